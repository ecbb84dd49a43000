-- When each account last had a page of the product in sight, to the minute. Accounts of both realms, so no foreign key.
CREATE TABLE presences (
  realm VARCHAR(6) NOT NULL,
  accountId INT NOT NULL,
  lastSeenAt TIMESTAMP NOT NULL,
  PRIMARY KEY (realm, accountId),
  CONSTRAINT ckPresencesRealm CHECK (realm IN ('COACH', 'CLIENT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
