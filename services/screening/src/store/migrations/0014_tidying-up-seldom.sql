-- A child's row is written again and again where it lies, and its page is tidied up on the way: the server counts each
-- version as dead all the same, and at some thousand contacts a second read the whole table every minute to find next to nothing.
ALTER TABLE child SET (autovacuum_vacuum_scale_factor = 1, autovacuum_analyze_scale_factor = 1);
-- nobody searches states
ALTER TABLE child ALTER COLUMN state SET STATISTICS 0;

-- Mostly added to, so that a visit by the server does little but freeze rows: seldom, and many at a time.
ALTER TABLE visit_owner SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000000);

-- The same for every month, those that are there and those to come: a partition takes no settings from its parent.
ALTER FUNCTION make_contact_partitions(date, integer) RENAME TO make_bare_contact_partitions;
CREATE FUNCTION make_contact_partitions(first date, months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  made  integer := make_bare_contact_partitions(first, months);
  month regclass;
BEGIN
  FOR month IN SELECT c.oid FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid
                WHERE inhparent = 'contact_version'::regclass AND c.reloptions IS NULL LOOP
    EXECUTE format(
      'ALTER TABLE %s SET (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 5000000,'
      ' autovacuum_analyze_scale_factor = 1)', month);
  END LOOP;
  RETURN made;
END $$;
SELECT make_contact_partitions(current_date, 0);
