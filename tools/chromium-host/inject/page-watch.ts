// What the host must know of a page: policy violations, colour scheme, title, menu shortcuts, and navigations no request reveals.
import type { InjectedSettings, ToHost } from './protocol'

export interface PageWatch {
  setAccelerators(list: string[]): void
}

export function watchPage(settings: InjectedSettings, toHost: (message: ToHost) => void): PageWatch {
  let accelerators = settings.accelerators

  window.addEventListener(
    'securitypolicyviolation',
    (event) =>
      toHost({
        type: 'csp',
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        source: event.sourceFile,
        line: event.lineNumber,
        sample: event.sample,
      }),
    true,
  )

  const dark = matchMedia('(prefers-color-scheme: dark)')
  const contrast = matchMedia('(prefers-contrast: more)')
  const reportScheme = () => toHost({ type: 'scheme', dark: dark.matches, contrast: contrast.matches })
  dark.addEventListener('change', reportScheme)
  contrast.addEventListener('change', reportScheme)
  reportScheme()

  // Bubbling, so that a page that handles the key and prevents its default wins, as in Electron.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const pressed = acceleratorOf(event)
    if (!pressed || !accelerators.includes(pressed)) return
    event.preventDefault()
    toHost({ type: 'accelerator', accelerator: pressed })
  })

  // about:, blob: and data: pages are never requested, so the interception cannot stop them.
  const navigation = (window as unknown as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('navigate', (event) => {
    const { destination } = event as Event & { destination: { url: string; sameDocument: boolean } }
    if (destination.sameDocument || destination.url.startsWith('https:') || destination.url.startsWith('http:')) return
    if (location.href === 'about:blank' || location.protocol === 'data:') return
    event.preventDefault()
    toHost({ type: 'navigation', url: destination.url })
  })

  // Titles are set in the head, so the body's many changes cost nothing.
  let title: string | undefined
  const reportTitle = () => {
    if (document.title !== title) toHost({ type: 'title', title: (title = document.title) })
  }
  document.addEventListener('DOMContentLoaded', () => {
    reportTitle()
    new MutationObserver(reportTitle).observe(document.head, { childList: true, subtree: true, characterData: true })
  })

  return { setAccelerators: (list) => void (accelerators = list) }
}

/** Same normal form as the host's menu: modifiers in this order, then the key. */
function acceleratorOf(event: KeyboardEvent): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return undefined
  const key = event.key === ' ' ? 'Space' : event.key === '+' ? 'Plus' : event.key
  const shiftCounts = event.shiftKey && (key.length > 1 || key.toLowerCase() !== key.toUpperCase())
  return [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', shiftCounts && 'Shift', event.metaKey && 'Meta', key.toUpperCase()]
    .filter(Boolean)
    .join('+')
}
