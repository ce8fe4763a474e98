import { codeWords, readMentions } from './code-words.js';
import { injuriesSaidOnce } from './coded/said-once.js';
import { meantBy } from './corpus/read-corpus.js';

const codes = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).map(({ kind, code, laterality, bodySite }) =>
    [kind, code, laterality, bodySite].filter((part) => part !== undefined).join(' '),
  );
const injury = (kind: string, bodySite: string | null, basis: 'coded' | 'words') =>
  ({ kind, bodySite, laterality: null, recordedAs: null, basis }) as const;

describe('words of a source', () => {
  it('tell injuries with their sites and sides, each site by itself', () => {
    expect(codes('bruising to side of head and to chest')).toEqual(['injury bruise head', 'injury bruise chest']);
    expect([...new Set(codes('scald R hand and forearm, pulled cup of hot tea'))]).toEqual([
      'injury burn right hand',
      'injury burn forearm',
      'mechanism hot-liquid',
    ]);
  });

  it.each([
    ['what is denied', 'no bruising seen'],
    ['skin that itches', 'eczema, excoriations to both arms'],
    ['what is long past', 'previous fracture of the arm'],
    ['what another person has', 'mother has a bruise to her eye'],
    ['advice', 'advised to return if bruising appears'],
    ['other meanings of the same words', 'broke up from school, head of year, keep an eye on him'],
    ['nothing at all', ''],
  ])('state nothing by %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it('that suspect an injury tell of one, of no kind: somebody saw enough to ask', () => {
    expect(codes('?fracture of left clavicle')).toEqual(['injury injury left clavicle']);
  });

  it('that tell how easily a child bruises tell of no bruise', () => {
    const told = (text: string) => codeWords([{ field: 'reason', text }]).filter(({ kind }) => kind === 'injury');
    expect(told('Mother says that he bruises easily.')).toEqual([]);
    expect(told('Easy bruising, tired, pale.')).toEqual([]);
    expect(told('bruise on the left cheek')).toHaveLength(1);
  });

  it.each([
    ['Accidental overdose of Calpol', true],
    ['Ibuprofen overdose, double dose in error', true],
    ['Overdose of paracetamol, says it was no accident', false],
    ['Poisoning, ?accidental ?intentional', false],
    ['Overdose. Accident and emergency notes requested', false],
    ['Accidental overdose, previous self-harm', false],
    ['Paracetamol overdose', false],
    ['Overdose, not accidental', false],
    ['Non-accidental poisoning', false],
  ])('say of a poisoning whether it was an accident: %s', (text, was) => {
    expect(codes(text).includes('outcome accidental')).toBe(was);
  });

  it('that suspect abuse tell of a concern, and those that deny it of none', () => {
    expect(codes('suspected non-accidental injury')).toEqual(['outcome maltreatment-suspected']);
    expect(codes('no safeguarding concerns')).toEqual([]);
  });

  it('counts a doubt whether harm was meant, and no other doubt of that kind', () => {
    expect(codes('?intentional overdose of paracetamol')).toContain('complaint self-harm');
    expect(codes('no self-harm')).toEqual([]);
    expect(codes('?domestic abuse at home')).toEqual([]);
  });

  it.each([
    'Raped by stepfather.',
    'Sexually assaulted by her uncle.',
    'Indecently assaulted at a bus stop.',
    'Uncle touched her private parts.',
    'Stepdad puts his fingers inside her.',
    'Grandfather made her touch his penis.',
  ])('tell of a sexual assault, and that it is one: %s', (text) => {
    expect(codes(text)).toEqual(expect.arrayContaining(['mechanism assault', 'mechanism sexual-assault']));
  });

  it.each([
    'Punched in the breast by dad.',
    'Kicked between the legs by a pupil.',
    'Denies rape.',
    'Mother was raped.',
  ])('tell of none: %s', (text) => {
    expect(codes(text)).not.toContain('mechanism sexual-assault');
  });

  it.each([
    ['Takes food from lunchboxes; mother asks school not to feed him.', ['outcome hungry']],
    ['Hungry again, asked for toast.', ['outcome hungry']],
    ['dirty clothes, smells of urine', ['outcome unwashed', 'outcome unwashed']],
    ['Left in the care of his seven year old sister.', ['outcome unsupervised']],
    ['No food in the cupboards, house filthy.', ['outcome no-food-at-home', 'outcome unfit-home']],
    ['Preventer inhaler not collected.', ['outcome untreated']],
    ['Not collected from nursery until six.', ['outcome collected-late']],
    [
      'Attendance now 62%, head lice untreated.',
      ['outcome infestation', 'outcome untreated', 'outcome attendance-percent-62'],
    ],
  ])('tell signs of neglect: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['a fast before theatre', 'no food since midnight for theatre, hungry'],
    ['a feed', 'hungry baby, feeding well'],
    ['a wound', 'dirty wound, cleaned'],
    ['a child at play', 'found alone in the field, teacher on duty there'],
    ['a child seen alone', 'seen alone, spoke freely'],
    ['a denial', 'no signs of poor hygiene'],
    ['a brother', 'his brother is often unwashed'],
    ['advice', 'risk of being left unsupervised'],
    ['a letter', 'head lice letter sent to the class'],
    ['lice that were treated', 'head lice, treated at home'],
    ['a good attendance', 'attendance 97%'],
    ['a parcel', 'parcel not collected by the family'],
  ])('tell no sign of neglect by %s', (_, text) => {
    const signs = codeWords([{ field: 'note', text }]).filter(({ kind, code }) => kind === 'outcome' && meantBy(code));
    expect(signs).toEqual([]);
  });

  it.each([
    [
      'Weight dropped from the 50th to below the 2nd centile.',
      ['outcome fell-three-spaces', 'outcome below-second-centile'],
    ],
    ['Fallen from the 50th to the 9th centile.', ['outcome fell-two-spaces']],
    ['Faltering growth, review in two weeks.', ['outcome faltering-growth']],
    ['Glove and stocking scald to the hand.', ['injury burn hand', 'outcome immersion']],
    ['Slap mark to the cheek.', ['injury injury cheek', 'outcome patterned']],
    ['Multiple healing rib fractures.', ['injury fracture rib', 'outcome occult-fracture']],
    ["Swallowed mum's methadone.", ['injury poisoning', 'mechanism opioid']],
    ['Torn skin under the upper lip.', ['injury laceration frenulum']],
    ['Torn frenulum.', ['injury laceration frenulum']],
  ])('tell growth, the look of injuries and what was swallowed: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['a denial', 'no faltering growth, no loop marks'],
    ['a doubt', '?faltering growth'],
    ['a sister', 'sister had faltering growth as a baby'],
    ['what is over', 'history of failure to thrive in infancy'],
    ['another measure', 'head circumference below the 0.4th centile'],
    ['an illness', 'vomiting for a week with some weight loss'],
    ['a way to come', 'came straight from an arrest'],
    ['a treatment', 'morphine given by the ambulance crew'],
    ['paint', 'made hand prints in paint'],
    ['a nerve', 'numbness in a glove and stocking distribution'],
  ])('tell none of them by %s', (_, text) => {
    expect(codes(text).filter((code) => !code.startsWith('injury'))).toEqual([]);
  });

  it.each([
    'Bruise over the scalp after ventouse delivery.',
    'Forceps mark on cheek.',
    'Birth bruising to the forehead.',
    'Ventouse for delay. Small graze from cup',
    'Superficial graze, scalp (instrumental birth)',
    'Laceration to scalp from fetal scalp electrode',
    'Cut on cheek from scalpel at caesarean section',
    'Rotational forceps. Bruise R cheek from blades',
    'Known cephalhaematoma L parietal',
    'Ventouse, chignon, NIPE normal',
  ])('record a mark as of the birth: %s', (text) => {
    expect(codeWords([{ field: 'note', text }]).map(({ recordedAs }) => recordedAs)).toEqual(['birth']);
  });

  it.each(['Forceps marks R cheek, forehead; subconj haem L'])(
    'record each mark of a birth that is named: %s',
    (text) => {
      const recorded = codeWords([{ field: 'note', text }]).map(({ recordedAs }) => recordedAs ?? 'not');
      expect(new Set(recorded)).toEqual(new Set(['birth']));
    },
  );

  it.each([
    'Pale small bruise over heel from Guthrie test, expected',
    'bruise at heel prick site',
    'Bruised arm after venepuncture',
    'Bruise on left thigh at immunisation site',
    'Bruising to back of hand from failed cannulation',
    'Swelling over the thigh at the site of vaccination',
    'cannula bruise on left hand',
    'Heels bruised both sides (6 samples)',
    'D5. NBBS from R heel. Heels swollen a bit',
    'Bruise L thigh at vacc site noted by mum next day',
    'Small bruise L thigh post vaccination',
    'Bruise R heel from lancet',
    '3rd imms. Sore red lump L thigh after last lot, settled',
  ])('record a mark as of a procedure: %s', (text) => {
    expect(codeWords([{ field: 'note', text }]).map(({ recordedAs }) => recordedAs)).toEqual(['procedure']);
  });

  it.each([
    'Mum says the bruise on his arm is from a blood test',
    'Bruise on arm, ?cannula',
    'Bruise to ear after vaccination appointment',
    'Blood test done. Bruise on cheek',
    'Bruise on cheek noticed after blood test',
    'Fractured wrist after blood test',
    'Bruise on cheek, bloods sent',
    'Graze to knee, cup of tea given',
    'Scalded by a cup at his birthday',
    'Burn to arm after vaccination',
    // seen there, or where no needle goes in
    'Bruise to left thigh at immunisations',
    'Bruise on cheek after immunisations',
    'Bruise to left ear from cannula',
    'Came for bloods bruise on arm seen',
    'Several bruises after blood tests',
    // a cup to drink from, and a birth of long ago
    'Laceration to lip from the cup. Birth normal',
    'Mum says bruise on thigh at vaccination site',
    'Bruise on heel after a fall. Heel prick done',
    'Boggy swelling R parietal, ?cephalhaematoma',
    'Fell from bed, swelling to head, known cephalhaematoma',
    'Six week check. Ventouse delivery. Subconj haemorrhage L eye',
    'Cut to hand from razor blades',
    'Forceps marks at birth healed, now has new subconjunctival haemorrhage',
    'Foot bruised round the heel, blood spots in nappy',
    'Bruise to L heel at 5 months. Newborn blood spot test normal',
    'Graze to scalp from cup. Birth weight 3.2 kg',
    'Bruise to cheek at 10 weeks of age after ventouse delivery',
  ])('record no mark as of a procedure, or of the birth, that is not plainly so: %s', (text) => {
    const recorded = codeWords([{ field: 'note', text }]).map(({ recordedAs }) => recordedAs ?? 'not');
    expect(new Set(recorded)).toEqual(new Set(['not']));
  });

  it.each([
    'Bruise to the cheek, mother says from the forceps.',
    '?forceps mark on cheek',
    'Bruise to the cheek. Ventouse delivery.',
    'New bruise on the scalp, not from the delivery.',
    'Bruise from the delivery van.',
  ])('record no mark as of the birth where it is only told or doubted: %s', (text) => {
    expect(codeWords([{ field: 'note', text }]).filter(({ recordedAs }) => recordedAs === 'birth')).toEqual([]);
  });

  it.each([
    'Bruise on left cheek noticed 5 weeks after birth.',
    'Bruise to forearm several weeks after birth',
    'Bruising to ear three weeks following ventouse delivery',
    'Swelling of the thigh 4/52 after birth',
    'Four weeks after birth bruise to the ear',
    'Bruise on shin after a fall following the birth of his sister',
    'Bruise to arm following delivery of a parcel',
  ])('record no mark as of the birth that came later: %s', (text) => {
    expect(codeWords([{ field: 'note', text }]).filter(({ recordedAs }) => recordedAs === 'birth')).toEqual([]);
  });

  it.each([
    'Known to CAMHS, self injury to arms with a razor',
    'Self injury by cutting every day',
    'Autistic, self injury with scissors, wants to die',
    'Known to the service, self injury to the thighs',
  ])('tell of self-harm beside a word of habit where it was meant: %s', (text) => {
    expect(codes(text)).toContain('complaint self-harm');
  });

  it.each(['Known self injury, alert read', 'Self injury 1-2 a day', 'Autistic, self injury when distressed'])(
    'tell of no self-harm where it is a habit: %s',
    (text) => {
      expect(codes(text)).not.toContain('complaint self-harm');
    },
  );

  it.each([
    ['Dressing change PN, R hip graze sloughy', true],
    ['For removal of sutures from chin', true],
    ['Plaster check, # R radius', true],
    ['ROS: nil. Burn to left hand', false],
    ['Graze to hip cleaned, to see the nurse for a dressing change', false],
    ['Fell, cut chin. ROS 5 days', false],
  ])('tell that a wound is looked at again where they begin with it: %s', (text, isReview) => {
    const codesOfReason = codeWords([{ field: 'presentingProblem', text }]).map(({ code }) => code);
    expect(codesOfReason.includes('wound-review')).toBe(isReview);
  });

  it('keep where they stand, in a text with any letters', () => {
    const text = 'İvo’s note: BRUISE to cheek';
    const [fact] = codeWords([{ field: 'note', text }]);
    expect(text.slice(fact!.from, fact!.to)).toBe('BRUISE');
    expect(fact).toMatchObject({ field: 'note', kind: 'injury', code: 'bruise', bodySite: 'cheek' });
  });

  it('of any kind are read in a moment, and never throw', () => {
    const hostile = ['#'.repeat(4_000), '? '.repeat(2_000), 'no '.repeat(1_300), 'bruise to cheek and '.repeat(200)];
    for (const text of hostile) {
      const began = performance.now();
      readMentions(text);
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });
});

