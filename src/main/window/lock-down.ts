// Everything a page may not do. Numbers are those of Electron's security checklist.
import { app, session, type Session } from 'electron'

/** Before `ready`: every renderer is sandboxed (#4), and the network stack has nowhere to go. */
export function lockDownProcess(): void {
  // A key in the environment would let geolocation ask Google.
  delete process.env['GOOGLE_API_KEY']
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // WebRTC ignores connect-src, and no content policy Chromium knows stops it: said to the process here, to each page below.
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  for (const off of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings'])
    app.commandLine.appendSwitch(off)
  app.on('web-contents-created', (_event, contents) => {
    // #13: no navigation at all, in any frame.
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    // #11, #12: no webviews.
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // #14: no new windows.
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** After `ready`: no permissions (#5), no spellchecker downloads, no request but our own. */
export async function lockDownSession(ours: Session, devServer: string | null): Promise<void> {
  for (const each of [ours, session.defaultSession]) {
    each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    each.setPermissionCheckHandler(() => false)
    each.setDevicePermissionHandler(() => false)
    each.setSpellCheckerEnabled(false)
    each.setSpellCheckerLanguages([])
    // A dead proxy also catches addresses that need no resolver.
    if (!devServer)
      await each.setProxy({ mode: 'fixed_servers', proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9', proxyBypassRules: '<-loopback>' })
    each.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url, devServer) }))
  }
}

function isOwn(url: string, devServer: string | null): boolean {
  const { protocol, host } = new URL(url)
  if (protocol === 'app:' || protocol === 'data:' || protocol === 'blob:') return true
  return devServer !== null && (protocol === 'devtools:' || host === new URL(devServer).host)
}
