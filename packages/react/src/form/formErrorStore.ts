import type { ApiError, KnownField, Presentation, UnplacedMessage } from '@tactful/core';

/** What the store asks of a form. Each form library's adapter answers it. */
export interface FormAccess {
  /** The present value of a field, or the rows of a list. */
  getValue(name: string): unknown;
  /** The fields the form knows, mounted or not, in the order of the page. */
  getFields(): readonly KnownField[];
  /** Puts focus into the field. Answers whether it could: it may not be on the page, or be disabled. */
  focusField(name: string): boolean;
  /** Whether the field is on the page now, enabled or not. */
  isOnPage(name: string): boolean;
  /** Whether the form library itself shows what is wrong with the field. Default never. */
  showsErrors?: ((name: string) => boolean) | undefined;
  /** Opens the step, tab or section that holds the field; a promise is waited for. */
  reveal?: ((name: string) => unknown) | undefined;
}

/** What is wrong with one field, by source. */
export interface FieldErrors {
  /** With dots: `items.0.price`. */
  readonly name: string;
  readonly label?: string;
  /** What the form's own validation says. Comes and goes as that validation decides. */
  readonly client: readonly string[];
  /** What the API says. Leaves when this field changes, on the next submit, or on reset. */
  readonly server: readonly string[];
  /** Both, the form's own first; nothing twice. */
  readonly messages: readonly string[];
}

/** What the form shows of its last failed submission. A new object for every change. */
export interface FormErrorState {
  /** Whether the last submission failed, and nothing was sent since. */
  readonly failed: boolean;
  /** Counts failed submissions. A new number: focus and announce, also when the words are the same. */
  readonly failures: number;
  /** How the API's answer is said. Absent when only the form's own validation failed, or all was corrected. */
  readonly presentation?: Presentation;
  /** The answer itself; present with `presentation`. */
  readonly error?: ApiError;
  /** Fields with something wrong, in the order of the page. */
  readonly fields: readonly FieldErrors[];
  /** What belongs to no field of this form. */
  readonly unplaced: readonly UnplacedMessage[];
}

/**
 * Says an answer again in the present language, with other labels for some of the fields, by the names that they had
 * when it arrived.
 */
export type SayAgain = (labels: ReadonlyMap<string, string>) => Presentation;

/** The errors of one form, beside the form library and outside React. Names with dots or brackets. */
export interface FormErrorStore {
  readonly getSnapshot: () => FormErrorState;
  readonly subscribe: (listener: () => void) => () => void;
  /** One field's errors; the same object until they change. */
  getField(name: string): FieldErrors | undefined;
  /** Hears of one field only. */
  subscribeField(name: string, listener: () => void): () => void;
  /** Whether something on the page shows this field's messages. */
  isShown(name: string): boolean;
  /** The names of which something on the page shows messages; not all of them need be fields. */
  shownNames(): Iterable<string>;

  /**
   * A submission failed at the API.
   * @param sayAgain says it with other labels: where rows move, their messages are written again with the labels that
   * they have then, and `reword` writes all of them again. Without it the words stay as they are.
   */
  show(presentation: Presentation, error: ApiError, sayAgain?: SayAgain): void;
  /** The language is another one: what the API said, as far as it is not corrected yet, is said again. */
  reword(): void;
  /** Only now the form has values: those that it has are the ones of which the API speaks. */
  valuesKnown(): void;
  /** A submission failed at the form's own validation. What the API said before stays. */
  showInvalid(): void;
  /** The form is sent again, or reset: what the API said leaves. */
  clear(): void;
  /** What the form's own validation says now, by field. */
  setClientErrors(errors: ReadonlyMap<string, readonly string[]>): void;
  /** Values may have changed: messages of changed fields leave, messages of moved rows follow. */
  valuesChanged(): void;

  /**
   * A summary is on the page, though it may draw nothing yet. `focus` answers false as long as it can't take focus.
   * Answers how to take it away.
   */
  attachSummary(focus: () => unknown): () => void;
  hasSummary(): boolean;
  /** Something on the page shows what concerns the form as a whole. Answers how to take it away. */
  attachMessage(): () => void;
  hasMessage(): boolean;
  /** Every field of the page is handed its messages, as with an `errors` prop. Answers how to take that away. */
  attachErrorMap(): () => void;
  /**
   * Focuses the summary, or without one the first bad field of the page; if none is on the page, opens what hides the
   * first. Answers false as long as it can't.
   */
  focus(): boolean;
  /** Focuses a field, opening what hides it first. Answers whether it could. */
  focusField(name: string): Promise<boolean>;
}
