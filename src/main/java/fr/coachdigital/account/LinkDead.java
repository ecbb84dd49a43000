package fr.coachdigital.account;

/** A link that is used, expired, replaced, revoked or unknown; which of these is nobody's business. */
public class LinkDead extends RuntimeException {}