describe('petechiae', () => {
  const injuries = (text: string): readonly string[] =>
    codeWords([{ field: 'note', text }]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

  it.each([
    ['Petechiae on both cheeks'],
    ['Petechial rash to the neck'],
    ['Petechiae on face after vomiting'],
    ['Petechiae, no fever'],
  ])('are a bruise: %s', (text) => {
    expect(injuries(text)).toEqual(['bruise']);
  });

  it.each([
    ['Petechial rash with fever'],
    ['febrile, petechiae on legs, ?meningococcal'],
    ['Viral illness with petechiae'],
  ])('are none where an illness is named beside them: %s', (text) => {
    expect(injuries(text)).toEqual([]);
  });
});

describe('a wait from words', () => {
  const delays = (text: string): readonly string[] =>
    codeWords([{ field: 'note', text }]).flatMap(({ code }) => (/^(delayed|waited)/.test(code) ? [code] : []));

  it.each([
    ['14 hours later mum brought him in, swollen wrist after a fall', 'waited-hours-14'],
    ['Waited 6 hours before bringing him, burn', 'waited-hours-6'],
    ['Swollen wrist. Presented 30hrs after the fall.', 'waited-hours-30'],
    ['Waited 3 days before bringing him, burn', 'delayed'],
    ['Burn. Delay of 9 hours in seeking help.', 'delayed'],
    ['Burn, 9 hours ago. Delay in seeking help.', 'delayed'],
  ])('is told in its hours, in days or by whoever calls it a delay: %s', (text, code) => {
    expect(delays(text)).toContain(code);
  });
});

describe('an injury from words', () => {
  it('adds nothing to a coded one at the same site', () => {
    const coded = injury('bruise', 'cheek', 'coded');
    expect(injuriesSaidOnce([coded, injury('bruise', 'cheek', 'words'), injury('injury', 'cheek', 'words')])).toEqual([
      coded,
    ]);
  });

  it('without a site adds nothing to one of the same kind with a site', () => {
    const placed = injury('bruise', 'head', 'words');
    expect(injuriesSaidOnce([injury('bruise', null, 'words'), placed])).toEqual([placed]);
  });

  it('of a whole limb, of no stated kind, adds nothing to what is broken there', () => {
    const broken = { ...injury('fracture', 'shin', 'words'), laterality: 'left' as const };
    expect(injuriesSaidOnce([injury('injury', 'leg', 'words'), broken])).toEqual([broken]);
    const other = { ...injury('injury', 'leg', 'words'), laterality: 'right' as const };
    expect(injuriesSaidOnce([other, broken])).toEqual([other, broken]);
  });

  it('of a broken limb adds nothing to the bone that is named, and is no bruise more or less', () => {
    const shin = injury('fracture', 'shin', 'words');
    expect(injuriesSaidOnce([injury('fracture', 'leg', 'words'), shin])).toEqual([shin]);
    const bruises = [injury('bruise', 'leg', 'words'), injury('bruise', 'shin', 'words')];
    expect(injuriesSaidOnce(bruises)).toEqual(bruises);
    const left = { ...injury('fracture', 'leg', 'words'), laterality: 'left' as const };
    expect(injuriesSaidOnce([left, shin])).toEqual([left, shin]);
  });

  it('at another site stands beside it', () => {
    const both = [injury('bruise', 'cheek', 'coded'), injury('bruise', 'chest', 'words')];
    expect(injuriesSaidOnce(both)).toEqual(both);
  });
});
