-- How far this service has read: advanced in the transaction of the effect, never by the broker.
CREATE TABLE consumer_offset (
  topic            text NOT NULL,
  partition        integer NOT NULL,
  next             bigint NOT NULL,
  cluster_id       text NOT NULL,
  last_offset      bigint,
  last_event_id    text,
  last_appended_at bigint,
  updated_at       timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);
COMMENT ON TABLE consumer_offset IS 'topic as the broker names it; the last record is read back at each assignment: another one means another log';
COMMENT ON COLUMN consumer_offset.last_appended_at IS 'milliseconds since 1970, set by the broker';

CREATE TABLE producer_incarnation (
  source        text NOT NULL,
  incarnation   text NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (source, incarnation)
);
COMMENT ON TABLE producer_incarnation IS 'databases that producers have written from; a new one is accepted and alarmed';
