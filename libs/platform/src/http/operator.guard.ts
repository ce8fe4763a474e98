import { Inject, Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { bearerToken, sameToken } from './bearer-token.js';

/** Injection token of the operators' bearer token. */
export const operatorToken = Symbol('operator token');

/** Lets operators in: `Authorization: Bearer` with the token of this system. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(@Inject(operatorToken) private readonly expected: string) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    if (sameToken(bearerToken(request.headers.authorization), this.expected)) return true;
    throw new UnauthorizedException({ code: 'token-missing-or-wrong' });
  }
}
