-- Every list of clients shows either those in use or the archived ones, in one of a few orders. Each order has an
-- index that starts with that choice and carries what is filtered, so that paging and counting never touch the rows.
ALTER TABLE clients ADD COLUMN archived BOOLEAN AS (archivedAt IS NOT NULL) PERSISTENT;

CREATE INDEX ixClientsByName ON clients (archived, displayName, id, status);

CREATE INDEX ixClientsByCompany ON clients (archived, company, id, status);

CREATE INDEX ixClientsByEmail ON clients (archived, email, id, status);

CREATE INDEX ixClientsByStatus ON clients (archived, status, displayName, id);

CREATE INDEX ixClientsByCreation ON clients (archived, createdAt, id, status);

CREATE INDEX ixClientsSearch ON clients (archived, searchText);

DROP INDEX ixClientsDisplayName ON clients;

DROP INDEX ixClientsStatus ON clients;

DROP INDEX ixClientsCreated ON clients;
