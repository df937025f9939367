// Every request of a page stops here: the app's own are answered by its protocol handler, all others are refused and counted.
import type { CdpSession, Protocol } from '../browser/cdp'
import { privilegesOf, schemeOf, toAppUrl, toBrowserHeader } from '../electron/app-address'
import { report } from '../electron/report'
import type { HostSession } from '../electron/session'
import { bodyWithoutPolicy, isProof, withoutPolicy } from '../layers'
import type { OnBeforeRequestDetails } from '../surface'

type Paused = Protocol.Fetch.requestPausedPayload

export interface InterceptedPage {
  session: HostSession
  mainFrameId(): string | undefined
  /** Facts about the page for webRequest listeners. */
  describe(): Pick<OnBeforeRequestDetails, 'webContents' | 'webContentsId' | 'frame'>
  /** Whether a document request for the main frame may go on. */
  mayNavigate(url: string): boolean
}

const resourceTypes: Record<string, OnBeforeRequestDetails['resourceType']> = {
  Stylesheet: 'stylesheet', Script: 'script', Image: 'image', Font: 'font', Media: 'media',
  XHR: 'xhr', Fetch: 'xhr', EventSource: 'xhr', Ping: 'ping', CSPViolationReport: 'cspReport', WebSocket: 'webSocket',
}

let nextRequest = 1

export async function interceptRequests(cdp: CdpSession, page: InterceptedPage): Promise<void> {
  cdp.on('Fetch.requestPaused', (paused) => {
    decide(cdp, page, paused).catch((error: unknown) => {
      // The page may have gone in the meantime; anything else must be seen.
      const message = String(error)
      if (!/has gone|Invalid InterceptionId|closed|not found/i.test(message)) report.pageErrors.push(`${toAppUrl(paused.request.url)}: ${message}`)
      void refuse(cdp, paused, 'Failed')
    })
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function decide(cdp: CdpSession, page: InterceptedPage, paused: Paused): Promise<void> {
  const url = toAppUrl(paused.request.url)
  const scheme = schemeOf(url)
  if (scheme === 'data' || scheme === 'blob' || url === 'about:blank') return void (await cdp.send('Fetch.continueRequest', { requestId: paused.requestId }))
  const isMainDocument = paused.resourceType === 'Document' && paused.frameId === page.mainFrameId()
  const handler = privilegesOf(scheme) && page.session.protocol.handlerFor(scheme)
  // Browsers ask for this by themselves; Electron does not.
  if (handler && paused.resourceType === 'Other' && new URL(url).pathname === '/favicon.ico') return refuse(cdp, paused, 'Aborted')
  if (isMainDocument && !page.mayNavigate(url)) {
    if (!handler) report.foreignRequests.push(url)
    return refuse(cdp, paused, 'Aborted')
  }
  const allowed = await page.session.webRequest.allows(detailsOf(page, paused, url, isMainDocument))
  if (!handler) {
    report.foreignRequests.push(url)
    if (allowed && isProof()) return void (await cdp.send('Fetch.continueRequest', { requestId: paused.requestId }))
    // An aborted navigation leaves the page as it is, any other failure would replace it with an error page.
    return refuse(cdp, paused, isMainDocument ? 'Aborted' : 'BlockedByClient')
  }
  if (!allowed) return refuse(cdp, paused, 'BlockedByClient')
  if (['Fetch', 'XHR', 'EventSource'].includes(paused.resourceType) && !privilegesOf(scheme)?.supportFetchAPI) {
    report.consoleErrors.push(`Fetch API cannot load ${url}: the scheme was registered without supportFetchAPI`)
    return refuse(cdp, paused, 'AccessDenied')
  }
  await answer(cdp, paused, await handler(toRequest(paused, url)))
}

function detailsOf(page: InterceptedPage, paused: Paused, url: string, isMainDocument: boolean): OnBeforeRequestDetails {
  const documentType = isMainDocument ? 'mainFrame' : 'subFrame'
  return {
    id: nextRequest++,
    url,
    method: paused.request.method,
    resourceType: paused.resourceType === 'Document' ? documentType : (resourceTypes[paused.resourceType] ?? 'other'),
    referrer: toAppUrl(paused.request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    ...page.describe(),
  }
}

function toRequest(paused: Paused, url: string): Request {
  const { method, headers, postData } = paused.request
  const translated = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, toAppUrl(value)]))
  return new Request(url, { method, headers: translated, ...(postData === undefined ? {} : { body: postData }) })
}

async function answer(cdp: CdpSession, paused: Paused, response: Response): Promise<void> {
  if (!(response instanceof Response)) throw new Error('The protocol handler did not return a Response')
  if (response.status === 0) return refuse(cdp, paused, 'Failed')
  if (response.status >= 300 && response.status < 400) throw new Error('The Chromium host does not offer redirects from a protocol handler')
  const body = bodyWithoutPolicy(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type'))
  await cdp.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].filter(([name]) => !withoutPolicy(name)).map(([name, value]) => ({ name, value: toBrowserHeader(value) })),
    body: body.toString('base64'),
  })
}

async function refuse(cdp: CdpSession, paused: Paused, errorReason: Protocol.Network.ErrorReason): Promise<void> {
  await cdp.send('Fetch.failRequest', { requestId: paused.requestId, errorReason }).catch(() => undefined)
}
