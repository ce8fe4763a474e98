/** Concerns and disclosures that are told by two words with others between them. */

import { harshPunishmentPairs } from './harsh-punishments.js';
import { adults, harms, relatives, tells } from '../happenings/agents.js';
import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

/** Who tells of it is not the child, or nobody does it: "reported by gran that", "says that dad does not smack". */
const nothingDisclosed = [
  ...cross(
    ['by'],
    listed('gran, nan, grandma, neighbour, neighbours, sister, brother, school, teacher, staff, nursery, aunt, police'),
  ),
  ...listed("does not, doesn't, do not, don't"),
];

/** How a child calls what is done to it. */
export const badDeeds: readonly string[] = listed('bad, rude, dirty, nasty, horrible, yucky');
export const badNouns: readonly string[] = ['things', 'stuff'];
/** Grown people who meet a child where they work. */
export const whoWorkWithChildren: readonly string[] = listed('coach, priest, vicar, pastor, imam, tutor');
/** Grown people of whom a child says that they do bad things. */
const badGrownUps = [
  ...whoWorkWithChildren,
  ...listed(`
  mum, mother, mummy, mam, mammy, dad, father, daddy, da, stepdad, stepmum, uncle, aunt, auntie, nan, grandad, granddad, babysitter,
  boyfriend, partner, lodger, carer, daddy's, dad's, uncle's, mummy's, mum's, man,
  neighbour, grandpa, stepfather
`),
];
const badThings = cross(listed('does, do, did, doing'), badDeeds, badNouns);
/** What a grown person does that a child may call bad, and that is done to nobody. */
const notToChild = listed(`
  brother, sister, friend, game, school, driving, car, phone, words, swears, swearing, smoke, smokes, smoking, police, prison, jail, drinks,
  never, not do, people
`);

/** What somebody does who wants it kept from others. */
const nearness = listed(`
  special cuddles, special cuddle, secret cuddles, special tickles, special kisses, special game, special games, secret game, secret games,
  comes in my bed, comes into my bed, gets in my bed, gets into my bed, comes in bed with me, gets in bed with me, gets into bed with me,
  comes in her bed, gets in her bed, gets into her bed, comes in his bed, gets in his bed, gets into his bed
`);
const keptSecret = listed(`
  secret, secrets, not to tell, can't tell, cant tell, cannot tell, mustn't tell, must not tell, not allowed to tell, not supposed to tell,
  don't tell, do not tell, dont tell, nobody must know
`);
const nothingKept = listed(
  'surprise, party, birthday, christmas, present, santa, baking, teddy, cat, dog, friends, friend, mates, class, playground, story',
);

export const concernPairs: readonly Pair[] = [
  ...harshPunishmentPairs,
  // "comes in my bed for special cuddles and I have to keep it a secret"
  { kind: 'concern', value: 'disclosure', within: 10, first: nearness, then: keptSecret, without: nothingKept },
  { kind: 'concern', value: 'disclosure', within: 10, first: keptSecret, then: nearness, without: nothingKept },
  {
    // "said cant tell, aunty did it"
    ...{ kind: 'concern', value: 'disclosure', within: 4 },
    first: listed(`
      can't tell, cant tell, cannot tell, not allowed to tell, not supposed to tell, must not tell, mustn't tell, told not to tell, not to tell anyone, it's a secret,
      is a secret
    `),
    then: cross(
      badGrownUps.filter((one) => !one.endsWith("'s")),
      ['did it', 'does it', 'done it', 'did this', 'hurt me', 'hurts me'],
    ),
    without: listed('if, whether, who, which, how, why, what, me, not'),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 9,
    first: tells,
    via: relatives,
    then: harms,
    notAfter: adults,
    without: nothingDisclosed,
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 5,
    notAfter: adults,
    without: nothingDisclosed,
    first: [...tells, 'made an allegation', 'made allegations'],
    then: listed(`
      being hit, hit me, hurts me, hurt me, been hit, hits me, hit him, hits him, hit her, hits her, beaten,
      being hurt, hurts him, hurts her, being slapped, being smacked, gets hit, got hit by, was hit by, hit by,
      smacks him, smacks her, kicked him, punched him, slapped her, slapped him, punched her, kicked her
    `),
  },
  {
    // "told the TA that daddy is not to mind us, he does bad things"
    ...{ kind: 'concern', value: 'disclosure', within: 18, first: tells, via: badGrownUps, then: badThings },
    ...{ notAfter: adults, without: [...nothingDisclosed, ...notToChild] },
  },
  {
    // "says he does bad things to me"
    ...{ kind: 'concern', value: 'disclosure', within: 6, first: tells, then: cross(badThings, ['to me', 'to us']) },
    ...{ notAfter: adults, without: [...nothingDisclosed, 'never', 'not'] },
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: listed('safeguarding, child protection, sg, cp, welfare'),
    then: listed('concern, concerns, issue, issues, referral, worries, referral made'),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 5,
    first: listed('concern, concerns, concerned, worried, worries'),
    then: listed(`
      neglect, safety, welfare, wellbeing, safeguarding, well - being, basic care, neglected, safe at home,
      safety at home, parenting, supervision
    `),
  },
  {
    // "my concerns about him have gone to the safeguarding lead"
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 8,
    first: listed('concern, concerns, worries'),
    via: listed('gone, went, passed, sent, escalated, referred'),
    then: listed(
      'to safeguarding lead, with safeguarding lead, to dsl, with dsl, to designated lead, with designated lead',
    ),
    without: listed('no, homework, reading, spelling, maths, attendance, uniform, learning, speech, progress, diet'),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: listed('referred, referral, refer, referring, escalated'),
    then: listed(`
      mash, social care, social services, children's services, safeguarding, csc, childrens services,
      childrens social care, sg team, safeguarding lead, ssd, children services
    `),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 5,
    first: relatives,
    then: cross(
      listed(`
        pulled, grabbed, pinched, pinches, burnt, burned, hurt, hurts, threw, pushed, dragged, bit, scratched, locked,
        squeezed, hit, hits, smacked, smacks, slapped, kicked, punched, shook, pulls, grabs, kicks, throws, pushes,
        bites, choked, strangled, beat, beats, belted, belts, touched, touches, shaked, hitted, whacked, twisted,
        bent, banged, pokes, poked, trapped
      `),
      ['me', 'my', 'mine'],
    ),
    without: listed("tickles, hand, not, never, didn't"),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 3,
    first: cross(relatives, listed('put, puts, held, holds, pressed, poured, made, stuck, rubbed')),
    then: cross(listed('on, over, in, to, against, round, around, up'), ['my', 'me']),
    without: listed('plaster, cream, cuddle, coat, hat, shoes, tea, music, film, story'),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 9,
    via: relatives,
    first: listed(`
      opened up about, retold how, retold that, spoke of, spoke about, recounted, blurted out, retells how,
      showed me where, showed us where, told friends that, told friend, told her friend, told his friend,
      heard to say, overheard saying, said to friends, drew picture of, drew a picture of, texted, wrote that
    `),
    then: [...harms, ...listed('belts, touches, touched, touching, locks, throws, throwing, beat, slapping, kicking')],
    notAfter: listed('mum, dad, mother, father, staff, neighbour, carer'),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    via: listed('for, about, re, regarding, over, around, at'),
    first: listed('fear, fears, feared, fearful, alarmed, uneasy, unease, anxious, worry, disquiet'),
    then: listed('safety, welfare, wellbeing, neglect, being neglected, safety at home, unsafe'),
    without: listed('own, my, mum, dad, nan, road, no, online, pet, dog'),
  },
];
