import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Database } from '#libs/platform';
import { OperatorGuard } from '#libs/platform/http';
import { noteAccess, type AccessKind } from './store/access-rows.js';

/** Lets operators in; one who is turned away is written down as well. Methods are named after the kind of access. */
@Injectable()
export class AuditedOperatorGuard implements CanActivate {
  constructor(
    private readonly operators: OperatorGuard,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    try {
      return this.operators.canActivate(context);
    } catch (error) {
      const what = context.getHandler().name as AccessKind;
      const refusal = 'token-missing-or-wrong';
      await noteAccess(this.database, { who: null, what, childId: null, reason: null, refusal });
      throw error;
    }
  }
}
