-- Invoices, deposit invoices (one series) and credit notes (their own). A draft has no number, no document and no seal;
-- issuing gives all three at once. From then on only paidAmount, creditedAmount, sentAt, firstViewedAt and version move.
-- dueAmount is what this document asks for: grossAmount less deductedAmount; of a credit note, what it gives back.
CREATE TABLE invoices (
  id INT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(11) NOT NULL,
  clientId INT NOT NULL,
  quoteId INT NULL,
  originalId INT NULL,
  number VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NULL,
  chainPosition INT NULL,
  clientName VARCHAR(200) NOT NULL DEFAULT '',
  subject VARCHAR(200) NOT NULL DEFAULT '',
  issueDate DATE NULL,
  dueDate DATE NULL,
  supplyFrom DATE NULL,
  supplyUntil DATE NULL,
  notes TEXT NOT NULL DEFAULT '',
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  netAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  vatAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  grossAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  deductedAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  dueAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  paidAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  creditedAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  restAmount DECIMAL(14, 2) AS (dueAmount - paidAmount - creditedAmount) PERSISTENT,
  documentId BIGINT NULL,
  previousSeal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  issuedAt TIMESTAMP(6) NULL,
  sentAt TIMESTAMP(6) NULL,
  firstViewedAt TIMESTAMP(6) NULL,
  version INT NOT NULL DEFAULT 0,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updatedAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  CONSTRAINT uqInvoicesNumber UNIQUE (number),
  CONSTRAINT uqInvoicesChainPosition UNIQUE (chainPosition),
  CONSTRAINT uqInvoicesDocument UNIQUE (documentId),
  CONSTRAINT fkInvoicesClient FOREIGN KEY (clientId) REFERENCES clients (id),
  CONSTRAINT fkInvoicesQuote FOREIGN KEY (quoteId) REFERENCES quotes (id),
  CONSTRAINT fkInvoicesOriginal FOREIGN KEY (originalId) REFERENCES invoices (id),
  CONSTRAINT fkInvoicesDocument FOREIGN KEY (documentId) REFERENCES archivedDocuments (id),
  CONSTRAINT ckInvoicesKind CHECK (kind IN ('STANDARD', 'DEPOSIT', 'PARTIAL', 'BALANCE', 'CREDIT_NOTE')),
  CONSTRAINT ckInvoicesChainPosition CHECK (chainPosition > 0),
  CONSTRAINT ckInvoicesOriginal CHECK ((kind = 'CREDIT_NOTE') = (originalId IS NOT NULL)),
  CONSTRAINT ckInvoicesIssued CHECK (
    (number IS NULL) = (issueDate IS NULL) AND (number IS NULL) = (documentId IS NULL)
    AND (number IS NULL) = (seal IS NULL) AND (number IS NULL) = (chainPosition IS NULL)
    AND (number IS NULL) = (issuedAt IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixInvoicesClient ON invoices (clientId, id);

CREATE INDEX ixInvoicesQuote ON invoices (quoteId, id);

CREATE INDEX ixInvoicesOriginal ON invoices (originalId, id);

CREATE INDEX ixInvoicesIssueDate ON invoices (issueDate, id);

CREATE INDEX ixInvoicesDueDate ON invoices (dueDate, id);

CREATE INDEX ixInvoicesClientName ON invoices (clientName, id);

CREATE INDEX ixInvoicesRest ON invoices (restAmount, dueDate, id);

CREATE TABLE invoiceLines (
  id INT NOT NULL AUTO_INCREMENT,
  invoiceId INT NOT NULL,
  position SMALLINT NOT NULL,
  kind VARCHAR(7) NOT NULL,
  designation VARCHAR(500) NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  quantity DECIMAL(14, 4) NOT NULL DEFAULT 0,
  unit VARCHAR(4) NOT NULL DEFAULT 'FLAT',
  unitPrice DECIMAL(14, 2) NOT NULL DEFAULT 0,
  discountKind VARCHAR(7) NOT NULL DEFAULT 'NONE',
  discountValue DECIMAL(12, 2) NOT NULL DEFAULT 0,
  vatRate VARCHAR(4) NOT NULL DEFAULT '0',
  PRIMARY KEY (id),
  CONSTRAINT uqInvoiceLinesPosition UNIQUE (invoiceId, position),
  CONSTRAINT fkInvoiceLinesInvoice FOREIGN KEY (invoiceId) REFERENCES invoices (id) ON DELETE CASCADE,
  CONSTRAINT ckInvoiceLinesKind CHECK (kind IN ('ITEM', 'SECTION', 'TEXT')),
  CONSTRAINT ckInvoiceLinesUnit CHECK (unit IN ('HOUR', 'DAY', 'FLAT')),
  CONSTRAINT ckInvoiceLinesDiscount CHECK (discountKind IN ('NONE', 'PERCENT', 'AMOUNT')),
  CONSTRAINT ckInvoiceLinesVatRate CHECK (vatRate IN ('20', '10', '5.5', '2.1', '0'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a balance invoice takes off: the invoices of the same quote that came before.
CREATE TABLE invoiceDeductions (
  invoiceId INT NOT NULL,
  deductedId INT NOT NULL,
  PRIMARY KEY (invoiceId, deductedId),
  CONSTRAINT fkInvoiceDeductionsInvoice FOREIGN KEY (invoiceId) REFERENCES invoices (id) ON DELETE CASCADE,
  CONSTRAINT fkInvoiceDeductionsDeducted FOREIGN KEY (deductedId) REFERENCES invoices (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
