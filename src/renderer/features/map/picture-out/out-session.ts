// What is being taken out of the map, and how: kept while the app runs, so that closing loses no choice.
import { create } from 'zustand'
import type { PictureOptions, PicturePdfOptions } from '@domain/picture/picture-options'

export type PictureFormat = 'png' | 'svg' | 'pdf'
export const SCALES = ['1', '2', '3', '4'] as const
export type Scale = (typeof SCALES)[number]

type Choice = Omit<PictureOptions, 'who' | 'title'> & {
  /** Null until the person writes one. */
  title: string | null
  /** Only those chosen on the map, when some are. */
  onlyChosen: boolean
  format: PictureFormat
  scale: Scale
  paper: PicturePdfOptions['paper'] | null
}

type Session = { open: 'picture' | null; picture: Choice }

export const useOut = create<Session>(() => ({
  open: null,
  picture: { title: null, names: 'names', onlyChosen: false, legend: true, date: true, touch: false, ink: 'colour', format: 'png', scale: '2', paper: null },
}))

export function openOut(open: Session['open']): void {
  useOut.setState({ open })
}

export function choosePicture(patch: Partial<Choice>): void {
  useOut.setState(({ picture }) => ({ picture: { ...picture, ...patch } }))
}
