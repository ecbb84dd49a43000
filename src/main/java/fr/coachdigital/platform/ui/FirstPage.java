package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.page.ColorScheme.Value;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ColorScheme;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes into the first answer what must be right before any script runs: language, light or dark, colours, icons. */
@Component
class FirstPage implements IndexHtmlRequestListener {

    private static final String LIGHT_PAGE = "#f4f6f6";
    private static final String DARK_PAGE = "#111617";

    private final transient VisitorLanguage language;
    private final transient CurrentUser currentUser;
    private final transient Branding branding;
    private final transient PortalBundle bundle;

    FirstPage(VisitorLanguage language, CurrentUser currentUser, Branding branding, PortalBundle bundle) {
        this.language = language;
        this.currentUser = currentUser;
        this.branding = branding;
        this.bundle = bundle;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getVaadinResponse().setStatus(status(response.getVaadinRequest()));
        Document document = response.getDocument();
        ColorScheme scheme = currentUser.find().map(SignedIn::colorScheme).orElse(ColorScheme.SYSTEM);
        Value value = Appearance.valueOf(scheme);
        document.getElementsByTag("html")
                .attr("lang", language.of(response.getVaadinRequest()).code())
                .attr("theme", value.getThemeValue())
                .attr("style", "color-scheme: " + value.getValue());

        Element head = document.head();
        // The home screen icons are enough: 26 start-up pictures would double the page.
        head.select(
                        "link[rel=apple-touch-startup-image], link[rel~=icon], link[rel=apple-touch-icon], meta[name=theme-color]")
                .remove();
        link(head, "icon", "icons/favicon.svg").attr("type", "image/svg+xml");
        link(head, "icon", "icons/favicon-32.png").attr("sizes", "32x32");
        link(head, "apple-touch-icon", "icons/app-180.png");
        link(head, "preload", "styles/coach-sans.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "");
        preload(head);
        themeColor(head, scheme == ColorScheme.DARK ? DARK_PAGE : LIGHT_PAGE, "light");
        themeColor(head, scheme == ColorScheme.LIGHT ? LIGHT_PAGE : DARK_PAGE, "dark");
        head.appendElement("style").appendText(branding.colors().css());
    }

    /** All at once, where Vaadin's scripts would ask for one after the other. */
    private void preload(Element head) {
        for (BundleFile file : bundle.files()) {
            String address = file.path().substring(1);
            if (file.module()) link(head, "modulepreload", address).attr("crossorigin", "");
        }
    }

    /**
     * The views run after the browser has loaded this page, too late for its status; what the address alone tells is
     * told here.
     */
    private int status(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Router router = request.getService().getRouter();
        if (router.resolveNavigationTarget(new Location(path.substring(1))).isEmpty()) {
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        boolean foreign = currentUser
                .find()
                .filter(person -> person.realm() != Realm.ofPath(path))
                .isPresent();
        return (foreign ? HttpStatusCode.FORBIDDEN : HttpStatusCode.OK).getCode();
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static void themeColor(Element head, String color, String scheme) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("content", color)
                .attr("media", "(prefers-color-scheme: " + scheme + ")");
    }
}
