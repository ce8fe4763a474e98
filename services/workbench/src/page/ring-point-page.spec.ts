import { readChronology, type Chronology } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { chronologyIn } from '../read-files.js';
import { replayChronology } from '../replay-file.js';
import { type View } from '../domain/views.js';
import { ringPointBody } from './ring-point-body.js';
import { ringPointPage } from './ring-point-page.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const published = (name: string): Chronology => chronologyIn(`tests/replay/${name}.json`);
const bodyOf = (chronology: Chronology, view: View = everything): string =>
  ringPointBody(replayChronology(chronology, view, policy), policy);
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1');

const seen = (n: number, date: string | null, changes: object = {}): object => ({
  ...{ n, date, setting: 'gp', organisation: 'Northgate Practice', type: 'attended', injury: false },
  ...changes,
});
const bruised = { injury: true, injuryDetail: 'bruise to cheek' };
const end = seen(9, '2021-01-01', { terminal: true });
const invented = (events: readonly object[], more: object = {}): Chronology =>
  readChronology(
    'invented.json',
    JSON.stringify({
      ...{ case: 'invented', born: '2020-01-01', outcomeDate: '2021-01-01', outcome: 'death', plan: [], events },
      ...more,
    }),
  );

describe('the ring point of Peter Connelly', () => {
  const html = (): string => bodyOf(published('peter-connelly'));

  it('asks whether it would have rung and when, and answers in one sentence', () => {
    const words = wordsOf(html());
    expect(words).toContain('Would it have rung, and when?');
    expect(words).toContain(
      'The alarm rings at contact 9 of 49, on 13 October 2006, at the GP practice: 294 days before he died.',
    );
    expect(words).toContain(
      'Passed on then: a referral is recorded at contact 13, on 11 December 2006, 59 days later.',
    );
    expect(words).toContain('The published review expects contact 9 or earlier: met.');
  });

  it('says by which policy and out of what, and that nothing was sent', () => {
    expect(wordsOf(html())).toMatch(
      /Policy bellwether-england 1 \(fingerprint \w{4} \w{4}\)\. Replayed from 49 dated contacts \(fingerprint \w{4} \w{4}\)\. Nothing was sent\./,
    );
  });

  it('tells in this order: answer, picture, links, what was knowable, what would have kept it quiet, later rings, table', () => {
    const body = html();
    const order = [
      ...['<h1>', 'rp-point', '<figure', '<h2>Identified', '<h2>Heard', '<h2>Acted', '<h2>What was knowable on 13'],
      ...['<h2>It would not have rung if', '<h2>It rings again', '<h2>With less to go by', 'id="contacts"'],
    ].map((part) => body.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order.toSorted((one, other) => one - other)).toEqual(order);
  });

  it('draws the first ring double with its flag, hatches what came after, and brackets the days to the outcome', () => {
    const body = html();
    expect(body).toContain('Rings here: contact 9');
    expect(body).toContain('fill="url(#ring-wide-later)"');
    expect(body).toContain('294 days: 40 more contacts, seen at 24, injury recorded at 17');
    expect(body.match(/<svg class="pic pic-wide".*?<\/svg>/s)?.[0].match(/pic-ring pic-first/g)).toHaveLength(1);
  });

  it('sets the policy against what was done then, and names the next link to fail', () => {
    const words = wordsOf(html());
    expect(words).toContain('Then: no concern was recorded there.');
    expect(words).toContain(
      'Policy: Tells the GP and the named nurse at once. No answer in 15 minutes: the designated nurse.',
    );
    expect(words).toContain(
      'Then: a conference with social care is recorded at contact 15, on 12 December 2006, 60 days later. ' +
        'Next link to fail: this one: after that an injury is recorded at 9 contacts. ' +
        'A replay cannot show that somebody would have acted.',
    );
  });

  it('says what was knowable, by whom it was held, and which rule used it', () => {
    const words = wordsOf(html());
    expect(words).toMatch(
      /Contact 9, 13 October 2006: .*?bruising to side of head and to chest.*?Tottenham GP practice Yes R15, R17/,
    );
    expect(words).toMatch(/Contact 2, about 10 March 2006: .*?Haringey Teaching PCT If shared R22, for information/);
    expect(words).toMatch(/Whether he moved independently .*? Cannot tell taken as not mobile \(R15\)/);
  });

  it('says what would have kept it quiet: both facts, for either alone leaves it ringing', () => {
    expect(wordsOf(html())).toContain(
      'a clinician had recorded that the child crawls or pulls to stand and the injury had been at another site, such as ' +
        'the forehead or a shin. Either alone leaves it ringing.',
    );
  });

  it('counts what is not drawn, by service, and lists every dated contact', () => {
    const body = html();
    expect(wordsOf(body)).toContain(
      'Not drawn: 7 kinds of contact without a date (GP practice 3, health visitor, walk-in centre, social care, other ' +
        'service) and 5 events that are no contacts (police 3, social care 2). No rule counts them.',
    );
    for (let n = 1; n <= 49; n += 1) expect(body.match(new RegExp(`id="contact-${n}"`, 'g'))).toHaveLength(1);
  });

  it('shows no word of the review: no note, no summary, nothing called preventable', () => {
    const { frame } = published('peter-connelly');
    const body = html();
    for (const note of frame.notes.values()) expect(body).not.toContain(note);
    expect(body).not.toContain(frame.summary.slice(0, 40));
    expect(/preventable|missed opportunit|should have/i.test(body)).toBe(false);
  });
});

