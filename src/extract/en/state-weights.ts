import { parseWeights } from "../weigh.ts";
import type { StateWeights } from "../weigh-state.ts";

let weights: StateWeights | null = null;

/** Fitted by `bench/extract/fit.ts`; not written by hand. Read when it is first asked for. */
export function stateWeights(): StateWeights {
  weights ??= parseWeights(LABELS, TABLE);
  return weights;
}

const LABELS = ["net-zero", "ice-phase-out"] as const;

const TABLE = `
ahead:false	0:-2 1:-2
b:#:#	0:-2 1:-2
b:#:#y	0:4 1:-4
b:#:%	0:-2 1:-2
b:#:(	0:-2
b:#:)	1:-2
b:#::	1:-2
b:#:a	1:-2
b:#:accord	1:-2
b:#:against	1:-2
b:#:all	0:-2 1:-2
b:#:all-electric	0:-4 1:-2
b:#:along	1:-2
b:#:among	0:-2 1:-2
b:#:are	0:-6 1:-4
b:#:around	0:6
b:#:as	0:-4
b:#:audi	0:-2 1:-2
b:#:battery	0:-4 1:-2
b:#:battery-electric	0:-2 1:-2
b:#:bevs	1:-4
b:#:bn	0:2
b:#:both	0:2 1:-2
b:#:bus	0:-2 1:-4
b:#:by	1:-2
b:#:carbon	0:-2 1:-2
b:#:cars	0:-2 1:-2
b:#:caus	0:-2 1:-2
b:#:ceo	1:6
b:#:chairman	0:-2
b:#:co	0:6
b:#:compar	0:-2 1:-2
b:#:component	0:-4 1:-2
b:#:core	0:-2
b:#:countri	0:-2 1:-2
b:#:crore	0:-2 1:-2
b:#:customer	0:-2 1:-4
b:#:down	0:-4
b:#:e	1:-2
b:#:electric	0:-2 1:-4
b:#:electrifi	0:-2 1:-2
b:#:emission	0:-2 1:-2
b:#:employe	0:4 1:-4
b:#:energy	0:2
b:#:ev	0:-4 1:-4
b:#:every	0:-4 1:6
b:#:evs	0:-2 1:-2
b:#:factori	1:-2
b:#:fewer	0:-2 1:-2
b:#:for	0:2 1:-2
b:#:free	0:6
b:#:fuel	0:-2 1:-2
b:#:full	1:-4
b:#:fully	1:-2
b:#:general	1:-2
b:#:gigawatt-hour	0:2 1:-2
b:#:giv	1:-2
b:#:gram	0:-4 1:-2
b:#:greenhouse	0:-2 1:-2
b:#:gwh	0:-4
b:#:half	0:-4 1:4
b:#:has	1:-2
b:#:hatchback	0:-2 1:-2
b:#:have	0:-2 1:-4
b:#:he	0:-2 1:-2
b:#:hybrid	0:-6 1:-2
b:#:hydrogen	0:-2
b:#:hyundai	0:2
b:#:includ	0:-2 1:-2
b:#:is	1:2
b:#:it	1:-2
b:#:jlr	0:-4 1:-6
b:#:just	0:-4 1:-2
b:#:kia	0:-4 1:-2
b:#:kilogram	0:-2
b:#:kilometr	0:-4 1:-2
b:#:km	0:-4 1:-4
b:#:known	0:-2 1:-2
b:#:lakh	0:-4 1:-6
b:#:last	0:-4 1:-2
b:#:location	0:6
b:#:m	1:-2
b:#:measur	0:-2
b:#:merced	0:-4 1:4
b:#:metric	0:-2 1:-2
b:#:million	1:-2
b:#:model	0:-4 1:-6
b:#:more	0:-2 1:-2
b:#:mustang	0:-4 1:-2
b:#:neutral	0:8 1:-2
b:#:nevs	0:-8 1:-6
b:#:new	0:-2 1:-2
b:#:next	0:-2 1:-2
b:#:nor	0:-2 1:-2
b:#:of	0:-2 1:-2
b:#:on	0:-2
b:#:one	0:-2 1:-4
b:#:order	1:-2
b:#:out	1:-4
b:#:over	0:-2
b:#:pct	0:-2 1:-2
b:#:people	0:-2 1:-2
b:#:per	0:-2 1:-2
b:#:percent	0:-2 1:-2
b:#:plug-in	0:-4 1:-6
b:#:president	0:-2
b:#:program	0:-4 1:-4
b:#:remain	0:-8
b:#:says	0:4 1:-6
b:#:scope	0:-4 1:-4
b:#:sept	0:-2 1:-2
b:#:seven	1:4
b:#:should	0:-2
b:#:since	0:-2 1:-2
b:#:sit	0:-2
b:#:so	0:8
b:#:sq	0:-4 1:-2
b:#:ss	0:-2
b:#:sz	1:2
b:#:ten	0:2 1:-2
b:#:th	0:-4
b:#:than	0:-6 1:-4
b:#:there	1:-2
b:#:this	0:-2 1:-2
b:#:though	1:-2
b:#:three	0:4 1:-2
b:#:tim	0:-2 1:-2
b:#:to	1:-2
b:#:tons	0:-4 1:-2
b:#:toyota	0:4 1:-2
b:#:truck	0:-2
b:#:twice	0:-2
b:#:unit	0:-2
b:#:vehicl	0:-2 1:-2
b:#:volvo	0:-6
b:#:vot	0:-2
b:#:was	0:4
b:#:we	1:-6
b:#:were	1:-2
b:#:wherever	0:-2
b:#:while	0:-2 1:2
b:#:will	0:-2 1:-2
b:#:with	0:-2
b:#:won	0:-4 1:-2
b:#:x	0:-6 1:-6
b:#:year	0:4
b:#:yuan	0:-2 1:-2
b:#:zero	0:8 1:-4
b:#:zero-emission	0:-2 1:-4
b:#y:#	0:-6 1:-4
b:#y:(	0:4
b:#y:)	0:-2 1:-2
b:#y::	0:-12 1:-6
b:#y:a	0:-2 1:-4
b:#y:against	0:-4 1:-2
b:#y:all	0:-8 1:-2
b:#y:are	0:2 1:-4
b:#y:as	0:2 1:-2
b:#y:base	0:-2
b:#y:baseline	0:-2
b:#y:by	0:-4
b:#y:ev	0:-6 1:-4
b:#y:every	0:-6 1:4
b:#y:for	0:8 1:-6
b:#y:from	1:-2
b:#y:half	0:2 1:-4
b:#y:has	1:-2
b:#y:if	0:-2
b:#y:in	0:2
b:#y:instead	1:-2
b:#y:is	0:2
b:#y:it	0:-6
b:#y:its	1:-4
b:#y:level	0:-2 1:-2
b:#y:new	0:-4
b:#y:only	0:-2
b:#y:our	0:-6 1:-4
b:#y:rather	0:-4 1:4
b:#y:remain	0:4 1:-6
b:#y:sell	0:-4 1:-4
b:#y:should	1:-4
b:#y:stand	1:-4
b:#y:stay	0:4 1:-2
b:#y:still	0:-4 1:-2
b:#y:target	1:-2
b:#y:than	0:-2 1:-2
b:#y:that	1:-2
b:#y:there	0:2
b:#y:they	0:2 1:4
b:#y:through	0:-2 1:-2
b:#y:to	0:-2
b:#y:under	0:-2
b:#y:volvo	0:-6 1:-4
b:#y:was	0:2 1:-2
b:#y:we	0:-2 1:-4
b:#y:were	0:-4 1:-8
b:#y:will	1:-2
b:#y:with	1:-2
b:#y:would	0:-2 1:-2
b:$:#	0:-2
b:%:(	0:-4 1:-4
b:%:)	0:-2
b:%:below	0:-2
b:%:electric	0:-6 1:-2
b:%:electrifi	1:2
b:%:for	0:-6
b:%:from	0:-2
b:%:in	0:-2 1:-2
b:%:less	0:-4
b:%:lower	0:-4 1:-4
b:%:on	0:-8 1:-4
b:%:per	0:2
b:%:reduction	0:-2
b:%:renewable	0:-2
b:%:since	0:-4 1:-2
b:%:smaller	0:-2 1:-2
b:%:that	0:-2
b:%:to	0:-2 1:-2
b:(:#y	1:-4
b:(:$	1:2
b:(:base	0:-2
b:(:cn	0:2
b:(:co	0:2
b:(:cv	0:2
b:(:evs	0:-6 1:-4
b:(:fy	1:-2
b:(:ghg	0:2
b:(:iot	0:2
b:(:jcn	0:2
b:(:mazda	0:2
b:(:pv	0:2
b:(:scop	0:2
b:(:scope	0:-2
b:(:us	0:-2
b:(:xinhua	0:-2
b:):,	0:2
b:)::	0:-4 1:-2
b:):and	0:2 1:-2
b:):at	0:2
b:):busines	0:2
b:):chinese	0:-2 1:2
b:):emission	0:2
b:):general	0:-4
b:):in	1:2
b:):it	0:2
b:):kia	0:-2
b:):mazda	0:2
b:):over	0:-2 1:-2
b:):today	0:2
b:):will	1:2
b:,:#	0:-2 1:-2
b:,:#y	0:2 1:-4
b:,:$	0:-2
b:,:a	0:-2
b:,:about	0:-2 1:-2
b:,:accord	1:-2
b:,:add	0:-2 1:-2
b:,:after	0:-4 1:-4
b:,:against	0:-2 1:-2
b:,:aim	0:2
b:,:all	0:2
b:,:along	0:2
b:,:although	1:2
b:,:among	1:-2
b:,:an	0:-2 1:-2
b:,:announc	0:2 1:-4
b:,:approximately	1:-2
b:,:april	0:-2
b:,:are	0:2
b:,:at	0:-6 1:-2
b:,:becom	0:-2 1:6
b:,:bioga	0:2 1:-2
b:,:bmw	0:-2 1:-4
b:,:both	0:-2 1:-2
b:,:bring	1:-4
b:,:but	1:-2
b:,:carbon	1:-6
b:,:chairman	0:2 1:-2
b:,:chief	0:-2
b:,:china	0:-2
b:,:cit	0:-2
b:,:co	0:-4 1:-2
b:,:com	0:-4 1:-2
b:,:compar	0:-2
b:,:comprehensive	0:-2
b:,:count	0:-4
b:,:cradle	0:-2
b:,:de	0:4 1:2
b:,:develop	0:-6 1:-4
b:,:down	1:-2
b:,:due	0:-4 1:-2
b:,:eight	0:-4 1:-2
b:,:electric	0:-4 1:-4
b:,:emission	0:-2 1:-2
b:,:europe	1:2
b:,:every	0:-2
b:,:executive	0:-2 1:-2
b:,:extended-range	0:-2 1:-2
b:,:feb	1:-2
b:,:five	0:-4 1:-2
b:,:follow	0:2 1:-2
b:,:for	0:-6
b:,:from	0:-2 1:-4
b:,:general	0:2 1:2
b:,:genesi	0:-2 1:-2
b:,:given	0:-2 1:-4
b:,:goal	0:-6 1:-4
b:,:goes	0:-4 1:-4
b:,:good	0:-2
b:,:had	0:-4
b:,:half	0:-2 1:-2
b:,:has	0:-2
b:,:have	0:2 1:-2
b:,:i	1:2
b:,:in	1:-2
b:,:includ	0:2
b:,:india	0:-4 1:-2
b:,:is	0:-2 1:-2
b:,:japan	0:2
b:,:kia	1:-2
b:,:leav	1:-2
b:,:logistic	1:-2
b:,:may	0:-2 1:-2
b:,:mazda	1:-2
b:,:mean	0:2 1:-4
b:,:meanwhile	0:-2
b:,:min	0:-2 1:-4
b:,:more	0:-2
b:,:most	0:-2
b:,:mostly	0:-2
b:,:nearly	0:-4 1:-2
b:,:neckarsulm	0:4 1:-2
b:,:net	0:2
b:,:nine	0:-4 1:-2
b:,:no	0:-6 1:4
b:,:north	1:2
b:,:not	1:2
b:,:nov	0:2
b:,:now	0:-4 1:-4
b:,:on	0:2
b:,:one	1:-2
b:,:operation	1:-4
b:,:or	0:-2
b:,:out	0:-4 1:-2
b:,:own	0:-2
b:,:per	0:-2
b:,:production	0:2 1:-2
b:,:provid	0:-4
b:,:repeat	0:2
b:,:result	0:-2
b:,:ris	1:-2
b:,:roughly	0:-4 1:-4
b:,:sal	1:-2
b:,:says	1:-2
b:,:scope	0:-2
b:,:sept	0:2 1:-6
b:,:since	0:4 1:-2
b:,:six	0:-2 1:-2
b:,:so	0:-2
b:,:target	1:-2
b:,:tata	0:4 1:-2
b:,:tco	0:4 1:-2
b:,:ten	1:2
b:,:that	0:2 1:-2
b:,:then	0:-4 1:-6
b:,:there	0:-2 1:-4
b:,:they	1:-2
b:,:though	0:-2
b:,:three	0:-2 1:-6
b:,:today	0:-4 1:-2
b:,:told	0:2 1:-6
b:,:too	0:2
b:,:under	0:2
b:,:volvo	0:-2 1:2
b:,:want	1:-2
b:,:was	0:-2 1:-2
b:,:water	0:-4
b:,:we	0:-6 1:-2
b:,:where	0:2 1:-4
b:,:wherea	0:2 1:-2
b:,:whether	1:-2
b:,:which	0:-4
b:,:while	0:2
b:,:whose	0:2
b:,:will	0:2 1:-2
b:,:without	0:2
b:,:worldwide	0:2
b:::#	0:-4 1:-4
b:::#y	0:2
b:::a	0:-4 1:-2
b:::about	0:-4 1:-2
b:::aim	0:-2 1:-2
b:::all	1:6
b:::around	0:-2
b:::at	0:2
b:::by	1:-2
b:::carbon	1:-2
b:::co	1:-2
b:::down	0:4 1:-4
b:::from	1:2
b:::in	0:-2 1:-6
b:::it	0:2 1:2
b:::minu	0:2 1:-2
b:::more	1:-4
b:::no	1:-6
b:::the	1:4
b:::they	0:-4 1:8
b:::this	0:-2 1:-2
b:::was	0:2 1:-2
b:;:#	0:-2 1:-2
b:;:a	0:-2
b:;:and	1:2
b:;:by	1:-2
b:;:ford	1:-2
b:;:from	0:-2 1:4
b:;:half	1:6
b:;:in	0:-2
b:;:it	0:-4 1:-2
b:;:its	0:2
b:;:no	0:2 1:4
b:;:so	0:2
b:;:the	0:-4 1:-2
b:;:there	1:-2
b:;:two	0:-2 1:6
b:;:under	0:-4 1:-2
b:;:until	0:-2
b:;:with	0:-2 1:-4
b:a:#	0:2
b:a:#y	0:-2 1:-2
b:a:battery	0:-4 1:-2
b:a:battery-electric	0:-4
b:a:bigger	1:-2
b:a:brief	0:-4
b:a:busines	0:2
b:a:car	0:6
b:a:carbon	0:4 1:-4
b:a:carbon-neutral	0:4
b:a:climate	0:-2 1:2
b:a:climate-neutral	1:-4
b:a:co	0:2 1:-2
b:a:combustion	0:-2 1:4
b:a:company	1:-6
b:a:continu	0:-2
b:a:cost	0:-2 1:-2
b:a:date	0:-2 1:2
b:a:decade	0:2 1:4
b:a:decision	0:-4 1:-2
b:a:declaration	0:-2
b:a:digital	0:-2
b:a:drive	0:2
b:a:few	0:-2
b:a:fifth	0:-4 1:-4
b:a:fil	0:2
b:a:first	0:-2
b:a:fleet	1:-2
b:a:forum	0:-2
b:a:fuel	0:-2
b:a:fully	0:-4
b:a:global	0:-2 1:-2
b:a:goal	0:4
b:a:good	0:-2
b:a:grow	1:-2
b:a:growth	0:-2
b:a:high	0:-2 1:-2
b:a:lakh	0:-2 1:-2
b:a:large	1:-2
b:a:letter	0:-2
b:a:little	0:-2
b:a:maker	1:6
b:a:midsize	0:-4 1:-2
b:a:million	0:-2 1:-4
b:a:month	1:-2
b:a:negative	1:-4
b:a:net	0:6 1:-2
b:a:net-zero	0:-6 1:-2
b:a:par	1:-2
b:a:path	0:2
b:a:plann	0:-2
b:a:platform	0:-4 1:-2
b:a:pledge	1:-4
b:a:plug	0:-2 1:-4
b:a:plug-in	1:2
b:a:policy	0:-6
b:a:poll	0:-2
b:a:portfolio	0:-2
b:a:pres	1:-4
b:a:price	0:-2 1:-2
b:a:profit	0:-4 1:-2
b:a:programme	0:2 1:-2
b:a:purely	0:-2 1:-2
b:a:quarter	1:-2
b:a:range	1:-2
b:a:record	1:-2
b:a:reduction	0:-2
b:a:sal	0:-2
b:a:second	1:-2
b:a:share	0:-2 1:-2
b:a:significant	0:-2
b:a:single	1:-2
b:a:small	0:-6 1:-2
b:a:spokesman	1:-2
b:a:spokesperson	0:-2 1:-2
b:a:spokeswoman	1:-2
b:a:sum	0:-4 1:-2
b:a:target	1:-2
b:a:tenth	0:-4 1:-6
b:a:th	0:2 1:2
b:a:third	0:-2 1:-2
b:a:three-row	0:-2
b:a:truly	0:6 1:-2
b:a:vehicle	0:-6 1:-2
b:a:whole	1:-2
b:a:year	0:-2
b:a:zero-carbon	0:2 1:-2
b:abandon:its	0:-4 1:-6
b:abandon:the	1:2
b:about:#	1:-2
b:about:half	0:-2 1:-2
b:about:it	0:-2
b:about:net	0:-2 1:-4
b:about:one	1:-2
b:about:the	1:-2
b:above:#	0:-2
b:absolute:term	0:-2 1:-2
b:accord:to	0:-4
b:account:for	0:-2 1:-2
b:achiev:net-zero	0:-2 1:-2
b:achieve:carbon	0:-6 1:-4
b:achieve:complete	0:-2 1:-2
b:achieve:net-zero	0:2
b:achieve:peak	0:4
b:acros:its	0:8
b:acros:supply	1:-2
b:acros:the	0:2
b:acros:vehicl	0:2 1:-2
b:action:to	0:2
b:activiti:by	0:-4 1:-2
b:add:#	0:-2 1:-4
b:add:,	1:4
b:add:four	0:-2
b:add:on	0:-2
b:add:that	1:2
b:add:to	0:2
b:after:#	0:-2 1:-8
b:after:#y	0:-2 1:-2
b:after:all	0:-4 1:-2
b:after:that	1:-2
b:against:#	1:-2
b:against:#y	0:-6 1:-2
b:against:fiscal	0:-6 1:-2
b:ago:it	0:-2 1:4
b:agreement:with	1:-2
b:aim:is	0:2
b:aim:of	0:6 1:-4
b:aim:surviv	1:2
b:aim:that	1:2
b:aim:to	1:-2
b:aims:at	0:2
b:aims:for	0:-2 1:-2
b:akio:toyoda	1:-4
b:alfa:romeo	0:-4 1:-2
b:all-electric:by	0:-6 1:2
b:all-electric:cars	0:-2 1:-2
b:all-electric:in	0:-8 1:4
b:all-electric:land	1:-2
b:all-electric:model	0:-2
b:all-electric:or	1:-2
b:all:,	0:-2 1:-4
b:all:brand	1:-2
b:all:cars	0:-4 1:-2
b:all:electric	1:2
b:all:from	0:-4 1:-4
b:all:its	0:4 1:2
b:all:kind	0:-2
b:all:model	0:4
b:all:new	0:-4 1:-2
b:all:of	0:4 1:4
b:all:passenger	0:-2 1:8
b:all:product	0:-2 1:-2
b:all:sal	0:-4 1:2
b:all:should	1:-6
b:all:stag	0:2
b:all:the	1:-2
b:allow:,	1:2
b:allow:to	0:-2
b:almost:#	0:-6 1:-2
b:alone:,	0:-2
b:along:the	0:2 1:-2
b:along:with	0:-2 1:-2
b:alongside:the	0:-4
b:also:announc	1:-4
b:also:be	0:2
b:also:committ	0:2 1:-2
b:also:launch	0:-2
b:also:said	0:2 1:-2
b:ambition:#	0:-4 1:-2
b:ambition::	0:-4
b:ambition:of	0:2 1:-4
b:ambition:that	0:2
b:america:and	0:-2 1:2
b:america:in	0:-2 1:-2
b:america:this	1:-2
b:among:them	0:-2 1:-2
b:amount:to	0:-2 1:-2
b:an:#	0:-2 1:-2
b:an:all-electric	0:-4 1:6
b:an:annual	0:-4 1:-2
b:an:average	1:-4
b:an:earlier	1:4
b:an:electric	0:-2 1:-2
b:an:electric-only	0:-2 1:6
b:an:electrifi	0:-6
b:an:engine	0:-6 1:-4
b:an:estimat	0:-2 1:-2
b:an:ev	0:-2
b:an:internal	0:-2
b:an:investor	0:4
b:an:online	0:2
b:and:about	0:2
b:and:aims	0:-2
b:and:all	0:-2 1:-2
b:and:another	0:-4 1:-2
b:and:at	1:4
b:and:automotive	0:2
b:and:autonomou	0:-6 1:-4
b:and:battery	1:-2
b:and:be	0:6 1:-4
b:and:by	0:-2 1:2
b:and:byd	1:2
b:and:cheaper	1:-4
b:and:china	0:-2 1:2
b:and:commercial	0:2
b:and:complete	0:4
b:and:corporate	0:2 1:-2
b:and:diesel	0:-6 1:-6
b:and:downstream	0:2
b:and:electric	1:2
b:and:europe	0:4 1:-2
b:and:everyth	1:-4
b:and:five	0:-2 1:2
b:and:for	0:2
b:and:fuel	0:-2
b:and:gy	1:-2
b:and:half	0:-2
b:and:has	0:-2 1:-2
b:and:he	1:4
b:and:hybrid	0:-2
b:and:hyundai	0:4 1:-2
b:and:i	0:-2 1:-2
b:and:in	1:2
b:and:india	0:2
b:and:it	0:-2
b:and:japan	0:2 1:-2
b:and:leipzig	0:4
b:and:light-duty	1:6
b:and:may	1:-2
b:and:mini	0:-2
b:and:more	0:-2
b:and:net	0:6
b:and:neutrality	0:4 1:-2
b:and:new	1:-2
b:and:no	0:-4 1:-2
b:and:noth	0:-6 1:-4
b:and:of	1:-2
b:and:offic	0:-2
b:and:on	0:-4 1:-2
b:and:one	1:-2
b:and:only	0:-2
b:and:operation	0:2 1:-2
b:and:over	1:-2
b:and:peterbilt	0:-2 1:-2
b:and:plug-in	0:-4 1:-2
b:and:practical	0:-2
b:and:production	0:2
b:and:rs	1:-2
b:and:said	0:-4
b:and:since	0:4 1:2
b:and:software	0:-4 1:-2
b:and:supplier	0:4 1:-2
b:and:tak	0:2
b:and:that	0:2
b:and:then	1:-4
b:and:those	0:2
b:and:thus	1:-2
b:and:to	0:2 1:-2
b:and:truck	0:-2 1:-2
b:and:two	0:-2 1:-4
b:and:vans	0:-2 1:2
b:and:want	0:-2 1:2
b:and:water	0:-2 1:-2
b:and:will	1:-2
b:and:without	0:2 1:-2
b:and:would	0:-2
b:and:zero	0:4 1:-2
b:announc:a	0:-2 1:-4
b:announc:chang	0:2
b:announc:for	0:-2
b:announc:in	1:-6
b:announc:last	0:-2 1:-2
b:announc:on	0:-6 1:6
b:announc:that	0:-2 1:-2
b:annual:capacity	0:-4 1:-2
b:annual:cell	0:-4 1:-2
b:annual:ev	0:-2 1:-2
b:annual:report	0:2
b:annual:sal	1:-2
b:annually:,	0:-2
b:annually:by	0:-2 1:-2
b:another:clear	0:-2 1:-2
b:another:four	0:-2 1:-2
b:any:climate	0:2 1:-2
b:any:co	0:-2
b:any:more	0:2 1:2
b:any:premium	1:-2
b:anyth:but	0:2
b:anywhere:in	1:2
b:appear:by	1:-2
b:apply:to	0:-2 1:-2
b:approv:by	0:-2
b:approximately:#	1:-2
b:approximately:three	0:2
b:april:#	0:-4 1:-2
b:april:,	0:-2
b:arc:,	0:-2
b:are:already	0:-4
b:are:certifi	0:-2
b:are:co	0:2 1:2
b:are:com	0:-8 1:-6
b:are:electric	0:-4
b:are:for	0:-2 1:-2
b:are:foreseen	0:2
b:are:go	0:-2 1:-4
b:are:made	0:-2 1:-4
b:are:meant	0:2
b:are:on	0:-4 1:-2
b:are:plann	0:-2 1:-2
b:are:project	0:-2 1:-2
b:are:pure	1:-2
b:are:said	0:-2 1:-2
b:are:still	1:-2
b:are:suppos	1:-2
b:around:#y	0:-4 1:-6
b:around:half	0:-2 1:-2
b:around:the	1:-2
b:array:of	0:2
b:arriv:in	1:-2
b:arrive:at	0:6
b:as:#y	1:2
b:as:a	0:-4 1:-2
b:as:announc	0:-4 1:-2
b:as:carbon	0:4 1:-2
b:as:chief	0:2
b:as:early	1:2
b:as:for	0:4 1:-2
b:as:had	0:-2 1:2
b:as:he	0:2 1:-6
b:as:it	0:-2
b:as:last	0:-6 1:-2
b:as:much	0:-6 1:-2
b:as:plann	0:-2 1:-2
b:as:recently	0:-2 1:-2
b:as:t	0:-2 1:-2
b:as:target	0:-6
b:as:the	0:6
b:as:well	1:2
b:aside:for	0:-2
b:ask:about	0:-2 1:-4
b:ask:for	0:-2
b:ask:to	1:-2
b:aspir:to	0:-4 1:6
b:assembly:line	0:-2 1:-2
b:association:of	0:-2 1:-2
b:assum:that	0:-2
b:at:#	0:-2 1:-2
b:at:a	0:-2
b:at:all	0:4 1:-4
b:at:an	0:2
b:at:between	0:-4 1:-6
b:at:carbon	0:4
b:at:halewood	0:-6 1:-6
b:at:home	0:-4 1:-2
b:at:its	0:2
b:at:least	0:-6 1:-2
b:at:net	0:10 1:-2
b:at:orion	0:-4 1:-4
b:at:present	1:-4
b:at:pric	1:2
b:at:which	1:-2
b:attain:by	0:2
b:august:,	1:-2
b:automaker:,	1:-2
b:automaker:s	0:-4
b:automaker:said	1:-2
b:automotive:industry	1:-2
b:automotive:internet	0:2
b:autonomou:driv	0:-4 1:-2
b:available:in	0:2 1:-2
b:available:of	0:-4
b:average:car	0:-2 1:-2
b:average:co	0:-2 1:-2
b:average:emission	0:-4 1:-4
b:average:of	1:-2
b:average:well-to-wheel	0:-2
b:avoid:#	0:-4 1:-2
b:avoid:in	0:-4 1:-4
b:avoid:more	0:2
b:away:from	0:-2 1:-2
b:back:away	1:-4
b:badge:,	1:-2
b:baic:group	0:-2
b:baic:s	0:-2 1:-2
b:balance:,	0:2
b:balance:sheet	0:4 1:-2
b:balance:since	0:2 1:-2
b:bas:on	0:-2
b:base:;	0:-2
b:base:year	0:-2
b:basi:at	0:2 1:-2
b:batteri:,	1:-2
b:batteri:alone	1:-2
b:battery-electric:,	0:-4
b:battery-electric:by	1:2
b:battery-electric:car	0:-4 1:-4
b:battery-electric:cars	0:-2
b:battery-electric:in	1:-4
b:battery-electric:model	0:-2 1:-4
b:battery-electric:ones	0:-6 1:-6
b:battery-electric:or	0:-2
b:battery-electric:truck	0:-2
b:battery-electric:vehicl	0:-2
b:battery-power:cars	0:-2
b:battery:and	0:-2 1:4
b:battery:car	0:-8 1:-4
b:battery:cars	0:-2 1:-4
b:battery:model	0:-2 1:-2
b:battery:or	1:-2
b:battery:suvs	0:-6 1:-6
b:battery:truck	0:-4 1:-4
b:battery:value	1:-2
b:be:#	0:-2
b:be:a	1:2
b:be:about	0:-4 1:-2
b:be:add	0:-6 1:-4
b:be:all	0:-4
b:be:all-electric	1:2
b:be:an	1:2
b:be:assembl	0:-4 1:-2
b:be:at	0:8 1:-2
b:be:attain	0:2
b:be:available	0:-4 1:-4
b:be:battery	1:4
b:be:battery-electric	0:-2 1:2
b:be:broken	0:-2 1:-2
b:be:brought	0:4
b:be:build	0:-2
b:be:built	0:-4 1:-2
b:be:carbon	0:6 1:-2
b:be:carbon-neutral	0:4 1:-2
b:be:charg	0:-4 1:-4
b:be:check	0:-2
b:be:climate	0:2 1:-4
b:be:climate-neutral	1:-4
b:be:co	0:4 1:-4
b:be:cut	0:2 1:-2
b:be:delay	1:-2
b:be:deliver	0:-2 1:-2
b:be:done	0:-6
b:be:down	1:-2
b:be:electric	0:-4
b:be:electrifi	0:-4 1:-2
b:be:emission-free	0:-6
b:be:evs	0:-6 1:-4
b:be:free	1:2
b:be:fully	1:2
b:be:given	0:2
b:be:half	1:-2
b:be:in	0:-2
b:be:introduc	1:-2
b:be:invest	0:-6
b:be:launch	0:-2
b:be:made	0:-2 1:-4
b:be:more	1:-2
b:be:net	1:-4
b:be:neutral	0:6 1:-2
b:be:no	0:4 1:-2
b:be:offer	0:-2
b:be:phas	1:4
b:be:plug-in	1:-4
b:be:produc	1:-2
b:be:purely	1:-2
b:be:put	0:-2 1:-2
b:be:reach	0:4
b:be:ready	1:2
b:be:reduc	0:-2 1:-2
b:be:run	0:2 1:-2
b:be:sell	0:-4
b:be:so	0:-2
b:be:sold	0:-2
b:be:solidly	0:-4 1:-2
b:be:the	0:2
b:be:there	0:2 1:-2
b:be:used	0:-4 1:-4
b:be:what	0:-2
b:be:zero-emission	0:-6 1:-4
b:bear:the	0:-2
b:because:of	0:-6 1:-4
b:becom:carbon	0:6 1:-2
b:becom:the	1:6
b:become:a	0:2 1:-4
b:become:an	0:-4 1:6
b:become:carbon	0:4 1:2
b:become:the	0:2
b:been:#	1:-2
b:been:a	0:-2
b:been:add	0:4
b:been:announc	0:-4
b:been:built	0:-2 1:4
b:been:carbon	0:6 1:-2
b:been:carbon-neutral	0:8 1:-4
b:been:climate	0:2
b:been:co	0:4
b:been:cut	0:-4
b:been:deliver	0:-6 1:-2
b:been:dropp	1:-2
b:been:fix	0:2
b:been:in	0:-4 1:-2
b:been:launch	1:-2
b:been:made	0:-2 1:2
b:been:on	0:-4 1:-2
b:been:plann	0:-2
b:been:put	0:-2 1:-2
b:been:reduc	0:-6 1:-2
b:been:set	0:-4
b:been:spent	0:-2 1:-2
b:been:told	0:-2 1:-2
b:been:touch	0:4 1:-4
b:been:turn	0:-2 1:-2
b:before:#	0:-6 1:2
b:before:#y	0:-2 1:-2
b:before:it	0:-2
b:begin:in	0:-2 1:-2
b:begin:with	0:-2
b:believ:that	0:-2 1:-2
b:belong:to	1:-2
b:below:#	0:2
b:below:the	0:-2 1:-2
b:below:those	0:-2 1:-2
b:between:#y	0:-2
b:between:now	0:-2 1:-4
b:bevs:on	0:-8 1:-6
b:billion:,	0:-2 1:-2
b:billion:dollar	0:-2
b:billion:euro	0:-2 1:-2
b:billion:for	0:-2 1:-2
b:billion:in	0:-2 1:-2
b:billion:is	0:-2 1:-2
b:billion:yuan	1:2
b:blue:,	0:2
b:blue:plan	0:-2 1:-2
b:bmw:also	0:-2
b:bmw:part	0:-2
b:bmw:s	0:-2 1:-2
b:bmw:said	0:-2
b:board:of	0:-4
b:bonu:for	0:-6 1:-8
b:bosch:has	1:-4
b:bought:#	0:-4 1:-4
b:br:in	0:-2
b:br:out	0:-2
b:brand:,	1:4
b:brand:aims	0:-2 1:-2
b:brand:are	0:2
b:brand:by	1:2
b:brand:chief	1:2
b:brand:from	0:-2 1:2
b:brand:in	0:-4
b:brand:is	1:2
b:brand:s	1:2
b:brand:says	1:-2
b:brand:should	0:-4 1:-2
b:brand:to	0:-2 1:-4
b:brand:want	1:2
b:brand:will	1:-6
b:brand:would	0:-4 1:-6
b:bring:out	0:-4 1:6
b:britain:,	0:-4 1:-2
b:brought:to	0:4 1:-2
b:brussel:,	0:2 1:-4
b:build:a	0:2
b:build:electric	1:-2
b:build:noth	0:-2
b:build:on	0:-2 1:-2
b:build:should	0:2
b:built:here	1:-2
b:built:in	0:-6 1:4
b:bus:,	0:-2 1:-2
b:bus:from	0:-4 1:-4
b:bus:have	0:-6 1:-8
b:bus:in	0:-2
b:bus:should	0:-4 1:-2
b:bus:since	0:-6 1:-2
b:bus:that	1:-2
b:busines:,	0:8 1:-2
b:busines:activiti	0:-2
b:busines:and	0:2
b:busines:by	0:4
b:busines:in	0:2
b:but:battery	1:6
b:but:fully	1:-4
b:but:vehicl	1:2
b:but:zero-emission	1:4
b:buyer:of	1:-2
b:by:batteri	0:-2 1:-4
b:by:december	0:-4
b:by:fiscal	1:-2
b:by:green	0:2
b:by:half	0:-4 1:-2
b:by:late	0:-4 1:-2
b:by:manufactur	0:-2 1:-2
b:by:march	0:-8 1:-6
b:by:mid-	1:-2
b:by:more	1:-4
b:by:now	0:-4 1:-6
b:by:some	0:-4 1:-2
b:by:step	0:-2
b:by:the	0:-2
b:by:then	0:2 1:2
b:by:two-fifth	1:-2
b:by:up	0:2
b:by:which	0:2
b:byd:,	1:-2
b:byd:has	0:-2 1:2
b:california:s	0:-6 1:-4
b:call:electrifi	0:-2
b:call:for	0:-4 1:-2
b:call:green	0:2
b:call:its	1:-2
b:came:from	0:-4
b:came:to	0:-2 1:-2
b:can:be	0:-2 1:-2
b:can:build	0:-2
b:can:sell	0:-2
b:cancell:its	1:-2
b:capacity:for	0:-2
b:capacity:of	0:-2 1:-2
b:capacity:to	0:-2 1:-2
b:car:,	0:-2
b:car:and	1:4
b:car:are	0:-2
b:car:brand	0:6 1:-8
b:car:by	1:-2
b:car:in	0:-4 1:-2
b:car:maker	0:-2 1:-4
b:car:of	0:-2 1:-2
b:car:over	0:-2 1:-2
b:car:plant	0:4 1:-2
b:car:range	0:-2 1:2
b:car:sal	0:-2 1:2
b:car:should	0:2 1:2
b:car:than	0:-2 1:-2
b:car:that	0:-6 1:-2
b:car:to	1:-4
b:car:will	0:-4 1:-6
b:car:with	0:2 1:4
b:car:without	0:2 1:-4
b:carbon-neutral:acros	1:-4
b:carbon-neutral:by	0:12 1:-10
b:carbon-neutral:in	0:8
b:carbon-neutral:on	0:4 1:-2
b:carbon-neutral:since	0:10 1:-2
b:carbon:,	0:-2 1:-2
b:carbon:balance	0:-4 1:-2
b:carbon:dioxide	0:-2 1:-2
b:carbon:emission	0:-4
b:carbon:footprint	1:-2
b:carbon:intensity	0:-2
b:carbon:net	0:12 1:-2
b:carbon:neutral	0:6
b:carbon:neutrality	0:6 1:-2
b:carbon:peak	0:-4 1:-2
b:carbon:reduction	0:4
b:carbon:that	0:-2
b:carmaker:announc	0:-2
b:carmaker:said	1:2
b:carri:#	0:-2 1:-2
b:cars:,	1:-4
b:cars::	1:-6
b:cars:a	0:-6 1:-4
b:cars:account	1:-2
b:cars:alone	0:-4 1:4
b:cars:and	1:2
b:cars:are	0:-4
b:cars:at	0:-2 1:-8
b:cars:by	0:-2
b:cars:for	0:-2 1:-2
b:cars:from	0:2 1:4
b:cars:had	0:-4 1:-4
b:cars:in	0:-2
b:cars:is	0:-4 1:4
b:cars:it	0:-2
b:cars:last	0:-4 1:-4
b:cars:made	0:-2 1:-4
b:cars:must	0:-2
b:cars:of	0:2
b:cars:on	0:-2 1:-4
b:cars:only	0:-2 1:2
b:cars:should	0:-4 1:-6
b:cars:sold	1:2
b:cars:that	0:-2 1:-2
b:cars:this	0:-6 1:-4
b:cars:to	0:-4 1:-4
b:cars:with	0:-2
b:cars:within	0:-2 1:-4
b:cars:worldwide	0:-2
b:cars:would	1:-2
b:caus:directly	0:-2 1:-2
b:caus:in	0:-2 1:-2
b:cause:half	0:-2 1:-2
b:cell:capacity	0:-4 1:-2
b:cell:cars	0:-2 1:-6
b:cell:from	0:-4 1:-2
b:cell:in	0:-2 1:-2
b:cell:is	0:4 1:-2
b:cell:vehicl	0:-2 1:4
b:cell:vehicle	1:2
b:cent:,	0:-2
b:cent:by	0:-2
b:cent:ev	0:-8 1:-4
b:cent:in	0:-2
b:cent:less	1:-2
b:cent:lower	0:-2 1:-2
b:cent:of	1:-2
b:cent:per	0:-2
b:cent:since	0:-6 1:-2
b:ceo:of	0:-2 1:2
b:ceo:ola	0:-4 1:-2
b:certifi:as	0:4
b:chain:,	0:4
b:chain:by	0:-2 1:-2
b:chain:includ	0:2 1:-4
b:chain:is	0:2 1:-4
b:chain:should	0:-2 1:-2
b:chair:dongfeng	1:2
b:chairman:n	0:-6 1:-2
b:challenge:#	0:4 1:-4
b:chandrasekaran:said	0:-6
b:chang:,	0:-2
b:chang:about	0:8
b:chang:to	0:2
b:change:in	0:-6 1:-2
b:charg:point	0:-2 1:-2
b:cheaper:than	1:-4
b:check:a	0:-2
b:china:,	1:4
b:china:and	0:-2
b:china:in	1:2
b:china:s	0:2 1:-2
b:china:to	0:2
b:chinese:brand	0:-2 1:-2
b:chinese:supplier	0:-2
b:citro:n	0:-2 1:2
b:clear:milestone	0:-2 1:-2
b:climate-neutral:basi	0:2
b:climate-neutral:by	1:-2
b:climate-neutral:car	0:6 1:-2
b:climate:,	0:-2
b:climate:conference	0:-2 1:2
b:climate:neutral	0:4 1:-2
b:climate:neutrality	0:6 1:-8
b:climate:pledge	0:6
b:climate:target	0:-2
b:cluster:in	0:2
b:cn:)	0:2
b:co:,	0:-4
b:co:ltd	1:2
b:com:in	0:-4 1:-6
b:com:out	0:-4
b:combustion:engine	1:6
b:come:from	0:-4 1:-6
b:come:in	0:-4 1:-2
b:come:off	0:-2 1:-2
b:come:to	0:-4 1:-6
b:commercial:vehicl	0:4
b:commercial:vehicle	0:-2 1:-2
b:commit:itself	0:-4
b:commitment:have	0:4
b:commitment:to	0:2
b:committ:itself	0:2 1:-4
b:committ:to	0:-2 1:-2
b:compani:will	1:-2
b:company::	0:2 1:-4
b:company:add	0:-2
b:company:aims	0:-4 1:-2
b:company:also	0:4 1:-4
b:company:announc	0:2
b:company:as	0:4 1:-2
b:company:by	0:4 1:-4
b:company:call	0:2 1:-2
b:company:daimler	0:4
b:company:expect	0:-2 1:-4
b:company:had	1:-4
b:company:plan	0:-4 1:-4
b:company:said	0:-2
b:company:sell	0:-4 1:6
b:company:sold	0:-2
b:company:was	1:-2
b:company:will	0:-2 1:-2
b:company:would	0:2
b:compar:to	0:-2
b:compar:with	0:-2 1:-2
b:comparison:with	0:-2 1:-2
b:competitor:,	0:-2
b:complete:decarbonization	0:-2 1:-2
b:comply:with	0:-2 1:-2
b:component:of	0:-4 1:-2
b:comprehensive:and	0:-2
b:concrete:action	0:2
b:condition:allow	1:2
b:conference:held	0:2
b:conference:in	1:2
b:confirm:it	0:2
b:confirm:that	0:2 1:-2
b:consist:of	0:-4 1:6
b:construction:of	1:-2
b:consumption:by	0:2
b:consumption:per	0:-2
b:continu:push	0:-2
b:continu:to	1:4
b:contribute:to	0:2
b:convention:,	0:-2
b:conversion:of	1:-2
b:core:chinese	0:-2
b:core:operation	0:4 1:-2
b:corp:will	0:-2 1:-2
b:corporate:activiti	1:-2
b:corporation:(	0:2
b:correspond:to	0:-2
b:cost:of	1:-2
b:could:be	0:-2 1:-2
b:could:get	0:-4 1:2
b:count:in	1:-2
b:countri:and	0:-4
b:countri:since	0:-2
b:country:,	0:-2 1:-2
b:country:s	0:-2
b:course:for	1:-2
b:course:of	0:2
b:cover:#	0:-2
b:cox:automotive	0:-2
b:cradle:to	0:-2
b:create:a	0:-4
b:crore:to	0:-2
b:crore:will	1:-2
b:cumulative:sal	0:-6 1:-4
b:current:year	0:-4 1:-4
b:currently:,	0:-2
b:customer:,	0:-2 1:-2
b:customer:avoid	0:-2
b:customer:since	0:-4 1:-4
b:customer:will	1:2
b:cut:#	0:-6
b:cut:by	1:-2
b:cut:carbon	0:-4 1:-2
b:cut:co	0:-2 1:-2
b:cut:in	0:-2 1:-2
b:cut:its	0:-2 1:-2
b:cut:of	0:2
b:cut:the	0:-4
b:cut:them	0:2
b:cutt:their	0:-2
b:cv:)	0:2
b:cycle:by	0:2
b:cycle:in	0:-2
b:cycle:of	0:2
b:d:and	1:-2
b:daf:,	1:-2
b:daimler:next	0:4
b:dare:forward	0:4 1:2
b:date:,	0:2 1:2
b:date::	0:8 1:-2
b:date:for	0:-2
b:date:has	0:8 1:-2
b:day:,	0:2
b:deal:earlier	0:-2
b:dealer:with	0:-2
b:decade:at	0:-4
b:decade:for	0:2 1:2
b:decarbonization:of	0:4
b:decarbonization:on	0:-2 1:-2
b:december:#	0:-2 1:-2
b:december:#y	0:-2
b:december:,	0:-4
b:decision:on	0:-4 1:-2
b:declar:that	0:-2 1:-4
b:declin:by	0:-2 1:-6
b:declin:to	0:-2
b:decline:by	0:-2
b:deliver:#	1:-2
b:deliver:approximately	1:-2
b:deliver:around	0:-2 1:-2
b:deliver:in	0:-2 1:-4
b:deliver:the	0:-4 1:-10
b:deliver:this	0:-2 1:-2
b:deliver:to	0:-4 1:-2
b:deliveri:of	0:-2 1:-2
b:deliveri:were	1:-2
b:demand:and	0:-4 1:-2
b:depend:on	0:-2
b:describ:as	0:-4
b:destination:is	0:-2 1:2
b:detroit:(	0:-4
b:develop:with	0:-4 1:-6
b:did:in	0:-6 1:-2
b:did:not	1:-4
b:diesel:cars	0:-6 1:-4
b:diesel:will	0:6 1:-2
b:digital:platform	0:-2
b:dioxide:(	0:2
b:dioxide:emission	0:-4
b:dioxide:from	0:-2
b:dioxide:per	0:-4 1:-2
b:dioxide:were	0:-2
b:do:so	0:6 1:-2
b:does:not	0:-4 1:-2
b:doesn:t	0:4 1:-4
b:domestic:plant	1:-2
b:dongfeng:motor	0:-2 1:-2
b:doubl:in	0:4
b:down:#	0:-2 1:-2
b:down:by	0:-2 1:-2
b:down:the	0:-2
b:downstream:emission	0:2
b:driv:operation	0:2
b:drive:by	0:2
b:drive:in	1:-2
b:drive:to	0:2
b:driven:,	1:-4
b:driver:of	0:-2 1:-2
b:drop:by	0:-2 1:-2
b:dropp:a	1:-4
b:dropp:by	0:-4 1:-4
b:dstr:m	0:2
b:due:by	0:-2 1:-2
b:due:in	1:-4
b:due:this	0:-6 1:-2
b:due:to	1:-2
b:e::	0:2 1:-2
b:e:from	0:-4
b:e:vitara	1:-2
b:each:one	0:-4
b:each:vehicle	0:-2
b:earlier:than	0:6
b:early:#y	0:-2 1:-2
b:early:as	1:2
b:early:this	1:-2
b:eco-friendly:cars	0:-2 1:-2
b:eight:electric	0:-4 1:-2
b:eight:in	0:-2
b:eight:year	0:10 1:-6
b:electric-only:marque	0:-2 1:6
b:electric:and	0:-2 1:-2
b:electric:arm	0:-2 1:-2
b:electric:at	0:-4 1:4
b:electric:brand	0:-2
b:electric:bus	0:-4 1:-2
b:electric:busines	0:-2 1:-2
b:electric:by	0:-2 1:-2
b:electric:car	0:-2 1:-4
b:electric:drive	0:2
b:electric:from	0:-4 1:6
b:electric:in	0:-6 1:-4
b:electric:land	0:-2
b:electric:last	0:-10 1:-6
b:electric:macan	0:-2 1:-2
b:electric:mobility	1:-2
b:electric:model	0:-2 1:-2
b:electric:motorcycl	0:-4 1:-2
b:electric:one	0:-2 1:-2
b:electric:ones	0:-6 1:4
b:electric:or	1:4
b:electric:passenger	1:-2
b:electric:pickup	0:-2 1:-2
b:electric:suv	1:-2
b:electric:suvs	0:-4 1:-2
b:electric:three-wheeler	0:-8 1:-8
b:electric:to	0:-4 1:-2
b:electric:truck	0:-2 1:-2
b:electric:van	0:-6 1:-2
b:electric:vans	0:-2
b:electric:vehicl	0:-2 1:-2
b:electric:vehicle	1:-2
b:electric:version	1:-6
b:electric:with	0:-6 1:-6
b:electricity:,	0:-2
b:electricity:at	0:-2 1:-2
b:electricity:from	0:2
b:electricity:to	0:-2
b:electrifi:,	1:-2
b:electrifi:;	0:-2
b:electrifi:by	0:-4
b:electrifi:cars	0:-2 1:-2
b:electrifi:in	0:-4 1:-2
b:electrifi:mix	0:-4 1:-2
b:electrifi:model	0:-2 1:-4
b:electrifi:share	0:-2 1:-2
b:electrifi:vehicl	0:-2
b:electrification:,	0:-2 1:-2
b:electrification:and	0:-4 1:-2
b:electrification:by	0:-8 1:-4
b:electrification:in	0:-6 1:-4
b:electrification:through	0:-2
b:ellesmere:port	1:-2
b:embrace:the	0:2
b:emission:(	0:2 1:-2
b:emission:,	0:-2
b:emission::	0:2
b:emission:acros	0:-2
b:emission:are	0:4
b:emission:at	0:4 1:-2
b:emission:for	0:-2
b:emission:have	0:-8 1:-6
b:emission:in	0:2
b:emission:intensity	1:-4
b:emission:left	0:2
b:emission:over	0:4
b:emission:per	0:-2 1:-2
b:emission:reduc	0:-2
b:emission:should	0:-6 1:-4
b:emission:that	0:-2 1:-4
b:emission:to	1:-2
b:emission:truck	0:-4 1:-2
b:emission:will	0:-2 1:-2
b:emit:#	1:-2
b:emit:,	0:2
b:emit:any	0:-2
b:emitt:#	0:-4 1:-4
b:end:the	0:-2 1:6
b:energy:,	0:-2 1:-2
b:energy:vehicl	0:-2 1:-2
b:engin:and	0:-2 1:-4
b:engin:in	0:-2 1:4
b:engine:in	1:2
b:engine:is	0:-4 1:4
b:engine:plant	0:2 1:-2
b:engineer:,	1:-2
b:entire:life	0:2
b:entire:supply	0:-2
b:entire:value	0:4 1:-4
b:envisag:for	0:4 1:-2
b:equivalent:product	0:-2 1:-2
b:esg:report	0:-4 1:-4
b:estimat:#	0:-2 1:-2
b:euro:,	0:2 1:-2
b:euro:are	0:-2
b:euro:between	0:-6 1:-4
b:euro:on	0:-2 1:-4
b:euro:per	0:-4 1:-2
b:euro:vi	0:-4 1:-2
b:europe:,	1:4
b:europe:by	0:2 1:-2
b:europe:for	0:-2 1:-4
b:europe:from	1:4
b:europe:is	0:4 1:-2
b:europe:last	0:-2 1:-2
b:europe:s	0:2 1:-2
b:europe:the	0:-2
b:europe:to	0:-2 1:-2
b:europe:will	0:4 1:6
b:europe:would	0:-2 1:-2
b:european:factori	0:4 1:-4
b:european:footprint	0:4 1:-2
b:european:plant	0:-2
b:european:sal	1:-8
b:european:unit	1:-2
b:ev:#	1:-2
b:ev:,	0:-2 1:-2
b:ev:and	0:-2 1:-2
b:ev:batteri	1:-2
b:ev:capacity	0:-4 1:-6
b:ev:in	0:-2 1:-2
b:ev:is	0:-4 1:-4
b:ev:model	0:-4 1:-4
b:ev:or	1:2
b:ev:output	0:-4 1:-2
b:ev:platform	0:-2
b:ev:sal	0:-2 1:-4
b:ev:share	0:-2 1:-2
b:even:in	0:-2 1:-2
b:every:model	1:-2
b:every:new	1:2
b:every:other	0:2 1:-6
b:every:passenger	1:4
b:every:plant	0:8 1:-4
b:every:second	1:2
b:every:segment	0:-4 1:-4
b:every:third	1:-2
b:everyth:in	0:-4 1:-2
b:evs:,	0:-2 1:-2
b:evs:a	0:-2
b:evs:account	0:-2 1:-2
b:evs:and	0:-2 1:2
b:evs:annually	0:-2 1:-2
b:evs:are	0:-2 1:-2
b:evs:by	0:-4 1:-4
b:evs:came	0:-2 1:-2
b:evs:had	0:-4 1:-2
b:evs:in	0:-2
b:evs:is	0:-4 1:-4
b:evs:last	0:-4 1:-4
b:evs:made	0:-4 1:-8
b:evs:on	0:-4 1:-2
b:evs:only	0:-8 1:-8
b:evs:should	0:-10 1:-10
b:evs:through	0:-2 1:-2
b:evs:to	0:-2
b:evs:were	0:-4 1:-4
b:evs:will	0:-4
b:evs:would	0:-2 1:-2
b:exce:#	0:-2 1:-2
b:executive:,	0:2 1:-2
b:executive:director	0:-2 1:-2
b:executive:mary	0:-2 1:-2
b:expand:to	1:-4
b:expect:#	0:-4 1:-4
b:expect:every	0:-6 1:-6
b:expect:half	0:-4 1:-4
b:expect:that	0:-2 1:-4
b:expect:the	0:-2 1:-8
b:export:market	1:-2
b:f-:#	0:-2 1:-2
b:fac:the	1:-2
b:faciliti:,	0:-2 1:-2
b:faciliti:worldwide	0:2
b:factori:and	0:-2
b:factori:are	0:2 1:-2
b:factori:around	0:2 1:-2
b:factori:have	0:2 1:-2
b:factori:to	1:-2
b:factory:#	0:4 1:-2
b:factory:in	0:-2 1:-6
b:fall:#	0:4
b:fall:by	0:-4 1:-4
b:fallen:by	0:-4 1:-2
b:far:,	0:-4 1:-2
b:far:;	0:-4 1:-2
b:far:more	0:-2
b:faw:group	0:2
b:feb:#	1:-2
b:february:#	0:-2
b:february:,	1:-2
b:fell:#	0:-6 1:-2
b:fell:by	0:-2 1:-2
b:fell:to	0:-8 1:-4
b:fewer:electric	0:-4 1:-4
b:fifteen:evs	0:-2 1:-2
b:fifth:in	0:-6 1:-2
b:fifth:of	0:-2 1:-6
b:figure:,	0:-6 1:-4
b:firm:path	0:-2 1:-2
b:firmly:implement	0:2
b:first:,	0:-2 1:2
b:first:battery	0:-4
b:first:car	0:-6 1:-6
b:first:ev	0:-8 1:-6
b:first:half	0:-2
b:first:in	0:2
b:first:nine	1:-2
b:first:on	0:-2 1:-2
b:first:plant	0:2 1:-2
b:first:plug-in	0:-6 1:-2
b:first:stretch	0:2
b:first:to	1:-2
b:fiscal:#	1:-2
b:fiscal:#y	0:-2
b:fiscal:year	1:-4
b:five:all-electric	0:-8 1:-6
b:five:cars	1:-4
b:five:electric	1:-4
b:five:hybrid	0:-2
b:five:million	0:-4 1:-2
b:five:more	0:-2 1:-2
b:five:new	0:-2 1:-4
b:five:of	0:-2
b:five:vehicl	0:-2 1:-2
b:fleet:,	0:-2
b:fleet:emission	0:-2 1:-2
b:fleet:in	0:-2
b:fleet:is	0:6
b:fleet:of	0:2
b:fleet:s	0:-2
b:flow:into	1:-2
b:follow:at	0:2
b:follow:by	0:4
b:follow:five	0:4 1:-2
b:follow:in	0:-4 1:-4
b:follow:suit	1:2
b:follow:the	0:2 1:-2
b:footprint:,	1:-2
b:footprint::	1:-2
b:footprint:at	0:2
b:footprint:by	0:-6 1:-4
b:footprint:came	0:-2 1:-2
b:footprint:halv	1:-4
b:footprint:per	0:-2 1:-2
b:for:#	1:-2
b:for:#y	0:-2 1:-2
b:for:a	0:-2
b:for:about	0:-2 1:-2
b:for:all	0:4
b:for:around	0:-8 1:-4
b:for:batteri	1:-2
b:for:carbon	0:-2
b:for:each	0:-2
b:for:electric	0:-2 1:-2
b:for:europe	1:-4
b:for:every	0:-2 1:-2
b:for:evs	0:-4 1:-4
b:for:fiscal	0:-2
b:for:half	0:-2
b:for:india	1:-6
b:for:it	0:-2 1:4
b:for:its	1:-2
b:for:less	1:-2
b:for:model	0:-2 1:-6
b:for:more	0:-2
b:for:net	1:-4
b:for:new	0:2
b:for:one	0:-4 1:-2
b:for:production	0:12 1:-2
b:for:that	1:2
b:for:the	1:-2
b:for:them	0:-2 1:-2
b:for:this	0:-2
b:for:those	0:-4
b:for:two	0:-4 1:-6
b:for:two-third	1:-2
b:for:volvo	0:4
b:for:which	0:-2 1:-2
b:ford:had	0:-4 1:-6
b:ford:has	0:-4
b:ford:motor	1:-2
b:form:by	0:2 1:-2
b:formula:#	0:-6 1:-4
b:forum:in	0:-2
b:foton:sold	0:-6 1:-4
b:four-fifth:of	0:-2 1:-2
b:four:,	0:-2 1:-2
b:four:electric	0:-2
b:four:fifth	1:-2
b:four:of	1:-2
b:four:out	0:-4 1:-4
b:four:year	0:-2
b:fourth:quarter	0:-2 1:-2
b:france:are	0:2
b:free:of	1:2
b:friday:at	0:-2 1:-2
b:friday:that	0:-4
b:from:a	0:-4 1:-2
b:from:all	1:-2
b:from:early	0:-2 1:-2
b:from:energy	1:-2
b:from:evs	0:-4 1:-6
b:from:galaxy	0:-6 1:-6
b:from:july	0:-2 1:-2
b:from:new	0:-2 1:2
b:from:november	1:-2
b:from:now	0:-2 1:-2
b:from:operation	0:-6 1:-2
b:from:plant	0:-4
b:from:purchas	0:-4 1:-2
b:from:recycl	0:-2
b:from:tank	0:4 1:-2
b:from:that	1:-6
b:from:them	0:-2
b:front:,	0:-2 1:-2
b:frost:sullivan	0:-4 1:-4
b:fuel-cell:vehicl	0:-6 1:4
b:fuel:cell	0:-2
b:full-scale:launch	0:-2
b:full:stop	1:-4
b:fully:electric	0:-2 1:2
b:fully:embrace	0:2
b:fy:#	1:-2
b:fy:#y	0:-2
b:fy:)	1:-2
b:fy::	0:-2 1:-2
b:g:km	0:-6 1:-4
b:gac:aion	0:-2
b:gas:(	0:2
b:gas:caus	0:-2 1:-2
b:gas:emission	0:2 1:-2
b:gas:from	0:-6
b:gasoline:model	1:2
b:gave:up	0:-2 1:-4
b:general:manager	0:2 1:-2
b:general:motor	0:-2
b:genesi:,	0:-2 1:-2
b:ghent:,	0:-4
b:ghg:)	0:2
b:ghg:per	0:4 1:-2
b:giv:export	1:-2
b:giv:it	0:-2
b:giv:itself	0:4 1:-2
b:given:the	0:-2 1:-2
b:glas:,	0:6
b:global:goal	1:-2
b:global:operation	0:-4
b:global:output	0:-2 1:-2
b:global:product	1:-2
b:global:sal	0:-2
b:global:supply	0:-2 1:-2
b:global:total	0:4
b:global:volume	0:-2 1:-4
b:globally:by	0:-2 1:-4
b:globally:in	0:-4
b:globe:is	0:2
b:gm:intend	0:2 1:-2
b:gm:s	0:-4
b:gm:want	0:-4 1:4
b:go:all	0:-4
b:go:all-electric	1:-4
b:go:back	0:-2
b:go:down	0:-6 1:-6
b:go:fully	0:-4 1:6
b:go:into	0:-4
b:go:up	1:-8
b:goal:,	0:-6 1:-2
b:goal::	0:-2
b:goal:are	0:2
b:goal:for	1:-2
b:goal:is	1:-2
b:goal:since	0:2 1:-2
b:goes:into	0:-2 1:-4
b:goes:on	1:-2
b:goes:to	0:-2 1:-4
b:good:deal	0:-2
b:good:for	0:-2
b:got:there	0:-2
b:government:has	1:-4
b:government:s	0:-2 1:2
b:gram:per	0:-4 1:-4
b:great:wall	1:-2
b:green:electricity	0:-2
b:green:impact	0:-4
b:green:star	0:-2
b:ground:for	0:2
b:ground:will	0:-2 1:-2
b:group:aims	0:6
b:group:had	0:-4 1:-2
b:group:has	1:-2
b:group:intend	0:2
b:group:is	0:2 1:-2
b:group:plan	0:-2
b:group:releas	0:-2 1:-2
b:group:sal	0:-2
b:group:sold	0:-4 1:-4
b:group:still	0:2
b:group:unveil	0:2
b:group:want	0:-6 1:-4
b:group:will	0:2
b:grow:from	0:-2 1:-2
b:grow:to	1:-2
b:growth:strategy	0:-4
b:guid:for	0:-2
b:guid:to	0:-4 1:-6
b:gwh:by	0:-2
b:gy:r	0:2
b:had:#	0:-4 1:-4
b:had:a	1:-2
b:had:already	0:-2 1:4
b:had:announc	1:-2
b:had:been	0:-4
b:had:fallen	0:-2
b:had:guid	0:-2
b:had:intend	0:-4 1:-4
b:had:it	0:-2 1:-4
b:had:not	0:-2
b:had:plann	0:-2
b:had:promis	0:-2
b:had:said	0:-2 1:-2
b:had:sold	0:-2
b:had:told	0:-2
b:half:,	1:-4
b:half:as	0:-4
b:half:compar	0:-2 1:-2
b:half:in	0:-4
b:half:of	0:-2
b:half:the	0:2
b:halv:between	0:-4 1:-2
b:halv:by	0:4
b:halv:emission	1:-2
b:halve:emission	0:2 1:-2
b:halve:the	0:4 1:-2
b:hand:,	0:-2
b:has:#	0:-4 1:-4
b:has:a	0:-2
b:has:also	0:2 1:-2
b:has:been	1:-2
b:has:committ	0:4 1:-4
b:has:decid	1:4
b:has:deliver	0:-8 1:-6
b:has:lower	0:-4 1:-2
b:has:more	0:2
b:has:mov	1:2
b:has:not	0:-2
b:has:pledg	0:-2
b:has:promis	0:-6 1:-4
b:has:put	1:4
b:has:reduc	0:-2 1:-2
b:has:said	1:2
b:has:set	0:-2 1:-2
b:has:so	0:-4 1:-4
b:has:spent	0:-2 1:-2
b:has:to	0:-8 1:-4
b:has:turn	0:-2 1:-2
b:hasn:t	1:-4
b:hav:capacity	1:-2
b:have:#	0:-2 1:-2
b:have:a	0:2
b:have:all	0:4
b:have:an	0:-4 1:-4
b:have:become	1:6
b:have:been	1:-2
b:have:built	0:4 1:-2
b:have:committ	0:-2
b:have:cover	0:-4
b:have:cut	0:2 1:-2
b:have:had	0:6 1:-2
b:have:halv	0:4 1:-4
b:have:net-zero	0:-4 1:-4
b:have:no	0:-6 1:-4
b:have:one	0:-4 1:-4
b:have:reach	0:4 1:-6
b:have:sold	0:-2 1:-2
b:have:stopp	0:-2 1:4
b:have:their	1:-4
b:have:to	0:-4
b:have:until	0:6 1:-6
b:have:work	1:-4
b:have:zero	0:-2 1:-2
b:he:add	1:2
b:he:also	0:-2
b:he:expect	0:-4 1:-4
b:he:present	1:-2
b:he:remind	1:-4
b:he:stress	0:-2 1:2
b:he:told	0:-2 1:-2
b:head:,	1:-2
b:head:of	0:-2
b:headquarter:in	0:4
b:heavy:electric	0:-2 1:-2
b:held:on	0:2
b:here:by	1:-2
b:here:in	0:-2
b:here:on	0:-4 1:6
b:hiroshima:,	0:2
b:his:company	0:-4 1:4
b:his:first	0:-4 1:-2
b:his:predecessor	1:-2
b:hold:on	0:2
b:home:in	0:-8 1:-4
b:home:of	1:-2
b:honda:,	0:-4 1:-4
b:honda:has	0:-2 1:4
b:honda:motor	1:4
b:honda:want	0:2 1:-2
b:hop:to	0:-4 1:-2
b:how:many	0:-2 1:-2
b:hybrid:,	0:-2
b:hybrid:and	0:-4 1:-4
b:hybrid:are	0:-2 1:-2
b:hybrid:by	1:-2
b:hybrid:includ	0:-2
b:hybrid:is	0:-2 1:-4
b:hybrid:or	1:2
b:hybrid:vehicl	0:-4 1:-2
b:hydrogen:vehicl	0:-2 1:-2
b:hyundai::	0:4 1:-4
b:i:#	0:-2 1:-4
b:i:e	1:2
b:iaa:mobility	0:2
b:id:#	0:-4 1:-2
b:if:the	0:-2 1:-2
b:impact:,	0:2
b:implement:the	0:2
b:in:#	1:-2
b:in:#y	0:-2 1:-2
b:in:,	0:-4 1:-2
b:in:a	0:-2
b:in:absolute	0:-2
b:in:all	1:-4
b:in:april	0:-6 1:-4
b:in:at	0:-4 1:-6
b:in:batteri	0:-4 1:-2
b:in:berlin	0:-2 1:2
b:in:britain	0:-2 1:-2
b:in:carbon	1:-4
b:in:comparison	0:-2 1:-2
b:in:december	0:-4
b:in:driv	0:2
b:in:electrification	0:-2
b:in:eleven	0:-6 1:-2
b:in:every	0:-6 1:-4
b:in:evs	0:-4 1:-2
b:in:february	0:-2
b:in:fiscal	0:-2 1:-2
b:in:four	0:-4 1:-2
b:in:fy	0:-2 1:-2
b:in:ghg	0:-6 1:-2
b:in:gujarat	0:-2
b:in:half	0:-2 1:-2
b:in:india	1:-2
b:in:its	1:-2
b:in:japan	0:2
b:in:july	0:-2
b:in:june	0:-4 1:2
b:in:korea	0:-2 1:-4
b:in:late	0:-2 1:-2
b:in:lead	0:-2
b:in:line	0:4
b:in:logistic	0:-4 1:-2
b:in:march	1:4
b:in:nevada	0:-2 1:-2
b:in:new	0:4 1:2
b:in:north	0:-2
b:in:november	0:-2 1:-2
b:in:october	1:-4
b:in:other	0:-4 1:2
b:in:our	0:-2
b:in:place	0:4 1:-2
b:in:rayong	0:-4 1:-2
b:in:scop	0:-6 1:-4
b:in:sindelfingen	0:4 1:-2
b:in:sk	0:2 1:-2
b:in:stuttgart	0:-6 1:-6
b:in:ten	0:-2 1:-2
b:in:term	0:2
b:in:their	0:-4 1:-4
b:in:this	0:-2 1:-2
b:in:three	0:-2
b:in:time	0:-4 1:-2
b:in:total	0:-2
b:in:two	1:-2
b:in:use	0:-4
b:in:zuffenhausen	0:2 1:-4
b:includ:plug-in	0:-2 1:-2
b:includ:the	1:-2
b:india:,	1:-2
b:india:by	1:-2
b:india:last	0:-4 1:-4
b:india:will	1:-2
b:indonesia:,	0:-2
b:infrastructure:,	0:-2 1:2
b:inglo:platform	0:-2
b:ingolstadt:,	0:4 1:-2
b:instead:of	1:-2
b:intend:to	0:-2
b:intensity:of	0:-4 1:-2
b:intensity:per	0:-2
b:interim:goal	0:2
b:internal:carbon	0:-6 1:-4
b:internet:of	0:2
b:into:a	0:2
b:into:an	0:2 1:-4
b:into:electric	0:-4 1:-6
b:into:electrification	0:-2
b:into:the	0:-2 1:-2
b:into:zero-co	0:-2 1:-2
b:introduc:a	0:2
b:introduce:electric	0:-2
b:invest:#	1:-2
b:invest:in	0:-4
b:iot:)	0:2
b:is:,	0:2
b:is:a	0:2
b:is:also	0:6 1:-4
b:is:at	0:-4
b:is:committ	0:2 1:-2
b:is:count	0:-4 1:-2
b:is:due	1:-2
b:is:envisag	0:4 1:-2
b:is:expect	0:-2 1:-2
b:is:for	0:-6 1:-6
b:is:giv	0:2 1:-2
b:is:go	1:4
b:is:how	0:-4
b:is:in	0:-2 1:4
b:is:invest	0:-2
b:is:made	0:2
b:is:more	0:-2
b:is:net	0:6 1:-4
b:is:no	1:-2
b:is:not	1:-2
b:is:now	0:-2
b:is:over	0:4 1:-4
b:is:plann	0:2 1:-4
b:is:put	0:-4 1:-2
b:is:schedul	1:-2
b:is:suppos	1:-2
b:is:test	0:-2
b:is:the	0:-2 1:-4
b:is:unalter	0:8 1:-6
b:is:unchang	1:2
b:is:under	0:-2
b:is:what	0:-2
b:is:work	0:-2
b:it:,	1:-2
b:it::	1:2
b:it:also	0:4 1:-2
b:it:and	1:2
b:it:aspir	0:-4 1:6
b:it:believ	0:-2 1:-6
b:it:by	0:-4 1:-4
b:it:can	0:-2
b:it:deliver	0:-4 1:-4
b:it:did	0:-2
b:it:emit	0:2
b:it:expect	0:-2 1:-2
b:it:for	1:-4
b:it:had	1:-4
b:it:hop	0:-4
b:it:intend	0:-2
b:it:is	0:2
b:it:launch	0:-4 1:8
b:it:ll	0:4 1:-2
b:it:made	1:-2
b:it:on	1:-2
b:it:open	0:-2
b:it:plan	1:-2
b:it:put	1:-2
b:it:read	0:-4 1:-2
b:it:remain	0:4
b:it:s	1:-2
b:it:said	1:2
b:it:says	0:-2
b:it:sell	1:-2
b:it:shift	0:-2
b:it:should	0:-2 1:-2
b:it:sold	0:-2 1:-4
b:it:still	0:-4 1:4
b:it:tak	0:2 1:-4
b:it:to	1:-2
b:it:told	0:2
b:it:want	1:-2
b:its:#	0:2 1:-4
b:its:aim	1:2
b:its:annual	0:-2
b:its:brand	0:6
b:its:busines	1:-2
b:its:carbon	0:6
b:its:cars	0:-4 1:-2
b:its:cell	0:4
b:its:chief	0:-2 1:-2
b:its:co	0:-8 1:-2
b:its:commitment	0:2
b:its:core	0:-4
b:its:corporate	0:-4 1:-6
b:its:dealer	0:-2
b:its:electric	0:-2
b:its:electricity	0:4
b:its:emission	1:-2
b:its:energy	0:4
b:its:entire	0:-4 1:-8
b:its:european	1:-6
b:its:factori	1:-2
b:its:firm	0:-2 1:-2
b:its:first	0:-2 1:-2
b:its:global	1:-2
b:its:goal	0:4 1:-4
b:its:greenhouse	0:2
b:its:latest	1:-4
b:its:long-term	1:-6
b:its:main	0:4 1:4
b:its:network	0:2
b:its:north	1:4
b:its:operation	0:4
b:its:own	1:-2
b:its:plan	0:-2 1:-6
b:its:plann	0:-2
b:its:plant	0:4
b:its:product	0:2
b:its:production	0:-2 1:-4
b:its:sal	0:-2
b:its:strategy	0:-2 1:-4
b:its:supply	0:-6
b:its:suv	0:-2 1:-2
b:its:target	0:-6
b:its:truck	0:-2
b:its:u	0:-2 1:-2
b:its:vehicl	0:2
b:its:way	0:-2
b:itself:,	0:2
b:itself::	0:-2
b:itself:has	0:2 1:-2
b:itself:the	0:-6 1:-4
b:itself:to	1:-2
b:itself:until	1:4
b:jaguar:,	1:2
b:jaguar:land	0:-2
b:jaguar:will	0:-2 1:6
b:january:,	0:-2
b:january::	0:2 1:-2
b:japan:and	0:2
b:japan:around	0:-4
b:japan:s	0:-2
b:japanese:company	1:-2
b:jcn:newswire	0:2
b:jlr:will	0:2
b:july:#	0:-2 1:-4
b:june:,	0:-4
b:just:under	0:-2 1:-2
b:k:lleniu	1:-2
b:kia:and	0:2
b:kia:corporation	0:2
b:kia:had	0:-4 1:-2
b:kia:s	1:-6
b:kilogram:of	0:-4
b:kilometre:,	0:-4 1:-4
b:kilowatt-hour:of	0:-4 1:-2
b:km:in	0:-4
b:known:as	0:-4
b:known:that	1:-2
b:koda:auto	0:2
b:koji:sato	1:-2
b:kosai:plant	0:4 1:-2
b:kusumi:said	0:-2
b:kwh:(	1:-2
b:laid:out	0:-2
b:lakh:evs	0:-2 1:-2
b:land:rover	0:-2
b:large:electric	1:-2
b:largest:carmaker	1:-2
b:last:april	1:-6
b:last:combustion	0:-4 1:-4
b:last:count	0:-2 1:-2
b:last:engine	0:-2 1:2
b:last:fiscal	0:-2
b:last:mile	0:-10 1:-4
b:last:month	0:-2
b:last:year	1:-2
b:late:#	0:-2 1:-2
b:late:#y	0:-2 1:-2
b:later:,	0:4 1:-2
b:latest:,	1:2
b:latest::	1:-2
b:launch:,	1:-2
b:launch:by	0:-2 1:6
b:launch:in	0:-2
b:launch:of	0:-2
b:launch:the	0:-2
b:law:demand	0:-4
b:lead:market	0:-2
b:leader:in	0:-4 1:-2
b:least:#	1:-2
b:least:every	1:-2
b:least:one	0:-2 1:-2
b:leav:a	0:2 1:4
b:leav:the	1:-2
b:leave:the	0:-2
b:left:in	0:2 1:-2
b:left:the	0:-6
b:less:,	1:2
b:less:co	0:-2
b:less:in	0:-4 1:-2
b:less:than	0:-2
b:letter:of	0:-2
b:level:,	0:2
b:level:in	0:4 1:-2
b:lexu:,	1:2
b:life-cycle:carbon	0:6
b:life-cycle:emission	0:2
b:life:cycle	0:2
b:lifecycle:carbon	0:-6 1:-2
b:light-duty:truck	1:6
b:light-duty:vehicl	0:-2 1:6
b:light:and	0:-4
b:light:vehicl	0:-2 1:4
b:like:all	1:4
b:lin:up	0:-4 1:-4
b:line-up:is	0:-6 1:-2
b:line-up:will	0:-4 1:6
b:line:at	0:-2
b:line:from	0:-2 1:-8
b:line:in	0:-4 1:-2
b:line:with	0:4
b:lineup:by	1:-2
b:list:of	1:2
b:ll:be	0:4
b:location:,	0:6 1:-2
b:location:have	0:2 1:-2
b:logistic:,	0:-6 1:-2
b:logistic:and	0:4 1:-2
b:long-term:goal	1:-2
b:look:as	0:-2
b:lot:of	0:-2 1:-4
b:low-carbon:passenger	0:2
b:lower:by	0:-2 1:-2
b:lower:co	0:-2 1:-2
b:lower:emission	0:2 1:-4
b:lower:in	0:-2
b:lower:per	0:-2
b:lower:than	0:-2 1:-2
b:made:from	1:-6
b:made:in	0:-2 1:-4
b:made:known	1:2
b:made:up	0:-2
b:main:passenger	0:-2
b:main:region	1:-6
b:major:market	0:-2
b:mak:it	1:-2
b:make:#	0:2
b:make:a	1:-6
b:make:its	0:4 1:-4
b:make:noth	0:-2 1:-2
b:make:them	0:-2 1:-2
b:maker:,	1:-4
b:maker:of	0:4 1:2
b:maker:said	0:-2
b:manager:of	0:2 1:-2
b:manufactur:and	0:-2
b:manufactur:by	0:-4 1:-2
b:manufactur:faciliti	0:2
b:manufacturer:,	0:-2
b:march:#	0:-6
b:march:)	1:-2
b:march:,	0:-4 1:-2
b:market:,	0:2 1:-2
b:market:by	0:-2 1:2
b:market:follow	0:-10 1:6
b:market:for	0:-2 1:-2
b:market:in	0:-4 1:-4
b:market:last	0:-4 1:-6
b:market:leader	0:-2 1:-2
b:market:such	1:-2
b:martin:daum	0:-4
b:mary:barra	1:-2
b:mass:production	0:-2 1:-2
b:may:follow	0:-8 1:-4
b:mazda:)	0:2
b:mazda:motor	0:2
b:mean:to	0:2 1:2
b:meant:for	0:-2 1:-4
b:meanwhile:,	0:-2
b:measur:against	0:-2
b:measur:from	0:-2 1:-2
b:mention:on	0:-4 1:-4
b:merced:had	1:4
b:merced:want	0:-4 1:4
b:metric:tons	0:-2 1:-2
b:michelin:s	0:-4
b:mid-:#y	1:-2
b:mid-decade:,	0:-4 1:-4
b:mild:hybrid	0:-2 1:-2
b:milestone:on	0:-2 1:-2
b:milestone:that	0:-2
b:million:)	0:-2 1:-2
b:million:;	0:-4 1:-2
b:million:a	0:-2 1:-2
b:million:battery-electric	0:-2 1:-4
b:million:by	0:-2 1:-2
b:million:eco-friendly	0:-2
b:million:electric	0:-2
b:million:electrifi	1:-2
b:million:euro	0:-4 1:-4
b:million:evs	0:-2
b:million:from	0:-2 1:-2
b:million:fully	1:-2
b:million:in	0:-2
b:million:into	0:-2 1:2
b:million:kilometr	0:-2
b:million:metric	0:-2
b:million:nevs	0:-6 1:-4
b:million:new	0:-2 1:-2
b:million:pure	1:-2
b:million:that	0:-2
b:million:tonn	0:-4 1:-2
b:million:tons	0:2 1:-2
b:million:unit	0:-2 1:-2
b:mini:s	1:-2
b:minu:#	0:-2 1:-2
b:mitsubishi:motor	0:-2
b:mix:in	1:-4
b:mobility:,	0:4
b:mobility:sold	0:-4 1:-2
b:mobility:solution	0:2 1:-2
b:model:,	0:-4 1:-2
b:model:are	0:-4 1:-4
b:model:by	1:-4
b:model:is	0:-6 1:-4
b:model:it	0:2
b:model:of	0:-6 1:-2
b:model:that	0:-2 1:2
b:model:will	0:-4 1:-2
b:model:year	0:-2 1:-2
b:modular:electric	0:-2
b:monday:that	0:-2
b:month:,	0:-2 1:-2
b:month:ago	1:-2
b:month:by	1:-2
b:month:earlier	1:-2
b:more:,	0:-2
b:more:than	1:-2
b:most:of	1:-2
b:most:part	0:-2
b:mostly:with	0:-2 1:-2
b:motor:(	0:-2
b:motor:,	1:-2
b:motor:corporation	0:2
b:motor:on	0:-2
b:motor:said	0:-2 1:2
b:motor:sold	0:-2 1:-2
b:motor:will	0:-2
b:motorcycl:by	0:-4 1:-2
b:much:as	1:-2
b:much:carbon	0:-2 1:-2
b:multiple:uncertainti	1:-2
b:mumbai-bas:company	0:4
b:munich:)	0:2
b:must:be	0:-2
b:n:chandrasekaran	0:-6 1:-2
b:nam:#y	0:2 1:-4
b:nearly:#	0:-4 1:-4
b:nearly:twice	0:-2
b:neckarsulm:and	0:4 1:-2
b:negative:carbon	0:-4 1:-2
b:net-zero:emission	1:2
b:net-zero:greenhouse	0:8 1:-4
b:net:basi	0:6 1:-2
b:net:carbon	0:4
b:net:carbon-neutral	0:6
b:net:emission	0:6 1:-2
b:net:zero	1:-4
b:network:of	0:2
b:neutral:,	0:4 1:2
b:neutral:acros	0:2 1:-2
b:neutral:along	0:2 1:2
b:neutral:as	0:4
b:neutral:by	0:2 1:-2
b:neutral:from	0:2
b:neutral:in	0:8 1:-4
b:neutral:new	0:4 1:-4
b:neutral:on	0:4 1:-2
b:neutral:over	0:4 1:-6
b:neutral:since	0:4 1:-2
b:neutral:truck	0:4
b:neutral:when	1:2
b:neutral:worldwide	0:2 1:-2
b:neutrality:(	0:2
b:neutrality:,	0:8 1:-2
b:neutrality::	0:2 1:-2
b:neutrality:acros	0:2 1:-2
b:neutrality:along	0:2 1:-4
b:neutrality:before	0:-2 1:-2
b:neutrality:by	0:6
b:neutrality:for	0:10 1:-2
b:neutrality:in	0:6 1:-4
b:neutrality:is	0:8 1:-6
b:neutrality:of	0:6 1:-2
b:neutrality:over	0:2
b:neutrality:will	0:2 1:-4
b:nev:share	0:-4 1:-4
b:nevs:,	1:-4
b:nevs:account	0:-4 1:-4
b:nevs:in	0:-2
b:new:battery	1:-2
b:new:car	1:-4
b:new:combustion	0:-4 1:-4
b:new:electric	0:-2 1:-2
b:new:electrifi	0:-2 1:-4
b:new:energy	1:-2
b:new:evs	0:-4 1:-2
b:new:fleet	0:2
b:new:light	1:-2
b:new:light-duty	1:6
b:new:merced	0:6 1:-2
b:new:model	1:2
b:new:passenger	0:-2
b:new:petrol	0:-2 1:-6
b:new:registration	0:-4 1:-2
b:new:vehicl	0:2
b:new:york	1:-2
b:newly:sold	0:2 1:-2
b:newswire:)	0:2
b:next-generation:evs	1:-2
b:next:decade	0:2
b:next:five	0:-2 1:-2
b:next:ten	0:-4
b:next:two	0:-2 1:-2
b:next:week	0:4
b:next:year	0:-4 1:-4
b:nine:cars	1:-2
b:nine:in	0:-2
b:nine:month	0:-2 1:-2
b:nine:of	0:-2
b:nine:out	0:-4 1:-2
b:nissan:ambition	0:-4 1:-2
b:nissan:and	0:-2 1:-2
b:nissan:motor	0:-2
b:nissan:today	0:-2 1:-4
b:no:change	0:6 1:-2
b:no:combustion	0:-4
b:no:engine	0:-6 1:-2
b:no:later	0:4 1:-2
b:no:less	0:-2
b:no:longer	0:-4 1:-4
b:no:more	1:-4
b:no:net	0:8
b:no:tailpipe	0:-6 1:-6
b:no:word	0:-4 1:-4
b:none:of	0:2
b:nor:does	0:-2 1:-2
b:nor:has	0:-2 1:6
b:nor:the	0:2 1:-2
b:north:america	0:-2
b:north:american	1:2
b:north:of	0:2 1:-2
b:not:,	1:-2
b:not:a	0:-6 1:-2
b:not:been	1:-2
b:not:chang	0:-2 1:-4
b:not:mention	0:-2 1:-4
b:not:one	0:2 1:2
b:not:repeat	0:-2
b:not:touch	0:6 1:-2
b:noth:else	0:-6 1:2
b:noth:left	0:2 1:-4
b:noth:was	0:6
b:nov:#	0:2
b:november:;	0:-2 1:-2
b:now:#	0:-2 1:-2
b:now:,	0:-2
b:now:and	0:-2 1:-4
b:now:due	0:-4 1:-2
b:now:forecast	0:-2 1:-4
b:now:it	0:2
b:number:of	0:-2 1:-2
b:number:one	0:-2 1:-2
b:of:#	0:-2 1:-2
b:of:#y	0:-6
b:of:$	0:-2
b:of:all	0:4 1:-2
b:of:almost	0:-4
b:of:around	0:-6
b:of:battery	0:-2 1:-2
b:of:battery-electric	0:-2 1:-4
b:of:blue	0:2
b:of:cars	0:-2 1:-2
b:of:co	0:-2
b:of:combustion	0:2 1:8
b:of:cutt	0:-2 1:-2
b:of:deliveri	0:-2 1:-2
b:of:electric	0:-4
b:of:electrifi	0:-2 1:-2
b:of:electrification	0:-8 1:-8
b:of:energy	0:-4
b:of:europe	1:-2
b:of:european	0:-4 1:-4
b:of:ev	0:-2 1:-2
b:of:every	0:-2
b:of:evs	0:-2
b:of:fiscal	0:-4 1:-2
b:of:five	0:-4 1:-4
b:of:ford	1:-2
b:of:france	0:2
b:of:fully	1:4
b:of:fy	0:-2 1:-2
b:of:greenhouse	0:2 1:4
b:of:group	0:-2
b:of:hav	0:-2 1:-2
b:of:intent	0:-2
b:of:it	1:-2
b:of:last	0:-4 1:-2
b:of:light-duty	0:-2
b:of:low-carbon	0:2
b:of:more	1:-2
b:of:net	1:-2
b:of:nevs	1:-2
b:of:newly	1:-2
b:of:one	1:-2
b:of:our	0:-6 1:-2
b:of:over	0:-2 1:-2
b:of:own	0:-4 1:-2
b:of:parent	0:4
b:of:passenger	1:2
b:of:petrol	0:-6 1:-6
b:of:private	0:-2 1:-2
b:of:product	0:2
b:of:production	1:2
b:of:pure	0:-2 1:2
b:of:reach	0:-4 1:-4
b:of:revenue	0:-2 1:-2
b:of:rs	0:-2 1:-2
b:of:sal	0:-2 1:-2
b:of:scope	0:-6 1:-2
b:of:sell	1:-6
b:of:six	1:-2
b:of:solar	0:2
b:of:sold	0:-2
b:of:such	0:-2 1:-4
b:of:tailpipe	1:6
b:of:ten	0:-2 1:-2
b:of:that	1:-2
b:of:their	0:-2
b:of:them	1:-2
b:of:these	1:-2
b:of:thing	0:2
b:of:those	0:-2 1:-6
b:of:three	0:-2
b:of:unit	0:-2 1:-4
b:of:volkswagen	0:-4 1:-2
b:of:what	1:-2
b:of:which	0:-2 1:-2
b:of:£	0:2
b:off:by	0:-4 1:-2
b:off:the	0:-2 1:-2
b:offcut:from	0:-2
b:offer:by	0:-2 1:4
b:offer:five	0:-4 1:-6
b:offer:noth	0:-8
b:offer:only	0:4 1:2
b:offic:,	0:-2
b:offic:in	0:2
b:offset:,	0:4 1:-2
b:oizumi:,	0:-8 1:-4
b:okada:said	1:-4
b:ola:kaelleniu	0:2 1:-4
b:on:#	1:-2
b:on:,	0:-2 1:2
b:on:a	1:-2
b:on:all	0:-2 1:-2
b:on:balance	0:8 1:-2
b:on:batteri	0:-2 1:-2
b:on:battery	1:-2
b:on:board	0:-4
b:on:carbon	0:-2 1:-2
b:on:course	0:-2 1:-2
b:on:electric	0:-6 1:-4
b:on:electrification	0:-2 1:-2
b:on:evs	0:-4 1:-4
b:on:fuel	0:-4 1:-6
b:on:hydrogen	0:-4 1:2
b:on:it	0:-2
b:on:its	0:2 1:-2
b:on:last	0:-4 1:-4
b:on:offer	1:4
b:on:page	0:-4 1:2
b:on:sale	0:-2
b:on:to	0:4
b:on:which	0:-2
b:on:will	0:6
b:one:,	0:-2
b:one:for	0:2 1:-2
b:one:half	0:2 1:-2
b:one:in	0:-2 1:-2
b:one:million	0:-2 1:-2
b:one:more	1:-2
b:one:of	0:2 1:-2
b:one:that	1:-2
b:one:third	0:-4 1:-2
b:one:to	0:-6 1:8
b:ones:,	0:-2
b:online:conference	0:2
b:only:,	0:2 1:-6
b:only:battery	1:4
b:only:battery-electric	1:2
b:only:be	0:-10 1:8
b:only:by	0:-2 1:2
b:only:carbon-neutral	1:-2
b:only:co	0:6 1:-2
b:only:evs	0:-2
b:only:from	0:-4
b:only:the	1:-2
b:only:zero-emission	0:-4
b:onto:the	0:-2
b:open:in	0:-4 1:-4
b:operat:compani	0:8 1:-2
b:operation:(	0:2
b:operation:,	0:-2 1:-2
b:operation:and	1:-2
b:operation:are	1:-2
b:operation:carbon	0:4 1:-2
b:operation:had	0:-2 1:-4
b:operation:is	0:4 1:-2
b:operation:of	0:2 1:2
b:operation:stood	0:-2 1:-2
b:operation:to	0:6 1:-2
b:operation:were	1:-2
b:or:a	1:2
b:or:fuel	0:-2 1:-2
b:or:hybrid	0:-2 1:2
b:or:purely	1:2
b:or:so	0:-4 1:-2
b:or:the	0:6
b:order:for	0:-2 1:-2
b:orion:township	0:-4 1:-2
b:osaki:said	0:-2 1:-2
b:other:hand	0:-2
b:other:major	0:-2 1:4
b:other:one	0:-4 1:-2
b:other:operation	0:-2 1:-2
b:ought:to	1:-2
b:ourselv:to	0:-2 1:-2
b:out:at	0:-2
b:out:in	0:2
b:out:of	0:-4 1:-4
b:out:on	1:-2
b:out:that	0:4
b:out:will	0:-4 1:6
b:outlander:phev	1:-2
b:over:#	1:-2
b:over:a	0:-2 1:-2
b:over:all	0:2 1:-4
b:over:as	0:2
b:over:five	1:-2
b:over:its	1:-2
b:over:one	1:-4
b:over:their	0:4 1:-2
b:over:three	0:-4
b:over:to	0:-2 1:-2
b:ow:to	0:-4 1:-2
b:own:brand	0:2 1:2
b:own:emission	0:-4 1:-2
b:own:operation	0:-6 1:-2
b:own:passenger	0:-2 1:-6
b:own:plant	0:8 1:-2
b:own:sit	1:-2
b:oxford:,	1:-2
b:paccar:,	0:-2
b:pace:with	1:-2
b:page:#	0:-4 1:2
b:par:with	1:-2
b:parent:company	0:4 1:2
b:parent:group	0:-4 1:-2
b:pari:agreement	0:6
b:part:,	0:-2
b:passenger:and	0:4
b:passenger:brand	0:-6 1:2
b:passenger:car	0:-2 1:2
b:passenger:cars	0:-2 1:2
b:passenger:electric	0:4 1:-2
b:passenger:vehicl	0:-4 1:-6
b:passenger:vehicle	1:2
b:past:year	0:-2 1:-2
b:path:by	0:2
b:path:meant	0:2
b:path:toward	0:-2 1:-2
b:peak:and	0:2
b:peak:by	1:-2
b:peak:carbon	0:-2 1:-2
b:peak:in	1:-2
b:people:in	0:-4 1:-2
b:per:cent	0:-2 1:-2
b:per:equivalent	0:-2 1:-2
b:per:ev	0:-6 1:-4
b:per:kilometer	0:-2 1:-2
b:per:kwh	0:-2
b:per:passenger	0:-2
b:per:sold	0:-2
b:per:tonne	0:-4 1:-2
b:per:unit	0:-2
b:per:vehicle	0:-2
b:per:vehicle-kilometer	0:-4 1:-2
b:per:year	0:2
b:percent:and	1:-2
b:percent:at	0:-2
b:percent:below	1:-2
b:percent:between	0:-2
b:percent:by	1:-2
b:percent:cut	0:2 1:-4
b:percent:electric	0:-4 1:-2
b:percent:electrifi	0:-4 1:-4
b:percent:fewer	1:-2
b:percent:for	0:-2
b:percent:from	1:-4
b:percent:in	0:-2 1:-2
b:percent:lower	0:-2
b:percent:more	1:-2
b:percent:of	0:-4 1:-2
b:percent:over	0:-2
b:percent:per	0:-2
b:percent:share	0:-2 1:-2
b:percent:since	0:-6
b:percent:that	0:-2
b:percent:this	0:-2 1:-2
b:percent:to	0:-4 1:-4
b:percent:were	1:-4
b:period:,	0:-2
b:petrol:and	0:-2 1:-4
b:petrol:cars	0:-4 1:2
b:phas:out	0:-2 1:2
b:pickup:,	1:-2
b:place:since	0:2
b:plan:,	1:2
b:plan::	0:-2
b:plan:call	0:-8 1:-4
b:plan:for	0:-2
b:plan:has	0:-2
b:plan:says	0:-2 1:-4
b:plan:to	1:-4
b:plann:,	0:-2 1:-2
b:plann:by	0:-2 1:-2
b:plann:for	1:-2
b:plann:to	0:-2 1:-4
b:plant:(	0:-4
b:plant:,	0:4 1:-2
b:plant:are	0:-2 1:-4
b:plant:at	0:-2 1:-2
b:plant:by	1:4
b:plant:emitt	1:-4
b:plant:has	0:4 1:-2
b:plant:have	0:-4 1:-4
b:plant:is	0:-6
b:plant:near	0:-2
b:plant:over	0:-2 1:-2
b:plant:should	0:-2 1:-4
b:plant:to	0:4 1:-2
b:plant:were	0:4 1:-4
b:plant:will	0:2 1:-2
b:plant:worldwide	0:4 1:-4
b:plant:would	0:-2
b:platform:,	0:-2
b:platform:for	0:-2
b:pledg:to	0:-2
b:plug-in:,	0:-2 1:4
b:plug-in:and	0:-6 1:-8
b:plug-in:hybrid	1:-4
b:point:in	0:2 1:-4
b:point:out	0:2
b:policy:of	0:-6
b:portfolio:of	0:-2
b:power:and	0:4 1:-4
b:practical:ways	0:-2
b:preced:year	0:-2 1:-2
b:predecessor:had	1:-2
b:prefecture:,	0:-2 1:-2
b:premium:brand	1:-2
b:prepare:the	0:2
b:pres:conference	1:-2
b:present:,	0:2 1:-2
b:present:a	0:-2 1:-2
b:president:,	1:-2
b:president:makoto	0:-2
b:president:of	0:2
b:previou:goal	0:-4
b:previou:year	1:-2
b:pric:of	0:-2 1:-2
b:price:of	0:-2 1:-2
b:private:cars	0:-2 1:-2
b:produc:in	0:-2 1:-2
b:produce:bmw	0:-2
b:product:,	1:-2
b:product:and	0:6
b:product:in	0:-2
b:product:or	0:2
b:product:unit	0:-2 1:-2
b:production:and	0:2 1:-2
b:production:at	1:-2
b:production:by	1:-2
b:production:of	1:2
b:production:sit	0:2
b:production:to	0:2
b:project:,	0:2
b:project:this	0:-2
b:promis:in	0:-2 1:2
b:promis:that	0:2
b:promis:to	1:-4
b:proportion:of	0:2
b:provid:its	0:-2
b:public:charg	0:-2 1:-2
b:publish:last	0:-2
b:publish:on	1:2
b:purchas:good	0:-6
b:pure:battery	0:-2
b:pure:electric	1:-4
b:push:for	0:-2
b:put:$	0:-2 1:-2
b:put:at	0:-2 1:-2
b:put:into	0:-2 1:-2
b:put:it	1:4
b:put:off	0:-4
b:put:out	0:-2
b:put:the	0:-4 1:-2
b:puts:the	0:-2
b:pv:)	0:2
b:q:#	0:-2
b:qualifi:to	0:-4 1:-4
b:quarter:by	0:2
b:quarter:lower	0:-2 1:-2
b:quarter:of	1:-2
b:quarterly:earning	0:-2 1:-2
b:r:,	0:2
b:r:d	1:-2
b:r:dstr	0:2
b:rais:the	0:-2 1:-2
b:rajesh:jejurikar	0:-2 1:-2
b:ran:on	0:-2
b:range:in	1:-2
b:range:is	0:-6 1:2
b:range:of	0:-2 1:2
b:range:rover	0:-4
b:range:will	0:-2 1:-4
b:rather:than	1:2
b:ratio:of	0:-2
b:raw:material	0:2
b:re:#	0:4 1:-4
b:reach:#	0:-4 1:-2
b:reach:by	0:2 1:-2
b:reach:carbon	0:4
b:reach:half	0:2
b:reach:net-zero	0:8 1:-6
b:reach:the	0:-4 1:-6
b:read::	0:-4 1:-2
b:ready:for	1:2
b:ready:to	1:2
b:reaffirm:in	0:-2
b:realize:its	0:2
b:recall:that	0:-4 1:2
b:recently:as	0:-2 1:-2
b:reckon:,	1:-2
b:record:#	1:-2
b:reduc:by	0:-2 1:-2
b:reduc:the	0:-2 1:-2
b:reduce:carbon	1:-2
b:reduce:emission	0:6
b:reduce:the	0:-2
b:reduction:and	0:-2
b:reduction:in	0:-2
b:reduction:is	1:-2
b:reduction:strategy	0:2
b:reduction:to	0:2
b:region:in	0:-4 1:4
b:regional:boss	0:-2
b:register:in	0:-2 1:-2
b:registration:in	0:-2
b:reimagine:strategy	0:2
b:reiterat:that	0:4 1:-2
b:relative:greenhouse	0:-2
b:relative:to	0:4 1:-2
b:releas:blue	0:-2 1:-2
b:remain:on	0:6 1:-2
b:remain:the	0:2 1:-6
b:renault:,	0:-2 1:-2
b:renault:badge	0:-2 1:-4
b:renault:brand	1:2
b:renewable:electricity	0:-4
b:repeat:that	0:-2 1:4
b:repeat:the	0:2 1:-2
b:report:,	0:-2
b:report:in	0:-4
b:report:is	0:-4
b:report:last	0:4
b:report:says	0:-2 1:-2
b:result:fy	0:-2 1:-2
b:result:in	0:-2
b:review:the	1:-2
b:road:,	0:-2 1:-2
b:road:by	0:-2
b:road:in	0:-2 1:-2
b:road:to	1:-4
b:roll:fleet	0:6 1:-2
b:roll:out	0:-2 1:2
b:romeo:cancell	1:-2
b:roughly:#	0:-2
b:rover:has	0:-2 1:2
b:rs:#	0:-2 1:-2
b:rul:for	0:-2 1:-2
b:run:#	0:-2
b:run:on	0:-8 1:-2
b:runn:on	1:-2
b:s:#	0:2 1:-2
b:s:,	1:2
b:s:aim	1:-2
b:s:ambition	0:-6 1:-2
b:s:and	0:-2 1:-2
b:s:been	0:2 1:-2
b:s:biggest	0:-2
b:s:brand	0:-2 1:-4
b:s:carbon	0:-6 1:-2
b:s:cars	1:6
b:s:chairman	0:2
b:s:climate	0:-2
b:s:co	0:-2 1:-2
b:s:commercial	1:-2
b:s:commitment	0:-2 1:-2
b:s:deadline	1:4
b:s:electric	0:-2
b:s:emission	0:-4 1:-2
b:s:ev	0:-4 1:-4
b:s:faciliti	1:-2
b:s:factori	0:4 1:-2
b:s:first	0:4 1:-2
b:s:goal	0:-2
b:s:in	0:-2 1:-2
b:s:industrial	0:-4 1:-4
b:s:largest	0:-2
b:s:line-up	1:-2
b:s:manufactur	0:2
b:s:market	0:-2 1:-2
b:s:new	0:-2 1:-2
b:s:number	0:-2
b:s:on	0:-2
b:s:other	0:-2 1:-2
b:s:part	0:-2
b:s:passenger	1:2
b:s:plant	1:-2
b:s:registration	0:-2 1:-4
b:s:sal	0:-2 1:-4
b:s:sit	0:-6 1:-2
b:s:the	0:-2 1:-2
b:s:to	0:-4 1:4
b:s:total	0:-4 1:-2
b:s:volvo	0:2
b:s:whole	0:-4
b:said:#	0:-2
b:said:,	0:4 1:-2
b:said:carbon	0:6 1:-4
b:said:in	0:-2
b:said:its	0:-2 1:-2
b:said:last	1:2
b:said:that	1:-4
b:said:thursday	0:-2
b:said:to	0:-2 1:-2
b:said:today	0:-2
b:said:tuesday	1:-2
b:said:wednesday	0:-2 1:-2
b:said:yesterday	0:-2
b:sal:,	0:-2
b:sal:are	0:-2
b:sal:at	0:-2 1:4
b:sal:be	0:-4
b:sal:electric	0:-8 1:-6
b:sal:figure	0:-2
b:sal:in	1:-2
b:sal:is	0:-2
b:sal:of	0:-2 1:-2
b:sal:target	0:-2
b:sal:to	0:-2 1:2
b:sal:will	0:-2 1:-2
b:sal:would	0:-8 1:-4
b:sale:by	0:-2 1:-4
b:sale:in	0:-4
b:sale:of	1:-4
b:same:date	0:2
b:same:line	0:-2 1:-2
b:same:time	0:-2
b:same:year	0:4
b:sav:#	0:2
b:say:,	0:4
b:say:that	0:-4
b:says:#	0:-2 1:-2
b:says:that	0:4
b:says:the	0:-6
b:sch:fer	1:-2
b:schedul:for	1:-2
b:schedul:to	0:-2 1:-2
b:scientific:,	0:-2
b:scope:#	1:-2
b:second:electric	0:-4
b:second:half	0:-4 1:-2
b:second:quarter	1:-2
b:seek:to	1:-2
b:segment:by	0:-2 1:-4
b:self-own:brand	1:-2
b:sell:#	0:-2 1:-2
b:sell:a	0:-4 1:-4
b:sell:anyth	0:2
b:sell:around	1:-2
b:sell:at	0:-2 1:-2
b:sell:electric	0:-4 1:2
b:sell:noth	0:-2 1:2
b:sell:should	0:-2 1:4
b:sell:to	0:-4 1:-2
b:sell:will	0:-2 1:-4
b:sell:worldwide	1:-2
b:seoul:,	1:-2
b:separately:,	0:2 1:-2
b:sept:#	0:2 1:-4
b:seri:production	0:-6 1:-6
b:servic:and	0:-2
b:set:a	0:-2
b:set:another	0:-2 1:-2
b:set:aside	0:-2
b:set:by	0:4
b:set:for	0:-2 1:2
b:set:in	0:4 1:-4
b:set:itself	0:-2 1:-2
b:set:new	0:-2
b:set:out	0:2 1:-2
b:set:the	0:-2
b:set:to	0:-4 1:-4
b:sets:out	0:4 1:-2
b:seven:,	0:-6 1:-4
b:seven:electric	0:-4 1:-4
b:seven:year	1:4
b:share:in	0:-4 1:-6
b:share:of	0:-2 1:-4
b:share:to	0:-2
b:share:was	1:-2
b:shenzhen:,	0:-8 1:2
b:shop:in	0:-2
b:short:of	0:-2
b:should:account	0:-2 1:-2
b:should:br	1:-2
b:should:come	0:-2 1:-4
b:should:drop	0:-2
b:should:emit	0:-4 1:-2
b:should:have	0:-8
b:should:make	1:-2
b:should:run	0:-2 1:-2
b:shown:on	0:-2 1:-2
b:showroom:,	0:-4 1:-2
b:sign:the	0:2
b:significant:reduction	0:-2
b:since:#	0:2 1:-2
b:since:#y	0:-6 1:-2
b:since:december	0:-2 1:-4
b:since:february	0:-2 1:-2
b:since:fiscal	0:-10 1:-8
b:since:last	0:2 1:-2
b:since:march	0:-6 1:2
b:since:october	0:-4 1:-2
b:since:september	1:-2
b:sit:,	0:-2
b:sit:and	0:-2
b:sit:are	1:-4
b:sit:by	1:-2
b:sit:emitt	0:-4 1:-4
b:sit:have	0:-2
b:sit:in	0:4
b:sit:will	0:2
b:six:all-electric	1:-2
b:six:evs	0:-4 1:-4
b:six:it	0:-2
b:six:model	0:-2
b:six:pure	1:-2
b:sk:vde	0:2 1:-2
b:skill:,	0:-2 1:-2
b:small:electric	0:-6 1:-2
b:smaller:and	1:-4
b:smaller:than	0:-2
b:so:by	1:-2
b:so:far	0:-4 1:-2
b:so:is	0:4 1:-4
b:software:,	1:-2
b:sold:#	0:-2 1:-2
b:sold:,	0:2 1:-4
b:sold:about	0:-2 1:-2
b:sold:car	0:2 1:-2
b:sold:from	0:-2 1:-2
b:sold:product	0:-2 1:-2
b:sold:should	0:-2
b:sold:there	1:2
b:sold:under	0:-4 1:4
b:sold:vehicl	1:-2
b:sold:worldwide	0:-2 1:-2
b:solution:,	0:-6 1:-4
b:some:#	0:-4 1:-2
b:some:time	0:2
b:sooner:than	0:2 1:-2
b:source:of	0:2
b:spar:the	0:-2 1:-2
b:spend:on	0:-2 1:-6
b:spent:on	0:-4 1:-2
b:spoke:of	1:-2
b:spoken:of	0:-2 1:-2
b:spokesman:said	1:-4
b:spokesperson:said	0:-4 1:-2
b:spr:of	1:4
b:ss:)	0:-2
b:stand:at	0:-2
b:star:project	0:-2
b:start:,	0:4 1:-2
b:start:at	0:-4 1:-2
b:start:in	1:-2
b:start:out	0:4 1:-2
b:start:to	0:-4 1:-2
b:startup:,	0:-6 1:-4
b:stat:and	0:2
b:stat:as	1:-2
b:stay:in	0:8 1:-4
b:stellanti:,	0:10
b:step:,	0:-2
b:step:by	0:-2
b:still:be	0:-4 1:-4
b:still:expect	1:-2
b:still:intend	0:12
b:still:on	1:-2
b:still:to	0:-4 1:-2
b:stood:#	0:-2 1:-2
b:stood:at	1:-2
b:stop:sell	0:-4 1:6
b:stopp:sell	0:-2 1:4
b:strategy:,	0:-2
b:strategy:last	0:2
b:strategy:of	1:-2
b:stress:that	0:-2 1:2
b:stretch:of	0:2
b:strik:in	0:-4
b:strive:to	0:-2 1:-2
b:stuttgart:,	1:-4
b:subaru:s	0:-6 1:-4
b:subject:to	0:-4
b:such:as	0:-2 1:-2
b:such:vehicl	1:-2
b:summer:of	0:-2
b:supplier:,	0:-2
b:supplier:by	0:-2
b:supplier:have	0:-4
b:supplier:to	0:4 1:-2
b:supply:#	0:-6 1:-4
b:suppos:to	0:2 1:-2
b:sure:that	0:-2
b:surviv::	1:2
b:sustainability:,	0:4 1:-2
b:sustainability:report	0:-2
b:suv:,	0:-2 1:-4
b:suv:sal	0:-2 1:-2
b:suv:that	0:-4 1:-2
b:suvs:a	0:-2 1:-2
b:suvs:and	0:-2
b:suvs:that	0:-2
b:suzuki:motor	0:-2
b:sweden:s	0:2
b:sz:)	1:2
b:t:#	0:-2 1:-2
b:t:change	0:4 1:-2
b:t:v	0:4
b:tailpipe:emission	0:-2 1:6
b:tak:concrete	0:2
b:tak:in	1:-2
b:tak:over	0:2
b:take:a	0:-2 1:-2
b:take:the	0:2
b:taken:together	1:-2
b:talk:of	0:-2 1:-2
b:tank:to	0:4 1:-2
b:target:#	1:-2
b:target:,	0:-4
b:target::	0:-4 1:-2
b:target:approv	0:-2
b:target:carbon	0:4 1:-2
b:target:for	1:-2
b:target:fy	0:-2 1:-2
b:target:is	0:-2 1:-4
b:target:of	0:2
b:target:to	0:-2
b:target:was	0:-4 1:-2
b:tata-own:group	0:2
b:tata:motor	0:2 1:-2
b:tata:passenger	0:4 1:-2
b:taycan:is	0:2
b:tco:#	0:4 1:-2
b:technology:,	1:-2
b:tell:the	0:-2 1:-2
b:ten:,	0:-2
b:ten:cars	1:-2
b:ten:electric	0:-4 1:-2
b:ten:evs	0:-4 1:-2
b:ten:month	1:-2
b:ten:new	0:-4 1:-2
b:ten:of	0:-2
b:ten:sold	1:-2
b:ten:year	1:-2
b:tenth:of	0:-4 1:-6
b:term:for	0:-2 1:-4
b:term:of	0:2
b:tesla:s	0:-2 1:-2
b:th:,	0:4
b:th:of	0:2 1:2
b:than:#y	1:4
b:than:$	0:-2 1:-2
b:than:any	0:-2 1:-2
b:than:half	0:-4 1:-4
b:than:in	0:-2
b:than:it	0:-2
b:than:last	1:-2
b:than:originally	0:-2
b:than:plann	0:-2 1:-2
b:than:the	1:-2
b:than:they	0:-2 1:-4
b:than:those	0:-2
b:than:three	1:-2
b:than:two	1:-2
b:than:was	1:2
b:that:,	1:-4
b:that:all	1:-2
b:that:are	0:-4 1:2
b:that:at	1:-2
b:that:audi	0:-4
b:that:brussel	0:2
b:that:by	0:2
b:that:can	0:-2 1:-2
b:that:carbon	0:4
b:that:com	0:-2
b:that:customer	0:-2 1:-4
b:that:date	0:-2 1:6
b:that:document	1:-2
b:that:eight	0:-2
b:that:evs	1:2
b:that:from	1:-4
b:that:had	1:-2
b:that:half	0:-2 1:-4
b:that:have	0:-2 1:-2
b:that:is	1:-2
b:that:jaguar	0:-2
b:that:leav	0:-6 1:-2
b:that:mak	0:-6 1:-4
b:that:of	0:-4
b:that:one	0:-2 1:-2
b:that:s	0:-6
b:that:same	0:2
b:that:the	0:2
b:that:there	1:2
b:that:they	0:6
b:that:time	0:2
b:that:toyota	0:-6 1:-6
b:that:two	0:4
b:that:we	1:-2
b:that:were	0:-2
b:that:will	0:4
b:the:#	0:-2
b:the:#y	0:-2 1:-2
b:the:aim	0:2 1:-2
b:the:all-wheel-drive	0:-4 1:-4
b:the:ambition	0:2 1:-2
b:the:american	0:-2 1:-6
b:the:annual	1:-2
b:the:arc	0:-2
b:the:atmosphere	1:-2
b:the:audi	0:2 1:-2
b:the:automaker	0:-2
b:the:automotive	1:-2
b:the:autumn	0:-2
b:the:average	0:-2 1:-2
b:the:balance	0:4 1:-2
b:the:battery-electric	0:-4 1:-2
b:the:bavarian	1:-2
b:the:beginn	0:2
b:the:beijing-bas	1:-4
b:the:big	0:-4 1:-2
b:the:bmw	0:-2 1:-2
b:the:board	0:6 1:-4
b:the:bonu	0:-6 1:-8
b:the:brand	0:-2
b:the:busines	1:-2
b:the:capacity	0:-2 1:-2
b:the:carbon	0:2
b:the:centre	0:-2 1:-2
b:the:century	0:6 1:-4
b:the:chairman	0:2 1:-2
b:the:chevrolet	0:-4 1:-4
b:the:chinese	1:-4
b:the:city	0:-6 1:-4
b:the:climate	0:4
b:the:co	0:-4 1:-2
b:the:cologne	0:-2
b:the:combustion	1:8
b:the:commercial	0:2 1:-2
b:the:continent	0:-6 1:6
b:the:cost	0:-4 1:-2
b:the:country	0:-2
b:the:course	0:2
b:the:current	1:2
b:the:customer	0:-2
b:the:czech	0:-2 1:-4
b:the:date	1:2
b:the:decade	1:-4
b:the:e	1:-2
b:the:electric	0:-2 1:-2
b:the:electricity	0:-4 1:-2
b:the:electrifi	0:-6 1:-2
b:the:emission	0:-2 1:-2
b:the:engine	0:2 1:-2
b:the:entire	1:-2
b:the:enyaq	1:-2
b:the:european	0:-4
b:the:ev	0:-2 1:-2
b:the:factory	0:-2
b:the:figure	0:-2 1:-2
b:the:firm	1:2
b:the:five	1:-2
b:the:fleet	1:2
b:the:footprint	0:-4
b:the:ford	0:-2 1:-4
b:the:four	0:-2 1:2
b:the:fourth	1:-2
b:the:french	1:-2
b:the:full	0:-6 1:-2
b:the:green	0:-2 1:-2
b:the:ground	0:2
b:the:guangzhou	0:-2
b:the:head	0:-4
b:the:headquarter	0:4
b:the:highest	1:-2
b:the:hyundai	0:-2 1:-2
b:the:i	0:-4 1:-4
b:the:id	0:-4 1:-2
b:the:inglo	0:-2
b:the:intensity	1:-2
b:the:kosai	0:4 1:-2
b:the:last	0:-2
b:the:late	0:-2 1:-4
b:the:latest	0:4
b:the:latter	0:-2 1:-4
b:the:launch	0:-2
b:the:law	0:-4
b:the:life	1:-2
b:the:life-cycle	0:4
b:the:lifecycle	0:-6 1:-2
b:the:lin	0:-2 1:-2
b:the:line	0:-2
b:the:line-up	0:-4 1:6
b:the:lineup	1:-2
b:the:list	0:-4 1:-2
b:the:local	1:-4
b:the:long-term	0:2
b:the:main	0:-6 1:-4
b:the:mak	1:2
b:the:maker	1:-2
b:the:market	0:-2 1:-2
b:the:marque	0:-4 1:2
b:the:meantime	1:-2
b:the:money	0:-2
b:the:most	0:-2
b:the:mumbai-bas	0:4
b:the:net	0:4
b:the:nev	0:-4 1:-4
b:the:next	0:-2
b:the:nikkei	0:-2
b:the:nine	0:-2 1:-2
b:the:nissan	1:-2
b:the:north	0:2 1:-2
b:the:number	0:-2 1:-4
b:the:old	0:-4 1:-4
b:the:operation	0:2 1:2
b:the:orion	1:-2
b:the:other	0:4 1:-2
b:the:outlander	0:-2
b:the:paint	0:2
b:the:parent	1:-2
b:the:pari	0:4
b:the:path	0:2
b:the:period	0:-2 1:4
b:the:plant	0:-4 1:-2
b:the:plug-in	0:-2 1:-4
b:the:point	0:-4
b:the:power	0:-2 1:-4
b:the:preced	0:-2 1:-2
b:the:premium	0:2
b:the:pres	0:-2
b:the:presentation	0:6 1:-2
b:the:previou	0:-2 1:-2
b:the:price	1:-4
b:the:production	1:2
b:the:programme	0:2 1:4
b:the:project	1:-2
b:the:promise	0:-2 1:-4
b:the:proportion	1:-4
b:the:ram	0:-4 1:-2
b:the:range	0:-2 1:-2
b:the:rate	1:-2
b:the:reason	1:-2
b:the:red	0:-2 1:-2
b:the:reduction	0:4 1:-2
b:the:reference	0:2
b:the:regional	0:-2 1:-8
b:the:reimagine	0:2
b:the:renault	1:2
b:the:report	0:-4 1:-2
b:the:revision	0:-2
b:the:roll	0:6 1:-2
b:the:schedule	0:2 1:2
b:the:second	0:-2 1:-2
b:the:sentence	0:-4 1:2
b:the:share	1:-2
b:the:showroom	0:-2 1:-2
b:the:sit	1:-2
b:the:site	1:-4
b:the:six	0:-2
b:the:source	0:2
b:the:speech	1:-2
b:the:spokesman	1:4
b:the:spr	0:-2 1:2
b:the:start	0:-2 1:-2
b:the:state	0:-4 1:-2
b:the:stellanti	1:4
b:the:strategy	1:-6
b:the:sustainability	0:2
b:the:swed	0:-4
b:the:swedish	1:-2
b:the:target	1:-2
b:the:tata-own	0:2
b:the:taycan	0:2
b:the:ten	1:-2
b:the:time	0:-2
b:the:transition	1:-2
b:the:transport	0:2 1:-2
b:the:two	0:-2
b:the:ultimate	0:-2
b:the:union	0:-2 1:-2
b:the:unit	1:-2
b:the:value	0:4
b:the:vehicle	0:-4 1:-2
b:the:volkswagen	0:-2
b:the:volvo	1:-2
b:the:way	0:2 1:-2
b:the:whole	0:4
b:the:work	1:-2
b:the:year	1:-2
b:their:carbon	0:-2
b:their:life	0:4 1:-2
b:their:own	0:2
b:their:sal	0:-6 1:-6
b:them:#	0:-2 1:-2
b:them:a	0:-2
b:them:are	0:-4 1:-2
b:them:by	0:-2 1:-6
b:them:electric	0:-4 1:-2
b:them:fully	0:-2 1:-2
b:them:in	0:2
b:them:last	0:-2
b:them:made	0:-2
b:them:smaller	1:-4
b:them:to	0:-4
b:there:,	0:-2 1:6
b:there:are	0:-2
b:there:by	0:-2 1:2
b:there:in	0:2 1:-2
b:there:it	0:2
b:there:ll	0:-2 1:6
b:there:on	0:-2 1:-2
b:there:should	0:2 1:-2
b:there:two	0:2 1:-4
b:there:was	1:-2
b:there:were	0:-2 1:-2
b:there:will	0:-2 1:-4
b:these:interim	0:2
b:they:did	0:-2
b:they:have	0:-2
b:they:were	0:-2
b:they:would	0:-4 1:-4
b:thierry:bollor	0:-2 1:2
b:thing:(	0:2
b:third:by	0:-6 1:-2
b:third:car	0:-4 1:-2
b:third:in	0:-2 1:-2
b:third:of	0:-2 1:-2
b:thirty:new	0:-4 1:-2
b:this:decade	0:2 1:2
b:this:fiscal	0:-2
b:this:month	0:-4 1:-2
b:this:quarter	0:-4 1:-2
b:this:spr	1:-2
b:this:week	1:-6
b:this:year	0:-2 1:-4
b:those:from	0:-2
b:those:sold	0:-2 1:-4
b:those:who	0:-6
b:three:electric	0:-4
b:three:more	0:-6 1:-6
b:three:of	0:-2 1:-4
b:three:tim	0:-2 1:-2
b:three:year	1:-6
b:through:#y	0:-2 1:-4
b:thursday:that	0:-2
b:tim:more	0:-4 1:-4
b:tim:the	1:-2
b:to:#	0:-2 1:-2
b:to:#y	1:-2
b:to:$	1:-2
b:to:abandon	1:6
b:to:about	0:-4
b:to:account	1:-2
b:to:achieve	0:-4 1:-2
b:to:an	0:-2
b:to:arrive	0:6
b:to:become	0:2 1:-4
b:to:begin	0:-2 1:-2
b:to:carbon	0:4
b:to:choose	0:-2 1:-2
b:to:climate	1:-4
b:to:come	0:-2
b:to:confirm	1:-6
b:to:customer	0:-2 1:-4
b:to:date	1:-2
b:to:decrease	0:2
b:to:deliver	1:-2
b:to:do	0:4
b:to:drop	0:-4 1:-2
b:to:earn	0:-2
b:to:electric	0:-4 1:-2
b:to:emit	0:-2
b:to:end	0:-2
b:to:exce	0:-2 1:-2
b:to:fall	1:-2
b:to:firmly	0:2
b:to:follow	0:2 1:-4
b:to:get	0:2
b:to:give	0:2 1:-2
b:to:go	0:-4 1:-2
b:to:grave	0:-2
b:to:grow	0:-2 1:-2
b:to:halve	0:4 1:-2
b:to:help	0:-2
b:to:increase	0:-4 1:-4
b:to:introduce	0:-2 1:-2
b:to:landfill	0:-2
b:to:late	1:-2
b:to:launch	0:-2 1:-4
b:to:leave	1:2
b:to:lower	1:-2
b:to:make	0:-4
b:to:march	0:-4 1:-2
b:to:market	0:-2 1:-2
b:to:minu	0:-4
b:to:net	0:8
b:to:new	0:2
b:to:now	0:-4 1:-2
b:to:offer	0:-4 1:4
b:to:one	0:2 1:-2
b:to:over	0:-2 1:-2
b:to:pass	0:-4 1:-2
b:to:peak	0:-6 1:-2
b:to:prepare	0:2
b:to:produce	0:-2
b:to:reach	0:2 1:-4
b:to:realize	0:2
b:to:reduc	0:-6 1:-2
b:to:reduce	1:-2
b:to:sell	0:-2
b:to:set	0:-2
b:to:start	0:-2 1:-2
b:to:stop	0:4 1:-2
b:to:supply	0:-4
b:to:take	0:2 1:2
b:to:the	0:2
b:to:toyota	1:-2
b:to:us	0:-2
b:to:wheel	0:2 1:-2
b:to:which	0:2 1:-2
b:to:zero	0:2
b:today:,	0:-2 1:-2
b:today::	0:-4 1:-2
b:today:announc	0:4
b:today:as	0:-2
b:together:,	1:-2
b:tokyo:,	0:-2 1:-2
b:tokyo:honda	1:6
b:told:a	0:-2 1:-4
b:told:analyst	0:-2 1:-2
b:told:its	0:4 1:-2
b:told:journalist	0:-4
b:told:shareholder	0:-2
b:told:to	0:-4
b:told:us	0:2 1:2
b:tonn:,	0:-2
b:tonn:a	0:4
b:tonn:last	0:-8 1:-2
b:tonn:of	0:-2
b:tonn:worldwide	0:-2 1:-2
b:tons:of	0:-2
b:too:,	0:2
b:total:footprint	0:-2
b:toward:achiev	0:-2 1:-2
b:toyota::	0:-6 1:-2
b:toyota:and	0:-2 1:-4
b:toyota:s	0:-2 1:2
b:toyota:want	0:4 1:-6
b:transition:to	0:2
b:transport:,	0:2
b:trillion:yen	0:-2
b:truck:,	0:-6 1:-4
b:truck:by	0:-2 1:-2
b:truck:from	0:-2 1:-4
b:truck:has	0:-2
b:truck:have	0:-2
b:truck:in	1:-2
b:truck:it	0:-2 1:-4
b:truck:on	0:-2
b:truck:sal	1:4
b:truck:that	0:-2
b:truck:to	0:-2 1:-4
b:truck:want	0:4 1:-2
b:truck:worldwide	0:-4 1:-4
b:truly:climate-neutral	0:6 1:-2
b:tuesday:at	0:-2 1:2
b:tuesday:put	0:-4
b:tuesday:that	0:-2 1:-4
b:tuesday:the	1:-2
b:turn:a	0:-4 1:-2
b:turn:into	1:-2
b:turn:out	0:-2 1:-2
b:turn:the	1:-2
b:twenty-three:electrifi	0:-2 1:-2
b:twice:as	0:-2
b:twice:what	0:-2
b:two-fifth:between	0:2
b:two-fifth:until	0:-2 1:-4
b:two-third:of	1:-2
b:two:electric	0:-6 1:-4
b:two:million	0:-6
b:two:of	0:-4 1:-4
b:two:third	1:-2
b:two:week	0:-2 1:4
b:u:s	1:-2
b:uk:,	0:-2 1:-4
b:ultimate:destination	0:-2 1:2
b:unaffect:by	0:2
b:uncertainti:fac	1:-2
b:unchang:,	0:-2 1:2
b:under:a	0:-6
b:under:its	0:-2
b:under:the	1:-4
b:under:which	0:2 1:2
b:unit:a	0:-4 1:-2
b:unit:by	0:-2
b:unit:in	1:-2
b:unit:of	0:-2
b:unit:sal	1:-2
b:unit:stat	1:-2
b:until:#	0:8 1:-2
b:until:#y	1:-2
b:until:april	0:-4 1:-4
b:until:march	0:-6 1:-4
b:until:the	0:-2 1:-2
b:up:#	0:-2
b:up:,	0:-2 1:-2
b:up:a	0:-2 1:-2
b:up:as	0:-2
b:up:by	1:2
b:up:from	1:2
b:up:half	1:4
b:up:its	0:-2 1:-4
b:up:some	1:-2
b:up:the	0:2 1:2
b:up:to	0:-2 1:-2
b:updat:its	0:-2
b:upstream:and	0:2
b:upward:of	0:-2
b:us:#	0:-4 1:-4
b:us:$	0:-2
b:us:green	0:-2
b:use:should	0:-2
b:used:to	0:-2
b:value:chain	0:6
b:vans:,	0:-2 1:-6
b:vans:are	1:4
b:vans:by	0:-6 1:-4
b:vans:in	1:2
b:vans:sold	1:6
b:vans:will	0:-4 1:-6
b:vauxhall:,	1:10
b:vehicl:(	1:2
b:vehicl::	0:-2 1:-4
b:vehicl:a	0:-2 1:-2
b:vehicl:account	0:-2 1:-2
b:vehicl:and	0:2 1:-2
b:vehicl:annually	0:-2 1:-2
b:vehicl:by	0:-2 1:4
b:vehicl:could	1:-2
b:vehicl:have	0:-4 1:-4
b:vehicl:is	0:-4 1:-2
b:vehicl:it	0:-2 1:-2
b:vehicl:made	0:-2
b:vehicl:of	0:-2 1:-6
b:vehicl:on	0:-2 1:2
b:vehicl:only	0:-4 1:4
b:vehicl:per	0:-2
b:vehicl:register	0:-2 1:-2
b:vehicl:should	1:2
b:vehicl:sold	0:-4
b:vehicl:that	1:2
b:vehicl:to	0:-2 1:-2
b:vehicl:were	0:-4 1:-4
b:vehicl:will	1:2
b:vehicl:worldwide	1:-2
b:vehicle:,	0:-4
b:vehicle:acros	0:-2
b:vehicle:are	0:-2 1:-2
b:vehicle:fleet	0:2
b:vehicle:in	0:-4 1:-2
b:vehicle:kilometer	0:-2
b:vehicle:over	0:-4 1:-2
b:vehicle:s	0:-4 1:-2
b:vehicle:sold	1:-2
b:vehicle:that	1:2
b:version:of	0:4 1:-2
b:version:should	0:-4
b:vitara:,	1:-2
b:volkswagen:brand	1:2
b:volkswagen:deliver	0:-2 1:-2
b:volkswagen:group	0:-2 1:-2
b:volkswagen:s	0:-2 1:-4
b:volkswagen:will	0:-2
b:volum:by	0:-2 1:-2
b:volvo::	0:-2 1:-2
b:volvo:cars	0:4 1:-2
b:volvo:group	1:-2
b:volvo:s	0:2 1:-4
b:volvo:says	0:2 1:6
b:vot:to	0:-2
b:vow:to	0:-6 1:2
b:voyah:,	0:-2 1:2
b:vs:#y	1:-2
b:vs:fy	0:-2
b:w:rth	0:2 1:-2
b:wait:for	1:-2
b:wait:list	0:-2 1:2
b:want:#	0:-4 1:-2
b:want:a	0:-4 1:-2
b:want:all	1:-4
b:want:electric	0:-6 1:-4
b:want:every	0:4 1:-4
b:want:its	0:2 1:-2
b:want:more	1:-2
b:want:the	1:2
b:was:#y	0:2 1:-6
b:was:$	0:-4 1:-6
b:was:all	0:-4 1:2
b:was:certifi	0:6 1:-2
b:was:electric	0:-6 1:-6
b:was:emission	0:-2
b:was:fully	0:-4 1:-2
b:was:in	0:-6
b:was:launch	0:-2 1:-4
b:was:mention	0:4 1:-4
b:was:narrow	0:-2 1:-2
b:was:not	0:2 1:-4
b:was:present	0:4
b:was:said	0:2
b:was:set	0:4
b:was:the	0:-4 1:-2
b:was:three	0:-2 1:-2
b:was:to	0:-2 1:-4
b:waste:,	1:-2
b:waste:and	0:-2
b:water:,	0:-2
b:water:consumption	1:-2
b:way:,	0:2 1:-2
b:way:to	0:-2
b:ways:of	0:-2
b:we:are	0:-4 1:-4
b:we:ll	1:-4
b:we:shall	0:2 1:-4
b:we:want	0:6 1:-2
b:we:will	0:-2
b:wear:the	1:-2
b:week:,	0:2 1:-2
b:week:ago	0:-2 1:6
b:week:that	0:4
b:wei:said	0:2 1:-2
b:well-to-wheel:co	1:-2
b:well:,	1:4
b:well:to	0:2
b:went:on	0:-2 1:-2
b:were:deliver	0:-4 1:-2
b:were:electric	1:-2
b:were:fully	0:-2 1:-2
b:were:in	0:-2 1:-2
b:were:nevs	0:-2 1:-6
b:were:sav	0:-2
b:were:shown	0:2 1:-2
b:were:sold	0:-2 1:-2
b:were:suppos	0:2 1:-4
b:were:to	0:-10 1:-6
b:what:is	1:-4
b:what:the	1:-2
b:what:they	0:-2
b:what:was	0:-2 1:-2
b:wheel:,	0:4
b:when:driven	1:2
b:when:the	0:2 1:-2
b:when:they	1:2
b:where:it	0:-2
b:where:market	1:4
b:where:the	0:4 1:-2
b:wherea:#	0:-2
b:wherever:market	0:-2 1:-6
b:whether:the	1:-6
b:whether:they	1:-2
b:which:#	1:-2
b:which:account	0:-4
b:which:all	0:-2 1:2
b:which:began	0:-2 1:-2
b:which:belong	0:-2
b:which:has	0:2 1:-2
b:which:is	0:-8
b:which:its	0:2
b:which:provid	0:-2
b:which:six	0:-2 1:-2
b:which:sold	1:-2
b:while:#	0:-4
b:while:introduc	0:2
b:while:the	0:-2
b:who:tak	0:4
b:whole:,	0:8 1:-2
b:whole:array	0:2
b:whole:battery	1:-2
b:whole:climate	0:2
b:whole:company	0:6 1:2
b:whole:european	1:-4
b:whole:life	1:-2
b:whole:want	0:-4 1:-2
b:will:also	0:2
b:will:appear	1:-2
b:will:become	0:-2 1:4
b:will:br	0:2 1:-2
b:will:cease	0:-2
b:will:come	0:-2 1:-2
b:will:cut	0:-6 1:-4
b:will:emit	0:-6 1:-2
b:will:flow	1:-2
b:will:follow	0:2 1:-6
b:will:fully	0:2
b:will:get	0:-2 1:2
b:will:go	0:-6 1:-6
b:will:have	1:-2
b:will:in	0:2
b:will:launch	0:-2 1:2
b:will:leave	0:-6 1:-4
b:will:make	0:2
b:will:not	1:-8
b:will:produce	0:2 1:-2
b:will:put	0:-2 1:-2
b:will:reduce	0:-2
b:will:run	1:-2
b:will:see	0:-2
b:will:sell	0:-2 1:4
b:will:start	0:-2 1:-2
b:will:take	0:2 1:-2
b:with:#	0:-6 1:-2
b:with:a	1:-2
b:with:all	0:-4 1:-4
b:with:battery	0:-4
b:with:carbon	0:4
b:with:combustion	1:-4
b:with:fiscal	0:4
b:with:general	0:-2 1:-2
b:with:half	1:-2
b:with:hybrid	0:-4
b:with:its	1:4
b:with:net	0:6 1:-2
b:with:nissan	0:-4 1:-2
b:with:no	0:8 1:-2
b:with:only	0:-2 1:2
b:with:plug-in	0:-2 1:-2
b:with:scientific	0:-2
b:with:the	1:-2
b:with:three	1:2
b:with:toyota	0:-2 1:-4
b:within:five	0:-2 1:-2
b:within:three	0:-2 1:-2
b:within:two	0:-4 1:-2
b:without:an	0:-6 1:-4
b:without:any	0:4 1:-2
b:without:offset	0:4 1:-2
b:won:t	0:-4 1:-2
b:won:the	0:-2
b:work:council	1:-2
b:work:in	0:2 1:-4
b:work:on	0:-2 1:-4
b:work:toward	1:-2
b:world:,	0:-2 1:-2
b:world:in	1:-2
b:world:is	0:-6
b:world:of	0:2
b:world:s	0:-2
b:world:to	0:-2 1:2
b:world:will	0:2
b:worldwide:,	0:-2 1:-2
b:worldwide:are	0:2 1:-2
b:worldwide:by	0:4
b:worldwide:in	0:-2 1:-2
b:worldwide:is	1:-4
b:worldwide:it	0:6 1:-8
b:worldwide:will	0:4
b:would:be	1:-2
b:would:build	1:-4
b:would:come	0:-2 1:-2
b:would:have	0:-4
b:would:keep	0:-2 1:4
b:would:make	1:-2
b:would:not	0:-4 1:-2
b:would:peak	0:6
b:would:sell	0:-2 1:-2
b:xinhua:)	0:-2
b:yanfeng:,	1:2
b:year:#	1:-6
b:year:#y	0:-4
b:year:)	0:4
b:year::	0:2
b:year:;	0:2
b:year:after	1:-2
b:year:ago	1:-6
b:year:alfa	1:-2
b:year:as	0:-4
b:year:at	0:-8 1:-4
b:year:for	0:-4 1:-6
b:year:from	1:-2
b:year:in	0:2 1:-2
b:year:is	0:-2
b:year:it	0:-2
b:year:later	0:2 1:2
b:year:of	0:-4 1:-2
b:year:on	1:-2
b:year:sooner	0:2 1:-2
b:year:that	0:-2
b:year:the	0:-2
b:year:through	0:2
b:year:to	0:-2 1:-2
b:year:will	0:-2 1:2
b:year:with	0:-2
b:yen:in	1:-2
b:yokohama:nissan	0:-4
b:yuan:(	1:2
b:yuki:kusumi	0:2
b:zero-carbon:in	0:-6 1:-6
b:zero-co:#	0:-2 1:-4
b:zero-emission:by	0:-4 1:-4
b:zero-emission:capable	0:-4 1:-2
b:zero-emission:cars	0:-2 1:8
b:zero-emission:in	0:-2
b:zero-emission:truck	1:-2
b:zero-emission:vehicl	0:-2 1:2
b:zero:,	0:8 1:-2
b:zero::	0:14 1:-8
b:zero:;	0:-6
b:zero:acros	0:4 1:2
b:zero:by	0:-4 1:-2
b:zero:carbon	0:4 1:-2
b:zero:co	1:-2
b:zero:com	0:6 1:-4
b:zero:convention	0:-2
b:zero:emission	0:2
b:zero:in	0:12 1:-4
b:zero:is	0:10 1:-4
b:zero:over	0:8
b:zhu:huarong	0:2 1:2
b:zhu:yanfeng	1:2
b:zuffenhausen:,	0:2 1:-2
b:£:#	1:2
bias	1:-2
c:battery	0:-2
c:capacity	0:-2 1:-2
c:charging	0:-4 1:-2
c:customer	0:-2 1:-2
c:emission	1:-2
c:energy	1:-2
c:ev	0:-4
c:ev-all	1:2
c:green-factory	0:2
c:hybrid	0:-2
c:invest	0:-2
c:material	0:-4 1:-2
c:network	0:-2 1:-2
c:recycle	0:-4
c:recycled-material	1:-2
c:renewable	0:-2
c:share	0:-2
c:waste	0:-2
c:water	0:-2
k:bullet	0:-4 1:-4
k:heading	0:-4 1:-2
k:row	1:-4
named:false	1:-2
r:ice-phase-out:false	1:-2
r:ice-phase-out:true	0:-4 1:8
r:net-zero:false	0:-2 1:-2
r:net-zero:true	0:4 1:-2
rp:ice-phase-out:not_standing	1:-4
rp:ice-phase-out:other_owner	0:-6 1:-6
rp:net-zero:not_standing	0:4 1:-4
rp:net-zero:other_owner	0:-8
s:#:#	1:-2
s:#:#y	0:-4 1:-2
s:#:%	0:-2 1:-2
s:#:(	0:2 1:-4
s:#:,	0:-2
s:#::	1:-2
s:#:a	1:-2
s:#:about	0:-2
s:#:acros	0:2
s:#:after	0:2
s:#:against	0:-2
s:#:ago	0:-2
s:#:all	0:-4
s:#:and	0:-4 1:-4
s:#:announc	0:-4 1:-2
s:#:as	0:2
s:#:at	0:-6
s:#:battery-electric	0:-2 1:-4
s:#:be	1:-4
s:#:been	1:-2
s:#:before	0:-4 1:-2
s:#:brand	0:-4
s:#:build	0:-2
s:#:bus	0:-2 1:-2
s:#:by	1:-2
s:#:car	0:-4
s:#:carbon	0:4
s:#:cars	1:-4
s:#:cell	0:-2 1:-2
s:#:cent	0:-2 1:-2
s:#:charg	0:-2
s:#:chinese	0:-2
s:#:co	1:-2
s:#:company	0:-2
s:#:cut	0:4 1:-2
s:#:down	0:-2 1:-2
s:#:eco-friendly	0:-2
s:#:electric	0:-2 1:-2
s:#:electrifi	0:-2
s:#:emission	1:-2
s:#:energy	0:-4 1:-2
s:#:euro	1:-2
s:#:ev	0:-6 1:-2
s:#:evs	0:-4 1:-2
s:#:export	1:-2
s:#:fewer	0:-2
s:#:firm	0:2 1:-2
s:#:first	0:2
s:#:fiscal	1:-2
s:#:for	0:-2 1:-2
s:#:fully	0:-4 1:-4
s:#:gas	0:-2 1:-2
s:#:had	1:2
s:#:hand	0:-4 1:-2
s:#:has	0:-6 1:-2
s:#:have	0:2
s:#:hybrid	0:-2
s:#:i	0:-2 1:-2
s:#:in	0:-2 1:-2
s:#:includ	0:2
s:#:inside	0:-6 1:-6
s:#:intend	1:-2
s:#:into	1:2
s:#:its	0:-2
s:#:japan	0:-2
s:#:kilometr	0:-2
s:#:km	0:-2
s:#:last	0:-2 1:-2
s:#:leav	0:-2
s:#:line	0:2 1:-2
s:#:lower	0:-2 1:-2
s:#:manager	1:-2
s:#:market	0:-2
s:#:metric	0:-2 1:-2
s:#:model	0:-2 1:-2
s:#:n	0:-4 1:2
s:#:nev	0:-10 1:-8
s:#:nevs	0:-2 1:-2
s:#:no	0:4
s:#:not	0:2 1:-2
s:#:number	0:-4 1:-6
s:#:of	0:-2
s:#:on	0:-2 1:-4
s:#:one	0:-4 1:-4
s:#:ones	0:-2 1:-2
s:#:only	0:-2 1:-2
s:#:or	0:-2
s:#:out	0:-2
s:#:over	0:-2
s:#:passenger	1:4
s:#:per	0:-4
s:#:percent	0:-2 1:-2
s:#:plan	0:-2
s:#:plug-in	0:-2
s:#:production	0:6 1:-4
s:#:pure	0:-2
s:#:quarter	0:-8 1:-6
s:#:reach	0:2
s:#:reduction	0:-4
s:#:run	0:-2 1:-2
s:#:s	0:-2
s:#:said	1:-2
s:#:sal	1:-2
s:#:same	0:2 1:-2
s:#:sav	0:-4
s:#:scope	0:-6 1:-2
s:#:share	0:-2 1:-2
s:#:should	0:2
s:#:since	0:-10 1:-2
s:#:sindelfingen	0:4 1:-2
s:#:smaller	0:-2 1:-2
s:#:so	1:-2
s:#:solar	0:2
s:#:sold	0:-4 1:-2
s:#:station	0:-2 1:-2
s:#:stop	1:-4
s:#:t	0:-2 1:-4
s:#:target	0:-6 1:-2
s:#:than	0:-2
s:#:them	1:-2
s:#:this	1:-2
s:#:those	0:2
s:#:tim	0:-8 1:-4
s:#:to	0:-2
s:#:tonn	0:-2 1:-2
s:#:tons	0:2 1:-2
s:#:twice	0:-2
s:#:two	0:-2 1:-2
s:#:under	0:-2
s:#:unit	0:-2 1:-2
s:#:until	0:-6 1:-4
s:#:up	0:-2 1:-6
s:#:use	0:-4
s:#:vehicl	0:-2 1:-2
s:#:vehicle	1:-2
s:#:was	0:2 1:-2
s:#:were	0:-6 1:-6
s:#:what	0:-6 1:-2
s:#:when	0:-2 1:2
s:#:which	0:-4 1:-2
s:#:will	1:-6
s:#:with	0:-2 1:-2
s:#:worldwide	1:-2
s:#:would	0:-2 1:-2
s:#:xinhua	0:-2
s:#:year	0:2
s:#:yuan	1:2
s:#y:#	1:-2
s:#y:#y	0:-2 1:2
s:#y::	0:-4 1:-2
s:#y:;	0:-4 1:-2
s:#y:a	0:-4
s:#y:aims	0:-4 1:-2
s:#y:all	1:2
s:#y:and	0:-2 1:-2
s:#y:are	0:2 1:4
s:#y:as	0:-4
s:#y:at	0:2 1:-2
s:#y:base	0:-2
s:#y:be	1:-4
s:#y:before	0:-2 1:-4
s:#y:by	0:-2 1:-2
s:#y:carbon	0:-2 1:-2
s:#y:cars	0:-2 1:-4
s:#y:co	0:-8 1:-4
s:#y:company	0:2 1:-6
s:#y:complete	0:4
s:#y:continu	0:-2
s:#y:electric	0:-6 1:-8
s:#y:emission	0:4 1:2
s:#y:europe	1:-4
s:#y:every	1:-2
s:#y:expect	0:-2 1:-2
s:#y:first	0:-2 1:-2
s:#y:fiscal	1:-2
s:#y:follow	0:4 1:-2
s:#y:for	0:2 1:-2
s:#y:from	0:-4
s:#y:greenhouse	1:-2
s:#y:group	0:-2 1:-4
s:#y:half	0:-2 1:-2
s:#y:has	0:-2 1:-2
s:#y:have	1:-6
s:#y:in	1:-2
s:#y:india	0:4
s:#y:intend	0:-4 1:2
s:#y:is	1:-2
s:#y:it	1:-2
s:#y:its	0:2 1:-4
s:#y:japan	0:4 1:-4
s:#y:jcn	0:2
s:#y:least	0:-2 1:-2
s:#y:ll	1:2
s:#y:mention	0:4 1:-4
s:#y:more	0:-4 1:-2
s:#y:net	0:6 1:-6
s:#y:neutrality	0:4 1:-8
s:#y:new	0:4 1:4
s:#y:no	0:-4
s:#y:not	1:-2
s:#y:now	0:-2
s:#y:of	0:-6
s:#y:operation	0:-2
s:#y:out	1:-2
s:#y:own	0:-4 1:-2
s:#y:plan	0:-4 1:2
s:#y:plant	0:6 1:-4
s:#y:put	0:-2
s:#y:range	0:-2 1:4
s:#y:reaffirm	0:-2 1:-2
s:#y:s	0:-2
s:#y:said	0:4 1:-2
s:#y:sal	0:4 1:-2
s:#y:scop	0:2
s:#y:scope	0:10 1:-6
s:#y:second	1:2
s:#y:should	1:-4
s:#y:so	0:-2 1:-2
s:#y:sold	0:-2 1:-4
s:#y:still	0:-4 1:-4
s:#y:t	0:4 1:2
s:#y:target	0:-2 1:-2
s:#y:than	0:-4 1:4
s:#y:that	0:-4
s:#y:they	0:-2 1:-2
s:#y:unchang	0:2
s:#y:until	0:-4
s:#y:want	0:-2 1:-2
s:#y:was	0:-2 1:-2
s:#y:when	0:-4 1:-8
s:#y:where	0:-2
s:#y:which	1:-2
s:#y:whole	0:2 1:4
s:#y:would	0:-2
s:#y:year	0:-2
s:$:million	0:-2
s:%:#	1:-2
s:%:#y	1:-2
s:%:by	0:-2 1:2
s:%:co	0:-2
s:%:emission	0:-4 1:-8
s:%:evs	0:-6 1:-4
s:%:fiscal	0:-2
s:%:for	0:-2
s:%:fy	0:-2 1:-2
s:%:in	0:-4 1:-2
s:%:kilometer	0:-2
s:%:or	0:-2
s:%:passenger	1:-2
s:%:sal	1:-2
s:%:than	0:-2
s:%:them	0:-2 1:-4
s:%:what	0:-4
s:%:where	0:-2
s:%:which	0:-2
s:%:with	0:-2
s:%:year	0:2
s:(:#y	0:-2
s:(:$	0:-2
s:(:%	0:-4 1:-2
s:(:)	0:2
s:(::	0:-8 1:-8
s:(:fy	0:-2
s:(:newswire	0:2
s:(:of	0:-6
s:(:ss	0:-2
s:(:sz	1:2
s:(:year	0:4 1:-2
s:):#	0:-2
s:):and	0:2
s:):announc	0:2
s:):electrification	0:-2
s:):emit	0:2
s:):for	0:-2 1:-2
s:):fy	0:-4
s:):motor	0:2
s:):on	0:2 1:-4
s:):peak	0:2
s:):target	1:-2
s:):the	1:-2
s:):to	1:-2
s:):while	0:2
s:):will	0:-2
s:,:#y	0:4
s:,:$	0:-2 1:-2
s:,:%	1:-2
s:,::	0:-2
s:,:a	0:-4 1:-4
s:,:account	0:-4 1:-2
s:,:add	0:-2 1:2
s:,:aim	0:6
s:,:all	0:-2 1:-4
s:,:all-electric	0:-4
s:,:also	1:-2
s:,:america	1:2
s:,:and	0:-2
s:,:are	0:-2 1:-2
s:,:around	1:-2
s:,:at	0:-2
s:,:avoid	1:-2
s:,:baic	0:2
s:,:balance	0:2
s:,:batteri	1:-2
s:,:battery	0:-2
s:,:been	0:-4 1:-2
s:,:billion	0:-4 1:-2
s:,:but	1:2
s:,:by	0:-4 1:4
s:,:cars	0:-2 1:2
s:,:ceo	0:8
s:,:chairman	0:2 1:-2
s:,:chief	1:-2
s:,:company	1:-2
s:,:contrast	1:4
s:,:drive	0:2
s:,:due	1:-4
s:,:e	1:2
s:,:electric	0:-2 1:-2
s:,:electrification	0:-6 1:-2
s:,:emission	0:-2 1:-4
s:,:every	0:-4 1:-2
s:,:evs	0:-2 1:2
s:,:executive	0:-2
s:,:explain	0:-2 1:-2
s:,:fewer	0:-2 1:-2
s:,:figure	0:-2 1:-2
s:,:first	1:-4
s:,:for	0:4 1:-4
s:,:forecast	0:-2 1:-2
s:,:fy	0:-2
s:,:german	0:-4 1:-2
s:,:get	1:-4
s:,:go	0:-2
s:,:group	0:2
s:,:had	0:-2 1:-2
s:,:half	0:-2 1:2
s:,:has	0:2 1:-4
s:,:he	1:2
s:,:head	0:-2 1:-2
s:,:his	1:2
s:,:hybrid	1:2
s:,:i	0:-4 1:-4
s:,:in	1:-4
s:,:increase	0:-2
s:,:into	0:-2 1:-4
s:,:introduc	0:2
s:,:is	1:-2
s:,:its	0:2
s:,:japanese	0:-2
s:,:least	0:-2 1:-2
s:,:line	0:-2
s:,:ll	0:-6 1:-4
s:,:m	0:-2
s:,:make	0:4
s:,:maker	1:-2
s:,:market	0:-2 1:-2
s:,:meant	0:-4 1:-4
s:,:measur	0:-2 1:-2
s:,:meo	0:4 1:2
s:,:million	0:-2 1:-2
s:,:more	0:-2
s:,:motor	1:2
s:,:mr	1:-2
s:,:n	1:-2
s:,:net	0:2
s:,:network	0:2
s:,:neutrality	0:10 1:-4
s:,:new	0:-2 1:-6
s:,:no	0:-2
s:,:not	0:-2 1:-2
s:,:of	0:-2
s:,:offset	0:6
s:,:on	0:2
s:,:one	1:2
s:,:ones	0:-2 1:-6
s:,:only	0:-6
s:,:operation	0:-2
s:,:or	0:-4
s:,:order	0:2
s:,:other	0:-4
s:,:out	0:4 1:-4
s:,:passenger	0:4 1:-2
s:,:people	0:-2
s:,:per	0:-2
s:,:percent	0:-4 1:-2
s:,:plan	0:-2
s:,:plant	0:-2 1:-2
s:,:plug-in	0:-2
s:,:poll	0:-2
s:,:president	0:-4
s:,:product	0:2
s:,:provid	0:-2
s:,:put	1:4
s:,:range	0:-2
s:,:record	0:-2 1:-4
s:,:regional	0:-2
s:,:reiterat	0:4 1:-6
s:,:represent	1:-4
s:,:s	1:-2
s:,:same	0:-4
s:,:second	0:-4 1:-2
s:,:servic	0:-2
s:,:set	0:-4 1:-6
s:,:share	0:-2
s:,:should	0:-8 1:-4
s:,:since	0:-4 1:-2
s:,:so	0:-4
s:,:sold	1:-2
s:,:source	0:2
s:,:spokesperson	1:-2
s:,:start	0:-6 1:-2
s:,:still	0:-2
s:,:t	0:2 1:-4
s:,:tak	0:4
s:,:tank	0:4
s:,:ten	1:-2
s:,:that	1:-2
s:,:them	0:-2 1:-2
s:,:third	0:-2 1:-2
s:,:those	0:-4
s:,:to	1:-2
s:,:told	0:-2
s:,:truck	0:-2 1:-2
s:,:two	0:-2
s:,:unchang	0:-2 1:-6
s:,:under	1:-2
s:,:until	0:4 1:2
s:,:us	0:4 1:-2
s:,:use	0:-2 1:-2
s:,:used	0:-2 1:-4
s:,:want	0:-2 1:-2
s:,:what	0:2
s:,:which	1:-2
s:,:will	0:-4 1:2
s:,:with	1:-2
s:,:without	0:2 1:-4
s:,:world	0:-2
s:,:would	0:2 1:-2
s:::#	0:4 1:-2
s:::%	0:-6 1:-4
s:::,	0:-4 1:-4
s:::and	0:6 1:-6
s:::battery-electric	0:-4 1:-2
s:::before	1:-4
s:::billion	1:-2
s:::company	0:2
s:::electric	0:-4 1:-2
s:::emission	0:-2 1:-2
s:::footprint	0:-10 1:-8
s:::gram	0:-4 1:-2
s:::has	1:-2
s:::in	0:2
s:::is	0:2
s:::long-term	1:-2
s:::neutrality	0:4
s:::new	0:-4
s:::percent	0:-6 1:-4
s:::plant	0:2
s:::than	1:-4
s:::the	0:-4
s:::to	0:-4 1:-4
s:;:#	0:4
s:;:#y	0:-2 1:-2
s:;:,	0:2
s:;:and	0:-2
s:;:electric	1:-2
s:;:has	1:-4
s:;:in	0:-2 1:-2
s:;:is	0:-2
s:;:it	0:2
s:;:million	0:-2 1:-4
s:;:now	0:2 1:-2
s:;:of	1:6
s:;:previou	0:-4
s:;:s	1:-2
s:;:second	0:-2 1:-4
s:;:will	0:2
s:;:year	0:-2 1:-2
s:a:#	1:-2
s:a:,	0:-6 1:-2
s:a::	0:-2 1:2
s:a:;	0:2 1:-2
s:a:after	0:2
s:a:ago	0:-4 1:-2
s:a:and	0:-2 1:-4
s:a:announc	0:-6 1:-4
s:a:are	1:-4
s:a:array	0:2
s:a:base	0:-2
s:a:below	1:-4
s:a:between	0:-2 1:2
s:a:capacity	1:-2
s:a:car	0:2 1:-6
s:a:carbon-neutral	0:4 1:-2
s:a:cell	0:-2
s:a:climate	0:2
s:a:climate-neutral	1:-2
s:a:co	0:6 1:-4
s:a:confirm	0:2
s:a:deal	0:-2
s:a:electric	0:-2 1:-2
s:a:engine	0:-2 1:4
s:a:ev	0:-6 1:2
s:a:event	1:-2
s:a:footprint	0:-2
s:a:for	0:6
s:a:from	0:-2 1:-4
s:a:goal	1:-2
s:a:has	1:-2
s:a:hybrid	1:2
s:a:in	0:-2 1:-2
s:a:is	0:-2
s:a:later	0:-2 1:2
s:a:less	0:-2
s:a:line	0:-2
s:a:list	1:2
s:a:lower	0:-2 1:-2
s:a:meant	0:2
s:a:model	0:-4 1:-2
s:a:more	1:2
s:a:of	0:-2
s:a:on	0:-2
s:a:one	0:-4
s:a:paper	0:-10 1:-4
s:a:percent	0:2
s:a:pickup	0:-2
s:a:plan	0:-2 1:-2
s:a:platform	0:-2
s:a:powertrain	0:-2 1:-2
s:a:push	0:-2
s:a:reduction	0:2
s:a:s	0:-2
s:a:said	1:-2
s:a:sooner	0:-2 1:-2
s:a:target	0:-2
s:a:this	0:-4 1:-2
s:a:three	0:-2
s:a:tim	0:-2
s:a:to	0:2
s:a:under	1:2
s:a:unit	1:-2
s:a:want	0:-4 1:-2
s:a:will	1:-4
s:a:with	0:4 1:-2
s:a:without	0:4 1:-4
s:abandon:combustion	1:2
s:abandon:plan	0:-6 1:-6
s:about:#	0:-2
s:about:billion	0:-2
s:about:electric	1:-2
s:about:kilogram	0:-2
s:about:million	0:-8 1:-4
s:about:percent	0:-2
s:about:year	1:-2
s:about:zero	0:-2 1:-4
s:above:million	0:-4 1:-2
s:absolute:by	0:-4 1:-2
s:accord:its	1:-2
s:accord:which	0:2 1:-2
s:account:#	0:-2 1:-2
s:account:about	1:-2
s:account:less	1:-2
s:achiev:emission	0:-2 1:-2
s:achieve:carbon	0:4
s:achieve:decarbonization	0:-2 1:-2
s:achieve:emission	0:2
s:achieve:neutrality	0:-4 1:-4
s:achieve:zero	0:4
s:acros:,	0:2 1:-2
s:acros:chain	1:-2
s:acros:entire	0:-2
s:acros:life	0:4
s:acros:whole	0:4
s:action:firmly	0:2
s:activiti:#	1:-2
s:add:electric	0:-2
s:add:the	0:2 1:-2
s:add:thursday	0:-2
s:after:,	0:-2 1:-6
s:against:#	0:-6 1:-2
s:against:and	0:2
s:against:percent	0:-2
s:ago:but	0:-4 1:-4
s:ago:was	0:-2 1:2
s:aim::	1:2
s:aim:a	0:2
s:aim:achieve	1:-2
s:aim:carbon	0:2 1:-6
s:aim:hav	0:-2
s:aims:carbon	0:8
s:aims:cut	1:-4
s:aims:reduce	0:-4 1:-2
s:aion:#	0:-2 1:-2
s:alfa:cancell	1:-2
s:all-electric:#	0:-8 1:6
s:all-electric:,	0:-2
s:all-electric:are	0:-2 1:-4
s:all-electric:by	0:-2 1:4
s:all-electric:plug-in	1:-2
s:all-electric:rover	1:-2
s:all:#	0:-4 1:-2
s:all:,	0:-2 1:-2
s:all:;	0:-4 1:-2
s:all:and	1:-4
s:all:be	0:2 1:-2
s:all:by	0:4 1:-2
s:all:cars	1:4
s:all:its	0:6 1:6
s:all:model	0:-2 1:-6
s:all:new	0:2 1:2
s:all:passenger	0:-2
s:all:plant	1:-2
s:all:sit	0:4 1:-4
s:all:them	1:-2
s:all:truck	1:-2
s:all:vehicl	1:-4
s:all:with	0:-2 1:-2
s:allow:emit	0:-2
s:alone:#	1:-2
s:along:entire	0:4 1:-4
s:along:value	0:2
s:along:whole	0:2
s:already:in	1:4
s:also::	0:-4
s:also:its	0:-4 1:-6
s:also:that	0:2 1:-2
s:also:the	1:-2
s:also:to	0:4
s:ambition:#	0:-6
s:ambition:sell	0:2 1:-2
s:ambition:was	0:2
s:america:china	0:-2 1:2
s:america:year	1:-2
s:american:by	1:4
s:among:#	0:-4 1:-2
s:amount:#	0:-8 1:-4
s:an:#	0:-2 1:-2
s:an:capacity	0:-4 1:-2
s:an:car	0:-4 1:-2
s:an:conference	0:2
s:an:in	1:-2
s:an:marque	0:-2 1:6
s:an:of	0:-4 1:-2
s:an:or	1:2
s:an:percent	0:-4 1:-2
s:an:suv	1:-2
s:an:van	0:-6 1:-2
s:an:version	0:-4 1:-4
s:and:#	0:-2
s:and:#y	0:2 1:2
s:and:%	0:-2 1:-2
s:and:(	0:-4 1:-2
s:and:)	0:-2
s:and:,	0:-2 1:-2
s:and::	0:2
s:and:a	0:-2 1:-4
s:and:activiti	0:2 1:-2
s:and:all	0:4
s:and:as	0:-8
s:and:avoid	0:-4 1:-2
s:and:batteri	0:-6 1:-4
s:and:be	0:2 1:-2
s:and:brand	0:-2
s:and:build	0:2 1:-2
s:and:by	1:-2
s:and:car	0:-2
s:and:carbon	0:4
s:and:cars	1:-8
s:and:cell	0:-2
s:and:climate	1:-2
s:and:commercial	0:2
s:and:company	0:4 1:-2
s:and:concrete	0:2
s:and:decarbonization	0:4
s:and:disposal	0:2
s:and:do	0:-2 1:-2
s:and:electric	0:-2 1:2
s:and:else	0:-4 1:-4
s:and:emission	0:-2 1:-2
s:and:end	1:-2
s:and:engine	0:-2 1:-4
s:and:europe	0:-2
s:and:ev	0:-2 1:-2
s:and:from	0:2
s:and:greenhouse	0:-2 1:-2
s:and:group	0:2
s:and:half	1:-2
s:and:have	0:2 1:-2
s:and:includ	0:-2 1:-4
s:and:india	0:2
s:and:intensity	0:-2 1:-2
s:and:internet	0:2
s:and:is	0:4 1:-2
s:and:it	0:2 1:-4
s:and:last	0:-4 1:-6
s:and:net	0:6 1:-2
s:and:new	0:-2
s:and:of	0:4
s:and:on	0:-4 1:-4
s:and:ones	0:-4
s:and:other	1:2
s:and:over	0:-2
s:and:own	0:2 1:-2
s:and:per	0:-2
s:and:plan	0:-4 1:-2
s:and:plant	0:8 1:-2
s:and:r	1:-2
s:and:rest	0:-4 1:-6
s:and:s	0:-2
s:and:sal	0:-2 1:-2
s:and:same	1:-2
s:and:second	0:-2 1:-2
s:and:sell	0:-4 1:6
s:and:should	0:-4
s:and:significant	0:-2
s:and:supplier	0:2
s:and:supply	0:4 1:-2
s:and:t	1:2
s:and:taken	1:-2
s:and:than	0:-2 1:-2
s:and:the	0:-2 1:-2
s:and:third	1:-2
s:and:to	0:2
s:and:together	0:-2 1:-2
s:and:truck	0:-2 1:6
s:and:unit	0:-4 1:-2
s:and:ve	0:-2 1:-2
s:and:was	1:2
s:and:ways	0:-2
s:and:were	0:-2 1:2
s:and:whole	1:-2
s:and:will	0:-2
s:and:would	0:2
s:and:year	1:2
s:and:zero	0:6
s:announc:#	1:-2
s:announc:#y	1:-2
s:announc:it	0:-2 1:-2
s:announc:may	0:-2
s:announc:the	0:-2 1:-2
s:announc:to	0:2
s:annual:capacity	0:-4 1:-4
s:annual:of	1:-2
s:another:,	0:-2
s:another:milestone	0:-2 1:-2
s:any:#	0:-4
s:any:impact	0:2 1:-2
s:anywhere:the	1:2
s:approv:the	0:-2
s:approximately:core	0:-2
s:approximately:million	1:-2
s:approximately:quarter	0:2
s:april:(	0:-2
s:are:#	0:2 1:2
s:are:account	0:-2 1:-2
s:are:at	1:-6
s:are:be	0:-2
s:are:by	1:-2
s:are:contribute	0:2
s:are:decrease	0:2
s:are:emit	1:-2
s:are:fall	0:-2
s:are:for	0:-2
s:are:go	0:-4 1:-2
s:are:have	0:-6 1:-2
s:are:in	0:-4 1:-6
s:are:reach	0:-4 1:-2
s:are:the	0:-4 1:-2
s:arm:want	0:-2 1:-2
s:around:globe	1:-2
s:around:of	1:-2
s:around:percent	0:-8 1:-4
s:around:world	1:-2
s:array:low-carbon	0:2
s:arriv:#	1:-6
s:as:#y	0:-2
s:as:,	0:-2
s:as::	1:-2
s:as:and	0:-2 1:-2
s:as:been	0:-4 1:4
s:as:by	0:-6 1:-2
s:as:carbon	0:-2 1:-2
s:as:did	0:-4 1:-2
s:as:executive	0:2
s:as:for	0:-4
s:as:group	0:2 1:-2
s:as:neutral	0:4 1:-2
s:as:next	1:-2
s:as:of	0:-2
s:as:percent	0:-2 1:-2
s:as:put	1:4
s:as:reason	1:-2
s:as:unit	1:-2
s:as:whole	0:-2 1:-2
s:as:will	0:2
s:as:yardstick	0:-2
s:as:year	0:4
s:ask:it	0:-2
s:ask:the	1:-2
s:assembly:in	0:-2 1:-2
s:at:#	0:-6 1:-2
s:at:%	0:-2 1:-2
s:at:,	0:2
s:at:beginn	0:-2
s:at:company	0:2 1:4
s:at:cost	0:-2 1:-2
s:at:end	1:-4
s:at:every	1:-2
s:at:first	0:-2
s:at:forum	0:-2
s:at:from	0:-4 1:-4
s:at:guangzhou	0:-2
s:at:in	0:2 1:-4
s:at:is	1:-2
s:at:it	0:4 1:-2
s:at:kosai	0:4 1:-4
s:at:last	0:-2 1:-2
s:at:latest	0:4
s:at:neutrality	0:4
s:at:of	0:4
s:at:on	0:6
s:at:one	0:-2 1:-2
s:at:online	0:2
s:at:per	0:-2 1:-2
s:at:percent	1:-2
s:at:plant	0:2 1:-2
s:at:price	1:-2
s:at:same	0:-2
s:at:sit	1:-2
s:at:the	1:2
s:at:time	0:-2
s:at:township	0:-4 1:-4
s:at:zero	0:10 1:-2
s:atmosphere:million	0:-2 1:-2
s:atsushi:said	1:-2
s:attain:#y	0:2
s:audi:from	0:-4
s:automotive:,	0:-4 1:-2
s:automotive:of	0:2
s:autonomou:,	0:-6 1:-4
s:available:every	0:-4
s:average:#	0:-2 1:-2
s:average:car	0:-2
s:average:co	0:-2
s:average:of	0:-4 1:-4
s:avoid:#	0:-6 1:-4
s:avoid:than	0:2
s:avoid:tonn	0:-4 1:-2
s:back:#y	0:-2 1:2
s:back:from	1:-4
s:back:the	0:-2
s:baic:releas	0:-2 1:-2
s:baic:unveil	0:2
s:barra:that	0:-6 1:4
s:bas:the	0:-2
s:base:#y	0:-2
s:base:,	0:-2
s:base:of	0:-4
s:basi:least	0:2 1:-2
s:batteri:the	1:-2
s:battery-electric:#	1:-2
s:battery-electric:,	1:2
s:battery-electric:and	0:-2
s:battery-electric:in	0:-2
s:battery-electric:the	1:2
s:battery:#	0:-2
s:battery:,	1:-4
s:battery:a	0:-4 1:-4
s:battery:alone	0:-2 1:-2
s:battery:are	0:-6 1:-4
s:battery:by	0:-2
s:battery:chain	1:-2
s:battery:hybrid	0:-2 1:-2
s:battery:in	0:-2
s:battery:last	0:-4 1:-4
s:battery:to	0:-2
s:battery:vehicl	0:-2
s:battery:worldwide	0:-2 1:-2
s:be:#	1:-2
s:be:%	0:-2
s:be:,	0:-2 1:-4
s:be::	0:-2 1:-2
s:be:a	0:-2
s:be:acros	0:2 1:-6
s:be:and	0:-2 1:-6
s:be:as	0:2 1:4
s:be:at	0:-4
s:be:battery	0:-8 1:-2
s:be:before	0:2 1:2
s:be:between	0:-2
s:be:by	1:-4
s:be:carbon	0:4 1:-2
s:be:carbon-neutral	0:2
s:be:down	0:-2 1:2
s:be:electric	1:2
s:be:electrifi	0:-10 1:-2
s:be:ev	1:2
s:be:first	0:2 1:2
s:be:for	0:-4 1:-2
s:be:from	0:-4 1:-4
s:be:fully	0:-4
s:be:here	1:-2
s:be:hybrid	1:-4
s:be:in	0:-4 1:-4
s:be:into	0:-4 1:-2
s:be:its	0:-4
s:be:market	0:-4 1:-2
s:be:million	0:-2 1:-6
s:be:net	0:8
s:be:neutral	0:6 1:-2
s:be:new	1:-2
s:be:next	1:-2
s:be:of	0:-2 1:-2
s:be:offer	1:8
s:be:on	1:-4
s:be:ones	0:-8 1:6
s:be:out	0:-2
s:be:over	0:-2 1:-2
s:be:purely	0:-2 1:4
s:be:quarter	0:-2 1:-2
s:be:sale	0:-4
s:be:th	0:2 1:2
s:be:than	1:-4
s:be:the	0:2
s:be:there	0:-2 1:2
s:be:this	0:-2 1:-4
s:be:to	1:-2
s:be:until	1:-4
s:be:up	0:-2
s:be:vehicl	0:-4
s:be:without	0:8 1:-2
s:be:year	0:2
s:be:zero	0:-4 1:-6
s:becom:first	0:-2 1:6
s:becom:neutral	0:6 1:-6
s:become:all-electric	0:-4 1:4
s:become:neutral	0:4 1:2
s:been:#	0:4
s:been:,	0:-4 1:-2
s:been:as	0:4 1:-6
s:been:at	1:-2
s:been:by	1:-2
s:been:carbon-neutral	0:4
s:been:for	0:-2 1:-2
s:been:from	1:-2
s:been:in	1:4
s:been:into	0:-2 1:-2
s:been:neutral	0:6 1:-2
s:been:on	1:-2
s:been:to	0:-2
s:been:up	0:-4 1:-2
s:been:with	0:2
s:before:and	0:-4
s:before:government	1:4
s:before:pari	0:2 1:-2
s:begin:in	0:-2 1:-2
s:beginn:this	0:2 1:-2
s:believ:half	1:-2
s:belong:toyota	1:-2
s:below:of	0:-2 1:-2
s:between:#y	0:2 1:-2
s:between:%	1:-2
s:bevs:the	0:-8 1:-6
s:bigger::	1:-2
s:billion:(	1:2
s:billion:,	0:2
s:billion:and	0:-4 1:-2
s:billion:are	0:-2
s:billion:between	0:-6 1:-4
s:billion:from	0:-2
s:billion:in	1:2
s:billion:over	0:-2 1:-2
s:billion:than	0:-2
s:billion:the	0:-2 1:-2
s:billion:to	1:-2
s:billion:will	0:-4 1:-2
s:billion:year	0:-4 1:-2
s:blue::	0:-2 1:-2
s:blue:a	0:2
s:bmw:,	0:-2
s:bmw:a	0:-4 1:-2
s:bmw:has	0:-4 1:-2
s:bmw:is	0:2 1:-2
s:bmw:launch	0:-2
s:board:#	0:2 1:-6
s:bosch:to	0:4 1:-4
s:br:emission	0:6
s:br:new	0:-2
s:br:the	0:-2
s:brand:#	1:2
s:brand:#y	0:-2 1:-6
s:brand:be	1:-8
s:brand:europe	0:-4
s:brand:in	1:-2
s:brand:not	1:-2
s:brand:sal	1:-6
s:brand:sell	1:-2
s:brand:the	0:-2
s:brand:to	0:2 1:4
s:brand:which	0:6 1:6
s:bring:will	0:-4 1:6
s:brought:the	1:-2
s:build:but	0:-2
s:build:car	0:4 1:-2
s:build:cars	1:-2
s:build:shrink	0:2
s:build:this	0:-2
s:build:to	0:-4 1:-2
s:built:#	0:-2 1:4
s:built:the	1:-4
s:bus:#	0:-4 1:-6
s:bus:to	0:-4 1:4
s:bus:will	1:-2
s:busines:#	0:4
s:busines:by	0:-2
s:but:electric	1:-4
s:but:that	1:2
s:but:vehicl	1:4
s:by:#	1:-2
s:by:#y	0:-4 1:-2
s:by:%	0:-2
s:by:(	1:-2
s:by:,	0:-2
s:by:;	0:2
s:by:a	1:-2
s:by:about	0:-4 1:-2
s:by:accord	0:4
s:by:aim	0:2 1:-6
s:by:all	0:-4 1:-6
s:by:along	0:-4 1:-4
s:by:and	0:2
s:by:are	1:-4
s:by:as	1:-4
s:by:at	0:4 1:-4
s:by:audi	0:-6 1:-4
s:by:between	0:2
s:by:by	0:2
s:by:carbon	1:-4
s:by:chairman	0:-2
s:by:chief	1:-2
s:by:compar	0:-2
s:by:end	0:-2
s:by:every	0:-6 1:2
s:by:evs	0:-4
s:by:fifth	0:-2 1:-2
s:by:ford	1:6
s:by:general	1:-2
s:by:half	1:-4
s:by:has	0:4 1:-2
s:by:if	1:-2
s:by:in	0:2
s:by:is	1:-2
s:by:measur	0:-2
s:by:merced	0:-4 1:4
s:by:of	1:-6
s:by:on	0:2
s:by:one	1:-2
s:by:per	0:-6
s:by:percent	0:-2 1:-2
s:by:remain	0:4 1:-4
s:by:s	1:-2
s:by:said	0:-2 1:-2
s:by:same	0:4
s:by:says	0:4 1:2
s:by:since	0:-4
s:by:stand	0:-4 1:-2
s:by:stay	0:4 1:-2
s:by:ten	0:2 1:-2
s:by:than	1:-4
s:by:the	0:2
s:by:there	1:2
s:by:they	0:2 1:4
s:by:third	0:-2
s:by:time	1:-2
s:by:two	0:-6
s:by:under	0:-6 1:-4
s:by:until	0:-2 1:-2
s:by:volvo	0:-2 1:-6
s:by:vot	0:-2
s:by:was	0:4
s:by:we	0:2 1:-4
s:by:when	0:2 1:-2
s:by:where	0:2 1:2
s:by:wherever	0:-4 1:-4
s:by:which	0:2 1:-2
s:by:with	0:-2
s:by:year	1:-2
s:byd:#	1:-2
s:byd:which	1:-2
s:call:way	0:-2
s:came:#	1:-2
s:can:check	0:-2
s:cancell:intention	1:-2
s:capacity:#	1:-2
s:capacity:build	0:-2 1:-2
s:capacity:evs	0:-4 1:-2
s:car:#	0:-6 1:-2
s:car:#y	0:2 1:-2
s:car:,	0:2 1:-6
s:car:a	0:-2 1:4
s:car:any	0:4 1:-4
s:car:build	0:2
s:car:by	1:-2
s:car:in	1:4
s:car:is	1:2
s:car:it	0:-4 1:-2
s:car:no	0:4 1:-2
s:car:now	0:-2 1:-2
s:car:plan	0:-4
s:car:sell	0:-4 1:-2
s:car:then	0:2 1:-2
s:car:to	0:-4
s:car:which	0:-2
s:car:will	1:-2
s:carbon-neutral:#	0:12 1:-8
s:carbon-neutral:,	0:-2
s:carbon-neutral:by	1:-4
s:carbon-neutral:in	0:4 1:-2
s:carbon-neutral:the	0:4
s:carbon:#	1:-2
s:carbon:(	0:2
s:carbon:,	0:2
s:carbon::	0:4 1:-6
s:carbon:along	0:2
s:carbon:at	0:-2 1:-4
s:carbon:before	0:-2 1:-2
s:carbon:by	0:4
s:carbon:came	0:-2 1:-2
s:carbon:emission	0:-4
s:carbon:for	0:2
s:carbon:from	0:-2
s:carbon:halv	1:-4
s:carbon:in	0:4 1:-2
s:carbon:is	0:6 1:-6
s:carbon:left	0:2
s:carbon:over	0:-2 1:-4
s:carbon:per	0:-2
s:carbon:sav	0:-2
s:carbon:since	0:2 1:-4
s:carbon:to	0:4
s:carbon:were	0:-2
s:carbon:will	0:-2 1:-4
s:carbon:worldwide	0:4 1:-2
s:carbon:zero	0:12 1:-2
s:carlo:,	1:-2
s:cars:#	1:-4
s:cars:#y	1:4
s:cars:a	0:-4 1:-2
s:cars:an	0:2
s:cars:as	0:-6 1:8
s:cars:at	1:-4
s:cars:be	0:-2
s:cars:by	1:2
s:cars:china	0:2
s:cars:for	1:-2
s:cars:have	0:-6 1:-2
s:cars:hybrid	0:-2 1:-2
s:cars:in	0:-2
s:cars:intend	0:4
s:cars:is	0:4
s:cars:its	0:2 1:-4
s:cars:no	0:-2 1:-8
s:cars:of	0:-2 1:-2
s:cars:should	1:2
s:cars:sold	0:-2 1:-2
s:cars:the	0:-2 1:-8
s:cars:their	0:-6 1:-8
s:cars:there	0:-2
s:cars:to	1:2
s:cars:up	1:-2
s:cars:vans	0:-2 1:2
s:cars:wednesday	0:-4 1:-4
s:cars:year	0:-4 1:-4
s:caus:by	0:-2 1:-2
s:caus:the	0:-2 1:-2
s:cause:as	0:-2 1:-2
s:cell:,	1:-6
s:cell:a	0:-2 1:-2
s:cell:are	1:4
s:cell:be	1:-2
s:cell:by	0:-6
s:cell:for	0:-4 1:-2
s:cell:should	0:-6 1:-6
s:cent:#	0:-2 1:-2
s:cent:each	0:-2 1:-4
s:cent:equivalent	0:-2
s:cent:new	0:-6 1:-2
s:cent:private	0:-2 1:-2
s:cent:than	0:-2 1:-2
s:cent:the	0:-2
s:cent:vehicle	1:-4
s:certifi:carbon	0:4 1:-2
s:chain:be	1:-2
s:chain:by	0:2
s:chain:product	1:-2
s:chain:the	0:2
s:chain:to	1:-2
s:chairman:chandrasekaran	0:-6 1:-2
s:chang:the	0:4
s:changan:#	0:-4 1:-8
s:change:ghg	0:-6 1:-2
s:cheaper:the	1:-4
s:check:good	0:-2
s:chevrolet:,	0:-2 1:-2
s:chief:,	0:2 1:-2
s:chief:mary	0:-2 1:-2
s:china:#	0:-2 1:2
s:china:and	1:6
s:china:be	0:2 1:-2
s:china:the	1:-2
s:chinese:,	0:4 1:-2
s:chinese:have	0:-2
s:clear:on	0:-2 1:-2
s:climate-neutral:#	1:-2
s:climate-neutral:#y	0:-2 1:-2
s:climate-neutral:,	0:-2
s:climate-neutral:by	0:-2 1:-2
s:climate:,	0:6
s:climate:acros	1:-2
s:climate:by	0:4 1:-2
s:climate:since	0:4 1:-2
s:climb:#	0:4
s:close:#	0:-2 1:-2
s:cluster:the	0:2
s:cn:at	0:2
s:co:(	0:-6 1:2
s:co:)	0:2
s:co:a	0:-2 1:-2
s:co:and	1:-2
s:co:at	0:2
s:co:by	1:-2
s:co:caus	0:-2 1:-2
s:co:component	0:-4 1:-2
s:co:e	0:-4 1:-2
s:co:emission	1:-2
s:co:free	0:6
s:co:from	0:-2
s:co:neutral	0:8 1:-2
s:co:of	0:-8 1:-2
s:co:over	0:-2
s:co:per	0:-4
s:co:program	0:-4 1:-4
s:co:that	1:-2
s:co:to	0:2
s:co:was	0:-2
s:co:were	0:-2
s:co:will	0:-4 1:-2
s:com:#	0:-10 1:-6
s:com:#y	0:4 1:-4
s:com:a	1:-4
s:com:of	0:-4
s:combustion:by	0:-2 1:4
s:combustion:in	0:-2
s:combustion:is	0:-2 1:2
s:combustion:will	0:-4 1:2
s:come:#	0:-2
s:come:by	0:-2
s:come:the	0:-2 1:-2
s:commercial:(	0:2
s:commercial:in	0:-2 1:-2
s:commit:to	0:-4
s:commitment:be	1:-2
s:commitment:been	0:4
s:commitment:carbon	0:2
s:committ:a	1:-2
s:committ:an	0:-4 1:-2
s:committ:carbon	0:2 1:-4
s:committ:to	0:6 1:-4
s:committ:us	0:-2
s:company:#	0:2 1:-4
s:company:,	1:-2
s:company:a	0:4 1:-2
s:company:also	1:-4
s:company:anywhere	1:2
s:company:as	1:2
s:company:climate	0:-2
s:company:committ	0:2 1:-4
s:company:cut	0:-2
s:company:electric	0:-4 1:-4
s:company:electrifi	0:-2 1:4
s:company:emission	1:-2
s:company:fully	0:2
s:company:giv	0:2 1:-2
s:company:go	1:4
s:company:have	1:2
s:company:home	0:4
s:company:in	0:-2 1:-4
s:company:invest	0:-2 1:-2
s:company:its	1:-2
s:company:manufactur	0:2
s:company:next	0:4
s:company:not	0:-4
s:company:on	0:-2
s:company:other	0:-2 1:-2
s:company:own	1:2
s:company:plann	0:-2
s:company:put	0:-2
s:company:said	0:-2 1:-2
s:company:spend	0:-2 1:-2
s:company:the	0:-4 1:4
s:company:to	1:-2
s:company:total	0:-8 1:-2
s:company:which	0:-2
s:compar:#	0:-4
s:compar:#y	0:-2
s:compar:fiscal	0:6
s:compar:the	0:-4
s:comparison:#	0:-2 1:-2
s:complete:of	0:4
s:complete:on	0:-2 1:-2
s:component:#	0:-2 1:-2
s:comprehensive:practical	0:-2
s:concrete:to	0:2
s:conference:on	0:2
s:conference:the	1:-2
s:consist:battery	0:-2 1:-2
s:construction:#	0:-2
s:consumption:#	0:2
s:consumption:vehicle	0:-2
s:continu:for	0:-2
s:contribute:carbon	0:2
s:convention:is	0:-2
s:conversion:the	1:-2
s:core:by	0:6
s:core:supplier	0:-2
s:corp:to	0:-2
s:corporate:by	1:-4
s:corporate:in	1:-2
s:corporation:mazda	0:2
s:cost:#	0:-2
s:cost:than	0:-4 1:-2
s:could:electric	0:-2 1:-2
s:count:more	1:-2
s:country:be	0:4 1:-2
s:course:the	0:-2
s:cover:million	0:-4
s:cradle:grave	0:-2
s:cumulative:of	0:-4 1:-2
s:currently:approximately	0:-2
s:customer:#	1:-2
s:customer:,	1:-2
s:customer:decide	1:2
s:cut:#	0:-8 1:-2
s:cut:and	0:-4 1:-4
s:cut:by	0:4
s:cut:carbon	0:2
s:cut:co	0:6
s:cut:dioxide	0:-4 1:-2
s:cut:emission	0:-2 1:-2
s:cutt:carbon	0:-2
s:cv:busines	0:2
s:cycle:#	0:2 1:-2
s:cycle:#y	0:4 1:-2
s:cycle:at	0:-2
s:cycle:the	1:-6
s:cycle:up	0:2
s:daimler:,	0:-2
s:daimler:want	0:4 1:-2
s:daimler:week	0:4
s:date:and	0:-2 1:2
s:date:been	1:-2
s:date:carbon	0:-2
s:date:for	1:4
s:date:had	1:-2
s:date:which	1:2
s:dealer:scientific	0:-2
s:decade:#	0:-6 1:-2
s:decade:a	0:2
s:decade:merced	0:-2 1:-2
s:decade:the	0:-2 1:-2
s:decade:where	0:-2 1:2
s:decade:with	0:2 1:-2
s:decarbonization:all	0:-2 1:-2
s:december:#	0:-4 1:-2
s:december:and	0:-2
s:declin:#	0:-2 1:-6
s:deliver:#	0:-2 1:-2
s:deliver:electric	0:-2 1:-2
s:deliver:new	0:-2
s:deliveri:#	0:-2 1:-2
s:deliveri:battery	0:-4 1:-4
s:deliveri:battery-electric	0:-2 1:-4
s:deliveri:fully	1:-2
s:deliveri:the	0:-2
s:demand:the	1:-2
s:destination:unchang	0:-2 1:2
s:develop:general	0:-2 1:-2
s:develop:toyota	0:-2 1:-6
s:did:#	0:-6 1:-2
s:did:repeat	0:-2
s:dioxide:co	0:2
s:dioxide:its	0:-4 1:-2
s:dioxide:of	0:-4
s:directly:manufactur	0:-2 1:-2
s:do:by	0:2 1:-2
s:dollar:the	0:-2
s:doubl:#	0:2 1:-2
s:down:#	0:-2
s:down:%	1:-2
s:down:percent	0:-4 1:-2
s:downstream:are	0:2
s:drive:realize	0:2
s:drop:#	0:-4 1:-4
s:drop:two-fifth	0:-2 1:-4
s:due:#	0:2 1:-2
s:due:#y	0:-6 1:-4
s:due:year	0:-6 1:-2
s:e-mobility:#	0:-8 1:-6
s:e-power:in	0:-4
s:e:,	0:-2
s:e:the	0:-2 1:-2
s:e:was	0:4 1:-2
s:each:it	0:2
s:each:s	0:-2 1:-4
s:each:sold	1:-2
s:early:#	1:2
s:early:year	0:-4 1:-2
s:eight:model	0:-2 1:-2
s:eight:ten	0:-2
s:electric:#	0:-4
s:electric:#y	0:-4 1:-2
s:electric:(	0:-2 1:2
s:electric:,	0:-2 1:-2
s:electric:;	0:-6 1:-6
s:electric:a	0:-2 1:-2
s:electric:account	0:-2 1:-2
s:electric:alone	0:-4 1:4
s:electric:annually	0:2 1:-2
s:electric:are	0:-6 1:-4
s:electric:at	0:-2 1:-8
s:electric:be	0:-6 1:-8
s:electric:by	0:-2
s:electric:europe	0:-6 1:4
s:electric:for	0:-4 1:-2
s:electric:from	0:2 1:2
s:electric:fuel	1:-2
s:electric:has	0:-4 1:-2
s:electric:have	0:-4 1:-2
s:electric:hybrid	1:-2
s:electric:in	0:-2
s:electric:is	0:-6 1:-2
s:electric:made	0:-2 1:-4
s:electric:next	1:2
s:electric:of	0:2 1:-8
s:electric:only	0:-2
s:electric:out	0:-2 1:-2
s:electric:over	0:-2 1:-2
s:electric:per	0:-4
s:electric:should	0:-2 1:-2
s:electric:since	0:-6 1:-4
s:electric:that	0:-2
s:electric:the	0:-2
s:electric:through	1:-2
s:electric:to	0:-2 1:-2
s:electric:were	0:-2 1:-2
s:electric:will	0:-6
s:electric:with	1:-2
s:electric:worldwide	1:-2
s:electric:would	0:2 1:-2
s:electric:year	0:-4 1:-6
s:electricity:produce	0:-2
s:electricity:the	1:-2
s:electrifi:#	0:-2
s:electrifi:#y	0:-4 1:-4
s:electrifi:;	1:-2
s:electrifi:are	0:-6 1:-4
s:electrifi:by	0:-2
s:electrifi:in	0:-2 1:-2
s:electrifi:is	0:-2 1:-2
s:electrifi:of	0:-2 1:-2
s:electrifi:to	0:-2 1:-4
s:electrifi:will	0:-4
s:electrification:#	0:-4 1:-4
s:electrification:#y	0:-6 1:-4
s:electrification:the	1:-2
s:else:#	0:-6 1:10
s:embrace:transition	0:2
s:emission:#	0:-4
s:emission:,	0:-4
s:emission:all	0:2 1:-2
s:emission:as	1:-2
s:emission:be	0:-6 1:-4
s:emission:been	0:-6 1:-2
s:emission:car	1:-2
s:emission:co	0:-2 1:-2
s:emission:customer	0:-2
s:emission:each	1:-2
s:emission:for	0:-6 1:-2
s:emission:greenhouse	0:2 1:4
s:emission:have	0:-4 1:-2
s:emission:in	0:2
s:emission:its	0:2
s:emission:new	0:-6 1:2
s:emission:operation	0:-6 1:-4
s:emission:passenger	0:-2
s:emission:peak	0:2 1:-2
s:emission:scope	0:-8
s:emission:sold	0:2 1:-2
s:emission:suppos	0:-4
s:emission:the	0:4
s:emission:their	0:-2 1:-2
s:emission:vehicle	0:-4 1:-2
s:emit:%	0:-8 1:-4
s:emit:are	0:2
s:emit:co	0:-2
s:emit:percent	0:2
s:emitt:gram	0:-4 1:-4
s:emitt:million	0:-2 1:-4
s:emitt:percent	1:-2
s:emitt:tonn	0:-8 1:-4
s:end:#	0:-2 1:-2
s:end:#y	0:-2 1:-2
s:end:fiscal	0:-6 1:-2
s:end:last	0:-2 1:-2
s:end:next	0:-4
s:end:of	0:-2
s:end:the	0:-2
s:end:this	0:2
s:energy:#	1:-2
s:energy:(	0:-2 1:-2
s:energy:,	0:-2
s:energy:automotive	0:2
s:energy:by	0:-2
s:energy:of	0:-2 1:-2
s:energy:water	0:-2 1:-2
s:engin:the	0:-4 1:2
s:engine:#	1:2
s:engine:in	0:4
s:engine:to	0:-2 1:2
s:entire:chain	1:-4
s:entire:cycle	0:2
s:environmental:#	0:4 1:-2
s:equivalent:#	0:-2
s:equivalent:unit	0:-2 1:-2
s:estimat:percent	1:-2
s:eu:#	0:-2
s:euro:#y	0:-6 1:-4
s:euro:to	0:-4 1:-2
s:euro:tonne	0:-2
s:europe:#	1:-2
s:europe:and	1:2
s:europe:be	0:-2 1:6
s:europe:china	1:2
s:europe:drop	0:-2 1:-4
s:europe:expect	1:-2
s:europe:japan	0:2
s:europe:long	0:-2 1:-2
s:europe:north	1:2
s:europe:not	0:-6 1:2
s:europe:where	0:2 1:-6
s:europe:year	0:-2 1:-2
s:european:,	0:2 1:-2
s:european:are	1:-2
s:european:have	0:8 1:-8
s:european:of	1:-2
s:european:will	0:-4 1:-4
s:ev:#	0:-2
s:ev:,	0:-2
s:ev:a	1:2
s:ev:and	1:-2
s:ev:by	0:-6 1:-6
s:ev:in	0:-2 1:-2
s:ev:is	1:-2
s:ev:of	0:-6 1:-6
s:ev:the	0:-2 1:-2
s:ev:this	0:-2 1:-2
s:ev:was	0:-8 1:-4
s:ev:will	0:-2 1:-2
s:every:car	0:-2 1:-4
s:every:in	0:-4
s:every:it	0:-4
s:every:model	0:6 1:2
s:every:new	0:-2
s:every:of	0:-6 1:-2
s:every:one	0:-4 1:-2
s:every:sold	0:-8 1:8
s:every:that	0:-2 1:4
s:every:truck	1:-4
s:every:vehicle	1:2
s:evs:#	0:-4 1:-4
s:evs:#y	0:-4 1:-2
s:evs:a	0:-4 1:-2
s:evs:account	0:-2 1:-2
s:evs:be	0:-2
s:evs:by	0:-2 1:-4
s:evs:europe	0:-6 1:-2
s:evs:fiscal	0:-2
s:evs:for	0:-2 1:-2
s:evs:fuel	0:-4 1:4
s:evs:hybrid	0:-4 1:-4
s:evs:it	0:-2
s:evs:its	0:-2
s:evs:offer	1:-2
s:evs:project	0:-2 1:-2
s:evs:that	0:-2 1:-2
s:evs:the	1:-2
s:evs:to	0:-4 1:-4
s:evs:up	0:-2 1:-4
s:evs:year	0:-2
s:exce:million	1:-4
s:executive:barra	0:-2 1:-2
s:expect:be	0:2
s:expect:build	0:-2
s:expect:deliver	0:-2
s:expect:have	0:-2 1:-2
s:expect:model	1:-2
s:expect:of	0:-4 1:-4
s:expect:sell	1:-2
s:expect:to	0:-4 1:-4
s:expect:vehicl	0:-2
s:export:such	1:-2
s:fac:automotive	1:-2
s:faciliti:by	0:2
s:factori:be	1:-2
s:factori:offic	0:-2
s:factori:the	1:-4
s:factory:a	0:-6
s:factory:in	0:4 1:-2
s:factory:to	1:-2
s:fall:#	0:-4 1:-2
s:fallen:#	0:-4 1:-2
s:far:,	0:-2
s:feb:(	1:-4
s:february:it	0:-6
s:fell:#	0:-6 1:-2
s:fell:a	1:-2
s:fewer:a	0:-4 1:-4
s:fewer:cars	0:-4 1:-4
s:fewer:the	0:-2
s:fifteen:will	0:-2 1:-2
s:fifth:#y	0:-4 1:-4
s:figure:the	0:-2
s:firm:to	1:-2
s:firm:toward	0:-2 1:-2
s:firmly:the	0:2
s:first:#	0:-2 1:-8
s:first:,	0:-2
s:first:car	0:2 1:2
s:first:china	0:2
s:first:electric	0:-4 1:-4
s:first:ev	0:-2
s:first:hybrid	0:-4 1:-2
s:first:in	1:2
s:first:month	1:-2
s:first:report	0:-4
s:first:the	1:-6
s:first:what	0:-2
s:first:which	0:-2
s:fiscal:#	1:-6
s:fiscal:,	0:-2
s:fiscal:a	1:-2
s:fiscal:and	0:2 1:-2
s:fiscal:compar	0:6
s:fiscal:from	0:-2
s:fiscal:in	0:-2
s:fiscal:level	0:2
s:fiscal:president	0:-6
s:fiscal:than	0:-2
s:fiscal:to	0:-2 1:-2
s:fiscal:which	0:-6
s:five:battery	1:-4
s:five:electric	0:-2 1:-4
s:five:in	0:-2
s:five:it	0:-2
s:five:later	0:6
s:five:sold	0:-2 1:-4
s:five:suvs	0:-2
s:five:the	0:-2 1:2
s:fleet:#	0:-4 1:-2
s:fleet:be	0:4
s:fleet:new	0:4 1:2
s:fleet:of	0:-4 1:-4
s:fleet:to	0:4
s:follow:#	1:-10
s:follow:#y	0:-8 1:2
s:follow:year	0:-2 1:-2
s:footprint:#	0:-4 1:-2
s:footprint:a	0:-2
s:footprint:be	0:-6 1:-2
s:footprint:its	0:2
s:footprint:kwh	0:-2
s:footprint:the	0:-6 1:-4
s:footprint:to	0:-6 1:-2
s:footprint:vehicle	0:-2 1:-2
s:for:#	0:2 1:-4
s:for:$	0:-2
s:for:%	0:-2 1:-4
s:for:,	1:-2
s:for::	0:-2 1:-2
s:for:;	1:-2
s:for:alone	1:-2
s:for:ambition	0:2
s:for:and	1:-4
s:for:brand	0:-2 1:-4
s:for:by	1:-4
s:for:cars	0:2 1:-2
s:for:com	0:-8 1:-6
s:for:company	0:4
s:for:electric	0:-2 1:-2
s:for:end	0:-2
s:for:ev	0:-4 1:-2
s:for:evs	0:-4 1:-4
s:for:factori	0:-4 1:-6
s:for:first	0:-6 1:-6
s:for:fleet	0:-2
s:for:goal	0:-2 1:-2
s:for:group	0:2
s:for:in	1:2
s:for:is	1:-4
s:for:it	1:2
s:for:million	0:-2 1:-2
s:for:most	0:-2
s:for:new	1:-4
s:for:on	0:-6 1:-6
s:for:own	0:4
s:for:part	0:-2
s:for:percent	0:-2
s:for:petrol	0:-4
s:for:product	0:4
s:for:reduction	0:-2
s:for:second	0:-2
s:for:share	0:-2 1:-2
s:for:third	0:-4 1:-4
s:for:truck	0:-2
s:for:u	0:-2 1:-2
s:for:unit	1:-2
s:for:up	0:-4 1:-2
s:for:vehicle	0:-2
s:for:was	0:-2
s:for:who	0:2 1:-2
s:for:whole	0:6 1:-4
s:for:will	0:-6 1:-4
s:for:year	0:-2 1:-2
s:for:zero	1:-4
s:ford:#	0:-4 1:-2
s:ford:co	1:-2
s:ford:commercial	1:-2
s:ford:in	1:-4
s:foresaw:#	1:-2
s:forese:in	0:2 1:-2
s:form:#	0:2 1:-2
s:four:have	0:-4 1:-2
s:four:model	0:-2 1:-2
s:four:of	0:-2 1:-4
s:fourth:,	0:-4 1:-2
s:fourth:of	1:-2
s:free:emission	0:-2
s:free:tailpipe	1:6
s:friday:cit	0:-4
s:friday:the	0:-2
s:from:#	1:-2
s:from:#y	0:-4 1:-2
s:from:%	0:-2 1:-2
s:from:(	0:-2
s:from:)	0:-2 1:-2
s:from:,	0:-2 1:-2
s:from:;	0:-6 1:-4
s:from:all	0:-2
s:from:and	0:2
s:from:at	1:2
s:from:base	0:-2
s:from:busines	0:-2
s:from:cars	0:-4
s:from:company	0:-2 1:-2
s:from:every	1:6
s:from:factori	0:4 1:-2
s:from:giv	1:-2
s:from:has	1:-2
s:from:in	0:-8 1:-2
s:from:it	0:-4 1:-6
s:from:level	1:-2
s:from:light-duty	0:-6 1:4
s:from:million	0:2 1:-2
s:from:new	0:-2
s:from:of	0:-4 1:2
s:from:only	0:-4
s:from:own	0:2
s:from:per	0:-2 1:-2
s:from:percent	1:-2
s:from:plant	0:-2
s:from:pres	0:-2
s:from:seven	1:4
s:from:start	1:-2
s:from:swedish	0:-2 1:-2
s:from:through	0:-2
s:from:to	0:-2 1:-6
s:from:today	0:-2
s:from:use	0:2 1:-2
s:from:vehicl	0:-6 1:-4
s:from:were	0:-2 1:-2
s:from:will	0:-4
s:from:year	1:-4
s:fuel-cell:,	0:-2 1:-4
s:fuel:,	0:-2 1:-2
s:fuel:cars	0:-2 1:-6
s:fuel:in	0:-2 1:-2
s:fuel:vehicl	0:-2 1:4
s:fuel:vehicle	1:2
s:fully:,	0:-4 1:-4
s:fully:and	0:-2 1:4
s:fully:brand	0:-4
s:fully:by	0:-2
s:fully:in	1:4
s:fully:model	0:-2
s:fully:the	0:2
s:fully:truck	0:-2
s:future:,	0:-2 1:-2
s:fy:,	1:-2
s:fy:aims	0:-2 1:-2
s:fy:and	0:-2
s:fy:the	0:-2 1:-2
s:fy:was	0:-2 1:-2
s:gac:#	0:-4 1:-4
s:gac:,	0:2
s:galaxy:#	0:-4 1:-4
s:gas:#y	0:-6 1:-2
s:gas:,	0:-2
s:gas:by	0:4 1:-4
s:gas:directly	0:-2 1:-2
s:gas:ghg	0:2
s:gas:in	0:2 1:-4
s:gas:its	0:-2
s:gas:per	0:-2 1:-2
s:gave:its	0:-2 1:-4
s:general:on	1:-2
s:general:said	0:-4 1:6
s:general:will	0:-2
s:get::	0:6
s:get:by	0:-2 1:6
s:get:the	0:-4 1:-8
s:ghg:car	0:4 1:-2
s:ghg:emission	0:2
s:giv:market	1:-2
s:giv:until	0:4 1:-2
s:glance:own	0:-2
s:glasgow:,	0:-2
s:global:and	1:-2
s:global:chain	0:-2 1:-2
s:global:in	0:-2 1:-2
s:global:of	0:-2 1:-2
s:global:to	1:-6
s:globally:#y	0:-2 1:-2
s:globe:suppos	0:2
s:gm:ev	0:-4 1:-6
s:gm:in	0:-4 1:-6
s:gm:to	1:4
s:go:#	0:-2 1:-2
s:go:be	0:-2
s:go:build	0:2 1:2
s:go:by	0:-2 1:-4
s:go:electric	0:-4 1:6
s:go:have	0:-2
s:go:in	0:-6 1:-10
s:go:the	0:-4
s:go:to	1:-6
s:goal:#	0:-2 1:-2
s:goal:#y	0:8 1:-4
s:goal:aims	0:-2
s:goal:carbon	0:4 1:2
s:goal:hav	1:-2
s:goal:meant	0:2
s:goal:sell	0:-2 1:-2
s:goal:the	1:-2
s:goal:to	0:4
s:goes:#	0:-2 1:-2
s:goes:electrification	1:-2
s:gone:the	1:-2
s:good:earlier	0:-2
s:government:deadline	1:4
s:government:goal	1:-4
s:government:the	0:-4 1:-2
s:gram:kilometre	0:-2
s:grave:#	0:-2
s:green::	0:2
s:green:project	0:-2
s:green:to	0:-2
s:greenhouse:(	0:2
s:greenhouse:caus	0:-2 1:-2
s:greenhouse:emission	0:2 1:-2
s:greenhouse:from	0:-6
s:ground:be	0:-2 1:-2
s:ground:the	0:2
s:group:#	0:-6 1:-2
s:group:,	0:2
s:group:be	1:-6
s:group:blue	0:-2 1:-2
s:group:brand	1:-2
s:group:carbon	0:-6 1:-2
s:group:cars	1:4
s:group:committ	0:4
s:group:emission	0:-4 1:-2
s:group:first	1:-2
s:group:for	0:6 1:-2
s:group:in	0:-4
s:group:it	0:2
s:group:line-up	0:-4
s:group:on	0:4 1:-2
s:group:own	0:-4
s:group:sal	0:-2
s:group:set	0:-2 1:-2
s:group:the	0:2
s:grow:#	0:-2 1:-2
s:grow:of	1:-2
s:gy:,	0:2
s:had:announc	0:-4 1:-4
s:had:been	0:-4
s:had:by	0:-2
s:had:in	0:-2 1:-2
s:had:investor	0:-2
s:had:last	1:-2
s:had:of	0:-2 1:2
s:had:percent	0:-6 1:-4
s:had:put	0:-2 1:-2
s:had:set	0:-2
s:had:share	0:-2 1:-2
s:had:that	0:-2 1:-6
s:had:to	0:-4 1:-4
s:half:#	1:-2
s:half:#y	0:-4
s:half:all	0:-2
s:half:it	0:-2 1:-2
s:half:its	0:-2 1:-2
s:half:much	0:-4 1:-2
s:half:sal	0:-4 1:-2
s:half:them	0:-2 1:-2
s:half:this	0:-4
s:half:those	0:-4
s:half:to	0:-2 1:-2
s:half:what	0:-2
s:half:year	1:-2
s:halv:#	0:-10 1:-8
s:halv:#y	1:-2
s:halv:by	1:-2
s:halv:emission	0:4
s:halve:life-cycle	0:4 1:-2
s:halve:per	0:2 1:-2
s:hand:#	0:-2 1:-2
s:has:#	0:-2 1:-2
s:has:a	0:4
s:has:about	1:-2
s:has:another	0:-2 1:-2
s:has:be	0:-6 1:-2
s:has:been	0:6 1:-2
s:has:by	0:-2
s:has:carbon	0:6 1:-2
s:has:certifi	0:4 1:-2
s:has:chang	1:-4
s:has:co	1:-2
s:has:contribute	0:-2
s:has:down	0:-2
s:has:dropp	1:-2
s:has:electric	0:-2
s:has:far	0:-4 1:-4
s:has:for	1:-4
s:has:in	0:-6 1:-4
s:has:it	0:-2
s:has:its	0:-2
s:has:itself	0:-6
s:has:more	0:-2
s:has:new	0:-2
s:has:of	0:-2
s:has:on	0:-4 1:-2
s:has:out	0:-2 1:-2
s:has:since	0:2
s:has:taken	0:-6
s:has:than	0:2
s:has:that	0:-4
s:has:the	0:2
s:has:to	0:-8
s:has:up	1:2
s:has:£	1:2
s:hav:for	1:-2
s:hav:vehicl	0:-2
s:have:a	0:4
s:have:an	0:-6 1:6
s:have:be	0:-4 1:2
s:have:been	0:-2
s:have:built	0:-2 1:4
s:have:but	0:-4
s:have:by	0:-4 1:-2
s:have:carbon	0:4 1:2
s:have:carbon-neutral	0:8 1:-2
s:have:certifi	0:-4
s:have:climate	0:2
s:have:co	1:-2
s:have:deliver	0:-6 1:-4
s:have:electric	0:-4 1:-4
s:have:electrifi	0:-4 1:-2
s:have:emission	1:-4
s:have:evs	0:-2 1:-2
s:have:for	0:-2
s:have:greenhouse	0:-2 1:-2
s:have:in	0:-8 1:-4
s:have:its	0:2
s:have:launch	1:-2
s:have:million	0:-2 1:-2
s:have:of	1:-2
s:have:on	1:-2
s:have:reduc	1:-2
s:have:sell	0:-4 1:6
s:have:tailpipe	0:-6 1:-6
s:have:that	0:6 1:-6
s:have:to	0:-2
s:have:told	0:-2 1:-2
s:he:in	1:2
s:he:it	0:2 1:-2
s:he:reporter	0:-4 1:-2
s:he:that	1:4
s:he:to	0:-8 1:-8
s:head:the	0:-4
s:heavy:truck	0:-4 1:-2
s:held:june	0:2
s:here:#	0:-2 1:-2
s:here:in	0:2
s:hiroshima:japan	0:2
s:his:had	1:-2
s:his:in	1:-2
s:hold:to	0:2
s:home:the	1:-2
s:honda:which	0:-4
s:hop:sell	0:-2 1:-2
s:hybrid:#	1:-2
s:hybrid:,	0:-2
s:hybrid:a	0:-2 1:-2
s:hybrid:battery	1:-2
s:hybrid:extended-range	0:-2 1:-2
s:hybrid:in	1:4
s:hybrid:not	1:-2
s:hybrid:plug-in	0:-8 1:-2
s:hybrid:purely	1:2
s:hybrid:the	0:-2 1:-2
s:hybrid:to	1:-2
s:hybrid:well	1:2
s:hyundai:#	0:-6 1:2
s:hyundai:on	0:4
s:impact:and	0:2 1:-2
s:implement:pari	0:2
s:in:#y	1:-2
s:in:(	0:4 1:-2
s:in:,	0:-2
s:in::	0:-2
s:in:a	0:-2 1:-2
s:in:against	0:-2 1:-2
s:in:all	0:-6 1:2
s:in:america	0:-2
s:in:annual	0:-2
s:in:around	0:-4
s:in:as	0:-4 1:-2
s:in:at	1:-2
s:in:autumn	0:-2
s:in:between	1:4
s:in:both	0:4 1:-2
s:in:by	1:-2
s:in:carbon	0:2
s:in:citi	0:-2 1:-2
s:in:city	0:-2 1:-2
s:in:com	1:-2
s:in:commercial	0:2
s:in:company	1:-2
s:in:compar	0:-2
s:in:core	0:-4 1:4
s:in:countri	0:-4 1:-4
s:in:course	0:2
s:in:current	0:-2
s:in:european	1:-2
s:in:every	0:-8 1:4
s:in:first	0:-2
s:in:for	1:-2
s:in:ford	0:-6
s:in:fourth	0:-2
s:in:from	0:-4
s:in:had	0:-2 1:-2
s:in:half	0:-2 1:4
s:in:has	0:2 1:-2
s:in:hyundai	0:-2 1:-2
s:in:in	1:-8
s:in:includ	0:-2 1:-2
s:in:into	0:-8 1:-4
s:in:is	1:-4
s:in:it	0:-2 1:-2
s:in:its	1:-2
s:in:last	0:-2 1:-2
s:in:lineup	1:-2
s:in:main	0:2 1:-2
s:in:major	1:2
s:in:market	0:-2 1:2
s:in:meantime	1:-2
s:in:middle	1:-2
s:in:more	0:-4 1:-2
s:in:new	0:-4
s:in:next	0:2
s:in:nine	1:-2
s:in:north	0:2 1:-2
s:in:not	0:-6 1:-6
s:in:now	0:-4 1:-2
s:in:on	0:-2
s:in:one	0:-2 1:-6
s:in:or	0:-4
s:in:out	1:2
s:in:over	0:-2
s:in:own	1:-2
s:in:part	0:-4
s:in:passenger	1:-2
s:in:past	0:-2 1:-2
s:in:per	0:-6 1:-2
s:in:prefecture	0:-2 1:-2
s:in:production	0:2
s:in:red	0:-2 1:-2
s:in:reduction	0:-2
s:in:region	0:4 1:-2
s:in:reimagine	0:2
s:in:rest	0:-2 1:4
s:in:s	0:2 1:-2
s:in:said	1:2
s:in:sal	0:-2
s:in:same	0:-4
s:in:second	0:-2 1:-2
s:in:segment	0:-2 1:-2
s:in:should	0:-2
s:in:showroom	0:-2 1:-2
s:in:since	1:-2
s:in:so	0:2
s:in:sold	0:-4 1:-4
s:in:stand	1:-4
s:in:supply	0:2
s:in:ten	0:-2 1:-2
s:in:term	0:-2 1:-2
s:in:that	0:2
s:in:there	0:4 1:-2
s:in:third	0:-2
s:in:this	0:-2
s:in:through	0:-4 1:-2
s:in:two	0:-2
s:in:under	0:4
s:in:value	0:2
s:in:vde	0:2 1:-2
s:in:vehicl	0:-2 1:-2
s:in:was	0:-2 1:-2
s:in:we	0:-2 1:-4
s:in:were	0:-2 1:-2
s:in:while	0:-2
s:in:will	0:2 1:2
s:in:with	1:-2
s:includ:,	0:-2 1:-2
s:includ:and	0:4
s:includ:ev	0:-2 1:-6
s:include:model	0:-6 1:-6
s:increase:#	0:-2 1:-2
s:india:and	1:-2
s:india:fiscal	0:-2
s:india:in	0:-8 1:-6
s:india:to	0:6
s:india:year	0:-4 1:-4
s:industrial:emitt	0:-4 1:-4
s:ingolstadt:neckarsulm	0:4 1:-2
s:instead:#	0:-2 1:-2
s:intend:be	0:4 1:-4
s:intend:have	0:4 1:-2
s:intend:make	0:-4 1:-6
s:intend:offer	0:-4 1:6
s:intend:reduce	0:-4 1:-2
s:intention:build	1:-2
s:intention:sell	1:2
s:interim:are	0:2
s:internet:thing	0:2
s:into:#	0:-2 1:-2
s:into:,	1:-2
s:into:and	1:2
s:into:electric	0:-2 1:-2
s:into:vehicl	1:-2
s:introduc:whole	0:2
s:invest:trillion	1:-4
s:investment:#	0:-4 1:-2
s:investor:month	0:-4
s:iot:,	0:2
s:is:%	0:-2 1:-4
s:is::	1:4
s:is:a	0:-4 1:-4
s:is:achieve	0:12 1:-4
s:is:at	1:-2
s:is:be	1:-2
s:is:by	0:-2 1:-4
s:is:come	0:-2
s:is:date	0:-2 1:4
s:is:due	1:-4
s:is:follow	0:6 1:-2
s:is:for	0:2 1:-4
s:is:fully	0:-4 1:6
s:is:grow	1:-2
s:is:halve	1:-2
s:is:have	0:-2 1:-2
s:is:in	0:2 1:-2
s:is:its	1:-2
s:is:itself	0:2 1:-2
s:is:longer	0:-2
s:is:milestone	0:-2
s:is:more	0:-2 1:-2
s:is:of	0:-2
s:is:percent	0:-2
s:is:reach	1:-2
s:is:review	0:-2
s:is:sell	0:-2 1:4
s:is:start	1:-2
s:is:supply	0:-6 1:-4
s:is:target	0:-2
s:is:than	0:-2
s:is:ultimate	1:-6
s:it:#	0:-2
s:it:#y	0:-6 1:-2
s:it:,	0:4
s:it::	0:-4 1:-2
s:it:a	0:-2 1:-2
s:it:about	0:-2 1:-2
s:it:at	1:-2
s:it:avoid	0:-4 1:-2
s:it:battery	1:-2
s:it:be	1:4
s:it:been	0:2
s:it:br	0:-2 1:-2
s:it:build	0:-2
s:it:by	1:-4
s:it:electric	0:-2 1:-2
s:it:go	0:2 1:2
s:it:guid	0:-2
s:it:have	0:-4
s:it:in	1:-4
s:it:is	0:2 1:-6
s:it:its	1:-2
s:it:keep	0:-2 1:4
s:it:known	0:-2 1:4
s:it:launch	1:2
s:it:make	0:2 1:2
s:it:meant	0:-2 1:2
s:it:new	1:-2
s:it:no	0:-4 1:-2
s:it:not	0:-2 1:-2
s:it:now	0:-2 1:-2
s:it:on	1:2
s:it:out	0:-2 1:2
s:it:plann	0:-2 1:-4
s:it:said	0:2
s:it:seek	1:-4
s:it:sell	0:-4 1:-2
s:it:set	0:6
s:it:still	0:-2
s:it:take	0:2 1:-2
s:it:the	0:-2 1:-2
s:it:to	1:-2
s:it:told	0:-2
s:it:want	1:2
s:it:will	0:2 1:-2
s:its:#	0:-8
s:its:activiti	0:-4
s:its:american	1:4
s:its:are	0:4
s:its:as	0:-4 1:-4
s:its:brand	0:2
s:its:bus	0:-4 1:-2
s:its:by	0:2
s:its:carbon	0:2 1:-2
s:its:co	0:-2 1:-4
s:its:electric	0:-4 1:-6
s:its:emission	0:-2 1:-2
s:its:ev	0:-2
s:its:factori	0:-2 1:-4
s:its:footprint	0:-2 1:-2
s:its:for	0:-4 1:-8
s:its:gas	0:2
s:its:has	0:-2 1:-2
s:its:have	0:-4 1:-2
s:its:in	0:-2
s:its:is	0:6 1:-2
s:its:line-up	0:-8
s:its:market	0:-4 1:4
s:its:of	0:2
s:its:operation	1:-2
s:its:path	0:-2 1:-2
s:its:peak	0:-4
s:its:plan	0:-2 1:2
s:its:product	1:-2
s:its:report	0:-2
s:its:s	0:-2 1:-2
s:its:sal	1:-4
s:its:should	1:-2
s:its:sit	1:-2
s:its:supplier	0:2
s:its:than	0:4
s:its:that	1:2
s:its:there	1:4
s:its:to	1:-4
s:its:vehicl	1:-2
s:its:volume	0:-2 1:-4
s:its:want	0:-2 1:-2
s:its:with	0:-2
s:its:worldwide	1:-2
s:its:would	0:4
s:itself:#	0:6 1:-2
s:itself:aim	0:-2 1:-2
s:itself:carbon	0:2
s:itself:goal	0:-6 1:-4
s:itself:that	0:-2 1:4
s:jaguar:rover	0:-2
s:january:carbon	0:2 1:-2
s:january:it	0:-4
s:japan:as	0:-2
s:japan:europe	0:2 1:-2
s:japan:india	0:2
s:japan:sept	0:2
s:japan:the	0:2
s:jcn:)	0:2
s:join:,	0:-2 1:-2
s:july:the	0:-2
s:june:th	0:2
s:keep:with	0:-2 1:-2
s:kia:its	1:-6
s:kilometre:#	0:-2 1:-2
s:korea:#	0:-4 1:-2
s:kosai:,	0:4 1:-4
s:kwh:fy	1:-2
s:land:has	0:-2
s:large:in	0:-8 1:-6
s:last:#	0:-2
s:last::	0:2
s:last:and	1:-2
s:last:engine	1:-4
s:last:it	0:-2
s:last:of	0:-2
s:last:that	0:-2
s:last:the	0:-2 1:-2
s:last:to	1:-2
s:last:when	1:2
s:last:year	0:2
s:later:#	0:4 1:-2
s:later:the	0:2
s:latest:and	0:4
s:latest:report	1:-4
s:latest:the	1:-4
s:launch:#	0:-4 1:2
s:launch:#y	0:-2 1:-2
s:launch:and	1:-2
s:launch:december	0:-2 1:-2
s:launch:electric	0:-2
s:launch:green	0:-2
s:launch:model	0:-2 1:-6
s:launch:the	0:-2
s:lead:by	0:-2
s:least:%	0:-2 1:-2
s:least:fully	1:-4
s:least:percent	1:-2
s:least:the	0:2 1:-2
s:leave:company	0:2
s:led:and	0:-2 1:-2
s:left:the	0:2
s:less:#	0:-2
s:less:#y	0:-2 1:-2
s:less:half	0:-2
s:less:in	0:-4 1:-2
s:less:it	0:-2
s:let:be	0:-2 1:4
s:letter:intent	0:-2
s:level:#	0:-4
s:level:#y	0:2 1:-2
s:level:and	0:2
s:level:fiscal	0:-2
s:life-cycle:footprint	0:6 1:-2
s:life-cycle:reduction	0:2
s:life:by	0:2
s:life:of	0:2
s:lifecycle:footprint	0:-6 1:-2
s:lifecycle:of	0:-2 1:-2
s:light-duty:are	0:-2
s:light-duty:with	0:-6
s:line-up:,	0:-2 1:-2
s:line-up:to	0:-6 1:-2
s:line:#	0:-4 1:-4
s:line:oizumi	0:-4 1:-2
s:lineup:#	0:-2 1:-2
s:list:#	0:-2 1:2
s:ll:only	0:6
s:local:,	1:-4
s:location:been	0:2 1:-2
s:location:the	0:-2 1:-2
s:logistic:supplier	0:6 1:-2
s:long-term:of	0:2
s:long-term:surviv	1:2
s:longer:a	0:-4
s:longer:that	1:-2
s:longer:to	0:-2 1:-2
s:lower:#	0:-2
s:lower:#y	0:-6 1:-2
s:lower:in	0:-4 1:-2
s:lower:they	1:-2
s:m:,	0:2
s:m:has	0:-2
s:macan:two	0:-2
s:made:#	0:-2
s:made:has	0:2
s:made:the	0:-2 1:-4
s:made:with	1:-2
s:main:in	0:-4 1:-2
s:mak:#	0:-2
s:make:a	0:-2
s:make:but	0:-2 1:-2
s:make:electric	0:6 1:4
s:make:greenhouse	0:2
s:make:half	1:4
s:maker:has	1:-2
s:maker:the	0:2 1:-2
s:maker:to	0:-4 1:-2
s:manage:#	0:-2 1:-6
s:manufactur:#	0:-4 1:-2
s:manufactur:by	0:-6 1:-4
s:manufactur:the	0:-2 1:-2
s:manufactur:worldwide	0:2
s:many:#	1:-2
s:mark:#	1:-2
s:market:#	0:-2 1:2
s:market:allow	1:2
s:market:as	1:-2
s:market:fiscal	0:-2
s:market:in	0:-6 1:-4
s:market:the	0:-4 1:-2
s:market:year	0:-2 1:-2
s:marque:year	0:-2 1:6
s:mazda:corporation	0:2
s:mazda:today	0:2
s:mean:be	1:-4
s:mean:have	0:2 1:4
s:meant:be	1:2
s:meant:leave	0:2
s:meant:prepare	0:2
s:meant:start	0:-4
s:measur:#	0:-2
s:measur:#y	0:-2
s:measur:the	1:-2
s:merced:to	1:2
s:metric:of	0:-2
s:middle:#	1:-2
s:middle:the	0:4
s:milestone:can	0:-2
s:milestone:its	0:-2 1:-2
s:million:#	0:-2 1:-2
s:million:#y	0:-2
s:million:)	0:4
s:million:,	0:-2
s:million:and	1:-2
s:million:annually	0:-2 1:-2
s:million:are	0:-2 1:-2
s:million:electric	1:-2
s:million:energy	0:-2 1:-2
s:million:in	0:-4
s:million:it	0:-2
s:million:last	0:-6
s:million:of	0:-4
s:million:sal	0:-2 1:-2
s:million:since	1:-2
s:million:that	1:-2
s:million:them	0:-2
s:million:this	0:-2 1:-2
s:million:tons	0:-2
s:million:vehicl	1:-2
s:million:worldwide	0:-4 1:-2
s:million:year	0:-2 1:-2
s:minu:in	0:-2
s:minu:per	0:-2 1:-2
s:mobility:#	0:-4 1:-2
s:model:#	0:-4
s:model:#y	0:-4 1:-4
s:model:account	0:-2 1:-4
s:model:and	0:-2 1:-4
s:model:be	0:-4 1:-4
s:model:from	1:-6
s:model:hybrid	0:-2
s:model:of	0:-2 1:-2
s:model:on	0:-4 1:-2
s:model:plann	0:-2
s:model:the	1:-4
s:model:to	0:-2 1:-6
s:monday:show	0:2
s:month:,	1:-2
s:month:can	0:-2 1:-6
s:month:december	0:-2 1:-2
s:more:#	1:-2
s:more:$	0:-2 1:-2
s:more:electric	0:-4 1:-4
s:more:half	0:-4 1:-4
s:more:have	0:-6
s:more:in	1:-2
s:more:plann	0:-6 1:-2
s:more:the	0:-2
s:more:two	1:-2
s:most:in	0:-4 1:-2
s:most:the	1:2
s:most:them	0:-2
s:mostly:hybrid	0:-2
s:motor:(	0:2
s:motor:a	0:-4 1:-2
s:motor:intend	0:4
s:motor:it	0:-4
s:motor:the	0:-2
s:motor:to	0:-2 1:4
s:motor:tuesday	0:-2
s:motorcycle:will	0:4
s:much:#	1:-2
s:much:dioxide	0:-2 1:-2
s:multiple:fac	1:-2
s:munich:sept	0:2
s:must:#	0:-2
s:must:zero-emission	0:-2 1:-2
s:mustang:in	0:-4 1:-2
s:n:said	0:-6 1:-2
s:nam:as	0:2 1:-4
s:near:,	0:-2
s:nearly:as	0:-2
s:nearly:of	0:-4 1:-2
s:nearly:tim	1:-2
s:negative:balance	0:-4 1:-2
s:net-zero:,	0:2 1:-2
s:net-zero:by	0:-2 1:-2
s:net-zero:gas	0:8 1:-4
s:net:,	0:8 1:-4
s:net::	0:8 1:-6
s:net:acros	0:4 1:2
s:net:along	0:4 1:-2
s:net:at	0:2 1:-2
s:net:balance	1:-2
s:net:by	0:-8 1:-2
s:net:carbon	0:4 1:-2
s:net:com	0:6 1:-4
s:net:emission	0:6
s:net:in	0:8 1:-4
s:net:is	0:10 1:-4
s:net:neutral	0:4 1:-2
s:net:neutrality	1:-2
s:net:since	0:4
s:network:factori	0:2
s:neutral:#	0:4 1:-2
s:neutral:#y	0:4 1:-2
s:neutral:all	0:4
s:neutral:and	0:4 1:2
s:neutral:balance	0:4 1:-2
s:neutral:by	0:-2
s:neutral:driv	0:2
s:neutral:driven	1:2
s:neutral:fiscal	0:2 1:-2
s:neutral:from	0:2
s:neutral:in	0:4 1:-4
s:neutral:its	0:2 1:-2
s:neutral:last	0:4 1:-2
s:neutral:on	1:-6
s:neutral:since	0:4 1:-4
s:neutral:the	0:6
s:neutrality:#	0:4 1:-2
s:neutrality:#y	0:6
s:neutrality:a	0:4
s:neutrality:all	0:4
s:neutrality:be	0:4
s:neutrality:cn	0:2
s:neutrality:due	0:4 1:-4
s:neutrality:europe	0:4 1:-2
s:neutrality:it	1:-4
s:neutrality:its	0:8
s:neutrality:new	0:10 1:-4
s:neutrality:the	0:2 1:-2
s:neutrality:vehicl	0:2 1:-2
s:neutrality:was	0:10 1:-6
s:nev:in	0:-4 1:-6
s:nevs:#	0:-4 1:-2
s:nevs:for	0:-4 1:-4
s:nevs:its	0:-4 1:-8
s:nevs:up	0:-2 1:-2
s:new::	1:-6
s:new:are	0:-2 1:-2
s:new:by	1:-2
s:new:cars	0:-4 1:-4
s:new:could	0:-2 1:-2
s:new:have	0:-2
s:new:in	1:-2
s:new:is	0:6
s:new:it	0:2
s:new:model	0:-2 1:-2
s:new:of	0:-4 1:-6
s:new:passenger	0:2 1:2
s:new:plan	1:-2
s:new:should	1:4
s:new:sold	0:-2
s:new:that	0:-2
s:new:to	1:-4
s:new:truck	0:-6 1:-4
s:new:vehicl	0:-2
s:newly:vehicl	1:-2
s:newswire:mazda	0:2
s:next:,	1:-2
s:next:year	0:-2
s:nine:of	1:-2
s:nine:ten	0:-2
s:nissan:#	0:-4 1:-2
s:nissan:announc	0:-2 1:-4
s:nissan:co	0:-2
s:no:,	0:-6
s:no:at	0:4 1:-2
s:no:car	0:2 1:-2
s:no:carbon	0:2
s:no:emission	1:-4
s:no:than	1:-2
s:no:to	1:-2
s:nor:the	0:2 1:-4
s:north:and	0:-2 1:2
s:north:france	0:2
s:north:in	0:-2 1:-2
s:north:this	1:-2
s:not:,	1:-2
s:not::	0:2 1:-4
s:not:after	0:-4 1:-2
s:not:any	0:-2 1:2
s:not:for	0:2 1:-2
s:not:since	0:2 1:-4
s:not:there	0:-2
s:noth:battery	1:6
s:noth:fully	1:-4
s:noth:said	0:2
s:noth:zero-emission	1:4
s:now:#	0:-4 1:-6
s:now:#y	0:-4 1:-2
s:now:in	0:-2
s:now:to	0:-2
s:number:by	0:-2 1:-2
s:number:electric	0:-6 1:-4
s:number:in	0:-2
s:of:#	0:-2 1:-2
s:of:#y	0:-4
s:of:(	0:2
s:of:;	0:-2 1:6
s:of:about	0:-2
s:of:all	0:-4
s:of:annual	1:-4
s:of:approv	0:-2
s:of:are	1:-4
s:of:around	0:2
s:of:as	1:2
s:of:at	0:-2 1:2
s:of:average	0:-2 1:-2
s:of:battery	1:-2
s:of:be	0:-2
s:of:brand	1:-4
s:of:bus	0:-6 1:2
s:of:by	0:-4 1:-4
s:of:capacity	1:-2
s:of:car	1:2
s:of:carbon	0:2
s:of:cars	0:-2
s:of:century	0:6 1:-4
s:of:chevrolet	0:-6 1:-4
s:of:chinese	0:4 1:-2
s:of:climate-neutral	1:-2
s:of:co	0:-2
s:of:current	1:2
s:of:decade	1:-2
s:of:deliver	1:-2
s:of:deliveri	0:-2 1:-2
s:of:dioxide	0:-4 1:-2
s:of:electric	0:-2 1:-4
s:of:electricity	1:-2
s:of:emission	0:-6 1:4
s:of:energy	0:-2 1:-2
s:of:engin	0:2 1:8
s:of:euro	0:-2
s:of:european	0:-2 1:-2
s:of:ev	0:-2 1:-2
s:of:evs	0:-2 1:-2
s:of:factori	0:-2
s:of:for	0:-2 1:-2
s:of:four	0:-4 1:-2
s:of:fully	0:-2 1:-2
s:of:gas	0:2 1:4
s:of:global	1:-2
s:of:good	0:2 1:-2
s:of:group	0:-2
s:of:half	0:-2
s:of:hybrid	0:-2 1:-4
s:of:in	1:-2
s:of:it	0:-2 1:-2
s:of:kind	0:-2 1:-2
s:of:last	0:-2 1:-4
s:of:latter	1:-2
s:of:light	1:-2
s:of:line-up	1:-2
s:of:made	0:-2
s:of:manufacturer	1:-2
s:of:market	0:-2 1:-4
s:of:model	0:4 1:-2
s:of:motor	0:-2
s:of:neutrality	0:4
s:of:new	1:-6
s:of:of	0:-4
s:of:on	1:-2
s:of:only	1:-4
s:of:or	1:-2
s:of:orion	1:-2
s:of:over	0:-2
s:of:own	1:-2
s:of:panel	0:2
s:of:passenger	0:4
s:of:past	0:2 1:2
s:of:path	0:2
s:of:peak	0:2
s:of:people	0:-2
s:of:per	0:-4 1:-2
s:of:percent	1:-2
s:of:petrol	0:-2
s:of:plant	1:-2
s:of:premium	1:-2
s:of:product	0:2 1:-2
s:of:production	0:-4 1:-2
s:of:registration	1:2
s:of:road	1:2
s:of:sal	0:-2
s:of:should	0:-2
s:of:six	0:-2 1:-2
s:of:smaller	1:-4
s:of:sold	1:-4
s:of:strategy	0:-4
s:of:suv	0:-4 1:-4
s:of:tata-own	0:2
s:of:ten	0:-2 1:-2
s:of:than	1:-2
s:of:that	0:-2 1:-2
s:of:the	0:-2 1:4
s:of:their	0:-2
s:of:they	0:-2
s:of:three	0:2
s:of:to	0:-2 1:-2
s:of:tonn	0:-2
s:of:tons	1:-2
s:of:truck	0:-4 1:-2
s:of:two	0:-2
s:of:u	0:-2 1:-4
s:of:unit	1:-2
s:of:value	0:6 1:-2
s:of:vehicle	0:-2
s:of:was	0:-2 1:-2
s:of:we	0:2
s:of:week	1:-2
s:of:were	0:-2
s:of:whole	0:2 1:-6
s:of:will	0:-2 1:-2
s:of:with	0:4
s:of:would	0:-2 1:-2
s:of:year	0:-4
s:of:zero	1:-2
s:off:lin	1:-2
s:off:line	0:-2 1:-2
s:off:the	0:-4 1:-4
s:offcut:the	0:-2
s:offer:but	1:-4
s:offer:electric	1:-2
s:offic:japan	0:2
s:offset:by	0:4 1:-2
s:old:of	0:-2
s:on:#	0:-2
s:on:,	0:-2
s:on::	0:-2
s:on:;	0:-2 1:2
s:on:as	1:-4
s:on:at	0:-2 1:2
s:on:balance	0:4 1:-2
s:on:be	0:6
s:on:by	0:-2
s:on:cars	0:-4 1:-2
s:on:climate	0:4 1:-4
s:on:climate-neutral	0:2
s:on:company	0:6 1:-2
s:on:continent	0:-2 1:4
s:on:electric	1:-2
s:on:electricity	0:-6 1:-2
s:on:firm	0:-2 1:-2
s:on:for	1:-2
s:on:from	0:-2
s:on:inglo	0:-2
s:on:it	0:-6 1:2
s:on:its	0:2
s:on:last	0:-2
s:on:market	0:-4 1:-2
s:on:modular	0:-2
s:on:net	0:6 1:-2
s:on:of	1:2
s:on:only	0:-2
s:on:or	0:-2 1:-4
s:on:other	0:-2
s:on:par	1:-2
s:on:platform	0:-2 1:-2
s:on:product	0:-6 1:-2
s:on:put	0:-4
s:on:rais	1:-2
s:on:road	0:-2
s:on:same	0:-4 1:-2
s:on:since	0:-2 1:-6
s:on:that	1:-2
s:on:the	0:-2 1:-2
s:on:through	1:-2
s:on:to	1:-2
s:on:website	0:4 1:-4
s:on:will	0:-2 1:4
s:on:with	0:-4 1:-4
s:on:year	0:-2 1:-2
s:one:#	0:2 1:-4
s:one:,	1:-2
s:one:car	0:-4
s:one:electric	1:-2
s:one:evs	0:-2 1:-2
s:one:four	0:-2 1:-2
s:one:is	0:-4 1:-2
s:one:of	0:-4 1:-2
s:one:six	0:-2 1:-4
s:one:the	1:-2
s:one:them	0:4 1:-2
s:one:three	0:-2 1:-2
s:ones:the	0:-4 1:-6
s:online:held	0:2
s:only:#	0:2
s:only:#y	0:-6
s:only:and	1:-4
s:only:car	0:-4
s:only:cars	1:6
s:only:electric	0:-10 1:8
s:only:model	0:4
s:only:that	0:2
s:only:the	0:2 1:-4
s:only:to	0:-2 1:2
s:operation:#y	0:2
s:operation:be	0:2 1:-2
s:operation:emission	0:-6 1:-2
s:operation:neutral	0:4 1:-2
s:operation:scope	1:-2
s:operation:statu	0:-2
s:operation:target	0:-2 1:-2
s:operation:the	0:2
s:operation:to	0:-4 1:-2
s:or:#	0:-2
s:or:%	0:-2
s:or:a	0:-4
s:or:by	1:2
s:or:cell	0:-2 1:-2
s:or:electric	0:4 1:2
s:or:fuel	1:2
s:or:hybrid	1:-2
s:or:in	0:-2
s:or:operation	0:2
s:or:to	0:-2 1:-2
s:or:unit	0:-2 1:-4
s:order:#	0:-2
s:order:electric	0:-2 1:-2
s:order:make	0:2
s:order:more	0:-2
s:orion:,	0:-2 1:-2
s:other:,	0:2 1:-2
s:other:are	0:-2 1:-2
s:other:in	0:4 1:-4
s:other:market	0:-6 1:8
s:out:#	0:-2 1:-4
s:out:be	0:-4 1:6
s:out:electric	0:-2
s:out:five	0:-4 1:-4
s:out:its	1:-2
s:out:ten	0:-2 1:-2
s:out:those	0:-2 1:-2
s:output:for	0:-2 1:-2
s:over:%	0:-2 1:-2
s:over:billion	0:-2 1:-2
s:over:by	0:-2
s:over:electric	0:-4 1:-2
s:over:entire	0:2
s:over:life	1:-2
s:over:million	0:-2 1:-4
s:over:next	0:-2 1:-2
s:over:per	1:-2
s:over:same	0:-2
s:over:whole	0:-2 1:-2
s:own:,	0:-4
s:own::	0:4 1:4
s:own:are	0:2 1:-4
s:own:by	0:-2 1:-2
s:own:car	1:-6
s:own:is	0:-2 1:2
s:own:of	0:-4 1:-4
s:own:stood	0:-2 1:-2
s:parent:daimler	0:4
s:parent:hyundai	0:-2 1:8
s:part:is	0:-2
s:part:result	0:-2
s:part:the	0:-2 1:2
s:passenger:and	1:4
s:passenger:are	0:-4 1:-2
s:passenger:brand	1:-2
s:passenger:by	0:2 1:-2
s:passenger:commercial	0:2
s:passenger:in	1:2
s:passenger:it	1:6
s:passenger:mobility	0:4 1:-2
s:passenger:over	0:-4 1:-4
s:passenger:range	0:-2 1:2
s:passenger:sal	1:4
s:passenger:should	0:-2 1:-4
s:passenger:sold	1:4
s:path:achiev	0:-2 1:-2
s:path:to	0:2
s:path:which	0:2
s:pct:than	0:-4 1:-2
s:pct:the	1:-2
s:peak:#	1:-2
s:peak:#y	0:4
s:peak:dioxide	0:-2 1:-2
s:peak:neutrality	0:2
s:peak:that	0:-2
s:per:,	0:-2
s:per::	0:-6 1:-2
s:per:acros	0:-2
s:per:and	1:-2
s:per:are	1:-2
s:per:by	1:-2
s:per:car	0:-2
s:per:driven	0:-2
s:per:ev	0:-8 1:-4
s:per:from	0:2 1:-2
s:per:has	0:-6 1:-2
s:per:in	0:-2
s:per:kilometer	0:-2
s:per:last	0:2
s:per:less	1:-2
s:per:lower	0:-2 1:-2
s:per:of	1:-2
s:per:over	0:-2
s:per:per	0:-2
s:per:product	0:-2 1:-2
s:per:should	0:-2
s:per:since	0:-6 1:-2
s:per:sold	0:4 1:-2
s:per:than	0:-4
s:percent:#	0:-4 1:-2
s:percent:absolute	0:-2 1:-4
s:percent:all	1:-2
s:percent:average	0:-6 1:-2
s:percent:by	0:-2 1:-4
s:percent:car	0:-2
s:percent:carbon	0:-4
s:percent:co	0:-2 1:-2
s:percent:deliveri	0:-2 1:-2
s:percent:european	0:-4 1:-6
s:percent:fiscal	1:-2
s:percent:for	0:-2
s:percent:in	0:-4
s:percent:its	0:-2
s:percent:japan	0:-2
s:percent:new	1:-2
s:percent:of	0:-4 1:-2
s:percent:sal	0:-4 1:-2
s:percent:scope	0:-6
s:percent:than	0:-2
s:percent:the	0:-2 1:-2
s:percent:year	1:-2
s:period:#y	1:2
s:petrol:diesel	0:-4 1:-6
s:petrol:in	0:-4
s:plan:#	1:-2
s:plan:,	0:-2 1:-2
s:plan:aim	0:-2 1:-2
s:plan:be	1:-4
s:plan:blue	0:2
s:plan:deliver	0:-2
s:plan:in	0:-2 1:4
s:plan:make	1:-2
s:plan:not	0:-4 1:2
s:plan:sell	0:-4 1:-4
s:plan:that	0:-2 1:-2
s:plann:#	0:2 1:-2
s:plann:#y	1:-2
s:plann:the	0:-2
s:plann:up	0:-2 1:-4
s:plant:#	1:-2
s:plant:are	0:-2 1:-4
s:plant:be	0:4 1:-2
s:plant:been	0:-4
s:plant:follow	0:8 1:-8
s:plant:for	0:-2 1:-2
s:plant:have	0:2
s:plant:logistic	0:4 1:-2
s:plant:on	0:-6
s:plant:orion	0:-4 1:-4
s:plant:sk	0:2 1:-2
s:plant:suppos	0:4 1:-4
s:plant:to	1:-2
s:plant:vs	0:-4
s:plant:where	0:-4 1:-2
s:plant:which	1:-2
s:platform:the	0:-2
s:pledg:peak	0:-2 1:-2
s:plug-in:,	0:-2
s:plug-in:and	0:-2 1:2
s:plug-in:are	0:-4 1:-4
s:plug-in:by	1:-2
s:plug-in:in	0:-2 1:-2
s:plug-in:or	1:2
s:plug-in:that	1:2
s:plug-in:the	0:-10 1:-6
s:point:#	0:2
s:point:that	0:2
s:point:the	1:-2
s:polestar:that	0:-4
s:policy:,	0:-2 1:-6
s:port:the	1:-2
s:portfolio:ten	0:-2
s:practical:of	0:-2
s:prepare:ground	0:2
s:pres:in	0:-2 1:-2
s:pres:on	1:-2
s:president:uchida	0:-2
s:previou:,	0:-2
s:pric:the	0:-4 1:-4
s:price:#	1:-2
s:private:sold	0:-2 1:-2
s:produce:part	0:-2
s:product:#	0:4
s:product:#y	1:-2
s:product:carbon	0:2
s:product:corporate	0:2 1:-2
s:product:fiscal	1:-2
s:product:operation	0:2 1:-2
s:product:the	0:2
s:product:use	0:-2
s:production:#	1:-2
s:production:combustion	0:-2 1:4
s:production:electric	0:-6 1:-6
s:production:in	0:4
s:production:is	0:2 1:-2
s:production:the	0:2
s:production:to	1:-2
s:project:#	0:-2 1:-2
s:project:year	0:-2
s:promis:#	0:-8 1:-4
s:promis:#y	1:-2
s:promis:its	0:2
s:provid:dealer	0:-2
s:public:point	0:-2 1:-2
s:publish:wednesday	1:2
s:purchas:,	0:-2
s:pure:cars	0:-4 1:2
s:pure:model	0:2
s:pure:or	1:-2
s:pure:vehicl	0:-2 1:-4
s:pure:version	0:-4
s:purely:,	1:-2
s:purely:;	1:2
s:purely:brand	0:-2 1:4
s:purely:in	0:2
s:purely:model	0:-4 1:-2
s:push:carbon	0:-2
s:put:#	0:-2
s:put:figure	1:-2
s:put:the	0:-2
s:put:trillion	0:-2
s:pv:busines	0:2
s:quarter:all	0:-4 1:-4
s:quarter:says	0:-2
s:quarter:the	1:-4
s:r:m	0:2
s:ran:batteri	0:-2
s:range:#	1:-2
s:range:#y	1:6
s:range:be	0:-2 1:4
s:range:electric	0:-4 1:-6
s:range:have	0:-4 1:-4
s:re:by	0:2 1:-4
s:reach:#y	0:2 1:-2
s:reach:greenhouse	0:4 1:-4
s:reach:neutrality	0:4
s:reach:percent	0:-2 1:-2
s:reach:to	0:2
s:reach:with	0:-2
s:ready:electric	1:-2
s:ready:sell	0:-2
s:reaffirm:its	0:-2
s:realize:goal	0:2
s:reckon:the	0:-2 1:-2
s:reduc:#	0:-2
s:reduc:co	0:-2
s:reduce:#	0:-2
s:reduce:by	0:2
s:reduce:emission	1:-2
s:reduction:#	0:2
s:reduction:,	0:2
s:reduction:approximately	0:-2
s:reduction:more	0:-2
s:region:#	1:-2
s:region:be	0:4
s:register:the	0:-2 1:-2
s:register:year	0:-2
s:reimagine:last	0:2
s:reiterat:it	0:6 1:-2
s:relative:#	0:4 1:-2
s:relative:gas	0:-2
s:releas:plan	0:-2 1:-2
s:releas:thursday	1:-2
s:remain:the	0:8
s:renault:,	1:2
s:renault:in	0:-6
s:renewabl:the	0:-4 1:-2
s:repeat:the	0:-2 1:4
s:report:#	0:-2
s:report:of	0:-4
s:report:the	0:-4 1:-4
s:result::	0:-2 1:-2
s:result:a	0:-2
s:revenue:#	0:-2
s:rid:it	0:2 1:-2
s:ris:#	1:-2
s:rivian:to	0:2 1:-4
s:road:#y	1:-2
s:romeo:its	1:-2
s:rover:a	0:-4 1:2
s:rover:to	0:-2
s:rs:crore	0:-2 1:-2
s:run:batteri	0:-2 1:-4
s:run:electricity	1:-2
s:run:hydrogen	1:2
s:run:million	0:-2
s:runn:a	0:2
s:s:#	0:-4 1:-2
s:s:a	0:-2 1:-2
s:s:and	1:-4
s:s:are	1:4
s:s:be	0:-4 1:4
s:s:brand	0:-2
s:s:by	0:-2 1:-2
s:s:cars	0:4
s:s:company	0:-2 1:-2
s:s:course	0:-2
s:s:dropp	0:-2
s:s:electric	0:-2
s:s:emitt	0:-4 1:-2
s:s:ev	1:-2
s:s:faciliti	0:2
s:s:factory	0:2
s:s:footprint	0:-6 1:-2
s:s:for	0:-2
s:s:has	0:4
s:s:impact	0:-2
s:s:in	1:-4
s:s:last	0:-4 1:-4
s:s:now	0:-2
s:s:of	0:-2 1:-2
s:s:one	0:-2 1:-2
s:s:operation	0:-2 1:-2
s:s:per	0:-2 1:-2
s:s:percent	0:-8 1:-6
s:s:plant	0:4
s:s:president	0:-2 1:-4
s:s:range	0:-2 1:4
s:s:said	1:4
s:s:sal	1:-2
s:s:sector	0:2 1:-2
s:s:should	1:-4
s:s:sustainability	0:-2
s:s:to	1:-2
s:s:will	1:2
s:said:#	1:-2
s:said:,	0:2 1:-2
s:said:an	1:2
s:said:and	0:6
s:said:as	0:-2
s:said:evs	1:6
s:said:in	0:-4
s:said:it	0:-2 1:-2
s:said:its	1:-2
s:said:monday	0:-2
s:said:month	1:4
s:said:that	0:-2
s:said:the	1:-4
s:said:there	0:-2
s:said:they	1:-2
s:said:thursday	1:2
s:said:tuesday	1:-4
s:sal:#	0:-2
s:sal:#y	0:-2 1:-2
s:sal:,	0:-4 1:-2
s:sal:a	0:-6 1:-2
s:sal:battery	0:-2 1:-4
s:sal:battery-electric	0:-2
s:sal:be	0:-2 1:-2
s:sal:come	1:-4
s:sal:electric	0:-2 1:-2
s:sal:electrifi	0:2 1:-2
s:sal:evs	0:-2 1:-2
s:sal:expect	1:2
s:sal:fiscal	0:-4 1:-2
s:sal:in	0:-6 1:-4
s:sal:its	0:2
s:sal:new	1:2
s:sal:of	0:-2 1:-4
s:sal:plann	0:-2 1:-4
s:sal:such	0:-2 1:-4
s:sal:the	1:4
s:sal:to	0:-2 1:-4
s:sale:#	0:-2 1:-4
s:sale:new	1:-4
s:sale:the	0:-2
s:same:,	0:-2
s:same:in	1:-2
s:same:last	0:-2
s:says:,	0:-4 1:2
s:says:has	0:2
s:says:it	0:4 1:2
s:says:than	1:-2
s:says:the	0:-4 1:2
s:schedul:#	0:4 1:-2
s:scheme:which	0:-2
s:scientific:comprehensive	0:-2
s:scope:and	0:2 1:-2
s:scope:emission	0:-4 1:-2
s:second:at	0:-2 1:-2
s:second:fully	0:-2 1:-6
s:second:in	0:-2 1:-2
s:second:model	0:-4
s:second:of	1:-2
s:seek:be	0:2 1:-6
s:sees:at	1:-4
s:sell:#y	0:-2 1:-2
s:sell:battery	1:4
s:sell:be	0:-4 1:-2
s:sell:but	1:2
s:sell:cars	0:-4 1:4
s:sell:co	0:6 1:-2
s:sell:electric	0:-2 1:-2
s:sell:evs	0:-4 1:-6
s:sell:million	0:-2 1:-2
s:sell:the	0:-2
s:sell:vehicl	0:-2 1:4
s:seoul:april	0:-2
s:sept:#y	0:2 1:-2
s:sept:(	1:-2
s:sept:hyundai	0:2
s:set:#y	1:-2
s:set:a	0:-2
s:set:clear	0:-2
s:set:date	0:-2
s:set:for	0:-2
s:set:in	0:2
s:set:target	1:-2
s:set:the	0:-4 1:-2
s:seven:before	1:4
s:seven:suvs	0:-8 1:-10
s:shall:#	0:-2
s:shall:carbon	0:8 1:-4
s:share:#	0:-2 1:-2
s:share:#y	0:-8 1:-4
s:share:battery	0:-2 1:-2
s:share:be	0:-2 1:-2
s:share:electric	0:-2
s:share:evs	0:-2 1:-2
s:share:more	0:-2
s:should:#	0:-4
s:should:a	1:4
s:should:able	0:-2 1:-2
s:should:at	1:-2
s:should:available	0:-4
s:should:battery-electric	0:-6 1:2
s:should:climate-neutral	0:4 1:-4
s:should:co	0:4 1:-4
s:should:down	0:-6 1:-4
s:should:electric	0:-6 1:-6
s:should:for	0:-2 1:-2
s:should:half	0:-4 1:-2
s:should:in	0:2
s:should:more	0:-2
s:should:net	0:8 1:-6
s:should:no	1:-2
s:should:noth	0:-2 1:4
s:should:on	0:2
s:should:purely	1:-2
s:should:reach	0:6
s:should:the	0:-4 1:-6
s:should:up	1:-2
s:showroom:#	0:-2 1:-4
s:shrink:two-fifth	0:2
s:sign:for	0:-4
s:significant:in	0:-2
s:since:#	0:-4 1:-4
s:since:#y	0:-4 1:-4
s:since:,	0:-4 1:-2
s:since::	0:-2 1:-2
s:since:;	0:-2 1:-2
s:since:and	0:-2
s:since:began	0:-2
s:since:is	0:8 1:-4
s:since:it	0:2 1:-2
s:since:of	0:2
s:since:the	0:2 1:-2
s:since:year	0:2 1:-2
s:sit:#	0:-2 1:-2
s:sit:and	0:-2
s:sit:co	0:-6 1:-6
s:sit:japan	0:2
s:sit:to	1:-4
s:site:the	0:-4
s:six:by	0:-4 1:-2
s:six:electric	1:-2
s:six:had	0:-2
s:six:land	1:-2
s:six:model	0:-4 1:-2
s:small:car	0:-8 1:-2
s:smaller:cheaper	1:-4
s:smaller:it	0:-2 1:-2
s:so:#	0:2 1:-2
s:so:,	0:-4 1:-2
s:so:;	0:-4 1:-2
s:so:a	0:-4
s:so:has	0:6
s:so:on	0:-2 1:-2
s:so:s	0:-2
s:so:the	0:2
s:so:they	0:6
s:so:to	0:2
s:software:,	1:-2
s:sold:#	1:-2
s:sold:#y	0:-4
s:sold:are	0:4 1:2
s:sold:battery	0:-8 1:-6
s:sold:be	1:2
s:sold:down	1:-2
s:sold:electric	0:-4 1:-2
s:sold:europe	1:4
s:sold:evs	1:-2
s:sold:have	0:-2 1:-2
s:sold:in	1:2
s:sold:million	0:-2 1:-2
s:sold:mustang	0:-4 1:-2
s:sold:nevs	0:-6 1:-6
s:sold:new	0:-4 1:-4
s:sold:tco	0:4 1:-2
s:sold:that	0:-4 1:4
s:sold:the	1:-4
s:sold:up	0:-2
s:sold:vehicl	0:-4 1:-4
s:sold:were	0:-2
s:sold:year	1:-2
s:some:%	0:-2
s:some:ago	0:2
s:some:of	0:-6 1:-4
s:some:percent	0:-2 1:-2
s:some:zero	0:-4 1:-2
s:sooner:plann	0:-2
s:source:approximately	0:2
s:spar:atmosphere	0:-2 1:-2
s:spe:the	1:-2
s:spent:electrification	0:-6 1:-2
s:ss:will	0:-2
s:stag:the	0:2
s:stand:#	0:-2
s:star:this	0:-2
s:start:#y	1:-2
s:start:,	0:-2
s:start:in	0:-2
s:start:production	0:4 1:-2
s:start:that	0:4 1:-2
s:start:the	0:-2
s:stat:#	0:-2 1:-2
s:stat:the	1:-2
s:stat:to	1:4
s:stay:place	0:8 1:-4
s:stellanti:it	0:-2 1:2
s:step:step	0:-2
s:step:the	0:-4 1:2
s:still:be	0:-2
s:still:the	0:-4 1:-6
s:stood:#	0:-2 1:-2
s:stood:percent	0:-2 1:-2
s:strategy:aim	0:2
s:strategy:in	0:-2 1:-4
s:strategy:said	0:-4 1:-2
s:strategy:year	0:2
s:stress:the	0:-2 1:2
s:stretch:a	0:2
s:strive:be	0:4
s:subaru:will	1:-2
s:such:the	1:-2
s:summer:#	0:-2
s:supplier:,	0:4 1:4
s:supplier:committ	0:-2
s:supply:,	0:4
s:supply:by	0:-2
s:supply:is	0:-2 1:-2
s:suppos:be	1:-2
s:suppos:follow	0:2
s:surviv:by	1:2
s:sustainability:,	1:-2
s:sustainability:for	0:-2
s:suv:by	0:-2 1:-2
s:suv:the	1:-4
s:suvs:the	0:-4 1:-2
s:suvs:truck	0:-2 1:-2
s:suzuki:corp	0:-2
s:sweden:volvo	0:2
s:swedish:s	0:-2 1:-2
s:sz:will	1:2
s:t:,	1:2
s:t:to	0:-4
s:tailpipe:by	1:6
s:tailpipe:from	0:-4 1:4
s:tak:action	0:2
s:tak:as	0:2
s:take:until	0:6 1:-4
s:taken:,	1:-2
s:tank:wheel	0:4 1:-2
s:target:#	1:-4
s:target:#y	0:-2
s:target::	0:-2
s:target:by	0:-2
s:target:neutrality	0:4 1:-2
s:target:the	0:-2
s:target:to	0:-2 1:-4
s:tata:electric	0:4 1:-2
s:tata:passenger	0:-2
s:taycan:made	0:2
s:tco:e	0:4 1:-2
s:technology:#	0:-8 1:-8
s:tell:world	0:-2 1:-2
s:ten:,	0:-2
s:ten:and	0:-2
s:ten:before	0:2 1:-2
s:ten:cars	0:-6 1:-4
s:ten:electric	0:-4 1:-4
s:ten:of	0:-4 1:-4
s:ten:on	1:-4
s:ten:to	0:-4 1:-4
s:term:#	0:2
s:th:#	0:2
s:th:the	0:2 1:2
s:than:#	0:-2 1:-2
s:than:%	0:-2 1:-2
s:than:,	0:-2 1:-2
s:than:battery	0:-4 1:-4
s:than:before	0:-2
s:than:billion	0:-2
s:than:electric	0:-2 1:-2
s:than:enyaq	1:-4
s:than:fiscal	0:-2
s:than:had	0:-2
s:than:location	0:6
s:than:model	0:-4
s:than:new	0:-2 1:-2
s:than:of	0:-4 1:-2
s:than:per	0:2
s:than:plann	0:-2
s:than:third	0:-4 1:-2
s:than:thought	0:4 1:-4
s:than:to	0:-2 1:2
s:than:vehicl	0:-4 1:-2
s:than:was	1:-2
s:than:were	0:-2 1:-4
s:than:year	0:-2
s:that:#	0:-4
s:that:#y	1:-4
s:that:%	0:-2
s:that:a	0:-2 1:-2
s:that:also	0:2 1:-2
s:that:and	1:6
s:that:avoid	0:-10 1:-6
s:that:be	1:2
s:that:brand	0:-4 1:-6
s:that:cars	0:-2 1:-2
s:that:co	0:-2 1:2
s:that:company	0:-2
s:that:electric	0:-2 1:-4
s:that:ev	0:-2 1:-4
s:that:fiscal	0:-2
s:that:five	0:-6
s:that:fleet	1:2
s:that:from	0:2 1:-4
s:that:group	0:6 1:-4
s:that:had	0:-4
s:that:has	0:-4 1:-4
s:that:headquarter	0:4 1:-2
s:that:is	0:2
s:that:last	0:-2 1:-2
s:that:life-cycle	0:2
s:that:model	1:-2
s:that:neutrality	0:6
s:that:new	1:2
s:that:of	1:-4
s:that:on	0:-6
s:that:out	0:-4
s:that:plant	0:-2 1:-4
s:that:publish	0:-2
s:that:s	0:-2
s:that:sell	1:-2
s:that:set	0:2
s:that:still	0:-4 1:4
s:that:the	1:-4
s:that:this	0:-2
s:that:to	0:-4 1:-2
s:that:ultimate	0:-2 1:2
s:that:up	0:-2
s:that:want	0:-4 1:-2
s:that:was	0:-4
s:that:will	0:-4 1:4
s:that:year	0:2
s:the:#	1:-2
s:the:#y	0:-2 1:-4
s:the:%	0:-2
s:the::	0:-2 1:-4
s:the:add	0:-2 1:2
s:the:after	0:-2
s:the:again	1:-2
s:the:agreement	0:6
s:the:aims	0:-4 1:-2
s:the:also	0:2
s:the:ambition	0:6
s:the:and	1:-2
s:the:announc	0:2 1:-6
s:the:are	1:-2
s:the:arm	0:-2
s:the:at	0:-2 1:-2
s:the:automaker	1:-2
s:the:badge	1:-2
s:the:battery	1:-2
s:the:becom	0:2
s:the:before	0:-2 1:-2
s:the:between	1:2
s:the:bmw	0:-4 1:-2
s:the:brought	1:-2
s:the:busines	0:-2 1:-2
s:the:call	0:2 1:-2
s:the:carbon	0:-2 1:-6
s:the:cars	1:-2
s:the:chain	0:4
s:the:charger	0:-4 1:-2
s:the:climate	0:-4
s:the:combustion	0:-4 1:-4
s:the:company	0:2
s:the:council	1:-2
s:the:count	0:-2 1:-2
s:the:cycle	1:-2
s:the:date	0:4
s:the:demand	0:2
s:the:destination	0:-2 1:2
s:the:does	0:8 1:-2
s:the:electric	0:-2
s:the:emission	1:-2
s:the:end	0:-2 1:6
s:the:energy	0:-2
s:the:engine	1:8
s:the:european	0:2 1:-2
s:the:ev	0:-4
s:the:expect	0:-4 1:-4
s:the:five	0:-2
s:the:fleet	0:2
s:the:footprint	0:2
s:the:force	0:-2 1:-2
s:the:ford	0:2
s:the:from	0:-2 1:2
s:the:front	0:-2 1:-2
s:the:gas	0:-4 1:-2
s:the:goal	1:-2
s:the:government	0:-4 1:-6
s:the:group	0:-2 1:-2
s:the:had	1:-4
s:the:half	0:-2 1:-2
s:the:hand	0:-2
s:the:have	1:-2
s:the:hybrid	0:-2 1:-2
s:the:industry	1:-2
s:the:insist	0:6 1:-2
s:the:intend	0:2
s:the:it	1:-2
s:the:last	0:-2
s:the:leader	0:-2 1:-2
s:the:level	0:-4 1:-2
s:the:life	0:4
s:the:line	0:-2 1:-2
s:the:line-up	0:-2 1:-2
s:the:macan	0:-2 1:-2
s:the:made	0:-2
s:the:main	0:-4 1:-2
s:the:market	0:-4 1:-2
s:the:marque	1:4
s:the:mean	0:2 1:4
s:the:mix	0:-4
s:the:model	0:-2
s:the:month	0:-2 1:-2
s:the:neutrality	0:2 1:-2
s:the:new	0:-4
s:the:nine	1:-2
s:the:now	0:-2
s:the:on	1:2
s:the:one	1:-4
s:the:or	1:-4
s:the:part	1:-2
s:the:people	0:-2
s:the:per	0:-2
s:the:period	0:-2
s:the:phev	0:-2
s:the:plan	0:-4 1:-4
s:the:plant	1:-2
s:the:platform	0:-2
s:the:pledge	0:6
s:the:plug-in	0:-6 1:-2
s:the:point	0:-2
s:the:quarter	1:-2
s:the:range	1:4
s:the:region	0:-6
s:the:reiterat	0:2 1:-2
s:the:renault	0:-2 1:-2
s:the:report	0:2
s:the:rover	0:-2 1:-6
s:the:said	1:-2
s:the:sal	0:-2 1:-4
s:the:says	1:-2
s:the:segment	0:2
s:the:sell	0:-2 1:6
s:the:set	1:4
s:the:seven	0:-2 1:-2
s:the:shall	0:2 1:-2
s:the:share	0:-4 1:-2
s:the:sheet	0:4 1:-2
s:the:side	0:-2 1:2
s:the:since	0:-4
s:the:so	0:-4 1:-2
s:the:sold	0:-2
s:the:star	0:-2 1:-2
s:the:startup	1:-2
s:the:stat	1:-2
s:the:strik	0:-4
s:the:supply	0:-4
s:the:ten	0:-2
s:the:th	0:-6 1:-4
s:the:than	0:2
s:the:that	0:-2
s:the:there	1:-2
s:the:three	0:4 1:-2
s:the:time	0:-4 1:-2
s:the:today	0:-2 1:-2
s:the:trillion	1:-2
s:the:two	0:2
s:the:under	0:-2
s:the:value	0:2 1:-2
s:the:version	0:4
s:the:vitara	1:-2
s:the:volume	1:-4
s:the:want	0:-4
s:the:was	1:-2
s:the:were	0:4 1:-4
s:the:with	0:-2 1:2
s:the:work	0:4 1:-2
s:the:would	0:2 1:-8
s:their:by	0:-4 1:-2
s:their:cycle	0:4 1:-2
s:their:emission	0:-2
s:their:to	0:6 1:-2
s:them:#	1:-2
s:them:,	0:-2 1:-2
s:them:and	1:-4
s:them:be	0:-4 1:-2
s:them:for	0:-2 1:-2
s:then:and	0:-2 1:-2
s:there:been	1:-2
s:there:no	0:2 1:-4
s:there:the	0:-2
s:there:time	0:-4 1:-2
s:there:to	1:2
s:these:goal	0:2
s:they:be	0:-4 1:-2
s:they:in	0:-4
s:they:to	0:-2 1:-2
s:thing:iot	0:2
s:third:#	0:-2
s:third:ford	1:-2
s:third:the	0:-2 1:-2
s:third:them	0:-2 1:-2
s:thirty:evs	0:-4 1:-2
s:this:#	0:-2
s:this:,	0:2
s:this:a	0:-2 1:-2
s:this:alfa	1:-2
s:this:bmw	0:-2
s:this:it	0:-2
s:this:the	0:-2
s:those:#	0:-2
s:those:#y	0:-4 1:-2
s:those:a	1:-2
s:those:had	0:-2
s:those:in	1:-4
s:those:its	0:2
s:those:the	1:-2
s:three:,	0:-4 1:-4
s:three:after	1:-2
s:three:ago	0:-2 1:-4
s:three:as	0:-2 1:-2
s:three:at	1:2
s:three:electric	0:-2 1:-4
s:through:to	0:-2 1:-2
s:thursday:at	0:-2
s:thursday:it	1:4
s:thursday:its	0:2
s:tim:number	1:-2
s:tim:than	0:-4 1:-4
s:time:too	0:2
s:time:year	0:-2
s:to:#	0:-2 1:-2
s:to:#y	0:-4 1:-2
s:to:,	1:-4
s:to::	0:2 1:-2
s:to:;	0:-2
s:to:a	1:-2
s:to:able	0:4 1:4
s:to:add	0:-8 1:-4
s:to:all	0:-4 1:-2
s:to:all-electric	1:2
s:to:annual	0:-2
s:to:approximately	1:-2
s:to:around	0:-2 1:-2
s:to:as	0:2
s:to:at	1:-2
s:to:attain	0:2
s:to:available	0:-6 1:-6
s:to:average	0:-4
s:to:battery	0:-4 1:4
s:to:battery-electric	0:-4
s:to:battery-power	0:-2 1:-2
s:to:been	1:-2
s:to:between	1:-2
s:to:bmw	0:-2
s:to:brought	0:2
s:to:built	0:2 1:-2
s:to:by	1:-4
s:to:carbon	0:2 1:-2
s:to:carbon-neutral	0:2 1:-4
s:to:cars	0:-2 1:-2
s:to:climate	0:6 1:-4
s:to:co	0:2 1:-2
s:to:complete	0:-2 1:-2
s:to:convention	0:-2
s:to:crore	1:-2
s:to:customer	0:-4 1:-4
s:to:cut	1:-2
s:to:down	0:-4
s:to:eight	0:-4
s:to:electric	0:-4 1:-2
s:to:electrifi	0:-2
s:to:emission	0:2
s:to:emitt	0:4 1:-4
s:to:end	0:-2
s:to:energy	0:2
s:to:evs	1:-2
s:to:five	0:-6 1:-4
s:to:for	1:-2
s:to:free	0:4
s:to:from	0:-2 1:-2
s:to:fully	1:2
s:to:given	0:2
s:to:goal	0:2
s:to:green	0:-2
s:to:half	1:-4
s:to:halv	0:2 1:-4
s:to:implement	0:2
s:to:invest	0:-6
s:to:it	0:4
s:to:its	0:2
s:to:last	0:-2 1:-2
s:to:latest	1:-4
s:to:launch	1:6
s:to:level	0:4
s:to:made	0:-2
s:to:million	0:-2 1:-2
s:to:net	0:2 1:-2
s:to:net-zero	1:-2
s:to:neutral	0:4
s:to:neutrality	0:8
s:to:no	0:-4
s:to:noth	0:-8
s:to:of	1:2
s:to:off	0:4 1:-2
s:to:on	1:-2
s:to:one	0:-4 1:-4
s:to:only	1:4
s:to:our	0:-6 1:-4
s:to:over	1:-2
s:to:own	1:2
s:to:path	0:2
s:to:peak	0:4
s:to:percent	1:-2
s:to:plug-in	0:-4 1:-6
s:to:produc	0:-2 1:-2
s:to:production	1:-2
s:to:purely	1:-2
s:to:put	0:-2 1:-2
s:to:reach	0:2
s:to:ready	1:2
s:to:reduc	1:-2
s:to:reduction	0:-2
s:to:sal	0:-2
s:to:sell	0:-4 1:2
s:to:smaller	0:-4
s:to:so	0:4 1:-2
s:to:sold	0:-2 1:4
s:to:some	0:-4
s:to:spent	0:-2 1:-2
s:to:sustainability	0:4
s:to:the	1:4
s:to:there	0:4
s:to:third	0:2
s:to:this	0:-2
s:to:three	0:-4
s:to:to	0:2
s:to:tons	0:-6 1:-2
s:to:trillion	1:-2
s:to:use	0:2
s:to:vehicl	0:-4 1:-6
s:to:with	0:-2
s:to:within	0:-4
s:to:zero	0:2
s:to:zero-emission	0:-6 1:-4
s:today:chang	0:2
s:today:its	0:2 1:-2
s:today:the	1:-2
s:today:was	0:-4 1:-2
s:together:#	1:-2
s:together:the	0:-4 1:-4
s:tokyo:motor	1:4
s:told:annual	0:4 1:-2
s:told:at	1:-2
s:told:pres	1:-4
s:tonn:carbon	0:-2
s:tonn:co	0:-2 1:-2
s:tonn:in	0:-2 1:-2
s:tonn:year	0:2
s:tons:carbon	0:-4
s:tons:co	0:-4 1:-2
s:too:is	0:-4 1:-4
s:too:its	0:2
s:too:to	0:-4
s:top:that	0:-2 1:-2
s:top:the	0:-2 1:-2
s:toward:net-zero	0:-2 1:-2
s:toyota:lexu	0:-4 1:4
s:toyota:to	0:2 1:-4
s:transition:new	0:2
s:trillion:and	0:-2 1:-4
s:trillion:by	1:-2
s:trillion:in	0:-2
s:trillion:is	0:-2
s:truck:been	0:-2
s:truck:customer	1:-2
s:truck:europe	0:2
s:truck:in	1:4
s:truck:make	1:-4
s:truck:now	0:-2 1:-2
s:truck:said	0:-2
s:truck:sell	0:-2 1:-6
s:truck:the	0:-2
s:truck:to	0:-2 1:-4
s:truck:use	0:-2
s:truly:car	0:6 1:-2
s:tuesday:a	0:-2 1:2
s:turn:zero-co	0:-2 1:-2
s:twenty-three:model	0:-2 1:-2
s:twice:many	0:-2
s:two-fifth:#y	1:-2
s:two:ago	1:2
s:two:and	1:-2
s:two:cars	0:-4 1:-4
s:two:earlier	0:-2
s:two:electric	0:-4 1:-2
s:two:evs	0:-2 1:2
s:two:five	1:-2
s:two:from	0:-4 1:-2
s:two:in	0:-2 1:-2
s:two:of	1:-2
s:u:,	1:2
s:u:market	0:-2 1:-2
s:u:sal	0:-2 1:-2
s:u:the	0:-2 1:-2
s:ultimate:is	0:-2 1:2
s:uncertainti:the	1:-2
s:unchang:with	0:-2 1:2
s:under:#	0:-2 1:-2
s:under:,	0:-2
s:under:it	0:-6 1:-2
s:under:renault	1:-2
s:unit:#	0:-2
s:unit:,	0:-2
s:unit:as	1:-2
s:unit:in	0:-2 1:-2
s:unit:year	0:-4 1:-2
s:until:#	0:-6 1:-4
s:until:,	0:-2 1:-2
s:until:end	0:-4 1:-2
s:until:in	0:4 1:-4
s:unveil:plan	0:2
s:up:#	0:-2 1:-2
s:up:,	0:-2 1:-2
s:up:a	0:-2 1:-2
s:up:goal	0:-4 1:-4
s:up:now	0:-4 1:-2
s:up:of	0:-2 1:4
s:up:percent	0:-2
s:up:than	0:-2 1:-2
s:upstream:downstream	0:2
s:upward:#	0:-2
s:us:#	0:6 1:-4
s:us:%	0:-4 1:-4
s:us:electricity	0:-2
s:use:drop	0:-2
s:use:its	0:-2
s:use:product	0:2 1:-2
s:use:sold	0:-2
s:use:vehicl	0:2
s:use:which	0:-4 1:-2
s:value:by	0:2 1:-2
s:value:is	0:4 1:-4
s:vans:#	0:-6 1:-4
s:vans:be	0:-4 1:-6
s:vans:electric	0:-2 1:2
s:vans:in	1:6
s:vehicl:#	0:-2
s:vehicl:,	0:-2
s:vehicl:account	0:-2 1:-2
s:vehicl:all	0:-4 1:-8
s:vehicl:and	0:-2
s:vehicl:are	0:2 1:2
s:vehicl:as	0:-2 1:-4
s:vehicl:at	0:-2 1:-2
s:vehicl:be	1:4
s:vehicl:by	1:2
s:vehicl:china	0:-2 1:-2
s:vehicl:europe	1:-2
s:vehicl:for	0:-2 1:-2
s:vehicl:in	0:-2 1:-2
s:vehicl:its	0:2
s:vehicl:korea	0:-4 1:-2
s:vehicl:make	0:-4
s:vehicl:of	0:-2 1:-2
s:vehicl:on	0:-2
s:vehicl:operation	0:2 1:-2
s:vehicl:sal	0:-2
s:vehicl:sold	1:-2
s:vehicl:tailpipe	0:-2 1:6
s:vehicl:the	0:-2 1:-4
s:vehicl:were	0:2 1:-4
s:vehicl:worldwide	0:-2 1:-2
s:vehicl:year	0:-2 1:-2
s:vehicle:#	0:-2
s:vehicle:#y	0:-4 1:-4
s:vehicle:,	0:-2 1:2
s:vehicle:are	0:-2
s:vehicle:by	1:-2
s:vehicle:cv	0:2
s:vehicle:europe	0:-2 1:-4
s:vehicle:in	0:-2 1:-6
s:vehicle:is	0:-4
s:vehicle:of	0:-2 1:-4
s:vehicle:over	0:2 1:-2
s:vehicle:pv	0:2
s:vehicle:the	0:-4
s:vehicle:to	0:-2 1:-2
s:version:be	0:-4
s:version:its	0:-8 1:-8
s:volkswagen:#	0:-2 1:-2
s:volkswagen:has	1:-2
s:volum:#	0:-2 1:-2
s:volume:to	0:-6 1:-2
s:volvo:,	1:2
s:volvo::	0:-4 1:-4
s:volvo:has	0:-2
s:volvo:in	0:2
s:volvo:is	0:-6 1:8
s:volvo:on	0:-4 1:-4
s:volvo:said	0:2
s:volvo:want	0:4 1:-4
s:vot:#	0:-2
s:vow:be	0:-4 1:-2
s:vs:#y	0:-2
s:want:%	0:-4 1:-4
s:want:be	0:2
s:want:cars	0:-8 1:-4
s:want:of	0:-4 1:-6
s:want:per	0:-2 1:-2
s:want:percent	0:-4 1:-2
s:want:sal	1:-2
s:want:sell	0:-2 1:-2
s:want:than	1:-2
s:want:to	1:-2
s:want:vehicl	0:-4 1:-2
s:was:#	0:-6 1:-2
s:was:%	0:-2
s:was:,	0:2 1:-2
s:was::	1:-2
s:was:about	0:4 1:-2
s:was:be	0:-6 1:-6
s:was:by	1:-2
s:was:electric	0:-2 1:-4
s:was:mention	1:-4
s:was:out	0:2
s:was:per	0:-2
s:was:percent	1:-2
s:was:reduc	0:-2
s:was:until	0:-2 1:-2
s:was:up	0:-2 1:-4
s:was:with	1:-2
s:water:,	0:2 1:-2
s:water:waste	0:-2
s:way:minu	0:-4
s:way:zero	0:-2
s:ways:cutt	0:-2
s:we:be	0:2 1:-4
s:we:have	0:-2 1:-4
s:we:in	0:-2 1:-2
s:we:offer	1:-2
s:we:the	0:-6 1:-4
s:we:to	0:-4 1:-2
s:wednesday:it	0:-4 1:-4
s:week:it	0:-2 1:6
s:week:its	0:-4 1:-4
s:week:the	1:-2
s:well-to-wheel:#	1:-2
s:went:a	1:-6
s:were::	0:-4
s:were:;	0:-2
s:were:be	0:-4
s:were:by	0:-2
s:were:electric	0:-2 1:-2
s:were:for	0:-2
s:were:have	1:-4
s:were:in	0:-2 1:-2
s:were:per	0:-2 1:-2
s:were:percent	0:-4 1:-2
s:were:to	0:2 1:-2
s:what:company	1:-2
s:what:s	0:-2
s:what:were	0:-2
s:wheel:in	0:4
s:when:decade	1:-2
s:when:was	0:2
s:where:condition	1:4
s:where:government	0:4
s:where:taycan	0:2
s:where:was	0:-2 1:-2
s:wherever:condition	0:-2 1:-6
s:whether:are	1:-2
s:which:a	0:2 1:4
s:which:also	0:2 1:-4
s:which:are	0:-2 1:-6
s:which:be	0:2
s:which:cars	0:-2
s:which:company	0:-2 1:-2
s:which:electric	1:-2
s:which:for	0:-2
s:which:from	0:-2 1:-2
s:which:has	0:-2 1:-2
s:which:hop	0:-2
s:which:in	0:-4 1:-4
s:which:includ	1:-2
s:which:is	0:-6
s:which:its	0:-2
s:which:new	1:-2
s:which:per	0:2
s:which:plant	0:2
s:which:the	0:-4 1:-2
s:which:want	0:4 1:-2
s:which:will	0:2 1:-2
s:which:with	0:-6 1:-2
s:which:would	1:-4
s:while:a	0:2
s:while:the	0:2 1:-2
s:who:over	0:2
s:who:the	1:-4
s:whole:,	0:4 1:4
s:whole:by	1:-4
s:whole:cycle	1:-2
s:whole:is	0:2 1:-2
s:whole:neutral	0:2
s:whole:of	0:2 1:2
s:whole:to	0:-4
s:whole:value	1:-2
s:will:#	0:-6
s:will:#y	0:-4 1:-4
s:will:,	0:-4 1:-2
s:will:a	0:-2
s:will:able	0:-2
s:will:about	0:-4 1:-4
s:will:add	0:-4 1:-4
s:will:all-electric	0:-2 1:6
s:will:an	0:-4 1:-2
s:will:at	0:2
s:will:available	0:-2
s:will:battery	1:-2
s:will:battery-electric	0:-2 1:-6
s:will:be	0:2
s:will:been	1:-2
s:will:broken	0:-2 1:-2
s:will:built	0:-6 1:-4
s:will:by	1:-2
s:will:carbon	0:4
s:will:co	0:2 1:-2
s:will:cut	0:2
s:will:electric	0:-4 1:-2
s:will:embrace	0:2
s:will:five	0:4 1:-8
s:will:for	1:-2
s:will:from	1:-2
s:will:fully	0:-2 1:-2
s:will:hybrid	1:-6
s:will:in	0:-10 1:-6
s:will:into	1:-2
s:will:its	1:-4
s:will:launch	0:-2 1:-2
s:will:longer	0:-4
s:will:lower	0:-2 1:-2
s:will:made	0:-2
s:will:more	0:2
s:will:net	0:-2 1:-2
s:will:new	0:2
s:will:no	1:2
s:will:noth	0:-2 1:2
s:will:of	0:-4 1:6
s:will:offer	0:-4 1:2
s:will:on	0:-2
s:will:only	0:2 1:10
s:will:out	0:-2 1:-2
s:will:over	0:2
s:will:reach	0:2 1:-4
s:will:reduc	0:-4
s:will:scope	0:-2
s:will:sell	0:2
s:will:series-produc	0:-6 1:-4
s:will:sold	0:-2
s:will:spent	0:-2 1:-2
s:will:suit	1:2
s:will:the	0:-2
s:will:there	0:2 1:2
s:will:to	0:-2 1:2
s:will:used	0:-4 1:-2
s:with:#	0:4
s:with:%	0:-2
s:with:,	0:-2 1:-2
s:with:battery	0:-2
s:with:carbon	0:6
s:with:cars	0:-6 1:-4
s:with:combustion	0:-2 1:4
s:with:drive	0:-4 1:-2
s:with:emission	0:-2 1:2
s:with:engin	0:-2 1:-4
s:with:evs	0:-2 1:2
s:with:from	0:-2
s:with:fuel	0:-2 1:-4
s:with:government	0:4
s:with:hybrid	0:-2 1:-2
s:with:km	0:-6 1:-6
s:with:market	0:-2
s:with:model	1:2
s:with:motor	0:-2 1:-2
s:with:neutrality	0:4
s:with:percent	0:-4 1:-2
s:with:plug	0:-6 1:-4
s:with:the	0:-4 1:-2
s:with:zero	1:-2
s:within:year	0:-2 1:-2
s:without:,	0:2 1:-2
s:without:climate	0:2 1:-2
s:without:emission	0:2 1:2
s:without:engine	0:-6 1:-4
s:won:$	1:-2
s:won:us	0:-2
s:work:a	1:-2
s:world:and	0:-2 1:-2
s:world:be	0:2
s:world:largest	0:-2
s:world:number	0:-2
s:world:to	0:-8
s:world:will	0:-8
s:worldwide:#	0:4
s:worldwide:#y	0:-2 1:-6
s:worldwide:be	1:-6
s:worldwide:suppos	1:-2
s:worldwide:the	0:-2 1:-2
s:worldwide:to	1:-4
s:would:#	0:-2 1:-2
s:would:a	0:-2 1:-2
s:would:battery	1:-2
s:would:be	0:-4 1:-6
s:would:built	0:-2 1:-2
s:would:by	0:2 1:-2
s:would:carbon	0:4
s:would:electric	0:-4 1:-4
s:would:electrifi	1:-2
s:would:four	0:-2
s:would:half	0:-2 1:-2
s:would:in	0:4
s:would:noth	0:-2 1:-4
s:would:on	0:2
s:would:ready	1:-2
s:would:to	1:-2
s:xinhua:the	0:2
s:yanfeng:who	1:2
s:year:#y	0:-4 1:-2
s:year:about	0:-4 1:-2
s:year:against	0:-4 1:-4
s:year:an	0:-2
s:year:and	1:-2
s:year:are	0:-2
s:year:as	0:-2 1:-2
s:year:be	0:-2
s:year:by	0:2
s:year:date	1:2
s:year:down	1:-2
s:year:electric	0:-6 1:-6
s:year:end	0:-2
s:year:five	0:-2
s:year:for	0:2
s:year:has	1:-2
s:year:he	0:-4
s:year:in	1:2
s:year:it	1:-2
s:year:march	0:-2 1:-2
s:year:motor	1:-2
s:year:new	0:-4 1:-4
s:year:nine	0:-4
s:year:north	0:-2 1:-2
s:year:now	0:-4 1:-2
s:year:of	0:-2
s:year:on	0:2
s:year:out	0:-2
s:year:ow	0:-4 1:-2
s:year:production	0:2 1:-2
s:year:romeo	1:-2
s:year:sal	0:-2 1:-4
s:year:six	0:-2 1:-2
s:year:sold	0:-2 1:-2
s:year:start	1:-4
s:year:than	1:-2
s:year:that	1:-2
s:year:there	0:-4 1:-6
s:year:to	1:-2
s:year:up	0:-2 1:-2
s:year:volvo	0:-2 1:-2
s:year:when	1:2
s:year:with	1:2
s:yen:the	1:-2
s:yen:to	0:-2 1:-2
s:yuan:$	1:2
s:yuan:the	0:-2 1:-2
s:zero-emission:#	0:-4 1:-2
s:zero-emission:,	0:-4 1:2
s:zero-emission:in	0:-4
s:zero-emission:on	0:-4 1:8
s:zero:#	0:-4 1:-4
s:zero:#y	0:8 1:-2
s:zero:,	0:-2
s:zero:by	0:-2 1:-6
s:zero:emission	0:-2 1:4
s:zero:fiscal	0:8
s:zero:in	0:10 1:-4
s:zero:its	0:2
s:zero:over	0:2
s:zero:the	0:4
s:zero:to	0:2
s:zero:truck	0:-4 1:-2
s:zhu:,	1:2
s:zuffenhausen:where	0:2
s:£:billion	0:-2
s:£:m	1:-4
s:£:million	0:-2 1:2
st:emissions-peak	1:-2
st:emissions-peak:true	1:-2
st:ice-phase-out	0:-2 1:8
st:ice-phase-out:false	0:-2 1:6
st:ice-phase-out:true	0:-2 1:8
st:net-zero	0:6 1:-2
st:net-zero:false	0:4 1:-2
st:net-zero:true	0:6 1:-2
w:#	1:-2
w:$	0:-2
w:%	0:-2 1:-2
w:abandon	0:-2 1:4
w:about	1:-2
w:abroad	0:-2 1:-4
w:absolute	0:-4 1:-2
w:accord	0:-4
w:account	0:-2 1:-2
w:acea	0:-4
w:achieve	0:-2 1:-2
w:acros	0:4
w:action	0:2
w:activiti	0:-2
w:add	0:-2
w:adoption	1:-2
w:adrian	1:-2
w:affect	0:-2
w:after	1:-8
w:afterward	0:4 1:-4
w:again	1:-2
w:against	0:-4 1:-2
w:agenci	0:-2 1:-6
w:agency	0:-2
w:ago	1:-4
w:agre	0:-4
w:agreement	0:4
w:aims	0:-4
w:aion	0:-2
w:akio	1:-4
w:alfa	0:-2 1:-6
w:all-electric	0:-4 1:2
w:all-wheel-drive	0:-4 1:-4
w:almost	0:-4 1:-2
w:alone	1:4
w:along	1:-4
w:alongside	0:-4
w:already	0:-6 1:2
w:also	1:-4
w:alter	0:8 1:-2
w:although	1:2
w:aluminium	0:-2 1:-2
w:amazon	1:-6
w:ambition	0:2 1:-2
w:america	0:-2
w:american	1:-2
w:among	0:-2
w:amount	0:-2 1:-2
w:ampere	0:2 1:-2
w:an	0:-2
w:analyst	0:-2 1:-2
w:annual	1:-2
w:annually	1:-2
w:another	1:-2
w:answer	0:-2
w:anticipat	0:-4
w:any	1:2
w:anyth	1:-2
w:anywhere	1:2
w:appear	1:-2
w:appli	1:-4
w:apply	0:-2 1:-2
w:approach	0:-2
w:approv	0:-2
w:approximately	0:2
w:april	0:-2 1:-6
w:arc	0:-4
w:around	1:-2
w:array	0:2
w:arriv	0:-6 1:-4
w:arrive	0:8 1:-2
w:aside	0:-2
w:ask	0:-4 1:-6
w:aspir	0:-4 1:6
w:aspiration	0:-2
w:assembl	0:-2
w:association	0:-2
w:assum	0:-2
w:atmosphere	1:-2
w:attain	0:2 1:-2
w:august	1:-2
w:auto	0:2
w:automaker	0:-2 1:4
w:automotive	0:-2
w:autonomou	0:-6 1:-2
w:autumn	0:-2
w:available	1:-4
w:average	0:-2 1:-2
w:avoid	0:-2 1:-2
w:award	0:-6 1:-2
w:b	0:-4 1:-4
w:back	0:-2
w:badge	0:-2
w:balance	0:8 1:-4
w:balance-sheet	0:2 1:-2
w:baod	1:-2
w:barra	0:-4 1:2
w:base	0:-4
w:baseline	0:-4 1:-2
w:batteri	1:-2
w:battery	0:-2 1:-2
w:battery-driven	0:-4
w:battery-electric	0:-4
w:battery-power	0:-2 1:-2
w:bavarian	1:-2
w:bear	0:-4 1:-2
w:became	0:8 1:-2
w:because	0:-2
w:becom	1:2
w:become	0:4 1:6
w:begin	0:-2 1:-2
w:beginn	0:2
w:beij	0:-2
w:beijing-bas	1:-4
w:believ	0:-2 1:-4
w:belong	1:-2
w:below	0:-2 1:-2
w:bentley	0:-4 1:4
w:berlin	0:-2 1:2
w:beside	1:-2
w:bev	0:-8
w:bevs	0:-2
w:beyond	0:-4 1:-2
w:big	0:4 1:-2
w:bigger	1:-2
w:biggest	0:-2 1:-2
w:bioga	0:2 1:-2
w:blue	0:-2
w:bluepark	0:-2 1:-2
w:bmw	0:-4 1:-4
w:bn	0:2
w:board	1:-4
w:bollor	0:-2 1:2
w:bolt	1:-2
w:bonu	1:-4
w:book	0:-4 1:6
w:bosch	0:2 1:-4
w:both	0:-4 1:-2
w:bought	1:-2
w:br	1:-2
w:bratislava	0:-6 1:4
w:brief	0:-2
w:bring	1:2
w:britain	0:-4 1:-6
w:broken	0:-2 1:-2
w:brought	0:2 1:-2
w:brussel	0:2
w:budapest	0:-2
w:bus	0:-4 1:-2
w:but	1:-2
w:buy	0:-2 1:-6
w:buyer	0:-6 1:-2
w:byd	1:2
w:calendar	0:6 1:2
w:california	0:-4 1:-4
w:call	1:-2
w:can	0:-2 1:-2
w:cancell	0:-2 1:-2
w:cannot	0:12 1:-2
w:capable	0:-4 1:-2
w:capacity	0:-2 1:-2
w:capital	0:-4
w:carbon	0:2 1:-2
w:carbon-neutral	0:6 1:-4
w:carlo	0:-2
w:carolina	0:-6
w:carri	0:-2
w:carry	0:-6 1:-2
w:case	0:4 1:-4
w:catalogue	1:-2
w:category	0:-4 1:-4
w:caus	0:-4
w:cease	0:-2
w:cell	0:-2
w:cent	0:-2 1:-2
w:center	0:-2 1:-2
w:centre	0:-2 1:-2
w:century	0:6 1:-4
w:ceo	0:-2
w:certain	0:4 1:-6
w:chain	0:4
w:chair	1:2
w:chairman	0:2
w:challenge	0:6 1:-2
w:chandrasekaran	0:-6
w:chang	0:6 1:-2
w:changan	0:-4
w:changchun	0:4
w:change	1:-2
w:charg	0:-4 1:-2
w:charger	0:-2 1:-2
w:chart	1:-2
w:cheaper	1:-4
w:check	0:-2
w:chevrolet	0:-4 1:-4
w:choose	0:-2 1:-2
w:christian	0:6 1:-4
w:citi	0:-6 1:-2
w:citro	0:-2 1:2
w:city	0:-4 1:-2
w:clas	0:-2 1:-2
w:clear	0:-2 1:2
w:climate	0:6 1:-2
w:climate-neutral	0:-4 1:-4
w:climb	1:-2
w:clock	1:-4
w:clos	0:-2
w:close	0:-2 1:-2
w:cluster	0:2 1:-2
w:cn	0:2
w:coach	0:-2 1:-2
w:cologne	0:-2 1:2
w:combin	0:-6 1:-6
w:combustion	0:-2 1:4
w:come	0:-6 1:-2
w:commercial	0:-2
w:commission	0:-2
w:commit	0:-4
w:commitment	0:2
w:committ	1:-2
w:compact	0:-4 1:-4
w:compani	0:2 1:-2
w:compar	0:-2
w:comparison	0:-2 1:-2
w:competitor	0:-6 1:-2
w:complete	0:-2 1:-2
w:completely	0:-4
w:component	0:-2 1:-2
w:comprehensive	0:-2
w:concrete	1:-2
w:confirm	1:-2
w:consist	0:-4 1:6
w:construction	0:-4 1:-2
w:consum	0:-4
w:consumption	0:2
w:contain	1:-4
w:continent	0:-6 1:6
w:contract	0:-2
w:contrast	1:4
w:convention	0:-2 1:-4
w:conversion	1:-2
w:core	0:-4
w:corporate	1:-4
w:corporation	0:4
w:cost	0:-2 1:-2
w:could	0:-4 1:-2
w:council	1:-2
w:count	0:-4 1:-2
w:countri	0:-4 1:-2
w:country	0:-2
w:course	0:-2
w:cox	0:-2
w:cradle	0:-2
w:create	0:-4
w:creation	0:4 1:-2
w:crore	0:-2 1:-2
w:cross	0:-8 1:-6
w:cumulative	0:-4 1:-2
w:cupra	0:-4 1:4
w:current	1:2
w:currently	0:-4 1:-2
w:customer	0:-2 1:-2
w:cutt	0:-2 1:-2
w:cv	0:2
w:cycle	0:2
w:czech	0:-2 1:-4
w:d	1:2
w:d-max	0:-10 1:-10
w:daily	0:-2
w:daimler	0:4
w:dare	0:4 1:2
w:dat	0:2 1:-2
w:data	0:-2 1:-2
w:date	1:2
w:daum	0:-4
w:day	1:-2
w:deadline	0:-2 1:2
w:deal	0:-2
w:dealer	0:-2 1:-4
w:dealership	0:-2
w:decarboniz	0:6 1:-2
w:decarbonization	0:-2 1:-2
w:december	0:-8 1:-2
w:decid	0:-6
w:decide	1:2
w:decision	0:-2 1:-2
w:declaration	0:-2
w:declin	0:-2 1:-4
w:decline	0:-2
w:decrease	0:2 1:-2
w:dedicat	0:-2
w:deepal	0:-2 1:-2
w:delay	0:-2 1:-2
w:delhi	0:-2 1:-2
w:deliver	0:-4 1:-2
w:deliveri	0:-2 1:-2
w:delivery	0:-4 1:-4
w:demand	1:-2
w:department	0:-4 1:-2
w:depend	0:-2
w:design	0:-6 1:-4
w:destination	0:-2 1:2
w:develop	0:-2 1:-4
w:development	0:-2 1:-2
w:did	0:-6 1:-2
w:diesel	1:-4
w:digital	0:-2
w:dioxide	0:-2 1:-2
w:direct	0:2 1:-4
w:direction	0:-2 1:-4
w:disappear	0:-2 1:-4
w:disposal	0:2
w:district	0:4 1:-2
w:division	0:-2 1:2
w:do	1:-2
w:document	1:-2
w:does	0:2 1:-2
w:doesn	0:4 1:-4
w:done	0:-4 1:2
w:dongfeng	0:-2 1:-2
w:doubl	0:4 1:-2
w:down	0:-4
w:downstream	0:2
w:drawn	0:-2
w:driv	0:-6 1:-4
w:driven	0:-4 1:4
w:driver	0:-2 1:-2
w:drop	0:-4 1:-2
w:dropp	0:-4 1:-4
w:dstr	0:2
w:due	1:-2
w:duty	0:-2 1:-6
w:e-mobility	0:-6 1:-4
w:e-power	0:-2
w:earlier	0:-2
w:earn	0:-2
w:earning	0:-2 1:-2
w:eco-friendly	0:-2 1:-2
w:economy	0:2 1:-2
w:efficiency	0:2
w:eight	1:-4
w:electric	0:-2
w:electric-only	0:-2 1:6
w:electricity	0:-4
w:electrifi	0:-2 1:-2
w:electrification	0:-2 1:-4
w:eleven	0:-2 1:-4
w:elf	0:-6 1:-4
w:ellesmere	1:-2
w:else	0:-6 1:2
w:embrace	0:2
w:emden	0:-6 1:4
w:emission-free	0:-6
w:emitt	0:-2 1:-2
w:employe	0:4 1:-2
w:ends	0:-8 1:-4
w:energy	1:-2
w:engin	0:-4 1:4
w:engine	1:4
w:engineer	0:-2
w:entire	1:-4
w:environment	0:-4 1:-2
w:environmental	0:2
w:envisag	1:-6
w:enyaq	1:-2
w:equal	1:-4
w:equivalent	0:-2
w:esg	0:-2 1:-6
w:establish	0:-4 1:-6
w:estimat	0:-2 1:-2
w:euro	0:-2 1:-2
w:european	1:-6
w:ev	0:-2 1:-2
w:even	0:-2
w:event	1:-2
w:every	1:-2
w:everyth	1:-2
w:everywhere	0:2
w:evs	0:-2 1:-2
w:ex	0:6 1:-2
w:exce	0:-2 1:-2
w:exception	0:-4
w:exhaust	0:-6 1:4
w:expand	1:-4
w:expect	1:-4
w:export	0:-4 1:-6
w:extend	0:-10 1:-6
w:extended-range	0:-2 1:-4
w:f-	0:-2 1:-2
w:fac	1:-2
w:factori	1:-2
w:factory	1:-4
w:fall	1:-2
w:fallen	0:-4 1:-2
w:far	0:-4 1:-2
w:feb	1:-2
w:february	0:-2 1:-2
w:fell	0:-4 1:-2
w:feng	1:4
w:fer	1:-2
w:few	0:-2
w:field	0:-2
w:fifteen	0:-2 1:-2
w:fifth	0:-2 1:-4
w:figur	0:-4 1:-2
w:fil	0:2
w:finance	0:-2 1:-2
w:finish	0:-2 1:-2
w:firm	0:2
w:firmly	0:2
w:fiscal	1:-2
w:fit	0:-2
w:fitt	0:-4
w:five	0:-4 1:-4
w:fix	1:-2
w:flag	0:4 1:-2
w:flagship	0:-2 1:-2
w:fleet	0:2
w:flin	1:-4
w:flow	1:-2
w:follow	0:4 1:-2
w:footprint	1:-2
w:for	1:-2
w:force	0:-2 1:-2
w:forecast	1:-2
w:foresaw	1:-2
w:forese	0:2
w:foreseen	0:2
w:form	1:-2
w:formally	0:-4
w:former	0:-2 1:-2
w:formula	0:-6 1:-2
w:forum	0:-2
w:forward	0:2
w:fossil	0:6 1:2
w:foton	0:-2 1:-2
w:found	0:-2 1:-2
w:four	0:-6 1:-2
w:four-fifth	0:-2 1:-2
w:fourth	0:-2 1:-2
w:france	0:6
w:free	0:2 1:4
w:french	1:-2
w:front	0:-2 1:-2
w:frost	0:-4 1:-4
w:fuel	0:-2
w:fuel-cell	0:-8 1:2
w:full	0:-4 1:2
w:full-scale	0:-2
w:fully	0:-2 1:2
w:further	0:2 1:-2
w:fy	0:-2 1:-2
w:g	0:-6 1:-4
w:gac	0:-2
w:gadkari	0:-2 1:-2
w:galaxy	0:-2 1:-2
w:gasoline	0:-2 1:6
w:gasoline-power	0:-4 1:4
w:gate	0:-2
w:gave	1:-6
w:generation	0:-4 1:-6
w:genesi	1:6
w:german	0:-4 1:-2
w:gets	0:4 1:-2
w:gett	0:2
w:ghg	0:2
w:gigawatt-hour	0:2 1:-2
w:giv	0:2 1:-2
w:give	1:-2
w:given	0:-2
w:glas	0:6
w:glasgow	0:-2
w:globally	0:-2 1:-6
w:gm	0:-2
w:go	0:-2 1:-4
w:goes	0:-4 1:4
w:gone	0:-8 1:-2
w:got	0:-8 1:-4
w:gothenburg	0:-2 1:-4
w:government	1:-2
w:gram	0:-4 1:-2
w:grave	0:-2
w:green	0:-2
w:grew	0:-2 1:-4
w:grid	0:-4 1:-4
w:ground	0:-2 1:-2
w:group-wide	0:-2 1:-2
w:grow	1:-2
w:growth	0:-2
w:guangzhou	0:-2
w:guest	0:-2
w:guid	0:-2 1:-2
w:guidance	1:-2
w:gujarat	0:-2
w:gunma	0:-2 1:-2
w:gwh	0:-4
w:gy	0:2
w:had	1:-6
w:halewood	0:-4 1:2
w:half	0:-2 1:-2
w:half-year	0:-2 1:-2
w:hall	1:-2
w:halv	1:-2
w:halve	0:4 1:-2
w:hamamatsu	0:4
w:hand	0:-4 1:-2
w:hasn	1:-4
w:hatchback	0:-2 1:-2
w:hav	1:-4
w:head	0:-2 1:-2
w:headquarter	0:6
w:heat	0:4 1:2
w:heavy	0:-2
w:heavy-duty	0:-6 1:-2
w:held	0:2
w:help	0:6
w:here	1:-4
w:high	0:-2
w:highest	1:-2
w:himself	0:-4
w:hiroshima	0:2
w:his	0:-2 1:2
w:hit	0:-2
w:hold	0:2
w:home	1:-2
w:honda	1:2
w:hongqi	0:-2 1:-2
w:horizon	0:-4 1:-4
w:house	0:-2 1:-6
w:how	0:-2 1:-4
w:huarong	0:2 1:2
w:hundr	0:4 1:-2
w:hybrid	0:-2
w:hydrogen	0:-2
w:i	0:-4
w:i-miev	1:-2
w:ice	0:-2
w:id	0:-2 1:-2
w:if	0:-4 1:-2
w:implement	0:2
w:import	0:-4 1:-2
w:in-house	0:-4 1:-4
w:include	0:-6 1:-4
w:increase	0:-4 1:-2
w:independent	1:6
w:india	1:-2
w:indian	1:-2
w:indonesia	0:-2
w:industrial	0:-2 1:-2
w:infrastructure	0:-4
w:inglo	0:-2
w:ingolstadt	0:4 1:-2
w:initiative	0:2
w:innovation	0:-4 1:-2
w:inside	0:-6 1:-6
w:insist	1:-6
w:install	0:-2 1:-2
w:instead	1:-2
w:intent	0:-2
w:interest	0:2
w:interim	0:2
w:internal	0:-4 1:-4
w:international	0:-6 1:-4
w:internet	0:2
w:into	0:-2 1:-2
w:introduc	1:-4
w:introduce	0:-2 1:-2
w:invest	0:-4
w:investment	0:-6
w:iot	0:2
w:iron	0:-2
w:issu	0:2
w:issue	0:-8 1:-8
w:isuzu	0:-2 1:-2
w:itself	0:-2 1:-2
w:jaguar	0:-4 1:8
w:january	0:-4
w:japan	0:2
w:jcn	0:2
w:jeep	0:-6 1:-6
w:jiefang	0:-4 1:-4
w:jlr	0:2 1:-2
w:job	1:-4
w:john	0:2
w:join	1:-2
w:jos	0:4 1:-2
w:journalist	0:-4
w:july	0:-4
w:june	0:-2
w:just	1:-2
w:k	1:-2
w:kaelleniu	0:-2 1:-4
w:keep	0:-2
w:kept	1:-2
w:kia	1:-2
w:kilogram	0:-2
w:kilometer	0:-2
w:kilometr	0:-4 1:-2
w:kilowatt-hour	0:-6 1:-4
w:kind	0:-2 1:-2
w:kingdom	0:-4 1:-2
w:km	0:-2 1:-2
w:known	0:-2 1:4
w:koda	0:2 1:-4
w:koji	1:-2
w:korea	0:-2 1:-6
w:kosai	0:4 1:-2
w:kusumi	0:-4
w:kwh	0:-2
w:laid	0:-4 1:-2
w:lakh	0:-2 1:-4
w:land	0:-2
w:landfill	0:-2
w:large	0:-4 1:-6
w:largest	0:-2
w:last	0:-2
w:late	0:-2 1:-2
w:later	0:6
w:latest	0:4
w:latter	0:-2 1:-4
w:launch	0:-2 1:-2
w:law	0:-4
w:leader	0:-2 1:-2
w:learn	0:-2
w:leas	0:-4 1:-4
w:least	0:-6 1:-2
w:leav	0:2
w:leave	0:-2
w:led	0:-2 1:-2
w:left	0:6 1:-4
w:leipzig	0:4
w:let	1:2
w:level	1:-2
w:lexu	0:-6 1:6
w:li	0:2
w:life	0:2
w:life-cycle	0:4
w:lifecycle	0:-6 1:-2
w:lifetime	0:-4
w:lift	0:-2 1:-2
w:light	0:-4 1:2
w:light-duty	0:-2 1:10
w:like	0:-2 1:2
w:lin	0:-4 1:-2
w:line-up	0:-8 1:2
w:list	0:-4
w:litre	0:-6 1:-6
w:little	0:-2
w:ll	0:6 1:2
w:lleniu	1:-2
w:local	1:-4
w:location	0:6 1:-2
w:logistic	1:-2
w:london	0:-2 1:-2
w:long	0:-2 1:-4
w:longer	0:-4 1:-4
w:look	0:-2
w:loop	0:-4 1:-2
w:lorri	0:-4
w:lose	0:-8 1:-8
w:lot	0:-4 1:6
w:low-cost	1:-4
w:lower	0:-2 1:-2
w:ltd	1:2
w:lucid	0:-2 1:-2
w:luxury	0:-2 1:2
w:macan	0:-2 1:-2
w:major	0:-2
w:mak	0:-4
w:manage	0:-2 1:-6
w:management	0:-2 1:-2
w:manager	0:4
w:mandat	0:-4 1:-4
w:manufactur	0:-2
w:many	0:-2
w:march	0:-2
w:market	0:-4
w:marque	0:-2 1:8
w:martin	0:-2 1:-2
w:maruti	0:-2 1:-2
w:mary	1:-2
w:maserati	0:-6
w:mass	1:-2
w:mass-market	0:-2
w:matrix	1:-2
w:mazda	0:4
w:mean	0:2
w:meantime	1:-2
w:meanwhile	0:-2
w:measur	0:-6 1:-2
w:meb	0:-4 1:-2
w:medium	0:-4
w:mention	1:-2
w:mercedes-benz	1:2
w:metal	0:-2 1:-2
w:metric	0:-2 1:-2
w:metro	0:-4 1:-4
w:mibe	1:-4
w:michelin	0:2 1:-2
w:mid-century	0:4 1:-2
w:mid-decade	0:-2 1:-4
w:mid-term	1:-2
w:midsize	0:-4 1:-2
w:mild	0:-2 1:-2
w:mile	0:-4 1:-2
w:milestone	0:-2
w:million	0:-2 1:-2
w:min	0:-2 1:-4
w:mind	0:2 1:-2
w:minister	0:-2 1:-2
w:minu	0:-2 1:-2
w:minut	0:-2 1:-2
w:miss	0:-2
w:mitsubishi	0:-2
w:mix	0:-2
w:mobility	0:4
w:model	1:-4
w:modular	0:-2
w:month	0:-2
w:most	1:-2
w:mostly	0:-2
w:motorcycl	0:-4 1:-2
w:motorcycle	0:4
w:mov	1:2
w:mr	1:-2
w:much	0:-6 1:-2
w:multiple	1:-2
w:mumbai-bas	0:4
w:must	0:-6 1:-2
w:mustang	1:-2
w:n	0:-4
w:nam	0:2
w:name	0:-2
w:narrow	0:-4 1:-2
w:national	0:2
w:near-term	0:-2 1:-2
w:nearly	0:-4 1:-2
w:neckarsulm	0:4 1:-2
w:need	0:-2
w:negative	1:-4
w:net	0:4 1:-4
w:net-zero	0:4 1:-2
w:neutral	0:8
w:neutrality	0:8 1:-2
w:nev	0:-4 1:-4
w:nevada	0:-2 1:-2
w:never	0:-4 1:-4
w:nevs	0:-2 1:-2
w:new-car	0:2
w:new-energy	0:-4 1:-2
w:newly	1:-6
w:newspaper	0:-2 1:-2
w:newswire	0:2
w:next	1:-4
w:next-generation	1:-2
w:nickel	1:-2
w:nine	0:-4 1:-2
w:nio	0:-2
w:nissan	0:-2 1:-4
w:no	1:-4
w:nobody	0:-6
w:none	0:2 1:-2
w:norway	0:-8 1:-10
w:not	1:-2
w:noth	1:2
w:nov	0:2
w:november	0:-2 1:-2
w:now	0:-2 1:-2
w:nowhere	0:-4 1:-2
w:number	0:-2 1:-2
w:o	1:-2
w:objective	0:10 1:-4
w:october	0:-2 1:-2
w:off	1:-2
w:offcut	0:-2
w:offer	0:-2 1:2
w:offic	0:-2
w:office	0:2
w:offset	0:8
w:ohio	1:-2
w:oizumi	0:-4 1:-2
w:okada	1:-4
w:ola	0:2 1:-2
w:old	1:-2
w:older	0:6 1:4
w:oldest	0:2
w:once	0:-4 1:-2
w:one	0:-2 1:-2
w:ones	1:2
w:online	0:2
w:onto	0:-2
w:opel	1:2
w:open	0:2 1:-2
w:operat	0:4 1:-2
w:or	0:-2
w:order	1:-2
w:originally	0:-2
w:orion	0:-2 1:-2
w:osaki	0:4 1:-2
w:other	0:2 1:-2
w:ought	1:-2
w:our	1:-4
w:ourselv	0:-2 1:-2
w:outlander	1:-2
w:outlook	0:-4 1:-6
w:output	0:-4 1:-2
w:outside	0:8 1:-4
w:overall	0:-2 1:-6
w:ow	0:-2 1:-2
w:owner	0:-2
w:oxford	1:-2
w:paccar	0:-2
w:pack	0:-2
w:page	0:-4
w:paint	0:2
w:panasonic	1:-2
w:paper	0:-8 1:-4
w:par	1:-2
w:pari	0:4 1:-2
w:park	0:2 1:-2
w:part	0:-2
w:partner	0:2
w:pass	0:-4 1:-2
w:past	0:-4
w:path	0:2
w:pct	0:-2 1:-2
w:peak	1:-2
w:penetration	0:-4 1:-2
w:penta	0:2
w:people	0:-2
w:per	0:-2 1:-2
w:percent	0:-2 1:-2
w:percentage	0:-2 1:-4
w:period	0:-2
w:permit	1:2
w:peterbilt	0:-2
w:petrol	0:-4
w:peugeot	0:-4 1:6
w:phas	0:-2 1:2
w:phev	1:-2
w:pickup	0:-2
w:pioneer	0:-2
w:plac	0:-2
w:place	0:2 1:-2
w:plan	0:-2 1:-2
w:plann	1:-2
w:plant	0:2 1:-2
w:platform	0:-2 1:-2
w:pledg	1:-2
w:pledge	0:2
w:plug	0:-2 1:-4
w:plug-in	0:-4 1:-2
w:polestar	0:2
w:policy	1:-2
w:poll	0:-2
w:port	0:-2 1:-6
w:portfolio	0:-2
w:positive	0:-2
w:powertrain	0:-4 1:-2
w:practical	0:-2
w:preced	0:-2 1:-2
w:predecessor	0:-4 1:-2
w:predict	1:-2
w:prefecture	0:-2 1:-2
w:prepare	0:2
w:pres	1:-6
w:present	0:2
w:presentation	0:4 1:-2
w:previously	0:2 1:-2
w:pric	0:-4 1:2
w:price	0:-4 1:-2
w:private	0:-2 1:-2
w:procurement	0:-2
w:produc	0:-2
w:profit	0:-2
w:program	0:-2
w:programme	0:2 1:2
w:project	1:-2
w:promis	1:-2
w:promise	1:-4
w:promotion	0:-2
w:proportion	1:-4
w:provid	0:-2
w:public	0:2 1:-2
w:publish	0:-6
w:purchas	0:-2
w:purchase	0:-4 1:-2
w:push	0:-6 1:-2
w:puts	1:-2
w:q	0:-2
w:qualifi	0:-4 1:-4
w:quarter	1:-2
w:quarterly	0:-2 1:-2
w:question	1:-2
w:quietly	1:-2
w:r	0:2
w:rajesh	0:-2 1:-2
w:ram	0:-4 1:-2
w:range	0:-4 1:2
w:rather	1:2
w:ratio	0:-4 1:-2
w:raw	0:2
w:rayong	0:-4 1:-2
w:re	0:6 1:-2
w:reach	1:-2
w:read	0:-4
w:ready	1:2
w:reaffirm	0:-2 1:-2
w:realize	0:2
w:reason	1:-4
w:recall	0:-2 1:8
w:recently	0:-2 1:2
w:record	1:-2
w:recycl	0:-2
w:red	0:-2
w:reduc	0:-4 1:-2
w:reduction	0:2 1:-2
w:reference	0:2
w:region	0:2 1:-2
w:regional	0:-4 1:-2
w:registration	0:-2
w:reimagine	0:2
w:relative	0:2 1:-2
w:releas	0:-2
w:release	0:10 1:6
w:remain	0:8 1:-2
w:remind	1:-4
w:renewabl	0:-4 1:-2
w:repeat	1:2
w:repli	1:-2
w:report	0:-4
w:reporter	0:-2 1:-2
w:represent	1:-4
w:request	0:-4
w:requir	1:-2
w:reserv	1:-2
w:resourc	0:-2 1:-2
w:respectively	0:2 1:4
w:result	0:-2
w:retail	1:-4
w:return	0:-6 1:-2
w:revenue	0:-4 1:-2
w:review	0:-2
w:revision	0:-2
w:right	0:-4 1:-4
w:ris	0:-2 1:-2
w:rivian	0:2 1:-6
w:roll	1:2
w:romeo	0:-4 1:-2
w:roof	0:2 1:-2
w:room	0:-2
w:roughly	0:-2 1:-2
w:round	0:-4 1:-4
w:route	0:-2 1:-6
w:rover	0:-2
w:rs	0:-2 1:-2
w:rth	0:2 1:-2
w:rul	0:-2 1:-4
w:run	0:-4 1:-2
w:saic	0:-2
w:sal	0:-2
w:sale	0:-2 1:-4
w:sato	0:-2
w:save	0:2
w:saw	1:-2
w:says	0:-2
w:sbti	0:-2 1:-2
w:scania	0:-4 1:-6
w:sch	1:-2
w:schedul	1:-2
w:scientific	0:-2
w:scope	1:-2
w:scrapp	0:4 1:-4
w:seat	1:-4
w:second	0:-2 1:-2
w:section	0:4 1:-4
w:sector	0:2
w:seek	1:-2
w:seen	0:-2
w:sees	0:-2 1:-4
w:self-own	1:-2
w:sell	0:-2
w:send	0:-2 1:-2
w:sent	0:-2
w:sentence	0:-4 1:2
w:seoul	1:-2
w:separately	0:2 1:-2
w:sept	1:-4
w:seri	1:-4
w:series-produc	0:-6 1:-4
w:servic	0:-2
w:service	0:-2
w:sets	0:2 1:-2
w:seven	0:-4
w:several	0:-6 1:-4
w:shall	1:-2
w:shar	0:-2
w:share	1:-2
w:shareholder	0:-2
w:she	0:2 1:2
w:sheet	0:4 1:-2
w:shenzhen	0:4 1:2
w:shift	0:-2
w:short	0:-2
w:shown	1:-2
w:showroom	0:-2 1:-2
w:side	0:-2 1:2
w:sierra	0:-2 1:-2
w:significant	0:-2
w:silverado	0:-2 1:-2
w:since	1:-2
w:sindelfingen	0:4 1:-2
w:single	1:-2
w:single-digit	0:8
w:sit	0:-4
w:site	0:-2 1:-2
w:six	0:-2 1:-2
w:size	0:2 1:-2
w:sk	0:2 1:-2
w:skill	0:-2 1:-2
w:slid	0:6 1:-4
w:small	0:-2 1:-2
w:smaller	1:-2
w:smart	0:-6 1:-6
w:so	0:-2 1:-2
w:so-call	0:-2
w:society	1:-2
w:software	0:-4 1:-2
w:solar	0:2
w:solidly	0:-4 1:-2
w:solution	1:-2
w:some	0:-2 1:-2
w:sooner	0:2
w:source	0:2
w:south	0:-2
w:spar	0:-2 1:-2
w:spe	1:-2
w:spend	1:-2
w:spent	0:-2 1:-2
w:spoke	1:-2
w:spoken	0:-2 1:-2
w:spokesperson	0:-2 1:-2
w:spokeswoman	1:-2
w:spr	0:-2
w:sq	0:-4 1:-2
w:ss	0:-2
w:stag	0:2
w:stand	1:-2
w:standard	0:-2 1:-2
w:star	0:-4 1:-2
w:start	0:-2
w:startup	0:-4 1:-4
w:stat	1:-2
w:state	0:-2
w:statement	0:-2 1:2
w:station	0:-2 1:-2
w:statu	0:6 1:-2
w:stay	0:2
w:steel	0:-10 1:-4
w:still	1:-4
w:stopp	0:-2 1:4
w:strategic	1:-2
w:strategy	1:-8
w:stress	0:-2 1:2
w:strik	0:-4 1:-2
w:strive	0:-2 1:-2
w:struck	0:-2
w:stuttgart	0:-2 1:-2
w:subaru	0:-2 1:-2
w:subject	0:-4
w:subsidiary	1:-2
w:successor	0:-2 1:2
w:such	0:2 1:-2
w:sufficient	1:2
w:suit	0:-2
w:sullivan	0:-4 1:-4
w:sum	0:-4 1:-2
w:summer	1:-2
w:suppli	0:2
w:suppos	0:2 1:-2
w:sure	0:-2
w:surviv	1:2
w:sustainable	0:2
w:suv	0:-2 1:-2
w:suvs	0:-2 1:-2
w:swed	0:-4
w:sweden	0:2
w:swedish	1:-2
w:system	1:-6
w:sz	1:2
w:tailpipe	0:-2 1:6
w:tak	1:-2
w:take	0:2 1:-2
w:taken	1:-2
w:talk	0:-2 1:-2
w:tank	0:2 1:-6
w:target	0:-2
w:tariff	0:-2 1:-2
w:tata	1:-2
w:tata-own	0:2
w:taycan	0:2
w:tco	0:4 1:-2
w:technologi	0:-2 1:-4
w:technology	0:-2
w:tell	1:-2
w:ten	0:-2
w:tenth	0:-6 1:-4
w:term	1:-2
w:tesla	0:-2 1:-2
w:test	0:-2
w:thai	0:-2 1:-6
w:thailand	0:-2
w:their	0:2 1:-2
w:them	1:-2
w:these	1:-2
w:they	1:-4
w:thierry	0:-2 1:2
w:thing	0:2
w:third	0:-2 1:-2
w:thirty	0:-2 1:-4
w:this	0:-2 1:-2
w:thoma	1:4
w:those	1:-2
w:thought	0:2 1:-6
w:thousand	0:-6 1:-2
w:three	0:-2 1:-8
w:three-row	0:-4
w:three-wheeler	0:-4 1:-8
w:thus	1:-4
w:tied	0:-2
w:tighter	0:-2
w:tim	0:-2 1:-2
w:time	0:-2
w:timetable	0:-2 1:6
w:today	1:-2
w:together	1:-2
w:told	1:-2
w:toll	0:-4
w:tonn	0:-2
w:tonne	0:-2
w:tons	1:-2
w:too	0:2 1:-4
w:torslanda	0:2 1:-2
w:total	0:-2
w:touch	0:4 1:2
w:toward	0:-2 1:-2
w:township	0:-4 1:-2
w:toyoda	1:-4
w:toyota	1:-2
w:traffic	1:-2
w:train	0:-6 1:-2
w:transition	1:-2
w:transport	1:-4
w:trial	0:-4 1:-2
w:trillion	0:-2
w:truck	1:-2
w:truly	0:6 1:-2
w:turn	1:2
w:twelve	0:2 1:-2
w:twenty-three	0:-4
w:two	0:-2
w:two-fifth	0:-2 1:-4
w:u	1:-2
w:ultimate	0:-2
w:unaffect	0:2 1:-4
w:unalter	0:8 1:-6
w:uncertainti	1:-2
w:uncertainty	0:-2
w:unchang	0:-2
w:under	0:-2 1:-4
w:undertak	0:-2
w:union	0:-2 1:-4
w:unit	1:-2
w:up	0:-2 1:-2
w:upstream	0:2
w:upward	0:-4 1:-2
w:us	1:-4
w:use	0:-2 1:-2
w:used	0:-2 1:-2
w:utility	0:-6 1:-4
w:v	0:4
w:value	0:6
w:van	1:-2
w:vans	0:-4
w:vat	0:-2
w:vde	0:2 1:-2
w:ve	1:-2
w:vehicl	0:-2
w:vehicle	0:-6
w:vehicle-kilometer	0:-4 1:-2
w:verifi	0:2 1:-6
w:version	1:-4
w:versu	0:-4 1:-2
w:vi	0:-2 1:-2
w:virtually	0:6 1:-2
w:vision	0:2 1:-2
w:visitor	0:2
w:vitara	1:-2
w:volkswagen	0:2 1:-2
w:volum	0:-4 1:-8
w:volume	0:-4 1:-4
w:volvo	0:2 1:-4
w:vot	0:-2
w:vow	0:-6 1:2
w:voyah	0:-2 1:2
w:vs	0:-2 1:-2
w:vw	0:-2
w:w	0:2
w:want	0:-4 1:-2
w:was	1:-2
w:waste	0:-2
w:water	0:-2
w:way	0:2 1:-2
w:ways	0:-2
w:we	0:-4 1:-4
w:wear	1:-2
w:website	0:6 1:-4
w:week	1:-2
w:wei	1:-2
w:well	1:4
w:went	1:-2
w:were	0:-2 1:-2
w:whatever	0:6
w:wheel	0:2 1:-2
w:when	0:-2
w:wherever	0:-2 1:-4
w:whether	1:-4
w:while	1:2
w:white	0:-8 1:-8
w:who	0:2
w:whose	0:2
w:why	0:-4 1:-4
w:wind	1:2
w:within	0:-4 1:-2
w:without	0:2 1:-2
w:wolfsburg	0:-2 1:-2
w:won	0:-4
w:word	0:-2
w:work	1:-2
w:worker	0:-6 1:-4
w:worldwide	1:-2
w:would	1:-4
w:wuhan	0:-6 1:-2
w:x	0:-6 1:-6
w:xevs	0:-2 1:4
w:xinhua	0:2
w:yajima	0:-2 1:-6
w:yanfeng	1:2
w:yardstick	0:-2
w:year-end	1:-2
w:yen	0:-4
w:yet	0:-4 1:-2
w:york	1:-2
w:you	1:-2
w:your	1:-6
w:yuan	1:2
w:yuki	0:2
w:zero	1:-2
w:zero-carbon	1:-2
w:zero-co	0:-2 1:-4
w:zero-emission	0:-6
w:zhu	1:2
w:zoe	0:-6
w:zuffenhausen	0:2 1:-2
w:zwickau	0:-6
w:£	1:2
years:0	0:4 1:-2
years:1	0:-2 1:-2
`;
