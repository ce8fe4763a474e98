-- Statements are written by screening alone and read whole: text, so that the server does not look through each for valid JSON.
-- Every month is written anew, while no screening of an earlier version may run: it takes the text for what is said.
ALTER TABLE contact_version ALTER COLUMN says TYPE text, ALTER COLUMN person TYPE text;
COMMENT ON COLUMN contact_version.says IS 'JSON: the contact as stated; an absent field was not said, a null one was cleared';
COMMENT ON COLUMN contact_version.person IS 'JSON: the person as stated, without identifiers';
