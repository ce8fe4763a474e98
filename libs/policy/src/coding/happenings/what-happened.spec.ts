import { readMentions } from '../code-words.js';

const toldOf = (text: string): readonly string[] => [
  ...new Set(
    readMentions(text)
      .filter(({ kind }) => kind !== 'injury' && kind !== 'appearance')
      .map(({ kind, value, assertion }) => `${kind}:${value}${assertion === 'present' ? '' : ` (${assertion})`}`),
  ),
];

describe('what happened to a child', () => {
  it.each([
    ['knocked over by the dog, cut lip', ['mechanism:fall']],
    ['knocked over by a taxi, tibia #', ['mechanism:traffic']],
    ['The high chair tipped back with her in it, lump on head.', ['mechanism:fall']],
    ['A tin of beans rolled off the worktop onto her toe, bruised.', ['mechanism:hit-by-object']],
    ['Climbing a tree when he slipped, arm #', ['mechanism:fall-from-height']],
    ['fell off the monkey bars, wrist #', ['mechanism:fall-from-height']],
    ['A 2m fall, wrist #', ['mechanism:fall-from-height']],
    ['Jumped off the sofa, ankle sprained', []],
    ['Pedestrian, struck on a zebra crossing by a taxi, hip bruised.', ['mechanism:traffic']],
    ['Bruised ribs from a cricket ball', ['mechanism:sport', 'mechanism:hit-by-object']],
    ['Kicked on the shin at football, bruised shin', ['mechanism:sport']],
    ['Mummy with a broken ankle when he fell', ['mechanism:fall']],
    ['Stepbrother broke his wrist after she fell', ['mechanism:fall']],
    ['Her fiance punched her', ['mechanism:assault (other-person)']],
    ['Twisted her ankle in PE', ['mechanism:sport', 'mechanism:school-or-nursery-accident']],
    ['Punched in the face by a girl in the park, black eye', ['mechanism:assault']],
    ['Burn cooled in the shower, from the iron', ['mechanism:contact-burn']],
    ['The sledge flipped with both of them on it, bruised thigh.', ['mechanism:fall']],
    ['Spun off the roundabout, wrist #', ['mechanism:fall']],
    ['Pushed from behind and landed on his chin, split lip.', ['mechanism:fall']],
    ['The dog knocked her over, grazed knee', ['mechanism:fall']],
    ['A two-metre drop from the rope net, elbow #', ['mechanism:fall-from-height']],
    ['Brother lobbed a train at her, bruise to cheek', ['mechanism:hit-by-object']],
    ['Stepdad hurled a hairdryer which struck her, bruised back', ['mechanism:assault', 'mechanism:hit-by-object']],
    ['Twig whipped back, corneal abrasion', ['mechanism:hit-by-object']],
    ['The slide was roasting in the sun, thigh blistered', ['mechanism:contact-burn']],
    ['The bath was too hot, burns to both feet', ['mechanism:hot-liquid']],
    ['A van clipped his bike, grazed elbow', ['mechanism:traffic']],
    ['Burnt himself on the oven. His cousin spilt hot tea', ['mechanism:contact-burn', 'mechanism:hot-liquid']],
    ['Playground duty. Cold today. Leo tripped', ['mechanism:fall', 'mechanism:school-or-nursery-accident']],
    ['What look like old cigarette burns', ['mechanism:contact-burn (historical)']],
    ['The staffie jumped up, not bitten', ['mechanism:dog-bite (negated)']],
    [
      'Sent home from nursery with a lump on forehead after running into the slide',
      ['mechanism:school-or-nursery-accident'],
    ],
    [
      'Nursery rang mum, fell over in their garden, cut chin',
      ['mechanism:fall', 'mechanism:school-or-nursery-accident'],
    ],
    [
      'His childminder saw him trip over her doorstep, graze',
      ['mechanism:fall', 'mechanism:school-or-nursery-accident'],
    ],
    ['Rolled her ankle walking back to class, swollen', ['mechanism:school-or-nursery-accident']],
    ['Burnt thumb on an iron', ['mechanism:contact-burn']],
    ['He is on iron, burn to hand', []],
    ['Jumped off the wall landing awkwardly, heel bruised', []],
    ['3/20 bruised ear, cause unknown', ['mechanism:not-known (historical)']],
    [
      'Her half-brother sustained a fractured skull, deemed inflicted',
      ['concern:maltreatment-suspected (other-person)'],
    ],
    ['He was hit with a belt', ['mechanism:assault']],
    ['Hit by a toy car, bruise', ['mechanism:hit-by-object']],
    ['Kicked by his team mate in the rugby match, bruised shin', ['mechanism:sport']],
    ['Corridor crush, elbow bruised', ['mechanism:school-or-nursery-accident']],
    ['Found crying in the nursery garden, # R wrist', ['mechanism:school-or-nursery-accident']],
    ['Collided with a friend in the playground. Lump on brow', ['mechanism:school-or-nursery-accident']],
    ['At school with a bruise on his arm', []],
    ['R thumb bruised in art between two easels', ['mechanism:school-or-nursery-accident']],
    ['Possibly broke his toe at playtime', ['mechanism:school-or-nursery-accident']],
    ['Monkey bars -> tarmac, wrist #', ['mechanism:fall-from-height']],
    ['The teacher saw Ann trip and bang her head', ['mechanism:fall']],
    ['Dodgeball hit him full in the face', ['mechanism:sport', 'mechanism:hit-by-object']],
    ['Frisbee hit him in the mouth', ['mechanism:hit-by-object']],
    ["A box of books came off the shelf on to Sam's head, cut", ['mechanism:hit-by-object']],
    ['Door slammed by the wind on R fingers, bruised', ['mechanism:caught-in-door']],
    ['Cut finger with a craft knife in technology', ['mechanism:school-or-nursery-accident']],
    ['Nothing in the accident book, bruised arm', ['mechanism:school-or-nursery-accident (negated)']],
    [
      'Nursery confirmed that no accident occurred on their premises and that he arrived with the bruise',
      ['mechanism:school-or-nursery-accident (negated)'],
    ],
    ['Sibling (3y) lobbed a toy tractor, gash to temple', ['mechanism:hit-by-object']],
    ['Dad threw the remote, bruise to shoulder', ['mechanism:assault', 'mechanism:hit-by-object']],
    ['Remote flung by stepdad struck her ear, cut', ['mechanism:assault', 'mechanism:hit-by-object']],
    ['A stapler slid off the desk onto his toe, bruised', ['mechanism:hit-by-object']],
    ['The baby rolled off the bed onto her face, bruised nose', ['mechanism:fall']],
    ['Landed badly off the bench in PE, ankle #', ['mechanism:sport', 'mechanism:school-or-nursery-accident']],
    ['Judo club, thrown by opponent, # radius', ['mechanism:sport']],
    ['Basketball, landed on other lad\u2019s foot, ankle sprain', ['mechanism:sport']],
    ['Punched on nose by a Y9, bleeding nose', ['mechanism:assault']],
    ['Hit round the face by mum, bruised cheek', ['mechanism:assault']],
    ['She was hit with a hairbrush by mum, bruise', ['mechanism:assault']],
    ['Brother, 15, has been hitting him with a belt, marks to calves', ['mechanism:assault']],
    ['Shaken as an infant by her birth father, now 7', ['mechanism:assault (historical)']],
    ['Window fall, 1st floor, pelvis #', ['mechanism:fall-from-height']],
    ['Scared of dogs but has never been bitten by one', ['mechanism:dog-bite (negated)']],
    ['While mum was cooking she fell off the worktop, bruise', ['mechanism:fall']],
    ['Dad had the ball, she slipped and cut her knee', ['mechanism:fall']],
    ['Tree branch came down on mum, her arm is broken', ['mechanism:hit-by-object (other-person)']],
    ['Mum dropped his baby brother, who has a lump on the head', ['mechanism:fall (other-person)']],
    [
      'Mum says her own father used to thrash her',
      ['mechanism:assault (other-person)', 'concern:disclosure (other-person)'],
    ],
  ])('is read from "%s"', (text, told) => {
    expect(toldOf(text).toSorted()).toEqual([...told].toSorted());
  });

  it.each([
    'The clocks fell back at the weekend.',
    'Won the race and wet himself, an accident in class, changed into spare trousers.',
    'Sent home from school with a temperature, bruise on shin old.',
    'Hip exam normal, kicks well with both legs, bruise on shin.',
    'Dad chucked his job, bruise on knee.',
    'Head-on collision with another child, bruised nose.',
    'Nothing in the school notes, bruise on arm.',
    'Mum took a tumble dryer delivery.',
    'Case against father was dropped by the CPS.',
    'We were hit by a wave of tiredness.',
    'Off games with a bruised knee.',
    'Verbal altercation with a neighbour.',
    'He punched the air when the result was read out.',
    'Hit himself on the head with a toy, bruise.',
    'The vase got knocked over, old scar on the arm.',
    'Court date slipped to January.',
    'Mum dropped her phone, cut thumb.',
    'Dad threw out the old cot; bruise on shin.',
    'RTC 2/52, cast dry',
    'The report was a slap in the face.',
    'Football fixtures are attached.',
    'She hit a coffee table with a toy.',
    'Hit a chair with his toy hammer.',
  ])('is not read from "%s"', (text) => {
    expect(toldOf(text)).toEqual([]);
  });
});

