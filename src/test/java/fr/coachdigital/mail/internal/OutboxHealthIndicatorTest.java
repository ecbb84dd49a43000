package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class OutboxHealthIndicatorTest {

    @Test
    void an_outbox_that_cannot_be_read_is_down_and_no_error() {
        OutboxFigures figures = mock();
        given(figures.count(any())).willThrow(new DataAccessResourceFailureException("The database is gone"));
        OutboxHealthIndicator outbox = new OutboxHealthIndicator(figures, mock(), Clock.systemUTC());
        assertThat(outbox.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
