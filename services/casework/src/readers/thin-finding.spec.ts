import { viewProfile, type EvidenceContact } from '#libs/contracts';
import { rules } from '#libs/policy';
import { aFinding } from '../../test/a-finding.js';
import { ruleTitle } from './rule-titles.js';
import { thinFinding } from './thin-finding.js';

const seen = aFinding().evidence.contacts[0]!;
const missedAt = (changes: Partial<EvidenceContact>): EvidenceContact => ({
  ...seen,
  ...{ kind: 'appointment', status: 'was-not-brought', injuries: [] },
  ...changes,
});
const missed = (contacts: readonly EvidenceContact[], facts: readonly { name: string; value: string }[] = []) =>
  aFinding({
    rule: { id: 'R08', version: 1 },
    clause: 'once',
    sentence: '{child}, 7 months, was not brought to an appointment at Millbrook mental health service.',
    evidence: { contacts: [...contacts], facts: [...facts], assumptions: ['taken'], missing: ['whether'] },
    counterfactual: [
      { lever: 'first-earlier-kept', words: '{child} had been seen at Millbrook mental health service' },
    ],
  });
const telling = /Millbrook|mental|health|RXX|camhs|711|360|police|Westmarch|taken|whether/i;

describe.each(viewProfile.options)('a missed appointment, as %s reads it', (profile) => {
  it.each([
    ['mental health', missedAt({ setting: 'camhs' }), []],
    ['child psychiatry in a clinic', missedAt({ setting: 'outpatient', service: '711' }), []],
    ['sexual health in a clinic', missedAt({ setting: 'outpatient', service: '360' }), []],
    ['a service that only a fact names', missedAt({ setting: 'outpatient' }), [{ name: 'specialty', value: '711' }]],
  ])('of %s tells that it was missed, and of no place, setting or service', (_, contact, facts) => {
    const thinned = thinFinding(missed([contact], facts), profile);
    expect(thinned).toMatchObject({
      sealed: 1,
      rule: { id: 'R08' },
      sentence:
        'Was not brought, once. It rests on a sealed contact, with a service that is not shown here. ' +
        'Ask your named nurse if {child} needs you.',
    });
    expect(JSON.stringify([thinned.sentence, thinned.clause, thinned.evidence])).not.toMatch(telling);
    expect(thinned).not.toHaveProperty('counterfactual');
  });

  it('of an open service is told whole', () => {
    const open = missed([missedAt({ setting: 'outpatient' })], [{ name: 'specialty', value: '420' }]);
    expect(thinFinding(open, profile)).toEqual({ ...open, sealed: 0 });
  });

  it('beside open ones leaves those, and of the sentence nothing', () => {
    const thinned = thinFinding(missed([missedAt({ setting: 'camhs' }), seen]), profile);
    expect(thinned).toMatchObject({ sealed: 1, evidence: { contacts: [seen], facts: [] } });
    expect(thinned.sentence).not.toMatch(telling);
  });
});

describe('a finding of a rule for the named nurse alone', () => {
  const restricted = rules.filter(({ audience }) => audience === 'restricted').map(({ id }) => id);

  it('is one of R30, R35 and R38b', () => {
    expect(restricted.toSorted()).toEqual(['R30', 'R35', 'R38b']);
  });

  it.each(restricted)('of %s is told whole to safeguarding, and to nobody else', (id) => {
    const found = aFinding({ rule: { id, version: 1 } });
    const whole = viewProfile.options.filter((profile) => thinFinding(found, profile).sealed === 0);
    expect(whole).toEqual(['safeguarding']);
    const thinned = thinFinding(found, 'practice');
    expect(thinned.evidence).toEqual({ contacts: [], facts: [], assumptions: [], missing: [] });
    expect(thinned.sentence).toBe(
      `${ruleTitle(id)}. It rests on a sealed contact, with a service that is not shown here. Ask your named nurse if {child} needs you.`,
    );
  });
});

describe('what the police say', () => {
  it('is told to everybody but a practice', () => {
    const police = missed([missedAt({ setting: 'police' })]);
    expect(viewProfile.options.filter((profile) => thinFinding(police, profile).sealed === 0)).toEqual([
      'safeguarding',
      'clinical',
      'social-care',
    ]);
  });
});

describe('somebody whose job shows no child', () => {
  it('is told of no contact', () => {
    expect(thinFinding(missed([seen]), null)).toMatchObject({ sealed: 1, evidence: { contacts: [] } });
  });

  it('is told of a feed, which rests on none', () => {
    const silent = aFinding({ evidence: { contacts: [], facts: [], assumptions: [], missing: [] } });
    expect(thinFinding(silent, null)).toEqual({ ...silent, sealed: 0 });
  });
});

describe('the title of a rule, which stays', () => {
  it.each(rules.map(({ id }) => [id]))('of %s names no service', (id) => {
    expect(ruleTitle(id)).not.toMatch(/mental|psychiatr|self-harm|sexual|police|assault|weapon|domestic|exploitation/i);
  });
});
