import { parseJson } from '../read/body.ts';
import type { Body, Responded } from '../read/evidence.ts';
import type { Params } from '../vocabulary/params.ts';
import {
  emptyBag,
  isComplaint,
  isRecord,
  isTree,
  isWholeForm,
  readList,
  readMap,
  textOf,
  type Bag,
  type Json,
} from './complaints.ts';
import { issuePath } from './issuePath.ts';
import { errorRole } from './keys.ts';
import { limitIn } from './limitIn.ts';
import { isBareCode, isCode, isPhrase, isReasonPhrase } from './phrase.ts';
import { complaintInProse } from './prose.ts';
import type { Reading, StatedWait } from './reading.ts';
import { durationMs } from './duration.ts';
import { xmlValue } from './xml.ts';

const deepest = 8;

/** How well a word serves as the error's code, the least being the best. */
const codeRank = { code: 0, message: 0.9, error: 1, reason: 1.5, class: 2, name: 4, subcode: 5 } as const;
/** Words on a deeper level are less likely to be the error's own; a number is less telling than a word. */
const deeperCosts = 0.6;
const numberCosts = 1;

const messageRank = { message: 0, detail: 1, reason: 2, error: 2.5, title: 3 } as const;

interface Ranked {
  readonly value: string;
  readonly rank: number;
  readonly where: string;
}

/** What has been found so far. */
interface Draft {
  readonly http: number | undefined;
  readonly codes: Ranked[];
  readonly messages: Ranked[];
  readonly bag: Bag;
  readonly found: Record<string, string>;
  readonly params: Record<string, string | number | boolean>;
  readonly limitNodes: Json[];
  status?: number;
  failed?: boolean;
  requestId?: string;
  docsUrl?: string;
  wait?: StatedWait;
  retryable?: boolean;
  /** The field that the whole error points at, and what is said of it there. */
  field?: { readonly path: unknown; readonly node: Json };
  /** Containers that may hold complaints or something else; looked at last. */
  readonly loose: { readonly value: unknown; readonly where: string; readonly own: boolean }[];
}

/**
 * Reads any error body by what its keys usually mean, how they nest and what their values look like.
 * Knows no API. Total: every value gives a reading.
 */
export function readGenerally(response: Responded): Reading {
  const { body } = response;
  const draft: Draft = {
    http: response.status,
    codes: [],
    messages: [],
    bag: emptyBag(),
    found: Object.create(null) as Record<string, string>,
    params: Object.create(null) as Record<string, string | number | boolean>,
    limitNodes: [],
    loose: [],
  };
  if (body.format === 'text') readSentence(body.text, draft, 'body');
  else readValue(documentOf(body), draft);
  return finish(draft, body.format);
}

/** The body as data: JSON, or XML as the JSON it would be. */
export function documentOf(body: Body): unknown {
  return body.format === 'json' ? body.value : body.format === 'xml' ? xmlValue(body.text) : undefined;
}

function readValue(value: unknown, draft: Draft): void {
  if (typeof value === 'string') readSentence(value, draft, 'body');
  else if (Array.isArray(value)) {
    const [only] = value as unknown[];
    // A list of one that holds an envelope is that envelope.
    if (value.length === 1 && isRecord(only) && isRecord(only['error'])) visit(only, draft, 0, '0');
    else takeComplaints(value as unknown[], draft, '');
  } else if (isRecord(value)) {
    if (isFieldMap(value)) readFields(value, draft, '');
    else visit(value, draft, 0, '');
  }
}

/** Members that are more likely about the error than a field's name, where nothing else stands beside them. */
const seldomFields = new Set<string | undefined>([
  'message',
  'detail',
  'details',
  'meta',
  'links',
  'fields',
  'form',
]);

