import { type Age } from './age.js';
import {
  type Anchor,
  type Answer,
  type ChildFacts,
  type ContactFacts,
  type Evidence,
  type Severity,
  type ThreeValued,
} from './facts.js';

/** What a rule looks at: one contact of one child, and everything known of that child. */
export interface Scene {
  /** Contacts ordered by (occurredAt, key). */
  readonly child: ChildFacts;
  readonly contact: ContactFacts;
  /** Age at the contact; null when the birth date is not known. */
  readonly age: Age | null;
  /** A number that the rule declares, from the policy document. */
  readonly number: (name: string) => number;
  /** What a function answers of this scene, worked out once: for what conditions, evidence and sentence all ask. */
  readonly once: <V>(ask: (scene: Scene) => V) => V;
  /** Whether a rule named in `dependsOn` fires at the same contact. */
  readonly fires: (rule: string) => boolean;
  /**
   * Whether one of some rules named in `dependsOn` fired at this contact or within `days` (of 24 hours) before it. "Open" and
   * "in history" in the text of a rule mean this, never the state of a case. In a condition use its `value`, which may be
   * unknown, and name its `assumptions` among the rule's own; in a severity ask for `value === 'yes'`. With `atLeast`, what was
   * said less urgently does not count.
   */
  readonly firedWithin: (rules: readonly string[], days: number, atLeast?: Severity) => FiredWithin;
  /** The same of the contacts before this one alone: a first occasion is no history. */
  readonly firedBefore: (rules: readonly string[], days: number) => FiredWithin;
  /** What some rules named in `dependsOn` say of this contact alone. One that still waits says nothing yet. */
  readonly saidHere: (rules: readonly string[]) => SaidHere;
  /** The same of every rule that `asksOtherChapters` means; asked by a rule that declares it, no other. */
  readonly firedInOtherChapters: (days: number) => FiredWithin;
  /** Whether the moment of `looksAgainAt` has passed. */
  readonly hasLookedAgain: boolean;
}

/** Whether rules fired at a contact or before it: what `Scene.firedWithin` gives. */
export interface FiredWithin {
  /** Yes when one fired; else unknown when one cannot tell; else no. One that still waits has not fired. */
  readonly value: ThreeValued;
  /** The latest that fired; null unless `value` is yes. */
  readonly latest: { readonly rule: string; readonly contact: ContactFacts } | null;
  /** What these answers take for granted, each once: a rule that rests on `value` in a condition names it as its own. */
  readonly assumptions: readonly string[];
}

/** What some rules say of one contact: what `Scene.saidHere` gives. */
export interface SaidHere {
  /** Yes when one fires; else unknown when one cannot tell; else no. */
  readonly value: ThreeValued;
  /** Of those that fire the most urgent; of several the first. null unless `value` is yes. */
  readonly most: { readonly rule: string; readonly severity: Severity } | null;
  /** What these answers take for granted, each once. */
  readonly assumptions: readonly string[];
}

/**
 * Conditions by name: their values go into the trace. They are asked in the order in which they stand until one says no, so
 * what costs little stands first.
 */
export type Clauses = Readonly<Record<string, (scene: Scene) => ThreeValued>>;

/** What a lever reads: the facts at a contact, as they are or as another lever has changed them. */
export interface LeverScene extends Pick<Scene, 'child' | 'contact' | 'age' | 'number'> {
  /** Contacts that the finding rests on beside this one, in the order of its evidence. */
  readonly earlier: readonly ContactFacts[];
}

/** Facts as they would be with something otherwise: the contact stands among the child's in the place of the one it was. */
export interface ChangedFacts {
  readonly child: ChildFacts;
  readonly contact: ContactFacts;
}

/** One fact that might have been otherwise. */
export interface Lever {
  readonly id: string;
  /** Ends the sentence "It would not have rung if ...", with the placeholder `{child}`; of the facts as they are. */
  readonly words: (scene: LeverScene) => string;
  /** Null where it is so already, or does not apply. */
  readonly change: (scene: LeverScene) => ChangedFacts | null;
  /** It is enough that what is left is information, which rings nobody: of what makes a finding more than that. */
  readonly lowers?: true;
}

/** What a condition counts that is met once there is enough of it. */
export interface Counted {
  /** What it asks for more of, in words a reader understands: "more missed appointments". */
  readonly moreOf: string;
  /** Whether a contact has one of them, where one of anything happens to every child: one alone is not near then. */
  readonly hasOne?: (contact: ContactFacts) => boolean;
}

/** Chapters of the catalogue, as the clinical rules have them. */
export type Chapter = 'plan' | 'missed-care' | 'injury' | 'attendance' | 'household' | 'adolescence' | 'process';

