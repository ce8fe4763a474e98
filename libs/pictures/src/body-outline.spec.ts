import { type ChronologyView } from '#libs/contracts';
import { aContact, fortyNineContacts, injuriesAt } from '../test/chronologies.js';
import { bodyOutline } from './body-outline.js';
import { bodyPlaces } from './body-sites.js';

const options = {
  ...{ idPrefix: 'body', sex: 'male' as ChronologyView['child']['sex'], today: '2024-10-23' },
  link: ({ number }: { readonly number: number }) => `#contact-${number}`,
};

function outline(...sites: readonly string[]): string {
  return bodyOutline(
    [aContact({ number: 8, occurredAt: '2024-10-23T13:00:00Z', injuries: injuriesAt(...sites) })],
    options,
  );
}

/** Where numbers stand, in pixels. */
function numbersOf(html: string): readonly { readonly x: number; readonly y: number; readonly kind: string }[] {
  return [...html.matchAll(/translate\(([\d.]+) ([\d.]+)\)"><circle\s+class="(pic-full|pic-either)"/g)].map(
    ([, x, y, kind]) => ({
      x: Number(x),
      y: Number(y),
      kind: kind ?? '',
    }),
  );
}

const middle = 80;

describe('the outline of a body', () => {
  it('is not there without an injury', () => {
    expect(bodyOutline([aContact({ number: 1, occurredAt: '2024-10-23T13:00:00Z' })], options)).toBe('');
  });

  it('shows the left cheek on his left, which is on the right of who looks at him', () => {
    const [spot] = numbersOf(outline('cheek-l'));
    expect(spot!.x).toBeGreaterThan(middle);
    const [other] = numbersOf(outline('cheek-r'));
    expect(other!.x).toBeLessThan(middle);
  });

  it('turns round on the back: his left is on the left there', () => {
    const html = outline('elbow-l');
    expect(numbersOf(html)[0]!.x).toBeLessThan(middle);
    expect(html.match(/>(front|back)<\/text>/g)).toEqual(['>front</text>', '>back</text>']);
    expect([...html.matchAll(/>(left|right)<\/text>/g)].map(([, side]) => side)).toEqual([
      'right',
      'left',
      'left',
      'right',
    ]);
  });

  it('draws both sides when both are recorded, and dashes both when none is', () => {
    expect(numbersOf(outline('eye-b')).map(({ kind }) => kind)).toEqual(['pic-full', 'pic-full']);
    const unsure = outline('eye');
    expect(numbersOf(unsure).map(({ kind }) => kind)).toEqual(['pic-either', 'pic-either']);
    expect(unsure).toContain('eye, side not recorded');
    expect(unsure).toContain('A dashed number: the side was not recorded.');
  });

  it('never places what no code placed', () => {
    const html = bodyOutline(
      [
        aContact({
          ...{ number: 3, occurredAt: '2024-10-01T10:00:00Z' },
          injuries: [{ kind: 'bruise', bodySite: 'cheek', laterality: 'left', basis: 'words' }],
        }),
        aContact({ number: 20, occurredAt: '2024-10-02T10:00:00Z', injuries: injuriesAt('unsited') }),
        aContact({ number: 21, occurredAt: '2024-10-03T10:00:00Z', injuries: injuriesAt('nail-bed') }),
      ],
      options,
    );
    expect(numbersOf(html)).toEqual([]);
    expect(html).not.toContain('<svg');
    expect(html).toContain('left cheek, read from words, 1 Oct');
    expect(html).toContain('nail bed, not on the outline');
    expect(html).toContain('<li>No site recorded: contact 20</li>');
  });

  it('says once of all sites of a contact that were read from words that they were', () => {
    const read = (bodySite: string) => ({ kind: 'bruise', bodySite, laterality: null, basis: 'words' as const });
    const injuries = [read('face'), ...injuriesAt('chest'), read('back'), read('face')];
    const html = bodyOutline([aContact({ number: 7, occurredAt: '2024-09-29T10:00:00Z', injuries })], options);
    expect(html).toContain('</a>: chest; face, back, read from words, 29 Sept</li>');
  });

  it('tells the newest first, in words, with links, and says what nobody can know', () => {
    const html = bodyOutline(
      [
        aContact({ number: 7, occurredAt: '2024-09-29T10:00:00Z', injuries: injuriesAt('chest') }),
        aContact({ number: 8, occurredAt: '2024-10-23T13:00:00Z', injuries: injuriesAt('cheek-l') }),
      ],
      options,
    );
    expect(html).toMatch(
      /<a href="#contact-8">Contact 8<\/a>: left cheek, today.*<a href="#contact-7">Contact 7<\/a>: chest, 29 Sept/,
    );
    expect(html).toContain('Size and colour are not recorded. No one can date a bruise from its colour.');
  });

  it('keeps numbers at their sites however many there are: the newest stands there, others are counted', () => {
    const html = bodyOutline(fortyNineContacts().contacts, { ...options, today: '2025-08-08' });
    const places = Object.values(bodyPlaces).flatMap(({ x, y, paired }) =>
      (paired ? [x, -x] : [x, 14, -14, 7, -7]).map((dx) => ({ x: middle + dx, y })),
    );
    for (const spot of numbersOf(html)) {
      const away = Math.min(...places.map((place) => Math.hypot(place.x - spot.x, place.y - spot.y)));
      expect(away).toBeLessThanOrEqual(16);
    }
    expect(html).toContain('>+6</text>');
    expect(html).toContain('+2: so many earlier contacts at the same site.');
  });

  it('speaks of her, or of the child', () => {
    const contacts = [aContact({ number: 8, occurredAt: '2024-10-23T13:00:00Z', injuries: injuriesAt('chest') })];
    expect(bodyOutline(contacts, { ...options, sex: 'female' })).toContain('>her</text>');
    expect(bodyOutline(contacts, { ...options, sex: null })).toContain('The child&#39;s body, front,');
  });

  it('escapes a site as a source wrote it', () => {
    const html = bodyOutline(
      [
        aContact({
          ...{ number: 1, occurredAt: '2024-10-01T10:00:00Z' },
          injuries: [{ kind: 'bruise', bodySite: '<script>', laterality: null, basis: 'coded' }],
        }),
      ],
      options,
    );
    expect(html).toContain('&lt;script&gt;, not on the outline');
    expect(html).not.toContain('<script>');
  });
});

describe('places on the body', () => {
  it('lie on the outline', () => {
    for (const [site, { x, y }] of Object.entries(bodyPlaces))
      expect({ site, inside: x >= 0 && x <= 62 && y >= 8 && y <= 295 }).toEqual({ site, inside: true });
  });

  it.each(['cheek', 'ear', 'face', 'head', 'forehead', 'neck', 'chest', 'abdomen', 'back', 'buttocks', 'upper-arm'])(
    'know the coded site %s that intake reads',
    (site) => {
      expect(bodyPlaces[site]).toBeDefined();
    },
  );
});
