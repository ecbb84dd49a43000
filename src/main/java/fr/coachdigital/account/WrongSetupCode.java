package fr.coachdigital.account;

/** The one-time setup code typed is not the one in the log. */
public class WrongSetupCode extends RuntimeException {}
