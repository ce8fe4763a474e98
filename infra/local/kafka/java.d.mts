/** Kafka 4 needs it. */
export const oldestJava: number;
/** `$JAVA_HOME/bin/java` when there is one, else the `java` of the path. */
export function javaCommand(): string;
/** Major version in what `java -version` prints; null when it says none. */
export function majorOf(printed: string): number | null;
/** What the Java that would be used prints of its version; null when there is none. */
export function javaVersion(): string | null;
/** Major version of the Java that would be used; null when there is none. */
export function javaMajor(): number | null;
