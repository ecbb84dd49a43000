package fr.coachdigital.settings.ui;

import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;

/** The profile as this page read it; all parts write onto the same. */
final class ProfileDesk {

    private final IssuerEditor editor;
    private IssuerProfile profile;

    ProfileDesk(IssuerEditor editor) {
        this.editor = editor;
        this.profile = editor.current();
    }

    IssuerProfile profile() {
        return profile;
    }

    /** @throws fr.coachdigital.settings.SettingsChangedMeanwhile when somebody else wrote since it was read */
    void store(IssuerProfile changed) {
        editor.change(changed);
        profile = changed.withVersion(changed.version() + 1);
    }

    void reload() {
        profile = editor.current();
    }
}
