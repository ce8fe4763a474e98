import { Hl7Message, type Hl7Segment } from '@medplum/core';
import type { Separators } from './header.js';
import { unescape } from './unescape.js';

/** A value of a field: `undefined` not said, `null` cleared (`""`), else the text, unescaped and without blanks around it. */
export type Value = string | null | undefined;

/** Place of a value inside a field; all count from 1, as the standard does. */
interface Place {
  readonly component?: number;
  readonly subcomponent?: number;
  readonly repetition?: number;
}

/** One segment, read safely: every place that the message does not hold is `undefined`. */
export class Segment {
  constructor(
    private readonly segment: Hl7Segment,
    private readonly separators: Separators,
  ) {}

  /** Number of repetitions of a field; 0 when it is absent. */
  repetitions(field: number): number {
    const found = this.fieldAt(field);
    return found === undefined || (found.length === 1 && found[0]?.join('') === '') ? 0 : found.length;
  }

  /** The value at a place; the first subcomponent of the first component of the first repetition by default. */
  value(field: number, { component = 1, subcomponent = 1, repetition = 1 }: Place = {}): Value {
    const whole = this.component(field, component, repetition);
    if (whole === '""') return null;
    return this.said(whole.split(this.separators.subcomponent)[subcomponent - 1] ?? '');
  }

  /** A whole component as text: an unescaped subcomponent separator in it is part of the words. */
  text(field: number, component = 1, repetition = 1): Value {
    const whole = this.component(field, component, repetition);
    return whole === '""' ? null : this.said(whole);
  }

  private said(part: string): Value {
    const text = unescape(part, this.separators).trim();
    return text === '' ? undefined : text;
  }

  private component(field: number, component: number, repetition: number): string {
    return this.fieldAt(field)?.[repetition - 1]?.[component - 1]?.trim() ?? '';
  }

  private fieldAt(field: number): string[][] | undefined {
    // the type says that a field is always there; a short segment has fewer
    const found = this.segment.getField(field) as Hl7Segment['fields'][number] | undefined;
    return found?.components;
  }
}

/** Characters of one segment, and segments of one message, that are read; what lies beyond is only kept. */
const longestSegment = 65_536;
const mostSegments = 1_000;

/** Bounds the work that a hostile or broken message can cause; messages of ordinary size pass untouched. */
function bounded(text: string): string {
  if (text.length <= longestSegment) return text;
  return text
    .split(/[\r\n]+/, mostSegments)
    .map((segment) => segment.slice(0, longestSegment))
    .join('\r');
}

/** A parsed HL7 v2 message. */
export interface Hl7 {
  /** First segment of a name; one that is not there answers `undefined` to every question. */
  segment(name: string): Segment;
  segments(name: string): readonly Segment[];
  /** Segments of some names in the order of the message: what belongs together stands together. */
  inOrder(...names: readonly string[]): readonly NamedSegment[];
}

/** A segment with its name. */
export interface NamedSegment {
  readonly name: string;
  readonly segment: Segment;
}

/**
 * Parses the text of a message whose header was readable. Line ends may be CR, LF or both; unknown segments, trailing
 * fields and a value that reads `MSH` are no faults.
 * @param separators as the header gives them
 */
export function parseHl7(text: string, separators: Separators): Hl7 {
  const message = Hl7Message.parse(bounded(text));
  const all = (name: string) =>
    message.segments.filter((segment) => segment.name === name).map((segment) => new Segment(segment, separators));
  const cache = new Map<string, readonly Segment[]>();
  const segments = (name: string): readonly Segment[] => {
    const known = cache.get(name) ?? all(name);
    cache.set(name, known);
    return known;
  };
  return {
    segments,
    segment: (name) => segments(name)[0] ?? new Segment(emptySegment, separators),
    inOrder: (...names) =>
      message.segments
        .filter(({ name }) => names.includes(name))
        .map((segment) => ({ name: segment.name, segment: new Segment(segment, separators) })),
  };
}

const emptySegment: Hl7Segment = Hl7Message.parse('MSH|^~\\&|\rZZZ').segments[1] as Hl7Segment;
