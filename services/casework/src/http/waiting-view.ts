import type { WorklistRow } from '#libs/contracts';
import type { WaitingLine } from '../store/case-readings.js';
import { tokensOf, type Actor } from '../domain/actor.js';
import type { ReaderParts } from './reader-parts.js';

type WaitingView = WorklistRow['waiting'][number];

/** Somebody who is waited for, as their reader sees it: `nobody` when the directory names nobody for the role now. */
export function waitingView(line: WaitingLine, actor: Actor, parts: ReaderParts, now: Date): WaitingView {
  const { role, organisation, verb, since } = line;
  const directory = parts.directory.current;
  const named =
    line.person !== null
      ? directory.named(line.person)
      : role === null
        ? null
        : directory.onDuty(role, organisation, now, parts.officeAt(now));
  const isYou = tokensOf(actor).includes(line.person ?? `${role ?? ''}@${organisation}`);
  return {
    who: isYou ? 'you' : named === null && line.person === null ? 'nobody' : 'other',
    ...{ role, organisation, verb, since },
    person: named,
  };
}
