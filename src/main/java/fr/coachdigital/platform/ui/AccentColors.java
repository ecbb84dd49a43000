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
    private static final float STEP = 0.005f;
    /** Bright colours glare on a dark page. */
    private static final float CALM = 0.4f;

    private static final int[] LIGHT_PAGE = {0xf4, 0xf6, 0xf6};
    private static final int[] DARK_PAGE = {0x16, 0x1b, 0x1d};

    /** The two colours nearest to the one chosen; the product's own when the text is no {@code #rrggbb}. */
    public static AccentColors of(String chosen) {
        float[] color = hsl(parse(HEX.matcher(chosen).matches() ? chosen : Brand.PRODUCT_ACCENT));
        return new AccentColors(
                moved(color, color[1], -STEP, LIGHT_PAGE, ON_LIGHT),
                moved(color, Math.min(color[1], CALM), STEP, DARK_PAGE, ON_DARK));
    }

    /** A style sheet that puts the colours in force, for the head of a page. */
    public String css() {
        return ":root:root{--cd-accent-light:" + light + ";--cd-accent-dark:" + dark + "}";
    }

    /** Makes a colour darker or lighter in small steps, in its own hue, until it stands out from the page. */
    private static String moved(float[] color, float saturation, float step, int[] page, double wanted) {
        float lightness = color[2];
        while (lightness >= 0 && lightness <= 1) {
            int[] tried = rgb(color[0], saturation, lightness);
            if (contrast(tried, page) >= wanted) return hex(tried);
            lightness += step;
        }
        return step < 0 ? "#000000" : "#ffffff";
    }

    private static float[] hsl(int[] color) {
        float r = color[0] / 255f;
        float g = color[1] / 255f;
        float b = color[2] / 255f;
        float max = Math.max(r, Math.max(g, b));
        float min = Math.min(r, Math.min(g, b));
        float lightness = (max + min) / 2;
        float span = max - min;
        if (span == 0) return new float[] {0, 0, lightness};
        float hue = max == r ? (g - b) / span : max == g ? 2 + (b - r) / span : 4 + (r - g) / span;
        return new float[] {(hue + 6) % 6, span / (1 - Math.abs(2 * lightness - 1)), lightness};
    }

    private static int[] rgb(float hue, float saturation, float lightness) {
        float span = saturation * Math.min(lightness, 1 - lightness);
        int[] color = new int[3];
        for (int i = 0; i < 3; i++) {
            float k = (new int[] {0, 8, 4}[i] + hue * 2) % 12;
            color[i] = Math.round(255 * (lightness - span * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
        }
        return color;
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
