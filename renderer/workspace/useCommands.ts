import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import { useCallback, useEffect, useRef } from 'react'
import { type CommandId, commandFor } from '../../shared/commands/commands'
import { confidentFrom } from '../../shared/formats/attributions'
import type { Locale, Theme } from '../../shared/ipc/contract'
import { resized, type ViewSettings, widened } from '../../shared/ipc/view'
import { schema } from '../../shared/schema/schema'
import { cleanText } from '../../shared/typography/clean'
import { convertDigits } from '../../shared/typography/digits'
import { bridge } from '../bridge'
import { rowAt } from '../editor/attribution'
import { fixHere, goToCheck } from '../editor/checks'
import { findStateOf, goToPlace } from '../editor/find'
import {
  linkAt,
  setBlock,
  setDirection,
  toggleBlockquote,
  toggleEm,
  toggleIsolate,
  toggleList,
  toggleQuote,
  toggleSpeaker,
  toggleStrong,
} from '../editor/formatCommands'
import { toggleInvisibles } from '../editor/invisibles'
import { acceptConfident, acceptQuote, nextUnreviewed, notQuote, undecideQuote } from '../editor/reviewCommands'
import type { EditorStore } from '../editor/store'
import { changeText } from '../editor/textCommands'
import { useMessages } from '../messages/messages'
import type { QuoteForm } from '../review/actions'
import type { OpenDialog } from './Dialogs'
import type { Panel } from './ReviewPane'
import type { DraftFile } from './useDraftFile'
import type { ReviewActions } from './useReviewActions'

interface CommandContext {
  readonly store: EditorStore
  readonly file: DraftFile
  readonly review: ReviewActions
  readonly dark: boolean
  readonly setDialog: (dialog: OpenDialog) => void
  readonly setPanel: (panel: Panel) => void
  readonly setReviewing: (reviewing: boolean) => void
  readonly startComment: () => void
  readonly openFind: (replacing: boolean) => void
  /** @returns false when there is no unknown word at the cursor */
  readonly openSpelling: () => boolean
  readonly addDictionary: () => Promise<void>
  readonly view: ViewSettings
  readonly setView: (view: ViewSettings) => void
  readonly theme: Theme
  readonly onLocale: (locale: Locale) => void
  readonly onTheme: (theme: Theme) => void
}

export interface Commands {
  readonly run: (id: CommandId) => void
  readonly acceptAll: () => void
}