describe('the ring point of another case', () => {
  it('says that a concern was read from words where nobody had marked one', () => {
    const told = seen(1, '2020-03-01', {
      setting: 'housing',
      presentingProblem: 'asks for a flat; abuse of the child suspected',
    });
    expect(wordsOf(bodyOf(invented([told, end])))).toContain(
      'Then: no concern was marked there; one was read from its words.',
    );
  });

  it('is told with the recorded concern, by the patterns alone and by health services alone', () => {
    expect(wordsOf(bodyOf(published('victoria-climbie')))).toMatch(
      /By the patterns alone, without what people recorded as a concern contact 8, on 13 July 1999: 227 days before she died By health services alone contact 10,/,
    );
  });

  it('says which part of the evidence was shown to the rules', () => {
    const narrowed = bodyOf(published('victoria-climbie'), { feeds: 'health', recordedConcern: 'blanked' });
    expect(wordsOf(narrowed)).toContain(
      'Health services alone. The patterns alone: what was recorded as a concern is left out.',
    );
  });

  it('says that it does not ring, so that nobody was told, and nothing of what would have kept it quiet', () => {
    const words = wordsOf(bodyOf(invented([seen(1, '2020-03-01', { presentingProblem: 'cough' }), end])));
    expect(words).toContain('It does not ring.');
    expect(words).toMatch(
      /Identified Policy: No rule rings .*? Heard Policy: Tells nobody\. .*? Acted Policy: Asks for nothing\./,
    );
    expect(words).not.toMatch(/Nearest|It would not have rung|Passed on then/);
  });

  it('names what came nearest to a ring, when one fact was short', () => {
    const unsited = seen(1, '2020-06-01', { injury: true, injuryDetail: 'bruise' });
    expect(wordsOf(bodyOf(invented([unsited, end], { born: '2017-01-01' })))).toContain(
      'It does not ring. Nearest: contact 1, short of one fact. Not recorded there: site of bruise, explanation given (R17).',
    );
  });

  it('says nothing of a death where the file speaks of none', () => {
    const rings = [seen(1, '2020-03-01', bruised), end];
    expect(wordsOf(bodyOf(invented(rings, { outcome: 'survived a near-fatal injury' })))).toContain(
      '306 days before the outcome recorded on 1 January 2021.',
    );
    expect(wordsOf(bodyOf(invented(rings, { outcomeDate: null })))).toContain('the day of the outcome is not known.');
    expect(wordsOf(bodyOf(invented(rings)))).toContain('306 days before the child died.');
  });

  it('lists a contact without a date among what is not drawn', () => {
    const undated = seen(2, null, { setting: 'dental' });
    expect(wordsOf(bodyOf(invented([seen(1, '2020-03-01', bruised), undated, end])))).toContain(
      'Not drawn: 1 contact without a date (dental).',
    );
  });

  it('has at most 60 kB of pictures for thousands of contacts of every kind, and all of them in its table', () => {
    const kinds = [
      { ...bruised, setting: 'ed' },
      { setting: 'outpatient', type: 'was-not-brought' },
      { setting: 'social-care', type: 'meeting', safeguardingConcernRecorded: true },
      { setting: 'health-visitor', type: 'no-access-visit' },
      { setting: 'gp', presentingProblem: 'cough' },
    ];
    const many = Array.from({ length: 1_200 }, (_, place) =>
      seen(place + 1, new Date(Date.UTC(2020, 1, 1 + Math.floor(place / 4))).toISOString().slice(0, 10), {
        organisation: `Place ${place % 7}`,
        ...kinds[place % kinds.length],
      }),
    );
    const html = bodyOf(invented([...many, { ...end, n: 1_201 }]));
    expect(html.match(/<svg.*?<\/svg>/gs)?.join('').length).toBeLessThanOrEqual(60_000);
    expect(html).toContain('so many contacts close together');
    expect(html.match(/id="contact-\d+"/g)).toHaveLength(1_201);
  }, 60_000);

  it('has at most 60 kB of pictures, for 300 contacts too', () => {
    const settings = ['gp', 'ed', 'health-visitor', 'outpatient', 'social-care', 'nursery', 'community-paediatrics'];
    const many = Array.from({ length: 299 }, (_, place) =>
      seen(place + 1, new Date(Date.UTC(2017, 0, 1 + place * 5)).toISOString().slice(0, 10), {
        setting: settings[place % settings.length],
        organisation: `Place ${place % 17} with quite a long name`,
        presentingProblem: 'cough and cold again',
        ...(place % 11 === 0 ? bruised : {}),
      }),
    );
    const last = { ...end, n: 300, date: '2021-03-01' };
    for (const chronology of [
      invented([...many, last], { born: '2016-12-01', outcomeDate: '2021-03-01' }),
      ...['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford'].map(published),
    ]) {
      const drawn =
        bodyOf(chronology)
          .match(/<svg.*?<\/svg>/gs)
          ?.join('') ?? '';
      expect(drawn.length).toBeGreaterThan(1_000);
      expect(drawn.length).toBeLessThanOrEqual(60_000);
    }
  });
});

