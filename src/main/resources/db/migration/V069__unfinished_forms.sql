-- What a coach was writing in a form and has not saved yet, sealed; the form is named as quote:new or invoice:7.
CREATE TABLE unfinishedForms (
  authorId INT NOT NULL,
  form VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  baseVersion INT NOT NULL,
  sealedBody MEDIUMBLOB NOT NULL,
  updatedAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (authorId, form),
  CONSTRAINT fkUnfinishedFormsAuthor FOREIGN KEY (authorId) REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixUnfinishedFormsUpdatedAt ON unfinishedForms (updatedAt);
