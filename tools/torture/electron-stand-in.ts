// What main uses of Electron outside of windows and printing, in memory: dialogs answer what was said last, requests are kept by channel.
type Handler = (event: unknown, input: unknown) => Promise<unknown>

export const channels = new Map<string, Handler>()
export const ipcMain = { handle: (channel: string, handler: Handler) => void channels.set(channel, handler) }

let path: string | null = null
/** The path the next dialogs answer with; null: cancelled. */
export const answerDialogs = (with_: string | null) => void (path = with_)
export const dialog = {
  showSaveDialog: async () => ({ canceled: path === null, filePath: path ?? '' }),
  showOpenDialog: async () => ({ canceled: path === null, filePaths: path === null ? [] : [path] }),
}

export const app = { getVersion: () => '0', getPreferredSystemLanguages: () => ['en'], getLocale: () => 'en', getLocaleCountryCode: () => 'IE' }
export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }

/** A keyring that takes everything. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (plain: string) => Buffer.from(plain, 'utf8'),
  decryptStringAsync: async (encrypted: Buffer) => ({ result: encrypted.toString('utf8') }),
  getSelectedStorageBackend: () => 'gnome_libsecret',
}

let text = ''
export const clipboard = { readText: async () => text, writeText: async (next: string) => void (text = next), write: async () => undefined }
export class ClipboardItem {
  constructor(readonly items: Record<string, unknown>) {}
}
export const BrowserWindow = { getAllWindows: () => [] }

/** Named by what handlers import, never called without a window. */
export const protocol = {}
