import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { z } from 'zod';
import type { EngagementReport } from '../api.ts';
import { rowOf } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { check } from '../input.ts';
import { tagsOf } from './tags.ts';

const seconds = z.coerce.number('Must be a number of seconds').min(0).max(60);

const query = z.object({
  /** How long the report takes. */
  seconds: seconds.default(3),
  /** After how long it is given up. */
  deadline: seconds.default(10),
});

export const reportRoutes = new Hono<Env>().get('/engagement', async (c) => {
  const { database, visitor } = c.var;
  const { seconds: needed, deadline } = check(c.req.query(), query);
  await delay(Math.min(needed, deadline) * 1000);
  if (needed > deadline) throw new Failure('report_timed_out', { seconds: deadline });

  const totals = await rowOf<Pick<EngagementReport, 'newsletters_sent' | 'emails_sent'>>(
    database,
    `select count(sent_at)::integer as newsletters_sent, sum(recipients)::integer as emails_sent
     from newsletters where visitor = $1`,
    [visitor.id],
  );
  return c.json({ ...totals, subscribers_by_tag: await tagsOf(database, visitor.id) });
});
