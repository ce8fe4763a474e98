import { PeopleOnFile } from './read-people.js';

describe('who looks at a child', () => {
  const directory = new PeopleOnFile('infra/local/seed/directory.yaml');

  it('is somebody of the directory', () => {
    expect(directory.knows('amira-dunlin')).toBe(true);
    expect(directory.knows('nobody')).toBe(false);
  });

  it('may be anybody where no directory is given', () => {
    expect(new PeopleOnFile(null).knows('nobody')).toBe(true);
  });

  it('is not guessed when the directory cannot be read', () => {
    expect(() => new PeopleOnFile('infra/local/seed/none.yaml').knows('amira-dunlin')).toThrow();
  });
});
