-- Up Migration
-- Signals are read whole and never searched: json keeps their text, where jsonb would take it apart and put it together again.
alter table decoded_signal alter column data type json;

-- Down Migration
alter table decoded_signal alter column data type jsonb;
