-- The digest of an organisation is read in order and no further than it is shown: what nobody has looked at, the oldest first,
-- and what was looked at of late. What does not stand any more, and what is said of feeds, is in no digest.
DROP INDEX finding_digest;
CREATE INDEX finding_digest ON finding (organisation, (coalesce(looked_at, 'infinity')), (content ->> 'receivedAt'), finding_id)
  WHERE content ->> 'severity' = 'INFORMATION' AND change <> 'withdrawn' AND content #>> '{anchor,kind}' <> 'feed';
COMMENT ON COLUMN finding.looked_at IS 'when somebody said first that they had looked at it in the digest, as it stands; null: nobody has';
