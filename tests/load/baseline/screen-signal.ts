import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { type ContactStated, type Signal } from '#libs/contracts';
import {
  contactKey,
  type Organisations,
  localRef,
  personRefsOf,
  type PersonRef,
  type PlanRegister,
  FactsOfChild,
} from '#libs/facts';
import { decide, type Policy } from '#libs/policy';
import { findingId } from '../../../services/screening/src/domain/evaluate/finding-id.js';
import { Alias, ArmedWatch, Child, Contact, FoundFinding, HandledSignal, PlanEntry } from './entities.js';

/** What the consumer keeps for all events. */
export interface Judgement {
  readonly policies: readonly Policy[];
  readonly organisations: Organisations;
  readonly lists: PlanRegister['lists'];
  readonly indexSecret: string;
}

/** Handles one signal in the transaction that is given, the way a service with repositories does it. */
export async function screenSignal(
  manager: EntityManager,
  judgement: Judgement,
  id: string,
  receivedAt: Date,
  signal: Signal,
): Promise<void> {
  if (await manager.existsBy(HandledSignal, { id })) return;
  await manager.insert(HandledSignal, { id });
  if (signal.type === 'contact.stated') await screenContact(manager, judgement, receivedAt, signal);
  if (signal.type === 'identity.stated' && signal.change === 'merge') {
    const from = localRef(judgement.indexSecret, signal.from);
    const into = localRef(judgement.indexSecret, signal.into);
    const kept = await childOf(manager, [into], null);
    const joined = await childOf(manager, [from], null);
    await manager.update(Alias, { childId: joined.id }, { childId: kept.id });
    await manager.update(Contact, { childId: joined.id }, { childId: kept.id });
    await decideChild(manager, judgement, kept, -Infinity);
  }
}

async function screenContact(
  manager: EntityManager,
  judgement: Judgement,
  receivedAt: Date,
  stated: ContactStated,
): Promise<void> {
  const { feed, organisation } = stated;
  const refs = personRefsOf(judgement.indexSecret, stated.person, { feed, organisation });
  if (refs === null) return;
  const child = await childOf(manager, [refs.primary, ...refs.linked], stated.person.birthDate ?? null);
  const key = contactKey(feed, stated.visit.id);
  const before = await manager.findOneBy(Contact, { key });
  const versionAt = new Date(stated.visit.version ?? receivedAt);
  if (before !== null && before.versionAt > versionAt) return;
  const contact = manager.create(Contact, {
    key,
    childId: child.id,
    feed,
    versionAt,
    firstReceivedAt: before?.firstReceivedAt ?? receivedAt,
    occurredAt: new Date(stated.occurredAt),
    organisation,
    site: stated.site ?? before?.site ?? null,
    authority: stated.person.address?.authority ?? before?.authority ?? null,
    setting: stated.setting,
    kind: stated.kind,
    status: stated.status,
    coded: stated.coded ?? before?.coded ?? [],
    words: stated.words ?? before?.words ?? null,
    recordedConcern: stated.recordedConcern ?? before?.recordedConcern ?? null,
  });
  await manager.save(contact);
  await decideChild(manager, judgement, child, contact.occurredAt.getTime());
}

async function childOf(manager: EntityManager, refs: readonly PersonRef[], birthDate: string | null): Promise<Child> {
  const aliases = await manager.findBy(Alias, { ref: In(refs.map(({ ref }) => ref)) });
  const [known] = aliases;
  const child =
    (known === undefined ? null : await manager.findOneBy(Child, { id: known.childId })) ??
    (await manager.save(manager.create(Child, { id: randomUUID(), birthDate })));
  const missing = refs.filter(({ ref }) => !aliases.some((alias) => alias.ref === ref));
  if (missing.length > 0)
    await manager.save(
      missing.map(({ ref, kind }) => manager.create(Alias, { ref, childId: child.id, verified: kind === 'verified' })),
    );
  return child;
}

/** @param since milliseconds: earlier contacts are facts only */
async function decideChild(manager: EntityManager, judgement: Judgement, child: Child, since: number): Promise<void> {
  const contacts = await manager.find(Contact, {
    where: { childId: child.id },
    order: { occurredAt: 'ASC', key: 'ASC' },
  });
  const aliases = await manager.findBy(Alias, { childId: child.id });
  const entries = await manager.findBy(PlanEntry, { ref: In(aliases.map(({ ref }) => ref)) });
  const facts = new FactsOfChild(
    {
      identity: aliases.some(({ verified }) => verified) ? 'verified' : 'unverified',
      folded: {
        person: { birthDate: child.birthDate, gestationWeeks: null },
        contacts: contacts.flatMap(({ status, ...contact }) =>
          status === 'entered-in-error'
            ? []
            : {
                ...contact,
                status,
                occurredAt: contact.occurredAt.getTime(),
                firstReceivedAt: contact.firstReceivedAt.getTime(),
                visits: [{ feed: contact.feed, key: contact.key }],
              },
        ),
      },
      plans: {
        lists: judgement.lists,
        entries: Map.groupBy(
          entries.map(({ listKey, plan, starts }) => ({ listKey, kind: plan, start: starts, end: null, worker: null })),
          ({ listKey }) => listKey,
        ),
        checks: [],
      },
      firedWatches: [],
    },
    judgement.organisations,
    judgement.policies,
  );
  const { findings, watches } = decide(
    facts,
    judgement.policies,
    facts.recent.filter(({ occurredAt }) => occurredAt >= since),
  );
  for (const finding of findings)
    await manager.save(
      manager.create(FoundFinding, {
        id: findingId(finding.rule, finding.anchor, finding.clause),
        childId: child.id,
        rule: finding.rule,
        content: finding,
      }),
    );
  for (const { rule, anchorKind, anchorKey, dueAt } of watches)
    await manager.save(
      manager.create(ArmedWatch, {
        name: `${rule} ${anchorKind} ${anchorKey}`,
        childId: child.id,
        dueAt: new Date(dueAt),
      }),
    );
}
