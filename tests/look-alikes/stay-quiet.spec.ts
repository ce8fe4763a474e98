import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadPolicies } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { type DeliveredSignal } from '#libs/testing';
import { oracle } from '#libs/testing/histories';
import { listsBetween, lookAlikes, type LookAlike } from './index.js';
import type { Dated } from './record.js';

interface Register {
  readonly organisations: readonly { readonly code: string; readonly name: string; readonly authority: string }[];
}
const register = parse(readFileSync(join('infra', 'local', 'seed', 'organisations.yaml'), 'utf8')) as Register;
const organisations = new Map(register.organisations.map((one) => [one.code, one]));
const dayMs = 86_400_000;

let policies: readonly Policy[];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

function delivered(dated: readonly Dated[]): readonly DeliveredSignal[] {
  return dated.map(({ at, signal }, place) => ({ id: `signal-${place}`, receivedAt: at, data: signal }));
}

/** The file with the weekly lists of the authority, which name no child of it, in the order of saying. */
function fileWithLists({ signals }: LookAlike): readonly Dated[] {
  const [first, last] = [signals[0]!.at, signals.at(-1)!.at];
  const from = new Date(Date.parse(first) - 7 * dayMs).toISOString().slice(0, 10);
  return [...listsBetween(from, last), ...signals].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** What rings at CONCERN or above of what is known up to a moment (milliseconds), each wait that is over by then. */
function ringsAt(file: readonly Dated[], at: number): readonly string[] {
  const known = file.filter((one) => Date.parse(one.at) <= at);
  const answer = oracle({
    ...{ signals: delivered(known), organisations, policies, at },
    ...{ attendanceWindowMs: 3_600_000, indexSecret: 'look-alikes' },
  });
  return answer.children.flatMap(({ findings, contacts }) =>
    findings
      .filter(({ severity }) => severity !== 'INFORMATION')
      .map(({ rule, severity, sentence }) => `${rule.id} ${severity}: ${sentence} (${contacts.length} contacts)`),
  );
}

describe('an ordinary child whose file looks worrying rings nobody', () => {
  test.each(lookAlikes.map((one) => [one.title, one] as const))(
    '%s: after each contact and each wait, and in the end',
    (_, lookAlike) => {
      const file = fileWithLists(lookAlike);
      const contacts = file.filter(({ signal }) => signal.type === 'contact.stated').map(({ at }) => Date.parse(at));
      const moments = contacts.flatMap((at, place) => [at, (contacts[place + 1] ?? at + 400 * dayMs) - 1]);
      const rung = new Set(moments.flatMap((at) => ringsAt(file, at)));
      expect([...rung]).toEqual([]);
    },
  );
});
