package fr.coachdigital.messaging.internal;

import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.MessageRefused.Reason;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What was typed, as it is stored: composed letters, plain line ends, no signs that nobody sees. */
final class MessageText {
    private static final int EXCERPT = 160;

    /** Control signs other than tab and line end, and unpaired halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    private MessageText() {}

    /** @throws MessageRefused when it is too long */
    static String clean(String typed) {
        // Looked at before it is worked on: nobody types this much.
        if (typed.length() > Message.MAX_LENGTH * 2) throw new MessageRefused(Reason.TOO_LONG);
        String text = UNSEEN.matcher(Normalizer.normalize(typed.replaceAll("\\r\\n?", "\n"), Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (text.length() > Message.MAX_LENGTH) throw new MessageRefused(Reason.TOO_LONG);
        return text;
    }

    /** The beginning, on one line, without the signs of Markdown. */
    static String line(String body) {
        return cut(body.replaceAll("\\*\\*|`+", "").replaceAll("\\s+", " ").strip());
    }

    /** The surroundings of a word that was found, on one line; the beginning if it was found by another spelling. */
    static String around(String body, String word) {
        String line = body.replaceAll("\\s+", " ").strip();
        int at = line.toLowerCase(java.util.Locale.ROOT).indexOf(word.toLowerCase(java.util.Locale.ROOT));
        if (at < EXCERPT / 2) return cut(line);
        int start = line.offsetByCodePoints(at, -Math.min(40, line.codePointCount(0, at)));
        return cut("…" + line.substring(start));
    }

    private static String cut(String line) {
        if (line.length() <= EXCERPT) return line;
        int end = Character.isHighSurrogate(line.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
        return line.substring(0, end) + "…";
    }
}
