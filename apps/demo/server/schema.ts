/** The tables. Every row belongs to one visitor and goes when the visitor goes. */
export const schema = /* sql */ `
  create table visitors (id text primary key);

  create table organizations (
    visitor text not null references visitors on delete cascade,
    id text not null,
    name text not null,
    joined boolean not null,
    tier text not null default 'free',
    emails_sent integer not null default 0,
    primary key (visitor, id)
  );

  create table members (
    visitor text not null references visitors on delete cascade,
    id text not null,
    name text not null,
    email text not null,
    role text not null check (role in ('owner', 'member')),
    primary key (visitor, id),
    constraint members_email unique (visitor, email)
  );

  create table sessions (
    visitor text primary key references visitors on delete cascade,
    member text not null,
    expires_at timestamptz not null,
    foreign key (visitor, member) references members on delete cascade
  );

  create table magic_links (
    visitor text not null references visitors on delete cascade,
    token text not null,
    email text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (visitor, token)
  );

  create table tags (
    visitor text not null references visitors on delete cascade,
    name text not null,
    primary key (visitor, name)
  );

  create table subscribers (
    visitor text not null references visitors on delete cascade,
    id text not null,
    email text not null,
    first_name text not null,
    address jsonb not null default '{}',
    tags text[] not null default '{}',
    consent_at timestamptz,
    version integer not null default 1,
    updated_at timestamptz not null,
    primary key (visitor, id),
    constraint subscribers_email unique (visitor, email)
  );

  create table newsletters (
    visitor text not null references visitors on delete cascade,
    id text not null,
    subject text not null,
    body text not null,
    sent_at timestamptz,
    recipients integer not null default 0,
    primary key (visitor, id)
  );

  create table idempotency_keys (
    visitor text not null references visitors on delete cascade,
    key text not null,
    used_at timestamptz not null,
    primary key (visitor, key)
  );

  create table checkout_sessions (
    visitor text not null references visitors on delete cascade,
    id text not null,
    tier text not null,
    primary key (visitor, id)
  );
`;
