export { type Addition, type AdditionInput, findAdditions } from './additions';
export { type DiffSegment, differences } from './differences';
export { type Fact, facts } from './facts';
export { findStrangers, type Span } from './strangers';
export { countWords, sentences } from './words';
