package fr.coachdigital.account.internal;

/** How an attempt to sign in ended. */
enum SignInOutcome {
    SUCCESS,
    WRONG_PASSWORD,
    UNKNOWN,
    INACTIVE,
    LIMITED
}
