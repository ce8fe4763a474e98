import type { Standing } from './rings.js';

/** A case as the launcher, which may look into the database, reads it: people see those of their own organisations. */
export interface OpenCase {
  readonly number: string;
  readonly childId: string | null;
  readonly severity: string;
  readonly rules: readonly string[];
  /** Role and organisation, `NN@RXX`. */
  readonly waitingFor: readonly string[];
}

/**
 * "  B-1  URGENT  R09 R17, and R03 R08 as information  an invented child, waits for NN at RXX": a rule that has told nothing but
 * information rings nobody, and stands in no line of a ring.
 * @param cases each with the title of its story, where it is of one
 */
export function caseLines(
  cases: readonly (OpenCase & { readonly title: string | undefined })[],
  standing: readonly Standing[],
): readonly string[] {
  return cases.map(({ number, childId, severity, rules, waitingFor, title = 'another child' }) => {
    const own = standing.filter((finding) => finding.childId === childId);
    const isInformation = (rule: string): boolean => {
      const ofRule = own.filter((finding) => finding.rule === rule);
      return ofRule.length > 0 && ofRule.every((finding) => finding.severity === 'INFORMATION');
    };
    const rung = rules.filter((rule) => !isInformation(rule)).join(' ');
    const told = rules.filter(isInformation).join(' ');
    const beside = told === '' ? '' : `, and ${told} as information`;
    const who = waitingFor.map((whom) => whom.replace('@', ' at ')).join(', ');
    return `  ${number}  ${severity}  ${rung}${beside}  ${title}${who === '' ? '' : `, waits for ${who}`}`;
  });
}
