package fr.coachdigital.account.ui;

import fr.coachdigital.platform.ui.ErrorReports;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives an unexpected failure a reference that the person can quote and the log can be searched for. */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final int UNEXPECTED = 500;

    private final ErrorReports reports;

    ReferencedErrors(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= UNEXPECTED) {
            Throwable problem = Optional.ofNullable(getError(request))
                    .orElseGet(() -> new IllegalStateException("A request failed with status " + status));
            attributes.put("reference", reports.report(problem));
        }
        return attributes;
    }
}
