package fr.coachdigital.platform.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The letters that stand for a person in an avatar: of the first word and the last that begin with a letter. */
public final class Initials {

    private Initials() {}

    /** One or two capital letters; empty for a name without any. */
    public static String of(String name) {
        List<String> letters = Stream.of(name.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .toList();
        if (letters.size() < 2) return String.join("", letters);
        return letters.getFirst() + letters.getLast();
    }
}
