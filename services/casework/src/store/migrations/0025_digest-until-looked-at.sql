-- Information stands in the digest until somebody of its organisation has looked at it, and that working day is over. What was
-- there before had its day.
ALTER TABLE finding ADD COLUMN looked_at timestamptz;
COMMENT ON COLUMN finding.looked_at IS 'when somebody saw it in the digest first, as it stands; null: nobody has';
UPDATE finding SET looked_at = clock.now() WHERE content ->> 'severity' = 'INFORMATION';
DROP INDEX finding_digest;
CREATE INDEX finding_digest ON finding (organisation, (coalesce(looked_at, 'infinity')))
  WHERE content ->> 'severity' = 'INFORMATION';
