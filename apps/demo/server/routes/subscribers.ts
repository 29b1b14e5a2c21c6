import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { NewSubscriber, Subscriber, SubscriberEdit, SubscriberList } from '../api.ts';
import { rowOf, rowsOf, violates, type Queries } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { emailAddress, readBody, requiredText } from '../input.ts';
import { ensureRoom, planOf } from '../plan.ts';

const columns = 'id, email, first_name, address, tags, consent_at, version, updated_at';

const address = z.object({
  street: z.string().optional(),
  city: z.string().optional(),
  zip: z
    .string()
    .regex(/^(\d{5})?$/, 'Must be a five-digit ZIP code')
    .optional(),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/, 'Must be a two-letter country code')
    .optional(),
});

/** A subscriber's fields. Tags must be among the known ones. */
const fields = (known: string[]) =>
  z.object({
    email: emailAddress,
    first_name: requiredText.max(100),
    address: address.optional(),
    tags: z
      .array(
        z.string().refine((tag) => known.includes(tag), {
          message: 'Tag does not exist',
          params: { rule: 'unknown_tag' },
        }),
      )
      .optional(),
    consent_at: z.iso.datetime('Must be a date and time').optional(),
  });

const newSubscriber = (known: string[]): z.ZodType<NewSubscriber> =>
  fields(known).refine(hasConsented, consentRule);

const subscriberEdit = (known: string[]): z.ZodType<SubscriberEdit> =>
  fields(known).extend({ version: z.int() }).refine(hasConsented, consentRule);

// Told together with the other problems, not after they are solved.
const consentRule = { path: ['consent_at'], when: () => true };

function hasConsented({ address: at, consent_at }: NewSubscriber): boolean {
  return at?.country !== 'DE' || consent_at !== undefined;
}

async function knownTags(queries: Queries, visitor: string): Promise<string[]> {
  const tags = await rowsOf<{ name: string }>(queries, 'select name from tags where visitor = $1', [visitor]);
  return tags.map(({ name }) => name);
}

async function find(queries: Queries, visitor: string, id: string): Promise<Subscriber> {
  const subscriber = await rowOf<Subscriber>(
    queries,
    `select ${columns} from subscribers where visitor = $1 and id = $2`,
    [visitor, id],
  );
  if (!subscriber) throw new Failure('not_found', { what: 'subscriber', id });
  return subscriber;
}

/** Turns Postgres's refusal of a second row with the same address into a failure of ours. */
const refuseTwins = (email: string) => (error: unknown) => {
  throw violates(error, 'subscribers_email')
    ? new Failure('already_exists', { what: 'subscriber', email })
    : error;
};

export const subscriberRoutes = new Hono<Env>()
  .get('/', async (c) => {
    const { database, visitor } = c.var;
    const search = c.req.query('search') ?? '';
    const tag = c.req.query('tag') ?? null;
    const [subscribers, plan] = await Promise.all([
      rowsOf<Subscriber>(
        database,
        `select ${columns} from subscribers
         where visitor = $1 and strpos(lower(email || ' ' || first_name), lower($2)) > 0
           and ($3::text is null or $3 = any (tags))
         order by email`,
        [visitor.id, search, tag],
      ),
      planOf(database, visitor.id),
    ]);
    return c.json({ subscribers, total: plan.usage.subscribers } satisfies SubscriberList);
  })

  .post('/', async (c) => {
    const { database, visitor, now } = c.var;
    const input = await readBody(c, newSubscriber(await knownTags(database, visitor.id)));
    const subscriber = await database
      .transaction(async (transaction) => {
        await ensureRoom(transaction, visitor.id, 'max_subscribers', 1);
        return rowOf<Subscriber>(
          transaction,
          `insert into subscribers (visitor, id, email, first_name, address, tags, consent_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
          [visitor.id, `sub_${randomUUID().slice(0, 8)}`, ...values(input), new Date(now())],
        );
      })
      .catch(refuseTwins(input.email));
    return c.json(subscriber, 201);
  })

  .get('/:id', async (c) => c.json(await find(c.var.database, c.var.visitor.id, c.req.param('id'))))

  .put('/:id', async (c) => {
    const { database, visitor, now } = c.var;
    const id = c.req.param('id');
    const input = await readBody(c, subscriberEdit(await knownTags(database, visitor.id)));
    const saved = await rowOf<Subscriber>(
      database,
      `update subscribers
       set email = $4, first_name = $5, address = $6, tags = $7, consent_at = $8, updated_at = $9,
         version = version + 1
       where visitor = $1 and id = $2 and version = $3 returning ${columns}`,
      [visitor.id, id, input.version, ...values(input), new Date(now())],
    ).catch(refuseTwins(input.email));
    if (saved) return c.json(saved);

    const { version: current } = await find(database, visitor.id, id);
    throw new Failure('stale_version', { subscriber: id, sent: input.version, current });
  })

  .delete('/:id', async (c) => {
    const { id } = await find(c.var.database, c.var.visitor.id, c.req.param('id'));
    await c.var.database.query('delete from subscribers where visitor = $1 and id = $2', [
      c.var.visitor.id,
      id,
    ]);
    return c.body(null, 204);
  })

  .post('/:id/tags', async (c) => {
    const { database, visitor } = c.var;
    const { tag } = await readBody(c, z.object({ tag: requiredText }));
    const { id } = await find(database, visitor.id, c.req.param('id'));
    if (!(await knownTags(database, visitor.id)).includes(tag)) {
      throw new Failure('not_found', { what: 'tag', id: tag });
    }
    await database.query(
      `update subscribers set tags = array_append(array_remove(tags, $3), $3), version = version + 1
       where visitor = $1 and id = $2`,
      [visitor.id, id, tag],
    );
    return c.json(await find(database, visitor.id, id));
  })

  .delete('/:id/tags/:tag', async (c) => {
    const { database, visitor } = c.var;
    const { id, tags } = await find(database, visitor.id, c.req.param('id'));
    const tag = c.req.param('tag');
    if (!tags.includes(tag)) throw new Failure('not_found', { what: 'tag', id: tag });
    await database.query(
      `update subscribers set tags = array_remove(tags, $3), version = version + 1
       where visitor = $1 and id = $2`,
      [visitor.id, id, tag],
    );
    return c.body(null, 204);
  });

const values = ({ email, first_name, address: at, tags, consent_at }: NewSubscriber) => [
  email,
  first_name,
  at ?? {},
  tags ?? [],
  consent_at ?? null,
];
