import { z } from 'zod';
import { localId, nhsNumber } from '#libs/contracts';

/** Name under which an operator acts, e.g. `amira-dunlin`: it is written down with every call. */
const operatorName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** Why identifiers and words are to be shown. */
const reason = z
  .string()
  .regex(/^[^\u0000]*$/)
  .trim()
  .min(4)
  .max(200);

/** Whom an operator asks about. An NHS number comes in a body, never in an address. */
const whom = z.union([
  z.strictObject({ id: z.uuid() }),
  z.strictObject({ nhsNumber }),
  z.strictObject({ localId: z.strictObject({ authority: localId.shape.authority, id: localId.shape.id }) }),
]);
export type Whom = z.infer<typeof whom>;

const call = { as: operatorName, child: whom };

export const showCall = z.strictObject({ ...call, unmask: reason.optional() });
export const explainCall = z.strictObject({ ...call, finding: z.uuid().optional() });
export const rebuildCall = z.strictObject({ ...call, dryRun: z.boolean().default(false) });

/** What can be told of the caller of a call that is refused. */
export function nameIn(body: unknown): string | null {
  const named = z.object({ as: operatorName }).safeParse(body);
  return named.success ? named.data.as : null;
}
export type ShowCall = z.infer<typeof showCall>;
export type ExplainCall = z.infer<typeof explainCall>;
export type RebuildCall = z.infer<typeof rebuildCall>;
