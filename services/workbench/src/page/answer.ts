import { createHash } from 'node:crypto';
import { joined, markup, nothing, type Markup } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { type Replay } from '../domain/replay.js';
import { dayRung } from '../domain/rings.js';
import { answerTo } from '../report/after-ring.js';
import { limits, ofAll, type Replayed } from '../report/as-text.js';
import { dependenceLines } from '../report/dependence-lines.js';
import { comparison, expectedWords, metWords, type Comparison } from '../report/expected.js';
import { notUnderstoodWords, quietWords } from '../report/quiet-words.js';
import { unreadLines } from '../report/unread-words.js';
import { counted, daysBefore, whenRung } from '../report/words.js';
import { gainedBefore } from './outcome.js';
import { readOnPaper } from './read-words.js';
import { placeWords } from './place-words.js';

/** "The alarm rings at contact 9 of 49, on 13 October 2006, at the GP practice: 294 days before he died." */
function pointSentence({ frame }: Replayed, replay: Replay, policy: Policy): string {
  const { rings, events } = replay;
  const first = rings[0];
  if (first === undefined) return quietWords(replay, policy);
  const { event } = first.placed;
  const gained = gainedBefore(frame, daysBefore(frame.outcomeDate, dayRung(first)));
  return `The alarm rings at contact ${event.n} ${ofAll(events)}, ${whenRung(first)}, ${placeWords(event.setting)}: ${gained}.`;
}

/** What was read, as eight digits: the same whatever the order of events in the file, its name or its layout. */
function fingerprint({ evidence, frame }: Replayed): string {
  const { file: _, unread: __, notes, ...told } = frame;
  const events = evidence.events.toSorted((one, other) => one.n - other.n);
  const all = { evidence: { ...evidence, events }, frame: { ...told, notes: [...notes].sort(([a], [b]) => a - b) } };
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
}

function spaced(digits: string): string {
  return `${digits.slice(0, 4)} ${digits.slice(4, 8)}`;
}

function narrowed({ view: { feeds, recordedConcern } }: Replayed): Markup {
  const words = [
    ...(feeds === 'health' ? ['Health services alone.'] : []),
    ...(recordedConcern === 'blanked' ? ['The patterns alone: what was recorded as a concern is left out.'] : []),
  ];
  return words.length === 0 ? nothing : markup`<p class="rp-narrowed"><strong>${words.join(' ')}</strong></p>`;
}

/** The question, its answer, and on what it rests. */
export function answerSection(replayed: Replayed, policy: Policy): Markup {
  const { frame, shown, feeds } = replayed;
  const events = shown.events.map(({ placed }) => placed);
  const compared = comparison(frame.expected, feeds, shown.rings, events);
  const read = readOnPaper(replayed);
  const met =
    compared === null ? nothing : markup`<p class="rp-compared">${joined(compared.parts.map(withVerdict))}${read}</p>`;
  const depends = joined(dependenceLines(replayed.dependence).map((words) => markup`<p>${words}</p>`));
  const { told } = answerTo(shown.rings[0] ?? null, replayed.evidence);
  const passedOn =
    shown.rings.length === 0 || told === null
      ? nothing
      : markup`<p class="rp-screen">Passed on then: ${told.words}.</p>`;
  const none = notUnderstoodWords(shown);
  const words = none === null ? nothing : markup`<p class="rp-screen">${none}</p>`;
  const contacts = counted(shown.events.length, 'dated contact');
  return markup`<section class="rp-panel rp-answer${shown.rings.length === 0 ? ' rp-quiet' : ''}" aria-label="Answer">${narrowed(replayed)}<p class="rp-point">${pointSentence(replayed, shown, policy)}</p>${passedOn}${met}${depends}${words}<p class="rp-fine">Policy ${policy.id} ${policy.version} (fingerprint ${spaced(policy.hash)}). Replayed from ${contacts} (fingerprint ${spaced(fingerprint(replayed))}). Nothing was sent.${compared === null ? read : nothing} <span class="rp-screen">${[...limits(replayed.evidence, shown), ...unreadLines(frame.unread)].join(' ')} The same input gives the same page, to the byte.</span></p></section>`;
}

/** "The published review expects contact 9 or earlier: **met**." */
function withVerdict({ expected, isMet }: Comparison['parts'][number]): Markup {
  return markup`${expectedWords(expected)}: <strong>${metWords(isMet)}</strong>. `;
}
