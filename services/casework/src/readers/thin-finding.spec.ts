import { viewProfile, type EvidenceContact, type FindingRevised, type ViewProfile } from '#libs/contracts';
import { restrictedRules, rules } from '#libs/policy';
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
const as = (profile: ViewProfile | null, roles: readonly string[] = []) => ({ profile, roles, organisations: ['RXX'] });
const telling = /Millbrook|mental|health|RXX|camhs|711|360|police|Westmarch|taken|whether/i;

describe.each(viewProfile.options)('a missed appointment, as %s reads it', (profile) => {
  it.each([
    ['mental health', missedAt({ setting: 'camhs' }), []],
    ['child psychiatry in a clinic', missedAt({ setting: 'outpatient', service: '711' }), []],
    ['sexual health in a clinic', missedAt({ setting: 'outpatient', service: '360' }), []],
    ['a service that only a fact names', missedAt({ setting: 'outpatient' }), [{ name: 'specialty', value: '711' }]],
  ])('of %s tells that it was missed, and of no place, setting or service', (_, contact, facts) => {
    const thinned = thinFinding(missed([contact], facts), as(profile));
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
    expect(thinFinding(open, as(profile))).toEqual({ ...open, sealed: 0 });
  });

  it('beside open ones leaves those, and of the sentence nothing', () => {
    const thinned = thinFinding(missed([missedAt({ setting: 'camhs' }), seen]), as(profile));
    expect(thinned).toMatchObject({ sealed: 1, evidence: { contacts: [seen], facts: [] } });
    expect(thinned.sentence).not.toMatch(telling);
  });
});

describe('a finding of a rule that not everybody may hear of', () => {
  const wholeTo = (finding: FindingRevised) =>
    viewProfile.options.filter((profile) => thinFinding(finding, as(profile)).sealed === 0);

  it('is one of R30, R35 and R38b', () => {
    expect([...restrictedRules].toSorted()).toEqual(['R30', 'R35', 'R38b']);
  });

  it.each([...restrictedRules])('of %s for the named nurse is told whole to safeguarding, and to nobody else', (id) => {
    const found = aFinding({ rule: { id, version: 1 }, recipients: ['NN'] });
    expect(wholeTo(found)).toEqual(['safeguarding']);
    const thinned = thinFinding(found, as('practice'));
    expect(thinned.evidence).toEqual({ contacts: [], facts: [], assumptions: [], missing: [] });
    expect(thinned.sentence).toBe(
      `${ruleTitle(id)}. It rests on a sealed contact, with a service that is not shown here. Ask your named nurse if {child} needs you.`,
    );
  });

  it('about the household is told whole to those whom the policy names, too', () => {
    const found = aFinding({ rule: { id: 'R35', version: 1 }, recipients: ['NN', 'HV', 'GP', 'CSC'] });
    expect(wholeTo(found)).toEqual(['safeguarding', 'social-care', 'practice']);
  });

  it('is told whole to the named nurse of the practice that found it', () => {
    const found = aFinding({ rule: { id: 'R38b', version: 1 }, recipients: ['NN'], organisation: 'Y00001' });
    expect(thinFinding(found, as('practice', ['NN@Y00001'])).sealed).toBe(0);
    expect(thinFinding(found, as('practice', ['GP@Y00001', 'NN@Y00002'])).sealed).toBe(1);
  });
});

describe('what the police say', () => {
  it('is told to everybody but a practice', () => {
    const police = missed([missedAt({ setting: 'police' })]);
    expect(viewProfile.options.filter((profile) => thinFinding(police, as(profile)).sealed === 0)).toEqual([
      'safeguarding',
      'clinical',
      'social-care',
    ]);
  });
});

describe('somebody whose job shows no child', () => {
  it('is told of no contact', () => {
    expect(thinFinding(missed([seen]), as(null))).toMatchObject({ sealed: 1, evidence: { contacts: [] } });
  });

  it('is told of a feed, which rests on none', () => {
    const silent = aFinding({ evidence: { contacts: [], facts: [], assumptions: [], missing: [] } });
    expect(thinFinding(silent, as(null))).toEqual({ ...silent, sealed: 0 });
  });
});

describe('the title of a rule, which stays', () => {
  it.each(rules.map(({ id }) => [id]))('of %s names no service', (id) => {
    expect(ruleTitle(id, 'sealed')).not.toMatch(
      /mental|psychiatr|self-harm|sexual|police|assault|weapon|domestic|exploitation/i,
    );
  });
});
