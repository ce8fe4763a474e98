import { BadRequestException, HttpException, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { PermanentError, TransientError } from '../errors.js';
import { createLogger } from '../logger.js';
import { ErrorFilter } from './error.filter.js';

const value = 'WRENFOLD, Ivo';
const answerTo = (error: unknown, kind = 'http'): { status: number; body: unknown; log: string } => {
  const lines: string[] = [];
  const logger = createLogger({ service: 'intake', sink: { write: (line) => lines.push(line) } });
  const answer = { status: 0, body: undefined as unknown };
  const response = {
    status: (status: number) => ({ json: (body: unknown) => void Object.assign(answer, { status, body }) }),
  };
  const host = { getType: () => kind, switchToHttp: () => ({ getResponse: () => response }) };
  new ErrorFilter(logger).catch(error, host as unknown as ArgumentsHost);
  return { ...answer, log: lines.join('') };
};
const leaking = (fields: object): Error => Object.assign(new Error(`Key (name)=(${value}) exists`), fields);

describe('the answer to a request that failed', () => {
  it.each([
    [
      'our own refusal',
      new HttpException({ code: 'state-not-known', place: 'state' }, 400),
      400,
      { code: 'state-not-known', place: 'state' },
    ],
    ['a page that is not there', new NotFoundException(`Cannot GET /cases/${value}`), 404, { code: 'not-found' }],
    ['a body that is no JSON', new BadRequestException(`Unexpected token in ${value}`), 400, { code: 'bad-request' }],
    ['a status without a name', new HttpException(value, 418), 418, { code: 'status-418' }],
    [
      'a value against the contract',
      new PermanentError('contract-breach', { place: 'person.birthDate' }),
      422,
      { code: 'contract-breach', place: 'person.birthDate' },
    ],
    ['a refusal without a place', new PermanentError('contract-breach'), 422, { code: 'contract-breach' }],
    ['a body that is too large', leaking({ type: 'entity.too.large', status: 413 }), 413, { code: 'body-too-large' }],
    ['storage that is away', leaking({ code: '57P01' }), 503, { code: 'storage-away' }],
    [
      'something that may work later',
      new TransientError('watch-moved', { cause: leaking({}) }),
      503,
      { code: 'storage-away' },
    ],
    ['a row that is there already', leaking({ code: '23505', detail: value }), 500, { code: 'internal-error' }],
    ['a fault of ours', new TypeError(`${value} is not a function`), 500, { code: 'internal-error' }],
    ['something that is no error', value, 500, { code: 'internal-error' }],
  ])('to %s is a code and a place, never a value', (_what, error, status, body) => {
    const answer = answerTo(error);
    expect(answer).toMatchObject({ status, body });
    expect(JSON.stringify(answer)).not.toContain('WRENFOLD');
  });

  it('is left to the transport when it was no request over HTTP', () => {
    const error = new Error('x');
    expect(() => answerTo(error, 'rpc')).toThrow(error);
  });
});
