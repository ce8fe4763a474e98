import type { EvidenceContact } from '../events/findings.js';
import type { CodedFact } from '../events/signals.js';
import type { Setting } from '../words.js';
import type { ViewProfile } from './view-ticket.js';

/** What a reader is shown of a contact (`clinical-rules.md`, sections 4 and 5, "Sealed / sensitive"). */
export interface Profile {
  /** Whether what was written down is quoted. */
  readonly words: 'quoted' | 'withheld';
  /** Coded facts other than injuries that are shown. */
  readonly facts: ReadonlySet<CodedFact['kind']>;
  /** Settings whose contacts are left out. The policies of screening's database hide them as well (migration 0018). */
  readonly withoutSettings: ReadonlySet<Setting>;
}

/** Told to nobody here: mental health of children and young people. */
const sealed: readonly Setting[] = ['camhs'];

/**
 * Services whose contacts are told to nobody here, by treatment function code (NHS Data Dictionary): 360 genitourinary
 * medicine, where sexual health is kept apart by law; 711 child and adolescent psychiatry.
 */
const sealedServices: ReadonlySet<string> = new Set(['360', '711']);

const everyFact: ReadonlySet<CodedFact['kind']> = new Set([
  ...(['mobility', 'complaint', 'diagnosis', 'mechanism', 'intent', 'outcome', 'specialty'] as const),
]);

const profiles: Readonly<Record<ViewProfile, Profile>> = {
  safeguarding: { words: 'quoted', facts: everyFact, withoutSettings: new Set(sealed) },
  clinical: { words: 'quoted', facts: everyFact, withoutSettings: new Set(sealed) },
  // the headline and the outcome, no clinical notes
  'social-care': {
    words: 'withheld',
    facts: new Set(['complaint', 'outcome', 'specialty']),
    withoutSettings: new Set(sealed),
  },
  // no police intelligence
  practice: { words: 'withheld', facts: everyFact, withoutSettings: new Set([...sealed, 'police']) },
};

/** What a profile is shown. */
export function shownTo(profile: ViewProfile): Profile {
  return profiles[profile];
}

/** Whether a contact is told to readers of a profile at all. */
export function isToldTo(
  { withoutSettings }: Profile,
  { setting, coded }: { readonly setting: Setting; readonly coded: readonly CodedFact[] },
): boolean {
  return (
    !withoutSettings.has(setting) && !coded.some(({ kind, code }) => kind === 'specialty' && isSealedService(code))
  );
}

/** Whether contacts with a service, by treatment function code, are told to nobody here. */
export function isSealedService(code: string): boolean {
  return sealedServices.has(code);
}

/** Whether a contact that a finding rests on is told to readers of a profile. */
export function isEvidenceToldTo(
  { withoutSettings }: Profile,
  { setting, service }: Pick<EvidenceContact, 'setting' | 'service'>,
): boolean {
  return !withoutSettings.has(setting) && (service === undefined || !isSealedService(service));
}

/** Stands for an organisation that a reader is not told of. No organisation bears it. */
export const sealedOrganisation = 'SEALED';
