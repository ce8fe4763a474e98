-- What rules found lately is asked by when the contact was: taken out of the content once, so that only the weeks told of are read.
ALTER TABLE finding ADD COLUMN occurred_at text COLLATE "C" GENERATED ALWAYS AS (content ->> 'occurredAt') STORED;
COMMENT ON COLUMN finding.occurred_at IS 'RFC 3339 in UTC, as text: its order is that of time';
CREATE INDEX finding_occurred ON finding (occurred_at);
