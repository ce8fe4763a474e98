-- The worklist is read in this order and counted, from the index alone: a row of a case is ten times as wide as what is asked.
-- An entry of an index has 2.7 kB at most: the few cases that concern so many stand in one of their own.
ALTER TABLE case_file ADD COLUMN listed text GENERATED ALWAYS AS (
  CASE WHEN state <> 'open' THEN NULL
       WHEN cardinality(organisations) + cardinality(unclaimed) + cardinality(waiting_on) > 32 THEN 'wide'
       ELSE 'narrow' END) STORED;
COMMENT ON COLUMN case_file.listed IS 'which index of the worklist has an open case; asked for instead of the state, which other indexes answer too';
DROP INDEX case_file_worklist;
DROP INDEX case_file_organisations;
CREATE INDEX case_file_worklist ON case_file (answer_due, opened_at, case_id)
  INCLUDE (cannot_tell, feed, organisations, unclaimed, waiting_on, severity, plan) WHERE listed = 'narrow';
CREATE INDEX case_file_worklist_wide ON case_file (answer_due, opened_at, case_id) WHERE listed = 'wide';
