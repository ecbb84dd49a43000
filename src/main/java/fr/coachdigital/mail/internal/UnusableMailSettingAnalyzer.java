package fr.coachdigital.mail.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets a start that fails on a mail setting end in one sentence; ahead of the general analysis of settings. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableMailSettingAnalyzer extends AbstractFailureAnalyzer<UnusableMailSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableMailSetting cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
