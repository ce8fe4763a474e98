-- The look-up of every contact needs the epoch, and read the child's row of a thousand bytes for it.
ALTER TABLE person_ref ADD COLUMN child_epoch integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN person_ref.child_epoch IS 'epoch of the child, raised with it: a look-up reads no other row';

CREATE FUNCTION tell_epoch_to_references() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE person_ref SET child_epoch = NEW.epoch WHERE child_id = NEW.child_id;
  RETURN NULL;
END $$;
CREATE TRIGGER child_tells_epoch_to_references AFTER UPDATE OF epoch ON child
  FOR EACH ROW WHEN (NEW.epoch <> OLD.epoch) EXECUTE FUNCTION tell_epoch_to_references();

UPDATE person_ref r SET child_epoch = c.epoch FROM child c WHERE c.child_id = r.child_id AND c.epoch <> 0;
