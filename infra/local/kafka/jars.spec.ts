import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsBetween } from './jars.mjs';
import { majorOf } from './java.mjs';

const locked = { 'kafka_2.13-4.3.0.jar': 'aa', 'log4j-core-2.25.1.jar': 'bb' };

describe("Kafka's jars", () => {
  it('are taken when each is the locked one', () => {
    expect(faultsBetween(locked, { ...locked })).toEqual([]);
  });

  it('are refused when one was altered', () => {
    expect(faultsBetween(locked, { ...locked, 'log4j-core-2.25.1.jar': 'xx' })).toEqual([
      'log4j-core-2.25.1.jar is not the locked file',
    ]);
  });

  it('are refused when one is missing', () => {
    expect(faultsBetween(locked, { 'kafka_2.13-4.3.0.jar': 'aa' })).toEqual(['log4j-core-2.25.1.jar is missing']);
  });

  it('are refused when one more lies beside them, because the class path takes the whole folder', () => {
    expect(faultsBetween(locked, { ...locked, 'stranger.jar': 'cc' })).toEqual(['stranger.jar is not in the lock']);
  });

  it('are locked by SHA-256, every one of them', () => {
    const file = fileURLToPath(new URL('jars.lock.json', import.meta.url));
    const lock = JSON.parse(readFileSync(file, 'utf8')) as { kafka: string; jars: Record<string, string> };
    expect(lock.kafka).toBe('4.3.0');
    expect(Object.keys(lock.jars)).toContain('kafka_2.13-4.3.0.jar');
    expect(Object.values(lock.jars).filter((sum) => !/^[0-9a-f]{64}$/.test(sum))).toEqual([]);
  });
});

describe('the Java that runs Kafka', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['command not found', null],
  ])('%s is read as %s', (printed, major) => {
    expect(majorOf(printed)).toBe(major);
  });
});
