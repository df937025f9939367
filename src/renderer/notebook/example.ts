// The fictional notebook: laid over the person's own, never mixed with it.
import { api } from '../api'
import { goTo, type PlaceName } from '../navigation/place'
import { takeOpened } from './store'

export async function openExample(place: PlaceName = 'map'): Promise<void> {
  takeOpened(await api.notebook.openExample())
  goTo(place)
}

export async function closeExample(): Promise<void> {
  takeOpened(await api.notebook.closeExample())
  goTo('today')
}
