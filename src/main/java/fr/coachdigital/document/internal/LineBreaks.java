package fr.coachdigital.document.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode has it (UAX 14), but never after the apostrophe of "l’atelier". */
class LineBreaks implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.FRANCE);
    private String text = "";

    @Override
    public void setText(String words) {
        text = words;
        places.setText(words);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place > 0 && place < text.length() && isElision(text.charAt(place - 1))) place = places.next();
        return place;
    }

    private static boolean isElision(char sign) {
        return sign == '’' || sign == '\'';
    }
}
