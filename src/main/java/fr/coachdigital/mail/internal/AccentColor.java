package fr.coachdigital.mail.internal;

/** The practice's colour, {@code #rrggbb}, as the ground of a button. */
record AccentColor(String hex) {

    private static final double DARKEST_FOR_BLACK = 0.179;

    /** White or black, whichever contrasts more (WCAG 2.2 relative luminance). */
    String readableText() {
        double luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
        return luminance > DARKEST_FOR_BLACK ? "#000000" : "#ffffff";
    }

    private double channel(int start) {
        double share = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
