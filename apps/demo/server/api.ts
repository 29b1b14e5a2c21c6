/** What goes over the wire when nothing fails. How failures look depends on the dialect; see `dialects/`. */

// ── Product: /api/v1 ──────────────────────────────────────────────────────────────────────────

interface Address {
  street?: string | undefined;
  city?: string | undefined;
  /** Five digits. */
  zip?: string | undefined;
  /** Two letters, ISO 3166-1. */
  country?: string | undefined;
}

/** Body of `POST /subscribers`. */
export interface NewSubscriber {
  email: string;
  /** At most 100 characters. */
  first_name: string;
  address?: Address | undefined;
  /** Names of existing tags. */
  tags?: string[] | undefined;
  /** ISO 8601. Required for subscribers in Germany. */
  consent_at?: string | undefined;
}

/** Body of `PUT /subscribers/:id`: everything anew, and the version that was edited. */
export interface SubscriberEdit extends NewSubscriber {
  version: number;
}

export interface Subscriber {
  id: string;
  email: string;
  first_name: string;
  address: Address;
  tags: string[];
  consent_at: string | null;
  /** Counts edits, from 1. */
  version: number;
  updated_at: string;
}

export interface SubscriberList {
  subscribers: Subscriber[];
  /** All subscribers of the workspace, whatever the search found. */
  total: number;
}

export interface Tag {
  name: string;
  subscribers: number;
}

type Role = 'owner' | 'member';

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Body of `POST /members`. */
export type NewMember = Omit<Member, 'id'>;

export interface Organization {
  id: string;
  name: string;
}

export interface Session {
  member: Member;
  organization: Organization;
  expires_at: string;
}

/** Body of `POST /newsletters`. */
export interface NewNewsletter {
  subject: string;
  body: string;
}

export interface Newsletter extends NewNewsletter {
  id: string;
  sent_at: string | null;
  /** How many subscribers got it; 0 while it is a draft. */
  recipients: number;
}

export type Tier = 'free' | 'starter' | 'professional';

export interface Plan {
  tier: Tier;
  limits: { max_subscribers: number; max_emails_per_month: number };
  usage: { subscribers: number; emails_this_month: number };
}

export interface Billing extends Plan {
  prices: { id: string; tier: Tier; euros_per_month: number }[];
}

export interface CheckoutSession {
  id: string;
  tier: Tier;
  /** The page where the person confirms the purchase. */
  url: string;
}

export interface EngagementReport {
  newsletters_sent: number;
  emails_sent: number;
  subscribers_by_tag: Tag[];
}

// ── Control: /api/weather and /api/demo ───────────────────────────────────────────────────────

export type DialectName = 'flexprice' | 'license-key' | 'flowbrite' | 'error-reference' | 'subscribeflow';

export type Fault =
  | 'none'
  /** The connection breaks before the server has done anything. */
  | 'drop-before'
  /** The connection breaks after the server has done its work: the change is saved, the answer is lost. */
  | 'drop-after'
  /** A proxy in front of the API answers 502 with its HTML page. */
  | 'gateway-page'
  /** 503, written by the API. */
  | 'maintenance'
  /** 503 without a body. */
  | 'maintenance-empty'
  /** The work is done at once, the answer comes late. */
  | 'slow'
  /** Something throws: 500. */
  | 'crash'
  /** A query fails in the database: 500. */
  | 'database';

export interface Weather {
  dialect: DialectName;
  fault: Fault;
  /** For how many more requests the fault lasts. */
  times: number | 'always';
  applies_to: 'all' | 'reads' | 'writes';
  /** How late `slow` answers, in milliseconds. */
  slow_ms: number;
}

/** Body of `PATCH /api/weather`. A fault strikes once, and any request, unless said otherwise with it. */
export type WeatherChange = { [K in keyof Weather]?: Weather[K] | undefined };

/** One letter of `GET /api/demo/mail`. */
export interface Letter {
  to: string;
  token: string;
  expires_at: string;
  used_at: string | null;
}

/** Body of `PATCH /api/demo/session`. */
export interface SessionChange {
  role?: Role | undefined;
  /** From now on, and for later sessions. */
  lifetime_seconds?: number | undefined;
}

/** Body of `POST /api/demo/colleague`: somebody else changes or deletes a subscriber. */
export interface ColleagueAction {
  action: 'edit' | 'delete';
  subscriber_id: string;
}
