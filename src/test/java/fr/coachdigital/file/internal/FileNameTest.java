package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Devis n° 12 – été.pdf|Devis n° 12 – été.pdf",
                "../../etc/passwd.txt|passwd.txt",
                "C:\\Users\\Claire\\photo.jpg|photo.jpg",
                "..\\..\\x.pdf|x.pdf",
                "a<b>c:d\"e|a_b_c_d_e",
                "con.txt|_con.txt",
                "LPT1|_LPT1",
                "note.pdf. . |note.pdf",
                ".pdf|fichier.pdf",
                "...|fichier",
                "''|fichier",
                "folder/|fichier"
            })
    void a_name_is_bare_and_fits_every_system(String typed, String expected) {
        assertThat(FileName.of(typed).value()).isEqualTo(expected);
    }

    @Test
    void signs_nobody_sees_are_gone_and_letters_are_composed() {
        assertThat(FileName.of("facture\u202Efdp.exe").value()).isEqualTo("facturefdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200B\u2066\uFEFF.pdf").value()).isEqualTo("a b c.pdf");
        assertThat(FileName.of("e\u0301te\u0301.pdf").value()).isEqualTo("été.pdf");
        assertThat(FileName.of("x\uD800.pdf").value()).isEqualTo("x.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension_and_no_half_sign() {
        assertThat(FileName.of("é".repeat(300) + ".docx").value()).hasSize(200).endsWith("é.docx");
        assertThat(FileName.of("x" + "😀".repeat(200) + ".docx").value())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("😀.docx");
        assertThat(FileName.of("a." + "b".repeat(300)).value()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.exe", "a.pdf.exe", "a.html", "a.svg", "a.zip", "a.docm", "a", "pdf", "a.pdf.", "a.tar.gz"})
    void only_the_last_extension_counts(String typed) {
        boolean endsInDot = typed.endsWith(".");
        assertThat(FileName.of(typed).kind().isPresent()).isEqualTo(endsInDot);
    }

    @Test
    void capitals_do_not_matter() {
        assertThat(FileName.of("IMG_0001.JPG").kind()).contains(FileKind.JPEG);
        assertThat(FileName.of("archive.exe.pdf").kind()).contains(FileKind.PDF);
    }
}
