-- Judging the next contact of a child without reading its rows: a packed state beside the lock that it needs anyway.
ALTER TABLE child ADD COLUMN state bytea;
ALTER TABLE child ALTER COLUMN state SET STORAGE EXTERNAL;
COMMENT ON COLUMN child.state IS 'packed by domain/state; a cache that equals a rebuild from rows; null: judged from rows';

CREATE TABLE code_word (
  code integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  word text NOT NULL UNIQUE
);
COMMENT ON TABLE code_word IS 'numbers of the words in packed states: feeds, organisations, sites, authorities, coded facts; never removed';

CREATE TABLE plan_register (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version  bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE plan_register IS 'raised whenever a list takes effect, so that a process notices that the lists it remembers are old';
INSERT INTO plan_register DEFAULT VALUES;

-- Visits of a child are found through its statements, those of an authority by time: two indexes fewer to keep.
DROP INDEX visit_owner_person;
DROP INDEX visit_owner_covering;
CREATE INDEX visit_owner_occurred ON visit_owner USING brin (occurred_at) WITH (pages_per_range = 32, autosummarize = on);
