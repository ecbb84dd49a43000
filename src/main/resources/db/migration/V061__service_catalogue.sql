-- What the coach sells, to pick lines of quotes and invoices from; a line is a copy and does not follow later changes.
CREATE TABLE catalogueServices (
  id INT NOT NULL AUTO_INCREMENT,
  name VARCHAR(160) NOT NULL,
  description VARCHAR(2000) NOT NULL DEFAULT '',
  unit VARCHAR(4) NOT NULL,
  unitPrice DECIMAL(12, 2) NOT NULL,
  vatRate VARCHAR(4) NOT NULL,
  archivedAt TIMESTAMP NULL,
  version INT NOT NULL DEFAULT 0,
  createdAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updatedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id),
  CONSTRAINT ckCatalogueServicesUnit CHECK (unit IN ('HOUR', 'DAY', 'FLAT')),
  CONSTRAINT ckCatalogueServicesVatRate CHECK (vatRate IN ('20', '10', '5.5', '2.1', '0')),
  CONSTRAINT ckCatalogueServicesPrice CHECK (unitPrice >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixCatalogueServicesName ON catalogueServices (name, id);
