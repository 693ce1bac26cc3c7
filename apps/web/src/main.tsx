import '@glossa/contract/without-eval';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';

// After the line above has spoken to zod: chunks are loaded in an order of their own, this one last.
const { start } = await import('./app/start.tsx');
start(document.getElementById('root') as HTMLElement);
