package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;

import fr.coachdigital.client.ClientSort;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;

/** Turns a sort into columns; always down to the id. */
final class ClientOrder {

    private ClientOrder() {}

    /** @param backwards whether the list is read from its end */
    static List<OrderField<?>> of(ClientSort sort, boolean backwards) {
        SortOrder direction = sort.descending() != backwards ? SortOrder.DESC : SortOrder.ASC;
        SortOrder always = backwards ? SortOrder.DESC : SortOrder.ASC;
        return switch (sort.by()) {
            case NAME -> all(direction, CLIENTS.DISPLAY_NAME, CLIENTS.ID);
            case COMPANY -> all(direction, CLIENTS.COMPANY, CLIENTS.ID);
            case EMAIL -> all(direction, CLIENTS.EMAIL, CLIENTS.ID);
            case STATUS -> all(direction, CLIENTS.STATUS, CLIENTS.DISPLAY_NAME, CLIENTS.ID);
            case CREATED -> all(direction, CLIENTS.CREATED_AT, CLIENTS.ID);
            case LAST_LOGIN ->
                List.of(
                        DSL.field(CLIENT_USERS.LAST_LOGIN.isNull()).sort(always),
                        CLIENT_USERS.LAST_LOGIN.sort(direction),
                        CLIENTS.DISPLAY_NAME.sort(always),
                        CLIENTS.ID.sort(always));
        };
    }

    private static List<OrderField<?>> all(SortOrder direction, Field<?>... fields) {
        return Arrays.<Field<?>>stream(fields)
                .<OrderField<?>>map(field -> field.sort(direction))
                .toList();
    }
}
