const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
/** A time as subtitles write it: hours if any, minutes, seconds, thousandths if any. */
export const timeOf = new RegExp(TIME);
/** The line before a cue of SRT or VTT: both times, each in four groups. */
export const timingLine = new RegExp(String.raw`^\s*${TIME}\s*-{1,3}>\s*${TIME}`);
/** A line of ASS or SSA. */
export const dialogueLine = /^[^\S\n]*Dialogue:(.*)$/m;

/** Whether a text is subtitles of any kind. */
export function looksLikeSubtitles(text: string): boolean {
  if (/^\s*WEBVTT(?:\s|$)/.test(text)) return true;
  if (/^\s*\[Script Info\]/i.test(text)) return dialogueLine.test(text);
  return text
    .slice(0, 4096)
    .split(/\r\n?|\n/)
    .some((line) => timingLine.test(line));
}
