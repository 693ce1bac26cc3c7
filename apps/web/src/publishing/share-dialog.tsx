import './share-dialog.css';
import type { Sharing } from '@glossa/contract';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Note } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { type Shared, useShare, useSharing } from './sharing.ts';

const visibilities = ['private', 'unlisted', 'public'] as const;
type Visibility = Sharing['visibility'];

/** Who can see a lesson or course, and which translations go along. One window from the first, so that the focus goes back where it came from. */
export function ShareDialog({ of, title, onClose }: { of: Shared; title: string; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const { data: sharing, error } = useSharing(of);
  const share = useShare(of);
  const [wish, setWish] = useState<{ visibility?: Visibility; langs?: string[] | null }>({});
  const visibility = wish.visibility ?? sharing?.visibility ?? 'private';
  const langs = wish.langs === undefined ? (sharing?.translationLangs ?? null) : wish.langs;
  const save = () =>
    share.mutate(
      { visibility, translationLangs: langs },
      {
        onSuccess: (saved) => {
          toast.show({ text: say(`publishing.share.saved.${saved.visibility}`, { title }) });
          if (saved.visibility === 'private') onClose();
        },
      },
    );
  return (
    <Dialog
      title={say('publishing.share.title', { title })}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      {...(sharing ? { submit: { label: say('common.save'), run: save, busy: share.isPending } } : {})}
    >
      <ProblemNote error={error ?? share.error} />
      {!sharing && !error && <p>{say('common.loading')}</p>}
      {sharing && <Choices of={of} sharing={sharing} visibility={visibility} langs={langs} change={(next) => setWish({ ...wish, ...next })} />}
    </Dialog>
  );
}

interface ChoicesProps {
  of: Shared;
  sharing: Sharing;
  visibility: Visibility;
  langs: string[] | null;
  change: (next: { visibility?: Visibility; langs?: string[] | null }) => void;
}

function Choices({ of, sharing, visibility, langs, change }: ChoicesProps) {
  const say = useText();
  return (
    <>
      {sharing.withdrawn && <TakenDown {...sharing.withdrawn} />}
      <RadioGroup className="share-choice" value={visibility} onChange={(value) => change({ visibility: value as Visibility })}>
        <Label>{say('publishing.share.who')}</Label>
        {visibilities.map((each) => (
          <Radio key={each} value={each} className="share-option" isDisabled={sharing.withdrawn !== null && each !== 'private'}>
            <span>
              {say(`publishing.share.${each}`)}
              <small>{say(`publishing.share.${each}.hint`)}</small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {visibility !== 'private' && of.kind === 'lesson' && <Translations sharing={sharing} langs={langs} setLangs={(next) => change({ langs: next })} />}
      {sharing.path !== null && <Address path={sharing.path} />}
      <p className="share-note">{say(noteFor(of.kind, visibility, sharing.path !== null))}</p>
      {visibility !== 'private' && <p className="share-note">{say('publishing.share.rights')}</p>}
    </>
  );
}

const noteFor = (kind: Shared['kind'], visibility: Visibility, isShared: boolean) =>
  visibility === 'private' && isShared ? 'publishing.share.gone' : kind === 'course' ? 'publishing.share.shownCourse' : 'publishing.share.shown';

/** Says why it cannot be shared just now. */
function TakenDown({ reason }: NonNullable<Sharing['withdrawn']>) {
  const say = useText();
  return <Note title={say('problems.sharing-withdrawn.title')} detail={`${say(`publishing.report.${reason}`)}. ${say('problems.sharing-withdrawn.detail')}`} />;
}

interface TranslationsProps {
  sharing: Sharing;
  langs: string[] | null;
  setLangs: (langs: string[] | null) => void;
}

function Translations({ sharing, langs, setLangs }: TranslationsProps) {
  const say = useText();
  const names = useNames();
  const there = sharing.translations.map(({ lang }) => lang);
  if (there.length === 0) return <p className="share-note">{say('publishing.share.noTranslations')}</p>;
  return (
    <>
      <RadioGroup className="share-choice" value={langs === null ? 'all' : 'some'} onChange={(value) => setLangs(value === 'all' ? null : there)}>
        <Label>{say('publishing.share.translations')}</Label>
        <Radio value="all" className="share-option">
          {say('publishing.share.translationsAll')}
        </Radio>
        <Radio value="some" className="share-option">
          {say('publishing.share.translationsChosen')}
        </Radio>
      </RadioGroup>
      {langs !== null && (
        <CheckboxGroup className="share-langs" aria-label={say('publishing.share.translationsChosen')} value={langs} onChange={setLangs}>
          {sharing.translations.map(({ lang, count }) => (
            <Checkbox key={lang} value={lang} className="share-option">
              {say('publishing.share.translationCount', { language: names.language(lang), count })}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}

/** Copying needs a secure address; elsewhere it is selected by hand. */
function Address({ path }: { path: string }) {
  const say = useText();
  const toast = useToast();
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const address = location.origin + path;
  const copy = () => void clipboard?.writeText(address).then(() => toast.show({ text: say('common.copied') }));
  return (
    <div className="share-address">
      <b>{say('publishing.share.link')}</b>
      <a href={path} target="_blank" rel="noreferrer" dir="ltr">
        {address}
      </a>
      {clipboard && (
        <Button small onPress={copy}>
          <Copy size={15} aria-hidden />
          {say('publishing.share.copy')}
        </Button>
      )}
    </div>
  );
}
