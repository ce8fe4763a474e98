import { visitSayingOf, type VisitStatement } from '#libs/facts';
import { aContact } from '#libs/testing';
import { type EventData } from '#libs/contracts';
import { toldOfVisit } from './told-of-visit.js';

type Stated = EventData<'contact.stated'>;
const said = (place: number, given: Partial<Stated> = {}): VisitStatement => ({
  ...{ feed: 'millbrook-pas', visit: 'V1', personRef: 'p' },
  order: { versionAt: place, sequence: null, receivedAt: place, signalId: `s${place}` },
  says: visitSayingOf(aContact(given)),
});
const note = (text: string): Stated['words'] => [{ field: 'note', text }];
const march = { occurredPrecision: 'month', occurredRange: { from: '2026-03-01', to: '2026-03-31' } } as const;

describe('what people are told of a visit', () => {
  it('is the words stated last, whatever came last', () => {
    const statements = [said(2, { words: note('seen again') }), said(1, { words: note('first') })];
    expect(toldOfVisit(statements).words).toEqual(note('seen again'));
  });

  it('stays where a later statement does not say it, and goes where one clears it', () => {
    expect(toldOfVisit([said(1, { words: note('first') }), said(2)]).words).toEqual(note('first'));
    expect(toldOfVisit([said(1, { words: note('first') }), said(2, { words: null })]).words).toEqual([]);
  });

  it('is an exact time, unless the source says that it knows it less well', () => {
    expect(toldOfVisit([said(1)])).toMatchObject({ precision: 'exact', range: null });
    expect(toldOfVisit([said(1, march), said(2)])).toMatchObject({ precision: 'month', range: march.occurredRange });
    expect(toldOfVisit([said(1, march), said(2, { occurredPrecision: null })])).toMatchObject({
      ...{ precision: 'exact', range: null },
    });
  });
});
