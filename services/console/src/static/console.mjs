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

function stale(lead) {
  const banner = first('[data-stale]');
  showLive(false);
  if (!banner || !banner.hidden) return;
  const { asOf, phone } = banner.dataset;
  const ring = phone ? ['On call? Ring ', link(phone, `tel:${phone.replaceAll(' ', '')}`), '. '] : [];
  words(
    banner,
    `${lead} You are looking at ${asOf.slice(0, 5)}. You may be missing an alert. `,
    ...ring,
    link('Try again', location.href),
  );
}

let arrived = 0;
function newCase(at) {
  const place = first('[data-news]:not([data-case])');
  if (!place) return;
  arrived += 1;
  const text = arrived === 1 ? `1 new case arrived at ${at}. ` : `${arrived} new cases arrived, the last at ${at}. `;
  show(place, text, 'It is not in the list below yet. ');
}

function show(place, text, rest) {
  const strong = document.createElement('strong');
  strong.textContent = text;
  const a = link('Show it', location.pathname + location.search);
  a.dataset.show = '';
  words(place, strong, rest, a);
}

function changed(number, at) {
  const place = first('[data-news]');
  if (!place) return;
  if (place.dataset.case === number) show(place, `This case changed at ${at}. `, '');
  else if (!place.dataset.case && arrived === 0 && all(`[data-open][href="/cases/${number}"]`).length > 0)
    show(place, `Case ${number} changed at ${at}. `, '');
}

function listen() {
  const source = new EventSource('/events');
  let lost = 0;
  let state = 'trying';
  const lostIn = (milliseconds) => {
    clearTimeout(lost);
    lost = setTimeout(() => stale('Connection lost.'), milliseconds);
  };
  const beat = () => lostIn(patience);
  lostIn(retrying);
  source.addEventListener('open', () => {
    state = 'open';
    beat();
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
  source.addEventListener('gap', () => stale('The connection was interrupted.'));
  source.addEventListener('signed-out', () => {
    source.close();
    stale('You were signed out.');
  });
  source.addEventListener('case', ({ data }) => {
    beat();
    const { number, kind, at } = JSON.parse(data);
    if (kind === 'opened') newCase(at);
    else changed(number, at);
  });
}

const typing = (target) => target.closest('input, select, textarea') !== null;

function step(by) {
  const rows = all('[data-row]');
  const at = rows.findIndex((row) => row.contains(document.activeElement));
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

listen();
if (document.body.dataset.keys === 'on') useKeys();
