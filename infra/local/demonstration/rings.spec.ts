import { ringLine, ringsOf, storiesOfChildren, type Standing } from './rings.js';
import type { StoryMessage } from './statements.js';

const message = (day: string, feed: string, organisation: string): StoryMessage => ({
  ...{ n: 1, occurredAt: `${day}T10:00:00Z`, visit: 'V1', setting: 'gp', type: 'attended', seen: '', body: '' },
  by: { feed, organisation, site: null, form: 'json' },
});
const told = [
  { messages: [message('2026-08-28', 'northgate-gp', 'Y00001'), message('2026-11-26', 'millbrook-pas', 'RXX')] },
  { messages: [message('2026-11-24', 'eastfield-pas', 'RYY')] },
];
const finding = (rule: string, severity: string, day: string, organisation: string, childId = 'c1'): Standing => ({
  ...{ findingId: `${rule}-${day}`, childId, rule, severity, organisation, occurredAt: `${day}T10:00:00.000Z` },
});
const standing = [
  finding('R19', 'CONCERN', '2026-11-26', 'RXX'),
  finding('R15', 'IMMEDIATE', '2026-08-28', 'Y00001'),
  finding('R01', 'CONCERN', '2026-08-28', 'Y00001'),
  finding('R10', 'INFORMATION', '2026-11-24', 'RYY', 'c2'),
  finding('R11', 'URGENT', '2026-11-24', 'RYY', 'c2'),
  finding('R11', 'URGENT', '2026-11-24', 'RXX', 'stranger'),
];

describe('the rings of the stories', () => {
  it('are told by contact, in the order of days, each with its rules and the most urgent of them', () => {
    const rings = ringsOf(told, standing);
    expect(rings.map((ring) => ringLine(ring, rings, told))).toEqual([
      '  2026-08-28  gp, northgate-gp  rings: R01 R15 (IMMEDIATE), first ring, 90 days before the last contact',
      '  2026-11-26  gp, millbrook-pas  joins the case: R19 (CONCERN), on the last day',
      '  2026-11-24  gp, eastfield-pas  rings: R11 (URGENT), first ring, on the last day',
    ]);
  });

  it('ring anew when the case becomes more urgent, and say so', () => {
    const rising = [
      finding('R19', 'CONCERN', '2026-08-28', 'Y00001'),
      finding('R15', 'IMMEDIATE', '2026-11-26', 'RXX'),
    ];
    const rings = ringsOf(told, rising);
    expect(rings.map((ring) => ringLine(ring, rings, told))[1]).toBe(
      '  2026-11-26  gp, millbrook-pas  rings: R15 (IMMEDIATE), more urgent than before, on the last day',
    );
  });

  it('tell whose case is which story', () => {
    expect([...storiesOfChildren(told, standing)]).toEqual([
      ['c1', 0],
      ['c2', 1],
    ]);
  });
});
