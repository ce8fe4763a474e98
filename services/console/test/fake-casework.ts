import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { CasePage, WorklistPage, WorklistRow } from '#libs/contracts';
import { caseFrame, childIdOf, inventedCases, jobs, people, type InventedCase } from './invented-cases.js';
import { actOn, notFound, permitted, verdictsOn, waitingIn, type Answer, type Kept } from './fake-acts.js';
import { closingOf } from './fake-closing.js';
import { digestCounts, lookedAt } from './invented-digest.js';
import { inventedWeeks } from './invented-weeks.js';
import { ago } from './moments.js';

const westmarch: CasePage['refersFor'] = [{ organisation: 'RXX', to: 'E00000001' }];

/** A casework that remembers in memory what was done: its shapes are the contract's, its decisions as simple as they can be. */
export class FakeCasework {
  readonly token = 'casework-casework-casework';
  /** Tickets given out, by their text: what screening may show with each. */
  readonly tickets = new Map<string, readonly string[]>();
  /** `away`: acts are answered with 503, `down`: everything is; `garbled`: acts are done, and answered with nonsense. */
  mood: 'well' | 'away' | 'down' | 'garbled' = 'well';
  /** For whom a referral can be confirmed, and where it goes then. */
  refersFor: CasePage['refersFor'] = westmarch;
  /** For whom an action can be recorded: several have to be told apart; default: the organisation of whoever asks. */
  recordsFor: readonly string[] | null = null;
  /** Numbers of cases to show; default all. */
  shown: readonly string[] | null = null;
  /** Lines of everybody's digest. */
  digest: readonly WorklistRow[] = [];
  private readonly withdrawn = new Set<string>();
  /** Lines of the digest that somebody has said they have looked at. */
  readonly looked: object[] = [];
  private readonly kept = new Map<string, Kept>();
  private gate: Promise<void> = Promise.resolve();
  private reached: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;
  private arrived: () => void = () => undefined;
  private readonly server: Server;

  constructor(private readonly now: () => number = Date.now) {
    this.server = createServer((request, response) => {
      this.arrived();
      void this.gate
        .then(() => this.answer(request))
        .catch((): Answer => [500, { code: 'internal-error' }])
        .then(([status, body]) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
        );
    });
  }

