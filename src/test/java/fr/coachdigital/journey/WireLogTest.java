package fr.coachdigital.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to prove that a word did not come must find it when it did. */
class WireLogTest {

    private static final String WORD = "Marque7f3a";

    private final WireLog log = new WireLog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a\",\"voici Marque7f3a.\"]",
                "MARQUE7F3A",
                "\\u004d\\u0061\\u0072\\u0071\\u0075\\u0065\\u0037\\u0066\\u0033\\u0061",
                "&#77;&#97;&#114;&#113;&#117;&#101;&#55;&#102;&#51;&#97;",
                "%4D%61%72%71%75%65%37%66%33%61"
            })
    void a_word_is_found_however_it_is_written(String text) {
        log.add("avant");
        log.add(text);
        assertThat(log.formsOf(WORD)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "ab", "abc", "abcd"})
    void a_word_is_found_in_base64_wherever_it_begins(String before) {
        byte[] text = (before + WORD + " et la suite").getBytes(StandardCharsets.UTF_8);
        log.add(Base64.getEncoder().encodeToString(text));
        assertThat(log.formsOf(WORD)).isNotEmpty();
    }

    @Test
    void another_word_is_not_it() {
        log.add("Marque7f3b");
        assertThat(log.formsOf(WORD)).isEmpty();
    }
}