/** Whether all members look like complaints about fields: lists of sentences or objects, or maps of such. */
function isFieldMap(map: Json, depth = 0): boolean {
  let lists = 0;
  const keys = Object.keys(map);
  if (depth === 0 && keys.every((key) => seldomFields.has(errorRole(key)) && !isWholeForm(key))) return false;
  if (isTree(map)) return true;
  for (const key of keys) {
    const value = map[key];
    const role = isWholeForm(key) ? undefined : errorRole(key);
    if (role === 'error' || role === 'issues' || role === 'envelope') return false;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) {
        if (typeof item === 'string' ? item.trim() === '' : !isRecord(item)) return false;
        if (
          isRecord(item) &&
          Object.keys(item).length > 0 &&
          !isComplaint(item) &&
          !isFieldMap(item, depth + 1)
        )
          return false;
      }
      if (value.length > 0) lists++;
    } else if (isRecord(value)) {
      if (depth > deepest || !isFieldMap(value, depth + 1)) return false;
      lists++;
    } else return false;
  }
  return lists > 0;
}

/** One record about the error. `cost` grows with the distance from the error itself. */
function visit(node: Json, draft: Draft, depth: number, where: string, cost = 0): void {
  if (depth > deepest) return;
  draft.limitNodes.push(node);
  const at = (key: string): string => (where === '' ? key : `${where}.${key}`);
  for (const key in node) {
    const value = node[key];
    if (value === null || value === undefined) continue;
    const role = errorRole(key);
    switch (role) {
      case 'code':
      case 'class':
      case 'subcode':
      case 'name':
        takeCode(value, role, draft, at(key), cost, key);
        break;
      case 'message':
      case 'detail':
      case 'title':
        takeMessage(value, role, draft, at(key), cost, depth);
        break;
      case 'reason':
        if (typeof value === 'string') {
          if (isPhrase(value)) takeMessage(value, role, draft, at(key), cost, depth);
          else takeCode(value, role, draft, at(key), cost, key);
        }
        break;
      case 'error':
        takeError(value, draft, depth, at(key), cost);
        break;
      case 'envelope':
        if (isRecord(value)) visit(value, draft, depth + 1, at(key), cost);
        break;
      case 'status':
        takeStatus(value, draft, at(key), cost, depth);
        break;
      case 'success':
        if (value === false) draft.failed = true;
        break;
      case 'issues':
        takeIssues(value, draft, depth, at(key), cost);
        break;
      case 'form':
        if (Array.isArray(value)) readMap({ '': value }, draft.bag);
        break;
      case 'id':
        if (typeof value === 'string' && /^[a-z]+(?:_[a-z]+)*$/.test(value)) {
          takeCode(value, 'class', draft, at(key), cost + 0.5, key);
        }
        break;
      case 'details':
      case 'fields':
        if (typeof value === 'string') takeMessage(value, 'detail', draft, at(key), cost + 1, depth);
        else draft.loose.push({ value, where: at(key), own: role === 'fields' });
        break;
      case 'meta':
        if (isRecord(value)) {
          visit(value, draft, depth + 1, at(key), cost + deeperCosts);
          keepParams(value, draft);
        }
        break;
      case 'path':
        if (typeof value === 'string' && value !== '' && !draft.field) draft.field = { path: value, node };
        break;
      case 'place':
        if (key === 'target' && typeof value === 'string' && !draft.field)
          draft.field = { path: value, node };
        break;
      case 'request':
        if (typeof value === 'string' && draft.requestId === undefined)
          note(draft, 'requestId', value, at(key));
        break;
      case 'docs':
      case 'links':
        takeLink(value, draft, at(key));
        break;
      case 'seconds':
      case 'milliseconds':
        takeWait(value, role === 'seconds' ? 1000 : 1, draft, at(key));
        break;
      case 'retryable':
        if (typeof value === 'boolean') draft.retryable = value;
        break;
      case 'deeper':
        if (isRecord(value)) visit(value, draft, depth + 1, at(key), cost + 3);
        break;
      default:
        if (
          role === undefined &&
          isRecord(value) &&
          (depth > 0 || draft.http === undefined || draft.http >= 400)
        ) {
          // "applicationError", "codaDetail": the end of the name tells what it holds.
          if (/(?:error|fault|failure)$/i.test(key))
            visit(value, draft, depth + 1, at(key), cost + deeperCosts / 2);
          else lookDeeper(value, draft, depth, at(key), cost);
        }
    }
  }
}

