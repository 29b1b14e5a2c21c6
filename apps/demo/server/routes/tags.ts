import { Hono } from 'hono';
import type { Tag } from '../api.ts';
import { rowsOf, type Queries } from '../database.ts';
import type { Env } from '../environment.ts';

/** All tags, with how many subscribers have each. */
export const tagsOf = (queries: Queries, visitor: string): Promise<Tag[]> =>
  rowsOf<Tag>(
    queries,
    `select name, count(id)::integer as subscribers from tags
     left join subscribers on subscribers.visitor = tags.visitor and name = any (subscribers.tags)
     where tags.visitor = $1 group by name order by name`,
    [visitor],
  );

export const tagRoutes = new Hono<Env>().get('/', async (c) =>
  c.json({ tags: await tagsOf(c.var.database, c.var.visitor.id) }),
);
