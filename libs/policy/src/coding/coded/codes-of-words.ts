import { isNoMarkAfterAll } from './no-mark-after-all.js';
import { isKnownToCourt } from './known-to-court.js';
import { waitedHoursPrefix } from '../../codes/circumstances.js';
import { type CodedMention, type WordFact } from '../code-words.js';
import { sexualActs } from '../dictionary/blows/sexual.js';
import { isMeaningInLesson, isOnlyOfPeers } from './between-peers.js';
import {
  isConcernOfBefore,
  isLikeness,
  isOfNamedIllness,
  isSwellingGoingDown,
  isWorryAboutAssault,
} from './codes-beside.js';
import { bittenBy } from './bitten-by.js';
import { safeWithOther } from './safe-with-other.js';
import { isTreatedInfestation } from './treated-infestation.js';
import { type HarmKind } from '../dictionary/harm-pair.js';
import { attackCodes } from './attacks.js';
import { isOfEarlierVisit } from './left-earlier.js';
import { codesOfHarm, isHarmKind } from '../harms/harm-codes.js';
import { sentenceAround } from '../text/sentence-around.js';

type Code = Pick<WordFact, 'kind' | 'code'>;

const none: readonly never[] = [];

/** Codes of a mention that is so; none of one that is denied, past, feared or of somebody else. */
export function codesOf(text: string, mention: CodedMention, mentions: readonly CodedMention[]): readonly Code[] {
  const { kind, value, assertion } = mention;
  // "?self-harm": somebody saw enough to ask
  const counts = assertion === 'present' || (assertion === 'uncertain' && value === 'self-harm');
  const safe = safeWithOther(text, mention, mentions);
  if (safe !== null) return [...codesOfHarm(value), { kind: 'outcome', code: safe }];
  if (isHarmKind(kind)) return counts ? codesOfHarm(value) : none;
  if (isWorryAboutAssault(text, mention)) return [{ kind: 'outcome', code: 'safeguarding-concern' }];
  if (isConcernOfBefore(text, mention) || isOfNamedIllness(text, mention, mentions)) return none;
  if (isOfEarlierVisit(text, mention, mentions) || isTreatedInfestation(text, mention)) return none;
  if (isNoMarkAfterAll(text, mention, mentions)) return none;
  if (isLikeness(text, mention) || isSwellingGoingDown(text, mention, mentions)) return none;
  if (value === 'delayed' && counts) return [{ kind: 'outcome', code: codeOfDelay(text, mention) }];
  if (value === 'assault' && assertion === 'present' && isSexual(text, mention))
    return [
      { kind: 'mechanism', code: value },
      { kind: 'mechanism', code: 'sexual-assault' },
    ];
  if (
    value === 'disclosure' &&
    (isOnlyOfPeers(text, mentions) || isMeaningInLesson(text, mention, mentions) || isKnownToCourt(text))
  )
    return none;
  if (value === 'poisoning' && assertion === 'present' && isAccidental(text, mention))
    return [
      { kind: 'injury', code: value },
      { kind: 'outcome', code: 'accidental' },
    ];
  const coded = isTendency(text, mention) ? null : codeOf({ ...mention, kind });
  if (coded === null) return none;
  const bitten = bittenBy(text, mention);
  const beside = bitten === null ? attackCodes(text, mention) : [...attackCodes(text, mention), bitten];
  return [coded, ...beside.map((code) => ({ kind: 'mechanism' as const, code }))];
}

/** Nobody meant it: "accidental overdose", "taken in error". */
const unmeant =
  /(?<!non[- ])\b(?:accidental(?:ly)?|by accident|unintentional(?:ly)?|inadvertent(?:ly)?|by mistake|in error|dosing error|therapeutic error)\b/i;
