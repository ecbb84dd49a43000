package fr.coachdigital.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a plain page: the one a controller chose for this request, else the browser's, else French. It is
 * never kept, since entry pages have no session.
 */
class EntryLocaleResolver extends AcceptHeaderLocaleResolver {

    private static final String CHOSEN = EntryLocaleResolver.class.getName() + ".CHOSEN";

    EntryLocaleResolver() {
        // Without a country, so that any English or French of a browser is taken.
        setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        setDefaultLocale(Locale.FRENCH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Locale chosen ? chosen : super.resolveLocale(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.setAttribute(CHOSEN, locale);
    }
}