  async start(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Answers nothing until everything is forgotten. */
  pause(): void {
    this.gate = new Promise((resolve) => (this.open = resolve));
    this.reached = new Promise((resolve) => (this.arrived = resolve));
  }

  /** When the first question has come that waits. */
  async paused(): Promise<void> {
    await this.reached;
  }

  /** Somebody else acknowledges. */
  acknowledgeAs(person: string, number: string, secondsAgo: number): void {
    this.keep(number).acknowledged = { by: person, at: ago(this.now(), secondsAgo / 60) };
  }

  /** Somebody else does something, by the route of casework. */
  actAs(person: string, number: string, route: string, body: Record<string, unknown> = {}): void {
    actOn(this.keep(number), number, route, { person, body, now: this.now() - 60_000, refersFor: this.refersFor });
  }

  /** Who accepted the referral of a case, and when, as whoever closed it has said. */
  acceptedIn(number: string): unknown {
    return this.keep(number).accepted;
  }

  /** Organisations for which actions were recorded, in order. */
  recordedFor(number: string): readonly string[] {
    return this.keep(number).actions.map(({ organisation }) => organisation);
  }

  /** The directory takes a person's grants back. */
  withdraw(person: string): void {
    this.withdrawn.add(person);
  }

  forget(): void {
    this.open();
    this.withdrawn.clear();
    this.looked.length = 0;
    this.digest = [];
    this.kept.clear();
    this.shown = null;
    this.refersFor = westmarch;
    this.recordsFor = null;
    this.mood = 'well';
  }

  private keep(number: string): Kept {
    const kept = this.kept.get(number) ?? { actions: [], verdicts: new Map(), once: new Map() };
    this.kept.set(number, kept);
    return kept;
  }

  private casesOf(person: string): readonly InventedCase[] {
    const organisation = people.find(({ id }) => id === person)?.organisation ?? '';
    return inventedCases(this.now()).filter(
      ({ organisations, number }) =>
        organisations.includes(organisation) && (this.shown === null || this.shown.includes(number)),
    );
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    if (this.mood === 'down') return [503, { code: 'storage-away' }];
    if (request.headers.authorization !== `Bearer ${this.token}`) return [401, { code: 'token-missing-or-wrong' }];
    const person = String(request.headers['x-bellwether-person']);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://casework');
    const body = request.method === 'POST' ? ((await json(request)) as Record<string, unknown>) : {};
    const me = people.find(({ id }) => id === person);
    if (me === undefined || jobs[person] === undefined || this.withdrawn.has(person))
      return [403, { code: 'no-grant' }];
    const [, area, number = '', ...rest] = pathname.split('/');
    if (pathname === '/me')
      return [
        200,
        {
          person: me,
          organisationName: me.organisation === 'RXX' ? 'Millbrook Hospitals' : 'Eastfield Hospital',
          jobs: jobs[person],
        },
      ];
    if (pathname === '/rules/weeks') return [200, inventedWeeks(this.now())];
    if (pathname === '/worklist/digest/looks') {
      const lines = body['lines'] as readonly { readonly finding: string }[];
      this.looked.push(...lines);
      const findings = lines.map(({ finding }) => finding);
      this.digest = lookedAt(this.digest, findings, this.now());
      return [200, { looked: this.looked.length }];
    }
    if (pathname === '/worklist') return [200, this.worklist(person, searchParams)];
    if (area === 'tickets') return this.ticket(person, number, body);
    if (pathname === '/cases/visible')
      return [
        200,
        { numbers: (body['numbers'] as string[]).filter((one) => this.casesOf(person).some((c) => c.number === one)) },
      ];
    if (pathname === '/cases/of-children')
      return [
        200,
        {
          cases: this.casesOf(person)
            .filter((one) => (body['childIds'] as (string | null)[]).includes(childIdOf(one)))
            .map((one) => ({ number: one.number, childId: childIdOf(one) })),
        },
      ];
    const one = this.casesOf(person).find((each) => each.number === number);
    if (one === undefined) return notFound;
    if (rest.join('/') === 'page') return [200, this.page(one, person)];
    return this.act(one, person, rest.join('/'), body);
  }

  private ticket(person: string, kind: string, body: Record<string, unknown>): Answer {
    const numbers = kind === 'search' || kind === 'rule-weeks' ? [] : (body['cases'] as string[]);
    if (numbers.some((number) => !this.casesOf(person).some((one) => one.number === number))) return notFound;
    // as if the last of several were read for another organisation
    const others = numbers.length > 1 ? [numbers.slice(-1)] : [];
    const signed = (given: readonly string[]): string => {
      const text = `ticket-${this.tickets.size + 1}`;
      this.tickets.set(text, given);
      return text;
    };
    return [
      200,
      {
        ticket: signed(numbers.slice(0, numbers.length - others.length)),
        others: others.map(signed),
        expiresAt: ago(this.now(), -1),
      },
    ];
  }

  private page(one: InventedCase, person: string): CasePage {
    const frame = caseFrame(one, this.now());
    const { acknowledged, referral, closed, actions, verdicts } = this.keep(one.number);
    const mine = acknowledged?.by === person;
    const me = people.find(({ id }) => id === person)?.organisation ?? '';
    return {
      ...frame,
      findings: frame.findings.map((finding) => ({ ...finding, verdicts: verdictsOn(verdicts, finding.id) })),
      state: closed ? 'closed' : 'open',
      late: frame.late && !acknowledged,
      answerDue: acknowledged ? ago(this.now(), -60) : frame.answerDue,
      clocks: {
        seenBy: [
          {
            chain: 'RXX',
            organisation: 'RXX',
            round: 1,
            step: 1,
            due: frame.answerDue,
            state: acknowledged ? 'acknowledged' : 'running',
            by: acknowledged?.by ?? null,
            at: acknowledged?.at ?? null,
          },
        ],
        actBy: actions.length > 0 ? null : ago(this.now(), -60),
        acts: [...one.organisations, ...(one.holdsOpen ?? [])].map((organisation) => ({
          organisation,
          due: organisation === me && actions.length > 0 ? null : ago(this.now(), -60),
        })),
        untold: [],
      },
      recordsFor: [...(this.recordsFor ?? [me])],
      actions,
      referral: referral ?? null,
      refersFor: permitted(this.keep(one.number), one.feed !== undefined).some(
        (act) => act === 'confirm-referral' || act === 'propose-referral',
      )
        ? this.refersFor
        : [],
      closed: closed ?? null,
      holdsOpen: (one.holdsOpen ?? []).map((organisation, place, all) => ({
        ...{ organisation, why: 'not-answered', somebodyCanAnswer: place < all.length - 1 },
      })),
      ...closingOf(one, this.keep(one.number), me),
      undoMinutes: 5,
      undoUntil: mine ? ago(Date.parse(acknowledged.at), -5) : null,
      may: [...permitted(this.keep(one.number), one.feed !== undefined)].filter(
        (act) => act !== 'undo-acknowledgement' || mine,
      ),
    };
  }

  private worklist(person: string, query: URLSearchParams): WorklistPage {
    const now = this.now();
    const all = this.casesOf(person).filter(({ number }) => !this.keep(number).closed);
    const rows = all.map((one): WorklistRow => {
      const page = this.page(one, person);
      const { acknowledged } = this.keep(one.number);
      return {
        caseId: page.caseId,
        number: one.number,
        childId: page.childId,
        feed: page.feed,
        severity: one.severity,
        cannotTell: one.cannotTell ?? false,
        openedAt: page.openedAt,
        answerDue: page.answerDue,
        late: page.late,
        sentence: one.sentence,
        plan: page.plan,
        rules: ['R15'],
        organisations: [...one.organisations],
        waiting: waitingIn(this.keep(one.number), person),
        next: acknowledged ? 'record-action' : 'acknowledge',
        lapse: one.lapsed && !acknowledged ? { acknowledgedAt: ago(now, 300), by: 'amira-dunlin' } : null,
        line: null,
      };
    });
    const wanted = query.get('severity');
    const isDigest = query.get('view') === 'digest';
    const listed = isDigest ? this.digest : rows.filter(({ severity }) => !wanted || severity === wanted);
    return {
      dataAsOf: new Date(now).toISOString(),
      view: (query.get('view') ?? 'mine') as WorklistPage['view'],
      counts: { mine: rows.length, team: rows.length, waiting: 0, 'cannot-tell': 1, digest: this.digest.length },
      late: (isDigest ? listed : rows).filter(({ late }) => late).length,
      lateFeeds: rows.filter(({ late, feed }) => late && feed !== null).length,
      dueToday: rows.filter(({ late, answerDue }) => !late && answerDue && Date.parse(answerDue) < now + 7_200_000)
        .length,
      digest: digestCounts(this.digest),
      ...{ page: 1, pages: 1, rows: [...listed], lastAlertAt: ago(now, 22) },
    };
  }

  private act(one: InventedCase, person: string, route: string, body: Record<string, unknown>): Answer {
    if (this.mood === 'away') return [503, { code: 'storage-away' }];
    const { refersFor } = this;
    if (route === 'actions' && (this.recordsFor?.length ?? 0) > 1 && body['organisation'] === undefined)
      return [409, { code: 'organisation-needed' }];
    const answer = actOn(this.keep(one.number), one.number, route, { person, body, now: this.now(), refersFor });
    return this.mood === 'garbled' ? [200, {}] : answer;
  }
}
