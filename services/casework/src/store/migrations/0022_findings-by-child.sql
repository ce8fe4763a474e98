-- A page of the worklist asks this of all findings of fifty cases: taken out of the content once, when it is written.
ALTER TABLE finding
  ADD COLUMN child_id uuid GENERATED ALWAYS AS ((content ->> 'childId')::uuid) STORED,
  ADD COLUMN epoch integer GENERATED ALWAYS AS ((content ->> 'epoch')::integer) STORED,
  ADD COLUMN organisation text GENERATED ALWAYS AS (content ->> 'organisation') STORED;
