-- What somebody is writing, kept as it is typed and sealed, since it may hold what is taken out again before it is sent.
CREATE TABLE messageDrafts (
  conversationId INT NOT NULL,
  authorRealm VARCHAR(6) NOT NULL,
  authorId INT NOT NULL,
  messageKey CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealedBody MEDIUMBLOB NOT NULL,
  updatedAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (conversationId, authorRealm, authorId),
  CONSTRAINT fkMessageDraftsConversation FOREIGN KEY (conversationId) REFERENCES conversations (id) ON DELETE CASCADE,
  CONSTRAINT ckMessageDraftsAuthorRealm CHECK (authorRealm IN ('COACH', 'CLIENT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
