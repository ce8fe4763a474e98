import { placedArrayRows, describeError, type Logger, type Sql } from '#libs/platform';

/** One page opened or act tried. */
export interface Access {
  readonly person: string | null;
  /** Digest of the session in hex. */
  readonly session: string | null;
  /** Verb and pattern of the route, e.g. `GET /cases/:number`. */
  readonly route: string;
  readonly caseNumber: string | null;
  readonly status: number;
}

/** Room for one line: from the question until its line is written. */
export interface AccessPlace {
  /**
   * Writes the line, behind those asked for before it. Once: a second call waits for the same line.
   * @throws whatever the database says; then there is no line
   */
  write(access: Access): Promise<void>;
}

interface Waiting {
  readonly access: Access;
  readonly settled: (error?: unknown) => void;
}

const insertRows = `
  INSERT INTO access_log (at, person, session, route, case_number, status)
  SELECT clock.now(), person, decode(session, 'hex'), route, case_number, status
  FROM ${placedArrayRows(['text', 'text', 'text', 'text', 'int'])} AS line (person, session, route, case_number, status, ord)
  ORDER BY ord`;

/**
 * The access log: lines of those who ask at one time are one statement, in the order of their answers. There is room for so many
 * at once; whoever asks beyond is turned away before anything is read or done.
 */
export class AccessLog {
  private taken = 0;
  private waiting: Waiting[] = [];
  private writing: Promise<void> | null = null;

  /** @param most questions that may be without their line at once */
  constructor(
    private readonly sql: Sql,
    private readonly logger: Logger,
    private readonly most = 500,
  ) {}

  /** Room for the line of a question that begins now; null when there is none left. */
  place(): AccessPlace | null {
    if (this.taken >= this.most) return null;
    this.taken += 1;
    let line: Promise<void> | null = null;
    return { write: (access) => (line ??= this.append(access)) };
  }

  /** Resolves when every line that was asked for is written, or cannot be. */
  async drain(): Promise<void> {
    while (this.writing !== null) await this.writing;
  }

  private append(access: Access): Promise<void> {
    const line = new Promise<void>((resolve, reject) => {
      const settled = (error?: unknown): void => {
        this.taken -= 1;
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('access not logged'));
      };
      this.waiting.push({ access, settled });
    });
    this.writing ??= this.writeAll();
    return line;
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const lines = this.waiting;
      this.waiting = [];
      try {
        await this.insert(lines.map(({ access }) => access));
        for (const { settled } of lines) settled();
      } catch (error) {
        this.logger.error('console.access-not-logged', { count: lines.length, ...describeError(error) });
        for (const { settled } of lines) settled(error);
      }
    }
    this.writing = null;
  }

  private async insert(lines: readonly Access[]): Promise<void> {
    await this.sql.query(
      insertRows,
      [
        lines.map(({ person }) => person),
        lines.map(({ session }) => session),
        lines.map(({ route }) => route),
        lines.map(({ caseNumber }) => caseNumber),
        lines.map(({ status }) => status),
      ],
      'access-log-append',
    );
  }
}
