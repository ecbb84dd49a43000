package fr.coachdigital.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was written in a form and not saved.
 *
 * @param baseVersion of the document that the writing began from; 0 for a new one
 * @param at when it was written last
 */
public record Unfinished<T>(T written, int baseVersion, Instant at) implements Serializable {}
