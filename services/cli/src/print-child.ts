import { londonTime } from './london-time.js';
import { part } from './print.js';
import type { PlanShown, Shown } from './shown-child.js';

const timeOf = (instant: string): string => londonTime(instant, 'seconds');
const short = (id: string): string => id.slice(0, 8);

const planWords = ({ value, kinds, source, asOf }: PlanShown): string =>
  [value, ...kinds, ...(source === null ? [] : [`(${source}${asOf === null ? '' : `, ${timeOf(asOf)}`})`])].join(' ');

function identityWords({ identity }: Shown): string {
  return [
    part(
      'References',
      ['reference', 'kind', 'first received'],
      identity.references.map((one) => [one.reference, one.kind, timeOf(one.firstReceivedAt)]),
    ),
    part(
      'Links',
      ['references', 'feed', 'says', 'stands', 'joins', 'stated'],
      identity.links.map((one) => [
        one.references.join(' + '),
        one.feed,
        one.state,
        one.stands ? 'yes' : 'no',
        one.joins ? 'yes' : 'no',
        timeOf(one.statedAt),
      ]),
    ),
    part(
      'Refused links',
      ['references', 'feed', 'refused'],
      identity.refusedLinks.map((one) => [one.references.join(' + '), one.feed, timeOf(one.refusedAt)]),
    ),
    part(
      'Merges, unmerges, moves',
      ['change', 'from', 'into', 'feed', 'stated'],
      identity.statements.map((one) => [one.change, one.from, one.into, one.feed, timeOf(one.statedAt)]),
    ),
  ].join('');
}

function statementWords({ statements }: Shown): string {
  return [
    part(
      'Versions of contacts, in the order of their source',
      ['contact', 'feed', 'version', 'received', 'reference', 'belongs', 'says'],
      statements.contacts.map((one) => [
        one.visit === undefined ? short(one.contact) : `${short(one.contact)} ${one.visit}`,
        one.feed,
        timeOf(one.versionAt ?? 'none'),
        timeOf(one.receivedAt),
        one.reference,
        one.belongs,
        `${JSON.stringify(one.says)} ${JSON.stringify(one.person)}`,
      ]),
    ),
    part(
      'Statements about the person',
      ['feed', 'version', 'received', 'reference', 'says'],
      statements.persons.map((one) => [
        one.feed,
        timeOf(one.versionAt ?? 'none'),
        timeOf(one.receivedAt),
        one.reference,
        JSON.stringify(one.person),
      ]),
    ),
  ].join('');
}

function foldWords({ folds, plans }: Shown): string {
  const planOf = new Map(plans.map((plan) => [plan.contact, plan]));
  return [
    part(
      'Person, by feed',
      ['feed', 'born', 'weeks at birth', 'latest'],
      folds.persons.map((one) => [
        one.feed,
        one.birthDate ?? 'unknown',
        String(one.gestationWeeks ?? 'unknown'),
        timeOf(one.latestAt),
      ]),
    ),
    part(
      'Contacts',
      ['contact', 'occurred', 'organisation', 'what', 'status', 'concern', 'feeds', 'coded'],
      folds.contacts.map((one) => [
        short(one.key),
        timeOf(one.occurredAt),
        one.organisation,
        `${one.setting} ${one.kind}`,
        one.status,
        one.recordedConcern === null ? 'not said' : String(one.recordedConcern),
        one.visits.map(({ feed }) => feed).join(' '),
        one.coded.map(({ kind, code, bodySite }) => [kind, code, bodySite].filter(Boolean).join(':')).join(' '),
      ]),
    ),
    part(
      'On a plan?',
      ['contact', 'covered by', 'as known now', 'as known then'],
      folds.contacts.map(({ key }) => {
        const plan = planOf.get(key);
        if (plan === undefined) return [short(key), '', '', ''];
        return [short(key), plan.coveringAuthority ?? 'unknown', planWords(plan.now), planWords(plan.knownThen)];
      }),
    ),
  ].join('');
}

/** `child show` for a person. */
export function shownChild(shown: Shown): string {
  const { childId, epoch, version, identity, state, findings, watches } = shown;
  return [
    `Child ${childId}, ${identity.kind}, epoch ${epoch}, decided ${version} times\n`,
    ...(identity.refusedNumbers ?? []).map(
      ({ feed, statements }) =>
        `NHS number not used: its check digit fails in ${statements} statement(s) of ${feed}. Contacts elsewhere are not joined by it.\n`,
    ),
    identityWords(shown),
    statementWords(shown),
    foldWords(shown),
    state.layout === null
      ? '\nPacked state: none; judged from rows\n'
      : `\nPacked state: ${state.bytes} bytes, layout ${state.layout}, ${state.unpacked?.visits.length ?? 0} visits\n`,
    part(
      'Findings',
      ['finding', 'rule', 'now', 'revision', 'change', 'sent', 'severity', 'what changed', 'what was true'],
      findings.flatMap((one) =>
        one.revisions.map((revision, index) => [
          index === 0 ? one.findingId : '',
          index === 0 ? `${one.rule.id} v${one.rule.version}` : '',
          index === 0 ? one.state : '',
          String(revision.revision),
          revision.change,
          timeOf(revision.sentAt),
          revision.was.severity,
          revision.changed.join(' ') || '-',
          revision.was.sentence,
        ]),
      ),
    ),
    part(
      'Watches',
      ['rule', 'waits at', 'due', 'state'],
      watches.map((one) => [one.rule, `${one.anchor.kind} ${short(one.anchor.key)}`, timeOf(one.dueAt), one.state]),
    ),
  ].join('');
}
