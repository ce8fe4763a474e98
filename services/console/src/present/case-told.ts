import type { CasePage } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { shortMoment, spokenMoment } from '../domain/london-time.js';
import { actionWords } from '../domain/words.js';
import { actRows } from './act-clocks.js';
import { isCalledBy, nameIn, roleAt } from './people-words.js';

type Told = CasePage['told'][number];

interface ToldModel {
  readonly who: string;
  readonly name: string | null;
  readonly what: string;
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

function did({ acknowledgedAt, kind }: Told, now: string): string {
  if (acknowledgedAt !== null) return `Acknowledged ${shortMoment(acknowledgedAt, now)}`;
  switch (kind) {
    case 'chain':
      return 'Not acknowledged';
    case 'copy':
      return 'A copy, no answer is waited for';
  }
}

/** The directory names nobody who could be reached in a role. */
function isNobody({ channel, state, recipient }: Told): boolean {
  return channel === 'none' && state === 'failed-permanent' && recipient === null;
}

/** People told, in the order of telling, and what each did. */
export function toldModel(page: CasePage, nameOf: NameOf, reader: string): readonly ToldModel[] {
  const now = page.dataAsOf;
  return page.told.map((told) => {
    const name = nameIn(page.people, told.recipient);
    const channel = told.channel === null ? 'Notice' : (channelWords[told.channel] ?? 'Notice');
    const became = isNobody(told)
      ? 'nobody is named for this role there'
      : ((told.channel === 'phone' ? callWords[told.state] : undefined) ?? stateWords[told.state]);
    const isTeam = name !== null && isCalledBy(name, told.role);
    return {
      who: isTeam ? `${name}, ${nameOf(told.organisation)}` : roleAt(told.role, told.organisation, nameOf),
      name: name === null || isTeam ? null : told.recipient === reader ? `${name} (you)` : name,
      what: `${told.corrects ? 'Correction: ' : ''}${channel} ${shortMoment(told.at, now)}, ${became}`,
      did: isNobody(told) ? 'Nobody has been told in this role' : did(told, now),
    };
  });
}

interface ClockModel {
  readonly what: string;
  readonly when: string;
  readonly late: boolean;
}

/** Clocks of a case: who must answer by when, and by when somebody must act. */
export function clocksModel({ clocks, people, dataAsOf: now }: CasePage, nameOf: NameOf): readonly ClockModel[] {
  const passed = (moment: string): boolean => Date.parse(moment) < Date.parse(now);
  const seen = clocks.seenBy.map(({ state, organisation, due, by, at }): ClockModel => {
    const what = `Acknowledge, ${nameOf(organisation)}`;
    switch (state) {
      case 'acknowledged': {
        const when = at === null ? '' : ` ${shortMoment(at, now)}`;
        return { what, when: `${nameIn(people, by) ?? 'somebody'}${when}`, late: false };
      }
      case 'exhausted':
        return { what, when: 'everybody was told, nobody has answered', late: true };
      case 'running':
        if (due === null) return { what, when: 'no answer due', late: false };
        return { what, when: `${shortMoment(due, now)}${passed(due) ? ', late' : ''}`, late: passed(due) };
    }
  });
  return [...seen, ...actRows({ clocks, dataAsOf: now }, nameOf)];
}

/** What was done, oldest first, in words. */
export function actionsModel({ actions, people, dataAsOf }: CasePage, nameOf: NameOf): readonly string[] {
  return actions.map(
    ({ kind, by, at, organisation }) =>
      `${actionWords[kind]}: ${nameIn(people, by) ?? by}, ${nameOf(organisation)}, ${spokenMoment(at, dataAsOf)}`,
  );
}
