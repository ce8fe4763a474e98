import { type Coded } from './read-codes.js';

/**
 * Code of system `bellwether`, kind `specialty`, beside the code of the specialty itself: the specialty has flagged this
 * slot as essential. It is a flag, no specialty.
 */
export const essentialFlag = 'essential';

/** Whether a coded fact flags a slot as essential. */
export function isEssentialFlag({ kind, system, code }: Coded): boolean {
  return kind === 'specialty' && system === 'bellwether' && code === essentialFlag;
}

/** The specialty that a fact names; null when it names none. */
export function specialtyOf(coded: Coded): string | null {
  return coded.kind === 'specialty' && !isEssentialFlag(coded) ? coded.code : null;
}

/** What a source coded of a contact, then what its words say. */
interface Told {
  readonly kind: string;
  readonly coded: readonly Coded[];
}

/**
 * Words name the service of an appointment where no source codes any: a specialty that is coded flags its slots itself. What a
 * patient of a clinic comes to a department with is no slot of that clinic.
 */
function counts({ basis }: Coded, { kind, coded }: Told): boolean {
  if (basis !== 'words') return true;
  return kind === 'appointment' && !coded.some((other) => other.kind === 'specialty' && other.basis !== 'words');
}

/** Whether a slot is flagged as essential: missing it may do harm (rule R11). */
export function isEssentialSlot(told: Told): boolean {
  return told.coded.some((fact) => isEssentialFlag(fact) && counts(fact, told));
}

const none: readonly string[] = [];

/** Codes of every service that a contact names, each once, in their order. */
export function servicesOf(told: Told): readonly string[] {
  let named: string[] | undefined;
  for (const fact of told.coded) {
    const service = specialtyOf(fact);
    if (service === null || !counts(fact, told)) continue;
    // begun with the first (hot path)
    named ??= [];
    if (!named.includes(service)) named.push(service);
  }
  return named ?? none;
}
