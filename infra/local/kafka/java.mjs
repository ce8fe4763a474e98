// Which Java runs Kafka. Only Node's own modules: this is asked before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Kafka 4 needs it. */
export const oldestJava = 17;

/** `$JAVA_HOME/bin/java` when there is one, else the `java` of the path. */
export function javaCommand() {
  const own = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java');
  return own && existsSync(own) ? own : 'java';
}

/** Reads what `java -version` prints, e.g. `openjdk version "17.0.15"`; the old form `1.8.0` is Java 8. */
export function majorOf(printed) {
  const found = /version "(?:1\.)?(\d+)/.exec(printed);
  return found ? Number(found[1]) : null;
}

/** What the Java that would be used prints of its version; null when there is none. */
export function javaVersion() {
  const { status, stderr, stdout } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  return status === 0 ? `${stderr}${stdout}` : null;
}

/** Major version of the Java that would be used; null when there is none. */
export function javaMajor() {
  const printed = javaVersion();
  return printed === null ? null : majorOf(printed);
}
