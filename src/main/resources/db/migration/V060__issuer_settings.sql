-- What quotes and invoices say of the seller. Empty or null is "not filled in yet": documents are then not issued.
ALTER TABLE settings
  ADD COLUMN legalName VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN soleTrader BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN addressLine1 VARCHAR(160) NOT NULL DEFAULT '',
  ADD COLUMN addressLine2 VARCHAR(160) NOT NULL DEFAULT '',
  ADD COLUMN postalCode VARCHAR(16) NOT NULL DEFAULT '',
  ADD COLUMN city VARCHAR(80) NOT NULL DEFAULT '',
  ADD COLUMN country CHAR(2) NOT NULL DEFAULT 'FR',
  ADD COLUMN siren CHAR(9) NULL,
  ADD COLUMN siret CHAR(14) NULL,
  ADD COLUMN vatNumber VARCHAR(14) NULL,
  ADD COLUMN phone VARCHAR(20) NULL,
  ADD COLUMN vatRegime VARCHAR(9) NOT NULL DEFAULT 'FRANCHISE',
  ADD COLUMN vatOnDebits BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN accountHolder VARCHAR(70) NOT NULL DEFAULT '',
  ADD COLUMN iban VARCHAR(34) NULL,
  ADD COLUMN bic VARCHAR(11) NULL,
  ADD COLUMN paymentTermDays SMALLINT NOT NULL DEFAULT 30,
  ADD COLUMN penaltyRate DECIMAL(5, 2) NOT NULL DEFAULT 12.15,
  ADD COLUMN legalRate DECIMAL(5, 2) NOT NULL DEFAULT 2.62,
  ADD COLUMN earlyPaymentText VARCHAR(300) NOT NULL DEFAULT 'Pas d’escompte pour paiement anticipé.',
  ADD COLUMN mediator VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN terms MEDIUMTEXT NOT NULL DEFAULT '',
  ADD COLUMN quoteValidityDays SMALLINT NOT NULL DEFAULT 30,
  ADD COLUMN quoteNumberFormat VARCHAR(60) NOT NULL DEFAULT 'D-{AAAA}-{0000}',
  ADD COLUMN invoiceNumberFormat VARCHAR(60) NOT NULL DEFAULT 'F-{AAAA}-{0000}',
  ADD COLUMN creditNoteNumberFormat VARCHAR(60) NOT NULL DEFAULT 'A-{AAAA}-{0000}',
  ADD COLUMN numbersRestartYearly BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN logo MEDIUMBLOB NULL,
  ADD COLUMN logoType VARCHAR(20) NULL,
  ADD CONSTRAINT ckSettingsVatRegime CHECK (vatRegime IN ('FRANCHISE', 'STANDARD')),
  ADD CONSTRAINT ckSettingsPaymentTerm CHECK (paymentTermDays BETWEEN 0 AND 60),
  ADD CONSTRAINT ckSettingsPenaltyRate CHECK (penaltyRate >= 3 * legalRate),
  ADD CONSTRAINT ckSettingsValidity CHECK (quoteValidityDays BETWEEN 1 AND 365),
  ADD CONSTRAINT ckSettingsLogo CHECK ((logo IS NULL) = (logoType IS NULL));

-- The sentence that a seller under the franchise prints, by the day from which it holds (ordonnance 2025-1247 moved the
-- rule from the CGI to the CIBS on 1 September 2026).
CREATE TABLE vatExemptionTexts (
  validFrom DATE NOT NULL,
  text VARCHAR(300) NOT NULL,
  PRIMARY KEY (validFrom)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO vatExemptionTexts (validFrom, text) VALUES
  ('1993-01-01', 'TVA non applicable, art. 293 B du CGI'),
  ('2026-09-01', 'TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)');
