/** The first block of TypeScript in a README, where it is checked and run: a story shows no other code. */
export function firstExample(readme: string): string {
  const [, code] = /^```tsx(?: .*)?\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  if (code === undefined) throw new Error('This README has no example.');
  return code;
}
