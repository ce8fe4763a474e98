-- Cases as journals with what is read from them, findings as last heard, deadlines, and the ledger of disclosures.
CREATE SEQUENCE case_number;

CREATE TABLE case_file (
  case_id      uuid PRIMARY KEY,
  number       text NOT NULL UNIQUE,
  child_id     uuid NOT NULL,
  state        text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  organisation text NOT NULL,
  opened_at    timestamptz NOT NULL DEFAULT clock.now(),
  sequence     integer NOT NULL DEFAULT 0,
  severity     text NOT NULL,
  answer_due   timestamptz,
  waiting_for  text[] NOT NULL DEFAULT '{}'
);
COMMENT ON COLUMN case_file.sequence IS 'last entry of the journal; a writer states the one it read';
COMMENT ON COLUMN case_file.waiting_for IS 'role@organisation of those whose answer an unanswered chain waits for';
CREATE UNIQUE INDEX case_file_open_child ON case_file (child_id) WHERE state = 'open';
CREATE INDEX case_file_worklist ON case_file (answer_due, number) WHERE state = 'open';

CREATE TABLE case_journal (
  case_id  uuid NOT NULL REFERENCES case_file,
  sequence integer NOT NULL,
  at       timestamptz NOT NULL,
  type     text NOT NULL,
  event    jsonb NOT NULL,
  PRIMARY KEY (case_id, sequence)
);
COMMENT ON TABLE case_journal IS 'append only: the state of a case is a fold of it';

CREATE TABLE finding (
  finding_id uuid PRIMARY KEY,
  revision   integer NOT NULL DEFAULT 0,
  change     text CHECK (change IN ('raised', 'revised', 'withdrawn', 'rekeyed')),
  case_id    uuid REFERENCES case_file,
  content    jsonb
);
COMMENT ON COLUMN finding.revision IS 'a revision applies only when its number is higher; 0 before the first';
CREATE INDEX finding_case ON finding (case_id);

CREATE TABLE child_alias (
  alias    uuid PRIMARY KEY,
  child_id uuid NOT NULL,
  epoch    integer NOT NULL
);
COMMENT ON TABLE child_alias IS 'the highest epoch heard for each alias; an alias of itself is separated';

CREATE TABLE deadline (
  id          uuid PRIMARY KEY,
  case_id     uuid NOT NULL REFERENCES case_file,
  chain       text NOT NULL,
  round       integer NOT NULL,
  step        integer NOT NULL,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0,
  UNIQUE (case_id, chain, round, step)
);
CREATE INDEX deadline_due ON deadline (due_at) WHERE state = 'armed';

CREATE TABLE disclosure (
  notice_id    uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES case_file,
  at           timestamptz NOT NULL,
  outcome      text NOT NULL CHECK (outcome IN ('disclosed', 'refused')),
  role         text NOT NULL,
  organisation text NOT NULL,
  what         text NOT NULL,
  why          text NOT NULL,
  basis        text NOT NULL
);
COMMENT ON TABLE disclosure IS 'who was told, or was not, with the reason and the provision';
CREATE INDEX disclosure_case ON disclosure (case_id);
