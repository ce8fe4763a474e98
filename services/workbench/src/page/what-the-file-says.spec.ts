import { type Chronology } from '#libs/chronology';
import { roleWords } from '#libs/contracts';
import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen, wordsOf } from '../../test/invented.js';
import { type View } from '../domain/views.js';
import { chronologyIn } from '../read-files.js';
import { replayChronology } from '../replay-file.js';
import { ringPointBody } from './ring-point-body.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const replayed = (chronology: Chronology, view = everything) => replayChronology(chronology, view, policy);
const page = (chronology: Chronology, view = everything): string =>
  wordsOf(ringPointBody(replayed(chronology, view), policy));
const published = (name: string): Chronology => chronologyIn(`tests/replay/${name}.json`);
const names = ['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford'];

describe('the page of a narrowed view', () => {
  const unsited = seen(1, '2020-06-01', { setting: 'social-care', injury: true, injuryDetail: 'bruise' });
  const chronology = (): Chronology => invented([unsited, end], { born: '2017-01-01' });

  it('names as nearest no contact that the view does not show', () => {
    expect(page(chronology())).toContain('Nearest: contact 1');
    expect(page(chronology(), { ...everything, feeds: 'health' })).not.toContain('Nearest');
  });

  it('draws no doubt about one either', () => {
    const drawn = (view: View): string => ringPointBody(replayed(chronology(), view), policy);
    expect(drawn(everything)).toContain('Cannot tell: R17');
    expect(drawn({ ...everything, feeds: 'health' })).not.toContain('Cannot tell: R17');
  });
});

describe('the plans of a file', () => {
  const withPlans = (plan: unknown): string => page(invented([bruised(1, '2020-03-01'), end], { plan }));
  const begun = { authority: 'Westmarch', start: '2020-05-02', end: null };

  it('stand under the picture in words, those too that no rule counts', () => {
    const plan = [
      { ...begun, type: 'child-protection-plan' },
      { ...begun, type: 'police-protection', start: null, end: '2020-06' },
    ];
    expect(withPlans(plan)).toContain(
      'Plans in the file: child-protection-plan, Westmarch, from 2 May 2020 on; police-protection, Westmarch, from a day ' +
        'not known to a day in June 2020 (shown alone: no rule counts it).',
    );
  });

  it('are none, or not told of', () => {
    expect(withPlans([])).toContain('Plans: none.');
    expect(withPlans(undefined)).toContain('Plans: the file does not say.');
  });
});

describe('what was done then', () => {
  const bruise = bruised(1, '2020-03-01');
  const unknown = 'Then: whether anybody who protects children was told is not known from this file.';

  it('is not known where another service merely has the next contact', () => {
    const visit = seen(2, '2020-03-05', { setting: 'social-care', type: 'home-visit', organisation: 'Westmarch' });
    expect(page(invented([bruise, visit, end]))).toContain(unknown);
  });

  it('is a referral or a conference that the file records, with its day', () => {
    const later = (type: string, date: string, changes = {}): string =>
      page(invented([bruise, seen(2, date, { type, setting: 'social-care', ...changes }), end]));
    expect(later('referral', '2020-03-05')).toContain(
      'Then: a referral is recorded at contact 2, on 5 March 2020, 4 days later.',
    );
    expect(later('conference', '2020-03-02')).toContain(
      'Then: a conference is recorded at contact 2, on 2 March 2020, 1 day later.',
    );
    expect(later('referral', '2020-04')).toMatch(/contact 2, April 2020, day not known, about \d+ days later\./);
  });

  it('is what words tell of a referral, and nothing where they say that there was none', () => {
    const told = (presentingProblem: string): string =>
      page(invented([bruised(1, '2020-03-01', { presentingProblem }), end]));
    expect(told('bruise; referred to social care')).toContain('Then: words tell of a referral at this contact.');
    expect(told('bruise; not referred to social care')).toContain(unknown);
    expect(told('bruise; referred to paediatrics')).toContain(unknown);
  });

  it('is read from the words of the event itself, not of another row of the stay', () => {
    const ward = { setting: 'inpatient', organisation: 'Millbrook', episode: 'stay' };
    const rows = [
      seen(1, '2020-03-01', { ...ward, type: 'admitted', presentingProblem: 'referred to MASH' }),
      bruised(2, '2020-03-02', ward),
    ];
    const words = page(invented([...rows, end], { born: '2014-01-01' }));
    expect(words).toContain('The alarm rings at contact 2');
    expect(words).toContain('Then: no concern was recorded there.');
  });
});

