package fr.coachdigital.client;

import static fr.coachdigital.client.ClientSamples.company;
import static fr.coachdigital.client.ClientSamples.person;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClientDirectoryTest {

    private @Autowired ClientRegister register;
    private @Autowired ClientDirectory directory;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lefevre",
                "LEFÈVRE",
                "helene",
                "Hélène Lefèvre",
                "lefevre atelier",
                "œuvrard",
                "oeuvrard",
                "exemple.fr",
                "06 12 34",
                "0612345678",
                "06.12.34.56",
                "+33 6 12 34",
                "+33 (0)6 12",
                "33612",
                "helene@exemple",
                "l'atelier",
                "l’atelier"
            })
    void a_search_knows_neither_accents_nor_case_and_finds_numbers_as_they_are_written(String words) {
        register.register(company("L’Atelier Œuvrard"));
        register.register(person("Paul", "Durand", "paul@autre.org"));
        assertThat(names(ClientFilter.NONE.withSearch(words))).containsExactly("L’Atelier Œuvrard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "' OR 1=1 --", "lefevre durand", "07 12 34", "zzz"})
    void a_search_takes_what_is_typed_for_what_it_is(String words) {
        register.register(company("Atelier"));
        register.register(person("Paul", "Durand", "paul@autre.org"));
        assertThat(names(ClientFilter.NONE.withSearch(words))).isEmpty();
    }

    @Test
    void numbers_in_names_are_found_too() {
        register.register(company("Studio 54"));
        assertThat(names(ClientFilter.NONE.withSearch("studio 54"))).containsExactly("Studio 54");
    }

    @Test
    void a_very_long_search_finds_nobody_and_breaks_nothing() {
        register.register(company("Atelier"));
        assertThat(directory.count(ClientFilter.NONE.withSearch("é 😀 ".repeat(3_000))))
                .isZero();
    }

    @Test
    void clients_are_filtered_by_status_tag_and_account() {
        register.register(company("Prospect"));
        register.register(person("Claire", "Active", "claire@example.org"));
        fixtures.clientWithAccount("Paul", "Inscrit", "paul@example.org");
        assertThat(names(ClientFilter.NONE.withStatuses(Set.of(ClientStatus.PROSPECT))))
                .containsExactly("Prospect");
        assertThat(names(ClientFilter.NONE.withTag("vip"))).containsExactly("Prospect");
        assertThat(names(ClientFilter.NONE.withAccounts(Set.of(AccountState.ACCEPTED))))
                .containsExactly("Inscrit Paul");
        assertThat(names(ClientFilter.NONE.withAccounts(Set.of(AccountState.NOT_INVITED))))
                .containsExactly("Active Claire", "Prospect");
        assertThat(names(ClientFilter.NONE.withAccounts(Set.of(AccountState.NOT_INVITED, AccountState.ACCEPTED))))
                .hasSize(3);
        assertThat(names(ClientFilter.NONE.withAccounts(Set.of(AccountState.NOT_INVITED, AccountState.SENT))))
                .hasSize(2);
        assertThat(names(ClientFilter.NONE.withAccounts(Set.of(AccountState.values()))))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"true,false,0,SENT", "true,true,0,OPENED", "true,false,8,EXPIRED", "false,false,0,REVOKED"})
    void the_state_of_an_invitation_is_that_of_the_moment(
            boolean link, boolean opened, int daysLater, AccountState expected) {
        ClientId id = fixtures.client("Claire", "Martin", "claire@example.org");
        fixtures.clientUser(id, user -> {
            user.setEmail("claire@example.org");
            user.setPasswordHash("");
            user.setInvitationToken(link ? "a".repeat(64) : null);
            user.setInvitationSentAt(TestClock.START);
            user.setInvitationExpires(TestClock.START.plus(Duration.ofDays(7 - daysLater)));
            if (opened) user.setInvitationOpenedAt(TestClock.START);
        });
        assertThat(directory.row(id).orElseThrow().account()).isEqualTo(expected);
        assertThat(directory.access(id).state()).isEqualTo(expected);
        assertThat(directory.count(ClientFilter.NONE.withAccounts(Set.of(expected))))
                .isOne();
    }

    @Test
    void who_was_never_invited_has_no_access() {
        ClientId id = fixtures.client("Claire", "Martin", "claire@example.org");
        assertThat(directory.access(id)).isEqualTo(ClientAccess.NONE);
        assertThat(directory.row(id).orElseThrow().account()).isEqualTo(AccountState.NOT_INVITED);
    }

    static Stream<ClientSort> sorts() {
        return Stream.of(ClientSort.Key.values())
                .flatMap(key -> Stream.of(new ClientSort(key, false), new ClientSort(key, true)));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void every_page_size_gives_the_same_list_without_gap_or_repetition(ClientSort sort) {
        for (int i = 0; i < 23; i++) {
            ClientId id = fixtures.client("Claire", "Martin", i % 3 == 0 ? null : "c" + i % 5 + "@example.org");
            int number = i;
            if (i % 4 == 0) {
                fixtures.clientUser(id, user -> {
                    user.setEmail("account" + number + "@example.org");
                    user.setPasswordHash("x");
                    user.setLastLogin(number % 8 == 0 ? null : TestClock.START.minus(Duration.ofDays(number % 6)));
                });
            }
        }
        List<Integer> whole = ids(sort, 100);
        assertThat(whole).hasSize(23).doesNotHaveDuplicates();
        assertThat(ids(sort, 4)).isEqualTo(whole);
        assertThat(ids(sort, 10)).isEqualTo(whole);
    }

    @Test
    void who_signed_in_last_can_come_first_and_who_never_did_comes_last() {
        ClientSort.Key key = ClientSort.Key.LAST_LOGIN;
        ClientId never = fixtures.client("Anne", "Jamais", "anne@example.org");
        ClientId old = fixtures.clientWithAccount("Zoé", "Ancienne", "zoe@example.org");
        ClientId recent = fixtures.clientWithAccount("Max", "Récent", "max@example.org");
        signed(old, 10);
        signed(recent, 1);
        assertThat(ids(new ClientSort(key, true), 10)).containsExactly(recent.value(), old.value(), never.value());
        assertThat(ids(new ClientSort(key, false), 10)).containsExactly(old.value(), recent.value(), never.value());
    }

    private void signed(ClientId client, int daysAgo) {
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.LAST_LOGIN, TestClock.START.minus(Duration.ofDays(daysAgo)))
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .execute();
    }

    private List<Integer> ids(ClientSort sort, int pageSize) {
        int total = directory.count(ClientFilter.NONE);
        List<Integer> ids = new ArrayList<>();
        for (int offset = 0; offset < total; offset += pageSize) {
            directory
                    .page(ClientFilter.NONE, sort, new Page(offset, pageSize, total))
                    .forEach(row -> ids.add(row.id().value()));
        }
        return ids;
    }

    private List<String> names(ClientFilter filter) {
        int total = directory.count(filter);
        return directory.page(filter, ClientSort.BY_NAME, new Page(0, 50, total)).stream()
                .map(ClientRow::displayName)
                .toList();
    }
}
