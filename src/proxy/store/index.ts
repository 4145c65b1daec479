export { keepFor } from './retention';
export { sqliteDialect } from './sqlite';
export { openStore, type RunEndRecord, type RunRecord, type Store } from './store';
export type { Tables } from './tables';
