import { Directory, directoryDocument, faultsOf, mailAddress, type DirectoryDocument } from './directory.js';

const document: DirectoryDocument = {
  people: [{ id: 'amira-dunlin', name: 'Amira Dunlin', address: 'amira.dunlin@millbrook.example' }],
  duties: [{ organisation: 'RXX', role: 'NN', person: 'amira-dunlin' }],
};

describe('the directory', () => {
  it('names the person on duty for a role at an organisation', () => {
    expect(new Directory(document).onDuty('NN', 'RXX')?.id).toBe('amira-dunlin');
  });

  it('names nobody for the same role elsewhere, or another role there', () => {
    expect(new Directory(document).onDuty('NN', 'RYY')).toBeNull();
    expect(new Directory(document).onDuty('EXEC', 'RXX')).toBeNull();
  });

  it('is refused when a person has an address outside the allowed domains, by id', () => {
    expect(faultsOf(document, ['eastfield.example'])).toEqual(['domain-not-allowed:amira-dunlin']);
    expect(faultsOf(document, ['millbrook.example'])).toEqual([]);
  });

  it('is refused when a duty names nobody, or is named twice', () => {
    const [duty] = document.duties;
    const duties = [duty!, { ...duty!, person: 'nobody' }];
    expect(faultsOf({ ...document, duties }, ['millbrook.example'])).toEqual([
      'duty-named-twice:NN@RXX',
      'person-unknown:nobody',
    ]);
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
