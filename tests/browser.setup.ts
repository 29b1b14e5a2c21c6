import { beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-react';

/* All files share one page, and what vitest-browser-react does before each test it does for the first file only. */
beforeEach(cleanup);
