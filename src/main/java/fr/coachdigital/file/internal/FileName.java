package fr.coachdigital.file.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is called from the moment it is in: a bare name that every system can store, that cannot lie about its
 * ending by signs nobody sees (ASVS 5.0, 5.4.1), and of at most 200 characters with its extension.
 */
record FileName(String value) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_EXTENSION = 10;
    private static final String NAMELESS = "fichier";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Format (direction signs among them), lone surrogates, private use and what Unicode leaves free. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    /** Controls and line ends among them. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern OUTER = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?");

    /** @param typed what the sender's computer calls it; anything */
    static FileName of(String typed) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        String bare = FOLDERS.matcher(seen).replaceFirst("");
        String plain = SPACES.matcher(FORBIDDEN.matcher(bare).replaceAll("_")).replaceAll(" ");
        boolean onlyExtension = plain.strip().startsWith(".");
        String trimmed = OUTER.matcher(plain.strip()).replaceAll("");
        if (trimmed.isEmpty()) return new FileName(NAMELESS);
        String named = onlyExtension && trimmed.indexOf('.') < 0 ? NAMELESS + "." + trimmed : trimmed;
        return new FileName(shortened(RESERVED.matcher(named).matches() ? "_" + named : named));
    }

    /** The kind its extension, and only the last one, names. */
    Optional<FileKind> kind() {
        int dot = value.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : FileKind.ofExtension(value.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) return name;
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
        int end = MAX_LENGTH - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end).stripTrailing() + extension;
    }
}
