/* Imported before the client by whoever imports it: from then on parts of it are ours. */
import './quick-reading.js';
import './quick-checksum.js';
import './quick-records.js';
import './returning-member.js';
