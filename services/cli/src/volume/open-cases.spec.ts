import { type Setting } from '#libs/contracts';
import { loadPolicies } from '#libs/platform/documents';
import { type ContactFacts, type Finding, type Severity } from '#libs/policy';
import { type Told } from './judged-child.js';
import { openCases } from './open-cases.js';

const policies = await loadPolicies('libs/policy/parameters');
const begins = Date.parse('2025-03-01T10:00:00Z');
const dayMs = 86_400_000;

interface Said {
  readonly severity?: Severity;
  readonly at?: Partial<ContactFacts>;
  readonly rule?: string;
  readonly recipients?: readonly string[];
  readonly anchor?: 'visit' | 'appointment';
  readonly isLate?: boolean;
}

const hospital = { organisation: 'RXX', setting: 'ed' };
const practice = { organisation: 'Y00001', setting: 'gp' };

/** What was told so many days after the first of March. */
function told(day: number, { severity = 'CONCERN', at = hospital, ...said }: Said = {}): Told {
  const occurredAt = begins + day * dayMs;
  const { rule = 'R19', recipients = ['NN'], anchor = 'visit', isLate = false } = said;
  return {
    at: occurredAt,
    isLate,
    finding: { rule, severity, recipients, anchor: { kind: anchor, key: String(day) } } as unknown as Finding,
    contact: { ...at, occurredAt, firstReceivedAt: occurredAt } as ContactFacts,
  };
}

const ringsOf = (...all: readonly Told[]) =>
  openCases(all, policies).map(({ rings }) => rings.map(({ reason, severity }) => `${reason} ${severity}`));

describe('cases of one child', () => {
  it('information opens none and rings nobody', () => {
    expect(openCases([told(0, { severity: 'INFORMATION' })], policies)).toEqual([]);
    expect(ringsOf(told(0), told(4, { severity: 'INFORMATION' }))).toEqual([['opened CONCERN']]);
  });

  it('a second finding within two days joins and rings nobody again', () => {
    expect(ringsOf(told(0), told(2))).toEqual([['opened CONCERN']]);
  });

  it('an attendance three days after the last ring is a new episode; an appointment is none', () => {
    expect(ringsOf(told(0), told(3))).toEqual([['opened CONCERN', 'new-episode CONCERN']]);
    expect(ringsOf(told(0), told(3, { anchor: 'appointment' }))).toEqual([['opened CONCERN']]);
    expect(ringsOf(told(0), told(3), told(5))).toEqual([['opened CONCERN', 'new-episode CONCERN']]);
  });

  it('a higher severity rings at once, and only once', () => {
    expect(ringsOf(told(0), told(1, { severity: 'URGENT' }), told(2, { severity: 'URGENT' }))).toEqual([
      ['opened CONCERN', 'severity-raised URGENT'],
    ]);
    expect(ringsOf(told(0), told(4, { severity: 'URGENT' }))).toEqual([['opened CONCERN', 'severity-raised URGENT']]);
  });

  it('each organisation has a chain of its own; what rises rises for all', () => {
    expect(ringsOf(told(0), told(1, { at: practice }))).toEqual([['opened CONCERN', 'opened CONCERN']]);
    expect(ringsOf(told(0), told(1, { at: practice, severity: 'URGENT' }))).toEqual([
      ['opened CONCERN', 'opened URGENT', 'severity-raised URGENT'],
    ]);
  });

  it('what lay too far back when it was heard opens one, and rings nobody', () => {
    expect(ringsOf(told(0, { isLate: true }))).toEqual([[]]);
    expect(ringsOf(told(0, { isLate: true }), told(4))).toEqual([['opened CONCERN']]);
  });

  it('is closed after two weeks: what comes then opens another', () => {
    expect(ringsOf(told(0), told(13.9, { anchor: 'appointment' }))).toHaveLength(1);
    expect(ringsOf(told(0), told(14))).toEqual([['opened CONCERN'], ['opened CONCERN']]);
  });

  it('is named for the finding that opened it', () => {
    const [first] = openCases([told(0, { rule: 'R10' }), told(1, { rule: 'R15', severity: 'IMMEDIATE' })], policies);
    expect(first).toMatchObject({ rule: 'R10', severity: 'CONCERN' });
  });

  it('tells the roles of the first step that the rule names, or all when it names none', () => {
    const rolesOf = (said: Said) => openCases([told(0, said)], policies)[0]?.rings[0]?.roles;
    expect(rolesOf({ recipients: ['CON', 'NN'] })).toEqual(['NN']);
    expect(rolesOf({ recipients: ['NIC', 'NN'] })).toEqual(['NIC', 'NN']);
    expect(rolesOf({ recipients: ['CON'] })).toEqual(['NIC', 'NN']);
    expect(rolesOf({ at: practice, recipients: ['GP'] })).toEqual(['GP']);
  });

  it('tells the named nurse of a community service, and whom the rule names where nobody has a chain', () => {
    const rolesAt = (setting: Setting) =>
      openCases([told(0, { at: { organisation: 'RCC', setting }, recipients: ['NIC', 'HV'] })], policies)[0]?.rings[0]
        ?.roles;
    for (const setting of ['health-visitor', 'school-nurse', 'camhs'] as const)
      expect(rolesAt(setting)).toEqual(['NN']);
    expect(rolesAt('police')).toEqual(['NIC', 'HV']);
    expect(rolesAt('social-care')).toEqual(['CSC']);
  });
});
