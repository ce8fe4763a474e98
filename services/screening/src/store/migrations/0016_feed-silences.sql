-- A silence names the organisation of its feed, and a second statement says when the feed was heard again.
ALTER TABLE feed_silence ADD COLUMN organisation text, ADD COLUMN until timestamptz;
CREATE INDEX feed_silence_latest ON feed_silence (feed, since DESC);
