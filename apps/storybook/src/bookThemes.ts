import { create } from 'storybook/theming/create';
import type { ThemeVars } from 'storybook/theming';

const font = {
  fontBase: '"Nunito Sans", system-ui, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  brandTitle: 'Tactful',
  brandUrl: './?path=/docs/start--docs',
  brandTarget: '_self' as const,
  appBorderRadius: 12,
  inputBorderRadius: 9,
};

/** The book around the stories, in the kit's own colours. */
export const bookThemes: Readonly<Record<'light' | 'dark', ThemeVars>> = {
  light: create({
    base: 'light',
    ...font,
    colorPrimary: '#3a4fb0',
    colorSecondary: '#3a4fb0',
    appBg: '#f3f2f0',
    appContentBg: '#f8f7f5',
    appPreviewBg: '#f8f7f5',
    appBorderColor: '#dcdcde',
    textColor: '#1d2027',
    textMutedColor: '#545a66',
    barBg: '#f8f7f5',
    barTextColor: '#545a66',
    barSelectedColor: '#3a4fb0',
    barHoverColor: '#3a4fb0',
    inputBg: '#ffffff',
    inputBorder: '#8a8f99',
    inputTextColor: '#1d2027',
  }),
  dark: create({
    base: 'dark',
    ...font,
    colorPrimary: '#a4b4ff',
    colorSecondary: '#8b9df2',
    appBg: '#0e1015',
    appContentBg: '#121419',
    appPreviewBg: '#121419',
    appBorderColor: '#33373f',
    textColor: '#edeef1',
    textMutedColor: '#b0b5bf',
    barBg: '#121419',
    barTextColor: '#b0b5bf',
    barSelectedColor: '#a4b4ff',
    barHoverColor: '#a4b4ff',
    inputBg: '#1b1e25',
    inputBorder: '#7d838f',
    inputTextColor: '#edeef1',
  }),
};
