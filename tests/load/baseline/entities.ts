import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ContactStated } from '#libs/contracts';
import { type PlanKind } from '#libs/policy';

/** A person reference and the child it belongs to. */
@Entity({ name: 'alias', schema: 'baseline' })
export class Alias {
  @PrimaryColumn('uuid')
  ref!: string;

  @Index()
  @Column('uuid', { name: 'child_id' })
  childId!: string;

  @Column('boolean')
  verified!: boolean;
}

@Entity({ name: 'child', schema: 'baseline' })
export class Child {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'birth_date', nullable: true })
  birthDate!: string | null;
}

/** One visit of one feed, as last stated. */
@Entity({ name: 'contact', schema: 'baseline' })
export class Contact {
  /** Digest of (feed, visit). */
  @PrimaryColumn('uuid')
  key!: string;

  @Index()
  @Column('uuid', { name: 'child_id' })
  childId!: string;

  @Column('text')
  feed!: string;

  @Column('timestamptz', { name: 'version_at' })
  versionAt!: Date;

  @Column('timestamptz', { name: 'first_received_at' })
  firstReceivedAt!: Date;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;

  @Column('text')
  organisation!: string;

  @Column('text', { nullable: true })
  site!: string | null;

  @Column('text', { nullable: true })
  authority!: string | null;

  @Column('text')
  setting!: ContactStated['setting'];

  @Column('text')
  kind!: ContactStated['kind'];

  @Column('text')
  status!: ContactStated['status'];

  @Column('jsonb')
  coded!: NonNullable<ContactStated['coded']>;

  @Column('jsonb', { nullable: true })
  words!: ContactStated['words'] | null;

  @Column('boolean', { name: 'recorded_concern', nullable: true })
  recordedConcern!: boolean | null;
}

/** Signals that were handled: one that comes again changes nothing. */
@Entity({ name: 'signal', schema: 'baseline' })
export class HandledSignal {
  @PrimaryColumn('uuid')
  id!: string;
}

@Entity({ name: 'finding', schema: 'baseline' })
export class FoundFinding {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'child_id' })
  childId!: string;

  @Column('text')
  rule!: string;

  @Column('jsonb')
  content!: object;
}

@Entity({ name: 'watch', schema: 'baseline' })
export class ArmedWatch {
  @PrimaryColumn('text')
  name!: string;

  @Column('uuid', { name: 'child_id' })
  childId!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;
}

@Entity({ name: 'plan_list', schema: 'baseline' })
export class PlanList {
  @PrimaryColumn('uuid')
  key!: string;

  @Column('text')
  authority!: string;

  @Column('timestamptz', { name: 'as_of' })
  asOf!: Date;
}

@Entity({ name: 'plan_entry', schema: 'baseline' })
export class PlanEntry {
  @PrimaryColumn('uuid', { name: 'list_key' })
  listKey!: string;

  @PrimaryColumn('uuid')
  ref!: string;

  @Column('text')
  plan!: PlanKind;

  @Column('text', { nullable: true })
  starts!: string | null;
}

export const entities = [Alias, Child, Contact, HandledSignal, FoundFinding, ArmedWatch, PlanList, PlanEntry];
