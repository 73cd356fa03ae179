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
ahead:false	0:-4 1:-4
b:#:#	0:-2 1:-2
b:#:#y	1:-2
b:#:%	0:-2
b:#:)	1:-2
b:#::	1:-2
b:#:a	1:-2
b:#:against	1:-2
b:#:all	1:2
b:#:all-electric	0:-2 1:-2
b:#:along	1:-2
b:#:among	0:-2
b:#:an	0:-2
b:#:are	0:-4 1:-2
b:#:around	0:4
b:#:as	0:-4
b:#:at	0:-2
b:#:audi	1:-2
b:#:back	0:-2
b:#:base	0:-2
b:#:battery	0:-4 1:-4
b:#:battery-electric	0:-2 1:-2
b:#:bev	0:-2 1:-2
b:#:bevs	0:-2 1:-4
b:#:bmw	1:-2
b:#:bus	0:-2 1:-2
b:#:but	0:-2
b:#:by	1:-2
b:#:came	0:-2
b:#:carbon	0:-2 1:-2
b:#:cars	0:-4 1:-2
b:#:caus	0:-2
b:#:ceo	1:4
b:#:chairman	0:-2
b:#:co	0:2
b:#:compar	0:-4 1:-2
b:#:component	0:-2
b:#:core	0:-2
b:#:countri	0:-2
b:#:crore	0:-4 1:-2
b:#:customer	0:-2 1:-2
b:#:degre	1:-2
b:#:electric	1:-4
b:#:electrifi	1:-2
b:#:emission	0:-2
b:#:employe	0:4 1:-2
b:#:ev	0:-4
b:#:every	0:-4
b:#:evs	0:-2 1:-2
b:#:factori	1:-2
b:#:fewer	0:-2
b:#:footprint	0:-2 1:-2
b:#:for	1:-2
b:#:four	0:-4 1:-4
b:#:free	0:2
b:#:fuel	0:-2 1:-4
b:#:full	1:-2
b:#:fy	1:-2
b:#:gac	0:-4 1:-4
b:#:goal	0:-4 1:-2
b:#:gram	0:-2 1:-2
b:#:greenhouse	0:-2 1:-2
b:#:gwh	0:-2
b:#:had	0:2 1:2
b:#:half	0:-2 1:2
b:#:has	1:-2
b:#:hasn	1:2
b:#:hatchback	0:-2 1:-2
b:#:he	1:-2
b:#:honda	1:-2
b:#:hybrid	0:-4 1:-2
b:#:hydrogen	0:-2 1:-2
b:#:in	1:-2
b:#:includ	0:-2 1:-2
b:#:it	1:-2
b:#:jlr	0:-6 1:-2
b:#:july	0:-2 1:-2
b:#:just	0:-2 1:-2
b:#:kia	0:-2 1:-2
b:#:kilogram	0:-2
b:#:kilometr	0:-2 1:-2
b:#:km	0:-2 1:-2
b:#:known	0:-2 1:-2
b:#:kroner	0:-2 1:-2
b:#:lakh	0:-4 1:-4
b:#:last	0:-2 1:-2
b:#:litre	1:-2
b:#:location	0:4
b:#:member	0:-4 1:-2
b:#:merced	0:-2 1:2
b:#:metric	0:-2 1:-2
b:#:million	1:-2
b:#:model	0:-4 1:-4
b:#:month	0:-2
b:#:more	0:-2 1:-2
b:#:mustang	0:-2 1:-2
b:#:mw	1:-2
b:#:neutral	0:6
b:#:nevs	0:-4 1:-4
b:#:new	0:-2 1:-2
b:#:next	1:-2
b:#:no	0:2 1:-2
b:#:nor	1:-2
b:#:of	0:-4 1:-2
b:#:off	0:-2 1:-2
b:#:on	0:-2
b:#:one	0:-2 1:-2
b:#:order	0:-2 1:-2
b:#:out	0:-4 1:-4
b:#:pct	0:-2 1:-2
b:#:people	0:-2 1:-2
b:#:per	0:-2
b:#:percent	0:-2
b:#:plan	0:-4 1:-4
b:#:plug-in	0:-2 1:-2
b:#:point	1:-2
b:#:president	0:-2
b:#:product	0:2
b:#:program	0:-4 1:-2
b:#:project	0:2
b:#:remain	0:-4
b:#:respectively	0:2
b:#:says	0:4 1:-4
b:#:scope	0:-4 1:-2
b:#:sept	0:-2
b:#:she	1:2
b:#:sit	0:-2
b:#:smart	0:-4 1:-2
b:#:so	0:4
b:#:sq	0:-2
b:#:stand	0:2 1:-4
b:#:still	1:-2
b:#:supercharg	0:-2 1:-2
b:#:supplier	0:-2
b:#:sz	1:2
b:#:t	1:-2
b:#:ten	1:-4
b:#:th	0:-2
b:#:than	0:-4 1:-2
b:#:then	0:-2 1:-2
b:#:this	0:-2 1:-2
b:#:though	1:-2
b:#:three	0:2 1:-2
b:#:tim	0:-2 1:-2
b:#:today	0:-2
b:#:tons	0:-4
b:#:too	0:-2 1:-2
b:#:toyota	0:2 1:-2
b:#:trillion	0:-2
b:#:truck	0:-2
b:#:twice	1:-2
b:#:unit	0:-2
b:#:up	0:-2
b:#:us	0:-2
b:#:vehicl	0:-2 1:-2
b:#:volvo	0:-4
b:#:vot	0:-2 1:-2
b:#:we	1:-2
b:#:were	0:-2
b:#:when	0:2
b:#:wherever	0:-2
b:#:which	0:-2
b:#:will	0:-2
b:#:won	0:-2 1:-2
b:#:x	0:-4 1:-2
b:#:year	0:4
b:#:yuan	0:-2 1:-2
b:#:zero	0:4 1:-4
b:#:zero-emission	0:-2 1:-2
b:#y:#	0:-4 1:-4
b:#y:#y	1:-4
b:#y:)	1:-2
b:#y:,	1:2
b:#y::	0:-6 1:-4
b:#y:a	0:-2 1:-6
b:#y:acros	0:2
b:#y:against	0:-2 1:-2
b:#y:all	0:-6
b:#y:are	1:-4
b:#y:as	1:-2
b:#y:baseline	0:-2
b:#y:by	0:-2 1:-2
b:#y:ceo	0:-2 1:2
b:#y:e	0:-4 1:-4
b:#y:environmental	1:-2
b:#y:ev	0:-4 1:-2
b:#y:every	0:-2 1:2
b:#y:for	0:6
b:#y:ford	1:2
b:#y:from	1:-2
b:#y:goes	0:2 1:-2
b:#y:half	1:-4
b:#y:he	0:-2 1:-2
b:#y:if	0:-2 1:-2
b:#y:in	1:-2
b:#y:it	0:-2
b:#y:its	1:-2
b:#y:level	1:-2
b:#y:new	0:-2
b:#y:noth	1:2
b:#y:only	0:-2
b:#y:or	1:-4
b:#y:our	0:-4 1:-2
b:#y:over	0:-2
b:#y:prnewswire	1:-2
b:#y:rather	0:-2 1:2
b:#y:remain	0:2
b:#y:sal	0:-4 1:-2
b:#y:sell	0:-4 1:-2
b:#y:should	1:-4
b:#y:stay	0:2 1:-2
b:#y:still	0:-2 1:-4
b:#y:strategy	1:-2
b:#y:target	0:-2 1:-2
b:#y:than	0:-2 1:-2
b:#y:there	0:2 1:2
b:#y:three	1:-2
b:#y:through	0:-2
b:#y:to	0:-2 1:-2
b:#y:too	0:4 1:-2
b:#y:under	0:-2
b:#y:versu	0:-2
b:#y:volvo	0:-4 1:2
b:#y:was	1:-2
b:#y:we	1:-4
b:#y:were	0:-4 1:-4
b:#y:while	0:-2 1:2
b:#y:with	1:-2
b:#y:would	1:-2
b:%:(	0:-4 1:-4
b:%:)	0:-2
b:%:and	1:-2
b:%:cut	1:-2
b:%:decrease	0:-4 1:-2
b:%:down	0:-4
b:%:electric	0:-2 1:-4
b:%:electrifi	1:2
b:%:for	0:-2 1:-2
b:%:globally	1:2
b:%:in	0:-4 1:-2
b:%:last	0:-2 1:-2
b:%:less	0:-4
b:%:lower	0:-4 1:-4
b:%:on	0:-4 1:-4
b:%:per	1:-2
b:%:renewable	0:-2
b:%:share	1:-2
b:%:since	0:-6 1:-2
b:%:smaller	0:-2 1:-2
b:%:that	1:-2
b:%:vs	0:-2 1:-2
b:%:were	0:-2 1:-2
b:%:xev	0:-2 1:-2
b:(:#y	1:-2
b:(:base	0:-2
b:(:bevs	1:2
b:(:cv	0:2
b:(:evs	0:-2 1:-2
b:(:pv	0:2 1:-2
b:(:scope	0:-2
b:(:xinhua	0:-2
b:):,	1:-2
b:)::	0:-4
b:):and	0:2
b:):busines	0:2
b:):by	1:-2
b:):chongq	1:2
b:):in	0:-2
b:):is	0:2 1:-2
b:):to	1:-2
b:):volvo	1:-2
b:,:#	1:-2
b:,:#y	0:2 1:-4
b:,:$	0:-2 1:-2
b:,:about	0:-2
b:,:add	1:-2
b:,:after	0:-4 1:-2
b:,:against	0:-2 1:-2
b:,:ahead	0:2
b:,:all	1:2
b:,:along	0:2
b:,:although	1:2
b:,:amg	1:-2
b:,:an	0:-2 1:-4
b:,:approximately	0:2
b:,:are	1:-2
b:,:at	0:-2
b:,:battery	1:-2
b:,:before	0:2
b:,:bevs	0:-2 1:-4
b:,:bioga	1:-2
b:,:bmw	1:-2
b:,:both	0:-2 1:-2
b:,:bring	1:-2
b:,:but	1:-2
b:,:byd	1:-2
b:,:call	1:-2
b:,:carbon	1:-4
b:,:ceo	0:-2 1:-2
b:,:certifi	1:-2
b:,:chairman	1:2
b:,:cit	0:-2
b:,:co	0:-4
b:,:com	0:-4
b:,:compar	0:-2
b:,:count	0:-2 1:-2
b:,:de	0:2
b:,:develop	0:-4 1:-2
b:,:down	0:-2
b:,:due	0:-4 1:-2
b:,:each	0:-2 1:2
b:,:eight	0:-4
b:,:electric	0:-2 1:-4
b:,:emission	0:-2 1:-2
b:,:end	1:-2
b:,:europe	1:2
b:,:every	0:-2 1:2
b:,:expect	1:-2
b:,:extended-range	0:-2 1:-2
b:,:five	0:-2
b:,:follow	1:-2
b:,:ford	1:-4
b:,:from	1:-6
b:,:general	0:2
b:,:genesi	1:-2
b:,:given	1:-4
b:,:goal	0:-2 1:-4
b:,:goes	1:-2
b:,:good	0:-2
b:,:had	0:-2
b:,:half	0:-4 1:-6
b:,:has	0:-2
b:,:have	0:2 1:-2
b:,:hydrogen	0:-2
b:,:if	0:-2 1:-2
b:,:in	1:-2
b:,:includ	1:-2
b:,:india	0:-2
b:,:is	1:-2
b:,:japan	0:2
b:,:kia	1:-2
b:,:let	1:-2
b:,:logistic	1:-2
b:,:march	0:-2 1:-2
b:,:mazda	1:-2
b:,:mean	1:-4
b:,:meanwhile	0:-2 1:-2
b:,:merced	1:-2
b:,:min	1:-2
b:,:mind	0:-4 1:-2
b:,:more	0:-2 1:-2
b:,:most	0:-2
b:,:mostly	0:-2
b:,:nearly	0:-2 1:-2
b:,:neckarsulm	0:2 1:-2
b:,:net	0:4 1:2
b:,:nine	0:-4 1:-2
b:,:nissan	1:-2
b:,:no	0:-4 1:2
b:,:north	1:4
b:,:not	1:2
b:,:noth	1:2
b:,:now	0:-2 1:-4
b:,:oct	1:2
b:,:on	0:2
b:,:one	0:-2 1:-2
b:,:operation	1:-2
b:,:out	0:-2
b:,:over	1:-2
b:,:own	0:-2
b:,:part	1:2
b:,:per	0:-2
b:,:peterbilt	0:-2 1:-2
b:,:president	1:-2
b:,:production	0:6 1:-2
b:,:provid	0:-2
b:,:remain	1:2
b:,:roughly	0:-2 1:-2
b:,:sal	1:-2
b:,:sav	0:-2 1:-2
b:,:says	0:-2 1:-2
b:,:scope	0:-2
b:,:sept	1:-2
b:,:since	0:2 1:-2
b:,:six	0:-2
b:,:so	0:-2
b:,:sold	1:-2
b:,:some	1:2
b:,:start	0:2 1:-2
b:,:suzuki	1:-2
b:,:target	1:-2
b:,:tata	0:2 1:-2
b:,:tco	0:4 1:-2
b:,:ten	1:2
b:,:that	0:2 1:-2
b:,:then	0:-2 1:-2
b:,:there	1:-2
b:,:they	1:-2
b:,:this	0:-2
b:,:though	0:2
b:,:three	0:-2 1:-4
b:,:today	0:-2 1:-2
b:,:together	0:2
b:,:told	0:2 1:-4
b:,:too	0:2
b:,:twice	1:-2
b:,:unveil	1:-2
b:,:us	0:-4 1:-4
b:,:want	1:-2
b:,:was	0:-2 1:-2
b:,:waste	0:-2
b:,:water	0:-2
b:,:we	0:-4
b:,:well	0:2
b:,:whatever	0:2
b:,:whether	1:-2
b:,:who	1:-2
b:,:worldwide	0:2 1:-2
b:::#	0:-2 1:-4
b:::#y	0:2
b:::$	0:-4
b:::a	0:-2 1:-4
b:::about	0:-2
b:::aim	0:-2 1:-2
b:::aims	1:-2
b:::all	1:2
b:::annual	0:-2
b:::at	0:2 1:-2
b:::bev	0:-2 1:-2
b:::carbon	0:-4 1:-4
b:::co	0:-2 1:-2
b:::down	0:4 1:-4
b:::five	0:-2 1:-4
b:::half	1:-4
b:::in	1:-2
b:::instead	1:-2
b:::minu	1:-2
b:::more	1:-2
b:::net	0:4 1:-2
b:::no	1:-4
b:::production	0:-2 1:-2
b:::scope	0:2
b:::since	1:-2
b:::six	0:-4 1:-2
b:::they	0:-2 1:2
b:::this	0:-2 1:-2
b:::was	1:-4
b:::we	0:-4 1:-2
b:;:#	0:-2 1:-2
b:;:a	0:-2
b:;:and	1:2
b:;:at	0:2
b:;:by	1:-2
b:;:ford	1:-2
b:;:from	1:2
b:;:half	1:2
b:;:it	0:-2
b:;:its	0:2
b:;:more	1:-2
b:;:no	1:2
b:;:now	0:-2
b:;:on	0:2
b:;:so	0:2
b:;:that	0:-2 1:-2
b:;:there	1:-2
b:;:they	0:2 1:-2
b:;:two	0:-2 1:2
b:;:under	0:-2 1:-2
b:;:with	0:-2 1:-4
b:a:#y	0:-4 1:-2
b:a:battery	0:-4 1:-4
b:a:battery-electric	0:-4
b:a:bigger	1:-2
b:a:brief	0:-2
b:a:car	0:2
b:a:carbon	0:2 1:-2
b:a:carbon-neutral	0:2 1:-2
b:a:challenge	0:2
b:a:clear	1:-2
b:a:climate	0:-2 1:2
b:a:climate-neutral	0:-2 1:-2
b:a:co	1:-2
b:a:combustion	0:-4 1:2
b:a:compact	1:-2
b:a:company	1:-4
b:a:consultancy	0:-2
b:a:cost	0:-2 1:-2
b:a:day	0:-2 1:-2
b:a:decade	0:2
b:a:decision	0:-2 1:-2
b:a:declaration	0:-2 1:2
b:a:decrease	0:-2
b:a:dedicat	0:-2 1:-2
b:a:diesel	0:-2 1:-2
b:a:few	0:-2
b:a:fifth	0:-4 1:-4
b:a:figure	0:-2 1:-2
b:a:fil	0:2
b:a:firm	0:-2 1:-4
b:a:first	0:-2
b:a:fleet	1:-2
b:a:fuel	0:-2
b:a:full	1:2
b:a:fully	0:-2 1:2
b:a:global	0:-2 1:-2
b:a:good	0:2 1:-2
b:a:growth	0:-2
b:a:high	0:-2 1:-2
b:a:lakh	0:-2 1:-2
b:a:large	1:-2
b:a:letter	0:-2
b:a:line	0:-2 1:-2
b:a:little	0:-2 1:-2
b:a:maker	1:2
b:a:midsize	0:-2 1:-2
b:a:million	0:-2 1:-4
b:a:month	0:-2 1:-2
b:a:negative	1:-2
b:a:net	0:4 1:-2
b:a:net-zero	1:-2
b:a:new	1:-2
b:a:number	0:-2 1:2
b:a:penetration	0:-4 1:-2
b:a:plann	0:-2
b:a:platform	0:-2 1:-4
b:a:pledge	0:-2 1:-2
b:a:plug	1:-2
b:a:plug-in	0:-2 1:2
b:a:policy	0:-2
b:a:poll	0:-2
b:a:pres	0:-2 1:-2
b:a:previou	1:-2
b:a:price	0:-2
b:a:profit	0:-4 1:-2
b:a:programme	0:2 1:-2
b:a:purely	1:2
b:a:quarter	1:-4
b:a:range	1:-2
b:a:record	1:-2
b:a:reduction	0:-2
b:a:separate	1:2
b:a:share	0:-2 1:-2
b:a:single	0:-2
b:a:small	0:-4 1:-2
b:a:spokesman	0:2
b:a:stake	0:-2 1:-2
b:a:strategic	1:-2
b:a:sum	0:-2 1:-2
b:a:tenth	0:-2 1:-4
b:a:th	0:2 1:2
b:a:third	0:-2 1:-2
b:a:three-row	0:-2 1:-2
b:a:truly	0:4
b:a:vehicle	0:-2 1:-2
b:a:week	0:2
b:a:year	0:-2
b:a:zero-carbon	1:-2
b:abandon:its	0:-2 1:-4
b:about:#	1:-4
b:about:half	0:-2 1:-2
b:about:net	0:-2 1:-2
b:about:one	0:-2
b:about:to	0:-2
b:above:#	0:-2
b:absolute:term	0:-2 1:-2
b:accord:to	0:-2 1:-2
b:account:for	0:-2 1:-2
b:achiev:carbon	0:2 1:-2
b:achiev:in	0:2
b:achiev:net-zero	0:-2
b:achieve:carbon	0:-2 1:-2
b:achieve:complete	0:-2 1:-2
b:achieve:net-zero	0:2
b:achieve:peak	0:4
b:acros:its	0:6
b:acros:supply	0:2 1:-2
b:acros:the	0:2
b:acros:vehicl	0:4 1:-2
b:action:to	0:2
b:activiti:,	0:2
b:activiti:by	0:-4 1:-2
b:add:#	0:-2 1:-4
b:add:,	1:2
b:add:by	0:-2 1:-2
b:add:four	0:-2
b:add:on	0:-2
b:add:that	1:2
b:adopt:by	0:-2 1:-2
b:aesc:,	1:-2
b:after:#	1:-4
b:after:#y	1:-2
b:after:all	0:-2 1:-2
b:again:,	0:-4 1:-2
b:against:#	1:-2
b:against:#y	0:-4 1:-2
b:against:a	0:-2
b:against:fiscal	0:-2 1:-2
b:ago:it	0:-2 1:2
b:agre:to	0:-4 1:-4
b:ahead:of	0:2
b:aim:at	1:-2
b:aim:is	0:2 1:-2
b:aim:surviv	1:2
b:aim:that	1:2
b:aims:at	0:2
b:aims:for	0:-2 1:-2
b:akio:toyoda	1:-2
b:akira:marumoto	1:-2
b:alfa:romeo	0:-2 1:-2
b:all-electric:by	0:-2 1:2
b:all-electric:cars	0:-2 1:-2
b:all-electric:future	0:-2
b:all-electric:in	0:-4 1:2
b:all-electric:model	0:-2
b:all:#	0:2
b:all:,	1:-4
b:all:be	0:-2 1:-2
b:all:cars	0:-2
b:all:electric	1:2
b:all:from	0:-2 1:-2
b:all:in	0:-2 1:-2
b:all:kind	0:-2
b:all:model	0:4
b:all:new	0:-2 1:-2
b:all:of	0:2 1:2
b:all:passenger	1:4
b:all:product	1:-2
b:all:sal	0:-2
b:all:segment	1:-4
b:all:should	1:-4
b:all:sit	0:2
b:all:three	1:-2
b:allow:,	1:2
b:allow:to	0:-2
b:almost:#	0:-2 1:-2
b:along:the	0:2
b:along:with	0:-2 1:-2
b:alongside:the	0:-2
b:already:;	0:-2 1:-2
b:already:been	0:-2
b:also:announc	1:-4
b:also:committ	0:2 1:-2
b:also:said	1:-2
b:ambition:#	1:-2
b:ambition::	0:-4 1:-2
b:ambition:for	1:-2
b:ambition:of	1:-2
b:america:and	1:2
b:america:in	0:-2
b:american:road	1:-2
b:amg:ea	1:-2
b:among:them	0:-2
b:amount:,	0:-2
b:amount:to	1:-2
b:ampere:,	1:-2
b:an:#	0:-2 1:-2
b:an:aim	1:-2
b:an:all-electric	0:-2 1:4
b:an:annual	0:-2 1:-2
b:an:average	0:-2 1:-2
b:an:earlier	1:2
b:an:electric	0:-2
b:an:electric-only	0:-2 1:2
b:an:electrifi	0:-6 1:-2
b:an:engine	0:-4 1:-2
b:an:ev	0:-2
b:an:exhaust	0:-2 1:2
b:an:internal	1:-2
b:an:official	1:-2
b:an:update	0:2
b:analyst:at	0:-4 1:-2
b:analyst:that	0:-2 1:-2
b:and:administration	0:4 1:-2
b:and:all	0:-4
b:and:another	0:-2 1:-2
b:and:as	1:-2
b:and:at	1:2
b:and:autonomou	0:-4 1:-2
b:and:battery	1:-2
b:and:be	0:4 1:-2
b:and:canada	0:-2 1:2
b:and:china	0:-2 1:4
b:and:combustion	1:-2
b:and:complete	0:4
b:and:corporate	0:4 1:-2
b:and:daf	1:-2
b:and:development	0:-2
b:and:diesel	0:-2 1:-2
b:and:digital	0:-2 1:-2
b:and:digitalisation	1:-2
b:and:digitalization	0:-2
b:and:direct	0:4 1:-2
b:and:electric	0:-2
b:and:everyth	1:-4
b:and:farm	0:-2
b:and:five	0:-2
b:and:ford	1:-2
b:and:from	1:2
b:and:fuel	0:-2 1:2
b:and:fy	0:-2 1:-2
b:and:gy	0:2
b:and:had	0:-2
b:and:half	0:-2
b:and:has	0:-4
b:and:he	1:2
b:and:help	0:2
b:and:hybrid	0:-2
b:and:hyundai	1:-2
b:and:i	0:-2
b:and:indian	0:4 1:-2
b:and:intelligent	0:-2
b:and:its	1:2
b:and:jaguar	0:2 1:4
b:and:japan	1:-4
b:and:leipzig	0:2 1:-2
b:and:light-duty	1:4
b:and:logistic	0:-2 1:-2
b:and:may	1:-2
b:and:mid-siz	0:-4 1:-2
b:and:mini	1:2
b:and:net	0:6
b:and:neutrality	0:4 1:-2
b:and:no	0:-2 1:-2
b:and:north	0:2
b:and:not	1:-2
b:and:noth	0:-2
b:and:of	1:-2
b:and:offic	0:-2
b:and:on	0:-2
b:and:one	0:-2 1:-2
b:and:only	0:-2 1:2
b:and:operation	0:2
b:and:per	0:2
b:and:peterbilt	0:-2
b:and:plug-in	0:-2 1:-2
b:and:promis	1:-2
b:and:said	0:-2
b:and:since	0:2 1:2
b:and:so	1:-2
b:and:software	0:-2 1:-2
b:and:sold	0:-2 1:-2
b:and:supplier	0:2
b:and:suvs	0:-2
b:and:tak	0:2
b:and:that	0:2
b:and:thereby	0:-2 1:-2
b:and:thus	0:2 1:-2
b:and:truck	1:-2
b:and:two	0:-2 1:-4
b:and:van	1:-2
b:and:vans	0:-2
b:and:water	0:-2
b:and:which	0:-2
b:and:with	0:-2
b:and:without	0:2
b:and:worldwide	0:2 1:-2
b:and:zero	0:4
b:announc:a	0:-2 1:-2
b:announc:at	0:-2
b:announc:in	1:-2
b:announc:last	0:-2 1:-2
b:announc:on	0:-2 1:2
b:announc:that	1:-2
b:announc:the	0:-2
b:annual:capacity	0:-2 1:-2
b:annual:cell	0:-2 1:-2
b:annual:ev	0:-2 1:-4
b:annual:sal	1:-2
b:annually:,	0:-2
b:annually:by	0:-2 1:-2
b:another:clear	0:-2
b:another:four	1:-2
b:any:car	0:-4
b:any:climate	0:2 1:-2
b:any:co	0:-2
b:any:more	0:2 1:2
b:any:new	1:2
b:any:premium	1:-2
b:anyth:but	0:2
b:anywhere:,	0:-2
b:anywhere:in	1:2
b:appear:by	0:-2 1:-2
b:apply:to	1:-2
b:approximately:#	0:2 1:-2
b:approximately:half	0:-2
b:april:#	0:-4 1:-2
b:april:,	0:-2
b:are:#	0:-2
b:are:already	0:-2
b:are:co	1:2
b:are:com	0:-4 1:-4
b:are:due	1:-2
b:are:electric	0:-2
b:are:for	1:-4
b:are:foreseen	0:2
b:are:go	1:-2
b:are:launch	0:-2 1:-2
b:are:made	0:-2 1:-2
b:are:on	0:-2 1:-2
b:are:plann	1:-2
b:are:project	0:-2 1:-2
b:are:pure	1:-2
b:are:said	0:-2 1:-2
b:are:schedul	0:-2 1:-2
b:are:unaffect	0:4 1:-4
b:around:#y	0:-4 1:-2
b:around:half	0:-2 1:-2
b:around:the	0:2
b:arriv:in	1:-2
b:arrive:at	0:4
b:arrive:in	0:2
b:as:#y	1:2
b:as:an	0:-2 1:4
b:as:announc	1:-4
b:as:before	0:-2 1:-4
b:as:carbon	0:4 1:-2
b:as:early	1:2
b:as:far	1:2
b:as:follow	0:-4 1:-2
b:as:for	1:-2
b:as:had	0:-2 1:2
b:as:he	0:2 1:-2
b:as:hybrid	1:-2
b:as:is	0:4
b:as:its	0:2
b:as:last	0:-2
b:as:much	0:-2
b:as:plann	0:-2 1:-2
b:as:plug-in	0:-2
b:as:recently	1:-2
b:as:t	0:-2 1:-2
b:as:the	0:2
b:as:they	0:-2 1:-2
b:aside:for	0:-2
b:ask:about	0:-2 1:-2
b:ask:for	1:-2
b:ask:whether	1:-2
b:assembly:line	0:-2
b:assum:that	1:2
b:aston:martin	0:-4 1:-2
b:at:#	0:-2 1:-2
b:at:all	0:2
b:at:between	0:-4 1:-4
b:at:carbon	0:4
b:at:cowley	1:2
b:at:group	0:-2 1:-4
b:at:halewood	0:-4 1:-4
b:at:home	1:-2
b:at:in	1:-2
b:at:least	0:-4 1:-2
b:at:minu	0:-4
b:at:net	0:4 1:-2
b:at:oizumi	0:-2
b:at:orion	0:-2 1:-2
b:at:present	1:-2
b:at:pric	0:-2 1:2
b:atsushi:osaki	1:-2
b:attain:by	0:2
b:audi:want	0:-2
b:august:,	1:-2
b:automaker:,	1:-2
b:automaker:s	0:-4 1:2
b:automaker:said	1:-2
b:automobile:co	1:2
b:autonomou:driv	0:-2 1:-2
b:autonomou:vehicl	0:-2 1:-2
b:available:as	0:-2 1:-4
b:available:in	1:-2
b:available:of	0:-2 1:-2
b:average:car	0:-2 1:-2
b:average:co	0:-2 1:-2
b:average:emission	0:-2 1:-2
b:avoid:#	0:-2 1:-2
b:avoid:in	0:-4 1:-2
b:away:from	0:-2
b:away:with	1:-2
b:back:as	0:-2
b:back:away	1:-2
b:back:in	0:-2
b:back:to	0:-4
b:badge:,	1:-2
b:baic:group	0:-2
b:baic:s	0:-2
b:balance:,	0:2
b:balance:of	1:-2
b:balance:sheet	0:2
b:balance:since	0:4 1:-2
b:ban:the	0:-2 1:-4
b:base:#y	0:-2
b:base:,	0:-4
b:base:year	0:-2
b:basi:at	0:2
b:batteri:,	0:-2 1:-2
b:batteri:alone	1:-2
b:batteri:that	0:-2 1:-2
b:batteri:will	0:-2
b:battery-electric:,	0:-2
b:battery-electric:car	0:-2 1:-2
b:battery-electric:drive	0:-2 1:-2
b:battery-electric:in	0:-2 1:-4
b:battery-electric:model	0:-2 1:-2
b:battery-electric:ones	0:-2 1:-2
b:battery-electric:or	1:2
b:battery-electric:truck	0:-2 1:-2
b:battery-power:model	1:-2
b:battery:and	0:-2 1:4
b:battery:car	0:-4 1:-4
b:battery:cars	0:-2 1:-2
b:battery:electric	0:-2
b:battery:model	0:-2 1:-2
b:battery:or	1:-2
b:battery:power	0:-2
b:battery:suvs	0:-4 1:-4
b:battery:truck	0:-4 1:-4
b:battery:value	1:-2
b:battery:vehicl	0:-6 1:-4
b:be:#	0:-2
b:be:a	1:2
b:be:about	0:-2
b:be:achiev	1:-2
b:be:add	0:-2 1:-2
b:be:all	0:-2 1:2
b:be:all-electric	0:-2 1:4
b:be:an	1:4
b:be:assembl	0:-2
b:be:at	0:4 1:-2
b:be:attain	0:2 1:-2
b:be:available	0:-4 1:-4
b:be:battery	1:2
b:be:battery-driven	0:-2
b:be:battery-electric	0:-2
b:be:battery-power	0:-2
b:be:broken	0:-2 1:-2
b:be:brought	0:4 1:-2
b:be:build	0:-2 1:-2
b:be:built	0:-4 1:-4
b:be:carbon	0:6 1:-2
b:be:carbon-neutral	0:4 1:-2
b:be:charg	0:-2 1:-2
b:be:check	0:-2
b:be:climate	0:2 1:-4
b:be:climate-neutral	1:-2
b:be:co	0:4 1:-4
b:be:completely	1:2
b:be:cut	0:-2 1:-2
b:be:delay	0:-2 1:-2
b:be:deliver	0:-2
b:be:done	0:-2
b:be:down	1:-2
b:be:electric	0:-4
b:be:electrifi	0:-2 1:-2
b:be:emission-free	0:-4
b:be:evs	0:-4 1:-4
b:be:extend	0:-2 1:-2
b:be:free	1:4
b:be:fully	0:-2
b:be:given	0:2 1:-2
b:be:gone	1:2
b:be:half	0:-2 1:-4
b:be:halv	1:-2
b:be:in	0:-2
b:be:introduc	0:-2 1:-4
b:be:invest	0:-4 1:-2
b:be:known	0:-2 1:2
b:be:launch	0:-2
b:be:made	1:-2
b:be:net	1:-2
b:be:neutral	0:4 1:-2
b:be:no	1:-4
b:be:offer	0:-2
b:be:phas	1:4
b:be:plug-in	1:-4
b:be:produc	1:-2
b:be:pure	0:-6 1:-6
b:be:put	0:-2 1:-2
b:be:reach	0:2
b:be:reborn	0:-2 1:4
b:be:reduc	0:-2 1:-2
b:be:retool	0:-2
b:be:roll	0:-2 1:-4
b:be:run	0:2 1:-2
b:be:sell	1:2
b:be:set	1:-4
b:be:shown	0:-2 1:-4
b:be:so	1:-2
b:be:sold	0:-2
b:be:solidly	0:-2
b:be:the	0:2
b:be:there	0:4 1:-4
b:be:turn	0:-4 1:-2
b:be:used	0:-2 1:-2
b:be:what	0:-2
b:be:zero-emission	0:-4
b:because:of	0:-4 1:-2
b:becom:carbon	0:4 1:-4
b:becom:the	0:-2 1:2
b:become:a	0:2
b:become:an	0:-2 1:4
b:become:carbon	0:2 1:2
b:become:the	0:2
b:been:#	1:-2
b:been:a	0:-4
b:been:add	0:2
b:been:announc	0:-2
b:been:built	0:-4 1:2
b:been:carbon	0:4 1:-2
b:been:carbon-neutral	0:4 1:-2
b:been:certifi	0:-2
b:been:chang	0:4
b:been:climate	0:2
b:been:co	0:4
b:been:cut	0:-2
b:been:deliver	0:-4
b:been:dropp	1:-2
b:been:fix	0:2
b:been:given	0:-2 1:-2
b:been:in	0:-4 1:-2
b:been:launch	1:-2
b:been:made	0:-2 1:2
b:been:on	0:-2 1:-2
b:been:pencil	0:-2
b:been:plann	0:-2 1:-2
b:been:postpon	0:-2
b:been:promis	0:-4 1:-4
b:been:put	1:-2
b:been:reduc	0:-4 1:-2
b:been:revis	1:-2
b:been:runn	0:-2
b:been:set	0:-2
b:been:sold	0:-2
b:been:spent	1:-2
b:been:taken	0:-2
b:been:touch	1:-4
b:been:turn	0:-2 1:-2
b:before:#	0:-4 1:2
b:before:#y	0:-2 1:-4
b:before:,	0:-2
b:before:;	0:-2
b:before:that	1:-2
b:begin:in	0:-2 1:-2
b:believ:that	0:-2 1:-2
b:belong:to	0:2 1:-2
b:below:#	0:2 1:-2
b:below:the	0:-4
b:below:those	0:-4 1:-2
b:bentley:,	0:-2
b:between:december	1:-2
b:between:fiscal	1:-2
b:between:fy	0:-2 1:-2
b:between:now	0:-2 1:-4
b:bev:model	1:-2
b:bev:ratio	0:-2 1:-2
b:bev:sal	0:-2 1:-2
b:bevs:)	1:2
b:bevs:,	0:-2 1:-2
b:bevs:and	1:-2
b:bevs:by	0:2
b:bevs:in	0:-4 1:-2
b:bevs:on	0:-4 1:-4
b:bevs:only	0:-2 1:-4
b:beyond:#	0:-2 1:-4
b:billion:,	0:-2 1:-2
b:billion:dollar	0:-2
b:billion:had	1:-2
b:billion:is	0:-2 1:-2
b:billion:kilometer	0:-2
b:billion:or	0:-2 1:-2
b:blue:plan	0:-2 1:-2
b:bmw:has	0:-2
b:bmw:s	0:-2 1:-2
b:bmw:said	0:-2 1:-2
b:bn:in	0:-2 1:-2
b:bonu:for	0:-4 1:-2
b:bosch:emit	0:-2 1:-2
b:bosch:has	1:-2
b:bought:#	0:-4 1:-4
b:br:down	0:2
b:br:in	0:-2
b:br:out	1:-2
b:br:ten	0:-2 1:-2
b:brand:,	1:4
b:brand:aims	0:-2 1:-2
b:brand:and	1:-2
b:brand:by	1:2
b:brand:chief	1:2
b:brand:deliver	1:-2
b:brand:from	0:-2
b:brand:in	1:4
b:brand:is	0:-2 1:2
b:brand:says	1:-2
b:brand:sell	1:-4
b:brand:should	0:-2 1:-2
b:brand:to	0:-2 1:-2
b:brand:want	1:2
b:brand:would	1:-4
b:bring:out	0:-2 1:2
b:britain:,	0:-2
b:brought:to	0:4 1:-2
b:brussel:,	1:-2
b:brussel:and	1:-2
b:budapest:,	0:-2
b:buick:for	0:-2
b:build:#	0:-2
b:build:a	0:2
b:build:on	0:-2
b:built:at	0:-2 1:-2
b:built:from	0:-2
b:built:here	1:-2
b:built:in	0:-4
b:bus:,	1:-2
b:bus:from	0:-4 1:-4
b:bus:have	0:-4 1:-4
b:bus:in	0:-2
b:bus:should	0:-2 1:-2
b:bus:since	0:-2
b:bus:that	1:-2
b:busines:,	0:2 1:-2
b:busines:activiti	0:-2
b:busines:ambition	0:4
b:busines:by	0:2 1:-2
b:but:battery	1:6
b:but:fully	1:-2
b:but:only	1:-2
b:but:vehicl	0:-2 1:2
b:but:zero-emission	1:4
b:by:approximately	0:-2
b:by:at	0:-2
b:by:batteri	0:-2 1:-2
b:by:fy	0:-2 1:-2
b:by:its	1:2
b:by:late	0:-2 1:-2
b:by:manufactur	0:-2 1:-2
b:by:march	0:-4 1:-4
b:by:mid-decade	1:-2
b:by:nearly	0:-2
b:by:now	0:-4 1:-4
b:by:some	0:-2 1:-2
b:by:step	0:-2 1:2
b:by:then	0:2
b:by:two	0:-2
b:by:two-fifth	1:-2
b:by:up	0:2
b:by:volume	0:-2
b:by:which	1:-2
b:byd:,	1:-2
b:byd:has	0:-2
b:byd:s	0:2 1:-2
b:c:,	0:2 1:-2
b:calendar:year	1:-2
b:california:s	0:-2 1:-2
b:call:electrifi	0:-2
b:call:for	0:-2 1:-2
b:call:off	1:-4
b:call:reimagine	0:2
b:came:from	0:-2
b:came:to	0:-2
b:can:be	0:-2 1:-2
b:can:sell	1:-2
b:cancell:its	1:-2
b:capable:,	0:-2
b:capacity:for	1:-2
b:car:,	0:-2 1:-2
b:car:and	1:2
b:car:are	0:-2
b:car:brand	0:2 1:-4
b:car:by	1:-2
b:car:company	0:-2 1:4
b:car:in	0:-2 1:-4
b:car:it	1:-2
b:car:itself	0:-2
b:car:maker	0:-2 1:-2
b:car:manufacturer	1:2
b:car:market	0:-2 1:2
b:car:must	0:-2 1:-2
b:car:of	0:-2 1:-2
b:car:over	1:-2
b:car:plant	0:2
b:car:range	0:-2 1:2
b:car:sal	0:-2 1:2
b:car:sold	0:2
b:car:than	0:-2
b:car:that	0:-6
b:car:to	0:2 1:-4
b:car:went	0:-2
b:car:will	0:-4 1:-4
b:car:with	0:2 1:2
b:car:without	1:-4
b:carbon-neutral:acros	0:2 1:-2
b:carbon-neutral:by	0:6 1:-6
b:carbon-neutral:fleet	0:2
b:carbon-neutral:in	0:4
b:carbon-neutral:on	0:2 1:-2
b:carbon-neutral:product	0:-4 1:-2
b:carbon-neutral:since	0:6 1:-2
b:carbon:balance	0:-2
b:carbon:by	0:-2 1:-2
b:carbon:dioxide	0:-2 1:-2
b:carbon:emitt	0:-2
b:carbon:footprint	1:-2
b:carbon:intensity	0:-2
b:carbon:net	1:-2
b:carbon:neutral	0:4
b:carbon:neutrality	0:4 1:-2
b:carbon:peak	0:-6
b:carbon:per	0:-2
b:carbon:price	0:-2
b:carbon:that	0:-2
b:carlo:ghosn	0:-2 1:-2
b:carmaker:has	1:2
b:carmaker:to	1:-2
b:carri:#	0:-2
b:cars:,	1:-2
b:cars::	1:-4
b:cars:;	1:-2
b:cars:a	0:-4 1:-2
b:cars:alone	0:-2 1:2
b:cars:are	0:-2
b:cars:as	1:-2
b:cars:at	0:-2 1:-4
b:cars:by	1:-4
b:cars:for	0:-2
b:cars:from	1:4
b:cars:had	0:-2 1:-2
b:cars:in	0:-2
b:cars:is	1:4
b:cars:it	0:-2
b:cars:last	0:-2 1:-4
b:cars:left	0:-2 1:-2
b:cars:made	0:-2 1:-4
b:cars:must	0:-2
b:cars:of	1:2
b:cars:on	1:-2
b:cars:only	0:-2 1:2
b:cars:per	0:-2
b:cars:should	0:-2 1:-4
b:cars:sold	1:2
b:cars:that	1:-2
b:cars:this	0:-2 1:-4
b:cars:to	0:-4 1:-6
b:cars:with	0:-2
b:cars:within	1:-2
b:cars:worldwide	0:-2
b:cars:would	0:-2 1:-2
b:caus:directly	0:-2 1:-2
b:caus:in	0:-2
b:cause:half	0:-2
b:cell:capacity	0:-2 1:-2
b:cell:car	0:-2 1:-2
b:cell:cars	0:-2 1:-2
b:cell:for	0:-2
b:cell:from	0:-4
b:cell:in	1:-2
b:cell:is	0:2
b:cell:system	0:-2 1:-2
b:cell:technology	0:-2 1:-4
b:cell:vehicl	1:4
b:cell:vehicle	1:2
b:cent:,	0:-2
b:cent:by	0:-2
b:cent:electric	0:-4
b:cent:ev	0:-2 1:-2
b:cent:from	0:-2
b:cent:last	0:-4 1:-2
b:cent:lower	0:-2 1:-2
b:cent:of	1:-2
b:cent:over	0:-2 1:-2
b:cent:since	0:-2 1:-2
b:cent:this	0:-2 1:-2
b:centre:want	1:-2
b:ceo:investor	0:-2 1:-2
b:ceo:of	0:-2
b:ceo:ola	0:-4 1:-2
b:certifi:as	0:2
b:certifi:carbon	0:-2 1:-2
b:chain:and	0:-2
b:chain:by	1:-2
b:chain:from	0:2 1:2
b:chain:includ	0:2 1:-2
b:chain:is	0:2 1:-4
b:chain:should	1:-2
b:chair:dongfeng	1:2
b:chairman:,	1:-2
b:chairman:and	0:2 1:2
b:chairman:n	0:-4 1:-2
b:challenge:#	0:2 1:-2
b:challenge:#y	0:2
b:challenge:of	0:2
b:chandrasekaran:said	0:-4
b:chang:,	0:-2 1:-2
b:chang:about	0:4 1:-2
b:chang:rui	0:-2 1:-2
b:chang:since	0:-2 1:-2
b:changan:automobile	1:2
b:change:in	0:-4 1:-2
b:change:to	0:2
b:charg:point	0:-2
b:charge:of	0:-2
b:check:a	0:-2
b:chief:financial	0:-2
b:china:,	0:-2 1:2
b:china:in	0:-2
b:china:s	1:-2
b:china:to	0:2
b:chinese:automaker	1:2
b:chinese:brand	0:-2 1:-2
b:chongq:changan	1:2
b:citro:n	1:2
b:city:bus	0:-4 1:-4
b:clas:#	1:-2
b:clear::	1:2
b:clear:milestone	0:-2
b:climate-neutral:basi	0:2
b:climate-neutral:by	1:-2
b:climate-neutral:car	0:4 1:-2
b:climate-neutral:production	0:2
b:climate:,	0:-2
b:climate:conference	0:-2 1:2
b:climate:impact	1:-2
b:climate:neutral	0:4 1:-2
b:climate:neutrality	0:4 1:-6
b:climate:pledge	0:2
b:close:to	0:-2
b:cluster:in	0:2
b:co:(	1:2
b:co:,	0:-2
b:cologne:,	1:2
b:com:in	0:-2 1:-4
b:com:out	0:-2
b:combustion-engine:cars	1:2
b:combustion:car	0:-2 1:-2
b:combustion:cars	0:-2 1:-2
b:combustion:engin	0:-2 1:2
b:combustion:engine	1:2
b:combustion:model	1:2
b:come:by	1:-2
b:come:down	0:-2
b:come:from	0:-4 1:-4
b:come:in	0:-2 1:-2
b:come:off	0:-2 1:-2
b:come:out	0:-2
b:come:to	0:-2 1:-4
b:commercial:sal	0:-4 1:-4
b:commercial:vehicl	0:2 1:-2
b:commercial:vehicle	0:-2 1:-4
b:commitment:have	0:2
b:commitment:to	1:-2
b:committ:itself	0:2 1:-4
b:compani:will	1:-2
b:company::	0:2 1:-4
b:company:add	0:-2
b:company:aims	0:-2 1:-2
b:company:also	0:4 1:-2
b:company:and	0:-2 1:2
b:company:announc	1:-2
b:company:as	0:4 1:-2
b:company:by	0:4
b:company:call	0:2
b:company:daimler	0:2
b:company:does	0:4 1:-2
b:company:expect	0:-2 1:-2
b:company:had	1:-4
b:company:intend	1:-2
b:company:is	0:2
b:company:last	0:-2
b:company:now	1:-2
b:company:plan	0:-2 1:-2
b:company:said	0:-2
b:company:sees	0:-2 1:-4
b:company:sell	0:-2 1:4
b:company:should	0:2
b:company:sold	0:-2
b:company:that	0:-2 1:-2
b:company:want	0:-2
b:company:was	0:-2 1:-2
b:company:will	0:-2 1:-4
b:compar:with	0:-2 1:-2
b:comparison:with	0:-2 1:-2
b:compensation:of	0:2
b:competitor:,	0:-2 1:-2
b:complete:decarbonization	1:-2
b:component:of	0:-2
b:concern:,	1:-2
b:concrete:action	0:2
b:condition:allow	1:2
b:confirm:,	0:-2
b:confirm:that	0:2
b:confirm:to	1:-2
b:consist:of	0:-2 1:2
b:construction:of	1:-2
b:consumption:by	0:2
b:continent:will	0:-2 1:2
b:controll:by	1:-2
b:convention:,	0:-2
b:convert:for	1:-2
b:core:operation	0:2 1:-2
b:corp:will	1:-2
b:corporate:activiti	1:-2
b:cost:of	1:-2
b:cost:per	0:-2 1:-2
b:could:be	1:-2
b:could:get	0:-4 1:2
b:council:,	0:-2
b:count:in	1:-2
b:countri:and	0:-2 1:-2
b:country:,	0:-2 1:-2
b:country:are	0:-2
b:country:in	0:-2
b:country:s	0:-2
b:course:for	1:-2
b:create:a	0:-2
b:crore:will	0:-2 1:-2
b:cummin:,	0:-2 1:-2
b:cumulative:sal	0:-2
b:current:year	0:-2 1:-2
b:customer:,	0:-2 1:-2
b:customer:are	0:-2
b:customer:avoid	0:-2
b:customer:since	0:-4 1:-2
b:customer:want	0:-2 1:-2
b:customer:will	1:2
b:cut:#	0:-2
b:cut:by	0:-2 1:-2
b:cut:carbon	0:-4
b:cut:co	1:-2
b:cut:in	0:-2
b:cut:its	0:-2 1:-2
b:cut:the	0:-2
b:cv:)	0:2 1:-2
b:cycle:by	1:-2
b:cycle:from	0:-2 1:-2
b:cycle:of	0:2
b:czech:and	0:4 1:-2
b:daf:,	0:-2 1:-2
b:daimler:next	0:2
b:dare:forward	0:4 1:2
b:dat:,	0:2 1:-2
b:dat:set	0:2
b:date:,	0:2
b:date::	1:-2
b:date:by	1:-2
b:date:for	0:-2
b:date:has	0:4
b:date:on	0:2 1:2
b:day:,	0:2
b:de:meo	1:2
b:deal:earlier	0:-2
b:decade:and	1:-2
b:decade:at	0:-4
b:decade:for	1:2
b:decarbonization:of	1:-2
b:decarbonization:on	0:-2 1:-2
b:december:#	0:-2 1:-4
b:december:,	0:-2
b:decision:on	0:-2 1:-2
b:declar:in	0:2 1:2
b:declar:that	0:-2 1:-2
b:declaration:,	0:-2
b:declin:by	0:-2 1:-4
b:declin:to	0:-2
b:decline:by	0:-2
b:decrease:in	0:-2 1:-2
b:decrease:of	0:-2
b:dedicat:ev	0:-2 1:-2
b:deliver:#	0:-2 1:-2
b:deliver:,	0:-2
b:deliver:approximately	0:-2 1:-2
b:deliver:around	1:-2
b:deliver:in	0:-2 1:-2
b:deliver:the	0:-2 1:-4
b:deliver:this	0:-2
b:deliver:to	0:-4 1:-2
b:deliveri:in	1:-2
b:deliveri:of	0:-4 1:-2
b:demand:and	0:-2 1:-2
b:demand:has	0:-2 1:-2
b:describ:as	0:-2
b:destination:is	0:-2 1:2
b:detroit:(	0:-2
b:develop:with	0:-2 1:-4
b:did:in	0:-4 1:-2
b:did:not	1:-2
b:diesel:cars	0:-4 1:-2
b:diesel:is	0:-2
b:diesel:will	0:2
b:dioxide:emission	0:-2
b:dioxide:per	0:-2 1:-2
b:dioxide:were	0:-2
b:direct:supplier	0:4 1:-2
b:divid:by	0:-2
b:do:it	0:-2 1:-2
b:do:so	0:2
b:does:not	0:-2 1:-2
b:doesn:t	1:-2
b:domestic:plant	1:-2
b:doubl:in	0:4
b:doubl:to	0:-2 1:-2
b:down:#	0:-2 1:-2
b:down:from	0:-2
b:down:on	0:-4 1:-4
b:down:the	0:-2 1:2
b:driv:operation	0:2
b:drive:by	0:2
b:driven:,	1:-4
b:driver:of	0:-2
b:drop:by	0:-2 1:-2
b:dropp:a	1:-4
b:dropp:by	0:-2 1:-2
b:dubb:the	0:-2
b:due:by	0:-2 1:-2
b:due:in	1:-2
b:due:this	0:-2 1:-2
b:duesmann:,	1:-2
b:e-mobility:in	0:-2 1:-2
b:e::	0:2 1:-2
b:e:from	0:-2
b:e:vitara	0:-2
b:ea:,	1:-2
b:ea:and	1:-2
b:each:one	0:-2 1:-2
b:each:year	0:-2 1:-2
b:earlier:than	0:2 1:-2
b:early:#	0:-2 1:-2
b:early:#y	0:-2 1:-2
b:early:as	1:2
b:early:next	1:-2
b:early:this	1:-2
b:eco-friendly:cars	0:-2 1:-2
b:economy:of	0:2
b:eight:electric	0:-2
b:eight:in	0:-2
b:eight:year	0:6 1:-4
b:electric-only:by	0:-2 1:-2
b:electric-only:marque	0:-2 1:2
b:electric:,	1:-2
b:electric::	0:-4 1:-4
b:electric:;	1:2
b:electric:and	0:-2
b:electric:arm	0:-2 1:-2
b:electric:at	0:-4
b:electric:brand	0:-6 1:4
b:electric:bus	0:-6 1:-2
b:electric:busines	0:-2
b:electric:by	0:-2
b:electric:car	0:-2 1:-2
b:electric:from	0:-2 1:2
b:electric:in	0:-2
b:electric:jeep	1:-2
b:electric:land	0:-2
b:electric:last	0:-4 1:-4
b:electric:macan	0:-2 1:-2
b:electric:marque	0:2 1:2
b:electric:mobility	1:-2
b:electric:model	0:-2 1:-2
b:electric:motor	0:-2
b:electric:motorcycl	0:-2
b:electric:one	0:-2 1:-2
b:electric:ones	0:-4 1:2
b:electric:passenger	0:-2 1:-2
b:electric:pickup	0:-2 1:-2
b:electric:suv	0:-2 1:-2
b:electric:suvs	0:-2 1:-2
b:electric:three-wheeler	0:-4 1:-4
b:electric:to	0:-2 1:-4
b:electric:truck	0:-2 1:-2
b:electric:van	0:-2 1:-2
b:electric:vans	0:-2
b:electric:vehicl	0:-2 1:-2
b:electric:version	1:-4
b:electric:with	0:-4 1:-4
b:electric:work	0:-4 1:-2
b:electricity:at	0:-2
b:electrifi:,	1:-2
b:electrifi:and	1:-2
b:electrifi:cars	0:-2 1:-4
b:electrifi:in	0:-2
b:electrifi:mix	0:-4 1:-2
b:electrifi:model	0:-2 1:-2
b:electrifi:share	0:-4 1:-2
b:electrifi:vehicl	0:-2
b:electrification:,	1:-4
b:electrification:and	0:-2 1:-2
b:electrification:by	0:-2 1:-4
b:electrification:in	0:-4 1:-2
b:electrification:on	0:-2
b:eleven:other	0:-2 1:-2
b:eliminate:tailpipe	1:2
b:ellesmere:port	1:2
b:else:by	0:-2 1:4
b:emission-free:by	0:-2
b:emission:(	0:2 1:-2
b:emission:,	0:-2
b:emission::	0:2
b:emission:are	0:2
b:emission:at	0:2 1:-2
b:emission:for	0:-2
b:emission:have	0:-4 1:-2
b:emission:in	0:2
b:emission:over	0:2
b:emission:per	1:-2
b:emission:reduc	0:-2
b:emission:reduction	0:-2 1:-2
b:emission:rul	0:2 1:-2
b:emission:should	0:-6 1:-2
b:emission:that	0:-4 1:-2
b:emission:to	1:-2
b:emission:truck	0:-2
b:emission:were	0:-6 1:-2
b:emission:will	0:-2 1:-2
b:emission:would	0:4
b:emit:#	0:-2 1:-2
b:emit:any	0:-2
b:emit:half	0:-2 1:-2
b:emit:noth	0:-2 1:-4
b:emitt:#	0:-4 1:-2
b:end:of	0:-2
b:end:sal	0:-2 1:2
b:end:the	0:-2 1:4
b:energy:,	1:-2
b:energy:by	0:2 1:-2
b:energy:department	0:-2
b:energy:model	0:-2 1:-2
b:energy:ones	0:2
b:energy:productivity	0:2 1:-2
b:energy:solution	0:-2 1:-2
b:energy:truck	0:-4 1:-4
b:energy:vehicl	0:-2 1:-2
b:energy:vehicle	1:-2
b:engin:and	1:-2
b:engin:in	0:-2 1:4
b:engine:,	0:-2
b:engine:in	0:-2
b:engine:is	0:-2 1:2
b:engine:plant	0:2
b:engineer:,	0:2
b:entire:life	0:2
b:entire:value	0:4 1:-4
b:environmental:challenge	0:4
b:environmental:roadmap	1:-2
b:environmental:vision	0:2 1:-2
b:envisag:for	0:2 1:-2
b:equivalent:product	0:-2 1:-2
b:esg:report	1:-2
b:estimate:,	0:-2 1:-2
b:estimate:of	0:-2
b:euro:are	0:-2
b:euro:between	0:-4 1:-2
b:euro:on	1:-2
b:euro:per	0:-2
b:euro:vi	0:-2
b:euro:will	0:-2 1:-2
b:europe:,	1:2
b:europe::	0:-2 1:-4
b:europe:after	0:-2 1:-2
b:europe:for	0:-2 1:-4
b:europe:from	1:2
b:europe:in	0:-2 1:-2
b:europe:is	0:4 1:-2
b:europe:last	1:-2
b:europe:s	1:-2
b:europe:the	0:-2
b:europe:to	0:-2 1:-4
b:europe:will	0:2 1:4
b:europe:would	0:-2 1:-2
b:european:factori	0:4 1:-2
b:european:footprint	0:2
b:european:sal	1:-2
b:european:unit	0:-2 1:-2
b:ev:#	1:-2
b:ev:and	1:-2
b:ev:batteri	1:-2
b:ev:brand	1:2
b:ev:busines	0:-4 1:-2
b:ev:capacity	0:-2 1:-4
b:ev:day	1:2
b:ev:in	0:-2
b:ev:is	0:-2 1:-2
b:ev:model	0:-4 1:-2
b:ev:or	1:2
b:ev:output	0:-2 1:-2
b:ev:penetration	0:-2 1:-4
b:ev:platform	0:-2 1:-2
b:ev:sal	0:-2 1:-4
b:ev:share	0:-2 1:-2
b:ev:target	0:-2 1:-2
b:even:in	0:-2 1:-2
b:ever:,	0:-2 1:-2
b:every:car	1:-4
b:every:model	1:-2
b:every:other	0:2 1:-6
b:every:passenger	0:-2 1:2
b:every:plant	0:2 1:-4
b:every:second	1:2
b:every:segment	0:-2
b:every:third	1:-2
b:every:year	0:4
b:every:€	0:-2
b:everyth:,	1:-4
b:everyth:in	0:-2 1:-2
b:evs:)	1:2
b:evs:,	0:-2 1:-2
b:evs:a	0:-4
b:evs:and	0:-2 1:2
b:evs:annually	0:-2 1:-2
b:evs:are	0:-4 1:-2
b:evs:by	0:-2 1:-4
b:evs:came	1:-2
b:evs:for	0:-2
b:evs:had	0:-2 1:-2
b:evs:in	0:-2
b:evs:is	0:-2 1:-2
b:evs:last	0:-2 1:-2
b:evs:made	0:-2 1:-4
b:evs:on	0:-2 1:-2
b:evs:only	0:-4 1:-4
b:evs:should	0:-4 1:-4
b:evs:through	0:-2 1:-2
b:evs:to	0:-2
b:evs:were	0:-2 1:-2
b:evs:will	0:-2
b:evs:would	0:-2
b:exce:#	0:-2 1:-2
b:exceed:#	1:-2
b:executive:,	0:2 1:-2
b:executive:mary	0:-2 1:-2
b:executive:officer	1:-4
b:expand:to	1:-2
b:expect:#	0:-4 1:-2
b:expect:electric	0:-2 1:-2
b:expect:every	0:-4 1:-6
b:expect:half	1:-2
b:expect:in	1:-2
b:expect:its	0:-4 1:-2
b:expect:that	1:-2
b:expect:the	0:-2 1:-4
b:expect:to	1:-2
b:export:from	0:-2 1:-2
b:export:market	1:-2
b:extend:to	0:-2 1:-2
b:f-:#	1:-2
b:faciliti:,	0:-2 1:-2
b:factori:and	0:-2
b:factori:are	0:2 1:-4
b:factori:around	0:2 1:-2
b:factori:have	0:4 1:-4
b:factori:to	1:-2
b:factory:#	0:2 1:-2
b:factory:,	0:2
b:factory:in	1:-4
b:factory:is	0:-2 1:-2
b:fall:#	0:2
b:fall:by	0:-4 1:-2
b:fallen:by	0:-2
b:far:,	0:-2
b:far:;	0:-2 1:-2
b:far:more	0:-2
b:february:,	1:-2
b:fell:#	0:-4
b:fell:by	0:-2
b:fell:to	0:-4 1:-2
b:fewer:electric	0:-4 1:-2
b:fifteen:evs	0:-2 1:-2
b:fifth:in	0:-2 1:-4
b:fifth:of	0:-2 1:-4
b:figure:,	0:-4 1:-2
b:figure:of	1:-2
b:figure:that	0:-2
b:figure:was	1:-2
b:financial:officer	0:-2
b:firm:had	0:-2 1:-2
b:firm:path	0:-2
b:firmly:implement	0:2
b:first:,	0:-2
b:first:battery	0:-2
b:first:battery-power	0:-2 1:-2
b:first:car	0:-4 1:-2
b:first:electric	0:-2 1:-2
b:first:european-built	1:-2
b:first:ev	0:-4 1:-2
b:first:fully	0:-4 1:-4
b:first:half	0:-2
b:first:in	0:2 1:-2
b:first:large	0:-2
b:first:nine	1:-2
b:first:plant	0:2
b:first:plug-in	0:-4 1:-2
b:first:stage	1:-2
b:first:time	1:-2
b:first:to	1:-2
b:first:traditional	0:-2 1:2
b:first:zero-carbon	0:2 1:-2
b:fiscal:#	1:-2
b:fiscal:year	1:-2
b:fit:for	0:-4 1:-2
b:five:all-electric	0:-4 1:-4
b:five:by	0:-2 1:-2
b:five:cars	1:-2
b:five:electric	0:-2 1:-2
b:five:million	0:-2
b:five:more	0:-2 1:-2
b:five:new	0:-2 1:-2
b:five:of	0:-2
b:five:vehicl	0:-2
b:fleet:by	0:-4
b:fleet:emission	0:-4 1:-2
b:fleet:in	0:-2 1:-2
b:fleet:is	0:2
b:fleet:s	0:-2
b:fleet:should	0:2 1:-4
b:fleet:will	0:-2
b:flow:into	1:-2
b:follow::	0:-4 1:-2
b:follow:at	0:4
b:follow:by	0:4
b:follow:five	0:2
b:follow:in	0:-6 1:-6
b:follow:suit	1:2
b:follow:the	1:-2
b:footprint:#	0:-2 1:-2
b:footprint:,	1:-2
b:footprint::	0:2
b:footprint:at	0:2
b:footprint:by	0:-4 1:-4
b:footprint:came	0:-2 1:-2
b:footprint:from	0:2
b:footprint:halv	1:-2
b:footprint:per	0:-4
b:for:#	1:-2
b:for:,	1:-4
b:for:a	0:-4
b:for:all	0:2 1:-2
b:for:around	0:-4 1:-2
b:for:batteri	1:-2
b:for:battery	0:-2
b:for:buyer	0:-2 1:-2
b:for:carbon	0:-2
b:for:china	0:-2 1:-4
b:for:combustion	0:-2 1:-2
b:for:each	0:-2
b:for:electric	0:-2 1:-2
b:for:europe	1:-4
b:for:every	0:-2 1:-2
b:for:evs	0:-4 1:-2
b:for:fiscal	0:-2
b:for:five	1:2
b:for:fy	0:-2
b:for:india	1:-4
b:for:it	1:2
b:for:its	1:-2
b:for:less	1:-2
b:for:model	0:-2 1:-2
b:for:nearly	0:-2 1:-4
b:for:net	1:-2
b:for:new-energy	0:-4 1:-2
b:for:one	0:-2 1:-2
b:for:passenger	0:2 1:-2
b:for:production	0:6 1:-2
b:for:scop	0:-2
b:for:small	0:-4 1:-2
b:for:some	0:-2
b:for:the	1:-2
b:for:them	1:-2
b:for:those	0:-2
b:for:two	0:-2
b:for:volvo	0:2
b:for:which	0:-2
b:ford:had	0:-4 1:-2
b:ford:has	0:-2
b:ford:of	1:-2
b:ford:said	1:-2
b:ford:sell	1:-2
b:ford:sold	0:-2 1:-2
b:forecast:#	0:-2 1:-2
b:foresaw:that	1:-2
b:form:by	0:2 1:-2
b:form:of	0:-2 1:-2
b:formula:#	0:-6 1:-2
b:foton:s	0:-4
b:foton:sold	0:-2 1:-2
b:found:in	0:-2 1:-2
b:four-fifth:of	0:-2 1:-2
b:four:electric	0:-2 1:-2
b:four:evs	1:-2
b:four:million	0:-2
b:four:of	0:-2 1:-2
b:four:out	0:-2 1:-2
b:fourth:quarter	0:-2
b:france:are	0:2
b:free:of	1:4
b:friday:at	0:-2 1:-2
b:friday:that	0:-2
b:from:,	1:-2
b:from::	0:-2 1:-4
b:from:a	1:-2
b:from:busines	0:-4 1:-2
b:from:early	0:-2 1:-2
b:from:electric	1:-4
b:from:evs	0:-2 1:-2
b:from:fy	0:-2
b:from:galaxy	0:-2 1:-2
b:from:january	1:-2
b:from:july	1:-2
b:from:late	0:-2
b:from:new	0:-2 1:2
b:from:next	1:-2
b:from:november	1:-4
b:from:now	1:-2
b:from:plant	0:-2 1:-2
b:from:purchas	0:-2 1:-2
b:from:tank	0:2 1:-2
b:from:that	1:-2
b:from:the	1:-4
b:from:then	0:2
b:from:this	1:-2
b:from:which	1:2
b:front:,	1:-2
b:front:of	0:2 1:-2
b:frost:sullivan	0:-2 1:-2
b:fuel-cell:truck	0:-4 1:-4
b:fuel-cell:vehicl	0:-2 1:2
b:fuel:cell	0:-2
b:full:electric	0:-2 1:-2
b:full:stop	1:-2
b:fully:electric	0:-2
b:fy:#	0:-2 1:-2
b:g:km	0:-4 1:-2
b:gac:aion	0:-2
b:gac:group	1:-2
b:gas:by	0:-2 1:-2
b:gas:caus	0:-2 1:-2
b:gas:emission	1:-2
b:gas:from	0:-2
b:gas:in	0:2
b:gasoline:cars	0:-4 1:2
b:gasoline:model	1:2
b:gave:up	0:-2 1:-4
b:geely:,	0:-2 1:-2
b:general:manager	0:2
b:general:motor	0:-2
b:generat:by	0:-2
b:generation:of	0:-2
b:genesi:,	1:-2
b:genesi:brand	0:4 1:2
b:german:brand	1:-2
b:germany:,	1:-2
b:get:to	1:-2
b:ghent:,	0:-2
b:ghg:per	0:4 1:-2
b:giv:export	1:-2
b:giv:itself	0:2 1:-2
b:given:the	1:-2
b:glas:,	0:2
b:glasgow:declaration	0:-2
b:global:goal	1:-2
b:global:operation	0:-2
b:global:output	1:-2
b:global:product	0:2
b:global:sal	0:-2 1:-2
b:global:supply	0:-2
b:global:total	0:2
b:global:volume	0:-2 1:-2
b:globally:by	0:-2
b:globe:is	0:2
b:gm:,	0:2
b:gm:has	1:-2
b:gm:s	0:-2
b:gm:want	0:-2 1:2
b:go:all	0:-4
b:go:all-electric	1:-2
b:go:back	0:-2 1:-2
b:go:carbon	0:4 1:-2
b:go:down	0:-4 1:-4
b:go:electric	0:-4 1:-4
b:go:fully	0:-2 1:4
b:go:into	0:-4 1:-2
b:go:on	0:-2 1:2
b:go:up	1:-2
b:goal:,	1:2
b:goal:for	1:-2
b:goal:since	0:2 1:-2
b:goal:was	0:-4
b:goes:into	0:-2 1:-2
b:goes:on	1:-2
b:goes:to	1:-2
b:gone:down	0:-4 1:-2
b:good:deal	0:2 1:-2
b:good:for	0:-2
b:got:there	0:-2
b:gothenburg:,	1:-4
b:government:has	1:-2
b:government:s	0:-2
b:government:want	0:-2 1:-2
b:government:will	1:2
b:gram:per	0:-2 1:-2
b:great:wall	1:-2
b:green:impact	0:-4
b:ground:will	0:-2 1:-2
b:group:aims	0:4
b:group:at	1:-2
b:group:expect	1:-2
b:group:had	0:-2 1:-2
b:group:has	0:-2 1:-2
b:group:intend	0:2
b:group:is	1:-2
b:group:level	0:-2 1:-4
b:group:plan	0:-2 1:-2
b:group:releas	0:-2 1:-2
b:group:sell	0:-2
b:group:sold	0:-2 1:-2
b:group:still	0:2
b:group:want	0:-2 1:-2
b:group:will	0:2
b:grow:from	0:-2 1:-2
b:growth:in	1:-2
b:growth:of	0:-2
b:growth:strategy	0:-2
b:guid:for	0:-2
b:guid:to	0:-2 1:-2
b:gunma:prefecture	0:-2 1:-2
b:gwh:by	0:-2
b:gy:r	0:2
b:h:#	1:-2
b:had:#	0:-4 1:-4
b:had:a	1:-2
b:had:aim	1:-2
b:had:already	0:-2
b:had:been	0:-2
b:had:come	0:-2
b:had:fallen	0:-2 1:-2
b:had:guid	0:-2
b:had:intend	0:-2 1:-2
b:had:it	0:-2 1:-2
b:had:nam	0:2
b:had:never	0:2 1:2
b:had:not	0:-2
b:had:pledg	1:2
b:had:promis	1:-2
b:had:put	1:2
b:had:said	1:-2
b:had:set	0:-2
b:had:spoken	0:-2 1:-2
b:hadn:t	1:-2
b:halewood:,	0:-2 1:-2
b:halewood:and	0:-2 1:2
b:half:,	1:-2
b:half:as	0:-4 1:-2
b:half:compar	0:-2 1:-2
b:half:in	0:-2
b:half:of	0:-2
b:half:the	0:2 1:-2
b:half:to	0:-2
b:halv:,	0:-2
b:halv:between	0:-2 1:-2
b:halv:by	0:2
b:halv:emission	0:2 1:-2
b:halve:emission	0:2
b:halve:the	0:2 1:-2
b:hand:,	0:-2
b:hand:in	0:-4 1:-4
b:has:#	0:-6 1:-4
b:has:announc	0:-2 1:2
b:has:become	1:-2
b:has:been	1:-2
b:has:built	1:2
b:has:chang	1:-2
b:has:committ	0:4 1:-4
b:has:confirm	0:-4
b:has:decid	1:2
b:has:deliver	0:-4 1:-4
b:has:fallen	0:-2
b:has:given	0:-2 1:2
b:has:lower	1:-2
b:has:more	0:2
b:has:pledg	0:-2 1:-2
b:has:promis	1:-2
b:has:reduc	0:-2 1:-2
b:has:set	1:-2
b:has:since	0:2 1:-2
b:has:slipp	0:-2
b:has:so	0:-2 1:-2
b:has:spent	0:-2 1:-2
b:has:the	1:-2
b:has:to	0:-4 1:-4
b:has:turn	0:-2 1:-2
b:hav:capacity	1:-2
b:have:all	0:2
b:have:already	0:-2 1:-2
b:have:an	0:-2 1:-4
b:have:become	1:4
b:have:built	0:4 1:-2
b:have:committ	0:-2
b:have:cover	0:-2
b:have:cut	0:2 1:-2
b:have:eight	0:-2 1:-2
b:have:emission	0:-2 1:-2
b:have:four	1:-2
b:have:had	0:4 1:-2
b:have:halv	0:2 1:-4
b:have:more	1:-2
b:have:net-zero	0:-2 1:-2
b:have:no	0:-4 1:-2
b:have:not	0:4
b:have:one	0:-4 1:-2
b:have:only	0:-4 1:2
b:have:put	0:2
b:have:reach	0:4 1:-2
b:have:sign	0:-4
b:have:six	0:-2
b:have:sold	0:-2 1:-2
b:have:some	0:-2 1:-2
b:have:stopp	0:-2 1:2
b:have:their	0:2 1:-2
b:have:until	0:4 1:-2
b:have:work	1:-2
b:have:zero	0:-2 1:-4
b:he:also	0:-2
b:he:call	0:-2
b:he:expect	0:-4 1:-4
b:he:is	1:2
b:he:present	1:-2
b:he:remind	1:-2
b:he:repeat	0:-2 1:-2
b:he:stress	0:-2 1:2
b:he:told	1:-2
b:head:,	0:-2 1:-4
b:head:of	0:-2
b:headquarter:in	0:2
b:heavy-duty:truck	0:-2 1:-2
b:heavy:electric	0:-4 1:-2
b:heavy:truck	0:-2
b:help:of	0:2
b:here:in	0:-2 1:-2
b:here:on	0:-2 1:2
b:his:company	0:-4 1:4
b:his:first	0:-2 1:-2
b:his:predecessor	1:-2
b:hit:the	0:-4 1:-4
b:hold:on	0:2
b:home:in	0:-4 1:-4
b:honda:,	0:-2 1:-2
b:honda:brand	0:-2 1:-2
b:honda:has	0:-2 1:2
b:honda:motor	1:2
b:honda:want	0:2 1:-2
b:hop:to	0:-2
b:how:it	1:-4
b:how:many	0:-4 1:-2
b:hybrid:and	0:-2 1:-4
b:hybrid:are	0:-4 1:-2
b:hybrid:by	1:-2
b:hybrid:cars	1:2
b:hybrid:in	0:-2 1:-2
b:hybrid:includ	0:-2 1:-2
b:hybrid:is	0:-2 1:-2
b:hybrid:were	1:-2
b:hybrid:with	1:-2
b:hydrogen:fuel	0:-2
b:hydrogen:vehicl	0:-2 1:-4
b:hyundai:,	1:-2
b:hyundai::	1:-2
b:hyundai:s	0:2
b:i:#	0:-2 1:-2
b:i:e	1:2
b:ice:cars	0:-2 1:2
b:id:#	0:-4 1:-2
b:id:model	0:-2 1:-2
b:if:it	1:-2
b:if:the	0:-2 1:2
b:if:they	1:-2
b:implement:the	0:2
b:in:#	1:-2
b:in:#y	1:-2
b:in:,	0:-2 1:-2
b:in:a	0:-2
b:in:any	0:2
b:in:april	1:-2
b:in:at	0:-4 1:-4
b:in:batteri	0:-2
b:in:beij	0:-2 1:-2
b:in:berlin	0:-2 1:2
b:in:britain	0:-2
b:in:by	0:2
b:in:canada	0:-2 1:-4
b:in:carbon	0:2 1:-2
b:in:changchun	0:2
b:in:co	0:-4 1:-2
b:in:comparison	0:-2 1:-2
b:in:december	0:-4 1:-2
b:in:driv	0:2
b:in:each	0:2
b:in:early	0:-2 1:-2
b:in:electric	0:-2
b:in:electrification	0:-2
b:in:eleven	0:-2 1:-2
b:in:europe	1:2
b:in:every	0:-2
b:in:evs	0:-2 1:-2
b:in:fiscal	1:-2
b:in:five	0:-2 1:-2
b:in:for	0:-2
b:in:four	0:-4 1:-2
b:in:front	0:2 1:-2
b:in:germany	0:2 1:-2
b:in:ghg	0:-4 1:-2
b:in:gujarat	0:-2
b:in:gunma	0:-2 1:-2
b:in:half	0:-2
b:in:hydrogen	1:-2
b:in:india	1:-2
b:in:it	0:2
b:in:japan	0:2
b:in:july	0:-2
b:in:june	0:-4
b:in:kentucky	0:-2 1:-2
b:in:korea	0:-2 1:-4
b:in:late	0:-2
b:in:lead	0:-2
b:in:life-cycle	0:-4
b:in:line	0:2
b:in:logistic	0:-4
b:in:manufactur	0:-2
b:in:march	0:-2 1:2
b:in:may	0:-2
b:in:nevada	0:-2
b:in:north	0:-2 1:-2
b:in:november	0:-2 1:-2
b:in:october	1:-4
b:in:operation	0:2
b:in:order	0:-2
b:in:other	0:-2 1:2
b:in:our	0:-2
b:in:pingshan	0:2
b:in:place	0:2
b:in:production	0:-4 1:-2
b:in:rayong	0:-4 1:-2
b:in:scop	0:-2 1:-2
b:in:september	1:-2
b:in:sindelfingen	0:2 1:-2
b:in:sk	0:2
b:in:spr	0:2
b:in:stuttgart	0:-4 1:-2
b:in:ten	0:-2 1:-2
b:in:tennessee	0:-2 1:-2
b:in:thailand	0:-2 1:-2
b:in:their	0:-4 1:-2
b:in:time	0:-2 1:-2
b:in:total	0:-2
b:in:use	0:-2
b:in:which	0:2
b:in:wuhan	1:-2
b:in:zuffenhausen	0:4 1:-2
b:includ:hybrid	1:-2
b:includ:in	0:-2
b:includ:the	0:-2 1:-2
b:increase:the	1:2
b:india:,	0:2 1:-2
b:india:and	0:-2
b:india:by	1:-2
b:india:last	0:-2 1:-2
b:india:will	0:-2 1:-2
b:indian:plant	0:4 1:-2
b:indonesia:,	0:-4
b:industrial:sit	0:-4 1:-2
b:infrastructure:,	1:2
b:ingolstadt:,	0:2 1:-2
b:initiative:,	1:-2
b:innovation:,	0:-2
b:instead:,	0:-2
b:intend:for	1:-2
b:intend:to	0:-2
b:intensity:of	0:-2
b:intensity:per	0:-2
b:internal:carbon	0:-4 1:-2
b:internal:combustion	1:-2
b:into:a	0:2
b:into:an	0:2 1:-2
b:into:electric	0:-2 1:-2
b:into:electrification	0:-2
b:into:the	0:-2
b:into:zero-co	0:-2 1:-2
b:introduc:in	1:2
b:introduc:on	0:-2 1:-2
b:introduce:#	0:2 1:-2
b:invest:in	0:-4
b:investment:of	1:-2
b:investor:,	0:-2
b:investor:day	0:-2
b:investor:in	1:-2
b:investor:that	1:-2
b:is:#	0:-2
b:is:also	1:-2
b:is:an	0:-2 1:-2
b:is:at	0:-2
b:is:call	0:-2 1:-2
b:is:clear	1:2
b:is:climate	0:4 1:-2
b:is:concern	1:-2
b:is:count	0:-2 1:-2
b:is:due	0:-2 1:-2
b:is:envisag	0:2 1:-2
b:is:expect	0:-2 1:-4
b:is:for	0:-4 1:-4
b:is:gett	0:-4
b:is:giv	0:2
b:is:go	1:2
b:is:how	0:-4 1:-2
b:is:in	0:-4 1:2
b:is:invest	0:-2
b:is:made	0:2
b:is:more	0:-2
b:is:net	0:4 1:-2
b:is:no	1:-2
b:is:not	0:-2 1:-2
b:is:over	0:2 1:-4
b:is:part	1:2
b:is:plann	0:2 1:-2
b:is:promis	0:2
b:is:put	0:-4 1:-4
b:is:schedul	1:-2
b:is:set	0:4 1:-4
b:is:stepp	0:-2 1:-2
b:is:suppos	0:2
b:is:tak	0:-4 1:-2
b:is:target	0:2 1:-4
b:is:the	1:-2
b:is:this	0:-4 1:-2
b:is:unaffect	0:4
b:is:unalter	0:4 1:-4
b:is:work	0:-2
b:issue:#	0:-4 1:-2
b:isuzu:motor	0:2 1:-2
b:it:,	0:2 1:-2
b:it::	1:2
b:it:add	1:-2
b:it:and	1:2
b:it:aspir	0:-4 1:6
b:it:be	0:-2 1:2
b:it:believ	0:-2 1:-4
b:it:by	0:-2 1:-2
b:it:com	1:-2
b:it:could	0:-2
b:it:deliver	0:-4 1:-2
b:it:did	0:-4 1:-2
b:it:expect	0:-2
b:it:for	1:-4
b:it:has	1:-2
b:it:hop	0:-2
b:it:in	1:-2
b:it:intend	0:-2
b:it:launch	0:-2 1:2
b:it:ll	0:2 1:-2
b:it:on	1:-2
b:it:read	0:-2 1:-2
b:it:remain	0:4
b:it:repeat	0:2 1:-4
b:it:s	1:-2
b:it:says	0:-2
b:it:sell	0:-2 1:-4
b:it:shift	0:-2
b:it:should	0:-4 1:-2
b:it:sold	0:-2 1:-4
b:it:stand	1:-4
b:it:still	0:-2 1:2
b:it:tak	0:2 1:-2
b:it:to	1:2
b:it:unveil	0:-2
b:it:used	0:-2
b:it:want	1:-2
b:its:#	0:2 1:-4
b:its:annual	1:-2
b:its:brand	0:4
b:its:busines	0:2 1:-2
b:its:cars	0:-2
b:its:cell	0:2
b:its:chief	0:-2 1:-2
b:its:co	0:-2
b:its:commitment	0:2
b:its:core	0:-2 1:2
b:its:corporate	0:-4 1:-4
b:its:customer	0:-2
b:its:deliveri	0:-2 1:-2
b:its:domestic	1:2
b:its:electric	0:-2 1:-2
b:its:electricity	0:2
b:its:electrifi	0:-2 1:-2
b:its:emission	1:-2
b:its:energy	0:2
b:its:entire	0:-2 1:-4
b:its:environmental	0:2 1:-2
b:its:ev	1:-2
b:its:firm	0:-2
b:its:first	0:-4 1:-2
b:its:global	1:-4
b:its:goal	0:2 1:-2
b:its:indian	0:-2 1:-2
b:its:industrial	0:-2
b:its:last	0:-2 1:-2
b:its:latest	1:-2
b:its:long-term	1:-4
b:its:main	0:2 1:2
b:its:more	0:2
b:its:most	1:-2
b:its:network	0:2
b:its:north	1:2
b:its:operation	0:4
b:its:part	1:-2
b:its:plan	1:-2
b:its:plant	0:2
b:its:product	0:2
b:its:production	1:-2
b:its:route	1:-2
b:its:strategy	1:-2
b:its:supply	0:-2
b:its:sustainability	0:-2 1:-2
b:its:suvs	0:-2 1:-4
b:its:target	0:-2 1:-2
b:its:total	1:2
b:its:truck	0:-2
b:its:u	0:-2 1:-4
b:its:value	0:2
b:its:way	0:-2
b:itself:,	0:2
b:itself:has	1:-2
b:itself:is	0:-2 1:2
b:itself:the	0:-4 1:-4
b:itself:until	0:2 1:2
b:jaguar:,	1:2
b:jaguar:and	0:-2 1:-2
b:jaguar:land	0:-2
b:jaguar:will	0:-4 1:2
b:january:#	0:2
b:january::	0:2
b:japan:,	0:-2
b:japan:and	0:2
b:japan:around	0:-2
b:japan:by	1:-4
b:japanese:company	1:-2
b:japanese:government	0:-2 1:-2
b:jeep:,	0:-4 1:-2
b:jeep:suv	0:-2 1:-2
b:jlr:will	1:-2
b:job:,	0:-2
b:join:by	1:-2
b:join:the	0:2
b:july:#	0:-2 1:-2
b:june:,	0:-2
b:just:under	0:-2 1:-2
b:kenworth:,	0:-2 1:-2
b:kenworth:and	0:-2 1:-2
b:kept:its	0:2 1:-2
b:kia:,	0:-2
b:kia:corporation	0:2
b:kia:had	0:-2 1:-2
b:kia:is	0:-2 1:-2
b:kia:s	0:2 1:-4
b:kilogram:of	0:-4
b:kilometer:from	0:-4 1:-4
b:kilometre:,	0:-2 1:-2
b:kilowatt-hour:of	0:-2 1:-2
b:km:in	0:-2
b:known:as	0:-2
b:known:that	0:-2 1:-4
b:koda:auto	0:2
b:korea:,	1:-2
b:kosai:plant	0:4 1:-2
b:kusumi:said	0:-2
b:lakh:evs	0:-2 1:-2
b:land:rover	0:-2
b:large:electric	1:-2
b:largest:carmaker	1:-2
b:last:april	1:-2
b:last:combustion	0:-2 1:-4
b:last:engine	0:-2 1:2
b:last:mile	0:-4 1:-2
b:last:month	0:-2
b:last:new	0:-2
b:last:one	1:-2
b:last:summer	0:-2
b:last:year	1:-2
b:late:#	0:-2 1:-2
b:late:#y	0:-2 1:-2
b:late::	0:-2 1:-2
b:later:it	0:2 1:-2
b:later:the	1:2
b:latest::	1:-2
b:launch:#	1:-4
b:launch:,	1:-2
b:launch::	0:-2 1:-2
b:launch:a	0:-2 1:-4
b:launch:by	1:2
b:launch:from	0:-2
b:launch:in	0:-2
b:launch:of	0:-2
b:launch:on	1:-2
b:launch:within	0:-2
b:law:demand	0:-2
b:lead:market	0:-2
b:lead:the	0:-2
b:leader:in	0:-4
b:leaf:,	0:-2 1:-2
b:least:#	0:-2 1:-2
b:least:,	1:-2
b:least:every	1:-2
b:least:one	0:-2 1:-2
b:least:six	0:-2 1:-4
b:leav:a	1:2
b:leav:the	1:-2
b:leave:the	0:-2 1:2
b:left:in	1:-2
b:left:the	0:-2
b:less:,	0:-2 1:2
b:less:by	0:-4 1:-4
b:less:in	0:-2 1:-2
b:less:than	0:-2
b:let:it	0:-2 1:2
b:letter:of	0:-2
b:level:,	0:-2
b:level:in	1:-4
b:lexu:badg	1:-2
b:lexu:is	0:-2 1:2
b:lg:energy	0:-2 1:-2
b:life-cycle:carbon	0:2
b:life-cycle:co	1:-2
b:life-cycle:emission	1:-2
b:lifecycle:carbon	0:-2 1:-2
b:lifecycle:of	0:2
b:light-duty:truck	1:4
b:light-duty:vehicl	0:-2 1:4
b:light:and	0:-2
b:light:vehicl	0:-4 1:2
b:like:all	1:2
b:lin:in	0:-2
b:lin:up	0:-4 1:-2
b:line-up:by	1:-2
b:line-up:is	0:-2 1:-2
b:line-up:will	0:-2 1:4
b:line::	1:-2
b:line:at	0:-2
b:line:from	0:-2 1:-2
b:line:in	0:-4 1:-4
b:line:with	0:2
b:lineup:by	0:-2 1:-2
b:ll:be	0:2 1:-2
b:lleniu:,	1:-2
b:location:,	0:4
b:location:around	0:4
b:location:have	0:2 1:-2
b:logistic:,	0:-4
b:logistic:and	0:4 1:-2
b:logistic:dx	0:-2
b:long-term:goal	1:-2
b:long-term:vision	0:-2
b:longer:expect	1:-2
b:lot:of	0:-2 1:-2
b:lower::	0:-2
b:lower:by	0:-4 1:-2
b:lower:co	0:-2 1:-2
b:lower:emission	1:-2
b:lower:in	0:-2
b:lower:last	0:-2
b:lower:per	0:-2
b:lower:than	0:-2 1:-2
b:ltd:(	1:2
b:luca:de	1:2
b:lucid:said	1:-2
b:luxury:brand	0:-4
b:m:,	1:-2
b:m:bevs	0:-2 1:-2
b:m:on	0:-2 1:-2
b:made:at	1:-2
b:made:from	1:-2
b:made:in	0:-2 1:-4
b:made:known	0:-2 1:2
b:made:up	0:-2
b:main:passenger	0:-2 1:2
b:main:region	1:-2
b:major:market	1:2
b:mak:it	1:-2
b:make:a	1:-4
b:make:its	0:4 1:-2
b:make:the	1:-2
b:make:them	1:-2
b:maker:,	0:-2 1:-2
b:maker:of	0:2
b:maker:said	0:-2
b:manag:director	0:-2
b:manager:of	1:-2
b:manufactur:by	0:-2 1:-2
b:manufactur:has	0:-2 1:-4
b:manufacturer:in	0:-2 1:2
b:march:#	0:-4
b:march:#y	1:-2
b:march:,	0:-2
b:margin:of	0:-2 1:-2
b:mark:of	0:-2
b:market:at	0:-2 1:-2
b:market:by	0:-2
b:market:condition	1:2
b:market:follow	0:-6 1:2
b:market:for	1:-2
b:market:in	0:-2 1:-2
b:market:last	0:-2 1:-4
b:market:leader	0:-2 1:-2
b:market:segment	1:-2
b:market:such	1:-2
b:marque:from	0:2 1:4
b:marque:s	0:-2 1:-4
b:marque:will	1:4
b:martin:daum	0:-4
b:mass:production	0:-2
b:may:follow	0:-4 1:-2
b:mazda:s	0:-4 1:-2
b:mb:ea	1:-2
b:mean:to	1:2
b:meant:for	0:-2 1:-2
b:meanwhile:,	0:-2 1:-2
b:measur:from	0:-2 1:-2
b:mega:,	1:-2
b:mention:on	0:-2 1:-2
b:merced:want	0:-2 1:2
b:mercedes-benz:would	0:-2
b:metric:tons	0:-4 1:-2
b:michael:lohscheller	1:2
b:michelin:s	0:-2
b:mid-decade:,	0:-4 1:-4
b:milestone:on	0:-2
b:milestone:that	0:-2
b:million:;	0:-2
b:million:a	0:-2 1:-2
b:million:and	1:-2
b:million:battery	0:-2
b:million:battery-electric	0:-2 1:-2
b:million:by	0:-2 1:-2
b:million:euro	0:-2 1:-2
b:million:evs	0:-4
b:million:from	0:-2
b:million:fully	1:-2
b:million:in	0:-2 1:-2
b:million:kilometr	0:-2
b:million:metric	0:-4 1:-2
b:million:nevs	0:-4 1:-2
b:million:new	0:-2 1:-2
b:million:of	0:-2
b:million:plug-in	0:-2
b:million:pure	0:-2 1:-2
b:million:tonn	0:-2
b:million:tons	0:2
b:million:unit	0:-2 1:-2
b:mini:s	1:-2
b:mitsubishi:motor	0:-2
b:mix:in	1:-2
b:mix:of	0:-2 1:-2
b:mobility:,	0:2
b:mobility:and	0:-2 1:-2
b:mobility:sold	0:-2 1:-2
b:model:,	0:-2 1:-2
b:model:account	0:-2
b:model:after	0:-2 1:-2
b:model:are	0:-4 1:-4
b:model:by	0:-2 1:-2
b:model:for	0:-2
b:model:from	0:2 1:2
b:model:is	0:-2 1:-2
b:model:it	0:2
b:model:launch	0:-2 1:-2
b:model:of	0:-4 1:-4
b:model:should	0:-2
b:model:will	0:-2 1:-4
b:model:year	0:-2 1:-2
b:modular:electric	0:-2
b:monday:that	0:-2
b:month:,	0:-2 1:2
b:month:ago	0:-2
b:month:by	0:-2 1:-2
b:month:earlier	1:-2
b:more:in	1:-2
b:more:than	1:-2
b:more:year	1:2
b:most:of	0:2
b:most:part	0:-2
b:most:popular	0:-2 1:-2
b:mostly:with	0:-2
b:motor:(	0:-2
b:motor:has	1:2
b:motor:have	0:-2
b:motor:north	0:-2
b:motor:on	0:-2
b:motor:s	0:-2 1:2
b:motor:said	0:-4 1:2
b:motor:will	0:-2
b:motorcycl:by	0:-2
b:mov:#	0:-4 1:-2
b:mov:from	0:-2 1:-4
b:mov:the	0:-4 1:-2
b:mov:up	0:-2
b:much:as	0:-2
b:much:by	0:-2 1:-2
b:much:carbon	0:-2
b:munich:)	0:2
b:must:be	0:-2 1:-2
b:mx-:#	0:-2
b:n:)	1:2
b:n:chandrasekaran	0:-4 1:-2
b:nam:#y	0:4 1:-2
b:nam:a	0:2
b:nationwide:by	0:-2 1:2
b:nearly:#	0:-2 1:-2
b:neckarsulm:and	0:2 1:-2
b:need:to	1:-2
b:negative:carbon	0:-2
b:net-zero:carbon	0:4 1:-2
b:net-zero:emission	0:-2
b:net-zero:greenhouse	0:6 1:-2
b:net-zero:year	0:2 1:-2
b:net:basi	0:2 1:-2
b:net:benefit	0:-2 1:-2
b:net:carbon	0:4
b:net:carbon-neutral	0:4
b:net:emission	0:4 1:-2
b:net:zero	1:-4
b:network:of	0:2
b:neutral:,	0:4
b:neutral:;	0:4
b:neutral:acros	1:-2
b:neutral:along	0:2 1:2
b:neutral:as	0:2 1:-4
b:neutral:by	0:4
b:neutral:from	0:2
b:neutral:in	0:6 1:-4
b:neutral:new	0:2 1:-4
b:neutral:on	0:4 1:-2
b:neutral:over	0:4 1:-2
b:neutral:since	0:4 1:-2
b:neutral:truck	0:2
b:neutral:when	0:-2 1:2
b:neutral:worldwide	0:2 1:-2
b:neutrality:,	0:2
b:neutrality::	0:6 1:-2
b:neutrality:acros	0:2 1:-2
b:neutrality:along	0:2 1:-4
b:neutrality:at	0:4
b:neutrality:before	1:-2
b:neutrality:by	0:8 1:-2
b:neutrality:for	0:6 1:-2
b:neutrality:in	0:4 1:-2
b:neutrality:is	0:8 1:-6
b:neutrality:of	0:4 1:-2
b:neutrality:over	0:2
b:neutrality:throughout	0:2
b:neutrality:will	0:2 1:-2
b:nev:sal	0:-2
b:nev:share	0:-4 1:-2
b:nevs:,	1:-2
b:nevs:by	0:-4 1:-2
b:nevs:in	0:-4 1:-2
b:new-energy:vehicl	0:-2 1:-2
b:new:battery	0:-4 1:-6
b:new:car	0:-2
b:new:combustion	0:-2 1:-2
b:new:date	0:-2 1:-2
b:new:electric	0:-2 1:-2
b:new:electrifi	0:-2 1:-2
b:new:energy	1:-2
b:new:evs	0:-2
b:new:fleet	0:2
b:new:heavy	1:-2
b:new:light-duty	1:4
b:new:merced	0:4
b:new:one	0:-6 1:-2
b:new:passenger	0:-2 1:-2
b:new:petrol	0:-2
b:new:registration	0:-2
b:new:sustainability	0:-2
b:new:truck	1:-2
b:new:vehicl	0:2
b:new:york	1:-2
b:newly:launch	1:-2
b:next:five	0:-2 1:-2
b:next:ten	0:-2
b:next:week	0:2
b:next:year	0:-2 1:-2
b:nine:cars	1:-2
b:nine:month	1:-2
b:nine:out	0:-2 1:-2
b:nissan:ambition	0:-4 1:-2
b:nissan:and	0:-2 1:-2
b:nissan:green	0:-2
b:nissan:today	1:-2
b:nissan:want	0:-2 1:-2
b:nitin:gadkari	0:-2 1:-2
b:no:change	0:2 1:-2
b:no:combustion	0:-2
b:no:engine	0:-6 1:-2
b:no:less	0:-2
b:no:longer	0:-2 1:-4
b:no:more	1:-4
b:no:net	0:2
b:no:net-zero	0:6 1:-4
b:no:tailpipe	0:-2 1:-2
b:no:word	0:-2 1:-2
b:none:of	0:2
b:nor:does	1:-2
b:nor:has	1:2
b:nor:the	0:2 1:-2
b:nor:will	0:-2 1:-4
b:north:american	0:-2
b:north:of	0:2
b:not:#	0:-2
b:not:,	1:-2
b:not:a	0:-2 1:-2
b:not:affect	0:4 1:-2
b:not:be	1:-2
b:not:chang	1:-4
b:not:have	1:-2
b:not:in	0:-2
b:not:mention	0:-2 1:-2
b:not:one	0:2 1:2
b:not:that	1:2
b:not:touch	1:-2
b:not:wait	0:-4 1:-2
b:noth:,	1:-2
b:noth:but	0:-2
b:noth:chang	0:4
b:noth:else	0:-6 1:2
b:noth:has	1:-2
b:noth:left	0:2 1:-2
b:noth:was	0:4
b:november:;	1:-2
b:now:#	0:-4 1:-4
b:now:and	0:-2 1:-4
b:now:due	0:-2
b:now:forecast	0:-2 1:-4
b:now:have	0:2 1:-2
b:now:on	1:-2
b:now:the	0:-2 1:-2
b:now:there	0:-2
b:number:in	0:-2 1:-4
b:number:of	0:-2 1:-2
b:number:one	0:-2 1:-2
b:oct:#	1:2
b:october:#	0:-2
b:of:#y	0:-2
b:of:achiev	0:2 1:-2
b:of:all	0:2 1:-2
b:of:an	1:-2
b:of:around	0:-2
b:of:battery	0:-2 1:-4
b:of:battery-electric	1:2
b:of:be	1:-2
b:of:byd	0:2 1:-2
b:of:cars	1:-4
b:of:clas	0:-2 1:-2
b:of:co	0:-2
b:of:combustion	1:4
b:of:cutt	0:-2 1:-2
b:of:deliveri	0:-2 1:-4
b:of:each	1:-2
b:of:electric	0:-2
b:of:electrifi	0:-2
b:of:electrification	0:-6 1:-2
b:of:energy	0:-2
b:of:europe	1:-2
b:of:european	0:-2 1:-4
b:of:ev	0:-2 1:-4
b:of:every	0:-4 1:-2
b:of:fiscal	0:-4
b:of:five	0:-2 1:-2
b:of:france	0:2
b:of:fully	0:-2 1:2
b:of:gac	0:-2 1:-2
b:of:gasoline	0:-2 1:2
b:of:greenhouse	1:2
b:of:hav	0:-2 1:-2
b:of:hyundai	0:-2
b:of:intent	0:-2
b:of:it	1:-2
b:of:last	0:-2
b:of:lower	0:-2
b:of:material	0:-2 1:-2
b:of:nevs	0:-2 1:-2
b:of:next	0:-2 1:-2
b:of:nissan	0:-2 1:-2
b:of:offset	0:2
b:of:our	0:-2 1:-4
b:of:over	0:-2 1:-2
b:of:own	0:-4 1:-2
b:of:own-brand	0:-2 1:-2
b:of:parent	0:2
b:of:petrol	0:-4 1:-4
b:of:plant	0:-2 1:-2
b:of:private	1:-2
b:of:production	1:2
b:of:purchas	0:-2
b:of:pure	0:-2 1:4
b:of:reach	0:-2
b:of:recycl	0:-2
b:of:reduc	0:-4
b:of:revenue	0:-2
b:of:rs	0:-2 1:-2
b:of:sal	0:-4 1:-2
b:of:scope	0:-2
b:of:sell	1:-4
b:of:solar	0:2
b:of:sold	0:-2
b:of:such	0:-2 1:-2
b:of:tailpipe	0:-2 1:4
b:of:ten	0:-2 1:-2
b:of:that	1:-2
b:of:their	0:-4
b:of:them	1:-2
b:of:this	1:-2
b:of:those	0:-2 1:-2
b:of:three	1:2
b:of:u	0:-2 1:-2
b:of:unit	0:-2 1:-4
b:of:volkswagen	0:-2
b:of:volvo	0:2
b:of:vw-brand	0:-2 1:-4
b:of:what	0:-2 1:-2
b:of:which	0:-2
b:of:zero-carbon	0:-4
b:of:zero-emission	1:-2
b:of:£	0:2
b:off:by	0:-2
b:off:its	0:-2
b:off:the	0:-2 1:-2
b:offer:#	1:-2
b:offer:by	0:-2 1:2
b:offer:five	0:-4 1:-4
b:offer:noth	0:-4 1:2
b:offer:only	0:2
b:offic:,	0:-2
b:official:said	0:-2
b:offset:,	0:2 1:-2
b:oizumi:,	0:-4 1:-2
b:okada:said	1:-2
b:ola:kaelleniu	1:-2
b:on:#	1:-2
b:on:a	1:-2
b:on:all	0:-2 1:-2
b:on:american	1:-2
b:on:average	0:-2 1:-2
b:on:balance	0:6 1:-4
b:on:batteri	0:-2 1:-2
b:on:board	0:-2
b:on:december	0:-2 1:-2
b:on:electric	0:-4 1:-2
b:on:electrification	0:-2
b:on:evs	0:-4 1:-4
b:on:fuel	0:-4 1:-2
b:on:hydrogen	0:-4
b:on:its	1:-2
b:on:last	0:-2 1:-2
b:on:sale	0:-4
b:on:schedule	0:-2 1:-2
b:on:this	0:-2
b:on:to	0:2
b:on:top	0:-2
b:on:which	0:-2
b:on:will	0:2
b:one:,	0:-2
b:one:at	1:-2
b:one:electric	1:-2
b:one:estimate	0:-4 1:-2
b:one:for	0:2
b:one:half	0:4 1:-2
b:one:in	1:-2
b:one:million	0:-2 1:-2
b:one:more	1:-2
b:one:of	1:-2
b:one:third	0:-2 1:-2
b:one:to	0:-4 1:4
b:ones:by	1:-2
b:only:a	0:-2
b:only:battery	1:2
b:only:battery-electric	1:2
b:only:be	0:-4 1:4
b:only:by	0:-2
b:only:co	0:4 1:-4
b:only:evs	0:-2
b:only:from	0:-2 1:-2
b:only:the	1:-2
b:only:zero-emission	0:-4
b:onto:the	0:-2
b:onward:,	0:-2
b:open:in	0:-2 1:-2
b:operat:compani	0:4 1:-2
b:operat:profit	0:-2 1:-2
b:operation:,	1:-2
b:operation:and	0:2
b:operation:are	1:-2
b:operation:between	0:4
b:operation:carbon	0:2 1:-2
b:operation:had	0:-4 1:-4
b:operation:in	0:2
b:operation:is	0:4
b:operation:of	0:2
b:operation:stood	0:-2 1:-2
b:operation:to	0:2
b:operation:were	0:2 1:-2
b:operation:will	0:4 1:-2
b:or:a	1:2
b:or:about	1:-2
b:or:diesel	0:-2 1:-2
b:or:fuel	1:-2
b:or:hybrid	0:-2
b:or:later	0:-2 1:-2
b:or:purely	0:-2 1:2
b:or:so	0:-2 1:-2
b:or:the	0:4
b:order:for	0:-2
b:order:to	0:-2
b:orion:township	0:-2 1:-2
b:osaki:said	0:-2 1:-2
b:other:european	1:-2
b:other:hand	0:-2
b:other:major	0:-2 1:2
b:other:one	0:-2 1:-2
b:other:operation	0:-2 1:-2
b:other:stat	0:-2 1:-2
b:ought:to	0:-2 1:-2
b:our:own	0:-2
b:our:target	0:-4 1:-2
b:out:#	1:-2
b:out:a	1:2
b:out:at	1:2
b:out:of	0:-4 1:-2
b:out:on	0:2
b:out:that	0:4
b:out:will	0:-2 1:2
b:outlook:for	0:-4 1:-2
b:over:#	0:-2 1:-4
b:over:a	1:-2
b:over:all	0:2 1:-2
b:over:its	1:-2
b:over:their	0:2
b:over:three	0:-4
b:over:to	0:-4 1:2
b:ow:to	0:-2 1:-2
b:own:emission	0:-4
b:own:factori	0:2
b:own:operation	0:-2 1:-2
b:own:passenger	0:-2 1:-4
b:own:plan	0:-2
b:own:plant	0:4
b:own:sit	0:-2
b:own:timetable	0:-4 1:2
b:owner:of	0:-2
b:paccar:,	0:-2
b:page:#	0:-2 1:2
b:panasonic:has	1:-2
b:parent:,	0:2 1:-2
b:parent:company	0:2 1:2
b:parent:group	0:-2
b:pari:agreement	0:4
b:park:of	0:4 1:-2
b:part:of	1:2
b:partner:in	1:-2
b:pass:#	0:-2 1:-2
b:pass:by	1:-2
b:passenger:and	0:2
b:passenger:brand	0:-2 1:2
b:passenger:car	1:4
b:passenger:cars	0:-2
b:passenger:vehicl	0:-2 1:-4
b:past:year	0:-2 1:-2
b:path:toward	0:-2
b:pct:of	1:-2
b:peak:carbon	0:-4 1:-4
b:peak:emission	0:4 1:-4
b:peak:in	1:-2
b:peak:is	0:-2
b:pencil:in	0:-2
b:penetration:by	0:-2 1:-4
b:people:,	0:-4 1:-2
b:people:in	0:-2
b:per:annum	1:-2
b:per:cent	0:-2 1:-2
b:per:equivalent	0:-2
b:per:ev	0:-2 1:-2
b:per:kilogram	0:-2
b:per:kilometer	0:-2 1:-2
b:per:kilowatt-hour	0:-2 1:-2
b:per:kwh	0:-2
b:per:mile	0:-2 1:-2
b:per:tonne	0:-4
b:per:unit	0:-2
b:per:vehicle	0:-2
b:per:vehicle-kilometer	0:-2
b:percent:against	0:-2 1:-2
b:percent:at	0:-2
b:percent:between	1:-2
b:percent:by	1:-2
b:percent:co	0:2
b:percent:each	0:-2 1:-2
b:percent:electric	0:-4
b:percent:electrifi	0:-6 1:-4
b:percent:from	0:-2 1:-2
b:percent:lower	0:-2
b:percent:of	0:-4 1:-2
b:percent:on	0:-2
b:percent:or	0:-2 1:-2
b:percent:over	0:-4
b:percent:per	0:-4
b:percent:reduction	0:-4
b:percent:share	0:-2 1:-2
b:percent:since	0:-2
b:percent:this	0:-2 1:-2
b:percent:to	0:-2 1:-2
b:percent:until	0:-4 1:-4
b:percent:up	0:-2
b:percentage:compensation	0:2
b:peterbilt:and	1:-2
b:petrol:and	0:-2 1:-2
b:petrol:cars	0:-2 1:4
b:petrol:engine	1:-2
b:petrol:or	0:-2 1:-2
b:phas:out	1:2
b:phev:,	1:-2
b:pickup:,	0:-2
b:pickup:truck	0:-2
b:place:in	0:-2 1:-2
b:plan::	0:-4
b:plan:call	0:-2 1:-2
b:plan:for	1:-2
b:plan:has	0:-2
b:plan:it	1:-2
b:plan:says	0:-2 1:-2
b:plan:that	1:2
b:plan:to	1:-2
b:plann::	0:-2 1:-2
b:plann:by	0:-2
b:plann:for	1:-2
b:plann:to	0:-6 1:-2
b:plant:(	0:-2
b:plant:,	0:4
b:plant:are	0:2 1:-4
b:plant:around	0:-4
b:plant:at	1:-4
b:plant:by	1:2
b:plant:emitt	1:-2
b:plant:has	0:2 1:-2
b:plant:have	0:-2 1:-4
b:plant:is	0:-4 1:-2
b:plant:near	0:-2
b:plant:over	1:-2
b:plant:s	1:-2
b:plant:should	1:-2
b:plant:to	0:2 1:-2
b:plant:were	0:2 1:-2
b:plant:will	0:2
b:plant:worldwide	0:4 1:-2
b:platform:for	0:-2 1:-2
b:platform:is	0:-4 1:-2
b:pledg:to	1:2
b:plug-in:,	0:-2 1:2
b:plug-in:and	0:-4 1:-2
b:plug-in:by	0:-2
b:plug-in:hybrid	1:-4
b:plug-in:or	1:-2
b:plug-in:vehicl	0:-4 1:-2
b:point:in	1:-2
b:point:is	0:-2 1:-2
b:point:more	0:-2
b:point:out	0:2
b:point:to	0:-4
b:polestar:s	0:-2 1:-2
b:policy:of	0:-2
b:poll:by	0:-2 1:-2
b:port:,	1:2
b:power:and	0:2 1:-2
b:preced:year	1:-2
b:prefecture:,	0:-2
b:premium:brand	1:-2
b:pres:conference	1:-2
b:present:#	0:-4 1:-2
b:present:,	0:2
b:present:a	1:-2
b:present:the	1:2
b:president:of	0:2
b:previou:goal	0:-2 1:-2
b:previou:target	0:-2
b:pric:of	0:-2
b:private:cars	0:-2 1:-2
b:produc:in	0:-2
b:produce:#	0:-4 1:-2
b:produce:only	0:-4 1:6
b:product:,	1:-2
b:product:in	0:-2
b:product:unit	0:-2 1:-2
b:production:and	0:2 1:-2
b:production:by	1:-2
b:production:car	0:2
b:production:is	1:-2
b:production:lin	0:-2
b:production:sit	0:2 1:-2
b:production:will	1:-4
b:profit:is	0:-2 1:-2
b:profit:margin	0:-2 1:-2
b:programme:that	1:-2
b:project:,	0:2
b:project:for	0:-2 1:-2
b:promis:by	0:-2
b:promis:in	0:-2
b:promis:that	0:2
b:promis:to	1:-4
b:promise:that	1:-2
b:public:charg	0:-2 1:-2
b:publish:on	1:2
b:purchas:good	0:-2
b:pure:battery	1:-2
b:pure:electric	1:-4
b:push:the	1:-2
b:put:$	0:-2
b:put:at	0:-2 1:-2
b:put:forward	0:-2
b:put:in	0:2
b:put:into	0:-2 1:-2
b:put:it	1:2
b:put:off	0:-2
b:put:the	0:-2
b:puts:the	0:-2 1:-2
b:pv:)	0:2
b:qualifi:to	0:-2 1:-2
b:quarter:,	0:-2
b:quarter:by	0:2
b:quarter:lower	0:-2
b:quarter:of	1:-2
b:quarter:the	1:-2
b:quarter:was	1:-2
b:quarterly:earning	0:-2 1:-2
b:r:,	0:2
b:rais:the	0:-2 1:-2
b:ram:#	0:-2 1:-2
b:ram:promaster	0:-2 1:-2
b:range:is	0:-4
b:range:of	0:-2
b:range:rover	0:-4 1:-4
b:range:will	0:-2 1:-4
b:rate:of	0:-2
b:rather:than	1:2
b:ratio:of	0:-2
b:re:#	0:4 1:-2
b:reach:#	0:-4 1:-2
b:reach:by	1:-2
b:reach:carbon	0:2
b:reach:half	0:2
b:reach:net-zero	0:4 1:-2
b:reach:the	0:-2 1:-4
b:read::	0:-2 1:-2
b:ready:for	1:2
b:realize:carbon	0:2
b:reason:for	1:-2
b:reborn:as	0:-2 1:4
b:recall:that	0:-2
b:recently:as	1:-2
b:record:#	1:-2
b:record:,	0:-2 1:-2
b:reduc:by	0:-4 1:-2
b:reduc:co	0:-2
b:reduc:emission	0:-2 1:-2
b:reduc:its	0:-2
b:reduc:the	0:-2 1:-2
b:reduce:co	0:-2
b:reduce:emission	0:4
b:reduce:the	0:-2
b:reduction:by	1:-2
b:reduction:in	0:-2
b:reduction:is	1:-2
b:reduction:of	0:-2
b:reduction:strategy	0:2
b:reduction:to	0:2
b:referr:to	0:-2 1:-2
b:regard:as	0:2
b:region:,	0:2
b:region:in	0:-4 1:2
b:region:will	0:2 1:-2
b:regional:boss	0:-2
b:register:in	0:-2
b:registration:in	0:-2
b:reiterat:that	1:-2
b:relaunch:as	1:2
b:releas:blue	0:-2 1:-2
b:remain:,	0:4 1:2
b:remain:on	0:2
b:remain:the	1:-4
b:renault:badge	0:-2 1:-4
b:renault:brand	1:2
b:renault:is	0:-4 1:-2
b:repeat:,	1:-4
b:repeat:that	1:2
b:repli:that	1:2
b:report:in	0:-2
b:report:is	0:-2
b:report:last	0:2
b:report:says	0:-4 1:-4
b:represent:#	1:-2
b:requir:that	0:-4 1:-4
b:research:and	0:-2
b:rest:hybrid	0:-2 1:-2
b:result:the	0:-2
b:retool:for	0:-2
b:revenue:generat	0:-2
b:ris:to	0:-2
b:rise:to	0:-4
b:rival:,	1:2
b:rmb:#	0:-2
b:road:to	0:2 1:-2
b:robert:bosch	0:2 1:-2
b:roll:fleet	0:2
b:roll:out	0:-2
b:romeo:cancell	1:-2
b:roughly:#	0:-2
b:rover:has	0:-2 1:2
b:rover:sold	0:-2 1:-4
b:rs:#	0:-2
b:rul:for	0:-2 1:-2
b:rule:,	0:-2 1:-2
b:run:#	0:-2
b:run:on	0:-6
b:s:#	0:2 1:-2
b:s:a	0:-2 1:-2
b:s:aim	1:-2
b:s:ambition	0:-4 1:-2
b:s:automaker	1:2
b:s:been	0:4 1:-2
b:s:biggest	0:-2
b:s:brand	1:-2
b:s:carbon	0:-2 1:-2
b:s:cars	0:-2 1:2
b:s:chairman	1:2
b:s:co	0:-2
b:s:commercial	1:-2
b:s:commitment	1:-2
b:s:deadline	1:2
b:s:emission	0:-4
b:s:ev	0:-4 1:-4
b:s:factori	0:2 1:-2
b:s:first	0:2 1:-2
b:s:goal	1:-2
b:s:in	1:-2
b:s:industrial	0:-4 1:-4
b:s:investor	1:-2
b:s:largest	0:-2 1:-2
b:s:line-up	0:-2 1:-2
b:s:main	0:-2
b:s:market	0:-2 1:-2
b:s:new	0:-2 1:-2
b:s:not	0:-2
b:s:now	0:-4 1:-4
b:s:number	0:-2
b:s:on	0:-2
b:s:other	0:-2 1:-2
b:s:part	0:-2
b:s:passenger	1:2
b:s:plann	0:-4 1:-4
b:s:registration	0:-2 1:-2
b:s:sal	0:-2 1:-2
b:s:science-bas	1:-2
b:s:sit	0:-4
b:s:successor	0:-2 1:-4
b:s:sustainability	0:-2
b:s:target	0:-4 1:-2
b:s:the	0:-2
b:s:to	0:-4 1:2
b:s:total	0:-2
b:s:two	0:-4 1:-4
b:s:whole	0:-4
b:saic:s	0:-2 1:-2
b:said:#	0:-2 1:-4
b:said:carbon	0:2 1:-2
b:said:friday	1:-2
b:said:in	0:-2
b:said:it	1:2
b:said:its	1:-2
b:said:last	1:-2
b:said:mr	0:2 1:-2
b:said:ola	1:-2
b:said:since	0:-2 1:-2
b:said:the	1:-2
b:said:thursday	1:2
b:said:tuesday	1:-2
b:said:two	0:-2
b:said:wednesday	1:-2
b:said:yesterday	0:-2
b:sal:,	1:-2
b:sal:are	0:-2
b:sal:at	0:-2 1:2
b:sal:be	0:-4 1:-2
b:sal:electric	0:-6 1:-6
b:sal:in	0:-2
b:sal:of	0:-2 1:-2
b:sal:shall	0:-2 1:-2
b:sal:there	0:-2 1:2
b:sal:will	0:-2 1:-2
b:sal:would	0:-4 1:-4
b:sale:by	0:-2 1:-4
b:sale:of	1:-4
b:same:as	0:-2 1:-2
b:same:date	0:2 1:2
b:same:line	0:-2 1:-2
b:same:time	0:-2
b:same:year	0:2
b:sato:,	1:-4
b:say:,	0:2 1:-2
b:say:that	0:-4 1:-2
b:says:#	0:-2 1:-2
b:says:,	0:-2
b:says:in	0:2
b:says:it	1:-2
b:says:the	0:-2 1:-4
b:sbti:,	0:2 1:-4
b:sch:fer	1:-2
b:schedul:to	1:-2
b:scheme:,	1:-2
b:scop:#	0:-2 1:-2
b:scope:#	1:-2
b:second:electric	0:-2 1:-2
b:second:half	0:-2 1:-2
b:second:is	1:-2
b:sedan:and	0:-2 1:-2
b:seek:to	1:-2
b:sell:#	0:-2 1:-4
b:sell:a	0:-2 1:-2
b:sell:anyth	0:2
b:sell:at	0:-2 1:-2
b:sell:combustion	0:-2 1:6
b:sell:electric	0:-4
b:sell:noth	0:-2 1:2
b:sell:petrol	0:-2
b:sell:should	0:-2 1:-2
b:sell:to	0:-2 1:-2
b:sell:will	0:-2 1:-2
b:sell:worldwide	1:-2
b:seoul:,	1:-2
b:separately:,	1:-2
b:sept:#	1:-2
b:september:#	1:-2
b:seri:of	0:2
b:seri:production	0:-4 1:-4
b:servic:and	0:-2
b:set::	0:-2 1:-2
b:set:another	0:-2
b:set:aside	0:-2
b:set:by	0:2
b:set:in	1:-2
b:set:itself	0:-2 1:-2
b:set:out	0:2
b:set:the	0:-2 1:2
b:set:to	0:-2 1:-2
b:sets:out	0:4
b:seven:,	0:-2 1:-2
b:seven:electric	0:-2 1:-2
b:seven:model	1:2
b:seven:of	0:-2 1:-4
b:seven:year	1:2
b:share:by	1:-2
b:share:in	0:-6 1:-4
b:share:of	1:-2
b:share:to	0:-2 1:-2
b:shenzhen:,	0:-2
b:short:of	0:-2
b:should:account	1:-2
b:should:come	1:-2
b:should:consist	1:-2
b:should:drop	0:-2
b:should:emit	0:-2 1:-2
b:should:go	0:-2 1:-2
b:should:have	0:-4 1:2
b:should:make	1:-2
b:should:reach	0:-2 1:-2
b:should:run	0:-2 1:-2
b:shown:in	0:-2
b:shown:on	1:-2
b:showroom:,	0:-2
b:sign:a	0:-2
b:sign:the	0:4
b:since:#	1:-4
b:since:#y	1:-2
b:since:been	0:2 1:-2
b:since:december	0:-2 1:-2
b:since:february	1:-2
b:since:fiscal	0:-4 1:-4
b:since:january	0:2
b:since:last	0:2 1:-2
b:since:march	0:-4 1:2
b:since:october	0:-4
b:since:september	1:-2
b:since:the	0:-2
b:single-digit:percentage	0:2
b:sit:,	0:-2 1:-2
b:sit:are	1:-2
b:sit:emitt	0:-4 1:-2
b:sit:have	0:-2
b:sit:in	0:2
b:site:,	0:-2
b:six:electric	0:-2 1:-4
b:six:evs	0:-2 1:-2
b:six:model	0:-2
b:six:month	0:-2 1:-2
b:six:pure	0:-2 1:-2
b:sk:vde	0:2
b:skill:,	1:-2
b:slat:for	0:-2
b:small:and	0:-4 1:-2
b:small:electric	0:-4 1:-2
b:smaller:than	0:-2
b:so:by	1:-2
b:so:far	0:-4 1:-2
b:so:is	1:-4
b:so:location	0:-2
b:so:the	0:-4 1:-4
b:software:,	0:-2 1:-2
b:software:by	0:-2 1:-2
b:sold:#	0:-2 1:-4
b:sold:,	1:-2
b:sold:about	0:-2 1:-2
b:sold:down	0:-2
b:sold:from	0:-4 1:-4
b:sold:in	0:-2
b:sold:product	0:-2
b:sold:there	1:2
b:sold:this	0:-2 1:-2
b:sold:to	0:-2 1:-2
b:sold:under	0:-2 1:2
b:sold:worldwide	0:-2 1:-2
b:solution:,	0:-4 1:-2
b:some:#	0:-2
b:some:form	0:-2 1:-2
b:some:of	0:-2
b:spar:the	0:-2 1:-2
b:spend:on	0:-2 1:-2
b:spent:on	0:-4 1:-2
b:spent:£	0:-2 1:-2
b:spoke:of	1:-2
b:spoken:of	0:-2 1:-2
b:spokesman:for	0:2
b:spokesman:said	1:-2
b:spokesperson:said	0:-2 1:-2
b:spokeswoman:said	0:2
b:sport:car	0:-2
b:spr:of	0:-2
b:stage:,	0:-2
b:stand:at	0:-2
b:standard:,	0:-4 1:-2
b:start:,	0:2 1:-2
b:start:assembl	0:-4 1:-4
b:start:at	0:-2 1:-2
b:start:from	0:-2
b:start:mak	0:-2
b:start:out	0:2 1:-2
b:start:production	0:-2
b:start:to	0:-2
b:startup:,	0:-4 1:-2
b:stat:as	1:-2
b:stay:in	0:2 1:-2
b:steel:to	0:-2
b:stellanti:,	0:2 1:2
b:stellanti:said	0:-2
b:step:,	0:-2
b:step:by	0:-2 1:2
b:step:on	0:-2
b:stepp:up	0:-2 1:-2
b:still:be	0:-2 1:-2
b:still:intend	0:2
b:still:on	1:-2
b:still:to	0:-2
b:still:want	1:2
b:stock-market:list	1:2
b:stood:#	0:-2 1:-2
b:stop:sell	0:-4 1:4
b:stopp:sell	0:-2 1:2
b:strategy:of	1:-2
b:stress:that	0:-2 1:2
b:strik:in	0:-4
b:strive:to	1:-2
b:subaru:corp	1:-2
b:subaru:s	0:-4 1:-2
b:subject:to	0:-2
b:subsidy:for	0:-4 1:-4
b:successor:to	0:-2 1:-4
b:such:as	0:-2 1:-2
b:such:vehicl	0:-2
b:supercharg:station	0:-2 1:-2
b:supervisory:board	0:-2
b:supplier:,	0:-2
b:supplier:have	0:-2
b:supplier:that	0:-2
b:supplier:to	0:2 1:-2
b:supplier:will	1:-2
b:supply:#	0:-4 1:-4
b:suppos:to	0:2 1:-2
b:surviv::	1:2
b:sustainability:,	0:2 1:-2
b:sustainability:report	0:-2
b:suv:,	1:-2
b:suv:and	1:-2
b:suv:is	0:-2 1:-2
b:suv:that	0:-2
b:suv:will	0:-2 1:-2
b:suvs:a	1:-2
b:suvs:by	0:-2 1:-4
b:suvs:from	0:-4
b:suvs:will	1:-2
b:suzuki:motor	0:-2
b:suzuki:said	0:-2
b:switch:to	1:-2
b:sz:)	1:2
b:t:)	1:-2
b:t:a	1:-2
b:t:been	1:2
b:t:change	0:2 1:-2
b:t:v	0:4
b:tailpipe:emission	0:-2 1:6
b:tak:#y	1:-2
b:tak:concrete	0:2
b:take:a	0:-2
b:taken:out	0:-2
b:taken:the	1:-2
b:tank:to	0:2 1:-2
b:target:#	0:-2
b:target:,	0:-2 1:-2
b:target::	0:-4 1:-2
b:target:carbon	0:2
b:target:fy	0:-2 1:-2
b:target:is	0:-4 1:-2
b:target:of	1:-2
b:target:that	0:-2
b:target:to	1:-2
b:target:was	0:-2 1:-2
b:tata:motor	1:-2
b:tax:credit	1:-2
b:taycan:is	0:2 1:-2
b:tco:#	0:2
b:technology:,	1:-2
b:tell:the	0:-2 1:-2
b:ten:,	0:-2
b:ten:cars	1:-2
b:ten:electric	0:-4 1:-4
b:ten:evs	0:-2
b:ten:million	0:-2
b:ten:new	0:-4 1:-4
b:ten:sold	1:-2
b:tennessee:,	0:-2 1:-2
b:tenth:of	0:-2 1:-4
b:term:for	0:-2 1:-2
b:th:,	0:4
b:th:of	0:2 1:2
b:thailand:,	0:-2
b:than:#	1:-2
b:than:#y	1:2
b:than:a	1:-2
b:than:any	0:-2
b:than:had	0:-2
b:than:half	0:-2 1:-2
b:than:in	0:-2
b:than:originally	0:-2
b:than:plann	0:-2
b:than:they	0:-2 1:-4
b:than:three	0:2
b:than:two	0:-2 1:-2
b:that:#	0:-2
b:that:,	1:-2
b:that:appli	0:4 1:-4
b:that:are	1:2
b:that:audi	0:-4
b:that:average	0:-2 1:-2
b:that:by	0:2
b:that:can	0:-2 1:-2
b:that:carbon	0:2
b:that:customer	0:-2 1:-2
b:that:date	0:-2
b:that:document	1:-2
b:that:eight	0:-2
b:that:every	1:-2
b:that:follow	0:-2
b:that:from	0:-2 1:-2
b:that:greenhouse	0:-2
b:that:half	0:-2 1:-4
b:that:is	1:-2
b:that:its	1:-2
b:that:jaguar	0:-2
b:that:leav	0:-4 1:-2
b:that:mak	0:-2 1:-4
b:that:more	0:-2 1:-2
b:that:new	0:-2 1:-2
b:that:of	0:-2
b:that:one	0:-2 1:-2
b:that:s	0:-2
b:that:same	0:2
b:that:stellanti	1:4
b:that:subaru	1:-2
b:that:they	0:2
b:that:toyota	0:-4 1:-4
b:that:two	0:2
b:that:volvo	0:-2
b:that:will	0:2
b:the:#y	0:-2 1:-2
b:the:a	1:2
b:the:all-wheel-drive	0:-4 1:-4
b:the:ambition	1:-2
b:the:american	0:-2 1:-2
b:the:atmosphere	1:-2
b:the:audi	1:-4
b:the:automaker	0:-2
b:the:automotive	0:-2 1:-2
b:the:autumn	0:-2
b:the:average	0:-2
b:the:balance	0:2
b:the:base	0:-2
b:the:batteri	0:-2 1:-2
b:the:battery	1:-2
b:the:battery-electric	0:-2
b:the:bavarian	1:-2
b:the:beginn	0:2
b:the:beijing-bas	1:-2
b:the:big	0:-2 1:-2
b:the:bmw	0:-2
b:the:board	1:-2
b:the:bonu	0:-4 1:-2
b:the:book	1:2
b:the:brand	0:-2
b:the:busines	0:4
b:the:capacity	0:-2 1:-2
b:the:capital	0:-2
b:the:car	0:-2 1:-2
b:the:case	0:4 1:-2
b:the:caveat	0:-2 1:4
b:the:centre	1:-2
b:the:century	0:4 1:-2
b:the:ceo	0:2 1:-4
b:the:chairman	1:-2
b:the:challenge	1:-2
b:the:chevrolet	0:-4 1:-4
b:the:chief	0:2
b:the:chinese	1:-2
b:the:city	0:-2 1:-2
b:the:climate	0:4
b:the:co	0:-2 1:-2
b:the:cologne	0:-2
b:the:combustion	1:2
b:the:commercial	0:2 1:-2
b:the:commitment	0:2
b:the:continent	0:-2 1:4
b:the:cost	0:-2
b:the:country	0:-2
b:the:current	0:-2
b:the:curvv	0:-2 1:-2
b:the:customer	0:-2
b:the:czech	0:-2 1:-2
b:the:date	1:2
b:the:decade	1:-2
b:the:e	0:-2
b:the:e-tron	1:-2
b:the:electric	1:-2
b:the:electricity	0:-4 1:-2
b:the:electrifi	0:-4 1:-2
b:the:electrification	0:-2
b:the:elf	0:-2
b:the:emission	0:-2 1:-2
b:the:engine	0:2
b:the:entire	0:2 1:-2
b:the:european	0:-2
b:the:ev	0:-2 1:-2
b:the:ev-only	1:-2
b:the:exhaust	0:-2
b:the:factory	0:-2
b:the:figure	0:-2 1:-2
b:the:final	0:-2
b:the:firm	1:2
b:the:footprint	0:-4 1:-2
b:the:ford	1:-2
b:the:forecast	1:-2
b:the:four	0:-2
b:the:french	1:-4
b:the:fuel	0:-2
b:the:full	0:-4 1:-2
b:the:full-scale	0:-2
b:the:future	1:-4
b:the:glasgow	0:-2
b:the:goal	0:-2
b:the:growth	0:-2
b:the:guidance	0:-2 1:-2
b:the:head	0:-2
b:the:headquarter	0:2
b:the:help	0:2
b:the:honda	0:-2 1:-2
b:the:hyundai	0:-2 1:-4
b:the:i	0:-2 1:-2
b:the:iaa	0:2
b:the:id	0:-2 1:-2
b:the:initiative	1:-2
b:the:intensity	1:-2
b:the:job	0:-2
b:the:kosai	0:4 1:-2
b:the:last	0:-2
b:the:late	0:-4 1:-2
b:the:latest	0:2
b:the:latter	1:-2
b:the:launch	0:-2
b:the:law	0:-2
b:the:leaf	0:-2 1:-2
b:the:life	1:-2
b:the:life-cycle	0:4
b:the:lifecycle	0:-2 1:-2
b:the:line	0:-2 1:-2
b:the:line-up	0:-2 1:2
b:the:lineup	0:-2 1:-2
b:the:list	0:-2
b:the:local	1:-2
b:the:luxury	0:-2 1:2
b:the:main	0:-4 1:-4
b:the:major	1:-2
b:the:mak	0:2 1:4
b:the:maker	0:2 1:-2
b:the:mandate	0:-2 1:-2
b:the:marque	0:-4 1:2
b:the:meantime	1:-2
b:the:mix	0:-2 1:-2
b:the:most	0:-2
b:the:mx-	0:-2
b:the:net	0:2
b:the:net-zero	0:2 1:-2
b:the:nev	0:-2 1:-2
b:the:next	1:-2
b:the:nikkei	0:-2
b:the:nine	0:-2 1:-2
b:the:north	0:2 1:-2
b:the:number	0:-2 1:-2
b:the:occasion	1:-2
b:the:old	0:-4 1:-2
b:the:one	0:2 1:-2
b:the:operation	0:2
b:the:order	0:-2 1:-2
b:the:other	0:4
b:the:outlander	0:-2
b:the:outlook	1:-2
b:the:pace	1:-2
b:the:parent	1:-2
b:the:pari	0:4 1:-2
b:the:part	1:-2
b:the:passenger	0:2
b:the:period	0:-2
b:the:plan	1:-2
b:the:plant	0:-2
b:the:point	0:-2
b:the:portfolio	0:-4 1:-2
b:the:power	0:-4 1:-2
b:the:preced	1:-2
b:the:pres	0:-2
b:the:presentation	0:2 1:-2
b:the:price	1:-4
b:the:programme	1:4
b:the:project	1:-2
b:the:proportion	1:-4
b:the:ram	0:-2 1:-2
b:the:range	0:-2
b:the:rate	1:-2
b:the:ratio	1:2
b:the:reason	1:-2
b:the:red	0:-2
b:the:reduction	1:-2
b:the:regional	0:-2 1:-4
b:the:remain	0:2
b:the:report	0:-4 1:-4
b:the:revision	0:-2
b:the:right	0:-4 1:-2
b:the:road	0:-2
b:the:roll	0:2
b:the:sale	0:-2 1:-4
b:the:schedule	0:2 1:2
b:the:second	0:-2 1:-2
b:the:sentence	0:-4 1:2
b:the:showroom	0:-2 1:-2
b:the:sit	1:-2
b:the:site	0:-2 1:-2
b:the:speech	1:-2
b:the:spokesman	0:2 1:2
b:the:spr	0:-2
b:the:start	1:-2
b:the:state	0:-2 1:-4
b:the:steel	0:-4
b:the:stellanti	1:2
b:the:strategy	1:-2
b:the:supplier	0:2
b:the:swed	0:-4
b:the:switch	0:-4 1:-2
b:the:target	1:-2
b:the:taycan	0:2
b:the:ten	0:-2
b:the:toyota	1:-2
b:the:transport	0:2 1:-2
b:the:truck	1:-2
b:the:two	0:-4
b:the:uk	1:2
b:the:ultimate	0:-2 1:2
b:the:value	0:4 1:-2
b:the:vehicle	0:-2
b:the:vnr	0:-2 1:-4
b:the:volvo	1:-2
b:the:vw	1:2
b:the:way	0:2 1:-2
b:the:whole	0:2
b:the:xc	0:2
b:the:£	1:2
b:their:carbon	0:-2 1:-2
b:their:emission	0:2 1:-2
b:their:life	0:2 1:-2
b:their:own	0:2
b:their:sal	0:-4 1:-4
b:them:a	0:-2
b:them:are	0:-2 1:-2
b:them:by	0:-2 1:-4
b:them:electric	0:-4
b:them:fully	0:-2 1:-2
b:them:last	0:-2
b:them:made	1:-2
b:them:to	0:-4 1:-2
b:them:with	0:2 1:-2
b:then:#	0:-2 1:-2
b:then:,	1:-2
b:then:chief	0:-2 1:-2
b:then:he	1:-2
b:then:on	0:2
b:then:to	0:-2 1:2
b:there:,	0:-2 1:2
b:there::	0:-2
b:there:are	1:2
b:there:from	1:-2
b:there:in	0:2 1:-2
b:there:is	0:2
b:there:it	0:2
b:there:last	0:2 1:2
b:there:ll	1:2
b:there:on	0:-2 1:-2
b:there:s	0:-2 1:-2
b:there:should	1:-2
b:there:the	0:-4 1:-2
b:there:to	0:-6 1:2
b:there:two	0:2 1:-4
b:there:was	1:-4
b:there:were	0:-2 1:-2
b:there:will	0:-2 1:-4
b:they:are	1:-2
b:they:did	0:-2 1:-2
b:they:had	0:-2 1:-2
b:they:have	0:-2
b:they:were	0:-2
b:they:would	0:-2 1:-2
b:thierry:bollor	1:2
b:third:by	0:-4 1:-2
b:third:car	0:-2 1:-2
b:third:in	0:-2
b:third:of	0:-2 1:-4
b:thirty:new	0:-2
b:this:fiscal	0:-2
b:this:month	0:-2 1:2
b:this:quarter	0:-4 1:-2
b:this:spr	0:-2
b:this:week	1:-4
b:this:year	1:-4
b:those:dat	0:2 1:-2
b:those:from	0:-2
b:those:in	0:4 1:-2
b:those:sold	0:-2 1:-4
b:those:who	0:-2
b:though:a	0:-2 1:-2
b:though:the	0:2 1:-4
b:three-row:electric	1:-2
b:three-row:suv	0:-2
b:three:,	0:2 1:-2
b:three:battery	0:-2
b:three:electric	0:-2
b:three:in	0:-2
b:three:more	0:-4 1:-2
b:three:new	0:-2
b:three:of	0:-2
b:three:phas	0:-2
b:three:tim	0:-2 1:-2
b:three:year	1:-4
b:through:#	0:-2 1:-2
b:through:#y	0:-2 1:-2
b:thursday:,	0:-2
b:thursday:it	0:2 1:2
b:thursday:that	1:2
b:tied:to	1:-2
b:tim:more	0:-4 1:-2
b:tim:the	1:-2
b:time:in	0:-2 1:-4
b:to:#	0:-2
b:to:#y	1:-2
b:to:$	0:-2 1:-2
b:to:abandon	0:-2 1:2
b:to:about	0:-2
b:to:account	1:-2
b:to:achieve	0:-2 1:-2
b:to:an	0:-2
b:to:assemble	0:-2 1:-2
b:to:become	0:2
b:to:begin	0:-2 1:-2
b:to:carbon	0:2
b:to:climate	0:2 1:-2
b:to:combustion	0:-2 1:2
b:to:come	0:-2
b:to:confirm	1:-4
b:to:create	0:-2
b:to:customer	1:-2
b:to:date	1:-2
b:to:decrease	0:2
b:to:develop	0:-2
b:to:drop	0:-4 1:-4
b:to:electric	0:-2 1:-2
b:to:exce	0:-2 1:-2
b:to:fall	1:-2
b:to:fill	0:-2 1:-2
b:to:firmly	0:2
b:to:follow	0:2 1:-2
b:to:get	1:-2
b:to:go	0:-2
b:to:grow	0:-2 1:-2
b:to:halve	0:2
b:to:help	0:-2
b:to:hit	1:-2
b:to:increase	1:2
b:to:introduce	0:-2 1:-2
b:to:its	0:-2
b:to:join	0:-2 1:-2
b:to:landfill	0:-2
b:to:large	0:-4 1:-4
b:to:launch	1:-2
b:to:leave	1:2
b:to:lower	0:-4 1:-4
b:to:make	0:-2
b:to:march	0:-2 1:-2
b:to:minu	0:-4
b:to:net	0:2 1:-2
b:to:now	0:-2
b:to:offer	0:-4
b:to:one	0:2 1:-2
b:to:pass	0:-2 1:-2
b:to:peak	0:-4
b:to:produce	0:-2 1:-2
b:to:promise	1:-2
b:to:reach	0:2 1:-2
b:to:realize	0:2
b:to:reduc	0:-2 1:-2
b:to:represent	1:-2
b:to:rise	0:-4
b:to:run	0:4 1:-2
b:to:say	1:-2
b:to:sell	0:-2
b:to:set	0:-2
b:to:spend	0:-2 1:-2
b:to:start	0:-2 1:-2
b:to:stop	0:2
b:to:supply	0:-4 1:-2
b:to:take	0:2
b:to:then	0:-2
b:to:three	1:-2
b:to:toyota	1:-2
b:to:two	1:-2
b:to:us	1:-2
b:to:use	0:-2 1:-2
b:to:value	0:-2 1:-2
b:to:what	1:-2
b:to:wheel	0:2 1:-2
b:to:which	1:-2
b:to:zero	0:2
b:to:£	1:-4
b:today:,	0:-2
b:today::	0:-2
b:today:s	1:-2
b:together:in	0:-2 1:-2
b:tokyo:,	0:-2 1:-2
b:tokyo:honda	1:2
b:told:a	0:-2 1:-4
b:told:analyst	0:-2 1:-2
b:told:investor	1:-2
b:told:its	1:-4
b:told:journalist	0:-2
b:told:shareholder	0:-2
b:told:to	0:-2
b:told:us	0:2 1:2
b:tonn:,	0:-2
b:tonn:a	0:2
b:tonn:by	0:-2 1:-2
b:tonn:last	0:-4 1:-2
b:tonn:less	0:-2 1:-2
b:tonn:of	0:-2
b:tonn:worldwide	0:-2 1:-2
b:tonne:since	0:-4
b:tons:in	0:-6 1:-2
b:tons:of	0:-2
b:too:,	0:2
b:took:over	0:-2
b:toshihiro:suzuki	0:-2
b:total:footprint	0:-2
b:total:sal	1:2
b:totall:#	0:-4 1:-2
b:touch:is	0:-2
b:toward:#	1:-4
b:toward:achiev	0:-2
b:toward:the	0:-2 1:2
b:town:,	0:-2 1:-2
b:toyota::	0:-4 1:-2
b:toyota:expect	0:-2
b:toyota:want	0:2 1:-4
b:toyota:will	0:-2 1:-2
b:transport:,	0:2
b:trillion:yen	0:-4
b:truck:,	0:-2 1:-2
b:truck:from	1:-2
b:truck:have	0:-2
b:truck:in	1:-2
b:truck:it	0:-2 1:-4
b:truck:maker	0:-2 1:2
b:truck:sal	1:2
b:truck:that	1:-2
b:truck:to	0:-2 1:2
b:truck:want	0:2 1:-2
b:truck:will	0:-2
b:truck:with	0:-2
b:truck:worldwide	0:-2 1:-2
b:truly:climate-neutral	0:4
b:tuesday:,	1:2
b:tuesday:at	0:-2 1:2
b:tuesday:that	0:-2 1:-4
b:tuesday:the	0:-2 1:-2
b:turn:a	0:-2 1:-2
b:turn:into	1:-2
b:turn:out	0:-2 1:-2
b:turn:the	0:2 1:-2
b:twenty-three:electrifi	0:-2 1:-2
b:twice:what	0:-2
b:two-fifth:until	0:-2 1:-2
b:two-third:of	1:-2
b:two:brand	0:-2
b:two:decad	0:4 1:-2
b:two:electric	0:-4
b:two:in	1:-2
b:two:million	0:-2
b:two:of	0:-4 1:-2
b:two:plug-in	0:-4 1:-2
b:two:third	1:-2
b:two:week	1:2
b:uk:,	0:-2 1:-2
b:uk:government	1:2
b:ultimate:destination	0:-2 1:2
b:ultimate:mobility	1:-2
b:unaffect:,	0:6
b:unchang:,	1:2
b:under:#	1:-2
b:under:a	0:-2
b:under:consideration	1:-2
b:under:the	1:-2
b:unit:a	0:-2
b:unit:by	1:-2
b:unit:in	0:-2
b:unit:of	0:-2
b:until:#	0:2
b:until:april	0:-2 1:-4
b:until:march	0:-2 1:-4
b:until:now	0:-2
b:until:the	0:-2 1:-2
b:until:this	0:-2 1:-4
b:unveil:a	0:-2
b:unveil:its	1:-2
b:unveil:the	1:-2
b:up:,	0:-2 1:-2
b:up:a	0:-4 1:-2
b:up:all	0:-2
b:up:as	1:2
b:up:at	1:-2
b:up:half	1:2
b:up:in	1:-2
b:up:its	1:-2
b:up:some	0:-2 1:-2
b:up:to	0:-2 1:-2
b:us:#	0:-2 1:-4
b:use-phase:emission	1:-2
b:use:should	0:-2
b:used:electric	0:-2 1:-2
b:used:to	0:-4 1:-4
b:value:add	0:-2 1:-2
b:value:chain	0:4
b:van:ea	0:-2 1:-2
b:vans:,	0:-2 1:-4
b:vans:are	1:2
b:vans:by	0:-4 1:-2
b:vans:in	0:-2 1:-4
b:vans:sold	1:2
b:vans:will	0:-4 1:-2
b:vauxhall:,	1:2
b:vehicl:(	1:2
b:vehicl::	0:-4 1:-4
b:vehicl:account	1:-4
b:vehicl:and	1:-2
b:vehicl:are	0:-2
b:vehicl:at	0:-2 1:-2
b:vehicl:could	1:-2
b:vehicl:ford	1:-2
b:vehicl:from	1:-2
b:vehicl:have	0:-4 1:-2
b:vehicl:is	0:-4 1:-2
b:vehicl:it	1:-2
b:vehicl:of	0:-2 1:-2
b:vehicl:on	0:-2
b:vehicl:only	0:-4 1:4
b:vehicl:per	0:-2
b:vehicl:register	0:-2 1:-2
b:vehicl:should	1:2
b:vehicl:sold	0:-2
b:vehicl:that	1:2
b:vehicl:the	1:-2
b:vehicl:through	0:-2 1:-2
b:vehicl:to	0:-2
b:vehicl:were	0:-4 1:-2
b:vehicl:will	1:2
b:vehicl:without	0:-4 1:2
b:vehicl:worldwide	0:-2 1:-2
b:vehicl:would	0:-2 1:-2
b:vehicle:(	1:-2
b:vehicle:acros	0:-2
b:vehicle:are	1:-2
b:vehicle:by	0:-2
b:vehicle:in	0:-4 1:-2
b:vehicle:over	0:-2
b:vehicle:s	0:-2
b:vehicle:sal	1:-2
b:vehicle:sold	0:-2 1:-4
b:vehicle:that	1:2
b:version:of	0:2 1:-4
b:version:should	0:-2 1:-2
b:versu:#	0:-2
b:vision:#y	1:-4
b:vitara:,	0:-2
b:vnr:electric	0:-2 1:-4
b:volkswagen:deliver	1:-2
b:volkswagen:group	0:-2 1:-2
b:volkswagen:will	0:-2 1:-2
b:volum:by	0:-2 1:-2
b:volume:to	1:-2
b:volvo::	1:-4
b:volvo:cars	1:-4
b:volvo:group	1:-2
b:volvo:s	1:-4
b:volvo:says	0:2 1:2
b:vot:to	0:-2 1:-2
b:vow:to	0:-4
b:voyah:,	1:2
b:vs:#	0:-2 1:-2
b:w:rth	0:2 1:-2
b:wait:for	0:-2
b:want:#	0:-4 1:-4
b:want:a	0:-2
b:want:all	1:-4
b:want:electric	0:-4 1:-4
b:want:every	0:2
b:want:its	1:-2
b:want:more	0:-2 1:-4
b:was:#y	1:-4
b:was:$	0:-4 1:-4
b:was:all	0:-2
b:was:already	1:-2
b:was:built	0:-2 1:-2
b:was:certifi	0:2
b:was:declar	0:2
b:was:electric	0:-4 1:-4
b:was:fully	0:-2 1:-2
b:was:go	0:-2 1:-2
b:was:in	0:-2
b:was:meant	0:-2
b:was:mention	1:-2
b:was:narrow	0:-2 1:-2
b:was:not	1:-4
b:was:present	0:2
b:was:set	1:-2
b:was:that	1:2
b:was:the	1:-2
b:was:to	0:-4
b:was:unveil	0:-2
b:waste:and	0:-2
b:water:,	0:-2
b:way:,	1:-2
b:way:to	0:-2
b:we:are	0:-4 1:-2
b:we:ll	0:2 1:-2
b:we:plan	0:-2
b:we:report	0:-2
b:we:sell	1:-4
b:we:shall	0:2 1:-4
b:we:want	1:-2
b:we:were	0:-2
b:we:will	0:-2 1:-2
b:wear:the	1:-2
b:week:abandon	0:-2 1:-4
b:week:ago	0:-2 1:2
b:wei:said	1:-2
b:well-to-wheel:co	0:-2 1:-2
b:well:,	1:2
b:well:to	0:2
b:went:down	0:-2
b:went:on	0:-2 1:-2
b:were:#	0:-2
b:were:battery-electric	0:-2 1:-2
b:were:cut	0:-4 1:-4
b:were:deliver	0:-2 1:-2
b:were:down	0:-2
b:were:electric	0:-2 1:-2
b:were:in	0:-2 1:-2
b:were:nevs	0:-2 1:-2
b:were:sav	0:-2
b:were:shown	0:2 1:-2
b:were:sold	0:-2 1:-2
b:were:suppos	1:-2
b:were:to	1:-2
b:what:he	0:-4 1:-2
b:what:is	1:-2
b:what:they	0:-2
b:what:was	0:-4 1:-2
b:what:we	1:-2
b:wheel:,	0:2
b:when:driven	0:-2 1:2
b:when:the	1:-2
b:when:they	1:2
b:where:#	0:2
b:where:an	1:-2
b:where:market	1:2
b:where:the	1:-4
b:wherever:market	0:-2 1:-2
b:whether:the	1:-2
b:whether:they	1:-2
b:which:#	1:-2
b:which:account	0:-2
b:which:also	0:2
b:which:belong	1:-2
b:which:compris	0:-2
b:which:had	0:-2
b:which:has	1:-2
b:which:in	0:-2 1:-2
b:which:includ	1:-2
b:which:is	0:-4
b:which:isn	0:-2 1:-2
b:which:its	0:2 1:-2
b:which:nevs	0:-2 1:-2
b:which:only	0:-2
b:which:open	0:-2
b:which:renault	0:-2
b:which:six	1:-2
b:which:sold	1:-2
b:while:#	0:-2
b:while:for	0:2 1:-2
b:while:the	0:-2
b:who:tak	0:2
b:who:took	0:-2
b:whole:,	0:2 1:-2
b:whole:battery	1:-2
b:whole:company	0:4 1:2
b:whole:european	1:-2
b:whole:life	1:-2
b:whole:passenger	1:2
b:whole:want	0:-4 1:-2
b:will:achieve	0:2
b:will:all	0:-2 1:-2
b:will:appear	0:-2 1:-2
b:will:avoid	0:-2 1:-2
b:will:become	1:2
b:will:br	1:-2
b:will:build	0:-2 1:-2
b:will:cause	0:-4 1:-2
b:will:cease	0:-2 1:2
b:will:come	0:-2 1:-4
b:will:cut	0:-4 1:-2
b:will:decide	1:2
b:will:drop	0:-2 1:-4
b:will:emit	0:-4 1:-2
b:will:expand	0:-4 1:-2
b:will:flow	0:-2 1:-2
b:will:follow	0:2
b:will:get	0:-2
b:will:go	0:-4 1:-2
b:will:have	1:-2
b:will:hold	1:2
b:will:in	0:2 1:-2
b:will:introduce	1:-2
b:will:launch	0:-2
b:will:leave	0:-2 1:-4
b:will:make	0:2 1:-2
b:will:not	1:-4
b:will:reduce	0:2
b:will:roll	1:-2
b:will:run	1:-2
b:will:see	0:-2
b:will:sell	0:-4
b:will:start	0:-4 1:-2
b:will:stop	1:2
b:will:strive	1:-2
b:will:take	0:2 1:-2
b:with:#	0:-6 1:-2
b:with:all	0:-4 1:-4
b:with:battery	0:-2 1:-2
b:with:carbon	0:4
b:with:combustion	1:-2
b:with:fiscal	0:2
b:with:general	0:-2 1:-2
b:with:half	1:-2
b:with:honda	0:-2 1:-2
b:with:hybrid	0:-2 1:-2
b:with:its	1:2
b:with:knowledge	1:-2
b:with:net	0:2 1:-2
b:with:nissan	0:-4 1:-2
b:with:no	0:4 1:-2
b:with:only	0:-2 1:2
b:with:our	0:-2 1:-2
b:with:partner	0:-2
b:with:petrol	1:-2
b:with:single-digit	0:2
b:with:some	0:-2
b:with:tailpipe	0:-2
b:with:toyota	0:-2 1:-2
b:with:zero	0:-2
b:within:#	1:-2
b:within:five	0:-2 1:-4
b:within:three	0:-2 1:-2
b:within:two	0:-2 1:-2
b:without:a	0:-2 1:-2
b:without:an	0:-4 1:-2
b:without:any	0:4 1:-2
b:without:exception	0:-2
b:without:net	0:4 1:-2
b:without:offset	0:2 1:-2
b:wolfsburg:,	0:-2 1:-2
b:won:t	0:-2 1:-2
b:won:the	0:-2
b:work:in	1:-2
b:work:on	0:-2
b:work:toward	1:-4
b:world:are	0:-2
b:world:is	0:-2
b:world:market	0:-2 1:-2
b:world:s	0:-2
b:world:that	1:-2
b:world:to	1:2
b:world:will	1:2
b:worldwide:,	1:-2
b:worldwide:are	0:2
b:worldwide:by	0:2
b:worldwide:in	0:-2 1:-2
b:worldwide:is	1:-4
b:worldwide:it	0:4 1:-4
b:worldwide:sal	0:-2 1:-4
b:would:be	1:-2
b:would:br	1:-2
b:would:build	1:-2
b:would:go	0:-4 1:2
b:would:have	0:-2 1:-2
b:would:keep	0:-2 1:2
b:would:like	0:-4
b:would:make	1:-2
b:would:no	0:-2 1:2
b:would:not	0:-4 1:-2
b:would:offer	1:-2
b:would:peak	0:2
b:would:sell	0:-2 1:-4
b:would:take	0:2
b:wuxi:,	0:4
b:x:#y	0:-4 1:-2
b:xinhua:)	0:-2
b:yanfeng:,	1:2
b:year:#	1:-4
b:year:#y	0:-2
b:year:)	0:2 1:-2
b:year::	0:-2 1:-2
b:year:after	1:-2
b:year:ago	1:-4
b:year:alfa	1:-2
b:year:as	0:-2
b:year:at	0:-2 1:-2
b:year:for	1:-4
b:year:from	1:-2
b:year:in	1:-2
b:year:is	0:-2
b:year:it	1:-2
b:year:later	0:2
b:year:of	0:-4
b:year:on	1:-2
b:year:s	0:-2
b:year:start	0:-4 1:-2
b:year:that	0:-2 1:-2
b:year:to	0:-2 1:-2
b:year:was	0:-2
b:year:will	0:-2 1:2
b:yen:,	0:-2 1:-2
b:yokohama:nissan	0:-2
b:zero-carbon:electricity	0:-4 1:-2
b:zero-carbon:factory	1:-2
b:zero-carbon:in	0:-4 1:-2
b:zero-carbon:park	0:2
b:zero-co:#	0:-2 1:-2
b:zero-emission:,	0:2
b:zero-emission:by	0:-4
b:zero-emission:capable	0:-2
b:zero-emission:cars	1:2
b:zero-emission:in	0:-2
b:zero-emission:sal	1:4
b:zero-emission:truck	1:-2
b:zero-emission:vehicl	0:-2 1:2
b:zero:,	0:4 1:-4
b:zero::	0:8 1:-4
b:zero:;	0:-4
b:zero:acros	0:4
b:zero:by	0:-2 1:-2
b:zero:carbon	0:6 1:-2
b:zero:co	0:-2
b:zero:com	0:6 1:-4
b:zero:convention	0:-2
b:zero:greenhouse	0:4 1:-2
b:zero:in	0:6 1:-4
b:zero:is	0:4 1:-4
b:zero:over	0:2
b:zero:tailpipe	0:-2 1:2
b:zhu:huarong	0:2
b:zhu:yanfeng	0:-2
b:zuffenhausen:,	0:2 1:-2
b:€:#	0:-2 1:-2
c:charging	0:-4 1:-2
c:customer	0:-2 1:-2
c:energy	1:-2
c:ev	0:-4
c:ev-all	1:2
c:green-factory	0:2
c:hybrid	0:-2
c:material	0:-6
c:network	0:-2 1:-4
c:waste	0:-4
k:bullet	0:-2 1:-4
k:heading	0:-6 1:-4
k:row	1:-4
named:false	1:-4
r:ice-phase-out:false	1:-4
r:ice-phase-out:true	0:-4 1:6
r:net-zero:false	0:-4
r:net-zero:true	0:4 1:-2
rp:ice-phase-out:not_standing	1:-2
rp:ice-phase-out:other_owner	0:-4
rp:net-zero:not_standing	1:-4
rp:net-zero:other_owner	0:-4
s:#:#	1:-2
s:#:#y	0:-4
s:#:%	0:-4 1:-6
s:#:(	0:-2 1:-2
s:#:about	0:-2
s:#:absolute	0:-4 1:-2
s:#:add	1:-2
s:#:after	0:2
s:#:against	0:-2
s:#:ago	0:-2
s:#:aim	1:2
s:#:all	0:-2 1:-2
s:#:also	1:-2
s:#:and	0:-2 1:-2
s:#:announc	0:-2 1:-4
s:#:at	0:-4
s:#:audi	0:-2 1:-2
s:#:automaker	1:-2
s:#:battery	0:-2 1:-4
s:#:battery-electric	0:-2 1:-2
s:#:be	1:-2
s:#:been	1:-2
s:#:before	0:-4 1:-2
s:#:beij	1:-4
s:#:between	0:-4 1:-2
s:#:bev	1:2
s:#:bevs	0:-4 1:-2
s:#:brand	0:-4
s:#:build	0:-2
s:#:bus	0:-2 1:-2
s:#:busines	0:-2
s:#:car	1:-4
s:#:cars	1:-4
s:#:cell	0:-2 1:-4
s:#:cent	0:-2 1:-2
s:#:ceo	1:-4
s:#:charg	0:-2 1:-2
s:#:co	1:-2
s:#:company	0:-2 1:-2
s:#:cover	0:-2
s:#:cut	0:2
s:#:dealer	0:-2 1:-2
s:#:decrease	0:-2 1:-2
s:#:delivery	0:-4 1:-2
s:#:down	0:-4 1:-2
s:#:each	0:-2 1:-2
s:#:electric	0:-2 1:-2
s:#:electrifi	0:-2
s:#:emission	0:-2 1:-2
s:#:energy	0:-2 1:-2
s:#:engine	1:-2
s:#:euro	1:-2
s:#:ev	0:-4 1:-4
s:#:evs	0:-4 1:-4
s:#:export	1:-2
s:#:fewer	0:-2
s:#:figure	0:-4 1:-2
s:#:firm	1:-2
s:#:first	0:2
s:#:five	0:-2 1:2
s:#:fleet	1:-2
s:#:for	0:-2
s:#:ford	1:-2
s:#:fy	0:-2 1:-2
s:#:gas	0:-2
s:#:globally	1:2
s:#:goal	1:-2
s:#:half	1:-2
s:#:hand	0:-2
s:#:has	0:-4
s:#:i	0:-2
s:#:in	0:-2 1:-2
s:#:inside	0:-2 1:-2
s:#:it	0:-2
s:#:japan	0:-2
s:#:kilometr	0:-2
s:#:km	0:-2
s:#:last	0:-4 1:-4
s:#:leav	0:-2
s:#:line	0:2 1:-2
s:#:lower	0:-2 1:-2
s:#:market	0:-2
s:#:metric	0:-2 1:-2
s:#:million	0:-2 1:-2
s:#:minu	0:2 1:-2
s:#:model	0:-2
s:#:n	0:-2
s:#:net	0:2
s:#:nev	1:-2
s:#:nevs	0:-2 1:-2
s:#:no	0:2
s:#:north	0:-4 1:-2
s:#:not	0:2
s:#:number	0:-2 1:-4
s:#:of	0:-2
s:#:off	0:-2 1:-2
s:#:offset	0:2 1:-2
s:#:on	0:-2 1:-4
s:#:one	0:-4 1:-2
s:#:ones	0:-4 1:-2
s:#:only	0:-2 1:-2
s:#:or	0:-2 1:-2
s:#:out	1:-2
s:#:passenger	1:2
s:#:plug-in	0:-2 1:-2
s:#:prnewswire	1:-2
s:#:production	0:2 1:-4
s:#:promis	1:-2
s:#:public	1:-2
s:#:pure	0:-2 1:-2
s:#:quarter	0:-4 1:-4
s:#:renewable	0:-2
s:#:repeat	0:-2 1:-2
s:#:revenue	0:-2
s:#:run	0:-2
s:#:said	1:-2
s:#:same	0:2 1:-2
s:#:sav	0:-2
s:#:scope	0:-2
s:#:seven	1:2
s:#:share	0:-2 1:-4
s:#:since	0:-4
s:#:sindelfingen	0:2 1:-2
s:#:smaller	0:-2 1:-2
s:#:so	0:-2 1:-2
s:#:sold	0:-2 1:-2
s:#:station	0:-2 1:-2
s:#:stop	1:-2
s:#:sustainability	1:-2
s:#:t	0:-2
s:#:target	0:-2
s:#:than	0:-2
s:#:third	1:-2
s:#:through	0:-2 1:-2
s:#:tim	0:-6 1:-4
s:#:tonn	0:-4
s:#:tons	0:2
s:#:toshihiro	0:-2
s:#:tractor	1:-2
s:#:two	0:-2 1:-2
s:#:under	0:-2
s:#:unit	0:-2 1:-2
s:#:until	0:-4 1:-4
s:#:up	0:-2
s:#:use	0:-2
s:#:vans	1:2
s:#:vehicl	0:-2 1:-2
s:#:vehicle	0:-2
s:#:vs	0:-2 1:-2
s:#:was	1:-2
s:#:we	1:-2
s:#:were	0:-6 1:-2
s:#:what	0:-4 1:-2
s:#:when	0:-2
s:#:which	0:-4
s:#:will	0:-4 1:-6
s:#:with	0:-2
s:#:worker	0:-4 1:-2
s:#:would	0:-2 1:-2
s:#:xev	0:-2 1:-2
s:#:xinhua	0:-2
s:#:yen	0:-2 1:-2
s:#:zero	0:4 1:-2
s:#y:#y	0:-2
s:#y::	0:-2
s:#y:;	0:-2
s:#y:aims	0:-2
s:#y:all	1:2
s:#y:also	0:-2
s:#y:amount	0:-2
s:#y:and	1:-2
s:#y:are	1:2
s:#y:as	1:2
s:#y:at	0:4 1:-2
s:#y:base	0:-2
s:#y:battery	0:-4 1:-4
s:#y:be	1:-2
s:#y:before	0:-2 1:-2
s:#y:bev	0:-2
s:#y:by	0:-2
s:#y:carbon	1:-2
s:#y:cars	0:-2 1:-4
s:#y:co	0:-4 1:-4
s:#y:company	1:-4
s:#y:complete	0:4
s:#y:electric	0:-4 1:-4
s:#y:emission	0:2
s:#y:entire	0:2
s:#y:every	1:-2
s:#y:expect	0:-2 1:-4
s:#y:first	0:-2 1:-2
s:#y:fiscal	1:-2
s:#y:follow	0:2 1:-2
s:#y:for	1:-2
s:#y:from	0:-2 1:2
s:#y:go	0:-2 1:-2
s:#y:greenhouse	1:-2
s:#y:group	0:-2 1:-2
s:#y:had	1:-2
s:#y:half	0:-4 1:-2
s:#y:has	0:-4 1:-2
s:#y:have	1:-2
s:#y:in	1:-2
s:#y:india	0:4 1:-2
s:#y:intend	0:-2 1:2
s:#y:is	0:2 1:-4
s:#y:it	1:-4
s:#y:its	0:2 1:-4
s:#y:japan	0:4 1:-2
s:#y:kept	0:4 1:-2
s:#y:later	0:-2 1:-2
s:#y:least	0:-2 1:-4
s:#y:ll	1:2
s:#y:mention	1:-2
s:#y:more	0:-4 1:-4
s:#y:net	0:6 1:-4
s:#y:neutrality	0:4 1:-2
s:#y:new	1:2
s:#y:no	0:-2
s:#y:not	1:-2
s:#y:now	0:-2
s:#y:of	0:-2 1:2
s:#y:one	0:-2 1:-4
s:#y:operation	0:-2
s:#y:own	0:-2 1:-2
s:#y:passenger	0:2
s:#y:per	0:-2 1:-2
s:#y:plan	0:-2 1:2
s:#y:plant	0:4 1:-4
s:#y:put	0:-2
s:#y:range	1:2
s:#y:reaffirm	0:-4 1:-2
s:#y:report	0:4
s:#y:s	0:-2
s:#y:said	1:-2
s:#y:sal	0:2 1:-2
s:#y:scop	0:4
s:#y:scope	0:6 1:-4
s:#y:sell	0:-2 1:-2
s:#y:should	1:-4
s:#y:so	1:-2
s:#y:sold	0:-2 1:-4
s:#y:still	0:-2 1:-2
s:#y:t	0:2
s:#y:target	0:-2 1:-2
s:#y:than	0:-2 1:2
s:#y:they	1:-2
s:#y:thus	0:-2 1:-4
s:#y:unaffect	0:6 1:-2
s:#y:unchang	0:2
s:#y:until	0:-2 1:-2
s:#y:want	1:-2
s:#y:was	0:-2 1:-2
s:#y:week	1:-2
s:#y:when	0:-4 1:-6
s:#y:where	0:-2
s:#y:which	0:-2 1:-2
s:#y:whole	0:2 1:2
s:#y:worldwide	0:2 1:-2
s:#y:would	0:-2
s:$:billion	0:-2
s:%:#y	0:-2 1:-2
s:%:and	1:-2
s:%:by	1:2
s:%:car	0:-6 1:-4
s:%:co	0:-2
s:%:electric	0:-2 1:-4
s:%:emission	0:-4 1:-4
s:%:europe	0:-2 1:-4
s:%:evs	0:-4 1:-4
s:%:fiscal	0:-2
s:%:fy	0:-2
s:%:in	1:-4
s:%:its	1:2
s:%:kilogram	0:-2 1:-2
s:%:kilometer	0:-2 1:-2
s:%:nevs	0:-2 1:-2
s:%:of	0:-2
s:%:sal	1:-4
s:%:than	0:-2
s:%:them	0:-4 1:-2
s:%:this	0:-2
s:%:use	0:-2
s:%:vehicle	0:-2
s:%:what	0:-2
s:%:which	0:-2 1:-2
s:%:with	0:-2
s:%:year	0:2 1:-2
s:(:#y	0:-2
s:(:%	0:-4 1:-2
s:(:,	1:-4
s:(::	0:-2 1:-2
s:(:n	1:2
s:(:of	0:-2
s:(:sz	1:2
s:(:t	1:-2
s:(:year	0:2 1:2
s:):#	0:-2 1:-2
s:):a	0:-2
s:):and	0:2
s:):bevs	1:-2
s:):cars	1:-2
s:):changan	1:2
s:):for	1:-2
s:):fy	0:-2
s:):july	0:-2
s:):s	1:-2
s:):target	1:-2
s:):today	0:-2 1:-2
s:,:#y	1:2
s:,:%	0:-2 1:-2
s:,:)	1:-4
s:,::	0:-2 1:-2
s:,:account	0:-2
s:,:add	0:-2 1:2
s:,:aim	0:2
s:,:all	0:-2 1:-2
s:,:all-electric	0:-4 1:-2
s:,:also	0:2 1:-2
s:,:america	1:4
s:,:an	1:-2
s:,:are	0:-2
s:,:as	1:2
s:,:at	0:-2
s:,:average	1:-2
s:,:balance	0:2
s:,:battery	0:-2
s:,:billion	0:-2
s:,:but	1:2
s:,:by	1:2
s:,:car	0:2 1:-2
s:,:carmaker	0:-2
s:,:ceo	0:4
s:,:chairman	1:-2
s:,:chief	1:-2
s:,:claim	0:-2
s:,:combustion	1:-2
s:,:come	0:-2
s:,:compris	0:-2
s:,:contrast	1:2
s:,:due	1:-2
s:,:e	1:2
s:,:ea	1:-2
s:,:electric	0:-2
s:,:electrification	0:-4 1:-2
s:,:emission	1:-4
s:,:every	1:-2
s:,:evs	0:-4
s:,:fewer	0:-2
s:,:fifth	0:-2 1:-4
s:,:figure	0:-2 1:-2
s:,:firm	1:-2
s:,:first	1:-2
s:,:fleet	0:4
s:,:for	0:2 1:-2
s:,:forecast	0:-2
s:,:fy	0:-2
s:,:german	0:-2 1:-2
s:,:get	1:-2
s:,:go	0:-4 1:-2
s:,:gone	1:-2
s:,:got	0:2
s:,:had	0:-2 1:-2
s:,:half	0:-2
s:,:head	0:-2
s:,:his	1:2
s:,:i	0:-4 1:-2
s:,:in	1:-2
s:,:increase	0:-2
s:,:into	0:-2 1:-2
s:,:is	1:-2
s:,:isn	0:-2 1:-2
s:,:january	0:-4 1:-4
s:,:japanese	0:-2
s:,:july	1:-4
s:,:least	0:-2
s:,:less	1:2
s:,:line	0:2
s:,:little	1:-2
s:,:ll	0:-4 1:-4
s:,:luca	1:2
s:,:make	0:2 1:-2
s:,:maker	1:-2
s:,:manager	0:-2
s:,:market	0:-2
s:,:meant	0:-4 1:-4
s:,:measur	0:-2
s:,:meo	0:2
s:,:million	0:-2 1:-2
s:,:mobility	1:-2
s:,:month	1:-2
s:,:more	0:-2
s:,:motor	1:2
s:,:mr	1:-2
s:,:must	0:2
s:,:n	1:-2
s:,:net	0:2 1:2
s:,:network	0:2
s:,:neutrality	0:4 1:-4
s:,:new	1:-4
s:,:no	0:-2 1:-2
s:,:not	1:-2
s:,:october	0:-4
s:,:official	1:-2
s:,:offset	0:2 1:-2
s:,:ola	1:-2
s:,:one	0:2
s:,:ones	0:-2 1:-4
s:,:only	0:-2
s:,:open	0:-2
s:,:operation	0:-2
s:,:or	0:-2
s:,:other	0:-4
s:,:out	0:2 1:-2
s:,:partner	0:-2
s:,:passenger	1:2
s:,:plan	0:-2 1:-2
s:,:plant	0:-2
s:,:plug-in	0:-2
s:,:president	0:-2
s:,:promis	0:2
s:,:put	1:2
s:,:range	0:-2
s:,:record	0:-2 1:-2
s:,:regional	0:-2
s:,:reiterat	0:2 1:-2
s:,:repeat	0:2 1:-4
s:,:represent	1:-2
s:,:rest	0:4 1:-2
s:,:s	1:-2
s:,:same	0:-2
s:,:says	0:-2
s:,:second	0:-2
s:,:servic	0:-2
s:,:set	0:-2 1:-4
s:,:seven	0:-4 1:-2
s:,:should	0:-4 1:-2
s:,:since	0:-2
s:,:so	0:-4 1:-2
s:,:sold	1:-2
s:,:spokesman	0:4
s:,:spokesperson	1:-2
s:,:start	0:-4 1:-2
s:,:still	0:-2
s:,:subaru	1:-2
s:,:t	0:2 1:-2
s:,:tak	0:2
s:,:tank	0:2
s:,:than	1:-2
s:,:then	1:-2
s:,:this	1:-2
s:,:three	1:2
s:,:to	1:-2
s:,:told	0:-2
s:,:took	0:-2 1:-2
s:,:top	0:-2
s:,:trillion	0:-2 1:-2
s:,:truck	1:-2
s:,:two	0:-2 1:-2
s:,:unchang	0:-2 1:-2
s:,:under	1:-2
s:,:until	0:2 1:2
s:,:up	1:-2
s:,:us	0:4 1:-2
s:,:use	0:-2
s:,:was	1:-2
s:,:wednesday	1:-2
s:,:will	0:-4 1:2
s:,:with	1:-2
s:,:without	1:-2
s:,:won	1:-2
s:,:world	0:-2
s:,:would	1:-2
s:,:zero	0:4 1:2
s:,:£	0:-2
s:::#	1:-2
s:::%	0:-6 1:-4
s:::(	0:-2
s:::)	0:-6 1:-4
s:::,	0:-2 1:-2
s:::and	0:2 1:-4
s:::battery-electric	0:-2 1:-2
s:::before	1:-4
s:::bevs	0:-4 1:-4
s:::electric	0:-2 1:-2
s:::emission	0:-4
s:::first	0:-4 1:-4
s:::footprint	0:-4 1:-4
s:::forecast	0:-2 1:-2
s:::from	1:2
s:::gram	0:-4
s:::half	0:-2 1:-2
s:::has	1:-2
s:::in	1:-2
s:::is	0:2
s:::last	0:-4
s:::long-term	1:-2
s:::million	0:-2
s:::net	0:-4 1:-2
s:::neutrality	0:2 1:-2
s:::nevs	0:-2 1:-2
s:::new	0:-2
s:::percent	0:-4 1:-4
s:::sal	0:-2 1:-2
s:::share	0:2
s:::than	1:-2
s:::the	0:-2
s:::to	0:-2 1:-2
s:::was	0:-4 1:-2
s:::zero	0:4 1:-2
s:;:#	0:2
s:;::	0:-4
s:;:and	1:-2
s:;:are	0:-2 1:-2
s:;:electric	0:-2
s:;:figure	0:-2 1:-2
s:;:first	0:-2 1:-2
s:;:goal	0:-4
s:;:group	0:-2 1:-2
s:;:has	0:-2 1:-2
s:;:in	0:-2 1:-2
s:;:is	0:-2
s:;:million	0:-2 1:-2
s:;:neutrality	0:2 1:-2
s:;:new	0:-2 1:-2
s:;:now	0:2
s:;:number	1:-2
s:;:of	1:2
s:;:plug-in	0:-2
s:;:previou	0:-4
s:;:s	1:-2
s:;:said	0:-2
s:;:second	0:-2 1:-2
s:;:than	1:-2
s:;:to	1:-2
s:;:will	0:2 1:-2
s:;:year	0:-2
s:a:,	0:-2
s:a:;	1:-2
s:a:after	0:2 1:-2
s:a:ago	0:-4 1:-2
s:a:ahead	0:-2
s:a:and	0:-2 1:-2
s:a:announc	0:-4 1:-2
s:a:are	1:-2
s:a:at	0:-2 1:-2
s:a:basi	0:2 1:-2
s:a:battery	0:-2
s:a:below	1:-2
s:a:between	0:-2
s:a:capacity	0:-2
s:a:car	1:-6
s:a:carbon	1:-2
s:a:carbon-neutral	0:2
s:a:cell	0:-2
s:a:climate-neutral	0:2
s:a:co	0:2 1:-4
s:a:company	0:2 1:-2
s:a:conference	0:-2
s:a:date	0:-2 1:-2
s:a:deal	1:-2
s:a:drive	0:-2 1:-2
s:a:electrifi	0:-2 1:-2
s:a:engine	0:-4 1:2
s:a:ev	0:-4
s:a:event	0:-2 1:-2
s:a:from	0:-2 1:-2
s:a:goal	0:-2 1:-4
s:a:hybrid	0:-2 1:2
s:a:is	0:-2
s:a:it	0:-2 1:-2
s:a:later	0:-2
s:a:less	0:-6 1:-2
s:a:line	0:-2
s:a:litre	1:-2
s:a:lower	0:-2
s:a:model	0:-2
s:a:more	1:2
s:a:new	0:-2 1:-2
s:a:number	0:-2 1:-2
s:a:one	0:-2
s:a:or	1:-2
s:a:paper	0:-4 1:-4
s:a:pickup	0:-2 1:-2
s:a:plan	1:-2
s:a:plant	0:-2 1:-2
s:a:platform	0:-2
s:a:ratio	0:-2 1:-2
s:a:said	1:-2
s:a:suv	1:-2
s:a:target	0:-2
s:a:this	0:-4 1:-2
s:a:three	0:-2 1:-2
s:a:tim	0:-2
s:a:truck	0:-2 1:-2
s:a:under	1:2
s:a:want	0:-4 1:-2
s:a:will	1:-4
s:a:with	0:2
s:a:without	0:2 1:-2
s:abandon:plan	0:-2 1:-4
s:able:be	1:2
s:able:produce	0:-4
s:about:kilogram	0:-2
s:about:of	0:-2
s:about:percent	0:-2
s:about:tonn	1:-2
s:about:zero	0:-2 1:-2
s:above:million	0:-4 1:-2
s:absolute:by	0:-2 1:-2
s:accord:which	1:-2
s:account:#	0:-2
s:account:half	1:-2
s:account:less	1:-2
s:account:one	0:-2 1:-2
s:achiev:#	0:2
s:achiev:emission	0:-2
s:achiev:neutrality	0:2 1:-2
s:achieve:carbon	0:4
s:achieve:decarbonization	0:-2 1:-2
s:achieve:emission	0:2
s:achieve:zero	0:4
s:acros:,	0:4 1:-4
s:acros:chain	0:2 1:-2
s:acros:life	0:2
s:acros:whole	0:2
s:action:firmly	0:2
s:activiti:#	0:-2
s:add:electric	0:-2
s:add:the	1:-2
s:add:thursday	0:-2
s:administration:by	0:4
s:after:,	0:-2 1:-2
s:after:and	0:-2 1:-2
s:after:in	1:-2
s:against:#	0:-4 1:-2
s:against:#y	0:-2
s:against:and	0:2
s:ago:but	0:-4 1:-2
s:ahead:the	0:4 1:-2
s:aim:#	0:-6 1:-2
s:aim::	1:2
s:aim:a	0:2
s:aim:be	1:-2
s:aim:carbon	0:2 1:-4
s:aim:go	1:2
s:aim:hav	1:-2
s:aim:in	1:-2
s:aims:#	0:-2
s:aims:carbon	0:2
s:aims:cut	0:-2 1:-4
s:aims:reduce	0:-2 1:-2
s:aion:#	0:-2
s:alfa:cancell	1:-2
s:all-electric:#	0:-6 1:4
s:all-electric:,	0:-2 1:2
s:all-electric:are	0:-2 1:-4
s:all-electric:by	0:-2
s:all-electric:in	1:-2
s:all-electric:rover	0:-2 1:-4
s:all:#	0:-2 1:-2
s:all:,	1:-2
s:all:;	0:-2 1:-4
s:all:all	0:-2
s:all:and	1:-2
s:all:be	1:-4
s:all:by	0:2
s:all:cars	1:2
s:all:group	1:2
s:all:in	1:-2
s:all:its	0:2 1:4
s:all:launch	1:2
s:all:market	1:4
s:all:model	0:-2 1:-2
s:all:new	1:2
s:all:passenger	0:-2
s:all:plant	0:2 1:-2
s:all:sal	0:-2 1:-4
s:all:sit	1:-2
s:all:truck	1:-2
s:all:vehicl	0:2 1:-4
s:all:with	0:-2
s:allow:emit	0:-2
s:alone:#	1:-2
s:along:entire	0:4 1:-6
s:along:value	0:2
s:already:#	0:2 1:-2
s:also::	0:-2
s:also:a	1:-2
s:also:in	0:6 1:-2
s:also:its	0:-2 1:-2
s:also:that	1:-2
s:also:the	1:-2
s:also:to	1:-2
s:ambition:sell	1:-2
s:ambition:the	0:-2 1:-2
s:america:#	0:-4
s:america:#y	1:-2
s:america:china	1:2
s:america:japan	1:-4
s:american:by	1:2
s:amg:and	1:-2
s:among:#	0:-2
s:amount:#	0:-4 1:-2
s:an:#	0:-6 1:-4
s:an:brand	1:4
s:an:capacity	0:-2 1:-2
s:an:car	0:-2
s:an:drive	1:-2
s:an:future	0:-2
s:an:in	1:-4
s:an:marque	0:-2 1:2
s:an:motor	0:-2
s:an:of	0:-2 1:-2
s:an:or	1:2
s:an:percent	0:-2 1:-2
s:an:share	0:-4 1:-2
s:an:suv	0:-2 1:-2
s:an:that	0:-2
s:an:van	0:-2 1:-2
s:an:vehicle	0:-2 1:-2
s:an:version	0:-2 1:-4
s:analyst:expect	1:-2
s:and:#y	1:2
s:and:%	0:-2 1:2
s:and:(	1:-2
s:and:)	0:-2
s:and:,	0:-2
s:and::	0:2
s:and:a	0:-2 1:-4
s:and:activiti	0:4 1:-2
s:and:all	0:2
s:and:america	0:2
s:and:an	1:-2
s:and:avoid	0:-2 1:-2
s:and:badg	1:-2
s:and:batteri	0:-4 1:-4
s:and:before	0:4
s:and:brand	1:-2
s:and:build	0:2
s:and:came	0:-4
s:and:car	0:-2 1:-2
s:and:carbon	0:2
s:and:cars	1:-2
s:and:cell	1:2
s:and:climate	1:-2
s:and:close	0:-2
s:and:co	0:-2
s:and:commercial	0:2
s:and:company	1:-2
s:and:concrete	0:2
s:and:cut	0:2
s:and:decarbonization	0:4
s:and:do	0:-2 1:-4
s:and:ea	1:-2
s:and:electric	0:-2 1:2
s:and:else	0:-2
s:and:emission	0:-2
s:and:end	1:-2
s:and:engine	0:-2 1:-2
s:and:europe	0:-2
s:and:firm	1:-2
s:and:first	0:-2
s:and:greenhouse	0:-2 1:-2
s:and:group	0:2
s:and:half	0:-2 1:-2
s:and:have	0:2 1:-2
s:and:he	1:-2
s:and:in	1:-2
s:and:includ	0:-2 1:-2
s:and:india	0:2
s:and:is	0:2
s:and:it	1:-4
s:and:last	0:-2 1:-2
s:and:lead	1:2
s:and:manufactur	0:-2 1:-2
s:and:million	0:-2 1:-2
s:and:motor	0:-2
s:and:net	0:4
s:and:new	0:-2
s:and:next	0:-2 1:-2
s:and:now	0:-2 1:-2
s:and:on	0:-4 1:-2
s:and:other	1:2
s:and:out	1:-2
s:and:own	1:-2
s:and:partner	1:-2
s:and:per	0:-4
s:and:plant	0:4
s:and:r	0:2
s:and:ram	0:-2 1:-2
s:and:reach	0:2
s:and:rest	0:-4 1:-2
s:and:s	1:-2
s:and:said	1:-2
s:and:sal	1:-2
s:and:says	0:-2
s:and:sell	0:-2 1:4
s:and:should	0:-2
s:and:sold	1:2
s:and:supplier	0:2
s:and:supply	0:2 1:-2
s:and:t	1:2
s:and:taken	1:-2
s:and:the	1:-2
s:and:third	0:-2 1:-4
s:and:this	0:-2
s:and:to	1:2
s:and:total	1:-2
s:and:trillion	0:-2
s:and:truck	0:-2 1:4
s:and:unit	0:-2
s:and:ve	0:-2
s:and:vehicl	0:-2
s:and:was	1:2
s:and:were	0:-2
s:and:will	0:-2
s:and:zero	0:2
s:announc:#	0:-2 1:-2
s:announc:#y	0:2
s:announc:it	1:-2
s:announc:may	0:-2
s:annual:capacity	0:-2 1:-4
s:annual:in	0:-2
s:annual:of	1:-2
s:another:milestone	0:-2
s:any:#	0:-4
s:any:impact	0:2 1:-2
s:any:in	0:2 1:-2
s:any:model	1:2
s:anywhere:the	1:2
s:approximately:compar	0:-2
s:approximately:million	0:2 1:-2
s:april:the	1:2
s:are:#	1:2
s:are:account	0:-2 1:-2
s:are:at	1:-2
s:are:by	0:-2 1:-2
s:are:decrease	0:2
s:are:electric	1:-2
s:are:emit	1:-2
s:are:fall	0:-2 1:-2
s:are:go	0:-4 1:-2
s:are:have	0:-4 1:-2
s:are:in	0:-4 1:-4
s:are:make	1:2
s:are:on	0:-4
s:are:reach	0:-2 1:-2
s:are:represent	1:-2
s:are:up	0:-6 1:-4
s:are:with	0:-2
s:arm:want	0:-2
s:around:of	1:-2
s:around:percent	0:-4 1:-2
s:around:world	0:2
s:arriv:#	1:-2
s:arrive:net	0:2
s:as:#y	0:-2
s:as:%	1:2
s:as:,	0:-2
s:as::	0:-2 1:-4
s:as:base	0:-2
s:as:been	0:-2 1:2
s:as:benchmark	0:2
s:as:by	0:-2 1:-2
s:as:company	0:2
s:as:did	0:-2 1:-2
s:as:electric	0:-2 1:2
s:as:factory	1:-2
s:as:for	0:-2
s:as:group	0:2
s:as:is	1:-2
s:as:model	0:-2
s:as:neutral	0:4 1:-2
s:as:next	0:-2 1:-2
s:as:of	1:-2
s:as:percent	0:-2 1:-2
s:as:purely	0:2
s:as:put	1:2
s:as:reason	1:-2
s:as:the	1:-2
s:as:unit	1:-2
s:as:whole	1:-2
s:as:will	0:2
s:as:year	0:2
s:ask:it	0:-2
s:assembly:in	0:-2
s:at:#	1:-2
s:at:#y	0:-2
s:at:%	0:-2 1:-2
s:at:are	1:-2
s:at:company	1:2
s:at:cost	0:-2 1:-2
s:at:end	1:-2
s:at:every	1:-2
s:at:first	0:-2
s:at:from	0:-4 1:-4
s:at:iaa	0:2
s:at:in	1:-2
s:at:is	0:2 1:-2
s:at:it	0:4 1:-2
s:at:kosai	0:4 1:-4
s:at:latest	0:2
s:at:level	0:-2 1:-4
s:at:million	0:-2 1:-2
s:at:neutrality	0:4
s:at:of	0:2
s:at:on	0:2
s:at:one	0:-2 1:-2
s:at:plant	1:-2
s:at:s	0:-2 1:-2
s:at:same	0:-2
s:at:sit	1:-2
s:at:six	0:-2 1:-4
s:at:the	1:2
s:at:there	0:-2 1:-2
s:at:township	0:-2 1:-2
s:at:zero	0:4 1:-2
s:atmosphere:million	0:-2 1:-2
s:attain:#y	0:2
s:audi:#	0:-2 1:-4
s:audi:from	0:-2
s:audi:out	1:2
s:automobile:ltd	1:2
s:automotive:,	0:-2
s:autonomou:,	0:-2 1:-2
s:available:every	0:-2 1:-2
s:average:#	0:-2 1:-2
s:average:of	0:-2 1:-2
s:avoid:#	0:-2 1:-2
s:avoid:billion	0:-2 1:-2
s:avoid:tonn	0:-4 1:-2
s:back:#	0:-4 1:-2
s:back:#y	0:-2
s:back:from	1:-2
s:baic:releas	0:-2 1:-2
s:balance:the	1:-2
s:ban:sale	0:-2 1:-4
s:barra:that	0:-4 1:2
s:base:#	0:-4 1:-2
s:base:#y	0:-2
s:base:)	0:-2
s:basi:least	0:2
s:battery-electric:#	0:-2
s:battery-electric:#y	0:-2 1:-4
s:battery-electric:(	0:-4
s:battery-electric:and	0:-2
s:battery-electric:in	0:-2
s:battery-electric:the	1:2
s:battery-only:,	1:-2
s:battery-power:and	0:-2 1:-2
s:battery:#	0:-2 1:-2
s:battery:,	1:-4
s:battery:;	0:-2
s:battery:a	0:-2 1:-2
s:battery:account	0:-2
s:battery:alone	0:-2 1:-4
s:battery:are	0:-2 1:-4
s:battery:by	0:-2 1:-2
s:battery:chain	1:-2
s:battery:from	0:-2
s:battery:fuel	1:2
s:battery:had	1:-2
s:battery:hybrid	1:-2
s:battery:in	0:-2 1:-2
s:battery:last	0:-2 1:-2
s:battery:to	0:-2 1:-2
s:battery:vehicl	0:-2
s:battery:was	0:-2
s:battery:worldwide	0:-4 1:-2
s:be:#	1:-2
s:be:acros	1:-4
s:be:all-electric	1:2
s:be:and	1:-4
s:be:as	1:2
s:be:at	0:-2
s:be:battery	0:-4
s:be:before	1:2
s:be:between	0:-2
s:be:capable	0:-2
s:be:carbon	0:4 1:-2
s:be:carbon-neutral	0:2
s:be:down	0:-2 1:2
s:be:electric	0:-2 1:2
s:be:electrifi	0:-4 1:-2
s:be:ev	1:2
s:be:first	1:4
s:be:from	0:-4 1:-4
s:be:fully	0:-2 1:2
s:be:here	1:-2
s:be:hybrid	1:-4
s:be:in	0:-2 1:-6
s:be:into	0:-2 1:-2
s:be:its	0:-2 1:2
s:be:maker	0:-2 1:2
s:be:market	0:-2 1:-2
s:be:million	0:-2 1:-2
s:be:net	0:4
s:be:neutral	0:4 1:-2
s:be:next	1:-4
s:be:of	0:-2
s:be:offer	1:2
s:be:on	1:-4
s:be:ones	0:-4 1:4
s:be:out	0:-2
s:be:over	0:-2 1:-2
s:be:per	0:-2 1:2
s:be:purely	0:-2 1:2
s:be:quarter	0:-2
s:be:sale	0:-4
s:be:th	0:2 1:2
s:be:than	1:-4
s:be:that	1:-2
s:be:there	0:-2
s:be:this	1:-2
s:be:to	1:-2
s:be:until	1:-2
s:be:vehicl	0:-2
s:be:well	1:-2
s:be:with	1:-2
s:be:without	0:4 1:-4
s:be:zero	1:-4
s:becom:first	1:2
s:becom:net	0:2
s:becom:neutral	0:4 1:-4
s:become:all-electric	0:-2 1:4
s:become:neutral	0:2 1:2
s:been:#	0:2
s:been:,	0:2
s:been::	1:-2
s:been:a	0:-2 1:-4
s:been:as	0:2 1:-2
s:been:at	1:-2
s:been:carbon	0:-2 1:-2
s:been:carbon-neutral	0:2
s:been:down	0:-4
s:been:for	0:-2 1:-2
s:been:from	0:-2
s:been:in	1:2
s:been:into	1:-2
s:been:neutral	0:4
s:been:or	0:-2
s:been:the	1:-2
s:been:to	0:-2
s:been:up	0:-2 1:-2
s:been:with	0:2
s:before:,	0:-2 1:-2
s:before:and	0:-2
s:before:government	1:2
s:before:pari	1:-2
s:before:the	1:2
s:begin:in	0:-2
s:beij:#y	0:-2 1:4
s:beij:oct	1:2
s:believ:half	1:-2
s:belong:toyota	1:-2
s:below:level	0:-2
s:below:of	0:-4 1:-2
s:between:#y	1:-2
s:between:%	1:-2
s:bev:by	1:-2
s:bev:in	0:-4 1:-2
s:bev:of	0:-2
s:bevs:#	0:-6 1:-6
s:bevs:from	0:-2 1:-4
s:bevs:the	0:-4 1:-2
s:billion:,	0:2
s:billion:and	0:-2 1:-2
s:billion:are	0:-2
s:billion:between	0:-4 1:-2
s:billion:is	1:-2
s:billion:over	0:-2 1:-2
s:billion:that	1:-2
s:billion:the	0:-2 1:-2
s:billion:will	0:-2
s:billion:year	0:-2 1:-2
s:blue::	0:-2 1:-2
s:bmw:#	0:-4
s:bmw:a	0:-2 1:-2
s:bmw:has	0:-2
s:bmw:it	1:-2
s:bmw:last	1:-2
s:bmw:mini	0:-2 1:-2
s:board:#	0:2 1:-2
s:bosch:to	0:2 1:-2
s:br:between	0:-2
s:br:emission	0:2
s:br:the	0:-2
s:brand:#	1:2
s:brand:#y	0:-4
s:brand:,	0:-2 1:-4
s:brand:and	1:2
s:brand:be	1:-2
s:brand:cars	1:2
s:brand:europe	0:-2
s:brand:have	0:-6 1:-2
s:brand:is	0:-2 1:2
s:brand:it	1:2
s:brand:not	1:-2
s:brand:sal	0:-2 1:-6
s:brand:sell	1:-2
s:brand:the	0:-2
s:brand:to	0:2 1:2
s:brand:up	0:-2 1:-2
s:brand:which	0:2 1:2
s:bring:will	0:-2 1:2
s:brought:the	1:-2
s:build:car	0:2 1:-2
s:build:cars	1:-4
s:build:electric	0:-4 1:-2
s:build:million	0:-2 1:-2
s:build:to	0:-2
s:built:#	0:2 1:2
s:bus:#	1:-4
s:bus:have	0:-4 1:-4
s:bus:to	0:-2 1:2
s:bus:will	0:-2 1:-2
s:busines:#	0:2
s:busines:,	0:2
s:busines:for	0:2 1:-2
s:but:electric	1:-2
s:but:it	0:2 1:-2
s:but:that	0:-2 1:2
s:but:vehicl	1:2
s:by:#	0:-2 1:-2
s:by:#y	0:-2 1:-2
s:by:%	0:-2 1:-2
s:by:(	1:-2
s:by::	0:-2 1:-4
s:by:;	0:2
s:by:a	1:-2
s:by:about	0:-2
s:by:accord	0:2
s:by:acros	0:2
s:by:against	1:-2
s:by:aim	0:4 1:-4
s:by:all	0:-2 1:-4
s:by:along	0:-2 1:-2
s:by:among	1:-2
s:by:and	0:2
s:by:are	1:-2
s:by:as	1:-4
s:by:at	0:2
s:by:audi	0:-4 1:-4
s:by:base	0:-2 1:-2
s:by:but	1:-2
s:by:carbon	1:-2
s:by:chairman	0:-2
s:by:chief	1:-2
s:by:date	0:-2 1:2
s:by:demand	1:-2
s:by:emission	0:-4 1:-2
s:by:every	0:-4
s:by:evs	0:-2 1:-2
s:by:fifth	0:-2 1:-2
s:by:for	1:-2
s:by:ford	1:2
s:by:half	1:-4
s:by:has	1:-2
s:by:he	0:-4 1:-2
s:by:hybrid	0:-2 1:-4
s:by:if	1:-2
s:by:is	1:-2
s:by:least	0:-2
s:by:merced	0:-2 1:2
s:by:new	0:-4 1:-2
s:by:no	1:-2
s:by:of	1:-4
s:by:on	0:2
s:by:or	1:-4
s:by:own	0:-2 1:-4
s:by:per	0:-4 1:-2
s:by:percent	0:-4 1:-2
s:by:quarter	0:2
s:by:remain	0:4 1:-4
s:by:s	1:-2
s:by:said	0:-2
s:by:same	0:4 1:2
s:by:says	0:4
s:by:scop	0:-6 1:-2
s:by:shall	0:-2 1:-4
s:by:since	0:-2
s:by:stand	0:-2
s:by:stay	0:2 1:-2
s:by:tak	0:2
s:by:ten	0:2 1:-2
s:by:than	1:-2
s:by:that	0:-2 1:2
s:by:there	1:2
s:by:they	0:2 1:2
s:by:third	0:-2
s:by:too	0:4 1:-4
s:by:under	0:-2 1:-2
s:by:until	0:-4
s:by:up	1:-2
s:by:versu	0:-2 1:-2
s:by:volvo	0:-2 1:-2
s:by:vot	0:-2 1:-2
s:by:was	0:2
s:by:we	1:-4
s:by:when	0:2
s:by:where	1:2
s:by:wherever	0:-2 1:-2
s:by:which	0:2 1:-2
s:by:will	0:-2
s:by:worldwide	0:-4 1:-4
s:byd:#	0:-2 1:-2
s:byd:to	0:-2
s:byd:which	1:-2
s:c:#	0:-2 1:-2
s:call:#	0:-2 1:-2
s:call:the	1:-2
s:call:way	0:-2
s:came:#	0:-2
s:can:check	0:-2
s:cancell:intention	1:-2
s:capacity:evs	0:-2 1:-2
s:car:#	0:-4 1:-2
s:car:,	0:2 1:-2
s:car:a	0:-2 1:2
s:car:and	0:-2 1:4
s:car:any	0:2 1:-2
s:car:come	0:-4 1:-4
s:car:down	0:-2
s:car:every	0:-2 1:-2
s:car:had	1:-2
s:car:in	1:2
s:car:is	1:2
s:car:it	0:-4 1:-2
s:car:its	0:-2 1:-2
s:car:no	0:2 1:-2
s:car:now	0:-2 1:-2
s:car:plan	0:-4 1:-2
s:car:sell	0:-2 1:-4
s:car:ten	0:-2 1:-2
s:car:that	1:-2
s:car:then	0:2 1:-2
s:car:to	0:-2
s:car:was	0:-2 1:-2
s:car:which	0:-4 1:-2
s:car:will	1:-2
s:carbon-neutral:#	0:4 1:-4
s:carbon-neutral:by	1:-4
s:carbon-neutral:of	1:-2
s:carbon-neutral:the	0:2 1:-2
s:carbon:#	0:6 1:-6
s:carbon:#y	0:-2 1:-4
s:carbon::	0:2 1:-4
s:carbon:a	0:-2
s:carbon:along	0:2 1:2
s:carbon:and	0:-2
s:carbon:at	0:-2 1:-2
s:carbon:before	0:-2
s:carbon:by	0:4
s:carbon:came	0:-2 1:-2
s:carbon:emission	0:-2
s:carbon:for	0:2
s:carbon:halv	1:-2
s:carbon:in	0:4 1:-4
s:carbon:is	0:2 1:-4
s:carbon:over	1:-2
s:carbon:per	0:-2
s:carbon:since	0:8 1:-4
s:carbon:that	0:-2
s:carbon:throughout	0:2
s:carbon:to	0:2
s:carbon:were	0:-2
s:carbon:will	0:-2 1:-4
s:carbon:worldwide	0:4 1:-2
s:carbon:would	1:-2
s:carbon:zero	1:-2
s:carmaker:global	0:-2 1:-2
s:carmaker:said	0:-2
s:carmaker:to	0:-2
s:cars:#y	1:2
s:cars:,	1:2
s:cars:a	0:-4
s:cars:an	0:2 1:-2
s:cars:as	0:-2 1:2
s:cars:at	1:-2
s:cars:bevs	1:-2
s:cars:china	1:-2
s:cars:december	0:-2
s:cars:europe	1:2
s:cars:fiscal	0:-4 1:-2
s:cars:five	0:-2
s:cars:from	0:2
s:cars:have	0:-4 1:-2
s:cars:hybrid	0:-2 1:-2
s:cars:in	0:-2
s:cars:intend	0:2
s:cars:is	0:4
s:cars:make	1:-2
s:cars:no	0:-4 1:-4
s:cars:of	0:-2 1:-2
s:cars:sell	0:-2
s:cars:should	1:2
s:cars:sold	0:-2 1:-2
s:cars:the	0:-2 1:-4
s:cars:their	0:-6 1:-4
s:cars:there	0:-2 1:2
s:cars:to	1:2
s:cars:up	1:-4
s:cars:vans	0:-2
s:cars:wednesday	0:-2 1:-2
s:cars:week	0:-2 1:-4
s:cars:were	1:-2
s:cars:which	1:-2
s:cars:year	0:-4 1:-4
s:caus:by	0:-2 1:-2
s:caus:the	0:-2
s:cause:as	0:-2
s:cell:,	0:-2 1:-4
s:cell:a	0:-2
s:cell:are	1:2
s:cell:battery	0:-2
s:cell:be	1:-2
s:cell:by	0:-4
s:cell:for	0:-2 1:-2
s:cell:in	0:-2 1:2
s:cell:on	1:-2
s:cell:only	1:2
s:cell:should	0:-2 1:-2
s:cell:truck	0:-4 1:-2
s:cent:#	0:-2 1:-2
s:cent:#y	0:-2
s:cent:by	0:-2 1:-4
s:cent:each	0:-2 1:-4
s:cent:emission	0:2
s:cent:in	1:2
s:cent:new	0:-4 1:-4
s:cent:of	0:-2
s:cent:private	1:-2
s:cent:share	0:-4 1:-2
s:cent:than	0:-2
s:cent:that	0:-2
s:cent:vans	0:-2 1:-4
s:cent:vehicle	0:-2 1:-2
s:cent:year	0:-4 1:-2
s:centre:#	1:-2
s:ceo:day	0:-2 1:-2
s:certifi:carbon	0:4 1:-2
s:certifi:neutral	0:-2 1:-2
s:chain:#y	1:-2
s:chain:be	0:2 1:-2
s:chain:by	0:2
s:chain:product	0:2 1:-2
s:chain:to	0:2 1:-2
s:chairman:chandrasekaran	0:-4 1:-2
s:chang:#y	0:-2 1:-2
s:chang:;	0:-2
s:chang:the	0:2
s:changan:#	0:-4 1:-4
s:changan:co	1:2
s:change:ghg	0:-4 1:-2
s:charg:an	1:-2
s:check:good	0:-2
s:chevrolet:,	0:-4 1:-2
s:chief:,	1:-2
s:chief:mary	0:-2 1:-2
s:chief:officer	1:-2
s:china:#	0:-2 1:-2
s:china:and	0:-2 1:2
s:china:be	1:-2
s:chinese:,	0:2 1:-2
s:chongq:automobile	1:2
s:city:should	0:-4 1:-4
s:clear:on	0:-2
s:climate-neutral:#	1:-2
s:climate-neutral:#y	1:-2
s:climate-neutral:,	0:-2
s:climate-neutral:by	1:-2
s:climate-neutral:car	0:2
s:climate:,	0:2
s:climate:acros	1:-2
s:climate:at	0:2
s:climate:by	0:4 1:-4
s:climate:since	0:2
s:climb:#	1:-2
s:close:#	0:-2 1:-2
s:close:the	0:-2
s:cluster:the	0:2
s:co:(	0:-2 1:2
s:co:a	1:-2
s:co:at	1:-2
s:co:by	1:-2
s:co:caus	0:-2
s:co:component	0:-2
s:co:down	1:-2
s:co:e	0:-4 1:-2
s:co:emission	0:-2 1:-2
s:co:equivalent	0:-2
s:co:footprint	0:-2 1:-2
s:co:free	0:2
s:co:from	0:-2
s:co:in	0:-2
s:co:neutral	0:6
s:co:of	0:-4
s:co:per	0:-2
s:co:program	0:-4 1:-2
s:co:should	0:2
s:co:than	0:-4 1:-2
s:co:to	0:2 1:-2
s:co:was	0:-2
s:co:were	0:-2
s:co:will	0:-2
s:com:#	0:-4 1:-4
s:com:#y	0:2 1:-4
s:com:,	0:2
s:com:a	1:-2
s:com:of	0:-2
s:com:the	1:-2
s:combustion:,	1:2
s:combustion:and	1:-2
s:combustion:by	1:2
s:combustion:in	0:-2
s:combustion:is	0:-2 1:4
s:combustion:must	0:-2 1:-2
s:combustion:will	0:-2 1:2
s:come:#	0:-2
s:come:of	0:-2
s:come:the	0:-2 1:-2
s:commercial:(	0:2
s:commercial:in	0:-2 1:-2
s:commercial:sal	1:-2
s:commitment:be	1:-2
s:commitment:been	0:2
s:commitment:carbon	0:2
s:committ:#	1:2
s:committ:a	1:-2
s:committ:an	0:-2
s:committ:carbon	0:2 1:-2
s:committ:go	1:-2
s:compani:be	1:-2
s:company:#	0:2 1:-2
s:company:#y	0:2 1:-2
s:company:,	1:-2
s:company:a	0:2 1:-2
s:company:also	1:-4
s:company:and	1:2
s:company:anywhere	1:2
s:company:as	1:2
s:company:be	0:2 1:-2
s:company:committ	0:2 1:-4
s:company:cut	0:-2
s:company:electric	0:-2 1:-4
s:company:electrifi	0:-2 1:2
s:company:emission	0:-2 1:-2
s:company:expect	0:-2
s:company:for	0:2 1:-2
s:company:giv	0:2
s:company:go	1:4
s:company:home	0:2
s:company:in	1:-2
s:company:its	1:-2
s:company:nam	0:2
s:company:next	0:2
s:company:not	0:-2
s:company:on	0:-2
s:company:other	0:-2 1:-2
s:company:plann	0:-2
s:company:put	1:-2
s:company:said	0:-2
s:company:spend	0:-2 1:-2
s:company:sustainability	0:-2
s:company:that	0:2
s:company:the	0:-2 1:2
s:company:to	1:-2
s:company:total	0:-4
s:company:which	0:-2
s:compar:#	0:-2 1:-2
s:compar:fiscal	0:2
s:compar:fy	0:-2
s:compar:the	0:-2 1:-2
s:comparison:#	0:-2 1:-2
s:complete:of	0:4
s:complete:on	0:-2 1:-2
s:completely:in	0:-2 1:2
s:component:#	0:-2 1:-2
s:concrete:to	0:2
s:conference:the	1:-2
s:confirm:as	0:-2 1:-4
s:confirm:the	0:2
s:confirm:us	1:-2
s:consist:battery	0:-2 1:-4
s:consist:electric	0:-4 1:4
s:construction:#	0:-2
s:consumption:#	0:2
s:continu:the	0:2
s:convention:is	0:-2
s:core:by	0:2
s:corporate:by	1:-2
s:corporate:in	1:-2
s:cost:#	0:-2
s:cost:than	0:-2
s:could:electric	0:-2 1:-2
s:count:#	0:-2 1:-2
s:country:be	0:2 1:-2
s:course:the	0:-2
s:cover:million	0:-2
s:cowley:#	0:-2 1:-2
s:crore:fy	0:-2
s:cumulative:of	0:-2
s:customer:#	1:-2
s:customer:,	1:-2
s:cut:#	0:-2 1:-2
s:cut:#y	1:-2
s:cut:and	0:-6 1:-2
s:cut:co	0:4 1:-2
s:cut:dioxide	0:-4
s:cut:emission	0:-2 1:-2
s:cutt:carbon	0:-2
s:cv:busines	0:2
s:cycle:#	1:-2
s:cycle:#y	0:4
s:cycle:at	0:-2
s:cycle:the	0:-2 1:-4
s:czech:indian	0:4 1:-2
s:daimler:,	0:-2
s:daimler:want	0:2 1:-2
s:daimler:week	0:2
s:dat:by	0:2
s:date:#	0:2
s:date:and	0:-2 1:2
s:date:for	1:2
s:date:had	1:-2
s:decade:#	0:-2
s:decade:a	0:2
s:decade:market	1:-2
s:decade:measur	0:2
s:decade:merced	0:-2 1:-2
s:decade:of	0:-4 1:-2
s:decade:the	0:-4 1:-2
s:decade:though	0:-2 1:2
s:decade:where	0:-2
s:decarbonization:all	1:-2
s:december:#	0:-2
s:declin:#	0:-2 1:-4
s:decrease:#	0:-2
s:dedicat:platform	0:-2 1:-2
s:deliver:#	0:-2
s:deliver:battery	1:-2
s:deliver:date	0:-4 1:-2
s:deliver:electric	0:-2
s:deliver:new	0:-2
s:deliveri:#	1:-2
s:deliveri:battery	0:-2 1:-2
s:deliveri:battery-electric	0:-2 1:-4
s:deliveri:be	0:-4 1:-4
s:demand:its	1:-2
s:demand:the	1:-2
s:depend:the	0:2 1:2
s:destination:unchang	0:-2 1:2
s:develop:,	0:-2
s:develop:general	0:-2 1:-2
s:develop:toyota	1:-2
s:did:#	0:-4 1:-2
s:did:,	0:-2 1:-2
s:diesel:#	0:-4 1:-2
s:diesel:the	0:-2
s:dioxide:by	0:2
s:dioxide:its	0:-2 1:-2
s:dioxide:of	0:-2
s:directly:manufactur	0:-2 1:-2
s:do:by	1:-2
s:dollar:the	0:-2
s:domestic:,	0:-2 1:2
s:down:%	1:-2
s:down:a	0:-2 1:-2
s:down:electric	0:-2
s:down:percent	0:-4
s:driv:,	0:2
s:drop:#	0:-2 1:-2
s:drop:two-fifth	0:-2 1:-2
s:dubb:hyundai	0:-2
s:due:#	1:-2
s:due:#y	0:-2
s:due:the	1:-2
s:due:year	0:-2 1:-2
s:e-mobility:#	0:-4 1:-2
s:e:#	0:-4
s:e:the	0:-2
s:e:was	0:4 1:-2
s:ea:amg	1:-2
s:ea:van	1:-2
s:each:by	1:-2
s:each:car	0:-2
s:each:it	0:2
s:each:its	0:2
s:each:s	1:-2
s:each:sold	0:-2 1:-2
s:early:year	0:-2 1:-2
s:eight:model	0:-4 1:-2
s:eight:ten	0:-2
s:electric:#	0:-2
s:electric:#y	0:-4
s:electric:(	0:-2
s:electric:,	0:-2 1:-2
s:electric::	0:-2
s:electric:;	0:-4 1:-4
s:electric:a	0:-2
s:electric:account	0:-2 1:-2
s:electric:alone	0:-2 1:4
s:electric:annually	0:2
s:electric:are	0:-4 1:-4
s:electric:as	0:-2
s:electric:at	0:-2
s:electric:autonomou	0:-2 1:-2
s:electric:be	0:-4 1:-4
s:electric:between	0:-2 1:-2
s:electric:by	1:-2
s:electric:cars	1:-2
s:electric:company	0:-2 1:4
s:electric:europe	0:-4
s:electric:five	0:-2
s:electric:for	0:-4 1:-4
s:electric:fuel	1:-2
s:electric:has	0:-2 1:-2
s:electric:have	0:-4 1:-2
s:electric:he	0:-2 1:-2
s:electric:hybrid	1:-2
s:electric:in	0:-2
s:electric:is	0:-4 1:-4
s:electric:made	0:-2 1:-4
s:electric:next	1:2
s:electric:of	1:-4
s:electric:on	0:-2 1:-2
s:electric:only	0:-2
s:electric:out	1:-2
s:electric:over	0:-2 1:-2
s:electric:per	0:-2
s:electric:plug-in	0:-2
s:electric:rover	0:-2
s:electric:said	0:-2
s:electric:should	0:-2
s:electric:since	0:-4 1:-2
s:electric:sold	0:-2 1:-2
s:electric:that	0:-2
s:electric:the	0:-2 1:2
s:electric:through	0:-2 1:-2
s:electric:to	0:-2 1:-2
s:electric:was	0:-2 1:-2
s:electric:were	0:-2 1:-2
s:electric:which	1:-2
s:electric:will	0:-4 1:-2
s:electric:with	1:-2
s:electric:worldwide	0:-2 1:-2
s:electric:year	0:-4 1:-6
s:electricity:the	0:2
s:electrifi:#	0:-4
s:electrifi:#y	1:-4
s:electrifi:,	1:-2
s:electrifi:are	0:-2 1:-4
s:electrifi:by	0:-2 1:-2
s:electrifi:fiscal	0:-2
s:electrifi:in	0:-2 1:-2
s:electrifi:is	0:-2 1:-2
s:electrifi:of	0:-4 1:-4
s:electrifi:should	0:-4 1:-4
s:electrifi:the	0:-2
s:electrifi:to	0:-2 1:-4
s:electrifi:will	0:-4
s:electrification:#	1:-4
s:electrification:#y	0:-2 1:-4
s:electrification:,	0:-2
s:electrification:digitalization	0:-2
s:electrification:more	0:-2
s:electrification:software	0:-2 1:-2
s:electrification:to	1:2
s:eleven:stat	0:-2 1:-2
s:eliminate:emission	1:2
s:ellesmere:,	1:2
s:else:#	0:-2 1:4
s:emission:#	0:-2
s:emission:#y	0:2
s:emission:,	0:-2
s:emission:all	0:2 1:-4
s:emission:and	0:2
s:emission:as	1:-2
s:emission:be	0:-2 1:-4
s:emission:been	0:-4 1:-2
s:emission:by	0:-2
s:emission:car	1:-2
s:emission:co	0:-2 1:-2
s:emission:customer	0:-2
s:emission:each	1:-2
s:emission:equivalent	0:-2
s:emission:europe	1:-2
s:emission:every	0:-2
s:emission:for	0:-2 1:-2
s:emission:greenhouse	1:2
s:emission:have	0:-2
s:emission:in	0:2
s:emission:new	0:-4 1:2
s:emission:of	0:-2
s:emission:peak	1:-2
s:emission:scope	0:-4
s:emission:suppos	0:-4
s:emission:their	1:-2
s:emission:vehicle	0:-4
s:emit:#	0:-2 1:-2
s:emit:%	0:-4 1:-4
s:emit:as	0:-2 1:-2
s:emit:co	0:-2
s:emit:million	0:-2 1:-2
s:emit:per	0:-2 1:-2
s:emitt:gram	0:-2 1:-2
s:emitt:million	0:-2 1:-2
s:emitt:percent	1:-2
s:emitt:tonn	0:-4 1:-2
s:end:#	0:-2
s:end:#y	1:-2
s:end:fiscal	0:-4
s:end:last	0:-4 1:-2
s:end:next	0:-2 1:-2
s:end:of	1:2
s:end:the	0:-2
s:end:this	1:-2
s:energy:#y	0:2 1:-2
s:energy:(	0:-2 1:-2
s:energy:,	0:-2
s:energy:and	0:-2 1:-2
s:energy:are	0:-4 1:-2
s:energy:of	0:-2 1:-2
s:energy:sal	1:-2
s:energy:should	1:-2
s:energy:the	1:-4
s:energy:were	0:-2 1:-2
s:engin:plug-in	1:-2
s:engin:the	0:-4 1:2
s:engine:#	0:-2
s:engine:,	1:-2
s:engine:in	0:2 1:2
s:engine:to	0:-2
s:entire:chain	1:-2
s:entire:cycle	0:2
s:entire:of	0:2
s:environmental:#	0:2 1:-2
s:environmental:#y	0:4
s:environmental:,	1:-2
s:equivalent:#	0:-2
s:equivalent:unit	0:-2 1:-2
s:estimate:the	0:-4 1:-2
s:eu:#	0:-2 1:-2
s:euro:#y	0:-4 1:-2
s:euro:go	1:-2
s:euro:to	0:-2 1:-2
s:euro:tonne	0:-2
s:europe:,	1:-2
s:europe:a	1:-2
s:europe:and	1:2
s:europe:be	0:-2 1:4
s:europe:china	0:-2
s:europe:drop	0:-2 1:-2
s:europe:every	1:4
s:europe:expect	1:-2
s:europe:have	1:-2
s:europe:in	0:-2
s:europe:japan	0:2
s:europe:long	1:-2
s:europe:meant	1:-2
s:europe:north	1:4
s:europe:not	0:-4 1:2
s:europe:of	0:-4 1:2
s:europe:that	0:-2 1:-2
s:europe:the	1:-2
s:europe:where	0:2 1:-2
s:europe:year	1:-2
s:european:,	1:-4
s:european:are	0:4 1:-2
s:european:have	0:6 1:-4
s:european:of	1:-2
s:european:sal	1:-2
s:european:should	0:-4 1:-4
s:european:will	0:-2 1:-2
s:ev:#	0:-2 1:-2
s:ev:,	0:-2
s:ev:a	1:2
s:ev:and	0:-2 1:-2
s:ev:by	0:-2
s:ev:is	0:-2 1:-4
s:ev:of	0:-4 1:-6
s:ev:on	0:-4 1:-2
s:ev:to	0:-2 1:-2
s:ev:was	0:-4 1:-2
s:ev:will	0:-2 1:-2
s:ever:,	1:-2
s:every:#	0:-2
s:every:by	0:-2
s:every:car	0:-2
s:every:in	0:-2 1:-2
s:every:it	0:-2 1:-4
s:every:new	0:-4
s:every:of	0:-2
s:every:one	0:-2 1:-2
s:every:sold	0:-4 1:4
s:every:that	0:-2 1:2
s:every:truck	1:-4
s:every:vehicle	0:-2
s:everyth:the	0:2 1:-4
s:evs:#	0:-2 1:-4
s:evs:#y	0:-4 1:-4
s:evs:account	0:-2 1:-2
s:evs:and	1:2
s:evs:be	0:-2
s:evs:by	0:-2 1:-4
s:evs:europe	0:-2
s:evs:fuel	0:-2 1:2
s:evs:hybrid	0:-2 1:-4
s:evs:in	1:-2
s:evs:project	0:-2 1:-2
s:evs:that	0:-2 1:-2
s:evs:to	0:-4 1:-4
s:evs:up	1:-2
s:evs:year	0:-4
s:exce:million	1:-2
s:executive:barra	0:-2 1:-2
s:expand:#	1:-2
s:expect:#	0:-2
s:expect:build	0:-2
s:expect:deliver	0:-2
s:expect:have	0:-2 1:-2
s:expect:of	0:-2 1:-2
s:expect:reach	0:-2
s:expect:the	0:-4
s:expect:to	0:-4 1:-4
s:expect:vehicl	1:2
s:export:such	1:-2
s:faciliti:#	0:-4
s:factori:be	1:-2
s:factori:offic	0:-2
s:factori:the	0:-2 1:-2
s:factori:to	0:4 1:-4
s:factory:a	0:-2
s:factory:in	0:2 1:-2
s:factory:the	0:2
s:factory:to	1:-2
s:fall:#	0:-2 1:-2
s:fall:%	0:2
s:fallen:#	0:-2 1:-2
s:far:,	0:-2
s:far:the	0:-2 1:-2
s:feb:#y	0:-2
s:february:it	0:-4 1:-2
s:fell:percent	0:-4 1:-2
s:few:were	1:-2
s:fewer:#	0:-2 1:-4
s:fewer:a	0:-2 1:-2
s:fewer:cars	0:-4 1:-2
s:fifteen:will	0:-2 1:-2
s:fifth:#y	0:-2 1:-2
s:figure:#	0:-2 1:-2
s:firm:to	1:-2
s:firm:toward	0:-2
s:firmly:the	0:2
s:first:#	1:-4
s:first:buick	0:-2
s:first:china	0:2
s:first:electric	0:-4 1:-4
s:first:hybrid	0:-4 1:-2
s:first:in	1:2
s:first:model	1:-2
s:first:of	1:-2
s:first:park	0:4 1:-2
s:first:report	0:-2
s:first:that	0:4 1:-2
s:first:the	1:-2
s:first:to	0:-2
s:first:what	0:-2
s:fiscal:#	1:-2
s:fiscal:,	0:-2
s:fiscal:against	0:-2
s:fiscal:and	0:2
s:fiscal:compar	0:2
s:fiscal:from	0:-2
s:fiscal:in	0:-2
s:fiscal:president	0:-2 1:-2
s:fiscal:to	0:-4 1:-2
s:fiscal:which	0:-2
s:five:#	0:-2 1:-2
s:five:ago	0:-2 1:-2
s:five:battery	1:-2
s:five:by	0:-2
s:five:electric	0:-2 1:-2
s:five:it	0:-2 1:-2
s:five:later	0:2
s:five:more	1:2
s:five:sold	0:-2 1:-4
s:five:the	0:-2
s:fleet:#	0:-4 1:-2
s:fleet:be	0:2
s:fleet:in	0:-2 1:-2
s:fleet:new	0:2
s:fleet:of	0:-2 1:-4
s:fleet:production	0:4
s:fleet:to	0:2
s:follow:#	0:-2 1:-8
s:follow:#y	0:-4 1:2
s:footprint:#	0:-4 1:-2
s:footprint:a	0:-2 1:-2
s:footprint:be	0:-4 1:-2
s:footprint:its	0:2
s:footprint:kwh	0:-2
s:footprint:the	0:-6 1:-2
s:footprint:to	1:-2
s:footprint:vehicle	0:-2 1:-2
s:for:#	1:-4
s:for:#y	0:-2
s:for:%	1:-2
s:for::	0:-2 1:-2
s:for:at	0:-2 1:-2
s:for:batteri	1:-2
s:for:brand	0:-2 1:-4
s:for:by	1:-2
s:for:carbon	0:2
s:for:cars	1:-4
s:for:com	0:-4 1:-2
s:for:company	1:-2
s:for:electric	0:-2
s:for:ev	0:-2 1:-2
s:for:evs	0:-2 1:-2
s:for:factori	0:-2 1:-4
s:for:first	1:-2
s:for:from	0:-2 1:-2
s:for:goal	1:-2
s:for:group	1:-2
s:for:has	0:-4 1:-2
s:for:in	0:-2
s:for:is	1:-4
s:for:logistic	1:-2
s:for:million	0:-2 1:-2
s:for:most	0:-2
s:for:neutrality	0:-2
s:for:new	0:2 1:-2
s:for:on	0:-4 1:-2
s:for:own	0:2
s:for:per	0:-2
s:for:percent	0:-2
s:for:petrol	0:-2
s:for:product	0:4
s:for:renault	0:-4
s:for:same	0:-2
s:for:second	0:-2
s:for:tenth	0:-2 1:-2
s:for:that	1:2
s:for:third	0:-4 1:-2
s:for:two	0:-2 1:-2
s:for:u	0:-2
s:for:unit	0:-2 1:-2
s:for:up	0:-2 1:-2
s:for:vehicl	1:-2
s:for:vehicle	0:-2 1:-2
s:for:was	0:-2 1:-2
s:for:whole	0:2 1:-2
s:for:will	0:-4 1:-4
s:for:with	0:-6 1:-2
s:for:world	1:-2
s:for:zero	1:-2
s:ford:#	0:-2 1:-2
s:ford:commercial	1:-2
s:ford:europe	1:-2
s:ford:in	1:-2
s:ford:passenger	1:2
s:foresaw:#	0:-2 1:-2
s:forese:in	1:-2
s:form:#	1:-2
s:form:electrification	0:-2 1:-2
s:forward:the	0:-2
s:four:,	0:-2 1:-2
s:four:by	0:-2 1:-2
s:four:have	0:-4
s:four:in	1:-2
s:four:model	0:-2 1:-2
s:four:of	0:-2 1:-2
s:four:that	0:-2
s:fourth:,	0:-2 1:-2
s:fourth:was	1:-2
s:free:emission	1:2
s:free:tailpipe	1:4
s:friday:cit	0:-2
s:friday:the	0:-2 1:-2
s:from:#	1:-4
s:from:#y	0:-4 1:-2
s:from:%	0:-2 1:-2
s:from:(	0:-2
s:from:)	0:-2
s:from:,	0:-4
s:from:;	0:-4 1:-4
s:from:activiti	0:-4
s:from:all	0:-2 1:-2
s:from:and	1:2
s:from:as	0:-2 1:-4
s:from:at	1:2
s:from:busines	0:-2
s:from:company	0:-4
s:from:every	1:4
s:from:factori	0:4
s:from:giv	1:-2
s:from:had	0:2
s:from:has	0:-2 1:-2
s:from:in	0:-4
s:from:it	0:-2 1:-2
s:from:light-duty	0:-4 1:4
s:from:new	0:-2
s:from:of	0:-2 1:2
s:from:only	0:-2
s:from:per	0:-2
s:from:plant	0:-4
s:from:same	0:-2 1:-4
s:from:seven	1:2
s:from:since	0:-2
s:from:start	1:-2
s:from:summer	0:-2 1:-2
s:from:swedish	0:-2 1:-2
s:from:this	0:-2 1:-4
s:from:to	1:-2
s:from:today	0:-2
s:from:tonn	0:-2
s:from:use	1:-2
s:from:vehicl	0:-2 1:-4
s:from:was	0:-2 1:-4
s:from:will	0:-2
s:from:with	0:2
s:from:would	0:-2
s:from:year	1:-2
s:front:the	0:2 1:-2
s:fuel-cell:,	0:-2 1:-2
s:fuel:,	1:-2
s:fuel:car	0:-2 1:-2
s:fuel:cars	0:-2 1:-2
s:fuel:in	1:-2
s:fuel:system	0:-2 1:-2
s:fuel:technology	0:-2 1:-4
s:fuel:vehicl	1:4
s:fuel:vehicle	1:2
s:full-scale:of	0:-2
s:full:,	0:6 1:-4
s:full:by	0:-4 1:-4
s:full:of	1:2
s:fully:and	1:2
s:fully:brand	0:-2
s:fully:by	1:2
s:fully:car	0:-2 1:4
s:fully:in	0:-2 1:4
s:fully:ones	0:-2 1:-2
s:further:,	0:-2
s:future:,	1:-2
s:fy:#	0:-4 1:-4
s:fy:aims	0:-2 1:-2
s:fy:and	0:-2
s:fy:as	1:-2
s:fy:the	1:-2
s:fy:with	0:-2
s:gac:#	0:-2
s:gac:,	1:-2
s:galaxy:#	0:-2 1:-2
s:gas:#	1:-2
s:gas:#y	0:-2
s:gas:by	0:4 1:-2
s:gas:directly	0:-2 1:-2
s:gas:in	1:-2
s:gas:its	0:-2
s:gas:per	0:-2 1:-2
s:gasoline:by	0:-4
s:gasoline:in	1:2
s:gave:its	0:-2 1:-4
s:general:co	1:2
s:general:on	1:-2
s:general:said	0:-4 1:6
s:generat:approximately	0:-2
s:german:says	1:-2
s:get:,	0:-2
s:get::	0:4
s:get:by	0:-2 1:2
s:get:first	0:-2 1:-2
s:get:the	0:-4 1:-4
s:ghg:car	0:4 1:-2
s:giv:market	1:-2
s:giv:until	0:2 1:-2
s:given:#	1:-2
s:glance:own	0:-2
s:glasgow:,	0:-2
s:global:and	0:2
s:global:chain	0:-2
s:global:in	0:-2 1:-2
s:global:of	0:-2
s:global:to	1:-2
s:globally:#	0:-2
s:globally:#y	0:-2 1:-2
s:globe:suppos	0:2
s:gm:ev	0:-2 1:-4
s:gm:in	0:-4 1:-4
s:gm:said	0:-2 1:-2
s:gm:which	0:2
s:go:#	0:-4 1:-2
s:go:by	0:-2 1:-4
s:go:electric	0:-4 1:4
s:go:have	0:-2
s:go:in	0:-4 1:-6
s:go:neutral	0:4 1:-2
s:go:the	0:-2
s:goal:#	1:-2
s:goal:#y	0:4 1:-4
s:goal:a	1:-2
s:goal:an	0:-2
s:goal:be	1:-2
s:goal:carbon	0:2 1:2
s:goal:hav	1:-2
s:goal:net	1:-2
s:goal:sell	0:-2
s:goal:the	1:-2
s:goal:to	0:4 1:2
s:goes:#	0:-2 1:-2
s:gone:#	1:-2
s:gone:by	0:-2 1:2
s:gone:the	1:-2
s:good:earlier	0:-2
s:gothenburg:sept	1:-4
s:government:deadline	1:2
s:government:goal	1:-4
s:government:set	0:-2 1:-2
s:government:the	0:-2 1:-2
s:gram:kilometre	0:-2 1:-2
s:grave:#	0:-2
s:greenhouse:by	0:-2 1:-2
s:greenhouse:caus	0:-2 1:-2
s:greenhouse:emission	1:-2
s:greenhouse:from	0:-2
s:greenhouse:in	0:2
s:ground:be	0:-2 1:-2
s:group:#	0:-4 1:-2
s:group:,	0:-2 1:-2
s:group:announc	0:2
s:group:be	1:-4
s:group:blue	0:-2 1:-2
s:group:brand	1:-2
s:group:by	0:2 1:-4
s:group:carbon	0:-2 1:-2
s:group:cars	1:2
s:group:committ	0:2 1:-2
s:group:emission	0:-2 1:-2
s:group:first	1:-2
s:group:for	0:2
s:group:go	0:-2 1:-2
s:group:in	0:-2 1:-2
s:group:is	0:-2
s:group:it	0:2
s:group:line-up	0:-2 1:-2
s:group:on	1:-2
s:group:own	0:-2
s:group:sal	0:-2 1:2
s:group:set	0:-2
s:grow:#	0:-2 1:-2
s:gy:,	0:2
s:had:a	0:-4 1:-2
s:had:announc	0:-2 1:-4
s:had:at	1:-2
s:had:been	0:-4
s:had:by	0:-2 1:-2
s:had:in	1:-2
s:had:it	0:4 1:2
s:had:itself	0:-4
s:had:last	1:-2
s:had:of	0:-2
s:had:penetration	0:-4 1:-2
s:had:percent	0:-4 1:-4
s:had:plann	1:-2
s:had:put	0:-2 1:-2
s:had:set	0:-2
s:had:share	0:-2
s:had:spent	1:-2
s:had:that	1:-4
s:had:to	0:-2
s:had:up	1:-2
s:had:validat	0:-2
s:half:#	1:-2
s:half:all	0:-4
s:half:it	0:-2 1:-2
s:half:its	0:-2 1:-2
s:half:much	0:-2 1:-2
s:half:new	0:-2 1:2
s:half:our	0:-2 1:-4
s:half:sal	0:-6
s:half:them	0:-2 1:-2
s:half:this	0:-2
s:half:those	0:-2
s:half:to	0:-2 1:-2
s:half:u	0:-2 1:-2
s:half:up	0:-2
s:half:what	0:-2
s:halv:#	0:-6 1:-4
s:halv:#y	1:-2
s:halv:by	0:2 1:-2
s:halv:emission	0:2
s:halv:the	0:-2 1:-2
s:halve:life-cycle	0:6 1:-2
s:halve:per	0:2
s:hand:#	0:-2 1:-2
s:hand:its	0:-2 1:-2
s:has:#	0:-2 1:-2
s:has:#y	0:4 1:-2
s:has:another	0:-2
s:has:be	0:-4 1:-2
s:has:been	1:-2
s:has:carbon	0:4 1:-2
s:has:certifi	0:6
s:has:chang	1:-4
s:has:co	1:-2
s:has:down	0:-2 1:-2
s:has:electric	0:-2
s:has:far	0:-2 1:-2
s:has:for	1:-2
s:has:from	0:-2 1:-4
s:has:in	0:-4 1:-2
s:has:it	1:2
s:has:its	0:2
s:has:itself	0:-2
s:has:made	0:-2 1:2
s:has:more	0:-2
s:has:of	0:-2 1:-2
s:has:on	0:-2 1:-2
s:has:out	0:-2 1:-2
s:has:reduc	0:-2 1:-2
s:has:since	1:-2
s:has:taken	0:-2 1:-2
s:has:than	0:2
s:has:the	1:-2
s:has:to	0:-4
s:has:up	1:2
s:has:£	1:2
s:hasn:been	1:2
s:hav:for	1:-2
s:hav:vehicl	1:-2
s:have:#	1:-4
s:have:account	0:-4 1:-2
s:have:an	0:-4 1:2
s:have:battery-electric	0:-2 1:-2
s:have:be	0:2 1:2
s:have:built	0:-2 1:4
s:have:but	0:-4
s:have:by	0:-2 1:-2
s:have:carbon	0:2
s:have:carbon-neutral	0:4 1:-2
s:have:cars	1:2
s:have:certifi	0:-2
s:have:climate	0:2
s:have:co	0:-2 1:-2
s:have:deliver	0:-2 1:-2
s:have:down	0:-4 1:-2
s:have:electric	0:-2 1:-4
s:have:electrifi	0:-2 1:-2
s:have:emission	1:-4
s:have:ev	1:2
s:have:evs	0:-2 1:-2
s:have:for	0:-2
s:have:form	0:-2 1:-2
s:have:greenhouse	1:-2
s:have:in	0:-4 1:-2
s:have:its	0:2
s:have:launch	1:-2
s:have:million	0:-2 1:-2
s:have:on	1:-2
s:have:pure	0:2 1:-2
s:have:reduc	0:-2 1:-2
s:have:sell	0:-2 1:2
s:have:sold	0:-2
s:have:tailpipe	0:-4 1:-4
s:have:than	0:-4 1:-2
s:have:that	0:2 1:-4
s:have:vehicl	0:-2
s:he:,	1:-2
s:he:a	1:-2
s:he:in	0:-2 1:2
s:he:it	0:4 1:-2
s:he:reporter	0:-2
s:he:that	1:2
s:he:to	0:-4 1:-6
s:head:the	0:-2
s:heavy-duty:with	0:-2 1:-2
s:heavy:fall	0:-2 1:-2
s:heavy:truck	0:-2 1:-2
s:here:#	0:-2 1:-2
s:here:in	0:2
s:here:is	0:-2 1:2
s:his:in	1:-2
s:hit:road	0:-4 1:-4
s:hold:the	0:-2 1:-2
s:hold:to	0:2
s:honda:bevs	1:-2
s:honda:has	1:2
s:honda:to	1:2
s:honda:which	0:-2
s:hop:sell	0:-2 1:-2
s:hybrid:#	1:-2
s:hybrid:#y	0:-2
s:hybrid:a	1:-2
s:hybrid:and	1:2
s:hybrid:battery	1:-2
s:hybrid:by	1:-2
s:hybrid:extended-range	0:-2 1:-2
s:hybrid:in	1:2
s:hybrid:not	1:-2
s:hybrid:plug-in	0:-4 1:-2
s:hybrid:purely	0:-2 1:2
s:hybrid:the	0:-2 1:-2
s:hybrid:to	0:-2 1:-2
s:hydrogen:cell	0:-2
s:hyundai:#	0:-2 1:4
s:hyundai:on	0:2
s:if:is	0:-2
s:impact:and	0:2
s:implement:pari	0:2
s:in:#y	1:-2
s:in:)	0:-2
s:in::	1:-2
s:in:a	0:-2 1:-2
s:in:after	0:-2 1:-2
s:in:all	0:-4 1:2
s:in:already	0:-2 1:-2
s:in:america	0:-2 1:-2
s:in:annual	0:-2
s:in:around	0:-2
s:in:as	0:-4
s:in:at	1:-2
s:in:autumn	0:-2
s:in:be	0:-2
s:in:between	1:2
s:in:both	0:2
s:in:but	0:-2 1:2
s:in:capital	0:-2
s:in:carbon	0:2
s:in:case	0:2
s:in:citi	0:-2
s:in:city	1:-2
s:in:co	0:-2 1:-2
s:in:commercial	0:2
s:in:compar	0:-4
s:in:core	0:-2 1:2
s:in:countri	0:-2 1:-2
s:in:country	1:-2
s:in:course	0:2
s:in:current	0:-2
s:in:electric	1:-2
s:in:electrifi	0:-2 1:-2
s:in:emission	0:-4 1:-4
s:in:entire	1:-2
s:in:entirety	1:-2
s:in:environmental	0:-2
s:in:every	0:-4 1:2
s:in:fell	0:2
s:in:first	0:-2 1:-2
s:in:for	1:-2
s:in:ford	0:-4
s:in:four	0:-4 1:-2
s:in:fourth	0:-2
s:in:from	0:-2
s:in:global	0:-2 1:-2
s:in:group	0:-2
s:in:had	0:-2 1:-2
s:in:half	0:-2 1:2
s:in:has	1:-2
s:in:hasn	1:2
s:in:have	0:2
s:in:he	1:-2
s:in:hyundai	0:-2 1:-2
s:in:in	1:-4
s:in:includ	0:-2 1:-2
s:in:into	0:-4 1:-2
s:in:is	1:-2
s:in:it	1:-2
s:in:its	1:-2
s:in:last	1:-2
s:in:lineup	0:-2 1:-2
s:in:main	1:-2
s:in:major	1:2
s:in:market	0:-2
s:in:meantime	1:-2
s:in:middle	1:-2
s:in:more	0:-4 1:-2
s:in:new	0:-2
s:in:nine	0:-2 1:-2
s:in:north	0:2 1:-2
s:in:not	0:-4 1:-4
s:in:now	0:-2
s:in:of	1:-2
s:in:on	0:-2
s:in:one	0:-4 1:-2
s:in:operation	0:2
s:in:over	0:-4
s:in:own	1:-2
s:in:part	0:-2
s:in:passenger	1:-2
s:in:past	0:-2
s:in:per	0:-4 1:-2
s:in:plug-in	0:-4 1:-2
s:in:prefecture	0:-2
s:in:product	1:-2
s:in:range	0:-2 1:2
s:in:reach	0:4 1:-2
s:in:red	0:-2
s:in:region	0:2 1:-4
s:in:remain	0:2 1:2
s:in:renault	0:-4 1:-4
s:in:rest	0:-2 1:2
s:in:s	1:-2
s:in:says	0:-2
s:in:scope	0:-2
s:in:second	1:-2
s:in:should	0:-2
s:in:showroom	0:-2 1:-2
s:in:since	0:-2
s:in:so	0:2
s:in:sold	0:-4 1:-4
s:in:some	0:-2 1:-2
s:in:spr	1:-2
s:in:stand	0:2 1:-4
s:in:still	0:-2 1:-4
s:in:ten	1:-2
s:in:term	1:-2
s:in:than	0:-2
s:in:that	1:-2
s:in:the	1:-2
s:in:there	0:2 1:-2
s:in:though	1:-2
s:in:three	0:2 1:-2
s:in:through	0:-2 1:-2
s:in:too	0:-2 1:-2
s:in:two	0:-2 1:-2
s:in:uk	1:2
s:in:under	0:2
s:in:vde	0:2
s:in:vehicl	0:-2 1:-2
s:in:we	1:-2
s:in:were	0:-4 1:-4
s:in:when	0:-2
s:in:while	0:-2
s:in:will	1:2
s:in:world	1:2
s:in:would	1:-2
s:includ:#	1:-2
s:includ:,	0:-2 1:-2
s:includ:and	0:2
s:includ:ev	0:-2 1:-4
s:includ:to	1:-2
s:include:model	0:-4 1:-2
s:increase:#	0:-2 1:-2
s:india:#	0:2
s:india:and	1:-2
s:india:fiscal	0:-2
s:india:in	0:-4 1:-2
s:india:the	0:-4 1:-2
s:india:to	0:4
s:india:year	0:-2 1:-2
s:indian:are	0:4 1:-2
s:industrial:emitt	0:-4 1:-4
s:ingolstadt:neckarsulm	0:2 1:-2
s:instead:#	0:-2 1:-2
s:intend:be	0:6 1:-4
s:intend:have	0:4 1:2
s:intend:make	0:-4 1:-4
s:intend:offer	0:-4 1:4
s:intend:reduce	0:-4 1:-2
s:intention:build	1:-2
s:into:#	0:-2 1:-2
s:into:,	1:-2
s:into:electric	0:-2 1:-2
s:into:job	0:-2
s:into:vehicl	1:-2
s:introduc:europe	1:2
s:introduc:the	0:-2 1:-2
s:introduce:battery	0:-2 1:-2
s:invest:electrification	1:-4
s:invest:trillion	1:-2
s:investment:#	0:-2 1:-2
s:investor:it	1:-2
s:investor:month	0:-2
s:is:%	1:-2
s:is::	1:2
s:is:a	0:-2 1:-4
s:is:achieve	0:2 1:-2
s:is:affect	0:4 1:-2
s:is:ambition	1:-2
s:is:at	1:-2
s:is:become	1:2
s:is:by	1:-2
s:is:consideration	1:-2
s:is:date	1:2
s:is:due	1:-2
s:is:first	1:-2
s:is:follow	0:4 1:-2
s:is:for	0:2 1:-4
s:is:fully	0:-4 1:4
s:is:go	0:-4
s:is:goal	0:4 1:-2
s:is:halve	0:2
s:is:have	0:-2 1:-2
s:is:increase	1:2
s:is:its	1:-2
s:is:itself	0:2
s:is:longer	0:-2
s:is:many	0:-2 1:-2
s:is:milestone	0:-2
s:is:more	0:-2 1:-2
s:is:of	0:-2 1:2
s:is:on	1:-2
s:is:percent	0:-2
s:is:promise	0:-2 1:-2
s:is:reach	0:2
s:is:sell	1:4
s:is:supply	0:-4 1:-4
s:is:target	0:-2
s:is:than	0:-2
s:is:ultimate	1:-4
s:is:up	0:-2 1:-2
s:is:year	0:-2
s:isn:a	1:-2
s:it:#y	0:-4 1:-4
s:it::	0:-2 1:-2
s:it:a	0:-2 1:-2
s:it:about	0:-2 1:-2
s:it:at	1:-2
s:it:avoid	0:-4 1:-2
s:it:battery	1:-2
s:it:br	0:-2 1:-2
s:it:build	0:-4 1:-2
s:it:carbon	0:2
s:it:committ	1:2
s:it:cut	0:-4 1:-2
s:it:electric	0:-2 1:-4
s:it:for	0:-2
s:it:from	0:2
s:it:go	0:2
s:it:guid	0:-2
s:it:had	0:-2 1:-2
s:it:half	1:4
s:it:have	0:-2
s:it:in	1:-2
s:it:introduce	0:2
s:it:is	1:-2
s:it:its	0:-2
s:it:itself	0:2
s:it:keep	0:-2 1:2
s:it:known	0:-2
s:it:launch	1:2
s:it:make	0:2
s:it:meant	1:2
s:it:new	1:-2
s:it:no	0:-2 1:-2
s:it:not	0:-4 1:-2
s:it:now	0:-4 1:-4
s:it:offer	1:-2
s:it:out	1:2
s:it:plann	0:-4 1:-2
s:it:promis	0:-2
s:it:reach	0:4 1:-2
s:it:said	1:-2
s:it:seek	1:-2
s:it:sell	0:-2 1:-2
s:it:set	0:2
s:it:should	1:-4
s:it:start	0:-2 1:-4
s:it:stop	0:-2 1:2
s:it:t	0:-2 1:-4
s:it:take	0:2 1:-2
s:it:the	1:-2
s:it:want	1:2
s:it:will	0:2 1:-2
s:it:with	1:-2
s:it:year	1:2
s:it:zero-emission	0:-4 1:2
s:its:activiti	0:-2
s:its:after	0:2 1:-2
s:its:ambition	0:-2
s:its:american	1:2
s:its:are	0:2
s:its:as	0:-2 1:-2
s:its:battery	0:2 1:-2
s:its:battery-power	0:-2 1:-2
s:its:british	0:-2
s:its:bus	0:-2 1:-2
s:its:carbon	1:-2
s:its:co	0:-4 1:-4
s:its:electric	1:-4
s:its:emission	0:-4 1:-2
s:its:ev	0:-2
s:its:factori	1:-2
s:its:footprint	1:-2
s:its:for	0:-2 1:-4
s:its:guidance	0:-2
s:its:has	0:-2 1:-2
s:its:have	1:-2
s:its:investor	0:-2
s:its:is	0:2 1:-4
s:its:line-up	0:-4
s:its:location	0:2
s:its:market	0:-4 1:2
s:its:new	0:-2
s:its:of	1:-2
s:its:operation	1:-2
s:its:passenger	0:-2 1:2
s:its:path	0:-2
s:its:peak	0:-2
s:its:per	1:-2
s:its:plan	0:-2
s:its:plant	0:2
s:its:portfolio	1:-2
s:its:product	0:2
s:its:production	0:2
s:its:productivity	0:2 1:-2
s:its:region	0:4 1:-2
s:its:report	0:-2 1:-2
s:its:rival	1:2
s:its:s	1:-2
s:its:should	1:-2
s:its:sit	0:-2
s:its:supplier	0:2
s:its:target	0:-2
s:its:than	0:4
s:its:that	1:2
s:its:there	1:4
s:its:to	0:-2
s:its:value	0:2
s:its:vehicl	1:-2
s:its:vehicle	1:-2
s:its:vision	0:2 1:-2
s:its:volume	0:-2 1:-4
s:its:want	0:-2 1:-2
s:its:were	0:-2
s:its:will	1:-4
s:its:work	0:-2 1:-4
s:its:worldwide	1:-2
s:its:would	0:2 1:-2
s:itself:#	0:4 1:-2
s:itself:aim	0:-2 1:-2
s:itself:carbon	0:2 1:-2
s:itself:goal	0:-4 1:-4
s:itself:that	1:2
s:jaguar:be	0:-2 1:2
s:jaguar:rover	0:-2
s:jaguar:which	1:2
s:jaguar:will	1:4
s:january:#	1:-2
s:january:audi	0:2
s:january:carbon	0:2
s:january:it	0:-2
s:january:october	0:-2
s:japan:#	1:-2
s:japan:as	0:-2
s:japan:europe	0:4 1:-2
s:japan:india	0:-2
s:japan:north	0:2
s:japanese:,	1:-2
s:japanese:said	0:-2
s:japanese:want	0:-2 1:-2
s:jeep:the	0:-4 1:-2
s:jeep:will	0:-2 1:-2
s:join:,	0:-2 1:-2
s:jointly:with	1:-2
s:july:it	1:2
s:july:the	0:-2
s:june:its	0:-2
s:just:the	0:-4 1:-2
s:k:,	1:-2
s:keep:with	0:-2 1:-2
s:kenworth:peterbilt	0:-2 1:-2
s:kept:goal	0:-4
s:kia:bevs	0:-2
s:kia:its	1:-2
s:kia:to	0:-4 1:-2
s:kilogram:material	0:-2 1:-2
s:kilometre:#	0:-2
s:km:#	0:-2
s:korea:#	0:-2 1:-2
s:kosai:,	0:4 1:-4
s:land:has	0:-2
s:land:sold	0:-2 1:-4
s:large:in	0:-4 1:-4
s:last:#	0:-2
s:last:and	1:-2
s:last:audi	0:-2
s:last:built	1:-2
s:last:car	0:-2
s:last:engine	1:-2
s:last:it	1:-4
s:last:s	0:-2 1:-2
s:last:that	0:-2
s:last:to	1:-2
s:last:when	1:2
s:late:production	0:-2 1:-2
s:later:same	1:2
s:later:the	0:2
s:latest:and	0:2
s:latest:report	1:-2
s:latest:the	1:-4
s:latest:to	0:2 1:-2
s:launch:and	1:-2
s:launch:first	0:-2 1:-2
s:launch:five	0:-2 1:-2
s:launch:model	1:-2
s:lead:by	0:-2
s:least:%	0:-2 1:-2
s:least:electric	0:-2 1:-4
s:least:fully	1:-2
s:least:per	1:-2
s:least:percent	0:-2 1:-2
s:least:the	0:2
s:led:and	0:-2 1:-2
s:less:#y	0:-4 1:-2
s:less:half	0:-2
s:less:in	0:-2
s:less:it	0:-2
s:letter:intent	0:-2
s:level:#	0:-4
s:level:#y	0:2 1:-2
s:level:fiscal	0:-2 1:-2
s:level:three	0:-2
s:lexu:all-electric	0:-4 1:4
s:lexu:to	0:-2 1:2
s:lg:solution	0:-2 1:-2
s:life-cycle:#	1:-2
s:life-cycle:footprint	0:4 1:-2
s:life-cycle:of	1:-2
s:life-cycle:reduction	0:2
s:life:by	1:-2
s:life:from	0:-2 1:-2
s:life:of	0:2
s:lifecycle:footprint	0:-2 1:-2
s:lifecycle:its	0:2
s:lifecycle:of	0:-2 1:-2
s:lift:#y	0:-2
s:light-duty:are	0:-2
s:light-duty:by	0:-2 1:4
s:light-duty:with	0:-4
s:light:by	0:-4 1:4
s:line-up:to	0:-2 1:-2
s:line:#	0:-4 1:-4
s:line:of	1:-2
s:line:oizumi	0:-2
s:line:the	0:2 1:-2
s:line:what	0:-4
s:lineup:#	0:-2 1:-4
s:list:#y	0:-4 1:-2
s:little:#	0:-2
s:ll:only	0:4
s:local:,	1:-2
s:location:been	0:2 1:-2
s:logistic:direct	0:4 1:-2
s:logistic:supplier	0:2
s:long-term:of	0:2 1:-2
s:long-term:surviv	1:2
s:longer:that	1:-2
s:longer:to	1:-2
s:low:of	0:-2
s:lower:#	0:-2
s:lower:#y	0:-6 1:-2
s:lower:emission	0:-2
s:lower:in	0:-4 1:-2
s:lower:per	0:-2 1:-2
s:lower:the	0:-2
s:lower:they	0:-2 1:-4
s:lower:year	0:-2
s:ltd:#	1:2
s:luca:meo	1:2
s:m:has	1:-2
s:m:in	0:-2 1:-2
s:made:#	0:-2
s:made:has	0:2
s:made:on	1:-2
s:made:the	0:-2 1:-4
s:made:with	0:-2 1:-2
s:main:in	0:-2
s:mak:in	0:-2
s:make:#	1:-2
s:make:a	0:-2 1:-2
s:make:all	0:-2
s:make:as	1:2
s:make:electric	0:4
s:make:half	1:2
s:maker:to	0:-2
s:manage:#	0:-6 1:-2
s:manufactur:#	0:-2 1:-2
s:manufactur:by	0:-6 1:-2
s:manufactur:the	0:-2 1:-2
s:manufacturer:the	0:-2 1:2
s:march:#y	0:-2 1:-2
s:march:the	0:-2
s:margin:#	0:-2
s:market:#	0:-2 1:-2
s:market:allow	1:2
s:market:as	1:-2
s:market:by	0:-4 1:4
s:market:in	0:-4 1:-4
s:market:the	0:-2 1:-4
s:market:year	1:-2
s:marku:,	1:-2
s:marque:#	0:2 1:4
s:marque:to	0:-4 1:4
s:marque:year	0:-2 1:2
s:mass:of	0:-2
s:mazda:corp	0:2
s:mb:,	1:-2
s:mean:have	0:2 1:2
s:meant:start	0:-2 1:-2
s:measur:the	0:-2
s:merced:to	0:-2
s:mercedes-benz:bevs	0:-2 1:-2
s:metric:of	0:-2
s:middle:#	0:-2 1:-2
s:middle:the	0:2
s:milestone:can	0:-2
s:milestone:its	0:-2
s:million:#	0:-2 1:-2
s:million:#y	0:-2
s:million:)	0:2
s:million:annually	0:-2
s:million:are	0:-2
s:million:by	0:-2
s:million:energy	0:-2 1:-2
s:million:for	0:-2
s:million:in	0:-2
s:million:it	0:-2
s:million:last	0:-4
s:million:of	0:-2
s:million:sal	1:-2
s:million:them	0:-2
s:million:this	0:-2 1:-2
s:million:tons	0:-4 1:-2
s:million:vehicl	0:-2 1:-2
s:million:worldwide	0:-4 1:-2
s:million:year	1:-2
s:mini:in	0:-2 1:-2
s:minu:%	0:-4
s:minu:in	0:-2
s:minu:per	0:-6 1:-2
s:minu:percent	0:2
s:miss:the	0:-2
s:mix:#	1:-4
s:mobility:#	0:-2 1:-2
s:mobility:digitalisation	1:-2
s:model:#	0:-6
s:model:account	0:-2 1:-2
s:model:all	1:-2
s:model:and	0:-2 1:-4
s:model:be	0:-2 1:-4
s:model:by	1:-2
s:model:china	1:2
s:model:five	1:-2
s:model:for	0:-2
s:model:from	0:-2 1:-2
s:model:fy	0:-2
s:model:had	0:-2
s:model:its	0:-2 1:-2
s:model:nine	0:-2 1:-2
s:model:of	0:-2 1:2
s:model:plann	0:-2
s:model:the	0:2 1:-2
s:model:to	0:-2 1:-4
s:monday:show	0:2
s:month:#	1:-2
s:month:,	1:-2
s:month:can	0:-2 1:-2
s:month:december	0:-2 1:-2
s:month:to	0:-2 1:-2
s:more:#	1:-2
s:more:,	0:2
s:more:a	1:-2
s:more:electric	1:-2
s:more:half	0:-2 1:-4
s:more:have	0:-4
s:more:in	1:-2
s:more:plann	0:-2 1:-2
s:more:the	0:-2 1:-2
s:more:two	0:-2 1:-2
s:most:in	0:-4
s:most:the	1:2
s:most:them	0:-2
s:mostly:hybrid	0:-2
s:motor:(	1:2
s:motor:a	0:-2 1:-2
s:motor:america	0:-2
s:motor:and	0:-2
s:motor:been	0:-2
s:motor:in	1:2
s:motor:intend	0:2
s:motor:it	0:-2 1:2
s:motor:the	0:-2
s:motor:to	1:2
s:motor:tuesday	0:-2
s:motorcycle:will	0:2
s:mov:a	0:-2 1:-2
s:much:#y	0:-2 1:-2
s:much:dioxide	0:-2
s:much:in	1:-2
s:must:#	0:-2 1:-2
s:must:sold	0:-2 1:-2
s:must:zero-emission	0:-2 1:-2
s:mustang:in	0:-2 1:-2
s:n:,	0:2
s:n:said	0:-4
s:nam:as	0:4 1:-2
s:near:,	0:-2
s:nearly:new	0:-2 1:-2
s:nearly:of	0:-2 1:-2
s:nearly:percent	0:-2 1:-2
s:need:be	0:-2 1:-2
s:negative:balance	0:-2
s:net-zero:,	1:-2
s:net-zero:by	0:-2 1:-2
s:net-zero:for	0:2 1:-2
s:net-zero:gas	0:6 1:-2
s:net:,	0:6 1:-4
s:net::	0:6 1:-4
s:net:acros	0:4
s:net:along	0:4 1:-2
s:net:at	0:4 1:-2
s:net:balance	0:2
s:net:by	0:-4
s:net:carbon	0:6 1:-2
s:net:com	0:6 1:-4
s:net:emission	0:6 1:-2
s:net:for	0:4 1:-2
s:net:greenhouse	0:4 1:-2
s:net:in	0:8 1:-4
s:net:is	0:4 1:-4
s:net:neutral	0:4 1:-2
s:net:since	0:4
s:network:factori	0:2
s:neutral:#	0:4 1:-2
s:neutral:#y	0:4 1:-4
s:neutral:,	0:2
s:neutral:;	1:-2
s:neutral:all	0:2
s:neutral:balance	0:4 1:-2
s:neutral:driv	0:2
s:neutral:driven	0:-2 1:2
s:neutral:europe	0:4
s:neutral:fiscal	0:2
s:neutral:from	0:2
s:neutral:in	0:2 1:-4
s:neutral:its	0:2 1:-2
s:neutral:last	0:2
s:neutral:on	1:-4
s:neutral:operation	0:2 1:-2
s:neutral:since	0:4 1:-2
s:neutral:the	0:2
s:neutral:vehicl	0:2 1:-4
s:neutrality:#	1:-2
s:neutrality:#y	0:6 1:-2
s:neutrality:a	0:2
s:neutrality:aim	1:-2
s:neutrality:all	0:4
s:neutrality:be	0:2
s:neutrality:due	0:4 1:-4
s:neutrality:europe	0:6 1:-4
s:neutrality:it	1:-2
s:neutrality:its	0:4
s:neutrality:japan	0:4
s:neutrality:new	0:4 1:-2
s:neutrality:the	0:2 1:-2
s:neutrality:to	0:2 1:-2
s:neutrality:vehicl	0:4 1:-2
s:neutrality:was	0:6 1:-4
s:nev:in	0:-6 1:-6
s:nev:of	0:-2 1:-4
s:nevs:#	0:-2 1:-4
s:nevs:#y	0:-2
s:nevs:its	0:-2 1:-4
s:nevs:the	0:-4 1:-2
s:nevs:up	0:-2 1:-2
s:new::	1:-4
s:new:are	0:-2 1:-2
s:new:by	1:-2
s:new:cars	0:-2 1:-4
s:new:could	0:-2 1:-2
s:new:electric	0:-4 1:-4
s:new:from	0:-2 1:-2
s:new:have	0:-2 1:-2
s:new:in	1:-2
s:new:is	0:4
s:new:it	0:2
s:new:launch	0:-2
s:new:model	0:-2 1:-2
s:new:of	0:-4 1:-2
s:new:ones	0:2
s:new:passenger	1:2
s:new:plan	1:-2
s:new:should	1:2
s:new:sold	0:-2 1:2
s:new:to	1:-6
s:new:truck	0:-4 1:2
s:new:vehicl	0:-2
s:new:vehicle	1:-2
s:new:will	1:-2
s:next:,	1:-2
s:next:at	1:-2
s:next:year	0:-2
s:nine:of	1:-2
s:nine:the	0:2
s:nissan:#	0:-4 1:-2
s:nissan:announc	1:-2
s:nissan:co	0:-2 1:-2
s:nissan:program	0:-2
s:nissan:to	0:-2 1:-2
s:no:,	0:-2 1:2
s:no:at	0:2 1:-2
s:no:car	1:-4
s:no:emission	1:-4
s:no:expect	1:-2
s:no:to	1:-2
s:nor:a	0:-4
s:nor:the	0:2 1:-2
s:north:and	1:2
s:north:france	0:2
s:north:in	0:-2
s:north:sal	0:-2 1:2
s:not:,	1:-2
s:not::	1:-2
s:not:after	0:-2 1:-2
s:not:any	1:2
s:not:anyth	1:-4
s:not:chang	0:4
s:not:for	1:-2
s:not:is	0:-2
s:not:its	1:-2
s:not:on	0:-2 1:-2
s:not:since	1:-2
s:not:the	1:2
s:not:there	0:-2 1:-2
s:not:to	1:-2
s:not:touch	0:-4 1:-2
s:noth:battery	1:6
s:noth:by	0:-2 1:4
s:noth:chang	1:-2
s:noth:fully	1:-2
s:noth:said	0:2
s:noth:zero-emission	1:4
s:now:#	0:-2 1:-2
s:now:#y	0:-4 1:-2
s:now:,	0:-6 1:-4
s:now:a	0:-2
s:now:are	0:-2 1:-2
s:now:for	0:-2 1:-2
s:now:in	0:-2
s:now:that	0:-2 1:-2
s:now:to	0:-2
s:number:#	0:-2
s:number:by	0:-2 1:-2
s:number:electric	0:-4 1:-4
s:number:electrifi	0:-2 1:-2
s:number:in	0:-2
s:number:the	1:-2
s:occasion:the	0:-2
s:oct:(	1:2
s:of:#	0:-2 1:-2
s:of:%	1:-2
s:of:)	0:-4 1:-2
s:of:,	1:-2
s:of:;	1:2
s:of:a	0:-2
s:of:about	0:-2
s:of:all	0:-4 1:2
s:of:all-electric	1:-2
s:of:ambition	0:-2
s:of:and	1:-4
s:of:annual	1:-2
s:of:are	1:-2
s:of:around	0:2
s:of:as	1:2
s:of:at	0:-4
s:of:average	0:-2 1:-2
s:of:battery	0:-2
s:of:between	0:-2 1:-4
s:of:brand	1:-4
s:of:bus	0:-6 1:2
s:of:by	0:-2 1:-6
s:of:cell	0:2
s:of:century	0:4 1:-2
s:of:chevrolet	0:-4 1:-4
s:of:chinese	0:2 1:-2
s:of:climate-neutral	1:-2
s:of:co	0:-2
s:of:decade	1:-2
s:of:deliver	1:-2
s:of:deliveri	0:-2 1:-4
s:of:dioxide	0:-4 1:-2
s:of:electric	1:-2
s:of:emission	0:-4 1:2
s:of:energy	1:-2
s:of:engin	1:4
s:of:entire	0:-4 1:-4
s:of:euro	0:-2
s:of:european	1:-2
s:of:ev	0:-2 1:-2
s:of:evs	1:-2
s:of:factori	0:-2
s:of:fleet	1:-2
s:of:four	0:-2 1:-2
s:of:fuel	0:-2 1:-2
s:of:fully	1:2
s:of:gas	1:2
s:of:generat	0:-2
s:of:global	1:-2
s:of:good	0:2 1:-2
s:of:group	0:-2
s:of:hybrid	0:-2 1:-4
s:of:id	1:-2
s:of:indian	0:-2 1:-2
s:of:is	0:-2
s:of:it	1:-2
s:of:its	1:-2
s:of:kind	0:-2
s:of:last	0:-2 1:-2
s:of:latter	1:-2
s:of:light	1:-2
s:of:line-up	1:-2
s:of:made	1:-2
s:of:main	0:-2
s:of:management	0:-2 1:2
s:of:manufacturer	1:-2
s:of:market	1:-2
s:of:model	0:2 1:-4
s:of:more	1:-2
s:of:neutrality	0:4
s:of:nevs	0:-2
s:of:new	0:-2 1:-2
s:of:of	0:-2
s:of:only	1:-2
s:of:or	0:-2 1:-2
s:of:our	0:2
s:of:over	0:-2 1:-2
s:of:panel	0:2
s:of:past	0:2 1:2
s:of:people	0:-2
s:of:petrol	0:-2
s:of:plan	0:-2 1:2
s:of:plant	1:-2
s:of:previou	0:-4
s:of:product	0:2
s:of:production	0:-2 1:-4
s:of:programme	0:2
s:of:purely	1:-4
s:of:remain	0:2
s:of:renault	1:-4
s:of:road	0:2 1:2
s:of:s	1:-2
s:of:sal	0:-2
s:of:should	0:-2
s:of:sit	0:2
s:of:six	1:-2
s:of:sold	1:-2
s:of:steel	0:-2
s:of:suv	0:-2 1:-2
s:of:suvs	0:-2 1:-2
s:of:ten	0:-2
s:of:than	0:-2
s:of:that	0:-2 1:-2
s:of:they	0:-2
s:of:to	1:-2
s:of:tonn	0:-2
s:of:truck	0:-4 1:-4
s:of:two	0:-2
s:of:u	0:-2 1:-4
s:of:unit	1:-4
s:of:value	0:4
s:of:vehicle	0:-2 1:-2
s:of:volume	0:-2
s:of:vw	1:2
s:of:was	1:-2
s:of:we	1:-2
s:of:week	1:-2
s:of:were	0:-2
s:of:when	0:-2
s:of:whole	0:2 1:-4
s:of:will	1:-2
s:of:with	0:2
s:of:would	1:-2
s:of:year	0:-2
s:of:zero	1:-2
s:off:#	1:-2
s:off:line	0:-2 1:-2
s:off:the	0:-2
s:offer:all-electric	0:-2 1:-4
s:offer:but	1:-2
s:offer:electric	1:-2
s:offset:by	0:2 1:-2
s:oizumi:the	0:-4 1:-2
s:on:#	0:-2
s:on:;	0:-2
s:on:as	1:-2
s:on:at	0:-2
s:on:balance	0:2
s:on:be	0:2
s:on:by	0:-2
s:on:cars	0:-2 1:-2
s:on:climate	0:2 1:-2
s:on:climate-neutral	0:2
s:on:company	0:4 1:-2
s:on:continent	0:-2 1:4
s:on:electric	1:-2
s:on:electricity	0:-4
s:on:firm	0:-2
s:on:for	1:-2
s:on:from	0:-2
s:on:it	0:-2 1:2
s:on:its	0:2 1:2
s:on:july	0:-2 1:-2
s:on:list	0:-4 1:-2
s:on:market	1:-2
s:on:modular	0:-2
s:on:net	0:2 1:-2
s:on:occasion	0:-2
s:on:of	0:-2
s:on:only	0:-2
s:on:or	0:-2 1:-2
s:on:other	0:-2
s:on:part	1:-2
s:on:product	0:-2
s:on:put	0:-2 1:-2
s:on:road	0:-2
s:on:s	0:-4 1:-2
s:on:same	0:-2 1:-2
s:on:since	1:-2
s:on:that	0:-2
s:on:the	0:-2
s:on:to	1:-2
s:on:website	0:4 1:-2
s:on:will	1:4
s:on:with	0:-4 1:-2
s:on:year	0:-2 1:-2
s:one:#	1:-4
s:one:,	1:-2
s:one:car	0:-4
s:one:china	0:2
s:one:electric	0:-2 1:-2
s:one:evs	0:-2 1:-2
s:one:five	0:-2
s:one:four	1:-2
s:one:from	0:-2 1:-2
s:one:in	0:-2 1:-4
s:one:is	0:-2
s:one:new	0:-2
s:one:of	0:-2 1:-2
s:one:six	0:-2 1:-2
s:one:them	0:2 1:-2
s:one:three	0:-2 1:-2
s:ones:the	0:-2 1:-4
s:only:#y	0:-4 1:-2
s:only::	0:-2 1:-4
s:only:and	0:-2 1:-2
s:only:car	0:-2 1:-2
s:only:cars	1:4
s:only:electric	0:-4 1:4
s:only:few	1:-2
s:only:model	0:2 1:2
s:only:that	0:2
s:only:the	1:-4
s:only:to	0:-2 1:2
s:only:vehicl	0:-4
s:operat:will	0:4 1:-2
s:operation:#y	0:2
s:operation:be	0:2 1:-2
s:operation:by	1:-2
s:operation:co	0:-2 1:-2
s:operation:emission	0:-4 1:-2
s:operation:net	0:4
s:operation:neutral	0:2 1:-2
s:operation:scope	1:-2
s:operation:target	0:-2 1:-2
s:operation:the	0:2
s:operation:to	0:-2 1:-2
s:or:#	0:-2 1:-2
s:or:%	0:-2
s:or:a	0:-2 1:-2
s:or:cell	1:-2
s:or:electric	0:2
s:or:fuel	1:2
s:or:in	0:-2 1:-2
s:or:location	0:-2
s:or:of	0:-2 1:-2
s:or:to	0:-2 1:-2
s:or:unit	0:-2 1:-4
s:order:#	0:-2
s:order:electric	0:-2 1:-2
s:order:more	0:-2
s:orion:,	0:-2 1:-2
s:orion:will	0:-2
s:other:,	1:-2
s:other:are	0:-2 1:-2
s:other:in	0:4 1:-4
s:other:market	0:-4 1:4
s:other:plant	0:4 1:-2
s:ought:be	0:-2 1:-2
s:our:,	0:2
s:our:is	1:2
s:our:of	1:-2
s:our:will	0:-4 1:-2
s:out:#	0:-2 1:-4
s:out:#y	0:-2 1:-2
s:out:be	0:-2 1:2
s:out:by	0:-2 1:-4
s:out:electric	0:-2
s:out:every	0:-2
s:out:five	0:-4 1:-4
s:out:its	0:2 1:-2
s:out:ten	0:-2 1:-2
s:outlander:,	1:-2
s:output:for	0:-2 1:-2
s:over:#	0:-2 1:-2
s:over:%	0:-2
s:over:billion	0:-2 1:-2
s:over:by	0:-2 1:-2
s:over:decade	0:-2
s:over:electric	0:-4 1:-2
s:over:entire	0:2
s:over:in	0:-2
s:over:life	1:-2
s:over:million	0:-2
s:over:next	0:-2 1:-2
s:over:per	1:-2
s:over:period	0:-2 1:-2
s:over:tonn	0:2
s:over:value	1:-2
s:over:whole	1:-2
s:overall:#	1:-2
s:own:#	1:-4
s:own:,	0:-4
s:own::	0:2 1:2
s:own:are	0:2 1:-2
s:own:by	0:-2 1:-2
s:own:car	1:-2
s:own:in	0:4 1:2
s:own:is	0:-2
s:own:of	0:-2 1:-2
s:own:plant	1:-2
s:own:stood	0:-2 1:-2
s:own:the	0:2
s:own:to	0:2
s:own:will	0:-2 1:-2
s:own:worldwide	0:4 1:-2
s:parent:daimler	0:2
s:parent:hyundai	1:4
s:parent:is	0:2 1:-2
s:part:a	1:2
s:part:has	1:-2
s:part:is	0:-2
s:part:the	0:-2 1:2
s:passenger:and	1:2
s:passenger:are	0:-6 1:-2
s:passenger:by	1:-2
s:passenger:it	1:2
s:passenger:over	0:-2 1:-2
s:passenger:range	0:-2 1:2
s:passenger:sal	1:2
s:passenger:should	0:-2 1:-2
s:passenger:sold	1:2
s:passenger:that	0:-2 1:4
s:passenger:will	0:-2
s:path:achiev	0:-2
s:pct:than	0:-2 1:-2
s:pct:the	1:-2
s:peak:#	0:-2 1:-2
s:peak:#y	0:4 1:-2
s:peak:dioxide	0:-2
s:peak:that	0:-2
s:pencil:for	0:-2
s:penetration:#	0:-2 1:-4
s:people:knowledge	1:-2
s:per:(	0:-2 1:-2
s:per:,	0:-2
s:per::	0:-4 1:-2
s:per:acros	0:-2
s:per:are	0:-2 1:-2
s:per:by	0:-2 1:-2
s:per:driven	0:-2
s:per:electric	0:-4
s:per:ev	0:-2 1:-2
s:per:for	0:-2
s:per:has	0:-2
s:per:in	0:-2
s:per:lower	0:-2 1:-2
s:per:of	1:-2
s:per:product	0:-2 1:-2
s:per:should	0:-2
s:per:since	0:-4 1:-2
s:per:sold	0:2 1:-2
s:per:than	0:-2
s:per:this	0:-2 1:-2
s:percent:#	0:-2 1:-4
s:percent:#y	0:-2 1:-2
s:percent:absolute	0:-4 1:-4
s:percent:all	1:-2
s:percent:and	1:-2
s:percent:average	0:-2 1:-2
s:percent:by	0:-2 1:-6
s:percent:car	1:-2
s:percent:carbon	0:-4
s:percent:co	0:-2 1:-2
s:percent:deliveri	0:-2
s:percent:european	0:-2 1:-4
s:percent:fiscal	1:-2
s:percent:for	0:-2
s:percent:in	0:-4
s:percent:its	0:-2
s:percent:japan	0:-2
s:percent:new	0:-2 1:-4
s:percent:now	0:-4
s:percent:of	0:-4 1:-2
s:percent:sal	0:-2 1:-4
s:percent:scope	0:-2
s:percent:than	0:-2
s:percent:the	0:-2 1:-2
s:percent:vehicle	0:-2
s:percent:what	1:-4
s:percent:year	0:-2 1:-2
s:percentage:of	0:2
s:peterbilt:daf	1:-2
s:petrol:diesel	0:-4 1:-4
s:petrol:in	0:-4
s:place:the	0:-2 1:-2
s:plan:#y	0:-2 1:-2
s:plan:,	0:-2
s:plan:aim	0:-2 1:-2
s:plan:be	0:2 1:-2
s:plan:been	0:-2
s:plan:call	1:-2
s:plan:have	0:2
s:plan:in	1:2
s:plan:make	1:-2
s:plan:march	0:-2
s:plan:not	0:-4 1:2
s:plan:put	1:-2
s:plan:sell	0:-2
s:plan:that	1:-2
s:plan:the	1:-2
s:plann:#	1:-2
s:plann:#y	1:-2
s:plann:a	0:-4
s:plant:#y	0:-2 1:-2
s:plant:are	0:-2 1:-2
s:plant:be	0:4 1:-2
s:plant:been	0:-2
s:plant:europe	0:4 1:-2
s:plant:follow	0:6 1:-4
s:plant:for	0:-2
s:plant:logistic	0:4 1:-2
s:plant:on	0:-2
s:plant:orion	0:-2 1:-2
s:plant:sk	0:2
s:plant:suppos	0:2 1:-4
s:plant:to	0:2 1:-2
s:plant:vs	0:-2
s:plant:where	0:-2 1:-2
s:plant:which	1:-2
s:plant:will	0:2 1:-2
s:plant:with	0:-4 1:-2
s:pledg:peak	0:-2 1:-2
s:plug-in:#	0:-2 1:-2
s:plug-in:and	0:-2
s:plug-in:are	0:-4 1:-2
s:plug-in:by	1:-2
s:plug-in:in	0:-2 1:-2
s:plug-in:that	1:2
s:plug-in:the	0:-4 1:-2
s:plug-in:were	1:-2
s:point:a	0:-2
s:point:that	0:2
s:polestar:a	0:2
s:polestar:has	0:4 1:-2
s:polestar:project	0:2
s:polestar:that	0:-2
s:policy:,	0:-2 1:-2
s:poll:the	0:-2 1:-2
s:port:the	1:-4
s:pres:in	0:-4 1:-2
s:president:suzuki	0:-2
s:previou:,	0:-2
s:pric:the	0:-2 1:-2
s:price:#	1:-2
s:price:$	0:-2
s:private:sold	1:-2
s:produc:north	0:-4 1:-2
s:produce:electric	0:-4 1:2
s:product:#y	0:2 1:-2
s:product:be	0:4
s:product:by	0:-2
s:product:corporate	0:4 1:-2
s:product:operation	0:2
s:production:#	1:-2
s:production:administration	0:4
s:production:are	0:-2 1:-2
s:production:by	1:-2
s:production:combustion	0:-2 1:2
s:production:electric	0:-4 1:-4
s:production:in	0:2
s:production:is	1:-2
s:profit:of	0:-2 1:-2
s:project:a	0:-2 1:-2
s:promis:#	1:-2
s:promis:#y	1:-2
s:promis:its	0:2 1:-2
s:public:point	0:-2 1:-2
s:publish:wednesday	1:2
s:pure:,	0:-6 1:-4
s:pure:cars	1:4
s:pure:land	0:-2
s:pure:model	0:2 1:-2
s:pure:vehicl	1:-2
s:pure:version	0:-2 1:-2
s:purely:,	1:-2
s:purely:;	1:2
s:purely:brand	0:-2 1:2
s:purely:marque	0:2 1:2
s:purely:model	0:-2
s:put:#	0:-2
s:put:date	0:2 1:2
s:put:electric	0:-2 1:-2
s:put:figure	1:-2
s:pv:busines	0:2
s:quarter:#y	0:2
s:quarter:all	0:-2 1:-2
s:quarter:as	0:-2
s:quarter:electric	0:-2 1:-2
s:quarter:says	0:-2
s:quarter:the	1:-2
s:r:and	0:-2
s:ram:bev	0:-2 1:-2
s:range:#	1:-2
s:range:#y	1:2
s:range:be	0:-2
s:range:electric	0:-4 1:-2
s:range:have	0:-2 1:-4
s:ratio:#	0:-4 1:-6
s:re:by	0:2 1:-2
s:reach:#	1:-2
s:reach:#y	1:-2
s:reach:greenhouse	0:4 1:-4
s:reach:million	0:-2
s:reach:neutrality	0:2
s:reach:percent	0:-4 1:-4
s:reach:with	0:-2
s:ready:sell	1:-2
s:reaffirm:its	0:-2
s:realize:neutrality	0:2
s:reborn:an	0:-2 1:4
s:reckon:the	0:-2
s:recycl:in	0:-2
s:reduc:#	0:-2
s:reduc:co	0:-2
s:reduc:emission	0:-2
s:reduce:#	0:-2
s:reduce:by	0:2
s:reduction:#y	0:-2 1:-2
s:reduction:,	0:2
s:reduction:co	0:-2 1:-2
s:reduction:scope	0:-2
s:reduction:the	0:-2
s:regard:the	0:4
s:region:#	1:-4
s:region:be	0:4 1:-2
s:register:the	0:-2 1:-2
s:registration:the	1:-2
s:reiterat:it	0:2 1:-2
s:relative:#	0:2
s:relative:value	0:-2 1:-2
s:releas:plan	0:-2 1:-2
s:remain:the	0:2
s:renault:,	1:2
s:renault:in	0:-4
s:renault:nissan	0:-2 1:-2
s:renault:s	1:-4
s:renewabl:the	1:-2
s:renewable:since	0:-2
s:repeat:#	1:-2
s:repeat:a	1:-2
s:repeat:it	0:4 1:2
s:repeat:the	0:-4 1:2
s:report:#	0:-2
s:report:,	0:-2
s:report:in	0:-2 1:-2
s:report:march	0:-2
s:report:the	0:-4 1:-2
s:research:development	0:-2
s:result:the	1:-2
s:reuter:chongq	1:2
s:revenue:by	0:-2
s:rid:it	0:2
s:ris:#	1:-2
s:rivian:to	1:-4
s:road:#y	1:-2
s:romeo:its	1:-2
s:room:#	0:-2 1:-2
s:rover:a	0:-2
s:rover:by	0:-2 1:-2
s:rover:to	0:-2 1:-4
s:rs:crore	0:-2
s:run:batteri	0:-2 1:-2
s:run:electricity	0:-2 1:-2
s:run:million	0:-2
s:runn:#	0:-4 1:-4
s:runn:a	0:2
s:s:#	0:-4 1:-4
s:s::	0:-2
s:s:a	0:-2
s:s:are	1:2
s:s:at	1:-2
s:s:be	0:-4 1:2
s:s:brand	0:-4 1:2
s:s:busines	1:-2
s:s:by	0:-2 1:-2
s:s:canada	0:-2 1:2
s:s:car	0:-2
s:s:cars	0:2 1:2
s:s:company	0:-2
s:s:course	0:-2
s:s:day	1:-2
s:s:electric	0:-4 1:-2
s:s:emission	1:-2
s:s:emitt	0:-4 1:-2
s:s:factory	0:2
s:s:footprint	0:-2 1:-2
s:s:for	0:-2
s:s:goal	0:-2 1:-2
s:s:has	0:2
s:s:in	1:-4
s:s:is	1:-2
s:s:japan	0:2
s:s:last	0:-4 1:-2
s:s:list	0:-2 1:-2
s:s:now	0:-2
s:s:of	1:-2
s:s:on	0:-2 1:-2
s:s:one	0:-2 1:-2
s:s:operation	1:-2
s:s:passenger	0:-2
s:s:per	0:-2 1:-2
s:s:percent	0:-4 1:-4
s:s:plant	0:2
s:s:platform	0:-2 1:-2
s:s:president	1:-2
s:s:range	0:-4 1:4
s:s:said	1:2
s:s:sal	0:-2 1:-4
s:s:should	1:-4
s:s:sustainability	0:-2
s:s:to	1:-2
s:s:was	1:-2
s:s:would	0:-2
s:said:#	0:-2 1:-2
s:said:#y	0:-4 1:-2
s:said:a	0:-2
s:said:an	1:2
s:said:and	0:4
s:said:be	0:-4 1:-2
s:said:evs	1:2
s:said:in	0:-2
s:said:its	1:-2
s:said:k	1:-2
s:said:per	0:-2 1:-4
s:said:plan	0:4 1:-2
s:said:that	0:-2 1:2
s:said:the	1:-2
s:said:there	0:-2
s:said:they	1:-2
s:said:tuesday	1:-2
s:said:will	0:-2 1:4
s:said:year	1:-2
s:sal:#y	0:-2 1:-2
s:sal:,	0:-4 1:-4
s:sal:a	0:-2
s:sal:battery	1:-4
s:sal:battery-electric	0:-2 1:-2
s:sal:be	0:-2
s:sal:by	0:-4 1:-4
s:sal:come	1:-2
s:sal:consist	0:-2 1:2
s:sal:electric	1:-6
s:sal:electrifi	1:-2
s:sal:evs	0:-2 1:-2
s:sal:expect	1:2
s:sal:fiscal	0:-2 1:-2
s:sal:gasoline	0:-2 1:2
s:sal:in	0:-6 1:-6
s:sal:of	0:-2 1:-4
s:sal:or	1:-2
s:sal:plann	1:-2
s:sal:such	0:-2 1:-2
s:sal:suppos	0:-2
s:sal:to	1:-4
s:sale:#	0:-2 1:-4
s:sale:new	1:-4
s:sale:the	1:-2
s:same:,	0:-2 1:-2
s:same:before	1:-2
s:same:last	0:-2
s:say:by	0:-4 1:-2
s:says:,	0:-2 1:2
s:says:electric	0:-4 1:-4
s:says:half	0:-2 1:-2
s:says:it	0:2
s:says:than	1:-2
s:says:the	0:-2
s:says:will	0:-2 1:-2
s:schedul:#	0:2 1:-2
s:schedul:be	0:-2 1:-4
s:scheme:which	0:-2
s:scop:and	0:-2 1:-2
s:scope:#	0:-2
s:scope:)	0:-2 1:-2
s:scope:and	1:-2
s:scope:by	0:-2
s:scope:emission	0:-4 1:-2
s:scope:is	0:-4 1:-2
s:second:at	0:-2 1:-2
s:second:fully	1:-2
s:second:in	0:-2
s:second:model	0:-2 1:-2
s:second:of	1:-2
s:second:under	1:-2
s:seek:be	1:-2
s:sees:at	1:-4
s:segment:#	0:-2
s:sell:#	1:-2
s:sell:#y	0:-2 1:-2
s:sell:are	0:2
s:sell:battery	1:2
s:sell:be	0:-2 1:-4
s:sell:but	1:2
s:sell:cars	0:-4 1:4
s:sell:co	0:2 1:-4
s:sell:electric	0:-2 1:-2
s:sell:engin	0:-2 1:6
s:sell:evs	0:-2 1:-2
s:sell:fuel	0:-4
s:sell:million	0:-2 1:-2
s:sell:the	1:-2
s:sell:vehicl	0:-2 1:2
s:set:#y	0:2 1:-2
s:set:clear	0:-2
s:set:date	0:-2
s:set:for	0:-2
s:set:goal	0:-2
s:set:the	0:-2 1:-2
s:seven:,	1:2
s:seven:before	1:2
s:seven:suvs	0:-4 1:-4
s:shall:#	0:-2 1:-2
s:shall:by	0:2 1:-2
s:shall:carbon	0:4 1:-2
s:shall:new	0:-2
s:share:#	0:-4 1:-4
s:share:#y	0:-2 1:-2
s:share:battery	0:-2
s:share:be	0:-2 1:-2
s:share:electric	1:-2
s:share:evs	0:-2
s:share:offset	0:2
s:she:,	0:-2 1:2
s:should:#	0:-2
s:should:a	1:2
s:should:able	0:-2 1:-2
s:should:available	0:-2 1:-2
s:should:battery-electric	0:-2 1:2
s:should:by	0:-2 1:-2
s:should:climate-neutral	0:4 1:-2
s:should:co	1:-2
s:should:down	0:-2 1:-2
s:should:electric	0:-4
s:should:for	1:-2
s:should:half	0:-6 1:-4
s:should:more	0:-4
s:should:net	0:2 1:-2
s:should:no	1:-2
s:should:noth	1:2
s:should:of	1:-2
s:should:on	1:-2
s:should:purely	0:-2 1:-2
s:should:reach	0:2
s:should:the	0:-2 1:-4
s:should:up	0:-2 1:-2
s:showroom:#	0:-2 1:-2
s:shrink:#	0:-4
s:sign:for	0:-2
s:since:#	0:-2 1:-4
s:since:#y	0:-2 1:-2
s:since:,	0:-2 1:-2
s:since::	0:-2 1:-2
s:since:;	0:-2 1:-2
s:since:first	1:-2
s:since:is	0:4 1:-2
s:since:it	0:2 1:-2
s:since:its	0:2
s:since:of	0:2
s:since:spr	0:-2 1:2
s:since:to	0:-2
s:since:year	0:2 1:-2
s:single-digit:compensation	0:2
s:sit:#	0:-2 1:-4
s:sit:and	0:-2
s:sit:been	0:2
s:sit:co	0:-6 1:-2
s:sit:japan	0:2
s:sit:to	1:-2
s:site:the	0:-2
s:six:by	0:-2
s:six:electric	0:-2 1:-2
s:six:model	0:-4 1:-2
s:six:the	0:-4 1:-4
s:small:,	0:-2 1:-2
s:small:car	0:-6 1:-2
s:small:mid-siz	0:-4 1:-2
s:smaller:#y	0:2 1:-2
s:smaller:it	0:-2
s:so:#	1:-2
s:so:,	0:-2
s:so:;	0:-2 1:-2
s:so:a	0:-2
s:so:has	0:4
s:so:it	0:-2 1:-2
s:so:on	1:-2
s:so:s	0:-2
s:so:the	0:2
s:so:they	0:4
s:software:,	1:-2
s:sold:#	0:-2 1:-2
s:sold:#y	0:-2
s:sold:all-electric	0:-2 1:-2
s:sold:are	0:2 1:2
s:sold:battery	0:-4 1:-4
s:sold:be	1:2
s:sold:cars	1:-2
s:sold:electric	0:-4 1:-2
s:sold:europe	1:4
s:sold:fiscal	0:-2
s:sold:have	0:-2 1:-4
s:sold:india	1:-2
s:sold:last	0:-2 1:-2
s:sold:million	0:-2
s:sold:mustang	0:-2 1:-2
s:sold:nevs	0:-4 1:-4
s:sold:new	0:-2 1:-2
s:sold:tco	0:4 1:-2
s:sold:that	0:-2 1:4
s:sold:the	1:-2
s:sold:up	0:-2
s:sold:vehicl	0:-2 1:-4
s:sold:year	0:-2
s:some:%	0:-2
s:some:million	1:2
s:some:of	0:-2 1:-2
s:some:percent	0:-2 1:-2
s:some:to	0:-2 1:-2
s:some:zero	0:-2
s:spar:atmosphere	0:-2 1:-2
s:spend:electric	0:-4 1:-2
s:spent:#	0:-2 1:-2
s:spent:electrification	0:-4 1:-2
s:spoken:#	1:-2
s:sport:maker	0:-2
s:spr:#	0:-2 1:2
s:spr:#y	1:-2
s:stand:its	0:2
s:standard:which	0:-4 1:-2
s:start:evs	0:-4 1:-4
s:start:in	0:-2 1:-2
s:start:production	1:-2
s:start:that	0:2 1:-2
s:stat:#	0:-2 1:-2
s:stat:to	1:2
s:state:#	0:4 1:-4
s:stay:#	0:-2 1:-2
s:stay:place	0:2 1:-2
s:step:#	1:2
s:step:step	0:-2 1:2
s:step:the	0:-2
s:stepp:the	0:-2 1:-2
s:still:the	0:-2 1:-4
s:stood:#	1:-2
s:stood:percent	0:-2 1:-2
s:stop:combustion	1:2
s:strategy:aim	0:2
s:strategy:in	1:-2
s:strategy:said	0:-4 1:-2
s:strategy:the	0:-2
s:stress:the	0:-2 1:2
s:strive:be	0:2
s:subaru:will	1:-2
s:successor:the	0:-2 1:-4
s:such:the	1:-2
s:supplier:,	0:2 1:2
s:supplier:be	1:-2
s:supplier:toyota	0:-2
s:supply:is	0:-2
s:suppos:follow	0:2
s:surviv:by	1:2
s:sustainability:,	1:-2
s:sustainability:for	0:-2
s:suv:be	0:-2 1:-2
s:suv:the	1:-2
s:suvs:#	1:-2
s:suvs:be	0:-2 1:-2
s:suvs:the	0:-4 1:-2
s:suvs:truck	0:-2 1:-2
s:suzuki:corporation	0:-2
s:swedish:s	0:-2 1:-2
s:t:,	1:2
s:t:a	0:2
s:t:any	0:-2 1:-2
s:t:to	0:-2
s:tailpipe:by	1:4
s:tailpipe:from	0:-4 1:4
s:tak:action	0:2
s:take:until	0:4 1:-2
s:taken:of	0:-2
s:tank:wheel	0:2 1:-2
s:target:#	1:-2
s:target:#y	0:-2
s:target:,	1:-2
s:target:hav	0:-6 1:-2
s:target:neutrality	0:2
s:target:reduc	0:-4
s:target:sell	1:-2
s:target:the	0:-2
s:target:to	0:-4 1:-2
s:tata:sell	0:-2 1:-2
s:taycan:made	0:2 1:-2
s:tco:e	0:2
s:technology:#	0:-2 1:-4
s:tell:world	0:-2 1:-2
s:ten:,	0:-2
s:ten:ahead	0:4 1:-2
s:ten:and	1:-2
s:ten:battery	0:-4 1:-4
s:ten:before	0:2
s:ten:cars	0:-4 1:-2
s:ten:electric	0:-2 1:-2
s:ten:model	0:-4 1:-4
s:ten:of	0:-2 1:-2
s:ten:on	1:-2
s:ten:them	0:-2
s:ten:to	0:-2 1:-2
s:tenth:its	0:-2 1:-2
s:term:a	0:-2 1:-2
s:th:the	0:2 1:2
s:than:#	0:-2
s:than:%	0:-2 1:-4
s:than:,	0:-2
s:than:battery	0:-4 1:-2
s:than:been	0:-2
s:than:before	0:-2
s:than:billion	0:-2
s:than:electric	0:-2
s:than:fiscal	0:-2
s:than:location	0:4
s:than:model	0:-4
s:than:of	0:-4 1:-4
s:than:pct	1:-2
s:than:per	1:-2
s:than:percent	1:-2
s:than:plann	0:-2
s:than:third	0:-4 1:-4
s:than:thought	0:2 1:-2
s:than:to	0:-2 1:2
s:than:vehicl	0:-4
s:than:was	1:-2
s:than:were	0:-2 1:-4
s:than:year	0:-2
s:that:#	0:-2
s:that:#y	1:-2
s:that:%	0:-4 1:-2
s:that:a	0:-2
s:that:about	0:-2
s:that:also	1:-2
s:that:and	1:2
s:that:avoid	0:-4 1:-4
s:that:battery-power	1:-2
s:that:be	0:-2 1:2
s:that:brand	0:-2
s:that:cars	0:-2
s:that:could	0:-2
s:that:electric	0:-2 1:-2
s:that:energy	0:-2 1:-2
s:that:ev	1:-2
s:that:fiscal	0:-2
s:that:five	0:-2 1:-2
s:that:fleet	1:2
s:that:from	1:-2
s:that:future	0:2
s:that:gas	0:-2
s:that:group	0:4 1:-2
s:that:has	0:-2 1:-2
s:that:headquarter	0:4
s:that:how	1:-2
s:that:in	1:-2
s:that:into	0:2 1:-2
s:that:japanese	1:2
s:that:last	1:-2
s:that:meant	0:-4
s:that:neutrality	0:4
s:that:of	1:-4
s:that:on	0:-2 1:2
s:that:out	0:-2
s:that:passenger	1:-2
s:that:per	0:-2
s:that:percent	0:-2
s:that:plant	1:-2
s:that:publish	0:-2
s:that:s	0:-2
s:that:sell	0:-2
s:that:share	0:-4
s:that:still	0:-2
s:that:than	0:-2 1:-2
s:that:the	1:-2
s:that:this	0:-2
s:that:to	1:-2
s:that:ultimate	0:-2 1:2
s:that:up	0:-2 1:-2
s:that:vehicl	1:-2
s:that:want	0:-2
s:that:was	0:-2
s:that:will	0:-4 1:2
s:that:year	0:2
s:the:#y	1:-2
s:the:%	0:-2
s:the:(	0:-2 1:-2
s:the::	1:-2
s:the:about	0:2 1:2
s:the:add	0:-2 1:2
s:the:administration	0:-2 1:-2
s:the:after	1:-2
s:the:again	1:-2
s:the:against	0:-2 1:-2
s:the:agreement	0:4
s:the:aims	0:-2 1:-4
s:the:ambition	0:2
s:the:and	1:-2
s:the:announc	1:-2
s:the:are	1:-2
s:the:arm	0:-2
s:the:around	0:-2
s:the:ask	0:-4 1:2
s:the:at	1:-2
s:the:badge	0:-2 1:-2
s:the:battery	1:-2
s:the:be	0:2
s:the:becom	0:4
s:the:before	0:-2 1:-2
s:the:between	1:2
s:the:bmw	0:-2 1:-2
s:the:brand	1:2
s:the:brought	1:-2
s:the:busines	0:-2 1:-2
s:the:carbon	1:-4
s:the:carmaker	1:-2
s:the:cell	0:-2
s:the:chain	0:2
s:the:charger	0:-2 1:-2
s:the:climate	0:-2 1:2
s:the:co	1:-2
s:the:combustion	0:-2 1:-4
s:the:company	0:2
s:the:condition	0:-2 1:-2
s:the:country	0:-2 1:-2
s:the:cycle	1:-2
s:the:date	0:2 1:2
s:the:day	0:2 1:-4
s:the:deliver	1:-2
s:the:demand	0:2
s:the:destination	0:-2 1:2
s:the:does	0:2 1:-2
s:the:economy	0:2
s:the:electric	0:-2 1:-2
s:the:emitt	0:-2 1:-2
s:the:end	0:-2 1:4
s:the:energy	0:-2 1:-2
s:the:engine	1:2
s:the:environmental	0:-2 1:-2
s:the:european	0:2
s:the:ev	0:-4
s:the:ever	0:-2 1:-2
s:the:executive	0:2
s:the:expect	0:-2 1:-4
s:the:five	1:-2
s:the:footprint	0:2
s:the:force	0:-2
s:the:ford	0:2 1:-2
s:the:from	0:-2
s:the:front	1:-2
s:the:fully	0:-4 1:-4
s:the:gas	0:-2 1:-2
s:the:goes	1:-2
s:the:government	0:-2
s:the:group	0:-2 1:-2
s:the:growth	0:-2
s:the:had	1:-4
s:the:half	0:-2 1:-2
s:the:hall	0:-2
s:the:hav	1:-2
s:the:have	1:-2
s:the:held	0:2 1:-2
s:the:hybrid	0:-2 1:-2
s:the:in	0:2
s:the:industry	1:-2
s:the:insist	0:4 1:-2
s:the:intend	1:-2
s:the:it	1:-2
s:the:itself	1:-2
s:the:juke	0:-2 1:-2
s:the:large	0:-2
s:the:last	0:-4
s:the:leader	0:-2 1:-2
s:the:level	0:-4 1:-2
s:the:life	0:2
s:the:line	0:-2 1:-2
s:the:line-up	0:-2 1:-2
s:the:luxury	0:-2 1:-2
s:the:macan	0:-2 1:-2
s:the:made	0:-2 1:-2
s:the:main	0:-2
s:the:manufacturer	1:-2
s:the:market	0:-2 1:-2
s:the:marque	0:-2 1:2
s:the:mean	0:2 1:2
s:the:mini	1:-2
s:the:ministry	1:-2
s:the:mix	0:-4 1:-2
s:the:model	0:-2 1:-2
s:the:new	0:-2
s:the:nine	1:-2
s:the:now	1:-2
s:the:one	1:-2
s:the:out	1:-2
s:the:part	0:-2
s:the:per	0:-2
s:the:period	0:-2
s:the:phev	0:-2
s:the:plan	1:-4
s:the:plant	0:-2 1:-2
s:the:pledge	0:2
s:the:plug-in	0:-4 1:-2
s:the:point	1:-2
s:the:premium	0:-2 1:2
s:the:pres	1:-2
s:the:quarter	0:-2
s:the:range	1:2
s:the:rate	0:-2
s:the:reduction	0:-4 1:-2
s:the:region	0:-4
s:the:reiterat	0:2 1:-2
s:the:renault	0:-2 1:-2
s:the:repeat	0:2 1:2
s:the:result	0:-2
s:the:rover	0:-2 1:-4
s:the:said	1:-2
s:the:sal	1:-2
s:the:sees	0:-2 1:-4
s:the:sell	0:-2 1:4
s:the:set	1:4
s:the:shall	0:2
s:the:share	0:-2 1:-2
s:the:sheet	0:2
s:the:show	0:-2
s:the:silverado	0:-2 1:-2
s:the:since	0:-4
s:the:six	0:-2 1:-4
s:the:so	0:-2 1:-2
s:the:sold	0:-2
s:the:stand	1:-6
s:the:star	0:-2 1:-2
s:the:startup	1:-2
s:the:still	0:2
s:the:strik	0:-4
s:the:subsidiary	1:-4
s:the:supply	0:-2
s:the:target	0:-2
s:the:ten	0:-2
s:the:th	1:-2
s:the:than	0:2
s:the:that	0:-2
s:the:there	0:-2 1:-2
s:the:three	1:-2
s:the:today	0:-4 1:-2
s:the:traditional	0:-2 1:2
s:the:truck	1:2
s:the:under	0:-2
s:the:until	1:-2
s:the:van	1:-2
s:the:vehicl	1:-2
s:the:version	0:2
s:the:vitara	0:-2
s:the:volume	0:-4 1:-2
s:the:volvo	0:-2 1:-2
s:the:want	0:-4 1:-2
s:the:where	1:-2
s:the:will	1:2
s:the:with	0:-2
s:the:work	0:4 1:-2
s:the:would	1:-6
s:the:year	1:-2
s:the:zero-carbon	0:-2 1:-4
s:their:by	0:-6 1:-2
s:their:cycle	0:4 1:-2
s:them:,	0:-2
s:them:be	0:-4 1:-2
s:them:expect	1:-2
s:them:for	0:-2
s:them:or	0:-2
s:them:the	1:-2
s:them:to	0:-2 1:-2
s:then:#	0:-2 1:2
s:then:and	0:-2
s:then:executive	0:-2 1:-2
s:then:the	1:-2
s:there:#y	1:-2
s:there:be	1:-2
s:there:been	1:-2
s:there:capacity	0:-2 1:-2
s:there:in	0:-2 1:2
s:there:no	0:2 1:-2
s:there:one	0:-2 1:-2
s:there:the	0:-2
s:there:time	0:-2 1:-2
s:there:to	1:2
s:there:year	0:2
s:they:be	0:-2 1:-2
s:they:have	0:2 1:-2
s:they:in	0:-2
s:they:to	0:-2
s:third:#	0:-2
s:third:ford	1:-2
s:third:it	0:-2
s:thirty:evs	0:-2
s:this:#	0:-4 1:-2
s:this:abandon	0:-2 1:-4
s:this:after	0:-2
s:this:alfa	1:-2
s:this:and	1:-2
s:this:at	0:-2
s:this:s	0:-2 1:-2
s:those:#y	0:-4 1:-2
s:those:in	0:-2 1:-2
s:those:the	1:-2
s:three-row:suv	0:-2 1:-2
s:three:,	0:-2 1:-2
s:three:after	0:-2 1:-2
s:three:ago	1:-4
s:three:as	0:-2 1:-2
s:three:at	1:2
s:three:cars	1:2
s:three:platform	0:-4 1:-4
s:three:sooner	0:2
s:through:end	1:-2
s:thursday:at	0:-2
s:thursday:it	1:2
s:thursday:its	0:2
s:tim:number	1:-2
s:tim:than	0:-4 1:-2
s:time:should	0:-2
s:time:too	0:2
s:time:year	0:-2
s:to:#	0:-2 1:-2
s:to:#y	1:-2
s:to::	1:-2
s:to:;	0:-2
s:to:able	0:2 1:2
s:to:achiev	1:-2
s:to:add	0:-4 1:-2
s:to:all	0:-2
s:to:all-electric	1:2
s:to:an	0:-2 1:2
s:to:and	0:2
s:to:annual	0:-2
s:to:approximately	0:-2 1:-2
s:to:around	0:-4 1:-2
s:to:at	1:-2
s:to:attain	0:2
s:to:available	0:-4 1:-4
s:to:average	0:-2
s:to:back	0:-2
s:to:battery	0:-2 1:2
s:to:battery-electric	0:-2
s:to:battery-power	0:-2 1:-2
s:to:been	1:-2
s:to:billion	0:-2
s:to:brought	0:2
s:to:built	0:2 1:-2
s:to:by	1:-4
s:to:carbon	0:2 1:-2
s:to:carbon-neutral	0:-2 1:-2
s:to:cars	0:-2
s:to:climate	0:4 1:-4
s:to:co	1:-2
s:to:complete	0:-2 1:-2
s:to:convention	0:-2
s:to:customer	0:-2 1:-2
s:to:cut	1:-2
s:to:date	0:-2
s:to:down	1:-2
s:to:electric	0:-2 1:-2
s:to:electrifi	0:-2
s:to:emitt	0:2 1:-4
s:to:end	0:-2
s:to:engin	0:-2 1:2
s:to:evs	0:-2 1:-2
s:to:first	0:-2
s:to:five	0:-2 1:-2
s:to:free	0:2 1:2
s:to:from	1:-2
s:to:fully	1:4
s:to:given	0:2 1:-2
s:to:goal	0:2
s:to:gone	1:-2
s:to:greenhouse	0:2
s:to:half	1:-4
s:to:halv	1:-2
s:to:heavy	0:-2 1:-2
s:to:implement	0:2
s:to:into	0:-2 1:-2
s:to:invest	0:-4 1:-2
s:to:is	0:2
s:to:it	0:2
s:to:last	0:-2
s:to:latest	1:-2
s:to:made	1:-2
s:to:million	0:-2
s:to:net	0:-2 1:-2
s:to:net-zero	1:-2
s:to:neutral	0:2
s:to:neutrality	0:2 1:-2
s:to:nevs	0:2
s:to:no	0:-4 1:-2
s:to:noth	0:-4
s:to:off	0:2 1:-2
s:to:offer	1:-2
s:to:on	1:-2
s:to:one	0:-4 1:-2
s:to:our	0:-2 1:-2
s:to:peak	0:4
s:to:percent	1:-2
s:to:plug-in	0:-4 1:-2
s:to:produc	1:-2
s:to:purely	1:-2
s:to:put	0:-2 1:-2
s:to:rais	0:-4 1:-2
s:to:ready	1:2
s:to:reduc	0:-2 1:-2
s:to:runn	0:2
s:to:sal	0:-2
s:to:scope	0:-2 1:-2
s:to:second	1:-2
s:to:sell	0:-4 1:2
s:to:since	0:-2 1:-2
s:to:smaller	0:-4
s:to:so	0:4
s:to:sold	0:-2 1:2
s:to:some	0:-4 1:-4
s:to:spent	0:-2 1:-2
s:to:sustainability	0:2
s:to:tailpipe	1:2
s:to:ten	0:-2
s:to:that	1:-2
s:to:them	0:-4 1:-2
s:to:there	0:4 1:-2
s:to:this	0:-2 1:-2
s:to:three	0:-2
s:to:tons	0:-4
s:to:trillion	1:-2
s:to:vehicl	0:-4 1:-4
s:to:we	0:-2
s:to:within	0:-2 1:-2
s:to:year	0:-4 1:-4
s:to:zero	1:-2
s:to:zero-emission	0:-4
s:today:its	1:-2
s:today:the	1:-2
s:today:was	0:-2
s:together:partner	0:-2
s:together:the	0:-2 1:-2
s:tokyo:motor	1:2
s:tokyo:tuesday	1:-2
s:told:at	1:-2
s:told:in	1:-2
s:told:prepare	0:-2
s:told:that	1:-2
s:tonn:#	0:-2
s:tonn:,	1:-2
s:tonn:by	0:-2 1:-2
s:tonn:carbon	0:-4
s:tonn:co	0:-2
s:tonn:in	0:-2
s:tons:carbon	0:-2
s:tons:co	0:-2
s:too:are	0:2 1:-6
s:too:has	1:-2
s:too:is	0:-2 1:-4
s:too:its	0:2
s:too:to	0:-2 1:-2
s:toshihiro:said	0:-2
s:total:#y	1:-4
s:toward:net-zero	0:-2
s:toyota:be	0:-2
s:toyota:bevs	0:-2 1:-2
s:toyota:have	0:-2
s:toyota:its	0:-4 1:-2
s:toyota:lexu	0:-2 1:2
s:toyota:north	0:-2
s:toyota:to	0:2 1:-2
s:transport:the	1:-2
s:trillion:,	0:-2
s:trillion:and	1:-2
s:trillion:by	1:-2
s:trillion:is	0:-2
s:truck:#	1:-2
s:truck:,	0:-2 1:-2
s:truck:be	0:-2 1:4
s:truck:been	0:-2
s:truck:customer	1:-2
s:truck:in	1:2
s:truck:make	1:-4
s:truck:north	0:-4
s:truck:now	0:-2 1:-2
s:truck:of	1:-2
s:truck:said	1:2
s:truck:sell	1:-4
s:truck:to	1:-2
s:truck:use	0:-2
s:truck:will	0:-2 1:-2
s:truck:zero	0:-2
s:truly:car	0:2
s:truly:production	0:2
s:tuesday:a	1:2
s:tuesday:the	1:2
s:turn:zero-co	0:-2 1:-2
s:twenty-three:model	0:-2 1:-2
s:two-fifth:#y	1:-2
s:two-third:ford	1:-2
s:two:ago	0:-2
s:two:and	1:-2
s:two:cars	0:-2 1:-2
s:two:electric	0:-2 1:-2
s:two:evs	0:-2
s:two:five	1:-2
s:two:from	0:-2
s:two:hybrid	0:-4 1:-2
s:two:in	0:-2 1:-2
s:two:of	1:-2
s:two:to	0:-2
s:u:market	0:-2 1:-2
s:u:sal	1:-2
s:u:the	0:-2
s:uk:be	1:-2
s:ultimate:is	0:-2 1:2
s:ultimate:solution	1:-2
s:unchang:with	0:-2 1:2
s:under:#	0:-2
s:under:,	0:-2 1:-2
s:under:it	0:-4
s:under:plan	0:2
s:under:renault	0:-2 1:-4
s:under:strategy	1:-2
s:under:toyota	1:-2
s:unit:#	0:-2
s:unit:,	0:-2
s:unit:as	1:-2
s:unit:in	0:-2
s:unit:year	0:-2
s:until:#	0:-4 1:-2
s:until:,	0:-2 1:-2
s:until:end	0:-4 1:-2
s:until:in	0:4 1:-4
s:until:the	0:-2
s:unveil:january	0:-2
s:unveil:strategy	0:-2 1:-2
s:up:#	0:-2 1:-2
s:up:#y	0:-2
s:up:$	1:-2
s:up:a	0:-2 1:-2
s:up:goal	0:-4 1:-2
s:up:much	1:2
s:up:now	0:-2
s:up:of	0:-2 1:2
s:up:percent	0:-2
s:up:than	0:-2 1:-2
s:up:the	0:-2
s:up:£	1:-4
s:us:#	0:2 1:-2
s:us:%	0:-2 1:-4
s:use:drop	0:-2
s:use:its	0:-2 1:-2
s:use:product	1:-2
s:use:sold	0:-2
s:use:which	0:-2 1:-2
s:used:cars	0:-2 1:-2
s:used:say	0:-4 1:-2
s:value:by	0:2 1:-2
s:value:from	0:2 1:2
s:value:is	0:4 1:-4
s:vans:#	0:-4 1:-4
s:vans:be	0:-4 1:-2
s:vans:electric	0:-2
s:vans:in	1:2
s:vehicl:#	0:-2
s:vehicl:,	0:-2 1:-2
s:vehicl:a	1:-2
s:vehicl:account	0:-2 1:-4
s:vehicl:all	0:-2 1:-4
s:vehicl:and	0:-2
s:vehicl:are	1:2
s:vehicl:as	0:-4 1:-2
s:vehicl:at	1:-2
s:vehicl:be	1:2
s:vehicl:been	0:-4 1:-2
s:vehicl:bevs	1:2
s:vehicl:both	0:-2 1:-2
s:vehicl:evs	1:2
s:vehicl:five	0:-2
s:vehicl:for	0:-2 1:-2
s:vehicl:half	0:-4
s:vehicl:have	0:-4
s:vehicl:hybrid	0:-2 1:-2
s:vehicl:in	0:-2 1:-2
s:vehicl:korea	0:-2 1:-2
s:vehicl:make	1:2
s:vehicl:on	0:-2
s:vehicl:operation	0:2 1:-2
s:vehicl:sold	1:-2
s:vehicl:some	0:-2
s:vehicl:suppos	0:-4 1:-2
s:vehicl:tailpipe	0:-4 1:2
s:vehicl:target	0:-2 1:-2
s:vehicl:the	1:-4
s:vehicl:to	0:-2
s:vehicl:were	0:2 1:-2
s:vehicl:worldwide	0:-2 1:-2
s:vehicle-kilometer:#y	0:-2
s:vehicle:#	1:-2
s:vehicle:#y	0:-4 1:-2
s:vehicle:are	0:-2
s:vehicle:by	1:-2
s:vehicle:co	1:-2
s:vehicle:cv	0:2
s:vehicle:europe	0:-2 1:-2
s:vehicle:is	0:-2
s:vehicle:of	1:-2
s:vehicle:over	0:4 1:-2
s:vehicle:pv	0:2
s:vehicle:the	0:-2
s:vehicle:to	1:-2
s:vehicle:will	1:-2
s:version:all	0:4 1:-2
s:version:be	0:-2 1:-2
s:version:its	0:-4 1:-4
s:volkswagen:#	1:-2
s:volkswagen:has	1:-2
s:volum:#	0:-2 1:-2
s:volume:to	0:-4 1:-2
s:volvo::	0:-2 1:-4
s:volvo:an	0:-4 1:-2
s:volvo:in	0:2
s:volvo:is	0:-4 1:6
s:volvo:on	0:-2 1:-2
s:volvo:this	0:-2 1:-4
s:volvo:want	0:4 1:-2
s:vot:#	0:-2 1:-2
s:vow:be	0:-4 1:-2
s:wait:#	1:-2
s:wait:the	0:-4 1:-2
s:want:%	0:-4 1:-4
s:want:cars	0:-4 1:-2
s:want:cut	0:-2
s:want:new	0:2 1:-2
s:want:of	0:-4 1:-6
s:want:per	1:-2
s:want:percent	0:-4 1:-2
s:want:reach	0:2 1:-2
s:want:reduce	0:-2
s:want:sal	0:-2
s:want:sell	0:-2 1:-2
s:want:than	0:-2 1:-4
s:want:to	0:-2 1:-2
s:want:vehicl	0:-4 1:-4
s:was:#	0:-2 1:-2
s:was:%	0:-2
s:was:)	0:-2 1:-2
s:was:about	0:4 1:-2
s:was:as	0:2
s:was:be	0:-4
s:was:by	0:2 1:-2
s:was:cars	0:-2 1:-2
s:was:electric	0:-2 1:-2
s:was:first	1:-2
s:was:for	0:-2 1:-2
s:was:from	0:-2
s:was:in	0:2
s:was:m	0:-2 1:-2
s:was:mention	0:-2 1:-2
s:was:million	0:-2
s:was:only	0:-2 1:-4
s:was:start	1:-2
s:was:touch	1:-2
s:was:until	0:-2 1:-2
s:was:up	0:-2 1:-2
s:was:with	0:-2
s:water:,	0:2
s:water:waste	0:-2
s:way:minu	0:-4
s:way:zero	0:-2
s:we:already	0:-6 1:-2
s:we:be	1:-2
s:we:have	0:-4 1:-2
s:we:in	0:-2
s:we:it	0:-2 1:-2
s:we:launch	0:-2 1:-2
s:we:offer	0:2 1:-2
s:we:take	0:2
s:we:the	0:-6 1:-4
s:we:to	0:-2 1:-2
s:we:will	1:-4
s:wednesday:it	0:-4 1:-4
s:wednesday:its	1:-2
s:week:it	1:2
s:week:its	0:-2 1:-4
s:week:the	1:-2
s:well-to-wheel:#	0:-2 1:-2
s:well:by	0:-2
s:went:a	1:-2
s:were:#	0:-2
s:were::	0:-2
s:were:;	0:-2
s:were:be	0:-2
s:were:by	0:-4
s:were:electric	0:-2
s:were:follow	1:-2
s:were:for	0:-2
s:were:have	1:-2
s:were:in	1:-2
s:were:million	0:-2
s:were:per	0:-2 1:-2
s:were:percent	0:-4
s:were:to	1:-2
s:what:did	0:-2 1:-2
s:what:has	0:-2 1:-4
s:what:s	0:-2
s:what:said	0:-4
s:what:sell	1:-2
s:what:were	0:-2
s:whatever:tak	0:4 1:-2
s:wheel:in	0:2
s:when:,	0:2 1:-4
s:when:decade	0:-2 1:-2
s:where:condition	1:2
s:where:electric	0:-2 1:-2
s:where:government	0:2 1:-2
s:where:taycan	0:2 1:-2
s:wherever:condition	0:-2 1:-2
s:whether:are	1:-2
s:which:%	1:-2
s:which:a	1:4
s:which:all	1:2
s:which:are	0:-2 1:-6
s:which:be	0:2
s:which:brand	1:-2
s:which:build	0:2 1:2
s:which:company	0:-2 1:-2
s:which:first	0:2
s:which:from	0:-2
s:which:has	0:-2 1:-4
s:which:hop	0:-2
s:which:in	0:-2 1:-2
s:which:includ	1:-2
s:which:is	0:-2
s:which:new	1:-2
s:which:t	0:-2 1:-2
s:which:the	0:-4
s:which:want	0:4
s:which:was	0:-2 1:-2
s:which:were	1:-2
s:which:what	0:-2
s:which:with	0:-4 1:-2
s:which:would	1:-2
s:which:year	0:-2
s:while:the	0:2
s:who:that	0:-2
s:who:the	1:-4
s:whole:#	1:-2
s:whole:,	0:2 1:2
s:whole:by	1:-4
s:whole:cycle	1:-2
s:whole:is	0:2 1:-2
s:whole:to	0:-2
s:whole:value	1:-2
s:will:#	0:-2 1:-2
s:will:#y	0:-4 1:-2
s:will:,	0:-2 1:-2
s:will:a	0:-4
s:will:able	0:-2
s:will:about	0:-2 1:-2
s:will:add	0:-2 1:-2
s:will:all-electric	0:-2 1:2
s:will:an	0:-2
s:will:as	0:-4 1:2
s:will:assembl	0:-4 1:-2
s:will:at	0:2
s:will:battery	0:-2 1:-2
s:will:battery-electric	0:-2
s:will:broken	0:-2 1:-2
s:will:brought	0:2 1:-2
s:will:built	0:-4 1:-4
s:will:carbon	0:4
s:will:co	0:4 1:-4
s:will:completely	1:2
s:will:cut	0:-2
s:will:electric	0:-4 1:-2
s:will:electrifi	1:-2
s:will:extend	0:-2 1:-2
s:will:five	0:2 1:-6
s:will:for	0:-2 1:-2
s:will:fully	0:-2 1:-2
s:will:have	0:-4 1:-2
s:will:hybrid	1:-2
s:will:in	0:-6 1:-4
s:will:into	0:-2 1:-2
s:will:introduc	0:-2 1:-4
s:will:its	1:-2
s:will:launch	0:-4 1:-4
s:will:longer	0:-2
s:will:made	0:-2
s:will:more	0:2
s:will:net	1:-2
s:will:no	1:-2
s:will:noth	0:-2 1:4
s:will:of	0:-4 1:2
s:will:offer	0:-2
s:will:on	0:-2
s:will:only	1:4
s:will:purely	1:2
s:will:put	0:-2
s:will:reach	0:2 1:-2
s:will:ready	0:-2 1:2
s:will:reduc	0:-2
s:will:roll	0:-2 1:-2
s:will:sell	1:2
s:will:series-produc	0:-2 1:-4
s:will:seven	0:-2
s:will:shown	0:-4 1:-4
s:will:sold	0:-2
s:will:spent	1:-2
s:will:suit	1:2
s:will:ten	0:-2 1:-2
s:will:the	0:-2
s:will:used	0:-4 1:-4
s:with:#	0:2
s:with:#y	0:-2
s:with:,	1:-2
s:with:;	0:-2
s:with:ambition	0:-4 1:-2
s:with:and	1:-2
s:with:battery	1:-2
s:with:by	0:-4 1:-2
s:with:carbon	0:4
s:with:cars	0:-4 1:-2
s:with:challenge	0:2
s:with:combustion	0:-4 1:4
s:with:customer	0:-2 1:-2
s:with:drive	0:-2
s:with:emission	1:2
s:with:engin	1:-2
s:with:evs	0:-2 1:2
s:with:exhaust	0:-2 1:2
s:with:form	0:-2
s:with:fuel	0:-2 1:-2
s:with:government	0:2
s:with:help	0:2
s:with:in	0:-2 1:-2
s:with:includ	1:-2
s:with:km	0:-4 1:-4
s:with:model	1:2
s:with:motor	1:-4
s:with:neutrality	0:4
s:with:new	1:-2
s:with:of	1:-2
s:with:on	0:-4 1:-2
s:with:parent	0:2 1:-4
s:with:percent	0:-2
s:with:percentage	0:2
s:with:plan	1:2
s:with:plug	0:-4 1:-2
s:with:range	1:-2
s:with:rest	0:-4 1:-4
s:with:start	0:-2
s:with:the	0:-2
s:with:year	0:-2
s:within:year	0:-2 1:-4
s:without:,	0:2 1:-2
s:without:climate	0:2 1:-2
s:without:emission	0:2 1:2
s:without:engine	0:-4 1:-2
s:wolfsburg:march	0:-2 1:-2
s:word:the	1:-2
s:work:#	1:-4
s:work:in	0:-2 1:-2
s:world:and	0:-2 1:-2
s:world:be	1:2
s:world:by	1:-2
s:world:from	1:-2
s:world:in	0:2
s:world:largest	0:-2 1:-2
s:world:number	0:-2
s:world:to	0:-2
s:world:will	0:-4
s:worldwide:#	0:2
s:worldwide:#y	0:-2 1:-2
s:worldwide:be	1:-4
s:worldwide:the	1:-2
s:worldwide:to	1:-4
s:worldwide:will	0:4 1:-4
s:would:#	0:-2 1:-2
s:would:a	1:-4
s:would:all	0:-2
s:would:all-electric	1:2
s:would:an	0:-2 1:-2
s:would:be	0:-2 1:-2
s:would:built	0:-2 1:-2
s:would:by	0:-2 1:-2
s:would:carbon	0:4
s:would:electric	0:-2 1:-4
s:would:four	0:-2
s:would:half	0:-2 1:-2
s:would:halv	0:2
s:would:in	0:2 1:-2
s:would:longer	0:-2 1:2
s:would:net	0:6 1:-4
s:would:no	0:-2 1:-2
s:would:noth	0:-2 1:-4
s:would:on	0:2 1:2
s:would:only	0:-2
s:would:ready	1:-2
s:would:sell	0:-2
s:would:sold	0:-2
s:would:the	0:2 1:-2
s:would:turn	0:-4 1:-2
s:x:e	0:-4 1:-2
s:xev:#y	0:-2 1:-2
s:xinhua:the	0:2
s:yanfeng:who	1:2
s:year:#y	0:-4 1:-4
s:year:)	0:-2 1:2
s:year:against	0:-4 1:-2
s:year:an	0:-2
s:year:are	0:-2
s:year:as	0:-2
s:year:be	0:-2
s:year:chief	1:-2
s:year:date	1:2
s:year:electric	0:-4 1:-2
s:year:europe	0:-4 1:-2
s:year:fiscal	0:2
s:year:five	1:-2
s:year:follow	1:-2
s:year:from	0:-2 1:-2
s:year:goal	0:-4
s:year:has	1:-4
s:year:he	0:-2
s:year:it	0:2 1:-2
s:year:march	0:-2 1:-2
s:year:new	0:-2 1:-2
s:year:nine	0:-4
s:year:now	0:-2
s:year:on	0:2
s:year:one	0:-2
s:year:ow	0:-2 1:-2
s:year:present	0:-2 1:-2
s:year:romeo	1:-2
s:year:s	0:-4 1:-4
s:year:sal	0:-2 1:-2
s:year:sold	0:-2
s:year:start	1:-2
s:year:there	0:-2 1:-4
s:year:to	1:-2
s:year:volvo	0:-2 1:-2
s:year:want	1:-2
s:year:when	1:2
s:year:which	0:2
s:yen:$	1:-2
s:yen:it	0:-2 1:-2
s:yen:the	1:-2
s:yen:to	0:-2
s:yokohama:japan	1:-2
s:yuan:the	0:-2
s:zero-carbon:,	1:-2
s:zero-carbon:was	1:-2
s:zero-emission:#	0:-4 1:-2
s:zero-emission:#y	1:2
s:zero-emission:,	0:-2
s:zero-emission:from	0:-2 1:-4
s:zero-emission:in	0:-4 1:4
s:zero-emission:on	0:-2 1:6
s:zero-emission:to	1:2
s:zero:#	1:-4
s:zero:#y	0:2 1:-2
s:zero:,	0:-4 1:-2
s:zero:by	1:-6
s:zero:emission	1:2
s:zero:fiscal	0:4
s:zero:from	0:4 1:-2
s:zero:gas	0:4 1:-2
s:zero:in	0:4 1:-4
s:zero:over	0:4
s:zero:supply	0:2
s:zero:the	0:6
s:zero:to	0:2
s:zero:truck	0:-2
s:zuffenhausen:where	0:2 1:-2
s:£:billion	0:-2 1:-2
s:€:billion	1:-2
s:€:of	0:-2
st:emissions-peak	0:-2 1:-2
st:emissions-peak:true	0:-2 1:-2
st:ice-phase-out	0:-2 1:6
st:ice-phase-out:false	0:-2
st:ice-phase-out:true	0:-2 1:6
st:net-zero	0:6 1:-2
st:net-zero:false	1:-2
st:net-zero:true	0:6 1:-2
w:%	0:-2
w:abandon	0:-2
w:abolish	0:-2
w:about	1:-2
w:abroad	1:-4
w:absolute	0:-2
w:accelerat	0:-2 1:-2
w:accord	0:-2 1:-2
w:account	0:-2 1:-2
w:acea	0:-2
w:achieve	1:-2
w:acros	0:2
w:activiti	0:-2
w:adds	0:-2
w:administration	0:2 1:-2
w:adopt	1:-2
w:adrian	0:2 1:-2
w:aesc	1:-2
w:after	1:-2
w:afterward	1:-2
w:again	1:-2
w:against	0:-4 1:-2
w:agenci	0:-2 1:-4
w:agency	0:-2
w:ago	1:-2
w:agre	0:-4 1:-2
w:ai	1:-2
w:aion	0:-2 1:-2
w:akio	1:-2
w:akira	1:-2
w:alfa	0:-2 1:-2
w:all-electric	0:-4 1:2
w:all-new	0:2 1:2
w:all-wheel-drive	0:-4 1:-4
w:alliance	0:-2 1:-2
w:allow	1:2
w:almost	0:-2 1:-2
w:alone	1:2
w:alongside	0:-2
w:already	0:-2 1:-2
w:also	1:-2
w:alter	0:2 1:-2
w:aluminium	0:-2
w:amazon	1:-4
w:ambition	1:-2
w:ambitiou	0:2 1:-2
w:amg	1:-2
w:among	0:-2
w:amount	1:-2
w:ampere	1:-2
w:analyst	0:-4 1:-4
w:annual	1:-2
w:annually	1:-2
w:annum	1:-2
w:another	0:-4 1:-4
w:answer	0:-2
w:anticipat	0:-2
w:any	0:2
w:anywhere	0:-2
w:appear	0:-2 1:-2
w:appli	1:-2
w:apply	1:-2
w:approach	0:-2
w:approv	0:-2
w:arc	0:-4 1:-2
w:architectur	0:-2 1:-4
w:around	1:-2
w:arriv	0:-2 1:-4
w:arrive	0:2
w:asean	0:-2
w:aside	0:-2
w:aspiration	0:-2
w:assembl	0:-4 1:-2
w:assemble	0:-2 1:-2
w:assembly	0:-2
w:aston	0:-4 1:-2
w:atmosphere	1:-2
w:atsushi	1:-2
w:attain	0:2 1:-2
w:august	1:-2
w:autonomou	0:-4 1:-2
w:available	1:-4
w:average	0:-2 1:-2
w:avoid	0:-2
w:award	0:-2
w:b	0:-2 1:-2
w:back	0:-4 1:-2
w:badg	1:-2
w:badge	0:-2
w:baic	0:-2
w:balance	0:4 1:-4
w:balance-sheet	0:2 1:-2
w:barra	0:-2
w:base	0:-2
w:baseline	0:-4 1:-2
w:basi	1:-2
w:batteri	0:-2 1:-2
w:battery	0:-2
w:battery-driven	0:-2 1:-2
w:battery-electric	0:-4
w:battery-only	0:-2 1:-4
w:battery-power	0:-2 1:-2
w:bavarian	1:-2
w:bear	0:-2 1:-2
w:became	0:4 1:-2
w:because	0:-2
w:become	1:4
w:before	0:-2
w:begin	0:-2 1:-2
w:beginn	0:2
w:behind	1:2
w:beij	0:-2 1:-2
w:beijing-bas	1:-2
w:belief	0:-2
w:believ	0:-2 1:-2
w:belong	0:2 1:-2
w:below	1:-2
w:benchmark	0:2
w:benefit	0:-2 1:-2
w:bentley	0:-4 1:2
w:berlin	0:-2 1:2
w:beside	1:-2
w:bev	0:-4 1:-4
w:bevs	0:-4 1:-2
w:beyond	0:-4 1:-4
w:biden	1:-2
w:big	0:2 1:-2
w:biggest	0:-2 1:-2
w:billion	0:-2
w:black	0:-2
w:blue	0:-2
w:bluepark	0:-2 1:-2
w:bmw	0:-4 1:-4
w:board	1:-2
w:bollor	1:2
w:bolt	1:-2
w:bonu	0:-2 1:-2
w:book	0:-2
w:born	0:-4 1:-4
w:bosch	1:-2
w:both	1:-2
w:bought	1:-2
w:br	1:-2
w:brand	1:2
w:bratislava	0:-2 1:2
w:brief	0:-2
w:bring	1:2
w:britain	0:-4 1:-4
w:british	0:-2 1:-6
w:broken	0:-2 1:-2
w:brought	0:4
w:brussel	0:2
w:budapest	0:-2
w:buick	0:-2
w:burn	0:-2
w:bus	0:-2 1:-2
w:busines	0:2 1:-2
w:bust	0:-4 1:-2
w:buy	0:-2 1:-4
w:buyer	0:-2
w:c	1:-2
w:c-segment	0:-2
w:calendar	0:2
w:california	0:-4 1:-4
w:came	0:-2
w:can	0:-2 1:-4
w:canada	0:-2
w:cancel	1:-2
w:cancell	1:-2
w:cannot	0:6 1:-2
w:capable	0:-2
w:capacity	1:-2
w:capital	0:-2
w:carbon	1:-2
w:carbon-neutral	0:2 1:-4
w:care	0:-6 1:-2
w:carolina	0:-2
w:carry	0:-4
w:case	0:4 1:-2
w:catalogue	1:-2
w:category	0:-4 1:-4
w:caus	0:-2
w:caveat	0:-2 1:4
w:cdp	0:-4
w:cease	0:-2 1:2
w:cent	0:-2 1:-2
w:center	0:-4 1:-2
w:centre	1:-2
w:century	0:4 1:-2
w:certain	0:2 1:-4
w:chain	0:2
w:challenge	0:4
w:chandrasekaran	0:-4 1:-2
w:chang	0:2 1:-2
w:changan	0:-2
w:changchun	0:2
w:change	0:2
w:charg	0:-2 1:-2
w:charger	0:-2 1:-2
w:chart	0:-2 1:-2
w:check	0:-2
w:chevrolet	0:-4 1:-4
w:chongq	1:2
w:choose	1:-2
w:christian	0:2 1:-2
w:cit	0:-2
w:citi	0:-4 1:-4
w:citro	1:2
w:city	0:-2 1:-4
w:clas	0:-2 1:-2
w:clear	0:-2
w:climate	0:2
w:climate-neutral	0:-2 1:-4
w:climb	1:-2
w:clock	1:-2
w:clos	0:-2 1:-2
w:close	0:-4 1:-2
w:cluster	0:2 1:-2
w:coach	1:-2
w:coalition	0:-4 1:-2
w:cologne	0:-2
w:com	0:-2 1:-2
w:combustion	0:-2 1:2
w:combustion-engine	1:2
w:come	0:-6 1:-2
w:commercial	1:-4
w:commitment	0:2 1:-2
w:common	0:-4 1:-2
w:compact	0:-4 1:-2
w:compani	0:2 1:-2
w:comparison	0:-2 1:-2
w:compensation	0:2
w:competitor	0:-2 1:-2
w:complete	1:-2
w:completely	0:-4 1:4
w:complex	1:-2
w:component	0:-2 1:-2
w:compris	0:-2
w:concrete	1:-2
w:condition	0:-2 1:2
w:conference	0:-2
w:confirm	1:-4
w:connect	0:-2 1:-2
w:consist	0:-2 1:2
w:construct	0:-2
w:construction	0:-4 1:-2
w:consultancy	0:-2
w:consum	0:-2
w:consumer	1:2
w:contain	1:-2
w:continent	0:-2 1:4
w:contrast	1:2
w:controll	1:-2
w:convention	0:-2 1:-2
w:convert	1:-2
w:core	0:-2 1:2
w:corporate	1:-4
w:cost	0:-2 1:-2
w:could	0:-6
w:count	0:-4 1:-4
w:countri	0:-2 1:-2
w:country	0:-2
w:course	1:-2
w:cowley	0:-2 1:2
w:create	0:-2
w:creation	0:4 1:-4
w:crore	0:-4 1:-2
w:cross	0:-4 1:-4
w:crossover	0:-2 1:-2
w:cummin	0:-2 1:-2
w:cumulative	0:-2
w:cupra	0:-2 1:2
w:currently	0:-2
w:customer	0:-2 1:-2
w:cut	1:-2
w:cutt	0:-2 1:-2
w:cv	0:2 1:-2
w:czech	1:-2
w:d-max	0:-6 1:-4
w:dacia	1:-2
w:daf	0:-2 1:-2
w:dagenham	0:-2 1:2
w:daily	0:-2
w:daimler	1:-2
w:dare	0:4 1:2
w:dat	1:-2
w:data	0:-6 1:-4
w:daum	0:-4
w:day	1:-2
w:days	1:2
w:de	1:2
w:deadline	0:2
w:deal	1:-2
w:dealer	0:-2 1:-4
w:dealership	0:-2
w:decad	0:4 1:-2
w:decarboniz	0:4 1:-4
w:decarbonization	1:-2
w:december	0:-4 1:-4
w:decid	0:-4
w:decision	0:-4 1:-2
w:declaration	0:-2 1:2
w:declin	0:-2 1:-2
w:decline	0:-2
w:dedicat	0:-4 1:-2
w:deepal	0:-2 1:-2
w:degre	1:-2
w:delay	0:-2 1:-2
w:delhi	0:-2 1:-2
w:deliver	0:-2 1:-2
w:deliveri	0:-2 1:-6
w:delivery	0:-4 1:-2
w:demand	1:-2
w:department	0:-2
w:design	0:-4 1:-4
w:destination	0:-2 1:2
w:detail	0:-4 1:-2
w:develop	0:-4 1:-4
w:development	1:-2
w:did	0:-2
w:diesel	1:-2
w:digitalisation	1:-2
w:digitalization	0:-2
w:dioxide	0:-2 1:-2
w:direct	1:-2
w:direction	1:-2
w:disappear	0:-2 1:-2
w:district	0:2
w:divid	0:-2
w:division	0:-4
w:document	1:-2
w:does	1:-2
w:doesn	1:-2
w:done	0:-2
w:dongfeng	0:-2
w:doubl	0:2 1:-2
w:double	0:-2
w:down	1:-2
w:drawn	0:-2
w:drew	1:-2
w:driv	0:-2 1:-2
w:drive	1:-2
w:driven	0:-2
w:driver	0:-2
w:drop	0:-4 1:-4
w:dropp	0:-4 1:-4
w:dubb	0:-2
w:due	1:-2
w:duty	1:-4
w:dx	0:-2
w:e-mobility	0:-4 1:-2
w:e-tron	1:-2
w:ea	0:-2 1:-2
w:each	0:-2
w:earning	0:-2 1:-2
w:east	0:-2
w:ebitda	0:-4 1:-2
w:eco-friendly	0:-2 1:-2
w:eight	1:-4
w:electric	0:-2
w:electric-only	0:-2
w:electrifi	0:-2 1:-2
w:electrification	0:-4 1:-2
w:eleven	0:-2 1:-2
w:elf	0:-2
w:ellesmere	1:2
w:else	0:-6 1:2
w:elsewhere	0:-2 1:-4
w:emden	0:-2 1:2
w:emerg	0:-2
w:emission-free	0:-4
w:emit	0:-2 1:-2
w:emitt	1:-2
w:employ	0:-2 1:-2
w:employe	0:4 1:-2
w:end-	1:-2
w:ends	0:-4 1:-2
w:energi	0:-4 1:-2
w:energy	1:-2
w:engin	0:-4 1:2
w:entire	1:-4
w:entirety	1:-2
w:environment	0:-4 1:-4
w:environmental	0:2
w:envisag	1:-2
w:eps	0:-2 1:-2
w:esg	1:-2
w:establish	1:-2
w:estimat	0:-2 1:-2
w:estimate	0:-4 1:-2
w:eu	0:-2
w:euro	0:-2 1:-2
w:europe	1:2
w:european	1:-4
w:european-built	1:-2
w:ev	0:-4 1:-2
w:ev-only	1:-2
w:even	0:-2 1:-2
w:ever	1:-4
w:everybody	0:2 1:-2
w:everyth	1:-2
w:everywhere	1:2
w:evs	0:-4 1:-2
w:ex	0:2
w:exce	0:-2 1:-2
w:exceed	1:-2
w:except	1:-2
w:exception	0:-2
w:exclusively	0:-2
w:exhaust	0:-2
w:expand	0:-2 1:-2
w:expect	1:-2
w:experience	0:-2 1:-2
w:expir	0:-2 1:-2
w:explorer	0:-2
w:export	0:-4 1:-2
w:extend	0:-4 1:-4
w:extended-range	0:-2 1:-2
w:extra	0:-4 1:-4
w:f-	1:-2
w:faciliti	1:-2
w:factori	0:2 1:-2
w:factory	0:2 1:-2
w:fall	1:-2
w:fallen	0:-2
w:famili	0:-2 1:-2
w:far	0:-4
w:faw	1:-2
w:feng	1:2
w:fengshen	0:-4
w:fer	1:-2
w:few	0:-2
w:fewer	1:-2
w:fifteen	1:-4
w:fifth	0:-4 1:-2
w:figur	0:-4 1:-2
w:figure	0:-2 1:-2
w:fil	1:-2
w:fin	0:-2 1:-4
w:final	0:-2
w:find	0:-2 1:-2
w:finish	0:-2
w:firmly	0:2
w:fiscal	1:-2
w:fit	0:-2 1:-2
w:fitt	0:-4
w:five	0:-2
w:fix	1:-2
w:flag	0:2
w:flagship	0:-2 1:-2
w:fleet	1:-2
w:flin	1:-2
w:flow	1:-2
w:follow	1:-4
w:footprint	1:-2
w:forecast	1:-2
w:foresaw	1:-2
w:forese	1:-2
w:foreseen	0:2
w:forget	1:-2
w:form	1:-4
w:formally	0:-4
w:formula	0:-6 1:-4
w:forty	1:-2
w:fossil	0:2
w:foton	0:-4 1:-2
w:found	0:-4 1:-2
w:four	0:-4 1:-2
w:four-fifth	0:-2 1:-2
w:fourth	0:-2 1:-2
w:france	0:2
w:free	1:6
w:french	1:-4
w:front	1:-2
w:frost	0:-2 1:-2
w:fuel	0:-4
w:fuel-cell	0:-4
w:full	0:-4
w:fully-electric	0:-2 1:-2
w:fy	0:-2 1:-2
w:g	0:-4
w:gac	0:-2 1:-4
w:gadkari	0:-4 1:-2
w:galaxy	0:-2 1:-2
w:gap	0:2
w:gasoline	1:2
w:gasoline-power	0:-4 1:2
w:gate	1:-2
w:gave	1:-4
w:generat	0:-2
w:generation	0:-2 1:-2
w:genesi	1:2
w:georgetown	0:-2
w:german	0:-2
w:germany	0:2 1:-2
w:gets	0:2 1:-2
w:ghg	0:4
w:ghosn	0:-2 1:-2
w:giv	0:2 1:-2
w:given	0:-2 1:-2
w:glas	0:2
w:glasgow	0:-2 1:2
w:globally	1:-2
w:gm	0:-2
w:goes	0:-2 1:2
w:got	0:-4 1:-2
w:gothenburg	1:-2
w:gram	0:-2 1:-2
w:great	1:-2
w:grew	0:-2 1:-4
w:grid	0:-4 1:-4
w:gros	0:-2 1:-2
w:ground	0:-2
w:group-wide	0:-4 1:-4
w:growth	0:-4
w:guangzhou	1:-2
w:guest	0:-2
w:guid	0:-2 1:-2
w:guidance	1:-2
w:gujarat	0:-2
w:gunma	1:-2
w:gwh	0:-2
w:gwm	0:2
w:gy	0:2
w:h	0:-2 1:-2
w:had	1:-2
w:hadn	1:-2
w:halewood	0:-2
w:half-year	0:2
w:halv	1:-4
w:halve	0:2
w:hamamatsu	0:2 1:-2
w:hand	0:-4 1:-2
w:hatchback	0:-2 1:-2
w:haulier	0:-2
w:head	0:-2 1:-2
w:headquarter	0:6
w:heat	0:2
w:heavy	0:-4 1:-2
w:heavy-duty	0:-4 1:-2
w:high	0:-2 1:-2
w:higher	0:-2 1:-2
w:himself	0:-4
w:his	0:-2
w:hit	0:-2 1:-2
w:home	1:-2
w:honda	1:2
w:hongqi	1:-2
w:horizon	0:-2 1:-2
w:house	0:-2 1:-4
w:how	1:-4
w:huarong	0:2
w:hundr	0:2
w:hybrid	0:-2
w:hydrogen	0:-2
w:i-miev	1:-2
w:iaa	0:2
w:ice	1:2
w:id	0:-2 1:-2
w:if	0:-2
w:implement	0:2
w:import	0:-2 1:-4
w:in-house	0:-2 1:-2
w:includ	1:-2
w:include	0:-4 1:-2
w:increase	0:-2
w:independent	1:2
w:india	1:-4
w:indian	0:2 1:-2
w:indonesia	0:-4
w:industrial	1:-2
w:infrastructure	0:-2
w:ingolstadt	0:2 1:-2
w:innovation	0:-4
w:inside	0:-2 1:-2
w:insist	0:2 1:-2
w:install	0:-2 1:-2
w:intact	0:4 1:-2
w:intend	0:-2 1:-2
w:intensity	0:-2
w:intent	0:-2
w:internal	0:-4 1:-2
w:international	0:-4 1:2
w:into	1:-2
w:introduce	1:-2
w:invest	0:-4
w:investment	0:-4
w:issue	0:-4 1:-2
w:isuzu	1:-2
w:jaguar	0:-2 1:6
w:japanese	0:-2
w:jeep	0:-4 1:-4
w:jiefang	0:-4 1:-4
w:jlr	0:4 1:-6
w:job	1:-4
w:john	0:2 1:2
w:join	1:-2
w:jointly	1:-2
w:jos	0:2 1:-2
w:journalist	0:-2
w:juke	0:-2 1:-2
w:july	0:-2 1:-2
w:jump	0:-2 1:-2
w:june	0:-2
w:just	1:-2
w:kaelleniu	1:-2
w:kawasaki	1:-2
w:kentucky	0:-2 1:-2
w:kenworth	0:-2 1:-2
w:kept	0:2 1:-2
w:kia	1:-4
w:kilogram	0:-4
w:kilometr	0:-2 1:-2
w:kilowatt-hour	0:-4 1:-2
w:kind	0:-2
w:kingdom	0:-2 1:-2
w:km	0:-4 1:-2
w:known	0:-2 1:2
w:koda	0:2
w:korea	0:-2 1:-4
w:kosai	0:4 1:-2
w:kroner	0:-2 1:-2
w:kusumi	0:-2
w:kwh	0:-2
w:laid	0:-2 1:-2
w:lakh	0:-4 1:-2
w:land	0:-2
w:landfill	0:-2
w:large	0:-2
w:largest	0:-2
w:last	0:-2
w:late	0:-2 1:-2
w:later	0:2
w:latest	0:2
w:latter	1:-2
w:launch	0:-2 1:-2
w:lead	0:-2
w:leader	0:-2
w:leaf	0:-2 1:-2
w:leas	0:-2 1:-2
w:least	0:-4 1:-2
w:leave	0:-2 1:2
w:led	0:-2 1:-2
w:left	0:2
w:leipzig	0:2 1:-2
w:level	1:-2
w:levin	1:-2
w:lexu	0:-6 1:4
w:lg	0:-2 1:-2
w:li	0:2 1:-2
w:lifetime	0:-2
w:lift	0:-2 1:-2
w:light	0:-4 1:4
w:light-duty	0:-4 1:8
w:lik	0:2
w:like	1:2
w:limit	1:-2
w:lin	0:-2 1:-2
w:line	1:-2
w:line-up	0:-6 1:2
w:list	0:-2
w:litre	0:-2 1:-2
w:little	0:-2 1:-2
w:ll	0:2
w:location	0:6 1:-2
w:logistic	0:-2 1:-2
w:lohscheller	1:2
w:long	1:-2
w:longer	0:-2 1:-4
w:look	0:-4 1:-2
w:loop	0:-2 1:-2
w:lorri	0:-4
w:lose	0:-6 1:-4
w:lot	0:-4 1:2
w:low	0:-2
w:low-carbon	0:-2
w:low-cost	0:-2 1:-4
w:lower	0:-2 1:-2
w:luca	1:2
w:lucid	0:-2 1:-2
w:luxury	0:-6
w:macan	0:-2
w:main	0:-2 1:2
w:maintain	0:-2 1:-2
w:major	1:2
w:mak	0:-2
w:manag	0:-2
w:manage	0:-6 1:-2
w:management	0:-2 1:2
w:mandat	0:-2 1:-4
w:manufactur	0:-2 1:-2
w:many	0:-2 1:-2
w:march	0:-4
w:margin	0:-2
w:mark	1:2
w:market	0:-4
w:marque	0:-2 1:4
w:martin	0:-2 1:-2
w:marumoto	1:-2
w:maserati	0:-4
w:mass	0:-2
w:matrix	0:2 1:-2
w:mazda	1:-2
w:mb	1:-2
w:mean	1:2
w:meantime	1:-2
w:meanwhile	0:-4 1:-2
w:measur	0:-2
w:meb	0:-2
w:media	0:-2 1:2
w:medium	0:-2
w:medium-term	0:-4 1:-2
w:mega	1:-2
w:member	0:-2
w:mention	0:-2 1:-2
w:meo	1:2
w:met	0:-2
w:metric	0:-2 1:-2
w:metro	0:-2 1:-4
w:mibe	1:-4
w:michael	1:2
w:michelin	0:2 1:-2
w:mid-century	0:2 1:-2
w:mid-decade	0:-2 1:-2
w:mid-siz	0:-4 1:-2
w:midsize	0:-2 1:-2
w:mile	0:-4 1:-2
w:milestone	0:-2
w:million	1:-2
w:millionth	1:-2
w:min	1:-2
w:minister	0:-2 1:-2
w:miss	0:-2
w:mitsubishi	0:-2
w:mix	0:-2 1:-6
w:mobility	1:-2
w:model	1:-2
w:modular	0:-2
w:mostly	0:-2
w:motorcycl	0:-4
w:motorcycle	0:2 1:-2
w:move	0:-2 1:2
w:much	0:-2
w:must	0:-4 1:-4
w:mustang	0:-2 1:-2
w:mw	1:-2
w:mx-	0:-2
w:n	0:-2
w:nam	0:2
w:name	0:2 1:-2
w:narrow	0:-4 1:-2
w:nasdaq	1:-2
w:nation	0:-2
w:nationwide	0:-2 1:2
w:near-term	0:-2 1:-2
w:nearly	0:-2
w:neckarsulm	0:2 1:-2
w:negative	1:-2
w:neither	1:2
w:net	0:4 1:-4
w:net-zero	0:2 1:-2
w:network	0:2
w:neutral	0:8
w:neutrality	0:6 1:-4
w:nev	0:-4 1:-2
w:nevada	0:-2
w:nevs	0:-2 1:-4
w:new-energy	0:-2 1:-2
w:new-vehicle	0:4
w:newcomer	1:-2
w:newly	1:-2
w:news	0:-4 1:-4
w:newspaper	0:-2 1:-2
w:next	0:-2 1:-2
w:next-generation	0:-2 1:-4
w:nickel	0:-2 1:-2
w:night	1:-2
w:nine	0:-4
w:nio	0:2 1:-2
w:nitin	0:-2 1:-2
w:nobody	0:-4 1:-4
w:none	0:2 1:-2
w:norway	0:-6 1:-4
w:noth	1:2
w:november	0:-2 1:-2
w:now	1:-2
w:nowhere	0:-2 1:-2
w:number	0:-2
w:o	1:-2
w:object	0:-2 1:-2
w:objective	0:4 1:-4
w:oct	1:2
w:october	1:-4
w:off	1:-2
w:offic	0:-2
w:officer	1:-2
w:official	1:-2
w:offset	0:4
w:ohio	0:-2 1:-2
w:oizumi	0:-4 1:-2
w:okada	1:-2
w:old	0:-2 1:-4
w:older	0:4 1:2
w:once	0:-2 1:-2
w:ones	0:-2 1:2
w:only	1:2
w:onto	0:-2
w:opel	1:2
w:open	0:2 1:-2
w:operat	0:2 1:-2
w:operation	1:-2
w:order	0:-2 1:-2
w:orion	0:-2 1:-2
w:osaki	1:-2
w:oslo	0:-2 1:-2
w:other	0:2
w:otherwise	0:-2 1:2
w:ought	0:-2 1:-2
w:our	0:-2 1:-2
w:out	0:-2
w:outlook	0:-2 1:-4
w:output	0:-4 1:-4
w:outside	0:4 1:-4
w:over	1:-2
w:overall	0:-2
w:oversea	0:-2
w:ow	0:-2
w:own	0:2
w:own-brand	0:-2 1:-4
w:owner	0:-2
w:oxford	0:-2 1:-2
w:paccar	0:-2
w:pace	1:-2
w:page	0:-2
w:paint	0:2
w:panasonic	1:-2
w:pandemic	0:-2
w:paper	0:-2
w:park	0:4
w:parliament	0:-2 1:-4
w:pass	0:-2 1:-4
w:passenger	1:2
w:past	0:-2
w:pay	0:-4 1:-2
w:pct	0:-2 1:-2
w:peak	0:-2 1:-2
w:pencil	0:-2
w:penetration	0:-2 1:-4
w:penta	0:2
w:people	0:-2
w:per	1:-2
w:per-vehicle	0:-2 1:-2
w:percent	0:-2
w:percentage	1:-2
w:perhap	1:-2
w:period	0:-2
w:peterbilt	0:-2 1:-2
w:petrol	0:-4
w:peugeot	1:2
w:phas	0:-2
w:pickup	0:-2
w:pingshan	0:2
w:pioneer	1:-2
w:place	0:2 1:-2
w:plann	0:-2 1:-2
w:plant	0:2 1:-2
w:platform	0:-4 1:-4
w:pledge	1:-2
w:plug	1:-2
w:plug-in	0:-2 1:-2
w:point	1:-2
w:polestar	0:2
w:policy	0:-2
w:poll	0:-2
w:popular	0:-2 1:-2
w:porsche	1:-2
w:port	0:-2
w:portfolio	1:-2
w:positive	0:-2
w:post	0:-2
w:postpon	0:-4 1:-2
w:powertrain	0:-2
w:preced	1:-2
w:predecessor	0:-2 1:-4
w:predict	1:-2
w:prefecture	0:-2
w:prepar	1:2
w:pres	0:-2 1:-2
w:presentation	0:2 1:-2
w:previou	1:-2
w:previously	1:-2
w:pric	0:-4
w:price	0:-2 1:-4
w:private	0:-2 1:-2
w:prnewswire	1:-2
w:produc	1:-2
w:product	1:-2
w:productivity	0:2 1:-2
w:profit	0:-2
w:program	0:-2
w:programme	1:2
w:promaster	0:-2 1:-2
w:promise	0:-4
w:promotion	0:-2
w:proportion	1:-4
w:propos	0:-4 1:-4
w:provid	0:-2
w:public	1:-2
w:publish	0:-2
w:pull	0:-2 1:-2
w:pump	0:-2 1:-2
w:purchas	0:-2 1:-2
w:purchase	0:-4 1:-2
w:push	0:-2
w:puts	0:-2 1:-2
w:pv	0:2 1:-2
w:qashqai	0:-2
w:qualifi	0:-2 1:-2
w:quarter	0:-2 1:-2
w:quarterly	0:-2 1:-2
w:quietly	1:-2
w:quite	0:-4 1:-2
w:r	0:2
w:rail	0:-2
w:ram	0:-2 1:-2
w:ran	1:-2
w:range	0:-2
w:range-extend	1:-2
w:rather	0:-2
w:ratio	0:-2
w:rayong	0:-4 1:-2
w:re	0:4 1:-2
w:reach	0:2 1:-2
w:read	0:-2
w:reaffirm	0:-4 1:-4
w:realize	0:2
w:reason	1:-4
w:reborn	0:-2 1:4
w:recall	0:-2 1:2
w:reckon	0:-2 1:-2
w:record	1:-2
w:recycl	0:-2
w:reduc	0:-4 1:-2
w:referr	0:-2 1:-2
w:regard	0:2
w:regional	0:-2
w:registration	0:-2
w:reimagine	0:2
w:relaunch	1:2
w:releas	0:-2
w:release	0:4 1:2
w:remain	0:2
w:remind	1:-2
w:renewabl	1:-2
w:reopen	0:2
w:repair	0:-2 1:-2
w:replac	1:2
w:report	0:-2
w:reporter	0:-2
w:represent	0:-2 1:-2
w:request	0:-4
w:requir	1:-4
w:reserv	1:-2
w:resourc	0:-2 1:-2
w:respectively	1:2
w:result	0:-2
w:retail	1:-2
w:retool	0:-2 1:-2
w:return	0:-4 1:-2
w:revenue	0:-2
w:review	0:-2
w:revis	1:-2
w:revision	0:-2
w:right	0:-2 1:-4
w:ris	0:-2
w:risk	0:2 1:-4
w:rivian	0:2 1:-2
w:rmb	0:-2
w:roadmap	1:-2
w:robert	0:2 1:-2
w:romeo	0:-2 1:-2
w:room	0:-2
w:roughly	0:-2
w:round	0:-2 1:-2
w:route	1:-2
w:rover	0:-2
w:rs	0:-2 1:-2
w:rth	0:2 1:-2
w:rui	0:-2 1:-2
w:rul	1:-4
w:rule	0:-2 1:-2
w:runn	1:-2
w:saic	0:-2
w:sal	0:-2
w:sale	0:-4 1:-2
w:san	0:4 1:-2
w:save	0:2
w:saw	0:-2 1:-2
w:sbti	0:2 1:-2
w:scania	0:-6 1:-4
w:sch	1:-2
w:schedul	0:-2 1:-2
w:scheme	0:-2
w:science-bas	0:-2
w:scientific	0:-2
w:scop	0:-2 1:-2
w:scope	1:-2
w:scrapp	0:2 1:-2
w:seat	1:-2
w:second	0:-2 1:-2
w:section	0:2 1:-2
w:sector	0:2
w:securiti	0:-2 1:-2
w:seek	1:-2
w:seen	0:-2 1:-2
w:sees	0:-2 1:-4
w:self-own	0:-2
w:sell	0:-2
w:send	0:-2 1:-2
w:sent	0:-2
w:sentence	0:-4 1:2
w:separate	1:2
w:separately	1:-2
w:sept	1:-2
w:seri	1:-2
w:series-produc	0:-2 1:-4
w:serv	1:-2
w:servic	0:-2
w:session	1:-2
w:sets	0:2 1:-2
w:sett	1:2
w:seven	0:-2
w:several	0:-4 1:-2
w:shar	0:-2
w:share	1:-2
w:shav	0:-2 1:-2
w:she	1:2
w:sheet	0:2
w:shenzhen	0:2
w:shipp	0:-2 1:-2
w:short	0:-2
w:show	1:-2
w:showroom	0:-2 1:-2
w:sierra	0:-2 1:-2
w:sign	0:-2
w:significantly	1:-2
w:silverado	0:-2 1:-2
w:since	1:-2
w:sindelfingen	0:2 1:-2
w:single	0:-2
w:single-digit	0:2
w:sister	0:-2 1:-2
w:site	1:-2
w:six	0:-2 1:-4
w:size	0:2 1:-2
w:sk	0:2
w:skill	1:-2
w:slat	0:-2
w:slid	0:2 1:-2
w:slightly	0:-4 1:-2
w:slipp	0:-2
w:slow	0:-2
w:small	0:-2 1:-4
w:smaller	0:-2
w:smart	0:-2
w:so	1:-2
w:software	0:-2 1:-2
w:solar	0:2
w:solidly	0:-2
w:solution	0:-2 1:-2
w:some	1:-2
w:somebody	1:2
w:sooner	0:4
w:south	0:-2
w:spar	0:-2 1:-2
w:speak	1:-2
w:spend	1:-2
w:spent	0:-2 1:-2
w:spoke	1:-2
w:spoken	0:-2 1:-2
w:spokesman	0:2
w:sport	0:-2
w:spr	0:-2
w:sq	0:-2
w:staff	0:-2 1:-2
w:stake	0:-2 1:-2
w:standard	0:-2 1:-2
w:star	0:-4 1:-2
w:start	1:-2
w:startup	0:-2 1:-2
w:state	1:-4
w:station	0:-2 1:-2
w:statu	0:4 1:-2
w:stay	0:2 1:-2
w:steel	0:-8 1:-2
w:stepp	0:-2 1:-2
w:stick	0:-2
w:still	1:-4
w:stock-market	1:2
w:stood	1:-2
w:stopp	0:-2 1:2
w:strategic	0:-2 1:-2
w:strategy	1:-4
w:stress	0:-2 1:2
w:strik	0:-4 1:-2
w:strive	1:-2
w:strong	0:-2
w:subaru	0:-2 1:-2
w:subject	0:-2
w:subsidy	0:-4 1:-4
w:successor	0:-2
w:such	1:-2
w:sufficient	1:2
w:sullivan	0:-2 1:-2
w:sum	0:-2
w:summer	1:-2
w:summit	0:2
w:sunderland	1:-2
w:supercharg	0:-2 1:-2
w:supervisory	0:-2
w:supply	1:-2
w:support	1:-2
w:suppos	0:2 1:-2
w:surviv	1:2
w:suv	0:-2 1:-2
w:suvs	0:-2
w:suzuki	0:-2 1:-2
w:swed	0:-4
w:sweden	1:-2
w:switch	1:-2
w:system	1:-4
w:sz	1:2
w:tailpipe	0:-2 1:6
w:tak	1:-2
w:take	0:2
w:taken	0:-2
w:talk	0:-2 1:-2
w:tank	0:2 1:-2
w:target	0:-2
w:tariff	0:-2 1:-2
w:tata	1:-2
w:taxi	0:-2 1:-2
w:taycan	0:2
w:tco	0:2
w:technologi	0:-2 1:-2
w:technology	0:-2 1:-2
w:tell	1:-2
w:ten	1:-2
w:tennessee	0:-2 1:-2
w:tenth	0:-4 1:-6
w:term	1:-2
w:tesla	0:-2 1:-2
w:test	0:-2
w:thai	0:-2 1:-2
w:thailand	0:-2
w:their	1:-4
w:them	1:-2
w:thereby	0:-2 1:-2
w:therefore	0:-2 1:-4
w:they	1:-2
w:thierry	1:2
w:think	1:-2
w:third	1:-2
w:thirty	0:-2 1:-4
w:this	1:-2
w:thoma	1:2
w:those	1:-2
w:thought	0:2 1:-4
w:thousand	0:-4 1:-4
w:three	0:-2 1:-4
w:three-row	0:-2 1:-2
w:three-wheeler	0:-2 1:-4
w:through	1:-2
w:thus	1:-2
w:tied	1:-4
w:till	0:-2
w:tim	0:-2 1:-2
w:timetable	0:-2 1:2
w:today	0:-2 1:-2
w:toll	0:-4 1:-2
w:tonn	0:-2
w:tonne	0:-2
w:tons	1:-2
w:torslanda	0:2
w:toshihiro	0:-2
w:totall	0:-4 1:-2
w:toward	0:-2
w:town	0:-2 1:-2
w:township	0:-2 1:-2
w:toyoda	1:-2
w:tractor	1:-2
w:traditional	0:-2 1:2
w:train	0:-4
w:transition	0:-2
w:transport	1:-4
w:trial	0:-2 1:-2
w:trillion	0:-2
w:truly	0:4
w:twenty-three	0:-2
w:two-fifth	1:-2
w:uk	1:2
w:ulsan	0:-2
w:ultimate	0:-2 1:2
w:unaffect	0:4 1:-2
w:unalter	0:4 1:-4
w:undertak	0:-2
w:union	0:-2
w:untouch	0:6 1:-2
w:update	0:2
w:upon	0:2 1:-4
w:upward	0:-2 1:-2
w:us	1:-4
w:use	0:-2
w:use-phase	1:-2
w:used	0:-2 1:-4
w:utility	0:-4 1:-2
w:v	0:4
w:valid	0:-2 1:-2
w:value	0:4
w:van	0:-2 1:-4
w:vans	0:-4 1:-2
w:vde	0:2
w:vehicle	0:-4
w:vehicle-kilometer	0:-2
w:verifi	1:-2
w:version	1:-4
w:versu	1:-2
w:vi	0:-2 1:-2
w:vice-president	0:2
w:virtually	0:4
w:vision	1:-2
w:vitara	0:-2
w:vnr	0:-2 1:-4
w:volum	0:-2 1:-2
w:volume	0:-2 1:-2
w:volvo	1:-4
w:vot	0:-2 1:-2
w:vow	0:-4
w:voyah	0:-2 1:2
w:vs	1:-2
w:vw	0:-2 1:2
w:vw-brand	0:-2 1:-4
w:w	0:2
w:wait	0:-2
w:wall	1:-2
w:wang	0:-2 1:2
w:want	0:-2
w:washington	1:2
w:waste	0:-4
w:way	0:2 1:-2
w:we	1:-6
w:wear	1:-2
w:website	0:4 1:-2
w:week	1:-2
w:wei	1:-2
w:well-to-wheel	0:-2
w:went	1:-2
w:were	0:-2 1:-2
w:what	1:-2
w:whatever	0:4
w:wheel	0:2 1:-2
w:wherever	0:-2 1:-2
w:whether	1:-4
w:while	0:-2
w:white	0:-4 1:-4
w:who	1:-2
w:why	0:-2 1:-2
w:withdrawn	0:-2
w:within	0:-4 1:-2
w:without	0:2
w:wolfsburg	0:-2 1:-2
w:won	0:-4
w:word	1:-2
w:work	1:-4
w:worker	0:-4 1:-4
w:worldwide	1:-2
w:would	1:-2
w:writ	1:-2
w:wrote	0:-2
w:wuhan	0:-4 1:-2
w:wuxi	0:4
w:x	0:-4 1:-2
w:xev	0:-2 1:-4
w:xevs	0:-2
w:xpeng	0:2
w:yajima	0:-2 1:-2
w:yanfeng	0:-2
w:yen	0:-2
w:yet	0:-2
w:york	1:-2
w:you	1:-4
w:your	0:-4 1:-4
w:zero	0:2 1:-2
w:zero-carbon	1:-2
w:zero-co	0:-2 1:-2
w:zero-emission	0:-6
w:zoe	0:-4 1:-2
w:zuffenhausen	0:2 1:-2
w:zwickau	0:-4
w:€	0:-2 1:-2
years:0	0:2 1:-2
years:1	0:-2 1:-4
`;
