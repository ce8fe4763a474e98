import { type Contact } from './combine-contact.js';

/**
 * Contacts before those that are judged, read as far back as somebody asks: most rules look back on months, and a child's
 * history is years.
 */
export class EarlierContacts {
  private read: readonly Contact[] = [];
  private readSince = Infinity;

  /**
   * @param readMore contacts from a moment (milliseconds) on that were not given before, in order, and perhaps some before it;
   *   all of them come before what was given
   */
  constructor(private readonly readMore: (since: number) => readonly Contact[]) {}

  /** Contacts from a moment (milliseconds) on, in order; perhaps some before it. A later answer only puts more before these. */
  since(moment: number): readonly Contact[] {
    if (moment >= this.readSince) return this.read;
    const more = this.readMore(moment);
    this.readSince = moment;
    if (more.length > 0) this.read = this.read.length === 0 ? more : [...more, ...this.read];
    return this.read;
  }
}
