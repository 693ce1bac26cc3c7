/** Every problem the API can answer with, and its HTTP status (RFC 9457; `type` is `/problems/<code>`). */
export const problems = {
  'invalid-input': 400,
  'invalid-cursor': 400,
  'text-empty': 422,
  'text-too-long': 413,
  'too-many-sentences': 413,
  'file-too-large': 413,
  'request-too-large': 413,
  'file-not-text': 415,
  'file-damaged': 422,
  'file-protected': 422,
  'file-scanned': 422,
  'file-too-hard': 422,
  'file-gone': 410,
  'file-one-language': 422,
  'file-languages-unclear': 422,
  'file-language-missing': 422,
  'picture-unreadable': 415,
  'address-invalid': 422,
  'address-not-public': 422,
  'address-refused': 422,
  'address-unreachable': 422,
  'language-unknown': 422,
  'language-rule-invalid': 422,
  'language-changed': 409,
  'too-many-languages': 422,
  'language-not-found': 422,
  'text-already-here': 409,
  'not-a-feed': 422,
  'not-a-catalogue': 422,
  'too-many-feeds': 409,
  'feed-not-found': 404,
  'anchor-invalid': 422,
  'correction-invalid': 422,
  'not-found': 404,
  'course-not-found': 404,
  'lesson-not-found': 404,
  'page-not-found': 404,
  'entry-not-found': 404,
  'entry-already-undone': 409,
  'job-not-found': 404,
  'job-not-cancellable': 409,
  'translation-not-found': 404,
  'voice-missing': 422,
  'correction-not-found': 404,
  'translator-none': 422,
  'translator-pair': 422,
  'translator-away': 424,
  'translator-refused': 424,
  'translator-odd': 424,
  'translator-limit': 429,
  'translation-large': 409,
  'publication-not-found': 404,
  'report-not-found': 404,
  'withdrawal-not-found': 404,
  'sharing-withdrawn': 403,
  'lesson-changed': 409,
  'course-changed': 409,
  'translation-changed': 409,
  'too-many-corrections': 409,
  'operation-reused': 409,
  'default-course': 409,
  'not-signed-in': 401,
  'wrong-password': 401,
  'not-allowed': 403,
  'scope-missing': 403,
  'cross-site': 403,
  'sign-up-closed': 403,
  'code-invalid': 403,
  'name-taken': 409,
  'password-too-weak': 422,
  'already-set-up': 409,
  'last-admin': 409,
  'account-not-found': 404,
  'token-not-found': 404,
  'session-not-found': 404,
  'too-many-requests': 429,
  'server-error': 500,
  'server-busy': 503,
  'shutting-down': 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** RFC 9457 problem details. `params` fill the message of `code` in any interface language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  params?: Record<string, string | number> | undefined;
  /** Where the input is wrong, for `invalid-input`. */
  issues?: { path: string; message: string }[] | undefined;
  /** Names the request in the server's log. */
  requestId?: string | undefined;
}

/** What was answered, if it is a problem of ours. Told by hand, so that clients need no schemas. */
export function problemIn(value: unknown): Problem | null {
  const told = value as Partial<Problem> | null | undefined;
  const ours = typeof told === 'object' && told !== null && typeof told.status === 'number' && typeof told.detail === 'string';
  return ours && problemCodes.includes(told.code as ProblemCode) ? (told as Problem) : null;
}
