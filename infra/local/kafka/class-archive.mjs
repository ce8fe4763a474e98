// What Java keeps of Kafka's classes between two starts. Only Node's own modules: the set-up asks before anything is built.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jarsFolder } from './jars.mjs';

const folder = () => join(jarsFolder(), '..', 'classes');

/** The archive; a broker starts with it in three fifths of the processor time, and without it all the same. */
export function classArchive() {
  return join(folder(), 'kafka.jsa');
}

const markFile = () => join(folder(), 'java-version.txt');

/** Whether the archive was made, or tried, with another Java than the one whose `java -version` this is. */
export function isOfOtherJava(version) {
  try {
    return readFileSync(markFile(), 'utf8') !== version;
  } catch {
    return true;
  }
}

/** Keeps that the archive is to be made with this Java now: an older one is of no use, and a failure is not tried again. */
export function beginArchive(version) {
  mkdirSync(folder(), { recursive: true });
  rmSync(classArchive(), { force: true });
  writeFileSync(`${markFile()}.${process.pid}`, version);
  renameSync(`${markFile()}.${process.pid}`, markFile());
}
