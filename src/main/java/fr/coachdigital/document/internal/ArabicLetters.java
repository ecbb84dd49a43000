package fr.coachdigital.document.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic and Persian letters: each takes the form that its neighbours ask for, as the single characters that
 * Unicode keeps for it (Arabic Presentation Forms A and B), since the printer shapes no text.
 */
final class ArabicLetters {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    /** Alone, or at an end; and one that joins on both sides. */
    private static final int ONE_SIDED = 2;

    private static final int TWO_SIDED = 4;

    /** How many forms the letters from hamza to ghain, then from feh to yeh, have; they follow each other from FE80. */
    private static final String FORMS = "12222424244444222244444444" + "4444444224";

    private static final Map<Character, Letter> LETTERS = letters();
    private static final Map<Character, Character> LAM_ALEF =
            Map.of('\u0622', '\ufef5', '\u0623', '\ufef7', '\u0625', '\ufef9', '\u0627', '\ufefb');

    private ArabicLetters() {}

    /** @param forms one (alone), two (and at the end) or four (and at the start, and within) */
    private record Letter(char first, int forms) {
        char form(boolean joinsBefore, boolean joinsAfter) {
            int index = joinsBefore ? (joinsAfter ? 3 : 1) : joinsAfter ? 2 : 0;
            return (char) (first + index);
        }
    }

    private static Map<Character, Letter> letters() {
        Map<Character, Letter> letters = new HashMap<>();
        char form = '\ufe80';
        for (int i = 0; i < FORMS.length(); i++) {
            int forms = FORMS.charAt(i) - '0';
            letters.put((char) (i < 26 ? 0x621 + i : 0x641 + i - 26), new Letter(form, forms));
            form += (char) forms;
        }
        letters.put('\u067e', new Letter('\ufb56', TWO_SIDED));
        letters.put('\u0686', new Letter('\ufb7a', TWO_SIDED));
        letters.put('\u0698', new Letter('\ufb8a', ONE_SIDED));
        letters.put('\u06a9', new Letter('\ufb8e', TWO_SIDED));
        letters.put('\u06af', new Letter('\ufb92', TWO_SIDED));
        letters.put('\u06cc', new Letter('\ufbfc', TWO_SIDED));
        return Map.copyOf(letters);
    }

    static String joined(String text) {
        if (text.chars().noneMatch(c -> LETTERS.containsKey((char) c))) return text;
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Letter letter = LETTERS.get(c);
            Character ligature = c == LAM && i + 1 < text.length() ? LAM_ALEF.get(text.charAt(i + 1)) : null;
            boolean joinsBefore = reachesOn(text, i);
            if (ligature != null) {
                joined.append((char) (ligature + (joinsBefore ? 1 : 0)));
                i++;
            } else if (letter == null) {
                joined.append(c);
            } else {
                boolean before = letter.forms >= ONE_SIDED && joinsBefore;
                boolean after = letter.forms == TWO_SIDED && reachesBack(text, i);
                joined.append(letter.form(before, after));
            }
        }
        return joined.toString();
    }

    /** Whether the letter before holds out a hand to this one. */
    private static boolean reachesOn(String text, int index) {
        int before = index - 1;
        while (before >= 0 && isMark(text.charAt(before))) before--;
        if (before < 0) return false;
        Letter letter = LETTERS.get(text.charAt(before));
        return text.charAt(before) == TATWEEL || (letter != null && letter.forms == TWO_SIDED);
    }

    /** Whether the letter after takes the hand of this one. */
    private static boolean reachesBack(String text, int index) {
        int after = index + 1;
        while (after < text.length() && isMark(text.charAt(after))) after++;
        if (after == text.length()) return false;
        Letter letter = LETTERS.get(text.charAt(after));
        return text.charAt(after) == TATWEEL || (letter != null && letter.forms >= ONE_SIDED);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
