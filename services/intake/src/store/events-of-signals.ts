import type { OutgoingEvent } from '#libs/messaging';
import type { Signal } from '#libs/contracts';
import { routingHint } from '../domain/routing-hint.js';

/** Events of signals as far as the signals themselves say it: without the time of receipt, which is also the time of one that names none. */
export function statedEvents(
  signals: readonly { readonly id: string; readonly signal: Signal; readonly value: string }[],
  routingSecret: string,
): readonly OutgoingEvent[] {
  return signals.map(({ id, signal, value }) => {
    const time = timeOf(signal);
    return {
      type: signal.type,
      key: routingHint(routingSecret, signal),
      data: signal,
      checkedValue: value,
      id,
      ...(time === undefined ? {} : { time }),
    };
  });
}

function timeOf(signal: Signal): string | undefined {
  switch (signal.type) {
    case 'contact.stated':
      return signal.occurredAt;
    case 'plan.stated':
      return signal.asOf;
    case 'plan.checked':
      return signal.at;
    case 'feed.silent':
      return signal.since;
    case 'person.stated':
    case 'identity.stated':
      return signal.version;
  }
}
