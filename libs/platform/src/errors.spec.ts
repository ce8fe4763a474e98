import fc from 'fast-check';
import { classify, describeError, PermanentError, TransientError } from './errors.js';

const withCode = (code: unknown, message = 'failed'): Error => Object.assign(new Error(message), { code });

describe('whether trying again can help', () => {
  it.each([
    ['the server is going down', withCode('57P01')],
    ['the server is starting', withCode('57P03')],
    ['there are too many connections', withCode('53300')],
    ['the disk is full', withCode('53100')],
    ['a deadlock was broken', withCode('40P01')],
    ['a lock was not to be had', withCode('55P03')],
    ['the server ended a transaction that stood still', withCode('25P03')],
    ['the connection failed', withCode('08006')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['the other side hung up', withCode('ECONNRESET')],
    ['the name is not known at the moment', withCode('EAI_AGAIN')],
    ['the connection was cut', new Error('Connection terminated unexpectedly')],
    ['the pool gave up waiting', new Error('timeout exceeded when trying to connect')],
    ['no address of a host answers', new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])],
    ['our own code says so', new TransientError('watch-moved')],
  ])('it can when %s', (_what, error) => {
    expect(classify(error)).toBe('transient');
  });

  it.each([
    ['a value is out of range', withCode('22003')],
    ['a text holds NUL', withCode('22021')],
    ['a row is there already', withCode('23505')],
    ['our own code says so', new PermanentError('contract-breach')],
  ])('it cannot when %s', (_what, error) => {
    expect(classify(error)).toBe('permanent');
  });

  it.each([
    ['a statement is wrong', withCode('42601')],
    ['code is faulty', new TypeError('x is not a function')],
    ['something was thrown that is no error', 'Connection terminated unexpectedly'],
    ['nothing was thrown', undefined],
    ['a code only looks like one of PostgreSQL', withCode('23505x')],
    ['a code is no text', withCode(23505)],
    ['no part of several failures is known', new AggregateError([new Error('one')])],
  ])('is unknown when %s', (_what, error) => {
    expect(classify(error)).toBe('unknown');
  });
});

describe('what may be said of an error', () => {
  // spelt so that no frame of this file can hold one by chance
  const planted = fc.constantFrom('9990000018', 'WRENFOLD, Ivo', '14 Quillhaven Row', 'bruise to cheek\u0007');
  const somewhere = fc
    .tuple(planted, fc.constantFrom('', '\n    at ', '\n    at fn (/srv/', 'Error: ', '\n'))
    .map(([value, before]) => before + value + (before.endsWith('/') ? ':1:1)' : ''));
  class DatabaseError extends Error {}

  it('is never a value, wherever PostgreSQL and its driver have put it', () => {
    fc.assert(
      fc.property(
        planted,
        somewhere,
        fc.constantFrom('message', 'detail', 'where', 'hint', 'internalQuery', 'parameters', 'query', 'constraint'),
        fc.boolean(),
        (value, text, field, isLate) => {
          const error = Object.assign(new DatabaseError(isLate ? 'x' : `Key (name)=(${text}) already exists.`), {
            code: '23505',
            [field]: field === 'parameters' ? [text] : `Key (name)=(${text}) already exists.`,
            cause: new Error(text),
          });
          for (const one of [
            error,
            new PermanentError('contract-breach', { cause: error }),
            new AggregateError([error], text),
          ])
            expect(JSON.stringify(describeError(one))).not.toContain(JSON.stringify(value).slice(1, -1));
        },
      ),
    );
  });

  it('is its class, its code and where it was thrown', () => {
    const { at, ...rest } = describeError(Object.assign(new DatabaseError('Key (name)=(x)'), { code: '23505' }));
    expect(rest).toEqual({ errorClass: 'DatabaseError', code: '23505' });
    expect(at).toContain('libs/platform/src/errors.spec.ts');
  });

  it('names the place that a permanent error carries', () => {
    expect(describeError(new PermanentError('contract-breach', { place: 'person.birthDate' }))).toMatchObject({
      errorClass: 'PermanentError',
      code: 'contract-breach',
      place: 'person.birthDate',
    });
  });

  it.each(['WRENFOLD, Ivo', { name: 'WRENFOLD, Ivo' }, null, undefined, 9990000018])(
    'is only its type when something else than an error was thrown: %j',
    (thrown) => {
      expect(describeError(thrown)).toEqual({ errorClass: typeof thrown, code: null });
    },
  );

  it('is no code that could be a sentence', () => {
    expect(describeError(withCode('Ivo WRENFOLD was here')).code).toBeNull();
  });

  it('names files from the root of the repository, not where it happens to lie', () => {
    expect(describeError(new Error('x')).at).not.toContain(process.cwd());
  });
});
