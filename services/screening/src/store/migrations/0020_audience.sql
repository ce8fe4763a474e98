-- Not everybody may hear of findings of some rules: the second wall hides them as well, by profile (libs/policy audience.ts).
CREATE FUNCTION is_heard(content jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT content #>> '{rule,id}' NOT IN ('R30', 'R35', 'R38b')
      OR CASE current_setting('bellwether.profile', true)
           WHEN 'safeguarding' THEN true
           WHEN 'social-care' THEN content -> 'recipients' ?| '{SW,CSC,EDT}'
           WHEN 'practice' THEN content -> 'recipients' ? 'GP'
           ELSE false END
$$;
COMMENT ON FUNCTION is_heard(jsonb) IS 'whether readers of the profile may know of a finding';
ALTER POLICY viewed ON finding USING (child_id = ANY (viewed_children()) AND is_heard(content));
ALTER POLICY viewed ON finding_revision
  USING ((child_id = ANY (viewed_children()) OR child_id = ANY (ARRAY(SELECT minted_child_id FROM person_ref)))
         AND is_heard(content));
