-- Waiting as rows: a rule waits for one anchor; when the watch falls due the child is decided again, with it fired.
CREATE TABLE watch (
  id          uuid PRIMARY KEY,
  child_id    uuid NOT NULL,
  rule        text NOT NULL,
  anchor_kind text NOT NULL,
  anchor_key  text NOT NULL,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0,
  caused_at   timestamptz,
  UNIQUE (rule, anchor_kind, anchor_key)
);
COMMENT ON COLUMN watch.caused_at IS 'receivedat of the signal behind a child that is only queued to be decided again (rule ''redecide''); else the cause is due_at';
CREATE INDEX watch_due ON watch (due_at) WHERE state = 'armed';
CREATE INDEX watch_child ON watch (child_id);
