package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.ui.Icons;

/** The rarer acts on a client's record. */
final class RecordActMenu extends Composite<MenuBar> {

    RecordActMenu(ClientRow row, RecordActs acts, Runnable done) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = getContent().addItem(Icons.MORE.create());
        opener.setAriaLabel(getTranslation("client.more", row.displayName()));
        if (row.archived()) {
            opener.getSubMenu().addItem(getTranslation("client.restore"), event -> acts.restore(row, done));
        } else {
            opener.getSubMenu().addItem(getTranslation("client.archive"), event -> acts.archive(row, done));
        }
        opener.getSubMenu().addItem(getTranslation("client.delete"), event -> acts.delete(row, done));
    }
}
