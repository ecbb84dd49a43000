package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteState;
import java.util.EnumSet;
import java.util.Set;

/** The rarer acts on a quote, as far as its state allows them. */
final class QuoteMenu extends Composite<MenuBar> {

    private static final Set<QuoteState> CANCELLABLE =
            EnumSet.of(QuoteState.DRAFT, QuoteState.SENT, QuoteState.DECLINED, QuoteState.EXPIRED);

    QuoteMenu(Quote quote, QuoteActs acts, Runnable done) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = getContent().addItem(Icons.MORE.create());
        opener.setAriaLabel(getTranslation("quote.more", quote.number()));
        SubMenu menu = opener.getSubMenu();
        menu.addItem(getTranslation("quote.duplicate"), event -> acts.duplicate(quote));
        if (CANCELLABLE.contains(quote.state()) && !isNeverSent(quote)) {
            menu.addItem(getTranslation("quote.cancel"), event -> acts.cancel(quote, done));
        }
        if (isNeverSent(quote)) {
            menu.addItem(getTranslation("quote.delete"), event -> acts.delete(quote));
        }
    }

    private static boolean isNeverSent(Quote quote) {
        return quote.state() == QuoteState.DRAFT && quote.sentRevisions().isEmpty();
    }
}
