import { Hono } from 'hono';
import { z } from 'zod';
import type { ColleagueAction, Letter, SessionChange } from '../api.ts';
import { rowsOf } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { readBody } from '../input.ts';

const sessionChange: z.ZodType<SessionChange> = z.object({
  role: z.enum(['owner', 'member']).optional(),
  lifetime_seconds: z.number().min(0).optional(),
});

const colleagueAction: z.ZodType<ColleagueAction> = z.object({
  action: z.enum(['edit', 'delete']),
  subscriber_id: z.string(),
});

/** What a demo needs and a product has not: a reset, a mailbox to look into, a session to tamper with. */
export const demoRoutes = new Hono<Env>()
  .post('/reset', async (c) => {
    await c.var.visitors.reset(c.var.visitor);
    return c.body(null, 204);
  })

  .get('/mail', async (c) => {
    const mail = await rowsOf<Letter>(
      c.var.database,
      `select email as "to", token, expires_at, used_at from magic_links where visitor = $1
       order by expires_at desc, token`,
      [c.var.visitor.id],
    );
    return c.json({ mail });
  })

  .patch('/session', async (c) => {
    const { database, visitor, now } = c.var;
    const { role, lifetime_seconds } = await readBody(c, sessionChange);
    if (role) {
      await database.query(
        `update members set role = $2
         where visitor = $1 and id = (select member from sessions where visitor = $1)`,
        [visitor.id, role],
      );
    }
    if (lifetime_seconds !== undefined) {
      visitor.sessionSeconds = lifetime_seconds;
      await database.query('update sessions set expires_at = $2 where visitor = $1', [
        visitor.id,
        new Date(now() + lifetime_seconds * 1000),
      ]);
    }
    return c.body(null, 204);
  })

  .post('/session/expire', async (c) => {
    await c.var.database.query('update sessions set expires_at = $2 where visitor = $1', [
      c.var.visitor.id,
      new Date(c.var.now()),
    ]);
    return c.body(null, 204);
  })

  .post('/colleague', async (c) => {
    const { database, visitor } = c.var;
    const { action, subscriber_id } = await readBody(c, colleagueAction);
    const { affectedRows } = await database.query(
      action === 'delete'
        ? 'delete from subscribers where visitor = $1 and id = $2'
        : `update subscribers set first_name = first_name || ' (edited by Ben)', version = version + 1
           where visitor = $1 and id = $2`,
      [visitor.id, subscriber_id],
    );
    if (!affectedRows) throw new Failure('not_found', { what: 'subscriber', id: subscriber_id });
    return c.body(null, 204);
  });
