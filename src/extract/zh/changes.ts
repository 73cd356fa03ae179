import type { ChangeWords } from "../language.ts";

/** Chinese: words that tell what has become of an earlier target. */
export const CHANGE_WORDS: ChangeWords = {
  withdrawn: /取消|放弃|撤回|撤销|不再坚持|搁置|终止|叫停/,
  delayed: /推迟|延后|延期|推后|延迟|晚于原计划/,
  broughtForward: /提前|早于原计划|前移/,
  strengthened: /上调|调高|提高(?:了)?(?:目标|至|到)|上修|加码/,
  weakened: /下调|调低|缩减|削减|下修|放宽|降低(?:了)?目标/,
  revised: /调整|修订|更新|由此前|从此前|原定|原计划|此前|改为|新目标|较此前/,
  raisesTarget:
    /(?:上调|调高|提高|上修)[^,，;；。]{0,8}目标|目标[^,，;；。]{0,10}(?:上调|调高|上修|提高至|提高到)|追加投资/,
  lowersTarget:
    /(?:下调|调低|降低|下修|缩减)[^,，;；。]{0,8}(?:目标|投资|预算)|目标[^,，;；。]{0,10}(?:下调|调低|下修)/,
  byYears: /([一二两三四五六七八九十]|\d{1,2})年/,
};
