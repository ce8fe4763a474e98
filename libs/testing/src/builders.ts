import type { ContactStated, PersonStatement, PlanStated } from '#libs/contracts';

/** The n-th number of the test range 999… whose check digit exists; every n gives another one. */
export function testNhsNumber(n: number): string {
  for (let stem = 999_000_001 + n * 2; ; stem += 1) {
    const digits = String(stem);
    const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

/** A seven-month-old with a traced test number, known as L0018 at Millbrook. */
export function aPerson(changes: Partial<PersonStatement> = {}): PersonStatement {
  return {
    nhsNumber: '9990000018',
    nhsNumberStatus: '01',
    localIds: [{ authority: 'RXX', id: 'L0018' }],
    name: 'WRENFOLD, Ivo',
    birthDate: '2026-04-09',
    sex: 'male',
    ...changes,
  };
}

/** An attendance at Millbrook's emergency department, nothing coded. */
export function aContact(changes: Partial<ContactStated> = {}): ContactStated {
  return {
    type: 'contact.stated',
    feed: 'millbrook-pas',
    organisation: 'RXX',
    site: 'RXX01',
    visit: { id: 'V4417', version: '2026-11-17T13:22:00Z' },
    person: aPerson(),
    occurredAt: '2026-11-17T13:22:00Z',
    setting: 'ed',
    kind: 'unscheduled',
    status: 'arrived',
    ...changes,
  };
}

/** A coded bruise of the left cheek. */
export const aBruise = {
  kind: 'injury',
  system: 'snomed',
  code: '125667009',
  bodySite: 'cheek',
  laterality: 'left',
} as const;

/** Westmarch's whole list, as of a morning, with the children given on a child protection plan. */
export function aPlanList(nhsNumbers: readonly string[], changes: Partial<PlanStated> = {}): PlanStated {
  return {
    type: 'plan.stated',
    feed: 'westmarch-list',
    authority: 'E00000001',
    asOf: '2026-11-17T06:10:00Z',
    scope: 'full',
    entries: nhsNumbers.map((nhsNumber) => ({
      nhsNumber,
      plan: 'CPP',
      start: '2026-10-02',
      end: null,
      category: 'neglect',
      worker: 'team-7',
    })),
    ...changes,
  };
}
