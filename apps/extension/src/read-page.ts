/** A text track of a video on a page, as WebVTT. */
export interface Captions {
  label: string;
  lang: string;
  vtt: string;
}

/** What a page holds that could be read. */
export interface PageRead {
  url: string;
  title: string;
  /** As the page declares it; may be empty or wrong. */
  lang: string;
  /** What is selected, as plain text. */
  selection: string;
  html: string;
  captions: Captions[];
}

/** Runs inside the page, so it may use nothing from outside itself. */
export async function readPage(): Promise<PageRead> {
  const patience = 3000;
  const time = (seconds: number): string => new Date(Math.max(0, seconds) * 1000).toISOString().slice(11, 23);

  /** Browsers fetch the cues of a track only once it is wanted. */
  async function loaded(track: TextTrack, element: HTMLTrackElement | undefined): Promise<TextTrackCue[]> {
    const before = track.mode;
    if (before === 'disabled') track.mode = 'hidden';
    if (element && element.readyState < 2) {
      await new Promise<void>((resolve) => {
        for (const event of ['load', 'error']) element.addEventListener(event, () => resolve(), { once: true });
        setTimeout(resolve, patience);
      });
    }
    const cues = [...(track.cues ?? [])];
    track.mode = before;
    return cues;
  }

  const captions: Captions[] = [];
  for (const media of document.querySelectorAll('video, audio')) {
    const elements = [...media.querySelectorAll('track')];
    for (const track of (media as HTMLMediaElement).textTracks) {
      if (track.kind !== 'captions' && track.kind !== 'subtitles') continue;
      const cues = await loaded(
        track,
        elements.find((element) => element.track === track),
      );
      const lines = cues.map((cue) => `${time(cue.startTime)} --> ${time(cue.endTime)}\n${(cue as VTTCue).text.replace(/\n{2,}/g, '\n')}`);
      if (lines.length) captions.push({ label: track.label || track.language, lang: track.language, vtt: `WEBVTT\n\n${lines.join('\n\n')}\n` });
    }
  }
  return {
    url: location.href,
    title: document.title,
    lang: document.documentElement.lang,
    selection: String(getSelection() ?? '').trim(),
    html: `<!doctype html>${document.documentElement.outerHTML}`,
    captions,
  };
}
