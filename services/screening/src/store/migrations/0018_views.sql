-- People read a child's record under a role that sees nothing but the children of their ticket: a second wall behind the program's own.
-- The owner, who screens, is not held to it (docs/adr/0015). Two settings of the transaction say who is looked at, and for whom.

CREATE FUNCTION viewed_children() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('bellwether.profile', true) IN ('safeguarding', 'clinical', 'social-care', 'practice')
              THEN coalesce(nullif(current_setting('bellwether.children', true), ''), '{}')::uuid[]
              ELSE '{}' END
$$;
COMMENT ON FUNCTION viewed_children() IS 'nobody, unless the transaction says which children and for which profile';

-- What a service of mental health says is never told; what the police say is not told to a practice (views/profiles.ts).
CREATE FUNCTION is_told(says text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE says::json ->> 'setting'
           WHEN 'camhs' THEN false
           WHEN 'police' THEN current_setting('bellwether.profile', true) IS DISTINCT FROM 'practice'
           ELSE true END
$$;

ALTER TABLE child ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_ref ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_owner ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_revision ENABLE ROW LEVEL SECURITY;

GRANT SELECT (child_id, epoch) ON child TO screening_viewer;
GRANT SELECT ON person_ref, person_fact, visit_owner, contact_version, plan_entry, plan_check, finding, finding_revision
  TO screening_viewer;
-- which lists there are, and of which parts: nothing of a child
GRANT SELECT ON plan_list, plan_part, plan_register TO screening_viewer;

CREATE POLICY viewed ON child FOR SELECT TO screening_viewer USING (child_id = ANY (viewed_children()));
CREATE POLICY viewed ON person_ref FOR SELECT TO screening_viewer USING (child_id = ANY (viewed_children()));
-- below, the reader sees of person_ref, visit_owner and finding what the policies of these let through
CREATE POLICY viewed ON person_fact FOR SELECT TO screening_viewer
  USING (person_ref = ANY (ARRAY(SELECT ref FROM person_ref)));
CREATE POLICY viewed ON visit_owner FOR SELECT TO screening_viewer
  USING (person_ref = ANY (ARRAY(SELECT ref FROM person_ref)));
-- a visit is the child's whose its latest statement says it is, whomever the statements before it named; asked for visit
-- by visit: EXISTS could be answered by reading every visit there is
CREATE POLICY viewed ON contact_version FOR SELECT TO screening_viewer
  USING ((SELECT true FROM visit_owner o WHERE o.feed = contact_version.feed AND o.visit = contact_version.visit) IS TRUE
         AND is_told(says));
CREATE POLICY viewed ON plan_entry FOR SELECT TO screening_viewer USING (ref = ANY (ARRAY(SELECT ref FROM person_ref)));
CREATE POLICY viewed ON plan_check FOR SELECT TO screening_viewer USING (ref = ANY (ARRAY(SELECT ref FROM person_ref)));
CREATE POLICY viewed ON finding FOR SELECT TO screening_viewer USING (child_id = ANY (viewed_children()));
-- what was said of a child before it became part of this one goes with it
CREATE POLICY viewed ON finding_revision FOR SELECT TO screening_viewer
  USING (child_id = ANY (viewed_children()) OR child_id = ANY (ARRAY(SELECT minted_child_id FROM person_ref)));

-- How many visits the role does not get to see: a reader is told that something is withheld, and nothing of it.
CREATE FUNCTION untold_visits(until timestamptz) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT count(DISTINCT (v.feed, v.visit)) FROM person_ref r JOIN contact_version v ON v.person_ref = r.ref
    JOIN visit_owner o ON o.feed = v.feed AND o.visit = v.visit AND o.person_ref = v.person_ref AND o.signal_id = v.signal_id
   WHERE r.child_id = ANY (viewed_children()) AND NOT is_told(v.says) AND (until IS NULL OR v.received_at <= until)
     AND v.says::json ->> 'status' <> 'entered-in-error'
$$;
REVOKE EXECUTE ON FUNCTION untold_visits(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION untold_visits(timestamptz) TO screening_viewer;

CREATE TABLE view_access (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL DEFAULT clock.now(),
  what         text NOT NULL CHECK (what IN ('children', 'chronology', 'search')),
  who          text,
  session      text,
  organisation text,
  profile      text,
  purpose      text,
  jti          uuid,
  child_id     uuid,
  known_on     timestamptz,
  results      integer,
  refusal      text
);
COMMENT ON TABLE view_access IS 'one row for each child of each read for a person, in the transaction of the read; refused ones too';
COMMENT ON COLUMN view_access.who IS 'directory id of the reader; null, as the six after it, when no ticket could be believed';
COMMENT ON COLUMN view_access.session IS 'digest of the session';
COMMENT ON COLUMN view_access.child_id IS 'null: refused as a whole, or a search that met nobody';
COMMENT ON COLUMN view_access.results IS 'children that a search told of; null: no search';
COMMENT ON COLUMN view_access.refusal IS 'code; null: the read was answered';
CREATE INDEX view_access_child ON view_access (child_id, at);
CREATE INDEX view_access_who ON view_access (who, what, at);
CREATE TRIGGER view_access_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON view_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- no hot path here: the owner is held to it as well, and may add and read, no more
ALTER TABLE view_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE view_access FORCE ROW LEVEL SECURITY;
GRANT INSERT ON view_access TO screening_viewer;
CREATE POLICY written_down ON view_access FOR INSERT TO screening_viewer WITH CHECK (true);
CREATE POLICY read_back ON view_access FOR SELECT TO CURRENT_USER USING (true);
