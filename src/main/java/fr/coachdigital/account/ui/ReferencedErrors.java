package fr.coachdigital.account.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives an unexpected failure a reference that the person can quote and the log can be searched for. */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencedErrors.class);
    private static final int UNEXPECTED = 500;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= UNEXPECTED) {
            byte[] bytes = new byte[4];
            random.nextBytes(bytes);
            String reference = HexFormat.of().withUpperCase().formatHex(bytes);
            attributes.put("reference", reference);
            LOG.error("Reference {}: a request failed with status {}", reference, status, getError(request));
        }
        return attributes;
    }
}
