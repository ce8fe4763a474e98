/* Imported before the client by whoever imports it: from then on records are read and written by functions of ours. */
import './quick-reading.js';
import './quick-checksum.js';
import './quick-records.js';