/** An unknown member may hold lists of complaints by a name that says so. */
function lookDeeper(value: unknown, draft: Draft, depth: number, where: string, cost: number): void {
  if (!isRecord(value) || depth > 3) return;
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (errorRole(key) === 'issues' && key !== 'issue' && key !== 'messages' && inner)
      takeIssues(inner, draft, depth + 1, `${where}.${key}`, cost);
    else if (errorRole(key) === 'form') visit({ [key]: inner }, draft, depth + 1, where, cost);
  }
}

function note(draft: Draft, what: 'requestId' | 'docsUrl', value: string, where: string): void {
  draft[what] = value;
  draft.found[what] = where;
}

/** A number that is only the HTTP status again. */
function isStatus(number: number, http: number | undefined): boolean {
  return number >= 100 && number < 600 && (http === undefined || number === http || number >= 400);
}

function takeCode(
  value: unknown,
  role: 'code' | 'class' | 'subcode' | 'name' | 'reason',
  draft: Draft,
  where: string,
  cost: number,
  key: string,
): void {
  const rank = codeRank[role] + cost;
  if (typeof value === 'number') {
    if (isStatus(value, draft.http)) draft.status ??= value;
    else if (role === 'code')
      draft.codes.push({
        value: String(value),
        rank: rank + numberCosts + (value > -2 && value < 2 ? 3 : 0),
        where,
      });
  } else if (typeof value === 'string') {
    // "com.example.v1#NotFoundException": the part before is where the word is defined.
    const word = value.slice(value.lastIndexOf('#') + 1).trim();
    if (/^\d+$/.test(word)) takeCode(Number(word), role, draft, where, cost, key);
    else if (role === 'name' && /^(?:Error|.*Zod.*Error|TypeError)$/.test(word)) return;
    else if (
      isCode(word) &&
      !isReasonPhrase(word) &&
      !/^errors?(?:[._-]?(?:list|response|object))?$/i.test(word)
    ) {
      draft.codes.push({ value: word, rank, where });
    } else if (role === 'code' && isPhrase(value) && !isReasonPhrase(value))
      takeMessage(value, 'reason', draft, where, cost, deepest);
  } else if (role === 'code' && isRecord(value)) {
    for (const inner of Object.keys(value)) {
      if (/^(?:value|subcode|code|name)$/i.test(inner))
        takeCode(
          isRecord(value[inner]) ? Object.values(value[inner])[0] : value[inner],
          'code',
          draft,
          `${where}.${inner}`,
          cost,
          inner,
        );
    }
  }
}

function takeMessage(
  value: unknown,
  role: keyof typeof messageRank,
  draft: Draft,
  where: string,
  cost: number,
  depth: number,
): void {
  if (typeof value === 'string') {
    const text = textOf(value);
    if (text === undefined) return;
    if ((text[0] === '[' || text[0] === '{') && text.length < 65_536) {
      const inner = parseJson(text);
      if (Array.isArray(inner)) return takeComplaints(inner as unknown[], draft, where);
      if (isRecord(inner)) return visit(inner, draft, depth + 1, where, cost);
    }
    if (role === 'title' && isReasonPhrase(text)) return;
    if (isBareCode(text)) draft.codes.push({ value: text, rank: codeRank.message + cost, where });
    // Of several spellings of one role, the plain one.
    const plain = where === role || where.endsWith(`.${role}`) ? 0 : 0.1;
    draft.messages.push({ value: text, rank: messageRank[role] + cost * 4 + plain, where });
  } else if (Array.isArray(value)) takeIssues(value, draft, depth, where, cost);
  else if (isRecord(value)) {
    const text = textOf(value['value'] ?? value['text'] ?? value['Text'] ?? value['content'] ?? value['en']);
    if (text !== undefined) draft.messages.push({ value: text, rank: messageRank[role] + cost * 4, where });
    else if (role === 'detail' || isComplaint(value)) visit(value, draft, depth + 1, where, cost);
    else readFields(value, draft, where);
  }
}

