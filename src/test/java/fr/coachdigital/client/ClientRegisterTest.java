package fr.coachdigital.client;

import static fr.coachdigital.client.ClientSamples.company;
import static fr.coachdigital.client.ClientSamples.person;
import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.Invitees;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class ClientRegisterTest {

    private @Autowired ClientRegister register;
    private @Autowired ClientDirectory directory;
    private @Autowired Invitees invitees;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @Test
    void what_is_registered_is_found_again() {
        ClientId id = register.register(company("Atelier Œuvrard"));
        Client client = directory.find(id).orElseThrow();
        assertThat(client.data()).isEqualTo(company("Atelier Œuvrard"));
        assertThat(client.createdAt()).isEqualTo(TestClock.START);
        assertThat(client.isArchived()).isFalse();
        assertThat(actions()).containsExactly("client.created");
    }

    @Test
    void a_change_writes_over_the_version_that_was_read() {
        ClientId id = register.register(company("Avant"));
        register.change(id, 0, company("Après"));
        assertThat(directory.find(id).orElseThrow().data().company()).isEqualTo("Après");
        assertThat(directory.find(id).orElseThrow().version()).isEqualTo(1);
        assertThat(sql.fetchValue(AUDIT_EVENTS.DETAIL, AUDIT_EVENTS.ACTION.eq("client.changed")))
                .isEqualTo("company");
    }

    @Test
    void a_change_of_an_older_version_is_refused_and_says_who_wrote() {
        ClientId id = register.register(company("Avant"));
        register.change(id, 0, company("Entre-temps"));
        assertThatThrownBy(() -> register.change(id, 0, company("Trop tard")))
                .isInstanceOfSatisfying(
                        ClientChangedMeanwhile.class,
                        changed -> assertThat(changed.by()).isEqualTo("Camille Laurent"));
        assertThat(directory.find(id).orElseThrow().data().company()).isEqualTo("Entre-temps");
    }

    @Test
    void a_change_of_a_deleted_client_says_so() {
        ClientId id = register.register(company("Avant"));
        register.delete(id);
        assertThatThrownBy(() -> register.change(id, 0, company("Après"))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void archiving_takes_a_client_out_of_the_list_and_restoring_brings_them_back() {
        ClientId id = register.register(person("Claire", "Martin", "claire@example.org"));
        register.archive(id);
        register.archive(id);
        assertThat(directory.count(ClientFilter.NONE)).isZero();
        assertThat(directory.count(ClientFilter.NONE.withArchived(true))).isOne();
        register.restore(id);
        assertThat(directory.count(ClientFilter.NONE)).isOne();
        assertThat(actions()).containsExactly("client.created", "client.archived", "client.restored");
    }

    @Test
    void a_client_with_an_account_cannot_be_deleted() {
        ClientId id = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        assertThatThrownBy(() -> register.delete(id))
                .isInstanceOfSatisfying(
                        ClientInUse.class, inUse -> assertThat(inUse.usages()).containsExactly("client.usage.account"));
        assertThat(sql.fetchCount(CLIENTS)).isOne();
    }

    @Test
    void a_client_on_whom_nothing_hangs_is_deleted_with_their_tags() {
        ClientId id = register.register(company("Atelier"));
        register.delete(id);
        assertThat(directory.find(id)).isEmpty();
        assertThat(directory.tags()).isEmpty();
        assertThat(actions()).contains("client.deleted");
    }

    @Test
    void lookalikes_share_the_email_the_siret_or_the_name() {
        ClientId first = register.register(company("Atelier"));
        assertThat(directory.lookalikes(company("ATELIER"), Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.shared())
                        .containsExactlyInAnyOrder(Lookalike.Trait.EMAIL, Lookalike.Trait.SIRET, Lookalike.Trait.NAME));
        assertThat(directory.lookalikes(person("Hélène", "LEFEVRE", "autre@exemple.fr"), Optional.empty()))
                .singleElement()
                .satisfies(found -> assertThat(found.shared()).containsExactly(Lookalike.Trait.NAME));
        assertThat(directory.lookalikes(company("Atelier"), Optional.of(first))).isEmpty();
        assertThat(directory.lookalikes(person("Paul", "Durand", "paul@exemple.fr"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void hostile_texts_are_kept_as_they_are() {
        String hostile = "😀 \u202egnirts <script>alert(1)</script> '; DROP TABLE clients; -- %_\\";
        ClientId id = register.register(person(hostile, "مرحبا", "x@example.org"));
        assertThat(directory.find(id).orElseThrow().data().firstName()).isEqualTo(hostile);
        assertThat(directory.count(ClientFilter.NONE.withSearch("<script>"))).isOne();
    }

    @Test
    void the_accounts_learn_whom_they_invite() {
        ClientId id = register.register(company("Atelier"));
        signIn.nobody();
        assertThat(invitees.find(id)).map(Invitee::displayName).contains("Hélène Lefèvre");
        assertThat(invitees.find(new ClientId(999_999))).isEmpty();
    }

    @Test
    void only_the_coach_reads_and_writes_clients() {
        ClientId id = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(id);
        assertThatThrownBy(() -> directory.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.archive(id)).isInstanceOf(AccessDeniedException.class);
        signIn.nobody();
        assertThatThrownBy(() -> directory.count(ClientFilter.NONE))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private List<String> actions() {
        return sql.select(AUDIT_EVENTS.ACTION)
                .from(AUDIT_EVENTS)
                .orderBy(AUDIT_EVENTS.ID)
                .fetch(AUDIT_EVENTS.ACTION);
    }
}
