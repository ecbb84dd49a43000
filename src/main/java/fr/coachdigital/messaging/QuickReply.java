package fr.coachdigital.messaging;

/**
 * A sentence the coach writes often.
 *
 * @param id 0 while it is not stored
 * @param label how the coach finds it, 1 to 60 characters
 * @param body what is written, 1 to {@link Message#MAX_LENGTH}
 */
public record QuickReply(int id, String label, String body) {
    public static final int MAX_LABEL = 60;
}
