package fr.coachdigital.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The mails that one person has received. */
final class Letters {

    private final GreenMail mail;
    private final String address;

    Letters(GreenMail mail, String address) {
        this.mail = mail;
        this.address = address;
    }

    /** The first with these words in its subject; waits for it. */
    MimeMessage about(String subject) {
        await("a mail about " + subject)
                .atMost(Duration.ofSeconds(30))
                .until(() -> received(subject).isPresent());
        return received(subject).orElseThrow();
    }

    private Optional<MimeMessage> received(String subject) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> isAbout(letter, subject))
                .findFirst();
    }

    private boolean isAbout(MimeMessage letter, String subject) {
        try {
            return letter.getAllRecipients()[0].toString().contains(address)
                    && letter.getSubject().contains(subject);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The link whose address begins so. */
    static String linkIn(MimeMessage letter, String beginning) throws MessagingException, IOException {
        return Jsoup.parse(MailBody.htmlOf(letter)).select("a").eachAttr("href").stream()
                .filter(link -> link.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
