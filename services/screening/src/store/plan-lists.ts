import { type PlanList } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { completePlanLists } from './plan-rows.js';

type ListsByAuthority = ReadonlyMap<string, readonly PlanList[]>;

/**
 * Every complete list (not its entries), remembered until the register changes. Read under the register lock, which a
 * list that takes effect holds alone: what is remembered is what is committed.
 */
export class PlanLists {
  private version: string | null = null;
  private lists: ListsByAuthority = new Map();

  async current(sql: Sql): Promise<ListsByAuthority> {
    const { rows } = await sql.query<{ version: string }>('SELECT version FROM plan_register', [], 'plan-register');
    const version = rows[0]?.version ?? '';
    if (version !== this.version) {
      const lists = await completePlanLists(sql);
      this.lists = Map.groupBy(lists, ({ authority }) => authority);
      this.version = version;
    }
    return this.lists;
  }
}
