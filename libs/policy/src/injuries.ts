import { birthmark, unspecifiedInjury } from './codes/injuries.js';
import { type ChildFacts, type ComplaintKind, type ContactFacts, type InjuryFact, type ThreeValued } from './facts.js';

/** Injuries of a contact as several rules read them. */

/** Leaves a mark: everything but poisoning, which has a rule of its own. */
export function isMark({ kind }: Pick<InjuryFact, 'kind'>): boolean {
  return kind !== 'poisoning';
}

function isNotRecorded({ recordedAs }: InjuryFact): boolean {
  return recordedAs === null;
}

/** What is known of an injury that is only the reason given for coming. */
const notDescribed: InjuryFact = {
  kind: 'injury',
  bodySite: null,
  laterality: null,
  recordedAs: null,
  basis: 'coded',
};

/** Whether a contact is for an injury, or one is recorded there: asked of every contact, the complaints last (hot path). */
export function tellsOfInjury(contact: ContactFacts): boolean {
  return contact.injuries.length > 0 || contact.complaints.includes('injury');
}

/** Most often all of them: then no list is made (hot path). */
function those(injuries: readonly InjuryFact[], are: (injury: InjuryFact) => boolean): readonly InjuryFact[] {
  return injuries.every(are) ? injuries : injuries.filter(are);
}

/**
 * Injuries of a contact, without the marks that a clinician recorded there as of birth or of a procedure. A contact for
 * an injury that nobody described has one without a site.
 */
export function injuriesAt(contact: ContactFacts): readonly InjuryFact[] {
  const described = those(contact.injuries, isNotRecorded);
  if (described.some(isMark) || !contact.complaints.includes('injury')) return described;
  return [...described, notDescribed];
}

/** The harm that an injury is. */
export function harmOf(injury: InjuryFact): ComplaintKind {
  return isMark(injury) ? 'injury' : 'poisoning';
}

/** Reasons for a contact that count as harm, each once. */
export function harmAt(contact: ContactFacts): readonly ComplaintKind[] {
  return [...new Set([...injuriesAt(contact).map(harmOf), ...contact.complaints])].sort();
}

/** Days for which a recorded mark explains what is seen at its place, that a rule which asks `newMarks` declares. */
export const markNumbers = { birthMarkDays: 'days', procedureMarkDays: 'days' } as const;

/** How a rule asks for them. */
export type MarkDays = (name: keyof typeof markNumbers) => number;

/**
 * Marks at a contact that no clinician recorded as of birth or of a procedure: there, or so lately before that it can be
 * there still. Bruises, swelling and the marks of instruments fade; a birthmark lasts.
 * Source: `data.md`, section 5 (how R15 is read).
 */
export function newMarks(child: ChildFacts, contact: ContactFacts, days: MarkDays): readonly InjuryFact[] {
  const marks = those(injuriesAt(contact), isMark);
  if (marks.length === 0 || child.mayHaveRecordedMarks?.() === false) return marks;
  const recorded = recordedMarks(child);
  const known = recorded.filter((each) => isThereStill(each, contact, days));
  return known.length === 0 ? marks : marks.filter((injury) => !known.some(({ mark }) => explains(mark, injury)));
}

function isThereStill({ since, mark }: RecordedMark, { occurredAt }: ContactFacts, days: MarkDays): boolean {
  if (since > occurredAt) return false;
  if (mark.kind === birthmark) return true;
  const fadesIn = days(mark.recordedAs === 'birth' ? 'birthMarkDays' : 'procedureMarkDays');
  return occurredAt - since <= fadesIn * 86_400_000;
}

/** A mark that a clinician recorded as of birth or of a procedure, and when (milliseconds). */
interface RecordedMark {
  readonly since: number;
  readonly mark: InjuryFact;
}

const knownMarks = new WeakMap<ChildFacts, readonly RecordedMark[]>();

/** Looked up once for each child: every contact is read for it. */
function recordedMarks(child: ChildFacts): readonly RecordedMark[] {
  let known = knownMarks.get(child);
  if (known === undefined) {
    known = child.contacts.flatMap(({ occurredAt, injuries }) =>
      injuries.filter((injury) => !isNotRecorded(injury)).map((mark) => ({ since: occurredAt, mark })),
    );
    knownMarks.set(child, known);
  }
  return known;
}

/** The same with poisonings. */
export function newInjuries(child: ChildFacts, contact: ContactFacts, days: MarkDays): readonly InjuryFact[] {
  return [...newMarks(child, contact, days), ...injuriesAt(contact).filter((injury) => !isMark(injury))];
}

/**
 * Whether one of some kinds is among injuries: unknown where it is only recorded that there is one, and it may be one of them.
 * @param mayBe of an injury of which no kind is recorded. Default: it may
 */
export function hasKind(
  injuries: readonly InjuryFact[],
  kinds: readonly string[],
  mayBe: (injury: InjuryFact) => boolean = () => true,
): ThreeValued {
  let answer: ThreeValued = 'no';
  for (const injury of injuries) {
    if (kinds.includes(injury.kind)) return 'yes';
    if (injury.kind === unspecifiedInjury && mayBe(injury)) answer = 'unknown';
  }
  return answer;
}

/** As what a birthmark is coded by whoever does not know it. */
const takenForMark = new Set(['bruise', unspecifiedInjury]);

/** A recorded mark explains what is seen later as the same thing at the same site, on no other side, no more. */
function explains(mark: InjuryFact, injury: InjuryFact): boolean {
  return (
    mark.recordedAs !== null &&
    (mark.kind === birthmark ? takenForMark.has(injury.kind) : mark.kind === injury.kind) &&
    mark.bodySite !== null &&
    mark.bodySite === injury.bodySite &&
    isSameSide(mark, injury)
  );
}

/** A side that one of two records leaves out is that of the other. */
function isSameSide(mark: InjuryFact, injury: InjuryFact): boolean {
  return mark.laterality === null || injury.laterality === null || mark.laterality === injury.laterality;
}
