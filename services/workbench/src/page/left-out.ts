import { type Setting } from '#libs/contracts';
import { joined, markup, nothing, settingWords, type Markup } from '#libs/pictures';
import { type Replayed } from '../report/as-text.js';

/** What the picture leaves out, because nobody knows its day or because it is no contact. Nothing of it was judged. */
export function leftOut({ frame: { beside }, evidence, shown }: Replayed): Markup {
  const undated = evidence.events.filter(({ n }) => shown.undated.includes(n)).map(({ setting }) => setting);
  const kinds = beside.undatedContacts;
  const events = beside.processEvents;
  const parts = [
    part(undated, 'contact without a date', 'contacts without a date'),
    part(kinds, 'kind of contact without a date', 'kinds of contact without a date'),
    part(events, 'event that is no contact', 'events that are no contacts'),
  ].filter((one) => one !== nothing);
  if (parts.length === 0) return nothing;
  const told = parts.map(
    (one, place) => markup`${place === 0 ? '' : place === parts.length - 1 ? ' and ' : ', '}${one}`,
  );
  return markup`<p class="rp-left-out"><strong>Not drawn:</strong> ${joined(told)}. <span class="rp-screen">No rule counts them.</span></p>`;
}

/** "7 kinds of contact (GP practice 3, walk-in centre)"; on paper without the services. */
function part(settings: readonly Setting[], one: string, many: string): Markup {
  if (settings.length === 0) return nothing;
  return markup`${settings.length} ${settings.length === 1 ? one : many}<span class="rp-screen"> (${bySetting(settings)})</span>`;
}

/** "GP practice 3, walk-in centre". */
function bySetting(settings: readonly Setting[]): string {
  const groups = Map.groupBy(settings, (setting) => setting);
  return [...groups]
    .map(([setting, all]) => `${settingWords[setting]}${all.length === 1 ? '' : ` ${all.length}`}`)
    .join(', ');
}
