package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.DocumentContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document says, kept as text and read back. */
class ContentJsonTest {

    private final ContentJson json = new ContentJson();

    @ParameterizedTest
    @MethodSource("fr.coachdigital.document.internal.PrintedDocumentTest#variants")
    void a_document_is_read_back_as_it_was_and_written_the_same_again(DocumentContent content) {
        String written = json.write(content);
        DocumentContent read = json.read(written);
        assertThat(read).isEqualTo(content);
        assertThat(json.write(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("fr.coachdigital.document.internal.PrintedDocumentTest#variants")
    void amounts_and_days_stand_there_as_people_write_them(DocumentContent content) {
        assertThat(json.write(content))
                .contains("\"date\":\"2026-11-23\"")
                .containsPattern("\"unitPrice\":\"\\d+\\.\\d\\d\"")
                .doesNotContain("\"zero\"", "\"positive\"");
    }
}
