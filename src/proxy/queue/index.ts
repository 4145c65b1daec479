export { LONG_FROM, memoryQueue } from './memory-queue';
export type { Capacity, Load, Place, Position, Queue, QueueLimits, Ticket } from './queue';
