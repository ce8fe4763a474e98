import { spawn } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import { readEnv } from '#libs/platform/documents';
import { prepareEnv } from '../../infra/docker/prepare.js';
import { readAccounts } from '../../infra/local/identity/accounts.js';
import { identityEnv } from '../../infra/local/identity/identity-env.js';
import { portsFrom } from '../../infra/local/ports.js';
import { settingsOf } from '../../infra/local/postgres/profiles.js';
import { readSeedFeeds } from '../../infra/local/seed-feeds.js';
import { environmentOf, localMailDomains, serviceNames } from '../../infra/local/service-environment.js';
import { caseworkEnv } from '../../services/casework/src/env.js';
import { consoleEnv } from '../../services/console/src/env.js';
import { dispatchEnv } from '../../services/dispatch/src/env.js';
import { intakeEnv } from '../../services/intake/src/env.js';
import { screeningEnv } from '../../services/screening/src/env.js';
import { workbenchEnv } from '../../services/workbench/src/env.js';
import { freshSecrets, readCompose, readEnvFile, type ComposeService } from './compose-file.js';

const secrets = freshSecrets();
const services = readCompose(secrets);
const seed = 'infra/local/seed';
const feeds = readSeedFeeds(seed);
const ports = portsFrom(4600, feeds.mllp);

const service = (name: string): ComposeService => {
  const found = services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};
const envOf = (name: string): Readonly<Record<string, string>> => service(name).environment;

/** Whose network a service has: its own, or that of the one that it joins. */
const hostOf = (name: string): string => service(name).network_mode?.slice('service:'.length) ?? name;

/** `[on this machine, in the container]` of what a service publishes. */
const published = (name: string): readonly (readonly number[])[] =>
  service(hostOf(name)).ports.map((text) => text.split(':').slice(1).map(Number));

const schemas = {
  prepare: prepareEnv,
  intake: intakeEnv,
  screening: screeningEnv,
  casework: caseworkEnv,
  dispatch: dispatchEnv,
  console: consoleEnv,
  identity: identityEnv,
  workbench: workbenchEnv,
} satisfies Readonly<Record<string, z.ZodObject>>;
const ours = Object.keys(schemas) as (keyof typeof schemas)[];

/** Read by Node, by a library or by every program of ours, and by no schema. */
const beside = new Set(['NODE_ENV', 'KAFKAJS_NO_PARTITIONER_WARNING']);

