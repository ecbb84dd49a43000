-- The ledger of payments: rows are added, never changed. A mistake is put right by an opposite row that names it. seal is
-- an HMAC over the row and the seal before it, so that a changed, missing or reordered row is found.
CREATE TABLE payments (
  id INT NOT NULL,
  invoiceId INT NOT NULL,
  method VARCHAR(8) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  receivedOn DATE NOT NULL,
  reference VARCHAR(140) NOT NULL DEFAULT '',
  note VARCHAR(500) NOT NULL DEFAULT '',
  fee DECIMAL(14, 2) NOT NULL DEFAULT 0,
  correctsId INT NULL,
  recordedBy INT NULL,
  recordedAt TIMESTAMP(6) NOT NULL,
  previousSeal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqPaymentsCorrects UNIQUE (correctsId),
  CONSTRAINT fkPaymentsInvoice FOREIGN KEY (invoiceId) REFERENCES invoices (id),
  CONSTRAINT fkPaymentsCorrects FOREIGN KEY (correctsId) REFERENCES payments (id),
  CONSTRAINT ckPaymentsId CHECK (id > 0),
  CONSTRAINT ckPaymentsMethod CHECK (method IN ('TRANSFER', 'CHEQUE', 'CASH', 'CARD')),
  CONSTRAINT ckPaymentsAmount CHECK (amount <> 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixPaymentsInvoice ON payments (invoiceId, id);

-- The end of each chain: how many rows it has and the last seal; locked by whoever adds one, so that a row cut off at the
-- end is missed too.
CREATE TABLE sealChains (
  name VARCHAR(8) NOT NULL,
  length INT NOT NULL,
  lastSeal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  endSeal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO sealChains (name, length, lastSeal) VALUES ('INVOICES', 0, REPEAT('0', 64)), ('PAYMENTS', 0, REPEAT('0', 64));
