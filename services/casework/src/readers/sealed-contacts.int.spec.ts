import type { FindingRevised, WorklistRow } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';

const here = caseworkHere();

type Contact = FindingRevised['evidence']['contacts'][number];
const seen = aFinding().evidence.contacts[0]!;
const rowFor = async (person: string, view = 'team'): Promise<WorklistRow> =>
  (await here.worklist(person, `?view=${view}`)).rows[0]!;

/** A slot with the mental health service of a hospital, to which nobody brought the child. */
const missedSlot = (changes: Partial<FindingRevised> = {}): FindingRevised => {
  const { organisation = 'RXX' } = changes;
  const contacts: Contact[] = [
    {
      ...seen,
      organisation,
      site: null,
      setting: 'camhs',
      kind: 'appointment',
      status: 'was-not-brought',
      injuries: [],
    },
  ];
  return aFinding({
    name: `slot-${organisation}`,
    rule: { id: 'R08', version: 1 },
    clause: 'once',
    severity: 'INFORMATION',
    recipients: ['NN'],
    sentence: '{child}, 7 months, was not brought to an appointment at Secretplace mental health service.',
    evidence: { contacts, facts: [{ name: 'specialty', value: '711' }], assumptions: [], missing: ['the reason'] },
    counterfactual: [
      { lever: 'first-earlier-kept', words: '{child} had been seen at Secretplace mental health service' },
    ],
    ...changes,
  });
};
const telling = /Secretplace|mental|camhs|\b711\b|the reason/i;

describe('a missed slot with a mental health service', () => {
  it('stands on the page of its case as a sealed contact, for whoever reads it', async () => {
    await here.hears(aFinding(), missedSlot());
    for (const person of ['amira-dunlin', 'dr-heron']) {
      const page = await here.page(person);
      const slot = page.findings.find(({ rule }) => rule.id === 'R08');
      expect(slot).toMatchObject({ title: 'Was not brought, once', sealed: 1, evidence: { contacts: [], facts: [] } });
      expect(slot!.sentence).toMatch(/^Was not brought, once\. It rests on a sealed contact/);
      expect(JSON.stringify(page)).not.toMatch(telling);
    }
  });

  it('leaves the other findings of the case as they are', async () => {
    await here.hears(aFinding(), missedSlot());
    const page = await here.page('amira-dunlin');
    expect(page.sentence).toMatch(/^\{child\}, 7 months, was brought to Millbrook/);
    expect(page.findings.find(({ rule }) => rule.id === 'R15')).toMatchObject({
      sealed: 0,
      evidence: { contacts: [{ setting: 'ed' }] },
    });
  });

  it('stands sealed on the worklist, and in the digest', async () => {
    await here.hears(missedSlot({ severity: 'CONCERN' }));
    const row = await rowFor('amira-dunlin');
    expect(row.sentence).toMatch(/^Was not brought, once\. It rests on a sealed contact/);
    expect(JSON.stringify(row)).not.toMatch(telling);
    await here.hears(missedSlot({ findingId: nameUuid('finding', 'other'), childId: nameUuid('child', 'ada') }));
    const line = await rowFor('amira-dunlin', 'digest');
    expect(line).toMatchObject({ rules: ['R08'], organisations: ['RXX'] });
    expect(JSON.stringify(line)).not.toMatch(telling);
  });

  it('at another hospital is not told by the name of that hospital either, nor by its people', async () => {
    await here.hears(
      aFinding(),
      missedSlot({ organisation: 'RYY', severity: 'IMMEDIATE', recipients: ['NIC', 'NN', 'CON'] }),
    );
    await here.api.call('eastfield-nurse', '/cases/B-1/acknowledgements', {});
    const page = await here.page('amira-dunlin');
    expect(JSON.stringify([page, await rowFor('amira-dunlin')])).not.toMatch(/RYY|-ryy|Eastfield|Sanderling/i);
    expect(page.clocks.seenBy.map(({ organisation }) => organisation).toSorted()).toEqual(['RXX', 'SEALED']);
    expect(page.disclosures.map(({ organisation }) => organisation)).toContain('SEALED');
    expect(page.journal.map(({ words }) => words)).toContain('Somebody who is not named here acknowledged');
    const theirs = await here.page('eastfield-nurse');
    expect(theirs.clocks.seenBy.map(({ organisation }) => organisation)).toContain('RYY');
    expect(JSON.stringify(theirs.findings)).not.toMatch(telling);
  });
});

describe('a missed slot that somebody reads at a terminal', () => {
  it('is sealed in the list, in the case and in its journal', async () => {
    await here.hears(
      aFinding(),
      missedSlot({ organisation: 'RYY', severity: 'IMMEDIATE', recipients: ['NIC', 'NN', 'CON'] }),
    );
    for (const path of ['/cases', '/cases/B-1', '/cases/B-1/journal']) {
      const { status, body } = await here.api.call('amira-dunlin', path);
      expect([path, status]).toEqual([path, 200]);
      expect(JSON.stringify(body)).not.toMatch(telling);
      expect(JSON.stringify(body)).not.toMatch(/RYY|-ryy|eastfield/i);
    }
  });
});

describe('what the police saw', () => {
  const police = aFinding({
    name: 'police',
    organisation: 'PWM',
    sentence: '{child} was seen by Westmarch Police with a bruise.',
    evidence: { ...aFinding().evidence, contacts: [{ ...seen, organisation: 'PWM', site: null, setting: 'police' }] },
  });
  const atThePractice = aFinding({ name: 'gp', organisation: 'Y00001', sentence: '{child} was seen at Northgate.' });

  it('is not told to the practice that has the child on its list, by no line of the page', async () => {
    await here.hears(atThePractice, police);
    const page = await here.page('northgate-lead');
    expect(page.findings.map(({ sealed }) => sealed).toSorted()).toEqual([0, 1]);
    expect(JSON.stringify([page, await rowFor('northgate-lead')])).not.toMatch(/PWM|-pwm|police/i);
    expect(page.pattern).toBe('1 unscheduled attendance in 183 days, at 1 organisation');
  });

  it('is told to a nurse of a hospital that the case concerns', async () => {
    await here.hears(aFinding(), police);
    expect(JSON.stringify(await here.page('amira-dunlin'))).toMatch(/Westmarch Police/);
  });
});
