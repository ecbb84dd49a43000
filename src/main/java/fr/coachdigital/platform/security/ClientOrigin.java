package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param ipAddress at most 45 characters
 * @param userAgent the browser's own words, at most 255 characters
 */
public record ClientOrigin(String ipAddress, String userAgent) {

    private static final int MAX_ADDRESS = 45;
    private static final int MAX_AGENT = 255;

    public ClientOrigin {
        ipAddress = ipAddress.substring(0, Math.min(MAX_ADDRESS, ipAddress.length()));
        userAgent = userAgent.substring(0, Math.min(MAX_AGENT, userAgent.length()));
    }

    public static ClientOrigin of(HttpServletRequest request) {
        return new ClientOrigin(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
