import { numbersOnList } from './numbers-on-list.js';

describe('the numbers on a list', () => {
  it('are those of its column, wherever that stands, each once', () => {
    const csv = 'plan,nhs_number,start\r\nCPP,9990000018,2026-01-05\r\nLAC,"999 000 0018",\r\nCPP,9990000026,\r\n';
    expect(numbersOnList(csv)).toEqual(['9990000018', '9990000026']);
  });

  it('are none where a row has none, for intake to say so', () => {
    expect(numbersOnList('nhs_number,plan\n9990000019,CPP\nabc,CPP\n')).toEqual([]);
  });

  it('cannot be told without their column', () => {
    expect(numbersOnList('number,plan\n9990000018,CPP\n')).toBeNull();
  });
});
