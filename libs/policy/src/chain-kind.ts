/** Chains that a policy has for organisations, by their kind. */
export type ChainKind = 'hospital' | 'practice' | 'community' | 'authority';

/** By the settings of the contracts. */
const chainKinds: ReadonlyMap<string, ChainKind> = new Map([
  ...of('hospital', 'ed', 'walk-in', 'urgent-care', 'inpatient', 'outpatient', 'maternity', 'midwife'),
  ...of('practice', 'gp'),
  ...of('community', 'health-visitor', 'school-nurse', 'community-paediatrics', 'camhs', 'therapy'),
  ...of('authority', 'social-care'),
]);

function of(kind: ChainKind, ...settings: readonly string[]): readonly (readonly [string, ChainKind])[] {
  return settings.map((setting) => [setting, kind]);
}

/**
 * Which chain of the policy an organisation has, by the setting of its contact, where nothing more is known of it: in a replay, and in
 * what a policy would cost.
 * @returns null for one that has nobody of its own to tell, such as the police or a housing office
 */
export function chainKindOf(setting: string): ChainKind | null {
  return chainKinds.get(setting) ?? null;
}
