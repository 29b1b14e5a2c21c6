/**
 * What a key usually means in an error body. Nobody asks which API wrote it, only what its keys are for.
 * Spellings are compared without case and punctuation: `errorcode` covers `error_code`, `errorCode` and `Error-Code`.
 */

/** Words that mean the same about a whole error and about one complaint. */
const said = {
  /** A sentence, from the most to the least usual place. */
  message:
    'message msg errormessage errormsg errmsg errordescription messagetext messagevalue defaultmessage responsemessage usermessage displaymessage rawmessage faultstring errortext longmessage',
  detail: 'detail description desc text diagnostics developermessage explanation errordetail',
  title: 'title summary heading statusmessage statustext errortitle errorsummary',
  /** An explicit machine-readable code. */
  code: 'code errorcode errcode errorid internalerror internalcode faultcode scimtype errno errornumber exceptioncode messagecode messagekey resultcode issuecode appcode businesscode ecode',
  /** A word that classes it: a code where no explicit one stands beside it. */
  class: 'type errortype exceptiontype reasoncode category errorcategory kind messageid',
  /** A word, then it is a code, or a sentence. */
  reason: 'reason errorreason',
  /** An id of an error object, or the word for its kind. */
  id: 'id',
  /** More words on a code, too fine for most. */
  subcode: 'subcode errorsubcode declinecode substatus',
  name: 'name errorname classname',
  never:
    'value attemptedvalue rejectedvalue received input actual submitted currentvalue trace stack stacktrace backtrace traceback schema schemapath rootcause jsonrpc timestamp',
};

/** Keys of a record that is about the whole error. */
const aboutError = {
  ...said,
  code: `${said.code} errorkey`,
  status: 'status statuscode httpstatus httpstatuscode httpcode errorstatus',
  success: 'success ok successful issuccess succeeded',
  error: 'error err fault failure problem odataerror errorinfo errorobject apierror',
  /** Goes round the error. */
  envelope:
    'errorresponse response result envelope body root embedded requesterror serviceexception policyexception',
  /** Complaints: a list, a map, or a sentence. */
  issues:
    'errors issues issue violations validationerrors validationerror fieldviolations fielderrors causes invalidparams invalidparameters errorlist errordata inputerrors usererrors parameterviolations propertyviolations validationmessages validationfailures failures problems modelstate errormessages messages constraintviolations invalidfields fieldmessages schemaerrors inner suberrors errorfields validation badparams',
  /** Complaints or something else: only what looks like them counts. */
  details: 'details errordetails data payload',
  /** Complaints about the whole form. */
  form: 'formerrors nonfielderrors globalerrors generalerrors objecterrors',
  /** Names of fields, or complaints by field. */
  fields: 'fields params parameters missing invalidattributes missingfields keys',
  meta: 'metadata meta extensions context additionalinfo additionaldata extra responsemetadata info extendederrorinfo',
  /** The one field that it is about. */
  path: 'field fieldname param parameter parametername paramname property propertyname propertypath attribute attr attributename pointer invalidfield errorfield fieldpath',
  place: 'target source',
  request:
    'requestid requestuuid reqid correlationid traceid rayid debugid incidentid transactionid trackingid logid supportid errorinstanceid',
  docs: 'documentationurl documentation moreinfo docurl docsurl docs helpurl help helplink errorurl erroruri infourl moreinformation moreinfourl documentationlink doclink',
  links: 'links',
  seconds:
    'retryafter retryafterseconds retryaftersecs retryaftersec retryin retryinseconds waitseconds retrydelay retrydelayseconds resetin resetinseconds resetafter cooldown cooldownseconds secondsuntilretry availablein waittime backoffseconds tryagainin',
  milliseconds:
    'retryafterms retryaftermillis retryaftermilliseconds retryinms retrydelayms waitms backoffms resetinms',
  retryable: 'retryable isretryable shouldretry canretry istransient',
  deeper: 'innererror causedby errorchain inners cause',
};

