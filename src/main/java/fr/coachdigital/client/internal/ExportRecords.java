package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads many whole records by their ids. */
@Component
class ExportRecords {

    private final DSLContext dsl;
    private final ClientRows rows;

    ExportRecords(DSLContext dsl, ClientRows rows) {
        this.dsl = dsl;
        this.rows = rows;
    }

    Map<ClientId, Client> clients(List<Integer> ids) {
        Map<Integer, List<String>> tags = dsl.select(CLIENT_TAGS.CLIENT_ID, CLIENT_TAGS.TAG)
                .from(CLIENT_TAGS)
                .where(CLIENT_TAGS.CLIENT_ID.in(ids))
                .fetchGroups(CLIENT_TAGS.CLIENT_ID, CLIENT_TAGS.TAG);
        return dsl
                .select(ClientColumns.OF_CLIENT)
                .from(CLIENTS)
                .where(CLIENTS.ID.in(ids))
                .fetch(row -> ClientColumns.client(row, tags.getOrDefault(row.get(CLIENTS.ID), List.of())))
                .stream()
                .collect(Collectors.toMap(Client::id, Function.identity()));
    }

    List<ClientRow> rows(List<Integer> ids) {
        return rows.of(ids);
    }
}
