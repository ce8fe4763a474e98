import { circumstances, type Circumstance } from './codes/circumstances.js';
import { unspecifiedInjury } from './codes/injuries.js';
import { type ChildFacts, type ContactFacts, type InjuryFact } from './facts.js';
import { injuriesAt, isMark, newMarks, type MarkDays } from './injuries.js';
import { mobilityAt, type MobilityLimits } from './mobility.js';
import { hasRecordedSuspicion } from './recorded-concern.js';
import { isAtTellingSite } from './telling-sites.js';
import { londonDate } from './time/london-time.js';

/**
 * Injuries that what is recorded explains. Source: `data.md`, section 5. What is not recorded explains nothing, and neither
 * does a carer's word alone.
 */

type Group = keyof typeof circumstances;

function says({ circumstances: recorded }: ContactFacts, ...any: readonly Circumstance[]): boolean {
  return recorded.some((code) => any.includes(code));
}

function saysOf({ circumstances: recorded }: ContactFacts, group: Group): boolean {
  const codes: readonly Circumstance[] = circumstances[group];
  return recorded.some((code) => codes.includes(code));
}

/** A concern, an assault, a history that does not fit, or no explanation at all: nothing is taken as explained beside it. */
function hasConcern(contact: ContactFacts): boolean {
  return (
    hasRecordedSuspicion(contact) ||
    saysOf(contact, 'intent') ||
    contact.complaints.includes('assault') ||
    says(contact, 'assault', 'inconsistent', 'changing', 'none-given')
  );
}

/** Where children who move about hurt themselves. Source: `data.md`, section 5; a wrist is the end of the forearm. */
const commonSites = new Set(['forehead', 'chin', 'shin', 'knee', 'elbow', 'distal-forearm', 'wrist']);

/** Happen among others by their nature. */
const publicAccidents: readonly Circumstance[] = ['traffic', 'school-or-nursery-accident'];

/** Says where it happened, beside what. */
function placeIsRecorded(contact: ContactFacts): boolean {
  return saysOf(contact, 'place') || says(contact, 'traffic', 'school-or-nursery-accident');
}

/** Help was sought at once, and when it happened is recorded. */
function cameAtOnce(contact: ContactFacts): boolean {
  if (says(contact, 'delayed') || contact.waitedHours !== null) return false;
  const { injuredOn } = contact;
  return injuredOn === null ? says(contact, 'prompt') : injuredOn === londonDate(contact.occurredAt);
}

/**
 * Whether an injury is as accidents are: mechanism, place and time recorded, presented promptly, at a site common for
 * accidents, in a child who moves independently, with no concern recorded. It counts for less where injuries are added up.
 */
export function isLikelyAccident(child: ChildFacts, contact: ContactFacts, mobility: MobilityLimits): boolean {
  return (
    saysOf(contact, 'mechanism') &&
    placeIsRecorded(contact) &&
    cameAtOnce(contact) &&
    !hasConcern(contact) &&
    !says(contact, 'patterned') &&
    injuriesAt(contact).filter(isMark).every(isAtCommonSite) &&
    mobilityAt(child, contact, mobility).value === 'yes'
  );
}

function isAtCommonSite({ bodySite }: InjuryFact): boolean {
  return bodySite !== null && commonSites.has(bodySite);
}

/** Where other grown people look after children by day, and write down how they were hurt there. */
const dayPlaces = new Set(['nursery', 'school']);

/** That the family was told explains no more than what play leaves: no burn, no break, no bruise where accidents seldom leave one. */
const isOfOwnDay = (contact: ContactFacts): boolean =>
  says(contact, 'bitten-by-child', 'witnessed-publicly') ||
  (says(contact, 'family-told') && !says(contact, 'patterned') && injuriesAt(contact).every(isOfPlay));
const ofPlay = new Set(['abrasion', 'bruise', 'laceration', 'head-injury', unspecifiedInjury]);
const isOfPlay = (injury: InjuryFact): boolean => ofPlay.has(injury.kind) && isAtTellingSite(injury) !== 'yes';

/**
 * Whether others were there: in traffic, at school or nursery, and by its own record of what staff saw, or of which it told the family;
 * at sport where somebody outside the family reports it.
 */
export function isPublicAccident(contact: ContactFacts): boolean {
  if (hasConcern(contact)) return false;
  return (
    says(contact, ...publicAccidents) ||
    (says(contact, 'sport') && says(contact, 'witnessed-publicly')) ||
    (dayPlaces.has(contact.setting) && isOfOwnDay(contact))
  );
}

/** Of the sites where accidents seldom leave a mark, those at which a child at play bites another. */
const bittenInPlay = new Set(['cheek', 'back']);
/** A bruise of no site is that of the bite. At the thigh no child at play bites. */
const isOfBite = (injury: InjuryFact): boolean => {
  const { kind, bodySite } = injury;
  if (bodySite === null) return true;
  return kind === 'bite' && bodySite !== 'thigh' && (isAtTellingSite(injury) !== 'yes' || bittenInPlay.has(bodySite));
};

