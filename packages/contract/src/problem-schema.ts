import { z } from 'zod';
import { type Problem, problemCodes } from './problems.ts';

/** The schema of a {@link Problem}, for the API's description. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  requestId: z.string().optional(),
}) satisfies z.ZodType<Problem>;
