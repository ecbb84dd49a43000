package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The product's own pictograms, one file each in {@code frontend/icons}; a menu entry names its file as
 * {@code @Menu(icon = "icons/users.svg")}.
 */
public enum Icons {
    ALERT,
    ARCHIVE,
    ARROW_DOWN,
    BELL,
    CHAT,
    CHECK,
    CHEVRON_LEFT,
    CLOCK,
    CLOSE,
    COLUMNS,
    COMPASS,
    COPY,
    DOWNLOAD,
    EDIT,
    EYE,
    FILE,
    GRIP,
    HOME,
    INFO,
    INVOICE,
    LINK,
    LOCK,
    LOGOUT,
    MAIL,
    MARK,
    MONITOR,
    MOON,
    MORE,
    PAPERCLIP,
    PLUS,
    QUOTE,
    REPLY,
    SEARCH,
    SEND,
    SMILE,
    SUN,
    TRASH,
    UPLOAD,
    USER,
    USERS;

    /** Where the file is served, relative to the product's address. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** A new icon in the colour of the text around it; decoration, so hidden from screen readers. */
    public SvgIcon create() {
        return of(path());
    }

    static SvgIcon of(String path) {
        SvgIcon icon = new SvgIcon(path);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
