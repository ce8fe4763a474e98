-- Who is away, and who stands in: the rota is the directory's duties less these. New table, so compatible.
CREATE TABLE absence (
  id           uuid PRIMARY KEY,
  person       text NOT NULL,
  away_from    timestamptz NOT NULL,
  away_until   timestamptz NOT NULL CHECK (away_until > away_from),
  cover        text,
  said_at      timestamptz NOT NULL DEFAULT clock.now(),
  withdrawn_at timestamptz
);
COMMENT ON COLUMN absence.person IS 'directory id, as is cover; null cover: whom the directory names';
COMMENT ON COLUMN absence.withdrawn_at IS 'an absence that was taken back is kept';
CREATE INDEX absence_ahead ON absence (away_until) WHERE withdrawn_at IS NULL;
