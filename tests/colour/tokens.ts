// The colours of ui/tokens.css, resolved for a theme and a contrast.
import { readFileSync } from 'node:fs'

export const THEMES = ['light', 'dark'] as const
export const CONTRASTS = ['normal', 'more'] as const
export type Theme = (typeof THEMES)[number]
export type Contrast = (typeof CONTRASTS)[number]

const css = readFileSync('src/renderer/ui/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '')

/** The declarations of the first block with exactly this selector. */
export function declarations(selector: string): Map<string, string> {
  const at = css.indexOf(`${selector} {`)
  if (at < 0) throw new Error(`tokens.css has no ${selector}`)
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at))
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))
}

export function colours(theme: Theme, contrast: Contrast): (name: string) => string {
  const values = new Map([...declarations(':root'), ...(contrast === 'more' ? declarations(":root[data-contrast='more']") : [])])
  const resolve = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`there is no --${name}`)
    const alias = /^var\(--([\w-]+)\)$/.exec(value)
    if (alias) return resolve(alias[1] ?? '')
    const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)
    const hex = pair ? pair[theme === 'light' ? 1 : 2] : value
    if (!hex || !/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`--${name} is ${value}`)
    return hex
  }
  return resolve
}
