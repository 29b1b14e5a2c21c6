import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import '../apps/storybook/src/book.css';
import {
  checkManners,
  globalTypes,
  onlySensibleControls,
  parameters,
  watchManners,
  withStage,
  world,
} from '../apps/storybook/src/everyStory.tsx';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  parameters: {
    ...parameters,
    // Read out of this file's text, so it stands here.
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          [
            'In five minutes',
            'Beside doing it by hand',
            'Your API',
            'Forms',
            'Queries',
            'What people can do',
            'Retry',
            'Words and languages',
            'Styling',
            'Testing',
            'Server rendering',
            'Accessibility',
            'Security',
            'Migrating',
          ],
          'The walk',
          'Catalogue',
          'Matrix',
          'Surfaces',
          'Forms',
          'Data',
          'Carriers',
          'Themes',
          'Writing',
          'Security',
          'Devtools',
          'Packages',
          ['core', 'react'],
          'Reference',
        ],
      },
    },
  },
  argTypesEnhancers: [onlySensibleControls],
  loaders: [world],
  beforeEach: watchManners,
  afterEach: checkManners,
  decorators: [
    withStage,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};
export default preview;
