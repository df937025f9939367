// app://bundle/…: the app's own files, with the policy that keeps everything else out.
import { protocol, type Session } from 'electron'
import { answerFrom, type MemoryPages } from './app-files'

export const APP_ORIGIN = 'app://bundle'

/**
 * Before `ready`: our scheme is a standard, secure origin, with no way round the policy.
 * @see Electron security checklist #18, avoid file://.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } }])
}

/** Serves the built renderer from `root`, and nothing outside it. */
export function serveApp(session: Session, root: string, pages: MemoryPages): void {
  session.protocol.handle('app', (request) => answerFrom(root, pages, request))
}
