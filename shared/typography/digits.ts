export const digitFamilies = ['western', 'arabic', 'persian'] as const
export type DigitFamily = (typeof digitFamilies)[number]

/** The code of each family's zero. */
const zeros: Readonly<Record<DigitFamily, number>> = { western: 0x30, arabic: 0x660, persian: 0x6f0 }

/** The family of a digit, null for any other character. */
export function digitFamily(character: string): DigitFamily | null {
  const code = character.codePointAt(0) ?? 0
  return digitFamilies.find((family) => code >= zeros[family] && code <= zeros[family] + 9) ?? null
}

/** The same figures in the digits of a family; nothing else is changed, and no length. */
export function convertDigits(text: string, to: DigitFamily): string {
  return text.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const family = digitFamily(digit)
    return family ? String.fromCharCode((digit.codePointAt(0) ?? 0) - zeros[family] + zeros[to]) : digit
  })
}
