package fr.coachdigital.account;

/** Another account of the realm has this address. */
public class EmailTaken extends RuntimeException {}
