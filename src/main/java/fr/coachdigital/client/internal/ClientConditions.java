package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.db.tables.Clients;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Turns a filter into conditions on {@code clients}, in a form that the indexes answer. */
final class ClientConditions {

    private ClientConditions() {}

    static Condition of(ClientFilter filter) {
        return search(SearchWords.of(filter.search()), CLIENTS).and(withoutSearch(filter));
    }

    /** What the search index answers alone: in use or archived, and the words. */
    static Condition found(ClientFilter filter, Clients clients) {
        return clients.ARCHIVED.eq(filter.archived()).and(search(SearchWords.of(filter.search()), clients));
    }

    /** All but the words. */
    static Condition withoutSearch(ClientFilter filter) {
        return CLIENTS.ARCHIVED
                .eq(filter.archived())
                .and(filter.statuses().isEmpty() ? noCondition() : CLIENTS.STATUS.in(names(filter.statuses())))
                .and(accounts(filter.accounts()))
                .and(tag(filter.tag()));
    }

    private static Condition search(SearchWords words, Clients clients) {
        return DSL.and(words.terms().stream()
                .map(spellings -> DSL.or(spellings.stream()
                        .map(spelling -> clients.SEARCH_TEXT.like("%" + escape(spelling) + "%", '!'))
                        .toList()))
                .toList());
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Condition accounts(Set<AccountState> wanted) {
        Set<AccountState> unwanted = EnumSet.allOf(AccountState.class);
        unwanted.removeAll(wanted);
        if (wanted.isEmpty() || unwanted.isEmpty()) return noCondition();
        if (!wanted.contains(AccountState.NOT_INVITED)) {
            return CLIENTS.ID.in(select(CLIENT_ACCOUNTS.CLIENT_ID)
                    .from(CLIENT_ACCOUNTS)
                    .where(CLIENT_ACCOUNTS.STATE.in(names(wanted))));
        }
        // Who was never invited has no row there, so those who are not wanted are taken away instead.
        return wanted.size() == 1
                ? notExists(selectOne().from(CLIENT_USERS).where(CLIENT_USERS.CLIENT_ID.eq(CLIENTS.ID)))
                : notExists(selectOne()
                        .from(CLIENT_ACCOUNTS)
                        .where(CLIENT_ACCOUNTS.CLIENT_ID.eq(CLIENTS.ID))
                        .and(CLIENT_ACCOUNTS.STATE.in(names(unwanted))));
    }

    private static Condition tag(String tag) {
        return tag.isEmpty()
                ? noCondition()
                : CLIENTS.ID.in(select(CLIENT_TAGS.CLIENT_ID).from(CLIENT_TAGS).where(CLIENT_TAGS.TAG.eq(tag)));
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
