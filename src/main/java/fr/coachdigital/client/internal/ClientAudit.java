package fr.coachdigital.client.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.shared.ClientId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the audit log says of clients: which fields changed, never what they hold. */
@Component
class ClientAudit {

    static final String SUBJECT = "client";

    private final AuditLog log;

    ClientAudit(AuditLog log) {
        this.log = log;
    }

    void created(ClientId id) {
        log.record("client.created", SUBJECT, id.value(), "");
    }

    void changed(ClientId id, ClientData before, ClientData after) {
        log.record("client.changed", SUBJECT, id.value(), changes(before, after));
    }

    void archived(ClientId id) {
        log.record("client.archived", SUBJECT, id.value(), "");
    }

    void restored(ClientId id) {
        log.record("client.restored", SUBJECT, id.value(), "");
    }

    void deleted(ClientId id) {
        log.record("client.deleted", SUBJECT, id.value(), "");
    }

    /** Exports and imports concern no single client: the subject's id is 0. */
    void exported(int clients) {
        log.record("client.exported", SUBJECT, 0, clients + " clients");
    }

    void imported(int clients, String fileName) {
        log.record("client.imported", SUBJECT, 0, clients + " clients, " + fileName);
    }

    private static String changes(ClientData before, ClientData after) {
        return Arrays.stream(ClientData.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, before), value(field, after)))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static Object value(RecordComponent field, ClientData data) {
        try {
            return field.getAccessor().invoke(data);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record's own accessor", impossible);
        }
    }
}
