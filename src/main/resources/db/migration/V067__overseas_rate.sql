-- 8.5 %: the ordinary rate of VAT in Guadeloupe, Martinique and La Réunion.
ALTER TABLE catalogueServices DROP CONSTRAINT ckCatalogueServicesVatRate;
ALTER TABLE catalogueServices
  ADD CONSTRAINT ckCatalogueServicesVatRate CHECK (vatRate IN ('20', '10', '8.5', '5.5', '2.1', '0'));

ALTER TABLE quoteLines DROP CONSTRAINT ckQuoteLinesVatRate;
ALTER TABLE quoteLines ADD CONSTRAINT ckQuoteLinesVatRate CHECK (vatRate IN ('20', '10', '8.5', '5.5', '2.1', '0'));

ALTER TABLE invoiceLines DROP CONSTRAINT ckInvoiceLinesVatRate;
ALTER TABLE invoiceLines ADD CONSTRAINT ckInvoiceLinesVatRate CHECK (vatRate IN ('20', '10', '8.5', '5.5', '2.1', '0'));
