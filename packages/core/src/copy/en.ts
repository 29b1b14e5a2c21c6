import type { Copy } from '../present/copy.ts';
import { variantsByKind, type Variant } from '../explain/variant.ts';
import { remedies, type Remedy } from '../vocabulary/remedy.ts';

/** English. */
export const en: Copy = {
  lang: 'en',
  variants: Object.fromEntries(
    Object.values(variantsByKind)
      .flat()
      .map((variant) => [variant, { title: variant }]),
  ) as Copy['variants'] & Record<Variant, { title: string }>,
  rules: {} as Copy['rules'],
  remedies: Object.fromEntries(remedies.map((remedy) => [remedy, remedy])) as Record<Remedy, string>,
  ui: {} as Copy['ui'],
};
