-- How people want to hear of each kind of event: their own choice, before what the coach set for a client, before what
-- the product does by itself. No row, no choice.
CREATE TABLE notificationChoices (
  realm VARCHAR(6) NOT NULL,
  accountId INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  inApp BOOLEAN NOT NULL,
  mailing VARCHAR(8) NOT NULL,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (realm, accountId, kind),
  CONSTRAINT ckNotificationChoicesRealm CHECK (realm IN ('COACH', 'CLIENT')),
  CONSTRAINT ckNotificationChoicesMailing CHECK (mailing IN ('AT_ONCE', 'DIGEST', 'NONE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE notificationDefaults (
  clientId INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  inApp BOOLEAN NOT NULL,
  mailing VARCHAR(8) NOT NULL,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (clientId, kind),
  CONSTRAINT fkNotificationDefaultsClient FOREIGN KEY (clientId) REFERENCES clients (id) ON DELETE CASCADE,
  CONSTRAINT ckNotificationDefaultsMailing CHECK (mailing IN ('AT_ONCE', 'DIGEST', 'NONE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