/** Carries out every command of the menu, the toolbar and the keyboard. */
export function useCommands(context: CommandContext): Commands {
  const { t, locale } = useMessages()
  const latest = useRef({ ...context, t, locale })
  latest.current = { ...context, t, locale }

  const acceptAll = useCallback(() => {
    const { store, file, t } = latest.current
    const done = (count: number) => file.notify({ kind: 'done', text: t('notice.accepted', { count }) })
    store.run(acceptConfident(confidentFrom, done))
  }, [])

  const run = useCallback(
    (id: CommandId): void => {
      const { store, file, review, dark, theme, view, setView, t, locale, ...window } = latest.current
      const { actions, select } = review
      const edit = (command: Command) => {
        store.run(command)
        store.focus()
      }
      const mark = (command: Command) => {
        if (!store.run(command)) file.notify({ kind: 'error', text: t('notice.selectFirst') })
        store.focus()
      }
      const retype = (change: (text: string) => string) => {
        const done = (changed: number, left: number) =>
          file.notify({
            kind: 'done',
            text: `${t('text.changed', { count: changed })}${left > 0 ? ` ${t('text.left', { count: left })}` : ''}`,
          })
        edit(changeText(change, done))
      }
      const onCurrentQuote = (act: (index: number) => void) => {
        const state = store.current()
        const index = rowAt(state, state.selection.head)
        if (index < 0) file.notify({ kind: 'error', text: t('notice.noQuoteHere') })
        else act(index)
      }
      const go = (step: 1 | -1) => {
        const index = nextUnreviewed(store.current(), step)
        if (index < 0) return file.notify({ kind: 'done', text: t('panel.allReviewed') })
        window.setPanel('quotes')
        select(index)
      }
      const openForm = (wanted: QuoteForm) => {
        window.setPanel('quotes')
        onCurrentQuote((index) => actions.openForm(index, wanted))
      }
      switch (id) {
        case 'file.new':
          return void file.create()
        case 'file.newWindow':
          return void bridge.invoke('window:new', null)
        case 'file.library':
          return window.setDialog('library')
        case 'file.open':
          return void file.open()
        case 'file.sample':
          return void file.openSample()
        case 'file.save':
          return void file.save(false)
        case 'file.saveAs':
          return void file.save(true)
        case 'file.export':
          return window.setDialog('export')
        case 'file.details':
          return window.setDialog('details')
        case 'file.versions':
          return window.setDialog('versions')
        case 'file.book':
          return window.setDialog('book')
        case 'file.report':
          return window.setDialog('report')
        case 'file.author':
          return window.setDialog('author')
        case 'edit.undo':
          return edit(undo)
        case 'edit.redo':
          return edit(redo)
        case 'edit.find':
          return window.openFind(false)
        case 'edit.replace':
          return window.openFind(true)
        case 'edit.findNext':
        case 'edit.findPrevious':
          if (!findStateOf(store.current()).query) return window.openFind(false)
          if (store.run(goToPlace(id === 'edit.findNext' ? 1 : -1))) store.reveal(store.current().selection.from)
          return
        case 'check.next':
        case 'check.previous':
          if (store.run(goToCheck(id === 'check.next' ? 1 : -1))) return store.reveal(store.current().selection.from)
          return file.notify({ kind: 'done', text: t('checks.none') })
        case 'check.spelling':
          if (!window.openSpelling()) file.notify({ kind: 'error', text: t('spelling.notHere') })
          return
        case 'check.dictionary':
          return void window.addDictionary()
        case 'view.spelling':
          return setView({ ...view, spelling: !view.spelling })
        case 'check.fix':
          if (!store.run(fixHere)) file.notify({ kind: 'error', text: t('checks.notHere') })
          return
        case 'format.paragraph':
          return edit(setBlock('paragraph'))
        case 'format.headline':
          return edit(setBlock('headline'))
        case 'format.subhead':
          return edit(setBlock('subhead'))
        case 'format.minorSubhead':
          return edit(setBlock('minorSubhead'))
        case 'format.strong':
          return edit(toggleStrong)
        case 'format.em':
          return edit(toggleEm)
        case 'format.link':
          return store.current().selection.empty && linkAt(store.current()) === ''
            ? file.notify({ kind: 'error', text: t('notice.selectFirst') })
            : window.setDialog('link')
        case 'format.bulletList':
          return edit(toggleList(schema.nodes.bullet_list))
        case 'format.orderedList':
          return edit(toggleList(schema.nodes.ordered_list))
        case 'format.blockquote':
          return edit(toggleBlockquote)
        case 'format.quote':
          return mark(toggleQuote)
        case 'format.speaker':
          return mark(toggleSpeaker)
        case 'format.dirRtl':
          return edit(setDirection('rtl'))
        case 'format.dirLtr':
          return edit(setDirection('ltr'))
        case 'format.dirAuto':
          return edit(setDirection(null))
        case 'format.isolate':
          return mark(toggleIsolate)
        case 'text.digitsWestern':
          return retype((text) => convertDigits(text, 'western'))
        case 'text.digitsArabic':
          return retype((text) => convertDigits(text, 'arabic'))
        case 'text.digitsPersian':
          return retype((text) => convertDigits(text, 'persian'))
        case 'text.clean':
          return retype(cleanText)
        case 'review.start':
          window.setPanel('quotes')
          return window.setReviewing(true)
        case 'review.next':
          return go(1)
        case 'review.previous':
          return go(-1)
        case 'review.accept':
          return onCurrentQuote((index) => {
            if (!store.run(acceptQuote(index))) file.notify({ kind: 'error', text: t('notice.noSuggestion') })
          })
        case 'review.changeSpeaker':
          return openForm('speaker')
        case 'review.anonymous':
          return openForm('anonymous')
        case 'review.notQuote':
          return onCurrentQuote((index) => void store.run(notQuote(index)))
        case 'review.verify':
          window.setPanel('quotes')
          return onCurrentQuote((index) => {
            if (actions.verify(index)) file.notify({ kind: 'done', text: t('notice.verified') })
          })
        case 'review.proof':
          return openForm('proof')
        case 'review.undecide':
          return onCurrentQuote((index) => void store.run(undecideQuote(index)))
        case 'review.acceptConfident':
          return acceptAll()
        case 'review.comment':
          return window.startComment()
        case 'review.suggesting':
          return store.setSuggesting(!store.isSuggesting())
        case 'view.quotes':
          return window.setPanel('quotes')
        case 'view.speakers':
          return window.setPanel('speakers')
        case 'view.desk':
          return window.setPanel('desk')
        case 'view.notes':
          return window.setPanel('notes')
        case 'view.palette':
          return window.setDialog('palette')
        case 'view.outline':
          return window.setDialog('outline')
        case 'view.focus':
          setView({ ...view, focus: !view.focus })
          return store.refresh()
        case 'view.typewriter':
          return setView({ ...view, typewriter: !view.typewriter })
        case 'view.larger':
          return setView(resized(view, 1))
        case 'view.smaller':
          return setView(resized(view, -1))
        case 'view.wider':
          return setView(widened(view, 1))
        case 'view.narrower':
          return setView(widened(view, -1))
        case 'view.invisibles':
          return edit(toggleInvisibles)
        case 'view.contrast':
          return window.onTheme(theme === 'contrast' ? 'system' : 'contrast')
        case 'file.style':
          return window.setDialog('style')
        case 'view.language':
          return window.onLocale(locale === 'ar' ? 'en' : 'ar')
        case 'view.theme':
          return window.onTheme(dark ? 'light' : 'dark')
        case 'help.desk':
          return window.setDialog('desk')
        case 'help.keyboard':
          return window.setDialog('keyboard')
      }
    },
    [acceptAll],
  )
  useEffect(() => bridge.on('menu:command', ({ id }) => run(id)), [run])
  return { run, acceptAll }
}

/** Listens for the shortcuts of the whole window, before the editor sees the keys. */
export function useKeys(run: (id: CommandId) => void, mac: boolean, blocked: boolean): void {
  const latest = useRef(blocked)
  latest.current = blocked
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (latest.current || event.isComposing) return
      const id = commandFor(event, mac)
      if (id === null) return
      // In a field of the panel undo belongs to the field, and so does Enter.
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (inField && (id === 'edit.undo' || id === 'edit.redo' || event.code.endsWith('Enter'))) return
      event.preventDefault()
      event.stopPropagation()
      run(id)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [run, mac])
}
