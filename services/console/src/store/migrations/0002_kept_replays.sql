-- Replays of published chronologies that their readers asked to keep; others are never stored.
CREATE TABLE kept_replay (
  id uuid PRIMARY KEY,
  -- who sees it, and nobody else does
  person text NOT NULL,
  title text NOT NULL,
  -- where it rings
  sentence text NOT NULL,
  -- HTML without scripts, as the workbench made it
  page text NOT NULL,
  kept_at timestamptz NOT NULL
);
CREATE INDEX kept_replay_person ON kept_replay (person, kept_at);
