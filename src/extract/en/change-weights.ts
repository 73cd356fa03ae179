import type { ChangeWeights } from "../changes/weigh-change.ts";
import { parseWeights } from "../weigh.ts";

let weights: ChangeWeights | null = null;

/** Fitted by `bench/extract/fit.ts`; not written by hand. Read when it is first asked for. */
export function changeWeights(): ChangeWeights {
  weights ??= parseWeights(LABELS, TABLE);
  return weights;
}

const LABELS = [
  "none",
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
] as const;

const TABLE = `
ag:amount:down:a	2:1 5:-2
ag:amount:down:b	1:6 3:-1 5:-1
ag:amount:up:a	1:4 2:1 3:-2
ag:amount:up:b	2:2 4:-1
ag:year:down:a	0:-1 3:2
ag:year:down:b	0:3
ag:year:up:a	0:1 1:-1
at:0	0:2
at:1	0:3 4:-1 5:-1
at:early	0:4
at:late	0:7
bias	0:6
c:capacity	2:-2 4:-1 5:2
c:charging	0:2 2:-1
c:customer	0:-1 1:-1 3:1 5:1
c:electricity	0:4
c:emission	0:2
c:energy	0:3
c:ev-all	0:1 1:-2 2:-4 3:-4 4:-1 5:1
c:fuel	0:3
c:green-factory	0:3
c:hybrid	1:1 4:-1
c:invest	0:1
c:material	0:4
c:mileage	0:3
c:network	0:6
c:none	0:6
c:recycle	0:3
c:recycled-material	0:4
c:renewable	0:2
c:sales	0:1
c:save	0:3
c:supplier	0:1 2:1 5:-1
c:supplier-target	0:5
c:waste	0:2
c:water	1:3 2:-1
co:false:false	0:8 1:-1 5:-1
co:false:true	0:6
co:true:true	0:3
f:battery-capacity:milestone	0:-2 1:1 2:1 3:1 4:-2 5:-5
f:battery-capacity:pledge	0:-2 1:-2 3:1 4:-2 5:3
f:battery-recycling:milestone	1:1
f:battery-recycling:pledge	0:1 1:1 2:-1
f:charging-points:milestone	0:2
f:charging-points:pledge	0:-2 1:1 3:1 5:-1
f:emissions-peak:pledge	0:1 1:-1 2:-1 3:-2 4:1
f:energy-use:milestone	0:5
f:energy-use:pledge	0:6
f:ev-models:milestone	0:2 1:-2 3:1
f:ev-models:pledge	1:2 3:-1 4:-1 5:-2
f:ev-share:milestone	1:2 3:-1
f:ev-share:pledge	0:-2 1:2 2:2 4:-1
f:ev-volume:milestone	0:4 1:-1
f:ev-volume:pledge	0:-1 2:3 3:-2
f:fuel-economy:milestone	0:1
f:fuel-economy:pledge	0:5 1:-1 2:-1 3:-1
f:ghg-emissions:milestone	0:2
f:ghg-emissions:pledge	1:3 2:1 3:-2 4:-1
f:green-factories:milestone	0:4
f:green-factories:pledge	0:4
f:ice-phase-out:milestone	1:-1 2:-2 3:-2 4:-1 5:2
f:ice-phase-out:pledge	1:-3 4:-1 5:3
f:investment:milestone	5:-1
f:investment:pledge	1:4 4:-1 5:-1
f:milestone:not_standing	0:-7 1:5 2:2 3:-1 4:-6 5:1
f:milestone:old_level	0:-4 2:5 3:-2 4:-1
f:milestone:other_owner	0:4 1:-1
f:milestone:taken	0:6
f:milestone:unlikely	1:1
f:net-zero:milestone	3:1
f:net-zero:pledge	0:2 4:2
f:network:milestone	0:4
f:network:pledge	0:5 1:-2 2:-1
f:other:milestone	0:3
f:other:pledge	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
f:pledge:not_standing	0:-11 1:3 2:5 3:2 4:-5 5:4
f:pledge:old_level	0:-6 1:5 2:5 3:-6 4:-4 5:-2
f:pledge:other_owner	0:4 3:-2 5:-1
f:pledge:step	0:-4 1:-5 2:5 3:-2 4:-2 5:-4
f:pledge:taken	1:2 2:1 5:-2
f:pledge:unlikely	0:-6 4:-3 5:8
f:recycled-material:milestone	0:3
f:recycled-material:pledge	0:8
f:renewable-energy:milestone	0:2
f:renewable-energy:pledge	0:1 2:-3 3:-4 4:3 5:-2
f:supplier-commitments:milestone	0:1 1:-1 3:1
f:supplier-commitments:pledge	0:4 1:-3 2:-1 4:-1
f:waste:milestone	0:6
f:waste:pledge	0:5 1:-3 2:-3 3:-1 5:-1
f:water-use:milestone	0:1 1:1 2:-1
f:water-use:pledge	0:-2 1:3 2:-7 4:-2 5:-2
k:bullet	0:4 2:-2 4:-1
k:heading	0:14
k:row	0:2 1:1 3:-3 4:-4 5:-3
k:text	0:6
mv:amount:down	1:4 3:-1
mv:amount:up	2:4 3:-1 5:-1
mv:year:down	0:-3 2:-2 3:3 4:3 5:-3
mv:year:up	1:-1 2:-5 3:3 4:3 5:-2
q:0	0:9 1:-1
q:1	0:5
q:2	0:2
r:brought-forward	0:-3 1:-3 2:-2 3:-3 4:4 5:-3
r:brought-forward:change:compared	0:-3 1:-2 2:-2 3:-3 4:3 5:-1
r:brought-forward:change:moved	0:-2 1:-3 2:-2 3:-2 4:3 5:-3
r:delayed	0:-4 1:-5 2:-5 3:5 4:-4 5:-5
r:delayed:change:compared	0:-3 1:-3 2:-4 3:4 4:-3 5:-2
r:delayed:change:moved	0:-2 1:-4 2:-3 3:3 4:-3 5:-5
r:none	0:5
r:strengthened	0:-6 1:8 2:-1 3:-4 4:-3 5:-2
r:strengthened:change:compared	0:-5 1:7 2:-1 3:-4 4:-3 5:-2
r:strengthened:change:told	0:-4 1:4 2:-3 3:-2 4:-2 5:-2
r:weakened	0:-4 1:-2 2:5 3:-4 4:-3 5:-1
r:weakened:change:compared	0:-5 1:-2 2:6 3:-4 4:-3
r:withdrawn	0:-4 1:-5 2:-1 3:-1 4:-3 5:4
r:withdrawn:change:withdrawn	0:-4 1:-5 2:-1 3:-1 4:-3 5:4
re:brought-forward	1:-3 2:-3 3:-4 4:3 5:-4
re:delayed	0:-5 1:-3 2:-3 3:6 4:-2 5:-1
re:dropped	0:-7 1:-4 2:-2 3:-1 4:-3 5:7
re:negated	0:3 2:-1 3:-1
re:strengthened	0:-3 1:4 2:-4 3:-3 4:-3 5:-3
re:weakened	1:-4 2:2 3:-1 4:-1 5:-2
re:withdrawn	0:-2 1:-2 3:-1 4:-2 5:2
rs:dropped	0:1 2:-1 3:1 5:-2
rs:maybe	2:-3
rs:new	0:1
rs:old	0:-6 1:2 2:3 3:2 5:1
rs:revised	0:2 1:-3 2:1 3:-1 4:-1 5:-2
ru	0:1 1:-5 4:-2
st:emissions-peak	1:-1 2:-1 3:-2 4:1 5:-1
st:ice-phase-out	5:3
st:net-zero	0:1
v:withdrawn	0:-7 1:3 3:-1 5:4
w:#	0:2
w:$	0:1 1:1
w::	0:2
w:;	0:-1 2:1
w:a-	0:2
w:a-shar	0:2
w:aa	0:2
w:aaa	0:3
w:abandon	1:-6 2:-7 3:-1 4:-6 5:3
w:abatement	0:3
w:able	1:-4 2:-3 3:-3 4:1 5:2
w:abolish	0:4 1:-2 2:-2 3:-2 4:-1 5:-3
w:above	0:4 5:-1
w:abroad	0:1 1:-3 2:-2 4:2 5:-1
w:absolute	0:3 2:-3 3:-1
w:absorb	0:3 1:-2 2:-1
w:abu	0:2
w:acc	0:-3 1:2 2:-4 3:2 4:-2 5:-3
w:accelera	0:4 3:-1
w:accelerat	0:4
w:accelerate	0:2
w:acceleration	0:3 2:-1 3:-1
w:accept	0:3
w:acceptance	0:-2 2:3 3:-1 5:-1
w:acces	0:3 1:-1
w:accident	0:6 1:-1 2:-1 3:-1 4:-1 5:-2
w:accompany	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:accord	0:-2 5:2
w:accordingly	0:-2 1:-2 2:-2 3:-2 4:3 5:-2
w:account	0:2 3:-1
w:accountant	0:3
w:accurate	0:3 1:-2 2:-1 5:-1
w:acea	0:6
w:achiev	0:5 1:-2 2:-1 3:1 5:-3
w:achieve	0:1 4:1 5:-1
w:acquir	0:1
w:acr	0:5 1:-2 2:-1 3:-1 4:-1 5:-1
w:acre	0:3
w:acros	0:1 1:1
w:act	0:1 1:-1 2:1 3:-1 5:-1
w:action	0:2 1:-3 2:1 5:-1
w:active	0:1
w:activiti	0:-1 1:3 2:-3
w:acura	0:-1 1:-3 2:-4 3:-3 4:-1 5:3
w:adapt	0:5 2:-1 3:-1
w:adblue	0:2
w:add	1:1 2:1 3:-1
w:addition	0:5
w:additional	0:-1 1:2 5:-1
w:addres	0:1
w:adds	0:1 1:-2 2:-1 3:1 4:-2 5:-1
w:adjust	0:9
w:administration	0:6 1:-1 2:-1 5:-1
w:admission	0:4 1:-1 2:-1 3:-1 4:-1 5:-2
w:admit	0:3 1:-1 5:-1
w:admitt	0:-2 1:-2 2:2 3:2 4:-1 5:-3
w:adopt	0:1 1:1 2:-3 3:-2 4:-2 5:-2
w:adoption	0:-2 1:-1 2:3 3:-1 4:-2 5:-2
w:adrian	0:3
w:advanc	4:1
w:advance	0:2
w:adventure	0:3
w:advis	0:3
w:advocat	0:1
w:aesc	0:1 1:-3 2:-2 3:1 4:-1 5:-2
w:affair	0:3
w:affect	0:8 3:-1
w:affirm	0:3 1:-1 2:-1 4:-1
w:africa	0:2
w:after	2:-1 5:1
w:afternoon	0:5 2:-1 5:-2
w:afterward	0:5 2:-1 3:-1 5:-1
w:ag	0:1 5:-2
w:again	0:1 1:-2 4:-1
w:against	1:-1 2:2 5:-1
w:age	0:3
w:agenci	0:2
w:agency	0:4
w:agenda	0:3 1:-1 2:-1 3:-2 4:-2 5:-2
w:ago	0:-4 1:5 2:2 3:-7 4:-4
w:agre	0:2 2:-2 3:-1 4:-1 5:1
w:agree	0:3
w:agreement	0:2 1:-1 2:-1 4:2
w:ahead	0:-1 2:-3 3:-2 4:4 5:-2
w:ai	0:3 1:-2 2:-1
w:aid	0:2
w:aim	0:-1 1:1 3:-2
w:aims	0:8 1:-3 2:-2 3:-1
w:aion	0:6 1:-2 2:-3 3:-1
w:air	2:2
w:airbag	0:2
w:airport	0:3
w:akio	0:-1 1:3 2:-4 3:-2 4:-3 5:-3
w:akira	1:2 2:-2 3:-2 4:-3 5:-2
w:alabama	0:4
w:alexander	0:3
w:alfa	0:-1 1:-1 2:-2 3:-1 4:-1 5:2
w:align	0:4
w:alive	0:4 2:-1 3:-1 4:-1 5:-1
w:all-electric	0:-2 1:1 3:-2 5:1
w:all-new	0:7 1:-2 5:-1
w:all-solid-state	0:3 3:-2
w:all-time	0:2
w:alliance	0:4
w:alliston	0:4 1:-2 2:-2 3:-2 4:-1 5:-3
w:allocation	0:3 1:-2 2:-1
w:allow	0:1 1:-2 2:1 3:-4 4:-2
w:almost	0:4 2:-1 3:-1
w:alone	0:3 1:1 2:-2 5:-1
w:along	0:1 5:-1
w:alongside	0:-1 1:-1 3:-3 4:2 5:-1
w:already	0:1 1:-1 3:-1
w:also	2:-2 4:1
w:alter	0:5 1:-1 2:-1 3:-2 4:-1 5:-1
w:alternative	0:5
w:although	1:1 2:-1 5:-2
w:altogether	0:-2 1:2 2:2 3:-2 4:-2 5:-2
w:aluminium	0:4
w:aluminum	0:2
w:alway	0:5 3:-1 5:-2
w:am	0:5 2:-1 3:-1 5:-1
w:amazon	0:-1 1:-1 2:2 5:-1
w:ambition	0:-1 2:-1 3:-3 4:-3 5:3
w:ambitiou	0:-2 1:1 2:-4 3:-4 4:-3 5:3
w:america	4:-1 5:2
w:american	0:1 2:1 3:1 5:-1
w:ammonia	0:2
w:ammunition	0:2
w:among	0:7 1:-1
w:amount	0:3
w:amp-	0:2 1:-1 2:-1
w:ampere	0:6 1:-2 2:-2 3:-3 4:-2 5:-1
w:amperex	0:3
w:amplify	0:-3 1:-3 2:-4 3:3 4:-3 5:-1
w:amsterdam	0:3
w:analysi	0:-2 2:-1 3:-1 4:-1 5:2
w:analyst	0:1 1:-3 2:-1 3:1 4:-1
w:anchor	1:-3 2:-3 3:-2 4:-1 5:2
w:anderson	0:2
w:ando	0:4 1:-1 2:-1 5:-1
w:andy	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:angel	0:2
w:anish	0:1
w:anniversary	0:2
w:announc	0:-2 1:3 5:-2
w:announce	0:2
w:announcement	0:2 1:1
w:annual	0:-2 4:-2 5:2
w:annually	0:1 2:-3 3:-1
w:annum	0:4 1:-2 2:-2 5:-1
w:another	0:4
w:answer	0:3 1:-2 2:-2 3:-3 4:1 5:-3
w:anticipat	0:-3 1:-4 2:-4 3:4 4:-2 5:-3
w:antonio	0:4
w:any	0:-2 2:-2 4:-1 5:4
w:anybody	0:4 1:-1 3:-1 4:-1
w:anyone	0:4
w:anyth	0:6 5:-1
w:anywhere	0:5 1:-1 3:-1 5:-1
w:apart	0:4 2:-1 3:-2 5:-1
w:apiece	0:2
w:app	0:4 5:-1
w:appeal	0:3 1:-1
w:appear	0:-3 1:2 2:-3 3:-2 4:-2 5:3
w:applause	0:2
w:appli	1:-2 2:-4 3:-3 4:1
w:application	1:2
w:apply	0:5 1:-1 2:-1 3:-1
w:apprentic	0:2
w:approach	0:4 1:-1 2:-1 3:-1
w:approv	0:3
w:approval	0:4
w:approximately	0:-2 1:2 4:-2 5:-3
w:april-june	0:2
w:arabia	0:3 1:-1 2:-1
w:arc	0:5 1:-3 2:-2 3:-2 4:-1
w:arcfox	0:3 1:-2 2:-2
w:architectur	0:4 2:-1 3:-2 4:-1 5:-3
w:architecture	0:3
w:are	0:2
w:area	0:5
w:aren	0:4 5:-1
w:argu	0:2
w:ari	0:-1 1:2 3:-1
w:aris	0:-3 1:3
w:arithmetic	0:-1 1:2 2:-3 3:-2 4:-2 5:-2
w:ariya	0:3 3:-1 5:-1
w:arizona	0:-1 1:-1 2:-1 3:2
w:arm	0:3 1:-3 2:-2 3:-2
w:army	0:2
w:arnstadt	0:2
w:around	0:1 1:-1 2:1 3:-1
w:array	0:2
w:arriv	0:2 1:-3 2:-4 4:-2 5:-4
w:arrival	0:2 1:-1 3:-1 5:-1
w:arrive	0:1 1:-2 2:-2 3:2 4:-2 5:-3
w:artic	0:3 2:-1 3:-1 5:-1
w:article	0:4
w:articulat	0:2
w:artificial	0:1
w:as	0:-2 5:1
w:asan	0:2
w:asean	0:5 1:-1 2:-1 3:-1 5:-2
w:asia	0:4
w:asian	0:2
w:aside	0:1 1:-8 2:1 3:-2 4:-2 5:1
w:asks	0:5
w:aspect	0:3
w:aspir	0:4 1:-2 2:-2 3:-3 4:-3 5:-3
w:aspiration	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:aspire	0:3 2:-2 3:-1 4:-1 5:-2
w:assembl	0:5 1:-1 5:-1
w:assemble	0:2 1:-1 2:-2 5:-1
w:assembly	1:1 5:1
w:assess	0:3 1:-1 2:-1
w:assessment	0:-1 2:-1 3:-1 5:2
w:asset	0:3 1:-1 2:-1 3:-1
w:assign	0:4 1:-3 2:-2 3:-2 5:-2
w:assistance	0:3 1:-1 3:-1 4:-1 5:-1
w:associat	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:association	0:5
w:assum	0:3 1:-2 2:-1 3:-3 4:-1 5:-5
w:assumption	0:3 1:-1
w:assur	0:-1 1:-1 2:-2 3:2 4:-3 5:-2
w:assurance	0:2
w:aston	0:4 1:-1 2:-2 3:-3 4:-1 5:-1
w:astra	0:3 3:-1
w:at	0:1
w:atlanta	0:4 1:-1 3:-1
w:atmosphere	0:-2 1:-1 2:-1 3:-1 4:3 5:-1
w:atsushi	0:1 1:-5 2:1 3:-2 4:-2 5:-3
w:attach	1:-2 2:1 3:-3 4:-3 5:-4
w:attain	0:-2 1:-4 2:2 3:-3 4:2 5:-3
w:attempt	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:attend	0:2
w:attention	1:-1 2:-1 3:-2 4:-1 5:2
w:attract	0:3
w:attractive	0:2
w:attributable	0:2
w:audi	3:-3 4:-3 5:2
w:audience	0:4 1:-1 3:-1 5:-1
w:audit	0:2
w:aug	0:1 1:-1 2:-1 3:-1 5:1
w:august	0:1 3:-1
w:austin	0:1
w:australia	0:-1 1:-1 2:-1 3:-3 4:2 5:-1
w:australian	0:1
w:austria	0:3
w:author	0:3 1:-2 2:-1 4:-1 5:-1
w:authority	0:3
w:auto	0:1 1:-2 2:1
w:autocar	0:3 5:-1
w:autoliv	0:3
w:automaker	0:-1 4:2 5:-4
w:automatic	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:automobil	0:4
w:automobile	0:5
w:automotive	0:1 1:-2 2:-1 3:1
w:autonomou	1:2 2:-3 3:-2 4:-2 5:-2
w:autonomy	0:2
w:autumn	1:2 3:-1
w:available	0:3 1:-3 2:1 3:-2
w:avatr	0:3 1:-1
w:averag	0:5 1:-1 2:-1 5:-1
w:average	0:5
w:avoid	0:3
w:await	0:1
w:award	0:5
w:away	0:2 2:-1 5:1
w:axl	0:3
w:axle	0:2
w:b	0:1 1:1 2:-1 3:-1
w:back	1:-4 2:1 5:1
w:background	0:3 3:-1 5:-1
w:backlog	0:4 3:-1
w:bad	0:4
w:badg	0:-1 1:2 2:-3 3:-1 4:-1 5:-1
w:badge	0:4 1:-1
w:bag	0:3
w:bags	0:1
w:baht	0:3
w:baic	0:4 1:-2 5:1
w:baidu	0:1
w:balaji	0:3
w:balance	0:5
w:ban	0:6 3:-2 4:-1 5:-1
w:band	0:4 2:-1
w:bank	0:5 2:-2
w:bankruptcy	0:4
w:banner	0:4 1:-2 2:-1 3:-1 4:-1 5:-2
w:baod	0:4
w:bar	0:-1 1:2 2:-1
w:barbara	0:1
w:barcelona	0:2
w:barely	0:3 4:-1
w:barra	0:-3 1:-2 2:-4 3:-3 4:-2 5:4
w:barrel	0:2
w:bas	3:1
w:base	0:1 1:1 3:-1
w:baseline	1:-5 2:1 3:-3 4:-2 5:-3
w:basi	1:-2 2:2
w:basic	0:2
w:batch	0:2
w:bathtub	0:4 1:-1 2:-1 5:-1
w:batteri	0:2 1:2 2:-1
w:battery	1:2
w:battery-driven	0:4
w:battery-electric	0:1 1:-1 5:-1
w:battery-grade	0:3
w:battery-only	2:-1 5:1
w:battery-power	1:-1 2:-5 3:3 4:-3 5:-1
w:beach	0:4
w:bear	0:2
w:beat	0:-1 1:-2 2:-2 3:-1 4:-1 5:2
w:beautiful	0:3 2:-2 3:-1 4:-1 5:-2
w:became	0:5
w:because	1:-1 5:1
w:becom	0:1 1:-1 2:2 5:-1
w:become	0:-1 1:-3 2:-3 3:2
w:beef	0:2
w:been	0:-4 3:1
w:beer	0:4 1:-1 2:-2 3:-2 4:-1 5:-3
w:bees	0:2
w:before	0:-1 5:-2
w:began	0:7
w:begin	0:3 1:-3 2:-3 3:1 4:-2 5:-2
w:beginn	1:2 2:-1 3:-3 4:-1 5:-2
w:begun	2:-1 3:2 4:-1 5:-1
w:behind	0:-2 1:-3 2:-1 3:4 4:-1 5:-1
w:beij	0:3
w:belgium	0:2
w:belief	0:3
w:believ	0:3 1:-2 2:-3 3:1 5:-3
w:believe	0:6
w:bell	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:bellevue	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:belong	0:3 1:1 2:-3 3:-2 4:-1 5:-3
w:below	0:4 2:-1
w:belt	0:5
w:belvidere	0:1
w:bench	0:2
w:benchmark	0:3 1:-3 3:-3 4:-2 5:-3
w:bend	0:2
w:beneath	0:4 1:-1 2:-2 3:-1 4:-1 5:-1
w:benefit	0:5 3:-2
w:bengaluru	0:3
w:bentley	0:-4 1:-5 2:-5 3:5 4:-4 5:-6
w:benz	0:4 2:-1 3:-1
w:berlin	0:1 1:-1 2:-2 3:-2 4:2 5:-1
w:bernardo	0:2
w:besid	0:4 1:-2 2:-1 3:-1 5:-1
w:beside	0:3 5:-1
w:best	0:5
w:best-sell	0:3
w:best-seller	0:3
w:better	0:6
w:between	1:-1 2:4 3:-2 5:-2
w:bev	0:1 1:-2 2:1 3:-3 4:-2 5:-4
w:bevs	1:-5 2:3 3:-3 4:-3 5:-4
w:beyond	0:-1 1:-4 2:-3 3:-3 4:-1 5:4
w:bhp	0:3
w:bid	0:4 1:-2 2:-1 3:-1 5:-2
w:biden	0:5 5:-1
w:big	0:2 1:1
w:bigger	1:1 2:-2 4:-1 5:-1
w:biggest	3:1 4:-1 5:-2
w:bik	0:-2 1:3 4:-2
w:bill	0:7 1:-1
w:billion	0:1 1:2
w:bins	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:biodiversity	0:3
w:biofuel	0:2
w:bioga	0:3
w:biological	0:2
w:biomas	0:1
w:bit	0:5
w:black	0:3
w:blackrock	0:2
w:blam	0:5
w:blame	0:3
w:blanket	0:3
w:bless	0:2
w:block	0:5 1:-1
w:blockchain	0:3
w:bloomberg	0:5 1:-1 2:-2 3:-2 4:-1 5:-2
w:bloombergnef	0:2
w:blow	0:4
w:blue	0:5
w:blueoval	0:-1 1:-3 2:2 4:-3 5:-4
w:bluepark	0:3
w:blume	0:4 1:-1 2:-1 3:-1 5:-2
w:bmw	0:4 1:-1
w:bmws	0:3
w:bn	1:-1 3:1 4:-1
w:board	2:-1 3:-2
w:boat	0:3
w:boden	0:3 3:-1
w:body	0:5
w:boiler	0:4 3:-1
w:bold	0:5 1:-1 2:-1 3:-1 5:-1
w:boleslav	1:1 2:-1 3:-2 5:-1
w:bollor	0:-2 1:-1 2:-3 3:2 4:-2 5:-3
w:bolt	0:3 1:-2 2:-2 3:-1 5:-1
w:bond	0:4 2:-1
w:bonnet	0:1
w:bonu	0:5
w:bonus	0:3
w:book	0:1 1:1 2:-2 3:-1 5:-2
w:booking	0:3
w:boost	0:2
w:boot	0:4
w:booth	0:2
w:born	0:4 1:-1 3:-1 5:-1
w:borrow	0:4
w:bosch	1:2 2:-2 3:-1 4:-1 5:-1
w:boss	0:1 1:-2 2:-3 3:-2 4:-1 5:1
w:both	0:1 2:-2
w:bottl	0:2
w:bottle	0:2
w:bottom	0:3
w:bought	0:7
w:boulogne-billancourt	0:4 2:-1 3:-1 4:-1 5:-2
w:bound	0:3 1:-2 2:-2 3:-1 4:-1
w:bowl	0:-2 3:2
w:box	0:4
w:bp	0:3
w:br	0:-2 1:1 2:-1
w:bracket	0:-1 1:-3 2:2 3:-2 4:-1 5:-2
w:bradburn	0:3
w:brak	0:3 5:-1
w:brake	1:1 2:-2 5:-1
w:brandst	0:4
w:brandt	0:3
w:bratislava	0:4 1:-3 2:-3 3:-3 4:-3 5:-3
w:brazil	0:5
w:break	0:5 3:-1
w:break-even	0:-1 1:-2 2:2 3:-2 4:-1 5:-2
w:breakeven	0:3 1:-1 2:-2 3:-3 4:-2 5:-1
w:breakfast	0:4 1:-2 2:-3 3:-3 4:-2 5:-3
w:brent	0:4 1:-1 5:-1
w:brian	0:3 1:-1 2:-2 3:-1 4:-1 5:-1
w:bridge	0:4 1:-2 5:-1
w:brief	0:2 1:-3 5:-1
w:bright	0:2
w:brightdrop	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:brilliance	0:3
w:bring	0:-1 2:-3 3:-2 4:2 5:-2
w:britain	0:6
w:british	0:2 1:-3 5:1
w:broader	0:2
w:brochure	0:-2 1:3 2:-1 3:-1 5:-1
w:broke	0:-1 3:1 5:-1
w:broken	0:5 1:-1 2:-1 3:-4 4:-1 5:-1
w:broker	0:5 1:-1 2:-1 3:-1 4:-1 5:-1
w:brother	0:3 1:-1 3:-1 4:-1 5:-1
w:brought	0:-2 1:-5 2:1 3:-2 4:2 5:2
w:brunp	0:1
w:brussel	0:5
w:bryan	0:2
w:bse	0:3
w:bsh	0:4 1:-2 2:-2 5:-1
w:budapest	0:-3 1:-1 2:-3 3:3 4:-1 5:-2
w:budget	0:-1 1:-5 2:2 3:-2 4:-1 5:1
w:buick	0:-1 1:-2 2:-2 3:2 4:-2 5:-4
w:build	1:-2 2:-1 5:2
w:builder	0:2 1:-1
w:building	0:3
w:built	5:1
w:bulk	0:3
w:burden	0:1
w:bureau	0:3 2:-1
w:buri	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:burn	0:5
w:burnt	0:3
w:bury	0:3 3:-1
w:bus	0:7
w:busan	0:-2 1:2
w:busines	0:2 5:-2
w:business	0:-1 1:2 2:-2 3:-1 5:-1
w:bust	0:3 1:-2 2:-1 3:-1 4:-1 5:-2
w:busy	0:4 1:-1 2:-1 3:-1
w:but	1:-1 3:2
w:butadiene	0:2
w:button	0:3
w:buy	0:6
w:buyback	0:5 1:-2 2:-1
w:buyer	0:2 3:1
w:buyout	0:3
w:buys	0:3
w:buzz	0:4
w:byd	0:2
w:bz	0:3 1:-1
w:c	1:2 2:-2 3:-1 4:-1 5:-1
w:cab	0:2
w:cabs	0:2
w:cadillac	0:5 5:-1
w:calculat	0:3
w:calculation	0:4
w:calendar	1:-1 2:-2 3:-2 4:-1 5:1
w:calif	0:4 1:-1 2:-1 3:-2 4:-1 5:-2
w:california	0:6
w:call	0:-1 1:-1 2:1 4:-1
w:cama	0:-1 1:2 3:-1
w:came	0:6
w:camera	0:2
w:campaign	0:-1 1:-2 2:-2 3:-2 4:2 5:-2
w:can	0:5
w:canada	1:1 2:-2 4:-1 5:-1
w:canadian	0:4 1:-1
w:cancel	0:-4 1:-2 2:-3 3:-3 4:-2 5:4
w:cancell	0:-5 1:-4 2:4 3:-5 4:-3 5:3
w:cannot	0:5 2:-1
w:canoo	0:2 5:-1
w:canteen	0:4
w:cap	0:5
w:capabiliti	0:2
w:capability	0:-1 1:2 2:-2 3:-3 4:-1
w:capable	0:4 3:-1 5:-1
w:capacity	0:1 2:-1 3:-1 4:-1 5:2
w:capex	0:1 2:-3 3:-3 4:-2 5:-4
w:capital	2:-1 3:-2 5:1
w:car	0:1
w:carbon	4:2
w:carbon-free	0:4 4:-1
w:carbon-neutral	0:1 5:1
w:carbonate	0:5
w:card	0:3
w:cardboard	0:3 1:-1 3:-1 5:-1
w:cardone	0:4 1:-1 4:-1 5:-1
w:care	0:4 1:-1 5:-1
w:careful	0:-2 5:2
w:carlo	1:-4 2:-2 3:3 4:-1 5:-4
w:carlsson	0:3 1:-2 2:-2 3:-3 4:-3 5:-3
w:carmaker	2:-1
w:carolina	0:6
w:carri	1:1
w:carrier	0:4 1:-2 2:-3 3:-3 4:-1 5:-2
w:carry	0:6
w:cars	0:1
w:cartel	0:2
w:cas	0:4
w:casa	0:3 1:-1 2:-1
w:case	0:-1 1:2 2:-2 3:1 4:-1 5:-1
w:cash	0:1 1:-1 2:1
w:cast	0:3
w:cat	0:2
w:catch	0:4
w:category	0:-1 1:-4 2:-2 3:2
w:cathod	0:3
w:cathode	0:3
w:catl	0:3 1:-1 3:-1
w:caught	0:5 5:-1
w:caus	0:-3 1:2 2:-3 3:2 4:-1 5:-2
w:cause	1:1 2:-1 3:-1
w:cautiou	0:3
w:cayenne	0:4 1:-1 3:-2 4:-1 5:-1
w:cc	0:4 2:-1 3:-2 4:-1 5:-1
w:cdp	0:3
w:ce	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:ceil	0:-2 1:2 2:-3 3:-2 4:-2 5:-2
w:celebrat	0:3 3:-1
w:cell	5:-1
w:celsiu	0:1
w:cent	0:1 2:1
w:center	0:4
w:centimetr	0:3
w:centr	0:3
w:central	0:3 3:-1
w:centre	0:5
w:century	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
w:ceo	0:3 2:-2
w:ceremony	0:5 1:-3 3:-2 4:-1 5:-1
w:certain	0:4 5:-2
w:certifi	0:5
w:certificat	0:4
w:certification	0:4
w:ces	0:3 1:-1
w:cfo	0:-3 1:-2 2:-1 3:2 4:-1 5:2
w:cgt	0:3
w:chain	0:1
w:chair	0:5 3:-1
w:chairman	0:1 1:-2 2:-2 3:-2 4:2
w:chakan	0:3
w:challeng	0:4
w:challenge	1:-2 2:-1 3:-1 4:-1 5:1
w:chamber	0:3
w:champion	0:3
w:chancellor	0:3
w:chandra	0:3 1:-2 2:-3 3:-1 5:-1
w:chandrasekaran	1:-4 2:2 3:-3 4:-2 5:-3
w:chang	0:2 1:-1 2:-1 3:1 5:-1
w:changan	0:6
w:changchun	0:3
w:change	0:5 1:-2 2:-3 4:-1 5:-3
w:changsha	0:1
w:changzhou	0:1
w:chapter	0:3 4:-1
w:charg	0:2 3:1
w:charge	0:4
w:charger	2:-1 3:1
w:charleston	0:4
w:charlotte	0:-1 5:1
w:chart	0:4 1:-1 2:-1 3:-1 5:-1
w:chasm	0:-2 1:-1 2:-1 3:2 4:-2
w:chassi	0:4 3:-1
w:chattanooga	0:2
w:cheap	0:-2 2:-1 4:-1 5:2
w:cheaper	0:1 1:1
w:cheapest	0:3
w:cheat	0:3
w:check	0:5
w:chem	0:4 1:-1 2:-1 3:-1 5:-2
w:chengdu	0:5
w:chennai	0:3
w:chevrolet	0:-2 1:-3 2:-3 3:1 4:-3 5:1
w:chiapa	0:3 2:-1 3:-1 4:-1
w:chief	2:-1 3:1 5:1
w:children	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:china	0:3 5:-1
w:chinese	0:2 5:-1
w:chip	0:6
w:choco-seb	0:-1 1:-4 2:2 3:-2 4:-3 5:-2
w:choice	0:4 2:-1
w:cholet	0:2
w:chongq	0:-1 1:-3 2:-2 3:-2 4:-1 5:2
w:choos	0:2
w:choose	0:5 2:-1
w:chose	0:3
w:chosen	0:3 3:-1
w:christian	0:4
w:christma	0:5
w:chrysler	0:4 1:-1 2:-2 3:-3 4:-2 5:-2
w:chuanfu	0:3
w:chugoku	0:3
w:circle	0:3 1:-2 3:-1 4:-1
w:circular	0:3
w:cit	0:-2 1:-3 2:4 3:-1 5:-4
w:citi	0:2 1:-4 2:-2 3:1 5:-1
w:citro	0:3 5:-2
w:city	0:4
w:civic	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:claim	0:1 2:-1 5:1
w:clarity	0:3
w:clas	0:5
w:clause	0:3 3:-1
w:clean	0:7 3:-1
w:cleaner	0:3 3:-1 5:-1
w:cleanup	0:1
w:clear	0:7 1:-1
w:clearance	0:3 2:-1 3:-1 4:-1 5:-1
w:clermont-ferrand	0:5
w:client	0:1
w:climate	0:2
w:climate-neutral	0:-1 1:-1 2:-1 3:3 4:-2 5:-2
w:climb	0:1 1:1 2:-3
w:cllr	0:5 1:-1 2:-1 3:-1 5:-1
w:clock	0:5
w:clos	0:7
w:close	0:2 1:-3 2:-3 3:-3 4:1
w:closed-loop	0:1
w:closely	0:3
w:closer	0:3 3:-1 5:-1
w:cluster	0:3
w:cnbc	2:-1 3:-1 5:1
w:cng	0:6 1:-1
w:cny	0:6
w:co	0:1
w:coach	0:4 5:-1
w:coal	0:5
w:coal-fir	0:2
w:coalition	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:coat	0:1
w:cobalt	0:5
w:cockpit	0:3
w:code-nam	0:-1 3:1
w:coefficient	0:3
w:coffee	0:4
w:coil	0:2
w:collaboration	0:1
w:collaps	0:4 1:-1 2:-2 3:-1 4:-1 5:-1
w:colleagu	0:2 1:-1
w:colleague	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:collect	0:1 1:1
w:collision	0:2
w:cologne	0:5 1:-1
w:colour	0:3
w:column	0:3
w:com	0:4 3:-1
w:combin	0:7 1:-1
w:combustion	0:-2 4:-2 5:3
w:combustion-engin	0:-1 3:-2 4:-1 5:2
w:come	0:-1 3:3 5:-1
w:command	0:3 1:-1 2:-1
w:comment	0:6
w:commercial	0:7
w:commission	0:6 2:-1
w:commissioner	0:3
w:commit	1:-2 2:-2 3:2 4:-2 5:-2
w:commitment	0:5
w:committ	0:4 2:-1 3:-1
w:common	0:4 2:-1
w:communicat	0:-3 1:1 2:-4 3:2 4:-3
w:community	0:4 1:-2 2:-1 3:-1
w:compact	0:4
w:compani	0:2 3:1
w:compar	1:3 2:-1
w:comparable	0:5 1:-1 2:-1
w:compare	0:-1 1:2 2:-3 3:-2 4:-2 5:-2
w:comparison	0:1 1:1 2:-2 3:-1 5:-1
w:compensat	0:3
w:compensation	0:2
w:competition	0:6
w:competitive	0:-2 2:2 5:-2
w:competitivenes	0:2
w:competitor	0:4
w:complain	1:-1 2:-1 3:-2 4:-1 5:2
w:complaint	0:3
w:complet	0:1 1:-2 2:-1
w:complete	1:-2 2:1 3:1 4:-2 5:-1
w:completely	0:5 3:-1 5:-1
w:completion	0:2
w:complex	0:2 2:-2 3:-4 5:-2
w:comply	0:4 1:-2 2:-1
w:component	0:1 1:1 2:-1
w:compound	0:3 2:-1 3:-1 5:-1
w:comprehensive	0:3
w:compress	0:3
w:compris	0:-1 1:2 2:-2 3:-1 5:-1
w:comprise	0:-1 1:-3 2:-2 3:2 4:-3 5:-1
w:compulsory	0:3
w:conced	0:5 1:-1 2:-1 5:-2
w:concentrate	0:2 3:-1
w:concept	0:4
w:concern	0:5
w:conclud	0:3
w:concrete	0:3
w:condition	0:-1 1:-2 2:3 3:-5 4:-1 5:1
w:conference	2:-2 3:1 4:1 5:-1
w:confidence	0:1
w:confirm	0:2 1:-5 2:-4 3:-1 4:-2 5:1
w:congres	0:2
w:connect	0:4
w:connection	0:3
w:connector	0:4
w:consensu	0:5 1:-2 2:-1 3:-1 5:-1
w:consequence	0:3 2:-1 3:-1
w:conservative	0:2
w:consider	0:-1 1:3 2:-2 3:-1 4:-1 5:-3
w:consideration	0:-2 1:-1 2:-1 3:-2 4:-1 5:2
w:consist	0:6 1:-2 2:-1 3:-1 5:-2
w:consolidat	0:4
w:constant	0:2
w:construct	0:4 1:-3 2:-2 3:-2 4:-1 5:-1
w:construction	1:-2 2:-1 3:2 5:-1
w:consultancy	0:4 1:-2 2:-1
w:consultant	0:3
w:consum	1:2
w:consume	0:2 1:-1 2:-1
w:consumer	0:-2 2:3
w:consumption	1:1
w:contact	0:4
w:contain	2:2
w:container	0:3
w:contemporary	0:3
w:content	0:-1 1:1 2:2 3:-1 5:-1
w:continent	0:1 1:-3 2:1 3:-2 4:-1 5:-3
w:continental	0:4
w:continu	1:-3 2:-2 3:1 4:-1 5:1
w:continue	0:4 1:-1
w:contract	0:-1 1:4 2:-1 3:-1 5:-1
w:contrast	0:-2 1:2 2:-2 3:-2 4:2 5:-2
w:contribut	0:5
w:contribute	0:1 1:-4 2:1 5:-1
w:contribution	0:4 2:-1 5:-1
w:control	0:3
w:controll	0:-1 2:-2 3:-2 5:2
w:convention	0:3
w:conventional	0:3
w:conversation	0:-1 1:-1 2:2 3:-3 4:-1 5:-3
w:conversion	0:-2 3:3
w:convert	0:5
w:convinc	0:3 2:-1
w:coogan	0:2
w:cool	1:-1 2:1
w:cooperat	0:-2 1:-2 2:2 4:-1 5:-1
w:cooperation	0:3
w:copi	0:4 1:-1 2:-2 3:-1 4:-1 5:-2
w:copper	0:4
w:core	0:1 1:-1 3:1
w:cork	0:3 2:-1
w:corner	0:2
w:corolla	0:4 3:-1
w:coronaviru	0:-1 1:1 2:-1 3:-1 4:-2 5:-1
w:corp	1:-1 2:1 3:-2 5:-1
w:corporate	0:5 1:-1 2:-2 3:-1 5:-1
w:corporation	0:2 1:-1 3:-1 5:-1
w:correct	0:-1 1:-2 2:2 3:-3 4:-3 5:-4
w:correction	0:3
w:correspond	0:-2 2:2 3:-2 4:-2 5:-2
w:corridor	0:-4 1:-3 2:4 3:-3 4:-3 5:1
w:corsa	0:2
w:cost	0:6
w:could	1:-2 2:3 3:-2 4:-1 5:-1
w:couldn	0:-1 1:-2 2:-2 3:2 4:-1 5:-3
w:council	0:6 2:-1
w:count	1:2 4:-1 5:-2
w:countermeasur	0:4 1:-3 2:-2 3:-1 5:-1
w:counti	0:2 1:-1
w:countri	0:5 5:-3
w:country	0:3 1:-2
w:county	0:-2 1:-3 2:1 3:1 4:-1 5:1
w:coupe	0:2
w:course	1:-3 2:-3 3:3 4:-1 5:-3
w:court	0:4
w:cover	3:2
w:coverage	0:2
w:covid-	0:4
w:cow	0:2
w:cowley	0:-3 1:-4 2:-3 3:4 4:-3 5:-3
w:cows	0:3
w:cox	0:4 1:-1 2:-1 5:-1
w:cpa	0:3 3:-1
w:cpca	0:4
w:cradle	0:4 1:-1
w:craiova	0:2
w:crash	0:3 1:-1 3:-1 5:-1
w:creat	0:6
w:create	0:6 1:-2 2:-1 3:-1
w:creation	0:4 3:-1
w:credit	0:5
w:creek	0:-2 1:-1 2:-1 3:2 4:-2 5:-2
w:creta	0:3 1:-1
w:crisi	0:3 2:-1 3:-1
w:criterion	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:critic	0:4 1:-1
w:critical	0:2
w:crore	0:2 1:1 2:-1
w:cros	0:4
w:cross	0:4 1:-1
w:cross-industry	0:1
w:crossover	0:4
w:crown	0:3 1:-1 2:-1
w:crude	0:3 3:-1 5:-1
w:cruise	0:1 1:-1 2:-1 3:-1 4:-1 5:-1
w:cubic	0:5
w:cummin	0:4
w:cumulative	0:6 1:-2 2:-1
w:cumulatively	0:1
w:cupra	0:2 1:-2 2:-1 3:-1 4:-1 5:-2
w:currency	0:2
w:current	0:4 1:-3 2:-1 3:1 5:-1
w:currently	1:-1 2:-1 3:2 5:-1
w:curve	0:4 3:-1
w:custom	0:3
w:customer	0:-1 1:-1 3:1 5:1
w:cut	2:4 3:-1 4:-1 5:-1
w:cuts	1:-1 2:2 5:-1
w:cutt	0:3 1:-1
w:cv	0:4
w:cx-	0:3
w:cy	0:-2 1:-1 2:-1 3:2
w:cybercab	0:2
w:cycl	0:3
w:cycle	0:2 3:1
w:cylinder	0:3 5:-1
w:cylindrical	1:2 2:-3 3:-4 4:-1 5:-2
w:cyvn	0:3
w:czech	0:5
w:czechia	0:2
w:d	0:3
w:d-max	0:4
w:dacia	0:5 1:-1 2:-2 3:-1 5:-1
w:daf	0:4
w:daihatsu	0:3
w:daily	0:2 1:-2 3:-2 5:-3
w:daimler	0:2 1:-1 2:-1
w:dairy	0:2
w:damag	0:2
w:dan	0:3
w:dana	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:dare	0:7 1:-1 2:-1 3:-2 4:-3 5:-3
w:dark	0:4 2:-1 5:-2
w:dat	0:4 2:-2 3:-1 4:-1 5:-1
w:data	0:2
w:date	0:-6 2:-6 3:2 4:4 5:3
w:daum	1:-2 2:2 3:-3 4:-1 5:-3
w:dave	0:2
w:david	0:2
w:dax	0:-2 1:-1 2:-1 3:2 5:-1
w:day	0:2 1:1 3:-1
w:days	0:1 1:1 2:-1 5:1
w:dc	0:4
w:de	0:-1 1:1 3:-2 4:-1
w:dead	0:4 1:-2 2:-2 3:-2 4:-1 5:-3
w:deadlin	0:3 1:-1 3:-2 4:-2
w:deadline	1:-2 2:-2 3:-3 4:2 5:-2
w:deal	0:1 1:2 2:-2 3:-2 5:-1
w:dealer	0:4
w:dealership	0:4
w:dear	0:4 1:-1 2:-2 3:-2 4:-2 5:-2
w:dearborn	0:5 5:-1
w:dearer	0:3
w:debrecen	1:-2 2:-1 3:1 5:-1
w:debt	0:4
w:debut	0:3 3:-1
w:dec	0:1
w:decad	0:4
w:decade	0:-3 3:2 4:-1
w:decarbonis	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:decarbonisation	0:2 1:-1 2:-1 3:-1
w:decarbonization	0:5 1:-3 2:-1 3:-1 4:-1 5:-1
w:december	0:2 1:-1
w:decid	0:-1 1:1 2:-3 3:3 4:-1 5:-3
w:decide	2:-2 3:-3 4:-1 5:2
w:decision	0:2 1:-2 2:-2 3:-3 4:-1 5:1
w:declar	0:-1 1:1 2:-4 3:2 4:-3 5:-4
w:declaration	0:4 2:-1
w:declin	0:-1 1:-2 2:-2 3:1 4:-1 5:1
w:decline	0:6 1:-1
w:decreas	0:3 2:-1
w:decrease	0:-1 1:2 2:-4 3:-3 4:-3 5:-3
w:dedicat	1:-4 2:-2 4:2 5:-2
w:deepal	0:4 1:-2 2:-2
w:defeat	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:defect	0:2
w:defend	0:-2 1:-2 2:-3 3:2 4:-1 5:-2
w:defender	0:3
w:degre	0:6
w:delay	0:-3 1:-4 2:-4 3:5 4:-4 5:-4
w:delhi	0:1 1:-2 2:1 3:-1 5:-1
w:deliver	0:3 1:-1 2:1
w:deliveri	3:1 5:-1
w:delivery	0:1 1:-1 2:-2 3:-1 5:1
w:demand	0:-1 1:-2 2:3
w:demerger	0:1
w:demonstration	0:2
w:deni	0:4 3:-1 5:-1
w:denmark	0:2
w:denner	0:3
w:density	0:2
w:deny	0:-3 1:-2 3:-2 4:-1 5:2
w:department	0:4
w:departure	0:3 1:-1 3:-1
w:depend	0:-2 1:2 2:2 3:-3 4:-2
w:deploy	0:5 1:-3
w:depot	0:3 1:-1
w:deputy	0:2
w:der	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:deriv	0:3
w:derivativ	0:2
w:dert	0:2
w:describ	0:-1 1:-3 2:-4 3:1 4:-3 5:2
w:desert	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:deserv	0:3 5:-1
w:design	0:1 1:1 2:-1
w:desk	0:2
w:despite	0:3 1:-1 3:-1
w:destin	0:1
w:destination	0:4
w:detail	0:4
w:determin	0:3 3:-1 5:-1
w:detroit	0:-3 3:2 4:-2 5:1
w:deutsche	0:3 1:-1 2:-2
w:develop	0:-3 2:-3 3:1 4:-2 5:4
w:developer	0:2
w:development	0:2 1:-1 2:2
w:devic	0:2
w:devot	0:4
w:dhabi	0:2
w:di	0:3 1:-1 2:-1
w:did	0:5 3:-1 5:-3
w:didn	1:-1 2:-1 3:-4 4:-1 5:2
w:died	0:3 2:-1 5:-1
w:dies	0:4 1:-1
w:diesel	0:3
w:differ	0:4 1:-1 2:-1 3:-2 4:-2 5:-2
w:difference	0:5
w:different	0:6
w:differently	0:3
w:difficult	0:-1 1:-1 2:-2 3:-1 4:-1 5:2
w:digit	0:2
w:digital	1:1
w:digitalisation	1:1 2:-3 3:-2 4:-2 5:-1
w:digitalization	0:5 1:-3 2:-2 3:-2 4:-1 5:-1
w:dilut	0:2 1:-1
w:dinner	0:1 3:-1 4:-1 5:-1
w:dioxide	0:-1 1:4
w:direct	0:2 1:-2 4:-1
w:direction	0:5
w:directly	0:3 1:-1
w:director	0:5
w:dirk	0:2
w:disappear	0:1 1:-2 2:-2 3:-2 4:-2 5:1
w:disappoint	0:4 1:-2 3:-1 4:-1 5:-1
w:disappointment	0:3
w:disclaimer	0:3
w:disclos	0:2 1:-2 2:-2 3:1 5:-2
w:disclose	0:3 1:-1 2:-1 3:-1 5:-1
w:disclosure	0:-2 1:3 2:-2 3:-2 4:-2 5:-2
w:discount	0:3
w:discuss	0:4
w:dishwasher	0:-2 1:2 2:-2 3:-2 4:-2 5:-2
w:dismantl	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:dismiss	0:3
w:display	0:5 2:-1
w:disposal	0:4
w:dispute	0:3 1:-1 2:-2 5:-2
w:distance	0:5
w:distribut	0:3
w:distribution	0:-1 1:2
w:district	0:-2 1:2 2:-1 3:1 5:-1
w:divert	0:2
w:divid	0:3 1:-2 3:-1
w:dividend	0:4
w:division	0:7
w:do	0:2 5:-2
w:document	0:-4 1:2 2:2 3:-3 4:-3 5:1
w:does	0:2 1:-1 2:-1 3:-2 5:2
w:doesn	0:-2 1:-1 2:-2 3:1 4:-1 5:2
w:dollar	0:8
w:dolphin	0:2
w:domestic	0:-3 1:-3 2:1 3:-1 4:4 5:-1
w:don	0:7
w:donat	0:4 1:-1
w:done	0:2 1:-3 2:-3 3:1 4:-1 5:-2
w:dongfeng	1:1 2:-1 5:-1
w:door	0:2 1:-2 3:-1 5:1
w:dossa	0:1
w:dot	0:4 1:-1 2:-1 3:-1
w:douai	0:4 1:-1 2:-1 3:-1
w:doubl	0:-2 1:3 3:-2 4:-1 5:-3
w:double	0:7
w:double-digit	0:3
w:doubt	1:-3 2:1 3:-1 5:-1
w:down	0:2 1:-1 2:3
w:downstream	0:-3 1:3 2:-3 3:-2 4:-1 5:-2
w:dozen	0:3
w:dr	0:3
w:draft	0:5 1:-4 2:-4 3:-4 4:-3 5:-4
w:drag	0:3
w:draw	1:-1 3:2
w:drawn	0:-2 1:-4 2:1 3:3 4:-3 5:-5
w:drew	0:1 2:-1 5:-1
w:dri	0:3 2:-1
w:driv	0:5
w:drive	0:6
w:driveline	0:3 1:-2 2:-1 3:-1 5:-1
w:driven	0:1 1:1
w:driver	0:6
w:driver-assistance	0:2
w:driverles	0:1
w:drivetrain	0:4
w:drop	0:1 1:-3 2:-2 3:1 4:-1 5:-3
w:dropp	0:-4 1:-5 4:-3 5:5
w:drove	0:1
w:drum	0:2
w:dry	0:4
w:dstr	0:-1 2:2 3:-1 5:-4
w:dte	0:3
w:dtna	0:3
w:dual	0:6 5:-1
w:dubb	0:4 1:-3 2:-2
w:due	0:-1 1:-5 2:-5 3:5 4:-3 5:-4
w:duesmann	0:3 3:-2 5:-1
w:duisburg	0:2
w:dump	0:1
w:dung	0:2
w:dur	0:6 3:-1
w:dust	0:3 3:-1
w:dutch	0:3
w:duti	0:-1 5:3
w:duty	0:5
w:dynamic	0:3 1:-1
w:e	0:4
w:e-	0:4 1:-2 2:-1 4:-1 5:-1
w:e-fuel	0:3
w:e-golf	0:3
w:e-mobility	0:-1 1:2 2:-2 3:-2 4:-1 5:-1
w:e-power	0:5 1:-2 2:-2 3:-3
w:e-transit	0:5 2:-1 3:-1 5:-1
w:e-tron	0:3
w:ea	0:5 1:-1 2:-1 3:-2 4:-1 5:-4
w:each	0:3 1:-1
w:eactro	0:5 1:-1
w:earlier	0:-4 1:2 2:2 3:-2 4:1
w:earliest	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:early	0:3 1:-4 2:-3 5:1
w:earmark	0:8 1:-6 2:-5 3:-3 4:-2 5:-3
w:earn	0:6
w:earning	0:-1 1:1 2:-1 3:1 5:-1
w:earth	0:3
w:earthquake	0:3
w:easier	0:4 1:-1 3:-2 4:-1 5:-1
w:east	0:5
w:eastern	0:2
w:easy	0:5 2:-1 3:-1 4:-1 5:-2
w:eat	0:1
w:ebit	0:2 2:-1
w:ebitda	0:4
w:ecanter	0:3
w:ecascadia	0:3
w:ecitaro	0:1
w:eco-friendly	1:-4 2:2 3:-3 4:-2 5:-3
w:ecology	0:2
w:economi	0:3
w:economic	0:3
w:economy	0:3
w:ecosystem	0:1
w:ecovadi	0:1
w:edge	0:2
w:edit	0:6
w:edition	0:-1 1:-4 2:1 3:-3 4:-3 5:1
w:editor	0:5
w:effect	0:5
w:efficiency	0:5
w:efficient	0:-1 5:2
w:effort	0:3
w:eight	0:3 1:1 2:-2 3:-1 5:-1
w:eighteen	0:-2 2:-1 3:-1 4:-1 5:2
w:eighth	0:4 2:-1
w:eighty	0:3 1:-1 2:-1 3:-1 5:-1
w:eindhoven	0:4
w:either	0:-1 1:3 2:-2 3:-1 5:-2
w:election	0:-2 2:-1 3:2
w:electric	0:-1 1:1 4:-1
w:electric-car	0:4 1:-1 2:-2 3:-1 4:-1
w:electric-only	0:-1 2:-2 3:2 4:-1 5:-1
w:electricity	0:1 4:1
w:electrifi	2:-1 3:2 5:-5
w:electrification	0:2 3:-1 4:-1 5:-3
w:electrify	0:-2 1:3 2:-3 3:-1 4:-1 5:-1
w:electromobility	0:-2 1:-3 2:3 3:-2 4:-1 5:-2
w:electronic	0:4
w:eleven	0:7
w:elf	0:4
w:eligible	0:2
w:eliminat	0:2
w:eliminate	0:-2 2:2 3:-1 4:-1 5:-2
w:elkann	0:-1 1:-2 2:-2 3:2 4:-1 5:-3
w:ellabell	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:ellesmere	0:2
w:elon	1:-3 2:-3 3:2 4:-1 5:-3
w:else	0:3 2:-1 3:1 5:-3
w:elsewhere	1:-2 2:-2 3:1 4:1 5:-1
w:em	0:3
w:email	0:3
w:emden	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:emerg	0:5 1:-2 2:-1 3:-1 4:-1 5:-3
w:emgrand	0:3 1:-1
w:emission	0:2
w:emission-free	0:-1 1:-3 2:2 3:-3 4:-2 5:-4
w:emit	0:9 1:-1
w:emitt	1:2 2:-1
w:emitter	0:2
w:emphasi	0:2
w:employ	0:8
w:employe	0:5
w:employee	0:4
w:employer	0:2
w:empty	0:4 1:-1 2:-1 3:-2 4:-1 5:-2
w:end	4:-1
w:end-	0:4 1:-3 2:-3 3:-3 4:-2 5:-2
w:end-of-life	0:2
w:ends	0:-1 2:-4 3:-3 4:-2 5:1
w:enel	0:1
w:energi	0:4 1:-1 3:-1 4:-1
w:energy	0:2
w:energy-sav	0:2
w:engin	1:-1 2:-1 3:-1 5:2
w:engine	0:1 2:1 5:-4
w:engineer	0:7
w:enjoy	0:3
w:enough	0:-2 2:1 5:-5
w:enter	0:6 3:-1
w:enterpris	0:3
w:enterprise	0:2
w:entire	0:6
w:entirely	1:-1 4:1
w:entiti	0:3 2:-1
w:entri	0:3 5:-1
w:entry-level	0:4 1:-1
w:envelope	0:3 1:-1 3:-2
w:environment	0:-1 2:2 3:-1 5:1
w:environmental	0:8
w:environmentally	0:-1 1:2
w:envisag	0:-4 1:1 2:-5 3:1 4:2
w:envision	0:1 1:-3 2:-2 3:1 4:-1 5:-2
w:enyaq	1:1 2:-1 3:-1 4:-1 5:-1
w:ep	0:2
w:epa	0:4
w:eps	0:4 1:-3 2:-3 3:-1 5:-2
w:eq	0:3
w:equal	1:1
w:equipment	0:5
w:equipp	0:2
w:equity	0:4 1:-1 2:-1 3:-1
w:equivalent	0:7 1:-1
w:erect	0:3 3:-1
w:erev	0:3
w:error	0:4 5:-1
w:es	0:2
w:esg	0:3 1:-1 4:-2 5:-1
w:espinosa	0:4 1:-3 2:-1 3:-1 4:-1 5:-2
w:establish	0:4 5:-2
w:estate	0:1
w:estimat	0:3 2:-2
w:estimate	1:1 2:-3 3:-1 5:-3
w:et	0:1
w:ethanol	0:4
w:eu	0:6
w:eur	0:1 1:-3 2:-2 3:2 5:-2
w:euro	0:6
w:europe	5:1
w:european	0:3 1:1 2:-2 5:-1
w:ev	0:-1 1:1 3:1 4:-1 5:-1
w:eve	0:3
w:even	0:3 1:1 2:-2 3:-3 4:-1 5:-2
w:event	0:1 1:-2 3:-1 5:1
w:eventually	0:3 1:-1 2:-1 3:-1 5:-1
w:ever	0:6
w:every	0:4 2:-1
w:everybody	0:5 2:-1 3:-1 5:-1
w:everyone	0:7 3:-1 5:-1
w:everyth	0:6 1:-1 3:-1
w:everywhere	0:5 4:-1
w:evidence	0:2
w:evo	0:2 2:-1 3:-1 4:-1 5:-1
w:evs	3:-4 4:-2 5:1
w:ex	0:4
w:exact	0:4 1:-1 2:-2
w:exactly	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:example	0:4
w:exce	0:6 1:-3 2:-2 5:-2
w:exceed	1:-2 2:-1 3:-1 5:2
w:except	0:5
w:exception	0:5 3:-1 5:-2
w:exces	0:2 1:-1 2:-2 3:-1 5:-1
w:exchang	0:3
w:exchange	0:4
w:exclud	0:-2 1:3 2:-1 3:-1 4:-1
w:exclusive	0:2
w:exclusively	0:4
w:executiv	0:-1 1:-2 2:-3 3:2 4:-3 5:-2
w:executive	0:1 1:-1 5:1
w:exempt	0:4 1:-1 2:-1 3:-1
w:exemption	0:4
w:exhaust	0:4 2:-2
w:exhibition	0:-2 1:2 2:-2 3:-2 4:-2 5:-3
w:exhibitor	0:3
w:exist	0:1 1:-2 2:-1 3:-1 5:1
w:exit	0:3 1:-1 2:-2 4:-1 5:-1
w:expand	0:3 1:1 2:-4 3:-2 5:-1
w:expansion	0:5
w:expect	2:2 3:1 4:-1 5:-1
w:expectation	0:4 1:-1 2:-2 5:-1
w:expenditur	0:3 1:-1 2:-1
w:expenditure	0:5 1:-2 2:-1
w:expens	0:4 1:-2
w:expensive	0:3
w:experienc	0:2
w:experience	0:4
w:expert	0:4 2:-1
w:expir	0:3 2:-1
w:explain	0:5
w:explorer	0:3 3:-1
w:expo	0:5 2:-1 3:-1 5:-1
w:export	0:4 1:-1 2:-2
w:express	0:4 1:-3 2:-3 3:-2 5:-3
w:expressway	0:3
w:extend	0:1 1:-2 2:1 3:-1 5:-1
w:extended-range	0:-1 1:-3 2:-3 3:2 4:-1 5:-2
w:extender	0:5 1:-2 2:-2
w:extension	0:1 1:-3 2:-3 3:-3 4:-2 5:2
w:extensive	0:3
w:external	1:-2 2:-2 5:1
w:extra	0:1 1:1
w:extraordinary	0:2
w:extreme	0:2
w:eye	0:3 1:-1 3:-1
w:eyes	0:2
w:f	0:4
w:f-	0:-2 1:-2 2:-2 3:2 4:-1 5:2
w:f-seri	0:3 1:-1
w:fabric	0:2
w:fac	0:-2 2:-1 3:2 4:-1 5:-1
w:face	0:5
w:facebook	0:3 1:-2 2:-1 3:-1 5:-1
w:faciliti	2:-1 3:-2 4:2 5:-1
w:facility	0:6 1:-3 2:-1 3:-1 5:-1
w:fact	0:4
w:factori	0:1
w:factory	1:-1 3:1
w:fail	0:4
w:fain	0:3 1:-1 2:-1 3:-1 4:-1
w:fair	0:5 1:-1 2:-1 4:-1 5:-1
w:fall	0:-2 3:-3 4:-1 5:2
w:fallen	0:5 1:-1 2:-1
w:false	0:-1 1:-3 2:-3 3:-3 4:-3 5:2
w:famili	0:4
w:familiar	0:-1 1:-4 2:1 3:2 4:-2 5:-3
w:family	0:4
w:far	0:3 1:-1
w:farewell	0:3 3:-1 5:-1
w:farley	0:-1 2:-1 3:1 4:-1 5:-2
w:farm	0:2
w:farmer	0:3
w:fashion	0:2
w:fast	0:1 1:-2 2:-2 3:1
w:fast-charg	0:5 1:-3 2:-2 3:-2 5:-3
w:faster	0:5
w:father	0:3
w:fault	0:4 2:-1 3:-1 5:-1
w:favor	0:3 1:-1 2:-2 3:-1
w:favour	0:-2 1:-2 2:-2 3:-3 4:2 5:-2
w:faw	0:6
w:faw-volkswagen	0:1
w:fe	0:2 1:-1 2:-1 5:-1
w:fear	0:4
w:feb	0:-2 1:1 3:1 4:-2 5:-3
w:february	0:-3 2:3 3:-2
w:fed	0:3
w:federal	0:3
w:federation	0:3 2:-1
w:fedex	0:3 1:-1 2:-2 3:-1 4:-1 5:-1
w:feed	0:-1 1:2 3:-1 5:-1
w:feel	0:4
w:feet	0:5
w:feight	0:3
w:fell	0:8
w:female	0:3 2:-1 3:-1 5:-1
w:fence	0:-2 1:2 2:-1
w:feng	0:3 3:-1 4:-1
w:fer	0:-2 1:2 2:-2
w:ferrari	0:4 3:-2
w:festival	0:2
w:fetch	0:3 1:-1 2:-2
w:feuerbach	0:3
w:few	0:4
w:fewer	0:2 1:-4 2:2 4:-1 5:-2
w:fh	0:2
w:fiat	0:4
w:field	0:6
w:fiesta	0:3
w:fifteen	0:-2 1:2 2:-4 3:-3 4:2 5:-2
w:fifth	0:4 1:-4 3:-1
w:fifth-generation	0:2
w:fifty	0:1 1:1 2:-3 3:-3 4:-2 5:-2
w:fight	0:3
w:figur	0:2 1:1 2:-5 4:-1 5:-4
w:figure	0:-6 1:3 2:2 4:-5 5:2
w:fil	0:5
w:fill	0:3 1:-1 3:-1 5:-1
w:film	0:3 1:-1 2:-2 3:-1 5:-2
w:filosa	0:4
w:fin	0:3
w:final	0:-1 1:1 2:1 3:-2 5:-2
w:finaliz	0:3 1:-1 4:-1
w:finally	0:5
w:financ	0:4 3:-1 5:-1
w:finance	0:5
w:financial	1:-1 3:2 5:-3
w:find	2:-1 5:2
w:fine	0:3
w:finish	0:3 1:-4 2:-3 3:-2 5:1
w:fir	0:3
w:fire	0:5
w:firm	0:7
w:firmly	0:1
w:first	0:1
w:first-quarter	0:-1 2:2 3:-1 5:-1
w:fiscal	3:-1
w:fish	0:3
w:fisker	0:4 1:-2 2:-2 3:-2 4:-2 5:-3
w:fit	1:1 2:-2 3:-1 4:-1 5:-2
w:fitt	0:6
w:five	1:1 2:-3 3:-2 4:1 5:-1
w:five-year	0:7 1:-5 2:-3 3:-2 4:-2 5:-1
w:fix	0:-2 1:2 3:-4 4:-3
w:flag	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:flat	0:2 1:-2 5:-1
w:flatter	0:2
w:fleet	0:8
w:flex-fuel	0:2
w:flexibility	0:4
w:flexible	0:-2 1:-2 2:3 3:-2 4:-1 5:-2
w:flin	0:3
w:float	0:3 2:-1 3:-1
w:flood	0:4 1:-2 2:-2 3:-2 5:-2
w:floor	0:4
w:florence	0:-2 1:-1 2:-1 3:2 4:-1 5:-1
w:florent	0:2
w:flotation	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:flow	0:-1 1:-2 2:2 3:1
w:fly	0:5
w:focu	0:3
w:foil	0:1
w:fold	0:4 1:-2 2:-2 3:-4 4:-2 5:-3
w:folk	0:-2 1:-2 2:-2 3:2 4:-1 5:-2
w:follow	0:2 2:-1
w:food	0:1
w:foot	0:2
w:football	0:2
w:footnote	0:-2 1:3 2:-4 3:-2 4:-2
w:footprint	0:4
w:forc	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:force	0:4 2:-1 5:-1
w:ford	3:-1 4:-2
w:forecast	0:2 1:-1 4:-1 5:-4
w:foreign	0:3
w:foresaw	0:-1 1:2 2:-4 3:-4 4:-1 5:-5
w:forese	0:6 1:-3 2:-2 3:-1 5:-1
w:foresee	0:3
w:foreseen	1:2 2:-4 3:-3 4:-2 5:-2
w:forest	0:3
w:forget	0:3 1:-1 2:-1 4:-1
w:forgotten	0:4 5:-1
w:form	0:6 1:-1
w:former	0:-2 2:1 3:-4 4:-2
w:formula	1:-1 2:-3 3:-2 4:-1 5:1
w:formulat	0:3 4:-1 5:-1
w:fortnight	0:3 1:-1 2:-2 3:-2 4:-1 5:-1
w:fortune	0:2
w:forty	0:-3 1:2 2:2 3:-3 4:-2 5:-3
w:forum	0:2
w:forward	0:-2 1:-2 2:-3 3:-3 4:4
w:forward-look	0:4
w:foshan	1:1 2:-1
w:fossil	0:4
w:fossil-free	0:4 1:-1 4:-1 5:-1
w:foton	0:1 1:-2 2:-1 3:-2 4:1 5:-1
w:fought	0:2
w:found	0:5 2:-1
w:foundation	0:3
w:founder	0:-3 1:1 2:1 3:2 4:-2 5:-4
w:foundry	0:2
w:four	0:1 1:-2 2:3 4:-1
w:four-door	0:2
w:four-fifth	0:4 1:-2 2:-2 3:-1 5:-1
w:fourteen	0:2
w:fourth	2:1
w:foxconn	0:2
w:frame	0:4
w:fran	0:2
w:france	0:4
w:franchis	0:2
w:francisco	0:2
w:frank	0:2
w:frankfurt	1:-3 2:1 4:-1 5:-1
w:fraud	0:2
w:fredrika	0:3
w:free	0:6
w:freight	0:5
w:freightliner	0:3
w:fremont	0:3
w:french	0:5
w:fresh	0:-1 1:-2 2:-2 3:2 4:-1 5:-2
w:freshwater	0:-1 1:2 2:-4 3:-3 4:-3 5:-2
w:friday	3:-2 5:-1
w:friend	0:2
w:friendly	0:-1 1:2 2:-1
w:front	0:5
w:frozen	0:2 3:-1
w:ft	0:2
w:fuel	0:1 1:2 2:-2
w:fuel-cell	0:-3 1:4 2:-2 3:-3 4:-2 5:-4
w:fuji	0:1
w:fujisawa	0:2
w:fulfill	0:3 3:-1 5:-1
w:full	0:2 1:-3 5:-1
w:full-scale	0:3 1:-1 3:-1 4:-1 5:-1
w:full-time	0:3 1:-1 4:-1
w:full-year	0:5 1:-3 2:-2
w:fully	0:3 1:-2 2:-1 3:-1 4:-1 5:1
w:fully-electric	0:3 1:-1 2:-2
w:function	0:2
w:fund	0:6
w:fundamental	0:2
w:furnac	0:2
w:furnace	0:1
w:further	0:-1 2:1
w:fuso	0:5
w:futur	0:3 1:-1 2:-1 5:-2
w:future	0:8 1:-1
w:fy	0:2 1:-1 5:-2
w:g	0:4
w:ga	0:4 1:-1 2:-1 3:-1 4:-1 5:-2
w:gac	0:3 2:-1
w:gadkari	0:1
w:gain	0:6
w:galaxy	0:2
w:gallon	0:6
w:gam	0:3
w:gane	0:2
w:gap	1:-2 2:-2 3:-1 4:2
w:garag	0:2
w:garage	0:2
w:gas	0:2 1:1
w:gasoline	0:-3 1:-3 2:-2 3:1 4:1 5:2
w:gasoline-power	0:3 5:-1
w:gat	0:1
w:gate	0:5
w:gather	0:3
w:gave	0:-3 1:-1 2:-1 4:-4 5:4
w:gaydon	0:2
w:gdp	0:3
w:gear	0:-2 1:-2 2:-1 3:-2 4:3 5:-1
w:gearbox	0:3
w:geely	0:4 1:-1
w:gen	0:2
w:general	1:-3 2:-1 3:-1 5:3
w:generat	0:4
w:generate	0:3
w:generation	0:7
w:generator	0:-2 5:2
w:genesi	0:3 2:-4 3:-3 4:-3 5:-2
w:geneva	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:genh	0:2
w:georgetown	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:georgia	0:1 1:-3 2:-3 3:-3 4:-1 5:1
w:german	0:3
w:germany	0:7
w:gernot	0:3 5:-1
w:get	3:-1
w:gets	0:2 5:1
w:gett	0:1 1:-1 2:-1 3:2 5:-2
w:ghent	0:4
w:ghg	0:3 1:-1 2:-1
w:ghosn	0:-2 1:-2 2:-3 3:3 4:-2 5:-4
w:giant	0:3
w:giga	0:4 1:-1 3:-1
w:giga-factori	0:-2 1:3 2:-1 3:-2 4:-2 5:-2
w:gigafactori	0:-4 1:5 2:-4 3:-3 4:-3 5:-3
w:gigafactory	0:-1 1:1 2:-2 3:1 5:-3
w:gigawatt	1:1 3:-1 4:-1
w:gigawatt-hour	0:-4 3:2 5:1
w:giv	0:-1 1:-1 2:-1 3:-2 4:-2 5:4
w:give	0:-1 1:1 2:-1 3:-1 5:1
w:given	0:-3 1:-1 2:-3 3:3 5:1
w:glance	0:4
w:glas	0:5
w:glasgow	0:4 2:-1
w:glendale	0:4 3:-1
w:global	0:-2 1:1 2:1
w:globally	0:-1 1:1 2:-5 3:-4 4:1 5:-4
w:globe	0:-2 1:3 2:-3 3:-2 5:-2
w:gm	2:-3 3:-2 4:1
w:gmbh	0:-2 1:2 2:-1 4:-1
w:gmc	0:-2 1:-1 2:-1 3:2 4:-1 5:-1
w:gmt	0:3 2:-1
w:go	0:1
w:goal	0:-3 1:-1 2:2 3:-2 5:1
w:goenka	0:3
w:goes	0:2 1:-1
w:gold	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:golden	0:2
w:golf	0:-1 1:-1 2:-1 3:2 4:-1 5:-1
w:gone	0:-2 1:-3 4:-1 5:3
w:good	0:8
w:gor	0:3
w:got	0:8
w:gothenburg	1:-2 2:2 3:-3 4:-2 5:-1
w:gothenburg-bas	0:2 1:-1 3:-1 5:-1
w:gov	0:5 1:-2 2:-1 3:-2 4:-1 5:-1
w:governance	0:3
w:government	0:6
w:governor	1:-1 2:2 3:-2 5:-2
w:gr	0:2
w:grad	0:3
w:grade	0:4
w:gradually	0:5 1:-1 3:-2 4:-1 5:-2
w:gram	0:5
w:grand	0:5 2:-2 5:-1
w:grande	0:3 1:-1 2:-1
w:grant	0:5
w:grave	0:3 1:-2
w:gravity	1:-2 2:2 3:-3 4:-2 5:-1
w:great	0:7
w:greater	0:4
w:greatest	0:2
w:green	0:3
w:greener	0:3
w:greenhouse	1:2 2:-1
w:greenpeace	0:5 2:-1 3:-1 5:-1
w:grew	0:7 1:-2 2:-1
w:grey	0:3 1:-1 3:-1
w:grid	0:5
w:gros	0:4
w:ground	0:1 3:1
w:groundwater	0:3
w:group	0:1 1:1
w:group-wide	0:4 1:-3 2:-3 3:-2 4:-2 5:-1
w:groupe	0:4 2:-1 3:-1 4:-1 5:-2
w:grow	0:4 1:-4 2:-1 3:-2
w:grown	0:1 1:-4 2:1 3:-1 5:-2
w:growth	0:1 1:-4 2:-1 4:-1 5:1
w:gst	0:4
w:gt	0:3
w:guangzhou	0:4
w:guangzhou-bas	0:2
w:guarante	0:3
w:guarantee	0:4 3:-1 5:-1
w:guard	0:1
w:gues	0:-1 1:-3 2:-3 3:2 4:-2 5:-2
w:guess	0:3
w:guest	0:4 5:-1
w:guggenheim	0:3
w:gui	0:3
w:guid	0:3 1:1 2:-5 3:-3 4:-3 5:-3
w:guidance	0:-2 1:-1 4:-2 5:3
w:guide	0:4 2:-1 3:-1 5:-2
w:gujarat	0:4
w:gunma	1:-3 2:2 3:-2 4:-1 5:-3
w:gupta	0:3
w:gurugram	0:1
w:gwangmyeong	0:1
w:gwh	0:-2 1:1 4:-3 5:1
w:gwm	0:4 1:-1 3:-1 4:-2 5:-1
w:gy	0:2
w:h	0:2 3:1
w:had	0:-5 1:2 2:2
w:hadn	0:4 2:-2 3:-1 5:-2
w:halewood	0:4
w:half	2:-1 3:2 5:-1
w:half-year	0:4 1:-2 2:-1
w:halfway	0:4 1:-3 2:-3 3:-3 4:-1 5:-2
w:hall	0:1 1:1 5:-1
w:halt	0:-2 1:-2 2:-2 3:3 4:-2 5:-2
w:halv	0:5 2:-2 3:-1 5:-1
w:halve	0:5 1:-2
w:hamamatsu	0:-4 1:-4 2:-5 3:-4 4:5 5:-4
w:hamburg	0:3
w:hand	1:-2 2:-1
w:handl	0:3 1:-1 2:-1 5:-1
w:hang	0:3
w:hangzhou	0:4 1:-2 2:-2 3:-1 5:-1
w:hannover	0:3 2:-2 3:-2 5:-1
w:hanover	0:4 2:-1
w:happen	0:1 1:-1 2:-2 3:1 4:-1 5:-2
w:happy	0:3 1:-2 2:-2 3:-2 4:-3 5:-2
w:hard	0:4
w:harder	0:4 3:-1
w:hardly	0:3 1:-1 2:-1
w:hariyali	0:3
w:hartung	0:3
w:harvest	0:2
w:hasn	0:7 3:-1
w:hatchback	0:3
w:hats	0:1
w:haul	0:-1 1:2 2:-1 5:-1
w:haulier	0:2
w:hav	0:-2 2:-1 3:-1 4:-2 5:2
w:haval	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:have	0:1 1:-1
w:haven	0:2
w:hbis	0:1
w:he	1:1 2:-1 3:-1
w:head	0:-1 2:-1 3:2
w:headcount	0:4 2:-1
w:headlin	0:3 1:-1 2:-1 3:-1
w:headline	0:6 1:-3 2:-3 3:-3 4:-3 5:-3
w:headquarter	0:2
w:hear	0:-1 2:2 5:-1
w:heard	0:5 1:-1 2:-1 3:-1 5:-1
w:heart	0:4
w:heat	0:6
w:heavy	0:6
w:heavy-duty	0:4
w:hectar	0:5
w:hefei	0:-1 1:-2 2:-2 3:-2 4:-1 5:2
w:held	0:2 1:-2 2:1 3:-1 5:-3
w:help	0:4
w:hence	0:3
w:henrik	0:5 3:-1 5:-2
w:henriksson	0:4
w:henry	0:3
w:her	0:4
w:herbert	0:3
w:here	0:10
w:hertz	0:4 1:-2 2:-2 4:-1 5:-1
w:hev	0:2
w:hi	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:high	0:3
w:high-voltage	0:2
w:higher	0:2
w:highest	0:4
w:highlight	0:4
w:highway	1:-3 2:2 3:-1 5:-1
w:hill	0:5 5:-1
w:him	0:1 1:-3 2:-3 3:-2 5:1
w:himself	0:5 1:-2 2:-3 3:-3 5:-3
w:hino	0:6
w:hint	0:4 1:-3 2:-3 3:-2 4:-1 5:-3
w:hir	0:6 1:-2 2:-2 3:-4 4:-1 5:-3
w:hire	0:3 1:-2 2:-1 3:-1
w:hiroshima	0:5 3:-1
w:hiroshima-bas	0:3 1:-1
w:his	0:9
w:historic	0:3
w:history	0:5 1:-2 2:-2 5:-1
w:hit	1:1 2:-3 3:1 4:-1 5:-2
w:hk	0:3
w:hl	0:2
w:hmil	0:3
w:ho-sung	0:3 1:-2 2:-3 3:-2 4:-1 5:-2
w:hofu	0:3
w:hold	0:2 1:-1
w:holding	0:5 5:-1
w:holiday	0:4 1:-1 2:-1
w:holland	0:3 1:-1 2:-1 3:-1 5:-1
w:hom	0:3 1:-1
w:homburg	0:2
w:home	0:6
w:honda	1:-4 3:-2 4:-1
w:honest	0:6 2:-1 3:-1 5:-1
w:hong	0:1 1:-1
w:hongqi	0:5
w:hop	0:4 1:-5 3:-1 5:-2
w:hope	0:1
w:horizon	0:4 3:-1 4:-1 5:-1
w:horse	0:3
w:horsepower	0:6
w:hospital	0:1
w:hot	0:2
w:hot-roll	0:1
w:hotel	0:3
w:hotspot	0:2
w:hour	0:4
w:hourly	0:3
w:house	0:7 1:-2 2:-1 3:-1 4:-1
w:household	0:4
w:housing	0:1
w:how	1:2 2:-2 4:-1
w:however	0:6 1:-1 2:-1 3:-1 5:-1
w:hp	0:5
w:huarong	0:4 5:-1
w:huawei	0:2
w:huayou	0:2
w:hub	0:4
w:hubei	0:2
w:huber	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:hubs	0:3 1:-2 2:-1 3:-1
w:huf	0:3
w:human	0:3
w:hummer	0:4 1:-1 2:-1 3:-2 4:-1 5:-2
w:hundr	0:6
w:hungary	0:2 1:-2 2:-1 3:1 5:-2
w:hurdle	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:hurry	0:3
w:hurt	0:4 2:-1 3:-1 5:-1
w:hvo	0:1
w:hwaseong	0:3 2:-1 3:-1 5:-1
w:hybrid	2:-1
w:hydrogen	0:5
w:hydropower	0:3
w:hydroxide	0:2
w:hyundai	0:2 1:2 2:-4 3:-1 5:-2
w:i	0:3 2:-1
w:i-miev	0:2
w:i-pace	0:4 3:-1
w:iaa	0:4
w:ice	0:-2 1:-2 2:-3 3:1 4:-1 5:2
w:ichongq	0:4 1:-1 2:-2 3:-1 5:-1
w:icra	0:2
w:id	0:7
w:idea	0:4 1:-3 2:-2 3:-2 4:-2 5:-2
w:idle	0:3 3:-1
w:if	0:-2 2:4
w:ifactory	0:2
w:ig	0:4 2:-1 3:-1
w:ii	0:3 1:-1 2:-1
w:ill	0:-2 1:-3 2:-3 3:2 4:-3 5:-3
w:illinoi	0:4
w:im	0:2
w:impact	1:-1 2:-2 3:-1 4:-1 5:2
w:impairment	0:2
w:imparato	0:-1 1:-1 2:-2 3:-3 5:2
w:implement	0:2
w:import	0:4
w:important	0:2 5:-1
w:importer	0:3
w:impos	0:3
w:impress	0:-1 1:-2 2:2 3:-3 4:-3 5:-2
w:improv	0:5 1:-2
w:improve	0:4 3:-1 5:-1
w:improvement	0:7 1:-1 2:-2 3:-3 4:-1
w:in-house	0:-3 1:-1 3:4 4:-1 5:-1
w:inaugurat	0:3
w:inbox	0:3 1:-1 2:-1 3:-1 4:-1
w:inc	0:4
w:incentiv	0:5
w:incentive	1:-2 2:-3 3:-2 4:-1 5:1
w:inch	0:4
w:includ	0:-2 1:4 2:-4 5:-2
w:include	0:1 1:1 2:-4 3:-1 5:-1
w:inclusion	0:3 1:-2 2:-1 4:-1 5:-1
w:income	0:5
w:increas	0:-3 1:5 2:-3 3:-3 4:-1 5:-3
w:increase	0:1 1:2 2:-2
w:ind	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:independence	0:1
w:independent	0:5
w:index	0:7 1:-2 2:-1
w:india	0:3 1:-4 2:2 5:-2
w:indian	0:1 1:-1 2:1 3:-1
w:indiana	0:3 3:-1
w:indicat	0:2
w:indicator	1:-3 2:-3 3:-3 4:-3 5:1
w:indonesia	0:4 1:-2
w:industri	0:2
w:industrial	0:3 1:1 2:-1
w:industry	3:2
w:infiniti	0:-1 1:2 2:-2 3:-2 4:-2 5:-1
w:inflation	1:-3 2:2 3:-1 5:-1
w:inflator	0:3
w:information	0:3
w:infrastructure	1:-2 2:2 3:-2 4:-1
w:ingenlath	0:-2 1:-2 2:2 4:-1 5:-1
w:ingersoll	0:3 1:-1 2:-1 3:-1 5:-2
w:inglo	0:4 1:-2 4:-1
w:ingolstadt	0:5 1:-1 3:-1
w:initial	0:6 1:-1 2:-1 5:-1
w:initially	1:-2 2:-2 3:-2 4:2 5:-1
w:initiativ	0:2
w:initiative	0:6
w:injuri	0:4 2:-1 3:-1 4:-1 5:-2
w:innovation	0:6 1:-1
w:input	0:3
w:inquiry	0:2
w:inr	0:1
w:inside	0:-1 1:-1 2:-1 3:2 5:-2
w:insider	0:-3 1:-3 2:-3 3:3 4:-3 5:-3
w:insist	0:4
w:insolvent	0:4 2:-1 3:-1 5:-2
w:inspect	0:3 1:-1 2:-1 3:-1 5:-1
w:install	0:2 3:-1 4:1
w:installation	0:4
w:instead	0:-6 2:5 3:1 5:-2
w:institute	0:4
w:instrument	0:2
w:insurance	0:4
w:intact	0:3 1:-1
w:intake	0:3
w:integrat	0:3
w:integration	0:1
w:intelligence	0:-2 1:3 2:-1
w:intelligent	0:2
w:intend	0:-1 1:1 2:-1 3:-2 4:1
w:intensity	0:1 1:1 2:-1
w:intent	0:3
w:intention	1:-4 2:-5 3:-4 4:-3 5:3
w:interest	0:5
w:interim	1:1 3:-4 4:-3 5:-3
w:interior	0:3
w:intermediate	0:1 1:-3 2:-3 3:-2 4:-2 5:1
w:internal	0:1 1:-2 2:1 3:-1 5:-2
w:international	2:1 3:-1 5:-1
w:internet	0:1
w:interstate	0:3
w:interview	0:-1 1:2 2:-3 3:-3 4:-2
w:into	1:2 2:-2
w:introduc	0:3 2:-1 5:-2
w:introduce	0:5 1:-3 2:-3 3:-3 4:-2 5:-2
w:inventori	0:3
w:inventory	0:4 1:-1 2:-2 3:-1 4:-1 5:-2
w:invest	0:3 1:-1 2:-1
w:investment	0:-1 1:1
w:investor	0:-2 1:-1 2:4 3:-2 5:-4
w:invit	0:3
w:involv	0:4
w:ioniq	0:3 1:-1
w:ionity	0:2
w:ipo	0:-4 1:-3 2:2 3:2 4:-2 5:2
w:ir	0:3 2:-1 3:-2 5:-1
w:ira	0:3
w:iron	0:-2 1:-2 2:1 3:1 5:1
w:irvine	0:3 3:-1
w:is	0:1
w:island	0:2
w:isn	1:-1 2:-2 4:-2 5:2
w:issu	0:5
w:issue	0:4
w:isuzu	0:7 1:-1 2:-1
w:italian	0:3 1:-1 2:-2 3:-1 4:-1 5:-1
w:italy	0:3 1:-1 3:-1
w:item	0:5 1:-3 2:-3 3:-2 4:-1 5:-2
w:itself	0:4 1:-4 2:-3 5:-2
w:ivan	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:iveco	0:3
w:ix	0:4
w:j	0:5
w:jae-hoon	0:1 1:2 2:-3 3:-1 4:-2 5:-2
w:jaehoon	0:3 1:-2 2:-2
w:jaguar	0:1 1:-2 2:-5 3:2 4:-2 5:-3
w:jan	0:-1 1:-1 2:-3 3:-2 4:-1 5:2
w:january	1:-2 4:-1
w:japan	0:1 4:-1 5:-2
w:japanese	1:-3 3:-1 4:-1 5:1
w:jawor	0:1
w:jcn	0:3 3:-1
w:jean-philippe	0:-1 1:-1 2:-2 3:-3 5:2
w:jeep	0:6 3:-1
w:jeffersonville	0:2 1:-2 2:-1 3:-2 4:-1 5:-2
w:jejurikar	0:5 1:-3 2:-3 3:-1 5:-2
w:jiang	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:jianjun	0:-2 1:-1 2:-1 3:-1 4:-1 5:2
w:jianxiawo	0:3 5:-1
w:jiefang	0:4 1:-2 2:-1 3:-1
w:jiji	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:jim	0:4 3:-1
w:jimny	0:3
w:jlr	1:-2 3:2 4:-1 5:-1
w:job	1:-2 2:-2 3:2 5:-2
w:jobs	0:5 1:-4 2:-1 3:-2
w:joe	0:3
w:jogger	0:3 1:-1 2:-1
w:johan	0:3
w:john	0:-2 1:-1 2:1 3:1 4:-1 5:-3
w:johnson	0:2
w:join	1:1 2:-2 3:-2 4:1
w:joint	0:1
w:jointly	0:4
w:jok	0:3
w:joke	0:2
w:jos	0:4 2:-1 3:-1 5:-1
w:journalist	0:1 1:-3 2:-3 3:-4 4:-2 5:1
w:journey	0:5
w:jpy	0:3 1:-2 2:-1
w:juke	0:1
w:july	0:-1 1:2 4:-1
w:jump	0:6 1:-1
w:jun	0:2 1:-1
w:june	3:-1 4:1 5:-3
w:just	2:1 3:-2 4:-1 5:-2
w:jv	0:3 1:-2 2:-2 3:-3 4:-1 5:-2
w:k	0:3 3:-1
w:kaelleniu	0:1 1:-3 2:-3 3:1 4:-2 5:-5
w:kan	0:3
w:kansa	0:5 3:-1
w:karin	0:5 2:-1 5:-4
w:katayama	0:3 1:-2 2:-1 3:-2
w:kato	0:2
w:kawasaki	0:3
w:kazuo	3:-1
w:keep	0:3 2:-1 5:1
w:kentucky	0:-1 1:-3 2:-2 3:3 4:-1 5:-2
w:kenworth	0:4
w:kept	0:5 1:-1 3:-3
w:key	0:5
w:kg	0:4
w:kia	0:1 3:-2 4:-1 5:-2
w:kill	0:-2 1:-2 2:-3 3:-1 5:2
w:kilo	0:4
w:kilogram	0:3
w:kilometer	0:1 1:-2 2:-1 5:1
w:kilometr	0:8
w:kilometre	0:1 1:1
w:kilowatt	0:3
w:kilowatt-hour	0:4
w:kim	0:2
w:kind	0:6
w:king	0:1
w:kingdom	0:4 2:-1 5:-1
w:kit	0:2
w:kitakyushu	0:-4 1:-4 2:-3 3:-3 4:-2 5:4
w:kits	0:3
w:klar	0:3
w:klasse	0:5
w:km	0:7
w:knew	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:know	0:7 5:-1
w:knowledge	0:-3 1:-3 2:3 3:1 4:-2 5:-4
w:known	1:-4 2:-4 4:-2 5:2
w:ko	0:3 2:-1 3:-1 5:-2
w:koda	0:-2 1:1 2:-3 3:-3 4:2 5:-3
w:koji	1:1 3:-3 4:-2 5:-2
w:kokomo	0:4 1:-1 2:-1 3:-2 5:-1
w:kona	0:2
w:kong	2:1
w:korea	0:8 1:-3 2:-2
w:korean	1:-3 3:-3 4:2
w:kosai	0:-1 2:-1 3:-1 4:2
w:kospi	0:1
w:kr	0:3
w:kristen	0:3
w:kroner	0:5 1:-1 2:-1 3:-1
w:kronor	0:6
w:krw	0:3 1:-2 2:-1
w:kuppenheim	0:3 3:-1
w:kusumi	0:2 1:-1 5:-1
w:kvasiny	0:3 1:-2 2:-1 3:-1 4:-1
w:kw	0:6
w:kwh	0:6
w:kwon	0:3
w:l	0:5
w:la	0:2 1:-1
w:lab	0:3 1:-1
w:label	0:5 1:-2 2:-1 3:-2 4:-1 5:-2
w:labor	0:3
w:labour	0:3
w:lack	0:4
w:laggard	0:3 1:-2 2:-1 3:-1
w:laguna	0:3
w:laid	0:-2 1:-4 3:-3 4:-3 5:4
w:lake	0:5 2:-1 3:-2 4:-1 5:-1
w:lakh	0:7
w:lamborghini	0:-1 1:-2 2:-2 3:2 4:-3 5:-2
w:land	1:-4 2:3 3:-5 4:-2 5:-2
w:landfill	0:5
w:landfill-free	0:-1 1:2 2:-2 3:-3 4:-3 5:-1
w:lane	0:4 2:-1 3:-1
w:lans	0:4 1:-1 2:-1 3:-2 5:-1
w:large	3:-1 5:1
w:large-scale	0:4 2:-1 3:-3 4:-1 5:-1
w:larger	0:4
w:lars	0:3 2:-1 3:-2 5:-1
w:las	0:3 2:-1 5:-1
w:late	0:-1 2:-5 3:3 4:-3 5:-1
w:lately	0:3 3:-1 4:-1
w:later	1:-2 2:-1 3:3 4:-1 5:-3
w:latest	0:-2 1:-2 2:-3 3:4 4:-2 5:1
w:latin	0:3
w:latter	0:-1 1:1 2:-1 3:1 4:-1 5:-3
w:laugh	0:4 1:-1 2:-1 3:-1 5:-1
w:launch	0:2 3:-1
w:law	0:-1 1:-1 2:2
w:lawler	1:-2 2:-3 3:2 4:-2 5:-3
w:lawmaker	0:3 2:-1
w:lawyer	0:4
w:lay	0:5 3:-1 5:-1
w:lays	0:3
w:le	0:4 3:-1 5:-1
w:lead	0:5
w:leader	0:4
w:leadership	0:2
w:leaf	0:1
w:lean	0:3
w:leap	0:4 1:-1 2:-1 5:-1
w:leapmotor	0:4 1:-3 2:-2 3:-1 4:-2 5:-2
w:learn	0:5 2:-1 3:-1 5:-2
w:leas	0:4
w:lease	0:3 1:-2 2:-1 3:-1 4:-1
w:least	0:-1 1:1 2:-2 4:1 5:-2
w:leather	0:1
w:leav	0:2 1:-4 2:1 5:-2
w:leave	0:8 1:-1 3:-1 5:-1
w:led	0:4
w:lee	0:-2 1:-2 2:-1 3:3 4:-1 5:-1
w:left	0:3 5:1
w:leftover	0:3
w:lehmann	0:4 1:-1 3:-1 5:-1
w:lei	0:1
w:leipzig	0:5 1:-1 2:-2 3:-1
w:length	0:3
w:less	3:1
w:let	3:-2
w:letter	5:1
w:level	0:-1 1:1 5:-1
w:lever	0:4
w:levin	0:-1 2:2 3:-1 5:-1
w:levy	0:2
w:lexu	0:4 2:-4 3:-2 4:-2 5:-3
w:lfp	0:-1 1:-2 2:-2 3:-3 4:-1 5:3
w:lg	0:2 1:-3 2:-1 4:-1 5:-1
w:lges	0:5 1:-3 2:-3 3:-2 5:-2
w:li	0:-4 1:-1 2:1 3:2 4:-2 5:1
w:li-cycle	0:2
w:liaon	0:3
w:liberty	0:4
w:lie	0:-3 1:-4 2:2 3:2 4:-1 5:-3
w:lies	0:4 3:-1
w:life	0:3
w:life-cycle	0:5 1:-1 2:-2
w:lifecycle	1:1 2:-1
w:lifetime	0:2
w:lift	0:-3 1:6 2:-6 3:-5 4:-3 5:-4
w:light	0:3 1:-1 3:-2 5:-1
w:light-duty	0:2 1:1 2:-4 3:-3 4:-2 5:-5
w:lighter	0:3
w:lightn	0:-1 1:-2 2:-2 3:-2 4:-1 5:2
w:lightweight	0:2
w:lik	0:5 1:-1 2:-2 3:-1 5:-2
w:like	0:5
w:likely	0:4 2:-1 3:-2
w:likewise	0:5 1:-2 2:-1 3:-1 4:-1 5:-2
w:limit	3:1
w:lin	0:7 1:-2 2:-1 3:-1
w:line	1:-2 3:1 4:-1
w:line-up	0:3 1:-4 2:-3 4:-1 5:-3
w:linear	0:4
w:lineup	0:1 2:-2 4:-1
w:link	0:3
w:lion	0:3 1:-1 5:-1
w:liquid	0:1
w:liquidity	0:4 1:-2 2:-1 3:-1 4:-1 5:-1
w:lisa	0:2
w:list	0:7 2:-1 3:-1
w:listener	0:4 1:-1 2:-2 4:-2 5:-1
w:liter	0:4 1:-1
w:lithium	1:-1
w:lithium-ion	0:3
w:litr	0:5
w:litre	0:5
w:little	0:1 1:-3 2:2 3:-1 5:-1
w:liu	0:2
w:liup	0:2 1:-1 2:-1 5:-1
w:liv	0:4
w:live	1:2 2:-2 3:-2 5:-1
w:lje	0:2
w:ll	0:1 4:-1
w:lleniu	0:1 1:-1 3:-2
w:ller	0:2
w:llner	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:lng	0:2
w:load	0:5
w:loan	0:4
w:lobby	0:5
w:local	0:8
w:locally	0:3
w:locat	0:2 1:-1
w:location	0:3 1:-1 2:-1 3:-1
w:lockdown	0:-3 1:-2 2:4 3:-2 4:-2 5:-2
w:logistic	0:6
w:logo	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:lohscheller	0:4
w:london	0:5
w:long	0:-1
w:long-range	0:4 1:-2 2:-3 3:-1 4:-1 5:-2
w:long-term	0:4 2:-1 5:-2
w:longer	0:-7 1:-6 3:-1 4:-3 5:8
w:longest	0:1
w:look	0:5 3:-2 5:-1
w:loop	0:1
w:loophole	0:1
w:loosen	0:2
w:lordstown	0:3 3:-1 4:-1
w:lorri	0:4
w:lorry	0:2
w:los	0:5 2:-1
w:lose	0:5 1:-1
w:loss	0:2
w:lost	0:5
w:lot	0:6
w:lots	0:4
w:lov	0:3 1:-1 2:-1 3:-1 5:-1
w:love	0:-2 3:-1 5:2
w:low	0:-1 1:-2 2:2
w:low-carbon	0:3
w:low-emission	0:1
w:lower	0:-2 1:-2 2:7 3:-2 4:-1 5:-1
w:lowest	0:4
w:lr	0:4
w:ltd	3:1
w:luca	0:-1 1:-3 2:2 3:-2 4:-2 5:1
w:lucid	0:4 1:-2 3:-2 4:-2 5:-2
w:luis	0:3
w:lunch	0:5
w:lund	0:3
w:lundstedt	1:-2 2:-2 3:2 4:-2 5:-2
w:luqiao	0:-2 1:-2 2:2 4:-1 5:-1
w:luxury	0:1 1:-4 4:-2 5:-3
w:lydia	0:2
w:lynk	0:4 3:-2 5:-1
w:lyriq	0:3
w:m	0:1 2:1 5:-1
w:macan	0:5 1:-1 3:-2
w:mach-	0:2
w:mach-e	0:3
w:machin	0:6
w:machine	1:1 2:-1 3:-1 4:-1 5:-1
w:mack	0:4
w:made	0:3
w:madrid	0:2 1:-1
w:magazine	0:1 1:-2 2:-1 3:-2 4:-2 5:1
w:magna	0:3 3:-1
w:magnesium	0:1
w:mahindra	0:7 1:-2
w:mail	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:main	0:-1 1:-1 2:-1 3:3 4:-1 5:-2
w:mainland	0:3 1:-1 2:-1
w:mainly	0:4 1:-1 5:-1
w:maintain	0:3 1:-3 2:-3 3:-2 4:-1
w:major	0:1 1:-1 2:1
w:mak	0:3 1:-2
w:make	0:3 2:-2
w:maker	3:1 5:-4
w:makoto	0:4 1:-1
w:man	0:7
w:manag	0:5
w:manage	0:5 1:-2 2:-2 3:-1
w:management	0:1 1:-3 2:2 3:-2 5:-3
w:manager	0:1 3:2
w:mandate	0:4 1:-1 2:-2 5:-1
w:manesar	0:2
w:manganese	0:1
w:manner	0:4 3:-1
w:mannheim	0:3
w:mans	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:manufactur	0:4
w:manufacture	0:4
w:manufacturer	0:4
w:many	0:1 1:-5 2:1 3:-3 4:-1 5:1
w:map	0:3 3:-1
w:mar	0:4 1:-1 2:-2 3:-2 4:-2 5:-1
w:march	4:-1
w:mardell	0:3
w:margin	0:7
w:mariestad	0:-3 1:-3 2:-3 3:3 4:-4 5:-4
w:marine	0:1
w:mark	0:-4 1:-1 3:4 4:-4
w:market	0:1
w:marku	0:3
w:marque	0:-2 1:-2 2:2 3:1 4:-2 5:-1
w:marquez	0:2
w:marshall	0:-3 1:-4 2:4 3:-4 4:-2 5:-3
w:martin	1:-3 2:1 4:-2 5:-3
w:martorell	0:5 1:-2 2:-3 3:-3 4:-3 5:-2
w:maruti	0:7
w:mary	0:-2 1:-2 2:-3 3:-2 4:-1 5:3
w:masahiro	0:-1 1:-1 2:-2 3:2
w:maserati	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:mass	0:-3 1:-2 2:-2 3:4 5:-2
w:mass-market	0:4 1:-1 2:-1 3:-2 4:-1 5:-1
w:mass-produc	0:3
w:master	0:2
w:mata	0:2 1:-1 3:-1
w:match	0:4
w:material	0:3
w:matsumoto	0:-2 1:-2 2:-2 3:3 4:-3 5:-2
w:matter	0:-1 1:-4 2:2 3:2 4:-2 5:-4
w:matthia	0:4 5:-1
w:maximum	0:2
w:may	0:-2 1:3 4:-2
w:maybe	0:-1 1:-2 2:-2 3:2 4:-2 5:-2
w:mayor	0:6 1:-1 2:-1 3:-1 4:-1 5:-2
w:mazda	0:1 2:-1 3:1 4:-2 5:-4
w:mcmaster	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:me	0:-1 1:-1 2:1 3:-2 4:-1 5:2
w:mean	0:3 1:-3 2:-2 4:-1
w:meant	1:-5 3:2 4:-2 5:-1
w:meantime	0:5 1:-1 2:-1 3:-2 5:-1
w:meanwhile	0:1 1:-2 2:-3 3:1 5:-1
w:measur	2:1
w:measure	0:4
w:meb	0:3
w:media	1:-1 2:-1 3:2 4:-1 5:-2
w:median	0:4 1:-1
w:medium	0:6 1:-1 2:-2 5:-1
w:medium-	0:2
w:medium-term	0:3 1:-2 2:-2 5:-1
w:meet	0:4 2:-2 5:1
w:mega	0:5 1:-1 2:-2 5:-1
w:megasite	0:3 1:-1 5:-1
w:megawatt	0:6
w:megawatt-hour	0:1
w:melt	0:1
w:member	0:2 1:-1 2:1 5:-1
w:membership	0:3 4:-1
w:memorandum	0:4 1:-1 2:-1 3:-1 4:-1 5:-2
w:men	0:2
w:menegaux	0:2
w:mention	0:-3 1:1 2:1 3:-5 4:-4 5:2
w:meo	0:-3 1:2 2:1 3:-2 4:-2
w:merced	0:4 1:-3 2:-3 3:-3 4:-2
w:mercedes-benz	1:-4 2:-4 3:3 4:-2 5:-2
w:mere	0:2
w:merely	0:-1 1:-1 2:-2 3:-2 5:2
w:merg	0:3 3:-1
w:merger	0:1 1:-3 2:1 3:-1 5:-3
w:message	0:5 2:-1 5:-1
w:met	0:-1 2:-4 3:1 4:-2 5:1
w:metal	0:2
w:metall	0:4 3:-1
w:meter	0:4
w:methanol	0:4
w:method	0:3 1:-1 5:-1
w:meti	0:-2 1:-3 2:-2 3:-2 4:-2 5:2
w:metr	0:5
w:metre	0:3
w:metric	1:-2 2:-1 4:2
w:metro	0:4
w:metropolitan	0:2 1:-1 2:-1 5:-1
w:mexico	0:4
w:mg	0:5
w:mibe	1:-1 3:-4 4:-2 5:1
w:mica	0:3
w:mich	0:4 1:-1 2:-2 3:-2 4:-2 5:-2
w:michael	0:4
w:michelin	0:7
w:michigan	0:-2 1:-3 2:4 3:-2 4:-1 5:-2
w:micra	0:3 1:-1 3:-1 5:-1
w:mid-	0:-1 1:-1 2:-4 3:1 4:-3
w:mid-decade	0:1 1:1 2:-2 3:-2 4:-2 5:-1
w:mid-siz	0:2
w:mid-size	0:2
w:mid-term	1:-4 2:3 3:-3 4:-3 5:-3
w:middle	0:3 2:-4 3:-5 4:-2
w:midnight	0:3
w:midsize	0:5 1:-1 3:-1
w:might	0:-1 1:-2 2:1 3:-3 4:-1 5:1
w:mike	0:2
w:mil	0:3
w:milan	0:3
w:mild	0:5 1:-3 2:-1
w:mile	0:5 1:-1 2:-1
w:mileage	0:3
w:milence	0:2
w:milestone	0:-1 1:2 2:-1 3:-3 4:-2 5:-1
w:mill	0:2
w:millimetr	0:3 1:-1 2:-1 3:-1
w:million	0:1 3:-1
w:millionth	0:4 1:-1 2:-1 3:-1 5:-1
w:min	0:5 1:-1 2:-1 3:-1 4:-1
w:mind	0:3 3:-2 5:-2
w:mine	1:2
w:mineral	0:4 3:-1 5:-1
w:mini	0:-1 1:-2 2:-2 3:1 5:1
w:minimum	0:2
w:minister	0:7
w:ministry	3:2
w:minu	0:3 1:1 2:-3 3:-1 4:-1 5:-2
w:minut	0:6
w:minute	0:4
w:mirafiori	0:2
w:mirai	0:3
w:mirror	0:3
w:miss	0:-3 1:-4 3:-3 4:-2 5:4
w:mission	0:3
w:mississippi	0:-1 1:-1 2:-2 3:2 4:-2 5:-1
w:mitigation	0:2
w:mitsubishi	0:7 1:-2 2:-2
w:mix	0:3 1:-2 3:-2 4:-1 5:-1
w:mlad	1:1 2:-1 3:-2 5:-1
w:mm	0:4 3:-1
w:mobile	0:2
w:mobility	0:2
w:mode	0:2
w:model	0:2 2:-1 3:-1
w:modest	1:2 2:-2 3:-1 5:-1
w:modification	0:2
w:modul	0:5
w:modular	0:3 1:-1
w:module	0:3
w:moment	1:-1 3:2 5:-1
w:mona	0:2
w:monday	1:-3 3:-1
w:money	0:3 3:-2 4:-1 5:-2
w:monitor	0:2
w:month	0:-2 3:1
w:monthly	0:5 3:-1 5:-3
w:mood	0:4 1:-1 2:-1 3:-1 5:-2
w:more	0:1 1:1
w:morn	0:6
w:moro	0:-4 1:-3 2:4 3:1 4:-1 5:-2
w:most	0:3
w:mostly	0:5
w:motion	0:3
w:motor	5:2
w:motorcycl	1:2
w:motorcycle	0:-5 1:1 2:-3 3:-3 4:5 5:-2
w:motorist	0:3 5:-1
w:motorway	0:4 1:-1
w:mount	0:4
w:mountain	0:2
w:mov	0:-6 1:-1 2:-5 3:1 4:7 5:-7
w:move	0:1 1:-1 2:-1 3:-1 5:1
w:mpg	0:2
w:mph	0:4
w:mr	0:5
w:ms	0:-2 1:-1 2:3 3:-1 4:-2 5:-1
w:msci	0:4
w:mss	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:mt	0:3 1:-1 2:-1
w:much	2:-2 3:1
w:multiple	0:-2 3:2 4:-1 5:-2
w:multiply	0:2
w:mumbai	0:4 1:-1 2:-1 3:-1
w:mumbai-bas	0:3
w:munich	0:1 2:-3 4:-2
w:musk	0:2 1:-3 2:-4 3:1 4:-1 5:-4
w:must	0:1 1:-1 5:-2
w:mustang	0:3
w:mw	0:4
w:mwh	0:4
w:mwp	0:3
w:mx-	0:2
w:my	0:2 2:1 5:-1
w:n	0:8
w:nafta	0:2
w:nagoya	1:-2 2:1
w:nam	3:-4 4:1
w:name	1:-2 2:-2 3:1 4:-1
w:namely	0:3 2:-1 5:-1
w:nammi	0:2
w:narrow	0:1 1:-3 2:1 3:-2 4:-1 5:-1
w:nasdaq	0:4 2:-1 3:-2 5:-2
w:nashik	0:1
w:nation	0:5 1:-2
w:national	0:1 1:-1 2:1
w:nationwide	0:4 1:-2 5:-2
w:natural	0:-1 5:2
w:nature	0:1
w:navalmoral	0:2 1:-1 3:-1
w:navistar	0:4
w:near	0:7
w:near-term	0:5 1:-3 2:-4 3:-1 4:-1 5:-2
w:nearby	0:3 2:-1 3:-1 5:-1
w:nearly	0:2 1:1 2:-2
w:necessary	0:-2 2:-1 3:-1 4:-1 5:2
w:neckarsulm	0:3
w:need	0:3 1:-1 5:-1
w:negative	0:5 2:-1 3:-1
w:negotiat	0:2
w:neighbor	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:neighbour	0:4
w:neither	0:1 1:-1 2:-1 5:1
w:net	0:6
w:net-zero	0:8
w:netherland	0:4
w:network	0:5 5:-1
w:neue	0:5
w:neutral	0:1 3:-1 4:3
w:neutrality	0:5
w:nev	0:-2 1:2 3:-2 4:-1
w:nevada	1:-1 2:-1 3:2
w:never	0:2 1:-3 3:-2 4:-2
w:nevertheles	0:3 1:-1 2:-2 3:-1
w:nevs	0:5 1:-4 2:-4 3:-1 4:1
w:new	0:1
w:new-car	0:1
w:new-energy	0:4 1:-2 2:-1 3:-1
w:newark	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:newcomer	0:2
w:newest	0:1
w:newly	0:4 3:-1 5:-2
w:news	0:1 1:1 2:-1 3:-1 5:-1
w:newsletter	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:newspaper	0:-4 1:-3 2:1 3:2 4:-3 5:2
w:newsroom	0:4
w:newswire	0:3 3:-1
w:nexon	0:2
w:next	0:1 2:-1
w:next-generation	0:2 2:-1
w:nheide	0:2
w:nicest	0:2
w:nickel	0:3
w:nicola	0:3
w:night	0:1 1:1 2:-1 3:-3
w:nikkei	0:-1 1:-5 2:1 3:-3 4:-3 5:1
w:nikola	0:2
w:nine	0:4
w:nine-tenth	0:2 2:-1 3:-1
w:nineteen	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:ninety	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:ningde	0:1
w:nio	0:1 3:-2 4:-1 5:-2
w:nissan	0:3 2:-2 5:-2
w:nmc	0:3
w:no	1:-4 3:-2 5:5
w:nobody	0:2 1:-2 2:-1 5:1
w:noise	0:3
w:none	0:8
w:nonprofit	0:1
w:noodl	0:3
w:nor	0:2 1:-1 2:-3 3:-1 5:1
w:nordic	0:3
w:normal	0:1 1:-1 2:-2 3:1 5:-1
w:north	0:1 1:-3 5:2
w:northern	0:4
w:northvolt	0:6
w:northwest	0:1
w:norway	2:-1 3:-2 4:2
w:not	0:-1 1:-1 3:3 5:1
w:notably	0:3 2:-1 3:-1 5:-1
w:note	0:1 1:-2 2:-3 3:1 4:-2 5:-2
w:noth	0:3 1:-3 2:-3 3:-1 4:-1 5:1
w:notic	0:4 1:-1 2:-2 3:-1 4:-1 5:-1
w:notice	0:4 2:-1 3:-1 5:-1
w:nov	0:1 1:-3 2:-3 3:1 4:-1 5:-2
w:november	0:-2 1:3 2:1 3:-3 4:-2 5:-3
w:now	0:-7 1:1 2:3 3:5 4:-1 5:-6
w:nowaday	0:-2 1:-2 2:2 3:-3 4:-2 5:-3
w:nowhere	1:-2 2:-2 5:1
w:nox	0:3 3:-1 5:-1
w:nt	0:1
w:number	0:-3 1:3 3:-2 4:-3 5:2
w:nuremberg	0:2
w:nyse	0:2
w:o	0:4
w:oakville	0:2 1:-1 2:-2 3:-4 4:-2
w:object	0:4 3:-1
w:objection	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:objectiv	0:3 2:-1 3:-1
w:objective	0:-3 1:4 2:-3 3:-1 4:-2 5:-1
w:oblig	0:1
w:observer	0:3
w:obtain	0:4
w:occasion	0:4
w:ocean	0:4
w:ochang	0:2
w:oct	0:4
w:october	1:-3 3:1 4:-1 5:1
w:odd	0:4
w:of	0:1
w:off	0:-2 1:-2 2:-1 3:2 4:-1 5:3
w:off-road	0:3
w:offensive	0:3 1:-1 3:-1
w:offer	0:2 1:-1 2:-1 3:-3
w:offering	0:2
w:offic	0:6 1:-3 2:-2
w:office	0:-2 1:-1 2:2 3:-2 4:-1 5:1
w:officer	0:-1 5:1
w:official	1:-3 2:1 3:1 4:-1
w:officially	0:3 3:-1 5:-1
w:offset	3:2
w:offsett	0:4 2:-1
w:often	0:5
w:oh	0:3 3:-1
w:ohio	0:2 1:-2 2:-3 3:-4 4:-2 5:1
w:oil	0:3
w:ois	0:1
w:oizumi	0:4 1:-1 2:-1 3:-1 5:-1
w:oklahoma	0:-1 1:-2 2:-1 3:-1 4:-2 5:2
w:ola	0:2 1:-3 2:-3 4:-2 5:-1
w:olaf	0:2
w:old	0:-2 1:3 2:-1 3:-4 4:-2
w:older	0:3
w:oldest	0:2 3:-1 5:-1
w:oliver	0:1 1:1 2:-2 3:-2 4:-1 5:-3
w:olympic	0:5 1:-1 2:-1 5:-1
w:on-site	0:2 1:-1
w:once	0:-1 1:-2 5:1
w:one	0:1
w:one-fifth	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:one-third	0:-1 1:2 2:-4 3:-2 4:-2 5:-2
w:ones	0:6
w:ongo	0:2
w:online	0:5
w:only	0:-1 5:2
w:ontario	1:-3 2:-3 4:-2
w:onto	0:4 5:-1
w:onvo	0:5 1:-2 2:-2 3:-2 4:-1 5:-1
w:onward	0:4 5:-1
w:opel	1:-2 2:-2 3:-3 4:-2 5:1
w:open	0:2 1:-1 3:1 5:-2
w:operat	0:5
w:operate	0:-1 1:-2 2:-2 3:1 4:-2 5:-2
w:operation	0:5 1:-2 5:-1
w:operational	0:3
w:operator	0:3
w:oppama	0:3 1:-1 5:-1
w:opportunity	0:5 2:-1 5:-3
w:oppos	0:4 1:-1 3:-1 4:-1
w:option	1:-1 2:-2 3:2
w:or	0:2
w:ora	0:3
w:orange	0:4 1:-2 2:-2 3:-2 4:-1 5:-1
w:order	0:2 3:1
w:ordinary	0:4
w:organisation	0:1
w:organiser	0:2
w:orientation	0:2 2:-1 5:-1
w:origin	0:2 3:-1
w:original	0:-5 1:1 2:3 3:3 4:-4 5:-5
w:originally	0:1 1:-7 2:-6 4:3 5:-6
w:orion	0:4 5:-1
w:osaka	0:-2 1:-2 2:-1 3:-2 4:-1 5:2
w:osaki	3:-3 4:-2 5:-4
w:oslo	0:2
w:other	0:2
w:otherwise	0:-2 1:-1 2:2 3:-2 4:2 5:-1
w:ottawa	0:3
w:ought	0:2 1:-4 2:-3 3:1 4:-1 5:-3
w:our	0:4
w:ours	0:4
w:ourselv	0:-1 1:-2 2:-2 3:2 4:-2 5:-2
w:out	0:1 5:1
w:outback	0:4 1:-3 2:-3 3:-2 4:-2 5:-2
w:outcome	0:4 1:-3 2:-2 3:-3 4:-1 5:-1
w:outlander	0:3
w:outlay	0:-2 2:1 3:1 4:-2 5:-3
w:outlet	0:4 1:-2 2:-2 3:-2 4:-1 5:-1
w:outlook	0:-4 1:-4 2:2 3:-4 4:-3 5:3
w:outperform	0:3
w:output	1:-3 2:1 3:-3 4:1 5:-2
w:outside	0:2 1:1 2:-2 3:-1 5:-1
w:over	0:2
w:overall	0:2 1:-4 2:1 3:-3 4:-2 5:-3
w:overhaul	0:2
w:overnight	0:3
w:oversea	0:2 2:-3 3:-2 4:-2 5:-1
w:overtime	0:2 3:-1 5:-1
w:overtook	0:2
w:ow	0:3 3:-2
w:owed	0:1
w:own	0:2 2:-1
w:own-brand	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:owner	0:7
w:ownership	0:2
w:owns	0:6
w:oxford	0:-1 3:2
w:oxfordshire	0:3
w:p	0:6
w:paccar	0:1 2:-1
w:pace	0:-1 1:-3 3:2 4:-2 5:-4
w:pack	0:7
w:packag	0:3 2:-1
w:package	0:4 2:-1
w:pag	0:7 1:-1 2:-1 5:-1
w:page	1:-3 2:-4 3:-3 4:-3 5:2
w:paid	0:8 1:-1
w:pain	0:2
w:paint	0:-1 1:-1 2:-1 3:-1 4:3 5:-1
w:pair	0:-1 1:-2 2:-2 3:-2 4:-1 5:2
w:panamera	0:3 3:-1
w:panasonic	0:-1 1:-3 2:-4 3:-3 4:-1 5:4
w:pandemic	1:2 2:-2 3:-3 4:-1 5:-2
w:panel	0:3
w:panyu	0:3 1:-1 2:-1 3:-2 4:-1
w:papenburg	0:1
w:paper	0:-2 1:-4 2:2 4:1
w:par	0:3
w:parent	0:3 2:-1
w:pari	0:1 2:-1 3:1 5:-2
w:park	0:2 2:1
w:parliament	0:3
w:part	0:7 1:-1
w:parti	0:1
w:participation	0:2
w:particular	0:2
w:particularly	0:2
w:partly	0:4
w:partner	0:2 1:-2
w:partnership	1:-2 2:-3 3:-2 4:2 5:-1
w:party	0:3
w:pass	0:-2 1:1 2:-5 3:4 4:-2 5:-4
w:passenger	0:2 2:-2
w:passport	0:2
w:past	0:6
w:pat	0:3
w:patent	0:4 1:-1
w:path	0:-1 1:-3 2:1 3:-1 4:-1 5:1
w:pathway	0:3 1:-2 2:-2 3:-2 5:-1
w:patient	0:3 1:-1 2:-2 3:-2 4:-2 5:-1
w:paus	0:-4 1:-3 2:-4 3:5 4:-3 5:-3
w:pause	0:1 3:-1 4:-1 5:-1
w:pay	0:4
w:payment	0:2 1:-1
w:payout	0:3 1:-1 2:-1 3:-1 5:-1
w:payroll	0:4 1:-2 2:-1 3:-1 4:-1 5:-2
w:pays	0:6
w:pcar	0:2
w:pct	0:1 1:-6 2:2 3:-3 4:-2
w:peak	0:2 3:-1 4:1
w:peer	0:2
w:pencill	0:-3 1:1 2:3 3:-3 4:-3 5:-3
w:penetration	0:6 1:-1 2:-1
w:pension	0:3 3:-1
w:penta	0:4 1:-2 2:-1
w:people	0:3
w:pepsico	0:3 1:-1 2:-1 3:-1 4:-1
w:per	0:2
w:per-vehicle	0:2 1:-1
w:percent	0:1
w:percentage	1:-1 2:-1 3:-2 4:1 5:1
w:performance	1:1
w:perhap	0:5 3:-1
w:period	0:-1 1:3 2:-2 3:-1
w:permanent	0:3 1:-1
w:permit	0:-4 1:2 2:2 3:1 4:-2 5:1
w:permitt	0:-1 2:-2 3:-1 5:1
w:person	0:2
w:personnel	0:2
w:perspective	0:3
w:peso	0:3
w:pet	0:2
w:peter	0:5 1:-1 2:-1 5:-1
w:peterbilt	0:5
w:petition	0:4 5:-1
w:petrol	0:5 2:-1 5:-3
w:petroleum	0:3
w:peugeot	0:5 1:-2 2:-1 3:-1 5:-1
w:phas	0:-1 1:-3 2:-3 3:1 4:-2 5:1
w:phase	0:1 1:1 2:-3 4:-2 5:-3
w:phase-out	0:4 1:-1 2:-1 3:-2 4:-2 5:-2
w:phev	0:-1 1:-2 2:2 3:-1 4:-1 5:-2
w:philippin	0:3 5:-1
w:phon	0:3 1:-2 2:-2 4:-1 5:-2
w:phone	0:-1 5:2
w:phosphate	0:-4 1:-3 2:2 3:2 4:-1 5:1
w:photographer	0:2
w:photovoltaic	0:3
w:pick	0:3
w:pick-up	0:3 1:-1 5:-1
w:pickup	0:-2 1:-2 4:-3 5:1
w:picture	0:4
w:piec	0:2
w:piece	0:3
w:pil	0:-1 1:-4 2:-4 3:2 4:-2 5:-3
w:pile	0:2
w:pillar	0:4
w:pilot	0:4
w:pine	0:2
w:pingshan	0:2
w:pink	0:3 1:-1 2:-2 3:-2 4:-2 5:-2
w:pioneer	0:4
w:pip	0:3 1:-2 2:-2 3:-2 4:-1 5:-1
w:pipe	0:2
w:piston	0:3
w:pitch	0:3 1:-1 2:-2 3:-1 4:-1 5:-1
w:plac	0:5
w:place	0:3 1:-1
w:plan	0:-4 1:1 2:2 3:-1 5:1
w:planet	0:4 1:-2 2:-2 3:-3 4:-2 5:-2
w:plann	0:-4 1:3 2:-1 4:1 5:-3
w:plastic	0:3
w:plat	0:2
w:platform	1:1 3:1 5:-1
w:platinum	0:3 2:-1 3:-1 5:-1
w:play	0:4
w:pleas	0:4 3:-1
w:please	0:5 2:-1 5:-1
w:pledg	0:1 2:-2 3:-2 4:1
w:pledge	0:-1 2:-1 3:-1 4:-1 5:1
w:plenty	0:4
w:plot	0:2
w:plug	1:-1 2:1
w:plug-in	0:1 2:-2 5:-2
w:plung	0:3 2:-2
w:plus	2:1
w:pm	0:4
w:poland	0:4
w:polestar	0:2 1:-2 4:-1 5:1
w:police	0:4 2:-1
w:policy	0:-4 1:-3 2:3 3:1 4:-2 5:1
w:poll	0:4 1:-1 2:-1 5:-1
w:pollution	0:3
w:polo	0:1
w:poni	0:3 2:-1
w:popular	0:2
w:population	0:4
w:porsche	0:3 1:-4 2:1 3:-3 4:-1 5:-3
w:port	0:1 1:-2 2:-1 3:2 5:-1
w:portfolio	0:6 1:-4 2:-2 3:-2 4:-1 5:-1
w:portland	0:2
w:position	1:-1 2:-2 3:-2 5:1
w:positive	0:6
w:possess	0:2
w:possible	0:6 2:-1 5:-1
w:post	0:4
w:postpon	0:-3 1:-5 2:-4 3:4 4:-4
w:pot	0:1
w:potential	0:3 1:-1 2:-2
w:pots	0:2
w:pouch	0:4 1:-2 2:-1 3:-3 4:-1 5:-1
w:pound	0:4
w:pour	0:-4 1:4 2:-3 4:-1 5:-2
w:power	0:2
w:powerco	0:-1 1:-4 2:2 3:-3 4:-2 5:-3
w:powerful	0:2
w:powertrain	0:-1 1:2 2:-2 3:-1
w:practic	0:3 3:-1 5:-1
w:practical	0:-3 5:3
w:pragmatic	0:3 2:-1
w:prais	0:1
w:praise	0:4 3:-1 5:-1
w:pre-tax	0:2
w:preced	1:-2 2:-4 3:-1 4:-1 5:2
w:precise	0:3
w:predecessor	0:-1 1:1 2:1 4:-1 5:-4
w:predict	0:3 2:-1
w:prefectur	0:2
w:prefecture	0:3
w:prefer	0:3 2:-1
w:preference	0:3
w:preferr	0:3
w:preliminary	0:2
w:premier	0:4
w:premis	0:3
w:premium	0:7
w:prepar	0:2 2:-3 3:-3 4:-2 5:-3
w:preparation	0:-2 2:-1 3:3 4:-1 5:-1
w:prepare	0:-4 1:-4 2:3 3:-4 4:2 5:-3
w:pres	0:3 2:-1 5:1
w:presence	0:1
w:present	4:-1
w:presentation	0:-4 1:-4 2:2 3:2 4:-2 5:2
w:presenter	0:5
w:president	3:-1 4:-1
w:press	0:3
w:pressure	0:2
w:preston	0:2
w:pretax	0:3
w:pretty	0:4 1:-1 2:-1 3:-2 5:-1
w:prevail	0:3
w:previou	0:-5 1:4 2:1 3:1 5:-4
w:previously	0:-7 1:5 3:-7 4:4 5:-6
w:pric	0:5
w:price	0:5
w:primary	0:2
w:prime	0:4
w:principl	0:1
w:print	0:5
w:prior	0:1
w:priority	0:2
w:priu	0:-2 1:2 2:-1
w:private	0:5
w:priz	0:3 2:-1 4:-1 5:-1
w:prize	0:2
w:prnewswire	0:2
w:pro	0:3 1:-1 2:-1
w:problem	0:5 2:-1 3:-2 4:-1 5:-2
w:proces	0:1
w:process	0:-1 1:2 2:-2 3:-1
w:procurement	0:5 1:-2
w:produc	0:3 1:-1 4:1
w:produce	0:2 1:-5 3:-4 4:1 5:-3
w:product	0:3
w:production	1:-1 3:3 5:-1
w:productivity	0:4 1:-1
w:professor	0:3 5:-1
w:profit	0:3
w:profitability	0:4
w:profitable	1:-1 2:2 3:-2 4:-1
w:program	0:4 1:-3 2:1 3:-2
w:programm	0:2 1:-1
w:programme	1:2
w:progres	0:7 1:-1
w:progress	0:3
w:project	0:1 4:-1
w:prologue	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:promis	1:-5 3:1 4:-1 5:-1
w:promise	0:-1 1:1 2:-3 3:-3 4:-3 5:2
w:promot	0:1
w:promotion	0:3 5:-1
w:proof	0:3 2:-1 3:-1 4:-1 5:-1
w:proper	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:property	0:2
w:proportion	0:2 1:-1 2:-3 3:-1 5:1
w:propos	0:6 2:-1 5:-1
w:proposal	0:4 1:-1 2:-1 3:-1
w:propulsion	0:3
w:prospectu	0:-1 1:-3 2:-3 3:2 4:-3 5:-2
w:protect	0:2
w:protection	0:4
w:protest	0:3
w:prototyp	0:4
w:prototype	0:4 2:-1 3:-1 5:-2
w:prove	0:4
w:provid	0:5
w:provide	0:4
w:provinc	0:-2 1:-4 2:-4 3:3 4:-2 5:-3
w:province	0:4
w:provision	0:2
w:psa	0:1
w:pt	0:4 1:-1
w:pti	1:-1 2:1 3:-1
w:public	1:1
w:publish	0:1 1:-4 3:-4
w:pull	0:5 5:-2
w:puma	0:3 2:-1 3:-1 5:-1
w:pump	0:1 1:1
w:pune	0:-2 1:-2 2:2 3:-1 5:-2
w:purchas	0:1 3:1
w:purchase	1:2
w:pure	0:-2 1:2 3:-3 4:-2 5:1
w:purely	0:-1 1:2 2:-1 4:-2 5:-4
w:purpose	0:3
w:purpose-built	0:5 1:-2 2:-1 5:-1
w:pursu	0:-2 1:-2 2:-2 3:-2 4:-1 5:2
w:pursue	0:1
w:push	0:-2 1:-3 2:-2 3:4 4:-3 5:-4
w:put	0:-2 1:1 2:1 4:-1
w:puts	0:2 1:-3 2:-2 3:-2 4:-1 5:1
w:putt	1:-2 3:2
w:pv	0:6
w:q	0:2 1:-1 2:-1 5:1
w:qashqai	0:1
w:quadrupl	0:3
w:quadruple	1:-2 2:-2 3:-2 4:-2 5:2
w:qualifi	0:3
w:qualify	0:3
w:quality	0:3
w:quantiti	0:3
w:quantity	0:3 1:-1
w:quarter	0:3
w:quarterly	0:-1 1:2 2:-2 3:1 4:-1 5:-2
w:queen	0:-2 1:-1 2:-1 3:2 4:-1 5:-1
w:question	0:2 1:-3 2:1 3:-2 4:-1 5:-3
w:queu	0:2
w:queue	0:3
w:quick	0:4
w:quickly	0:-2 1:2 2:-1 3:-2 4:-2 5:-2
w:quiet	0:1
w:quietly	0:-4 1:-4 2:3 3:1 4:-3 5:3
w:quipp	0:3
w:quite	0:5
w:quot	0:4 1:-1
w:quote	0:-2 3:3
w:r	2:1 3:-1
w:rac	0:4 2:-1 5:-2
w:race	0:4 2:-1 4:-1 5:-1
w:rail	0:2
w:railway	0:2
w:rain	0:3
w:rainwater	0:2
w:rais	1:4 2:-5 4:-2 5:-5
w:raise	0:7 1:-2 2:-2 3:-2 5:-3
w:rajesh	0:4
w:ralf	0:-1 1:2 2:-1
w:rally	0:3
w:ram	0:-1 1:-2 2:-2 3:1 4:-4 5:-2
w:ramp	0:3 1:-2
w:ramp-up	0:3 2:-1
w:ran	3:-1 4:2
w:rang	0:-1 2:-1 3:-1 5:2
w:range	2:4
w:rank	0:4
w:rapid	0:2
w:rat	0:7
w:rate	0:3 1:-2 2:-3
w:rather	0:-6 2:5 3:1 5:-3
w:rating	0:4
w:ratio	1:2 2:-6 3:-3 4:-2
w:ration	0:2
w:raw	0:2
w:rawlinson	0:3
w:rayong	0:3
w:re-factory	0:5 2:-1
w:reach	0:-4 2:-2 3:4 4:1
w:react	0:4 2:-1 3:-1 5:-1
w:reaction	0:3
w:read	2:1 3:-2 4:-1 5:-3
w:reader	0:-2 1:-4 2:4 3:-4 4:-3 5:-5
w:ready	1:-4 2:-1 4:-2 5:2
w:reaffirm	0:5 1:-3 2:-2 3:-1 4:-2 5:-1
w:reai	0:2
w:real	0:4
w:realistic	0:-2 1:-2 2:3 3:-2 4:-2 5:-2
w:realize	0:-2 5:3
w:rear	0:3
w:reason	1:-2 2:1 3:-1 4:-1 5:1
w:rebat	0:1
w:reborn	0:-1 1:-2 2:-2 3:2 4:-3 5:-3
w:rebuilt	0:3 4:-1
w:recalculat	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:recall	1:1 3:-1 4:-1
w:receiv	0:2 2:-2 3:-1
w:receive	0:4
w:recent	1:-1 2:-1 3:-1 4:2 5:-1
w:recently	0:-3 3:-5 4:1 5:1
w:recharge	0:4
w:reckon	1:-3 3:-1 4:1
w:reclaim	0:2
w:recogniz	0:1
w:recommend	0:4 4:-1
w:recon	0:3 1:-1 2:-1 3:-1 5:-1
w:recondition	0:4
w:reconfirm	0:3 1:-2 2:-2 3:-2 4:-2 5:-1
w:record	0:6
w:recover	0:4
w:recovery	0:3
w:recycl	0:2
w:recycle	0:1
w:recycler	0:2
w:red	0:6
w:redesign	0:-2 1:-3 2:-3 3:-3 4:3 5:-3
w:reduce	0:1
w:reduction	0:-1 1:-1 2:3 3:-2 4:-1
w:redwood	0:3
w:refer	0:-2 1:-1 2:-1 3:2 4:-1 5:-1
w:reference	1:1 2:-3 3:-3 4:-2 5:-3
w:referr	0:-4 1:-3 2:-3 3:2 4:-3 5:4
w:reflect	0:5
w:refresh	0:4 1:-1
w:refuse	0:4 5:-2
w:regard	0:4
w:regardles	0:3
w:regeneration	0:2
w:region	1:-1 2:2
w:regional	0:1 1:-3 2:-3 3:-2 4:-1 5:1
w:register	0:8 2:-2
w:registration	0:6
w:regret	0:3 2:-1 3:-1 4:-1 5:-1
w:regrett	0:2
w:regular	0:4
w:regulation	0:2
w:regulator	0:-1 2:2 3:-1 4:-1 5:-2
w:regulatory	0:4
w:reimagine	0:-1 1:-4 2:2 3:-4 4:-2 5:-4
w:reiterat	0:5
w:reject	0:3
w:relat	0:3
w:relation	0:3
w:relative	0:-1 5:2
w:relax	0:2
w:releas	1:-4 2:2 3:-1 4:-1 5:-4
w:release	0:5 4:-1 5:-1
w:relief	0:2 4:-1
w:rely	0:1
w:remain	0:4 1:-4 3:1 5:-2
w:remainder	1:-2 2:-2 3:2 4:-1 5:-2
w:remanufactur	0:3
w:remark	0:5 3:-1 5:-2
w:remember	0:-2 1:1 2:2 3:-3 4:-2 5:-3
w:remind	1:-4 2:1 3:-4 4:-3 5:1
w:renault	0:2 1:-1 2:-1 4:-1
w:renew	0:5 1:-1 3:-2
w:renewabl	0:1 4:1
w:renewable	2:-1 4:4
w:renningen	0:2
w:rent	0:2
w:rental	0:3 1:-1
w:reopen	0:3
w:repair	0:2 1:-2 2:-2 3:1 5:-3
w:repeat	0:-3 1:-4 2:1 3:-3 4:-3 5:3
w:replac	0:-5 1:5 2:2 3:-4 4:-3 5:-4
w:replace	0:4
w:replacement	0:3 3:-1 5:-2
w:repli	0:-1 1:-4 3:-4 4:-3 5:2
w:reply	0:6 1:-2 2:-3 3:-2 4:-2 5:-3
w:report	0:-2 3:-1 5:3
w:reporter	0:-2 2:-1 4:-2 5:2
w:represent	0:5
w:representativ	0:-1 1:2 2:-2 3:-3 4:-1 5:-2
w:representative	0:1
w:request	1:-3 2:-3 3:2 4:-1 5:-2
w:requir	0:4
w:requirement	0:3
w:research	0:3 1:-2 5:1
w:reserv	0:2 1:-5 2:1 3:-2 4:-1 5:-4
w:reservation	0:5 1:-1 2:-1 3:-1 5:-1
w:reserve	0:3 1:-1 3:-1
w:reservoir	0:4
w:resident	0:5 1:-1 2:-2 3:-2 4:-1 5:-1
w:residual	0:2
w:resistance	0:3 1:-2
w:resolution	0:1
w:resourc	0:4
w:respectively	0:-1 1:3 2:-3 3:-1 4:-1 5:-2
w:respond	0:3
w:response	0:-2 1:-4 2:3 3:-3 4:-2 5:-3
w:responsibility	0:2
w:responsible	0:3
w:rest	1:-1 2:-3
w:restat	0:5 1:-2 2:-1 3:-1 4:-1 5:-2
w:restaurant	0:3
w:restor	0:2
w:restrict	0:2
w:restructur	0:3 1:-1
w:result	0:-1 1:2 2:-4 3:1 4:-2 5:-2
w:resum	0:4 2:-1 3:-1 4:-1 5:-1
w:retail	0:7 1:-1
w:retailer	0:-1 1:-1 2:-2 3:2 5:-1
w:retir	0:5 1:-1 2:-1 3:-1 5:-2
w:retire	0:3 1:-1 2:-1 3:-1 4:-1
w:retirement	0:1
w:retool	0:3
w:retrain	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:retreat	0:3 1:-4 2:-4 3:-3 4:-2
w:return	0:3
w:reus	1:-1 2:-1 3:2 5:-2
w:reuter	0:-2 1:-4 2:-1 3:3
w:reveal	1:-2 2:-2 3:1 4:-3 5:-1
w:revenu	0:4
w:revenue	0:4
w:reverse	0:3 1:-1 4:-1
w:review	2:-1 3:2 4:-1 5:-2
w:revis	0:1 1:1 2:-1 3:-4 4:-3 5:-5
w:revision	0:-5 1:4 2:-2 3:-2 4:3 5:-1
w:rewritten	0:-1 1:-3 2:-3 3:-2 4:-2 5:2
w:rewrote	0:-1 1:-3 2:2
w:ribbon	0:5 1:-1 2:-2 3:-1 4:-1 5:-2
w:rich	0:4 3:-1
w:rick	0:3 5:-1
w:rid	1:-2 2:2 3:-2 4:-2 5:-2
w:ride	0:3
w:ride-hail	0:2
w:right	0:8
w:right-hand-drive	0:1 1:-1
w:ring	0:5 2:-1 3:-1 5:-1
w:ris	0:6 1:-1 2:-1
w:rise	0:6
w:risen	0:6 1:-1 2:-1 3:-1
w:rishi	0:4 1:-2 2:-2 3:-3 4:-2 5:-1
w:risk	0:6
w:rival	0:4 2:-1 5:-1
w:river	0:2
w:rivian	0:1 2:-3 4:-1
w:rivn	0:4
w:rj	0:-1 1:-1 2:2 3:-1 5:-1
w:rmb	0:7
w:road	0:4
w:roadmap	0:1 1:-4 2:1 3:-1 4:-2 5:-1
w:robert	0:-1 1:2
w:robin	0:2 5:-1
w:robot	0:5
w:robotaxi	0:4 1:-1 2:-1 3:-2 4:-1 5:-1
w:rock	0:1
w:roe	0:3 2:-1
w:role	0:1
w:roll	0:3 2:-1 3:-1
w:roll-out	0:1
w:rollout	0:3
w:rolls-royce	1:-3 2:-3 3:-3 4:-2 5:2
w:romeo	0:-1 1:-2 2:-3 3:-2 4:-2 5:2
w:roof	0:5
w:room	0:5
w:rose	0:6
w:roth	0:-2 1:-1 2:2 3:-3 4:-1 5:-3
w:roughly	2:-2
w:round	0:-1 1:2 2:-4 3:-4 4:-1
w:rout	0:3
w:route	0:3
w:rover	0:-1 1:-4 2:3 4:-2 5:-4
w:row	0:6 1:-1 2:-1
w:rowan	0:4
w:rowley	0:3
w:rp	0:3 1:-2 3:-1 4:-1 5:-1
w:rs	0:3
w:rth	0:2
w:rubber	0:3
w:rugao	0:3
w:rul	0:4
w:rule	0:4
w:run	0:-1 4:1
w:runn	0:5 2:-1 5:-1
w:runs	0:8
w:rupe	0:4
w:russia	0:2
w:saarloui	0:4 2:-1 3:-1 4:-1 5:-1
w:safe	0:4 1:-1 3:-1 5:-1
w:safety	0:5
w:saic	0:6 1:-1 2:-1
w:said	0:-1
w:sail	0:4 1:-2 2:-3 3:-3 4:-2 5:-3
w:sal	0:2
w:salari	0:4
w:salary	0:3
w:sale	0:-1 1:2 2:1 4:-2 5:-3
w:salesman	0:4 2:-1 3:-1 4:-1 5:-2
w:saloon	0:-1 1:-3 2:-4 3:-4 4:-2 5:3
w:salzgitter	0:-1 1:-3 2:3 3:-4 4:-1 5:-3
w:same	1:1 2:-1 4:-1 5:-2
w:samsung	0:3 1:-1 3:-1
w:samuelsson	0:2
w:san	0:4
w:sand	0:1
w:sander	0:-2 1:-3 2:-3 3:-3 4:-2 5:2
w:sandero	0:3 2:-1 3:-1 4:-1
w:sanitation	0:1
w:sank	0:3 1:-1
w:santo	0:3 3:-1 4:-1 5:-2
w:sat	0:3
w:sato	1:1 3:-2 4:-2 5:-2
w:saturday	0:4
w:saudi	0:4
w:sav	0:4
w:savannah	0:3 1:-1
w:save	0:5
w:saving	0:5
w:saw	1:-1 2:-1 5:1
w:saxony	0:4 2:-2 5:-1
w:say	0:-2 2:1 4:-2 5:1
w:says	0:-1 1:-1 3:2
w:sbti	0:1 1:1 2:-1 3:-1
w:scal	0:-1 1:-2 2:2 5:-2
w:scale	0:4 3:-1
w:scania	0:7
w:scarce	0:5 1:-2 2:-1 3:-1 5:-1
w:scaringe	0:-1 1:-1 2:2 3:-2 4:-1 5:-2
w:scenic	0:2
w:sceptical	0:1
w:sch	0:-2 1:2 2:-2
w:schedul	1:1 2:-4 3:1 4:-3 5:-4
w:schedule	0:-1 1:1 3:-3 4:-1 5:1
w:scheme	1:-2 2:-2
w:scholz	0:2
w:school	0:3
w:schwieberdingen	0:3 5:-1
w:science	0:5
w:science-bas	1:-3 2:-2 5:2
w:scientist	0:3 1:-1 2:-1
w:scooter	0:2
w:scop	0:2 2:-4
w:scope	0:3 2:-4
w:score	0:4 1:-1 2:-1 3:-2 4:-1 5:-1
w:scorecard	0:2
w:scout	0:4 1:-1 3:-1 5:-1
w:scrap	0:5
w:scrapp	0:4 1:-4 2:-5 3:-3 4:-2 5:-1
w:scrappage	0:3 1:-1
w:scrapyard	0:-1 1:2 2:-1 3:-2 4:-3 5:-1
w:screen	0:4
w:scrip	0:3
w:sdi	0:4 1:-2 2:-1 3:-2 4:-1 5:-1
w:sea	0:3
w:seagull	0:2
w:search	0:2
w:season	0:5 2:-1 3:-2 4:-1 5:-2
w:seat	0:3
w:second	0:-1 1:-1 3:4 4:-2 5:1
w:second-best	0:3 1:-1 2:-1
w:second-generation	0:4 1:-1
w:second-hand	0:1
w:second-largest	0:-2 1:-2 2:2 3:2 4:-2 5:-1
w:second-quarter	0:5 3:-1 5:-1
w:secondary	0:1
w:secret	0:3
w:secretary	0:-2 5:2
w:section	0:3 1:-1 2:-2 5:-1
w:sector	0:5
w:secur	0:3
w:secure	0:-2 1:2 2:-3 3:-1 4:-1 5:-1
w:securiti	0:5 2:-2 5:-3
w:sedan	1:-1 2:1
w:see	3:1
w:seek	1:2 2:-3 3:-2 4:-3 5:-1
w:seem	0:4
w:seen	1:-6 2:1 3:1 4:-2 5:-4
w:sees	0:5 1:-2 2:-2 3:-1 5:-1
w:segment	0:1 1:1
w:seifert	0:3
w:sek	0:4
w:select	0:3
w:self-driv	0:-1 1:2 2:-3 3:-2 4:-2 5:-2
w:self-operat	0:3
w:self-own	0:3
w:sell	2:-3 3:-3 4:-1 5:4
w:seller	0:1
w:semi	0:6 1:-3 2:-1 3:-2 4:-1 5:-1
w:semiconductor	0:1
w:senate	0:2
w:send	0:3
w:seng	0:2
w:senior	0:5
w:sense	0:-2 1:-3 2:-3 3:-3 4:2 5:2
w:sensex	0:2
w:sensor	0:3 1:-1
w:sent	0:4
w:sentenc	0:3
w:sentence	0:-8 1:-4 2:4 3:-6 4:1 5:5
w:seoul	2:1 3:-3 4:-2 5:-4
w:sep	0:4 3:-1 4:-1 5:-1
w:separate	0:-1 1:2 2:-2 3:-2 4:-1 5:-2
w:separately	0:4 1:-2 2:-1 4:-2 5:-1
w:sept	0:-3 1:-4 2:4 3:-3 4:-1
w:september	0:-1 1:2 4:-1 5:-2
w:seri	1:-2 2:-1 3:1 4:-1 5:1
w:seriou	0:3 5:-2
w:serv	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:serve	0:3
w:servic	0:1 1:1 2:-1
w:service	0:4
w:session	1:-1 2:-2 3:-1 5:2
w:set	0:2 2:-2 3:-1
w:sets	0:2 1:-2 2:-2 3:-1
w:sett	0:4 1:-2 2:-1
w:settl	0:4
w:settlement	0:3
w:seven	0:6 1:-1 2:-2
w:seventh	0:2
w:seventy	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:several	0:1 2:1 3:-2 5:-1
w:sgs	0:1
w:shade	0:3 1:-1 2:-1 3:-1
w:shah	0:1
w:shailesh	0:2 1:-1 2:-2 3:-1 5:-1
w:shall	3:-3 5:-2
w:shanghai	0:-1 1:-3 2:2 3:1 5:-2
w:shangri-la	0:4 5:-2
w:shape	0:3
w:shar	0:6
w:share	0:1 4:-1
w:shareholder	0:1 1:-1 2:1 3:-3 4:-2
w:shav	0:2 1:-3 2:1 3:-4 4:-3 5:-5
w:shawn	0:2 1:-1 2:-2 3:-1 4:-1
w:she	1:-1 2:-2 3:-2 4:-1 5:2
w:shed	0:4
w:sheet	0:3
w:shell	0:4 1:-2 2:-1 3:-1 4:-1
w:shelv	0:-2 1:-3 2:1 3:-4 4:-3 5:2
w:shen	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:shengyue	0:3
w:shenyang	0:4
w:shenzhen	0:4 1:-1 2:-1
w:shenzhen-bas	0:3
w:shift	0:7
w:shiga	0:2
w:ship	0:3
w:shipment	0:5 2:-1
w:shipp	0:6
w:shoichi	0:3 1:-1 2:-1 3:-2 4:-2 5:-2
w:shoot	0:4 1:-3 2:-3 5:-1
w:shop	0:1 4:1
w:short	0:4 1:-4 5:-2
w:short-term	0:3
w:short-time	0:2
w:shortage	0:3
w:shorter	0:3
w:should	5:-2
w:show	5:1
w:shown	0:1 1:-2 2:-2 3:-1 5:1
w:showroom	0:6 1:-2
w:shrank	0:5 1:-1 2:-1
w:shrink	0:1 1:1 2:-2 3:-2
w:shrunk	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:shufu	0:-1 1:-3 2:2 3:-3 4:-2 5:-4
w:shut	0:5
w:shutdown	0:3
w:shuttle	0:1
w:si	0:3 1:-1 2:-1
w:sichuan	0:1
w:side	1:1 2:-2 3:-2 4:1 5:-2
w:siemen	0:-1 1:2 2:-1 3:-1 4:-1 5:-1
w:sigh	0:3
w:sight	1:1 2:-1 4:-1 5:-2
w:sign	2:-2 4:1 5:-1
w:signatori	0:3
w:signatur	0:2
w:significant	0:3
w:significantly	0:3 1:-1 2:-1 3:-1
w:silao	0:2
w:silence	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:silent	0:4 5:-1
w:silverado	0:-2 1:-2 2:-1 3:2 4:-1 5:-1
w:similar	0:7 1:-1 2:-1 3:-2 5:-1
w:simply	0:2
w:since	0:1
w:sindelfingen	0:4
w:singapore	0:3
w:single	0:-1 2:1 3:2
w:single-digit	0:3
w:sinopec	0:-3 1:-4 2:2 3:-4 4:2 5:-4
w:sister	0:-2 1:2 2:-2 3:-1 4:-1
w:sit	0:-2 4:4 5:-1
w:site	0:2
w:sits	0:3
w:sitt	0:3 1:-1 2:-1 3:-1
w:situation	0:3
w:six	0:1 1:-1 2:3 3:-2 4:-1 5:-2
w:sixteen	1:1 2:-2 3:-1 4:-1 5:-1
w:sixth	0:2
w:sixth-generation	0:1
w:sixty	0:3
w:size	2:1
w:sk	0:5
w:skellefte	0:4 1:-1 2:-1 3:-1
w:ski	0:3 1:-1 3:-1
w:skill	0:2
w:skoda	0:1
w:sky	0:1
w:slash	1:-2 2:2 5:-1
w:slat	0:4 1:-2 2:-2 3:-2 5:-1
w:sleep	0:3
w:slice	1:2 2:-3 3:-2 4:-1 5:-3
w:slid	0:-1 1:-1 2:-2 3:-1 5:3
w:slide	0:-1 1:-3 2:-3 3:2 4:-2 5:-4
w:slightly	0:1 1:1 2:-2
w:slipp	0:1 1:-2 2:-2 3:1 5:-3
w:slogan	0:3
w:slovakia	0:4 2:-1 3:-1 5:-1
w:slow	0:7 5:-1
w:slower	0:-1 1:-3 2:3 3:-1 4:-1 5:-1
w:slowly	0:4
w:slump	0:-1 1:-1 2:-1 3:2
w:small	0:8 1:-2
w:smaller	0:3 2:-1 3:-1
w:smart	0:6
w:smelter	0:2
w:smil	0:4 1:-1 3:-2 4:-1 5:-2
w:smm	0:3
w:smmt	0:3 1:-1 2:-1
w:smyrna	0:-1 1:-1 2:-1 3:2 4:-1
w:sne	0:4 1:-1 2:-1
w:so	0:1 1:-1
w:so-call	0:4 1:-2
w:soak	0:3 5:-1
w:social	0:3
w:societal	0:2
w:society	0:3
w:socket	0:3
w:softer	0:3
w:software	3:-2 4:-1 5:-1
w:solar	0:2
w:sold	0:5
w:solely	0:2
w:solid	0:3
w:solid-state	0:5
w:solihull	0:3
w:solterra	0:3 1:-1 3:-1 4:-1
w:solution	0:1
w:solvent	0:4 1:-1
w:somebody	0:4 1:-2 2:-2 3:-2 4:-2 5:-3
w:someone	0:4 3:-2 5:-1
w:someth	1:-2 2:-3 3:-2 5:2
w:sometime	0:2 1:-3 2:-4 4:-2 5:-2
w:somewhere	1:-3 2:1 3:-2 4:-1 5:-2
w:song	0:4 1:-2 2:-3 3:-1 5:-2
w:soon	2:-1 3:2 5:-1
w:sooner	0:-4 1:-4 2:-3 3:1 4:5 5:-3
w:sore	0:4 3:-1
w:sorry	0:3 3:-1 5:-1
w:sort	0:2
w:soto	0:5 1:-1 2:-1 3:-2
w:sought	0:3
w:sound	0:4 3:-2 5:-2
w:sourc	0:6
w:source	1:-1 3:-2 4:1
w:south	0:5 1:-1
w:southeast	0:4
w:southern	0:3
w:spac	0:4
w:space	0:5
w:spain	0:4
w:spar	0:-1 1:-2 2:-3 3:-2 4:2 5:-2
w:spare	0:1
w:spark	0:4 1:-1 5:-1
w:spartanburg	0:5 1:-1 2:-2 3:-2 4:-1 5:-2
w:spe	0:2 1:-1 2:-1
w:speak	0:-1 1:-1 2:2 3:1 4:-3 5:-3
w:special	0:4
w:specific	0:4
w:spectre	0:2
w:spectrum	0:3 1:-1
w:speech	0:-1 1:-2 2:-4 4:-1 5:2
w:speed	0:1
w:spend	1:1 2:-2 4:-2 5:-4
w:spent	0:3 2:-2 3:-1
w:spoke	0:6
w:spoken	0:-7 1:3 2:4 4:-5
w:spokesman	0:5 1:-3 2:-2 4:-1 5:-4
w:spokesperson	1:-2 2:-3 3:-3 4:-2 5:2
w:spokeswoman	1:-3 2:-3 3:2 4:-3 5:-3
w:sport	0:5 2:-1
w:spot	0:5
w:spr	2:-1 3:-2
w:spread	0:4 1:-1 2:-1
w:spun	0:3 1:-1 2:-1 3:-1 5:-2
w:sq	0:2
w:square	0:4
w:ssab	0:3
w:st	0:5 1:-2 2:-3 3:-3 4:-3 5:-2
w:stable	0:4 1:-1 2:-1 3:-1 4:-1 5:-2
w:stack	0:1
w:staff	0:4 1:-2 2:-3 3:1 4:-1 5:-2
w:stag	0:4
w:stage	2:-3 3:-3 4:-1 5:1
w:stake	0:6
w:stall	0:4 1:-2 2:-1
w:stamp	0:2
w:stand	0:3 2:-2 5:-1
w:standalone	0:2
w:standard	0:5
w:stanton	0:3 3:-1 5:-1
w:star	0:6 1:-1 2:-1 5:-1
w:start	0:3 1:-2 3:2 5:-1
w:start-up	3:2 5:-1
w:startup	0:4 2:-1
w:stat	1:1
w:state	0:2 2:-2
w:state-own	0:3 1:-2 2:-1
w:statement	0:-2 1:-2 2:-4 3:1 4:1 5:2
w:station	0:1 4:-1
w:stationary	0:3
w:statu	0:6 1:-2 2:-1 3:-2 4:-1
w:stay	0:9 1:-1 2:-1
w:steam	0:2
w:steel	0:2 1:1
w:steep	0:3 2:-1 4:-1 5:-1
w:steeper	0:4 1:-1 2:-2 3:-2 4:-2 5:-2
w:steer	0:4
w:stefan	0:4 1:-1 2:-1 3:-1 4:-1 5:-2
w:stella	0:2 3:-1 5:-2
w:stellanti	0:1 4:-1
w:step	0:3 2:-2 3:-1 4:-1
w:stepp	0:4 3:-1
w:steyr	0:3 1:-1 2:-1 3:-1 5:-1
w:stick	0:-1 1:-2 2:-3 3:-2 4:-1 5:2
w:sticker	0:5
w:still	0:-2 1:-3 2:5 4:-3
w:stock	0:6
w:stockholm	0:-1 2:-1 5:2
w:stone	0:2
w:stood	0:1 1:2 2:-2 3:-2 4:-1 5:-4
w:stop	0:2 1:-1 2:1 3:-2 5:-3
w:stopp	3:-2 5:1
w:stoppage	0:4 5:-1
w:stor	0:4
w:storage	3:1
w:store	0:4
w:story	0:4
w:strategic	0:-2 1:-3 2:-1 5:3
w:strategy	0:-3 1:-1 3:1 5:1
w:stream	0:1 1:-4 2:-4 4:-3 5:-3
w:street	0:5
w:strength	0:3 1:-1 2:-2 5:-2
w:strengthen	0:2
w:stres	0:3 1:-2
w:stress	0:4 2:-1 5:-1
w:stretch	0:-2 1:-4 2:-4 3:4 4:-3 5:-3
w:strik	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:strike	0:4
w:strive	1:2 2:-2 3:-2 4:-2 5:-1
w:stroke	0:3 1:-1 5:-1
w:strong	0:6 3:-1
w:stronger	0:3 2:-1
w:strongest	0:4 1:-2 2:-1 3:-1 4:-1 5:-1
w:struck	0:-1 1:-4 2:3 3:-1 4:-2
w:stuart	0:3
w:stuck	0:3 5:-1
w:studio	0:2
w:study	0:4
w:stuttgart	0:-1 1:1 2:-5 3:2 4:-3 5:-5
w:stuttgart-bas	0:-2 1:-3 2:-3 3:2 4:-2 5:-3
w:styrene	0:2 3:-1
w:subaru	0:2 2:-2 3:-3 4:-2
w:subject	0:-4 1:-2 2:5 3:-2 4:-1 5:-2
w:subscriber	0:3
w:subscription	0:3
w:subsidi	1:-1 2:3 5:-2
w:subsidiari	0:5 1:-2 2:-1
w:subsidiary	0:1 1:-2 2:1 3:-1 5:-1
w:subsidy	5:2
w:succeed	0:2
w:succes	0:3
w:successfully	0:2
w:succession	0:2
w:successor	0:-2 2:-2 3:1 4:-1 5:3
w:such	1:2 3:-3 4:-1
w:suffer	0:3
w:suffice	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:sufficient	0:4 1:-2 2:-2 3:-2 5:-2
w:suggest	0:4 3:-1 5:-1
w:suit	0:4
w:suitable	0:3
w:suitcase	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:sum	0:-1 1:4 2:-3 3:-1 4:-1 5:-1
w:summ	0:4
w:summary	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:summer	0:-2 2:-1 5:2
w:summit	0:3
w:sums	0:5 5:-2
w:sun	1:2 4:-1
w:sunak	0:4 1:-2 2:-2 3:-2 4:-2 5:-1
w:sunday	0:4
w:sunderland	0:6
w:sunflower	0:1
w:super	0:2
w:supercharg	0:5 1:-1
w:supercharger	0:4
w:superfast	0:4 1:-1 3:-1 5:-1
w:supervisory	0:1 1:1 2:-3 3:-3 4:-3 5:-4
w:suppli	0:-1 1:1 3:-1 4:2
w:supplier	2:1 5:-1
w:supply	3:-1
w:supply-chain	0:4 1:-2 2:-1
w:support	0:1
w:suppos	0:-1 1:-3 2:-2 3:2 4:-3 5:1
w:sure	1:-2 2:2 3:-2 4:-1 5:-3
w:surg	0:3 1:-2 2:-1 3:-1 4:-2 5:-2
w:surpass	0:3 1:-2 2:-2 4:-1 5:-2
w:surplu	0:3 1:-1 2:-2 3:-2 4:-1 5:-1
w:surpris	0:4 1:-2 2:-2 3:-3 4:-1 5:-2
w:survey	0:5 1:-1 2:-1
w:surviv	0:-1 2:2 3:-1 5:-2
w:survive	0:3
w:suspect	0:3 2:-1
w:suspend	1:-1 3:2 5:-2
w:sustainability	0:2 2:-1
w:sustainable	0:4
w:sustainalytic	0:1
w:suv	0:-1 1:-2 3:1 4:-1 5:1
w:suvs	0:3 1:-2 2:-2 4:-1
w:suzuki	0:1 1:-5 2:2 3:-3 5:-1
w:svolt	0:4 1:-4 2:-2 3:-2 4:-1 5:-3
w:swallow	0:2
w:swap	1:1 2:-3 3:-3 4:-1 5:1
w:swapp	0:3
w:swed	0:3 1:-1 2:-2 3:-2 5:-2
w:sweden	0:1 5:1
w:swedish	0:4 1:-2 2:-1 3:-1 5:-1
w:switch	1:-1 2:-1 3:-1 4:2 5:-2
w:switzerland	0:3 1:-1 3:-1
w:system	0:5
w:sz	0:-2 1:-1 2:-2 3:3 4:-1 5:-2
w:szeg	0:5 1:-1 2:-2 3:-2 5:-1
w:t	0:-1 1:-1 3:2 5:1
w:t-shirt	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:table	0:-4 1:-4 2:-5 3:-5 4:-2 5:5
w:tadanobu	0:-3 3:-1 5:3
w:tag	0:5 1:-2 2:-1 3:-1
w:tailpipe	0:2 1:-2 3:-1 4:-1 5:-4
w:taizhou	0:4
w:tak	0:3 2:-1
w:take	0:2 1:-2 2:-1
w:takeaway	0:3 3:-1 5:-1
w:taken	0:-1 1:-1 2:-3 3:-2 4:-1 5:3
w:takeuchi	0:2
w:talk	0:-2 1:1 2:2 4:-2 5:-4
w:tally	0:3 1:-1
w:tank	0:3
w:target	1:2 3:-3 4:-1
w:tariff	0:2 2:2 5:-2
w:tata	0:8
w:taubat	0:1
w:tavar	0:7 1:-2 3:-1 5:-1
w:tax	0:5
w:taxi	0:5 2:-1
w:taxpayer	0:3 1:-1 2:-2 3:-1 5:-1
w:taycan	0:3
w:tco	0:3
w:tea	0:4 5:-1
w:team	0:3
w:tech	0:-2 1:2 2:-2 3:-1 4:-2 5:-2
w:technical	0:2
w:technician	0:4 1:-1 2:-1
w:technologi	1:-2 2:-1 3:2
w:technology	0:3
w:tell	0:-4 1:2 2:-4 4:1 5:1
w:temasek	0:4 1:-2 2:-1 5:-2
w:temp	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
w:temperatur	0:2
w:temperature	0:2
w:temporary	0:4
w:ten	0:2 3:-1
w:ten-year	0:1
w:tender	0:3
w:tenfold	0:1
w:tennessee	1:-1 2:-2 3:1 4:-2 5:-1
w:tens	0:3 3:-1
w:tenth	0:3 2:-1
w:tenth-largest	0:2
w:terawatt-hour	0:3
w:term	0:1 1:-3 2:-2 3:1
w:tesla	1:-3 2:-3 3:-1 4:2
w:test	0:6
w:texa	0:4 3:-1
w:text	0:5 1:-2 2:-3 3:-2 4:-2 5:-3
w:th	0:6
w:thai	0:4 1:-2 2:-2 3:-2 4:-1 5:-1
w:thailand	1:-2 2:1 3:-2 4:1 5:-1
w:than	5:-1
w:thank	0:1 1:1
w:that	0:-2
w:their	0:4
w:them	0:4
w:theme	0:3 5:-1
w:themselv	0:-1 1:2
w:then	1:1 3:-1 4:1 5:-1
w:there	0:3
w:thereabout	0:-2 1:-3 2:-3 3:3 4:-3 5:-3
w:therefore	0:-1 1:1 2:1 3:-3 4:-2 5:-2
w:thermal	0:1
w:these	2:-2 3:-1 5:2
w:they	0:1 1:-1
w:thierry	0:-1 1:-1 2:-3 3:2 4:-2 5:-3
w:thing	0:-1 1:-1 3:1 5:1
w:think	0:-1 2:1 4:-2 5:-3
w:third	0:4 1:-1 3:-1
w:third-generation	0:3 1:-1
w:third-quarter	0:4 1:-2
w:thirteen	0:4 1:-2 2:-2 3:-2 4:-1 5:-1
w:thirty	0:-1 1:-3 2:1 3:1 4:-1 5:-1
w:this	1:-2 2:1
w:thoma	1:-4 2:1 3:-3 4:1 5:-2
w:those	0:3 1:1
w:though	0:1 1:-1 2:-2
w:thought	0:-1 1:-4 2:2 3:-6 4:1
w:thousand	0:8 1:-1 2:-2
w:threaten	0:2
w:three	1:-3
w:three-quarter	0:3 1:-1 4:-1
w:three-row	0:-1 1:-4 4:-3 5:1
w:three-wheeler	0:5 3:-1 5:-1
w:three-year	1:-3 2:2 3:-2 5:-2
w:threshold	0:1 1:-2 2:-2 4:-1 5:-2
w:through	0:-1 1:3 2:1 3:-3 4:-1 5:-1
w:throughout	0:3
w:thuringia	0:2
w:thursday	0:-3 1:1 3:1 4:-3 5:1
w:thus	0:7 1:-4 2:-2 3:-1 4:-1 5:-1
w:thyssenkrupp	0:3
w:tianjin	0:2
w:ticket	0:4
w:tied	1:-3 2:-3 3:-2 4:-2 5:2
w:tier-	0:3 2:-1
w:tighten	0:2
w:till	1:-3 2:1 3:-3 4:-2 5:-3
w:tim	0:2 1:-2 2:-2
w:time	1:-1 5:3
w:timeline	0:4 2:-1 3:-3 4:-1 5:-1
w:timetable	0:-1 1:-4 2:-3 3:3 4:-4 5:-3
w:tip	0:3
w:tipp	0:4 3:-1 4:-2 5:-2
w:tips	0:3 5:-1
w:tir	0:3 1:-1
w:tire	0:2
w:title	0:3
w:tmc	0:2 1:-1
w:tn	0:4
w:today	0:3
w:together	0:2 1:1 2:-1 3:-1 5:-1
w:tokyo	0:-2 2:1 3:-3
w:told	0:-5 1:-1 2:1 3:5 5:1
w:toll	0:2
w:ton	0:3
w:tonn	0:6
w:tonne	0:1
w:tonne-kilometre	0:4 1:-2 2:-1 5:-1
w:tonner	0:2
w:tons	1:1
w:too	0:-2 1:-3 2:1 4:-2 5:2
w:took	1:-3 3:-1 5:1
w:tool	0:4
w:top	1:2 3:-2 5:-2
w:topp	0:3
w:torslanda	0:3 1:-1 2:-1 3:-1
w:toshihiro	0:-1 1:-1 2:2 3:-4 4:-3 5:1
w:total	2:1 3:-2 4:-1
w:totall	0:4 1:-3 2:-2 3:-3 4:-1 5:-2
w:touch	0:8 1:-1 2:-1
w:touchpoint	0:2
w:tougher	0:-2 1:2 3:-1 4:-1
w:tour	0:3
w:tow	0:2
w:toward	0:2 1:-5 2:3 3:-2 5:-2
w:tower	0:3
w:town	0:3 1:-1 2:-1 3:-1 5:-1
w:township	0:2
w:toyoda	1:2 2:-3 3:-3 4:-2 5:-3
w:toyota	0:3 3:-2 4:-1 5:-1
w:tp	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
w:trac	0:2
w:track	0:4
w:tractor	0:5
w:trad	0:6
w:trade	0:-1 1:-1 2:1 3:-2 4:-1 5:2
w:trader	0:5 1:-1 3:-1
w:traditional	0:3
w:traffic	0:4
w:trail	0:2
w:train	0:5
w:tramm-g	0:2
w:transaction	0:2
w:transformation	0:6 5:-1
w:transit	0:3
w:transition	0:2
w:translat	0:4 2:-1 3:-1
w:translation	0:4 1:-1 2:-2 3:-1 4:-1 5:-2
w:transmission	0:4
w:transparency	0:2
w:transport	0:1 1:-1 2:-2 3:1
w:transportation	0:3 1:-1 2:-2 5:-1
w:traton	0:5 1:-1
w:travel	0:2
w:tre	0:5
w:treasury	0:3 1:-2 2:-1
w:treat	0:4
w:tree	0:5 3:-2 5:-1
w:trend	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:treo	0:2
w:tri	0:-1 1:-1 2:-2 3:-2 4:2 5:-2
w:trial	0:4 1:-1 2:-1 3:-2
w:trillion	1:2 2:1 3:-2 4:-2 5:-1
w:trim	0:3 2:-1
w:trimm	0:-2 1:-4 2:3 3:-3 4:-3 5:-3
w:trinity	0:1 1:-3 2:-4 3:1 4:-3 5:-3
w:trip	0:5
w:tripl	0:3
w:truck	0:3 1:1
w:true	0:5 1:-2 2:-1 3:-2 4:-1 5:-1
w:truly	0:-1 1:-1 2:-1 3:2 4:-1 5:-2
w:trump	0:1
w:trunk	0:2
w:trust	0:4
w:try	1:1 2:-2 3:-1 4:-1 5:-1
w:tsi	0:2
w:tsla	0:3 1:-1
w:tter	0:4
w:tuesday	0:-6 1:3 2:1 3:2
w:tumbl	0:3
w:turbin	0:1
w:turbine	0:1
w:turkey	0:5 1:-2 2:-3 3:-2 4:-2 5:-2
w:turn	0:5 2:-2 3:-2
w:turnover	0:3
w:tv	0:3 2:-1 5:-2
w:tweet	0:3 1:-1 2:-1 3:-1 5:-1
w:twelve	0:-1 1:-3 3:2 4:-1 5:-1
w:twenti	0:2
w:twenty	0:5 1:-1 2:-1
w:twenty-five	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:twenty-one	0:3 1:-2 2:-2 3:-2 4:-1
w:twenty-three	0:5 1:-3 2:-3 3:-2 4:-2 5:-2
w:twice	0:-2 1:4 3:-2 4:-1 5:-3
w:twitter	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:two	0:1
w:two-	0:2 1:-1
w:two-fifth	0:6 1:-3 2:-3 3:-2 4:-2 5:-2
w:two-third	0:2 1:-4 2:-2 3:-3 4:-1 5:1
w:two-wheeler	0:5 3:-1
w:typ	0:5 1:-2 2:-2 5:-1
w:type	0:4
w:tyr	0:3 2:-1
w:tyre	0:5 1:-1 3:-1
w:u	1:-4 2:-3 3:-3 4:4
w:uaw	0:4 2:-1
w:uber	0:2
w:ubs	0:3
w:uchida	0:4 1:-1
w:ud	0:-2 1:2 2:-2 3:-1 4:-1 5:-1
w:ujina	0:3
w:uk	0:-1 1:-1 3:2 4:1 5:-1
w:ukraine	0:3
w:ulsan	0:3
w:ultimate	0:4 5:-1
w:ultium	1:-2 2:-1 3:2 4:-1 5:-2
w:ultra-fast	0:-1 1:2 2:-1
w:unaffect	0:4 3:-1
w:unalter	0:5 1:-2 2:-2 3:-1 4:-1 5:-1
w:uncertainti	0:-2 3:2 4:-1 5:-1
w:uncertainty	0:-2 1:-1 2:1 3:2 4:-1 5:-2
w:unchang	1:-4 2:1 3:1 4:-2 5:-2
w:underbody	0:2
w:underground	0:4 5:-1
w:understood	0:2
w:unemployment	0:5
w:union	0:7
w:unit	0:2
w:unite	0:3
w:universiti	0:2
w:university	0:2
w:unles	1:-1 2:2 3:-2 4:-1 5:-2
w:unsubscribe	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:until	0:-4 3:4 4:1 5:-4
w:unveil	0:-1 1:1 2:1 3:-4 4:-2 5:-3
w:updat	0:-3 2:-5 3:2 4:1 5:-3
w:update	0:-3 1:-4 2:1 3:-4 4:-4 5:4
w:upgrad	0:-1 1:2 2:-2 3:-1 4:-1 5:-1
w:upgrade	0:3 1:-1 3:-2
w:upmarket	0:2
w:upon	1:-2 2:-3 3:2
w:upside	0:4 3:-1 5:-1
w:upstream	0:-2 1:3 2:-3 3:-1 4:-1 5:-2
w:upward	0:1 1:1 2:-4 3:-1 4:-1 5:-2
w:urban	0:3 3:-1
w:us	0:-1 1:-2 3:2
w:usa	0:3
w:usd	0:5
w:use	0:1 2:-1 5:1
w:use-phase	0:3 1:-3 2:-2 3:-2 4:-1 5:-3
w:used	0:-1 2:2 3:-1 4:-1
w:user	0:-2 1:3 2:-1 3:-2
w:uses	0:4
w:usual	0:2
w:usually	0:4
w:utilisation	0:3 5:-1
w:utility	0:2
w:utilization	0:4 1:-1
w:v	0:1 1:-1 2:-1 3:1 5:-1
w:valencia	0:5 1:-2 2:-3 3:-3 4:-1 5:-1
w:valid	1:2 2:-5 3:-4 4:-4 5:-4
w:validat	0:-1 1:2 2:-2 3:-1 5:-1
w:validation	0:3 5:-2
w:valley	0:3 2:-1 5:-1
w:valu	0:4 1:-1
w:valuation	0:5 1:-1 3:-1 5:-1
w:value	0:2
w:van	0:-2 1:-1 2:1 3:-3 4:-1 5:2
w:vance	0:3
w:vanish	0:-2 1:-2 2:-2 3:-2 4:-1 5:2
w:vans	0:3 1:-3 4:-1 5:-3
w:variable	0:-2 1:-2 2:2 5:-1
w:variant	0:3 1:-1 2:-2
w:vat	0:4 1:-2 2:-2 3:-1
w:vauxhall	0:-1 1:-1 2:-1 3:2 5:-3
w:ve	0:2 3:-1 5:1
w:vega	0:3 2:-1 5:-1
w:vehicl	0:1 4:-1
w:vehicle	0:2
w:vehicle-kilometer	0:3 1:-2
w:vehicle-kilometre	0:3 1:-3 2:-1
w:vehicle-km	0:4 1:-3 2:-2 4:-1 5:-1
w:ventur	0:6
w:venture	2:-2 3:1 5:-1
w:verdict	0:6 3:-1 5:-1
w:verifi	0:3 1:-1
w:vernon	0:3
w:version	4:-2 5:-2
w:versu	0:3
w:very	0:-1 1:-3 2:-3 3:1 4:-1 5:1
w:vi	0:2
w:vice	0:4
w:vice-president	1:-3 2:1 3:-3 4:-1 5:-3
w:video	0:3 1:-1
w:view	0:5
w:virtual	0:2
w:virtually	0:3 1:-2 2:-2 3:-2 4:-2
w:vision	0:4 1:-1 2:-1 3:-1
w:visit	0:3
w:visitor	0:5
w:vitara	0:1
w:volatility	0:3
w:volkmar	0:3
w:volkswagen	0:3 1:1 3:-2 4:-1 5:-3
w:volt	3:-1 5:2
w:volum	0:7 1:-1 2:-1 3:-1 5:-1
w:volume	0:1 1:-2 2:1 4:-2 5:-1
w:volvo	1:-2 2:1 3:-2 4:-1 5:2
w:vot	0:6
w:vote	0:4
w:voucher	0:2
w:vow	0:-1 1:-3 2:-3 3:-4 4:-3 5:2
w:voyah	0:4
w:vrchlab	0:3 3:-1 5:-1
w:vs	0:5 1:-3 2:-2
w:vw	2:-2 4:1 5:-3
w:w	0:5
w:wag	0:3
w:wage	0:4
w:wagoneer	0:3 1:-1 3:-1
w:waiblingen	0:2
w:wait	0:3 2:-2 4:-1 5:-1
w:wakayama	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:walk	0:4
w:wall	0:7
w:wang	0:5 1:-1
w:want	0:2 2:-2 3:-1
w:war	0:3
w:warm	0:1
w:warmenau	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:warn	1:-1 5:1
w:warranty	0:5 1:-1 2:-1 3:-1 4:-1 5:-1
w:warren	0:4 3:-1
w:warwick	0:1
w:was	0:-3 1:1 5:1
w:wash	0:-1 1:2 2:-2 3:-2 4:-2 5:-2
w:washington	0:-1 1:-1 2:1 3:2 4:-1 5:-1
w:wasn	1:-2 2:-2 3:-3 4:-2 5:1
w:waste	0:4
w:watch	0:4
w:water	0:2 1:1
w:wave	0:-1 1:-3 2:-3 3:-2 4:-2 5:2
w:way	0:2
w:wayne	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:waypoint	0:2
w:ways	0:2
w:we	0:-1
w:weak	0:3
w:weaken	0:2
w:wear	0:3
w:wearside	0:4 1:-3 2:-1 3:-3 4:-1 5:-2
w:weather	0:2
w:website	0:-1 1:-3 2:1 3:-3 4:-3
w:wednesday	0:-4 2:2 3:-4 5:2
w:week	0:-1 1:-1 3:-1 5:3
w:weekend	0:3 1:-1
w:wei	0:-1 1:-1 2:-1 5:2
w:weigh	0:3
w:weight	0:5
w:weixin	0:3 3:-1
w:welcom	0:5
w:welcome	0:4 1:-1 2:-2 3:-2 4:-2 5:-1
w:well	4:-1
w:well-to-wheel	0:4 1:-1 2:-3 3:-1
w:went	0:1
w:were	0:2
w:weren	0:-2 1:-2 2:3 3:-3 4:-2 5:-3
w:west	0:5 3:-1 5:-1
w:western	0:4
w:wey	0:3 1:-1 2:-1
w:what	0:1
w:whatever	0:5 5:-1
w:wheel	0:5
w:when	0:-5 3:2 5:3
w:where	0:1 5:-1
w:wherea	0:-3 2:3 3:-2 4:2 5:-3
w:wherever	0:-2 1:-2 2:-4 3:-3 4:-2 5:3
w:whether	0:2 1:-1 2:-1 4:-1
w:while	0:1 2:1
w:white	0:4
w:whitley	0:2
w:who	0:2 2:-1 3:1
w:whoever	0:4
w:whole	0:3 5:-1
w:wholesal	0:5 1:-1
w:wholesale	0:3 1:-2 2:-2 5:-1
w:wholly	0:3 1:-1 2:-1 5:-1
w:whom	0:3 1:-1 2:-1 5:-2
w:whose	1:-2 2:1
w:why	0:1 2:1 3:-1 5:-1
w:wide	0:3
w:widen	0:2
w:wider	0:3
w:william	0:-4 1:3 2:-4 3:2 4:-3 5:-4
w:win	0:1
w:wind	0:1
w:window	0:4 2:-1 5:-1
w:windscreen	0:3
w:windsor	0:4 1:-1 3:-2
w:wing	0:1
w:winter	0:2
w:wire	0:2
w:wish	1:-2 2:1 3:-2 4:-2 5:-3
w:with	0:1
w:withdraw	0:-1 1:2 2:-3 3:-3 4:-1 5:-3
w:withdrawal	0:2 1:-2 2:1 5:-2
w:withdrawn	0:-1 1:-5 2:-5 3:1 4:-4 5:2
w:within	0:7
w:without	1:-2 2:1
w:wltp	0:2
w:wolfsburg	0:1 1:1 2:-1 3:-1
w:wolverhampton	0:3
w:women	0:6 1:-1 2:-1
w:won	0:4 1:-2 2:-2 3:1
w:wonder	0:1
w:wood	0:4 3:-1
w:woodruff	0:3 1:-2
w:word	0:-1 1:-3 2:2 3:-2 4:-1 5:2
w:work	0:5 1:-1
w:worker	0:8
w:workforce	0:6
w:workshop	0:3
w:worksit	0:-1 1:-3 2:-1 3:-3 4:2
w:world	0:1 2:-1 3:-1
w:world-clas	0:1
w:worldwide	0:3 1:-2 2:-3 3:-2 4:1 5:-1
w:worri	0:3
w:worry	0:3
w:worse	0:5 1:-1 2:-3
w:worst	0:3
w:worth	0:3 1:-1 3:1
w:would	1:-1 2:-1 5:2
w:wouldn	0:5 1:-2 2:-2 3:-3 4:-1 5:-3
w:wrap	0:3
w:writ	0:1 2:-1 3:-1 5:1
w:write	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:write-down	0:5 1:-2 2:-2 3:-1 4:-1 5:-2
w:writer	0:4 3:-1
w:written	1:-3 2:-3 3:2 4:-2 5:-2
w:wroclaw	0:3
w:wrong	0:2
w:wrote	0:1 1:-3 2:-3 3:-3 4:-3 5:2
w:wuhan	0:3 1:-1
w:wuxi	0:2
w:x	0:6
w:xc	0:3
w:xe	0:3
w:xev	0:-3 1:-4 2:-3 3:2 4:2 5:-2
w:xevs	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:xf	0:2
w:xi	0:2
w:xiang	0:5 1:-2 2:-2 3:-1
w:xiaomi	0:5 1:-4 2:-2 3:-1 4:-1
w:xiaopeng	1:-4 2:-4 3:2 4:-4 5:-4
w:xinhua	0:3
w:xpeng	0:5
w:xu	0:3 1:-1 2:-1 5:-1
w:xushui	0:3 1:-1 2:-1 3:-1 5:-1
w:xuv	0:5 1:-1 3:-1
w:y	0:4
w:yajima	0:4 3:-2 5:-1
w:yanfeng	0:2 3:-1
w:yangtze	0:1
w:yanq	0:2
w:yard	0:2
w:yardstick	0:1 1:-3 2:1 3:-2 4:-2 5:-3
w:yari	0:4 3:-1
w:year	0:1
w:year-ago	0:3 1:-1
w:year-end	0:4 1:-2 2:-1
w:year-on-year	0:2
w:yearly	0:-2 1:1 2:-3 3:-2 4:-2 5:2
w:yellow	0:3
w:yen	1:1 3:-1
w:yes	0:1 1:-2 2:-2 3:-2 4:1 5:-2
w:yesterday	1:1 5:-1
w:yet	0:8 1:-1 5:-1
w:yibin	0:2
w:yichun	0:1
w:yield	0:2
w:yoghurt	0:2
w:yokohama	0:7 1:-2 2:-1 3:-1
w:yonhap	0:-2 1:2 2:-3 3:-1 4:-2 5:-1
w:york	1:-1 2:-1 3:-1 5:2
w:you	0:4
w:your	0:7
w:ys	0:2
w:yuan	0:4
w:z	0:3
w:zeekr	0:1 1:1 2:-1 3:-1
w:zeng	0:3
w:zero	0:4
w:zero-carbon	0:5
w:zero-co	0:2 1:-1 5:-1
w:zero-emission	0:3 1:-2 3:-2 4:-1 5:-2
w:zf	0:4
w:zhang	0:3
w:zhao	0:2
w:zhaoq	0:2
w:zhejiang	0:1
w:zhu	0:5
w:zipse	0:-1 2:-3 3:-2 4:-1 5:2
w:zloty	0:3 3:-2 4:-1 5:-1
w:zoe	0:4
w:zuffenhausen	0:3
w:zurich	0:2 5:-1
w:zwickau	1:-1 2:-1 3:1 4:-1 5:-1
w:£	0:4
w:¥	0:5 1:-3 2:-1
w:€	0:7
y:0:0	0:9
y:0:1	0:7
y:0:2	0:4 1:-1
y:0:3	0:2 1:-5 4:-1 5:-2
y:1:0	0:1
y:1:1	0:-1 3:1 4:-2
y:1:2	0:-4 1:1 2:2 3:2 4:-1 5:-2
y:1:3	0:-2 2:2 3:-3 4:-2 5:-2
y:2:0	1:-1 3:1 4:2 5:-2
y:2:1	0:-2 1:-3 3:4 4:1 5:-4
y:2:2	0:-4 2:-4 3:1 4:1 5:2
y:3:0	0:1 1:-5 2:-2 3:-4 4:3 5:-1
y:3:1	2:-4 4:-3 5:-2
`;
