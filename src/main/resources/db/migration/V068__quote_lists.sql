-- What the client's list shows of a quote as it was sent, beside the document that says it, so that no list reads
-- documents. What was sent before is filled in from the archive; the amounts are those of Totals: to the cent by line, then
-- by rate of VAT, half a cent counting for one.
ALTER TABLE quoteRevisions
  ADD COLUMN subject VARCHAR(200) NULL,
  ADD COLUMN quoteDate DATE NULL,
  ADD COLUMN validUntil DATE NULL,
  ADD COLUMN grossAmount DECIMAL(14, 2) NULL;

-- What was sent is final, but for these columns once.
DROP TRIGGER tgQuoteRevisionsUpdate;

UPDATE quoteRevisions
  JOIN archivedDocuments ON archivedDocuments.id = quoteRevisions.documentId
  LEFT JOIN (
    SELECT rates.id, SUM(rates.base + ROUND(rates.base * rates.percent / 100, 2)) AS gross
    FROM (
      SELECT nets.id, nets.percent, SUM(nets.net) AS base
      FROM (
        SELECT
          items.id,
          items.percent,
          items.price - CASE items.discountKind
            WHEN 'PERCENT' THEN ROUND(items.price * items.discountValue / 100, 2)
            WHEN 'AMOUNT' THEN items.discountValue
            ELSE 0
          END AS net
        FROM (
          SELECT
            document.id,
            ROUND(line.quantity * line.unitPrice, 2) AS price,
            line.discountKind,
            line.discountValue,
            CASE line.vatRate
              WHEN 'STANDARD' THEN 20.0
              WHEN 'INTERMEDIATE' THEN 10.0
              WHEN 'REDUCED' THEN 5.5
              WHEN 'SUPER_REDUCED' THEN 2.1
              ELSE 0.0
            END AS percent
          FROM archivedDocuments AS document
            JOIN JSON_TABLE(document.content, '$.lines[*]' COLUMNS (
              kind VARCHAR(7) PATH '$.kind',
              quantity DECIMAL(14, 4) PATH '$.quantity',
              unitPrice DECIMAL(14, 2) PATH '$.unitPrice',
              discountKind VARCHAR(7) PATH '$.discount.kind',
              discountValue DECIMAL(12, 2) PATH '$.discount.value',
              vatRate VARCHAR(20) PATH '$.vatRate')) AS line
          WHERE JSON_VALUE(document.content, '$.kind') = 'QUOTE' AND line.kind = 'ITEM'
        ) AS items
      ) AS nets
      GROUP BY nets.id, nets.percent
    ) AS rates
    GROUP BY rates.id
  ) AS sums ON sums.id = archivedDocuments.id
SET
  quoteRevisions.subject = JSON_VALUE(archivedDocuments.content, '$.subject'),
  quoteRevisions.quoteDate = JSON_VALUE(archivedDocuments.content, '$.date'),
  quoteRevisions.validUntil = JSON_VALUE(archivedDocuments.content, '$.validUntil'),
  quoteRevisions.grossAmount = COALESCE(sums.gross, 0);

ALTER TABLE quoteRevisions
  MODIFY COLUMN subject VARCHAR(200) NOT NULL,
  MODIFY COLUMN quoteDate DATE NOT NULL,
  MODIFY COLUMN validUntil DATE NOT NULL,
  MODIFY COLUMN grossAmount DECIMAL(14, 2) NOT NULL;

DELIMITER //

CREATE TRIGGER tgQuoteRevisionsUpdate BEFORE UPDATE ON quoteRevisions FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) <> 'root' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a client was sent is final';
  END IF;
END//

DELIMITER ;
