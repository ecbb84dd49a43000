package fr.coachdigital.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives error pages the headers of every other answer, since on the way to them what was set before is dropped; asked
 * for by its own address, the error page is not there.
 */
class ErrorAnswerHeaders extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", SecurityHeaders.PERMISSIONS,
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    private static final String TRANSPORT = "max-age=" + Duration.ofDays(365).toSeconds() + " ; includeSubDomains";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && !request.getServletPath().equals("/error");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", TRANSPORT);
        if (request.getDispatcherType() == DispatcherType.ERROR) chain.doFilter(request, response);
        else response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
