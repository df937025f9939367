// Names in native file dialogs.
export const files = {
  notebook: 'Kith notebook',
  planName: 'my-plan.pdf',
}
