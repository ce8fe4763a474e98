import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

/** Sexual assault of somebody, as it is told: an assault, which rule R23 knows by a code of its own. */

const intimate = listed(`
  private parts, private part, privates, private area, genitals, genitalia, genital area, vagina, vulva, vaginal area,
  penis, willy, testicles, breast, breasts, down there, between legs, fairy, minnie, noonie, noony, nunny, noo noo, tuppence, foof, foofoo, knickers
`);
/** Of a girl, in a small child's words. */
const childsWords = listed('noonie, noony, nunny, minnie, fairy, foof, foofoo, tuppence, privates, private parts');
const whom = listed('her, him, me, them, child, girl, boy, daughter, son, baby');
const acts = listed('touched, touches, touching, fondled, fondles, fondling, licked, groped, groping');
const moreActs = [...acts, ...listed('rubbed, rubs, rubbing, kissed, stroked, stroking, fingered')];
const how = listed('sexually, inappropriately, indecently, in a sexual way, in sexual way');
const ways = listed('forced, forces, made, makes, coerced, pressured, forcing, making');
const doings = listed('rub, lick, suck, stroke, hold, touch, kiss');
const doers = listed(`
  dad, father, daddy, stepdad, stepfather, uncle, grandad, grandfather, brother, stepbrother, cousin, teacher, coach,
  tutor, neighbour, babysitter, man, lodger, stranger, pupil, boy, mum's boyfriend, mother's boyfriend, mum's partner,
  mother's partner, mum's friend, mummy's friend, mummy's boyfriend, foster carer, friend, he
`);

export const sexualAssaults: readonly Phrase[] = [
  ...listed(`
    rape, raped, rapes, raping, attempted rape, alleged rape, gang rape, gang raped, date rape, molested, molests,
    molesting, molestation, sodomised, buggery, sexual touching, sexual molestation, indecent assault,
    indecent assaults, sexual attack, sexually attacked, sexually molested, groped, fondled, sexually touched,
    sexually violated, attended sarc, seen at sarc, sarc examination, referred to sarc, referral to sarc,
    sarc referral, sarc medical, non consensual sex, digital penetration, penile penetration, vaginal penetration,
    anal penetration, penetrative sexual assault, penetrated by
  `),
  ...combined(['sexually', 'indecently'], ['assault', 'assaulted', 'assaults', 'assaulting']),
  ...combined(['inappropriately', 'indecently'], ['touched', 'touches', 'touching'], ['by', ...whom]),
  ...combined(['touched', 'touches', 'touching'], ['', ...whom], how),
  ...combined(listed('touched, touched on, fondled, rubbed, licked'), intimate, ['by']),
  ...combined(ways, ['', ...whom], ['to', 'into', ''], ['have sex', 'having sex', 'perform oral sex', 'oral sex']),
];

/** "He touched his privates": his own. */
const ofHimself = new Set(listed('he, boy, pupil, man, friend, stranger'));
/** Between who is named and the deed: somebody else does it, or it is care. */
const others = listed('she, he, says, said, that, cream, nappy, swab, rash, own, reports, noticed');

const clothes = listed(`
  skirt, dress, clothes, pants, knickers, underwear, pyjamas, trousers, nightie, shorts
`);

