-- Documents as they were given to the client: what they say (JSON) and the very PDF, written once. In the database and
-- not in the data folder, so that a document exists exactly when the transaction that issued it does.
CREATE TABLE archivedDocuments (
  id BIGINT NOT NULL AUTO_INCREMENT,
  fileName VARCHAR(200) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  pdf MEDIUMBLOB NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Links from e-mails to one quote or invoice; only the hash of the token is stored. liveKey is 1 for the one that
-- works and NULL for the others.
CREATE TABLE documentLinks (
  id BIGINT NOT NULL AUTO_INCREMENT,
  token CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(7) NOT NULL,
  documentId INT NOT NULL,
  clientId INT NOT NULL,
  liveKey TINYINT NULL DEFAULT 1,
  createdAt TIMESTAMP(6) NOT NULL,
  expiresAt TIMESTAMP(6) NOT NULL,
  revokedAt TIMESTAMP(6) NULL,
  firstOpenedAt TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqDocumentLinksToken UNIQUE (token),
  CONSTRAINT uqDocumentLinksLive UNIQUE (kind, documentId, liveKey),
  CONSTRAINT fkDocumentLinksClient FOREIGN KEY (clientId) REFERENCES clients (id),
  CONSTRAINT ckDocumentLinksKind CHECK (kind IN ('QUOTE', 'INVOICE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The last number given in each series and year, and in year 0 the last one ever; locked by whoever takes the next.
CREATE TABLE numberCounters (
  series VARCHAR(11) NOT NULL,
  year SMALLINT NOT NULL,
  lastNumber INT NOT NULL,
  PRIMARY KEY (series, year),
  CONSTRAINT ckNumberCountersSeries CHECK (series IN ('QUOTE', 'INVOICE', 'CREDIT_NOTE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
