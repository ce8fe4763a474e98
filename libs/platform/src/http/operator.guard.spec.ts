import { UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import { OperatorGuard } from './operator.guard.js';

const guard = new OperatorGuard('operator-token-of-tests');
const asking = (authorization?: string): ExecutionContext =>
  ({ switchToHttp: () => ({ getRequest: () => ({ headers: { authorization } }) }) }) as unknown as ExecutionContext;

describe('the door for operators', () => {
  it('opens for the token of this system', () => {
    expect(guard.canActivate(asking('Bearer operator-token-of-tests'))).toBe(true);
  });

  it.each([
    undefined,
    'Bearer another-token-of-tests',
    'operator-token-of-tests',
    'Basic operator-token-of-tests',
    'Bearer ',
  ])('stays shut for %j, and the answer says only that', (authorization) => {
    const refused = (): boolean => guard.canActivate(asking(authorization));
    expect(refused).toThrow(UnauthorizedException);
    try {
      refused();
    } catch (error) {
      expect((error as UnauthorizedException).getResponse()).toEqual({ code: 'token-missing-or-wrong' });
    }
  });
});
