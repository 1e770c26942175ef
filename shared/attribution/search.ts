/**
 * Index of the first item whose key is at least `value`, in a list sorted by that key.
 * @returns the list's length when every key is smaller
 */
export function lowerBound<T>(list: ArrayLike<T>, keyOf: (item: T) => number, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && keyOf(item) < value) low = middle + 1
    else high = middle
  }
  return low
}
