package fr.coachdigital.platform.ui;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.ErrorEvent;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class UnexpectedErrorsTest {

    private final ErrorReports reports = mock();
    private final UnexpectedErrors errors = new UnexpectedErrors(reports);

    @Test
    void news_for_whoever_the_session_spoke_as_before_are_nobodys_error() {
        errors.error(new ErrorEvent(new ExecutionException(new AccessDeniedException("another realm"))));
        then(reports).shouldHaveNoInteractions();
    }

    @Test
    void news_for_a_session_that_was_just_ended_are_nobodys_error() {
        errors.error(new ErrorEvent(new ExecutionException(new AuthenticationCredentialsNotFoundException("nobody"))));
        then(reports).shouldHaveNoInteractions();
    }

    @Test
    void what_breaks_in_pushed_work_is_reported_as_what_it_is() {
        IllegalStateException broken = new IllegalStateException("broken");
        errors.error(new ErrorEvent(new ExecutionException(broken)));
        then(reports).should().report(broken);
    }
}
