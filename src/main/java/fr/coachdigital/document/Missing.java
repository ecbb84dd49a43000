package fr.coachdigital.document;

import java.io.Serializable;

/**
 * A detail that a document needs and that is not filled in.
 *
 * @param labelKey translation key of its name, such as {@code document.missing.siren}
 * @param path where it is filled in, relative to the product's address and without a slash at the start
 */
public record Missing(String labelKey, String path) implements Serializable {}
