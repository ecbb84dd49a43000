package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentNumbers;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.settings.Numbering;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Public: the features that own documents have checked the caller; nobody else may use it. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class DocumentNumberService implements DocumentNumbers {

    private final NumberRepository counters;
    private final IssuerSettings settings;

    DocumentNumberService(NumberRepository counters, IssuerSettings settings) {
        this.counters = counters;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(NumberSeries series, LocalDate day) {
        Numbering numbering = settings.current().numbering();
        int place = counters.next(series, day.getYear(), numbering.yearly());
        return numbering.of(series).number(day.getYear(), place);
    }
}
