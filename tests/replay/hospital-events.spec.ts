import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { eventTypes, kindOf, statusOf } from '#libs/chronology';
import { type ContactStated } from '#libs/contracts';
import { readStory, type StoryEvent } from '../../infra/local/demonstration/chronology.js';
import { messagesOf } from '../../infra/local/demonstration/statements.js';
import { stories } from '../../infra/local/demonstration/stories.js';
import { decode } from '../../services/intake/src/domain/decode.js';
import { feedsFile } from '../../services/intake/src/domain/feed-profile.js';

const now = Date.parse('2026-11-27T12:00:00Z');
const feeds = feedsFile.parse(parse(readFileSync(join('infra', 'local', 'seed', 'feeds.yaml'), 'utf8'))).feeds;
const second = stories[1]!;
const chronology = readStory(second.file);

const event = (given: Partial<StoryEvent>): StoryEvent => ({
  ...chronology.events[0]!,
  ...{ n: 1, date: '2026-11-20', setting: 'outpatient', organisation: 'Millbrook Hospitals', type: 'attended' },
  ...given,
});

/** What intake makes of events of one hospital, as the demonstration sends them. */
function heard(...events: readonly StoryEvent[]): readonly { form: string; contact: ContactStated }[] {
  const earlier = new Map<string, ContactStated>();
  return messagesOf(second, chronology, events, 0).map(({ by, body }) => {
    const profile = feeds.find(({ name }) => name === by.feed)!;
    const transport =
      by.form === 'hl7'
        ? ({ kind: 'mllp', framing: 'whole' } as const)
        : ({ kind: 'signals', senderId: null } as const);
    const { items } = decode({ profile, transport, bytes: Buffer.from(body) }, { now, earlier });
    const [item] = items;
    if (item?.outcome !== 'accepted' || item.signal.type !== 'contact.stated')
      throw new Error(`not taken: ${JSON.stringify(items)} ${body}`);
    earlier.set(item.signal.visit.id, item.signal);
    return { form: by.form, contact: item.signal };
  });
}

const settings = ['ed', 'outpatient', 'inpatient'] as const;
const seen = [
  ['the child', {}],
  ['the mother alone', { subject: 'mother', childSeen: false }],
] as const;

describe('an event at a hospital', () => {
  for (const setting of settings)
    for (const [who, given] of seen)
      it.each(eventTypes)(`(${setting}, ${who}) of type %s is heard as what it was`, (type) => {
        const told = event({ setting, type, ...given });
        const { contact } = heard(told)[0]!;
        expect({ kind: contact.kind, status: contact.status }).toEqual({ kind: kindOf(told), status: statusOf(told) });
      });

  it('that is a later message of a stay is heard as what it was, too', () => {
    const stay = { setting: 'inpatient', episode: 'e1' } as const;
    const events = [
      event({ ...stay, n: 1, type: 'admitted' }),
      event({ ...stay, n: 2, type: 'attended' }),
      event({ ...stay, n: 3, type: 'discharged' }),
    ];
    const contacts = heard(...events);
    expect(contacts.map(({ contact: { kind, status } }) => `${kind} ${status}`)).toEqual(
      events.map((one) => `${kindOf(one)} ${statusOf(one)}`),
    );
    expect(new Set(contacts.map(({ contact }) => contact.visit.id)).size).toBe(1);
    expect(new Set(contacts.map(({ contact }) => contact.occurredAt)).size).toBe(1);
  });

  it('is sent as HL7 but for what HL7 has no word for', () => {
    const forms = ['attended', 'left', 'cancelled', 'was-not-brought', 'phone', 'letter'].map(
      (type) => heard(event({ type: type as StoryEvent['type'] }))[0]!.form,
    );
    expect(forms).toEqual(['hl7', 'hl7', 'hl7', 'hl7', 'json', 'json']);
  });

  it.each(stories)('of $title keeps the mark of an essential slot, and no other has it', (story) => {
    const events = readStory(story.file).events.filter(({ date }) => date < '2026-11-27');
    const marked = messagesOf(story, readStory(story.file), events, 0).map(({ by, body, n }) => {
      const profile = feeds.find(({ name }) => name === by.feed)!;
      const kind = by.form === 'hl7' ? ({ kind: 'mllp', framing: 'whole' } as const) : null;
      const transport = kind ?? ({ kind: 'signals', senderId: null } as const);
      const { items } = decode({ profile, transport, bytes: Buffer.from(body) }, { now, earlier: new Map() });
      const [item] = items;
      const coded = item?.outcome === 'accepted' && item.signal.type === 'contact.stated' ? item.signal.coded : null;
      return [n, coded?.some(({ system, code }) => system === 'bellwether' && code === 'essential') ?? false];
    });
    expect(marked).toEqual(events.map(({ n, essential }) => [n, essential]));
  });
});
