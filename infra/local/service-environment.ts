import { join } from 'node:path';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';

/** Services in the order in which they are started. */
export const serviceNames = ['intake', 'screening', 'casework', 'dispatch', 'console'] as const;
export type LocalService = (typeof serviceNames)[number];

/** Domains that the local dispatch may write to: names that can receive nothing. */
export const localMailDomains: readonly string[] = [
  'millbrook.example',
  'eastfield.example',
  'westmarch.example',
  'westmarch-icb.example',
  'ashford-vale.example',
  'northgate.example',
  'northmoor.example',
  'westmarch-community.example',
  'westmarch-police.example',
  'bellwether.example',
];

/** Name under which the console is known to the identity provider. */
export const identityClientId = 'bellwether-console';

interface Surroundings {
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly brokers: readonly string[];
  /** `host:port/database` of PostgreSQL. */
  readonly postgresAt: string;
  /** Folder of feeds.yaml, organisations.yaml and directory.yaml. */
  readonly seed: string;
  readonly policies: string;
  readonly nodeEnv: 'development' | 'test';
}

/** The environment of one service of the local system. */
export function environmentOf(service: LocalService, around: Surroundings): Record<string, string> {
  const { ports, secrets, seed } = around;
  const shared = {
    NODE_ENV: around.nodeEnv,
    DATABASE_URL: `postgres://${service}:${encodeURIComponent(secrets.services[service] ?? '')}@${around.postgresAt}`,
    KAFKA_BROKERS: around.brokers.join(','),
    HTTP_PORT: String(ports[service]),
    OPERATOR_TOKEN: secrets.operator,
    POLICY_DIR: around.policies,
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
  };
  switch (service) {
    case 'intake':
      return {
        ...shared,
        FEEDS_FILE: join(seed, 'feeds.yaml'),
        FEED_TOKENS: JSON.stringify(secrets.feeds),
        MLLP_HOST: '127.0.0.1',
        MLLP_PORTS: JSON.stringify(ports.mllp),
        ROUTING_SECRET: secrets.routing,
      };
    case 'screening':
      return {
        ...shared,
        INDEX_SECRET: secrets.index,
        ORGANISATIONS_FILE: join(seed, 'organisations.yaml'),
        DIRECTORY_FILE: join(seed, 'directory.yaml'),
        VIEW_TICKET_PUBLIC_KEY: secrets.ticketPublicKey,
      };
    case 'casework':
      return {
        ...shared,
        CASE_LINK_BASE: `http://127.0.0.1:${ports.console}`,
        ORGANISATIONS_FILE: join(seed, 'organisations.yaml'),
        CASEWORK_TOKEN: secrets.casework,
        DIRECTORY_FILE: join(seed, 'directory.yaml'),
        VIEW_TICKET_PRIVATE_KEY: secrets.ticketPrivateKey,
      };
    case 'dispatch':
      return {
        ...shared,
        DIRECTORY_FILE: join(seed, 'directory.yaml'),
        DISPATCH_TOKEN: secrets.dispatch,
        // tests count mails: none waits for others
        ...(around.nodeEnv === 'test' ? { BUNDLE_AFTER: '0' } : {}),
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(ports.smtp),
        SMTP_TLS: 'none',
        MAIL_FROM: 'alerts@bellwether.example',
        MAIL_DOMAINS: localMailDomains.join(','),
      };
    case 'console':
      return {
        ...shared,
        OIDC_ISSUER: `http://127.0.0.1:${ports.identity}`,
        OIDC_CLIENT_ID: identityClientId,
        OIDC_CLIENT_SECRET: secrets.identityClient,
        CONSOLE_URL: `http://127.0.0.1:${ports.console}`,
        STATUS_PORT: String(ports.consoleStatus),
        CASEWORK_URL: `http://127.0.0.1:${ports.casework}`,
        CASEWORK_TOKEN: secrets.casework,
        SCREENING_URL: `http://127.0.0.1:${ports.screening}`,
        WORKBENCH_URL: `http://127.0.0.1:${ports.workbench}`,
        WORKBENCH_TOKEN: secrets.workbench,
        ORGANISATIONS_FILE: join(seed, 'organisations.yaml'),
        ON_CALL_PHONE: '01632 960 000',
      };
  }
}
