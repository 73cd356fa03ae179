import { parseWeights } from "../weigh.ts";
import type { FigureWeights } from "../weigh-figure.ts";

let weights: FigureWeights | null = null;

/** Fitted by `bench/extract/fit.ts`; not written by hand. Read when it is first asked for. */
export function figureWeights(): FigureWeights {
  weights ??= parseWeights(LABELS, TABLE);
  return weights;
}

const LABELS = [
  "none",
  "ghg-emissions",
  "net-zero",
  "emissions-peak",
  "ice-phase-out",
  "ev-share",
  "ev-volume",
  "ev-models",
  "ev-mileage",
  "renewable-energy",
  "energy-use",
  "fuel-economy",
  "recycled-material",
  "battery-recycling",
  "battery-capacity",
  "charging-points",
  "green-factories",
  "supplier-commitments",
  "water-use",
  "waste",
  "investment",
  "network",
  "certificate",
  "other",
] as const;

const TABLE = `
b:battery-capacity:%	0:1 14:1
b:battery-capacity:GWh	0:1 14:1
b:battery-capacity:money	0:-1 20:2
b:battery-capacity:null	0:1
b:battery-capacity:to	0:-1 14:2 20:1
b:battery-recycling:%	13:3
b:battery-recycling:null	13:3
b:battery-recycling:t	1:-2 13:2
b:battery-recycling:to	0:-3 1:-1 13:4
b:charging-points:%	0:2 9:1 15:-1
b:charging-points:large	0:1
b:charging-points:null	13:1 15:2
b:charging-points:small	0:2
b:charging-points:stations	15:2
b:charging-points:to	15:1
b:energy-use:%	1:-1 5:-1 10:1 18:2
b:energy-use:by	10:1 18:3
b:energy-use:null	1:-1 5:-2 9:1 10:1
b:ev-mileage:null	0:-2 6:1 8:1
b:ev-mileage:t	1:2
b:ev-mileage:vehicles	0:-2 6:2
b:ev-models:%	0:1
b:ev-models:from	0:2 7:-2
b:ev-models:models	0:2
b:ev-models:null	6:1 7:1
b:ev-models:to	0:1 6:-2 7:2
b:ev-models:vehicles	0:-2 6:3
b:ev-share:%	5:3
b:ev-share:from	0:3 5:-4
b:ev-share:models	5:-1 7:1
b:ev-share:money	0:1
b:ev-share:null	5:3
b:ev-share:to	0:-1 5:5 6:-2
b:ev-share:vehicles	0:1 6:1
b:ev-volume:%	0:2 5:2
b:ev-volume:GWh	0:-2 14:2
b:ev-volume:by	0:6 1:-2 5:-4
b:ev-volume:from	0:1
b:ev-volume:null	5:1 6:1
b:ev-volume:small	0:2
b:ev-volume:to	6:-1 9:1
b:ev-volume:vehicles	6:2
b:fuel-economy:%	0:2 1:-1 10:-1 11:1 12:-1
b:fuel-economy:null	0:3 11:-3
b:ghg-emissions:%	1:5 5:-2
b:ghg-emissions:by	0:-2 1:5
b:ghg-emissions:from	0:1
b:ghg-emissions:kWh	0:1 1:-2 9:-2 10:2
b:ghg-emissions:null	0:3 1:1 5:-1
b:ghg-emissions:t	0:-4 1:3 10:1 13:-1
b:ghg-emissions:to	0:-3 1:4 5:-2 9:1
b:green-factories:%	10:1 18:1
b:green-factories:by	0:-2 9:-3 10:1 18:1
b:green-factories:factories	0:1
b:green-factories:null	16:1
b:green-factories:to	0:-1 1:-2 9:2 13:-1 17:-1 18:2
b:ice-phase-out:%	0:1
b:ice-phase-out:models	7:1
b:ice-phase-out:null	6:1
b:ice-phase-out:vehicles	0:-2 6:2
b:investment:%	0:4 5:-3
b:investment:GWh	0:2 14:-1
b:investment:from	0:1 20:-1
b:investment:models	0:-1 7:2
b:investment:money	0:-2 20:3
b:investment:null	5:-2 20:2
b:investment:small	0:1
b:investment:to	0:2 6:-3 14:-2 20:1
b:investment:vehicles	0:2 6:-2
b:net-zero:%	0:-2 1:1 5:1 9:1 18:1
b:net-zero:by	0:-2 1:2 18:1
b:net-zero:null	0:-2 1:-1 5:1 6:1 9:2
b:net-zero:vehicles	0:-3 6:3
b:none:%	0:2
b:none:GWh	14:3
b:none:MW	9:1
b:none:by	0:2 1:1 10:1
b:none:factories	16:3
b:none:from	0:6 15:-1
b:none:kWh	0:1 10:1
b:none:km	0:2 8:1
b:none:large	15:2 21:1
b:none:m3	0:-3 18:4
b:none:models	7:2
b:none:money	0:2
b:none:network	0:1 21:2
b:none:null	0:2
b:none:small	0:1
b:none:stations	0:1 15:1
b:none:suppliers	17:2
b:none:t	0:1
b:none:to	6:1
b:none:vehicles	0:2 6:1
b:recycled-material:%	0:-2 1:-1 5:-2 9:-1 12:5
b:recycled-material:null	5:-2 9:-1 12:4 16:-2
b:renewable-energy:%	0:-2 5:-1 9:5 10:1
b:renewable-energy:MW	9:1
b:renewable-energy:by	0:-2 1:1 9:-4 10:3 19:1
b:renewable-energy:factories	9:-2 16:1
b:renewable-energy:from	0:3 9:-2 16:-1
b:renewable-energy:kWh	0:-1 9:3
b:renewable-energy:null	0:-1 9:6
b:renewable-energy:t	0:-2 1:1 9:-1 12:1 13:-1
b:renewable-energy:to	9:3 16:1
b:supplier-commitments:%	1:1 5:-1 9:-1 12:-1 17:2
b:supplier-commitments:null	0:-1 5:-1 12:-1 17:2
b:supplier-commitments:suppliers	17:1
b:water-use:%	0:-1 1:-2 5:-1 6:-1 8:-1 9:-2 10:-2 11:-1 12:-1 13:-1 15:-1 16:-1 18:3 23:-1
b:water-use:null	2:-1 3:-1 4:-1 6:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-2 14:-1 15:-1 16:-1 17:-1 19:1 21:-1 22:-1 23:-1
bias	0:2
c:battery:a:far	0:-1 21:1
c:battery:a:near	20:1
c:battery:b:far	0:1 5:-1 13:1 20:-1
c:battery:b:near	0:2 13:4
c:capacity:b:far	14:2
c:capacity:b:near	14:3
c:charging:a:near	15:1
c:charging:b:far	0:-1 15:2
c:charging:b:near	15:1
c:electricity:a:near	9:2
c:electricity:b:far	0:-1 18:1
c:electricity:b:near	0:-2 5:-2 9:5 10:1
c:emission:a:far	1:1
c:emission:a:near	0:-1 9:1 10:1
c:emission:b:far	1:1 5:-2 9:1 12:1
c:emission:b:near	1:7
c:energy:a:near	0:-1 9:2 20:1
c:energy:b:near	0:-2 9:-1 10:6
c:ev:a:far	6:-1 20:1
c:ev:a:near	0:1
c:ev:b:far	5:1
c:ev:b:near	0:-1 5:4 6:3
c:fuel:a:near	0:1 11:-1 20:1
c:fuel:b:near	5:-2 10:-2 11:4
c:green-factory:a:near	12:2 16:1
c:green-factory:b:far	0:-2 1:-2 10:-1 13:-1 15:-1 16:-1 17:1 18:3
c:green-factory:b:near	16:3
c:hybrid:a:near	5:1 7:-1
c:hybrid:b:far	0:-1 5:-1 6:2 10:-1 11:2
c:hybrid:b:near	0:2 6:-1 11:2
c:invest:b:far	0:2 6:-1 13:1 14:-1
c:invest:b:near	20:4
c:mileage:a:near	6:1
c:mileage:b:near	0:-2 1:1 8:2
c:network:a:near	21:1
c:network:b:near	21:4
c:none:a:near	0:1
c:none:b:far	0:2 5:-1
c:none:b:near	0:3
c:recycle:a:near	0:-2 13:2 19:1
c:recycle:b:near	0:-2 13:6
c:recycled-material:a:near	9:1 12:2 13:-1
c:recycled-material:b:near	0:2 5:-2 9:-2 12:5 16:-2
c:renewable:a:far	0:1
c:renewable:a:near	0:-1 9:3
c:renewable:b:far	0:-2 10:1 12:1
c:renewable:b:near	9:8
c:sales:a:near	0:1
c:sales:b:far	1:-1 6:-1 9:2 21:1
c:sales:b:near	0:1
c:save:b:near	1:1
c:share:a:far	0:3 5:-1 6:-1
c:share:a:near	0:1
c:share:b:far	9:1 10:1 12:1
c:share:b:near	5:3
c:supplier-target:a:near	0:1
c:supplier-target:b:near	0:-3 9:1 17:3
c:supplier:a:near	17:2
c:supplier:b:far	6:-1 9:1 12:-1 18:1
c:supplier:b:near	9:-1 17:3
c:waste:a:near	0:-1 13:-1 18:1 19:3
c:waste:b:near	0:-1 1:-2 9:-1 13:1 17:-1 19:4
c:water:a:near	0:-1 1:2 10:2
c:water:b:near	0:-3 1:-4 9:-1 10:-3 18:8 19:-1
ca:battery:0:%	0:-2 9:-1 12:2 13:2 17:1
ca:battery:0:GWh	0:-2 14:2
ca:battery:0:small	0:2
ca:battery:1:%	0:2 1:-1
ca:battery:1:money	0:-2 20:2
ca:battery:1:small	0:1
ca:battery:1:t	0:1 13:1
ca:capacity:0:money	0:-1 20:1
ca:capacity:0:vehicles	0:1 6:-1
ca:charging:0:large	0:-1 15:2
ca:charging:0:stations	0:-1 15:2
ca:charging:1:%	5:1
ca:charging:1:small	0:1
ca:charging:1:stations	15:2
ca:charging:2:stations	15:1
ca:electricity:1:%	0:1 1:-1 5:-1 9:1
ca:electricity:1:kWh	0:-1 9:2
ca:emission:0:t	0:-2 1:3
ca:emission:1:%	0:-2 5:1
ca:emission:1:vehicles	6:1
ca:emission:2:%	0:-2 1:-2 5:-2 9:2 10:1
ca:energy:1:%	0:-1 1:-1 9:2 10:-1
ca:ev:0:%	5:3
ca:ev:0:models	0:-2 7:4
ca:ev:0:money	0:-1 20:1
ca:ev:0:vehicles	0:2
ca:ev:1:%	0:2
ca:ev:1:money	20:1
ca:ev:1:small	0:1
ca:ev:1:vehicles	0:4 6:-2
ca:ev:2:%	0:-1 5:3
ca:ev:2:models	7:1
ca:ev:2:money	0:3 20:-2
ca:ev:2:vehicles	0:-1 6:1
ca:ev:3:%	5:1
ca:ev:3:vehicles	0:-1 6:1
ca:green-factory:0:factories	0:1
ca:green-factory:1:factories	16:1
ca:hybrid:1:%	0:1 5:-1
ca:hybrid:1:vehicles	0:1
ca:invest:0:%	0:2 5:-1
ca:invest:0:GWh	0:-2 14:3
ca:invest:0:money	0:-1 20:2
ca:invest:0:vehicles	0:-1 6:1
ca:invest:1:%	0:1
ca:invest:1:money	0:2 20:-2
ca:mileage:1:vehicles	0:-2 6:2
ca:network:0:network	0:1
ca:none:%	0:2
ca:none:0:%	5:1
ca:none:0:money	0:1
ca:none:0:small	15:1
ca:none:1:%	5:1
ca:none:1:GWh	0:-1 14:1
ca:none:1:money	0:1
ca:none:1:stations	0:1
ca:none:1:vehicles	0:2 6:-1
ca:none:2:%	9:1
ca:none:2:kWh	0:1
ca:none:2:money	0:1
ca:none:2:small	15:2
ca:none:2:vehicles	0:-1 6:1
ca:none:3:vehicles	0:-2 6:2
ca:none:GWh	0:1 14:2
ca:none:MW	0:1 9:1
ca:none:MWh	0:1 9:-1 13:2
ca:none:factories	16:4
ca:none:kWh	0:1 10:1
ca:none:km	0:2 8:1
ca:none:large	0:1 15:2
ca:none:m3	0:1 18:1
ca:none:models	0:1 7:2
ca:none:money	0:2
ca:none:network	0:1 21:2
ca:none:small	0:1 15:1 21:1
ca:none:stations	15:2
ca:none:suppliers	17:2
ca:none:t	1:1 13:1
ca:none:vehicles	0:1 6:3
ca:recycle:1:%	0:-2 5:-1 9:-1 12:2 13:2
ca:recycled-material:0:%	0:1 9:-1 12:2 13:-3
ca:recycled-material:2:%	1:-1 9:1 12:1
ca:renewable:0:%	9:3
ca:renewable:0:MW	9:1
ca:renewable:1:%	0:-2 1:2 9:1
ca:renewable:1:MW	0:-1 9:1
ca:renewable:1:kWh	9:1
ca:renewable:2:%	0:-1 1:1 9:1
ca:sales:0:%	0:1 9:1 12:-2
ca:sales:0:models	0:4 7:-4
ca:sales:0:money	20:1
ca:sales:0:small	0:1
ca:sales:0:vehicles	6:1
ca:sales:1:%	0:1 5:1
ca:sales:1:money	0:1
ca:sales:1:small	0:1
ca:sales:1:vehicles	0:-1 6:2
ca:sales:2:%	0:2
ca:sales:2:money	0:2 20:-2
ca:sales:2:vehicles	0:1 6:-1
ca:sales:3:vehicles	0:2 6:-2
ca:save:0:vehicles	0:1 6:-1
ca:save:1:%	5:1
ca:share:0:kWh	0:-1 9:1 10:1
ca:share:0:small	0:1
ca:share:0:vehicles	6:1
ca:share:1:%	0:1 12:1
ca:share:1:money	0:3
ca:share:1:vehicles	0:-2 6:3
ca:share:2:vehicles	0:3 6:-3
ca:supplier:0:suppliers	17:1
ca:supplier:1:%	0:-1 12:-1 17:2 18:-1
ca:waste:1:%	0:-1 13:-1 18:-2 19:2
ca:water:1:%	0:-2 1:1 10:2
cb:battery:0:%	0:-1 9:-1 12:-2 13:3
cb:battery:0:GWh	0:-2 14:2
cb:battery:0:t	0:1
cb:battery:1:%	0:-2 5:-2 9:-1 12:1 13:3 19:-1
cb:battery:1:GWh	13:1
cb:battery:1:money	0:2 20:-1
cb:battery:1:t	0:2 1:-2
cb:battery:2:%	0:2
cb:battery:2:GWh	14:1
cb:battery:2:t	0:1 1:-1 13:1
cb:battery:3:%	0:2
cb:battery:3:GWh	0:-1 14:3
cb:capacity:0:GWh	14:2
cb:capacity:0:vehicles	6:1
cb:capacity:1:GWh	0:2
cb:capacity:1:vehicles	0:-3 6:3
cb:capacity:2:%	0:1
cb:capacity:2:GWh	0:-2 14:3
cb:capacity:2:vehicles	0:1
cb:capacity:3:%	1:-1 5:-2 9:-2 12:-1 13:-1 14:2 21:-1
cb:capacity:3:GWh	0:-2 14:2
cb:charging:0:%	0:2
cb:charging:0:stations	0:1
cb:charging:1:%	0:1 9:2
cb:charging:1:small	0:1
cb:charging:1:stations	0:1 15:1
cb:charging:2:small	15:1
cb:charging:2:stations	0:-2 15:4
cb:charging:3:stations	0:1 15:-1
cb:electricity:0:%	0:-1 9:3
cb:electricity:2:%	0:-1 9:3
cb:emission:0:%	0:2
cb:emission:0:t	0:-1 1:4
cb:emission:1:%	0:-2 1:5
cb:emission:1:small	0:2
cb:emission:1:t	0:1
cb:emission:2:%	1:5 5:-1 10:-1 18:-1
cb:emission:3:%	0:1 1:3 5:-2
cb:energy:0:%	0:-2 1:-1 10:2
cb:energy:1:%	0:-2 1:-2 9:-3 10:5 18:-4
cb:energy:2:%	0:1 1:-2 5:-2 6:-1 9:-1 10:2 12:-1 18:-2 19:-1
cb:ev:0:%	0:-1 5:3
cb:ev:0:models	7:2
cb:ev:0:vehicles	6:2
cb:ev:1:%	0:3
cb:ev:1:models	0:1
cb:ev:1:vehicles	6:1
cb:ev:2:%	5:1
cb:ev:2:small	0:1
cb:ev:3:models	0:-1 7:1
cb:fuel:0:%	1:-1 5:-1 11:3
cb:fuel:1:%	0:-1 5:-2 10:-1 11:2
cb:fuel:2:%	0:1 1:-1 5:-1 6:-1 10:-2 11:1 12:-1 18:-1 19:-1 21:-1
cb:green-factory:0:factories	16:2
cb:green-factory:1:factories	0:-1 16:3
cb:green-factory:2:factories	16:1
cb:hybrid:1:models	0:1 7:-1
cb:invest:0:%	0:1
cb:invest:0:money	20:2
cb:invest:1:money	20:1
cb:invest:2:%	0:2
cb:invest:2:money	0:-1 20:2
cb:invest:2:small	0:1
cb:invest:3:money	0:-2 20:2
cb:mileage:0:km	0:-1 8:2
cb:network:1:network	0:1 21:1
cb:network:2:network	1:-1 16:-1 21:2
cb:none:%	0:1 9:2 12:3
cb:none:0:%	0:5 5:-3
cb:none:0:GWh	0:2 14:-2
cb:none:0:km	0:1
cb:none:0:money	0:2
cb:none:0:stations	0:-1 15:2
cb:none:0:vehicles	0:3 6:-3
cb:none:1:%	0:6 5:-1
cb:none:1:kWh	0:2
cb:none:1:money	0:1
cb:none:1:stations	0:-2 15:2
cb:none:1:vehicles	0:3 6:-3
cb:none:2:%	0:5 5:-2
cb:none:2:models	0:-2 7:2
cb:none:2:money	0:3
cb:none:3:%	0:2
cb:none:GWh	14:2
cb:none:MW	9:3
cb:none:factories	16:1
cb:none:kWh	0:2 10:1
cb:none:km	0:2
cb:none:large	0:1 15:1
cb:none:models	0:2
cb:none:money	0:4
cb:none:small	0:1 21:1
cb:none:stations	15:2
cb:none:suppliers	17:1
cb:none:t	0:2 1:1 13:-1
cb:none:vehicles	6:4
cb:recycle:0:%	0:-1 13:1 19:2
cb:recycle:0:t	0:-2 1:-1 13:3
cb:recycle:1:%	0:-1 5:-1 13:1 18:1
cb:recycled-material:0:%	12:2 13:-1
cb:renewable:0:MW	0:1
cb:renewable:0:kWh	9:2
cb:renewable:1:%	1:-2 5:-2 9:3 12:-2
cb:renewable:1:MW	9:1
cb:renewable:2:%	0:-2 1:-3 5:-1 9:2 10:1 12:-2
cb:renewable:2:MW	9:2
cb:sales:0:%	5:3
cb:sales:0:models	0:-1 7:2
cb:sales:0:money	0:2
cb:sales:0:t	0:2
cb:sales:0:vehicles	0:1
cb:sales:1:%	0:4 5:-1
cb:sales:1:models	7:1
cb:sales:1:money	0:1
cb:sales:1:small	15:1
cb:sales:1:vehicles	0:1
cb:sales:2:%	0:4 5:-1
cb:sales:2:models	0:-1 7:2
cb:sales:2:money	0:2
cb:sales:2:small	0:1
cb:sales:2:vehicles	0:1
cb:sales:3:%	0:2 5:-1
cb:sales:3:money	0:2
cb:sales:3:vehicles	0:2 6:-2
cb:save:0:%	1:1 18:1 23:1
cb:save:0:money	0:2 20:-1
cb:save:0:t	0:1 1:-2 10:2 13:-1
cb:save:0:vehicles	0:2 6:-2
cb:save:1:%	1:1 5:-2 12:-1
cb:save:2:%	0:-1 1:3 9:-2
cb:share:0:%	5:2 9:1
cb:share:0:vehicles	0:-2 6:3
cb:share:1:%	1:-2 5:3
cb:share:1:vehicles	6:1
cb:share:2:%	0:-1 5:3 9:2 12:1
cb:share:2:small	0:1
cb:share:2:vehicles	0:-2 6:2
cb:share:3:%	5:1
cb:supplier:0:suppliers	17:1
cb:water:0:m3	0:-2 18:2
cb:water:1:%	0:-1 1:-1 5:-1 9:-1 10:-3 18:4
cb:water:2:%	0:-2 1:-2 5:-1 9:-1 10:-1 12:-1 17:-2 18:4
cl:#	0:1
cl:%	5:1
cl:(	0:-1
cl:)	0:-2
cl:,	0:1
cl:a	0:3
cl:c	0:1 7:-1
cl:ceo	0:1 5:-1 7:1
cl:co	0:2 9:-1
cl:credit	0:-2 9:-1 17:3
cl:e	0:-1 6:2
cl:ev	0:-1 6:1
cl:gwh	0:1 14:3
cl:h	0:1
cl:i	1:1
cl:id	6:1
cl:l	0:1 6:1
cl:lg	0:-1 14:1 20:1
cl:lucid	0:-2 6:2 9:1
cl:mini	0:2 5:-2 6:-2
cl:model	0:1
cl:plus	0:1
cl:powerco	0:-1 14:2
cl:rivian	0:2 6:-1 9:1
cl:s	0:4
cl:sne	0:2 14:-1
cl:stellanti	0:1
cl:suv	0:-1 7:1
cl:tesla	0:-1 6:1
cl:v	0:1
cl:x	0:2 6:-1
cl:七	0:1 5:-1
cl:万	0:1
cl:下	0:1
cl:不	5:1
cl:专	6:-2 7:1 9:-1 21:1
cl:世	0:-1 6:1 12:1 20:-1
cl:业	0:3
cl:东	6:1 10:1 11:1
cl:两	0:2 5:-1 6:-1
cl:个	0:1
cl:丰	21:1
cl:临	9:2 16:1
cl:为	0:-1 1:1
cl:主	5:2
cl:举	0:1 6:-1 15:1
cl:义	0:1 6:-1 9:1 16:-1
cl:之	0:1 5:1 6:-2 18:1
cl:乐	0:-2 6:2
cl:乘	0:1 5:1 6:-1
cl:九	0:2 6:-1 20:-2
cl:也	0:-2 6:1 20:2
cl:书	13:1
cl:买	0:1
cl:了	0:1 1:1
cl:争	5:-1
cl:事	20:1
cl:二	1:1
cl:于	0:2 6:-1
cl:亏	0:2
cl:五	5:1
cl:亚	6:3
cl:些	0:-1 9:1
cl:交	6:2
cl:产	0:1
cl:享	0:-1 6:1 8:1 20:1
cl:京	0:2 6:-2
cl:亭	0:1 6:-2
cl:亮	0:2 7:-1
cl:人	0:2
cl:亿	20:1
cl:介	0:1 6:-1 14:-1
cl:仍	0:1
cl:从	0:3
cl:他	1:1
cl:付	6:1
cl:代	23:1
cl:以	0:1 1:1
cl:们	12:3
cl:价	0:1
cl:任	0:2
cl:份	0:2 6:-2
cl:企	0:1 1:-2 9:1
cl:伏	9:1 10:1
cl:众	0:3 6:-3
cl:优	0:2
cl:伙	0:-1 15:1
cl:伦	0:2
cl:估	0:3 6:-2
cl:伴	0:-1 15:1
cl:但	0:-3 5:1 6:2 23:2
cl:位	1:2
cl:低	0:1 11:1
cl:何	0:2 5:-1 20:-1
cl:余	0:3 5:-1 9:-1
cl:佛	9:1
cl:作	12:1 15:2
cl:使	9:2
cl:例	9:2 12:2
cl:供	0:-2 1:1 17:2
cl:依	0:-1 13:2
cl:便	0:3
cl:保	0:1
cl:信	1:1 5:2 14:-1 15:-1 16:-1
cl:修	9:1 15:1
cl:倍	0:2 5:-2 6:-1 19:1
cl:倒	0:1
cl:候	0:-1 1:-1 5:1 9:2 12:-2
cl:值	9:-1 10:1
cl:做	6:-1 9:2 12:1
cl:停	0:2
cl:储	0:1 9:-1 13:2 14:-1
cl:元	0:1
cl:充	15:1
cl:兆	9:1 10:1
cl:先	0:1 1:1 7:-1
cl:光	9:1 10:1
cl:克	0:-1
cl:免	1:1
cl:全	0:1
cl:八	1:-1 6:-1 10:1 15:1
cl:六	0:1 6:-1
cl:兰	15:1
cl:共	7:2
cl:关	0:3 17:1
cl:其	6:1
cl:具	0:-1 6:1 13:1
cl:册	0:2 1:-2 6:1
cl:再	0:1 1:-1 5:-1 6:-1 9:1
cl:写	1:1 5:3 6:-2 14:-1
cl:军	5:1
cl:冬	6:1
cl:冲	0:1 6:2
cl:况	0:2 6:-1
cl:冷	0:1
cl:准	0:2 6:-1
cl:减	1:2
cl:出	0:2
cl:分	0:2 9:-1 10:1
cl:划	0:2 6:1
cl:列	5:2
cl:则	18:1
cl:刚	0:1
cl:创	0:3 9:-1
cl:初	0:3 6:-2 15:-1
cl:利	0:1 14:-1
cl:别	0:1 5:-1 6:-1 7:1 9:-2 10:2
cl:到	0:-1
cl:制	0:1
cl:前	0:2
cl:剩	0:1 5:-2 6:-1 15:1
cl:力	9:1
cl:务	0:2 6:-2
cl:助	0:1 6:-1
cl:勇	0:2 6:-1
cl:勒	0:2 14:-1
cl:包	18:1
cl:匈	0:2 6:1 14:-2
cl:北	6:1
cl:十	10:1
cl:千	9:1
cl:升	0:1 13:1
cl:午	0:-1 6:2
cl:华	0:1 6:-1
cl:单	10:2 18:1
cl:南	0:-1 15:1
cl:博	1:-1 12:1 20:-1
cl:占	5:2
cl:卡	0:2 6:-1
cl:卢	7:1 20:-1
cl:印	0:2 1:-2 5:1 6:-1
cl:危	0:1 1:-1 5:-1 9:-2 10:-1 12:-1 13:-1 18:-2 19:2
cl:即	0:1
cl:却	1:1
cl:厂	9:1
cl:历	0:1 6:-1
cl:压	6:1
cl:原	0:6 5:-1 14:-1
cl:去	0:2 9:1
cl:县	0:1
cl:参	0:-1 1:1 6:1 9:-1 15:1 17:2
cl:又	6:-1 9:1
cl:及	0:3 6:-1
cl:双	0:2 6:-1 10:1 15:-1
cl:反	1:1 5:-2 6:-1 7:-1 18:1
cl:发	0:1
cl:取	1:-2 6:-1 18:3 23:2
cl:受	0:1 1:1
cl:变	0:-1 1:2 7:2 13:1
cl:口	0:2 6:-1
cl:句	12:1 16:-1
cl:另	5:1
cl:叫	0:2 5:2 6:-2 9:-1
cl:召	0:4 5:-1 6:-2
cl:可	9:2
cl:台	0:1
cl:史	0:1 6:-1
cl:右	0:-2 20:2
cl:各	0:1 6:-1
cl:吉	1:1
cl:同	1:1
cl:向	12:1 20:1
cl:吨	0:-1 1:2 13:1 18:1
cl:含	0:-1 5:1
cl:启	21:1
cl:告	0:-1 6:1
cl:员	0:2 12:1
cl:周	1:1
cl:味	6:1 7:-2
cl:命	1:3
cl:品	0:2
cl:响	0:2 18:1
cl:售	0:1
cl:商	17:2
cl:器	0:3 20:-1
cl:四	6:1 10:1
cl:回	0:1 6:-2 13:2
cl:因	0:1 1:1 6:-2
cl:围	0:-1 1:3
cl:固	0:-1 13:-1 19:3
cl:国	0:2
cl:土	0:-3 6:2 18:1 20:2
cl:地	6:-1
cl:圳	0:1 15:-1
cl:场	0:1
cl:均	0:2 5:-2 11:2 18:-1 19:1
cl:块	0:2 1:-1 7:-1 17:1
cl:坡	0:2
cl:型	0:1
cl:埃	0:-3 6:1 10:1 16:1
cl:城	0:1 6:-2 20:1
cl:域	15:1 20:1
cl:培	6:1 12:1 16:-1 21:1
cl:基	6:-1 9:1
cl:堰	0:1 14:1 15:-2 18:-1 19:-1
cl:塑	0:-2 9:-1 12:2
cl:塔	5:-1 6:1 14:1
cl:塞	9:1
cl:增	0:2
cl:士	0:3 6:-1
cl:声	0:-2 5:1
cl:壳	0:1 20:-1
cl:处	9:-1 13:3
cl:备	0:1 6:1
cl:复	0:-1 5:-1 6:1 12:2 18:1
cl:外	0:1 5:-1
cl:多	0:2 1:1
cl:夜	0:1 6:-1
cl:天	15:1
cl:太	0:2 6:-2 9:1 14:-1
cl:失	0:2 7:-1
cl:头	6:1 7:1
cl:奇	0:2 1:1 6:-2
cl:奔	0:-1
cl:套	0:1 5:1 6:-1
cl:奥	0:3 6:-3
cl:女	0:4 5:-2 9:-2 12:-1
cl:好	1:1 6:-1
cl:如	5:1
cl:姆	7:1
cl:始	0:-1 6:1
cl:委	0:1 6:1
cl:威	0:-1 6:1 15:1
cl:媒	6:2
cl:子	16:1
cl:字	6:-1
cl:存	0:2 20:-1
cl:宁	0:-1 14:1 17:1
cl:它	5:2 6:-1 11:1
cl:宋	0:1
cl:完	5:-1 15:1 17:1
cl:宏	7:1
cl:官	0:1 7:-1 15:-1
cl:定	0:2
cl:宜	0:1 9:-1 20:1
cl:宝	5:1
cl:实	0:-1 1:1
cl:审	0:-2 17:2
cl:客	0:-2 5:1 6:2
cl:室	0:-2 1:2 5:1
cl:家	5:-2 16:2 21:3
cl:容	0:-1 7:1
cl:宾	0:3 5:-1 9:-2 18:-1
cl:密	6:-1 20:2
cl:对	6:1
cl:导	0:-1 6:2
cl:将	0:-1
cl:小	0:3 5:-2 6:-1 7:-1 23:2
cl:少	0:1 6:-1 9:-1 10:1
cl:尔	0:1 6:-1 10:1
cl:就	1:1 5:-1 6:1 20:1
cl:局	0:2 6:-2 15:-1 20:1
cl:层	0:1 1:1 5:1 9:-1 16:-1
cl:届	0:-2 5:2
cl:屋	0:-1 10:2
cl:展	0:-1 6:1 9:-1 17:1
cl:岗	0:2
cl:岚	0:-2 6:3
cl:峰	5:-1 10:1
cl:川	0:2 5:-1 9:-2 14:2 18:-1
cl:州	6:-2 9:1 15:2
cl:左	0:-2 20:2
cl:差	0:2
cl:己	0:-1 12:2
cl:已	0:-1 6:1
cl:巴	0:1
cl:币	7:1 20:-2
cl:市	0:2
cl:布	0:1
cl:师	6:-1 21:1
cl:希	15:1
cl:带	0:1 6:-1
cl:席	0:1
cl:常	0:-1 6:1 9:1
cl:幅	0:1 1:1 6:-1 9:-1 18:1
cl:幕	0:2 6:-1
cl:干	15:1 19:-1
cl:平	11:2 18:-1
cl:年	0:1
cl:并	0:1
cl:广	15:1
cl:庆	9:-1 12:1 20:1
cl:应	1:1 5:-1 9:-1 17:2
cl:底	9:1 14:1
cl:店	0:2
cl:府	0:3 6:-1
cl:废	0:1 1:-1 19:3
cl:度	0:1
cl:座	0:1 15:4
cl:康	0:-2 20:1
cl:延	0:-1 6:2 14:1
cl:建	15:1
cl:弃	0:1 6:-1 17:-1 18:1 20:-1
cl:式	1:-1 6:2 9:-1 12:1 19:-1
cl:引	0:2 1:1
cl:弗	0:2 6:-2
cl:张	0:1 6:-1
cl:强	0:-3 1:3 9:-1 19:1
cl:当	0:3
cl:形	0:1 9:-1 20:-1
cl:影	0:2 18:1
cl:役	0:-1 13:3 17:-1
cl:征	16:1
cl:径	0:1 5:1 15:-1
cl:很	0:-1 6:1 18:-1 19:1
cl:徐	0:1
cl:得	0:2 5:-1 9:-2
cl:循	0:1 6:-1
cl:微	0:2 5:-1
cl:德	0:1
cl:心	0:-1 1:-1 17:1
cl:快	0:2 1:1 5:-1 6:-1 15:1
cl:态	0:1
cl:思	7:2
cl:性	0:1 1:-2 5:-1 12:-1 23:2
cl:总	6:-1 20:2
cl:恢	0:2 6:-1
cl:息	0:2
cl:悉	0:-2 5:1 9:-1 10:1 16:-1 20:1
cl:悦	0:-2 6:2
cl:情	0:1 6:-1
cl:惠	0:1
cl:意	0:1 5:-1
cl:愿	0:2 6:-1
cl:我	12:2
cl:或	0:-1 11:2
cl:战	0:2 7:-1
cl:截	0:-1 15:2
cl:房	0:1 1:1 19:-1
cl:所	0:1 6:-1
cl:手	0:2 6:-1 14:1 20:1
cl:才	0:2 6:-1
cl:打	0:2 14:-2
cl:托	0:-3 6:2 7:1
cl:扣	0:1
cl:执	7:-1
cl:扩	0:2 7:-1 14:1 15:-1
cl:批	0:1
cl:承	0:1 5:-1 9:-1
cl:技	11:1 13:-1 20:-1 21:1
cl:把	0:3
cl:投	20:1
cl:报	0:1
cl:披	1:1 6:1 14:-1
cl:抬	0:-2 5:-2 6:1 9:2 14:1
cl:拆	0:1
cl:拉	0:-1 6:2
cl:拖	0:1
cl:招	0:2 5:-1
cl:拨	0:2 7:-1
cl:括	0:1
cl:拿	5:-1 6:2 19:1
cl:持	6:1
cl:挂	0:2
cl:指	0:1 9:2
cl:按	0:1 9:-2 14:1
cl:挑	1:2
cl:损	0:2
cl:据	17:1 20:1
cl:捷	5:1 6:-1
cl:掉	0:-1 1:2 10:1
cl:排	1:3
cl:接	1:1 5:1 6:-2 14:1
cl:控	1:2
cl:插	5:1 6:2 7:-1
cl:摩	6:2 7:1 20:-1
cl:撤	5:1 9:1
cl:支	20:1
cl:收	0:1 13:1
cl:改	0:-2 1:2 5:1 9:-1
cl:放	1:3
cl:政	0:3 6:-1
cl:效	0:2 9:-1 10:1 11:-1
cl:敏	7:1 20:-1
cl:敦	0:1 14:1
cl:数	5:1 6:-1
cl:整	9:2
cl:文	1:1 5:-1 13:-2
cl:斌	15:1
cl:料	6:-1 12:3
cl:斤	0:1
cl:斩	0:3
cl:斯	6:1
cl:新	6:1
cl:施	0:3 15:-1
cl:族	0:1 6:-1
cl:旗	0:2 6:-1 7:-1
cl:旧	0:1
cl:早	0:-1 20:2
cl:旬	0:-2 6:2 8:1
cl:时	0:1 6:-1
cl:昌	0:-2 1:1 14:1 20:1
cl:明	6:-1 15:1
cl:易	0:1 1:1
cl:春	0:1 6:-1 18:1
cl:昨	15:1
cl:是	0:1 1:1
cl:显	0:1 15:1
cl:晚	6:1
cl:晨	0:-2 6:1 9:-1 10:1
cl:普	0:-2 13:1
cl:智	0:-1 10:1 16:1 21:1
cl:暂	0:1 14:-1
cl:更	0:-1 9:2
cl:曾	1:-1
cl:替	0:1 9:-1
cl:最	0:3 6:-1
cl:月	0:1
cl:服	21:1
cl:未	6:1 9:-1 14:-1
cl:末	6:-1 15:2
cl:本	0:1
cl:术	0:2 11:2 13:-2 20:-1
cl:机	0:2
cl:权	0:2
cl:李	15:1
cl:材	0:-3 5:-1 9:-1 12:4
cl:杜	0:-1 14:2
cl:束	0:1 6:-1
cl:条	0:3 6:-1 7:-1
cl:松	0:1
cl:板	6:1
cl:极	0:-1 6:2
cl:构	0:2 6:-1
cl:析	0:1 6:-1
cl:林	1:-1 12:1
cl:果	0:2 5:1 6:-2 7:-2
cl:某	0:2
cl:查	9:-1 17:2
cl:柯	6:1 7:-1 9:1
cl:柱	0:-1 14:1
cl:标	0:1
cl:样	0:-1
cl:核	0:-1 9:1 13:1 17:2
cl:根	6:-1 15:2
cl:格	1:-1 12:1
cl:案	0:1 10:1 16:-1
cl:桑	0:1 9:1 14:-1
cl:桥	0:2 6:-2 9:1
cl:桩	15:1
cl:梅	0:-1
cl:梯	0:-3 9:-1 13:4 14:-2 15:-1
cl:检	0:2 7:-2
cl:楚	0:-2 5:1 20:2
cl:概	0:1 5:-1 9:2 10:-1 11:-2 12:-1
cl:模	0:1
cl:次	12:1 13:2 14:-1
cl:欧	5:1
cl:款	0:1 7:2
cl:歇	6:-1 20:2
cl:止	0:1
cl:正	0:2 9:1
cl:此	0:3 7:-2 9:-1
cl:步	1:2 14:-1
cl:武	0:1 6:1 14:1 15:-1
cl:母	13:1
cl:每	1:1
cl:毓	0:-1 9:1 13:1
cl:毛	0:1
cl:民	7:1 20:-2
cl:气	6:1
cl:氢	6:1 15:-2 20:1
cl:氧	1:2
cl:氪	0:-1 6:1
cl:水	0:-1 1:-4 9:-2 10:-3 18:7 19:-2 23:1
cl:求	0:1
cl:汇	0:2
cl:汉	0:1 6:1 14:1 15:-1
cl:江	0:2 6:-1
cl:池	0:1 13:3
cl:沃	0:-2 5:3
cl:沈	9:-1 10:1
cl:沙	0:1 6:1 18:-1
cl:没	1:1
cl:河	6:2 9:-1
cl:油	1:-1 11:4 23:1
cl:法	0:1 1:1 6:-1
cl:波	0:1
cl:注	0:1 1:1 5:-1
cl:泰	5:-1 9:2
cl:洛	0:1 5:-1
cl:津	9:3
cl:洲	0:-1 5:2
cl:流	1:1 6:1
cl:测	0:3 6:-2
cl:济	15:1
cl:海	5:-1
cl:涂	18:1
cl:消	0:1 23:2
cl:涉	0:2 6:-2
cl:润	0:1
cl:涨	0:1
cl:深	0:1 15:-1
cl:混	5:1 11:2
cl:清	0:-3 18:1 20:1
cl:渗	0:1 18:1
cl:渠	0:3 15:-1 21:-1
cl:温	0:-1 1:2 5:1
cl:源	6:2
cl:滑	0:3 5:-1
cl:火	0:-1 6:1
cl:点	0:1
cl:烧	0:2
cl:热	6:1 9:-1 10:1
cl:然	0:1 9:-1 10:1 14:-1
cl:煤	0:1 1:-2 10:2
cl:照	0:-2 6:1
cl:燃	0:2 20:-1
cl:片	0:2 6:-2
cl:版	11:1
cl:牌	0:2
cl:牙	6:1
cl:物	13:-1 17:-1 19:1
cl:特	6:1
cl:狐	0:-1 6:1 20:1
cl:独	0:2 5:-1 6:-1
cl:献	0:1 1:-1 5:-1 6:1
cl:率	0:2
cl:玉	1:1 20:-2
cl:王	0:-2 6:1
cl:环	1:2
cl:现	6:-1
cl:班	14:1
cl:球	0:1
cl:理	13:2
cl:瑞	1:1 6:-1 8:1 15:1
cl:生	0:-1 12:1
cl:由	0:6 6:-1
cl:申	1:-2 6:2 15:1
cl:男	1:2 14:-1
cl:界	0:1 6:-2 20:1
cl:留	0:1 6:-1
cl:略	0:2 5:1 7:-1
cl:番	6:1
cl:疫	0:1 6:-1
cl:登	0:-1 5:-1 6:1 12:2
cl:白	1:-1 5:-1
cl:百	0:2 6:-1
cl:的	0:1
cl:皋	0:2 6:-1 20:-1
cl:皮	1:-1 6:-2 10:2
cl:益	0:2 9:-1
cl:盐	13:1
cl:监	0:2 6:-1 13:-1
cl:盖	15:-1 17:2
cl:盘	6:1 17:1
cl:盟	0:3 12:-1
cl:直	0:2 6:-2
cl:相	0:2 5:-1
cl:省	0:1 10:1
cl:看	12:1 20:2
cl:眼	0:-1 5:-1 6:-1 12:2
cl:着	7:-1 12:2 17:1
cl:知	9:1 15:1
cl:短	0:3 6:-1
cl:石	15:2 19:-1
cl:矿	0:-1 13:2
cl:砍	1:2 5:-3
cl:研	0:1
cl:础	1:2
cl:确	0:-2 1:2 5:1 7:1
cl:碳	1:2
cl:磷	0:2 14:-1
cl:示	0:1
cl:社	14:-1
cl:票	0:1 7:1
cl:福	6:1
cl:离	0:-1 1:3
cl:科	1:1 14:-1
cl:秘	0:2 6:-2
cl:租	6:1
cl:积	0:1 5:-1
cl:称	0:1 5:1 6:-1
cl:程	6:1 7:-1 8:1
cl:税	0:1
cl:稿	0:1 5:-1 6:-1 17:2
cl:空	0:2 1:2
cl:突	8:1
cl:立	15:1 19:1
cl:端	0:1 1:2 6:-1
cl:等	0:-1 9:1
cl:答	0:1 5:-1 6:-2 7:1 12:1 14:1
cl:策	0:2 6:-1 9:-1
cl:签	6:-2 13:1
cl:简	0:2
cl:算	5:1 14:-1 20:1
cl:管	14:1
cl:米	0:2 6:-3 18:1 19:1
cl:类	0:-1 1:-1 9:2 12:1 17:-2
cl:系	0:-1 5:1 6:1 11:1 20:-1
cl:紧	0:1
cl:累	0:-1 6:1
cl:繁	0:-1 10:-1 18:2
cl:红	0:4 6:-2 7:-1 9:-1
cl:级	7:-1
cl:纪	0:1 6:-1
cl:纯	0:-1 5:2 6:2
cl:纳	0:-1 9:-1 14:1
cl:组	0:-1 6:2 12:1
cl:终	0:1
cl:绍	0:1 6:-1 14:-1
cl:结	0:3 6:-2 7:-2
cl:给	0:-1 10:1 12:1
cl:络	0:2 21:-1
cl:绝	0:-1 1:1
cl:统	11:1 20:-1
cl:绩	0:-1 5:-1 6:2
cl:续	17:1
cl:维	6:1
cl:综	0:-2 10:3 19:2
cl:绿	0:1 1:-1 5:-1 9:4
cl:缩	6:2 14:1
cl:缺	6:-1 10:1
cl:网	0:3 9:1 21:-1
cl:罗	0:2 6:-1
cl:罚	0:2
cl:置	0:3
cl:署	6:-2 13:1
cl:群	6:-1 15:-1
cl:翻	19:1
cl:老	5:1
cl:考	6:1
cl:者	9:1
cl:而	0:1 1:1 6:-3
cl:耗	0:-2 1:-3 5:-1 10:5 11:1 18:2
cl:联	0:2 6:-1
cl:肇	0:-1 19:2
cl:股	0:2
cl:肥	0:2 6:-2 9:1
cl:肯	7:1
cl:胎	0:3 5:-1 10:1 11:-1 18:-1
cl:腰	0:3
cl:膜	0:-1 9:2 18:1
cl:自	5:1
cl:致	0:-1 5:-1 7:1 9:1 12:1
cl:航	0:4 9:-1
cl:般	0:-2 13:-1 19:2
cl:色	0:1
cl:节	0:-2 1:1 5:-1 9:-1 10:1 11:3
cl:芯	6:-1 9:1 10:1 12:1
cl:花	0:2 20:-1
cl:若	0:1 1:-2 5:2 6:-1
cl:英	6:1 14:1
cl:范	0:-2 1:3
cl:茨	0:1 14:-1
cl:荣	0:-1 18:1
cl:获	10:1 16:-1
cl:菱	0:-3 5:2 6:2
cl:菲	0:1
cl:营	1:1
cl:萨	0:-1 6:1
cl:董	0:1
cl:蔚	6:2
cl:薪	0:2 1:-1
cl:虎	0:1
cl:行	0:2 6:-1 8:1
cl:街	0:3 5:-1 6:-2
cl:被	0:-2 1:1 5:1 7:-1
cl:裁	0:1
cl:装	0:1 14:-2
cl:覆	13:1 15:-1 17:2
cl:观	0:-1 6:2
cl:规	0:3
cl:解	0:2
cl:计	6:1
cl:订	0:1 6:-1 9:1
cl:认	5:-1 16:1 17:1 19:1
cl:让	0:-1 10:2
cl:议	0:-1 17:1
cl:讯	0:1 5:-1 6:1 9:-1 17:1
cl:记	10:1 12:1
cl:讲	0:3 7:-1 16:-1 20:-1
cl:许	0:-1 5:1 15:1
cl:论	0:2 1:-2 6:-1
cl:设	6:1
cl:证	6:-1 9:-1 17:1
cl:评	0:1 7:-1
cl:诉	0:1
cl:试	0:2 14:-1
cl:话	0:-1 5:1 12:2 16:-1
cl:该	0:-1 5:1 6:-1
cl:说	0:1 6:-1
cl:请	0:-2 6:1 9:-1 12:1
cl:调	0:-1 6:1 21:1
cl:谈	6:2
cl:谷	6:1
cl:负	0:1
cl:贡	0:1 1:-1 5:-1 6:1
cl:财	1:1
cl:责	0:2
cl:账	0:1 18:1
cl:货	6:1 9:-1
cl:质	0:-1 1:-1 5:-2 21:3
cl:购	9:1 17:1
cl:贷	0:1
cl:费	0:2
cl:资	20:1
cl:赚	0:1
cl:赛	0:1 7:1 9:-1
cl:赫	0:-1 7:1 11:2
cl:走	0:1
cl:超	0:-1
cl:越	20:1
cl:跌	0:2
cl:跑	0:4 6:-3
cl:距	0:-2 1:2 6:1
cl:跟	20:1
cl:跨	0:-1 8:1
cl:路	0:1 6:-1 20:1
cl:身	1:1
cl:转	0:1 6:-1 9:1
cl:轮	0:3
cl:轻	0:-2 5:1 6:1
cl:载	0:2 6:-1
cl:轿	0:2
cl:较	0:3 1:2 5:-1
cl:辆	6:1
cl:边	0:1
cl:达	0:2
cl:运	1:1 5:-1
cl:还	0:1 1:-1 6:-1 23:1
cl:这	5:1
cl:远	6:-1
cl:连	0:1 5:-1 6:1 7:-1
cl:迟	0:2 6:-2 14:1
cl:迪	0:-1 6:2
cl:述	0:-2 5:2 10:1
cl:迹	1:1
cl:追	0:-2 20:2
cl:退	13:3
cl:送	9:1 19:-1
cl:选	7:-1 16:2
cl:透	0:1
cl:逐	0:1 1:2 9:-1
cl:通	20:-1
cl:速	0:3 5:-2
cl:造	10:1
cl:連	0:1 6:-1
cl:逾	0:1 20:-1
cl:遍	0:1 6:-1
cl:道	6:1
cl:避	0:-2 1:2
cl:那	0:1 14:-1
cl:邦	13:2
cl:部	6:3
cl:都	0:2 6:-1
cl:鄂	14:1
cl:配	0:1 6:-1 7:1
cl:酸	0:2 14:-1
cl:采	17:1 19:-1
cl:里	0:1 5:1
cl:重	0:1 6:-1
cl:野	20:1
cl:量	0:2
cl:金	0:1
cl:钢	0:3 1:-1 9:-1 12:2
cl:钱	0:-1 20:2
cl:钴	12:-1 13:1
cl:铁	0:2 1:-1 14:-1
cl:铃	0:3 6:-1 9:-2
cl:铝	0:-2 9:-2 12:2
cl:银	0:-1 6:2
cl:铺	0:-1
cl:链	0:-3 1:3 17:1
cl:锂	0:2 13:2 14:-2 20:-1
cl:锰	0:-1 13:2
cl:镍	0:-2 13:3
cl:镑	0:-1 14:2
cl:门	0:2
cl:闪	0:-1 15:1
cl:闭	13:1
cl:问	0:2 5:-1 6:-1 14:1
cl:间	18:1
cl:队	5:1 11:1
cl:阳	10:1 14:-1
cl:阶	1:1 9:-1 12:2
cl:阿	0:-1 6:1
cl:际	12:1
cl:陆	15:1
cl:陈	0:-1 1:1 6:1
cl:降	1:1 10:1 18:1
cl:限	0:3 1:-1
cl:除	5:1
cl:险	0:1 6:-2 19:1
cl:陷	0:-1 10:1
cl:雄	0:-1 5:1 17:-1 18:1
cl:零	0:2 6:-1
cl:需	14:1 20:-1
cl:露	0:1 1:1 14:-1 15:-1
cl:靠	0:2 6:-1 18:1 20:-1
cl:韩	0:-1 6:1 20:2
cl:页	6:-1 9:1
cl:顶	10:2
cl:项	1:1
cl:顺	0:1 9:1 16:-1
cl:须	5:1 17:1
cl:预	0:1 6:-1
cl:领	5:1 20:1
cl:额	17:1 20:1
cl:风	0:-1 6:3 10:1 11:1
cl:飞	0:2 6:-1
cl:首	5:1 6:1
cl:驰	0:-1
cl:驱	0:2 6:-2 7:1
cl:驶	0:-2 8:2
cl:驾	8:1
cl:魏	5:1 7:-1
cl:鲁	14:1
cl:鹏	0:-1 6:2 7:-1
cl:默	0:1 6:-1 7:-1
cl:齐	0:-2 1:1 20:1
cl:龙	0:2 7:-1
cr:#	0:1
cr:(	6:-1
cr:)	0:1 6:-3
cr:ceo	0:2 5:-2
cr:e	0:1 6:-1
cr:ev	0:-2 6:2 7:1
cr:gwh	14:3
cr:l	6:1 15:-1
cr:lg	0:1
cr:mini	0:1 5:1 6:-2
cr:model	0:2
cr:n	7:1
cr:s	21:1
cr:suv	0:-1 7:2
cr:v	15:2
cr:wltc	0:2 11:-1
cr:y	0:2
cr:、	5:1
cr:七	0:2
cr:万	0:1
cr:三	0:2
cr:下	0:1
cr:与	0:1
cr:专	0:3 7:-2
cr:世	15:-1 20:1
cr:业	5:1
cr:东	0:1 5:-2
cr:严	0:1 6:1 10:-1 18:-2
cr:个	0:2
cr:中	0:2 6:-1
cr:丰	0:-1 21:2
cr:临	14:1
cr:为	0:1 1:-1 5:1
cr:主	0:2
cr:么	0:-1 1:1 5:1
cr:之	0:2 1:1
cr:乎	0:2
cr:乐	0:-1 6:1
cr:乘	0:-2 6:3
cr:九	0:3 5:-1 6:-1
cr:也	1:1
cr:书	0:-1 17:2
cr:买	0:1 1:1
cr:了	0:1
cr:事	0:1 5:-1 6:1 20:-1
cr:二	0:-1 5:1 6:1
cr:亏	6:2
cr:五	5:3
cr:亚	0:1 6:-2 20:1
cr:产	20:1
cr:享	5:1
cr:京	17:1
cr:人	20:1
cr:亿	20:2
cr:仅	0:2 1:-1 5:-1 6:1
cr:仍	0:-1 1:2 6:1 12:1
cr:从	0:2 6:-1 12:1
cr:他	0:1 1:-1 5:1
cr:付	6:1
cr:们	12:-1 18:2
cr:件	0:2 1:-2 6:-1 18:-1 19:1 20:-1
cr:份	13:1
cr:企	0:2
cr:众	6:-1 15:1
cr:优	0:-1 5:-1 6:1 9:-1 12:2
cr:伙	6:1
cr:传	0:1
cr:伴	6:1
cr:位	0:1 9:1
cr:低	0:1 6:-1
cr:体	0:1 1:-1 6:-1 9:1
cr:余	0:-3 5:1 6:2 21:1
cr:使	0:-1 1:1 17:1
cr:例	1:1 7:1 9:-1 17:1
cr:供	17:1
cr:依	5:-1
cr:保	14:2
cr:信	6:1
cr:修	0:2 5:-2
cr:倍	6:1
cr:倒	6:2
cr:候	0:1 9:2
cr:值	1:1 16:-1
cr:做	0:-3 5:1 9:2 12:1
cr:停	0:2 15:-1
cr:储	0:-1 14:1 15:1
cr:元	0:1
cr:充	15:2
cr:兆	0:1 9:1
cr:先	0:-3 1:1 7:2 12:1
cr:光	9:1
cr:克	7:1
cr:入	5:1
cr:全	0:1
cr:八	21:2
cr:公	0:1
cr:六	5:2 9:1
cr:共	0:1 7:-1 13:1 15:-1
cr:关	0:3
cr:其	0:2 6:-2
cr:具	0:-2 14:1 21:1
cr:内	21:1
cr:再	9:1 12:1
cr:写	14:1
cr:军	0:2 6:-1
cr:冠	6:-1 7:1
cr:决	5:1 6:-1
cr:况	0:1 5:1
cr:准	0:-3 5:1 10:2
cr:减	0:1 1:2
cr:几	0:1
cr:击	6:1
cr:分	0:1 1:1
cr:划	0:1 6:-2 14:1
cr:列	0:2 5:-1
cr:则	0:-2 6:1 12:2
cr:刚	0:-2 6:2
cr:创	5:1
cr:初	0:-1 5:1 6:1
cr:利	0:1
cr:到	0:2
cr:制	5:-1 6:2
cr:削	0:1
cr:前	0:-2 6:1
cr:剩	0:-1 5:2 15:-1 21:1
cr:力	0:-1
cr:办	0:2
cr:务	0:-1 21:1
cr:动	5:1
cr:助	0:1 20:-1
cr:包	0:-2 12:1 20:2
cr:匈	6:1
cr:北	6:-1 17:1
cr:区	0:2 5:1 16:-2
cr:十	0:2
cr:千	0:3 6:-1
cr:升	0:1 21:-1
cr:华	0:-1 6:1 21:1
cr:协	0:1 6:-1
cr:单	6:-1
cr:卖	6:1
cr:南	0:1 6:-2 7:1
cr:博	0:2 5:-1 9:2 12:-1
cr:占	6:2
cr:卡	6:1
cr:印	0:1
cr:即	0:-1 5:3
cr:厂	16:1
cr:历	0:1 6:-1
cr:压	0:2 1:1 6:-1 10:1 20:-2
cr:原	0:-4 5:1 6:1 10:1 12:1
cr:县	0:1
cr:参	0:1 6:-1 9:2
cr:又	0:1
cr:双	0:-1 6:1 16:1
cr:反	0:2 5:-1 6:-1
cr:取	0:3 6:-1
cr:受	0:1
cr:变	0:-3 6:2 9:1
cr:口	0:-1 6:1
cr:句	6:1
cr:另	20:-1
cr:只	0:2 6:-1 12:1
cr:叫	1:1
cr:召	0:-1 6:1
cr:可	9:1
cr:台	6:2
cr:史	0:2 6:-1
cr:右	20:1
cr:号	0:-1 5:1 7:1
cr:司	0:2 6:-1
cr:各	21:2
cr:吉	0:1 5:-1 9:1 14:1
cr:后	0:1
cr:向	6:-1 17:1 20:1
cr:否	0:1 6:-1
cr:吨	1:2 13:1
cr:含	5:1 7:1
cr:启	8:1
cr:告	1:1 5:1
cr:员	0:2 6:-1
cr:周	0:1
cr:命	0:2 16:1
cr:品	0:-1 6:1 12:1
cr:响	18:1
cr:售	6:1 20:-1
cr:商	0:1 17:1
cr:器	0:2 6:-2
cr:四	0:1 1:2
cr:回	0:1 13:2 20:-1
cr:因	5:1 6:1
cr:团	6:2
cr:围	1:1
cr:固	0:-2 9:1 13:-1 19:1
cr:圆	20:1
cr:场	0:1
cr:均	5:-1 6:1 9:1 12:-1 18:1
cr:块	6:1
cr:坡	0:-1 6:1 14:1
cr:型	0:-2 7:2
cr:埋	17:1
cr:城	0:3 6:-1 15:-1
cr:域	0:-1 6:1
cr:培	21:1
cr:基	0:-1 1:2
cr:塑	12:1
cr:塔	6:1 20:-2
cr:塞	0:-2 6:1 9:1
cr:填	17:1
cr:增	6:1
cr:士	0:1 6:-1
cr:处	1:1 6:-1
cr:备	1:1 9:-2 21:1
cr:外	0:-1 6:2
cr:多	0:2
cr:够	0:-1 6:1 20:2
cr:大	0:2 5:-1
cr:天	0:2 6:-1 12:1
cr:太	5:1
cr:失	0:2
cr:头	0:1 6:-1 15:1 20:-1
cr:奔	0:-1 13:1 17:1 18:-1
cr:奖	0:2
cr:套	0:2
cr:奥	0:1 6:-1
cr:好	0:2
cr:如	0:3
cr:子	0:2 6:-1
cr:字	6:2
cr:存	0:1
cr:季	6:1
cr:它	0:2 6:-1
cr:安	0:2
cr:完	5:-1 6:1
cr:定	5:1
cr:宜	16:1
cr:宝	0:-1 15:1
cr:审	0:1 17:1
cr:客	0:1 6:1
cr:宣	0:1 20:1
cr:室	0:1 1:-1 9:1
cr:家	0:1 16:1 21:1
cr:容	0:1
cr:宾	0:-1 16:1
cr:对	1:1 20:1
cr:将	1:1 6:-2
cr:小	0:2
cr:少	0:1
cr:尔	0:-1 5:-1 6:1 9:1 20:1
cr:尼	0:1
cr:层	0:1 9:-1
cr:居	0:2 15:-1
cr:届	0:3 6:-2 20:-1
cr:屋	9:2
cr:展	17:1
cr:属	0:1 5:-1 7:1
cr:岗	0:3
cr:岚	0:-1 5:2 6:1
cr:峰	15:1
cr:州	0:-1 6:1 15:1
cr:工	16:1
cr:左	20:1
cr:差	0:1 6:1 9:1 15:-1
cr:己	0:-2 6:2 9:-1 12:1 15:-1
cr:已	0:1 5:-1
cr:币	0:-2 7:1 20:1
cr:市	21:1
cr:布	20:1
cr:师	0:-1 21:2
cr:带	0:1 7:-1
cr:干	0:-1 1:2 9:-2 10:2
cr:平	5:-1 12:-1 18:1
cr:并	9:1
cr:广	0:-2 6:1 21:1
cr:庆	0:1 13:-2 16:1
cr:应	17:1
cr:店	0:1 21:1
cr:府	0:2 5:-1
cr:废	0:-1 6:-1 17:1 19:2
cr:度	9:1
cr:座	15:4
cr:建	0:1
cr:开	0:2 14:1
cr:弃	0:-1 17:1 19:-1
cr:式	9:1
cr:引	0:2 1:-1
cr:张	0:1 5:-1 16:1
cr:强	0:2 5:-2 6:-1 9:1
cr:归	0:1
cr:当	10:1 20:-1
cr:影	18:1
cr:役	0:-1 15:1
cr:往	5:-2 6:2 9:1
cr:径	0:2 6:-2 7:1 9:-1
cr:得	6:1 19:1
cr:微	0:3 6:-2
cr:德	0:-1 6:1
cr:念	0:3 1:-2 6:-1 7:-1
cr:思	0:-1 6:1
cr:性	15:1
cr:总	10:1
cr:息	0:2
cr:惠	6:1
cr:想	0:2 5:-2
cr:意	0:1
cr:愿	0:2
cr:成	0:2
cr:我	0:1 12:-1 18:2
cr:或	13:1
cr:战	5:2
cr:截	21:1
cr:户	0:1
cr:所	0:-1 1:2 20:1
cr:才	0:2 6:-1 14:-1
cr:打	0:2 7:-1 13:1
cr:批	0:2 1:1 7:-1
cr:承	17:1
cr:技	0:-1 13:1 21:1
cr:把	0:1 5:-1
cr:报	1:1 5:-1
cr:披	14:1
cr:抬	0:3 9:-2 14:-1
cr:抵	9:1
cr:担	0:-1 20:1
cr:拆	0:1
cr:拉	0:2 6:-1
cr:拖	1:-1 10:1
cr:招	0:-2 20:2
cr:括	0:-3 7:1 12:1 20:2
cr:拿	6:1
cr:持	0:-1 6:2 12:1 14:2
cr:挂	0:2 6:-1
cr:指	0:1
cr:按	21:1
cr:挑	0:-1 6:1
cr:换	10:1 15:1
cr:据	0:1 5:-1
cr:捷	0:1
cr:掉	0:2
cr:排	0:-1 9:1
cr:接	6:2
cr:推	0:-1 5:1
cr:提	0:4 5:-1
cr:插	0:-1 7:3
cr:撤	0:3 6:-1 14:-1 16:-1
cr:支	0:2
cr:改	0:4 1:-2
cr:放	1:-1
cr:政	0:1 6:1
cr:效	0:-2 6:1 20:1
cr:敢	0:1 6:-1
cr:数	0:1
cr:整	6:2
cr:文	0:2 1:-2 6:-2 15:1
cr:斌	6:1
cr:料	0:-2 12:1
cr:斩	0:2
cr:断	0:2 6:-1
cr:新	0:3 6:-2
cr:方	0:1
cr:旗	0:-1 5:2
cr:无	0:1 6:1 20:-1
cr:旧	1:1 5:-1
cr:早	0:1 13:1 15:-1
cr:明	0:2 6:-1 14:-1
cr:易	0:1 9:1
cr:昨	0:2 6:-1
cr:显	0:2 15:-1
cr:晚	1:1
cr:普	0:1
cr:智	0:-1 5:-1 6:2 20:1
cr:暂	0:-1 6:2
cr:更	1:1 5:-2
cr:曾	0:-1 15:1
cr:替	1:1
cr:最	5:1
cr:有	6:1
cr:服	1:-1 21:2
cr:望	0:1 1:-1 6:1
cr:未	0:1 15:-1
cr:末	7:-1 20:1 21:1
cr:本	1:2 6:-2
cr:术	13:1
cr:机	10:1
cr:李	6:1
cr:材	0:-1 1:-1 9:1
cr:条	6:1
cr:来	0:2
cr:松	0:3 1:-2
cr:板	0:1
cr:极	12:1
cr:查	0:2 6:-1 17:-2
cr:柴	0:2 6:-1
cr:标	5:1
cr:样	0:-1 20:2
cr:核	0:2 6:-1
cr:根	15:2
cr:格	0:-1 6:1 9:1
cr:案	0:2 1:-2
cr:桩	15:2
cr:梯	0:-1 13:1
cr:概	0:2 6:-1 7:-1 9:2
cr:次	0:2 1:-1
cr:欧	0:1
cr:款	0:1 7:2
cr:正	1:1 13:-1
cr:此	0:-2 1:1
cr:步	0:2 1:-2 12:2
cr:段	0:1 5:-2 7:1
cr:母	0:1
cr:每	0:1
cr:毛	0:2 6:-1
cr:民	0:-2 7:1 20:1
cr:气	9:1
cr:氢	0:2
cr:氧	0:-2 9:1 10:2
cr:氪	0:2 6:-3
cr:水	10:1
cr:求	0:1 1:-1 9:2
cr:汽	0:-1 5:1
cr:沃	5:-1 6:1 9:1
cr:沈	0:-2 1:2 20:1
cr:没	6:1
cr:油	0:1
cr:沿	0:-2 5:2 15:1
cr:法	0:1 1:-2 5:1
cr:注	0:-1 5:1
cr:泰	9:1 21:1
cr:津	9:1 20:-1
cr:洲	0:1 6:1
cr:流	0:1 13:1
cr:测	0:2 5:-1 6:-2
cr:消	0:3 5:-1
cr:润	0:1
cr:涨	0:-1 6:3
cr:渗	0:1 7:-1
cr:温	0:2 1:-1 6:-1 9:1
cr:港	0:1
cr:源	0:1 6:-1
cr:滑	0:1
cr:满	0:1
cr:点	6:1
cr:烧	0:2 6:-3
cr:热	1:2 9:-2
cr:然	0:-1 1:1 9:-1 12:2
cr:煤	0:-1 1:-2 10:3 13:-1
cr:照	20:1
cr:燃	0:-1 6:2
cr:爬	0:-1 6:1 14:1
cr:片	0:1 5:-1 6:2 20:-2
cr:版	1:1 9:1
cr:牌	6:1
cr:牙	0:1
cr:物	0:-2 6:1 12:1 17:1 19:-1
cr:特	0:1
cr:狐	0:-2 6:1
cr:猫	0:2 6:-2
cr:率	0:2 6:-1
cr:环	0:-1 1:1 14:-1 18:1
cr:现	0:1
cr:班	0:1 6:-1
cr:球	0:1 20:-1
cr:理	0:-1 1:1 5:1 6:-1
cr:瓦	0:1 9:1
cr:生	0:-1 9:1 12:1
cr:用	9:1
cr:田	14:-1 21:2
cr:由	0:-3 1:2
cr:申	0:1 5:1 6:-2
cr:界	5:1 15:-1 20:1
cr:留	0:1
cr:略	5:1 10:2
cr:番	0:-2 5:1 6:2
cr:登	0:1 6:-1 7:1
cr:百	0:2 6:-1 12:1
cr:益	0:1
cr:盖	15:1
cr:盘	0:2 6:-1 17:-2
cr:盟	6:2
cr:直	0:3 5:-1 6:-2
cr:相	10:1
cr:省	0:-2 10:1 20:1
cr:看	0:-2 5:1 6:2 14:1 18:1 20:-1
cr:着	0:-1 1:1 5:1 6:-1 15:-1
cr:知	0:2
cr:短	0:-1 6:2
cr:石	0:1 5:1 20:-1
cr:矿	0:-1 12:2
cr:码	0:2
cr:砍	0:2 1:1 7:-1
cr:研	20:1
cr:确	0:-1 6:1
cr:磷	6:1 20:1
cr:示	1:1 14:-1 18:1
cr:福	0:1 6:-1
cr:离	0:-2 6:2
cr:秒	15:1
cr:租	0:2 5:-1
cr:称	6:1 14:-1 16:1
cr:移	1:-1 9:1 12:-1
cr:程	0:1 6:-1 7:1
cr:税	0:2
cr:稳	6:2
cr:稿	0:2 5:-2 6:1 17:-2
cr:突	5:1
cr:立	0:1 18:1
cr:站	15:1
cr:第	0:1
cr:等	12:1
cr:答	0:1 1:2 6:-2 14:-2
cr:策	6:1
cr:签	0:-2 14:1 17:2
cr:算	0:2 6:-1 7:-1 20:-2
cr:管	5:1 9:1 14:-2
cr:米	0:1 18:1
cr:类	0:-1 1:-1 5:-1 9:-1 12:2 17:1
cr:系	1:-1 5:1
cr:累	6:1
cr:红	0:-2 5:2
cr:约	6:1
cr:级	0:1 16:2 21:-1
cr:纳	0:-1 6:1 7:1 20:-1
cr:线	6:1
cr:组	13:2 17:-1
cr:终	15:1
cr:经	0:2 14:-1 18:1
cr:结	0:1 6:-1 15:1
cr:给	5:-1
cr:络	9:1
cr:绝	1:1
cr:统	0:2 1:-1
cr:续	0:1 12:1 15:-1
cr:维	6:1
cr:综	0:-1 9:1 10:-1 19:2
cr:绿	1:1 9:1
cr:缩	0:4 5:-1 6:-2 14:-1
cr:缺	0:-2 6:2
cr:网	6:1
cr:罗	6:-1 9:1 20:1
cr:罚	0:2
cr:置	0:1 6:-1
cr:署	0:-1 17:2
cr:美	0:2
cr:翻	0:1
cr:老	0:2
cr:考	0:2 6:-1
cr:者	0:-1 1:1 5:1
cr:耗	1:1 18:-1
cr:联	7:-1 20:1
cr:股	0:4
cr:肥	0:1
cr:能	0:1
cr:腰	0:2
cr:致	5:-1 14:1 16:1
cr:航	0:1
cr:色	9:-1 16:1
cr:节	0:1 1:1 14:-1
cr:芯	6:1 9:-1 13:1 20:-1
cr:花	5:1 20:1
cr:若	0:-1 6:1
cr:英	20:1
cr:范	1:1
cr:获	16:1
cr:萨	0:1 6:-1
cr:落	16:1
cr:补	0:2
cr:表	0:1 14:-1
cr:被	1:-1 5:1 6:1 12:-1 13:1
cr:装	20:1
cr:西	0:1 13:-1 16:1
cr:要	12:1 15:1
cr:覆	0:-1 15:1 21:1
cr:见	0:4 6:-1
cr:规	0:2 6:-1
cr:视	0:1 12:1 13:-1 14:-1
cr:解	6:2 10:1
cr:计	0:1 6:-1
cr:订	0:2
cr:认	0:-1 16:2
cr:让	0:-1 6:1
cr:议	0:2 6:-1
cr:记	0:-1 1:1
cr:设	0:-1 5:1 6:1 9:-2 20:2
cr:证	0:-2 12:1 16:2
cr:评	0:-1 18:1
cr:试	0:3 7:-1
cr:话	0:1 6:-1
cr:该	0:-1 5:2 7:-1
cr:说	1:-2 6:2 7:-1
cr:诺	14:-2 17:1
cr:谁	0:3 6:-1 13:-1
cr:调	0:3
cr:负	0:1 6:-2 20:1
cr:贡	0:1 6:-1
cr:财	1:1 20:1
cr:账	0:2
cr:货	17:1
cr:质	21:1
cr:购	1:1 17:1
cr:贴	0:2 5:-1
cr:贷	0:1
cr:费	0:2
cr:赚	0:1
cr:赛	0:1 6:-1
cr:走	0:2 1:-1 5:-1 14:-1
cr:起	0:2
cr:足	0:1 6:-1 9:1
cr:跌	0:2
cr:跑	6:1
cr:跟	5:1
cr:路	0:2
cr:身	0:2 6:-1
cr:车	6:1
cr:转	5:1 15:1 16:-1
cr:软	0:2 20:-2
cr:轻	0:2 5:-2 20:1
cr:较	0:-1
cr:辆	6:2
cr:边	0:2
cr:达	0:-1 6:1
cr:运	0:1
cr:还	1:1
cr:这	0:-1 15:1
cr:进	0:2 7:-1
cr:远	6:3 14:-1
cr:连	0:-1 5:1 19:1
cr:迟	0:-1 5:2
cr:迪	0:4 6:-3
cr:追	0:-1 7:2 20:-2
cr:退	5:-1
cr:选	16:1
cr:透	0:1 7:-1
cr:逐	0:-2 12:2
cr:通	5:-2 16:1
cr:速	15:1
cr:造	1:1 6:2 10:1
cr:逾	0:1 6:-1
cr:遍	0:-2 5:1 6:1
cr:道	0:1 5:-1 6:1 13:-1
cr:那	0:1 14:1
cr:部	6:-1
cr:配	15:1
cr:酸	6:1 20:1
cr:采	1:1 17:2
cr:重	0:3 6:-1
cr:量	6:1
cr:钟	0:1
cr:钢	0:1 9:1
cr:钱	0:-1 20:2
cr:钴	9:-1 12:1
cr:铁	6:1 20:1
cr:铝	0:2 1:-2 5:-1 9:-1 12:1 17:-1 20:-1
cr:银	0:1
cr:链	0:-2 1:1 9:1 20:1
cr:销	6:2
cr:锂	12:1
cr:镍	0:-2 9:-1 12:1 13:1
cr:镑	20:1
cr:长	6:1
cr:门	0:2
cr:问	0:2 14:-1
cr:间	0:-3 6:1 9:1
cr:队	0:3 6:-1
cr:阳	0:-1 1:1 9:1
cr:阶	0:-1 1:1 7:1 12:-1
cr:附	5:2 15:1
cr:限	1:1 6:-1 10:1
cr:除	0:1
cr:险	0:1
cr:随	0:3 6:-1 7:-1
cr:难	0:-1 5:1
cr:集	5:1 6:2
cr:零	0:-1 16:1
cr:雷	14:-1 20:1
cr:需	0:2 5:1 6:-2 9:-1
cr:露	14:1
cr:非	0:2 6:-1 7:-1
cr:靠	5:1
cr:韩	0:1
cr:顶	9:1
cr:项	0:1
cr:顺	7:1
cr:须	0:-1 1:1 17:1
cr:预	0:2 20:-1
cr:领	0:1
cr:额	0:-1 6:1 10:1 17:1
cr:风	0:-2 7:1 9:2
cr:首	16:2
cr:驰	0:-1 13:1 17:1 18:-1
cr:驱	0:-1 5:1
cr:驶	0:-1 6:1
cr:高	0:2 5:1
cr:黑	1:-1 12:2 13:-1
cr:齐	0:1
cu:battery:%	0:1 5:-2 13:4
cu:battery:GWh	0:1 14:1
cu:battery:km	0:1
cu:battery:money	20:2
cu:battery:network	0:-1 21:1
cu:battery:small	0:1 13:1
cu:battery:stations	15:1
cu:battery:suppliers	17:1
cu:battery:t	1:-1 13:3
cu:battery:vehicles	0:1
cu:capacity:%	0:1 14:1
cu:capacity:GWh	14:3
cu:capacity:large	0:1
cu:capacity:money	0:-1 20:2
cu:capacity:small	0:2
cu:capacity:t	0:-1 1:1 13:1
cu:capacity:vehicles	6:1
cu:charging:%	0:1 9:1
cu:charging:km	0:1
cu:charging:large	0:-1 15:3
cu:charging:models	0:1
cu:charging:small	15:2
cu:charging:stations	15:2
cu:charging:t	0:1
cu:charging:vehicles	0:-1 6:2
cu:electricity:%	0:-2 5:-1 9:5 10:1
cu:electricity:MW	9:1
cu:electricity:factories	0:-3 16:3
cu:electricity:kWh	0:-1 9:2 10:1
cu:electricity:small	0:2
cu:electricity:stations	15:1
cu:emission:%	1:5 9:1
cu:emission:MW	0:-1 9:2
cu:emission:kWh	1:-1 10:2
cu:emission:km	0:-1 8:2
cu:emission:money	0:2
cu:emission:small	0:2
cu:emission:suppliers	0:-2 17:3
cu:emission:t	0:-1 1:3
cu:emission:vehicles	0:1
cu:energy:%	0:-3 5:-1 10:5
cu:energy:MW	0:1
cu:energy:kWh	10:1
cu:energy:small	0:2
cu:energy:t	10:1
cu:ev:%	5:7
cu:ev:GWh	0:1
cu:ev:km	8:4
cu:ev:large	0:-1 21:1
cu:ev:models	7:3
cu:ev:money	20:2
cu:ev:network	0:-2 21:2
cu:ev:small	0:2
cu:ev:stations	0:1 15:-1
cu:ev:t	1:1
cu:ev:vehicles	6:4
cu:fuel:%	5:-1 10:-2 11:4
cu:fuel:km	0:2 8:-1
cu:green-factory:%	0:-1 5:-3 9:1 12:2 18:1
cu:green-factory:MW	9:1
cu:green-factory:factories	0:1 16:3
cu:green-factory:small	0:-1 16:2
cu:hybrid:%	5:1 11:2
cu:hybrid:models	7:1
cu:hybrid:money	0:-1 20:2
cu:invest:%	0:3 5:-1 20:1
cu:invest:GWh	13:1
cu:invest:large	0:3 15:-2
cu:invest:models	0:-1 7:2
cu:invest:money	20:4
cu:invest:small	0:1
cu:invest:t	13:1
cu:invest:vehicles	6:1
cu:mileage:%	0:-2 1:1 5:1
cu:mileage:km	8:3
cu:mileage:t	1:2
cu:mileage:vehicles	0:-1 6:2
cu:network:%	0:-1 5:-2 9:-1 21:3
cu:network:network	0:1 21:2
cu:network:small	0:2
cu:none:%	0:3
cu:none:GWh	14:2
cu:none:MW	0:1
cu:none:kWh	0:2
cu:none:km	0:2
cu:none:large	0:4 15:-1
cu:none:models	7:1
cu:none:money	0:2
cu:none:stations	15:1
cu:none:t	0:1
cu:none:vehicles	0:1
cu:recycle:%	0:-1 9:-1 13:4 19:2
cu:recycle:small	13:1
cu:recycle:t	0:-2 1:-1 13:4
cu:recycled-material:%	0:1 5:-2 12:5 13:-1
cu:recycled-material:t	0:-2 1:-1 12:2 13:1
cu:renewable:%	0:-1 5:-2 9:9
cu:renewable:MW	9:1
cu:renewable:MWh	0:2 1:-1 13:-2
cu:renewable:factories	9:-1 16:2
cu:renewable:kWh	9:3
cu:renewable:small	0:3
cu:renewable:stations	0:-1 15:1
cu:renewable:suppliers	0:-1 17:2
cu:renewable:t	0:-1 1:2 9:-1 12:1
cu:sales:%	5:4
cu:sales:GWh	0:1 13:1 14:-1
cu:sales:factories	0:1
cu:sales:kWh	9:1
cu:sales:km	0:1
cu:sales:large	0:-1 6:1 15:-1 21:1
cu:sales:m3	0:1
cu:sales:models	0:2
cu:sales:money	0:2
cu:sales:network	21:1
cu:sales:small	0:1
cu:sales:stations	0:2 15:-1
cu:sales:t	0:1 1:-1 12:1
cu:sales:vehicles	6:2
cu:save:%	0:-1 1:2 9:1 18:1
cu:save:kWh	0:-1 10:1
cu:save:small	0:1
cu:save:stations	15:1
cu:save:t	10:2
cu:save:vehicles	0:2 6:-1
cu:share:%	5:3 9:1
cu:share:GWh	0:1
cu:share:MW	9:2
cu:share:factories	0:1 9:-1
cu:share:kWh	9:1 10:1
cu:share:km	0:-1 8:3
cu:share:models	0:-1 7:2
cu:share:money	20:1
cu:share:small	0:2
cu:share:stations	0:1 15:-1
cu:share:suppliers	0:-1 17:2
cu:share:t	12:1
cu:share:vehicles	6:1
cu:supplier-target:%	0:-2 9:2 17:2
cu:supplier:%	5:-1 9:-1 12:-2 17:3
cu:supplier:money	0:2 20:-1
cu:supplier:small	0:1
cu:supplier:suppliers	0:1 17:2
cu:supplier:vehicles	0:-2 6:2
cu:waste:%	0:-1 1:-1 9:-2 10:-1 13:-1 18:1 19:4
cu:waste:t	0:-1 1:-1 12:-1 13:1 19:1
cu:water:%	0:-2 1:-2 9:-1 18:6
cu:water:m3	18:1
cu:water:t	0:-2 1:-1 13:-2 18:3
e:false:%	0:1 5:1
e:false:factories	16:2
e:false:money	20:1
e:true:GWh	14:3
e:true:MW	9:2
e:true:MWh	13:2
e:true:factories	0:1 16:2
e:true:kWh	9:1 10:1
e:true:km	0:1 8:2
e:true:large	0:1 15:2
e:true:m3	18:1
e:true:models	0:1 7:3
e:true:money	0:1 20:1
e:true:network	0:1 21:2
e:true:small	0:1
e:true:stations	15:2
e:true:suppliers	0:1 17:2
e:true:t	1:2 13:1
e:true:vehicles	0:1 6:3
em:false:%	5:1
em:false:GWh	14:3
em:false:MW	0:1 9:1
em:false:MWh	0:1 9:-1 13:2
em:false:factories	0:1 16:3
em:false:kWh	9:1 10:2
em:false:km	0:2 8:1
em:false:large	15:1 21:1
em:false:models	0:1 7:2
em:false:money	20:2
em:false:network	21:2
em:false:small	0:2
em:false:stations	0:2
em:false:suppliers	17:2
em:false:t	1:1 13:2
em:false:vehicles	0:3
em:true:%	0:4
em:true:GWh	0:1
em:true:MW	0:-1 9:2
em:true:factories	0:-1 16:2
em:true:kWh	0:1 9:1
em:true:km	8:1
em:true:large	15:1
em:true:m3	0:1 18:1
em:true:models	7:2
em:true:money	0:3
em:true:network	0:1 21:1
em:true:small	15:1 21:1
em:true:stations	15:4
em:true:t	0:1 1:2
em:true:vehicles	0:-1 6:6
i:false:battery-recycling	0:-2 13:3
i:false:charging-points	15:2
i:false:ev-share	0:-5 5:8
i:false:green-factories	0:1 16:3
i:false:none	0:2
i:false:renewable-energy	0:-2 5:-1 9:4
k:bullet	0:1
k:heading	0:-3 5:2 6:2
k:row	0:3 1:-1 5:-2 9:1 10:-2 12:-1 18:2
k:text	0:2
l:battery-capacity:%	0:2 5:-1 9:1
l:battery-capacity:GWh	0:2
l:battery-capacity:models	7:1
l:battery-capacity:money	0:-2 20:3
l:battery-capacity:small	0:2
l:battery-capacity:stations	0:-1 15:2
l:battery-capacity:vehicles	0:2 6:-1
l:battery-recycling:%	13:3
l:battery-recycling:money	20:1
l:battery-recycling:t	0:1 1:-1 13:1
l:charging-points:%	0:1 10:2
l:charging-points:MW	0:-1 9:2
l:charging-points:large	0:1 15:1
l:charging-points:models	0:-1 7:2
l:charging-points:money	0:1
l:charging-points:small	15:2
l:charging-points:stations	15:2
l:charging-points:vehicles	0:1
l:emissions-peak:%	0:-3 1:2 5:-2 9:4 10:1
l:emissions-peak:vehicles	0:1 6:-1
l:energy-use:%	0:-1 1:-2 5:1 9:-1 10:-1 23:2
l:energy-use:MW	0:-1 9:2
l:energy-use:kWh	0:-2 9:1 10:2
l:energy-use:models	0:-1 7:1
l:energy-use:t	1:3 13:-2 18:-1
l:ev-mileage:%	0:-1 1:1 5:1 9:-1 17:2
l:ev-mileage:km	0:-1 8:2
l:ev-mileage:money	0:2
l:ev-mileage:vehicles	0:-2 6:2
l:ev-models:%	5:1
l:ev-models:GWh	0:-1 14:2
l:ev-models:km	0:1
l:ev-models:models	0:1
l:ev-models:money	0:-2 20:3
l:ev-models:vehicles	6:2
l:ev-share:%	5:4
l:ev-share:factories	16:1
l:ev-share:models	7:1
l:ev-share:money	0:1
l:ev-share:small	16:1
l:ev-share:stations	0:2 15:-1
l:ev-share:vehicles	0:1 6:1
l:ev-volume:%	0:1 5:1
l:ev-volume:GWh	14:3
l:ev-volume:kWh	9:2
l:ev-volume:km	8:1
l:ev-volume:large	15:1
l:ev-volume:models	0:1 7:2
l:ev-volume:money	20:1
l:ev-volume:network	0:2 21:-1
l:ev-volume:small	0:4
l:ev-volume:stations	15:2
l:ev-volume:t	1:2
l:ev-volume:vehicles	0:1 6:2
l:fuel-economy:%	11:2
l:fuel-economy:vehicles	0:-1 6:1
l:ghg-emissions:%	0:-2 1:2 12:1
l:ghg-emissions:GWh	0:-1 9:1 14:1
l:ghg-emissions:MW	0:1
l:ghg-emissions:factories	0:-2 16:2
l:ghg-emissions:kWh	0:1 9:1 10:-1
l:ghg-emissions:models	0:-2 7:2
l:ghg-emissions:money	20:1
l:ghg-emissions:small	0:3
l:ghg-emissions:stations	15:1
l:ghg-emissions:t	1:2
l:ghg-emissions:vehicles	0:2
l:green-factories:%	0:1 1:-2
l:green-factories:factories	0:2 16:-1
l:green-factories:money	0:-1 20:2
l:green-factories:small	0:-2 15:-1 16:3 21:-2
l:green-factories:t	0:-1 13:1 19:1
l:green-factories:vehicles	6:1
l:ice-phase-out:%	5:2
l:ice-phase-out:GWh	0:-1 14:2
l:ice-phase-out:models	0:3 7:-1
l:ice-phase-out:money	0:1
l:ice-phase-out:small	0:1
l:ice-phase-out:vehicles	6:1
l:investment:%	0:2 1:1
l:investment:GWh	0:-2 13:1 14:3
l:investment:models	0:1
l:investment:money	0:2
l:investment:small	0:2
l:investment:vehicles	6:1
l:net-zero:%	1:1 5:1 9:2
l:net-zero:GWh	14:1
l:net-zero:MW	0:-1 9:2
l:net-zero:factories	16:2
l:net-zero:kWh	0:1
l:net-zero:large	15:1
l:net-zero:models	7:1
l:net-zero:money	0:2
l:net-zero:small	0:3
l:net-zero:t	0:1 1:-1 10:1
l:network:network	0:-1 21:2
l:none:%	0:2
l:none:GWh	0:2
l:none:MW	0:-1 9:2
l:none:factories	16:1
l:none:kWh	0:2
l:none:km	0:2
l:none:large	21:1
l:none:models	0:1 7:1
l:none:money	0:2
l:none:network	0:-1 21:3
l:none:small	0:1 21:1
l:none:stations	0:1
l:none:suppliers	0:1
l:none:t	0:2 13:1
l:none:vehicles	6:2
l:recycled-material:%	0:-5 5:2 12:3
l:recycled-material:vehicles	0:1
l:renewable-energy:%	5:-2 9:4
l:renewable-energy:GWh	0:-2 14:2
l:renewable-energy:MW	9:1
l:renewable-energy:factories	0:1 16:1
l:renewable-energy:kWh	0:-1 9:3
l:renewable-energy:km	0:2 8:-2
l:renewable-energy:m3	0:-1 18:2
l:renewable-energy:money	20:1
l:renewable-energy:small	0:2
l:renewable-energy:stations	0:-3 15:3
l:renewable-energy:t	0:-2 10:1 13:1 18:1
l:renewable-energy:vehicles	0:2 6:-1
l:supplier-commitments:%	0:1
l:supplier-commitments:money	0:4 20:-2
l:supplier-commitments:t	13:2
l:supplier-commitments:vehicles	0:5 6:-5
l:waste:%	0:-2 9:-2 12:-2 13:2 18:1
l:waste:vehicles	6:1
l:water-use:%	5:-2 9:-2 10:1 12:1 19:1
n:after	0:2 6:-1
n:false:true	0:1
n:none	0:3
n:true:false	0:8 5:-1 6:-1
p:battery:%	0:2 1:-1 12:1 17:1
p:battery:GWh	0:1 14:1
p:battery:money	0:-1 20:2
p:battery:small	0:1
p:battery:t	1:-1 13:2
p:capacity:%	5:1
p:capacity:GWh	0:2 14:-1
p:capacity:money	0:2 20:-1
p:capacity:t	0:-2 1:-2 13:3
p:capacity:vehicles	0:2 6:-2
p:charging:%	0:-1 9:-2 10:2 18:-2 19:1
p:charging:kWh	9:1 10:-1
p:charging:large	15:2
p:charging:money	0:1
p:charging:small	15:2
p:charging:stations	15:1
p:electricity:%	1:-2 9:1 12:-2 17:-1 18:1 23:1
p:electricity:MW	9:1
p:electricity:small	0:1
p:electricity:stations	0:-1 15:2
p:emission:%	1:3 12:-1 19:1
p:emission:MW	0:-1 9:3
p:emission:factories	16:2
p:emission:kWh	9:2 10:-1
p:emission:money	0:-1 20:2
p:emission:small	0:3 15:-1
p:emission:stations	0:-2 15:2
p:emission:t	0:-1 1:2
p:emission:vehicles	0:4 6:-4
p:energy:%	0:-4 1:-3 5:-3 10:1 11:-1 12:-2 20:-1 21:-1 23:3
p:energy:factories	0:-1 16:2
p:ev:%	5:2
p:ev:GWh	14:2
p:ev:factories	9:-1 16:1
p:ev:km	0:2
p:ev:large	0:3
p:ev:models	7:2
p:ev:money	20:2
p:ev:network	0:-1 21:2
p:ev:small	16:1
p:ev:stations	0:1
p:ev:vehicles	6:3
p:green-factory:%	0:1 1:-2 5:1 9:1
p:green-factory:factories	16:1
p:green-factory:money	20:1
p:green-factory:small	15:-1 16:3 21:-2
p:green-factory:t	0:-2 13:2
p:hybrid:%	0:1 1:2 5:-2
p:hybrid:vehicles	0:-1 6:1
p:invest:%	0:1 1:1
p:invest:GWh	0:1
p:invest:kWh	9:1
p:invest:models	0:-1 7:2
p:invest:money	20:2
p:invest:small	0:2
p:invest:stations	15:1
p:invest:t	0:2 13:-1
p:invest:vehicles	0:1
p:mileage:money	0:1
p:network:%	0:1
p:network:network	0:-1 21:2
p:none:%	0:3
p:none:GWh	14:1
p:none:km	8:1
p:none:large	0:3 15:-2
p:none:models	0:2 7:-1
p:none:money	0:1 20:1
p:none:network	0:1
p:none:small	0:1
p:none:stations	0:1
p:none:vehicles	0:2
p:recycle:%	0:-3 5:-2 9:-2 12:3 13:3
p:recycle:t	13:2
p:recycled-material:%	0:-3 5:1 9:-1 12:2
p:renewable:%	0:-1 1:-1 5:-3 9:4 12:-1 23:2
p:renewable:MW	0:-1 9:3
p:renewable:factories	16:1
p:renewable:kWh	9:1
p:renewable:small	0:2
p:renewable:stations	0:-2 15:2
p:renewable:suppliers	0:1
p:renewable:t	0:-2 10:1 13:1 18:1
p:sales:%	0:1 5:3
p:sales:GWh	0:2
p:sales:factories	9:-1 16:1
p:sales:km	8:1
p:sales:large	15:2 21:-1
p:sales:models	0:-1 7:2
p:sales:money	0:1 20:1
p:sales:small	16:1
p:sales:t	1:2
p:sales:vehicles	0:1 6:1
p:save:%	0:-1 1:1 5:1 18:1
p:save:stations	0:-1 15:2
p:save:vehicles	0:1 6:-1
p:share:%	0:1 9:1
p:share:GWh	0:-2 14:3
p:share:MW	9:2
p:share:MWh	0:1 9:-1 13:1
p:share:factories	0:1 16:1
p:share:km	8:1
p:share:models	0:1
p:share:small	16:2
p:share:stations	15:1
p:share:t	0:-2 13:2 18:1
p:share:vehicles	0:1
p:supplier-target:%	0:-1 5:-1 17:1 19:1
p:supplier:%	0:-1 1:-1 9:-1 17:3
p:supplier:suppliers	0:1
p:waste:%	0:-2 5:-1 9:1 10:-1 12:-2 13:2 18:-1 19:-1 23:-1
p:water:%	0:-2 5:-1 10:1 12:-2 18:1
pa:battery:%	0:1 17:1
pa:battery:GWh	14:1
pa:battery:money	0:-2 20:3
pa:battery:small	0:1
pa:battery:t	1:-1 13:2
pa:battery:vehicles	6:1
pa:capacity:%	9:1
pa:capacity:GWh	0:2 14:-1
pa:capacity:money	0:-1 20:1
pa:capacity:vehicles	0:2 6:-2
pa:charging:%	0:-1 9:-1 10:2 18:-1 19:1
pa:charging:kWh	10:-1
pa:charging:km	0:1
pa:charging:large	0:1 15:1
pa:charging:small	15:2
pa:charging:stations	0:-1 15:1
pa:electricity:%	0:-1 9:1 12:-1 18:2 23:1
pa:electricity:MW	9:2
pa:electricity:small	0:1
pa:electricity:stations	0:-1 15:2
pa:emission:%	0:-3 1:3 9:3 12:-1 19:1
pa:emission:GWh	14:1
pa:emission:MW	9:3
pa:emission:factories	16:2
pa:emission:kWh	9:2 10:-1
pa:emission:money	0:-1 20:1
pa:emission:small	0:2 15:-1
pa:emission:stations	0:-2 15:2
pa:emission:t	0:-1 1:2
pa:emission:vehicles	0:2 6:-2
pa:energy:%	0:-5 1:-3 5:-3 9:4 11:-1 12:-2 13:-1 15:-1 16:-1 17:-1 19:-1 20:-1 21:-1 23:3
pa:energy:factories	0:-1 16:2
pa:energy:kWh	0:-2 9:1 10:1
pa:ev:%	5:3
pa:ev:GWh	14:1
pa:ev:factories	9:-1 16:1
pa:ev:kWh	10:1
pa:ev:km	8:2
pa:ev:large	0:3 15:-2
pa:ev:models	7:1
pa:ev:money	20:3
pa:ev:network	0:-1 21:2
pa:ev:small	16:1
pa:ev:vehicles	6:2
pa:green-factory:%	0:1 1:-2 5:1 9:1
pa:green-factory:money	20:1
pa:green-factory:small	15:-1 16:3 21:-3
pa:green-factory:t	0:-2 13:2
pa:hybrid:%	0:-1 1:3 5:-2
pa:hybrid:money	0:-2 20:2
pa:hybrid:vehicles	6:1
pa:invest:%	1:2
pa:invest:GWh	0:1
pa:invest:large	0:3
pa:invest:models	7:2
pa:invest:money	0:-1 20:2
pa:invest:small	0:2
pa:invest:stations	15:2
pa:invest:vehicles	6:1
pa:network:network	0:-1 21:2
pa:none:%	0:1 5:1
pa:none:GWh	0:-1 14:2
pa:none:kWh	0:1
pa:none:km	0:1 8:1
pa:none:large	0:2
pa:none:models	0:1 7:-1
pa:none:money	0:1
pa:none:network	0:1
pa:none:small	0:2
pa:none:stations	0:1
pa:none:t	0:1 13:-1
pa:none:vehicles	0:3 6:-1
pa:recycle:%	0:-2 5:-2 9:-3 12:3 13:2
pa:recycle:money	0:-1 20:1
pa:recycled-material:%	0:-4 5:1 9:-1 12:3
pa:renewable:%	0:-2 5:-3 9:4 12:-1 18:1 23:2
pa:renewable:MW	9:2
pa:renewable:factories	16:1
pa:renewable:kWh	0:-1 10:1
pa:renewable:money	0:1
pa:renewable:small	0:2
pa:renewable:stations	0:-2 15:2
pa:renewable:suppliers	0:1
pa:renewable:t	0:-2 10:1 13:1 18:1
pa:renewable:vehicles	0:-1 6:1
pa:sales:%	0:1 5:3
pa:sales:GWh	14:2
pa:sales:MW	9:1
pa:sales:factories	9:-1 16:1
pa:sales:km	8:1
pa:sales:large	0:2
pa:sales:models	7:1
pa:sales:money	0:1 20:1
pa:sales:small	0:1 16:1
pa:sales:stations	15:1
pa:sales:t	1:2
pa:sales:vehicles	0:1 6:1
pa:save:%	0:-1 1:2 5:1
pa:save:stations	0:-1 15:2
pa:save:vehicles	0:2 6:-2
pa:share:%	0:1 9:1 12:1
pa:share:GWh	0:-2 14:3
pa:share:MW	9:2
pa:share:MWh	0:1 9:-1 13:1
pa:share:factories	16:1
pa:share:km	8:1
pa:share:large	0:1
pa:share:models	0:1
pa:share:money	0:1
pa:share:small	16:2
pa:share:stations	15:1
pa:share:t	0:-2 13:2 18:1
pa:share:vehicles	6:1
pa:supplier-target:%	0:-1 5:-1 17:1 19:1
pa:supplier:%	0:-1 1:-1 17:2
pa:supplier:suppliers	0:1
pa:waste:%	0:-2 5:-1 9:1 10:-1 12:-2 13:2 18:-1 19:-1 23:-1
pa:water:%	0:-3 1:1 10:1 12:-2 18:1
r:none	0:3
r:none:%	0:2
r:none:GWh	0:-1 14:2
r:none:kWh	0:4
r:none:km	0:2
r:none:large	6:1
r:none:models	0:1
r:none:network	0:2
r:none:small	21:1
r:none:t	0:1 13:-2 18:1
r:none:vehicles	0:3
r:not_standing:ev-volume	0:2 6:-2
r:old_level:charging-points	0:3 15:-2
r:old_level:ev-models	7:1
r:old_level:ev-share	0:-1 5:1
r:old_level:ev-volume	0:2 6:-2
r:taken:battery-capacity	14:3
r:taken:battery-recycling	12:-1 13:2
r:taken:charging-points	0:-1 15:4
r:taken:energy-use	0:-3 1:-1 9:-3 10:5 18:-2
r:taken:ev-mileage	0:-2 8:3
r:taken:ev-models	7:1
r:taken:ev-share	5:3
r:taken:ev-volume	6:2
r:taken:fuel-economy	0:-1 5:-1 11:1
r:taken:ghg-emissions	0:1 1:3
r:taken:green-factories	0:1 15:-1 16:1
r:taken:investment	0:-1 20:1
r:taken:recycled-material	0:-2 1:-2 5:-1 9:-2 12:3 13:-1
r:taken:renewable-energy	5:-1 9:5
r:taken:supplier-commitments	0:-1 9:-1 17:2
r:taken:waste	0:-2 1:-1 9:-2 10:-1 13:-1 15:-1 18:-1 19:3
r:taken:water-use	0:-2 1:-2 5:-1 9:-1 10:1 12:-1 18:3
rc:not_standing:company:paragraph	0:2 6:-2 14:-1
rc:not_standing:company:subject	0:1 7:1 15:-2
rc:old_level:company:paragraph	0:2 15:-2
rc:old_level:company:subject	0:1 6:-1
rc:other_owner:company:paragraph	0:2 6:-1 16:-1
rc:taken:company:after	0:2 5:-1 6:-3 14:1 20:1
rc:taken:company:subject	0:-1 6:2
rk:not_standing:kind:year-ahead	6:-1 7:2 14:-1
rk:old_level:kind:clause-before	0:2 6:-2 7:1 10:-1 15:-1 18:-2
rk:old_level:kind:future	0:2 15:-1
rk:old_level:kind:year-ahead	0:1 5:2 15:-1
rk:other_owner:kind:year-ahead	0:2 6:-1
rk:taken:kind:clause-before	5:1
rk:taken:kind:default-count	0:3 5:-2 6:-2 9:1
rk:taken:kind:future	0:-2 6:3 15:1
rk:taken:kind:past	15:2
rk:taken:kind:present	0:-1
rk:taken:kind:sum	20:1
rk:taken:kind:year-end	0:1
rm:count:clause-before:ev-volume	0:3
rm:count:electric-maker:ev-volume	0:-1 6:1
rm:count:models:ev-models	7:2
rm:count:same:charging-points	0:1 15:1
rm:count:subject:charging-points	0:-1 15:2
rm:count:suppliers:supplier-commitments	0:-1 17:1
rm:count:vehicles-named:ev-volume	0:3 6:-2
rm:count:vehicles:ev-volume	0:-3 6:3
rm:metric:all:charging-points	15:1
rm:metric:all:ev-share	0:-2 5:3
rm:metric:all:green-factories	0:2
rm:metric:all:renewable-energy	9:1
rm:metric:battery:battery-capacity	0:-1 14:3
rm:metric:capacity:battery-capacity	0:1
rm:metric:claim-before:ghg-emissions	0:1 1:1 9:-2
rm:metric:clause-before:energy-use	0:1 5:-2 10:1 12:-1 18:-1
rm:metric:clause-before:ev-share	5:2
rm:metric:clause-before:ghg-emissions	0:-1 1:3 5:-2 9:-1 10:-2 12:-1 18:-2
rm:metric:clause-before:renewable-energy	9:2
rm:metric:clause-before:water-use	0:1 1:-2 5:-1 6:-1 9:-1 10:-2 12:-1 15:-1 16:-1 17:-1 18:2 19:-1 23:-1
rm:metric:emission:ghg-emissions	0:1 1:1
rm:metric:energy:energy-use	0:-2 1:-1 9:-1 10:3 18:-2
rm:metric:ev:ev-share	0:1 5:1
rm:metric:invest:investment	20:1
rm:metric:mileage:ev-mileage	0:-1 8:3
rm:metric:recycled-material:recycled-material	0:-2 1:-2 9:-1 12:2 13:-1
rm:metric:renewable:renewable-energy	9:4
rm:metric:waste:waste	0:-2 1:-1 9:-2 10:-1 13:-1 15:-1 18:-1 19:3
rm:metric:water:water-use	9:-1 10:-1 18:2
rm:old_level:count:clause-before	0:2 6:-2
rm:old_level:count:models	7:1
rm:old_level:count:subject	0:1 15:-1
rm:old_level:metric:all	15:-1
rm:old_level:metric:clause-before	0:3 9:-1 10:-2 18:-2
rm:old_level:metric:ev	0:-1 5:2
rm:taken:count:clause-before	0:2
rm:taken:count:electric-maker	0:-1 6:1
rm:taken:count:models	7:1
rm:taken:count:same	15:2 16:1 21:-1
rm:taken:count:subject	0:-2 15:2
rm:taken:count:suppliers	0:-1 17:1
rm:taken:count:vehicles	0:-3 6:4
rm:taken:count:vehicles-named	0:2 6:-2
rm:taken:metric:all	15:2
rm:taken:metric:battery	0:-2 14:3
rm:taken:metric:capacity	14:1
rm:taken:metric:claim-before	5:-2 6:-1 9:1 10:1 12:-2 14:-1 16:-1 17:-1 18:-2 19:-1 21:-1 23:-2
rm:taken:metric:clause-before	0:-1 1:1 5:1 18:1
rm:taken:metric:emission	1:1
rm:taken:metric:energy	0:-2 1:-1 9:-1 10:3 18:-2
rm:taken:metric:ev	0:1 5:1
rm:taken:metric:invest	0:-1 20:1
rm:taken:metric:mileage	0:-2 8:3
rm:taken:metric:recycled-material	0:-2 1:-2 9:-1 12:2 13:-1
rm:taken:metric:renewable	9:4
rm:taken:metric:waste	0:-2 1:-1 9:-2 10:-1 13:-1 15:-1 18:-1 19:3
rm:taken:metric:water	9:-1 10:-1 18:2
ry:not_standing:date:by	0:1 6:-1 7:1
ry:not_standing:date:in	0:2 6:-1 14:-1 15:-1
ry:old_level:date:by	0:-3 5:2 7:2
ry:old_level:date:in	0:2 7:-1 15:-2
ry:old_level:year:clause-before	0:3 6:-2 10:-1 15:-1 18:-1
ry:other_owner:year:none	0:3 16:-1 20:-1
ry:taken:date:in	0:-1 9:1
ry:taken:date:last-year	0:3 1:1 5:-2 6:-2 7:-1
ry:taken:date:now	0:-2 15:1
ry:taken:date:part-of-year	0:-2 6:1
ry:taken:date:this-year	0:-2 6:2 12:1 16:1
ry:taken:date:whole-year	0:-2 15:1
ry:taken:year:clause-after	1:-1 15:1
ry:taken:year:paragraph	0:-1 7:1
s:emissions-peak:%	0:-1 10:1
s:ice-phase-out:%	0:-1 5:2
s:ice-phase-out:small	0:1
s:ice-phase-out:vehicles	0:-3 6:3
s:net-zero:%	1:1 9:2
s:net-zero:factories	0:-2 16:2
s:net-zero:small	0:2
s:net-zero:t	1:1
s:net-zero:vehicles	6:1
t:future:none	0:3
t:future:past	6:1
t:none:ahead	0:1
t:none:none	0:5
t:none:past	0:2
t:participle:ahead	15:1
t:participle:none	15:1
t:participle:past	0:2
t:past:ahead	6:1
t:past:none	0:4
t:past:past	1:1
t:present:none	0:2
t:present:past	0:1
ti:battery:%	5:-1 9:1 12:-1 13:2
ti:battery:GWh	14:2
ti:battery:money	20:1
ti:battery:small	0:3
ti:battery:t	0:2
ti:battery:vehicles	0:2 6:-2
ti:capacity:%	0:-1 1:1 12:1
ti:capacity:GWh	0:-2 14:3
ti:capacity:large	0:1
ti:capacity:money	0:1
ti:capacity:small	0:1
ti:capacity:vehicles	0:1 6:1
ti:charging:%	0:1 19:1
ti:charging:large	0:-1 15:2
ti:charging:money	0:1
ti:charging:small	0:1 15:1 21:-1
ti:charging:stations	15:2
ti:charging:t	1:1
ti:charging:vehicles	0:-1 6:2
ti:emission:%	0:-2 9:1
ti:emission:GWh	0:1 14:-1
ti:emission:MW	9:1
ti:emission:factories	16:2
ti:emission:kWh	1:-1 10:2
ti:emission:money	0:3
ti:emission:small	13:1
ti:emission:stations	0:1
ti:emission:suppliers	0:-1 17:1
ti:emission:t	0:1 12:1 18:1
ti:emission:vehicles	6:2
ti:ev:%	0:3 5:1
ti:ev:GWh	0:1 14:1
ti:ev:MW	0:-1 9:3
ti:ev:factories	16:1
ti:ev:kWh	10:1
ti:ev:km	8:1
ti:ev:large	0:1 21:2
ti:ev:models	0:1 7:2
ti:ev:money	0:1 20:1
ti:ev:network	0:-2 21:3
ti:ev:small	21:2
ti:ev:stations	0:2
ti:ev:suppliers	17:3
ti:ev:t	1:-1 12:1
ti:ev:vehicles	0:2
ti:fuel:%	1:-1 5:-1 10:-1 11:4 12:-1
ti:green-factory:%	1:-1 5:1 10:1
ti:green-factory:GWh	0:2 14:-1
ti:green-factory:MW	0:-3 9:3
ti:green-factory:factories	16:1
ti:green-factory:kWh	0:-1 9:2
ti:green-factory:money	0:2 20:-1
ti:green-factory:small	15:-1 16:2 21:-2
ti:green-factory:t	0:-1 1:2 9:-1 13:-1
ti:green-factory:vehicles	0:1 6:-1
ti:hybrid:%	11:1
ti:hybrid:models	0:1
ti:hybrid:money	0:-1 20:1
ti:hybrid:vehicles	0:1
ti:invest:%	5:1
ti:invest:GWh	0:-3 14:4
ti:invest:models	0:1 7:1
ti:invest:money	0:1
ti:invest:small	0:1
ti:invest:vehicles	0:-1 6:3
ti:mileage:km	0:-1 8:3
ti:mileage:money	0:-1 20:1
ti:mileage:t	0:1 1:2
ti:mileage:vehicles	6:1
ti:network:small	15:1
ti:network:vehicles	0:-2 6:2
ti:none:%	0:1 5:2
ti:none:GWh	0:-2 13:1 14:2
ti:none:models	0:2 7:-1
ti:none:money	20:1
ti:none:small	0:1 15:1
ti:none:stations	0:-2 15:2
ti:none:t	0:1
ti:none:vehicles	0:-1 6:2
ti:recycle:%	0:-1 9:-1 13:4
ti:recycle:t	1:-1 13:2
ti:recycled-material:%	12:5
ti:recycled-material:money	0:1
ti:renewable:%	1:1 5:1 9:2
ti:renewable:GWh	0:-1 14:2
ti:renewable:MW	0:2
ti:renewable:MWh	0:1 9:-1 13:1
ti:renewable:factories	9:-1 16:2
ti:renewable:kWh	9:1
ti:renewable:models	0:-1 7:2
ti:renewable:money	0:3
ti:renewable:small	0:2
ti:renewable:stations	15:1
ti:renewable:suppliers	17:1
ti:renewable:t	0:-1 1:1 18:1
ti:renewable:vehicles	0:1
ti:sales:%	0:1 5:2
ti:sales:GWh	13:2
ti:sales:MW	9:1
ti:sales:kWh	9:3
ti:sales:km	0:1
ti:sales:large	0:2
ti:sales:models	7:2
ti:sales:money	0:1
ti:sales:small	15:1 21:1
ti:sales:stations	0:-1 15:3
ti:sales:t	1:1
ti:sales:vehicles	0:1
ti:save:%	0:-3 1:1 5:-1 9:-1 10:2 12:2 18:1
ti:save:vehicles	0:2 6:-1
ti:share:%	1:1
ti:share:GWh	14:1
ti:share:kWh	10:2
ti:share:km	0:-1 8:2
ti:share:models	0:-3 7:4
ti:share:money	20:2
ti:share:small	0:2
ti:share:stations	0:-2 15:2
ti:share:suppliers	0:-1 17:1
ti:share:t	0:-1 1:-1 12:2
ti:share:vehicles	0:2 6:-1
ti:supplier-target:%	5:1 17:1 19:1
ti:supplier-target:models	0:1 7:-1
ti:supplier-target:money	0:2
ti:supplier:%	12:-1 17:1 19:1
u:%	0:1
u:%:-1	0:2 5:-1
u:%:0	0:2 10:1
u:%:1	0:1 5:1
u:%:2	0:-3 1:-1 9:4 12:2 21:1
u:%:ahead	5:2
u:%:by	1:4 10:1 18:1
u:%:from	0:4 5:-2 9:-1
u:%:future	5:1 12:1
u:%:none	0:3
u:%:null	0:1 5:3 9:1
u:%:participle	0:1 5:-1 10:1
u:%:past	0:1 9:1
u:%:present	0:1 5:2
u:%:to	0:-2 9:3 21:1
u:GWh	14:3
u:GWh:0	13:1
u:GWh:1	14:4
u:GWh:2	0:2
u:GWh:ahead	14:2
u:GWh:from	0:2 14:-1
u:GWh:future	0:1
u:GWh:none	14:3
u:GWh:null	14:3
u:GWh:participle	14:1
u:GWh:past	14:2
u:GWh:present	14:2
u:GWh:to	14:2
u:MW	9:2
u:MW:1	0:-2 9:3
u:MW:2	0:1
u:MW:ahead	9:3
u:MW:future	0:-2 9:2
u:MW:none	0:1 9:1
u:MW:null	9:1
u:MW:past	9:1
u:MW:present	9:2
u:MW:to	0:-1 9:3
u:MWh	13:2
u:MWh:none	0:1 9:-1 13:1
u:MWh:null	0:-2 9:1 13:2
u:MWh:past	0:1 13:1
u:factories	0:1 16:3
u:factories:0	16:3
u:factories:1	16:1
u:factories:ahead	0:1 16:1
u:factories:from	0:2 16:-1
u:factories:none	0:1 16:1
u:factories:null	0:1 16:2
u:factories:participle	0:1
u:factories:past	16:2
u:factories:present	16:3
u:factories:to	0:-2 16:4
u:kWh	9:1 10:1
u:kWh:0	0:3
u:kWh:1	0:4
u:kWh:6	0:-2 1:-2 9:-1 10:3
u:kWh:7	0:-1 9:2
u:kWh:8	0:-2 9:4
u:kWh:ahead	0:1 1:-1 10:1
u:kWh:by	0:1 9:-1 10:1
u:kWh:none	0:1 9:1
u:kWh:null	9:1 10:1
u:kWh:past	9:1
u:kWh:present	0:-1 9:3
u:km	0:1 8:2
u:km:0	0:1
u:km:1	0:1
u:km:10	0:1
u:km:2	0:3 8:-1
u:km:3	0:2
u:km:9	0:-1 8:3
u:km:ahead	0:1 8:1
u:km:from	0:1 8:-1
u:km:future	0:1
u:km:none	8:1
u:km:null	0:1 8:1
u:km:participle	0:-2 8:3
u:km:past	0:1 8:1
u:km:present	8:2
u:km:to	0:1 8:1
u:large	0:1 15:2
u:large:3	0:1 15:1 21:1
u:large:4	0:-1 6:1 15:2
u:large:5	0:3
u:large:ahead	15:2
u:large:by	0:1
u:large:from	0:4 15:-3
u:large:future	0:1 15:2
u:large:none	0:2 15:-1 21:2
u:large:null	0:-1 15:3 21:1
u:large:participle	0:1
u:large:past	15:1 21:2
u:large:present	6:1 15:1
u:large:to	0:3
u:m3	18:1
u:m3:0	18:1
u:m3:none	18:1
u:m3:null	18:1
u:models	0:1 7:3
u:models:0	0:1 7:2
u:models:1	0:1 7:2
u:models:ahead	7:3
u:models:from	0:1
u:models:future	7:2
u:models:none	0:2 7:1
u:models:null	0:1 7:3
u:models:participle	7:2
u:models:past	0:2
u:models:present	7:3
u:models:to	0:1
u:money	0:1 20:1
u:money:-1	0:1
u:money:0	0:4
u:money:1	0:3
u:money:10	20:2
u:money:11	0:2
u:money:12	0:-1 20:2
u:money:2	0:2
u:money:3	0:2
u:money:4	0:2
u:money:5	0:2
u:money:6	0:3
u:money:8	0:1
u:money:9	20:2
u:money:ahead	0:-1 20:4
u:money:by	0:2 20:-1
u:money:from	0:2 20:-1
u:money:future	20:1
u:money:none	0:3
u:money:null	0:1 20:1
u:money:participle	0:-2 20:2
u:money:past	0:3
u:money:present	0:1 20:1
u:money:to	20:2
u:network	0:1 21:2
u:network:1	0:3 21:-2
u:network:2	0:1 21:2
u:network:3	0:-1 21:2
u:network:ahead	0:1 21:1
u:network:from	0:2 21:-1
u:network:none	0:3 21:-2
u:network:null	21:1
u:network:past	0:1 21:1
u:network:present	0:-1 21:3
u:network:to	0:1
u:small	0:1
u:small:0	0:5
u:small:1	16:1
u:small:2	0:-1 15:2 21:3
u:small:ahead	21:1
u:small:by	0:1
u:small:from	0:3
u:small:future	0:2 21:1
u:small:none	0:3
u:small:null	0:2
u:small:participle	0:-2 15:3
u:small:past	0:2 15:1
u:small:present	16:2 21:1
u:small:to	0:-1 15:2 16:1 21:3
u:stations	15:2
u:stations:1	0:1
u:stations:2	15:1
u:stations:3	0:-1 15:3
u:stations:4	0:-1 15:3
u:stations:ahead	15:1
u:stations:from	0:3 15:-2
u:stations:future	15:1
u:stations:none	0:1 15:1
u:stations:null	15:3
u:stations:past	15:2
u:stations:present	15:3
u:stations:to	0:-2 15:5
u:suppliers	0:1 17:2
u:suppliers:1	17:1
u:suppliers:2	17:2
u:suppliers:ahead	17:2
u:suppliers:none	0:1
u:suppliers:null	17:2
u:suppliers:past	0:-1 17:2
u:suppliers:present	17:1
u:t	1:2 13:1
u:t:-1	1:1
u:t:0	0:2 1:-2 10:-1 13:-2 18:2
u:t:1	0:2
u:t:3	0:-1 13:2
u:t:4	0:-1 10:2 19:1
u:t:5	13:2
u:t:6	1:2 13:1
u:t:7	0:1 1:1 13:-1
u:t:8	1:1
u:t:ahead	1:2
u:t:by	0:1 10:2 13:-1
u:t:future	0:1 1:1
u:t:none	0:2
u:t:null	1:1 13:2
u:t:past	1:1 10:1 13:1
u:t:present	0:-1 1:2 10:1
u:t:to	0:-2 1:2 6:-1 10:-1 18:2 19:1
u:vehicles	0:1 6:3
u:vehicles:0	0:2 6:-1
u:vehicles:1	0:1
u:vehicles:2	0:-1 6:2
u:vehicles:3	6:2
u:vehicles:4	0:-1 6:4
u:vehicles:5	6:3
u:vehicles:6	0:4
u:vehicles:7	0:3 6:-2
u:vehicles:ahead	6:2
u:vehicles:by	0:3 6:-3
u:vehicles:from	0:3 6:-2
u:vehicles:future	6:3
u:vehicles:none	0:2 6:1
u:vehicles:null	0:1 6:3
u:vehicles:participle	0:2
u:vehicles:past	0:1 6:2
u:vehicles:present	0:1 6:1
u:vehicles:to	6:3
w0:l:%:%	0:4 1:-3 5:-2
w0:l:,:%	0:1 1:-1 5:-3 12:1 13:2
w0:l:,:kWh	0:3
w0:l:,:km	0:2
w0:l:,:large	0:1 15:-1
w0:l:,:models	0:-2 7:2
w0:l:,:money	0:1
w0:l:,:small	0:1 15:1
w0:l:,:vehicles	0:1
w0:l:::vehicles	6:1
w0:l:;:%	18:-2 19:2
w0:l:、:%	0:1 5:-4 9:1 12:-2
w0:l:、:factories	0:2 16:-2
w0:l:万:vehicles	0:4 6:-4
w0:l:上:%	0:-1 1:1 9:1
w0:l:下:%	0:4 5:-3
w0:l:下:kWh	0:2
w0:l:中:%	5:1 12:1
w0:l:中:models	0:-3 7:3
w0:l:中:money	0:-1 20:2
w0:l:为:%	1:1 5:1 9:2
w0:l:为:GWh	0:-2 14:2
w0:l:为:MW	9:2
w0:l:为:models	7:1
w0:l:为:money	0:2
w0:l:为:stations	0:-1 15:3
w0:l:为:t	0:-2 1:3
w0:l:为:vehicles	0:-1 6:3
w0:l:了:%	0:-1 1:2 18:1
w0:l:了:kWh	0:2 9:-1 10:-1
w0:l:了:money	0:2
w0:l:了:small	0:3
w0:l:了:vehicles	0:2 6:-1
w0:l:于:%	0:-2 5:1 9:2 17:-1
w0:l:亏:money	0:2
w0:l:产:GWh	0:-2 14:2
w0:l:产:vehicles	6:1
w0:l:从:%	0:4 1:-1 5:-4 9:-1
w0:l:从:money	0:2 20:-2
w0:l:从:network	0:1
w0:l:从:small	0:1
w0:l:从:vehicles	0:3 6:-3
w0:l:付:vehicles	6:1
w0:l:代:%	12:1
w0:l:价:money	0:1
w0:l:伏:MW	9:1
w0:l:低:%	5:-1 11:1
w0:l:例:%	0:-3 1:-1 5:2 9:2 12:1
w0:l:供:money	0:1
w0:l:值:money	0:2
w0:l:元:kWh	0:2
w0:l:元:t	0:3 1:-1 13:-1
w0:l:入:money	0:1
w0:l:共:models	0:-3 7:3
w0:l:共:stations	0:-1 15:2
w0:l:减:%	1:2
w0:l:减:large	0:1
w0:l:出:models	7:1
w0:l:出:money	0:2 20:-1
w0:l:出:small	0:2 15:-2
w0:l:出:vehicles	0:-2 6:3
w0:l:划:GWh	0:1
w0:l:到:%	0:-2 9:3 12:1
w0:l:到:GWh	14:2
w0:l:到:MW	9:1
w0:l:到:factories	0:-3 15:-1 16:3
w0:l:到:km	8:1
w0:l:到:large	0:3
w0:l:到:money	0:1
w0:l:到:network	0:3 21:-1
w0:l:到:small	16:1 21:2
w0:l:到:stations	0:-2 15:3
w0:l:到:suppliers	0:1 1:-1
w0:l:到:t	0:-1 1:1 10:-1 18:2 19:1
w0:l:到:vehicles	6:1
w0:l:前:models	0:2 7:-2
w0:l:前:small	0:1
w0:l:加:%	0:3 1:-3 5:-2
w0:l:升:%	0:4
w0:l:占:%	5:1 15:1
w0:l:厂:%	0:-1 1:-1 9:3
w0:l:厂:GWh	0:-1 14:2
w0:l:厂:factories	0:-1 16:2
w0:l:去:%	0:2
w0:l:及:vehicles	0:2 6:-2
w0:l:后:money	0:1
w0:l:吨:money	0:3
w0:l:和:%	0:1 9:-1 10:-1 18:1
w0:l:国:%	5:1
w0:l:国:small	0:2
w0:l:在:%	0:-2 5:2 13:1
w0:l:在:small	0:1
w0:l:在:vehicles	0:-1 6:2
w0:l:增:%	0:3 5:-2
w0:l:外:vehicles	0:2 6:-1
w0:l:多:%	0:2 5:-2
w0:l:定:vehicles	0:-1 6:1
w0:l:少:%	1:2 9:-1 23:1
w0:l:少:t	0:2 1:-2 10:1 13:-1
w0:l:少:vehicles	0:3 6:-3
w0:l:市:models	0:-2 7:2
w0:l:幅:%	0:-1 1:2 9:-3 10:2
w0:l:年:%	5:-1 9:1 12:2 13:-1
w0:l:年:GWh	0:1
w0:l:年:models	0:1 7:-1
w0:l:年:money	0:-1 20:2
w0:l:年:small	0:-2 15:-1 21:2
w0:l:年:vehicles	6:1
w0:l:底:large	0:1 15:1
w0:l:建:GWh	0:-2 14:3
w0:l:建:stations	0:-2 15:3
w0:l:成:%	0:-1 1:2 5:1 12:-1
w0:l:成:small	0:-2 15:2
w0:l:战:vehicles	6:1
w0:l:批:small	15:1
w0:l:投:money	0:-2 20:2
w0:l:报:money	0:1
w0:l:掉:%	0:-2 1:3
w0:l:提:money	0:1
w0:l:收:money	0:1
w0:l:放:t	1:1
w0:l:是:%	1:1 5:-2 12:2
w0:l:是:GWh	0:1 14:-1
w0:l:是:t	0:2 1:-2
w0:l:是:vehicles	0:-1 6:2
w0:l:月:vehicles	0:-1 6:1
w0:l:有:%	0:-1 5:1 9:1
w0:l:有:factories	0:-2 16:3
w0:l:有:models	0:-1 7:2
w0:l:有:small	13:1 16:1
w0:l:有:stations	0:1
w0:l:有:suppliers	0:-1 17:1
w0:l:有:vehicles	0:3 6:-3
w0:l:期:GWh	0:-2 14:2
w0:l:本:%	0:-1 5:2
w0:l:桩:stations	0:1
w0:l:比:%	5:2
w0:l:洲:%	0:-2 1:-2 5:3
w0:l:源:%	0:1 6:-1
w0:l:源:vehicles	0:-2 6:2
w0:l:滑:%	0:4 5:-1
w0:l:牌:models	0:1
w0:l:牌:vehicles	6:1
w0:l:率:%	5:1
w0:l:率:small	0:2
w0:l:用:%	1:-1 9:1 12:-1 17:-1
w0:l:由:%	0:2 9:-2
w0:l:由:GWh	0:2 14:-1
w0:l:由:models	0:4 7:-4
w0:l:由:money	0:-1 20:1
w0:l:由:small	0:3 15:-2
w0:l:由:vehicles	0:1 6:-1
w0:l:电:%	0:-2 5:2 9:2
w0:l:电:kWh	9:2
w0:l:的:%	0:1
w0:l:的:GWh	0:2 14:-2
w0:l:的:large	0:2 15:-2
w0:l:的:models	0:3 7:-4
w0:l:的:money	0:2 20:-1
w0:l:的:network	0:1
w0:l:的:small	0:2
w0:l:的:stations	0:1
w0:l:的:vehicles	0:1
w0:l:盖:small	0:2 15:-1
w0:l:省:%	0:1 9:-1 18:1
w0:l:省:money	0:1 20:-1
w0:l:破:%	0:3 5:-3
w0:l:破:money	0:2 20:-1
w0:l:碳:t	0:-1 1:4
w0:l:租:money	0:2
w0:l:站:stations	15:1
w0:l:第:stations	0:-1 15:1
w0:l:第:vehicles	0:-1 6:2
w0:l:等:small	15:-1 16:1
w0:l:约:%	0:-1 11:1
w0:l:约:GWh	0:1 13:-1
w0:l:约:kWh	0:-2 1:-1 10:2
w0:l:约:large	15:1
w0:l:约:money	20:1
w0:l:约:t	0:-1 1:2 10:1
w0:l:续:small	0:1
w0:l:股:money	0:2
w0:l:能:GWh	14:1
w0:l:能:vehicles	0:2 6:-1
w0:l:至:%	0:2 5:-1 21:2
w0:l:至:GWh	14:1
w0:l:至:money	0:-1 20:2
w0:l:至:stations	0:-2 15:3
w0:l:至:vehicles	6:1
w0:l:航:km	0:1
w0:l:要:money	0:-1 20:2
w0:l:计:models	0:-1 7:1
w0:l:计:money	0:2
w0:l:计:vehicles	0:1
w0:l:调:%	0:3
w0:l:资:money	20:2
w0:l:超:%	0:-2 5:1 10:-1 11:1
w0:l:超:vehicles	0:-2 6:2
w0:l:足:%	5:1
w0:l:跌:%	0:3
w0:l:车:%	0:-2 5:3
w0:l:车:vehicles	0:1
w0:l:达:%	0:-2 5:3 13:-1 19:1
w0:l:达:money	0:-1 20:2
w0:l:达:stations	0:1
w0:l:达:vehicles	0:-3 6:3
w0:l:过:%	5:2
w0:l:过:GWh	0:-2 13:2 15:-1
w0:l:过:km	0:-1 8:1
w0:l:过:models	0:-1 7:2
w0:l:过:money	20:2
w0:l:过:small	0:-1 15:2
w0:l:过:stations	15:2
w0:l:过:t	0:-1 12:1 13:1
w0:l:过:vehicles	0:-1 6:2
w0:l:近:%	0:1 1:1
w0:l:近:money	0:1
w0:l:近:vehicles	0:-2 6:3
w0:l:这:small	0:3
w0:l:逾:%	0:2
w0:l:逾:money	0:2 20:-2
w0:l:逾:stations	0:-1 15:1
w0:l:量:%	0:1 1:-1
w0:l:量:t	0:1 13:-1 19:1
w0:l:量:vehicles	0:1
w0:l:金:money	0:1
w0:l:销:vehicles	6:1
w0:l:降:%	0:2 5:-1 10:2
w0:l:额:%	0:1
w0:l:额:money	0:3 20:-1
w0:l:高:%	12:-1 14:2
w0:r:,:%	5:2
w0:r:,:factories	0:-1 16:1
w0:r:,:money	0:2 20:-3
w0:r:;:%	0:-1 5:2 19:1
w0:r:gwh:GWh	14:3
w0:r:、:%	0:-1 1:1 5:1
w0:r:个:large	15:1 21:1
w0:r:个:small	0:4
w0:r:个:stations	0:1
w0:r:以:%	0:3 1:-1 5:-2 9:1
w0:r:位:small	0:1
w0:r:元:money	0:1
w0:r:兆:MW	9:2
w0:r:兆:MWh	0:1 13:1
w0:r:公:km	0:1 8:2
w0:r:千:kWh	9:1
w0:r:台:vehicles	0:1 6:2
w0:r:吉:GWh	0:-1 9:1 14:1
w0:r:名:large	0:3
w0:r:名:network	0:-1 21:2
w0:r:名:small	0:1
w0:r:吨:t	1:2 13:1
w0:r:块:small	0:2
w0:r:多:%	0:2 1:-2 5:-2 9:1 18:1
w0:r:套:large	0:2
w0:r:家:factories	0:1 16:1
w0:r:家:large	15:-1 21:1
w0:r:家:network	0:1 21:2
w0:r:家:small	16:2 21:1
w0:r:家:suppliers	0:1 17:2
w0:r:左:%	0:1 5:1
w0:r:度:kWh	0:1 9:1 10:1
w0:r:座:factories	0:1 16:1
w0:r:座:large	0:1 15:2
w0:r:座:small	15:4
w0:r:座:stations	0:1 15:1
w0:r:新:%	0:3 5:-2
w0:r:日:money	20:1
w0:r:是:%	0:-3 5:4
w0:r:根:stations	15:3
w0:r:欧:money	0:1
w0:r:款:models	0:1 7:3
w0:r:港:money	0:1
w0:r:的:%	5:1 12:1
w0:r:立:m3	18:1
w0:r:美:money	0:1
w0:r:英:money	20:1
w0:r:辆:vehicles	0:1 6:2
w0:r:降:%	0:3 5:-3
w0:r:雷:money	0:-1 20:2
w0:r:韩:money	0:1
w0:r:项:small	0:3
w1:l:#:%	0:4 1:-3 5:-1
w1:l:#y:%	1:-1 5:-1 9:1 12:2 13:-1
w1:l:#y:GWh	0:1
w1:l:#y:small	0:-2 15:-1 21:2
w1:l:#y:vehicles	0:1
w1:l:%:%	9:1 10:-1 12:-1 13:1 18:1
w1:l:,:%	5:2 13:1
w1:l:,:large	0:2
w1:l:,:money	20:1
w1:l:,:small	0:1
w1:l:,:stations	0:-2 15:2
w1:l:,:vehicles	0:-3 6:3
w1:l:、:stations	0:-1 15:1
w1:l:一:GWh	0:-2 14:2
w1:l:一:money	0:3
w1:l:上:%	0:3
w1:l:上:models	0:-2 7:2
w1:l:上:vehicles	0:-1 6:1
w1:l:下:%	0:2 5:-1 10:1
w1:l:不:%	0:2 5:1
w1:l:不:small	0:-1 15:2 21:-1
w1:l:中:%	0:-1 1:-2 5:2
w1:l:了:%	0:1
w1:l:亏:money	0:2
w1:l:交:vehicles	6:2
w1:l:产:GWh	14:1
w1:l:产:t	0:1 1:-1
w1:l:产:vehicles	0:3 6:-1
w1:l:今:vehicles	0:1 6:-1
w1:l:仍:vehicles	0:-1 6:1
w1:l:付:vehicles	6:1
w1:l:价:money	0:1
w1:l:份:%	0:1
w1:l:低:%	0:-1 5:2 17:-1
w1:l:使:%	0:1 1:-1 17:-1
w1:l:例:%	0:-3 1:2 5:-2 9:2 12:1
w1:l:值:money	0:1
w1:l:做:%	0:-2 1:-2 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:2 10:-1 11:-1 12:2 13:-2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-2 22:-1 23:-2
w1:l:做:vehicles	0:1
w1:l:充:stations	15:1
w1:l:先:%	1:2 5:-2
w1:l:光:MW	9:1
w1:l:入:money	0:-3 20:3
w1:l:全:%	0:5 5:-3
w1:l:全:small	0:1
w1:l:全:vehicles	0:-2 6:2
w1:l:其:%	0:1 9:-2
w1:l:其:models	0:-3 7:3
w1:l:其:money	0:-1 20:2
w1:l:再:%	0:3 1:-1 12:-1
w1:l:再:GWh	0:1 14:-1
w1:l:写:%	0:-3 5:3
w1:l:净:money	0:1
w1:l:减:%	1:2 23:1
w1:l:减:t	1:-1 10:1 19:1
w1:l:出:vehicles	0:2 6:-2
w1:l:则:%	5:1
w1:l:初:%	0:2 5:-1
w1:l:初:vehicles	0:2 6:-3
w1:l:利:%	0:1
w1:l:利:money	0:1
w1:l:利:small	0:1
w1:l:别:%	0:1 9:-2 10:2 12:-1 18:-1
w1:l:到:vehicles	0:4 6:-3
w1:l:前:%	0:1 1:-1 5:-1 11:-1 12:1
w1:l:前:models	0:1 7:-1
w1:l:动:vehicles	0:-6 6:6
w1:l:化:%	0:2 1:2 5:-2 9:-2
w1:l:升:%	12:1 13:2 21:-1
w1:l:升:vehicles	0:-1 6:1
w1:l:半:vehicles	0:-2 6:2
w1:l:占:%	5:1 21:1
w1:l:卡:vehicles	0:-2 6:2
w1:l:厂:factories	0:2 16:-1
w1:l:原:%	0:3 5:-1 9:-1 10:-3 18:-1 19:-1
w1:l:发:kWh	9:2
w1:l:只:%	5:1 9:1
w1:l:只:small	0:1
w1:l:只:vehicles	0:1 6:-1
w1:l:台:small	0:1
w1:l:合:models	0:-1 7:1
w1:l:品:models	0:2 7:-1
w1:l:品:vehicles	6:1
w1:l:售:money	0:1
w1:l:场:%	0:2 5:-2 9:1
w1:l:型:models	0:1
w1:l:增:%	0:3 1:-3 5:-1
w1:l:增:models	0:2 7:-1
w1:l:增:money	0:-2 20:2
w1:l:增:stations	0:-3 15:3
w1:l:外:%	0:3 5:-3
w1:l:多:%	0:-2 1:2 18:-1 19:2
w1:l:大:%	0:1
w1:l:大:small	0:3 15:-2 21:-2
w1:l:字:vehicles	0:1
w1:l:完:%	0:3 5:-1 9:1
w1:l:定:vehicles	6:1
w1:l:实:vehicles	0:-2 6:2
w1:l:少:%	18:1 19:1
w1:l:少:money	0:-1 20:1
w1:l:工:%	0:-1 1:-1 9:3
w1:l:工:factories	0:-1 16:2
w1:l:已:%	1:1 9:1
w1:l:已:factories	0:-1 16:2
w1:l:已:money	0:1
w1:l:已:suppliers	17:1
w1:l:已:vehicles	0:-3 6:3
w1:l:市:money	0:3 20:-1
w1:l:市:small	0:1
w1:l:幅:%	0:1 1:-1 5:-1 10:-1 11:1 18:1
w1:l:年:%	0:-1 1:2 10:1
w1:l:年:GWh	0:-1 14:2
w1:l:年:large	0:2
w1:l:年:models	0:3 7:-2
w1:l:年:money	0:2 20:-2
w1:l:年:small	0:2
w1:l:年:stations	0:-2 15:2
w1:l:年:vehicles	0:-1 6:2
w1:l:底:stations	0:-2 15:2
w1:l:建:GWh	0:-2 14:3
w1:l:建:stations	15:1
w1:l:成:%	0:-1 5:1
w1:l:扩:GWh	0:1 14:-1
w1:l:批:vehicles	6:1
w1:l:投:money	20:2
w1:l:拿:money	0:2 20:-1
w1:l:挑:vehicles	6:1
w1:l:排:t	1:2
w1:l:推:models	7:1
w1:l:提:%	0:-2 1:-1 5:2 9:-1 12:-2 14:2
w1:l:提:small	0:-1 15:-2 16:-2 21:2
w1:l:提:vehicles	0:1 6:-1
w1:l:收:%	13:1
w1:l:改:%	1:3 5:-4 9:-1 13:1
w1:l:放:t	1:2
w1:l:整:vehicles	0:3 6:-2
w1:l:新:vehicles	0:1
w1:l:日:%	5:2
w1:l:日:money	0:1
w1:l:时:%	12:1
w1:l:最:%	0:1 5:-1
w1:l:期:money	0:1
w1:l:来:small	0:2
w1:l:标:%	0:3 5:-1 9:-1 12:1
w1:l:标:GWh	0:1 14:-1
w1:l:标:money	0:2
w1:l:欧:%	0:-2 1:-2 5:3
w1:l:每:money	0:1
w1:l:每:vehicles	0:3 6:-2
w1:l:比:%	0:-2 1:-2 5:2 9:2 10:1
w1:l:汽:vehicles	0:-2 6:2
w1:l:海:vehicles	0:2 6:-1
w1:l:混:%	0:4 5:-3 6:-1
w1:l:源:%	0:-2 5:3 9:2 12:-1
w1:l:源:vehicles	0:-4 6:4
w1:l:率:%	0:1 19:2
w1:l:生:%	12:1
w1:l:用:%	0:-2 5:1 9:1 19:1
w1:l:用:vehicles	0:1 6:-1
w1:l:电:%	0:-1 5:1
w1:l:电:kWh	10:1
w1:l:番:vehicles	0:-1 6:1
w1:l:的:%	0:1 9:1
w1:l:目:%	1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:1 10:2 11:-1 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
w1:l:砍:%	0:-2 1:2
w1:l:碳:t	0:-1 1:1
w1:l:突:money	0:2 20:-1
w1:l:站:stations	15:1
w1:l:累:vehicles	0:1 6:-1
w1:l:约:%	0:-1 5:1 9:1
w1:l:纯:%	0:-2 5:2
w1:l:续:km	0:1
w1:l:绿:kWh	9:2
w1:l:缩:%	5:1
w1:l:股:money	0:2
w1:l:能:%	0:2 6:-1
w1:l:能:vehicles	0:-1 6:1
w1:l:至:%	0:1 1:1
w1:l:节:%	0:-2 9:-1 11:2 18:1
w1:l:营:money	0:1
w1:l:落:%	0:1 5:1
w1:l:要:%	0:-1 12:2 13:-1
w1:l:要:vehicles	6:1
w1:l:覆:small	0:2 15:-1
w1:l:计:money	0:1
w1:l:订:vehicles	0:2 6:-1
w1:l:调:%	0:-1 5:1 9:-2 12:-1 21:2
w1:l:调:money	0:3 20:-1
w1:l:调:vehicles	0:-1 6:2
w1:l:资:money	0:3 20:-3
w1:l:超:%	5:1
w1:l:超:GWh	0:-2 13:2 15:-1
w1:l:超:models	0:-1 7:2
w1:l:超:money	20:2
w1:l:超:stations	15:2
w1:l:超:t	0:-1 12:1 13:1
w1:l:超:vehicles	0:-1 6:2
w1:l:跌:%	0:3
w1:l:车:%	0:-1 1:1 5:2
w1:l:车:models	7:1
w1:l:车:money	0:1
w1:l:车:vehicles	0:-1 6:1
w1:l:达:%	0:1 5:-1 18:1
w1:l:达:GWh	0:-1 9:1 14:1
w1:l:达:MW	9:1
w1:l:达:stations	15:1
w1:l:达:vehicles	0:3 6:-2
w1:l:还:vehicles	0:2 6:-2
w1:l:透:%	0:-1 5:2
w1:l:重:%	0:1 9:1
w1:l:量:%	0:-2 5:2 9:1
w1:l:量:kWh	0:-2 9:2
w1:l:量:vehicles	0:-1 6:1
w1:l:销:%	0:2 1:-1 5:-1
w1:l:降:%	0:-1 9:-1 18:1 20:1 23:1
w1:l:降:money	0:4
w1:l:降:vehicles	0:-1 6:2
w1:l:零:kWh	0:2
w1:l:预:money	0:2 20:-1
w1:l:额:%	0:-1 1:-1 9:-1 17:2
w1:l:额:money	0:-1 20:1
w1:l:首:small	15:1
w1:l:高:%	5:-1 9:2 13:1
w1:l:高:GWh	0:1
w1:l:高:money	0:-1 20:1
w1:l:高:small	0:-1 15:-1 16:3 21:-2
w1:l:高:vehicles	6:1
w1:r:#:%	1:3 5:-1
w1:r:#:small	0:1
w1:r:#y:%	0:-1 5:1 9:2
w1:r:(:%	0:-2 10:1 18:1
w1:r:(:vehicles	0:1
w1:r:):%	0:2 5:-1 9:1 18:-1
w1:r:):GWh	14:1
w1:r:):vehicles	0:1 6:-1
w1:r:,:GWh	0:-1 14:4
w1:r:,:factories	0:-1 16:2
w1:r:,:kWh	9:2
w1:r:,:large	21:2
w1:r:,:models	0:-1 7:3
w1:r:,:money	20:1
w1:r:,:network	0:2
w1:r:,:small	0:-3 15:3 21:3
w1:r:,:stations	15:2
w1:r:,:vehicles	6:2
w1:r:;:%	0:-1 1:2
w1:r:;:GWh	0:-2 14:2
w1:r:;:factories	0:-2 9:-1 16:2
w1:r:;:models	0:-1 6:-1 7:1
w1:r:;:money	0:3 20:-1
w1:r:;:stations	15:2
w1:r:;:t	0:1
w1:r:;:vehicles	6:1
w1:r:、:%	0:-2 5:1 9:1 12:2
w1:r:、:GWh	0:1
w1:r:、:vehicles	0:3 6:-2
w1:r:一:money	0:1
w1:r:上:%	0:2 1:-1 5:-1 9:1
w1:r:上:money	0:1
w1:r:上:small	0:1
w1:r:不:%	0:2 1:-2
w1:r:不:vehicles	0:-1 6:1
w1:r:为:%	0:-1 1:-1 5:3
w1:r:为:models	0:-3 7:3
w1:r:亚:money	0:-1 20:2
w1:r:人:money	0:-2 20:2
w1:r:以:%	0:-1 5:1 23:3
w1:r:以:models	0:-1 7:1
w1:r:以:money	0:-1 20:1
w1:r:以:stations	0:1
w1:r:以:vehicles	0:-1 6:1
w1:r:使:%	0:-1 9:3
w1:r:供:suppliers	0:-1 17:1
w1:r:元:money	0:1
w1:r:充:stations	0:-1 15:1
w1:r:减:vehicles	0:1 6:-1
w1:r:出:vehicles	0:1 6:-1
w1:r:到:%	0:2 5:-1
w1:r:去:%	0:1 1:-1
w1:r:可:%	5:-1 9:3
w1:r:右:%	0:1 5:1
w1:r:合:small	0:1
w1:r:和:%	0:-2 1:-1 9:-1 10:2 12:-1 13:1 18:-1
w1:r:品:small	0:1
w1:r:国:small	16:2 21:-1
w1:r:圆:money	20:1
w1:r:城:small	0:2 15:-1
w1:r:增:network	0:2 21:-1
w1:r:多:small	0:3
w1:r:字:small	0:1
w1:r:岗:large	0:2
w1:r:工:GWh	14:1
w1:r:工:factories	0:1
w1:r:工:small	0:3
w1:r:左:%	20:2
w1:r:店:small	0:1
w1:r:换:stations	0:-1 15:2
w1:r:提:%	9:-1 12:2
w1:r:提:vehicles	6:1
w1:r:改:%	0:3 1:-3 13:-1
w1:r:数:small	0:2
w1:r:整:small	0:1
w1:r:新:models	0:2 7:-1
w1:r:新:vehicles	0:-5 6:5
w1:r:方:m3	18:1
w1:r:时:%	0:1
w1:r:是:vehicles	0:3 6:-3
w1:r:月:small	0:2
w1:r:来:%	9:1
w1:r:核:suppliers	0:2 17:-1
w1:r:氢:vehicles	0:-1 6:1
w1:r:没:vehicles	0:-1 6:1
w1:r:瓦:GWh	0:-1 9:1 14:1
w1:r:瓦:MW	9:2
w1:r:瓦:MWh	0:1 13:1
w1:r:瓦:kWh	9:1
w1:r:电:%	0:-2 5:3
w1:r:电:kWh	0:1 9:1 10:-1
w1:r:电:models	7:1
w1:r:电:small	0:2
w1:r:的:%	14:1 19:1
w1:r:的:GWh	0:2 14:-1
w1:r:的:money	0:1
w1:r:的:vehicles	0:1
w1:r:目:%	0:-3 1:1 5:2
w1:r:目:small	0:1
w1:r:省:small	0:2
w1:r:碳:t	0:1 1:1 9:-2 10:-2 12:-1 13:-1 18:-1
w1:r:站:stations	0:2 15:-2
w1:r:纯:%	5:2
w1:r:纯:models	7:3
w1:r:纯:vehicles	0:-1 6:2
w1:r:绿:%	0:1 1:-1 12:1 17:-2
w1:r:绿:factories	0:2 16:-2
w1:r:股:%	0:2
w1:r:能:%	0:1 1:1 5:-2
w1:r:自:stations	15:1
w1:r:调:%	0:3 1:-3 9:-1 12:-1
w1:r:调:vehicles	0:1 6:-1
w1:r:车:models	0:2 7:-2
w1:r:车:small	0:1
w1:r:车:vehicles	0:3 6:-2
w1:r:还:vehicles	0:-1 6:1
w1:r:这:vehicles	0:-1 6:1
w1:r:里:km	0:1 8:2
w1:r:镑:money	20:1
w1:r:降:%	5:-2 11:1
w1:r:降:vehicles	0:1
w1:r:零:factories	0:1
w:l:%	5:2 9:1
w:l:(	0:2 5:1 6:-2 20:-1
w:l:)	5:2
w:l:,	0:1
w:l:;	0:2
w:l:a	0:1
w:l:gwh	6:-1 14:4 20:-1
w:l:h	0:1
w:l:l	0:4
w:l:plus	0:1
w:l:s	0:2
w:l:suv	0:-2 7:2
w:l:、	0:3
w:l:一	9:1
w:l:万	0:3
w:l:三	0:2 6:-2
w:l:上	0:1
w:l:下	0:1
w:l:不	5:1 6:1
w:l:与	6:1
w:l:专	0:-1 6:-1 15:-1 21:2
w:l:业	0:3
w:l:东	0:1 15:-1
w:l:两	6:1
w:l:个	0:-2 6:2 21:2
w:l:丰	0:1 5:-1 6:1
w:l:为	0:-1 1:1 9:1
w:l:主	0:-1 5:1 6:1
w:l:之	0:3 1:-2 6:-1
w:l:乘	5:2 6:-2 7:1
w:l:九	0:3 5:-2 20:-2
w:l:也	0:-2 1:1 6:2
w:l:买	0:1
w:l:了	0:1 1:1
w:l:争	9:1 14:1
w:l:事	0:2 5:-1
w:l:二	1:2
w:l:于	9:1
w:l:亏	0:3
w:l:五	6:-1 7:1
w:l:亚	6:2 14:-2
w:l:交	6:2
w:l:产	0:1
w:l:京	15:1
w:l:人	6:1
w:l:亿	20:1
w:l:今	0:-1 6:2 9:1 15:1
w:l:仍	6:1 7:1 14:1
w:l:从	0:2 6:-1
w:l:他	0:2 1:2 6:-2
w:l:付	6:2
w:l:代	0:1 16:-1
w:l:以	0:1 1:1 7:-1
w:l:们	0:1 6:1 20:-1
w:l:件	0:1 6:1 13:-1
w:l:价	0:2
w:l:份	0:2 6:-2
w:l:企	0:2
w:l:伏	9:2
w:l:众	0:4 6:-3
w:l:优	0:2
w:l:会	0:-1 1:-2 7:1 13:2 14:1
w:l:估	0:2 6:-1 17:1
w:l:伴	0:-2 15:1 20:1
w:l:但	6:1 15:1
w:l:低	11:1
w:l:体	5:2
w:l:余	0:4 5:-1 9:-3
w:l:作	0:-2 5:1 15:2
w:l:使	0:1 9:1
w:l:例	0:-1 9:2 12:2 23:1
w:l:供	1:-1 7:1 17:1
w:l:修	1:1 9:1 15:1
w:l:倍	0:1
w:l:倒	0:1
w:l:值	0:2 10:1
w:l:做	0:1 6:-2 9:2 12:2
w:l:停	0:3
w:l:储	9:-1 13:1 14:2
w:l:元	0:2 20:1
w:l:充	15:1
w:l:兆	0:3 9:-1
w:l:先	0:1 1:1 5:-1 6:-1 7:-2 14:1
w:l:光	9:1
w:l:克	7:1
w:l:免	1:1
w:l:入	0:1 20:1
w:l:公	0:2
w:l:六	0:1 5:1 6:-2
w:l:兰	0:1
w:l:共	0:-1 7:2 15:1
w:l:关	0:3 6:-1 20:-1
w:l:其	0:1 20:1
w:l:内	0:1 13:-1
w:l:册	6:1
w:l:再	0:1 1:-1 9:1
w:l:写	0:-2 1:1 5:3 13:-1 14:-2
w:l:净	0:1
w:l:准	0:1 5:-1 12:-1
w:l:减	1:2
w:l:分	0:-1 10:1 12:-1 18:1
w:l:划	0:2
w:l:列	0:-2 5:2
w:l:则	6:-1 18:1
w:l:刚	0:1
w:l:创	0:2
w:l:初	0:3 6:-2 15:-1
w:l:利	0:3
w:l:别	1:-1 5:-1 10:1 12:-1 18:1
w:l:削	0:1
w:l:前	0:1 7:-1
w:l:剩	0:1 5:-2 15:1
w:l:力	9:3 13:-1
w:l:加	0:1 21:-1
w:l:务	0:1
w:l:动	0:1 6:1 7:1
w:l:包	0:1 13:1 17:-1
w:l:北	0:-2 6:1
w:l:区	21:1
w:l:十	0:3 5:-1 6:-2
w:l:千	0:3 5:-1
w:l:升	13:1
w:l:半	9:1
w:l:华	0:2 6:-2
w:l:单	1:1 6:1 18:1
w:l:卖	0:1
w:l:占	0:1 5:2
w:l:卡	0:3 6:-1
w:l:印	0:1 6:-1 14:1
w:l:即	0:-1 5:2
w:l:厂	9:1
w:l:压	0:-1 6:1
w:l:原	0:7 1:-1 5:-2 6:-1 14:-1
w:l:去	0:2 9:2
w:l:及	0:2 6:-2 13:1
w:l:双	0:2 15:-1
w:l:反	1:1 5:-1 6:-2
w:l:发	0:1 9:2
w:l:取	0:1 6:-1 18:2 20:-1
w:l:变	0:-2 1:1 5:-1 6:-1 7:3
w:l:口	0:3 6:-1
w:l:另	5:2 7:1
w:l:只	15:-1
w:l:叫	0:2 1:-1 5:2 6:-2 9:-1
w:l:召	0:4 5:-2 6:-3
w:l:可	12:1
w:l:台	0:2
w:l:右	0:-3 20:3
w:l:司	6:-1
w:l:各	0:2 6:-1
w:l:合	0:1 19:1
w:l:吉	0:2 6:-2
w:l:同	0:2 10:1
w:l:名	6:1
w:l:后	0:1 6:-1
w:l:向	0:3 7:-1 15:-1
w:l:吨	0:-1 1:1 13:1 18:2 19:1
w:l:含	0:-3 5:1 7:1 9:-1 12:2 13:-1
w:l:启	0:-2 1:1 6:1 8:1
w:l:告	1:-1 5:2
w:l:员	0:2
w:l:周	0:3 6:-1
w:l:和	5:1 9:-1 18:1
w:l:品	0:2 5:-1
w:l:响	0:2
w:l:售	0:3
w:l:商	0:-1 6:1 17:1
w:l:器	0:2 5:-1
w:l:四	0:-1 6:3
w:l:回	0:1 5:-1 6:-2 13:2
w:l:因	1:2 6:-1 16:1
w:l:团	0:3 6:-2
w:l:围	0:-1 1:2
w:l:国	0:1
w:l:图	14:1
w:l:土	0:-2 17:1 20:2
w:l:在	0:-1 5:1
w:l:地	0:1
w:l:场	0:2 5:-2 9:1
w:l:均	0:2 18:-1 19:1
w:l:块	0:1 1:-2 5:-1 6:1
w:l:型	5:-1 7:4
w:l:埃	0:-1 6:1 14:1
w:l:城	0:1 6:-2
w:l:域	0:-1 20:1
w:l:基	0:1 1:1
w:l:塑	0:-2 12:2
w:l:增	0:2 7:-1 15:1
w:l:士	0:2 6:-1 8:1
w:l:处	13:2
w:l:备	0:1 1:-1 5:-1 6:1 20:-1
w:l:外	0:2 5:-2
w:l:多	0:2 1:2 5:-2 19:1
w:l:大	0:1 6:-1 7:-1 12:1 14:1
w:l:天	0:1 6:-2 7:1 15:2
w:l:头	6:1 7:1
w:l:套	0:2 6:-1
w:l:奥	0:3 6:-3
w:l:好	0:1 6:-1
w:l:如	0:-2 6:1 15:2
w:l:威	0:-1 6:1 15:1
w:l:子	0:2 5:-1 6:-1
w:l:字	5:1 6:-1 7:1 9:1 12:1
w:l:季	6:2
w:l:宁	12:1
w:l:它	5:2 6:-1
w:l:安	0:1
w:l:完	0:1 5:-2 6:-1 15:1 21:1
w:l:定	0:1 5:-1 6:1
w:l:实	6:1 12:1
w:l:客	6:1
w:l:宣	0:2 20:-1
w:l:家	0:-2 16:3 21:2
w:l:容	0:-2 7:1 9:1
w:l:宽	0:1 1:1 5:-1 9:-1 18:-1 20:-1
w:l:对	0:1 17:1
w:l:将	0:-1 15:1
w:l:小	0:2 5:-1 7:-1
w:l:少	0:1 6:-1 9:-1 10:1
w:l:尔	0:2 6:-1
w:l:就	0:1 1:-1 6:2
w:l:尼	0:-2 7:2 14:1
w:l:局	15:1
w:l:届	0:-1 5:2
w:l:屋	0:-1 9:3
w:l:展	0:-1 17:1
w:l:山	9:1
w:l:岚	0:-2 6:3
w:l:峰	0:1 9:1
w:l:州	0:-1 5:-2 6:-2 15:2
w:l:工	0:1 16:1
w:l:左	0:-3 5:-3 14:1 15:1 18:-1 20:3
w:l:已	0:-2 6:2 9:1
w:l:巴	0:1
w:l:市	0:1 5:-2 7:1
w:l:布	0:6 5:-2 6:-1 7:-1 20:-1
w:l:师	0:-1 21:1
w:l:幅	1:1 6:-1 9:-1 11:1 18:1
w:l:平	6:1 12:1 18:-1 19:1
w:l:广	0:1 5:-1 15:2
w:l:庆	12:2 13:-1
w:l:应	0:1 1:1 5:-1 9:-3 12:-1 17:1 20:-1
w:l:底	14:2 21:1
w:l:店	0:4 21:-2
w:l:府	0:1
w:l:废	0:-1 13:1 19:2
w:l:度	1:1
w:l:座	0:2 15:3
w:l:建	15:2
w:l:开	13:1 20:-1
w:l:引	1:1 6:1
w:l:强	0:-1 1:1 9:-1 19:2
w:l:当	0:3 9:-1
w:l:影	0:2
w:l:役	13:1
w:l:征	16:1
w:l:径	0:2 6:-1 7:-1 15:-2
w:l:很	5:-1 13:-1 18:-2 19:1
w:l:得	0:4 1:-1 5:-3
w:l:德	0:2 6:-3
w:l:心	0:-1 6:1 16:1
w:l:快	15:2
w:l:性	1:-1 9:2 12:-2
w:l:总	6:-3 20:2
w:l:息	0:2
w:l:惠	0:1
w:l:惨	5:-1 6:1
w:l:想	5:1 6:2
w:l:成	5:1
w:l:我	0:1 6:1 12:-1 20:-1
w:l:战	0:1
w:l:截	0:-2 15:2 21:-1
w:l:户	0:1
w:l:所	0:2 6:-2 9:1
w:l:手	0:3 6:-2
w:l:打	5:1 15:-1
w:l:扩	0:1 7:-1 14:1 15:-1
w:l:批	0:1
w:l:承	0:3 1:-1 20:-1
w:l:技	20:-1 21:1
w:l:把	0:2 14:-1
w:l:投	20:2
w:l:报	0:2
w:l:披	0:2 14:-2 20:-1
w:l:抬	0:-2 5:-2 6:1 9:2 14:1
w:l:拉	0:-2 6:3
w:l:招	0:1
w:l:拟	0:1
w:l:拨	0:1 6:-1
w:l:拿	5:-1 6:1 20:1
w:l:持	0:-1 6:2
w:l:挂	0:2
w:l:指	0:-1 1:1 6:1 9:2
w:l:按	14:1 15:-2
w:l:损	0:2
w:l:换	6:1
w:l:据	6:2 21:-1
w:l:捷	6:-2 7:2
w:l:掉	0:-2 1:2 10:1
w:l:排	1:1 23:1
w:l:接	0:-2 1:2 5:1
w:l:推	7:1
w:l:提	0:-1 1:1 16:1
w:l:插	0:2 6:1 7:-1
w:l:支	0:1
w:l:收	0:1 13:1
w:l:改	0:-1 1:2 5:1 6:-1
w:l:放	1:1 6:1
w:l:政	0:1
w:l:数	0:-1 5:1
w:l:整	1:1 6:-1 9:1
w:l:料	5:-1 6:-1 9:-2 12:3
w:l:斤	0:1
w:l:斩	0:-1 6:2
w:l:斯	0:-1 6:2
w:l:新	6:1
w:l:方	18:1
w:l:施	0:2 15:-1
w:l:旗	0:3 6:-2 7:-2
w:l:日	6:1
w:l:旧	13:1
w:l:早	0:3
w:l:时	0:2 6:-1
w:l:明	0:1 6:-1 7:1 12:-1 15:1
w:l:易	0:1
w:l:星	0:-2 6:2
w:l:昨	0:-1 15:2
w:l:是	0:2 12:1
w:l:智	15:-1 16:1 20:-1 21:1
w:l:更	0:-1 5:-1 9:2
w:l:曾	0:2 1:-2 6:-1
w:l:最	0:3 6:-1
w:l:月	0:3
w:l:有	16:1
w:l:服	21:1
w:l:望	0:1
w:l:期	14:1
w:l:未	0:2 6:-1 7:2 14:-2
w:l:末	0:-2 14:1 15:2
w:l:本	0:4 1:-1
w:l:机	0:1
w:l:权	0:1
w:l:材	9:-1 12:2
w:l:杜	0:-2 14:1 20:1
w:l:条	0:2 5:-1 6:-1
w:l:来	6:2
w:l:板	0:-1 6:1 17:1
w:l:极	0:-1 6:2
w:l:查	9:-1 17:2
w:l:柴	0:1
w:l:标	0:3 10:2
w:l:根	0:-2 14:1 15:2 20:1
w:l:格	0:1 9:1
w:l:案	9:2
w:l:桩	15:2
w:l:次	0:1 13:1
w:l:欧	0:-2 5:2 6:1 15:1
w:l:款	0:2 5:-1 7:1
w:l:正	0:1 17:-1
w:l:此	0:3 5:-1 6:2 7:-3 9:-2
w:l:步	1:2 14:-2
w:l:武	0:1
w:l:每	0:2 6:-1
w:l:比	5:2
w:l:毛	0:2
w:l:气	5:1 6:1 7:-1 9:-1 10:1
w:l:氢	0:3 15:-2 20:-1
w:l:氧	1:1
w:l:氪	0:-1 6:1
w:l:水	0:-3 1:-2 9:-2 10:-3 18:6
w:l:求	0:3 5:1 9:-2 12:-1
w:l:汉	0:1
w:l:池	0:2 6:-3 13:3
w:l:汽	6:1
w:l:沃	0:3 6:-3
w:l:没	0:-2 5:2 6:1 14:1
w:l:油	5:-1 11:3
w:l:法	0:-2 1:2 5:-1 6:1 14:1
w:l:注	0:1 6:1 20:-1
w:l:洲	0:-2 5:3 6:1 15:1
w:l:流	0:2
w:l:测	0:3 6:-2
w:l:海	0:3 5:-2 6:-1
w:l:消	10:1 18:1 20:-1
w:l:涉	0:2 6:-2
w:l:润	0:2
w:l:涨	0:2 6:-1
w:l:深	0:1 6:-1
w:l:混	0:2
w:l:渗	0:2
w:l:渠	0:3 15:-1 21:-1
w:l:源	0:-2 5:1 6:4
w:l:滑	0:2 5:-1
w:l:满	14:1
w:l:点	0:1 15:1 21:1
w:l:煤	1:-2 10:2
w:l:燃	0:3 6:-2
w:l:版	0:2 1:1
w:l:牌	0:2 6:-1
w:l:牙	0:-1 6:2
w:l:特	0:1
w:l:狐	0:-1 6:1
w:l:献	0:2 1:-1 5:-1
w:l:率	0:2 13:1
w:l:环	1:2
w:l:现	1:1 6:-1 20:2
w:l:球	0:2 6:-1
w:l:理	13:1
w:l:瓦	0:2
w:l:生	1:-1 6:1 12:1
w:l:用	6:-1 9:2 18:2
w:l:田	0:1 21:1
w:l:由	0:4
w:l:电	9:1
w:l:界	0:3 6:-3
w:l:略	0:3 5:-2
w:l:番	0:-1 6:1
w:l:百	0:2 10:-1
w:l:的	0:1
w:l:益	0:2 20:-1
w:l:盖	15:-1 17:3
w:l:盘	17:1
w:l:盟	5:1
w:l:目	0:1 10:1
w:l:直	0:2 21:-1
w:l:相	0:3 14:-1 20:-1
w:l:省	0:2 9:-1 10:1
w:l:看	0:-1 20:2
w:l:着	0:1 7:-1
w:l:矿	0:-1 13:2
w:l:砍	0:-2 1:2
w:l:研	0:2 6:-1
w:l:破	8:1
w:l:础	1:2
w:l:碳	0:1 1:1
w:l:磷	0:2
w:l:示	0:1 6:-2 14:1
w:l:社	0:1
w:l:离	0:-3 1:3 6:2
w:l:租	0:1
w:l:称	0:2 6:-1
w:l:程	0:2 7:-2 8:1
w:l:税	0:1
w:l:稿	0:-1 17:2
w:l:突	8:1
w:l:立	5:-1 15:1
w:l:站	0:1
w:l:端	0:1 5:-1 17:1
w:l:第	0:-2 6:3
w:l:等	0:-1 1:1 6:-2 9:1 16:1
w:l:答	0:2
w:l:算	0:-1 5:1 20:2
w:l:米	0:1 6:-2 18:1 20:1
w:l:系	0:-3 5:1 6:1 11:1
w:l:累	0:-1 6:1 16:1
w:l:红	0:4 6:-2 7:-2
w:l:级	0:-1 16:3 21:2
w:l:纯	0:-4 5:4 6:2
w:l:线	6:1
w:l:组	0:-2 6:2
w:l:终	0:1
w:l:经	15:-1
w:l:给	0:-2 6:2 12:1
w:l:络	0:1 9:1
w:l:统	0:2
w:l:绩	0:-2 6:3
w:l:续	0:2
w:l:维	14:1
w:l:综	0:-2 19:2
w:l:绿	5:-2 9:4
w:l:缩	6:2 14:1
w:l:网	0:3 15:-2
w:l:置	0:3
w:l:美	0:1
w:l:者	5:-1 9:2 12:-1
w:l:而	1:1 6:-1 15:-1
w:l:耗	0:-2 1:-1 5:-1 9:-1 10:5
w:l:联	0:2
w:l:股	0:3
w:l:腰	0:-1 6:2
w:l:至	0:-1 21:3
w:l:航	0:1
w:l:色	0:1 1:-1 16:1
w:l:节	0:-2 9:-1 10:1 11:2 18:1
w:l:芯	0:-1 12:2 13:-1 14:1
w:l:花	0:2 20:-1
w:l:英	14:2
w:l:范	1:2 15:-1
w:l:营	21:1
w:l:萨	20:1
w:l:董	0:3 5:-1 9:-2 12:-1 23:-1
w:l:蓝	0:1
w:l:蔚	0:-2 6:2
w:l:虎	5:1 6:-1
w:l:行	8:2 18:-1
w:l:补	0:1
w:l:表	0:1 6:-2 14:1
w:l:被	0:-2 1:1 5:2 6:-1
w:l:裁	0:3
w:l:装	0:1 14:-1
w:l:西	6:1
w:l:要	12:1 21:1
w:l:覆	15:-1 17:3
w:l:规	0:3 6:-2
w:l:解	0:-2 5:1 6:1
w:l:计	6:1
w:l:订	0:1 9:1
w:l:认	0:1 7:1 20:-1
w:l:让	0:1 17:1
w:l:记	0:1
w:l:论	0:2 1:-2 6:-1
w:l:设	0:-1 6:1 15:1
w:l:证	0:2 9:-1 12:-2 16:2
w:l:评	0:1 6:-1 17:1
w:l:该	0:-2 14:1 20:2
w:l:说	0:2 5:-2 6:-2
w:l:诺	0:2 1:-1 5:1 7:-1
w:l:调	0:-1 1:1 6:1 12:-1 21:1
w:l:谷	0:2
w:l:贡	0:1 1:-1
w:l:财	0:-2 1:1 6:1
w:l:账	0:2 6:-1 20:-2
w:l:货	0:1 9:-1
w:l:质	0:-2 5:-3 9:-2 12:-1 21:3
w:l:购	9:2 17:1
w:l:费	0:2
w:l:资	20:1 21:1
w:l:赚	0:1
w:l:赛	7:2
w:l:起	0:-1
w:l:超	0:-2
w:l:跌	0:4
w:l:跑	0:3 6:-2
w:l:距	0:-2 1:2 6:1
w:l:路	6:-2 20:1
w:l:车	0:1
w:l:转	9:1
w:l:轻	5:2 6:-1
w:l:载	0:1 1:-1
w:l:轿	0:2
w:l:较	0:1 1:1
w:l:辆	6:4
w:l:边	0:1
w:l:达	0:1
w:l:过	0:-1 6:2
w:l:运	0:-2 6:1 15:1
w:l:还	0:2 5:-1 7:-1
w:l:这	0:-1 1:-1 5:1 6:1 9:2
w:l:进	0:1
w:l:远	6:-1
w:l:迹	0:1
w:l:追	0:-2 20:2
w:l:退	0:1
w:l:透	0:2
w:l:通	0:1 5:-1 6:-1 15:1
w:l:造	0:1 16:1
w:l:逼	0:2
w:l:逾	0:1 20:-1
w:l:道	0:1 6:2
w:l:那	0:2 14:-2
w:l:部	0:1 6:1
w:l:都	0:-1 9:2
w:l:配	0:1 5:-1 6:-1 7:1 9:1
w:l:酸	0:2
w:l:采	0:-2 13:1 17:2
w:l:里	8:1
w:l:重	0:3 5:1 6:-4
w:l:金	0:2
w:l:钢	0:2 12:2
w:l:钴	0:1 12:-1
w:l:铁	0:2
w:l:铝	0:-1 9:-1 12:2
w:l:银	0:-2 6:2
w:l:链	0:-1 1:2 5:-1 12:-1
w:l:锂	13:2
w:l:锰	0:-1 13:1
w:l:镍	0:-1 12:-1 13:2
w:l:长	0:2 6:-2
w:l:门	0:2
w:l:间	0:1 18:1
w:l:际	0:-2 6:2 12:1
w:l:降	0:1 1:1 10:1 18:1
w:l:限	0:2 1:-1
w:l:险	0:1 6:-2 13:-1 19:1
w:l:集	0:3 6:-2
w:l:零	0:3 6:-1
w:l:雷	0:-1 5:2 7:1
w:l:需	0:1 14:1
w:l:露	0:2 14:-1 20:-3
w:l:面	6:-1 9:-1 13:1 14:1 20:1
w:l:韩	20:2
w:l:顶	5:-1 9:2
w:l:项	0:-1 9:1 20:1
w:l:须	0:-2 5:2 9:1
w:l:预	0:2 6:-1
w:l:领	20:1
w:l:额	17:1 20:1
w:l:飞	0:2 6:-2
w:l:首	0:-3 6:3
w:l:马	5:-1 6:1 14:1
w:l:驶	0:-2 6:1 8:3
w:l:高	1:1 16:1
w:l:鹏	0:-3 6:3 15:1
w:r:#	0:2
w:r:#y	0:-2 1:1
w:r:(	6:-2
w:r:)	0:2 5:-1 6:-2 20:-1
w:r:e	7:1
w:r:gwh	14:3
w:r:suv	0:-1 7:2
w:r:、	0:1 5:2
w:r:一	0:-1 5:-1 6:1
w:r:七	0:-1 5:1 7:1
w:r:万	0:2 6:-1
w:r:三	6:1
w:r:下	0:1 23:1
w:r:不	0:1 21:1
w:r:与	0:1
w:r:专	0:3 7:-2
w:r:业	0:1 5:1 19:1
w:r:东	0:-1 7:1
w:r:两	0:-2 6:1 12:2
w:r:中	0:3
w:r:丰	9:1
w:r:为	0:1 1:-2 5:1
w:r:主	0:2 11:1
w:r:之	0:2 5:-1
w:r:乐	0:-1 6:1
w:r:乘	0:1 5:1 7:-1
w:r:也	0:-2 5:1 6:2
w:r:了	0:3 5:-2
w:r:争	0:1 6:-1
w:r:二	0:-1 5:-1 6:2 10:1
w:r:于	0:-1 10:1 20:1
w:r:五	16:1 20:-1
w:r:亚	0:1 6:-1 20:1
w:r:交	6:1
w:r:享	5:1
w:r:人	0:1
w:r:亿	0:2
w:r:仅	0:2 1:-1 6:-2
w:r:今	0:-1 6:1
w:r:仍	0:-1 1:3 9:-1 12:1
w:r:从	0:3 1:-2
w:r:他	1:-1 5:2
w:r:付	0:-2 5:1 6:2
w:r:代	0:1
w:r:以	23:1
w:r:们	0:1 5:-1 6:-2 12:-2 18:2
w:r:件	18:-1 19:2
w:r:价	0:1
w:r:份	13:1
w:r:企	0:1
w:r:伏	0:1
w:r:众	6:-1 7:1 15:1
w:r:优	5:-1 9:-1 12:2
w:r:会	0:-1 1:1 5:-2 6:1
w:r:但	6:1
w:r:位	6:1 9:1
w:r:低	0:-1 10:1 18:1
w:r:体	0:2
w:r:余	0:-2 5:1 21:1
w:r:作	0:-1 5:1 19:1
w:r:使	0:-2 9:2
w:r:供	17:1
w:r:保	0:-2 14:2
w:r:修	0:2 5:-1 9:-1
w:r:倍	0:1 6:-1
w:r:候	0:-1 9:3
w:r:值	0:2 16:-1
w:r:做	0:-2 9:2 12:2
w:r:停	0:2
w:r:储	0:-1 14:1 15:1
w:r:元	0:2
w:r:充	15:1
w:r:兆	0:1 9:1
w:r:先	0:-3 7:2 12:1
w:r:克	0:1 6:-1 15:1
w:r:入	0:1 13:1
w:r:公	0:2 8:1
w:r:六	5:1
w:r:共	0:1 15:-2
w:r:其	0:2 6:-2 7:-1
w:r:内	6:-1 21:1
w:r:再	9:1 12:1 20:-1
w:r:写	5:1
w:r:净	6:1
w:r:准	0:-2 1:-2 6:1 10:3
w:r:减	0:2 6:1 15:-1
w:r:出	0:1
w:r:分	0:3
w:r:划	0:2 6:-3 14:1 15:-1 21:1
w:r:列	1:2
w:r:则	1:1 8:1 12:1
w:r:刚	14:1
w:r:创	0:-1 5:1
w:r:利	0:1
w:r:到	0:4
w:r:前	0:-1 7:1 12:2
w:r:剩	0:-3 5:3 21:2
w:r:加	0:1 16:-1 18:-1
w:r:务	5:1
w:r:助	0:1 20:-1
w:r:包	0:-1 12:1
w:r:化	0:-3 6:1 7:1 10:1
w:r:北	0:1 6:-1
w:r:区	0:1 5:2 16:-2
w:r:十	0:1 6:2
w:r:升	0:-1 5:1
w:r:半	1:1 6:-1 20:1
w:r:华	0:-2 6:1 21:1
w:r:单	0:-1 6:-1 9:1 10:1
w:r:卖	6:1
w:r:占	6:1
w:r:卡	0:-1 6:2
w:r:厂	0:3
w:r:历	0:1 6:-1
w:r:压	0:3 6:-2 20:-2
w:r:原	0:-3 5:1 10:1 18:1
w:r:参	6:-1 9:2 15:-1
w:r:又	0:2 6:-1
w:r:及	0:3 6:-3
w:r:双	0:-1 6:1 16:1
w:r:反	0:2 5:-1
w:r:发	9:1
w:r:取	0:2 6:-3 10:1
w:r:受	0:2
w:r:变	0:-1 6:1 7:-1 9:1 11:1 21:1
w:r:口	6:1
w:r:只	0:2 5:-1 6:-3 12:2 14:1
w:r:可	0:-1 5:-1 9:3
w:r:台	0:1 6:2
w:r:史	0:2 6:-1 20:-1
w:r:右	20:1
w:r:司	0:1
w:r:吉	0:-1 9:1 14:1
w:r:名	0:1
w:r:后	1:1
w:r:向	20:1
w:r:吨	1:2 13:1
w:r:含	5:1 6:-1 7:1
w:r:启	0:-2 6:1 8:1
w:r:员	0:1
w:r:命	0:3 10:-1
w:r:和	6:-1 10:1
w:r:品	1:-1 12:2
w:r:售	0:3 6:-2
w:r:商	0:1 6:-1 17:1
w:r:器	0:2 6:-2
w:r:四	0:1 5:1
w:r:回	0:2 12:-1 13:1 20:-3
w:r:因	1:-1 5:1 6:1 16:-1
w:r:团	5:1 6:1
w:r:围	0:-1 1:2
w:r:国	0:1 16:1
w:r:图	0:-1 5:2 6:1
w:r:圆	20:1
w:r:在	0:2 1:-1
w:r:地	0:-1 5:2
w:r:场	0:2 6:-2
w:r:均	1:1 6:1
w:r:块	0:3
w:r:型	5:-1 7:2
w:r:城	0:2 6:-1 15:-1
w:r:域	0:2 15:-1
w:r:基	1:1 16:1
w:r:增	0:1 6:1
w:r:士	0:2 6:-2
w:r:处	0:2 13:-1
w:r:外	0:1
w:r:多	0:2 1:-1 5:-2 6:-1 18:1
w:r:大	0:2 5:-2 6:-1 15:1
w:r:天	0:1 12:1
w:r:头	6:-1 15:1
w:r:奔	0:-1 13:1
w:r:奖	0:2
w:r:套	0:2
w:r:奥	0:1 6:-1
w:r:如	0:4 5:-1 15:-1
w:r:字	6:1 12:1
w:r:季	0:-1 6:2
w:r:安	0:1 7:-1 16:1
w:r:完	0:-1 5:-2 6:1 10:1 21:1
w:r:定	0:-2 5:1 15:1 18:1
w:r:实	1:1
w:r:客	6:1
w:r:家	0:1 16:1 21:1
w:r:对	13:1 18:1
w:r:将	6:-2 15:-1 20:1
w:r:小	0:2
w:r:少	0:2 6:-1 14:-1 19:1
w:r:尔	0:-1 5:-1 20:1
w:r:就	20:1
w:r:尼	0:1 7:1
w:r:局	0:1 14:-1
w:r:居	0:2 15:-1
w:r:屋	9:2
w:r:展	0:1
w:r:岗	0:3
w:r:岚	0:-1 5:2 6:1
w:r:州	15:1
w:r:工	0:2
w:r:左	20:1
w:r:差	0:1 6:1 9:1 15:-2 20:-1
w:r:已	6:-1
w:r:巴	0:1
w:r:币	0:-2 20:2
w:r:市	0:1 6:-1 21:1
w:r:幅	0:-1 6:1
w:r:平	0:2
w:r:年	0:-1
w:r:并	21:1
w:r:广	0:1 6:-1 15:1
w:r:庆	0:2 13:-2
w:r:应	0:-1 17:1
w:r:底	0:-1
w:r:店	0:2
w:r:府	0:2 5:-2
w:r:废	0:-2 13:1 19:1
w:r:度	0:2 10:1
w:r:座	15:4
w:r:建	0:1 12:1 16:1
w:r:开	0:-1 6:2 14:2
w:r:式	0:2 6:-1
w:r:引	0:2 1:-1
w:r:当	6:-1 10:1 18:1
w:r:径	0:2 6:-2 7:1 9:-1
w:r:得	0:3 1:-1 14:-1 20:-1
w:r:微	0:3 6:-2
w:r:心	0:2 17:-1
w:r:快	0:1
w:r:念	0:2 6:-1 7:-1
w:r:思	0:-2 6:1 7:1
w:r:性	15:1
w:r:总	0:1 20:-1
w:r:息	0:2
w:r:情	6:1
w:r:想	0:2 5:-2
w:r:意	5:1 15:-1
w:r:成	0:3 5:-1 14:-1 21:1
w:r:我	0:2 6:-1 12:-1 18:1
w:r:户	0:1
w:r:所	1:2
w:r:打	0:1 7:-1 13:1
w:r:扩	6:1 14:2 15:-1
w:r:批	0:2 6:-2
w:r:承	17:1
w:r:投	0:-1 14:1
w:r:报	0:2 1:2 5:-1 9:-1
w:r:抬	0:3 9:-2 14:-1
w:r:拉	0:1 5:1 20:-1
w:r:招	0:-2 20:2
w:r:括	0:-2 7:1 12:2
w:r:持	0:-1 6:1 12:1 14:2
w:r:指	0:1
w:r:按	0:-1 8:1 21:1
w:r:挑	6:1
w:r:换	6:-1 15:1
w:r:据	17:1
w:r:捷	0:1 6:-1 7:1
w:r:排	1:1 6:2 7:-1
w:r:接	0:-3 6:2
w:r:推	0:-2 5:1 14:1 20:1
w:r:提	0:2 12:1 15:-1
w:r:插	0:-2 5:2 7:1
w:r:收	0:2 6:-1
w:r:改	0:4 1:-2 7:-1 9:-1
w:r:放	0:3 6:-1 20:-1
w:r:政	0:3 5:-1 15:-1
w:r:数	0:-1 5:1
w:r:整	6:1 9:-1 20:-1
w:r:料	0:-1 6:1 9:-1 19:1
w:r:斯	0:3 6:-1 7:-1
w:r:新	0:3 6:-2
w:r:方	0:2
w:r:日	20:1
w:r:旧	0:1 5:-1 6:-1 13:1
w:r:早	0:2 6:-1 15:-1
w:r:明	0:1 12:1 14:-1
w:r:是	0:-1 5:1
w:r:智	0:-1 6:1 7:1
w:r:更	0:1 1:1 5:-2 6:-2
w:r:最	5:1 6:1
w:r:有	0:1 1:1
w:r:服	0:1
w:r:望	0:3 1:-2 6:-1
w:r:期	1:1 20:1
w:r:未	5:-1 6:1
w:r:本	1:2 6:-1
w:r:机	0:3 5:-1 6:-1
w:r:材	0:-1 1:-1 12:1 17:1
w:r:极	0:-1 12:1
w:r:柴	0:1
w:r:标	0:2 1:-1 5:1 6:-1 9:-1 10:1 15:1
w:r:样	5:-1 20:2
w:r:核	0:2 17:-1
w:r:根	15:3
w:r:案	0:2 1:-2
w:r:桩	15:2
w:r:概	0:2 6:-1 7:-1 9:2
w:r:模	0:2 6:-1
w:r:次	1:-1 5:-1 6:2 12:1
w:r:款	0:1 7:2
w:r:正	0:1 6:-1 13:-1
w:r:此	0:-1 5:1 9:1
w:r:每	0:2
w:r:毛	0:2 6:-1
w:r:民	0:-2 20:2
w:r:气	9:2
w:r:氢	6:1
w:r:氧	0:-2 10:2 18:-1
w:r:水	0:-3 1:1 10:3 12:-1
w:r:求	9:1
w:r:池	12:1 14:1
w:r:汽	0:-2 5:2 6:1
w:r:沈	0:-2 1:2 20:1
w:r:油	0:4 6:-2
w:r:法	5:1 7:-1
w:r:泰	0:1 6:-1 9:1
w:r:洲	0:-1 5:3 6:1
w:r:流	0:1 13:1
w:r:海	0:1 6:-1
w:r:消	0:2 5:-2
w:r:润	6:1
w:r:涨	0:-1 6:2
w:r:混	0:2
w:r:渗	0:2 6:-1
w:r:港	0:2
w:r:源	6:-1 7:1
w:r:滑	0:1
w:r:满	0:1 6:-1
w:r:点	0:2 6:-2
w:r:煤	0:-1 1:-2 10:3 13:-1
w:r:燃	6:1
w:r:版	0:-1 1:1 9:1
w:r:牌	0:3 6:-3 15:1
w:r:牙	0:2 6:-1
w:r:特	0:1 7:-1
w:r:狐	0:-2 6:2
w:r:率	0:3 6:-2
w:r:环	1:2
w:r:现	0:4 1:-1 6:-1
w:r:球	0:-1 12:1
w:r:理	0:-1 5:1 20:1
w:r:瓦	0:1 9:1
w:r:生	0:-2 9:1 12:2
w:r:用	6:-2 9:3
w:r:田	0:1 5:-1
w:r:由	0:-2 7:-1 15:1 17:1
w:r:界	6:1 15:-1
w:r:略	0:-1 5:1 6:-1 10:2
w:r:番	0:-2 5:1
w:r:百	0:-1 6:1 11:1
w:r:的	0:2
w:r:盖	15:1 21:1
w:r:盟	6:2
w:r:目	5:1 15:1
w:r:直	0:3 6:-2
w:r:相	0:-1 10:1
w:r:省	0:1 1:1
w:r:看	0:-1 5:1 14:1 20:-1
w:r:研	7:1
w:r:破	0:1 6:-1
w:r:称	0:1 14:-1
w:r:程	0:3 5:-1 6:-1
w:r:税	0:2
w:r:突	0:1 6:-3
w:r:立	0:1 18:1
w:r:站	15:1
w:r:第	0:1 5:1
w:r:等	0:-2 6:1 15:2
w:r:签	0:-1 14:2 17:1
w:r:算	0:3 6:-1 7:-1 20:-2
w:r:米	0:1 6:-1
w:r:系	0:-1 5:2
w:r:累	0:2 6:-2 7:-1 20:-1
w:r:约	0:-3 6:3 18:1
w:r:级	16:2 17:1
w:r:纯	7:1
w:r:线	0:2
w:r:组	0:-1 13:2 17:-1
w:r:经	0:2 1:1 14:-1
w:r:给	0:1 20:1
w:r:续	12:2
w:r:维	0:-1 6:2
w:r:缩	0:4 5:-1 6:-2 14:-1
w:r:网	0:-1 6:2 7:-1
w:r:罗	6:-2 9:1
w:r:署	0:-1 17:1
w:r:美	0:2
w:r:翻	0:1
w:r:者	0:-2 1:1 5:1 6:1
w:r:而	0:-1 1:-1 6:2 9:1
w:r:耗	1:2 16:1
w:r:股	0:3
w:r:能	0:1 6:-1
w:r:至	0:1 5:2 15:-1
w:r:色	0:-1 9:-1 12:1 16:1
w:r:节	1:2 9:-1
w:r:芯	0:-2 6:2 9:-1 12:-1 13:1 17:1
w:r:若	0:-1 6:1
w:r:英	20:1
w:r:范	1:2
w:r:获	14:1 16:1
w:r:营	5:1
w:r:萨	0:2 6:-1
w:r:行	5:1
w:r:补	0:2 5:-1
w:r:被	0:1 5:1
w:r:装	1:1
w:r:西	0:1 13:-1 16:1
w:r:要	9:1 12:2
w:r:覆	15:1 21:1
w:r:规	0:3 6:-2 13:-1
w:r:解	6:3
w:r:计	0:3 6:-3 14:1
w:r:订	0:2 6:-1
w:r:认	0:-2 6:1 15:-1 16:2
w:r:设	5:-1 9:-1 20:3
w:r:证	0:-1 9:-1 12:1 15:-1 16:2
w:r:该	5:2 7:-1
w:r:说	0:1 1:-2 7:-1 12:2 15:1
w:r:诺	0:1 7:1 14:-1 17:1
w:r:调	0:2 1:-1
w:r:财	15:-1 20:1
w:r:账	0:3
w:r:购	17:1
w:r:贴	0:2 5:-1 15:-1
w:r:贷	0:1
w:r:费	0:2
w:r:资	6:1 7:1
w:r:走	0:2 1:-1 5:-1
w:r:起	6:1
w:r:超	9:-1
w:r:足	0:-1 6:1
w:r:跌	0:1
w:r:跟	0:1
w:r:路	0:2
w:r:车	6:2
w:r:软	0:2 20:-2
w:r:轻	0:2 5:-2
w:r:较	0:-1 20:1
w:r:辆	0:1 6:2
w:r:达	0:-2 6:1 13:1
w:r:过	1:1 16:1
w:r:运	0:2 1:-1
w:r:近	0:-2 6:3
w:r:还	1:1 6:1
w:r:这	0:-3 6:2 15:2 18:1
w:r:进	0:2 7:-2 13:1 14:1
w:r:远	0:-1 6:3
w:r:连	5:1
w:r:迪	0:3 6:-2
w:r:追	0:-1 7:2 20:-2
w:r:退	0:1 5:-1 15:1
w:r:选	16:1
w:r:透	0:2 6:-1
w:r:通	5:-2 15:-1 16:2
w:r:造	0:-2 6:3
w:r:逾	15:1
w:r:那	0:3 1:-1 5:-1 6:-1 20:-1
w:r:部	0:1 6:-1 9:1 20:-1
w:r:都	12:1 21:1
w:r:配	0:-1 14:1 15:1
w:r:酸	20:1
w:r:采	0:-1 17:2
w:r:里	0:2 8:1
w:r:重	0:1 13:-1
w:r:量	5:1 6:1
w:r:钢	0:1 12:1
w:r:链	6:1
w:r:镍	0:-2 9:-1 12:2 13:-1
w:r:镑	20:1
w:r:门	0:2
w:r:间	9:-1 11:1
w:r:阳	0:-1 1:2 20:1
w:r:阶	0:-1 1:1 5:-1 12:1
w:r:降	0:1 6:-1
w:r:限	1:2
w:r:险	0:1
w:r:集	5:1 6:1
w:r:零	19:1
w:r:雷	14:-1 20:1
w:r:非	0:2 7:-1
w:r:面	1:1
w:r:韩	0:1
w:r:顶	9:1
w:r:项	0:1 1:1 18:1
w:r:预	0:3 5:-1 20:-2
w:r:领	0:2 6:-1
w:r:额	0:-2 6:1 9:-1 10:1 17:1
w:r:风	0:-1 9:2
w:r:首	6:1
w:r:马	0:1 20:1
w:r:驱	0:1 7:1
w:r:高	5:2 6:-1
wc:#:%	0:1
wc:#:GWh	14:3
wc:#:MW	9:2
wc:#:MWh	13:2
wc:#:factories	0:1 16:2
wc:#:kWh	9:1 10:2
wc:#:km	0:1 8:2
wc:#:large	15:2 21:1
wc:#:m3	18:1
wc:#:models	0:1 7:2
wc:#:money	0:1
wc:#:network	0:1 21:2
wc:#:small	15:1
wc:#:stations	15:3
wc:#:suppliers	0:1 17:2
wc:#:t	1:2 13:1
wc:#:vehicles	0:1 6:3
wc:#y:%	0:-1 1:1 5:1 12:1
wc:#y:GWh	0:2
wc:#y:MW	0:2
wc:#y:factories	0:1 16:1
wc:#y:kWh	0:-1 9:1 10:1
wc:#y:km	0:1
wc:#y:large	15:1
wc:#y:models	0:1 7:1
wc:#y:money	20:2
wc:#y:network	0:2
wc:#y:small	15:1 21:1
wc:#y:stations	0:1
wc:#y:suppliers	0:1
wc:#y:t	0:1 13:1
wc:#y:vehicles	0:1 6:1
wc:%:GWh	0:1
wc:%:MW	9:2
wc:%:kWh	0:2
wc:%:models	0:-2 7:2
wc:%:money	0:3
wc:%:small	13:1 15:1
wc:%:t	1:-1 12:1 18:1
wc:%:vehicles	0:-1 6:3
wc:(:%	0:-3 5:2 18:1
wc:(:GWh	14:1
wc:(:factories	0:-1 16:1
wc:(:models	0:-2 7:2
wc:(:small	0:1
wc:(:vehicles	0:2
wc:):%	0:-1 18:1
wc:):GWh	14:1
wc:):factories	0:-1 16:1
wc:):models	0:-2 7:2
wc:):small	0:1
wc:):vehicles	0:2
wc:,:%	0:1
wc:,:GWh	14:3
wc:,:MW	9:2
wc:,:MWh	0:-1 9:1 13:1
wc:,:factories	0:-1 16:4
wc:,:kWh	9:1 10:1
wc:,:km	8:2
wc:,:large	15:2 21:1
wc:,:m3	18:1
wc:,:models	0:1 7:2
wc:,:money	20:2
wc:,:network	0:1 21:1
wc:,:small	21:1
wc:,:stations	0:1 15:1
wc:,:suppliers	17:2
wc:,:t	1:1 13:1
wc:,:vehicles	6:2
wc:::%	12:1
wc:::GWh	0:2
wc:::MW	0:1
wc:::kWh	0:1
wc:::large	0:1
wc:::models	7:2
wc:::money	0:2
wc:::small	15:2
wc:::stations	0:1
wc:::t	0:-1 1:1 13:1
wc:::vehicles	0:1
wc:;:%	0:-1 5:1
wc:;:GWh	0:-1 14:3
wc:;:MW	9:3
wc:;:factories	0:1 16:1
wc:;:kWh	9:1
wc:;:km	0:2
wc:;:large	0:-1 15:2 21:1
wc:;:models	7:1
wc:;:network	21:1
wc:;:small	0:2
wc:;:stations	15:1
wc:;:suppliers	17:2
wc:;:t	1:1 10:1 12:1
wc:;:vehicles	6:1
wc:a:%	0:2
wc:a:money	0:1
wc:c:stations	0:-1 15:1
wc:ceo:%	0:3 5:-2
wc:co:%	0:1 1:1 9:-1
wc:co:small	0:1
wc:credit:%	0:-1 1:-1 9:1 17:2
wc:credit:suppliers	0:-1 17:2
wc:e:models	7:1
wc:e:vehicles	0:-2 6:2
wc:ev:vehicles	0:-2 6:2
wc:gdp:%	0:1
wc:gwh:%	0:1 14:1
wc:gwh:GWh	14:3
wc:h:money	0:1
wc:id:money	0:3
wc:l:money	0:2
wc:l:vehicles	0:-1 6:1
wc:lg:%	0:2 5:-1
wc:lg:GWh	0:-1 14:1
wc:lucid:vehicles	0:-2 6:2
wc:mini:vehicles	0:3 6:-2
wc:model:%	0:2
wc:n:models	7:1
wc:powerco:GWh	0:-1 14:2
wc:recharge:%	0:-1 5:1
wc:rivian:%	9:1
wc:s:stations	0:-1 15:2
wc:s:vehicles	0:1 6:-1
wc:stellanti:%	5:1
wc:suv:models	0:-1 7:2
wc:v:stations	0:-2 15:2
wc:、:%	0:-2 1:1 5:2 12:2
wc:、:GWh	0:1
wc:、:factories	0:1 16:1
wc:、:large	0:1 6:1 15:-3 21:1
wc:、:models	0:-1 7:2
wc:、:money	20:1
wc:、:small	16:1
wc:、:stations	15:1
wc:、:t	0:3 13:-2
wc:一:GWh	14:1
wc:一:MW	9:1
wc:一:factories	0:-1 16:2
wc:一:kWh	0:2 9:1
wc:一:large	0:1 15:-2 21:2
wc:一:models	7:1
wc:一:money	20:1
wc:一:small	0:2
wc:一:suppliers	0:1
wc:一:t	1:1 13:-2 18:1 19:1
wc:一:vehicles	6:1
wc:七:%	0:2 1:1
wc:七:small	0:2
wc:七:vehicles	0:1 6:-1
wc:万:%	0:2 5:2
wc:万:GWh	0:-2 13:2 14:1
wc:万:MWh	0:-1 9:1 13:1
wc:万:kWh	0:-3 9:2 10:2
wc:万:km	0:2
wc:万:large	6:1 15:1
wc:万:small	0:3
wc:万:stations	15:1
wc:万:t	1:2
wc:万:vehicles	0:2 6:1
wc:三:%	0:2
wc:三:kWh	0:1
wc:三:km	0:2 8:-1
wc:三:models	0:-1 7:1
wc:三:money	20:1
wc:三:small	0:2
wc:三:stations	0:2 15:-1
wc:三:t	10:1 13:-1
wc:三:vehicles	0:-1 6:2
wc:上:%	5:1 9:1
wc:上:GWh	0:-1 14:2
wc:上:MW	9:1
wc:上:factories	0:-1 16:1
wc:上:kWh	0:1 10:1
wc:上:km	8:1
wc:上:large	6:1
wc:上:models	0:-2 7:3
wc:上:small	0:1
wc:上:stations	0:1
wc:上:suppliers	0:-1 17:2
wc:上:t	13:1
wc:下:%	0:1
wc:下:GWh	0:2
wc:下:factories	0:-2 16:3
wc:下:kWh	0:2
wc:下:km	0:1
wc:下:large	0:4 15:-2
wc:下:models	0:1
wc:下:small	0:-1 15:2
wc:下:stations	0:-2 15:3
wc:下:t	13:-1 18:2
wc:下:vehicles	0:1
wc:不:%	5:1
wc:不:GWh	14:1
wc:不:km	0:2
wc:不:large	0:-1 15:1
wc:不:models	7:2
wc:不:money	0:2 20:-1
wc:不:small	15:2 21:2
wc:不:t	0:1 13:-1
wc:不:vehicles	0:1
wc:与:GWh	14:1
wc:与:kWh	0:1 10:-1
wc:与:large	0:1
wc:与:models	7:1
wc:与:money	0:1
wc:与:small	15:1
wc:与:stations	0:-2 15:3
wc:与:suppliers	17:1
wc:与:t	0:-1 1:1
wc:与:vehicles	6:1
wc:专:vehicles	0:2 6:-2
wc:世:%	0:-1 5:1 12:1
wc:世:money	0:1
wc:业:%	0:1 1:-2 9:1 19:1
wc:业:GWh	0:1
wc:业:factories	0:2 16:-1
wc:业:large	0:1
wc:业:m3	0:1
wc:业:money	0:1
wc:业:t	0:-1 1:-1 19:1
wc:业:vehicles	0:-2 6:2
wc:东:%	0:1 5:-3 9:-2 10:2 11:1
wc:东:km	0:2 8:-1
wc:东:models	0:1 7:-1
wc:东:vehicles	0:-2 6:2
wc:两:%	12:2
wc:两:GWh	0:-1 14:2
wc:两:factories	0:-2 16:2
wc:两:km	0:2
wc:两:large	0:1
wc:两:models	0:1
wc:两:money	0:1
wc:两:small	0:4
wc:两:t	0:-1 1:-2 10:2 13:2
wc:两:vehicles	0:1
wc:严:%	0:1 5:-1 10:-1 12:-1
wc:个:%	0:1 1:1 9:-1
wc:个:GWh	0:1
wc:个:factories	0:-1 16:2
wc:个:large	0:-1 15:3 21:1
wc:个:models	0:-1 7:1
wc:个:network	0:3 21:-3
wc:个:small	0:3
wc:个:stations	15:1
wc:中:%	0:1 1:1
wc:中:factories	16:1
wc:中:km	8:1
wc:中:large	0:1 15:1
wc:中:models	0:-1 7:2
wc:中:money	20:1
wc:中:network	21:1
wc:中:small	16:1
wc:中:stations	15:2
wc:中:suppliers	0:-1 17:1
wc:中:t	1:1
wc:中:vehicles	0:2
wc:丰:%	9:1
wc:丰:money	0:2 20:-1
wc:丰:small	0:3 15:-1 21:-1
wc:为:%	5:3 9:1
wc:为:GWh	14:1
wc:为:MW	9:2
wc:为:factories	16:3
wc:为:kWh	0:-1 9:1
wc:为:km	0:1 8:1
wc:为:large	0:1 15:1
wc:为:models	0:1
wc:为:money	0:1
wc:为:network	0:-1 21:2
wc:为:small	15:1
wc:为:stations	15:1
wc:为:suppliers	0:1
wc:为:t	1:2
wc:为:vehicles	0:-1 6:2
wc:主:%	5:2
wc:主:money	0:2
wc:主:small	0:2
wc:主:t	1:1 13:-1
wc:主:vehicles	6:1
wc:举:vehicles	0:1 6:-1
wc:之:%	0:1
wc:之:models	0:-1 7:2
wc:之:vehicles	0:3 6:-2
wc:乐:vehicles	0:-2 6:3
wc:乘:%	5:2
wc:乘:models	0:-1 7:1
wc:乘:small	0:1
wc:乘:vehicles	0:-1 6:1
wc:九:%	0:2 5:-1
wc:九:money	0:2 20:-2
wc:九:small	0:2
wc:也:%	1:2
wc:也:money	0:-1 20:2
wc:也:small	0:2
wc:也:vehicles	0:-1 6:2
wc:书:%	0:-1 12:-1 17:1
wc:书:suppliers	0:-1 17:1
wc:买:%	9:1
wc:买:money	0:2
wc:了:%	0:1 1:2 5:-1
wc:了:GWh	0:-1 14:2
wc:了:factories	0:-1 16:1
wc:了:kWh	10:1
wc:了:large	6:1
wc:了:models	7:1
wc:了:money	0:1
wc:了:small	0:2
wc:了:stations	0:1
wc:了:t	0:-2 1:2 9:-1 13:-1 19:1
wc:了:vehicles	0:2
wc:争:%	0:2 5:-1
wc:争:vehicles	6:1
wc:事:%	0:2 5:-1
wc:事:models	0:-1 7:2
wc:事:money	20:1
wc:事:vehicles	0:-1 6:2
wc:二:GWh	0:-2 14:3
wc:二:kWh	9:1
wc:二:km	0:2
wc:二:money	0:2 20:-1
wc:二:t	1:2
wc:二:vehicles	6:1
wc:于:%	0:1
wc:于:factories	16:2
wc:于:kWh	10:1
wc:于:models	0:-1 7:2
wc:于:money	20:1
wc:于:small	0:2
wc:于:t	0:1 9:-1
wc:于:vehicles	0:1
wc:亏:money	0:2
wc:亏:vehicles	0:-2 6:2
wc:五:%	0:-3 5:4
wc:五:factories	16:1
wc:五:kWh	0:1
wc:五:large	0:2 15:-1
wc:五:models	7:2
wc:五:money	20:1
wc:五:vehicles	0:1
wc:亚:%	0:2 5:-1 18:-1
wc:亚:GWh	0:1
wc:亚:money	20:1
wc:亚:vehicles	0:-1 6:2
wc:交:%	0:-1 17:2 18:1
wc:交:kWh	0:1
wc:交:large	6:2 15:-2 21:-1
wc:交:money	0:1
wc:交:small	0:3
wc:交:suppliers	0:-2 17:2
wc:交:vehicles	0:-1 6:2
wc:产:%	1:1 10:1
wc:产:GWh	14:2
wc:产:factories	0:2 16:-1
wc:产:kWh	9:1
wc:产:large	0:2
wc:产:models	0:-1 7:2
wc:产:money	0:-1 20:3
wc:产:small	0:1
wc:产:suppliers	0:1 17:1
wc:产:vehicles	0:2
wc:享:vehicles	0:-1 6:1
wc:京:%	0:-1 18:1 19:-1
wc:京:small	0:-1 15:1
wc:京:stations	15:1
wc:京:vehicles	0:3 6:-3
wc:人:%	0:2 5:-1 12:1
wc:人:large	0:1 6:2 15:-1
wc:人:money	20:1
wc:人:small	0:1
wc:人:stations	0:1 15:-1
wc:人:vehicles	0:1
wc:亿:%	0:3 5:-3
wc:亿:GWh	0:1
wc:亿:kWh	9:1
wc:亿:km	8:2
wc:亿:large	0:1
wc:亿:models	0:-2 7:3
wc:亿:money	20:3
wc:亿:small	0:2
wc:亿:t	1:2
wc:亿:vehicles	6:1
wc:仅:%	0:3 1:-1
wc:仅:vehicles	0:-2 6:2
wc:今:%	5:1 9:1
wc:今:GWh	0:-1 14:2
wc:今:MW	9:2
wc:今:factories	0:-2 16:3
wc:今:kWh	0:1 9:-1
wc:今:large	15:1
wc:今:models	0:-1 7:2
wc:今:money	0:-1 20:1
wc:今:small	0:1 15:1
wc:今:stations	15:2
wc:今:t	0:-1 9:-1 10:1 12:1 13:2
wc:今:vehicles	0:1
wc:仍:%	0:-1 1:2 12:1
wc:仍:money	0:2 20:-1
wc:仍:vehicles	0:-1 6:2
wc:从:%	0:1 10:1
wc:从:factories	0:2 16:-1
wc:从:money	0:3 20:-3
wc:从:network	0:2 21:-1
wc:从:small	0:1
wc:从:vehicles	0:2 6:-1
wc:他:%	0:1 5:1
wc:他:money	0:2 20:-1
wc:他:small	0:2
wc:他:t	1:1 13:-1
wc:付:%	5:1
wc:付:small	0:2
wc:付:vehicles	6:2
wc:代:%	0:-1 1:-1 12:1 17:1 23:2
wc:代:GWh	0:-3 14:4
wc:代:factories	0:1
wc:代:models	0:-2 7:1
wc:代:small	15:1
wc:代:stations	0:-1 15:2
wc:代:vehicles	0:1
wc:以:%	0:1 23:1
wc:以:km	0:2 8:-1
wc:以:models	7:1
wc:以:money	20:1
wc:以:small	0:1 13:1
wc:以:stations	0:1
wc:以:t	1:1
wc:以:vehicles	6:1
wc:们:%	0:-1 12:3 18:2
wc:们:small	0:2
wc:们:suppliers	0:1
wc:们:vehicles	6:1
wc:件:%	0:1 5:-1 12:1 19:1
wc:件:money	0:1
wc:件:suppliers	0:2
wc:价:kWh	0:2
wc:价:money	0:1
wc:价:vehicles	0:-1 6:1
wc:任:vehicles	0:2 6:-2
wc:份:%	0:1
wc:份:money	0:1 20:-1
wc:企:%	0:1 1:-2 5:-2 9:2
wc:企:factories	16:1
wc:企:small	0:1
wc:伏:%	0:-1 10:2
wc:伏:MW	9:1
wc:伏:kWh	9:2
wc:伏:t	1:1
wc:众:%	5:1
wc:众:large	15:1
wc:众:models	7:1
wc:众:money	0:1
wc:众:vehicles	0:4 6:-4
wc:优:%	5:-1 9:-1 12:2
wc:优:money	0:1
wc:伙:money	20:1
wc:伙:small	0:2
wc:伙:stations	0:-1 15:1
wc:会:%	0:1 5:-1
wc:会:large	0:2
wc:会:models	0:-3 7:3
wc:会:money	0:1
wc:会:small	0:1
wc:会:t	0:-2 13:3
wc:会:vehicles	6:1
wc:传:%	9:-1 18:1
wc:传:vehicles	6:1
wc:估:money	0:1
wc:估:t	0:1 13:-1
wc:估:vehicles	0:2 6:-2
wc:伴:money	20:1
wc:伴:small	0:2
wc:伴:stations	0:-1 15:1
wc:但:%	0:-2 5:1 9:-1 12:-1 23:2
wc:但:money	0:1 20:-1
wc:但:vehicles	0:-2 6:2
wc:位:%	0:-1 1:2 9:1
wc:位:large	0:1 6:1
wc:位:money	0:2
wc:位:small	0:1
wc:位:vehicles	0:1 6:-1
wc:低:%	11:1
wc:低:m3	0:1
wc:低:money	0:2
wc:低:vehicles	0:3 6:-2
wc:体:%	0:-1 5:1 9:1
wc:体:money	20:1
wc:体:vehicles	0:1 6:-1
wc:何:%	0:1 5:-1
wc:余:%	1:-1 5:1
wc:余:money	0:1
wc:余:small	0:-1 15:1 21:2
wc:余:vehicles	0:-2 6:2
wc:作:%	5:1 12:1
wc:作:small	15:1
wc:作:stations	0:-2 15:2
wc:作:vehicles	6:1
wc:使:%	1:1 9:2
wc:使:GWh	9:1
wc:使:money	0:2 20:-1
wc:使:small	0:1 9:-1
wc:使:stations	15:1
wc:使:suppliers	0:-1 17:2
wc:使:vehicles	6:1
wc:例:%	9:1 12:2
wc:例:kWh	9:1
wc:例:vehicles	0:2 6:-2
wc:供:%	0:-2 1:2 17:2
wc:供:GWh	14:1
wc:供:money	0:3 20:-1
wc:供:small	0:2
wc:供:suppliers	17:3
wc:供:vehicles	0:-2 6:2
wc:便:money	0:2
wc:保:%	0:-1 5:1 14:2
wc:保:money	0:1
wc:保:small	0:2
wc:信:%	0:-2 1:1 5:2
wc:信:vehicles	6:1
wc:修:%	0:1 1:2 5:-2 9:1
wc:修:small	15:2
wc:修:vehicles	0:1
wc:倍:%	0:1 5:-1 9:-1 19:2
wc:倍:money	0:1 20:-1
wc:倍:vehicles	6:1
wc:倒:%	0:1
wc:倒:vehicles	0:-2 6:3
wc:候:%	0:-2 5:1 9:3 12:-2
wc:候:small	0:2
wc:值:%	0:-1 1:1 10:1
wc:值:money	0:2
wc:做:%	0:-4 5:1 9:3 12:2
wc:做:small	0:2
wc:做:vehicles	0:1
wc:停:%	0:1
wc:停:km	0:1
wc:停:money	0:1 20:-1
wc:停:small	0:1
wc:停:vehicles	0:1 6:-1
wc:储:GWh	0:1 13:2 14:-1
wc:储:vehicles	6:1
wc:元:%	0:3 5:-1
wc:元:GWh	0:1
wc:元:kWh	0:2
wc:元:km	0:1
wc:元:large	0:3 15:-1
wc:元:models	0:-1 7:1
wc:元:money	0:1
wc:元:small	0:1
wc:元:t	0:2 13:-1
wc:元:vehicles	6:1
wc:充:km	0:1
wc:充:large	0:-2 15:3 21:-1
wc:充:small	0:1
wc:充:stations	15:1
wc:兆:%	0:-2 1:1 10:1
wc:兆:MW	9:2
wc:兆:MWh	0:1 13:1
wc:兆:factories	0:1 9:-1
wc:兆:kWh	0:-1 9:3
wc:先:%	1:2 5:-1 9:-1 12:1
wc:先:GWh	0:1
wc:先:models	0:1
wc:先:money	20:1
wc:先:small	0:-1 15:1
wc:先:vehicles	0:-1 6:1
wc:光:%	0:-1 10:2
wc:光:MW	9:1
wc:光:kWh	9:2
wc:光:t	1:1
wc:光:vehicles	0:-1 6:1
wc:克:%	5:1
wc:克:money	0:1
wc:免:money	0:1
wc:免:t	0:-2 1:2
wc:入:%	5:1
wc:入:factories	16:2
wc:入:models	0:2 7:-1
wc:入:money	20:1
wc:入:small	21:1
wc:入:stations	15:1
wc:入:t	0:1 13:-1
wc:入:vehicles	0:-1 6:2
wc:全:%	0:1
wc:全:GWh	0:1
wc:全:MW	9:1
wc:全:kWh	0:1
wc:全:km	0:-1 8:1
wc:全:large	0:-1 6:2 15:1
wc:全:models	7:1
wc:全:money	0:2
wc:全:network	0:1
wc:全:small	0:3
wc:全:stations	0:1
wc:全:t	0:3 1:-1 19:-1
wc:全:vehicles	6:2
wc:八:%	21:2
wc:八:small	0:-1 15:1
wc:八:vehicles	0:3 6:-2
wc:公:MW	0:-1 9:2
wc:公:factories	0:-1 16:2
wc:公:kWh	0:1 10:-1
wc:公:km	0:1 8:2
wc:公:models	7:1
wc:公:money	0:1
wc:公:small	0:1
wc:公:stations	0:1
wc:公:t	0:-1 10:2
wc:公:vehicles	6:1
wc:六:%	0:-1 5:2 9:1
wc:六:small	0:1
wc:六:vehicles	0:1
wc:兰:GWh	14:1
wc:共:%	5:1 9:-1 12:-1 13:1
wc:共:models	0:-2 7:2
wc:共:money	20:1
wc:共:small	0:3
wc:共:stations	0:1
wc:共:vehicles	0:1
wc:关:%	0:1 17:1
wc:关:money	0:3 20:-2
wc:关:stations	0:1 15:-1
wc:关:vehicles	0:2 6:-2
wc:其:%	0:1
wc:其:kWh	0:1
wc:其:large	0:-1 15:2
wc:其:models	7:1
wc:其:money	0:-1 20:2
wc:其:small	0:1
wc:其:suppliers	17:1
wc:内:%	5:1 9:2 13:-1
wc:内:MW	0:-1 9:1
wc:内:km	0:2
wc:内:large	0:-1 15:-2 21:2
wc:内:models	0:-1 7:2
wc:内:money	0:1 20:-1
wc:内:small	15:2
wc:内:stations	15:1
wc:内:t	0:2 1:-1
wc:册:%	0:2
wc:再:%	0:-1 1:-1 5:-1 9:3 12:2
wc:再:GWh	0:1 9:1
wc:再:MW	0:2 9:-1
wc:再:factories	0:-1 16:2
wc:再:models	0:-1 7:1
wc:再:money	20:1
wc:再:small	0:2 15:-1
wc:再:t	13:2
wc:再:vehicles	0:1 6:-1
wc:写:%	0:-3 1:1 5:3
wc:写:GWh	0:1
wc:写:vehicles	0:3 6:-3
wc:军:vehicles	0:1
wc:决:%	0:-1 5:1
wc:净:%	1:1
wc:净:money	0:2
wc:净:vehicles	0:-2 6:2
wc:准:%	1:1 5:1
wc:准:t	0:-3 1:-1 10:3 13:-1
wc:减:%	1:4
wc:减:km	0:-1 8:1
wc:减:large	0:2
wc:减:models	0:2 7:-1
wc:减:money	0:2 20:-1
wc:减:network	21:2
wc:减:small	21:1
wc:减:stations	0:1
wc:减:suppliers	0:-1 17:2
wc:减:t	1:1
wc:减:vehicles	0:-1 6:2
wc:几:%	0:1
wc:出:%	0:2
wc:出:km	8:1
wc:出:large	0:2
wc:出:money	20:2
wc:出:small	0:2
wc:出:t	0:1
wc:出:vehicles	0:1
wc:分:%	0:2 1:1
wc:分:money	20:1
wc:分:vehicles	0:1 6:-1
wc:划:%	0:3 5:-2 9:-1 14:1
wc:划:GWh	0:1
wc:划:factories	0:1
wc:划:large	15:-2 21:1
wc:划:money	20:1
wc:划:small	0:1
wc:划:stations	0:2
wc:划:vehicles	6:1
wc:列:%	0:-1 1:1 5:1
wc:列:models	0:1
wc:列:money	0:1
wc:列:small	0:1
wc:则:%	12:1 18:1
wc:则:vehicles	6:1
wc:刚:%	0:1 5:1
wc:刚:money	0:1
wc:刚:stations	15:1
wc:刚:vehicles	0:-1 6:2
wc:创:%	0:2 9:-2
wc:创:large	0:2
wc:初:%	5:1
wc:初:GWh	0:-1 14:2
wc:初:large	0:2 15:-2
wc:初:money	0:1
wc:初:stations	0:1
wc:初:t	0:1 13:-1
wc:初:vehicles	0:1
wc:删:%	0:1
wc:利:%	0:1 19:1
wc:利:GWh	0:1 13:2 14:-2
wc:利:factories	0:1
wc:利:small	0:1
wc:利:t	0:-2 1:-1 13:1 19:1
wc:利:vehicles	0:1
wc:别:%	0:1 5:-1 9:-2 10:2 12:-1
wc:到:%	0:-2 5:1 12:1
wc:到:GWh	14:2
wc:到:MW	9:1
wc:到:factories	16:2
wc:到:kWh	0:1 9:-1 10:1
wc:到:km	8:1
wc:到:large	15:1
wc:到:models	7:1
wc:到:money	0:1 20:1
wc:到:network	0:3
wc:到:small	15:1 16:1 21:1
wc:到:stations	15:2
wc:到:t	1:2 18:1
wc:到:vehicles	0:1
wc:制:%	0:1 5:-2
wc:制:factories	0:1 16:-1
wc:制:small	0:1
wc:前:factories	0:1
wc:前:kWh	0:1
wc:前:large	0:2
wc:前:models	0:2
wc:前:money	20:2
wc:前:network	0:1 21:-1
wc:前:small	15:2
wc:前:stations	0:1
wc:前:suppliers	0:1
wc:前:t	0:-2 13:2
wc:前:vehicles	6:2
wc:剩:%	5:1
wc:剩:vehicles	0:1 6:-1
wc:力:%	0:1 9:2
wc:力:GWh	14:1
wc:力:kWh	0:-1 9:1
wc:力:models	0:-3 7:3
wc:力:money	0:-1 20:2
wc:力:small	0:1
wc:力:stations	0:-2 15:3
wc:力:suppliers	17:1
wc:力:t	0:1 1:-1 13:1
wc:力:vehicles	0:-3 6:3
wc:加:%	0:1 5:1
wc:加:GWh	0:-1 14:2
wc:加:factories	9:-1
wc:加:large	0:-2 6:1 15:1
wc:加:models	0:1
wc:加:money	20:1
wc:加:network	0:3 21:-3
wc:加:small	0:-1 15:2
wc:加:stations	0:2 15:-1
wc:加:vehicles	0:1
wc:务:%	0:2
wc:务:money	20:1
wc:务:network	21:1
wc:务:vehicles	0:1 6:-1
wc:动:%	5:3
wc:动:GWh	14:1
wc:动:kWh	9:1
wc:动:km	8:2
wc:动:large	15:1
wc:动:models	7:2
wc:动:money	0:-2 20:3
wc:动:t	13:1
wc:动:vehicles	6:2
wc:助:money	0:1 20:-1
wc:励:money	0:2
wc:包:%	0:-1 12:2
wc:包:models	0:-1 7:1
wc:包:money	0:-2 20:2
wc:包:small	0:1
wc:包:suppliers	17:1
wc:匈:%	0:1
wc:化:%	5:2
wc:化:models	7:1
wc:化:money	0:-1 20:2
wc:化:small	15:1
wc:化:t	1:2
wc:化:vehicles	0:1 6:-1
wc:北:%	0:1 5:-2
wc:北:factories	0:1
wc:北:kWh	0:-1 9:1
wc:北:money	0:1 20:-1
wc:北:small	15:1
wc:北:stations	0:-1 15:2
wc:北:vehicles	0:-1 6:2
wc:区:%	0:-1 5:1 9:1
wc:区:factories	0:3 16:-3
wc:区:kWh	9:2
wc:区:large	0:-1 15:1 21:1
wc:区:money	0:3 20:-2
wc:区:small	0:3
wc:区:vehicles	0:1 6:-1
wc:十:%	5:1 10:2
wc:十:kWh	0:2
wc:十:money	0:-2 20:3
wc:十:small	15:1
wc:十:stations	0:2 15:-2
wc:十:vehicles	6:1
wc:千:%	1:-1 5:-1 9:1
wc:千:kWh	9:1
wc:千:large	0:3 15:-1
wc:千:money	20:1
wc:千:small	0:1
wc:千:stations	0:2 15:-2
wc:千:t	1:2
wc:千:vehicles	0:3 6:-2
wc:升:%	0:1 1:-1 13:1
wc:升:GWh	0:-2 14:2
wc:升:km	0:1
wc:升:small	0:2
wc:升:vehicles	6:1
wc:半:%	1:1
wc:半:GWh	0:-2 14:2
wc:半:kWh	0:1
wc:半:large	0:1
wc:半:models	0:1
wc:半:t	1:-1 13:1
wc:半:vehicles	6:1
wc:华:%	1:1
wc:华:GWh	0:-1 14:2
wc:华:models	0:1
wc:华:money	0:1
wc:华:vehicles	0:2 6:-1
wc:协:%	17:1
wc:单:%	0:-1 1:1 10:2 18:1
wc:单:GWh	0:-1 14:2
wc:单:factories	16:1
wc:单:kWh	0:1
wc:单:m3	0:-1 18:2
wc:单:money	0:2
wc:单:small	0:1
wc:单:t	0:-1
wc:单:vehicles	0:2 6:-1
wc:卖:%	5:2
wc:卖:money	0:1
wc:卖:small	0:2
wc:卖:vehicles	6:1
wc:南:small	0:-1 15:1
wc:博:%	9:1
wc:博:money	0:2 20:-1
wc:占:%	5:2
wc:占:factories	0:1
wc:占:kWh	9:2
wc:占:models	0:-1 7:2
wc:占:small	0:1 15:1
wc:占:vehicles	0:-1 6:3
wc:卡:%	0:1
wc:卡:GWh	0:-1 14:2
wc:卡:vehicles	0:1
wc:印:%	0:-2 5:2
wc:印:GWh	0:-1 14:1
wc:印:vehicles	0:2 6:-2
wc:危:%	0:1 1:-1 5:-1 9:-2 10:-1 18:-2 19:2
wc:即:%	5:1
wc:却:%	1:1
wc:卷:%	0:-3 1:2 9:-1 10:-1 12:-1 18:2
wc:厂:%	9:2
wc:厂:GWh	0:-1 14:3
wc:厂:MW	0:-1 9:2
wc:厂:factories	0:1 16:2
wc:厂:kWh	9:3
wc:厂:large	0:3
wc:厂:money	20:1
wc:厂:t	1:1 19:-1
wc:厂:vehicles	6:1
wc:历:money	0:1
wc:历:vehicles	0:1 6:-1
wc:压:%	1:1
wc:压:money	0:2 20:-1
wc:压:network	0:1
wc:原:%	0:2 1:-1 10:1 12:1
wc:原:GWh	0:2 14:-2
wc:原:factories	0:-1 16:1
wc:原:large	0:2 15:-1
wc:原:models	7:1
wc:原:money	0:1
wc:原:small	0:-1 15:1 21:1
wc:原:vehicles	0:-1 6:1
wc:去:%	0:1 9:2
wc:去:GWh	14:1
wc:去:MW	9:2
wc:去:factories	0:-1 16:2
wc:去:kWh	0:1
wc:去:large	0:-2 15:3
wc:去:money	20:1
wc:去:stations	0:1
wc:去:t	0:1 13:2 19:-1
wc:去:vehicles	0:1
wc:县:large	0:-2 15:2
wc:县:small	0:2 15:-1
wc:又:vehicles	0:1
wc:及:%	5:1
wc:及:small	0:1
wc:及:vehicles	0:1
wc:反:%	1:2 5:-3 18:1
wc:反:vehicles	0:3 6:-2
wc:发:%	0:1 9:-1 17:1
wc:发:MW	0:-2 9:3
wc:发:kWh	9:3
wc:发:models	0:-1 7:2
wc:发:money	20:1
wc:发:small	0:2
wc:发:vehicles	0:2 6:-2
wc:取:%	1:-1 18:2 23:1
wc:取:money	0:2 20:-2
wc:取:small	0:1
wc:取:vehicles	0:2 6:-2
wc:受:%	1:1
wc:受:vehicles	0:1
wc:变:%	0:-4 1:2 9:2 11:1 14:1
wc:变:GWh	0:1
wc:变:models	0:-1 7:2
wc:变:money	0:-2 20:2
wc:变:small	15:-1 21:2
wc:变:vehicles	0:-2 6:2
wc:口:%	5:3
wc:口:models	0:1
wc:口:money	0:2
wc:口:small	0:1
wc:口:stations	0:1
wc:句:%	9:-1 12:2
wc:句:vehicles	6:1
wc:另:%	0:-1 5:1
wc:另:money	0:1 20:-1
wc:另:vehicles	0:-1 6:1
wc:只:%	12:1
wc:只:stations	0:3 15:-3
wc:只:vehicles	0:1
wc:召:vehicles	0:1
wc:可:%	0:-2 5:-2 9:4
wc:可:GWh	9:1
wc:可:kWh	9:1 10:-1
wc:可:money	0:3 20:-1
wc:可:small	0:1
wc:可:suppliers	0:-1 17:2
wc:可:t	0:1
wc:台:GWh	0:-2 13:2
wc:台:money	0:1
wc:台:small	0:2
wc:台:t	0:2 1:1
wc:台:vehicles	6:2
wc:史:money	0:2 20:-1
wc:史:vehicles	0:2 6:-1
wc:右:%	5:1 20:2
wc:右:GWh	0:-1 14:2
wc:右:large	0:-1 15:1
wc:右:vehicles	6:1
wc:司:GWh	0:1
wc:司:MW	0:-1 9:2
wc:司:factories	0:-1 16:2
wc:司:models	0:-1 7:1
wc:司:money	0:1
wc:司:stations	15:1
wc:司:t	0:-1 10:2
wc:各:small	0:3 15:-1 21:-1
wc:合:%	1:-2 5:1 10:1 19:1
wc:合:GWh	0:-1 14:2
wc:合:models	7:1
wc:合:money	0:2
wc:合:stations	0:-3 15:3
wc:合:t	1:1 13:-1 19:1
wc:合:vehicles	0:-1 6:2
wc:吉:%	1:2 5:-1
wc:吉:GWh	0:-1 9:1 14:1
wc:吉:MW	9:2
wc:吉:money	20:1
wc:同:%	1:1
wc:同:GWh	0:1
wc:同:kWh	9:1
wc:同:large	0:2
wc:同:models	0:2 7:-1
wc:同:money	20:1
wc:同:stations	0:1
wc:同:t	0:-1 10:1 13:1
wc:名:%	0:1
wc:名:large	0:3
wc:名:network	0:-1 21:2
wc:名:small	0:1
wc:名:vehicles	0:-1 6:1
wc:后:%	9:1 23:1
wc:后:GWh	0:-1 14:1
wc:后:factories	16:2
wc:后:large	0:-1 21:1
wc:后:models	7:1
wc:后:money	0:1
wc:后:network	0:2 21:-1
wc:后:small	0:2
wc:后:t	0:1 13:-1
wc:向:%	0:1 12:2
wc:向:models	0:-1 7:1
wc:向:money	0:-3 20:3
wc:向:vehicles	0:2 6:-1
wc:否:vehicles	0:2 6:-1
wc:吨:%	0:-1 1:1 10:1 18:1 19:1
wc:吨:money	0:2
wc:吨:small	0:2
wc:吨:t	1:2 13:1
wc:含:%	0:-1 5:2
wc:含:models	0:-1 5:-1 7:2
wc:含:vehicles	0:1
wc:启:%	0:2 5:-1
wc:启:km	0:-1 8:1
wc:启:vehicles	0:-1 6:1
wc:告:%	5:1
wc:告:GWh	14:1
wc:告:MW	0:2 9:-2
wc:告:kWh	9:1
wc:告:t	1:1
wc:告:vehicles	0:-1 6:2
wc:员:%	0:1 9:-1 12:2
wc:员:large	0:1
wc:员:money	0:1
wc:员:vehicles	0:2 6:-2
wc:周:%	1:3
wc:周:money	0:1
wc:周:t	0:2 1:-1 10:-1
wc:命:%	0:-1 1:4
wc:和:factories	16:1
wc:和:models	0:1 7:-1
wc:和:money	0:-2 20:2
wc:和:small	0:3
wc:和:stations	0:-2 15:2
wc:品:%	0:1
wc:品:models	0:-1 7:2
wc:品:money	0:1 20:-1
wc:品:vehicles	6:1
wc:响:%	18:1
wc:响:vehicles	0:2 6:-2
wc:哥:vehicles	0:1 6:-1
wc:售:%	0:1 1:-1
wc:售:models	0:-1 7:2
wc:售:money	0:3 20:-1
wc:售:small	0:1
wc:售:vehicles	6:1
wc:商:%	0:-1 17:2
wc:商:money	0:1
wc:商:network	0:1
wc:商:small	0:3
wc:商:suppliers	17:3
wc:器:vehicles	0:2 6:-2
wc:四:%	1:2
wc:四:GWh	0:1 14:-1
wc:四:factories	16:1
wc:四:models	0:2 7:-1
wc:四:money	0:1
wc:四:small	0:5
wc:四:vehicles	0:-2 6:4
wc:回:%	13:2
wc:回:money	0:2 20:-1
wc:回:small	0:2
wc:回:t	0:-2 13:3
wc:回:vehicles	0:3 6:-3
wc:因:%	0:-1 1:1 5:1 9:-1
wc:因:small	0:1
wc:因:vehicles	6:1
wc:团:%	0:-1 1:1 5:1
wc:团:MW	9:2
wc:团:factories	0:1
wc:团:models	7:1
wc:团:money	20:1
wc:团:small	0:1
wc:团:t	0:3 1:-2 13:-1
wc:团:vehicles	6:1
wc:园:factories	0:3 16:-3
wc:围:%	0:-2 1:2
wc:围:t	0:-1 1:2
wc:固:%	0:-2 13:-1 19:3
wc:固:money	0:-1 20:2
wc:国:%	0:2
wc:国:GWh	0:-1 14:2
wc:国:MW	9:1
wc:国:factories	16:2
wc:国:large	6:1 21:1
wc:国:models	7:1
wc:国:money	0:1
wc:国:network	0:2 21:-1
wc:国:stations	15:1
wc:国:t	0:2 1:-1
wc:国:vehicles	0:1
wc:图:%	0:1 6:-1 10:1
wc:圆:%	0:2
wc:圆:money	20:1
wc:土:%	0:-2 1:-1 9:1 19:-1
wc:在:%	0:1
wc:在:GWh	0:-1 14:3
wc:在:MW	0:-2 9:2
wc:在:kWh	9:-1 10:1
wc:在:km	8:1
wc:在:large	15:2
wc:在:models	0:-1 7:2
wc:在:money	20:2
wc:在:network	0:-1 21:2
wc:在:stations	15:2
wc:在:t	0:2
wc:在:vehicles	6:1
wc:地:%	1:1
wc:地:GWh	0:-1 14:1
wc:地:MW	9:1
wc:地:factories	0:-2 16:3
wc:地:kWh	9:1
wc:地:small	0:1
wc:地:stations	0:-1 15:1
wc:地:t	1:2
wc:地:vehicles	0:3 6:-2
wc:场:money	0:2
wc:场:small	0:1
wc:场:stations	0:1
wc:场:vehicles	6:1
wc:均:%	0:2 5:-3 11:2 19:1
wc:均:m3	0:1
wc:均:money	0:1
wc:均:small	0:1
wc:均:vehicles	0:-2 6:2
wc:块:%	0:1 1:-1 5:-1 17:1
wc:块:money	0:1
wc:块:small	0:2
wc:块:vehicles	0:-1 6:1
wc:型:%	0:-1 5:1 11:1
wc:型:models	7:2
wc:型:money	20:1
wc:埃:GWh	0:-1 14:2
wc:埃:small	15:-1 16:2
wc:埃:vehicles	6:1
wc:埋:%	1:-1
wc:城:%	1:1 5:-1
wc:城:money	0:-2 20:2
wc:城:small	0:1 15:-1 21:2
wc:城:stations	15:1
wc:城:vehicles	0:3 6:-3
wc:域:money	0:-1 20:1
wc:域:small	0:2 15:-1
wc:培:%	12:2
wc:基:%	1:1
wc:基:GWh	0:-1 14:1
wc:基:MW	9:1
wc:基:factories	0:-2 16:2
wc:基:kWh	9:1
wc:基:money	0:2
wc:基:vehicles	0:2 6:-1
wc:堪:%	0:1
wc:堪:GWh	0:-2 14:2
wc:塑:%	0:-2 9:-1 12:2
wc:塔:money	0:2 20:-2
wc:塞:%	9:1
wc:填:%	1:-1
wc:境:%	1:-1
wc:增:%	0:2 1:1
wc:增:GWh	0:3 14:-2
wc:增:MW	0:-2 9:2
wc:增:factories	16:1
wc:增:large	0:3 15:-2
wc:增:models	0:1
wc:增:money	0:1
wc:增:network	0:2
wc:增:small	0:-1 15:1 21:2
wc:增:stations	15:2
wc:增:t	0:-1 13:2
wc:增:vehicles	6:1
wc:士:money	0:2
wc:士:vehicles	0:2 6:-1
wc:处:%	0:-2 1:1
wc:处:small	0:2 13:-1
wc:处:t	13:2
wc:备:%	0:2 5:-1 9:-2
wc:备:small	0:1
wc:复:%	5:-2 12:2 18:1
wc:复:vehicles	0:-1 6:1
wc:外:%	13:1
wc:外:GWh	0:1 14:-1
wc:外:large	21:1
wc:外:money	0:2
wc:外:small	15:1
wc:外:vehicles	6:1
wc:多:%	1:1 5:-1 18:1
wc:多:GWh	0:-2 14:2
wc:多:kWh	0:-1 10:2
wc:多:large	0:3
wc:多:models	0:2 7:-2
wc:多:money	0:1
wc:多:small	0:2 13:1 15:-1
wc:多:vehicles	0:1
wc:大:%	0:2 5:-1
wc:大:GWh	14:1
wc:大:kWh	9:1
wc:大:large	15:1
wc:大:models	0:1
wc:大:money	0:1
wc:大:small	0:1
wc:大:stations	0:-1 15:2
wc:大:t	1:1
wc:天:kWh	0:3
wc:天:money	0:1
wc:天:small	15:2
wc:天:vehicles	0:2 6:-1
wc:太:%	5:1
wc:失:%	0:2
wc:失:money	0:1
wc:头:%	1:-1 5:1 12:-1
wc:头:money	0:2 20:-1
wc:头:small	0:1
wc:头:stations	15:1
wc:奔:%	0:-1
wc:奔:vehicles	6:1
wc:奖:money	0:2
wc:套:large	0:2
wc:奥:%	0:1
wc:奥:vehicles	0:3 6:-3
wc:女:%	0:4 5:-2 9:-2 12:-1
wc:好:%	1:1
wc:好:vehicles	0:2 6:-1
wc:如:%	5:1
wc:如:large	0:2 15:-2
wc:如:money	0:2 20:-1
wc:如:small	15:1 21:-1
wc:姆:money	20:1
wc:委:vehicles	0:-1 6:1
wc:威:small	0:-1 15:1
wc:威:vehicles	0:-2 6:2
wc:媒:%	0:2
wc:字:%	0:1 1:-2 12:2
wc:字:GWh	0:-2 14:2
wc:字:models	7:1
wc:字:small	0:2
wc:存:money	0:2 20:-1
wc:季:%	0:1 5:1
wc:季:money	0:1
wc:季:small	0:1
wc:季:vehicles	6:2
wc:宁:%	5:-2 17:1
wc:宁:GWh	0:-2 14:3
wc:宁:factories	0:-1 16:2
wc:宁:money	0:1
wc:宁:small	15:1
wc:宁:stations	15:1
wc:它:%	0:-2 1:1 5:2 11:1
wc:它:vehicles	0:2 6:-1
wc:安:%	5:1 12:1
wc:安:GWh	14:1
wc:安:factories	0:-1 16:2
wc:安:small	0:1 16:1
wc:安:stations	15:1
wc:完:%	0:3 5:-3
wc:完:money	20:1
wc:完:network	0:-1 21:1
wc:完:small	0:-1 15:3 21:-1
wc:完:stations	0:2 15:-1
wc:完:suppliers	0:1
wc:完:vehicles	6:1
wc:官:%	0:1 1:-1
wc:定:%	0:1 1:-1 10:1 12:-1
wc:定:GWh	0:1
wc:定:factories	16:1
wc:定:large	0:2
wc:定:small	15:1
wc:定:vehicles	6:1
wc:宜:%	0:3 5:-1 9:-2 18:-1
wc:宜:factories	0:-2 16:3
wc:宜:money	20:1
wc:宝:%	5:1
wc:宝:network	0:1
wc:宝:vehicles	0:-3 6:3
wc:实:%	0:-1 1:1
wc:实:factories	0:-2 16:3
wc:实:money	0:1
wc:实:small	0:2
wc:实:vehicles	0:-1 6:2
wc:审:%	9:-1 17:2
wc:客:%	0:1 1:-1 5:1
wc:客:money	0:1
wc:客:vehicles	0:-2 6:3
wc:宣:%	5:-1 12:2
wc:宣:small	0:2
wc:宣:vehicles	0:1 6:-1
wc:室:%	1:1
wc:家:%	0:1 5:-4 17:2 21:2
wc:家:factories	16:2
wc:家:km	8:1
wc:家:large	0:-1 6:2 15:-1 21:1
wc:家:models	0:2 7:-1
wc:家:money	0:1
wc:家:network	0:1 21:2
wc:家:small	0:1 16:1 21:1
wc:家:suppliers	0:1 17:2
wc:家:vehicles	0:2 6:-2
wc:容:MW	9:1
wc:宾:factories	0:-2 16:3
wc:对:%	1:2 13:1
wc:对:money	20:1
wc:对:t	0:-1 13:1
wc:对:vehicles	0:-2 6:2
wc:导:vehicles	6:1
wc:将:%	0:-1 5:1
wc:将:GWh	0:-3 14:2
wc:将:MW	0:-2 9:2
wc:将:factories	0:-1 16:2
wc:将:money	0:-1 20:1
wc:将:t	1:1 9:-1 12:1
wc:将:vehicles	0:2 6:-1
wc:小:%	0:2 5:-2 9:-2 23:2
wc:小:money	0:1
wc:小:stations	15:2
wc:小:vehicles	0:2 6:-1
wc:少:%	1:2
wc:少:kWh	0:-1 10:1
wc:少:km	0:-1 8:1
wc:少:models	7:1
wc:少:money	0:1
wc:少:small	0:1
wc:少:vehicles	0:1
wc:尔:%	10:1
wc:尔:GWh	14:1
wc:尔:money	20:1
wc:尔:small	0:1
wc:尔:vehicles	0:1
wc:就:%	1:2
wc:就:large	0:1
wc:就:money	0:-1 20:2
wc:就:vehicles	0:-2 6:2
wc:尼:%	5:1
wc:尼:GWh	0:-1 14:1
wc:尼:models	0:-2 7:2
wc:尼:vehicles	0:1 6:-1
wc:局:%	0:3 1:-1
wc:局:money	0:-1 20:2
wc:局:stations	0:2 15:-1
wc:局:vehicles	0:3 6:-3
wc:层:%	0:-1 1:1 5:1 9:-1
wc:届:%	0:-2 5:3
wc:届:models	0:-1 7:2
wc:届:vehicles	0:3 6:-2
wc:屋:%	0:-3 1:-1 9:-1 10:2
wc:屋:MW	9:2
wc:屋:kWh	9:3
wc:展:%	9:-2 17:2
wc:展:models	0:-1 7:1
wc:展:vehicles	0:-3 6:3
wc:山:vehicles	6:1
wc:岗:large	0:3
wc:岗:money	0:2
wc:岚:vehicles	0:-3 6:4
wc:峰:%	5:-1 10:1
wc:峰:t	0:1
wc:州:%	0:-1 1:-1 5:-1 9:1 12:1 15:2
wc:州:MW	9:2
wc:州:kWh	9:1
wc:州:vehicles	0:1 6:-1
wc:工:%	9:2
wc:工:GWh	0:-1 14:2
wc:工:MW	9:2
wc:工:factories	0:2 16:2
wc:工:kWh	9:2
wc:工:large	0:3
wc:工:money	0:1
wc:工:t	0:-1 19:1
wc:工:vehicles	0:2 6:-1
wc:左:%	5:1 20:2
wc:左:GWh	0:-1 14:2
wc:左:large	0:-1 15:1
wc:左:money	0:1
wc:差:%	5:-1 9:1
wc:差:money	0:1 20:-1
wc:差:vehicles	0:-2 6:2
wc:己:%	0:-1 9:-1 12:2
wc:已:%	1:2 5:-2 9:2
wc:已:MW	0:-1 9:3
wc:已:factories	0:-1 16:3
wc:已:large	6:2 15:-1
wc:已:models	0:-1 7:1
wc:已:money	0:2
wc:已:small	16:1
wc:已:stations	15:2
wc:已:suppliers	0:-1 17:2
wc:已:t	0:-1 1:3
wc:已:vehicles	6:2
wc:巴:%	0:2 5:-1
wc:巴:vehicles	0:1
wc:币:money	0:-1 20:1
wc:市:%	0:1
wc:市:kWh	0:3
wc:市:km	0:1
wc:市:models	7:1
wc:市:money	0:1
wc:市:small	0:1 15:-1 21:1
wc:市:stations	0:1
wc:布:GWh	0:2 14:-2
wc:布:money	20:1
wc:布:small	0:1
wc:布:stations	15:1
wc:布:vehicles	0:1
wc:师:network	0:-2 21:1
wc:幅:%	1:1 18:1
wc:幅:money	0:2
wc:幅:vehicles	0:1 6:-1
wc:干:%	1:1 9:-2
wc:平:%	0:1 5:-2 11:1 19:1
wc:平:km	0:2
wc:平:m3	0:1
wc:平:money	0:-2 20:2
wc:平:small	0:1
wc:平:t	1:1
wc:平:vehicles	0:-1 6:1
wc:年:%	9:1
wc:年:GWh	0:1 14:2
wc:年:MW	0:1
wc:年:factories	16:2
wc:年:kWh	9:2 10:1
wc:年:km	8:1
wc:年:large	0:1 15:1 21:1
wc:年:models	7:2
wc:年:money	20:2
wc:年:network	0:1 21:1
wc:年:small	0:1
wc:年:stations	0:1 15:1
wc:年:suppliers	0:2
wc:年:t	0:1 13:1
wc:年:vehicles	0:1 6:1
wc:并:%	9:1
wc:并:MW	9:3
wc:并:kWh	0:-1 9:3
wc:并:models	0:-1 7:1
wc:并:money	0:1
wc:并:small	21:2
wc:并:vehicles	0:1
wc:广:%	0:-3 5:1 15:2
wc:广:factories	16:2
wc:广:money	0:1
wc:广:small	0:3
wc:广:vehicles	0:-1 6:1
wc:庆:%	5:-2 9:-1 12:1 19:1
wc:庆:small	0:1 15:1
wc:库:money	0:2 20:-1
wc:应:%	1:2 5:-1 17:2
wc:应:money	0:3 20:-2
wc:应:suppliers	17:3
wc:应:vehicles	0:-1 6:1
wc:底:%	0:-1 5:-1 9:3 14:1
wc:底:GWh	0:-1 14:2
wc:底:MW	0:-1 9:3
wc:底:large	15:2
wc:底:models	7:1
wc:底:money	0:3 20:-2
wc:底:network	0:1 21:1
wc:底:small	15:1 16:1
wc:底:stations	15:1
wc:底:suppliers	0:-2 17:3
wc:底:vehicles	6:1
wc:店:money	0:1 20:-1
wc:店:network	0:1
wc:店:small	0:1 21:1
wc:府:%	0:2 5:-2
wc:府:vehicles	0:2 6:-2
wc:废:%	1:-1 5:-2 9:-2 10:-1 19:4
wc:废:t	0:-1 13:1
wc:度:%	0:-1 1:1
wc:度:kWh	0:1 9:1 10:1
wc:度:km	0:2
wc:度:money	0:2
wc:度:small	0:1
wc:度:stations	15:1
wc:度:suppliers	0:-1 17:2
wc:度:t	0:2 1:1 9:-2 10:-1 13:-1
wc:座:%	1:-2 5:-2 12:1 15:2 18:-1
wc:座:factories	0:1 16:1
wc:座:large	0:1 15:2
wc:座:money	0:2
wc:座:small	15:4
wc:座:stations	15:2
wc:座:vehicles	0:-1 6:1
wc:延:%	0:1
wc:延:vehicles	0:-1 6:1
wc:建:%	12:1 13:1
wc:建:GWh	0:-1 14:3
wc:建:MW	0:3 9:-1
wc:建:factories	0:1
wc:建:large	0:-1 15:2
wc:建:money	20:1
wc:建:small	15:2
wc:建:stations	15:1
wc:建:vehicles	0:1 6:-1
wc:开:%	0:1 13:1
wc:开:GWh	0:-1 14:1
wc:开:models	7:2
wc:开:money	0:2 20:-1
wc:开:small	0:3
wc:开:stations	0:1
wc:开:vehicles	6:1
wc:弃:%	0:-1 10:-1 18:1 19:-2
wc:式:%	0:1 9:1
wc:式:vehicles	0:-1 6:2
wc:引:%	0:3 5:-2
wc:引:money	0:3 20:-1
wc:引:small	0:2
wc:引:vehicles	0:1
wc:弗:GWh	0:1
wc:张:%	0:1 5:-1
wc:张:vehicles	0:1 6:-1
wc:强:%	1:3 5:-2 19:1
wc:当:%	0:1 18:1
wc:当:kWh	0:-1 10:1
wc:当:models	0:2 7:-1
wc:当:money	0:2 20:-1
wc:当:small	0:1
wc:当:t	1:1 19:-1
wc:当:vehicles	0:1
wc:影:%	18:1
wc:影:vehicles	0:2 6:-2
wc:役:t	0:1 13:-1
wc:往:%	0:2 5:-2 9:1
wc:征:%	0:2
wc:径:%	5:3
wc:很:%	0:-1 18:-1 19:2
wc:得:%	0:3 5:-2 9:-1 19:1
wc:得:factories	16:1
wc:得:money	0:1 20:-1
wc:得:vehicles	0:-2 6:2
wc:微:%	0:2 5:-1
wc:微:vehicles	0:2 6:-2
wc:德:%	5:-1 9:1 17:1
wc:德:GWh	0:1
wc:德:factories	0:-1 16:2
wc:德:large	0:1
wc:德:money	0:1
wc:德:small	15:1
wc:德:stations	0:-1 15:2
wc:心:%	0:-1 1:-2 9:1 17:1
wc:心:small	0:1 16:1
wc:心:suppliers	0:1
wc:心:vehicles	0:-1 6:1
wc:快:%	0:1 1:2 5:-1 9:-1
wc:快:stations	15:1
wc:态:money	0:-2 20:2
wc:思:models	0:-2 7:2
wc:性:%	0:1 1:-3 5:-1 9:1 12:-2 18:-2 23:2
wc:总:%	5:1
wc:总:GWh	0:-2 14:3
wc:总:MW	9:1
wc:总:kWh	9:1
wc:总:km	0:1
wc:总:money	0:-2 20:3
wc:总:small	0:1
wc:总:stations	0:-1 15:2
wc:总:t	0:1 1:-1 10:1
wc:总:vehicles	0:3 6:-2
wc:恢:%	0:2 5:-1
wc:息:%	0:2
wc:息:money	0:1
wc:惠:money	0:1
wc:想:%	0:2 5:-1
wc:想:money	0:1
wc:想:stations	0:-1 15:1
wc:想:vehicles	6:1
wc:意:%	0:1
wc:意:money	0:1 20:-1
wc:愿:%	0:2 5:-1
wc:成:%	0:1
wc:成:GWh	0:1 14:-1
wc:成:MW	0:1 9:1
wc:成:factories	16:1
wc:成:kWh	0:-1 1:-2 10:2
wc:成:large	0:-1 21:2
wc:成:models	0:1
wc:成:money	0:3 20:-1
wc:成:network	0:-1 21:1
wc:成:small	15:1
wc:成:stations	15:1
wc:成:suppliers	0:1
wc:成:t	0:-2 1:-1 10:1 13:2
wc:成:vehicles	0:1
wc:我:%	12:2 18:2
wc:我:kWh	0:1
wc:我:small	0:2
wc:我:t	1:1
wc:或:%	0:-2 11:1 13:1
wc:战:%	0:-3 1:2 5:3
wc:截:%	0:3 5:-1
wc:截:GWh	0:1
wc:截:MW	9:2
wc:截:factories	0:-1 16:2
wc:截:large	0:-1 6:1 15:1 21:-1
wc:截:small	0:-2 6:-1 10:-1 15:1 16:1 21:-2
wc:截:stations	0:-2 15:3
wc:截:t	0:-1 1:1
wc:户:%	5:1
wc:户:money	0:1
wc:户:t	1:1
wc:所:%	0:-3 1:2 5:1
wc:所:money	0:-1 20:1
wc:所:small	0:2
wc:所:vehicles	0:1 6:-1
wc:手:%	1:2
wc:手:money	20:1
wc:才:%	0:1
wc:打:%	13:1
wc:扩:%	0:1
wc:扩:GWh	14:1
wc:扩:models	0:2 7:-2
wc:扩:small	0:4 15:-2 21:-1
wc:扩:t	0:-1 1:-1 13:2
wc:扩:vehicles	0:-1 6:1
wc:批:%	0:2 1:1 5:-2
wc:批:models	0:2 7:-2
wc:批:small	0:1
wc:承:%	0:1 1:1 5:-1 9:-1 17:1
wc:承:money	20:1
wc:承:small	0:1
wc:承:suppliers	0:-1 17:1
wc:承:vehicles	0:-1 6:1
wc:技:%	5:-1 11:2
wc:技:money	0:1 20:-1
wc:技:network	0:-2 21:1
wc:把:%	0:1 9:1
wc:把:network	0:1 21:-1
wc:把:stations	0:1 15:-1
wc:投:%	0:1 10:1
wc:投:GWh	14:2
wc:投:large	0:1
wc:投:models	0:-3 7:3
wc:投:money	20:3
wc:投:small	15:1
wc:投:t	1:1
wc:投:vehicles	0:1
wc:报:MW	0:2 9:-2
wc:报:kWh	0:1 9:-1
wc:报:money	0:1
wc:报:small	0:1
wc:报:vehicles	0:-1 6:1
wc:披:%	1:1
wc:披:GWh	0:1
wc:披:vehicles	0:-1 6:1
wc:抬:vehicles	0:-1 6:1
wc:担:money	0:-1 20:1
wc:拉:%	0:2 5:1
wc:拉:GWh	0:-1 14:1
wc:拉:money	0:1 20:-1
wc:拉:small	0:1
wc:拉:stations	0:-1 15:1
wc:拉:vehicles	0:-2 6:3
wc:拒:%	0:2
wc:招:money	0:-2 20:2
wc:括:%	0:-1 5:1 12:1
wc:括:models	0:-1 7:1
wc:拿:%	0:1 5:-2 9:-1 19:2
wc:拿:money	20:1
wc:拿:vehicles	0:-3 6:3
wc:持:%	12:1 14:1 17:1
wc:持:network	0:-1 21:1
wc:持:vehicles	0:-2 6:3
wc:挂:%	0:2 1:-1
wc:指:%	5:-1 9:2
wc:指:money	0:3 20:-1
wc:指:small	0:1
wc:指:vehicles	0:1
wc:按:%	0:2 1:1 9:-3
wc:按:GWh	0:-1 14:2
wc:按:money	0:2
wc:按:stations	0:1 15:-1
wc:按:vehicles	0:1
wc:挑:vehicles	6:1
wc:损:money	0:2
wc:换:%	0:1
wc:换:kWh	0:-2 9:1 10:1
wc:换:stations	15:1
wc:据:%	5:-1 17:2
wc:据:money	0:-1 20:2
wc:捷:%	0:-1 5:2
wc:捷:models	0:-2 7:2
wc:捷:vehicles	0:1 6:-1
wc:掉:%	1:2
wc:掉:money	0:2 20:-1
wc:排:%	1:2
wc:排:kWh	0:1 1:-1 10:-1
wc:排:km	0:-1 8:1
wc:排:models	7:1
wc:排:money	0:2
wc:排:small	0:1
wc:排:t	1:2
wc:排:vehicles	0:-1 6:2
wc:接:%	1:1
wc:接:small	0:1
wc:控:%	1:1
wc:推:%	0:-1 1:-1 5:2 11:1
wc:推:GWh	0:-1 14:2
wc:推:models	7:1
wc:推:money	0:-1 20:2
wc:推:vehicles	6:1
wc:提:%	5:-2 12:1 13:1 17:1
wc:提:GWh	0:2 14:-1
wc:提:models	0:-1 7:1
wc:提:money	0:1
wc:提:small	0:-1 16:2 21:1
wc:提:stations	0:-1 15:1
wc:提:suppliers	17:1
wc:提:t	0:1 1:1 13:-1 18:-1
wc:提:vehicles	0:2 6:-1
wc:插:%	5:1
wc:插:models	0:-1 7:2
wc:插:vehicles	0:-2 6:3
wc:支:%	0:2
wc:支:money	20:1
wc:收:%	13:2 19:1
wc:收:large	0:1 15:1
wc:收:money	0:4
wc:收:t	0:-1 13:2
wc:收:vehicles	0:1
wc:改:%	5:1 9:-1
wc:改:GWh	0:-1 14:1
wc:改:MW	0:1
wc:改:factories	0:1
wc:改:large	0:-1 15:2
wc:改:models	0:1
wc:改:money	0:1 20:-1
wc:改:small	0:1
wc:改:vehicles	0:1
wc:放:%	1:2
wc:放:GWh	0:1 14:-1
wc:放:kWh	0:1 1:-1 10:-1
wc:放:models	0:-2 7:2
wc:放:money	0:1
wc:放:small	0:1
wc:放:t	1:2
wc:放:vehicles	6:1
wc:政:%	0:3 5:-2
wc:政:large	0:1
wc:政:small	0:1
wc:政:vehicles	0:1
wc:故:%	0:1
wc:效:%	0:3 11:-1
wc:数:%	0:-1 5:1 12:1 17:2
wc:数:GWh	14:1
wc:数:factories	16:2
wc:数:large	0:3 15:-1
wc:数:money	20:1
wc:数:network	0:2 21:-1
wc:数:small	0:1
wc:数:stations	15:2
wc:数:suppliers	17:1
wc:数:vehicles	0:1
wc:整:%	9:1
wc:整:GWh	14:1
wc:整:factories	0:-2 16:3
wc:整:models	0:1
wc:整:money	0:2 20:-1
wc:整:small	0:2
wc:整:t	13:1
wc:整:vehicles	0:-1 6:2
wc:文:%	0:1 5:-1
wc:文:vehicles	0:1 6:-1
wc:斌:vehicles	0:-1 6:1
wc:料:%	0:-3 12:4
wc:料:small	0:1
wc:料:t	13:1 19:-1
wc:料:vehicles	0:1
wc:斩:%	0:4
wc:斯:%	0:2 9:-1
wc:斯:GWh	0:-3 14:3
wc:斯:models	0:-1 7:2
wc:斯:money	0:1
wc:斯:small	0:1
wc:斯:stations	15:1
wc:斯:vehicles	0:-2 6:3
wc:新:%	5:2
wc:新:GWh	0:-2 9:1 14:1
wc:新:MW	0:-1 9:1
wc:新:large	0:1 15:-2 21:1
wc:新:models	0:2
wc:新:money	0:1
wc:新:network	0:-2 21:1
wc:新:small	0:3
wc:新:stations	0:-1 15:2
wc:新:t	1:1
wc:新:vehicles	6:1
wc:方:%	18:1
wc:方:GWh	0:-1 9:1 14:1
wc:方:MW	0:-2 9:2
wc:方:kWh	9:1
wc:方:m3	18:1
wc:方:models	0:2 7:-1
wc:方:money	0:-1 20:2
wc:方:small	15:1
wc:方:stations	15:1
wc:方:suppliers	0:1
wc:方:t	1:1
wc:族:vehicles	0:2 6:-2
wc:旗:%	0:-1 5:1 18:1
wc:旗:small	0:1
wc:旗:vehicles	0:2 6:-2
wc:日:%	0:1
wc:日:GWh	0:1
wc:日:large	0:-1 6:2
wc:日:models	7:1
wc:日:money	20:1
wc:日:stations	0:-1 15:1
wc:日:vehicles	6:1
wc:旧:%	0:2 5:-2
wc:旧:t	0:-1 1:1 13:2
wc:旧:vehicles	0:-1 6:1
wc:早:%	1:1 9:1 13:1
wc:早:small	0:3
wc:时:%	0:-1 1:1
wc:时:GWh	14:2
wc:时:MWh	0:1 13:1
wc:时:factories	16:1
wc:时:kWh	9:1
wc:时:km	0:1
wc:时:large	15:1
wc:时:models	7:1
wc:时:stations	0:-2 15:2
wc:时:t	1:2
wc:时:vehicles	0:2
wc:昌:money	0:-1 20:1
wc:明:%	0:1 5:1
wc:明:GWh	0:1
wc:明:models	0:-3 7:3
wc:明:money	0:1 20:-1
wc:明:small	0:-1 15:1
wc:明:stations	15:1
wc:明:vehicles	0:4 6:-3
wc:易:kWh	0:1 10:-1
wc:易:money	0:1
wc:春:vehicles	0:1 6:-1
wc:昨:%	0:1 9:-1 10:1
wc:昨:money	0:2 20:-1
wc:是:%	1:1 5:1 12:2
wc:是:GWh	14:1
wc:是:factories	16:1
wc:是:kWh	0:-1 10:2
wc:是:large	0:2
wc:是:models	0:1
wc:是:stations	15:1
wc:是:t	10:1
wc:是:vehicles	0:1
wc:显:%	0:2
wc:晚:vehicles	0:-1 6:2
wc:普:%	0:-2 1:1 5:1
wc:普:money	20:1
wc:普:t	13:2
wc:景:GWh	0:1
wc:景:money	0:-2 20:2
wc:智:%	10:1
wc:智:models	0:-1 7:2
wc:智:money	20:1
wc:智:small	16:1
wc:智:vehicles	0:-2 6:2
wc:更:%	1:1 5:-1 9:2
wc:更:money	20:1
wc:更:small	15:1
wc:更:vehicles	6:1
wc:曾:%	1:-1 9:1
wc:替:%	0:1 1:1 9:-1
wc:最:%	5:1
wc:最:vehicles	0:2 6:-2
wc:月:%	0:2
wc:月:GWh	0:2
wc:月:MW	0:-2 9:3
wc:月:factories	0:-1 16:2
wc:月:kWh	0:1
wc:月:km	8:1
wc:月:large	6:1
wc:月:models	0:-1 7:1
wc:月:money	0:1
wc:月:small	0:1
wc:月:stations	15:1
wc:月:t	0:-1 1:2
wc:月:vehicles	6:2
wc:有:%	0:-1 1:1 5:1 21:1
wc:有:GWh	0:1 14:-1
wc:有:factories	16:2
wc:有:km	0:1
wc:有:large	6:1
wc:有:models	0:-1 7:2
wc:有:money	0:2 20:-1
wc:有:network	0:-1 21:1
wc:有:small	16:1
wc:有:stations	0:2
wc:有:suppliers	0:-1 17:2
wc:有:t	1:2
wc:有:vehicles	6:1
wc:服:%	0:2 1:-1
wc:服:network	0:-1 21:1
wc:服:stations	15:1
wc:望:%	0:3 1:-2
wc:望:vehicles	0:-1 6:2
wc:期:%	1:2
wc:期:GWh	0:-3 14:3
wc:期:MW	0:-1 9:2
wc:期:kWh	9:1 10:-1
wc:期:money	0:1
wc:期:small	0:3 15:-1
wc:期:t	0:1 13:-1 18:1
wc:期:vehicles	6:1
wc:未:GWh	0:2 14:-1
wc:未:models	7:1
wc:未:money	0:-1 20:1
wc:未:small	0:3
wc:未:vehicles	0:-1 6:2
wc:末:GWh	14:1
wc:末:stations	0:-1 15:2
wc:末:vehicles	0:3 6:-3
wc:本:%	11:1
wc:本:kWh	0:2 9:-1
wc:本:large	0:2 15:-1
wc:本:models	0:-3 7:3
wc:本:money	0:2 20:-1
wc:本:small	0:1
wc:术:%	5:-1 11:2
wc:术:money	0:1 20:-1
wc:机:%	0:1 11:1
wc:机:GWh	0:1 9:1 14:-2
wc:机:small	0:1
wc:机:vehicles	0:2 6:-1
wc:权:%	0:2 1:-1
wc:材:%	0:-3 1:-1 12:4
wc:杜:GWh	0:-1 14:2
wc:条:%	1:2 5:-1
wc:来:%	5:1
wc:来:GWh	0:2 14:-1
wc:来:large	0:1
wc:来:models	0:1
wc:来:small	0:3
wc:来:stations	15:1
wc:来:t	1:1
wc:来:vehicles	6:1
wc:松:%	0:3 1:-2 5:-1
wc:松:money	0:1
wc:板:%	17:1
wc:板:MW	0:-1 9:1
wc:板:small	0:1
wc:板:t	0:2
wc:极:%	0:-1 5:1 9:1 12:1
wc:极:money	20:1
wc:极:vehicles	0:-1 6:2
wc:构:vehicles	0:2 6:-1
wc:林:%	9:1 12:1
wc:某:%	0:2 1:-1
wc:某:money	0:1
wc:查:%	0:2 17:1
wc:查:small	0:1
wc:查:suppliers	0:1
wc:柯:%	9:1
wc:柴:money	0:1
wc:柴:vehicles	0:1 6:-1
wc:标:%	5:1
wc:标:GWh	0:1 14:-1
wc:标:MW	0:3 9:-2
wc:标:km	0:1 8:-1
wc:标:large	0:-1 15:2
wc:标:models	7:1
wc:标:money	0:1
wc:标:small	0:1 21:1
wc:标:stations	0:-1 15:2
wc:标:t	0:-1 1:-1 10:3 13:-1
wc:标:vehicles	0:1
wc:样:%	5:-1
wc:样:money	0:-2 20:2
wc:样:small	0:1
wc:样:vehicles	0:-1 6:1
wc:核:%	0:-1 1:-1 5:-1 9:1 17:2
wc:核:small	0:2
wc:核:suppliers	0:1
wc:核:vehicles	0:2 6:-1
wc:根:%	0:1 9:1 15:-1
wc:根:GWh	14:1
wc:根:small	0:1
wc:根:stations	15:3
wc:根:vehicles	0:2 6:-2
wc:格:%	0:1 9:1
wc:案:%	0:2 1:-3 10:1
wc:桑:GWh	0:1
wc:桥:money	0:1
wc:桩:%	0:1
wc:桩:money	0:1
wc:桩:stations	15:2
wc:梅:%	0:-1 9:1
wc:概:%	0:1 5:-1 9:2 10:-1 11:-1 12:-1
wc:模:%	0:1
wc:模:GWh	14:1
wc:模:MW	0:-1 9:2
wc:模:money	0:-1 20:1
wc:模:t	1:1
wc:模:vehicles	0:2 6:-1
wc:次:%	0:1 1:-2 9:-1 12:1
wc:次:GWh	13:2 14:-1
wc:次:large	0:2
wc:次:money	0:1
wc:次:stations	0:-1 15:2
wc:欧:%	5:2
wc:欧:models	0:1
wc:欧:money	0:1
wc:欧:stations	15:1
wc:欧:vehicles	6:1
wc:款:%	0:1
wc:款:km	0:1
wc:款:models	0:1 7:3
wc:款:vehicles	0:-1 6:2
wc:正:%	1:1 5:-1 9:1
wc:正:t	0:1 13:-1
wc:此:%	0:1 1:1 9:-1
wc:此:GWh	0:2 14:-1
wc:此:factories	0:1
wc:此:models	0:3 7:-2
wc:此:money	0:-1 20:2
wc:此:small	15:1
wc:此:stations	0:-1 15:2
wc:此:vehicles	6:1
wc:步:%	0:-1 10:1 12:1
wc:步:factories	16:2
wc:步:vehicles	0:2 6:-1
wc:武:small	0:2
wc:武:vehicles	0:-1 6:1
wc:段:%	0:1 1:1 5:-1
wc:母:%	5:-1 13:2
wc:每:%	0:-1 1:3
wc:每:MW	0:-2 9:2
wc:每:kWh	9:1
wc:每:models	7:1
wc:每:money	0:1
wc:每:small	0:2
wc:每:stations	0:2 15:-2
wc:每:t	0:1 1:1
wc:每:vehicles	0:1
wc:比:GWh	0:1
wc:比:MW	9:1
wc:比:kWh	0:1
wc:比:models	7:2
wc:比:money	0:1
wc:比:small	0:1
wc:比:stations	0:2 15:-1
wc:比:t	0:-1 10:1 13:1
wc:比:vehicles	6:1
wc:民:money	0:-1 20:1
wc:气:%	0:-1 1:1 9:1
wc:气:small	0:1
wc:气:vehicles	0:-1 6:1
wc:氢:money	0:-1 20:1
wc:氢:stations	0:2 15:-2
wc:氧:%	1:1 5:-2 10:1
wc:氧:kWh	9:1
wc:氧:t	1:2
wc:氪:vehicles	6:1
wc:水:%	0:-2 1:-3 5:-1 18:6 23:1
wc:水:m3	0:-2 18:2
wc:水:t	13:-1 18:2 19:-1
wc:求:%	0:1 5:1
wc:求:suppliers	0:-1 17:2
wc:求:vehicles	0:1 6:-1
wc:汉:small	0:2
wc:汉:vehicles	0:-1 6:1
wc:江:vehicles	0:2 6:-1
wc:池:%	0:1 9:-2 12:1 13:2
wc:池:GWh	14:1
wc:池:small	13:1
wc:池:suppliers	0:1
wc:池:t	13:1
wc:池:vehicles	0:1 6:-1
wc:汽:%	5:1
wc:汽:factories	16:1
wc:汽:kWh	0:1
wc:汽:km	0:1
wc:汽:large	0:-1 15:-1 21:2
wc:汽:models	0:1
wc:汽:small	0:3
wc:汽:stations	15:1
wc:汽:t	0:2
wc:汽:vehicles	0:-1 6:2
wc:沃:%	5:1 9:1
wc:沃:vehicles	0:-1 6:2
wc:沈:%	1:1 9:-2 10:1
wc:沈:vehicles	0:2 6:-1
wc:沙:%	0:2 9:1 10:-1 18:-1
wc:没:GWh	0:1 14:-1
wc:没:large	15:1
wc:没:models	0:1 7:-1
wc:没:money	0:-1 20:1
wc:没:small	0:1
wc:没:vehicles	0:-1 6:2
wc:油:%	0:-1 1:-2 5:-1 10:-1 11:4 18:-2 23:1
wc:治:vehicles	0:-1 6:1
wc:法:%	5:1 12:-1
wc:法:GWh	0:-2 14:3
wc:法:money	0:1
wc:法:vehicles	0:1 6:-1
wc:注:%	1:1
wc:注:money	0:2 20:-1
wc:泰:%	0:1 5:-2 9:2
wc:津:%	5:-1 9:2
wc:洲:%	5:2
wc:洲:models	0:1
wc:洲:small	15:1
wc:洲:vehicles	0:-2 6:2
wc:流:%	1:1
wc:流:vehicles	6:1
wc:测:%	0:1 5:-1
wc:测:money	0:2
wc:测:vehicles	0:3 6:-3
wc:海:%	0:2 5:-1
wc:海:large	21:1
wc:海:models	0:-1 7:1
wc:海:money	0:3 20:-1
wc:海:small	0:-1 15:2
wc:海:stations	0:-1 15:1
wc:海:vehicles	0:1
wc:涂:%	0:-1 1:1 9:-1 18:1
wc:消:%	5:-3 23:2
wc:消:money	0:2 20:-1
wc:消:small	0:2
wc:消:vehicles	0:3 6:-2
wc:涉:vehicles	0:2 6:-2
wc:润:%	0:2
wc:润:money	0:1
wc:润:vehicles	0:-1 6:1
wc:涨:%	0:1
wc:涨:kWh	0:3
wc:涨:money	0:2
wc:涨:vehicles	0:-4 6:4
wc:深:money	0:2
wc:混:%	5:1 11:2
wc:混:km	0:1
wc:混:models	7:1
wc:混:money	0:-1 20:2
wc:混:vehicles	0:-1 6:2
wc:添:factories	0:-1 16:1
wc:清:%	0:-1 5:1
wc:清:money	0:-1 20:1
wc:渗:%	0:1 18:1
wc:渗:vehicles	0:1
wc:温:%	0:-2 1:1 5:1 9:1
wc:港:%	9:1
wc:港:small	0:1
wc:源:%	5:1 9:1
wc:源:GWh	0:1 9:1
wc:源:km	0:-1 8:2
wc:源:models	7:1
wc:源:money	0:2
wc:源:network	0:-2 21:1
wc:源:small	0:2
wc:源:stations	0:2
wc:源:t	1:1
wc:源:vehicles	6:2
wc:滑:%	0:3 5:-1
wc:滑:vehicles	0:1
wc:满:%	0:1
wc:澳:small	0:1
wc:激:vehicles	6:1
wc:点:%	0:2
wc:点:large	0:-1 15:2 21:1
wc:点:money	0:1
wc:点:small	0:4
wc:点:vehicles	0:-2 6:2
wc:烧:vehicles	0:3 6:-3
wc:热:%	1:1 9:-2 10:1
wc:热:vehicles	6:1
wc:然:%	0:-1 1:1 9:-3 10:1 12:1
wc:煤:t	1:-2 10:2 13:-1
wc:照:%	10:1 13:-1
wc:照:money	20:1
wc:照:vehicles	0:-2 6:2
wc:燃:%	0:-1 5:3 11:1
wc:燃:models	0:1
wc:燃:money	0:2 20:-2
wc:燃:small	0:1
wc:燃:vehicles	6:1
wc:爵:vehicles	0:-2 6:2
wc:片:vehicles	0:1
wc:版:%	0:-1 1:1 11:1
wc:版:money	0:1
wc:版:vehicles	0:-1 6:1
wc:牌:%	0:2
wc:牌:money	0:1
wc:牌:stations	0:-1 15:1
wc:牌:vehicles	6:1
wc:牙:%	0:1
wc:牙:GWh	0:1
wc:牙:vehicles	0:-1 6:1
wc:物:%	0:-2 12:1 13:-1 18:1 19:1
wc:特:%	0:3 5:-2
wc:特:GWh	0:-2 14:2
wc:特:models	0:1
wc:特:money	0:2
wc:特:small	0:1
wc:特:stations	15:1
wc:特:vehicles	0:-1 6:2
wc:狐:money	20:1
wc:狐:vehicles	0:-2 6:2
wc:猫:%	0:2
wc:率:%	0:2
wc:率:GWh	0:-2 14:2
wc:率:money	0:1
wc:率:small	0:2
wc:率:t	0:-2 13:1 19:1
wc:率:vehicles	0:2 6:-1
wc:王:%	5:1
wc:王:vehicles	0:-1 6:1
wc:环:%	0:-2 1:4 18:1
wc:环:money	0:2
wc:环:small	0:1
wc:环:vehicles	0:1 6:-1
wc:现:GWh	0:-1 14:2
wc:现:factories	0:1
wc:现:models	7:1
wc:现:money	20:1
wc:现:vehicles	0:2 6:-1
wc:班:GWh	0:-1 14:1
wc:班:vehicles	0:1
wc:球:%	0:1 10:1
wc:球:models	0:-1 7:2
wc:球:money	0:3 20:-2
wc:球:vehicles	0:1
wc:理:%	0:-2 1:1 5:1
wc:理:money	20:1
wc:理:small	0:1
wc:理:stations	0:-1 15:2
wc:理:suppliers	0:-1 17:1
wc:理:t	13:2
wc:瑞:vehicles	0:1 6:-1
wc:瓦:%	0:-1 10:2
wc:瓦:GWh	14:1
wc:瓦:MW	9:2
wc:瓦:MWh	0:1 13:1
wc:瓦:factories	0:1 9:-1
wc:瓦:kWh	9:2
wc:瓦:stations	0:2 15:-2
wc:生:%	0:-3 1:1 9:2 12:3
wc:生:GWh	9:1
wc:生:factories	0:-1 16:2
wc:生:kWh	0:1
wc:生:money	20:1
wc:生:small	0:1
wc:生:suppliers	17:2
wc:生:t	0:1
wc:生:vehicles	0:-1 6:2
wc:用:%	0:-1 9:3 18:1
wc:用:GWh	0:-2 13:2 14:1
wc:用:MW	9:1
wc:用:MWh	0:-2 9:1 13:2
wc:用:kWh	9:3
wc:用:km	0:-1 8:2
wc:用:money	20:1
wc:用:small	0:1
wc:用:stations	15:1
wc:用:suppliers	0:-1 17:2
wc:用:t	0:1
wc:用:vehicles	0:1
wc:田:%	0:-1 5:-1 9:1 11:1
wc:田:GWh	0:-1 14:1
wc:田:models	7:1
wc:田:money	0:2 20:-1
wc:田:small	0:3
wc:由:%	0:1 9:-1
wc:由:GWh	14:1
wc:由:factories	0:1 16:-1
wc:由:large	15:1
wc:由:models	0:4 7:-3
wc:由:money	0:-1 20:2
wc:由:network	0:2 21:-1
wc:由:small	15:-2 21:2
wc:由:stations	0:1
wc:由:t	0:2 19:-1
wc:由:vehicles	0:2 6:-2
wc:申:%	0:1 1:-2 5:1
wc:申:vehicles	0:1 6:-1
wc:电:%	5:2 9:2
wc:电:GWh	14:1
wc:电:MW	9:2
wc:电:MWh	0:-2 9:1 13:2
wc:电:factories	0:-2 16:2
wc:电:kWh	9:2 10:1
wc:电:km	0:2
wc:电:large	0:-1 15:2
wc:电:models	7:2
wc:电:money	20:3
wc:电:small	0:1
wc:电:stations	15:1
wc:电:suppliers	17:1
wc:电:vehicles	6:2
wc:界:money	0:-1 20:2
wc:界:vehicles	0:3 6:-2
wc:留:%	0:1
wc:略:%	0:-2 5:2 10:1
wc:略:vehicles	0:1 6:-1
wc:番:%	5:1
wc:番:money	0:1
wc:番:vehicles	0:-3 6:3
wc:百:%	12:1
wc:百:kWh	0:2
wc:百:km	0:1
wc:百:money	0:1 20:-1
wc:百:small	0:1
wc:百:t	0:-1 13:1
wc:百:vehicles	0:2 6:-1
wc:的:GWh	0:2
wc:的:MW	0:1
wc:的:factories	0:3 16:-2
wc:的:kWh	10:2
wc:的:km	0:2
wc:的:large	0:2
wc:的:models	0:1
wc:的:money	20:1
wc:的:network	0:1
wc:的:small	15:1
wc:的:stations	15:1
wc:的:suppliers	0:1
wc:的:t	1:1
wc:的:vehicles	0:1 6:1
wc:皮:%	0:-2 1:-1 5:-1 9:1 10:2 12:-1 18:-1
wc:益:%	0:1 9:-1
wc:益:money	0:1
wc:监:%	5:1
wc:盖:%	0:-1 1:-1 9:-1 12:-1 17:3
wc:盖:small	15:-1 21:2
wc:盖:stations	15:1
wc:盘:%	0:2 17:1
wc:盘:money	0:2
wc:盘:suppliers	0:1
wc:盘:vehicles	0:-1 6:1
wc:盟:%	0:3 12:-2
wc:目:%	5:1
wc:目:GWh	14:1
wc:目:MW	0:2 9:-1
wc:目:factories	0:-2 16:3
wc:目:large	15:2
wc:目:models	7:1
wc:目:small	15:1 21:1
wc:目:stations	15:1
wc:目:t	10:2
wc:目:vehicles	0:1
wc:直:%	0:2 5:-1
wc:相:%	0:1 5:-2
wc:相:kWh	0:-1 10:1
wc:相:money	0:2 20:-2
wc:相:stations	15:2
wc:相:t	1:3
wc:相:vehicles	0:1 6:-1
wc:省:kWh	0:-2 1:-1 9:-1 10:3
wc:省:large	15:1
wc:省:small	0:2
wc:看:%	0:-2 5:1 12:1 18:1
wc:看:money	20:1
wc:看:vehicles	0:-2 6:2
wc:眼:%	0:-1 1:-1 5:-2 12:2
wc:着:%	0:-3 1:2 9:-1 12:2 17:1 18:-1
wc:着:vehicles	0:1
wc:知:%	0:3
wc:短:%	0:2
wc:短:vehicles	6:1
wc:石:stations	0:-1 15:1
wc:矿:%	0:-2 5:-1 9:-1 12:2 13:1
wc:砍:%	1:3 5:-3
wc:研:%	0:2
wc:研:large	0:1
wc:研:money	20:1
wc:研:small	0:1
wc:破:%	0:1
wc:破:money	0:2
wc:破:vehicles	0:1
wc:础:%	1:2
wc:确:%	0:-1 1:1 5:2
wc:碳:%	1:2
wc:碳:MW	9:2
wc:碳:factories	16:3
wc:碳:kWh	9:1
wc:碳:km	0:-1 8:2
wc:碳:small	0:1
wc:碳:suppliers	17:2
wc:碳:t	1:3
wc:碳:vehicles	0:2 6:-1
wc:磷:money	0:-1 20:1
wc:磷:t	0:2 1:-1 13:-1
wc:示:%	0:1 1:2 5:-1 9:-1 18:1
wc:示:GWh	0:1
wc:示:money	20:1
wc:示:small	0:2 15:-1
wc:示:vehicles	0:-1 6:1
wc:社:%	0:-2 1:1 5:2
wc:社:models	0:-1 7:2
wc:社:vehicles	0:-1 6:1
wc:票:money	0:1
wc:福:%	0:2
wc:离:vehicles	0:-1 6:1
wc:秒:km	0:1
wc:租:money	0:1
wc:租:vehicles	0:-1 6:1
wc:积:%	0:2 5:-1
wc:称:%	5:1
wc:称:money	0:1
wc:移:%	0:-1 1:-1 9:1
wc:程:%	0:1 1:1 5:-1
wc:程:km	8:2
wc:程:models	7:1
wc:程:small	0:1
wc:程:t	1:1
wc:程:vehicles	0:-1 6:1
wc:税:%	0:2
wc:税:money	0:1
wc:究:vehicles	6:1
wc:突:money	0:2 20:-1
wc:突:vehicles	0:1
wc:立:%	1:-2 18:2 19:1
wc:立:m3	18:1
wc:立:small	0:1
wc:立:vehicles	0:-1 6:1
wc:站:%	0:-1 5:2
wc:站:kWh	0:-1 9:1
wc:站:large	15:1
wc:站:small	15:1
wc:站:stations	0:1
wc:站:vehicles	0:1
wc:端:%	1:2 5:-1 9:-1
wc:端:vehicles	0:2 6:-2
wc:第:factories	16:1
wc:第:small	16:1
wc:第:stations	0:-2 15:2
wc:第:t	0:2
wc:第:vehicles	6:1
wc:等:%	9:1 12:1
wc:等:money	20:1
wc:等:small	16:1
wc:等:stations	0:-1 15:2
wc:答:%	1:1 5:-1 11:-1 12:2 18:1
wc:答:small	0:3
wc:答:vehicles	0:3 6:-3
wc:策:%	1:1 5:-1
wc:签:%	0:-1 17:2
wc:签:GWh	0:-1 14:1
wc:签:small	0:1
wc:签:suppliers	0:-1 17:1
wc:算:%	0:-2 5:3
wc:算:t	1:1
wc:算:vehicles	0:1 6:-1
wc:管:%	0:1 1:-1
wc:管:GWh	0:-1 14:1
wc:管:vehicles	0:-1 6:1
wc:米:%	0:-2 1:-2 12:1 18:2 19:1
wc:米:kWh	0:1
wc:米:m3	18:1
wc:米:money	20:1
wc:米:t	1:1
wc:米:vehicles	0:3 6:-3
wc:类:%	0:-2 1:-1 5:-2 9:1 12:2 13:-1
wc:系:%	0:-2 1:-1 5:3 11:1
wc:系:models	0:1
wc:系:money	0:1 20:-1
wc:系:small	0:1
wc:系:vehicles	0:-2 6:2
wc:累:%	0:-1 1:-1 10:2
wc:累:MW	9:2
wc:累:factories	0:-1 16:2
wc:累:km	0:-2 8:3
wc:累:large	0:-1 6:1 21:-1
wc:累:money	0:1
wc:累:small	0:1
wc:累:stations	0:-1 15:2
wc:累:t	0:-1 1:1
wc:累:vehicles	0:-1 6:2
wc:红:%	0:2 5:1 9:-2 10:-1 18:2
wc:红:vehicles	0:3 6:-2
wc:约:%	9:1
wc:约:GWh	14:1
wc:约:MW	9:2
wc:约:kWh	0:-2 10:2
wc:约:km	8:1
wc:约:large	15:2
wc:约:money	20:1
wc:约:network	21:1
wc:约:small	0:2
wc:约:t	1:1 10:1
wc:约:vehicles	6:1
wc:级:%	0:-1 5:-1 11:1 17:1 18:1
wc:级:factories	0:-2 16:3
wc:级:money	20:1
wc:级:small	16:1
wc:级:stations	0:-1 15:1
wc:级:suppliers	17:1
wc:级:vehicles	0:1 6:-1
wc:纯:%	5:4
wc:纯:km	0:1
wc:纯:models	7:2
wc:纯:money	0:-1 20:2
wc:纯:small	0:1
wc:纯:vehicles	0:-2 6:4
wc:纳:GWh	0:-2 14:1
wc:纳:money	0:2 20:-1
wc:纳:vehicles	0:-2 6:2
wc:线:%	1:1
wc:线:km	0:1
wc:线:money	0:-1 20:2
wc:线:small	15:1
wc:线:stations	0:-1 15:1
wc:线:vehicles	0:-2 6:3
wc:组:%	9:-1 12:1
wc:组:GWh	0:-1 14:1
wc:组:small	13:1
wc:组:vehicles	0:-1 6:2
wc:终:money	0:1
wc:经:%	18:1
wc:经:money	0:2 20:-2
wc:经:network	0:1
wc:经:small	0:2
wc:经:stations	0:1 15:-1
wc:经:vehicles	0:-1 6:1
wc:结:small	15:1
wc:结:vehicles	0:3 6:-3
wc:给:%	0:-1 1:1 5:-1 10:1 12:2
wc:给:large	0:2
wc:给:models	0:-1 7:1
wc:给:small	0:2
wc:给:vehicles	6:1
wc:络:%	9:1
wc:绝:%	0:-1 1:1
wc:统:%	1:-1 5:-1 10:1 11:1 18:1
wc:统:small	0:1
wc:统:vehicles	0:-1 6:1
wc:绩:%	0:2 5:-1
wc:绩:vehicles	0:-3 6:3
wc:续:%	5:-1 12:1 17:1
wc:续:km	0:1
wc:续:money	0:1
wc:续:small	0:1
wc:续:vehicles	0:-1 6:1
wc:维:%	0:2
wc:维:small	0:1
wc:维:vehicles	0:-1 6:2
wc:综:%	0:-2 5:-1 10:3 18:-1 19:2
wc:绿:%	0:1 5:-3 9:4
wc:绿:MW	9:1
wc:绿:factories	0:1 16:1
wc:绿:kWh	9:2
wc:绿:small	16:2
wc:绿:suppliers	0:-1 17:1
wc:绿:t	0:-2 1:1 9:-2 12:1 13:-1
wc:绿:vehicles	0:1 6:-1
wc:缩:%	0:2 5:-1
wc:缩:GWh	0:1
wc:缩:small	0:2
wc:缺:%	0:-1 10:1
wc:缺:vehicles	6:1
wc:网:%	1:-1 9:1
wc:网:MW	9:2
wc:网:kWh	0:-1 9:3
wc:网:money	0:-2 20:2
wc:网:network	0:2 21:-2
wc:网:small	0:2
wc:罗:%	0:1
wc:罗:small	0:1
wc:罚:%	0:2 5:-1
wc:置:%	0:2
wc:置:money	0:2 20:-1
wc:署:%	17:2
wc:署:suppliers	0:-1 17:1
wc:美:%	0:2
wc:美:GWh	14:1
wc:美:money	0:1
wc:美:vehicles	0:-1 6:2
wc:翻:%	1:-1 9:-2 10:-1 19:2
wc:翻:money	0:2 20:-1
wc:翻:vehicles	6:1
wc:者:%	0:-2 1:2 9:1
wc:者:money	0:4 20:-2
wc:者:small	0:1
wc:而:%	1:1 9:1
wc:而:money	0:1
wc:而:stations	0:1 15:-1
wc:而:t	13:2
wc:而:vehicles	0:1 6:-1
wc:耗:%	0:-3 1:-1 5:-1 10:4 11:1 18:1
wc:耗:kWh	9:-1 10:1
wc:耗:km	0:2 8:-1
wc:耗:small	0:2
wc:联:%	0:1 5:-3
wc:联:money	20:1
wc:联:small	0:1
wc:联:vehicles	0:3 6:-3
wc:股:%	0:5 5:-1
wc:股:money	0:1
wc:胎:%	0:2 5:-1 10:1 11:-1 12:-1 18:-1
wc:能:%	5:1 9:1 10:2
wc:能:GWh	0:1
wc:能:MW	0:1
wc:能:kWh	10:1
wc:能:large	0:-1 21:1
wc:能:models	7:1
wc:能:money	20:1
wc:能:network	0:-2 21:2
wc:能:small	0:3
wc:能:stations	0:1
wc:能:t	0:-1 10:1 13:1
wc:能:vehicles	6:1
wc:脚:stations	0:-1 15:1
wc:腰:%	0:4
wc:自:%	5:1
wc:自:GWh	9:1
wc:自:kWh	9:1
wc:自:models	7:1
wc:自:money	20:1
wc:自:stations	0:-1 15:2
wc:自:t	0:-1 1:3
wc:自:vehicles	6:1
wc:至:%	0:1 1:2 5:1 21:1
wc:至:GWh	14:1
wc:至:MW	9:2
wc:至:factories	16:1
wc:至:large	0:-1 6:1 15:1
wc:至:models	0:-3 7:3
wc:至:money	20:2
wc:至:network	0:-1 21:1
wc:至:small	0:-2 15:1 16:1 21:2
wc:至:stations	15:1
wc:至:t	1:1
wc:至:vehicles	6:1
wc:致:%	0:1 5:-2 9:1 12:2
wc:航:km	0:1
wc:般:%	0:-2 13:-1 18:-1 19:3
wc:色:%	0:1 5:-2 9:-1 12:2 18:1
wc:色:MW	0:-1 9:1
wc:色:factories	0:1
wc:色:kWh	9:2
wc:色:small	0:-1 16:2
wc:节:%	0:-3 1:3 5:-1 11:3
wc:节:money	0:1
wc:节:t	0:-1 10:1 13:-2 18:1
wc:芯:%	0:-1 10:1 12:1
wc:芯:GWh	0:-1 14:1
wc:芯:money	0:2 20:-1
wc:芯:vehicles	0:1
wc:花:%	5:1
wc:花:money	0:1
wc:若:%	0:1 1:-1 5:1
wc:英:GWh	0:-2 14:3
wc:英:vehicles	0:-1 6:2
wc:范:%	0:-2 1:2
wc:范:money	0:2
wc:范:small	0:2 15:-1
wc:范:t	0:-1 1:2
wc:荣:vehicles	0:-2 6:2
wc:获:factories	0:1
wc:获:small	0:1
wc:菱:vehicles	0:-3 6:3
wc:菲:%	5:1
wc:营:%	1:2
wc:营:money	0:4
wc:营:small	0:2
wc:营:stations	0:-1 15:3
wc:营:vehicles	6:1
wc:萨:%	0:2
wc:萨:GWh	0:-2 14:2
wc:萨:money	0:-1 20:1
wc:落:vehicles	0:1
wc:董:%	0:3 5:-1 9:-1
wc:董:models	0:-1 7:2
wc:董:money	0:-1 20:1
wc:蓝:money	0:3
wc:蓝:vehicles	0:-1 6:2
wc:蔚:money	0:2 20:-1
wc:蔚:stations	15:1
wc:蔚:vehicles	0:-2 6:3
wc:薪:money	0:1
wc:行:km	0:-2 8:3
wc:行:large	0:1
wc:行:m3	0:1
wc:行:t	1:1
wc:行:vehicles	0:2 6:-2
wc:补:%	0:1 5:-1
wc:补:small	0:1
wc:补:vehicles	0:1 6:-1
wc:表:%	0:1 1:1
wc:表:kWh	0:2 10:-1
wc:表:models	0:-1 7:1
wc:表:money	20:1
wc:表:vehicles	0:-1 6:1
wc:被:%	0:-1 5:2 13:1
wc:被:small	0:1
wc:被:vehicles	0:-1 6:1
wc:裁:%	0:2
wc:裁:large	0:1
wc:装:%	1:1 5:-1 11:1 18:1
wc:装:GWh	0:3 9:1 14:-3
wc:装:MW	9:1
wc:装:large	0:2
wc:装:money	20:1
wc:装:t	0:1
wc:装:vehicles	0:-1 6:2
wc:西:%	9:-1 10:1
wc:西:GWh	0:-1 14:1
wc:西:MW	0:-1 9:2
wc:西:factories	0:-2 16:2
wc:西:small	0:2
wc:要:%	12:2
wc:要:MW	0:-2 9:3
wc:要:factories	16:2
wc:要:large	15:1
wc:要:money	20:1
wc:要:network	0:-2 21:2
wc:要:small	0:1
wc:要:suppliers	0:-1 17:2
wc:要:vehicles	0:1
wc:覆:%	0:-2 1:-1 5:-1 12:-1 17:3
wc:覆:small	15:-1 21:2
wc:覆:stations	15:1
wc:见:%	0:3
wc:规:%	0:4 5:-1
wc:规:GWh	14:1
wc:规:MW	0:-1 9:2
wc:规:large	0:1 15:-1
wc:规:money	0:-1 20:1
wc:规:t	0:1 13:-1
wc:规:vehicles	0:2 6:-1
wc:视:%	5:-1 9:-1 12:2
wc:解:%	1:-1 10:1
wc:解:small	0:2
wc:计:%	0:1 14:1
wc:计:GWh	0:1
wc:计:MW	9:2
wc:计:factories	0:1 16:1
wc:计:km	0:-1 8:3
wc:计:large	0:-1 6:1 21:1
wc:计:models	7:1
wc:计:money	0:1
wc:计:small	0:2
wc:计:stations	15:1
wc:计:t	1:2 13:-1
wc:计:vehicles	0:-1 6:2
wc:订:%	9:1
wc:订:GWh	14:1
wc:订:money	0:1
wc:订:small	0:1
wc:订:vehicles	0:1
wc:认:%	5:-1 17:2 19:1
wc:认:factories	0:-2 16:2
wc:认:small	15:-1 16:1
wc:让:%	0:-2 10:2 12:-1
wc:让:money	0:2
wc:让:vehicles	0:-1 6:1
wc:议:%	17:1
wc:议:vehicles	0:1 6:-1
wc:记:%	0:-2 9:-2 10:1 12:1
wc:记:money	0:2 20:-1
wc:记:vehicles	0:-1 6:1
wc:设:%	5:1 9:-1
wc:设:GWh	0:-2 14:2
wc:设:MW	0:1 9:-1
wc:设:money	0:-3 20:3
wc:设:small	15:1
wc:设:stations	0:1
wc:设:vehicles	0:-2 6:2
wc:证:%	0:-1 5:-1 9:-2 12:1 13:-1 17:2 19:1
wc:证:factories	0:-2 16:2
wc:试:kWh	0:1
wc:话:%	12:1
wc:该:%	0:-2 5:2
wc:该:money	0:-1 20:1
wc:说:%	0:1 9:-1 10:1 12:1
wc:说:large	0:1
wc:说:models	0:1 7:-1
wc:说:money	0:-1 20:2
wc:说:small	15:1
wc:说:stations	15:1
wc:说:vehicles	0:1
wc:诺:%	0:1 1:1 9:-1 17:1
wc:诺:GWh	0:2 14:-2
wc:诺:small	0:1
wc:诺:suppliers	0:-1 17:1
wc:诺:vehicles	0:-1 6:1
wc:调:%	0:1 5:1 12:-1 21:1
wc:调:GWh	0:3 14:-2
wc:调:money	0:2
wc:调:small	0:1
wc:调:vehicles	6:2
wc:谷:money	0:2
wc:负:%	5:1 9:1
wc:负:small	0:1
wc:财:%	0:-1 1:3
wc:财:GWh	0:1
wc:财:kWh	0:1
wc:财:models	0:1
wc:财:money	20:1
wc:责:%	5:1
wc:责:small	0:1
wc:账:%	0:2 18:1
wc:账:money	0:2 20:-1
wc:货:%	0:2 9:-1 17:-1
wc:货:GWh	14:1
wc:货:vehicles	0:-2 6:2
wc:质:%	0:-1 1:-1 5:-3 9:-2 12:-1 21:2
wc:质:network	0:-1 21:1
wc:购:%	0:-2 9:1 17:2
wc:购:kWh	9:2
wc:购:money	0:3 20:-2
wc:购:suppliers	0:-1 17:1
wc:贴:%	0:2 5:-2
wc:贷:%	0:2
wc:费:%	0:2
wc:费:money	0:2 20:-1
wc:资:%	0:3 1:-2 21:2
wc:资:GWh	0:-2 14:3
wc:资:money	20:2
wc:资:network	21:1
wc:资:stations	0:-3 15:3
wc:资:vehicles	6:1
wc:赚:%	0:1
wc:赚:money	0:1
wc:赛:%	0:1 9:-1
wc:赛:models	0:-2 7:2
wc:赛:money	0:1
wc:赫:%	0:-1 11:2
wc:走:%	0:3 1:-1 5:-2
wc:走:vehicles	0:1 6:-1
wc:起:%	9:1 12:1
wc:起:GWh	14:1
wc:起:large	0:1 15:1
wc:起:models	0:2 7:-1
wc:起:stations	0:-1 15:1
wc:超:%	5:2
wc:超:GWh	0:-2 13:2 14:1
wc:超:kWh	0:1 9:-1
wc:超:km	8:1
wc:超:models	7:1
wc:超:money	20:2
wc:超:small	0:3
wc:超:stations	0:-1 15:2
wc:超:t	0:-1 12:1 13:1
wc:超:vehicles	6:1
wc:越:%	5:1
wc:越:money	20:1
wc:足:%	9:1
wc:足:kWh	9:1
wc:足:money	0:2
wc:跌:%	0:2
wc:跌:money	0:1
wc:跌:vehicles	0:1
wc:跑:%	0:3
wc:跑:km	0:2
wc:跑:small	0:1
wc:跑:vehicles	0:2 6:-2
wc:距:%	0:-2 1:3
wc:跟:vehicles	0:1 6:-1
wc:跨:money	0:-1 20:1
wc:路:%	1:1
wc:路:km	0:1
wc:路:money	0:-1 20:2
wc:路:small	0:1
wc:路:vehicles	0:2 6:-2
wc:身:%	1:1
wc:身:vehicles	0:2 6:-2
wc:车:%	5:1
wc:车:GWh	0:2 14:-2
wc:车:MW	0:1
wc:车:factories	0:-1 16:2
wc:车:kWh	0:2 10:-1
wc:车:km	0:2
wc:车:large	0:3
wc:车:m3	0:-2 18:2
wc:车:models	0:1 7:1
wc:车:small	0:1
wc:车:t	0:1 1:1 13:-1 18:1
wc:车:vehicles	6:3
wc:转:vehicles	0:2 6:-2
wc:轮:%	0:2 5:-1 10:1 11:-1 12:-1 18:-1
wc:轻:%	0:1 5:-1
wc:轻:money	0:-1 20:1
wc:轻:vehicles	0:-1 6:1
wc:载:km	0:1
wc:较:%	1:3 5:-1
wc:较:small	0:1
wc:较:suppliers	0:1
wc:较:t	0:1 1:-1
wc:较:vehicles	0:2 6:-1
wc:辆:%	0:1 5:3
wc:辆:models	0:-2 7:2
wc:辆:money	0:1
wc:辆:small	0:3
wc:辆:stations	0:1
wc:辆:t	13:1
wc:辆:vehicles	0:1 6:3
wc:边:%	0:1
wc:边:small	0:2
wc:达:GWh	0:-2 14:3
wc:达:MW	9:2
wc:达:factories	0:-3 16:3
wc:达:large	0:2 15:-1
wc:达:models	0:2 7:-1
wc:达:stations	15:1
wc:达:t	0:1 13:1
wc:达:vehicles	6:1
wc:过:%	5:2 9:1
wc:过:GWh	13:1
wc:过:MW	9:1
wc:过:factories	0:-1 16:1
wc:过:km	0:-1 8:1
wc:过:models	0:-1 7:2
wc:过:money	0:1 20:1
wc:过:small	16:1
wc:过:stations	15:2
wc:过:t	0:-1 12:1 13:1
wc:过:vehicles	6:1
wc:运:%	0:1 1:1 5:-2
wc:运:small	0:-1 15:1
wc:运:t	1:2
wc:运:vehicles	0:-2 6:2
wc:近:GWh	0:-2 14:2
wc:近:money	0:1
wc:近:t	0:-1 13:1
wc:近:vehicles	6:1
wc:还:%	0:1 9:-1 23:1
wc:还:large	0:1
wc:还:models	0:2 7:-2
wc:还:money	20:1
wc:还:small	15:1
wc:还:stations	0:-1 15:1
wc:还:vehicles	0:1
wc:这:%	0:-1 1:-1 5:2 12:1
wc:这:large	15:1
wc:这:models	0:-1 7:1
wc:这:money	20:2
wc:这:small	15:2
wc:这:vehicles	0:-1 6:2
wc:进:GWh	0:-1 14:2
wc:进:small	0:1
wc:进:stations	0:-2 15:2
wc:进:t	0:1 13:-1
wc:进:vehicles	0:1
wc:远:%	0:1 1:-1
wc:远:GWh	0:1
wc:远:money	20:1
wc:远:vehicles	0:-1 6:1
wc:连:%	18:1 19:1
wc:连:money	0:1
wc:连:vehicles	0:-1 6:1
wc:迟:%	0:-2 5:2
wc:迟:models	7:1
wc:迟:vehicles	0:1
wc:迪:%	0:3 18:-1
wc:迪:GWh	14:1
wc:迪:models	0:-1 7:2
wc:迪:t	0:-1 1:1
wc:迪:vehicles	6:1
wc:迹:%	1:1
wc:追:money	0:-1 20:2
wc:退:%	0:1 5:-1 13:2
wc:退:small	0:-1 13:1
wc:退:t	0:1 13:-1
wc:选:factories	0:-1 16:2
wc:透:%	0:1 18:1
wc:透:vehicles	0:1 6:-1
wc:逐:%	0:-2 1:1 9:-2 12:2
wc:通:%	0:1 5:-2 10:1
wc:通:MW	9:2
wc:通:factories	0:-1 16:1
wc:通:large	15:1
wc:通:money	0:3 20:-2
wc:通:small	0:1 15:-1 16:1
wc:通:vehicles	0:-1 6:1
wc:速:%	0:3 5:-2
wc:速:km	0:2
wc:造:%	0:-1 1:2 10:2
wc:造:factories	0:1 16:-1
wc:造:large	0:2
wc:造:money	0:1 20:-1
wc:造:small	15:-1 16:1
wc:造:vehicles	0:-2 6:3
wc:逾:%	0:2
wc:逾:money	0:3 20:-2
wc:逾:stations	0:-2 15:2
wc:逾:vehicles	0:1 6:-1
wc:遍:small	0:1 15:-1
wc:遍:vehicles	0:-1 6:1
wc:道:%	0:1 5:-1 12:1
wc:道:small	0:2 21:-1
wc:道:vehicles	0:-2 6:2
wc:避:t	0:-2 1:2
wc:那:%	0:1 1:-1
wc:那:GWh	0:1 14:-1
wc:那:kWh	0:2
wc:那:money	0:1 20:-1
wc:邦:t	13:2
wc:部:%	9:1
wc:部:models	0:-1 7:2
wc:部:money	20:1
wc:部:network	21:1
wc:部:small	0:2
wc:部:suppliers	0:2
wc:部:t	0:-2 1:1 13:1
wc:部:vehicles	0:-2 6:3
wc:都:%	0:-1 9:1
wc:都:models	7:1
wc:都:money	0:1 20:-1
wc:都:small	0:3
wc:都:vehicles	0:2 6:-2
wc:配:%	9:1
wc:配:money	0:1
wc:酸:money	20:1
wc:酸:t	0:1
wc:采:%	0:-1 1:1 5:-1 13:1 17:2
wc:采:money	0:2 20:-1
wc:采:suppliers	0:-1 17:1
wc:采:t	1:-1 12:2 13:-1 19:-1
wc:里:%	0:-1 5:2 12:1
wc:里:GWh	0:-1 14:1
wc:里:kWh	10:1
wc:里:km	0:1 8:2
wc:里:large	0:3 15:-2
wc:里:models	0:2 7:-1
wc:里:small	0:1
wc:里:stations	0:1
wc:里:t	1:1 19:-1
wc:里:vehicles	0:3 6:-1
wc:重:%	1:-1
wc:重:money	0:-1 20:1
wc:重:small	15:1
wc:重:t	0:3 1:-1 13:-1
wc:重:vehicles	0:2 6:-1
wc:野:%	5:1
wc:野:money	20:1
wc:量:%	5:2
wc:量:MW	9:1
wc:量:kWh	9:2 10:1
wc:量:km	0:2 8:-1
wc:量:models	0:2 7:-1
wc:量:money	0:2
wc:量:small	0:2
wc:量:stations	15:1
wc:量:t	0:2 1:-1 12:1 13:-1
wc:量:vehicles	0:1
wc:金:money	0:1
wc:钟:%	0:1
wc:钢:%	0:1 12:2
wc:钢:t	0:2 1:-1 9:-1 12:1 13:-1
wc:钱:%	0:2
wc:钱:money	0:-2 20:3
wc:钴:%	13:1
wc:铁:%	0:1 1:-2 5:-1 9:-1 10:1
wc:铁:money	20:1
wc:铁:t	0:2 1:-1 13:-1
wc:铝:%	1:-1 5:-2 9:-2 12:3
wc:银:%	0:2 5:-1
wc:链:%	0:-2 1:3
wc:链:suppliers	0:-1 17:2
wc:销:%	5:3
wc:销:models	7:1
wc:销:money	0:4 20:-3
wc:销:network	0:1
wc:锂:%	12:1 13:2
wc:锂:money	0:1
wc:锂:t	0:1 13:1
wc:锰:%	0:-1 13:2
wc:镍:%	0:-2 12:1 13:3
wc:镑:money	20:1
wc:长:%	1:1 12:1
wc:长:GWh	0:2 14:-1
wc:长:factories	0:-1 16:1
wc:长:km	0:1
wc:长:large	21:1
wc:长:models	7:2
wc:长:money	20:1
wc:长:small	0:3
wc:长:stations	0:2 15:-1
wc:门:%	0:3
wc:门:money	0:1
wc:门:network	0:1
wc:门:small	0:1
wc:闭:%	0:-1 12:-1 13:1
wc:问:%	0:2 1:-1 5:-1 9:1
wc:问:vehicles	0:1
wc:间:%	1:1
wc:间:GWh	14:2
wc:间:kWh	0:1 9:1 10:-1
wc:间:money	0:-1 20:2
wc:间:small	0:1
wc:间:vehicles	0:-2 6:2
wc:闻:%	0:3 5:-2
wc:队:%	0:-1 5:2 11:1
wc:队:vehicles	0:1
wc:阳:%	0:-1 1:1 10:1
wc:阶:%	0:-1 1:2 12:1
wc:阿:money	0:1
wc:阿:vehicles	0:-1 6:1
wc:际:small	0:2
wc:际:vehicles	6:1
wc:降:%	1:1 10:1
wc:降:GWh	14:1
wc:降:money	0:2
wc:降:small	15:1
wc:降:t	0:-1 18:2
wc:降:vehicles	0:2
wc:限:%	0:-1 1:1 10:1
wc:限:vehicles	0:2 6:-2
wc:除:%	0:1
wc:险:%	5:-1 19:1
wc:陷:%	0:-1 10:1
wc:难:%	0:-1 5:2
wc:雄:%	0:-1 5:1 18:1 19:-1
wc:集:%	0:-1 1:1 5:1
wc:集:MW	9:2
wc:集:factories	0:1
wc:集:models	0:-2 7:3
wc:集:money	20:1
wc:集:small	0:1
wc:集:suppliers	0:1 17:1
wc:集:t	0:3 1:-2 13:-1
wc:集:vehicles	6:2
wc:零:%	0:-2 5:1 9:1 18:1 19:2
wc:零:MW	9:2
wc:零:factories	16:3
wc:零:kWh	0:2
wc:零:money	0:2
wc:零:small	0:2
wc:零:suppliers	0:2
wc:零:t	0:-1 1:1
wc:零:vehicles	0:1
wc:雷:%	0:1
wc:雷:GWh	0:1 14:-1
wc:雷:money	0:-1 20:2
wc:雷:vehicles	6:1
wc:需:%	0:-1 5:1
wc:需:GWh	14:1
wc:需:money	0:2 20:-1
wc:需:vehicles	0:2 6:-2
wc:露:%	0:-2 1:2 9:1
wc:露:GWh	0:1
wc:露:money	0:1
wc:靠:%	0:-1 5:1
wc:面:%	1:1
wc:面:GWh	0:-2 9:1 14:1
wc:面:MW	9:1
wc:面:models	0:1
wc:面:money	0:-1 20:2
wc:面:small	15:1
wc:面:stations	15:1
wc:面:suppliers	0:1
wc:面:vehicles	0:1
wc:韩:%	0:3
wc:韩:money	0:1
wc:顶:%	0:1 5:-1 9:-1 10:2
wc:顶:MW	9:1
wc:顶:kWh	9:3
wc:项:%	1:2 5:-1 18:1
wc:项:MW	0:-1 9:2
wc:项:small	0:2
wc:项:t	0:1 13:-1
wc:项:vehicles	0:2 6:-1
wc:须:%	0:-2 1:1 17:2
wc:预:%	0:1
wc:预:money	0:3 20:-1
wc:预:vehicles	0:1 6:-1
wc:领:%	0:-1 5:2
wc:领:money	0:-1 20:1
wc:领:vehicles	0:1 6:-1
wc:额:%	10:1 17:2
wc:额:money	0:1 20:1
wc:额:vehicles	0:-1 6:1
wc:风:%	5:-2 10:1 11:2
wc:风:vehicles	0:-4 6:4
wc:首:%	1:1 5:1
wc:首:factories	0:-3 16:4
wc:首:models	0:1
wc:首:money	0:2 20:-1
wc:首:small	15:1
wc:首:vehicles	0:-1 6:1
wc:马:%	11:1
wc:马:GWh	14:1
wc:马:money	0:-1 20:1
wc:马:network	0:1
wc:马:vehicles	0:-2 6:2
wc:驰:vehicles	6:1
wc:驱:models	0:-2 7:2
wc:驶:%	1:2
wc:驶:km	0:-2 8:3
wc:驶:t	1:1
wc:驶:vehicles	0:-1 6:1
wc:驾:money	20:1
wc:高:GWh	0:1
wc:高:kWh	0:1
wc:高:km	0:1
wc:高:models	0:1
wc:高:money	0:1
wc:高:network	0:-1 21:1
wc:高:small	16:2
wc:高:stations	15:1
wc:高:t	1:2 13:-1 18:-1
wc:高:vehicles	0:1
wc:鹏:%	0:1 18:1
wc:鹏:stations	15:1
wc:鹏:vehicles	0:-4 6:4
wc:齐:%	0:-1 1:1
ws:#	0:1
ws:(	5:1
ws:)	5:1
ws:,	0:1
ws:a	0:2
ws:ah	0:2 14:-2
ws:aion	0:2 8:-1
ws:arc	0:2 7:-1
ws:audi	0:1 15:-2 16:-1 21:1
ws:b	0:2 6:-1
ws:bmw	0:1 6:-1
ws:c	7:-1 15:2
ws:ceo	0:1 5:-1
ws:cla	0:-1 5:1
ws:co	0:2 9:2 12:-1
ws:credit	0:-1 17:1
ws:dht	0:2 11:-1
ws:e	6:1 21:-1
ws:e-power	5:1
ws:e-qm	0:-1 6:1
ws:e-tron	0:1 6:-1
ws:ebit	0:1
ws:epiq	0:2 7:-1
ws:esg	0:1 9:-1
ws:ev	0:-1 5:2 6:2 7:-1
ws:ex	9:1
ws:ez-	6:-1 7:1
ws:fsd	0:-1 6:2
ws:fy	0:1
ws:g	0:-2 5:-2 9:-1 15:4
ws:gdp	0:2
ws:gwh	14:3
ws:h	0:2
ws:hi	6:1
ws:i	0:-2 5:1 6:1
ws:i-mep	0:-1 1:1 18:1
ws:id	6:1
ws:kpi	15:1
ws:l	6:2
ws:lfp	0:2 14:-1
ws:lg	0:1 14:1
ws:ls	0:-2 6:2 15:-1
ws:lucid	0:-1 6:1
ws:meb	6:1
ws:mini	0:1 5:2 6:-2
ws:miniev	5:-1 6:2
ws:model	0:2
ws:nextstar	0:1 14:-1
ws:np	0:-1 6:1
ws:p	0:2 7:-1
ws:pbv	6:1
ws:plus	0:1
ws:powerco	0:-1 14:2
ws:pro	0:2
ws:q	0:1 6:-1
ws:r	6:1
ws:re	9:1
ws:recharge	5:1 6:-3
ws:research	0:1 14:-1
ws:rivian	0:-1 9:1
ws:roadster	0:-1 6:2
ws:s	6:1 21:1
ws:sbti	1:1
ws:sdi	0:-1 14:2
ws:sk	0:2 14:-1 20:-1
ws:skd	0:-1 6:1
ws:sne	0:1 14:-1
ws:sportback	0:3 6:-1 21:-2
ws:stellanti	0:2 7:-1
ws:suv	7:2
ws:t	0:-1 6:1
ws:taycan	0:-1 5:-1 6:2
ws:tesla	0:-1 6:2
ws:the	0:2 7:-1
ws:v	0:-2 5:-1 15:4
ws:vocs	0:-2 1:-2 18:-2 23:2
ws:wltc	0:3
ws:x	0:2
ws:xcient	0:-3 1:1 6:1 8:1
ws:y	0:1 6:-1
ws:、	0:1
ws:七	0:1
ws:万	0:1
ws:三	0:1
ws:下	0:2
ws:专	0:2 6:-2 21:1
ws:且	0:3 7:-1 15:-3
ws:世	12:1 21:2
ws:业	0:2
ws:两	0:1
ws:严	6:1
ws:个	0:1
ws:丰	0:1
ws:临	9:1
ws:丹	0:-1 15:1
ws:主	5:2
ws:举	0:2 6:-2
ws:么	0:-1 1:1
ws:义	0:2 5:-2 6:-3 16:-1
ws:之	0:2
ws:乎	0:2
ws:乐	0:-3 6:3 7:1
ws:乘	0:2
ws:九	0:3 20:-1
ws:也	0:-1 6:1
ws:书	0:-1 1:1 9:-1 17:1
ws:买	0:2
ws:乾	0:2 5:-2
ws:了	0:1
ws:争	0:1
ws:事	12:1
ws:亏	0:1
ws:云	1:1
ws:互	9:-1 20:1
ws:五	0:1 5:1
ws:亚	6:1
ws:些	10:1
ws:交	6:2
ws:亦	0:1 6:-1
ws:享	0:-1 6:1
ws:京	0:1 6:-1
ws:亭	6:1
ws:亲	14:1
ws:人	0:1
ws:仅	0:1
ws:介	0:1 6:-1
ws:仍	1:1 6:1
ws:从	0:1
ws:他	5:1
ws:付	0:1 6:1
ws:令	0:-1 1:2
ws:仪	0:-2 6:1 15:1 16:1
ws:们	12:3
ws:件	0:2 6:1
ws:价	0:2
ws:任	0:3 6:-3 9:2
ws:份	5:1
ws:企	0:1
ws:伊	0:-1 6:2
ws:伏	9:2
ws:优	0:-1 1:1 6:1 12:3
ws:伙	0:-1 6:1 15:1
ws:伦	0:2
ws:估	0:4 6:-2
ws:伴	0:-1 6:1 15:1
ws:但	0:-1 1:1 5:1 6:2 23:1
ws:位	0:1
ws:低	0:1
ws:何	0:1 5:-1 6:-1
ws:佛	0:-1 9:1 13:2
ws:作	15:2
ws:使	1:1 9:1 12:1
ws:例	0:1 6:-1 9:1 12:2
ws:供	17:2
ws:依	5:-1 13:1
ws:侧	1:1 6:-1 9:1 15:-1
ws:便	0:-1 6:2
ws:俄	0:3 6:-1
ws:保	5:1
ws:信	0:1 5:2 15:-1 16:-1
ws:修	5:-1
ws:倒	6:1
ws:候	0:-2 5:1 6:2 9:1
ws:债	0:2
ws:值	1:2 10:2
ws:假	0:1
ws:做	9:2 12:2
ws:停	0:2
ws:储	0:1 13:1 14:-1
ws:元	0:2
ws:充	0:1 15:1
ws:兆	9:2
ws:先	12:1
ws:光	9:2
ws:免	0:2 6:-2
ws:兑	0:1
ws:党	0:-2 5:2 6:2
ws:兜	0:1
ws:入	20:1
ws:八	21:1
ws:公	0:1
ws:六	5:1 6:-1
ws:兰	0:1
ws:共	0:1
ws:关	0:3
ws:兴	0:-1 5:1 6:-1
ws:具	13:-1
ws:典	5:1 15:1
ws:内	0:2
ws:册	0:1 5:-2 6:1
ws:再	9:1 12:1
ws:写	5:1 6:-1
ws:军	0:1 1:1 6:-1
ws:冬	6:1
ws:冯	0:-1 5:1
ws:冲	0:-1 5:-1 6:1 20:1
ws:决	5:1 6:-1
ws:况	0:2
ws:冷	0:2
ws:准	1:2 10:1
ws:凉	0:1 6:1
ws:减	1:3
ws:几	14:1
ws:凯	0:2 6:-1 7:-1
ws:出	0:1
ws:切	0:-1 20:2
ws:划	0:1
ws:则	12:1
ws:创	0:2 9:-1
ws:初	0:1 14:1
ws:删	0:1 18:1 19:-2
ws:别	0:1 6:-1 7:-1 9:-1 10:1
ws:制	0:1 9:1
ws:刷	0:1 6:-1
ws:券	0:2 5:-1 6:-1
ws:刻	0:-1 14:1
ws:前	0:1
ws:剩	0:1 6:-2 21:1
ws:副	0:-1 1:1 6:1
ws:力	9:1
ws:办	0:2
ws:加	15:1
ws:务	21:3
ws:助	0:3 14:-2
ws:努	0:-1 15:3
ws:励	0:2
ws:势	6:1
ws:勇	0:2 6:-2
ws:勒	5:2
ws:募	0:2
ws:勾	0:-1 5:2 20:-1
ws:包	18:1
ws:匈	6:1 12:1
ws:化	5:1
ws:北	6:2
ws:匹	0:-1 9:1 15:1
ws:区	9:1
ws:千	0:2
ws:午	6:1
ws:半	0:1
ws:华	6:1
ws:协	0:1 6:-1
ws:单	1:2 18:1
ws:卖	6:2
ws:南	0:2 6:-2 15:1
ws:博	0:1
ws:占	5:2
ws:卡	6:1
ws:卢	6:1
ws:印	0:2 5:-1 6:-1 14:2
ws:危	1:-1 9:-1 13:-1 19:3
ws:即	0:1 5:1
ws:却	0:-1 5:2
ws:卷	0:-3 1:1 9:-1 10:2 12:-1 18:1
ws:厅	0:3 21:-1
ws:历	0:3 6:-1
ws:厉	0:1
ws:压	10:1 21:2
ws:原	6:1
ws:厦	15:1
ws:去	0:1
ws:县	15:1
ws:参	0:1
ws:又	9:1
ws:叉	0:-2 13:2
ws:及	0:2
ws:双	0:1 5:-1 6:1 18:1
ws:反	1:1 5:-1 6:-2
ws:取	0:3 1:-1 6:-2 18:1 23:1
ws:受	0:1
ws:变	0:-2 21:1
ws:口	0:1 5:1
ws:句	12:2
ws:另	0:1
ws:只	0:1
ws:叫	0:2 5:1 6:-2
ws:召	0:3 5:-1
ws:可	9:2 12:2
ws:台	6:1
ws:史	0:3 5:-1 6:-1
ws:右	20:1
ws:号	5:1
ws:吃	0:3 12:-1 13:-2
ws:各	9:1 21:1
ws:吉	0:-1 6:1
ws:同	0:1
ws:名	21:1
ws:向	12:2 20:3
ws:吗	0:1 6:-2 9:-1 12:-1
ws:否	0:2 6:-1
ws:吨	1:1
ws:含	5:3
ws:启	21:1
ws:吴	0:2 5:-1 6:-1
ws:吸	1:1 13:-1 19:1
ws:告	0:-1
ws:员	0:4 6:-1 12:1
ws:呢	0:2 6:-2
ws:周	1:1
ws:味	0:-1 6:1 7:1
ws:命	1:2
ws:咖	0:3
ws:哈	0:1
ws:响	0:1
ws:哥	0:2
ws:唐	0:2 6:-1
ws:唯	1:1 6:-1
ws:商	17:2
ws:啡	0:3
ws:喷	1:-1 18:-1 19:1
ws:器	0:4 5:-1
ws:四	0:1
ws:回	6:-1 13:4
ws:团	5:1
ws:园	0:3 14:-1 16:-1 20:-1
ws:围	0:1 1:1 18:1
ws:固	0:-1 13:-1 19:3
ws:国	0:2
ws:图	6:1 10:1
ws:圆	20:1
ws:圈	0:2 5:-1 6:-2
ws:土	0:-3 6:1 17:1 20:1
ws:圳	0:1
ws:场	0:2
ws:圾	1:-1 18:-1 19:1
ws:均	1:1 5:-2 11:1
ws:坏	0:-1 5:2 15:-2
ws:坐	0:1 6:-1
ws:块	0:2
ws:坦	0:-1 20:2
ws:垃	1:-1 18:-1 19:1
ws:型	0:-1 5:1 7:1
ws:埃	0:-1 6:1 10:1
ws:埋	1:-1 18:1 19:1
ws:域	0:-1 15:1 20:1
ws:培	12:2 16:-1 21:1
ws:基	1:1
ws:堡	0:-1 6:1 20:1
ws:堪	0:-1 14:3
ws:堰	0:1 5:-1 18:1 19:-2
ws:塑	0:-3 12:2
ws:塔	5:-1 6:1 20:-1
ws:塞	6:1
ws:填	1:-1 18:1 19:1
ws:境	0:1 1:1 15:-1
ws:墙	0:1 6:-1
ws:墨	6:-1
ws:士	0:1
ws:声	0:-2 6:2
ws:壳	0:1 20:-1
ws:处	13:3
ws:备	0:2 13:-1
ws:复	12:1 18:2
ws:外	0:1
ws:多	0:2
ws:夜	0:1 6:-1
ws:够	20:1
ws:太	0:2 6:-1
ws:失	0:1
ws:头	6:1
ws:奇	0:2 1:1 6:-2
ws:奏	0:2 14:-1
ws:契	0:1 5:-1
ws:奔	0:1
ws:奖	0:3
ws:奥	0:1 5:1 6:-1
ws:女	0:4 5:-2 9:-2 12:-1
ws:她	0:1 14:1
ws:好	6:1
ws:如	0:2
ws:姆	0:-1 5:1 20:1
ws:始	0:-1 6:1 14:1
ws:委	0:1 6:1 15:-1
ws:威	6:1 15:1
ws:媒	0:2 6:2 9:-1 12:-2
ws:子	0:2
ws:存	0:3
ws:季	0:1
ws:学	0:-2 1:3
ws:它	5:2 6:-1 11:1
ws:安	6:1
ws:宋	0:-1 6:2
ws:完	6:1
ws:宏	0:-1 5:1 6:2
ws:官	0:1 1:-1 5:1 7:-1
ws:定	0:1
ws:宜	0:1 6:1 9:-1
ws:宝	0:-1 21:1
ws:审	17:1
ws:客	6:2
ws:室	0:-1 1:3 9:1
ws:害	0:1
ws:家	21:1
ws:容	7:1 19:1
ws:宽	0:2 1:-1 5:-3 9:-2 20:1
ws:宾	0:2 9:-1 16:1
ws:寄	0:3
ws:密	0:1 6:-1 20:1
ws:对	20:1
ws:导	6:1
ws:小	0:4 5:-1
ws:少	0:1
ws:尔	0:-1 6:1
ws:尚	0:1 20:-1
ws:尬	0:3 5:-1 7:-1
ws:就	21:1
ws:尴	0:3 5:-1 7:-1
ws:尺	0:1
ws:尼	0:-1 5:1 6:-1 7:1
ws:尽	0:-2 6:1 9:1
ws:尾	1:1
ws:局	0:3 6:-2 15:-1
ws:层	0:1 12:1 16:-1
ws:居	0:4 6:-3 15:-1
ws:届	0:-1 5:2
ws:屋	0:-1 10:1
ws:屏	0:-1 13:2
ws:属	5:-1 7:3
ws:山	13:1
ws:岗	0:3
ws:岚	0:-2 6:3 10:1 21:-1
ws:岩	0:2 2:-1 3:-1 4:-1 5:-3 7:-1 8:-1 10:-1 11:-1 12:-2 13:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ws:峰	0:-1 1:2
ws:峻	15:1
ws:川	0:3 9:-2
ws:州	15:1
ws:巢	0:2
ws:左	20:1
ws:巧	15:2
ws:差	0:2 5:-1 6:1 15:-1
ws:己	0:-2 6:2 12:1 18:2
ws:巴	0:2
ws:币	0:-1 6:1 7:1 20:1
ws:市	0:2
ws:布	0:1
ws:师	0:-1 21:2
ws:希	15:2
ws:帕	1:1 20:1
ws:带	0:2 6:-1 21:-1
ws:席	5:2 7:-1
ws:常	0:-2 6:1 9:2
ws:幅	0:1 6:-1
ws:幕	0:1 6:-1 13:1
ws:干	0:-1 6:-2 10:1 15:1 19:1
ws:平	0:-1 6:1
ws:广	9:1
ws:庆	0:1 9:1 12:1
ws:序	9:1
ws:库	0:2
ws:应	0:1 1:1 17:2
ws:底	0:-1
ws:店	0:1 21:3
ws:府	0:5 6:-2
ws:废	0:-1 1:-1 13:4 19:3
ws:座	15:4
ws:庭	0:2
ws:康	7:-1 20:1
ws:廓	0:-1 5:2 20:-1
ws:建	15:2
ws:异	1:1
ws:弃	0:2 6:-1 18:1 20:-1
ws:式	6:1 12:1 19:1
ws:引	0:1 5:1 6:1
ws:弗	0:2 6:-2
ws:张	0:2 5:-1 6:-1
ws:弧	0:1
ws:强	1:3 5:-1
ws:归	0:3
ws:当	0:1 6:-1
ws:录	0:2 1:1 6:-1 7:-1
ws:形	0:1 20:-1
ws:影	0:1
ws:役	13:3
ws:往	0:-1 6:2
ws:征	16:1
ws:径	5:2
ws:待	0:1 6:-3 14:1 20:1
ws:很	19:1
ws:得	0:1 6:1
ws:循	6:-1 13:1
ws:微	0:1
ws:德	0:1
ws:心	21:1
ws:必	0:-1 21:1
ws:志	0:-2 6:2
ws:快	15:1
ws:念	0:2 6:-1 7:-1
ws:态	1:1
ws:思	0:-1
ws:性	1:-1 23:2
ws:恒	0:1
ws:恢	0:3 6:-2
ws:息	0:1 5:1
ws:悉	5:1 10:1 16:-2 20:1
ws:悦	0:1 6:-1
ws:您	0:-3 6:2
ws:悲	6:1
ws:惠	6:1
ws:惨	0:-1 6:3
ws:想	0:1
ws:意	0:1
ws:感	0:1 1:1
ws:愿	0:3 6:-2
ws:慢	0:1 15:-1
ws:成	0:1
ws:我	12:2
ws:或	6:-1 11:1 13:1
ws:战	0:1 7:-1
ws:戴	0:-1 5:1
ws:户	0:1 21:1
ws:房	0:-1 10:1 19:1
ws:所	18:1
ws:手	0:1 12:1 14:-1
ws:才	0:3 6:-2
ws:打	0:2 13:1 14:-1
ws:托	0:1 6:-1
ws:执	5:2 7:-1
ws:扩	7:-1 13:1 21:1
ws:扭	0:-2 5:2 6:1
ws:批	0:1
ws:承	0:1
ws:技	11:1 21:2
ws:投	20:2
ws:披	0:1 1:1
ws:抬	0:-1 9:1
ws:抵	5:-2 6:-1 23:2
ws:押	0:3
ws:担	20:1
ws:拆	13:1
ws:拉	0:1
ws:拍	0:1 14:1
ws:拎	0:1 5:-1
ws:拒	0:2
ws:拖	10:1
ws:招	20:1
ws:拟	15:1
ws:拥	0:-1 21:1
ws:拨	0:2 7:-1
ws:择	14:1
ws:括	0:-1 12:1
ws:拿	6:1
ws:持	6:1 12:1 21:1
ws:挂	0:2
ws:指	9:1
ws:挑	6:1
ws:挪	0:1 1:-1 5:-1 6:-1 15:1
ws:挫	0:1
ws:损	0:2
ws:换	15:1
ws:捷	0:1 6:-2
ws:掉	0:1 1:1 10:1 21:-1
ws:排	1:4
ws:接	6:1 14:-1
ws:控	0:1 1:1
ws:推	6:-1 7:1
ws:提	0:1
ws:插	5:1
ws:援	0:-1 6:2
ws:揽	0:2
ws:搭	0:1
ws:摆	0:3 5:-1 7:-1
ws:摩	0:1 6:-1 7:1 20:-1
ws:撑	0:-1 20:2
ws:撞	0:1 6:-1
ws:撤	0:2 6:-1 9:1 16:-1
ws:擎	7:1
ws:支	5:-2 20:3
ws:收	13:2
ws:改	0:2
ws:放	1:3
ws:政	0:5 6:-1
ws:故	6:1
ws:效	0:1 1:-2 9:-1 11:1
ws:敏	0:-1 5:2 20:-1
ws:敛	15:1
ws:敢	0:2
ws:敦	14:2
ws:文	6:1 13:-1
ws:斌	0:-1 15:1
ws:斐	1:2
ws:料	0:1 12:4
ws:斤	0:3 6:-1
ws:斩	6:1
ws:断	6:1
ws:斯	14:1
ws:施	0:3
ws:旗	5:1
ws:无	6:2 20:-1
ws:日	0:2
ws:旧	13:3
ws:早	0:1 6:-2 20:1
ws:旬	0:-1 6:1 8:1
ws:时	0:1
ws:昌	0:-1 10:2
ws:明	0:1 6:-1
ws:易	0:1
ws:星	0:1 6:-1
ws:春	0:2 6:-1
ws:昨	0:1 7:-1 15:1
ws:晓	9:1
ws:晚	0:-2 6:1
ws:晨	0:-2 1:1 6:1 9:-1 10:1
ws:普	13:1
ws:景	6:-2 14:1 20:1
ws:智	6:1
ws:暂	6:2 14:-1
ws:更	9:1
ws:曾	6:-1 13:1
ws:月	0:3
ws:服	0:-2 21:4
ws:朗	5:1 6:-1
ws:期	0:1
ws:未	6:1
ws:本	0:2
ws:术	0:2 11:1 13:1 20:-1
ws:机	9:1
ws:权	0:2
ws:杆	0:1 5:1 6:-1
ws:李	15:1
ws:材	1:-1 5:-1 12:5 16:-1
ws:束	0:2 5:-1
ws:条	0:2 5:-1 6:-2
ws:杨	0:-1 15:1
ws:松	0:2 1:-1
ws:板	9:1
ws:极	0:1
ws:构	0:2
ws:析	0:3
ws:林	0:2 1:-1 5:-1 7:-1 12:2 18:-1
ws:果	0:1 5:1 6:-2
ws:架	0:3 20:-2
ws:柏	0:2 18:-1
ws:某	0:2
ws:柔	0:-2 8:2
ws:查	0:1
ws:柯	6:1 7:-1
ws:柱	0:-1 6:1 14:1
ws:样	0:-1 20:1
ws:核	0:1 6:-1 18:1
ws:根	15:2
ws:格	6:1
ws:框	0:3 20:-2
ws:案	0:2
ws:桑	9:1
ws:桥	0:2 6:-2 9:1
ws:桩	15:2
ws:梦	0:3 5:-2
ws:梯	0:-3 9:-1 13:4 14:-2
ws:检	0:1
ws:森	0:1 14:-1
ws:楚	0:-2 5:1 20:2
ws:概	0:2 5:-1 6:-1 7:-1 9:2
ws:橡	0:1 12:1
ws:次	13:1
ws:欣	0:1
ws:欧	5:1
ws:款	7:2
ws:歇	0:1 6:-1 20:1
ws:止	0:2
ws:正	0:2
ws:此	0:1
ws:步	0:1 14:-1
ws:武	0:3 15:-1
ws:段	1:1 5:-1 9:1
ws:母	0:1 13:1
ws:每	0:1
ws:毓	0:-1 1:-1 9:1 13:2
ws:毛	0:2
ws:民	0:-1 6:1 7:1
ws:气	0:-1 1:2 9:1
ws:氟	0:1
ws:氢	6:2 15:-1
ws:氧	0:-1 1:2
ws:水	0:-1 1:-2 18:7
ws:求	0:1 12:1
ws:汇	0:2
ws:汉	0:2 15:-1
ws:江	0:3 6:-1 20:-1
ws:池	0:2 13:1
ws:汽	6:2
ws:沃	0:-1 5:2
ws:沈	1:2
ws:沙	6:2
ws:没	6:1
ws:河	0:-1 6:2
ws:油	11:2
ws:治	6:1
ws:沿	0:-1 6:1
ws:法	0:1 5:1
ws:波	0:1
ws:泥	1:-1 18:-1 19:1
ws:注	0:1
ws:泰	21:1
ws:泽	0:2 7:-1
ws:洋	0:1
ws:洛	0:2 5:-1 7:-1
ws:津	9:2
ws:洲	0:-2 5:2 21:1
ws:活	0:2 6:-1
ws:派	0:2
ws:流	0:1
ws:测	0:5 6:-5
ws:济	15:1
ws:海	0:2
ws:涂	18:1
ws:消	23:1
ws:涉	0:3 5:-2 6:-2
ws:润	0:2
ws:涨	6:1
ws:淦	5:-1 9:1
ws:混	11:1
ws:添	0:-1 16:1
ws:清	0:-2 18:1 20:1
ws:渗	0:1
ws:渝	0:1 9:-1 13:-1 16:1
ws:渠	0:2 13:-1 15:-1 21:1
ws:渣	1:-1 18:-1 19:1
ws:温	0:-1 1:2 9:1
ws:湃	14:1
ws:湖	0:-1 1:1 15:1
ws:源	5:1 6:1
ws:溪	10:1
ws:滑	0:2
ws:满	0:1
ws:漆	0:-1 1:-3 9:-2 11:-1 13:-1 18:-3 19:1 23:2
ws:演	6:1
ws:激	6:1
ws:火	6:1
ws:灰	1:-1 18:-1 19:1
ws:炭	12:2
ws:点	21:2
ws:炼	0:2 14:-1
ws:烘	0:-2 1:1 5:-1 10:1
ws:烧	0:3 6:-3
ws:热	11:1
ws:然	10:1 12:1
ws:煤	0:-1 10:3
ws:照	0:-1 5:1 6:1
ws:熟	9:2
ws:爵	0:-2 6:2
ws:片	0:3 6:-2 20:-1
ws:版	0:1
ws:牌	0:1
ws:牙	5:-1 14:1
ws:物	0:-3 1:1 13:-1 19:3
ws:牵	0:1 15:1 17:-1
ws:状	0:-2 1:2 5:1
ws:狐	0:-1 6:1
ws:独	5:-1 21:1
ws:狭	0:3 5:-2 6:-3
ws:猛	0:-2 6:2
ws:猫	0:1
ws:献	0:1
ws:率	0:3 13:1
ws:玉	0:-2 1:1 9:1 20:1
ws:王	13:1
ws:玛	0:1
ws:环	1:1
ws:珠	15:1
ws:班	0:-1
ws:理	13:1
ws:瑞	1:1 5:1
ws:瓦	9:1
ws:甚	0:2 20:-1
ws:生	9:1 12:1
ws:申	0:1 5:1 6:-1
ws:男	1:1 6:2 14:-1
ws:画	0:-1 1:1 5:1
ws:界	0:1
ws:留	0:1 6:-1
ws:略	5:1 7:-1 10:1
ws:番	0:-3 6:4
ws:疑	0:2 15:-1
ws:疫	0:3 6:-2
ws:登	0:-1 5:-1 12:3
ws:白	13:1
ws:百	0:1
ws:皋	0:1 6:-1
ws:皮	6:-2 10:1 18:1
ws:盈	6:1
ws:益	0:3
ws:盐	0:1 6:-3 13:1
ws:监	0:2 6:-1 13:1
ws:盖	15:1 17:1
ws:盘	0:1
ws:盟	0:4 1:-1 12:-1
ws:直	0:2 6:-1
ws:省	10:1 15:1
ws:看	0:-1 5:1 6:1
ws:真	0:2
ws:眼	5:-1 6:-1 12:2 15:1
ws:着	0:-2 1:1 12:1 13:1
ws:知	0:-1 6:1 9:1
ws:短	0:2 6:-1
ws:石	15:1 19:1 20:-1
ws:矿	0:-2 12:2 13:1
ws:码	0:-1 20:2
ws:砍	1:2 5:1 7:-2
ws:研	0:2
ws:础	1:1
ws:确	0:-2 1:2 15:-1
ws:碑	0:1 6:-1
ws:碰	0:1 6:-1
ws:碳	1:2
ws:磷	0:1
ws:示	5:-1 6:2
ws:社	0:-1 6:2
ws:神	0:1 11:1
ws:票	0:1
ws:祺	0:-2 6:2 8:2
ws:禁	0:2 1:-1
ws:福	5:-1 6:1 20:2
ws:禺	5:1 6:-2
ws:离	0:1
ws:种	0:1
ws:科	0:1 1:1 14:-1
ws:秒	10:1
ws:秘	0:1 6:-1 14:1
ws:租	6:2
ws:积	0:2
ws:称	0:3
ws:移	9:1
ws:程	6:1 8:1
ws:税	0:4
ws:稳	6:1
ws:稿	0:1 6:-2
ws:穆	0:-1 5:2 12:-1
ws:究	17:-1
ws:穹	0:3 5:-2 20:-1
ws:空	1:1 10:2
ws:窄	0:1 6:-1
ws:立	0:-1 1:1 15:1 18:1
ws:站	15:3
ws:章	0:-2 1:1 6:2
ws:端	0:2 6:-2 9:1
ws:笔	0:2 6:-1 7:-1
ws:第	0:1
ws:答	0:2 1:1 6:-3 12:2
ws:策	0:1 1:1
ws:签	6:-1 17:2
ws:简	6:1
ws:算	0:1 5:1
ws:管	9:1
ws:米	0:1 18:1
ws:类	0:2 1:-2 5:-2 9:-1 12:2 17:-1
ws:粉	1:-1 19:1
ws:精	0:2 14:-1
ws:糊	0:-1 1:-2 5:3 9:-1
ws:系	5:2
ws:索	5:1
ws:紧	0:2
ws:累	6:2
ws:繁	0:-2 5:-1 9:-1 10:1 18:2
ws:红	0:1 5:1 6:-1
ws:级	16:1 18:1
ws:纪	0:2 6:-1
ws:纯	0:-1 5:3 6:1
ws:纳	0:-1 6:1 7:-1 14:2
ws:纽	0:-1 1:-1 9:1 12:1
ws:线	6:1
ws:组	0:-2 5:1 6:1 12:1 13:1
ws:细	0:2 6:-2 15:-1
ws:终	0:1 15:1
ws:绍	0:1 6:-1
ws:结	0:1 6:-1 15:1
ws:给	18:1 21:1
ws:络	0:1 5:-1 15:-1 21:1
ws:绝	1:2
ws:统	0:1
ws:绩	0:-2 5:1 6:2
ws:绪	0:-1 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
ws:续	0:2 12:1
ws:维	1:1 6:2
ws:综	10:2 19:2
ws:绿	9:5
ws:缓	0:1 6:-1 14:1
ws:缩	0:2 5:-1
ws:缴	0:2 5:-1
ws:缺	6:-1 10:1
ws:网	21:3
ws:罗	5:1 6:-1
ws:罚	0:4 5:-1
ws:置	0:2
ws:署	17:2
ws:美	0:2
ws:群	0:-1 13:1 14:1 15:-1
ws:翰	0:-1 6:1
ws:翻	6:1
ws:老	0:1
ws:考	0:3 6:-2
ws:而	0:1 1:1 6:-1
ws:耗	0:-1 1:-1 10:4 18:3
ws:职	0:2
ws:联	0:2 6:-1
ws:聚	0:2 17:-1
ws:肇	0:-3 9:1 19:1
ws:股	0:3
ws:肥	0:4 6:-2 9:1
ws:肯	7:1
ws:胀	0:2 20:-2
ws:背	8:1
ws:胎	0:4 5:-1 9:-1 11:-1 12:-3
ws:胜	5:1
ws:胶	0:1 12:1
ws:脆	0:2 6:-3
ws:腰	6:1
ws:腾	0:2 5:-1 14:-1
ws:膜	0:1 1:-1 5:-1 9:-1 17:-1 18:1
ws:膨	0:2 20:-2
ws:致	0:-1 5:-2 12:2
ws:舍	5:1 20:-1
ws:航	0:5 9:-1
ws:般	0:-2 1:-1 13:-2 18:-1 19:3
ws:色	18:1
ws:艺	0:2
ws:节	1:1 11:1
ws:芯	0:2 6:-1
ws:花	0:1
ws:苏	0:1 20:-2
ws:若	5:1
ws:英	0:-1 14:1
ws:范	0:-1 1:1 15:2 18:1
ws:茨	0:1
ws:荣	0:-2 9:-1 10:1 18:2
ws:莱	5:1
ws:获	10:1 18:1
ws:菱	0:-1 5:1 6:3
ws:菲	0:-1 5:2 7:1
ws:萨	14:3
ws:落	0:2 6:-1
ws:董	0:1
ws:蒂	0:1
ws:蓄	0:3 14:-2
ws:蓝	0:-1 6:2
ws:蔚	6:1 15:1
ws:薪	0:2 1:-1
ws:虎	0:1
ws:虑	0:2 6:-1
ws:蜂	0:2
ws:融	14:2
ws:街	0:1 6:1
ws:衢	0:-2 1:-1 9:-1 13:3
ws:补	0:2 12:1
ws:表	0:1 6:1
ws:袁	0:-2 5:1 6:1
ws:被	5:1 6:-1
ws:装	9:1
ws:西	0:1
ws:覆	15:1 17:1
ws:见	6:1
ws:观	6:1
ws:规	0:2
ws:视	0:1 12:1 14:-1
ws:解	0:-1 6:1
ws:言	0:3 6:-1
ws:記	0:1
ws:订	0:1
ws:认	15:-1 16:2
ws:讨	0:2
ws:让	10:1
ws:训	0:-1 21:2
ws:议	17:1
ws:讯	6:3
ws:记	12:1
ws:讲	20:1
ws:许	7:-1 15:2
ws:论	0:2
ws:访	0:2
ws:证	0:-1 9:-1 12:1 16:1
ws:评	0:1 10:1
ws:诉	9:2
ws:试	0:3 14:-1
ws:话	12:1
ws:该	0:-2 5:1 20:1
ws:误	0:2
ws:说	5:1
ws:请	0:-1 1:-1 5:2 6:1 9:-2
ws:谁	0:3 12:-1 13:-2
ws:调	0:1
ws:谈	6:1
ws:谓	0:-2 5:1
ws:谷	6:2
ws:豚	0:3 6:-2
ws:豪	5:-1
ws:豹	0:2 6:-1
ws:贝	5:1 6:-2 7:-1
ws:负	0:1 6:-1 21:1
ws:贡	0:1 6:-1
ws:财	5:1
ws:责	9:1 21:1
ws:账	0:2
ws:货	0:-1 20:1
ws:质	5:-1 21:3
ws:购	9:1 17:1
ws:贴	0:3
ws:贵	0:3 5:-2
ws:贷	0:1
ws:费	0:2
ws:赁	0:-1 6:1
ws:资	20:1
ws:赚	6:1
ws:赛	0:2 6:-1
ws:赫	0:-2 7:1 11:2 20:1
ws:走	0:1
ws:起	0:1
ws:足	1:1
ws:跌	0:2
ws:跑	0:2 6:-3 21:3
ws:距	6:2
ws:跨	0:-2 8:1 14:1 20:1
ws:路	0:3 6:-1
ws:身	1:2 6:-1
ws:轧	0:1
ws:轨	0:2
ws:转	0:1 6:-1 15:1 16:-1
ws:轮	0:1 6:1 12:-2
ws:软	0:1 6:-2 20:-1
ws:轻	5:1 20:1
ws:载	0:2 6:-1
ws:轿	0:2
ws:较	0:2 1:2 5:-1 6:-1
ws:辆	0:1 6:1
ws:输	0:-2 6:3
ws:辞	0:1 5:-1
ws:边	0:1 15:1
ws:运	6:1
ws:近	6:1
ws:还	0:2
ws:远	6:1
ws:连	6:1 19:1
ws:迟	0:1 5:1
ws:迪	0:1 6:1
ws:述	0:-2 5:1 6:1 10:1
ws:迷	20:1
ws:迹	1:2
ws:追	0:1 5:-1 20:1
ws:退	0:2 6:-1 13:2
ws:送	19:1
ws:逆	0:2
ws:选	0:-1 16:2
ws:透	0:1
ws:逐	0:-2 12:1 14:1
ws:途	5:1
ws:這	5:1 6:-1
ws:通	6:1
ws:速	0:2 5:-2
ws:造	10:1
ws:連	6:1
ws:逼	0:3
ws:逾	0:1
ws:遍	0:-1 5:1 6:1
ws:道	6:2
ws:避	1:1
ws:那	0:1
ws:邦	0:1 13:1
ws:邱	0:1 6:-1
ws:部	6:1
ws:都	0:3 6:-1
ws:鄂	14:1
ws:配	0:1
ws:酸	0:1
ws:醇	0:2 5:2 6:-1 8:-2
ws:醒	0:-1 6:2
ws:采	9:1 17:2
ws:里	0:1
ws:重	0:2
ws:野	0:-1 6:1
ws:金	0:1
ws:鉴	5:-1 9:1
ws:钟	0:2 7:-1
ws:钢	0:2 1:-1 12:3
ws:钦	0:-2 12:3
ws:钱	20:2
ws:钴	0:-1 13:4
ws:铁	0:2 1:-1
ws:铃	0:2 5:-1 6:-1
ws:铝	0:1 1:-1 5:-1 12:3 17:-1
ws:银	0:-2 6:2
ws:铸	0:1 1:-2 5:-3 9:-1 12:1
ws:铺	0:-1 9:1
ws:链	0:-1 1:2
ws:销	5:2
ws:锂	0:1 13:4 14:-2
ws:锐	6:-1 11:2
ws:错	0:-1 13:1
ws:锡	0:2 20:-1
ws:键	0:-1 1:-1 5:-1 12:-1 17:2
ws:锰	0:-1 13:3
ws:镇	0:1
ws:镍	0:-3 13:4
ws:镑	5:-1 14:2
ws:门	0:1 21:2
ws:闪	15:1
ws:闭	13:2
ws:问	0:3 5:-1
ws:闻	0:1 6:-1
ws:阅	5:-1 9:1
ws:队	5:1 11:1
ws:阳	1:1
ws:阵	7:1
ws:阶	0:-2 1:1 12:2
ws:阿	6:1
ws:附	19:1
ws:际	12:1 21:2
ws:陆	0:1
ws:陈	0:-3 1:1 6:1 20:2
ws:降	0:1 1:1 18:1
ws:限	1:2
ws:除	0:1 18:1
ws:险	0:1 6:-2 19:3
ws:陷	0:-1 10:1
ws:随	0:2
ws:隔	0:1 1:-1 5:-1 6:1 9:-1 12:-1
ws:难	0:-1 5:3 6:1
ws:雄	0:-2 1:-1 6:2
ws:集	5:1
ws:雇	0:1
ws:零	0:1 6:-2
ws:雷	6:2
ws:雾	1:-1 18:-1 19:1
ws:需	0:1
ws:露	0:1
ws:青	14:-1
ws:非	0:3 6:-1
ws:靠	0:1 18:1 20:-1
ws:韩	0:1
ws:页	9:2
ws:顶	10:1
ws:顺	16:-1
ws:须	0:-1 17:2
ws:预	0:2
ws:领	6:-2 20:1
ws:题	0:-1 6:2
ws:额	6:1 17:1 20:1
ws:风	0:-1 6:2 9:1
ws:飙	6:1
ws:飞	0:3 6:-1
ws:馆	0:3
ws:香	0:1 20:-1
ws:马	0:-1 21:1
ws:驰	0:1
ws:驱	0:1 5:1 6:-1
ws:驶	0:-3 5:1 6:1 8:2
ws:驾	5:-1 8:1
ws:验	0:1 6:-1
ws:骏	0:-1 1:1 5:-1
ws:高	0:1
ws:魏	0:2 7:-1
ws:鲁	0:1
ws:鹏	7:1
ws:麦	0:-1 15:1
ws:黑	1:-1 12:2 13:-1
ws:默	6:1 7:-1
ws:齐	1:1
ws:龙	0:1
ww:l:%:#	0:4 1:-3 5:-2
ww:l:,:%	0:2
ww:l:,:年	5:-1 6:-3 12:2 17:1 20:-2
ww:l:,:电	0:1 7:1
ww:l:,:里	0:-2 6:2 7:1
ww:l:、:%	0:1 1:-1 2:-1 3:-1 4:-1 5:-4 6:-1 7:-1 8:-1 9:1 10:-1 11:-1 12:-2 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ww:l:、:区	0:2
ww:l:、:厂	0:2 16:-1
ww:l:下:零	0:2
ww:l:中:其	0:-1 7:1 20:1
ww:l:为:仍	0:-2 6:3
ww:l:为:例	0:-2 1:-1 5:-1 9:3 12:-1 17:1
ww:l:为:划	0:2 7:-3
ww:l:为:则	0:-2 5:2 8:1
ww:l:为:别	0:2 9:-2 13:1
ww:l:为:年	1:-1 5:2 9:1
ww:l:为:改	1:2 5:-3 6:-1 7:1
ww:l:为:整	0:-3 6:2 9:1 14:1
ww:l:为:标	1:1 6:-1
ww:l:为:比	0:-4 1:-1 5:1 9:3 10:-1 12:-1
ww:l:为:率	5:-1 19:2
ww:l:为:约	0:-2 5:1
ww:l:为:调	0:-1 1:1 6:1
ww:l:为:量	6:1 7:-1
ww:l:了:到	0:2 6:-2 9:1
ww:l:了:卖	0:2 6:-1
ww:l:了:少	5:-1 18:1 19:1
ww:l:了:跌	0:2
ww:l:了:降	0:-1 1:1 10:1
ww:l:于:低	0:-1 5:2 9:1 19:1
ww:l:于:少	0:-1 7:2 20:1
ww:l:亏:净	0:1
ww:l:产:年	0:-1 6:1 14:1
ww:l:从:,	0:2 6:-1
ww:l:从:标	0:3 6:-2 9:-2 14:-1
ww:l:付:交	6:1
ww:l:代:时	12:1
ww:l:价:标	0:2
ww:l:价:降	0:2
ww:l:伏:光	9:1
ww:l:低:年	1:-1 5:-2 9:-1 10:1 11:1
ww:l:低:降	0:1 11:1
ww:l:余:其	0:3 9:-3
ww:l:例:比	0:-3 1:-1 5:2 9:2 12:1
ww:l:值:市	0:3
ww:l:充:快	0:-1 15:2
ww:l:入:收	0:2
ww:l:减:年	1:1 18:1
ww:l:出:卖	0:-2 6:3
ww:l:出:推	7:1
ww:l:划:规	0:1
ww:l:到:不	0:4
ww:l:到:做	0:-1 1:-1 9:2 12:2 13:-1 23:-1
ww:l:到:减	1:-1 6:1 9:-1 13:-1 16:-1 19:1 21:1
ww:l:到:加	0:1 15:1 16:2 21:-3
ww:l:到:升	0:-2 9:-2 11:-1 12:1 13:2 19:-1 21:-1
ww:l:到:占	0:-2 9:-1 21:3
ww:l:到:大	0:2 7:-2 14:1 15:-2 17:1 21:-1
ww:l:到:已	9:1
ww:l:到:抬	0:-2 5:-2 6:1 9:2 14:1
ww:l:到:提	0:-1 5:2 21:2
ww:l:到:涨	0:2
ww:l:到:缩	0:-2 5:2 6:2
ww:l:到:要	0:-2 12:1
ww:l:到:调	0:-2 5:1 6:2 8:1
ww:l:到:达	0:2 6:-1
ww:l:到:降	0:-3 1:-1 6:2 9:-2 10:-1 18:1 20:2 23:2
ww:l:到:高	1:1 6:-1 9:1 16:2 21:-1
ww:l:前:年	0:3 7:-2 17:-1
ww:l:加:增	0:3 1:-2 5:-1 7:-1
ww:l:卖:年	0:-1 6:2
ww:l:占:,	0:-3 5:3
ww:l:占:外	0:3 5:-3
ww:l:占:源	0:-2 5:3 9:1
ww:l:占:电	5:1
ww:l:占:约	5:1
ww:l:占:车	0:-2 5:2
ww:l:厂:工	0:-1 9:2 16:1
ww:l:去:跌	0:2
ww:l:口:出	0:2 6:-2
ww:l:后:贴	0:1
ww:l:和:%	0:-2 1:-1 5:1 9:-1 10:-1 18:1
ww:l:售:销	0:2 6:-1
ww:l:团:集	0:1 5:1 16:-1
ww:l:国:中	0:-3 5:3
ww:l:国:全	0:3 5:-2
ww:l:在:价	0:1
ww:l:型:车	0:-2 5:1 6:2 7:1
ww:l:增:,	0:3
ww:l:增:新	15:1
ww:l:外:海	0:3 6:-1 15:-1
ww:l:多:最	0:2 5:-2
ww:l:定:原	0:2 5:-1 6:-2 18:-1
ww:l:少:减	0:2 23:1
ww:l:少:至	0:-1 1:3
ww:l:市:上	0:-1 7:2
ww:l:年:#y	0:1 12:1 21:1
ww:l:年:今	6:-1 13:2
ww:l:年:全	0:-2 6:3
ww:l:年:半	0:-3 6:2 9:1
ww:l:年:去	9:1
ww:l:年:每	1:2 5:-1 6:-2
ww:l:底:年	0:1 15:2 21:-1
ww:l:建:再	0:-2 14:1 15:2
ww:l:引:指	0:-1 6:3
ww:l:成:完	0:1 15:1
ww:l:成:建	15:1
ww:l:战:挑	6:1
ww:l:批:首	15:1
ww:l:报:,	0:1
ww:l:掉:砍	0:-2 1:2
ww:l:提:计	0:1
ww:l:收:日	0:1
ww:l:收:营	0:1
ww:l:放:投	0:-2 7:1
ww:l:斤:公	0:1
ww:l:是:,	16:1
ww:l:是:例	0:-3 1:3 2:-1 3:-1 4:-1 5:-3 7:-1 8:-1 9:-3 10:-1 11:-1 12:2 13:-1 14:-1 15:-1 16:-1 17:-3 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ww:l:是:初	0:3 5:-1 6:-2
ww:l:是:字	12:1
ww:l:是:就	0:-2 6:2
ww:l:是:年	0:2 1:-1 5:-1 6:-2 9:-1 12:1 13:1
ww:l:是:标	0:-1 5:-1 6:2 9:1 12:2
ww:l:是:的	0:3 5:-1 6:-1 13:-2
ww:l:是:还	0:1 6:-2 9:1
ww:l:有:中	0:-2 16:2 21:-1
ww:l:有:共	15:1
ww:l:有:只	0:1 5:1 6:-1 9:1 15:-2
ww:l:有:已	0:-3 6:1 16:1
ww:l:有:还	0:3
ww:l:期:一	6:-1 14:2
ww:l:期:二	0:-3 6:2 15:1
ww:l:机:装	13:1
ww:l:标:目	0:1 1:-1 10:1
ww:l:桩:电	0:1
ww:l:比:占	5:2
ww:l:池:电	0:-1 13:2
ww:l:洲:欧	0:-2 1:-2 5:3
ww:l:混:插	0:-4 5:3 6:1 9:-1
ww:l:源:能	6:2
ww:l:滑:下	0:4 5:-1
ww:l:牌:品	6:1
ww:l:率:利	0:1
ww:l:率:占	0:1
ww:l:率:收	0:-2 13:2
ww:l:率:用	18:1 19:1
ww:l:率:透	0:-1 5:2
ww:l:现:实	0:2 6:-3
ww:l:球:全	6:-2 15:1
ww:l:用:使	0:1 17:-1
ww:l:由:标	0:3 9:-2
ww:l:由:比	0:-1 5:1
ww:l:由:能	0:2 14:-2
ww:l:电:发	9:2
ww:l:电:纯	5:2
ww:l:电:绿	0:-1 9:2
ww:l:的:划	0:3 14:-1 15:-2 16:-1
ww:l:的:初	0:2
ww:l:的:前	0:2 6:-1 11:-1
ww:l:的:布	0:3 5:-3 20:-1
ww:l:的:年	1:2 6:1 19:-1 21:-1
ww:l:的:期	0:3 6:-2
ww:l:的:来	0:3 7:-1 20:-2
ww:l:的:电	9:1
ww:l:的:量	0:-2 5:2 9:1
ww:l:盖:覆	0:2 15:-1
ww:l:省:能	0:2
ww:l:省:节	9:-1 18:1 20:-1
ww:l:破:突	8:1
ww:l:碳:减	0:-1 1:3
ww:l:站:充	15:1
ww:l:站:电	0:-1 15:2
ww:l:约:,	0:-2 6:2 20:1
ww:l:约:了	0:1 6:-1
ww:l:约:付	0:-1 6:1
ww:l:约:价	0:1
ww:l:约:例	0:-1 5:1 9:1
ww:l:约:入	0:-1 6:-1 20:2
ww:l:约:大	0:-1 5:1 6:2
ww:l:约:少	1:2
ww:l:约:幅	0:2
ww:l:约:放	1:2
ww:l:约:电	0:-1 1:-1 10:2
ww:l:约:资	0:2 20:-2
ww:l:约:量	0:1 6:-1 9:2
ww:l:能:产	0:2 6:-1
ww:l:至:升	0:1 5:-1 6:1
ww:l:至:增	0:-1 6:-2 14:-1 15:1 20:2 21:2
ww:l:至:扩	0:-2 6:1 14:1 15:1
ww:l:至:调	0:-1 9:-1 21:3
ww:l:航:续	0:1
ww:l:计:合	5:-1 7:1
ww:l:计:累	0:1 6:-1 16:1
ww:l:计:预	6:1
ww:l:调:下	0:2
ww:l:资:投	20:2
ww:l:足:不	5:1
ww:l:跌:,	0:4 5:-1
ww:l:跌:下	0:1
ww:l:跌:收	0:1
ww:l:车:动	0:-5 6:5
ww:l:车:卖	0:2 6:-2
ww:l:车:整	0:4 6:-4 7:2
ww:l:车:新	0:1
ww:l:车:汽	0:-2 6:2
ww:l:车:用	5:2 6:-1
ww:l:达:将	6:-1 20:1
ww:l:达:率	5:-1 13:-1 19:1
ww:l:过:超	0:-1
ww:l:近:了	1:1
ww:l:近:的	0:-3 5:1 9:1
ww:l:这:,	6:2 15:-1
ww:l:部:全	0:4 5:-3 6:-2
ww:l:量:产	0:3 1:-1 6:-2
ww:l:量:电	9:1
ww:l:量:销	6:1
ww:l:销:年	0:-2 6:2
ww:l:降:下	0:1 5:-1 10:1
ww:l:降:年	1:3
ww:l:降:比	1:-2 5:-2 9:-2 10:2 18:-1 19:2
ww:l:额:份	0:1
ww:l:额:售	0:2 20:-1
ww:l:高:提	1:-1 5:-1 9:-1 12:-2 14:2
ww:l:高:最	0:1
ww:r:%:#	0:-1 1:3 5:-1
ww:r:%:(	0:-2 10:1 18:1
ww:r:%:)	0:2 5:-1 9:1 18:-1
ww:r:%:;	0:-1 1:2
ww:r:%:、	0:-2 5:1 9:1 12:2
ww:r:%:不	0:2 1:-2
ww:r:%:为	0:-2 1:-1 5:3
ww:r:%:以	0:-2 5:1 23:3
ww:r:%:使	0:-1 9:3
ww:r:%:可	5:-1 9:3
ww:r:%:和	0:-2 1:-1 9:-1 10:2 12:-1 13:1 18:-1
ww:r:%:左	20:2
ww:r:%:提	0:1 5:-1 9:-2 11:-1 12:2
ww:r:%:改	0:3 1:-3 13:-1
ww:r:%:来	9:1
ww:r:%:的	14:1 19:1
ww:r:%:绿	0:1 1:-1 12:1 17:-2
ww:r:%:调	0:3 1:-3 9:-1 12:-1
ww:r:%:降	0:1 5:-2
ww:r:,:#y	0:-1 5:1 9:2
ww:r:,:去	0:1 1:-1
ww:r:gwh:)	14:1
ww:r:gwh:,	0:-1 14:4
ww:r:gwh:;	0:-2 14:2
ww:r:gwh:、	0:1
ww:r:gwh:工	14:1
ww:r:gwh:的	0:2 14:-1
ww:r:个:,	0:-1 15:-1 21:3
ww:r:个:品	0:1
ww:r:个:国	0:3
ww:r:个:城	0:2
ww:r:个:字	0:1
ww:r:个:岗	0:2
ww:r:个:数	0:3
ww:r:个:月	0:2
ww:r:个:省	0:2
ww:r:以:上	0:3 1:-1 5:-2 9:1
ww:r:位:数	0:1
ww:r:元:,	20:1
ww:r:元:;	0:3 20:-1
ww:r:元:一	0:1
ww:r:元:上	0:1
ww:r:元:人	0:-2 20:2
ww:r:元:以	0:-1 20:1
ww:r:元:的	0:1
ww:r:兆:瓦	0:1 9:1
ww:r:公:里	0:1 8:2
ww:r:台:,	0:-1 6:3
ww:r:台:;	0:2 6:-2
ww:r:台:车	0:3 6:-2
ww:r:吉:瓦	0:-1 9:1 14:1
ww:r:名:工	0:1
ww:r:吨:;	0:1
ww:r:吨:碳	0:1 1:1 9:-2 10:-2 12:-1 13:-1 18:-1
ww:r:块:,	0:2
ww:r:家:,	0:-1 16:1 21:2
ww:r:家:;	0:-1 21:1
ww:r:家:上	0:1
ww:r:家:企	16:1
ww:r:家:供	0:-1 17:1
ww:r:家:增	0:2 16:-1 21:-1
ww:r:家:工	0:2 16:-1
ww:r:家:店	0:1
ww:r:家:提	17:1
ww:r:家:核	0:2 17:-1
ww:r:家:绿	0:2 16:-2
ww:r:家:车	0:1
ww:r:家:零	0:-1 16:2
ww:r:左:右	0:1 5:1
ww:r:度:,	9:2
ww:r:度:电	0:1 9:1 10:-1
ww:r:座:,	0:-1 15:3
ww:r:座:;	0:-2 16:2
ww:r:座:以	0:2 15:-1
ww:r:座:城	0:2 15:-1
ww:r:座:增	0:2 15:-1 16:-1
ww:r:座:工	0:2
ww:r:座:左	15:1
ww:r:座:换	0:-1 15:2
ww:r:座:的	0:-2 15:2
ww:r:座:站	0:2 15:-1
ww:r:座:零	0:2 12:-1 16:-1
ww:r:日:元	20:1
ww:r:日:圆	20:1
ww:r:是:纯	0:-2 5:3
ww:r:根:,	15:1
ww:r:根:;	15:2
ww:r:根:充	0:-1 15:1
ww:r:欧:元	0:1
ww:r:款:,	0:-1 7:3
ww:r:款:;	0:-1 6:-1 7:1
ww:r:款:为	0:-3 7:3
ww:r:款:以	0:-1 7:1
ww:r:款:新	0:2 7:-1
ww:r:款:电	7:1
ww:r:款:纯	7:3
ww:r:款:车	0:2 7:-2
ww:r:港:元	0:1
ww:r:的:目	0:-3 1:1 5:2
ww:r:立:方	18:1
ww:r:美:元	0:1
ww:r:英:镑	20:1
ww:r:辆:(	0:1
ww:r:辆:)	0:1 6:-1
ww:r:辆:,	6:2
ww:r:辆:;	0:-1 6:2
ww:r:辆:、	0:3 6:-2
ww:r:辆:不	0:-1 6:1
ww:r:辆:以	0:-1 6:1
ww:r:辆:减	0:1 6:-1
ww:r:辆:出	0:1 6:-1
ww:r:辆:左	0:2 6:-1
ww:r:辆:提	6:1
ww:r:辆:新	0:-5 6:5
ww:r:辆:是	0:3 6:-3
ww:r:辆:的	0:1
ww:r:辆:纯	0:-2 6:2
ww:r:辆:调	0:1 6:-1
ww:r:辆:车	0:3 6:-2
ww:r:辆:还	0:-1 6:1
ww:r:辆:降	0:1
ww:r:雷:亚	0:-1 20:2
ww:r:韩:元	0:1
ww:r:项:目	0:1
`;
