import { aContact, injuriesAt } from '../test/chronologies.js';
import { listed, outcomeWords, pronounsOf, siteWords, shortWhen, sitesWords, whenWords } from './contact-words.js';

const occurredAt = '2024-05-01T10:00:00Z';

describe('words of a contact', () => {
  it.each([
    [['cheek-l'], 'left cheek'],
    [['cheek-r', 'cheek-l'], 'right cheek, left cheek'],
    [['eye-b'], 'both eyes'],
    [['foot-b'], 'both feet'],
    [['face-b'], 'both sides of the face'],
    [['buttocks-b'], 'both buttocks'],
    [['upper-arm'], 'upper arm'],
    [['head', 'head', 'chest'], 'head, chest'],
    [['unsited'], 'site not recorded'],
    [['unsited', 'head'], 'head'],
  ])('say of injuries at %j "%s"', (sites, words) => {
    expect(sitesWords(injuriesAt(...sites))).toBe(words);
  });

  it('name a kind of injury when that is all that is known', () => {
    expect(sitesWords([{ kind: 'head-injury', bodySite: null, laterality: null, basis: 'coded' }])).toBe(
      'head injury, site not recorded',
    );
    expect(siteWords({ kind: 'bruise', bodySite: ' ', laterality: 'left', basis: 'coded' })).toBeNull();
  });

  it.each([
    [{ status: 'completed', childSeen: true }, 'Seen'],
    [{ status: 'completed', childSeen: false }, 'Child not seen'],
    [{ status: 'was-not-brought', childSeen: false }, 'Was not brought'],
    [{ status: 'was-not-brought', childSeen: false, kind: 'home-visit' }, 'No access'],
    [{ status: 'cancelled-by-patient', childSeen: false }, 'Cancelled by the family'],
    [{ status: 'cancelled-by-provider', childSeen: false }, 'Cancelled by the service'],
    [{ status: 'left', childSeen: false }, 'Left before being seen'],
    [{ status: 'left', childSeen: true }, 'Seen, left before the end'],
    [{ status: 'booked', childSeen: false }, 'Booked, outcome not recorded'],
  ] as const)('say of %j "%s", and never that somebody failed to attend', (given, words) => {
    expect(outcomeWords(aContact({ number: 1, occurredAt, ...given }))).toBe(words);
  });

  it.each([
    ['exact', '1 May 2024', '1 May'],
    ['day', '1 May 2024', '1 May'],
    ['month', 'May 2024, day not known', 'May 2024'],
    ['approximate', 'about 1 May 2024', 'about 1 May'],
  ] as const)('keep a doubt about the date: %s is "%s", beside a mark "%s"', (precision, words, beside) => {
    expect(whenWords({ occurredAt, precision })).toBe(words);
    expect(shortWhen({ occurredAt, precision })).toBe(beside);
  });

  it('speak of a child as the record does, and guess no sex', () => {
    expect(pronounsOf('male').possessive).toBe('his');
    expect(pronounsOf('female').possessive).toBe('her');
    expect(pronounsOf('other').subject).toBe('the child');
  });

  it('list with commas and "and"', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
