package fr.coachdigital.mail.internal;

import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.shared.Secret;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes our mails; an empty host means there is none and mails are kept.
 *
 * @param port 465 for TLS from the first byte; any other starts in clear and must change to TLS
 * @param tls {@code required}: encrypted, with the certificate checked; {@code none}: for a local sink, without sign-in
 */
record SmtpServer(
        @DefaultValue("") String host,
        @DefaultValue("587") String port,
        @DefaultValue("") String user,
        @DefaultValue("") Secret password,
        @DefaultValue("required") String tls) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-:\\[\\]]{1,253}");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int HIGHEST_PORT = 65_535;
    private static final String TLS_FROM_THE_FIRST_BYTE = "465";

    SmtpServer {
        host = host.strip();
        port = port.isBlank() ? "587" : port.strip();
        user = user.strip();
        tls = tls.isBlank() ? "required" : tls.strip().toLowerCase(Locale.ROOT);
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            throw new StartRefused(
                    "COACH_SMTP_HOST doit être un nom de machine ou une adresse IP, sans « smtp:// » ni port.");
        }
        if (!PORT.matcher(port).matches() || Integer.parseInt(port) < 1 || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new StartRefused("COACH_SMTP_PORT doit être un nombre entre 1 et 65535.");
        }
        if (!tls.equals("required") && !tls.equals("none")) {
            throw new StartRefused("COACH_SMTP_TLS doit valoir « required » ou « none ».");
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new StartRefused("COACH_SMTP_USER et COACH_SMTP_PASSWORD vont ensemble : l’un des deux manque.");
        }
        if (!user.isEmpty() && tls.equals("none")) {
            throw new StartRefused(
                    "COACH_SMTP_TLS ne peut pas valoir « none » avec COACH_SMTP_USER : le mot de passe circulerait en clair.");
        }
    }

    boolean configured() {
        return !host.isEmpty();
    }

    int portNumber() {
        return Integer.parseInt(port);
    }

    boolean encrypted() {
        return tls.equals("required");
    }

    boolean encryptedFromTheStart() {
        return encrypted() && port.equals(TLS_FROM_THE_FIRST_BYTE);
    }
}
