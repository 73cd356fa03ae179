import type { Sector } from "../../pledge/company.ts";

const FIRMS = "(?:makers?|manufacturers?|producers?|companies|firms|builders?)";
const OF_ANY = "(?:which|what|who among|among|any|all)(?: of)?(?: the)?(?: \\w+)?";

/** Words for kinds of company, where a question asks of all of a kind. */
const SECTORS: readonly { sectors: Sector[]; pattern: RegExp }[] = [
  {
    sectors: ["battery"],
    pattern: new RegExp(
      `\\b(?:battery|cell)[- ]?(?:cell )?${FIRMS}\\b|电池(?:厂商|企业|公司|制造商|厂家)`,
      "i",
    ),
  },
  {
    sectors: ["truckmaker"],
    pattern: new RegExp(
      `\\btruck[- ]?${FIRMS}\\b|(?:卡车|商用车)(?:厂商|企业|公司|制造商|厂家)`,
      "i",
    ),
  },
  // A maker of cells is no 车企.
  {
    sectors: ["automaker", "truckmaker"],
    pattern: /车企|整车厂|汽车(?:厂商|企业|公司|制造商|厂家|品牌)|车厂/,
  },
  {
    sectors: ["supplier", "battery"],
    pattern: new RegExp(
      `(?<=^${OF_ANY} )(?:auto(?:motive)? |car |parts )?suppliers\\b(?! (?:of|or|and)\\b)|(?<=^which )supplier(?= (?:says?|said|is|was|has|had|wants?|aims?|plans?|pledged?|promise[sd]?|became|got|made|reached|will|did|does|sells?|makes?)\\b)|(?<=哪些|哪家|哪几家)(?:汽车)?(?:零部件)?供应商`,
      "i",
    ),
  },
];

/** The kinds of company that a text asks of, and the text with blanks in their place. */
export function readSectors(text: string): { sectors: Sector[]; bare: string } {
  for (const { sectors, pattern } of SECTORS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const bare =
      text.slice(0, found.index) +
      " ".repeat(found[0].length) +
      text.slice(found.index + found[0].length);
    return { sectors, bare };
  }
  return { sectors: [], bare: text };
}
