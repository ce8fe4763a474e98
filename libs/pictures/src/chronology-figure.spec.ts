import { type ChronologyView } from '#libs/contracts';
import {
  aChronology,
  aContact,
  aRing,
  fiveContacts,
  fortyNineContacts,
  injuriesAt,
  manyContacts,
} from '../test/chronologies.js';
import { chronologyFigure } from './chronology-figure.js';
import { type FigureOptions } from './figure-options.js';
import { legend } from './legend.js';
import { widthOf } from './text-width.js';

const link: FigureOptions['link'] = ({ number }) => `#contact-${number}`;
const wide: FigureOptions = { today: '2025-08-08', knownOn: null, idPrefix: 'ch', layout: 'wide', link };

function draw(view: ChronologyView, given: Partial<FigureOptions> = {}): string {
  return chronologyFigure(view, { ...wide, ...given });
}

/** What is heard of the marks, by contact. */
function labels(html: string): ReadonlyMap<number, string> {
  const found = html.matchAll(/data-no="(\d+)"\s+aria-label="([^"]*)"/g);
  return new Map([...found].map(([, number, label]) => [Number(number), label ?? '']));
}

function lanesOf(html: string): readonly string[] {
  return [...html.matchAll(/role="list" aria-label="([^"]*)" data-lane/g)].map(([, name]) => name ?? '');
}

const fortyNine = fortyNineContacts();

