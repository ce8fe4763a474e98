-- What authorities and look-ups say of children's plans, by reference, never by number.
CREATE TABLE plan_list (
  list_key          uuid PRIMARY KEY,
  feed              text NOT NULL,
  authority         text NOT NULL,
  as_of             timestamptz NOT NULL,
  scope             text NOT NULL CHECK (scope IN ('full', 'changes')),
  parts             integer NOT NULL,
  first_received_at timestamptz NOT NULL,
  state             text NOT NULL DEFAULT 'incomplete' CHECK (state IN ('incomplete', 'complete'))
);
COMMENT ON COLUMN plan_list.state IS 'a list takes effect when every part has come';
CREATE INDEX plan_list_authority ON plan_list (authority, as_of);

CREATE TABLE plan_part (
  list_key    uuid NOT NULL,
  part        integer NOT NULL,
  signal_id   uuid NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (list_key, part)
);

CREATE TABLE plan_entry (
  list_key uuid NOT NULL,
  part     integer NOT NULL,
  place    integer NOT NULL,
  ref      uuid NOT NULL,
  plan     text NOT NULL,
  starts   date,
  ends     date,
  category text,
  worker   text,
  PRIMARY KEY (list_key, part, place)
);
CREATE INDEX plan_entry_ref ON plan_entry (ref);

CREATE TABLE plan_check (
  signal_id   uuid PRIMARY KEY,
  ref         uuid NOT NULL,
  feed        text NOT NULL,
  visit_feed  text,
  visit       text NOT NULL,
  answer      text NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
  plan        text,
  authority   text,
  reason      text,
  at          timestamptz NOT NULL,
  received_at timestamptz NOT NULL
);
CREATE INDEX plan_check_ref ON plan_check (ref);

CREATE TABLE feed_silence (
  signal_id   uuid PRIMARY KEY,
  feed        text NOT NULL,
  since       timestamptz NOT NULL,
  usually     text NOT NULL,
  received_at timestamptz NOT NULL
);
