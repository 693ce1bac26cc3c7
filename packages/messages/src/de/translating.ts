import type { Translated } from '../keys.ts';

export const translating = {
  'translating.source': '{engine}, {date}',
  'translating.sourceVia': '{engine}, auf dem Weg über {languages}, {date}',
  'translating.byVia': '{engine}, auf dem Weg über {languages}',
  'translating.do': 'Übersetzen',
  'translating.doing': 'Wird übersetzt',
  'translating.missing': '{count, plural, one {Den einen fehlenden Satz übersetzen …} other {Die {count, number} fehlenden übersetzen …}}',
  'translating.title': 'Fehlendes übersetzen',
  'translating.detail':
    'Ein Übersetzungsdienst übersetzt die Sätze der ganzen Lektion, die noch keine Übersetzung haben. Was Menschen geschrieben haben, bleibt, wie es ist.',
  'translating.sentences': '{count, plural, =0 {nichts fehlt} one {ein Satz} other {{count, number} Sätze}}',
  'translating.into': 'Übersetzen: {language}',
  'translating.progress': 'Wird übersetzt: {language}',
  'translating.progressOf': '{done, number} von {total, number}',
  'translating.waiting': 'wartet, bis die Reihe daran ist',
  'translating.stop': 'Anhalten',
  'translating.stopInto': 'Übersetzung anhalten: {language}',
  'translating.stopped':
    '{count, plural, =0 {Angehalten. {language}: nichts wurde übersetzt.} one {Angehalten. {language}: ein Satz ist übersetzt und bleibt.} other {Angehalten. {language}: {count, number} Sätze sind übersetzt und bleiben.}}',
  'translating.done':
    '{count, plural, =0 {{language}: Nichts war mehr zu übersetzen.} one {{language}: Ein Satz wurde übersetzt.} other {{language}: {count, number} Sätze wurden übersetzt.}}',
  'translating.left': '{count, plural, one {Für einen Satz kam keine brauchbare Antwort.} other {Für {count, number} Sätze kam keine brauchbare Antwort.}}',
  'translating.failed': 'Die Übersetzung hat angehalten: {language}',
  'translating.again': 'Noch einmal versuchen',
  'translating.how': 'So richtet man einen ein',
  'translating.sentence': 'Der Satz auf {language}',
  'translating.versions': 'Andere Fassungen',
  'translating.versionsOf': 'Andere Fassungen: {what}',
  'translating.versions.none': 'Es gibt keine andere Fassung.',
  'translating.versions.under': 'hinter der gezeigten',
  'translating.versions.replaced': 'ersetzt: {date}',
  'translating.versions.person': 'Sie, {date}',
  'translating.versions.bringBack': 'Zurückholen',
  'translating.versions.broughtBack': 'Die Fassung ist zurück. Die vorige wird aufgehoben.',
  'translating.engines': 'Übersetzung',
  'translating.engines.title': 'Übersetzungsdienste',
  'translating.engines.hint': 'Sie übersetzen Sätze, in dieser Reihenfolge bevorzugt. Wer den Server betreut, nennt sie in dessen Einstellungen.',
  'translating.engines.none':
    'Keiner ist eingerichtet, und nichts braucht einen: Sie können Übersetzungen selbst schreiben und Texte mit den ihren mitbringen.',
  'translating.engines.apertium': 'Apertium ist freie Software. Es übersetzt auf diesem Rechner und schickt nichts woandershin. Unter Debian:',
  'translating.engines.others':
    'Auch DeepL, Google, LibreTranslate und alles, was wie OpenAI spricht, lassen sich nennen. Sie bekommen die Sätze zu sehen, die sie übersetzen. Alle Einstellungen zeigt {command}.',
  'translating.engines.any': 'Aus jeder Sprache in jede',
  'translating.engines.into': '{source} → {targets}',
} satisfies Translated;
