// `node infra/docker/make-env.mjs > .env`: secrets for docker-compose.yml, new ones each time, never committed.
// Only Node's own modules: nothing is installed yet.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const secret = () => randomBytes(24).toString('base64url');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** A secret for each entry of a seed file that has this key. */
const each = (file, key) => {
  const text = readFileSync(new URL(`../local/seed/${file}`, import.meta.url), 'utf8');
  const names = [...text.matchAll(new RegExp(`^ +- ${key}: ([\\w-]+)`, 'gm'))].map(([, name]) => [name, secret()]);
  // in quotes, as it stands: a reader of the file must not take it apart
  return `'${JSON.stringify(Object.fromEntries(names))}'`;
};

const names = [
  ...['POSTGRES', 'INTAKE', 'SCREENING', 'CASEWORK', 'DISPATCH', 'CONSOLE'].map((name) => `${name}_PASSWORD`),
  ...[
    'OPERATOR_TOKEN',
    'CASEWORK_TOKEN',
    'DISPATCH_TOKEN',
    'WORKBENCH_TOKEN',
    'INDEX_SECRET',
    'ROUTING_SECRET',
    'OIDC_CLIENT_SECRET',
  ],
];
const lines = [
  ...names.map((name) => `${name}=${secret()}`),
  `FEED_TOKENS=${each('feeds.yaml', 'name')}`,
  `IDENTITY_PASSWORDS=${each('directory.yaml', 'id')}`,
  `VIEW_TICKET_PRIVATE_KEY=${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`,
  `VIEW_TICKET_PUBLIC_KEY=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
