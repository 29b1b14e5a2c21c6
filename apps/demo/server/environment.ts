import type { HttpBindings } from '@hono/node-server';
import type { Member } from './api.ts';
import type { Database } from './database.ts';
import type { Visitor, Visitors } from './visitors.ts';

/** What the server is given. */
export interface Services {
  database: Database;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told about every crash, with the id that the client was given. */
  log: (requestId: string, error: unknown) => void;
}

/** What a route finds in its context. */
export interface Env {
  Bindings: HttpBindings;
  Variables: Services & {
    visitors: Visitors;
    visitor: Visitor;
    requestId?: string;
    /** Who is signed in; set on all of /api/v1 but /auth. */
    member: Member;
  };
}
