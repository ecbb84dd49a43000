package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientChangedMeanwhile;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes what is recorded of a client. */
@Route(value = ClientPaths.LIST + "/:id/edit", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/client.css")
class AdminClientEditView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, NamedPage {

    private final ClientDirectory directory;
    private final ClientRegister register;
    private final ClientEditor editor;
    private final PageHeader header = new PageHeader("");
    private @Nullable Client client;

    AdminClientEditView(ClientDirectory directory, ClientRegister register) {
        this.directory = directory;
        this.register = register;
        editor = new ClientEditor(
                directory.tags(),
                directory.sources(),
                data -> directory.lookalikes(data, Optional.of(client().id())),
                data -> change(client().version(), data),
                this::leave);
        getContent().add(header, editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .flatMap(ClientIds::parse)
                .flatMap(directory::find)
                .orElseThrow(NotFoundException::new));
        header.withBack(client().data().displayName(), ClientPaths.card(client().id()));
    }

    private void show(Client found) {
        client = found;
        header.setTitle(pageName());
        editor.show(found.data());
    }

    private void change(int version, ClientData data) {
        ClientId id = client().id();
        try {
            register.change(id, version, data);
            editor.keep();
            Toasts.success(getTranslation("client.saved"));
            leave();
        } catch (ClientChangedMeanwhile changed) {
            editor.showChanged(changed, this::reload, () -> overwrite(data));
        } catch (ClientNotFound gone) {
            editor.keep();
            Toasts.error(getTranslation("client.gone", data.displayName()));
            UI.getCurrent().navigate(ClientPaths.LIST);
        }
    }

    private void reload() {
        directory.find(client().id()).ifPresent(this::show);
    }

    private void overwrite(ClientData data) {
        directory.find(client().id()).ifPresent(latest -> change(latest.version(), data));
    }

    private void leave() {
        UI.getCurrent().navigate(ClientPaths.card(client().id()));
    }

    private Client client() {
        return Objects.requireNonNull(client, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return getTranslation("client.edit.title", client().data().displayName());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
