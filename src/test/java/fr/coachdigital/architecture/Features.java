package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Where a class stands in the package plan. */
final class Features {

    private static final String BASE = "fr.coachdigital";

    private Features() {}

    /** The feature of a class of ours, such as {@code account}; empty for the application class and for strangers. */
    static String of(JavaClass type) {
        List<String> parts = parts(type);
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /** Whether the class lies in a package of this name inside its feature. */
    static boolean isIn(JavaClass type, String inner) {
        List<String> parts = parts(type);
        return parts.size() > 1 && parts.subList(1, parts.size()).contains(inner);
    }

    private static List<String> parts(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".")
                ? List.of(name.substring(BASE.length() + 1).split("\\."))
                : List.of();
    }
}
