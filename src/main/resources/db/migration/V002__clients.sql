-- The coach's record of a client (CRM). displayName and searchText are kept by the database, so that a row inserted
-- by hand is found and sorted like any other.
CREATE TABLE clients (
  id INT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(8) NOT NULL DEFAULT 'BUSINESS',
  firstName VARCHAR(80) NOT NULL DEFAULT '',
  lastName VARCHAR(80) NOT NULL DEFAULT '',
  company VARCHAR(160) NOT NULL DEFAULT '',
  siren CHAR(9) NULL,
  siret CHAR(14) NULL,
  vatNumber VARCHAR(14) NULL,
  email VARCHAR(320) NULL COLLATE utf8mb4_uca1400_as_ci,
  phone VARCHAR(20) NULL,
  addressLine1 VARCHAR(160) NOT NULL DEFAULT '',
  addressLine2 VARCHAR(160) NOT NULL DEFAULT '',
  postalCode VARCHAR(16) NOT NULL DEFAULT '',
  city VARCHAR(80) NOT NULL DEFAULT '',
  country CHAR(2) NOT NULL DEFAULT 'FR',
  status VARCHAR(8) NOT NULL DEFAULT 'PROSPECT',
  source VARCHAR(80) NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  language CHAR(2) NOT NULL DEFAULT 'fr',
  addressForm VARCHAR(4) NOT NULL DEFAULT 'VOUS',
  archivedAt TIMESTAMP NULL,
  version INT NOT NULL DEFAULT 0,
  createdAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  displayName VARCHAR(200) AS (LEFT(IF(company <> '', company, TRIM(CONCAT(lastName, ' ', firstName))), 200)) PERSISTENT,
  searchText VARCHAR(760) AS (LEFT(CONCAT_WS(' ', firstName, lastName, company, email, phone), 760)) PERSISTENT,
  PRIMARY KEY (id),
  CONSTRAINT ckClientsKind CHECK (kind IN ('BUSINESS', 'PERSON')),
  CONSTRAINT ckClientsStatus CHECK (status IN ('PROSPECT', 'ACTIVE', 'INACTIVE')),
  CONSTRAINT ckClientsLanguage CHECK (language IN ('fr', 'en')),
  CONSTRAINT ckClientsAddressForm CHECK (addressForm IN ('TU', 'VOUS')),
  CONSTRAINT ckClientsNamed CHECK (company <> '' OR firstName <> '' OR lastName <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixClientsDisplayName ON clients (displayName, id);

CREATE INDEX ixClientsStatus ON clients (status, displayName, id);

CREATE INDEX ixClientsEmail ON clients (email);

CREATE INDEX ixClientsSiret ON clients (siret);

CREATE INDEX ixClientsCreated ON clients (createdAt, id);

CREATE TABLE clientTags (
  clientId INT NOT NULL,
  tag VARCHAR(40) NOT NULL,
  PRIMARY KEY (clientId, tag),
  CONSTRAINT fkClientTagsClient FOREIGN KEY (clientId) REFERENCES clients (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixClientTagsTag ON clientTags (tag, clientId);
