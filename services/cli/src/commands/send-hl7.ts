import type { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { fillTimes } from '../fill-times.js';
import { sendOverMllp } from '../mllp-client.js';
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

function addressOf(to: string): string {
  if (/^[^:]+:\d+$/.test(to)) return to;
  const feed = readEndpoints().feeds.find(({ name }) => name === to);
  if (!feed?.mllp) throw new CommandFailure(`No feed ${to} listens for HL7 here.`, 'See `npm run cli -- feeds`.', 2);
  return feed.mllp;
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

async function send(files: string[], options: { to: string; json?: boolean }): Promise<void> {
  const to = addressOf(options.to);
  const sent: { file: string; acknowledgement: string; answer: string }[] = [];
  for (const file of files) {
    for (const answer of await sendOverMllp(to, messagesOf(readInput(file), Date.now()))) {
      const acknowledgement = /\rMSA.([A-Z]{2})/.exec(answer)?.[1] ?? 'no MSA';
      sent.push({ file, acknowledgement, answer });
    }
  }
  print(sent, options, () =>
    sent
      .map((one) => `${one.file}: ${one.acknowledgement}\n  ${one.answer.trimEnd().replaceAll('\r', '\n  ')}\n`)
      .join(''),
  );
  const refused = sent.filter(({ acknowledgement }) => acknowledgement !== 'AA' && acknowledgement !== 'CA').length;
  if (refused > 0)
    throw new CommandFailure(`${refused} message(s) were not accepted.`, '`npm run cli -- quarantine list` says why.');
}
