-- The digest of an organisation is read in order and no further than it is shown: what was looked at of late, then what
-- nobody has looked at, the oldest first.
DROP INDEX finding_digest;
CREATE INDEX finding_digest ON finding (organisation, (coalesce(looked_at, 'infinity')), (content ->> 'receivedAt'), finding_id)
  WHERE content ->> 'severity' = 'INFORMATION';
COMMENT ON COLUMN finding.looked_at IS 'when somebody said first that they had looked at it in the digest, as it stands; null: nobody has';
