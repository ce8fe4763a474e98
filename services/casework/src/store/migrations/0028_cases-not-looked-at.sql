-- Cases of which nobody has said who may hear of them are looked at when the service starts and every hour: mostly there is
-- none, and finding that out must not pass over those that are for few. Open ones that look otherwise to some are read
-- for each list, however long ago they were opened.
CREATE INDEX case_file_not_looked_at ON case_file (opened_at) WHERE restricted IS NULL;
CREATE INDEX case_file_restricted_open ON case_file (opened_at) WHERE restricted IS NOT FALSE AND state = 'open';
