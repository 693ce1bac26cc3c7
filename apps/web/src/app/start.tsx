import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from '../offline/register.ts';
import { App } from './app.tsx';

export function start(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  keepForOffline();
}
