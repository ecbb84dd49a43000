package fr.coachdigital.document.ui;

import fr.coachdigital.document.DocumentLinks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to be fetched ahead, since opening a document tells the coach that it was read: a browser that guesses asks
 * again when somebody really opens it (Fetch standard, {@code Sec-Purpose}).
 */
@Component
class NoFetchingAheadFilter extends OncePerRequestFilter {

    private static final String BELOW = "/" + DocumentLinks.PATH + "/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(BELOW);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFetchedAhead(request)) response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        else chain.doFilter(request, response);
    }

    /** By the standard's header, or by those that browsers sent before it. */
    private static boolean isFetchedAhead(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                .map(request::getHeader)
                .anyMatch(purpose ->
                        purpose != null && (purpose.startsWith("prefetch") || purpose.startsWith("preview")));
    }
}
