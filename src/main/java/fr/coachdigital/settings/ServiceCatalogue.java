package fr.coachdigital.settings;

import java.util.List;

/** What the coach sells; for the coach. */
public interface ServiceCatalogue {

    /** Services in use, by name. */
    List<CatalogueService> inUse();

    /** Services that were put away, by name. */
    List<CatalogueService> archived();

    /** Stores a new one and answers its id. */
    int add(CatalogueService service);

    /** @throws SettingsChangedMeanwhile when the stored one is gone or of another version */
    void change(CatalogueService service);

    void archive(int id);

    void restore(int id);
}
