package fr.coachdigital.shared;

/** The check digit of ISO/IEC 7812-1, which INSEE uses for SIREN and SIRET. */
final class Luhn {

    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Drops what people put between groups of digits: spaces of any kind, dots, dashes. */
    static String withoutSeparators(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.\\-]", "");
    }
}
