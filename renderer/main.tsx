import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { documentFromJson } from '../shared/draft/file'
import { translate } from '../shared/i18n/translate'
import type { Locale, Response, Theme } from '../shared/ipc/contract'
import { bridge } from './bridge'
import { EditorStore } from './editor/store'
import { MessagesProvider, useMessages } from './messages/messages'
import { failureNotice } from './workspace/failureNotice'
import './styles/index.css'
import { useDraftFile } from './workspace/useDraftFile'
import { useTheme } from './workspace/useTheme'
import { Workspace } from './workspace/Workspace'

type Start = Response<'app:start'>

// Read by the editor's placeholders, which live outside React.
let currentLocale: Locale = 'en'

function App({ start }: { readonly start: Start }) {
  const [locale, setLocale] = useState(start.locale)
  const [theme, setTheme] = useState<Theme>(start.theme)
  currentLocale = locale
  const dark = useTheme(theme)
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr'
  }, [locale])
  const changeLocale = useCallback((chosen: Locale) => {
    setLocale(chosen)
    void bridge.invoke('settings:set', { locale: chosen })
  }, [])
  const changeTheme = useCallback((chosen: Theme) => {
    setTheme(chosen)
    void bridge.invoke('settings:set', { theme: chosen })
  }, [])
  return (
    <MessagesProvider locale={locale}>
      <Draft start={start} theme={theme} dark={dark} onLocale={changeLocale} onTheme={changeTheme} />
    </MessagesProvider>
  )
}

interface DraftProps {
  readonly start: Start
  readonly dark: boolean
  readonly theme: Theme
  readonly onLocale: (locale: Locale) => void
  readonly onTheme: (theme: Theme) => void
}

function Draft({ start, theme, dark, onLocale, onTheme }: DraftProps) {
  const { t } = useMessages()
  const { draft, mac, failure } = start
  const store = useMemo(() => {
    const word = (key: Parameters<typeof translate>[1]) => () => translate(currentLocale, key)
    const texts = {
      headlinePlaceholder: word('editor.placeholder.headline'),
      bodyPlaceholder: word('editor.placeholder.body'),
      pasteTooLarge: () => window.dispatchEvent(new CustomEvent('isnad:paste-too-large')),
      clipboardKey: () => start.clipboardKey,
    }
    const doc = documentFromJson(draft.document)
    return new EditorStore(doc, texts, draft.savedDocument ? documentFromJson(draft.savedDocument) : doc)
  }, [draft, start.clipboardKey])
  const file = useDraftFile(store, draft, start.recoveries, failure?.status === 'locked' ? failure : null)
  const { notify } = file
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, at the start, in the language of then
  useEffect(() => {
    if (failure?.status === 'failed') notify(failureNotice(t, failure))
    if (start.afterFailure) notify({ kind: 'done', text: t('recovery.afterFailure') })
  }, [failure])
  useEffect(() => {
    const tell = () => notify({ kind: 'error', text: t('notice.pasteTooLarge') })
    window.addEventListener('isnad:paste-too-large', tell)
    return () => window.removeEventListener('isnad:paste-too-large', tell)
  }, [notify, t])
  return (
    <Workspace
      store={store}
      file={file}
      author={start.author}
      view={start.view}
      houseStyle={start.houseStyle}
      theme={theme}
      mac={mac}
      dark={dark}
      onLocale={onLocale}
      onTheme={onTheme}
    />
  )
}

async function begin(): Promise<void> {
  const start = await bridge.invoke('app:start', null)
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <App start={start} />
    </StrictMode>,
  )
}

void begin()
