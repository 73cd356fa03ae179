/**
 * All hits of a global expression. The same as `matchAll`, which makes a new expression at each call:
 * too slow for what is asked of every sentence.
 */
export function allHits(expression: RegExp, text: string): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit; hit = expression.exec(text)) {
    hits.push(hit);
    if (hit[0] === "") expression.lastIndex += 1;
  }
  return hits;
}
