// CommonJS too: Node 20.19 requires ES modules.
const { parseError } = require('@tactful/core');

console.log(parseError(new TypeError('fetch failed')).kind);
