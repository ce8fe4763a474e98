-- A deadline may be one to act: what somebody acknowledged lapses when nothing is recorded. And what a case about a feed is about.
ALTER TABLE deadline ADD COLUMN kind text NOT NULL DEFAULT 'answer' CHECK (kind IN ('answer', 'lapse'));
COMMENT ON COLUMN deadline.kind IS 'answer: the step is acknowledged; lapse: an action is recorded after that';
ALTER TABLE case_file ADD COLUMN feed text;
COMMENT ON COLUMN case_file.feed IS 'feed that the case is about; null when it is about a child';
