// `npm run build`: one tsc for the whole tree, then the files that are not TypeScript.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'sass';
import { sourceFolders } from './build-state.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const assets = new Set(['.sql', '.yaml', '.json', '.njk', '.html', '.css', '.properties', '.xml', '.mjs', '.md']);

function copyAssets(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) copyAssets(path);
    else if (assets.has(extname(entry.name))) {
      mkdirSync(join(root, 'dist', folder), { recursive: true });
      copyFileSync(join(root, path), join(root, 'dist', path));
    }
  }
}

/** A file that is gone from the sources must not live on in dist: migrations and policies are read by folder. */
function dropOrphans(folder) {
  const built = join(root, 'dist', folder);
  if (!existsSync(built)) return;
  for (const entry of readdirSync(built, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(root, path))) dropOrphans(path);
      else rmSync(join(root, 'dist', path), { recursive: true });
      continue;
    }
    const source = path.replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(join(root, path)) && !existsSync(join(root, source))) rmSync(join(root, 'dist', path));
  }
}

const began = new Date();
for (const folder of sourceFolders) {
  dropOrphans(folder);
  copyAssets(folder);
}
/** Style sheets, each beside its source; nothing in them may be fetched from elsewhere. */
const styleSheets = [
  join('services', 'console', 'src', 'static', 'console'),
  join('services', 'workbench', 'src', 'page', 'page'),
];

function compileStyles(sheet) {
  const { css } = compile(join(root, `${sheet}.scss`), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  if (/url\(\s*['"]?(https?:)?\/\//.test(css)) throw new Error(`${sheet}.scss refers to another host`);
  mkdirSync(join(root, 'dist', dirname(sheet)), { recursive: true });
  writeFileSync(join(root, 'dist', `${sheet}.css`), css);
}

for (const sheet of styleSheets) compileStyles(sheet);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

/**
 * The replay of a chronology once more, as one file, and what Node holds when it has read that, as its startup snapshot: to find and
 * read modules and to make dictionaries takes half the CPU of a replay. Only the Node that made a snapshot can start from it.
 */
async function packReplay() {
  const folder = join(root, 'dist', 'services', 'workbench', 'src');
  const packed = join(folder, 'replay.cjs');
  await build({
    entryPoints: [join(folder, 'main.js')],
    outfile: packed,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  });
  const snapshot = join(folder, 'replay.blob');
  const { status } = spawnSync(process.execPath, ['--snapshot-blob', snapshot, '--build-snapshot', packed], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`no snapshot could be made of ${packed}`);
}

await packReplay();
// a file saved while tsc was running counts as newer
const stamp = join(root, 'dist', '.built');
writeFileSync(stamp, '');
utimesSync(stamp, began, began);
