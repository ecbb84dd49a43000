package fr.coachdigital.document.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** The practice's colour on paper: dark enough to be read on white, and a breath of it as a ground. */
record Accent(String ink, String tint) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String TEAL = "#0f5c63";
    /** WCAG 2.2, 1.4.3, on the tint as well. */
    private static final double CONTRAST = 5.2;

    private static final double DARKER = 0.96;
    private static final double BREATH = 0.07;

    /** The product's own colour when the text is none. */
    static Accent of(String chosen) {
        int[] color = parse(HEX.matcher(chosen).matches() ? chosen : TEAL);
        while (1.05 / (luminance(color) + 0.05) < CONTRAST) {
            for (int i = 0; i < color.length; i++) color[i] = (int) (color[i] * DARKER);
        }
        int[] tint = new int[color.length];
        for (int i = 0; i < color.length; i++) tint[i] = (int) Math.round(255 - (255 - color[i]) * BREATH);
        return new Accent(hex(color), hex(tint));
    }

    private static double luminance(int[] color) {
        return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] parse(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new int[] {value >> 16, value >> 8 & 0xff, value & 0xff};
    }

    private static String hex(int[] color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color[0], color[1], color[2]);
    }
}