/** Whether a nursery or school records that another child bit this one there, and nothing else that is looked for. */
export function isBiteOfPlaymate(contact: ContactFacts, marks: readonly InjuryFact[]): boolean {
  if (!says(contact, 'bitten-by-child') || !dayPlaces.has(contact.setting) || hasConcern(contact)) return false;
  return contact.plan.value !== 'yes' && !says(contact, 'patterned') && marks.every(isOfBite);
}

/** What is great enough to injure the inside of a head. */
const majorAccidents: readonly Circumstance[] = ['traffic', 'fall-from-height'];

/** Whether somebody outside the family saw such an accident and their report is on record. */
export function isMajorAccident(contact: ContactFacts): boolean {
  return says(contact, ...majorAccidents) && says(contact, 'witnessed-publicly') && !hasConcern(contact);
}

/** Traffic and sport: in older children they are not counted at all. */
export function isTrafficOrSport(contact: ContactFacts): boolean {
  return says(contact, 'traffic', 'sport') && !hasConcern(contact);
}

export type ExplainingCondition = 'bleeding-disorder' | 'brittle-bones';

const explains: Readonly<Record<ExplainingCondition, string>> = {
  'bleeding-disorder': 'bruise',
  'brittle-bones': 'fracture',
};
const conditions: readonly ExplainingCondition[] = ['bleeding-disorder', 'brittle-bones'];
const explainedKinds = Object.values(explains);

/** Sites at which a bruise is rarely of a condition alone. */
const tellingSites = new Set(['ear', 'genitals', 'buttock', 'buttocks']);

/** Where specialists see children: what is written elsewhere may be a carer's word. */
const specialistSettings = new Set(['outpatient', 'inpatient', 'community-paediatrics']);

/**
 * Conditions that a clinic or a ward has recorded, at this contact or before, and that together explain every mark of it.
 * None where a mark is patterned, a burn, or on ear, genitals or buttocks, where fractures differ in age, where a concern
 * is recorded, beside a poisoning, and unless it is known that the child has no plan.
 */
export function explainingConditions(
  child: ChildFacts,
  contact: ContactFacts,
  days: MarkDays,
): readonly ExplainingCondition[] {
  // the marks first: whether there is a plan costs more to find out (hot path)
  const marks = newMarks(child, contact, days);
  if (marks.length === 0 || !marks.every(mayBeExplained)) return [];
  if (contact.plan.value !== 'no' || hasConcern(contact)) return [];
  if (saysOf(contact, 'appearance') || !injuriesAt(contact).every(isMark)) return [];
  const diagnosed = conditions.filter((condition) => isDiagnosed(child, contact, condition));
  const needed = diagnosed.filter((condition) => marks.some(({ kind }) => kind === explains[condition]));
  const areAllExplained = marks.every(({ kind }) => needed.some((condition) => explains[condition] === kind));
  return areAllExplained ? needed : [];
}

function mayBeExplained({ kind, bodySite }: InjuryFact): boolean {
  return explainedKinds.includes(kind) && (bodySite === null || !tellingSites.has(bodySite));
}

function isDiagnosed(child: ChildFacts, { occurredAt }: ContactFacts, condition: ExplainingCondition): boolean {
  return diagnosedAt(child, condition) <= occurredAt;
}

const knownDiagnoses = new WeakMap<ChildFacts, Map<ExplainingCondition, number>>();

/** When a specialist recorded a condition first (milliseconds), looked up once for each child; Infinity: never. */
function diagnosedAt(child: ChildFacts, condition: ExplainingCondition): number {
  let ofChild = knownDiagnoses.get(child);
  if (ofChild === undefined) knownDiagnoses.set(child, (ofChild = new Map<ExplainingCondition, number>()));
  let at = ofChild.get(condition);
  if (at === undefined) {
    const first = child.contacts.find((each) => specialistSettings.has(each.setting) && says(each, condition));
    ofChild.set(condition, (at = first?.occurredAt ?? Infinity));
  }
  return at;
}

interface Weighing extends MobilityLimits {
  readonly markDays: MarkDays;
  readonly explainedWeight: number;
}

/** How much an injury counts where injuries are added up: less than one when it is as accidents are. */
export function accidentWeight(child: ChildFacts, contact: ContactFacts, limits: Omit<Weighing, 'markDays'>): number {
  return isLikelyAccident(child, contact, limits) ? limits.explainedWeight : 1;
}

/** The same, and less than one when a condition that specialists diagnosed explains it. */
export function injuryWeight(child: ChildFacts, contact: ContactFacts, limits: Weighing): number {
  return explainingConditions(child, contact, limits.markDays).length > 0
    ? limits.explainedWeight
    : accidentWeight(child, contact, limits);
}

/** For the evidence: which conditions lowered the severity. Nothing when none did. */
export function conditionFacts(
  child: ChildFacts,
  contact: ContactFacts,
  days: MarkDays,
): Readonly<Record<string, string>> {
  const found = explainingConditions(child, contact, days);
  return found.length === 0 ? {} : { loweredFor: found.join(' ') };
}
