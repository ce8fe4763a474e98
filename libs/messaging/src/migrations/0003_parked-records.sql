-- Records set aside with a reason, byte for byte, in the transaction that moved the offset past them.
CREATE TABLE parked_record (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  topic            text NOT NULL,
  partition        integer NOT NULL,
  record_offset    bigint NOT NULL,
  appended_at      bigint NOT NULL,
  record_key       bytea,
  headers          jsonb NOT NULL,
  value            bytea,
  event_id         text,
  event_type       text,
  reason           text NOT NULL,
  place            text,
  state            text NOT NULL DEFAULT 'parked' CHECK (state IN ('parked', 'retried', 'discarded')),
  attempts         integer NOT NULL DEFAULT 0,
  parked_at        timestamptz NOT NULL DEFAULT clock.now(),
  closed_at        timestamptz,
  closed_reason    text
);
COMMENT ON COLUMN parked_record.headers IS 'list of [name, value], both in base64';
CREATE INDEX parked_record_state ON parked_record (state, parked_at DESC);
