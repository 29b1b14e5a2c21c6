import { Hono } from 'hono';
import { z } from 'zod';
import type { Organization, Session } from '../api.ts';
import { rowOf, rowsOf } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { readBody, requiredText } from '../input.ts';

/** Who is signed in, and where. */
export const sessionRoutes = new Hono<Env>()
  .get('/session', async (c) => {
    const row = await rowOf<Organization & Pick<Session, 'expires_at'>>(
      c.var.database,
      `select id, name, expires_at from organizations natural join sessions where visitor = $1 and joined`,
      [c.var.visitor.id],
    );
    if (!row) throw new Failure('signed_out');
    const { expires_at, ...organization } = row;
    return c.json({ member: c.var.member, organization, expires_at } satisfies Session);
  })

  .delete('/session', async (c) => {
    await c.var.database.query('delete from sessions where visitor = $1', [c.var.visitor.id]);
    return c.body(null, 204);
  })

  .get('/organizations', async (c) => {
    const organizations = await rowsOf<Organization>(
      c.var.database,
      'select id, name from organizations where visitor = $1 order by name',
      [c.var.visitor.id],
    );
    return c.json({ organizations });
  })

  /** Switches to another workspace. */
  .put('/session/organization', async (c) => {
    const { organization_id: id } = await readBody(c, z.object({ organization_id: requiredText }));
    const organization = await rowOf<{ joined: boolean }>(
      c.var.database,
      'select joined from organizations where visitor = $1 and id = $2',
      [c.var.visitor.id, id],
    );
    if (!organization) throw new Failure('not_found', { what: 'organization', id });
    if (!organization.joined) throw new Failure('not_a_member', { organization: id });
    return c.body(null, 204);
  });
