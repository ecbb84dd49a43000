-- For the warning that somebody of the same name is already there.
CREATE INDEX ixClientsPerson ON clients (lastName, firstName);
