package fr.coachdigital.platform.security;

/** Why a password is refused; each has its text under {@code password.problem.<NAME>}. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    CONTEXT_WORD,
    GUESSABLE
}
