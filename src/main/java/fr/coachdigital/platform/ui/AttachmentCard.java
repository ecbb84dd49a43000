package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.jspecify.annotations.Nullable;

/** One shared file: its picture or an icon, its name and its length, all of it a link that saves it. */
@StyleSheet("styles/files.css")
public final class AttachmentCard extends Composite<Div> {

    /**
     * What is shown of a file.
     *
     * @param bytes its length
     * @param download address that gives the file, relative to the product's
     * @param picture a small picture of it; null for an icon
     */
    public record Attachment(
            String name,
            long bytes,
            String download,
            @Nullable Picture picture) {}

    /** A picture and its size in pixels, which keeps the page still while it loads. */
    public record Picture(String address, int width, int height) {}

    private final Attachment attachment;

    public AttachmentCard(Attachment attachment) {
        this.attachment = attachment;
        getContent().addClassName("attachment");
        getContent().add(link());
    }

    /** Adds a button that takes the file away. */
    public AttachmentCard withRemoval(Runnable act) {
        Button remove = new Button(Icons.CLOSE.create(), event -> act.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("attachment-remove");
        remove.setAriaLabel(getTranslation("file.remove", attachment.name()));
        getContent().add(remove);
        return this;
    }

    private Anchor link() {
        Anchor link = new Anchor();
        link.setHref(attachment.download());
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.addClassName("attachment-link");
        link.add(attachment.picture() == null ? icon() : picture(attachment.picture()), words());
        return link;
    }

    private static SvgIcon icon() {
        SvgIcon icon = Icons.FILE.create();
        icon.addClassName("attachment-icon");
        return icon;
    }

    private Image picture(Picture picture) {
        // The name stands beside it and says what it is.
        Image image = new Image(picture.address(), "");
        image.addClassName("attachment-picture");
        image.getElement().setAttribute("width", Integer.toString(picture.width()));
        image.getElement().setAttribute("height", Integer.toString(picture.height()));
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("decoding", "async");
        getContent().addClassName("attachment-pictured");
        return image;
    }

    private Div words() {
        Span name = new Span(attachment.name());
        name.addClassName("attachment-name");
        // A name in another direction keeps its signs to itself.
        name.getElement().setAttribute("dir", "auto");
        name.setTitle(attachment.name());
        Span length = new Span(new FileLength(attachment.bytes()).words(this::getTranslation, getLocale()));
        length.addClassName("attachment-length");
        Div words = new Div(name, length);
        words.addClassName("attachment-words");
        return words;
    }
}
