import { actingPersonHeader } from '#libs/contracts';

/** The parts of `.local/endpoints.json` that the tests use (`commands.md`, section 2). */
export interface Endpoints {
  readonly feeds: readonly { readonly name: string; readonly token: string; readonly mllp?: string | null }[];
  readonly intake: { readonly mllp: string; readonly http: string };
  readonly kafka: readonly string[];
  readonly postgres: { readonly url: string };
  readonly operator: { readonly token: string };
  readonly services: Readonly<
    Record<string, { readonly url: string; readonly health: string; readonly metrics: string; readonly token?: string }>
  >;
  readonly mailbox: { readonly http: string; readonly smtp: string };
}

/** A case as the case API answers it: what the tests look at. */
export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly severity: string;
  readonly rules: readonly string[];
  readonly findings: readonly {
    readonly id: string;
    readonly rule: { readonly id: string };
    readonly change: string;
    readonly sentence: string;
    readonly evidence: { readonly contacts: readonly unknown[] };
  }[];
  readonly told: readonly { readonly role: string; readonly step: number; readonly state: string }[];
}

/** A row of the worklist. */
export type CaseSummary = Pick<CaseView, 'id' | 'number' | 'state' | 'severity' | 'rules'>;

/** A mail as the mailbox took it. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A mail as text, but for its signature: in so many letters by chance any short name turns up now and then. */
export function textOfMail({ to, subject, text, html, headers }: Mail): string {
  const others = Object.entries(headers).filter(([name]) => name !== 'dkim-signature');
  return [to, subject, text, html, ...others.map(([name, value]) => `${name}: ${value}`)].join('\n');
}

/** Which of the words a text has, alone or as the beginning of a word of letters: three letters of an id are no name. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => new RegExp(`\\b${word}[^\\W\\d_]*(?!\\w|-[0-9a-f]{4})`, 'i').test(text));
}

async function json<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${String(answer.status)} ${answer.url} ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

/** In whose names the tests read cases: together they see those of every organisation that tests play. */
const readers = ['amira-dunlin', 'eastfield-nurse', 'teal-siskin', 'northgate-lead'];

/** Drives a running system through its outside face only. */
export class System {
  constructor(readonly endpoints: Endpoints) {}

  async postSignals(feed: string, body: unknown): Promise<Response> {
    const token = this.endpoints.feeds.find(({ name }) => name === feed)?.token ?? 'none';
    return fetch(`${this.endpoints.intake.http}/signals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  mllpAddress(feed: string): string {
    const address = this.endpoints.feeds.find(({ name }) => name === feed)?.mllp;
    if (!address) throw new Error(`${feed} does not listen for HL7`);
    return address;
  }

  mails(): Promise<readonly Mail[]> {
    return fetch(`${this.endpoints.mailbox.http}/messages`).then((answer) => json<readonly Mail[]>(answer));
  }

  private async casework<T>(
    path: string,
    init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<T> {
    const { url, token } = this.endpoints.services['casework'] ?? { url: '', token: '' };
    return json<T>(
      await fetch(`${url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token ?? ''}`, 'content-type': 'application/json', ...init.headers },
      }),
    );
  }

  private read<T>(person: string, path: string): Promise<T> {
    return this.casework<T>(path, { headers: { [actingPersonHeader]: person } });
  }

  async openCases(): Promise<readonly CaseSummary[]> {
    const lists = await Promise.all(
      readers.map((person) => this.read<readonly CaseSummary[]>(person, '/cases?state=open')),
    );
    return [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  }

  /** A case as the first of the readers sees it who may. */
  async caseOf(reference: string): Promise<CaseView> {
    const [last = '', ...others] = readers.toReversed();
    for (const person of others.toReversed())
      try {
        return await this.read<CaseView>(person, `/cases/${reference}`);
      } catch (error) {
        if (!/^Error: 403 /.test(String(error))) throw error;
      }
    return this.read<CaseView>(last, `/cases/${reference}`);
  }

  acknowledge(reference: string, by: string): Promise<unknown> {
    return this.casework(`/cases/${reference}/acknowledgements`, { method: 'POST', body: JSON.stringify({ by }) });
  }

  /** Somebody of the directory records that they have examined the child. */
  recordAction(reference: string, by: string): Promise<unknown> {
    return this.casework(`/cases/${reference}/actions`, {
      method: 'POST',
      headers: { [actingPersonHeader]: by },
      body: JSON.stringify({ kind: 'examined-child' }),
    });
  }

  async operator<T>(service: string, path: string, method: 'GET' | 'POST' = 'GET', body?: unknown): Promise<T> {
    const base = service === 'intake' ? this.endpoints.intake.http : (this.endpoints.services[service]?.url ?? '');
    return json<T>(
      await fetch(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${this.endpoints.operator.token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  }
}
