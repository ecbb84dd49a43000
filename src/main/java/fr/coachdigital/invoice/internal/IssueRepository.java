package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.INVOICES;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Makes an issued invoice of a draft: first all that it says, then number, document and seal at once. */
@Repository
class IssueRepository {

    private final DSLContext dsl;

    IssueRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void freeze(
            StoredInvoice draft,
            String clientName,
            Amounts amounts,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate supplyFrom) {
        dsl.update(INVOICES)
                .set(INVOICES.CLIENT_NAME, clientName)
                .set(INVOICES.DUE_DATE, dueDate)
                .set(INVOICES.SUPPLY_FROM, supplyFrom)
                .set(InvoiceRepository.figures(amounts))
                .set(INVOICES.VERSION, draft.version() + 1)
                .where(INVOICES.ID.eq(draft.id().value()))
                .execute();
    }

    void issue(StoredInvoice draft, Issue issue, String previousSeal, String seal) {
        dsl.update(INVOICES)
                .set(INVOICES.NUMBER, issue.number())
                .set(INVOICES.ISSUE_DATE, issue.date())
                .set(INVOICES.CHAIN_POSITION, issue.position())
                .set(INVOICES.DOCUMENT_ID, issue.document().value())
                .set(INVOICES.ISSUED_AT, issue.at())
                .set(INVOICES.PREVIOUS_SEAL, previousSeal)
                .set(INVOICES.SEAL, seal)
                .where(INVOICES.ID.eq(draft.id().value()))
                .execute();
    }
}
