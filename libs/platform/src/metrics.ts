import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Labels that may exist: closed sets of names, never an id of a person or a case. */
export type MetricLabel =
  | 'bucket'
  | 'channel'
  | 'code'
  | 'consumer'
  | 'disposition'
  | 'feed'
  | 'lane'
  | 'outcome'
  | 'partition'
  | 'reason'
  | 'rule'
  | 'severity'
  | 'state'
  | 'table'
  | 'topic';

const registry = new Registry();
let started = false;

/** Text of all metrics in the Prometheus exposition format. */
export async function renderMetrics(): Promise<{ readonly contentType: string; readonly text: string }> {
  if (!started) collectDefaultMetrics({ register: registry });
  started = true;
  return { contentType: registry.contentType, text: await registry.metrics() };
}

/** A number that only rises. The same name gives the same counter. */
export function counter<L extends MetricLabel = never>(
  name: string,
  help: string,
  labels: readonly L[] = [],
): Counter<L> {
  const known = registry.getSingleMetric(name);
  return (
    (known as Counter<L> | undefined) ?? new Counter<L>({ name, help, labelNames: [...labels], registers: [registry] })
  );
}

/** A number that rises and falls. */
export function gauge<L extends MetricLabel = never>(name: string, help: string, labels: readonly L[] = []): Gauge<L> {
  const known = registry.getSingleMetric(name);
  return (
    (known as Gauge<L> | undefined) ?? new Gauge<L>({ name, help, labelNames: [...labels], registers: [registry] })
  );
}

/** Durations in seconds; buckets from 1 ms to 60 s. */
export function histogram<L extends MetricLabel = never>(
  name: string,
  help: string,
  labels: readonly L[] = [],
): Histogram<L> {
  const known = registry.getSingleMetric(name);
  const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
  return (
    (known as Histogram<L> | undefined) ??
    new Histogram<L>({ name, help, labelNames: [...labels], buckets, registers: [registry] })
  );
}
