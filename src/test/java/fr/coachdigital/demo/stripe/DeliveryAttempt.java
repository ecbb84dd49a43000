package fr.coachdigital.demo.stripe;

/** What the receiver of a webhook answered; 0 when there was no answer. */
public record DeliveryAttempt(String eventId, String type, int status) {}