export const sexualPairs: readonly Pair[] = [
  {
    ...{ kind: 'mechanism', value: 'assault', within: 4 },
    first: cross(acts, ['her', 'him', 'me', 'them']),
    via: listed('under, up, inside, beneath, down, underneath'),
    then: clothes,
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 2 },
    first: cross(acts, ['her', 'him', 'me', 'them']),
    then: listed('in way, in ways, in bed, at night, in her bed, in his bed, in bath'),
    without: ['on', ','],
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 6 },
    first: doers.filter((who) => !ofHimself.has(who)),
    via: moreActs,
    then: intimate,
    without: others,
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 3 },
    first: doers.filter((who) => !ofHimself.has(who)),
    then: cross(listed('lick, licks, licked, licking'), ['my', 'her', 'his'], ['bum', 'front bottom']),
    without: others,
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 2 },
    first: [...ofHimself],
    then: cross(listed('lick, licks, licked, licking'), ['my'], ['bum', 'front bottom']),
    without: others,
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 6 },
    first: [...ofHimself],
    via: moreActs,
    then: intimate,
    without: [...others, 'his'],
  },
  {
    // "mummy's friend hurts my noony"
    ...{ kind: 'mechanism', value: 'assault', within: 2 },
    first: doers,
    then: cross(['hurts', 'hurt'], ['my'], childsWords),
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 3 },
    first: doers,
    then: cross(
      ['puts', 'put'],
      ['his thing'],
      ['in', 'on', 'inside', 'near'],
      ['my', 'me', 'his', 'her'],
      ['', 'mouth', 'bum', 'face', 'bottom'],
    ),
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 4 },
    first: cross(listed('been, being, was, were, says was, is, gets, got'), ['touched', 'fondled', 'rubbed', 'licked']),
    then: intimate,
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 2 },
    first: cross(ways, listed('her, him, me, them, child, girl, boy')),
    then: cross(
      doings,
      ['his', "uncle's", "dad's", "man's", ''],
      listed('penis, willy, privates, private parts, genitals'),
    ),
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 3 },
    first: doers,
    then: [
      ...cross(listed('put, puts, putting, stuck, sticks'), ['his'], ['penis', 'willy', 'privates']),
      ...cross(
        ['put', 'puts', 'putting'],
        ['his'],
        ['hand', 'hands'],
        ['in', 'down', 'inside', 'up'],
        listed('knickers, pants, underwear, skirt, nightie'),
      ),
      ...cross(
        listed('put, puts, putting, stuck, sticks'),
        ['his'],
        ['finger', 'fingers'],
        [...cross(['inside', 'up'], ['her', 'him', 'me', 'my']), 'in vagina', 'in her', 'in me', 'in her privates'],
      ),
    ],
  },
  {
    ...{ kind: 'mechanism', value: 'assault', within: 4 },
    first: doers.filter((who) => who !== 'he' && who !== 'friend' && who !== 'boy'),
    then: cross(['having', 'had', 'has', 'have'], ['sex with', 'sexual intercourse with'], whom),
  },
];

/** Phrases in which its words mean something else. */
export const sexualFalseFriends: readonly string[] = [
  ...listed(`
    oilseed rape, oil seed rape, rape seed, rapeseed, rape field, rape fields, rape pollen, rape oil, rape alarm,
    rape crisis, rape whistle, allergic to rape, rape in flower, rape counselling, rape threat, rape threats,
    rape joke, rape jokes, threats of rape, threat of rape
  `),
  ...cross(
    listed('conceived, conceived through, result, product, child, born, pregnancy from'),
    ['of', 'by', ''],
    ['rape'],
  ),
  ...cross(
    ['rape'],
    listed(`
      of woman, of adult, of adult female, of his wife, of his partner, of his ex, of ex partner
    `),
  ),
  ...cross(['touched', 'touching', 'touches'], ['his own', 'her own', 'own'], intimate),
];

/** In the words of an assault: that it was sexual. A kick between the legs is none. */
export const sexualActs =
  /\b(?:rap(?:e|es|ed|ing)|sexual(?:ly)?|sex|indecent(?:ly)?|inappropriate(?:ly)?|molest\w*|grop\w+|fondl\w+|sodom\w+|bugger\w+|sarc|penetrat\w+|(?:puts?|putting|stuck|sticks) his (?:penis|willy|privates|fingers?|hands?)|(?:touch|rub|lick|strok|kiss|finger|suck|hold)\w*\b.*\b(?:priva|genital|vagina|vulva|penis|willy|testicle|breast|down there|between|fairy|minnie|noon(?:ie|y)|nunny|noo noo|tuppence|foof\w*|knickers)|hurts? my (?:noon(?:ie|y)|nunny|minnie|fairy|foof\w*|tuppence|privates?|private parts?)|puts? his thing|lick\w* (?:my|her|his) (?:bum|front bottom))/i;
