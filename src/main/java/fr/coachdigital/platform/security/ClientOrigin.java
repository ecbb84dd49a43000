package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
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
    private static final int IPV6_BYTES = 16;

    public ClientOrigin {
        ipAddress = ipAddress.substring(0, Math.min(MAX_ADDRESS, ipAddress.length()));
        userAgent = userAgent.substring(0, Math.min(MAX_AGENT, userAgent.length()));
    }

    /**
     * Whom a limit counts: the address, of IPv6 its first 64 bits, since a household or a rented server has all of
     * the rest to itself.
     */
    public String network() {
        return networkOf(ipAddress);
    }

    private static String networkOf(String ipAddress) {
        if (ipAddress.indexOf(':') < 0) return ipAddress;
        try {
            byte[] bytes = InetAddress.getByName(ipAddress).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : ipAddress;
        } catch (UnknownHostException unreadable) {
            return ipAddress;
        }
    }

    public static ClientOrigin of(HttpServletRequest request) {
        return new ClientOrigin(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
