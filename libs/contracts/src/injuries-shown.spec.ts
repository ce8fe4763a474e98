import { injuriesShown } from './injuries-shown.js';

const coded = { kind: 'bruise', bodySite: null, basis: 'coded' } as const;
const read = { kind: 'bruise', bodySite: 'cheek', basis: 'words' } as const;

describe('injuries of a contact as a reader is shown them', () => {
  it('are one where a code names a bruise without a site, and words name where it is', () => {
    expect(injuriesShown([coded, read])).toEqual([read]);
    expect(injuriesShown([read, coded])).toEqual([read]);
  });

  it('are two where the words tell of something else, or the code has its own site', () => {
    const burn = { ...read, kind: 'burn' };
    const back = { ...coded, bodySite: 'back' };
    expect(injuriesShown([coded, burn])).toEqual([coded, burn]);
    expect(injuriesShown([back, read])).toEqual([back, read]);
  });

  it('keep a code without a site where no words say where', () => {
    expect(injuriesShown([coded, { ...read, bodySite: null }])).toEqual([coded, { ...read, bodySite: null }]);
    expect(injuriesShown([])).toEqual([]);
  });
});
