/**
 * The function, with what it gave for the texts that it was asked last; all is forgotten when there are
 * `size` of them. For pure functions that are asked the same again and again.
 */
export function remember<Value>(
  size: number,
  work: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text);
    if (known.size >= size) known.clear();
    known.set(text, value);
    return value;
  };
}
