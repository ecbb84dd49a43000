package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.coachdigital.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortOrder;
import org.springframework.stereotype.Component;

/**
 * Long lists in the order of the last sign-in, a column of another table that no index of clients can hold: first
 * those who signed in, along the index of accounts, then the others by name. One sorted join would take a quarter of
 * a second for 100,000 clients; the first page takes a few milliseconds like this.
 */
@Component
class LastLoginPages {

    private final DSLContext dsl;

    LastLoginPages(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Integer> ids(Condition wanted, boolean descending, Page page) {
        List<Integer> ids = new ArrayList<>(signedIn(wanted, descending, page));
        if (ids.size() < page.limit()) {
            int signedIn = ids.isEmpty() ? countSignedIn(wanted) : page.offset() + ids.size();
            int skipped = Math.max(0, page.offset() - signedIn);
            ids.addAll(others(wanted, new Page(skipped, page.limit() - ids.size(), page.total() - signedIn)));
        }
        return ids;
    }

    private List<Integer> signedIn(Condition wanted, boolean descending, Page page) {
        SortOrder direction = descending ? SortOrder.DESC : SortOrder.ASC;
        return dsl.select(CLIENTS.ID)
                .from(CLIENT_USERS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CLIENT_USERS.CLIENT_ID))
                .where(CLIENT_USERS.LAST_LOGIN.isNotNull())
                .and(wanted)
                .orderBy(CLIENT_USERS.LAST_LOGIN.sort(direction), CLIENT_USERS.CLIENT_ID.sort(direction))
                .limit(page.offset(), page.limit())
                .fetch(CLIENTS.ID);
    }

    private int countSignedIn(Condition wanted) {
        return dsl.fetchCount(dsl.selectOne()
                .from(CLIENT_USERS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CLIENT_USERS.CLIENT_ID))
                .where(CLIENT_USERS.LAST_LOGIN.isNotNull())
                .and(wanted));
    }

    private List<Integer> others(Condition wanted, Page page) {
        boolean backwards = page.isNearerTheEnd();
        Page window = backwards ? page.fromTheEnd() : page;
        SortOrder direction = backwards ? SortOrder.DESC : SortOrder.ASC;
        List<Integer> ids = dsl.select(CLIENTS.ID)
                .from(CLIENTS)
                .where(wanted)
                .and(notExists(selectOne()
                        .from(CLIENT_USERS)
                        .where(CLIENT_USERS.CLIENT_ID.eq(CLIENTS.ID))
                        .and(CLIENT_USERS.LAST_LOGIN.isNotNull())))
                .orderBy(CLIENTS.DISPLAY_NAME.sort(direction), CLIENTS.ID.sort(direction))
                .limit(window.offset(), window.limit())
                .fetch(CLIENTS.ID);
        return backwards ? ids.reversed() : ids;
    }
}
