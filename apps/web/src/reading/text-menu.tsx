import type { Preferences } from '@glossa/contract';
import { Scissors } from 'lucide-react';
import { useId } from 'react';
import { Dialog, Radio, RadioGroup } from 'react-aria-components';
import { useChangePreferences, usePreferences } from '../accounts/accounts.ts';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { Switch } from '../ui/switch.tsx';
import { type ReadingChoice, readingModes } from './readings.ts';
import { type Face, faces, type LookValues, type TextLook } from './text-look.ts';

const themes: readonly Preferences['theme'][] = ['auto', 'light', 'sepia', 'dark', 'eink'];
const marks: readonly LookValues['marks'][] = ['both', 'tint', 'line', 'off'];
const palettes: readonly LookValues['palette'][] = ['usual', 'tritan'];
const usual: LookValues = {
  face: 'literata',
  justify: false,
  hyphenate: false,
  size: 1.25,
  lineHeight: 1.65,
  measure: 34,
  marks: 'both',
  palette: 'usual',
  names: 'apart',
};
const pixels = 16;

/** Theme, typeface, size, leading, width, line ends and word marks. */
export function TextMenu({ look: { values, change }, readings, onCorrections }: { look: TextLook; readings: ReadingChoice; onCorrections: () => void }) {
  const say = useText();
  const { theme } = usePreferences();
  const preferences = useChangePreferences();
  const now = { ...usual, ...values };
  return (
    <Dialog aria-label={say('reading.textMenu')} className="text-menu-body" data-palette={now.palette}>
      <Segments
        label={say('reading.theme')}
        value={theme}
        onChange={(chosen) => preferences.mutate({ theme: chosen })}
        choices={themes.map((id) => ({ id, label: say(`reading.theme.${id}`) }))}
      />
      <RadioGroup className="faces" aria-label={say('reading.face')} value={now.face} onChange={(face) => change({ face: face as Face })}>
        {(Object.keys(faces) as Face[]).map((face) => (
          <Radio key={face} value={face} className="face" style={{ fontFamily: faces[face] }}>
            {say(`reading.face.${face}`)}
            <small>{say(`reading.face.${face}.detail`)}</small>
          </Radio>
        ))}
      </RadioGroup>
      <Slider
        label={say('reading.size')}
        value={now.size}
        least={0.9375}
        most={2}
        step={0.0625}
        shown={say('reading.size.value', { size: Math.round(now.size * pixels) })}
        onChange={(size) => change({ size })}
      />
      <Slider
        label={say('reading.lineHeight')}
        value={now.lineHeight}
        least={1.3}
        most={2.6}
        step={0.05}
        shown={now.lineHeight.toFixed(2)}
        onChange={(lineHeight) => change({ lineHeight })}
      />
      <Slider
        label={say('reading.measure')}
        value={now.measure}
        least={22}
        most={46}
        step={1}
        shown={String(now.measure)}
        onChange={(measure) => change({ measure })}
      />
      <div className="row between">
        <Switch on={now.justify} onChange={(justify) => change({ justify })}>
          {say('reading.justify')}
        </Switch>
        <Switch on={now.hyphenate} onChange={(hyphenate) => change({ hyphenate })}>
          {say('reading.hyphenate')}
        </Switch>
      </div>
      <hr className="popover-rule" />
      <span className="small muted">{say('reading.marks')}</span>
      <Segments
        label={say('reading.marks')}
        value={now.marks}
        onChange={(chosen) => change({ marks: chosen })}
        choices={marks.map((id) => ({ id, label: say(`reading.marks.${id}`) }))}
      />
      <p className="marks-legend">
        {(['new', '1', '2', '3', '4'] as const).map((status) => (
          <span key={status}>
            <span className="status-dot" data-s={status} aria-hidden />
            {say(`reading.status.${status}`)}
          </span>
        ))}
      </p>
      <Segments
        label={say('reading.palette')}
        value={now.palette}
        onChange={(palette) => change({ palette })}
        choices={palettes.map((id) => ({ id, label: say(`reading.palette.${id}`) }))}
      />
      <Switch on={values.names === 'words'} onChange={(on) => change({ names: on ? 'words' : 'apart' })}>
        {say('reading.names')}
      </Switch>
      {readings.offered && (
        <>
          <span className="small muted">{say('reading.readings')}</span>
          <Segments
            label={say('reading.readings')}
            value={readings.mode}
            onChange={readings.change}
            choices={readingModes.map((id) => ({ id, label: say(`reading.readings.${id}`) }))}
          />
        </>
      )}
      <hr className="popover-rule" />
      <Button small look="quiet" onPress={onCorrections}>
        <Scissors size={16} aria-hidden />
        {say('reading.corrections')}
      </Button>
    </Dialog>
  );
}

interface SliderProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  shown: string;
  onChange: (value: number) => void;
}

function Slider({ label, value, least, most, step, shown, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id} className="num">
        {shown}
      </output>
    </div>
  );
}
