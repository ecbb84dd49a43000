package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Expects the error that says what is wrong with a request. */
final class Refused {

    private Refused() {}

    static void as(@Nullable String code, @Nullable String param, ThrowingCallable act) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getCode()).as(refused.getMessage()).isEqualTo(code);
        assertThat(refused.getParam()).as(refused.getMessage()).isEqualTo(param);
        assertThat(refused.getRequestId()).startsWith("req_");
    }
}
