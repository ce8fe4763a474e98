import { z } from 'zod';
import { EnvError, jsonVariable, readEnv, serviceEnv } from './env.js';

const right = {
  DATABASE_URL: 'postgres://screening:s3cret@127.0.0.1:5432/bellwether',
  KAFKA_BROKERS: '127.0.0.1:19092, 127.0.0.1:19192',
  HTTP_PORT: '4102',
  OPERATOR_TOKEN: 'operator-token-of-tests',
};
const schema = z.object(serviceEnv);
const refusal = (source: NodeJS.ProcessEnv, of: z.ZodObject = schema): EnvError => {
  try {
    readEnv(of, source);
  } catch (error) {
    if (error instanceof EnvError) return error;
  }
  throw new Error('was not refused');
};

describe('the environment of a service', () => {
  it('is read with its defaults, and knows nothing of other variables', () => {
    expect(readEnv(schema, { ...right, HOME: '/home/somebody' })).toEqual({
      ...right,
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      KAFKA_BROKERS: ['127.0.0.1:19092', '127.0.0.1:19192'],
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: 4102,
      POLICY_DIR: 'libs/policy/parameters',
      TOPIC_PREFIX: '',
      WATCHDOG_MS: 50_000,
      BELLWETHER_FAIL_POINTS: '',
    });
  });

  it('names every variable that is missing, in one error', () => {
    expect(refusal({}).variables).toEqual(['DATABASE_URL', 'KAFKA_BROKERS', 'HTTP_PORT', 'OPERATOR_TOKEN']);
  });

  it.each([
    ['DATABASE_URL', 'somewhere'],
    ['KAFKA_BROKERS', ''],
    ['HTTP_PORT', '65536'],
    ['HTTP_PORT', 'eighty'],
    ['OPERATOR_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['WATCHDOG_MS', '10'],
  ])('names %s when it is wrong, and never says what it holds', (name, value) => {
    const error = refusal({ ...right, [name]: value });
    expect(error.variables).toEqual([name]);
    expect(error.message).toBe(`Wrong or missing in the environment: ${name}`);
  });

  describe('a variable that holds JSON', () => {
    const feeds = z.object({ FEEDS: jsonVariable(z.array(z.object({ token: z.string() }))) });

    it('is read', () => {
      expect(readEnv(feeds, { FEEDS: '[{"token":"a"}]' })).toEqual({ FEEDS: [{ token: 'a' }] });
    });

    it.each([undefined, '', '[{"token":"s3cret"', '{"token":"s3cret"}', '[{"token":7}]'])(
      'is named when it is %j, and never said',
      (FEEDS) => {
        const error = refusal(FEEDS === undefined ? {} : { FEEDS }, feeds);
        expect(error.variables).toEqual(['FEEDS']);
        expect(JSON.stringify(error) + error.message + (error.stack ?? '')).not.toContain('s3cret');
      },
    );
  });
});
