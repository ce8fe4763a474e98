import { contactRowId, joined, listed, markup, nothing, type Markup } from '#libs/pictures';
import { dayWords, whenWords } from '../report/words.js';
import { type KnownContact, type KnownThen, type NotRecorded } from './known-then.js';
import { isolated, recordedWords } from './recorded.js';
import { cell, table } from './table.js';

const heads = ['Fact', 'Held by', 'Knowable?', 'Used'];
const noRule = 'shown, no rule';

/** What was knowable at the first ring, held by whom, and used by which rule. */
export function knowableSection(known: KnownThen | null): Markup {
  if (known === null) return nothing;
  const { contacts, plan, notRecorded, others, day } = known;
  const rows = [...contacts.map(contactRow), planRow(plan), ...notRecordedRows(notRecorded)];
  const more =
    others === 0
      ? nothing
      : markup`<p class="rp-fine">${others} more before it: <a href="#contacts">in the table</a>.</p>`;
  return markup`<section class="rp-panel rp-knowable"><h2>What was knowable on ${dayWords(day)}</h2>${table(heads, joined(rows))}${more}</section>`;
}

/** The same for a sheet of paper, as short as it can be said. */
export function knowableOnPaper(known: KnownThen | null): Markup {
  if (known === null) return nothing;
  const used = known.contacts.filter(({ usedBy }) => usedBy.length > 0);
  const heldBy = used.map(({ event: { placed }, usedBy, isOwn }, place) => {
    const { n, organisation } = placed.event;
    return markup`${place === 0 ? '' : '; '}contact ${n}, held by ${isolated(organisation)}${isOwn ? '' : ', if shared'} (${usedBy.join(', ')})`;
  });
  const missing = known.notRecorded.flatMap(({ what, takenAs }) =>
    takenAs === null ? [] : [`${what.charAt(0).toLowerCase()}${what.slice(1)} (${takenAs.words})`],
  );
  const lacking = missing.length === 0 ? '' : ` Not recorded: ${listed(missing)}.`;
  return markup`<section class="rp-panel rp-paper"><h2>Knowable then, and used</h2><p>${joined(heldBy)}.${lacking}</p></section>`;
}

function contactRow({ event: { placed }, isOwn, usedBy, informed }: KnownContact): Markup {
  const { event } = placed;
  const said = informed.length > 0 ? `${informed.join(', ')}, for information` : noRule;
  const fact = markup`<a href="#${contactRowId({ number: event.n })}">Contact ${event.n}</a>, ${whenWords(event)}: ${recordedWords(event)}`;
  return row(
    fact,
    isolated(event.organisation),
    isOwn ? 'Yes' : 'If shared',
    usedBy.length > 0 ? usedBy.join(', ') : said,
  );
}

function row(fact: Markup, held: Markup, knowable: string, used: string): Markup {
  return markup`<tr role="row">${cell('Fact', fact)}${cell('Held by', held)}${cell('Knowable?', markup`<strong>${knowable}</strong>`)}${cell('Used', markup`${used}`)}</tr>`;
}

const planWords = { CPP: 'on a child protection plan', LAC: 'looked after', UCPP: 'on a plan before birth' } as const;

const endedPlans = { CPP: 'a child protection plan', LAC: 'being looked after', UCPP: 'a plan before birth' } as const;

/** "; a child protection plan had ended on 2 March 2022": the one that ended last. */
function endedWords({ ended }: NonNullable<KnownThen['plan']>['status']): string {
  const last = ended.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1);
  return last === undefined ? '' : `; ${endedPlans[last.kind]} had ended on ${dayWords(last.on)}`;
}

function planRow(plan: KnownThen['plan']): Markup {
  if (plan === null) return nothing;
  const { value, kinds, authority, source } = plan.status;
  const used = plan.usedBy.length === 0 ? noRule : plan.usedBy.join(', ');
  const inexact = source === null ? 'not stated' : 'its days are not exact in the file';
  if (value === 'unknown') return row(markup`Whether a plan was in force`, markup`${inexact}`, 'Cannot tell', used);
  const held = authority === null ? markup`the authority` : isolated(authority);
  const fact =
    value === 'no'
      ? `No plan was in force${endedWords(plan.status)}`
      : `The child was ${listed(kinds.map((kind) => planWords[kind]))}`;
  return row(markup`${fact}`, held, 'If shared', used);
}

/** A row for each thing that a rule took for granted, and one for all the others. */
function notRecordedRows(all: readonly NotRecorded[]): readonly Markup[] {
  const nobody = markup`nobody, as far as the rules could read`;
  const taken = all.flatMap(({ what, takenAs }) =>
    takenAs === null
      ? []
      : [row(markup`${what}`, nobody, 'Cannot tell', `${takenAs.words} (${takenAs.rules.join(', ')})`)],
  );
  const others = all.filter(({ takenAs }) => takenAs === null).map(({ what }) => what);
  return others.length === 0
    ? taken
    : [...taken, row(markup`${others.join('. ')}.`, nobody, 'Cannot tell', 'not used')];
}
