// Names in native file dialogs.
export const files = {
  notebook: 'Kith notebook',
  planName: 'my-plan.pdf',
  calendarName: 'kith-calendar',
  mapName: 'support-map',
  maps: 'GraphML, CSV, easyNWK',
  ownFile: 'that is your notebook itself, which stays as it is; choose another name or folder',
}
