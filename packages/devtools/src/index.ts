'use client';

import type { ComponentType } from 'react';
import { createDevtoolsComponent } from './createDevtoolsComponent.tsx';
import type { TactfulDevtoolsProps } from './devtoolsProps.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * A button in a corner that opens a panel: every error's walk, what waits, what the app doesn't know yet, and a switch
 * that makes calls fail. Put it anywhere below `<TactfulProvider>`. In production builds it is nothing, and so is all
 * that it needs; where it is wanted there, import it from `@tactful/devtools/production`.
 */
export const TactfulDevtools: ComponentType<TactfulDevtoolsProps> =
  process.env.NODE_ENV === 'production'
    ? () => null
    : createDevtoolsComponent(() => import('./panel/Panel.tsx'));

export type { DevtoolsTab, TactfulDevtoolsProps } from './devtoolsProps.ts';
