import type { Endpoints } from './endpoints.js';
import { defaultPortBase } from './port-plan.mjs';

export const startHelp = `npm start -- [options]
  Brings up PostgreSQL, Kafka, a mailbox and the services, and stays up until Ctrl-C. A second start keeps the data.

  --reset    throw away the data of earlier starts
  --no-demo  play no stories; else the first start plays two, about four minutes, a line for each contact
  --json     print one line of JSON when up (the endpoints file), and nothing else on standard output
  --help     this text

  BELLWETHER_PORT_BASE  first of the ports (default ${defaultPortBase}); another base lets two clones run side by side
  BELLWETHER_DEMO_PACE_MS  milliseconds between two contacts of the stories (default 1500)
  BELLWETHER_DATA_DIR   folder of data, logs and secrets (default .local in this clone)
  POSTGRES_URL          superuser connection to a PostgreSQL that runs already
  POSTGRES_HOME         folder of a PostgreSQL 18 to start in place of the one brought along, e.g. /usr/lib/postgresql/18
  KAFKA_BROKERS         host:port,… of a Kafka that runs already
`;

const terminal: Readonly<Record<string, string>> = {
  operator: 'cases about feeds, rules by week; the rest at the terminal: feeds, quarantine, topics, rota',
  'rule-owner': 'pages of the rules, rules by week, replays of chronologies; at the terminal: child explain, volume',
};

/** What somebody with these jobs finds in the console today; where there is little, what they do at the terminal. */
export function whatTheySee(roles: readonly string[]): string {
  const isClinical = roles.some((role) => terminal[role] === undefined);
  if (isClinical) return 'worklist, cases, chronologies, search; works on cases';
  return roles.map((role) => terminal[role] ?? '').join('; ');
}

function signIns({ console: { url, users } }: Endpoints): string {
  const widest = Math.max(...users.map(({ id }) => id.length), 0);
  const lines = users.map(({ id, password, roles, organisation }) => {
    const who = `${id.padEnd(widest + 2)}${password}`;
    const what = `${roles.join(', ').replaceAll('-', ' ')} at ${organisation}: ${whatTheySee(roles)}`;
    return `    ${who}  ${what}`;
  });
  const others =
    '    Whoever else is mailed (teams, nurses in charge, designated doctors) has no account here: they are told, and answer by telephone.';
  return [`  Sign in at ${url} with a name and its password:`, ...lines, others].join('\n');
}

/** What a person reads when everything is up. */
export function welcome(endpoints: Endpoints, folder: string): string {
  const heard = endpoints.feeds.flatMap(({ name, mllp }) => (mllp === null ? [] : [{ name, mllp }]));
  const feed = heard[0]?.name ?? '';
  const described = Object.entries(endpoints.services).filter(([name]) => name !== 'console');
  const rows = [
    ['Console', endpoints.console.url],
    ['Mailbox', endpoints.mailbox.http],
    ...described.map(([name, { url }]) => [`API of ${name}`, `${url}/docs`]),
    ...heard.map(({ name, mllp }, n) => [n === 0 ? 'HL7 over MLLP' : '', `${mllp} (${name})`]),
  ];
  return `
Bellwether is up.

${rows.map(([what = '', where = '']) => `  ${what.padEnd(18)}${where}`).join('\n')}

${signIns(endpoints)}

  Addresses and tokens for scripts: ${folder}/endpoints.json
  Logs: ${folder}/logs

Try, in another terminal:

  npm run cli -- send-hl7 samples/emergency-attendance-bruise.hl7 --to ${feed}
  npm run cli -- cases list --as amira-dunlin

then look into the mailbox. Ctrl-C stops everything; the data stays.
`;
}
