import { useEffect, useState } from 'react'
import type { Theme } from '../../shared/ipc/contract'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

/** Follows the chosen theme, or the system's; sets it on the root element for the style sheets. */
export function useTheme(theme: Theme): boolean {
  const [systemDark, setSystemDark] = useState(darkSystem.matches)
  useEffect(() => {
    const follow = () => setSystemDark(darkSystem.matches)
    darkSystem.addEventListener('change', follow)
    return () => darkSystem.removeEventListener('change', follow)
  }, [])
  const dark = theme === 'system' ? systemDark : theme === 'dark'
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }, [dark])
  return dark
}
