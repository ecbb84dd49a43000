package fr.coachdigital.mail.internal;

/** The two forms of one message. */
record RenderedBodies(String html, String text) {}
