import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen } from '../test/invented.js';
import { type View } from './domain/views.js';
import { replayChronology } from './replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const fourteen = { born: '2006-01-01' };

/** What a rule says of contacts that are told in words, as `event severity`; the first contact is that of 1 March. */
function said(rule: string, contacts: readonly (string | object)[], child: object = fourteen): readonly string[] {
  const events = contacts.map((contact, place) =>
    seen(place + 1, `2020-0${place + 3}-01`, {
      ...(typeof contact === 'string' ? { presentingProblem: contact } : contact),
    }),
  );
  const { shown } = replayChronology(invented([...events, end], child), everything, policy);
  return shown.events.flatMap(({ placed, said: here }) =>
    here.filter(({ finding }) => finding.rule === rule).map(({ finding }) => `${placed.event.n} ${finding.severity}`),
  );
}

describe('a history that tells in words', () => {
  it.each([
    ['R29', 'cut her arms on purpose', ['1 URGENT']],
    ['R29', 'took an overdose of paracetamol, CAMHS informed', ['1 URGENT']],
    ['R29', 'expressed suicidal thoughts', ['1 URGENT']],
    ['R35', 'mother assaulted by her partner, child witnessed it', ['1 CONCERN']],
    ['R35', 'MARAC held, DASH score 16', ['1 URGENT']],
    ['R36', 'mother took an overdose last night', ['1 CONCERN']],
    ['R36', 'mother intoxicated in the waiting room', ['1 CONCERN']],
    ['R36', 'mother sectioned this morning', ['1 IMMEDIATE']],
    ['R26', 'father took her home against medical advice', ['1 URGENT']],
    ['R37', 'brought by unknown male, would not stay', ['1 INFORMATION']],
    ['R37', 'privately fostered by a neighbour', ['1 INFORMATION']],
    ['R31', 'no fixed abode', ['1 INFORMATION']],
    ['R38a', 'concealed pregnancy, 30 weeks', ['1 CONCERN']],
    ['R38c', 'type 2 FGM seen on examination', ['1 IMMEDIATE']],
    ['R38c', 'mother has had FGM', ['1 INFORMATION']],
  ])('is heard by %s: %s', (rule, words, expected) => {
    expect(said(rule, [words])).toEqual(expected);
  });

  it('of a child under thirteen who harmed itself is immediate, and the second time is told as such', () => {
    const young = { born: '2010-01-01' };
    expect(said('R29', ['self-harming, cuts to both wrists', 'took an overdose'], young)).toEqual([
      '1 IMMEDIATE',
      '2 IMMEDIATE',
    ]);
  });

  it.each([
    ['R29', 'an accident', 'cut herself slicing bread'],
    ['R29', 'a dose too many', 'accidental overdose of paracetamol'],
    ['R29', 'a denial', 'denies self harm, no suicidal thoughts'],
    ['R29', 'the past', 'previous self harm, none since'],
    ['R29', 'a doubt about thoughts', '?suicidal ideation'],
    ['R29', 'a risk', 'risk of self harm discussed'],
    ['R29', 'a sister', 'sister self harms'],
    ['R29', 'the mother', 'mother took an overdose'],
    ['R35', 'a question', 'asked about domestic abuse'],
    ['R35', 'a denial', 'no domestic abuse disclosed'],
    ['R35', 'the past', 'history of domestic violence with a previous partner'],
    ['R35', 'a neighbour', "domestic incident at the neighbour's"],
    ['R35', 'chores', 'helps with domestic chores'],
    ['R36', 'coffee', 'mum has drunk a coffee'],
    ['R36', 'a denial', 'mother not intoxicated'],
    ['R26', 'advice', 'discharged home with advice'],
    ['R37', 'an assault', 'hit by unknown male in street'],
    ['R31', 'social care', 'NFA by social care'],
    ['R38a', 'a denial', 'not a concealed pregnancy'],
    ['R38c', 'a form', 'FGM risk assessment completed'],
  ])('is not heard by %s of %s: %s', (rule, _, words) => {
    expect(said(rule, [words])).toEqual([]);
  });

  it('shows three signs of exploitation at three contacts', () => {
    const told = [
      'went missing from home overnight',
      'older boyfriend waits outside',
      'unexplained cash and second phone',
    ];
    expect(said('R38b', told)).toEqual(['3 CONCERN']);
    expect(said('R38b', told.slice(0, 2))).toEqual([]);
  });

  it('shows no exploitation by an inhaler, a screen and a birthday', () => {
    expect(
      said('R38b', [
        'his inhaler has gone missing',
        'STI screen negative',
        'new phone for his birthday',
        'not intoxicated',
      ]),
    ).toEqual([]);
  });

  it('perplexes where one carer alone saw what nobody explains, again and again', () => {
    const told = ['apnoea only witnessed by mother', 'seizure only seen by mother', 'apnoea only witnessed by mother'];
    expect(said('R30', told)).not.toEqual([]);
    expect(said('R30', told.slice(0, 1))).toEqual([]);
  });

  it('of the mother tells of the home of the child, and of no injury of the child', () => {
    const mother = (words: string): object => ({ subject: 'mother', presentingProblem: words, injury: true });
    expect(said('R35', [mother('assaulted by her partner, bruised face')])).toEqual(['1 CONCERN']);
    expect(said('R35', [mother('partner arrested for assault on mother')])).toEqual(['1 CONCERN']);
    expect(said('R36', [mother('partner arrested for assault on mother')])).toEqual([]);
    expect(said('R36', [mother('arrested at home')])).toEqual(['1 IMMEDIATE']);
    expect(said('R36', [mother('took an overdose')])).toEqual(['1 CONCERN']);
    expect(said('R36', [mother('seen at home. Intoxicated')])).toEqual(['1 CONCERN']);
    expect(said('R29', [mother('took an overdose')])).toEqual([]);
    expect(said('R35', [mother('attended with a cough')])).toEqual([]);
    expect(said('R36', [{ subject: 'brother', presentingProblem: 'took an overdose' }])).toEqual([]);
  });

  it('tells of the home in an event about the mother, too: the third dirty house is a pattern, her own clothes are none', () => {
    const visits = (words: string): readonly object[] =>
      [1, 2, 3].map(() => ({ subject: 'mother', presentingProblem: words }));
    expect(said('R22', visits('house filthy, flies'))).not.toEqual([]);
    expect(said('R22', visits('home visit, no food in'))).not.toEqual([]);
    expect(said('R22', visits('dirty clothes, hungry'))).toEqual([]);
  });

  it('before a birth counts violence against the mother who is pregnant, and more where she was strangled', () => {
    const unborn = { born: '2020-08-01' };
    const mother = (words: string): object => ({ subject: 'mother', presentingProblem: words });
    expect(said('R35', [mother('partner had her by the throat, 20/40 pregnant')], unborn)).toEqual(['1 URGENT']);
    expect(said('R35', [mother('attended with a cough, 20/40 pregnant')], unborn)).toEqual([]);
    expect(said('R35', [mother('assaulted by her partner')])).toEqual(['1 CONCERN']);
    expect(said('R35', [mother('partner strangled her')])).toEqual(['1 URGENT']);
  });

  it('of a household tells how the children in it are cared for; of one grown person it does not', () => {
    const visits = (subject: string): readonly object[] =>
      [1, 2, 3].map(() => ({ subject, presentingProblem: 'home alone when I knocked' }));
    expect(said('R22', visits('household'))).not.toEqual([]);
    expect(said('R22', visits('mother'))).toEqual([]);
  });
});
