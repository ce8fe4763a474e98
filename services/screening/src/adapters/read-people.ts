import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const people = z.object({ people: z.array(z.object({ id: z.string() })) });

/**
 * Whose names may be written down: people of the directory. It is read at each question, for operators ask seldom and
 * people come and go.
 * @param file the directory; null: every name is taken as it comes
 */
export class PeopleOnFile {
  constructor(private readonly file: string | null) {}

  /** @throws when the directory is missing, is no YAML or has no people */
  knows(id: string): boolean {
    if (this.file === null) return true;
    return people.parse(parse(readFileSync(this.file, 'utf8'))).people.some((person) => person.id === id);
  }
}
