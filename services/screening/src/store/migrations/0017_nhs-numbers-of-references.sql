-- Whoever may see a child's record sees its NHS number: kept once beside the reference made from it, never to be looked up by.
ALTER TABLE person_ref ADD COLUMN nhs_number text CHECK (kind = 'verified' OR nhs_number IS NULL);
COMMENT ON COLUMN person_ref.nhs_number IS 'of a verified reference; null for one that was stored before this column was';
