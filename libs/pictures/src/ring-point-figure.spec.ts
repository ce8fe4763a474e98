import { type ChronologyView } from '#libs/contracts';
import { aChronology, aContact, aRing, fortyNineContacts, injuriesAt, manyContacts } from '../test/chronologies.js';
import { chronologyFigure } from './chronology-figure.js';
import { type FigureOptions } from './figure-options.js';
import { legend } from './legend.js';
import { severitySymbols, severityUse, signs } from './severity-shape.js';

const ringPoint: FigureOptions = {
  ...{ today: '2025-08-08', knownOn: '2024-10-18', idPrefix: 'rp', layout: 'wide', rows: 'ring-point', width: 1040 },
  link: ({ number }) => `#contact-${number}`,
};
const draw = (view: ChronologyView, options: Partial<FigureOptions> = {}): string =>
  chronologyFigure(view, { ...ringPoint, ...options });
const heightOf = (html: string): number => Number(/<svg[^>]* height="([\d.]+)"/.exec(html)?.[1]);

describe('the picture of a ring point', () => {
  const html = draw(fortyNineContacts());

  it('has the rows that a reader needs there, and is low enough for a sheet of paper', () => {
    expect(html).not.toMatch(/Injuries as recorded|Nothing recorded|no dated contact in which|Where he lived/);
    expect(html).toContain('>All services together<');
    expect(heightOf(html)).toBeLessThan(520);
    expect(heightOf(html)).toBeLessThan(heightOf(draw(fortyNineContacts(), { rows: 'all' })));
  });

  it('flags the contact at which it rings, and says in a bracket what was still to come', () => {
    expect(html).toContain('>Rings here: contact 9</text>');
    expect(html).toContain('>294 days: 40 more contacts, seen at 24, injury recorded at 17</text>');
  });

  it('has a row of plans only where one was known, or may have been in force, by then', () => {
    expect(html).not.toContain('On a plan');
    expect(draw(fortyNineContacts(), { knownOn: '2025-01-10' })).toContain('On a plan');
  });

  it('says that a plan is left open by the file, not that nobody looked it up', () => {
    const span = (
      value: 'no' | 'unknown',
      from: string | null,
      to: string | null,
    ): ChronologyView['plans'][number] => ({
      ...{
        value,
        from,
        to,
        kinds: value === 'no' ? [] : ['LAC'],
        authority: null,
        authorityName: null,
        category: null,
      },
    });
    const plans = [span('unknown', '2024-03-01', '2024-08-01'), span('no', '2024-08-01', null)];
    const drawn = draw({ ...fortyNineContacts(), plans });
    expect(drawn).toContain('<title>perhaps on a plan from 1 March 2024 to 1 August 2024</title>');
    expect(drawn).toContain('<title>no plan in the file from 1 August 2024</title>');
    expect(drawn).toContain('aria-label="Plan"');
    expect(drawn).not.toContain('not checked');
  });

  it('draws every contact once', () => {
    for (const { number } of fortyNineContacts().contacts)
      expect(html.match(new RegExp(`aria-label="Contact ${number},`, 'g'))).toHaveLength(1);
  });

  const lateRing = aChronology({
    contacts: [
      aContact({ number: 1, occurredAt: '2023-01-01T10:00:00Z' }),
      aContact({ number: 2, occurredAt: '2024-12-20T10:00:00Z', injuries: injuriesAt('cheek') }),
    ],
    rings: [aRing({ contact: 2, occurredAt: '2024-12-20T10:00:00Z' })],
    outcome: { on: '2025-01-10', kind: 'other' },
  });

  it.each(['ring-point', 'paper', 'all'] as const)(
    'shows (%s) every ring of days that are near each other, none of which covers another',
    (rows) => {
      const days = ['2024-10-10', '2024-10-12', '2024-10-14', '2024-10-16'];
      const severity = ['CONCERN', 'URGENT', 'IMMEDIATE', 'CONCERN'] as const;
      const near = aChronology({
        contacts: [
          aContact({ number: 1, occurredAt: '2023-12-01T10:00:00Z' }),
          ...days.map((day, place) => aContact({ number: place + 2, occurredAt: `${day}T10:00:00Z` })),
        ],
        rings: days.map((day, place) =>
          aRing({
            contact: place + 2,
            occurredAt: `${day}T10:00:00Z`,
            severity: severity[place]!,
          }),
        ),
        outcome: { on: '2025-08-08', kind: 'other' },
      });
      const html = draw(near, { rows, knownOn: '2024-10-10' });
      const [row = ''] = /<g role="list" class="pic-rings".*?<\/g><\/a><\/g><\/g>/s.exec(html) ?? [];
      const shapes = [
        ...row.matchAll(/pic-sign pic-([a-z-]+)" transform="translate\(([\d.]+) ([\d.]+)\)(?: scale\(([\d.]+)\))?/g),
      ];
      // whoever listens, or goes by the keyboard, has them by date
      expect(shapes.map(([, sign]) => sign)).toEqual(['concern', 'urgent', 'immediate', 'concern']);
      expect(row).not.toContain('pic-fold');
      const boxes = shapes.map(([, sign, x, y, size]) => ({
        sign,
        x: Number(x),
        y: Number(y),
        reach: 9.4 * Number(size),
      }));
      boxes.forEach((one, place) => {
        for (const other of boxes.slice(place + 1))
          expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(
            one.reach + other.reach - 1,
          );
      });
      const after = boxes.slice(1).toSorted((one, other) => one.y - other.y);
      expect(after[0]?.sign).toBe('immediate');
    },
  );

  it('puts the words of a bracket before it where they find no room in it', () => {
    const late = draw(lateRing, { knownOn: '2024-12-20', today: '2025-01-10' });
    expect(late).toMatch(/class="pic-flag-words pic-ends"[^>]*>21 days: no more contact</);
  });

  it('says how a chronology ends that is not known to end in a death, and one without an end', () => {
    expect(draw(lateRing, { today: '2025-01-10' })).toContain('>Outcome 10 January 2025</text>');
    const { outcome: _, ...endless } = lateRing;
    expect(draw(endless, { today: '2024-12-20', ends: 'last-contact' })).toContain(
      '>Last contact 20 December 2024</text>',
    );
  });

  it('makes ticks of routine contacts in a long chronology, grey after the ring', () => {
    const long = manyContacts(300, 1500);
    const first = long.rings.map(({ occurredAt }) => occurredAt.slice(0, 10)).sort()[0]!;
    const many = draw(long, { today: '2023-03-01', knownOn: first, windowEnd: first });
    expect(many.length).toBeLessThan(60_000);
    expect(draw(long, { today: '2023-03-01', knownOn: first })).toContain('class="pic-t pic-later"');
  });
});

