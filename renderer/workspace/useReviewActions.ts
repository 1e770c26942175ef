import type { Command } from 'prosemirror-state'
import { useCallback, useMemo, useState } from 'react'
import { attributionOf, placeOfRow } from '../editor/attribution'
import {
  acceptQuote,
  anonymousQuote,
  attributeQuote,
  notQuote,
  proveQuote,
  restoreWords,
  selectQuote,
  selectStretch,
  undecideQuote,
  unverifyQuote,
  verifyQuote,
} from '../editor/reviewCommands'
import type { EditorStore } from '../editor/store'
import { asItIs } from '../editor/suggesting'
import { useMessages } from '../messages/messages'
import type { OpenForm, QuoteActions } from '../review/actions'
import type { NoticeContent } from './Notice'

export interface ReviewActions {
  readonly actions: QuoteActions
  readonly form: OpenForm | null
  /** Puts the cursor into a quote and shows it. */
  readonly select: (index: number) => void
  /** Selects a stretch of the text and shows it; the focus goes there, for a selection is seen only where it is. */
  readonly goTo: (from: number, to: number) => void
}

/** What the panel's rows do to the draft, and which form is open in it. */
export function useReviewActions(store: EditorStore, notify: (notice: NoticeContent) => void): ReviewActions {
  const { t } = useMessages()
  const [form, setForm] = useState<OpenForm | null>(null)

  const focusList = useCallback((leaveForm: boolean) => {
    // At once, while the form is still there: a key that comes before the next frame must not find the focus gone.
    const list = document.querySelector<HTMLElement>('.quote-list')
    if (list && (leaveForm || !list.contains(document.activeElement))) list.focus({ preventScroll: true })
  }, [])

  const select = useCallback(
    (index: number) => {
      store.run(selectQuote(index))
      const place = placeOfRow(store.current(), index)
      if (place) store.reveal(place.from)
    },
    [store],
  )

  const goTo = useCallback(
    (from: number, to: number) => {
      if (!store.run(selectStretch(from, to))) return
      store.focus()
      store.reveal(from)
    },
    [store],
  )

  const actions = useMemo<QuoteActions>(() => {
    const decide = (command: Command): boolean => {
      const done = store.run(command)
      focusList(true)
      setForm(null)
      return done
    }
    const orAskForSpeaker = (index: number, command: Command): boolean => {
      select(index)
      if (decide(command)) return true
      setForm({ index, form: 'speaker' })
      return false
    }
    return {
      select(index) {
        select(index)
        setForm((open) => (open?.index === index ? open : null))
        focusList(false)
      },
      accept: (index) => orAskForSpeaker(index, acceptQuote(index)),
      attribute: (index, name) => void decide(attributeQuote(index, name)),
      anonymous: (index, reason) => void decide(anonymousQuote(index, reason)),
      notQuote: (index) => void decide(notQuote(index)),
      undecide: (index) => void decide(undecideQuote(index)),
      verify(index) {
        const done = orAskForSpeaker(index, verifyQuote(index, store.person()))
        if (!done) notify({ kind: 'error', text: t('notice.noSpeakerYet') })
        return done
      },
      unverify: (index) => void decide(unverifyQuote(index)),
      prove(index, proof, verified) {
        const done = decide(proveQuote(index, proof, verified ? store.person() : null))
        if (!done) notify({ kind: 'error', text: t('notice.noSpeakerYet') })
        return done
      },
      restoreWords: (index) =>
        void decide((state, dispatch, view) =>
          restoreWords(index)(state, dispatch && ((tr) => dispatch(tr.setMeta(asItIs, true))), view),
        ),
      openForm(index, wanted) {
        if (wanted === null) {
          focusList(true)
          setForm(null)
          return
        }
        select(index)
        const row = attributionOf(store.current()).rows[index]
        // Evidence is kept with a decision: a quote that nobody has attributed yet is attributed first.
        const undecided = row && row.id === null && !row.speakerSuggested
        setForm({ index, form: wanted === 'proof' && undecided ? 'speaker' : wanted })
      },
    }
  }, [store, select, focusList, notify, t])

  return useMemo(() => ({ actions, form, select, goTo }), [actions, form, select, goTo])
}
