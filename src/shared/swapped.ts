/** Whether two neighbouring letters changed places, once: `aerliest` and `earliest`. */
export function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed === meant) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2) === meant;
}
