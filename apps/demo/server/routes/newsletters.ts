import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { NewNewsletter, Newsletter } from '../api.ts';
import { rowOf, rowsOf, type Queries } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { readBody, requiredText } from '../input.ts';
import { ensureRoom, planOf } from '../plan.ts';

const columns = 'id, subject, body, sent_at, recipients';

/** For how long an idempotency key cannot be used again. */
const keySeconds = 900;

const newNewsletter: z.ZodType<NewNewsletter> = z.object({
  subject: requiredText.max(80),
  body: requiredText,
});

async function find(queries: Queries, visitor: string, id: string): Promise<Newsletter> {
  const newsletter = await rowOf<Newsletter>(
    queries,
    `select ${columns} from newsletters where visitor = $1 and id = $2`,
    [visitor, id],
  );
  if (!newsletter) throw new Failure('not_found', { what: 'newsletter', id });
  return newsletter;
}

/** Takes the key for this request. Whatever fails later in the transaction gives it back. */
async function claim(queries: Queries, visitor: string, key: string, now: number): Promise<void> {
  const claimed = await rowOf(
    queries,
    `insert into idempotency_keys (visitor, key, used_at) values ($1, $2, $3)
     on conflict (visitor, key) do update set used_at = excluded.used_at
     where idempotency_keys.used_at <= $4
     returning key`,
    [visitor, key, new Date(now), new Date(now - keySeconds * 1000)],
  );
  if (!claimed) throw new Failure('idempotency_key_reused', { key, seconds: keySeconds });
}

export const newsletterRoutes = new Hono<Env>()
  .get('/', async (c) => {
    const newsletters = await rowsOf<Newsletter>(
      c.var.database,
      `select ${columns} from newsletters where visitor = $1 order by sent_at desc, subject`,
      [c.var.visitor.id],
    );
    return c.json({ newsletters });
  })

  .post('/', async (c) => {
    const { subject, body } = await readBody(c, newNewsletter);
    const newsletter = await rowOf<Newsletter>(
      c.var.database,
      `insert into newsletters (visitor, id, subject, body) values ($1, $2, $3, $4) returning ${columns}`,
      [c.var.visitor.id, `news_${randomUUID().slice(0, 8)}`, subject, body],
    );
    return c.json(newsletter, 201);
  })

  .get('/:id', async (c) => c.json(await find(c.var.database, c.var.visitor.id, c.req.param('id'))))

  /** A test mail to oneself. Few are allowed in a short time. */
  .post('/:id/test', async (c) => {
    c.var.visitor.limiter.take('test');
    await find(c.var.database, c.var.visitor.id, c.req.param('id'));
    return c.json({ email: c.var.member.email }, 202);
  })

  /** To all subscribers, once. Needs an idempotency key. */
  .post('/:id/send', async (c) => {
    const { database, visitor, now } = c.var;
    const key = c.req.header('idempotency-key') ?? c.req.header('x-idempotency-key');
    if (!key) throw new Failure('idempotency_key_missing');

    const sent = await database.transaction(async (transaction) => {
      await claim(transaction, visitor.id, key, now());
      const newsletter = await find(transaction, visitor.id, c.req.param('id'));
      if (newsletter.sent_at) throw new Failure('already_sent', { newsletter: newsletter.id });

      const recipients = (await planOf(transaction, visitor.id)).usage.subscribers;
      await ensureRoom(transaction, visitor.id, 'max_emails_per_month', recipients);
      await transaction.query(
        'update organizations set emails_sent = emails_sent + $2 where visitor = $1 and joined',
        [visitor.id, recipients],
      );
      return rowOf<Newsletter>(
        transaction,
        `update newsletters set sent_at = $3, recipients = $4 where visitor = $1 and id = $2
         returning ${columns}`,
        [visitor.id, newsletter.id, new Date(now()), recipients],
      );
    });
    return c.json(sent);
  });
