import { invented, seen } from '../../test/invented.js';
import { referralOf, tellsProtectors } from './referral-told.js';

const told = (presentingProblem: string, changes: object = {}): string | null => {
  const [event] = invented([seen(1, '2020-03-01', { presentingProblem, ...changes }), seen(2, '2020-04-01')]).evidence
    .events;
  return event === undefined ? null : referralOf(event);
};

describe('words that tell of a referral', () => {
  it.each([
    'bruise; referred to social services',
    'hospital refers to social services',
    'referral made to MASH',
    "referred by GP to Haringey children's social care",
    'refered to children\u2019s services',
    'seen with mother. Referred to paediatrics and social care',
    'not referred to the health visitor; referred to the MASH',
    'safeguarding referral sent',
    'CSC referral by the school nurse',
    'referred to the local authority',
    'referred to the police child abuse investigation team',
    're-referred to the duty team',
    'MARF referral completed',
  ])('are those to social care or whoever else protects children: %s', (words) => {
    expect(told(words)).toBe('in-words');
  });

  it.each([
    'Bruise to arm. DSL rang MASH',
    'fingertip bruise; nursery rang duty',
    'HV phoned social care',
    "midwife contacted children's services re bruise",
    'school nurse spoke to MASH',
    'Mum drunk at door. Head and DSL called social services',
    'DSL to MASH',
    'passed to MASH by phone',
    'EDT contacted',
    'call made to MASH',
    'neighbour rang the front door',
    'hospital rang MASH',
    'HV rang social care re place of safety',
    'school rang MASH re bed bugs and hunger',
  ])('are those by phone, told in short: %s', (words) => {
    expect(told(words)).toBe('in-words');
  });

  it.each([
    'Manager to ring duty',
    'DSL will ring MASH if seen again',
    'DSL did not ring MASH',
    'mum advised to call social services about housing',
    'Mum rang social care for help with food',
    'MASH rang DSL',
    'MASH informed us of no role',
    'SW rang school',
    'nursery rang duty manager',
    'ward called duty consultant',
    'GP rang the duty doctor',
    'school rang SW',
    'DSL rang MASH, on hold 40 min then cut off',
    'Rang MASH, line engaged.',
    'HV rang social care, left voicemail, nobody called back.',
    'Nursery rang duty. Told to ring back Monday.',
    'DSL called social services who said ring the HV',
    'Discussed with MASH, no referral made',
    'Email to social care bounced',
    'Social care were notified in 2019',
    'MASH contacted last year re brother',
    "Sent to children's services dept of hospital",
    'Passed to duty',
    "School contacted children's services about free school meals.",
    "HV phoned children's team at hospital re appointment",
    "Ward called children's services to chase bed",
    'Police called front door of the house',
  ])('are none where nobody has rung yet, or others were: %s', (words) => {
    expect(told(words)).toBeNull();
  });

  it.each([
    'referred by GP with head swelling and bruises',
    'consultant examination on GP referral',
    'referred to hospital',
    'bruises; referred to paediatrics',
    'referred for metabolic tests',
    'referred to hospital by social worker',
    'referred by social services to the clinic',
    'referral from MASH for a child protection medical',
    'referred to the paediatrician regarding safeguarding',
    'social worker referred to the clinic',
    'referred by GP with child protection concerns',
    'referred to the dentist. Social care knows the family',
  ])('are none to others, nor by whom the child comes: %s', (words) => {
    expect(told(words)).toBeNull();
  });

  it.each([
    ['Refer ENT, 7 episodes in 12/12', 'gp', null],
    ['Squint. Referral to orthoptics', 'health-visitor', null],
    ['Speech delay', 'gp', 'recorded'],
    ['Bruises. Refer ENT and social care', 'gp', 'recorded'],
    ['Seen by ENT with bruises', 'social-care', 'recorded'],
  ])('are of one to a clinic where they name it and nobody who protects children: %s, %s', (words, setting, answer) => {
    expect(told(words, { setting, type: 'referral' })).toBe(answer);
  });

  it.each([
    'not referred to social care',
    'no referral to MASH was made',
    'referral to MASH not made',
    'safeguarding referral considered, threshold for referral to MASH not met',
    'mother refused referral to social care',
    'discussed whether to refer to social services',
  ])('are none where they deny it, or only think of it: %s', (words) => {
    expect(told(words)).toBeNull();
  });

  it('do not take long to look for in a long text of nothing else', () => {
    const started = performance.now();
    expect(told('refer to '.repeat(20_000))).toBeNull();
    expect(told('no refer '.repeat(20_000))).toBeNull();
    expect(told(`${'staff has called the duty '.repeat(10_000)}rota`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('are those of social care that it was referred to', () => {
    const council = { setting: 'social-care', type: 'assessment' };
    expect(told('referral received from the school', council)).toBe('in-words');
    expect(told('referral received from the school')).toBeNull();
    expect(told('no referral received', council)).toBeNull();
  });
});

describe('that those who protect children were told', () => {
  it.each([
    ['Faint bruise. Told SW.', {}, true],
    ['Bank staff rang duty SW re "bruised back"', {}, true],
    ['Hand swollen. Told SW duty', {}, true],
    ['School phoned social care', {}, true],
    ['Mum told social worker that she copes', {}, false],
    ['Told mum', {}, false],
    ['Not well. Mother says she told SW', {}, false],
    ['Told SW', { subject: 'mother' }, false],
    ['DSL rang MASH', {}, true],
    ['DSL referred to MASH and rang duty', {}, false],
  ])('is read where whoever sees the child rang or told them: %s %j, %s', (presentingProblem, changes, isTold) => {
    const [event] = invented([seen(1, '2020-03-01', { presentingProblem, ...changes }), seen(2, '2020-04-01')]).evidence
      .events;
    expect(event !== undefined && tellsProtectors(event)).toBe(isTold);
  });
});
