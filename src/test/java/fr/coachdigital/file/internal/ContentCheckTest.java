package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

    private final ContentCheck check = new ContentCheck();

    @TempDir
    private Path folder;

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of(FileKind.PDF, SampleFiles.PDF),
                Arguments.of(FileKind.PNG, SampleFiles.picture("png", 20, 10, BufferedImage.TYPE_INT_ARGB)),
                Arguments.of(FileKind.JPEG, SampleFiles.picture("jpeg", 20, 10, BufferedImage.TYPE_INT_RGB)),
                Arguments.of(FileKind.GIF, SampleFiles.picture("gif", 20, 10, BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of(FileKind.WEBP, SampleFiles.WEBP),
                Arguments.of(FileKind.HEIC, boxed("heic")),
                Arguments.of(FileKind.TEXT, SampleFiles.text("Déjà vu\r\n\tà bientôt")),
                Arguments.of(FileKind.TEXT, "Déjà vu".getBytes(Charset.forName("windows-1252"))),
                Arguments.of(FileKind.TEXT, "Déjà vu".getBytes(StandardCharsets.UTF_16)),
                Arguments.of(FileKind.TEXT, SampleFiles.text("<html><script>alert(1)</script></html>")),
                Arguments.of(FileKind.TEXT, SampleFiles.EICAR),
                Arguments.of(FileKind.CSV, SampleFiles.text("nom;âge\nMartin;40\n")),
                Arguments.of(FileKind.MARKDOWN, SampleFiles.text("# Titre\n")),
                Arguments.of(FileKind.DOCX, SampleFiles.docx()),
                Arguments.of(FileKind.DOCX, SampleFiles.docxWith("word/media/a.png", new byte[] {(byte) 0x89, 'P'})),
                Arguments.of(FileKind.DOCX, SampleFiles.docxWith("word/embeddings/Table.xlsx", SampleFiles.docx())),
                Arguments.of(FileKind.ODT, SampleFiles.odt()),
                Arguments.of(FileKind.MP3, new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFB}),
                Arguments.of(FileKind.M4A, boxed("M4A ")),
                Arguments.of(FileKind.MP4, boxed("isom")),
                Arguments.of(FileKind.MP4, boxed("mp42")),
                Arguments.of(FileKind.MOV, boxed("qt  ")));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void what_it_says_is_what_it_is(FileKind kind, byte[] content) {
        assertThatCode(() -> check.check(kind, file(content))).doesNotThrowAnyException();
    }

    static Stream<Arguments> dishonest() {
        return Stream.of(
                Arguments.of(
                        "svg with a script", FileKind.PNG, SampleFiles.text("<svg><script>alert(1)</script></svg>")),
                Arguments.of("html", FileKind.PNG, SampleFiles.text("<html><body>x</body></html>")),
                Arguments.of("zeros", FileKind.PNG, new byte[20 * 1024 * 1024]),
                Arguments.of("another picture", FileKind.JPEG, SampleFiles.WEBP),
                Arguments.of("a program", FileKind.PDF, new byte[] {'M', 'Z', 0, 1, 2, 3}),
                Arguments.of("a pdf behind something", FileKind.PDF, SampleFiles.text("GIF89a %PDF-1.7\n%%EOF")),
                Arguments.of("a pdf behind a line", FileKind.PDF, SampleFiles.text("\n%PDF-1.7\n%%EOF")),
                Arguments.of("a pdf", FileKind.TEXT, SampleFiles.PDF),
                Arguments.of("zero bytes inside", FileKind.TEXT, new byte[] {'a', 0, 'b'}),
                Arguments.of("controls inside", FileKind.TEXT, new byte[] {'a', 1, 'b'}),
                Arguments.of("undecodable", FileKind.TEXT, new byte[] {'a', (byte) 0x81, (byte) 0x8D}),
                Arguments.of("text", FileKind.DOCX, SampleFiles.text("PK is no archive")),
                Arguments.of("a broken archive", FileKind.DOCX, new byte[] {'P', 'K', 3, 4, 0, 0}),
                Arguments.of("any archive", FileKind.DOCX, SampleFiles.zip(Map.of("a.txt", SampleFiles.text("x")))),
                Arguments.of("another document", FileKind.XLSX, SampleFiles.docx()),
                Arguments.of("another document", FileKind.ODS, SampleFiles.odt()),
                Arguments.of("a film", FileKind.MP3, boxed("isom")));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("dishonest")
    void a_name_that_lies_is_refused(String what, FileKind kind, byte[] content) {
        assertThat(reason(kind, content)).isEqualTo(Reason.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.xml",
                "word/../../outside.xml",
                "/etc/passwd",
                "word\\..\\x",
                "C:x",
                "word/vbaProject.bin",
                "word/setup.EXE",
                "x.js"
            })
    void parts_that_lead_out_or_run_are_refused(String part) {
        assertThat(reason(FileKind.DOCX, SampleFiles.docxWith(part, SampleFiles.text("x"))))
                .isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void archives_and_programs_inside_are_refused() {
        byte[] inner = SampleFiles.zip(Map.of("a.txt", SampleFiles.text("x")));
        assertThat(reason(FileKind.DOCX, SampleFiles.docxWith("word/media/a.png", inner)))
                .isEqualTo(Reason.ARCHIVE);
        assertThat(reason(FileKind.DOCX, SampleFiles.docxWith("word/media/a.png", new byte[] {'M', 'Z', 1, 2})))
                .isEqualTo(Reason.ARCHIVE);
        byte[] twice = SampleFiles.docxWith("word/embeddings/Inner.docx", SampleFiles.docx());
        assertThat(reason(FileKind.DOCX, SampleFiles.docxWith("word/embeddings/Outer.docx", twice)))
                .isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void an_archive_that_was_cut_is_refused_wherever_it_ends() {
        byte[] whole = SampleFiles.docx();
        for (int length = 1; length < whole.length; length++) {
            assertThat(reason(FileKind.DOCX, Arrays.copyOf(whole, length)))
                    .as("first %s bytes", length)
                    .isEqualTo(Reason.CONTENT);
            byte[] around = SampleFiles.docxWith("word/embeddings/Table.docx", Arrays.copyOf(whole, length));
            FileRefused refused =
                    catchThrowableOfType(FileRefused.class, () -> check.check(FileKind.DOCX, file(around)));
            if (refused != null) assertThat(refused.reason()).isEqualTo(Reason.CONTENT);
        }
    }

    @Test
    void macros_are_refused_by_the_label_too() {
        Map<String, byte[]> parts = SampleFiles.docxParts();
        parts.replaceAll((part, content) -> part.startsWith("[")
                ? SampleFiles.text(new String(content, StandardCharsets.UTF_8)
                        .replace("</Types>", "<Override ContentType=\"application/x.macroEnabled.main+xml\"/></Types>"))
                : content);
        assertThat(reason(FileKind.DOCX, SampleFiles.zip(parts))).isEqualTo(Reason.CONTENT);
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() {
        byte[] bomb = SampleFiles.bomb();
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        long start = System.nanoTime();
        assertThat(reason(FileKind.DOCX, bomb)).isEqualTo(Reason.ARCHIVE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_bomb_inside_an_embedded_table_counts_too() {
        assertThat(reason(FileKind.DOCX, SampleFiles.docxWith("word/embeddings/Table.xlsx", SampleFiles.bomb())))
                .isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void too_many_parts_are_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(SampleFiles.docxParts());
        for (int i = 0; i < 5_000; i++) parts.put("word/" + i + ".xml", new byte[0]);
        assertThat(reason(FileKind.DOCX, SampleFiles.zip(parts))).isEqualTo(Reason.ARCHIVE);
    }

    private Reason reason(FileKind kind, byte[] content) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> check.check(kind, file(content)));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ".part"), content);
    }

    /** The start of a file made of boxes (ISO/IEC 14496-12) of this brand. */
    private static byte[] boxed(String brand) {
        return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "mif1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
