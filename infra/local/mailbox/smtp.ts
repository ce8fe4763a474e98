import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import type { Behaviour, BehaviourSwitch } from './behaviour.js';
import type { MessageStore, ReceivedMail } from './message-store.js';

function received(bytes: Buffer, recipients: readonly string[], from: string): ReceivedMail {
  return {
    id: `${String(Date.now())}-${randomUUID().slice(0, 8)}`,
    to: recipients.join(', '),
    from,
    receivedAt: new Date().toISOString(),
    source: bytes.toString('latin1'),
  };
}

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** smtp-server keeps the socket to itself: this is the only way to cut a line without an answer. */
function cut(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<{ session?: { id: string }; _socket?: { destroy(): void } }>)
    if (connection.session?.id === sessionId) connection._socket?.destroy();
}

/** Behaves towards one mail as the switch says; resolves with the refusal, if it is one, or `cut`. */
async function behave(behaviour: Behaviour, keep: () => void): Promise<'taken' | 'cut' | Error> {
  switch (behaviour.mode) {
    case 'accept':
      keep();
      return 'taken';
    case 'slow':
      await pause(behaviour.delayMs ?? 5_000);
      keep();
      return 'taken';
    case 'defer':
      return refusal(451, 'try again later');
    case 'bounce':
      return refusal(550, 'no such mailbox');
    case 'drop-before-250':
      return 'cut';
    case 'drop-after-250':
      keep();
      return 'cut';
  }
}

/** The SMTP side of the sink: takes everything, unless it has been told to misbehave. */
export function smtpSink(store: MessageStore, behaviours: BehaviourSwitch): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      const take = async (): Promise<void> => {
        const bytes = await buffer(stream);
        const { mailFrom, rcptTo } = session.envelope;
        const recipients = rcptTo.map(({ address }) => address);
        const from = mailFrom === false ? '' : mailFrom.address;
        const outcome = await behave(behaviours.take(), () => store.add(received(bytes, recipients, from)));
        if (outcome === 'cut') cut(server, session.id);
        else callback(outcome === 'taken' ? null : outcome);
      };
      take().catch(() => callback(refusal(451, 'the sink failed')));
    },
  });
  return server;
}
