import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { start } from './app/start.tsx';

start(document.getElementById('root') as HTMLElement);
