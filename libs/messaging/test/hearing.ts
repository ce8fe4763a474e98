import { type Logger } from '#libs/platform/documents';
import { createLogger } from '#libs/platform/logging';

/** A logger with the lines that it was given. */
export interface Heard {
  readonly logger: Logger;
  readonly events: (Record<string, unknown> & { readonly event: string })[];
}

export function hearing(): Heard {
  const events: Heard['events'] = [];
  const sink = { write: (line: string) => void events.push(JSON.parse(line) as Heard['events'][number]) };
  return { logger: createLogger({ service: 'dispatch', level: 'debug', sink }), events };
}
