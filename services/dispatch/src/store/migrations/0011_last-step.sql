-- Whether nobody of the chain is told after this notice: its mail promises no next person. New and null, so compatible.
ALTER TABLE notice ADD COLUMN last boolean;
COMMENT ON COLUMN notice.last IS 'null where the request did not say';
