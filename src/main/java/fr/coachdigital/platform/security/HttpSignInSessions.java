package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Sessions in the servlet container; a session before sign-in never becomes one after it. */
@Component
class HttpSignInSessions implements SignInSessions {

    /** The container's own limit lies behind the guard's, which knows heartbeats from people. */
    private static final Duration CONTAINER_GRACE = Duration.ofMinutes(2);

    static final String PREVIEW_AUTHORITY = "PREVIEW";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final LiveSessions liveSessions;

    HttpSignInSessions(LiveSessions liveSessions) {
        this.liveSessions = liveSessions;
    }

    @Override
    public void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) before.invalidate();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int)
                SessionGuard.idleLimit(person.realm()).plus(CONTAINER_GRACE).toSeconds());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        liveSessions.register(session, person, ClientOrigin.of(request));
    }

    static Authentication authentication(SignedIn person) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + person.realm()));
        if (person.preview()) authorities.add(new SimpleGrantedAuthority(PREVIEW_AUTHORITY));
        else authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
