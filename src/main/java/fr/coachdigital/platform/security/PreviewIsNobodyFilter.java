package fr.coachdigital.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * To the public forms of entry pages, a coach who is looking at a portal is a visitor like any other: what is read-only
 * is the portal. The session itself stays as it is. Documents behind mailed links are shown to them as to a coach, whose
 * look does not count as the client's.
 */
class PreviewIsNobodyFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;

    PreviewIsNobodyFilter(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/d/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (currentUser.find().filter(SignedIn::preview).isPresent()) {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }
}
