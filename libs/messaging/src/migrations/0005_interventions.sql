-- What operators did to the flow of events by hand: nothing else would tell who accepted another log, or sent again.
CREATE TABLE intervention (
  id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at     timestamptz NOT NULL DEFAULT clock.now(),
  who    text NOT NULL,
  what   text NOT NULL CHECK (what IN ('log-accepted', 'published-again')),
  topic  text NOT NULL,
  detail jsonb NOT NULL
);
COMMENT ON COLUMN intervention.detail IS 'log-accepted: the offsets as they stood; published-again: the ids of the events';

-- For tables that are only added to: a record of what was done must not be mended afterwards.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'this table is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER intervention_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON intervention
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
