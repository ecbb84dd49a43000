package fr.coachdigital.platform.security;

/** Role names for views, and the expressions that stand on every service class. */
public final class Roles {

    public static final String COACH = "COACH";
    public static final String CLIENT = "CLIENT";

    public static final String IS_COACH = "hasRole('COACH')";
    public static final String IS_CLIENT = "hasRole('CLIENT')";
    public static final String IS_SYSTEM = "hasRole('SYSTEM')";
    public static final String IS_COACH_OR_SYSTEM = "hasAnyRole('COACH', 'SYSTEM')";
    public static final String IS_SIGNED_IN = "hasAnyRole('COACH', 'CLIENT')";

    /** For the few services that anonymous visitors reach; the class says why in its Javadoc. */
    public static final String IS_PUBLIC = "permitAll()";

    private Roles() {}
}
