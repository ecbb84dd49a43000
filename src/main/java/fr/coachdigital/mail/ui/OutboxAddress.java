package fr.coachdigital.mail.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxFilter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page's address says: the filter and the mail that is open. */
record OutboxAddress(OutboxFilter filter, @Nullable MailId open) {

    private static final String SEARCH = "q";
    private static final String STATE = "state";
    private static final String OPEN = "mail";

    /** Whatever cannot be read counts as absent. */
    static OutboxAddress of(QueryParameters query) {
        MailState state = query.getSingleParameter(STATE)
                .flatMap(word -> Stream.of(MailState.values())
                        .filter(each -> word(each).equals(word))
                        .findFirst())
                .orElse(null);
        MailId open = query.getSingleParameter(OPEN)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new MailId(Long.parseLong(text)))
                .orElse(null);
        return new OutboxAddress(
                new OutboxFilter(query.getSingleParameter(SEARCH).orElse(""), state), open);
    }

    QueryParameters toQuery() {
        Map<String, String> query = new HashMap<>();
        if (!filter.search().isBlank()) query.put(SEARCH, filter.search());
        Optional.ofNullable(filter.state()).ifPresent(state -> query.put(STATE, word(state)));
        Optional.ofNullable(open).ifPresent(mail -> query.put(OPEN, String.valueOf(mail.value())));
        return QueryParameters.simple(query);
    }

    OutboxAddress withSearch(String search) {
        return new OutboxAddress(new OutboxFilter(search, filter.state()), null);
    }

    OutboxAddress withState(@Nullable MailState state) {
        return new OutboxAddress(new OutboxFilter(filter.search(), state), null);
    }

    OutboxAddress withOpen(@Nullable MailId mail) {
        return new OutboxAddress(filter, mail);
    }

    private static String word(MailState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
