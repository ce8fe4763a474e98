import { faultsOfRegistry } from './handler-registry.js';

describe('the handlers of a service', () => {
  it('are right when each event that the contracts give it has one', () => {
    expect(faultsOfRegistry('dispatch', [{ topic: 'notices.v1', types: ['notice.requested'] }])).toEqual([]);
    expect(
      faultsOfRegistry('casework', [
        { topic: 'findings.v1', types: ['finding.revised', 'child.linked', 'child.unlinked'] },
        { topic: 'receipts.v1', types: ['receipt.recorded'] },
      ]),
    ).toEqual([]);
    expect(faultsOfRegistry('intake', [])).toEqual([]);
  });
  it('are named when they are missing, all at once', () => {
    expect(faultsOfRegistry('casework', [])).toEqual([
      'finding.revised: no handler',
      'child.linked: no handler',
      'child.unlinked: no handler',
      'receipt.recorded: no handler',
    ]);
  });
  it('are named when there are two, or they are a stranger, or stand at another topic', () => {
    expect(
      faultsOfRegistry('dispatch', [
        { topic: 'notices.v1', types: ['notice.requested'] },
        { topic: 'notices.v1', types: ['notice.requested'] },
        { topic: 'cases.v1', types: ['receipt.recorded'] },
        { topic: 'findings.v1', types: [] },
      ]),
    ).toEqual([
      'notices.v1: 2 methods, one is allowed',
      'findings.v1: a method without @Handles',
      'notice.requested: 2 handlers',
      'receipt.recorded: not given to dispatch',
      'receipt.recorded: handled at cases.v1, published on receipts.v1',
    ]);
  });
});
