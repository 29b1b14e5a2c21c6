import type { QueryKey } from '@tanstack/react-query';

export interface ConnectOptions {
  /**
   * Puts the kit's gate in front of queries and mutations whose client has none of its own: what a key asks for, as its
   * address or the API's. Queries are held then while the API wants to be left alone, mutations refused at once.
   * Undefined: nothing that the gate is to know of.
   */
  readonly addressOf?: (key: QueryKey) => string | undefined;
}
