import fc from 'fast-check';
import { readersBeside, restrictedRules } from '#libs/policy';
import { aFinding } from '../../test/a-finding.js';
import { noCase, type CaseState, type FindingLine, type NoticeLine } from '../domain/case-state.js';
import { isKnownTo } from '../domain/known-to.js';
import { mayKnowOf, type Hearer } from './hearing.js';

const organisations = ['RXX', 'Y00001', 'E00000001'] as const;
const found = fc.record({
  rule: fc.constantFrom('R15', 'R30', 'R35', 'R38b'),
  recipients: fc.subarray(['NN', 'HV', 'GP', 'CSC'] as const),
  organisation: fc.constantFrom(...organisations),
  severity: fc.constantFrom('IMMEDIATE' as const, 'CONCERN' as const, 'INFORMATION' as const),
});
const told = fc.array(
  fc.record({ organisation: fc.constantFrom(...organisations), findingId: fc.constantFrom('this', 'another') }),
  { maxLength: 3 },
);
const reader = fc.record({
  readers: fc.constantFrom('practice' as const, 'social-care' as const, 'safeguarding' as const),
  organisation: fc.constantFrom(...organisations),
});

/** The line of a finding as a case keeps it, the finding, and whom notices of it, or of another, were made for. */
function asKept(given: typeof found extends fc.Arbitrary<infer T> ? T : never, notices: readonly Told[]) {
  const { rule: id, recipients, organisation, severity } = given;
  const content = aFinding({ rule: { id, version: 1 }, recipients, organisation, severity });
  const { findingId } = content;
  const readers = restrictedRules.has(id) ? readersBeside(content) : null;
  const line = { findingId, rule: id, organisation, severity, readers } as FindingLine;
  const made = notices.map((one, place): [string, NoticeLine] => [
    String(place),
    { ...one, findingId: one.findingId === 'this' ? findingId : 'another' } as NoticeLine,
  ]);
  const state: CaseState = { ...noCase('case', 'B-1'), notices: new Map(made) };
  return { content, line, state };
}

interface Told {
  readonly organisation: string;
  readonly findingId: string;
}

const hearerOf = ({ readers, organisation }: { readonly readers: string; readonly organisation: string }): Hearer => ({
  ...{ profile: readers as Hearer['profile'], roles: [], organisations: [organisation] },
});

describe('that there is a finding is known', () => {
  it('to people by what decides who is rung exactly when it is by what decides what they read', () => {
    fc.assert(
      fc.property(found, told, reader, (one, notices, who) => {
        const { content, line, state } = asKept(one, notices);
        const people = { organisation: who.organisation, readers: who.readers === 'safeguarding' ? null : who.readers };
        expect(isKnownTo(people, line, state)).toBe(mayKnowOf(hearerOf(who), line, content, state.notices));
      }),
      { numRuns: 2_000 },
    );
  });

  it('to nobody more once it is another child’s, and to whoever holds a role that its rule names there as well', () => {
    fc.assert(
      fc.property(found, told, reader, (one, notices, who) => {
        const { content, line, state } = asKept(one, notices);
        const knows = mayKnowOf(hearerOf(who), line, content, state.notices);
        if (mayKnowOf(hearerOf(who), line, null, state.notices)) expect(knows).toBe(true);
        const roles = one.recipients.map((role) => `${role}@${one.organisation}`);
        const named = mayKnowOf({ ...hearerOf(who), roles }, line, content, state.notices);
        expect(named).toBe(knows || roles.length > 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
