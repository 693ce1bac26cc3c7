import { config } from 'zod';

/**
 * For pages whose content security policy forbids eval: import this before anything else of the contract.
 * Schemas are then checked without compiled code; otherwise zod tries, and the browser reports it.
 */
config({ jitless: true });
