-- A client's account in the portal: the columns of the source document, in name and type, then what the flows need.
-- passwordHash stays NOT NULL: an invited person who has no password yet has '' there, which no password matches.
CREATE TABLE clientUsers (
  id INT NOT NULL AUTO_INCREMENT,
  clientId INT NOT NULL,
  email VARCHAR(320) NOT NULL COLLATE utf8mb4_uca1400_as_ci,
  passwordHash VARCHAR(255) NOT NULL,
  isActive BOOLEAN NOT NULL DEFAULT TRUE,
  lastLogin TIMESTAMP NULL,
  invitationToken VARCHAR(64) NULL,
  invitationSentAt TIMESTAMP NULL,
  passwordResetToken VARCHAR(64) NULL,
  passwordResetExpires TIMESTAMP NULL,
  createdAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  invitationExpires TIMESTAMP NULL,
  invitationOpenedAt TIMESTAMP NULL,
  invitationAcceptedAt TIMESTAMP NULL,
  invitationRevokedAt TIMESTAMP NULL,
  displayName VARCHAR(120) NULL,
  language CHAR(2) NULL,
  colorScheme VARCHAR(6) NOT NULL DEFAULT 'SYSTEM',
  pendingEmail VARCHAR(320) NULL,
  pendingEmailToken VARCHAR(64) NULL,
  pendingEmailExpires TIMESTAMP NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uqClientUsersClient UNIQUE (clientId),
  CONSTRAINT uqClientUsersEmail UNIQUE (email),
  CONSTRAINT uqClientUsersInvitationToken UNIQUE (invitationToken),
  CONSTRAINT uqClientUsersPasswordResetToken UNIQUE (passwordResetToken),
  CONSTRAINT uqClientUsersPendingEmailToken UNIQUE (pendingEmailToken),
  CONSTRAINT fkClientUsersClient FOREIGN KEY (clientId) REFERENCES clients (id),
  CONSTRAINT ckClientUsersLanguage CHECK (language IN ('fr', 'en')),
  CONSTRAINT ckClientUsersColorScheme CHECK (colorScheme IN ('LIGHT', 'DARK', 'SYSTEM'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixClientUsersLastLogin ON clientUsers (lastLogin, clientId);

-- Every invitation link ever made, so that the page behind a dead one can still ask the coach for another.
CREATE TABLE invitationLinks (
  token CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clientUserId INT NOT NULL,
  createdAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  renewalAskedAt TIMESTAMP NULL,
  PRIMARY KEY (token),
  CONSTRAINT fkInvitationLinksClientUser FOREIGN KEY (clientUserId) REFERENCES clientUsers (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
