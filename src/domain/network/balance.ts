// Give and take with one supporter, told from the four functions. In words and counts; never a score, never a fault.
import { type Direction, SUPPORT_FUNCTIONS, type SupportFunction, type Supporter } from '../people/supporter'

/** Seen from the supporter: do they give to me, get from me, both, or is nothing said yet? */
export type BalanceKind = 'gives-only' | 'gets-only' | 'both-ways' | 'unsaid'

export type Balance = {
  /** What they give me, in the order of the functions. */
  gives: SupportFunction[]
  /** What they get from me. A function that goes both ways stands in both lists. */
  gets: SupportFunction[]
  kind: BalanceKind
}

/**
 * What passes between this supporter and me. Give and take is the reciprocity column of the Tracy & Whittaker
 * grid ("direction of help": both ways, you to them, they to you), here said per function.
 */
export function balanceOf(supporter: Pick<Supporter, 'functions'>): Balance {
  const passing = (...ways: Direction[]) => SUPPORT_FUNCTIONS.filter((fn) => ways.some((way) => supporter.functions[fn] === way))
  const gives = passing('from', 'both')
  const gets = passing('to', 'both')
  const kind = gives.length > 0 ? (gets.length > 0 ? 'both-ways' : 'gives-only') : gets.length > 0 ? 'gets-only' : 'unsaid'
  return { gives, gets, kind }
}

/** From so many functions on, with nothing going back, a rest is worth a thought. */
const MUCH = 3

/** Whether to offer a rest, gently: a person who gives much and gets nothing from me. Professionals are there for that. */
export function restWorthOffering(supporter: Pick<Supporter, 'functions' | 'kind' | 'form'>): boolean {
  const { gives, kind } = balanceOf(supporter)
  return supporter.form === 'person' && supporter.kind !== 'therapy' && kind === 'gives-only' && gives.length >= MUCH
}