describe('what is said of how it happened', () => {
  it.each([
    ['bruise to cheek, mum unsure how it happened', ['explanation:none-given']],
    ['bruise to cheek, nobody knows how it happened', ['mechanism:not-known']],
    ['No one could tell me where the graze had come from.', ['explanation:none-given']],
    ['The burn cannot have happened as described.', ['explanation:inconsistent']],
    ['None of the doctors thought the story plausible, rib fracture.', ['explanation:inconsistent']],
    ["Mum's story of the bruise rings true.", ['explanation:consistent']],
    ['With each professional the tale of the bruise has been a different one.', ['explanation:changing']],
    ['Ten days of pain before anyone had it looked at, clavicle #', ['delay:delayed']],
    ['The bruise cannot be accounted for by the buggy handle.', ['explanation:inconsistent']],
    ['The event described would fit with the fracture.', ['explanation:consistent']],
    ['Pressure marks on the thigh, mum unsure how long for.', []],
    ['There was no delay in seeking help.', ['delay:delayed (negated)']],
  ])('is read from "%s"', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});

describe('what a child can do', () => {
  it.each([
    ['Pulls to stand and cruises along the settee.', ['mobility:cruising']],
    ['Bottom shuffles.', []],
    ['Seen crawling up the first stair.', ['mobility:crawling']],
    ['walking from 13 months', ['mobility:walking']],
  ])('is read from "%s"', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});
