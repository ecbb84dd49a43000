-- What was said. seq is the order of the conversation, messageKey the sender's own mark by which sending twice makes one
-- message. searchText is folded like that of the clients. The text of a withdrawn message is only in messageVersions.
CREATE TABLE messages (
  id BIGINT NOT NULL AUTO_INCREMENT,
  conversationId INT NOT NULL,
  seq INT NOT NULL,
  messageKey CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authorRealm VARCHAR(6) NOT NULL,
  authorId INT NOT NULL,
  authorName VARCHAR(160) NOT NULL,
  body TEXT NOT NULL,
  fileCount INT NOT NULL DEFAULT 0,
  referenceType VARCHAR(20) NULL,
  referenceId BIGINT NULL,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  editedAt TIMESTAMP(6) NULL,
  withdrawnAt TIMESTAMP(6) NULL,
  searchText TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci AS (
    REPLACE(REPLACE(REPLACE(REPLACE(LOWER(body), 'œ', 'oe'), 'æ', 'ae'), 'ø', 'o'), 'ł', 'l')
  ) PERSISTENT,
  PRIMARY KEY (id),
  CONSTRAINT uqMessagesSeq UNIQUE (conversationId, seq),
  CONSTRAINT uqMessagesKey UNIQUE (conversationId, messageKey),
  CONSTRAINT fkMessagesConversation FOREIGN KEY (conversationId) REFERENCES conversations (id),
  CONSTRAINT ckMessagesAuthorRealm CHECK (authorRealm IN ('COACH', 'CLIENT')),
  CONSTRAINT ckMessagesReference CHECK ((referenceType IS NULL) = (referenceId IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixMessagesCreated ON messages (conversationId, createdAt, seq);

CREATE INDEX ixMessagesUnread ON messages (conversationId, authorRealm, seq, withdrawnAt);

-- What a message said before it was changed or withdrawn.
CREATE TABLE messageVersions (
  id BIGINT NOT NULL AUTO_INCREMENT,
  messageId BIGINT NOT NULL,
  body TEXT NOT NULL,
  act VARCHAR(9) NOT NULL,
  replacedAt TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fkMessageVersionsMessage FOREIGN KEY (messageId) REFERENCES messages (id),
  CONSTRAINT ckMessageVersionsAct CHECK (act IN ('EDITED', 'WITHDRAWN'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
