import type { Command } from 'commander';
import { z } from 'zod';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints, type Endpoints } from '../env.js';
import { jsonOption, print, spelledOut } from '../print.js';
import { listedHeld, shownHeld, type Held } from '../print-held.js';

/** Raw messages are held by intake, records that a consumer could not handle by that consumer. */
const parkedAt = ['screening', 'casework', 'dispatch'] as const;

interface HeldMessage {
  readonly id: string;
  readonly feed?: string;
  readonly reason: string | null;
  readonly place?: string | null;
  readonly allowed?: readonly string[] | null;
  readonly receivedAt?: string;
  readonly parkedAt?: string;
}

function address(endpoints: Endpoints, reference: string): string {
  const [service, id] = reference.split('/');
  const base = service === 'intake' ? endpoints.intake.http : endpoints.services[service ?? '']?.url;
  if (!base || !id) throw new CommandFailure(`${reference} is not SERVICE/ID.`, 'Take it from `quarantine list`.', 2);
  return `${base}/operator/${service === 'intake' ? 'messages' : 'parked'}/${encodeURIComponent(id)}`;
}

async function heldAt(endpoints: Endpoints, service: string, url: string): Promise<readonly Held[]> {
  const answer = await callService<{ messages?: readonly HeldMessage[]; parked?: readonly HeldMessage[] }>({
    url,
    token: endpoints.operator.token,
  });
  return (answer.messages ?? answer.parked ?? []).map((message) => ({
    service,
    id: message.id,
    feed: message.feed ?? null,
    reason: message.reason ?? 'not given',
    place: message.place ?? null,
    allowed: message.allowed ?? [],
    at: message.receivedAt ?? message.parkedAt ?? '',
  }));
}

async function list(options: { json?: boolean }): Promise<void> {
  const endpoints = readEndpoints();
  const held = (
    await Promise.all([
      heldAt(endpoints, 'intake', `${endpoints.intake.http}/operator/messages?disposition=quarantined`),
      ...parkedAt.map((service) =>
        heldAt(endpoints, service, `${endpoints.services[service]?.url ?? ''}/operator/parked`),
      ),
    ])
  ).flat();
  print(held, options, () => listedHeld(held));
}

const outcome = z.object({
  disposition: z.string().optional(),
  items: z.array(z.object({ disposition: z.string() })).default([]),
});

/** Whether a retry did not help, the whole message or a statement of it. */
function isHeld(answer: unknown): boolean {
  const { disposition, items } = outcome.parse(answer);
  return [disposition, ...items.map((item) => item.disposition)].includes('quarantined');
}

/** `quarantine list|show|retry|discard`: what could not be used, why, and what to do with it. */
export function quarantine(program: Command): void {
  const group = program
    .command('quarantine')
    .description('messages that could not be used: raw ones and parked records alike');
  group
    .command('list')
    .description('what is held, and why')
    .option(...jsonOption)
    .action(list);
  for (const [verb, description] of [
    ['show', 'the bytes as received and the reason'],
    ['retry', 'decode or handle it again, as things are now'],
    ['discard', 'close it without using it; it is kept'],
  ] as const) {
    const command = group
      .command(verb)
      .description(description)
      .argument('<service/id>', 'as `quarantine list` prints it')
      .option(...jsonOption);
    if (verb === 'discard')
      command.requiredOption(
        '--reason <code>',
        'why, as a code of small letters, digits and hyphens, e.g. test-message',
      );
    command.action(async (reference: string, options: { reason?: string; json?: boolean }) => {
      const endpoints = readEndpoints();
      const url = address(endpoints, reference);
      const answer = await callService({
        url: verb === 'show' ? url : `${url}/${verb}`,
        token: endpoints.operator.token,
        ...(verb === 'show' ? {} : { method: 'POST' as const, body: JSON.stringify({ reason: options.reason }) }),
      });
      print(answer, options, () => (verb === 'show' ? shownHeld(reference, answer) : spelledOut(answer)));
      if (verb === 'retry' && isHeld(answer))
        throw new CommandFailure(
          'It is held still.',
          'mend what the reason names and retry, or `quarantine discard` it',
        );
    });
  }
}
