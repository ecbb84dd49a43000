package fr.coachdigital.messaging;

import java.util.List;

/** The coach's quick replies. */
public interface QuickReplies {
    /** The most there can be. */
    int MOST = 100;

    /** By label. */
    List<QuickReply> all();

    /**
     * Stores a new one (id 0) or changes it.
     *
     * @throws IllegalArgumentException when label or text are blank or too long
     * @throws MessageNotFound when it was deleted meanwhile
     */
    void keep(QuickReply reply);

    void delete(int id);
}
