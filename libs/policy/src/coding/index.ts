/** What words say, apart from the rest of the policy: its dictionaries take memory in each process that reads them. */
export { codeWords } from './code-words.js';
