// Behind every page, never needed by one: says what is new, says when the connection is lost, and adds keys.
const all = (selector) => [...document.querySelectorAll(selector)];
const first = (selector) => document.querySelector(selector);
/** Milliseconds without a beat (the server sends one in 15 s) after which the page counts as stale. */
const patience = 40_000;
/** Milliseconds for which a broken connection may be tried again before a person is told. */
const retrying = 6_000;

function words(element, ...parts) {
  element.replaceChildren(...parts);
  element.hidden = false;
}

function link(text, href) {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

function showLive(live) {
  for (const element of all('[data-live]')) element.hidden = !live;
  for (const element of all('[data-still]')) element.hidden = live;
  first('[data-live-dot]')?.classList.toggle('on', live);
}

/** A time with its day, once that is not today any more. */
function withDay({ date, day }, time) {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  return date === today ? time : `${day}, ${time}`;
}

/** A page that stays open over midnight says of which day it is. */
function nameDay() {
  const time = first('[data-time]');
  if (time) time.textContent = withDay(time.dataset, time.textContent.slice(-8));
}

/** What is focused must not lie under the banner (WCAG 2.4.11), however many lines it takes. */
const covers = new ResizeObserver(([{ target }]) => {
  document.documentElement.style.scrollPaddingTop = target.hidden ? '' : `${target.offsetHeight + 8}px`;
});

function stale(lead) {
  const banner = first('[data-stale]');
  showLive(false);
  nameDay();
  if (!banner || !banner.hidden) return;
  const { asOf, phone } = banner.dataset;
  const ring = phone ? ['On call? Ring ', link(phone, `tel:${phone.replaceAll(' ', '')}`), '. '] : [];
  covers.observe(banner);
  words(
    banner,
    `${lead} You are looking at ${withDay(banner.dataset, asOf.slice(0, 5))}. You may be missing an alert. `,
    ...ring,
    // without the place on the page, which would fetch nothing
    link('Try again', location.pathname + location.search),
  );
}

const arrived = new Set();
const moved = new Set();
let lastArrived = '';
let lastMoved = '';

/** What is new, in one sentence for each kind; says `one` of a single case. */
const told = (cases, one, many, at) =>
  cases.size === 0 ? '' : `${cases.size === 1 ? one : `${cases.size} ${many}`} ${at}. `;

const inList = (number) => first(`[data-open][href="/cases/${number}"]`) !== null;

function tell(place) {
  const { case: ofCase, shownAt } = place.dataset;
  const [only] = moved;
  const one = ofCase ? 'This case changed at' : inList(only) ? `Case ${only} changed at` : '1 case changed at';
  const strong = document.createElement('strong');
  strong.textContent =
    told(arrived, '1 new case arrived at', 'new cases arrived, the last at', lastArrived) +
    told(moved, one, 'cases changed, the last at', lastMoved);
  const a = link(shownAt ? 'Show the case' : 'Show it', shownAt ?? location.pathname + location.search);
  a.dataset.show = '';
  const where = arrived.size === 1 ? 'It is not in the list below yet. ' : 'They are not in the list below yet. ';
  words(place, strong, arrived.size > 0 && moved.size === 0 ? where : '', a);
}

function hear(place, { number, kind, at }) {
  const { case: ofCase } = place.dataset;
  if (ofCase && ofCase !== number) return;
  // it came while the page was being built
  if (kind === 'opened' && !ofCase && inList(number)) return;
  if (kind === 'opened' && !ofCase) {
    arrived.add(number);
    lastArrived = at;
  } else if (!arrived.has(number)) {
    moved.add(number);
    lastMoved = at;
  }
  tell(place);
}

function listen(place) {
  const source = new EventSource(`/events?${new URLSearchParams({ after: place.dataset.after })}`);
  let lost = 0;
  let state = 'trying';
  // nothing that comes later tells what was missed: only a page fetched anew does
  let gapped = false;
  const lostIn = (milliseconds) => {
    clearTimeout(lost);
    lost = setTimeout(() => stale('Connection lost.'), milliseconds);
  };
  const beat = () => {
    lostIn(patience);
    nameDay();
  };
  lostIn(retrying);
  source.addEventListener('open', () => {
    state = 'open';
    beat();
    if (gapped) return;
    // what happened meanwhile is told now, or a gap is
    const banner = first('[data-stale]');
    if (banner) banner.hidden = true;
    showLive(true);
  });
  source.addEventListener('error', () => {
    showLive(false);
    if (source.readyState === EventSource.CLOSED) {
      clearTimeout(lost);
      stale('Connection lost.');
    } else if (state === 'open') {
      // every further failure fires this again: the time counts from the first
      state = 'trying';
      lostIn(retrying);
    }
  });
  source.addEventListener('beat', beat);
  source.addEventListener('gap', () => {
    gapped = true;
    stale('The connection was interrupted.');
  });
  source.addEventListener('signed-out', () => {
    source.close();
    stale('You were signed out.');
  });
  source.addEventListener('case', ({ data }) => {
    beat();
    hear(place, JSON.parse(data));
  });
}

const typing = (target) => target.closest('input, select, textarea') !== null;

function step(by) {
  const rows = all('[data-row]');
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const acted = at < 0 && first('[data-focus]')?.contains(document.activeElement) && first('[data-row-link]');
  if (acted) {
    // from what came of the last act back to the row that it was about
    document.getElementById(acted.hash.slice(1))?.focus();
    return;
  }
  rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
}

const inRow = (selector) => document.activeElement?.closest('[data-row]')?.querySelector(selector);
const keys = {
  j: () => step(1),
  k: () => step(-1),
  o: () => inRow('[data-open]')?.click(),
  // moves there only: one key must never stop a chain
  a: () => (inRow('[data-acknowledge]') ?? first('[data-acknowledge]'))?.focus(),
  u: () => first('[data-undo]')?.click(),
  r: () => first('[data-show]')?.click(),
  '/': () => first('#search')?.focus(),
  '?': () => location.assign('/keys'),
};

function useKeys() {
  for (const line of all('[data-keys-line]')) line.hidden = false;
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    event.preventDefault();
    act();
  });
}

