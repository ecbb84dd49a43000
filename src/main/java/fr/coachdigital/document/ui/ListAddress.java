package fr.coachdigital.document.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list shows, as it stands in the address: whoever reloads, goes back or shares the link sees the same. What an
 * address says that the list does not know is left out.
 */
public final class ListAddress {

    private static final String PERIOD = "period";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    public ListAddress() {}

    public ListAddress(QueryParameters parameters) {
        this.parameters.putAll(parameters.getParameters());
    }

    public QueryParameters toParameters() {
        return new QueryParameters(parameters);
    }

    /** Empty when it is not said. */
    public String text(String name) {
        List<String> said = parameters.getOrDefault(name, List.of());
        return said.isEmpty() ? "" : said.getFirst();
    }

    /** Empty unless it is the id of a row. */
    public Optional<Integer> id(String name) {
        try {
            return Optional.of(Integer.parseInt(text(name))).filter(id -> id > 0);
        } catch (NumberFormatException notAnId) {
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(word -> constant(word, type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The constant of a word such as {@code due-date}. */
    public static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    public Period period(LocalDate today) {
        Period.Kind kind = constant(text(PERIOD), Period.Kind.class).orElse(Period.Kind.ANY);
        return kind == Period.Kind.CUSTOM
                ? Period.between(day(FROM).orElse(null), day(UNTIL).orElse(null))
                : Period.of(kind, today);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Says nothing of what is blank. */
    public ListAddress with(String name, String text) {
        if (!text.isBlank()) parameters.put(name, List.of(text));
        return this;
    }

    public ListAddress with(String name, Collection<? extends Enum<?>> constants) {
        if (!constants.isEmpty()) {
            parameters.put(
                    name, constants.stream().map(ListAddress::word).sorted().toList());
        }
        return this;
    }

    public ListAddress with(Period period) {
        if (period.kind() == Period.Kind.ANY) return this;
        with(PERIOD, word(period.kind()));
        if (period.kind() != Period.Kind.CUSTOM) return this;
        if (period.from() != null) with(FROM, period.from().toString());
        if (period.until() != null) with(UNTIL, period.until().toString());
        return this;
    }

    /** A sort key, with a minus in front of it from the largest to the smallest. */
    public ListAddress withSort(String name, Enum<?> key, boolean descending) {
        return with(name, (descending ? "-" : "") + word(key));
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
