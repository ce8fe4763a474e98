-- Up Migration
-- How long each feed usually says nothing, and whether it says nothing for too long.
-- How many gaps of each length there were: place n holds those of at least 2^((n - 1) / 4) seconds and less than 2^(n / 4).
alter table feed_heard add column gaps integer[] not null default array_fill(0, array[96]);

-- Gaps with one more. Those under a second are pauses within one burst, and no gaps.
create function with_gap(gaps integer[], seconds double precision) returns integer[] language sql immutable as $$
  select case when seconds is null or seconds < 1 then gaps
    else (select gaps[:place - 1] || (gaps[place] + 1) || gaps[place + 1:]
            from (select least(96, 1 + floor(4 * ln(seconds) / ln(2.0::float8)))::int as place) as found) end
$$;

-- A timer for each feed: the moment at which it is looked at next. A row stays as long as the feed is configured.
create table feed_watch (
  id uuid primary key,
  feed text not null unique,
  due_at timestamptz not null,
  state text not null default 'armed' check (state in ('armed', 'fired', 'disarmed')),
  lease_until timestamptz,
  attempts integer not null default 0,
  -- set as long as it is silent
  silent_since timestamptz,
  usually_seconds integer,
  check ((silent_since is null) = (usually_seconds is null))
);
create index feed_watch_due on feed_watch (due_at) where state = 'armed';

-- Down Migration
drop table feed_watch;
alter table feed_heard drop column gaps;
drop function with_gap;
