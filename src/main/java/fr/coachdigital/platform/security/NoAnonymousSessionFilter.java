package fr.coachdigital.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens no session for somebody who is not signed in: Vaadin would, with a window in it, for each of its own requests
 * that anybody may send, and so let strangers fill the memory.
 */
class NoAnonymousSessionFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;

    NoAnonymousSessionFilter(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(currentUser.find().isPresent() ? request : new WithoutNewSession(request), response);
    }

    private static final class WithoutNewSession extends HttpServletRequestWrapper {

        WithoutNewSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            HttpSession session = super.getSession(false);
            if (session == null) throw new AccessDeniedException("Nobody is signed in, nothing is kept");
            return session;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : super.getSession(false);
        }
    }
}
