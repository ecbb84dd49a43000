-- Why the last attempt failed, in one word; lastError keeps what the server said.
ALTER TABLE emails ADD COLUMN lastFailure VARCHAR(20) NOT NULL DEFAULT '' AFTER attempts;
