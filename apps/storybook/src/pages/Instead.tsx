import type { ReactNode } from 'react';

const pairs: readonly (readonly [not: string, but: string, because: string])[] = [
  [
    'Oops! Something went wrong.',
    'We could not load the report',
    'It says what, and it is no joke to the person.',
  ],
  ['Invalid e-mail', 'Enter an e-mail address like name@example.com', 'It says what would be right.'],
  [
    'You entered a wrong password',
    'Check your sign-in details',
    'Nobody is to blame, and nobody learns whether the account exists.',
  ],
  [
    'Error 429: Too many requests',
    'A short pause is needed',
    'A number is no reason; the wait is what counts.',
  ],
  ['Please try again later', 'You can try again in 42 seconds', 'Courtesy is a time, not a word.'],
  [
    'Failed to save (500)',
    'The problem is on our side, and we cannot tell if it was saved. Check first.',
    'It is true, and it keeps people from saving twice.',
  ],
  [
    'Upgrade now to unlock more!',
    'You are using 500 of 500 subscribers. Choose a larger plan, or remove some you do not need.',
    'It says where they stand, and names a way that costs nothing.',
  ],
];

/** What not to say, and what to say in its place. */
export function Instead(): ReactNode {
  return (
    <div className="book-sayings">
      <table>
        <thead>
          <tr>
            <th scope="col">Not</th>
            <th scope="col">But</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([not, but, because]) => (
            <tr key={not}>
              <td>
                <s>{not}</s>
              </td>
              <td>
                <strong>{but}</strong>
              </td>
              <td>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
