package fr.coachdigital.account.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What the error page needs: which words to use, and for an unexpected failure a reference that the person can quote
 * and the log can be searched for.
 */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencedErrors.class);
    private static final int MISTAKE = 400;
    private static final int UNEXPECTED = 500;

    /** Mistakes with words of their own. */
    private static final Set<Integer> NAMED = Set.of(403, 404, 405, 429);

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        int status = attributes.get("status") instanceof Integer known ? known : UNEXPECTED;
        attributes.put("words", wordsFor(status));
        if (status >= UNEXPECTED) {
            String reference = reference();
            attributes.put("reference", reference);
            LOG.error("Reference {}: a request failed with status {}", reference, status, getError(request));
        }
        return attributes;
    }

    private static int wordsFor(int status) {
        if (NAMED.contains(status)) return status;
        return status < UNEXPECTED ? MISTAKE : UNEXPECTED;
    }

    private String reference() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
