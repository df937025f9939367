// The native menu.
export const menu = {
  file: 'File',
  edit: 'Edit',
  go: 'Go',
  window: 'Window',
  settings: 'Settings…',
  lock: 'Lock',
  cover: 'Cover the window',
  today: 'Today',
  map: 'Map',
  people: 'People',
  journal: 'Journal',
  insights: 'Insights',
  plan: 'Plan',
  reachOut: 'Reach out',
  find: 'Find',
  palette: 'Go, log or find…',
}
