package fr.coachdigital.settings;

/**
 * The picture at the head of documents.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 its bytes
 */
public record Logo(String mediaType, String base64) {}
