import { counter, type Database, type Logger, type Sql } from '#libs/platform';
import { audited, type Look, type OperatorCall } from './audited-access.js';
import { explainChild } from './explain-child.js';
import { findChild } from './find-child.js';
import { type Masking } from './mask.js';
import { type ExplainCall, type RebuildCall, type ShowCall, type Whom } from './operator-calls.js';
import { rebuildChild } from './rebuild-child.js';
import { type Judgement, type Memory } from './redecide.js';
import { showChild } from './show-child.js';

interface Parts {
  readonly database: Database;
  readonly judgement: Judgement;
  readonly memory: Memory;
  /** Index secret: a number asked for is looked up by its keyed reference. */
  readonly indexSecret: string;
  readonly logger: Logger;
}

const unequalStates = counter('screening_unequal_states_total', 'Packed states that were not what their rows give');

/** What operators may do with one child. Each call is written down in its own transaction. */
export class OperateOnChildren {
  constructor(private readonly parts: Parts) {}

  async show({ as, child, unmask }: ShowCall) {
    const { judgement, memory } = this.parts;
    const masking: Masking = unmask === undefined ? 'masked' : 'unmasked';
    return this.look({ who: as, what: 'show', reason: unmask ?? null }, child, async (sql, childId) => ({
      childId,
      answer: await showChild(sql, childId, judgement, memory.words, masking),
    }));
  }

  async explain({ as, child, finding }: ExplainCall) {
    return this.look({ who: as, what: 'explain', reason: null }, child, async (sql, childId) => {
      const answer = await explainChild(sql, childId, this.parts.judgement, finding ?? null);
      return answer === null ? { childId, refusal: 'no-such-finding' } : { childId, answer };
    });
  }

  /** A stored state that its rows do not give is counted and alarmed, in a dry run too. */
  async rebuild({ as, child, dryRun }: RebuildCall) {
    const { database, indexSecret, judgement, memory, logger } = this.parts;
    const call: OperatorCall = { who: as, what: dryRun ? 'rebuild-dry-run' : 'rebuild', reason: null };
    const found = await audited(database, call, async (sql) => {
      const childId = await findChild(sql, indexSecret, child);
      if (childId === null) return { childId, refusal: 'no-such-child' };
      const how = dryRun ? 'dry-run' : 'for-good';
      return { childId, answer: await rebuildChild(sql, childId, judgement, memory, how) };
    });
    if ('answer' in found && found.answer.state.verdict === 'unequal') {
      unequalStates.inc();
      logger.error('child.state-unequal', { childId: found.childId, alarm: true });
    }
    return found;
  }

  /** Looks at one state of the database: what is told of a child belongs together. */
  private look<T>(
    call: OperatorCall,
    whom: Whom,
    at: (sql: Sql, childId: string) => Promise<Look<T>>,
  ): Promise<Look<T>> {
    const { database, indexSecret } = this.parts;
    return audited(database, call, async (sql) => {
      await sql.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const childId = await findChild(sql, indexSecret, whom);
      return childId === null ? { childId, refusal: 'no-such-child' } : at(sql, childId);
    });
  }
}
