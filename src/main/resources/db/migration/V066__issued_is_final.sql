-- What was issued is final. The service never changes it; these triggers refuse whoever speaks to the database beside it
-- with the application's account. The administrator (root) could drop a trigger anyway and passes; what root changes is
-- found by the seals (docs/decisions/0022-issued-is-final.md). Texts are compared byte by byte: to the collation "É" and
-- "e" are one letter. Rows that a foreign key deletes with their draft fire no trigger.
DELIMITER //

CREATE TRIGGER tgInvoicesUpdate BEFORE UPDATE ON invoices FOR EACH ROW
BEGIN
  IF OLD.number IS NOT NULL AND SUBSTRING_INDEX(USER(), '@', 1) <> 'root' AND NOT (
    NEW.id <=> OLD.id
    AND BINARY NEW.kind <=> BINARY OLD.kind
    AND NEW.clientId <=> OLD.clientId
    AND NEW.quoteId <=> OLD.quoteId
    AND NEW.originalId <=> OLD.originalId
    AND BINARY NEW.number <=> BINARY OLD.number
    AND NEW.chainPosition <=> OLD.chainPosition
    AND BINARY NEW.clientName <=> BINARY OLD.clientName
    AND BINARY NEW.subject <=> BINARY OLD.subject
    AND NEW.issueDate <=> OLD.issueDate
    AND NEW.dueDate <=> OLD.dueDate
    AND NEW.supplyFrom <=> OLD.supplyFrom
    AND NEW.supplyUntil <=> OLD.supplyUntil
    AND BINARY NEW.notes <=> BINARY OLD.notes
    AND BINARY NEW.reason <=> BINARY OLD.reason
    AND NEW.netAmount <=> OLD.netAmount
    AND NEW.vatAmount <=> OLD.vatAmount
    AND NEW.grossAmount <=> OLD.grossAmount
    AND NEW.deductedAmount <=> OLD.deductedAmount
    AND NEW.dueAmount <=> OLD.dueAmount
    AND NEW.documentId <=> OLD.documentId
    AND BINARY NEW.previousSeal <=> BINARY OLD.previousSeal
    AND BINARY NEW.seal <=> BINARY OLD.seal
    AND NEW.issuedAt <=> OLD.issuedAt
    AND NEW.createdAt <=> OLD.createdAt
  ) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: only payments, credits and views move';
  END IF;
END//

CREATE TRIGGER tgInvoicesDelete BEFORE DELETE ON invoices FOR EACH ROW
BEGIN
  IF OLD.number IS NOT NULL AND SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: it cannot be deleted';
  END IF;
END//

CREATE TRIGGER tgInvoiceLinesInsert BEFORE INSERT ON invoiceLines FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id = NEW.invoiceId AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its lines stay as they are';
  END IF;
END//

CREATE TRIGGER tgInvoiceLinesUpdate BEFORE UPDATE ON invoiceLines FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id IN (OLD.invoiceId, NEW.invoiceId) AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its lines stay as they are';
  END IF;
END//

CREATE TRIGGER tgInvoiceLinesDelete BEFORE DELETE ON invoiceLines FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id = OLD.invoiceId AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its lines stay as they are';
  END IF;
END//

CREATE TRIGGER tgInvoiceDeductionsInsert BEFORE INSERT ON invoiceDeductions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id = NEW.invoiceId AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its deductions stay as they are';
  END IF;
END//

CREATE TRIGGER tgInvoiceDeductionsUpdate BEFORE UPDATE ON invoiceDeductions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id IN (OLD.invoiceId, NEW.invoiceId) AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its deductions stay as they are';
  END IF;
END//

CREATE TRIGGER tgInvoiceDeductionsDelete BEFORE DELETE ON invoiceDeductions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root'
    AND EXISTS (SELECT 1 FROM invoices WHERE id = OLD.invoiceId AND number IS NOT NULL LOCK IN SHARE MODE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An issued invoice is final: its deductions stay as they are';
  END IF;
END//

CREATE TRIGGER tgPaymentsUpdate BEFORE UPDATE ON payments FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry of the ledger is final: a mistake is put right by an opposite one';
  END IF;
END//

CREATE TRIGGER tgPaymentsDelete BEFORE DELETE ON payments FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry of the ledger is final: a mistake is put right by an opposite one';
  END IF;
END//

CREATE TRIGGER tgArchivedDocumentsUpdate BEFORE UPDATE ON archivedDocuments FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A document that was given to a client is final';
  END IF;
END//

CREATE TRIGGER tgArchivedDocumentsDelete BEFORE DELETE ON archivedDocuments FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A document that was given to a client is final';
  END IF;
END//

CREATE TRIGGER tgQuoteRevisionsUpdate BEFORE UPDATE ON quoteRevisions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a client was sent is final';
  END IF;
END//

CREATE TRIGGER tgQuoteRevisionsDelete BEFORE DELETE ON quoteRevisions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a client was sent is final';
  END IF;
END//

CREATE TRIGGER tgQuoteAcceptancesUpdate BEFORE UPDATE ON quoteAcceptances FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An acceptance is final';
  END IF;
END//

CREATE TRIGGER tgQuoteAcceptancesDelete BEFORE DELETE ON quoteAcceptances FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An acceptance is final';
  END IF;
END//

DELIMITER ;
