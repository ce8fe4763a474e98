import type { RunningKafka, RunningPostgres } from '#infra/local';

/** Servers that this run of Jest has started, between its setup and its teardown. */
export const shared: { postgres?: RunningPostgres; kafka?: RunningKafka; folder?: string } = {};
