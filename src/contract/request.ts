// The vocabulary of the contract: requests (renderer asks main) and events (main tells the renderer).
import type { z } from 'zod'

export type Request<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = { input: I; output: O }
export type RequestMap = Record<string, Record<string, Request>>
export type EventMap = Record<string, z.ZodType>

export function request<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Request<I, O> {
  return { input, output }
}

/** What the renderer calls. */
export type Api<R extends RequestMap, E extends EventMap> = {
  readonly [G in keyof R]: {
    readonly [M in keyof R[G]]: (input: z.input<R[G][M]['input']>) => Promise<z.output<R[G][M]['output']>>
  }
} & { readonly on: { readonly [N in keyof E]: (listener: (value: z.output<E[N]>) => void) => () => void } }

/** What main implements; the input has been parsed, the output is parsed before it leaves. */
export type Handlers<R extends RequestMap> = {
  [G in keyof R]: {
    [M in keyof R[G]]: (
      input: z.output<R[G][M]['input']>,
    ) => Promise<z.input<R[G][M]['output']>> | z.input<R[G][M]['output']>
  }
}

/** The channel a request or event travels on. Only the bridge and the door use it. */
export function channel(group: string, name: string): string {
  return `kith:${group}.${name}`
}
