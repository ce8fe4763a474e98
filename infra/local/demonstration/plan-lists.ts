/** A child of a story who comes onto a plan. */
export interface PlannedChild {
  readonly nhsNumber: string;
  readonly worker: string;
  /** First day of the plan, `YYYY-MM-DD`. */
  readonly start: string;
}

/** The authority's list as it was on the morning of a day: a full one, so that who is not on it has no plan. */
export function planListOn(
  day: string,
  children: readonly PlannedChild[],
): { readonly asOf: string; readonly csv: string } {
  const rows = children
    .filter(({ start }) => day >= start)
    .map(({ nhsNumber, start, worker }) => `${nhsNumber},CPP,${start},,multiple,${worker}`);
  return {
    asOf: `${day}T06:10:00Z`,
    csv: `nhs_number,plan,start,end,category,worker\n${rows.map((row) => `${row}\n`).join('')}`,
  };
}
