package fr.coachdigital.platform.security;

/** The two kinds of people who sign in; their accounts live apart. */
public enum Realm {
    COACH("/admin", "/login"),
    CLIENT("/client", "/client/login");

    private final String area;
    private final String signInPath;

    Realm(String area, String signInPath) {
        this.area = area;
        this.signInPath = signInPath;
    }

    /** The path under which this realm's pages lie. */
    public String area() {
        return area;
    }

    public String signInPath() {
        return signInPath;
    }

    /** The page a signed-in person of this realm starts on. */
    public String home() {
        return this == COACH ? "/admin" : "/client/dashboard";
    }

    /** The realm whose sign-in page an anonymous visitor of this path belongs to. */
    public static Realm ofPath(String path) {
        return path.equals(CLIENT.area) || path.startsWith(CLIENT.area + "/") ? CLIENT : COACH;
    }
}
