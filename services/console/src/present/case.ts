import { type CasePage, type ChildIdentity, type ChronologyView } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { givenName, spacedNumber, spokenName } from '../domain/child-words.js';
import { ageWords, birthDay, daysFromNow, shortMoment, spokenMoment } from '../domain/london-time.js';
import { planWords, type PlanWords } from '../domain/plan-words.js';
import { capital, closeWords, declineWords } from '../domain/words.js';
import { stepsOf } from './case-steps.js';
import { actionsModel, clocksModel } from './case-told.js';
import { amendment, notKnown } from './case-why.js';
import { dueModel, type DueModel } from './due.js';
import { journalModel, type JournalLine } from './journal.js';
import { toldModel, whyTold, type ToldModel } from './people-told.js';
import { nameIn } from './people-words.js';
import { sentenceWords } from './sentence.js';
import { findingSign, signModel, type SignModel } from './shape.js';
import type { StepModel } from './step-model.js';
import { whyGroups, type WhyGroup } from './why-groups.js';

/** Who a case is about, as far as the reader may see. */
export interface AboutModel {
  /** The heading: the child, or the feed. */
  readonly name: string;
  /** How the child is called in labels. */
  readonly spoken: string;
  readonly born: string | null;
  readonly nhsNumber: string | null;
  readonly where: { readonly label: 'Where now' | 'Last seen'; readonly words: string } | null;
  readonly plan: PlanWords | null;
}

/** A case in words. */
export interface CaseModel {
  readonly number: string;
  readonly open: boolean;
  readonly opened: string;
  readonly about: AboutModel;
  readonly sign: SignModel;
  readonly due: DueModel | null;
  readonly sentence: string | null;
  readonly notKnown: string | null;
  readonly amended: string | null;
  readonly closed: string | null;
  readonly referral: string | null;
  readonly steps: readonly StepModel[];
  readonly why: readonly WhyGroup[];
  readonly policy: string | null;
  readonly clocks: ReturnType<typeof clocksModel>;
  readonly told: readonly ToldModel[];
  readonly actions: readonly string[];
  /** How often the child came unplanned, and where. */
  readonly pattern: string | null;
  readonly disclosures: readonly string[];
  readonly journal: readonly JournalLine[];
  /** What stands where a part of the page is folded. */
  readonly whySummary: string;
  readonly toldSummary: string;
  readonly journalSummary: string;
  readonly mayVerdict: boolean;
}

function nhsNumberWords({ nhsNumber, identity }: ChildIdentity): string | null {
  if (nhsNumber === null) return null;
  return `${spacedNumber(nhsNumber)}, ${identity === 'verified' ? 'traced' : 'not traced'}`;
}

function whereWords({ whereNow, lastSeen }: ChildIdentity, nameOf: NameOf, now: string): AboutModel['where'] {
  if (whereNow !== null) {
    const since = spokenMoment(whereNow.since, now);
    return { label: 'Where now', words: `${nameOf(whereNow.site ?? whereNow.organisation)}, since ${since}` };
  }
  if (lastSeen === null) return null;
  const on = daysFromNow(lastSeen.at, now) < -1 ? 'on ' : '';
  const where = nameOf(lastSeen.site ?? lastSeen.organisation);
  return { label: 'Last seen', words: `${where}, ${on}${spokenMoment(lastSeen.at, now)}` };
}

/** @param identity null when it could not be fetched, or may not be seen */
export function aboutModel(page: CasePage, identity: ChildIdentity | null, nameOf: NameOf): AboutModel {
  const now = page.dataAsOf;
  if (page.childId === null) {
    const feed = `Feed ${page.feed ?? ''}`.trim();
    return { name: feed, spoken: feed, born: null, nhsNumber: null, where: null, plan: null };
  }
  const born = identity?.birthDate ?? null;
  return {
    name: identity === null ? 'Name not shown' : (identity.name ?? 'Name not recorded'),
    spoken: spokenName(identity?.name) ?? `case ${page.number}`,
    born: born === null ? null : `${birthDay(born)} (${ageWords(born, now)})`,
    nhsNumber: identity === null ? null : nhsNumberWords(identity),
    where: identity === null ? null : whereWords(identity, nameOf, now),
    plan: planWords(identity?.plan ?? page.plan, nameOf, now),
  };
}

