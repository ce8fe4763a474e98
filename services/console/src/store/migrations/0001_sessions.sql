-- Who is signed in, and who opened what. No child's data: a stolen copy of these tables tells ids of people and cases.

-- One sign-in under way: what must come back from the identity provider.
CREATE TABLE sign_in (
  -- SHA-256 of the cookie
  id bytea PRIMARY KEY,
  state text NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  -- page to show afterwards
  return_to text NOT NULL,
  started_at timestamptz NOT NULL
);

CREATE TABLE session (
  -- SHA-256 of the cookie: who reads this table cannot sign in with it
  id bytea PRIMARY KEY,
  person text NOT NULL,
  -- shown to the identity provider at sign-out
  id_token text NOT NULL,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  -- what the next page says about the last act; null when nothing
  flash jsonb
);
CREATE INDEX session_last_seen_at ON session (last_seen_at);

-- What people like to keep: a row for who has changed something.
CREATE TABLE preference (
  person text PRIMARY KEY,
  single_keys text NOT NULL CHECK (single_keys IN ('on', 'off'))
);

-- Every page opened and every act tried, also those that were refused.
CREATE TABLE access_log (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  person text,
  session bytea,
  -- route by its pattern, never the address
  route text NOT NULL,
  case_number text,
  status smallint NOT NULL
);
CREATE INDEX access_log_person ON access_log (person, at);

CREATE FUNCTION access_log_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the access log is appended to, never changed';
END $$;
CREATE TRIGGER access_log_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log
  FOR EACH STATEMENT EXECUTE FUNCTION access_log_is_final();
