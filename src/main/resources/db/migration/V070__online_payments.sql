-- One row for each payment page that a client was led to. It is written before Stripe is asked (state REQUESTED), so that
-- a request whose answer was lost is repeated with the same key. openFor is unique: an invoice has one open page at most.
CREATE TABLE checkoutSessions (
  id INT NOT NULL AUTO_INCREMENT,
  invoiceId INT NOT NULL,
  attempt SMALLINT NOT NULL,
  idempotencyKey VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  liveMode BOOLEAN NOT NULL,
  state VARCHAR(10) NOT NULL DEFAULT 'REQUESTED',
  openFor INT AS (IF(state IN ('REQUESTED', 'OPEN', 'PROCESSING'), invoiceId, NULL)) PERSISTENT,
  sessionId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paymentIntentId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paymentId INT NULL,
  fee DECIMAL(14, 2) NULL,
  problem VARCHAR(500) NOT NULL DEFAULT '',
  requestedAt TIMESTAMP(6) NOT NULL,
  settledAt TIMESTAMP(6) NULL,
  disputedAt TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqCheckoutSessionsAttempt UNIQUE (invoiceId, attempt),
  CONSTRAINT uqCheckoutSessionsKey UNIQUE (idempotencyKey),
  CONSTRAINT uqCheckoutSessionsOpen UNIQUE (openFor),
  CONSTRAINT uqCheckoutSessionsSession UNIQUE (sessionId),
  CONSTRAINT uqCheckoutSessionsIntent UNIQUE (paymentIntentId),
  CONSTRAINT uqCheckoutSessionsPayment UNIQUE (paymentId),
  CONSTRAINT fkCheckoutSessionsInvoice FOREIGN KEY (invoiceId) REFERENCES invoices (id),
  CONSTRAINT fkCheckoutSessionsPayment FOREIGN KEY (paymentId) REFERENCES payments (id),
  CONSTRAINT ckCheckoutSessionsAmount CHECK (amount > 0),
  CONSTRAINT ckCheckoutSessionsState CHECK (
    state IN ('REQUESTED', 'OPEN', 'PROCESSING', 'PAID', 'EXPIRED', 'FAILED', 'MISMATCH')),
  CONSTRAINT ckCheckoutSessionsPaid CHECK ((state = 'PAID') = (paymentId IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixCheckoutSessionsState ON checkoutSessions (state, id);

-- What goes back to a client. Asked for here, the row is there before Stripe is asked; given back in Stripe's dashboard,
-- it appears when it is seen, without a key. correctionId is the entry that took a failed one back.
CREATE TABLE refunds (
  id INT NOT NULL AUTO_INCREMENT,
  checkoutSessionId INT NOT NULL,
  idempotencyKey VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  refundId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount DECIMAL(14, 2) NOT NULL,
  reason VARCHAR(500) NOT NULL DEFAULT '',
  state VARCHAR(9) NOT NULL DEFAULT 'REQUESTED',
  paymentId INT NULL,
  correctionId INT NULL,
  problem VARCHAR(500) NOT NULL DEFAULT '',
  requestedBy INT NULL,
  requestedAt TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqRefundsKey UNIQUE (idempotencyKey),
  CONSTRAINT uqRefundsRefund UNIQUE (refundId),
  CONSTRAINT uqRefundsPayment UNIQUE (paymentId),
  CONSTRAINT uqRefundsCorrection UNIQUE (correctionId),
  CONSTRAINT fkRefundsSession FOREIGN KEY (checkoutSessionId) REFERENCES checkoutSessions (id),
  CONSTRAINT fkRefundsPayment FOREIGN KEY (paymentId) REFERENCES payments (id),
  CONSTRAINT fkRefundsCorrection FOREIGN KEY (correctionId) REFERENCES payments (id),
  CONSTRAINT ckRefundsAmount CHECK (amount > 0),
  CONSTRAINT ckRefundsState CHECK (state IN ('REQUESTED', 'DONE', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixRefundsSession ON refunds (checkoutSessionId, id);

CREATE INDEX ixRefundsState ON refunds (state, id);

-- Stripe's events by their id, each applied once; nothing of their content but what they are about.
CREATE TABLE stripeEvents (
  id INT NOT NULL AUTO_INCREMENT,
  eventId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sessionId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paymentIntentId VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  liveMode BOOLEAN NOT NULL,
  source VARCHAR(14) NOT NULL,
  state VARCHAR(7) NOT NULL,
  checkoutSessionId INT NULL,
  problem VARCHAR(500) NOT NULL DEFAULT '',
  tries SMALLINT NOT NULL DEFAULT 1,
  createdAt TIMESTAMP(6) NOT NULL,
  receivedAt TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqStripeEventsEvent UNIQUE (eventId),
  CONSTRAINT fkStripeEventsSession FOREIGN KEY (checkoutSessionId) REFERENCES checkoutSessions (id),
  CONSTRAINT ckStripeEventsSource CHECK (source IN ('WEBHOOK', 'RECONCILIATION')),
  CONSTRAINT ckStripeEventsState CHECK (state IN ('APPLIED', 'IGNORED', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixStripeEventsState ON stripeEvents (state, id);

CREATE INDEX ixStripeEventsSession ON stripeEvents (checkoutSessionId, id);

-- Each time that sessions and events were compared with Stripe's.
CREATE TABLE stripeReconciliations (
  id INT NOT NULL AUTO_INCREMENT,
  startedAt TIMESTAMP(6) NOT NULL,
  endedAt TIMESTAMP(6) NOT NULL,
  sessions INT NOT NULL,
  events INT NOT NULL,
  repaired INT NOT NULL,
  failures INT NOT NULL,
  problem VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
