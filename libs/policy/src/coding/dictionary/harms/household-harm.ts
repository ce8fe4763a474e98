import { cross, listed } from '../forms.js';
import { type HarmPair, type HarmWords, parents, soleCarers } from '../harm-pair.js';
import { lockedAwayPairs } from './locked-away.js';
import { strangledBy, strangulations } from './strangled-women.js';

/** Violence between adults at home, and a parent or carer who is in need of care. */

const abuse = listed('domestic abuse, domestic violence, dv, dva, ipv, coercive control');
const partners = listed(`
  partner, ex, ex partner, husband, ex husband, boyfriend, ex boyfriend, wife, ex wife, father, dad, stepfather,
  stepdad, baby's father, child's father, estranged husband, girlfriend, foc, fob
`);
const struck = listed(`
  assaulted, struck, hit, punched, attacked, strangled, beaten, kicked, slapped, stabbed
`);
const strikes = listed(`
  hit, hits, hitting, punched, punching, punches, assaulted, assaulting, assaults, attacked, strangled, strangling,
  beat, beats, beating, kicked, kicking, slapped, slapping, choked, violent to, violent towards,
  physically abusive to, physically abusive towards, throttled, headbutted, violence to, violence towards, beaten,
  attacking, stabbed, struck, strikes, striking, kicks, beat up, slaps, raped, rapes, raping
`);
const flags = listed('flag, flags, alert, marker, history, hx');
const attacks = listed(`
  assault on, assaults on, assault of, attack on, attacks on, violence against, abuse of
`);
const women = listed('mum, mother, mom, mam, mummy, moc');
/** Of the risk checklist: which of them is high the policy says. */
const scores = Array.from({ length: 24 }, (_, place) => String(place + 1));
const dash = listed('dash, dash score, dash score of, dash scored, dash :, dash score :');

export const householdWords = {
  'domestic-abuse': [
    ...abuse,
    // where it names what happened, and nothing that is domestic (`isOfHouse`)
    'domestic',
    ...cross(
      ['domestic', 'domestics'],
      listed('argument, arguments, row, dispute, disputes, fight, call, callout, log, report, violent'),
    ),
    'domestics',
    ...listed(`
      domestic incident, domestic incidents, domestic assault, domestic altercation, domestic disturbance,
      coercive and controlling, da incident, da incidents, da notification, da disclosed, da disclosure, victim of da,
      da in home, da in household, da between parents, da call out, domestic call out, violence in home,
      violence at home, violence in household, violence between parents, violent relationship,
      violence between adults, violence between mum, violence between mother, fight between parents,
      parents physically fighting, physical altercation between parents, fighting between parents,
      non molestation order, non mol order, occupation order, dvpo, dvpn, domestic violence protection, idva,
      operation encompass, encompass notification, op encompass, women's refuge, in refuge, moved to refuge,
      fled to refuge, living in refuge, staying in refuge, placed in refuge, violent partner, abusive partner,
      abusive ex partner, violent ex partner, violent husband, abusive husband, dash standard risk, dash medium risk,
      dash standard, dash medium, dash completed, dash assessment
    `),
    ...cross(
      listed('violent, abusive, assaults, assaulted, hits, hit, strangled'),
      ['mum', 'mother'],
      listed(`
        in front of him, in front of her, in front of children, in front of child, in front of baby
      `),
    ),
  ],
  'high-risk-domestic-abuse': [
    ...listed(`
      marac, dash high risk, dash high, high risk dash, high risk victim, high risk domestic incident
    `),
    ...cross(['high risk'], abuse),
    ...cross(abuse, ['high risk', 'assessed high risk', 'assessed as high risk']),
  ],
  ...Object.fromEntries(scores.map((score) => [`dash-score-${score}`, cross(dash, [score])])),
  strangulation: strangulations,
  'parent-mental-illness': listed(`
    puerperal psychosis, postpartum psychosis, post partum psychosis, postnatal psychosis, maternal psychosis
  `),
  'parent-intoxicated': [
    ...cross(
      ['by drunk', 'by a drunk', 'by her drunk', 'by his drunk', 'with drunk'],
      listed('mum, mother, dad, father, parent, stepdad, carer'),
    ),
    'drunk in charge',
    'drunk and in charge',
    'drunk while in charge',
  ],
  'no-fixed-abode': listed(`
    no fixed abode, no fixed address, sofa surfing, street homeless, rough sleeping, sleeping rough,
    currently homeless, family homeless, made homeless, family are homeless, family is homeless
  `),
  'temporary-registration': [
    'temporary resident',
    'temporary registration',
    ...['temp reg', 'temp resident', 'temp registration'],
    'registered temporarily',
    'temporarily registered',
  ],
  'joined-practice-list': listed(`
    newly registered, new patient registration, registered as new patient, new patient check, registered with new gp,
    registered with new practice, new registration at practice, joined practice list
  `),
  'left-practice-list': listed(`
    deducted from practice list, deducted from list, removed from practice list, left practice list,
    removed from gp list, deregistered from practice, deducted from gp list, no longer registered with gp
  `),
} as const satisfies HarmWords;

