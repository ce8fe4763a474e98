-- The worklist is read in this order and ends after a page: without the index every open case is sorted for it.
DROP INDEX case_file_worklist;
CREATE INDEX case_file_worklist ON case_file (answer_due, opened_at, case_id) WHERE state = 'open';
