import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { ownersOnly } from '../access.ts';
import type { Billing, CheckoutSession, Tier } from '../api.ts';
import { rowOf } from '../database.ts';
import type { Env } from '../environment.ts';
import { Failure } from '../failure.ts';
import { readBody } from '../input.ts';
import { planOf, prices } from '../plan.ts';

/** Buying a larger plan. For owners. */
export const billingRoutes = new Hono<Env>()
  .use(ownersOnly('billing'))

  .get('/', async (c) => {
    const plan = await planOf(c.var.database, c.var.visitor.id);
    return c.json({ ...plan, prices: [...prices] } satisfies Billing);
  })

  .post('/create-checkout-session', async (c) => {
    const { price } = await readBody(c, z.object({ price: z.string().default('price_starter') }));
    const tier = prices.find(({ id }) => id === price)?.tier;
    if (!tier) throw new Failure('unknown_price', { price });

    const id = `cs_${randomUUID().slice(0, 8)}`;
    await c.var.database.query('insert into checkout_sessions (visitor, id, tier) values ($1, $2, $3)', [
      c.var.visitor.id,
      id,
      tier,
    ]);
    return c.json({ id, tier, url: `/checkout/${id}` } satisfies CheckoutSession, 201);
  })

  /** Pays, and changes the plan. The card `declined` is declined; every other one is good. */
  .post('/checkout-sessions/:id/confirm', async (c) => {
    const { database, visitor } = c.var;
    const { card } = await readBody(c, z.object({ card: z.string().optional() }));
    const id = c.req.param('id');
    const checkout = await rowOf<{ tier: Tier }>(
      database,
      'select tier from checkout_sessions where visitor = $1 and id = $2',
      [visitor.id, id],
    );
    if (!checkout) throw new Failure('not_found', { what: 'checkout_session', id });
    if (card === 'declined') throw new Failure('payment_declined');

    await database.query('update organizations set tier = $2 where visitor = $1 and joined', [
      visitor.id,
      checkout.tier,
    ]);
    return c.json(await planOf(database, visitor.id));
  })

  /** The page where a subscription is changed or ended. There must be one. */
  .post('/portal', async (c) => {
    const { tier } = await planOf(c.var.database, c.var.visitor.id);
    if (tier === 'free') throw new Failure('no_subscription');
    return c.json({ url: '/billing/portal' });
  });
