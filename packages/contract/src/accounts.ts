import { z } from 'zod';
import { route, scopes } from './route.ts';
import { id, nothing, time } from './values.ts';

export const accountName = z.string().trim().min(1).max(80);
export const password = z.string().min(1).max(1000);
export const role = z.enum(['admin', 'learner']);
export type Role = z.infer<typeof role>;
/** Who may make an account: nobody, those with a code, everybody. */
export const signUpMode = z.enum(['closed', 'invite', 'open']);
export type SignUpMode = z.infer<typeof signUpMode>;
/** What a key does in the reader; the key of each can be chosen. */
const keyActs = [
  'nextWord',
  'previousWord',
  'nextNew',
  'extend',
  'shrink',
  'phrase',
  'open',
  'meaning',
  'status1',
  'status2',
  'status3',
  'status4',
  'known',
  'ignored',
  'undo',
  'speak',
  'translate',
  'nextPage',
  'previousPage',
  'nextSentence',
  'previousSentence',
  'edit',
  'help',
] as const;
/**
 * How a key is named: by the sign it types, letters large (`K`, `Shift+K`, `?`); `Forward` and `Back` are the arrow that goes
 * with the text's direction, and the other. What browsers and screen readers need for themselves has no name.
 */
export const keyPattern = String.raw`^(?:(?:Shift\+)?(?:Forward|Back|ArrowUp|ArrowDown|Enter|Space|Backspace|Delete|Home|End|(?![a-z])\p{L})|[\p{N}\p{P}\p{S}])$`;
export const preferences = z.object({
  /** Interface language, or null to follow the browser. */
  ui: z.string().max(35).nullable(),
  theme: z.enum(['auto', 'light', 'dark', 'sepia', 'eink']),
  /** The language being learned that the library shows. */
  lang: z.string().max(35).nullable(),
  /** Languages of translations, in the order of their columns. */
  translationLangs: z.array(z.string().max(35)).max(8),
  /** What becomes of a page's new words when it is turned: asked, marked known each time, or left and not asked. */
  markRest: z.enum(['ask', 'always', 'never']),
  /** The keys that were chosen instead of the usual ones. */
  keys: z
    .partialRecord(z.enum(keyActs), z.string().regex(new RegExp(keyPattern, 'u')))
    .refine((keys) => new Set(Object.values(keys)).size === Object.keys(keys).length, 'A key does one thing.'),
  /** Whether letters, figures and other signs are keys; false for those whose speech input or hand types them unmeant. */
  letterKeys: z.boolean(),
});

export const account = z.object({ id, name: z.string(), role, hasPassword: z.boolean(), createdAt: time, preferences });
export const token = z.object({ id, name: z.string(), scopes: z.array(z.enum(scopes)), createdAt: time, lastUsedAt: time.nullable() });
export const session = z.object({ id, userAgent: z.string(), createdAt: time, lastSeenAt: time, current: z.boolean() });
export const invitation = z.object({ id, createdAt: time, expiresAt: time });

const params = z.object({ id });
const secret = z.object({ code: z.string().min(8).max(100) });

