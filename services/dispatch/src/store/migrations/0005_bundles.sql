-- Notices that wait for one mail to the same person. What the release before arms belongs to no bundle: compatible.
CREATE TABLE bundle (
  id        uuid PRIMARY KEY REFERENCES notice,
  recipient text NOT NULL,
  due_at    timestamptz NOT NULL,
  closed_at timestamptz
);
COMMENT ON TABLE bundle IS 'the id is that of its first notice, whose delivery sends the mail; closed: nothing is added any more';
CREATE UNIQUE INDEX bundle_gathering ON bundle (recipient) WHERE closed_at IS NULL;

ALTER TABLE notice ADD COLUMN bundle uuid;
CREATE INDEX notice_bundle ON notice (bundle) WHERE bundle IS NOT NULL;
-- how many notices a person has had of late is asked for each that comes
CREATE INDEX notice_recipient ON notice (recipient, requested_at);
