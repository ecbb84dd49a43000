package fr.coachdigital.document.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Which days a list shows.
 *
 * @param from first day; null for any
 * @param until last day; null for any
 */
public record Period(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

    public static final Period ANY = new Period(Kind.ANY, null, null);

    private static final int MONTHS_IN_QUARTER = 3;

    /** How people name a period; each has a text {@code document.period.<NAME>}. */
    public enum Kind {
        ANY,
        MONTH,
        QUARTER,
        YEAR,
        LAST_YEAR,
        CUSTOM
    }

    /** The days that the name means today; of one's own choice, none yet. */
    public static Period of(Kind kind, LocalDate today) {
        return switch (kind) {
            case ANY, CUSTOM -> new Period(kind, null, null);
            case MONTH -> new Period(kind, today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> {
                LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(
                        kind, first, first.plusMonths(MONTHS_IN_QUARTER).minusDays(1));
            }
            case YEAR -> year(kind, today);
            case LAST_YEAR -> year(kind, today.minusYears(1));
        };
    }

    /** Days of one's own choice; turned round if the last is before the first. */
    public static Period between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && until.isBefore(from)
                ? new Period(Kind.CUSTOM, until, from)
                : new Period(Kind.CUSTOM, from, until);
    }

    private static Period year(Kind kind, LocalDate day) {
        return new Period(kind, day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    }

    public boolean isNarrow() {
        return from != null || until != null;
    }
}
