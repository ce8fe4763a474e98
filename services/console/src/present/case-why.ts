import { injuriesShown, type CasePage, type ChronologyView, type FindingView } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { givenName } from '../domain/child-words.js';
import { shortMoment, spokenMoment } from '../domain/london-time.js';
import { whomToAsk } from '../domain/whom-to-ask.js';
import { assumptionWords, listWords } from '../domain/words.js';
import { sentenceWords, withinSentence } from './sentence.js';
import { findingSign, type SignModel } from './shape.js';

type EvidenceContact = FindingView['evidence']['contacts'][number];
type Injury = EvidenceContact['injuries'][number];

/** Why a rule rang: the rule, what it rests on, what it took for granted, and when it would not have. */
export interface WhyModel {
  readonly id: string;
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly sign: SignModel;
  /** When the contact happened that it is about. */
  readonly when: string;
  /** Null where it stands above the page already. */
  readonly sentence: string | null;
  readonly standing: boolean;
  readonly restsOn: readonly string[];
  readonly granted: readonly string[];
  readonly missing: readonly string[];
  /** Ends "Would not have rung if". */
  readonly notIf: string;
  /** What this reader has said of it last, and when: theirs to change. Null when they have not. */
  readonly verdict: { readonly useful: boolean; readonly when: string } | null;
}

const plain = (code: string): string => code.replaceAll(/[-_]/g, ' ');

/** `bruise, left cheek` */
export function injuryWords({ kind, bodySite, laterality }: Injury): string {
  const site = bodySite === null ? 'no site recorded' : plain(bodySite);
  const side =
    laterality === null || bodySite === null ? '' : laterality === 'both' ? 'both sides, ' : `${laterality} `;
  return `${plain(kind)}, ${side}${site}`;
}

function contactWords(contact: EvidenceContact, number: number | null, nameOf: NameOf, now: string): string {
  const where = nameOf(contact.site ?? contact.organisation);
  const injuries = injuriesShown(contact.injuries).map(injuryWords).join('; ');
  const which = number === null ? '' : `Contact ${number}: `;
  const text = `${which}${spokenMoment(contact.occurredAt, now)}, ${where}${injuries === '' ? '' : `, ${injuries}`}`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What is said of contacts that this reader is not told of: how many, and nothing else. */
function sealedWords(sealed: number, job: string | null): readonly string[] {
  if (sealed === 0) return [];
  const contacts = `${sealed} sealed ${sealed === 1 ? 'contact' : 'contacts'}`;
  return [`${contacts}, withheld from you: ask ${whomToAsk(job)} if the child needs you`];
}

/** When it would not have rung: what would have had to be otherwise, one fact or two. */
function notIfWords({ counterfactual, sealed }: FindingView, given: string | null, nameOf: NameOf): string {
  if (counterfactual === undefined) return sealed > 0 ? 'withheld with the sealed contacts' : 'not worked out';
  if (counterfactual.length === 0) return 'no single fact, nor two, would have changed it';
  return counterfactual.map(({ words }) => withinSentence(words, given, nameOf)).join(' and ');
}

/** What is needed beside a finding to put it into words. */
export interface WhyReader {
  readonly page: Pick<CasePage, 'dataAsOf' | 'sentence'>;
  readonly chronology: ChronologyView | null;
  readonly nameOf: NameOf;
  /** Directory id. */
  readonly reader: string;
  /** What the directory calls the reader. */
  readonly job: string | null;
}

/** One finding in words. */
export function whyOf(finding: FindingView, { page, chronology, nameOf, reader, job }: WhyReader): WhyModel {
  const { dataAsOf: now } = page;
  const numbers = new Map(chronology?.contacts.map(({ contactId, number }) => [contactId, number]));
  const mine = finding.verdicts.find(({ by }) => by === reader);
  const given = givenName(chronology?.child.name);
  return {
    id: finding.id,
    rule: finding.rule.id,
    version: finding.rule.version,
    title: finding.title,
    sign: findingSign(finding.rule.id, finding.severity),
    when: shortMoment(finding.occurredAt, now),
    sentence: finding.sentence === page.sentence ? null : sentenceWords(finding.sentence, given, nameOf),
    standing: finding.change !== 'withdrawn',
    restsOn: [
      ...finding.evidence.contacts.map((contact) =>
        contactWords(contact, numbers.get(contact.contactId) ?? null, nameOf, now),
      ),
      ...sealedWords(finding.sealed, job),
    ],
    granted: finding.evidence.assumptions.map(assumptionWords),
    missing: finding.evidence.missing.map(plain),
    notIf: notIfWords(finding, given, nameOf),
    verdict: mine === undefined ? null : { useful: mine.useful, when: spokenMoment(mine.at, now) },
  };
}

/** `Amended 14:20: R17 no longer rings. R15 still does.`; null when nothing was taken back. */
export function amendment({ findings, dataAsOf: now }: Pick<CasePage, 'findings' | 'dataAsOf'>): string | null {
  const gone = findings.filter(({ change }) => change === 'withdrawn');
  if (gone.length === 0) return null;
  const when =
    gone
      .map(({ receivedAt }) => receivedAt)
      .toSorted((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1) ?? '';
  const rules = (some: readonly FindingView[]): string[] => [...new Set(some.map(({ rule }) => rule.id))];
  const standing = rules(findings.filter(({ change }) => change !== 'withdrawn'));
  const gonRules = rules(gone).filter((id) => !standing.includes(id));
  const first =
    gonRules.length === 0
      ? 'a finding was taken back'
      : `${listWords(gonRules)} no longer ${gonRules.length === 1 ? 'rings' : 'ring'}`;
  const still = standing.length === 0 ? '' : ` ${listWords(standing)} still ${standing.length === 1 ? 'does' : 'do'}.`;
  return `Amended ${shortMoment(when, now)}: ${first}.${still}`;
}

/** How rules name that nobody had said whether there is a plan. */
const planStatus = 'plan status';

/**
 * What standing rules do not know of the contact that the sentence tells of: "Not known here". What was not recorded at another one
 * is said where that is told.
 * @param plan as the page shows it: it may have become known since
 */
export function notKnown({ findings, sentence }: CasePage, plan: CasePage['plan']): string | null {
  const standing = findings.filter(({ change }) => change !== 'withdrawn');
  const told = standing.find((one) => one.sentence === sentence) ?? standing[0];
  const contact = told?.evidence.contacts[0]?.contactId;
  const here = standing.filter(
    (one) => one === told || (contact !== undefined && one.evidence.contacts[0]?.contactId === contact),
  );
  const missing = new Set(here.flatMap(({ evidence }) => evidence.missing.map(plain)));
  if (plan !== null && plan.value !== 'unknown') missing.delete(planStatus);
  return missing.size === 0 ? null : [...missing].join(', ');
}
