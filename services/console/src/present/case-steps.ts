import type { CasePage } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { pronouns } from '../domain/child-words.js';
import { daysFromNow, lengthWords, shortMoment, spokenMoment } from '../domain/london-time.js';
import { keepsRunning, recordWords } from './act-clocks.js';
import { closeStep } from './close-step.js';
import { nameAndRole, roleAt } from './people-words.js';
import { childrensServices, referTo } from './refer-to.js';
import type { RingModel, StepModel } from './step-model.js';

const doctors = new Set(['CON', 'DN']);

function ringsOf(page: CasePage, roles: ReadonlySet<string>, nameOf: NameOf): readonly RingModel[] {
  return page.ring
    .filter(({ role }) => roles.has(role))
    .map(({ role, organisation, person, until }) => ({
      who: person?.name ?? roleAt(role, organisation, nameOf),
      words:
        person === null ? `${roleAt(role, organisation, nameOf)}, nobody is named` : nameAndRole(person.name, role),
      phone: person?.phone ?? null,
      until: until === null ? null : shortMoment(until, page.dataAsOf),
    }));
}

/** Whom a referral is told by telephone, before it is confirmed. */
export function servicesToRing(page: CasePage, nameOf: NameOf): readonly RingModel[] {
  return ringsOf(page, childrensServices, nameOf);
}

function undoWords({ undoMinutes }: CasePage): string {
  return undoMinutes === null ? '' : ` You can undo for ${lengthWords(undoMinutes)}.`;
}

function acknowledgeStep(page: CasePage, nameOf: NameOf): readonly StepModel[] {
  const now = page.dataAsOf;
  const acts = page.may;
  if (acts.includes('acknowledge')) {
    const effect = `Stops further calls up the chain.${keepsRunning(page, nameOf)}${undoWords(page)}`;
    return [{ kind: 'acknowledge', title: 'Say that you have it', effect, rings: [], acts: ['acknowledge'] }];
  }
  if (page.undoUntil === null || !acts.includes('undo-acknowledgement')) return [];
  const effect = `Undo until ${shortMoment(page.undoUntil, now)}: the old deadline and the calls up the chain come back.`;
  return [{ kind: 'acknowledged', title: 'You have it', effect, rings: [], acts: ['undo-acknowledgement'] }];
}

/** Whether something that stands happened on the day of the page: the child may still be there. */
function isOfToday({ findings, dataAsOf }: CasePage): boolean {
  return findings.some(({ change, occurredAt }) => change !== 'withdrawn' && daysFromNow(occurredAt, dataAsOf) === 0);
}

/** Nobody is asked to ring themselves. */
function doctorStep(page: CasePage, he: string, nameOf: NameOf, reader: string): readonly StepModel[] {
  const others = page.ring.filter(({ person }) => person?.id !== reader);
  const rings = ringsOf({ ...page, ring: others }, doctors, nameOf);
  if (rings.length === 0) return [];
  const acts = page.may.filter((act) => act === 'record-action');
  const title = isOfToday(page) ? `Ring the senior doctor before ${he} leaves` : 'Ring the senior doctor';
  return [{ kind: 'ring-doctor', title, effect: recordedCall(page), rings, acts }];
}

/** When somebody last recorded that they rang the doctor: a second call may be needed, but nobody makes one unaware of the first. */
function recordedCall({ actions, dataAsOf }: CasePage): string {
  const calls = actions.filter(({ kind }) => kind === 'rang-senior-doctor').map(({ at }) => at);
  const last = calls.toSorted().at(-1);
  return last === undefined ? '' : `A call was recorded ${spokenMoment(last, dataAsOf)}.`;
}

/** Whether the reader is the doctor whom others are to ring. */
function isDoctor({ ring }: CasePage, reader: string): boolean {
  return ring.some(({ role, person }) => doctors.has(role) && person?.id === reader);
}

function referStep(page: CasePage, nameOf: NameOf, reader: string): readonly StepModel[] {
  const acts = page.may.filter(
    (act) => act === 'propose-referral' || act === 'confirm-referral' || act === 'decline-referral',
  );
  if (acts.length === 0) return [];
  const rings = servicesToRing(page, nameOf);
  const to = referTo(page);
  const whom = to === null ? 'children’s services' : `${nameOf(to)} children’s services`;
  const title = acts.includes('confirm-referral')
    ? `A referral to ${whom} is proposed: confirm it, or not`
    : `${isDoctor(page, reader) ? 'Decide' : 'Decide with the doctor'}: refer to ${whom}, or not`;
  return [{ kind: 'refer', title, effect: 'Nothing is sent until you confirm.', rings, acts }];
}

/** "What to do now", in order: what cannot be done by this reader is not there. */
export function stepsOf(
  page: CasePage,
  sex: Parameters<typeof pronouns>[0],
  nameOf: NameOf,
  reader: string,
): readonly StepModel[] {
  if (page.state === 'closed') return [];
  const child = page.childId === null ? [] : doctorStep(page, pronouns(sex).he, nameOf, reader);
  const record: readonly StepModel[] = page.may.includes('record-action')
    ? [
        {
          kind: 'record',
          title: 'Say what was done',
          effect: recordWords(page, nameOf),
          rings: [],
          acts: ['record-action'],
        },
      ]
    : [];
  return [
    ...acknowledgeStep(page, nameOf),
    ...child,
    ...referStep(page, nameOf, reader),
    ...record,
    ...closeStep(page, nameOf),
  ];
}
