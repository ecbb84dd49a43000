package fr.coachdigital.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import fr.coachdigital.account.PortalPreview;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.platform.ui.Banner;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.ShellBanner;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.ClientId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells the coach, on every page, that this is a client's portal, and leads back out of it. */
@org.springframework.stereotype.Component
@Order(0)
class PreviewBanner implements ShellBanner {

    private final PortalPreview preview;
    private final Texts texts;

    PreviewBanner(PortalPreview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
    }

    @Override
    public Optional<Component> create(SignedIn person) {
        if (!person.preview()) return Optional.empty();
        ClientId client = Objects.requireNonNull(person.clientId());
        Button back = new Button(texts.get(person.language(), "account.preview.leave"), event -> leave(client));
        return Optional.of(new Banner(
                        Icons.EYE,
                        texts.get(person.language(), "account.preview.banner", person.displayName()),
                        Tone.WARNING)
                .withAct(back));
    }

    /** Loads the page anew: the session is somebody else's now. */
    private void leave(ClientId client) {
        preview.leave();
        UI.getCurrentOrThrow().getPage().setLocation("/admin/clients/" + client.value());
    }
}
