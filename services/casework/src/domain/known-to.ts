import { moreUrgent, type Readers } from '#libs/policy';
import type { Severity } from '#libs/contracts';
import type { CaseState, FindingLine } from './case-state.js';
import { settingOf } from './chain-policy.js';
import { later } from './outside.js';
import { standingLines } from './urgency.js';

/** People of an organisation, whoever of them it is. */
export interface Outsiders {
  readonly organisation: string;
  /** As whom they read; null: for those who safeguard the child, who hear of everything. */
  readonly readers: Readers | null;
}

/** Those who answer for a chain. */
export function peopleOf(chain: string, organisation: string): Outsiders {
  switch (settingOf(chain)) {
    case 'practice':
      return { organisation, readers: 'practice' };
    case 'authority':
      return { organisation, readers: 'social-care' };
    default:
      return { organisation, readers: null };
  }
}

/** Whether some people may know that there is a finding: as `mayKnowOf` judges it for one of them. */
export function isKnownTo({ organisation, readers }: Outsiders, line: FindingLine, { notices }: CaseState): boolean {
  if (line.readers === null || readers === null || line.readers.includes(readers)) return true;
  const isTheirs = line.severity !== 'INFORMATION' && line.organisation === organisation;
  return isTheirs || isToldTo(organisation, line.findingId, notices);
}

function isToldTo(organisation: string, findingId: string, notices: CaseState['notices']): boolean {
  return [...notices.values()].some((notice) => notice.findingId === findingId && notice.organisation === organisation);
}

/** When the contact of the last ring happened that some people may know of (milliseconds); null when there was none. */
export function lastRingKnownTo(people: Outsiders, state: CaseState): number | null {
  const { readers } = people;
  const outside = readers === null || readers === 'safeguarding' ? undefined : state.outside.get(readers);
  const known = [...state.rings].filter(([findingId]) => {
    const line = state.findings.get(findingId);
    // what is for them all is counted as it would have rung for them
    if (outside !== undefined) return line?.readers != null && isKnownTo(people, line, state);
    return line === undefined || isKnownTo(people, line, state);
  });
  const last = known.map(([, at]) => at).reduce<string | null>(later, outside?.lastRingAt ?? null);
  return last === null ? null : Date.parse(last);
}

/** How urgent a case is by what some people may know of. @param told the finding that they are told of now */
export function severityKnownTo(people: Outsiders, state: CaseState, told: string): Severity {
  const known = standingLines(state).filter((line) => line.findingId === told || isKnownTo(people, line, state));
  const [first, ...others] = known.map(({ severity }) => severity);
  // nothing that they may know of stands any more: as urgent as what they are told of was, and never as what is kept from them
  if (first === undefined) return state.findings.get(told)?.severity ?? 'CONCERN';
  return others.reduce((highest, next) => moreUrgent(highest, next), first);
}
