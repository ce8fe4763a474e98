import { rmSync, writeFileSync } from 'node:fs';
import type { Account } from './identity/accounts.js';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';

interface ServiceEndpoint {
  readonly url: string;
  readonly health: string;
  readonly metrics: string;
  /** None where people reach the service. */
  readonly openapi?: string;
  /** Bearer token of the service's own API, when it has one. */
  readonly token?: string;
}

/** `.local/endpoints.json`: every address and local credential of a running system (docs: commands, endpoints file). */
export interface Endpoints {
  readonly feeds: readonly { readonly name: string; readonly token: string; readonly mllp: string | null }[];
  readonly intake: { readonly mllp: string; readonly http: string };
  readonly kafka: readonly string[];
  /** Stands before the name of each topic, where systems share a Kafka. */
  readonly topicPrefix?: string;
  readonly postgres: { readonly url: string };
  /** Bearer token of the `/operator` routes of every service. */
  readonly operator: { readonly token: string };
  readonly services: Readonly<Record<string, ServiceEndpoint>>;
  readonly mailbox: { readonly http: string; readonly smtp: string };
  /** The pages for people, and who can sign in there; `name` and `password` are what they type. */
  readonly console: { readonly url: string; readonly users: readonly LocalUser[] };
  readonly identity: { readonly issuer: string };
  /** Replays chronologies for whoever has the token. */
  readonly workbench: { readonly url: string; readonly token: string };
}

interface LocalUser {
  readonly id: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

interface Parts {
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly feeds: readonly string[];
  readonly accounts: readonly Account[];
  readonly brokers: readonly string[];
  readonly topicPrefix?: string;
  readonly postgresUrl: string;
}

/** Addresses of one local system. */
export function endpointsOf({ ports, secrets, feeds, accounts, brokers, topicPrefix, postgresUrl }: Parts): Endpoints {
  const at = (port: number): string => `127.0.0.1:${port}`;
  const people = (port: number, statusPort: number): ServiceEndpoint => ({
    url: `http://${at(port)}`,
    health: `http://${at(port)}/health/ready`,
    metrics: `http://${at(statusPort)}/metrics`,
  });
  const service = (port: number, token?: string): ServiceEndpoint => ({
    url: `http://${at(port)}`,
    health: `http://${at(port)}/health/ready`,
    metrics: `http://${at(port)}/metrics`,
    openapi: `http://${at(port)}/openapi.json`,
    ...(token === undefined ? {} : { token }),
  });
  const mllp = (feed: string): string | null => (ports.mllp[feed] === undefined ? null : at(ports.mllp[feed]));
  const [firstListener] = Object.values(ports.mllp);
  return {
    feeds: feeds.map((name) => ({ name, token: secrets.feeds[name] ?? '', mllp: mllp(name) })),
    intake: { mllp: at(firstListener ?? 0), http: `http://${at(ports.intake)}` },
    kafka: brokers,
    ...(topicPrefix === undefined ? {} : { topicPrefix }),
    postgres: { url: postgresUrl },
    operator: { token: secrets.operator },
    services: {
      intake: service(ports.intake),
      screening: service(ports.screening),
      casework: service(ports.casework, secrets.casework),
      dispatch: service(ports.dispatch, secrets.dispatch),
      console: people(ports.console, ports.consoleStatus),
    },
    mailbox: { http: `http://${at(ports.mailbox)}`, smtp: at(ports.smtp) },
    console: {
      url: `http://${at(ports.console)}`,
      users: accounts.map((account) => ({ ...account, password: secrets.people[account.id] ?? '' })),
    },
    identity: { issuer: `http://${at(ports.identity)}` },
    workbench: { url: `http://${at(ports.workbench)}`, token: secrets.workbench },
  };
}

export function writeEndpoints(file: string, endpoints: Endpoints): void {
  writeFileSync(file, `${JSON.stringify(endpoints, null, 2)}\n`, { mode: 0o600 });
}

export function removeEndpoints(file: string): void {
  rmSync(file, { force: true });
}
