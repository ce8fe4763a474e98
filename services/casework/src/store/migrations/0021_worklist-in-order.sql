-- The worklist is read in this order and counted, from the index alone: a row of a case is ten times as wide as what is asked.
-- An entry of an index has 2.7 kB at most: the few cases that concern so many stand in one of their own.
ALTER TABLE case_file ADD COLUMN concerns_many boolean NOT NULL
  GENERATED ALWAYS AS (cardinality(organisations) + cardinality(unclaimed) + cardinality(waiting_on) > 32) STORED;
DROP INDEX case_file_worklist;
DROP INDEX case_file_organisations;
CREATE INDEX case_file_worklist ON case_file (answer_due, opened_at, case_id)
  INCLUDE (cannot_tell, feed, organisations, unclaimed, waiting_on, severity, plan)
  WHERE state = 'open' AND NOT concerns_many;
CREATE INDEX case_file_worklist_of_many ON case_file (answer_due, opened_at, case_id) WHERE state = 'open' AND concerns_many;
