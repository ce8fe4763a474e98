import fc from 'fast-check';
import { directoryDocument, type FindingRevised, type Job, type Role } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { Directory } from '../src/directory/directory.js';
import { actorOf, type Actor } from '../src/readers/actor.js';
import { readerParts } from './a-directory.js';
import { aFinding } from './a-finding.js';

const places = ['RXX', 'RYY', 'RCC', 'Y00001', 'E00000001'] as const;
const jobs: readonly Job[] = [
  'nurse',
  'consultant',
  'team-lead',
  'social-worker',
  'practice',
  'operator',
  'rule-owner',
];
const roles: readonly Role[] = ['NN', 'CSC', 'GP', 'SW', 'HV', 'CON'];
const children = ['ivo', 'ada', 'ida'];

/** What is found of a child, and what becomes of it. */
const found = fc.record({
  child: fc.constantFrom(...children),
  organisation: fc.constantFrom(...places),
  rule: fc.constantFrom('R10', ...restrictedRules),
  severity: fc.constantFrom('URGENT' as const, 'CONCERN' as const, 'INFORMATION' as const),
  recipients: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
  then: fc.constantFrom('stands', 'withdrawn', 'has another key', 'is another child’s', 'is for others', 'is lesser'),
});
/** A finding and what becomes of it. */
export type Found = typeof found extends fc.Arbitrary<infer T> ? T : never;

/** What somebody may do, and what they answer for. */
const person = fc.record({
  grants: fc.uniqueArray(fc.record({ organisation: fc.constantFrom(...places), job: fc.constantFrom(...jobs) }), {
    ...{ minLength: 1, maxLength: 2 },
    selector: ({ organisation }) => organisation,
  }),
  duties: fc.uniqueArray(fc.record({ role: fc.constantFrom(...roles), organisation: fc.constantFrom(...places) }), {
    maxLength: 3,
    selector: ({ role, organisation }) => `${role} ${organisation}`,
  }),
});
/** Somebody with grants and duties. */
export type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Somebody of a directory that has them alone. */
export function actor({ grants, duties }: Person): Actor {
  const id = 'somebody';
  const given = grants.map(({ organisation, job }) => ({ organisation, jobs: [job] }));
  const document = directoryDocument.parse({
    people: [{ id, name: 'Somebody', address: 'somebody@millbrook.example', grants: given }],
    duties: duties.map((one) => ({ ...one, person: id })),
  });
  const known = actorOf(new Directory(document), id, readerParts.organisations);
  if (known === null) throw new Error('nobody');
  return known;
}

/** All revisions of a finding, in order. */
export function revisionsOf(
  { child, organisation, rule, severity, recipients, then }: Found,
  place: number,
): readonly FindingRevised[] {
  const name = `finding ${String(place)}`;
  const childId = nameUuid('child', child);
  const first = aFinding({
    ...{ name, childId, organisation, severity, recipients, rule: { id: rule, version: 1 } },
    receivedAt: '2026-11-17T09:00:00.000Z',
  });
  return [first, ...afterwards(first, then, name)];
}

function afterwards(first: FindingRevised, then: Found['then'], name: string): readonly FindingRevised[] {
  const revised = { ...first, revision: 2, change: 'revised' } as const;
  const to = nameUuid('finding', `${name} again`);
  switch (then) {
    case 'withdrawn':
      return [{ ...revised, change: 'withdrawn' }];
    case 'has another key':
      return [{ ...revised, findingId: to, change: 'rekeyed', rekeyed: { from: first.findingId, to } }];
    case 'is another child’s':
      return [{ ...revised, childId: nameUuid('child', 'another') }];
    case 'is for others':
      return [{ ...revised, recipients: ['MW'] }];
    case 'is lesser':
      return [{ ...revised, severity: 'INFORMATION' }];
    default:
      return [];
  }
}

/** Findings of three children, and people who ask. */
export const lives = fc.tuple(
  fc.array(found, { minLength: 1, maxLength: 6 }),
  fc.array(person, { minLength: 3, maxLength: 6 }),
);
