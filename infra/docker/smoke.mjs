// `node infra/docker/smoke.mjs`: whether the containers of docker-compose.yml do what they are for. It waits until all are
// ready, states one contact, and waits for the case and for the mail. It reads the secrets of `.env`, or of another file named.
import { readFileSync } from 'node:fs';

const secrets = Object.fromEntries(
  readFileSync(process.argv[2] ?? '.env', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replace(/^'(.*)'$/, '$1')]),
);
const base = Number(process.env['BELLWETHER_PORT_BASE'] ?? 4600);
const at = (offset, path) => `http://127.0.0.1:${base + offset}${path}`;
const bearer = (token) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/** Asks again and again until there is an answer; fails with the last reason after three minutes. */
async function until(what, ask) {
  const end = Date.now() + 180_000;
  for (;;) {
    const { found, why } = await ask().then(
      (answer) => ({ found: answer, why: 'not yet' }),
      (error) => ({ found: null, why: error instanceof Error ? error.message : String(error) }),
    );
    if (found) {
      process.stdout.write(`${what}\n`);
      return found;
    }
    if (Date.now() > end) throw new Error(`not within three minutes: ${what} (${why})`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function json(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} from port ${new URL(url).port}`);
  return response.json();
}

const services = { console: 0, intake: 1, screening: 2, casework: 3, dispatch: 4 };
for (const [name, offset] of Object.entries(services))
  await until(`${name} is ready`, async () => (await fetch(at(offset, '/health/ready'))).ok);

const today = new Date();
const contact = {
  type: 'contact.stated',
  feed: 'northgate-gp',
  organisation: 'Y00001',
  visit: { id: `G-${today.getTime()}` },
  person: { nhsNumber: '9990000034', nhsNumberStatus: '01', birthDate: today.toISOString().slice(0, 10) },
  occurredAt: today.toISOString(),
  setting: 'gp',
  kind: 'appointment',
  status: 'completed',
  coded: [{ kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'arm' }],
};
const casesOfR15 = async () => {
  const open = await json(at(3, '/cases?state=open'), { headers: bearer(secrets.CASEWORK_TOKEN) });
  return open.filter(({ rules }) => rules.includes('R15')).length;
};
const before = await casesOfR15();
await until('the contact is stored', async () => {
  const token = JSON.parse(secrets.FEED_TOKENS)['northgate-gp'];
  const { status } = await fetch(at(1, '/signals'), {
    method: 'POST',
    headers: bearer(token),
    body: JSON.stringify(contact),
  });
  if (status !== 202) throw new Error(`${status} from intake`);
  return true;
});
await until('a case is open, by R15', async () => (await casesOfR15()) > before);
await until('somebody has mail', async () => {
  const { total } = await json(at(5, '/api/v1/messages'));
  return total > 0;
});
