package fr.coachdigital.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.notification.MailChoice;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPlanTest {

    @Test
    void a_mail_at_once_waits_five_minutes_for_more() {
        assertThat(MailPlan.dueSince(MailChoice.AT_ONCE, Instant.parse("2026-11-23T09:05:00Z")))
                .contains(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // winter, and the days the clocks change: the last Sundays of March and October
        "2026-11-23T07:00:00Z, 2026-11-23T07:00:00Z",
        "2026-03-28T07:00:00Z, 2026-03-28T07:00:00Z",
        "2026-03-29T06:00:00Z, 2026-03-29T06:00:00Z",
        "2026-10-24T06:00:00Z, 2026-10-24T06:00:00Z",
        "2026-10-25T07:00:00Z, 2026-10-25T07:00:00Z",
        "2026-07-14T06:00:00Z, 2026-07-14T06:00:00Z",
        "2026-11-23T22:59:59Z, 2026-11-23T07:00:00Z",
    })
    void the_digest_is_due_from_eight_in_paris_to_the_end_of_the_day(Instant now, Instant since) {
        assertThat(MailPlan.dueSince(MailChoice.DIGEST, now)).contains(since);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T06:59:59Z",
        "2026-11-22T23:00:00Z",
        "2026-03-29T05:59:59Z",
        "2026-10-25T06:59:59Z",
        "2026-07-14T05:59:59Z",
    })
    void no_digest_before_eight(Instant now) {
        assertThat(MailPlan.dueSince(MailChoice.DIGEST, now)).isEmpty();
    }

    @Test
    void who_wants_no_mail_is_never_due() {
        assertThat(MailPlan.dueSince(MailChoice.NONE, Instant.parse("2026-11-23T09:05:00Z")))
                .isEmpty();
    }
}
