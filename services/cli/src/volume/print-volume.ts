import { tableOf } from '../print.js';
import { assumption } from './assumed-trust.js';
import { infantRules } from './infants.js';
import { answersOf, answersWords } from './rule-answers.js';
import { type Tally, type Volume } from './volume.js';

/** Whose children the count is carried over to. */
export interface Trust {
  /** Attendances of children at its emergency departments in a year: by them its size is reckoned. */
  readonly attendances: number;
  /** Among whom the work is shared out. */
  readonly nurses: number;
}

const weeksOfYear = 365 / 7;

/** The count carried over to a trust: rates, and what a week or a working day of a nurse holds. */
export function ratesOf(volume: Volume, trust: Trust) {
  const { childYears, infantYears, workingDays, years, findings, infantFindings, cases, rings, notices, contacts } =
    volume;
  const perThousand = (count: number): number => (count / childYears) * 1_000;
  const ofTrust = (count: number): number => (count / (contacts.get('unscheduled') ?? NaN)) * trust.attendances;
  const aWeek = (count: number): number => ofTrust(count) / weeksOfYear;
  const named = (tally: Tally, of: (count: number) => number): Readonly<Record<string, number>> =>
    Object.fromEntries([...tally].map(([name, count]): [string, number] => [name, of(count)]).sort(byName));
  const opened = sum(cases);
  const quiet = sum(new Map([...cases].filter(([name]) => !isOfInfantRule(name))));
  const rows = [...new Set([...findings.keys(), ...cases.keys()])].sort();
  const items = sum(new Map([...findings].filter(([name]) => !name.endsWith(' INFORMATION'))));
  const toNurse = notices.get('NN') ?? 0;
  return {
    children: volume.children,
    childYears,
    childrenOfTrust: ofTrust(childYears),
    contactsOfTrust: named(contacts, ofTrust),
    rules: rows.map((name) => {
      const [rule = '', severity = ''] = name.split(' ');
      const [found, first] = [findings.get(name) ?? 0, cases.get(name) ?? 0];
      return {
        ...{ rule, severity, found, findingsPerThousand: perThousand(found), findingsOfTrust: ofTrust(found) },
        ...{ opened: first, casesPerThousand: perThousand(first) },
        infantYearsPerFinding: ratio(infantYears, infantFindings.get(name) ?? 0),
      };
    }),
    cases: { opened, perThousand: perThousand(opened), childYearsPerCase: ratio(childYears, opened) },
    bounds: {
      /** Without R15 and R16, which are counted by infants. */
      childYearsPerCase: { value: ratio(childYears, quiet), atLeast: assumption('childYearsPerCase') },
      /** Cases that R15 or R16 opened, and beside them the attendances at which they spoke. */
      infantCasesPerYear: {
        value: infantYears === 0 ? 0 : volume.infantCases / infantYears,
        below: assumption('infantCases'),
        attendances: infantYears === 0 ? 0 : volume.infantInjuries / infantYears,
      },
    },
    histories: volume.histories.map((one) => ({ ...one, share: ratio(one.rang, one.marked) })),
    answers: answersOf(volume),
    known: {
      ...{ children: volume.known.children, childYears: volume.known.childYears },
      ...{
        opened: sum(volume.known.cases),
        childYearsPerCase: ratio(volume.known.childYears, sum(volume.known.cases)),
      },
      cases: named(volume.known.cases, (count) => count),
      /** Of all children without an embedded history together. */
      childYearsPerCaseOfAll: ratio(childYears + volume.known.childYears, quiet + sum(volume.known.cases)),
    },
    rings: named(rings, perThousand),
    week: {
      cases: { trust: aWeek(opened), nurse: aWeek(opened) / trust.nurses },
      notices: Object.fromEntries(
        [...notices]
          .sort(byName)
          .map(([role, count]) => [role, { trust: aWeek(count), nurse: aWeek(count) / trust.nurses }]),
      ),
    },
    nurseWorkingDay: {
      notices: (ofTrust(toNurse) * years) / workingDays / trust.nurses,
      items: (ofTrust(items) * years) / workingDays / trust.nurses,
      budget: assumption('itemsPerNurseDay'),
    },
  };
}

