package fr.coachdigital.dashboard;

/** What a coach has to know before anything else; for the coach. */
public interface CoachOverview {

    PracticeState read();
}
