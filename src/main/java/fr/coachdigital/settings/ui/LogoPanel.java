package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.FileDrop;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.Logo;
import fr.coachdigital.settings.LogoRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Shows the logo as it stands on paper, takes another one and removes it; each at once, without saving. */
final class LogoPanel extends Composite<Div> implements FormField {

    private static final int MOST_BYTES = 1_000_000;

    private final IssuerEditor editor;
    private final Div sheet = new Div();
    private final Button remove;

    LogoPanel(IssuerEditor editor) {
        this.editor = editor;
        FileDrop drop = new FileDrop(MOST_BYTES, (name, content) -> receive(content))
                .withLabel(getTranslation("settings.logo.choose"))
                .onTaken(name -> taken())
                .over(this);
        remove = new Button(getTranslation("settings.logo.remove"), Icons.TRASH.create(), event -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        sheet.addClassName("settings-logo-sheet");
        Div acts = new Div(drop, remove);
        acts.addClassName("settings-logo-acts");
        getContent().addClassName("settings-logo");
        getContent().setId("settings-logo");
        getContent().add(sheet, acts);
        show();
    }

    /** Runs on the thread that brings the picture. */
    private void receive(InputStream content) throws FileDrop.Refused {
        try {
            editor.changeLogo(content.readNBytes(MOST_BYTES + 1));
        } catch (LogoRefused refused) {
            throw new FileDrop.Refused("settings.logo.refused." + refused.reason());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private void taken() {
        show();
        Toasts.success(getTranslation("settings.logo.saved"));
    }

    private void remove() {
        editor.removeLogo();
        show();
        Toasts.success(getTranslation("settings.logo.removed"));
    }

    private void show() {
        Optional<Logo> logo = editor.logo();
        sheet.removeAll();
        logo.ifPresentOrElse(
                known -> sheet.add(new Image(
                        "data:" + known.mediaType() + ";base64," + known.base64(), getTranslation("settings.logo"))),
                () -> sheet.add(new Span(getTranslation("settings.logo.none"))));
        remove.setVisible(logo.isPresent());
    }

    @Override
    public String name() {
        return "logo";
    }

    @Override
    public void show(IssuerProfile stored) {
        show();
    }

    @Override
    public void rebase(IssuerProfile stored) {
        show();
    }

    @Override
    public boolean isChanged() {
        return false;
    }

    @Override
    public boolean check() {
        return true;
    }

    @Override
    public void focus() {
        getContent().addClassName("settings-wanted");
        scrollIntoView();
    }
}
