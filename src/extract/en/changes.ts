import type { ChangeWords } from "../language.ts";

/** English: words that tell what has become of an earlier target. */
export const CHANGE_WORDS: ChangeWords = {
  withdrawn:
    /\b(?:withdr(?:aw|ew|awn|aws|awing)|scrapp(?:ed|ing|s)|scrap (?:its|the|their)|cancel\w*|abandon\w*|dropp(?:ed|ing|s)|drops (?:its|the|their|a)|ditch\w*|axe[ds]?|shelv(?:e[ds]?|ing)|no longer|missing from|will not be|is history|walk(?:s|ed|ing)? away|giv(?:es|ing|en) up (?:on )?(?:its|the|their)|gave up|back(?:s|ed|ing) out|quietly removed|removed|rescind\w*|revok\w*|retreat(?:s|ed|ing)? from)\b/,
  delayed:
    /\b(?:delay\w*|postpon\w*|push(?:es|ed|ing)? back|push(?:es|ed|ing)? (?:its|the|their) [^.;]{0,40}\bback|put(?:s|ting)? off|defer(?:s|red|ring)?|later than (?:planned|originally|previously|first)|set back|slipp(?:ed|ing)|extend(?:s|ed|ing)? (?:its|the|their) (?:deadline|target date|timeline)|kick(?:s|ed|ing)? .{0,20}down the road)\b/,
  broughtForward:
    /\b(?:br(?:ing|ings|ought|inging) [^.;]{0,60}\bforward|brought forward|bring(?:s|ing)? forward|earlier than (?:planned|originally|previously|first|its|the)|ahead of (?:its|the|their) (?:previous|original|earlier|initial|former)|pull(?:s|ed|ing)? (?:forward|ahead)|(?:years?|decade) (?:earlier|sooner|ahead)|accelerat\w+ [^.;]{0,60}\bfrom)\b/,
  strengthened:
    /\b(?:rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|increas(?:e[ds]?|ing)|tighten\w*|step(?:s|ped|ping)? up|strengthen\w*|more ambitious|upgrad\w+|higher target|doubl(?:e[ds]?|ing)|boost\w*|ramp(?:s|ed|ing)? up) (?:its|their|the|that|this|our|target|goal|ambition|plan)\b|\b(?:target|goal|ambition)s? (?:was|were|has been|have been|is|are) (?:raised|lifted|increased|tightened)/,
  weakened:
    /\b(?:scal(?:e[ds]?|ing) back|water(?:s|ed|ing)? down|soften\w*|relax\w*|loosen\w*|row(?:s|ed|ing)? back|dial(?:s|led|ing)? back|trim(?:s|med|ming)?|shav(?:e[ds]?|ing)|slash\w*|lower(?:s|ed|ing)? (?:its|their|the)|cut(?:s|ting)? (?:its|their|the)|reduc(?:e[ds]?|ing) (?:its|their|the) (?:target|goal|plan|ambition|spending|investment|budget)|struck from|back(?:s|ed|ing)? away|retreat\w*|only if (?:market|demand|conditions)|market conditions (?:allow|permit)|subject to (?:market|demand))\b/,
  revised:
    /\b(?:instead|now|new (?:target|goal|plan)|revis\w+|reset|updat\w+|rewrote|rewritten|review\w*|against a previous|previous(?:ly)?|until now|so far|rather than|had been|originally|original|up from|down from|compared with (?:a|the|an) (?:previous|earlier|original)|former)\b/,
  raisesTarget:
    /\b(?:rais|lift|increas|tighten|strengthen|upgrad|boost|doubl|step(?:p?ed|s)? up|ramp(?:ed|s)? up)\w*(?: up)? (?:its|their|the|our|that|this|a)(?: [a-z0-9%.'-]+){0,4} (?:targets?|goals?|ambitions?|plans?|plan|investments?|budget|spending|commitments?|pledges?|forecast|aims?)\b|\b(?:its|their|the) (?:investment|spending|budget|target|goal) (?:[a-z-]+ ){0,5}(?:was|were|has been|have been|is|are|will be) (?:raised|lifted|increased|tightened|doubled)\b|\brais(?:ed|es|ing) its investment\b/,
  lowersTarget:
    /\b(?:lower|cut|cuts|cutting|reduc|trim|slash|scal\w+ back|water\w* down|soften|relax|loosen|row\w* back(?: on| from)?|dial\w* back|back\w* away from|retreat\w* from|shav)\w*(?: on| from)? (?:its|their|the|our|that|this|a)(?: [a-z0-9%.'-]+){0,4} (?:targets?|goals?|ambitions?|plans?|outlay|investments?|budget|spending|commitments?|pledges?|forecast|aims?)\b/,
  byYears:
    /\b(?:by )?(?:about |around |some |at least |up to )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a) (years?|decade)\b/,
};
