import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import type { ImportKind } from './import-kind.ts';
import { TextToImport } from './text-to-import.tsx';
import type { ImportForm } from './use-import-form.ts';

/** The translation that is imported with a text, where one is wanted. */
export function WithTranslationFields({ kind, form }: { kind: ImportKind; form: ImportForm }) {
  const say = useText();
  const { translation } = form;
  const dir = useDirection(translation.lang);
  // Each button goes away when it is pressed: the focus goes to what comes in its place.
  const [isPressed, setPressed] = useState(false);
  const turn = (on: boolean) => {
    setPressed(true);
    translation.set(on);
  };
  if (!translation.isOffered) return null;
  if (kind === 'file')
    return (
      <div className="stack">
        <Switch on={translation.on} onChange={translation.set}>
          {form.files[1] ? say('importing.with.second', { name: form.files[1].name }) : say('importing.with.inside')}
        </Switch>
        {translation.on && <TranslationLanguage form={form} />}
      </div>
    );
  if (!translation.on)
    return (
      <div className="row">
        <Button small autoFocus={isPressed} onPress={() => turn(true)}>
          <Languages size={16} aria-hidden />
          {say('importing.with.add')}
        </Button>
      </div>
    );
  return (
    <div className="stack">
      <TextToImport
        label={say('importing.with.text')}
        rows={9}
        autoFocus={isPressed || translation.text === ''}
        lang={translation.lang ?? undefined}
        dir={dir}
        value={translation.text}
        onChange={translation.setText}
        error={form.wrong.translation}
      />
      <div className="row wrap translation-foot">
        <TranslationLanguage form={form} />
        <Button small look="quiet" onPress={() => turn(false)}>
          {say('importing.with.remove')}
        </Button>
      </div>
    </div>
  );
}

function TranslationLanguage({ form: { translation, lang, wrong } }: { form: ImportForm }) {
  const say = useText();
  const choices = useLanguageChoices().filter(({ id }) => id !== lang);
  return (
    <Select
      label={say('aligning.bring.language')}
      placeholder={say('importing.languageChoose')}
      choices={choices}
      value={translation.lang}
      onChange={translation.setLang}
      error={wrong.translationLang}
    />
  );
}
