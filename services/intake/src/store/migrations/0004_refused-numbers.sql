-- Up Migration
-- Messages that were used although their NHS number fails its check digit: few, asked for by feed and by moment of receipt.
create index received_message_refused_number on received_message (feed, received_at)
  where notes @> '[{"code": "nhs-number-check-digit"}]'::jsonb;

-- Down Migration
drop index received_message_refused_number;
