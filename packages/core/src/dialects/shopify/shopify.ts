import type { Responded } from '../../read/evidence.ts';
import type { Dialect } from '../../recognise/dialect.ts';
import { membersOf, type Json } from '../../vocabulary/json.ts';
import { bodyOf } from '../look.ts';
import { nameRules } from '../nameRules.ts';
import { sentences } from '../rails/sentences.ts';
import { graphql } from '../standards/graphql.ts';
import { codes, type ShopifyCode } from './codes.ts';

/**
 * Shopify: `errors` as a sentence or a map of sentences, and GraphQL under 200 with `userErrors` and a cost in points.
 *
 * Sentences about fields are those of Rails.
 */
export const shopify: Dialect<ShopifyCode> = {
  id: 'shopify',
  read(response, general) {
    const body = bodyOf(response);
    if (!body || !bearsMark(response, body)) return undefined;
    const reading = graphql.read(response, general) ?? { audience: 'developer' };
    const issues = reading.issues ?? general().issues;
    return { ...reading, ...(issues && { issues: nameRules(issues, sentences) }) };
  },
  codes,
};

function bearsMark({ headers }: Responded, { errors, extensions }: Json): boolean {
  return (
    headers.names().some((name) => /^x-(?:shopify-|shopid$|sorting-hat-)/.test(name)) ||
    'throttleStatus' in membersOf(membersOf(extensions)['cost']) ||
    (typeof errors === 'string' && errors.startsWith('[API] '))
  );
}
