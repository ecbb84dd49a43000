package fr.coachdigital.platform.security;

/** Why a session ended, as the sign-in page then says. */
enum SessionEnd {
    /** By its owner, here. */
    SIGNED_OUT("?ended"),
    /** Nothing was done for too long, or it lasted its eight hours. */
    EXPIRED("?expired"),
    /** From elsewhere: password changed, account closed, session ended by its owner. */
    CLOSED("?closed");

    private final String query;

    SessionEnd(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }
}
