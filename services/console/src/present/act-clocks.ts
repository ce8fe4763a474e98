import type { CasePage } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { shortMoment } from '../domain/london-time.js';
import { listWords } from '../domain/words.js';

type ActClock = CasePage['clocks']['acts'][number];

/** The clock that an action of the reader stops; null when there is none, or when it is not clear for whom they act. */
function ownClock({ clocks, recordsFor: [own, ...others] }: CasePage): ActClock | null {
  if (own === undefined || others.length > 0) return null;
  return clocks.acts.find(({ organisation }) => organisation === own) ?? null;
}

/** ` The clock to act keeps running, to 14:40.`: the reader's own, and only where they have none the soonest of all. */
export function keepsRunning(page: CasePage, nameOf: NameOf): string {
  const { clocks, dataAsOf: now } = page;
  const own = ownClock(page);
  if (own?.due === null) return ` The clock to act of ${nameOf(own.organisation)} has stopped already.`;
  const due = own?.due ?? clocks.actBy;
  return due === null ? '' : ` The clock to act keeps running, to ${shortMoment(due, now)}.`;
}

/** `Stops the clock to act of Millbrook Hospitals. That of Eastfield Hospital runs on, to 14:40.` */
export function recordWords(page: CasePage, nameOf: NameOf): string {
  const { clocks, recordsFor, dataAsOf: now } = page;
  const others = clocks.acts.flatMap(({ organisation, due }) =>
    due === null || recordsFor.includes(organisation)
      ? []
      : [`That of ${nameOf(organisation)} runs on, ${untilWords(due, now)}.`],
  );
  return [ownWords(page, nameOf), ...others].join(' ');
}

function ownWords(page: CasePage, nameOf: NameOf): string {
  const [own, ...others] = page.recordsFor;
  if (own === undefined) return 'Stops no clock to act.';
  if (others.length > 0) return 'Stops the clock to act of the organisation that you choose.';
  const clock = ownClock(page);
  if (clock === null) return `No clock to act of ${nameOf(own)} runs here.`;
  if (clock.due === null) return `The clock to act of ${nameOf(own)} has stopped already.`;
  return `Stops the clock to act of ${nameOf(own)}.`;
}

function untilWords(due: string, now: string): string {
  const isLate = Date.parse(due) < Date.parse(now);
  return isLate ? `late since ${shortMoment(due, now)}` : `to ${shortMoment(due, now)}`;
}

/** Organisations among which the reader says for whom they act; none where the case tells. */
export function actsForOne({ recordsFor }: Pick<CasePage, 'recordsFor'>, nameOf: NameOf) {
  if (recordsFor.length < 2) return [];
  return recordsFor.map((value) => ({ value, label: nameOf(value) }));
}

/** Who has to act by when; what is done, and what is late; and where nobody was told, so that no clock runs. */
export function actRows({ clocks, dataAsOf: now }: Pick<CasePage, 'clocks' | 'dataAsOf'>, nameOf: NameOf) {
  const rows = clocks.acts.map(({ organisation, due }) => {
    const late = due !== null && Date.parse(due) < Date.parse(now);
    const when = due === null ? 'done' : `${shortMoment(due, now)}${late ? ', late' : ''}`;
    return { what: `Act (examine, decide), ${nameOf(organisation)}`, when, late };
  });
  if (clocks.untold.length === 0) return rows;
  const when = `nobody told: what was found ${clocks.untold.length === 1 ? 'there' : 'at these'} came too late to ring`;
  return [...rows, { what: listWords(clocks.untold.map(nameOf)), when, late: false }];
}
