package fr.coachdigital.document;

import java.io.Serializable;

/**
 * The picture at the head.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 its bytes
 */
public record DocumentLogo(String mediaType, String base64) implements Serializable {}
