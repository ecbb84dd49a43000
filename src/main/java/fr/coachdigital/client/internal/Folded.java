package fr.coachdigital.client.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Texts compared as people compare them: without accents, case and signs. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
