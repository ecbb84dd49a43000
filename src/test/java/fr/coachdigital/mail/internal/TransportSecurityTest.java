package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.platform.CoachProperties;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;

/** WEB-14: nothing leaves in clear or to a server that cannot prove who it is. */
class TransportSecurityTest {

    private static final ClaimedMail MAIL = new ClaimedMail(
            new MailId(1),
            "invitation",
            "<0b3a4a9e-64f9-4f0b-9ad5-1f7e2c8f7d10@portail.example.org>",
            "claire@example.org",
            "Claire Martin",
            "coach@example.org",
            "Camille Laurent",
            null,
            null,
            "Bonjour",
            "<p>Bonjour</p>",
            "Bonjour",
            null,
            1,
            Instant.parse("2026-11-24T09:00:00Z"));

    @Test
    void a_server_without_encryption_gets_nothing() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.answering(line -> Optional.empty())) {
            assertThat(failureOf(server)).isEqualTo(DeliveryFailure.INSECURE);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    @Test
    void a_server_with_a_certificate_nobody_vouches_for_gets_nothing() throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.encrypting(selfSigned())) {
            assertThat(failureOf(server)).isEqualTo(DeliveryFailure.INSECURE);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    private static DeliveryFailure failureOf(ScriptedSmtp server) {
        MailProperties properties =
                new MailProperties(MailLab.server(server.port(), "required"), new SenderIdentity(""));
        SendingIdentity identity = new SendingIdentity(
                properties, new CoachProperties(URI.create("https://portail.example.org"), Path.of("target")));
        SmtpSender sender = new SmtpSender(properties.smtp(), identity, Duration.ofSeconds(5));
        return catchThrowableOfType(DeliveryException.class, () -> sender.send(MAIL))
                .failure();
    }

    private static SSLSocketFactory selfSigned() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = GreenMail.class.getResourceAsStream("/greenmail.p12")) {
            keys.load(file, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getSocketFactory();
    }
}
