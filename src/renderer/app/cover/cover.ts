// Covers the whole window at once. What was on screen is taken out of the document, not hidden in it: nothing of the
// notebook is left to read, for the eye or for a program that reads the screen. It waits, as it was left, in memory.
import { m } from '@domain/messages/messages'
import { leaveField } from '../writing'
import styles from './Cover.module.css'

/** Whatever would reach the page behind. */
const STOPPED = ['keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'paste', 'copy', 'cut', 'dragover', 'drop'] as const
const KEYS = new Set(['F8', 'Enter', ' '])

let uncoverNow: (() => void) | null = null

export const isCovered = () => uncoverNow !== null

export function uncover(): void {
  uncoverNow?.()
}

export function cover(): void {
  if (uncoverNow) return
  // What is being written is kept first: the window may be closed from here.
  const focused = document.activeElement
  leaveField()
  const scrolled = [...document.querySelectorAll('*')].filter((one) => one.scrollTop > 0 || one.scrollLeft > 0).map((one) => ({ one, top: one.scrollTop, left: one.scrollLeft }))
  const behind = document.createDocumentFragment()
  behind.append(...document.body.childNodes)
  const page = coverPage()
  document.body.append(page)
  page.focus()

  const stop = (event: Event) => {
    event.stopImmediatePropagation()
    const pressed = event instanceof KeyboardEvent && event.type === 'keydown' && !event.repeat && KEYS.has(event.key)
    if (pressed || event.type === 'paste' || event.type === 'dragover' || event.type === 'drop') event.preventDefault()
    if (pressed || event.type === 'click') uncover()
  }
  for (const type of STOPPED) window.addEventListener(type, stop, { capture: true })
  // A dialog that was still on its way comes to the others.
  const watch = new MutationObserver(() => {
    for (const node of [...document.body.childNodes]) if (node !== page) behind.append(node)
  })
  watch.observe(document.body, { childList: true })

  uncoverNow = () => {
    uncoverNow = null
    watch.disconnect()
    for (const type of STOPPED) window.removeEventListener(type, stop, { capture: true })
    page.remove()
    document.body.append(behind)
    for (const { one, top, left } of scrolled) one.scrollTo({ top, left, behavior: 'instant' })
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

function coverPage(): HTMLButtonElement {
  const page = document.createElement('button')
  page.type = 'button'
  page.className = styles.cover ?? ''
  const hint = document.createElement('span')
  hint.className = styles.hint ?? ''
  hint.textContent = m.shell.covered
  page.append(hint)
  return page
}
