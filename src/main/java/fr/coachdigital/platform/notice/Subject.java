package fr.coachdigital.platform.notice;

/**
 * The thing a notice is about.
 *
 * @param type what it is, in one word of at most 20 characters, such as {@code conversation}
 * @param id row of its table
 */
public record Subject(String type, long id) {
    public Subject {
        if (type.isBlank() || type.length() > 20) throw new IllegalArgumentException("A subject has a short type");
    }
}
