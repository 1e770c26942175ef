import * as v from 'valibot'
import { reviewStates } from '../schema/attributes'

/** How a quote stands, as a person sees it: `changed` is changed since verified. */
export const quoteStates = ['suggested', ...reviewStates, 'verified', 'changed'] as const
export type QuoteState = (typeof quoteStates)[number]
export const quoteStateSchema = v.picklist(quoteStates)
