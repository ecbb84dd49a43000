package fr.coachdigital.messaging;

/** There is no such message or conversation, or it is not the caller's: nobody can tell which. */
public class MessageNotFound extends RuntimeException {
    public MessageNotFound() {
        super("No such message");
    }
}
