-- Mails are claimed by target: the next one for a free target is found however many wait for a busy one. Compatible with
-- the release before: what it arms has no target, and such mails share the slots of one.
ALTER TABLE delivery ADD COLUMN target text COLLATE "C" NOT NULL DEFAULT '';
COMMENT ON COLUMN delivery.target IS 'domain of the recipient''s address when the delivery was armed: whose slots the mail takes';
CREATE INDEX delivery_waiting ON delivery (target, due_at) WHERE state = 'armed';
-- a claim walks over the index entries of what is done until they are vacuumed away; every row is updated twice
ALTER TABLE delivery SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
ALTER TABLE notice SET (fillfactor = 90);
ALTER TABLE delivery_attempt SET (fillfactor = 80);
