package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Path TOKENS = Path.of("frontend/styles/tokens.css");
    private static final Pattern COLOR = Pattern.compile("--cd-([a-z-]+):\\s*(#[0-9a-f]{3,6})");

    @Test
    void text_can_be_read_on_every_surface_in_both_modes() throws IOException {
        String css = Files.readString(TOKENS);
        Map<String, String> light = colors(css.substring(0, css.indexOf("@media (prefers-color-scheme: dark)")));
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(colors(css.substring(css.indexOf(":root[theme=\"dark\"] {\n"))));

        for (Map<String, String> mode : List.of(light, dark)) {
            for (String surface : List.of("page", "surface", "raised", "sunken")) {
                assertReadable(mode, "text", surface);
                assertReadable(mode, "muted", surface);
            }
            for (String tone : List.of("neutral", "info", "success", "warning", "danger")) {
                assertReadable(mode, tone, tone + "-soft");
            }
            // The edge of a field is what makes it one: 3:1 (WCAG 2.2, 1.4.11).
            assertThat(AccentColors.contrast(full(mode.get("field-line")), full(mode.get("surface"))))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void dark_by_system_and_dark_by_choice_are_the_same_colors() throws IOException {
        String css = Files.readString(TOKENS);
        int bySystem = css.indexOf("@media (prefers-color-scheme: dark)");
        int byChoice = css.indexOf(":root[theme=\"dark\"] {\n");

        assertThat(colors(css.substring(bySystem, byChoice))).isEqualTo(colors(css.substring(byChoice)));
    }

    @Test
    void the_sheet_stays_small_enough_for_entry_pages() throws IOException {
        assertThat(Files.size(TOKENS)).isLessThan(4096);
    }

    private static void assertReadable(Map<String, String> mode, String text, String ground) {
        assertThat(AccentColors.contrast(full(mode.get(text)), full(mode.get(ground))))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> colors(String css) {
        Map<String, String> colors = new HashMap<>();
        COLOR.matcher(css).results().forEach(found -> colors.put(found.group(1), found.group(2)));
        return colors;
    }

    private static String full(String hex) {
        return hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    }
}
