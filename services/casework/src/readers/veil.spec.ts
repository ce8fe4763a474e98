import { directory, readerParts } from '../../test/a-directory.js';
import { actorOf } from './actor.js';
import { behindVeil, nobodyNamed, sealedOrganisations, veilOver } from './veil.js';

const amira = actorOf(directory, 'amira-dunlin', readerParts.organisations)!;
const sealedAt = (organisation: string) => ({ organisation, sealed: 1 });
const openAt = (organisation: string) => ({ organisation, sealed: 0 });

describe('an organisation', () => {
  it('is not told where only sealed findings lead to it', () => {
    expect([...sealedOrganisations([sealedAt('RYY'), openAt('RXX')], [])]).toEqual(['RYY']);
  });

  it('is told where an open finding leads to it too, and to its own people', () => {
    expect(sealedOrganisations([sealedAt('RYY'), openAt('RYY')], []).size).toBe(0);
    expect(sealedOrganisations([sealedAt('RXX')], ['RXX']).size).toBe(0);
  });
});

describe('what stands behind a veil', () => {
  const veil = veilOver([sealedAt('RYY'), openAt('RXX')], amira, directory);
  const page = {
    clocks: [{ chain: 'hospital-ryy', organisation: 'RYY', by: 'eastfield-nurse', due: null }],
    told: [{ chain: 'hospital-rxx', organisation: 'RXX', recipient: 'amira-dunlin', step: 0, corrects: false }],
    waiting: [{ person: directory.named('eastfield-nurse') }, { person: directory.named('dr-heron') }],
    about: 'named-by-rule 0a91c60a CON RYY eastfield-nurse',
    words: 'Told the named nurse',
  };

  it('names neither the organisation, nor its chain, nor its people, wherever they stand', () => {
    const veiled = behindVeil(page, veil);
    expect(veiled).toEqual({
      ...page,
      clocks: [{ chain: 'hospital-sealed', organisation: 'SEALED', by: nobodyNamed.id, due: null }],
      waiting: [{ person: nobodyNamed }, { person: directory.named('dr-heron') }],
      about: `named-by-rule 0a91c60a CON SEALED ${nobodyNamed.id}`,
    });
    expect(JSON.stringify(veiled)).not.toMatch(/ryy|eastfield|sanderling/i);
  });

  it('is the same where nothing is sealed', () => {
    expect(behindVeil(page, veilOver([openAt('RYY')], amira, directory))).toBe(page);
  });
});
