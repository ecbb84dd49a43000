package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.coachdigital.platform.security.Realm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both shells share: the top bar, the banners, the main landmark and the browser's title. */
abstract class ShellLayout extends AppLayout implements HasDynamicTitle {

    private final ShellParts parts;
    private final TitleCount news;
    private final Div frame = new Div();
    private final Main main = new Main();
    private @Nullable Component page;

    ShellLayout(ShellParts parts) {
        this.parts = parts;
        this.news = parts.badges().inTitle();
        addClassName("shell");
        main.setId("content");
        main.addClassName("shell-main");
        main.getElement().setAttribute("tabindex", "-1");
        frame.addClassName("shell-frame");
        parts.slots().banners().forEach(frame::add);
        frame.add(main);
        parts.pulses().create().ifPresent(frame::add);
        setContent(frame);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        news.start(event.getUI(), () -> event.getUI().getPage().setTitle(getPageTitle()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.stop();
        super.onDetach(event);
    }

    /** What the person may see of a realm's menu; titles are translation keys. */
    List<MenuEntry> entries(Realm realm) {
        return MenuConfiguration.getMenuEntries(getLocale()).stream()
                .filter(entry -> (entry.path() + "/").startsWith(realm.area() + "/"))
                .toList();
    }

    /** First in the tab order, seen only when focused: a button, since the page's base address breaks "#content". */
    Component skipLink() {
        NativeButton skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(event -> main.getElement().callJsFunction("focus"));
        return skip;
    }

    Component topBar() {
        Div start = new Div();
        start.addClassName("shell-bar-start");
        parts.slots().navbar(NavbarItem.Place.START).forEach(start::add);
        Header bar = new Header(start);
        bar.addClassName("shell-bar");
        parts.slots().navbar(NavbarItem.Place.END).forEach(bar::add);
        parts.accountMenu().create().ifPresent(bar::add);
        return bar;
    }

    void addBelowPage(Component component) {
        frame.add(component);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        page = content.getElement().getComponent().orElseThrow();
        main.add(page);
        if (isOverlay()) setDrawerOpened(false);
    }

    @Override
    public String getPageTitle() {
        String name = parts.branding().name();
        String pageName = page == null ? "" : pageName(page);
        return news.before(pageName.isEmpty() ? name : pageName + " – " + name);
    }

    private String pageName(Component shown) {
        if (shown instanceof NamedPage named) return named.pageName();
        PageTitle title = shown.getClass().getAnnotation(PageTitle.class);
        return title == null ? "" : getTranslation(title.value());
    }
}
