package fr.coachdigital.settings;

import java.util.Optional;

/** Changes what documents say of the seller; for the coach. Documents that were issued keep what they said. */
public interface IssuerEditor {

    /** The profile as it stands now. */
    IssuerProfile current();

    /**
     * Stores the profile and writes the change, by the names of what changed, into the audit log.
     *
     * @throws SettingsChangedMeanwhile when it is not the version that is stored
     */
    void change(IssuerProfile profile);

    Optional<Logo> logo();

    /**
     * Takes a PNG or JPEG of at most 1 MB and 4,000 pixels a side, without its metadata.
     *
     * @throws LogoRefused with the reason
     */
    void changeLogo(byte[] picture);

    void removeLogo();
}
