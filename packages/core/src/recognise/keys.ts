import { keysElsewhere } from './keysElsewhere.ts';

/**
 * What a key usually means in an error body. Nobody asks which API wrote it, only what its keys are for.
 * Spellings are compared without case and punctuation, so `errorcode` covers `error_code`, `errorCode` and `Error-Code`;
 * then without what adds nothing: `error` and its like in front, `text`, `name` and their like behind.
 * What is still unknown is judged by its shape: `clerkTraceId` is the id of a trace. Of several rows the last counts.
 */
export type Row<Role extends string> = readonly [role: Role, words: string, shape?: RegExp];

const front =
  /^(?:api|app|service|server|internal|validation)?(?:err(?:or)?|exc(?:eption)?|fault|problem|failure)/;
const back = /(?:te?xt|string|value|content|name|locali[sz]ed|v\d)$/;

/** Makes the look-up for one table; `''` is what no row knows. It remembers the spellings it met, up to a bound. */
function keyTable<Role extends string>(rows: readonly Row<Role>[]): (key: string) => Role | '' {
  const words = new Map(rows.flatMap(([role, list]) => list.split(' ').map((word) => [word, role] as const)));
  words.delete('');
  const met = new Map<string, Role | ''>();
  const look = (key: string): Role | '' => {
    // A namespace in front (`hydra:title`) says nothing, `@type` and `$fault` are about the notation and whose fault it is.
    const plain = key
      .slice(key.lastIndexOf(':') + 1)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '')
      .replace(/(?<=[a-z]{4})\d$/, '');
    if (plain === '' || key[0] === '@' || key === '$fault') return '';
    const core = plain.replace(back, '');
    return (
      words.get(plain) ??
      words.get(plain.replace(front, '')) ??
      words.get(core) ??
      words.get(core.replace(front, '')) ??
      rows.findLast(([, , shape]) => shape?.test(plain))?.[0] ??
      ''
    );
  };
  return (key) => {
    let role = met.get(key);
    if (role === undefined) {
      role = key.length > 40 ? '' : look(key);
      if (met.size < 2000) met.set(key, role);
    }
    return role;
  };
}

export type ErrorRole =
  | 'message'
  | 'detail'
  | 'title'
  | 'code'
  | 'class'
  | 'reason'
  | 'id'
  | 'subcode'
  | 'name'
  | 'status'
  | 'success'
  | 'error'
  | 'envelope'
  | 'issues'
  | 'details'
  | 'form'
  | 'fields'
  | 'meta'
  | 'path'
  | 'place'
  | 'route'
  | 'request'
  | 'docs'
  | 'wait'
  | 'resumes'
  | 'resets'
  | 'retryable'
  | 'deeper'
  | 'rule'
  | 'never';

/** Keys of a record that is about the whole error. */
export const aboutError: readonly Row<ErrorRole>[] = [
  ...keysElsewhere,
  // A sentence, from the most to the least usual place.
  ['message', 'message msg string replytext', /(?:message|msg)$/],
  [
    'detail',
    'detail desc text diagnostics explanation',
    /desc(?:ription)?(?:locali[sz]ed)?$|detail$|developermessage$/,
  ],
  ['title', 'title summary heading statusmessage statustext', /summary$/],
  // An explicit machine-readable code.
  [
    'code',
    'code codes errorid exceptionid resultid msgid divisioncode internalerror scimtype errno errorno errornum errornumber erroridentifier messagekey errorkey',
    /^(?:api|app|business|data|e|grpc|internal|msg|issue|message|reply|response|result|ret|return)code$/,
  ],
  // A word that classes it: a code where no explicit one stands beside it.
  ['class', 'type kind category messageid reasoncode class classification tag key'],
  // A word, then it is a code, or a sentence.
  ['reason', 'reason subtype reasonforfailure'],
  // An id of an error object, or the word for its kind.
  ['id', 'id'],
  // More words on a code, too fine for most.
  ['subcode', 'subcode declinecode substatus'],
  ['name', 'name'],
  ['status', 'status', /^(?:http)?(?:status)?code$|^httpstatus$/],
  ['success', 'ok', /^(?:is)?succe(?:ss(?:ful)?|eded)$/],
  [
    'error',
    'error err haserrors iserror fault failure problem odataerror errorinfo errorobject errormodel apierror',
  ],
  // Goes round the error.
  [
    'envelope',
    'result resultinfo return envelope body json root embedded requesterror',
    /(?:resp(?:onse)?|exception)$/,
  ],
  // Complaints: a list, a map, or a sentence.
  [
    'issues',
    'errors issues issue causes reasons problems faults exceptions invalid validate modelstate messages msgs children inner suberrors errorfields validation validations',
    /(?:validation|user|field|input|zod|schema|inner|nested|child|response)errors?$|errorfields$|messages$|violations$|failures$|(?:error|detail|message)s?list$|^(?:invalid|bad)(?:param|field)/,
  ],
  ['form', 'formerrors', /^(?:nonfield|global|general|object)errors$/],
  // Complaints or something else: only what looks like them counts.
  ['details', 'details data payload responsedata errordata notifications'],
  // Names of fields, or complaints by field.
  ['fields', 'fields params parameters missing invalidattributes missingfields keys'],
  [
    'meta',
    'meta extensions context extra extras info information extendederrorinfo',
    /(?:meta|additional(?:info)?)(?:data)?$/,
  ],
  // The one field that it is about.
  [
    'path',
    'field filed relatedproperties param parameter property propertypath attribute attr pointer errorpath inputpath target',
    /field(?:path)?$|^invalid(?:property|param)$|^(?:field|param)(?:in|with)error$/,
  ],
  // Of an error, the address that was called; or, as keys, the field.
  ['route', 'path'],
  // Where it points, if nothing better does.
  ['place', 'source'],
  [
    'request',
    'requestid',
    /(?:req(?:uest)?|corr(?:elation)?|trac(?:e|ing)|ray|debug|incident|transaction|tracking|log|support|errorinstance)(?:u?u?id|identifier)$|(?:error|support|log|incident)ref(?:erence)?$|(?:support|incident|ticket)(?:number|code)$/,
  ],
  [
    'docs',
    'help link links location url',
    /^(?:docs?|documentation|help|error|(?:more)?info(?:rmation)?)(?:ur[il]|link)?$|^descriptionur[il]$/,
  ],
  // How long to wait; the key says in what unit.
  [
    'wait',
    'waittime waitfor',
    /^(?:(?:retry|reset|tryagain|available)(?:after|in|delay)|wait|backoff|cool(?:down|off)(?:time)?)(?:m?s|secs?)?$|^(?=.*(?:retry|throttl|backoff|again|wait|remain|left|lock|ban|cool|delay|until|reset|avail)).*(?:secs|seconds|millis|minutes|hours)/,
  ],
  // From when on the same may be sent again, and when a quota, or whatever it is, is there again.
  [
    'resumes',
    'until',
    /^(?:retry|tryagain|available|allowed|next(?:valid)?(?:attempt|try|retry|request|allowed)|(?:un)?(?:lock|block|ban|suspend|throttle)(?:n?ed|s|out)?)(?:at|until|till|ends?(?:at)?|expires(?:at)?|date|time)$/,
  ],
  [
    'resets',
    'ends',
    /^(?:rate)?(?:limit)?reset(?:s|at|on|sat|time|date|epoch)?$|^(?:expected|estimated)?end(?:s?at|time)?$/,
  ],
  ['retryable', 'istransient', /^(?:is|should|can)?retry(?:able)?$/],
  ['deeper', 'innererror causedby errorchain inners cause'],
  // How large a file, or what was sent, may be.
  ['rule', '', /^(?:max|limit)[a-z]*bytes$|^bytes(?:limit|max)$/],
  // What was sent, and what only the API's own developers read.
  [
    'never',
    'value invalidvalue received input actual submitted rootcause jsonrpc timestamp',
    /(?:attempted|rejected|current)value$|trace(?:back)?$|^stack|^schema|^(?:info|warning|success)messages$|^warnings$/,
  ],
];

