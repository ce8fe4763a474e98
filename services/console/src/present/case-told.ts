import type { CasePage } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { shortMoment, spokenMoment } from '../domain/london-time.js';
import { actionWords } from '../domain/words.js';
import { actRows } from './act-clocks.js';
import { nameIn } from './people-words.js';

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
