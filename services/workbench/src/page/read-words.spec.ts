import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen, wordsOf } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';
import { asText } from '../report/as-text.js';
import { ringPointBody } from './ring-point-body.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const view = { feeds: 'all', recordedConcern: 'kept' } as const;
const replayed = (changes: object) =>
  replayChronology(invented([seen(1, '2020-05-01', changes), end], { born: '2017-01-01' }), view, policy);
const tableOf = (changes: object): string =>
  ringPointBody(replayed(changes), policy).split('The same, as a table')[1] ?? '';
const textOf = (changes: object): string => asText(replayed(changes), policy, 'told');

describe('how the words of a contact were read', () => {
  const bruise = { injury: true, injuryDetail: 'bruise to the left cheek, no burn; fell off the sofa' };

  it('is marked in the sentence, and said below it without a mouse', () => {
    const table = tableOf(bruise);
    expect(table).toMatch(/“<bdi><mark>bruise[^<]*<\/mark>[^<]*<span class="rp-heard">burn<\/span>/);
    expect(wordsOf(table)).toContain('Read as: bruise, left cheek · cause told: fall · where: at home');
    expect(wordsOf(table)).toContain('Understood, not counted: burn, site not given (said not to be so)');
  });

  it('keeps every letter of the sentence in its place', () => {
    const [, quoted = ''] = /Injury: “<bdi>(.*?)<\/bdi>”/.exec(tableOf(bruise)) ?? [];
    expect(quoted.replaceAll(/<[^>]+>/g, '')).toBe(bruise.injuryDetail);
  });

  it('says where nothing was understood, in the table and beside the answer', () => {
    const odd = { presentingProblem: 'zxcv qwer' };
    expect(wordsOf(tableOf(odd))).toContain('No words understood');
    const body = wordsOf(ringPointBody(replayed(odd), policy));
    expect(body).toContain('It does not ring. No rule came near.');
    const counted =
      'The words of contact 1 were not read as facts; the contact itself counted, by its day, place and kind, and by what the file codes.';
    expect(body).toContain(counted);
    expect(textOf(odd)).toContain(counted);
  });

  it('never says that no rule heard of contacts at which one rang by their kind', () => {
    const metNobody = { setting: 'health-visitor', type: 'no-access-visit', presentingProblem: 'zxcv qwer' };
    const events = [seen(1, '2020-05-01', metNobody), seen(2, '2020-05-08', metNobody), end];
    const rang = replayChronology(invented(events, { born: '2019-12-01' }), view, policy);
    const text = asText(rang, policy, 'told');
    expect(text).toContain('RING POINT');
    for (const told of [text, wordsOf(ringPointBody(rang, policy))]) {
      expect(told).toContain('The words of contacts 1, 2 were not read as facts; the contacts themselves counted');
      expect(told).not.toContain('no rule heard');
    }
  });

  it('names no contact of whose words anything was read, though it be none of the child now', () => {
    expect(textOf({ presentingProblem: 'zxcv qwer; no burn' })).not.toContain('were not read as facts');
  });

  it('says of words about somebody else of the household that they were not read', () => {
    const told = wordsOf(tableOf({ subject: 'mother', presentingProblem: 'bruise to the left cheek' }));
    expect(told).toContain('Not read: it is about somebody else');
    expect(told).not.toContain('Read as');
  });

  it('says of another person, of an earlier time, and of what the file denies that it does not count', () => {
    expect(textOf({ presentingProblem: 'his brother had a bruise to the ear' })).toContain('(of another person)');
    expect(textOf({ injury: false, presentingProblem: 'bruise to the ear' })).toContain(
      'bruise, ear (the file says that there was no injury)',
    );
  });

  it('says that whether a child was brought is told by the kind of contact, not that no rule reads it', () => {
    const text = textOf({ type: 'was-not-brought', presentingProblem: 'was not brought to the eye clinic' });
    expect(text).toContain('was not brought (whether the child was brought and seen, the kind of contact tells)');
    expect(text).not.toContain('no rule reads it');
  });

  it('tells a bruise once that is named again with its site', () => {
    const text = textOf({ injury: true, presentingProblem: 'bruise', injuryDetail: 'bruise to the ear' });
    expect(text).toContain('read as: bruise, ear\n');
  });

  it('stands on paper too, on which the table does not', () => {
    expect(ringPointBody(replayed(bruise), policy)).toContain(
      '<span class="rp-paper">Read as: bruise, left cheek · cause told: fall · where: at home.</span>',
    );
    expect(ringPointBody(replayed({ presentingProblem: 'zxcv qwer' }), policy)).toContain(
      '<span class="rp-paper">No words understood at 1 of 1 contact.</span>',
    );
  });

  it('is left out of the terminal unless it is asked for', () => {
    expect(asText(replayed(bruise), policy)).not.toContain('read as');
    expect(textOf(bruise)).toContain('          read as: bruise, left cheek · cause told: fall · where: at home\n');
  });
});

describe('what no rule can tell', () => {
  it('stands in the terminal too, by rule, with the contacts', () => {
    const unsited = replayed({ injury: true, injuryDetail: 'bruise' });
    expect(asText(unsited, policy)).toContain('Cannot tell: R17 at contact 1.');
    expect(asText(unsited, policy)).toContain(
      'It does not ring. Nearest: contact 1, short of one fact. Not recorded there: site of bruise, explanation given (R17).',
    );
  });
});
