import fc from 'fast-check';
import { loadPolicies } from '#libs/platform/documents';
import { anInjury, noPlan, planUnknown } from '#libs/testing';
import { anyChild } from '../test/any-child.js';
import { decide } from './decide.js';
import { type ChildFacts, type ContactFacts, type Finding, type Severity } from './facts.js';
import { type Policy } from './policy.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

const order: readonly Severity[] = ['INFORMATION', 'CONCERN', 'URGENT', 'IMMEDIATE'];
const rank = ({ severity }: Pick<Finding, 'severity'>): number => order.indexOf(severity);
const nameOf = ({ rule, contactKey }: Finding): string => `${rule} ${contactKey}`;

/** The child with one of its contacts changed. */
function withContact(child: ChildFacts, place: number, change: (contact: ContactFacts) => ContactFacts): ChildFacts {
  return { ...child, contacts: child.contacts.map((contact, at) => (at === place ? change(contact) : contact)) };
}

/** Findings by rule and contact that are less urgent than before, or are not there any more. */
function lowered(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const now = new Map(after.map((finding) => [nameOf(finding), rank(finding)]));
  return before.filter((finding) => (now.get(nameOf(finding)) ?? -1) < rank(finding)).map(nameOf);
}

type Change = (contact: ContactFacts) => ContactFacts;

describe('one more fact of concern', () => {
  const concerns = [
    'safeguarding-concern',
    'maltreatment-suspected',
    'disclosure',
    'inconsistent',
    'changing',
  ] as const;
  const aConcern = fc.constantFrom<Change>(
    (contact) => ({ ...contact, recordedConcern: 'yes' }),
    (contact) => ({ ...contact, complaints: [...new Set([...contact.complaints, 'assault' as const])] }),
    ...concerns.map((code): Change => (contact) => ({
      ...contact,
      circumstances: [...new Set([...contact.circumstances, code])],
    })),
  );
  const anInjuryMore: Change = (contact) => ({
    ...contact,
    injuries: [...contact.injuries, anInjury('bruise', { bodySite: 'ear', laterality: 'left' })],
  });

  it('never lowers what any rule says of any contact, nor takes it back', () => {
    fc.assert(
      fc.property(anyChild, fc.nat(5), aConcern, (child, place, concern) => {
        const before = decide(child, policies).findings;
        const after = decide(withContact(child, place, concern), policies).findings;
        expect(lowered(before, after)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never lowers what is said of a contact when it is an injury of that contact', () => {
    // at a later one the same place of the body may now have been seen before
    fc.assert(
      fc.property(anyChild, fc.nat(5), (child, place) => {
        const key = child.contacts[place]?.key;
        const before = decide(child, policies).findings.filter(({ contactKey }) => contactKey === key);
        const after = decide(withContact(child, place, anInjuryMore), policies).findings;
        expect(lowered(before, after)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a plan of which nothing is known', () => {
  it('never lowers what is said of a child with no plan, but for what is told of such children alone', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        const withPlan = (plan: typeof noPlan): ChildFacts => ({
          ...child,
          contacts: child.contacts.map((contact) => ({ ...contact, plan })),
        });
        const told = decide(withPlan(noPlan), policies).findings.filter(({ severity }) => severity !== 'INFORMATION');
        expect(lowered(told, decide(withPlan(planUnknown), policies).findings)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
