import type { Subject } from "../context.ts";
import { normalise } from "../text/text.ts";
import { findCompanies } from "./entities.ts";

/** What a company's own pages are called, besides its name. "Ford Authority" and "BMW Blog" are others'. */
const OWN_WORDS =
  /^(?:[\s\-–|,.:;()&/]|(?:the|group|company|corporation|corp|motors?|media|press|news|newsroom|room|cent(?:er|re)|info|site|website|corporate|global|official|international|communications?|stories|archived?|sustainability|esg|annual|report|releases?|relations|public|affairs|investors?|ir|pressclub|office|letter|to|shareholders|statement|speech|earnings|call|results|conference|quarterly|edited|summary|ad-hoc|filing|excerpts?|translat(?:ed|ion)|from|in|chinese|german|french|japanese|english|usa|us|uk|europe|india|china|asia|north|america|africa|australia|canada|official|集团|公司|汽车|官网|官方|网站|新闻|新闻中心|媒体|可持续发展|报告)(?![\p{L}\d]))*$/iu;

/** The company whose own pages a publisher is: what they tell without naming anyone is of it. */
export function ownerOf(publisher: string | null | undefined): Subject | null {
  if (!publisher) return null;
  const text = normalise(publisher);
  const [mention, other] = findCompanies(text);
  if (!mention || other) return null;
  const rest = `${publisher.slice(0, mention.start)} ${publisher.slice(mention.end)}`;
  return OWN_WORDS.test(rest) ? { companyId: mention.companyId, brand: mention.brand } : null;
}
