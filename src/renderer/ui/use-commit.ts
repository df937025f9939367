// "Committed" = the person has finished with a field: they left it, or pressed Enter, and it differs from before.
import { useRef } from 'react'

export function useCommit(value: string, onCommit: ((value: string) => void) | undefined) {
  const before = useRef<string | null>(null)
  const commit = () => {
    if (before.current === null || before.current === value) return
    before.current = value
    onCommit?.(value)
  }
  return {
    onFocus: () => {
      before.current = value
    },
    onBlur: () => {
      commit()
      before.current = null
    },
    commit,
  }
}
