import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { fillTimes } from '../fill-times.js';
import { sendOverMllp } from '../mllp-client.js';
import { outcomeInWords, type MessageOutcome } from '../message-outcome.js';
import { print, jsonOption } from '../print.js';
import { readInput } from '../read-input.js';

/** Segments end with CR on the wire; files are kept with line feeds. A file may hold several messages, each begun by MSH. */
export function messagesOf(file: Buffer, now: number): readonly Buffer[] {
  const text = fillTimes(file.toString('latin1'), now).replaceAll(/\r?\n/g, '\r');
  return text
    .split(/(?<=\r)(?=\r*MSH[^A-Za-z0-9])/)
    .map((message) => message.trim())
    .filter((message) => message !== '')
    .map((message) => Buffer.from(`${message}\r`, 'latin1'));
}

/** Where to send, and what is asked of it afterwards: nothing of an address, which need not be ours. */
function receiverOf(to: string): { readonly address: string; readonly feed: string | null } {
  if (/^[^:]+:\d+$/.test(to)) return { address: to, feed: null };
  const feed = readEndpoints().feeds.find(({ name }) => name === to);
  if (!feed?.mllp) throw new CommandFailure(`No feed ${to} listens for HL7 here.`, 'See `npm run cli -- feeds`.', 2);
  return { address: feed.mllp, feed: to };
}

/** `send-hl7 FILE … --to FEED|HOST:PORT`: sends HL7 v2 messages over MLLP and prints what was answered. */
export function sendHl7(program: Command): void {
  program
    .command('send-hl7')
    .description('send HL7 v2 messages over MLLP and print the acknowledgements')
    .argument(
      '<file...>',
      'files with one or more messages; {{now}}, {{now-PT10M}}, {{date-P7M}} and {{id}} are filled in',
    )
    .requiredOption('--to <feed or host:port>', 'name of a feed of the running system, or an address')
    .option(...jsonOption)
    .action(send);
}

interface Sent {
  readonly file: string;
  readonly acknowledgement: string;
  readonly answer: string;
  /** What intake made of it; null where it cannot be asked. */
  readonly outcome: MessageOutcome | null;
}

async function send(files: string[], options: { to: string; json?: boolean }): Promise<void> {
  const { address, feed } = receiverOf(options.to);
  const answers: Omit<Sent, 'outcome'>[] = [];
  for (const file of files) {
    for (const answer of await sendOverMllp(address, messagesOf(readInput(file), Date.now()))) {
      const acknowledgement = /\rMSA.([A-Z]{2})/.exec(answer)?.[1] ?? 'no MSA';
      answers.push({ file, acknowledgement, answer });
    }
  }
  const controlIds = answers.map(({ answer }) => acknowledgedId(answer));
  const outcomes = feed === null ? new Map<string, MessageOutcome>() : await outcomesOf(feed, controlIds);
  const sent = answers.map((one, at): Sent => ({ ...one, outcome: outcomes.get(controlIds[at] ?? '') ?? null }));
  print(sent, options, () => sent.map(wordsOf).join(''));
  const refused = sent.filter(({ acknowledgement }) => acknowledgement !== 'AA' && acknowledgement !== 'CA').length;
  if (refused > 0)
    throw new CommandFailure(`${refused} message(s) were not accepted.`, '`npm run cli -- quarantine list` says why.');
}

function wordsOf({ file, acknowledgement, answer, outcome }: Sent): string {
  const became = outcome === null ? '' : `, ${outcomeInWords(outcome)}`;
  return `${file}: ${acknowledgement}${became}\n  ${answer.trimEnd().replaceAll('\r', '\n  ')}\n`;
}

/** MSA-2: MSH-10 of the message that is answered. */
function acknowledgedId(answer: string): string {
  return /\rMSA(.)[A-Z]{2}\1([^\r]*)/.exec(answer)?.[2]?.split(answer.charAt(3))[0] ?? '';
}

async function outcomesOf(feed: string, controlIds: readonly string[]): Promise<ReadonlyMap<string, MessageOutcome>> {
  const { intake, operator } = readEndpoints();
  const found = new Map<string, MessageOutcome>();
  const asked = controlIds.filter((id) => id !== '');
  for (let from = 0; from < asked.length; from += 1_000) {
    const { messages } = await callService<{ messages: readonly (MessageOutcome & { controlId: string })[] }>({
      url: `${intake.http}/operator/messages/find`,
      token: operator.token,
      method: 'POST',
      body: JSON.stringify({ feed, controlIds: asked.slice(from, from + 1_000) }),
    });
    for (const message of messages) found.set(message.controlId, message);
  }
  return found;
}