/** A rule as it is written: pure logic. Its numbers, severities and recipients are in the policy document. */
export interface RuleDeclaration {
  /** `R` and two digits; never used again for another rule. */
  readonly id: string;
  /** Raised with every change of the logic, in a new file; the old one stays while a policy names it. */
  readonly version: number;
  readonly chapter: Chapter;
  readonly title: string;
  /**
   * What it is called where its reader may not be told with which service it has to do, and in the journal of a case: a title
   * that names none. Default: `title`.
   */
  readonly titleWhenSealed?: string;
  /** What the finding hangs on: the attendance, or the appointment. */
  readonly anchorKind: 'visit' | 'appointment';
  /** Which contacts, of which children, it judges at all; at others it has nothing to say and leaves no trace. */
  readonly looksAt: (contact: ContactFacts, child: ChildFacts) => boolean;
  /** Numbers that the policy document must hold for it, with their units. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Names of the severities that the policy document must hold for it. */
  readonly severities: readonly string[];
  /** Rules whose answer at the same contact, or at an earlier one, this one reads: they stand before it. */
  readonly dependsOn?: readonly string[];
  /** Reads whether any rule of another chapter that stands before it fired: those whose `countsForOthers` is false apart. */
  readonly asksOtherChapters?: true;
  /** Reads what is known of those beside the child: what it says may change though nothing of the child has. */
  readonly readsNeighbours?: true;
  /**
   * Does not count for a rule that asks whether a child stands alone: it speaks of one missed slot (R08), of how often a child
   * comes (R27), or of a check and not of the child (R03); or none but its own readers may hear of it (R30). Source:
   * `data.md`, section 5.
   */
  readonly countsForOthers?: false;
  /** Chapter beside whose rules it does not count: it speaks of the same facts as they do. */
  readonly sameFactsAs?: Chapter;
  /**
   * Only the roles that the policy names may read the finding: its reader could be the danger (RCPCH 2021, Domestic Abuse
   * Act 2021).
   */
  readonly audience?: 'restricted';
  /** Named conditions; all of them must be yes for the rule to fire. */
  readonly when: Clauses;
  /**
   * Those of its conditions that are a count: where one of these alone is not met, the rule heard of what it is about, only too
   * little of it. Default: none.
   */
  readonly counts?: Readonly<Record<string, Counted>>;
  /** Moment (milliseconds) until which the rule waits before it speaks; undefined: it speaks at once here. */
  readonly waitUntil?: (scene: Scene) => number | undefined;
  /** Moment (milliseconds) after which a rule that has fired may say more: it is asked again then, once (`hasLookedAgain`). */
  readonly looksAgainAt?: (scene: Scene) => number | undefined;
  /**
   * Days (of 24 hours) after a contact is known in which something first received may still change what is said of it, though
   * it takes place later. Default: none, for rules look back.
   */
  readonly looksAheadDays?: (number: Scene['number']) => number;
  /**
   * Days (of 24 hours) after a contact within which a later one that records a step of `clockSteps` may change what is said of
   * it by taking place then. Only of contacts that record one of `clockStarts`. Default: none.
   */
  readonly answersWithinDays?: (number: Scene['number']) => number;
  /**
   * Days (of 24 hours) after a stay began whose end is not stated (`isOpenStay`) within which a later contact may change what is
   * said of it by taking place then. Default: none.
   */
  readonly seenElsewhereWithinDays?: (number: Scene['number']) => number;
  /** One of `severities`. */
  readonly severity: (scene: Scene) => string;
  /** What it rests on: contacts, the anchoring one first, and facts. */
  readonly evidence: (scene: Scene) => Pick<Evidence, 'facts'> & { readonly contacts: readonly ContactFacts[] };
  /** Names of what the answer takes for granted because it is not recorded, whatever the answer is. */
  readonly assumptions?: (scene: Scene) => readonly string[];
  /** What is not known and would matter, in words a person reads. */
  readonly missing: (scene: Scene) => readonly string[];
  /** One sentence or a few, at most 60 words, with the placeholder `{child}`. */
  readonly sentence: (scene: Scene) => string;
  /**
   * Facts that are tried otherwise to say when it would not have rung: at most eight, what tells a reader most first. None:
   * nothing that could have been recorded otherwise would have changed it.
   */
  readonly levers: readonly Lever[];
}

/** All of them are tried, and then all pairs. */
const mostLevers = 8;

/** A rule that was checked. */
export interface Rule extends RuleDeclaration {
  /** Rules that `asksOtherChapters` means; none for a rule that does not ask. */
  readonly otherChapters: readonly string[];
  /** The conditions of `when` without their names. */
  readonly conditions: readonly ((scene: Scene) => ThreeValued)[];
  /** What it may answer: answers are counted by the million, and each is one of these. */
  readonly answers: Readonly<Record<Answer['outcome'], Answer>>;
}

/**
 * Checks a rule's declaration.
 * @throws Error when the declaration is malformed: at boot, never while a child is judged
 */
export function defineRule(rule: RuleDeclaration): Rule {
  if (!/^R\d{2}[a-c]?$/.test(rule.id)) throw new Error('a rule is named R and two digits');
  if (!Number.isInteger(rule.version) || rule.version < 1) throw new Error(`${rule.id} has no version`);
  if (rule.severities.length === 0) throw new Error(`${rule.id} has no severity`);
  const uncounted = Object.keys(rule.counts ?? {}).find((name) => !Object.hasOwn(rule.when, name));
  if (uncounted !== undefined) throw new Error(`${rule.id} counts by ${uncounted}, which is none of its conditions`);
  const levers = new Set(rule.levers.map(({ id }) => id));
  if (levers.size < rule.levers.length) throw new Error(`${rule.id} has a lever twice`);
  if (levers.size > mostLevers) throw new Error(`${rule.id} has more than ${mostLevers} levers`);
  const answer = (outcome: Answer['outcome']): Answer => ({ rule: rule.id, outcome });
  return {
    ...rule,
    otherChapters: [],
    conditions: Object.values(rule.when),
    answers: {
      fires: answer('fires'),
      'stays-quiet': answer('stays-quiet'),
      'cannot-tell': answer('cannot-tell'),
      waits: answer('waits'),
    },
  };
}

/** Name of the watch for the moment at which a rule looks again; the one for its wait bears its id. */
export function laterWatchOf({ id }: Pick<Rule, 'id'>): string {
  return `${id} again`;
}

/** Clause under which every rule so far fires: a rule with several ways to fire would name each. */
export const onlyClause = 'main';

/** Anchor of a rule at a contact. */
export function anchorOf(rule: Rule, contact: ContactFacts): Anchor {
  return { kind: rule.anchorKind, key: contact.key };
}
