import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ChronologyError, type Chronology } from '#libs/chronology';
import { loadPolicies, loadPolicy, PolicyError } from '#libs/platform/documents';
import { policyAt, type Policy } from '#libs/policy';
import { ringPointPage } from './page/ring-point-page.js';
import { PageFolder, PagesError } from './page/write-pages.js';
import { replayChronology } from './replay-file.js';
import { asJson } from './report/as-json.js';
import { asText } from './report/as-text.js';
import { dependenceLines } from './report/dependence-lines.js';
import { unreadWords } from './report/unread-words.js';
import { terminalJson, terminalLine } from './report/terminal-text.js';
import { chronologyIn, filesOf } from './read-files.js';
import { ReplayProgress, type Terminal } from './replay-progress.js';

const help = `npm run replay -- FILE|DIR ... [options]
  Replays published chronologies through the rules: at which contact the alarm rings, why, and how many days were gained. It
  needs no server, starts none, and can send nothing.

  --json                      one JSON object a file, a line each
  --html DIR                  a page for each case, to look at and to print: DIR/<case>.html
  --words                     below each contact what its words were taken for, and what was not understood
  --feeds all|health          whose contacts the rules see (default: all)
  --without-recorded-concern  what the patterns alone would have seen
  --policy FILE               another policy document (default: the one in force, of libs/policy/parameters)
  --help                      this text

Exit status: 0 done, 1 a file could not be read or written, 2 the call was wrong.
`;

/** Options as they are written. */
const optionForms: readonly string[] = [
  ...['--json', '--html DIR', '--words', '--feeds all|health', '--without-recorded-concern', '--policy FILE', '--help'],
];

/** The call was wrong. */
class CallError extends Error {}

function callOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
        words: { type: 'boolean', default: false },
        feeds: { type: 'string', default: 'all' },
        'without-recorded-concern': { type: 'boolean', default: false },
        policy: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CallError(wrongOption(error));
  }
}

/** What is wrong with an option, and which there are. */
function wrongOption(error: unknown): string {
  const { code, message } = z.object({ code: z.string(), message: z.string() }).parse(error);
  const [, named = ''] = /'(-{1,2}[\w-]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const known = optionForms.find((form) => form.split(' ')[0] === named) ?? named;
    return `${named} is written so: ${known}.`;
  }
  return `${named} is no option of a replay. Options: ${optionForms.join(', ')}.`;
}

function feedsOf(word: string): 'all' | 'health' {
  if (word === 'all' || word === 'health') return word;
  throw new CallError(`--feeds takes all or health, not "${word}".`);
}

/** Where the command finds what it needs. */
export interface Surroundings {
  /** Folder of the policy documents' libraries. */
  readonly root: string;
  /** The style sheet of a page. */
  readonly style: () => string;
  /** Where it is said how far long work is: default, standard error. */
  readonly terminal?: Terminal;
}

/**
 * Runs the command.
 * @param warn takes what is no part of the answer: default, standard error
 */
export async function runReplay(
  argv: readonly string[],
  surroundings: Surroundings,
  write: (text: string) => void,
  warn: (text: string) => void = (text) => process.stderr.write(text),
): Promise<void> {
  const { root, style } = surroundings;
  const { values, positionals } = callOf(argv);
  if (values.help) {
    write(help);
    return;
  }
  if (values.json && values.html !== undefined) throw new CallError('Either --json or --html DIR, not both.');
  if (values.words && (values.json || values.html !== undefined))
    throw new CallError(
      '--words is for the terminal: a page of --html says it in its table, and --json has its own form.',
    );
  if (values.html === '') throw new CallError('--html takes a folder.');
  if (positionals.length === 0) throw new CallError('Which chronology? Name a file or a folder.');
  const feeds = feedsOf(values.feeds);
  const recordedConcern = values['without-recorded-concern'] ? 'blanked' : 'kept';
  const parameters = join(root, 'libs', 'policy', 'parameters');
  const policy =
    values.policy === undefined ? policyAt(await loadPolicies(parameters), Date.now()) : await policyOf(values.policy);
  const { files, faults: notFound, folderFaults } = filesOf(positionals);
  const pages = values.html === undefined ? null : new PageFolder(values.html);
  const faults = [...notFound];
  let shown = 0;
  const progress = new ReplayProgress(files.length, surroundings.terminal);
  for (const [place, file] of files.entries()) {
    progress.begin(place);
    const chronology = tried(file, faults);
    if (chronology === null) continue;
    const replayed = progress.during((told) => replayChronology(chronology, { feeds, recordedConcern }, policy, told));
    for (const words of misspelt(chronology.frame)) warn(`${words}\n`);
    if (pages !== null)
      write(`${terminalLine(pages.write(replayed.frame, ringPointPage(replayed, policy, style())))}\n`);
    else if (values.json) {
      write(`${terminalJson(asJson(replayed.frame, feeds, policy, replayed.shown))}\n`);
      // the form of the JSON has no place for it
      for (const words of dependenceLines(replayed.dependence)) warn(`${terminalLine(`${file}: ${words}`)}\n`);
    } else write(`${shown === 0 ? '' : '\n\n'}${asText(replayed, policy, values.words ? 'told' : 'left out')}`);
    shown += 1;
  }
  progress.clear();
  if (faults.length + folderFaults.length > 0)
    throw new UnreadableFiles(faults, files.length + notFound.length, folderFaults);
}

/** @throws CallError when there is no such file: what to name is said */
async function policyOf(file: string): Promise<Policy> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CallError(
      `--policy ${file}: there is no such file. Name a policy document, such as libs/policy/parameters/policy-1.yaml.`,
    );
  return loadPolicy(file);
}

/** Some files, or folders, could not be read; the others were replayed. */
class UnreadableFiles extends Error {
  readonly lines: readonly string[];

  constructor(faults: readonly ChronologyError[], all: number, folderFaults: readonly ChronologyError[]) {
    const lines = [...folderFaults, ...faults].flatMap((fault) => fault.lines);
    super(lines.join('\n'));
    const folders = folderFaults.length;
    const sums = [
      ...(faults.length > 0 ? [`${faults.length} of ${all} files could not be read.`] : []),
      ...(folders > 0 ? [`Of ${folders} ${folders === 1 ? 'folder' : 'folders'} no file could be read.`] : []),
    ];
    // of one alone its own line says it
    this.lines = [...lines, ...(all + folders > 1 ? sums : [])];
  }
}

/** What was probably meant to be read, and was not. */
function misspelt({ file, unread }: Chronology['frame']): readonly string[] {
  const meant = unread.filter((one) => one.meant !== null);
  return meant.map((one) => terminalLine(`${file}: ${unreadWords(one)}`));
}

/** A file that cannot be read is no reason to leave the others out. */
function tried(file: string, faults: ChronologyError[]): Chronology | null {
  try {
    return chronologyIn(file);
  } catch (error) {
    if (!(error instanceof ChronologyError)) throw error;
    faults.push(error);
    return null;
  }
}

/** Exit status of an error, and what is said of it: one line, then the remedy. */
export function failureOf(error: unknown): { readonly status: 1 | 2; readonly words: string } {
  if (error instanceof CallError) return { status: 2, words: printed([error.message, '(add --help for the options)']) };
  if (error instanceof PolicyError) return { status: 1, words: printed([error.message]) };
  if (error instanceof UnreadableFiles || error instanceof PagesError)
    return { status: 1, words: printed(error.lines) };
  throw error;
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${terminalLine(line)}\n`).join('');
}
