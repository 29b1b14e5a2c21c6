import {
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useSyncExternalStore,
  type AnchorHTMLAttributes,
  type HTMLAttributes,
  type Ref,
} from 'react';
import type { Presentation } from '@tactful/core';
import { useAnnounce } from '../announcer/useAnnounce.ts';
import { FormErrorsContext } from '../form/FormErrorsContext.ts';
import { focusElement } from '../form/focusElement.ts';
import type { FormErrorState, FormErrorStore } from '../form/formErrorStore.ts';
import type { MessageView } from '../message/useMessage.ts';
import { useTitle } from '../message/useTitle.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { handlersFor, offered, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { focusBriefly } from '../top-layer/focusMain.ts';
import { useIsFirst } from './useIsFirst.ts';
import { useWords } from '../words/useWords.ts';

export interface ErrorSummaryOptions {
  /** Default the form around. */
  errors?: FormErrorStore | undefined;
  /** Without a form's errors: what to summarise. Focused anew with every other presentation. */
  presentation?: Presentation | undefined;
  /** What was thrown, beside `presentation`: for what can be done about it. */
  error?: unknown;
  /** Handlers for this place. They win over those of the error and of the provider. */
  remedies?: RemedyHandlers | undefined;
  /** Focuses a field; answers false when it couldn't. Default by the form's errors, else by name or id. */
  onSelect?: ((name: string) => unknown) | undefined;
  /** Whether the page's title tells of the problems. Default true. */
  changesTitle?: boolean | undefined;
}

export interface SummaryItem {
  readonly key: string;
  readonly message: string;
  /** For the link to the field; absent for what belongs to no field. */
  readonly linkProps?: AnchorHTMLAttributes<HTMLAnchorElement>;
}

export interface ErrorSummaryView {
  readonly title: string;
  readonly body: string | undefined;
  readonly items: readonly SummaryItem[];
  /** What can be done beside changing the answers, each with a handler. Nothing while the error isn't known. */
  readonly actions: Pick<MessageView, 'error' | 'presentation' | 'remedies' | 'handlers'> | undefined;
  /** The id for support, where it is to be seen at once. */
  readonly reference: string | undefined;
  readonly rootProps: HTMLAttributes<HTMLElement> & { ref: Ref<HTMLDivElement> };
  /**
   * For the element inside that holds everything: so that focus and alert don't race. An alert until something is
   * corrected: what is left is not told again with every key.
   */
  readonly alertProps: HTMLAttributes<HTMLElement>;
  readonly titleProps: { readonly id: string };
}

const nothing: FormErrorState = { failed: false, failures: 0, fields: [], unplaced: [] };

/** What a form's summary shows, and how it takes focus and gives it to fields. `undefined` when nothing is wrong. */
export function useErrorSummary(options: ErrorSummaryOptions): ErrorSummaryView | undefined {
  const { kit, handlers: provided } = useTactful();
  const announce = useAnnounce();
  const words = useWords();
  const around = useContext(FormErrorsContext);
  const store = options.errors ?? (options.presentation ? undefined : around);
  const subscribe = useCallback((listener: () => void) => store?.subscribe(listener) ?? (() => {}), [store]);
  const getState = (): FormErrorState => store?.getSnapshot() ?? nothing;
  const state = useSyncExternalStore(subscribe, getState, getState);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  const presentation = options.presentation ?? state.presentation;
  const { fields, unplaced } = options.presentation ?? state;
  const count = fields.reduce((sum, { messages }) => sum + messages.length, unplaced.length);
  // An error that blames no answer is said all the same: whoever gave it here shows it nowhere else.
  const isSaid = count > 0 || presentation?.surface === 'summary';
  const isShown = options.presentation !== undefined || (state.failed && isSaid);

  const focus = useCallback((): boolean => {
    if (!root.current) return false;
    root.current.scrollIntoView({ block: 'nearest' });
    focusBriefly(root.current, { preventScroll: true });
    return true;
  }, []);
  useEffect(() => store?.attachSummary(focus), [store, focus]);
  useEffect(() => {
    if (options.presentation && isShown) focus();
  }, [options.presentation, isShown, focus]);
  const prefix = useCallback((title: string) => words.say('titlePrefix', { title }), [words]);
  const isValidation = !presentation || presentation.meaning.variant === 'validation';
  const title = presentation && !(isValidation && count > 0) ? presentation.title : words.checkAnswers(count);
  const said = [
    title,
    ...[...fields, ...unplaced].map((one) => ('message' in one ? one.message : one.messages)),
  ];
  const isNew = useIsFirst(state.failures, isShown ? said.join('\n') : undefined);
  useTitle(isShown && options.changesTitle !== false ? prefix : undefined);
  if (!isShown) return undefined;

  const select = async (name: string): Promise<void> => {
    const focused = options.onSelect
      ? options.onSelect(name)
      : store
        ? store.focusField(name)
        : focusByName(name);
    if ((await focused) === false) announce(words.say('lookIn'), 'assertive');
  };
  const thrown = options.presentation ? options.error : state.error;
  const error = thrown === undefined ? undefined : kit.parseError(thrown);
  const handlers = handlersFor(error, provided, options.remedies);
  return {
    title,
    body: presentation ? presentation.body : words.say('inputKept'),
    items: [
      ...fields.flatMap(({ name, messages }) =>
        messages.map((message) => ({
          key: `${name} ${message}`,
          message,
          linkProps: {
            href: `#${name}`,
            onClick: (event: React.MouseEvent) => {
              event.preventDefault();
              void select(name);
            },
          },
        })),
      ),
      ...unplaced.map(({ message }, index) => ({ key: `${index}`, message })),
    ],
    actions: presentation &&
      error && { error, presentation, handlers, remedies: offered(presentation, handlers) },
    reference: presentation?.referenceShown ? presentation.reference : undefined,
    rootProps: { ref: root, role: 'group', 'aria-labelledby': id },
    alertProps: isNew || options.presentation ? { role: 'alert' } : {},
    titleProps: { id },
  };
}

const focusable =
  'input:not([type="hidden"]), select, textarea, button, a[href], [tabindex], [contenteditable]';

function focusByName(name: string): boolean {
  const quoted = CSS.escape(name);
  return [...document.querySelectorAll<HTMLElement>(`[name="${quoted}"], [id="${quoted}"]`)].some((found) => {
    const target = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable);
    return target !== null && focusElement(target);
  });
}
