package fr.coachdigital.document;

import java.util.Optional;

/**
 * Keeps what the coach at work is writing in a form, so that the end of a session or of the server takes nothing away:
 * one text for each coach and form, the last one kept, for 30 days. Nobody else's is ever seen.
 */
public interface UnfinishedForms {

    /**
     * Keeps what was written in place of what was kept before.
     *
     * @param form such as {@code quote:new} or {@code quote:12}; at most 40 characters of ASCII
     * @param baseVersion of the document that the writing began from; 0 for a new one
     * @param written a record
     */
    void keep(String form, int baseVersion, Object written);

    /** Keeps again what was found earlier, with its own time. */
    void putBack(String form, Unfinished<?> earlier);

    /** What was kept; empty when nothing was, or when it cannot be read any more. */
    <T> Optional<Unfinished<T>> find(String form, Class<T> kind);

    void forget(String form);
}
