// `nativeTheme`: follows what the pages' media queries say unless the app forces a scheme.
import type { NativeTheme } from '../surface'
import { hostSettings } from './host-state'
import { StrictEmitter } from './strict'

type Source = 'system' | 'light' | 'dark'

export class HostNativeTheme extends StrictEmitter implements NativeTheme {
  readonly inForcedColorsMode = false
  /** Applies a scheme to every page; given by browser-window.ts. */
  private apply: () => void = () => undefined
  private source: Source = 'system'
  private systemDark: boolean | undefined
  private systemContrast = false

  constructor() {
    super(['updated'])
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? (this.systemDark ?? hostSettings().colorScheme === 'dark') : this.source === 'dark'
  }
  get shouldUseHighContrastColors(): boolean {
    return this.systemContrast
  }
  get themeSource(): Source {
    return this.source
  }
  set themeSource(value: Source) {
    if (!['system', 'light', 'dark'].includes(value)) throw new TypeError(`themeSource cannot be '${String(value)}'`)
    if (value === this.source) return
    this.source = value
    this.apply()
    this.emit('updated')
  }

  whenForced(apply: () => void): void {
    this.apply = apply
  }

  /** What pages are told to prefer: nothing when the real system decides. */
  forcedScheme(): 'light' | 'dark' | undefined {
    return this.source === 'system' ? hostSettings().colorScheme : this.source
  }

  /** A page reports its media queries. */
  reported(dark: boolean, contrast: boolean): void {
    const before = [this.shouldUseDarkColors, this.shouldUseHighContrastColors]
    if (this.source === 'system') this.systemDark = dark
    this.systemContrast = contrast
    if (before[0] !== this.shouldUseDarkColors || before[1] !== contrast) this.emit('updated')
  }
}

export const nativeTheme = new HostNativeTheme()
