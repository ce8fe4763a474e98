-- Notices, the timer of each delivery and every attempt. Dispatch holds no fact about a child: case number, role, link.
CREATE TABLE notice (
  notice_id    uuid PRIMARY KEY,
  case_id      uuid NOT NULL,
  case_number  text NOT NULL,
  severity     text NOT NULL,
  role         text NOT NULL,
  organisation text NOT NULL,
  reason       text NOT NULL,
  template     text NOT NULL,
  link         text NOT NULL,
  answer_by    timestamptz NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT clock.now(),
  recipient    text,
  state        text NOT NULL CHECK (state IN ('queued', 'sent', 'failed-temporary', 'failed-permanent'))
);
COMMENT ON COLUMN notice.recipient IS 'directory id of the person on duty when the notice came; null when nobody was';
CREATE INDEX notice_case ON notice (case_id);

CREATE TABLE delivery (
  id          uuid PRIMARY KEY REFERENCES notice,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0
);
CREATE INDEX delivery_due ON delivery (due_at) WHERE state = 'armed';
COMMENT ON TABLE delivery IS 'timer of a notice that is to be sent; the id is the notice id';

CREATE TABLE delivery_attempt (
  notice_id     uuid NOT NULL REFERENCES notice,
  attempt       integer NOT NULL,
  started_at    timestamptz NOT NULL DEFAULT clock.now(),
  ended_at      timestamptz,
  outcome       text CHECK (outcome IN ('sent', 'temporary', 'permanent', 'not-known')),
  reason        text,
  response_code integer,
  PRIMARY KEY (notice_id, attempt)
);
COMMENT ON COLUMN delivery_attempt.outcome IS 'not-known: the process ended between sending and recording';
