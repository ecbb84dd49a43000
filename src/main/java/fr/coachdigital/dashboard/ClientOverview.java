package fr.coachdigital.dashboard;

/** What a client finds on arriving; for the client, about themselves. */
public interface ClientOverview {

    PortalState read();
}
