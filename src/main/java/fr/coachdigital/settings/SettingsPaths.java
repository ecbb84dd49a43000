package fr.coachdigital.settings;

/** Where the coach finds the settings; each part has its own anchor, so that a missing detail leads to its field. */
public final class SettingsPaths {

    public static final String SETTINGS = "admin/settings";

    /** Names the part in the address, such as {@code admin/settings?part=company&field=siren}. */
    public static final String PART = "part";

    public static final String FIELD = "field";

    private SettingsPaths() {}

    /** Where this field of this part is filled in. */
    public static String field(SettingsPart part, String field) {
        return SETTINGS + "?" + PART + "=" + part.parameter() + "&" + FIELD + "=" + field;
    }
}
