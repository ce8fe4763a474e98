const oldest = 24;

if (Number.parseInt(process.versions.node) < oldest) {
  process.stderr.write(
    `This needs Node ${oldest} or later; here is ${process.versions.node}.\nUse npm run cli -- …, which brings its own.\n`,
  );
  process.exitCode = 3;
} else {
  // only then: an older Node cannot even read what is behind it
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(process.argv);
}
