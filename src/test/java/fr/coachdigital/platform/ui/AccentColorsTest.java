package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#0f6b6b", "#000000", "#ffffff", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#ff00ff", "#808080",
                "#f5a623", "#123456", "#fedcba"
            })
    void any_accent_can_be_read_in_both_modes(String chosen) {
        AccentColors colors = AccentColors.of(chosen);

        assertThat(AccentColors.contrast(colors.light(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        assertThat(AccentColors.contrast(colors.light(), "#f4f6f6")).isGreaterThanOrEqualTo(4.5);
        assertThat(AccentColors.contrast(colors.dark(), "#0d1414")).isGreaterThanOrEqualTo(4.5);
        assertThat(AccentColors.contrast(colors.dark(), "#1b2223")).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_readable_accent_stays_as_it_was_chosen_on_the_light_page() {
        assertThat(AccentColors.of("#0F6B6B").light()).isEqualTo("#0f6b6b");
    }

    @Test
    void what_is_no_color_gives_the_products_own_and_gets_into_no_style_sheet() {
        AccentColors colors = AccentColors.of("red}body{display:none");

        assertThat(colors).isEqualTo(AccentColors.of(Brand.PRODUCT_ACCENT));
        assertThat(colors.css().toLowerCase(Locale.ROOT)).doesNotContain("display");
    }
}
