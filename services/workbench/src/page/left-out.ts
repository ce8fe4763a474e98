import { type Setting } from '#libs/contracts';
import { listed, markup, nothing, settingWords, type Markup } from '#libs/pictures';
import { type Replayed } from '../report/as-text.js';
import { counted } from '../report/words.js';

/** What the picture leaves out, because nobody knows its day or because it is no contact. Nothing of it was judged. */
export function leftOut({ frame: { beside }, evidence, shown }: Replayed): Markup {
  const undated = evidence.events.filter(({ n }) => shown.undated.includes(n)).map(({ setting }) => setting);
  const kinds = beside.undatedContacts;
  const events = beside.processEvents;
  const parts = [
    ...(undated.length === 0 ? [] : [`${counted(undated.length, 'contact')} without a date (${bySetting(undated)})`]),
    ...(kinds.length === 0
      ? []
      : [
          `${kinds.length} ${kinds.length === 1 ? 'kind' : 'kinds'} of contact that the sources mention without a date (${bySetting(kinds)})`,
        ]),
    ...(events.length === 0
      ? []
      : [
          `${counted(events.length, 'event')} that ${events.length === 1 ? 'is no contact' : 'are no contacts'} (${bySetting(events)})`,
        ]),
  ];
  if (parts.length === 0) return nothing;
  return markup`<p class="rp-left-out"><strong>Not drawn:</strong> ${listed(parts)}. No rule counts them.</p>`;
}

/** "GP practice 3, walk-in centre". */
function bySetting(settings: readonly Setting[]): string {
  const groups = Map.groupBy(settings, (setting) => setting);
  return [...groups]
    .map(([setting, all]) => `${settingWords[setting]}${all.length === 1 ? '' : ` ${all.length}`}`)
    .join(', ');
}
