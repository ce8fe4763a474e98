-- A part of a list may be stated twice: its last statement stands, whichever came first. Lists of one moment are ordered
-- by the receipt of the part that completed them.
ALTER TABLE plan_list RENAME COLUMN first_received_at TO received_at;
ALTER TABLE plan_list ADD COLUMN signal_id uuid;
COMMENT ON COLUMN plan_list.received_at IS 'receivedat, and signal_id, of the last of its standing parts';
ALTER TABLE plan_part ADD COLUMN stands boolean NOT NULL DEFAULT true;
ALTER TABLE plan_part DROP CONSTRAINT plan_part_pkey;
ALTER TABLE plan_part ADD PRIMARY KEY (list_key, part, signal_id);
COMMENT ON COLUMN plan_part.stands IS 'the last statement of this part, by (received_at, signal_id)';
ALTER TABLE plan_entry ADD COLUMN signal_id uuid;
UPDATE plan_entry e SET signal_id = p.signal_id FROM plan_part p WHERE p.list_key = e.list_key AND p.part = e.part;
ALTER TABLE plan_entry DROP CONSTRAINT plan_entry_pkey;
ALTER TABLE plan_entry ADD PRIMARY KEY (list_key, part, signal_id, place);
