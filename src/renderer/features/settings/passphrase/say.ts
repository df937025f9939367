// What was done, for the eye and the ear.
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'

export function say(text: string): void {
  showToast({ text })
  announce(text)
}
