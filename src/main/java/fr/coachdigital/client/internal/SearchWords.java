package fr.coachdigital.client.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person typed into the search field, as terms that must all occur. Each term is a list of spellings of which
 * one must occur; a telephone number typed nationally also finds the stored international form.
 */
record SearchWords(List<List<String>> terms) {

    private static final int MOST_TERMS = 8;

    /** Hyphens and apostrophes part words as well, since people leave them out. */
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u202f\\-'’]+");

    static SearchWords of(String typed) {
        List<List<String>> terms = new ArrayList<>();
        List<String> digits = new ArrayList<>();
        for (String word : GAP.splitAsStream(fold(typed)).toList()) {
            if (word.matches("[+(]?[0-9][0-9.()/]*")) {
                digits.add(word);
                continue;
            }
            addNumber(digits, terms);
            if (!word.isEmpty()) terms.add(List.of(word));
        }
        addNumber(digits, terms);
        return new SearchWords(terms.stream().limit(MOST_TERMS).toList());
    }

    /** As the database folds what it stores; accents are left to its collation. */
    private static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    /** Groups of digits that follow each other are one number: "06 12 34" is not three words. */
    private static void addNumber(List<String> groups, List<List<String>> terms) {
        if (groups.isEmpty()) return;
        String asTyped = String.join(" ", groups);
        String digits = String.join("", groups).replace("(0)", "").replaceAll("[^0-9]", "");
        String international = digits.startsWith("00")
                ? digits.substring(2)
                : digits.startsWith("0") ? "33" + digits.substring(1) : digits;
        terms.add(asTyped.equals(international) ? List.of(asTyped) : List.of(asTyped, international));
        groups.clear();
    }
}
