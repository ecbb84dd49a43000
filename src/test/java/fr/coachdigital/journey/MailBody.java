package fr.coachdigital.journey;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The HTML form of a received mail, wherever its parts hold it. */
final class MailBody {

    private MailBody() {}

    static String htmlOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) return part.getContent().toString();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = htmlOf(inner);
                if (!found.isEmpty()) return found;
            }
        }
        return "";
    }
}
