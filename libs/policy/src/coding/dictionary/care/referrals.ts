import { listed } from '../forms.js';

/** Whoever refers, and for what: words beside a referral to a local authority. */

export const referring: readonly string[] = listed(
  'refer, refers, referred, referring, referral, referrals, reffered, refered, referal',
);

/** Who is asked to protect, and not only to help: the front door of safeguarding, and its forms. */
export const protecting: readonly string[] = listed(
  'mash, msah, marf, safeguarding, sg, cp, protection, cause, concern, section',
);

/** What families ask a local authority for. */
export const helpWords: readonly string[] = listed(`
  breaks, respite, housing, rehousing, rehoused, accommodation, homelessness, eviction, rent, disability,
  disabilities, disabled, benefit, benefits, financial, finances, funding, grant, debt, debts, foodbank, nursery,
  childcare, equipment, adaptations, transport, allowance, dla, payments, babysitting, sitting, playgroup, furniture,
  cot, pushchair, heating, autism, pip, interpreter, wheelchair, ramp, hoist, bathing, holiday, playscheme, uniform,
  ehcp, poverty, visa, immigration, language
`);

/** The same in two words. */
export const helpPhrases: readonly string[] = listed(`
  early help, family support, short break, food bank, carers assessment, carer's assessment, parenting course,
  parenting class, parenting classes, parenting support, family centre, home help, occupational therapy,
  ot assessment, practical help, practical support, help with
`);

/** Before what is asked for. */
export const purposes: readonly string[] = listed(`
  for, re, regarding, requesting, request, requests, seeking, :, asking, wanting, wants
`);

/** Why somebody refers who fears for a child. */
export const harmReasons: readonly string[] = listed(`
  concern, concerns, concerned, worried, worry, worries, risk, risks, unsafe, danger, safety, bruise, bruises,
  bruised, bruising, mark, marks, injury, injuries, injured, wound, wounds, fracture, fractures, fractured, burn,
  burns, burnt, scald, scalded, bite, hurt, hurting, harm, harmed, hit, hits, hitting, smacked, slapped, punched,
  kicked, beaten, beating, shaken, shook, strangled, assault, assaulted, assaults, attacked, abuse, abused, abusive,
  violence, violent, domestic, dv, da, fighting, weapon, knife, cruelty, cruel, neglect, neglected, neglectful,
  disclosed, disclosure, disclosures, allegation, allegations, alleged, alleges, rape, raped, sexual, exploitation,
  exploited, groomed, grooming, trafficked, fgm, drunk, drinking, drugs, drug, intoxicated, overdose, suicidal,
  psychotic, arrested, detained, missed, missing, dirty, filthy, smelly, unkempt, hungry, starving, underweight,
  emaciated, alone, unattended, unsupervised, abandoned, unexplained, suspicious, suspected, nai, welfare,
  safeguarding, protection, 47, s47, police, urgent, urgently, faltering, screaming, crying, threatened, threats,
  frightened, scared, chastisement, locked, tied, starved, died, death
`);
