-- Quotes. state is what was done; a sent quote past validUntil is read as expired. revision counts what the client was
-- sent or will be sent next: 2 is the first change after sending. number is given when it is drafted (gaps may be).
CREATE TABLE quotes (
  id INT NOT NULL AUTO_INCREMENT,
  number VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clientId INT NOT NULL,
  state VARCHAR(9) NOT NULL DEFAULT 'DRAFT',
  revision SMALLINT NOT NULL DEFAULT 1,
  subject VARCHAR(200) NOT NULL DEFAULT '',
  quoteDate DATE NOT NULL,
  validUntil DATE NULL,
  startDate DATE NULL,
  duration VARCHAR(120) NOT NULL DEFAULT '',
  depositKind VARCHAR(7) NOT NULL DEFAULT 'NONE',
  depositValue DECIMAL(12, 2) NOT NULL DEFAULT 0,
  notes TEXT NOT NULL DEFAULT '',
  terms MEDIUMTEXT NOT NULL DEFAULT '',
  netAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  vatAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  grossAmount DECIMAL(14, 2) NOT NULL DEFAULT 0,
  sentAt TIMESTAMP(6) NULL,
  firstViewedAt TIMESTAMP(6) NULL,
  decidedAt TIMESTAMP(6) NULL,
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  version INT NOT NULL DEFAULT 0,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updatedAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  CONSTRAINT uqQuotesNumber UNIQUE (number),
  CONSTRAINT fkQuotesClient FOREIGN KEY (clientId) REFERENCES clients (id),
  CONSTRAINT ckQuotesState CHECK (state IN ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'CANCELLED')),
  CONSTRAINT ckQuotesDepositKind CHECK (depositKind IN ('NONE', 'PERCENT', 'AMOUNT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixQuotesClient ON quotes (clientId, id);

CREATE INDEX ixQuotesState ON quotes (state, validUntil, id);

CREATE INDEX ixQuotesDate ON quotes (quoteDate, id);

CREATE TABLE quoteLines (
  id INT NOT NULL AUTO_INCREMENT,
  quoteId INT NOT NULL,
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
  CONSTRAINT uqQuoteLinesPosition UNIQUE (quoteId, position),
  CONSTRAINT fkQuoteLinesQuote FOREIGN KEY (quoteId) REFERENCES quotes (id) ON DELETE CASCADE,
  CONSTRAINT ckQuoteLinesKind CHECK (kind IN ('ITEM', 'SECTION', 'TEXT')),
  CONSTRAINT ckQuoteLinesUnit CHECK (unit IN ('HOUR', 'DAY', 'FLAT')),
  CONSTRAINT ckQuoteLinesDiscount CHECK (discountKind IN ('NONE', 'PERCENT', 'AMOUNT')),
  CONSTRAINT ckQuoteLinesVatRate CHECK (vatRate IN ('20', '10', '5.5', '2.1', '0'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What the client was sent, each time.
CREATE TABLE quoteRevisions (
  quoteId INT NOT NULL,
  revision SMALLINT NOT NULL,
  documentId BIGINT NOT NULL,
  sentAt TIMESTAMP(6) NOT NULL,
  message TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (quoteId, revision),
  CONSTRAINT uqQuoteRevisionsDocument UNIQUE (documentId),
  CONSTRAINT fkQuoteRevisionsQuote FOREIGN KEY (quoteId) REFERENCES quotes (id),
  CONSTRAINT fkQuoteRevisionsDocument FOREIGN KEY (documentId) REFERENCES archivedDocuments (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The client's agreement, once: who, when, from where, to which exact PDF (Code civil, articles 1366 and 1367).
-- clientUserId is null when it came by the link of the e-mail.
CREATE TABLE quoteAcceptances (
  quoteId INT NOT NULL,
  revision SMALLINT NOT NULL,
  signerName VARCHAR(160) NOT NULL,
  consentText VARCHAR(1000) NOT NULL,
  clientUserId INT NULL,
  linkId BIGINT NULL,
  ipAddress VARCHAR(45) NOT NULL,
  userAgent VARCHAR(255) NOT NULL,
  pdfSha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  acceptedAt TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (quoteId),
  CONSTRAINT fkQuoteAcceptancesRevision FOREIGN KEY (quoteId, revision) REFERENCES quoteRevisions (quoteId, revision)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What happened to a quote, in order, to be read by the coach.
CREATE TABLE quoteEvents (
  id BIGINT NOT NULL AUTO_INCREMENT,
  quoteId INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  revision SMALLINT NOT NULL,
  actorName VARCHAR(200) NOT NULL DEFAULT '',
  detail VARCHAR(1000) NOT NULL DEFAULT '',
  occurredAt TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fkQuoteEventsQuote FOREIGN KEY (quoteId) REFERENCES quotes (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixQuoteEventsQuote ON quoteEvents (quoteId, id);
