import type { FindingRevised } from '#libs/contracts';

/** A finding as last heard. */
export interface HeldFinding {
  /** 0 before the first revision. */
  readonly revision: number;
  readonly change: FindingRevised['change'] | null;
  /** Case that holds it; null when none does. */
  readonly caseId: string | null;
}

/** A finding as it is to be written. */
export interface ChangedFinding extends HeldFinding {
  readonly findingId: string;
  /** Its last revision; null when that is not one of those heard here. */
  readonly content: FindingRevised | null;
  /** Whether it was heard of before. */
  readonly known: boolean;
}

const unheard: HeldFinding = { revision: 0, change: null, caseId: null };

/** Findings as a transaction holds them: those read under a lock, and what has been heard since. */
export class HeldFindings {
  private readonly heard = new Map<string, ChangedFinding>();

  constructor(private readonly read: ReadonlyMap<string, HeldFinding>) {}

  /** The finding as last heard; of revision 0 when nobody has spoken of it. */
  of(findingId: string): HeldFinding {
    return this.heard.get(findingId) ?? this.read.get(findingId) ?? unheard;
  }

  /** Keeps a revision as the one last heard. */
  keep(content: FindingRevised, caseId: string | null): void {
    const { findingId, revision, change } = content;
    this.set({ findingId, revision, change, caseId, content });
  }

  /** The line lives on under another id: no case holds it under this one any more. */
  close(findingId: string): void {
    const { revision } = this.of(findingId);
    const content = this.heard.get(findingId)?.content ?? null;
    this.set({ findingId, revision, change: 'rekeyed', caseId: null, content });
  }

  /** What is to be written, each finding once. */
  get changes(): readonly ChangedFinding[] {
    return [...this.heard.values()];
  }

  private set(changed: Omit<ChangedFinding, 'known'>): void {
    this.heard.set(changed.findingId, { ...changed, known: this.read.has(changed.findingId) });
  }
}
