-- Statements are read whole and never searched: json keeps their text, where jsonb would take it apart and put it together again.
ALTER TABLE contact_version ALTER COLUMN says TYPE json, ALTER COLUMN person TYPE json;
