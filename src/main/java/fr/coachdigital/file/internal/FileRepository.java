package fr.coachdigital.file.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.FILES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import fr.coachdigital.file.FileId;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of files. */
@Repository
class FileRepository {

    /** How long a file waits to be attached. */
    static final Duration WAITING = Duration.ofHours(24);

    /** How long a deleted file can be brought back. */
    static final Duration KEPT_DELETED = Duration.ofDays(30);

    private static final int BATCH = 500;

    private final DSLContext jooq;
    private final Clock clock;

    FileRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** Makes others who bring files for this client wait; false when there is none. */
    boolean lockClient(ClientId client) {
        return jooq.select(CLIENTS.ID)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Everything that lies on disk, deleted or not. */
    long bytesOf(ClientId client) {
        return jooq.select(coalesce(sum(FILES.BYTE_COUNT), BigDecimal.ZERO))
                .from(FILES)
                .where(FILES.CLIENT_ID.eq(client.value()))
                .fetchSingle(row -> row.value1().longValueExact());
    }

    int countWaiting(Errand errand) {
        return jooq.fetchCount(FILES, waitsFor(errand));
    }

    FileId insert(Errand errand, String name, String mediaType, Arrival arrival, String storageName) {
        Preview preview = arrival.preview();
        return jooq.insertInto(FILES)
                .set(FILES.CLIENT_ID, errand.about().value())
                .set(FILES.UPLOADER_REALM, errand.by().realm().name())
                .set(FILES.UPLOADER_ID, errand.by().accountId())
                .set(FILES.HOLDER_TYPE, errand.holderType())
                .set(FILES.NAME, name)
                .set(FILES.MEDIA_TYPE, mediaType)
                .set(FILES.BYTE_COUNT, arrival.bytes())
                .set(FILES.SHA256, arrival.sha256())
                .set(FILES.STORAGE_NAME, storageName)
                .set(FILES.PREVIEW_TYPE, preview == null ? null : preview.mediaType())
                .set(FILES.PREVIEW_WIDTH, preview == null ? null : preview.width())
                .set(FILES.PREVIEW_HEIGHT, preview == null ? null : preview.height())
                .set(FILES.CREATED_AT, now())
                .returningResult(FILES.ID)
                .fetchSingle(row -> new FileId(row.value1()));
    }

    List<StoredFile> waiting(Errand errand) {
        return jooq.select(columns())
                .from(FILES)
                .where(waitsFor(errand))
                .orderBy(FILES.ID)
                .fetch(FileRepository::file);
    }

    /** Of these, those that wait for this errand; locked until the transaction ends. */
    Set<Long> lockWaiting(Errand errand, Collection<Long> ids) {
        return jooq.select(FILES.ID)
                .from(FILES)
                .where(FILES.ID.in(ids))
                .and(waitsFor(errand))
                .orderBy(FILES.ID)
                .forUpdate()
                .fetchSet(FILES.ID);
    }

    void attach(Collection<Long> ids, long holderId) {
        jooq.update(FILES)
                .set(FILES.HOLDER_ID, holderId)
                .where(FILES.ID.in(ids))
                .execute();
    }

    /** @param of only this client's; null for everybody's */
    Map<Long, List<StoredFile>> on(String holderType, Collection<Long> holderIds, @Nullable ClientId of) {
        return jooq.select(columns())
                .select(FILES.HOLDER_ID)
                .from(FILES)
                .where(FILES.HOLDER_TYPE.eq(holderType))
                .and(FILES.HOLDER_ID.in(holderIds))
                .and(FILES.DELETED_AT.isNull())
                .and(isAbout(of))
                .orderBy(FILES.HOLDER_ID, FILES.ID)
                .fetchGroups(row -> row.get(FILES.HOLDER_ID), FileRepository::file);
    }

    Optional<FileRow> find(FileId id) {
        return jooq.select(columns())
                .select(
                        FILES.UPLOADER_REALM,
                        FILES.UPLOADER_ID,
                        FILES.HOLDER_TYPE,
                        FILES.HOLDER_ID,
                        FILES.STORAGE_NAME,
                        FILES.PREVIEW_TYPE)
                .from(FILES)
                .where(FILES.ID.eq(id.value()))
                .and(FILES.DELETED_AT.isNull())
                .and(FILES.HOLDER_ID.isNotNull().or(FILES.CREATED_AT.gt(before(WAITING))))
                .fetchOptional(FileRepository::row);
    }

    boolean delete(FileId id, Uploader by) {
        return markDeleted(FILES.ID.eq(id.value()), by) > 0;
    }

    /** Only what this account brought and hung on nothing. */
    boolean deleteWaiting(FileId id, Uploader by) {
        return markDeleted(FILES.ID.eq(id.value()).and(isBroughtBy(by)).and(FILES.HOLDER_ID.isNull()), by) > 0;
    }

    /** @param of only this client's; null for everybody's */
    int deleteOn(String holderType, long holderId, Uploader by, @Nullable ClientId of) {
        return markDeleted(
                FILES.HOLDER_TYPE
                        .eq(holderType)
                        .and(FILES.HOLDER_ID.eq(holderId))
                        .and(isAbout(of)),
                by);
    }

    private int markDeleted(Condition which, Uploader by) {
        return jooq.update(FILES)
                .set(FILES.DELETED_AT, now())
                .set(FILES.DELETED_BY_REALM, by.realm().name())
                .set(FILES.DELETED_BY_ID, by.accountId())
                .where(which)
                .and(FILES.DELETED_AT.isNull())
                .execute();
    }

    boolean restore(FileId id) {
        return jooq.update(FILES)
                        .setNull(FILES.DELETED_AT)
                        .setNull(FILES.DELETED_BY_REALM)
                        .setNull(FILES.DELETED_BY_ID)
                        .where(FILES.ID.eq(id.value()))
                        .and(FILES.DELETED_AT.gt(before(KEPT_DELETED)))
                        .execute()
                > 0;
    }

    /** Forgets some of what nobody can bring back or attach any more; answers where its bytes lie. */
    List<String> purgeSome() {
        return jooq.deleteFrom(FILES)
                .where(FILES.DELETED_AT
                        .le(before(KEPT_DELETED))
                        .or(FILES.HOLDER_ID.isNull().and(FILES.CREATED_AT.le(before(WAITING)))))
                .limit(BATCH)
                .returningResult(FILES.STORAGE_NAME)
                .fetch(row -> row.value1());
    }

    boolean isEmpty() {
        return !jooq.fetchExists(FILES);
    }

    Set<String> known(Collection<String> storageNames) {
        return jooq.select(FILES.STORAGE_NAME)
                .from(FILES)
                .where(FILES.STORAGE_NAME.in(storageNames))
                .fetchSet(FILES.STORAGE_NAME);
    }

    private Condition waitsFor(Errand errand) {
        return isBroughtBy(errand.by())
                .and(FILES.HOLDER_TYPE.eq(errand.holderType()))
                .and(FILES.CLIENT_ID.eq(errand.about().value()))
                .and(FILES.HOLDER_ID.isNull())
                .and(FILES.DELETED_AT.isNull())
                .and(FILES.CREATED_AT.gt(before(WAITING)));
    }

    private static Condition isBroughtBy(Uploader by) {
        return FILES.UPLOADER_ID
                .eq(by.accountId())
                .and(FILES.UPLOADER_REALM.eq(by.realm().name()));
    }

    private static Condition isAbout(@Nullable ClientId client) {
        return client == null ? noCondition() : FILES.CLIENT_ID.eq(client.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant before(Duration age) {
        return now().minus(age);
    }

    static List<SelectField<?>> columns() {
        return List.of(
                FILES.ID,
                FILES.CLIENT_ID,
                FILES.NAME,
                FILES.MEDIA_TYPE,
                FILES.BYTE_COUNT,
                FILES.PREVIEW_WIDTH,
                FILES.PREVIEW_HEIGHT,
                FILES.CREATED_AT);
    }

    static StoredFile file(Record row) {
        Integer width = row.get(FILES.PREVIEW_WIDTH);
        Integer height = row.get(FILES.PREVIEW_HEIGHT);
        return new StoredFile(
                new FileId(row.get(FILES.ID)),
                new ClientId(row.get(FILES.CLIENT_ID)),
                row.get(FILES.NAME),
                row.get(FILES.MEDIA_TYPE),
                row.get(FILES.BYTE_COUNT),
                width != null,
                width == null ? 0 : width,
                height == null ? 0 : height,
                row.get(FILES.CREATED_AT));
    }

    private static FileRow row(Record row) {
        return new FileRow(
                file(row),
                new Uploader(Realm.valueOf(row.get(FILES.UPLOADER_REALM)), row.get(FILES.UPLOADER_ID)),
                row.get(FILES.HOLDER_TYPE),
                row.get(FILES.HOLDER_ID),
                row.get(FILES.STORAGE_NAME),
                row.get(FILES.PREVIEW_TYPE));
    }
}
