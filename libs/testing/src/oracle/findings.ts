import { isSealedService, type FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { decide, type ChildFacts, type ContactFacts, type Finding, type Policy, type WatchRequest } from '#libs/policy';

/** What a finding says, whenever it is said: the event without its bookkeeping. */
export type FindingContent = Omit<
  FindingRevised,
  'type' | 'revision' | 'change' | 'rekeyed' | 'childId' | 'epoch' | 'receivedAt' | 'late'
>;

/** Contacts that an event can carry as evidence (`findingRevised`). */
const mostEvidence = 60;

/** The current findings of a child at a moment, by (rule, anchor kind, anchor key, clause). */
export function findingsOf(
  child: Omit<ChildFacts, 'firedWatches'>,
  policies: readonly Policy[],
  moment: number,
): FindingContent[] {
  let firedWatches: readonly WatchRequest[] = [];
  for (;;) {
    const { findings, watches } = decide({ ...child, firedWatches }, policies);
    const nowDue = watches.filter(({ dueAt }) => dueAt <= moment);
    if (nowDue.length === 0) return findings.map((finding) => contentOf(finding, child, policies));
    firedWatches = [...firedWatches, ...nowDue];
  }
}

function contentOf(
  finding: Finding,
  child: Omit<ChildFacts, 'firedWatches'>,
  policies: readonly Policy[],
): FindingContent {
  const { rule, anchor, clause, plan, evidence } = finding;
  const contactOf = (key: string): ContactFacts => found(child.contacts.find((contact) => contact.key === key));
  const { organisation, occurredAt } = contactOf(finding.contactKey);
  const policy = found(policies.find(({ hash }) => hash === finding.policyHash));
  const { id, version, hash } = policy;
  return {
    findingId: nameUuid('finding', rule, anchor.kind, anchor.key, clause),
    identity: child.identity,
    organisation,
    rule: { id: rule, version: finding.ruleVersion },
    clause,
    policy: { id, version, hash },
    anchor: { kind: anchor.kind, key: anchor.key },
    severity: finding.severity,
    recipients: [...finding.recipients] as FindingContent['recipients'],
    occurredAt: instant(occurredAt),
    sentence: finding.sentence,
    evidence: {
      contacts: evidence.contacts.slice(0, mostEvidence).map((key) => evidenceContact(contactOf(key))),
      facts: Object.entries(evidence.facts).map(([name, value]) => ({ name, value })),
      assumptions: [...evidence.assumptions],
      missing: [...evidence.missing],
    },
    plan: {
      value: plan.value,
      kinds: [...plan.kinds],
      authority: plan.authority,
      source: plan.source,
      asOf: plan.asOf === null ? null : instant(plan.asOf),
      ageMinutes: plan.asOf === null ? null : Math.floor((occurredAt - plan.asOf) / 60_000),
      ...(plan.worker === null ? {} : { worker: plan.worker }),
    },
    ...practice(finding, child, occurredAt, policy),
  };
}

/** The practice of the newest contact with one that is not newer than the anchoring one, nor too old to say anything. */
function practice(
  { recipients }: Finding,
  { contacts }: Pick<ChildFacts, 'contacts'>,
  moment: number,
  { copies }: Policy,
): Pick<FindingContent, 'practice'> {
  const days = (contact: ContactFacts): number => (moment - contact.occurredAt) / 86_400_000;
  const [newest] = contacts
    .filter((contact) => contact.setting === 'gp' && days(contact) >= 0)
    .toSorted((one, other) => other.occurredAt - one.occurredAt || (other.key < one.key ? -1 : 1));
  const counts = recipients.includes('GP') && newest !== undefined && days(newest) <= copies.practiceDays;
  return counts ? { practice: newest.organisation } : {};
}

function evidenceContact(contact: ContactFacts): FindingContent['evidence']['contacts'][number] {
  const { contactId, occurredAt, organisation, site, kind, status } = contact;
  return {
    contactId,
    occurredAt: instant(occurredAt),
    organisation,
    site,
    setting: contact.setting as FindingContent['evidence']['contacts'][number]['setting'],
    ...sealedService(contact),
    kind,
    status,
    injuries: contact.injuries.map(({ kind: what, bodySite, laterality, basis }) => ({
      kind: what,
      bodySite,
      laterality,
      basis,
    })),
  };
}

function sealedService({ services = [] }: ContactFacts): { readonly service?: string } {
  const [service] = services.filter(isSealedService).toSorted();
  return service === undefined ? {} : { service };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a finding names a contact or a policy that is not there');
  return value;
}
