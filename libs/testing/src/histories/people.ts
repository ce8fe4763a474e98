import fc from 'fast-check';
import { type PersonStatement } from '#libs/contracts';
import { londonDate } from '#libs/policy';
import { testNhsNumber } from '../builders.js';
import { day } from './moments.js';

/** A child of a history. Local ids are made of `index`; the number is of the test range. */
export interface Person {
  readonly index: number;
  readonly nhsNumber: string;
  readonly birthDate: string;
  readonly gestationWeeks: number | null;
}

function yearsBefore(moment: number, years: number): string {
  const date = londonDate(moment);
  const year = String(Number(date.slice(0, 4)) - years);
  const leapDay = date.slice(5) === '02-29' && Number(year) % 4 !== 0;
  return `${year}-${leapDay ? '03-01' : date.slice(5)}`;
}

const ageInDays = (focus: number, days: number): string => londonDate(focus - days * day);

/** Birth dates: mostly infants, with the birthdays on which a rule begins or ends to the day. */
function birthDate(focus: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 364 }).map((days) => ageInDays(focus, days)) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(0, 182, 183, 184, 197, 216, 217, 365, 366, 399, 400)
        .map((days) => ageInDays(focus, days)),
    },
    { weight: 1, arbitrary: fc.constantFrom(2, 5, 15).map((years) => yearsBefore(focus, years)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(16, 18), fc.constantFrom(-1, 0, 1))
        .map(([years, by]) => londonDate(Date.parse(`${yearsBefore(focus, years)}T12:00:00Z`) + by * day)),
    },
    { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2008-02-29', '2012-02-29') },
  );
}

/** One to six children around a moment. */
export function people(focus: number): fc.Arbitrary<readonly Person[]> {
  const facts = fc.record({
    birthDate: birthDate(focus),
    gestationWeeks: fc.option(fc.constantFrom(28, 36, 38, 40, 42), { freq: 2 }),
  });
  return fc
    .array(facts, { minLength: 1, maxLength: 6, size: 'max' })
    .map((all) => all.map((one, index) => ({ index, nhsNumber: testNhsNumber(100 + index), ...one })));
}

/** How a source names a child. */
const styles = [
  'traced',
  'traced-number-alone',
  'local',
  'local-alias',
  'several-locals',
  'untraced-beside-local',
  'untraced-alone',
  'traced-with-a-local-of-another',
] as const;
export type Style = (typeof styles)[number];

export const style: fc.Arbitrary<Style> = fc.oneof(
  { weight: 9, arbitrary: fc.constant('traced' as const) },
  { weight: 6, arbitrary: fc.constantFrom(...styles) },
);

/** Whether and how a statement speaks of the birth date. */
export const birthSaid = fc.oneof(
  { weight: 6, arbitrary: fc.constant('stated' as const) },
  { weight: 2, arbitrary: fc.constantFrom('absent' as const, 'cleared' as const, 'a-day-off' as const) },
);
export type BirthSaid = 'stated' | 'absent' | 'cleared' | 'a-day-off';

export const addressSaid = fc.oneof(
  { weight: 5, arbitrary: fc.constant('absent' as const) },
  { weight: 3, arbitrary: fc.constantFrom('here' as const, 'there' as const, 'cleared' as const, 'without' as const) },
);
export type AddressSaid = 'absent' | 'here' | 'there' | 'cleared' | 'without';

/** Local id of a child at an organisation. */
export function localIdOf(authority: string, index: number, suffix = ''): { authority: string; id: string } {
  return { authority, id: `L${index}${suffix}` };
}

function identifiers({ index, nhsNumber }: Person, how: Style, authority: string): PersonStatement {
  const local = localIdOf(authority, index);
  const traced = { nhsNumber, nhsNumberStatus: '01' } as const;
  switch (how) {
    case 'traced':
      return { ...traced, localIds: [local] };
    case 'traced-number-alone':
      return traced;
    case 'local':
      return { localIds: [local] };
    case 'local-alias':
      return { localIds: [localIdOf(authority, index, 'b')] };
    case 'several-locals':
      return { localIds: [localIdOf('RAA', index), localIdOf(authority, index, 'b'), local] };
    case 'untraced-beside-local':
      return { nhsNumber, nhsNumberStatus: '02', localIds: [local] };
    case 'untraced-alone':
      return { nhsNumber, nhsNumberStatus: '03' };
    case 'traced-with-a-local-of-another':
      return { ...traced, localIds: [local, localIdOf(authority, index + 1)] };
  }
}

function birth(said: BirthSaid, date: string): PersonStatement {
  switch (said) {
    case 'stated':
      return { birthDate: date };
    case 'absent':
      return {};
    case 'cleared':
      return { birthDate: null };
    case 'a-day-off':
      return { birthDate: londonDate(Date.parse(`${date}T12:00:00Z`) - day) };
  }
}

function address(said: AddressSaid): PersonStatement {
  switch (said) {
    case 'absent':
      return {};
    case 'here':
      return { address: { postcode: 'ZZ99 3CZ', authority: 'E00000001' } };
    case 'there':
      return { address: { authority: 'E00000002' } };
    case 'cleared':
      return { address: null };
    case 'without':
      return { address: { postcode: 'ZZ99 3CZ' } };
  }
}

/** What a source says of a child. */
export function stated(
  person: Person,
  says: { readonly style: Style; readonly birth: BirthSaid; readonly address?: AddressSaid },
  authority: string,
): PersonStatement {
  return {
    ...identifiers(person, says.style, authority),
    ...birth(says.birth, person.birthDate),
    ...address(says.address ?? 'absent'),
  };
}
