import { familyOf } from '../codes/families.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Dialect } from '../recognise/dialect.ts';
import type { CodeMeaning, CodeTable } from '../codes/codeTable.ts';
import { findCode } from '../codes/findCode.ts';
import type { Meaning } from './meaning.ts';
import { advised, remediesOf } from './remediesOf.ts';
import { statedVariant } from './statedVariant.ts';
import { variantOf } from './variantOf.ts';
import { fits, variantsByKind, type Variant } from '../vocabulary/variant.ts';

/** The codes that are known: the app's own, and those of each dialect. */
export interface KnownCodes {
  readonly codes: CodeTable;
  readonly dialects: readonly Pick<Dialect, 'id' | 'codes'>[];
}

/** One table's answer. */
interface Answer {
  readonly source: Meaning['source'];
  readonly matched?: string;
  readonly meaning: CodeMeaning;
}

/**
 * What the error means for a person: the app's word on its code, else the API's, else what the protocol states,
 * else the family of codes it is spelt like, else its kind. What one leaves open is filled in by the next.
 * The kind is settled already; a variant that belongs to another kind is passed over.
 */
export function explain(error: ApiError, knowledge: KnownCodes): Meaning {
  const dialect = knowledge.dialects.find(({ id }) => id === error.dialect);
  const answers = [
    answerOf('app', findCode(error, knowledge.codes)),
    answerOf('dialect', findCode(error, dialect?.codes)),
    stated(error),
    family(error),
  ].filter((answer) => answer !== undefined);
  const first = <Key extends keyof CodeMeaning>(key: Key): CodeMeaning[Key] | undefined =>
    answers.map(({ meaning }) => meaning[key]).find((value) => value !== undefined);

  const variant =
    answers.map(({ meaning }) => meaning.variant).find((named) => named && fits(named, error.kind)) ??
    variantOfKind(error);
  const winner = answers[0];
  return {
    kind: error.kind,
    variant,
    remedies: (first('remedies') ?? remediesOf[variant]).map(advised),
    ...given('meaning', first('meaning')),
    ...given('title', first('title')),
    ...given('body', first('body')),
    ...given('repeat', first('repeat') ?? repeatOf[variant]),
    source: winner?.source ?? 'kind',
    ...given('matched', winner?.matched),
  };
}

function answerOf(source: 'app' | 'dialect', found: ReturnType<typeof findCode>): Answer | undefined {
  return found && { source, matched: found.code, meaning: found.meaning };
}

function stated(error: ApiError): Answer | undefined {
  const variant = statedVariant(error);
  return variant && fits(variant, error.kind) ? { source: 'kind', meaning: { variant } } : undefined;
}

function family(error: ApiError): Answer | undefined {
  for (const code of error.codes) {
    const variant =
      variantOf(code, error.kind) ??
      (familyOf(code)?.kind === error.kind ? variantsByKind[error.kind][0] : undefined);
    if (variant) return { source: 'family', matched: code, meaning: { variant } };
  }
  return undefined;
}

function variantOfKind({ kind, limit }: ApiError): Variant {
  return kind === 'payment_required' && limit ? 'limit_reached' : variantsByKind[kind][0];
}

/** Situations that pass although their kind doesn't. */
const repeatOf: Partial<Record<Variant, Meaning['repeat']>> = {
  checkout_unavailable: 'manual',
  billing_unavailable: 'manual',
  in_progress: 'manual',
  locked: 'manual',
  resubmitted: 'never',
};

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
