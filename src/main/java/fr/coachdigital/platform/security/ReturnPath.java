package fr.coachdigital.platform.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page a person asked for before signing in; only ever a path of this product inside the realm's own area. */
public record ReturnPath(String value) {

    private static final int MAX_LENGTH = 500;
    private static final Pattern SAFE = Pattern.compile("/[A-Za-z0-9_~.!$&'()*+,;=:@%/?-]*");

    /** Reads the page to go on to; empty for anything that is not a page of this realm. */
    public static Optional<ReturnPath> parse(Realm realm, @Nullable String text) {
        if (text == null || text.length() > MAX_LENGTH || !SAFE.matcher(text).matches()) return Optional.empty();
        if (text.startsWith("//") || text.contains("/../") || text.contains("/./")) return Optional.empty();
        String path = text.split("\\?", 2)[0];
        boolean inside = path.equals(realm.area()) || path.startsWith(realm.area() + "/");
        return inside && !path.equals(realm.signInPath()) ? Optional.of(new ReturnPath(text)) : Optional.empty();
    }
}
