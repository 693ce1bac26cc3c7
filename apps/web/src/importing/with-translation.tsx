import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useLanguageChoices } from '../languages/choices.ts';
import { useDirection } from '../languages/languages.ts';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import type { ImportForm, ImportKind } from './use-import-form.ts';

/** The translation that is imported along, where one is wanted. */
export function WithTranslationFields({ kind, form }: { kind: ImportKind; form: ImportForm }) {
  const say = useText();
  const { along } = form;
  const dir = useDirection(along.lang);
  // Each button goes away when it is pressed: the focus goes to what comes in its place.
  const [isPressed, setPressed] = useState(false);
  const turn = (on: boolean) => {
    setPressed(true);
    along.set(on);
  };
  if (!along.isOffered) return null;
  if (kind === 'file')
    return (
      <div className="stack">
        <Switch on={along.on} onChange={along.set}>
          {form.files[1] ? say('importing.with.second', { name: form.files[1].name }) : say('importing.with.inside')}
        </Switch>
        {along.on && <TranslationLanguage form={form} />}
      </div>
    );
  if (!along.on)
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
      <TextAreaField
        label={say('importing.with.text')}
        rows={9}
        autoFocus={isPressed || along.text === ''}
        lang={along.lang ?? undefined}
        dir={dir}
        value={along.text}
        onChange={along.setText}
        error={form.wrong.along}
      />
      <div className="row wrap along-foot">
        <TranslationLanguage form={form} />
        <Button small look="quiet" onPress={() => turn(false)}>
          {say('importing.with.remove')}
        </Button>
      </div>
    </div>
  );
}

function TranslationLanguage({ form: { along, lang, wrong } }: { form: ImportForm }) {
  const say = useText();
  const choices = useLanguageChoices().filter(({ id }) => id !== lang);
  return (
    <Select
      label={say('aligning.bring.language')}
      placeholder={say('importing.languageChoose')}
      choices={choices}
      value={along.lang}
      onChange={along.setLang}
      error={wrong.alongLang}
    />
  );
}