export const accounts = {
  /** What a page must know before anything else: is somebody here, and which doors stand open. */
  getWelcome: route({
    method: 'GET',
    path: '/api/v1/welcome',
    id: 'getWelcome',
    access: 'anyone',
    summary: 'Who is signed in, and which ways in are open.',
    answer: z.object({
      account: account.nullable(),
      /** True where the one person at this computer needs no sign-in. */
      local: z.boolean(),
      /** True until the first account is made with the code from the log. */
      needsSetup: z.boolean(),
      signUp: signUpMode,
      version: z.string(),
    }),
  }),
  setUp: route({
    method: 'POST',
    path: '/api/v1/setup',
    id: 'setUp',
    access: 'anyone',
    status: 201,
    summary: 'Makes the first account, with the one-time code the server printed in its log.',
    body: secret.extend({ name: accountName, password }),
    answer: account,
    problems: ['code-invalid', 'already-set-up', 'password-too-weak', 'too-many-requests'],
  }),
  signUp: route({
    method: 'POST',
    path: '/api/v1/accounts',
    id: 'signUp',
    access: 'anyone',
    status: 201,
    summary: 'Makes an account, with an invitation where the server asks for one.',
    body: z.object({ name: accountName, password, code: z.string().max(100).optional() }),
    answer: account,
    problems: ['sign-up-closed', 'code-invalid', 'name-taken', 'password-too-weak', 'too-many-requests'],
  }),
  signIn: route({
    method: 'POST',
    path: '/api/v1/sessions',
    id: 'signIn',
    access: 'anyone',
    status: 201,
    summary: 'Signs in and sets the session cookie.',
    body: z.object({ name: accountName, password }),
    answer: account,
    problems: ['wrong-password', 'too-many-requests'],
  }),
  signOut: route({
    method: 'DELETE',
    path: '/api/v1/sessions/current',
    id: 'signOut',
    access: 'person',
    summary: 'Ends this session.',
    answer: nothing,
  }),
  listSessions: route({
    method: 'GET',
    path: '/api/v1/sessions',
    id: 'listSessions',
    access: 'person',
    summary: 'Where this account is signed in.',
    answer: z.object({ items: z.array(session) }),
  }),
  endSession: route({
    method: 'DELETE',
    path: '/api/v1/sessions/:id',
    id: 'endSession',
    access: 'person',
    summary: 'Ends one session.',
    params,
    answer: nothing,
    problems: ['session-not-found'],
  }),
  changePassword: route({
    method: 'PUT',
    path: '/api/v1/account/password',
    id: 'changePassword',
    access: 'person',
    summary: 'Sets a new password and ends every other session.',
    body: z.object({ current: password.nullable(), next: password }),
    answer: nothing,
    problems: ['wrong-password', 'password-too-weak', 'too-many-requests'],
  }),
  resetPassword: route({
    method: 'POST',
    path: '/api/v1/account/reset',
    id: 'resetPassword',
    access: 'anyone',
    summary: 'Sets a new password with a one-time reset code from whoever keeps the server, and ends every session.',
    body: secret.extend({ next: password }),
    answer: nothing,
    problems: ['code-invalid', 'password-too-weak', 'too-many-requests'],
  }),
  changePreferences: route({
    method: 'PATCH',
    path: '/api/v1/account/preferences',
    id: 'changePreferences',
    access: 'reader',
    scope: 'write',
    summary: 'Changes the preferences that are given.',
    body: preferences.partial(),
    answer: account,
  }),
  renameAccount: route({
    method: 'PATCH',
    path: '/api/v1/account',
    id: 'renameAccount',
    access: 'person',
    summary: 'Changes the account’s name.',
    body: z.object({ name: accountName }),
    answer: account,
    problems: ['name-taken'],
  }),
  deleteAccount: route({
    method: 'POST',
    path: '/api/v1/account/delete',
    id: 'deleteAccount',
    access: 'person',
    summary: 'Deletes the account and everything it owns, at once and for good.',
    body: z.object({ password: password.nullable(), name: accountName }),
    answer: nothing,
    problems: ['wrong-password', 'last-admin', 'invalid-input'],
  }),
  exportAccount: route({
    method: 'GET',
    path: '/api/v1/account/export',
    id: 'exportAccount',
    access: 'person',
    stream: 'bytes',
    summary: 'Everything the account owns, as one archive of JSON lines and files; one at a time.',
    answer: z.any(),
    problems: ['server-busy'],
  }),
  listTokens: route({
    method: 'GET',
    path: '/api/v1/tokens',
    id: 'listTokens',
    access: 'person',
    summary: 'The account’s API tokens, without their secrets.',
    answer: z.object({ items: z.array(token) }),
  }),
  createToken: route({
    method: 'POST',
    path: '/api/v1/tokens',
    id: 'createToken',
    access: 'person',
    status: 201,
    summary: 'Makes an API token; its secret is shown this once.',
    body: z.object({ name: accountName, scopes: z.array(z.enum(scopes)).min(1), password: password.nullable() }),
    answer: token.extend({ secret: z.string() }),
    problems: ['wrong-password'],
  }),
  deleteToken: route({
    method: 'DELETE',
    path: '/api/v1/tokens/:id',
    id: 'deleteToken',
    access: 'person',
    summary: 'Withdraws an API token.',
    params,
    answer: nothing,
    problems: ['token-not-found'],
  }),
  listAccounts: route({
    method: 'GET',
    path: '/api/v1/accounts',
    id: 'listAccounts',
    access: 'admin',
    summary: 'Everyone who has an account here.',
    answer: z.object({ items: z.array(account.omit({ preferences: true })) }),
  }),
  createInvitation: route({
    method: 'POST',
    path: '/api/v1/invitations',
    id: 'createInvitation',
    access: 'admin',
    status: 201,
    summary: 'Makes an invitation for one person; its code is shown this once.',
    body: nothing,
    answer: invitation.extend({ code: z.string() }),
  }),
  createReset: route({
    method: 'POST',
    path: '/api/v1/accounts/:id/reset',
    id: 'createReset',
    access: 'admin',
    status: 201,
    summary: 'Makes a one-time code with which a person can set a new password.',
    params,
    body: nothing,
    answer: invitation.extend({ code: z.string() }),
    problems: ['account-not-found'],
  }),
} as const;

export type Account = z.infer<typeof account>;
export type Preferences = z.infer<typeof preferences>;
