package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;

import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.db.Indexes;
import fr.coachdigital.db.tables.Clients;
import fr.coachdigital.shared.Page;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Which clients stand on a page. Only indexes are walked here, from whichever end of the list is nearer; the rows are
 * read afterwards, for the few that are shown.
 */
@Component
class ClientPages {

    /** Up to here, picking the hits out of the search index and sorting them beats walking in order until hit. */
    private static final int FEW = 3_000;

    private static final Field<Integer> HIT = field(name("hits", "hit"), Integer.class);

    private final DSLContext dsl;
    private final LastLoginPages lastLogins;

    ClientPages(DSLContext dsl, LastLoginPages lastLogins) {
        this.dsl = dsl;
        this.lastLogins = lastLogins;
    }

    int count(ClientFilter filter) {
        return dsl.fetchCount(dsl.selectOne().from(CLIENTS).where(ClientConditions.of(filter)));
    }

    List<Integer> ids(ClientFilter filter, ClientSort sort, Page page) {
        if (page.total() == 0) return List.of();
        if (sort.by() == ClientSort.Key.LAST_LOGIN && page.total() > FEW) {
            return lastLogins.ids(ClientConditions.of(filter), sort.descending(), page);
        }
        boolean backwards = page.isNearerTheEnd();
        Page window = backwards ? page.fromTheEnd() : page;
        List<Integer> ids = inOrder(filter, sort, backwards, page.total())
                .limit(window.offset(), window.limit())
                .fetch(CLIENTS.ID);
        return backwards ? ids.reversed() : ids;
    }

    /** The whole list, for an export. */
    List<Integer> allIds(ClientFilter filter, ClientSort sort) {
        return inOrder(filter, sort, false, Integer.MAX_VALUE).fetch(CLIENTS.ID);
    }

    private SelectSeekStepN<? extends Record> inOrder(
            ClientFilter filter, ClientSort sort, boolean backwards, int total) {
        boolean manyHits = !filter.search().isBlank() && total > FEW;
        return dsl.select(CLIENTS.ID)
                .from(source(filter, sort, total))
                .where(manyHits ? ClientConditions.withoutSearch(filter) : ClientConditions.of(filter))
                .orderBy(ClientOrder.of(sort, backwards));
    }

    private static Table<?> source(ClientFilter filter, ClientSort sort, int total) {
        boolean ordered = sort.by() != ClientSort.Key.LAST_LOGIN;
        Table<?> clients = CLIENTS;
        if (!filter.search().isBlank()) {
            clients = total <= FEW
                    ? CLIENTS.forceIndex(Indexes.IX_CLIENTS_SEARCH.getName())
                    : CLIENTS.forceIndex(indexOf(sort.by()))
                            .straightJoin(hits(filter))
                            .on(HIT.eq(CLIENTS.ID));
        }
        return ordered ? clients : clients.leftJoin(CLIENT_USERS).on(CLIENT_USERS.CLIENT_ID.eq(CLIENTS.ID));
    }

    /**
     * The hits by themselves, each once, so that they are gathered from the search index before the list is walked in
     * order: finding out of a row whether it is a hit would mean to read the row.
     */
    private static Table<?> hits(ClientFilter filter) {
        Clients searched = CLIENTS.as("searched");
        return selectDistinct(searched.ID.as("hit"))
                .from(searched.forceIndex(Indexes.IX_CLIENTS_SEARCH.getName()))
                .where(ClientConditions.found(filter, searched))
                .asTable("hits");
    }

    private static String indexOf(ClientSort.Key key) {
        Index index = switch (key) {
            case NAME, LAST_LOGIN -> Indexes.IX_CLIENTS_BY_NAME;
            case COMPANY -> Indexes.IX_CLIENTS_BY_COMPANY;
            case EMAIL -> Indexes.IX_CLIENTS_BY_EMAIL;
            case STATUS -> Indexes.IX_CLIENTS_BY_STATUS;
            case CREATED -> Indexes.IX_CLIENTS_BY_CREATION;
        };
        return index.getName();
    }
}
