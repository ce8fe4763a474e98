import type { CaseView } from './endpoints.js';

/** A case with its history, as the case API shows it. */
export interface WholeCase extends CaseView {
  readonly findings: readonly (CaseView['findings'][number] & {
    readonly identity: string;
    readonly late: boolean;
    readonly receivedAt: string;
  })[];
  readonly told: readonly (CaseView['told'][number] & {
    readonly noticeId: string;
    readonly organisation: string;
    readonly round: number;
    readonly corrects: boolean;
  })[];
  readonly disclosures: readonly { readonly outcome: string; readonly role: string; readonly why: string }[];
  readonly journal: readonly { readonly at: string; readonly event: JournalEvent }[];
}

interface JournalEvent {
  readonly type: string;
  readonly childId?: string;
  readonly rule?: string;
  readonly change?: string;
  readonly effect?: string;
  readonly otherCase?: string | null;
  readonly disclosures?: readonly string[];
}

/** Told beside the chain: the authority of a plan, and roles that a rule names and the chain does not ask. */
const isBeside = ({ role }: WholeCase['told'][number]) => ['SW', 'EDT', 'PLN'].includes(role);
/** By which roles of the chain it was told, each as often as it was. */
export const toldIn = ({ told }: WholeCase) =>
  told
    .filter((one) => !isBeside(one))
    .map(({ role, corrects }) => (corrects ? `${role} corrected` : role))
    .toSorted();
/** The notices of the chain. */
export const noticesOf = ({ told }: WholeCase) =>
  told
    .filter((one) => !isBeside(one))
    .map(({ noticeId }) => noticeId)
    .toSorted();
/** Whom it was that was told so, and told again. */
export const besideIn = ({ told }: WholeCase) =>
  told
    .filter(isBeside)
    .map(({ role, corrects }) => `${role === 'EDT' ? 'SW' : role} ${corrects ? 'corrected' : 'told'}`)
    .toSorted();
/** What still stands of its findings. */
export const standingIn = ({ findings }: WholeCase) =>
  findings.flatMap(({ rule, change, identity }) => (change === 'withdrawn' ? [] : [`${rule.id} ${identity}`]));
/** What came of the findings of a rule, in the order of the journal. */
export const changesOf = ({ journal }: WholeCase, rule: string) =>
  journal.flatMap(({ event }) => (event.rule === rule ? [`${event.change ?? ''}: ${event.effect ?? ''}`] : []));
/** The first event of a kind in its journal. */
export const eventIn = ({ journal }: WholeCase, type: string) => journal.find(({ event }) => event.type === type);
