/**
 * Fills `{{plan-start NUMBER}}` in a sample list: the day on which the plan of a child of the demonstration began. The
 * stories are moved to the day on which they are played, so that no file can hold it. Left empty where they were not
 * played: a list need not say when a plan began.
 * @param planStarts first days, `YYYY-MM-DD`, by NHS number
 */
export function fillPlanStarts(csv: string, planStarts: ReadonlyMap<string, string>): string {
  return csv.replaceAll(/\{\{plan-start (\d{10})\}\}/g, (_, number: string) => planStarts.get(number) ?? '');
}
