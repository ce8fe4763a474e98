/** What words say, apart from the rest of the policy: its dictionaries take memory in each process that reads them. */
export { codeWords, readMentions, type CodedMention, type WordFact } from './code-words.js';
export { arePeersAlone } from './coded/between-peers.js';
export { ofOneContact } from './coded/of-one-contact.js';
export { withoutOwnAge, type AgeInDays } from './times/own-age.js';
export { isPutOffByService } from './care/put-off-by.js';
