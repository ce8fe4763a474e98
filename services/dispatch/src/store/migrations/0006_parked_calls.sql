-- A call that cannot be handled must not stop the others. New table: compatible.
CREATE TABLE parked_call (
  notice_id uuid NOT NULL REFERENCES notice,
  step      text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (notice_id, step)
);
COMMENT ON TABLE parked_call IS 'steps of the telephone that have failed for one notice; tried again a quarter of an hour later';
