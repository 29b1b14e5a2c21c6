import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Database } from './database.ts';
import type { Env } from './environment.ts';
import { Limiter } from './limits.ts';
import { seed } from './seed.ts';
import { Sky } from './weather.ts';

const cookie = 'postbox_visitor';
const wellFormed = /^[\w-]{1,64}$/;

/** One browser, tab or test: its own rows in the database, its own weather, its own rate limits. */
export interface Visitor {
  readonly id: string;
  sky: Sky;
  limiter: Limiter;
  /** How long a session lasts that begins now. */
  sessionSeconds: number;
}

/** Everyone who is using the demo. The one who has been away longest goes when it gets crowded. */
export class Visitors {
  readonly #known = new Map<string, Promise<Visitor>>();
  readonly #database: Database;
  readonly #now: () => number;
  readonly #most: number;

  /** @param most how many there is room for */
  constructor(database: Database, now: () => number, most = 500) {
    this.#database = database;
    this.#now = now;
    this.#most = most;
  }

  /** The visitor of that name; on first sight, with a freshly seeded workspace. */
  find(id: string): Promise<Visitor> {
    const visitor = this.#known.get(id) ?? this.#welcome(id);
    this.#known.delete(id);
    this.#known.set(id, visitor);
    visitor.catch(() => this.#known.delete(id));
    return visitor;
  }

  /** Puts everything back to how it was at first sight. */
  async reset(visitor: Visitor): Promise<void> {
    Object.assign(visitor, this.#fresh(visitor.id));
    await this.#seed(visitor);
  }

  async #welcome(id: string): Promise<Visitor> {
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= this.#most) {
      this.#known.delete(oldest);
      await this.#database.query('delete from visitors where id = $1', [oldest]);
    }
    const visitor = this.#fresh(id);
    await this.#seed(visitor);
    return visitor;
  }

  #fresh(id: string): Visitor {
    return { id, sky: new Sky(this.#now), limiter: new Limiter(this.#now), sessionSeconds: 30 * 60 };
  }

  async #seed({ id, sessionSeconds }: Visitor): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      await transaction.query('delete from visitors where id = $1', [id]);
      await seed(transaction, id, this.#now(), sessionSeconds);
    });
  }
}

/** Finds out who is asking: by the header `X-Demo-Visitor`, else by a cookie, which newcomers are given. */
export const visited = createMiddleware<Env>(async (c, next) => {
  const name = c.req.header('x-demo-visitor') ?? getCookie(c, cookie);
  const id = name !== undefined && wellFormed.test(name) ? name : randomUUID();
  if (id !== name) setCookie(c, cookie, id, { path: '/', httpOnly: true, sameSite: 'Lax' });
  c.set('visitor', await c.var.visitors.find(id));
  await next();
});
