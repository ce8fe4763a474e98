import { numbersOnList } from './numbers-on-list.js';

describe('the numbers on a list', () => {
  it('are those of its column, wherever that stands, each once', () => {
    const csv =
      'plan,nhs_number,start,end\r\nCPP,9990000018,2026-01-05,\r\nLAC,"999 000 0018",,\r\nCPP,9990000026,,\r\n';
    expect(numbersOnList(csv)).toEqual(['9990000018', '9990000026']);
  });

  it('are none where a row has none, for intake to say so', () => {
    expect(numbersOnList('nhs_number,plan,start,end\n9990000019,CPP,,\nabc,CPP,,\n')).toEqual([]);
  });

  it.each(['number,plan,start,end', 'nhs_number,plan'])('cannot be told of a list with the columns %s', (header) => {
    expect(numbersOnList(`${header}\n9990000018,CPP,,\n`)).toBeNull();
  });
});
