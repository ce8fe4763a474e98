-- The worklist is read in this order and counted, from the index alone: a row of a case is ten times as wide as what is asked.
DROP INDEX case_file_worklist;
DROP INDEX case_file_organisations;
CREATE INDEX case_file_worklist ON case_file (answer_due, opened_at, case_id)
  INCLUDE (cannot_tell, feed, organisations, unclaimed, waiting_on, severity, plan) WHERE state = 'open';
