-- What the coach sets for the whole practice: one row.
CREATE TABLE settings (
  id TINYINT NOT NULL DEFAULT 1,
  businessName VARCHAR(120) NOT NULL DEFAULT '',
  coachName VARCHAR(120) NOT NULL DEFAULT '',
  contactEmail VARCHAR(320) NOT NULL DEFAULT '',
  accentColor CHAR(7) NOT NULL DEFAULT '#0f6b6b',
  version INT NOT NULL DEFAULT 0,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id),
  CONSTRAINT ckSettingsOneRow CHECK (id = 1),
  CONSTRAINT ckSettingsAccentColor CHECK (accentColor REGEXP '^#[0-9a-f]{6}$')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO settings (id) VALUES (1);
