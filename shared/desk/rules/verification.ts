import { stateOf } from '../../draft/quotes'
import { aboutQuote, type DeskCheck } from '../warning'

/**
 * Words that are others than those that were checked. AP, News Values and Principles: quotations must be accurate and
 * precise, and are not altered, even to correct grammar.
 */
export const changedWords: DeskCheck = ({ quotes }) =>
  quotes.filter(({ row }) => stateOf(row) === 'changed').map((quote) => aboutQuote('changed', quote))

/**
 * Square brackets or an ellipsis in a verified quote: they are not what was said. AP, News Values and Principles:
 * parentheses and ellipses within a quotation are used rarely, if at all.
 */
export const alteredWords: DeskCheck = ({ quotes }) =>
  quotes
    .filter(({ row }) => row.verification !== null && /[[\]…]|\.{3}/u.test(row.text))
    .map((quote) => aboutQuote('altered-words', quote))

/**
 * Verified, but nothing says by what. BBC Editorial Guidelines, section 3 (Accuracy): we record interviews wherever
 * possible and keep full notes; output must be well sourced and based on sound evidence.
 */
export const noProof: DeskCheck = ({ quotes }) =>
  quotes
    .filter(({ row }) => row.verification !== null && row.proof === null)
    .map((quote) => aboutQuote('no-proof', quote))