export type ComplaintRole = ErrorRole;

/** Keys that mean something else in a record that is one complaint. */
export const aboutComplaint: readonly Row<ComplaintRole>[] = [
  ...aboutError,
  ['message', 'string'],
  ['class', 'error rule keyword validator tag constraint violation validationtype ruleid constraintid'],
  // Some write the word for what is wrong there, some the sentence.
  ['reason', 'issue cause'],
  [
    'path',
    'path loc column argument expression elementname propertyid',
    /(?:field|instance|data|json|error|full|violation)(?:path|pointer|id)$|^(?:member|contextpath|memberpath)$|argument$/,
  ],
  [
    'place',
    'target source location key in entry element membernames errorrelatedto namespace dataelement errorkey',
  ],
  ['fields', 'fields members attributes'],
  ['name', 'name objectname label'],
  ['details', 'children details errorchain additionalerrors'],
  ['never', 'keys'],
  ['docs', 'url'],
  // Holds the complaint's numbers and words.
  ['meta', 'ctx context params parameters constraints properties extensions data'],
  [
    'rule',
    'origin ge gt le lt limit multipleof expected comparison count missingproperty allowedvalues format',
    /^(?:exclusive|required)?(?:min|max)(?:imum|length|items)?$|^requiredlength$/,
  ],
];

export type LimitRole = 'limit' | 'name' | 'current' | 'max' | 'tier' | 'upgradeUrl' | 'resetsAt';

/** Keys of what a plan's or a quota's limit is told with. A `limit` is a name or a number. */
export const aboutLimit: readonly Row<LimitRole>[] = [
  ['limit', 'limit quotalimit', /quota$/],
  ['name', 'limittype feature dimension entitlement', /metric$|^resource(?:type)?$/],
  [
    'current',
    'inuse consumed',
    /^(?:current)?(?:use|usage|count|value)(?:count)?$|^(?:request|item|seat|member)s?count$|^(?:current|used)[a-z]*$|used$/,
  ],
  ['max', 'included allowance', /limit(?:max|value)?$|^allowed|^max[a-z]*$/],
  ['tier', '', /^(?:current|subscription)?(?:plan|tier)(?:name|type|slug)?$/],
  ['upgradeUrl', '', /^(?:upgrade|billing|pricing|checkout|plans|manage)(?:ur[il]|link|path)$/],
  ['resetsAt', 'periodend renewsat', /^(?:quota)?resets?(?:at|on|time|date)?$/],
];

/** What the key means in a record about the whole error. */
export const errorRole: (key: string) => ErrorRole | '' = keyTable(aboutError);

/** What the key means in a record that is one complaint. */
export const complaintRole: (key: string) => ComplaintRole | '' = keyTable(aboutComplaint);

/** What the key means where a limit is told. */
export const limitRole: (key: string) => LimitRole | '' = keyTable(aboutLimit);
