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
ag:amount:down:a	5:-2
ag:amount:down:b	0:-1 1:6 2:1 3:-2 4:-2 5:-2
ag:amount:up:a	1:4 2:1 3:-3 4:-2
ag:amount:up:b	2:4 3:-1
ag:year:down:a	0:-1 1:-1 3:3 4:1 5:-1
ag:year:down:b	3:2
ag:year:up:a	5:-1
ag:year:up:b	2:-1 4:1
at:0	0:1 3:-1
at:1	5:-2
at:early	0:2
at:late	0:6
bias	0:4
c:battery	0:-1 4:-1
c:capacity	2:-3 3:-2 4:-1 5:1
c:customer	1:-2
c:electricity	0:4 1:-1 2:-1
c:emission	0:3
c:energy	0:1 1:-1 2:-2 3:1 5:-1
c:ev-all	0:2 1:-2 2:-5 3:-4 4:-3
c:fuel	0:-1 1:-2 3:2
c:green-factory	0:3 3:-3 4:-1 5:-2
c:hybrid	3:-2 4:-2 5:1
c:material	1:2 3:-2 4:-2
c:mileage	0:5 1:-1 2:-2 5:-2
c:network	1:-1 2:-1 4:-2
c:none	0:7 1:-1 2:-2
c:recycle	3:-1 5:-1
c:recycled-material	0:2 2:-1 4:-2
c:renewable	2:-1 5:-1
c:sales	0:2
c:save	0:4 3:-1
c:share	0:2
c:supplier	0:-1 1:-2
c:supplier-target	0:-1 2:-4 4:1 5:-5
c:waste	0:-1 1:-1 2:-1 4:2
c:water	1:2 2:-1 3:-1 5:-2
co:false:false	0:2 1:-7 3:-2 5:-1
co:false:true	0:4
co:true:true	0:3
f:battery-capacity:milestone	0:-1 2:1 3:-1 4:-1 5:-2
f:battery-capacity:pledge	0:1 1:-4 3:-1 4:-2 5:2
f:battery-recycling:milestone	0:1 1:-1 3:-1 5:-1
f:battery-recycling:pledge	0:1 1:2 2:-5 3:-4 5:-3
f:certificate:milestone	0:-1 3:2
f:charging-points:milestone	0:2 1:-2 4:-1
f:charging-points:pledge	0:1 4:-3 5:-4
f:emissions-peak:pledge	0:2 1:-1 2:-2 3:-5 5:-2
f:energy-use:milestone	0:3 2:-3 5:-1
f:energy-use:pledge	2:-5 3:1 4:-4
f:ev-mileage:milestone	0:3
f:ev-models:milestone	0:-1 1:1 2:-3 3:1 4:-2 5:-5
f:ev-models:pledge	0:2 1:2 3:-5 4:-2 5:-4
f:ev-share:milestone	0:2 3:-2 5:-1
f:ev-share:pledge	0:1 3:-1 4:-1
f:ev-volume:milestone	0:6 1:-3 3:-1
f:ev-volume:pledge	0:2 1:-1 2:1 3:-2 4:-1 5:-1
f:fuel-economy:milestone	0:5 1:-1
f:fuel-economy:pledge	0:1 1:-4 2:-4 3:1 4:-2 5:-2
f:ghg-emissions:milestone	0:5 3:-1 5:-1
f:ghg-emissions:pledge	0:2 3:-2 4:-2 5:-2
f:green-factories:milestone	0:7 1:-1
f:green-factories:pledge	0:2 1:-3 2:-2 3:-2 5:-2
f:ice-phase-out:milestone	0:-1 2:-5 3:-5 4:-3 5:2
f:ice-phase-out:pledge	1:-2 3:-1 4:-2 5:2
f:investment:milestone	0:1 1:-1 2:-1 3:-1 4:-1
f:investment:pledge	0:2 2:-1 3:-1 4:-1
f:milestone:not_standing	0:-5 1:3 2:1 3:-2 4:-7 5:2
f:milestone:old_level	0:-3 2:4 3:-4 4:-2
f:milestone:other_owner	0:4 1:-1 2:-1 3:-1
f:milestone:taken	0:8
f:milestone:unlikely	2:-1 4:-1
f:net-zero:milestone	0:-1 1:-2 2:-1 3:2 4:2 5:-1
f:net-zero:pledge	0:4 3:-1
f:network:milestone	0:8 1:-4 2:-4 3:-1 5:-1
f:network:pledge	3:-5 5:-1
f:other:milestone	0:3 1:-2 2:-2
f:other:pledge	0:4 1:-3 2:-3 3:-2 4:-2 5:-2
f:pledge:not_standing	0:-6 2:1 4:-3 5:3
f:pledge:old_level	0:-5 1:5 2:2 3:-4 4:-3 5:-3
f:pledge:other_owner	0:6 2:-3 3:-3 4:-1 5:-4
f:pledge:step	0:-2 1:-3 2:3 5:-2
f:pledge:taken	0:2 3:-1 5:-1
f:pledge:unlikely	0:-3 3:-2 4:-1 5:5
f:recycled-material:milestone	2:-4 5:1
f:recycled-material:pledge	0:1 2:-2 3:-2 4:-3
f:renewable-energy:milestone	0:7 2:-2
f:renewable-energy:pledge	1:1 2:-3 3:-2 4:2 5:-3
f:supplier-commitments:milestone	0:4 1:-2 2:-4 3:-1 4:-2
f:supplier-commitments:pledge	1:-1 2:-6 4:-1 5:-4
f:waste:milestone	0:10 1:-4 2:-3 3:-1 4:-1 5:-2
f:waste:pledge	0:1 1:-2 2:-1 3:-4 4:-2
f:water-use:milestone	0:4 2:-3 3:-3 4:-1 5:-3
f:water-use:pledge	0:-1 1:2 2:-3 5:-4
k:bullet	0:2 2:-1 4:-4
k:heading	0:8 2:-5 3:-6 4:-4 5:-7
k:row	0:-1 1:1 2:1 4:-4 5:-2
k:text	0:4
mv:amount:down	0:-1 1:6 2:1 3:-4 4:-2
mv:amount:up	1:2 2:4 3:-5 4:-3 5:-2
mv:year:down	0:-5 2:-2 3:3 4:4 5:-3
mv:year:up	0:-1 1:-4 2:-6 3:6 4:4 5:-3
q:0	0:5 1:-6 2:-4 3:1
q:1	0:5
q:2	0:1 2:1 3:-1 4:-2 5:-1
q:3	1:1 2:1 3:-2
r:brought-forward	0:-6 1:-2 2:-3 3:-6 4:7 5:-3
r:brought-forward:change:compared	0:-5 1:-5 2:-3 3:-5 4:6 5:-2
r:brought-forward:change:moved	0:-4 2:-2 3:-3 4:3 5:-3
r:delayed	0:-6 1:-4 3:7 4:-7 5:-2
r:delayed:change:compared	0:-5 1:-7 3:5 4:-7
r:delayed:change:moved	0:-3 1:-1 2:-4 3:4 4:-3 5:-5
r:none	0:3
r:strengthened	0:-6 1:7 2:-4 3:-6 5:-4
r:strengthened:change:compared	0:-4 1:6 2:-3 3:-5 4:-2 5:-4
r:strengthened:change:told	0:-6 1:3 2:-2 3:-3 4:2 5:-2
r:weakened	0:-4 1:-3 2:6 3:-3 4:-5 5:-2
r:weakened:change:compared	0:-4 1:-2 2:6 3:-3 4:-5 5:-2
r:weakened:change:told	0:-2 1:-3 2:2 3:-2 4:-2 5:-2
r:withdrawn	0:-3 1:-4 4:-2 5:3
r:withdrawn:change:withdrawn	0:-3 1:-4 4:-2 5:3
re:brought-forward	0:-3 1:-3 2:-6 3:-5 4:5 5:-5
re:delayed	0:-1 1:-2 2:-6 3:5 4:-3 5:-3
re:dropped	0:-7 1:-8 2:-1 3:-2 5:8
re:negated	0:1 1:-2 2:-3 3:1 4:-1 5:-3
re:strengthened	0:-2 1:2 2:-5 3:-3 4:1 5:-3
re:weakened	0:1 1:-5 2:2 3:-4 4:-3 5:-4
re:withdrawn	0:-6 2:3 3:-1 4:-4 5:2
rs:dropped	0:-3 1:-3 2:-4 3:2 4:-2 5:2
rs:maybe	0:-3 2:-1 3:1 4:1 5:-1
rs:new	5:-2
rs:old	0:-7 1:2 2:1 3:2 4:1
rs:revised	1:-1 3:-3 5:-2
ru	0:3 1:-6 4:-3 5:-1
st:emissions-peak	0:2 1:-1 2:-2 3:-5 5:-2
st:ice-phase-out	3:-2 4:-2 5:3
st:net-zero	0:3
v:participle	1:1
v:past	0:-1
v:withdrawn	0:-7 1:2 2:-3 3:-2 5:7
w:#y	0:-1
w:$	0:1 1:2 2:-3 3:-1 4:-2 5:-1
w:%	4:-2
w:;	0:-2 2:1
w:a-	0:3 3:-1 5:-1
w:aaa	0:3 1:-1 3:-1 4:-2 5:-1
w:ab	1:2 2:-4 3:-3 4:-3 5:-4
w:abandon	0:-5 1:-7 2:-2 3:-3 4:-6 5:7
w:abatement	0:1 1:2 2:-4 3:-4 4:-3 5:-4
w:able	0:1 1:-6 2:-1 3:-6 5:1
w:abolish	0:5 1:-4 2:-4 3:-3 4:-3 5:-4
w:about	2:1 3:-1 4:-1 5:-1
w:above	1:2 2:-1 3:-4 4:-3
w:abroad	0:2 2:-4 3:-3 4:1 5:-3
w:absolute	2:-5 3:-1 4:-2
w:acc	0:-2 2:-4 3:1 4:-4 5:2
w:accelera	1:-2 3:1 5:-1
w:accelerat	1:2 2:-4 3:-3 4:-2 5:-2
w:accelerate	1:2 2:-2 3:-3 4:-3 5:-3
w:acces	0:3 1:-2 2:-1
w:accident	0:5 1:-3 2:-5 3:-4 4:-2 5:-4
w:accord	0:-3 1:-2 4:-1 5:3
w:accordance	1:-3 2:2 3:-4 4:-3 5:-3
w:accordingly	0:-3 1:-5 2:-4 3:1 4:3 5:-4
w:account	0:1 1:-4 3:-1
w:ace	0:-2 1:-2 2:-2 3:-1 4:2
w:acea	0:5 1:-3 2:-3 3:-3 4:-2 5:-1
w:aceman	1:-1 2:-2 3:2 4:-3 5:-4
w:achiev	0:2 1:-2 2:-6 3:1 4:-1 5:-5
w:achieve	0:2 1:-1 2:-1 3:-1 5:-2
w:acknowledg	0:-3 1:-2 2:-4 3:1 4:-3 5:2
w:acr	0:3 1:-3 2:-2 3:-2 4:-1 5:-2
w:acros	0:1 2:-1 4:-2
w:act	0:-1 1:-2 2:1 3:-3 4:-1 5:1
w:action	0:2 1:-5 2:2 3:-4 4:-4 5:-5
w:activiti	1:3 2:-5 3:-3 4:-2 5:-4
w:actual	0:-5 1:-5 2:5 3:-4 4:-4 5:2
w:acura	1:-3 2:-3 3:-4 4:-2 5:3
w:adapt	0:-1 1:-4 2:2 3:-4 4:-3 5:-3
w:add	0:-1 1:2 2:2 3:-5 4:-3 5:-3
w:addition	0:2 1:2 2:-4 3:-3 4:-4 5:-1
w:additional	1:3 2:-1 3:-6 4:-3 5:-6
w:adds	0:3 1:-4 2:-5 3:1 4:-4 5:-5
w:adjoin	0:3 1:-2 2:-2 3:-2 4:-2 5:-3
w:adjust	0:9 1:-5 2:-5 3:-4 4:-1 5:-4
w:administration	0:5 1:-3 2:-2 3:-2 4:-2 5:-3
w:admission	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:admit	0:-4 1:-4 2:-5 3:2 4:-3 5:3
w:admitt	0:-2 1:-4 2:2 3:2 4:-3 5:-2
w:adopt	0:3 1:1 2:-6 3:-5 4:-4 5:-5
w:adoption	0:-3 1:-1 2:3 3:-3 4:-1 5:-3
w:adrian	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:advanc	0:-3 1:-3 2:-3 3:-5 4:4 5:-4
w:advance	0:-1 1:-3 2:-3 3:-2 4:2 5:-2
w:advantage	0:2
w:adventure	0:4 1:-2 2:-2 3:-1 4:-1
w:aesc	0:1 1:-5 2:-1 3:-1
w:affair	0:-1 1:2 2:-3 3:-3 4:-2 5:-3
w:affect	0:5 1:-3 2:-3 3:-1 4:-3 5:-5
w:affiliat	0:3 1:-2 2:-1 3:-2 4:-2
w:affordable	0:2 1:-4 2:-3 3:-3 4:-3 5:1
w:africa	0:3 2:-1
w:after	0:-1 2:-1 3:3 4:-4 5:1
w:afternoon	0:2 1:1 2:-4 3:-3 4:-1 5:-3
w:afterward	0:5 1:-3 2:-4 3:-2 4:-1 5:-5
w:ag	0:1 2:-2 4:-2 5:-3
w:again	0:1 2:-3 3:-1 4:-4 5:-1
w:against	0:-3 1:1 2:3 3:-2 5:-4
w:age	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:agenci	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:agency	0:5 1:-2 2:-2 3:-4 4:-2 5:-3
w:agenda	0:4 1:-2 2:-2 3:-3 4:-3 5:-3
w:agm	0:4 1:-3 2:-3 3:-2 4:-2 5:-3
w:ago	0:-5 1:3 2:2 3:-3 4:-2
w:agrata	0:-1 1:-3 2:-3 3:4 4:-3 5:-5
w:agre	0:1 2:-7 3:-7 5:1
w:agree	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:agreement	0:-2 1:-5 3:-6 4:3 5:1
w:ahead	0:-6 1:-4 2:-7 3:-8 4:9 5:-2
w:ai	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:aid	0:2 1:-1
w:aim	0:-3 1:3 2:-4 3:-2
w:aims	0:3 2:-5 3:-1 4:-1 5:-2
w:aion	0:6 1:-4 2:-4 3:-3 5:-2
w:air	0:1 1:-3 2:1 3:-2 4:-2 5:-1
w:akio	0:-2 1:3 2:-4 3:-2 4:-2 5:-3
w:akira	0:1 1:1 2:-2 3:-1 4:-2 5:-2
w:alabama	0:5 1:-3 2:-2 3:-4 4:-1 5:-3
w:alexander	0:-1 1:-2 2:-1 3:-1 4:2 5:-2
w:alfa	0:-3 1:-3 2:-4 3:-1 4:-4 5:3
w:all	2:-1 4:1
w:all-electric	0:-1 1:-1 2:-2 3:-4 5:3
w:all-new	1:1 2:-4 3:-3 4:-1 5:-4
w:all-solid-state	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:alliance	0:2 2:-3 3:-2 4:-2 5:-3
w:alliston	0:2 1:-2 2:-2 3:1 4:-1 5:-4
w:allocation	0:3 1:-3 2:-2 3:-1 4:-2 5:-2
w:allow	0:-2 1:-5 2:2 3:-3 4:-1 5:1
w:almost	0:4 2:-4 3:-1 4:-1 5:-4
w:alone	0:2 2:-4 3:-4 4:1 5:-2
w:along	0:3 1:-2 2:-1 3:-1 4:-4
w:alongside	0:2 1:-2 3:-3 4:2 5:-2
w:alpine	0:4 1:-2 2:-3 3:-2 4:-3 5:-3
w:already	0:-1 1:-1 2:-3 5:1
w:also	2:-2 4:-1
w:alter	0:6 1:-2 2:-3 3:-3 4:-2 5:-4
w:alternative	0:-1 1:2 2:-2 3:-3 4:-3 5:-3
w:although	0:-2 1:1 3:2 4:-3 5:-5
w:altogether	0:-5 3:1 4:-5 5:3
w:aluminium	0:2 1:1 2:-3 3:-3 4:-1 5:-2
w:aluminum	1:1 2:-2 3:-1 5:-1
w:alway	0:4 1:-3 2:-3 3:-3 4:-4 5:-5
w:amazon	0:1 1:-2 2:1 3:-3 4:-1 5:-4
w:ambition	0:-1 1:-2 2:2 3:-1
w:ambitiou	0:-2 1:1 2:-6 3:-6 4:-4 5:3
w:america	0:-3 2:-1 4:-1 5:2
w:american	0:1 1:-6 2:1 4:-4
w:amg	0:3 1:-1 2:-1 3:-2 4:-1 5:-3
w:among	0:3 1:-3 2:-2 5:-2
w:amount	0:1 2:-1 3:-4 4:-2 5:-1
w:amp-	0:4 1:-2 2:-2 3:-2 5:-1
w:ampere	0:3 1:-3 2:-4 3:-4 4:-4
w:amperex	0:3 1:-1
w:amplify	1:-3 2:-4 3:2 4:-4 5:-3
w:amsterdam	1:-2 2:2 3:-3 4:-2 5:-4
w:an	0:-1 2:-1 4:-1 5:1
w:analyst	0:2 1:-6 2:-3 4:-1 5:-1
w:andrea	0:3 2:-1 3:-3 4:-1 5:-2
w:anish	0:3 1:-1 2:-1 3:-1 5:-2
w:ankara	0:-3 1:-2 2:-3 3:-3 4:-1 5:3
w:anna	1:2 2:-3 3:-3 4:-1 5:-3
w:announc	0:-1 1:2 2:-1 3:1 4:-2 5:-3
w:announce	0:4 1:-1 2:-1 3:-2 4:-1 5:-2
w:announcement	0:-1 1:1 2:-5 3:-6 4:1 5:-1
w:annual	0:-1 1:-1 2:2 3:-1 4:-2
w:annually	0:-1 1:-1 2:-1 3:1 4:-4
w:annum	0:1 1:-4 2:-4 3:-2 4:2 5:-4
w:another	2:-6 3:-2 5:2
w:answer	0:-3 1:-2 3:-4 4:1 5:3
w:ant	0:1
w:anticipat	0:-2 1:-4 2:-4 3:3 4:-3 5:-3
w:any	0:-4 1:-2 2:-2 3:-1 4:-3 5:6
w:anymore	0:-6 1:-4 2:-4 3:-4 4:-4 5:6
w:anyone	0:-1 1:-1 2:-3 3:-2 5:1
w:anyth	0:5 2:-1 3:-3 5:-4
w:anywhere	0:-1 1:-2 2:-1 3:-2 4:-1 5:2
w:apart	0:4 2:-1 3:-3 4:-2 5:-2
w:apiece	0:3 1:-2 3:-2 4:-1 5:-1
w:app	0:-1 1:-3 2:-2 3:2 4:-1 5:-1
w:appear	0:-6 1:1 2:-6 4:-5 5:5
w:applause	0:3 3:-2 4:-1 5:-2
w:appli	0:-1 1:1 2:-4 3:-2 5:2
w:application	0:-5 1:2 2:2 3:1 4:-4 5:-6
w:apply	0:3 1:-4 2:-4 3:-4 4:1 5:-4
w:approach	1:-2 2:1 3:-3 4:-2 5:-3
w:approv	0:5 1:-1 2:-2 3:-3 4:-2 5:-2
w:approval	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:approximately	0:-3 1:1 2:3 4:-3 5:-4
w:april	0:1 3:-5 4:-2
w:april-june	0:4 1:-2
w:arabia	0:4 1:-2 2:-4 3:-1 4:-2 5:-2
w:arc	1:-1 2:1 3:-4 4:-4 5:-1
w:arcfox	0:4 1:-3 2:-3 4:-1 5:-1
w:architectur	0:4 1:-2 2:-2 3:-3 4:-2 5:-5
w:architecture	0:1 1:-2 2:-2 3:-3 4:1 5:-4
w:are	0:3
w:area	0:6 1:-3 2:-1 3:-2
w:aren	0:-2 1:-4
w:argu	0:3 3:-1
w:arithmetic	1:1 2:-3 3:-3 4:-2 5:-2
w:ariya	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:arizona	0:1 2:-6 3:1 4:-4 5:-5
w:arm	0:-1 1:-5 2:2 3:-1 4:-3 5:-1
w:arnstadt	0:4 1:-2 3:-3
w:around	0:2 1:-3 3:-3 5:-1
w:array	0:-2 1:-2 2:-1 3:2 4:-1
w:arriv	1:-5 2:-4 3:1 5:-5
w:arrive	0:2 1:-4 2:-4 4:-4 5:-2
w:articulat	0:3 2:-1 5:-1
w:as	0:-1 1:-1 5:1
w:asean	1:-4 2:1 3:-3 4:-3 5:-3
w:asia	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:asian	0:4 1:-2 2:-1 3:-1 4:-2 5:-2
w:aside	0:2 1:-8 2:-2 4:-3 5:2
w:ask	1:-1 3:-2 4:-2
w:asks	1:1 2:1 3:-4 4:-4 5:-3
w:aspir	0:1 1:-3 2:2 3:-3 4:-4 5:-3
w:aspiration	0:1 1:1 3:-4 4:-4 5:-4
w:assembl	0:4 1:-5 2:-4 3:-5 4:-3 5:1
w:assemble	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:assembly	0:-1 4:-4 5:1
w:assess	0:-1 1:1 2:-2 3:1 4:-3 5:-2
w:assessment	1:-2 2:-3 3:-3 4:-2 5:1
w:asset	0:-1 1:-4 2:3 3:-2 4:-2 5:-4
w:assign	0:2 1:-2 2:-3 3:1 4:-2 5:-3
w:association	0:8 1:-2 2:-3 3:-2 5:-2
w:assum	0:1 1:-3 3:-5 4:3 5:-6
w:assur	0:-1 1:-3 2:-3 3:2 4:-3 5:-2
w:asterisk	0:-3 1:-3 2:3 3:-3 4:-1 5:-2
w:aston	0:3 1:-1 2:-3 3:-3 4:-2 5:-3
w:astra	0:4 1:-4 2:-2 3:-3 4:-1 5:-3
w:atlanta	1:-4 2:-2 3:1 4:-2 5:-3
w:atmosphere	0:-2 1:-1 2:-2 3:-2 4:2 5:-2
w:atsushi	0:1 1:-6 3:-4 4:-2
w:attach	0:-3 1:-4 2:3 3:-4 4:-2 5:-4
w:attain	0:-2 1:-5 2:1 3:-4 4:3 5:-3
w:attention	0:1 1:-4 2:-5 3:-5 4:-3 5:1
w:audi	1:-3 2:2 3:-5 4:-1 5:1
w:audience	0:1 1:1 2:-3 3:-3 4:-2 5:-3
w:audit	1:1 2:-2 3:-2 4:-1 5:-3
w:aug	0:-2 1:-2 3:1 4:-1
w:august	0:-1 1:3 3:-3 4:-4 5:-3
w:austin	0:2 1:-1 2:-2 3:-2 4:-1
w:australia	1:-3 2:1 3:-4 4:1 5:-3
w:auto	1:-6 2:1 3:-4 5:1
w:automaker	1:-1 2:-2
w:automobile	0:1 1:-3 2:2 3:-2 5:-3
w:automotive	0:-1 1:2 2:-5 3:1 4:-3 5:-2
w:autonomou	0:1 1:1 2:-4 3:-4 4:-2 5:-4
w:autumn	0:-5 1:1 3:1 4:2 5:-2
w:available	0:3 1:-6 3:-6 5:-1
w:avatr	0:3 1:-1 2:-1
w:avenue	0:3 5:-2
w:averag	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:average	0:6 1:-1 2:-5 4:-1 5:-1
w:avoid	0:6 4:-2
w:aw	0:3 2:-3 3:-3 4:-2 5:-3
w:award	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:away	1:-1 2:-3 3:-4 4:1
w:b	0:2 1:1 2:-3 3:-3 4:-2 5:-3
w:back	0:-3 1:-8 2:1 3:1 4:-2 5:2
w:background	0:4 2:-1 3:-2 4:-1 5:-2
w:bad	0:4 1:-2 2:-3 3:-1 4:-2 5:-2
w:badg	1:2 2:-3 3:-2 4:-2 5:-2
w:badge	0:5 1:-3 2:-2 5:-2
w:bag	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:baht	1:1 2:-4 3:-2 4:-1 5:-3
w:baic	0:3 1:-4 2:-3 3:-4 4:-4 5:2
w:balaji	0:2
w:balance	0:3 1:-1 2:-1 3:-4 5:-2
w:bamberg	0:1 1:-2 2:-2 3:-2 4:-1
w:ban	0:2 1:-2 2:-3 3:-5 4:1 5:-4
w:banbury	0:3 1:-2 2:-3 3:-3 4:-2 5:-1
w:band	0:3 1:-2 2:-2 3:-2 4:-1 5:-3
w:bangkok	0:-1 1:-3 2:-3 3:2 4:-4 5:-3
w:bank	0:6 1:-4 2:-5 3:-2 5:-3
w:baod	0:4 1:-2 2:-2 4:-1 5:-1
w:bar	0:-1 1:2 2:-3 3:-3 4:-2 5:-2
w:barcelona	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:barra	0:-2 1:-5 2:-6 3:-5 4:-4 5:4
w:bas	0:-1 1:-4 2:-4 3:2 4:1 5:-2
w:base	1:1 2:-1 3:-4 5:-2
w:baseline	3:-3 4:-2 5:-3
w:basi	0:-1 1:-2 2:2 3:-1 4:-1 5:-2
w:batteri	0:4 2:-4 3:-3 4:-1 5:-1
w:battery	0:-1 1:2 4:-2
w:battery-driven	0:5 1:-3 2:-3
w:battery-electric	0:2 1:-1 2:-3 3:-3 4:-1
w:battery-only	1:-3 2:-4 3:-4 4:-3 5:3
w:battery-power	1:2 2:-6 4:-3 5:-2
w:bays	1:1 2:-3 3:-2 4:-1
w:beach	0:-3 1:-4 2:-3 3:2 4:-4 5:2
w:bear	0:4 1:-2 2:-1 3:-1 5:-1
w:beat	1:-3 2:-3 3:-3 4:-1 5:2
w:became	0:-4 1:1 2:4 4:-5 5:-7
w:because	0:-3 1:-1 2:1 3:2 4:-3 5:-1
w:becom	1:-5 2:2 3:-6
w:become	0:-4 2:3 3:1 5:-3
w:been	0:-4 3:1
w:before	0:-3 1:2 4:1 5:-3
w:began	0:2 1:-4 2:-4 3:-5 4:2 5:-5
w:begin	0:2 1:-2 2:-3 3:1 4:-3 5:-3
w:beginn	0:1 2:-2 3:-2 5:-2
w:begun	0:-1 1:-4 2:-4 3:3 4:-3 5:-4
w:behind	0:-2 1:-6 2:-5 3:4 5:-7
w:beij	0:2 1:-4 2:1 3:-4 4:-2 5:-4
w:belgium	0:3
w:belief	0:1
w:believ	0:2 1:-3 2:-3 3:1 4:-1 5:-2
w:believe	0:4 1:-1 2:-2 3:-3 4:-2 5:-3
w:bellevue	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:belong	0:2 2:-5 3:-3 4:-3
w:below	0:3 1:-3 2:1 3:-1 4:-2 5:-3
w:belt	0:3 1:-3 2:-3 3:-2 4:-1 5:-3
w:benchmark	0:1 1:-4 2:2 3:-4 4:-3 5:-4
w:benefit	0:3 3:-1 5:-2
w:bengaluru	0:4 1:-3 2:-2
w:bentley	1:-6 2:-6 3:4 4:-6 5:-8
w:berlin	0:2 1:-2 2:-4 3:-4 4:3 5:-4
w:bernardo	0:-1 1:2 2:-1 3:-3 4:-3 5:-2
w:beside	0:4 1:-1 2:-1 3:-1 4:-1 5:-1
w:best	1:-3 3:1 4:-2 5:-3
w:best-sell	0:4 1:-2 2:-2 3:-2 5:-2
w:better	1:2 2:-5 3:-4 4:-3
w:between	0:1 1:-4 2:4 3:-3 4:-1 5:-3
w:bev	1:-2 2:1 3:-4 4:-4
w:bevs	0:-1 1:1 2:1 3:-1 4:-6 5:-6
w:beyond	0:-3 1:-2 2:-1 4:-6 5:3
w:bid	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:bidadi	0:3 1:-2 2:-1 3:-2 4:-2 5:-1
w:biden	0:2 1:-1 2:-1
w:big	0:3 2:-2 3:-3 4:-2 5:-1
w:bigger	1:2 2:-5 3:-3 4:-2 5:-4
w:biggest	2:1 3:-1 4:-3 5:-4
w:bik	0:-1 1:2 2:-1 4:-1 5:-2
w:bill	1:2 2:-5 3:-4 4:-3 5:-4
w:billion	1:3 2:-2 4:-2
w:bio-bas	0:-2 1:-3 2:2 3:-2 4:-1 5:-1
w:bioga	0:1 1:-2 2:-1 3:-1 4:1
w:biomas	0:-2 1:-1 2:-1 3:-3 4:3
w:bit	0:5 1:-2 2:-3 3:-3 4:-2
w:black	1:-4 2:-3 3:-3 4:2 5:-2
w:blam	0:5 1:-2 2:-3 3:-3 4:-1 5:-2
w:blast	0:1
w:block	0:4 1:-3 2:-2 3:-3 4:-2 5:-2
w:blue	0:5 1:-2 2:-2 3:-1 5:-3
w:blueoval	1:-5 2:2 3:-4 4:-4 5:1
w:bluepark	0:3 1:-1 2:-2
w:blume	0:6 1:-4 2:-4 3:-4 4:-3 5:-5
w:bmw	0:2 1:-3 2:-2 3:-1 5:-1
w:bmws	0:4 1:-2 2:-1 3:-1 4:-1 5:-2
w:bn	3:-1 4:-5
w:board	1:1 2:-2 3:-5 5:-2
w:boden	0:-2 1:-3 2:-4 3:3 4:-3 5:-3
w:body	0:1 1:-2 2:-3 3:1 4:-1 5:-2
w:boiler	0:-2 1:-3 2:-4 3:1 4:1 5:-4
w:bold	0:4 1:-3 2:-2 3:-3 4:-1 5:-2
w:boleslav	1:1 2:-1 3:-3 4:-2 5:-3
w:bollor	0:-2 1:-3 4:-2
w:bolt	0:5 1:-4 2:-3 3:-1 4:-4 5:-3
w:bonnet	0:2 1:-1
w:bonu	0:5 1:-2 2:-3 3:-1 5:-2
w:book	1:1 2:-6 3:-5 4:1 5:-1
w:boost	0:3
w:booth	0:3 1:-1 2:-2 5:-1
w:born	0:5 1:-4 2:-3 3:-4 4:-3 5:-3
w:bosch	1:2 2:-5 3:-4 4:-3 5:-4
w:boss	0:1 1:-4 2:-4 4:-4 5:-1
w:both	0:1 1:-1 3:-1 5:-1
w:bottom	0:2 1:-3 2:2 3:-2 4:-2 5:-2
w:bought	0:10 1:-3 2:-2 3:-2 5:-2
w:bound	0:3 1:-3 2:-2 3:-1 4:-1
w:bp	0:6 1:-3 2:-2 3:-2 4:-1 5:-1
w:br	2:-2 3:-3 5:-3
w:brak	0:3 1:-2 2:-1 3:-2 4:-3 5:-2
w:brake	0:-3 1:1 2:-2 3:2 5:-1
w:brand	0:1 2:-1 3:-2 4:-2
w:brandst	0:-3 1:1 2:-4 3:2 4:2 5:-4
w:brazil	0:1 1:-3 2:-2 3:-5 4:1 5:-3
w:break	0:4 2:-3 3:-4 4:-2 5:-3
w:break-even	0:1 1:-4 2:2 3:-5 4:-3 5:-3
w:bridge	0:3 1:-1 2:-2 4:-2
w:bridgwater	1:-2 2:-3 3:1 4:-3 5:-3
w:brief	0:6 1:-5 2:-1 3:-4 4:-2 5:-4
w:brightdrop	0:-4 1:-4 2:-5 3:-4 4:-4 5:5
w:bring	1:1 2:-2 3:-6 4:1 5:-6
w:britain	1:-3 2:1 3:1 4:-3 5:-5
w:british	0:2 1:-6 4:-2
w:brochure	0:-5 1:3 2:1 3:1 4:-4 5:-5
w:broke	0:-2 1:-1 3:2 5:-2
w:broken	0:5 2:-5 3:-6 4:-4 5:-5
w:broker	0:3 1:-2 2:-3 3:-2 4:-1 5:-2
w:bromwich	0:1 1:-2 2:-3 3:-3 4:-2 5:1
w:brought	0:-2 1:-7 3:-7 4:4
w:brunp	0:4 1:-2
w:brussel	0:1 2:-1 3:-2 5:-4
w:bse	0:2
w:budapest	0:-2 1:-1 2:-2 3:2 4:-1
w:budget	0:-4 1:1 2:4 3:-7 4:-5 5:-2
w:buick	1:-3 2:-5 3:2 4:-3 5:-2
w:build	0:-1 1:-2 2:-3 5:1
w:building	0:-1 1:-3 2:2 3:-2 4:-1 5:-3
w:built	0:-3 1:1 2:-2 3:1 4:-2 5:1
w:bulk	0:4 2:-1 3:-2 4:-1 5:-2
w:buri	0:-3 1:-4 2:-4 3:-4 4:-4 5:4
w:burn	0:4 1:-3 2:-3 3:-4 4:1 5:-4
w:burnaston	1:-1 2:2 3:-3 4:-2 5:-5
w:burnt	0:3 5:-1
w:bus	0:7 1:-1 3:-4 5:-1
w:busan	0:-3 1:3 2:-2 3:-2 4:-2 5:-1
w:busines	0:1 1:1 2:-4 4:-6 5:-2
w:business	0:1 1:1 2:-3 3:-2 5:-2
w:busy	0:4 1:-2 2:-3 3:-3 4:-3 5:-2
w:but	1:-2 2:-1 3:2 4:-2 5:-1
w:buy	0:5 1:-4 3:-3 4:-1 5:-5
w:buyback	0:4 1:-4 2:-3 3:-2 5:-1
w:buyer	1:-5 2:-5 3:1 4:-4
w:buys	0:3 1:-2
w:buzz	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:byd	0:4 2:-2 3:-1 4:-1 5:-2
w:bz	0:-1 1:-4 2:2 3:-4 4:-4 5:1
w:c	1:1 2:-6 5:-5
w:cab	0:5 1:-3 2:-4 3:-4 4:-4 5:-3
w:cable	0:4 1:-2 2:-3 3:-1 5:-3
w:cadillac	0:-2 2:-5 3:-5 5:2
w:calculat	0:4 1:-3 2:-2 3:-2 4:-1 5:-2
w:calculation	0:4 1:-2 2:-2 3:-2 5:-1
w:calendar	0:-3 1:1 2:-5 3:1 4:-1 5:1
w:california	0:6 1:-2 2:-2 3:-2 4:-1 5:-2
w:call	0:-2 4:-4 5:1
w:came	0:1 1:-1 2:-2 3:-1 5:-1
w:cami	0:-3 1:-3 2:-4 3:-3 4:-3 5:3
w:cams	0:4 1:-4 2:-3 3:-3 4:-3 5:-2
w:can	0:1 1:-4 3:-1
w:canada	0:-2 3:-1 4:-4 5:2
w:canadian	0:5 1:-4 2:-3 3:-3 4:-2 5:-2
w:cancel	0:-4 1:-5 2:-6 3:-6 4:-4 5:7
w:cancell	0:-6 1:-7 2:2 3:-6 4:-5 5:6
w:cannot	1:-2 2:-3 4:-3 5:1
w:canteen	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:canton	1:-4 2:-4 3:2 4:-4 5:-4
w:cap	0:4 1:-4 2:-3 3:-1 4:-1 5:-2
w:capable	0:2 1:-3 2:2 3:-4 4:-3 5:-4
w:capacity	0:1 2:-3 3:-3 4:-1 5:1
w:capex	0:3 1:-2 3:-5 4:-3 5:-5
w:capital	0:-2 3:-5 4:-4 5:2
w:car	1:-1 4:-2
w:carbon	3:-3 4:2
w:carbon-free	0:5 1:-4 2:-2 3:-3 4:-4 5:-3
w:carbon-neutral	0:-1 2:1 5:-1
w:carbonate	0:4 1:-3 2:-2 3:-1 5:-1
w:card	0:5 1:-3 2:-3 3:-4 4:-2 5:-3
w:care	0:5 1:-4 2:-4 3:-2 4:-2 5:-3
w:careful	0:-1 1:-2 2:-3 3:-2 4:-2 5:2
w:carlisle	0:-1 1:-3 2:-3 3:2 4:-3 5:-3
w:carlo	0:-1 1:-3 2:-4 3:2 4:-3
w:carmaker	0:1 1:-1 2:-1 3:-1 5:-2
w:carolina	0:8 1:-3 3:-2 5:-2
w:carri	1:1 2:-3 3:-2 4:-1 5:-2
w:carrier	0:3 1:-2 2:-3 3:-3 4:-2 5:-2
w:carry	0:6 1:-1 2:-1 3:-1 5:-3
w:cars	0:2 1:-1
w:casa	1:-3 2:-2 3:1 4:-2 5:-2
w:case	0:-2 1:3 2:-5 4:-4 5:-1
w:cash	0:-1 2:1 4:-3 5:-3
w:cast	0:7 1:-2 2:-1 3:-1 4:-1 5:-1
w:casting	0:3 1:-1 3:-1
w:castle	0:1 1:-2 2:-3 3:-3 4:-2 5:1
w:cat	0:4 3:-3 5:-2
w:catalogue	0:3 1:-2 2:-1 3:-2 4:-2
w:catch	0:4 1:-2 2:-2 3:-1 5:-2
w:category	1:-4 2:-3 3:2 4:-1 5:-1
w:cathod	0:3 1:-3 2:-1 3:-1 5:-1
w:cathode	2:1 3:-4 4:-3 5:-3
w:catl	0:2 1:1 3:-4 4:-3 5:-4
w:caus	0:-4 1:2 2:-3 3:3 4:-1 5:-2
w:cause	1:1 2:-3 3:-3 4:-2 5:-2
w:cbw	0:-4 1:-2 2:-3 3:2 4:-2 5:2
w:cdp	0:2 1:-1 3:-3 4:-2 5:-3
w:ce	0:4 1:-2 2:-3 3:-2 4:-3 5:-2
w:cease	0:4 2:-3 3:-2 4:-2 5:-3
w:cellcentric	0:4 1:-1 2:-1 3:-3 4:-2 5:-2
w:celsiu	0:2
w:cent	0:4 1:-1 3:-2 5:-2
w:center	0:1 1:1 2:-3 3:-4 4:-2 5:-3
w:central	0:2
w:centre	0:2 2:-5 3:-3 4:-3 5:-3
w:century	0:1
w:ceo	0:1 1:-2 2:-3 3:-1 5:-1
w:ceremony	0:3 1:-2 2:-2
w:certain	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:certifi	1:-2 3:-3 5:1
w:certificat	0:-2 1:2 2:-2 3:1 4:-3 5:-2
w:certificate	0:-1 1:-1 3:-2 5:1
w:certification	0:-2 1:-3 2:-2 3:-4 4:-1 5:3
w:ces	1:-4 2:1 3:-2 4:-2 5:-3
w:cfo	0:-3 1:-6 2:1 4:-4 5:3
w:cgt	0:3 1:-2 2:-1 3:-2 4:-3 5:-2
w:chabang	0:2 1:-1 2:-2 4:-1
w:chain	1:-1
w:chair	0:1 1:-3 2:1 3:-4 4:-2 5:-4
w:chairman	1:-1 2:-3 4:1 5:-2
w:chakan	0:-2 2:1 3:-2 4:2 5:-2
w:challeng	0:1 1:-4 2:1 3:-3 4:-2 5:-3
w:challenge	0:2 1:-4 2:-3 3:-3 4:-5 5:1
w:chamber	0:2 2:-1 3:-1 5:-1
w:chandra	0:5 1:-3 2:-4 3:-3 4:-2 5:-2
w:chandrasekaran	0:-1 1:-4 2:3 3:-5 4:-4 5:-4
w:chang	2:-5 3:1 5:-3
w:changan	0:3 1:-3 3:-2 5:-2
w:changchun	0:5 3:-3 4:-1 5:-2
w:change	0:6 1:-1 2:-6 3:-2 4:-3 5:-4
w:changsha	0:3 1:-1
w:changwon	0:4 1:-1 2:-2 3:-3 4:-1 5:-2
w:changzhou	0:3
w:chapter	1:-4 2:1 3:-4 4:-4 5:-4
w:charg	0:-2 2:2 3:1 4:-3 5:-5
w:charge	0:5 1:-4 2:-4 3:-3
w:charger	0:-1 1:-1 3:1 5:-1
w:charleston	0:4 1:-2 2:-2 3:-4 4:-3 5:-4
w:charlotte	0:2 1:-3 2:-4 3:-3 4:-2
w:chart	0:3 1:-3 2:-4 4:-2 5:-3
w:chassi	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:chattanooga	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:cheap	0:-2 1:-2 2:-3 3:-4 4:-2 5:3
w:cheaper	0:1 2:-2 3:-2 4:-2 5:-1
w:cheapest	0:3 1:-1 2:-1 3:-3 5:-3
w:check	0:4 1:-2 2:-3 3:-2 4:-3 5:-3
w:chem	0:3 1:-3 2:-1 3:-1 5:-2
w:chengdu	0:5 1:-2 2:-2 3:-3 4:-1 5:-3
w:chennai	1:1 2:-3 3:-2 4:-2 5:-3
w:chevrolet	0:-1 1:-3 2:-3 4:-3 5:1
w:chiapa	0:2 1:-3 2:-2 4:-2 5:-3
w:chief	2:-1 4:-2
w:chile	0:-2 1:2 2:-1 3:-2 4:-1 5:-1
w:china	0:3 1:-3 5:-4
w:chinese	0:1 1:-3 2:1 4:-1 5:-5
w:chinese-own	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:chip	0:6 1:-4 2:-4 3:-2 4:-1 5:-3
w:choco-seb	0:-3 1:1 2:2 3:-3 4:-2 5:-2
w:cholet	0:3 1:-1 2:-2 3:-2 4:-2 5:-2
w:chongq	0:-2 1:-4 2:-4 3:1 4:-3 5:1
w:choose	0:5 1:-1 2:-2 5:-1
w:chosen	0:-2 1:-3 2:-2 3:-2 4:2 5:-2
w:christian	0:-2 1:-4 2:3 3:-5
w:christma	0:5 1:-2 2:-3 3:-3 4:-2 5:-3
w:circle	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:circular	0:4 1:-2 2:-2 4:-3 5:-3
w:cit	0:-3 1:-4 2:3 3:3 4:-2 5:-6
w:citi	0:3 1:-3 2:-6 3:1 4:-2 5:-2
w:citro	0:3 2:-1 3:-2 5:-2
w:city	1:2 2:-4 3:-5
w:cla	0:2
w:claim	0:1 1:-2 2:-3 3:-2 4:-1 5:1
w:clas	0:6 1:-3 2:-2 3:-1 5:-1
w:clause	0:-1 1:-4 2:-3 3:-3 4:-2 5:2
w:clean	0:1 1:-2 2:-1 3:1 4:-3 5:-3
w:cleaner	0:3 1:-1 3:-2 4:-1 5:-1
w:cleanup	0:3 3:-2 5:-1
w:clear	0:5 1:-3 2:-4 3:-3 4:-2 5:-4
w:clermont-ferrand	0:4 1:-2 2:-3 3:-3 4:-2 5:-3
w:client	1:-2 2:-3 3:1 4:-2 5:-2
w:climate	0:3 1:-3 2:-1 3:-3
w:climate-neutral	0:1 1:-3 2:-4 3:2 4:-5 5:-5
w:climb	1:3 2:-6 3:-4 4:-2 5:-2
w:clock	0:-1 1:-2 2:-3 3:2 4:-3 5:-3
w:clos	0:8 1:-1 2:-3 3:-4 4:-2 5:-3
w:close	0:4 1:-5 2:-1 3:-3 5:-3
w:cluster	0:3 1:-1 3:-2 4:-2
w:cnbc	0:1 1:-2 2:-2 3:-2 4:-2 5:1
w:cng	0:5 1:-3 2:-4 5:-1
w:cny	0:4 1:-2 2:-1 3:-2 5:-3
w:co	0:3 4:-1
w:coach	0:1 1:-2 2:-2 4:-2 5:-2
w:coal	1:-3 2:-3 3:-3 4:2 5:-4
w:coalition	2:-4 3:-5 4:-3 5:1
w:cobalt	0:4 1:-1 2:-1 3:-1 5:-1
w:code	0:-3 1:-3 2:2 3:-2 4:-2 5:2
w:code-nam	0:-2 1:-1 2:-2 3:-2 4:-2 5:2
w:coffee	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:coil	0:3 2:-1
w:collaps	0:3 1:-2 2:-2 5:-1
w:colleague	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:collect	0:2 2:-1 5:-2
w:cologne	0:1 1:-5 2:1 3:-5 4:-3
w:com	2:1 3:1 4:-5 5:-1
w:combin	0:2 1:-5 2:1 3:-2 4:-1 5:-3
w:combustion	1:-1 3:-2 4:-4 5:2
w:come	0:-1 1:-1 2:-1 3:4 4:-1 5:-4
w:command	0:3 1:-2 2:-2 3:-2 4:-2 5:-1
w:comment	0:6 1:-4 2:-4 3:-5 4:-3 5:-1
w:commercial	0:1 1:-1 3:-2 5:-3
w:commission	0:5 1:-3 2:-4 4:-3 5:-2
w:commissioner	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:commit	0:1 1:-3 2:-3 3:1 4:-3 5:-4
w:commitment	0:1 1:1 2:-6 3:-3 5:-2
w:committ	0:5 1:-1 2:-1 3:-4 4:-4 5:-3
w:committee	0:3 1:-3 2:-2 3:-2 4:2 5:-3
w:common	0:5 1:-3 2:-3 3:-2 5:-1
w:communicat	0:-5 1:3 2:-7 3:2 4:-6 5:2
w:communiti	0:4 1:-3 2:-2 3:-3 4:-3 5:-3
w:community	0:4 1:-3 2:-3 3:-1 5:-1
w:compact	0:2 2:-5 3:-3 4:-2 5:-3
w:compani	0:2 1:-5 2:1 3:-2 5:-5
w:company	2:1 5:-1
w:company-wide	0:4 1:-3 2:-3 3:-2 4:-3 5:-3
w:compar	0:1 1:2 2:-2 3:-1 4:-1 5:-2
w:comparable	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:compare	0:-2 1:3 2:-4 3:-3 4:-3 5:-4
w:comparison	0:2 2:-3 3:-2 4:1 5:-3
w:compartment	0:3 1:-1 2:-2 3:-1 5:-2
w:compensation	0:2
w:competition	0:2 1:-4 2:1 3:-4 4:-4 5:-5
w:competitivenes	0:2
w:competitor	0:5 1:-2 2:-2 3:-3 4:-3 5:-2
w:complain	0:2 1:-4 2:-4 3:-4 4:-4
w:complet	0:1 1:-6 2:-2 3:2 4:-5 5:-6
w:complete	1:-5 5:-4
w:completely	1:-3 2:-2 3:-4 4:2 5:-3
w:complex	0:3 1:-1 2:-4 4:-1 5:-4
w:comply	0:4 1:-3 2:-2 3:-2 4:-1 5:-2
w:component	0:4 2:-3 3:-1 5:-3
w:comprehensive	0:3 1:-3 3:-1
w:compris	0:1 1:1 2:-3 3:-1 4:-1 5:-2
w:comprise	1:-3 2:-2 3:1 4:-2
w:conced	0:-3 1:-4 2:-5 3:4 4:-3 5:-4
w:concentrate	0:3 1:-1
w:concept	0:3 1:-3 3:-5 4:-3 5:-4
w:concern	0:6 1:-3 2:-3 3:-3 4:-3 5:-3
w:conclud	1:2 2:-2 3:-3 4:-3 5:-2
w:condition	0:-3 1:-5 2:4 3:-7 4:-5 5:1
w:conditional	0:-5 1:-4 2:6 3:-5 4:-4 5:-5
w:conference	0:-2
w:confidence	0:2 5:-1
w:confident	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:confirm	0:1 1:-5 2:-2 3:-4 4:-1 5:1
w:connect	0:2 1:-2 2:-3 3:1 4:-2 5:-3
w:connection	0:1 2:-1 3:-1 4:-1 5:-1
w:connector	0:5 1:-2 2:-2
w:consensu	0:3 1:-1 2:-2 5:-1
w:consent	0:-2 1:-2 2:-1 3:-2 4:-1 5:2
w:consider	0:1 1:2 2:-5 3:-4 4:-3 5:-5
w:consideration	0:-3 1:-3 2:3 3:-3 4:-1 5:2
w:consist	0:7 1:-4 2:-3 3:-2 4:-1 5:-2
w:consolidat	0:3 1:-2 2:-2 3:-1 5:-1
w:construct	0:3 1:-3 2:-3 3:-2 4:-2 5:-2
w:construction	1:-6 2:-5 3:3 4:-4 5:-2
w:consultant	0:4 1:-3 2:-2 5:-1
w:consum	0:1 1:1 3:-1
w:consumer	0:-2 1:-3 2:2 3:-2 4:-1 5:-1
w:consumption	0:2 1:1 2:-3 3:-2 4:-1
w:contact	0:-1 1:-3 2:2 3:-3 4:-3 5:-3
w:contain	0:-5 2:4 3:-4 4:-1 5:1
w:container	0:4 1:-1 2:-1
w:contemporary	0:3 1:-1
w:content	0:1 1:-1 2:1 3:-5 4:-3 5:-4
w:continent	1:-4 2:2 3:-3 4:-3 5:-4
w:continu	1:-4 2:-4 3:2 4:-4
w:continue	0:6 1:-2 2:-2 3:-3 4:-1 5:-3
w:contract	0:-4 1:2 2:-4 3:1 5:-2
w:contrary	0:1 1:1 2:-5 3:-4 4:-3 5:-5
w:contrast	0:1 2:-4 3:-4 4:1 5:-5
w:contribut	0:6 1:-3 2:-2
w:contribute	0:2 1:-5 2:1 3:-1 4:-1 5:-3
w:contribution	0:2 1:-2 2:-1 4:-1 5:-1
w:control	0:3 1:-3 2:-3 3:-3 4:-1 5:-2
w:controll	0:1 1:-2 2:-4 3:-3 4:-2 5:1
w:conventional	0:4 1:-3 2:-1
w:conversion	0:-4 1:1 2:-4 3:3 4:-2 5:-3
w:convert	0:-2 2:-3 3:-5 4:1 5:3
w:convinc	0:3 1:-1 2:-2 5:-2
w:cool	0:-2 1:2 2:1 3:-3 4:-2 5:-3
w:cooper	0:-3 1:-2 2:-2 3:2 4:2 5:-4
w:cooperat	0:-3 1:-3 2:3 3:-1 4:-2 5:-2
w:cop	0:3 3:-1 4:-1 5:-2
w:copper	0:1 1:-3 2:1 3:-2 4:-2 5:-2
w:core	1:1 2:-2 4:-3 5:-3
w:corolla	0:4 1:-1 2:-2 3:-1 4:-2 5:-3
w:corp	0:-2 2:1 5:-1
w:corporate	2:-4 3:-3 4:-4
w:corporation	0:2 1:-4 3:-3 4:-2 5:-3
w:correction	1:2 2:-3 3:-3 4:-3 5:-4
w:correspond	0:1 2:-1 3:-1 5:-2
w:corridor	0:-5 2:5 3:-5 4:-5
w:cost	0:5 1:-3 2:-1 3:-1 5:-1
w:could	0:1 1:-2 2:2 3:-2 4:-4 5:-5
w:council	0:-1 1:-5 2:2 3:-4 4:-3
w:count	0:-2 1:2 2:-2 3:-2
w:countri	0:3 1:-4 3:-4 4:-2 5:-1
w:country	0:4 1:-5 3:-4 4:1 5:-3
w:county	0:-2 3:1 4:-4 5:-1
w:course	0:-3 1:-1 3:3 5:-6
w:court	0:5 1:-3 2:-3 3:-4 4:-3 5:-3
w:cover	0:1 2:-1 3:2 4:-4 5:-3
w:cow	0:3
w:cowley	0:-2 1:-4 2:-3 3:4 4:-4 5:-4
w:cox	0:4 1:-1 2:-1 3:-1 5:-3
w:cpa	0:-3 1:1 2:-2 3:1 4:1 5:-3
w:cradle	0:3 1:-2 2:-1
w:craiova	0:2 1:-3 2:-3 3:1 4:-3 5:-3
w:creat	0:4 1:-2 2:-2 3:-3 5:-2
w:create	0:5 1:-3 2:-2 3:-2 4:-2 5:-2
w:creation	0:3 3:-3 4:-2 5:-2
w:credit	0:6 2:-3 3:-4 4:-2 5:-3
w:creta	1:2 2:-3 3:-2
w:crewe	0:-1 1:-2 2:-2 3:2 4:-2 5:-4
w:crore	0:1 1:1 2:-2 4:-4 5:-3
w:cros	0:4 1:-2 2:-2 3:-3 4:-1 5:-2
w:cross	1:-4 2:-5 3:2 4:-2 5:-3
w:crossover	0:-2 1:1 2:-2 3:2 4:-2 5:-3
w:crown	0:4 1:-3 2:-3 3:-2 4:-1 5:-3
w:cuautitl	0:3 1:-1 2:-2 3:-2 5:-2
w:cubic	0:2 1:-4 2:-1 3:1 4:-1
w:cummin	0:-1 1:-4 2:-2 3:2 4:-2 5:-2
w:cumulative	0:-1 1:-5 2:-5 3:-3 4:2 5:1
w:cumulatively	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:cupra	0:5 1:-4 2:-3 4:-4 5:-5
w:current	0:-1 1:-7 3:1
w:currently	0:-3 1:-4 2:2 3:1 4:-2 5:1
w:curve	0:3 1:-3 2:-1 3:-1 4:-1 5:-1
w:curvv	0:3 1:-2 2:-3 3:-3 4:-2
w:custom	0:-1 1:-2 2:-3 3:2 4:-2 5:-4
w:customer	1:-2
w:cut	1:-2 2:3 3:-1 4:-3 5:-1
w:cuts	1:-5 2:3 3:-3 4:-2 5:-4
w:cutt	1:-3 2:2 3:-3 4:-2 5:-2
w:cv	0:4 1:-1 2:-1 5:-1
w:cy	0:-2 1:-4 2:-3 3:3 4:-3 5:-3
w:cybertruck	0:5 1:-3 2:-4 3:-3 4:-2 5:-3
w:cycl	0:-1 1:-2 2:-2 3:-2 4:-1 5:2
w:cycle	0:2 1:-1 2:-3 4:-2
w:cylindrical	1:3 2:-5 3:-5 4:-3 5:-4
w:czech	0:5 1:-1 2:-2 3:-3 4:-2 5:-2
w:d	0:-1 3:-1
w:d-max	0:4 1:-1 2:-1 3:-2 4:-3 5:-2
w:dacia	0:4 1:2 2:-4 3:-4 4:-4 5:-3
w:daf	0:1 1:1 2:-1 3:-1 5:-1
w:daihatsu	0:3 1:-2 2:-2 3:-3 4:-1 5:-2
w:daily	0:4 1:-2 3:-4 4:-1 5:-3
w:daimler	0:1 1:-6 2:-1
w:dairy	0:1
w:dare	0:1 1:-5 3:1 4:-6 5:-5
w:dat	1:1 2:-2 3:-5 4:-5
w:data	0:4 2:-3 3:-3 5:-2
w:date	0:-7 1:-3 2:-8 3:5 4:5 5:1
w:daum	1:-3 2:1 3:-2 5:-4
w:dax	0:-1 1:-3 2:-2 3:2 4:-1 5:-3
w:day	0:2 1:1 2:-1 3:-6 4:-5 5:-1
w:days	2:-3 3:-5 4:-4 5:1
w:dc	0:-1 1:-5 2:-5 3:1 4:-4 5:1
w:de	0:-2 1:2 2:-1 4:-5 5:-1
w:dead	0:-2 1:-4 2:-5 4:-5 5:3
w:deadlin	0:3 1:-2 2:-2 3:-3 4:-3 5:-3
w:deadline	0:-2 1:-6 2:-6 4:3 5:-6
w:deal	0:5 2:-2 3:-4 4:-3 5:-3
w:dealer	1:-2 4:-4
w:dealership	0:5 1:-3 2:-4 3:-2 4:-1 5:-3
w:dearborn	0:-1 1:1 2:-4 3:1 4:-2 5:-2
w:debrecen	0:2 1:-5 2:-3 3:-1 4:1 5:-3
w:debt	0:3 1:-1 2:-1 3:-1 5:-1
w:debut	0:4 1:-1 2:-1 5:-3
w:dec	0:2 3:-1 5:-1
w:decad	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:decade	0:-1 3:3 4:-5 5:-2
w:decarbonization	0:3 1:-1 4:-1
w:december	0:-2 1:2 2:-3 3:1 5:-5
w:decid	0:-2 1:2 3:1 5:-7
w:decide	0:1 1:-1 2:-3 3:-2 4:-1 5:1
w:decision	0:3 1:-5 2:-5 3:-7 4:-4 5:1
w:deck	0:-2 1:-3 2:-3 4:-3 5:3
w:declar	0:-1 2:-5 3:1 4:1 5:-5
w:declaration	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:declin	0:-2 1:-6 2:-1 3:-1 4:-5 5:2
w:decline	0:6 1:-3 2:-2 3:-1
w:decreas	0:4 1:-1 2:-2
w:decrease	0:-3 1:4 2:-4 3:-3 4:-4 5:-3
w:dedicat	0:2 1:-5 2:-5 4:1 5:-3
w:deepal	0:4 1:-3 2:-3 5:-1
w:defender	0:-3 1:-2 2:-2 3:4 4:-3 5:-3
w:defense	0:2 4:-1 5:-2
w:deferr	0:-3 1:-4 2:-4 3:4 4:-3 5:-5
w:degre	0:1 1:1 2:-2 3:-2 4:-2 5:-3
w:degree	0:2 3:-1
w:delay	0:-1 1:-7 2:-7 3:6 4:-6 5:-7
w:delegate	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:delhi	0:-2 1:-4 2:1 3:-5 4:-3 5:3
w:deliver	0:4 1:-3 4:-1
w:deliveri	0:1 1:-4 3:2 5:-4
w:delivery	0:3 1:-2 2:-4 3:-1 4:-2
w:demand	0:-5 1:-7 2:4 3:1
w:deni	0:4 1:1 2:-2 3:-5 4:-4 5:-3
w:denominator	1:-3 2:1 3:-3 4:-2 5:-3
w:deny	0:-2 1:-2 2:-1 3:2 4:-3
w:department	1:-5 2:-3 4:2 5:-5
w:depend	0:-5 1:1 2:5 3:-7 4:-4 5:-3
w:dependent	0:-2 1:-3 2:3 3:-4 4:-3 5:-4
w:deploy	0:5 1:-4 2:-3 4:-1
w:deployment	0:3 1:-2 3:-1 4:-1
w:deputy	0:4 1:-1 2:-2 3:-3 4:-1 5:-3
w:derivativ	0:2 1:-1
w:dert	0:-1 1:-3 2:1 3:1 4:-2 5:-3
w:describ	1:-4 2:-5 3:-2 4:-5 5:2
w:design	0:-1 1:3 3:-5 4:-3 5:-6
w:despite	0:3 1:-2 2:-2 3:-2 4:-2
w:destination	0:4 1:-1 2:-1
w:detail	0:3 1:-2 2:-2 3:-2 4:-1 5:-1
w:detroit	0:-3 1:-1 3:2 4:-1 5:1
w:deutsche	0:-1 1:-2 2:2 3:-1 4:-1 5:-1
w:develop	0:-3 2:-1 3:-1 5:2
w:development	0:-1 1:-5 2:3 3:-1 5:-1
w:devot	0:5 1:-3 2:-1 3:-3 4:-1 5:-2
w:did	0:1 1:-1 2:-2 3:-1 4:-2
w:didn	1:-2 3:-6 4:-4 5:1
w:dies	0:-1 2:-3 3:-3 4:-3 5:2
w:diesel	0:5 1:-1 2:-3 3:-2 5:-4
w:dieter	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:differ	0:-1 1:-2 2:-3 3:2 4:-3 5:-3
w:difference	0:4 1:-2 2:-3 3:-2 4:-2 5:-3
w:different	0:2 1:-3 2:-3 3:-3 4:-2
w:difficult	0:-2 1:-3 2:-3 3:-4 4:-3 5:3
w:digit	0:3 1:-1 2:-2 3:-2 5:-1
w:digital	0:1 2:-2 3:-3 5:-1
w:digitalisation	0:3 1:-2 2:-3 3:-3 4:-3 5:-3
w:digitalization	0:2 1:-1 2:-3 3:-1 4:-1 5:-2
w:dioxide	0:-3 1:3 3:-1 4:-1 5:-1
w:direct	0:1 1:-5 2:-3 3:2 4:-5 5:-3
w:direction	0:-1 1:-2 2:-2 3:-4 4:-3 5:2
w:directly	0:2 1:-1
w:director	4:-4 5:-3
w:disappear	1:-4 2:-4 3:-4 4:-4 5:1
w:disappoint	0:5 1:-3 2:-2 3:-4 4:-3 5:-3
w:disclos	0:1 1:-5 2:-4 5:-1
w:disclose	0:-2 1:-1 2:-2 3:-2 4:3 5:-2
w:disclosure	0:-1 1:2 2:-3 3:-3 4:-3 5:-2
w:discuss	0:4 1:1 2:-3 3:-4 4:-3 5:-3
w:discussion	0:4 1:-3 2:-3 3:-3 4:-1 5:-4
w:dismantl	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:dismiss	0:4 2:-1 3:-3 5:-2
w:display	0:4 1:-1 2:-1 5:-1
w:disposal	0:-1 1:-5 2:1 3:2 4:-5 5:-3
w:distribution	0:-1 1:2 2:-2 3:-2 4:-1 5:-2
w:district	0:-2 1:2 2:-2 3:1 5:-1
w:divert	0:4 1:-3 2:-2 3:-2 4:-3 5:-2
w:divid	0:5 1:-3 2:-2 3:-2 4:-2 5:-1
w:dividend	0:5 1:-1 2:-4 3:-2 5:-5
w:division	0:2 1:-4 2:1 3:-4 4:-2 5:-4
w:do	4:1 5:-4
w:document	0:-7 1:2 2:3 3:1 4:-3 5:2
w:does	0:1 1:-5 2:-2 3:-7 4:-4 5:3
w:doesn	1:-2 2:-5 4:-6 5:2
w:dollar	0:1 1:-1 2:-6 3:1 4:-2 5:-2
w:domestic	0:-2 1:-1 2:1 3:-5 4:2 5:-4
w:don	1:-4 2:-6 3:-1 4:-4 5:1
w:donald	0:2
w:donat	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:done	0:1 1:-6 2:-6 3:1 5:-5
w:dong-myung	0:-1 1:-3 2:-2 3:-2 4:-1 5:2
w:dongfeng	0:1 1:1 2:-2 3:-2 4:-1 5:-2
w:door	1:-5 2:1 3:-1 4:-1 5:1
w:douai	1:-3 2:-3 4:1 5:-3
w:doubl	0:-3 1:7 2:-4 3:-7 5:-7
w:double	0:3 2:-1 4:-3 5:-6
w:doubt	0:6 2:-1 3:-3 4:-1 5:-4
w:douvrin	0:4 1:-4 2:-3 3:-2 4:-1 5:-3
w:down	1:-3 2:3 3:-2 5:-4
w:downstream	0:-2 1:3 2:-4 3:-1 4:-2 5:-2
w:downward	1:-2 2:1 3:-3 4:-3 5:-1
w:dozen	0:3 1:-2 2:-3 3:-1 4:-2 5:-1
w:dr	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:draft	1:-4 2:1 3:-4 4:1 5:-4
w:draw	0:-1 1:2 2:-4 3:1 4:-4 5:-3
w:drawn	0:-1 1:-2 3:2 4:-4 5:-6
w:drew	0:1 2:-2 3:-2 4:-2 5:-2
w:driv	0:2 2:-2 3:-1
w:drive	0:-1 2:2 3:-5 4:-3
w:driven	0:2 1:1 2:-3 3:-2 5:-2
w:driver	0:6 1:-2 2:-2 3:-1 5:-2
w:drivetrain	0:4 1:-1 2:-2 3:-2 4:-2 5:-2
w:drop	0:3 1:-4 2:-4 3:1 4:-1 5:-5
w:dropp	0:-9 1:-8 2:-3 3:-2 4:-3 5:10
w:drove	0:-1 1:2 2:-3 3:-3 4:-1 5:-2
w:dry	0:3 1:-1 2:-1 5:-1
w:ds	0:-2 1:-2 2:-1 3:-1 5:3
w:dstr	1:-4 2:2 3:-2 5:-4
w:dte	0:4 1:-2 3:-2 4:-2
w:dual	0:-1 1:-3 2:-3 3:-3 4:2 5:-3
w:dubb	0:4 1:-3 2:-4 3:-1 4:-1 5:-1
w:due	0:-1 1:-4 2:-4 3:2 4:-2 5:1
w:duesmann	0:4 1:-1 2:-1 3:-2 4:-2 5:-3
w:dung	0:2 2:-1 4:-1 5:-1
w:dur	0:2 1:-4 2:-3 3:1 4:-3 5:-3
w:duti	0:-2 1:-3 2:-3 3:-2 4:-2 5:2
w:duty	0:4 1:-1 2:-3 3:-1 5:-1
w:e	0:4 1:-3 2:-1 3:-4 4:-1
w:e-	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:e-car	0:-2 1:-3 2:-2 3:-1 4:3 5:-1
w:e-fuel	0:-1 1:2 2:-2 3:-2 4:-1 5:-1
w:e-mobility	1:2 2:-5 3:-4 4:-4
w:e-power	0:1 1:-4 2:1 3:-4 4:-2 5:-3
w:e-suv	0:-1 1:-2 2:2 3:-2 4:-2 5:-1
w:e-transit	0:-2 1:-2 2:-3 3:3 4:-4 5:-4
w:e-tron	0:-1 1:-3 2:-3 4:-4 5:2
w:e-vitara	0:-1 1:-3 2:1 4:-1 5:-1
w:ea	0:5 1:-2 2:-3 3:-4 4:-3 5:-4
w:each	0:4 1:-4 2:-1 3:-1 5:-1
w:eactro	0:5 1:-3 2:-3 3:-4 4:-4 5:-4
w:earlier	0:-6 1:2 3:-2 4:4 5:-1
w:earliest	1:-3 2:-3 3:-4 4:-3 5:1
w:early	1:-2 2:-8 3:1 5:-3
w:earmark	0:2 1:-4 3:-5 4:-4
w:earn	0:5 1:-1 2:-1 3:-1
w:earning	0:-2 1:2 2:-2 4:-2 5:-3
w:earth	0:4 2:-1 3:-1 4:-1 5:-2
w:earthquake	0:2 1:-1 2:-1 5:-1
w:eas	0:1 1:-4 2:2 3:-4 4:-4 5:-4
w:east	1:1 2:-3 4:-1 5:-3
w:easy	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:ebit	0:1 2:-3 3:-2 4:-1 5:-1
w:ebitda	0:2 2:-1 3:-1
w:ecascadia	0:3 3:-1 4:-1 5:-1
w:eco-friendly	1:-6 2:1 3:-2 4:-1 5:-3
w:economic	0:1 1:-1 2:-2 3:1 4:-1 5:-4
w:economy	0:4 1:-2 2:-1
w:ecovadi	0:4 1:-1 2:-1 3:-1
w:edit	0:5 1:-3 2:-2 3:-3 4:-2 5:-4
w:edition	0:-2 1:-7 2:2 5:-5
w:editor	0:-1 1:-3 2:-2 3:-2 4:-1 5:2
w:effect	1:1 2:-5 3:-2 4:2 5:-4
w:efficiency	0:7 1:-3
w:efficient	0:-3 1:2 2:-2 3:-3 4:-2 5:2
w:effort	0:4 4:-1
w:eight	1:1 2:-1 3:-6
w:eighteen	0:-1 1:-1 2:-2 3:-2 4:-1 5:1
w:eighty	1:-4 2:-4 3:-3 4:-3 5:1
w:eindhoven	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:either	0:-3 1:3 2:-7 3:-1 4:-4 5:2
w:election	0:-3 1:-2 2:-4 3:4 4:-2 5:-3
w:electric	4:-2
w:electric-only	0:-4 1:-5 4:-6 5:4
w:electricity	2:-2 4:2 5:-2
w:electrifi	2:-2 5:-3
w:electrification	0:2 1:-1 2:1 3:-3 4:-3 5:-3
w:electrify	2:-5 3:1 4:-2 5:-3
w:electrolysi	0:4 1:-4 2:-2 3:-3 4:-2 5:-3
w:electromobility	0:-2 1:-4 2:2 3:-3 4:-4
w:electronic	0:4 1:-3 2:-2 3:-3 4:-2 5:-2
w:eleven	0:-2 1:1 2:-6 3:1 4:1 5:-5
w:elf	0:5 1:-1 2:-1 3:-2 4:-1 5:-2
w:eliminat	0:-2 1:-1 2:2 3:-1 4:-1 5:-2
w:eliminate	1:-3 2:1 3:-3 4:-3 5:-2
w:ellesmere	2:-1 3:1 4:-2 5:-3
w:elon	1:-5 2:1 3:1 4:-3 5:-6
w:elroq	0:-3 1:1 2:2 3:-3 4:-3 5:-2
w:else	0:1 1:-2 2:-3 3:1 4:-3 5:-1
w:elsewhere	1:-4 2:-2
w:ema	0:-2 1:-2 2:-2 3:-3 4:-2 5:2
w:email	0:4 1:-2 2:-3 3:-3 4:-3 5:-3
w:emden	0:4 1:-3 2:-4 3:-2 4:-4 5:-4
w:emerg	1:2 2:-2 3:-1 4:-2 5:-2
w:emission	0:3
w:emission-free	0:-1 1:-3 2:1 3:-4 4:-5 5:1
w:emit	0:1 1:-1 3:-3 4:-1 5:-1
w:emitt	0:1 1:1 2:-2 4:-2 5:-1
w:emphasis	0:-1 1:-1 2:-3 3:2 4:-2 5:-3
w:employ	0:3 1:-3 2:-4 3:-3 4:-2 5:1
w:employe	0:2 1:-3 2:-3 3:-4 5:-1
w:end	2:-1 3:1
w:end-	0:1 1:-4 3:1 4:-3 5:-3
w:ends	0:-2 2:-6 3:2 4:-4 5:1
w:enel	0:4 1:-2 2:-2
w:energi	0:3 1:-2 2:-1 4:-1 5:-1
w:energy	0:1 2:-3
w:energy-efficient	0:-2 1:2 2:-2 3:-2 4:-1 5:-2
w:energy-sav	0:3 1:-1 3:-1
w:engin	0:4 1:-3 2:-3 3:-3 4:-3
w:engine	0:3 1:-1 3:-2 4:-5 5:-4
w:engineer	1:-5 4:-3 5:-1
w:england	1:-1 2:-1 3:1 4:-1
w:english	0:-1 1:-2 2:-2 3:2 4:-2 5:-1
w:enlarg	0:-2 1:2 2:-2 3:-2 4:-2 5:-2
w:enough	0:-1 1:-2 3:1 5:-3
w:enter	0:1 1:-3 2:-3 3:1 4:-4 5:-1
w:enterprise	0:4 1:-1 2:-2 3:-2 4:-2 5:-2
w:entire	0:4 4:-1 5:-1
w:entirely	0:4 1:-1 3:-3 4:-2 5:-1
w:entry-level	0:-3 1:1 2:-3 3:-3 4:2 5:-3
w:environment	1:-3 2:1 3:-4 4:-4
w:environmental	0:2 1:-2 2:-5 3:-6 4:2 5:-5
w:envisag	0:-5 1:3 2:1 5:-1
w:envision	0:2 1:-4 2:-3 4:-1 5:-4
w:enyaq	0:-2 1:2 2:1 3:-3 4:-4 5:-3
w:epa	0:5 1:-1 2:-2 3:-3 4:-1 5:-3
w:eps	0:4 1:-3 2:-4 4:-1 5:-3
w:eq	0:2 1:-1 4:-1
w:equal	1:1 2:-3 5:-1
w:equipment	2:-3 3:-3 4:-2 5:1
w:equipp	0:3 1:-2 2:-1 3:-1 4:-2 5:-2
w:equity	0:2 1:-2
w:equivalent	0:1 1:-4 2:-3 4:2 5:-2
w:erect	0:4 1:-3 2:-2 3:-1
w:erev	0:4 1:-4 2:-4 3:-3 4:-2 5:-3
w:erga	0:-2 3:2 5:-1
w:es	0:4 2:-1 3:-2 5:-2
w:esg	0:4 1:-1 2:-4 3:-2 4:-1 5:-5
w:espinosa	0:-1 1:-3 2:-3 3:-4 4:-3 5:2
w:ess	0:3 1:1 2:-5 3:-5 4:-4 5:-4
w:establish	0:5 1:-1 2:-1 3:-2 5:-3
w:estimat	0:2 1:-1 3:-2 4:-3 5:-3
w:estimate	0:3 1:1 2:-6 3:-4 4:-3 5:-6
w:et	0:2
w:ethanol	0:4 1:-1 2:-2
w:eu	0:3 1:-4 2:1 3:-3 4:-2 5:-3
w:eur	0:-1 1:-5 2:1 3:1 4:-3 5:-4
w:euro	0:5 2:-1 3:-5
w:europe	0:-1 3:-2 5:2
w:european	1:1 3:-1 4:-1 5:-4
w:ev	0:-2 1:1 2:-1 3:2 4:-2 5:-1
w:evaluation	0:-1 1:-3 2:-3 3:-3 4:-2 5:2
w:eve	0:3 1:-1
w:even	0:-1 2:-6 3:-1 4:-3 5:2
w:event	0:-2 2:2 3:-5 4:-4
w:eventually	0:-5 1:-3 2:2 3:-4 4:-3 5:4
w:ever	0:-1 1:1 2:-3 3:-4 4:-2 5:1
w:every	0:3 1:-2 2:-3 3:-2 4:-1
w:everybody	0:1 1:-1 2:-3 3:-3 4:-2
w:everyone	0:5 1:-4 2:-4 3:-3 4:-4 5:-4
w:everyth	0:4 1:-4 2:-2 3:-5 5:-4
w:everywhere	0:-2 1:2 2:-3 3:1 4:-3 5:-4
w:evgo	0:-2 1:-4 2:3 3:-3 4:-2 5:-3
w:evs	0:1 3:-4 4:-5 5:1
w:ex	0:3 1:-3 2:-3 4:-2 5:-4
w:exactly	0:4 1:-1 2:-3 3:-3 4:-2 5:-3
w:examin	0:3 1:-1 2:-2 3:-2 4:-2 5:-1
w:example	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:exce	0:6 1:-5 2:-3 3:-2 4:-1 5:-3
w:exceed	0:-1 1:1 2:-5 3:-4 4:-3 5:1
w:except	0:3 1:-1 2:-1 3:-2 4:-1
w:exception	0:4 2:-1 3:-2 5:-3
w:exchang	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:exchange	0:3 1:-3 2:-3 3:-1 4:-1 5:-1
w:exclud	0:-2 1:2 2:1 3:-3 4:-3 5:-3
w:exclusively	0:4 1:-1 3:-2 4:-2 5:-2
w:executiv	1:-3 2:-3 3:2 4:-4 5:-4
w:executive	0:1 1:-3 2:1 4:-3 5:-1
w:exempt	0:4 1:-2 2:-3 3:-3 4:-1 5:-3
w:exemption	0:3 1:-1 3:-1 4:-1
w:exist	0:-1 1:-2 2:-1 5:-1
w:exit	0:3 1:-1 2:-1 4:-1 5:-2
w:expand	0:2 1:-1 2:-5 4:-3 5:-4
w:expansion	0:2 1:-5 3:-4 4:-2 5:-1
w:expect	0:-1 2:1 4:-2 5:-2
w:expectation	0:4 1:-3 2:-3 4:-1 5:-2
w:expenditure	0:-1 1:-6 2:1 3:-3 5:1
w:expensive	1:1 2:-3 3:-3 4:-2 5:-2
w:experience	0:3 2:-2 3:-2 5:-3
w:expert	0:4 1:-1 2:-3 3:-2 4:-2 5:-2
w:expir	0:4 1:-1 2:-2 3:-3 4:-1 5:-2
w:explain	0:-1 1:-3 2:1 3:1 4:-3 5:-5
w:explorer	0:2 1:-2 2:1 3:-5 4:-3 5:-4
w:expo	1:-1 2:2 3:-3 4:-3 5:-3
w:export	0:4 1:-3 2:-3 3:-3 4:-1
w:extend	1:-2 4:-4 5:-5
w:extended-range	0:1 1:-4 2:-5 3:1 4:-2
w:extender	0:5 1:-3 2:-4 3:-1
w:extension	0:-2 1:-1 2:-5 3:2 4:-4 5:1
w:external	1:-4 2:-3 3:-2 4:-2 5:2
w:extra	0:-2 1:3 2:-3 3:-2 4:-2 5:-3
w:eyes	0:-1 1:-2 2:-2 3:-3 4:-1 5:2
w:f	0:4 2:-1 3:-2 4:-1 5:-1
w:f-	1:-4 2:-3 4:-3
w:fabric	0:3 1:-2 3:-1 4:-1
w:fac	0:-2 1:-2 2:-2 3:2 4:-2 5:-4
w:face	0:4 1:-2 2:-3 3:-1 4:-2 5:-2
w:faciliti	0:-1 1:-1 2:1 3:-2 4:1 5:-2
w:facility	0:1 1:-3 2:-5 4:-2 5:1
w:fact	0:2 2:-1 3:-2 5:-3
w:factori	2:-3 3:-4 4:3
w:factory	1:-1 2:-2 3:1
w:fail	0:1 1:-3 2:-3 3:1 4:-1 5:-3
w:fall	1:-2 3:-2 4:-4
w:fallen	0:6 1:-3 2:-3 3:-3 4:-2 5:-3
w:famili	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:familiar	0:-4 1:-3 3:3 4:-2 5:2
w:family	0:4 1:-2 2:-2
w:far	0:2 1:-3 2:-2 3:-3 4:1 5:-4
w:farewell	0:-1 1:-3 3:-4 4:2 5:-3
w:farley	0:-1 1:1 2:-4 4:-3
w:farm	0:2 1:2 2:-1 3:-4 4:-2 5:-2
w:fast	0:-1 1:-3 2:1 3:-1
w:fast-charg	0:-1 1:3 2:-7 4:-2 5:-4
w:faster	1:-4 2:1 3:-4 4:1 5:-5
w:favor	0:-2 1:1 2:-4 3:-2 4:-2 5:2
w:favour	0:-4 1:-1 2:-2 3:2 4:3 5:-2
w:faw	1:-2 2:-1 3:1 4:-1 5:-2
w:faw-volkswagen	0:2
w:fcev	0:-1 1:-6 2:3 3:-5 4:-5 5:-5
w:fcvs	0:4 1:-2 2:-2 3:-2 4:-2 5:-3
w:fear	0:4 1:-3 2:-3 3:-2 4:-2 5:-2
w:feb	0:-1 1:1 2:-2 3:2 4:-2 5:-4
w:february	0:-4 1:2 2:2 3:-1 4:-1 5:-1
w:federal	0:1 1:-2 2:-2 3:1 4:-1 5:-3
w:fedex	0:3 1:-2 2:-3 3:-2 4:-2 5:-2
w:feed	0:-1 1:2 2:-2 3:-2 4:-1 5:-2
w:feel	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:fees	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:feet	0:5 1:-3 2:-2 3:-1 4:-1 5:-2
w:feight	0:4 1:-2
w:fell	0:10 1:-3 2:-3 5:-2
w:fence	0:-2 1:2 2:-2 3:-2 4:-1 5:-1
w:feng	0:-1 1:-3 2:-2 3:2 4:-3 5:-2
w:fer	0:-1 1:2 2:-3 3:-3 4:1 5:-4
w:feuerbach	0:3 1:-2 2:-1 3:-3 4:-1 5:-2
w:few	1:-2 2:-3 3:1 4:-2 5:-2
w:fewer	0:1 1:-2 2:2 3:-2 4:-4 5:-2
w:fiat	0:4 1:-2 2:-2 3:-2 4:-3 5:-3
w:field	0:-1 1:-5 3:1 4:-4 5:1
w:fifteen	0:-2 2:-6 3:-5 4:3 5:-5
w:fifth	0:4 1:-2 3:-4 4:-2 5:-2
w:fifty	0:-3 1:1 2:3 3:-5 4:-4 5:1
w:fight	0:3 1:-1 3:-2 5:-2
w:figur	0:2 1:2 2:-7 3:-2 4:-5 5:-2
w:figure	0:-5 1:4 2:1 3:-1 4:-5
w:fil	0:8 1:-4 2:-2 3:-2 4:-1 5:-4
w:file	0:-1 1:2 2:-3 3:-4 4:-2 5:-3
w:fill	0:4 1:-4 3:-4 4:-2 5:-5
w:filosa	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:fin	0:5 1:-2 2:-1 3:-3 4:-1 5:-2
w:final	0:-2 2:3 3:-5 5:-6
w:finaliz	0:2 1:-1 2:-1 3:-1 4:-2
w:finance	1:-4 2:1 4:-1 5:-3
w:financial	0:1 4:-3 5:-6
w:find	0:-1 1:-5 2:1 3:-5 4:-4 5:2
w:fine	0:2
w:finish	1:-1 2:-6 3:1 4:-3
w:fir	0:2 2:-1
w:fire	1:-2 2:-3 3:2 4:-1 5:-3
w:firefly	0:-1 1:-2 2:-2 3:2 4:-3 5:-3
w:firm	2:-2 3:-1 4:-4
w:first	3:1 5:-1
w:first-quarter	0:-2 1:-2 2:2 3:-2 4:-1
w:fiscal	0:1 2:-1 5:-3
w:fisker	0:4 1:-2 2:-2 3:-4 4:-3 5:-3
w:fit	0:1 1:1 2:-3 3:-1 4:-2 5:-3
w:fits	0:3 1:-3 2:-2 3:-2 4:-2 5:-2
w:fitt	1:-5 2:1 3:-4 4:-3
w:five	1:1 2:-2 3:-3 4:1 5:-1
w:five-year	0:3 2:-5 3:-4 4:-2 5:-3
w:fix	0:-4 1:2 2:2 3:-1 4:-1 5:-1
w:flagship	0:-2 1:-2 2:1 3:-3 5:2
w:flat	0:2 1:-3 2:1 3:-2 5:-2
w:fleet	0:6 1:-1 2:-3 3:-3 5:-3
w:flexibility	0:4 1:-2 2:-2 3:-1 4:-2 5:-2
w:flexible	0:-3 1:-6 2:3 3:-6 4:-5 5:3
w:flin	0:3 1:-2 3:-1 4:-2 5:-2
w:float	0:4 1:-2 2:-2 5:-2
w:flood	0:4 1:-3 2:-3 3:-3 4:-2 5:-2
w:floor	0:4 1:-2 2:-2 3:-1 5:-2
w:florence	0:-1 2:-1 3:2 5:-2
w:florent	0:1 1:-3 2:-3 3:-2 4:1 5:-3
w:flotation	0:4 1:-3 2:-4 3:-2 4:-2 5:-3
w:flow	3:-1 4:-2 5:-3
w:foil	0:3 1:-1 2:-1 3:-1 4:-2
w:follow	0:1 1:-2 2:-6 3:-1
w:food	0:2 1:-1 2:-1 3:-1 5:-1
w:foot	0:3 5:-1
w:footnote	0:-3 1:3 2:-1 3:2 4:-4 5:-2
w:footprint	0:4 1:-2 2:-2 3:-1
w:force	1:-4 3:2 4:-5 5:-5
w:ford	1:-1 4:-4 5:1
w:forecast	0:3 1:-2 2:1 3:-4 5:-6
w:foreign	0:4 1:-2 2:-2 3:-2 5:-3
w:foresaw	0:-1 2:-5 3:1 4:1 5:-5
w:forese	0:6 1:-4 2:-4 3:-3 4:-3 5:-2
w:foreseen	0:-1 1:3 2:-3 3:-5 4:1 5:-5
w:forgotten	0:2 1:-3 2:-3 3:-3 4:-3
w:form	0:5 1:-2 2:-3 3:-3 4:-1 5:-1
w:formally	0:-2 1:-3 2:-4 3:-4 4:-3 5:3
w:former	0:-4 1:1 2:2 3:-1 4:-6
w:formula	0:3 1:-3 2:-4 3:-3 4:-3
w:formulat	0:3 1:-2 2:-2 3:-3 4:-2 5:-3
w:forty	0:-3 1:1 2:2 3:-1 4:1 5:-6
w:forum	1:-3 2:-2 3:-2 4:2 5:-1
w:forvia	0:2 1:-1 2:-1 3:-1 4:-1
w:forward	0:-4 1:-7 3:-4 4:6
w:foshan	0:1
w:fossil	0:1 1:-2 2:-1 3:-3 4:1 5:-2
w:fossil-free	0:3 1:-4 2:-2 3:-4 5:-3
w:foton	0:1 1:-3 2:-2 3:-4 4:1 5:-2
w:found	0:6 1:-4 3:-5 4:-1 5:-6
w:foundation	1:-5 3:-5 4:1 5:-4
w:founder	0:-4 1:1 3:1 4:1 5:-4
w:foundry	0:-2 1:-1 2:-2 3:-2 4:2 5:-2
w:four	1:-2 2:5 3:-1 4:-3 5:-2
w:four-door	0:-1 1:-1 2:-1 3:2 4:-2 5:-2
w:four-fifth	0:4 1:-2 2:-2 3:-1 4:-1
w:fourteen	0:-3 1:-4 2:-4 3:4 4:-3 5:-3
w:fourth	0:1 1:-1 3:-1 5:-4
w:frame	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:france	0:2 1:-5 2:-1 3:1 4:-2 5:-3
w:frank	0:1 1:-1 2:-1 3:1 4:-3 5:-3
w:frankfurt	0:-3 2:1 3:2 4:-2 5:-2
w:fredrika	0:3 3:-2 5:-2
w:free	0:2 2:-3 4:-2 5:-2
w:freight	0:4 1:-1 2:-1
w:freightliner	0:3 5:-1
w:fremont	0:4 1:-1 2:-2 3:-2 5:-1
w:french	0:-1 1:-4 3:-3 4:-2 5:2
w:fresh	0:-1 1:1 2:-3 3:2 4:-2 5:-4
w:freshwater	0:-1 1:1 3:-5 4:-5 5:-4
w:friday	0:-1 1:-1 3:-4 5:1
w:friend	0:3 2:-1 5:-3
w:from	0:-2 1:1
w:front	1:-4 2:-3 3:-3 4:2 5:-2
w:frontera	0:2
w:fuel	0:2 2:-3 4:-1 5:-2
w:fuel-cell	1:2 2:-4 3:-4 4:-4 5:-4
w:fujisawa	0:-2 1:1 2:-1 3:-3 4:1
w:fukuoka	0:-2 1:-2 2:-3 3:2 4:-1 5:1
w:fulfill	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:full	1:-2 2:-4 3:1 5:-2
w:full-scale	0:4 1:-2 2:-2 3:-3 4:-3 5:-2
w:full-year	0:2 1:-4 2:-5 3:1 5:-4
w:fully	0:2 1:-1 2:-2 3:-1
w:fund	0:5 1:-1 2:-5 3:-4 5:-4
w:furnac	1:-2 2:-2 3:-3 4:1 5:-3
w:furnace	0:5 1:-2 3:-2
w:further	0:-2 1:-1 2:1 4:-5
w:fuso	0:5 2:-2 3:-1 4:-2 5:-2
w:future	0:5 1:-7 3:-3 4:-1 5:-3
w:fy	0:-1 1:-3 3:-1 4:3 5:-6
w:g	0:5 1:-3 2:-2 5:-1
w:gac	0:1 2:-3 3:1 4:-4 5:-2
w:gain	0:2 1:-3 2:-3 3:-1 5:1
w:galaxy	0:3 1:-3 2:-1 3:-1 5:-1
w:gallon	0:5 1:-3 2:-4 3:-2 4:-2 5:-3
w:gam	0:3 1:-1 2:-1
w:gane	0:2 1:-1 2:-2 3:-1 4:-2 5:-1
w:gap	0:1 1:-2 2:-3 3:-2 4:1 5:-3
w:garag	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
w:gas	0:-1 2:-1 4:2 5:-3
w:gasoline	0:-2 1:-4 2:-3 3:-1 4:1 5:3
w:gasoline-power	0:2 5:-2
w:gate	0:5 1:-2 2:-2 3:-1 5:-2
w:gather	0:-2 1:-1 2:-3 3:3 4:-3 5:-2
w:gave	0:-4 2:-1 3:-1 4:-3 5:5
w:gaydon	0:1 1:-1 2:1 3:-3 4:-1 5:-3
w:gearbox	0:1 1:1 2:-3 3:-3 4:-2 5:-2
w:geely	0:1 1:-4 3:-3
w:general	0:2 1:-7 2:-4 3:-4 4:-1 5:2
w:generat	1:-4 2:-2 3:-1 4:-1 5:2
w:generate	0:4 1:-1
w:generation	0:1 1:-3 4:-3 5:-5
w:generator	0:-1 3:-1 5:2
w:genesi	0:2 2:-5 3:-4 4:-3
w:geneva	0:-1 1:-3 2:-2 3:-3 4:3 5:-2
w:genh	0:3 3:-1 5:-1
w:georgetown	1:-4 2:-3 3:2 4:-3 5:-4
w:georgia	0:1 1:-1 2:-5 3:-8 4:-4 5:1
w:geothermal	0:-3 1:-2 2:-3 3:3 4:-3 5:-1
w:german	0:-2 1:1 2:-4 3:1 4:-4 5:-3
w:germany	0:1 1:-5 2:1 4:-2 5:-3
w:get	0:-1 1:1 2:-1 4:-2 5:-1
w:gets	0:-1 1:2 2:-1 3:-3 5:-2
w:gett	1:-4 2:-2 3:1 4:-2 5:-4
w:ghent	0:4 1:-3 2:-2 3:-2 4:-1 5:-2
w:ghg	0:4 1:-3 2:-3 5:-1
w:ghosn	0:-2 1:-3 2:-3 3:3 4:-3 5:-4
w:giga	0:4 1:-2 3:-2 4:-1 5:-2
w:gigafactori	0:-4 1:4 3:-3 4:-3 5:-4
w:gigafactory	0:-3 2:-6 4:1 5:1
w:gigawatt	0:2 2:-1 3:-4 4:-3 5:-2
w:gigawatt-hour	0:-2 1:-1 2:1 3:-1 4:-1 5:1
w:giv	0:-3 1:-4 4:-3 5:4
w:give	0:-2 3:-1 4:-3 5:2
w:given	0:-5 2:-3 3:4
w:glas	0:5 1:-4 2:-2 3:-2 4:-3 5:-3
w:glasgow	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:glc	0:4 1:-3 2:-2 3:-3 4:-1 5:-2
w:glendale	0:-1 1:-3 2:-1 3:2 5:-2
w:gliwice	0:-3 1:-3 2:2 3:-5 4:-4 5:2
w:global	0:-1 1:2 2:-1 3:-2 4:-2
w:globally	0:1 1:-1 2:-6 3:-6 4:2
w:globe	0:-2 1:3 2:-4 3:-2 5:-4
w:gm	1:-6 3:-2 5:1
w:gmc	0:-3 1:-2 2:-2 3:3 4:-2 5:-2
w:go	1:-2 2:1 3:1
w:goal	0:-3 3:-2 5:2
w:goes	0:2 1:1 2:-5 3:-2 4:-2 5:-1
w:golf	0:1 1:-3 2:-1 3:1 4:-4 5:-3
w:gone	0:-5 1:-2 2:-2 3:-3 4:-7 5:7
w:good	0:5 1:-3 2:-3 3:-4 4:-1
w:got	0:1 1:-2 2:-2 3:1 4:-1 5:-7
w:gothenburg	0:-3 1:-4 2:3 3:1 4:-4 5:-1
w:gov	0:5 1:-4 2:-4 3:-4 4:-3 5:-4
w:governance	0:3 3:-1 5:-1
w:government	0:4 1:-6 2:-5 3:-3 5:1
w:governor	0:-2 1:-3 2:1 3:2 4:-1 5:-5
w:gr	0:-1 1:-2 2:2 5:-1
w:grade	0:3 1:-2 2:-1 3:-2 4:-2 5:-1
w:gradually	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:gram	0:4 2:-1 3:-2 4:-1 5:-1
w:grand	0:4 1:-2 2:-4 3:-4 4:-3 5:-4
w:grande	1:-3 2:-2 3:1 4:-2 5:-2
w:grandland	0:3 1:-1 3:-2 5:-2
w:grant	2:-5 3:1 4:-2 5:-4
w:grave	0:4 1:-3 2:-3 3:-1
w:gravity	0:-1 1:-3 2:1 3:1 4:-3 5:-2
w:great	0:1 1:-4 3:-1 4:-1 5:-1
w:greater	0:-1 1:-2 2:-2 3:2 4:-1 5:-3
w:green	2:-2 5:-1
w:greenhouse	0:1 1:2 2:-3 3:-1 4:-2
w:greenpeace	0:4 2:-2 3:-1 4:-2 5:-3
w:greensboro-randolph	0:-1 1:2 2:-3 3:-1 4:-1 5:-3
w:grew	0:7 1:-4 2:-3 5:-1
w:grid	1:-2 2:-2 3:2 4:-4 5:-3
w:griffith	0:3 1:-1 2:-2 3:-3 4:-2 5:-2
w:gros	0:5 1:-2
w:ground	0:1 2:-3 4:-4 5:-4
w:group	1:1 2:-2 4:-1 5:-2
w:group-wide	0:4 1:-3 2:-2 3:-2 4:-2 5:-2
w:grow	0:3 2:-4 3:-5 4:-3 5:-2
w:grown	3:-2 4:-1 5:-3
w:growth	1:-7 3:-1 4:-5
w:gst	0:3 1:-2 2:-3 3:-1 4:-1 5:-1
w:gt	0:-1 1:-2 2:-2 3:2 4:-2 5:-3
w:guangzhou	0:2 2:-1 3:-3 4:-1 5:-2
w:gues	0:-1 1:-3 2:-3 3:2 4:-3 5:-2
w:guess	0:2 1:-1 2:-1 3:-1 5:-1
w:guest	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:gui	0:3 2:-2 3:-1 5:-2
w:guid	0:2 1:-1 2:-1 3:-3 4:-5 5:-6
w:guidance	1:-4 2:-5 4:-4 5:3
w:guide	0:-1 1:-2 2:-3 3:-3 4:-2 5:2
w:gujarat	0:2 2:-4 3:-1 4:-4 5:-3
w:gunma	0:1 1:-3 2:1 3:-3 4:-1 5:-3
w:gurugram	0:3 1:-1 4:-1 5:-1
w:gwangmyeong	0:-2 1:-4 2:3 3:1 4:-3 5:-3
w:gwh	0:1 2:-1 4:-2
w:gwm	0:4 1:-2 2:-1 3:-1 4:-3 5:-2
w:gy	0:4 4:-1
w:h	1:-5 2:-4 4:-3 5:2
w:had	0:-5 1:1 2:1 4:1 5:-1
w:hadn	0:7 1:-2 2:-3 3:-2 4:-1 5:-5
w:halewood	0:1 1:2 2:-2 3:-2 4:-2 5:-3
w:half	2:-2 3:2 5:-2
w:half-year	1:-4 2:1 3:-2 4:-2 5:-3
w:halfway	0:4 1:-3 2:-3 3:-4 4:-3 5:-3
w:hall	0:1 1:2 2:-6 3:-2 4:-5 5:-5
w:halt	1:-5 2:-5 3:2 4:-4 5:-5
w:halv	0:2 1:-5 3:-4 4:-1
w:halve	0:1 1:-5 2:-4 3:1 5:-1
w:hamamatsu	0:-2 1:-3 2:-4 3:-4 4:4 5:-3
w:hamburg	0:-1 1:2 2:-4 3:-3 4:-3 5:-3
w:hand	2:-4 5:-1
w:handl	0:3 1:-1 5:-1
w:hanover	0:5 1:-3 2:-3 3:-3 4:-2 5:-2
w:happen	0:-1 1:-4 3:2 4:-4 5:-4
w:happy	0:4 1:-3 2:-3 3:-4 4:-4 5:-4
w:harald	1:-4 2:1 3:-4 4:-3 5:-5
w:hard	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:hardly	0:3 1:-1 2:-3 3:-2 4:-1 5:-2
w:harness	0:2 1:-1 2:-1 3:-2 4:-1 5:-2
w:harrier	0:3 1:-2 2:-2 3:-2 4:-1 5:-1
w:hartung	0:3 1:-2 2:-1 3:-3 4:-2 5:-2
w:harvest	0:2
w:has	0:-1 3:2
w:hasn	0:6 1:-1 2:-6 3:-3 4:-4 5:-3
w:hatchback	0:4 1:-2 2:-1 3:-2 4:-2 5:-2
w:haul	0:-1 1:2 2:-2 3:-2 5:-2
w:haulier	0:2
w:hav	1:-3 2:1 3:-3 4:1
w:have	0:1 1:-2 2:-1 4:-1
w:haven	0:6 1:-1 2:-3 3:-3 4:-2 5:-3
w:he	2:-1 3:-2 4:-2
w:head	0:-1 1:-2 3:1 4:-4 5:1
w:headline	0:1 1:-3 2:-4 3:-3 4:1 5:-5
w:headquarter	0:4 1:-3 2:-3 3:-1 5:-2
w:hear	0:-3 1:-3 2:2 4:-4
w:heard	1:-4 3:1 4:-3 5:-5
w:heat	0:1 1:-3 2:-1 4:1 5:-2
w:heavy	0:2 1:-2 2:-2 5:1
w:heavy-duty	0:6 1:-2 2:-2 3:-1 5:-1
w:hectar	0:4 1:-1 2:-2 3:-1
w:hefei	1:-3 2:-3 3:-3 4:-3 5:2
w:held	0:1 1:-4 3:1 4:-5 5:-1
w:help	0:7 1:-2 2:-1 3:-2
w:hence	0:-1 1:2 2:-2 3:-2 4:-1 5:-2
w:henrik	0:2 2:-1 3:-2 5:-2
w:her	0:1 1:-1 2:-1 3:-3 4:-2
w:here	0:2 1:-2 2:-1 3:-1 4:-1 5:-1
w:hertz	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:high	0:6 1:-3 2:-2 3:-2 4:-1 5:-3
w:high-power	0:4 1:-3 2:-3 3:-3 4:-1
w:high-voltage	0:-1 1:2 2:-2 3:-2 4:-2 5:-2
w:higher	0:1 1:1 2:-3 3:-2 4:-1 5:-1
w:highest	0:5 1:-3 2:-2 3:-2 4:-1 5:-2
w:highlight	0:2 1:-1 3:-1 4:-1 5:-1
w:highway	0:-2 1:-4 2:1 3:-3 4:2 5:-3
w:hill	0:4 1:-2 2:-2 3:-2 4:-3 5:-3
w:him	0:3 1:-5 2:-5 3:-3 4:-2
w:himself	0:1 1:1 2:-5 3:-3 4:-3 5:-3
w:hino	0:5 1:-2 2:-5 3:-3 4:-3 5:-3
w:hint	0:5 1:-4 2:-4 3:-3 4:-2 5:-4
w:hir	0:5 1:-4 2:-4 3:-4 4:-3 5:-4
w:hire	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:hiroshima	1:-5 2:1 4:-3 5:-3
w:his	0:3 1:-2 3:-6 5:-3
w:history	0:-1 1:-6 2:-5 3:-1 4:-5 5:3
w:hit	0:-4 1:1 2:-1 3:1 5:-1
w:hk	0:4 1:-3
w:hl	0:3 1:-2 2:-2 3:-1 4:-2 5:-2
w:hmil	0:5 1:-3 2:-1 3:-3
w:ho-sung	0:4 1:-4 2:-5 3:-3 4:-3 5:-2
w:hold	1:-6 3:2 4:-4 5:-1
w:holder	0:4 1:-1 2:-2 3:-2 4:-1 5:-4
w:holding	0:-1 2:-3 3:3 5:-4
w:holland	1:-4 2:-4 3:-4 4:-2 5:2
w:hom	1:1 2:-3 3:-3 4:-2
w:homburg	0:2 3:-1
w:home	0:7 1:-4 2:-2 3:-3 4:-2 5:-3
w:honda	0:1 1:-2 2:-1 4:-2 5:-1
w:honest	0:5 1:-2 2:-3 3:-4 4:-2 5:-4
w:hong	1:-2 3:1 5:-2
w:hongqi	0:1 1:-4 2:-2 3:1 4:-3 5:-1
w:hop	0:7 1:-6 2:-3 3:-1 4:-2 5:-3
w:hope	0:3 1:-2 2:-2 3:-3 4:-3 5:-2
w:horizon	0:4 1:-3 2:-2 3:-3 4:-3 5:-2
w:horsepower	0:2 1:-1
w:hotel	1:1 2:-3 3:-2 4:-1 5:-2
w:hour	0:3 1:-1 2:-4 4:-1 5:-4
w:hourly	0:1
w:house	0:-3 1:1 2:1 4:-4
w:household	0:3 1:-1 2:-1 4:-1 5:-1
w:how	0:1 1:2 2:-2 3:-4 4:-3 5:-2
w:however	0:-5 1:-1 2:5 4:-6 5:-6
w:hp	0:5 1:-2 2:-3 3:-1 4:-1 5:-2
w:huarong	0:4
w:hub	0:-4 1:2 2:2 3:-3 4:-2 5:1
w:hubs	0:-3 2:2 3:1 4:-2 5:-3
w:huf	0:2 1:-1 5:-1
w:hummer	0:1 1:-3 2:-3 3:-4 4:1 5:-3
w:hundr	0:2 1:-1 2:-6 3:-2 4:-1
w:hungarian	0:4 1:-2 3:-1
w:hungary	0:-2 1:3 2:-3 3:1 4:-2 5:-3
w:hurry	0:4 1:-1 2:-2 3:-2 4:-2 5:-3
w:hurt	0:5 1:-2 2:-4 3:-3 4:-3 5:-4
w:hvo	0:3
w:hwaseong	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:hybrid	3:-1
w:hybridis	0:4 1:-2 2:-3 3:-3 4:-3 5:-2
w:hydro	0:3 1:-2 2:-2 3:-2 4:-2 5:-3
w:hydrogen	0:-1 1:-1 2:1 5:-4
w:hydropower	0:4 1:-2 2:-1 3:-1
w:hyundai	0:1 1:1 2:-1 4:-2 5:-4
w:i	0:2 1:-1 3:-1 4:-3 5:-1
w:i-miev	0:3 1:-1 2:-1 3:-2 4:-1
w:iaa	0:2 1:-3 2:-3 3:-3 4:-4 5:1
w:iberdrola	0:4 1:-2 3:-1
w:ice	0:-2 1:-5 3:-1 4:-5 5:3
w:id	0:2 1:-1 2:-4 3:-3 5:-4
w:idle	0:-1 1:-3 2:-3 3:2 4:-3 5:-4
w:if	0:-2 1:-3 2:5 3:-4 4:-2 5:-1
w:ii	0:2
w:illinoi	0:-1 1:-3 2:1 4:-2 5:-3
w:impact	2:-4 3:-3 4:-3 5:2
w:imparato	0:5 1:-3 2:-3 3:-4 4:-4 5:-4
w:import	0:2 1:-4 2:-5 3:-4 4:-3
w:important	0:2 1:-1 2:-2 4:-1 5:-2
w:importer	0:-1 1:-2 2:2 4:-3 5:-5
w:improv	0:5 1:-3 2:-4 3:-2 4:-2
w:improve	0:-2 1:-2 2:-2 3:2 4:-2 5:-2
w:improvement	0:4 1:1 2:-4 3:-4 4:-4 5:-4
w:in-house	0:-3 1:-4 3:3 4:-4 5:-4
w:inaugurat	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:inc	0:2 3:-1
w:incentiv	0:5 1:-3 2:-1 3:-3 5:-3
w:incentive	0:-1 5:1
w:inch	0:3 2:-1 5:-1
w:incineration	0:3 1:-2 2:-2 3:-1 4:-3 5:-2
w:includ	0:-1 1:4 2:-3 5:-4
w:include	1:3 2:-4 3:-4 4:-3 5:-3
w:income	0:4 1:-3
w:increas	0:-4 1:7 2:-7 3:-6 4:-5 5:-6
w:increase	1:2 2:-3 3:-2 5:-3
w:independent	0:4 1:-1 2:-1 3:-2 4:-1 5:-2
w:index	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:india	0:2 1:-3 2:1 3:-2 4:-3 5:-2
w:indian	0:1 1:-1 2:1 3:-2 4:-2 5:-1
w:indiana	0:1 1:-3 2:-2 4:-3 5:-3
w:indicat	1:-2 3:1 4:-1 5:-1
w:indicator	0:-1 1:-3 2:-3 3:-3 4:-3 5:2
w:indonesia	0:6 1:-4 2:-3 3:-3 4:-1 5:-3
w:industri	0:-1 1:-3 2:-2 3:-1 5:2
w:industrial	0:-2 2:-4 3:1 4:-3
w:industry	0:3 1:-4 2:-3 3:1 4:-2 5:-5
w:infiniti	0:-2 1:2 2:-4 3:1 4:-3 5:-2
w:inflation	0:-3 1:-4 2:4 3:-3
w:inform	0:-3 1:-2 2:-3 4:2
w:information	0:2 1:-1 3:-1
w:infrastructure	0:-5 1:-2 2:6 3:-1 4:-5 5:-3
w:ingenlath	1:-3 2:1 3:-2 4:-1 5:-2
w:ingersoll	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:inglo	0:4 1:-3 2:-2 3:-4 4:-3 5:-1
w:ingolstadt	0:5 1:-4 2:-2 3:-2 4:-2 5:-2
w:initial	0:-2 3:1 4:-3 5:-5
w:initially	0:-1 1:-4 3:-3 5:1
w:initiative	0:3 1:-4 2:-2 3:-3 5:-2
w:injuri	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:innovation	1:2 2:-5 3:-3 4:-3 5:-2
w:inside	1:-2 2:-2 3:1 4:-2 5:-3
w:insider	0:-5 1:-4 2:1 3:5 4:-4 5:-3
w:insist	0:5 5:-3
w:install	0:4 1:-1 2:-5 3:-4 5:-2
w:installation	1:-3 2:-3 3:2 4:-1 5:-1
w:instead	0:-12 1:4 2:5 3:3 4:1 5:-1
w:institute	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:intact	0:-1 1:-4 2:2 3:-5 4:-3 5:1
w:intelligent	0:-2 1:-2 3:-2 5:2
w:intend	1:1 2:-1 3:-2 4:2 5:-2
w:intensity	0:-1 1:1 2:-4 3:-2 4:1
w:intent	0:4 1:-2 2:-2 3:-3 4:-1 5:-3
w:intention	1:-4 2:-5 3:1 4:-4 5:1
w:interest	1:-2 2:-2 3:-1 5:1
w:interim	0:-1 1:-1 2:-1 4:-6
w:intermediate	0:1 2:-4 3:-4 4:-4
w:internal	1:-3 2:-1 4:1 5:-3
w:internally	0:-1 1:-4 2:-4 3:1 4:-4
w:international	1:-1 3:-4 4:-3
w:interview	0:-4 1:3 2:1 3:-6 4:1 5:2
w:into	0:-2 1:1 2:-1 4:-1
w:introduc	0:4 2:-4 3:-3 4:-3 5:-3
w:introduce	0:2 1:-2 2:-6 3:-4 4:2 5:-4
w:inventory	0:3 1:-1 3:-1 5:-1
w:invest	0:3 1:-3 2:-2 3:-2
w:investment	0:-1 2:2 4:-3 5:-1
w:investor	0:-2 2:2 3:-2 5:-4
w:involve	0:4 1:-1 2:-2 3:-1 4:-1 5:-3
w:ioniq	0:-1 1:-2 2:2 3:-2 4:-2 5:-2
w:ionity	0:1 1:1 2:-3 3:-1 4:-2 5:-3
w:ionna	0:5 1:-3 2:-3 3:-4 4:-2 5:-2
w:ipo	0:-6 1:2 3:3 4:-4
w:iron	0:-3 1:-3 2:2 3:1 4:-2 5:1
w:irvine	0:4 1:-2 2:-2 3:-4 4:-2 5:-2
w:is	0:1
w:island	0:3
w:isn	0:-1 1:-7 2:1 3:-1 4:-6 5:2
w:issu	0:-3 1:-4 2:3 3:-4 4:-3
w:issue	0:4 1:-3 2:-2 3:-3 4:-3 5:-2
w:isuzu	0:1 1:-2 2:1 3:-2 4:-1 5:-5
w:it	0:-1
w:italian	0:2 1:-2 2:-2 4:-1 5:-1
w:italy	0:-2 1:-3 2:1 3:2 5:-4
w:item	0:3 1:-1 2:-1 3:-1 4:-3 5:-1
w:itself	0:1 2:-1 3:-3 4:1 5:-6
w:ivan	0:-2 1:-3 2:-3 3:-3 4:-2 5:2
w:iveco	0:4 4:-1 5:-1
w:ix	0:3 1:-2 2:-2 3:-2 4:-1 5:-1
w:j	0:1 1:-2 2:-3 3:2 4:-2 5:-2
w:jacobson	0:-2 1:-3 2:-3 3:2 4:-2 5:2
w:jae-hoon	0:1 2:-4 5:-2
w:jaguar	0:3 1:-3 2:-5 4:-5 5:-2
w:jan	0:-1 1:-3 2:-4 4:-2 5:2
w:january	0:-2 2:1 4:-2 5:-2
w:japan	0:3 1:-1 2:-1 3:-1 5:-3
w:japanese	0:-1 1:-3 3:-2 4:-2 5:2
w:jean-philippe	0:2 1:-3 2:-2 4:-4 5:-4
w:jeep	0:4 1:-3 2:-2 3:-3 4:-3 5:-3
w:jeffersonville	0:-1 1:-2 3:2 4:-2 5:-2
w:jejurikar	0:1 1:-4 2:-1 3:-4 4:-2
w:jianjun	0:-1 1:-3 2:-2 3:-1 4:-1 5:2
w:jiefang	0:4 1:-3 2:-3 3:-2 4:-2 5:-2
w:jim	0:1 2:-4 3:-5 4:-2 5:-1
w:jlr	1:-1 2:-2 3:2 4:-5 5:-2
w:job	0:1 1:-5 2:-5 3:2 4:-2 5:-3
w:jobs	0:5 1:-7 2:-3 3:-3 4:-2 5:1
w:joe	0:4 1:-2 2:-2 3:-1 5:-3
w:john	0:-2 1:-4 2:2 4:-4 5:1
w:join	0:2 2:-4 3:-5 5:-1
w:joint	2:-2 5:-2
w:jointly	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:jok	0:1
w:jos	0:2 1:-4 2:-3 3:1 4:-3 5:-4
w:journal	0:-3 1:-3 2:2 3:1 4:-3 5:-2
w:journalist	0:3 1:-2 2:-3 4:-3 5:-4
w:journey	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:juke	0:3 1:-2 2:-1 3:-3 5:-2
w:july	0:-3 4:-2 5:2
w:jump	0:1 1:-3 2:-3 3:-1 4:2 5:-3
w:june	0:-4 1:2 4:3 5:-2
w:just	1:2 3:-5 4:-2 5:-5
w:jv	0:3 1:-4 2:-3 4:-1 5:-3
w:k	0:2 1:-3 2:-4 3:-5 4:-2 5:1
w:kaelleniu	0:3 1:-2 2:-3 3:1 4:-3 5:-5
w:kaiserslautern	1:1 2:-4 3:-4 4:-4 5:1
w:kaizuka	0:3 1:-3 2:-2 3:-3 5:-2
w:kan	0:3 1:-1 2:-2 3:-1 4:-1 5:-3
w:kanda	0:1 1:-3 2:-2 3:2 4:-2 5:-2
w:kansa	0:1 2:-3 3:1 4:-3 5:-5
w:karin	0:4 1:-2 2:-2 5:-3
w:kawasaki	0:-2 1:-1 2:-1 3:-3 4:2 5:-2
w:kazuo	0:1 1:-1 2:-1 3:-2 5:-1
w:keep	0:3 1:-5 3:-5 4:-4
w:kelly	1:-2 2:-2 3:2 4:-2 5:-3
w:kenshiki	0:-3 1:1 2:-4 3:-2 4:2 5:-3
w:kentucky	0:-3 1:-1 2:-3 3:3 4:-3 5:-5
w:kenworth	0:-1 1:3 2:-3 3:-4 4:-2 5:-2
w:keogh	0:2
w:kept	0:5 1:-5 2:-2 3:-6 5:-4
w:key	0:2 2:-3 3:-3 4:-3 5:-3
w:kg	0:6 1:-3 2:-2 3:-3 4:-1 5:-2
w:kharkhoda	0:-2 1:2 2:1 3:-2 4:-2 5:-1
w:kia	0:1 1:1 4:-2 5:-7
w:kill	0:-5 1:-4 2:-3 3:-3 5:5
w:kilo	1:-2 2:1 5:-1
w:kilogram	0:4 1:-2 2:-2 3:-1 5:-1
w:kilometer	0:2 1:-5 2:-3 5:2
w:kilometr	0:4 1:-3 2:-4 3:-4 4:1 5:-4
w:kilometre	0:2 2:-5
w:kilowatt	0:4 1:-1 2:-2
w:kilowatt-hour	0:5 1:-2 2:-2 3:-1 4:-1 5:-1
w:kim	0:-1 1:-3 2:-3 3:-3 4:-2 5:2
w:kind	0:7 1:-4 2:-3 3:-4 4:-1 5:-3
w:kingdom	0:4 1:-1 2:-2 3:-2 4:-1 5:-2
w:kirloskar	0:-2 1:-3 2:-2 3:2 4:-3 5:-2
w:kitakyushu	0:-4 1:-4 2:-4 3:-5 4:-1 5:5
w:kits	0:3 1:-1 2:-1 3:-1 5:-1
w:klar	0:3 3:-2 5:-2
w:klasse	0:1 2:-3 3:-3 4:-2 5:-3
w:km	0:8 1:-2 2:-2 4:-1
w:knew	0:-3 1:-3 2:1 3:1 4:-3 5:-4
w:know	0:2 1:1 3:-4 4:-3 5:-7
w:knowledge	0:-3 1:-2 2:3 3:1 4:-4 5:-4
w:known	0:1 1:-5 2:-5 3:1 4:-5
w:ko	1:-4 2:-4 3:-4 4:-3 5:2
w:koda	0:-3 1:3 2:-5 3:-4 4:1 5:-4
w:koji	2:-2 4:-2 5:-2
w:kokomo	0:4 1:-3 2:-1 3:-3 4:-1 5:-2
w:kong	1:-1 2:1
w:korea	0:1 1:1 2:-6 3:-1 4:-4
w:korean	0:1 1:-6 3:-1 4:2 5:-5
w:kosai	3:-2 4:1
w:kristen	0:3 2:-1 3:-1 4:-1 5:-3
w:kroner	0:4 1:-3 2:-3 3:-2 4:-1 5:-2
w:kronor	0:7 1:-3 2:-1 3:-1 5:-1
w:krw	0:3 1:-3 2:-2 3:-1 4:-1 5:-1
w:kuppenheim	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:kusatsu	0:3 3:-1
w:kusumi	1:-2 2:-2 3:1 4:-2 5:-2
w:kvasiny	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:kw	1:-5 2:-1 4:1 5:-3
w:kwh	0:6
w:kwon	0:-1 1:2 2:-2 3:-3 4:-1 5:-3
w:kyushu	1:-3 2:-3 3:-4 4:2 5:-3
w:l	0:5 3:-1 5:-2
w:la	0:4 1:-2 2:-2 3:-2 4:-2 5:-3
w:lab	0:5 1:-3 3:-2 5:-2
w:labor	0:3 3:-1 5:-1
w:labour	0:4 1:-3 2:-2 3:-2 4:-2 5:-2
w:lack	1:-2 2:-5 3:1 4:-2 5:-4
w:laem	0:2 1:-1 2:-2 4:-1
w:laid	0:-3 1:1 2:-1 3:-6 4:-1 5:2
w:lakh	0:3 1:-2 2:-6 3:-5 4:1 5:-1
w:lamborghini	0:-2 1:-3 2:-4 3:2 4:-5 5:2
w:land	1:-6 2:3 3:-1 4:-3 5:-2
w:landfill	1:-5 2:-3 3:-5 4:2 5:1
w:landfill-free	0:-1 1:2 2:-2 3:-3 4:-3 5:-2
w:lane	0:-1 1:-3 2:-3 3:1 4:-2 5:1
w:lans	0:6 1:-5 2:-4 3:-4 4:-3 5:-5
w:lanzador	0:-4 1:-2 2:-2 3:2 4:-4 5:2
w:laps	0:-2 1:1 2:-4 3:-5 4:-4 5:3
w:large	0:-4 1:1 2:1 3:-6 4:3
w:larger	0:2 2:-5 3:-5 4:-4 5:-5
w:largest	0:1 2:-2 4:-1 5:-2
w:lars	0:-1 1:-1 2:-3 3:1 4:-3 5:-3
w:las	0:-2 1:-1 2:-2 3:-2 5:2
w:late	0:-4 2:-9 3:5 4:1 5:-5
w:later	0:-5 1:-5 2:-1 3:8 4:-7 5:-1
w:latest	0:-1 1:-4 2:-5 3:3 4:-2
w:latin	0:4 1:-2 3:-1 4:-1 5:-2
w:latter	1:1 2:-3 3:1 4:-3 5:-6
w:laugh	1:-3 2:-3 3:-4 4:-3 5:1
w:launch	0:1 1:-2 2:-1 3:2 4:-3 5:-2
w:law	0:-2 1:-5 2:5 3:-5 4:-4 5:-5
w:lawler	0:-2 1:-2 2:1 3:2 4:-2 5:-4
w:lay	0:4 1:-3 2:-3 3:-3 5:-3
w:le	1:1 2:-2 3:1 4:-4 5:-4
w:lead	0:4 1:-2 2:-3 4:-3 5:-4
w:leader	1:-3 2:-4 4:-2
w:leadership	0:2
w:leaf	0:2 1:-5 2:-3 3:2 4:-3 5:-4
w:lean	0:-2 1:-4 2:3 3:-2 4:-1 5:-3
w:leap	0:5 1:-2 2:-1 3:-2 4:-2 5:-2
w:leapmotor	0:4 1:-3 2:-3 3:-2 4:-1 5:-2
w:learn	1:-3 3:-4
w:leas	0:5 1:-1 2:-3 3:-3 4:-1 5:-3
w:least	0:-1 1:3 3:-1 5:-6
w:leav	0:2 1:-4 3:1 4:-3 5:-3
w:leave	0:2 1:-4 2:-5 3:-6 5:-1
w:led	0:5 1:-2 2:-2 3:-4 4:-2 5:-3
w:lee	0:-2 1:-2 2:-2 3:2 4:-2 5:-3
w:left	0:3 1:-5 2:-1 3:-4 4:-1
w:legislation	0:-3 1:-2 2:4 3:-3 4:-2 5:-4
w:leipzig	0:1 1:-2 2:-3 3:-4 4:2 5:-3
w:less	1:-1 2:1 4:-3
w:let	1:-2 3:-6 4:-4 5:2
w:letter	0:-2 1:-1 3:1 4:-4
w:level	0:1 1:3 2:-3 3:-4 4:-1 5:-5
w:levin	0:-3 1:-5 2:4 3:-5 4:-5
w:lexu	0:4 1:-1 2:-5 3:1 4:-4 5:-6
w:lfp	0:-1 1:-5 2:-5 3:-2 4:2
w:lg	0:-2 1:1 2:-7 4:-2 5:1
w:lges	0:3 1:-1 2:-5 3:-4 4:-4
w:li	0:-4 1:-1 2:1 3:2 4:-3
w:li-cycle	0:3 1:-2 2:-1
w:liberty	1:1 2:-3 3:-3 4:-2 5:-4
w:lie	0:-3 1:-4 2:2 3:2 4:-2 5:-3
w:life	0:1 1:-1 3:-1
w:life-cycle	0:5 1:-2 2:-3 3:-2 4:-1
w:lifecycle	0:-1 2:-4 3:1 4:-2 5:-1
w:lift	0:-3 1:5 2:-7 3:-1 4:-5
w:light	1:1 3:-3 5:-5
w:light-duty	0:1 1:1 3:-3 4:-3 5:-6
w:lighter	0:2 1:-1 2:-1 3:-1 4:-1 5:-1
w:lightn	1:-2 2:-3 3:-4 4:-2 5:2
w:lightning	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:like	0:2 1:-1 2:-2 4:-2 5:-2
w:likely	0:-2 1:-4 2:1 3:1 4:-3 5:-4
w:likewise	0:2 1:-5 2:-4 3:-4 4:-4 5:1
w:limit	0:-1 1:-2 3:2 4:-4 5:-4
w:lin	0:2 1:-1 2:-7 4:-3 5:-2
w:lincoln	0:-1 1:-4 2:-3 3:-3 4:-1 5:2
w:line	1:-2 2:-2 4:-2 5:1
w:line-up	0:4 1:-5 2:-2 3:-2 4:-3
w:linear	0:3 1:-1 2:-2 3:-1 5:-2
w:lineup	0:3 1:-2 2:-5 4:-5 5:-3
w:link	0:2
w:lion	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:lisa	0:2
w:list	1:-3 2:1 4:-4 5:-1
w:liter	0:3 1:-3 2:-1 3:-1 4:-2 5:-1
w:lithium	0:-1 4:-1
w:lithium-ion	0:4 1:-3 2:-2 3:-3 5:-2
w:litr	0:5 1:-2 2:-3 3:-1 5:-1
w:litre	0:2
w:little	0:2 1:-6 2:1 4:-2 5:-3
w:live	0:4 1:-1 2:-1 3:-1 4:-2 5:-2
w:lje	0:-1 1:-3 2:1 3:1 4:-2 5:-3
w:ll	0:-2 1:1 3:-1 5:-1
w:lleniu	0:2 1:-2 2:-1 3:-4 4:-1
w:ller	0:4 1:-3 2:-3 3:-2 5:-1
w:llner	0:4 1:-3 2:-3 3:-3 4:-3 5:-3
w:load	0:5 1:-3 2:-2 3:-3 4:-2 5:-3
w:loan	0:4 1:-4 2:-3 3:-2 4:-1 5:-2
w:lobby	0:4 1:-1 2:-1 3:-3 4:-1 5:-2
w:lobbyist	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:local	0:2 1:-5 3:-1 5:-5
w:locally	0:4 1:-2 2:-3 3:-1 4:-1 5:-2
w:location	0:3 1:-2 2:-4 3:-4
w:lockdown	0:-3 1:-3 2:3 3:-2 4:-2 5:-2
w:logistic	1:2 3:-4 4:-4 5:-3
w:lohscheller	0:4 2:-3 3:-1 5:-3
w:london	1:-3 2:-4 3:2 4:-3 5:-1
w:long	2:-1 4:-3
w:long-haul	0:3 1:-3 2:-2 3:-2 4:-1 5:-1
w:long-range	0:2 1:-4 2:1 3:-2 4:-3 5:-2
w:long-term	0:3 2:-2 3:-2 4:-3 5:-3
w:longer	0:-7 1:-7 4:-5 5:7
w:look	0:2 1:-2 2:1 3:-6 4:-5 5:-1
w:loop	0:2
w:loosen	1:-3 2:2 3:-3 4:-3 5:-2
w:lordstown	0:4 1:-1 2:-2 3:-2 4:-1 5:-3
w:lorri	0:4 1:-2 2:-2 3:-1 5:-1
w:los	0:2 1:-2 2:-1 3:-1 5:-1
w:lose	1:-3 2:2 3:-3 4:-2 5:-3
w:loss	0:2 1:-4 2:-4
w:lost	0:2 1:-6 4:-2 5:-4
w:lot	0:8 2:-1 5:-3
w:lots	0:4 1:-2 2:-2 3:-1 5:-1
w:lotu	0:-1 1:-4 2:-5 3:-4 4:-5 5:3
w:louisville	0:3 1:-2 2:-1 3:-2 4:-1 5:-1
w:low	0:-2 1:1 2:2 3:-5 4:-2 5:-4
w:low-carbon	0:2 1:-4 2:1 3:-2 4:-2 5:-3
w:low-cost	1:-3 2:-3 3:-3 4:-4 5:2
w:low-emission	0:1 2:-3 3:-2 4:-2 5:-3
w:lower	0:-1 1:-4 2:8 3:-4 4:-3 5:-3
w:lowest	0:5 1:-3 2:-3 3:-1 5:-2
w:lr	0:4 1:-1 2:-2 3:-1 4:-2 5:-2
w:ltd	1:-1 3:1 5:-1
w:luca	0:-3 2:1 3:-2 4:-3 5:1
w:lucid	0:1 1:-5 2:2 3:-6 4:-1 5:-4
w:luis	0:-2 1:2 2:-2 3:1 4:-2 5:-3
w:lunch	0:-1 1:-4 2:-4 3:-3 4:-3 5:2
w:lundstedt	0:-2 1:-3 2:-4 3:3 4:-3
w:luqiao	1:-2 2:2 3:-2 4:-1 5:-1
w:luton	1:-2 2:-3 3:1 4:-3 5:-2
w:luxury	1:-5 2:1 3:-1 4:-3 5:-1
w:lynk	0:4 1:-1 2:-1 3:-2 5:-1
w:lyriq	0:-2 2:-3 3:-3 4:1 5:1
w:m	1:2 3:-2 4:-3 5:-1
w:macan	0:4 1:-1 2:-1 5:-1
w:mach-	0:3
w:mach-e	0:-2 1:-3 2:-2 3:3 4:-1 5:-1
w:machin	0:3 1:-4 2:-4 3:-3 4:-2
w:machine	1:2 2:-4 3:-4 4:-3 5:-3
w:mack	0:3 1:-1 3:-1 4:-1 5:-2
w:made	0:3 1:-1 2:-2 3:-1
w:madrid	0:3 1:-2 2:-2 3:-2 5:-2
w:magazine	0:-2 1:-5 4:-4 5:2
w:magna	0:4 1:-2 2:-2 3:-3 4:-2 5:-2
w:mahindra	0:2 1:-6 3:-5 5:-1
w:mail	0:-2 1:2 2:-2 3:2 4:-4 5:-3
w:main	0:-2 2:-5 3:-1 4:3 5:-6
w:mainland	0:4 1:-2 2:-3 3:-1 4:-2 5:-1
w:mainly	0:3 1:-2
w:mainstream	0:-1 1:-3 2:-3 3:-3 4:2 5:-4
w:maintain	0:6 1:-5 2:-5 3:-3 4:-3 5:-1
w:major	0:1 1:-3 2:-1 3:-2 4:-4 5:1
w:majority	0:-2 1:-3 2:1 3:-3 4:-2 5:2
w:mak	0:1 2:-1 3:1 4:-2 5:-3
w:make	0:2 1:-1 3:-2
w:maker	2:1 5:-7
w:makoto	0:5 1:-3 2:-2 3:-3 4:-1 5:-3
w:man	0:3 1:-1 2:-5 4:-4 5:-4
w:manag	0:-1 2:-6 3:-5 5:2
w:manage	0:3 1:-2 2:-3 3:-1 4:-1
w:management	0:-2 2:2 3:-2
w:manager	0:-1 1:-4 2:-1 3:1 4:-5
w:mandate	0:1 2:-5 3:-4 4:-2 5:1
w:manesar	0:3 1:-1 2:-2
w:manfr	0:4 1:-3 2:-2 3:-1 4:-2 5:-2
w:manganese	0:3 1:-2
w:manufactur	1:-2 2:-1 3:1 4:-2 5:-1
w:manufacture	1:-3 2:2 3:-4 4:-3 5:-3
w:manufacturer	0:6 1:-3 2:-3 3:-3 5:-2
w:many	0:2 1:-3 2:1 3:-5 4:-3
w:map	1:-2 2:-3 3:1 4:-2 5:-2
w:march	0:-1 1:-2 2:-1 3:1
w:mardell	0:4 1:-3 2:-2 3:-3 4:-1 5:-3
w:margin	0:10 1:-3 2:-4 3:-1 5:-2
w:mariestad	0:-4 1:-3 2:-4 3:5 4:-4 5:-4
w:mark	0:-3 1:-3 2:1 3:3 4:-6
w:market	0:1 1:-1 3:-3 4:-1
w:marku	0:5 1:-1 2:-2 3:-2 4:-2 5:-3
w:marque	1:-2 2:2 3:-2 4:-4 5:-5
w:marshall	0:-1 1:-5 2:4 3:-5 4:-3 5:-5
w:martin	1:-4 3:-1 4:-3
w:martorell	0:5 1:-3 2:-1 3:-3 4:-1 5:-1
w:marumoto	1:1 2:-2 3:-2 4:-2 5:-2
w:maruti	0:5 1:-3 3:-5 4:-3 5:-3
w:mary	1:-4 2:-5 3:-4 4:-3 5:2
w:marysville	0:1 1:2 2:-2 3:-3 4:-1 5:-4
w:maserati	0:4 1:-2 2:-3 3:-3 4:-3 5:-3
w:mass	0:-1 1:-1 2:-5 3:2 5:-5
w:mass-market	0:2 1:-4 2:-4 3:-3 4:-2 5:1
w:mass-produc	0:3 1:-2 2:-1 4:-1 5:-1
w:master	0:3 1:-2 2:-1 3:-1 4:-1 5:-2
w:mata	0:3 1:-2 2:-1 3:-2 5:-2
w:match	0:5 1:-1 2:-1 3:-2 4:-2 5:-2
w:material	0:5 1:-1 2:-1 3:-1 4:-1 5:-2
w:math	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:matsumoto	0:-1 1:-2 2:-3 3:2 4:-4 5:-4
w:matter	0:-1 1:-4 3:2 4:-6
w:matthia	0:1 1:2 2:-3 3:-2 4:-2 5:-2
w:maubeuge	0:3 3:-1 4:-1
w:may	0:-2 1:1 3:-2 4:-2 5:1
w:maybe	0:-5 1:-4 2:4 3:1 4:-4 5:-3
w:mayor	0:1 1:-3 2:-3 3:1 4:-3 5:-3
w:mazda	0:1 2:-1 3:1 4:-5 5:-7
w:mb	0:3 1:-1 2:-1 3:-2 4:-1 5:-3
w:md	0:3 1:-1 2:-2 3:-2 4:-2 5:-2
w:me	1:-4 2:-1 3:-6 4:-3 5:1
w:mean	0:2 1:-7 3:-2 4:-4
w:meant	0:-1 1:-4 2:2 3:1 4:-2 5:-1
w:meantime	1:-3 2:-2 3:1 4:-2 5:-2
w:meanwhile	0:-1 1:-5 4:-3 5:1
w:measur	0:2 3:-2 4:-2 5:-1
w:meb	0:4 1:-3 2:-2 3:-3 4:-2 5:-2
w:media	0:-2 1:1 4:-3 5:-5
w:medium	0:2 1:-4 2:-5 3:1 4:-2 5:-3
w:medium-	0:3 1:-1
w:medium-term	0:1 1:-4 3:-3 4:-2 5:-3
w:meet	0:-2 1:1 2:-6 3:-4 5:2
w:mega	1:-4 2:1 3:-2 5:-1
w:megapack	0:-1 1:-1 2:-2 3:-3 4:2 5:-2
w:megasite	0:1 1:1 2:-4 3:-3 4:-3 5:-4
w:megawatt	1:-2 2:-4 3:1 4:-1
w:megawatt-hour	0:3 1:-2 2:-1 3:-1 4:-2 5:-1
w:member	0:3 1:-5 4:-1 5:-6
w:memorandum	0:-5 1:1 2:2 3:1 4:-4 5:1
w:menegaux	0:3 1:-3 2:-3 3:-3 4:1 5:-4
w:mention	0:-4 1:2
w:meo	0:-4 1:3 3:-2 4:-4 5:-1
w:merced	0:2 2:-2 3:-6 4:-1
w:mercedes-benz	0:-2 2:-3 3:5 4:-4 5:-5
w:mere	0:-1 1:-4 2:2
w:merg	0:-2 1:-3 2:-3 3:-3 4:-2 5:2
w:merger	0:3 1:-3 2:1 3:-3 4:-1 5:-2
w:merseyside	0:-1 1:2 2:-2 3:-3 4:-2 5:-3
w:message	0:5 1:-3 2:-3 3:-3 4:-3 5:-3
w:met	0:-1 1:1 2:-7 4:-6
w:metal	1:-4 2:2 3:-3 4:-2 5:-2
w:metaplant	0:-1 1:1 2:-1 3:-3 5:-2
w:meter	0:6 1:-2 2:-2 5:-1
w:method	0:3 1:-2 2:-1 3:-2 4:-2 5:-2
w:meti	0:-3 1:-4 2:-3 3:2 4:-3 5:2
w:metr	0:4 1:-3 2:-2 4:-1
w:metric	0:1 1:-3 2:-2 3:-1 5:1
w:mexico	0:-2 1:1 2:-3 3:-3 4:2 5:-4
w:mg	0:4 1:-3 2:-3 3:-1 5:-2
w:mibe	0:-3 2:-6 3:-5 4:1 5:2
w:michael	0:4 2:-3 5:-2
w:michelin	0:1 2:-4 4:-3 5:-2
w:michigan	0:-2 1:-2 2:3 3:-6 4:-4
w:micra	0:4 1:-2 2:-1 3:-3 4:-1 5:-3
w:mid	0:-3 1:3 2:-4 3:-3 4:-2 5:-2
w:mid-	0:-5 1:-2 2:-5 3:3 4:-1 5:2
w:mid-century	0:-1 1:-2 2:-2 3:-3 4:2
w:mid-decade	0:4 1:-2 3:-5 4:-6 5:-4
w:mid-term	1:-5 2:3 3:-4 4:-5 5:-5
w:middle	0:4 1:-4 2:-3 3:-2 4:-5
w:midsize	0:3 1:-2 3:-2 5:-1
w:might	0:3 1:-4 3:-5 4:-3 5:-2
w:mike	0:4 1:-2 2:-3 3:-2 4:-1 5:-2
w:mil	0:3 1:-3 2:-1 3:-3 4:-1
w:milan	0:4 1:-3 2:-2 3:-2 5:-2
w:mild	0:5 1:-3 2:-2 3:-1 4:-1 5:-2
w:mile	0:5 1:-2 2:-3 3:-2 4:-2
w:mileage	0:3 1:-1 5:-1
w:milence	0:5 1:-3 2:-2 3:-2 4:-1
w:milestone	0:-4 3:-5 4:2 5:2
w:mill	0:5 1:-2 2:-2 3:-4 4:-1 5:-2
w:million	3:-3
w:millionth	0:3 1:-2 3:-1 4:-1
w:min	0:5 1:-3 2:-2 3:-3 4:-2 5:-1
w:mind	0:-1 1:-3 3:1 4:-4 5:-1
w:mine	0:-2 1:1 2:-3 3:-2 4:2 5:1
w:mini	0:-2 1:-5 2:-4 3:1 4:1
w:minicar	3:-1 4:1 5:-1
w:minister	0:2 1:-4 2:-4 3:-4 4:-2 5:1
w:ministry	0:1 1:-3 2:-2 3:1 5:-3
w:minu	0:1 1:2 2:-4 3:-2 4:-4 5:-3
w:minut	0:8 1:-2 2:-5 3:-1 5:-2
w:mirafiori	0:4 1:-2 2:-2 3:-1 5:-2
w:mirai	0:5 1:-2 2:-2 5:-1
w:miss	1:-4 2:-3 4:-5 5:2
w:mission	0:1 1:-3 2:-3 3:2 4:-2 5:-3
w:mississippi	1:-4 2:-4 3:2 4:-4 5:-4
w:mitsubishi	0:5 1:-2 3:-5 4:-4 5:-4
w:mix	0:2 3:-5 4:-2 5:-2
w:mlad	1:1 2:-1 3:-3 4:-2 5:-3
w:mm	0:4 1:-3 2:-3 3:-3 4:-2 5:-2
w:mmc	0:4 1:-3 2:-3 3:-3 4:-3 5:-1
w:mn	0:4 1:-4 2:-3 3:-2 4:-1 5:-1
w:mobility	0:1 2:-3 3:-2 4:-1
w:mobilize	0:-1 1:-3 2:1 5:-4
w:model	0:3 2:-1 3:-3
w:modest	0:2 1:1 2:-3 3:-2 4:-2 5:-4
w:modul	0:7 1:-2 2:-2 3:-4 4:-1 5:-1
w:modular	0:-1 1:-2 2:2 3:-3 4:-3 5:-3
w:moment	0:2 1:-5 2:-4 3:1 4:-4 5:-4
w:monday	0:-1 1:-3 3:-1 5:1
w:money	0:3 3:-4 4:-2 5:-5
w:monitor	0:2 5:-2
w:month	0:-2 2:-1 3:1
w:monthly	0:3 1:-1 3:-1 5:-2
w:mood	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:more	1:1 3:-2
w:morn	0:2 1:-3 2:1 3:-4 4:-3 5:-4
w:moro	0:-4 1:-4 2:4 4:-2 5:-3
w:most	0:3 1:-3 2:1 3:-2 5:-4
w:mostly	0:4 1:-1 2:-4 3:-3 4:-3 5:-4
w:motor	0:-2 1:-1
w:motorcycl	0:-2 1:3 2:-4 3:-3 4:-3 5:-4
w:motorcycle	0:-2 1:1 2:-4 3:-5 4:3 5:-4
w:motorway	0:2 1:1 2:-3 3:-2 4:-1 5:-1
w:mov	0:-8 1:-3 2:-5 3:6 4:5 5:-5
w:move	1:-2 2:-4 4:-5 5:2
w:mover	0:-3 1:1 2:-2 3:-2 4:-2 5:2
w:mp	0:4 1:-2 2:-2 3:-3 4:-2 5:-2
w:mr	0:6 1:-1 2:-4 3:-3 4:-2 5:-4
w:ms	0:-2 1:-2 2:2 3:-1 4:-1 5:-2
w:msci	0:3 1:-1 3:-1 4:-2 5:-1
w:mt	0:3 1:-3 2:-2 3:-2 4:-2 5:-2
w:much	2:-3 3:1 5:-1
w:multiple	0:-2 2:-2 3:2 4:-2 5:-4
w:multiply	0:3 1:-1 2:-1
w:mumbai	1:-3 2:-1 3:1 4:-3
w:mumbai-bas	0:3 1:-1 2:-1 3:-1
w:munich	0:1 2:-6 3:-1 4:1 5:-6
w:musk	1:-6 3:1 4:-5
w:must	0:2 1:-4 3:-1 5:-4
w:mustang	1:-2 2:-2 3:1 5:-1
w:mw	0:4 1:-3 3:-1
w:mwh	1:-4 2:2 3:-3 4:-3 5:-2
w:mwp	0:1 1:-4 3:-2 4:-2
w:mx-	0:4 2:-1 3:-1 5:-2
w:my	0:1 1:-3 2:2 3:-5 4:-3 5:-6
w:n	0:1 1:-5 2:-1 3:-1 4:-3
w:nadu	0:-3 1:3 2:-2 3:-2 4:-1 5:-2
w:nagoya	0:-1 1:-4 3:-2 4:1 5:-3
w:nam	1:1 2:-2 3:-1 4:1 5:-1
w:name	0:3 1:-5 2:-6 4:-6 5:-1
w:namely	0:3 1:-1 5:-1
w:nameplat	0:4 2:-2 3:-2 4:-2 5:-2
w:nameplate	1:-4 2:1 3:1 4:-3 5:-3
w:nanj	0:-1 1:-3 2:-2 3:-1 4:2 5:-2
w:narrow	1:-3 2:2 3:-3 4:-3 5:-2
w:nasdaq	0:4 1:-2 2:-3 3:-4 4:-1 5:-3
w:nation	0:1 1:-4 2:1 3:-3 4:-2 5:-2
w:national	0:1 1:-2 3:-3 4:-2 5:1
w:national-level	0:1 1:-1
w:nationwide	0:4 1:-3 2:-2 3:-2 4:-1 5:-3
w:natural	0:-1 1:-2 2:-1 3:1 4:-1 5:1
w:navalmoral	0:3 1:-2 2:-1 3:-2 5:-2
w:navistar	0:3 1:-2 2:-1 5:-2
w:near	0:-2 1:-2 2:1 5:1
w:near-term	0:3 1:-3 2:-4 3:-2 4:-1 5:-2
w:near-zero	0:-3 1:2 2:-4 3:-3 4:-3 5:2
w:nearby	0:3 1:-1 2:-2 3:-3 4:-1 5:-2
w:nearly	2:-6 3:-1
w:necessary	0:-2 2:-2 3:-2 5:3
w:neckarsulm	0:3 3:-1
w:need	0:1 1:-1 4:-4
w:negative	0:4 1:-4 2:-3 3:-3 4:-3 5:-3
w:neighbor	0:5 1:-3 2:-3 3:-3 4:-3 5:-2
w:neighbour	0:3 2:-1 3:-2 5:-2
w:neither	0:2 1:-4 2:-5 3:-6 4:-3 5:1
w:net	0:4 1:-1 4:-1
w:net-zero	0:2 1:-2 2:-3 3:-1 5:-4
w:netherland	0:5 1:-1 2:-3 3:-2 5:-2
w:network	0:4 2:-1 3:-2 4:-2 5:-4
w:neue	0:1 2:-3 3:-3 4:-2 5:-3
w:neutral	0:3 2:-1 3:-3 4:1 5:-1
w:neutrality	0:4 1:-1 3:-3 5:-1
w:nev	1:1 2:-1 3:-4 4:-1 5:-1
w:nevada	0:-1 1:-5 2:-5 3:1 4:1 5:1
w:never	0:5 1:-5 2:-5 3:-1 4:-5 5:-1
w:nevertheles	0:3 1:-1 2:-2 3:-1
w:nevs	0:3 1:-3 2:-8 5:-1
w:new	0:1 2:-1
w:new-car	0:3 1:-1 2:-1
w:new-energy	0:5 1:-2 2:-1
w:new-vehicle	0:2
w:newcomer	0:3
w:newly	0:1 1:-2 2:-1 3:-4 4:2 5:-4
w:news	0:1 1:3 2:-1 3:-5 4:-4 5:-6
w:newspaper	0:-4 1:-5 2:2 3:1 4:-4 5:2
w:nexo	0:2 1:-1
w:nexon	0:3 1:-1 2:-2 3:-2 4:-1 5:-1
w:next	1:-5 3:1 4:-3
w:next-generation	0:1 1:-4 2:-4 3:-2 4:-4 5:1
w:nextstar	0:-2 1:2 2:-1 3:-2 5:-1
w:nheide	0:-1 1:-2 2:2 5:-1
w:nickel	0:3 1:-1 2:-2 3:-1
w:night	1:2 2:-3 3:-3 4:-1 5:-1
w:nikkei	0:-4 1:-5 2:2 3:-4 4:-3 5:3
w:nine	0:5 1:-2 2:-3 3:-2 5:-1
w:ninety	0:1 1:-4 2:1 3:-4 4:-3 5:-5
w:nio	0:1 3:-4 4:-1 5:-1
w:nissan	0:1 2:-2 4:-2
w:nitra	0:1 1:-3 2:-2 3:1 4:-3 5:-3
w:no	0:-1 1:-5 2:-1 3:-2 4:-4 5:6
w:nobody	0:-4 1:-6 2:-7 3:1 4:-6 5:5
w:nominal	0:3 1:-2 2:-3 3:-2 4:-2 5:-3
w:non-fossil	0:3 1:-2 3:-2 4:-2
w:none	0:3 1:-5 2:-5 3:-2 4:-5
w:nonetheles	0:1 1:-4 2:1 3:-4 4:-3 5:-3
w:nor	0:4 1:-2 2:-3 3:-4 4:-2
w:nordic	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:norm	0:3 3:-1 4:-2
w:normal	0:2 1:-4 2:-4 3:1 4:-1 5:-3
w:north	0:-1 1:-2 2:-1 3:-1 4:-1 5:2
w:northern	0:6 1:-2 2:-1 3:-4 4:-1 5:-2
w:northvolt	1:-1 3:-1 4:-4
w:norway	1:-3 2:-3 3:-4 4:1 5:1
w:not	0:-2 1:-4 3:2 4:-1 5:3
w:note	0:-1 1:-3 2:-4 4:-3 5:2
w:noth	0:3 1:-5 2:-5 3:-3 4:-3 5:2
w:notic	0:-1 1:-2 2:2 3:-3 4:-2 5:-3
w:notice	0:-3 1:-2 2:-3 3:4 4:-3 5:-2
w:nov	0:3 1:-4 2:-5 4:-2 5:-3
w:november	0:-6 1:7 3:-1 4:-3 5:-3
w:novo	0:3 1:-1 2:-1 3:-1 4:-1 5:-2
w:now	0:-9 1:1 2:6 3:3 5:-2
w:nowhere	0:-1 1:-4 2:1 3:-4 4:-4 5:2
w:number	0:-2 1:2 2:1 3:-6 4:-3 5:1
w:nuremberg	0:-3 1:2 2:1 3:-3 4:-3 5:-4
w:o	0:1 1:1 2:-3 3:-3 4:-3 5:-4
w:oakville	0:-3 1:-4 2:2 3:2 4:-3
w:object	0:-1 1:-4 2:-4 3:2 4:-3 5:-3
w:objective	0:-1 1:2 2:-4 3:-4 4:-4 5:1
w:oblig	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:obtain	0:3 1:-2 2:-1 3:-1 4:-2
w:occasion	0:5 1:-3 2:-3 3:-2 4:-1 5:-2
w:ocean	0:5 1:-3 2:-2 3:-3 4:-2 5:-2
w:ochang	1:1 2:-3 3:-3 4:-3 5:-4
w:oct	0:1 1:-2 2:-2 3:-1 4:-1 5:1
w:october	0:-1 2:-1 4:-5 5:1
w:odd	1:-3 2:-2 3:-1 5:2
w:off	0:-6 1:-6 2:-4 3:3 4:-7 5:6
w:offcut	0:1
w:offer	0:2 1:-1 2:-5 3:-3
w:offic	0:-2 1:2 2:-5 3:-2 4:1 5:-2
w:office	0:-3 2:2 3:-4 4:-3 5:1
w:officer	1:-2 2:-1 3:-1 4:-1 5:1
w:official	0:-1 1:-7 2:1 3:1 4:-3
w:officially	0:-3 1:-3 2:-3 3:-3 4:-2 5:4
w:offset	2:-4 3:1 4:-2 5:-3
w:offsett	0:3 1:-1 2:-1 3:-1 4:-1 5:-1
w:ohio	1:1 2:-4 3:-1 4:-4
w:oil	0:4 1:-2 2:-1 3:-2 5:-1
w:oizumi	0:3 1:1 2:-4 3:-5 4:-3 5:-4
w:oklahoma	0:2 1:-4 2:-4 3:-2 4:-3 5:1
w:ola	0:4 1:-4 2:-4 4:-3 5:-2
w:old	0:-3 1:2 2:-1 3:-1 5:-1
w:older	1:-3 3:-3 4:-2 5:2
w:oldest	0:4 1:-2 2:-1 3:-2 4:-3 5:-2
w:oliver	0:1 2:-4 3:-5 5:-5
w:olympic	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:on-site	0:2 1:-2 2:-1 5:-1
w:once	1:-3 2:2 3:-2 4:-3 5:-1
w:one	1:1 2:-1 3:-1 4:-1
w:one-fifth	0:4 1:-3 2:-3 3:-3 4:-3 5:-2
w:one-third	0:-3 1:1 2:-5 3:-5 4:3 5:-4
w:ones	0:2 1:-1 2:1 3:-6 4:-2 5:-2
w:online	0:-1 1:1 2:-4 3:-4 4:-2 5:1
w:only	3:-3 5:1
w:ont	0:3 1:-2 2:-3 4:-4 5:-4
w:ontario	1:-3 2:-4 3:3 4:-2 5:-1
w:onto	0:3 1:-1 2:-2 3:-1 4:-2 5:-3
w:onvo	0:4 1:-2 2:-2 3:-3 4:-2 5:-1
w:onward	0:-1 1:-2 2:1 3:1 4:-3 5:-4
w:opel	0:2 1:-4 2:-4 3:-4 4:-4 5:2
w:open	0:2 1:-4 2:1 3:-1 4:-3 5:-2
w:operat	0:4 1:-2 2:-2
w:operate	0:-1 2:1 3:-1 4:-3 5:-2
w:operation	0:3 1:-2 4:-3 5:-3
w:operational	0:-2 2:-3 3:-3 4:2 5:-1
w:operator	1:-3 2:-5 3:3 4:-3 5:-3
w:oppama	0:5 1:-2 2:-2 3:-3 4:-3 5:-3
w:opportunity	0:4 1:-1 2:-2 3:-2 4:-1 5:-4
w:option	0:2 1:-6 2:-1 4:-4 5:-5
w:or	2:1 4:-1 5:-5
w:ora	0:3 1:-1 2:-1 3:-1 5:-2
w:order	1:-3 2:-1 5:-1
w:ordinary	0:5 1:-4 2:-3 3:-1 5:-1
w:organization	0:4 1:-2 2:-2 3:-2 5:-2
w:origin	0:1 1:-1 4:-2
w:original	0:-7 1:1 3:4 4:1 5:-9
w:originally	0:-2 1:-2 2:-2 3:2 4:3 5:-8
w:orion	0:5 1:-3 2:-2 3:-5 4:-3 5:-4
w:osaka	0:-3 1:-4 2:-4 3:3 4:-3 5:2
w:osaki	2:-1 3:-5 4:-4 5:-1
w:ota	0:-1 1:1 2:1 3:-3 4:-2 5:-4
w:other	2:-2 3:-2 5:-1
w:otherwise	0:-2 1:-4 2:1 4:2 5:-4
w:otosan	1:-3 2:-3 3:1 4:-3 5:1
w:ottawa	0:-2 1:-3 2:2 3:-2 4:-2 5:-3
w:ought	0:3 1:-4 2:-4 3:1 4:-3 5:-4
w:our	0:4 3:-5 4:-1 5:-3
w:ours	0:4 2:-2 3:-2 4:-2 5:-3
w:ourselv	0:-1 1:-2 2:-2 3:2 4:-3 5:-3
w:out	1:-2 4:-3 5:2
w:outbound	0:3 2:-3 3:-1 4:-1 5:-1
w:outcome	0:5 1:-4 2:-4 3:-3 4:-1 5:-1
w:outlander	0:3 1:-1 2:-2 3:-2 4:-1
w:outlay	0:-1 3:1 4:-1 5:-4
w:outlet	1:-2 2:-3 3:-2 4:-1 5:2
w:outlook	0:-3 1:-5 2:4 3:-6 4:-4 5:1
w:output	1:-1 2:1 3:-2 5:-5
w:outset	0:-2 1:-2 2:-2 3:2 4:-2 5:-1
w:outside	0:-1 2:1 3:-5 5:-1
w:over	0:2 1:1 2:-3 4:-2
w:overall	0:2 1:-5 2:1 3:-3 4:-3 5:-4
w:overnight	0:3 2:-1 5:-1
w:oversea	0:2 2:-5 3:-6 5:-4
w:ow	0:4 1:-2 2:-1
w:own	3:1 4:-3 5:-3
w:own-brand	0:-2 1:-2 3:2 4:-1 5:-2
w:owner	0:6 1:-1 2:-1 3:-1 5:-2
w:owns	0:5 1:-1 2:-1
w:oxford	0:-2 1:-3 2:-2 3:2 4:-3 5:-1
w:oxfordshire	0:3 1:-1 2:-2 3:-1
w:p	0:7 1:-3 2:-3 3:-2 5:-2
w:paccar	2:-1 3:1 4:-3 5:-4
w:pace	1:-5 3:2 4:-4 5:-6
w:pack	0:-1 1:1 2:-1 4:-3 5:-5
w:packag	0:3 1:-2 2:-2
w:package	0:5 1:-4 2:-2 3:-2 4:-2 5:-2
w:pag	0:5 1:-3 2:-4 3:-2 4:-1 5:-3
w:page	1:-5 2:-2 3:-1 4:-4 5:2
w:paid	1:-1 4:-3 5:-5
w:paint	0:-2 1:1 2:-2 3:-4 4:4 5:-5
w:pair	1:-3 2:-3 3:-3 4:-3 5:1
w:panasonic	0:-2 1:-7 2:1 3:-1 4:-5 5:4
w:pandemic	1:3 2:-4 3:-4 4:-3 5:-3
w:panel	0:3 3:-1 5:-1
w:papenburg	0:-1 1:2 3:-2 4:-1
w:paper	0:-5 1:-6 2:1 3:1 4:2
w:par	0:-2 1:-3 2:2 4:-1 5:-1
w:paragraph	0:3 2:-2 3:-2 4:-1 5:-2
w:parcel	0:4 1:-2 2:-3 3:-3 4:-3 5:-3
w:parent	0:3 1:-1 2:-1 4:-3 5:-4
w:pari	0:2 1:-4 2:-4 3:1 4:-4 5:-5
w:park	1:-1 2:2 3:-3 4:-1 5:-4
w:parliament	1:-3 2:-2 3:2 4:-2 5:-3
w:part	0:3 1:-8 2:-1 5:-2
w:particularly	0:-2 1:2 2:-3 3:-2 4:-4 5:-3
w:partly	0:-1 1:-2 2:-3 3:2 4:-1 5:-2
w:partner	0:1 1:-2 2:-1 3:-2
w:partnership	1:-3 2:-4 3:-4 4:1 5:1
w:pass	0:1 1:1 2:-7 3:2 4:-4 5:-5
w:passenger	0:1 1:-1 2:-3 3:1
w:past	2:-4 3:1 4:-2 5:-3
w:path	0:1 1:-4 3:-5 4:-3 5:1
w:pathway	0:-1 1:-4 2:1 3:-3 4:-2 5:-3
w:paus	0:-5 1:-4 2:-5 3:6 4:-4 5:-5
w:pause	0:-2 1:-4 2:2 3:2 4:-4 5:-5
w:pay	0:5 1:-4 2:-3 3:-3 4:-1
w:payment	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:pays	0:4 2:-1 3:-1 5:-1
w:pct	0:-2 1:2 2:1 3:-3 4:-3 5:-1
w:peak	1:-5 3:1 4:-1 5:-3
w:pegg	0:-2 1:3 2:-3 3:-1 4:-1 5:-2
w:pencil	0:-1 1:-3 2:2 3:-3 4:-3 5:-3
w:pencill	0:-3 1:-2 2:2 3:1 5:-4
w:penetration	0:7 1:-3 2:-3 3:-1 5:-1
w:penta	0:4 1:-3 2:-2 3:-1 4:-2 5:-2
w:people	0:2 1:-5 4:-1 5:-1
w:per	0:2 1:-1
w:per-car	0:-3 1:-3 2:4 3:-3 4:-2 5:-2
w:per-vehicle	0:4 1:-3 2:-1 3:-2
w:percent	0:2 4:-1 5:-1
w:percentage	0:-3 2:-5 3:-6 4:1 5:3
w:performance	0:-1 2:-4 3:1 4:-3 5:-3
w:perhap	0:4 1:-3 2:-1 3:-1 4:-1 5:-1
w:period	0:-2 1:3 3:-2 5:-2
w:permit	0:-3 2:3 3:-1 5:-1
w:permitt	0:-2 1:3 2:-3 3:-3 4:-2
w:perspective	0:4 1:-1 3:-2
w:pet	0:2
w:peter	0:4 1:-2 2:-3 3:-2 4:-2 5:-3
w:peterbilt	0:1 1:1 2:-3 3:-3 4:-2 5:-1
w:petrol	0:4 1:-2 2:-4 3:-2 5:-2
w:peugeot	1:-4 2:-3 3:-2 4:-3 5:2
w:phas	1:-5 2:-6 4:-5 5:1
w:phase	1:2 3:-1 4:-4 5:-4
w:phase-out	0:4 1:-2 2:-3 3:-3 4:-3 5:-4
w:phev	1:-4 3:1 4:-3 5:-4
w:philippin	0:3 5:-1
w:phone	0:-1 1:-2 2:-3 3:-3 4:-2 5:2
w:phosphate	0:-4 1:-3 2:2 3:1 4:-2 5:1
w:photovoltaic	1:-1 3:2
w:phrase	0:-2 1:-3 2:3 3:-3 4:-4 5:-4
w:pick	1:-3 2:-3 3:1 4:-3
w:pickup	0:-2 1:-1 4:-1 5:2
w:pil	0:1 1:-4 2:-4 3:2 4:-3 5:-3
w:pillar	0:3 1:-1 3:-3 4:-2 5:-2
w:pilot	0:-2 2:1 3:-2 4:-2 5:1
w:pingshan	0:1
w:pioneer	0:4 1:-2 2:-1 3:-2 4:-1 5:-2
w:plac	0:2 1:-3 2:-4 4:-4
w:place	0:-2 1:4 2:-2 4:-6 5:-1
w:plan	0:-5 1:3 2:1 3:-2 4:-1 5:1
w:plann	0:-3 1:3 2:-1 5:-3
w:plant	1:-1 2:-2 3:1 4:2
w:plastic	0:-2 2:-1 3:-1 4:-3 5:2
w:platform	0:-1 2:-3 3:2 5:-3
w:platinum	0:4 1:-3 2:-3 3:-3 4:-3 5:-3
w:play	0:2
w:please	0:4 1:-1 2:-3 3:-3 4:-1 5:-3
w:pledg	0:1 2:-1 3:-6 4:1 5:-4
w:pledge	0:-3 1:2 2:-4 3:-4 5:2
w:plug	1:-5 4:-3 5:1
w:plug-in	2:-4 3:-1 5:1
w:plus	0:1 3:-1 5:-1
w:point	1:2 4:-2 5:-3
w:poland	0:2 1:-3 2:-1 3:-5 5:-3
w:polestar	0:2 1:-5 2:-1 3:-1 4:-1
w:policy	0:-3 2:3 4:-4
w:poll	0:3 2:-1 3:-2 5:-2
w:pollution	0:2 1:-1 2:-1
w:population	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:porsch	0:1 1:-3 2:-4 3:-1 5:1
w:porsche	0:1 1:-5 2:3 3:-3 4:-4 5:-7
w:port	1:-4 2:-3 3:2 4:-2 5:-3
w:portfolio	0:6 1:-5 2:-4 3:-3 4:-3 5:-2
w:portion	0:-1 1:-2 2:-3 3:2 4:-2 5:-3
w:position	1:-2 2:-3 3:-3 4:-2 5:1
w:positive	0:5 1:-1 2:-1 3:-1 4:-2
w:possible	0:2 1:-4 2:-5 3:-1 4:-4 5:1
w:post	0:6 1:-2 2:-2 5:-2
w:postpon	0:-4 1:-7 2:-6 3:6 4:-6
w:postpone	0:-2 1:-3 2:-3 3:3 4:-3 5:-3
w:poto	0:-2 1:2 2:-1 3:-1 5:-1
w:pouch	0:2 1:-3 2:-2 4:-4 5:-3
w:pound	1:-1 2:-1 3:1 5:-1
w:pour	0:-3 1:4 2:-4 3:-2 5:-3
w:power	0:2 3:-1 5:-1
w:powerco	0:2 1:-6 2:2 3:-4 4:-6 5:-5
w:powertrain	1:1 2:-4 3:-4 4:-2 5:1
w:ppa	1:1 2:-3 3:-3 5:-1
w:practically	0:-1 1:2 2:-2 3:-2 4:-2 5:-3
w:prais	0:2 3:-1 4:-1 5:-1
w:preced	0:-1 1:-2 2:1 3:-1 4:-1 5:-1
w:precept	1:-3 2:-4 3:-4 4:2 5:-4
w:predecessor	0:-4 1:1 2:3 3:-3 4:-3 5:2
w:predict	0:3 1:-3 2:-3 3:-1 5:-2
w:prefecture	1:-3 2:-3 3:1 4:-2
w:prefer	0:4 1:-2 2:-2 3:-3 4:-1 5:-3
w:premis	0:3 1:-1 3:-1
w:premium	0:3 2:-3 3:-3 4:-1
w:prepar	0:1 2:-5 3:-7 4:1 5:-6
w:preparation	1:-2 2:-2 3:1 4:-3 5:-2
w:prepare	0:-2 1:-3 2:2 3:-4 4:2 5:-4
w:pres	0:-1 1:-3 2:2 4:-3 5:1
w:present	0:2 1:-3 2:-1 4:-2 5:-1
w:presentation	0:-5 1:-2 2:-2 3:3 5:3
w:president	1:-1 3:-1 4:-5
w:pressure	0:3 1:-1 3:-1 4:-1
w:preston	0:3 3:-1 5:-1
w:previou	0:-6 1:7 2:-1 3:2 4:1 5:-9
w:previously	0:-8 1:7 3:-8 4:2 5:-6
w:pric	0:7 1:-1 3:-1
w:price	0:3 1:-2 2:-1 5:-1
w:primary	0:4 1:-3 2:-2 5:-2
w:print	0:1 1:-5 2:-4 3:1 4:-4 5:-4
w:prior	0:-2 1:2 2:-3 3:-2 4:-2 5:-2
w:priority	0:3 2:-1 5:-2
w:priu	0:-1 1:2 2:-3 3:-2 4:-1 5:-2
w:private	0:-1 1:1 2:-4 3:-4 4:-3 5:2
w:prize	0:2 1:-1 3:-1 5:-1
w:prnewswire	0:3 1:-2 2:-1 3:-2 4:-1
w:pro	0:1 1:-1 2:-3 3:-4 4:-2 5:1
w:probably	0:2 1:-4 2:2 3:-5 4:-4 5:-4
w:problem	0:6 1:-3 2:-4 3:-3 4:-3 5:-4
w:proces	0:1 3:-3 4:-3 5:-3
w:process	1:1 2:-3 3:-3 4:-3 5:-2
w:procur	0:3 1:-2 3:-2 4:-2
w:procurement	0:2 1:-4 2:1 3:-4 4:-3 5:-3
w:produc	0:1 5:-4
w:produce	1:-1 3:-6 4:1 5:-6
w:product	2:-2
w:production	0:-1 1:-2 3:2 5:-1
w:productivity	0:4 1:-2 2:-1 3:-2 4:-2 5:-2
w:profit	0:4 1:-1 2:-1 5:-2
w:profitability	0:4 1:-1 2:-2 3:-3 4:-2 5:-3
w:profitable	1:-1 2:2 3:-3 4:-2 5:-3
w:program	0:-3 3:-5 5:3
w:programm	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:programme	0:-3 1:2 2:1 5:-1
w:progres	0:2 2:-1 3:-5 4:-4 5:-4
w:project	0:-2 4:-2 5:1
w:projection	0:1 2:-3 3:-3 4:-3 5:-4
w:promis	0:-1 1:-2
w:promise	0:-2 2:-1 3:-1 4:-6 5:2
w:promotion	0:2 2:-1
w:proper	0:3 1:-2 2:-2 3:-3 4:-1 5:-2
w:proportion	0:4 1:-2 2:-6 3:-3 4:-1 5:-1
w:propos	0:5 1:-2 2:-4 3:-2 4:-2 5:-3
w:proposal	0:2 2:-2 3:-2 5:-1
w:propulsion	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:prospectu	0:-4 2:2 3:2 4:-4 5:-4
w:protection	0:4 1:-2 2:-2 3:-3 4:-1 5:-2
w:provid	0:1 1:1 3:-4 4:-3 5:-4
w:provide	0:2 1:-2 2:-1 3:-4 4:-1
w:provinc	0:-1 1:-3 2:-5 3:2 4:-3 5:-4
w:province	0:-3 1:-3 2:1 3:3 4:-2 5:-4
w:provincial	0:3 2:-1 3:-1 5:-1
w:provision	0:3 1:-2 2:-1 4:-1 5:-1
w:provost	0:-5 1:1 2:-4 3:2 4:-3 5:2
w:psa	0:-1 1:-2 3:-1 4:2 5:-2
w:pti	0:1 1:-2 3:-2 4:-2 5:-2
w:public	0:-2 4:-4 5:1
w:publication	0:4 1:-2 2:-3 3:-2 4:-1 5:-3
w:publish	0:-2 1:-2 4:-1 5:2
w:pull	0:3 1:-5 2:-6 3:-6 4:1 5:-7
w:puma	0:-1 1:-2 2:-3 3:2 4:-2 5:-2
w:pump	0:-1 1:1 2:-3 3:-3 4:1 5:-1
w:pune	0:1 1:-3 2:2 3:-2 4:-2 5:-3
w:purchas	0:-1 2:-3 4:1
w:purchase	0:1 1:1 2:-1 4:-2 5:-2
w:pure	0:-3 1:2 2:2 3:-6 4:-4
w:purely	0:-1 1:2 2:-4 3:-1 4:-4
w:purpose	0:4 1:-2 2:-1
w:purpose-built	0:6 1:-3 2:-2 3:-2 4:-1 5:-2
w:pursu	0:-3 1:-2 2:-2 3:-3 4:-2 5:4
w:push	0:-6 1:-5 2:-5 3:7 4:-5 5:-2
w:put	0:-3 3:2 4:-1 5:-1
w:puts	0:1 1:-5 2:-5 4:1
w:putt	4:-1 5:-4
w:pv	0:3 1:-4 3:-3 4:-2 5:-2
w:pyms	0:-2 1:-3 2:-3 3:1 4:-3 5:1
w:q	0:4 1:-2 2:-6 3:-1 4:-4 5:-1
w:qashqai	0:-2 1:-2 2:1 3:-3 4:-1 5:1
w:quadrupl	0:3 1:-3 2:-3 3:-1 4:-1 5:-2
w:quadruple	1:-2 2:-3 3:-2 4:-2 5:1
w:qualifi	0:2 2:-3 3:-1 4:-2 5:-2
w:quality	3:1 4:-1
w:quantity	0:4 1:-2 2:-2 3:-3 5:-3
w:quarter	0:2 1:-2 2:-1 3:-1 4:1 5:-1
w:quarterly	1:2 2:-3 3:-1 4:-2 5:-5
w:question	1:-1 2:1 3:-6 4:-5
w:quick	0:3 2:-1
w:quickly	0:-2 1:2 2:-2 3:-2 4:-1 5:-1
w:quietly	0:-3 1:-4 2:1 3:-1 4:-5 5:3
w:quite	0:2 1:2 2:-4 3:-4 4:-3 5:-4
w:quota	0:3 1:-2 2:-1 3:-2 4:-1
w:r	1:-1 5:-1
w:rail	0:4 1:-3 2:-3 3:-1 5:-1
w:railway	0:-1 1:-3 2:2 3:-2 4:-1 5:-2
w:rain	0:5 1:-3 2:-3 3:-3 4:-2 5:-2
w:rainwater	0:3 1:-2
w:rais	0:-3 1:7 2:-7 3:-2 4:-1 5:-8
w:raise	0:2 1:1 2:-6 3:-5 4:-3 5:-5
w:rajesh	0:-1 1:-2 2:1 3:-3 5:1
w:ralf	0:-3 1:3 2:-4 3:-5 4:1 5:-4
w:ram	0:-1 1:-3 2:-2 3:1 4:-3 5:1
w:ramp	0:-1 1:-4 2:1 3:-3 4:-2 5:1
w:ramp-up	0:-1 1:-2 2:-4 3:2 4:-2 5:-2
w:ran	1:-3 2:1 3:-3 4:2 5:-2
w:rang	0:-1 1:-2 2:-3 3:-3 4:-2 5:2
w:range	1:-3 2:4 3:-1 4:-4 5:-6
w:range-extend	0:4 1:-3 2:-2 3:-1 5:-2
w:rank	0:3 5:-1
w:rapid	0:4 1:-1 2:-1
w:rat	0:7 1:-3 2:-1 3:-4 5:-3
w:rate	0:-1 1:-5 2:-2 3:2 4:-3 5:1
w:rather	0:-9 1:2 2:5 4:2 5:-1
w:rating	0:-1 1:-2 2:-2 3:1 4:-3 5:-1
w:ratio	0:1 1:1 2:-4 3:-5 4:-4
w:ration	0:3 1:-2 2:-2 3:-1 4:-1 5:-2
w:rav	0:3 1:-1 2:-1 3:-1 5:-2
w:raw	0:3 2:-2 3:-2
w:rayong	1:-3 2:1 3:-1 5:-1
w:re	0:2 1:-2 4:-2 5:-3
w:reach	0:-4 1:-1 2:-4 3:4
w:read	0:-3 1:1 2:3 3:1 4:-6 5:-7
w:reader	0:-3 1:-3 2:5 3:-6 5:-7
w:ready	0:1 1:-2 2:-3 3:-3 5:-1
w:reaffirm	0:8 1:-3 2:-3 3:-3 4:-1 5:-3
w:real	0:2 1:-1 2:-1 3:-2 4:-1
w:realistic	0:-3 1:-3 2:2 3:-4 4:-3 5:2
w:realize	0:-2 1:-1 2:-1 3:-2 4:-2 5:2
w:rear	0:3 1:-2 2:-2 3:-1 4:-1 5:-1
w:reason	0:3 1:-5 3:-4 4:-3 5:-1
w:recall	3:-4 4:-3
w:receiv	0:1 2:-4 3:1 4:-3 5:-4
w:receive	0:3 1:1 2:-3 3:-4 4:-2 5:-2
w:recent	1:-2 2:-2 3:-2 4:2 5:-2
w:recently	0:-4 1:-2 4:2
w:recharge	0:-1 1:-1 2:-1 3:2 5:-1
w:reckon	0:-1 1:-1 2:1 3:-4 4:2 5:-3
w:reclaim	0:3 1:-2 2:-1 3:-1 4:-1 5:-2
w:reconfirm	0:4 1:-2 2:-2 3:-2 4:-2 5:-2
w:record	0:6 1:-5 2:-2 3:-2
w:recover	0:2 1:-4 2:-3 3:-2 4:1 5:-2
w:recovery	0:5 1:-1
w:recycl	1:1 5:-1
w:recycle	0:3
w:recycler	0:4 1:-3 2:-1 4:-1 5:-2
w:red	0:6 1:-2 2:-2 3:-3 4:-1 5:-2
w:redesign	1:-3 2:-2 3:-3 4:2 5:-3
w:reduc	0:-1 1:-3 2:4 4:-4 5:-2
w:reduce	0:-1 1:-2 2:1 3:-1 4:1 5:-2
w:reduction	0:-2 1:1 2:1 3:-3
w:redwood	1:-4 2:2 3:-2 4:-2 5:-3
w:refer	0:-2 1:2 2:-3 3:1 4:-3 5:-3
w:reference	0:1 1:1 2:-5 3:-4 4:1 5:-4
w:referr	0:-3 1:-4 2:-5 3:1 4:1 5:2
w:refinery	0:-1 1:2 2:-3 3:-3 4:-2 5:-1
w:reflect	1:-2 2:-2 3:2 4:-2
w:refresh	0:4 1:-3 2:-2 3:-3 5:-2
w:refuse	0:1
w:regard	0:1 1:-2 2:-3 3:1 4:-3 5:-3
w:regardles	0:3 1:-1 2:-3 3:-1 4:-1 5:-1
w:region	0:-1 1:-6 2:4 3:-4 4:-4
w:regional	0:2 1:-4 2:-3 3:-2 4:-2 5:1
w:register	0:7 1:-1 2:-3 5:-2
w:registration	0:7 1:-3 2:-2
w:regular	0:4 1:-3 2:-3 3:-3 4:-3 5:-4
w:regulation	0:-1 1:-3 2:2 3:-4 4:-4 5:-4
w:reimagine	0:-1 1:-5 2:3 3:-6 4:-2
w:reiterat	0:2 1:-2 2:1 3:-3 4:-2 5:-3
w:relat	0:3 1:-1
w:relation	0:3 1:-3 2:-3 4:-2 5:-1
w:relative	0:-1 1:2 2:-4 3:-2 5:1
w:releas	0:1 1:-5 3:-5 4:-3
w:release	0:-2 1:-4 3:1 4:-4
w:relief	0:4 1:-3 2:-4 3:-3 4:-3 5:-3
w:remain	0:2 1:-6 5:-7
w:remainder	0:-3 1:-4 2:3 3:1 4:-3 5:-3
w:remark	0:4 1:-2 2:-3 3:-3 4:-3 5:-3
w:remember	0:-3 1:1 2:2 4:-5 5:-5
w:remind	0:-2 1:-4 2:1 3:-4 4:-3 5:1
w:remov	0:-2 1:-3 2:-5 3:-3 4:-2 5:3
w:renault	0:1 1:-1 2:-3 3:-4 5:1
w:renew	0:5 1:-4 2:-3 3:-3 4:-3 5:-3
w:renewabl	0:4 1:-4 2:-1 3:-5 4:1 5:-1
w:renewable	2:-2 3:-1 4:3 5:-1
w:rent	1:-3 2:-2 3:-3 4:-1 5:1
w:reopen	0:3 1:-3 2:-2 3:-3 4:-2 5:-2
w:repair	0:2 1:-4 2:-3 3:2 4:-2 5:-3
w:repeat	1:-5 2:1 3:-6 4:-1
w:replac	0:-7 1:3 2:3 3:-4
w:replace	0:-2 1:-3 2:-2 3:-4 4:3
w:replacement	0:-3 1:-3 2:-3 3:-4 4:-3 5:3
w:repli	0:-1 1:-5 2:1 3:-4 4:-3 5:1
w:reply	0:3 1:-3 2:-2 3:-3 4:-1 5:-1
w:report	0:-3 4:-1 5:2
w:reporter	0:-2 2:-3 4:-5 5:2
w:represent	0:6 1:-2 2:-2
w:request	0:-1 1:-4 2:-4 3:2 5:-4
w:requir	1:-1 2:-5 3:-4 4:-3 5:2
w:requirement	0:-1 1:-4 2:1 3:-5 4:1
w:research	0:2 1:-5 2:-4 4:-2
w:reserv	0:3 1:-5 3:-2 4:-1 5:-4
w:reservation	0:6 1:-3 2:-3 3:-3 4:-1 5:-4
w:resident	0:3 1:-1 2:-3 3:-2 4:-1 5:-2
w:resistance	0:3 1:-3 2:-1 3:-2 4:-1 5:-1
w:resolution	0:2 1:-2 2:-1 4:-1 5:-1
w:resourc	0:4 1:-1
w:respect	0:3 1:-3 2:-2 3:-1 4:-2 5:-2
w:respectively	0:1 1:1 2:-5 3:-2 4:-2 5:-3
w:respond	0:4 1:-2 2:-2 3:-3 4:-1 5:-3
w:response	1:-3 2:3 3:-3 4:-3 5:-4
w:rest	0:-1 1:-4 5:-1
w:restat	0:4 1:-3 2:-2 3:-3 4:-2 5:-3
w:restructur	0:2
w:result	1:1 2:-8 3:-1 4:-4 5:-2
w:resum	0:-1 1:-2 2:-4 4:-3 5:1
w:retail	0:1 1:1 2:-4 3:-4 4:-3 5:-3
w:retailer	0:2 1:-3 2:-3 4:-2 5:-2
w:retain	0:6 1:-3 2:-2 3:-2 4:-3 5:-3
w:retir	1:-3 2:-3 3:-3 4:-2 5:1
w:retreat	0:3 1:-3 2:-4 3:-3 4:-2
w:return	0:-1 1:2 2:-4 3:-3 4:-2
w:reus	0:-1 1:1 2:-4 3:1 4:1 5:-4
w:reuse	0:1
w:reuter	0:1 1:-4 2:-3 3:2 5:-5
w:reveal	1:-3 2:-3 3:2 4:-3 5:-2
w:revenu	0:4 1:-3 2:-2 3:-2 4:-1 5:-1
w:revenue	0:2 1:-4
w:reverse	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:review	0:-2 1:-5 3:1 4:-6 5:1
w:revis	0:-1 1:-1 2:2 3:-3 5:-7
w:revise	0:-1 1:-1 2:-3 3:-3 4:-1 5:2
w:revision	0:-4 1:4 3:-4 4:1 5:-5
w:ribbon	0:4 1:-3 2:-3 3:-3 4:-2 5:-4
w:rick	0:4 1:-2 2:-2 3:-3 4:-3 5:-3
w:rid	1:-3 2:1 3:-4 4:-4 5:-4
w:ride	0:3 1:-1 2:-1 3:-2 5:-1
w:right	0:4 1:-4 2:-5 4:-4 5:-4
w:ris	0:-2 1:2 2:-5 4:-2 5:-3
w:rise	0:7 1:-1 2:-5 3:-3 4:-1 5:-2
w:risen	0:4 1:-3 2:-4 3:-4 4:-1 5:-2
w:rishi	0:1 1:-1 2:-1 4:-3 5:-4
w:risk	1:-2 2:1 3:-3 4:-3 5:-3
w:rival	0:5 2:-3 3:-4 4:-2 5:-5
w:river	0:3 2:-1 3:-2 5:-2
w:rivian	1:-1 2:-3 3:1 4:-4 5:-1
w:rj	0:-3 1:-4 2:1 3:-4 4:3 5:-4
w:rkiye	0:4 1:-2 2:-3 3:-3 4:-3 5:-2
w:rmb	0:7 1:-4 2:-4 3:-2 4:-1 5:-3
w:road	0:3 1:-2 2:-2 4:-3 5:-3
w:roadmap	0:-4 1:4 2:-6 3:-6 4:3 5:-4
w:roadshow	0:-4 1:-3 2:3 3:2 4:-3 5:-3
w:robert	0:-2 1:2 2:-3 3:-1 4:-3 5:-3
w:robin	0:3 2:-1 3:-1 5:-2
w:robot	0:5 1:-4 2:-1 3:-2 5:-2
w:robotaxi	0:4 1:-3 2:-3 3:-4 4:-2 5:-3
w:roll	2:-2 4:-1 5:-1
w:rolls-royce	0:-1 1:-3 2:-4 3:-4 4:-3 5:2
w:romania	0:3 1:-2 2:-2 3:-3 4:-2 5:-2
w:romanian	0:-1 1:-2 3:-2 4:-2 5:2
w:romeo	0:-1 1:-3 2:-4 3:-1 4:-4 5:2
w:roof	0:10 3:-1
w:rooftop	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:room	0:6 1:-1 2:-1 3:-1 5:-2
w:rose	0:8 1:-1 2:-1
w:roth	0:-5 1:-3 2:1 3:-4 4:-3 5:4
w:rouge	0:1 2:-2 3:-3 4:-2 5:-2
w:roughly	1:-1 2:-1
w:round	1:1 2:-1 3:-1 4:-5 5:-5
w:route	0:5 1:-2 2:-1 3:-1 4:-1 5:-3
w:rover	0:-1 1:-5 2:1 3:3 4:-3 5:-2
w:row	0:4 1:-3 2:-3 3:-2 4:-1 5:-2
w:rowan	0:4 3:-1 4:-1 5:-4
w:rs	0:2 1:1 2:-7 4:-4 5:-4
w:rsx	0:-2 1:-3 2:-3 3:-4 4:-2 5:4
w:rth	0:2 3:-1 5:-2
w:rubber	1:-3 2:-3 3:1 5:-2
w:rugao	0:3 1:-2 2:-1 5:-1
w:ruitz	0:3 3:-1 4:-1
w:rul	0:-1 1:-3 2:-3 3:2 4:-2 5:-1
w:rule	0:6 1:-3 2:-4 3:-4 4:-3 5:-5
w:run	0:1 1:-3 2:-1 4:1 5:-2
w:runn	1:-5 2:-1 5:-4
w:runs	0:2 1:-4 2:-4 4:-2 5:-1
w:rupe	1:1 2:-3 3:-2 4:-1 5:-2
w:russia	0:2 3:-1 4:-1 5:-1
w:s	0:-1
w:safe	0:5 1:-2 2:-3 3:-4 4:-4 5:-4
w:safety	0:3 1:-2 2:-1 3:-3 4:-2 5:-2
w:sagunto	0:2 1:-2 2:-3 3:1 4:-2 5:-2
w:saic	0:6 1:-2 2:-2 3:-2 5:-2
w:said	0:-1
w:saint-fon	0:3 3:-1
w:sal	0:1
w:salari	0:4 1:-3 2:-3 3:-2 4:-1 5:-2
w:sale	3:-5 4:-1 5:-1
w:saloon	0:2 1:-4 2:-5 3:-5 4:-4 5:2
w:salzgitter	0:-1 1:-1 2:2 4:-6 5:-7
w:same	1:1 3:-1 4:-2 5:-4
w:samsung	0:1 1:-3 2:-2 3:1 4:-2 5:-3
w:samuelsson	0:3 1:-1 2:-2 3:-1 4:-2 5:-3
w:san	0:-1 1:1 2:-2 3:-1 4:-2
w:sanand	0:2 1:-3 2:-2 4:-1 5:-2
w:sandero	0:3 1:-1 3:-2 4:-1 5:-2
w:sank	0:3 1:-1 2:-2
w:sato	0:1 2:-3 4:-3 5:-3
w:saudi	0:1 1:-4 2:-4 3:1 4:-2 5:-4
w:sav	0:3 3:-1
w:save	0:5 1:-1
w:saving	0:2 1:1 2:-3 3:-2 4:-2 5:-3
w:saw	0:-4 1:-3 2:3 3:-4 4:-2 5:1
w:saxony	0:4 1:-1 2:-2
w:say	0:-3 1:-2 2:2 4:-1
w:says	0:-3 1:-3 2:1 3:1
w:sbti	1:2 2:-4 3:-2 4:-2 5:-2
w:sbti-approv	0:3 1:-2 2:-2
w:scal	0:-1 1:-1 2:2 3:-1 5:-2
w:scale	1:-3 2:2 3:-3 4:-3 5:-4
w:scandal	1:1 2:-1 3:-3 4:-1 5:-2
w:scania	0:5 1:-6 2:-1 3:-1 4:-3 5:-3
w:scarce	0:6 1:-4 2:-4 3:-3 4:-2 5:-2
w:scaringe	0:-3 1:-4 2:1 3:-4 4:3 5:-4
w:scenic	0:3 1:-3 2:-2 3:-2 4:-2 5:-2
w:sch	0:-1 1:2 2:-3 3:-3 4:1 5:-4
w:schedul	0:-2 2:-6 3:2 5:-1
w:schedule	1:-2 2:-2 3:-1 4:2 5:-1
w:scheme	0:2 1:-1 2:-5 3:-1 4:-1 5:-1
w:school	0:4 1:-3 2:-2 3:-3 4:-2 5:-3
w:schwieberdingen	0:3 1:-2 2:-2 3:-2 4:-2 5:-3
w:science	0:1 1:-4 3:-1 4:1 5:-1
w:science-bas	0:-1 2:-6
w:scooter	0:3 1:-1 2:-2 3:-3 4:-2 5:-3
w:scop	0:7 1:-2 2:-7 3:-2 4:-2 5:-1
w:scope	0:4 1:-1 2:-8 3:-1
w:score	0:4 1:-2 2:-3 3:-2 4:-2 5:-2
w:scorecard	0:3 1:-1 2:-2 5:-1
w:scott	0:2
w:scout	0:2
w:scrap	0:6 1:-2 2:-2 3:-1 5:-2
w:scrapp	0:1 1:-5 2:-5 3:-4 4:-3 5:2
w:scrapyard	1:2 2:-3 3:-3 4:-3 5:-2
w:screen	0:3 1:-1 2:-2 3:-1 4:-1
w:sdi	0:2 1:-4 2:-3 3:1 4:-2 5:-4
w:sea	0:-2 1:-3 2:-2 3:-2 4:2 5:-2
w:season	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:seat	0:1 2:-2 4:-2 5:-1
w:sec	0:4 1:-4 2:-2 3:-1 4:-1 5:-3
w:second	0:-1 1:-4 2:-2 3:3
w:second-largest	0:-3 1:-3 2:3 3:1 4:-2 5:-3
w:second-quarter	0:5 1:-2 2:-3 3:-4 4:-3 5:-3
w:secondary	0:5 1:-2 3:-1
w:secretary	0:-3 1:2 2:-2 3:-2 4:-2 5:2
w:section	0:3 1:-1 3:-2 5:-1
w:sector	0:6 1:-2 2:-1 3:-1 5:-1
w:secur	0:-1 1:3 2:-5 3:-5 4:-3 5:-5
w:secure	1:1 2:-3 3:-2 4:-2 5:-2
w:securiti	1:-2 2:1 3:-3 4:-2 5:-4
w:sedan	0:-4 1:-4 2:-1 3:3 5:2
w:see	0:1 1:-5 2:2 3:-1 5:-7
w:seek	0:1 1:2 2:-3 3:-3 4:-3 5:-3
w:seen	0:-1 2:3 3:-1 4:-5 5:-6
w:sees	0:6 1:-4 2:-4 3:-3 4:-1 5:-3
w:segment	0:2 1:1 2:-4 3:-3 4:-1 5:-3
w:sek	0:5 1:-4 2:-3 3:-3 5:-3
w:self-driv	0:-1 1:3 2:-4 3:-4 4:-3 5:-3
w:self-operat	0:3 1:-3 2:-1 3:-1
w:sell	0:2 2:-4 3:-4 4:-1 5:2
w:seller	0:2
w:semi	0:-1 1:-4 2:-5 3:3 4:-3 5:-5
w:send	1:-3 2:-3 3:2 4:-3 5:-3
w:sense	0:-1 1:-3 2:-5 3:-5 4:2 5:1
w:sent	0:5 1:-2 2:-2 3:-1 5:-1
w:sentence	0:-7 2:3 3:-7 5:4
w:seoul	0:2 1:-2 3:-5 5:-6
w:separate	0:-2 1:3 2:-4 3:-3 4:-1 5:-3
w:separately	0:2 2:-4 3:-5 4:-5 5:1
w:sept	0:-4 1:-5 2:5 3:-5 4:-3 5:-2
w:september	0:-1 4:-2 5:-2
w:seri	1:-7 2:-1 3:-2 4:2 5:1
w:seriou	0:4 2:-3 3:-1 5:-3
w:serv	0:4 1:-3 2:-1 3:-3 4:-3 5:-2
w:serve	0:3 5:-1
w:servic	0:1 1:1 2:-2 3:-2 4:-1 5:-1
w:service	0:2 1:-1 2:-2 3:1 5:-2
w:session	0:1 1:-2 2:-4 3:-3 4:-1
w:set	0:1 2:-2 3:-3
w:sets	1:1 2:-4 3:-4 4:-4
w:sett	0:4 1:-4 2:-2 3:-1
w:settl	0:5 1:-2 2:-4 3:-3 4:-3 5:-3
w:seven	4:-5 5:-1
w:seven-seater	0:-2 2:2 3:-3 4:-3 5:-4
w:seventeen	0:3 1:-5 2:-4 3:-4 5:-4
w:seventh	0:3 2:-1 3:-1 4:-2
w:seventy	1:-4 2:1 3:-3 4:-4 5:-4
w:several	0:1 1:-3 2:-1 4:-3
w:shade	0:3 1:-2 2:-3 3:-2 4:-1 5:-1
w:shah	0:3 1:-2 2:-2 3:-3 4:-2 5:-3
w:shailesh	0:4 1:-3 2:-3 3:-3 4:-2 5:-1
w:shall	0:-1 1:-1 3:-3 4:3 5:-5
w:shanghai	0:-2 1:-2 2:1 4:1 5:-5
w:shangri-la	0:3 5:-1
w:shar	0:7 1:-3 3:-1 5:-1
w:share	0:1 3:-1
w:shareholder	1:-1 3:-1
w:she	0:-1 1:-4 2:-6 3:2 4:-3
w:shed	0:3 1:-2 2:-2 3:-3 4:-2 5:-3
w:sheet	0:-2 1:1 2:1 3:-1 4:-1 5:-2
w:shell	0:4 1:-3 2:-3 3:-2 4:-2 5:-2
w:shelv	0:-2 1:-4 2:1 3:-4 4:-3 5:2
w:shen	0:3 1:-2 2:-1 3:-2 4:-3 5:-3
w:shenyang	0:4 1:-2 2:-1 5:-1
w:shenzhen	0:3 2:-2 4:-1 5:-1
w:shift	0:1 1:-2 2:-1 3:2 4:-6 5:-7
w:shiga	0:3 1:-1 2:-2 3:-2 5:-2
w:ship	0:-4 1:-3 2:-3 3:4 4:-2 5:-2
w:shipment	0:4 1:-2 2:-3 3:-3 4:-1 5:-3
w:shipp	0:3 1:1 2:-5 3:-4 4:-3 5:-4
w:shoot	1:-4 2:-4 3:-2 4:2 5:-3
w:shop	2:-2 3:-5 4:2 5:-1
w:short	0:1 1:-6 2:2 3:-3 4:-2 5:-5
w:shortage	0:4 1:-1 2:-1 3:-3 5:-1
w:shorten	0:4 1:-1 2:-1 3:-2 4:-2 5:-3
w:shorter	0:4 1:-2 2:-3 3:-2 4:-2 5:-3
w:should	1:-1 5:-3
w:show	0:1 1:-1 2:-2 3:-1 5:-1
w:shown	0:-3 1:-3 2:1 3:-2 4:2 5:1
w:showroom	0:1 1:-1 2:-4 4:-4
w:shrank	0:-1 1:-4 3:-4 4:-3 5:2
w:shrink	0:5 2:-4 3:-4 4:-3 5:-2
w:shrunk	0:4 1:-2 2:-3 3:-3 4:-2 5:-3
w:shufu	1:-2 2:1 3:-3 4:-2 5:-4
w:shut	0:5 1:-2 2:-2 3:-3 4:-2 5:-3
w:shutdown	0:4 1:-2 2:-3 3:-2 4:-3 5:-3
w:sichuan	0:3 1:-1 2:-1 3:-1
w:side	2:-1 3:-4 4:1
w:siemen	0:-1 1:2 2:-2 3:-1 4:-1 5:-2
w:sierra	0:-3 1:1 2:-4 3:2 4:-4 5:-3
w:sight	0:-1 1:2 2:-4 3:-3 4:-3 5:-3
w:sign	2:-2 3:-3 5:-1
w:signatori	0:4 2:-1 3:-1 5:-1
w:significantly	0:-1 1:2 2:-3 3:-2 4:-2 5:-2
w:silao	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:silent	1:-2 2:-3 3:2 4:-2 5:-4
w:silverado	0:-2 1:-3 2:-2 3:3 4:-3 5:-3
w:similar	0:4 1:-3 2:-3 3:-3 4:-1 5:-3
w:simply	0:-1 2:-3 3:-2 4:2 5:-2
w:since	4:-2
w:sindelfingen	1:1 2:-4 3:-3 4:-3 5:-2
w:single	0:2 1:-3 4:-3 5:-4
w:single-digit	0:3 4:-2
w:sinopec	0:-1 1:-4 2:1 3:-3 4:1 5:-3
w:sister	1:2 2:-3 3:-3 4:-3 5:-3
w:sit	0:-2 2:-2 4:3 5:-2
w:site	1:2 2:-3 3:-5 4:-1 5:-1
w:six	0:-1 1:-4 2:6 3:-4 4:-3 5:-4
w:sixteen	1:1 2:-5 3:-4 4:-4
w:sixth	0:4 1:-2 2:-2 3:-2 4:-2 5:-3
w:sixty	0:-2 1:-4 2:3 3:-4 4:-3 5:-4
w:size	0:-2 1:2 2:1 3:-3 4:-3 5:-5
w:sk	1:-5 2:-5 3:3 4:-4 5:-5
w:skellefte	0:1 1:2 2:-5 3:-5 4:-4 5:-5
w:skill	0:3 2:-1 3:-1
w:slash	0:2 1:-3 2:2 3:-3 4:-2 5:-3
w:slat	0:5 1:-4 2:-2 3:-3 4:-2 5:-3
w:sleep	0:3 3:-1 4:-1 5:-1
w:slice	1:2 2:-5 3:-2 4:-1 5:-4
w:slid	0:-3 1:-1 2:-1 5:3
w:slide	0:-2 1:-1 2:1 3:1 4:-5 5:-6
w:slightly	0:4 1:-1 2:-4 3:-2 4:-1 5:-3
w:slip	1:-3 2:1 3:1 4:-3 5:-4
w:slipp	1:-5 2:-5 3:2 4:-2 5:-4
w:slovakia	1:1 2:-4 3:-6 4:1 5:-5
w:slow	0:-1 1:-4 2:-5 3:3 4:-2 5:-6
w:slower	0:-2 1:-5 2:2 3:1 4:-5 5:-4
w:slowly	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:small	0:-2 2:-1 4:1
w:smaller	0:4 2:-3 3:-2 4:-2 5:-1
w:smallest	0:2
w:smart	0:6 1:-2 2:-3 3:-3 4:-1 5:-3
w:smelter	0:-2 1:2 2:-2 3:-1 4:-1 5:-2
w:smyrna	1:-2 2:-2 3:1 4:-1 5:-2
w:sne	0:3 1:-3 2:-3 3:-1 5:-1
w:so	0:-2 4:2
w:so-call	0:4 1:-3 2:-2 3:-1 5:-1
w:social	0:4 1:-2 2:-2 3:-2 4:-1 5:-2
w:society	0:4 3:-1 4:-1 5:-1
w:soften	1:-2 2:-3 3:-3 4:-1 5:1
w:software	0:-1 1:1 2:1 4:-2 5:-5
w:solar	0:-1 1:1
w:sold	0:6 5:-1
w:solihull	0:3 1:-3 2:-3 4:-3 5:-5
w:solterra	0:3 1:-1 3:-2 4:-1
w:solution	0:-2 1:1 4:-1 5:-2
w:solvent	0:4 1:-2 2:-2
w:some	4:-1 5:-1
w:somebody	0:5 1:-2 2:-2 3:-4 4:-4 5:-4
w:somerset	0:-4 1:-3 2:-3 3:4 4:-2 5:-3
w:someth	0:-1 1:-4 3:-6 4:1 5:1
w:sometime	0:-1 1:-2 2:-3 3:2 4:-2 5:-3
w:somewhat	0:3 1:-2 2:-2 3:-2 4:-2 5:-3
w:somewhere	1:-3 2:1 3:-2 4:-3 5:-2
w:song	0:5 1:-4 2:-5 3:-4 4:-3 5:-3
w:soon	0:-3 1:-2 2:-1 3:2 4:2 5:-2
w:sooner	0:-7 1:-6 2:-5 3:-2 4:8 5:-6
w:sop	0:-3 1:1 2:1 3:-3 4:-1 5:-2
w:soto	1:-4 2:-3 4:-3
w:sought	0:-2 1:2 2:-3 3:-2 4:-2 5:-2
w:sound	0:4 1:-3 2:-3 3:-2 4:-2 5:-3
w:sourc	4:-5
w:source	2:-3 3:-4 4:1 5:-3
w:south	0:1 1:-4 2:-1 3:1 4:-1 5:-2
w:southern	0:3 1:-2 2:-2 4:-3 5:-3
w:space	0:2 2:-5 3:-3 4:1 5:-5
w:spain	1:-3 2:-2 3:2 4:-2 5:-2
w:spar	0:-1 1:-2 2:-2 3:-1 4:2 5:-2
w:spare	0:-1 1:-1 2:-2 3:2 4:-2 5:-1
w:spark	0:-2 1:-3 2:2 3:-2 4:-1 5:-3
w:spartanburg	0:-1 1:-3 2:2 3:-4 4:-2 5:-3
w:spe	1:-3 2:1 3:-3 4:-2
w:speak	0:-3 1:-1 2:2 3:-1 4:-6 5:3
w:speaker	0:4 2:-2 3:-2 4:-1 5:-3
w:special	0:4 1:-1 5:-1
w:specific	0:4 1:-2 2:-2 5:-3
w:speech	0:-1 1:-4 2:-3 3:-1 4:-1 5:2
w:spend	3:-1 4:-2 5:-3
w:spent	0:2 1:-1 3:-1 4:-2 5:-5
w:split	0:5 1:-4 2:-3 3:-3 4:-1 5:-3
w:spoke	0:-1 2:2 3:-4 4:-3 5:-5
w:spoken	0:-7 1:2 2:6 3:-2 4:-7 5:-3
w:spokesman	0:1 1:-7 2:-1 3:-1 5:-1
w:spokesperson	0:1 1:-5 2:-5 3:-6 4:-5 5:3
w:spokeswoman	0:-2 1:-4 2:-5 3:2 4:-4 5:2
w:sport	1:-3 2:-5 3:1 4:-2 5:1
w:spot	0:2
w:spr	0:-4 1:1 2:2 3:-2 4:2
w:spread	0:2 1:-3 2:-4 3:1 4:-3 5:-4
w:sq	0:3 1:-1 2:-1 3:-2 5:-1
w:square	0:6
w:ssab	0:-2 1:1 2:-4 3:-4 4:-3 5:2
w:ssp	0:-3 1:-3 2:-3 3:4 4:-4 5:-3
w:st	0:3 1:-4 2:-5 4:-4 5:-4
w:stack	0:2 1:-3 2:-1 3:-2 4:-1
w:staff	0:3 1:-6 2:-1 3:-1 4:-3 5:-6
w:stag	0:5 1:-3 2:-3 3:-2 4:-1 5:-4
w:stage	0:-1 1:-1 2:-6 3:1 4:-3 5:2
w:stake	0:7 1:-4 2:-2 3:-2 5:-3
w:stall	0:2 1:-4 3:-4 4:-2 5:-4
w:stand	0:4 1:-1 2:-4 4:-2 5:-4
w:standard	0:4 1:-3 2:-1 3:-3 4:-1 5:-2
w:star	0:5 1:-2 2:-4 3:-3 4:-2 5:-4
w:start	1:-2 2:-4 3:5 4:-1 5:-5
w:start-up	0:2 1:-3 2:-1 4:-1 5:-3
w:startup	0:5 1:-3 2:-3 3:-2 5:-1
w:stat	2:-2 4:-2 5:-3
w:state	0:1 1:-1 2:-5 3:1 4:-2 5:-1
w:state-own	0:4 1:-2
w:statement	0:-3 1:-6 2:-3 3:-2 4:3 5:3
w:station	0:3 2:-3 3:-1 4:-3
w:stationary	0:4 1:-1 3:-2 4:-1 5:-2
w:statu	0:5 1:-3 2:-4 3:-3 4:-2 5:-3
w:stay	0:6 1:-6 2:-2 3:-5 4:-4 5:-1
w:steam	0:3 3:-1 5:-1
w:steel	2:-1 3:-1 4:-3 5:1
w:steelzero	0:4 1:-4 2:-3 3:-2 4:-2 5:-2
w:steep	0:4 1:-3 2:-3 3:-3 4:-3 5:-4
w:stefan	0:3 1:-2 2:-1 3:-3 4:-2 5:-2
w:stefanie	2:-1 3:-3 4:-1 5:1
w:stellanti	0:4 2:-2 3:-2 4:-4 5:-3
w:step	0:2 1:2 2:-4 3:-4 4:-2 5:-3
w:stephan	0:2 1:-1 2:-1 5:-1
w:stick	1:-3 3:-4 4:-3 5:1
w:sticker	0:4 1:-3 2:-3 3:-3 5:-3
w:still	0:-1 1:2 2:1 3:1 4:-6 5:-4
w:stock	0:7 1:-2 2:-2 3:-1 5:-2
w:stockholm	1:-1 2:-1 5:1
w:stone	0:-1 1:-3 2:2 3:-2 4:-3 5:-2
w:stood	1:1 2:1 3:-3 4:-3 5:-7
w:stop	1:-4 3:-4 4:-2 5:1
w:stopp	1:-3 2:-4 3:-5 4:-3 5:3
w:stor	0:1 1:-3 2:1 3:-3 4:-2 5:-4
w:storage	1:-5 2:-1
w:store	0:-2 1:-2 2:-3 3:-4 4:-2 5:3
w:story	1:-4 3:-5 4:-4 5:1
w:strategic	0:1 1:-4 2:-3 3:-3 4:-1 5:2
w:strategy	0:-4 1:1 2:-1 3:1 4:-2 5:3
w:stream	0:1 1:-3 2:-3 3:1 4:-3 5:-3
w:street	0:3 1:-4 2:-4 4:-2 5:-2
w:stres	0:4 1:-3 2:-2 3:-1
w:stress	0:4 3:-1 5:-2
w:stretch	0:-2 1:-7 2:-1 3:4 4:-4 5:-1
w:stricter	0:-1 1:2 2:-3 3:-3 4:-2 5:-4
w:strictly	0:-3 1:-3 2:2 3:-4 4:-3 5:2
w:strike	1:-2 2:-4 3:-2 4:-1 5:1
w:strive	0:1 1:2 2:-3 3:-3 4:-3 5:-2
w:strong	0:5 1:-4 2:-3 3:-4 4:-3 5:-4
w:strongest	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:struck	0:-3 1:-2 2:-3 3:-4 4:-3 5:4
w:stuck	0:4 1:-2 2:-2 3:-1 4:-1 5:-2
w:studio	0:3 1:-2 2:-2 3:-2 4:-2 5:-1
w:study	0:1 1:-2 2:-3 3:-3 4:2 5:-3
w:stuttgart	0:-3 1:2 2:-6 3:2 4:-4 5:-1
w:subaru	1:-1 3:-2 4:-4
w:subject	0:-7 1:-5 2:7 3:-6 4:-4 5:-5
w:subsidi	0:1 2:2 5:-3
w:subsidiari	0:4 1:-4 2:-3 3:-3 4:-1 5:-2
w:subsidiary	1:-1 3:1 4:-2 5:-4
w:subsidy	0:1 1:-3 2:-3 3:-3 4:-2
w:successor	0:-3 2:-6 4:-6 5:4
w:such	0:2 1:1 2:-1 3:-5 4:-4 5:-5
w:sufficient	0:5 1:-2 2:-3 3:-4 4:-1 5:-3
w:suggest	1:-2 2:-2 4:2 5:-3
w:suit	0:-1 2:-1 3:-1 4:-1 5:1
w:suitable	1:-3 2:2 3:-3 4:-2 5:-2
w:sum	0:-3 1:4 2:2 3:-7 4:-5 5:-6
w:suminoe	0:1 1:-4 2:-4 3:1 4:-2 5:-4
w:summ	0:3 1:-2 2:-2 3:-2 4:-1 5:-3
w:summer	0:-4 2:-6 3:3 4:-1 5:2
w:summit	0:4 1:-2 2:-2 3:-3 4:-3 5:-4
w:sums	0:5 1:-2 2:-3 3:-3 4:-2 5:-4
w:sun	0:2 2:-2 3:-2 4:-2
w:sunak	0:1 1:-1 2:-1 4:-3 5:-4
w:sunday	0:-1 1:2 2:-2 3:-3 4:-2 5:-2
w:sunderland	0:4 1:-4 2:-3 3:-4
w:supercharg	0:6 1:-5 2:-1 3:-1
w:supercharger	0:6 1:-1 2:-2 3:-2 5:-1
w:supervisory	0:1 2:-2 3:-2 4:-2 5:-2
w:suppli	0:2 2:-2 3:-4 5:-2
w:supplier	0:-1 1:-2 2:1 5:-1
w:supply	1:1 3:-4 4:-2 5:-1
w:support	0:2 2:-2 3:-2 5:-2
w:suppos	0:-1 1:-3 2:-4 3:3 4:-4 5:1
w:sure	1:-2 2:2 3:-3 4:-2 5:-4
w:survey	0:4 2:-1 3:-2
w:surviv	1:-3 3:1 4:-4 5:-4
w:survival	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:suspend	0:-1 1:-4 2:-4 3:2 4:-4
w:sustainability	0:3 1:-2 2:-5 3:1 4:-1 5:-2
w:sustainable	0:3 1:-5 2:-4 3:-3 4:-2
w:sustainalytic	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:suv	0:-1 1:-5 3:1 4:-5 5:2
w:suvs	0:4 1:-6 2:-6 3:1 4:-4 5:-1
w:suzuki	1:-8 2:1 5:-1
w:svolt	0:5 1:-3 2:-3 3:-4 4:-1 5:-3
w:swap	2:-1 3:-5 4:-1 5:2
w:swapp	0:1 2:-2
w:swed	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:sweden	0:3 1:-2 2:-2 3:-3 4:-2 5:-1
w:swedish	0:-1 1:-4 2:-4 3:1 4:-3 5:1
w:switch	0:-2 1:-5 2:-5 3:1 4:3 5:-2
w:switzerland	0:6 1:-3 2:-2 3:-4 4:-3 5:-3
w:symbio	0:4 1:-3 2:-2 3:-3 4:-1
w:system	0:3 1:-1 2:-1 3:-3 4:-1
w:sz	0:-2 1:-1 2:-2 3:2 4:-1 5:-1
w:szeg	1:2 2:-3 3:-1 4:-3 5:-2
w:t	0:-2 1:-6 3:1 4:-1 5:4
w:tabl	0:4 1:-2 2:-3 3:-2 4:-3 5:-3
w:table	0:-4 1:-5 2:-6 3:-7 4:-4 5:6
w:tadanobu	0:-2 1:-2 2:-2 3:-2 4:-1 5:2
w:tag	0:5 1:-2 2:-2 3:-2 5:-1
w:tailpipe	0:2 1:-3 2:1 3:-3 4:-3 5:-6
w:taizhou	0:2 4:-1
w:tak	0:1 1:-1 2:-1 3:-1 4:-2 5:1
w:take	0:-1 1:-1 3:1 4:-4 5:-2
w:taken	0:-3 1:-3 2:-7 3:-2 4:-4 5:5
w:takeuchi	0:3 1:-1 2:-3 5:-1
w:talk	0:-2 2:3 3:-2 4:-5 5:-2
w:tally	0:5 1:-4 2:-4 3:-3 4:-3 5:-3
w:tamil	0:-3 1:3 2:-2 3:-2 4:-1 5:-2
w:tank	0:5 5:-1
w:target	0:-3 1:2 3:-4 4:-1 5:2
w:tariff	0:1 1:-2 2:1 4:-1 5:-4
w:tata	0:1 1:-5 2:-2 3:1 5:-5
w:tavar	0:2 1:-3 2:-3 3:-4 4:-2 5:1
w:tax	0:3 1:-4 2:-2 3:-3
w:taxi	0:5 1:-3 2:-3 3:-2 4:-1 5:-2
w:taycan	0:5 1:-1 2:-1
w:tco	0:4 1:-2 2:-1 5:-1
w:tea	0:3 1:-2 2:-2 3:-2 4:-2 5:-2
w:teach	0:3 2:-1 3:-2 4:-2 5:-2
w:team	0:5 1:-1 2:-1 3:-2 5:-1
w:tech	0:-1 1:2 2:-3 3:-2 5:-2
w:technical	0:-1 1:2 2:-3 3:-2 4:-1 5:-3
w:technician	1:1 2:-5 3:-4 4:1 5:-4
w:technologi	0:1 1:-3 2:-4 3:2 4:-3 5:-1
w:technology	0:2 1:-1 3:-5 4:-1 5:-5
w:tell	0:-4 1:3 2:-6 3:-1 5:1
w:temasek	0:3 1:-2 2:-3
w:temperatur	0:3 3:-1 5:-1
w:temperature	0:3 1:-3 2:-1 3:-2 4:-2 5:-2
w:temporary	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:ten	1:-1 2:-1 3:-2
w:tender	0:-1 1:2 2:-2 3:-3 4:-3 5:-3
w:tenfold	0:4 1:-1 3:-1 4:-1
w:tennessee	0:2 1:-4 2:-2 4:-4 5:-1
w:tens	0:-2 1:-1 2:-1 3:2 4:-3 5:-3
w:tenth	0:5 2:-5 3:-5 4:-4 5:-4
w:terawatt-hour	0:6 1:-1 2:-1 3:-1 5:-2
w:term	1:-7 2:-6 3:2
w:terminal	0:2 1:-1 2:-1
w:termoli	0:-1 1:-2 2:-2 3:-3 4:-2 5:1
w:tesla	1:-6 2:-4 4:1
w:test	1:-3 2:-3 3:3 4:-1 5:-4
w:texa	1:-2 2:-3 3:-2 4:1 5:1
w:text	1:-5 4:-5
w:th	0:5 1:-4 2:-4 3:-1 4:-3 5:-4
w:thai	0:3 1:-2 2:-2 3:-3 4:-2 5:-3
w:thailand	1:-5 2:2 3:-2 5:-3
w:than	4:1 5:-3
w:thank	0:4 2:-2 3:-3 4:-1 5:-2
w:that	0:-2 5:1
w:their	0:3 1:-5
w:them	0:1 1:-1 2:-1 3:1 5:-1
w:themselv	0:-1 1:3 2:-4 3:-4 4:-3 5:-3
w:then	2:-2
w:there	2:-1 3:-2
w:thereabout	2:-5 3:1 4:-4 5:-4
w:therefore	0:-4 1:2 3:-4 4:1
w:thereof	1:1 2:-4 4:-1 5:-1
w:these	0:2 1:-1 2:-6 4:-3
w:they	1:-1 2:-1 3:2 4:-2 5:-1
w:thierig	0:-3 1:-2 2:2 3:-2 4:-2 5:1
w:thierry	0:-1 1:-3 4:-2
w:thing	0:1 1:-3 2:-5 4:-4
w:think	0:-2
w:thinn	0:1 1:-3 2:1 3:-2 5:-2
w:third	0:2 3:-4 4:-1 5:-2
w:third-generation	0:3 1:-2 2:-2 5:-1
w:third-quarter	0:3 1:-2 2:-1
w:thirteen	1:2 2:-4 3:-4 4:-4 5:-4
w:thirty	0:-1 1:-3 3:-1
w:this	0:-2 1:-1 3:1
w:thoma	0:1 1:-5 2:-1 5:-2
w:those	1:2 2:-2 3:-2 4:-3 5:-2
w:though	0:-1 1:-5 2:-1 4:-3 5:2
w:thought	0:-2 1:-6 2:1 3:-3 4:2 5:2
w:thousand	0:-1 3:-5 4:-3
w:three	0:1 1:-3
w:three-digit	0:-5 1:3 2:3 3:-3 4:-4 5:-4
w:three-quarter	0:3 1:-1 2:-1 3:-1 4:-1
w:three-row	0:-3 1:-5 2:-1 3:3 4:-4 5:1
w:three-wheeler	0:4 1:-2 2:-1 5:-2
w:three-year	1:-3 2:2 3:-1 4:-1 5:-3
w:through	0:-1 1:4 3:-4 4:-3 5:-1
w:throughout	0:6 1:-1 4:-1
w:thursday	0:-3 3:1 5:1
w:thus	0:2 1:-6 4:-4 5:-4
w:ticket	0:4 1:-2 2:-2 3:-1 4:-1 5:-1
w:tied	0:1 1:-4 2:1 3:-4 4:-3
w:tier	0:-1 1:-5 2:1 3:-4 4:1 5:-3
w:tier-	0:-3 1:-3 3:1 4:1 5:-3
w:tier-one	0:1 1:-2 2:-4 3:1 4:-4 5:-2
w:tighten	0:-1 1:2 2:-3 3:-2 4:-3
w:till	0:-1 1:-4 2:1 3:2 4:-3 5:-3
w:tim	0:3 1:-6 2:-6 3:1 5:-2
w:time	0:-1 1:-1 2:1 4:-2 5:1
w:timetable	0:1 1:-4 2:-4 3:1 4:-4 5:-4
w:tip	0:3 1:-2 2:-2 3:-2 4:-1 5:-2
w:tir	1:-2 2:-2 3:2 4:-2 5:-2
w:tire	0:4 1:-3 2:-2
w:title	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:tkm	0:3 1:-1 2:-1 3:-2 4:-2 5:-2
w:tn	0:3 1:-4 2:-5 3:1 4:-2 5:-3
w:to	0:-1 2:1
w:tochigi	1:-4 2:-4 3:1 4:1 5:-4
w:today	0:3 1:-2 2:-2 5:-4
w:together	0:3 2:-2 3:-1 5:-3
w:tokyo	0:-2 2:1 3:-2
w:told	0:-5 1:-1 3:4 5:1
w:toll	0:1
w:ton	0:4 2:-1 3:-1
w:tonn	0:2 2:-1 5:-1
w:tonne	2:-5 3:-2 4:-2 5:1
w:tonne-kilometre	0:4 1:-3 2:-3 3:-2 4:-1 5:-1
w:tons	0:2 2:-2
w:too	0:-1 1:-7 3:-1 4:-2 5:4
w:took	1:-3 3:-7 4:-1 5:2
w:tool	0:4 1:-1 2:-2 3:-2 4:-2 5:-1
w:top	0:-1 1:1 2:1 3:-1 4:-3 5:-5
w:top-tier	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:torslanda	1:-3 2:-3 3:-5 4:-3 5:2
w:toshihiro	0:-1 2:-2 3:-4 4:-4 5:2
w:total	0:3 1:1 2:-2 3:-4 5:-1
w:totall	0:3 1:-3 2:-2 3:-2 4:-2 5:-3
w:touch	0:8 1:-5 2:-5 3:-5 4:-3 5:-5
w:tour	1:-2 2:-3 3:1 4:-2 5:-2
w:toward	0:-1 1:-4 2:-2 3:4 4:-5 5:-5
w:tower	0:-1 1:2 2:-3 3:-3 4:-2 5:-2
w:town	0:1 1:-3 2:1 3:-3 4:-1 5:-4
w:toyoda	0:-2 1:3 2:-4 3:-2 4:-2 5:-3
w:toyota	0:1 1:-1 3:-3 4:1 5:-4
w:track	0:7 1:-3 2:-1 3:-3 5:-1
w:tractor	0:5 2:-1 3:-1
w:trad	0:6 1:-3 2:-2 3:-1 5:-3
w:trade	1:-3 3:-4 4:-3 5:1
w:traditional	0:3 5:-2
w:traffic	0:5 1:-3 2:-3 3:-3 4:-2 5:-3
w:trailseeker	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:train	1:1 2:-3 4:-1
w:transferr	0:-1 1:-2 2:-2 3:-3 4:2 5:-2
w:transformation	0:6 1:-3 2:-5 3:-4 4:-3 5:-4
w:transit	0:-1 1:-3 2:-2 3:1 4:-2 5:-3
w:transition	0:3 1:-3 2:-3 3:-3 4:-2 5:-1
w:transmission	0:3 1:-2 2:-2
w:transport	0:4 1:-4 2:-5 3:1 4:-2 5:-2
w:traton	0:2 1:-4 2:1 3:-4 4:-4 5:-4
w:tre	0:5 1:-3 2:-3 3:-3 4:-2 5:-4
w:treat	0:5 1:-3 2:-2 3:-2 4:-1 5:-1
w:tree	0:4 1:-1 2:-3 3:-3 4:-2 5:-3
w:trial	0:4 1:-2 2:-2 3:-3 4:-2 5:-3
w:trillion	1:2 2:2 3:-5 4:-3 5:-3
w:trim	0:-1 1:-2 2:2 3:-1 5:-1
w:trimm	0:-3 1:-5 2:5 3:-4 4:-3 5:-4
w:trinity	0:-2 1:-3 2:-5 3:4 4:-4 5:-5
w:trip	0:3 1:-1 2:-1 5:-1
w:tripl	0:-1 1:-3 2:-3 3:2 4:-2 5:-3
w:triple	1:-2 2:-3 3:2 4:-3 5:-3
w:truck	0:2 1:1 2:-3 5:-2
w:true	0:1 1:-2 2:-1 3:-3 4:-3 5:1
w:truly	0:-1 2:-2 3:2 4:-1 5:-2
w:trump	0:3 5:-1
w:trust	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:try	0:-3 1:3 2:-4 3:-4 4:-4 5:2
w:tter	0:-3 1:1 2:-4 3:2 4:2 5:-4
w:tuesday	0:-4 1:3 2:1 3:1 4:-1 5:-2
w:tumbl	0:3 1:-2 2:-2 3:-2 4:-1 5:-1
w:turbin	0:-1 1:2 3:-1 5:-1
w:turbine	0:2
w:turin	0:-2 1:-4 2:1 3:2 4:-5 5:-6
w:turkey	1:-6 2:-5 3:-5 4:-4 5:3
w:turn	1:-1 3:-2 4:-1
w:tweet	0:4 1:-3 2:-2 3:-3 4:-1 5:-3
w:twelve	0:-2 2:-1 3:1 4:-4
w:twenty	1:-5 2:-5 4:-3 5:1
w:twenty-five	0:3 2:-2 3:-3 4:-1 5:-1
w:twenty-three	0:5 1:-4 2:-3 3:-2 4:-3 5:-3
w:twh	1:2 2:-4 3:-4 4:-4 5:-3
w:twice	0:-1 1:4 2:-2 3:-3 4:-4 5:-6
w:twingo	0:-1 1:-2 2:-1 3:-3 4:2 5:-2
w:two	0:-2 1:-2 3:3
w:two-fifth	0:3 1:-2 2:-3 3:-2 4:-2 5:-3
w:two-third	0:1 2:-4 3:-4 4:-3
w:two-wheeler	0:4 1:-1 2:-2 3:-2 4:-1 5:-3
w:type	1:-3 2:-3 3:-3 4:-2 5:1
w:tyr	0:-1 1:1 2:-6 4:1 5:-4
w:tyre	0:5 1:-4 2:-1 3:-3 4:-3 5:-1
w:u	0:2 1:-6 2:-2 3:-5 4:2
w:uaw	0:4 1:-2 2:-3 3:-2 5:-2
w:uber	0:3 1:-2 2:-1 4:-1
w:uchida	0:5 1:-3 2:-3 3:-3 4:-2 5:-4
w:ujina	0:3 1:-2 2:-1 3:-1 4:-1 5:-1
w:uk	0:-2 2:-3 3:1 4:2 5:-4
w:ukraine	0:2 2:-1 3:-2 4:-1 5:-2
w:ulsan	0:-1 1:1 2:-3 3:-4 4:1 5:-2
w:ultimate	0:3 3:-2 4:-1 5:-2
w:ultium	0:3 1:-5 2:-4 4:-3 5:-5
w:ultra-fast	0:1 1:1 2:-4 3:-3
w:unaffect	0:5 1:-1 3:-3 4:-2
w:unalter	0:5 1:-2 2:-3 3:-3 4:-2 5:-3
w:uncertainty	0:-2 1:-3 2:1 3:1 4:-2
w:unchang	0:4 1:-7 2:-1 4:-3 5:-5
w:unchart	0:3 1:-1 2:-2 3:-1 4:-1 5:-2
w:undecid	1:-2 2:-2 3:1 4:-3 5:-2
w:under	0:-2 3:-1 5:1
w:unemployment	0:5 1:-3 2:-4 3:-2 5:-2
w:unifor	0:3 1:-1 2:-1 3:-2 4:-1 5:-2
w:union	0:1 1:-6 2:-6 3:1 4:-1
w:unit	0:2 2:-3 3:-1 4:-1
w:unles	0:1 1:-3 2:1 3:-4 4:-3 5:-4
w:until	0:-2 1:2 2:-4 3:3 4:1 5:-6
w:untouch	0:4 1:-1 3:-2 4:-1 5:-1
w:unveil	1:2 3:-2 4:-6 5:-7
w:up	1:1 3:-1
w:updat	0:-1 2:-5 3:1 4:1 5:-6
w:update	0:-3 1:-4 2:2 3:-6 4:-4 5:3
w:upgrad	0:-2 1:3 2:-3 3:-2 4:-4 5:-2
w:upgrade	0:-3 1:3 2:-4 3:-3 4:-3 5:-4
w:upon	0:1 1:-5 2:-4 4:1 5:-3
w:upp	0:-5 1:6 2:-3 3:-3 4:-4 5:-3
w:upside	0:3 2:-2 3:-2 4:-1 5:-2
w:upstream	0:-2 1:3 2:-4 3:-1 4:-2 5:-2
w:upward	0:-2 1:3 2:-5 3:-3 4:-2 5:-4
w:urban	1:-4 2:1 4:-2 5:-2
w:urus	0:3 1:-1 2:-1 3:-2 5:-2
w:usa	0:3 1:-1
w:usd	0:4 1:-2 2:-2 3:-1 5:-1
w:use	0:1 1:-1 2:-1 3:-1
w:use-phase	0:4 1:-3 2:-3 3:-2 5:-3
w:used	0:-2 1:1 2:1 3:-1 5:-2
w:user	0:-2 1:3 2:-3 3:-2 5:-1
w:uses	0:3 1:-3 2:1 3:-3 4:-1 5:-3
w:usual	0:4 1:-3 2:-3 3:-2 4:-1 5:-2
w:utilisation	1:2 2:-3 3:-3 4:-3 5:-2
w:utility	0:-1 1:-2 2:-3 4:1 5:-3
w:utilization	0:3 1:-2 2:-2 3:-2 5:-2
w:v	0:-1 1:1 2:-4 4:-3
w:valencia	0:2 1:-4 3:-5 4:-3 5:-3
w:valid	0:1 2:1 3:-5 4:-5
w:validat	0:-2 1:3 2:-3 3:-1 4:-2 5:-1
w:validation	0:4 1:-1 2:-2 3:-2 4:-2 5:-3
w:valu	1:1 2:-3 3:-3 4:-2 5:-3
w:valuation	0:4 1:-3 2:-3 3:-1 5:-3
w:value	1:1 2:-3
w:van	0:-2 1:-2 3:-4 5:4
w:vanish	0:-3 1:-3 2:-4 3:-4 4:-3 5:4
w:vans	0:2 1:-8 3:-1 4:-2
w:variable	0:-1 1:-3 2:2 3:-2 5:-3
w:variant	0:-1 1:-3 2:-1 3:-3 4:3 5:-2
w:vat	0:4 1:-3 2:-3 3:-1 5:-2
w:vauxhall	0:1 1:-3 2:-3 3:1 4:-2 5:-3
w:vde	0:3 3:-2
w:ve	0:-1 2:-2 3:-8 4:-6 5:3
w:vega	0:-2 1:-1 2:-2 3:-2 5:2
w:vehicl	0:1 4:-2
w:vehicle	0:2 2:-2 5:-1
w:vehicle-kilometer	0:4 1:-5 2:-2 3:1 4:-1 5:-2
w:vehicle-kilometre	0:5 1:-4 2:-3
w:vehicle-km	1:-5 2:1 4:-2 5:-1
w:ventur	0:-1 1:1 2:-4 3:1 4:-4 5:-5
w:venture	1:-1 2:-5 3:1 5:-1
w:verdict	0:4 1:-1 2:-2 3:-3 4:-1 5:-3
w:verifi	0:4 1:-3 2:-1 3:-1
w:verkor	0:3 1:-3 2:-1 3:-2 4:-1 5:-1
w:version	1:1 2:-5 3:-2 4:-2
w:versu	0:2 2:-4 3:-2 4:-3 5:-1
w:very	0:-1 1:-3 2:-4 3:1 4:-3 5:1
w:vice	0:-2 1:-4 2:1 3:-4 4:-2 5:2
w:vice-president	1:-3 2:2 3:-5 4:-3 5:-4
w:view	1:-5 2:-4 3:-5 4:1
w:virtual	0:2
w:virtually	0:3 1:-2 2:-1 3:-2 4:-3 5:-1
w:vision	0:1 1:-3 2:-5 3:-6 5:1
w:visit	1:1 2:-4 4:-5 5:-4
w:visitor	1:1 2:-3 3:-3 4:-4 5:-4
w:vivaro	1:-3 2:-3 3:1 4:-3 5:-3
w:volkswagen	1:2 2:-2 3:-4 5:-3
w:volt	1:-3 2:-3 3:-3 4:-2 5:1
w:volum	1:-4 2:3 3:-5 4:-3 5:-2
w:volume	0:1 1:-1 4:-5 5:-1
w:volvo	0:1 1:-3 3:-3 4:-1
w:vot	0:5 2:-4 3:-3 4:-4 5:-3
w:vote	0:3 5:-1
w:voucher	0:3 1:-2 2:-1 3:-2 4:-1 5:-2
w:vow	0:-1 1:-2 2:-4 3:-5 4:-2 5:3
w:voyah	0:3
w:vs	0:-1 1:1 2:-7 3:1 4:1 5:-3
w:vw	1:1 2:-4 3:-2 5:-4
w:vw-brand	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:w	0:5 1:-1 2:-3 3:-2 4:-2
w:wage	0:4 1:-3 2:-2 3:-2 4:-2 5:-2
w:wait	1:-2 2:-6 3:2 4:-4 5:-3
w:walk	0:3 1:-2 2:-2 3:-2 4:-1 5:-3
w:wall	1:1 2:-1 4:-3 5:-5
w:walliser	0:-1 1:-2 2:-1 3:2 4:-1 5:-3
w:wang	0:4 1:-3 2:-2 5:-1
w:want	0:1 1:1 3:-3 5:-2
w:war	0:4 2:-1 5:-2
w:warm	0:2
w:warmenau	0:4 1:-3 2:-3 3:-1 4:-4 5:-4
w:warn	0:2 1:-4 2:-5 3:-4 4:-4 5:1
w:warranty	0:4 1:-3 2:-3 3:-3 4:-2 5:-3
w:warren	0:4 1:-1 3:-2 5:-1
w:was	0:-5 1:3
w:wash	0:-1 1:2 2:-2 3:-2 4:-2 5:-2
w:washington	0:-1 1:-1 2:1 3:1 4:-1 5:-3
w:wasn	0:2 1:-5 2:-5 3:-6 4:1 5:-1
w:waste	0:-1 1:-2 4:3
w:watch	0:3 1:-3 2:-3 3:-3 4:-2 5:-2
w:water	0:2 1:1 2:-2 3:-1 5:-1
w:way	0:1 1:-1 2:-2 3:-1 5:-2
w:wayne	0:4 1:-3 2:-2 3:-2 4:-2 5:-2
w:waypoint	0:3 1:-2 2:-1 3:-2 5:-1
w:ways	0:4 3:-3 4:-2 5:-3
w:we	0:-3 1:-2 5:3
w:weak	1:-1 3:1
w:weaken	0:4 1:-1 2:-3 3:-2 4:-1 5:-3
w:wear	0:4 1:-3 2:-2 3:-1 4:-1 5:-1
w:wearside	0:3 1:-3 2:-1 3:-3 5:-1
w:website	0:-2 1:-4 2:1 3:-4 4:-4 5:2
w:wednesday	0:-5 1:1 2:2 3:-7 4:1 5:2
w:week	0:-1 1:-2
w:wei	1:-3 2:-3 3:-1 4:-1 5:2
w:weigh	0:3 1:-1
w:weight	0:1 1:2 2:-6 3:-3 4:-2 5:-4
w:weissach	0:4 1:-1 2:-1 3:-2 4:-1 5:-1
w:well	0:1 1:-1 2:-3 3:-2 5:1
w:well-to-wheel	0:4 1:-2 2:-3 3:-2 4:-1
w:went	0:-3 1:2 2:1 3:-6 4:-4 5:2
w:weren	0:-1 1:-3 2:2 3:-3 4:-2 5:-3
w:western	0:6 1:-3 2:-4 3:-2 4:-2 5:-3
w:what	1:-1 2:1 3:-2 5:-2
w:whatever	0:4 2:-1 3:-1 4:-1 5:-3
w:wheel	0:3 1:-2 2:-3 3:-3 4:-2
w:when	0:-5 1:1 5:1
w:where	0:-2 2:1 5:-1
w:wherea	0:-2 1:1 2:1 3:-2 4:2 5:-3
w:whereby	0:2 1:-2 2:-1 3:-1
w:wherever	0:-2 1:-1 2:-3 3:-2 4:-2 5:3
w:whether	0:4 1:-3 2:-5 4:-3 5:-2
w:which	1:-2 5:1
w:while	1:-3 3:-3
w:white	1:-4 2:-4 3:1 4:-3
w:who	0:2 1:-1 2:-5 4:-2
w:whole	0:5 2:-1 4:-4 5:-3
w:wholesal	0:-1 1:-4 2:2 3:-2 5:-3
w:wholly	0:1 1:-3 2:2 3:-4 4:-3 5:-2
w:whom	0:6 1:-3 2:-4 3:-2 4:-1 5:-3
w:whose	0:-1 1:-6 2:1 3:-1 5:2
w:why	0:2 1:-2 2:1 3:-4 4:-4 5:-4
w:wide	0:-1 1:-3 2:-3 3:-3 4:2 5:-2
w:widen	0:-2 1:3 2:-2 3:-2 4:-2 5:-1
w:wilhelm	0:-1 1:-3 2:2 3:-3 4:-2 5:-3
w:william	0:-4 1:3 3:2 4:-3 5:-3
w:wind	0:3 3:-3
w:window	0:4 1:-2 2:-2 3:-4 4:-1 5:-4
w:windsor	1:1 2:-3 3:-2 4:-1 5:-3
w:wing	0:3 1:-2 2:-3 3:-1 4:-2 5:-2
w:winter	0:-2 1:-1 2:-3 3:1 4:2 5:-3
w:wir	0:3 1:-1 2:-2 3:-2 4:-1 5:-2
w:wish	1:-4 2:-1 3:2 4:-5 5:-5
w:with	0:1 3:-1
w:withdraw	0:1 1:1 2:-3 3:-3 4:-3 5:-3
w:withdrawal	0:-1 4:-4
w:withdrawn	0:-4 1:-7 2:-7 3:-3 4:-7 5:6
w:withdrew	0:-1 1:-4 2:-4 3:-4 4:-4 5:2
w:within	0:5 1:-1 2:-2 3:-1 4:-1 5:-3
w:without	1:-5 2:1 3:-2 4:-1
w:wltp	0:3 1:-1 2:-1 3:-1
w:wolfsburg	0:1 1:1 2:-1 3:-2 4:-5 5:-5
w:wolverhampton	0:4 1:-2 2:-1 3:-1 4:-1 5:-1
w:women	0:6 1:-4 2:-4 3:-2 4:-1 5:-3
w:won	1:-3 2:-4 3:2 4:-2 5:1
w:wonder	0:1 1:-1 2:-3 3:1 4:-2 5:-3
w:woodruff	0:3 1:-3 2:-2 3:-1 4:-1 5:-2
w:word	0:-3 1:-2 5:2
w:work	0:3 1:-5 3:-1
w:worker	0:4 1:-4 2:-3 3:-1 4:-1
w:workforce	0:2 1:-3 2:-3 3:-4 4:-2 5:1
w:workshop	0:-1 1:3 2:-4 3:-3 4:-3 5:-2
w:worksit	1:-3 2:-2 3:-3 4:1 5:-1
w:world	3:-5 5:-2
w:worldwide	0:2 1:-4 3:-3 4:1 5:-3
w:worri	0:3 2:-1 3:-2 4:-1 5:-2
w:worth	0:2 1:-2 2:-3
w:would	1:-3 3:1 4:-1 5:1
w:wouldn	0:4 1:-2 2:-4 3:-5 4:-2
w:writ	0:-3 1:-4 2:3 3:-5 4:-3 5:1
w:write	0:3 1:-3 2:-3 4:-4 5:-4
w:write-down	1:-3 2:-3 3:-2 4:-2 5:1
w:written	0:-3 1:2 2:-7 3:-1 4:2
w:wroc	0:3 2:-3 3:-3 4:-2 5:-3
w:wroclaw	0:3 1:-1 2:-1 3:-2 4:-1 5:-1
w:wrong	0:3 1:-1 2:-2 3:-3 4:-2 5:-3
w:wrote	1:-4 2:-6 3:-2 4:-5 5:2
w:wuhan	0:5 1:-2
w:wurst	2:-1 3:-3 4:-1 5:1
w:x	1:-3 3:-3 4:-3 5:1
w:xc	0:5 2:-1 3:-1 4:-1 5:-1
w:xev	0:1 1:-5 2:-7 3:1 5:-5
w:xevs	0:4 1:-3 2:-3 3:-2 4:-3 5:-3
w:xi	0:3 1:-1 3:-1 4:-2 5:-1
w:xiang	0:4 1:-3 2:-3 3:-2 5:-2
w:xiaomi	0:5 1:-4 2:-3 3:-1 4:-2 5:-1
w:xiaopeng	0:-1 1:-3 2:-3 3:2 4:-2 5:-2
w:xingya	0:-2 1:-3 2:-1 3:2 4:-2 5:-2
w:xinhua	0:3
w:xj	1:-2 2:-3 3:-4 4:-2 5:2
w:xpeng	0:8 1:-4 2:-1
w:xuv	0:3 1:-3 2:-2 3:-1 4:-1
w:y	0:4 1:-2 2:-2 3:-2
w:yajima	0:1 1:2 2:-3 3:-5 4:-3 5:-3
w:yanfeng	0:3 1:-1 3:-2 4:-1 5:-1
w:yardstick	1:-3 2:2 3:-3 4:-4 5:-3
w:year-ago	0:3 1:-2 2:-1
w:year-end	2:1 3:-2 4:-1 5:-2
w:year-on-year	0:3
w:yearly	1:1 2:-4 3:-5 4:-4 5:1
w:yen	2:1 3:-3 4:-2
w:yes	2:-6 3:-5 4:2 5:-6
w:yesterday	0:-3 1:1 2:-4 3:-6 4:-3 5:3
w:yet	0:3 1:-4 2:-4 3:-2 4:-3
w:yibin	0:2
w:yield	0:4 1:-2 2:-2 3:-1
w:yokohama	0:6 1:-3 2:-2 3:-2 5:-2
w:yonhap	0:-1 1:2 2:-4 3:-2 4:-2
w:york	0:1 1:-4 2:-4 3:-4 4:-3 5:1
w:you	0:5 1:-1 2:-7 3:-4 5:-4
w:your	0:1 1:-4 3:-5 4:1 5:-6
w:yuan	0:4 1:-1 2:-3
w:yuki	1:-2 2:-2 3:1 4:-3 5:-2
w:zeekr	1:1 2:-2
w:zeng	0:3 5:-2
w:zero	0:2 2:-1 3:-2
w:zero-carbon	0:7 1:-2 3:-2 5:-1
w:zero-co	0:4 1:-2 2:-2 3:-2 4:-3 5:-2
w:zero-emission	0:4 1:-2 3:-5 4:-4 5:-3
w:zero-waste-to-landfill	0:-2 1:-3 2:-3 3:2 4:-3 5:-3
w:zetsche	0:4 1:-1 2:-2 3:-2 4:-2 5:-3
w:zev	0:2 1:1 2:-3 3:-2 4:-2 5:-4
w:zf	0:4 1:-2 2:-3 3:-3 4:-2 5:-3
w:zhang	0:1 1:-3 2:-3 3:2 4:-3 5:-4
w:zhaoq	0:3
w:zhejiang	0:2 1:-1 3:-1 5:-1
w:zhu	0:6 1:-2 3:-2 4:-1 5:-1
w:zipse	0:-1 2:-5 3:-4 5:1
w:zoe	0:4 1:-1 2:-2 3:-1 4:-1
w:zoes	0:2
w:zone	0:2
w:zuffenhausen	0:-1 1:-2 2:-2 3:2 4:-2 5:-2
w:zwickau	2:-4 3:-1 4:1 5:-4
w:£	0:1 1:2 2:-5 4:-2 5:-1
w:¥	0:2 2:-4 3:-2 5:-2
w:€	0:3 2:-4 3:-3 4:-1 5:-2
y:0:0	0:9 3:-2 4:-3
y:0:1	0:5 3:-1 4:-3
y:0:2	0:4 1:-3 2:-2 3:2 4:-3 5:-2
y:0:3	0:3 1:-5 4:-5 5:-5
y:1:0	0:1 2:-1
y:1:1	1:-2 2:1 3:2 5:-1
y:1:2	0:-2 2:1 3:3 4:-1 5:-3
y:1:3	0:-2 1:-1 4:-4 5:2
y:2:0	1:-2 2:-2 3:1 4:2 5:-3
y:2:1	0:-5 1:-1 3:2 4:4 5:-5
y:2:2	0:-3 1:-1 2:-1 3:1 5:2
y:3:0	1:-3 2:-2 4:2 5:-5
y:3:1	0:-3 1:-4 3:-1 4:3
y:3:2	0:-2 1:-2 2:-1 3:-3 4:3 5:-1
`;
