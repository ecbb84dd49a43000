package fr.coachdigital.messaging;

/** Which messages to read; always in the order of the conversation, at most {@link #MOST}. */
public sealed interface Span {
    int MOST = 500;

    /** The newest ones. */
    record Latest(int limit) implements Span {}

    /** Those just before a message. */
    record Before(int seq, int limit) implements Span {}

    /** Those just after a message. */
    record After(int seq, int limit) implements Span {}

    /** Those from one message to another, both included. */
    record Between(int first, int last) implements Span {}
}
