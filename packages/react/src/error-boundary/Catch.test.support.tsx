import { Component, type ReactNode } from 'react';

/** Somebody else's boundary, such as a router's. */
export class Catch extends Component<{ seen: (error: unknown) => void; children: ReactNode }> {
  static getDerivedStateFromError(): { failed: true } {
    return { failed: true };
  }
  override state = { failed: false };
  override componentDidCatch(error: unknown): void {
    this.props.seen(error);
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
