// Puts the person's theme, contrast, text size and face on the root element, and tells the native side the theme.
import { useEffect, useLayoutEffect } from 'react'
import { defaultSettings } from '@domain/settings'
import { api } from '../api'
import { usePassphrase } from '../notebook/passphrase'
import { useReplica } from '../notebook/store'

export function useAppearance(): void {
  const locked = usePassphrase(({ state }) => state?.settings)
  const { theme, contrast, textScale, plainFace } = useReplica((replica) => replica.notebook?.settings) ?? locked ?? defaultSettings
  const known = useReplica((replica) => replica.opened !== null)
  useLayoutEffect(() => {
    const root = document.documentElement
    const set = (name: string, value: string | null) => (value === null ? root.removeAttribute(name) : root.setAttribute(name, value))
    set('data-theme', theme === 'system' ? null : theme)
    set('data-contrast', contrast === 'more' ? 'more' : null)
    set('data-plain-face', plainFace ? '' : null)
    root.style.setProperty('--text-scale', String(textScale))
  }, [theme, contrast, textScale, plainFace])
  useEffect(() => {
    if (known) void api.app.setTheme(theme)
  }, [known, theme])
}
