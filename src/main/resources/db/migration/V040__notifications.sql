-- What people are told, one row for each recipient and open subject. While a row is open (unread and not done),
-- more of the same adds to it; openKey is then 1 and makes it the only one, and NULL afterwards.
CREATE TABLE notifications (
  id BIGINT NOT NULL AUTO_INCREMENT,
  realm VARCHAR(6) NOT NULL,
  accountId INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subjectType VARCHAR(20) NOT NULL,
  subjectId BIGINT NOT NULL,
  openKey TINYINT NULL DEFAULT 1,
  clientId INT NULL,
  actorName VARCHAR(200) NOT NULL DEFAULT '',
  detail VARCHAR(500) NOT NULL DEFAULT '',
  path VARCHAR(500) NOT NULL,
  inApp BOOLEAN NOT NULL DEFAULT TRUE,
  occurrences INT NOT NULL DEFAULT 1,
  firstAt TIMESTAMP(6) NOT NULL,
  latestAt TIMESTAMP(6) NOT NULL,
  readAt TIMESTAMP(6) NULL,
  doneAt TIMESTAMP(6) NULL,
  mailing VARCHAR(8) NOT NULL DEFAULT 'NONE',
  mailSince TIMESTAMP(6) NULL,
  mailedAt TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqNotificationsOpen UNIQUE (realm, accountId, kind, subjectType, subjectId, openKey),
  CONSTRAINT fkNotificationsClient FOREIGN KEY (clientId) REFERENCES clients (id) ON DELETE CASCADE,
  CONSTRAINT ckNotificationsRealm CHECK (realm IN ('COACH', 'CLIENT')),
  CONSTRAINT ckNotificationsMailing CHECK (mailing IN ('AT_ONCE', 'DIGEST', 'NONE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixNotificationsOwn ON notifications (realm, accountId, latestAt, id);

CREATE INDEX ixNotificationsMail ON notifications (mailing, mailSince);

CREATE INDEX ixNotificationsLatest ON notifications (latestAt);
