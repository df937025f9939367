// Typing a name right onto the map.
export const quickAdd = {
  command: 'Type a name onto the map',
  field: 'A name',
  place: (circle: string, kind: string) => `${circle} circle, ${kind}. Enter adds, Esc ends.`,
  added: (names: readonly string[], circle: string) => (names.length === 1 ? `${names[0]} is on the map, ${circle} circle.` : `${names.length} are on the map.`),
}