/** Somebody only says so, it is denied or doubted, or more is told of why. */
const unsure =
  /\?|\b(?:no|not|cannot|can't|un(?:likely|sure|clear)|possibl[ey]|query|maybe|may|or|denies|claim\w*|says?|states?|said|told|thinks?|thought|intent\w*|deliberate\w*|purpose|suicid\w*|self[- ]?harm\w*|goodbye|argument|upset|low)\b/i;

/** In the sentence of a poisoning, and nobody doubts it. */
function isAccidental(text: string, mention: CodedMention): boolean {
  const around = sentenceAround(text, mention);
  return around !== null && unmeant.test(around.said) && !unsure.test(text);
}

/** Words for injuries for which there is no code of their own. */
const injuryCodes: Readonly<Record<string, string>> = {
  scald: 'burn',
  'subconjunctival-haemorrhage': 'bruise',
  'frenulum-tear': 'laceration',
  'bleeding-mouth': 'injury',
  'organ-injury': 'injury',
  dislocation: 'injury',
  swelling: 'injury',
  mark: 'injury',
};

/** Where a kind of injury is, more nearly than its site of the body says: rule R17 looks for a torn frenulum. */
const siteCodes: Readonly<Record<string, string>> = { 'frenulum-tear': 'frenulum' };

/** Site of the body by which the rules know an injury; null when none is told. */
export function siteOf({ value, bodySite }: CodedMention): string | null {
  return siteCodes[value] ?? bodySite;
}

const mobilityCodes: Readonly<Record<string, string>> = {
  'not-mobile': 'not-mobile',
  rolling: 'rolls',
  crawling: 'crawls',
  cruising: 'cruises',
  walking: 'walks',
};

const hoursTold = /([1-9]\d{0,2})\s*(?:h|hrs?|hours?)\b/gi;
const reachOfHours = 8;

/** A wait that is told in hours is those hours: how many are late is the rule's to say. Unless who writes calls them a delay. */
function codeOfDelay(text: string, { value, from, to }: CodedMention): string {
  if (/delay/i.test(text.slice(from, to))) return value;
  const begin = Math.max(0, from - reachOfHours);
  for (const { index, 0: found, 1: hours = '' } of text.slice(begin, to + 1).matchAll(hoursTold))
    if (begin + index + found.length > from) return `${waitedHoursPrefix}${hours}`;
  return value;
}

/** "He bruises easily", "easy bruising", "skin splits": what happens to a child at other times, and nothing that was seen. */
function isTendency(text: string, { value, from, to }: CodedMention): boolean {
  if (value === 'laceration') return /\bskin (?:splits|tears|breaks)$/i.test(text.slice(Math.max(0, from - 5), to));
  if (value !== 'bruise') return false;
  return (
    isWithAnything(text, from, to) ||
    /\beasily\b/i.test(text.slice(from, to + 12)) ||
    /\beasy\s*$/i.test(text.slice(Math.max(0, from - 6), from))
  );
}

/** Who bruises so, right before, or the illness of which it comes. */
const whoBruises =
  /(?:\b(?:he|she|they|who|child|baby|toddler|boy|girl)|\b(?:haemophilia|hemophilia|willebrands?|vwd|itp|eds|disorder)(?: [ab])?(?: and|,| so)) $/i;
const slightCause =
  /^ (?:with|from|on|after) (?:the )?(?:ordinary|normal|minimal|minor|gentle|everyday|usual|slightest|least) (?:handling|trauma|knocks?|contact|play|touch|pressure|bumps?)\b/i;

/** "Has haemophilia and bruises with ordinary handling". */
const isWithAnything = (text: string, from: number, to: number): boolean =>
  /^bruises$/i.test(text.slice(from, to)) &&
  whoBruises.test(text.slice(Math.max(0, from - 24), from)) &&
  slightCause.test(text.slice(to, to + 40));

const beforeAssault = 13;

/** "Sexually assaulted by": the word that says so may stand right before what was read. */
const isSexual = (text: string, { from, to }: CodedMention): boolean =>
  sexualActs.test(text.slice(from, to)) ||
  /\b(?:sexual|indecent)(?:ly)?\s*$/i.test(text.slice(Math.max(0, from - beforeAssault), from));

type Other = Omit<CodedMention, 'kind'> & { readonly kind: Exclude<CodedMention['kind'], HarmKind> };

function codeOf({ kind, value, assertion }: Other): Code | null {
  if (kind === 'injury') {
    if (assertion === 'present') return { kind, code: injuryCodes[value] ?? value };
    return assertion === 'uncertain' ? { kind, code: 'injury' } : null;
  }
  if (kind === 'concern')
    return assertion === 'present' || assertion === 'uncertain' ? { kind: 'outcome', code: value } : null;
  if (assertion !== 'present') return null;
  switch (kind) {
    case 'mechanism':
      if (value === 'not-known') return null;
      return { kind, code: value === 'unwitnessed' ? 'not-witnessed' : value };
    case 'explanation':
    case 'delay':
    case 'neglect':
    case 'growth':
    case 'appearance':
      return { kind: 'outcome', code: value };
    case 'substance':
      return { kind: 'mechanism', code: value };
    case 'condition':
      return value === 'dermal-melanocytosis' ? null : { kind: 'diagnosis', code: value };
    case 'teeth':
      return { kind: 'diagnosis', code: value };
    case 'mobility': {
      const code = mobilityCodes[value];
      return code === undefined ? null : { kind, code };
    }
    case 'missed-care':
      // whether a child came is told by the status of a contact, not by its words; that it left again no status may say
      return value === 'left-before-seen' ? { kind: 'outcome', code: value } : null;
  }
}
