-- What this service has decided to say: written in the transaction of the decision, published by the relay.
CREATE TABLE database_incarnation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  id       uuid NOT NULL DEFAULT gen_random_uuid(),
  made_at  timestamptz NOT NULL DEFAULT clock.now()
);
COMMENT ON TABLE database_incarnation IS 'travels with every message, so that a consumer notices a producer whose database was replaced';
INSERT INTO database_incarnation DEFAULT VALUES;

CREATE TABLE outbox_key (
  topic         text NOT NULL,
  key           text NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (topic, key)
) WITH (fillfactor = 70);
COMMENT ON TABLE outbox_key IS 'locked before an id is taken: the order of ids is the order of commits for each key; numbers the messages of a key';

CREATE TABLE outbox (
  id           bigserial PRIMARY KEY, -- sequence CACHE 1: no session may hold ids back
  bucket       smallint NOT NULL,
  topic        text NOT NULL,
  key          text NOT NULL,
  key_sequence bigint NOT NULL,
  event_id     text NOT NULL,
  type         text NOT NULL,
  time         text,
  subject      text,
  received_at  text,
  traceparent  text NOT NULL,
  value        text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT clock.now(),
  sent_at      timestamptz
);
COMMENT ON COLUMN outbox.time IS 'ce_time as given; null: created_at';
COMMENT ON COLUMN outbox.sent_at IS 'kept 30 days after that (topics keep 7), so that what a consumer lacks can be published again';
CREATE INDEX outbox_unsent ON outbox (bucket, id) WHERE sent_at IS NULL;
CREATE INDEX outbox_event ON outbox (event_id);
