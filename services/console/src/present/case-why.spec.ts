import type { FindingView } from '#libs/contracts';
import { amira, heron } from '../../test/invented-cases.js';
import { findingOf } from '../../test/invented-chronology.js';
import { ivo, model, nameOf, now, page } from '../../test/ivos-page.js';
import { caseModel } from './case.js';

describe('why it rang', () => {
  it('says how many contacts are withheld from the reader, and nothing else of them', () => {
    const sealed = { ...findingOf(ivo, now), sealed: 1 };
    const bare = {
      ...sealed,
      rule: { id: 'R17', version: 1 },
      sealed: 2,
      evidence: { contacts: [], facts: [], assumptions: [], missing: [] },
    };
    const [some, all] = model({ findings: [sealed, bare] }).why;
    expect(some?.restsOn.at(-1)).toBe(
      '1 sealed contact, withheld from you: ask your named nurse if the child needs you',
    );
    expect(all?.restsOn).toEqual(['2 sealed contacts, withheld from you: ask your named nurse if the child needs you']);
  });

  it('says what would have had to be otherwise: one fact, two, or that neither changes it', () => {
    const notIf = (changes: Partial<FindingView>) =>
      model({ findings: [{ ...findingOf(ivo, now), ...changes }] }).why[0]?.notIf;
    const older = { lever: 'year-older', words: '{child} had been a year older' };
    const area = { lever: 'place', words: 'this place had been in the area of RXX' };
    expect(notIf({})).toBe('a clinician had recorded that Ivo crawls or pulls to stand');
    expect(notIf({ counterfactual: [older, area] })).toBe(
      'Ivo had been a year older and this place had been in the area of Millbrook Hospitals',
    );
    expect(notIf({ counterfactual: [] })).toBe('no single fact, nor two, would have changed it');
    const { counterfactual: _, ...before } = findingOf(ivo, now);
    expect(model({ findings: [before] }).why[0]?.notIf).toBe('not worked out');
    expect(model({ findings: [{ ...before, sealed: 1 }] }).why[0]?.notIf).toBe('withheld with the sealed contacts');
  });

  it('does not name a child whose name may not be shown', () => {
    const counterfactual = [{ lever: 'year-older', words: '{child} had been a year older' }];
    const ofIvo = page({ findings: [{ ...findingOf(ivo, now), counterfactual }] });
    expect(caseModel(ofIvo, null, nameOf, amira.id).why[0]?.notIf).toBe('the child had been a year older');
  });

  it('names rule, version, the contacts by their number, and what was taken for granted', () => {
    expect(model().why[0]).toMatchObject({
      rule: 'R15',
      version: 3,
      restsOn: [
        'Contact 4: Sat 24 Oct, 14:22, Millbrook emergency department, bruise, left chest',
        'Contact 5: Today 13:22, Millbrook emergency department, bruise, left cheek',
      ].map((line) => line.replace('Today', 'today')),
      granted: ['not yet mobile'],
      missing: ['mobility', 'who lives in the home'],
      verdict: null,
    });
    expect(model().policy).toBe('Policy england, version 41');
  });

  it('tells one bruise once, where a code names no site and the words of the same contact name one', () => {
    const finding = findingOf(ivo, now);
    const contacts = finding.evidence.contacts.slice(0, 1).map((contact) => ({
      ...contact,
      injuries: [
        { kind: 'bruise', bodySite: null, laterality: null, basis: 'coded' as const },
        { kind: 'bruise', bodySite: 'cheek', laterality: 'left' as const, basis: 'words' as const },
      ],
    }));
    const [line] =
      model({ findings: [{ ...finding, evidence: { ...finding.evidence, contacts } }] }).why[0]?.restsOn ?? [];
    expect(line).toMatch(/, bruise, left cheek$/);
    expect(line).not.toContain('no site recorded');
  });

  it('says what was taken back, and what still rings', () => {
    const gone = {
      ...findingOf(ivo, now, 'withdrawn'),
      rule: { id: 'R17', version: 2 },
      receivedAt: '2026-11-17T14:20:00Z',
    };
    expect(model({ findings: [findingOf(ivo, now), gone] }).amended).toBe(
      'Amended 14:20: R17 no longer rings. R15 still does.',
    );
    expect(model({ findings: [gone] }).amended).toBe('Amended 14:20: R17 no longer rings.');
    const before = { ...gone, receivedAt: '2026-11-16T09:10:00Z' };
    expect(model({ findings: [before] }).amended).toBe('Amended Mon 16 Nov, 09:10: R17 no longer rings.');
    expect(model().amended).toBeNull();
  });

  it('keeps what this reader has said of it, and nobody else', () => {
    const said = (by: string, useful: boolean) =>
      model({ findings: [{ ...findingOf(ivo, now), verdicts: [{ by, useful, at: '2026-11-17T14:00:00Z' }] }] }).why[0]
        ?.verdict;
    expect([said(amira.id, true), said(amira.id, false), said(heron.id, true)]).toEqual([
      { useful: true, when: 'today 14:00' },
      { useful: false, when: 'today 14:00' },
      null,
    ]);
  });

  it('sends nobody to themselves: the named nurse asks the designated nurse about sealed contacts', () => {
    const [finding] = page().findings;
    const sealed = page({ findings: [{ ...finding!, sealed: 1, evidence: { ...finding!.evidence, contacts: [] } }] });
    const rests = (job: string) => caseModel(sealed, null, nameOf, amira.id, job).why[0]?.restsOn.join();
    expect(rests('Named nurse')).toContain('ask the designated nurse');
    expect(rests('Health visitor')).toContain('ask your named nurse');
  });
});
