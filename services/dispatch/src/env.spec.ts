import { dispatchEnv } from './env.js';

const environment = {
  DATABASE_URL: 'postgres://dispatch@127.0.0.1:4607/bellwether',
  KAFKA_BROKERS: '127.0.0.1:4608',
  HTTP_PORT: '4604',
  OPERATOR_TOKEN: 'operator-operator-operator',
  DIRECTORY_FILE: 'directory.yaml',
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: '4606',
  MAIL_FROM: 'bellwether@bellwether.example',
  MAIL_DOMAINS: 'millbrook.example, Eastfield.example',
};

describe('the environment of dispatch', () => {
  it('wants TLS unless it is told otherwise', () => {
    expect(dispatchEnv.parse(environment).SMTP_TLS).toBe('required');
  });

  it('lets mail go without TLS to this machine only', () => {
    expect(dispatchEnv.safeParse({ ...environment, SMTP_TLS: 'none' }).success).toBe(true);
    expect(dispatchEnv.safeParse({ ...environment, SMTP_TLS: 'none', SMTP_HOST: 'mail.example' }).success).toBe(false);
  });

  it('reads lists', () => {
    const read = dispatchEnv.parse({ ...environment, DELIVERY_BACK_OFF_SECONDS: '0.1,0.2' });
    expect(read.MAIL_DOMAINS).toEqual(['millbrook.example', 'eastfield.example']);
    expect(read.DELIVERY_BACK_OFF_SECONDS).toEqual([0.1, 0.2]);
  });

  it('refuses waits that are no numbers', () => {
    expect(dispatchEnv.safeParse({ ...environment, DELIVERY_BACK_OFF_SECONDS: 'soon' }).success).toBe(false);
  });

  it('wants a signature whole or not at all', () => {
    const whole = { DKIM_DOMAIN: 'bellwether.example', DKIM_SELECTOR: 'alerts', DKIM_KEY_FILE: 'dkim.pem' };
    expect(dispatchEnv.safeParse({ ...environment, ...whole }).success).toBe(true);
    for (const name of Object.keys(whole))
      expect(dispatchEnv.safeParse({ ...environment, ...whole, [name]: undefined }).success).toBe(false);
  });

  it('leaves rota and telephone closed unless it is given a token', () => {
    expect(dispatchEnv.parse(environment).DISPATCH_TOKEN).toBeUndefined();
    expect(dispatchEnv.safeParse({ ...environment, DISPATCH_TOKEN: 'short' }).success).toBe(false);
  });

  it('leaves to policy when storms are gathered, but tests can do without', () => {
    expect(dispatchEnv.parse(environment).BUNDLE_AFTER).toBeUndefined();
    expect(dispatchEnv.parse({ ...environment, BUNDLE_AFTER: '0' }).BUNDLE_AFTER).toBe(0);
  });

  it('outlasts ten minutes without a mail server', () => {
    const waits = dispatchEnv.parse(environment).DELIVERY_BACK_OFF_SECONDS;
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(600);
  });
});
