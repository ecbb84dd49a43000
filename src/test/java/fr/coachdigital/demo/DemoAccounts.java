package fr.coachdigital.demo;

import fr.coachdigital.shared.Secret;

/** Whom a visitor can sign in as. */
final class DemoAccounts {

    static final String COACH = "coach@example.org";
    static final String COACH_NAME = "Camille Laurent";
    static final String CLIENT = "claire.martin@example.org";
    static final Secret PASSWORD = new Secret("coach-digital-demo");

    private DemoAccounts() {}
}
