-- Who is who: references, the statements that link them, and the children they form. Keys are final.
CREATE TABLE child (
  child_id  uuid PRIMARY KEY,
  least_ref uuid NOT NULL,
  epoch     integer NOT NULL DEFAULT 0,
  version   integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
COMMENT ON COLUMN child.epoch IS 'raised by every link, unlink and move, under the lock of this row';
COMMENT ON COLUMN child.version IS 'raised by every decision: a lost update would be seen';

CREATE TABLE person_ref (
  ref               uuid PRIMARY KEY,
  kind              text NOT NULL CHECK (kind IN ('verified', 'local')),
  minted_child_id   uuid NOT NULL,
  first_received_at timestamptz NOT NULL,
  child_id          uuid NOT NULL
);
COMMENT ON TABLE person_ref IS 'keyed reference (index secret) of a verified NHS number or of (authority, local id); the child it belongs to now';
CREATE INDEX person_ref_child ON person_ref (child_id);

CREATE TABLE person_edge (
  left_ref    uuid NOT NULL,
  right_ref   uuid NOT NULL,
  feed        text NOT NULL,
  signal_id   uuid NOT NULL,
  state       text NOT NULL CHECK (state IN ('live', 'withdrawn')),
  stated_at   timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (left_ref, right_ref, feed, signal_id),
  CHECK (left_ref < right_ref)
);
COMMENT ON TABLE person_edge IS 'append-only: two references are one person, or no longer are; stated_at is the version of the source, else received_at';
CREATE INDEX person_edge_right ON person_edge (right_ref);

CREATE TABLE refused_edge (
  left_ref   uuid NOT NULL,
  right_ref  uuid NOT NULL,
  feed       text NOT NULL,
  signal_id  uuid NOT NULL,
  refused_at timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (left_ref, right_ref, feed)
);
COMMENT ON TABLE refused_edge IS 'quarantine: edges that would join two verified NHS numbers or too many references; alarmed, settled by a person';

CREATE TABLE identity_statement (
  signal_id   uuid PRIMARY KEY,
  feed        text NOT NULL,
  change      text NOT NULL,
  from_ref    uuid NOT NULL,
  into_ref    uuid NOT NULL,
  stated_at   timestamptz NOT NULL,
  received_at timestamptz NOT NULL
);

CREATE TABLE person_fact (
  person_ref  uuid NOT NULL,
  received_at timestamptz NOT NULL,
  signal_id   uuid NOT NULL,
  feed        text NOT NULL,
  version_at  timestamptz,
  says        jsonb NOT NULL,
  PRIMARY KEY (person_ref, received_at, signal_id)
);
COMMENT ON TABLE person_fact IS 'append-only: what a source says of a person outside a contact; names and addresses stay in this schema';
