package fr.coachdigital.messaging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static Element shown(String body) {
        Div into = new Div();
        MarkdownText.show(into, body);
        return into.getElement();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(MarkdownTextTest::all));
    }

    private static Stream<String> tags(String body) {
        return all(shown(body)).filter(element -> !element.isTextNode()).map(Element::getTag);
    }

    @ParameterizedTest
    @CsvSource({
        "**gras**, strong",
        "*léger*, em",
        "`code`, code",
        "- un, ul",
        "1. un, ol",
        "https://example.org/a, a",
        "[mot](https://example.org), a",
        "claire@example.org, a"
    })
    void the_few_signs_mean_what_people_expect(String typed, String tag) {
        assertThat(tags(typed)).contains(tag);
    }

    @Test
    void code_keeps_its_lines_and_signs() {
        assertThat(shown("```\nif (a < b) {\n  **x**\n}\n```").getTextRecursively())
                .isEqualTo("if (a < b) {\n  **x**\n}");
    }

    @Test
    void lines_stay_lines() {
        assertThat(shown("un\ndeux").getTextRecursively()).isEqualTo("un\ndeux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "# pas un titre",
                "> pas une citation",
                "&lt;b&gt;",
                "<b>gras</b>"
            })
    void everything_else_is_shown_as_it_was_typed(String typed) {
        assertThat(tags(typed)).doesNotContain("script", "img", "h1", "blockquote", "b", "pre");
        if (!typed.contains("&")) assertThat(shown(typed).getTextRecursively()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:x)",
                "[x](/admin/clients)",
                "[x](//evil.example)",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>"
            })
    void no_link_leads_anywhere_but_to_a_page_or_a_mailbox(String typed) {
        assertThat(tags(typed)).doesNotContain("a", "img");
    }

    @Test
    void a_link_shows_where_it_leads_and_tells_nothing_of_where_it_comes_from() {
        Element link = all(shown("[votre banque](https://evil.example/x)"))
                .filter(element -> !element.isTextNode() && element.getTag().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getAttribute("title")).isEqualTo("https://evil.example/x");
        assertThat(link.getAttribute("rel")).contains("noopener").contains("noreferrer");
        assertThat(link.getAttribute("target")).isEqualTo("_blank");
    }

    @Test
    void words_that_promise_another_place_are_followed_by_where_they_lead() {
        assertThat(shown("[https://banque.fr](https://evil.example/x)").getTextRecursively())
                .isEqualTo("https://banque.fr (evil.example)");
        assertThat(shown("https://example.org/a").getTextRecursively()).isEqualTo("https://example.org/a");
    }

    @Test
    void texts_made_to_hurt_stay_small() {
        for (String part : new String[] {"*", "**a ", "[", "![", "> ", "- ", "`", "<", "_a", "[a](", "1. ", "***a*b"}) {
            String typed = part.repeat(8_000 / part.length());
            assertThat(all(shown(typed)).count()).isLessThan(30_000);
        }
    }
}