/** Keys of a record that is one complaint. */
const aboutComplaint = {
  ...said,
  class: `${said.class} error rule keyword validator tag constraint violation validationtype`,
  /** Google's, FHIR's and others' `issue` is the word for what is wrong, or the sentence. */
  reason: `${said.reason} issue cause`,
  path: 'field path property propertypath propertyname pointer param parameter instancepath datapath loc fieldname fieldpath attribute attr attributename column columnname paramname parametername jsonpath jsonpointer fieldid formfield inputfield argument argumentname member memberpath expression elementname errorfield errorpath fullpath propertyid',
  /** Where it points, if nothing better does. */
  place: 'target source location key in element membernames errorrelatedto namespace dataelement errorkey',
  fields: 'fields members attributes keys',
  /** Holds the complaint's numbers and words. */
  meta: 'ctx context params parameters meta metadata constraints properties extensions data',
  nested:
    'fieldviolations errors causes violations issues suberrors children inner details validationerrors invalidparams errorchain additionalerrors messages',
  rule: 'min max minimum maximum minlength maxlength ge gt le lt limit multipleof expected comparison count missingproperty allowedvalues format requiredlength requiredmin requiredmax exclusiveminimum exclusivemaximum minitems maxitems',
  docs: aboutError.docs,
  links: aboutError.links,
  request: aboutError.request,
  status: aboutError.status,
};

/** Keys of what a plan's or quota's limit is told with. */
const aboutLimit = {
  name: 'limit limitname limittype quota quotaname quotametric quotalimit resource resourcetype metric usagemetric feature featurename dimension entitlement',
  current: 'current used usage currentusage currentcount consumed inuse usedcount currentvalue',
  max: 'max maximum allowed maxallowed allowance quotalimitvalue limitvalue limitmax planlimit maxcount included limit quota hardlimit',
  tier: 'tier plan currentplan plantype planname subscriptiontier currenttier subscriptionplan',
  upgradeUrl:
    'upgradeurl upgradelink upgradeuri upgradepath billingurl pricingurl checkouturl plansurl manageurl',
  resetsAt: 'resetsat resetat resettime resetson periodend renewsat resetdate quotareset reset',
};

/** Whatever ends like this is the id that support asks for, or a list of complaints. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:request|trace|correlation)u?u?id$/, 'request'],
  [/(?:user|field|validation|form|zod|input)errors?$/, 'issues'],
];

type Table = Readonly<Record<string, string>>;

/** Makes the look-up for one table. It remembers the spellings it met, up to a bound. */
function keyTable<T extends Table>(table: T): (key: string) => readonly (keyof T)[] | undefined {
  const roles = new Map<string, (keyof T)[]>();
  for (const role of Object.keys(table)) {
    for (const word of (table[role] as string).split(' '))
      roles.set(word, [...(roles.get(word) ?? []), role]);
  }
  const met = new Map<string, readonly (keyof T)[] | undefined>();
  return (key) => {
    const before = met.get(key);
    if (before !== undefined || met.has(key)) return before;
    // A namespace in front (`hydra:title`, `o:errorCode`) says nothing, `@type` is about the notation.
    const plain =
      key.length > 40 || key[0] === '@'
        ? ''
        : key
            .slice(key.lastIndexOf(':') + 1)
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '');
    const ending = roles.has(plain) ? undefined : endings.find(([shape]) => shape.test(plain))?.[1];
    const found = roles.get(plain) ?? (ending !== undefined && ending in table ? [ending] : undefined);
    if (met.size < 2000) met.set(key, found);
    return found;
  };
}

const errorRoles = keyTable(aboutError);
const complaintRoles = keyTable(aboutComplaint);
const limitRoles = keyTable(aboutLimit);

export type ErrorRole = keyof typeof aboutError;
export type ComplaintRole = keyof typeof aboutComplaint;
export type LimitRole = keyof typeof aboutLimit;

/** What the key means in a record about the whole error. */
export const errorRole = (key: string): ErrorRole | undefined => errorRoles(key)?.[0];

/** What the key means in a record that is one complaint. */
export const complaintRole = (key: string): ComplaintRole | undefined => complaintRoles(key)?.[0];

/** What the key may mean where a limit is told: `limit` is a name or a number. */
export const limitRolesOf = (key: string): readonly LimitRole[] | undefined => limitRoles(key);
