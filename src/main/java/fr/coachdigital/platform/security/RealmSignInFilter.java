package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the sign-in form of one realm. A failure is handed on to the page itself, which keeps what was typed; nothing
 * is stored for somebody who is not signed in.
 */
class RealmSignInFilter extends OncePerRequestFilter {

    private static final int MAX_TYPED = 1000;

    private final Realm realm;
    private final PasswordSignIn signIn;
    private final SignInSessions sessions;

    RealmSignInFilter(Realm realm, PasswordSignIn signIn, SignInSessions sessions) {
        this.realm = realm;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals(realm.signInPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            SignedIn person = signIn.signIn(
                    realm,
                    typed(request, "username"),
                    new Secret(typed(request, "password")),
                    ClientOrigin.of(request));
            sessions.begin(person, request, response);
            String target = ReturnPath.parse(realm, request.getParameter("next"))
                    .map(ReturnPath::value)
                    .orElse(realm.home());
            response.sendRedirect(target);
        } catch (SignInRefused refused) {
            request.setAttribute("signInProblem", refused.retryAfter().isPresent() ? "LIMITED" : "BAD_CREDENTIALS");
            refused.retryAfter()
                    .ifPresent(wait -> request.setAttribute("retryAfterSeconds", Math.max(1, wait.toSeconds())));
            chain.doFilter(request, response);
        }
    }

    private static String typed(HttpServletRequest request, String name) {
        String text = Optional.ofNullable(request.getParameter(name)).orElse("");
        return text.substring(0, Math.min(MAX_TYPED, text.length()));
    }
}
