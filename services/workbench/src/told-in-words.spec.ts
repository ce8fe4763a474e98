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

/** The days on which a rule speaks of events, as `event day`. */
function rings(rule: string, events: readonly object[], more: object = {}): readonly string[] {
  const { shown } = replayChronology(invented([...events, end], more), everything, policy);
  return shown.events.flatMap(({ placed, said }) =>
    said.filter(({ finding }) => finding.rule === rule).map(({ at }) => `${placed.event.n} ${at.slice(0, 10)}`),
  );
}

/** An injury that the emergency department describes. */
const hurt = (injuryDetail: string): object =>
  seen(1, '2020-10-01', { setting: 'ed', organisation: 'Millbrook', injury: true, injuryDetail });
/** What a practice writes down. */
const told = (presentingProblem: string, injury?: boolean): object =>
  seen(1, '2020-06-01', { presentingProblem, injury });
/** Of two and a half years, and of ten, when the chronology begins. */
const toddler = { born: '2018-04-01' };
const ofTen = { born: '2010-10-01' };

describe('growth that a chronology tells in words (R34)', () => {
  const missed = seen(2, '2020-07-01', { type: 'was-not-brought', setting: 'outpatient', organisation: 'Millbrook' });

  it.each([
    'weight below the 0.4th centile',
    'weight has fallen two centile spaces since birth',
    'weight dropped from the 50th to the 2nd centile',
    'faltering growth, feeding plan made',
    'static weight for eight weeks',
    'emaciated, ribs showing',
  ])('rings at the slot that is missed next: %s', (words) => {
    expect(rings('R34', [told(words), missed])).toContain('2 2020-07-01');
  });

  it('rings when eight weeks pass without another weight, and not where the child was weighed', () => {
    const fallen = told('failure to thrive');
    expect(rings('R34', [fallen])).toEqual(['1 2020-07-27']);
    const weighed = seen(2, '2020-07-01', { presentingProblem: 'weight 7.9 kg, on the 25th centile' });
    expect(rings('R34', [fallen, weighed])).toEqual([]);
  });

  it.each([
    'weight steady on the 25th centile',
    'no faltering growth',
    'sister had faltering growth as a baby',
    'premature, born at 27 weeks, weight below the 0.4th centile, plotted corrected',
    'head circumference below the 0.4th centile',
    'mother has lost weight since the birth',
    'vomiting for a week with some weight loss',
    'advised to come back if not gaining weight',
  ])('stays quiet: %s', (words) => {
    expect(rings('R34', [told(words), missed])).toEqual([]);
  });
});

describe('the look of a burn that a chronology tells in words (R18)', () => {
  it.each([
    'glove and stocking scald to both feet',
    'scald to the buttocks with a clear tide line',
    'symmetrical scalds to both feet, no splash marks',
    'burn in the shape of an iron on the forearm',
    'multiple cigarette burns to the back',
  ])('rings at any age: %s', (words) => {
    expect(rings('R18', [hurt(words)], ofTen)).toEqual(['1 2020-10-01']);
  });

  it.each([
    'scald to the chest, splash marks, mug of tea pulled over',
    'touched the iron, small burn to the finger',
    'scald to the hand, no glove and stocking pattern',
    'sunburn to both shoulders, symmetrical',
  ])('stays quiet: %s', (words) => {
    expect(rings('R18', [hurt(words)], ofTen)).toEqual([]);
  });
});

describe('the pattern of a bruise that a chronology tells in words (R17)', () => {
  it.each([
    'loop marks on the thigh',
    'linear bruise across the upper arm',
    'handprint on the leg',
    'fingertip bruising to both upper arms',
    'belt marks on the legs',
    'cluster of bruises on the upper arm',
    'torn skin under the upper lip',
    'torn frenulum, said to have fallen on a toy',
  ])('rings under four: %s', (words) => {
    expect(rings('R17', [hurt(words)], toddler)).toEqual(['1 2020-10-01']);
  });

  it.each([
    'bruise to the shin',
    'cluster of bruises on the shins from football',
    'bruised hand after a fall',
    'linear graze to the knee',
    'bruise on the thigh, no loop marks',
    'bruise on the thigh, brother had belt marks',
    'split upper lip after a fall',
  ])('stays quiet: %s', (words) => {
    expect(rings('R17', [hurt(words)], toddler)).toEqual([]);
  });

  it('a torn fold under the lip is an injury of a baby who does not move (R15)', () => {
    const baby = { born: '2020-07-01' };
    expect(rings('R15', [hurt('torn skin under the upper lip')], baby)).toEqual(['1 2020-10-01']);
    expect(
      rings('R15', [seen(1, '2020-10-01', { presentingProblem: 'snuffly, skin under the lip intact' })], baby),
    ).toEqual([]);
  });
});

describe('older injuries that a chronology tells in words (R16)', () => {
  it.each([
    'multiple healing rib fractures',
    'old rib fractures seen on X-ray',
    'fractures of different ages on the skeletal survey',
    'fracture of the arm, X-ray shows old and new fractures',
  ])('rings at any age: %s', (words) => {
    expect(rings('R16', [hurt(words)], ofTen)).toEqual(['1 2020-10-01']);
  });

  it.each([
    'healing fracture of the wrist, fracture clinic, cast off',
    'fracture of the wrist',
    'no occult fractures',
    'older bruise on the shin',
  ])('stays quiet at ten: %s', (words) => {
    expect(rings('R16', [hurt(words)], ofTen)).toEqual([]);
  });
});

describe('what was swallowed, in words (R24)', () => {
  it.each([
    "swallowed mum's methadone",
    'ate cannabis gummies',
    'urine positive for cocaine',
    'drank the vodka left on the table',
    'was given methadone by an uncle',
  ])('rings for a drug: %s', (words) => {
    expect(rings('R24', [told(words)], ofTen)).toEqual(['1 2020-06-01']);
  });

  it.each([
    'swallowed three paracetamol',
    'mum is on a methadone programme',
    'methadone was kept in a locked box in the home',
    'given intranasal diamorphine for pain, forearm fracture',
    'father drank two cans of lager',
    'urine negative for cocaine and opiates',
  ])('stays quiet: %s', (words) => {
    expect(rings('R24', [told(words)], ofTen)).toEqual([]);
  });
});

describe('a mark of the birth that a chronology tells in words (R15)', () => {
  const newborn = { born: '2020-05-25' };

  it('is silent where it is recorded as of the birth, and rings where it is only told or not', () => {
    expect(rings('R15', [told('bruise over the scalp after ventouse delivery')], newborn)).toEqual([]);
    expect(rings('R15', [told('bruise over the scalp')], newborn)).toContain('1 2020-06-01');
    expect(rings('R15', [told('bruise over the scalp, mother says from the ventouse')], newborn)).toContain(
      '1 2020-06-01',
    );
  });
});
