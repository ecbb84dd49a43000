package fr.coachdigital.notification.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.platform.notice.NoticeKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a filter stands in the address; nonsense there counts as nothing. */
final class FeedAddress {

    private static final String SHOW = "show";
    private static final String UNREAD = "unread";
    private static final String KIND = "kind";

    private FeedAddress() {}

    static NotificationFilter read(QueryParameters query) {
        boolean unreadOnly =
                query.getSingleParameter(SHOW).filter(UNREAD::equals).isPresent();
        NoticeKind kind = query.getSingleParameter(KIND)
                .flatMap(word -> Stream.of(NoticeKind.values())
                        .filter(each -> word(each).equals(word))
                        .findFirst())
                .orElse(null);
        return new NotificationFilter(unreadOnly, kind);
    }

    static QueryParameters write(NotificationFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (filter.unreadOnly()) query.put(SHOW, UNREAD);
        if (filter.kind() != null) query.put(KIND, word(filter.kind()));
        return QueryParameters.simple(query);
    }

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