describe('who is told', () => {
  it('at a housing office, which has no chain of its own, are those whom the findings name', () => {
    const told = seen(1, '2020-03-01', {
      setting: 'housing',
      presentingProblem: 'asks for a flat; abuse of the child suspected',
    });
    const { shown } = replayed(invented([told, end]));
    expect(shown.rings[0]?.placed.event.setting).toBe('housing');
    const recipients = shown.firstRing.flatMap(({ finding }) => finding.recipients);
    const named = /Tells (.*?) at once/.exec(page(invented([told, end])))?.[1] ?? '';
    expect(named).not.toBe('');
    expect(
      Object.entries(roleWords)
        .flatMap(([role, words]) => (named.includes(words.toLowerCase()) ? [role] : []))
        .sort(),
    ).toEqual([...new Set(recipients)].sort());
  });

  it('at a hospital are, of a concern, those of its first step whom the rule names', () => {
    const missed = seen(1, '2020-03-02', { type: 'was-not-brought', setting: 'outpatient' });
    const plan = [{ type: 'cpp', authority: 'Kent', start: '2020-01-01' }];
    expect(page(invented([missed, end], { plan }))).toContain('Tells the named nurse at once.');
    expect(page(invented([bruised(1, '2020-03-02', { setting: 'ed' }), end]))).toContain(
      'Tells the nurse in charge and the named nurse at once.',
    );
  });
});

describe('what was knowable', () => {
  it('lists as not recorded nothing that the contact says', () => {
    const peter = page(published('peter-connelly'));
    expect(peter).toContain('mother says he fell downstairs');
    expect(peter).not.toMatch(/Explanation given|Site of bruise/);
    expect(peter).toContain('Who lives in the home');
    expect(page(published('victoria-climbie'))).not.toContain('Referral nobody');
  });

  it('says that a rule used the plan where it would answer otherwise without it, whatever it is called', () => {
    const plan = [{ type: 'cpp', authority: 'Kent', start: '2020-01-01' }];
    const concern = seen(1, '2020-03-01', { safeguardingConcernRecorded: true });
    expect(page(invented([concern, end], { plan }))).toContain(
      'The child was on a child protection plan Kent If shared R22',
    );
    expect(page(invented([bruised(1, '2020-03-01'), end], { plan }))).toMatch(
      /on a child protection plan Kent If shared (?!R15)/,
    );
  });

  it('says of a plan that ended lately when it did, where a rule rests on that', () => {
    const plan = [{ type: 'cpp', authority: 'Kent', start: '2019-01-01', end: '2020-01-10' }];
    const concern = seen(1, '2020-03-01', { safeguardingConcernRecorded: true });
    expect(page(invented([concern, end], { plan }))).toMatch(
      /No plan was in force; a child protection plan had ended on 10 January 2020 the authority If shared R04/,
    );
    expect(page(invented([bruised(1, '2020-03-01'), end], { plan: [] }))).not.toContain('had ended');
  });
});

describe('later rings', () => {
  it('are denied in a sentence that agrees with its heading where there is none', () => {
    expect(page(invented([bruised(1, '2020-03-01'), end]))).toContain('It rings again No: this is the only ring.');
  });

  it('are told by rule, with how often and from when to when, and all of them in a table', () => {
    const words = page(published('peter-connelly'));
    expect(words).toContain('It rings again 22 times, 11 December 2006 to 1 August 2007.');
    expect(words).toContain('R22, maltreatment or concern recorded: 16 times, 11 December 2006 to 30 July 2007');
    expect(words).toContain('R39, discharge without an agreed plan: once, 15 December 2006');
    expect(words).not.toContain('at contacts 11, 12, 13');
  });

  it('say how many days before or after the outcome, one day and none in words of their own', () => {
    const words = (outcomeDate: string): string =>
      page(invented([bruised(1, '2020-03-01'), bruised(2, '2020-05-01'), end], { outcomeDate }));
    expect(words('2020-05-02')).toContain('1 day before the outcome');
    expect(words('2020-05-01')).toContain('on the day of the outcome');
    expect(words('2020-04-01')).toContain('30 days after the outcome');
  });
});

describe('the sentences of a replay', () => {
  it.each(names)('%s: do not say of a meeting, a letter or a call that the child was seen', (name) => {
    const { shown } = replayed(published(name));
    const unseen = shown.events.filter(({ placed }) =>
      ['conference', 'meeting', 'letter', 'referral', 'phone'].includes(placed.event.type),
    );
    for (const { said } of unseen)
      for (const { finding } of said) expect(finding.sentence).not.toMatch(/was (seen|brought)/);
  });
});
