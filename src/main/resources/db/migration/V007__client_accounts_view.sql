-- Where each client's account stands, worked out in one place for every list that shows or filters it.
CREATE VIEW clientAccounts AS
SELECT
  id AS clientUserId,
  clientId,
  email,
  lastLogin,
  invitationSentAt,
  invitationExpires,
  invitationOpenedAt,
  CASE
    WHEN passwordHash <> '' AND isActive THEN 'ACCEPTED'
    WHEN passwordHash <> '' THEN 'DISABLED'
    WHEN invitationToken IS NULL THEN 'REVOKED'
    WHEN invitationExpires <= CURRENT_TIMESTAMP THEN 'EXPIRED'
    WHEN invitationOpenedAt IS NOT NULL THEN 'OPENED'
    ELSE 'SENT'
  END AS state
FROM clientUsers;
