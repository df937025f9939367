// What every request passes before a handler sees it, and what its answer passes before it leaves.
import type { z } from 'zod'
import type { Request } from '@contract/request'
import { beyondBounds, wholeLetters } from './bounds'

export type Guard<E> = {
  /** Says whether a message comes from the main frame of the one window, showing our own page. */
  trusts(event: E): boolean
  isLocked(): boolean
  /** Names of the requests that are answered while locked. */
  whileLocked: ReadonlySet<string>
  /** False when the page asks too fast. */
  mayAsk(): boolean
}

/**
 * A handler with its guard. A stranger, a locked notebook, too many requests, one that is too large or malformed
 * rejects with a message that names the request and why, and never reaches the handler.
 * @param name `group.name`
 */
export function guarded<E>(name: string, { input, output }: Request, handle: (input: unknown) => unknown, guard: Guard<E>) {
  return async (event: E, raw: unknown): Promise<unknown> => {
    if (!guard.trusts(event)) throw new Error(`${name}: refused, the sender is not the app's own page`)
    if (guard.isLocked() && !guard.whileLocked.has(name)) throw new Error(`${name}: refused, the notebook is locked`)
    if (!guard.mayAsk()) throw new Error(`${name}: refused, too many requests at once; ask again in a moment`)
    const why = beyondBounds(raw)
    if (why !== null) throw new Error(`${name}: input: ${why}`)
    const asked = parsed(input, wholeLetters(raw))
    if (!asked.success) throw new Error(`${name}: ${asked.error ? firstIssue(asked.error) : 'malformed'}`)
    return output.parse(await handle(asked.data))
  }
}

/** A schema may stumble over what it compares: an object that can be made neither a number nor a text, say. */
function parsed(schema: z.ZodType, value: unknown): { success: true; data: unknown } | { success: false; error: z.ZodError | null } {
  try {
    return schema.safeParse(value)
  } catch {
    return { success: false, error: null }
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.map(String).join('.') || 'input'}: ${issue.message}` : 'malformed'
}
