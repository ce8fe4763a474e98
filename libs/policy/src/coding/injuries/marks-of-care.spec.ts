import { codeWords } from '../code-words.js';

const recorded = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }])
    .filter(({ kind }) => kind === 'injury')
    .map(({ recordedAs }) => recordedAs ?? 'not');

describe('a mark of care', () => {
  it.each([
    'Black eye right after nose op, settling',
    'Bruise L eyelid - usual after squint surgery',
    'Bruised neck after lymph node biopsy',
    'Bruising round R eye from operation, yellow now',
    'Bruises both hands and feet from cannulas',
    'Bloods hard to get: bruise both elbows after 4 attempts',
    'Bruise R hand, drip site',
    'Bruises to tummy from insulin injections',
    'Bruise L groin from central line',
    'Home post op. Bruising groin from lines',
    'Line bruise hand, fading. Wound dry.',
    'Line bruise L arm. After cardiac surgery.',
    'Cheek marks from NC tapes, red',
    'Bruise inner R upper arm from implant',
    'Eyelid speculum bruise, both lids',
    'Red mark across both shins. Footplate strap.',
    'Splint rubbing, red mark on heel',
    'Bruise R forearm from side of standing frame',
    'Magnet too tight - red mark behind L ear',
    'Red rub mark behind L knee from strap. Padded, cream.',
    'Red mark behind the knee from Pavlik strap',
    'Red mark on forehead from helmet',
    '2nd imms. Small lump L thigh from last time, settling',
    'Imms given. Lump R thigh since the first lot',
    'Tourniquet mark R arm',
    'Red mark on nose from CPAP mask',
    'Red mark across hips from lap belt',
    'Bruise on forearm due to cast',
    'Bruise on buttock due to spica',
    'Red mark on buttock from hoist sling',
  ])('is one of a procedure: %s', (text) => {
    expect(new Set(recorded(text))).toEqual(new Set(['procedure']));
  });

  it.each([
    'Mum says the bruise on his arm is from a cannula',
    'Bruising to both upper arms, vaccination site fine',
    'Marks across the back from a strap, brace clinic',
    'Mark to the thigh from his strap. Wheelchair user. Frightened',
    'Bruise over hips from hip brace, finger shaped',
    'Bruised jaw from helmet',
    'Abrasion round neck from tight harness',
    'Bruise on thigh, ?from injection',
    'Bruise on cheek after surgery appointment',
    'Line bruise L arm. Seen at GP surgery.',
    'Bruise on cheek seen after surgery',
    'Dad rang after surgery, bruise to cheek',
    'Bruise to ear after operation, dad hit him',
    'Bruise to cheek from implant',
    'Bruise to abdomen from cannula',
    'Bruise on arm from walker',
    'Bruise on wrist under the splint',
    'Marks on leg from a strap',
    'Red mark on back from strap, padded jacket worn',
    'Imms given. Lump on head from last time he fell',
    'Tied to chair with splint straps, mark on ankle. Wheelchair strap.',
    'Hit with a splint, bruise on arm',
    'Bruise to eyelid after blood test',
    'Fracture of forearm after surgery',
    'Bruise on arm after two goes on the slide. Bloods taken',
    'Linear mark across buttocks from lap belt',
    'Line bruise across cheek',
    'Line bruise across thigh from belt. Wound clean.',
    'Skin tear cheek, oxygen tapes off',
    'Marks on mouth from tape',
    'Red mark across back from foot strap',
    'Red mark on buttock from wheelchair belt',
    'Bruise on upper arm from insulin pump thrown at her',
    'Bruised hand from cannula. Stepdad hit him',
    'Bruise to cheek due to cast',
    'Bruise on face from hearing aids',
  ])('is none that somebody only tells of, did, or that care does not leave there: %s', (text) => {
    expect(recorded(text)).not.toContain('procedure');
  });

  it.each([
    'Implant fitted. Bruise expected at site',
    'Injection site bruises tummy and thighs to be expected, staff told',
    'Staff told marks expected',
    'Expect some bruising at the injection site',
  ])('is nothing yet where it is only expected: %s', (text) => {
    expect(recorded(text)).toEqual([]);
  });

  it.each(['Bruise to face, expected in a boy of his age', 'Black eye expected after fall', 'Bruises x9 as expected'])(
    'is there where it is as one would expect: %s',
    (text) => {
      expect(recorded(text)).toEqual(['not']);
    },
  );
});

describe('a bruise of an infant who comes for its doses', () => {
  it.each([
    'Jabs today. Bruise to left thigh seen since last time.',
    'Imms clinic: bruise to arm since last time mum had him.',
    'Here for vaccinations. Bruising to buttock from previous time at dads.',
    'Attending for imms. Bruise on upper arm from last round of access.',
    'Bruise to thigh since last imms.',
  ])('is no mark of them: %s', (text) => {
    expect(codeWords([{ field: 'note', text }]).some(({ recordedAs }) => recordedAs !== undefined)).toBe(false);
  });
});

describe('a child with a disability of the nerves', () => {
  const mobility = (text: string): readonly string[] =>
    codeWords([{ field: 'note', text }]).flatMap(({ kind, code }) => (kind === 'mobility' ? [code] : []));

  it.each([
    'Cerebral palsy, GMFCS V, hoisted',
    'PT. GMFCS level IV. New AFOs',
    'Spastic quadriplegia, wheelchair bound',
    'Non-ambulant, CP',
    'GMFCS IV-V',
    'CP, GMFCS 5, review in a year',
    'CP. Hoisted, mum says all day',
    'CP. Wheelchair bound, mum coping',
  ])('does not move independently: %s', (text) => {
    expect(mobility(text)).toEqual(['not-mobile']);
  });

  it.each([
    'Cerebral palsy, GMFCS II',
    'Cerebral palsy, wheelchair user outdoors',
    'CP, hoist on order',
    'Brother has CP, hoisted',
    'Broken leg, hoisted into bath',
    'CP, GMFCS III-IV',
    'CP plan. Wheelchair bound grandmother',
    'CP. Wheelchair bound mum',
    'CP. Hoist for dad',
    'CP. Mum is wheelchair bound',
    'CP, GMFCS 5 year review',
  ])('may move independently: %s', (text) => {
    expect(mobility(text)).toEqual([]);
  });

  it('walks where the words say so', () => {
    expect(mobility('GMFCS IV, walks with a frame')).toEqual(['walks']);
  });
});
