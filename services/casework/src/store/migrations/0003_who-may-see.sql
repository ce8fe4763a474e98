-- Who may see a case, and what the worklist shows of it, kept on the case: a page of the worklist folds no journal. And who
-- looked at what, also in vain.
ALTER TABLE case_file
  ADD COLUMN organisations text[] NOT NULL DEFAULT '{}',
  ADD COLUMN unclaimed text[] NOT NULL DEFAULT '{}',
  ADD COLUMN waiting_on text[] NOT NULL DEFAULT '{}',
  ADD COLUMN waits jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN lead_finding uuid,
  ADD COLUMN plan text,
  ADD COLUMN rules text[] NOT NULL DEFAULT '{}',
  ADD COLUMN cannot_tell boolean NOT NULL DEFAULT false,
  ADD COLUMN lapse jsonb;
COMMENT ON COLUMN case_file.organisations IS 'organisations concerned: of a chain, a notice or a finding; their people may see the case';
COMMENT ON COLUMN case_file.unclaimed IS 'organisations of which a chain is unanswered';
COMMENT ON COLUMN case_file.waiting_on IS 'whom the case waits for: role@organisation, or the directory id of a person';
COMMENT ON COLUMN case_file.lead_finding IS 'the most urgent finding that stands; null when none does';

UPDATE case_file SET organisations = ARRAY(
  SELECT DISTINCT named FROM (
    SELECT event ->> 'organisation' AS named FROM case_journal WHERE case_journal.case_id = case_file.case_id
    UNION
    SELECT told ->> 'organisation' FROM case_journal
      CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN event ? 'told' THEN event -> 'told' ELSE '[]' END) AS told
      WHERE case_journal.case_id = case_file.case_id) AS concerned
  WHERE named IS NOT NULL ORDER BY named);
UPDATE case_file SET unclaimed = ARRAY(SELECT DISTINCT split_part(told, '@', 2) FROM unnest(waiting_for) AS told),
  waiting_on = waiting_for;
UPDATE case_file SET lead_finding = lead.finding_id, plan = lead.content #>> '{plan,value}',
  rules = lead.rules, cannot_tell = lead.content #>> '{rule,id}' = 'R03'
FROM (
  SELECT DISTINCT ON (case_id) case_id, finding_id, content,
    ARRAY(SELECT DISTINCT other.content #>> '{rule,id}' FROM finding AS other
      WHERE other.case_id = finding.case_id AND other.change <> 'withdrawn') AS rules
  FROM finding WHERE case_id IS NOT NULL AND change <> 'withdrawn' AND content IS NOT NULL
  ORDER BY case_id, array_position('{IMMEDIATE,URGENT,CONCERN,INFORMATION}'::text[], content ->> 'severity'),
    content ->> 'occurredAt' DESC, finding_id) AS lead
WHERE lead.case_id = case_file.case_id;

CREATE INDEX case_file_organisations ON case_file USING gin (organisations) WHERE state = 'open';
CREATE INDEX finding_digest ON finding ((content ->> 'organisation'), (content ->> 'receivedAt'))
  WHERE content ->> 'severity' = 'INFORMATION';
CREATE INDEX case_file_child ON case_file (child_id);
CREATE INDEX case_file_opened ON case_file (opened_at);
CREATE INDEX child_alias_child ON child_alias (child_id);

CREATE TABLE read_audit (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz NOT NULL DEFAULT clock.now(),
  person   text NOT NULL,
  what     text NOT NULL,
  purpose  text,
  session  text,
  asked    text[] NOT NULL DEFAULT '{}',
  outcome  text NOT NULL CHECK (outcome IN ('allowed', 'refused')),
  children integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE read_audit IS 'append only: who asked to see or do what, whether they were let, and how many children they saw';
COMMENT ON COLUMN read_audit.asked IS 'case numbers or ids as they were asked for';
REVOKE UPDATE, DELETE, TRUNCATE ON read_audit FROM CURRENT_USER;
