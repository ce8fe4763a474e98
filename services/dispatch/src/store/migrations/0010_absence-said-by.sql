-- Who said that somebody is away: it turns what they are told to somebody else. New and null, so compatible.
ALTER TABLE absence ADD COLUMN said_by text;
COMMENT ON COLUMN absence.said_by IS 'directory id; null for what was said before this was kept';
