package fr.coachdigital.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends {@code /} and {@code /client} where they lead, and past a sign-in page whoever is signed in there already. */
class HomeRedirectFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;

    HomeRedirectFilter(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> target = request.getMethod().equals("GET") ? target(request) : Optional.empty();
        if (target.isPresent()) response.sendRedirect(target.get());
        else chain.doFilter(request, response);
    }

    private Optional<String> target(HttpServletRequest request) {
        Optional<Realm> signedIn = currentUser.find().map(SignedIn::realm);
        String path = request.getServletPath();
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(signedIn.map(Realm::home).orElse(Realm.COACH.signInPath()));
        }
        if (path.equals(Realm.CLIENT.area())) {
            return Optional.of(signedIn.filter(realm -> realm == Realm.CLIENT)
                    .map(Realm::home)
                    .orElse(Realm.CLIENT.signInPath()));
        }
        return signedIn.filter(realm -> path.equals(realm.signInPath()))
                .map(realm -> ReturnPath.parse(realm, request.getParameter("next"))
                        .map(ReturnPath::value)
                        .orElse(realm.home()));
    }
}
