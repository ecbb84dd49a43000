package fr.coachdigital.platform.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/** The filters of entry pages, and which requests are theirs. */
@Component
class EntryFilters {

    /** Vaadin's own requests carry this parameter and go to the root, which is otherwise ours. */
    private static final String VAADIN_REQUEST = "v-r";

    private final PasswordSignIn signIn;
    private final SignInSessions sessions;
    private final CurrentUser currentUser;
    private final RateLimits limits;

    EntryFilters(PasswordSignIn signIn, SignInSessions sessions, CurrentUser currentUser, RateLimits limits) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.limits = limits;
    }

    boolean isEntryPage(HttpServletRequest request, String[] patterns) {
        String path = request.getServletPath();
        if (path.isEmpty() || path.equals("/")) {
            return request.getMethod().equals("GET") && request.getParameter(VAADIN_REQUEST) == null;
        }
        // What stands for a token may not be nothing: no entry page answers there, and Vaadin would.
        if (path.endsWith("/")) return false;
        PathContainer container = PathContainer.parsePath(path);
        return Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(container));
    }

    List<Filter> all() {
        return List.of(
                new CspNonceFilter(),
                new AddressLimitFilter(limits),
                new HomeRedirectFilter(currentUser),
                new PreviewIsNobodyFilter(currentUser),
                new RealmSignInFilter(Realm.COACH, signIn, sessions),
                new RealmSignInFilter(Realm.CLIENT, signIn, sessions));
    }
}
