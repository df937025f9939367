// Words of Tidy, which lays out the map.

export const tidy = {
  bar: 'Tidy',
  all: 'Tidy the map',
  chosen: (n: number) => `Tidy only the ${n} chosen`,
  inSheet: 'Tidy the map, or only those chosen',
  inSheetAll: 'Tidy the whole map, whoever is chosen',
  tidyAlready: 'It is tidy already. Nobody was moved.',
}
