export { failing } from './failingHandler.ts';
export type { HandlerAnswer } from './failingHandler.ts';
