-- What lists of invoices are sorted, searched and summed by. A credit note counts against; a draft, which has no date,
-- stands after every date. The text that is searched is folded as that of clients is (V010).
ALTER TABLE invoices
  ADD COLUMN sortDate DATE AS (COALESCE(issueDate, '9999-12-31')) PERSISTENT,
  ADD COLUMN signedNet DECIMAL(14, 2) AS (IF(kind = 'CREDIT_NOTE', -netAmount, netAmount)) PERSISTENT,
  ADD COLUMN signedDue DECIMAL(14, 2) AS (IF(kind = 'CREDIT_NOTE', -dueAmount, dueAmount)) PERSISTENT,
  ADD COLUMN openAmount DECIMAL(14, 2) AS (
    IF(number IS NULL OR kind = 'CREDIT_NOTE', 0, dueAmount - paidAmount - creditedAmount)) PERSISTENT,
  ADD COLUMN searchText VARCHAR(440) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci AS (
    LEFT(
      REPLACE(REPLACE(REPLACE(REPLACE(
        LOWER(CONCAT_WS(' ', CONVERT(number USING utf8mb4) COLLATE utf8mb4_uca1400_ai_ci, subject, clientName)),
        'œ', 'oe'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l'),
      440)
  ) PERSISTENT;

CREATE INDEX ixInvoicesSortDate ON invoices (sortDate, id);

CREATE INDEX ixInvoicesSignedDue ON invoices (signedDue, id);

CREATE INDEX ixInvoicesOpen ON invoices (openAmount, id);

-- Answers searches and sums without reading a row.
CREATE INDEX ixInvoicesSearch ON invoices (searchText, signedNet, signedDue, openAmount);
