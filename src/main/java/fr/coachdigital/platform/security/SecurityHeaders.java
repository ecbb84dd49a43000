package fr.coachdigital.platform.security;

import java.time.Duration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;

/** What every answer carries (ASVS 5.0 section 3.4), and the content policies of the two kinds of pages. */
@Component
class SecurityHeaders {

    static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(self)";

    /** Vaadin 25.2 needs inline and evaluated scripts and writes a base tag: see docs/decisions. */
    private static final String VAADIN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For no search engine; their content policy, with its nonce, is written by {@link CspNonceFilter}. */
    void forEntryPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
    }

    private void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(true)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }

    /** What is fetched by a page or a machine is never a page itself. */
    void forFiles(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy ->
                policy.policyDirectives("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"));
    }

    /** What people brought is shown by nobody's page, and should a browser open it, it may do nothing at all. */
    void forStoredFiles(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; sandbox; frame-ancestors 'none'"));
    }

    void forVaadin(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(VAADIN_POLICY));
        // Vaadin's pages are forwarded to, and the container ends such an answer before a late writer gets its turn.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
    }
}
