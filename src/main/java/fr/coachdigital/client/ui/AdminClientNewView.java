package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A new client. */
@Route(value = ClientPaths.NEW, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("client.new")
@StyleSheet("styles/client.css")
class AdminClientNewView extends Composite<Div> implements BeforeLeaveObserver {

    private final ClientRegister register;
    private final ClientEditor editor;

    AdminClientNewView(ClientDirectory directory, ClientRegister register) {
        this.register = register;
        editor = new ClientEditor(
                directory.tags(),
                directory.sources(),
                data -> directory.lookalikes(data, Optional.empty()),
                this::register,
                () -> UI.getCurrent().navigate(ClientPaths.LIST));
        getContent()
                .add(
                        new PageHeader(getTranslation("client.new"), getTranslation("client.new.context"))
                                .withBack(getTranslation("client.title"), ClientPaths.LIST),
                        editor);
    }

    private void register(ClientData data) {
        ClientId id = register.register(data);
        editor.keep();
        Toasts.success(getTranslation("client.registered", data.displayName()));
        UI.getCurrent().navigate(ClientPaths.card(id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        editor.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