/** Who has a child in their charge for a while. */
const minders = listed('babysitter, childminder, adults, all adults, both adults, everyone at address');
const kinMinding = listed('nan, grandad, aunt, uncle, neighbour, babysitter, brother, sister, friend');
const drunken = listed('drunk, intoxicated, under influence, high, passed out');
const minding = listed(`
  while caring, whilst caring, when caring, while looking after, whilst looking after, when looking after,
  while minding, whilst minding, while babysitting, whilst babysitting, in charge of, while in charge, when in charge
`);

const od = ['overdose', 'od', 'overdoses', "od'd"];
const ofHaving = listed('had, has had, had had, admitted with, admitted after, admitted following, in hospital with');

const pushes = listed('pushed, pushes, pushing, shoved, shoving, threatened, threatens, threatening, threw');

const { held, strangled } = strangledBy(
  partners.filter((who) => who !== 'girlfriend'),
  women,
);

export const householdPairs: readonly HarmPair[] = [
  ...held,
  ...strangled,
  ...lockedAwayPairs,
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 4 },
    first: partners.filter((who) => who !== 'girlfriend'),
    then: cross([...pushes, 'dragged', 'grabbed', 'held knife to', 'pulled knife on'], women),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 6 },
    first: women,
    then: cross(listed('pushed, shoved, threatened, grabbed, dragged'), ['by'], ['', 'violent', 'abusive'], partners),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 2 },
    first: women.flatMap((who) => [`${who}'s partner`, `${who}'s ex`, `${who}'s boyfriend`, `${who}'s ex partner`]),
    then: cross(listed('threatened, pushed, hit, punched, attacked, assaulted, strangled'), ['her']),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 6 },
    first: [...women, 'parent', 'carer', 'stepmum', 'stepmother'],
    then: cross(struck, ['by'], partners),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 5 },
    first: cross(women, ['', 'was', 'being', 'been', 'repeatedly'], struck),
    then: cross(['by'], ['', 'violent', 'abusive'], partners),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 4 },
    first: partners.filter((who) => who !== 'girlfriend'),
    then: cross(strikes, women),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 6 },
    first: partners.filter((who) => who !== 'girlfriend'),
    then: cross(attacks, women),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 3 },
    first: cross(attacks, women),
    then: cross(['by'], ['', 'violent', 'abusive', 'new'], partners),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 4 },
    first: ['mum', 'mother'],
    then: listed(`
      hit dad, stabbed dad, attacked dad, assaulted dad, hit father, assaulted father, stabbed father
    `),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 5 },
    first: women,
    then: listed(`
      abusive relationship, violent relationship, controlling relationship, fled violence, fleeing violence
    `),
  },
  {
    ...{ kind: 'household', value: 'domestic-abuse', within: 7 },
    first: listed(`
      police called, police attended, police call out, police callout, police notification, police to home
    `),
    then: listed(`
      fight between, dispute between, altercation between, argument between, assault on mum, fighting,
      assault on mother, domestic, violence between
    `),
  },
  {
    // "neighbour rang, thumps & female crying"
    ...{ kind: 'household', value: 'domestic-abuse', within: 6 },
    first: listed(`
      neighbour rang, neighbour called, neighbours called, neighbours rang, neighbour reported, neighbours reported, neighbour heard, neighbours heard,
      caller heard, caller reports, caller reported, police attended, reports of
    `),
    then: cross(listed('female, woman'), listed('crying, screaming, sobbing, shouting for help, screaming for help')),
  },
  {
    ...{ kind: 'household', value: 'parent-mental-illness', within: 5 },
    first: parents,
    then: listed(`
      psychotic, psychosis, manic, mental health crisis, hearing voices, delusional, severely depressed,
      severe depression, acutely mentally unwell, mental health breakdown, under crisis team, paranoid,
      admitted to psychiatric, psychiatric admission, in psychiatric hospital, mental breakdown
    `),
  },
  {
    ...{ kind: 'household', value: 'parent-intoxicated', within: 5 },
    first: parents,
    then: listed(`
      drunk, smelt of alcohol, smells of alcohol, smelling of alcohol, smelled of alcohol, slurred speech,
      smelt of cannabis, smelling of cannabis, slurring words, slurring, high on drugs, smelt strongly of alcohol,
      smelling strongly of alcohol, gouching, gouched, gouched out, gouching out, gauching, monged out, nodding off on heroin,
      pinpoint pupils, pin point pupils
    `),
  },
  {
    ...{ kind: 'household', value: 'parent-intoxicated', within: 4 },
    first: minders,
    then: [...drunken.slice(0, 3), 'smelt of alcohol', 'smelling of alcohol'],
  },
  { kind: 'household', value: 'parent-intoxicated', first: kinMinding, then: cross(drunken, minding), within: 2 },
  {
    ...{ kind: 'household', value: 'parent-self-harm', within: 2 },
    first: parents,
    then: [
      ...listed("overdosed, has overdosed, od'd, od'ed"),
      ...cross([...ofHaving, 'in hospital after', 'in hospital following', 'in icu after', 'in icu following'], od),
    ],
  },
  // whose it was stands right before it: of "mum rang, overdose of calpol" it is the child's
  { kind: 'household', value: 'parent-self-harm', first: parents.map((one) => `${one}'s`), then: od, within: 2 },
  { kind: 'household', value: 'parent-self-harm', first: cross(od, ['by', 'of']), then: parents, within: 1 },
  {
    ...{ kind: 'household', value: 'carer-detained', within: 4 },
    first: soleCarers,
    then: listed(`
      sectioned, detained under, detained by police, arrested, in custody, in police custody, remanded,
      taken into custody, detained on, sent to prison, in prison
    `),
  },
];

