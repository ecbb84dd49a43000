package fr.coachdigital.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Public forms are for people who type, not for programs: so many posts from one address, then 429. */
class AddressLimitFilter extends OncePerRequestFilter {

    private static final Map<String, RateLimit> LIMITS = Map.of(
            "/password-strength", RateLimit.PASSWORD_METER,
            "/setup", RateLimit.SETUP,
            "/reset", RateLimit.RESET_ADDRESS,
            "/client/reset", RateLimit.RESET_ADDRESS);

    private final RateLimits limits;

    AddressLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !LIMITS.containsKey(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = Optional.ofNullable(LIMITS.get(request.getServletPath()))
                .flatMap(limit -> limits.take(limit, ClientOrigin.of(request).network()));
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
