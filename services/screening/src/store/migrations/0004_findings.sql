-- Findings as they stand, every revision that was sent, and the policies that made them. Keys and numbers are final.
CREATE TABLE finding (
  finding_id       uuid PRIMARY KEY,
  child_id         uuid NOT NULL,
  rule             text NOT NULL,
  anchor_kind      text NOT NULL,
  anchor_key       text NOT NULL,
  clause           text NOT NULL,
  state            text NOT NULL CHECK (state IN ('raised', 'withdrawn', 'rekeyed')),
  revision         integer NOT NULL,
  page_within_days integer NOT NULL,
  visit_keys       uuid[] NOT NULL,
  content_hash     text NOT NULL,
  content          jsonb NOT NULL
);
COMMENT ON COLUMN finding.revision IS 'number of the last revision sent, counted per finding under the lock of this row';
CREATE INDEX finding_child ON finding (child_id);

CREATE TABLE finding_revision (
  finding_id   uuid NOT NULL,
  revision     integer NOT NULL,
  child_id     uuid NOT NULL,
  change       text NOT NULL CHECK (change IN ('raised', 'revised', 'withdrawn', 'rekeyed')),
  rekeyed_from uuid,
  content_hash text NOT NULL,
  content      jsonb NOT NULL,
  received_at  timestamptz NOT NULL,
  decided_at   timestamptz NOT NULL DEFAULT clock.now(),
  PRIMARY KEY (finding_id, revision)
);

CREATE TABLE policy_seen (
  hash          text PRIMARY KEY,
  document      jsonb NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT clock.now()
);
COMMENT ON TABLE policy_seen IS 'kept for ever: a finding stays explainable';
