-- Not everybody may hear of findings of some rules: a case that has one looks otherwise to others, or is not there for them.
ALTER TABLE case_file ADD COLUMN restricted boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN case_file.restricted IS 'a finding of it, of now or of before, is of a rule that not everybody may hear of';
UPDATE case_file SET restricted = true
 WHERE case_id IN (SELECT case_id FROM case_journal
                    WHERE type = 'finding-applied' AND event ->> 'rule' IN ('R30', 'R35', 'R38b'));
CREATE INDEX case_file_restricted ON case_file (opened_at) WHERE restricted;
