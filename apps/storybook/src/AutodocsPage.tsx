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
      <Subtitle>{count === 1 ? 'One state' : `${count} states`}</Subtitle>
      <Description />
      <Primary />
      <Controls />
      <Stories title="Every state" />
    </>
  );
}
