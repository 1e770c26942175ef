/** Puts one more into the list of a key; behind `most` of them the list is full, and the rest is dropped. */
export function putInList<K, T>(lists: Map<K, T[]>, key: K, one: T, most = Number.POSITIVE_INFINITY): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [one])
  else if (list.length < most) list.push(one)
}
