interface Anchor {
  readonly kind: string;
  readonly key: string;
}

/** What was known of a plan at a contact. */
export interface PlanShown {
  readonly value: string;
  readonly kinds: readonly string[];
  readonly source: string | null;
  readonly asOf: string | null;
}

/** What screening answers to `show`, as far as the tables need it. */
export interface Shown {
  readonly childId: string;
  readonly epoch: number;
  readonly version: number;
  readonly identity: {
    readonly kind: string;
    /** Statements of each feed whose NHS number fails its check digit: it was not used. */
    readonly refusedNumbers?: readonly { readonly feed: string; readonly statements: number }[];
    readonly references: readonly { reference: string; kind: string; firstReceivedAt: string }[];
    readonly links: readonly {
      references: readonly string[];
      feed: string;
      state: string;
      stands: boolean;
      joins: boolean;
      statedAt: string;
    }[];
    readonly refusedLinks: readonly { references: readonly string[]; feed: string; refusedAt: string }[];
    readonly statements: readonly { change: string; from: string; into: string; feed: string; statedAt: string }[];
  };
  readonly statements: {
    readonly contacts: readonly {
      contact: string;
      visit?: string;
      feed: string;
      versionAt: string | null;
      receivedAt: string;
      signalId: string;
      reference: string;
      belongs: string;
      says: object;
      person: object;
    }[];
    readonly persons: readonly {
      feed: string;
      versionAt: string | null;
      receivedAt: string;
      signalId: string;
      reference: string;
      person: object;
    }[];
  };
  readonly folds: {
    readonly visits: readonly object[];
    readonly contacts: readonly {
      key: string;
      occurredAt: string;
      organisation: string;
      setting: string;
      kind: string;
      status: string;
      recordedConcern: boolean | null;
      coded: readonly { kind: string; code: string; bodySite?: string }[];
      visits: readonly { feed: string }[];
    }[];
    readonly persons: readonly {
      feed: string;
      birthDate: string | null;
      gestationWeeks: number | null;
      latestAt: string;
    }[];
  };
  readonly plans: readonly {
    contact: string;
    coveringAuthority: string | null;
    now: PlanShown;
    knownThen: PlanShown;
  }[];
  readonly state: {
    readonly bytes: number;
    readonly layout: number | null;
    readonly unpacked: { visits: readonly object[] } | null;
  };
  readonly findings: readonly {
    findingId: string;
    rule: { id: string; version: number };
    state: string;
    anchor: Anchor;
    revisions: readonly {
      revision: number;
      change: string;
      sentAt: string;
      changed: readonly string[];
      was: { severity: string; sentence: string };
    }[];
  }[];
  readonly watches: readonly { rule: string; anchor: Anchor; dueAt: string; state: string }[];
}
