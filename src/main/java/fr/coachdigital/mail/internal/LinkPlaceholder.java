package fr.coachdigital.mail.internal;

import java.util.UUID;

/** Stands in the stored bodies for a link that opens an account; unlike any text that people could write. */
record LinkPlaceholder(UUID mail) {

    /** The placeholder of the mail with this Message-ID. */
    static LinkPlaceholder of(String messageId) {
        return new LinkPlaceholder(UUID.fromString(messageId.substring(1, messageId.indexOf('@'))));
    }

    String text() {
        return "urn:coach-digital:link:" + mail;
    }

    /** What the sealed link belongs to, so that it cannot be moved to another mail. */
    String sealingContext() {
        return "mail-link:" + mail;
    }

    boolean isIn(String body) {
        return body.contains(text());
    }

    String replaceIn(String body, String link) {
        return body.replace(text(), link);
    }

    /** The body with a button that opens nothing, and words where the address stood. */
    String removeFrom(String body, String words) {
        return body.replace("href=\"" + text() + "\"", "").replace(text(), words);
    }
}
