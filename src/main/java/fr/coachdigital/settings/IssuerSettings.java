package fr.coachdigital.settings;

import java.util.Optional;

/** Reads what documents say of the seller; for the features that make documents, whoever set them going. */
public interface IssuerSettings {

    IssuerProfile current();

    /** The picture at the head of documents; empty for none. */
    Optional<Logo> logo();
}
