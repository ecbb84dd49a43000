package fr.coachdigital.document.internal;

import fr.coachdigital.platform.security.Sealing;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is being written: it may name a client and prices before anybody decided to store them. */
@Component
class FormSeal {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private final Sealing sealing;

    FormSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] close(Object written, int author, String form) {
        return sealing.seal(mapper.writeValueAsBytes(written), context(author, form));
    }

    /** Empty when it was sealed with another key or written by another version of the form: it then hinders nobody. */
    <T> Optional<T> open(byte[] body, int author, String form, Class<T> kind) {
        try {
            return Optional.of(mapper.readValue(sealing.open(body, context(author, form)), kind));
        } catch (IllegalStateException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String context(int author, String form) {
        return "unfinished-form:" + author + ":" + form;
    }
}
