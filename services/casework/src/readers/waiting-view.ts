import type { WorklistRow } from '#libs/contracts';
import { tokensOf as tokensOfLine, type WaitingLine } from '../store/case-readings.js';
import { tokensOf, type Actor } from './actor.js';
import type { ReaderParts } from './reader-parts.js';

type WaitingView = WorklistRow['waiting'][number];

/** Somebody who is waited for, as their reader sees it: `nobody` when the directory names nobody for the role now. */
export function waitingView(line: WaitingLine, actor: Actor, parts: ReaderParts, now: Date): WaitingView {
  const { role, organisation, verb, since } = line;
  const directory = parts.directory.current;
  // the directory knows no absences: whom dispatch has told for a role is who is waited for
  const told = line.person ?? line.reached ?? null;
  const onDuty = role === null ? null : directory.onDuty(role, organisation, now, parts.officeAt(now));
  const named = told === null ? onDuty : (directory.named(told) ?? onDuty);
  const isYou = tokensOfLine(line).some((token) => tokensOf(actor).includes(token));
  return {
    who: isYou ? 'you' : named === null && line.person === null ? 'nobody' : 'other',
    ...{ role, organisation, verb, since },
    person: named,
  };
}
