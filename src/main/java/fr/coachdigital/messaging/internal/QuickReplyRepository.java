package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.QUICK_REPLIES;

import fr.coachdigital.messaging.QuickReply;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** The coach's quick replies. */
@Repository
class QuickReplyRepository {

    private final DSLContext sql;

    QuickReplyRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<QuickReply> all() {
        return sql.select(QUICK_REPLIES.ID, QUICK_REPLIES.LABEL, QUICK_REPLIES.BODY)
                .from(QUICK_REPLIES)
                .orderBy(QUICK_REPLIES.LABEL, QUICK_REPLIES.ID)
                .fetch(Records.mapping(QuickReply::new));
    }

    int count() {
        return sql.fetchCount(QUICK_REPLIES);
    }

    void insert(QuickReply reply) {
        sql.insertInto(QUICK_REPLIES)
                .set(QUICK_REPLIES.LABEL, reply.label())
                .set(QUICK_REPLIES.BODY, reply.body())
                .execute();
    }

    /** False if it is gone. */
    boolean update(QuickReply reply) {
        if (!sql.fetchExists(QUICK_REPLIES, QUICK_REPLIES.ID.eq(reply.id()))) return false;
        sql.update(QUICK_REPLIES)
                .set(QUICK_REPLIES.LABEL, reply.label())
                .set(QUICK_REPLIES.BODY, reply.body())
                .where(QUICK_REPLIES.ID.eq(reply.id()))
                .execute();
        return true;
    }

    void delete(int id) {
        sql.deleteFrom(QUICK_REPLIES).where(QUICK_REPLIES.ID.eq(id)).execute();
    }
}
