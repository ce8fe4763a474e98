import { directoryDocument, mailAddress } from '#libs/contracts';
import { Directory, faultsOf } from './directory.js';

const document = directoryDocument.parse({
  people: [{ id: 'amira-dunlin', name: 'Amira Dunlin', address: 'amira.dunlin@millbrook.example' }],
  duties: [{ organisation: 'RXX', role: 'NN', person: 'amira-dunlin' }],
});
const [duty] = document.duties;
const faults = (...duties: readonly object[]) =>
  faultsOf({ ...document, duties: duties as never }, ['millbrook.example']);

describe('the directory', () => {
  it('names who answers for a role at an organisation, and nobody elsewhere', () => {
    const directory = new Directory(document);
    expect(directory.dutiesOf('NN', 'RXX').map(({ person }) => person)).toEqual(['amira-dunlin']);
    expect(directory.dutiesOf('NN', 'RYY')).toEqual([]);
    expect(directory.dutiesOf('EXEC', 'RXX')).toEqual([]);
  });

  it('says for whom somebody works: by grant, by duty, as cover', () => {
    const [person] = document.people;
    const directory = new Directory({
      people: [{ ...person!, grants: [{ organisation: 'RYY', jobs: ['nurse'] }] }],
      duties: [duty!, { ...duty!, organisation: 'RZZ', person: 'dr-heron', cover: 'amira-dunlin' }],
    });
    expect(directory.organisationsOf('amira-dunlin')).toEqual(['RYY', 'RXX', 'RZZ']);
    expect(directory.organisationsOf('nobody')).toEqual([]);
  });

  it('is refused when a person has an address outside the allowed domains, by id', () => {
    expect(faultsOf(document, ['eastfield.example'])).toEqual(['domain-not-allowed:amira-dunlin']);
    expect(faultsOf(document, ['millbrook.example'])).toEqual([]);
  });

  it('is refused when a duty names nobody, or is named twice', () => {
    expect(faults(duty!, { ...duty!, person: 'nobody' })).toEqual(['duty-named-twice:NN@RXX', 'person-unknown:nobody']);
    expect(faults({ ...duty!, cover: 'no-cover' })).toEqual(['person-unknown:no-cover']);
  });

  it('lets two share a role by the hour, and refuses hours that are none', () => {
    const by = (days: readonly string[], from = '08:00') => ({ ...duty!, hours: { days, from, to: '20:00' } });
    expect(faults(by(['mon']), by(['tue']))).toEqual([]);
    expect(faults(by(['mon']), by(['mon']))).toEqual(['duty-named-twice:NN@RXX mon 08:00-20:00']);
    expect(faults(by(['mon'], 'early'))).toEqual(['hours-malformed:NN@RXX']);
  });

  it('refuses a role that nobody has heard of', () => {
    const duties = [{ organisation: 'RXX', role: 'KING', person: 'amira-dunlin' }];
    expect(directoryDocument.safeParse({ ...document, duties }).success).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    'a@millbrook.example\r\nBcc: x@evil.example',
    'a@millbrook.example, b@evil.example',
    '"a b"@millbrook.example',
    'Amira <a@millbrook.example>',
    'a@millbrook',
    'a@@millbrook.example',
    'a@evil.example@millbrook.example',
    'a..b@millbrook.example',
    '-oQ@millbrook.example',
    'a@[127.0.0.1]',
    'ä@millbrook.example',
  ])('is refused when it could mean more than one mailbox: %j', (address) => {
    expect(mailAddress.safeParse(address).success).toBe(false);
  });
});
