package fr.coachdigital.platform.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets jobs, webhooks and after-commit listeners call services, under an authentication that says so. */
@Component
public class SystemCaller {

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Vaadin's own session would otherwise lend its person to whatever runs on a thread of a request. */
    public <T> T call(Supplier<T> work) {
        VaadinSession vaadin = VaadinSession.getCurrent();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "system", null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
        VaadinSession.setCurrent(null);
        SecurityContextHolder.setContext(system);
        try {
            return work.get();
        } finally {
            VaadinSession.setCurrent(vaadin);
            SecurityContextHolder.setContext(before);
        }
    }
}
