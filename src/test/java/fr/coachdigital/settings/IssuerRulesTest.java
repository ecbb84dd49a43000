package fr.coachdigital.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerRulesTest {

    @ParameterizedTest
    @CsvSource({"7.86, 2.62, true", "7.85, 2.62, false", "0, 0, true", "12.15, 4.06, false", "10, -1, false"})
    void the_penalty_is_at_least_three_times_the_legal_rate(
            BigDecimal penaltyRate, BigDecimal legalRate, boolean enough) {
        assertThat(PaymentRules.isEnough(penaltyRate, legalRate)).isEqualTo(enough);
    }

    @Test
    void a_penalty_below_that_is_no_rule() {
        assertThatThrownBy(() -> new PaymentRules(30, new BigDecimal("7.85"), new BigDecimal("2.62"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void sixty_days_are_the_most_the_law_allows(int days) {
        assertThatThrownBy(() -> new PaymentRules(days, BigDecimal.TEN, BigDecimal.ONE, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new PaymentRules(60, BigDecimal.TEN, BigDecimal.ONE, "").termDays())
                .isEqualTo(60);
    }

    @Test
    void the_sentence_of_exemption_is_the_last_that_holds_on_the_day() {
        VatTerms terms = new VatTerms(
                VatRegime.FRANCHISE,
                false,
                List.of(
                        new ExemptionText(LocalDate.of(2026, 9, 1), "CIBS"),
                        new ExemptionText(LocalDate.of(2020, 1, 1), "CGI")));
        assertThat(terms.exemptionOn(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(terms.exemptionOn(LocalDate.of(2020, 1, 1))).contains("CGI");
        assertThat(terms.exemptionOn(LocalDate.of(2026, 8, 31))).contains("CGI");
        assertThat(terms.exemptionOn(LocalDate.of(2026, 9, 1))).contains("CIBS");
        assertThat(new VatTerms(VatRegime.STANDARD, false, terms.exemptions()).exemptionOn(LocalDate.of(2026, 9, 1)))
                .isEmpty();
    }

    @Test
    void a_sole_trader_is_named_with_ei() {
        assertThat(company(true, null, null, null).printedName()).isEqualTo("Camille Laurent EI");
        assertThat(company(false, null, null, null).printedName()).isEqualTo("Camille Laurent");
    }

    @Test
    void identifiers_of_two_companies_are_no_identity() {
        Siren siren = new Siren("552100554");
        assertThatThrownBy(() -> company(true, siren, new Siret("73282932000074"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> company(true, siren, null, VatNumber.of(IssuerSamples.SIREN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CompanyIdentity company(
            boolean soleTrader, @Nullable Siren siren, @Nullable Siret siret, @Nullable VatNumber vat) {
        return new CompanyIdentity(
                "Camille Laurent", soleTrader, "", PostalAddress.unknown(), siren, siret, vat, "", null);
    }
}
