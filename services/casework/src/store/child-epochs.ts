import { arrayRows, uuidArray, type Sql } from '#libs/platform';

/** A child with a case of theirs. */
export interface ChildOfCase {
  readonly childId: string;
  readonly caseId: string;
}

/** A child with the highest epoch that findings and links have told of. */
export interface ChildEpoch {
  readonly childId: string;
  readonly epoch: number;
}

/** The highest epoch known of each child, in the order given, each child once. */
export async function childEpochs(sql: Sql, children: readonly ChildOfCase[]): Promise<readonly ChildEpoch[]> {
  const { rows } = await sql.query<ChildEpoch>(
    `SELECT child AS "childId", greatest(
       (SELECT max(epoch) FROM finding WHERE finding.case_id = given.case_id AND finding.child_id = child),
       (SELECT max(epoch) FROM child_alias WHERE child_alias.child_id = child),
       (SELECT max(epoch) FROM child_alias WHERE alias = child), 0) AS epoch
     FROM ${arrayRows(['uuid', 'uuid'])} AS given (child, case_id)`,
    [uuidArray(children.map(({ childId }) => childId)), uuidArray(children.map(({ caseId }) => caseId))],
    'child-epochs',
  );
  const highest = new Map<string, number>();
  for (const { childId, epoch } of rows) highest.set(childId, Math.max(epoch, highest.get(childId) ?? 0));
  return [...highest].map(([childId, epoch]) => ({ childId, epoch }));
}
