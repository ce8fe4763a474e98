import { z } from 'zod';
import { instant, organisationCode, uuid } from '../words.js';

/** How much of a chronology its reader needs (clinical-rules, section 4): screening leaves out the rest. */
export const viewProfile = z.enum(['safeguarding', 'clinical', 'social-care', 'practice']);
export type ViewProfile = z.infer<typeof viewProfile>;

/** What a view is for; written into the audit of reads. */
export const viewPurpose = z.enum(['worklist', 'case', 'chronology', 'search', 'rule-weeks']);
export type ViewPurpose = z.infer<typeof viewPurpose>;

/** Longest life of a ticket, in seconds (`data.md`, section 8). */
export const ticketLifeSeconds = 60;

/** What a view ticket states. Casework signs it (Ed25519), screening believes it, the console passes it on. */
export const viewTicket = z.object({
  jti: uuid,
  /** Directory id of the reader. */
  user: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Digest of the reader's session. */
  session: z.string().min(1).max(64),
  /** In whose name is read: it has to do with the children, where there are any, and its grant decides the profile. */
  organisation: organisationCode,
  /** Of a search: every organisation in whose name the reader may look. Default: `organisation` alone. */
  organisations: z.array(organisationCode).max(50).optional(),
  /** Where no child is looked at, the one that shows least; of counts by rule, `safeguarding` for whoever may see those of every rule. */
  profile: viewProfile,
  purpose: viewPurpose,
  /** The children that may be looked at, each with the epoch casework knows; empty for a search and for counts. */
  children: z.array(z.object({ childId: uuid, epoch: z.number().int().nonnegative() })).max(500),
  /** Seconds since 1970. */
  expiresAt: z.number().int().positive(),
});
export type ViewTicket = z.infer<typeof viewTicket>;

/** Header in which a ticket travels: never in an address. */
export const viewTicketHeader = 'x-bellwether-view-ticket';

/** `POST /tickets` {cases, purpose}: view tickets for the children of these cases, as far as the reader may see them. */
export const ticketBody = z.object({
  cases: z.array(z.string()).min(1).max(50),
  purpose: z.enum(['worklist', 'case', 'chronology']),
  session: z.string().min(1).max(64),
});
export const ticketAnswer = z.object({
  ticket: z.string(),
  /** For children who are read in the name of other organisations, or in other profiles: each with a ticket of its own. */
  others: z.array(z.string()).default([]),
  expiresAt: instant,
});
export type TicketAnswer = z.infer<typeof ticketAnswer>;
