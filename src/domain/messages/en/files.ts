// Names in native file dialogs.
export const files = {
  notebook: 'Kith notebook',
  planName: 'my-plan.pdf',
  mapName: 'support-map',
  ownFile: 'that is your notebook itself, which stays as it is; choose another name or folder',
}
