import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '#infra/local';
import { benchHelp, readBenchCall, type BenchCall, type FigureName } from './bench-call.js';
import { startBench, type Bench } from './bench-stack.js';
import { alone } from './figures/alone.js';
import { catchUp } from './figures/catch-up.js';
import { decideCost } from './figures/decide.js';
import { duplicates } from './figures/duplicates.js';
import { acceptedToFinding, producedToCommitted } from './figures/latency.js';
import { memory } from './figures/memory.js';
import { mllp } from './figures/mllp.js';
import { findingToMail } from './figures/notice.js';
import { pages } from './figures/pages.js';
import { profile } from './figures/profile.js';
import { throughput } from './figures/throughput.js';
import { tableOf, type Figure } from './results.js';
import { surroundingsOf, wordsOf } from './surroundings.js';

const began = Date.now();

function say(line: string): void {
  process.stderr.write(`[${((Date.now() - began) / 1_000).toFixed(0).padStart(4)} s] ${line}\n`);
}

async function measure(
  bench: Bench,
  name: FigureName,
  call: BenchCall,
  profilePath: string,
): Promise<readonly Figure[]> {
  const { seconds, warm } = call;
  switch (name) {
    case 'throughput':
      return throughput(bench, seconds, warm);
    case 'catchup':
      return catchUp(bench, call);
    case 'duplicates':
      return duplicates(bench);
    case 'latency':
      return [await acceptedToFinding(bench, seconds), await producedToCommitted(bench, seconds, warm)];
    case 'notice':
      return [await findingToMail(bench, Math.max(60, seconds))];
    case 'mllp':
      return [await mllp(bench, seconds)];
    case 'pages':
      return pages(bench);
    case 'decide':
      return decideCost(bench);
    case 'memory':
      return memory(bench);
    case 'alone':
      return alone(bench, 30);
    case 'profile':
      return profile(bench, { seconds, warm }, profilePath);
  }
}

async function run(call: BenchCall): Promise<number> {
  const profilePath = join(mkdtempSync(join(tmpdir(), 'bellwether-profile-')), 'screening');
  const watch = pathToFileURL(join(repositoryRoot, 'dist', 'tests', 'load', 'watch-screening.js')).toString();
  const bench = await startBench({
    children: call.children,
    earlier: call.earlier,
    instances: call.instances,
    seed: call.seed,
    dataDir: call.data,
    screeningEnv: call.only.includes('profile')
      ? { NODE_OPTIONS: `--import ${watch}`, BENCH_PROFILE: profilePath }
      : {},
    say,
  });
  // a stop at the terminal takes the system down too
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bench.stop().finally(() => process.exit(1)));
  const figures: Figure[] = [];
  const failed: string[] = [];
  try {
    const surroundings = await surroundingsOf(bench);
    process.stdout.write(wordsOf(surroundings));
    for (const name of call.only) {
      say(`── ${name}`);
      try {
        figures.push(...(await measure(bench, name, call, profilePath)));
      } catch (error) {
        failed.push(name);
        say(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
    process.stdout.write(`\n${tableOf(figures)}\n`);
    if (call.only.includes('profile')) process.stdout.write(`\nprofile: ${profilePath}.cpuprofile\n`);
    if (call.json !== null) writeFileSync(call.json, `${JSON.stringify({ ...surroundings, figures }, null, 2)}\n`);
  } finally {
    await bench.stop();
  }
  if (failed.length > 0) process.stderr.write(`Not measured: ${failed.join(', ')}.\n`);
  return failed.length === 0 ? 0 : 1;
}

const call = readBenchCall(process.argv.slice(2));
if (call === null) process.stderr.write(`The call was wrong.\n${benchHelp}`);
else if (call.task === 'help') process.stdout.write(benchHelp);
process.exitCode = call === null ? 2 : call.task === 'help' ? 0 : await run(call);
