package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Sealing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Links that stop mails of some kinds to one account. The token is the right itself: account and kinds, sealed, without
 * an end, since a mail may be opened years later and still has to be stoppable.
 */
@Component
class UnsubscribeLinks {

    private static final String CONTEXT = "notification-unsubscribe/1";
    private static final int LONGEST = 1000;

    private final Sealing sealing;
    private final CoachProperties product;

    UnsubscribeLinks(Sealing sealing, CoachProperties product) {
        this.sealing = sealing;
        this.product = product;
    }

    URI of(AccountKey account, Set<NoticeKind> kinds) {
        return product.link(NotificationPaths.unsubscribe(token(account, kinds)));
    }

    String token(AccountKey account, Set<NoticeKind> kinds) {
        String right = account.realm() + ":" + account.id() + ":"
                + kinds.stream().map(NoticeKind::name).collect(Collectors.joining(","));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealing.seal(right.getBytes(StandardCharsets.UTF_8), CONTEXT));
    }

    /** Empty for whatever this product has not sealed for this purpose. */
    Optional<Right> open(String token) {
        if (token.length() > LONGEST) return Optional.empty();
        try {
            byte[] plain = sealing.open(Base64.getUrlDecoder().decode(token), CONTEXT);
            return Optional.of(right(new String(plain, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IllegalStateException garbage) {
            return Optional.empty();
        }
    }

    /** A kind that has gone since has nothing left to stop. */
    private static Right right(String text) {
        String[] parts = text.split(":", 3);
        Set<String> names = Set.of(parts[2].split(","));
        Set<NoticeKind> kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
        return new Right(new AccountKey(Realm.valueOf(parts[0]), Integer.parseInt(parts[1])), kinds);
    }

    /** What a link allows. */
    record Right(AccountKey account, Set<NoticeKind> kinds) {}
}
