-- Operators may look behind the scenes of a child, and nobody may look unseen: who, at whom, why, in the transaction of the look.
CREATE TABLE operator_access (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz NOT NULL DEFAULT clock.now(),
  who      text,
  what     text NOT NULL CHECK (what IN ('show', 'explain', 'rebuild', 'rebuild-dry-run')),
  child_id uuid,
  reason   text,
  refusal  text
);
COMMENT ON COLUMN operator_access.who IS 'name that the operator gave; null when the call gave none';
COMMENT ON COLUMN operator_access.child_id IS 'null: the call was refused before a child was found';
COMMENT ON COLUMN operator_access.reason IS 'why identifiers and words were shown; null: they were masked';
COMMENT ON COLUMN operator_access.refusal IS 'code; null: the call was answered';
CREATE INDEX operator_access_child ON operator_access (child_id, at);
CREATE TRIGGER operator_access_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON operator_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- `reconcile` asks which signals are stored: statements about contacts lie in order of receipt, so that a coarse index finds them.
CREATE INDEX contact_version_received ON contact_version USING brin (received_at)
  WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX person_fact_signal ON person_fact (signal_id);
CREATE INDEX finding_revision_child ON finding_revision (child_id);
