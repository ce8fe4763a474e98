import { policyDocument } from './policy-document.js';

const number = (value: number, unit: string) => ({ value, unit, source: 'design default' });
const clocks = {
  IMMEDIATE: { minutes: 15 },
  URGENT: { workingHours: 4 },
  CONCERN: { workingDays: 1 },
  INFORMATION: null,
};
const document = {
  id: 'bellwether-england',
  version: '1',
  inForceFrom: '2020-01-01T00:00:00Z',
  pageWithinDays: number(7, 'days'),
  planStaleAfterDays: number(7, 'days'),
  newEpisodeHours: number(72, 'hours'),
  officeHours: { opens: '09:00', closes: '17:00', source: 'design default' },
  seenBy: clocks,
  actedBy: clocks,
  chains: { hospital: [['NIC', 'NN'], ['EXEC']], practice: [['GP']] },
  rules: {
    R15: {
      version: 1,
      recipients: ['NN'],
      severities: { any: 'IMMEDIATE' },
      numbers: { underYears: { value: 18, unit: 'years', source: 'Children Act 1989, section 105' } },
    },
  },
};
const failed = { severity: 'IMMEDIATE', tell: ['OPS'], atLast: ['EXEC'], source: 'design default' };
const faultsOf = (changes: object): readonly string[] =>
  (policyDocument.safeParse({ ...document, ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));
const rule = (changes: object) => ({ rules: { R15: { ...document.rules.R15, ...changes } } });

describe('a policy document', () => {
  it('is accepted as it is written', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf(rule({ pageWithinDays: number(28, 'days') }))).toEqual([]);
  });

  it('that was written before they were there has the times and people of the design', () => {
    const { chains, ...read } = policyDocument.parse(document);
    expect(read).toMatchObject({
      undoMinutes: { value: 5, unit: 'minutes' },
      lapseDays: { value: 14, unit: 'days' },
      copies: { informationToPlanTeam: [], patternDays: { value: 183 }, practiceDays: { value: 365 } },
      referral: { proposeFor: ['IMMEDIATE', 'URGENT'] },
      deliveryFailed: { severity: 'IMMEDIATE', tell: ['OPS', 'NN'], atLast: ['EXEC'] },
      delivery: {
        ringWithin: { value: 900, unit: 'seconds' },
        ringImmediateAfter: { value: 120, unit: 'seconds' },
        bundleAfter: { value: 10, unit: 'notices' },
        bundleWait: { value: 300 },
      },
      signs: {
        attendanceUnder: { value: 90, unit: 'percent' },
        withoutMedicineDays: { value: 7, unit: 'days' },
        mutilationUnder: { value: 18, unit: 'years' },
      },
    });
    expect(chains.feed).toEqual([['OPS', 'NN'], ['EXEC']]);
  });

  it.each([
    ['a moment without a zone', { inForceFrom: '2020-01-01' }, 'inForceFrom'],
    [
      'a number without its source',
      rule({ numbers: { underYears: { value: 18, unit: 'years' } } }),
      'rules.R15.numbers.underYears.source',
    ],
    [
      'an empty source',
      rule({ numbers: { underYears: { value: 18, unit: 'years', source: '' } } }),
      'rules.R15.numbers.underYears.source',
    ],
    ['a number without its unit', { pageWithinDays: { value: 7, source: 'design default' } }, 'pageWithinDays.unit'],
    ['a bare number', { newEpisodeHours: 72 }, 'newEpisodeHours'],
    [
      'a sign that counts something else',
      { signs: { attendanceUnder: number(90, 'days') } },
      'signs.attendanceUnder.unit',
    ],
    ['a sign that nobody knows', { signs: { lateness: number(3, 'days') } }, 'signs'],
    ['a number below nought', { pageWithinDays: number(-1, 'days') }, 'pageWithinDays.value'],
    ['a rule that cannot be', { rules: { rule15: document.rules.R15 } }, 'rules.rule15'],
    ['a rule that tells nobody', rule({ recipients: [] }), 'rules.R15.recipients'],
    ['a role that nobody has', rule({ recipients: ['MATRON'] }), 'rules.R15.recipients.0'],
    ['a severity of another scale', rule({ severities: { any: 'HIGH' } }), 'rules.R15.severities.any'],
    ['a word it does not know', rule({ threshold: 3 }), 'rules.R15'],
    ['a severity without a clock', { seenBy: { ...clocks, URGENT: undefined } }, 'seenBy.URGENT'],
    ['a clock of no time', { seenBy: { ...clocks, URGENT: { minutes: 0 } } }, 'seenBy.URGENT'],
    ['a clock in two units', { actedBy: { ...clocks, URGENT: { minutes: 1, workingDays: 1 } } }, 'actedBy.URGENT'],
    [
      'an office that opens at 24:00',
      { officeHours: { ...document.officeHours, opens: '24:00' } },
      'officeHours.opens',
    ],
    ['no chain for hospitals', { chains: { practice: [['GP']] } }, 'chains.hospital'],
    ['a chain without a step', { chains: { hospital: [] } }, 'chains.hospital'],
    ['a step without a role', { chains: { hospital: [['NN'], []] } }, 'chains.hospital.1'],
    ['a version that is no number', { version: 'one' }, 'version'],
    ['a time to take back without its source', { undoMinutes: { value: 5, unit: 'minutes' } }, 'undoMinutes.source'],
    [
      'a role that nobody has told of failed notices',
      { deliveryFailed: { ...failed, tell: ['MATRON'] } },
      'deliveryFailed.tell.0',
    ],
    ['nobody told of failed notices at last', { deliveryFailed: { ...failed, atLast: [] } }, 'deliveryFailed.atLast'],
    [
      'referrals for a severity of another scale',
      { referral: { proposeFor: ['HIGH'], source: 'x' } },
      'referral.proposeFor.0',
    ],
    [
      'copies for a rule that cannot be',
      { copies: { informationToPlanTeam: ['rule1'], source: 'x' } },
      'copies.informationToPlanTeam.0',
    ],
  ])('is refused with %s, at its place', (_what, changes, place) => {
    expect(faultsOf(changes).map((at) => (at.startsWith(`${place}.`) ? place : at))).toContain(place);
  });
});
