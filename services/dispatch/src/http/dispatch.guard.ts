import { Inject, Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { bearerToken, sameToken } from '#libs/platform';

/** Injection token of the bearer token of the rota and the telephone; null: they are closed. */
export const dispatchToken = Symbol('dispatch token');

/** Lets in who holds the token: the console and the command line. Without a token nobody. */
@Injectable()
export class DispatchGuard implements CanActivate {
  constructor(@Inject(dispatchToken) private readonly expected: string | null) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    if (this.expected !== null && sameToken(bearerToken(request.headers.authorization), this.expected)) return true;
    throw new UnauthorizedException({ code: 'token-missing-or-wrong' });
  }
}
