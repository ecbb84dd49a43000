-- When trying stops: 24 hours after the mail was queued, or was sent again by hand.
ALTER TABLE emails ADD COLUMN giveUpAt TIMESTAMP(6) NULL AFTER leaseUntil;
