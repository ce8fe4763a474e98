import { type Coded } from './read-codes.js';

/**
 * Code of system `bellwether`, kind `specialty`, beside the code of the specialty itself: the specialty has flagged this
 * slot as essential. It is a flag, no specialty.
 */
export const essentialFlag = 'essential';

function isFlag({ kind, system, code }: Coded): boolean {
  return kind === 'specialty' && system === 'bellwether' && code === essentialFlag;
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
  return told.coded.some((fact) => isFlag(fact) && counts(fact, told));
}

const none: readonly string[] = [];

/** Codes of every service that a contact names, each once, in their order. */
export function servicesOf(told: Told): readonly string[] {
  let named: string[] | undefined;
  for (const fact of told.coded) {
    if (fact.kind !== 'specialty' || isFlag(fact) || !counts(fact, told)) continue;
    // begun with the first (hot path)
    named ??= [];
    if (!named.includes(fact.code)) named.push(fact.code);
  }
  return named ?? none;
}
