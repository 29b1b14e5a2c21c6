import type { Carrier } from '../read/carrier.ts';
import type { Fields } from './fields.ts';
import { notReachedWhen, type Why } from './notReached.ts';

const timedOut = /^(?:E|ESOCKET)TIMEDOUT$|^UND_ERR_\w+_TIMEOUT$/;
const aborted = /^(?:ABORT_ERR|ERR_CANCELED|(?:UND_)?ERR_ABORTED)$/;
/** The system's, axios's, those of Node's fetch and its parser, of TLS, and of Bun. */
const network =
  /^(?:E(?:CONN|HOST|NET|AI_|NOTFOUND$|PIPE$|PROTO$)|ERR_(?:NETWORK$|TLS_)|UND_ERR_(?:SOCKET|CLOSED|DESTROYED)|HPE_|CERT_|UNABLE_TO_|(?:DEPTH_ZERO_)?SELF_SIGNED|Connection(?:Refused|Closed)|FailedToOpenSocket)/;

/** Why no answer came, by the error's code. */
export function whySystemFailed({ code }: Fields): Why | undefined {
  if (typeof code !== 'string') return undefined;
  if (timedOut.test(code)) return 'timeout';
  if (aborted.test(code)) return 'aborted';
  return network.test(code) ? 'network' : undefined;
}

export const systemError: Carrier = notReachedWhen('systemError', whySystemFailed);
