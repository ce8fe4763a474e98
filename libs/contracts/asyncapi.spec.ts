import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticSeverity, Parser } from '@asyncapi/parser';
import { contractsFolder } from './contracts-folder.js';
import { eventTypes } from './describe-contracts.js';
import { topics } from './src/index.js';

const faults = new Set<number>([DiagnosticSeverity.Error, DiagnosticSeverity.Warning]);

describe('the AsyncAPI document', () => {
  const parsing = new Parser().parse(readFileSync(join(contractsFolder, 'asyncapi.json'), 'utf8'));

  it('is accepted by the parser of AsyncAPI', async () => {
    const { document, diagnostics } = await parsing;
    expect(diagnostics.filter(({ severity }) => faults.has(severity))).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
  });

  it('has the five topics, each with its one sender', async () => {
    const { document } = await parsing;
    const channels = document!.allChannels().all();
    expect(channels.map((channel) => channel.address()).sort()).toEqual(Object.keys(topics).sort());
    expect(
      document!
        .allOperations()
        .all()
        .map((operation) => operation.id())
        .sort(),
    ).toEqual([
      'casework-sends-cases-v1',
      'casework-sends-notices-v1',
      'dispatch-sends-receipts-v1',
      'intake-sends-signals-v1',
      'screening-sends-findings-v1',
    ]);
  });

  it('has every event, with its headers', async () => {
    const { document } = await parsing;
    const messages = document!.allMessages().all();
    expect(messages.map((message) => message.name()).sort()).toEqual([...eventTypes]);
    for (const message of messages) expect(message.headers()?.required()).toContain('ce_id');
  });
});
