import { z } from 'zod';
import { organisationCode, role } from './words.js';
import { personId } from './views/case-views.js';

/**
 * An address that can stand in an envelope as it is: one mailbox in lower case, no quoting, no comment, no list, no
 * control character. Anything cleverer is refused, whether it is valid by RFC 5321 or not.
 */
export const mailAddress = z
  .string()
  .max(254)
  .regex(/^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/)
  .refine((address) => !address.includes('..'));

/** A telephone number as it is dialled: digits and blanks, e.g. `01632 960 021` (Ofcom keeps 01632 960 for fiction). */
export const phoneNumber = z.string().regex(/^\+?[0-9][0-9 ]{6,18}[0-9]$/);

/** What a person does here; decides which pages they have. */
export const job = z.enum(['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'rule-owner', 'practice']);
export type Job = z.infer<typeof job>;

/** Days of the week as a rota names them. */
export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** When a duty is held: always, in office hours, out of office hours (nights, weekends, bank holidays), or by the week. */
export const dutyHours = z.union([
  z.enum(['always', 'office-hours', 'out-of-hours']),
  z.strictObject({ days: z.array(weekday).min(1), from: z.string(), to: z.string() }),
]);

/** The directory file: people with their contact points and grants, and who answers for a role at an organisation. */
export const directoryDocument = z.object({
  people: z.array(
    z.object({
      id: personId,
      name: z.string().min(1).max(120),
      address: mailAddress,
      phone: phoneNumber.optional(),
      /** What the person may do, and for whom. A team mailbox has none. */
      grants: z.array(z.object({ organisation: organisationCode, jobs: z.array(job).min(1) })).default([]),
    }),
  ),
  duties: z.array(
    z.object({
      organisation: organisationCode,
      role,
      person: personId,
      /** Default: always. */
      hours: dutyHours.optional(),
      /** Who stands in when the person is away. */
      cover: personId.optional(),
    }),
  ),
});
/** A directory file that keeps to its schema. */
export type DirectoryDocument = z.infer<typeof directoryDocument>;
