-- Mothers and siblings: a child whose facts change is written down, and after the commit those beside it are decided again.
ALTER TABLE child ADD COLUMN has_neighbours boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN child.has_neighbours IS 'a statement names a mother of one of its references, or one of them as a mother; raised under the lock of this row, and never lowered';

CREATE INDEX identity_statement_from ON identity_statement (from_ref);
CREATE INDEX identity_statement_into ON identity_statement (into_ref);
UPDATE child SET has_neighbours = true WHERE child_id IN
  (SELECT r.child_id FROM person_ref r JOIN identity_statement s ON r.ref = s.from_ref WHERE s.change = 'mother-of'
   UNION
   SELECT r.child_id FROM person_ref r JOIN identity_statement s ON r.ref = s.into_ref WHERE s.change = 'mother-of');

CREATE TABLE neighbours_stale (
  id          uuid PRIMARY KEY,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0,
  caused_at   timestamptz NOT NULL
);
COMMENT ON TABLE neighbours_stale IS 'timer table; id: a child whose committed facts have changed since those beside it were last queued';
COMMENT ON COLUMN neighbours_stale.caused_at IS 'receivedat of the cause of the change';
CREATE INDEX neighbours_stale_due ON neighbours_stale (due_at) WHERE state = 'armed';
