import { type ChronologyView } from '#libs/contracts';
import {
  chronologyFigure,
  contactRowId,
  joined,
  legend,
  Markup,
  markup,
  nothing,
  type FigureOptions,
} from '#libs/pictures';
import { dayRung } from '../domain/rings.js';
import { type Replayed } from '../report/as-text.js';
import { planWords } from '../report/plan-lines.js';
import { dayWords } from '../report/words.js';
import { leftOut } from './left-out.js';

/** As wide as a sheet of A4 on its side: what is 12 pixels high comes out at 9 points. */
const width = 1040;
const phoneWidth = 320;

/** The picture of a ring point, wide and for a telephone, with what its marks mean. A page shows one of the two. */
export function pictureSection(view: ChronologyView, replayed: Replayed): Markup {
  const { frame, shown } = replayed;
  const [first] = shown.rings;
  const knownOn = first === undefined ? null : dayRung(first);
  const last = shown.events.at(-1)?.placed.at.slice(0, 10);
  const options = {
    ...{ today: frame.outcomeDate ?? last ?? '1970-01-01', knownOn, ends: 'last-contact', rows: 'ring-point' },
    link: (contact: { readonly number: number }) => `#${contactRowId(contact)}`,
    ...(knownOn === null ? {} : { windowEnd: yearAfter(knownOn) }),
  } satisfies Partial<FigureOptions>;
  const wide = chronologyFigure(view, { ...options, idPrefix: 'ring-wide', layout: 'wide', width });
  const phone = chronologyFigure(view, { ...options, idPrefix: 'ring-phone', layout: 'phone', width: phoneWidth });
  const hatched =
    knownOn === null
      ? nothing
      : markup`<p class="rp-hatched"><strong>Hatched and grey:</strong> had not happened, or was not known, on ${dayWords(knownOn)}. <span class="rp-screen">The rules did not see it.</span></p> `;
  return markup`<section class="rp-panel rp-picture" aria-label="Picture"><p class="rp-screen rp-skip"><a href="#contacts">Go to the table</a></p><div class="rp-wide" tabindex="0" role="region" aria-label="Picture of the chronology">${new Markup(wide)}</div><div class="rp-phone">${new Markup(phone)}</div><div>${hatched}${leftOut(replayed)}${plansInFile(replayed)}</div>${new Markup(legend(view, { knownOn, rows: 'ring-point', figures: [wide] }))}</section>`;
}

/** Every plan of the file, those too that no rule counts and no picture draws. */
function plansInFile({ evidence: { plans } }: Replayed): Markup {
  if (plans === null) return markup`<p class="rp-screen"><strong>Plans:</strong> the file does not say.</p>`;
  if (plans.length === 0) return markup`<p class="rp-screen"><strong>Plans:</strong> none.</p>`;
  const told = plans.map((plan, place) => markup`${place === 0 ? '' : '; '}<bdi>${planWords(plan)}</bdi>`);
  return markup`<p class="rp-screen"><strong>Plans in the file:</strong> ${joined(told)}.</p>`;
}

/** Of a long chronology the year before the ring and the year after it are drawn. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
