package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.RichText;
import fr.coachdigital.document.RichText.Block;
import fr.coachdigital.document.RichText.Kind;
import fr.coachdigital.document.RichText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonMarkReaderTest {

    private final CommonMarkReader reader = new CommonMarkReader();

    @Test
    void headings_paragraphs_and_lists_are_told_apart() {
        RichText text = reader.read("# Objet\n\nLe prestataire\ns’engage.\n\n- un\n- deux\n  1. encore\n\n4. quatre");
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.BULLETS, Kind.NUMBERS);
        assertThat(words(text.blocks().get(1))).isEqualTo("Le prestataire\ns’engage.");
        Block bullets = text.blocks().get(2);
        assertThat(bullets.items()).hasSize(2);
        assertThat(bullets.items().get(1).blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.NUMBERS);
        assertThat(text.blocks().get(3).level()).isEqualTo(4);
    }

    @Test
    void emphasis_and_links_are_runs_of_their_own() {
        Block block = reader.read("Voir **nos *conditions*** sur [notre site](https://example.org).")
                .blocks()
                .getFirst();
        assertThat(block.runs())
                .containsExactly(
                        new Run("Voir ", false, false, ""),
                        new Run("nos ", true, false, ""),
                        new Run("conditions", true, true, ""),
                        new Run(" sur ", false, false, ""),
                        new Run("notre site", false, false, "https://example.org"),
                        new Run(".", false, false, ""));
    }

    @Test
    void markup_and_strange_addresses_are_only_words() {
        String hostile = "<script>alert(1)</script> [ici](javascript:alert(2)) ![x](data:text/html,3)";
        RichText text = reader.read(hostile + "\n\n<div onclick=x>\n\n    <b>code</b>\n\n> citation");
        assertThat(text.blocks()).extracting(Block::kind).containsOnly(Kind.PARAGRAPH);
        assertThat(words(text.blocks().getFirst())).startsWith("<script>alert(1)</script> ici");
        assertThat(text.blocks().getFirst().runs()).extracting(Run::href).containsOnly("");
        assertThat(words(text.blocks().get(1))).isEqualTo("<div onclick=x>");
    }

    @Test
    void endless_nesting_ends() {
        assertThat(reader.read("- ".repeat(5_000) + "x").blocks()).hasSize(1);
        assertThat(reader.read("*_".repeat(5_000) + "x" + "_*".repeat(5_000)).blocks())
                .hasSize(1);
        assertThat(reader.read("").isEmpty()).isTrue();
    }

    private static String words(Block block) {
        List<String> words = block.runs().stream().map(Run::text).toList();
        return String.join("", words);
    }
}
