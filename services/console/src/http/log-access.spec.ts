import type { INestApplication } from '@nestjs/common';
import { silentLogger, type Sql } from '#libs/platform';
import { AccessLog } from '../store/access-log.js';
import { addAccessLog } from './log-access.js';

/** What becomes of a question when there is room for so many lines. */
function asked(most: number, path: string): readonly string[] {
  const came: string[] = [];
  const response = {
    ...{ setHeader: (name: string) => came.push(name), on: () => undefined },
    ...{ end: () => came.push('answered'), writeHead: () => undefined },
  };
  const use = (step: (request: unknown, of: unknown, next: () => void) => void): void => {
    step({ path }, response, () => came.push('goes on'));
  };
  const log = new AccessLog({ query: () => new Promise(() => undefined) } as unknown as Sql, silentLogger, most);
  addAccessLog({ use } as unknown as INestApplication, log, (_request, _response, isTried) => {
    came.push(isTried ? 'not logged' : 'turned away');
  });
  return came;
}

describe('a question to the console', () => {
  it('goes on where there is room for its line, and is turned away before anything is done where there is none', () => {
    expect(asked(1, '/cases/B-1')).toEqual(['goes on']);
    expect(asked(0, '/cases/B-1')).toEqual(['retry-after', 'turned away']);
  });

  it('for its health, or for a style sheet, needs no line', () => {
    for (const path of ['/health/live', '/static/console.css']) expect(asked(0, path)).toEqual(['goes on']);
  });
});
