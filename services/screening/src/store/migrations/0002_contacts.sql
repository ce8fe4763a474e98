-- Contacts: append-only statements by month of receipt, and the owner of each visit. Keys are final.
CREATE TABLE contact_version (
  person_ref  uuid NOT NULL,
  received_at timestamptz NOT NULL,
  signal_id   uuid NOT NULL,
  feed        text NOT NULL,
  visit       text NOT NULL,
  version_at  timestamptz,
  sequence    bigint,
  says        jsonb NOT NULL,
  person      jsonb NOT NULL,
  PRIMARY KEY (person_ref, received_at, signal_id)
) PARTITION BY RANGE (received_at);
COMMENT ON COLUMN contact_version.says IS 'the contact as stated; an absent field was not said, a null one was cleared';
COMMENT ON COLUMN contact_version.person IS 'the person as stated, without identifiers';
CREATE TABLE contact_version_default PARTITION OF contact_version DEFAULT;

CREATE TABLE visit_owner (
  feed               text NOT NULL,
  visit              text NOT NULL,
  person_ref         uuid NOT NULL,
  version_at         timestamptz,
  sequence           bigint,
  received_at        timestamptz NOT NULL,
  signal_id          uuid NOT NULL,
  refs               uuid[] NOT NULL,
  covering_authority text,
  occurred_at        timestamptz NOT NULL,
  PRIMARY KEY (feed, visit)
);
COMMENT ON TABLE visit_owner IS 'person of the latest statement in source order (the four columns after it); refs: every reference that a statement of the visit bears';
COMMENT ON COLUMN visit_owner.covering_authority IS 'finds the children whom a list of that authority concerns';
CREATE INDEX visit_owner_person ON visit_owner (person_ref);
CREATE INDEX visit_owner_covering ON visit_owner (covering_authority, occurred_at);

-- Makes the partitions of `months` months from the month of `first`. A month whose rows already lie in the default
-- partition (a back-load, a clock set forward) stays there.
CREATE FUNCTION make_contact_partitions(first date, months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first)::date;
  made  integer := 0;
BEGIN
  FOR step IN 1..months LOOP
    IF to_regclass('contact_version_' || to_char(month, 'YYYYMM')) IS NULL THEN
      BEGIN
        EXECUTE format(
          'CREATE TABLE contact_version_%s PARTITION OF contact_version FOR VALUES FROM (%L) TO (%L)',
          to_char(month, 'YYYYMM'), month || ' 00:00:00+00', (month + interval '1 month')::date || ' 00:00:00+00');
        made := made + 1;
      EXCEPTION WHEN check_violation OR duplicate_table OR unique_violation THEN
        NULL;
      END;
    END IF;
    month := (month + interval '1 month')::date;
  END LOOP;
  RETURN made;
END $$;
