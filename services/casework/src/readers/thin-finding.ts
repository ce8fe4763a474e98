import { isEvidenceToldTo, isSealedService, shownTo, type EvidenceContact, type FindingRevised } from '#libs/contracts';
import { mayReadWhole, type Hearer } from './hearing.js';
import { ruleTitle } from './rule-titles.js';

/** A finding as far as a reader may know what it rests on. */
export interface ThinnedFinding extends FindingRevised {
  /** How many of its contacts are sealed to the reader. */
  readonly sealed: number;
}

/**
 * A finding for a reader. One that rests on a contact which the reader is not told of, or whose rule is for others alone, says so, without place, setting,
 * service, fact, or when it would not have been: its rule's title stays, because no title names a service (the spec of this file holds that).
 * Somebody whose job shows them no child sees no contact. Who may not know that there is a finding has no use for this.
 */
export function thinFinding(finding: FindingRevised, hearer: Hearer): ThinnedFinding {
  const { contacts } = finding.evidence;
  const told = toldContacts(finding, hearer);
  const sealed = contacts.length - told.length;
  if (sealed === 0) return { ...finding, sealed };
  const { counterfactual: _, ...rest } = finding;
  return {
    ...rest,
    sealed,
    clause: 'sealed',
    sentence: sealedSentence(finding.rule.id, sealed, hearer),
    evidence: { contacts: [...told], facts: [], assumptions: [], missing: [] },
  };
}

/** "Was not brought, once. It rests on a sealed contact: ..." No name, place, time or service. */
function sealedSentence(rule: string, sealed: number, { roles }: Hearer): string {
  const contacts =
    sealed === 1 ? 'a sealed contact, with a service that is' : 'sealed contacts, with services that are';
  // she is not sent to herself
  const asked = roles.some((role) => role.startsWith('NN@')) ? 'the designated nurse' : 'your named nurse';
  return `${ruleTitle(rule, 'sealed')}. It rests on ${contacts} not shown here. Ask ${asked} if {child} needs you.`;
}

function toldContacts(finding: FindingRevised, hearer: Hearer): readonly EvidenceContact[] {
  const { evidence } = finding;
  const { profile } = hearer;
  if (profile === null || !mayReadWhole(hearer, finding)) return [];
  const told = evidence.contacts.filter((contact) => isEvidenceToldTo(shownTo(profile), contact));
  // findings of before contacts bore their service name it as a fact, without saying of which contact
  const isMarked = evidence.contacts.some(({ service }) => service !== undefined);
  return !isMarked && namesSealedService(evidence) ? [] : told;
}

function namesSealedService({ facts }: FindingRevised['evidence']): boolean {
  return facts.some(({ name, value }) => name === 'specialty' && isSealedService(String(value)));
}
