// For proofs only: the host's own refusals stand aside, and single defences of the app are taken away, so that what
// each of them stops can be seen. Nothing of this is in the shipped app.
import { hostSettings } from './electron/host-state'

/**
 * `policy`: the content policy, as header and in the document. `requests`: what `webRequest` cancels. `proxy`: the
 * proxy that leads nowhere. `resolver`: names that resolve to nothing. `navigation`: no leaving, no new windows.
 * `webrtc`: no datagrams past the proxy.
 */
export const LAYERS = ['policy', 'requests', 'proxy', 'resolver', 'navigation', 'webrtc'] as const
export type Layer = (typeof LAYERS)[number]

/** From `--without=a,b`; undefined when no proof is asked for. */
export function layersFrom(text: string | undefined): ReadonlySet<Layer> | undefined {
  if (text === undefined) return undefined
  const names = text.split(',').filter((name) => name !== '')
  const unknown = names.find((name) => !LAYERS.some((layer) => layer === name))
  if (unknown !== undefined) throw new Error(`There is no layer '${unknown}': ${LAYERS.join(', ')}`)
  return new Set(names as Layer[])
}

/** Only the app's own defences count. */
export const isProof = (): boolean => hostSettings().without !== undefined
export const isOff = (layer: Layer): boolean => hostSettings().without?.has(layer) ?? false

/** A response without its content policy, when that layer is off. */
export function withoutPolicy(name: string): boolean {
  return isOff('policy') && name === 'content-security-policy'
}

/** A document without the policy in its head, when that layer is off. */
export function bodyWithoutPolicy(body: Buffer, type: string | null): Buffer {
  if (!isOff('policy') || !type?.startsWith('text/html')) return body
  return Buffer.from(body.toString('utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''), 'utf8')
}
