package fr.coachdigital.settings;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.NUMBER_COUNTERS;
import static fr.coachdigital.settings.IssuerSamples.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class IssuerEditorTest {

    private @Autowired IssuerEditor editor;
    private @Autowired IssuerSettings issuer;
    private @Autowired NumbersGiven numbers;
    private @Autowired PracticeSettings practice;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @Test
    void a_new_practice_starts_with_what_the_law_lets_it_assume() {
        IssuerProfile fresh = editor.current();
        assertThat(fresh.company().soleTrader()).isTrue();
        assertThat(fresh.company().siren()).isNull();
        assertThat(fresh.bank().iban()).isNull();
        assertThat(fresh.payment().termDays()).isEqualTo(30);
        assertThat(fresh.numbering().invoice().number(2026, 1)).isEqualTo("F-2026-0001");
        assertThat(fresh.vat().exemptionOn(LocalDate.of(2026, 8, 31)))
                .contains("TVA non applicable, art. 293 B du CGI");
        assertThat(fresh.vat().exemptionOn(LocalDate.of(2026, 9, 1)))
                .contains(
                        "TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)");
    }

    @Test
    void what_is_changed_is_found_again() {
        editor.change(complete(0));
        assertThat(editor.current()).isEqualTo(complete(1));
        assertThat(issuer.current()).isEqualTo(complete(1));
    }

    @Test
    void shells_and_mails_follow() {
        editor.change(complete(0));
        assertThat(practice.current().name()).isEqualTo("Atelier Numérique");
        assertThat(practice.current().contactEmail()).isEqualTo("bonjour@example.org");
        assertThat(practice.current().accentColor()).isEqualTo("#7a3e9d");
    }

    @Test
    void a_change_of_an_older_version_is_refused_and_nothing_is_stored() {
        editor.change(complete(0));
        IssuerProfile stale = with(complete(0), IssuerSamples.company("Trop tard"));
        assertThatThrownBy(() -> editor.change(stale)).isInstanceOf(SettingsChangedMeanwhile.class);
        assertThat(editor.current()).isEqualTo(complete(1));
        assertThat(details()).hasSize(1);
    }

    @Test
    void the_log_names_what_changed_and_never_what_it_holds() {
        editor.change(complete(0));
        IssuerProfile stored = editor.current();
        editor.change(new IssuerProfile(
                stored.version(),
                stored.company(),
                stored.vat(),
                new BankDetails(
                        stored.bank().holder(),
                        new Iban("DE89370400440532013000"),
                        stored.bank().bic()),
                stored.payment(),
                "Un autre médiateur",
                stored.terms(),
                stored.quoteValidityDays(),
                stored.numbering(),
                stored.accentColor()));
        assertThat(details()).last().isEqualTo("bank.iban, mediator");
        assertThat(details().getFirst())
                .startsWith("company.legalName, company.soleTrader")
                .contains("bank.iban", "numbering.creditNote")
                .endsWith("accentColor")
                .doesNotContain("FR14", "Camille");
    }

    @Test
    void storing_the_same_again_is_no_news() {
        editor.change(complete(0));
        editor.change(complete(1));
        assertThat(details()).hasSize(1);
    }

    @Test
    void a_rate_finer_than_it_is_stored_is_not_rounded_in_silence() {
        IssuerProfile fine = editor.current();
        PaymentRules rules = new PaymentRules(30, new BigDecimal("12.155"), new BigDecimal("2.62"), "");
        assertThatThrownBy(() -> editor.change(new IssuerProfile(
                        fine.version(),
                        fine.company(),
                        fine.vat(),
                        fine.bank(),
                        rules,
                        "",
                        "",
                        30,
                        fine.numbering(),
                        fine.accentColor())))
                .isInstanceOf(ArithmeticException.class);
        assertThat(editor.current()).isEqualTo(fine);
    }

    @Test
    void the_last_number_of_a_series_is_known() {
        assertThat(numbers.last(NumberSeries.INVOICE, 2026)).isZero();
        sql.insertInto(NUMBER_COUNTERS)
                .set(NUMBER_COUNTERS.SERIES, "INVOICE")
                .set(NUMBER_COUNTERS.YEAR, (short) 2026)
                .set(NUMBER_COUNTERS.LAST_NUMBER, 41)
                .execute();
        assertThat(numbers.last(NumberSeries.INVOICE, 2026)).isEqualTo(41);
        assertThat(numbers.last(NumberSeries.INVOICE, 2027)).isZero();
        assertThat(numbers.last(NumberSeries.QUOTE, 2026)).isZero();
    }

    @Test
    void clients_and_nobody_change_nothing_but_documents_are_made_for_them() {
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(client);
        everythingIsRefused(AccessDeniedException.class);
        assertThat(issuer.current().version()).isZero();
        assertThat(issuer.logo()).isEmpty();
        signIn.nobody();
        everythingIsRefused(AuthenticationCredentialsNotFoundException.class);
        assertThat(issuer.current().version()).isZero();
        assertThat(details()).isEmpty();
    }

    private void everythingIsRefused(Class<? extends Exception> refusal) {
        List<ThrowingCallable> acts = List.of(
                () -> editor.current(),
                () -> editor.change(complete(0)),
                () -> editor.logo(),
                () -> editor.changeLogo(new byte[0]),
                () -> editor.removeLogo(),
                () -> numbers.last(NumberSeries.QUOTE, 2026));
        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(refusal));
    }

    private static IssuerProfile with(IssuerProfile profile, CompanyIdentity company) {
        return new IssuerProfile(
                profile.version(),
                company,
                profile.vat(),
                profile.bank(),
                profile.payment(),
                profile.mediator(),
                profile.terms(),
                profile.quoteValidityDays(),
                profile.numbering(),
                profile.accentColor());
    }

    private List<String> details() {
        return sql.select(AUDIT_EVENTS.DETAIL)
                .from(AUDIT_EVENTS)
                .where(AUDIT_EVENTS.ACTION.eq("settings.changed"))
                .orderBy(AUDIT_EVENTS.ID)
                .fetch(AUDIT_EVENTS.DETAIL);
    }
}
