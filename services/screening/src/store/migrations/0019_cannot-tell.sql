-- How often a rule could not tell is asked by week. A row for each contact, not a sum: it is put right, or goes, as the facts do.
CREATE TABLE cannot_tell (
  visit_key uuid PRIMARY KEY,
  week      date NOT NULL,
  rules     text[] NOT NULL
);
COMMENT ON TABLE cannot_tell IS 'recent contacts of which some rule cannot tell, by all that is known now; function of the facts, as findings are';
COMMENT ON COLUMN cannot_tell.visit_key IS 'key of the contact: the least of its visits';
COMMENT ON COLUMN cannot_tell.week IS 'Monday of the week in London in which it took place';
CREATE INDEX cannot_tell_week ON cannot_tell (week);
-- of a week and its rules: nothing of a child
GRANT SELECT (week, rules) ON cannot_tell TO screening_viewer;
ALTER TABLE view_access DROP CONSTRAINT view_access_what_check,
  ADD CONSTRAINT view_access_what_check CHECK (what IN ('children', 'chronology', 'search', 'rule-weeks'));