describe('the picture of a ring point on a telephone', () => {
  const phone = draw(fortyNineContacts(), { layout: 'phone', width: 320 });

  it('begins with the ring, under one box that says what was still to come', () => {
    expect(phone).toContain(
      'aria-label="After 18 October 2024, 294 days: 40 more contacts, seen at 24, injury recorded at 17"',
    );
    expect(phone.match(/data-no="(\d+)"/g)?.map((one) => Number(/\d+/.exec(one)?.[0]))).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
  });
});

describe('the legend of a ring point', () => {
  it('explains what occurs there and nothing else', () => {
    const words = [
      ...legend(fortyNineContacts(), { knownOn: '2024-10-18', rows: 'ring-point' }).matchAll(/<span>([^<]+)/g),
    ];
    const told = words.map(([, one]) => one);
    expect(told).toContain('first ring');
    expect(told).toContain('Cannot tell');
    expect(told).not.toContain('a rule rings');
    expect(told).not.toContain('had happened, not yet known here');
    expect(legend(aChronology({ contacts: [] }), { rows: 'ring-point' })).not.toContain('first ring');
  });
});

describe('shapes of severities that a table repeats', () => {
  it('refer to symbols that are there once', () => {
    const symbols = severitySymbols().toString();
    for (const sign of signs) {
      const used = /href="#([^"]+)"/.exec(severityUse(sign).toString())?.[1] ?? 'none';
      expect(symbols).toContain(`<symbol id="${used}"`);
    }
  });
});
