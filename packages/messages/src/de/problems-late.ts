import type { Translated } from '../keys.ts';

export const problems: Translated = {
  'problems.file-gone.title': 'Die Datei ist nicht mehr da',
  'problems.file-gone.detail': 'Nach einem misslungenen Import bleibt die Datei eine Woche. Bitte noch einmal importieren.',
  'problems.file-not-text.title': 'Die Datei ist kein Text',
  'problems.file-not-text.detail': 'Ihr Inhalt sieht in keinem Zeichensatz nach reinem Text aus. Bitte eine Textdatei wählen.',
  'problems.file-damaged.title': 'Die Datei ist beschädigt',
  'problems.file-damaged.detail':
    'Sie ist abgeschnitten oder nicht das, was ihr Name sagt, und lässt sich nicht öffnen. Nichts wurde gespeichert. Bitte neu holen und noch einmal versuchen.',
  'problems.file-protected.title': 'Die Datei ist geschützt',
  'problems.file-protected.detail': 'Sie braucht ein Passwort oder ist vom Händler gesperrt. Nichts wurde gespeichert. Bitte eine Kopie ohne Schutz wählen.',
  'problems.file-scanned.title': 'Die Seiten sind Bilder',
  'problems.file-scanned.detail':
    'Die Datei enthält Fotos ihrer Seiten und keinen Text. Nichts wurde gespeichert. Ein Programm zur Texterkennung (OCR) kann ihn ergänzen.',
  'problems.address-invalid.title': 'Das ist keine Webadresse',
  'problems.address-invalid.detail': 'Bitte eine Adresse angeben, die mit http:// oder https:// beginnt.',
  'problems.address-not-public.title': 'Diese Adresse liegt nicht im offenen Web',
  'problems.address-not-public.detail':
    'Glossa holt nur von öffentlichen Adressen, nie von diesem Rechner oder aus dem Netz um ihn herum. Es wurde nichts geholt.',
  'problems.address-refused.title': 'Die Seite ließ sich nicht öffnen',
  'problems.address-refused.detail': '{host} hat mit dem Code {status} geantwortet. Vielleicht ist die Adresse vertippt oder nur für Angemeldete offen.',
  'problems.address-unreachable.title': '{host} antwortet nicht',
  'problems.address-unreachable.detail':
    'Vielleicht ist die Adresse vertippt, oder der Server ist gerade nicht da oder zu langsam. Es wurde nichts gespeichert. Bitte prüfen und noch einmal versuchen.',
  'problems.language-not-found.title': 'Die Sprache wurde nicht erkannt',
  'problems.language-not-found.detail': 'Der Text sagt nicht, in welcher Sprache er ist, und ist zu kurz oder zu gemischt, um es zu erkennen. Bitte auswählen.',
  'problems.text-already-here.title': 'Diesen Text gibt es schon',
  'problems.text-already-here.detail': 'Er steht in der Bibliothek als „{title}“. Es wurde nichts angelegt. Er lässt sich öffnen oder noch einmal importieren.',
  'problems.report-not-found.title': 'Die Meldung wurde nicht gefunden',
  'problems.report-not-found.detail': 'Vielleicht ist sie schon abgeschlossen.',
  'problems.withdrawal-not-found.title': 'Das ist nicht zurückgezogen',
  'problems.withdrawal-not-found.detail': 'Vielleicht ist das Teilen schon wieder erlaubt.',
  'problems.not-a-feed.title': 'Dort ist kein Feed',
  'problems.not-a-feed.detail':
    'Die Adresse führt zu einer Seite, die keinen Feed nennt. Suchen Sie auf der Website einen Link namens RSS, Atom oder Feed und fügen Sie dessen Adresse ein.',
  'problems.not-a-catalogue.title': 'Dort ist kein Katalog',
  'problems.not-a-catalogue.detail': 'Die Adresse führt zu etwas anderem als einem OPDS-Katalog. Suchen Sie auf der Website nach der OPDS-Adresse.',
  'problems.too-many-feeds.title': 'Sie haben schon viele Feeds abonniert',
  'problems.too-many-feeds.detail': 'Ein Konto kann {limit, number} Feeds abonnieren. Beenden Sie erst ein Abo, dann abonnieren Sie diesen.',
  'problems.feed-not-found.title': 'Der Feed wurde nicht gefunden',
  'problems.feed-not-found.detail': 'Vielleicht ist er nicht mehr abonniert, oder er gehört jemand anderem.',
  'problems.file-too-hard.title': 'Das Ansehen dauert zu lange',
  'problems.file-too-hard.detail':
    'Es brauchte mehr Zeit oder Speicher, als vor einem Import gegeben wird. Nichts wurde gespeichert. Sie können es trotzdem importieren oder vorher teilen.',
};
