import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { ownersOnly } from '../access.ts';
import type { Member, NewMember } from '../api.ts';
import { rowOf, rowsOf, violates } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { emailAddress, readBody, requiredText } from '../input.ts';

const columns = 'id, name, email, role';
const role = z.enum(['owner', 'member']);

const newMember: z.ZodType<NewMember> = z.object({ name: requiredText.max(100), email: emailAddress, role });

/** Who works here. For owners. */
export const memberRoutes = new Hono<Env>()
  .use(ownersOnly('members'))

  .get('/', async (c) => {
    const members = await rowsOf<Member>(
      c.var.database,
      `select ${columns} from members where visitor = $1 order by name`,
      [c.var.visitor.id],
    );
    return c.json({ members });
  })

  .post('/', async (c) => {
    const { name, email, role: as } = await readBody(c, newMember);
    const member = await rowOf<Member>(
      c.var.database,
      `insert into members (visitor, id, name, email, role) values ($1, $2, $3, $4, $5) returning ${columns}`,
      [c.var.visitor.id, `mem_${randomUUID().slice(0, 8)}`, name, email, as],
    ).catch((error: unknown) => {
      throw violates(error, 'members_email')
        ? new Failure('already_exists', { what: 'member', email })
        : error;
    });
    return c.json(member, 201);
  })

  .patch('/:id', async (c) => {
    const id = c.req.param('id');
    const { role: as } = await readBody(c, z.object({ role }));
    const member = await rowOf<Member>(
      c.var.database,
      `update members set role = $3 where visitor = $1 and id = $2 returning ${columns}`,
      [c.var.visitor.id, id, as],
    );
    if (!member) throw new Failure('not_found', { what: 'member', id });
    return c.json(member);
  });
