import { hash as digest } from 'node:crypto';
import { instantText, isSealedService } from '#libs/contracts';
import { type Contact } from '#libs/facts';
import {
  counterfactualOf,
  type ChildFacts,
  type ContactFacts,
  type Finding,
  type PlanFacts,
  type Policy,
} from '#libs/policy';
import { findingId } from './finding-id.js';
import { type CurrentFinding, type FindingContent } from './revise-findings.js';

type EvidenceContact = FindingContent['evidence']['contacts'][number];

/** Most contacts of the evidence that a revision carries; the anchoring one is always among them. */
const mostContacts = 60;

/**
 * What findings tell of the contacts that they rest on. Findings of one child rest on the same ones again and again: each is
 * described once.
 */
export type Described = Map<ContactFacts, EvidenceContact>;

/**
 * What is said of a finding: coded facts, instants and digests; no name, number, address or word of a source.
 * @param child its contact is one of `recent`
 * @param described contacts of the child that another finding has told of
 */
export function currentFinding(
  childId: string,
  child: ChildFacts & { readonly recent: readonly ContactFacts[] },
  contacts: readonly Contact[],
  finding: Finding,
  policies: readonly Policy[],
  described: Described = new Map(),
): CurrentFinding {
  const anchoring = child.recent.find(({ key }) => key === finding.contactKey);
  const policy = policies.find(({ hash }) => hash === finding.policyHash);
  if (anchoring === undefined || policy === undefined)
    throw new Error('a finding names a contact or policy that is not there');
  const { id, version, hash } = policy;
  const content: FindingContent = {
    identity: child.identity,
    organisation: anchoring.organisation,
    rule: { id: finding.rule, version: finding.ruleVersion },
    clause: finding.clause,
    policy: { id, version, hash },
    anchor: { kind: finding.anchor.kind, key: finding.anchor.key },
    severity: finding.severity,
    recipients: [...finding.recipients] as FindingContent['recipients'],
    occurredAt: instantText(anchoring.occurredAt),
    sentence: finding.sentence,
    evidence: {
      contacts: evidenceContacts(finding.restsOn.slice(0, mostContacts), described),
      facts: Object.entries(finding.evidence.facts).map(([name, value]) => ({ name, value })),
      assumptions: [...finding.evidence.assumptions],
      missing: [...finding.evidence.missing],
    },
    plan: planFactOf(finding.plan, anchoring.occurredAt),
    ...practiceOf(child, anchoring, finding, policy),
  };
  return {
    findingId: findingId(finding.rule, finding.anchor, finding.clause),
    childId,
    content,
    contentHash: digest('sha256', JSON.stringify(content), 'hex'),
    counterfactual: () => counterfactualOf(child, policies, finding, anchoring),
    pageWithinDays: finding.pageWithinDays,
    visitKeys: contacts
      .filter(({ key }) => key === finding.contactKey)
      .flatMap(({ visits }) => visits.map((visit) => visit.key))
      .sort(),
  };
}

function evidenceContacts(contacts: readonly ContactFacts[], described: Described): EvidenceContact[] {
  return contacts.map((contact) => {
    let evidence = described.get(contact);
    if (evidence === undefined) described.set(contact, (evidence = evidenceOf(contact)));
    return evidence;
  });
}

function evidenceOf(contact: ContactFacts): EvidenceContact {
  const { contactId, occurredAt, organisation, site, setting, kind, status, injuries } = contact;
  const service = sealedServiceOf(contact);
  return {
    contactId,
    occurredAt: instantText(occurredAt),
    organisation,
    site,
    setting: setting as EvidenceContact['setting'],
    ...(service === null ? {} : { service }),
    kind,
    status,
    injuries: injuries.map((injury) => ({
      kind: injury.kind,
      bodySite: injury.bodySite,
      laterality: injury.laterality,
      basis: injury.basis,
    })),
  };
}

/** Any one sealed service of a contact, the same whatever the order of its feeds; others are no reader's business. */
function sealedServiceOf({ specialty, services }: ContactFacts): string | null {
  const named = services ?? (specialty === null ? [] : [specialty]);
  if (named.length === 0) return null;
  return named.filter(isSealedService).sort()[0] ?? null;
}

/** The practice of the newest contact with one up to the contact; earlier ones are read only where the practice is told. */
function practiceOf(
  child: Pick<ChildFacts, 'contacts' | 'contactsFrom'>,
  { occurredAt }: ContactFacts,
  { recipients }: Finding,
  { copies }: Policy,
): Pick<FindingContent, 'practice'> {
  if (!recipients.includes('GP')) return {};
  const since = occurredAt - copies.practiceDays * 86_400_000;
  const contacts = child.contactsFrom?.(since) ?? child.contacts;
  const last = contacts.findLast((contact) => contact.setting === 'gp' && contact.occurredAt <= occurredAt);
  return last === undefined || last.occurredAt < since ? {} : { practice: last.organisation };
}

/** Plan status with its age at the contact, in whole minutes (negative when the list came after). */
function planFactOf(plan: PlanFacts, occurredAt: number): FindingContent['plan'] {
  return {
    value: plan.value,
    kinds: [...plan.kinds],
    authority: plan.authority,
    source: plan.source,
    asOf: plan.asOf === null ? null : instantText(plan.asOf),
    ageMinutes: plan.asOf === null ? null : Math.floor((occurredAt - plan.asOf) / 60_000),
    ...(plan.worker === null ? {} : { worker: plan.worker }),
  };
}
