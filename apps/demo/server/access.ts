import { createMiddleware } from 'hono/factory';
import type { Member } from './api.ts';
import { rowOf } from './database.ts';
import type { Env } from './environment.ts';
import { Failure } from './failure.ts';

/** Lets through whoever has a session that still lasts. */
export const signedIn = createMiddleware<Env>(async (c, next) => {
  const { database, visitor, now } = c.var;
  const session = await rowOf<Member & { expires_at: string }>(
    database,
    `select id, name, email, role, expires_at from sessions
     join members on members.visitor = sessions.visitor and members.id = sessions.member
     where sessions.visitor = $1`,
    [visitor.id],
  );
  if (!session) throw new Failure('signed_out');
  const { expires_at, ...member } = session;
  if (Date.parse(expires_at) <= now()) throw new Failure('session_expired');
  c.set('member', member);
  await next();
});

/** Lets through owners of the organization. */
export const ownersOnly = (area: 'billing' | 'members') =>
  createMiddleware<Env>(async (c, next) => {
    if (c.var.member.role !== 'owner') throw new Failure('owners_only', { area });
    await next();
  });
