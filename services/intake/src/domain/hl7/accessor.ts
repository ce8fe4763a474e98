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

const first: Place = {};

/** What separates repetitions and components, as it stands in the message. */
interface Written {
  readonly field: string;
  readonly repetition: string;
  readonly component: string;
}

/** One segment, read safely: every place that the message does not hold is `undefined`. */
export class Segment {
  readonly name: string;
  private readonly fields: readonly string[];
  private readonly read: (readonly (readonly string[])[] | undefined)[] = [];

  constructor(
    line: string,
    private readonly separators: Separators,
    private readonly written: Written,
  ) {
    this.fields = line.split(written.field);
    this.name = takenApart(this.fields[0] ?? '', written)[0]?.[0] ?? '';
  }

  /** Number of repetitions of a field; 0 when it is absent. */
  repetitions(field: number): number {
    const found = this.fieldAt(field);
    return found === undefined || (found.length === 1 && found[0]?.every((text) => text === '')) ? 0 : found.length;
  }

  /** The value at a place; the first subcomponent of the first component of the first repetition by default. */
  value(field: number, place: Place = first): Value {
    const whole = this.component(field, place.component ?? 1, place.repetition ?? 1);
    if (whole === '') return undefined;
    if (whole === '""') return null;
    const { subcomponent } = this.separators;
    if (place.subcomponent === undefined && !whole.includes(subcomponent)) return this.said(whole);
    return this.said(whole.split(subcomponent)[(place.subcomponent ?? 1) - 1] ?? '');
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

  /** A message has a hundred fields, of which a dozen are asked for: each is taken apart when it is. */
  private fieldAt(field: number): readonly (readonly string[])[] | undefined {
    // MSH-1 is the separator itself
    const place = this.name === 'MSH' ? field - 1 : field;
    const text = this.fields[place];
    if (text === undefined || text === '') return undefined;
    return (this.read[place] ??= takenApart(text, this.written));
  }
}

/** Components of each repetition of a field. Most fields have one of either, and are not looked through twice. */
function takenApart(text: string, { repetition, component }: Written): readonly (readonly string[])[] {
  if (!text.includes(repetition)) return [text.split(component)];
  return text.split(repetition).map((one) => one.split(component));
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
  // as they stand in the message: one that it does not declare separates nothing
  const [field = '|', component = '^', repetition = '~'] = text.slice(3, 8);
  const written = { field, component, repetition };
  const read = bounded(text);
  const lines = read.includes('\n') ? read.split(/[\r\n]+/) : read.split('\r');
  const all = lines.map((line) => new Segment(line, separators, written));
  const segments = (name: string): readonly Segment[] => all.filter((segment) => segment.name === name);
  const none = new Segment('', separators, written);
  return {
    segments,
    segment: (name) => all.find((segment) => segment.name === name) ?? none,
    inOrder: (...names) =>
      all.filter(({ name }) => names.includes(name)).map((segment) => ({ name: segment.name, segment })),
  };
}
