import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTactful, type Tactful } from '../provider/TactfulContext.ts';
import { focusBriefly } from '../top-layer/focusMain.ts';
import { BoundaryContext } from './BoundaryContext.ts';
import { Fallback } from './Fallback.tsx';
import type { ErrorBoundaryProps, ResetReason } from './errorBoundaryProps.ts';

/** Catches what is thrown while rendering, says what can be done about it, and tries again when that may help. */
export function ErrorBoundary(props: ErrorBoundaryProps): ReactNode {
  return <Boundary {...props} tactful={useTactful()} />;
}

interface State {
  readonly caught?: { readonly thrown: unknown } | undefined;
  /** Focus was on the button that brought the content back. */
  readonly holdsFocus?: boolean;
}

interface Before {
  readonly height: number;
  readonly hadFocus: boolean;
}

const mostAutomatic = 3;
const within = 60_000;

class Boundary extends Component<ErrorBoundaryProps & { tactful: Tactful }, State> {
  static getDerivedStateFromError(thrown: unknown): State {
    return { caught: { thrown }, holdsFocus: false };
  }

  override state: State = {};
  private root: HTMLElement | null = null;
  private automatic: number[] = [];

  override getSnapshotBeforeUpdate(_props: unknown, before: State): Before | null {
    const { root } = this;
    if (!root || (before.caught !== undefined) === (this.state.caught !== undefined)) return null;
    const content = document.createRange();
    content.selectNodeContents(root);
    return {
      height: content.getBoundingClientRect().height,
      hadFocus: root.contains(document.activeElement),
    };
  }

  override componentDidUpdate(props: ErrorBoundaryProps, before: State, snapshot: Before | null): void {
    const { root, state } = this;
    const { resetKeys = [], situation, tactful } = this.props;
    const { resetKeys: oldKeys = [] } = props;
    if (state.caught && before.caught === state.caught) {
      if (resetKeys.length !== oldKeys.length || resetKeys.some((key, at) => !Object.is(key, oldKeys[at]))) {
        this.reset('keys');
      }
      return;
    }
    if (!root || !snapshot) return;
    if (state.caught) {
      // Through the CSSOM: a strict CSP forbids style attributes.
      root.style.setProperty('--tactful-kept-size', `${snapshot.height}px`);
      const drawn = root.firstElementChild;
      if (snapshot.hadFocus && drawn instanceof HTMLElement) focusBriefly(drawn, { preventScroll: true });
    } else {
      root.style.removeProperty('--tactful-kept-size');
      if (situation?.source) tactful.kit.settle(situation.source);
    }
  }

  override componentDidCatch(thrown: unknown, info: ErrorInfo): void {
    this.props.onError?.(this.props.tactful.kit.parseError(thrown), info);
  }

  readonly show = (thrown: unknown): void => this.setState({ caught: { thrown }, holdsFocus: false });

  readonly reset = (reason: ResetReason): void => {
    if (!this.state.caught) return;
    if (reason === 'recovered' && !this.mayTryByItself()) return;
    this.props.onReset?.(reason);
    this.setState({ caught: undefined, holdsFocus: this.root?.contains(document.activeElement) ?? false });
  };

  private mayTryByItself(): boolean {
    const now = this.props.tactful.kit.clock.now();
    this.automatic = this.automatic.filter((at) => now - at < within);
    if (this.automatic.length >= mostAutomatic) return false;
    this.automatic.push(now);
    return true;
  }

  private accepts(thrown: unknown): boolean {
    if (isForTheRouter(thrown)) return false;
    const { accepts, tactful } = this.props;
    if (!accepts) return true;
    const error = tactful.kit.parseError(thrown);
    return typeof accepts === 'function' ? accepts(error) : accepts.includes(error.kind);
  }

  override render(): ReactNode {
    const { caught, holdsFocus } = this.state;
    if (caught && !this.accepts(caught.thrown)) throw caught.thrown;
    return (
      <BoundaryContext.Provider value={this}>
        <div className="tactful-boundary" ref={(root) => void (this.root = root)}>
          {holdsFocus && (
            // Stays while the content loads, so that focus isn't lost with a skeleton.
            <span
              className="tactful-hidden"
              tabIndex={-1}
              ref={(anchor) => anchor?.focus({ preventScroll: true })}
              onBlur={() => this.setState({ holdsFocus: false })}
            />
          )}
          {caught ? (
            <Fallback
              {...this.props}
              thrown={caught.thrown}
              reset={this.reset}
              attempt={this.automatic.length + 1}
            />
          ) : (
            this.props.children
          )}
        </div>
      </BoundaryContext.Provider>
    );
  }
}

/** Next.js navigates by throwing; such are not errors. */
function isForTheRouter(thrown: unknown): boolean {
  const digest =
    typeof thrown === 'object' && thrown !== null && 'digest' in thrown ? thrown.digest : undefined;
  return typeof digest === 'string' && digest.startsWith('NEXT_');
}
