package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the coach sets for the practice, in parts; what is typed in one is still there after a look at another. */
@Route(value = SettingsPaths.SETTINGS, layout = AdminLayout.class)
@PageTitle("settings.title")
@Menu(title = "settings.title", order = 90, icon = "icons/settings.svg")
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/settings.css")
class AdminSettingsView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final SettingsParts parts;
    private final ProfileDesk desk;
    private final List<SettingsPart> available;
    private final SettingsNav nav;
    private final Div pane = new Div();
    private final Map<SettingsPart, PartPage> pages = new EnumMap<>(SettingsPart.class);

    AdminSettingsView(SettingsParts parts) {
        this.parts = parts;
        desk = parts.desk();
        available = parts.all();
        nav = new SettingsNav(available);
        Div layout = new Div(nav, pane);
        layout.addClassName("settings-layout");
        pane.addClassName("settings-pane");
        getContent().add(new PageHeader(getTranslation("settings.title"), getTranslation("settings.context")), layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String wanted = parameters.getSingleParameter(SettingsPaths.PART).orElse("");
        SettingsPart open = available.stream()
                .filter(part -> part.parameter().equals(wanted))
                .findFirst()
                .orElseGet(available::getFirst);
        PartPage page = pages.computeIfAbsent(open, this::build);
        pages.values().forEach(other -> other.setVisible(other.equals(page)));
        nav.show(open, unsaved());
        parameters.getSingleParameter(SettingsPaths.FIELD).ifPresent(page::focus);
    }

    private PartPage build(SettingsPart part) {
        PartPage page = new PartPage(part, parts, desk, this::rebase);
        pane.add(page);
        return page;
    }

    private void rebase() {
        pages.values().forEach(PartPage::rebase);
    }

    private Set<SettingsPart> unsaved() {
        Set<SettingsPart> changed = EnumSet.noneOf(SettingsPart.class);
        pages.forEach((part, page) -> {
            if (page.isChanged()) changed.add(part);
        });
        return changed;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Set<SettingsPart> unsaved = unsaved();
        if (unsaved.isEmpty() || getClass().equals(event.getNavigationTarget())) return;
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        String names = unsaved.stream()
                .map(part -> getTranslation("settings.part." + part))
                .collect(Collectors.joining(", "));
        Confirmation.ask(
                        getTranslation("settings.unsaved"),
                        getTranslation("settings.unsaved.text", names),
                        getTranslation("settings.unsaved.leave"),
                        leave::proceed)
                .withSafeAnswer(getTranslation("settings.unsaved.stay"), leave::cancel);
    }
}
