/** Someone else wrote the file since we last read or wrote it. We never overwrite that. */
export class ChangedOutside extends Error {
  override name = 'ChangedOutside'
}