const hostile = `<script>window.hit = 1</script><img src=x onerror="window.hit=1">"'&\u202egnihtyna`;

describe('the page of a ring point', () => {
  const page = (chronology: Chronology): string =>
    ringPointPage(replayChronology(chronology, everything, policy), policy, 'p{margin:0}');

  it('stands alone: its style within it, no script, nothing from elsewhere, and a rule that forbids both', () => {
    const html = page(published('peter-connelly'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('content="default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(html).not.toMatch(/<script|<link|@import|\ssrc=|url\((?!#)|href="(?!#)| on[a-z]+=| style=/);
  });

  it('is the same to the byte whatever the order of events and the name of the file', () => {
    const events = [seen(1, '2020-03-01', bruised), seen(2, '2020-03-29'), seen(3, '2020-10', bruised), end];
    const { evidence, frame } = invented(events.toReversed());
    expect(page({ evidence, frame: { ...frame, file: 'elsewhere/other.json' } })).toBe(page(invented(events)));
  });

  it('shows whatever a file holds as text, and text of another direction by itself', () => {
    const told = { presentingProblem: hostile, injuryDetail: `bruise to cheek ${hostile}`, diagnosisText: hostile };
    const events = [
      seen(1, '2020-03-01', { ...bruised, ...told, organisation: hostile }),
      seen(2, '2020-04-01', { subject: hostile, organisation: 'مستشفى الأمل', presentingProblem: 'سعال' }),
      end,
    ];
    const plan = [{ type: hostile, authority: hostile, start: '2020-02-01' }];
    const html = page(invented(events, { case: hostile, title: hostile, outcome: hostile, summary: hostile, plan }));
    expect(html).not.toMatch(/<script|<img|\u202e/);
    expect(html).toContain('&lt;script&gt;window.hit = 1&lt;/script&gt;');
    expect(html).toContain('<bdi>مستشفى الأمل</bdi>');
    expect(html).toContain('“<bdi>سعال</bdi>”');
  });

  it('has each id once', () => {
    const ids = [...page(published('victoria-climbie')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
