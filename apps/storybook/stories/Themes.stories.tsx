import type { Meta, StoryObj } from '@storybook/react-vite';
import { FourThemes as Themes } from '../src/pages/FourThemes.tsx';
import { manyPagesOnOne } from '../src/everyStory.tsx';

const meta: Meta = {
  title: 'Themes',
  component: Themes,
  tags: ['!autodocs'],
  parameters: { ...manyPagesOnOne, frame: 'wide', controls: { disable: true } },
};
export default meta;

/** Only tokens differ. */
export const FourThemes: StoryObj = {};
