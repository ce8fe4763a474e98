import {
  injuriesShown,
  shownTo,
  type ChronologyContact,
  type Profile,
  type RecordedInjury,
  type ViewProfile,
} from '#libs/contracts';
import { type Contact, type Organisations } from '#libs/facts';
import {
  birthmark,
  circumstanceOf,
  complaintOf,
  injuriesSaidOnce,
  injuryOf,
  isCodeForReaders,
  isEssentialFlag,
  isEssentialSlot,
  londonDate,
  mostToldBy,
  specialtyOf,
  treatmentFunctionName,
  wordsOfCode,
  type Circumstance,
} from '#libs/policy';
import { isChildSeen } from './child-seen.js';
import { type ChildRecord } from './load-records.js';
import { toldOfVisit, type ToldOfVisit } from './told-of-visit.js';

type Coded = Contact['coded'][number];

interface Drawing {
  readonly profile: ViewProfile;
  readonly organisations: Organisations;
}

/** Contacts of a record in order, over all organisations; how many had words or facts that the profile does not see. */
export function contactsOf(
  { folded, visits }: Pick<ChildRecord, 'folded' | 'visits'>,
  { profile, organisations }: Drawing,
): { readonly contacts: readonly ChronologyContact[]; readonly withheld: readonly string[] } {
  const shown = shownTo(profile);
  const stays = staysOf(folded.contacts);
  let [withWords, withFacts] = [0, 0];
  const contacts = folded.contacts.map((contact, place): ChronologyContact => {
    const told = contact.visits.map(({ key }) => toldOfVisit(visits.get(key) ?? []));
    const words = distinct(told.flatMap((visit) => visit.words));
    // what only others may know of is not counted either: that it is withheld would tell of it
    const others = contact.coded.filter(
      (fact) => injuryIn(fact) === null && isShown(fact, profile) && !isDiscarded(fact, contact),
    );
    const facts = others.filter((fact) => shown.facts.has(fact.kind));
    // nor quoted: the sentence says what its code would
    const isQuoted = shown.words === 'quoted' && contact.coded.every((fact) => isShown(fact, profile));
    if (shown.words === 'withheld' && words.length > 0) withWords += 1;
    if (facts.length < others.length) withFacts += 1;
    const injuries = injuriesOf(contact);
    return {
      number: place + 1,
      contactId: contact.key,
      occurredAt: new Date(contact.occurredAt).toISOString(),
      ...timeOf(told[0]),
      organisation: contact.organisation,
      organisationName: organisations.get(contact.organisation)?.name ?? contact.organisation,
      site: contact.site,
      siteName: contact.site === null ? null : (organisations.get(contact.site)?.name ?? contact.site),
      setting: contact.setting,
      kind: contact.kind,
      status: contact.status,
      childSeen: isChildSeen(contact),
      injuries,
      words: isQuoted ? words : [],
      facts: facts.map(factWords),
      recordedConcern: contact.recordedConcern,
      receivedAt: new Date(contact.firstReceivedAt).toISOString(),
      stay: stays.get(contact.key) ?? null,
    };
  });
  return { contacts, withheld: [...counted(shown, withWords), ...ofContacts('some coded facts', withFacts)] };
}

function counted({ words }: Profile, withWords: number): readonly string[] {
  return words === 'quoted' ? [] : ofContacts('what was written down', withWords);
}

/** "what was written down at 3 contacts"; nothing where there are none. */
function ofContacts(what: string, count: number): readonly string[] {
  return count === 0 ? [] : [`${what} at ${count} ${count === 1 ? 'contact' : 'contacts'}`];
}

/** Whether a fact does not tell what only others may know of. */
function isShown(fact: Coded, profile: ViewProfile): boolean {
  const code = circumstanceOf(fact) ?? mostToldBy(fact);
  return code === null || isCodeForReaders(profile, code);
}

