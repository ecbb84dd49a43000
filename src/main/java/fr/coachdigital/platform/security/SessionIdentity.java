package fr.coachdigital.platform.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Changes who the running session speaks for, without a new sign-in: after a rename, or to look at a portal. */
@Component
public class SessionIdentity {

    private final LiveSessions sessions;

    SessionIdentity(LiveSessions sessions) {
        this.sessions = sessions;
    }

    /** The key of the running session in {@link LiveSessions}; empty outside of one. */
    public Optional<String> sessionKey() {
        VaadinSession vaadin = VaadinSession.getCurrent();
        return vaadin != null && vaadin.getSession() instanceof WrappedHttpSession wrapped
                ? sessions.keyOf(wrapped.getHttpSession())
                : Optional.empty();
    }

    /** Takes effect for this request and every later one of the session; outside of a session, for this thread only. */
    public void become(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(HttpSignInSessions.authentication(person));
        SecurityContextHolder.setContext(context);
        VaadinSession vaadin = VaadinSession.getCurrent();
        if (vaadin != null) {
            vaadin.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}
