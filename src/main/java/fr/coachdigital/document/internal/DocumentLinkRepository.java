package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.DOCUMENT_LINKS;
import static org.jooq.Records.mapping;

import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Every link to a document there ever was; of each document at most one is live. */
@Repository
class DocumentLinkRepository {

    private static final byte LIVE = 1;

    private final DSLContext sql;

    DocumentLinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(DocumentReference document, String tokenHash, Instant now, Instant expires) {
        // Two links to one document at once take turns, even to the first.
        sql.select(CLIENTS.ID)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(document.client().value()))
                .forUpdate()
                .fetch();
        end(document.kind(), document.id(), now);
        sql.insertInto(DOCUMENT_LINKS)
                .set(DOCUMENT_LINKS.TOKEN, tokenHash)
                .set(DOCUMENT_LINKS.KIND, document.kind().name())
                .set(DOCUMENT_LINKS.DOCUMENT_ID, document.id())
                .set(DOCUMENT_LINKS.CLIENT_ID, document.client().value())
                .set(DOCUMENT_LINKS.LIVE_KEY, LIVE)
                .set(DOCUMENT_LINKS.CREATED_AT, now)
                .set(DOCUMENT_LINKS.EXPIRES_AT, expires)
                .execute();
    }

    /** Stops the live link, if there is one. */
    void end(LinkedKind kind, int id, Instant now) {
        sql.update(DOCUMENT_LINKS)
                .setNull(DOCUMENT_LINKS.LIVE_KEY)
                .set(DOCUMENT_LINKS.REVOKED_AT, now)
                .where(isLiveLinkTo(kind, id))
                .execute();
    }

    Optional<DocumentLink> current(LinkedKind kind, int id, Instant now) {
        return sql.select(DOCUMENT_LINKS.CREATED_AT, DOCUMENT_LINKS.EXPIRES_AT, DOCUMENT_LINKS.FIRST_OPENED_AT)
                .from(DOCUMENT_LINKS)
                .where(isLiveLinkTo(kind, id))
                .and(DOCUMENT_LINKS.EXPIRES_AT.gt(now))
                .fetchOptional(mapping(DocumentLink::new));
    }

    Optional<OpenLink> find(String tokenHash, Instant now) {
        return sql.select(
                        DOCUMENT_LINKS.ID,
                        DOCUMENT_LINKS.KIND,
                        DOCUMENT_LINKS.DOCUMENT_ID,
                        DOCUMENT_LINKS.CLIENT_ID,
                        DOCUMENT_LINKS.FIRST_OPENED_AT)
                .from(DOCUMENT_LINKS)
                .where(DOCUMENT_LINKS.TOKEN.eq(tokenHash))
                .and(DOCUMENT_LINKS.LIVE_KEY.eq(LIVE))
                .and(DOCUMENT_LINKS.EXPIRES_AT.gt(now))
                .fetchOptional(mapping((id, kind, document, client, opened) -> new OpenLink(
                        id,
                        new DocumentReference(LinkedKind.valueOf(kind), document, new ClientId(client)),
                        opened == null)));
    }

    /** As it stands now, and it stays so until the transaction ends. */
    boolean works(long id, Instant now) {
        return sql.select(DOCUMENT_LINKS.ID)
                .from(DOCUMENT_LINKS)
                .where(DOCUMENT_LINKS.ID.eq(id))
                .and(DOCUMENT_LINKS.LIVE_KEY.eq(LIVE))
                .and(DOCUMENT_LINKS.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Of two at once, one is the first. */
    boolean noteOpened(long id, Instant now) {
        return sql.update(DOCUMENT_LINKS)
                        .set(DOCUMENT_LINKS.FIRST_OPENED_AT, now)
                        .where(DOCUMENT_LINKS.ID.eq(id))
                        .and(DOCUMENT_LINKS.FIRST_OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Condition isLiveLinkTo(LinkedKind kind, int id) {
        return DOCUMENT_LINKS
                .KIND
                .eq(kind.name())
                .and(DOCUMENT_LINKS.DOCUMENT_ID.eq(id))
                .and(DOCUMENT_LINKS.LIVE_KEY.eq(LIVE));
    }
}
