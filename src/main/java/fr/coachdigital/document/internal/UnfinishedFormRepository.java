package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.UNFINISHED_FORMS;

import fr.coachdigital.document.Unfinished;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What coaches have not finished writing, sealed. */
@Repository
class UnfinishedFormRepository {

    private final DSLContext sql;

    UnfinishedFormRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What was written, opened by who holds the seal; empty also when that cannot be read. */
    <T> Optional<Unfinished<T>> find(int author, String form, Function<byte[], Optional<T>> open) {
        return sql.select(UNFINISHED_FORMS.SEALED_BODY, UNFINISHED_FORMS.BASE_VERSION, UNFINISHED_FORMS.UPDATED_AT)
                .from(UNFINISHED_FORMS)
                .where(own(author, form))
                .fetchOptional(row ->
                        open.apply(row.value1()).map(written -> new Unfinished<>(written, row.value2(), row.value3())))
                .flatMap(Function.identity());
    }

    void put(int author, String form, int baseVersion, byte[] sealedBody, Instant at) {
        sql.insertInto(UNFINISHED_FORMS)
                .set(UNFINISHED_FORMS.AUTHOR_ID, author)
                .set(UNFINISHED_FORMS.FORM, form)
                .set(UNFINISHED_FORMS.BASE_VERSION, baseVersion)
                .set(UNFINISHED_FORMS.SEALED_BODY, sealedBody)
                .set(UNFINISHED_FORMS.UPDATED_AT, at)
                .onDuplicateKeyUpdate()
                .set(UNFINISHED_FORMS.BASE_VERSION, baseVersion)
                .set(UNFINISHED_FORMS.SEALED_BODY, sealedBody)
                .set(UNFINISHED_FORMS.UPDATED_AT, at)
                .execute();
    }

    void delete(int author, String form) {
        sql.deleteFrom(UNFINISHED_FORMS).where(own(author, form)).execute();
    }

    void deleteWrittenBefore(Instant time) {
        sql.deleteFrom(UNFINISHED_FORMS)
                .where(UNFINISHED_FORMS.UPDATED_AT.lt(time))
                .execute();
    }

    private static Condition own(int author, String form) {
        return UNFINISHED_FORMS.AUTHOR_ID.eq(author).and(UNFINISHED_FORMS.FORM.eq(form));
    }
}
