-- A back-load stores everything first: the children that it concerns wait here, and each is decided once afterwards.
CREATE TABLE load_order (
  id          uuid PRIMARY KEY,
  due_at      timestamptz NOT NULL,
  state       text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0,
  caused_at   timestamptz NOT NULL
);
COMMENT ON TABLE load_order IS 'timer table; id: a child of whom statements are stored that no decision has seen';
COMMENT ON COLUMN load_order.caused_at IS 'latest receivedat of these statements';
CREATE INDEX load_order_due ON load_order (due_at) WHERE state = 'armed';
