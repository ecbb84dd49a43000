package fr.coachdigital.account.ui;

/**
 * A file that the first page behind the sign-in asks for.
 *
 * @param kind what it is to the browser: {@code script} or {@code style}
 */
record BundleFile(String path, String kind) {}