/** What each sheet of a printed page says of itself: which page, and of whom. */
export function sheetWords(page: string, { name, born, nhsNumber }: AboutModel): string {
  const told = [
    page,
    name,
    born === null ? null : `born ${born}`,
    nhsNumber === null ? null : `NHS number ${nhsNumber}`,
  ];
  return told.filter((words) => words !== null).join(' · ');
}

function referralWords({ referral, people, dataAsOf: now }: CasePage, nameOf: NameOf): string | null {
  if (referral === null) return null;
  const to = referral.to === null ? '' : ` to ${nameOf(referral.to)}`;
  const who = nameIn(people, referral.decidedBy) ?? 'somebody';
  const when = referral.decidedAt === null ? '' : ` ${shortMoment(referral.decidedAt, now)}`;
  switch (referral.state) {
    case 'proposed':
      return `A referral${to} was proposed ${spokenMoment(referral.proposedAt, now)}. Nothing is sent yet.`;
    case 'confirmed':
      return `Referral${to} confirmed by ${who}${when}.`;
    case 'declined':
      return `Not referred, decided by ${who}${when}: ${referral.reason === null ? '' : declineWords[referral.reason].toLowerCase()}.`;
  }
}

/**
 * @param chronology of the child; null for a feed, or when it could not be fetched
 * @param reader directory id
 * @param job what the directory calls them
 */
export function caseModel(
  page: CasePage,
  chronology: ChronologyView | null,
  nameOf: NameOf,
  reader: string,
  job: string | null = null,
): CaseModel {
  const now = page.dataAsOf;
  const identity = chronology?.child ?? null;
  const standing = page.findings.filter(({ change }) => change !== 'withdrawn');
  const [lead] = standing;
  const policy = (lead ?? page.findings[0])?.policy ?? null;
  const { closed } = page;
  return {
    number: page.number,
    open: page.state === 'open',
    opened: spokenMoment(page.openedAt, now),
    about: aboutModel(page, identity, nameOf),
    sign: lead === undefined ? signModel(page.severity) : findingSign(lead.rule.id, page.severity),
    due: dueModel(page),
    sentence: page.sentence === null ? null : sentenceWords(page.sentence, givenName(identity?.name), nameOf),
    pattern: page.pattern,
    notKnown: notKnown(page, identity?.plan ?? page.plan),
    amended: amendment(page),
    closed:
      closed === null
        ? null
        : `Closed by ${nameIn(page.people, closed.by) ?? closed.by} ${spokenMoment(closed.at, now)}: ${closeWords[closed.reason].toLowerCase()}.`,
    referral: referralWords(page, nameOf),
    steps: stepsOf(page, identity?.sex, nameOf, reader),
    why: whyGroups(page, chronology, nameOf, { reader, job }),
    policy: policy === null ? null : `Policy ${policy.id}, version ${policy.version}`,
    clocks: clocksModel(page, nameOf),
    told: toldModel(page, nameOf, reader),
    actions: actionsModel(page, nameOf),
    disclosures: page.disclosures.map(
      ({ at, outcome, organisation, what, why, basis }) =>
        `${shortMoment(at, now)} ${outcome === 'disclosed' ? 'To' : 'Refused to'} ${nameOf(organisation)}: ${what}. ${capital(whyTold(why))}. ${basis}`,
    ),
    journal: journalModel(page.journal, now),
    ...summariesOf(page),
    mayVerdict: page.may.includes('give-verdict'),
  };
}

/** What stands where a part of the page is folded: how much is behind it. */
function summariesOf({
  findings,
  told,
  journal,
}: CasePage): Pick<CaseModel, 'whySummary' | 'toldSummary' | 'journalSummary'> {
  const rules = [...new Set(findings.filter(({ change }) => change !== 'withdrawn').map(({ rule }) => rule.id))];
  const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  return {
    whySummary:
      rules.length === 0 ? 'Show what rang' : `Show ${many(rules.length, 'rule', 'rules')}: ${rules.join(', ')}`,
    toldSummary: `Show ${many(told.length, 'notice', 'notices')}`,
    journalSummary: `Show ${many(journal.length, 'entry', 'entries')}`,
  };
}
