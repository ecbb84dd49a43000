package fr.coachdigital.platform;

import fr.coachdigital.shared.EmailAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Looks at the operator's settings before anything else starts, so that a wrong one is named and not met later. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int MIN_KEY_BYTES = 32;
    private static final int MAX_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        check(application.getEnvironment());
    }

    /** @throws StartRefused at the first setting that is missing or malformed */
    static void check(Environment settings) {
        port(settings, "SERVER_PORT");
        baseUrl(settings, "COACH_BASE_URL");
        if (!required(settings, "COACH_DB_URL").startsWith("jdbc:mariadb:")) {
            throw malformed("COACH_DB_URL", "une adresse qui commence par jdbc:mariadb:");
        }
        required(settings, "COACH_DB_USER");
        required(settings, "COACH_DB_PASSWORD");
        keyFile(settings, "COACH_PEPPER_FILE");
        keyFile(settings, "COACH_VAULT_KEY_FILE");
        dataFolder(settings, "COACH_DATA_DIR");
        port(settings, "COACH_SMTP_PORT");
        if (!List.of("", "required", "none").contains(optional(settings, "COACH_SMTP_TLS"))) {
            throw malformed("COACH_SMTP_TLS", "required ou none");
        }
        String sender = optional(settings, "COACH_MAIL_FROM");
        if (!sender.isEmpty() && EmailAddress.parse(sender).isEmpty()) {
            throw malformed("COACH_MAIL_FROM", "une adresse e-mail");
        }
        networks(settings, "COACH_TRUSTED_PROXIES");
        networks(settings, "COACH_METRICS_FROM");
    }

    private static void networks(Environment settings, String name) {
        if (optional(settings, name).isEmpty()) return;
        for (String network : optional(settings, name).split(",", -1)) {
            try {
                if (network.indexOf('/') < 0) throw new IllegalArgumentException("No mask");
                new IpAddressMatcher(network);
            } catch (IllegalArgumentException unreadable) {
                throw malformed(name, "une liste de réseaux, comme 127.0.0.0/8,10.0.0.2/32");
            }
        }
    }

    private static void baseUrl(Environment settings, String name) {
        String text = required(settings, name);
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            throw malformed(name, "une adresse comme https://portail.exemple.fr");
        }
        String host = address.getHost();
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        boolean bare = address.getRawQuery() == null
                && address.getRawFragment() == null
                && List.of("", "/").contains(String.valueOf(address.getRawPath()));
        if (host == null || !web || !bare) {
            throw malformed(name, "une adresse sans chemin, comme https://portail.exemple.fr");
        }
        if ("http".equals(address.getScheme()) && !isLoopback(host)) {
            throw malformed(name, "une adresse qui commence par https://");
        }
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("[::1]");
    }

    private static void keyFile(Environment settings, String name) {
        String file = required(settings, name);
        try {
            if (Files.size(Path.of(file)) >= MIN_KEY_BYTES && Files.isReadable(Path.of(file))) return;
        } catch (IOException | InvalidPathException unreadable) {
            throw malformed(name, "le chemin d’un fichier lisible, or «\u00a0" + file + "\u00a0» ne l’est pas");
        }
        throw malformed(name, "le chemin d’un fichier lisible d’au moins " + MIN_KEY_BYTES + " octets");
    }

    private static void dataFolder(Environment settings, String name) {
        String folder = optional(settings, name);
        if (!folder.isEmpty() && Files.exists(Path.of(folder)) && !Files.isDirectory(Path.of(folder))) {
            throw malformed(name, "un dossier, or «\u00a0" + folder + "\u00a0» est un fichier");
        }
    }

    private static void port(Environment settings, String name) {
        String text = optional(settings, name);
        if (!text.isEmpty() && (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MAX_PORT)) {
            throw malformed(name, "un numéro de port entre 0 et " + MAX_PORT);
        }
    }

    private static String required(Environment settings, String name) {
        String value = optional(settings, name);
        if (value.isEmpty())
            throw new StartRefused("Il manque le réglage " + name + ", sans lequel Coach Digital ne démarre pas.");
        return value;
    }

    private static String optional(Environment settings, String name) {
        return settings.getProperty(name, "").strip();
    }

    private static StartRefused malformed(String name, String expected) {
        return new StartRefused("Le réglage " + name + " doit être " + expected + ".");
    }
}
