// The inks of pictures and printed pages: the light theme's values on white, on warm paper, and in greys.
import type { Kind } from '../people/supporter'

export type PrintInk = {
  ink: string
  second: string
  third: string
  ring: string
  tie: string
  paper: string
  /** What is meant to be: planned moves. */
  intent: string
  kind: Record<Kind, string>
  /** Kinds as lettering, at least 4.5:1 on paper. */
  kindText: Record<Kind, string>
}

/** Inks on white paper; the values of the light theme. */
export const PRINT_INK: PrintInk = {
  ink: '#1F2421',
  second: '#484E49',
  third: '#666960',
  ring: '#C6BEAB',
  tie: '#5F645E',
  paper: '#FFFFFF',
  intent: '#1F5A41',
  kind: { family: '#98361A', therapy: '#41699D', peer: '#A97D12', mentor: '#52205A', other: '#666960' },
  kindText: { family: '#98361A', therapy: '#41699D', peer: '#80600C', mentor: '#52205A', other: '#666960' },
}

/** The same inks on the sheet a person sees on screen. */
export const SHEET_INK: PrintInk = { ...PRINT_INK, paper: '#FCFAF5' }

/** Greys of the same lightness, for paper without colour: every contrast stays what it was. */
export const GREY_INK: PrintInk = {
  ink: greyOf(PRINT_INK.ink),
  second: greyOf(PRINT_INK.second),
  third: greyOf(PRINT_INK.third),
  ring: greyOf(PRINT_INK.ring),
  tie: greyOf(PRINT_INK.tie),
  paper: '#FFFFFF',
  intent: greyOf(PRINT_INK.intent),
  kind: greysOf(PRINT_INK.kind),
  kindText: greysOf(PRINT_INK.kindText),
}

function greysOf(inks: Record<Kind, string>): Record<Kind, string> {
  return { family: greyOf(inks.family), therapy: greyOf(inks.therapy), peer: greyOf(inks.peer), mentor: greyOf(inks.mentor), other: greyOf(inks.other) }
}

/** The grey with the same relative luminance (WCAG 2.2) as `#RRGGBB`. */
export function greyOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number]
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
  const level = Math.round((luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055) * 255)
  return `#${level.toString(16).padStart(2, '0').repeat(3).toUpperCase()}`
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
