import { lazy } from 'react';

// Words are seen first; what is not needed for them comes when it is asked for.
const loadEditText = async () => ({ default: (await import('./edit-text.tsx')).EditText });
const loadFinishScreen = async () => ({ default: (await import('./finish-screen.tsx')).FinishScreen });
const loadKeysDialog = async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog });
const loadScrollView = async () => ({ default: (await import('./scroll-view.tsx')).ScrollView });
const loadSentenceView = async () => ({ default: (await import('./sentence-view.tsx')).SentenceView });
export const EditText = lazy(loadEditText);
export const FinishScreen = lazy(loadFinishScreen);
export const KeysDialog = lazy(loadKeysDialog);
export const ScrollView = lazy(loadScrollView);
export const SentenceView = lazy(loadSentenceView);
/** So that they are there when the server is not. */
export const loadViews = (): void =>
  void Promise.allSettled([
    loadEditText(),
    loadFinishScreen(),
    loadKeysDialog(),
    loadScrollView(),
    loadSentenceView(),
    import('./gloss-sentence.tsx'),
    import('./gloss-family.tsx'),
  ]);
