/** Java's archive of Kafka's classes: used when it is there. */
export function classArchive(): string;
/** Whether the archive was made, or tried, with another Java than the one whose `java -version` this is. */
export function isOfOtherJava(version: string): boolean;
/** Keeps that the archive is to be made with this Java now; removes an older one. */
export function beginArchive(version: string): void;
