package fr.coachdigital.account.ui;

import fr.coachdigital.platform.ui.ErrorReports;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int MISTAKE = 400;
    private static final int UNEXPECTED = 500;

    /** Mistakes with words of their own. */
    private static final Set<Integer> NAMED = Set.of(403, 404, 405, 429);

    private final ErrorReports reports;

    ReferencedErrors(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        int status = attributes.get("status") instanceof Integer known ? known : UNEXPECTED;
        attributes.put("words", wordsFor(status));
        if (status >= UNEXPECTED) {
            Throwable problem = Optional.ofNullable(getError(request))
                    .orElseGet(() -> new IllegalStateException("A request failed with status " + status));
            attributes.put("reference", reports.report(problem));
        }
        return attributes;
    }

    private static int wordsFor(int status) {
        if (NAMED.contains(status)) return status;
        return status < UNEXPECTED ? MISTAKE : UNEXPECTED;
    }
}
