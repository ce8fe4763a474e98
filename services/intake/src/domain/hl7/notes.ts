import type { NoteCode } from '../reasons.js';

/** Notes one thing that was guessed, dropped or mended, with its place in the message. */
export type AddNote = (code: NoteCode, place: string) => void;
