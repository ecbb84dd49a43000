package fr.coachdigital.file.internal;

import java.nio.file.Path;

/** A small picture of a file, without anything that its camera wrote into it. */
record Preview(Path picture, String mediaType, int width, int height) {}
