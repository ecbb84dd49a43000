package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends an anonymous visitor to the sign-in page of the realm the path belongs to, and remembers the path. */
class RealmEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        response.sendRedirect(signInPage(request.getServletPath(), request.getQueryString()));
    }

    static String signInPage(String path, @Nullable String query) {
        Realm realm = Realm.ofPath(path);
        String asked = query == null ? path : path + "?" + query;
        return realm.signInPath()
                + ReturnPath.parse(realm, asked)
                        .map(next -> "?next=" + URLEncoder.encode(next.value(), StandardCharsets.UTF_8))
                        .orElse("");
    }
}
