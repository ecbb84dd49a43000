package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.client.ClientImport;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.client.ImportMapping;
import fr.coachdigital.client.ImportProgress;
import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Takes clients in from a file: choose it, say what it holds, look, go. */
@Route(value = ClientPaths.IMPORT, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("client.import.title")
@StyleSheet("styles/client.css")
class AdminClientImportView extends Composite<Div> implements BeforeEnterObserver {

    private final ClientImport imports;
    private final LiveUpdates live;
    private final Div step = new Div();
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();

    AdminClientImportView(ClientImport imports, LiveUpdates live) {
        this.imports = imports;
        this.live = live;
        getContent()
                .add(
                        new PageHeader(getTranslation("client.import.title"), getTranslation("client.import.context"))
                                .withBack(getTranslation("client.title"), ClientPaths.LIST),
                        step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        imports.latest().ifPresentOrElse(this::showProgress, this::showUpload);
    }

    private void showUpload() {
        show(new ImportUpload(imports::read, this::showMapping));
    }

    private void showMapping(ImportTable table) {
        show(new ImportSetup(
                table,
                imports.guess(table),
                mapping -> imports.preview(table, mapping, language()),
                (mapping, duplicatesToo) -> start(table, mapping, duplicatesToo),
                this::showUpload));
    }

    private void start(ImportTable table, ImportMapping mapping, boolean duplicatesToo) {
        long id = imports.start(table, mapping, language(), duplicatesToo);
        imports.progress(id).ifPresent(this::showProgress);
    }

    private void showProgress(ImportProgress progress) {
        show(new ImportStatus(progress, () -> imports.errorFile(progress.id()), this::showUpload));
    }

    private void show(Component content) {
        step.removeAll();
        step.add(content);
    }

    private Language language() {
        return Language.of(getLocale().getLanguage());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        subscription = Optional.of(live.subscribe(ClientTopics.IMPORT, id -> ui.access(() -> hear(id))));
    }

    /** Only while the import is what is shown: another file may be chosen already. */
    private void hear(long id) {
        if (step.getChildren().anyMatch(ImportStatus.class::isInstance)) {
            imports.progress(id).ifPresent(this::showProgress);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
