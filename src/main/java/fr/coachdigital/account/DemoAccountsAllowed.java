package fr.coachdigital.account;

/** A bean of this type, which only the demo has, lets the product run with accounts whose password everybody knows. */
public interface DemoAccountsAllowed {}
