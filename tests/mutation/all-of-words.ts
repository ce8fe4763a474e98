import { importSpecs } from './import-specs.js';

// the unread half of the corpus only counts
await importSpecs('coding', 'held-out');
