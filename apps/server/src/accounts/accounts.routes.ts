import '@fastify/cookie';
import type { accounts as contract } from '@glossa/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Handlers } from '../platform/http/mount.ts';
import { bearerOf, isLocal, sessionCookie, visitorAddress, type WebSettings } from '../platform/http/visitors.ts';
import type { Accounts, Entered, Person, Visitor } from './accounts.ts';
import { sessionLifetime } from './sessions.ts';

/** Finds out who calls by what a request shows: a token, else the session cookie, else that it comes from this computer. */
export const authenticateBy =
  (accounts: Accounts, settings: WebSettings): Authenticate =>
  (request) =>
    accounts.identify({ bearer: bearerOf(request), session: cookieOf(request, settings), local: isLocal(request, settings) });

const cookieOf = (request: FastifyRequest, settings: WebSettings): string | null => request.cookies[sessionCookie(settings).name] ?? null;

const shown = (person: Person) => ({
  id: person.id,
  name: person.name,
  role: person.role,
  hasPassword: person.passwordHash !== null,
  createdAt: person.createdAt,
  preferences: person.preferences,
});

export function accountsHandlers(accounts: Accounts, settings: WebSettings): Handlers<typeof contract> {
  const { own, tokens } = accounts;
  const cookie = sessionCookie(settings);
  const visitor = (request: FastifyRequest): Visitor => ({
    address: visitorAddress(request),
    userAgent: request.headers['user-agent'] ?? '',
    session: cookieOf(request, settings),
  });
  const giveCookie = (reply: FastifyReply, secret: string) => reply.setCookie(cookie.name, secret, { ...cookie.flags, maxAge: sessionLifetime / 1000 });
  const letIn = (reply: FastifyReply, { person, session }: Entered) => {
    giveCookie(reply, session);
    return shown(person);
  };

  return {
    getWelcome: async ({ caller }) => {
      const needsSetup = caller === null && (await accounts.needsSetup());
      if (needsSetup) await accounts.offerSetup();
      return {
        account: caller && shown(await own.person(caller.owner)),
        local: caller?.via === 'local',
        needsSetup,
        signUp: await accounts.signUpNow(),
        version: accounts.version,
      };
    },
    setUp: async ({ body, request, reply }) => letIn(reply, await accounts.setUp(body, visitor(request))),
    signUp: async ({ body, request, reply }) => letIn(reply, await accounts.signUp(body, visitor(request))),
    signIn: async ({ body, request, reply }) => letIn(reply, await accounts.signIn(body, visitor(request))),
    signOut: async ({ request, reply }) => {
      const secret = cookieOf(request, settings);
      if (secret !== null) await accounts.signOut(secret);
      reply.clearCookie(cookie.name, cookie.flags);
      return {};
    },
    listSessions: async ({ owner, caller }) => ({
      items: (await own.sessions(owner)).map(({ accountId: _, ...session }) => ({ ...session, current: session.id === caller.sessionId })),
    }),
    endSession: async ({ owner, params }) => {
      await own.endSession(owner, params.id);
      return {};
    },
    changePassword: async ({ owner, body, request, reply }) => {
      giveCookie(reply, await own.changePassword(owner, body, visitor(request)));
      return {};
    },
    resetPassword: async ({ body, request }) => {
      await accounts.resetPassword(body, visitor(request));
      return {};
    },
    changePreferences: async ({ owner, body }) => shown(await own.changePreferences(owner, body)),
    renameAccount: async ({ owner, body }) => shown(await own.rename(owner, body.name)),
    deleteAccount: async ({ owner, body, reply }) => {
      await own.deleteAccount(owner, body);
      reply.clearCookie(cookie.name, cookie.flags);
      return {};
    },
    exportAccount: async ({ owner, reply }) => {
      const archive = await own.exportAccount(owner);
      reply.type('application/gzip').header('content-disposition', 'attachment; filename="glossa-account.tar.gz"').send(archive);
    },
    listTokens: async ({ owner }) => ({ items: (await tokens.list(owner)).map(({ accountId: _, ...token }) => token) }),
    createToken: async ({ owner, body }) => {
      const { accountId: _, ...token } = await tokens.create(owner, body);
      return token;
    },
    deleteToken: async ({ owner, params }) => {
      await tokens.withdraw(owner, params.id);
      return {};
    },
    listAccounts: async () => ({
      items: (await accounts.listUsers()).map((person) => {
        const { preferences: _, ...account } = shown(person);
        return account;
      }),
    }),
    createInvitation: () => accounts.createInvitation(),
    createReset: ({ params }) => accounts.createReset(params.id),
  };
}
