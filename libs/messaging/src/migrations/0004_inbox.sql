-- Events already taken, for effects that have no unique key of their own.
CREATE TABLE inbox (
  consumer text NOT NULL,
  event_id text NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (consumer, event_id)
);
