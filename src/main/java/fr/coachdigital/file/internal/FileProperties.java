package fr.coachdigital.file.internal;

import fr.coachdigital.platform.StartRefused;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The variables COACH_CLAMAV and COACH_FILE_QUOTA_MB; a value that cannot be used stops the start.
 *
 * @param clamav host and port of clamd; empty for no antivirus
 * @param quotaMb megabytes each client's files may fill
 */
@ConfigurationProperties("coach.files")
record FileProperties(
        @DefaultValue("") String clamav,
        @DefaultValue("1024") String quotaMb) {

    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]{1,253}):([0-9]{1,5})");
    private static final Pattern MEGABYTES = Pattern.compile("[0-9]{1,7}");
    private static final int HIGHEST_PORT = 65_535;
    private static final long MEGABYTE = 1024L * 1024;

    FileProperties {
        clamav = clamav.strip();
        quotaMb = quotaMb.isBlank() ? "1024" : quotaMb.strip();
        if (!clamav.isEmpty() && port(clamav) == 0) {
            throw new StartRefused("COACH_CLAMAV doit être une machine et un port, comme localhost:3310.");
        }
        if (!MEGABYTES.matcher(quotaMb).matches() || Integer.parseInt(quotaMb) < 1) {
            throw new StartRefused("COACH_FILE_QUOTA_MB doit être un nombre de mégaoctets, comme 1024.");
        }
    }

    /** Looked up anew each time: the antivirus may have moved. */
    Optional<InetSocketAddress> scanner() {
        if (clamav.isEmpty()) return Optional.empty();
        String host = clamav.substring(0, clamav.lastIndexOf(':'));
        return Optional.of(new InetSocketAddress(host, port(clamav)));
    }

    long quotaBytes() {
        return Integer.parseInt(quotaMb) * MEGABYTE;
    }

    /** 0 when it is none. */
    private static int port(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) return 0;
        int port = Integer.parseInt(parts.group(2));
        return port > HIGHEST_PORT ? 0 : port;
    }
}
