// A request that failed in a way nobody foresaw is said, not swallowed.
import { useEffect } from 'react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'

export function useUnexpected(): void {
  useEffect(() => {
    const say = () => {
      showToast({ text: m.shell.unexpected })
      announce(m.shell.unexpected)
    }
    window.addEventListener('unhandledrejection', say)
    return () => window.removeEventListener('unhandledrejection', say)
  }, [])
}
