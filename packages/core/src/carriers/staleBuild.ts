import type { Carrier } from '../read/carrier.ts';
import { fieldsOf } from './fields.ts';

/** What browsers and bundlers say when a file of the app, loaded late, is gone. */
const gone =
  /^ChunkLoadError|dynamically imported module|module script failed|Loading (?:CSS )?chunk .{1,80} failed|Failed to load chunk|Unable to preload CSS/i;

/** A newer version of the app has taken the place of the one that runs. */
export const staleBuild: Carrier = {
  id: 'staleBuild',
  errorsOnly: true,
  open(thrown) {
    const { name, message } = fieldsOf(thrown);
    return gone.test(`${String(name)}: ${String(message)}`)
      ? { type: 'notHttp', thrown, code: 'chunk_load' }
      : undefined;
  },
};
