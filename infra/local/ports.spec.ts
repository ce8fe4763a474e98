import { namedPorts, PortBaseWrong, portsFrom, readPortBase } from './ports.js';

const feeds = ['millbrook-pas', 'eastfield-pas'];
const numbers = (base: number): readonly number[] => namedPorts(portsFrom(base, feeds)).map(([, port]) => port);

describe('the ports of a local system', () => {
  it('are the same for everybody who has set nothing', () => {
    expect(readPortBase(undefined)).toBe(4_600);
    expect(readPortBase('')).toBe(4_600);
  });

  it('move together with the base, so that two people with different bases share none', () => {
    const mine = numbers(readPortBase('4600'));
    const yours = new Set(numbers(readPortBase('4640')));
    expect(mine.filter((port) => yours.has(port))).toEqual([]);
  });

  it('are all different', () => {
    expect(new Set(numbers(5_000)).size).toBe(numbers(5_000).length);
  });

  it('give the base itself to the console, base + 20 to the identity provider, base + 21 to the numbers of the console', () => {
    expect(portsFrom(5_000, [])).toMatchObject({
      console: 5_000,
      identity: 5_020,
      consoleStatus: 5_021,
      workbench: 5_022,
    });
  });

  it('give a listener to each feed that speaks HL7', () => {
    expect(portsFrom(5_000, feeds).mllp).toEqual({ 'millbrook-pas': 5_010, 'eastfield-pas': 5_011 });
  });

  it.each(['abc', '80', '70000', '4600.5', '-1', '65401', '10080', '10041', '6665'])('refuse the base %s', (text) => {
    expect(() => readPortBase(text)).toThrow(PortBaseWrong);
  });
});
