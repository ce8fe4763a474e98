import { freePort, testDatabase, type TestDatabase } from '#libs/testing';
import { ABrowser, tokenOf, type Answered } from './a-browser.js';
import { aConsole, type AConsole } from './a-console.js';
import { FakeCasework } from './fake-casework.js';
import { FakeScreening } from './fake-screening.js';

const clientSecret = 'client-secret-of-tests';

/** Who can sign in, and with what. */
export const passwords = {
  'amira-dunlin': 'amira-amira',
  'dr-heron': 'heron-heron',
  'eastfield-nurse': 'ola-ola-ola',
  'dr-knot': 'knot-knot',
  'rowan-pipit': 'pipit-pipit',
  ola: 'ola-fulmar-ola',
};

/** The identity provider of the launcher, which a spec brings along: services know no launcher. */
interface Identity {
  readonly issuer: string;
  stop(): Promise<void>;
}
type StartIdentity = (options: {
  readonly port: number;
  readonly client: { readonly id: string; readonly secret: string; readonly url: string };
  readonly directory: string;
  readonly passwords: Readonly<Record<string, string>>;
}) => Promise<Identity>;

interface Stands {
  readonly db: TestDatabase;
  readonly identity: Identity;
  readonly console: AConsole;
  readonly around: Parameters<typeof aConsole>[0];
}

/** A console with its surroundings, all in this process. */
export class ConsoleHere {
  /** Milliseconds by which its clock is ahead. */
  shift = 0;
  readonly casework = new FakeCasework(() => Date.now() + this.shift);
  readonly screening = new FakeScreening(this.casework.tickets, () => Date.now() + this.shift);
  private stands: Stands | null = null;

  constructor(private readonly startIdentity: StartIdentity) {}

  async open(): Promise<void> {
    const db = await testDatabase('console');
    const [port, identityPort] = [await freePort(), await freePort()];
    const directory = new URL('../../../infra/local/seed/directory.yaml', import.meta.url).pathname;
    const client = { id: 'console', secret: clientSecret, url: `http://127.0.0.1:${port}` };
    const identity = await this.startIdentity({ port: identityPort, client, directory, passwords });
    const around = {
      ...{ databaseUrl: db.url, issuer: identity.issuer, clientSecret, port },
      ...{ caseworkUrl: await this.casework.start(), caseworkToken: this.casework.token },
      screeningUrl: await this.screening.start(),
    };
    this.stands = { db, identity, around, console: await aConsole(around) };
  }

  /** Starts the console again after it has been stopped. */
  async restart(): Promise<void> {
    this.stands = { ...this.all, console: await aConsole(this.all.around) };
  }

  async close(): Promise<void> {
    await this.console.stop();
    await this.identity.stop();
    await this.casework.stop();
    await this.screening.stop();
    await this.db.drop();
  }

  async begin(): Promise<void> {
    this.shift = 0;
    await this.db.shiftClock(0);
    this.casework.forget();
    this.screening.mood = 'well';
  }

  get db(): TestDatabase {
    return this.all.db;
  }

  get identity(): Identity {
    return this.all.identity;
  }

  get console(): AConsole {
    return this.all.console;
  }

  async signedIn(name: keyof typeof passwords): Promise<ABrowser> {
    const browser = new ABrowser(this.console.url);
    const page = await browser.signIn(name, passwords[name]);
    expect([page.status, page.url]).toEqual([200, `${this.console.url}/worklist`]);
    return browser;
  }

  async acknowledge(browser: ABrowser, number: string, token?: string): Promise<Answered> {
    const form = { _csrf: token ?? tokenOf(await browser.go('/worklist')) };
    return browser.go(`/cases/${number}/acknowledge`, { form });
  }

  private get all(): Stands {
    if (this.stands === null) throw new Error('the console is not open');
    return this.stands;
  }
}

/** A console for the tests of a file, as it was at the beginning before each. */
export function consoleHere(startIdentity: StartIdentity): ConsoleHere {
  const here = new ConsoleHere(startIdentity);
  beforeAll(() => here.open());
  afterAll(() => here.close());
  beforeEach(() => here.begin());
  return here;
}
