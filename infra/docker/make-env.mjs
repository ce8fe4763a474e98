// `node infra/docker/make-env.mjs > .env`: secrets for docker-compose.yml, new ones each time, never committed.
import { generateKeyPairSync, randomBytes } from 'node:crypto';

const secret = () => randomBytes(24).toString('base64url');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const names = [
  ...['POSTGRES', 'INTAKE', 'SCREENING', 'CASEWORK', 'DISPATCH', 'CONSOLE'].map((name) => `${name}_PASSWORD`),
  ...['OPERATOR_TOKEN', 'CASEWORK_TOKEN', 'DISPATCH_TOKEN', 'INDEX_SECRET', 'ROUTING_SECRET', 'OIDC_CLIENT_SECRET'],
];
const lines = [
  ...names.map((name) => `${name}=${secret()}`),
  `FEED_TOKENS=${JSON.stringify({ 'northgate-gp': secret(), 'millbrook-pas': secret(), 'westmarch-list': secret() })}`,
  `VIEW_TICKET_PRIVATE_KEY=${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`,
  `VIEW_TICKET_PUBLIC_KEY=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
