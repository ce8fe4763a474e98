-- A child's row is written again and again where it lies, and its page is tidied up on the way: the server counts each
-- version as dead all the same, and at some thousand contacts a second read the whole table every minute to find next to nothing.
ALTER TABLE child SET (autovacuum_vacuum_scale_factor = 1, autovacuum_analyze_scale_factor = 1);
-- nobody searches states
ALTER TABLE child ALTER COLUMN state SET STATISTICS 0;

-- Mostly added to, so that a visit by the server does little but freeze rows: seldom, and many at a time.
ALTER TABLE visit_owner SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000000);

CREATE OR REPLACE FUNCTION make_contact_partitions(first date, months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first)::date;
  made  integer := 0;
BEGIN
  FOR step IN 1..months LOOP
    IF to_regclass('contact_version_' || to_char(month, 'YYYYMM')) IS NULL THEN
      BEGIN
        EXECUTE format(
          'CREATE TABLE contact_version_%s PARTITION OF contact_version FOR VALUES FROM (%L) TO (%L)'
          ' WITH (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000000,'
          ' autovacuum_analyze_scale_factor = 1)',
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

DO $$
DECLARE
  month regclass;
BEGIN
  FOR month IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'contact_version'::regclass LOOP
    EXECUTE format(
      'ALTER TABLE %s SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000000,'
      ' autovacuum_analyze_scale_factor = 1)', month);
  END LOOP;
END $$;
