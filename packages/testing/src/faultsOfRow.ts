import { kinds, remedies, variantsByKind, type CodeMeaning } from '@tactful/core';

/** What does not fit together in a row of a code table. */
export function faultsOfRow({ kind, variant, remedies: advised = ['dismiss'] }: CodeMeaning): string[] {
  const possible = kind === undefined ? kinds : [kind];
  return [
    ...possible.filter((one) => !kinds.includes(one)).map((one) => `there is no kind ${one}`),
    ...(variant === undefined || possible.some((one) => variantsByKind[one]?.includes(variant as never))
      ? []
      : [`the variant ${variant} doesn't fit ${kind ?? 'any kind'}`]),
    ...(advised.length === 0 ? ['there is nothing to do'] : []),
    ...advised
      .map((advice) => (typeof advice === 'string' ? advice : advice.remedy))
      .filter((remedy) => !remedies.includes(remedy))
      .map((remedy) => `there is no remedy ${remedy}`),
  ];
}
