package fr.coachdigital.platform.ui;

/**
 * A file that the first page behind the sign-in asks for.
 *
 * @param kind what it is to the browser: {@code script} or {@code style}
 * @param module whether it is loaded as a module, which a browser fetches in another way
 */
public record BundleFile(String path, String kind, boolean module) {

    static BundleFile module(String path) {
        return new BundleFile(path, "script", true);
    }

    static BundleFile script(String path) {
        return new BundleFile(path, "script", false);
    }

    static BundleFile style(String path) {
        return new BundleFile(path, "style", false);
    }
}
