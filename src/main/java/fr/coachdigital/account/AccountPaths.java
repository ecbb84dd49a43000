package fr.coachdigital.account;

import fr.coachdigital.platform.security.Realm;

/** Addresses of account pages that links lead to. */
public final class AccountPaths {

    public static final String ADMIN_ACCOUNT = "admin/account";
    public static final String PORTAL_ACCOUNT = "client/account";

    private AccountPaths() {}

    public static String invitation(String token) {
        return "/client/invitation/" + token;
    }

    public static String reset(Realm realm) {
        return realm == Realm.COACH ? "/reset" : "/client/reset";
    }

    public static String confirmEmail(Realm realm, String token) {
        return (realm == Realm.COACH ? "/email/" : "/client/email/") + token;
    }
}