function takeError(value: unknown, draft: Draft, depth: number, where: string, cost: number): void {
  if (isRecord(value)) {
    draft.failed = true;
    if (isFieldMap(value) && !('formErrors' in value)) readFields(value, draft, where);
    else visit(value, draft, depth + 1, where, cost);
  } else if (Array.isArray(value)) takeIssues(value, draft, depth, where, cost);
  else if (typeof value === 'number') takeCode(value, 'code', draft, where, cost, 'error');
  else if (value === true) draft.failed = true;
  else if (typeof value === 'string' && value !== '') {
    draft.failed = true;
    if (isReasonPhrase(value)) return;
    if (isCode(value)) draft.codes.push({ value, rank: codeRank.error + cost, where });
    else readSentence(value, draft, where, messageRank.error + cost * 4);
  }
}

function takeStatus(value: unknown, draft: Draft, where: string, cost: number, depth: number): void {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{3}$/.test(value)
        ? Number(value)
        : undefined;
  if (number !== undefined) {
    if (number >= 400 && number < 600) draft.status ??= number;
    else if (number < 0 || number >= 600) draft.codes.push({ value: String(number), rank: 2 + cost, where });
  } else if (typeof value === 'string') {
    if (/^(?:error|fail|failed|failure|ko|nok|nack)$/i.test(value)) draft.failed = true;
    else if ((/^[A-Z][A-Z0-9]*$/.test(value) && value !== 'OK') || isBareCode(value))
      draft.codes.push({ value, rank: codeRank.class - 0.2 + cost, where });
  } else if (isRecord(value)) visit(value, draft, depth + 1, where, cost);
}

function takeIssues(value: unknown, draft: Draft, depth: number, where: string, cost: number): void {
  if (typeof value === 'string') {
    draft.failed = true;
    if (!isReasonPhrase(value)) takeError(value, draft, depth, where, cost);
  } else if (Array.isArray(value)) {
    if (value.length > 0) takeComplaints(value as unknown[], draft, where);
  } else if (isRecord(value) && Object.keys(value).length > 0) {
    draft.failed = true;
    if (isComplaint(value) && !isFieldMap(value)) takeComplaints([value], draft, where);
    else if ('fieldErrors' in value || 'formErrors' in value || Array.isArray(value['keys']))
      visit(value, draft, depth + 1, where, cost);
    else readFields(value, draft, where);
  }
}

function takeComplaints(list: readonly unknown[], draft: Draft, where: string): void {
  const before = draft.bag.issues.length;
  readList(list, draft.bag);
  draft.failed = true;
  if (draft.bag.issues.length > before) {
    draft.bag.sources++;
    draft.found['issues'] ??= where;
  }
}

function readFields(map: Json, draft: Draft, where: string, loose = false): void {
  const before = draft.bag.issues.length;
  readMap(map, draft.bag, [], 0, loose);
  if (draft.bag.issues.length > before) {
    draft.bag.sources++;
    draft.found['issues'] ??= where;
  }
}

function takeLink(value: unknown, draft: Draft, where: string): void {
  if (draft.docsUrl !== undefined) return;
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/.test(value)) note(draft, 'docsUrl', value, where);
  } else if (Array.isArray(value)) {
    for (const link of value.slice(0, 10))
      if (isRecord(link)) takeLink(link['url'] ?? link['href'], draft, where);
  } else if (isRecord(value)) {
    takeLink(
      value['about'] ??
        value['help'] ??
        value['documentation'] ??
        value['docs'] ??
        value['href'] ??
        value['url'],
      draft,
      where,
    );
  }
}

