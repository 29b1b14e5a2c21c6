/* What the fuzzer reads with; see `scripts/fuzz.mjs`. */
export { createErrorKit } from '../../packages/core/src/createErrorKit.ts';
export { allDialects } from '../../packages/core/src/dialects/index.ts';
export { parseError, parseResponse } from '../../packages/core/src/parse.ts';
export { samples } from '../../packages/core/src/samples.ts';
export { unsoundness } from '../../packages/core/src/sound.test.support.ts';
