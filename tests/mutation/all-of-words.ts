import { importSpecs } from './import-specs.js';

// the unread half only counts; how well the other is read, and where it is misread, follows from its readings
await importSpecs('coding', 'held-out', 'development');
