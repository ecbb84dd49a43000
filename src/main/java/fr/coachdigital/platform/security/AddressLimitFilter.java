package fr.coachdigital.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Public forms and links are for people, not for programs: so many requests from one address, then 429. */
class AddressLimitFilter extends OncePerRequestFilter {

    private static final Map<String, RateLimit> LIMITS = Map.of(
            "/password-strength", RateLimit.PASSWORD_METER,
            "/setup", RateLimit.SETUP,
            "/reset", RateLimit.RESET_ADDRESS,
            "/client/reset", RateLimit.RESET_ADDRESS);

    /** Where a link is the right, and so a program might guess: reading counts too. */
    private static final List<String> LINKS = List.of("/d/", "/payment/");

    private final RateLimits limits;

    AddressLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = ClientOrigin.of(request).network();
        var wait = limitOf(request).flatMap(limit -> limits.take(limit, network));
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<RateLimit> limitOf(HttpServletRequest request) {
        boolean sent = request.getMethod().equals("POST");
        if (LINKS.stream().anyMatch(request.getServletPath()::startsWith)) {
            return Optional.of(sent ? RateLimit.DOCUMENT_ANSWER : RateLimit.DOCUMENT_LINK);
        }
        return sent ? Optional.ofNullable(LIMITS.get(request.getServletPath())) : Optional.empty();
    }
}
