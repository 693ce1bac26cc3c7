/** A request to an address that the operator of this server has configured. It may be on this machine or in its network. */
export interface ConfiguredRequest {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds until the whole answer must be here. */
  time?: number;
  /** Bytes of the answer at most. */
  bytes?: number;
  signal?: AbortSignal | undefined;
}

export interface ConfiguredReply {
  status: number;
  text: string;
}

/** How a configured address did not answer. An answer of any status is an answer, but one that sends elsewhere is not. */
export class NoReplyError extends Error {
  override name = 'NoReplyError';
  readonly why: 'unreachable' | 'slow' | 'long' | 'elsewhere';
  constructor(why: NoReplyError['why'], options?: ErrorOptions) {
    super(`The configured address gave no answer: ${why}.`, options);
    this.why = why;
  }
}

export type CallConfigured = (url: string, request?: ConfiguredRequest) => Promise<ConfiguredReply>;

/**
 * Asks a configured address: bounded in time and bytes, and never led elsewhere. For nothing that a person who uses the
 * server typed. Throws NoReplyError; where `signal` was aborted, its reason.
 */
export const callConfigured: CallConfigured = async (url, { method = 'GET', headers = {}, body, time = 20_000, bytes = 4_000_000, signal } = {}) => {
  const timeout = AbortSignal.timeout(time);
  try {
    const reply = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(body === undefined ? {} : { body }),
    });
    if (reply.status >= 300 && reply.status < 400) {
      await reply.body?.cancel();
      throw new NoReplyError('elsewhere');
    }
    return { status: reply.status, text: await textOf(reply, bytes) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof NoReplyError) throw error;
    throw new NoReplyError(timeout.aborted ? 'slow' : 'unreachable', { cause: error });
  }
};

async function textOf(reply: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of reply.body ?? []) {
    bytes += chunk.length;
    if (bytes > most) throw new NoReplyError('long');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
