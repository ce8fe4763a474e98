import { roleWords, type Role, type RotaView } from '#libs/contracts';
import type { Policy } from '#libs/policy';
import { londonDay } from './london-time.js';
import { whoIsOnDuty } from './on-duty.js';
import { rolesAt, spansOf, type Asked, type RotaParts, type Span } from './rota.js';

type Gap = RotaView['gaps'][number];
type Chains = Policy['chains'];

/**
 * When nobody hears what an organisation's roles are told, the earliest first, and what an alert would do then. A rota
 * without anybody is one gap.
 * @param chains of the policy in force: roles to tell, step after step, by kind of organisation
 */
export function gapsOf(asked: Asked, parts: RotaParts, chains: Chains): readonly Gap[] {
  const { organisation, from, until } = asked;
  const roles = rolesAt(parts.directory, organisation);
  if (roles.length === 0) {
    const words = `${timeWords({ from, until })}: nobody is on the rota of ${organisation}.`;
    return [gap(null, { from, until }, words, 'An alert would reach nobody here.')];
  }
  return roles
    .flatMap((role) =>
      spansOf(role, asked, parts)
        .filter(({ found }) => found === null)
        .map((span) => {
          const words = `${timeWords(span)}, ${roleInText(role)}.`;
          return gap(role, span, words, thenOf(role, organisation, span, parts, chains));
        }),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
}

function gap(role: Role | null, { from, until }: Pick<Span, 'from' | 'until'>, words: string, then: string): Gap {
  return { role, from: from.toISOString(), until: until.toISOString(), words, then };
}

function timeWords({ from, until }: Pick<Span, 'from' | 'until'>): string {
  return `${londonDay(from)} to ${londonDay(until)}`;
}

/** Abbreviations keep their capitals within a sentence. */
function roleInText(role: Role): string {
  const words = roleWords[role];
  return role === 'GP' ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** What an alert to a role would do when a gap begins: be heard by others of its step alone, or go to the next step. */
function thenOf(role: Role, organisation: string, { from }: Span, parts: RotaParts, chains: Chains): string {
  const steps = chains[settingOf(rolesAt(parts.directory, organisation))] ?? [];
  const at = steps.findIndex((step) => step.includes(role));
  if (at < 0) return 'A notice would be reported as not delivered at once, and operations told.';
  const moment = { at: from, office: parts.officeAt(from), absences: parts.absences };
  const namesOf = (step: readonly string[]): readonly string[] => [
    ...new Set(
      step
        .filter((one) => one !== role)
        .flatMap((one) => whoIsOnDuty(parts.directory, one as Role, organisation, moment)?.person.name ?? []),
    ),
  ];
  const beside = namesOf(steps[at] ?? []);
  if (beside.length > 0) return `An Immediate alert would be heard by ${beside.join(' and ')} alone.`;
  const next = steps
    .slice(at + 1)
    .map(namesOf)
    .find((names) => names.length > 0);
  if (next === undefined) return 'An Immediate alert would reach nobody here, and operations would be told.';
  return `An Immediate alert would go straight to ${next.join(' and ')}.`;
}

/** The kind of an organisation, as its roles tell it. */
function settingOf(roles: readonly Role[]): string {
  if (roles.includes('CON') || roles.includes('NIC')) return 'hospital';
  if (roles.includes('GP')) return 'practice';
  return roles.includes('CSC') || roles.includes('EDT') ? 'authority' : 'community';
}
