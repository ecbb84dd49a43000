package fr.coachdigital.settings;

/** Reads what the coach has set; public, since entry pages and e-mails carry the practice's name. */
public interface PracticeSettings {

    Practice current();
}
