import { z } from 'zod';
import { instant, organisationCode, role, severity, uuid } from '../words.js';
import { personId } from './case-views.js';

/** Somebody on the rota. Never an address. */
const onRota = z.object({ id: personId, name: z.string() });

/** A time in which nobody hears what a role is told. */
const rotaGap = z.object({
  /** null: the organisation has no duty at all. */
  role: role.nullable(),
  from: instant,
  until: instant,
  /** When and who, e.g. `Sat 21 Nov 20:00 to Sun 22 Nov 08:00, named nurse.` London time. */
  words: z.string(),
  /** What an alert would do meanwhile, e.g. `An Immediate alert would go straight to Dr Heron.` */
  then: z.string(),
});

/** Somebody is away. */
export const absenceView = z.object({
  id: uuid,
  person: personId,
  from: instant,
  until: instant,
  /** Who stands in, in place of the cover that the directory names. */
  cover: personId.nullable(),
  /** Who said so; null for what was said before that was kept. */
  by: personId.nullable(),
});
export type AbsenceView = z.infer<typeof absenceView>;

/** What is said of somebody who will be away. */
export const absenceBody = z.strictObject({
  person: personId,
  from: instant,
  to: instant,
  cover: personId.optional(),
  /** Directory id of who says so. */
  by: personId,
});

/** Who hears what an organisation's roles are told, and when nobody does. */
export const rotaView = z.object({
  organisation: organisationCode,
  from: instant,
  until: instant,
  roles: z.array(
    z.object({
      role,
      /** What the role is called. */
      name: z.string(),
      /** One after the other, without a hole between them; `person` null: nobody. */
      spans: z.array(
        z.object({ from: instant, until: instant, person: onRota.nullable(), standsInFor: onRota.nullable() }),
      ),
    }),
  ),
  gaps: z.array(rotaGap),
  absences: z.array(absenceView),
});
export type RotaView = z.infer<typeof rotaView>;

/** Somebody of the directory. Never an address. */
export const directoryPerson = z.object({
  ...onRota.shape,
  /** What they are called by their duty or their work; empty for a mailbox without either. */
  job: z.string(),
  organisations: z.array(organisationCode),
});
export type DirectoryPerson = z.infer<typeof directoryPerson>;

/** Somebody is to be rung whom mail did not reach. */
export const phoneTask = z.object({
  /** Id of the notice. */
  id: uuid,
  caseNumber: z.string(),
  severity,
  role,
  organisation: organisationCode,
  person: onRota,
  phone: z.string(),
  /** Why mail did not reach them, e.g. `smtp-550`. */
  reason: z.string(),
  openedAt: instant,
  /** When the next step is told if nobody has rung. */
  dueAt: instant,
  /** `not-taken`: the next step has been told; it can be answered still. */
  state: z.enum(['open', 'done', 'not-reached', 'not-taken']),
  answeredBy: personId.nullable(),
  answeredAt: instant.nullable(),
});
export type PhoneTask = z.infer<typeof phoneTask>;

/** What came of ringing somebody, and who rang. */
export const phoneAnswer = z.strictObject({ outcome: z.enum(['reached', 'not-reached']), by: personId });