const middleOf = (element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
const nearest = (links, to) =>
  links.toSorted((one, other) => Math.abs(middleOf(one) - middleOf(to)) - Math.abs(middleOf(other) - middleOf(to)))[0];

/** One tab stop for a picture: ← → go through it in time, ↑ ↓ to the nearest in the next lane, Home and End to its ends. */
function walkThrough(picture) {
  const links = [...picture.querySelectorAll('a')];
  const lanes = [...picture.querySelectorAll('[role="list"]')]
    .map((list) => links.filter((link) => list.contains(link)))
    .filter((lane) => lane.length > 0);
  const inTime = links.filter(({ dataset }) => dataset.no).toSorted((one, other) => one.dataset.no - other.dataset.no);
  const stopAt = (link) => {
    for (const other of links) other.setAttribute('tabindex', other === link ? '0' : '-1');
  };
  const goalOf = (key, from) => {
    const lane = lanes.find((one) => one.includes(from)) ?? links;
    const line = inTime.includes(from) ? inTime : lane;
    const beside = (all, by) => all[all.indexOf(from) + by];
    // time runs down in a picture of one lane
    const across = (by) => {
      if (lanes.length < 2) return beside(lane, by);
      const next = lanes[lanes.indexOf(lane) + by];
      return next && nearest(next, from);
    };
    switch (key) {
      case 'ArrowLeft':
        return beside(line, -1);
      case 'ArrowRight':
        return beside(line, 1);
      case 'ArrowUp':
        return across(-1);
      case 'ArrowDown':
        return across(1);
      case 'Home':
        return line[0];
      case 'End':
        return line.at(-1);
      default:
        return undefined;
    }
  };
  stopAt(inTime[0] ?? links[0]);
  // around the drawing: a browser lets the focus stop at a drawing that listens for it
  const around = picture.parentElement;
  around.addEventListener('focusin', ({ target }) => {
    const link = target.closest('a');
    if (link) stopAt(link);
  });
  around.addEventListener('keydown', (event) => {
    const from = event.target.closest('a');
    const walks = /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key);
    if (!from || !walks || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goalOf(event.key, from)?.focus();
  });
}

for (const picture of all('svg.pic')) walkThrough(picture);
// what came of the last act is where a reader goes on
first('[data-focus]')?.focus();
const newsPlace = first('[data-news]');
if (newsPlace) listen(newsPlace);
if (document.body.dataset.keys === 'on') useKeys();