/** The time as the feed states it whose time the contact bears. */
function timeOf(told: ToldOfVisit | undefined): Pick<ChronologyContact, 'precision' | 'range'> {
  return { precision: told?.precision ?? 'exact', range: told?.range ?? null };
}

function injuriesOf({ coded }: Contact): RecordedInjury[] {
  const recorded = injuriesSaidOnce(coded.map(injuryIn).filter((injury) => injury !== null));
  return distinct(
    injuriesShown(recorded).map(({ kind, bodySite, laterality, basis }) => ({ kind, bodySite, laterality, basis })),
  );
}

/** An injury that readers are shown as one: what was recorded as a birthmark is a diagnosis to them, and no harm. */
function injuryIn(fact: Coded): ReturnType<typeof injuryOf> {
  const injury = injuryOf(fact);
  return injury?.kind === birthmark ? null : injury;
}

/** What words say of the service of a slot counts for no rule where that is known better, or where it is no slot. */
function isDiscarded(fact: Coded, contact: Contact): boolean {
  return fact.kind === 'specialty' && fact.basis === 'words' && !isEssentialSlot(contact);
}

const systems: Readonly<Record<Coded['system'], string>> = {
  snomed: ' (SNOMED CT)',
  icd10: ' (ICD-10)',
  local: ' (local code)',
  bellwether: '',
};

const systemNames = { snomed: 'SNOMED CT', icd10: 'ICD-10', local: 'local code' } as const;

/** "mobility: crawls", "complaint: self-harm", "unfit home", "condition: asthma (ICD-10 J45.9)", "diagnosis: R05 (ICD-10)", "specialty: paediatric ophthalmology (national code 216)". */
function factWords(fact: Coded): string {
  if (isEssentialFlag(fact))
    return fact.basis === 'words'
      ? 'essential by its words: missing this appointment may do harm'
      : 'flagged by the specialty: missing this appointment may do harm';
  const specialty = specialtyOf(fact);
  if (specialty !== null) return specialtyWords(specialty, fact);
  const circumstance = circumstanceOf(fact);
  if (circumstance !== null) return circumstanceWords(circumstance, fact);
  // what a number comes to, or a day, says by itself what it is
  if (fact.system === 'bellwether' && /\d$/.test(fact.code)) return wordsOfCode(fact.code);
  return `${fact.kind}: ${complaintOf(fact) ?? `${fact.code.replaceAll('-', ' ')}${systems[fact.system]}`}`;
}

/** "cause told: fall"; of a code of others, what it says before the code. */
function circumstanceWords(circumstance: Circumstance, { system, code }: Coded): string {
  const words = wordsOfCode(circumstance);
  return system === 'bellwether' ? words : `${words} (${systemNames[system]} ${code})`;
}

/** Feeds give codes of their own and national ones alike as local: a national one is named, beside the code that says so. */
function specialtyWords(specialty: string, { system }: Coded): string {
  const name = treatmentFunctionName(specialty);
  return name === null ? `specialty ${specialty}${systems[system]}` : `specialty: ${name} (national code ${specialty})`;
}

/** Stays of which one day follows the other at one organisation are one: the key of the first, for each of several. */
function staysOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const stays = new Map<string, string>();
  for (const ofOrganisation of Map.groupBy(
    contacts.filter(({ kind }) => kind === 'stay'),
    ({ organisation }) => organisation,
  ).values()) {
    let first: Contact | undefined;
    let before: Contact | undefined;
    for (const contact of ofOrganisation) {
      if (first === undefined || before === undefined || !isNextDay(before, contact)) first = contact;
      else {
        stays.set(first.key, first.key);
        stays.set(contact.key, first.key);
      }
      before = contact;
    }
  }
  return stays;
}

function isNextDay(before: Contact, after: Contact): boolean {
  return Date.parse(londonDate(after.occurredAt)) - Date.parse(londonDate(before.occurredAt)) <= 86_400_000;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
