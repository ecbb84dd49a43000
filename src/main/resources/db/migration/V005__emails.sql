-- The outbox: written in the transaction of the fact it tells, sent afterwards by a worker. A link that opens an
-- account is kept sealed beside the text and wiped once the mail has left.
CREATE TABLE emails (
  id BIGINT NOT NULL AUTO_INCREMENT,
  messageId VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) NOT NULL,
  clientId INT NULL,
  toEmail VARCHAR(320) NOT NULL,
  toName VARCHAR(160) NOT NULL DEFAULT '',
  fromEmail VARCHAR(320) NOT NULL,
  fromName VARCHAR(160) NOT NULL DEFAULT '',
  replyTo VARCHAR(320) NULL,
  subject VARCHAR(255) NOT NULL,
  textBody MEDIUMTEXT NOT NULL,
  htmlBody MEDIUMTEXT NOT NULL,
  sealedLink VARBINARY(2048) NULL,
  state VARCHAR(8) NOT NULL DEFAULT 'QUEUED',
  attempts INT NOT NULL DEFAULT 0,
  nextAttemptAt TIMESTAMP(6) NULL,
  leaseUntil TIMESTAMP(6) NULL,
  lastError VARCHAR(500) NOT NULL DEFAULT '',
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  sentAt TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqEmailsMessageId UNIQUE (messageId),
  CONSTRAINT fkEmailsClient FOREIGN KEY (clientId) REFERENCES clients (id) ON DELETE SET NULL,
  CONSTRAINT ckEmailsState CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixEmailsDue ON emails (state, nextAttemptAt, id);

CREATE INDEX ixEmailsCreated ON emails (createdAt, id);
