-- Up Migration
-- Every message is kept as it came, with what became of it, before its sender hears anything.
create table received_message (
  id uuid primary key,
  feed text not null,
  transport jsonb not null,
  control_id text,
  content_hash bytea not null,
  raw bytea not null,
  received_at timestamptz not null,
  disposition text not null check (disposition in ('accepted', 'ignored', 'quarantined', 'discarded')),
  reason text,
  place text,
  faults jsonb not null default '[]',
  notes jsonb not null default '[]',
  -- visit whose first statement this message waits for
  awaited_visit text,
  -- last retry or discard by a person, or use of a message that had waited
  settled_at timestamptz,
  discard_reason text,
  check ((disposition = 'accepted') = (reason is null))
);

-- the worklist of operators: what was not used, newest first
create index received_message_unused on received_message (disposition, received_at desc, id desc)
  where disposition <> 'accepted';
create index received_message_control_id on received_message (feed, control_id) where control_id is not null;
create index received_message_awaiting on received_message (feed, awaited_visit)
  where awaited_visit is not null and disposition = 'quarantined';

-- No foreign key: both rows are written in one transaction by one writer, and the check would cost a lock a row.
-- The id is a digest of feed, message and position, so the key on (message, position) keeps it unique too.
create table decoded_signal (
  id uuid not null,
  message_id uuid not null,
  position integer not null,
  feed text not null,
  type text not null,
  visit_id text,
  received_at timestamptz not null,
  data jsonb not null,
  primary key (message_id, position)
);

-- what a cancellation that carries the appointment's number alone is completed from
create index decoded_signal_visit on decoded_signal (feed, visit_id, received_at desc) where visit_id is not null;

create table feed_heard (
  feed text primary key,
  last_heard_at timestamptz not null,
  last_accepted_at timestamptz,
  messages bigint not null
);

-- Down Migration
drop table feed_heard;
drop table decoded_signal;
drop table received_message;
