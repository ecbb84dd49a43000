package fr.coachdigital.platform.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An accent colour made readable: {@code light} carries white text and stands on the light page, {@code dark} carries
 * black text and stands on the dark page, each with a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3).
 */
public record AccentColors(String light, String dark) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double ON_LIGHT = 4.7;
    private static final double ON_DARK = 7.5;
    private static final int[] WHITE = {255, 255, 255};
    private static final int[] BLACK = {0, 0, 0};
    private static final int[] LIGHT_PAGE = {0xf4, 0xf6, 0xf6};
    private static final int[] DARK_PAGE = {0x16, 0x1b, 0x1d};

    /** The two colours nearest to the one chosen; the product's own when the text is no {@code #rrggbb}. */
    public static AccentColors of(String chosen) {
        int[] color = parse(HEX.matcher(chosen).matches() ? chosen : Brand.PRODUCT_ACCENT);
        return new AccentColors(
                hex(moved(color, BLACK, LIGHT_PAGE, ON_LIGHT)), hex(moved(color, WHITE, DARK_PAGE, ON_DARK)));
    }

    /** A style sheet that puts the colours in force, for the head of a page. */
    public String css() {
        return ":root:root{--cd-accent-light:" + light + ";--cd-accent-dark:" + dark + "}";
    }

    /** Goes from a colour towards black or white in small steps until it stands out from the page. */
    private static int[] moved(int[] color, int[] towards, int[] page, double wanted) {
        for (int step = 0; step < 100; step++) {
            int[] mixed = mix(color, towards, step / 100.0);
            if (contrast(mixed, page) >= wanted) return mixed;
        }
        return towards;
    }

    private static int[] mix(int[] color, int[] other, double part) {
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) mixed[i] = (int) Math.round(color[i] * (1 - part) + other[i] * part);
        return mixed;
    }

    /** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
    static double contrast(String one, String other) {
        return contrast(parse(one), parse(other));
    }

    private static double contrast(int[] one, int[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int[] color) {
        return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int[] parse(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new int[] {value >> 16, value >> 8 & 0xff, value & 0xff};
    }

    private static String hex(int[] color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color[0], color[1], color[2]);
    }
}
