import { listed } from '../forms.js';

/** What tells that a story, an account or a character is of a book, a play or a film. */
export const books: readonly string[] = listed(`
  chapter, chapters, book, books, novel, film, films, poem, poems, plot, character, characters, worksheet, worksheets,
  essay, essays, author, dinosaur, dinosaurs, reader, playscript, script, comic, cartoon, myth, myths, fairytale,
  fairy, narrator, ending, setting, textbook, museum, song, lyrics, verse, computer, console, software, edition,
  literacy, paragraph, paragraphs, hero, villain, genre, sequel, puppets, puppet, panto, pantomime, rehearsal,
  rehearsals, recipe, wwii, romans, tudors, vikings, romeo, macbeth, shakespeare, gruffalo, storytime, wordsearch,
  quiz
`);
