/**
 * Words that look like a part of the value chain or a thing and are neither: cars that are `put on the road` are sold, those
 * that `leave the showroom` too, `what suppliers were told` is told of the maker, and `its truck brand` says which brand
 * is meant.
 */
const ASIDE: readonly RegExp[] = [
  /(?<=\bBowling )Green\b/g,
  /\boverall (?=(?:sum|total|amount|figure|number)\b)/gi,
  /(?<=\b(?:put|putting|bring|bringing|brought|get|getting|got)\b.{1,50})\bon(?:to)? (?:the|our|its) roads?\b/gi,
  /\b(?:from|off|out of|leaves?|leaving|left) (?:its |their |the |all |every |[\p{L}-]+'s |\p{Lu}[\p{L}-]+ )?showrooms?\b/giu,
  /^(?:i|we)(?:'(?:m|re)| (?:drive|run|own|have(?! (?:read|seen|heard|been|noted|\S+ down)\b)|bought|lease|operate|work for|am|are))\b[^.?!]{2,80}[.!](?= )/gi,
  /(?<=[?.;!] .{0,40})\b(?:suppliers?|dealers?|staff|workers?|employees) (?:(?:have|had|has) been|were|was|being)?(?: just)? ?(?:told|informed|notified)\b(?! to\b)/gi,
  /(?<=\b(?:have|offer|keep|show)\b.{1,60}\b(?:cars|vehicles|models) )in (?:its|their|the) showrooms?\b/gi,
  /\bincluding (?:all )?(?:of )?(?:(?:its|their|the) )?suppliers\b|\bsuppliers and all\b/gi,
  /(?<=\p{L}), (?:the|an?) (?:[\w-]+ ){0,3}?(?:maker|manufacturer|giant|group|automaker|carmaker|truckmaker|supplier|start-?up),/gu,
  /\bparis(?= (?:agreement|accord|goals?|climate)\b)|(?<=\bsign(?:ed|s)? up to )(?:the )?paris\b/gi,
  /\b(?:the|its|their|an?) joint venture (?=of|between|with|by)/gi,
  /(?<=\b(?:does|did|has|had) )(?:the|its|their) (?:new |current )?(?:ceo|boss|chief executive|chief|chairman|chairwoman|president|cfo|head)\b(?= (?:now )?(?:say|said|think|expect|want|see|consider|call|put))/gi,
  /\b(?:luxury|premium|upmarket|budget)(?= (?:brand|marque|label|arm|subsidiary)\b)/gi,
  /\bin (?:ten|fifteen|twenty|twenty[- ]five|thirty) years(?:' time)?\b/gi,
  /\b(?:trucks?|bus|van|car)(?= (?:brand|marque|subsidiary|division|arm|unit) \p{Lu})/giu,
];

/** Whether a word of a question, by where it starts, is only said aside. */
export function isAside(text: string): (start: number) => boolean {
  const spans = ASIDE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
      from: index,
      to: index + said.length,
    })),
  );
  return (start) => spans.some(({ from, to }) => start >= from && start < to);
}
