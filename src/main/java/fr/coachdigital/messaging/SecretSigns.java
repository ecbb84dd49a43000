package fr.coachdigital.messaging;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises what looks like a password, key or token in a text; better once too often than once too seldom. */
public final class SecretSigns {
    private static final int LONGEST_READ = Message.MAX_LENGTH;

    /** Keys of well-known services, and forms that nothing else has. */
    private static final List<Pattern> FORMS = Stream.of(
                    "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----",
                    "\\b(?:sk|rk|pk|whsec)_(?:live|test)?_?[A-Za-z0-9]{16,}",
                    "\\bsk-[A-Za-z0-9_-]{20,}",
                    "\\bgh[opusr]_[A-Za-z0-9]{30,}",
                    "\\bgithub_pat_[A-Za-z0-9_]{30,}",
                    "\\bglpat-[A-Za-z0-9_-]{18,}",
                    "\\bxox[abprs]-[A-Za-z0-9-]{10,}",
                    "\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b",
                    "\\bAIza[A-Za-z0-9_-]{30,}",
                    "\\bSG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}",
                    "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.",
                    "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@]{1,100}:[^\\s/@]{3,100}@")
            .map(Pattern::compile)
            .toList();

    /** Spaces inside of a line, the unbreakable ones of French included. */
    private static final String GAP = "[ \\t\\u00a0\\u202f]";

    /** The abbreviation is followed by nothing but its value. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\p{L}])mdp" + GAP + "{1,3}([^\\s\\u00a0\\u202f«»\"`]{4,200})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A word for a secret, then a sign that its value follows, then something on the same line or the next. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}])(?:mots? de passe|mdp|password|passwd|pwd|passphrase|code (?:secret|pin|d['’]acc[eè]s)"
                    + "|cl[eé]s? (?:api|secr[eè]te|priv[eé]e|wifi)|(?:api|secret|access)[ _-]?key|secret|token|jeton)"
                    + "(?:" + GAP + "+[\\p{L}]{1,15}){0,3}" + GAP + "{0,3}(?:[:=]|(?:est|is|c['’]est)" + GAP
                    + "{0,3}:?)"
                    + GAP + "{0,5}\\n?" + GAP + "{0,5}[«\"'`(]{0,2}" + GAP + "?([^\\s\\u00a0\\u202f«»\"`]{4,200})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With a colon and nothing behind it on the line, any word is a value. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\p{L}])(?:mots? de passe|mdp|password|passwd|pwd|passphrase)(?:" + GAP + "+[\\p{L}]{1,15}){0,3}"
                    + GAP + "{0,3}[:=]" + GAP + "{0,5}[^\\s\\u00a0\\u202f]{4,200}" + GAP + "{0,5}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    private static final Pattern LONG_WORD =
            Pattern.compile("(?<![\\p{L}0-9/._-])[A-Za-z0-9+_=-]{24,512}(?![\\p{L}0-9/.])");

    private SecretSigns() {}

    /** Whether the text seems to hold a secret. */
    public static boolean in(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        return FORMS.stream().anyMatch(form -> form.matcher(read).find())
                || ALONE.matcher(read).find()
                || SHORT.matcher(read).results().anyMatch(found -> isValue(found.group(1)))
                || NAMED.matcher(read).results().anyMatch(found -> isValue(found.group(1)))
                || LONG_WORD.matcher(read).results().anyMatch(found -> isRandom(found.group()));
    }

    /** "Mot de passe : oublié" tells of a password and is none; a value has a digit, a sign or mixed letters. */
    private static boolean isValue(String word) {
        String bare = word.replaceAll("[.,;!?)…]+$", "");
        if (bare.length() < 4) return false;
        boolean digit = bare.chars().anyMatch(Character::isDigit);
        boolean sign = bare.substring(1).chars().anyMatch(c -> "@#$%&*+=_!?^~|/\\<>".indexOf(c) >= 0);
        boolean mixed = bare.substring(1).chars().anyMatch(Character::isUpperCase)
                && bare.chars().anyMatch(Character::isLowerCase);
        return digit || sign || mixed;
    }

    /** Letters of both cases and several digits, as no word of a language has them. */
    private static boolean isRandom(String word) {
        return word.chars().filter(Character::isDigit).count() >= 3
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().distinct().count() >= 12;
    }
}
