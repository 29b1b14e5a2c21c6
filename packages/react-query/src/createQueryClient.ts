import type { ErrorKit } from '@tactful/core';
import { QueryClient, type QueryClientConfig } from '@tanstack/react-query';
import type { ConnectOptions } from './connectOptions.ts';
import { connectQueryClient } from './connectQueryClient.ts';

/**
 * A `QueryClient` whose failures are understood, retried where that makes sense, and told once in the right place.
 * Takes what `QueryClient` takes as well.
 */
export function createQueryClient(
  kit: ErrorKit,
  config?: QueryClientConfig,
  options?: ConnectOptions,
): QueryClient {
  const client = new QueryClient(config);
  connectQueryClient(client, kit, options);
  return client;
}
