-- A SIRET begins with its company's SIREN, and a French VAT number ends with it (CGI, annexe II, article 242 nonies A).
ALTER TABLE clients
  ADD CONSTRAINT ckClientsSiren CHECK (siren REGEXP '^[0-9]{9}$'),
  ADD CONSTRAINT ckClientsSiret CHECK (siret REGEXP '^[0-9]{14}$'),
  ADD CONSTRAINT ckClientsSiretOfSiren CHECK (LEFT(siret, 9) = siren),
  ADD CONSTRAINT ckClientsVatOfSiren CHECK (LEFT(vatNumber, 2) <> 'FR' OR RIGHT(vatNumber, 9) = siren);
