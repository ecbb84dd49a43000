package fr.coachdigital.mail;

import java.net.URI;

/**
 * What the reader is asked to open.
 *
 * @param secret whether the link opens an account: it is then kept sealed and wiped once the mail has left
 */
public record MailButton(String label, URI link, boolean secret) {

    @Override
    public String toString() {
        return "MailButton[" + label + ", " + (secret ? "…" : link) + "]";
    }
}
