package fr.coachdigital.settings;

import java.util.Optional;

/** Reads what the coach has set; public, since entry pages and e-mails carry the practice's name. */
public interface PracticeSettings {

    Practice current();

    /** Another text whenever there is another logo, to address it by; empty while there is none. */
    Optional<String> logoVersion();
}
