package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.settings.IssuerProfile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the audit log says of the settings: which of them changed, such as {@code bank.iban}, never what they hold. */
@Component
class IssuerAudit {

    private static final String SUBJECT = "settings";
    private static final int THE_ROW = 1;
    private static final String VERSION = "version";

    private final AuditLog log;

    IssuerAudit(AuditLog log) {
        this.log = log;
    }

    void changed(IssuerProfile before, IssuerProfile after) {
        String changes = changes("", before, after).collect(Collectors.joining(", "));
        if (!changes.isEmpty()) log.record("settings.changed", SUBJECT, THE_ROW, changes);
    }

    void logoChanged() {
        log.record("settings.logoChanged", SUBJECT, THE_ROW, "");
    }

    void logoRemoved() {
        log.record("settings.logoRemoved", SUBJECT, THE_ROW, "");
    }

    void service(String act, int id) {
        log.record("service." + act, "service", id, "");
    }

    private static Stream<String> changes(String path, Object before, Object after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .filter(part -> !part.getName().equals(VERSION))
                .flatMap(part -> changes(path + part.getName(), part, before, after));
    }

    private static Stream<String> changes(String name, RecordComponent part, Object before, Object after) {
        Object was = value(part, before);
        Object is = value(part, after);
        if (Objects.equals(was, is)) return Stream.empty();
        if (was == null || is == null || !hasParts(part.getType())) return Stream.of(name);
        return changes(name + ".", was, is);
    }

    private static boolean hasParts(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().equals(IssuerProfile.class.getPackageName())
                && type.getRecordComponents().length > 1;
    }

    private static @Nullable Object value(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record's own accessor", impossible);
        }
    }
}
