/** An address that leads nowhere, and tells nothing of any case. */
export class NoSuchPage extends Error {
  /** `rules-by-week`, `replays`: there is one, for others. */
  constructor(readonly what: 'address' | 'rule' | 'rules-by-week' | 'replays' | 'kept-replay') {
    super('no such page');
    this.name = 'NoSuchPage';
  }
}
