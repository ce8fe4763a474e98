import type { CasePage, NamedPerson, NoticeRequested } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { shortMoment } from '../domain/london-time.js';
import { capital } from '../domain/words.js';
import { isCalledBy, nameIn, roleAt } from './people-words.js';

type Told = CasePage['told'][number];
type Page = Pick<CasePage, 'told' | 'disclosures' | 'people' | 'dataAsOf'>;

/** Somebody who was told, or a role in which nobody could be: named once, however often they were. */
export interface ToldModel {
  readonly who: string;
  readonly name: string | null;
  /** `4 notices`; null when there is one. */
  readonly often: string | null;
  readonly lines: readonly ToldLine[];
}

/** What went out to them, why, and what they did. Notices of which the same is to be said are one line. */
interface ToldLine {
  readonly what: string;
  readonly why: string | null;
  readonly did: string;
}

const channelWords: Readonly<Record<string, string>> = { smtp: 'Mail', phone: 'Call', none: 'Nothing sent' };

/** What has become of a call; of anything else see `stateWords`. */
const callWords: Partial<Readonly<Record<Told['state'], string>>> = {
  queued: 'still to be made',
  delivered: 'answered',
  'failed-permanent': 'not reached',
};

const stateWords: Readonly<Record<Told['state'], string>> = {
  requested: 'not yet sent',
  queued: 'not yet sent',
  sent: 'sent, not known whether it was read',
  delivered: 'delivered',
  'failed-temporary': 'not delivered yet, is tried again',
  'failed-permanent': 'could not be delivered',
  bundled: 'sent together with others',
};

/** Why somebody is told, or not. */
const reasonWords: Readonly<Record<NoticeRequested['reason'] | 'identity-unverified', string>> = {
  opened: 'new case',
  'severity-raised': 'more urgent than before',
  'new-episode': 'new episode',
  'not-acknowledged': 'nobody told before had acknowledged',
  'not-delivered': 'nobody before could be reached',
  corrected: 'something told before was wrong',
  lapsed: 'acknowledged, but no action recorded',
  'child-on-plan': 'the child is on a plan',
  'pattern-seen': 'others have told of the child too',
  'named-by-rule': 'the rule names this role',
  'referral-confirmed': 'a referral was confirmed',
  'delivery-failed': 'a notice had reached nobody',
  'feed-silent': 'a feed is silent',
  'identity-unverified': 'who the child is has not been verified',
};

/** `the child is on a plan` of a row of the ledger. */
export function whyTold(reason: string): string {
  return reason in reasonWords ? reasonWords[reason as keyof typeof reasonWords] : reason;
}

function did({ acknowledgedAt, kind }: Told, reasons: readonly string[], now: string): string {
  if (acknowledgedAt !== null) return `Acknowledged ${shortMoment(acknowledgedAt, now)}`;
  switch (kind) {
    case 'chain':
      return 'Not acknowledged';
    case 'copy':
      return reasons.includes('referral-confirmed')
        ? 'The referral: whether it is answered is not watched here, ring to make sure'
        : 'A copy, no answer is waited for';
  }
}

/** The directory names nobody who could be reached in a role. */
function isNobody({ channel, state, recipient }: Told): boolean {
  return channel === 'none' && state === 'failed-permanent' && recipient === null;
}

/** People told, in the order of telling, each once, with what went to them, why, and what they did. */
export function toldModel(page: Page, nameOf: NameOf, reader: string): readonly ToldModel[] {
  const named = page.told.map((told) => ({ told, ...calledIn(told, page.people, nameOf, reader) }));
  return [...Map.groupBy(named, ({ who, name }) => JSON.stringify([who, name])).values()].flatMap((notices) => {
    const [first] = notices;
    if (first === undefined) return [];
    const all = notices.map(({ told }) => told);
    const sent = all.filter((told) => !isNobody(told)).length;
    const often = sent > 1 ? `${sent} notices` : null;
    return [{ who: first.who, name: first.name, often, lines: linesOf(all, page) }];
  });
}

/** `Named nurse, Millbrook Hospitals` and who that is; of a team that is called by what it does, its name alone. */
function calledIn(
  { recipient, role, organisation }: Told,
  people: readonly NamedPerson[],
  nameOf: NameOf,
  reader: string,
): Pick<ToldModel, 'who' | 'name'> {
  const name = nameIn(people, recipient);
  if (name === null || !isCalledBy(name, role)) {
    const who = roleAt(role, organisation, nameOf);
    return { who, name: name !== null && recipient === reader ? `${name} (you)` : name };
  }
  const place = nameOf(organisation);
  return { who: name.includes(place) ? name : `${name}, ${place}`, name: null };
}

function linesOf(notices: readonly Told[], { disclosures, dataAsOf: now }: Page): readonly ToldLine[] {
  const reasonsOf = ({ noticeId }: Told): readonly string[] =>
    disclosures.filter((one) => one.noticeId === noticeId).map(({ why }) => why);
  const didOf = (told: Told): string => didWords(told, reasonsOf(told), now);
  const alike = Map.groupBy(notices, (told) => JSON.stringify([sentWords(told, now), became(told), didOf(told)]));
  return [...alike.values()].flatMap((same) => {
    const [told] = same;
    if (told === undefined) return [];
    const ids = new Set(same.map(({ noticeId }) => noticeId));
    const whys = disclosures.filter(({ noticeId }) => ids.has(noticeId)).map(({ why }) => whyTold(why));
    const times = same.length > 1 ? `, ${same.length} times` : '';
    return [
      {
        what: `${sentWords(told, now)}${times}, ${became(told)}`,
        why: whys.length === 0 ? null : capital([...new Set(whys)].join('; ')),
        did: didOf(told),
      },
    ];
  });
}

function sentWords({ corrects, channel, at }: Told, now: string): string {
  const by = channel === null ? 'Notice' : (channelWords[channel] ?? 'Notice');
  return `${corrects ? 'Correction: ' : ''}${by} ${shortMoment(at, now)}`;
}

function became(told: Told): string {
  if (isNobody(told)) return 'nobody is named for this role there';
  return (told.channel === 'phone' ? callWords[told.state] : undefined) ?? stateWords[told.state];
}

function didWords(told: Told, reasons: readonly string[], now: string): string {
  return isNobody(told) ? 'Nobody has been told in this role' : did(told, reasons, now);
}