function takeWait(value: unknown, unit: number, draft: Draft, where: string): void {
  if (draft.wait) return;
  const ms =
    typeof value === 'number'
      ? value * unit
      : typeof value === 'string'
        ? /^\d+(?:\.\d+)?$/.test(value)
          ? Number(value) * unit
          : durationMs(value)
        : undefined;
  if (ms === undefined || !Number.isFinite(ms) || ms < 0) return;
  draft.wait = { ms };
  draft.found['wait'] = where;
}

/** A sentence that stands alone: the error's message, perhaps with the field it begins with. */
function readSentence(text: string, draft: Draft, where: string, rank = 0): void {
  const sentence = textOf(text);
  if (sentence === undefined || sentence.length > 10_000) return;
  if (sentence[0] === '{' || sentence[0] === '[') {
    const inner = parseJson(sentence);
    if (inner !== undefined && typeof inner === 'object') return readValue(inner, draft);
  }
  const lines = sentence.split('\n', 100).map((line) => complaintInProse(line.trim(), true));
  const told = lines.filter((issue) => issue !== undefined);
  if (told.length > 0 && told.length === lines.length && lines.length > 1) draft.bag.issues.push(...told);
  else if (told.length === 1 && lines.length === 1 && told[0]?.code !== undefined)
    draft.bag.issues.push(...told);
  if (isReasonPhrase(sentence) && rank === 0) return;
  if (isBareCode(sentence)) draft.codes.push({ value: sentence, rank: codeRank.message, where });
  draft.messages.push({ value: sentence, rank, where });
}

/** Scalars that may fill a sentence or help a developer. Never what was sent. */
function keepParams(node: Json, draft: Draft): void {
  for (const key of Object.keys(node).slice(0, 50)) {
    const value = node[key];
    if (errorRole(key) === 'never' || key === '__proto__') continue;
    if (
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= 200)
    ) {
      draft.params[key] = value;
    }
  }
}

/** Statuses under which a loose map can be about fields: what was sent is in question. */
function maySpeakOfFields(draft: Draft): boolean {
  const status = draft.http ?? draft.status;
  return status === undefined || status === 400 || status === 422 || (status < 300 && draft.failed === true);
}

/** Statuses under which complaints are about what was sent at all. */
function keepsIssues(status: number | undefined): boolean {
  return status === undefined || (status < 500 && status !== 401 && status !== 404 && status !== 429);
}

function readLoose(draft: Draft): void {
  for (const { value, where, own } of draft.loose) {
    if (Array.isArray(value)) {
      const rows = value as unknown[];
      if (own && rows.every((name) => typeof name === 'string')) {
        if (maySpeakOfFields(draft))
          for (const name of rows) draft.bag.issues.push({ path: issuePath(name).path });
      } else if (!where.startsWith('data') || draft.failed || (draft.http ?? 0) >= 400) {
        for (const row of rows) if (isRecord(row)) readTagged(row, draft);
        takeComplaints(rows, draft, where);
      }
    } else if (isRecord(value)) {
      const before = told(draft);
      if (!own) visit(value, draft, where.split('.').length, where, deeperCosts);
      if (told(draft) === before && maySpeakOfFields(draft) && draft.field?.node !== value) {
        readFields(value, draft, where, !isFieldMap(value));
      }
      keepParams(value, draft);
    }
  }
}

/** How much has been found that speaks of fields, or may. */
const told = ({ bag, loose }: Draft): number => bag.issues.length + bag.unplaced.length + loose.length;

/** What stands in a list of typed details and is no complaint: waits, links, ids. */
function readTagged(row: Json, draft: Draft): void {
  for (const key of Object.keys(row)) {
    const role = errorRole(key);
    if (role === 'seconds' || role === 'milliseconds')
      takeWait(row[key], role === 'seconds' ? 1000 : 1, draft, key);
    else if (role === 'request' && typeof row[key] === 'string') note(draft, 'requestId', row[key], key);
    else if (role === 'links') takeLink(row[key], draft, key);
  }
}

