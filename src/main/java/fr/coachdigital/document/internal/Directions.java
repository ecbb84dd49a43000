package fr.coachdigital.document.internal;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Right-to-left words among the others, by the Unicode algorithm that Java has (UAX 9). */
class Directions implements BidiSplitter {

    private @Nullable Bidi runs;

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs == null ? 0 : runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        if (runs == null) throw new IllegalStateException("There is no paragraph");
        int start = runs.getRunStart(index);
        byte direction = (runs.getRunLevel(index) & 1) == 1 ? RTL : LTR;
        return new BidiTextRun(start, runs.getRunLimit(index) - start, direction);
    }

    /** Documents are written from the left; a name from the right does not turn its line round. */
    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }

    /** Letters in the order in which they stand on paper. */
    static class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder reversed = new StringBuilder(text.length());
            int end = text.length();
            while (end > 0) {
                int start = text.offsetByCodePoints(end, -1);
                // An accent stays with the letter that carries it.
                while (start > 0 && isMark(text.codePointAt(start))) start = text.offsetByCodePoints(start, -1);
                reversed.append(mirrored(text.charAt(start))).append(text, start + 1, end);
                end = start;
            }
            return reversed.toString();
        }

        private static boolean isMark(int codePoint) {
            return Character.getType(codePoint) == Character.NON_SPACING_MARK;
        }

        private static char mirrored(char sign) {
            return switch (sign) {
                case '(' -> ')';
                case ')' -> '(';
                case '[' -> ']';
                case ']' -> '[';
                case '«' -> '»';
                case '»' -> '«';
                case '<' -> '>';
                case '>' -> '<';
                default -> sign;
            };
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        /** Joined letters are single characters to the fonts; there is nothing to take apart. */
        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
