import { type Window } from './measure.js';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** False: a share of CPU was stolen, or taken by others, that makes the figure worthless; CPU per contact stays of use. */
  readonly isValid: boolean;
  readonly stolen: number;
  /** Where the numbers of the window went, for people. */
  readonly detail: string;
  readonly window?: Window;
  readonly data?: Readonly<Record<string, number>>;
}

const micro = (seconds: number, count: number): string => ((seconds * 1e6) / Math.max(1, count)).toFixed(1);

/** CPU and WAL of a window, for each contact. */
export function perContact(
  window: Window,
  contacts: number,
): { readonly words: string; readonly data: Record<string, number> } {
  const { cpu, services, walBytes } = window;
  const us = (seconds: number): number => Number(micro(seconds, contacts));
  const data = {
    screeningMicros: us(cpu.screening),
    postgresMicros: us(cpu.postgres),
    postgresForScreeningMicros: us(cpu.postgresForScreening),
    kafkaMicros: us(cpu.kafka),
    otherServicesMicros: us(cpu.otherServices),
    generatorMicros: us(cpu.generator),
    walBytes: Math.round(walBytes / Math.max(1, contacts)),
    idlePercent: Number((window.idle * 100).toFixed(1)),
  };
  const others = (['intake', 'casework', 'dispatch'] as const).map(
    (name) => `${name} ${us(services[name].node)} + ${us(services[name].postgres)}`,
  );
  return {
    data,
    words:
      `µs a contact: screening ${data.screeningMicros}, PostgreSQL ${data.postgresMicros} (for screening ` +
      `${data.postgresForScreeningMicros}), Kafka ${data.kafkaMicros}, other services ${data.otherServicesMicros} ` +
      `(with PostgreSQL: ${others.join(', ')}), ` +
      `generator ${data.generatorMicros}; ${data.walBytes} B of WAL; ${data.idlePercent} % idle`,
  };
}

export function figure(
  name: string,
  value: number,
  unit: string,
  window: Window,
  more: { readonly detail: string; readonly data?: Readonly<Record<string, number>> },
): Figure {
  return { name, value, unit, isValid: window.isValid, stolen: window.stolen, window, ...more };
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

/** The table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, isValid, stolen, detail, window }) => [
    name,
    `${rounded(value)} ${unit}`,
    `${(stolen * 100).toFixed(1)} % · ${((window?.foreign ?? 0) * 100).toFixed(1)} %${isValid ? '' : ' not valid'}`,
    detail,
  ]);
  const head = ['figure', 'value', 'stolen · others', 'detail'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => (column === 3 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '))
    .join('\n');
}

/** The value below which a share of the values lies; values in any order. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
