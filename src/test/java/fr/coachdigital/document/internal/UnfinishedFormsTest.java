package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.UNFINISHED_FORMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.Unfinished;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@DatabaseTest
class UnfinishedFormsTest {

    private static final String FORM = "quote:12";
    private static final Letter WRITTEN =
            new Letter(new ClientId(7), "Séance à 90 €", List.of("un", ""), LocalDate.of(2026, 12, 1));

    private final UnfinishedForms forms;
    private final UnfinishedFormRetention retention;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final DSLContext sql;
    private UserId camille;

    UnfinishedFormsTest(
            UnfinishedForms forms,
            UnfinishedFormRetention retention,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            DSLContext sql) {
        this.forms = forms;
        this.retention = retention;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.sql = sql;
    }

    record Letter(ClientId client, String words, List<String> lines, LocalDate day) {}

    record LaterLetter(ClientId client, String words, List<String> lines, LocalDate day, String signature) {}

    @BeforeEach
    void a_coach() {
        camille = fixtures.coach("camille@example.org");
        signIn.coach(camille);
    }

    private Optional<Unfinished<Letter>> found() {
        return forms.find(FORM, Letter.class);
    }

    @Test
    void what_was_written_last_is_found_until_it_is_forgotten() {
        assertThat(found()).isEmpty();
        forms.keep(FORM, 3, WRITTEN);
        assertThat(found()).contains(new Unfinished<>(WRITTEN, 3, clock.instant()));
        clock.advance(Duration.ofMinutes(1));
        Letter more = new Letter(null, "Séance à 95 €", List.of(), null);
        forms.keep(FORM, 4, more);
        assertThat(found()).contains(new Unfinished<>(more, 4, clock.instant()));
        assertThat(forms.find("quote:1", Letter.class)).isEmpty();
        forms.forget(FORM);
        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_put_back_has_its_own_time() {
        forms.keep(FORM, 3, WRITTEN);
        Unfinished<Letter> earlier = found().orElseThrow();
        clock.advance(Duration.ofMinutes(1));
        forms.keep(FORM, 4, new Letter(null, "Autre chose", List.of(), null));
        forms.putBack(FORM, earlier);
        assertThat(found()).contains(earlier);
    }

    @Test
    void another_coach_neither_sees_nor_forgets_it() {
        forms.keep(FORM, 3, WRITTEN);
        signIn.coach(fixtures.coach("alex@example.org"));
        assertThat(found()).isEmpty();
        forms.forget(FORM);
        signIn.coach(camille);
        assertThat(found()).isPresent();
    }

    @Test
    void the_table_holds_no_word_of_it_and_nobody_can_put_it_elsewhere() {
        forms.keep(FORM, 3, WRITTEN);
        byte[] stored = sql.fetchSingle(UNFINISHED_FORMS).getSealedBody();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("ance", "90", "client");
        sql.update(UNFINISHED_FORMS).set(UNFINISHED_FORMS.FORM, "quote:13").execute();
        assertThat(forms.find("quote:13", Letter.class)).isEmpty();
    }

    @Test
    void what_another_version_of_the_form_wrote_hinders_nobody() {
        forms.keep(FORM, 3, WRITTEN);
        assertThat(forms.find(FORM, LaterLetter.class)).isEmpty();
    }

    @Test
    void after_thirty_days_it_is_gone() {
        forms.keep(FORM, 3, WRITTEN);
        clock.advance(Duration.ofDays(29));
        forms.keep("quote:new", 0, WRITTEN);
        clock.advance(Duration.ofDays(2));
        retention.forgetOldOnes();
        assertThat(found()).isEmpty();
        assertThat(forms.find("quote:new", Letter.class)).isPresent();
    }

    @Test
    void only_a_coach_at_work_has_any() {
        ClientId claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        List<Runnable> others = List.of(
                () -> signIn.client(claire), () -> signIn.preview(camille, claire), signIn::system, signIn::nobody);
        for (Runnable become : others) {
            become.run();
            assertThatThrownBy(() -> forms.keep(FORM, 3, WRITTEN)).satisfies(UnfinishedFormsTest::isRefusal);
            assertThatThrownBy(this::found).satisfies(UnfinishedFormsTest::isRefusal);
            assertThatThrownBy(() -> forms.forget(FORM)).satisfies(UnfinishedFormsTest::isRefusal);
            Unfinished<Letter> earlier = new Unfinished<>(WRITTEN, 1, clock.instant());
            assertThatThrownBy(() -> forms.putBack(FORM, earlier)).satisfies(UnfinishedFormsTest::isRefusal);
        }
        assertThat(sql.fetchCount(UNFINISHED_FORMS)).isZero();
    }

    private static void isRefusal(Throwable failure) {
        assertThat(failure).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }
}
