import { escapeHtml } from './escape.ts';
import { cookieAnswers, publicPage } from './public-frame.ts';
import { link } from './public-text.ts';
import type { Visit } from './public-values.ts';

/** A page of plain sentences, kept from search engines. */
function notePage(visit: Visit, path: string, title: string, main: string, asks = true): string {
  return publicPage({ visit, path, title, description: title, listed: false, chooses: false, asks, main: `<h1>${escapeHtml(title)}</h1>\n${main}` });
}

/** A cookie of the server by name, and how many days it stays. */
export interface Kept {
  name: string;
  days: number;
}

/** What is kept in a visitor's browser, and why; the one thing that can be refused is refused here as well. */
export function cookiesPage(visit: Visit, cookies: { language: Kept; session: Kept }): string {
  const { say, locale, mayRemember } = visit;
  const rows = [
    [cookies.language.name, say('publishing.cookies.language', { days: cookies.language.days })],
    [cookies.session.name, say('publishing.cookies.session', { days: cookies.session.days })],
    ['localStorage', say('publishing.cookies.storage')],
  ].map(([name = '', text = '']) => `<tr><th scope="row"><code lang="en" dir="ltr">${escapeHtml(name)}</code></th><td>${escapeHtml(text)}</td></tr>`);
  const state = mayRemember === null ? 'unasked' : mayRemember ? 'accepted' : 'refused';
  return notePage(
    visit,
    '/cookies',
    say('publishing.cookies.title'),
    `<p>${escapeHtml(say('publishing.cookies.none'))}</p>
<table><caption>${escapeHtml(say('publishing.cookies.caption'))}</caption><thead><tr><th scope="col">${escapeHtml(say('publishing.cookies.name'))}</th><th scope="col">${escapeHtml(say('publishing.cookies.use'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>${escapeHtml(say('publishing.cookies.never'))}</p>
<p>${escapeHtml(say('publishing.cookies.remove'))}</p>
<h2>${escapeHtml(say('publishing.cookies.choice'))}</h2>
<p>${escapeHtml(say(`publishing.cookies.${state}`))}</p>
<form class="choice" method="post" action="/${locale}/cookies">${cookieAnswers(visit, '/cookies')}</form>`,
    false,
  );
}

export const reportReasons = ['rights', 'private', 'harmful', 'spam', 'other'] as const;

/** The form with which anybody tells that something should not be here. `of` is the path of what it is about. */
export function reportPage(visit: Visit, of: string): string {
  const { say, locale } = visit;
  const reasons = reportReasons.map(
    (reason, at) =>
      `<label><input type="radio" name="reason" value="${reason}" required${at === 0 ? ' checked' : ''}> ${escapeHtml(say(`publishing.report.${reason}`))}</label>`,
  );
  return notePage(
    visit,
    `${of}/report`,
    say('publishing.report.title'),
    `<p>${escapeHtml(say('publishing.report.lead'))}</p>
<form method="post" action="/${locale}${of}/report"><fieldset><legend>${escapeHtml(say('publishing.report.reason'))}</legend>${reasons.join('')}</fieldset>
<label class="field">${escapeHtml(say('publishing.report.note'))}<textarea name="note" rows="4" maxlength="2000"></textarea></label>
<p><button class="button primary">${escapeHtml(say('publishing.report.send'))}</button> ${link(`/${locale}${of}`, say('publishing.report.back'))}</p></form>`,
  );
}

export const reportedPage = (visit: Visit, of: string): string =>
  notePage(
    visit,
    `${of}/report`,
    visit.say('publishing.report.done'),
    `<p>${escapeHtml(visit.say('publishing.report.doneText'))}</p><p>${link(`/${visit.locale}${of}`, visit.say('publishing.report.back'))}</p>`,
  );

/** For an address where nothing is shown, and for what could not be done. */
export const refusedPage = (visit: Visit, path: string, title: string, detail: string): string =>
  notePage(visit, path, title, `<p>${escapeHtml(detail)}</p><p>${link(`/${visit.locale}/lessons`, visit.say('publishing.lessons'))}</p>`);
