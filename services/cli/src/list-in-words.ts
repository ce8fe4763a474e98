/** What intake answers to a list: of it and of each line that is not used. Places are lines and columns, never values. */
export interface ListAnswer {
  readonly signals?: readonly { readonly disposition: string; readonly duplicate: boolean }[];
  readonly errors?: readonly { readonly code: string; readonly place: string | null }[];
}

/** "The list is stored and used.", and a line for each place that is not: "Not used: line 3 nhs_number (nhs-number-check-digit)." */
export function listInWords({ signals = [], errors = [] }: ListAnswer): string {
  const used = signals.filter(({ disposition }) => disposition === 'accepted');
  const faults = errors.map(({ code, place }) => `Not used: ${place ?? 'the list'} (${code}).`);
  const partly = errors.length > 0 ? ', as a list of changes: one with a fault takes nobody off' : '';
  const first =
    used.length === 0
      ? 'Nothing of the list is used.'
      : used.every(({ duplicate }) => duplicate)
        ? 'The list was stored before: nothing changes.'
        : `The list is stored and used${partly}.`;
  return [first, ...faults].join('\n');
}
