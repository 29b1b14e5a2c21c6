import {
  Controls,
  Description,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** The page of a component: what it is for, in how many states it is shown, and each of them. */
export function AutodocsPage(): ReactNode {
  const { csfFile } = useOf<'meta'>('meta', ['meta']);
  const count = Object.values(csfFile.stories).filter(({ tags }) => !tags?.includes('!autodocs')).length;
  return (
    <>
      <Title />
      {count > 1 && <Subtitle>{count} states</Subtitle>}
      <Description />
      <Primary />
      <div className="book-controls">
        <Controls />
      </div>
      {count > 1 && <Stories title="Every state" />}
    </>
  );
}
