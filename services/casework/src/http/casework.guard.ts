import { Inject, Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { bearerToken, sameToken } from '#libs/platform';

/** Injection token of the bearer token of the case API. */
export const caseworkToken = Symbol('casework token');

/** Lets in who holds the token of the case API: the console and the command line. */
@Injectable()
export class CaseworkGuard implements CanActivate {
  constructor(@Inject(caseworkToken) private readonly expected: string) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    if (sameToken(bearerToken(request.headers.authorization), this.expected)) return true;
    throw new UnauthorizedException({ code: 'token-missing-or-wrong' });
  }
}
