import { type EvidenceEvent } from './evidence.js';

/** What kind of contact an event is, and how it ended, as a signal states it. */

const seenTypes = new Set(['attended', 'admitted', 'discharged', 'left', 'home-visit', 'assessment', 'test']);
const unscheduledSettings = new Set(['ed', 'walk-in', 'urgent-care', 'ambulance', 'out-of-hours']);
/** What becomes of a slot: it is of whom the event is about. */
const slotTypes = new Set(['was-not-brought', 'cancelled', 'rescheduled']);
/** A slot of the mother is one of the child whom she bears, and "friend" is nobody whom a midwife sees. */
const ofBirth = new Set(['midwife', 'maternity']);
const bearing = /\b(?:mother|mum|mam|woman|parents?|baby|unborn|pregnan\w*|expectant)\b/i;
/** Settings in which a slot is a visit at home. */
const visitingSettings = new Set(['social-care', 'health-visitor']);

type Said = Pick<EvidenceEvent, 'type' | 'setting' | 'subject'> & { readonly childSeen?: boolean | null | undefined };

const isOfBirth = (setting: string, subject: string): boolean => ofBirth.has(setting) && bearing.test(subject);

/** Where the child was not there, it is no contact that counts as seen. */
export function kindOf({ type, setting, subject, childSeen }: Said) {
  if (slotTypes.has(type) && !isOfBirth(setting, subject) && isSomebodyElse(subject)) return 'other';
  // a visit at home that met nobody has a type of its own
  if (type === 'was-not-brought') return 'appointment';
  if (type === 'cancelled' || type === 'rescheduled')
    return visitingSettings.has(setting) ? 'home-visit' : 'appointment';
  if (type === 'no-access-visit') return 'home-visit';
  if (type === 'phone' || type === 'phone-call') return 'call';
  if (subject !== 'child' || childSeen === false || !seenTypes.has(type)) return 'other';
  if (type === 'home-visit') return 'home-visit';
  if (unscheduledSettings.has(setting)) return 'unscheduled';
  return setting === 'inpatient' ? 'stay' : 'appointment';
}

/**
 * How it ended. Of a stay in hospital only a discharge says that it did, or that somebody left: who was admitted, or was seen on
 * the ward, is there.
 */
export function statusOf(event: Said) {
  const { type, setting } = event;
  switch (type) {
    case 'was-not-brought':
    case 'no-access-visit':
      return 'was-not-brought';
    case 'cancelled':
    case 'rescheduled':
      return setting === 'social-care' ? 'cancelled-by-provider' : 'cancelled-by-patient';
    case 'left':
      return 'left';
    case 'discharged':
      return 'completed';
    default:
      return kindOf(event) === 'stay' ? 'arrived' : 'completed';
  }
}

/** Whom an event is about: the child, whoever speaks of it; or somebody else of the household. */
export function aboutOf(subject: string): 'child' | 'professionals' | 'household' {
  if (subject === 'child') return 'child';
  return subject === 'professionals' || subject === 'professional' ? 'professionals' : 'household';
}

/** Words that name one of a household by what they are to the child, or several. */
const isOfKin = /^[a-z][a-z' -]{0,30}$/;

/**
 * Whom an event that is not about the child is about, in a clause: "about the mother", "between professionals", "about Jo Bloggs".
 * @param subject as the file writes it
 */
export function aboutWords(subject: string): string {
  if (aboutOf(subject) === 'professionals') return 'between professionals';
  return isOfKin.test(subject) && !/^(?:the|a|an|his|her|their|both|all)\b/.test(subject)
    ? `about the ${subject}`
    : `about ${subject}`;
}

/** Of whom the child may be one ("family", "both twins"), or who may be the child ("son", "unborn"). */
const mayBeTheChild =
  /\b(?:famil(?:y|ies)|household|home|all|both|everyone|child(?:ren)?|twins|triplets|parents|carers|son|daughter|unborn|pregnan\w*|expectant)\b/i;

/** One of a household or known to it, and not the child. */
const oneOther = /\bother (?:household|family) members?\b|\bfriends? of (?:the )?family\b/i;

/** Whether an event is about one person who is not the child: a slot that "father" or "sibling" missed is not the child's. */
function isSomebodyElse(subject: string): boolean {
  return (
    aboutOf(subject) === 'household' &&
    (isOfAnotherChild(subject) || oneOther.test(subject) || !mayBeTheChild.test(subject))
  );
}

const otherChildren =
  /\b(?:siblings?|brothers?|sisters?|twin|cousins?|nephews?|nieces?|friends?|peers?|classmates?|others?)\b|\b(?:foster|other|another)[- ](?:child|children|brother|sister|boy|girl|pupil)\b|\b(?:other|another) (?:foster )?baby\b/i;
/** Who is grown, or several of whom the child may be one. */
const grownOrSeveral =
  /\b(?:both|all|group|incl\w*|carers?|parents?|adults?|partners?|members?|household|famil\w*|mother|father|mum|dad|man|woman|in[- ]law|professionals?)\b/i;

const joined = /\s*(?:[,+&/]|\band\b)\s*/i;

/**
 * Whether an event is about another child, or about somebody who is only called "other": a concern recorded there is of them. One that
 * is recorded of a parent, a carer or another grown person at home is of the child's home.
 */
export function isOfAnotherChild(subject: string): boolean {
  return (
    aboutOf(subject) === 'household' &&
    subject.split(joined).every((one) => otherChildren.test(one) && !grownOrSeveral.test(one))
  );
}
