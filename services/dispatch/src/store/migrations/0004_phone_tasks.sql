-- Somebody is to be rung whom mail did not reach. New table and column, wider check: compatible.
CREATE TABLE phone_task (
  notice_id   uuid PRIMARY KEY REFERENCES notice,
  person      text NOT NULL,
  phone       text NOT NULL,
  reason      text NOT NULL,
  opened_at   timestamptz NOT NULL DEFAULT clock.now(),
  due_at      timestamptz NOT NULL,
  announced   boolean NOT NULL DEFAULT false,
  state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'not-reached', 'not-taken')),
  answered_by text,
  answered_at timestamptz
);
COMMENT ON COLUMN phone_task.phone IS 'as the directory had it when the task was opened';
COMMENT ON COLUMN phone_task.announced IS 'whether casework has been told of the task';
COMMENT ON COLUMN phone_task.state IS 'not-taken: nobody rang in time, casework told the next step; it can be answered still';
CREATE INDEX phone_task_open ON phone_task (due_at) WHERE state = 'open';

ALTER TABLE notice ADD COLUMN escalated_at timestamptz;
COMMENT ON COLUMN notice.escalated_at IS 'when casework was told that an IMMEDIATE notice was not accepted in time';

ALTER TABLE notice DROP CONSTRAINT notice_state_check, ADD CONSTRAINT notice_state_check
  CHECK (state IN ('queued', 'bundled', 'sent', 'delivered', 'failed-temporary', 'failed-permanent')) NOT VALID;
