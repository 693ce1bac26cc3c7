import '@fastify/cookie';
import { type Locale, locales } from '@glossa/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageCookie, type WebSettings } from '../platform/http/visitors.ts';

/** What a visitor has answered: whether their interface language may be remembered, and which it was. */
export interface Remembered {
  mayRemember: boolean | null;
  locale: Locale | null;
}

const refused = 'no';
export const rememberedDays = 180;

export function rememberedOf(request: FastifyRequest, settings: WebSettings): Remembered {
  const value = request.cookies[languageCookie(settings).name];
  if (value === refused) return { mayRemember: false, locale: null };
  const locale = locales.find((each) => each === value) ?? null;
  return { mayRemember: locale === null ? null : true, locale };
}

/** Keeps the answer, and with a yes the language; with a no nothing but the no. */
export function remember(reply: FastifyReply, settings: WebSettings, locale: Locale | null): void {
  const { name, flags } = languageCookie(settings);
  reply.setCookie(name, locale ?? refused, { ...flags, maxAge: rememberedDays * 86_400 });
}
