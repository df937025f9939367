// What went on while the app ran, for tests to ask about.

export interface CspViolation {
  url: string
  directive: string
  blocked: string
  source: string
  line: number
  sample: string
}

export interface Report {
  cspViolations: CspViolation[]
  /** Uncaught exceptions and rejections, preload failures, crashed pages. */
  pageErrors: string[]
  consoleErrors: string[]
  /** Every request that was not the app's own. All were stopped. */
  foreignRequests: string[]
  /** Navigations and windows the page asked for. All were stopped. */
  blockedNavigations: string[]
  dialogsShown: Array<{ method: string; options: unknown }>
  /** What lies on the clipboard: its words, and its picture in Base64. */
  clipboard: { text: string; png: string | null }
  windows: Array<{ id: number; title: string; url: string; visible: boolean; contentProtected: boolean }>
}

export const report: Report = {
  cspViolations: [],
  pageErrors: [],
  consoleErrors: [],
  foreignRequests: [],
  blockedNavigations: [],
  dialogsShown: [],
  clipboard: { text: '', png: null },
  windows: [],
}