function knownWords({
  children,
  childYears,
  childYearsPerCase,
  childYearsPerCaseOfAll,
  cases,
}: ReturnType<typeof ratesOf>['known']) {
  const perCase = (value: number | null): string => (value === null ? 'none' : `one in ${short(value)} child-years`);
  const opened = Object.entries(cases).sort(([, one], [, other]) => other - one);
  return (
    `\nBeside them ${children} children for whom somebody is worried already (a plan, social care, the police, harm at home, ` +
    `self-harm, assault, a pregnancy), ${short(childYears)} child-years. Cases: ${perCase(childYearsPerCase)}` +
    `${opened.length === 0 ? '' : ` (${opened.map(([name, count]) => `${name} ${count}`).join(', ')})`}. ` +
    `All children without an embedded history together, R15 and R16 of ordinary ones apart: ${perCase(childYearsPerCaseOfAll)}.\n`
  );
}

function sum(tally: Tally): number {
  return [...tally.values()].reduce((total, count) => total + count, 0);
}

function ratio(whole: number, count: number): number | null {
  return count === 0 ? null : whole / count;
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

function isOfInfantRule(name: string): boolean {
  return infantRules.has(name.split(' ')[0] ?? '');
}

const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);

/** Why a rule may open more cases than it has findings: the two columns count different things. */
const countedWords =
  'Counted are findings that stand in the end, by when the contact took place; cases by what was said at the time, when it was said. ' +
  'What was taken back later, or is more or less urgent in the end, has opened its case all the same: a row may hold more cases than findings.\n';

/** The rates for a person. */
export function volumeWords(volume: Volume, trust: Trust): string {
  const {
    rules,
    cases,
    rings,
    week,
    nurseWorkingDay,
    contactsOfTrust,
    childrenOfTrust,
    bounds,
    histories,
    answers,
    known,
  } = ratesOf(volume, trust);
  const infants = rules.filter(({ rule, infantYearsPerFinding }) => infantRules.has(rule) && infantYearsPerFinding);
  return [
    `${volume.children} ordinary children, ${short(volume.childYears)} child-years; a trust of ${short(childrenOfTrust)} children and ${trust.nurses} nurses.\n`,
    `Drawn for the trust in a year: ${Object.entries(contactsOfTrust)
      .map(([name, count]) => `${short(count)} ${name}`)
      .join(', ')}.\n\n`,
    tableOf([
      ['rule', 'severity', 'counted', 'per 1,000 child-years', 'trust, a year', 'opens a case', 'per 1,000'],
      ...rules.map((one) => [
        ...[one.rule, one.severity, String(one.found), short(one.findingsPerThousand), short(one.findingsOfTrust)],
        ...[String(one.opened), short(one.casesPerThousand)],
      ]),
    ]),
    countedWords,
    ...infants.map(
      ({ rule, severity, infantYearsPerFinding }) =>
        `${rule} ${severity}: one in ${short(infantYearsPerFinding ?? 0)} infant-years.\n`,
    ),
    `\nCases: ${short(cases.perThousand)} per 1,000 child-years, one in ${cases.childYearsPerCase === null ? 'no' : short(cases.childYearsPerCase)} child-years. `,
    `${bounds.childYearsPerCase.value === null ? 'No case' : `One in ${short(bounds.childYearsPerCase.value)} child-years`} without R15 and R16 (bound: at most one in ${bounds.childYearsPerCase.atLeast}); `,
    `R15 or R16 open ${bounds.infantCasesPerYear.value.toFixed(3)} cases an infant-year (bound: below ${bounds.infantCasesPerYear.below}), at ${bounds.infantCasesPerYear.attendances.toFixed(3)} attendances. `,
    `Rings per 1,000 child-years: ${Object.entries(rings)
      .map(([reason, count]) => `${reason} ${short(count)}`)
      .join(', ')}.\n\n`,
    tableOf([
      ['in a week', 'trust', 'per nurse'],
      ['cases opened', short(week.cases.trust), short(week.cases.nurse)],
      ...Object.entries(week.notices).map(([role, each]) => [
        `notices to ${role}`,
        short(each.trust),
        role === 'NN' ? short(each.nurse) : '',
      ]),
    ]),
    `\nA named nurse's working day: ${short(nurseWorkingDay.notices)} notices, ${short(nurseWorkingDay.items)} findings of CONCERN or above; budget ${nurseWorkingDay.budget}.\n\n`,
    tableOf([
      ['embedded history', 'with a marked event', 'rang by then', 'share'],
      ...histories.map(({ kind, marked, rang, share }) => [
        ...[kind, String(marked), String(rang), share === null ? '' : `${Math.round(share * 100)} %`],
      ]),
    ]),
    knownWords(known),
    answersWords(answers),
  ].join('');
}
