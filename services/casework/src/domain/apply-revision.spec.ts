import { type FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { aFinding } from '../../test/a-finding.js';
import { policyBook } from '../../test/policy-terms.js';
import { Aliases } from './aliases.js';
import { applyRevision } from './apply-revision.js';
import { CaseBook } from './case-book.js';
import { HeldFindings } from './held-findings.js';

const now = new Date('2026-11-17T13:24:00.000Z');
const identities = ['1', '2'].map((number) => ({ caseId: nameUuid('case', number), number }));
const [ivo, ada] = [nameUuid('child', 'ivo'), nameUuid('child', 'ada')];

/** Standing findings of each child's case, after revisions in an order. */
function standing(revisions: readonly FindingRevised[], aliases = new Aliases([])) {
  const holdings = {
    book: new CaseBook([], now, identities),
    held: new HeldFindings(new Map()),
    aliases,
    policies: policyBook,
  };
  for (const revision of revisions) applyRevision(holdings, revision);
  const lines = (childId: string) =>
    [...(holdings.book.openCaseOf(childId)?.state.findings.values() ?? [])]
      .filter(({ change }) => change !== 'withdrawn')
      .map(({ findingId }) => findingId);
  return { ivo: lines(ivo), ada: lines(ada) };
}

describe('revisions that come under the keys of different children', () => {
  const told = aFinding();
  const stays = aFinding({ name: 'under the key left' });
  const rekeyed: FindingRevised = {
    ...stays,
    change: 'rekeyed',
    rekeyed: { from: told.findingId, to: stays.findingId },
  };
  const moved: FindingRevised = { ...told, revision: 2, childId: ada };

  it.each([
    ['the one that stays is heard of first', [told, rekeyed, moved]],
    ['the one that moves is heard of first', [told, moved, rekeyed]],
  ])('each leave the finding with the case of its child: %s', (_, revisions) => {
    expect(standing(revisions)).toEqual({ ivo: [stays.findingId], ada: [told.findingId] });
  });

  it('leave nothing without a case where the one that moves opens none for its child', () => {
    const mild: FindingRevised = { ...moved, severity: 'INFORMATION' };
    expect(standing([told, mild, rekeyed])).toEqual({ ivo: [stays.findingId], ada: [] });
  });

  it.each([
    ['joined since', { childId: ada, epoch: 4 }],
    ['to be parted, of which is still to be heard', { epoch: 5 }],
  ])('keep the line with the case that holds it where the two are %s', (_, said) => {
    const aliases = new Aliases([{ alias: ivo, childId: ada, epoch: 3 }]);
    expect(
      standing(
        [
          { ...told, epoch: 4 },
          { ...rekeyed, ...said },
        ],
        aliases,
      ).ivo,
    ).toEqual([stays.findingId]);
  });

  it('change nothing when a number is heard of that is not higher', () => {
    expect(standing([told, moved, told])).toEqual({ ivo: [], ada: [told.findingId] });
  });
});
