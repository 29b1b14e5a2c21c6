'use client';

import type { ComponentType } from 'react';
import { createDevtoolsComponent } from './createDevtoolsComponent.tsx';
import type { TactfulDevtoolsProps } from './devtoolsProps.ts';

/** The same as from `@tactful/devtools`, in every build. */
export const TactfulDevtools: ComponentType<TactfulDevtoolsProps> = createDevtoolsComponent(
  () => import('./panel/Panel.tsx'),
);

export type { DevtoolsTab, TactfulDevtoolsProps } from './devtoolsProps.ts';
