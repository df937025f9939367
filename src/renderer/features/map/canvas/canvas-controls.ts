// What the canvas can be asked to do from elsewhere on the map's screen: by the toolbar, menus and keys.
import type { SupporterId } from '@domain/ids'

export type MapControls = {
  /** Factor relative to the present zoom. */
  zoomBy: (factor: number) => void
  fit: () => void
  /** Shows these as large as sensible, in the middle of the free part of the canvas. Ids not on the map are passed over. */
  zoomTo: (ids: readonly SupporterId[]) => void
  /** Brings one into view, nearer when they are too small to be made out. */
  show: (id: SupporterId) => void
  /** Puts the keyboard on someone on the map, once they are drawn. */
  focus: (id: SupporterId) => void
  /** Puts the keyboard into the inspector, once it shows what is chosen. */
  enterInspector: () => void
}

let present: MapControls | null = null

/** Called by the canvas while it is on the screen. */
export function takeControls(controls: MapControls | null): void {
  present = controls
}

/** Asks the canvas that is on the screen; does nothing while there is none. */
export const canvasControls: MapControls = {
  zoomBy: (factor) => present?.zoomBy(factor),
  fit: () => present?.fit(),
  zoomTo: (ids) => present?.zoomTo(ids),
  show: (id) => present?.show(id),
  focus: (id) => present?.focus(id),
  enterInspector: () => present?.enterInspector(),
}
