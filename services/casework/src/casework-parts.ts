import type { Logger } from '#libs/platform';
import type { CaseParts } from './apply-findings.js';
import type { PolicyBook } from './domain/policy-book.js';

/** What the use cases of casework need beside a transaction, as one thing that can be injected. */
export class CaseworkParts implements CaseParts {
  constructor(
    readonly policies: PolicyBook,
    readonly linkBase: string,
    readonly logger: Logger,
  ) {}
}
