package fr.coachdigital.platform.security;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Measurements are for the machines that the operator named, not for the internet. */
class FromOwnNetwork implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<IpAddressMatcher> ranges;

    /** @throws IllegalArgumentException when a range is neither an address nor CIDR */
    FromOwnNetwork(List<String> ranges) {
        this.ranges = ranges.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        String from = context.getRequest().getRemoteAddr();
        return new AuthorizationDecision(ranges.stream().anyMatch(range -> contains(range, from)));
    }

    /** What a proxy forwards need not be an address. */
    private static boolean contains(IpAddressMatcher range, String from) {
        try {
            return range.matches(from);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
