import { endpointsOf } from './endpoints.js';
import { portsFrom } from './ports.js';
import type { Secrets } from './secrets.js';
import { environmentOf, serviceNames } from './service-environment.js';

const secrets: Secrets = {
  postgres: 'superuser-password',
  services: {
    intake: 'pw-intake',
    screening: 'pw-screening',
    casework: 'pw-casework',
    dispatch: 'pw-dispatch',
    console: 'pw-console',
  },
  feeds: { 'millbrook-pas': 'token-millbrook', 'westmarch-list': 'token-westmarch' },
  operator: 'token-operator',
  casework: 'token-casework',
  dispatch: 'token-dispatch',
  workbench: 'token-workbench',
  index: 'secret-index',
  routing: 'secret-routing',
  identityClient: 'secret-client',
  people: { 'amira-dunlin': 'password-of-amira' },
  ticketPrivateKey: 'key-that-signs',
  ticketPublicKey: 'key-that-checks',
};
const ports = portsFrom(5_000, ['millbrook-pas']);
const parts = {
  ports,
  secrets,
  feeds: ['millbrook-pas', 'westmarch-list'],
  accounts: [{ id: 'amira-dunlin', name: 'Amira Dunlin', roles: ['nurse'], organisation: 'RXX' }],
  brokers: ['127.0.0.1:5008'],
  postgresUrl: 'postgres://app:x@127.0.0.1:5007/bellwether',
} as const;
const endpoints = endpointsOf(parts);

describe('the endpoints file', () => {
  it('tells what stands before topics where systems share a Kafka, and nothing where none do', () => {
    expect(endpointsOf({ ...parts, topicPrefix: 'one-of-many.' }).topicPrefix).toBe('one-of-many.');
    expect(endpoints).not.toHaveProperty('topicPrefix');
  });

  it('tells a script how to send as a hospital, by HTTP and by HL7', () => {
    expect(endpoints.intake).toEqual({ mllp: '127.0.0.1:5010', http: 'http://127.0.0.1:5001' });
    expect(endpoints.feeds[0]).toEqual({ name: 'millbrook-pas', token: 'token-millbrook', mllp: '127.0.0.1:5010' });
  });

  it('tells where the console is, and who can sign in there', () => {
    expect(endpoints.console).toEqual({
      url: 'http://127.0.0.1:5000',
      users: [
        {
          id: 'amira-dunlin',
          name: 'Amira Dunlin',
          roles: ['nurse'],
          organisation: 'RXX',
          password: 'password-of-amira',
        },
      ],
    });
    expect(endpoints.identity).toEqual({ issuer: 'http://127.0.0.1:5020' });
  });

  it('shows no HL7 listener for a feed that has none', () => {
    expect(endpoints.feeds[1]).toEqual({ name: 'westmarch-list', token: 'token-westmarch', mllp: null });
  });

  it('holds address, health, metrics and API description of each service; of the console no API, and numbers beside it', () => {
    expect(Object.keys(endpoints.services)).toEqual([...serviceNames]);
    expect(endpoints.services['screening']).toEqual({
      url: 'http://127.0.0.1:5002',
      health: 'http://127.0.0.1:5002/health/ready',
      metrics: 'http://127.0.0.1:5002/metrics',
      openapi: 'http://127.0.0.1:5002/openapi.json',
    });
    expect(endpoints.services['console']).toEqual({
      url: 'http://127.0.0.1:5000',
      health: 'http://127.0.0.1:5000/health/ready',
      metrics: 'http://127.0.0.1:5021/metrics',
    });
  });

  it('holds what opens the case API and the operator routes, and where mails are read', () => {
    expect(endpoints.services['casework']?.token).toBe('token-casework');
    expect(endpoints.services['dispatch']?.token).toBe('token-dispatch');
    expect(endpoints.operator.token).toBe('token-operator');
    expect(endpoints.mailbox).toEqual({ http: 'http://127.0.0.1:5005', smtp: '127.0.0.1:5006' });
  });

  it('gives away neither the index secret nor the routing secret', () => {
    expect(JSON.stringify(endpoints)).not.toMatch(/secret-index|secret-routing|key-that-signs/);
  });
});

describe('the environment of a service', () => {
  const surroundings = {
    ports,
    secrets,
    brokers: ['127.0.0.1:5008'],
    postgresAt: '127.0.0.1:5007/bellwether',
    seed: 'seed',
    policies: 'policies',
    nodeEnv: 'development',
  } as const;
  const textOf = (name: (typeof serviceNames)[number]): string => JSON.stringify(environmentOf(name, surroundings));

  it("holds its own database role, and no other service's password", () => {
    for (const name of serviceNames) {
      const others = serviceNames.filter((other) => other !== name).map((other) => `pw-${other}`);
      expect(textOf(name)).toContain(`postgres://${name}:pw-${name}@127.0.0.1:5007/bellwether`);
      expect(others.filter((password) => textOf(name).includes(password))).toEqual([]);
      expect(textOf(name)).not.toContain('superuser-password');
    }
  });

  it('holds the index secret in screening alone, and the feed tokens in intake alone', () => {
    expect(serviceNames.filter((name) => textOf(name).includes('secret-index'))).toEqual(['screening']);
    expect(serviceNames.filter((name) => textOf(name).includes('token-millbrook'))).toEqual(['intake']);
  });

  it('holds what signs view tickets in casework alone, and what checks them in screening alone', () => {
    expect(serviceNames.filter((name) => textOf(name).includes('key-that-signs'))).toEqual(['casework']);
    expect(serviceNames.filter((name) => textOf(name).includes('key-that-checks'))).toEqual(['screening']);
  });

  it('holds the way to the mail server in dispatch alone', () => {
    expect(serviceNames.filter((name) => textOf(name).includes('SMTP'))).toEqual(['dispatch']);
  });
});
