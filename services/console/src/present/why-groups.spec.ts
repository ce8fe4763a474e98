import type { CasePage, FindingView } from '#libs/contracts';
import { amira, caseFrame, inventedCases } from '../../test/invented-cases.js';
import { chronologyOf, findingOf } from '../../test/invented-chronology.js';
import { whyGroups } from './why-groups.js';

const now = Date.parse('2026-11-17T14:02:31Z');
const [ivo] = inventedCases(now);
const chronology = chronologyOf(ivo!, now, null);
const frame = caseFrame(ivo!, now);
const lead = findingOf(ivo!, now);
const [chest, cheek] = lead.evidence.contacts;

const heard = (id: string, change: Partial<FindingView> = {}): FindingView => ({
  ...lead,
  id,
  rule: { id: 'R22', version: 2 },
  title: 'Maltreatment or concern recorded',
  severity: 'CONCERN',
  sentence: `A concern about {child} was recorded, ${id}.`,
  ...change,
});
const on = (day: string) => ({ occurredAt: `2026-${day}T09:00:00Z` });
const resting = (...contacts: FindingView['evidence']['contacts']) => ({ evidence: { ...lead.evidence, contacts } });
const groups = (...findings: readonly FindingView[]) => {
  const page = { ...frame, findings: [...findings] } as CasePage;
  return whyGroups(page, chronology, (code) => code, { reader: amira.id, job: null });
};

describe('a rule that rang many times for one child', () => {
  it('is one row, of what leads, with how many there were before and on how many contacts they rest', () => {
    const shown = groups(
      lead,
      heard('third', { ...on('11-17'), ...resting(cheek!) }),
      heard('second', { ...on('11-02'), ...resting(chest!, cheek!) }),
      heard('first', { ...on('10-24'), ...resting(chest!) }),
    );
    expect(shown.map(({ rule, id }) => `${rule} ${id}`)).toEqual([`R15 ${lead.id}`, 'R22 third']);
    expect(shown[0]!.others).toBeNull();
    expect(shown[1]).toMatchObject({ sentence: 'A concern about Ivo was recorded, third.' });
    expect(shown[1]!.others?.summary).toBe('and 2 earlier, 2 contacts');
    expect(shown[1]!.others?.findings.map(({ when, sentence }) => `${when}: ${sentence ?? ''}`)).toEqual([
      'Mon 2 Nov, 09:00: A concern about Ivo was recorded, second.',
      'Sat 24 Oct, 10:00: A concern about Ivo was recorded, first.',
    ]);
  });

  it('loses nothing that was taken back: it is counted, and says so', () => {
    const gone = { change: 'withdrawn' } as const;
    const [group] = groups(
      heard('stands', on('11-02')),
      heard('gone', { ...on('10-24'), ...gone }),
      heard('gone too', { ...on('10-23'), ...gone }),
    );
    expect(group).toMatchObject({ id: 'stands', standing: true });
    expect(group!.others?.summary).toBe('and 2 earlier, 2 contacts, 2 of them no longer ring');
    expect(group!.others?.findings.map(({ id, standing }) => [id, standing])).toEqual([
      ['gone', false],
      ['gone too', false],
    ]);
    const [taken] = groups(
      heard('all gone', { ...on('11-02'), ...gone }),
      heard('before', { ...on('10-24'), ...gone }),
    );
    expect(taken).toMatchObject({ standing: false });
    expect(taken!.others?.summary).toBe('and 1 earlier, 2 contacts, 1 of them no longer rings');
  });

  it('calls nothing earlier that came later: a more urgent one leads whenever it was', () => {
    const urgent = heard('urgent', { ...on('10-24'), severity: 'URGENT' });
    expect(groups(urgent, heard('newer', on('11-02')))[0]!.others?.summary).toBe('and 1 other, 2 contacts');
    expect(groups(urgent, heard('newer', on('11-02')), heard('older', on('10-01')))[0]!.others?.summary).toBe(
      'and 2 others, 2 contacts',
    );
  });

  it('counts no sealed contact, and says that there are some', () => {
    const bare = { evidence: { contacts: [], facts: [], assumptions: [], missing: [] } };
    const sealed = heard('sealed', { ...on('10-24'), ...bare, sealed: 1 });
    const some = heard('some', { ...on('10-25'), ...resting(chest!), sealed: 2 });
    expect(groups(lead, heard('lead'), sealed)[1]!.others?.summary).toBe('and 1 earlier, sealed contacts');
    expect(groups(lead, heard('lead'), some, sealed)[1]!.others?.summary).toBe(
      'and 2 earlier, 1 contact and sealed contacts',
    );
    const feed = heard('of a feed', { ...on('10-24'), ...bare });
    expect(groups(lead, heard('lead'), feed)[1]!.others?.summary).toBe('and 1 earlier, 0 contacts');
  });

  it('says nothing twice: the sentence that stands above the page is not said again', () => {
    expect(groups(lead)[0]!.sentence).toBeNull();
  });
});
