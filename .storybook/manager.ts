import { addons } from 'storybook/manager-api';
import { bookThemes } from '../apps/storybook/src/bookThemes.ts';

addons.setConfig({ theme: bookThemes.light, sidebar: { showRoots: true } });

/** The frame is as dark as what it shows. */
function follow({ globals }: { globals: { theme?: string } }): void {
  addons.setConfig({ theme: globals.theme === 'dark' ? bookThemes.dark : bookThemes.light });
}

addons.register('tactful/theme', (api) => {
  api.on('setGlobals', follow);
  api.on('globalsUpdated', follow);
});
