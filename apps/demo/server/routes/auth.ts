import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { rowOf } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { emailAddress, readBody, requiredText } from '../input.ts';

const linkMs = 15 * 60_000;

/** Signing in by magic link. */
export const authRoutes = new Hono<Env>()
  /** Says the same whether or not the address belongs to a member. */
  .post('/magic-links', async (c) => {
    const { email } = await readBody(c, z.object({ email: emailAddress }));
    await c.var.database.query(
      `insert into magic_links (visitor, token, email, expires_at)
       select $1, $2, email, $4 from members where visitor = $1 and email = $3`,
      [c.var.visitor.id, randomUUID(), email, new Date(c.var.now() + linkMs)],
    );
    return c.json({ email }, 202);
  })

  .post('/magic-links/consume', async (c) => {
    const { database, visitor, now } = c.var;
    const { token } = await readBody(c, z.object({ token: requiredText }));
    const today = new Date(now());
    const link = await rowOf<{ email: string }>(
      database,
      `update magic_links set used_at = $3
       where visitor = $1 and token = $2 and used_at is null and expires_at > $3
       returning email`,
      [visitor.id, token, today],
    );
    if (!link) {
      const refused = await rowOf<{ used: boolean }>(
        database,
        'select used_at is not null as used from magic_links where visitor = $1 and token = $2',
        [visitor.id, token],
      );
      if (!refused) throw new Failure('link_unknown');
      throw new Failure(refused.used ? 'link_used' : 'link_expired');
    }
    await database.query(
      `insert into sessions (visitor, member, expires_at)
       select $1, id, $3 from members where visitor = $1 and email = $2
       on conflict (visitor) do update set member = excluded.member, expires_at = excluded.expires_at`,
      [visitor.id, link.email, new Date(now() + visitor.sessionSeconds * 1000)],
    );
    return c.body(null, 204);
  });
