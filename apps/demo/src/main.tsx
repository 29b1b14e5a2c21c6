import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@tactful/react/theme.css';
import './styles/styles.css';
import { App } from './App.tsx';
import { demo } from './api/control.ts';
import { Devtools } from './devtools.tsx';
import { applyPreferences } from './preferences.ts';

applyPreferences();
// The first answer tells the server who we are; several first ones would make several of us.
await demo.weather();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
    <Devtools />
  </StrictMode>,
);
