-- Who tried to sign in, from where and how it ended; never a password. accountId is null when no account answers.
CREATE TABLE signIns (
  id BIGINT NOT NULL AUTO_INCREMENT,
  realm VARCHAR(6) NOT NULL,
  accountId INT NULL,
  outcome VARCHAR(16) NOT NULL,
  method VARCHAR(16) NOT NULL,
  ipAddress VARCHAR(45) NOT NULL,
  userAgent VARCHAR(255) NOT NULL,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  CONSTRAINT ckSignInsRealm CHECK (realm IN ('COACH', 'CLIENT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixSignInsAccount ON signIns (realm, accountId, id);

CREATE INDEX ixSignInsCreated ON signIns (createdAt);

-- What was done that somebody may ask about later: who, what, on what.
CREATE TABLE auditEvents (
  id BIGINT NOT NULL AUTO_INCREMENT,
  actorRealm VARCHAR(6) NOT NULL,
  actorId INT NULL,
  action VARCHAR(60) NOT NULL,
  subjectType VARCHAR(40) NOT NULL,
  subjectId INT NULL,
  detail VARCHAR(500) NOT NULL DEFAULT '',
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  CONSTRAINT ckAuditEventsRealm CHECK (actorRealm IN ('COACH', 'CLIENT', 'SYSTEM'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixAuditEventsSubject ON auditEvents (subjectType, subjectId, id);

CREATE INDEX ixAuditEventsCreated ON auditEvents (createdAt);