describe('the environment of each container', () => {
  it.each(ours)('of %s is one that it accepts', (name) => {
    expect(() => readEnv(schemas[name] as z.ZodObject, envOf(name))).not.toThrow();
  });

  it.each(ours)('of %s holds no variable that it does not know', (name) => {
    const known = Object.keys(schemas[name].shape);
    expect(Object.keys(envOf(name)).filter((one) => !known.includes(one) && !beside.has(one))).toEqual([]);
  });

  it.each(serviceNames)('of %s says all that a local system says, but the folder of policies', (name) => {
    const each = { services: {}, feeds: {}, people: {} };
    const texts = {
      postgres: '',
      operator: '',
      casework: '',
      dispatch: '',
      workbench: '',
      index: '',
      routing: '',
      identityClient: '',
    };
    const local = environmentOf(name, {
      ...{ ports, seed, brokers: [], postgresAt: '', policies: '', nodeEnv: 'development' },
      secrets: { ...each, ...texts, ticketPrivateKey: '', ticketPublicKey: '' },
    });
    const said = Object.keys(local).filter((one) => one !== 'POLICY_DIR');
    expect(said.filter((one) => envOf(name)[one] === undefined)).toEqual([]);
  });

  it('names only files of the seed that are there', () => {
    const files = ours.flatMap((name) => Object.entries(envOf(name)).filter(([key]) => key.endsWith('_FILE')));
    expect(files.length).toBeGreaterThan(4);
    for (const [, file] of files) expect(existsSync(file.replace(/^\/bellwether\/seed/, seed))).toBe(true);
    for (const name of ours.filter((one) => JSON.stringify(envOf(one)).includes('/bellwether/seed/')))
      expect(service(name).volumes).toEqual([`./${seed}:/bellwether/seed:ro`]);
  });

  it('names only hosts that are there', () => {
    const urls = ours.flatMap((name) => Object.values(envOf(name)).filter((value) => /^[a-z]+:\/\//.test(value)));
    const hosts = urls.map((url) => new URL(url).hostname).filter((host) => host !== '127.0.0.1');
    expect(new Set(hosts)).toEqual(new Set(['postgres', 'casework', 'screening', 'workbench']));
    for (const name of hosts) expect(service(name).network_mode).toBeUndefined();
    for (const name of ours.filter((one) => envOf(one)['KAFKA_BROKERS'] !== undefined))
      expect(envOf(name)['KAFKA_BROKERS']).toBe('kafka:9092');
  });
});

describe('the container that replays chronologies', () => {
  it('is in a network with the console alone, which leads nowhere else, and sees no file of people', () => {
    const { networks, volumes, ports: open } = service('workbench');
    expect({ networks, volumes, open }).toEqual({ networks: ['replays'], volumes: [], open: [] });
    const there = Object.keys(services).filter((name) => service(hostOf(name)).networks.includes('replays'));
    expect(there.sort()).toEqual(['console', 'identity', 'workbench']);
  });

  it('is given no address but its own', () => {
    expect(Object.keys(envOf('workbench')).sort()).toEqual(['HTTP_HOST', 'HTTP_PORT', 'NODE_ENV', 'WORKBENCH_TOKEN']);
  });
});

describe('what two containers must agree on', () => {
  it('each service signs in with the password that its role was given', () => {
    for (const name of serviceNames) {
      const { username, password, pathname } = new URL(envOf(name)['DATABASE_URL']!);
      expect([username, pathname]).toEqual([name, '/bellwether']);
      expect(password).toBe(envOf('prepare')[`${name.toUpperCase()}_PASSWORD`]);
    }
    expect(new URL(envOf('prepare')['ADMIN_URL']!).password).toBe(envOf('postgres')['POSTGRES_PASSWORD']);
  });

  it('screening believes the tickets that casework signs', () => {
    const key = (text: string | undefined) => Buffer.from(text!, 'base64');
    const signs = createPrivateKey({
      key: key(envOf('casework')['VIEW_TICKET_PRIVATE_KEY']),
      format: 'der',
      type: 'pkcs8',
    });
    const believed = createPublicKey(signs).export({ format: 'der', type: 'spki' });
    expect(believed).toEqual(key(envOf('screening')['VIEW_TICKET_PUBLIC_KEY']));
  });

  it('the console shows the identity provider the secret that it knows, under the name that it knows', () => {
    const [console, identity] = [envOf('console'), envOf('identity')];
    expect(console['OIDC_CLIENT_SECRET']).toBe(identity['IDENTITY_CLIENT_SECRET']);
    expect(console['OIDC_CLIENT_ID']).toBe(identity['IDENTITY_CLIENT_ID']);
    expect(console['CONSOLE_URL']).toBe(identity['CONSOLE_URL']);
    expect(console['CASEWORK_TOKEN']).toBe(envOf('casework')['CASEWORK_TOKEN']);
  });

  it('the issuer is the same address for the console and for a browser', () => {
    expect(hostOf('console')).toBe('identity');
    const port = Number(envOf('identity')['IDENTITY_PORT']);
    expect(envOf('console')['OIDC_ISSUER']).toBe(`http://127.0.0.1:${port}`);
    expect(published('identity')).toContainEqual([port, port]);
  });

  it('links of notices and of the identity provider lead to the console', () => {
    const address = `http://127.0.0.1:${ports.console}`;
    expect([envOf('casework')['CASE_LINK_BASE'], envOf('identity')['CONSOLE_URL']]).toEqual([address, address]);
  });

  it('mail without TLS never leaves the network that dispatch shares with the mailbox', () => {
    expect(hostOf('dispatch')).toBe('mailbox');
    const { SMTP_HOST, SMTP_PORT } = envOf('dispatch');
    expect(envOf('mailbox')['MP_SMTP_BIND_ADDR']).toBe(`${SMTP_HOST}:${SMTP_PORT}`);
    expect(published('mailbox').map(([, inside]) => inside)).not.toContain(Number(SMTP_PORT));
    expect(envOf('dispatch')['MAIL_DOMAINS']).toBe(localMailDomains.join(','));
  });

  it('every feed has a token, and each that speaks HL7 a port that is open', () => {
    expect(Object.keys(JSON.parse(envOf('intake')['FEED_TOKENS']!) as object)).toEqual(feeds.all);
    expect(JSON.parse(envOf('intake')['MLLP_PORTS']!)).toEqual(ports.mllp);
    for (const port of Object.values(ports.mllp)) expect(published('intake')).toContainEqual([port, port]);
  });

  it('everybody who can sign in has a password', () => {
    const passwords = JSON.parse(envOf('identity')['IDENTITY_PASSWORDS']!) as Record<string, string>;
    for (const { id } of readAccounts(`${seed}/directory.yaml`)) expect(passwords[id]).toMatch(/^[\w-]{32}$/);
  });

  it('no secret is used for two things', () => {
    const known = Object.entries(secrets).filter(([name]) => !name.startsWith('VIEW_TICKET'));
    expect(new Set(known.map(([, value]) => value)).size).toBe(known.length);
    expect(freshSecrets()).not.toEqual(secrets);
  });

  it('PostgreSQL keeps values out of its log, as the local one does', () => {
    const sizes = /^(shared_buffers|max_wal_size)=/;
    const wanted = settingsOf('development').filter((setting) => !sizes.test(setting));
    expect(service('postgres').command).toEqual(['postgres', ...wanted.map((setting) => `-c${setting}`)]);
  });
});

describe('the containers together', () => {
  const all = Object.entries(services);

  it.each(all)('%s waits only for what is there, and can be seen to be well', (_name, { depends_on }) => {
    for (const [other, { condition }] of Object.entries(depends_on)) {
      if (condition === 'service_healthy') expect(service(other).healthcheck).toBeDefined();
      // what is waited for to end must not be started again
      else expect(service(other).restart).toBeUndefined();
    }
  });

  it('none waits for itself, by whatever way', () => {
    const before = (name: string, way: readonly string[]): void => {
      expect(way).not.toContain(name);
      for (const other of Object.keys(service(name).depends_on)) before(other, [...way, name]);
    };
    for (const [name] of all) before(name, []);
  });

  it('all have a health check but the one that ends', () => {
    expect(all.filter(([, { healthcheck }]) => healthcheck === undefined).map(([name]) => name)).toEqual(['prepare']);
  });

  it('a service that joins the network of another waits for it and publishes nothing itself', () => {
    const joined = all.filter(([, { network_mode }]) => network_mode !== undefined);
    expect(joined.map(([name]) => name)).toEqual(['dispatch', 'console']);
    for (const [name, { depends_on, ports: own }] of joined) {
      expect(Object.keys(depends_on)).toContain(hostOf(name));
      expect(own).toEqual([]);
    }
  });

  it('ports are open on this machine only, each once', () => {
    const open = all.flatMap(([, { ports: own }]) => own);
    for (const port of open) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    expect(new Set(open.map((port) => port.split(':')[1])).size).toBe(open.length);
  });

  it.each(serviceNames)('%s answers where a local system has it', (name) => {
    expect(envOf(name)['HTTP_PORT']).toBe(String(ports[name]));
    expect(published(name)).toContainEqual([ports[name], ports[name]]);
  });

  it('the mailbox is where a local system has it', () => {
    expect(published('mailbox')).toContainEqual([
      ports.mailbox,
      Number(envOf('mailbox')['MP_UI_BIND_ADDR']!.split(':')[1]),
    ]);
  });

  it('images are of one version, and our own is built', () => {
    for (const [, { image, build }] of all)
      if (build === undefined) expect(image).toMatch(/^[a-z/]+:v?\d+\.\d+(\.\d+)?$/);
      else expect([image, existsSync(build.dockerfile)]).toEqual(['bellwether', true]);
  });

  it.each(ours)('%s runs a program that the build makes', (name) => {
    const [program = '', ...others] = service(name).command;
    expect(others).toEqual([]);
    expect(program).toMatch(/^dist\/.+\.js$/);
    expect(existsSync(program.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
    expect(existsSync(program)).toBe(true);
  });
});

describe('a health check of a program of ours', () => {
  const checked = ours.filter((name) => name !== 'prepare');

  /** Exit status of the check of a service whose program answers with this status; null: nobody answers. */
  async function check(name: string, status: number | null): Promise<unknown> {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(status ?? 500).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const port = String((server.address() as AddressInfo).port);
    if (status === null) server.close();
    const [how, , ...words] = service(name).healthcheck!.test;
    const child = spawn(process.execPath, words, { env: { HTTP_PORT: port, IDENTITY_PORT: port }, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as unknown[];
    server.close();
    return { how, code, asked };
  }

  it.each(checked)('of %s is well when it is ready, and only then', async (name) => {
    const asked = [name === 'identity' ? '/health/live' : '/health/ready'];
    expect(await check(name, 200)).toEqual({ how: 'CMD', code: 0, asked });
    expect(await check(name, 503)).toEqual({ how: 'CMD', code: 1, asked });
    expect(await check(name, null)).toEqual({ how: 'CMD', code: 1, asked: [] });
  });
});

describe('the image', () => {
  const lines = readFileSync('infra/docker/Dockerfile', 'utf8').split('\n');

  it('copies only what is there', () => {
    const sources = lines
      .filter((line) => line.startsWith('COPY '))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .filter((word) => !word.startsWith('--'));
    expect(sources.length).toBeGreaterThan(8);
    for (const source of sources) expect(existsSync(source.replace(/^\/bellwether\//, ''))).toBe(true);
  });

  it('rests on one version of Node, and does not run as root', () => {
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    for (const base of bases) expect(base).toMatch(/^node:24\.\d+\.\d+-slim$/);
    expect(lines).toContain('USER node');
  });

  it('never holds the secrets, nor does the repository', () => {
    for (const file of ['.dockerignore', '.gitignore'])
      expect(readFileSync(file, 'utf8').split('\n')).toContain('.env');
  });
});

describe('a file of secrets', () => {
  it('is read with a value in quotes as it stands', () => {
    expect(readEnvFile(`A=b=\nC='{"d":"e"}'\n`)).toEqual({ A: 'b=', C: '{"d":"e"}' });
  });

  it('that lacks one is refused by name', () => {
    const { INDEX_SECRET: _left, ...others } = secrets;
    expect(() => readCompose(others)).toThrow('nobody gives INDEX_SECRET');
  });
});
