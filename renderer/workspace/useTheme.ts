import { useEffect, useState } from 'react'
import type { Theme } from '../../shared/ipc/contract'

const moreContrast = window.matchMedia('(prefers-contrast: more)')
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

/** Follows the chosen theme, or the system's; sets it on the root element for the style sheets. */
export function useTheme(theme: Theme): boolean {
  const [systemDark, setSystemDark] = useState(darkSystem.matches)
  useEffect(() => {
    const follow = () => setSystemDark(darkSystem.matches)
    darkSystem.addEventListener('change', follow)
    return () => darkSystem.removeEventListener('change', follow)
  }, [])
  const [systemContrast, setSystemContrast] = useState(moreContrast.matches)
  useEffect(() => {
    const follow = () => setSystemContrast(moreContrast.matches)
    moreContrast.addEventListener('change', follow)
    return () => moreContrast.removeEventListener('change', follow)
  }, [])
  const dark = theme === 'system' || theme === 'contrast' ? systemDark : theme === 'dark'
  const contrast = theme === 'contrast' || (theme === 'system' && systemContrast)
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.dataset.contrast = contrast ? 'more' : 'normal'
  }, [dark, contrast])
  return dark
}
