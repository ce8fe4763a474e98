import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Secrets of one local system: made at the first start, never committed. */
export interface Secrets {
  /** Password of PostgreSQL's superuser. */
  readonly postgres: string;
  /** Database passwords by service. */
  readonly services: Readonly<Record<string, string>>;
  /** Bearer tokens by feed. */
  readonly feeds: Readonly<Record<string, string>>;
  /** Bearer token of the `/operator` routes. */
  readonly operator: string;
  /** Bearer token of the case API. */
  readonly casework: string;
  /** Bearer token of the rota and of the telephone tasks. */
  readonly dispatch: string;
  /** Bearer token of whoever may have chronologies replayed. */
  readonly workbench: string;
  /** Secret of person references. Another one makes every child a stranger. */
  readonly index: string;
  /** Secret of the routing hint. */
  readonly routing: string;
  /** Secret that the console shows to the identity provider. */
  readonly identityClient: string;
  /** Passwords of people by directory id. */
  readonly people: Readonly<Record<string, string>>;
  /** Ed25519 pair of view tickets, DER in base64: casework signs with the private one, screening believes the public one. */
  readonly ticketPrivateKey: string;
  readonly ticketPublicKey: string;
}

const secret = (): string => randomBytes(24).toString('base64url');

type TicketKeys = Pick<Secrets, 'ticketPrivateKey' | 'ticketPublicKey'>;

/** A pair belongs together: of half a pair nothing is kept. */
function ticketKeys({ ticketPrivateKey, ticketPublicKey }: Partial<TicketKeys>): TicketKeys {
  if (ticketPrivateKey !== undefined && ticketPublicKey !== undefined) return { ticketPrivateKey, ticketPublicKey };
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
    publicKeyEncoding: { format: 'der', type: 'spki' },
  });
  return { ticketPrivateKey: privateKey.toString('base64'), ticketPublicKey: publicKey.toString('base64') };
}

/** Reads the secrets of a folder; what is missing is made and written (0600). */
export function localSecrets(
  file: string,
  services: readonly string[],
  feeds: readonly string[],
  people: readonly string[],
): Secrets {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const each = (names: readonly string[], kept: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, kept[name] ?? secret()]));
  const secrets: Secrets = {
    postgres: known.postgres ?? secret(),
    services: each(services, known.services),
    feeds: each(feeds, known.feeds),
    operator: known.operator ?? secret(),
    casework: known.casework ?? secret(),
    dispatch: known.dispatch ?? secret(),
    workbench: known.workbench ?? secret(),
    index: known.index ?? secret(),
    routing: known.routing ?? secret(),
    identityClient: known.identityClient ?? secret(),
    people: each(people, known.people),
    ...ticketKeys(known),
  };
  mkdirSync(dirname(file), { recursive: true });
  // in one step: a file cut short would lose the index secret, and with it every child
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
