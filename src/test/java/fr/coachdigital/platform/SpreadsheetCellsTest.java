package fr.coachdigital.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33612345678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1",
                "=HYPERLINK(\"x\")"
            })
    void what_a_spreadsheet_would_compute_begins_with_an_apostrophe_and_comes_back_as_it_was(String text) {
        assertThat(SpreadsheetCells.harmless(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetCells.original(SpreadsheetCells.harmless(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Martin", "'tWien", "06 12", "a=b", "é"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(SpreadsheetCells.harmless(text)).isEqualTo(text);
        assertThat(SpreadsheetCells.original(text)).isEqualTo(text);
    }
}
