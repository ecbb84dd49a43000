package fr.coachdigital.payment.internal;

import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.shared.Secret;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The variables STRIPE_…; a value that cannot be used stops the start. Without a key, cards are not taken.
 *
 * @param webhookSecret one, or two with a comma while it is changed
 * @param apiBase empty for Stripe itself
 */
@ConfigurationProperties("coach.stripe")
record StripeProperties(
        @DefaultValue("") Secret secretKey,
        @DefaultValue("") Secret webhookSecret,
        @DefaultValue("") String apiBase) {

    static final StripeProperties NONE = new StripeProperties(new Secret(""), new Secret(""), "");

    private static final Pattern KEY = Pattern.compile("(sk|rk)_(test|live)_[A-Za-z0-9_]{8,240}");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=_-]{8,240}");
    private static final int MOST_SECRETS = 3;

    StripeProperties {
        secretKey = new Secret(secretKey.reveal().strip());
        webhookSecret = new Secret(webhookSecret.reveal().strip());
        apiBase = apiBase.strip().replaceAll("/+$", "");
        if (!secretKey.isEmpty() && !KEY.matcher(secretKey.reveal()).matches()) {
            throw new StartRefused(
                    "STRIPE_SECRET_KEY doit être une clé secrète de Stripe, qui commence par sk_test_, sk_live_, rk_test_ ou rk_live_.");
        }
        if (secretKey.isEmpty() != webhookSecret.isEmpty()) {
            throw new StartRefused(
                    "STRIPE_SECRET_KEY et STRIPE_WEBHOOK_SECRET vont ensemble\u00a0: l’un des deux manque.");
        }
        if (!areSecrets(webhookSecret)) {
            throw new StartRefused(
                    "STRIPE_WEBHOOK_SECRET doit commencer par whsec_ (deux secrets se séparent d’une virgule pendant un changement).");
        }
        if (!apiBase.isEmpty() && !isBase(apiBase)) {
            throw new StartRefused(
                    "STRIPE_API_BASE doit être une adresse sans chemin qui commence par https://, ou par http:// sur cette machine.");
        }
    }

    private static boolean areSecrets(Secret text) {
        if (text.isEmpty()) return true;
        List<String> parts = split(text);
        return parts.size() <= MOST_SECRETS
                && parts.stream().allMatch(part -> WEBHOOK_SECRET.matcher(part).matches());
    }

    private static boolean isBase(String text) {
        try {
            URI address = URI.create(text);
            String host = address.getHost();
            if (host == null || !String.valueOf(address.getRawPath()).isEmpty() || address.getRawQuery() != null) {
                return false;
            }
            String name = host.toLowerCase(Locale.ROOT);
            boolean own = name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.\\d{1,3}){3}");
            return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && own);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static List<String> split(Secret text) {
        return Arrays.stream(text.reveal().split(",", -1)).map(String::strip).toList();
    }

    boolean isOn() {
        return !secretKey.isEmpty();
    }

    boolean isLive() {
        return isOn() && secretKey.reveal().startsWith("_live_", 2);
    }

    List<Secret> webhookSecrets() {
        return webhookSecret.isEmpty()
                ? List.of()
                : split(webhookSecret).stream().map(Secret::new).toList();
    }
}
