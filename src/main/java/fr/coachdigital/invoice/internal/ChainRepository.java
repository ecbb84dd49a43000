package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.SEAL_CHAINS;
import static org.jooq.Records.mapping;

import fr.coachdigital.invoice.IntegrityReport.Chain;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps the end of each chain. */
@Repository
class ChainRepository {

    private final DSLContext dsl;

    ChainRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whoever adds to the chain waits here for those before. */
    ChainEnd lock(Chain chain) {
        return dsl.select(SEAL_CHAINS.LENGTH, SEAL_CHAINS.LAST_SEAL, SEAL_CHAINS.END_SEAL)
                .from(SEAL_CHAINS)
                .where(SEAL_CHAINS.NAME.eq(chain.name()))
                .forUpdate()
                .fetchSingle(mapping(ChainEnd::new));
    }

    ChainEnd read(Chain chain) {
        return dsl.select(SEAL_CHAINS.LENGTH, SEAL_CHAINS.LAST_SEAL, SEAL_CHAINS.END_SEAL)
                .from(SEAL_CHAINS)
                .where(SEAL_CHAINS.NAME.eq(chain.name()))
                .fetchOptional(mapping(ChainEnd::new))
                .orElse(ChainEnd.GONE);
    }

    void set(Chain chain, ChainEnd end) {
        dsl.update(SEAL_CHAINS)
                .set(SEAL_CHAINS.LENGTH, end.length())
                .set(SEAL_CHAINS.LAST_SEAL, end.lastSeal())
                .set(SEAL_CHAINS.END_SEAL, end.endSeal())
                .where(SEAL_CHAINS.NAME.eq(chain.name()))
                .execute();
    }
}
