-- While a service is upgraded the version before goes on writing cases, and does not say whether a finding of them is for
-- few: nobody has looked then, and whoever reads has to. A new case says nothing until somebody says it.
ALTER TABLE case_file ALTER COLUMN restricted DROP NOT NULL, ALTER COLUMN restricted DROP DEFAULT;
ALTER TABLE case_file ADD COLUMN restricted_to integer;
COMMENT ON COLUMN case_file.restricted IS 'a finding of it, of now or of before, is of a rule that not everybody may hear of; null: nobody has looked';
COMMENT ON COLUMN case_file.restricted_to IS 'sequence of the case at which that was said';
UPDATE case_file SET restricted = true
 WHERE NOT restricted
   AND case_id IN (SELECT case_id FROM case_journal
                    WHERE type = 'finding-applied' AND event ->> 'rule' IN ('R30', 'R35', 'R38b'));

-- What was said of a case that has gone on since, by a version that does not say it, is not known any more.
CREATE FUNCTION case_file_not_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.restricted := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER case_file_not_looked_at BEFORE UPDATE OF sequence ON case_file FOR EACH ROW
  WHEN (NEW.restricted IS FALSE AND NEW.sequence <> OLD.sequence AND NEW.restricted_to IS NOT DISTINCT FROM OLD.restricted_to)
  EXECUTE FUNCTION case_file_not_looked_at();

DROP INDEX case_file_restricted;
CREATE INDEX case_file_restricted ON case_file (opened_at) WHERE restricted IS NOT FALSE;
