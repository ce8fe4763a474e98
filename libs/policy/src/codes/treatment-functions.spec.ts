import { isSealedService } from '#libs/contracts';
import { treatmentFunctionName } from './treatment-functions.js';

describe('the national name of a specialty', () => {
  it('is known of services in which children are seen', () => {
    expect(['216', '161', '420'].map(treatmentFunctionName)).toEqual([
      'paediatric ophthalmology',
      'burns care',
      'paediatrics',
    ]);
  });

  it.each(['4711', '42', '0216', 'PAED', '', 'constructor'])('is not known of %j', (code) => {
    expect(treatmentFunctionName(code)).toBeNull();
  });

  it('is kept of no service that is told to nobody', () => {
    const codes = Array.from({ length: 1_000 }, (_, code) => String(code));
    expect(codes.filter((code) => isSealedService(code) && treatmentFunctionName(code) !== null)).toEqual([]);
  });
});
