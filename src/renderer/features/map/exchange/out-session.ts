// What is being taken out of the map or brought in, and how: kept while the app runs, so that closing loses no choice.
import { create } from 'zustand'
import type { DataOptions } from '@domain/exchange/data-options'
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

type Session = { open: 'picture' | 'data' | 'bring-in' | null; picture: Choice; data: DataOptions }

export const useOut = create<Session>(() => ({
  open: null,
  picture: { title: null, names: 'names', onlyChosen: false, legend: true, date: true, touch: false, planned: false, ink: 'colour', format: 'png', scale: '2', paper: null },
  data: { format: 'graphml', names: 'names', details: false, private: false, snapshots: true },
}))

export function openOut(open: Session['open']): void {
  useOut.setState({ open })
}

export function choosePicture(patch: Partial<Choice>): void {
  useOut.setState(({ picture }) => ({ picture: { ...picture, ...patch } }))
}

export function chooseData(patch: Partial<DataOptions>): void {
  // Private things are ticked for one file, never for the next kind of file by accident.
  useOut.setState(({ data }) => ({ data: { ...data, ...(patch.format ? { private: false } : {}), ...patch } }))
}
