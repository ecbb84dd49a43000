package fr.coachdigital.settings;

/**
 * A part of the settings page that another feature brings, by a bean; built when it is opened.
 *
 * @param <C> what the page is made of, {@code com.vaadin.flow.component.Component}; named by the implementing {@code
 *     ui} package, so that this one stays free of it
 */
public interface SettingsSection<C> {

    SettingsPart part();

    C content();
}
