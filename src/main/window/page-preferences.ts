// What every page of ours may do, said out loud also where it is the default. Numbers are those of Electron's security checklist.

/** For each window: its own session and script come on top. */
export const PAGE_PREFERENCES = Object.freeze({
  // #2, #3, #4
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  // #6, #8, #9
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  // #11
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
})
