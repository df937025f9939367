// What may be asked while the notebook is locked: to look right, to be unlocked, to leave. Everything else is refused at the door.
export const WHILE_LOCKED: ReadonlySet<string> = new Set([
  'app.info',
  'everything.remains',
  'app.setTheme',
  'notebook.open',
  'notebook.unlock',
  'notebook.lock',
  'notebook.takeUnfinished',
  'notebook.leaveLocked',
  'passphrase.state',
  'openPart.words',
])