describe('the picture of 49 contacts', () => {
  const html = draw(fortyNine);

  it('is a figure with a caption that counts, and a group with a title and a description', () => {
    expect(html).toMatch(/^<figure class="pic-figure"><figcaption class="pic-caption">49 dated contacts in 17 months/);
    expect(html).toContain('role="group" aria-labelledby="ch-title" aria-describedby="ch-desc"');
    expect(html).toContain('<title id="ch-title">Chronology</title><desc id="ch-desc">Time runs from left to right');
    expect(html).toMatch(/<\/svg><\/div><\/figure>$/);
  });

  it('is drawn for paper with every row and every contact, and lower than for a screen as wide', () => {
    const paper = draw(fortyNine, { rows: 'paper', width: 1060 });
    expect(lanesOf(paper)).toEqual(lanesOf(html));
    expect(labels(paper)).toEqual(labels(html));
    expect(paper).toContain('Injuries as recorded');
    const height = (drawn: string): number => Number(/viewBox="0 0 1060 (\d+)"/.exec(drawn)?.[1]);
    expect(height(paper)).toBeLessThan(height(draw(fortyNine, { width: 1060 })) - 60);
  });

  it('has as many black marks as its caption counts injuries, whether the child was seen there or not', () => {
    const days = ['2024-05-01', '2024-06-01', '2024-07-01'];
    const contacts = days.map((day, place) =>
      aContact({
        ...{ number: place + 1, occurredAt: `${day}T10:00:00Z`, childSeen: place !== 1 },
        injuries: place < 2 ? injuriesAt('head') : [],
      }),
    );
    const drawn = draw(aChronology({ contacts }));
    expect(drawn).toContain('an injury is recorded at 2');
    const lanes = drawn.slice(drawn.indexOf('data-lane'));
    expect([...lanes.matchAll(/class="pic-full"/g)]).toHaveLength(2);
  });

  it('has a lane for each service, in the fixed order, with its count', () => {
    expect(lanesOf(html)).toEqual([
      'GP practice, 14 contacts',
      'Health visitor, 3 contacts',
      'Emergency dept, 4 contacts',
      'Hospital stay, clinic, 7 contacts',
      'Community paediatrics, 3 contacts',
      'Social care, 16 contacts',
      'Police, 2 contacts',
    ]);
  });

  it('shortens the name of a lane that has no room beside it, and says it in full to those who hear it', () => {
    const settings = ['health-visitor', 'school-nurse'] as const;
    const contacts = settings.map((setting, at) =>
      aContact({ number: at + 1, setting, occurredAt: `2024-06-0${at + 1}T10:00:00Z` }),
    );
    const drawn = draw(aChronology({ contacts }));
    expect(lanesOf(drawn)).toEqual(['Health visitor, school nurse, 2 contacts']);
    expect(drawn).toContain('>HV, school nurse</text>');
    expect(html).toContain('>Community paediatrics</text>');
  });

  it('names beside its row the ambulance and the walk-in centre that stand in it', () => {
    const settings = ['ed', 'walk-in', 'ambulance'] as const;
    const contacts = settings.map((setting, at) =>
      aContact({ number: at + 1, setting, occurredAt: `2024-06-0${at + 1}T10:00:00Z` }),
    );
    const drawn = draw(aChronology({ contacts }));
    expect(lanesOf(drawn)).toEqual(['Emergency dept, walk-in centre, ambulance, 3 contacts']);
    expect(drawn).toContain('>ED, walk-in, amb.</text>');
  });

  it('leads from every contact to its row', () => {
    const heard = labels(html);
    expect([...heard.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
    for (const number of heard.keys()) expect(html).toContain(`href="#contact-${number}" data-no="${number}"`);
  });

  it('says of a contact all that its mark shows', () => {
    const heard = labels(html);
    expect(heard.get(9)).toBe(
      'Contact 9, 18 October 2024, GP practice. Seen. Injury: head, chest. First ring: Immediate, R15, R17',
    );
    expect(heard.get(8)).toBe('Contact 8, 24 September 2024, GP practice. Seen');
    expect(heard.get(19)).toBe('Contact 19, January 2025, day not known, social care. Child not seen');
    expect(heard.get(33)).toBe('Contact 33, about 2 June 2025, social care. Cancelled by the service');
    expect(heard.get(20)).toMatch(/Seen\. Injury: leg\. Cannot tell: R15$/);
    expect(heard.get(41)).toMatch(/Rings: Urgent, R01$/);
  });

  it('marks the first ring twice, with a flag that says how long before the end it was; other rings once', () => {
    expect(html.match(/pic-ring pic-first/g)).toHaveLength(1);
    expect(html).toContain('>First ring: 18 October 2024, 294 days before his death</text>');
  });

  it('names what rules said, in the order of time', () => {
    const said = [...html.matchAll(/class="pic-rung"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(said[0]).toBe('Immediate, 18 October 2024: R15, R17. Contact 9');
    expect(said[1]).toBe('Immediate, 16 December 2024: R15. Contacts 11 and 12');
    expect(said).toContain('Cannot tell, 20 January 2025: R15. Contact 20');
    expect(said).toHaveLength(10);
  });

  it('draws one stay as one pill, and each of its contacts can still be reached', () => {
    expect(html.match(/class="pic-pill"/g)).toHaveLength(2);
    expect(html).toContain('Northgate Hospital, 4 nights');
    expect(labels(html).get(14)).toMatch(/^Contact 14, 17 December 2024, hospital stay/);
  });

  it('shows the plan, the home, what was asked for and not done, and when the child was not seen', () => {
    expect(html).toContain('<title>On a plan from 27 December 2024: physical abuse and neglect</title>');
    expect(html).toContain('>with a family friend</text>');
    expect(html).toContain('>113 days, asked for and not done</text>');
    expect(html).toContain('>116 days: no dated contact in which he was seen</text>');
    expect(html).toContain('>Nothing recorded: dental, mental health</text>');
    expect(html).toContain('>Died 8 August 2025</text>');
  });

  it('names services that recorded nothing in as many lines as a narrow picture needs', () => {
    const drawn = draw(aChronology({ contacts: fiveContacts().contacts.slice(0, 1) }), { width: 800 });
    const lines = [...drawn.matchAll(/<text class="pic-empty"[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toMatch(/^Nothing recorded: .*, .*social care/);
    for (const line of lines) expect(line.length).toBeLessThan(110);
  });

  it('draws an inexact date dashed, with a whisker over its range', () => {
    const inexact = fortyNine.contacts.filter(({ range }) => range !== null).length;
    expect(html.match(/pic-mark pic-doubt/g)).toHaveLength(inexact);
    expect(html.match(/class="pic-whisker"/g)).toHaveLength(inexact);
  });

  it('hides its grid, has no script and no style of its own, and is the same every time', () => {
    expect(html).toContain('<path class="pic-grid" aria-hidden="true"');
    expect(html).not.toMatch(/<script|<style|style=|\son[a-z]+=|javascript:|(href|src)="https?:/);
    expect(draw(fortyNineContacts())).toBe(html);
  });

  it('begins every id with the prefix that the page gave, and has each once', () => {
    const ids = [...draw(fortyNine, { idPrefix: 'second' }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.every((id) => id.startsWith('second-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the marks of a lane apart', () => {
    const lanes = html.split(/role="list" aria-label="[^"]*" data-lane="\d+">/).slice(1);
    expect(lanes).toHaveLength(7);
    for (const lane of lanes) {
      const places = [...lane.matchAll(/role="listitem" transform="translate\(([\d.]+) ([\d.]+)\)"/g)];
      expect(places.length).toBeGreaterThan(0);
      const points = places.map(([, x, y]) => [Number(x), Number(y)] as const);
      points.forEach(([x, y], index) => {
        for (const [otherX, otherY] of points.slice(index + 1))
          expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY))).toBeGreaterThanOrEqual(16.9);
      });
    }
  });

  it('marks shorter gaps when the policy says so', () => {
    expect(draw(fortyNine, { gapDays: 30 }).match(/class="pic-gap-words"/g)).toHaveLength(3);
    expect(draw(fortyNine, { gapDays: 200 })).not.toContain('pic-gap-words');
  });

  it('is a linear scale: equal spans of time are equally wide', () => {
    const ticks = [...html.matchAll(/class="pic-axis" d="M([\d.]+) \d+v5"/g)].map(([, x]) => Number(x));
    const days = [92, 92, 90, 92];
    const perDay = days.map((count, index) => (ticks[index + 1]! - ticks[index]!) / count);
    for (const one of perDay) expect(one).toBeCloseTo(perDay[0]!, 1);
  });
});

describe('what was known on a day', () => {
  const html = draw(fortyNine, { knownOn: '2024-10-18' });

  it('leaves what came later grey and hatched, its rings unlit', () => {
    expect(html).toContain('fill="url(#ch-later)"');
    expect(html.match(/class="pic-mark[^"]* pic-later"/g)?.length).toBe(40);
    expect(html.match(/pic-rung pic-unlit/g)).toHaveLength(9);
    expect(html.match(/class="pic-ring[" ]/g)).toHaveLength(2);
    expect(labels(html).get(10)).toMatch(/Seen\. After 18 October 2024$/);
  });

  it('counts what was still to come', () => {
    expect(html).toContain('>294 days: 40 more contacts, seen at 24, injury recorded at 17</text>');
  });

  it('shows no plan, home or wait that had not begun', () => {
    expect(html).not.toMatch(/On a plan|with a family friend|asked for and not done/);
  });

  it('dots what had happened and had not reached us', () => {
    const five = fiveContacts();
    const before = draw(five, { today: '2024-10-23', knownOn: '2024-10-01' });
    expect(labels(before).get(4)).toBe(
      'Contact 4, 29 September 2024, GP practice. Seen. Injury: chest. Had happened, not yet known here on 1 October 2024',
    );
    expect(before.match(/class="pic-mark pic-unknown"/g)).toHaveLength(1);
    expect(before).toMatch(/pic-rung pic-unlit[^>]*aria-label="Not yet rung: Immediate/);
    expect(before).not.toContain('First ring');
  });
});

describe('the picture of five contacts', () => {
  const html = draw(fiveContacts(), { today: '2024-10-23' });

  it('tells each mark also in words', () => {
    for (const words of [
      '6 Mar: seen',
      '20 Mar: seen',
      '18 Jul: was not brought',
      '29 Sept: chest',
      '23 Oct: left cheek',
    ])
      expect(html).toContain(`>${words}</text>`);
  });

  it('writes no day beside a mark whose day nobody recorded', () => {
    const { contacts, ...view } = fiveContacts();
    const inexact = contacts.map((contact) => ({ ...contact, precision: 'month' as const, range: null }));
    const drawn = draw({ ...view, contacts: inexact }, { today: '2024-10-23' });
    expect(drawn).toContain('>July 2024: was not brought</text>');
    expect(drawn).not.toContain('18 Jul:');
  });

  it('shows that a contact became known late, and since when', () => {
    expect(html.match(/class="pic-late"/g)).toHaveLength(1);
    expect(labels(html).get(4)).toMatch(/Known here since 23 October 2024$/);
  });

  it('does not call a service silent that nobody connected', () => {
    expect(html).toContain('>Nothing recorded: community paediatrics, dental, mental health, social care</text>');
    expect(html).toContain('>Not connected: walk-in centre, police</text>');
  });

  it('says that no plan was found, which is not "not checked"', () => {
    expect(html).toContain('>no current plan found</text>');
    const unchecked = draw({ ...fiveContacts(), plans: [] }, { today: '2024-10-23' });
    expect(unchecked).toContain('>not checked</text>');
    expect(unchecked).toContain('pic-plan-unknown');
  });

  it('puts no words on a bar that is not theirs, however many short ones stand side by side', () => {
    const span = { value: 'no' as const, kinds: [], authority: null, authorityName: null, category: null };
    const days = ['2024-03-01', '2024-03-20', '2024-04-08', '2024-05-01', '2024-10-05', '2024-10-20'];
    const plans = days.map((day) => ({
      ...span,
      from: day,
      to: `${day.slice(0, 8)}${day.endsWith('20') ? '23' : '24'}`,
    }));
    const [drawn = ''] = draw({ ...fiveContacts(), plans }, { today: '2024-10-23' }).split('<g class="pic-plan-key"');
    const bars = [
      ...drawn.matchAll(
        /<rect class="pic-plan[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"[^>]*\/>(?:<text[^>]* x="([\d.]+)"[^>]*>([^<]*))?/g,
      ),
    ];
    expect(bars).toHaveLength(days.length);
    const spans = bars.map(([, x, width]) => [Number(x), Number(x) + Number(width)] as const);
    for (const [index, [, , , from, text]] of bars.entries()) {
      if (from === undefined || text === undefined) continue;
      const to = Number(from) + widthOf(text, 11.5, 'bold');
      const others = spans.filter((_, place) => place !== index);
      expect(others.filter(([begins, ends]) => begins < to && ends > Number(from))).toEqual([]);
    }
  });

  it('says below the frames of plans what those are that are too short for words, and of each to whoever hears it', () => {
    const span = { value: 'no' as const, kinds: [], authority: null, authorityName: null, category: null };
    const plans = [
      { ...span, from: null, to: '2024-05-01' },
      { ...span, value: 'unknown' as const, from: '2024-05-02', to: '2024-05-03' },
      { ...span, from: '2024-05-04', to: '2024-05-05' },
      { ...span, value: 'yes' as const, kinds: ['CPP' as const], from: '2024-05-06', to: '2024-10-10' },
    ];
    const drawn = draw({ ...fiveContacts(), plans }, { today: '2024-10-23' });
    const below = /<g class="pic-plan-key" aria-hidden="true">(.*?)<\/g>/.exec(drawn)?.[1] ?? '';
    expect(
      [...below.matchAll(/<rect class="pic-plan pic-plan-(\w+)".*?<text[^>]*>([^<]*)/g)].map(([, kind, words]) => [
        kind,
        words,
      ]),
    ).toEqual([
      ['no', 'no current plan found'],
      ['unknown', 'not checked'],
    ]);
    const told =
      /<g class="pic-plans" role="list" aria-label="Child protection plan">(.*?)<g class="pic-plan-key"/.exec(
        drawn,
      )?.[1];
    expect([...(told ?? '').matchAll(/<g role="listitem"><title>([^<]*)/g)].map(([, words]) => words)).toEqual([
      'no current plan found to 1 May 2024',
      'not checked from 2 May 2024 to 3 May 2024',
      'no current plan found from 4 May 2024 to 5 May 2024',
      'On a plan from 6 May 2024 to 10 October 2024',
    ]);
    expect(draw({ ...fiveContacts(), plans: plans.slice(0, 1) }, { today: '2024-10-23' })).not.toContain(
      'pic-plan-key',
    );
  });

  it('has the flag of today', () => {
    expect(html).toContain('>First ring: today</text>');
  });
});

describe('the picture of 300 contacts', () => {
  const fourYears = manyContacts(300, 1500);

  it('is 24 months round the newest ring, and says how many came before', () => {
    const html = draw(fourYears, { today: '2023-03-01', linkToWindow: (last) => `?to=${last}` });
    expect(html).toContain('Drawn: 24 months, 28 February 2021 to 1 March 2023.');
    expect(html).toContain('<a href="?to=2021-02-28">157 earlier contacts</a>');
    expect(html).toContain('class="pic-overview"');
  });

  it('can be moved to earlier months, and then says how many come later', () => {
    const html = draw(fourYears, {
      today: '2023-03-01',
      windowEnd: '2021-06-30',
      linkToWindow: (last) => `?to=${last}`,
    });
    expect(html).toMatch(/Drawn: 24 months, .* to 30 June 2021\./);
    expect(html).toMatch(/<a href="\?to=2023-03-01">\d+ later contacts<\/a>/);
  });

  it('shows every contact in the overview, and drops none of the window: routine ones are ticks', () => {
    const html = draw(fourYears, { today: '2023-03-01' });
    const overview = html.slice(html.indexOf('class="pic-overview"'), html.indexOf('class="pic-window"'));
    expect(overview.match(/M\d+ 0v/g)).toHaveLength(300);
    const heard = [...html.matchAll(/aria-label="(Contacts? [^"]*)"/g)].map(
      ([, label]) => label!.split(/, \d+ [A-Z]/)[0]!,
    );
    const told = new Set(heard.flatMap((label) => [...label.matchAll(/\d+/g)].map(Number)));
    expect(told).toEqual(new Set(Array.from({ length: 143 }, (_, index) => 158 + index)));
  });

  it.each([
    ['over four years', fourYears, '2023-03-01'],
    ['within two years', manyContacts(300, 720), '2021-01-01'],
    ['within three months', manyContacts(300, 90), '2019-06-01'],
  ] as const)('%s takes 60 kB at most', (_, view, today) => {
    expect(Buffer.byteLength(draw(view, { today }))).toBeLessThanOrEqual(60_000);
  });
});

describe('the picture of thousands of contacts', () => {
  const titles = (html: string): readonly number[] =>
    [...html.matchAll(/<title>(\d+) contacts?, /g)].map(([, count]) => Number(count));

  it.each([
    ['over four years', manyContacts(3_000, 1500), '2023-03-01'],
    ['within a month', manyContacts(3_000, 30), '2019-06-01'],
    ['on one day', manyContacts(3_000, 1), '2019-06-01'],
  ] as const)('%s has bundles, each with its count, and takes 60 kB at most', (_, view, today) => {
    const html = draw(view, { today, rows: 'ring-point' });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(draw(view, { today }))).toBeLessThanOrEqual(60_000);
    expect(titles(html).length).toBeGreaterThan(3);
    expect(legend(view, { figures: [html] })).toContain('so many contacts close together');
  });

  it('leaves none out: what is in no bundle has a mark of its own, the first ring among them', () => {
    const view = manyContacts(3_000, 600);
    const html = draw(view, { today: '2021-01-01' });
    const bundled = titles(html).reduce((sum, count) => sum + count, 0);
    const folded = [...html.matchAll(/aria-label="(\d+) more contacts?/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(bundled + folded + [...labels(html).values()].filter((label) => label.startsWith('Contact ')).length).toBe(
      3_000,
    );
    expect(labels(html).get(20)).toContain('First ring');
  });

  it('says of a bundle at how many of its contacts a rule rang: none of the rings is lost in it', () => {
    const html = draw(manyContacts(3_000, 600), { today: '2021-01-01' });
    const rang = [...html.matchAll(/<title>[^<]*\. (\d+) rang<\/title>/g)].map(([, count]) => Number(count));
    expect(rang.reduce((sum, count) => sum + count, 0)).toBe(149);
    expect(labels(html).get(20)).toContain('First ring');
    const quiet = draw({ ...manyContacts(3_000, 600), rings: [] }, { today: '2021-01-01' });
    expect(titles(quiet).length).toBeGreaterThan(3);
    expect(quiet).not.toContain(' rang</title>');
    const bundles = (all: string): readonly string[] => all.match(/<a class="pic-mark pic-bundle.*?<\/a>/gs) ?? [];
    for (const one of bundles(html)) expect(one.includes('class="pic-ring"')).toBe(one.includes(' rang</title>'));
    expect(bundles(quiet).join('')).not.toContain('pic-ring');
  });

  it('says of rings that find no room from which day to which they are, bundles of days among them', () => {
    const view = manyContacts(3_000, 600);
    const at = (day: string, given: Partial<Parameters<typeof aRing>[0]> = {}): ReturnType<typeof aRing> =>
      aRing({ contact: null, occurredAt: `${day}T10:00:00Z`, ...given });
    const later = { raisedAt: '2020-08-01T10:00:00Z' };
    const untold = { outcome: 'cannot-tell', rule: 'R01' } as const;
    const first = '2019-06-01';
    const rings = [
      ...[at(first), at(first, untold), at(first, later), at(first, { ...untold, ...later })],
      ...['2019-06-02', '2019-06-09'].map((day) => at(day, { ...untold, rule: 'R09' })),
    ];
    const html = draw({ ...view, rings }, { today: '2021-01-01', knownOn: '2020-07-01' });
    expect(html).toContain('aria-label="2 more: 1 June 2019 to 9 June 2019: R01, R09"');
  });

  it('has none where each contact finds room, nor words for them', () => {
    const html = draw(fortyNine);
    expect(titles(html)).toEqual([]);
    expect(legend(fortyNine, { figures: [html] })).not.toContain('close together');
  });
});

describe('a chronology', () => {
  it('of a child about whom nothing is known is drawn, and says so', () => {
    const html = draw(aChronology({ child: { ...aChronology().child, birthDate: null } }));
    expect(html).toContain('No dated contact is recorded here. This does not mean no concern.');
    expect(html).toContain('>birth date not stated</text>');
    expect(html).toContain('>no rule rang</text>');
  });

  it('with hostile words in every field shows them as words', () => {
    const hostile = `</title><script>alert(1)</script>"'><img src=x onerror=y>`;
    const view = aChronology({
      contacts: [
        aContact({
          ...{
            number: 1,
            occurredAt: '2024-05-01T10:00:00Z',
            organisationName: hostile,
            siteName: hostile,
            stay: hostile,
          },
          injuries: [{ kind: hostile, bodySite: hostile, laterality: 'left', basis: 'words' }],
        }),
        aContact({ number: 2, occurredAt: '2024-05-03T10:00:00Z', stay: hostile, siteName: hostile }),
      ],
      rings: [aRing({ contact: 1, occurredAt: '2024-05-01T10:00:00Z', rule: hostile, title: hostile })],
      plans: [
        {
          value: 'yes',
          kinds: ['CPP'],
          authority: null,
          authorityName: hostile,
          category: hostile,
          from: null,
          to: null,
        },
      ],
      homes: [{ words: hostile, from: '2024-04-30', to: null }],
    });
    for (const layout of ['wide', 'phone'] as const) {
      const html = draw(view, { today: '2024-05-08', layout });
      expect(html).not.toMatch(/<script|<img|"'>/);
      expect(html).toContain('&lt;');
    }
  });

  it('whose finding was withdrawn shows no ring', () => {
    const occurredAt = '2024-05-01T10:00:00Z';
    const view = aChronology({
      contacts: [aContact({ number: 1, occurredAt, injuries: injuriesAt('head') })],
      rings: [aRing({ contact: 1, occurredAt, standing: false })],
    });
    expect(draw(view, { today: '2024-05-08' })).not.toMatch(/First ring|class="pic-ring[" ]/);
  });

  it('with a contact that lies ahead does not draw it', () => {
    const view = aChronology({
      contacts: [
        aContact({ number: 1, occurredAt: '2024-05-01T10:00:00Z' }),
        aContact({ number: 2, occurredAt: '2024-07-01T10:00:00Z', status: 'booked', childSeen: false }),
      ],
    });
    expect([...labels(draw(view, { today: '2024-05-08' })).keys()]).toEqual([1]);
  });

  it('with seven contacts of one day folds what has no room, and the fold leads on', () => {
    const contacts = Array.from({ length: 7 }, (_, index) =>
      aContact({ number: index + 1, occurredAt: '2024-05-01T10:00:00Z' }),
    );
    const html = draw(aChronology({ contacts }), { today: '2024-05-08' });
    expect(html).toContain('aria-label="4 more contacts: 4, 5, 6 and 7"');
    expect(html).toContain('>+4</text>');
  });

  it('says of a fold at how many of its contacts a rule rang, to whoever listens or points, with an outline', () => {
    const contacts = Array.from({ length: 7 }, (_, index) =>
      aContact({ number: index + 1, occurredAt: '2024-05-01T10:00:00Z', injuries: injuriesAt('cheek') }),
    );
    const folded = (rang: readonly number[]): string => {
      const rings = rang.map((contact) => aRing({ contact, occurredAt: '2024-05-01T10:00:00Z' }));
      const html = draw(aChronology({ contacts, rings }), { today: '2024-05-08' });
      return /<a class="pic-mark pic-fold.*?<\/a>/s.exec(html)?.[0] ?? '';
    };
    const all = folded([1, 2, 3, 4, 5, 6, 7]);
    expect(all).toContain('aria-label="5 more contacts: 3, 4, 5, 6 and 7. Injury recorded. 5 rang"');
    expect(all).toContain('<title>5 more contacts: 3, 4, 5, 6 and 7. Injury recorded. 5 rang</title>');
    expect(all).toContain('class="pic-ring"');
    expect(folded([7])).toContain('4, 5, 6 and 7. Injury recorded. 1 rang, the first ring among them"');
    const quiet = folded([1]);
    expect(quiet).not.toMatch(/rang|pic-ring|<title>/);
  });
});

describe('the picture on a phone', () => {
  const html = draw(fiveContacts(), { today: '2024-10-23', layout: 'phone' });

  it('runs down, newest first, in columns of services', () => {
    expect([...labels(html).keys()]).toEqual([5, 4, 3, 2, 1]);
    for (const head of ['GP', 'HV', 'ED', 'Ward']) expect(html).toContain(`>${head}</text>`);
    expect(html).toContain('Columns: GP practice, Health visitor, Emergency dept, Hospital stay, clinic.');
  });

  it('tells each contact in words, and the days between', () => {
    for (const words of ['23 Oct (first ring)', '120 days between', '18 Jul'])
      expect(html).toContain(`>${words}</text>`);
    expect(html).toMatch(/>Bruise, left cheek\. /);
  });

  it('of many contacts tells the newest, and says how many came before, with how many injuries', () => {
    const many = draw(fortyNine, { layout: 'phone' });
    expect(labels(many).size).toBe(24);
    expect(many).toContain('href="#contact-25"');
    expect(many).toContain('>25 earlier contacts, 6 with an injury</text>');
  });

  it('has targets of 44 pixels', () => {
    expect(html.match(/class="pic-hit" r="22"/g)).toHaveLength(5);
  });

  it('says what was not yet known on a day', () => {
    const before = draw(fiveContacts(), { today: '2024-10-23', layout: 'phone', knownOn: '2024-10-01' });
    expect(labels(before).get(4)).toMatch(/not yet known here on 1 October 2024$/);
    expect(before).toContain('pic-mark pic-unknown');
  });
});