const about = listed(`
  leaflet, training, policy, helpline, course, awareness, enquiry, screen, screening, poster, service, services,
  lesson, assembly, question, questions, routine enquiry, programme, lead, nurse, worker, workers, team, officer,
  officers, charity, advocate, adviser, advisor, support worker, support service, support group, unit, tool,
  at number, next door, asked, not asked, unable to ask, coordinator, conference, information, work, enquiry made
`);
const asking = listed(`
  asked about, asked re, enquired about, enquiry about, enquiry re, enquiry regarding, screened for, screening for,
  routine enquiry for, unable to ask about, not asked about, questions about, discussed, training on, information on,
  information about, advice on, teaching on, enquiry for, ask about
`);

/** Phrases in which its words mean something else. */
export const householdFalseFriends: readonly string[] = [
  // a flag of long ago, copied from list to list
  ...cross(['old', 'historic', 'historical', 'past'], listed('dv, da, dva, domestic abuse, domestic violence'), flags),
  ...cross(['flag', 'alert', 'marker'], listed('dv, da, dva, for dv, for da'), ['old', 'historic', 'historical']),
  ...cross(['dv', 'da', 'dva'], flags, listed('old, historic, historical, past, closed')),
  ...cross([...abuse, 'marac', 'idva', 'dash'], about),
  ...cross(asking, abuse),
  // a notice in the manner of one
  ...cross(
    listed('op encompass, operation encompass, encompass'),
    listed('type, style, - type, - style, like, - like'),
  ),
  ...listed(`
    refuge island, animal refuge, wildlife refuge, dash board, paranoid about germs, dv clinic, dv of wound,
    ipv vaccine, ipv booster, hib / ipv, dtap / ipv, dtap ipv, ipv dose, ipv given, new patient check list,
    slurring his, drunk milk, has drunk, had drunk, have drunk, having drunk, not drunk enough, drunk water,
    drunk well, drunk juice, drunk anything, non molestation order expired, occupation order form, manic week,
    manic day, paranoid parent
  `),
];

/** What may stand behind "domestic" as the name of what happened. */
export const behindDomestic: readonly string[] = listed(`
  w, with, between, btwn, at, last, tonight, x, over, involving, reported, ongoing, again, when, yesterday, attended, while, where,
  re, today, this, overnight, on, mum, mother, dad, police, called, kids, children, child, no, nfa, noted, -, :, ;, /, (, ), &, +, ?
`).concat([',']);

/** Before it: who cleans there. */
export const cleaners: readonly string[] = listed(`
  works, work, worked, working, job, employed, as, hospital, ward, cleaner, kitchen, nhs, agency, staff
`);

/** Beside these nobody was struck. */
export const gamesAtHome: readonly string[] = listed(
  'chess, cards, monopoly, race, game, quiz, xbox, scrabble, draughts, tennis, football',
);

/** Whose home it was not. */
export const otherHomes: readonly string[] = listed(`
  neighbour, neighbour's, neighbours, friend's, aunt's, cousin's, colleague's, next door, friends, neighbours'
`);
