-- One conversation per client with the coach. The row is locked by whoever writes, so that numbers are given out in the
-- order of the commits: a reader who has seen number n has seen everything before it. How far each side has read counts
-- the other side's messages; the moment is that of the last of them.
CREATE TABLE conversations (
  id INT NOT NULL AUTO_INCREMENT,
  clientId INT NOT NULL,
  lastSeq INT NOT NULL DEFAULT 0,
  lastMessageAt TIMESTAMP(6) NULL,
  revision INT NOT NULL DEFAULT 0,
  coachReadSeq INT NOT NULL DEFAULT 0,
  coachReadAt TIMESTAMP(6) NULL,
  coachUnread INT NOT NULL DEFAULT 0,
  clientReadSeq INT NOT NULL DEFAULT 0,
  clientReadAt TIMESTAMP(6) NULL,
  clientUnread INT NOT NULL DEFAULT 0,
  archivedAt TIMESTAMP(6) NULL,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  archived BOOLEAN AS (archivedAt IS NOT NULL) PERSISTENT,
  waiting BOOLEAN AS (coachUnread > 0) PERSISTENT,
  PRIMARY KEY (id),
  CONSTRAINT uqConversationsClient UNIQUE (clientId),
  CONSTRAINT fkConversationsClient FOREIGN KEY (clientId) REFERENCES clients (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixConversationsInbox ON conversations (archived, waiting, lastMessageAt, id);
