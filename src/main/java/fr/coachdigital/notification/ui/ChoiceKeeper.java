package fr.coachdigital.notification.ui;

import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.KindChoice.Source;
import fr.coachdigital.platform.notice.NoticeKind;
import java.util.List;

/** Whose choices a matrix shows and changes, and how it speaks of them. */
interface ChoiceKeeper {

    List<KindChoice> all();

    void choose(NoticeKind kind, Choice choice);

    void restore(NoticeKind kind);

    /** Whose word this keeper writes down. */
    Source writes();

    /** Where its own words lie; what it has none for is said as to oneself. */
    String key();
}
