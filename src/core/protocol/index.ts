export * from './config';
export * from './event';
export * from './ids';
export * from './pane-header';
export * from './problem';
export * from './problems';
export * from './run';
