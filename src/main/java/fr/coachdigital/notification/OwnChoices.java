package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import java.util.List;

/** How a signed-in person hears of things; always the caller's own. A choice counts for what happens from then on. */
public interface OwnChoices {

    /** Every kind the person may be told of, fixed ones included. */
    List<KindChoice> all();

    /** @throws IllegalArgumentException when the kind is fixed or not for this person */
    void choose(NoticeKind kind, Choice choice);

    /** Forgets the own choice; what was in force before applies again. */
    void restore(NoticeKind kind);
}
