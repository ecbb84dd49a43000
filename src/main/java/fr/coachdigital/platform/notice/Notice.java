package fr.coachdigital.platform.notice;

/**
 * Something that happened, as one addressee is told of it.
 *
 * @param actor who did it, as a name to be read; empty when nobody did
 * @param detail what exactly, in a few words of at most 500 characters, shown under the sentence and in mails; empty for
 *     nothing, and always empty where it could hold a secret
 * @param path what opens it, relative to the product's address and without a slash at the start; must be an address of
 *     the addressee's own area
 */
public record Notice(NoticeKind kind, Addressee addressee, Subject subject, String actor, String detail, String path) {
    private static final int LONGEST_DETAIL = 500;

    public Notice {
        if (detail.length() > LONGEST_DETAIL) throw new IllegalArgumentException("A detail is a few words");
        if (path.startsWith("/")) throw new IllegalArgumentException("A path is relative");
    }
}
