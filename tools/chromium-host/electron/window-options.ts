// Refuses window options the host does not know, and every one that would loosen the sandbox.
import type { BrowserWindowConstructorOptions } from '../surface'

const offered = [
  'show', 'width', 'height', 'x', 'y', 'minWidth', 'minHeight', 'title', 'backgroundColor', 'icon', 'useContentSize', 'center',
  'autoHideMenuBar', 'titleBarStyle', 'paintWhenInitiallyHidden', 'resizable', 'focusable', 'skipTaskbar', 'webPreferences',
]

const offeredPreferences = [
  'preload', 'session', 'partition', 'sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'spellcheck',
  'devTools', 'webSecurity', 'webviewTag', 'navigateOnDragDrop', 'allowRunningInsecureContent', 'experimentalFeatures', 'javascript', 'images',
  'plugins', 'webgl', 'enableWebSQL', 'safeDialogs', 'disableDialogs', 'defaultEncoding', 'backgroundThrottling',
]

const mustBeTrue = ['sandbox', 'contextIsolation']
const mustNotBeTrue = [
  'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag', 'navigateOnDragDrop',
  'allowRunningInsecureContent', 'experimentalFeatures', 'plugins',
]

export function checkWindowOptions(options: BrowserWindowConstructorOptions): void {
  const preferences = (options.webPreferences ?? {}) as Record<string, unknown>
  refuseUnknown('BrowserWindow option', Object.keys(options), offered)
  refuseUnknown('webPreferences option', Object.keys(preferences), offeredPreferences)
  for (const key of mustBeTrue) if (preferences[key] !== true) throw new Error(`The Chromium host demands webPreferences.${key}: true`)
  for (const key of mustNotBeTrue) if (preferences[key] === true) throw new Error(`The Chromium host refuses webPreferences.${key}: true`)
  if (preferences['webSecurity'] === false) throw new Error('The Chromium host refuses webPreferences.webSecurity: false')
}

function refuseUnknown(what: string, keys: string[], known: string[]): void {
  for (const key of keys) if (!known.includes(key)) throw new Error(`The ${what} '${key}' is not offered by the Chromium host`)
}
