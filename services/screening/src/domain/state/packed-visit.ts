import { contactKind, contactStatus, setting } from '#libs/contracts';
import { type HeldFact, type Visit } from '#libs/facts';
import { readUuid } from '#libs/platform';
import { type CodeBook } from './code-book.js';
import * as layout from './state-layout.js';

const settings = setting.options;
const kinds = contactKind.options;
const statuses = contactStatus.options;
const nothingCoded: readonly HeldFact[] = [];

/** The state that a visit lies in. */
export interface Packed {
  readonly bytes: Buffer;
  readonly book: CodeBook;
  /** Person references of the child. */
  readonly refs: readonly string[];
}

/**
 * A visit inside a packed state. It stays bytes until somebody asks: of twenty earlier visits a rule looks at one or two.
 * Reading throws UnknownWord where the book lacks a word.
 */
export class PackedVisit implements Visit {
  private knownKey: string | undefined;
  private knownCoded: readonly HeldFact[] | undefined;

  readonly occurredAt: number;

  /** @param from place of its first byte */
  constructor(
    private readonly packed: Packed,
    private readonly from: number,
  ) {
    this.occurredAt = layout.readInstant(packed.bytes, from + layout.occurredAtPlace);
  }

  get key(): string {
    return (this.knownKey ??= readUuid(this.packed.bytes, this.from));
  }

  /** Place of its owner in the references. */
  get owner(): number {
    return this.packed.bytes[this.from + 16] ?? 0;
  }

  get ownerRef(): string {
    return this.packed.refs[this.owner] ?? '';
  }

  get setting(): Visit['setting'] {
    return layout.optionAt(settings, this.packed.bytes[this.from + 17]);
  }

  get kind(): Visit['kind'] {
    return layout.optionAt(kinds, this.packed.bytes[this.from + layout.kindPlace]);
  }

  get status(): Visit['status'] {
    return layout.optionAt(statuses, this.packed.bytes[this.from + layout.statusPlace]);
  }

  private get flags(): number {
    return this.packed.bytes[this.from + layout.flagsPlace] ?? 0;
  }

  get recordedConcern(): boolean | null {
    return (this.flags & 3) === 0 ? null : (this.flags & layout.concernYes) !== 0;
  }

  get hasFinding(): boolean {
    return (this.flags & layout.findingFlag) !== 0;
  }

  get hasWatch(): boolean {
    return (this.flags & layout.watchFlag) !== 0;
  }

  get coded(): readonly HeldFact[] {
    return (this.knownCoded ??= this.readCoded());
  }

  private readCoded(): readonly HeldFact[] {
    const { bytes, book } = this.packed;
    const count = bytes[this.from + layout.codedCountPlace] ?? 0;
    if (count === 0) return nothingCoded;
    const first = this.from + layout.visitBytes;
    // most have one: a list that is begun empty takes room for many (hot path)
    const facts = [book.factOf(bytes.readUInt16LE(first))];
    for (let at = first + 2; facts.length < count; at += 2) facts.push(book.factOf(bytes.readUInt16LE(at)));
    return facts;
  }

  /** Its coded facts as words of the code book, in the order stated. */
  get codedWords(): readonly string[] {
    const { bytes, book } = this.packed;
    const count = bytes[this.from + layout.codedCountPlace] ?? 0;
    const words: string[] = [];
    for (let at = this.from + layout.visitBytes; words.length < count; at += 2)
      words.push(book.wordOf(bytes.readUInt16LE(at)));
    return words;
  }

  private wordAt(place: number): string | null {
    const code = this.packed.bytes.readUInt16LE(this.from + place);
    return code === 0 ? null : this.packed.book.wordOf(code);
  }

  get feed(): string {
    return this.wordAt(22) ?? '';
  }

  get organisation(): string {
    return this.wordAt(24) ?? '';
  }

  get site(): string | null {
    return this.wordAt(26);
  }

  get authority(): string | null {
    return this.wordAt(28);
  }

  get firstReceivedAt(): number {
    return layout.readInstant(this.packed.bytes, this.from + layout.firstReceivedAtPlace);
  }

  get latestAt(): number {
    return layout.readInstant(this.packed.bytes, this.from + 42);
  }
}
