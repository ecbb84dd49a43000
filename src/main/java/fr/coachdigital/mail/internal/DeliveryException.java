package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.DeliveryFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** One attempt that failed, and what that means for the next. */
class DeliveryException extends Exception {

    private static final int LONGEST_ANSWER = 500;

    private final DeliveryFailure failure;
    private final String serverAnswer;

    DeliveryException(Exception cause) {
        super("A mail could not be handed over", cause);
        this.failure = classify(cause);
        this.serverAnswer =
                HeaderText.of(innermostMessage(cause), LONGEST_ANSWER).value();
    }

    DeliveryFailure failure() {
        return failure;
    }

    /** Words of the server or the network; they may contain the recipient's address. */
    String serverAnswer() {
        return serverAnswer;
    }

    private static DeliveryFailure classify(Exception cause) {
        return find(cause, SMTPAddressFailedException.class)
                .map(DeliveryException::ofRecipient)
                .or(() -> find(cause, SMTPSendFailedException.class).map(DeliveryException::ofMessage))
                .or(() -> find(cause, AuthenticationFailedException.class).map(e -> DeliveryFailure.SIGN_IN_REFUSED))
                .or(() -> find(cause, SSLException.class).map(e -> DeliveryFailure.INSECURE))
                .or(() -> find(cause, SocketTimeoutException.class).map(e -> DeliveryFailure.TIMED_OUT))
                .or(() -> find(cause, MailConnectException.class).map(e -> DeliveryFailure.UNREACHABLE))
                .or(() -> find(cause, MessagingException.class).map(DeliveryException::ofConnection))
                .orElse(DeliveryFailure.OTHER);
    }

    /** A full mailbox (552) and a wrong order of commands (503, 530) may be different next time. */
    private static DeliveryFailure ofRecipient(SMTPAddressFailedException refusal) {
        return switch (refusal.getReturnCode()) {
            case 503, 530, 552 -> DeliveryFailure.BUSY;
            default -> refusal.getReturnCode() >= 500 ? DeliveryFailure.RECIPIENT_REFUSED : DeliveryFailure.BUSY;
        };
    }

    private static DeliveryFailure ofMessage(SMTPSendFailedException refusal) {
        if (refusal.getReturnCode() < 500) return DeliveryFailure.BUSY;
        return refusal.getCommand().startsWith("MAIL")
                ? DeliveryFailure.SENDER_REFUSED
                : DeliveryFailure.MESSAGE_REFUSED;
    }

    private static DeliveryFailure ofConnection(MessagingException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (message.contains("TLS")) return DeliveryFailure.INSECURE;
        return message.startsWith("Could not connect") ? DeliveryFailure.UNREACHABLE : DeliveryFailure.OTHER;
    }

    private static <T extends Throwable> Optional<T> find(Throwable start, Class<T> type) {
        return chain(start).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String innermostMessage(Throwable start) {
        return chain(start)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce("", (outer, inner) -> inner);
    }

    private static Stream<Throwable> chain(@Nullable Throwable start) {
        return Stream.iterate(start, each -> each != null, Throwable::getCause);
    }
}