const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank;

function finish(draft: Draft, format: string): Reading {
  readLoose(draft);
  const { bag, codes, messages } = draft;
  const status = draft.http !== undefined && draft.http >= 400 ? draft.http : (draft.status ?? draft.http);
  for (const { message, code } of bag.headings) {
    if (message !== undefined) messages.push({ value: message, rank: 3.5, where: 'errors.0' });
    if (code !== undefined) codes.push({ value: code, rank: 1.1, where: 'errors.0' });
  }
  const [first] = bag.unplaced;
  const alone = bag.unplaced.length === 1 && bag.issues.length === 0;

  // A list whose entries point nowhere is about the error itself.
  for (const entry of bag.unplaced) {
    if (entry.node && (alone || entry === first)) visit(entry.node, draft, deepest - 1, 'errors.0', 0.3);
    else if (entry === first) {
      if (entry.message !== undefined) messages.push({ value: entry.message, rank: 6, where: 'errors.0' });
      if (entry.code !== undefined) codes.push({ value: entry.code, rank: 1.2, where: 'errors.0' });
    }
  }
  messages.sort(byRank);
  if (!alone && (status === 400 || status === 422 || status === undefined)) {
    for (const entry of bag.unplaced)
      if (entry.message !== undefined)
        bag.issues.push({
          path: [],
          message: entry.message,
          ...(entry.code !== undefined && { code: entry.code }),
        });
  }
  let [message] = messages;
  // Complaints that all say the same, with nothing above them, speak for the whole.
  const [single] = bag.issues;
  if (
    single &&
    bag.issues.every(({ code, message: told }) => code === single.code && told === single.message)
  ) {
    if (!message && single.message !== undefined)
      message = { value: single.message, rank: 7, where: 'issues.0' };
    if (codes.length === 0 && single.code !== undefined)
      codes.push({ value: single.code, rank: 3, where: 'issues.0' });
  }
  if (draft.field && bag.issues.length === 0 && keepsIssues(status) && status !== 403) {
    const { path, location } = issuePath(draft.field.path);
    const text = textOf(draft.field.node['message']) ?? message?.value;
    bag.issues.push({ path, ...(text !== undefined && { message: text }), ...(location && { location }) });
    draft.found['issues'] = 'field';
  }
  if (bag.issues.length === 0 && message && (status === 400 || status === 422)) {
    const told = complaintInProse(message.value, true);
    if (told) bag.issues.push(told);
  }
  codes.sort(byRank);
  if (codes[0]) draft.found['code'] = codes[0].where;
  if (message) draft.found['message'] = message.where;
  const issues = keepsIssues(status) ? (bag.sources > 1 ? withoutRepeats(bag.issues) : bag.issues) : [];
  const limit = limitIn(draft.limitNodes);
  const title = messages.find(({ rank, value }) => rank >= messageRank.error && value.length <= 60)?.value;
  return {
    dialect: format === 'json' || format === 'xml' ? 'general' : format,
    found: draft.found,
    ...(draft.failed && { failed: true }),
    ...(draft.status !== undefined && { status: draft.status }),
    ...(codes.length > 0 && { codes: [...new Set(codes.map(({ value }) => value))] }),
    ...(message && { message: message.value }),
    ...(title !== undefined && { title }),
    ...(issues.length > 0 && { issues }),
    ...(bag.omitted > 0 && { issuesOmitted: bag.omitted }),
    ...(draft.requestId !== undefined && { requestId: draft.requestId }),
    ...(draft.wait && { wait: draft.wait }),
    ...(limit && { limit }),
    ...(draft.docsUrl !== undefined && { docsUrl: draft.docsUrl }),
    ...(draft.retryable !== undefined && { shouldRetry: draft.retryable }),
    params: draft.params as Params,
  };
}

function withoutRepeats(issues: Bag['issues']): Bag['issues'] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = `${path.join('\u0000')}\u0001${message ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
