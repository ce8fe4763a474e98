import { inOrder } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { end, invented, seen } from '../../test/invented.js';
import { ChildSoFar } from './child-so-far.js';
import { replay } from './replay.js';

const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
const ed = { setting: 'ed', organisation: 'Millbrook', episode: 'visit' };

describe('a scuffle between children', () => {
  it.each([
    ['is one', 'Hit by classmate', 'Bruise to arm', true],
    [
      'is none where another row of the visit tells of a parent',
      'Hit by classmate',
      'Dad hit him with a slipper',
      false,
    ],
  ])('%s', (_, first, second, expected) => {
    const { evidence } = invented(
      [
        seen(1, '2020-06-01', { ...ed, presentingProblem: first }),
        seen(2, '2020-06-01', { ...ed, presentingProblem: second }),
        end,
      ],
      { born: '2010-01-01' },
    );
    const child = new ChildSoFar(evidence, inOrder(evidence), policy.signs);
    for (const row of inOrder(evidence)) child.take(row);
    const circumstances = child.facts().contacts.flatMap((contact) => contact.circumstances);
    expect(circumstances).toContain('assault');
    expect(circumstances.includes('between-peers')).toBe(expected);
  });
});

describe('R23', () => {
  it.each([
    ['Hit by classmate last week', 'CONCERN'],
    ['Dad hit him with a slipper. Hit by classmate last week', 'URGENT'],
  ])('of "%s" is %s', (presentingProblem, severity) => {
    const { evidence } = invented([seen(1, '2020-06-01', { ...ed, presentingProblem }), end], { born: '2010-01-01' });
    expect(replay(evidence, policy).rings[0]).toMatchObject({ severity, rules: expect.arrayContaining(['R23']) });
  });
});
