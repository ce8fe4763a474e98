/** Children, each with the `receivedat` of its cause in milliseconds. */
export type ChildCauses = readonly (readonly [childId: string, causedAt: number])[];

/** The columns of these children's rows, in canonical order: rows are locked in it everywhere. */
export function causeColumns(causes: ChildCauses): readonly [childIds: readonly string[], causedAt: readonly Date[]] {
  const ordered = [...causes].sort(([a], [b]) => (a < b ? -1 : 1));
  return [ordered.map(([childId]) => childId), ordered.map(([, causedAt]) => new Date(causedAt))];
}
