package fr.coachdigital.account;

/** The current password, asked for again, is not right. */
public class WrongPassword extends RuntimeException {}
