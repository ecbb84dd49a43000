package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;
import static org.jooq.impl.DSL.row;

import fr.coachdigital.client.ClientData;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Row2;
import org.springframework.stereotype.Component;

/** Inserts many clients in two statements: one for the records, one for their tags. */
@Component
class BulkInsert {

    private final DSLContext dsl;

    BulkInsert(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(List<ClientData> clients) {
        if (clients.isEmpty()) return;
        InsertQuery<?> insert = dsl.insertQuery(CLIENTS);
        clients.forEach(client -> {
            insert.newRecord();
            insert.addValues(ClientColumns.values(client));
        });
        insert.setReturning(CLIENTS.ID);
        insert.execute();
        insertTags(insert.getReturnedRecords().getValues(CLIENTS.ID), clients);
    }

    private void insertTags(List<Integer> ids, List<ClientData> clients) {
        List<Row2<Integer, String>> tags = IntStream.range(0, clients.size())
                .boxed()
                .flatMap(i -> clients.get(i).tags().stream().map(tag -> row(ids.get(i), tag)))
                .toList();
        if (tags.isEmpty()) return;
        dsl.insertInto(CLIENT_TAGS, CLIENT_TAGS.CLIENT_ID, CLIENT_TAGS.TAG)
                .valuesOfRows(tags)
                .execute();
    }
}
