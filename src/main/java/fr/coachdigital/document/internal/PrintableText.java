package fr.coachdigital.document.internal;

import java.text.Normalizer;
import org.springframework.stereotype.Component;

/**
 * Words as the fonts can print them. A page that points to a missing glyph is no accessible PDF (PDF/UA-1, 7.21.8), so
 * what no face has becomes a replacement character, and what is not seen (joiners, direction marks, variants) goes.
 */
@Component
class PrintableText {

    private static final String REPLACEMENT = "\ufffd";
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private final Fonts fonts;

    PrintableText(Fonts fonts) {
        this.fonts = fonts;
    }

    String of(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    private void append(StringBuilder printable, int codePoint) {
        if (codePoint == '\n') printable.append('\n');
        else if (codePoint == NARROW_NO_BREAK) printable.append(NO_BREAK);
        else if (isBlank(codePoint)) printable.append(' ');
        else if (isUnseen(codePoint)) return;
        else if (fonts.canPrint(codePoint)) printable.appendCodePoint(codePoint);
        else printable.append(REPLACEMENT);
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\t' || (Character.isSpaceChar(codePoint) && codePoint != NO_BREAK);
    }

    private static boolean isVariant(int codePoint) {
        return codePoint >= FIRST_VARIANT && codePoint <= LAST_VARIANT;
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || isVariant(codePoint)
                || (codePoint >= FIRST_SKIN && codePoint <= LAST_SKIN);
    }
}
