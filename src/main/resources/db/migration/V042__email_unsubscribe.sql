-- Where the recipient stops mails of this kind without signing in (RFC 2369, RFC 8058); NULL for mails that must come.
ALTER TABLE emails ADD COLUMN unsubscribeLink VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER replyTo;
