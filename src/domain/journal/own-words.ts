// The person's own words for feelings, triggers and what helped: offered in check-ins, with an ink if they like.
import { z } from 'zod'
import { Line } from '../ids'

export const WORD_LISTS = ['feelings', 'triggers', 'helped'] as const
export const WordList = z.enum(WORD_LISTS)
export type WordList = z.infer<typeof WordList>

export const WORD_INKS = ['rust', 'blue', 'ochre', 'plum'] as const

export const WordInk = z.enum(WORD_INKS)
export type WordInk = z.infer<typeof WordInk>

export const OwnWord = z.object({ word: Line.trim().min(1), ink: WordInk.nullable() })
export type OwnWord = z.infer<typeof OwnWord>

/** In the order they are offered. Words used in entries without standing here are offered after them. */
export const OwnWords = z.record(WordList, z.array(OwnWord).max(200))
export type OwnWords = z.infer<typeof OwnWords>

export const noOwnWords = (): OwnWords => ({ feelings: [], triggers: [], helped: [] })

/** Whether two words are the same to a reader: whatever the case. */
export const sameWord = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
