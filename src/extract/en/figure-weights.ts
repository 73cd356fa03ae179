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
b:battery-capacity:%	0:2 1:-2 9:1
b:battery-capacity:GWh	0:1 14:2
b:battery-capacity:factories	0:4 15:-1 16:-2
b:battery-capacity:from	0:1 1:2 14:-3
b:battery-capacity:large	0:1 6:-3 14:2 15:-2
b:battery-capacity:money	0:-4 20:4
b:battery-capacity:null	0:3 14:3 20:1
b:battery-capacity:small	0:-1 1:2 14:4
b:battery-capacity:to	0:-3 6:-2 7:-1 9:-1 14:5 15:-1 20:-1
b:battery-capacity:vehicles	0:3 6:-2
b:battery-recycling:%	0:-2 12:-1 13:3
b:battery-recycling:null	12:-1 13:3
b:battery-recycling:small	13:2
b:battery-recycling:t	0:1 1:-2 13:1
b:charging-points:%	0:4 1:-2 5:-1 15:-1
b:charging-points:from	0:3 15:-3
b:charging-points:large	0:-2 6:-2 15:4
b:charging-points:money	15:-1 20:2
b:charging-points:null	0:1 15:3
b:charging-points:small	0:2
b:charging-points:stations	15:2
b:charging-points:to	0:-1 15:2
b:charging-points:vehicles	0:1 6:-2 15:1
b:energy-use:%	1:-1 5:-3 9:1 10:1 11:1 12:-2 13:-1 16:1 17:-1 23:-1
b:energy-use:GWh	0:1 1:-1 10:1 14:-2
b:energy-use:by	0:1 10:-3 18:1 19:1
b:energy-use:null	0:-1 1:-1 5:-2 6:-1 10:4 14:-1 16:1 18:-1
b:energy-use:small	0:-2 1:-2 6:-1 7:-1 9:-1 10:4 18:-2 19:1
b:energy-use:t	1:2
b:energy-use:to	0:-3 5:-1 6:-1 9:-2 10:4 14:-1 15:-1 18:-1
b:ev-mileage:null	0:-2 6:2 10:2
b:ev-mileage:t	0:-3 10:2
b:ev-models:%	5:-1 7:4
b:ev-models:from	0:-1 6:2 7:-2
b:ev-models:large	0:-1 6:2
b:ev-models:models	7:2
b:ev-models:money	0:-2 20:3
b:ev-models:null	0:-1 7:6
b:ev-models:small	0:-1 5:1 6:-1 7:5
b:ev-models:to	0:-1 6:1 7:2
b:ev-models:vehicles	0:-2 6:3 7:2
b:ev-share:%	5:6
b:ev-share:by	0:3 5:-2
b:ev-share:from	0:-1 7:3
b:ev-share:large	0:-1 5:-1 6:3
b:ev-share:models	7:1
b:ev-share:money	0:1
b:ev-share:null	5:6 6:1
b:ev-share:small	5:4 7:-2
b:ev-share:to	0:1 5:3 6:-2 20:1
b:ev-share:vehicles	6:2
b:ev-volume:%	5:6
b:ev-volume:GWh	0:-4 5:-1 6:-2 10:-2 23:2
b:ev-volume:by	0:5 5:-4
b:ev-volume:from	0:3 6:-2
b:ev-volume:km	0:-2 6:-1 8:2
b:ev-volume:large	6:3
b:ev-volume:models	0:-5 6:-1 7:5
b:ev-volume:money	20:1
b:ev-volume:null	0:-1 5:1 6:4
b:ev-volume:small	0:3 6:1
b:ev-volume:to	0:3 5:2
b:ev-volume:vehicles	6:2
b:ghg-emissions:%	1:6 5:-1
b:ghg-emissions:by	0:-5 1:7 10:1
b:ghg-emissions:from	0:4 1:-3
b:ghg-emissions:km	0:3 1:-2 8:-2
b:ghg-emissions:large	0:-1 1:2
b:ghg-emissions:money	0:4
b:ghg-emissions:null	0:2 1:4
b:ghg-emissions:small	0:2 1:2
b:ghg-emissions:t	1:-1 12:2 13:-1
b:ghg-emissions:to	0:2
b:green-factories:null	0:1 10:-1
b:ice-phase-out:%	0:2 9:-2
b:ice-phase-out:money	0:-1 20:2
b:ice-phase-out:null	0:4 9:-1
b:ice-phase-out:small	0:5 7:-2
b:investment:%	0:2 5:-3 20:1
b:investment:GWh	0:-1 14:2
b:investment:factories	0:2
b:investment:from	0:4 20:-3
b:investment:large	0:2 6:-2 20:2
b:investment:models	0:1
b:investment:money	0:3
b:investment:null	0:2
b:investment:small	0:1 7:1
b:investment:to	20:1
b:investment:vehicles	0:-3 6:2 7:1
b:net-zero:%	0:-1 1:2
b:net-zero:by	0:-2 1:3
b:net-zero:null	0:1 16:4
b:net-zero:small	0:1 1:-3 9:1 16:4
b:net-zero:t	0:-1 1:2 12:-1
b:net-zero:vehicles	0:3 6:-2
b:network:null	6:-1 7:-2 15:-3 21:2
b:network:small	7:-2 15:-1 21:1
b:none:%	0:1
b:none:GWh	0:1 9:1 14:3
b:none:MW	0:1 9:2
b:none:MWh	9:1 10:-1 13:2
b:none:TWh	9:1 10:2
b:none:batteries	0:2 13:1
b:none:by	0:2 1:2
b:none:factories	0:2 16:2
b:none:from	0:4
b:none:kWh	0:1 9:2 10:1
b:none:km	0:2 8:2
b:none:large	0:2 6:2
b:none:m3	0:2 18:2
b:none:models	0:2 7:1
b:none:money	0:1 20:1
b:none:network	0:1 15:1 21:3
b:none:null	0:2
b:none:small	0:2
b:none:stations	0:2 15:3
b:none:suppliers	0:2 17:2
b:none:t	0:1 1:2 13:1
b:none:to	0:1
b:none:vehicles	0:2 6:2
b:recycled-material:%	1:-1 5:-2 9:-1 12:4
b:recycled-material:by	0:3 12:-1 15:-1
b:recycled-material:null	0:-2 1:-5 5:-1 9:-1 12:6 19:-1 23:1
b:recycled-material:small	0:-2 1:-4 2:-1 3:-1 4:-1 6:-2 7:-3 8:-1 9:-2 10:-1 11:-1 12:4 13:-1 14:-1 15:-1 16:-1 17:-2 18:-2 19:-2 20:-1 21:-1 22:-1 23:2
b:recycled-material:stations	0:3 12:-1 15:-1
b:renewable-energy:%	0:1 1:-2 5:-3 9:6
b:renewable-energy:GWh	0:-1 9:1
b:renewable-energy:MW	0:-1 9:3
b:renewable-energy:by	9:1
b:renewable-energy:factories	9:-2 16:1
b:renewable-energy:from	9:3
b:renewable-energy:kWh	9:2
b:renewable-energy:money	0:-2 20:2
b:renewable-energy:null	9:5
b:renewable-energy:small	0:2 9:1 13:2
b:renewable-energy:t	1:4
b:renewable-energy:to	0:2 1:-2 5:-2 9:1
b:supplier-commitments:%	0:1 1:-3 5:-1 9:-3 17:2
b:supplier-commitments:null	0:-2 1:-2 5:-1 9:-2 17:3
b:waste:%	1:-2 5:-2 9:-3 10:1 12:-1 13:-1 18:-1 19:3 23:-1
b:waste:null	1:-2 5:-2 9:-3 12:-1 13:-2 18:-1 19:4 23:-1
b:waste:small	0:1 1:-1 10:-1 12:-1 18:-2 19:2 23:-1
b:water-use:%	0:-1 1:-1 5:-1 9:-1 12:-1 18:4
b:water-use:by	0:-2 1:-1 12:-1 18:3
b:water-use:null	0:2 1:-2 18:3
b:water-use:small	0:3 1:-3 10:-1 18:2
bias	0:2
c:battery:a:near	13:3
c:battery:b:far	0:1 13:1 14:1
c:battery:b:near	13:3
c:capacity:a:far	0:1 20:2
c:capacity:a:near	0:1 14:2 20:-1
c:capacity:b:far	0:1 6:1 14:2
c:capacity:b:near	6:1 13:1
c:charging:a:far	0:-2 6:-1 15:2 21:3
c:charging:a:near	15:5
c:charging:b:far	6:-3 15:5
c:charging:b:near	0:2 15:4
c:customer:a:far	14:2
c:customer:a:near	0:1 6:2
c:customer:b:far	0:2 7:1
c:customer:b:near	1:1 6:2
c:electricity:a:far	1:3 6:-1
c:electricity:a:near	8:1 9:2 10:1
c:electricity:b:far	0:-1 9:2 13:2
c:electricity:b:near	0:-1 5:-1 9:4
c:emission:a:near	0:1 1:2
c:emission:b:far	1:7
c:emission:b:near	1:5
c:energy:a:far	0:1 15:2
c:energy:a:near	1:-1 10:4 23:2
c:energy:b:far	10:5 19:1
c:energy:b:near	0:-1 1:-2 6:-1 10:7 18:-2
c:ev-all:a:far	0:1
c:ev-all:a:near	0:-4 6:4
c:ev-all:b:near	0:3 6:-2
c:ev:a:far	5:2
c:ev:a:near	20:1
c:ev:b:far	5:3 6:2 7:1
c:ev:b:near	5:1 6:4 7:1
c:fuel:a:far	0:3 1:-1 11:-2
c:fuel:a:near	0:-1 11:3
c:fuel:b:far	0:-1 1:-2 5:-1 6:-1 11:3
c:fuel:b:near	0:-1 1:-1 5:-1 11:3
c:green-factory:a:far	0:-2 16:3
c:green-factory:a:near	0:-1 6:-1 16:2
c:green-factory:b:far	0:1
c:green-factory:b:near	0:-4 9:-2 10:-1 16:6
c:hybrid:a:far	0:1 5:2 6:2 7:-1
c:hybrid:a:near	0:5 6:-3
c:hybrid:b:far	0:-2 5:1 6:1 11:2
c:hybrid:b:near	5:2 6:-1 11:2
c:invest:a:far	0:1 6:1
c:invest:a:near	20:3
c:invest:b:far	0:1 20:2
c:invest:b:near	0:1 20:3
c:material:a:far	0:2 12:1
c:material:a:near	12:3 13:3 17:2
c:material:b:far	0:3 12:2 13:-2
c:material:b:near	1:-2 9:-1 12:3
c:mileage:a:near	0:-2 1:-2 6:1 7:-1 11:3
c:mileage:b:far	0:-2 1:-1 8:1 10:2
c:mileage:b:near	0:-1 6:-2 8:2 10:1 13:-1
c:network:a:far	0:4 6:-2
c:network:a:near	0:-1 5:1 6:-1 7:1 11:1 12:2 21:4
c:network:b:far	7:-1 15:1 21:4
c:network:b:near	6:-1 21:7
c:none:a:near	0:1
c:none:b:far	0:3
c:none:b:near	0:4
c:recycle:a:far	0:-1 12:2 13:3 19:-1
c:recycle:a:near	0:-2 6:-2 9:-1 13:4 18:1 19:2
c:recycle:b:far	13:3 19:3
c:recycle:b:near	1:-1 13:3 19:4
c:recycled-material:a:far	0:-2 1:1 12:3
c:recycled-material:a:near	5:-1 12:5
c:recycled-material:b:far	0:-2 1:-1 12:7
c:recycled-material:b:near	0:1 1:-1 5:-2 12:5
c:renewable:a:far	1:1
c:renewable:a:near	0:1 9:4
c:renewable:b:far	0:-1 9:8
c:renewable:b:near	9:8
c:sales:a:near	6:2
c:sales:b:near	0:2 6:2
c:save:a:far	8:1 20:1
c:save:a:near	8:3
c:save:b:far	10:4 11:1 14:-1
c:save:b:near	0:1 1:1 10:4 11:1 20:-1
c:share:a:far	0:1
c:share:a:near	0:2 6:1
c:share:b:far	5:4
c:share:b:near	0:1 5:4
c:supplier-target:a:near	0:1 6:-1 17:1
c:supplier-target:b:far	0:4 1:-2
c:supplier-target:b:near	0:-1 1:1 7:-1 15:-1 17:2
c:supplier:a:far	0:1 1:1 17:1
c:supplier:a:near	6:-2 17:4
c:supplier:b:far	0:-1 17:5
c:supplier:b:near	0:-1 17:4 20:-1
c:waste:a:far	1:-2 19:3 23:2
c:waste:a:near	0:-1 6:-1 18:1 19:5
c:waste:b:far	0:-2 1:-1 9:-3 10:-1 12:-1 18:-4 19:6 23:-1
c:waste:b:near	0:-3 1:-2 5:-1 9:-1 10:-1 18:-2 19:9 23:1
c:water:a:far	0:3 9:1 18:-1
c:water:a:near	1:-1 18:3 19:-2 23:1
c:water:b:far	1:-4 18:7 19:2
c:water:b:near	0:-2 1:-3 18:9 19:-1
ca:battery:0:%	13:1
ca:battery:0:kWh	0:1
ca:battery:0:large	0:1 6:-3 13:2 20:-1
ca:battery:0:small	7:-1 13:1 17:2
ca:battery:1:%	0:3 1:-2 5:-4 13:3
ca:battery:1:GWh	14:1
ca:battery:1:km	0:1
ca:battery:1:money	0:-3 20:4
ca:battery:1:small	0:5
ca:battery:1:t	0:-1 1:-1 13:3
ca:battery:2:%	0:1 5:-2 12:2 13:-1
ca:battery:2:GWh	0:2 14:-1
ca:battery:2:large	0:2 6:-3 13:-2 20:1
ca:battery:2:money	0:-1 20:2
ca:battery:2:small	0:-1 7:2 14:2
ca:battery:2:t	13:1
ca:battery:2:vehicles	6:2 7:-1 13:-1
ca:battery:3:%	0:1 1:-2 5:1 12:1 13:-1
ca:battery:3:large	0:4 6:-1
ca:battery:3:money	0:-1 20:2
ca:battery:3:small	0:5
ca:battery:3:t	0:-1 1:-2 12:-2 13:3
ca:battery:4:%	0:-2 1:-2 5:-2 9:1 13:-1 20:-1 23:2
ca:battery:4:small	0:4 7:-1
ca:battery:4:vehicles	0:-2 6:3
ca:capacity:0:small	0:4
ca:capacity:1:%	0:2 5:-2 10:-2 13:1 19:-1
ca:capacity:1:small	0:3
ca:capacity:2:large	0:-1 6:2
ca:capacity:2:money	20:1
ca:capacity:2:small	0:-1 5:-1 6:-3 7:-2 14:2 15:-1
ca:capacity:3:large	0:-2 6:3
ca:capacity:3:money	0:1
ca:capacity:3:small	0:1 6:1 7:-1
ca:capacity:4:money	0:-1 20:2
ca:charging:1:%	0:2 5:-1
ca:charging:2:small	0:-1 15:2
ca:charging:2:stations	0:-1 15:2
ca:charging:3:large	0:-4 6:1 15:3
ca:charging:3:small	0:6 15:-4
ca:charging:3:stations	0:-1 15:1
ca:charging:4:small	0:2
ca:customer:0:large	0:3 6:-2
ca:customer:0:small	0:4 6:-3
ca:customer:1:%	0:3
ca:customer:1:small	0:-1 6:2 7:-1
ca:customer:1:vehicles	0:1 6:-2 7:1
ca:customer:2:small	6:1 7:-1
ca:customer:3:%	0:2 1:-2
ca:customer:3:large	0:1
ca:customer:3:money	0:3 20:-2
ca:customer:3:small	6:2
ca:electricity:1:%	0:1 5:-1 9:3
ca:electricity:1:kWh	0:-1 10:1
ca:electricity:1:km	8:1
ca:electricity:2:%	9:1
ca:electricity:3:%	0:-3 1:1 9:1 10:-1
ca:electricity:3:small	0:-1 1:2 6:-1 9:2
ca:electricity:4:MW	0:3 9:-2
ca:emission:-1:%	0:-3 1:2
ca:emission:-1:small	0:3
ca:emission:0:%	1:1 5:-1 9:1
ca:emission:0:small	0:2 1:-1 7:1
ca:emission:0:t	0:-2 1:3
ca:emission:1:%	1:5
ca:emission:1:small	0:2
ca:emission:1:t	1:3
ca:emission:2:%	0:4 5:-2
ca:emission:2:factories	16:2
ca:emission:2:large	0:2
ca:emission:2:money	0:1
ca:emission:2:small	0:3
ca:emission:3:%	5:1 10:1
ca:emission:3:factories	16:1
ca:emission:3:kWh	0:-2 10:1
ca:emission:3:money	0:-1 20:2
ca:emission:3:small	1:1 17:2
ca:emission:3:vehicles	6:1
ca:emission:4:%	0:1 12:-1
ca:emission:4:money	0:2 20:-1
ca:emission:4:small	0:4
ca:energy:1:%	5:-1 9:1 10:4 19:-1
ca:energy:1:TWh	0:-1 10:1
ca:energy:2:%	0:1 5:-1 9:1
ca:energy:2:money	0:-1 20:2
ca:energy:2:small	0:2
ca:energy:3:%	0:1 1:-2 5:-1 7:-1 9:-1 10:-2 17:-1 18:-2 19:-2 23:3
ca:energy:3:small	0:3
ca:ev-all:2:vehicles	0:-3 6:3
ca:ev:-1:%	0:-1 5:2
ca:ev:-1:large	0:2 6:-2
ca:ev:-1:money	0:1
ca:ev:-1:small	0:3
ca:ev:-1:vehicles	0:2 6:-1 7:-1
ca:ev:0:%	0:1 5:3
ca:ev:0:large	6:2 20:-2
ca:ev:0:money	0:-1 20:1
ca:ev:0:small	5:3 6:-1
ca:ev:0:vehicles	0:-1 6:2
ca:ev:1:%	0:4
ca:ev:1:large	0:-1 6:2 20:2
ca:ev:1:models	0:-4 7:5
ca:ev:1:money	0:-2 20:4
ca:ev:1:small	0:-1 6:1 7:3
ca:ev:1:vehicles	0:1 6:3 7:-1
ca:ev:2:%	0:1 1:-2 5:1 6:1 21:1
ca:ev:2:large	6:1 21:1
ca:ev:2:models	0:3 7:-1
ca:ev:2:money	0:-1 20:3
ca:ev:2:small	0:-1 7:3 16:1
ca:ev:2:vehicles	0:3 6:-2 7:1
ca:ev:3:%	0:2 5:-1 7:2 23:2
ca:ev:3:large	0:2 6:-3 20:2
ca:ev:3:models	0:3 7:-2
ca:ev:3:money	0:-2 20:4
ca:ev:3:network	0:-3 21:3
ca:ev:3:small	7:3
ca:ev:3:vehicles	0:1
ca:ev:4:%	0:3 5:-1
ca:ev:4:large	0:2 6:-3 21:2
ca:ev:4:models	0:1 7:-1
ca:ev:4:small	0:-1 7:1 21:2
ca:ev:4:vehicles	0:-1 6:2
ca:fuel:0:%	0:-2 1:-1 11:2
ca:fuel:0:small	0:3
ca:green-factory:1:factories	16:1
ca:green-factory:3:factories	0:-2 16:2
ca:hybrid:0:%	5:2
ca:hybrid:1:%	5:1
ca:hybrid:2:%	0:5 5:-4
ca:hybrid:2:small	0:1
ca:hybrid:3:%	0:-1 5:2
ca:hybrid:4:%	0:-4 5:4
ca:hybrid:4:large	0:-2 6:1 20:2
ca:invest:-1:money	0:2 20:-2
ca:invest:-1:small	0:3
ca:invest:0:%	0:2 5:-1 19:2
ca:invest:0:large	0:2 6:-1 15:-1
ca:invest:0:money	20:1
ca:invest:0:small	10:2
ca:invest:0:stations	0:2 15:-2
ca:invest:1:%	0:-1 5:-3 12:1 17:2 20:2
ca:invest:1:large	0:-1 6:-4 15:2 20:4
ca:invest:1:money	20:3
ca:invest:1:small	0:5
ca:invest:1:vehicles	0:-2 7:2
ca:invest:2:%	0:1 5:-1 10:-1 17:4
ca:invest:2:large	6:-2 20:2
ca:invest:2:money	0:3 20:-2
ca:invest:2:small	7:1
ca:invest:2:vehicles	0:-2 6:2
ca:invest:3:%	0:1 1:1 11:1
ca:invest:3:GWh	0:-3 14:3
ca:invest:3:factories	0:2
ca:invest:3:large	0:-2 6:1 20:2
ca:invest:3:money	20:1
ca:invest:3:small	0:1 15:1
ca:invest:3:stations	0:-2 15:2
ca:invest:4:%	0:-3 6:3 10:-1 11:2
ca:invest:4:GWh	0:-3 14:3
ca:invest:4:large	0:1 6:1
ca:invest:4:money	0:3 20:-2
ca:invest:4:small	0:1
ca:invest:4:vehicles	0:-2 6:1 7:2
ca:material:0:small	0:3 1:-1 6:-1 7:-1 12:-2 13:1 20:-1
ca:material:1:%	0:-2 1:-2 5:-2 12:4 13:3
ca:material:1:small	12:-1 13:1 17:-1
ca:material:1:t	1:-1 12:1
ca:material:2:%	0:1 5:-1 9:-1 12:1
ca:material:2:small	17:2
ca:material:3:small	0:2
ca:material:4:%	0:3 12:-1 13:-1 19:-1
ca:material:4:small	0:2
ca:network:0:small	1:-1 6:-1 7:-1 9:-1 15:-1 19:-1 21:2
ca:network:1:%	0:-3 5:2 7:-1 21:2
ca:network:2:%	0:1 5:-4 11:2 21:-2
ca:network:2:money	0:1
ca:network:2:vehicles	7:2
ca:network:3:large	0:-1 6:-1 15:-1 21:2
ca:network:3:money	20:1
ca:network:3:small	0:2
ca:network:4:money	0:1
ca:none:%	0:1
ca:none:-1:%	0:1
ca:none:-1:money	0:2 20:-1
ca:none:-1:small	0:1
ca:none:0:%	0:4
ca:none:0:large	0:1
ca:none:0:money	0:1
ca:none:0:small	0:3
ca:none:1:%	0:4
ca:none:1:km	0:1
ca:none:1:large	0:2
ca:none:1:money	0:1
ca:none:1:small	0:1
ca:none:1:vehicles	0:1
ca:none:2:%	0:3
ca:none:2:large	0:-1 6:3
ca:none:2:money	0:2
ca:none:2:small	0:4 9:-1
ca:none:3:%	0:1 1:-1 10:2
ca:none:3:large	0:5 6:-3
ca:none:3:models	0:-4 7:4
ca:none:3:money	0:2
ca:none:3:small	0:2
ca:none:3:vehicles	6:1
ca:none:4:%	0:2
ca:none:4:large	6:1
ca:none:4:money	0:2
ca:none:4:small	0:1
ca:none:GWh	0:1 9:1 14:2
ca:none:MW	9:3
ca:none:MWh	0:-2 9:2 10:-1 13:2
ca:none:batteries	0:1 13:2
ca:none:factories	0:1 15:1 16:1 23:1
ca:none:kWh	0:1 9:2
ca:none:km	0:3 8:1
ca:none:large	0:3 6:3
ca:none:m3	0:1 18:2
ca:none:models	0:1 7:2
ca:none:money	0:2
ca:none:network	0:3 21:1
ca:none:small	0:2
ca:none:stations	0:2 15:2
ca:none:suppliers	0:3
ca:none:t	0:1 1:2 12:1 19:1
ca:none:vehicles	0:3 6:1
ca:recycle:0:%	0:1 1:-1 9:-1 13:2 19:-1
ca:recycle:1:%	0:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 10:-1 11:-1 12:2 13:-4 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 20:-1 21:-1 22:-1 23:-1
ca:recycle:1:t	19:1
ca:recycle:2:%	0:-2 12:-2 13:-1 18:2 19:2
ca:recycle:2:small	0:3
ca:recycled-material:0:%	12:3
ca:recycled-material:1:t	0:-1 1:-1 12:2
ca:recycled-material:2:%	0:-2 5:-1 12:3
ca:recycled-material:3:%	0:-2 12:2
ca:renewable:0:%	0:1 5:-1 9:3
ca:renewable:0:MW	0:-1 9:2
ca:renewable:0:large	0:4
ca:renewable:0:small	0:3 9:-1
ca:renewable:1:%	0:-1 1:1 9:2 13:-2
ca:renewable:1:MW	0:-1 9:3
ca:renewable:1:kWh	9:1
ca:renewable:1:small	1:-1 6:-2 9:-2 16:-1 17:2
ca:renewable:2:%	0:1 9:1
ca:renewable:2:MW	0:-1 9:1
ca:renewable:2:money	0:3 20:-3
ca:renewable:2:small	0:-1 1:2 9:-1 17:2
ca:renewable:3:%	0:2 1:-2 5:-2 9:-2 17:1
ca:renewable:3:small	0:2
ca:renewable:4:%	0:-5 5:2 6:-1 9:3 15:-1 20:-1
ca:renewable:4:small	0:1 17:1
ca:sales:-1:%	0:2 5:-1 11:1
ca:sales:-1:large	0:1
ca:sales:-1:small	0:1 7:2
ca:sales:-1:vehicles	0:-3 6:2 7:2
ca:sales:0:%	0:2
ca:sales:0:large	6:2
ca:sales:0:money	0:3 20:-1
ca:sales:0:small	0:-2 6:4
ca:sales:0:vehicles	0:1 6:1 7:-2
ca:sales:1:%	0:1 5:1
ca:sales:1:GWh	0:-3 14:3
ca:sales:1:MW	0:1
ca:sales:1:factories	0:4 16:-2
ca:sales:1:km	0:2
ca:sales:1:large	6:3
ca:sales:1:models	0:-1 7:3
ca:sales:1:money	20:1
ca:sales:1:small	6:2 7:2 14:1
ca:sales:1:stations	15:2
ca:sales:1:t	1:-1 12:2
ca:sales:1:vehicles	0:1 6:1
ca:sales:2:%	0:-1 5:6
ca:sales:2:GWh	0:-3 14:3
ca:sales:2:factories	0:1
ca:sales:2:large	1:1
ca:sales:2:models	0:1 7:1
ca:sales:2:money	0:2 20:-1
ca:sales:2:small	0:1 6:2
ca:sales:2:t	1:-2 13:1
ca:sales:2:vehicles	0:1 6:1
ca:sales:3:%	0:-3 1:2 5:3
ca:sales:3:GWh	0:-1 14:2
ca:sales:3:factories	0:3
ca:sales:3:km	0:2 8:-1
ca:sales:3:large	0:1 6:1
ca:sales:3:models	7:2
ca:sales:3:money	20:1
ca:sales:3:small	0:3
ca:sales:3:vehicles	0:-2 6:3 7:1
ca:sales:4:%	0:-2 1:1 5:1 12:1 23:1
ca:sales:4:GWh	0:-1 14:3
ca:sales:4:factories	0:3
ca:sales:4:large	20:1
ca:sales:4:models	0:-1 7:1
ca:sales:4:money	0:-2 20:3
ca:sales:4:small	0:3 7:1
ca:sales:4:vehicles	6:-1 7:2
ca:save:1:%	0:1 1:2 5:-3 9:-1 10:-1 11:-2
ca:save:1:km	8:2
ca:save:2:money	0:3 20:-3
ca:share:0:%	0:2
ca:share:0:large	0:-1 6:1
ca:share:0:money	0:3 20:-2
ca:share:0:small	0:1 5:1
ca:share:1:%	5:2 7:-1
ca:share:1:large	0:3 6:-2
ca:share:1:small	0:3
ca:share:2:%	0:1 5:-1 9:1
ca:share:2:large	0:-1 6:2
ca:share:2:money	0:2
ca:share:2:small	0:5
ca:share:2:vehicles	0:-1 6:2
ca:share:3:large	0:-1 6:1
ca:share:3:money	0:3 20:-2
ca:share:3:small	0:1 7:1
ca:share:3:vehicles	0:-3 6:3 7:1
ca:share:4:%	9:1
ca:share:4:large	0:2 6:-1
ca:share:4:small	0:2
ca:share:4:vehicles	0:1
ca:supplier-target:2:small	6:-1 15:-1 17:1
ca:supplier:1:%	0:-1 1:-2 5:-1 9:-1 12:-2 17:3
ca:supplier:3:large	0:3 17:-1
ca:supplier:3:small	0:1
ca:supplier:4:%	1:2 5:-1 9:-1 12:-1 17:-2
ca:waste:1:%	0:-1 18:2
ca:waste:1:t	0:1 1:-2 12:-1 19:1
ca:waste:2:%	0:-1 1:3 19:1
ca:waste:2:factories	0:-2 15:-1 16:-3 19:3 21:-1 23:-1
ca:waste:3:%	0:-3 1:-1 5:-1 9:-1 10:2 18:-3 19:3
ca:waste:3:small	0:1 6:-1 7:-1 9:-1 15:-1 16:-1 17:-1 19:1 21:-1 23:-1
ca:water:1:%	0:-2 1:-1 18:2
cb:battery:-1:money	0:1
cb:battery:0:%	0:-3 5:-1 9:-1 12:2 13:1
cb:battery:0:batteries	0:1 13:2
cb:battery:0:factories	0:1 16:1
cb:battery:0:small	0:-3 1:-1 6:-2 7:-2 9:-3 12:-1 13:4 14:-1 15:-1 16:-1 17:1
cb:battery:1:%	5:-2 11:2
cb:battery:1:kWh	0:2
cb:battery:1:large	0:3 6:-3
cb:battery:1:money	0:1 20:-1
cb:battery:1:small	0:6
cb:battery:2:%	0:1 12:2
cb:battery:2:GWh	0:-3 14:4
cb:battery:2:km	0:1
cb:battery:2:small	0:5
cb:battery:3:%	12:1 13:1
cb:battery:3:GWh	0:-4 14:5
cb:battery:3:km	0:1
cb:battery:3:large	0:5 6:-2
cb:battery:3:money	0:1
cb:battery:3:small	14:2
cb:battery:3:t	0:-1 1:-1 13:2
cb:battery:4:%	0:-2 5:2 13:1
cb:battery:4:large	6:-4 13:-2 15:-1 20:2
cb:battery:4:money	0:-2 20:3
cb:battery:4:small	0:4
cb:capacity:-1:%	0:2 5:-1 9:-1
cb:capacity:-1:GWh	0:1
cb:capacity:0:large	0:3 6:-2
cb:capacity:0:small	0:2
cb:capacity:0:vehicles	6:1
cb:capacity:1:GWh	14:2
cb:capacity:1:MW	9:1
cb:capacity:1:large	0:-1 6:2
cb:capacity:1:t	0:-1 1:-1 12:-1 13:3
cb:capacity:1:vehicles	6:2
cb:capacity:2:GWh	0:1 14:1
cb:capacity:2:large	6:1
cb:capacity:2:small	0:3
cb:capacity:3:%	5:-2 13:2
cb:capacity:3:GWh	0:2 14:-1
cb:capacity:3:large	6:1
cb:capacity:3:small	0:-2 1:2 6:-1 7:-1 14:3
cb:capacity:3:vehicles	0:1
cb:capacity:4:%	0:4 5:-1
cb:capacity:4:GWh	14:1
cb:capacity:4:large	0:-1 6:2 15:-1
cb:capacity:4:small	0:4 14:-1
cb:capacity:4:vehicles	0:2 6:-1
cb:charging:-1:small	5:-1 6:-1 7:-1 15:2
cb:charging:0:factories	0:-1 15:1
cb:charging:0:stations	15:2
cb:charging:1:%	0:3 5:-1 15:-1
cb:charging:1:large	0:1
cb:charging:1:small	15:2
cb:charging:1:stations	15:1
cb:charging:2:%	0:3 5:-1 9:1 15:-1
cb:charging:2:large	6:-2 15:1
cb:charging:2:small	0:4 15:-3
cb:charging:2:stations	0:1
cb:charging:3:%	0:2 1:-2 9:1
cb:charging:3:large	0:3 6:-1 15:-1
cb:charging:3:small	15:1
cb:charging:3:stations	0:2
cb:charging:4:large	6:-1 15:2
cb:charging:4:small	6:-2 15:2
cb:charging:4:stations	15:1
cb:customer:1:small	0:3
cb:customer:2:%	1:1
cb:customer:2:small	0:4
cb:customer:3:small	0:-2 6:2
cb:customer:4:small	7:1
cb:electricity:1:small	0:-1 1:3 7:-1 9:-4 13:-1 15:-1
cb:electricity:2:%	0:-3 1:-3 5:-2 9:4 10:-1
cb:electricity:3:%	0:-2 1:-2 5:-1 9:3
cb:emission:-1:%	0:2 1:2
cb:emission:-1:small	16:2
cb:emission:0:%	0:-2 1:4
cb:emission:0:small	0:4
cb:emission:0:t	0:2
cb:emission:1:%	0:-3 1:5 23:1
cb:emission:1:small	0:-1 1:-2 6:3
cb:emission:1:t	1:2
cb:emission:2:%	1:2 18:1
cb:emission:2:money	0:1
cb:emission:2:small	0:3
cb:emission:2:t	1:1
cb:emission:3:%	1:3
cb:emission:3:large	0:-1 1:1 6:1 15:-1
cb:emission:3:money	0:1
cb:emission:3:small	1:4 6:-1 16:1 17:1
cb:emission:3:t	12:1
cb:emission:4:%	0:1 1:2
cb:emission:4:large	1:1 6:-2
cb:emission:4:money	20:1
cb:emission:4:small	1:2 17:1
cb:emission:4:t	0:-2 1:3
cb:energy:1:%	0:-2 1:-2 5:-1 10:4 11:-1 15:-1
cb:energy:1:money	0:3 10:-1
cb:energy:2:%	0:2 1:-1 5:-2 9:-3 10:2 23:-1
cb:energy:3:%	1:-3 5:-1 9:3 10:2
cb:energy:3:small	1:-2 10:2 18:-1 19:-1
cb:energy:4:%	5:-1 10:2
cb:energy:4:small	0:4 10:-1 19:-2
cb:ev:-1:%	0:2 5:-2
cb:ev:-1:large	0:-2 6:3
cb:ev:-1:small	6:2
cb:ev:0:%	0:3 6:-2 7:-3
cb:ev:0:large	6:-3 15:-2 21:4
cb:ev:0:models	0:-2 6:1 7:4
cb:ev:0:small	5:3 7:1
cb:ev:0:vehicles	0:-1 6:3 7:3
cb:ev:1:%	0:1 5:3
cb:ev:1:km	0:2 8:-2
cb:ev:1:large	0:-1 6:3
cb:ev:1:models	0:1 7:-1
cb:ev:1:money	0:1
cb:ev:1:small	0:-2 6:2 7:3
cb:ev:1:vehicles	0:-4 6:3 7:1
cb:ev:2:%	0:1 5:3
cb:ev:2:GWh	0:-3 14:3
cb:ev:2:km	0:-1 8:2
cb:ev:2:large	0:-3 6:3 20:2 21:1
cb:ev:2:models	0:-1 7:4
cb:ev:2:money	0:-2 20:4
cb:ev:2:small	5:1 7:4
cb:ev:2:vehicles	6:3
cb:ev:3:%	0:1 5:3
cb:ev:3:km	0:2
cb:ev:3:large	0:2 6:2 20:-1
cb:ev:3:models	0:-2 7:3
cb:ev:3:money	0:-1 20:2
cb:ev:3:small	0:3 7:1
cb:ev:3:vehicles	0:-4 6:5
cb:ev:4:%	0:1 5:2
cb:ev:4:km	0:1
cb:ev:4:large	6:3
cb:ev:4:models	0:-3 7:3
cb:ev:4:money	0:-1 20:2
cb:ev:4:small	7:2
cb:ev:4:vehicles	0:-1 6:1 7:2
cb:green-factory:0:factories	0:-1 16:3
cb:green-factory:1:small	0:-2 7:-1 9:-2 15:-1 16:3
cb:hybrid:0:vehicles	0:2 5:-1 6:-2 7:1
cb:hybrid:1:%	0:-1 1:-2 5:-4 11:3
cb:hybrid:1:small	0:5 5:-1
cb:hybrid:2:%	0:-2 5:2 11:2
cb:hybrid:2:large	0:2 6:-2
cb:hybrid:2:small	0:4 7:-1
cb:hybrid:3:small	0:-1 5:2 7:-3
cb:hybrid:4:%	0:3 5:-2
cb:hybrid:4:small	0:3 5:-2 7:-2
cb:invest:-1:large	20:1
cb:invest:-1:money	0:2 20:-1
cb:invest:-1:small	0:4
cb:invest:0:%	1:-1 5:-2 9:2 12:-2 13:2 18:1 19:-2
cb:invest:0:large	6:-4 20:4
cb:invest:0:money	20:3
cb:invest:0:small	0:5
cb:invest:0:vehicles	0:-1 6:2 7:-1
cb:invest:1:%	0:2 5:-2
cb:invest:1:large	0:-1 20:2
cb:invest:1:money	20:2
cb:invest:1:small	0:2 7:1
cb:invest:1:vehicles	0:3 6:-3
cb:invest:2:%	0:2 5:-1 20:2
cb:invest:2:GWh	0:-1 14:2
cb:invest:2:factories	0:2
cb:invest:2:large	0:3
cb:invest:2:money	0:1
cb:invest:2:vehicles	0:2 6:-2
cb:invest:3:%	0:3
cb:invest:3:GWh	0:-3 14:3
cb:invest:3:large	6:-1 20:3
cb:invest:3:money	0:2
cb:invest:3:small	0:3
cb:invest:3:vehicles	0:2 6:-2
cb:invest:4:%	0:5 1:-1
cb:invest:4:large	0:2 20:-1
cb:invest:4:money	0:1
cb:invest:4:small	0:3
cb:material:0:%	0:-2 9:-2 12:2 13:-1 17:2
cb:material:1:%	0:4 1:-2
cb:material:1:small	0:3
cb:material:2:%	0:-3 5:2 12:3
cb:material:2:money	0:-1 20:2
cb:material:2:small	0:1 12:1 17:-1
cb:material:3:%	0:3 1:-2 12:1 13:-1
cb:material:4:%	0:-1 1:1 18:-1
cb:network:0:network	0:2 15:1 21:1
cb:network:0:small	0:-2 6:-1 7:1 15:-1 21:2
cb:network:1:large	0:-1 6:-2 15:-2 20:-1 21:2
cb:network:1:small	0:4
cb:network:2:%	0:3
cb:network:2:small	0:5 6:-1 21:-2
cb:network:3:%	0:3 5:-1
cb:network:3:large	0:-2 6:-3 15:-2 21:2
cb:network:3:money	0:1
cb:network:3:small	0:4 7:-1
cb:none:%	0:1 1:2 5:2
cb:none:-1:%	0:1
cb:none:-1:large	0:3 6:-3
cb:none:-1:money	0:2
cb:none:-1:small	0:3
cb:none:0:%	0:4
cb:none:0:large	0:1
cb:none:0:money	0:4
cb:none:0:small	0:3
cb:none:0:t	0:3 1:-1
cb:none:1:%	0:3
cb:none:1:large	0:5 6:-1
cb:none:1:money	0:1
cb:none:1:small	0:2 1:1
cb:none:2:%	0:1 7:1
cb:none:2:large	0:5 6:-2
cb:none:2:money	0:2
cb:none:2:small	0:6
cb:none:3:%	0:5
cb:none:3:km	0:1
cb:none:3:large	6:1
cb:none:3:money	0:3
cb:none:3:small	0:2
cb:none:4:%	0:5 5:-1
cb:none:4:large	6:1
cb:none:4:money	0:3
cb:none:4:small	0:5
cb:none:4:vehicles	0:-2 6:2
cb:none:GWh	10:1 14:2
cb:none:MW	9:3
cb:none:MWh	0:-2 13:3
cb:none:TWh	9:1 10:1
cb:none:factories	0:3 23:1
cb:none:kWh	0:1 9:2
cb:none:km	0:2 8:2
cb:none:large	0:2 6:1 15:2
cb:none:m3	0:1 18:2
cb:none:models	0:5
cb:none:money	0:1 20:3
cb:none:small	0:4
cb:none:stations	0:1 15:3
cb:none:suppliers	0:4 17:-2
cb:none:t	1:3 13:1
cb:none:vehicles	0:2 6:2
cb:recycle:0:%	0:1 5:-2
cb:recycle:0:t	0:-2 1:-2 12:1 13:1 19:-2
cb:recycle:1:%	0:-1 12:-2 13:1 19:2
cb:recycle:1:t	0:-1 1:-1 12:-1 13:1 19:2
cb:recycle:2:%	0:-1 1:-1 5:-1 7:-1 9:-1 10:1 11:-1 13:3 18:-3 19:2
cb:recycle:2:money	0:4 20:-3
cb:recycle:2:t	0:-3 1:-2 13:1 19:2
cb:recycle:3:%	0:2 1:-2 5:-1 9:-1 13:-3 19:2
cb:recycle:3:money	0:1
cb:recycle:4:small	0:-1 7:-1 12:-1 19:3
cb:recycled-material:0:%	0:-2 5:-1 12:2
cb:recycled-material:1:%	0:-2 1:-1 5:-1 9:-1 12:3
cb:recycled-material:2:%	0:2 1:-1 5:-1 12:1
cb:recycled-material:2:small	0:3 12:-2
cb:recycled-material:3:%	0:-2 1:-1 5:-2 9:-1 12:4 19:-1
cb:recycled-material:4:%	0:-1 9:-1 12:2
cb:renewable:-1:small	0:3 9:-2
cb:renewable:0:%	0:-2 9:3 17:-1
cb:renewable:0:MW	0:2 9:-1
cb:renewable:0:large	0:3 6:-1
cb:renewable:0:small	0:3 1:-1 7:-1 9:-3 13:-1
cb:renewable:1:%	0:-1 9:4
cb:renewable:1:MW	0:-1 9:1
cb:renewable:1:kWh	0:-2 9:3
cb:renewable:1:large	0:3
cb:renewable:1:small	0:-1 9:3
cb:renewable:2:%	0:-2 5:-1 9:4 17:2
cb:renewable:2:MW	9:2
cb:renewable:2:small	0:1 9:2
cb:renewable:2:t	0:2 9:-1 19:-2
cb:renewable:3:%	0:1 5:-3 9:4
cb:renewable:3:GWh	0:-2 9:2 14:-1
cb:renewable:3:MW	0:-1 9:2
cb:renewable:3:kWh	0:-1 9:2
cb:renewable:3:money	0:-2 20:2
cb:renewable:3:small	0:1 15:1
cb:renewable:4:%	0:1 1:-2 9:1
cb:renewable:4:MW	9:1
cb:renewable:4:large	0:2 6:-1
cb:renewable:4:small	0:2 1:-2 9:1
cb:sales:-1:%	1:1 5:1
cb:sales:-1:km	8:1
cb:sales:-1:large	0:4 6:-3 8:2
cb:sales:-1:small	0:1 6:1
cb:sales:-1:vehicles	0:1
cb:sales:0:%	0:2 9:1
cb:sales:0:GWh	0:2 9:3 14:-4
cb:sales:0:MWh	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1 9:3 11:-1 12:-1 13:-4 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
cb:sales:0:factories	0:3 16:-1
cb:sales:0:kWh	9:2
cb:sales:0:large	6:2
cb:sales:0:m3	0:3 18:-2
cb:sales:0:models	0:1 7:1
cb:sales:0:money	0:1
cb:sales:0:small	0:-2 6:6 18:2
cb:sales:0:t	0:1 1:-1 6:-1 12:1 13:1
cb:sales:0:vehicles	0:5
cb:sales:1:%	0:-1 1:1 5:-1 6:2 10:2
cb:sales:1:GWh	0:1 14:1
cb:sales:1:MW	0:-2 9:3
cb:sales:1:large	0:1 6:1
cb:sales:1:money	0:1
cb:sales:1:small	0:2 6:2 7:-1
cb:sales:1:t	0:2 1:1 13:-2
cb:sales:1:vehicles	0:1 6:1
cb:sales:2:%	0:2 1:3 5:1
cb:sales:2:GWh	14:1
cb:sales:2:large	0:3
cb:sales:2:models	0:-3 7:3
cb:sales:2:money	0:5 20:-2
cb:sales:2:small	1:3 6:-1
cb:sales:2:t	0:-2 12:3
cb:sales:2:vehicles	0:1
cb:sales:3:%	0:4 5:2
cb:sales:3:GWh	9:-1 14:3
cb:sales:3:km	8:2
cb:sales:3:large	0:2
cb:sales:3:m3	0:-1 18:1
cb:sales:3:money	20:1
cb:sales:3:small	6:2 14:2
cb:sales:3:t	0:1 13:-1
cb:sales:3:vehicles	6:2
cb:sales:4:%	5:2 9:1
cb:sales:4:GWh	0:-1 14:1
cb:sales:4:kWh	0:1
cb:sales:4:km	0:1
cb:sales:4:large	0:1 6:1
cb:sales:4:small	0:1 7:2
cb:sales:4:vehicles	0:3 6:-1 7:1
cb:save:0:TWh	0:-1 10:1
cb:save:0:kWh	0:-2 1:-1 9:-1 10:3
cb:save:0:money	0:4 20:-3
cb:save:0:t	1:1 10:1
cb:save:1:money	0:4 20:-3
cb:save:1:t	0:-2 1:3
cb:save:2:t	0:-4 1:4
cb:save:3:large	0:3 6:-1 20:-1
cb:save:3:money	0:3 1:-2
cb:save:3:small	0:4 6:-1 9:-1 11:-1
cb:save:3:t	0:-1 1:2
cb:save:4:%	0:2 5:-2 10:-2
cb:share:-1:%	0:1 5:1
cb:share:0:%	5:2
cb:share:0:large	0:-1 6:1 20:1
cb:share:0:small	7:-1 15:2
cb:share:1:%	0:3 5:1
cb:share:1:large	0:1 5:-2 20:-1
cb:share:1:money	20:1
cb:share:1:small	0:1 5:-1 9:1
cb:share:1:vehicles	0:3 5:-2 6:-3
cb:share:2:%	0:-1 5:3 9:1 12:1 23:1
cb:share:2:large	6:1
cb:share:2:money	0:2
cb:share:2:small	0:2
cb:share:2:vehicles	0:1
cb:share:3:%	0:1 5:2 23:1
cb:share:3:large	0:3 6:-3
cb:share:3:money	0:1
cb:share:3:small	0:4
cb:share:4:%	5:3 9:1
cb:share:4:money	0:4 20:-2
cb:share:4:small	0:3
cb:supplier-target:2:%	1:1
cb:supplier:0:suppliers	17:3
cb:supplier:1:small	0:4 6:-1 17:-3
cb:supplier:3:small	6:-1 17:2
cb:waste:0:%	0:-1 19:2
cb:waste:2:%	0:-3 1:-1 5:-2 10:-2 18:-4 19:2 23:2
cb:waste:2:small	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 11:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 20:-1 21:-1 22:-1 23:-1
cb:waste:3:%	0:-1 1:-3 6:-1 9:-1 10:-2 11:-1 18:-2 19:4 23:-2
cb:waste:3:small	1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:3 20:-1 21:-1 22:-1 23:-1
cb:water:0:m3	0:-1 18:1
cb:water:1:%	0:-3 1:-2 9:-1 10:-1 18:5 19:-1 23:-1
cb:water:1:small	0:1 1:-1 18:1
cb:water:2:%	9:-2 10:-1 18:2 19:-1 23:-1
cb:water:2:small	0:-2 18:3
cb:water:3:%	0:-2 1:-1 18:5
cb:water:3:small	0:-2 1:-1 10:-1 18:3
cb:water:4:%	1:-2 5:-1 18:3
cb:water:4:small	0:1 1:-2 18:2
cl:#	0:2
cl:#y	0:-1 1:3
cl:$	0:1 20:1
cl:%	0:1 5:3
cl:(	0:4
cl:)	6:1
cl::	1:1
cl:;	0:1
cl:a	0:2
cl:a-shar	0:2
cl:able	6:2 7:-2 12:1
cl:above	0:2
cl:absolute	1:1 6:1
cl:absorb	6:-1
cl:abu	0:-1 20:2
cl:accord	0:3 6:-1 15:-1
cl:account	23:2
cl:acea	0:2 15:-2
cl:achiev	13:2
cl:achieve	0:-1 5:-1 11:2
cl:acquir	0:2 9:-1
cl:acros	1:2
cl:action	0:-2 6:1 20:2
cl:activiti	0:1 1:1 5:-1
cl:add	6:-3 15:3
cl:addition	20:3
cl:additional	0:1 14:1 20:-2
cl:adds	0:-3 1:2 5:2 20:-1
cl:adjust	0:3
cl:admitt	0:1 6:-1
cl:aesc	0:-1 1:-1 14:2 20:1
cl:after	0:2
cl:against	0:5 5:-2 6:-1 10:1 15:-1
cl:age	0:2
cl:agency	0:3 5:-2
cl:ago	0:7 5:-3 6:-2
cl:agre	17:2 20:-1
cl:agree	0:3 5:-1 20:-2
cl:agreement	0:-1 17:2
cl:ahead	0:3 9:-2
cl:aim	1:-1 5:-2 13:2 15:-1 23:2
cl:aims	1:-1 6:1
cl:aion	0:-2 1:-1 6:2 15:1
cl:air	0:3 6:-1
cl:all	0:1 21:1
cl:all-new	0:3
cl:alliance	0:1 6:-1
cl:almost	0:-1 5:-1 9:-1 10:-1 12:1 17:2 20:1
cl:alone	0:-1 9:1 10:1 20:1
cl:along	0:1 5:-1 16:2
cl:already	0:-2 1:1 5:-1 7:1 9:1 10:1 11:2 20:1
cl:also	0:-2 5:1 15:1 18:1
cl:although	0:4 6:-1 7:-3
cl:aluminium	0:1
cl:aluminum	0:2
cl:am	0:2
cl:ambition	0:1 5:-3 6:1
cl:america	5:-1 15:2
cl:american	0:1
cl:among	0:2 5:-2 6:-1 7:2
cl:amount	1:1 20:1
cl:analyst	0:4 6:-3
cl:and	0:1
cl:announc	1:-2 15:-1 20:3
cl:annual	0:-1 6:4
cl:another	5:1 14:1 15:1
cl:answer	0:2 1:-1
cl:any	5:1
cl:application	0:2 9:-1
cl:approv	0:2
cl:approximately	0:-1 14:1 20:2
cl:april	0:1
cl:arcfox	0:-2 6:2 12:1
cl:are	1:2
cl:area	0:1
cl:arm	0:-1 5:1 14:1 20:1
cl:around	6:1
cl:array	0:-1 9:2
cl:arrive	0:3 7:-1
cl:as	0:3
cl:ascent	0:2
cl:aside	20:1
cl:ask	0:1 1:1 6:-1
cl:assembly	0:2
cl:association	0:4 5:-1 18:-1 21:-1
cl:assum	5:1
cl:audit	0:-2 17:2 20:-1
cl:aug	0:2
cl:august	0:2 5:1 6:-1
cl:authority	0:2 15:-1
cl:auto	0:-1 6:2
cl:automaker	5:-1 6:2
cl:automobile	0:1 6:-1 20:1 21:-1
cl:automotive	0:4 5:-1 14:-1
cl:available	0:2 7:-1
cl:averag	0:3
cl:average	0:2 6:-1 11:1 12:1
cl:avoid	1:2
cl:award	0:2 15:-1
cl:away	1:1
cl:b	5:1
cl:back	0:1 6:-2 12:1 13:2 14:1
cl:baht	0:1
cl:baic	0:1 6:-1
cl:bank	0:4 6:-2
cl:bar	0:-3 1:2 6:-2 9:-1 11:-1 12:2 18:-1 20:-1 21:-1 23:-1
cl:barra	0:3 6:-2 20:-2
cl:bas	0:3
cl:base	0:1 9:1
cl:basi	0:2 6:-1
cl:batteri	0:5 6:-2 9:-2 12:-1 17:2
cl:battery	5:1 6:1
cl:battery-electric	6:1
cl:battery-power	5:1 6:-2
cl:because	0:5 5:-2
cl:becom	5:2
cl:become	0:3 6:-1
cl:been	0:2 1:1
cl:before	0:1 1:2 6:-2
cl:began	5:2 6:-1
cl:begin	0:3
cl:behind	0:2 5:-3 20:1
cl:beij	0:4 6:-3 15:-2
cl:believ	0:2 5:-2
cl:below	0:3 6:-1
cl:benchmark	0:1
cl:best	0:1
cl:better	0:1
cl:between	6:2
cl:bev	0:-1 5:-1 6:4
cl:bevs	0:-1 5:2
cl:beyond	0:-2 1:2 5:-2
cl:big	0:2 20:-1
cl:biggest	0:1 5:-1 6:-2 7:1 9:-1 10:-1
cl:bill	0:-1 20:3
cl:bioga	1:1 9:-1 13:-1 19:-1
cl:black	0:1
cl:blue	0:-1 1:-2 12:2 13:-1 20:-1
cl:bmw	1:1 15:1 20:-1
cl:bn	0:1
cl:board	0:-1 5:1 20:1
cl:bonu	0:3 6:-1
cl:book	0:3
cl:booking	0:1
cl:borrow	0:3 20:-1
cl:both	1:-1 6:1
cl:bought	0:3 6:1 9:-2
cl:bound	0:-4 1:-2 5:-1 6:-1 9:-1 12:1 18:3 23:-1
cl:br	1:1 7:1 9:1
cl:break-even	0:2 6:-3 8:-1
cl:brent	0:3
cl:bring	6:-4 7:1 10:1 11:1 15:1
cl:britain	0:1
cl:british	0:1
cl:brought	0:-1 11:2 12:1
cl:brunp	0:-1 1:-1 12:-1 13:2 19:-2
cl:brussel	5:1
cl:budget	0:2 6:-1
cl:build	6:1 15:1
cl:burn	0:1 11:1 15:-1
cl:bus	6:2 8:1
cl:busines	0:3
cl:buy	9:1
cl:buyback	0:3 20:-2
cl:buyer	0:1 5:-1 6:1 20:-1
cl:buyout	0:2
cl:byd	0:1 6:1
cl:call	0:3 1:-2 6:-3 17:1
cl:came	1:2
cl:can	0:2 6:-2 11:1 14:1
cl:canada	0:1 6:-3 15:1
cl:cap	0:1
cl:capacity	6:2 13:1
cl:capex	0:4 20:-1
cl:capital	0:2
cl:car	1:1 18:1
cl:carbon	0:-1 1:5
cl:carbonate	0:1
cl:carmaker	0:-2 6:1 20:2
cl:carri	0:3
cl:carry	1:1 7:1
cl:cars	0:3 6:1
cl:cash	0:2
cl:category	0:4 1:-3
cl:catl	0:1 20:1
cl:caus	0:1
cl:cause	1:2
cl:celebrat	0:2
cl:cell	0:2
cl:cent	7:2
cl:center	0:3 21:-1
cl:central	0:3 6:-2 20:-1
cl:centre	0:2 5:-2
cl:ceo	0:1 6:-1
cl:chain	0:-2 1:3
cl:chairman	5:1
cl:chakan	20:2
cl:chandrasekaran	0:-2 5:2 6:1 7:-1
cl:chang	0:3
cl:chapter	0:2
cl:charg	0:3 20:-2
cl:charge	0:3
cl:charger	0:1 21:-1
cl:cheaper	0:2
cl:chief	5:2
cl:china	0:4 1:-1 6:-3 11:1
cl:chinese	0:1
cl:chip	0:3 20:-2
cl:choice	6:-2 7:1 13:-2
cl:cit	1:2 20:-1
cl:citi	0:2
cl:citro	5:1
cl:city	0:4 6:-1
cl:claim	0:1
cl:clas	0:4 6:-2
cl:climate	6:-2 20:2
cl:climb	6:2 9:1
cl:clos	0:2
cl:close	0:2 1:1 5:-3 9:1 16:-1 20:-1
cl:cny	0:2
cl:co	1:3
cl:cobalt	0:1 13:1
cl:coil	0:1
cl:collaps	0:2
cl:collect	0:2 6:-1
cl:com	6:1 20:1
cl:combin	5:2 6:-3 9:1 20:1
cl:combustion	0:1
cl:come	0:-2 1:3 9:-3 17:1
cl:command	0:3 5:-2
cl:commercial	5:2 6:-1
cl:commissioner	0:3 6:-2
cl:commit	0:2 15:-2 20:-1
cl:commitment	1:2 10:-1
cl:committ	1:2
cl:compact	0:2
cl:compani	20:-1
cl:company	0:-1
cl:compar	0:2 12:1 15:1
cl:comparable	0:2 6:-1
cl:component	0:2 12:-1
cl:compris	0:-2 6:1 7:-1 15:2
cl:comprise	14:1
cl:conference	0:1 6:-2 9:1
cl:confirm	0:1
cl:consensu	0:2
cl:consist	0:2
cl:consolidat	0:1
cl:construction	1:1
cl:consum	0:1 18:1
cl:consumption	0:-1 1:-3 10:3 11:2 12:-1 18:3
cl:contain	12:2 13:-2 20:-1
cl:container	9:-1 10:-1 13:1
cl:content	1:2 5:-2 9:-1 12:-1
cl:continent	0:-1 6:2 15:-1
cl:continu	0:1 6:1 21:-1
cl:contract	9:-1 17:2 18:-1 20:1
cl:contribut	0:-1 5:2 6:2 20:-2
cl:contribute	0:-3 6:2 20:2
cl:convert	0:-1 1:-1 9:1 19:-1 20:2
cl:copper	0:-1 6:-1 12:-2 13:2 14:-1 15:-1 17:-1 20:-1
cl:corp	0:-1 6:1 20:-1
cl:corporate	0:-2 1:3
cl:corporation	6:-1 7:1
cl:correspond	0:1
cl:corridor	1:2 5:-2
cl:corsa	0:2
cl:cost	0:2 20:1
cl:could	0:3
cl:council	0:3 6:-2
cl:count	0:-1 5:1 15:1 19:1 21:1
cl:countri	0:2
cl:country	0:1 1:-1 9:-2 18:2
cl:county	0:3
cl:cover	8:2 9:2
cl:creat	14:1
cl:create	1:1
cl:credit	0:1 5:-1 17:2
cl:crore	0:1 6:1
cl:cross	0:-2 15:2
cl:crosstrek	0:2 6:-1
cl:crude	0:1
cl:cumulative	0:-2 1:-1 8:3 20:-1
cl:current	5:2 6:-1
cl:currently	0:2 1:-2 5:-1 7:-1 12:2
cl:customer	1:2 6:1
cl:cut	1:2
cl:cuts	0:1 1:1
cl:cutt	0:1 1:1 6:-1
cl:cycle	1:4
cl:d	0:1 21:1
cl:dacia	0:-2 6:2 7:2
cl:daf	1:-1 5:-4 6:1 11:2
cl:daily	0:1
cl:daimler	5:1 7:1 20:-1
cl:date	0:1 7:-2
cl:days	0:3
cl:de	0:2 20:-1
cl:deal	0:-2 13:3
cl:dealer	0:2 21:-1
cl:dealership	0:3 15:-2
cl:debt	0:3
cl:dec	0:2 9:-1 16:-1
cl:decade	0:2 6:-1 14:-1
cl:december	0:-1 5:1 6:1 17:1 20:1
cl:decision	0:2 20:-1
cl:declar	0:-2 1:1 5:-1 6:2 7:-1
cl:declin	0:3 5:-2
cl:decline	1:2 5:-1
cl:decreas	1:-1 10:2
cl:decrease	1:1
cl:deepal	0:-1 6:3
cl:delay	0:1
cl:deliver	6:3
cl:deliveri	6:2
cl:delivery	6:1
cl:demand	0:4 1:-2
cl:department	0:2 15:-1 20:-1
cl:deploy	0:-3 6:1 10:-2 14:-2 23:2
cl:design	0:-2 6:2 14:1
cl:despite	0:3 5:-2
cl:detroit	0:-1 6:2
cl:deutsche	0:2 6:-2
cl:develop	0:-1 7:1 20:1
cl:development	0:1 15:1
cl:dhabi	0:-1 20:2
cl:did	0:1 6:1
cl:diesel	0:5
cl:dioxide	0:-3 1:5
cl:direct	0:-2 1:2 9:1 17:-2
cl:director	0:3 6:-2 7:-1
cl:distance	0:1 8:1
cl:distribution	5:2
cl:dividend	0:3
cl:do	0:-1 6:1 11:2
cl:document	0:3 5:-2
cl:does	0:5 5:-1
cl:dollar	10:1
cl:domestic	0:2 1:-1 5:-1 6:-1 19:2
cl:donat	15:1 20:-1
cl:done	0:-1 1:-1 8:2 17:1
cl:dongfeng	0:1
cl:door	0:2 13:1
cl:douai	0:-1 14:2
cl:doubl	0:1 1:2 14:-1
cl:double	0:-2 6:3 7:2 20:-1
cl:down	0:2 1:2
cl:drag	0:3 1:-1 12:-1
cl:draw	0:-1 1:-1 18:3 20:-1
cl:drew	0:2 9:1
cl:driv	1:2 8:-1
cl:drive	0:3 1:1 6:-1
cl:driven	0:-2 8:3
cl:driver	0:-1 11:2
cl:drop	0:2 1:1
cl:dropp	0:2
cl:dstr	0:2 15:-1
cl:due	0:2
cl:dur	0:2
cl:duti	0:2
cl:duty	0:3
cl:e	5:2 6:1
cl:each	1:1 7:1
cl:eactro	0:3
cl:earlier	0:7 6:-3 14:-1 15:-2
cl:early	0:3
cl:earmark	0:3 20:-2
cl:earn	0:4 20:-2
cl:earning	0:1
cl:ebit	0:5 20:-1
cl:economic	0:3 20:-2
cl:economy	1:-1 5:-1 11:2
cl:edition	0:3
cl:effect	0:1 6:-1
cl:efficiency	6:-1 9:-3 10:2 11:1 14:-1 20:2
cl:eight	0:1 5:1 7:-2
cl:eighteen	0:3 6:-3
cl:electric	5:1 6:2
cl:electricity	9:4
cl:electrifi	0:-3 5:3 6:2 7:1 9:-1
cl:electrification	5:-1 20:3
cl:electrify	0:-2 15:2
cl:eleven	0:1
cl:emission	0:2 1:2
cl:emit	1:1
cl:emitt	0:1 1:1
cl:employ	0:5
cl:employe	0:-1 6:-1 10:2
cl:end	0:-4 1:2 9:1 15:3 17:1
cl:ends	0:2 14:-1
cl:energy	0:-2 6:2 10:5
cl:engin	11:2
cl:engine	0:1
cl:engineer	0:4 6:-1
cl:enough	0:5 6:-3 9:1 13:-2
cl:entire	0:-2 5:-2 6:-1 9:3
cl:environment	0:-2 1:-2 5:2 23:2
cl:environmental	0:-1 1:3 5:-1
cl:envision	0:-1 14:3 20:1
cl:eps	0:3 1:-2 5:-2
cl:equal	5:2 10:-1
cl:equipment	0:1
cl:equity	20:1
cl:equivalent	0:1 1:1
cl:esg	9:2 20:-1
cl:estimat	0:3 6:-1
cl:estimate	0:5 1:-2 5:-1 6:-2
cl:ethanol	0:3 5:-2 9:-2 11:-1
cl:eu	0:2 5:-1
cl:eur	0:1
cl:euro	0:3
cl:europe	5:2 6:1 7:1 11:2 15:-1
cl:european	0:3 12:-1 20:1
cl:ev	6:3 7:-1
cl:even	0:3 7:-1
cl:every	0:4
cl:evs	0:1 5:1
cl:exce	0:2 5:-2 7:1
cl:exceed	0:3 1:-1 5:1 6:-1 10:-1 19:-1 20:-1
cl:exchange	0:1
cl:executive	0:4 5:-1 6:-1
cl:exist	0:-1 15:2
cl:expand	0:1 6:-2 7:2
cl:expect	0:1
cl:expenditure	0:2
cl:export	0:4 6:-1
cl:extend	14:2
cl:extra	0:2 1:-2
cl:faciliti	9:1 10:-2
cl:factori	0:-1 5:-1 6:-3 7:-1 9:1 10:-2 16:3
cl:factory	0:2 1:1 6:-1 14:1
cl:fall	1:2 18:1
cl:fallen	0:2 1:1
cl:family	0:-1 6:1
cl:far	0:-1 1:1 5:1 17:2
cl:farley	5:1
cl:farm	9:1
cl:fast	0:-1 5:2 15:1 21:-2
cl:faw	6:1
cl:feb	0:3
cl:february	5:2 6:1
cl:federal	0:2
cl:fell	0:2
cl:ferrari	0:2
cl:fewer	0:2 6:-1
cl:fiat	0:1
cl:field	1:1 6:-1
cl:fifth	0:2 5:-2 6:2 18:-2
cl:figur	0:1 1:2 5:-2 6:-1
cl:figure	0:-1 1:1 5:2 9:1 14:-1 23:1
cl:fil	0:2
cl:fill	0:2 6:-1 7:2
cl:fin	0:2
cl:final	0:-1 6:2
cl:financ	0:1
cl:finance	0:-2 5:2 14:1
cl:financial	0:1
cl:find	0:-1 1:1 6:2
cl:fine	0:1
cl:finish	0:-1 6:2 20:2
cl:firm	12:1
cl:first	6:1
cl:fiscal	1:3 5:-1 6:-1
cl:fitt	0:3 5:-1
cl:five	0:1 1:-2 7:-1 23:2
cl:fix	0:1 1:-3 9:1 20:1
cl:flat	0:3 6:-1
cl:fleet	0:1 9:-1 11:2
cl:flow	0:2
cl:follow	0:4
cl:footprint	0:-4 1:3 23:2
cl:for	0:1
cl:ford	6:-1 15:1 20:2 21:-1
cl:forecast	0:1 6:1 7:-1
cl:foreign	0:2 20:-1
cl:forese	0:1 1:2 15:1
cl:forester	0:3 6:-1
cl:former	0:1
cl:formula	0:2
cl:fortune	0:1
cl:forward	0:2
cl:foton	6:1
cl:found	6:2
cl:four	0:4 1:-1 6:-2 7:-2
cl:fourth	6:1
cl:france	0:2 15:-2
cl:free	0:1
cl:freight	0:3
cl:french	1:2
cl:friday	0:-1 6:2
cl:from	0:3
cl:front	0:-1 6:1
cl:fuel	5:-1 11:3 15:-1
cl:full	0:-2 6:2 14:1 18:1
cl:full-year	6:1
cl:fully	5:4 9:-1
cl:fund	0:-1 20:2
cl:further	0:-2 7:1 10:1 20:1
cl:fuso	0:-1 6:1
cl:fy	0:-2 5:3 7:1 20:1
cl:gac	7:2
cl:gain	20:2
cl:gallon	0:2
cl:gas	1:2 10:1
cl:gasoline	0:2 6:-1
cl:gave	0:4 5:-1
cl:geely	0:2 1:1 6:-1
cl:gen	0:1 12:2 13:-2
cl:general	0:1
cl:generat	0:-2 1:1 9:3 14:-1 20:-1
cl:generate	0:-1 9:3 14:-1
cl:generation	0:3 6:-1 9:1 11:-1 20:-1
cl:german	0:2 6:-2 9:-1
cl:germany	0:3 5:-1
cl:get	9:1 10:1 13:1 20:-1
cl:gets	0:-1 5:1 7:1 9:2 17:-1 18:-1 20:2
cl:gett	0:-2 1:-1 5:2 9:2 15:1
cl:gigafactory	0:-2 14:2 18:1
cl:gigawatt-hour	0:1 14:1
cl:giv	0:-1 5:-1 7:1 11:2
cl:give	5:-1 9:1
cl:given	1:1 5:1 6:1
cl:global	0:1 5:-2 6:2
cl:gm	0:2
cl:go	6:1
cl:goal	10:1 14:-1 18:1
cl:goes	1:1
cl:golf	0:3
cl:gone	6:-1 8:2
cl:good	0:-2 1:1 6:1 9:2 14:1
cl:got	5:1 6:2
cl:government	0:6
cl:grant	0:1 14:1 20:-1
cl:great	0:1 6:-1 20:1
cl:green	5:-1 9:1 10:-1 16:2
cl:greenhouse	0:-3 1:4
cl:grew	5:-2 6:2
cl:grid	0:2 1:-2 9:-1
cl:gros	0:2
cl:group	18:1
cl:group-wide	20:2
cl:grow	0:1
cl:grown	0:2
cl:growth	0:2 5:-4 6:2
cl:guid	5:2
cl:guidance	6:1
cl:gujarat	0:2
cl:gwh	10:1 20:1
cl:gwm	0:3 6:-3
cl:h	0:-2 6:2
cl:had	0:3
cl:half	0:3 5:-2 6:-1 10:1
cl:half-year	0:2 6:-2
cl:hall	0:1
cl:halv	0:4 1:-1 6:-2 10:-1
cl:hand	6:2
cl:hang	0:1
cl:happen	0:-1 6:-1 7:2
cl:has	0:1 6:1
cl:haulier	0:2 8:-1
cl:hav	0:2 5:1 6:-1 15:-1
cl:he	0:1 5:-1 6:1 21:1
cl:headcount	0:2 6:-2
cl:heat	0:-1 1:2 9:-1 10:3 13:-2
cl:heavy	0:4 5:-1
cl:heavy-duty	0:2
cl:held	0:2
cl:help	0:-1 1:1 10:1
cl:here	0:-2 1:1 6:-1 9:2
cl:high	0:1
cl:higher	0:1
cl:him	0:2 14:-1 20:-1
cl:hire	0:3 6:-1 20:-1
cl:his	0:-1 6:2
cl:hit	5:-2 6:1 9:1 14:1
cl:hk	0:1
cl:hold	0:3 13:1
cl:holding	0:2
cl:honda	5:1 7:1
cl:hongqi	0:3 6:-2 21:-1
cl:hop	1:1
cl:hot-roll	0:1
cl:hour	14:1
cl:hourly	0:3 6:-2
cl:house	0:4 5:-1
cl:household	0:3
cl:how	0:2 20:-1 21:-1
cl:huf	0:2 6:-1 20:-1
cl:hundr	0:3 6:-2
cl:hybrid	0:1 5:1 11:2
cl:hydrogen	5:1
cl:hyundai	6:1
cl:i	0:2 5:2
cl:id	0:1 5:1
cl:if	0:3 14:-1
cl:impact	0:-2 23:2
cl:import	0:4 6:-3
cl:important	0:2
cl:improv	5:-2 6:-1 10:1 11:2
cl:improvement	0:-2 1:3 5:-2 7:-1
cl:in	0:1
cl:inc	0:2 6:-2
cl:incentiv	0:3 7:-1 20:-2
cl:incentive	0:1 20:-1
cl:inch	9:-1 10:1
cl:includ	0:1
cl:include	0:-1 6:2 20:-2
cl:income	0:2
cl:increas	0:1 5:1 6:-2 12:2 14:-2
cl:increase	0:4 1:-2 5:-1 15:1
cl:index	0:4
cl:india	0:-1 5:1 7:3 9:1 10:-1
cl:industrial	0:1 1:-1 10:1
cl:industry	0:5
cl:inflation	0:3 5:-1
cl:initial	0:-1 14:2
cl:initially	14:2
cl:innovation	0:2
cl:inr	20:1
cl:inspect	6:-2 7:-1 17:1
cl:install	15:3 21:-1
cl:instead	0:5 6:-1
cl:insurance	0:2
cl:intake	0:2 6:-2
cl:intend	0:1 12:-1 14:-1 15:2
cl:intensity	0:-3 1:1 10:2
cl:interest	0:4
cl:interim	0:-2 6:1 9:-1 12:2 20:-1
cl:internal	0:1
cl:international	0:-1 5:2 7:1
cl:interstate	0:3
cl:into	0:4 20:-1
cl:introduc	0:2
cl:introduce	0:-1 7:1
cl:inventory	0:3 6:-2 7:-1
cl:invest	20:3
cl:investment	0:-1 20:4
cl:investor	0:2 5:-2
cl:ioniq	0:3 6:-1 7:-1
cl:iron	13:-1 14:-2 18:-1 19:2
cl:isn	0:1
cl:issue	0:2 6:-2
cl:isuzu	20:2
cl:its	0:1
cl:itself	5:2 6:1
cl:jaguar	0:2 5:-1 6:-1 20:1
cl:jan	0:3
cl:january	0:4 5:-1
cl:japan	0:4 1:-1 5:2 9:-1 14:-2 15:-1
cl:japanese	7:1 20:-2
cl:jiefang	0:-2 5:1 6:1
cl:jlr	0:-1 7:2
cl:job	0:2
cl:jobs	0:3 6:-1
cl:join	0:2
cl:joint	20:1
cl:jpy	20:1
cl:july	0:1
cl:jump	5:-2 6:3
cl:june	0:1
cl:just	0:-1 5:2 6:2
cl:keep	1:2 6:1
cl:kept	0:-1 1:1 6:1
cl:kia	5:-2 6:2 12:2 20:-1
cl:kilo	0:2
cl:kilogram	0:1
cl:kilometer	0:1 1:2 15:-1
cl:kilometr	0:-1 1:1 6:-2 8:2
cl:kilometre	0:-2 1:2
cl:kilowatt-hour	1:1
cl:kind	0:4 6:-2
cl:km	6:1
cl:know	0:-1 5:2 15:1
cl:known	17:2
cl:koda	0:3 6:-3 7:1
cl:korea	0:-2 5:3 6:-1 20:1
cl:korean	0:-1 6:2
cl:kospi	0:2
cl:kronor	0:1
cl:krw	0:1
cl:kw	15:2 21:-1
cl:kwh	0:2
cl:l	0:2
cl:laid	0:-1 14:-1 20:2
cl:lakh	0:1
cl:land	0:2
cl:larger	0:2
cl:largest	13:1
cl:last	0:-1 6:1 18:2
cl:late	0:1
cl:later	0:1
cl:latter	6:2
cl:launch	0:2
cl:law	0:4 1:-2
cl:lay	0:1
cl:lead	0:3 6:-1
cl:leader	0:3 6:-3
cl:learn	0:2 7:-1
cl:leas	0:1 6:1
cl:least	12:1
cl:leav	0:-2 1:3 20:2
cl:leave	0:4
cl:led	0:2
cl:left	5:2
cl:leipzig	1:1 6:-1 18:1
cl:less	0:2 5:2 14:-1 16:1 19:1
cl:letter	0:3
cl:level	0:4 15:-3
cl:lfp	0:1 14:1
cl:lg	0:1 14:1 20:-1
cl:lges	14:2
cl:li	6:2
cl:lie	0:-2 1:2
cl:life	1:4
cl:life-cycle	0:1
cl:lifecycle	0:-1 1:1
cl:lift	5:1 12:2 20:-1
cl:light	0:2
cl:like	0:-2 1:-2 5:-1 6:1 7:-1 9:1 18:1 21:2
cl:likely	0:1
cl:limit	0:4 1:-1
cl:lin	0:-2 1:1 14:2
cl:line	0:2 14:1
cl:list	0:5
cl:liter	0:2
cl:lithium	0:2 13:1 14:-1
cl:lithium-ion	0:1
cl:little	0:-2 5:1 19:1 20:2
cl:ll	0:-4 5:3 7:1 9:1 15:1
cl:lleniu	5:-1 7:1
cl:loan	0:2
cl:local	0:2 20:-1
cl:logistic	0:3 23:-1
cl:long	5:2
cl:longer	0:4 5:-2 6:-2 14:-2
cl:look	0:-1 5:3 15:1
cl:los	0:2
cl:lose	0:3
cl:loss	0:2
cl:lost	0:5
cl:lot	0:-1 1:1 6:2
cl:low	5:2
cl:lower	1:1 18:2
cl:lowest	0:1
cl:lucid	6:2
cl:luxury	5:-2 6:3
cl:lynk	0:-1 6:-3 7:2
cl:m	0:2
cl:macan	0:1
cl:machin	1:2 5:-1 20:-1
cl:machine	0:2
cl:made	0:1 15:1
cl:mahindra	0:-1 5:1 6:2 20:1
cl:maintain	6:1
cl:major	0:-2 7:1 20:1
cl:mak	0:1 6:-1 9:-1 11:2 14:-1 16:2
cl:maker	17:1
cl:man	5:1 6:1
cl:manag	0:-2 1:-2 2:-2 3:-2 4:-2 5:-3 6:1 7:-2 8:-1 9:-2 10:-2 11:-2 12:-2 13:-2 14:-2 15:2 16:-2 17:-2 18:2 19:-2 20:-2 21:-2 22:-2 23:-2
cl:management	6:2
cl:manager	0:2 20:-1
cl:manufactur	1:2
cl:manufacturer	0:2 5:-1
cl:many	0:1 15:1 21:-1
cl:mar	0:3
cl:march	5:1
cl:margin	0:3
cl:mark	0:-3 1:-2 5:2 9:1 12:2
cl:market	0:4 5:-1 6:-1 7:1
cl:maruti	0:1 7:1 21:1
cl:mass	0:1
cl:match	0:1
cl:material	0:1 1:-3 12:3
cl:may	0:2 5:1 20:-1
cl:mazda	5:1
cl:me	0:1
cl:mean	5:1 6:1
cl:meant	0:-2 1:1 5:-1 6:1 7:1 9:-1 13:1 14:-1 19:1 21:2
cl:meanwhile	0:-1 6:-1 7:1
cl:measur	0:-1 1:1 10:1 18:1
cl:median	0:2
cl:meet	0:1 6:2
cl:megawatt	9:1
cl:member	0:3 20:-2
cl:mention	15:-2 20:2
cl:merced	0:2 1:2 5:-1 6:-1 14:-1
cl:mercedes-benz	5:1 14:1
cl:mere	0:1 6:1 9:-1
cl:met	0:1 9:3 19:-1
cl:meti	0:2
cl:mg	0:2
cl:michelin	5:-1 10:-1 11:1 12:1
cl:michigan	0:2 14:1 20:-1
cl:middle	0:2 5:1 6:-1 14:-1
cl:midsize	0:2 20:-1
cl:mil	0:2
cl:mileage	8:1
cl:milestone	1:-1 9:1
cl:million	6:2
cl:mini	0:1 6:-2
cl:minister	0:3
cl:ministry	0:2 6:-1 20:-1
cl:minu	0:-2 1:5 18:2 23:2
cl:minut	0:3
cl:miss	0:2 6:-2
cl:mitsubishi	0:3 7:-1
cl:mix	0:1 5:1 9:-1
cl:mobility	0:-1 6:1 20:2
cl:model	5:2
cl:modul	0:3 6:-1 10:-1 13:-1
cl:monday	5:2 6:-2 20:-1
cl:month	0:-1 6:4 20:-1
cl:monthly	0:3 6:-2
cl:most	0:4
cl:motion	0:2 5:-1 6:-1
cl:motorcycle	6:-3 7:1
cl:mov	0:2
cl:move	1:-2 23:3
cl:much	5:1
cl:munich	1:1
cl:musk	0:2 6:-1
cl:must	1:2 5:-1
cl:mw	0:-1 9:2
cl:my	0:3 9:-1 19:1
cl:n	0:-1 5:1 6:1
cl:nam	0:3 1:-1
cl:narrow	0:2
cl:national	0:4 1:-2 21:-1
cl:nearly	5:1 12:1
cl:need	0:3 1:-1 6:-2 9:-1 10:1
cl:net	0:3
cl:network	15:2
cl:neutrality	0:2 1:-1
cl:nev	5:-1 6:3
cl:nevada	0:-4 14:2 20:2
cl:never	0:3 8:-1
cl:nevs	0:-2 5:4 6:1
cl:new	0:-2 1:1 6:2 11:1
cl:new-energy	0:3 5:-3
cl:newly	0:-2 1:3 5:-1
cl:nikkei	0:3 14:-1
cl:nine	5:2 7:-3
cl:nissan	0:1 7:-1 20:1
cl:no	0:2 23:2
cl:nobody	0:2
cl:none	0:3
cl:nor	0:2 5:-1 20:1
cl:normal	0:-2 6:2
cl:north	5:-1 6:1
cl:northvolt	0:2 6:-1
cl:not	0:4 6:-2 16:1
cl:noth	0:3 5:-1
cl:nov	0:3
cl:november	0:1 6:-1 14:1
cl:now	0:-3 5:1 7:2 14:1
cl:nt	0:1 20:-1
cl:number	0:2 6:-2 7:1 15:2 16:1
cl:objective	1:1
cl:occasion	5:1
cl:oct	0:3
cl:october	6:1
cl:of	0:2
cl:off	0:1
cl:offer	0:1 6:-1 7:4
cl:offic	0:-2 1:3
cl:official	0:-1 15:2
cl:offset	1:1
cl:old	0:3 5:-1
cl:older	1:1
cl:oliver	0:-2 1:-1 5:3
cl:on	0:1
cl:once	0:1 1:2 14:-1 15:-1
cl:one	14:1
cl:ones	0:-2 5:2 6:2 15:1
cl:online	5:-1 6:1
cl:only	15:1 16:1
cl:ontario	14:2
cl:open	0:4 6:-1
cl:operat	0:2
cl:operation	0:-1 1:4 6:1 14:-1
cl:operational	0:-2 1:-1 10:3
cl:operator	0:2 21:-1
cl:option	0:2
cl:or	5:2
cl:order	0:3
cl:other	0:2 5:1 6:-1
cl:otherwise	0:3 1:-2
cl:ought	1:1 6:2 14:-2
cl:our	0:3 1:1
cl:out	0:4 6:-2
cl:outback	0:2 6:-2
cl:outlay	0:-3 20:4
cl:outperform	0:2 5:-1
cl:output	1:-1 6:1 9:1 10:2 14:-1 19:1
cl:outside	0:2 1:-1 5:-2 9:1
cl:overall	0:-1 9:2 20:2
cl:oversea	0:2 6:-2
cl:own	1:3 6:-2
cl:owner	0:-1 8:1 20:2
cl:owns	0:4 15:-1
cl:p	0:2
cl:paccar	0:1 6:-3 20:1
cl:pace	0:2 6:-2 20:1
cl:pack	0:4 13:1
cl:package	0:1 20:-1
cl:page	0:6
cl:paid	0:1 20:1
cl:paint	0:-1 1:2 5:-2
cl:panasonic	0:2 1:2 14:-2 16:1
cl:panel	9:1
cl:paper	0:-1 6:1
cl:parent	0:1
cl:park	0:1 9:1
cl:part	0:1 20:2
cl:partner	0:-2 6:-1 15:3 20:1
cl:pass	0:2 5:-1
cl:passenger	5:-1 6:1
cl:past	0:3 19:-1
cl:pat	0:3
cl:pay	0:2
cl:pays	0:3
cl:pct	0:3 5:-2
cl:peak	0:2
cl:pencill	0:-2 6:1 7:-1 14:2
cl:penetration	0:2 5:-1
cl:people	0:1
cl:per	10:1 18:1
cl:percent	0:4
cl:percentage	0:3 5:-1
cl:perhap	0:1
cl:period	0:3 6:-2
cl:peterbilt	0:3 6:-2
cl:petrol	0:4 5:-1
cl:peugeot	0:2 6:-1
cl:phase	0:3
cl:photovoltaic	9:1
cl:pickup	0:2
cl:pilot	13:1 14:1
cl:plac	0:2 5:-1
cl:place	0:3 1:-2
cl:plan	0:1 9:1
cl:plann	0:2 7:2 14:-1
cl:plastic	0:-2 9:-1 12:3 19:-1
cl:platform	0:1 5:-1 6:-1 11:1
cl:pledg	0:1 1:-1 20:1
cl:plug-in	5:2 6:1
cl:plung	0:1
cl:plus	0:4 5:-1
cl:point	0:1 1:2
cl:polestar	0:2
cl:police	0:3 6:-2
cl:policy	0:2
cl:poll	0:1
cl:population	0:3
cl:porsche	0:1 5:-1 17:1 20:2
cl:port	0:2
cl:portfolio	0:-2 6:-2 7:3
cl:post	0:1
cl:postpon	0:2 20:-2
cl:pour	0:-1 20:2
cl:power	0:1 1:1
cl:powerco	0:3 14:-2 20:-1
cl:pre-tax	0:1
cl:predecessor	0:1 1:2 5:-3
cl:premium	0:2
cl:prepar	6:1
cl:prepare	0:-3 6:1 7:-1 21:3
cl:pres	0:2
cl:present	1:2 6:1 7:2 14:-2
cl:president	0:2 5:1 7:-1 15:-2
cl:pretax	0:2 20:-2
cl:previou	0:1
cl:previously	0:3 1:-1 6:-2
cl:pric	0:3
cl:priu	0:-1 1:1
cl:private	0:2 5:-1
cl:proces	13:2
cl:produc	0:-1 6:2 9:2 10:1 13:-1
cl:produce	0:1 6:3 14:-1
cl:product	1:2
cl:production	0:-1 6:2 23:1
cl:profit	0:1
cl:program	0:-1 1:2
cl:programme	6:-2 17:2
cl:project	0:-1 10:3
cl:promis	6:1 15:-1
cl:promise	0:-2 5:3
cl:proportion	0:-3 1:-3 5:3 9:2 12:3
cl:propos	0:1
cl:provid	9:1
cl:provide	9:1
cl:pt	0:3
cl:public	0:2
cl:publish	0:4 5:-1
cl:pump	0:1 1:2
cl:pune	0:1 9:2 18:-1
cl:pure	0:-1 5:1 6:-1 8:1
cl:push	0:1 1:-1
cl:put	6:2 12:1 20:1
cl:puts	0:3 1:-1 5:-1
cl:putt	0:-2 20:3
cl:pv	0:-2 6:1 9:2
cl:q	0:-1 6:1
cl:quadruple	0:2 14:-1
cl:quantity	1:-2 9:-1 12:1 19:1
cl:quarter	0:1 5:2
cl:quarterly	0:3 6:-3
cl:quot	0:3
cl:r	0:2
cl:rais	0:2 1:-1 19:1
cl:raise	0:2 6:-1 10:-2 11:1 14:1 20:-1
cl:ram	0:4 6:-3
cl:ran	8:1 10:-1
cl:rang	0:1
cl:range	5:1 12:1
cl:rank	0:2
cl:rat	13:2
cl:rate	13:1 19:2
cl:rather	0:4 1:-2 7:-1
cl:ratio	1:1 5:1
cl:re	0:1 1:-3 5:-2 8:-1 9:-1 23:3
cl:reach	0:1 6:-1 9:1
cl:read	0:1 1:-2 6:-2 14:2
cl:reader	0:2 5:-2
cl:reaffirm	0:-3 5:1 6:2
cl:reason	0:1 1:1 20:-1
cl:recall	0:2 6:-1
cl:receiv	0:1 1:-1 20:1
cl:receive	0:2 5:-1 20:-1
cl:recently	9:2
cl:reckon	5:2 20:-1
cl:recover	0:-1 13:1
cl:recovery	0:-2 9:-1 10:2 13:3 19:-2
cl:recycl	0:-1 12:2 13:1 19:2
cl:recycle	0:-3 1:-1 12:1 13:2
cl:reduc	10:1 11:1 18:2
cl:reduce	1:3
cl:reduction	0:-2 1:6
cl:region	0:1 6:-1 18:1
cl:regional	0:1 5:-1
cl:register	1:1
cl:registration	0:3
cl:regular	0:2
cl:reimagine	0:1
cl:reiterat	5:1
cl:relative	1:1
cl:releas	1:1
cl:remain	6:1 16:2 20:-1 21:1
cl:remind	0:3 5:-1 14:-1 20:-1
cl:renault	0:3 1:1 6:-1
cl:renewabl	0:1 5:-1 9:1 10:-1
cl:renewable	5:-1 7:-1 9:1 17:2
cl:rent	0:2
cl:rental	0:3 5:-2
cl:repair	0:-2 6:-2 13:3 20:-1
cl:repeat	0:1
cl:replac	0:-1 1:-1 5:2 7:-1 9:1 18:1
cl:replace	0:4 5:-1 6:-2
cl:repli	0:1
cl:report	20:1
cl:reporter	0:3 14:-1
cl:represent	5:1
cl:request	0:-1 17:1
cl:requir	12:-1 20:2
cl:research	0:3
cl:reservoir	0:4 1:-2 5:-2 9:-1
cl:rest	0:3 7:-1
cl:result	0:2 1:3 6:-1
cl:resum	0:1
cl:retail	5:-1 6:2
cl:retailer	0:2 5:-1 6:2 15:-2
cl:retirement	0:1
cl:return	0:2
cl:revenu	0:2
cl:revenue	0:2
cl:revis	0:3
cl:right	1:-1 7:-2 9:2 15:-1 18:-2 21:2
cl:ring	0:2
cl:ris	0:-2 1:-1 6:2 9:1 16:1
cl:rise	0:2 1:-1 9:1 23:2
cl:risen	0:4
cl:rival	0:2
cl:rivian	0:-3 6:2 20:3
cl:rmb	0:2
cl:road	0:-2 1:1 15:1
cl:roe	0:3 5:-2
cl:roll	0:1 6:-1
cl:roof	9:1
cl:rooftop	0:-2 9:2
cl:room	0:-2 6:2 7:-1
cl:rose	0:4
cl:roughly	5:1 12:-2 20:3 21:-1
cl:round	0:3
cl:rover	0:1
cl:rp	0:-1 6:-1 20:2
cl:rs	0:1 20:1
cl:rubber	0:2
cl:rul	0:2 5:-1
cl:run	0:-1 6:2
cl:runn	0:2 9:1
cl:runs	0:3 6:-1 15:1
cl:s	0:1
cl:saic	0:-1 6:1 20:1
cl:sal	0:1 6:2
cl:sale	0:-1 6:2
cl:salzgitter	0:2
cl:same	0:-1 12:2
cl:sank	10:1
cl:saudi	0:3 6:-3
cl:sav	1:2 9:-1 10:2 11:1
cl:save	0:-1 1:1 10:2 11:1 20:-1
cl:saving	10:2 11:1 14:-1 20:-1
cl:saw	0:3 6:-2
cl:say	0:1 5:1
cl:says	9:2
cl:scania	6:-1 11:2 12:-1 13:2 20:1
cl:schedul	0:-1 1:-1 6:2 9:1 12:-1
cl:scheme	6:-2 17:2
cl:school	0:1
cl:scop	0:5
cl:scope	0:7 1:-1
cl:scrap	0:3
cl:scrip	0:2
cl:sdi	0:3 20:-1
cl:seagull	0:1
cl:seat	0:3 6:-2
cl:second	0:1
cl:second-generation	0:2
cl:second-quarter	0:1
cl:sector	0:3 1:-2
cl:secur	0:1
cl:sedan	0:1
cl:see	0:1
cl:seek	14:1
cl:seen	0:2 5:2 6:-2
cl:sees	14:2
cl:segment	0:3 7:-1
cl:sek	0:1
cl:self-own	0:2 5:-2 6:1
cl:sell	0:2 7:-2
cl:semi	0:1 6:1
cl:sept	0:2
cl:september	0:3 6:-1 20:1
cl:seri	0:-2 6:2 7:1
cl:servic	0:-1 5:-1 6:3 7:-2 9:1 20:-3
cl:service	0:3 21:-2
cl:set	5:2 6:1
cl:sett	0:4 20:-1
cl:settl	0:2 1:-1
cl:seven	0:3 14:-1
cl:shall	1:1
cl:shanghai	0:3 6:-2
cl:shar	0:3
cl:share	0:-1 5:3 9:1
cl:shareholder	0:3 6:-2
cl:shav	0:2 6:-1 20:-1
cl:she	0:4
cl:shed	0:2
cl:shift	0:-1 6:2
cl:ship	0:2 6:-2
cl:shipment	0:2 6:-2
cl:shipp	0:1 6:1 14:-2
cl:shop	0:-1 1:2
cl:short	6:1
cl:should	0:-3 1:1
cl:show	0:-2 5:2 7:1
cl:shown	0:2 7:-2 20:2
cl:showroom	7:1
cl:shrank	0:3
cl:shrink	1:1
cl:shrunk	0:2 1:-1 5:-1
cl:shut	0:2 16:-1
cl:sight	0:2 6:-1
cl:sign	17:1
cl:since	0:2 1:1 20:-1
cl:sit	10:1
cl:site	0:1 9:1
cl:six	0:2 1:-2 5:-2 6:-1 14:1 20:1
cl:slash	0:-1 1:1 6:2
cl:slid	5:2
cl:slightly	0:-3 1:3 5:-1 6:2
cl:slipp	0:3
cl:slow	0:1
cl:slump	0:1
cl:small	6:1
cl:smaller	1:1
cl:so	0:-1 1:1 5:1 11:1 17:2
cl:software	0:1
cl:solar	9:3 14:-1
cl:sold	6:1
cl:solution	0:3 9:1 20:-1
cl:some	0:1 20:1
cl:someth	0:3 6:-2
cl:soon	0:3
cl:sourc	9:3
cl:source	0:1 1:-2 5:-1 12:2
cl:south	0:2 6:-2
cl:spar	1:3
cl:spe	0:1
cl:speak	0:1
cl:spend	20:2
cl:spent	0:-1 20:2
cl:spoke	5:2
cl:spoken	0:4 6:-1 15:-1
cl:spr	0:3 15:-1
cl:staff	6:1 15:-1
cl:stake	0:2
cl:stand	0:-1 1:2 6:1 17:1 23:1
cl:standalone	0:1
cl:standard	0:3
cl:star	0:-2 6:2 7:-1
cl:stat	0:1 5:2 6:-3 9:1 14:1 15:-1 20:-2
cl:state	0:5 6:-2
cl:station	15:3
cl:stay	0:1 5:-1 6:-2
cl:steel	0:2 1:-1
cl:stellanti	0:3 5:-3 6:-1 9:-1 14:2
cl:sticker	0:2
cl:still	5:3
cl:stock	0:2
cl:stood	0:1 1:1 9:3
cl:stopp	0:3 7:-1 20:-2
cl:stor	0:3 13:-1 18:-2
cl:storage	0:3 10:-3
cl:store	0:2 1:-1 13:-2
cl:strategy	5:1
cl:street	0:4 6:-3 15:-1 20:-1
cl:strike	0:2
cl:subaru	0:1 5:1 20:-1
cl:subsidi	0:4 6:-1 20:-1
cl:subsidiary	20:1
cl:subsidy	0:2
cl:such	0:-1 6:2 14:1
cl:sufficient	0:3 6:-2
cl:summer	0:3 5:-1 6:-2
cl:sun	0:2 9:-1
cl:supervisory	0:-2 20:3
cl:suppli	0:-3 5:-1 6:3 9:2 14:1
cl:supplier	0:-1 1:1 6:2 12:1 20:-1
cl:supply	0:-2 1:3 17:2
cl:support	0:3
cl:suppos	0:-2 1:1 6:-1 10:3
cl:surg	0:3
cl:surpass	0:1 6:-1
cl:survey	0:3 6:-1 21:-1
cl:suv	0:4 6:-1
cl:suvs	0:3 7:-1
cl:suzuki	7:1
cl:swap	0:2 15:-1
cl:swapp	0:2
cl:sweden	1:2
cl:swedish	1:1 5:1
cl:switch	0:2 6:-1
cl:t	0:4
cl:tak	0:-1 9:1 13:2 18:1
cl:take	0:-1 6:2
cl:talk	0:1 5:2 7:-2 15:1 20:-2
cl:tally	0:-3 6:1 10:1 14:-1 15:1
cl:tank	0:3 18:-2
cl:target	0:1
cl:tariff	0:3
cl:tata	0:1 20:1
cl:tax	0:2
cl:technology	0:1 6:1 15:-1
cl:tell	5:2
cl:ten	0:5 7:-3 19:1 21:-1
cl:tenth	0:-2 6:2
cl:term	0:1 1:-1 6:1
cl:tesla	5:-1 6:2
cl:test	6:-1 13:1
cl:th	0:2
cl:thailand	0:1 5:-1
cl:than	0:1
cl:thank	0:-2 6:-1 20:3
cl:that	0:1
cl:the	0:1
cl:their	0:1 5:1 20:1
cl:them	1:2
cl:themselv	0:-1 1:2 5:-1
cl:then	9:1 14:1 20:-1
cl:there	7:1 15:2 21:2
cl:therefore	0:-3 5:2 18:1
cl:thermal	0:3
cl:these	0:1 6:2 7:-1
cl:they	0:-1 6:-1 8:1 23:2
cl:think	0:-3 1:-3 5:3 6:1 13:2
cl:third	0:2
cl:third-quarter	6:1
cl:this	5:1
cl:those	5:-1 6:-2 15:2 17:2
cl:though	5:1 6:-2
cl:thought	0:3 5:-2
cl:three	6:-1 7:2 20:1
cl:three-wheeler	5:-1 6:2
cl:through	0:1 20:1
cl:thursday	6:-2 7:1 20:1
cl:thus	0:-3 6:1 7:-1 9:-1 11:3 12:-1
cl:ticket	0:2
cl:tim	0:2
cl:time	6:1 7:-2 20:1
cl:tire	0:3 6:-1
cl:today	0:-1 1:-1 9:-1 12:3 13:2
cl:together	15:1
cl:tokyo	0:-1 7:3
cl:told	10:2 17:1
cl:ton	0:2 1:-2
cl:tonn	0:5 1:-2
cl:tonne	0:1 1:-1 10:1
cl:took	0:1 6:-1 18:1 20:1
cl:top	0:-1 7:1 20:2
cl:total	1:1 6:-2 20:2
cl:totall	19:2 20:-1
cl:touch	0:3 6:-1
cl:toward	0:1 5:-1 14:2
cl:toyota	0:1
cl:tractor	0:3
cl:trad	0:1
cl:trade	0:1
cl:train	0:-1 20:-1 21:2
cl:transaction	0:1
cl:transition	0:-2 7:-1 9:1 20:1
cl:transport	0:4 6:-2 15:-1
cl:travel	0:2 8:-1
cl:treasury	0:1
cl:trillion	20:1
cl:trimm	0:-1 20:1
cl:tripl	0:-1 6:2 20:-1
cl:truck	0:2
cl:trump	0:1
cl:tuesday	6:3 7:-1 20:1
cl:tumbl	0:2
cl:turbin	0:-1 5:-1 6:-1 9:3 14:-1
cl:turn	0:2 1:-1 6:-1 12:1
cl:twelve	0:3 6:-2
cl:twice	5:-1 6:2
cl:two	6:1 9:1
cl:two-wheeler	0:3 1:-1 5:-1
cl:typ	0:3 6:-2
cl:tyr	1:-2 5:-4 10:1 11:-1 12:1 23:3
cl:tyre	0:3 5:-1 9:-1 12:-1
cl:u	5:1
cl:uk	0:-1 5:2 14:1
cl:ultium	0:4 20:-1
cl:unchang	6:2
cl:under	0:-1 5:2 6:1
cl:unemployment	0:4 1:-1 5:-1
cl:union	0:4 12:-1
cl:unit	5:1 6:1
cl:until	0:4 1:-1 5:-2 12:1
cl:unveil	0:3 5:-2 6:-1
cl:up	0:1
cl:updat	0:2
cl:upward	0:-1 1:-2 21:3
cl:us	5:1
cl:usd	0:2
cl:use	0:1 1:-3 10:2 12:1 18:3 20:-1
cl:used	0:4 6:-2 7:-1 10:3 18:1
cl:user	0:-2 8:2
cl:uses	5:2 9:-1 10:3 12:-1 14:-3
cl:utilization	0:3 5:-1
cl:valu	0:2 20:-2
cl:valuation	0:3 20:-2
cl:value	0:1 10:1 19:1 20:-2
cl:van	1:-1 5:1
cl:vans	1:-1 5:2 6:1 7:-1
cl:vat	0:2 1:-1 5:-2
cl:ve	0:2 6:-2 8:1
cl:vehicl	5:1
cl:vehicle	10:2 18:1
cl:ventur	0:2 5:-1
cl:venture	0:-1 16:1 20:2
cl:version	0:2 20:-1
cl:versu	1:2 6:-1
cl:volt	0:-2 6:2 8:1
cl:volum	0:6 1:-1 5:-2
cl:volume	0:1 6:1
cl:volvo	5:1 6:2
cl:vot	0:3
cl:vw	6:1 20:1
cl:wag	0:2
cl:wage	0:3
cl:wait	0:3 6:-2
cl:wall	0:1 6:-1 10:1
cl:war	0:1 20:-1
cl:warranty	0:1
cl:was	0:3
cl:waste	1:-1 10:-1 18:-2 19:4
cl:water	1:-2 18:4 19:-1
cl:way	0:-1 1:1 6:2
cl:we	23:1
cl:wednesday	0:-2 1:1 6:2
cl:week	0:4 6:-1
cl:weigh	0:5
cl:weight	0:3 1:-1 6:-1
cl:well	0:-1 1:1 5:1 6:1
cl:well-to-wheel	0:-3 1:2
cl:went	0:-1 1:-1 5:1 6:1 23:2
cl:were	0:3
cl:what	0:3
cl:wheel	0:1
cl:when	0:2
cl:where	0:2
cl:wherea	0:3 1:-1 5:-2 9:1 15:-1
cl:whether	5:1
cl:which	0:2
cl:while	0:1 5:-1 14:1
cl:who	17:1
cl:whole	5:-1 6:-2 12:2
cl:wholesal	0:3 6:-2
cl:wholesale	0:2
cl:whom	0:4
cl:whose	0:3
cl:why	0:3 6:-2
cl:wide	0:3 20:-1
cl:widen	6:-1 7:1
cl:wind	0:-1 9:2
cl:withdrawal	0:-2 1:-2 18:4
cl:within	0:1
cl:without	5:1
cl:won	0:4
cl:work	1:1 10:1 14:1 20:-1
cl:worker	0:2
cl:workforce	0:3
cl:world	0:-1
cl:worldwide	0:-1 1:1 5:-1 6:-3 9:3
cl:worth	0:2 20:-1
cl:would	0:2 1:-1 5:1 6:-1
cl:wrote	0:2
cl:x	0:1 7:-1 10:-1 11:2
cl:xev	0:2 5:1 6:-2 7:-2
cl:xpeng	6:2
cl:y	0:4
cl:year	5:1
cl:year-end	15:2
cl:yearly	0:-2 5:-1 6:2
cl:yen	0:2
cl:yield	0:1 1:-1 9:1
cl:you	0:1 1:3 6:-1
cl:your	5:1
cl:yuan	0:-3 10:2 19:1 20:2
cl:zeekr	0:2 9:1
cl:zero	0:1
cl:zero-carbon	0:-3 1:-1 5:-1 7:-3 9:1 12:-1 16:4 17:-1 18:-1 19:-1 21:-1
cl:zero-emission	0:2 5:2 6:-2
cl:£	0:1 20:1
cl:¥	0:1
cl:€	0:2
cr:#	0:1
cr:$	0:3
cr::	0:1 7:1
cr:a	0:1
cr:about	0:5
cr:above	0:4 5:-2
cr:abroad	6:2 20:-1
cr:absolute	0:1 1:1 18:-2
cr:accident	0:3
cr:accord	0:3
cr:account	0:1 5:1
cr:achiev	0:-1 1:1 5:-2 9:-1 10:1 11:-1 12:-2 13:2 16:-2
cr:acr	0:4
cr:acros	0:-3 15:2
cr:activiti	1:-1 5:1
cr:add	6:-2 7:2 15:1 20:-1
cr:additional	0:2 9:2
cr:adjust	15:1
cr:advance	0:2
cr:affect	0:2 7:-1
cr:after	6:1
cr:afternoon	0:1
cr:again	0:4 5:-1
cr:against	0:-2 1:2 11:2
cr:ago	0:3
cr:agre	0:-1 1:2 6:2 21:-1
cr:agreement	17:1
cr:ahead	0:4
cr:aim	0:-2 1:-2 5:2 6:-1 13:2 18:3
cr:air	1:2
cr:all	12:2
cr:all-electric	0:-2 5:1 7:1
cr:all-new	0:4 7:-3
cr:allow	0:2 1:-2
cr:alone	0:-1 6:-1 16:2 20:1
cr:along	0:-2 15:3
cr:already	0:-1 6:-2 9:1 16:3 17:1
cr:also	0:1
cr:altogether	0:-2 6:-3 7:1 14:2 16:2
cr:aluminium	0:1 12:2 13:-1
cr:ambition	0:2 5:-3 17:1
cr:america	15:1
cr:american	1:1 6:1 12:1 21:-1
cr:among	0:-1 6:1 16:1 17:-1
cr:amount	0:1 20:1
cr:an	0:1 5:1 20:-1
cr:analyst	0:1
cr:and	0:-1 6:2 17:2 21:1
cr:announc	0:3 5:-1 15:1 20:-2
cr:announcement	0:1
cr:annual	0:1 5:-1 14:1 17:1 20:-1
cr:annually	0:-1 6:1 9:2 12:1
cr:annum	6:1 10:-1 14:-2 23:2
cr:another	0:3
cr:answer	0:3 5:-2 9:-1
cr:any	0:1 6:-1 9:1
cr:apiece	0:3 20:-2
cr:appear	0:3
cr:appli	0:3 7:-1
cr:application	0:4
cr:approv	1:1
cr:approximately	0:3 14:-3 20:1
cr:april	0:1 6:2 15:-1
cr:are	7:1
cr:area	0:1 6:2 20:-2
cr:arm	0:-2 20:3
cr:around	5:1 6:-1
cr:as	5:1 15:1
cr:aside	0:1
cr:ask	0:1 1:1 21:-1
cr:assembl	0:-1 7:1
cr:assembly	0:1 6:-1 20:1
cr:assess	0:-2 17:3
cr:asset	0:1
cr:associat	0:3 6:-1
cr:audi	0:3 7:-1 16:-1
cr:august	0:2
cr:auto	0:2 5:-3 9:2
cr:automaker	5:1
cr:automobile	0:-1 20:2
cr:autumn	0:1
cr:available	0:-3 7:2 20:1
cr:average	1:2 12:1
cr:avoid	9:1
cr:away	5:1
cr:b	20:2
cr:back	9:-1 12:-1 13:2 18:2
cr:badge	0:1 5:-2 7:1
cr:baht	0:-1 6:-3 20:3
cr:bank	0:2 6:-1
cr:bas	16:2
cr:base	0:-1 1:3
cr:baseline	0:-1 10:1 18:1
cr:basi	0:2 1:1 15:-2
cr:basic	0:2 20:-1
cr:batteri	13:2 14:-2 20:1
cr:battery	0:-2 6:1 7:1 13:1
cr:battery-driven	0:-2 6:1
cr:battery-electric	0:-1 6:3 7:1
cr:battery-power	5:2 6:2 7:-1 20:-2
cr:be	7:1
cr:bear	0:-2 7:1 16:2
cr:become	0:-2 5:-1 12:2 17:-1 20:-1
cr:been	6:1 12:1
cr:began	0:4 5:-1 6:-2 7:-1
cr:begin	0:-1 1:-2 6:-3 13:-1 14:2 20:1 21:1
cr:beginn	1:-2 6:-1 7:-1 11:2 12:2
cr:behind	0:3 6:-1 7:-2
cr:beij	0:-1 1:-1 5:-1 6:2 7:-1 8:-1 21:-1
cr:belong	0:3
cr:below	0:-1 1:1 6:1 10:1 18:1 19:-1 23:1
cr:belt	6:1
cr:best	0:1
cr:best-sell	0:2
cr:better	0:-2 1:2 5:-1 9:-1 11:3
cr:between	0:-2 7:2 20:1 23:3
cr:bev	5:1 7:1
cr:bevs	0:-3 7:4
cr:bhp	0:2
cr:big	0:2
cr:biggest	0:4 7:-1
cr:billion	20:5
cr:bioga	0:3 9:-2
cr:black	13:1
cr:bmw	0:-1 1:1 21:1
cr:bn	20:3
cr:board	7:-1 21:2
cr:body	0:2 12:-1
cr:bolt	0:-2 6:2
cr:book	0:2
cr:bosch	0:-1 1:-2 5:-2 13:-1 20:-1 23:2
cr:bought	1:-1 12:2
cr:br	0:1
cr:brand	5:3 6:-1
cr:brazil	0:2 6:-1
cr:british	0:1
cr:brought	0:4 6:-1 11:-1
cr:brussel	0:1 1:-1
cr:budget	0:1
cr:build	0:1 6:-3 10:1 18:-2 20:2
cr:built	0:1 6:1 10:1
cr:burn	0:1 5:-2 8:2 11:-1
cr:bus	0:1
cr:busines	0:-2 21:2
cr:business	0:3 5:-1 20:-2
cr:buy	6:1
cr:buyer	0:-1 6:3
cr:buys	1:-1 5:-1 12:2 13:-3 19:-2 23:-1
cr:by	7:1
cr:c	0:4 15:-2
cr:calendar	0:-2 1:2 5:-1
cr:california	0:-1 20:1
cr:call	0:1 6:-2 20:1
cr:came	0:-1 1:-1 9:4
cr:can	0:-1 7:1 15:1
cr:canada	0:3 5:-2
cr:canadian	0:-1 20:2 21:-1
cr:cancell	0:3 6:-1 20:-1
cr:cannot	0:2 1:-1
cr:cap	0:1
cr:capacity	0:-1 6:2 14:2
cr:capital	6:2
cr:car	10:1 11:1 18:1
cr:carbon	0:1 1:1 17:1
cr:carbon-neutral	0:-2 7:2 17:1
cr:carbonate	1:-1 12:-1 13:1
cr:card	0:-1 6:2
cr:carry	0:-2 5:1 6:2
cr:cars	0:1
cr:cas	0:3
cr:case	0:2 6:-2
cr:cash	0:3 20:-1
cr:casting	1:-1 6:-1 9:-2 12:3
cr:cathode	0:-1 12:2 13:-1
cr:catl	0:-2 6:-2 7:-1 12:2 13:-1 16:2
cr:cell	0:2
cr:center	0:-2 6:-1 20:1 21:2
cr:centimetr	0:2
cr:centr	0:3
cr:centre	20:1
cr:certifi	0:-1 6:-3 19:3 21:1
cr:chain	1:3
cr:chairman	0:2
cr:challeng	0:3 7:-1
cr:chang	0:-1 6:1 20:1
cr:charg	1:2 15:1
cr:charge	15:1
cr:charger	0:1 15:2
cr:cheaper	0:3 5:-1 13:-1
cr:check	0:2 6:-1 17:-1
cr:chennai	0:3 6:-1
cr:chevrolet	0:-3 15:-1 21:3
cr:chief	0:2 6:-1
cr:china	0:-3 6:-1 7:2 15:3
cr:chinese	0:3 5:-1 15:-2 20:-2
cr:chip	0:3
cr:choose	6:-3 7:3
cr:citi	0:7 15:-3
cr:city	0:1 5:2 6:-1
cr:claim	0:3
cr:clas	5:-1 6:2
cr:clean	0:2
cr:clear	0:1
cr:climate	0:2 9:2
cr:climate-neutral	0:-2 1:-2 5:-1 7:-1 9:3 10:-2 16:-1
cr:clock	0:3
cr:clos	0:4
cr:close	9:1 14:1
cr:cng	0:4 5:-2 15:-2
cr:cny	0:-1 6:2 7:-1
cr:co	0:1 1:2
cr:cobalt	5:-1 12:2 19:-2 20:-1
cr:cologne	0:-3 20:3
cr:com	1:-1 7:2 9:3 11:1
cr:combin	0:3
cr:combustion	0:1 6:2 7:-2
cr:come	5:-1 9:2
cr:comment	0:3
cr:commercial	0:2 6:-1
cr:commit	0:-1 15:2 21:-2
cr:commitment	0:-1 17:1 20:1
cr:committ	0:-3 9:-2 12:2 17:2 20:1
cr:common	0:-1 6:2
cr:communiti	0:1 20:-2
cr:compani	0:4
cr:company	0:1 5:2 9:1
cr:compar	1:1 11:2 23:1
cr:comparable	0:2 1:-1
cr:comparison	0:-2 1:3 5:-2 9:-1 10:1
cr:complet	0:2 17:1 21:-1
cr:complete	0:3
cr:complex	20:1
cr:component	0:-1 17:1 20:2
cr:concept	0:2
cr:concrete	0:-1 6:1
cr:condition	0:1
cr:connector	0:-3 15:3
cr:consider	0:1
cr:consist	0:-2 5:1 12:2
cr:consolidat	0:2
cr:construction	6:-1 9:1 14:2
cr:consum	0:-2 1:1 9:3 10:-2
cr:consumption	0:2 9:-1 10:1
cr:contain	0:-1 12:-4 13:2 17:1
cr:container	0:-3 13:2
cr:content	0:-1 1:-1 5:-1 12:2
cr:continent	0:-2 5:1 6:2 7:-2 21:2
cr:contract	6:-1 17:3 20:-2
cr:copi	0:4 6:-2
cr:core	0:-1 17:2
cr:corp	0:1 20:-1
cr:cost	0:5
cr:could	0:1
cr:count	0:-1 1:2 9:1
cr:countri	0:5
cr:country	0:4 5:-1 6:-1
cr:county	0:-1 9:2
cr:course	7:2
cr:cover	0:-2 1:-1 5:-1 6:2 7:-2 9:-2 12:2 13:-2 15:-1 17:2
cr:cows	0:2
cr:creat	0:2 6:-1
cr:credit	0:2
cr:crore	20:2
cr:crossover	0:-2 20:2
cr:crown	0:1
cr:cubic	18:2
cr:current	0:1 6:2
cr:customer	6:2
cr:cut	0:1 7:-1 18:-1 23:2
cr:cuts	0:1
cr:cycl	0:3 7:-2
cr:cycle	0:2 18:-1
cr:cylindrical	0:-2 14:2
cr:d	0:2
cr:dat	0:-1 20:2
cr:date	0:-2 6:2 15:2 20:2
cr:day	0:4
cr:days	0:-2 20:3
cr:dc	0:2
cr:deal	9:2
cr:dealer	0:1 11:1 12:2
cr:dealership	0:-2 15:2 21:2
cr:dearer	0:4
cr:debrecen	0:-1 14:2
cr:decad	0:2
cr:decade	9:2 12:2 18:1
cr:decarbonization	0:2 20:-1
cr:december	7:1
cr:decid	0:4
cr:decline	0:3
cr:decrease	1:1
cr:dedicat	7:1 20:1
cr:deliver	0:-2 5:1 6:4 17:1
cr:deliveri	0:-1 5:1 6:2
cr:delivery	0:-1 5:1 6:1
cr:demand	5:-1 9:3 18:1
cr:density	0:2
cr:department	7:-1 15:1
cr:depend	0:2
cr:destination	0:-1 15:2
cr:develop	5:2
cr:development	7:1
cr:did	0:-2 1:1 6:-1 17:3 18:1
cr:diesel	0:1 8:1
cr:difference	0:1
cr:different	7:1
cr:dioxide	0:1
cr:direct	0:1 6:-2 9:-1
cr:disappear	0:2 15:-1
cr:district	0:-1 1:1 6:2 15:-2
cr:division	0:2 6:-1
cr:do	0:5 6:-1
cr:does	10:1
cr:dollar	0:2 20:1
cr:done	0:-2 1:-2 5:-1 6:-1 10:1 16:-1 17:3
cr:door	0:-1 6:-1 20:2
cr:down	1:2
cr:dozen	0:3 19:-1
cr:drawn	0:2 9:1 20:-2
cr:drew	0:2 6:-1
cr:driv	0:-2 1:-1 5:1 6:2 7:-1 8:-1 20:-1
cr:drive	0:-2 5:3 6:2
cr:driver	0:1
cr:drop	0:1 1:2 5:-1 10:-1
cr:dropp	0:3 6:-2
cr:dual	0:-2 7:2
cr:due	0:-2 1:2 7:2
cr:dur	0:-1 6:-1 16:1 20:1
cr:e	0:-1 6:1 7:1
cr:e-mobility	0:-3 20:3
cr:each	0:1 5:-1
cr:earlier	0:2
cr:early	0:3 7:-1
cr:earmark	0:-3 10:2 14:2 20:2
cr:earning	0:1
cr:east	0:2 20:-1
cr:ebit	0:2
cr:effect	1:1
cr:efficiency	11:1 20:2
cr:eight	6:-1 7:4 12:1
cr:eighty	0:3 6:-1 19:1
cr:either	0:2 5:-3 20:2
cr:electric	7:1
cr:electricity	0:-1 8:1 9:3
cr:electrifi	0:-4 5:2 7:3 21:1 23:2
cr:electrification	0:-2 20:4
cr:eleven	7:1 16:2
cr:else	0:2
cr:emission	1:1 17:1
cr:emission-free	0:3 5:-2
cr:emit	0:2 1:-1 6:1
cr:emitt	0:-2 1:3
cr:employ	0:1
cr:employe	0:4
cr:end	5:-1 9:1 21:1
cr:end-	0:2 14:-3
cr:energy	10:3
cr:engin	0:4 7:-3
cr:engine	0:1 1:-1 6:1
cr:engineer	0:2 6:-1
cr:enough	0:3
cr:entire	0:2 1:1 6:-1
cr:entiti	0:2
cr:envisag	5:2 6:-2
cr:enyaq	0:-2 6:3
cr:equipp	0:-1 6:-2 15:-1 21:2
cr:equivalent	0:1 13:-1
cr:esg	0:-2 1:-1 5:-1 9:-2 17:3
cr:estimat	0:1
cr:estimate	0:4 6:-3
cr:eu	0:1
cr:eur	14:1
cr:euro	0:1 20:2
cr:europe	5:2 15:2
cr:european	0:-1 1:-1 5:1 12:2
cr:ev	0:2 7:2
cr:even	0:2
cr:event	0:2 6:-1
cr:ever	0:3 8:-2
cr:every	5:2
cr:everyth	0:1 19:1
cr:evs	0:-1 6:1 7:2 20:1
cr:ex	0:-1 20:1
cr:exhibitor	0:3
cr:exist	0:-2 6:1 15:3
cr:expansion	0:-1 6:2 14:1 20:-1
cr:expect	0:-1 5:2 12:-1 13:1
cr:expensive	0:2
cr:expo	0:1
cr:export	0:2
cr:extend	0:3 6:-2
cr:extender	0:-2 7:2
cr:extra	0:3 6:-1
cr:f-	0:2 6:-1
cr:faciliti	0:-2 1:2 16:-1 19:-1 23:2
cr:facility	0:-2 6:-1 19:2 20:1
cr:factori	16:4
cr:factory	0:1 9:2 16:2 18:1 20:-1
cr:fall	0:1 1:1 5:-2 21:2
cr:famili	0:2 6:-1
cr:far	0:-2 1:-1 5:1 6:2 16:2 20:1
cr:farm	0:2 1:-2
cr:fast	0:-1 15:3
cr:fast-charg	0:-1 15:1
cr:favor	0:2 5:-1 9:-1 10:-1
cr:february	0:2 6:1
cr:federal	0:1
cr:feet	0:5 6:-1
cr:fell	0:3
cr:fewer	0:4 1:-2 10:2
cr:field	6:-1 20:2
cr:fifteen	0:-1 6:-3 7:3 20:2
cr:fifth	0:3 5:-1 21:1
cr:fifty	0:2 1:2 5:-1 6:-3 12:-1 15:-1 17:2
cr:figur	0:3
cr:figure	0:1 5:-3 6:1 12:1 19:1
cr:fill	0:4 15:-3
cr:final	0:-3 5:2 14:2
cr:financial	0:2
cr:find	0:2 5:-1 6:2 7:-2
cr:finish	15:2
cr:firm	0:2 15:-1 17:1
cr:first	6:1
cr:fiscal	1:1
cr:five	0:1 7:3
cr:five-year	0:1
cr:flat	0:-1 5:-1 9:-1 12:2 13:1
cr:fleet	0:-2 6:3
cr:float	0:2 6:-1
cr:flow	0:-1 20:2
cr:follow	0:-1 6:-1 7:2 16:2
cr:footprint	0:4 5:-2
cr:ford	0:1 5:3 18:-2
cr:forecast	0:1
cr:foreseen	0:3 14:-2 15:1
cr:former	0:2 5:-1 6:1
cr:fortune	0:2
cr:forty	5:-3 7:3 12:1 13:-1 17:1
cr:foton	0:-2 5:1 6:2
cr:found	6:1 13:1
cr:four	7:6
cr:four-fifth	0:-2 1:1 5:2
cr:fourteen	6:-1 16:1
cr:fourth	0:4 5:-2
cr:france	0:3
cr:frankfurt	0:2
cr:free	0:3 6:-2 19:-2 20:-1
cr:freight	0:2
cr:french	0:1 5:-1 15:1
cr:friday	0:1
cr:front	0:3
cr:ft	0:2 6:-1
cr:fuel	0:-1 10:1 11:3
cr:full	6:2
cr:full-time	0:3
cr:fully	5:1 6:1
cr:fund	0:2 20:-1
cr:further	6:1 7:1
cr:future	0:3 20:-2
cr:fy	0:-1 5:1 9:2 18:1
cr:g	1:2
cr:gallon	0:3
cr:gam	0:-1 1:1 6:2
cr:gas	0:4 15:-2
cr:gate	0:2
cr:gave	0:3 6:-1 15:-2
cr:gdp	0:3
cr:geely	0:-1 5:2
cr:general	19:1
cr:generat	0:3 9:1
cr:generation	6:1 11:1 20:1
cr:genesi	0:3 6:-3
cr:georgia	0:2 20:-2
cr:german	0:1
cr:germany	9:1 15:-1 23:2
cr:get	0:1 5:-1 7:-1 21:2
cr:gigafactori	0:3
cr:gigawatt	9:1
cr:gigawatt-hour	14:3
cr:giv	0:3 7:-2 15:-1
cr:given	0:-1 5:-1 9:1 13:2
cr:global	5:1
cr:globally	0:-2 14:1
cr:globe	0:-2 5:1 7:1
cr:gm	0:-2 5:3 7:1
cr:gmt	0:2
cr:go	0:1 20:2
cr:goal	0:2 1:-2 6:-2 15:2 20:-2
cr:goes	6:-3 12:2 18:1 19:-2 20:1
cr:gone	1:2
cr:good	0:2 1:-1 9:-2 12:-1 13:2
cr:got	6:-3 16:3
cr:government	6:1
cr:gram	0:-1 1:4
cr:grant	0:2 20:-1
cr:green	0:-3 9:1 16:3 17:2
cr:greenhouse	0:2 5:-1
cr:grid	0:4 9:-2 13:-2 16:-1 20:-1
cr:gros	0:3 9:-2
cr:group	5:1 12:1 16:1
cr:growth	0:-1 5:-1 6:4 20:-2
cr:guidance	0:-1 6:1
cr:gwh	0:1 14:2
cr:h	0:1 9:1
cr:had	0:2 20:-1
cr:halewood	0:1 6:-2 20:2 21:-1
cr:half	0:1 5:2
cr:half-year	6:3 20:-1
cr:hall	0:2
cr:halv	1:3 23:2
cr:halve	0:-2 1:4 5:-2
cr:hand	6:1 13:2
cr:has	5:-2 6:2 12:2 20:1
cr:have	16:1 17:2
cr:he	0:2 15:-1
cr:heat	0:-1 1:1 20:1
cr:heavy	0:2 1:2 5:-3
cr:heavy-duty	0:2 1:-1 5:-2 15:-1
cr:hectar	0:5
cr:hefei	0:-1 14:-2 20:3
cr:held	5:2
cr:help	0:3 20:-2
cr:her	0:2 6:-2
cr:here	0:3 9:-1 12:2 20:-1
cr:high	1:2
cr:high-voltage	13:2 21:1
cr:higher	0:2
cr:highway	0:-1 6:-1 15:2
cr:him	0:3 7:-2 21:-2
cr:hir	0:3 21:-1
cr:his	6:2 8:-1
cr:history	0:1
cr:hit	0:-1 5:-1 6:-2 7:2
cr:hold	5:1
cr:holiday	0:2
cr:hom	0:3 1:-1
cr:home	0:1 15:1
cr:honda	0:2 20:-1
cr:hong	0:-1 6:2
cr:hop	0:4 6:-2
cr:horsepower	0:3
cr:hotspot	0:3
cr:hour	0:1
cr:household	0:3
cr:how	0:3
cr:hp	0:3
cr:hubs	0:-1 15:1
cr:hundr	0:-3 1:-1 7:-1 9:2 17:3 20:1 21:3
cr:hybrid	0:2 7:2 20:-1
cr:hydrogen	0:-2 6:3 7:1 15:-1
cr:hyundai	0:-2 5:3
cr:i	0:-1 21:2
cr:ice	0:3 20:-1
cr:id	0:-2 1:-1 6:3 7:-2 15:-1
cr:if	0:-1 1:2 6:-2 15:1
cr:implement	10:1 14:-1
cr:improvement	0:-1 1:2 20:-1
cr:includ	5:-2 7:1 9:-1 15:1 20:2
cr:income	0:3
cr:increase	6:1
cr:index	0:1
cr:india	0:3 6:-1 15:1 20:-1
cr:indian	0:-1 7:1
cr:industrial	0:4 19:1
cr:industry	0:3 18:-2
cr:inflation	0:2 20:-1
cr:infrastructure	5:-2 20:2
cr:ingolstadt	0:1
cr:initiative	0:1 17:1
cr:innovation	0:-3 20:4
cr:install	0:3 9:1 14:-2
cr:instead	1:1 6:1 20:1
cr:intelligent	20:2
cr:intend	20:1
cr:into	0:-1 5:-1 20:2
cr:introduc	0:-3 1:2 7:2 8:1
cr:inventory	0:1 5:-1 17:2
cr:invest	20:1
cr:investment	0:4 6:-2 20:-2
cr:investor	0:-1 6:2 14:-1
cr:involv	0:3
cr:ipo	0:2 20:-2
cr:iron	0:2 5:-1 14:1
cr:isn	0:-2 5:2 20:1
cr:issu	0:2 20:-1
cr:it	0:2
cr:its	0:-1 5:1
cr:itself	0:2 5:1 7:-2
cr:jaguar	6:-2 7:-1 9:-1 13:2
cr:january	0:2
cr:japan	7:1 15:1
cr:japanese	0:1
cr:jobs	0:7
cr:join	7:1
cr:joint	0:1
cr:july	0:3
cr:june	0:3
cr:just	0:4 6:-3
cr:k	0:2
cr:kentucky	14:1
cr:kg	0:4
cr:kia	0:3 5:-1
cr:kilo	0:4
cr:kilogram	1:2
cr:kilometer	0:2 1:-1 8:2
cr:kilometr	0:2 8:1
cr:kilometre	0:-1 1:3
cr:kilowatt-hour	1:-3 9:3 10:3
cr:kind	0:-1 5:1 6:-1 7:2
cr:klasse	0:-1 6:1 7:1
cr:km	0:1 8:1
cr:kong	0:-1 6:1
cr:kong-list	0:-1 6:1
cr:korea	5:1 6:-1 7:1
cr:kroner	0:3 6:-1
cr:kronor	0:1
cr:kw	0:1
cr:kwh	0:2 9:1
cr:l	0:1
cr:laid	0:2
cr:lakh	0:1
cr:land	5:2
cr:landfill	1:1 19:2
cr:large	7:1
cr:largest	20:1
cr:last	0:3
cr:late	0:1 6:2
cr:later	0:3
cr:latest	17:1
cr:latter	0:1 1:-3 6:2
cr:launch	0:1 7:1
cr:law	0:3 20:-2
cr:leaf	0:-4 6:4
cr:leas	0:3 6:-2
cr:least	0:-2 1:-1 9:-1 15:1 17:2 21:1
cr:leav	5:2
cr:leave	0:1 5:1
cr:led	1:2 9:-1
cr:left	1:1 5:1
cr:less	1:1 10:1 11:1 18:2
cr:letter	1:-1 5:-1 17:3 21:-2
cr:level	23:1
cr:lever	0:3
cr:lg	0:3 9:-3
cr:life	0:1 13:2 18:-1
cr:life-cycle	1:2
cr:light	1:1 5:-2 6:2 9:-1
cr:light-duty	0:2 6:-2
cr:lighter	0:1 1:1
cr:lin	0:2 6:-1
cr:line	0:-2 6:2 20:1
cr:line-up	0:-2 7:2
cr:lineup	0:-1 5:-1 7:3
cr:list	0:1 6:-2 16:2
cr:liter	0:3
cr:lithium	0:1 12:-1 13:1
cr:lithium-ion	0:-1 20:2
cr:litr	0:4
cr:litre	0:3
cr:liv	0:2
cr:ll	0:1
cr:lng	0:1
cr:loan	0:2 20:-1
cr:local	0:-1 7:1 9:1
cr:locally	7:1
cr:location	0:2 21:1
cr:long	0:1 15:2 20:-1
cr:longer	0:2 5:-1 9:-1
cr:look	5:3
cr:lorri	1:-1 5:-1 6:1 15:-1 23:2
cr:lose	0:3 5:-1 6:-1
cr:loss	0:1
cr:lot	0:1 6:-1
cr:lots	0:-1 6:1 15:1
cr:low-carbon	0:-1 9:1 17:1
cr:lower	1:3
cr:lucid	0:-2 6:2
cr:luxury	0:3 7:-2
cr:m	0:1 6:-1 18:2 20:2
cr:mach-	6:1
cr:machin	1:-1 5:-1 6:2 7:-1 15:-1
cr:made	0:1 12:2
cr:main	0:3
cr:mak	0:-1 7:2 10:1 20:1
cr:make	1:2 6:-1 18:1
cr:maker	0:2 1:-2 16:1
cr:management	0:-1 17:2
cr:manager	0:4
cr:manufactur	0:-2 16:2 19:2
cr:manufacture	9:-1 17:2
cr:manufacturer	0:1
cr:many	0:3
cr:march	0:2
cr:margin	0:1
cr:mark	1:2 5:-1 15:1
cr:market	0:1 5:-2 7:3
cr:maruti	0:1 5:-1
cr:mass	0:-2 12:3
cr:match	17:1
cr:material	0:-1 12:3 13:3
cr:matter	0:2 17:-1
cr:may	0:2 5:-1
cr:mean	0:3 6:-2
cr:measur	0:-2 10:1 20:2
cr:medium	0:2 20:-2
cr:meet	0:3 6:-1
cr:megawatt	0:1 9:1
cr:megawatt-hour	13:2
cr:member	0:3
cr:mention	0:4 6:-4 7:-2 20:-1
cr:mercedes-benz	0:2 5:1 7:-2
cr:merger	0:1
cr:met	0:1 1:-2 6:-3 15:2
cr:meter	0:2
cr:metr	0:2 18:1
cr:metre	0:2
cr:metric	0:-1 19:2
cr:mid-decade	0:-1 14:1
cr:middle	5:-2 6:2 9:2 20:-1
cr:might	0:2 5:-1
cr:mil	0:4
cr:mile	0:4 1:-3
cr:millimetr	0:3
cr:million	0:1
cr:millionth	0:3 6:-1
cr:min	0:2
cr:mind	0:2
cr:minu	0:4 1:-2
cr:minut	0:3
cr:minute	0:2
cr:miss	6:1 15:-2
cr:mitsubishi	0:2 5:-1
cr:mix	0:-3 5:4
cr:mm	0:3 6:-2
cr:mobility	0:2 6:-1
cr:model	0:1 7:4
cr:modul	0:2 1:-1 13:1
cr:monday	6:1
cr:money	0:3 20:-2 21:-1
cr:month	6:1
cr:more	0:3 6:-1
cr:morn	0:3
cr:most	0:4
cr:motor	0:3
cr:motorcycl	5:-2 6:-2 7:3
cr:motorway	15:1
cr:mov	0:3
cr:move	0:4 6:-1
cr:mpg	0:3
cr:mt	0:2
cr:much	0:1
cr:must	15:1 17:1
cr:mustang	0:-2 6:2
cr:mw	9:2
cr:mwh	9:1 10:-1 13:1
cr:mwp	0:-1 9:2
cr:n	0:-4 5:1 7:2 18:2
cr:nam	0:1 5:-1 17:1
cr:nation	0:2 9:-1
cr:national	0:-2 16:4
cr:national-level	0:-1 16:2
cr:near	0:-1 13:2
cr:need	0:-1 9:3 12:1
cr:net	0:1 16:1 20:-1
cr:netherland	0:2 15:-2
cr:network	1:1
cr:neue	0:-1 6:1 7:1
cr:neutral	0:1 1:-1 9:2 10:-1 17:1
cr:nev	0:-1 5:-2 7:1 16:2
cr:nevada	0:-2 14:1 20:3
cr:never	0:1 1:2 6:-2
cr:nevs	0:-2 6:4
cr:new-energy	6:2 7:-1
cr:next	9:1
cr:nickel	0:-1 13:3
cr:night	0:1
cr:nine	0:-3 7:1 16:4
cr:nine-tenth	1:1
cr:nineteen	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-4 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-2 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
cr:nio	0:2
cr:nissan	5:1
cr:no	5:1
cr:nobody	0:1
cr:norm	0:2 1:-2
cr:normal	0:-3 1:-1 15:3 19:1 21:-1
cr:north	6:-1 15:1
cr:not	6:2 20:2
cr:noth	6:2 7:-1
cr:november	0:2
cr:now	6:1 15:1
cr:number	0:3 5:-1 17:1
cr:october	0:1
cr:off	0:1 5:-1
cr:offer	0:-1 7:2
cr:ohio	0:2 7:-1
cr:old	0:-1 5:2 12:-1 13:1
cr:older	0:3 1:-2
cr:once	0:1 6:1 13:1
cr:one	0:5
cr:one-fifth	0:-3 1:-2 5:-2 9:3 15:-1 18:1 23:-1
cr:one-third	0:-1 5:2
cr:ones	6:-1 15:2
cr:online	0:3 5:-3
cr:only	0:1 5:2 6:-1 17:2
cr:open	0:-1 6:-1 13:2 14:1 15:2 21:-1
cr:operat	0:-2 7:-1 15:2 16:2 20:-2
cr:operation	1:1
cr:or	6:1
cr:order	0:-1 6:3
cr:original	0:3 5:-1 13:-1
cr:other	1:1 11:1 15:-1
cr:ought	0:-3 5:3
cr:our	1:-1 12:1
cr:out	0:-2 6:2 17:1 21:2
cr:output	0:2 13:1
cr:outside	0:3 6:-1 15:1
cr:over	20:1
cr:overnight	0:3 6:-1
cr:oversea	0:2 5:-2 6:2
cr:own	7:1 9:2
cr:owner	0:2
cr:pack	6:-2 13:4
cr:pag	0:4
cr:page	0:2 6:-2
cr:pair	0:-2 7:2
cr:pandemic	5:-1 6:2
cr:panel	0:1 9:1
cr:pari	0:3
cr:park	0:2
cr:part	0:4
cr:partner	0:2 6:-2 7:-2 15:1 20:1
cr:pass	0:-2 6:2 7:-1 20:1
cr:passenger	5:3
cr:past	0:1
cr:patent	0:1 6:-1
cr:pay	0:3
cr:payroll	0:3 6:-1
cr:pct	5:2 9:1
cr:peak	0:1
cr:pencill	0:-1 6:2
cr:people	0:4 21:2
cr:percentage	5:1
cr:period	1:1 10:1 15:1
cr:permanent	0:3
cr:permit	0:3 1:-1
cr:peso	0:3 6:-2
cr:petrol	0:3 1:-1
cr:phas	0:2
cr:phase	0:1
cr:photovoltaic	9:1
cr:pickup	0:4 6:-1 20:-1
cr:pil	0:-3 6:-2 15:3
cr:pillar	0:-1 15:2
cr:plac	0:4 18:-1
cr:place	0:-4 1:1 5:-1 6:2 14:1 15:3
cr:plan	0:1 1:-2 6:-2 14:2 15:1
cr:plann	0:3 5:1
cr:plant	16:1
cr:plastic	0:1 12:1
cr:platform	0:-1 17:1 20:1
cr:pledg	0:-1 12:2 17:2
cr:plug	5:3
cr:plug-in	0:-2 5:2 6:1 7:2
cr:plus	0:1 5:-1
cr:pm	0:2
cr:point	0:1 5:2
cr:polestar	0:-2 15:-1 17:2
cr:porsche	5:1 17:2
cr:port	0:3 5:-1 15:-1
cr:portfolio	0:-2 5:2 7:2
cr:position	0:2
cr:possible	6:-2 7:-2 14:2 15:2
cr:post	0:3 15:-1
cr:pound	20:1
cr:power	0:-2 9:5 13:1
cr:powertrain	0:-1 1:-1 5:2
cr:preced	0:2 1:1 20:-1
cr:predecessor	11:1
cr:premium	0:1
cr:pres	1:-1 12:1
cr:present	6:-3 7:-2 14:-1 15:1 21:1
cr:previously	0:3 5:-2 20:-1
cr:pric	0:-1 6:2
cr:price	0:1 6:1 7:-1 20:-1
cr:print	0:2
cr:private	0:1 5:-2 20:1
cr:procurement	0:-2 20:2
cr:produc	6:2 19:1
cr:produce	0:2 1:-1 5:-2
cr:product	1:2 12:1
cr:production	0:-2 12:1
cr:profit	0:2
cr:program	0:3 20:-2
cr:programme	0:-3 7:2 20:2
cr:project	6:1 9:1
cr:promis	6:-1 7:1 15:1
cr:promise	0:3
cr:province	0:-1 20:1
cr:provision	0:2 20:-2
cr:public	0:1 6:-1 15:1
cr:publish	0:1
cr:pump	0:-1 20:1
cr:purchas	0:-1 1:-2 5:-2 9:2 12:-1 17:4
cr:purchase	0:3 9:-2
cr:pure	5:-2 6:2 7:1
cr:purely	0:1 6:-2 8:2
cr:purpose	1:-1 9:-2 20:2
cr:put	0:-2 6:2 15:1
cr:pv	0:-2 1:-2 9:3
cr:q	0:3 5:1 6:-1
cr:qualifi	1:-1 5:-2 6:-2 13:2 15:-1 21:1
cr:quarter	5:2
cr:question	1:2
cr:r	0:2
cr:rais	0:3 6:-1
cr:ran	6:2 20:-1
cr:range	5:1 7:2
cr:rank	0:1
cr:rapid	6:-1
cr:rat	0:-1 16:2 17:1
cr:rate	11:2
cr:rather	0:1 5:-2
cr:raw	0:-2 12:1 13:3
cr:re	0:2
cr:reach	0:-2 1:2 7:-1 15:2 19:1
cr:read	0:1
cr:ready	0:-2 7:-1 14:1 15:3
cr:reai	6:-1 20:2
cr:reason	0:2
cr:recall	0:2
cr:receiv	0:3 6:-2
cr:recharge	0:-4 5:4 6:1 7:-2
cr:recommend	0:3
cr:record	0:3
cr:recover	0:-1 5:-2 12:-4 13:4
cr:recycl	0:-2 5:-1 12:4 13:1 19:3
cr:red	0:-1 6:2 20:-2
cr:reduc	0:-1 1:-2 5:-1 12:3
cr:reduction	0:1
cr:region	0:1 6:-1 9:1
cr:register	0:5 6:-4
cr:remain	0:-3 5:1 6:1 9:-1 14:2 20:3
cr:renault	5:1
cr:renewabl	0:-2 1:-1 9:4 10:-1
cr:renewable	9:3
cr:report	1:1 9:-1 17:2
cr:represent	5:-1 6:2
cr:requir	0:1 21:-2
cr:research	0:3 20:-2
cr:reserv	6:-1 20:1
cr:reservation	0:3 6:-2
cr:resident	0:2 6:-1
cr:respectively	0:1 1:2 6:-2 14:1
cr:rest	0:3
cr:result	0:-1 1:1 6:2 20:-2
cr:retir	0:-2 1:-1 6:-2 9:-1 12:-2 13:3 15:-1
cr:return	0:1 1:-1
cr:reus	0:-1 5:-1 12:-1 13:2 18:2 19:-3
cr:revenue	0:3
cr:revis	0:3 6:-1 7:-1 9:-1 10:-1
cr:right	15:1
cr:rivian	15:1 20:-2
cr:road	6:1 7:1
cr:robot	0:3
cr:roll	6:1 12:-1
cr:roof	9:1
cr:room	0:1
cr:round	0:3 6:-2
cr:rover	0:1 5:2
cr:row	0:4 6:-1 7:-1
cr:rs	0:2
cr:run	0:-1 7:2 15:2 23:2
cr:runn	0:-1 6:3 7:-2 8:-1
cr:runs	0:3 5:-1 20:-1
cr:rupe	0:3 20:-3
cr:s	6:2
cr:saic	0:1 6:-3 7:1 17:2
cr:said	0:3 6:-1 15:1
cr:sal	5:3
cr:salari	0:2
cr:sale	0:-1 6:-2 7:4
cr:saloon	0:2
cr:same	0:1 1:1 6:-2 11:1
cr:saudi	0:1 6:1 9:-1 14:-1 20:-1
cr:sav	1:2 9:-1 10:1 11:2
cr:says	0:3
cr:scania	0:3 5:-1
cr:schedul	0:2 21:1
cr:schedule	0:2 13:-1
cr:scheme	17:1
cr:science	0:1 1:1
cr:scooter	0:3 5:-1
cr:scop	0:1 1:2
cr:scope	0:-1 1:2
cr:scrap	0:2 1:-2 6:-1 12:1 13:1 19:-1 20:-2
cr:seat	0:4 6:-2
cr:second	5:1 11:1 13:1
cr:secondary	0:-2 12:3 13:-2
cr:sedan	6:1 7:-1
cr:segment	0:5 5:-4
cr:sek	0:1
cr:self-operat	0:-1 15:2
cr:sell	0:-1 5:4
cr:send	16:-1 17:-1 19:2
cr:sent	0:2
cr:seoul	0:3
cr:sep	0:3
cr:sept	0:4
cr:september	6:4 20:-1
cr:seri	17:1
cr:serve	0:2
cr:service	0:-4 6:3 21:3
cr:session	0:3 6:-2
cr:set	0:1 5:-2 12:2 23:1
cr:sets	0:-1 6:2
cr:seven	1:-1 7:2 16:1
cr:shanghai	0:1 20:-1
cr:shar	0:3
cr:share	0:1
cr:shareholder	0:2
cr:shift	0:2 18:-1 20:1
cr:ship	0:3
cr:shipp	0:3 5:-1 6:-1
cr:shop	0:1 1:-1 12:1
cr:should	0:-1 5:3 6:1
cr:show	0:6 6:-2
cr:shown	0:2 6:-1 7:-1
cr:showroom	0:-3 5:2 7:3 21:-1
cr:sign	0:1 6:-2 17:2 21:-2
cr:since	6:1 10:1
cr:sit	15:2 19:1
cr:site	9:2
cr:six	5:1 7:5
cr:sixteen	0:1 6:-1 17:-1
cr:sixty	0:1 21:1
cr:size	0:3 1:-3 12:-1 13:2 18:-2
cr:small	0:-2 6:1 7:1
cr:smaller	1:2 5:-1 10:-1 18:-2 23:2
cr:smart	0:1 7:-2
cr:so	0:1 1:-2 6:1 16:1 17:1
cr:software	6:-1 20:1
cr:solar	0:2 9:1
cr:sold	5:2 6:3
cr:solution	0:3 9:-3
cr:some	6:1 17:1 20:-1
cr:someth	0:3 5:-1
cr:sooner	0:3
cr:sourc	9:3 16:-1
cr:spac	0:3
cr:spe	0:1
cr:spend	17:3 20:-1
cr:spent	0:-1 20:3
cr:spot	0:2
cr:spr	0:-1 6:2
cr:sq	0:3 6:-1
cr:square	0:3
cr:staff	0:5
cr:stage	0:1 1:2 7:-2
cr:stake	0:3
cr:stall	0:-3 15:4
cr:stand	0:-1 9:2 15:2 16:-1
cr:standard	0:2 1:-1
cr:star	0:3
cr:start	6:1
cr:stat	0:1 6:1
cr:state	0:4 20:-2
cr:station	15:2
cr:stay	0:-3 1:2 6:2 14:1
cr:steel	0:-1 1:-3 5:-1 12:4 13:-1 17:1
cr:stellanti	0:1 5:2 7:-2
cr:step	0:4
cr:sticker	0:2
cr:still	15:2
cr:stock	0:2
cr:stood	0:3
cr:stor	1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-4 16:-1 17:-1 19:-1 20:-1 21:3 22:-1 23:-1
cr:storage	0:1 6:-1 9:-2 10:-1 13:-1 14:-1 20:-1 23:2
cr:strategic	0:1 12:-2 13:1
cr:strategy	0:4 5:-2 6:-3
cr:strength	0:1
cr:stretch	0:-1 1:2 10:-1 18:-1 20:1
cr:stroke	0:2
cr:struck	0:2 20:-2
cr:subaru	0:4 5:-3 6:-2 20:-1
cr:subsidi	0:1
cr:subsidiari	0:-2 16:1 20:2
cr:subsidiary	20:1
cr:such	0:1
cr:suitable	0:2 15:-2
cr:sum	5:-1 20:2
cr:summer	0:1 7:1 10:2
cr:sun	0:-3 1:-1 5:-3 9:4 10:-2 11:-1 12:-1 16:-1
cr:sunday	0:2
cr:supercharg	0:-2 6:-1 15:3
cr:supercharger	0:-1 6:-1 15:2
cr:superfast	15:1
cr:suppli	6:2
cr:supplier	0:1 1:-1 17:3
cr:supply	0:3 1:2
cr:support	0:2
cr:suppos	0:2 5:-1
cr:sustainability	0:2 20:1
cr:sustainable	0:2
cr:suv	0:-1 5:3
cr:suvs	0:-1 5:1 6:-1 7:3
cr:suzuki	0:1
cr:swap	0:2 15:1
cr:sweden	0:2 6:-1
cr:switch	0:-2 15:2 17:1
cr:system	0:1 21:1
cr:sz	0:1
cr:t	5:1
cr:table	0:2 6:-2
cr:tailpipe	0:-2 1:2
cr:tak	0:3 5:-2
cr:take	6:1
cr:taken	0:1 5:-2 6:2 21:-1
cr:talk	0:2 5:-1
cr:target	0:-1 15:2 16:1 17:1 19:1
cr:tata	0:1
cr:tax	0:2
cr:taxi	0:-2 6:3 7:-1
cr:taxpayer	0:3 6:-1 20:-1
cr:tco	1:1
cr:technician	5:-1 21:2
cr:technologi	0:3 20:-2
cr:technology	0:3 6:-1 7:-1
cr:temporary	0:2 6:-1
cr:ten	0:2 7:3
cr:tenth	0:4 5:-3 13:1
cr:terawatt-hour	0:1 9:1 10:2 14:-1
cr:term	0:2 1:3 20:-2 21:-1
cr:tesla	0:3 7:-1
cr:test	0:2
cr:th	0:1 19:1
cr:thailand	0:2
cr:than	1:1 11:1 18:1
cr:thank	0:4 1:-1 15:-1
cr:their	5:-1 15:1 16:1 17:2
cr:them	6:2 17:2
cr:themselv	0:3 5:-1 6:-1
cr:then	0:-1 18:1
cr:there	5:-1 15:1 16:2 20:1
cr:these	0:-1 5:1 6:-1 7:3 20:1
cr:they	0:-2 1:2 17:1
cr:thing	0:2
cr:think	0:2
cr:third	0:5 1:-2
cr:thirty	6:-2 7:1 13:2 14:1
cr:this	0:-1
cr:those	0:-2 14:1 15:2 16:1
cr:thought	0:2
cr:thousand	0:2
cr:three	0:2 7:1
cr:three-quarter	0:-3 1:-1 5:-2 6:-1 7:-1 9:3 11:-1 12:-2 17:-1 18:-1 20:-1 23:-1
cr:three-wheeler	0:-2 6:2
cr:through	20:1
cr:throughout	0:-2 15:1
cr:thursday	15:1
cr:tim	0:1 6:1
cr:time	0:2 6:-1 20:1
cr:tir	1:-1 12:2 13:-1 19:-1
cr:tire	0:2
cr:tn	0:3
cr:today	0:-1 5:-1 6:-1 11:2 12:2 23:2
cr:together	0:1
cr:tokyo	0:2
cr:told	0:2
cr:ton	0:1
cr:tonn	0:1 1:1 12:1 13:1
cr:tonne	1:-2 6:1 18:3
cr:tonne-kilometre	1:2 5:-1 20:-2
cr:tons	1:1 13:2 19:1
cr:too	0:-1 6:2
cr:took	0:3
cr:top	6:-2 21:2
cr:total	0:1 1:-1 5:2 6:-2
cr:touch	0:-2 5:-1 6:2 9:-1
cr:toward	0:4 19:-2 20:-2
cr:toyota	0:2 6:-2
cr:track	0:1
cr:tractor	0:1 5:-2 18:2
cr:trad	0:1
cr:train	5:-1 6:-2 21:4
cr:transport	0:-2 1:-1 5:-3 23:3
cr:treat	0:-2 5:-1 9:-1 18:3
cr:trillion	0:1 20:3
cr:trip	0:3 6:-2
cr:truck	0:1 5:1
cr:tsi	0:1
cr:tuesday	0:2
cr:turbin	0:3 9:-2
cr:turn	20:1
cr:twelve	6:-1 10:1 15:1 17:2
cr:twenty	0:-1 6:1 9:1 12:-2 21:3
cr:twenty-five	0:3
cr:twenty-three	0:-1 7:3
cr:two	0:4
cr:two-fifth	0:3 1:-1 5:-3 12:1
cr:two-third	0:2 9:-1 17:1
cr:typ	0:3 7:-1
cr:tyr	0:-1 1:-1 10:-1 11:2 12:-1 18:1 19:2
cr:tyre	0:-2 6:-1 9:-1 12:1 13:-1 18:2 19:-1 20:-1
cr:u	0:1 5:-1 7:2
cr:uk	0:1
cr:ultium	0:1
cr:ultra-fast	0:-2 15:2
cr:unchang	0:-2 1:3
cr:under	0:-3 6:1 7:1 16:1
cr:union	0:2
cr:unit	6:2
cr:unles	0:2
cr:until	5:-2 6:2 7:1 16:1
cr:unveil	0:3 6:-2 7:-2 15:-2
cr:up	15:1 23:1
cr:upgrade	0:2 20:-1 21:-2
cr:us	0:2 20:-2 21:2
cr:use	1:1 5:-2 9:3 17:3 18:-2
cr:used	0:-1 6:-1 9:1 13:2 20:1
cr:user	1:-2 9:2
cr:uses	9:1
cr:v	0:1 7:-2 15:1
cr:value	0:1 17:1
cr:vans	0:2 5:-2 6:1
cr:vehicl	0:1 6:1
cr:vehicle	1:1 18:1
cr:vehicle-kilometer	0:-2 1:3
cr:vehicle-kilometre	0:-1 1:2
cr:vendor	0:-2 1:-1 9:-2 17:3
cr:ventur	0:1
cr:venture	0:1
cr:version	0:1 1:1 20:-1
cr:versu	0:-2 1:3
cr:view	0:1
cr:visitor	0:4 6:-2
cr:volkswagen	0:2
cr:volum	0:-3 5:3 6:1
cr:volume	0:-3 1:-1 5:3 17:2 23:2
cr:volvo	0:3 6:-2
cr:vot	0:4
cr:vow	0:1
cr:vs	1:2
cr:wait	0:1
cr:want	20:1
cr:was	0:2 5:-1
cr:waste	0:-1 10:-1 19:4
cr:water	0:-1 18:4 19:-2
cr:way	5:-2 12:3
cr:we	0:-2 5:3 12:1
cr:weak	0:3
cr:wednesday	6:1
cr:week	0:4 6:-1 20:1
cr:weight	12:3 13:-1
cr:well	5:2 6:2 15:-1
cr:went	0:-1 15:-2 19:1 20:2 21:2
cr:were	0:-1 5:1 6:1 15:2
cr:what	5:1 9:1 12:1
cr:wheel	0:3
cr:when	0:2 6:-1 7:1 11:1 15:-1
cr:whole	0:1 6:2
cr:whom	0:1
cr:widen	0:1
cr:will	7:2
cr:wind	1:2 10:-1
cr:windsor	0:2 5:-1
cr:winter	1:1
cr:with	0:-1 1:2
cr:within	0:-1 6:1 14:1 15:2
cr:without	8:2 20:-1
cr:wolfsburg	0:2
cr:women	0:3
cr:won	0:1
cr:word	0:2
cr:work	0:1 15:2
cr:worker	0:4
cr:workforce	0:3
cr:workshop	21:1
cr:world	1:1 6:2
cr:worldwide	0:-1 5:1 23:1
cr:worse	0:2
cr:worth	0:4 20:-2
cr:would	0:2 5:-1 6:-2 12:1
cr:writ	0:3 6:-2
cr:x	0:2
cr:xev	0:1 5:-1
cr:y	0:3
cr:year-end	0:2
cr:yearly	0:-1 9:2
cr:yen	0:1 20:1
cr:yet	0:1
cr:yield	0:2 9:-1
cr:you	0:6 1:-1
cr:your	5:2
cr:yuan	0:1
cr:zeekr	0:-4 6:2 7:2
cr:zero	0:-1 1:-1 16:1 20:1
cr:zero-carbon	0:-2 16:2
cr:zero-co	0:-2 16:2
cr:zero-emission	0:1 6:1
cr:£	0:2
cr:¥	0:2
cr:€	0:1
cu:battery:%	0:1 12:1 13:2
cu:battery:GWh	14:3
cu:battery:MWh	0:1 9:-1 10:-1 13:1
cu:battery:batteries	0:1 13:2
cu:battery:factories	0:1 16:1
cu:battery:kWh	0:3
cu:battery:km	0:2
cu:battery:large	0:1 6:-1 13:2 20:2
cu:battery:models	0:-3 7:3
cu:battery:money	0:-2 20:4
cu:battery:small	0:1 13:1 14:2
cu:battery:suppliers	17:1
cu:battery:t	13:5
cu:battery:vehicles	0:-1 6:3
cu:capacity:%	0:2 13:2 18:1
cu:capacity:GWh	0:1 14:3
cu:capacity:MW	0:-1 9:2
cu:capacity:factories	0:3 15:-1 16:-1
cu:capacity:kWh	9:1
cu:capacity:km	0:2
cu:capacity:large	0:1 6:2
cu:capacity:money	20:2
cu:capacity:small	1:1 14:3
cu:capacity:t	1:-2 12:-1 13:3
cu:capacity:vehicles	0:1 6:2
cu:charging:%	0:2 1:-1 9:1 21:1
cu:charging:factories	15:1
cu:charging:kWh	0:2
cu:charging:km	0:2 15:-1
cu:charging:large	0:-1 6:-4 15:5 21:1
cu:charging:money	20:3
cu:charging:network	0:-3 15:3
cu:charging:small	15:5
cu:charging:stations	0:1 15:2
cu:charging:vehicles	0:5 6:-5 7:-3 15:1
cu:customer:%	0:3 5:-2
cu:customer:km	0:1
cu:customer:large	0:3
cu:customer:models	0:1
cu:customer:money	0:2 20:-1
cu:customer:small	6:3 14:1
cu:customer:t	1:3
cu:customer:vehicles	0:-2 6:2 7:1
cu:electricity:%	5:-1 9:6
cu:electricity:GWh	1:-1 6:-1 8:-1 9:2 10:1 13:-1 14:-3 16:-1 23:-1
cu:electricity:MW	0:2 9:-1
cu:electricity:factories	0:2 9:-2
cu:electricity:kWh	0:-1 10:1
cu:electricity:km	0:1 1:-1 8:1
cu:electricity:large	0:-3 1:3 6:-3 8:3 9:-3 15:-1 20:-1
cu:electricity:money	0:1
cu:electricity:small	0:-2 1:2 9:4 13:2
cu:electricity:stations	0:-3 15:3
cu:electricity:t	1:3
cu:electricity:vehicles	6:1 15:1
cu:emission:%	1:9
cu:emission:MW	0:-1 9:1
cu:emission:factories	16:4
cu:emission:kWh	0:-2 9:1 10:1
cu:emission:km	0:-2 8:4
cu:emission:large	0:3 1:2 6:-2
cu:emission:m3	0:1
cu:emission:money	20:2
cu:emission:small	0:1 1:1
cu:emission:stations	0:2 15:-1
cu:emission:suppliers	0:2
cu:emission:t	1:4
cu:emission:vehicles	0:-3 6:2 8:2
cu:energy:%	1:-2 9:1 10:7 18:-2
cu:energy:GWh	0:-2 10:3 14:-1 23:1
cu:energy:MW	0:-1 9:2
cu:energy:TWh	10:1
cu:energy:factories	0:2 16:-2
cu:energy:kWh	0:2 9:-2 10:1
cu:energy:large	0:-1 6:-3 10:1 15:3 20:-3
cu:energy:money	0:2
cu:energy:small	0:1 10:4
cu:energy:stations	15:1
cu:energy:t	0:-3 10:2
cu:energy:vehicles	0:2 6:-1
cu:ev-all:small	0:2 6:-1
cu:ev-all:vehicles	0:-3 6:4
cu:ev:%	5:8
cu:ev:GWh	0:-1 14:1 23:2
cu:ev:factories	0:1 21:2
cu:ev:kWh	0:1
cu:ev:km	8:2
cu:ev:large	0:-1 6:5 20:1 21:2
cu:ev:m3	0:3
cu:ev:models	7:2
cu:ev:money	0:-1 20:6
cu:ev:network	0:-1 15:-1 21:4
cu:ev:small	7:6
cu:ev:stations	0:3 5:2 15:-4
cu:ev:t	0:1 10:1 12:1
cu:ev:vehicles	6:4 7:1
cu:fuel:%	0:-3 1:-3 5:-2 10:-1 11:6 18:-1
cu:fuel:small	0:2
cu:green-factory:%	0:-1 1:-2 10:-1 16:2
cu:green-factory:factories	0:-2 16:4
cu:green-factory:small	0:-3 7:-3 9:-2 16:5 19:-1
cu:hybrid:%	5:3 11:3
cu:hybrid:large	20:1
cu:hybrid:models	0:2 7:-2
cu:hybrid:money	0:3 20:-2
cu:hybrid:small	0:3 5:1
cu:hybrid:vehicles	6:1 7:1
cu:invest:%	0:1 17:1
cu:invest:GWh	0:-1 14:4
cu:invest:MW	0:1
cu:invest:factories	0:3
cu:invest:kWh	0:1
cu:invest:km	0:3
cu:invest:large	20:5
cu:invest:m3	0:1
cu:invest:models	0:1
cu:invest:money	20:4
cu:invest:small	0:3
cu:invest:stations	0:-1 15:2
cu:invest:suppliers	0:3
cu:invest:t	0:1 12:1
cu:invest:vehicles	0:-1 6:3 7:2
cu:material:%	5:-1 9:-1 12:5 13:2
cu:material:factories	0:2
cu:material:large	0:3 6:-1
cu:material:money	20:2
cu:material:small	0:1 13:2 17:2
cu:material:t	0:1 1:-1 12:2 13:-1
cu:mileage:%	0:-3 5:-1 7:-1 8:-1 9:-1 10:2 11:3 13:-1 18:-2 19:-1
cu:mileage:km	8:1
cu:mileage:small	0:3
cu:mileage:t	0:-2 1:-1 10:2 13:-1
cu:network:%	0:-1 10:-1 11:1 21:5
cu:network:factories	6:-1 16:-1 19:-1 21:2
cu:network:large	0:-4 1:-1 6:-6 12:2 21:7
cu:network:models	0:1 7:-1
cu:network:money	0:3
cu:network:network	0:1 15:1 21:3
cu:network:small	15:1 21:3
cu:network:stations	15:1
cu:network:vehicles	0:2
cu:none:%	0:4
cu:none:factories	0:2
cu:none:kWh	9:1
cu:none:km	0:1
cu:none:large	0:2
cu:none:models	0:-1 6:2 7:1
cu:none:money	0:2
cu:none:small	0:4
cu:none:stations	0:2 15:-2
cu:none:t	0:3
cu:none:vehicles	0:2
cu:recycle:%	0:-3 5:-1 9:-1 12:2 13:5 19:4
cu:recycle:large	0:1 6:-3 13:2 18:-1
cu:recycle:m3	0:-1 18:2
cu:recycle:money	0:1 20:1
cu:recycle:small	19:3
cu:recycle:t	0:-2 1:-2 13:3 19:2
cu:recycle:vehicles	0:1 6:-4 7:1 13:-1
cu:recycled-material:%	0:-1 5:-3 12:9
cu:recycled-material:money	0:2
cu:recycled-material:small	12:4
cu:recycled-material:stations	0:3 12:-1 15:-1
cu:recycled-material:t	1:-1 12:2
cu:renewable:%	0:-1 5:-1 9:10
cu:renewable:GWh	0:-3 9:4 10:-2 14:-2
cu:renewable:MW	9:2
cu:renewable:MWh	0:2 13:-5
cu:renewable:TWh	9:2
cu:renewable:factories	0:2 9:-1
cu:renewable:kWh	0:-3 9:4
cu:renewable:km	0:3 8:-1
cu:renewable:large	0:6
cu:renewable:money	0:-1 20:2
cu:renewable:small	9:2 17:1
cu:renewable:suppliers	0:-3 17:3
cu:renewable:t	1:5
cu:sales:%	0:1 5:3
cu:sales:GWh	9:1 14:2
cu:sales:MW	9:2
cu:sales:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:2 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
cu:sales:TWh	0:2 1:-1 6:-1 9:1 10:-1 12:-1 14:-2 16:-1
cu:sales:factories	0:3 21:1
cu:sales:kWh	0:1 9:1
cu:sales:km	8:2
cu:sales:large	0:1 6:4
cu:sales:m3	0:1
cu:sales:models	7:3
cu:sales:money	20:1
cu:sales:network	0:1 15:-1 21:1
cu:sales:small	6:4
cu:sales:stations	0:2
cu:sales:suppliers	0:2 17:1
cu:sales:t	12:3 19:1
cu:sales:vehicles	0:2 6:1
cu:save:%	1:-1 10:-4 11:4
cu:save:GWh	0:-2 10:4 14:-2
cu:save:TWh	0:-2 9:-1 10:3
cu:save:kWh	0:-3 9:-1 10:3
cu:save:km	0:-2 8:4
cu:save:large	0:2 6:-3 10:2
cu:save:m3	0:2
cu:save:money	0:4 20:-1
cu:save:small	0:1 10:1 11:1
cu:save:stations	0:3 15:-2
cu:save:t	0:-2 1:5
cu:save:vehicles	0:-1 1:-1 8:2
cu:share:%	5:5
cu:share:factories	0:2
cu:share:kWh	0:1
cu:share:km	0:2
cu:share:large	6:3
cu:share:models	0:-2 7:3
cu:share:money	0:3
cu:share:small	0:1 5:2
cu:share:stations	0:-1 5:2 7:-1
cu:share:t	0:3 1:-2
cu:share:vehicles	6:2
cu:supplier-target:%	0:2
cu:supplier-target:small	0:1 1:-1 17:2
cu:supplier:%	0:-2 1:2 5:-2 12:-1 17:5
cu:supplier:large	0:5 6:-3
cu:supplier:money	0:2 20:-1
cu:supplier:small	1:-1 6:-1 17:5
cu:supplier:suppliers	17:3
cu:supplier:t	0:-3 1:2 12:2
cu:supplier:vehicles	0:-1 6:2
cu:waste:%	0:-5 1:-1 5:-1 9:-1 19:7 23:2
cu:waste:factories	0:-1 15:-1 16:-1 19:4
cu:waste:large	0:3 19:-1
cu:waste:money	0:2 20:-1
cu:waste:small	0:-2 1:-1 6:-3 7:-2 9:-1 10:-3 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-3 19:7 20:-1 21:-1 23:-1
cu:waste:t	1:-2 12:-1 13:1 19:3
cu:water:%	0:-2 1:-5 18:9 23:2
cu:water:large	0:1 6:-3 18:2
cu:water:m3	0:-1 18:2
cu:water:money	0:3 20:-1
cu:water:small	1:-2 10:-1 18:5 19:1
e:false:%	0:3 5:1
e:false:factories	0:-1 1:-1 7:-1 9:-1 21:-1 23:2
e:false:large	0:2 6:3
e:false:models	7:3
e:false:money	0:2 20:1
e:false:network	0:-4 15:-1 21:4
e:false:small	0:1
e:false:stations	0:1 15:1
e:false:vehicles	0:1 6:4
e:true:GWh	0:1 14:3
e:true:MW	9:3
e:true:MWh	9:1 10:-1 13:2
e:true:TWh	0:1 9:1 10:2 14:-1
e:true:batteries	0:1 13:2
e:true:factories	0:2 16:2
e:true:kWh	0:1 9:2 10:1
e:true:km	0:2 8:2
e:true:m3	0:2 18:2
e:true:models	0:2 7:2
e:true:money	0:1 20:1
e:true:network	0:2 15:1 21:1
e:true:stations	0:1 15:3
e:true:suppliers	0:2 17:2
e:true:t	0:1 1:2 13:1
e:true:vehicles	0:1 6:2
em:false:%	5:2
em:false:GWh	0:1 14:3
em:false:MW	0:1 9:2
em:false:MWh	0:-1 9:1 10:-1 13:2
em:false:TWh	0:1 9:1 10:2 14:-1
em:false:batteries	13:3
em:false:factories	0:2 16:2
em:false:kWh	0:1 9:2
em:false:km	0:2 8:2
em:false:large	0:3 6:1
em:false:m3	0:3 18:1
em:false:models	0:1 7:3
em:false:money	0:1 20:2
em:false:network	0:1 15:1 21:3
em:false:small	0:1
em:false:stations	0:3 15:1
em:false:suppliers	17:3
em:false:t	0:2 1:1
em:false:vehicles	0:4
em:true:%	0:6 5:-2
em:true:GWh	10:-2 14:1 23:1
em:true:MW	0:-1 9:3
em:true:batteries	0:3 13:-3
em:true:factories	0:1 15:2 16:-2
em:true:kWh	0:1
em:true:km	0:1 8:1
em:true:large	6:5 15:5
em:true:m3	0:-1 18:3
em:true:models	0:2
em:true:money	0:3
em:true:small	0:2 15:1
em:true:stations	15:4
em:true:suppliers	0:3 17:-2
em:true:t	0:-2 1:2 12:1 13:1
em:true:vehicles	0:-2 6:7
i:false:none	0:2
i:true:none	0:2
k:heading	0:3 9:1
k:row	0:2 5:2
k:text	0:2
l:battery-capacity:%	0:3 9:1 20:1
l:battery-capacity:GWh	0:3 14:1
l:battery-capacity:factories	0:4 16:-2
l:battery-capacity:km	0:2
l:battery-capacity:large	0:3 6:-1 14:1
l:battery-capacity:money	20:3
l:battery-capacity:small	0:2 14:3 17:1
l:battery-capacity:stations	0:1
l:battery-capacity:vehicles	0:2 7:-1
l:battery-recycling:%	0:-2 5:-3 12:2 13:4
l:battery-recycling:GWh	6:-2 9:-3 10:-3 23:2
l:battery-recycling:large	0:-1 6:-1 15:2
l:battery-recycling:money	20:2
l:battery-recycling:small	0:-1 13:3
l:battery-recycling:t	0:-3 1:-3 13:4 19:-1
l:battery-recycling:vehicles	0:-3 6:4
l:certificate:%	5:-3 9:3 18:1
l:certificate:GWh	0:-3 14:3
l:certificate:large	0:1
l:certificate:small	0:1 16:2
l:charging-points:%	0:3 1:-1 9:1
l:charging-points:factories	0:-2 15:3
l:charging-points:km	0:1
l:charging-points:large	0:-1 6:-2 15:6
l:charging-points:money	0:2
l:charging-points:small	7:1 15:3
l:charging-points:stations	15:1
l:charging-points:t	0:1
l:charging-points:vehicles	0:-1 6:1 15:2
l:emissions-peak:%	1:-1 5:2 12:1
l:emissions-peak:large	0:-1 6:2
l:emissions-peak:money	0:2
l:emissions-peak:vehicles	6:2
l:energy-use:%	0:4 1:-3 5:-3 6:1 9:1 18:1 19:-1 23:1
l:energy-use:GWh	0:1 9:2 14:-3
l:energy-use:factories	0:-2 19:2
l:energy-use:large	0:6 6:-5
l:energy-use:money	0:4 20:-2
l:energy-use:small	1:-2 10:2 17:1 18:2
l:energy-use:t	0:1 1:-2 12:-1 18:1 19:1
l:energy-use:vehicles	0:1
l:ev-mileage:%	0:1 5:-1 12:1
l:ev-mileage:small	0:-2 1:-1 2:-1 3:-1 4:-1 5:-2 6:3 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
l:ev-models:%	5:2 6:1
l:ev-models:GWh	0:-3 14:4
l:ev-models:km	8:1
l:ev-models:large	0:1 20:1
l:ev-models:models	0:2 7:-1
l:ev-models:money	0:4 20:-1
l:ev-models:small	0:-1 6:-1 7:5 21:1
l:ev-models:t	1:1
l:ev-models:vehicles	0:-1 6:2
l:ev-share:%	0:2 5:4
l:ev-share:GWh	0:-2 14:4
l:ev-share:km	0:2
l:ev-share:large	0:1 15:1 21:1
l:ev-share:models	7:2
l:ev-share:money	20:2
l:ev-share:network	0:2
l:ev-share:small	5:6
l:ev-share:stations	15:2
l:ev-share:t	0:4 1:-1 12:-1
l:ev-share:vehicles	6:3
l:ev-volume:%	5:2
l:ev-volume:GWh	0:-1 9:-1 14:4
l:ev-volume:factories	0:1 16:1
l:ev-volume:kWh	0:1
l:ev-volume:km	0:-2 8:4
l:ev-volume:large	6:7
l:ev-volume:models	0:-1 6:2 7:1
l:ev-volume:money	0:1 20:1
l:ev-volume:network	0:-2 15:-2 21:2
l:ev-volume:small	0:1 6:1 7:1
l:ev-volume:stations	0:1
l:ev-volume:t	0:-2 1:5
l:ev-volume:vehicles	6:2
l:fuel-economy:%	0:-2 1:-1 5:1 11:2 12:1
l:fuel-economy:km	0:2
l:fuel-economy:money	0:3 20:-2
l:fuel-economy:small	0:2
l:ghg-emissions:%	1:7 9:1
l:ghg-emissions:GWh	0:-1 9:3 14:-2
l:ghg-emissions:MW	0:-2 9:4
l:ghg-emissions:factories	16:3
l:ghg-emissions:kWh	0:-1 10:2
l:ghg-emissions:km	0:3
l:ghg-emissions:large	1:6 6:-2
l:ghg-emissions:m3	0:-1 18:2
l:ghg-emissions:models	0:1
l:ghg-emissions:money	0:3
l:ghg-emissions:small	1:5
l:ghg-emissions:stations	0:-1 5:2
l:ghg-emissions:suppliers	0:-2 17:3
l:ghg-emissions:t	0:-1 1:4 12:1
l:ghg-emissions:vehicles	0:-1 6:2 15:1
l:green-factories:MW	0:-3 9:4
l:green-factories:kWh	9:2
l:green-factories:small	0:-4 1:-1 5:-1 6:-1 7:-2 9:-2 10:-1 11:-1 12:-1 14:-1 15:-1 16:4 17:-1 18:-1 19:-1 21:-1 23:-1
l:green-factories:t	0:-1 1:4
l:ice-phase-out:%	5:4
l:ice-phase-out:GWh	0:2 14:-1
l:ice-phase-out:large	0:2 15:1
l:ice-phase-out:models	0:3 7:-2
l:ice-phase-out:money	20:1
l:ice-phase-out:small	0:5 7:1 15:1
l:ice-phase-out:stations	0:2 15:-2
l:ice-phase-out:vehicles	0:1
l:investment:%	0:2
l:investment:GWh	14:2
l:investment:factories	0:3 16:-3
l:investment:kWh	9:1 10:-1
l:investment:km	0:2 8:-1
l:investment:large	20:3
l:investment:models	0:-1 7:4
l:investment:money	0:1
l:investment:small	0:4 15:2
l:investment:stations	0:-3 15:4
l:investment:t	1:1
l:investment:vehicles	0:1 6:1
l:net-zero:%	0:-1 5:3
l:net-zero:GWh	9:2 10:2 14:-3
l:net-zero:MW	0:-2 9:3
l:net-zero:TWh	0:-1 9:-1 10:1
l:net-zero:factories	16:3
l:net-zero:kWh	0:-2 9:3
l:net-zero:km	0:2 8:-1
l:net-zero:large	0:4 6:-1
l:net-zero:m3	0:2
l:net-zero:models	7:2
l:net-zero:money	0:3
l:net-zero:small	0:3 7:1 16:2
l:net-zero:stations	0:3 15:-1
l:net-zero:suppliers	17:2
l:net-zero:t	0:3 1:-1
l:net-zero:vehicles	0:4 6:-1
l:network:%	1:1 5:-4 21:2
l:network:money	0:2 20:-1
l:network:network	0:-1 21:2
l:network:small	0:-2 1:-2 6:-2 7:-2 15:-1 21:4
l:none:%	0:3
l:none:GWh	0:1 14:3
l:none:MW	0:2
l:none:MWh	1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 19:-1 20:-1 21:-1 22:-1 23:-1
l:none:TWh	10:1
l:none:batteries	13:2
l:none:factories	0:6
l:none:kWh	0:3
l:none:km	0:3
l:none:large	0:3
l:none:m3	18:2
l:none:models	7:3
l:none:money	0:2
l:none:network	0:3 21:1
l:none:small	0:4
l:none:stations	0:2 15:1
l:none:suppliers	0:3 17:-1
l:none:t	0:3 12:1
l:none:vehicles	0:2 6:1
l:recycled-material:%	0:-5 5:-1 12:7 13:-1
l:recycled-material:factories	0:-1 16:2
l:recycled-material:large	0:1 6:-1 13:2
l:recycled-material:money	0:4 20:-2
l:recycled-material:small	1:-3 7:-1 12:5 23:2
l:recycled-material:t	0:-4 1:1 12:3 13:1
l:recycled-material:vehicles	6:1
l:renewable-energy:%	0:-1 5:-3 9:5 12:1
l:renewable-energy:GWh	0:-6 9:2 10:2 14:1
l:renewable-energy:MW	9:1
l:renewable-energy:TWh	0:-1 9:2 10:1
l:renewable-energy:factories	0:-2 1:-1 6:-1 7:-1 15:1 16:-1 19:-1 21:1 23:3
l:renewable-energy:kWh	9:-1 10:1
l:renewable-energy:km	0:1
l:renewable-energy:large	6:1 10:1 15:1
l:renewable-energy:m3	0:2 18:-1
l:renewable-energy:models	0:-3 7:4
l:renewable-energy:money	0:-2 20:4
l:renewable-energy:small	0:-1 9:4 16:1 17:2
l:renewable-energy:stations	15:1
l:renewable-energy:t	0:-3 1:4
l:renewable-energy:vehicles	6:3
l:supplier-commitments:%	0:5 1:-3 5:-4
l:supplier-commitments:large	0:1
l:supplier-commitments:money	0:2
l:supplier-commitments:small	0:1 1:-2 7:-1 9:-1 12:-1 15:-2 17:3
l:waste:%	0:-1 5:-3 19:3 23:2
l:waste:large	6:2 13:1
l:waste:money	0:4 20:-1
l:waste:small	0:2 1:1 6:-1 7:-1 17:1 19:1
l:waste:t	0:-2 19:2
l:waste:vehicles	6:1
l:water-use:%	0:-2 1:-3 5:-2 18:4 19:1 23:1
l:water-use:MW	0:-1 9:1
l:water-use:large	6:-3 15:2
l:water-use:m3	0:2
l:water-use:small	1:-2 6:-1 7:-1 10:1 12:2 18:3 19:1
n:false:true	0:2
n:none	0:3
n:true:false	0:3
p:battery:%	1:1 12:2 13:2
p:battery:GWh	0:2 14:1
p:battery:MWh	0:-2 1:-1 7:-1 9:-3 13:3
p:battery:factories	0:3
p:battery:kWh	0:2
p:battery:km	0:3 8:-1
p:battery:large	0:-2 6:-3 13:5 20:1
p:battery:models	0:-2 7:2
p:battery:money	0:1 20:1
p:battery:small	14:4
p:battery:t	0:2 1:-2 13:1
p:battery:vehicles	7:1
p:capacity:%	5:-1 10:2 13:1
p:capacity:GWh	0:-2 9:1 14:4
p:capacity:MW	0:2 9:-1
p:capacity:large	0:3
p:capacity:models	0:-4 6:2 7:-1
p:capacity:money	20:2
p:capacity:small	14:3 16:1
p:capacity:t	13:-1 19:2
p:capacity:vehicles	0:1 6:-2 7:1
p:charging:%	0:5 1:-1 5:-2 9:-2
p:charging:factories	0:-2 15:3 16:-2 19:-1 21:-1 23:-1
p:charging:km	0:1
p:charging:large	6:-7 15:7 20:-1 21:1
p:charging:money	0:2
p:charging:small	15:4
p:charging:stations	15:2
p:charging:vehicles	6:-3 7:-2 15:2
p:customer:%	1:-1 5:3 7:1
p:customer:factories	1:-1 16:1
p:customer:km	0:1 8:-1
p:customer:large	1:2 6:-1
p:customer:money	0:1
p:customer:small	1:3 15:1
p:customer:vehicles	0:-2 6:2
p:electricity:%	0:-6 5:-2 9:6 10:2 17:1 18:-1
p:electricity:MW	9:1
p:electricity:factories	0:-1 16:2
p:electricity:money	0:1 1:-2
p:electricity:small	0:1 10:1 15:2
p:electricity:t	0:-2 1:2 13:-1
p:emission:%	0:-2 1:8 23:1
p:emission:GWh	0:-3 9:4 10:-2 14:-2
p:emission:MW	0:-1 9:2
p:emission:factories	0:-1 16:3
p:emission:km	0:3 8:-2
p:emission:large	0:-4 1:6 6:-1 21:2
p:emission:m3	0:-1 18:2
p:emission:models	0:-2 7:2
p:emission:money	20:2
p:emission:small	1:4 16:2 17:1
p:emission:suppliers	17:1
p:emission:t	0:-2 1:4
p:emission:vehicles	0:3 6:-2
p:energy:%	0:-2 5:-3 6:1 9:2 10:3 18:3 19:-1
p:energy:GWh	9:2 10:1 14:-3
p:energy:MWh	0:-2 9:1 13:1
p:energy:factories	0:1
p:energy:large	0:1 1:-2 6:-5 7:-1 9:-1 10:-1 12:-1 13:2 15:1 20:-2 21:-1
p:energy:money	0:-1 20:2
p:energy:small	0:2 15:1 18:2
p:energy:stations	0:1
p:energy:t	0:-2 12:-1 13:-2 18:2 19:1
p:energy:vehicles	6:1
p:ev-all:large	0:-1 6:2
p:ev:%	5:5
p:ev:GWh	0:-1 14:2
p:ev:factories	0:3
p:ev:kWh	0:2
p:ev:km	8:1
p:ev:large	0:1 6:3
p:ev:models	0:-1 6:2 7:2
p:ev:money	20:2
p:ev:small	0:-2 5:4 6:2 7:4
p:ev:stations	0:3 15:-1
p:ev:t	0:3
p:ev:vehicles	6:3
p:fuel:%	0:2 5:-2 12:1
p:fuel:small	0:2
p:green-factory:%	0:-2 9:1 10:2
p:green-factory:MW	0:-1 9:2
p:green-factory:kWh	0:-1 9:2
p:green-factory:small	0:-3 7:-1 9:-2 16:4
p:green-factory:t	1:1
p:hybrid:%	5:3 7:1
p:hybrid:large	20:2
p:hybrid:models	0:2 7:-1
p:hybrid:money	0:2 20:-2
p:hybrid:small	0:1 7:2
p:hybrid:vehicles	0:-1 6:1 7:-1
p:invest:%	12:2
p:invest:GWh	0:2
p:invest:factories	0:-1 15:3 16:-1
p:invest:kWh	0:1
p:invest:km	8:1
p:invest:large	20:2
p:invest:m3	0:1
p:invest:models	7:1
p:invest:money	20:2
p:invest:small	0:1 6:2 14:1
p:invest:stations	0:1
p:invest:t	0:-1 1:2 12:1
p:invest:vehicles	6:2
p:material:%	1:-2 5:-2 9:-1 12:6 17:1
p:material:GWh	0:-2 14:2
p:material:large	20:2
p:material:money	0:3 20:-1
p:material:small	12:2 13:2
p:material:t	0:1 1:-2 12:2
p:material:vehicles	0:-1 7:1
p:network:%	0:3 1:-2 5:-3 21:2
p:network:large	0:-1 6:-4 15:2 20:2
p:network:money	0:-1 20:2
p:network:network	0:2 21:-1
p:network:small	0:1 6:-3 7:-3 21:5
p:network:stations	0:1
p:network:vehicles	0:-1 6:-1 7:3
p:none:%	0:6
p:none:GWh	0:3 14:-2
p:none:km	0:1
p:none:large	0:4
p:none:models	0:1
p:none:money	0:4
p:none:network	0:4 15:-1 21:-3
p:none:small	0:2
p:none:stations	0:3 15:-2
p:none:t	0:3 13:-2
p:none:vehicles	6:2
p:recycle:%	0:-2 1:-1 5:-4 9:-2 12:6 13:1
p:recycle:large	0:1 6:-4 13:4 15:-1 18:-1
p:recycle:money	0:1
p:recycle:small	0:-1 6:-1 12:2 13:2 15:1
p:recycle:t	0:-1 1:-2 13:2 19:2
p:recycle:vehicles	0:5 6:-4
p:recycled-material:%	0:-2 1:-4 5:-4 12:6
p:recycled-material:money	0:3 20:-3
p:recycled-material:small	1:-1 12:3
p:recycled-material:t	12:1 19:-1
p:renewable:%	0:-4 1:1 5:-2 9:8
p:renewable:GWh	0:-3 9:3 10:1 14:-2
p:renewable:MW	0:-3 9:4
p:renewable:TWh	0:-1 9:2 10:2
p:renewable:factories	0:-1 15:1 16:1
p:renewable:kWh	0:-3 5:-1 7:-1 8:-1 9:3 10:-2 13:-1 15:-1 18:-1 20:-1 23:-1
p:renewable:large	6:-2 15:2 20:1
p:renewable:m3	0:2 18:-1
p:renewable:money	20:1
p:renewable:small	0:-2 9:5 17:3
p:renewable:t	0:-2 1:2 12:2
p:renewable:vehicles	6:2
p:sales:%	0:1 5:4
p:sales:GWh	0:3
p:sales:MW	9:1
p:sales:TWh	0:-1 9:2 10:-3
p:sales:factories	0:4 16:-1
p:sales:kWh	0:1
p:sales:km	8:3
p:sales:large	0:1 6:3
p:sales:m3	0:2
p:sales:models	0:2 6:1 7:-1
p:sales:money	20:1
p:sales:network	0:2 15:-1
p:sales:small	6:4
p:sales:stations	0:1 5:1
p:sales:suppliers	0:1 17:1
p:sales:t	0:2
p:sales:vehicles	0:1 6:2
p:save:%	1:-3 5:-4 9:-4 10:1 12:-1 17:2 23:3
p:save:GWh	0:-2 9:2 14:-2
p:save:factories	16:2
p:save:large	1:2 6:-2
p:save:small	0:4 1:-1 9:-1 10:3
p:save:t	0:-2 1:2
p:share:%	0:1 5:2
p:share:MW	9:1
p:share:large	6:2
p:share:models	0:2
p:share:money	0:5 20:-2
p:share:small	0:1 5:4 9:1
p:share:stations	0:2 15:-1
p:share:t	0:-1 12:2 13:-1
p:share:vehicles	6:1
p:supplier-target:%	0:-2 1:4 5:-1
p:supplier-target:small	17:2
p:supplier:%	0:-5 1:1 5:-2 9:-2 12:-1 17:7
p:supplier:GWh	14:1
p:supplier:large	0:-1 6:2
p:supplier:money	0:3 20:-1
p:supplier:small	0:-2 1:-2 6:-2 7:-1 9:-1 12:-1 15:-2 17:6
p:supplier:t	0:-2 12:1 13:1
p:waste:%	0:-3 1:1 10:1 18:-1 19:2
p:waste:large	0:4 6:-1 13:-1 18:-2 19:-1
p:waste:money	12:-2 13:-2 20:1
p:waste:small	0:-1 17:1 19:2
p:water:%	0:-4 1:-3 2:-1 3:-1 4:-1 5:-3 6:-2 7:-1 8:-1 9:-3 11:-2 12:-3 13:-2 14:-1 15:-2 16:-1 17:-2 18:7 19:3 20:-1 21:-2 22:-1 23:-3
p:water:large	0:4 6:-2
p:water:small	0:-2 1:-2 6:-1 10:2 18:4 19:1
pa:battery:%	1:1 12:2 13:4
pa:battery:GWh	14:2
pa:battery:MWh	0:-2 9:-3 13:3
pa:battery:factories	0:4
pa:battery:km	0:3 8:-1
pa:battery:large	0:-1 6:-1 13:4 20:1
pa:battery:models	7:2
pa:battery:money	0:1
pa:battery:small	0:1 7:1 14:2 17:1
pa:battery:stations	0:2 15:-2
pa:battery:t	0:1 1:-3 13:2
pa:battery:vehicles	0:-1 6:1 7:1
pa:capacity:%	0:1 10:2 13:1
pa:capacity:GWh	0:2 14:2
pa:capacity:MW	0:2
pa:capacity:factories	0:4
pa:capacity:large	0:3 20:1
pa:capacity:money	20:2
pa:capacity:small	0:1 14:3 16:1
pa:capacity:t	0:-3 1:-1 13:2 19:1
pa:capacity:vehicles	0:1 6:-2 7:1
pa:charging:%	0:5 1:-1 5:-2 9:-2
pa:charging:factories	0:-2 15:3 16:-2 19:-1 21:-1 23:-1
pa:charging:km	0:1
pa:charging:large	0:-1 6:-7 15:7 20:-1 21:1
pa:charging:money	0:1
pa:charging:small	0:1 15:5
pa:charging:stations	15:2
pa:charging:vehicles	0:2 6:-4 7:-2 15:2
pa:customer:%	1:-2 5:2 7:1
pa:customer:factories	1:-1 16:1
pa:customer:km	0:2 8:-1
pa:customer:large	0:1 1:2 6:-1
pa:customer:money	0:1
pa:customer:small	1:3 15:1
pa:customer:vehicles	0:-2 6:2
pa:electricity:%	0:-2 1:-2 5:-1 9:1 10:2 12:-2 13:1 17:1 19:1
pa:electricity:large	0:1 6:-2 7:-1 12:-1 13:-2 15:2 18:-3 19:-1 20:-2 21:-1
pa:electricity:money	0:1 1:-2
pa:electricity:small	9:1 10:-1 15:2
pa:electricity:t	0:-2 1:1 13:-1 19:2
pa:emission:%	0:-2 1:9 9:2
pa:emission:GWh	0:-2 9:3 10:1 14:-2
pa:emission:MW	0:-2 9:2
pa:emission:factories	0:-1 15:-1 16:2 19:1
pa:emission:kWh	0:-1 9:2
pa:emission:km	0:2 8:-1
pa:emission:large	0:-2 1:6
pa:emission:m3	0:-1 18:2
pa:emission:money	0:-2 20:3
pa:emission:small	0:-1 1:5 16:2 17:1
pa:emission:stations	0:3 15:-2
pa:emission:suppliers	17:2
pa:emission:t	0:-1 1:4
pa:emission:vehicles	6:1
pa:energy:%	5:-2 6:1 9:1 13:-1 18:3
pa:energy:GWh	9:1 10:3 14:-3
pa:energy:MW	9:2
pa:energy:MWh	0:-2 13:3
pa:energy:factories	0:2
pa:energy:kWh	0:-1 9:1
pa:energy:large	0:2 6:-4 15:1
pa:energy:money	0:-2 20:3
pa:energy:small	1:2 10:2 18:1
pa:energy:stations	0:1
pa:energy:t	0:-2 12:-1 13:-2 18:2 19:1
pa:energy:vehicles	0:1
pa:ev-all:large	6:1 15:-1
pa:ev:%	0:1 5:5
pa:ev:GWh	0:-1 14:2
pa:ev:factories	15:2
pa:ev:kWh	0:1
pa:ev:km	8:2
pa:ev:large	6:3
pa:ev:models	0:-1 6:2 7:1
pa:ev:money	20:2
pa:ev:network	21:2
pa:ev:small	5:5 6:3 7:1
pa:ev:stations	0:2
pa:ev:t	0:2
pa:ev:vehicles	0:-1 6:3 7:1
pa:fuel:%	5:-3 11:2 12:1
pa:fuel:small	0:1
pa:green-factory:%	5:-1 10:2
pa:green-factory:MW	0:-1 9:1
pa:green-factory:kWh	9:2
pa:green-factory:small	0:-2 1:-1 9:-1 16:3
pa:green-factory:t	1:1
pa:hybrid:%	0:1 7:1
pa:hybrid:models	0:2 7:-1
pa:hybrid:money	0:1
pa:hybrid:small	0:1 5:-3 6:-2 7:3 15:-1 21:2
pa:hybrid:vehicles	0:-1 6:1 7:1
pa:invest:%	0:1 12:1
pa:invest:GWh	0:2
pa:invest:factories	0:-2 15:3 16:-1
pa:invest:kWh	0:1
pa:invest:km	8:1
pa:invest:large	20:3
pa:invest:m3	0:2 18:-1
pa:invest:models	0:1 7:1
pa:invest:money	20:2
pa:invest:small	1:1 6:1
pa:invest:stations	15:2
pa:invest:t	12:-1 13:2
pa:invest:vehicles	6:1
pa:material:%	0:2 1:-2 5:-1 12:3 17:1
pa:material:large	0:-1 20:2
pa:material:money	0:4 20:-2
pa:material:small	12:1 13:2 17:4
pa:material:t	0:1 1:-2 12:1
pa:material:vehicles	0:2 6:-2
pa:mileage:money	0:4 20:-1
pa:mileage:small	0:-1 1:-1 6:-2 7:-1 15:2
pa:network:%	5:-1 21:3
pa:network:large	0:-2 15:2 20:2
pa:network:money	0:3 20:-1
pa:network:network	0:-1 15:2
pa:network:small	0:2 6:-2 7:-2 21:3
pa:network:stations	0:2 15:-1
pa:network:vehicles	6:-1 7:3
pa:none:%	0:7
pa:none:GWh	0:2 14:-1
pa:none:factories	0:2
pa:none:km	0:1
pa:none:large	0:3
pa:none:models	0:2 7:-1
pa:none:money	0:6 20:-3
pa:none:small	0:3
pa:none:stations	0:3 15:-2
pa:none:t	0:3 13:-2
pa:none:vehicles	0:1
pa:recycle:%	0:-4 1:-2 5:-4 10:-1 12:7 13:3
pa:recycle:large	0:1 6:-3 13:2 18:-1
pa:recycle:money	0:-1 20:2
pa:recycle:small	0:-1 12:2 13:2 15:1
pa:recycle:t	0:-2 1:-2 12:-1 13:4 19:2
pa:recycle:vehicles	0:4 6:-4
pa:recycled-material:%	0:-1 1:-2 5:-4 12:4 18:1
pa:recycled-material:money	0:3
pa:recycled-material:small	0:-2 1:-1 7:-2 12:4 15:-1 17:-2
pa:recycled-material:t	0:-3 1:1 13:1 19:-1
pa:renewable:%	0:-4 5:-2 9:6 12:-1 17:1
pa:renewable:GWh	0:-4 9:2 10:3 14:-4
pa:renewable:MW	0:-3 9:4
pa:renewable:TWh	0:-1 9:2 10:1
pa:renewable:factories	0:-2 15:3
pa:renewable:large	6:-2 15:3 20:1
pa:renewable:m3	0:2 18:-1
pa:renewable:money	0:-2 20:3
pa:renewable:small	0:-2 1:-2 7:-1 9:5 10:1 12:1 17:2
pa:renewable:stations	0:-2 15:2
pa:renewable:suppliers	0:-1 17:1
pa:renewable:t	0:-4 1:2 12:2 19:1
pa:renewable:vehicles	6:1
pa:sales:%	5:4
pa:sales:GWh	0:2
pa:sales:MW	0:2
pa:sales:TWh	0:-1 9:2
pa:sales:factories	15:1 16:-1 19:1
pa:sales:kWh	0:1
pa:sales:km	8:2
pa:sales:large	0:1 6:3
pa:sales:m3	0:2
pa:sales:models	0:1 6:2
pa:sales:money	0:2
pa:sales:network	0:1 15:1
pa:sales:small	0:1 6:2
pa:sales:stations	5:1
pa:sales:t	12:2
pa:sales:vehicles	0:1 7:1
pa:save:%	1:-3 5:-3 9:-5 12:-1 17:1 23:4
pa:save:GWh	0:-2 9:2 14:-2
pa:save:factories	0:1 16:1
pa:save:large	1:2 6:-2
pa:save:money	0:1
pa:save:small	0:5 10:2
pa:save:t	0:-2 1:2
pa:share:%	0:1 5:2
pa:share:GWh	0:-3 9:-1 10:3
pa:share:MW	9:1
pa:share:large	0:1 6:2
pa:share:models	0:2
pa:share:money	20:1
pa:share:small	0:1 5:3
pa:share:stations	0:2
pa:share:t	12:2 13:-1
pa:share:vehicles	0:2
pa:supplier-target:%	0:-1 1:3 5:-1
pa:supplier-target:small	0:-1 6:-1 12:2 17:2
pa:supplier:%	1:1 5:-2 9:-2 17:3 19:1
pa:supplier:large	0:-1 6:1
pa:supplier:money	0:2
pa:supplier:small	0:-2 1:-2 6:-1 7:-2 9:-1 12:-1 15:-2 16:-2 17:5
pa:supplier:t	0:-2 12:2 13:1
pa:waste:%	0:-1 5:-1 10:1 13:1 18:-2 19:2
pa:waste:large	0:4 6:-1 18:-2
pa:waste:money	0:-1 12:-1 20:2
pa:waste:small	0:1 9:1 17:1 19:-2
pa:water:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-2 7:-1 8:-1 9:1 11:-1 12:-1 13:-2 14:-1 15:-1 16:-1 17:-1 18:5 19:1 20:-1 21:-1 22:-1 23:-2
pa:water:MW	0:-1 9:1
pa:water:large	0:1 6:1
pa:water:money	20:1
pa:water:small	0:-2 1:-2 6:-2 10:1 18:4 19:1
r:none	0:4
r:none:%	0:4
r:none:GWh	0:1 9:1 14:-2
r:none:MW	0:2 9:2
r:none:MWh	0:-2 1:-1 6:-1 7:-1 9:1 13:3 14:-1
r:none:batteries	13:3
r:none:factories	0:3 23:1
r:none:kWh	0:3 9:1
r:none:km	0:1 8:2
r:none:large	0:3 6:1
r:none:m3	0:1 18:2
r:none:models	0:4
r:none:money	0:2
r:none:network	0:2 15:1
r:none:small	0:1
r:none:stations	0:1 15:3
r:none:suppliers	0:2 17:2
r:none:t	0:2 12:1 13:1 19:1
r:none:vehicles	0:6
r:not_standing:battery-capacity	0:4 14:-3
r:not_standing:ev-models	0:1 6:-1
r:not_standing:ev-share	0:3 5:-1
r:not_standing:ev-volume	0:1 1:1 6:-1
r:not_standing:ghg-emissions	0:4
r:not_standing:investment	0:3 20:-3
r:not_standing:renewable-energy	1:-1 5:-1 9:2
r:old_level:charging-points	0:3 15:-3
r:old_level:ev-models	0:-1 6:2 7:-3
r:old_level:ev-share	0:1
r:old_level:ev-volume	0:-1 6:1 15:2
r:old_level:ghg-emissions	0:4 1:-3
r:old_level:investment	0:3 20:-2
r:old_level:renewable-energy	0:1
r:other_owner:battery-capacity	14:1
r:other_owner:battery-recycling	0:6 5:-1 12:-4 13:-4 19:-1
r:other_owner:charging-points	0:3 15:-3
r:other_owner:ev-share	0:3
r:other_owner:ev-volume	0:2 6:-2 8:1
r:other_owner:ghg-emissions	0:3 1:-1
r:other_owner:recycled-material	0:2 13:-3
r:taken:battery-capacity	0:2 14:3
r:taken:battery-recycling	0:-5 1:-1 13:6
r:taken:charging-points	15:4
r:taken:energy-use	1:-1 5:-1 9:-1 10:8 14:-3
r:taken:ev-mileage	6:-2 8:2
r:taken:ev-models	6:-1 7:6
r:taken:ev-share	0:2 5:6
r:taken:ev-volume	6:6
r:taken:fuel-economy	0:-1 1:-2 5:-3 10:-1 11:5 12:-1 18:-1
r:taken:ghg-emissions	1:7
r:taken:green-factories	0:-1 16:3
r:taken:investment	20:3
r:taken:network	0:-1 15:-1 21:3
r:taken:recycled-material	0:-3 1:-2 5:-3 12:9
r:taken:renewable-energy	5:-2 9:8 12:1
r:taken:supplier-commitments	0:1 1:-1 17:1
r:taken:waste	0:-1 1:-2 5:-1 10:-1 13:-1 18:-1 19:7 23:1
r:taken:water-use	0:2 1:-4 5:-2 10:-1 18:5
rc:not_standing:company:paragraph	0:4 5:-2
rc:not_standing:company:subject	0:4 7:-2 14:-1 15:-1
rc:old_level:company:paragraph	0:1 1:-2 6:1
rc:old_level:company:subject	0:3 1:-1 5:1 6:-1 20:-1
rc:other_owner:company:after	0:3 6:-3 12:-2 13:-2 20:2
rc:other_owner:company:paragraph	0:5 5:-1
rc:other_owner:company:subject	0:2 5:1 6:-1 14:-2
rc:taken:company:after	0:-1 5:2 7:1
rc:taken:company:phrase	6:2 7:-1
rk:not_standing:kind:future	0:2 1:1 5:-2 7:-1
rk:not_standing:kind:past	0:2 7:1 14:-1 19:1
rk:not_standing:kind:sum	0:3 20:-3
rk:not_standing:kind:year-ahead	0:7 1:-3 5:-1 6:-2 7:-1 14:-1
rk:not_standing:kind:year-past	0:-1 1:2 7:1
rk:old_level:kind:future	0:-1 5:-2 6:1 14:-1 15:2
rk:old_level:kind:past	0:5 6:-2 15:-2
rk:old_level:kind:present	0:-2 6:3
rk:old_level:kind:sum	0:3 20:-2
rk:old_level:kind:year-ahead	0:1 1:-1 5:1 6:-1 14:1
rk:old_level:kind:year-past	0:3 1:-2 6:1 9:-1
rk:other_owner:kind:default-count	0:1 6:-2 15:-1 20:1
rk:other_owner:kind:future	0:4 6:-3
rk:other_owner:kind:past	0:1 5:-1 6:-1 8:1 14:2
rk:other_owner:kind:present	0:4
rk:other_owner:kind:year-ahead	0:4 1:-1 14:-1
rk:other_owner:kind:year-past	0:5 5:-2 6:-3
rk:taken:kind:default-count	6:1 9:2
rk:taken:kind:default-told	0:-2 9:2 13:-1 21:1
rk:taken:kind:future	0:2 5:-1
rk:taken:kind:past	6:1
rk:taken:kind:present	0:4 5:-1 14:-1
rk:taken:kind:sum	20:3
rk:taken:kind:year-past	0:1 6:1
rm:count:bare-models:ev-models	5:1 6:-1 7:1
rm:count:bare-vehicles:ev-volume	0:1 21:1
rm:count:clause-before:ev-volume	0:1
rm:count:electric-maker:ev-volume	0:-3 6:5
rm:count:factories:green-factories	0:-1 16:3
rm:count:former:ev-models	0:-1 6:2 7:-1
rm:count:former:ev-volume	0:4 6:-3
rm:count:goes-on:ev-volume	6:1 15:5
rm:count:launches:ev-models	0:-1 6:-5 7:7
rm:count:network:network	0:-1 15:-1 21:3
rm:count:part:charging-points	15:2
rm:count:part:ev-models	0:3 5:-2 6:-4 7:1 15:-1
rm:count:stations:charging-points	0:2
rm:count:subject:charging-points	0:1 6:-4 15:3
rm:count:subject:ev-models	0:-1 6:1 7:3
rm:count:subject:ev-volume	6:3
rm:count:suppliers:supplier-commitments	0:1
rm:count:vehicles-named:ev-volume	0:2 6:1
rm:count:vehicles:ev-volume	6:3
rm:count:zero-waste:waste	0:-1 15:-1 16:-3 19:3 21:-1 23:-1
rm:metric:battery:battery-capacity	14:3
rm:metric:battery:battery-recycling	0:-1 13:2
rm:metric:capacity:battery-capacity	0:1
rm:metric:claim-before:battery-recycling	0:1 1:-2 5:-1 12:-3 13:2
rm:metric:claim-before:energy-use	0:2 1:1 5:-2 9:1 10:-1 11:-1 12:-1 17:-2 23:-1
rm:metric:claim-before:ev-share	0:1 1:-1 5:4
rm:metric:claim-before:fuel-economy	0:1 1:-2 2:-1 3:-1 4:-1 5:-3 6:-2 7:-2 8:-1 9:-2 10:-1 11:3 12:-2 13:-2 14:-2 15:-2 16:-2 17:-1 18:-1 19:-1 20:-2 21:-1 22:-1 23:-2
rm:metric:claim-before:ghg-emissions	0:1 1:3 5:-4 18:1
rm:metric:claim-before:recycled-material	0:-3 1:-1 2:-2 3:-2 4:-2 5:-3 6:-2 7:-3 8:-2 9:-4 10:-4 11:-3 12:4 13:-2 14:-2 15:-2 16:-2 17:-2 18:1 19:-3 20:-2 21:-3 22:-2 23:2
rm:metric:claim-before:renewable-energy	0:-1 1:-2 2:-1 3:-1 4:-1 5:-5 6:-3 7:-2 8:-1 9:6 11:-2 12:1 13:-2 14:-1 15:-2 16:-2 18:-2 19:-2 20:-2 21:-2 22:-1 23:-3
rm:metric:claim-before:water-use	0:2 1:-3 5:-3 9:-1 10:-1 11:-1 18:1 19:-1 23:-1
rm:metric:clause-before:battery-recycling	0:1 5:-1 12:-1 13:2
rm:metric:clause-before:energy-use	0:1 1:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-3 11:1 12:-2 15:-1 16:2 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
rm:metric:clause-before:ev-share	0:3 5:2
rm:metric:clause-before:ghg-emissions	0:2 1:2 10:1
rm:metric:clause-before:recycled-material	1:-1 5:-2 9:-1 12:4 13:-1
rm:metric:clause-before:renewable-energy	1:-2 5:-3 9:5
rm:metric:clause-before:waste	1:-2 5:-2 10:-1 12:-1 19:3 23:-1
rm:metric:clause-before:water-use	0:-3 1:-2 5:-1 9:-1 10:-1 12:-1 18:4 23:-1
rm:metric:currency-before:investment	6:-2 20:3
rm:metric:cut-before:ghg-emissions	1:2 5:-1
rm:metric:electricity:energy-use	0:1 9:1 10:1 14:-3
rm:metric:emission:ghg-emissions	1:4
rm:metric:energy:energy-use	1:-2 9:-1 10:5 14:-2 19:-1
rm:metric:ev:ev-mileage	0:-1 6:-2 8:2
rm:metric:ev:ev-share	0:2 5:3
rm:metric:fuel:fuel-economy	0:-5 1:-3 5:-2 10:-1 11:5
rm:metric:gigawatt-hours:battery-capacity	0:3 14:1
rm:metric:invest:investment	20:2
rm:metric:recycle:battery-recycling	5:-1 13:3 19:-1
rm:metric:recycle:recycled-material	0:-1 1:-2 12:3 13:-4 19:-2
rm:metric:recycled-material:recycled-material	0:-1 1:-1 5:-1 12:6
rm:metric:renewable:renewable-energy	0:1 9:4
rm:metric:save:energy-use	0:-3 9:-2 10:4 14:-1
rm:metric:scope:ghg-emissions	0:-4 1:1 5:-2 9:-1 10:-2 18:3 23:2
rm:metric:sentence:ev-share	0:2 5:1
rm:metric:sentence:ghg-emissions	0:1 12:-1
rm:metric:share-of-material:recycled-material	12:1 13:1
rm:metric:share-of-sales:ev-share	0:-2 5:3
rm:metric:suppliers:supplier-commitments	1:-1 5:-1 17:2
rm:metric:topic:ev-share	0:3 1:-2 5:1
rm:metric:topic:renewable-energy	0:-5 1:2 2:-3 3:-3 4:-3 5:-5 6:-3 7:-2 8:-3 9:3 10:-2 11:-3 12:1 13:-4 14:-2 15:-3 16:-3 17:-4 18:1 19:-3 20:-3 21:-3 22:-3 23:-4
rm:metric:waste:waste	0:-1 1:-1 10:-1 13:-1 19:5 23:1
rm:metric:water:water-use	0:1 1:-2 18:3 23:1
rm:not_standing:count:bare-vehicles	0:2 6:-1
rm:not_standing:count:clause-before	0:4 6:-4
rm:not_standing:count:goes-on	0:1 1:1 6:-3 15:1
rm:not_standing:count:launches	0:-1 6:-2 7:2
rm:not_standing:count:models	0:1 7:-1
rm:not_standing:count:subject	0:-1 6:2 15:-2
rm:not_standing:count:vehicles	0:1
rm:not_standing:metric:battery	0:2 14:-2
rm:not_standing:metric:claim-before	0:4 1:-1
rm:not_standing:metric:clause-before	0:5 1:-4 5:-3 9:1 19:-1
rm:not_standing:metric:emission	1:1
rm:not_standing:metric:ev	0:1
rm:not_standing:metric:gigawatt-hours	0:2 14:-2
rm:not_standing:metric:invest	0:3 20:-3
rm:not_standing:metric:renewable	0:2 1:-1 5:-1
rm:old_level:count:former	6:1 15:-1
rm:old_level:count:subject	0:1
rm:old_level:metric:clause-before	0:2 1:-1 9:-1
rm:old_level:metric:ev	0:3 1:-1 5:-1
rm:old_level:metric:invest	0:2 20:-2
rm:old_level:metric:renewable	0:-2 9:1
rm:other_owner:count:bare-vehicles	0:-1 20:2
rm:other_owner:count:clause-before	0:-1 8:2
rm:other_owner:count:electric-maker	0:1 6:-1
rm:other_owner:count:goes-on	0:4 6:-5 15:2
rm:other_owner:count:part	0:3 15:-3
rm:other_owner:count:stations	0:2 15:-2
rm:other_owner:count:subject	0:2 6:-1
rm:other_owner:count:vehicles	0:1 7:-1
rm:other_owner:count:vehicles-named	0:-1 6:2
rm:other_owner:metric:claim-before	0:6 5:-4 12:-2 13:-2
rm:other_owner:metric:clause-before	0:2 1:-4 5:1
rm:other_owner:metric:emission	0:1
rm:other_owner:metric:ev	0:4 5:-1
rm:other_owner:metric:gigawatt-hours	0:1
rm:other_owner:metric:recycle	0:4 12:-2 13:-3 19:-1
rm:other_owner:metric:topic	0:2 5:-2
rm:taken:count:bare-models	0:-3 5:1 6:-1 7:3
rm:taken:count:bare-vehicles	0:1 21:1
rm:taken:count:clause-before	0:1
rm:taken:count:electric-maker	0:-3 6:5
rm:taken:count:factories	0:-1 16:3
rm:taken:count:goes-on	6:3 15:4
rm:taken:count:launches	6:-5 7:7
rm:taken:count:models	7:1
rm:taken:count:network	0:-1 15:-1 21:3
rm:taken:count:part	0:1 6:-3 15:2
rm:taken:count:stations	0:1 15:1
rm:taken:count:subject	0:-1 6:3 15:1
rm:taken:count:suppliers	0:1
rm:taken:count:vehicles	6:4
rm:taken:count:vehicles-named	0:2 6:1
rm:taken:count:zero-waste	0:-1 15:-1 16:-3 19:3 21:-1 23:-1
rm:taken:metric:battery	14:3
rm:taken:metric:capacity	0:1 14:1
rm:taken:metric:claim-before	9:2 18:1
rm:taken:metric:clause-before	0:1 1:1
rm:taken:metric:currency-before	6:-2 20:3
rm:taken:metric:cut-before	5:-2 6:-2 9:-1 10:-2 11:-1 12:-1 14:-1 18:2 19:-2 20:-1 21:-1 23:-1
rm:taken:metric:electricity	0:1 9:1 10:1 14:-3
rm:taken:metric:emission	1:5
rm:taken:metric:energy	1:-2 9:-1 10:5 14:-2 19:-2
rm:taken:metric:ev	5:3
rm:taken:metric:fuel	0:-4 1:-1 5:-2 11:5
rm:taken:metric:gigawatt-hours	0:2 14:2
rm:taken:metric:invest	20:2
rm:taken:metric:recycle	0:-3 1:-1 12:3 13:3 19:-2
rm:taken:metric:recycled-material	0:-1 1:-1 5:-1 12:6
rm:taken:metric:renewable	0:1 9:4
rm:taken:metric:save	0:-3 9:-2 10:4 14:-1
rm:taken:metric:scope	0:-4 1:-1 5:-2 9:-1 10:-2 11:-1 18:3 23:2
rm:taken:metric:sentence	0:1 5:1
rm:taken:metric:share-of-material	12:1 13:1
rm:taken:metric:share-of-sales	0:-2 5:3
rm:taken:metric:suppliers	1:-1 5:-1 17:2
rm:taken:metric:topic	1:1 5:1 9:1 10:1
rm:taken:metric:waste	0:-1 1:-1 13:-1 19:5 23:1
rm:taken:metric:water	0:1 1:-2 18:3 23:1
ry:not_standing:date:by	0:5 1:-3 5:2 6:-3
ry:not_standing:date:in	0:2 1:2 5:-3 6:1 7:-2 14:-2
ry:not_standing:date:month	0:2 5:-2
ry:not_standing:date:now	0:2 1:-1
ry:not_standing:date:then	0:3 5:-2
ry:not_standing:date:this-year	0:2 6:-1 15:-2
ry:not_standing:date:weighed	1:1 5:-2 7:2 14:1
ry:not_standing:date:year-ago	0:3 1:-1
ry:not_standing:date:year-before	1:1 5:-2 18:1
ry:not_standing:year:clause-after	1:-1 7:2 9:2 15:-2 20:-1
ry:not_standing:year:clause-before	0:3 1:-2 6:-2 9:2
ry:not_standing:year:none	1:2 6:1 7:-1 14:-1 19:1 20:-1
ry:old_level:date:by	1:-2 14:2
ry:old_level:date:last-year	0:1 1:-2 6:1 9:-2
ry:old_level:date:this-year	0:-2 6:-3 15:3
ry:old_level:date:weighed	0:5 5:-2 14:-1
ry:old_level:year:clause-after	0:2 1:-1 7:-1
ry:old_level:year:clause-before	0:-1 5:1 6:2
ry:old_level:year:none	0:3 14:-1 15:-1
ry:other_owner:date:bare	0:-1 1:2 6:-1
ry:other_owner:date:by	0:4 1:-2 14:-1
ry:other_owner:date:from	0:2 1:-1 12:-2 13:-2
ry:other_owner:date:in	0:3 1:-1 6:-3 14:-1 15:1
ry:other_owner:date:last-year	0:3 5:-1 6:-2
ry:other_owner:date:month	5:-3 6:2
ry:other_owner:date:this-year	0:3 6:-1 15:-1
ry:other_owner:date:weighed	0:4 1:-1 12:-3 13:-2
ry:other_owner:year:claim-before	0:4 5:-1 6:-2
ry:other_owner:year:clause-before	0:-1 1:1 6:2 15:-1
ry:other_owner:year:none	0:1 6:-3 8:1 14:1 20:1
ry:taken:date:bare	0:1 5:-1 6:-4 9:1 14:-1 23:2
ry:taken:date:decade-end	12:1 15:-1 18:2
ry:taken:date:decade-middle	5:1 7:1 14:-1 20:1
ry:taken:date:from	0:1 9:-2 14:-1
ry:taken:date:in	0:1 6:1
ry:taken:date:last-month	5:-3 6:2
ry:taken:date:last-year	0:-1 1:3 6:1
ry:taken:date:month	0:-2 6:3
ry:taken:date:next-year	6:1
ry:taken:date:next-years	0:2 20:-2
ry:taken:date:now	6:1 7:-2 12:1 23:1
ry:taken:date:over-years	0:3 6:-3 10:1 20:-2
ry:taken:date:same-period	1:1
ry:taken:date:then	0:-2 1:1 5:3
ry:taken:date:this-year	0:-4 5:2 6:1 15:2 17:1
ry:taken:date:weighed	0:-1 9:1
ry:taken:date:within-years	0:2 6:2 7:-2 15:1 20:-2
ry:taken:date:year-before	0:-2 1:1 10:1 12:1
ry:taken:date:years-ago	0:5 1:-3 5:-3 9:-1
ry:taken:year:claim-before	0:2 13:1
ry:taken:year:clause-after	0:1 5:2 6:-1 10:-1 12:-1 20:-1
ry:taken:year:clause-before	5:1
ry:taken:year:heading	0:-3 1:2
ry:taken:year:none	0:1
ry:taken:year:paragraph	0:-3 5:3
s:emissions-peak:small	0:3
s:ice-phase-out:%	0:2 5:1
s:ice-phase-out:large	0:-1 6:2
s:ice-phase-out:models	7:1
s:ice-phase-out:money	0:-2 20:2
s:ice-phase-out:small	0:2
s:ice-phase-out:vehicles	0:1 6:1 7:-1
s:net-zero:%	1:3 5:-1 9:4
s:net-zero:MW	9:1
s:net-zero:factories	16:2
s:net-zero:large	0:5 6:-4
s:net-zero:money	0:-2 20:3
s:net-zero:small	6:2 16:2
s:net-zero:t	0:-2 1:3
s:net-zero:vehicles	0:2 6:-1
t:future:none	0:2
t:future:past	0:1
t:none:ahead	7:2
t:none:none	0:6
t:none:past	0:1
t:participle:ahead	1:1
t:participle:none	0:3
t:participle:past	6:1
t:past:ahead	0:1
t:past:none	0:2
t:present:ahead	0:-1 1:1
t:present:none	0:4
t:present:past	0:1
t:withdrawn:ahead	1:-1 6:-2 18:1
t:withdrawn:none	0:6 5:-3 12:-1 20:-1
t:withdrawn:past	0:4 14:-1 15:-2 21:-1
ti:battery:%	0:1 5:1
ti:battery:GWh	0:-1 14:5
ti:battery:MW	0:2 9:-1
ti:battery:MWh	0:-3 7:-1 9:-3 10:-1 13:4 21:-1
ti:battery:batteries	0:-3 13:4
ti:battery:factories	0:1 16:1
ti:battery:kWh	0:3 10:-1
ti:battery:km	8:1
ti:battery:large	0:1 15:3
ti:battery:models	7:2
ti:battery:money	20:3
ti:battery:small	1:1 16:2
ti:battery:stations	0:-4 15:5
ti:battery:suppliers	17:2
ti:battery:t	12:-1 13:4
ti:battery:vehicles	0:4
ti:capacity:%	0:-1 1:-3 5:-4 18:2 23:5
ti:capacity:GWh	0:1
ti:capacity:MW	0:-1 9:3
ti:capacity:large	0:-3 6:2 20:1 21:2
ti:capacity:m3	18:2
ti:capacity:money	0:2
ti:capacity:small	0:5
ti:capacity:t	0:-1 1:2 19:-1
ti:capacity:vehicles	6:1
ti:charging:%	0:3 1:-2
ti:charging:km	0:1
ti:charging:large	6:-1 15:4
ti:charging:money	20:1
ti:charging:small	0:-1 15:5
ti:charging:stations	15:3
ti:charging:t	0:1 1:1
ti:charging:vehicles	0:-1 6:1 15:2
ti:customer:%	0:2 9:-1 18:2
ti:customer:GWh	5:-1 6:-2 7:-1 9:1 10:-2 12:-1 14:-3 23:2
ti:customer:large	0:-1 1:2 6:1 20:1
ti:customer:money	0:3 20:-2
ti:customer:small	0:6
ti:customer:t	0:-1 1:1
ti:customer:vehicles	0:2 6:-1
ti:electricity:%	5:1 12:2
ti:electricity:large	0:1
ti:electricity:money	0:2
ti:electricity:small	0:1 7:3
ti:electricity:vehicles	0:-4 6:4
ti:emission:%	1:2
ti:emission:GWh	0:-3 10:2 14:1 23:1
ti:emission:MW	9:1
ti:emission:TWh	0:-1 9:1 10:1
ti:emission:factories	0:-1 16:4 21:1
ti:emission:kWh	9:1
ti:emission:km	0:2
ti:emission:large	0:-1 1:4 20:1
ti:emission:m3	0:-1 18:1
ti:emission:models	7:3
ti:emission:money	20:1
ti:emission:small	0:4 16:2
ti:emission:stations	0:2
ti:emission:suppliers	0:2
ti:emission:t	0:-2 1:3 13:1
ti:emission:vehicles	6:2
ti:energy:%	9:3
ti:energy:large	6:1
ti:energy:money	20:2
ti:energy:small	0:2 6:1
ti:energy:vehicles	0:-4 6:1 7:2
ti:ev-all:%	5:2
ti:ev-all:large	0:3 1:-1 6:-2
ti:ev-all:small	0:-1 5:2 6:-1
ti:ev:%	0:2 5:2
ti:ev:GWh	14:3
ti:ev:MW	0:-2 9:3
ti:ev:factories	0:1 15:1
ti:ev:kWh	0:3
ti:ev:km	0:2 8:1
ti:ev:large	0:1 6:2
ti:ev:m3	0:1
ti:ev:models	6:1 7:1
ti:ev:money	0:1 20:1
ti:ev:network	0:2
ti:ev:small	0:2 7:1
ti:ev:stations	0:2
ti:ev:t	0:2 1:1
ti:ev:vehicles	6:2 7:1
ti:green-factory:%	5:1
ti:green-factory:large	6:-2 20:2
ti:green-factory:money	0:1
ti:green-factory:small	0:3 6:-1
ti:green-factory:vehicles	0:2 6:-1
ti:hybrid:%	0:2 1:2
ti:hybrid:GWh	0:-2 14:2
ti:hybrid:km	0:2 8:-2
ti:hybrid:large	6:2 20:1
ti:hybrid:models	0:1
ti:hybrid:money	0:1
ti:hybrid:small	0:1 7:3
ti:hybrid:vehicles	6:1
ti:invest:%	0:3
ti:invest:GWh	0:-2 9:1 14:3
ti:invest:factories	0:3 16:-3 19:2
ti:invest:kWh	0:1
ti:invest:km	8:1
ti:invest:large	0:1 6:1
ti:invest:m3	0:1
ti:invest:models	7:1
ti:invest:money	20:2
ti:invest:small	0:3
ti:invest:stations	0:1
ti:invest:suppliers	0:3 17:-1
ti:invest:t	0:3 1:-1 13:-1
ti:invest:vehicles	6:2
ti:material:%	0:1 1:-2 5:1 12:2
ti:material:large	0:-1 6:-2 15:2
ti:material:money	0:3 20:-1
ti:material:small	1:-1 6:-1 7:1 17:2
ti:material:t	0:1 1:-4 12:1 13:1 18:1 19:-1
ti:material:vehicles	0:1
ti:network:%	0:3 5:-1 21:1
ti:network:large	6:1
ti:network:money	0:3 20:-1
ti:network:network	15:-1 21:2
ti:network:small	0:6
ti:network:vehicles	0:2 6:-1
ti:none:%	0:3
ti:none:GWh	0:-1 9:-3 10:3
ti:none:factories	0:4 16:-2
ti:none:km	8:2
ti:none:large	0:2 20:1
ti:none:models	0:1
ti:none:money	0:3
ti:none:small	0:1 7:1
ti:none:stations	15:1
ti:none:t	12:-1 13:2
ti:none:vehicles	0:2
ti:recycle:%	1:-3 5:-1 9:-1 12:3 13:3
ti:recycle:GWh	0:-4 14:4
ti:recycle:batteries	0:1 12:-1 19:-1 20:-1
ti:recycle:large	0:-1 13:3
ti:recycle:small	0:1 13:2
ti:recycle:t	1:-3 13:4
ti:recycled-material:%	0:1 1:-4 5:-1 12:4
ti:recycled-material:large	0:4 6:-1
ti:recycled-material:money	0:3
ti:recycled-material:small	0:4 17:2
ti:recycled-material:t	0:1 1:-3 12:3 13:-1
ti:renewable:%	0:-1 1:-1 9:3 12:1 13:-1 23:2
ti:renewable:GWh	10:-1 14:3
ti:renewable:MW	0:-2 9:3
ti:renewable:factories	0:5 16:-3
ti:renewable:kWh	9:1 10:-2
ti:renewable:large	0:2
ti:renewable:m3	0:-1 18:2
ti:renewable:money	20:2
ti:renewable:small	18:2
ti:renewable:suppliers	0:-3 17:4
ti:renewable:t	1:3
ti:renewable:vehicles	0:1
ti:sales:%	0:2 5:1
ti:sales:GWh	0:1 14:1
ti:sales:MW	0:-2 9:3
ti:sales:factories	0:3
ti:sales:kWh	9:1
ti:sales:km	0:2
ti:sales:large	0:1 6:3
ti:sales:models	0:1
ti:sales:money	20:1
ti:sales:network	0:2 15:2 21:-2
ti:sales:small	0:1
ti:sales:stations	0:2
ti:sales:suppliers	0:-1 17:1
ti:sales:t	1:1 12:1
ti:sales:vehicles	6:2
ti:save:%	0:4 1:-2 5:-3 9:-2
ti:save:money	0:3
ti:save:small	0:1
ti:save:t	13:1
ti:save:vehicles	6:1
ti:share:%	0:2 1:-2 7:1 9:1
ti:share:km	0:2
ti:share:large	0:6 6:-3
ti:share:money	0:3 20:-1
ti:share:small	0:2
ti:share:stations	0:-1 15:1
ti:share:t	1:2
ti:share:vehicles	6:2 7:-1
ti:supplier-target:%	0:-1 1:3 5:-1 9:1
ti:supplier-target:money	0:2
ti:supplier-target:small	0:2 1:-2 7:-2 21:1
ti:supplier-target:vehicles	0:2 6:-1
ti:supplier:%	0:1 1:1 5:-1 9:-3 17:1 18:2
ti:supplier:GWh	0:-2 9:3 10:-2 14:-2
ti:supplier:TWh	0:-2 9:-1 10:3
ti:supplier:factories	0:3 15:-1
ti:supplier:large	1:2 6:-1 21:2
ti:supplier:money	20:1
ti:supplier:small	0:1 1:1 12:2 17:2
ti:supplier:stations	0:1
ti:supplier:suppliers	0:1 17:1
ti:supplier:t	0:-3 12:1 13:-2 19:1
ti:supplier:vehicles	0:2 6:-1
ti:waste:%	0:-2 1:-3 2:-1 3:-1 4:-1 5:-4 6:-2 7:-2 8:-1 9:-3 10:4 11:-2 12:-3 13:-3 14:-1 15:-1 16:-1 17:-1 19:2 20:-1 21:-1 22:-1 23:-2
ti:waste:large	0:3 6:-2
ti:waste:money	0:2 20:-1
ti:waste:small	0:5
ti:water:%	0:-3 5:-3 9:3 18:2 19:-1 23:3
ti:water:MW	0:-1 9:1
ti:water:factories	0:3 16:-3 19:1
ti:water:large	0:1 6:1
ti:water:money	0:-1 20:2
ti:water:small	0:-1 7:2 18:3
ti:water:t	12:-1 13:2 19:-1
ti:water:vehicles	0:-4 6:3 7:1
u:%	0:1
u:%:-1	0:3
u:%:0	0:2
u:%:1	5:1
u:%:2	1:-2 5:-3 9:6 12:1
u:%:ahead	1:1 5:2
u:%:by	1:3
u:%:from	0:2 1:-1 7:1
u:%:future	0:1
u:%:none	0:2 5:1
u:%:null	0:1 5:4
u:%:participle	0:1
u:%:past	0:1
u:%:present	0:1 1:1
u:%:to	5:3
u:%:withdrawn	0:3 1:-1 5:-2 12:-1 18:2
u:GWh	0:1 14:3
u:GWh:0	14:1
u:GWh:1	0:-1 14:6
u:GWh:2	0:4 9:2 10:1 14:-1
u:GWh:ahead	14:3
u:GWh:by	0:2 10:1 14:-3
u:GWh:from	0:1 14:-1
u:GWh:future	14:3
u:GWh:none	9:1 14:3
u:GWh:null	14:4
u:GWh:participle	0:2 9:2
u:GWh:past	0:2
u:GWh:present	0:1 10:1
u:GWh:to	9:1 14:2
u:MW	9:3
u:MW:0	9:4
u:MW:1	0:-1 9:3
u:MW:2	0:1
u:MW:3	0:-3 9:3
u:MW:ahead	0:2 9:-1
u:MW:from	0:-2 9:1
u:MW:future	9:1
u:MW:none	0:1 9:1
u:MW:null	0:1 9:2
u:MW:participle	9:1
u:MW:past	9:3
u:MW:present	9:2
u:MW:to	9:2
u:MWh	9:1 10:-1 13:2
u:MWh:0	0:1 9:-4 10:-1 13:3
u:MWh:4	0:-2 9:3 13:-4
u:MWh:ahead	0:-2 7:-1 13:2
u:MWh:future	0:-1 13:2
u:MWh:none	0:1 9:1 10:-1 13:1
u:MWh:null	9:1 10:-1 13:2
u:MWh:present	0:-3 1:-1 6:-1 7:-1 9:3 12:-1 13:1 14:-1
u:TWh	0:1 9:1 10:2 14:-1
u:TWh:0	0:1 9:1 10:1 14:-1
u:TWh:ahead	0:1 9:1 14:-1
u:TWh:future	0:1 9:1 14:-1
u:TWh:none	0:1 9:-1 10:2
u:TWh:null	0:1 9:1 10:2 14:-1
u:batteries	0:1 13:2
u:batteries:1	0:3 13:-3
u:batteries:3	0:-3 13:3
u:batteries:none	0:1 13:2
u:batteries:null	0:1 13:2
u:batteries:past	0:1
u:batteries:present	13:1
u:factories	0:2 16:2
u:factories:0	0:4 16:1
u:factories:1	15:-1 16:3 19:2 23:2
u:factories:2	0:1 15:2 16:-2 21:1
u:factories:3	0:-1 15:2
u:factories:ahead	16:2 23:3
u:factories:from	0:2 16:-1
u:factories:future	0:1 16:1 23:2
u:factories:none	0:4 16:1
u:factories:null	0:2 16:2
u:factories:participle	21:1
u:factories:past	0:1 15:1 16:1
u:factories:present	15:2
u:kWh	0:1 9:2 10:1
u:kWh:0	0:2
u:kWh:1	0:6 9:-2
u:kWh:2	0:5 9:-2 10:-1
u:kWh:6	0:-2 5:-1 7:-1 8:-1 9:1 10:1
u:kWh:7	0:-3 9:3 10:1
u:kWh:8	0:-3 9:3
u:kWh:future	9:2
u:kWh:none	0:1 9:2
u:kWh:null	0:1 9:2 10:1
u:kWh:participle	10:2
u:kWh:past	0:2 9:1
u:kWh:present	9:2
u:km	0:2 8:2
u:km:0	0:3 8:-1
u:km:1	0:4 8:-1
u:km:10	0:-1 8:2
u:km:2	0:5
u:km:3	0:4 8:-2
u:km:4	0:2 8:-1
u:km:5	0:3 8:-1
u:km:6	0:-2 8:3
u:km:7	0:-3 6:-1 8:3
u:km:8	0:-1 6:-1 8:2
u:km:9	0:-2 8:3
u:km:ahead	0:4
u:km:future	0:1
u:km:none	0:2 8:1
u:km:null	0:2 8:2
u:km:participle	0:-1 8:3
u:km:past	8:4
u:km:present	0:4
u:km:to	0:3 8:-2
u:large	0:2 6:3
u:large:10	6:-4 8:2 20:4
u:large:11	0:3 6:-1 20:1
u:large:12	6:-4 20:3
u:large:13	6:-2 20:2
u:large:3	15:5 21:2
u:large:4	6:5
u:large:5	0:3 6:4
u:large:6	0:2 6:1
u:large:7	0:3 1:2
u:large:8	1:1 6:-3 20:1
u:large:9	6:-4 20:5
u:large:ahead	6:3 15:2 20:1
u:large:from	0:2 6:-1 15:1
u:large:future	6:2 15:1 20:1
u:large:none	0:2 6:2
u:large:null	0:1 6:3
u:large:participle	0:1 6:2
u:large:past	0:2 6:2
u:large:present	0:2 15:2
u:large:to	0:2 6:1
u:large:withdrawn	0:3 6:-2
u:m3	0:1 18:2
u:m3:-1	0:1 18:1
u:m3:-2	0:1
u:m3:-3	0:4
u:m3:0	0:-1 18:2
u:m3:4	0:-1 18:1
u:m3:5	0:-2 18:3
u:m3:6	0:2 18:-1
u:m3:future	18:1
u:m3:none	0:1 18:2
u:m3:null	0:2 18:1
u:m3:participle	0:-1 18:2
u:m3:past	0:1 18:2
u:m3:present	0:1
u:m3:to	0:-1 18:2
u:models	0:2 7:3
u:models:0	0:1 7:3
u:models:1	0:2 7:2
u:models:ahead	7:4
u:models:by	0:1 6:2 7:-2
u:models:future	0:2
u:models:none	0:1 7:3
u:models:null	0:1 7:3
u:models:participle	0:1 6:1 7:-1
u:models:past	6:2 7:1
u:models:present	7:1
u:money	0:1 20:1
u:money:-1	0:1
u:money:0	0:6
u:money:1	0:6
u:money:10	0:1 20:1
u:money:11	0:1
u:money:12	20:3
u:money:13	0:2 20:-1
u:money:14	0:4 20:-4
u:money:2	0:6
u:money:3	0:7
u:money:4	0:7
u:money:5	0:7
u:money:6	0:4 20:-1
u:money:7	0:-1 20:4
u:money:8	20:5
u:money:9	20:4
u:money:ahead	20:4
u:money:by	0:4
u:money:from	0:3
u:money:future	0:2 20:1
u:money:none	0:2
u:money:null	0:1 20:2
u:money:participle	0:3
u:money:past	0:2
u:money:present	0:1 20:2
u:money:to	0:1
u:money:withdrawn	0:1
u:network	0:1 15:1 21:3
u:network:0	0:3 15:-1 21:-3
u:network:1	0:2 21:1
u:network:2	0:3 15:-1
u:network:3	0:-3 15:2 21:4
u:network:4	0:2 21:-2
u:network:ahead	21:2
u:network:future	0:1 15:1
u:network:none	0:3 15:1 21:1
u:network:null	0:1 15:1 21:2
u:network:past	21:4
u:network:present	0:3 15:-1 21:-1
u:small	0:1
u:small:-1	0:3 19:1
u:small:0	0:5
u:small:1	0:1 1:1
u:small:2	0:-2 6:10 15:3
u:small:ahead	7:3
u:small:from	0:3 1:1
u:small:future	7:1
u:small:none	0:3
u:small:null	0:2
u:small:past	6:2
u:small:present	7:1
u:small:to	6:2 14:2
u:small:withdrawn	0:3
u:stations	0:1 15:3
u:stations:0	0:7 15:-6
u:stations:1	0:3 5:1 15:-1
u:stations:2	15:2
u:stations:3	0:-1 15:4
u:stations:4	15:3
u:stations:5	0:1
u:stations:6	0:2 15:-2
u:stations:ahead	0:1 15:2
u:stations:by	0:3 15:-2
u:stations:future	0:1 15:1
u:stations:none	0:2 15:1
u:stations:null	0:1 15:4
u:stations:participle	15:2
u:stations:past	15:3
u:stations:present	0:1 15:1
u:stations:to	0:1
u:suppliers	0:2 17:2
u:suppliers:0	0:3 17:-1
u:suppliers:1	0:1 17:2
u:suppliers:3	0:1 17:1
u:suppliers:ahead	0:1 17:1
u:suppliers:future	0:4 17:-2
u:suppliers:none	0:2 17:1
u:suppliers:null	0:2 17:2
u:suppliers:past	0:-2 17:4
u:suppliers:present	0:1 17:1
u:t	0:1 1:2 13:1
u:t:-1	0:2 12:-1 19:-1
u:t:0	0:4 1:-3 18:1
u:t:1	0:1 1:2 12:1 13:-1
u:t:2	0:1
u:t:3	0:-4 1:1 13:4
u:t:4	0:-1 12:2 13:2 19:1
u:t:5	0:1 1:1
u:t:6	1:1 10:1 12:-1 19:2
u:t:7	1:4
u:t:8	0:-1 1:3
u:t:9	0:5 1:-4 13:-1
u:t:ahead	0:2 1:-2 12:1 13:2
u:t:by	0:-1 1:4
u:t:future	0:3
u:t:none	1:3
u:t:null	0:1 1:2 12:1 13:1
u:t:participle	0:-1 1:2 12:1 13:1
u:t:past	1:2 13:2
u:t:present	1:1 12:2
u:t:to	1:1 13:1 18:1
u:vehicles	0:1 6:3
u:vehicles:0	0:2 6:-8 7:8
u:vehicles:1	0:2 6:-6 7:7
u:vehicles:2	6:3
u:vehicles:3	6:4
u:vehicles:4	6:5
u:vehicles:5	6:4
u:vehicles:6	0:3 6:1
u:vehicles:7	0:5 6:-2
u:vehicles:ahead	0:-2 6:5 7:4
u:vehicles:by	0:1
u:vehicles:from	0:1
u:vehicles:future	6:1 7:1
u:vehicles:none	0:2 6:2 7:1
u:vehicles:null	0:2 6:3
u:vehicles:participle	6:2
u:vehicles:past	0:4
u:vehicles:present	0:1 6:1
u:vehicles:to	6:2 7:1
w0:l:#:%	0:1 1:1 5:1
w0:l:#:large	0:-1 6:1 13:2 20:-1
w0:l:#:models	7:2
w0:l:#:money	0:5 20:-2
w0:l:#:small	19:3
w0:l:#:stations	0:1 15:1
w0:l:#:vehicles	0:-1 6:1 7:1
w0:l:#y:%	0:2 1:-1
w0:l:#y:large	0:4 6:-4
w0:l:#y:small	0:5
w0:l:$:money	0:1 20:1
w0:l:%:%	0:-6 5:6
w0:l:(:%	1:2 5:1
w0:l:(:GWh	0:-3 14:3
w0:l:(:MW	0:-1 9:2
w0:l:(:large	0:5 6:-3
w0:l:(:money	0:2 20:-1
w0:l:(:small	0:-1 6:3 7:1 9:1
w0:l:(:vehicles	0:3 6:-3
w0:l:):%	0:-1 5:1
w0:l:):large	0:5 6:-4
w0:l:,:%	0:2 5:-1
w0:l:,:GWh	0:-5 9:1 14:3
w0:l:,:MW	0:-3 9:4
w0:l:,:factories	0:-1 15:2 16:1
w0:l:,:kWh	0:1 9:1 10:-1
w0:l:,:km	0:4 8:-2
w0:l:,:large	0:-3 6:1 15:1 20:1 21:3
w0:l:,:models	0:-2 7:3
w0:l:,:money	20:1
w0:l:,:network	0:-1 21:2
w0:l:,:small	5:1 6:1
w0:l:,:stations	15:2
w0:l:,:suppliers	0:1 17:1
w0:l:,:t	0:2 1:-3 12:-3 13:1 19:1
w0:l:,:vehicles	0:1 7:2
w0:l:::%	0:-1 1:3 5:2 9:2
w0:l:::GWh	0:-4 14:5
w0:l:::factories	7:-1 15:-1 16:-2 23:2
w0:l:::kWh	0:2
w0:l:::km	0:3 8:-2
w0:l:::large	0:1 6:1 12:1
w0:l:::m3	0:-2 18:3
w0:l:::models	0:4 7:-2
w0:l:::money	0:-1 20:3
w0:l:::network	0:2 15:-1
w0:l:::small	7:1 18:2
w0:l:::stations	0:-1 15:2
w0:l:::t	0:-3 1:3 13:1
w0:l:::vehicles	0:-1 6:4
w0:l:;:%	0:-1 5:2 17:1 18:1
w0:l:;:large	6:2
w0:l:;:money	0:4 20:-3
w0:l:;:small	0:-1 1:-1 6:-2 7:2 12:1 16:3 17:1
w0:l:;:t	0:-2 1:-1 12:2 13:-2 19:1
w0:l:;:vehicles	0:1 7:-1
w0:l:a:%	1:2 5:-2 23:1
w0:l:a:GWh	0:-1 14:1
w0:l:a:MW	0:-1 9:2
w0:l:a:kWh	0:2
w0:l:a:m3	0:3
w0:l:a:money	0:1 20:-1
w0:l:a:small	0:3
w0:l:a:t	0:2
w0:l:about:%	0:1 5:2
w0:l:about:GWh	0:-5 14:5
w0:l:about:large	1:2 6:-2 13:2 21:1
w0:l:about:network	15:-1 21:1
w0:l:about:small	0:1 6:2 15:1
w0:l:about:stations	15:1
w0:l:about:t	0:2 1:1 12:-3 13:-1
w0:l:about:vehicles	6:1
w0:l:above:%	5:1
w0:l:above:large	6:2
w0:l:above:t	0:3 1:-1
w0:l:add:%	0:3 5:-2
w0:l:add:large	0:1 6:-3 15:2
w0:l:add:small	0:-1 6:-2 7:-2 15:2 21:-1
w0:l:add:stations	0:-3 15:3
w0:l:after:%	0:3 5:-2
w0:l:after:km	0:1
w0:l:after:small	0:3 6:1 7:-1
w0:l:after:vehicles	0:-1 6:2
w0:l:against:%	0:2
w0:l:against:large	0:2 6:-1
w0:l:against:small	0:2
w0:l:against:vehicles	0:4 6:-3
w0:l:all:factories	0:3 16:-2
w0:l:all:small	6:2 7:2
w0:l:almost:%	5:-2 9:-2 10:-2 12:1 17:3
w0:l:almost:large	0:-1 1:-1 15:-1 20:2
w0:l:an:%	0:2
w0:l:and:%	0:-1 5:1 10:1 12:3
w0:l:and:GWh	0:-1 14:2
w0:l:and:factories	0:-1 6:-1 19:-1 21:2
w0:l:and:large	0:-1 6:2 15:4
w0:l:and:models	0:2 7:-1
w0:l:and:money	0:3
w0:l:and:small	0:5
w0:l:and:stations	15:1
w0:l:and:t	1:1
w0:l:and:vehicles	0:1 15:2
w0:l:another:large	0:2 15:1 20:-3
w0:l:another:models	0:-1 7:2
w0:l:another:money	0:-1 20:1
w0:l:another:small	0:-1 5:2 7:-1 14:3
w0:l:another:vehicles	0:-3 6:-1 7:3
w0:l:approximately:%	0:1 1:1 5:-2
w0:l:approximately:GWh	0:-3 14:3
w0:l:approximately:t	0:-2 1:1 12:1
w0:l:approximately:vehicles	6:2
w0:l:april:small	0:3
w0:l:are:%	0:2 1:1 12:-1
w0:l:are:large	0:4 6:-4 15:1
w0:l:are:money	0:3 20:-1
w0:l:are:small	1:-1 5:-1 6:2 7:1 9:-1 15:-3 17:-1 21:2
w0:l:are:stations	0:2 15:-1
w0:l:are:vehicles	0:3 6:-3
w0:l:around:%	0:1 1:-3 5:1 12:2
w0:l:around:GWh	0:-4 14:4
w0:l:around:large	0:1
w0:l:around:money	0:-1 20:2
w0:l:around:small	0:2 6:-3 7:-1 15:2 17:-1
w0:l:around:t	1:2
w0:l:around:vehicles	0:-2 6:3
w0:l:as:%	1:1
w0:l:as:large	0:4 6:-2
w0:l:ascent:large	0:2
w0:l:aside:money	20:1
w0:l:at:%	1:2 5:1 9:1
w0:l:at:GWh	9:-1 10:1
w0:l:at:factories	0:3
w0:l:at:km	0:2 8:-1
w0:l:at:large	0:1 6:2
w0:l:at:money	0:5 20:-1
w0:l:at:network	15:2 21:-4
w0:l:at:small	1:3 12:1
w0:l:at:t	0:1 1:1 13:-1
w0:l:at:vehicles	0:-1 6:2
w0:l:aug:small	0:2
w0:l:august:small	0:3
w0:l:averag:%	0:3 5:-1
w0:l:avoid:t	1:1
w0:l:base:small	0:4
w0:l:be:%	0:-1 1:1 9:3
w0:l:be:GWh	0:2 14:-1
w0:l:be:large	0:-2 1:1 6:1 15:1 20:1 21:1
w0:l:be:models	0:-2 7:3
w0:l:be:money	0:3 20:-3
w0:l:be:small	0:-1 1:-1 2:-1 3:-1 4:-1 5:1 6:-6 7:1 8:-1 10:1 11:-1 12:1 13:-1 14:-2 16:-2 17:2 18:-3 19:-1 20:-1 22:-1 23:-1
w0:l:be:vehicles	0:-1 6:1 7:1
w0:l:been:%	1:-1 5:1 10:1 18:1
w0:l:been:large	1:3 6:-4 15:-2
w0:l:been:money	0:2 20:-2
w0:l:been:small	1:-1 12:2
w0:l:been:vehicles	0:2 6:-3
w0:l:below:money	0:3 20:-1
w0:l:below:small	0:2
w0:l:between:%	1:1 5:2
w0:l:between:large	0:-1 6:2
w0:l:between:small	0:6 6:-1
w0:l:between:vehicles	0:-4 6:4
w0:l:bmw:small	0:2
w0:l:bought:%	0:2 5:-1
w0:l:bought:large	0:-1 6:1
w0:l:br:large	0:-1 6:3 15:-1
w0:l:br:models	0:1
w0:l:build:large	6:-2 15:3
w0:l:build:models	0:1
w0:l:build:small	0:-1 6:2 7:-1
w0:l:build:vehicles	0:1
w0:l:built:large	0:1
w0:l:but:small	0:3
w0:l:buy:%	0:1 9:1
w0:l:buy:small	0:3
w0:l:by:%	0:1 5:-1 11:1
w0:l:by:GWh	0:2 10:1 14:-3
w0:l:by:large	0:5 6:-1
w0:l:by:money	20:1
w0:l:by:small	0:4 5:1
w0:l:by:t	0:-1 1:4
w0:l:by:vehicles	0:5 6:-4
w0:l:carri:t	0:2 1:-1
w0:l:cause:%	0:1 1:1
w0:l:chapter:small	0:2
w0:l:clas:small	0:3
w0:l:climb:%	0:1
w0:l:clos:%	0:2
w0:l:cny:money	0:2
w0:l:com:small	0:2 7:-1
w0:l:contain:small	0:3 12:-1
w0:l:contribut:%	5:1 6:-1
w0:l:contribut:large	0:2
w0:l:contribut:vehicles	0:-2 6:2
w0:l:contribute:%	0:1
w0:l:cost:%	0:1
w0:l:cost:large	0:5 6:-2 20:-1
w0:l:cost:money	0:2 20:-1
w0:l:cost:small	0:1
w0:l:count:small	0:-1 1:-1 5:-1 6:1 9:-1 15:-1 18:-1 19:-1 21:2
w0:l:count:stations	0:-1 15:2
w0:l:cover:%	0:-1 9:2
w0:l:cover:km	0:-2 8:3
w0:l:cover:large	0:2
w0:l:create:large	0:1
w0:l:crosstrek:large	0:2 6:-1
w0:l:current:small	0:3
w0:l:cut:%	0:1
w0:l:cut:large	0:2
w0:l:dec:small	0:2 9:-1 16:-1
w0:l:december:small	0:5 6:-1 15:-1
w0:l:deliver:vehicles	6:1
w0:l:does:km	0:1
w0:l:does:small	0:1
w0:l:down:%	0:2 1:2 10:1
w0:l:driven:km	0:-2 8:3 15:-1
w0:l:dropp:%	10:1
w0:l:each:small	0:3 7:-1
w0:l:eactro:small	0:3
w0:l:earn:large	0:2 6:-1
w0:l:earn:money	0:3 20:-1
w0:l:edition:small	0:4
w0:l:electric:small	0:4 6:-1 7:-1
w0:l:emit:%	1:3
w0:l:emit:small	0:4 1:-4
w0:l:emit:t	0:1
w0:l:emitt:%	0:-1 1:2
w0:l:emitt:small	1:2
w0:l:emitt:t	0:3 1:-2
w0:l:employ:large	0:4
w0:l:employ:small	0:1
w0:l:end:%	0:5
w0:l:equal:%	0:-1 5:2
w0:l:eur:money	0:1
w0:l:euro:small	0:4
w0:l:every:km	0:1
w0:l:every:small	0:5 7:-1
w0:l:every:vehicles	0:3
w0:l:exce:%	0:3 5:-2
w0:l:exce:large	0:2 6:-2
w0:l:exce:money	0:3 20:-1
w0:l:exceed:large	0:1 6:-1
w0:l:expect:%	5:2
w0:l:expect:large	0:4 6:-2
w0:l:expect:vehicles	0:2 6:-1
w0:l:factory:small	0:4 1:-1 16:-2
w0:l:fall:%	0:-1 1:2
w0:l:feb:small	0:3
w0:l:february:small	0:4
w0:l:fell:%	0:3
w0:l:first:%	0:5 5:-3
w0:l:first:small	0:-1 6:1 7:1 14:2
w0:l:footprint:%	0:-2 1:2
w0:l:for:%	5:2
w0:l:for:GWh	0:-1 14:2
w0:l:for:MW	9:1
w0:l:for:factories	0:2 15:-2
w0:l:for:km	8:1
w0:l:for:large	0:-1 6:3
w0:l:for:money	0:1 20:1
w0:l:for:small	0:3 19:1
w0:l:for:stations	0:-2 15:2
w0:l:for:vehicles	0:2 7:-1
w0:l:forese:%	1:3 5:-3
w0:l:forester:large	0:2
w0:l:formula:small	0:2
w0:l:found:large	0:-2 6:3
w0:l:from:%	0:3 5:-2 7:2
w0:l:from:GWh	0:3 14:-2
w0:l:from:MW	0:-1 9:1
w0:l:from:large	0:2 6:-1 15:1
w0:l:from:money	0:2
w0:l:from:small	0:3 1:1
w0:l:from:vehicles	0:1
w0:l:full:small	0:2
w0:l:further:small	0:-2 6:2 7:1
w0:l:gain:%	0:3
w0:l:gate:small	0:1
w0:l:generat:kWh	0:-1 9:1
w0:l:generate:kWh	9:2
w0:l:get:money	0:3 20:-3
w0:l:get:small	0:2
w0:l:gets:%	0:-3 5:1 9:3
w0:l:gets:large	0:1 6:-2 7:-1 15:-1 20:1
w0:l:gets:small	1:-1 5:-1 7:2
w0:l:global:small	0:1
w0:l:goes:km	0:3
w0:l:got:%	9:2
w0:l:got:small	6:2
w0:l:grew:%	0:3
w0:l:had:%	0:3 5:-3 9:1
w0:l:had:large	0:2
w0:l:had:small	0:4
w0:l:hall:small	0:2
w0:l:has:%	0:3 1:-1 5:-1 6:-1
w0:l:has:factories	0:2
w0:l:has:large	0:6 6:-3
w0:l:has:models	0:-2 7:3
w0:l:has:network	0:3 21:-1
w0:l:has:small	0:1 6:2 16:1
w0:l:has:stations	0:1
w0:l:has:vehicles	6:1
w0:l:have:%	0:3 5:-2 9:-1 12:1 23:2
w0:l:have:large	0:-3 6:2 15:2
w0:l:have:models	0:-3 7:3
w0:l:have:small	6:-2 7:2 15:2 17:-1
w0:l:have:stations	15:1
w0:l:have:vehicles	0:-1 15:1
w0:l:held:%	0:2 5:-1
w0:l:hold:%	0:6 5:-2
w0:l:hold:kWh	0:2
w0:l:hold:small	0:2
w0:l:huf:large	0:3 6:-1 20:-1
w0:l:hybrid:small	0:5 5:-3 6:-1 7:-2 11:-1
w0:l:in:%	1:4 5:-2 7:1
w0:l:in:large	0:6 6:-4
w0:l:in:small	0:10
w0:l:in:vehicles	0:3 6:-1 7:-2
w0:l:includ:large	6:-1 20:2
w0:l:includ:money	0:-1 20:2
w0:l:includ:stations	15:1
w0:l:includ:vehicles	5:-1 6:2 7:-1
w0:l:inr:money	20:1
w0:l:install:stations	0:-2 15:2
w0:l:interstate:small	0:3
w0:l:ioniq:small	0:3 6:-1 7:-1
w0:l:is:%	1:4 9:-1 23:1
w0:l:is:km	0:2 8:-1
w0:l:is:large	0:-1 1:1 6:1
w0:l:is:money	0:1
w0:l:is:small	1:1 5:1 16:1
w0:l:is:vehicles	0:-4 6:5
w0:l:it:small	0:5 6:-1
w0:l:its:factories	0:2 15:-1
w0:l:its:large	6:1
w0:l:its:small	6:1 19:2
w0:l:its:stations	15:1
w0:l:its:vehicles	0:4 6:-2
w0:l:itself:small	0:2
w0:l:jan:small	0:2
w0:l:january:small	0:1
w0:l:jpy:money	20:1
w0:l:july:small	0:3
w0:l:jump:%	0:4
w0:l:june:small	0:3
w0:l:just:vehicles	0:1 6:1
w0:l:krw:money	0:1
w0:l:last:small	0:2
w0:l:launch:models	0:2 7:-2
w0:l:launch:small	0:-1 6:-1 7:2
w0:l:launch:vehicles	0:-1 6:-1 7:2
w0:l:least:%	0:1 12:1
w0:l:least:GWh	0:-2 14:2
w0:l:least:large	0:-2 6:2
w0:l:least:small	7:1
w0:l:least:stations	15:1
w0:l:least:t	0:-2 12:1
w0:l:least:vehicles	0:-4 6:2 7:1 15:1
w0:l:level:small	0:3
w0:l:level:stations	0:4 15:-3
w0:l:local:small	0:3
w0:l:lost:%	0:3
w0:l:lost:money	0:4 20:-1
w0:l:made:large	0:2 6:-2
w0:l:made:vehicles	0:2
w0:l:mak:large	0:-1 6:2
w0:l:mak:small	0:-2 1:-1 7:-3 16:3
w0:l:mak:vehicles	0:2 6:-2 7:-1
w0:l:make:GWh	14:1
w0:l:make:large	6:1
w0:l:make:vehicles	0:-1 6:1
w0:l:mar:small	0:3
w0:l:march:small	0:2 5:2
w0:l:may:small	0:5
w0:l:mean:%	0:-2 5:3
w0:l:mere:%	0:2 5:-1 9:-2
w0:l:minu:%	0:1 1:2 23:1
w0:l:minu:small	0:-5 1:6 6:-1 7:-2 12:-1 18:3 23:1
w0:l:model:small	0:4
w0:l:nearly:%	0:-1 5:2 12:1
w0:l:nearly:large	0:2
w0:l:nearly:small	0:4
w0:l:need:%	0:-3 1:-2 9:-3 10:3 11:-2 18:1
w0:l:need:small	0:3
w0:l:new:small	0:3
w0:l:next:small	7:1
w0:l:nikkei:small	0:2
w0:l:no:small	6:1
w0:l:not:small	0:5
w0:l:nov:small	0:3
w0:l:november:small	0:1
w0:l:now:small	0:-1 5:-1 6:-1 7:2
w0:l:number:large	0:5 6:-2 15:-2
w0:l:number:small	0:4
w0:l:oct:small	0:3
w0:l:october:small	0:2
w0:l:of:%	0:2
w0:l:of:GWh	14:2
w0:l:of:MW	9:1
w0:l:of:factories	0:2 15:1 16:-2
w0:l:of:kWh	0:1
w0:l:of:km	0:2
w0:l:of:large	0:4 6:-1
w0:l:of:m3	0:3 18:-2
w0:l:of:models	0:2 6:2 7:-3
w0:l:of:money	0:2
w0:l:of:small	0:2 7:1
w0:l:of:stations	0:1
w0:l:of:t	0:1 1:1
w0:l:of:vehicles	0:3
w0:l:off:%	0:3
w0:l:offer:models	7:1
w0:l:offer:small	0:-2 5:-2 6:-2 7:2
w0:l:on:%	9:3
w0:l:on:large	0:4 6:-3
w0:l:on:small	0:6
w0:l:on:vehicles	0:1
w0:l:only:%	0:1 5:1
w0:l:only:small	0:-1 1:1 6:-1 9:-1 15:2 16:2
w0:l:operat:factories	0:1
w0:l:or:%	5:2 6:-1 18:1 21:1
w0:l:or:large	0:-3 5:-2 6:2 14:2 15:-2
w0:l:or:money	20:1
w0:l:or:small	0:-1 1:2
w0:l:or:vehicles	5:-2 6:1 7:-2
w0:l:order:small	0:2
w0:l:order:vehicles	0:1 6:-1
w0:l:other:small	0:4
w0:l:out:%	0:1 1:1
w0:l:out:GWh	0:-3 14:3
w0:l:out:models	0:2 7:-1
w0:l:out:small	0:2
w0:l:out:vehicles	7:2
w0:l:outback:large	0:1
w0:l:over:%	5:3 10:-2 13:2
w0:l:over:km	0:2
w0:l:over:large	0:1 6:1 15:1
w0:l:over:money	0:-2 20:3
w0:l:over:small	15:2
w0:l:over:stations	0:-3 15:3
w0:l:over:vehicles	0:-2 6:3
w0:l:owns:%	0:3
w0:l:p:small	0:4
w0:l:page:small	0:6
w0:l:paid:money	0:3 20:-3
w0:l:pass:%	0:2 5:-2
w0:l:past:small	0:1
w0:l:pay:%	0:2
w0:l:pay:money	0:1
w0:l:pays:%	0:1
w0:l:per:km	0:2
w0:l:per:money	0:4
w0:l:petrol:small	0:1
w0:l:phase:small	0:4
w0:l:plan:small	0:3
w0:l:plung:%	0:2
w0:l:plus:%	0:4 5:-2
w0:l:plus:small	0:2
w0:l:plus:vehicles	0:-1 6:2 7:-1
w0:l:polestar:small	0:6
w0:l:present:%	0:2 1:-1 5:-2
w0:l:proces:t	0:1 1:-1
w0:l:produc:vehicles	0:-1 6:2
w0:l:produce:t	0:2 1:-1 12:-1
w0:l:profit:large	0:1
w0:l:put:money	0:-3 20:3
w0:l:put:small	0:-1 7:2
w0:l:put:vehicles	0:-3 6:3
w0:l:rais:money	0:3 20:-2
w0:l:ram:large	0:4 6:-3
w0:l:reach:%	0:1 9:1
w0:l:reach:large	15:2
w0:l:reach:money	0:2
w0:l:reach:small	0:-2 1:-1 5:2 6:-2 9:2 10:-2 12:-1 14:-1 15:-2 16:-2 17:-1 19:-1 21:-1
w0:l:reach:t	0:2 13:-1
w0:l:reach:vehicles	0:1
w0:l:record:vehicles	0:-1 6:1
w0:l:recycle:t	0:-2 1:-2 12:1 13:1 19:-2
w0:l:remain:%	0:1 1:-2
w0:l:renault:small	0:4 7:-1
w0:l:replac:small	0:4 7:-2
w0:l:represent:%	0:-3 5:4
w0:l:represent:large	0:3
w0:l:requir:small	0:3
w0:l:revenue:money	0:2
w0:l:risen:%	0:3 5:-1
w0:l:rmb:money	0:2
w0:l:rose:%	0:3
w0:l:roughly:%	0:2 5:2 9:-1 12:-3
w0:l:rp:large	0:-1 6:-1 20:2
w0:l:rs:money	0:1 20:1
w0:l:run:km	0:2 8:-1
w0:l:run:small	0:-2 1:-1 5:-1 6:3 7:-2 9:-1
w0:l:s:%	0:-2 1:1 5:4
w0:l:s:large	0:-2 6:2
w0:l:s:network	0:-1 15:3 21:-2
w0:l:s:small	1:-1 5:3 6:-1 9:3
w0:l:s:vehicles	0:-1 6:-2 7:2
w0:l:said:%	0:1 1:-1 5:-1 7:-1 12:-1 19:1
w0:l:said:large	0:-3 6:3
w0:l:said:small	0:1 1:2
w0:l:sal:large	0:-2 6:2
w0:l:same:small	0:4 1:-2 18:-1
w0:l:sav:money	0:2 20:-1
w0:l:sav:t	0:-4 1:2 10:2
w0:l:save:TWh	0:-1 10:1
w0:l:scop:small	0:5
w0:l:scope:small	0:6
w0:l:second:%	0:4 5:-2
w0:l:second:small	0:2
w0:l:sek:money	0:1
w0:l:sell:%	0:-1 5:2
w0:l:sell:large	0:1
w0:l:sell:vehicles	0:2 6:-1
w0:l:sept:small	0:2
w0:l:september:small	0:6
w0:l:share:%	0:2 5:-2
w0:l:shed:%	0:2 5:-1
w0:l:ship:vehicles	0:2 6:-2
w0:l:shipp:vehicles	0:-1 6:1
w0:l:since:large	0:2 6:-2
w0:l:since:small	0:2
w0:l:sit:small	0:2
w0:l:slid:%	0:2
w0:l:slipp:%	0:2
w0:l:sold:large	6:1
w0:l:sold:small	5:-1 6:2
w0:l:sold:vehicles	0:1
w0:l:some:%	0:2 9:-2 13:2
w0:l:some:large	0:3
w0:l:some:money	0:-2 20:3
w0:l:some:small	0:-2 6:2 7:-1 14:2
w0:l:some:stations	0:2 15:-2
w0:l:some:suppliers	0:1
w0:l:some:t	0:-2 1:1 13:2 19:-1
w0:l:some:vehicles	0:2 6:-1
w0:l:spend:money	0:2 20:-1
w0:l:spent:money	20:2
w0:l:tak:%	0:-1 1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 8:-1 9:2 10:-1 11:-1 12:-1 13:-2 14:-1 15:-1 16:-3 17:-1 18:2 19:-1 20:-3 21:-1 22:-1 23:-1
w0:l:tak:small	0:3
w0:l:than:%	5:2 13:1
w0:l:than:GWh	0:1
w0:l:than:factories	0:1 15:1 16:-1
w0:l:than:km	8:2
w0:l:than:large	6:1 20:2
w0:l:than:models	0:2 7:-1
w0:l:than:money	20:2
w0:l:than:network	0:1
w0:l:than:small	6:1 7:1 16:1
w0:l:than:stations	0:-3 5:2 15:2
w0:l:than:t	0:-2 1:1 12:2
w0:l:than:vehicles	7:2
w0:l:that:%	5:2 13:1
w0:l:that:factories	16:1
w0:l:that:large	1:-1 15:1
w0:l:that:small	0:2
w0:l:that:suppliers	0:-1 17:2
w0:l:that:vehicles	0:2 6:-1 7:-1
w0:l:the:%	0:4 9:-2
w0:l:the:factories	0:4 16:-2 18:-1
w0:l:the:kWh	0:1
w0:l:the:large	0:3
w0:l:the:m3	0:2
w0:l:the:models	0:1
w0:l:the:money	20:1
w0:l:the:small	0:4
w0:l:the:stations	0:1
w0:l:the:t	0:3 1:-3 12:-2 13:-2 19:1
w0:l:the:vehicles	0:3 6:-2
w0:l:them:small	0:-2 5:-1 7:2
w0:l:them:vehicles	0:2 6:-2 7:-1
w0:l:these:small	0:3
w0:l:this:small	0:2
w0:l:to:%	5:2
w0:l:to:GWh	9:1 14:1
w0:l:to:MW	9:1
w0:l:to:kWh	0:3 9:-1
w0:l:to:km	0:3
w0:l:to:large	6:2
w0:l:to:m3	0:-1 18:2
w0:l:to:models	0:-1 7:3
w0:l:to:money	20:1
w0:l:to:small	6:2 14:2
w0:l:to:stations	15:1
w0:l:to:t	1:1 13:1 18:1
w0:l:to:vehicles	6:3
w0:l:took:%	0:2 5:-1
w0:l:took:small	0:-2 6:-1 18:3
w0:l:top:small	0:2 17:-2
w0:l:tumbl:%	0:2
w0:l:under:%	0:-2 5:3 19:1
w0:l:under:large	0:-1 6:2 15:-1
w0:l:under:money	0:2 20:-1
w0:l:under:small	0:3
w0:l:until:small	0:2
w0:l:up:%	0:2
w0:l:up:small	0:-1 10:2 12:-1 15:2
w0:l:up:stations	0:-1 15:2
w0:l:us:%	0:-3 5:3 9:1
w0:l:usd:money	0:2
w0:l:use:%	0:-2 1:-2 9:1 10:1 18:2
w0:l:used:%	0:-3 1:-1 10:2 11:-1 18:1
w0:l:want:%	0:2
w0:l:want:large	0:3 6:-1 20:-1
w0:l:want:small	0:3
w0:l:want:stations	0:1
w0:l:want:vehicles	0:-2 6:3
w0:l:was:%	0:-2 5:4 9:4
w0:l:was:kWh	9:1
w0:l:was:large	0:4
w0:l:was:money	0:2 20:-1
w0:l:was:small	0:-1 1:3 18:3 19:1
w0:l:was:stations	0:2 15:-1
w0:l:was:vehicles	6:1 7:-2
w0:l:weigh:small	0:2
w0:l:weigh:t	0:3 1:-1
w0:l:were:%	0:-2 1:3 5:1 9:1
w0:l:were:large	0:2
w0:l:were:money	0:2
w0:l:were:small	0:-2 1:-3 5:-2 6:4 7:-1 15:-1
w0:l:were:t	0:-3 1:3
w0:l:were:vehicles	0:3 6:-2
w0:l:when:%	1:2 5:-1
w0:l:where:%	0:-1 1:1 12:1 13:1 21:2
w0:l:where:GWh	0:2 14:-1
w0:l:where:large	0:1
w0:l:which:%	18:1
w0:l:which:large	0:-1 6:2 20:1
w0:l:which:money	20:1
w0:l:which:small	5:1 7:1
w0:l:which:stations	0:-3 15:2
w0:l:which:t	0:-1 12:-2 13:-2 19:2
w0:l:which:vehicles	0:1 6:1 7:-1 15:1
w0:l:with:%	0:4 5:-2 9:1
w0:l:with:GWh	14:1
w0:l:with:MW	0:-1 9:2
w0:l:with:factories	0:2
w0:l:with:kWh	0:1
w0:l:with:km	0:3 8:-1
w0:l:with:large	0:-1 13:1 15:2 21:2
w0:l:with:models	0:-1 7:2
w0:l:with:money	0:2 20:-1
w0:l:with:small	14:1 17:1
w0:l:with:stations	0:3 15:-1
w0:l:with:t	1:2 12:-2 13:-1
w0:l:with:vehicles	0:-1 6:2
w0:l:within:small	0:2
w0:l:worth:money	0:1
w0:l:year:%	0:-2 5:3
w0:l:year:vehicles	0:-4 6:4 7:-1
w0:l:£:money	0:1 20:1
w0:l:¥:money	0:1
w0:l:€:money	0:2
w0:r:#:large	0:2
w0:r:#:money	0:2
w0:r:#:small	0:4
w0:r:#y:small	0:6
w0:r:$:money	0:3 20:-1
w0:r:%:large	0:2
w0:r:(:large	20:1
w0:r:(:money	20:2
w0:r:(:small	0:1 6:1 9:1
w0:r:):large	0:2 1:2 6:-1
w0:r:):money	0:5 20:-3
w0:r:):small	1:-1 6:1 7:1 9:1 14:1
w0:r:,:%	0:2 5:1 10:-1 11:2
w0:r:,:large	0:5 6:-3
w0:r:,:money	0:1 20:1
w0:r:,:small	7:4 16:1
w0:r:,:vehicles	0:3 6:-3 7:1
w0:r:::large	0:4 6:-1 15:-2
w0:r:::money	0:4
w0:r:::small	0:2 7:1
w0:r:;:%	1:-2 5:2 12:-1 19:-2
w0:r:;:large	0:3 1:2 6:-2 15:-3
w0:r:;:small	0:2 6:1
w0:r:;:vehicles	0:-2 1:-1 6:-1 8:2
w0:r:a:large	0:-2 6:3 13:2
w0:r:a:money	0:4 20:-1
w0:r:a:small	6:1 15:2
w0:r:above:money	0:2
w0:r:acr:large	0:4 6:-1
w0:r:acr:small	0:2
w0:r:after:money	0:2
w0:r:after:small	0:1 1:1
w0:r:against:small	0:4 1:-1
w0:r:all-electric:models	7:1
w0:r:all-electric:small	0:1 5:-1
w0:r:all-electric:vehicles	0:-2 6:2 7:1
w0:r:all-new:models	0:3 7:-3
w0:r:all:small	0:2
w0:r:an:large	0:-2 6:3 15:-2
w0:r:an:money	0:2
w0:r:an:small	0:3
w0:r:analyst:small	0:1
w0:r:and:%	0:-2 1:1 5:1 12:2 13:-1
w0:r:and:large	0:4 6:-1
w0:r:and:money	20:1
w0:r:and:small	0:3
w0:r:and:vehicles	0:3 6:-3 7:-1
w0:r:announc:large	6:1 15:-2
w0:r:april:small	0:3
w0:r:are:%	0:3 5:-2 9:-1
w0:r:are:large	0:-3 6:2 15:1 20:2
w0:r:are:models	0:-1 7:2
w0:r:are:money	20:1
w0:r:are:small	0:-3 1:-1 6:4 7:3 14:2
w0:r:are:stations	15:1
w0:r:are:vehicles	0:1 7:-1
w0:r:as:%	0:2
w0:r:as:large	6:1 15:1
w0:r:as:money	0:2
w0:r:as:small	0:5 6:-1 15:-1
w0:r:assembly:factories	0:1
w0:r:associat:large	0:3 6:-1
w0:r:at:large	0:-1 6:-1 15:2 21:2
w0:r:at:money	20:1
w0:r:at:small	0:3 7:-1 15:1
w0:r:automaker:small	0:1
w0:r:baht:large	0:-1 6:-3 20:3
w0:r:batteri:batteries	13:3
w0:r:battery-electric:models	0:-2 7:3
w0:r:battery-electric:vehicles	0:-2 6:3
w0:r:battery:factories	0:3 15:-1 16:-3
w0:r:battery:large	0:-4 5:-1 6:2 7:-1 13:2 15:-2 20:-2
w0:r:battery:models	0:-1 6:2 7:-1
w0:r:battery:small	7:1 13:-1 17:2
w0:r:battery:stations	0:-1 15:2
w0:r:battery:vehicles	0:-1 6:2
w0:r:before:large	0:1 6:-3 15:2 21:-1
w0:r:before:money	0:3 20:-1
w0:r:before:small	21:2
w0:r:below:%	0:2 1:1 5:-1
w0:r:between:%	0:-2 1:2 18:1
w0:r:between:large	0:-2 15:-1 20:3
w0:r:between:money	0:-1 20:2
w0:r:bevs:vehicles	0:-2 7:4
w0:r:bhp:small	0:1
w0:r:brand:small	0:5
w0:r:bus:vehicles	0:4 6:-3
w0:r:buyer:large	0:-2 6:2
w0:r:by:%	1:1 12:2
w0:r:by:large	0:2 6:-2 10:1 15:2
w0:r:by:money	0:1 20:1
w0:r:by:small	0:-4 1:2 5:-1 6:-1 7:4 12:1 15:-3 18:-1 19:2 21:2 23:-1
w0:r:by:stations	0:3 15:-2
w0:r:by:vehicles	6:1
w0:r:c:small	0:4
w0:r:c:stations	0:2 15:-1
w0:r:came:small	0:4
w0:r:can:small	0:4 7:-3
w0:r:car:%	5:1
w0:r:car:vehicles	0:3
w0:r:carmaker:small	0:2
w0:r:cars:%	0:-3 5:3
w0:r:cars:vehicles	0:2
w0:r:cell:large	0:4 6:-2 20:-1
w0:r:cent:small	0:5
w0:r:centimetr:small	0:2
w0:r:centr:small	0:2
w0:r:charg:stations	0:1
w0:r:charge:stations	0:-1 15:1
w0:r:charger:stations	15:1
w0:r:chinese:small	0:1
w0:r:citi:small	0:6 15:-3
w0:r:co:small	0:3 1:-3
w0:r:commercial:vehicles	0:2 6:-2
w0:r:compani:small	0:3
w0:r:compar:%	0:-4 1:1 5:-1 9:-2 18:-1 23:3
w0:r:compar:small	0:-1 1:-2 6:-1 7:-1 11:3
w0:r:component:small	0:4
w0:r:connector:stations	0:-2 15:3
w0:r:copi:large	0:4 6:-3
w0:r:core:suppliers	0:-2 17:2
w0:r:countri:small	0:5
w0:r:cows:small	0:1
w0:r:crown:small	0:2
w0:r:cubic:m3	18:2
w0:r:customer:large	0:3 6:-2
w0:r:customer:small	0:4 6:-3
w0:r:dat:small	0:3
w0:r:dc:stations	0:-1 15:1
w0:r:dealer:network	0:2
w0:r:dealership:network	15:1 21:1
w0:r:decad:small	0:2
w0:r:december:small	0:3
w0:r:deliver:large	0:1 6:1 15:-1
w0:r:deliveri:vehicles	0:-2 6:3
w0:r:destination:stations	0:-1 15:1
w0:r:diesel:small	0:2
w0:r:diesel:vehicles	0:2 6:-1
w0:r:dollar:money	20:3
w0:r:down:large	0:2
w0:r:down:money	0:2
w0:r:driver:large	0:1
w0:r:e:small	0:-2 1:-1 5:-2 6:2 7:1 15:-1
w0:r:each:money	0:1
w0:r:electric:%	0:3 5:-2 7:-1
w0:r:electric:models	0:-1 7:2
w0:r:electric:small	0:2
w0:r:electric:vehicles	0:1
w0:r:electrifi:models	0:1 7:1
w0:r:electrifi:vehicles	0:-5 6:3 7:2
w0:r:emission:%	0:-3 1:3 9:-1 10:-1
w0:r:emission:small	0:5
w0:r:employe:large	0:5
w0:r:employe:small	0:3
w0:r:engin:small	0:1
w0:r:estimate:small	0:2
w0:r:euro:money	0:1 20:2
w0:r:ev:models	0:-2 7:2
w0:r:evs:vehicles	0:-1 6:2 7:1
w0:r:factori:factories	16:2
w0:r:fast-charg:stations	0:2 15:-2
w0:r:fast:stations	15:1
w0:r:february:small	0:4
w0:r:fell:small	0:2
w0:r:fewer:%	0:2 5:-2
w0:r:fewer:large	0:3 6:-4
w0:r:fleet:small	6:1
w0:r:for:large	20:2
w0:r:for:money	20:1
w0:r:for:small	0:1 18:2 19:1
w0:r:for:vehicles	0:1 6:1 7:-1
w0:r:from:%	0:-1 5:-1 18:2
w0:r:from:large	0:-1 1:1 6:2
w0:r:from:money	0:2
w0:r:from:small	0:1 7:-1 14:2
w0:r:fuel:vehicles	6:1 7:-2
w0:r:fully:models	0:1
w0:r:fully:vehicles	0:-1 6:3 7:-2
w0:r:g:large	0:2
w0:r:g:small	1:2
w0:r:gallon:large	0:3
w0:r:gigafactori:small	0:3
w0:r:gigawatt-hour:GWh	14:2
w0:r:gigawatt:GWh	9:1 14:1
w0:r:gigawatt:MW	9:1
w0:r:gmt:large	0:2
w0:r:goal:small	0:-3 2:-1 3:-1 4:-1 6:-1 8:-1 9:-1 10:2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:2 19:-2 20:-1 21:-1 22:-1 23:-2
w0:r:gram:small	0:-2 1:4
w0:r:group:small	0:3
w0:r:gwh:GWh	0:1 14:2
w0:r:had:large	0:-2 6:1 20:2
w0:r:had:money	0:2 20:-2
w0:r:had:small	0:-1 1:-1 17:2 18:2
w0:r:has:large	0:-2 6:1 20:2
w0:r:has:small	0:1 1:-1 19:2
w0:r:have:large	0:2 6:-1
w0:r:have:small	6:2 7:-1 15:-1 16:2 17:1
w0:r:have:vehicles	0:-1 6:2
w0:r:hectar:large	0:2 6:-2
w0:r:hectar:small	0:4
w0:r:horsepower:large	0:2 6:-1
w0:r:horsepower:small	0:3
w0:r:hybrid:%	0:2 5:-2
w0:r:hybrid:vehicles	0:2 5:-1 6:-2 7:1
w0:r:hydrogen:stations	0:2 15:-2
w0:r:hydrogen:vehicles	6:1 7:-1
w0:r:if:small	0:-2 1:4 6:-1 9:-3 15:-1
w0:r:in:%	0:2 1:-1 5:1
w0:r:in:large	6:2 15:2
w0:r:in:money	0:1
w0:r:in:small	0:-2 5:2 6:1 7:1 15:2
w0:r:in:stations	0:-1 15:2
w0:r:in:vehicles	6:2
w0:r:includ:large	0:-3 6:1 15:2
w0:r:into:large	1:-1 6:-3 7:-2 15:2 21:-1
w0:r:into:money	0:1
w0:r:is:%	0:3 1:-2
w0:r:is:large	0:1 6:-4 15:1 20:1
w0:r:is:money	0:-1 20:3
w0:r:is:small	12:1 15:2 16:3
w0:r:it:large	6:1
w0:r:it:money	0:-1 20:2
w0:r:it:small	0:-1 7:1
w0:r:its:%	0:-3 1:1 5:2
w0:r:january:small	0:3
w0:r:jobs:large	0:5
w0:r:jobs:small	0:5
w0:r:july:large	0:2
w0:r:july:small	0:1
w0:r:june:small	0:1
w0:r:kilo:small	0:5 19:-1
w0:r:kilometer:km	0:1 8:2
w0:r:kilometr:km	0:2 8:1
w0:r:kilowatt-hour:kWh	9:2
w0:r:kind:small	0:-1 1:-1 5:-2 6:-1 7:3 14:-1
w0:r:km:km	0:1 8:1
w0:r:km:small	0:3
w0:r:kroner:large	0:3 6:-1
w0:r:kroner:small	0:1
w0:r:kronor:money	0:1
w0:r:kwh:kWh	0:2 9:1
w0:r:l:small	0:4
w0:r:largest:small	0:1
w0:r:last:large	0:-1 6:2
w0:r:last:money	0:-1 20:2
w0:r:last:small	6:2
w0:r:leaf:vehicles	0:-4 6:4
w0:r:less:%	0:-2 1:2 18:1
w0:r:less:large	0:1 6:1
w0:r:less:money	0:3 20:-1
w0:r:level:stations	0:-2 15:2
w0:r:lever:small	0:3
w0:r:lin:small	0:4
w0:r:line:small	0:3
w0:r:list:small	0:1
w0:r:liter:m3	0:2
w0:r:litr:m3	0:4
w0:r:litre:m3	0:2
w0:r:location:factories	0:3 16:-1
w0:r:lorri:vehicles	6:1
w0:r:lower:%	18:1
w0:r:m:large	0:-2 6:-3 18:3
w0:r:m:m3	0:-1 18:2
w0:r:manufacturer:small	0:1
w0:r:march:small	0:4
w0:r:mark:large	0:-1 15:1
w0:r:market:small	0:2 7:-1
w0:r:may:small	0:3
w0:r:megawatt:MW	0:1 9:1
w0:r:member:large	0:1
w0:r:member:small	0:2
w0:r:meter:small	0:2
w0:r:metr:small	0:4
w0:r:metric:t	0:-1 19:2
w0:r:millimetr:small	0:3
w0:r:min:small	0:2
w0:r:model:models	0:2 7:1
w0:r:more:%	0:4 5:-1
w0:r:more:factories	0:2
w0:r:more:large	0:4 6:-2
w0:r:more:models	0:-3 7:3
w0:r:more:money	0:4 20:-4
w0:r:more:small	7:2 15:1
w0:r:more:vehicles	0:-1 6:-1 7:2
w0:r:mpg:small	0:3
w0:r:mt:t	0:1 13:-1
w0:r:mustang:vehicles	0:-2 6:2
w0:r:mw:MW	9:2
w0:r:mwh:MWh	9:1 10:-1 13:1
w0:r:mwp:MW	0:-1 9:2
w0:r:nam:large	0:1
w0:r:national-level:factories	16:2
w0:r:nearly:large	0:-3 6:3
w0:r:net:money	0:1
w0:r:nevs:vehicles	6:2
w0:r:new:%	0:3 5:-2
w0:r:new:large	0:2 6:-2
w0:r:new:models	0:1
w0:r:new:small	0:1 7:1
w0:r:new:vehicles	7:3 15:1
w0:r:now:small	0:4 5:-1 6:-2 7:-3 21:-1
w0:r:number:small	0:2
w0:r:of:%	0:4
w0:r:of:factories	0:-1 16:3
w0:r:of:large	0:-2 6:2 8:1 21:3
w0:r:of:models	0:-1 7:3
w0:r:of:money	0:4 20:-3
w0:r:of:network	0:-1 15:1 21:1
w0:r:of:small	0:-1 6:1 7:3 17:1
w0:r:of:stations	15:1
w0:r:of:suppliers	0:1
w0:r:of:vehicles	6:1 7:2
w0:r:off:money	0:2 20:-1
w0:r:on:%	0:1
w0:r:on:large	20:2
w0:r:on:money	0:1
w0:r:on:small	0:-2 6:1 7:1 15:2 16:2
w0:r:one:small	0:2
w0:r:or:%	0:3 1:-2 5:-4 6:-2 9:-3 11:-1 12:-2 17:2 18:-1 21:-1
w0:r:or:large	0:-3 6:2 15:1 20:2 21:-1
w0:r:or:money	0:2
w0:r:or:small	0:3 6:2 15:-1 17:-1 19:-1
w0:r:order:large	0:1
w0:r:order:small	0:-2 6:3
w0:r:other:small	0:3
w0:r:out:large	0:-1 6:2 21:-2
w0:r:out:small	0:2 5:-1 7:1
w0:r:over:%	0:-1 18:2
w0:r:over:money	0:-2 20:3
w0:r:over:small	0:-2 1:-2 5:-1 6:-1 7:3 18:-1
w0:r:pack:small	0:-1 13:2
w0:r:pag:small	0:3
w0:r:panel:large	0:3 6:-1 9:-1
w0:r:passenger:vehicles	0:3 6:-2
w0:r:patent:large	0:1 6:-1
w0:r:pct:%	5:2 9:1
w0:r:people:large	0:3 6:-1 21:2
w0:r:people:small	0:6
w0:r:per:%	1:1
w0:r:per:large	0:-2 6:3
w0:r:per:money	0:3
w0:r:per:small	0:-2 18:4
w0:r:percentage:small	5:1
w0:r:phas:small	0:2
w0:r:pillar:small	0:2
w0:r:plac:small	0:4 18:-2
w0:r:plant:factories	0:3
w0:r:plug-in:vehicles	6:-1 7:2
w0:r:pm:small	0:2
w0:r:point:small	0:4 12:-2
w0:r:point:stations	0:3 5:1 15:-1
w0:r:port:stations	0:1
w0:r:post:stations	0:3 15:-1
w0:r:pound:money	20:1
w0:r:power:stations	0:1
w0:r:product:small	0:1
w0:r:production:small	0:3 6:-1
w0:r:project:small	0:2
w0:r:public:stations	0:1
w0:r:pure:models	0:-2 7:3
w0:r:pure:vehicles	7:2
w0:r:q:small	0:2
w0:r:question:small	0:3
w0:r:remain:large	0:-1 6:2 15:-2
w0:r:remain:small	0:-2 1:-1 5:-2 6:-3 7:2 13:-1 14:3 15:-1 16:-1 17:-1 20:-1 21:-1
w0:r:reservation:large	0:3 6:-2
w0:r:robot:small	0:2
w0:r:rupe:money	0:3 20:-3
w0:r:s:small	0:5 6:-1
w0:r:said:small	0:3
w0:r:sal:vehicles	6:1
w0:r:saloon:small	0:2
w0:r:says:small	0:-1 1:-1 6:-2 7:-1 11:2
w0:r:sek:money	0:1
w0:r:self-operat:stations	0:-1 15:2
w0:r:sep:small	0:3
w0:r:sept:small	0:3
w0:r:september:small	0:2
w0:r:seri:small	0:4 7:-1
w0:r:sets:large	0:-1 6:2
w0:r:shar:large	0:3 6:-2
w0:r:shar:small	0:1
w0:r:should:small	0:4 5:-1 7:-1
w0:r:since:%	18:2
w0:r:since:large	6:2 20:-1
w0:r:since:money	0:2
w0:r:since:small	0:-1 1:2 18:-1
w0:r:sit:factories	9:-1 15:2 19:1
w0:r:solar:large	0:2
w0:r:sold:%	0:-3 5:4
w0:r:sold:large	0:-3 6:3
w0:r:sq:large	0:3 6:-1
w0:r:square:large	0:3
w0:r:staff:large	0:4 6:-2
w0:r:stall:stations	0:-1 15:2
w0:r:star:small	0:3
w0:r:stat:small	0:5
w0:r:station:stations	0:-2 15:4
w0:r:step:small	0:1
w0:r:stor:small	1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-4 16:-1 17:-2 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
w0:r:such:models	0:-2 7:2
w0:r:such:vehicles	0:-1 6:2
w0:r:supercharg:stations	0:-2 15:2
w0:r:supercharger:stations	0:-2 15:2
w0:r:supplier:suppliers	17:2
w0:r:suv:small	0:2
w0:r:suvs:vehicles	6:-4 7:2
w0:r:swap:small	0:3 15:-1
w0:r:swap:stations	0:-1 15:2
w0:r:sz:large	0:1 6:-1
w0:r:t:large	0:2
w0:r:t:t	1:2
w0:r:tco:t	1:1
w0:r:technician:network	0:2
w0:r:terawatt-hour:TWh	0:1 9:1 10:2 14:-1
w0:r:th:small	6:1 19:1
w0:r:that:large	0:4 6:-3
w0:r:that:small	0:-1 6:2 7:1
w0:r:the:%	0:2 1:-1
w0:r:the:large	0:-1 6:1 20:1
w0:r:the:money	0:3
w0:r:the:small	0:1 5:2 6:1
w0:r:there:small	0:1
w0:r:this:large	0:2
w0:r:this:money	0:1
w0:r:this:small	0:4
w0:r:this:vehicles	0:-3 6:4
w0:r:tim:large	0:-2 6:3
w0:r:tim:small	0:5
w0:r:to:%	9:2
w0:r:to:large	0:2 6:-1
w0:r:to:money	0:3
w0:r:to:small	0:1 14:3
w0:r:today:large	0:4 6:-2 15:-2
w0:r:ton:t	0:2 1:-1
w0:r:tonn:t	0:1 1:1 12:1 13:1
w0:r:tonne:t	0:3
w0:r:tons:t	1:1 13:2
w0:r:tractor:vehicles	0:4 6:-3
w0:r:train:small	0:4
w0:r:truck:vehicles	0:4 6:-2
w0:r:tsi:small	0:1
w0:r:turbin:small	0:2 7:-1 9:-1 13:-1
w0:r:two:small	0:-1 6:-1 7:-1 12:2 15:-1
w0:r:typ:models	0:3 7:-2
w0:r:u:money	0:1
w0:r:unit:vehicles	0:1 6:2
w0:r:until:%	0:2 1:-2 10:-1 18:-1
w0:r:up:large	0:-2 6:4
w0:r:up:money	0:3 20:-1
w0:r:up:small	0:-1 6:2
w0:r:vans:vehicles	0:2 6:-1
w0:r:vehicl:%	0:1 5:-1
w0:r:vehicl:vehicles	0:3
w0:r:visitor:large	0:3 6:-1
w0:r:volvo:vehicles	0:1 6:-1
w0:r:was:%	0:-1 1:-1 5:-5 6:-1 18:3
w0:r:was:large	6:1
w0:r:was:money	0:2
w0:r:was:small	0:5
w0:r:were:%	0:-2 5:3 6:-1 7:-1
w0:r:were:large	0:-5 1:2 6:3 15:2
w0:r:were:money	0:4 20:-4
w0:r:were:small	0:-1 1:-1 6:-2 15:2 17:1
w0:r:were:stations	0:-1 15:2
w0:r:were:vehicles	0:-4 6:6
w0:r:when:large	0:2 6:-2
w0:r:which:small	0:3
w0:r:whose:small	0:2
w0:r:will:%	0:1 7:-1
w0:r:will:large	6:1
w0:r:will:models	0:1
w0:r:will:money	0:-1 20:2
w0:r:will:small	0:-1 7:2
w0:r:wind:small	0:2
w0:r:with:large	0:-1 6:2 20:-2
w0:r:with:small	0:3 5:1 7:-1
w0:r:won:money	0:1
w0:r:worker:large	0:5 6:-1
w0:r:worker:small	0:2
w0:r:worth:money	0:1 20:-1
w0:r:would:large	0:-1 6:1
w0:r:x:small	0:4
w0:r:year:small	0:8
w0:r:yen:money	0:1 20:1
w0:r:ytd:large	0:2
w0:r:yuan:money	0:1
w0:r:zero-carbon:factories	0:-1 16:1
w0:r:zero-emission:vehicles	0:-1 6:2
w0:r:£:money	0:2
w1:l:#:%	1:2 5:4
w1:l:#:GWh	0:2 14:-1
w1:l:#:factories	0:3 16:-2
w1:l:#:large	0:4 6:-2
w1:l:#:m3	0:2
w1:l:#:models	0:-4 7:4
w1:l:#:money	0:1
w1:l:#:small	0:2 1:1
w1:l:#:stations	0:2 15:-1
w1:l:#:t	1:2
w1:l:#:vehicles	6:1
w1:l:#y:%	0:-1 1:1 5:3 9:1
w1:l:#y:GWh	14:1
w1:l:#y:large	0:-2 1:3 6:3
w1:l:#y:money	0:1
w1:l:#y:small	0:1 1:-1 9:3 18:2
w1:l:#y:t	1:2 12:-1 13:-2 19:-1
w1:l:#y:vehicles	6:1 7:2
w1:l:$:%	0:3
w1:l:$:large	0:2
w1:l:$:money	0:3
w1:l:$:small	0:1
w1:l:%:%	0:1 1:2 5:-2
w1:l:%:large	0:3
w1:l:%:money	0:3
w1:l:%:small	0:-1 9:2
w1:l:%:vehicles	6:1
w1:l:(:%	0:4 1:-2 5:-2
w1:l:(:money	0:4 20:-2
w1:l:(:small	14:2
w1:l:):%	0:-2 1:3 10:1
w1:l:):large	0:5 6:-4
w1:l:):money	0:2 20:-2
w1:l:):small	0:-1 7:2
w1:l:):vehicles	6:1 7:-1
w1:l:,:%	0:1 5:2
w1:l:,:GWh	0:-1 9:2 14:1
w1:l:,:batteries	13:2
w1:l:,:factories	0:1 16:-1 21:2
w1:l:,:kWh	0:-1 9:2
w1:l:,:km	0:3 8:-1
w1:l:,:large	6:1 15:1
w1:l:,:models	0:3 7:-2
w1:l:,:money	0:1 20:1
w1:l:,:small	0:2
w1:l:,:stations	0:1
w1:l:,:suppliers	0:1
w1:l:,:t	0:2 12:-2 13:-1 19:1
w1:l:,:vehicles	6:4
w1:l:::%	0:3 1:2 9:1 18:-3
w1:l:::large	6:1 15:1 21:1
w1:l:::money	0:2
w1:l:::small	1:2 18:2 19:1
w1:l:::t	0:-3 1:2 13:1 19:-1
w1:l:::vehicles	0:1 6:1 7:-2
w1:l:;:%	0:2 1:-1 5:-3 12:1 19:1
w1:l:;:large	0:3 6:-2
w1:l:;:small	0:5
w1:l:;:vehicles	0:-1 6:1
w1:l:a:%	0:3 1:-3 9:-2
w1:l:a:large	0:3 6:-3 20:1
w1:l:a:money	0:1
w1:l:a:small	0:3
w1:l:a:vehicles	0:1
w1:l:about:money	20:2
w1:l:above:money	0:1
w1:l:absolute:small	0:1
w1:l:account:%	0:1 5:1 23:1
w1:l:account:large	0:-1 6:1
w1:l:account:small	0:4 1:-1 5:-1 7:-1
w1:l:activiti:%	0:2 5:-2
w1:l:adds:money	0:3 20:-1
w1:l:after:money	0:2 20:-2
w1:l:against:%	0:1
w1:l:age:small	0:3
w1:l:aim:%	5:-2 12:-1 13:1
w1:l:aims:%	0:-2 1:2
w1:l:alone:large	0:1 6:-2 20:2
w1:l:already:%	0:-2 1:-2 5:-2 9:1 10:2 11:-1 12:1 13:-1 18:-1 23:-1
w1:l:ambition:%	0:1 1:-1 12:-1
w1:l:ambition:small	0:1
w1:l:among:small	0:-1 7:2
w1:l:among:vehicles	0:2 6:-2 7:-1
w1:l:amount:%	0:-1 1:2 5:-2 9:1 17:-1
w1:l:amount:large	0:1 6:1
w1:l:amount:money	0:-1 20:2
w1:l:amount:t	0:-2 12:1
w1:l:an:small	0:4
w1:l:and:%	0:3
w1:l:and:GWh	0:1
w1:l:and:km	0:2 8:-1
w1:l:and:large	0:2 6:2 20:-1
w1:l:and:models	0:-2 7:3
w1:l:and:money	0:2
w1:l:and:small	16:1
w1:l:and:t	0:1 1:-2 13:2
w1:l:and:vehicles	6:1
w1:l:another:money	20:1
w1:l:are:money	0:-1 20:2
w1:l:are:small	7:2
w1:l:are:stations	0:1
w1:l:area:large	0:1
w1:l:around:money	0:4 20:-3
w1:l:as:%	0:2 1:-2 5:-1
w1:l:as:money	0:2
w1:l:as:small	0:4
w1:l:at:%	0:2 12:1
w1:l:at:GWh	0:-2 14:2
w1:l:at:large	0:-2 6:4
w1:l:at:models	0:2 7:-1
w1:l:at:money	0:3
w1:l:at:small	0:-2 1:2 7:1 23:2
w1:l:at:stations	0:1
w1:l:at:t	0:-2 12:1
w1:l:at:vehicles	0:-2 7:1 15:1
w1:l:audi:vehicles	0:1 6:-2 7:1
w1:l:auto:vehicles	0:-2 6:2
w1:l:averag:money	0:1
w1:l:average:%	12:1
w1:l:average:small	0:1 1:-2 7:2 18:-1
w1:l:avoid:t	1:1
w1:l:b:large	0:2
w1:l:back:money	20:1
w1:l:back:small	0:2
w1:l:bas:small	0:2
w1:l:batteri:%	0:1 5:-1 9:-1 12:1 13:-2
w1:l:battery:kWh	0:3
w1:l:be:%	0:1 9:1
w1:l:be:large	0:-1 6:1 15:1 20:-1
w1:l:be:money	0:-2 20:3
w1:l:be:small	0:-1 6:-3 7:1 15:3
w1:l:be:vehicles	0:-3 6:3
w1:l:been:money	0:-3 20:3
w1:l:been:small	1:2
w1:l:begin:money	0:3
w1:l:believ:%	0:1
w1:l:below:money	0:3 20:-1
w1:l:between:money	20:1
w1:l:between:small	0:2
w1:l:bhp:small	0:1
w1:l:billion:%	0:3
w1:l:billion:large	0:2
w1:l:billion:money	0:-2 20:2
w1:l:billion:small	0:2
w1:l:bn:%	0:2
w1:l:bn:small	0:2
w1:l:board:small	0:2
w1:l:br:models	0:1
w1:l:brand:%	0:-2 5:3
w1:l:brand:large	0:-3 6:2 15:2
w1:l:brand:vehicles	0:-1 6:2
w1:l:brussel:small	0:3
w1:l:build:large	0:2
w1:l:built:large	0:2 6:-1
w1:l:bus:small	0:-3 6:4
w1:l:busines:large	0:2 6:-2
w1:l:but:%	1:-2 5:2
w1:l:but:small	0:-1 1:2 9:-1
w1:l:by:%	1:3 9:1 10:-1
w1:l:by:money	0:3
w1:l:by:small	0:3 12:1 19:1
w1:l:by:stations	15:1
w1:l:byd:%	0:2
w1:l:byd:large	0:4 6:-4
w1:l:byd:vehicles	0:-4 6:4
w1:l:c:money	0:-1 20:1
w1:l:call:small	0:3
w1:l:came:%	0:1 1:-2 5:2 9:-3
w1:l:came:GWh	0:-2 1:-1 9:1 10:1 14:-1
w1:l:came:large	0:-1 6:2
w1:l:came:money	0:3 20:-1
w1:l:came:small	0:-3 1:2 6:3 7:-1 9:-1
w1:l:came:t	0:-3 1:3 12:-1 13:-2 18:2
w1:l:came:vehicles	0:2 6:-2
w1:l:can:GWh	0:-2 14:3
w1:l:can:km	0:2
w1:l:can:t	0:2 1:-1
w1:l:cap:money	0:2
w1:l:capacity:GWh	14:2
w1:l:capacity:MW	9:1
w1:l:capacity:large	6:1
w1:l:capacity:t	0:-1 1:-2 12:-2 13:4
w1:l:capacity:vehicles	0:1
w1:l:car:%	0:1
w1:l:car:small	0:2
w1:l:carbon:%	0:-2 1:2
w1:l:cars:%	0:3 1:1 5:-1
w1:l:cars:large	0:3 6:-3
w1:l:cars:small	0:-1 5:3
w1:l:cars:vehicles	0:-1 7:1
w1:l:cash:money	0:1
w1:l:catl:%	0:3
w1:l:cell:%	0:1 5:-1 12:2 13:-2
w1:l:cell:small	7:-1 17:2
w1:l:cent:%	0:-2 5:-3 7:3
w1:l:cent:money	0:1
w1:l:cent:small	0:4 1:-1
w1:l:cent:vehicles	6:1
w1:l:center:small	0:-2 15:-1 21:2
w1:l:chain:%	0:-1 1:4
w1:l:changan:vehicles	6:1
w1:l:charg:money	0:2 20:-2
w1:l:china:%	1:-1 5:2
w1:l:china:large	0:1 6:-3 15:1
w1:l:china:small	0:1 5:-1 7:-3 15:1
w1:l:china:vehicles	0:-2 6:1 7:2
w1:l:climb:%	0:-2 1:-2 5:-2 6:2 9:1
w1:l:climb:money	0:2
w1:l:clos:%	0:1
w1:l:clos:small	0:2
w1:l:close:%	0:2 5:-2 17:1
w1:l:close:small	0:1
w1:l:coefficient:small	0:3
w1:l:collaps:%	0:2
w1:l:com:small	0:3
w1:l:come:%	0:-1 1:2 5:-1 10:1 12:-2 19:1 23:-1
w1:l:come:small	0:-1 1:2
w1:l:comment:small	0:5
w1:l:company:%	1:-1 5:-1 9:3
w1:l:company:large	6:1
w1:l:company:small	0:3
w1:l:company:stations	0:-3 15:3
w1:l:compar:%	0:1 5:-1 9:2
w1:l:compar:large	6:-1 15:2
w1:l:compar:money	0:1
w1:l:compar:small	0:4 7:-2
w1:l:consumption:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-3 6:-2 7:-1 8:-1 9:-2 10:3 11:2 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
w1:l:consumption:money	0:3 10:-1
w1:l:consumption:small	0:3
w1:l:content:%	1:2 5:-2 9:-1 12:1
w1:l:corp:large	0:1
w1:l:corridor:%	0:-2 1:2
w1:l:cost:%	0:5 1:-2 5:-2
w1:l:cost:large	0:-1 6:-1 20:2
w1:l:cost:money	20:2
w1:l:could:t	0:1 1:1 12:-1 13:-1
w1:l:count:%	0:2 5:-1
w1:l:count:small	0:-2 1:-1 5:-2 6:2 7:-3 19:2 21:-1
w1:l:cover:%	0:-2 9:3
w1:l:credit:money	0:1
w1:l:crore:%	0:2
w1:l:cut:%	1:3 5:-3 18:1
w1:l:cut:large	0:-1 6:1
w1:l:cycle:%	0:-1 1:1
w1:l:d:money	0:3 20:-1
w1:l:d:small	0:1
w1:l:date:small	0:1 6:-3 17:2
w1:l:decade:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-2 10:-1 11:-1 12:4 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:december:large	0:2 1:-2 6:-4 7:-1 8:3 9:-2 15:-2 17:-1 20:-2 21:-1
w1:l:declin:%	0:2
w1:l:decline:%	0:3 5:-1
w1:l:decreas:%	1:-1 10:2
w1:l:decrease:%	0:3 5:-1
w1:l:delay:small	0:1
w1:l:deliver:large	0:2 6:-1 15:-2
w1:l:deliver:vehicles	0:-1 6:2
w1:l:deliveri:large	0:-1 6:2
w1:l:deliveri:small	0:-3 6:4
w1:l:deliveri:vehicles	0:3 6:-2
w1:l:diesel:%	0:4 5:-3
w1:l:diesel:small	0:1
w1:l:distance:km	8:1
w1:l:dividend:money	0:1
w1:l:dividend:small	0:1
w1:l:division:%	0:2
w1:l:donat:money	0:2
w1:l:doubl:large	0:1
w1:l:double:money	0:2 20:-1
w1:l:down:%	1:1 5:-1 18:1 23:2
w1:l:down:large	0:-1 1:2 6:-2
w1:l:down:small	0:4
w1:l:down:t	0:2 1:-2
w1:l:drop:%	0:2 5:-1
w1:l:dropp:%	0:2 1:1 5:-1
w1:l:duti:%	0:1
w1:l:e:small	0:3
w1:l:each:%	18:-2 19:1
w1:l:each:small	0:2
w1:l:earn:money	0:4 20:-3
w1:l:efficiency:%	0:4 9:-2 11:-1
w1:l:electric:%	0:-1 5:2 6:-1
w1:l:electric:km	0:2 8:-1
w1:l:electric:small	0:4 6:-1 7:-2
w1:l:electric:vehicles	0:-3 1:-1 7:-2 8:2
w1:l:electricity:%	0:-1 9:4
w1:l:electrification:large	0:-3 6:-3 20:1 21:2
w1:l:emission:%	1:1
w1:l:emission:t	0:-1 1:2
w1:l:emit:t	0:-1 1:2
w1:l:employ:large	0:1
w1:l:employe:large	0:4 6:-3
w1:l:end:money	0:-2 20:2
w1:l:end:small	0:5 6:-2
w1:l:energy:%	0:-3 1:2 5:-1 9:2 10:-2 11:2
w1:l:equivalent:small	0:1
w1:l:estimat:money	0:1
w1:l:eu:%	0:1
w1:l:eu:small	0:-2 1:3 6:-1
w1:l:euro:%	0:3
w1:l:euro:small	0:3
w1:l:europe:%	5:3
w1:l:europe:small	1:2
w1:l:evs:%	0:1
w1:l:expand:GWh	0:-2 14:2
w1:l:expand:large	0:4 6:-3 15:-1 20:-1
w1:l:extend:%	0:3 1:-2 5:-1
w1:l:factori:%	9:1
w1:l:fall:%	0:1 18:1
w1:l:fallen:%	0:-1 1:2 10:1
w1:l:far:large	6:1 15:-2 17:-1
w1:l:fell:%	0:2 1:2 5:-2
w1:l:fell:money	0:3 20:-2
w1:l:fell:small	0:2
w1:l:fewer:%	0:1
w1:l:fewer:small	0:3
w1:l:fewer:vehicles	0:2 6:-1
w1:l:figure:%	0:-3 1:-3 5:2 6:-1 9:1 23:2
w1:l:figure:large	0:1 6:1 20:-2
w1:l:figure:small	0:-1 1:-1 12:2 16:-1
w1:l:first:small	0:-2 6:2 16:2
w1:l:first:vehicles	0:-3 6:3 7:1
w1:l:fiscal:models	7:1
w1:l:fitt:small	0:2
w1:l:five:small	0:1 7:1
w1:l:fleet:vehicles	0:-2 6:2
w1:l:footprint:%	0:-3 1:-2 23:3
w1:l:for:%	0:4 1:-1 5:-2
w1:l:for:large	0:-2 6:2 15:1
w1:l:for:money	0:-1 20:3
w1:l:for:small	0:1 19:2
w1:l:for:t	1:-1 12:1
w1:l:for:vehicles	0:-1 6:2
w1:l:ford:network	15:2 21:-1
w1:l:ford:vehicles	6:1
w1:l:forecast:%	0:-2 5:3
w1:l:forecast:large	0:1
w1:l:forecast:vehicles	0:1
w1:l:fortune:small	0:1
w1:l:found:%	5:1
w1:l:from:%	0:1 1:-3 5:1 9:-2
w1:l:from:MW	0:-2 9:2
w1:l:from:large	0:4 6:-2
w1:l:from:money	0:2
w1:l:from:small	0:3
w1:l:gain:%	0:3
w1:l:gave:small	0:1
w1:l:geely:vehicles	0:2 6:-2
w1:l:germany:%	0:3 5:-1
w1:l:get:%	0:-3 1:-2 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:1 10:2 11:-1 12:-2 13:-2 14:-1 15:-1 16:-1 17:-1 18:1 19:-1 20:-1 21:-2 22:-1 23:-1
w1:l:gigawatt-hour:small	0:-2 5:-1 6:-1 7:-1 9:-1 13:-1 14:3 15:-1 16:-1 20:-1
w1:l:give:small	0:2 7:-1
w1:l:gm:vehicles	0:1
w1:l:go:%	0:-3 1:2
w1:l:go:small	0:3
w1:l:goal:%	0:-5 1:1 6:1 7:-1 9:1 10:1 12:1 23:-1
w1:l:goal:large	0:1 6:-1 10:2 15:-3
w1:l:goal:small	0:-1 1:-2 6:-2 7:-1 9:-3 10:3 12:-1 16:-1 17:-1 19:-1
w1:l:goal:vehicles	0:2
w1:l:goes:small	0:2
w1:l:gone:small	0:3
w1:l:good:km	0:3 8:-1
w1:l:grew:%	0:-1 5:-3 6:3
w1:l:group:%	0:2 5:-1
w1:l:group:large	0:1
w1:l:group:money	0:3 20:-2
w1:l:group:small	0:2 6:-1 16:1
w1:l:group:vehicles	6:1
w1:l:grow:%	0:3
w1:l:grow:vehicles	0:2 6:-3 7:2
w1:l:grown:large	0:1
w1:l:growth:%	5:-2 6:3
w1:l:guidance:large	6:1 15:-1
w1:l:had:%	0:1 1:-1 18:2
w1:l:had:large	0:-2 1:3 6:-2 15:1
w1:l:had:money	0:3 20:-3
w1:l:had:small	0:3 12:2
w1:l:had:stations	0:3 15:-3
w1:l:had:vehicles	0:-2 6:3
w1:l:half:%	0:3 1:1 5:-4
w1:l:hall:large	0:1
w1:l:hand:vehicles	0:-2 6:2
w1:l:has:%	0:1 9:1 18:1
w1:l:has:km	0:1 8:1
w1:l:has:large	0:-1 6:2
w1:l:has:money	0:1
w1:l:has:small	0:5
w1:l:has:stations	0:3 15:-3
w1:l:has:vehicles	0:2 6:-1
w1:l:have:%	0:4 5:-1
w1:l:have:GWh	0:1 14:-1
w1:l:have:km	0:-2 8:3
w1:l:have:large	6:2 15:-1
w1:l:have:small	1:-1 6:-2 7:-2 9:2 15:2
w1:l:have:t	0:-1 12:1
w1:l:have:vehicles	0:3 6:-2 7:-1
w1:l:he:small	0:5
w1:l:hk:money	0:1
w1:l:hold:%	0:1
w1:l:honda:%	0:-1 1:-1 5:2 7:-1
w1:l:hop:large	0:3 6:-3
w1:l:hybrid:%	0:-2 1:-3 5:1 11:3 18:-1
w1:l:hybrid:small	0:-1 5:3 6:-2 7:-3
w1:l:hybrid:vehicles	0:-4 5:-2 6:-3 7:4
w1:l:i:small	0:4
w1:l:improv:%	0:-1 5:-2 9:-1 10:1 11:2 23:-1
w1:l:in:%	5:4
w1:l:in:large	0:1 6:-3 13:2 15:-1 21:2
w1:l:in:money	0:-1 20:2
w1:l:in:small	0:4 7:1
w1:l:in:vehicles	0:1 6:1
w1:l:includ:money	0:-1 20:1
w1:l:includ:small	0:2 9:-1
w1:l:income:money	0:1 20:-1
w1:l:increas:%	0:-2 1:-1 5:1 6:-1 12:2
w1:l:increase:%	0:1 5:1
w1:l:index:%	0:3 1:-1
w1:l:instead:%	0:4 1:-1 5:-1
w1:l:instead:small	0:1
w1:l:intake:%	0:1
w1:l:intensity:%	0:-1 1:2 9:-1 10:1
w1:l:invest:money	0:-4 20:5
w1:l:investment:money	0:-1 20:2
w1:l:is:%	0:3 9:-2 10:-2 12:-1 17:1 18:-1 23:3
w1:l:is:large	0:1 20:1
w1:l:is:money	0:2
w1:l:is:small	0:5 1:1
w1:l:is:vehicles	0:-1 6:2
w1:l:it:%	5:3 18:1 23:1
w1:l:it:GWh	0:-1 1:-1 5:-1 6:-1 7:-1 8:-1 9:-3 10:2 11:-1 17:-1 20:-1 23:-1
w1:l:it:kWh	0:3 9:-3 10:-2
w1:l:it:km	0:2
w1:l:it:large	1:1 6:1
w1:l:it:models	0:-1 7:2
w1:l:it:money	0:2
w1:l:it:small	0:-2 5:2 7:-1 9:2 15:1 16:1 18:3
w1:l:it:stations	15:2
w1:l:it:t	0:3 1:-3
w1:l:it:vehicles	0:-1 6:2 7:1
w1:l:its:small	0:4
w1:l:january:%	0:3 5:-3
w1:l:japan:%	0:1 1:1
w1:l:japan:small	6:-2 7:2 16:-1 17:-1
w1:l:jobs:small	0:1
w1:l:just:%	0:-1 5:1
w1:l:km:%	0:1 5:-1
w1:l:km:small	0:2
w1:l:kospi:%	0:2
w1:l:kwh:small	0:5 6:-1
w1:l:last:%	0:-1 5:2
w1:l:last:small	0:4 5:-2 6:-1
w1:l:last:vehicles	0:-4 5:-1 6:4 7:-1
w1:l:launch:small	0:4 5:-1 7:-4
w1:l:least:money	0:-1 20:2
w1:l:less:%	1:-2 5:2 9:-1 19:2
w1:l:less:money	0:4 20:-3
w1:l:less:small	0:-1 7:-1 16:2
w1:l:lift:%	1:-1 9:1
w1:l:lift:large	6:1 15:-2
w1:l:limit:small	0:3 1:-2
w1:l:line:small	0:2
w1:l:list:small	0:2
w1:l:little:%	0:-1 1:-1 5:2 19:1
w1:l:ll:small	0:-3 1:-2 2:-1 3:-1 4:-1 5:2 6:-2 7:1 8:-1 9:-2 10:-2 11:-1 12:-2 13:-1 14:-2 15:2 16:-2 17:-2 18:-1 19:-1 20:-1 21:-2 22:-1 23:-1
w1:l:loss:large	0:3
w1:l:loss:money	0:2
w1:l:lost:%	0:2
w1:l:lost:money	0:3
w1:l:lot:small	0:2
w1:l:lower:%	0:1
w1:l:lower:large	0:-1 6:1
w1:l:lucid:vehicles	0:-2 6:2
w1:l:m:%	0:2
w1:l:made:%	5:1 9:2
w1:l:made:money	0:3 20:-2
w1:l:made:small	15:2
w1:l:mak:%	1:-1 5:1
w1:l:make:%	0:-1 5:2 12:1
w1:l:make:large	0:-3 6:3
w1:l:many:large	0:2 6:-2
w1:l:march:%	1:1
w1:l:margin:%	0:3
w1:l:market:%	0:5 5:-3
w1:l:market:small	0:-1 7:2
w1:l:market:vehicles	0:1 6:-1
w1:l:material:%	0:-1 1:-1 12:1 17:2
w1:l:may:small	0:1
w1:l:mazda:vehicles	0:2 6:-2
w1:l:mean:small	0:3 9:-2
w1:l:meet:%	0:-1 9:2
w1:l:meet:small	0:3
w1:l:mercedes-benz:%	0:-2 1:-2 5:3
w1:l:million:%	0:-1 5:2
w1:l:million:large	0:-3 6:4
w1:l:million:small	0:1
w1:l:million:vehicles	0:2 6:-2
w1:l:minu:money	0:2
w1:l:mix:%	0:2 9:-2 11:-1
w1:l:model:models	0:-1 7:3
w1:l:model:small	0:-2 6:-1 7:3
w1:l:month:%	0:3 5:-1
w1:l:month:small	0:4
w1:l:more:%	5:1 13:2
w1:l:more:GWh	0:-2 14:3
w1:l:more:factories	0:1 15:1 16:-1
w1:l:more:km	8:2
w1:l:more:large	6:1 20:2
w1:l:more:models	0:2 7:-1
w1:l:more:money	0:-1 20:3
w1:l:more:network	0:1
w1:l:more:small	6:2 7:2 15:1
w1:l:more:stations	0:-3 5:2 15:2
w1:l:more:t	0:-2 1:1 12:2
w1:l:more:vehicles	0:-1 6:2 7:2
w1:l:most:small	0:2
w1:l:motor:%	0:4 5:-1
w1:l:motor:large	0:2 6:-1
w1:l:motor:small	0:2
w1:l:motor:vehicles	0:-1 6:1
w1:l:much:%	0:-2 1:2 5:2
w1:l:much:large	0:2
w1:l:nam:small	0:2
w1:l:narrow:%	0:2
w1:l:narrow:large	0:1
w1:l:nearly:money	0:1
w1:l:need:money	0:2 20:-2
w1:l:network:factories	0:1 15:1 16:-2
w1:l:network:stations	0:-1 15:2
w1:l:nio:vehicles	0:-3 6:3
w1:l:nissan:vehicles	6:1
w1:l:not:%	0:3 1:-2 5:-1
w1:l:not:small	0:3
w1:l:now:%	1:-1 9:1 10:1 19:-2
w1:l:now:GWh	7:-1 14:1
w1:l:now:models	0:1 7:1
w1:l:now:small	6:-3 7:2 16:-1 17:1
w1:l:nt:money	0:1 20:-1
w1:l:number:large	0:2
w1:l:number:small	5:-1 6:-2 7:3 16:-1
w1:l:october:%	0:4
w1:l:october:vehicles	0:-1 6:2
w1:l:of:%	1:-2 5:2 18:2
w1:l:of:GWh	0:-1 14:2
w1:l:of:factories	0:1 15:-1
w1:l:of:km	0:3
w1:l:of:large	6:1 20:1
w1:l:of:models	0:-1 7:3
w1:l:of:money	20:2
w1:l:of:network	0:2
w1:l:of:small	13:1
w1:l:of:stations	15:2
w1:l:of:t	0:2 1:-1 12:-1 13:-1 19:1
w1:l:of:vehicles	0:3
w1:l:off:small	0:2
w1:l:on:money	0:3 20:-3
w1:l:on:small	0:4
w1:l:one:large	0:3 6:-3
w1:l:one:small	0:-1 6:3
w1:l:ones:small	5:-1 6:1 14:-1
w1:l:operat:money	0:1
w1:l:operation:%	0:-2 1:3 9:1
w1:l:or:%	0:-3 5:4
w1:l:or:money	0:4 20:-1
w1:l:order:large	0:1
w1:l:order:vehicles	0:-3 6:3
w1:l:out:%	0:3 1:-1 5:-2
w1:l:out:large	0:-1 6:1
w1:l:out:small	0:5
w1:l:out:vehicles	0:3 6:-2
w1:l:output:%	0:-2 1:-1 5:-1 6:-1 9:-1 10:2 18:-3 19:2 23:-1
w1:l:output:GWh	0:2 9:-1 14:-1
w1:l:over:money	0:-1 20:2
w1:l:over:small	0:5
w1:l:own:%	0:-4 1:3 2:-1 3:-1 4:-1 5:-3 7:-1 8:-1 9:-2 10:-2 11:-2 12:-1 13:-1 14:-1 15:-1 16:-1 17:2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:p:large	0:3 6:-1
w1:l:pack:kWh	0:3
w1:l:panel:MW	0:-1 9:2
w1:l:panel:large	0:2
w1:l:park:small	0:3
w1:l:part:%	0:2 1:1
w1:l:pay:money	0:3 20:-2
w1:l:pays:money	0:1
w1:l:penetration:%	0:4 5:-4
w1:l:percent:%	0:1
w1:l:percent:large	0:-2 6:3
w1:l:percent:money	0:4
w1:l:percent:small	0:-2 1:-2 6:2 10:1 18:1 19:1
w1:l:percent:vehicles	6:1
w1:l:place:small	0:3 15:-1
w1:l:plan:%	1:2 5:1
w1:l:plan:small	0:3
w1:l:plann:small	0:-1 7:-1 14:3
w1:l:plant:%	0:-2 1:-2 5:-2 9:4 12:-1 13:-1 19:2
w1:l:plant:GWh	0:-4 14:4
w1:l:plant:large	0:3 6:-1
w1:l:plant:small	0:3
w1:l:plant:vehicles	0:2 6:-2
w1:l:point:small	0:2
w1:l:polestar:vehicles	0:-4 6:4
w1:l:portfolio:vehicles	0:-1 6:-1 7:2
w1:l:power:%	0:-3 1:2 5:-1 9:2
w1:l:power:small	0:2
w1:l:pric:large	0:3 6:-3
w1:l:price:money	0:1
w1:l:produc:large	6:2 15:-2
w1:l:product:%	0:2 1:-2 5:-1
w1:l:production:large	0:-2 6:2
w1:l:profit:money	0:2
w1:l:project:small	0:4 6:-2 10:-2 17:-1
w1:l:promis:money	0:1 20:-1
w1:l:proportion:%	0:-1 5:1 12:1
w1:l:publish:small	0:3
w1:l:put:%	5:-2 12:2 13:-1
w1:l:put:large	6:1
w1:l:put:money	0:3 20:-2
w1:l:put:small	0:-2 1:-1 7:1 12:2 17:-1
w1:l:put:stations	0:-1 15:2
w1:l:putt:money	0:-1 20:2
w1:l:quarter:%	0:5 1:-3 5:-3 6:-2 9:-3
w1:l:quarter:vehicles	0:-5 6:5
w1:l:rais:%	0:1 12:1
w1:l:rais:money	20:1
w1:l:rais:small	0:-2 1:-1 5:-1 6:-2 7:-1 9:-1 14:2 15:-1 19:3 20:-1
w1:l:range:%	0:-3 1:3
w1:l:range:km	0:4
w1:l:range:large	0:2 6:-1
w1:l:range:small	0:-3 1:-1 5:4 6:-2 7:1 12:-1
w1:l:rate:%	5:-1 19:3
w1:l:rate:money	0:1
w1:l:rate:small	0:3
w1:l:rate:vehicles	0:1 6:-1
w1:l:rather:small	0:3 1:-1 7:-2
w1:l:ratio:%	0:1 5:2
w1:l:ratio:small	0:3 5:-1
w1:l:reach:money	0:1
w1:l:read:small	0:1
w1:l:record:money	0:1
w1:l:reduc:%	1:1 18:3
w1:l:reduc:small	0:3
w1:l:reduction:%	0:-1 1:3 5:-1
w1:l:remain:%	0:2
w1:l:renault:%	0:3 5:-2
w1:l:renewabl:%	0:-2 9:3 17:-1
w1:l:report:%	0:-2 1:2
w1:l:report:small	0:3
w1:l:represent:%	0:2 1:-1 5:-3 9:1 12:-2 23:-1
w1:l:return:%	0:3
w1:l:revenu:money	0:2
w1:l:revenue:large	0:1
w1:l:revenue:money	0:4
w1:l:ris:%	1:-2 6:-2 9:1
w1:l:rise:%	5:-1 9:1 10:-1 23:2
w1:l:rise:large	0:1 1:-1 6:1 15:-2 20:-1 23:-1
w1:l:risen:%	0:2
w1:l:rivian:vehicles	0:-3 6:3
w1:l:road:small	0:1
w1:l:roof:MW	0:-2 9:2
w1:l:roof:large	0:2
w1:l:rose:%	0:2
w1:l:roughly:money	20:1
w1:l:run:%	9:2
w1:l:run:small	0:2
w1:l:runs:small	0:1
w1:l:s:%	1:-1 5:1 10:2
w1:l:s:large	0:4 6:-4
w1:l:s:money	0:-1 20:3
w1:l:s:small	0:2 6:2
w1:l:said:%	0:-1 5:2
w1:l:said:large	0:3 6:-2 21:-1
w1:l:said:vehicles	0:2 6:-2
w1:l:sal:%	5:1
w1:l:sal:large	0:5 6:-4
w1:l:sal:money	0:3 20:-1
w1:l:sal:small	0:4 5:-1 6:-2
w1:l:sal:vehicles	6:1
w1:l:sav:t	0:-3 1:3
w1:l:saving:money	0:3 20:-1
w1:l:say:small	0:2
w1:l:says:%	0:-1 5:4
w1:l:scania:vehicles	0:3 6:-3
w1:l:scope:small	0:3 1:-1
w1:l:scrip:%	0:2
w1:l:second:%	0:2 5:-1
w1:l:seen:%	5:1
w1:l:segment:%	0:1 5:-1
w1:l:sell:%	0:-1 1:3 5:-3
w1:l:sell:large	0:1
w1:l:sell:money	0:3 20:-1
w1:l:sell:vehicles	0:-3 6:4
w1:l:september:stations	0:-3 15:3
w1:l:set:small	0:5 1:-1 6:-1
w1:l:seven:small	0:3 6:-1 7:-3
w1:l:shall:%	0:-2 5:1
w1:l:share:%	0:1 5:1
w1:l:share:money	0:3 20:-2
w1:l:should:%	1:1 12:-1 18:2
w1:l:should:large	0:-1 1:1 13:-1 15:1 17:-1 20:-1 21:2
w1:l:should:small	0:-2 1:-5 2:-3 3:-3 4:-3 5:-4 6:-3 7:1 8:-3 9:-4 10:-4 11:-3 12:2 13:-3 14:-3 16:-3 17:4 18:-3 19:-3 20:-3 21:-4 22:-3 23:-3
w1:l:should:vehicles	0:-2 6:2
w1:l:shrank:%	0:3
w1:l:shrink:%	1:1
w1:l:since:small	0:1
w1:l:sit:%	0:-4 1:3 9:2
w1:l:sit:small	0:4 1:-1 6:-1 7:-1 9:-1 15:-1 19:-4
w1:l:sit:stations	0:-2 15:3
w1:l:site:small	0:3
w1:l:six:small	0:-1 7:1
w1:l:slipp:%	0:1
w1:l:so:%	0:-2 5:1 12:1
w1:l:so:small	0:2 6:-1 17:2
w1:l:sold:%	0:-1 1:4
w1:l:sold:large	0:2 6:-2
w1:l:sold:small	0:1
w1:l:sold:vehicles	0:-4 6:5
w1:l:some:money	0:2 20:-1
w1:l:spe:small	0:3
w1:l:spend:money	20:1
w1:l:spent:money	20:1
w1:l:staff:large	0:2 6:-1
w1:l:stake:%	0:3 1:-1 5:-1
w1:l:stand:%	1:1 5:1 6:-1 9:-1 12:-1 17:1 23:-1
w1:l:stand:large	6:1
w1:l:station:large	6:-3 15:1
w1:l:station:small	0:-1 15:2
w1:l:station:stations	0:-1 15:2
w1:l:steel:%	0:1 1:-1 12:1 17:-1
w1:l:still:%	0:-1 5:3
w1:l:stock:%	0:2
w1:l:stood:%	1:1 5:-1 9:2 19:1
w1:l:stood:GWh	9:-2 10:1 14:-1
w1:l:stood:large	0:3 6:-3
w1:l:stood:money	0:1
w1:l:supercharger:stations	0:-2 15:3
w1:l:supplier:small	0:-1 1:-1 6:-1 9:-1 12:-1 15:-1 17:3
w1:l:survey:large	0:1
w1:l:suzuki:vehicles	0:2 6:-1
w1:l:system:large	0:2
w1:l:t:small	0:4
w1:l:take:%	0:1 5:1
w1:l:take:small	6:3
w1:l:talk:large	6:-3 15:1
w1:l:talk:vehicles	6:1
w1:l:target:%	0:3 1:1 5:-4 6:1 9:1
w1:l:target:large	15:2
w1:l:target:money	0:3 20:-3
w1:l:target:small	1:3 6:-1 7:-2 9:-2 10:-1 12:-1 14:-1 15:-1 16:-2 17:-2 19:-1 21:-1
w1:l:target:vehicles	0:2 6:-1
w1:l:tax:money	0:2 20:-1
w1:l:tesla:%	0:3 5:-3 6:-1
w1:l:tesla:small	0:3
w1:l:than:large	0:4 6:-3
w1:l:than:money	20:1
w1:l:than:small	0:4 1:-1
w1:l:that:%	0:-2 5:4
w1:l:that:large	0:1
w1:l:that:small	0:4
w1:l:that:vehicles	0:3 6:-2
w1:l:the:%	0:5 5:-1
w1:l:the:large	0:2 6:-2
w1:l:the:money	0:1
w1:l:the:small	0:4
w1:l:the:t	0:-3 1:3
w1:l:the:vehicles	0:3 6:-2 7:-1
w1:l:them:%	0:1 1:4 5:-3
w1:l:them:money	0:4 20:-3
w1:l:them:small	0:4
w1:l:then:%	0:2 7:-1
w1:l:then:small	0:-1 1:-2 5:3 6:-3 7:-1 9:-1 12:-1 14:-1 15:-1 17:-1
w1:l:there:large	0:1 15:1
w1:l:there:small	0:1 6:2 7:1 15:-3 21:2
w1:l:there:stations	0:2 15:-1
w1:l:there:vehicles	0:4 6:-4 7:-2
w1:l:they:%	1:-3 5:-1 18:3 23:-1
w1:l:they:small	0:5 1:-3 6:-1
w1:l:think:%	0:2 5:-2 7:-1
w1:l:this:large	0:1 6:-1 15:-1
w1:l:ticket:money	0:4 20:-1
w1:l:time:small	0:2
w1:l:to:%	1:2 9:3 23:2
w1:l:to:GWh	0:-1 14:1 23:2
w1:l:to:TWh	0:-1 10:1
w1:l:to:factories	9:-1 16:2
w1:l:to:kWh	0:-1 9:2
w1:l:to:large	6:1 15:1
w1:l:to:models	0:2 7:-1
w1:l:to:money	0:4
w1:l:to:small	1:1 5:-2 7:1 9:1 10:1 17:-1 18:-1
w1:l:to:t	1:3 13:-3
w1:l:today:%	0:-3 1:-1 5:2 12:1 13:-1
w1:l:together:small	0:3 7:-1
w1:l:tonn:%	0:2
w1:l:total:GWh	0:1
w1:l:total:large	6:-2 15:2 20:1
w1:l:total:money	0:-3 20:3
w1:l:total:small	0:-1 6:-1 7:2 20:-1
w1:l:total:vehicles	6:1
w1:l:toyota:%	0:3 5:-2
w1:l:toyota:large	0:1
w1:l:toyota:small	0:-1 5:-2 6:2
w1:l:toyota:vehicles	0:3 6:-3
w1:l:trad:small	0:1
w1:l:truck:%	0:2
w1:l:truck:small	0:2 6:1 7:-2
w1:l:truck:t	0:4 1:-1
w1:l:truck:vehicles	0:-1 6:1
w1:l:turn:large	0:3 6:-3
w1:l:u:%	0:-3 1:-1 5:4 6:-1
w1:l:under:%	0:2 5:-2
w1:l:under:small	0:4
w1:l:union:%	0:1
w1:l:unit:%	0:4 10:-3
w1:l:unit:large	0:3 6:-3
w1:l:unit:small	0:4 1:-1
w1:l:unit:vehicles	0:-3 6:3
w1:l:up:%	0:1 5:1
w1:l:up:GWh	0:-3 10:1 14:2
w1:l:up:kWh	0:3 9:-1
w1:l:up:km	0:2
w1:l:up:large	0:-1 6:-1 13:2 15:1 20:1
w1:l:up:models	7:1
w1:l:up:money	20:1
w1:l:up:small	0:1 6:1 14:2
w1:l:up:stations	15:1
w1:l:up:t	0:2 13:-1
w1:l:up:vehicles	0:1
w1:l:updat:small	0:2
w1:l:us:money	0:1
w1:l:ve:km	0:-2 8:3
w1:l:ve:small	0:3
w1:l:vehicl:%	0:2 1:-3 5:1 9:-2 12:1
w1:l:vehicl:large	0:1
w1:l:vehicl:small	7:2
w1:l:vehicl:vehicles	0:-1 6:2
w1:l:vehicle:%	0:-1 1:-1 10:2
w1:l:verdict:small	0:3
w1:l:version:small	0:2 1:-1
w1:l:volkswagen:%	0:4 5:-1
w1:l:volkswagen:vehicles	6:1
w1:l:volume:vehicles	0:1
w1:l:volvo:vehicles	0:4 6:-4
w1:l:want:%	0:-2 1:1 5:1
w1:l:warranty:small	0:2
w1:l:was:%	0:3 5:-3 12:1
w1:l:was:large	0:-2 6:2
w1:l:was:money	0:4 20:-2
w1:l:was:small	10:2
w1:l:waste:%	0:-2 18:-1 19:3 23:-1
w1:l:water:%	0:-2 1:-1 5:-1 9:-2 18:3 19:-1 23:-1
w1:l:water:m3	0:-1 18:1
w1:l:way:%	0:-1 1:-1 5:1 6:-1 12:2 13:-1 19:-1
w1:l:we:large	0:2 6:-1
w1:l:we:small	0:7
w1:l:we:t	0:-3 1:2 12:-2 13:2
w1:l:we:vehicles	0:1 7:-2
w1:l:wednesday:%	0:-1 5:1
w1:l:week:small	0:-2 5:-1 17:2
w1:l:well:%	0:-1 1:-2 5:1 9:-1 12:2 18:2
w1:l:well:small	0:3
w1:l:went:%	0:2 1:-1 5:-1 18:1 19:-1
w1:l:went:small	0:3
w1:l:were:%	0:1 1:2
w1:l:were:money	0:3 20:-2
w1:l:were:network	15:-1 21:1
w1:l:which:%	1:-1 5:1 9:1
w1:l:which:km	0:1
w1:l:which:large	0:1 1:1
w1:l:which:money	0:1
w1:l:which:small	0:2 7:-1 15:1
w1:l:which:stations	0:2 15:-1
w1:l:which:t	1:-1 10:2 12:-2 13:1
w1:l:which:vehicles	6:1
w1:l:who:large	0:2
w1:l:wholesal:large	0:2 6:-2
w1:l:will:%	0:1 1:-1 10:1 11:1
w1:l:will:GWh	0:1
w1:l:will:MWh	0:-2 9:1 13:1
w1:l:will:factories	0:1
w1:l:will:large	0:-1 6:1 15:2 20:1
w1:l:will:models	0:-2 7:4
w1:l:will:money	0:2
w1:l:will:small	0:-2 5:-2 6:1 7:4 15:1
w1:l:will:stations	0:-1 15:3
w1:l:will:t	0:2 1:-2 12:2 13:-1 19:-1
w1:l:will:vehicles	6:-1 7:1
w1:l:with:%	0:-3 1:3 5:-2 12:2
w1:l:with:kWh	0:2
w1:l:with:large	0:3 6:-2 15:-1
w1:l:with:m3	0:1
w1:l:with:money	0:3
w1:l:with:small	0:5
w1:l:won:%	0:3
w1:l:work:%	1:-2 5:-2 10:2 18:-2
w1:l:workforce:large	0:3 6:-2
w1:l:worldwide:%	0:2 1:1 5:-1
w1:l:worldwide:vehicles	6:-2 7:2
w1:l:worth:money	0:2 20:-1
w1:l:would:%	0:-1 5:2
w1:l:would:large	6:2 20:-2
w1:l:would:money	0:-2 20:2
w1:l:would:small	0:-1 5:2
w1:l:would:vehicles	0:2 6:-3 7:1
w1:l:year:%	0:2 5:1
w1:l:year:GWh	0:2 14:-1
w1:l:year:factories	16:1
w1:l:year:large	6:1 15:1
w1:l:year:models	0:1 7:-1
w1:l:year:small	6:2 7:2 15:-1 16:2
w1:l:year:t	0:-1 1:-3 12:-1 13:-2 19:2
w1:l:year:vehicles	0:-2 6:4
w1:l:yen:small	0:1
w1:l:you:small	0:5
w1:l:yuan:money	0:2 20:-1
w1:r:#:%	0:3 5:-2 12:3
w1:r:#:large	6:4
w1:r:#:m3	0:-1 18:2
w1:r:#:money	0:1
w1:r:#:small	0:1 7:1
w1:r:#:stations	0:-1 15:2
w1:r:#:t	1:1
w1:r:#:vehicles	0:-2 6:3 7:-1 8:1
w1:r:#y:%	0:-2 1:2 5:3
w1:r:#y:large	0:2 6:-2 15:1 20:2
w1:r:#y:money	0:1
w1:r:#y:small	0:2 5:1 7:-3 10:1 19:1
w1:r:#y:vehicles	0:-3 6:3
w1:r:$:money	0:3
w1:r:$:small	0:2
w1:r:(:%	5:1 9:1
w1:r:(:km	0:2
w1:r:(:large	6:-1 20:2
w1:r:(:money	0:-1 20:3
w1:r:(:small	1:2
w1:r:):%	0:1 1:2 5:-2 19:1
w1:r:):GWh	0:-3 14:3
w1:r:):km	0:1
w1:r:):large	0:3 6:-2
w1:r:):money	0:4 20:-3
w1:r:):small	0:2 5:1
w1:r:):vehicles	0:-1 6:2
w1:r:,:%	1:3
w1:r:,:GWh	0:-1 14:3
w1:r:,:MW	9:1
w1:r:,:factories	0:2 15:2 16:-2
w1:r:,:kWh	10:1
w1:r:,:km	8:1
w1:r:,:large	0:1 18:1
w1:r:,:m3	18:1
w1:r:,:models	7:1
w1:r:,:money	0:1
w1:r:,:network	0:3 15:-1
w1:r:,:small	0:3
w1:r:,:stations	0:-2 15:3
w1:r:,:t	1:2 13:2
w1:r:,:vehicles	0:3
w1:r:::large	0:3 6:-1
w1:r:::small	0:2
w1:r:;:%	1:3 9:1
w1:r:;:GWh	0:-3 14:3
w1:r:;:km	0:2
w1:r:;:large	0:3 6:-3
w1:r:;:money	0:-1 20:2
w1:r:;:small	7:-1 9:2
w1:r:;:vehicles	6:1
w1:r:a:%	0:2 9:1
w1:r:a:GWh	0:-3 9:2 10:3 14:1
w1:r:a:kWh	0:-1 9:2 10:-2
w1:r:a:km	0:3 8:-1
w1:r:a:large	0:-1 6:2 20:1
w1:r:a:money	0:2
w1:r:a:small	0:3 18:1
w1:r:a:t	0:-1 1:-1 12:1 13:3
w1:r:a:vehicles	6:1
w1:r:about:small	0:2
w1:r:above:%	0:3 5:-3
w1:r:after:%	0:2
w1:r:after:small	0:4
w1:r:against:%	0:-2 1:1 10:-1 11:2
w1:r:against:money	0:2
w1:r:ago:small	0:2
w1:r:ahead:small	0:3
w1:r:all:%	5:1
w1:r:all:small	0:-4 1:-2 2:-1 3:-1 4:-1 5:1 6:-4 7:1 8:-1 9:-2 10:-1 11:-1 12:-2 13:-2 14:2 15:2 16:1 17:-2 18:-1 19:-1 20:-1 21:-2 22:-1 23:-1
w1:r:already:small	0:-2 6:-1 7:2 9:-2 11:-2 15:-1 16:2 17:-1
w1:r:an:large	6:1
w1:r:an:money	0:2 20:-1
w1:r:an:small	0:-1 7:2
w1:r:and:%	0:2 1:1 5:1
w1:r:and:kWh	0:2
w1:r:and:km	0:1
w1:r:and:large	0:2 6:-3 15:2
w1:r:and:money	20:1
w1:r:and:small	0:3
w1:r:and:stations	15:2
w1:r:and:t	0:1 1:-2 12:-1 13:1
w1:r:and:vehicles	0:2
w1:r:announc:money	0:3 20:-2
w1:r:annually:vehicles	0:5 6:-4 7:-1
w1:r:are:%	0:4 1:1 5:-5 9:-1 13:1
w1:r:are:GWh	0:-2 14:3
w1:r:are:MW	9:1
w1:r:are:factories	0:1 15:-1 16:1
w1:r:are:large	0:5 6:-1
w1:r:are:models	0:2
w1:r:are:money	0:-2 20:4
w1:r:are:small	0:3 16:3
w1:r:are:vehicles	0:1 6:-1 7:1
w1:r:as:%	0:-3 6:2 10:-2 11:3 18:-2
w1:r:as:small	0:4
w1:r:as:stations	0:-2 15:2
w1:r:at:%	0:-4 5:1 9:4
w1:r:at:GWh	0:-2 14:3
w1:r:at:MW	0:-1 9:1
w1:r:at:large	0:2 6:-2 12:3 15:-2
w1:r:at:money	0:-1 20:1
w1:r:at:small	0:3 1:1
w1:r:at:vehicles	0:2 6:-1
w1:r:batteri:batteries	0:4 7:-1 12:-1 13:-3 19:-1
w1:r:battery:kWh	0:1
w1:r:battery:models	0:-2 7:2
w1:r:battery:small	0:4
w1:r:be:%	7:-2
w1:r:be:large	6:3 15:-1 20:-2
w1:r:be:models	0:-2 7:3
w1:r:be:money	0:-1 20:2
w1:r:be:small	14:2
w1:r:because:%	0:2 5:-2
w1:r:been:large	0:-1 20:2
w1:r:been:money	0:2 20:-1
w1:r:been:small	0:-1 1:-3 6:3 17:-1 18:2
w1:r:been:vehicles	0:-2 6:3
w1:r:before:%	0:3 1:-2 5:-2
w1:r:before:large	1:-2 6:1 15:-1
w1:r:before:money	0:1
w1:r:before:small	0:5
w1:r:below:%	0:-1 5:-1 9:-1 10:1 18:1 19:-2 23:1
w1:r:better:%	0:-3 1:-2 5:-1 11:3
w1:r:between:%	1:-3 5:-1 10:3 12:-2 23:2
w1:r:between:large	0:1 6:-4 20:2
w1:r:between:small	0:4 1:-1
w1:r:between:vehicles	0:-1 7:2
w1:r:bought:small	0:1
w1:r:brand:small	0:3 7:-2
w1:r:built:vehicles	6:2
w1:r:bus:vehicles	0:1
w1:r:but:large	0:3 6:-2 20:-1
w1:r:by:%	1:1 12:2 18:1
w1:r:by:GWh	14:3
w1:r:by:large	0:1 6:1
w1:r:by:models	7:1
w1:r:by:money	0:1
w1:r:by:small	0:2 7:-1 15:2
w1:r:by:stations	0:-2 15:3
w1:r:by:t	0:1 1:-1 13:1
w1:r:by:vehicles	6:-1 7:4
w1:r:car:%	1:2 7:-1
w1:r:car:small	0:-3 1:1 7:-1 11:-1 18:3
w1:r:car:vehicles	0:3 6:-2
w1:r:carbon:small	1:-1 17:2
w1:r:carmaker:small	0:2
w1:r:cars:%	0:3 1:-1 5:-2
w1:r:cars:vehicles	6:2
w1:r:cash:money	0:2
w1:r:cell:vehicles	6:1 7:-2
w1:r:charg:stations	15:1
w1:r:charger:stations	0:2 15:-1
w1:r:chg:large	0:2
w1:r:china:large	0:1 6:-3 15:2
w1:r:china:small	0:-1 7:-1 9:-1 16:2
w1:r:chinese:money	0:1
w1:r:co:%	1:1
w1:r:co:t	0:-2 1:3
w1:r:compani:small	0:1
w1:r:company:small	0:3
w1:r:compar:%	1:1
w1:r:compar:money	0:3 20:-3
w1:r:cost:%	0:2 5:-1
w1:r:cost:small	0:2 7:-1
w1:r:countri:small	0:1
w1:r:cut:%	1:1 18:-2 23:2
w1:r:cycl:small	0:1
w1:r:day:small	0:3
w1:r:dealer:network	0:1 15:-1
w1:r:decline:%	0:3
w1:r:decrease:%	1:1
w1:r:deliver:vehicles	0:1
w1:r:down:%	0:-1 1:2 5:-2
w1:r:down:money	20:1
w1:r:down:small	0:3 1:-1
w1:r:drop:%	0:1 1:2 5:-2 10:-1
w1:r:due:money	0:3 20:-1
w1:r:each:%	0:-2 1:-1 5:-3 6:3
w1:r:each:money	0:3
w1:r:each:small	0:4
w1:r:earlier:small	0:3
w1:r:ebit:money	0:1
w1:r:eight:small	5:-1 6:-1 7:-2 14:3 16:-1
w1:r:electric:%	0:1 5:1
w1:r:electric:large	0:-2 5:-1 6:3 20:-2
w1:r:electric:models	0:-2 7:3
w1:r:electric:money	0:-2 20:3
w1:r:electric:small	0:5 7:-3
w1:r:electric:vehicles	0:-1 6:2 7:1
w1:r:electrifi:%	0:-2 5:3
w1:r:electrifi:models	7:2
w1:r:electrification:money	0:1
w1:r:eleven:small	0:2
w1:r:emission:%	0:-3 1:1 5:-2 9:1
w1:r:emission:small	0:2 1:-2
w1:r:energy:models	7:1
w1:r:energy:vehicles	6:1
w1:r:engine:m3	0:2
w1:r:europe:small	0:-3 5:-1 6:-1 7:2 15:3
w1:r:every:small	0:-2 5:3 6:-2 7:-3
w1:r:evs:money	0:-4 20:4
w1:r:evs:vehicles	0:-3 6:1 7:2
w1:r:factori:factories	0:2
w1:r:fast:stations	0:-1 15:1
w1:r:feet:large	0:3 6:-1
w1:r:fewer:%	0:2 1:-4 10:2
w1:r:fiscal:%	9:1
w1:r:five-year:small	0:2
w1:r:follow:small	0:5 5:-2 6:-2 7:-4
w1:r:footprint:%	0:1
w1:r:for:%	0:4 5:-1 12:-1
w1:r:for:GWh	0:4 9:-2 14:-4
w1:r:for:factories	0:3
w1:r:for:large	0:-4 6:2 15:-2 21:4
w1:r:for:money	20:2
w1:r:for:small	0:-1 10:1 17:2
w1:r:for:vehicles	0:-3 6:3
w1:r:ford:%	0:-2 5:2
w1:r:ford:small	0:4
w1:r:four:small	0:5 7:-3
w1:r:from:%	0:1 11:1
w1:r:from:GWh	0:3 14:-2
w1:r:from:km	0:3 8:-2
w1:r:from:large	0:1 1:2 6:-2
w1:r:from:money	20:1
w1:r:from:small	7:1
w1:r:from:vehicles	0:3 6:-2
w1:r:ft:large	0:2 6:-1
w1:r:fully:vehicles	0:-3 6:3
w1:r:fy:large	6:1
w1:r:fy:money	0:2 7:-1 20:-1
w1:r:fy:small	0:-1 1:-1 5:-1 6:-2 7:-2 9:-2 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:2 19:2 21:-1
w1:r:gallon:money	0:1
w1:r:global:%	5:1
w1:r:globally:%	5:1
w1:r:go:small	0:4
w1:r:goes:money	0:-3 20:3
w1:r:goes:small	0:2
w1:r:green:%	0:-2 9:3
w1:r:green:factories	0:-1 16:2
w1:r:h:small	0:3
w1:r:had:%	0:5 1:-3 5:-2
w1:r:had:large	6:-1 15:1
w1:r:had:money	0:1
w1:r:had:small	0:3 7:-1
w1:r:half:money	0:1
w1:r:hand:vehicles	0:1
w1:r:has:%	0:3 5:-3
w1:r:has:large	0:2 6:-1
w1:r:has:money	0:-2 20:2
w1:r:has:small	0:2
w1:r:have:%	0:-2 1:-2 5:1 17:2
w1:r:have:factories	16:1
w1:r:have:large	0:1
w1:r:have:money	20:1
w1:r:have:network	0:-1 21:2
w1:r:have:small	0:6
w1:r:have:vehicles	6:1
w1:r:here:vehicles	0:1
w1:r:higher:%	0:2
w1:r:his:small	0:2
w1:r:hour:GWh	9:1 14:1
w1:r:hour:money	0:1
w1:r:hybrid:vehicles	0:-2 7:3
w1:r:hyundai:small	0:2
w1:r:in:%	5:2
w1:r:in:GWh	0:1
w1:r:in:factories	0:4 16:-2
w1:r:in:kWh	9:1
w1:r:in:km	8:1
w1:r:in:large	21:1
w1:r:in:models	0:1
w1:r:in:money	0:3
w1:r:in:network	0:1 15:1 21:-1
w1:r:in:small	0:2 6:1 7:1
w1:r:in:stations	0:-1 15:3
w1:r:in:t	0:2 1:1 13:-2
w1:r:in:vehicles	0:1 6:1
w1:r:increase:large	0:-2 6:3 15:-2
w1:r:india:small	0:-3 5:-1 7:3 15:2
w1:r:instead:%	0:2 1:2 5:-4
w1:r:instead:small	0:1
w1:r:into:factories	9:-1 16:1
w1:r:into:money	0:2
w1:r:investment:money	0:4 20:-3
w1:r:is:%	1:2 5:1 9:1
w1:r:is:GWh	14:2
w1:r:is:large	0:1
w1:r:is:money	0:-1 20:3
w1:r:is:small	0:1 14:2
w1:r:is:vehicles	0:2 6:-1
w1:r:it:%	0:4 1:-2
w1:r:it:large	6:-2 15:3 20:-1
w1:r:it:money	20:1
w1:r:it:small	1:3
w1:r:its:%	5:3
w1:r:its:factories	0:-1 16:1 19:1
w1:r:its:large	0:-2 15:3
w1:r:its:money	0:-2 20:4
w1:r:its:network	0:-3 15:2 21:1
w1:r:its:small	0:-2 6:2 7:1
w1:r:its:suppliers	0:1
w1:r:its:vehicles	0:2 6:-1
w1:r:january:large	0:-1 6:1
w1:r:jobs:large	0:3
w1:r:jobs:small	0:4
w1:r:kg:money	0:2
w1:r:kilowatt-hour:money	0:2
w1:r:km:small	0:-2 1:2
w1:r:land:small	0:2 5:-1
w1:r:last:%	0:1 5:-4 9:3
w1:r:last:large	6:1 15:-2
w1:r:last:money	0:2
w1:r:last:small	1:1
w1:r:last:t	0:-3 1:3 13:-1
w1:r:last:vehicles	6:1
w1:r:later:small	0:5
w1:r:less:%	1:1 5:-2 10:1 11:1 18:2
w1:r:less:small	0:2
w1:r:less:t	0:-3 1:3
w1:r:life-cycle:%	0:-1 1:2
w1:r:litre:money	0:2
w1:r:location:factories	0:-1 16:-1 19:1 21:2
w1:r:long:small	0:3
w1:r:lower:%	1:2 10:1 18:1 19:1
w1:r:m:large	0:1
w1:r:m:small	0:2
w1:r:mach-:vehicles	0:-2 6:2
w1:r:made:large	6:1
w1:r:many:%	0:2
w1:r:material:small	0:4 12:-1 13:-1 17:-1
w1:r:may:large	0:1
w1:r:may:money	0:1
w1:r:meter:large	0:1
w1:r:metr:large	0:2 6:-1
w1:r:metr:m3	18:2
w1:r:million:large	0:3 6:-2
w1:r:minu:%	0:2 1:-2 5:-1 10:1 18:-3 19:1 23:-2
w1:r:minu:small	0:4 1:-2
w1:r:model:models	0:1 6:1
w1:r:model:small	0:1
w1:r:month:large	0:1
w1:r:month:money	0:1
w1:r:month:small	0:4
w1:r:more:%	0:3 5:-3 9:-1 11:1 18:1
w1:r:more:large	0:-1 6:1 15:1
w1:r:more:money	0:1
w1:r:more:small	0:2
w1:r:more:stations	0:2 15:-1
w1:r:mt:money	0:1
w1:r:much:%	0:1 1:2
w1:r:net:money	0:1
w1:r:new:%	0:-1 5:2
w1:r:no:small	0:3
w1:r:not:money	0:2 20:-1
w1:r:not:small	0:-3 1:1 7:3 19:2
w1:r:now:%	0:1
w1:r:number:small	0:-2 5:-2 6:2 7:-2 17:2
w1:r:of:%	0:1 5:1
w1:r:of:GWh	0:1 23:2
w1:r:of:MW	9:2
w1:r:of:TWh	0:-1 9:2
w1:r:of:factories	0:1 16:-2 19:1
w1:r:of:kWh	0:-1 9:1 10:1
w1:r:of:km	0:2
w1:r:of:large	0:1
w1:r:of:m3	0:2
w1:r:of:models	0:3 7:-3
w1:r:of:money	0:4 20:-1
w1:r:of:small	0:4
w1:r:of:stations	0:2 15:-1
w1:r:of:t	12:1
w1:r:of:vehicles	0:-1 6:2
w1:r:off:%	1:2 5:-2 10:2
w1:r:old:small	0:3
w1:r:on:%	1:1 21:1
w1:r:on:MW	0:-1 9:2
w1:r:on:km	8:2
w1:r:on:large	0:1 6:1
w1:r:on:money	20:1
w1:r:on:small	0:1 6:1 7:1
w1:r:on:vehicles	0:-1 6:-1 7:3
w1:r:one:%	0:4 5:-3
w1:r:one:small	0:3
w1:r:ones:vehicles	6:-3 15:3
w1:r:or:%	1:1 5:1 13:1
w1:r:or:large	6:-3 13:2
w1:r:or:money	0:4 20:-4
w1:r:or:small	0:4
w1:r:our:%	5:1
w1:r:our:small	0:1
w1:r:out:%	0:-1 1:2 5:-1
w1:r:out:small	0:-1 6:1 7:-2 21:3
w1:r:over:%	1:1
w1:r:over:money	20:1
w1:r:over:small	0:4
w1:r:over:vehicles	0:3 6:-2
w1:r:pack:kWh	0:3
w1:r:pack:small	0:4 7:-1 13:-1
w1:r:panel:large	0:2
w1:r:partner:suppliers	0:3 17:-3
w1:r:people:large	0:-1 6:-2 15:-1 20:-1 21:2
w1:r:per:%	1:2
w1:r:per:GWh	0:-3 14:3
w1:r:per:kWh	0:1 9:1
w1:r:per:large	0:3 6:-2 20:-1
w1:r:per:m3	0:1
w1:r:per:money	0:3
w1:r:per:small	0:2 1:1
w1:r:per:t	0:-2 1:1 12:1
w1:r:per:vehicles	6:1
w1:r:percent:large	0:2 6:-1
w1:r:plann:money	0:2 20:-2
w1:r:plann:small	0:4 6:-2 14:-1 15:-3
w1:r:plant:factories	0:2
w1:r:plant:money	0:3 20:-3
w1:r:platform:small	0:3 7:-2
w1:r:plug-in:%	0:-1 5:1
w1:r:point:small	0:-1 5:1 12:2
w1:r:point:stations	15:1
w1:r:present:small	0:4 7:-2
w1:r:print:small	0:2
w1:r:prnewswire:small	0:1
w1:r:pti:small	0:1
w1:r:rather:%	0:1 1:1 5:-2
w1:r:read:small	0:1
w1:r:record:large	0:-2 6:3 15:-1
w1:r:recycl:%	0:1 1:-2 9:-1 13:2 19:-1
w1:r:reduction:%	1:1
w1:r:renewable:%	9:2 12:1
w1:r:reserv:large	0:-2 6:-2 20:3
w1:r:reuter:small	0:1
w1:r:revenue:money	0:1
w1:r:rise:large	0:-1 6:2
w1:r:rs:money	20:1
w1:r:s:%	0:3
w1:r:s:money	0:1
w1:r:s:small	0:4
w1:r:said:small	0:3
w1:r:sal:%	0:1
w1:r:sal:large	0:2 6:-1
w1:r:sal:money	0:4 20:-3
w1:r:sale:small	0:-2 7:2
w1:r:sav:money	0:3 20:-2
w1:r:says:small	0:2
w1:r:september:large	0:-3 6:3
w1:r:share:%	0:1
w1:r:since:%	0:-1 9:-1 10:3 23:1
w1:r:since:small	1:2 6:1
w1:r:since:vehicles	0:-1 6:2
w1:r:sit:factories	15:1
w1:r:six:small	0:3 6:-2 7:-1
w1:r:smaller:%	0:-1 1:1 5:-2 6:-1 7:-1 10:-1 11:-1 17:-1 18:-2 19:-2 23:2
w1:r:so:large	0:1 21:-1
w1:r:so:small	0:3 6:2 17:-1 19:-1
w1:r:solar:MW	0:-2 9:2
w1:r:sold:%	0:-3 5:4
w1:r:sold:small	0:4 6:-2
w1:r:sold:vehicles	0:1
w1:r:sooner:small	0:3
w1:r:spend:money	0:1 20:-1
w1:r:stall:stations	0:-2 15:2
w1:r:stand:small	0:3
w1:r:state:money	0:1
w1:r:station:stations	0:3 15:-1
w1:r:stellanti:small	0:3 7:-2
w1:r:supplier:suppliers	17:1
w1:r:suvs:vehicles	0:-2 6:1 7:2
w1:r:swap:stations	0:-1 15:2
w1:r:tax:money	0:1
w1:r:ten:money	0:-1 20:2
w1:r:than:%	0:4 5:-1
w1:r:than:large	0:4 6:-2
w1:r:than:money	0:3 20:-2
w1:r:than:small	0:6 7:-1
w1:r:that:%	0:2 1:-1 5:1 12:-1
w1:r:that:large	0:1 6:1
w1:r:that:money	0:2 20:-1
w1:r:that:small	0:-2 6:3 7:-1 13:2
w1:r:that:vehicles	0:1
w1:r:the:%	23:1
w1:r:the:factories	16:1
w1:r:the:large	1:1 15:2 20:1
w1:r:the:small	0:-1 7:1 16:2 21:2
w1:r:the:stations	0:1
w1:r:the:vehicles	0:1
w1:r:their:%	0:1
w1:r:them:%	0:1 1:-1 5:1 17:2
w1:r:them:large	0:-1 6:2 8:1 21:2
w1:r:them:models	7:1
w1:r:them:money	0:-1 20:2
w1:r:them:small	6:1 7:1 9:-1 13:1 17:3
w1:r:them:stations	0:-1 15:2
w1:r:them:vehicles	0:-2 6:2 7:2
w1:r:there:%	0:2 5:-2
w1:r:these:large	0:1 6:-1
w1:r:these:small	0:-2 1:-1 5:-1 6:-1 7:3 9:-2 15:-1 16:-2 17:-1 20:-1 21:-1 23:-1
w1:r:this:%	0:1 10:1
w1:r:this:large	0:-2 6:3
w1:r:this:money	0:4 20:-3
w1:r:this:small	0:3 6:-2 7:-2
w1:r:this:vehicles	0:2 6:-1
w1:r:those:%	1:2
w1:r:those:large	1:-1 6:-5 9:-1 13:-1 14:2 15:1 16:-1 20:-1 21:-1
w1:r:those:small	7:-3 9:-1 15:2 16:2
w1:r:three:large	6:1 20:-3
w1:r:three:money	0:1
w1:r:three:small	0:5 1:-1
w1:r:through:%	5:-2 9:1
w1:r:through:money	0:1 20:-1
w1:r:time:small	0:1
w1:r:to:%	0:4
w1:r:to:large	6:1 20:1
w1:r:to:models	7:2
w1:r:to:money	20:1
w1:r:to:small	6:1 11:1
w1:r:to:vehicles	0:-1 6:2 7:1
w1:r:tonne:money	0:3
w1:r:tons:t	0:-1 19:2
w1:r:truck:small	0:2
w1:r:truck:t	0:2
w1:r:truck:vehicles	6:2
w1:r:two:large	0:2
w1:r:two:money	0:-1 20:2
w1:r:two:small	0:2
w1:r:under:%	0:-1 1:1 9:1
w1:r:under:small	7:-1 16:2
w1:r:until:%	0:1 5:-1 19:1
w1:r:until:money	0:-2 20:2
w1:r:up:%	0:1 5:-1
w1:r:up:money	20:1
w1:r:us:money	0:-2 20:2
w1:r:us:small	0:-2 6:-1 7:-1 17:-1 21:3
w1:r:vans:vehicles	6:1
w1:r:vehicl:vehicles	6:1
w1:r:vot:%	0:3 5:-1
w1:r:want:small	0:3
w1:r:was:%	1:-1 5:-3 9:1 12:1 18:2
w1:r:was:money	0:-1 20:2
w1:r:was:small	0:3
w1:r:was:vehicles	6:1
w1:r:we:small	0:3
w1:r:week:money	0:-1 20:2
w1:r:were:%	0:-4 5:5 6:-1
w1:r:were:MW	9:1
w1:r:were:large	1:-1 6:1
w1:r:were:money	0:-3 20:3
w1:r:were:small	0:5
w1:r:were:vehicles	0:1
w1:r:what:%	0:1 12:1
w1:r:what:money	0:-1 20:2
w1:r:what:small	0:2
w1:r:when:%	5:-3 11:2 18:-2
w1:r:where:small	0:3 18:-2
w1:r:which:%	1:1 5:1 7:-1
w1:r:which:large	0:1 20:-1
w1:r:which:models	0:-2 7:2
w1:r:which:money	20:1
w1:r:which:small	0:3
w1:r:which:vehicles	0:-2 6:1 7:2
w1:r:who:large	0:3 6:-1
w1:r:who:small	0:2
w1:r:will:large	0:1 6:1
w1:r:will:models	0:1 7:-1
w1:r:will:money	20:1
w1:r:will:small	0:3
w1:r:will:vehicles	0:-1 6:-2 7:2
w1:r:with:%	0:1 1:-2 5:-3 9:-1 23:3
w1:r:with:factories	16:1
w1:r:with:km	8:1
w1:r:with:large	0:1 6:1
w1:r:with:models	0:-1 7:1
w1:r:with:money	0:-1 20:2
w1:r:with:network	15:-1 21:1
w1:r:with:small	0:5
w1:r:with:stations	0:-2 15:3
w1:r:with:vehicles	0:1
w1:r:work:large	0:4
w1:r:work:small	0:-1 15:3 16:-1
w1:r:worker:large	0:1
w1:r:worldwide:%	0:-1 5:1
w1:r:worldwide:large	0:2 6:-1
w1:r:worldwide:vehicles	0:4 6:-3
w1:r:worth:money	0:2 20:-2
w1:r:would:%	0:1 5:-1
w1:r:would:large	0:-1 6:1
w1:r:xinhua:small	0:2
w1:r:year:%	0:-1 1:2 5:1
w1:r:year:large	0:-2 6:4 13:2
w1:r:year:money	0:4 20:-2
w1:r:year:small	0:2 6:1 18:1
w1:r:year:vehicles	0:-3 6:4
w1:r:yen:money	0:2
w1:r:yonhap:small	0:2
w1:r:you:small	0:1
w1:r:yuan:small	0:1
w1:r:£:money	0:3 20:-1
w1:r:£:small	0:1
w:l:#	0:2
w:l:#y	1:2
w:l:$	0:2
w:l:%	0:2 5:1
w:l:(	0:2
w:l:a	0:1
w:l:a-shar	0:2
w:l:abatement	0:2
w:l:able	6:2 7:-2 12:1
w:l:above	0:3
w:l:abroad	0:5 5:-1 6:-3
w:l:absolute	0:-1 1:2 6:2
w:l:absorb	6:-1
w:l:accident	0:4
w:l:accord	0:2 5:1 6:-3
w:l:account	23:2
w:l:acea	0:3 15:-2
w:l:achiev	1:1 13:2
w:l:acquir	0:2 9:-1
w:l:acros	0:-2 6:1 15:2
w:l:action	0:-2 6:1 20:2
w:l:activiti	1:2 5:1 19:-2
w:l:add	0:-1 11:2 15:2 16:1
w:l:addition	0:-2 15:2 20:3
w:l:additional	0:1 14:1 20:-2
w:l:adds	0:-1 1:2 5:2 6:-2 20:-1
w:l:adjust	0:3
w:l:admitt	0:3 6:-1
w:l:ads	0:2
w:l:aesc	0:-2 14:1 20:2
w:l:affect	0:3 6:-2
w:l:after	0:1
w:l:again	0:-3 6:1 15:2
w:l:against	0:3 5:-1 6:-1 10:1 11:1 15:-1
w:l:age	0:3
w:l:agency	0:2 5:-1
w:l:ago	0:3 1:-1 6:-2
w:l:agre	0:2 1:-2 17:2 20:-3
w:l:agreement	0:-1 9:1 17:2
w:l:ahead	0:3 9:-2
w:l:aim	0:1 1:-2 5:-4 9:2 12:-1 13:2 15:-1 23:2
w:l:aims	1:-1 6:2 7:-1
w:l:aion	0:-4 6:3 15:2
w:l:air	0:3 6:-1
w:l:all	5:1 6:-1 21:1
w:l:all-electric	0:-4 5:4 6:1
w:l:all-new	11:1
w:l:alliance	0:1 6:-1
w:l:allow	0:2 18:-2
w:l:almost	0:-1 5:-1 9:-1 12:1 17:2 19:1
w:l:alone	10:1 19:1
w:l:along	5:-1 6:-2 7:1 16:2
w:l:already	0:-3 1:1 5:-2 7:1 9:1 10:1 11:1
w:l:also	0:-1 6:-1 15:2 18:1
w:l:although	0:3 6:-1 7:-2
w:l:altogether	0:-2 6:2 20:2
w:l:aluminium	0:1 9:-2 12:2
w:l:aluminum	12:1
w:l:am	0:2
w:l:amazon	0:1
w:l:ambition	1:-1 7:1 20:2
w:l:america	0:3 15:1 21:-1
w:l:american	6:1
w:l:among	7:2
w:l:amount	1:1 6:-1 20:1
w:l:amsterdam	0:2
w:l:analyst	0:4 6:-2
w:l:and	0:1
w:l:ando	0:2
w:l:announc	1:-2 15:-1 20:3
w:l:announcement	0:2
w:l:annual	6:3 13:1
w:l:annually	0:1 5:2 6:-3
w:l:another	14:1
w:l:answer	0:2
w:l:any	1:1
w:l:app	0:2 15:-1
w:l:appli	0:2
w:l:application	0:3 9:-1
w:l:apprentic	0:4
w:l:approv	0:2
w:l:approximately	0:-2 14:1 20:2
w:l:apr	0:3
w:l:april	0:3 5:-2 15:1
w:l:arcfox	0:-1 12:1
w:l:are	1:2
w:l:area	15:1
w:l:argentina	0:1 9:-1
w:l:arizona	5:-1 6:1 19:1
w:l:arm	0:2 5:-3 14:1
w:l:arriv	0:3
w:l:arrive	0:3 5:-1 6:-1 7:-1
w:l:ascent	0:3 6:-2
w:l:aside	0:1 5:-1
w:l:ask	0:4 5:-1
w:l:assembl	0:2 6:-1 7:-2
w:l:assembly	0:5
w:l:asset	0:3 20:-1
w:l:association	0:5 5:-3 18:-1 21:-1
w:l:assum	5:2
w:l:attract	0:1
w:l:audi	1:2 5:-2 6:1
w:l:audit	0:-2 17:2 20:-1
w:l:aug	0:2
w:l:august	0:3 6:-1
w:l:authority	0:2 15:-1
w:l:auto	0:-1 6:4
w:l:automaker	0:-1 6:1 20:1
w:l:automobile	0:1 6:-1 20:1 21:-1
w:l:automotive	0:3 5:-1 14:-1
w:l:autumn	0:-1 6:2
w:l:available	0:2 7:-1
w:l:averag	0:3
w:l:average	0:2 1:2 6:-1 12:1
w:l:avoid	1:2
w:l:award	0:3 5:-2 15:-1
w:l:away	1:1
w:l:b	0:4
w:l:back	13:2
w:l:backlog	0:3 6:-2
w:l:badge	0:-1 5:1 6:-2 7:2
w:l:baht	0:1
w:l:baic	0:-1 6:2
w:l:bajaj	0:3
w:l:balance	0:2
w:l:band	0:3 6:-1
w:l:bank	0:3 6:-2 20:-1
w:l:bar	0:-3 1:2 6:-2 9:-1 11:-1 12:2 18:-1 20:-1 21:-1 23:-1
w:l:bas	5:-1 9:2
w:l:base	0:-1 1:2 9:1
w:l:baseline	0:1 1:-1
w:l:basi	1:1 6:-1
w:l:batteri	6:-1 9:-1 13:3 14:1
w:l:battery	5:3 7:1
w:l:battery-electric	5:-2 6:4
w:l:battery-power	0:-2 5:2 7:2
w:l:because	0:1 5:1 10:-1
w:l:becom	0:-1 1:1 5:2 6:-1
w:l:become	6:1
w:l:been	0:2 1:1
w:l:before	0:1 1:2 12:1
w:l:began	1:-1 5:2 6:-2 7:-1
w:l:begin	0:3 6:-1
w:l:beginn	0:-1 1:-1 5:2 6:-2 9:-1 17:2
w:l:begun	0:-1 6:-1 13:2
w:l:behind	0:2 5:-3 20:1
w:l:beij	0:3 5:-2 6:-2 10:1 15:-1
w:l:believ	0:2 5:-2
w:l:below	0:3 1:1 6:-1
w:l:benchmark	0:1
w:l:berlin	0:1 18:1 20:-2
w:l:best	0:1
w:l:better	0:-4 1:3 6:3
w:l:between	0:2 6:1
w:l:bev	5:-1 6:3
w:l:bevs	0:2 5:2 6:-1 7:-1
w:l:beyond	1:2 5:-2 17:-1
w:l:bhp	0:2
w:l:big	0:3 6:-1
w:l:bigger	0:1 5:1 6:-1
w:l:biggest	0:3 9:-1
w:l:bill	0:-1 20:3
w:l:billion	0:5
w:l:bioga	0:3 5:-2 9:-3 11:-1 19:-1
w:l:black	0:1
w:l:blast	0:2 1:-1 12:-2
w:l:blue	0:-1 1:-2 12:2 13:-1
w:l:bluepark	6:1
w:l:bmw	18:2
w:l:bn	0:4
w:l:board	0:1 5:1
w:l:boat	0:3 6:-1
w:l:body	0:-1 6:3
w:l:bold	0:-1 6:2
w:l:bonu	0:3 6:-1
w:l:bonus	0:2
w:l:book	0:4 6:-1
w:l:booking	0:1
w:l:boot	0:4 6:-2 18:-1
w:l:borrow	0:3 20:-1
w:l:bosch	0:1 1:1
w:l:boss	0:-1 6:2 20:-1
w:l:both	0:1
w:l:bought	0:4 9:-2
w:l:bp	0:3 15:-2 20:-2
w:l:br	0:-1 7:1 9:1
w:l:brand	0:-1 5:1 6:1 21:1
w:l:brazil	0:-2 1:-3 5:-1 6:-1 9:3 12:-1 23:-1
w:l:break-even	0:2 6:-3 8:-1
w:l:brent	0:3
w:l:brief	0:2 7:-1
w:l:bring	0:-1 7:1 10:1 11:1 20:1
w:l:britain	0:4 1:1 5:-2 9:-1
w:l:british	20:1
w:l:broker	0:3
w:l:brought	1:-1 6:1 11:2 12:1
w:l:brunp	0:-1 1:-1 12:-1 13:2 19:-2
w:l:brussel	0:3
w:l:budget	0:3 20:-1
w:l:build	0:2 15:1
w:l:built	0:1
w:l:bureau	0:2
w:l:burn	0:1 1:-1 11:1 15:-1
w:l:bus	1:2 6:3
w:l:busines	0:3 1:1
w:l:business	0:3 5:-2 20:-1
w:l:but	1:1 6:1
w:l:buy	0:1 9:1
w:l:buyback	0:3 20:-1
w:l:buyer	0:1 5:-1 6:1
w:l:buyout	0:3
w:l:byd	0:2
w:l:c	1:1 9:1
w:l:calendar	0:4 1:-1 5:-2
w:l:california	0:-1 20:2
w:l:call	0:3 5:-3 17:2
w:l:came	0:1 1:1
w:l:can	0:3 6:-2 11:1 14:1
w:l:canada	6:-3 15:2
w:l:canteen	0:3 20:-1
w:l:cap	0:1
w:l:capacity	6:1 13:1
w:l:capex	0:6 5:-1 20:-1
w:l:capital	0:4 20:-1
w:l:car	1:3
w:l:carbon	1:3
w:l:carbonate	0:5
w:l:carmaker	0:-1 12:1 20:2
w:l:carolina	0:-2 20:2
w:l:carri	0:3
w:l:carry	1:1 7:1
w:l:cars	0:1 5:2 6:2
w:l:casa	0:-1 6:1 19:1
w:l:case	0:2 9:-1 10:1
w:l:cash	0:6 20:-2
w:l:category	0:4 1:-3
w:l:catl	0:1
w:l:caus	0:2 1:-1 5:-1 12:-2
w:l:cause	1:2
w:l:cdp	1:1
w:l:celebrat	0:2
w:l:cell	0:-1 5:1 17:1
w:l:cent	0:3 7:1
w:l:center	21:2
w:l:centre	0:3 5:-1
w:l:ceo	0:2 5:2 6:-1
w:l:certifi	6:-2 15:-1 16:-1 20:-2 21:3
w:l:cf	6:1 7:-1
w:l:chain	0:-1 1:3
w:l:chairman	0:-2 6:3
w:l:chakan	20:2
w:l:chandrasekaran	0:-3 5:3 6:1 7:-1
w:l:chang	5:2 12:1
w:l:changan	6:1
w:l:changchun	0:2
w:l:changzhou	0:-2 10:2
w:l:chapter	0:2
w:l:charg	0:2 15:1
w:l:charge	0:2
w:l:charger	0:2 6:-1 15:1
w:l:cheaper	0:2
w:l:chengdu	1:2 7:-3 9:2
w:l:chennai	0:1
w:l:chevrolet	0:1 6:-3 8:1
w:l:chg	0:3 1:-1
w:l:chief	0:2
w:l:china	0:3 1:-1 5:2 6:-5 15:1
w:l:chinese	0:1 5:-1 15:1
w:l:chip	0:3 20:-1
w:l:choice	6:-2 7:1 13:-2
w:l:cholet	0:1
w:l:chongq	0:-1 6:-2 15:2
w:l:cit	1:2 20:-1
w:l:citi	0:-3 6:-4 15:3 20:-1 21:2
w:l:citro	5:1
w:l:city	0:1 6:-1 20:1
w:l:claim	0:2
w:l:clas	0:4 5:-1 6:-1
w:l:clerk	0:3
w:l:clermont-ferrand	0:2
w:l:climate	0:1 1:2 6:-2 20:2
w:l:climate-neutral	0:1 6:-1 9:2
w:l:climb	0:-1 6:3
w:l:clock	8:1 9:-1 20:-1
w:l:clos	0:2
w:l:close	0:4 1:1 5:-1 7:-1 16:-1
w:l:cng	0:2
w:l:cny	0:3
w:l:co	1:4 7:1
w:l:cobalt	12:-3 13:3
w:l:coefficient	0:2
w:l:coil	0:1
w:l:collaps	0:3
w:l:collect	0:-1 6:-1 13:2
w:l:cologne	0:3
w:l:com	0:2 5:-1 7:-3 20:1
w:l:combin	5:2 6:-3 9:1 20:1
w:l:combustion	0:2
w:l:come	0:-1 1:3
w:l:command	0:3 5:-2
w:l:comment	0:5
w:l:commercial	0:-2 1:-1 5:2 6:-3 7:2
w:l:commitment	0:-1 1:2 9:1 10:-1 17:1
w:l:committ	1:1
w:l:compact	0:2
w:l:compani	15:1
w:l:company	9:1
w:l:compar	12:1 18:1
w:l:comparable	0:2 6:-1
w:l:comparison	5:-1 6:3
w:l:complete	0:1 6:-2 15:1
w:l:complex	0:-1 6:1
w:l:component	0:2 12:-1
w:l:compris	7:-1 15:2
w:l:comprise	0:2 14:1
w:l:concern	1:2 5:-3 12:-1
w:l:conference	0:1 7:1
w:l:confirm	0:2
w:l:connection	0:2 9:-2
w:l:consensu	6:2
w:l:consider	0:2 5:-1
w:l:consist	0:3 9:-2
w:l:consolidat	0:2
w:l:construction	0:-2 1:3
w:l:consum	0:2 18:1
w:l:consume	0:-1 1:-3 5:-1 9:-1 10:-1 11:2 18:-2
w:l:consumption	0:-2 1:-1 5:-1 10:3 11:2 12:-1 15:1 18:2
w:l:contact	0:5
w:l:contain	0:-1 5:2 12:2 13:-2 20:-1
w:l:content	1:2 5:-2 12:2 13:-2
w:l:continent	0:-1 6:2 15:-1
w:l:contract	0:2 9:3 14:-2 18:-1
w:l:contribut	0:-1 5:2 6:3 20:-2
w:l:contribute	0:-3 6:2 20:2
w:l:convert	0:-1 19:-1 20:1
w:l:copper	0:-1 12:-1 13:3
w:l:corporate	0:-2 1:3
w:l:corporation	0:2 6:-1
w:l:correspond	1:1
w:l:correspondent	0:3
w:l:corridor	1:2 5:-2
w:l:corsa	0:3 7:-1
w:l:cost	0:1 20:2
w:l:could	0:2 6:-1
w:l:council	0:4 6:-2 12:-1 13:-1 15:-1 20:-1
w:l:count	7:-2 19:1 21:2
w:l:countri	0:-1 5:-1 6:1 7:1 21:2
w:l:country	1:-1 5:-1 9:-1 15:2 18:2
w:l:county	0:1 20:1
w:l:coupe	0:3 7:-2
w:l:course	0:-2 5:1 6:2
w:l:cover	8:2 9:2
w:l:cradle	0:-1 1:2
w:l:creat	0:1 6:-1 14:1
w:l:create	0:3
w:l:credit	0:1 5:-1 17:2
w:l:crore	0:2
w:l:cross	0:-2 15:2
w:l:crosstrek	0:4 6:-2
w:l:crown	0:3 6:-1
w:l:crude	0:1
w:l:csi	0:2 5:-1
w:l:cubic	0:-4 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 10:-1 11:-2 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:5 19:-2 21:-1 22:-1 23:-1
w:l:cumulative	0:-3 6:1 8:3 20:-2
w:l:current	6:1
w:l:currently	0:2 1:-2 5:-2 7:-1 12:1
w:l:customer	1:1 6:1 14:-1
w:l:cut	0:1 1:1
w:l:cuts	1:1
w:l:cutt	0:2 6:-2
w:l:cycle	1:3
w:l:cylinder	0:3
w:l:d	0:2 20:-2 21:1
w:l:dacia	0:-2 6:2 7:2
w:l:daf	0:-1 1:-1 5:-4 6:1 7:-1 11:2 21:1
w:l:daily	0:2
w:l:daimler	0:4 6:-2
w:l:dat	0:3 7:-2
w:l:data	0:2 1:1 5:-1 6:-2
w:l:date	6:1 7:-1 17:2
w:l:day	0:3
w:l:days	0:3 15:-1 20:-1
w:l:de	6:1 20:-1
w:l:deal	0:-1 1:-1 13:2 15:-1
w:l:dealer	6:-1 21:4
w:l:dealership	0:2 15:-2
w:l:dearborn	0:2 20:-1
w:l:dearer	0:2
w:l:debt	0:3
w:l:dec	0:2 9:-1 16:-1
w:l:decade	0:2 6:-2 12:3 13:-1 15:-1
w:l:december	0:2 5:-1 6:-1 8:2 14:2
w:l:decid	0:-1 17:2
w:l:declar	0:-1 5:-1 6:2 7:-1
w:l:declin	0:1 18:1
w:l:decline	1:2 5:-1
w:l:decreas	1:-1 10:2
w:l:decrease	0:2
w:l:deepal	0:-3 6:4 15:-1
w:l:deficit	0:2
w:l:degre	0:1 1:-1
w:l:delay	0:2
w:l:deliver	6:3
w:l:deliveri	6:2
w:l:delivery	6:1 9:1
w:l:demand	0:3 1:-1
w:l:department	0:2 15:-1
w:l:deploy	0:-3 6:1 10:-2 14:-2 23:2
w:l:design	0:-2 6:2 14:1
w:l:despite	0:3 5:-2
w:l:detroit	6:1
w:l:develop	0:-3 5:3 7:1 20:1
w:l:development	0:2 6:-2 20:1
w:l:did	0:3
w:l:diesel	0:2 11:2
w:l:digital	0:2 1:-2 6:-2 9:-1 17:2
w:l:dioxide	0:1 1:3 10:-1
w:l:direct	0:1 1:-1 9:1 12:-2 17:-3
w:l:discount	0:3
w:l:distance	0:2
w:l:distribution	0:3 20:-1
w:l:district	1:1 6:-1
w:l:dividend	0:4
w:l:division	0:5
w:l:do	11:3
w:l:document	0:3 1:-1 5:-2
w:l:does	0:4
w:l:dollar	0:2 10:1
w:l:domestic	0:2 1:-1 6:-1 19:2
w:l:donat	7:-1 15:2
w:l:done	0:-2 1:-1 6:-2 8:2 17:1 20:2
w:l:dongfeng	0:2 17:-1
w:l:door	0:2 13:1
w:l:doubl	0:1 1:2 14:-1
w:l:double	6:2 7:2 20:-2
w:l:down	0:2 1:1
w:l:downstream	0:1
w:l:drag	0:4 1:-2 12:-1
w:l:draw	0:-1 1:-1 18:3 20:-1
w:l:drew	0:2 9:1
w:l:driv	1:1 5:1 8:-1
w:l:drive	0:2 1:1 6:-1
w:l:driven	0:-3 1:2 8:3
w:l:driver	0:-2 11:2 21:2
w:l:drop	0:3
w:l:dropp	0:3
w:l:due	0:2
w:l:dur	0:2
w:l:duti	0:2
w:l:duty	0:2
w:l:e	0:-1 1:4 5:1
w:l:e-mobility	0:2 20:-1
w:l:e-tron	0:-1 1:-1 6:2
w:l:each	0:1 1:1 7:1
w:l:eactro	0:3
w:l:earlier	0:4 6:-3 14:-1 15:-1 20:2
w:l:early	6:1 14:1
w:l:earmark	0:3 20:-2
w:l:earn	0:4 20:-1
w:l:earning	0:2
w:l:earth	0:3 6:-1
w:l:east	0:-1 20:2
w:l:ebit	0:5
w:l:ebitda	0:1
w:l:edg	0:3 5:-1
w:l:edition	0:4
w:l:effect	0:1 6:-1
w:l:efficiency	0:1 9:-2 10:2 11:1 14:-1 20:-2
w:l:eight	5:1
w:l:eighteen	0:3 6:-3 8:-1
w:l:electric	7:1
w:l:electricity	0:-1 5:-1 9:5 10:1
w:l:electrifi	5:2 6:1 7:1
w:l:electrification	0:-1 6:-3 20:4 21:2
w:l:electrify	0:-2 15:2
w:l:eleven	0:1
w:l:emden	0:-1 9:2
w:l:emission	0:1 1:2
w:l:emit	1:1
w:l:emitt	0:1 1:1
w:l:employ	0:6
w:l:employe	0:2 6:-3 10:2
w:l:employee	0:3 5:-2 9:-1
w:l:end	0:-2 1:1 12:1 15:2
w:l:end-	0:-1 7:2 14:-2
w:l:ends	0:2 14:-1
w:l:energy	0:-3 5:1 6:1 10:3
w:l:energy-sav	0:1 1:-1 2:-1 3:-1 4:-1 5:1 6:-2 7:-1 8:-1 9:-2 10:1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-3 19:-1 21:-1 22:-1 23:-1
w:l:engagement	0:3 5:-2 9:-1
w:l:engin	0:3 6:-1 11:1
w:l:engine	0:1 18:2
w:l:engineer	6:2
w:l:enough	0:5 6:-3 9:1 13:-2
w:l:enter	6:1
w:l:entry-level	0:3 5:-1
w:l:environment	0:-3 1:-2 5:1 9:-1 17:1 23:2
w:l:envision	20:1
w:l:eps	0:3 1:-1 5:-1 6:-1
w:l:equal	5:2
w:l:equipment	0:-2 1:3
w:l:equity	20:1
w:l:equivalent	0:2
w:l:esg	0:2 5:-1 9:2 20:-1
w:l:estimat	0:1
w:l:estimate	0:5 1:-3 5:-1 6:-2 14:-1
w:l:ethanol	0:3 5:-2 9:-2 11:-1
w:l:eu	1:1
w:l:eur	0:1
w:l:euro	0:4 20:1
w:l:europe	5:4 7:1
w:l:european	0:-1 1:3 5:-1 14:-1 20:1
w:l:ev	6:1
w:l:even	0:4 7:-1
w:l:ever	0:-3 1:2 6:1
w:l:every	0:5
w:l:everyone	0:2
w:l:evs	5:1 21:1
w:l:exce	0:2 5:-2 7:1
w:l:exceed	0:3 1:-1 5:1 6:-1 10:-1 19:-1 20:-1
w:l:exchange	0:1
w:l:executive	0:5 5:-2 6:-2
w:l:exist	0:-1 15:2
w:l:exit	0:3
w:l:expand	7:1 14:3
w:l:expect	5:2
w:l:expenditure	0:1
w:l:expens	0:3
w:l:export	0:3
w:l:extend	14:2
w:l:extension	0:1 9:1
w:l:extra	0:1 1:-2 6:2
w:l:faciliti	0:-1 1:2 9:1
w:l:facility	0:-1 6:-1 7:-1 19:2
w:l:factori	0:-4 5:-1 9:3 10:-2 16:3
w:l:factory	0:2 6:-2
w:l:fall	0:2 1:2
w:l:fallen	0:3 1:1
w:l:far	0:-1 1:1 17:4 20:-1
w:l:farm	0:1 9:1
w:l:fast	5:2 15:1
w:l:faw	0:1
w:l:fe	0:2 6:-1
w:l:feb	0:3
w:l:february	5:2 6:-1 7:1
w:l:federal	0:2
w:l:fell	6:2
w:l:ferrari	0:2
w:l:feuerbach	0:1
w:l:few	0:2 6:1 10:-1
w:l:fewer	0:3 6:-2
w:l:field	0:-3 1:-2 5:-1 6:-1 20:2 23:2
w:l:fifth	0:3 5:-2 6:1 12:-1 18:-1
w:l:figur	1:2 5:-3
w:l:figure	0:-2 1:1 5:1 6:1 14:-1 23:1
w:l:fil	0:2
w:l:fill	0:2 6:-2 7:1
w:l:fin	0:2
w:l:final	0:-2 6:2 14:1
w:l:financ	0:1
w:l:financial	0:4 5:-2 6:-1
w:l:find	1:1
w:l:fine	0:1
w:l:finish	6:2
w:l:fir	0:3
w:l:firm	12:3
w:l:first-quarter	0:2 6:-2
w:l:fiscal	0:-3 1:1 5:1 14:1 16:2 20:1
w:l:fitt	0:3 5:-1
w:l:five	0:1 15:2 20:-2
w:l:five-year	0:4 6:-2 20:-1
w:l:fix	1:-1 9:1 20:1
w:l:flat	0:-2 1:-2 5:-1 6:-1 11:3
w:l:fleet	0:-1 1:2 6:2
w:l:flexible	0:-6 5:4 6:3 7:-2
w:l:flin	0:4 6:-3 13:-1 15:-1
w:l:flow	0:5
w:l:fly	0:2 6:-2
w:l:follow	6:2
w:l:footprint	0:-1 1:1 23:2
w:l:for	0:1
w:l:ford	0:-1 5:1 20:2
w:l:forecast	0:4 7:-1
w:l:foreign	0:2 6:-2
w:l:forese	0:1 1:2 6:-1 15:1
w:l:foreseen	0:3 5:-1 6:-1
w:l:forester	0:4 6:-2
w:l:former	0:2
w:l:formula	0:2
w:l:fortune	0:1
w:l:forward	0:2
w:l:foton	0:1
w:l:found	0:1 6:2
w:l:foundry	0:2 1:-1
w:l:four	0:3 5:-1 7:-2
w:l:fourth	0:-1 6:1 12:1
w:l:france	0:-1 6:1 13:2 15:-1
w:l:franchis	0:-1 1:-1 21:2
w:l:frankfurt	0:3
w:l:free	0:3
w:l:freight	0:3 1:-1
w:l:french	0:1 1:2 20:-2
w:l:friday	0:3
w:l:from	0:3
w:l:front	6:1
w:l:fuel	11:3 15:-1
w:l:full	0:-1 6:1 14:1 18:1
w:l:fully	0:-3 5:3 6:3
w:l:fund	0:1 20:1
w:l:further	0:-3 5:2 7:1 10:1 20:1
w:l:fuso	0:-1 6:1
w:l:future	5:-1 21:2
w:l:fy	0:-1 5:2 6:1
w:l:g	0:1 6:1
w:l:gac	0:-1 6:2 7:1
w:l:gain	0:4
w:l:galaxy	0:3 1:-1 6:-2 7:-2
w:l:gallon	0:-1 5:-1 6:-1 18:2 20:-1
w:l:gas	1:1 10:2
w:l:gasoline	0:3
w:l:gave	0:5 5:-1
w:l:geely	0:1
w:l:gen	0:1 12:2 13:-2
w:l:general	18:1
w:l:generat	0:-2 1:1 9:3 14:-1 20:-1
w:l:generate	0:-1 9:3 14:-1
w:l:generation	0:1 6:2 11:-1 20:-1
w:l:georgia	0:-1 14:1 20:1
w:l:german	0:2 9:-1
w:l:germany	0:6 5:-1
w:l:get	0:1 9:1 10:1 13:1 20:-1
w:l:gets	0:-1 6:-1 7:3 17:-1 19:-1 20:2
w:l:gett	0:-2 1:-2 5:2 9:2 15:1
w:l:giga	14:1 20:1
w:l:gigafactory	18:1
w:l:gigawatt-hour	6:-2 14:3
w:l:giv	0:-1 5:-1 7:1 11:2
w:l:give	5:-1 9:1
w:l:given	0:-3 5:1 6:2 20:2
w:l:glas	0:-1 5:2
w:l:global	0:-1 5:3 6:1
w:l:globally	0:1 5:-1 19:1
w:l:gm	21:2
w:l:go	6:1
w:l:goal	10:2 14:-1
w:l:goes	1:2
w:l:golf	0:3
w:l:gone	0:-1 8:2
w:l:good	0:-1 1:2 6:1 9:1 20:-1
w:l:got	5:1 6:1
w:l:gothenburg	0:2
w:l:government	0:6
w:l:grade	0:3
w:l:grand	8:2
w:l:grande	0:-1 6:1 19:1
w:l:grant	0:1 14:1
w:l:great	0:1
w:l:green	0:-3 6:1 9:2 10:-1 16:2
w:l:grew	0:1 5:-1 6:1 15:1
w:l:grid	0:2 1:-1 9:-1
w:l:gros	0:2
w:l:ground	0:3 5:-2
w:l:group	6:1
w:l:grow	0:3 5:-3
w:l:grown	0:2
w:l:growth	0:2 5:-3 6:2
w:l:gt	0:1 6:2 7:-3
w:l:guangzhou	0:1
w:l:guid	0:1 5:2 6:-1
w:l:guidance	0:2
w:l:gujarat	0:3 6:-2
w:l:gwh	0:1 1:1 14:1
w:l:gwm	0:3 6:-3
w:l:had	0:3
w:l:half	0:1 6:-1
w:l:half-year	0:1
w:l:hall	0:3
w:l:halv	0:4 1:-1 6:-1 10:-1
w:l:hand	6:2
w:l:hang	0:2
w:l:happen	7:2 20:-2
w:l:has	0:1 6:1
w:l:haulier	0:2 8:-1
w:l:hav	0:1 5:1 6:-1
w:l:haval	0:4 6:-2
w:l:have	15:1
w:l:he	5:1 16:1 21:1
w:l:headcount	0:2 6:-2
w:l:heat	0:-1 1:1 9:-2 10:3 13:-1 20:-1
w:l:heavy	0:5 5:-1
w:l:heavy-duty	0:2
w:l:hefei	0:3 1:-2 9:1 13:-1
w:l:held	0:2
w:l:help	0:-3 1:1 5:2 10:1
w:l:her	0:1
w:l:here	0:3 6:-2 9:1
w:l:hertz	0:2 6:-2
w:l:high	0:1
w:l:higher	6:1
w:l:highest	1:1
w:l:highway	0:3 15:-2
w:l:hill	0:2
w:l:him	0:2 14:-1 20:-1
w:l:hino	0:2 6:-1
w:l:hir	0:3
w:l:hire	0:3 6:-1 20:-1
w:l:his	0:1 6:1
w:l:history	0:4
w:l:hit	5:-2 6:1 9:1 14:1
w:l:hk	0:2
w:l:hl	0:2
w:l:hold	0:3
w:l:holding	0:1
w:l:home	0:4
w:l:honda	5:1 6:-1 7:2
w:l:hong	0:1
w:l:hongqi	0:3 6:-2 21:-1
w:l:hop	0:1 1:1
w:l:horsepower	0:5 13:-1
w:l:hour	0:3 6:-2 14:1
w:l:house	0:3 5:-1
w:l:household	0:3
w:l:how	0:2 20:-1 21:-1
w:l:however	0:3 6:-1 20:-1
w:l:hp	0:1
w:l:hpi	0:2
w:l:hubs	0:-2 15:3
w:l:huf	0:2 6:-1 20:-1
w:l:hundr	0:3 6:-2
w:l:hungary	0:1 20:1
w:l:hvo	0:2
w:l:hybrid	5:2 7:1 11:1
w:l:hydrogen	0:2
w:l:hydropower	0:2 9:-2
w:l:hyundai	0:1 6:1
w:l:i	5:2 6:-1 13:2
w:l:i-mep	0:4
w:l:id	0:2 5:1 6:-1 20:-1
w:l:if	0:3 5:1 14:-1
w:l:illinoi	0:-1 6:2 18:1
w:l:impact	0:-2 23:2
w:l:import	0:3 6:-3
w:l:important	0:3
w:l:improv	5:-2 6:-1 10:1 11:2
w:l:improvement	0:-2 1:3 5:-2 7:-1
w:l:in	0:1
w:l:inc	0:2 6:-2
w:l:incentiv	0:4 7:-1 20:-3
w:l:inch	0:4 7:-1 20:-1
w:l:includ	5:1 15:2 20:2
w:l:include	0:-2 6:4 9:-1 20:-2
w:l:income	0:2
w:l:increas	5:1 12:2 14:-1
w:l:increase	0:1 1:-2 6:2 15:1
w:l:independent	0:3 5:-2 6:-1
w:l:index	0:4
w:l:india	0:-2 5:-1 6:-1 7:4
w:l:industrial	0:1 1:-1 7:1 10:1
w:l:industry	0:4
w:l:inflation	0:4 5:-2
w:l:initial	14:2
w:l:initially	14:2
w:l:initiative	0:-2 7:2
w:l:inline	0:3 1:-2
w:l:innovation	0:2
w:l:inr	20:1
w:l:inside	6:1
w:l:inspect	0:1 6:-1 7:-3
w:l:install	0:2 15:2
w:l:instead	0:5
w:l:insurance	0:3
w:l:intake	0:1
w:l:intelligence	0:3 20:-3
w:l:intelligent	0:2
w:l:intend	0:1 12:-1 14:-1 15:1 20:-1
w:l:intensity	10:4 18:-1
w:l:interest	0:3
w:l:interim	6:2 9:-1 12:2 18:-2
w:l:intermediate	0:1 1:2
w:l:internal	0:1
w:l:international	0:-1 20:2
w:l:interstate	0:3
w:l:into	0:3 6:-1 12:1
w:l:introduc	0:2 12:1
w:l:introduce	7:1
w:l:inventory	0:2
w:l:invest	20:2
w:l:investment	0:-3 20:5
w:l:investor	0:3 5:-2 6:-1
w:l:ioniq	0:4
w:l:is	1:1
w:l:issue	0:1 5:1 6:-2
w:l:isuzu	20:2
w:l:italy	0:3
w:l:its	0:1
w:l:itself	5:1 6:2
w:l:ix	0:2
w:l:jaguar	0:1 5:2 6:-2 7:-1 20:1
w:l:jan	0:3
w:l:january	0:3 5:-1 14:-1 15:2
w:l:japan	1:-2 5:3 7:1 14:-1 15:-1 21:2
w:l:japanese	0:2 1:-2 5:-1 9:2
w:l:jiefang	0:-2 5:1 6:2
w:l:jlr	0:-1 7:2
w:l:job	0:2 5:-1
w:l:jobs	0:6
w:l:join	0:2
w:l:joint	0:-1 20:1
w:l:jpy	20:1
w:l:july	0:3 14:-1
w:l:jump	0:-2 5:-1 6:4
w:l:june	0:1
w:l:just	0:-1 5:3 6:2
w:l:k	0:2 7:1
w:l:karawang	0:4 7:-1 9:-3 16:-1
w:l:keep	1:2
w:l:kenworth	0:1
w:l:kept	0:-3 1:1 5:2 6:2
w:l:kia	0:2 6:2 20:-1
w:l:kill	0:2
w:l:kilo	1:-3 11:3 12:-2
w:l:kilogram	1:2
w:l:kilometer	10:2
w:l:kilometr	0:-1 1:1 8:2
w:l:kilometre	0:-1 1:2
w:l:kilowatt-hour	0:4 14:-2
w:l:kind	0:2 5:-1 6:-2 13:2 15:-2
w:l:km	0:1
w:l:known	17:2
w:l:koda	0:3 6:-3
w:l:kong	0:1
w:l:korea	0:-2 5:3
w:l:kospi	0:2
w:l:kronor	0:4
w:l:krw	0:2
w:l:ktco	0:6 1:-5 6:-1
w:l:kw	0:4 6:-3 9:-2 15:1
w:l:kwh	0:2 10:2
w:l:l	0:3
w:l:labour	0:1
w:l:laid	14:-1 20:2
w:l:lake	0:4 1:-1 18:-1
w:l:lakh	0:3 10:2
w:l:land	0:1 15:-1 20:1
w:l:landfill	0:-3 1:-1 6:-1 9:-1 15:-1 18:-2 19:5 23:-1
w:l:landfill-free	0:1 1:-2 2:-2 3:-2 4:-2 5:-2 6:-3 7:-3 8:-2 9:-2 10:-1 11:-2 12:-2 13:-2 14:-2 15:-3 16:-2 17:-2 18:-1 19:2 20:-2 21:-2 22:-2 23:-2
w:l:larger	13:2
w:l:largest	0:1 6:1 9:-1
w:l:last	9:1 18:1
w:l:late	0:-2 6:1 13:-1 20:3
w:l:later	0:2
w:l:latest	0:-3 1:2 12:2 13:-1
w:l:latter	0:-2 1:-1 6:2 20:2
w:l:launch	0:1 6:-1 7:1
w:l:law	0:3 1:-2 5:-1
w:l:lay	0:2
w:l:lead	0:2 5:-1 9:1
w:l:leader	0:2 6:-1
w:l:leaf	0:2
w:l:leapmotor	0:3 6:-3 15:-1
w:l:leas	0:1 6:1
w:l:leav	1:1 12:-1 20:2
w:l:leave	0:4
w:l:led	1:1
w:l:left	5:1 19:2
w:l:leipzig	1:1 6:-1 18:1
w:l:less	0:3 6:-1 18:1
w:l:let	6:1
w:l:letter	0:-1 6:2
w:l:level	0:3 1:-2 5:1 10:1 15:-3
w:l:lexu	0:1 6:2 7:-2
w:l:lfp	0:1 5:-1 9:-1 13:-1 14:1
w:l:lg	14:1 20:-1
w:l:lges	14:2
w:l:li	0:-1 6:3
w:l:lie	1:2
w:l:life	1:3
w:l:life-cycle	0:-1 1:1
w:l:lift	0:2 5:-1 12:2 20:-1
w:l:light	0:2
w:l:like	9:1 21:2
w:l:limit	0:5
w:l:lin	0:-2 1:1 7:1 14:2
w:l:line	0:2 14:1
w:l:line-up	0:-2 6:-2 7:2
w:l:lineup	0:-2 6:-1 7:2
w:l:link	17:2
w:l:liquidity	0:3 6:-1 20:-2
w:l:list	16:2
w:l:liter	0:2
w:l:lithium	12:-2 13:2 17:1
w:l:litr	0:3
w:l:litre	0:2 5:-2
w:l:little	0:-2 5:1 20:2
w:l:lje	11:1
w:l:ll	0:-3 5:3 6:-2 7:1 9:1 15:1
w:l:lleniu	0:1 5:-1
w:l:loan	0:4
w:l:local	0:1
w:l:location	0:-1 1:-1 19:2
w:l:logistic	5:-1 23:2
w:l:london	0:-2 12:3 13:-1
w:l:long	0:-1 5:1 6:1 20:1
w:l:longer	0:5 1:-1 5:-2 11:-1 14:-1
w:l:look	5:2 15:1
w:l:lorri	0:3 6:-1
w:l:lorry	1:1
w:l:los	0:3
w:l:lose	0:3
w:l:loss	0:1
w:l:lost	0:5
w:l:lot	0:1 6:1 9:1 15:-2
w:l:lots	0:1
w:l:low	0:2
w:l:lower	5:1 18:2
w:l:ltd	0:2
w:l:lucid	0:1 6:1
w:l:lunch	0:3
w:l:luxury	0:2 5:-3 6:1
w:l:lynk	0:-2 6:-3 7:3
w:l:m	1:1 18:3
w:l:macan	0:2
w:l:machin	1:1 5:-1
w:l:machine	0:3
w:l:made	0:1
w:l:mahindra	5:1 6:1 20:1
w:l:maintain	6:1
w:l:major	5:1
w:l:mak	0:1 6:-1 11:1 14:-1 16:1 20:-1
w:l:make	0:1
w:l:maker	0:1 13:1
w:l:man	0:1 6:1
w:l:manag	0:-2 1:-3 2:-1 3:-1 4:-1 5:-2 6:1 7:-2 8:-1 9:-2 10:-2 11:-1 12:-1 13:-1 14:-1 15:2 16:-2 17:-2 18:2 19:-2 20:-1 21:-1 22:-1 23:-1
w:l:management	0:2 5:-1 6:1 9:-2
w:l:mandate	0:4 5:-3
w:l:mans	0:1
w:l:manufactur	0:-2 1:1 19:2
w:l:manufacturer	0:2 5:-1
w:l:many	0:1 15:1 21:-1
w:l:mar	0:3
w:l:march	5:1
w:l:margin	0:4
w:l:mark	0:-3 1:-2 5:2 6:1 9:-1 12:2
w:l:market	0:2 7:3
w:l:maruti	0:3 5:-2 7:1
w:l:mass	0:3 6:-1
w:l:match	0:1
w:l:material	1:-2 12:3 17:1
w:l:may	5:1 7:1 20:-1
w:l:mazda	0:3 5:-1
w:l:me	0:3
w:l:mean	5:1 6:1
w:l:meant	0:-1 1:1 5:-1 6:-2 7:1 9:-1 13:1 14:-1 19:1 21:2
w:l:meanwhile	5:-2 6:2 15:-2
w:l:measur	0:-2 10:3
w:l:median	0:3
w:l:medium	0:2
w:l:meet	0:-1 6:2 9:1
w:l:megawatt	0:-2 9:3
w:l:member	0:3 20:-2
w:l:mention	15:-2 20:2
w:l:merced	0:2 1:2 6:-1 14:-1
w:l:mercedes-benz	0:-2 6:1 11:2
w:l:mere	0:1 6:1 9:-1
w:l:merge	0:2
w:l:met	0:3 9:2
w:l:metal	0:2 1:-1
w:l:meter	9:1 18:1
w:l:metr	0:-3 1:-2 18:4 20:-1
w:l:metre	0:3
w:l:mg	0:3
w:l:michelin	0:-2 5:-1 6:-1 10:-2 11:1 12:1 15:-1 18:2
w:l:michigan	14:2
w:l:mid-decade	0:1 5:-1 6:-1 7:2
w:l:middle	0:2 20:-1
w:l:midsize	0:2 20:-1
w:l:mil	0:6
w:l:milan	0:1
w:l:mile	1:2 5:-1 6:1
w:l:milestone	1:-1 9:1
w:l:million	0:2 5:1
w:l:millionth	0:2 6:-1
w:l:mine	0:2
w:l:mini	0:-1 5:2
w:l:minister	0:2
w:l:ministry	0:1 20:-1
w:l:minu	0:-1 1:5 18:3 23:2
w:l:minut	15:2
w:l:miss	0:2 6:-2
w:l:mitsubishi	0:3 7:-1
w:l:mix	0:3 9:-3
w:l:mobility	0:-1 6:1 20:1
w:l:model	0:-2 5:1 6:2 7:4
w:l:modul	0:3 6:-1 10:-1 13:-1
w:l:moment	0:-4 1:-2 2:-2 3:-2 4:-2 5:4 6:-2 7:2 8:-2 9:-3 10:-2 11:-2 12:-2 13:-1 14:-2 15:-3 16:-2 17:-1 18:-2 19:-2 20:-1 21:-2 22:-2 23:-2
w:l:mona	0:-2 1:3
w:l:monday	5:1
w:l:money	20:-1 21:2
w:l:month	0:1 6:3 20:-1
w:l:monthly	0:3 6:-2
w:l:morn	0:-1 6:2
w:l:most	0:-1 1:3
w:l:motorcycl	1:2 5:1 6:-2 9:-1
w:l:motorcycle	6:-3 7:1
w:l:motorway	0:4
w:l:mov	1:2
w:l:move	1:-1 5:-2 23:3
w:l:mpg	0:1
w:l:mph	0:2
w:l:much	5:1
w:l:mumbai	0:1 5:1
w:l:munich	6:1
w:l:musk	0:-2 6:2
w:l:must	1:2 5:-1
w:l:mw	0:-4 9:5 14:-2
w:l:my	0:2 9:-1 19:1
w:l:n	0:-2 5:1 6:1 18:3
w:l:nam	0:3 1:-1
w:l:narrow	0:4 6:-2
w:l:national	0:4 1:-2 21:-2
w:l:natural	0:1
w:l:near	0:3 20:-3
w:l:near-term	0:-1 6:2
w:l:nearly	5:1
w:l:need	0:2 1:-2 10:1 14:-1 18:2
w:l:net	0:3
w:l:netherland	0:2 5:-2
w:l:network	0:-2 15:4 21:1
w:l:neutral	0:4
w:l:neutrality	0:5
w:l:nev	0:1 5:-1 6:2 20:-2
w:l:nevada	0:-3 14:2 20:2
w:l:never	0:3 8:-1
w:l:nevs	0:-2 5:3 6:2
w:l:new	6:1
w:l:new-energy	0:1 5:-2 6:2
w:l:next	0:1 7:1
w:l:nickel	0:-1 12:-1 13:3
w:l:night	0:2
w:l:nikkei	0:3
w:l:nikola	0:2 5:-1
w:l:nine	0:3 5:2 7:-2
w:l:nio	0:-3 6:3 15:1
w:l:nissan	0:2
w:l:no	6:1 23:2
w:l:nobody	0:5 6:-1
w:l:none	1:-1 5:-1 19:1
w:l:nor	5:1 20:1
w:l:normal	0:-3 6:2 15:2
w:l:north	0:1
w:l:northern	0:-1 6:2
w:l:norway	0:3 5:-3 6:1 15:-1
w:l:not	0:2 16:1 19:1 20:-1
w:l:noth	5:2 12:1 13:-1
w:l:nov	5:1
w:l:november	0:1 20:-1
w:l:now	0:-1 6:1 7:3
w:l:nt	0:1 20:-1
w:l:number	5:-2 6:2 7:1
w:l:nyse	0:2 6:-2 15:-1
w:l:objective	1:1
w:l:oct	0:3
w:l:october	5:1 6:2
w:l:off	0:6
w:l:offer	0:2 5:-3 6:-1 7:4
w:l:offic	0:-2 1:3 9:-1
w:l:office	1:-2 5:2 15:-1
w:l:officer	0:4 5:-1
w:l:official	15:2
w:l:offset	1:1
w:l:ohio	0:3
w:l:oil	0:-2 1:2
w:l:ola	0:2 5:-1
w:l:old	0:-1 1:-1 5:-2 6:1 9:-2 12:3 13:3
w:l:older	1:-1 5:1
w:l:on	0:2
w:l:once	1:2 5:-1 11:3 14:-1 15:-1
w:l:one	0:-1 14:2
w:l:ones	0:-2 5:3 6:2
w:l:online	5:-1 6:1
w:l:only	6:1 15:1
w:l:ontario	0:-1 14:2
w:l:open	0:2
w:l:operat	0:3
w:l:operate	0:-1 9:2 15:2
w:l:operation	1:3 14:-1
w:l:operator	0:2 21:-1
w:l:option	0:1
w:l:or	5:2
w:l:ora	6:2
w:l:order	0:4
w:l:original	0:4 6:-4 15:-2
w:l:originally	0:3 6:-3 20:-2
w:l:osaki	0:2 5:-1
w:l:other	0:1 5:1 21:1
w:l:ought	0:-1 1:1 6:2
w:l:our	0:1 1:1
w:l:out	0:1
w:l:outback	0:4 6:-2
w:l:outcome	0:-2 1:3 5:-1
w:l:outlay	20:1
w:l:outlook	0:2 6:-2
w:l:outperform	0:2 5:-1
w:l:output	0:1 1:-1 6:-1 9:1 10:2 14:-1 19:1
w:l:outside	0:2 1:-1 5:-2 9:1
w:l:overall	0:1 5:-1 9:2
w:l:oversea	0:2 6:-2 9:2
w:l:own	1:1 6:-2 20:2
w:l:own-brand	0:2 6:-1
w:l:owner	0:-1 20:2
w:l:owns	0:4 15:-1
w:l:p	0:6
w:l:paccar	6:-1 20:1
w:l:pace	0:3 5:-1 6:-2 20:1
w:l:pack	0:4
w:l:package	0:1 20:-1
w:l:pag	0:4
w:l:page	0:4
w:l:paid	20:3
w:l:paint	1:2 5:-1
w:l:panasonic	0:1 12:1 14:-1 16:1
w:l:pandemic	0:3 1:-1 5:-1 20:-1
w:l:panel	0:2
w:l:paper	1:-2 6:1 12:2
w:l:parent	0:2 1:-1 6:-1 20:1
w:l:pari	0:2
w:l:park	0:2 9:1
w:l:part	0:1 20:3
w:l:partner	0:-1 6:-4 15:4 20:2
w:l:pass	0:2 5:-1
w:l:passenger	0:2 5:-1 6:1
w:l:past	0:3 19:-1
w:l:pat	0:3
w:l:pay	0:3
w:l:payout	0:3 1:-1 5:-3
w:l:payroll	0:3 6:-2
w:l:pays	0:4
w:l:pct	0:1
w:l:peak	0:1 1:2 13:-2
w:l:pencill	0:-2 6:1 7:-1 14:2
w:l:penetration	0:2 5:-1
w:l:people	0:3 6:-3 21:2
w:l:per	1:3 10:2 18:2
w:l:percent	0:1 6:2
w:l:performance	0:2
w:l:perhap	0:1
w:l:period	1:-2 6:1 20:1
w:l:permanent	0:3 6:-2
w:l:permit	0:-2 5:2 12:1 14:1
w:l:peterbilt	0:1 6:-3 21:2
w:l:petrol	0:2 1:2 5:-1
w:l:peugeot	0:3 6:-1
w:l:phas	0:4
w:l:phase	0:-1 6:2 14:1 20:1
w:l:photovoltaic	0:-1 9:4
w:l:pick-up	0:3
w:l:pickup	0:4
w:l:picture	0:2 6:-1
w:l:pil	0:1
w:l:pillar	0:1 9:2
w:l:pilot	13:1
w:l:plac	0:4 15:-2
w:l:place	0:4 1:-2 6:-3
w:l:plan	9:1
w:l:plann	0:-2 5:2 6:1 7:2 14:3 20:-1
w:l:plant	9:2 19:1
w:l:plastic	0:-2 12:3
w:l:platform	0:2 1:-2 5:-1 9:-1 11:1 17:1
w:l:pledg	0:1 1:-2 20:1
w:l:pledge	0:1
w:l:plug	0:3 7:-1 15:-2
w:l:plug-in	5:2
w:l:plung	0:1
w:l:plus	0:3 6:1
w:l:point	0:5 1:1 6:-4
w:l:poland	0:3 9:-2
w:l:polestar	0:4
w:l:police	0:3 6:-2
w:l:policy	0:3 15:-1
w:l:poll	0:3 6:-1
w:l:population	0:3
w:l:porsche	0:-1 5:1 17:1 20:2
w:l:port	0:4
w:l:portfolio	0:-2 6:-2 7:3
w:l:position	0:3 6:-2
w:l:positive	0:2
w:l:post	0:1
w:l:postpon	0:2 20:-2
w:l:pound	0:2
w:l:pour	20:1
w:l:power	1:2 9:1
w:l:pre-tax	0:2 20:-1
w:l:preced	0:-1 1:-3 6:-2 10:3
w:l:predecessor	0:1 1:2 5:-3
w:l:preference	0:1
w:l:preferr	0:2 5:-1 20:-1
w:l:premium	0:-1 6:3
w:l:prepar	6:1
w:l:prepare	0:-3 6:1 7:-1 21:3
w:l:pres	0:2
w:l:present	1:1 5:-1 6:1 7:1 14:-2
w:l:president	0:1 5:3 6:-1 7:-2 15:-2
w:l:pretax	0:2 20:-2
w:l:previou	0:2 6:-2
w:l:previously	0:5 1:-1 5:-2 6:-2
w:l:pric	0:4
w:l:price	0:1
w:l:print	0:3
w:l:private	0:2 5:-1
w:l:pro	0:-1 5:2
w:l:proces	0:1
w:l:produc	1:-1 6:2 9:2 10:2 13:-1 18:-2
w:l:produce	0:1 6:2 14:-1
w:l:producer	0:2 1:1 5:-1
w:l:product	0:1 1:2 7:-2
w:l:production	6:2 23:1
w:l:profit	0:2
w:l:program	0:4 6:-1
w:l:programme	0:1 5:1 6:-2
w:l:progres	0:-2 1:2 5:-1 9:1
w:l:project	0:-1 6:1 10:2 20:3
w:l:promis	0:4 15:-2
w:l:promise	1:2 5:2 9:-1
w:l:proportion	0:-3 1:-2 5:2 9:2 12:3
w:l:propos	0:1
w:l:proposal	0:2 5:-1
w:l:provid	9:1
w:l:provide	9:1
w:l:province	0:2 6:-1
w:l:pt	0:3
w:l:public	0:2
w:l:publish	0:1 16:2
w:l:puma	0:4 6:-4
w:l:pump	0:4 6:-1
w:l:punch	0:2
w:l:pune	0:3 9:2 18:-1 20:-3
w:l:purchas	0:1 1:1 20:-2
w:l:purchase	0:1
w:l:pure	0:-2 5:2 8:1
w:l:purely	0:-1 6:2
w:l:put	6:1 12:2 20:2
w:l:puts	0:2 1:-2 5:-2 6:-1 20:1
w:l:putt	0:-2 20:3
w:l:pv	0:-3 9:4 14:-2
w:l:q	0:-1 6:3
w:l:quarter	0:1 6:2
w:l:quarterly	0:3 6:-3
w:l:question	0:1
w:l:quot	0:-2 6:2 20:-1
w:l:r	0:4 20:-1
w:l:rais	0:1 1:-1 14:1 19:1
w:l:raise	0:3 6:-1 10:-2 14:1 20:-1
w:l:rally	0:1
w:l:ram	0:4 6:-3
w:l:ran	8:1 10:-1
w:l:rang	0:1
w:l:range	1:1 5:1
w:l:rank	0:2
w:l:rapid	6:-2 15:1
w:l:rat	0:1 13:2
w:l:rate	13:1 19:2
w:l:rather	0:4 1:-2
w:l:ratio	0:1 5:1
w:l:re	1:-3 5:-2 9:2 23:2
w:l:reach	0:1 6:-1 9:1
w:l:read	0:1 1:-2 6:-2 14:3
w:l:reason	0:3 20:-1
w:l:recall	0:4 6:-2
w:l:receiv	0:1 20:1
w:l:receive	0:2 20:-1
w:l:reckon	0:-2 5:3
w:l:reconfirm	0:-3 6:3
w:l:record	5:-1 6:2
w:l:recover	13:1
w:l:recovery	0:-2 9:-1 10:2 13:3 19:-2
w:l:recycl	0:1 12:2 19:3
w:l:recycle	0:-3 1:-1 12:1 13:2
w:l:red	0:4 6:-2 7:-1
w:l:reduc	1:1 10:1 11:1 18:2
w:l:reduce	1:1
w:l:reduction	0:-2 1:6
w:l:regard	0:1 1:-1 13:1 17:1 19:-1
w:l:region	0:4 6:-1
w:l:register	0:1 1:1 5:-1
w:l:registration	0:6 5:-2 6:-3
w:l:regular	0:2
w:l:reimagine	0:1
w:l:releas	0:-3 1:1 12:3 13:-1
w:l:remain	0:1 1:-1 5:-2 15:1 16:1 20:-2 21:1
w:l:remainder	0:1 1:-3 5:-1 6:2 7:-1 9:-1 12:-1 13:-1
w:l:remember	0:3 5:-1 6:-2 20:-1
w:l:renault	0:2
w:l:renewabl	9:2 10:-1
w:l:renewable	0:1 5:-1 9:1 12:1 17:2
w:l:rent	0:2
w:l:rental	0:3 5:-2
w:l:reopen	1:-1 5:1
w:l:repair	0:-3 6:-2 13:3 20:-1
w:l:repeat	0:-1 1:-2 5:3
w:l:replac	1:-1 5:2 6:-2 7:-1 9:1 18:1
w:l:repli	0:-2 5:3 6:-2
w:l:report	1:2
w:l:reporter	6:1
w:l:represent	0:1 5:1
w:l:request	0:-1 17:1
w:l:requir	0:-1 20:2
w:l:research	0:6 20:-4
w:l:reserv	0:3 5:-1 6:-2
w:l:reservation	0:3 6:-3
w:l:reservoir	0:4 1:-2 5:-2 9:-1
w:l:resident	0:3 6:-1
w:l:rest	0:5 7:-1 19:-2
w:l:result	1:3 20:-1
w:l:resum	0:1
w:l:retail	5:-3 6:2
w:l:retirement	0:1
w:l:return	0:3 5:-1
w:l:reus	0:-1 13:-2 18:-2 19:3
w:l:reuter	0:2 6:-1
w:l:revenu	0:5 20:-2
w:l:revenue	0:3
w:l:revis	0:3 6:-1
w:l:right	7:-2 9:1 18:-1 21:2
w:l:ring	0:2
w:l:ris	0:-1 6:1 9:1 16:1
w:l:rise	0:2 1:-1 9:1 23:2
w:l:risen	0:5 15:-1
w:l:rival	0:2 6:-1
w:l:rivian	0:-1 6:3 20:1
w:l:rmb	0:3
w:l:road	0:3 5:-3 6:-1 12:1
w:l:robot	0:5 6:-2 20:-1
w:l:roe	0:3 5:-2
w:l:roll	0:3 1:-2 5:-1
w:l:roof	0:2 9:1
w:l:rooftop	0:-2 9:2
w:l:room	0:-1 6:1 14:1
w:l:rose	0:2
w:l:roughly	5:1 12:-2 20:3 21:-1
w:l:round	0:4 5:-3
w:l:route	0:3
w:l:rover	0:3 5:-1 6:-1
w:l:row	0:2 5:-2
w:l:rp	6:-1 20:1
w:l:rs	0:1 20:1
w:l:rubber	0:2
w:l:rul	0:1
w:l:run	6:1 9:2
w:l:runn	6:1 9:2
w:l:runs	0:3 6:-1 15:1
w:l:saic	20:1
w:l:said	0:1
w:l:sal	0:1 5:1 6:1
w:l:sale	0:-2 6:1 7:3
w:l:saloon	0:4 20:-1
w:l:salzgitter	0:2
w:l:same	6:-1 12:3 15:1
w:l:san	0:-2 1:-2 6:-1 18:3
w:l:sank	0:-1 6:1 10:1
w:l:saudi	0:3 6:-3
w:l:sav	0:3 1:1 9:-1 10:2 20:-2
w:l:save	1:1 10:2 11:1 20:-1
w:l:saving	10:2 11:1 14:-1 20:-1
w:l:saw	0:3 6:-2
w:l:saxony	0:3
w:l:say	5:1
w:l:says	0:1 9:1 11:2 15:-1
w:l:scale	20:2
w:l:scania	0:-1 6:-1 11:3 13:1 20:1
w:l:schedul	0:-1 1:-1 6:2 9:1 12:-1
w:l:scheme	6:-2 17:2
w:l:school	0:1
w:l:schwieberdingen	0:2
w:l:science-bas	0:-2 1:1 7:-2 9:-1 12:-2 15:-2 16:-1 17:2 21:-1
w:l:scooter	7:1
w:l:scop	0:5
w:l:scope	0:4
w:l:score	0:3
w:l:scrap	1:-2 12:2 13:2
w:l:scrip	0:2
w:l:sdi	0:3 20:-1
w:l:seagull	0:1
w:l:season	0:2
w:l:seat	0:5 6:-1
w:l:second	0:-1 11:2 14:2
w:l:second-generation	0:2
w:l:second-quarter	0:3
w:l:sector	0:3 1:-2
w:l:secur	0:1
w:l:sedan	0:-1 6:3
w:l:seek	14:1
w:l:seen	0:2 5:2 6:-2
w:l:sees	14:1
w:l:segment	0:2
w:l:sek	0:3
w:l:self-driv	0:-1 20:2
w:l:self-operat	0:-2 15:3
w:l:self-own	0:2 5:-2 6:1
w:l:sell	0:2 7:-1
w:l:semi	0:2 6:1
w:l:send	0:2
w:l:seng	0:2
w:l:sent	0:2
w:l:seoul	0:4
w:l:sept	0:2
w:l:september	6:-1 15:1 20:3
w:l:seri	0:-1 6:2 7:1
w:l:servic	0:1 6:1 7:-1 20:-2
w:l:service	0:1 21:1
w:l:set	0:1 5:2 6:1 14:-1
w:l:sets	5:1
w:l:sett	0:3 20:-1
w:l:settl	0:3 1:-1
w:l:seven	0:6 14:-1 20:-1
w:l:shall	1:1
w:l:shanghai	0:1
w:l:shar	0:4
w:l:share	5:1 9:3
w:l:shareholder	0:3 6:-1
w:l:shav	0:2 6:-1 20:-1
w:l:she	0:5
w:l:shed	0:3
w:l:shenyang	1:2 6:-1
w:l:shenzhen	0:1
w:l:shift	6:1
w:l:ship	0:3 6:-1
w:l:shipp	0:1 6:1 14:-1
w:l:shoot	0:-3 5:2 7:1
w:l:shop	0:-1 1:2
w:l:short	6:1
w:l:should	0:-2 1:1
w:l:show	1:-2 5:1 7:1
w:l:shown	0:2 7:-2 20:1
w:l:showroom	7:1
w:l:shrank	6:2
w:l:shrink	0:1
w:l:shrunk	0:2 1:-1 5:-1
w:l:side	0:1
w:l:sight	0:2 6:-1
w:l:sign	0:-3 9:1 14:-3 17:4
w:l:similar	0:-1 9:-1 10:-1 15:2
w:l:since	0:2
w:l:sit	0:1 9:2 19:-1
w:l:site	9:1
w:l:six	0:-1 1:-1 6:2 7:3
w:l:sixteen	6:2
w:l:size	0:2 14:1 20:-2
w:l:sk	14:2
w:l:slash	1:-1 6:2
w:l:slid	5:2
w:l:slide	0:3
w:l:slightly	0:-3 1:3 5:-1 6:2
w:l:slipp	0:4 6:-1
w:l:slow	0:2
w:l:slump	0:3 6:-1
w:l:small	0:-1 6:1 20:-1
w:l:smaller	0:1 14:1
w:l:sne	0:1 5:-1
w:l:so	0:-2 1:1 6:1 15:1 17:3
w:l:software	0:1
w:l:solar	9:3
w:l:sold	0:2
w:l:solution	0:1 9:2 20:-1
w:l:some	0:1
w:l:someth	0:3 6:-2
w:l:soon	0:3
w:l:soto	0:2 20:-1
w:l:sourc	0:-2 9:5 12:-1
w:l:source	0:1 1:-2 5:-1 12:2
w:l:south	0:3 6:-2
w:l:spain	0:1 14:1
w:l:spar	1:3
w:l:spartanburg	0:-3 20:3
w:l:spe	0:-1 6:2
w:l:speak	0:1
w:l:spend	20:1
w:l:spent	0:-1 20:3
w:l:spoken	0:5 6:-1 15:-2
w:l:spr	0:1 1:-1 5:1 6:1 15:-1
w:l:square	9:2 20:-1
w:l:staff	6:1
w:l:stage	0:-2 6:3
w:l:stake	0:2
w:l:stand	0:-1 1:2 6:2 23:1
w:l:standalone	0:3
w:l:standard	0:3 1:-1
w:l:star	0:2 6:2
w:l:start	0:1 20:1
w:l:stat	0:1 5:2 6:-1 9:1 15:-1 20:-1
w:l:state	0:6 6:-2
w:l:station	0:-1 6:-1 15:6
w:l:statu	0:-1 1:-1 9:2 18:1
w:l:stay	0:1 6:-1
w:l:steel	0:3
w:l:stellanti	0:2 1:1 5:-3 9:-1 14:2 21:1
w:l:step	0:1 1:-3 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-1 11:3 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:l:sticker	0:2
w:l:still	5:3
w:l:stock	0:3
w:l:stood	0:1 1:1 6:-1 9:3
w:l:stor	0:3 13:-1 18:-1
w:l:storage	0:2 9:1 10:-2 14:2
w:l:store	0:2 13:-2
w:l:strategy	6:1
w:l:street	0:4 6:-3 15:-1
w:l:stretch	0:2 6:-3 14:1 15:-1
w:l:strike	0:2
w:l:stuttgart	0:3 5:-1 7:-2
w:l:subaru	0:2
w:l:subject	0:2 5:-1
w:l:subsidi	6:1
w:l:subsidiary	0:-2 6:1 13:1 20:1
w:l:subsidy	0:2
w:l:succeed	0:2 6:-2 9:1
w:l:successor	0:-1 6:2 7:-1 15:-1
w:l:such	0:-4 5:2 6:2 14:1
w:l:sufficient	0:3 6:-2
w:l:sum	20:1
w:l:summer	5:-1 9:2 14:-2
w:l:sun	9:2
w:l:sunday	0:1
w:l:sunderland	6:1
w:l:super	6:-1 7:1
w:l:supercharg	0:-2 6:-1 15:3
w:l:supercharger	0:-3 9:1 15:3
w:l:suppli	0:-2 5:-1 6:3 9:3 14:1
w:l:supplier	0:-1 1:1 12:1 17:3 20:-1
w:l:supply	1:2 9:1
w:l:support	0:3
w:l:suppos	0:-3 1:3 6:-1 10:3
w:l:surg	0:3
w:l:surpass	0:1 6:-1
w:l:survey	0:3
w:l:sustainability	0:-1 1:3 5:-1 9:-1
w:l:sustainable	0:1 1:-1 13:-2
w:l:suv	7:2
w:l:suvs	0:2 7:-1
w:l:suzuki	0:3 5:-1 6:-1
w:l:swap	0:2 6:-1
w:l:swapp	0:2
w:l:sweden	0:4 6:-2 9:1
w:l:swedish	1:1 5:1
w:l:switch	0:2 1:1 6:-1
w:l:system	0:1
w:l:t	1:2 5:-1 19:1
w:l:tag	0:-2 20:2
w:l:tak	9:1 13:2 18:1
w:l:take	0:-1 6:2
w:l:taken	15:2
w:l:talk	0:1 7:-2 20:-1
w:l:tally	0:-3 6:1 10:1 14:-1 15:1
w:l:tank	0:3 18:-1
w:l:target	1:1 5:-3
w:l:tariff	0:2
w:l:tata	0:2
w:l:tax	0:4
w:l:taxi	6:-3 7:-2 15:2
w:l:taycan	0:-1 5:-2 6:2
w:l:tco	0:-4 1:5 5:-1 6:-3 7:-1 9:-1 15:-1 18:-2 19:-1
w:l:technician	0:-2 1:-2 5:-1 20:-2 21:3
w:l:technology	15:-1 20:1
w:l:tell	5:2
w:l:ten	1:1 7:-1 19:1 20:3
w:l:tenth	0:-3 6:1 15:2
w:l:term	6:1 9:2 20:1
w:l:tesla	0:1 5:-1 6:1
w:l:test	0:2 1:-2 6:-2 13:1
w:l:th	0:2
w:l:thailand	0:2 5:-1
w:l:than	0:1
w:l:thank	0:2
w:l:their	0:2 6:-1 17:2
w:l:them	1:1 6:1 8:1
w:l:themselv	0:1 1:2 6:-1 20:-1
w:l:then	5:1 6:1 9:1
w:l:there	7:1 15:2 21:1
w:l:therefore	0:-2 5:2 18:1
w:l:thermal	0:3
w:l:these	0:-1 6:2 7:-1
w:l:they	6:-1 8:1 9:1 18:1 23:1
w:l:thing	0:-2 1:2 12:1
w:l:think	1:-3 5:1 12:-1 13:2
w:l:third	0:-2 6:4 20:1
w:l:third-quarter	6:1
w:l:thirty	0:3
w:l:this	6:3 7:-1
w:l:those	6:-1 17:2 21:2
w:l:though	0:1 5:1
w:l:thought	0:3 5:-2
w:l:thousand	0:1 5:2 6:-3 18:-2 19:2
w:l:three	0:-1 7:3
w:l:three-wheeler	5:-1 6:-1 8:2 20:-1
w:l:through	0:2 5:-1 20:1
w:l:thursday	6:-3 21:2
w:l:thus	0:-3 6:1 7:-1 9:-1 11:3 12:-1
w:l:ticket	0:4
w:l:till	0:-3 1:3 5:-1 9:-1 15:1 20:1
w:l:tim	0:2
w:l:time	0:2 20:1
w:l:tire	0:3 6:-1
w:l:today	0:-2 1:-1 6:-1 12:3 13:1 20:2
w:l:together	0:-1 5:1 15:3
w:l:tokyo	6:1 7:1
w:l:told	0:-1 5:1 6:1 17:1
w:l:tonn	0:2 13:2
w:l:tonne	0:2 1:-1
w:l:tons	1:2 6:-1 13:1
w:l:too	0:-2 5:-2 9:2 10:-1 18:1
w:l:took	18:1 20:1
w:l:tool	0:2
w:l:top	6:-2 7:1 20:1
w:l:total	0:-1 5:1 6:-1 20:3
w:l:totall	0:1 9:-1 19:1 20:-1
w:l:touch	0:3 6:-2
w:l:toward	0:1 5:-1 14:2
w:l:town	0:3
w:l:toyota	0:2 6:-1
w:l:tp	0:2
w:l:tractor	0:4
w:l:trad	0:1
w:l:trade	0:1
w:l:train	21:2
w:l:transaction	0:1
w:l:transition	0:-2 7:-1 9:1 20:1
w:l:transmission	18:2
w:l:transport	0:2 1:3 5:-2 6:-1
w:l:travel	0:2 8:-1
w:l:trillion	0:5 20:-3
w:l:trimm	0:-1 6:-1 20:2
w:l:trip	0:2 1:1 15:-1
w:l:tripl	0:-2 5:2 6:2
w:l:truck	0:2 5:-1 6:2
w:l:trump	0:1
w:l:tuesday	6:2 7:-2 11:1
w:l:tumbl	0:2
w:l:turbin	6:-2 9:2 14:-1
w:l:turn	1:-1 6:1 12:1
w:l:turnover	0:3 20:-1
w:l:twelve	0:-1 5:2
w:l:twenty-three	0:1 6:-1 7:1
w:l:twice	0:2 5:-1
w:l:two	6:1 20:1
w:l:two-wheeler	0:3 1:-1 5:-1
w:l:typ	0:-1 5:2 6:-1
w:l:type	6:2
w:l:tyr	1:-3 5:-3 11:1 13:-1 23:2
w:l:tyre	0:1 9:-1 12:-3 13:-1 19:2
w:l:u	5:1 6:1
w:l:uaw	0:3
w:l:uk	0:2 5:2 6:-3 14:-1
w:l:ultium	0:3
w:l:unchang	6:1
w:l:under	0:4
w:l:unemployment	0:4 1:-1 5:-1
w:l:unifor	0:2
w:l:union	1:1
w:l:unit	5:2
w:l:until	0:4 6:-1
w:l:unveil	0:5 5:-3 6:-1 7:-3
w:l:updat	0:1 7:1
w:l:update	0:-1 5:3 6:-1 7:-1
w:l:upon	0:-2 5:1 17:2
w:l:upward	0:-1 1:-2 21:3
w:l:us	5:2
w:l:usd	0:5
w:l:use	0:1 1:-4 10:2 18:3 20:-1
w:l:used	0:3 6:-2 7:-2 10:2 18:1
w:l:user	5:-1 8:2
w:l:uses	0:1 5:1 9:-2 10:2 12:-1 14:-3
w:l:utilisation	0:2
w:l:utilization	0:3 5:-1
w:l:v	0:3 20:-2
w:l:validat	0:2
w:l:validation	0:1 1:1 20:-1
w:l:valu	0:1 20:-1
w:l:valuation	0:4 20:-2
w:l:value	1:2 10:1 19:1 20:-1
w:l:van	0:3 1:-2
w:l:vans	5:4
w:l:vat	0:2 1:-1 5:-1
w:l:vauxhall	0:5 7:-1 20:-2
w:l:ve	0:1 6:-2 8:1
w:l:vehicl	0:1 5:3
w:l:vehicle	0:-1 10:3
w:l:ventur	0:2 5:-1 6:-1
w:l:venture	0:-2 14:2 20:2
w:l:verdict	0:4
w:l:version	0:2
w:l:versu	1:2 6:-1
w:l:vision	0:2 5:-3 7:2
w:l:volkswagen	0:1 1:1 5:1
w:l:volt	0:-1 6:1 8:1
w:l:volum	0:1 5:2
w:l:volume	0:2 5:2
w:l:volvo	1:3 6:1
w:l:vot	0:2
w:l:voucher	0:1
w:l:vow	0:3 5:-1 6:-2
w:l:vs	0:2 1:-1
w:l:vw	0:1 6:1 20:-1
w:l:w	0:2 1:1
w:l:wag	0:2
w:l:wage	0:3
w:l:waiblingen	0:2
w:l:wait	0:1
w:l:walk	0:3 6:-2 7:-2
w:l:wall	10:1 20:1
w:l:want	0:1
w:l:war	0:1
w:l:warn	0:2
w:l:warranty	0:3
w:l:was	0:1
w:l:washington	0:1
w:l:waste	0:-3 1:-2 5:-1 9:-1 10:-1 18:-1 19:5 23:2
w:l:water	0:-1 1:-2 18:6 19:-4 23:1
w:l:way	0:-1 5:-1 11:2 12:1
w:l:we	0:1
w:l:wednesday	0:-1 6:1 20:1
w:l:week	17:1 20:2
w:l:weigh	0:3
w:l:weight	0:-1 1:-1 12:2 18:1
w:l:well	12:1 18:2
w:l:well-to-wheel	0:-3 1:3
w:l:went	1:-1 5:1 6:-1 23:2
w:l:were	0:2
w:l:western	0:4 5:-3 6:-2
w:l:what	0:4 1:-1 5:-1 6:-2 9:-1 15:1
w:l:wheel	0:2
w:l:when	0:2
w:l:where	0:2 13:1
w:l:wherea	0:2 1:-1 5:-2 9:1 15:-1
w:l:which	5:1
w:l:while	14:1
w:l:who	17:1 21:2
w:l:whole	0:3 6:-2 12:2
w:l:wholesal	0:4 6:-2
w:l:whom	0:4
w:l:whose	0:2 14:1
w:l:why	0:2
w:l:wide	0:-1 1:2
w:l:widen	6:-1 7:1
w:l:wind	9:3 14:-2
w:l:windscreen	0:3
w:l:windsor	0:1 5:-3 14:1
w:l:with	0:1
w:l:withdrawal	0:-2 1:-2 18:3
w:l:within	0:3 1:-1
w:l:without	0:-1 5:2 6:1
w:l:wltp	1:1
w:l:wolfsburg	0:1 6:-2 20:2
w:l:women	0:5 5:-1 9:-2
w:l:won	0:6 20:-1
w:l:word	0:-1 5:3 6:-2 7:1
w:l:work	0:1 5:-1 14:2
w:l:worker	0:5 6:-2
w:l:workforce	0:4 6:-1
w:l:workshop	0:-1 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:3 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-2 21:-3 22:-1 23:-1
w:l:world	0:1 6:1
w:l:worldwide	5:-1 7:1 9:3 16:-1 23:1
w:l:worth	0:2
w:l:would	0:1
w:l:wrangler	0:2 6:-1
w:l:wrote	0:3
w:l:wuhan	0:3 20:-2
w:l:x	10:-1 11:2
w:l:xev	5:3 6:-3 7:-4
w:l:xiaomi	0:3 6:-2
w:l:xpeng	0:-2 6:3
w:l:y	6:2
w:l:year	5:1
w:l:year-end	6:-2 15:2
w:l:yen	20:1
w:l:yes	0:2 6:-2 15:1
w:l:yesterday	0:1 5:1
w:l:yield	0:1 1:-1 9:1
w:l:yokohama	0:1 7:-1 20:1
w:l:york	6:1
w:l:you	0:1 1:3
w:l:your	0:2
w:l:ytd	0:3 6:-2
w:l:zeekr	0:-1 6:1 7:2
w:l:zero	0:-1 6:-1 16:1 20:2
w:l:zero-carbon	0:-3 1:-2 5:-2 7:-1 9:2 13:-1 15:-1 16:3 17:-1 18:-1 19:-1 21:-1
w:l:zero-emission	0:-3 5:1 6:4
w:l:zhaoq	0:-1 9:2
w:l:zhu	0:4 6:-2
w:l:£	0:2 20:1
w:l:¥	0:1
w:r:$	20:1
w:r:(	6:1 20:2
w:r:)	0:1
w:r::	0:3
w:r:;	0:2
w:r:a	6:1
w:r:able	0:1 14:1
w:r:about	0:1
w:r:above	0:3 5:-2
w:r:abroad	6:2 20:-1
w:r:absolute	0:1 1:3 5:-1 6:-1 18:-2
w:r:accident	0:3
w:r:accord	1:2
w:r:account	0:2
w:r:acea	0:2 15:-1
w:r:achiev	0:-3 1:1 5:-1 7:-1 9:-1 10:1 12:-1 13:2 16:2
w:r:acr	0:4
w:r:acros	0:-2 15:2
w:r:acura	0:3
w:r:add	0:-1 15:1 20:1
w:r:addition	0:3 6:-2
w:r:additional	0:4 9:2
w:r:adjust	0:3
w:r:advance	0:2
w:r:affect	0:4 7:-2
w:r:after	6:1 18:1
w:r:afterward	0:3 20:-1
w:r:again	0:4
w:r:against	1:3 11:2
w:r:ago	0:1
w:r:agre	0:1 1:2 21:-1
w:r:agreement	0:2 9:-2 17:1
w:r:ahead	6:1 9:1
w:r:aim	0:-2 1:-1 5:2 6:-1 13:2 18:3
w:r:aims	0:2 6:-1 19:2 20:-1
w:r:air	0:1 8:1 10:-1 17:-1
w:r:all-electric	0:-1 6:1 7:1
w:r:all-new	0:4 7:-4
w:r:all-time	0:2 6:-1
w:r:allow	0:1 1:-2 9:1
w:r:almost	0:-1 1:-1 6:2
w:r:alone	0:-1 6:-1 16:2 20:1
w:r:along	0:-2 15:3
w:r:already	0:-1 6:-3 16:4 17:2
w:r:also	0:2 6:-1 9:1 14:-1
w:r:although	0:3 5:-1
w:r:altogether	0:-1 6:-3 7:1 14:2 16:2
w:r:aluminium	12:1 17:2
w:r:am	0:2
w:r:amazon	0:-1 6:-1 8:2
w:r:ambition	0:3 5:-2
w:r:america	0:2 15:1
w:r:american	0:3 21:-1
w:r:among	6:-1 7:1 12:1 16:2
w:r:amount	5:1 20:1
w:r:an	5:1
w:r:analyst	0:4
w:r:announc	5:1 20:1
w:r:announcement	0:1
w:r:annual	17:1
w:r:annually	0:-1 6:1 9:2 12:1
w:r:annum	6:1 10:-1 14:-2 20:-2 23:2
w:r:another	0:-2 14:1 20:3
w:r:answer	0:3 5:-1 7:-1 9:-1
w:r:any	0:2 6:-1 20:-1
w:r:apiece	0:3 20:-2
w:r:appear	0:3
w:r:appli	0:3 6:-1 7:-2
w:r:application	0:3
w:r:approv	0:1
w:r:approval	0:1 20:-1
w:r:approximately	0:3 14:-3
w:r:april	0:1 6:2 15:-1
w:r:are	7:1
w:r:area	0:4 6:-2 20:-2
w:r:arrive	0:-2 7:2
w:r:as	0:-3 1:1 6:1 15:1
w:r:aside	0:-1 6:-2 20:3
w:r:ask	0:1 17:1
w:r:assembl	0:-1 7:1
w:r:assembly	0:-1 20:2
w:r:asset	0:1
w:r:associat	0:3 6:-1
w:r:association	0:2
w:r:audi	0:3
w:r:august	0:4
w:r:auroch	0:2
w:r:auto	0:4 5:-2
w:r:automaker	0:-1 20:2
w:r:automobile	0:-1 20:2
w:r:automotive	0:1 6:-1
w:r:autonomou	20:2
w:r:autumn	0:2
w:r:available	0:-1 7:2
w:r:average	12:1 18:-1 23:2
w:r:avoid	0:-2 1:-1 8:1 9:1 13:1
w:r:away	0:1 5:1
w:r:b	0:4
w:r:back	0:-1 6:-3 9:-1 12:-1 13:2 18:1 23:2
w:r:badge	7:1
w:r:bag	0:3
w:r:baht	0:-1 6:-2 20:3
w:r:bank	0:3 6:-1
w:r:barrel	0:2
w:r:bas	16:2
w:r:base	1:1 19:1
w:r:basi	0:1 1:1 15:-2
w:r:basic	0:2 20:-1
w:r:batteri	0:1 13:2 14:-2
w:r:battery	0:-1 6:1 20:1
w:r:battery-driven	0:-2 5:1 6:1
w:r:battery-electric	6:3
w:r:battery-power	0:-1 6:1 7:2 20:-3
w:r:bays	0:4
w:r:be	7:1
w:r:beach	0:1
w:r:bear	0:-2 7:1 16:1
w:r:became	0:4 6:-2
w:r:because	5:1
w:r:become	0:3 6:-2
w:r:been	0:1 20:1
w:r:before	5:1 15:1
w:r:began	0:5 5:-1 6:-3 7:-2
w:r:begin	1:-1 6:-2 13:-1 14:3 21:1
w:r:beginn	1:-2 6:-1 12:2
w:r:behind	0:3 5:-1 6:-1 7:-2
w:r:beij	1:-1 5:-1 6:2 7:-1 8:-1 15:-1
w:r:belong	0:3 5:-2
w:r:below	0:-1 1:1 10:1 18:1 23:1
w:r:belt	6:1
w:r:benefit	0:1
w:r:best	0:-1 6:2
w:r:best-sell	0:2
w:r:best-seller	0:3 7:-1
w:r:better	0:-3 1:2 5:-1 9:-1 11:3
w:r:between	0:-1 7:1 20:1 23:3
w:r:bev	5:1 6:-2 7:1
w:r:bevs	0:-2 7:4
w:r:bhp	0:2
w:r:big	0:2
w:r:biggest	0:4 7:-1
w:r:billion	20:1
w:r:bioga	0:3 20:-2
w:r:black	5:-1 6:2 13:1
w:r:bmw	1:1 7:2 21:1
w:r:bn	0:3 6:-2 14:1
w:r:board	21:2
w:r:body	0:2 6:-1
w:r:bolt	0:-2 6:2
w:r:bonu	0:2 20:-1
w:r:book	0:2
w:r:bosch	1:-1 5:-1 6:-2 23:2
w:r:both	0:-1 1:2 6:1
w:r:bought	0:3 1:-1 6:-2 12:1
w:r:br	0:2
w:r:brand	5:2 7:1
w:r:brazil	0:2
w:r:brief	0:1
w:r:bring	0:-2 7:2
w:r:britain	0:2 6:-1
w:r:british	0:2
w:r:broker	0:1
w:r:brother	0:2
w:r:brought	0:5 6:-2 7:-1
w:r:brussel	0:-2 1:-1 5:-2 6:-1 10:-2 11:3 18:-2 20:-1
w:r:bst	0:3
w:r:budget	0:1
w:r:build	0:3 5:-1 6:-3 18:-1 20:1
w:r:built	6:1 7:1
w:r:bulk	0:-1 6:2
w:r:burn	8:2 20:-1
w:r:bus	6:1
w:r:busines	5:1
w:r:business	0:3 20:-2
w:r:but	0:-1 1:1 5:2 15:2
w:r:buy	6:1
w:r:buyback	0:3 6:-1 20:-2
w:r:buyer	0:-2 6:3
w:r:byd	0:-1 6:2
w:r:c	0:4 15:-1
w:r:cadillac	0:-2 6:-4 15:-1 21:3
w:r:calendar	0:-1 1:2 5:-1 6:-2
w:r:california	0:-1 20:1
w:r:call	0:1 20:1
w:r:came	1:-1 9:3 13:1
w:r:can	7:1 15:2
w:r:canada	0:1 5:-2 7:-2 15:1 20:-2 21:1
w:r:canadian	0:-1 20:2 21:-1
w:r:cannot	0:2 1:-1
w:r:canoo	0:2
w:r:cap	0:1
w:r:capacity	0:2
w:r:capex	0:2 20:-1
w:r:capital	0:1
w:r:car	5:-1 10:1 11:1
w:r:carbon	0:2 1:2
w:r:carbonate	1:-1 12:-1 13:1
w:r:card	0:-1 6:1
w:r:carmaker	0:4
w:r:carry	0:-1 5:1 6:3 21:-1
w:r:cars	0:1
w:r:cas	0:3
w:r:case	0:-1 11:2
w:r:cash	0:3
w:r:catch	0:1
w:r:category	0:1
w:r:cathode	12:2 13:-1
w:r:catl	0:-1 6:-2 7:-2 12:2 13:-1 16:2
w:r:cell	0:1 14:2
w:r:cent	0:1
w:r:center	0:-2 6:-2 15:2 20:1 21:2
w:r:centimetr	0:3 1:-1
w:r:centr	0:4
w:r:centre	20:1
w:r:ceo	0:-2 6:2
w:r:certifi	0:-3 16:2 19:3 21:2
w:r:cfr	0:3
w:r:chain	0:1 1:3 6:-1
w:r:chairman	5:1
w:r:challeng	0:4 7:-1
w:r:chang	0:-3 5:1 6:2 20:1
w:r:changan	0:1 5:-1
w:r:charg	1:1 6:-1 15:2
w:r:charge	15:1
w:r:charger	0:1 15:1
w:r:cheaper	0:3
w:r:check	0:2 6:-1 17:-1
w:r:chennai	0:3 6:-1
w:r:chevrolet	0:-3 15:-1 21:3
w:r:chg	0:2
w:r:chief	0:3
w:r:china	0:-1 6:-3 15:3
w:r:chinese	0:2 15:-2
w:r:chip	0:3
w:r:choose	6:-3 7:3
w:r:chose	0:2
w:r:christian	6:2
w:r:christma	0:3 20:-1
w:r:cit	0:-2 6:2
w:r:citi	0:3
w:r:city	5:1 6:-1 10:2
w:r:claim	0:3
w:r:clas	0:-2 5:-2 6:3 7:1
w:r:clean	0:2
w:r:clear	0:1
w:r:climate	0:1 1:1 9:1
w:r:clock	0:3
w:r:clos	0:1 1:1
w:r:close	0:1
w:r:cm	0:5 1:-2 6:-2 7:-2 12:-1
w:r:cng	0:3 5:-2 15:-2
w:r:cny	0:2
w:r:co	0:1 1:2
w:r:cobalt	0:-1 5:-1 12:1 13:3 19:-1
w:r:collect	0:-2 6:-1 12:3 21:-1
w:r:com	0:2 1:-1 6:-2 7:2 11:1 20:-2
w:r:combin	0:3
w:r:combustion	0:1 6:2 7:-2
w:r:come	0:1 5:-1 6:1
w:r:comment	0:3
w:r:commercial	0:2 6:-2
w:r:commitment	0:-1 17:1 20:1
w:r:committ	0:-1 9:-2 12:-1 17:3 20:-2
w:r:common	0:-1 6:2
w:r:communiti	0:1 20:-2
w:r:compact	0:1 1:-1 7:1
w:r:compani	0:3
w:r:company	0:-2 1:-1 5:2 15:1 23:1
w:r:compar	0:2 11:2 23:1
w:r:comparable	0:2 1:-1
w:r:comparison	0:-2 1:3 5:-2 9:-1 10:1
w:r:complaint	0:2
w:r:complet	0:3 20:-1
w:r:complete	0:3
w:r:component	0:-1 1:1 20:2
w:r:compris	0:3 6:-3 15:-1
w:r:concept	0:2
w:r:confirm	0:-1 1:3 5:-2
w:r:connector	0:-2 15:3
w:r:consensu	0:1
w:r:consider	0:1
w:r:consist	0:-2 5:2 12:1
w:r:consolidat	0:4
w:r:constant	0:1
w:r:construction	0:2 6:-2 14:1
w:r:consum	0:-1 1:1 9:2 10:-1
w:r:consumer	0:1 9:2 20:-1
w:r:consumption	0:2 9:-1 10:1
w:r:contain	0:-1 12:-4 13:2 17:1
w:r:content	0:-1 1:-1 5:-1 12:2
w:r:continent	0:-2 5:1 6:2 7:-2 21:2
w:r:continu	1:-3 10:3 14:-1 18:-2 19:2 23:-1
w:r:contract	0:1 14:-1 17:2
w:r:contribut	0:3
w:r:copi	0:4 6:-2
w:r:copper	0:-1 13:3
w:r:core	0:-2 17:2
w:r:corp	0:2 20:-1
w:r:correspond	0:-3 1:2 8:1
w:r:cost	0:6
w:r:could	0:1
w:r:count	1:-1 6:2 9:1
w:r:countri	0:3
w:r:country	0:2 5:-1 15:1
w:r:county	0:1 9:2 20:-2
w:r:cover	0:1 6:1 9:-2 13:-1 17:1
w:r:coverage	0:2
w:r:cows	0:2
w:r:creat	0:2 6:-1
w:r:credit	0:1
w:r:crore	0:3 20:-2
w:r:crossover	0:-1 7:1 20:1
w:r:crown	0:1
w:r:cubic	18:2
w:r:current	0:2 6:1
w:r:currently	0:4 1:-3 6:-1 13:-1
w:r:customer	0:1 6:2
w:r:cut	0:2 7:-1 18:-1 23:2
w:r:cuts	0:1
w:r:cycl	0:3 7:-2
w:r:cylindrical	0:-2 14:2
w:r:d	0:2
w:r:daf	0:1
w:r:dat	0:3
w:r:data	0:3
w:r:date	0:-1 6:1 15:2 20:2
w:r:day	0:5
w:r:days	0:-2 20:3
w:r:dc	15:1
w:r:deadline	0:1
w:r:deal	9:2
w:r:dealer	0:2 12:2 21:1
w:r:dealership	0:-2 15:2 21:2
w:r:dearer	0:4 6:-1 20:-1
w:r:decad	0:2
w:r:decade	0:-2 7:1 9:2 12:1
w:r:decarbonization	0:2 20:-1
w:r:december	0:2 6:-1 7:-1 15:2
w:r:decid	0:4
w:r:decline	0:4 6:-2
w:r:decrease	0:1
w:r:dedicat	7:1 20:1
w:r:delay	0:1
w:r:deliver	6:3
w:r:deliveri	5:1 6:2
w:r:delivery	0:-2 5:1 6:2
w:r:demand	0:-2 9:2 14:2 18:1
w:r:density	0:2
w:r:department	7:-1 15:1
w:r:depend	0:4 6:-1
w:r:deploy	0:1 6:1 15:-1 20:-1
w:r:depot	0:1
w:r:design	0:2
w:r:destination	0:-1 15:2
w:r:develop	0:-1 5:1 7:2
w:r:development	20:1
w:r:did	0:-1 6:-3 15:1 17:3
w:r:diesel	0:2 8:1
w:r:difference	0:2
w:r:digit	0:3
w:r:digitalisation	6:-1 15:-1 20:1
w:r:dioxide	0:1
w:r:direct	1:-1 6:-1 17:2
w:r:director	6:1
w:r:disappear	0:2 15:-1
w:r:disclos	0:-1 17:2
w:r:distribution	0:1
w:r:district	0:1 1:1 6:-1 15:-1
w:r:dividend	0:2
w:r:division	0:2 6:-1
w:r:do	0:2 5:3 6:-3
w:r:does	0:-1 6:2
w:r:dollar	0:2 20:1
w:r:done	0:-4 1:-2 2:-1 3:-1 4:-1 5:-2 7:-2 8:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:3 18:-1 19:-1 20:-1 21:2 22:-1 23:-1
w:r:door	0:4 20:-1
w:r:doubl	0:2 1:-2 5:-1 6:-1
w:r:double	6:1
w:r:down	1:1 6:1
w:r:drag	0:3 1:-1 11:-2
w:r:drew	0:2 6:-1
w:r:driv	0:-1 6:2 20:-2
w:r:drive	0:-1 6:2
w:r:driven	0:1 1:1 6:-1
w:r:driver	0:2
w:r:drop	0:1 1:2
w:r:dropp	0:4 6:-1
w:r:dual	0:-2 7:2
w:r:due	1:1 14:2
w:r:dur	0:1 6:-1
w:r:e	0:1 6:1 7:1
w:r:e-mobility	0:-3 20:3
w:r:each	5:-1 6:1 21:1
w:r:earlier	0:1 6:-1
w:r:early	0:1 6:1 7:-1
w:r:earmark	0:-2 10:1 14:1 20:2
w:r:earn	0:2 6:-1
w:r:ebit	0:3
w:r:efficiency	11:1 20:3
w:r:eight	0:-1 5:-1 14:2 20:2
w:r:either	0:-2 1:-1 11:2 20:2
w:r:electric	6:1 7:1
w:r:electricity	8:1 9:4
w:r:electrifi	0:-4 5:2 7:2 21:1 23:2
w:r:electrification	0:-2 20:4
w:r:eleven	0:1 8:1
w:r:else	0:2
w:r:emission	0:1 1:1
w:r:emit	0:3 1:-2 5:-1
w:r:employ	0:3
w:r:employe	0:5
w:r:end	9:1 21:2
w:r:end-	9:-1 14:-3 16:2
w:r:energy	9:1 10:3
w:r:energy-sav	0:2
w:r:engin	0:4 7:-2
w:r:engine	0:1 1:-2 6:1
w:r:engineer	0:3 6:-1
w:r:enough	0:-1 13:2 14:1
w:r:entire	0:2 1:1 6:-1
w:r:entiti	0:2
w:r:environmental	0:1 1:1 6:-1
w:r:envisag	5:2 6:-2
w:r:enyaq	0:-2 6:3
w:r:equal	0:-2 6:2 9:1 10:1 13:-1
w:r:equivalent	0:1 10:2 13:-1
w:r:establish	0:2
w:r:estimat	0:2 5:-2 8:1
w:r:estimate	0:1 6:-1 20:1
w:r:eu	0:1
w:r:eur	14:2
w:r:euro	0:1 20:2
w:r:europe	5:1 15:2
w:r:european	5:2
w:r:ev	5:-1 7:2 21:1
w:r:even	0:1
w:r:ever	0:-2 6:1 12:2
w:r:every	0:-3 5:3 6:2
w:r:everyth	0:2 6:-1 19:1
w:r:evs	0:-1 6:3 7:2
w:r:ex	0:-1 20:1
w:r:exact	0:-3 1:-1 5:-1 7:-1 9:2 10:-1 13:-1 16:-1 19:2
w:r:exclud	0:-2 1:1 12:2
w:r:executiv	0:3
w:r:executive	0:-1 1:2
w:r:exhibitor	0:3
w:r:exist	0:-1 5:-1 15:3
w:r:expansion	6:1 20:-2
w:r:expect	5:1 13:1
w:r:expenditur	0:1
w:r:expensive	0:2
w:r:export	0:2
w:r:extend	0:1 1:1 6:-2 7:-1
w:r:extender	0:-1 7:1
w:r:extension	20:1
w:r:extra	0:3 6:-1
w:r:f-	0:2 6:-1
w:r:fabric	0:-2 1:-2 10:-1 12:3 13:-1 19:-1
w:r:faciliti	7:-1 15:-1 16:-2 19:-1 20:-1 23:2
w:r:facility	0:-2 6:-1 19:2
w:r:factori	0:-1 14:1 16:3
w:r:factory	0:2 16:2 18:1 20:-1
w:r:fail	0:3
w:r:fall	0:-2 1:1 6:1 21:2
w:r:false	0:2
w:r:famili	0:2 6:-1
w:r:far	0:-3 5:1 6:3 16:2 17:-1 20:1
w:r:farm	0:2 1:-2
w:r:fast	0:-1 15:3
w:r:fast-charg	0:-1 15:1
w:r:faster	0:2
w:r:favor	0:2
w:r:february	0:1 5:-1 6:1
w:r:federal	0:1
w:r:federation	0:1
w:r:feed	13:1
w:r:feet	0:5 6:-1
w:r:fell	0:2
w:r:few	0:-1 14:2
w:r:fewer	10:1
w:r:field	6:-1 20:2
w:r:fifth	15:1
w:r:figur	0:-1 6:3
w:r:figure	0:1 5:-2 12:1 19:1
w:r:fil	1:1
w:r:fill	0:4 15:-3
w:r:final	0:-2 14:2
w:r:financial	0:2
w:r:find	6:2 7:-2
w:r:finish	0:2 6:-3 15:1
w:r:fire	0:2 6:-2
w:r:firm	5:-1 8:1 15:-1 17:2
w:r:first	0:1
w:r:fiscal	0:1
w:r:five	6:-2 7:1 14:2 20:1
w:r:five-year	0:2
w:r:flat	5:-1 9:-1 12:2 13:-1
w:r:fleet	0:-2 6:3
w:r:float	0:2 6:-1
w:r:flow	0:-1 20:1
w:r:follow	0:3 7:1
w:r:footprint	0:3 5:-1
w:r:for	20:1
w:r:ford	0:-1 5:2 6:2
w:r:forecast	0:2
w:r:foreseen	0:3 14:-2 15:1
w:r:former	0:2
w:r:fortune	0:2
w:r:forward	0:1
w:r:foton	0:-2 5:2 6:2
w:r:found	0:-1 13:1 20:2
w:r:four	0:2 1:-1 6:1 14:1
w:r:fourth	0:1 5:-1 6:1
w:r:france	0:3
w:r:frankfurt	0:2
w:r:free	0:2 6:-2 12:1 20:-1
w:r:freight	0:2
w:r:french	0:1 5:-1 15:1
w:r:freshwater	0:2 1:-1 10:-1 23:-1
w:r:friday	0:2
w:r:front	0:3
w:r:ft	0:2 6:-1
w:r:fuel	10:1 11:3
w:r:fujisawa	9:1
w:r:full	0:2 1:-2 6:1
w:r:full-time	0:3
w:r:fully	6:2
w:r:fund	0:2 20:-1
w:r:further	6:1 7:1
w:r:future	0:2 20:-2
w:r:fy	0:1 1:-1 9:3 18:1 20:-1
w:r:g	0:3
w:r:gac	7:1
w:r:gallon	0:3
w:r:gas	0:3 15:-2
w:r:gate	0:2 1:2
w:r:gdp	0:3
w:r:geely	0:2
w:r:general	0:1
w:r:generat	0:2
w:r:generation	0:1 6:1
w:r:german	0:3 20:-1
w:r:germany	0:3 9:1 15:-1
w:r:get	0:1 5:-1 7:-1 21:2
w:r:gets	0:-1 1:-2 6:1 12:-2 13:-1 19:2
w:r:gigafactori	6:-1 7:-1 14:2
w:r:gigawatt	9:1
w:r:gigawatt-hour	0:1 14:2 20:-1
w:r:giv	0:2 6:-2
w:r:give	0:2
w:r:given	0:-2 5:1 6:1 9:1 13:2 20:-1
w:r:gj	0:-2 9:-2 10:3 11:-2
w:r:global	5:1
w:r:globally	0:-2 14:1
w:r:globe	0:-1 5:1 6:1
w:r:gm	0:-2 5:3 21:2
w:r:gmt	0:3
w:r:go	0:2 20:1
w:r:goal	0:2 5:-2 10:2 15:1
w:r:goes	0:2 6:-1 12:1 18:1
w:r:gone	0:2 1:2
w:r:good	0:2 6:1
w:r:got	16:3
w:r:gov	0:2 6:-1 20:-1
w:r:government	0:1 6:1 15:-2
w:r:governor	20:2
w:r:gram	0:-1 1:4
w:r:grant	0:3 20:-1
w:r:greater	0:3 20:-1
w:r:green	0:-1 1:1 9:2 17:2
w:r:greenhouse	0:1
w:r:grew	0:2
w:r:grid	0:3 9:-1 13:-2 20:-1
w:r:gros	0:3 9:-2
w:r:ground	0:1
w:r:group	0:-1 5:2
w:r:grow	0:1 6:-3 14:2
w:r:growth	0:-3 6:5 20:-1
w:r:guangzhou	0:3 7:-3
w:r:guarante	0:1
w:r:guest	0:4
w:r:guid	0:1 5:-1
w:r:guidance	0:-2 6:2
w:r:gwh	0:2 14:2
w:r:h	9:1
w:r:had	0:2
w:r:halewood	0:1 6:-2 20:2 21:-1
w:r:half	0:1 10:1
w:r:half-year	0:2 6:1 20:-1
w:r:hall	0:2
w:r:halv	0:3
w:r:hand	0:-2 5:2 6:2 13:2
w:r:has	0:3 6:-1
w:r:hatchback	0:2 7:-2
w:r:hav	0:-1 1:2 6:1
w:r:have	17:1
w:r:he	0:-1 6:2 7:1
w:r:head	0:3 7:-1
w:r:heat	1:-1 5:-1 9:2 15:-1 18:-1
w:r:heavy	0:2 1:2 5:-2
w:r:heavy-duty	0:3 1:-1 5:-1 15:-1
w:r:hectar	0:5
w:r:held	0:4
w:r:help	0:1 1:1 20:-2
w:r:her	0:2 6:-1
w:r:here	0:3 6:-1 9:-1 12:2 20:-1
w:r:high	1:2
w:r:high-voltage	0:2
w:r:higher	0:2
w:r:highest	5:1 6:1
w:r:highway	0:1 6:-1 15:1
w:r:him	0:2 6:-1 7:-1
w:r:hir	0:3 21:-1
w:r:hire	0:-3 20:3
w:r:his	6:2 8:-1
w:r:hit	0:-1 6:-2 7:2
w:r:hl	0:2
w:r:hold	0:1 5:-3 21:3
w:r:hom	0:3
w:r:home	0:1 6:-2 15:2
w:r:honda	0:-1 5:2 6:-1
w:r:hong	0:-1 6:2
w:r:hongqi	0:3 21:-2
w:r:hop	0:4 6:-1
w:r:horsepower	0:3
w:r:hotspot	0:3
w:r:hour	0:2
w:r:house	0:2
w:r:household	0:3 6:-1
w:r:how	0:2
w:r:hp	0:2
w:r:hubs	0:-2 15:1 20:2
w:r:hundr	0:1
w:r:hybrid	0:1 5:1 7:2
w:r:hydrogen	0:-1 6:2 7:1 15:-1
w:r:hyundai	5:2 6:1
w:r:i	0:-1 5:2 21:1
w:r:ice	0:2 20:-1
w:r:id	0:-2 6:3 7:-1
w:r:if	1:1 6:-1 15:1
w:r:impact	0:2 1:-2 12:-1
w:r:implement	10:1 14:-1
w:r:import	0:2
w:r:improvement	1:2
w:r:in	0:1
w:r:inc	0:1
w:r:incentiv	0:1
w:r:includ	0:1 15:1
w:r:include	0:3 6:-4 7:2
w:r:income	0:2
w:r:increase	6:3
w:r:independent	0:2
w:r:index	0:3
w:r:india	6:-1 7:4 15:1 20:-1
w:r:indian	0:-1 7:1
w:r:indonesia	0:-1 6:2
w:r:industrial	0:4 19:1 20:-1
w:r:industry	5:-1 10:-1 11:3 18:-1
w:r:inflation	0:2
w:r:infrastructure	5:-2 20:1
w:r:ingolstadt	0:1
w:r:innovation	20:2
w:r:inside	6:2
w:r:install	0:3 7:-1 9:2 14:-2
w:r:instalment	0:2
w:r:instead	0:1 1:1 6:1 14:-1
w:r:intelligent	0:1 20:1
w:r:intend	20:1
w:r:intensity	1:-1 10:1
w:r:internal	0:2 6:-1 7:-2
w:r:into	20:1
w:r:introduc	0:-1 6:-1 7:2
w:r:inventory	0:1 5:-1 17:2
w:r:invest	0:1 5:-1 20:1
w:r:investment	0:1 6:-1 20:1
w:r:investor	0:-2 1:2 6:2 14:-1
w:r:ipo	0:2 20:-2
w:r:isn	0:-3 5:2 6:2
w:r:issu	0:2 20:-1
w:r:issue	0:1
w:r:ist	0:2
w:r:isuzu	0:3
w:r:it	0:1
w:r:itself	0:4 6:-1 20:-1
w:r:j	0:2
w:r:jaguar	0:3 6:-3
w:r:january	0:1
w:r:japan	5:1 15:1
w:r:japanese	0:2
w:r:jeep	0:3
w:r:jlr	0:1
w:r:jobs	0:2
w:r:join	7:1
w:r:joint	0:2
w:r:july	0:4 14:-2
w:r:june	0:2 9:1
w:r:just	1:2 6:-4
w:r:k	0:2
w:r:kansa	0:-1 6:-1 20:1
w:r:keep	0:2 6:-1
w:r:kentucky	14:1
w:r:kenworth	6:1
w:r:kept	0:2 6:-1
w:r:kg	0:4
w:r:kia	0:4
w:r:kilo	0:4
w:r:kilogram	0:1 1:2 6:-1
w:r:kilometer	0:1 8:2
w:r:kilometr	0:2 8:1
w:r:kilometre	0:-2 1:5
w:r:kilowatt-hour	1:-3 9:3 10:3
w:r:kind	5:1 6:-1 7:2
w:r:km	0:2
w:r:know	0:2
w:r:known	0:-1 20:2
w:r:kong	0:-1 6:1
w:r:korea	0:-1 5:2 6:-1 7:1
w:r:kroner	0:3 6:-1
w:r:kronor	0:1
w:r:kw	0:4 15:-1
w:r:kwh	0:2 9:1
w:r:l	6:2
w:r:laid	0:2
w:r:lakh	6:-2 8:3 15:1
w:r:lamborghini	0:1
w:r:land	0:1 5:2 7:-1
w:r:landfill	0:-2 1:1 5:-1 19:2
w:r:large	7:1
w:r:larger	0:2 13:-2 20:-1
w:r:largest	0:-1 6:1 20:2
w:r:late	0:3 6:1
w:r:later	0:2
w:r:latter	0:2 1:-2 6:1
w:r:launch	1:-1 7:2
w:r:law	0:4 20:-3
w:r:lead	0:2
w:r:leaf	0:-3 6:4
w:r:learn	0:3 6:-2
w:r:leas	0:3 6:-2
w:r:least	15:2 20:-1 21:-1
w:r:leav	5:1 9:1
w:r:leave	0:1 5:1
w:r:led	0:1 1:1 6:-1
w:r:left	1:1 5:1
w:r:less	1:1 11:1 18:2
w:r:let	0:2 6:-3 20:2
w:r:letter	0:4 21:-2
w:r:level	23:1
w:r:lever	0:3
w:r:lexu	0:-1 6:2
w:r:lfp	14:2
w:r:lg	0:4 9:-2 20:-1
w:r:li	0:2
w:r:life	0:-1 1:1 6:-1 13:2
w:r:life-cycle	1:2
w:r:lift	0:2
w:r:light	0:-2 1:2 5:1 6:1
w:r:light-duty	0:-2 5:4 6:-1
w:r:lighter	0:1 1:1
w:r:lightning	0:-2 6:2
w:r:like	0:3 5:-1
w:r:likely	0:1
w:r:limit	0:3
w:r:lin	0:3 6:-1
w:r:line	0:-1 5:3 20:1
w:r:line-up	0:-2 7:2
w:r:lineup	0:-1 1:-1 5:-2 7:2 20:1
w:r:list	0:1 6:-2 16:2
w:r:liter	0:3
w:r:lithium	13:1
w:r:lithium-ion	0:-1 20:2
w:r:litr	0:5
w:r:litre	0:2
w:r:little	0:3
w:r:liv	0:2
w:r:live	0:2
w:r:ll	0:2 20:-1
w:r:loan	0:3 20:-1
w:r:local	9:1
w:r:location	0:3 15:-2 21:1
w:r:long	15:2
w:r:longer	0:-1 6:2
w:r:look	0:-1 5:3
w:r:lorri	1:-1 5:-1 6:1 15:-1 23:2
w:r:lose	0:3 6:-2
w:r:loss	0:2
w:r:lost	6:1
w:r:lot	0:2 6:-1
w:r:lower	1:2
w:r:lowest	0:-1 6:2
w:r:ltd	0:-1 20:1
w:r:lucid	6:2
w:r:luxury	0:4 5:-2 7:-2
w:r:lynk	0:-1 1:-1 5:-1 7:3
w:r:m	0:-1 6:1 18:3
w:r:macan	0:3
w:r:mach-	6:1
w:r:machin	0:-1 1:-1 5:-1 6:3 7:-1 15:-1
w:r:made	6:1
w:r:magna	0:2 6:-2
w:r:mahindra	0:-1 20:2
w:r:main	0:3
w:r:maintain	0:-2 1:2 6:2
w:r:major	0:3 7:-1 19:1
w:r:mak	0:-1 7:2
w:r:make	1:2 5:-2 6:-1 18:1 20:1
w:r:maker	0:2 6:-1 16:1
w:r:makoto	0:1 7:1
w:r:man	5:2
w:r:manag	1:2 5:-1
w:r:management	1:1
w:r:manager	0:2 1:-1 6:1 13:2
w:r:manufactur	0:-1 16:2 19:2
w:r:manufacture	20:2
w:r:manufacturer	0:2
w:r:many	0:2
w:r:march	0:2
w:r:margin	0:2
w:r:mark	1:3 5:-2 15:1 17:-1
w:r:market	0:2 5:-1 7:2
w:r:maruti	0:1
w:r:mass	12:3
w:r:match	17:1
w:r:material	12:2 13:4
w:r:may	0:3 5:-1
w:r:mazda	0:3 5:-1
w:r:me	0:3 5:-1
w:r:mean	0:1
w:r:meant	5:-1
w:r:measur	0:-3 1:3 5:-1 20:2
w:r:media	0:1
w:r:medium	0:3 20:-2
w:r:meet	0:1
w:r:megawatt	0:1 9:1
w:r:megawatt-hour	13:2
w:r:member	0:3
w:r:mention	0:5 6:-4 7:-2 20:-1
w:r:merced	0:2 5:2 6:-4
w:r:mercedes-benz	0:1 7:-1 14:1
w:r:met	0:-2 1:-2 6:2 15:2
w:r:metal	0:-2 13:2
w:r:meter	0:2
w:r:metr	0:2 18:1
w:r:metre	0:2
w:r:metric	19:2
w:r:mg	0:3 6:-2 7:-1
w:r:mibe	0:-4 5:4
w:r:michigan	20:1
w:r:mid-decade	0:2 6:-1
w:r:middle	0:2 5:-2 7:-1 9:2 20:-3
w:r:might	0:1
w:r:mil	0:4
w:r:milan	0:1
w:r:mild	0:4 5:-3
w:r:mile	0:4 1:-3
w:r:millimeter	0:4 14:-1
w:r:millimetr	0:3
w:r:million	0:3
w:r:min	0:3
w:r:mind	0:1
w:r:mini	0:3 6:-2
w:r:minister	0:3
w:r:ministry	0:4 5:-2
w:r:minu	0:3 1:1
w:r:minut	0:4
w:r:minute	0:1
w:r:mirai	0:-2 6:2
w:r:miss	0:1 6:1 15:-2
w:r:mitsubishi	0:1 7:1
w:r:mix	0:-1 5:4 7:-1
w:r:mm	0:3 6:-2
w:r:mobile	0:3
w:r:mobility	0:1 6:-1 20:1
w:r:model	0:1 5:-1 7:4
w:r:modul	1:-1 13:1
w:r:monday	0:2
w:r:money	0:5 20:-1
w:r:month	6:2
w:r:monthly	0:2 5:-1
w:r:more	6:1
w:r:most	0:5 20:-2
w:r:mostly	0:-1 5:1 6:1 15:1 20:-1
w:r:motor	0:4
w:r:motorcycl	0:1 5:-3 6:-2 7:3
w:r:motorway	15:1
w:r:mov	0:3
w:r:move	0:3
w:r:mpg	0:2
w:r:mph	0:1
w:r:mt	0:2
w:r:much	0:3
w:r:musk	14:1
w:r:must	0:3 1:-2 17:1
w:r:mustang	0:-2 6:2
w:r:mw	9:2
w:r:mwh	9:1 10:-1 13:2
w:r:mwp	0:-1 9:2
w:r:n	0:-3 7:2 18:2
w:r:nam	0:3 1:-1 6:-2 13:1
w:r:namely	0:2
w:r:narrow	0:-3 6:3 7:-2
w:r:nation	0:4 6:-1 9:-1
w:r:national	0:-1 16:2
w:r:national-level	0:-1 16:2
w:r:nd	0:2
w:r:nearly	0:-2 6:4 20:1
w:r:need	9:2 12:1
w:r:neither	0:4 20:-1
w:r:netherland	0:2 15:-2
w:r:network	0:1
w:r:neutral	0:2 9:1
w:r:nev	0:-1 5:-2 7:1 16:2
w:r:nevada	0:-2 14:1 20:2
w:r:never	0:3 1:1 6:-3
w:r:nevs	6:2
w:r:new	0:1 7:1
w:r:new-energy	0:1 6:2 7:-1
w:r:newcomer	0:4
w:r:next	0:1 7:1 9:1
w:r:nickel	0:-2 13:3
w:r:night	0:2
w:r:nikkei	0:2 5:-1
w:r:nine	0:-1 6:4 7:-2
w:r:nio	0:3 6:-1 15:-1
w:r:nissan	0:1 5:1 6:-1
w:r:no	0:1 5:-1 19:2
w:r:nobody	0:2
w:r:none	0:3 6:-1
w:r:norm	0:2 1:-2
w:r:normal	0:-3 1:-1 15:3 19:1
w:r:north	0:1 6:-1 15:1
w:r:northvolt	0:3 12:-2 13:-3
w:r:not	7:1 20:2
w:r:noth	6:1 18:1
w:r:november	0:2
w:r:now	0:2 15:1
w:r:number	0:3 17:2
w:r:o	0:3
w:r:october	6:2 20:-2
w:r:of	0:1
w:r:off	0:2 5:-1
w:r:offer	0:-1 7:2
w:r:officer	5:1
w:r:officially	14:1
w:r:offset	0:1 1:2 2:-2 3:-2 4:-2 5:-2 6:-2 7:-2 8:-2 9:-2 10:-2 11:-2 12:-2 13:-2 14:-2 15:-3 16:-3 17:-2 18:-2 19:-2 20:-2 21:-2 22:-2 23:-2
w:r:often	0:-2 6:2 15:-1
w:r:ohio	0:1 20:2
w:r:ola	0:1
w:r:old	0:-1 1:2 5:2 13:1
w:r:older	0:3 1:-2
w:r:once	0:2 5:-1
w:r:one	0:1 6:1 15:1
w:r:ones	0:1 6:-2 15:3
w:r:online	0:1
w:r:only	0:-1 5:2 17:1
w:r:onvo	0:-3 6:3
w:r:open	6:-1 15:2 20:2
w:r:operat	15:1 16:2
w:r:option	0:-2 5:1 7:2
w:r:or	5:-1 6:3 21:1
w:r:order	6:2
w:r:ordinary	0:1
w:r:original	0:3 5:-1 13:-1
w:r:originally	0:4
w:r:other	0:1 1:1 11:1 15:-1
w:r:ought	0:-2 5:2
w:r:our	0:2 12:1
w:r:out	6:1 21:1
w:r:outcome	0:-3 1:3
w:r:outlay	20:1
w:r:output	0:2 13:1 20:-2
w:r:outside	0:2 6:-1 15:1
w:r:over	0:-1 6:1
w:r:overall	0:-1 1:2 5:-1 6:-2 7:-1 9:-1 20:1
w:r:overnight	0:3 6:-1
w:r:oversea	5:-2 6:3
w:r:ow	0:-1 6:2
w:r:own	7:1
w:r:owner	0:1
w:r:p	0:1 20:1
w:r:paccar	0:1
w:r:pack	6:-2 13:4
w:r:pag	0:4
w:r:page	0:2
w:r:paid	0:2 20:-1
w:r:pair	0:-2 7:2
w:r:pandemic	5:-1 6:2
w:r:panel	0:3
w:r:paper	0:4 1:-1 6:-2
w:r:parent	5:-2 6:1
w:r:pari	0:3
w:r:park	15:2
w:r:parliament	0:2
w:r:part	0:5
w:r:partly	9:1
w:r:partner	5:-1 6:-2 7:-2 14:2 15:2 17:-1 20:1
w:r:pass	0:-1 6:2 20:-1
w:r:passenger	5:3 6:-1
w:r:past	0:3 6:-1 20:-2
w:r:patent	0:1 6:-1
w:r:pay	0:3
w:r:payroll	0:3 6:-2
w:r:pays	0:-3 14:1 20:2
w:r:pct	5:2 9:1
w:r:peak	0:1
w:r:pencill	0:-2 6:2
w:r:penetration	0:2 5:1 6:-3
w:r:people	21:1
w:r:per	1:1
w:r:percentage	0:-1 5:3
w:r:perhap	0:3 7:-2
w:r:period	0:-1 10:1 15:1
w:r:peso	0:3 6:-2
w:r:peterbilt	0:-2 1:-1 2:-1 3:-1 4:-1 5:-3 6:3 7:-3 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:r:petrol	0:4 1:-2
w:r:phas	0:2
w:r:phase	0:1 14:1
w:r:phev	0:-2 5:2 7:-1 15:2
w:r:photovoltaic	9:1
w:r:pickup	0:4 6:-1
w:r:pil	0:-3 6:-1 15:4
w:r:pillar	0:1 10:-2 15:2
w:r:plac	0:5 18:-1 21:-1
w:r:place	0:-3 1:1 6:2 15:2
w:r:plan	5:1 14:2 15:1
w:r:plann	0:1
w:r:plant	0:1 16:1 20:1
w:r:plastic	0:1 12:2
w:r:platform	0:2 5:-1 7:1
w:r:pledg	0:-1 12:2 17:2 20:-1
w:r:plug	5:2
w:r:plug-in	0:-1 5:3 6:1
w:r:plus	6:1
w:r:pm	0:3
w:r:point	5:2 15:1
w:r:pol	0:-1 6:-1 7:-2 15:2 21:-1
w:r:polestar	0:-2 15:-1 17:2
w:r:porsche	6:2
w:r:port	0:1
w:r:portfolio	0:-2 5:2 7:2
w:r:position	0:2
w:r:possible	0:1 7:-2 14:2
w:r:post	0:4 15:-1
w:r:pound	20:1
w:r:pour	0:1 20:1
w:r:power	0:-1 9:6 13:1
w:r:powertrain	0:3
w:r:preced	0:2 1:1 20:-1
w:r:predecessor	0:2
w:r:pres	0:1
w:r:present	6:-1 7:-2 14:-1 15:2 21:1
w:r:president	5:3
w:r:previou	6:-2 15:2
w:r:previously	0:4 5:-2 20:-1
w:r:pric	0:1
w:r:print	0:2
w:r:private	0:2 5:-2 20:1
w:r:prnewswire	0:1
w:r:procurement	20:2
w:r:produc	6:1 19:1
w:r:produce	0:4 1:-1 5:-2 6:-1 9:-2
w:r:product	1:2 8:1
w:r:production	0:-2 12:1
w:r:professional	0:1
w:r:profit	0:2
w:r:program	0:3 20:-2
w:r:programme	0:-2 20:2
w:r:project	0:1 6:1
w:r:promis	5:-1 7:1 11:2 15:1
w:r:proportion	0:-2 5:1 6:2
w:r:provinc	0:4 6:-2 15:-1 21:-1
w:r:province	0:3 20:-1
w:r:provision	0:2 20:-1
w:r:pti	0:1
w:r:public	6:-1 15:1
w:r:publish	0:4 1:-1
w:r:purchas	0:-1 1:-2 5:-2 9:2 17:4
w:r:purchase	0:1 6:2 9:-2
w:r:pure	5:-1 6:2 7:1
w:r:purely	0:1 5:-1 6:-2 7:2 8:3 20:-1
w:r:push	0:-1 5:2 20:-2
w:r:put	15:1
w:r:pv	0:-2 1:-2 9:3
w:r:q	0:3 6:-1
w:r:qualifi	0:1 1:-1 5:-2 21:1
w:r:quarter	0:1
w:r:question	0:3
w:r:queue	0:3
w:r:r	0:1 6:2
w:r:rais	0:5 6:-1 20:-2
w:r:ran	0:-1 6:2 10:2
w:r:rang	0:3 7:-2
w:r:range	0:2
w:r:rank	0:1
w:r:rapid	6:-1
w:r:rat	0:1 13:1
w:r:rate	0:2 11:1
w:r:rather	0:2 5:-2 13:2
w:r:ratio	6:-1 7:1
w:r:raw	0:1 12:-6 13:3
w:r:re	0:2
w:r:reach	0:-1 1:1 7:1 9:2
w:r:read	0:4
w:r:ready	0:-3 6:-1 7:-1 14:2 15:3
w:r:reai	6:-1 20:2
w:r:reason	0:4 5:-2
w:r:recall	0:3 7:-1
w:r:receiv	0:3 6:-1
w:r:receive	0:2 6:-1
w:r:recharge	0:-3 5:4 6:1 7:-1 8:-1
w:r:reckon	0:1 1:2 6:-1
w:r:recommend	0:3
w:r:record	6:1
w:r:recover	0:1 12:-2 13:2
w:r:recycl	0:-1 12:2 13:2 19:3
w:r:red	0:-1 6:2 20:-2
w:r:reduc	0:1 12:1
w:r:reduction	0:1
w:r:region	0:3 6:-1
w:r:register	0:5 5:-1 6:-4
w:r:releas	0:3 6:-1 20:-2
w:r:remain	0:-3 5:1 7:1 9:-1 14:2 20:3
w:r:remanufactur	0:1
w:r:remind	0:3 6:-1
w:r:renault	0:-1 7:3
w:r:renewabl	0:1 1:-1 9:3
w:r:renewable	9:3
w:r:repair	0:-2 6:-1 13:3
w:r:repeat	0:1
w:r:replac	0:4 6:-3 9:-1 10:-1 15:-1 18:-1
w:r:report	0:-1 9:1 17:2
w:r:represent	0:1 6:1
w:r:requir	0:2 6:-1 21:-2
w:r:research	0:3 20:-2
w:r:reserv	6:-1 20:1
w:r:reservation	0:4 6:-2
w:r:resident	0:4 6:-1
w:r:respectively	0:-1 1:4 6:1
w:r:rest	5:-2 12:-1 19:2
w:r:result	6:1 20:-1
w:r:retir	0:-2 1:-1 6:-2 9:-1 12:-2 13:3 15:-1
w:r:return	0:2
w:r:reuter	0:3 20:-1
w:r:reveal	0:1
w:r:revenu	0:1
w:r:revenue	6:1
w:r:revis	0:1 5:-3 6:-1 7:-2 9:-1 12:-1 19:3
w:r:right	15:1
w:r:ris	0:-1 5:2
w:r:rise	6:1 12:1
w:r:risk	0:2 15:-1
w:r:rival	0:2
w:r:rivian	15:1 20:-2
w:r:rmb	0:1
w:r:road	7:2
w:r:robot	0:4
w:r:roll	6:2 12:-1
w:r:room	0:2
w:r:rose	0:2
w:r:roughly	1:1
w:r:round	0:3 6:-2
w:r:rover	0:1 5:2 6:-1 7:-1
w:r:row	0:4 6:-1 7:-1
w:r:rs	0:3
w:r:run	6:-2 7:2 9:-1 15:2
w:r:runn	0:1 6:1 7:-2
w:r:runs	0:4 20:-1
w:r:rupe	0:3 20:-3
w:r:saic	0:2 5:1 6:-2 7:-1
w:r:said	16:1
w:r:sal	0:1 5:2
w:r:salari	0:2
w:r:sale	0:-3 7:4
w:r:saloon	0:2
w:r:same	0:-5 1:1 11:1 12:3 18:2
w:r:san	0:3
w:r:saudi	0:1 6:1 9:-1 14:-1 20:-1
w:r:sav	0:-3 1:2 8:1 11:2
w:r:say	0:-2 5:2 6:-2 21:2
w:r:says	0:-2 5:-1 11:2 18:2 23:2
w:r:scania	0:1 1:-1 5:-1 11:1 15:-1
w:r:schedul	0:2
w:r:schedule	0:3 13:-1
w:r:scheme	20:1
w:r:science	0:2
w:r:scop	1:3
w:r:scope	1:2
w:r:scrap	0:2 1:-2 6:-1 12:1 13:1 19:-1 20:-2
w:r:scrapp	0:3 5:-2
w:r:sea	0:1
w:r:seat	0:1 6:-1
w:r:second	0:1 5:2 11:1 13:1 20:-1
w:r:second-best	0:1 6:-1
w:r:secondary	0:-2 12:3 13:-2
w:r:sedan	6:1 7:-1
w:r:seen	0:2
w:r:segment	0:4 5:-3
w:r:sek	0:2
w:r:select	0:3
w:r:self-driv	6:2 20:-1
w:r:self-operat	0:1
w:r:sell	0:1 5:3 6:-1
w:r:sent	0:2
w:r:sentence	0:1
w:r:seoul	0:3
w:r:sep	0:3
w:r:sept	0:4
w:r:september	0:2 6:2 20:-1
w:r:seri	0:2 17:1
w:r:serve	0:1
w:r:service	5:-1 15:-2 21:3
w:r:session	0:3 6:-2
w:r:set	0:1 1:-1 5:-2 6:-2 12:2 20:2
w:r:sets	0:-1 6:2
w:r:settl	0:3
w:r:seven	6:1 15:1 20:1
w:r:shall	0:-2 5:2
w:r:shanghai	0:1 20:-1
w:r:shar	7:2
w:r:share	0:1
w:r:shareholder	0:2
w:r:shift	0:1 20:1
w:r:ship	0:3
w:r:shipp	0:2 6:-1
w:r:shop	0:1
w:r:short	5:2 6:-2
w:r:should	5:1 6:1
w:r:show	0:3
w:r:shown	0:3 6:-1
w:r:showroom	0:-2 5:2 7:2 21:-2
w:r:sign	0:2 17:1 21:-3
w:r:since	6:2 10:1
w:r:single	0:-1 20:2
w:r:sit	1:-1 15:3 19:1
w:r:site	0:1 9:2 17:-1
w:r:six	0:-1 7:4
w:r:size	0:3
w:r:slide	0:3 6:-1
w:r:slightly	0:1 5:-1
w:r:slipp	0:2
w:r:small	0:-3 6:1 7:1 20:1
w:r:smaller	1:2 5:-1 10:-1 18:-1 23:2
w:r:smart	0:1 6:2 7:-2
w:r:so	0:-2 6:2 21:2
w:r:software	20:1
w:r:solar	0:3
w:r:sold	5:1 6:1
w:r:some	0:2
w:r:someth	1:1 14:1
w:r:soon	0:-1 6:2 21:-2
w:r:sooner	0:3
w:r:spac	0:3
w:r:spe	0:4 20:-2
w:r:speak	0:-1 9:2
w:r:spend	0:-2 1:-2 5:2 17:4 20:-1
w:r:spent	0:-1 20:3
w:r:spoken	0:-1 1:2 5:-1 9:-1 12:-1 14:-1
w:r:spokesman	0:-1 1:-3 7:-1 9:-1 11:-1 12:-1 13:-1 14:-1 16:-2 17:3 20:-2
w:r:sportage	0:4 6:-2
w:r:spot	0:2
w:r:sq	0:3 6:-1
w:r:square	0:4
w:r:st	0:1 1:-1 14:2
w:r:staff	0:6 6:-2
w:r:stage	1:2
w:r:stake	0:3
w:r:stall	0:-3 15:4
w:r:stand	0:1 1:-1 9:1 10:-2 15:2 16:-1
w:r:standard	0:2 1:-1
w:r:star	0:3
w:r:start	0:2 14:1
w:r:stat	0:1 6:2
w:r:state	0:3 20:-2
w:r:station	15:2
w:r:stay	1:2 5:-1
w:r:steel	1:-2 12:4 17:2
w:r:steepest	0:1
w:r:stellanti	0:2 5:1 7:-1
w:r:step	0:4
w:r:stepp	0:2
w:r:sticker	0:2
w:r:still	0:3 14:-1 15:2
w:r:stock	0:1
w:r:stood	0:3 14:-2
w:r:stop	0:3 1:-3
w:r:stor	0:1 1:-1 5:-1 6:-2 7:-2 13:-1 15:-4 21:3
w:r:storage	0:1 9:-2 10:-1 13:-1 20:-1 23:2
w:r:strategic	0:1 12:-2 13:1
w:r:strategy	0:1 6:-3 20:1
w:r:strength	0:1
w:r:stretch	0:1 1:1 6:-2 10:-1 15:-1 18:-1
w:r:strike	0:3
w:r:stroke	0:3
w:r:strong	0:2
w:r:strongest	0:3 6:-2
w:r:struck	0:2 20:-2
w:r:subaru	0:4 5:-3 6:-1 20:-1
w:r:subject	0:-3 14:3
w:r:subscrib	0:3
w:r:subscriber	0:2 6:-2
w:r:subsidiari	0:-2 16:1 20:2
w:r:subsidy	0:2
w:r:succeed	0:1 10:-1
w:r:such	0:1
w:r:suit	0:1 15:-1
w:r:sum	5:-1 20:2
w:r:summer	7:1 10:2
w:r:sunderland	0:-2 6:1 14:1
w:r:supercharg	0:-2 6:-1 15:3
w:r:supercharger	0:-1 6:-1 15:2
w:r:superfast	15:1
w:r:suppli	0:-1 14:2
w:r:supplier	17:4
w:r:supply	0:3 1:2 14:-1
w:r:support	14:1
w:r:suppos	0:3 1:-1 5:-2
w:r:sustainability	5:1 20:1
w:r:sustainable	0:3
w:r:suv	0:-2 5:2 7:2
w:r:suvs	0:-1 5:1 7:3
w:r:suzuki	20:2
w:r:swap	0:1 15:1
w:r:sweden	0:3 6:-1
w:r:switch	15:2 17:1
w:r:system	0:1 6:1 9:-1
w:r:sz	0:1
w:r:t	5:1 6:2
w:r:table	0:1
w:r:tak	0:3 6:-1
w:r:take	0:4 5:-1 6:-2
w:r:taken	0:2 1:-2 5:-2 6:2 21:-1
w:r:talk	0:3 6:-2
w:r:target	0:-4 1:1 6:2 15:2 16:1 19:1
w:r:tariff	0:3 9:-2
w:r:tata	5:1
w:r:tax	0:2
w:r:taxi	0:-1 5:-1 6:3 7:-1 15:-1
w:r:taxpayer	0:2 6:-1
w:r:tco	0:1
w:r:technician	0:1 5:-1 21:2
w:r:technologi	0:3 20:-3
w:r:technology	0:3 5:-1 6:-2 7:-2
w:r:temp	0:2 6:-1
w:r:temporary	0:3 6:-1
w:r:ten	0:2 7:-1 9:1
w:r:tenth	1:1 9:1 13:-1 20:-1
w:r:terawatt-hour	0:1 9:1 10:2 14:-1
w:r:term	0:-1 1:3
w:r:tesla	0:2 5:-1 18:1
w:r:test	0:3
w:r:th	0:1 6:1 19:1
w:r:thai	0:-2 6:-1 7:2 20:1
w:r:thailand	0:4 5:-2
w:r:than	1:1 11:1
w:r:thank	0:2 1:1 6:1 18:-1
w:r:that	0:1
w:r:their	0:-1 15:1 16:1 17:1
w:r:them	0:1 17:1
w:r:themselv	0:2
w:r:then	5:1 6:-3 14:2 18:1
w:r:there	6:-2 7:-1 15:2 16:3 20:1
w:r:these	0:-1 7:2 20:1
w:r:they	1:2 6:1 9:1
w:r:thing	0:3
w:r:think	1:1
w:r:third	6:1 9:1 15:-1
w:r:this	6:1
w:r:thoma	0:-2 6:2 14:1
w:r:those	14:1 15:1 16:1
w:r:though	1:1 13:1
w:r:thought	0:1 20:1
w:r:thousand	0:1 9:-1 10:1
w:r:three	0:4 20:-2
w:r:three-wheeler	0:1 5:-2 6:2
w:r:through	0:1 9:1
w:r:thursday	0:1 15:1
w:r:ticket	0:1
w:r:tim	0:2
w:r:time	5:1 6:-2 20:2
w:r:tire	0:2 12:-1
w:r:tn	0:2
w:r:to	0:1
w:r:today	1:1 6:-1 11:2 12:2 23:1
w:r:together	0:2 9:1 20:-2
w:r:tokyo	0:2 6:-1
w:r:told	0:1 1:2 6:-2
w:r:ton	0:1
w:r:tonn	1:2 12:1
w:r:tonne	6:1 18:2
w:r:tonne-kilometre	1:3 20:-2
w:r:tons	1:1 13:2 19:1
w:r:took	0:5 9:-1
w:r:top	6:-1 21:2
w:r:toshihiro	0:-3 5:4
w:r:total	5:1 6:-1 20:1
w:r:touch	6:1
w:r:toward	0:4 19:-2
w:r:toyota	0:4 6:-3
w:r:tractor	0:2 5:-1
w:r:trade	0:1 6:-1
w:r:train	6:-2 15:2 21:2
w:r:transport	0:-2 1:-2 5:-4 8:1 23:3
w:r:treat	0:-2 5:-1 9:-1 18:3
w:r:trip	0:3 6:-2
w:r:truck	5:1 6:1
w:r:tsi	0:1
w:r:tuesday	20:1
w:r:turbin	0:3 9:-2
w:r:turkey	0:2
w:r:turn	6:-1 16:1 20:1
w:r:turnover	0:2
w:r:twelve	10:1 15:2
w:r:twenty	0:-1 5:-2 6:-1 9:-1 12:3
w:r:twice	0:1
w:r:two	0:-1 7:3 21:1
w:r:two-third	0:-1 6:2 20:-1
w:r:two-wheeler	0:2
w:r:typ	0:3 7:-1
w:r:tyr	6:-1 10:-1 11:2 12:-2 19:2
w:r:tyre	0:-1 6:-1 13:-1 18:3
w:r:u	6:1 7:2
w:r:uaw	0:1
w:r:uk	0:-1 9:2
w:r:ultium	0:2
w:r:ultra-fast	0:-2 15:2
w:r:unchang	7:2 14:1
w:r:under	0:-2 6:1 7:1 16:1
w:r:unemployment	0:2 6:-1
w:r:union	0:2
w:r:unit	0:1 6:1
w:r:universiti	0:1
w:r:until	0:2 5:-3 20:2
w:r:unveil	0:5 6:-3 7:-1 15:-1
w:r:up	0:-2 6:4
w:r:updat	0:1 7:-1 20:-1
w:r:upgrade	0:2 20:-1 21:-2
w:r:us	0:2 6:-1 21:2
w:r:use	0:-2 1:1 9:1 17:3 18:-2
w:r:use-phase	0:-1 1:1
w:r:used	6:-1 13:2 20:1
w:r:user	1:-2 9:2
w:r:uses	9:1
w:r:v	0:2 7:-2 15:1
w:r:value	0:1 17:1
w:r:vans	0:3 5:-3 6:1 7:-2
w:r:vat	0:1
w:r:vauxhall	0:5 6:-3
w:r:ve	0:4 6:-3
w:r:vehicl	6:1
w:r:vehicle	1:2 18:1
w:r:vehicle-kilometer	0:-2 1:3
w:r:vehicle-kilometre	0:-1 1:2
w:r:vehicle-km	1:2
w:r:vendor	0:-2 1:-1 9:-2 17:3
w:r:ventur	0:2
w:r:version	0:1 1:1 20:-1
w:r:versu	1:2 6:-1 9:-1 10:2
w:r:view	0:2
w:r:visitor	0:4 6:-2
w:r:volkswagen	0:2 1:1 7:-1
w:r:volt	0:3 6:-2 8:-2
w:r:volum	0:-3 5:3 6:2
w:r:volume	0:-3 1:-1 5:3 17:2 23:2
w:r:volvo	0:3
w:r:vot	0:4
w:r:vow	0:1
w:r:vs	1:2
w:r:vw	5:1
w:r:wag	0:1
w:r:wage	0:4
w:r:waiblingen	0:2
w:r:wait	0:2
w:r:wall	0:1 8:-1
w:r:want	0:1 14:-1 15:-1
w:r:warranty	0:2
w:r:was	0:1
w:r:waste	10:-2 18:1 19:2
w:r:water	18:4 19:-2
w:r:way	0:2 5:-2 12:3 20:-2
w:r:we	0:-1 5:2 12:1
w:r:weak	0:2
w:r:wear	0:1 5:-2 7:3
w:r:wednesday	0:-1 6:1 20:2
w:r:week	6:1 20:1
w:r:weigh	0:2
w:r:weight	0:2 1:-1 12:1
w:r:welcom	0:2
w:r:well	5:1 6:2 9:-2 15:-1 18:2 21:2
w:r:went	0:1 19:1 20:-1 21:2
w:r:were	6:2 15:1
w:r:what	5:2 9:1 12:1
w:r:wheel	0:2
w:r:when	0:3 1:-1 5:-2 7:1 11:1 15:-1
w:r:where	1:2
w:r:wherea	9:1
w:r:which	0:1 6:1
w:r:while	0:6 14:-1
w:r:who	0:2 6:1 21:-1
w:r:whole	0:1 6:2
w:r:whom	0:3 6:-1
w:r:why	0:2
w:r:widen	0:1
w:r:wild	0:3
w:r:will	0:1 7:1
w:r:wind	0:1 1:2 9:-2
w:r:winter	0:4 1:-3
w:r:with	0:1
w:r:withdrawn	0:4 6:-2
w:r:within	12:-1 14:1 15:1
w:r:without	6:1 8:1 20:-1
w:r:women	0:3
w:r:won	0:2
w:r:word	0:2
w:r:work	9:1 15:1 17:1 20:2
w:r:worker	0:4
w:r:workforce	0:3
w:r:workshop	21:1
w:r:world	0:2 6:2
w:r:worldwide	5:1
w:r:worse	0:2
w:r:worst	0:2
w:r:worth	0:4 20:-2
w:r:would	0:2 5:-1 13:1
w:r:writ	0:3
w:r:write-down	0:3 20:-3
w:r:wrote	0:2 6:1
w:r:x	0:3
w:r:xev	0:3 5:-1 6:1 7:-2
w:r:xinhua	0:2
w:r:xpeng	0:2
w:r:xuv	0:-1 7:2
w:r:y	0:2
w:r:year	0:1 6:1
w:r:year-end	0:2
w:r:yearly	0:-1 9:2
w:r:yen	0:1
w:r:yesterday	0:1
w:r:yet	0:2 7:-1 20:-1
w:r:yield	0:2
w:r:yonhap	0:2
w:r:you	0:6
w:r:your	0:1 5:2
w:r:yoy	0:3
w:r:ys	0:3 7:-2
w:r:ytd	0:2
w:r:zeekr	7:2
w:r:zero	0:-1 16:1 20:1
w:r:zero-carbon	6:-1 16:2
w:r:zero-emission	0:-1 5:1 6:1
w:r:zipse	0:-2 6:2
w:r:£	0:3 20:-2
w:r:¥	0:-2 20:2
w:r:€	0:2
wc:#:GWh	0:1 9:1 14:3
wc:#:MW	9:2
wc:#:MWh	9:1 10:-1 13:2
wc:#:TWh	0:1 9:-2 10:3 14:-1
wc:#:batteries	0:1 13:2
wc:#:factories	15:2 16:3 23:1
wc:#:kWh	0:1 9:2 10:1
wc:#:km	0:2 8:2
wc:#:large	0:1 6:3
wc:#:m3	0:1 18:2
wc:#:models	0:1 7:1
wc:#:money	0:2 20:1
wc:#:network	0:1 15:1 21:3
wc:#:stations	15:4
wc:#:suppliers	0:1 17:2
wc:#:t	0:1 1:2 13:1
wc:#:vehicles	0:1 6:4
wc:#y:%	1:1 5:1
wc:#y:GWh	0:2 10:1
wc:#y:MW	9:1
wc:#y:factories	0:-1 15:-1 16:3
wc:#y:km	0:3 8:-2
wc:#y:large	0:-2 1:2 6:2 13:2 20:1
wc:#y:m3	0:1
wc:#y:models	0:-2 7:4
wc:#y:money	0:1
wc:#y:small	0:2 9:1 10:1
wc:#y:stations	15:1
wc:#y:t	0:-1 1:2 13:1
wc:#y:vehicles	6:2
wc:$:%	0:2
wc:$:large	6:1
wc:$:money	0:1 20:1
wc:$:small	0:2
wc:%:large	0:4 6:-2
wc:%:money	0:2
wc:%:small	0:3
wc:%:vehicles	0:-1 6:2
wc:(:%	0:1 1:1 5:-1 19:1
wc:(:GWh	0:-1 14:2
wc:(:MW	0:-1 9:2
wc:(:large	0:6 6:-4
wc:(:money	0:5 20:-2
wc:(:small	6:2 14:1
wc:(:vehicles	0:3 6:-3
wc:):%	1:1
wc:):large	0:-2 6:3
wc:):money	0:2 20:-1
wc:):small	0:4
wc:):vehicles	0:1
wc:,:%	0:1
wc:,:GWh	9:2 14:2
wc:,:MW	9:3
wc:,:MWh	0:-2 9:1 13:1
wc:,:TWh	0:-2 9:2 10:1
wc:,:batteries	0:2 12:-1 13:-1
wc:,:factories	0:1 15:1
wc:,:kWh	9:1 10:1
wc:,:km	0:1
wc:,:large	6:2 15:2 21:1
wc:,:m3	0:2
wc:,:models	0:-2 6:1 7:3
wc:,:money	20:4
wc:,:network	0:1 21:2
wc:,:small	0:1
wc:,:stations	15:2
wc:,:suppliers	0:2 17:1
wc:,:t	0:2 19:1
wc:,:vehicles	6:3
wc:::%	1:3 5:3
wc:::GWh	14:3
wc:::MW	0:3 9:-3
wc:::factories	1:-1 7:-1 15:-1 16:1 23:2
wc:::kWh	0:1 9:1
wc:::km	0:4 8:-3
wc:::large	6:3 21:2
wc:::m3	0:-2 18:3
wc:::models	0:2
wc:::money	20:4
wc:::network	15:-1 21:1
wc:::small	0:1 18:2
wc:::stations	0:-4 15:5
wc:::t	0:-5 1:4 12:3 13:1
wc:::vehicles	0:1 6:1
wc:;:GWh	10:1
wc:;:factories	0:-3 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 17:-1 18:-1 20:-1 21:-2 22:-1 23:2
wc:;:km	8:1
wc:;:large	0:3 15:-1 21:1
wc:;:m3	0:-1 18:2
wc:;:money	0:2
wc:;:small	1:-1 6:1 16:1 17:1
wc:;:stations	0:3 15:-3
wc:;:t	0:-4 1:2 12:2
wc:;:vehicles	0:1 8:1
wc:a:%	0:2
wc:a:GWh	0:-1 9:1 10:2 14:2
wc:a:MW	9:1
wc:a:TWh	0:-2 9:-1 10:2
wc:a:batteries	0:-1 13:2
wc:a:factories	0:4
wc:a:kWh	0:2 9:1
wc:a:km	0:3
wc:a:large	6:1 13:1
wc:a:m3	0:4 18:-2
wc:a:models	0:1 6:1 7:-2
wc:a:money	20:1
wc:a:network	15:2 21:-3
wc:a:stations	0:1
wc:a:suppliers	0:2 17:1 20:-1
wc:a:t	0:1 13:2
wc:a:vehicles	0:1 6:2
wc:able:large	0:-2 6:2
wc:able:small	0:3
wc:able:vehicles	6:1
wc:about:%	0:1 5:2
wc:about:GWh	0:-4 14:4
wc:about:large	1:2 6:-2 13:2 21:1
wc:about:money	20:2
wc:about:network	15:-1 21:1
wc:about:small	0:1 6:2
wc:about:stations	15:1
wc:about:t	0:2 1:1 12:-3
wc:about:vehicles	6:1
wc:above:%	0:3 5:-1
wc:above:large	6:1
wc:above:money	0:1
wc:above:small	0:1
wc:above:t	0:3 1:-1
wc:abroad:%	0:3
wc:abroad:large	0:-1 6:2
wc:absolute:%	0:1 1:1 18:-2
wc:absolute:small	0:2
wc:abu:money	20:1
wc:accident:small	0:1
wc:accord:%	5:-1 9:1
wc:accord:km	0:1
wc:accord:small	0:3
wc:account:%	23:2
wc:account:large	0:-1 6:1
wc:account:small	0:4
wc:account:vehicles	0:-1 6:1
wc:achiev:%	0:-1 1:1 5:-1 9:-1 12:-3 13:3
wc:achiev:money	0:1
wc:achiev:small	0:3 16:-1
wc:achieve:%	0:-1 5:-1 11:2
wc:acquir:%	0:2 5:-1 9:-1
wc:acquir:money	0:1
wc:acr:large	0:4 6:-1
wc:acr:small	0:3
wc:acros:%	0:-2 1:3 5:1
wc:acros:small	1:-1 7:-1 15:2
wc:acros:vehicles	0:-2 15:2
wc:add:%	0:3 5:-2
wc:add:GWh	0:-3 10:1 14:2
wc:add:MW	0:-1 9:2
wc:add:large	0:4 6:-5 15:1
wc:add:models	0:-2 7:2
wc:add:money	0:2 20:-1
wc:add:small	0:-2 7:1 15:2
wc:add:stations	0:-1 15:2
wc:add:vehicles	0:-2 6:-3 7:3 15:2
wc:addition:%	0:1 9:1
wc:additional:small	0:3
wc:adds:%	0:-4 1:3 5:2
wc:adds:money	0:4 20:-2
wc:adjust:%	0:3
wc:adjust:money	0:2 20:-1
wc:administration:large	0:2
wc:admitt:vehicles	0:1 6:-1
wc:advance:small	0:2
wc:affect:%	0:3 5:-1
wc:affect:large	6:1
wc:affect:vehicles	0:2
wc:after:%	0:1 5:1
wc:after:km	0:1
wc:after:large	0:-1 15:2
wc:after:money	0:1 20:-1
wc:after:small	0:4
wc:after:vehicles	0:2 6:-1
wc:again:%	0:3 5:-1
wc:against:%	1:2 5:-1 11:2
wc:against:large	0:1 6:-4 10:2
wc:against:money	0:1
wc:against:small	0:4
wc:against:vehicles	0:2
wc:age:small	0:2
wc:agency:%	0:3 5:-2
wc:ago:%	0:6 5:-3
wc:ago:large	0:5 6:-4
wc:ago:money	20:1
wc:ago:small	0:3
wc:ago:vehicles	0:2 6:-2
wc:agre:%	0:-1 1:2 12:-1
wc:agre:money	0:1
wc:agre:small	0:-1 1:-1 17:2
wc:agre:vehicles	0:-2 6:2
wc:agreement:small	1:-1 6:-1 9:-1 17:3
wc:ahead:money	0:2 20:-1
wc:ahead:small	0:4
wc:aim:%	0:-2 1:-3 5:-1 13:3 18:2 23:2
wc:aim:large	0:1
wc:aims:%	1:-1 5:1 12:1 18:1
wc:aims:GWh	14:1
wc:aims:large	0:-1 6:2
wc:aims:money	0:1
wc:aims:small	0:2 1:-1 6:-1 7:-4 12:-1 15:-1 19:2 21:-1
wc:aims:vehicles	0:-1 6:2
wc:aion:large	0:-2 1:-2 6:1 15:1 20:-1 21:-1
wc:air:small	0:2
wc:air:t	0:-2 1:3 12:-1
wc:all-electric:%	0:-2 5:2
wc:all-electric:models	7:1
wc:all-electric:small	0:1 5:-1
wc:all-electric:vehicles	0:-2 6:2 7:1
wc:all-new:models	0:3 7:-3
wc:all:%	1:-2 5:1 12:3
wc:all:factories	0:3
wc:all:large	0:1 6:-2 21:2
wc:all:models	0:1
wc:all:money	20:1
wc:all:small	0:-2 6:1 7:2 14:1 15:1
wc:all:vehicles	0:3 6:-1
wc:alliance:vehicles	0:-1 6:2 7:-1
wc:almost:%	5:-2 9:-2 10:-2 12:1 17:3
wc:almost:large	0:-2 6:2 20:2
wc:alone:%	0:-1 1:-1 5:1 9:1 10:1
wc:alone:large	6:-3 20:2
wc:alone:vehicles	6:1
wc:along:%	0:2 5:-1
wc:along:km	0:1
wc:along:small	0:-1 7:-2 15:-1 16:3
wc:along:stations	0:-1 15:1
wc:already:%	0:-1 5:-2 9:3 10:1 12:1
wc:already:factories	0:1 16:2
wc:already:large	6:-1 20:2
wc:already:small	0:-4 5:-2 6:-2 7:2 9:-3 10:-1 11:1 13:-1 14:-1 15:-1 16:3 17:2
wc:also:%	0:-4 1:1 5:2 18:2
wc:also:large	0:1 1:-1 6:-3 15:1
wc:also:money	0:-1 20:1
wc:also:small	0:3
wc:also:stations	0:-3 15:3
wc:also:vehicles	0:-1 6:1 7:2
wc:although:small	0:2
wc:aluminium:%	12:2
wc:aluminium:small	0:3
wc:aluminum:%	0:1 12:1
wc:am:small	0:2
wc:ambition:%	0:4 5:-4 17:1
wc:america:%	0:2 5:-2
wc:america:large	0:-1 15:1
wc:america:money	0:2 20:-1
wc:america:small	0:4
wc:america:stations	0:-2 15:2
wc:american:%	1:1 5:-1 12:2
wc:american:large	0:4 6:-3
wc:american:vehicles	0:-1 6:1 7:-2
wc:among:%	0:4 5:-4
wc:among:large	6:2
wc:among:small	0:-1 7:2 16:2
wc:among:vehicles	0:2 6:-2 7:-1 15:1
wc:amount:%	1:2
wc:amount:large	0:2 6:1
wc:amount:money	0:-1 20:2
wc:amount:small	0:2
wc:amount:t	0:-2 12:1
wc:an:%	0:2
wc:an:GWh	14:1
wc:an:MW	0:-2 9:2
wc:an:kWh	9:1
wc:an:km	0:1
wc:an:large	0:1 6:1
wc:an:money	20:2
wc:an:small	16:1
wc:an:t	0:3 1:-1 12:-1
wc:an:vehicles	0:1
wc:analyst:%	0:1
wc:analyst:large	0:4 6:-1
wc:analyst:small	0:2
wc:analyst:vehicles	0:3 6:-3
wc:and:%	5:1
wc:and:GWh	9:1 10:-1 14:3 23:1
wc:and:factories	0:1 21:1
wc:and:kWh	0:1 10:1
wc:and:km	8:1
wc:and:large	6:2 15:2
wc:and:m3	0:2
wc:and:models	7:1
wc:and:money	0:4
wc:and:network	0:1
wc:and:small	0:1
wc:and:stations	15:2
wc:and:suppliers	0:2
wc:and:t	0:1 1:1 13:1
wc:and:vehicles	6:2 15:1
wc:announc:%	0:4 1:-3 5:-3
wc:announc:large	0:-1 6:1 15:1
wc:announc:money	20:1
wc:announc:small	0:4
wc:announcement:small	0:1
wc:annual:%	0:-1 5:-1 6:3 10:-2 17:1
wc:annual:GWh	0:1
wc:annual:large	0:1
wc:annual:money	0:-1 20:1
wc:annual:small	0:4
wc:annual:t	6:-1 13:2
wc:annual:vehicles	0:-2 6:2
wc:annually:%	0:3 5:-1 12:-2
wc:annually:kWh	0:-1 9:1
wc:annually:large	0:-3 6:3
wc:annually:money	0:4 20:-3
wc:annually:t	0:-3 1:1 12:2
wc:annually:vehicles	0:1
wc:another:large	0:3 6:-1 15:1 20:-3
wc:another:models	0:-1 7:2
wc:another:money	20:1
wc:another:small	5:2 7:-1 14:2
wc:another:vehicles	0:-3 6:-1 7:3
wc:answer:%	0:4 1:-2 5:-2
wc:answer:small	0:3
wc:any:small	0:2
wc:apiece:money	0:3 20:-2
wc:appli:small	0:2
wc:application:small	0:3
wc:approv:%	0:1 1:2
wc:approv:money	0:1
wc:approv:small	0:2
wc:approximately:%	0:1 1:1 5:-2
wc:approximately:GWh	0:2 14:-1
wc:approximately:money	0:-3 20:3
wc:approximately:t	0:-2 1:1 12:1
wc:approximately:vehicles	6:2
wc:april:%	0:2 5:-1
wc:april:money	0:2 20:-1
wc:april:small	0:4
wc:april:vehicles	0:-2 6:3
wc:are:%	0:-2 1:3 5:2
wc:are:GWh	0:-3 14:3
wc:are:MW	9:1
wc:are:TWh	10:1
wc:are:factories	0:1 16:-1 19:1 21:1
wc:are:km	0:2
wc:are:large	15:3
wc:are:models	7:3
wc:are:money	20:1
wc:are:network	0:1 15:-1 21:1
wc:are:small	0:-1 6:1 7:3 15:1
wc:are:stations	0:2
wc:are:t	0:-2 1:-1 12:2 13:-2 19:2
wc:are:vehicles	0:1 7:1
wc:area:large	0:1
wc:area:small	0:2
wc:arm:money	0:-3 20:3
wc:arm:vehicles	6:1
wc:around:%	5:2 12:1
wc:around:GWh	0:-4 14:5
wc:around:large	6:2
wc:around:models	7:1
wc:around:money	20:2
wc:around:small	0:3 6:-2 15:2
wc:around:t	1:2
wc:around:vehicles	0:1
wc:array:kWh	0:-1 9:1
wc:arrive:small	0:2 7:-1
wc:as:%	5:1
wc:as:factories	0:-2 19:3
wc:as:large	0:1 15:1
wc:as:small	0:4
wc:as:stations	0:-3 15:3
wc:as:t	0:2 1:-1
wc:as:vehicles	0:1 6:-1 15:1
wc:ascent:large	0:2
wc:aside:money	20:1
wc:aside:small	0:1
wc:ask:%	0:-1 1:3 5:-1 18:1
wc:ask:money	0:2 20:-1
wc:ask:small	0:1 17:1
wc:ask:suppliers	17:1
wc:assembl:small	0:2
wc:assembly:factories	0:1
wc:assembly:small	0:2
wc:assembly:vehicles	0:1 6:-1
wc:associat:large	0:3 6:-1
wc:association:large	0:1
wc:assum:%	5:1
wc:assum:money	0:1
wc:at:%	5:2 9:2
wc:at:GWh	10:1
wc:at:MW	0:-1 9:2
wc:at:factories	0:1 15:1
wc:at:kWh	9:1
wc:at:km	0:3 8:-1
wc:at:large	0:-1 6:2 21:1
wc:at:m3	0:-1 18:1
wc:at:models	0:2
wc:at:money	0:1
wc:at:network	0:-1 15:3
wc:at:small	0:1 1:2
wc:at:stations	0:1
wc:at:t	0:1 1:1
wc:at:vehicles	0:1
wc:audi:%	5:1
wc:audi:small	0:2 7:-1
wc:audi:vehicles	0:1 6:-2 7:1
wc:aug:small	0:2
wc:august:%	0:1
wc:august:large	0:3 6:-1
wc:august:small	0:4
wc:auroch:small	0:1
wc:auto:%	0:2 5:-3 9:2
wc:auto:large	0:-2 6:3
wc:auto:small	0:2
wc:auto:vehicles	0:-2 6:1 7:1
wc:automaker:money	0:1
wc:automaker:small	0:1
wc:automobile:%	0:2
wc:automotive:%	0:3 5:-2
wc:available:models	0:-1 7:2
wc:available:money	0:-1 20:1
wc:available:small	0:2
wc:averag:%	0:3 5:-1
wc:averag:money	0:1
wc:average:%	0:1 1:1 5:-1 11:1 12:1
wc:average:large	0:4 6:-3
wc:average:money	0:2
wc:average:small	1:2 7:1 12:2
wc:avoid:t	1:3
wc:away:%	0:-1 1:1 5:1 12:-1
wc:away:small	0:2
wc:b:money	20:2
wc:back:%	0:-1 1:-1 5:-3 6:-1 9:-2 10:-1 11:-1 12:-4 13:3 14:-1 17:-1 18:2 19:-1 20:-1 23:-2
wc:back:large	0:3 6:-2 13:-1
wc:back:small	0:4
wc:back:t	0:-2 1:-1 12:2 13:1
wc:badge:%	0:2 5:-2
wc:baht:large	0:-1 6:-3 20:3
wc:baic:factories	0:-1 16:2
wc:baic:small	0:2
wc:baic:vehicles	0:1 6:-1
wc:balance:small	0:2
wc:bank:%	0:3
wc:bank:large	0:3 6:-3
wc:bank:money	0:2
wc:bar:%	0:-3 1:2 6:-2 9:-1 11:-1 12:2 18:-1 20:-1 21:-1 23:-1
wc:barely:%	0:1 5:-1
wc:barrel:money	0:2
wc:bas:small	0:1 16:1
wc:base:%	0:-2 1:3 9:1
wc:base:small	0:1 1:1
wc:baseline:%	0:-2 1:1 10:1 18:1
wc:basi:stations	0:2 15:-2
wc:basic:money	0:2 20:-1
wc:batteri:%	0:2 5:-1 9:-3 12:-3 17:2 23:2
wc:batteri:GWh	0:3 14:-2
wc:batteri:batteries	0:1 13:2
wc:batteri:large	0:-3 6:2 20:1
wc:batteri:money	0:-1 20:3
wc:batteri:small	0:3
wc:batteri:t	0:-2 13:4 19:-1
wc:battery-driven:%	0:-1 5:1
wc:battery-electric:%	0:1 7:1
wc:battery-electric:models	0:-2 7:3
wc:battery-electric:small	0:-1 5:2 6:2 7:-3 17:-1
wc:battery-electric:vehicles	0:-2 6:3
wc:battery-power:%	0:-3 5:3
wc:battery:%	1:-1 5:2 7:2
wc:battery:GWh	0:2
wc:battery:factories	0:1 16:1
wc:battery:kWh	0:2
wc:battery:large	0:-3 6:2 13:3
wc:battery:models	0:-2 6:2
wc:battery:money	0:-1 20:3
wc:battery:small	0:2 17:1
wc:battery:stations	0:-2 15:2
wc:battery:t	0:-1 1:-1 13:3
wc:battery:vehicles	0:-1 6:2 7:1
wc:be:%	5:2 9:1
wc:be:GWh	14:1
wc:be:MW	0:-2 9:2
wc:be:TWh	0:-1 9:2 10:1
wc:be:factories	0:1 15:-1 16:1 23:2
wc:be:km	0:2
wc:be:large	6:2 15:1
wc:be:m3	18:1
wc:be:models	0:1 7:1
wc:be:money	20:1
wc:be:network	15:-1 21:2
wc:be:small	7:1 15:1
wc:be:stations	0:-2 5:2 15:3
wc:be:t	0:-4 12:2 13:2 19:1
wc:be:vehicles	7:3
wc:because:%	0:4 1:-2 5:-3 9:-1 10:-2
wc:because:money	0:1
wc:becom:small	0:3
wc:become:%	0:-2 12:2 17:-1
wc:become:small	0:3 6:-2
wc:been:%	0:1 1:1 5:-3 12:3
wc:been:GWh	0:3 14:-2
wc:been:MW	0:-2 9:2
wc:been:factories	23:1
wc:been:large	1:2
wc:been:models	0:2 7:-1
wc:been:money	0:-1 20:3
wc:been:small	0:2
wc:been:stations	15:1
wc:been:t	0:3 1:-1
wc:been:vehicles	6:2 7:-1
wc:before:%	5:1 18:1
wc:before:large	0:-1 1:2 6:-2 15:3
wc:before:money	0:2
wc:before:small	0:3 21:1
wc:before:stations	0:1
wc:before:vehicles	6:-1 7:2
wc:began:small	5:2 6:-1 7:-1
wc:begin:money	20:1
wc:begin:small	0:-1 7:-1 14:3
wc:begin:t	0:2 1:-2 12:-2
wc:beginn:%	0:-2 11:2
wc:behind:small	0:2
wc:believ:%	0:2 5:-2
wc:belong:%	0:3 5:-2
wc:below:%	1:1 5:-1 10:1 18:1 19:-1 23:1
wc:below:large	6:1
wc:below:money	0:3
wc:below:small	0:4
wc:benchmark:%	0:1
wc:benefit:money	0:2 20:-1
wc:best-sell:small	0:3 6:-1
wc:best:small	0:1
wc:better:%	0:-3 1:2 5:-2 9:-2 11:3
wc:better:small	0:2
wc:between:%	0:-1 1:1 5:1 23:3
wc:between:large	0:-1 6:1 20:3
wc:between:models	0:-1 7:2
wc:between:money	20:1
wc:between:small	0:1 6:1
wc:between:vehicles	0:-2 6:2
wc:bev:%	1:-1 5:-1 6:2 7:-1
wc:bev:large	0:-1 6:2
wc:bev:models	0:-2 7:2
wc:bev:vehicles	0:-3 6:3
wc:bevs:%	0:-2 5:3
wc:bevs:vehicles	0:-3 7:4
wc:bhp:small	0:2
wc:big:small	0:4
wc:biggest:small	0:4 7:-1
wc:bill:money	0:-2 20:3
wc:billion:%	0:2
wc:billion:GWh	0:-1 14:2
wc:billion:factories	0:2
wc:billion:km	0:-3 8:3
wc:billion:large	6:-4 20:7
wc:billion:money	20:3
wc:billion:t	0:5 1:-4 13:-1
wc:billion:vehicles	0:-1 6:-1 8:2
wc:bioga:t	1:1 19:-1
wc:blue:money	0:2 20:-1
wc:blue:small	0:3
wc:bmw:%	0:-2 1:3 13:1
wc:bmw:large	0:4 6:-3
wc:bmw:money	0:4 20:-3
wc:bmw:small	1:1 15:2 17:1
wc:bmw:vehicles	0:-3 6:4 7:-1
wc:bn:%	0:1
wc:bn:large	0:4 6:-1
wc:bn:money	0:-2 20:3
wc:bn:small	0:1
wc:board:%	5:1
wc:board:money	20:1
wc:board:small	0:2 7:-1
wc:boden:t	0:-1 1:-2 6:-2 12:3 13:-2 17:-1
wc:bolt:vehicles	0:-1 6:2
wc:bonu:large	0:2 6:-1
wc:bonu:money	0:1
wc:book:large	0:3 6:-2
wc:book:money	0:2 20:-1
wc:book:small	0:1
wc:bosch:%	0:-3 5:-3 7:-1 13:-1 16:-1 17:-1 18:1 20:-1 23:2
wc:bosch:large	0:4
wc:bosch:money	20:1
wc:both:%	0:2 1:-1 5:1
wc:bought:%	0:4 5:-1 9:-2 12:1 13:-1
wc:bought:large	6:1
wc:bought:money	0:3 20:-1
wc:bought:small	0:2
wc:bought:vehicles	6:1
wc:bound:%	0:-4 1:-2 5:-1 6:-1 9:-1 12:1 18:3 23:-1
wc:br:%	1:1
wc:br:large	0:-1 6:3 15:-1
wc:br:models	0:1
wc:br:small	0:1
wc:br:vehicles	0:-1 6:-2 7:2
wc:brand:%	0:-3 5:5
wc:brand:large	6:2 15:-1
wc:brand:models	0:-4 7:4
wc:brand:money	0:2 20:-1
wc:brand:small	0:5
wc:brand:stations	0:-1 15:2
wc:brand:vehicles	0:2
wc:brent:money	0:3
wc:bring:%	0:-2 5:1 10:2 11:1 18:-1
wc:bring:money	0:1
wc:bring:small	0:1 1:-1 6:-2 7:-1 15:2
wc:british:money	0:1
wc:brought:%	0:1 5:-1
wc:brought:large	0:-1 6:1 15:1
wc:brought:small	11:2
wc:brought:vehicles	0:2 6:-1
wc:brunp:t	0:-1 1:-1 12:-1 13:2 19:-2
wc:brussel:small	0:3
wc:budget:%	0:2 5:-1
wc:budget:large	0:-1 6:-2 20:2
wc:budget:money	0:3 20:-3
wc:build:%	0:2
wc:build:GWh	0:-3 14:3
wc:build:factories	16:1
wc:build:large	6:-3 15:2 20:1
wc:build:money	0:-1 20:2
wc:build:small	6:2
wc:build:vehicles	0:1
wc:built:%	5:-1 10:2
wc:built:large	0:1
wc:built:models	6:-1 7:1
wc:built:money	0:4 20:-2
wc:built:small	0:4 9:-1
wc:built:vehicles	6:2
wc:burn:%	0:3 1:-1 5:-2
wc:bus:%	0:-1 5:2
wc:bus:km	6:-3 8:1
wc:bus:small	0:-1 6:3
wc:bus:vehicles	0:2 7:-1
wc:busines:%	1:-1 21:2
wc:busines:money	20:1
wc:busines:vehicles	0:2 6:-2
wc:but:%	0:2
wc:but:large	6:1
wc:but:small	1:1
wc:but:vehicles	0:1 7:-2
wc:buy:%	0:2
wc:buy:money	0:2 20:-1
wc:buy:small	0:3
wc:buyback:money	0:3 20:-2
wc:buyer:%	0:2 5:-1
wc:buyer:large	0:-2 6:2
wc:buyer:money	0:3 20:-2
wc:buyer:small	0:2
wc:buyer:vehicles	0:-2 6:3 7:-2
wc:buyout:money	0:2
wc:by:%	1:1
wc:by:GWh	0:1 14:1
wc:by:MW	9:2
wc:by:TWh	0:1 9:-2 10:2 14:-2
wc:by:factories	16:2
wc:by:km	0:-1 8:2
wc:by:large	1:3 6:-1 15:1
wc:by:models	7:2
wc:by:money	0:1 20:1
wc:by:network	0:-2 15:1 21:3
wc:by:small	0:-1 7:4
wc:by:stations	0:2 15:1
wc:by:suppliers	0:-1 17:2
wc:by:t	1:2
wc:by:vehicles	7:5
wc:byd:%	0:3 9:1
wc:byd:money	0:3 20:-1
wc:byd:small	0:-1 6:2
wc:byd:vehicles	0:-4 6:5
wc:c:money	20:1
wc:c:small	0:4
wc:c:stations	0:2 15:-2
wc:california:money	0:-1 20:1
wc:call:%	0:2 1:-2
wc:call:large	0:3 6:-2 20:-2
wc:call:small	0:1 17:1
wc:call:vehicles	0:4 6:-4
wc:came:%	5:2 9:1
wc:came:GWh	0:-2 1:-1 9:1 10:1 14:-1
wc:came:large	0:-1 6:3
wc:came:money	0:3
wc:came:small	1:1 6:1
wc:came:t	0:-4 1:2 13:1 18:1
wc:came:vehicles	0:3 6:-2
wc:can:%	0:-1 1:-1 11:3
wc:can:GWh	0:-3 14:3
wc:can:km	0:3 8:-1
wc:can:large	0:4 6:-1
wc:can:money	20:1
wc:can:small	7:2
wc:can:t	0:3 1:-1
wc:can:vehicles	0:1 6:-1 7:-2 15:2
wc:canada:%	0:3 5:-2
wc:cap:money	0:1
wc:capacity:%	0:5 5:-1 10:-1
wc:capacity:GWh	14:2
wc:capacity:MW	0:-1 9:2
wc:capacity:large	0:-1 6:3
wc:capacity:money	20:1
wc:capacity:small	0:3
wc:capacity:t	1:-2 12:-1 13:3
wc:capacity:vehicles	0:-1 6:3
wc:capex:%	0:2
wc:capex:money	0:2 20:-2
wc:capital:%	5:-3 20:2
wc:capital:large	0:3 6:-2 15:-2
wc:capital:money	0:2 20:-1
wc:capital:vehicles	0:-3 6:4
wc:car:%	10:1 11:1
wc:car:large	0:4 6:-1
wc:car:m3	0:-2 18:2
wc:car:money	0:2
wc:car:small	18:2
wc:car:t	0:-1 1:2
wc:car:vehicles	0:2
wc:carbon:%	0:1 1:4
wc:carbon:money	0:1
wc:carbon:small	17:2
wc:carbon:t	0:-1 1:3
wc:carbonate:%	0:1
wc:carbonate:money	0:2
wc:carbonate:t	1:-1 12:-1 13:1
wc:carmaker:%	5:-2
wc:carmaker:large	0:-1 20:2
wc:carmaker:money	0:-1 20:2
wc:carmaker:small	0:2
wc:carmaker:vehicles	0:-2 6:2
wc:carri:%	0:3 5:-1
wc:carri:t	0:2 1:-1
wc:carry:small	0:3
wc:cars:%	0:1 5:2
wc:cars:large	6:1
wc:cars:money	0:1
wc:cars:small	5:1 7:1
wc:cars:t	1:-1 12:1
wc:cars:vehicles	0:2 6:1
wc:cash:large	0:2
wc:cash:money	0:3
wc:casting:%	0:-3 1:-1 9:-2 12:3
wc:cathode:%	0:-2 12:2 13:-1
wc:catl:%	5:-1 12:2
wc:caus:%	0:2 12:-1
wc:caus:money	0:1 20:-1
wc:cause:%	1:2
wc:cell:%	0:1 12:1
wc:cell:GWh	0:1 14:1
wc:cell:factories	0:3
wc:cell:large	0:5 6:-3
wc:cell:money	0:1
wc:cell:small	0:5
wc:cell:vehicles	6:1 7:-1
wc:cent:large	0:1
wc:cent:money	0:1
wc:cent:small	0:6
wc:cent:vehicles	6:1
wc:center:large	0:-1 6:-1 20:1
wc:center:small	21:2
wc:centimetr:small	0:2
wc:centr:small	0:3
wc:centre:%	0:2 5:-2
wc:centre:money	20:1
wc:ceo:small	0:1
wc:certifi:factories	0:-2 15:-1 19:3 21:1
wc:certifi:network	0:-2 21:3
wc:certifi:small	0:1 16:1 21:-1
wc:chain:%	1:2
wc:chain:large	0:3 6:-2 20:-1
wc:chain:small	0:-2 1:3
wc:chain:t	1:2
wc:chairman:%	5:1
wc:chairman:small	0:1
wc:challeng:small	0:3
wc:chang:money	20:1
wc:chang:small	0:3
wc:changan:money	0:2
wc:changan:vehicles	0:1
wc:chapter:small	0:2
wc:charg:%	0:4 5:-3
wc:charg:factories	0:2 15:-2
wc:charg:km	0:2
wc:charg:large	6:-2 15:2
wc:charg:money	0:2
wc:charg:small	0:-2 1:4 9:-2
wc:charg:stations	15:1
wc:charge:%	0:2
wc:charge:km	0:1
wc:charge:money	0:3 20:-2
wc:charge:small	0:3
wc:charge:stations	15:1
wc:charger:%	0:2
wc:charger:money	0:2
wc:charger:small	0:-2 15:2
wc:charger:stations	0:2
wc:cheaper:%	0:3 5:-2 13:-1
wc:cheaper:money	0:1
wc:chief:%	0:-2 5:2
wc:chief:small	0:3
wc:china:%	1:-2 5:2 11:2
wc:china:large	0:1 6:-5 15:4
wc:china:small	1:-1 7:3 16:1
wc:china:stations	0:-1 15:2
wc:china:vehicles	6:2
wc:chinese:%	0:3 5:-3
wc:chinese:small	0:1
wc:chinese:stations	0:-1 15:1
wc:chinese:suppliers	0:-1 17:1
wc:chip:large	0:2
wc:chip:money	0:3 20:-2
wc:citi:money	0:2 20:-1
wc:citi:small	0:6 15:-3
wc:city:%	1:-1 5:2
wc:city:money	0:2 20:-1
wc:city:small	0:2
wc:city:vehicles	0:3 6:-2 7:-1
wc:claim:%	0:2
wc:claim:km	0:1
wc:clas:%	0:1 5:-1
wc:clas:small	0:3
wc:clas:vehicles	0:-1 6:1
wc:clean:%	0:2 1:-1 5:-1 10:-1 17:-1
wc:clean:small	0:2
wc:clear:small	0:1
wc:climate-neutral:%	0:-2 1:-2 5:-1 7:-2 9:3 10:-2 12:-1 16:-1 17:-1 20:-1 21:-1 23:-1
wc:climate:large	0:3 6:-2
wc:climate:small	0:2
wc:climb:%	0:-1 1:-1 6:2 9:1
wc:climb:money	0:3 20:-2
wc:climb:small	0:1
wc:clock:km	0:-1 8:1
wc:clock:small	0:3 7:-1
wc:clos:%	0:2
wc:clos:money	0:3
wc:clos:small	0:3
wc:close:%	0:-1 1:1 5:-4 9:2
wc:close:small	0:3
wc:cng:%	0:3 5:-2
wc:cny:%	0:1
wc:cny:money	0:2
wc:co:%	1:4
wc:co:factories	0:-2 1:-1 16:3
wc:co:money	0:1
wc:co:small	0:-1 1:1 7:2
wc:co:t	0:1 1:1
wc:co:vehicles	0:4 6:-3
wc:cobalt:%	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 10:-1 11:-1 12:2 13:-2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
wc:cobalt:small	13:2
wc:coil:money	0:1
wc:collaps:%	0:2
wc:collect:large	0:-2 6:-3 12:3 21:-2
wc:cologne:money	0:-3 20:3
wc:com:%	0:1 1:-1 5:-3 9:3 10:-2 11:1
wc:com:large	6:2 20:-2
wc:com:models	0:-1 7:1
wc:com:money	0:-1 20:2
wc:com:small	0:3
wc:com:vehicles	0:-3 6:-2 7:3
wc:combin:%	0:-2 5:2
wc:combin:money	0:-2 20:2
wc:combin:small	0:1
wc:combin:vehicles	0:4 6:-4
wc:combustion:large	0:-2 6:2
wc:combustion:small	0:3 7:-1
wc:come:%	1:3 17:1 18:1
wc:come:GWh	0:-3 9:1 10:-1 14:3
wc:come:large	0:-4 1:3 6:2
wc:come:money	0:1
wc:come:small	1:2
wc:come:vehicles	0:-1 7:2
wc:command:%	0:3 5:-2
wc:comment:small	0:3
wc:commercial:%	0:-1 5:2
wc:commercial:vehicles	0:2 6:-2
wc:commitment:%	0:-1 1:2 10:-1
wc:committ:%	0:-3 1:1 5:-1 9:-1 12:2 17:2
wc:committ:money	20:1
wc:compact:%	0:2
wc:compani:large	0:2 20:-1
wc:compani:money	0:1 20:-1
wc:compani:small	0:4
wc:company:%	0:-4 1:2 9:4
wc:company:GWh	0:1 9:2 10:-1 14:-1
wc:company:km	8:1
wc:company:large	21:1
wc:company:models	0:1
wc:company:money	20:1
wc:company:network	15:-2 21:1
wc:company:small	1:1 15:2 19:1
wc:company:stations	0:-1 15:2
wc:company:t	0:-3 1:2
wc:company:vehicles	6:1
wc:compar:%	1:1 23:1
wc:compar:large	15:2
wc:compar:money	0:4 20:-2
wc:compar:small	0:2 1:-1 7:-2 11:2
wc:compar:t	0:-2 1:3
wc:comparison:%	0:-2 1:3 5:-2 9:-1 10:1
wc:complet:network	0:2 21:-1
wc:component:money	20:1
wc:component:small	0:4
wc:concept:small	0:1
wc:confirm:%	1:-1
wc:confirm:small	0:3
wc:connector:stations	0:-3 15:3
wc:consensu:money	0:1
wc:consider:%	0:1
wc:consist:%	0:-2 5:1 12:2
wc:consist:small	0:3 6:-1
wc:consolidat:money	0:2
wc:construction:%	0:-1 1:2
wc:construction:small	0:1
wc:consum:%	0:-2 9:4
wc:consumption:%	0:-2 1:-4 5:-2 9:-2 10:3 11:2 12:-2 18:3
wc:consumption:money	0:3 10:-1
wc:consumption:small	0:2
wc:contain:%	0:-2 5:-1 12:2 13:1
wc:contain:small	0:1 12:-1 17:1
wc:content:%	0:-1 1:1 5:-2 12:2
wc:contract:%	9:-2 17:3
wc:contract:large	0:3 6:-2
wc:contract:money	20:1
wc:contract:small	0:-2 12:-1 17:3
wc:contribut:%	5:1 6:-1
wc:contribut:large	0:-1 6:3
wc:contribut:vehicles	0:-2 6:2
wc:contribute:%	5:1
wc:copi:large	0:4 6:-3
wc:core:%	17:1
wc:core:suppliers	0:-2 17:2
wc:corp:%	0:-1 1:2 5:1
wc:corp:models	7:1
wc:corp:money	0:2 20:-2
wc:corp:vehicles	0:-3 6:3 7:1
wc:corporate:%	0:-2 1:3
wc:correspond:%	0:1 9:-1
wc:corridor:%	1:2 5:-2
wc:cost:%	0:7 1:-2 5:-2
wc:cost:large	6:-1 20:2
wc:cost:money	0:1 20:1
wc:cost:small	0:1
wc:cost:vehicles	6:-2 7:1
wc:could:%	0:1 5:1
wc:could:large	0:2 6:-2
wc:could:money	0:4 20:-3
wc:could:small	0:1
wc:could:t	0:1 1:1 12:-1 13:-1
wc:council:money	0:2 20:-1
wc:count:%	0:-2 1:2 9:1
wc:count:large	0:3 1:-1 6:-2 15:-1
wc:count:money	0:2 20:-1
wc:count:small	0:-3 1:-1 5:1 6:2 19:2 21:2
wc:count:stations	0:1
wc:countri:small	0:5
wc:country:%	0:5 1:-2 5:-2 9:-2 12:-1 18:2
wc:country:money	0:3 20:-3
wc:country:small	0:4
wc:country:stations	0:1 15:-1
wc:country:vehicles	6:-1 15:2
wc:county:%	0:3
wc:county:large	0:2
wc:county:small	0:2
wc:cover:%	0:-5 9:3 12:1 17:3
wc:cover:km	0:-2 8:4
wc:cover:large	0:3
wc:cover:small	6:2
wc:cover:vehicles	6:2
wc:cows:small	0:1
wc:creat:large	0:2 6:-2
wc:creat:small	0:3
wc:create:large	0:2
wc:credit:%	5:-2 12:-1 17:2
wc:credit:money	0:3
wc:credit:small	6:-1 9:-1 17:1
wc:crore:km	0:-3 6:-1 8:3
wc:crore:money	20:2
wc:crore:small	0:3
wc:cross:large	0:-3 6:1 15:2
wc:crossover:money	0:-2 20:2
wc:crosstrek:large	0:2 6:-1
wc:crown:small	0:1
wc:cubic:m3	18:2
wc:cumulative:large	0:3 1:-1 6:-1 20:-2
wc:cumulative:vehicles	0:-4 1:-1 6:1 8:2
wc:current:%	5:2
wc:current:large	6:1
wc:current:small	0:4
wc:customer:%	0:2 1:-1 11:1
wc:customer:large	0:1
wc:customer:money	0:3 20:-2
wc:customer:small	0:-1 6:3
wc:customer:t	0:-2 1:3
wc:customer:vehicles	0:-1 6:1 7:1
wc:cut:%	1:2 5:-1 23:2
wc:cut:GWh	0:-3 14:3
wc:cut:large	0:2
wc:cut:money	0:1
wc:cut:small	0:2
wc:cut:t	0:-3 1:3
wc:cuts:%	0:2
wc:cuts:small	0:2
wc:cutt:large	0:2 6:-2
wc:cycl:small	0:1
wc:cycle:%	0:1 1:1
wc:cylinder:small	0:2
wc:cylindrical:GWh	0:-2 14:2
wc:cyvn:money	0:3 20:-2
wc:d:%	0:3 5:-1
wc:d:large	6:2
wc:d:money	0:3 20:-1
wc:d:small	21:2
wc:daf:%	0:1 1:-2 5:-4 9:-1 11:2
wc:daimler:%	0:-1 5:2
wc:daimler:money	0:2 20:-2
wc:daimler:vehicles	0:4 6:-3
wc:dat:small	0:3
wc:date:%	0:-2 1:-1 5:2 9:2
wc:date:large	0:-2 6:1 15:2
wc:date:money	0:-3 20:3
wc:date:small	6:1 7:-2 15:2
wc:date:vehicles	6:1
wc:day:%	0:2
wc:day:large	6:1
wc:day:small	0:4
wc:day:t	0:3 1:-2 19:-2
wc:day:vehicles	0:1
wc:days:money	0:-3 20:3
wc:days:small	0:2
wc:dc:stations	0:2 15:-1
wc:deal:%	9:2
wc:deal:large	0:-2 1:-1 13:3 15:-1 21:-1
wc:dealer:%	5:-2 11:2
wc:dealer:large	0:-1 6:-4 12:3 13:-1 15:-1 21:-3
wc:dealer:network	0:3
wc:dealer:small	0:3
wc:dealer:stations	15:1
wc:dealer:vehicles	6:1
wc:dealership:network	15:2
wc:dearer:%	0:2
wc:debt:%	0:3
wc:dec:small	0:2 9:-1 16:-1
wc:decad:small	0:2
wc:decade:%	12:2 18:1
wc:decade:GWh	0:1 9:1 14:-1
wc:decade:large	6:-3 15:-1 20:3
wc:decade:money	0:2 20:-1
wc:decade:small	0:-1 6:-1 7:1 9:2 10:-1 12:-1 15:-1 16:-2 17:-1 21:-2
wc:decade:stations	0:2 15:-1
wc:decade:vehicles	0:-1 6:1
wc:decarbonization:money	0:2 20:-1
wc:december:%	1:-1 17:1
wc:december:money	20:1
wc:december:small	0:1 1:1 7:1
wc:december:vehicles	6:1
wc:decid:small	0:3 15:-1
wc:declin:%	0:3 5:-2
wc:decline:%	0:1 1:2 5:-1
wc:decline:small	0:2
wc:decreas:%	1:-1 10:2
wc:decrease:%	1:1
wc:decrease:small	0:2
wc:delay:small	0:2
wc:deliver:%	0:-4 5:4 17:1
wc:deliver:large	6:2
wc:deliver:money	0:3 20:-2
wc:deliver:small	0:-4 1:-2 6:5 9:-2 17:1
wc:deliver:t	0:-2 12:2 13:-1
wc:deliver:vehicles	6:1
wc:deliveri:%	5:2
wc:deliveri:large	0:-1 6:2
wc:deliveri:small	0:-1 5:-2 6:3 7:-2
wc:deliveri:vehicles	0:2 6:-1
wc:delivery:%	5:1
wc:delivery:vehicles	0:-2 6:2
wc:demand:%	0:2 1:-2 5:-1 9:2 18:1
wc:demand:small	0:2
wc:density:%	0:3 5:-1 10:-3 13:-1
wc:department:money	0:3 20:-2
wc:depend:large	0:2
wc:design:small	0:2
wc:design:vehicles	0:-1 6:2
wc:despite:%	0:3 5:-2
wc:destination:stations	0:-1 15:1
wc:develop:small	0:4 7:-3
wc:development:large	0:2 6:-1 20:-2
wc:development:models	0:-1 7:1
wc:dhabi:money	20:1
wc:did:%	1:2 5:-1 18:2
wc:did:small	0:-1 16:-1 17:3
wc:did:vehicles	0:-1 6:1
wc:diesel:%	0:4 1:-1 5:-2
wc:diesel:large	0:3 6:-1
wc:diesel:m3	0:1
wc:diesel:money	0:2
wc:diesel:small	0:4
wc:diesel:vehicles	0:2 6:-2
wc:different:small	0:2
wc:dioxide:%	1:3
wc:dioxide:t	1:2
wc:direct:%	0:-3 1:2 9:1 17:1
wc:direct:suppliers	0:2 17:-1
wc:disclos:small	0:-1 17:2
wc:distance:km	8:1
wc:district:small	0:-1 6:2 7:-1
wc:divert:%	0:-1 19:2
wc:dividend:%	0:2
wc:dividend:money	0:3
wc:dividend:small	0:1
wc:division:%	5:1
wc:division:money	0:1 20:-1
wc:do:%	0:-1 5:-1 11:2
wc:do:large	6:1
wc:do:money	0:2
wc:do:small	0:3
wc:document:%	0:2 5:-2
wc:document:small	0:2
wc:does:%	0:1 5:-3 10:1
wc:does:km	0:1
wc:does:small	0:3
wc:dollar:money	0:1 20:1
wc:dollar:small	0:4
wc:domestic:%	0:2 1:-2 12:-1 19:3
wc:donat:money	0:3 20:-1
wc:done:%	0:-2 1:-3 5:-1 8:-1 9:-1 10:1 11:-1 12:-1 17:3 18:-1 19:-1 20:-1 21:-1 23:-1
wc:done:small	17:2
wc:dongfeng:large	0:3 6:-3
wc:dongfeng:vehicles	0:-2 6:2
wc:door:large	0:-1 6:-2 20:2
wc:door:small	0:3
wc:doubl:large	0:1
wc:double:money	0:3 20:-1
wc:double:small	0:-1 6:-1 7:3 18:-1
wc:down:%	0:1 1:2
wc:down:large	0:2 1:2 6:-3
wc:down:money	0:4 20:-2
wc:down:small	1:2
wc:down:t	0:2 1:-1
wc:downstream:%	0:-1 1:1
wc:dozen:small	0:2
wc:drew:small	0:4
wc:driv:km	0:3 8:-2
wc:drive:%	0:-4 1:1 5:4
wc:drive:models	0:1
wc:drive:small	0:-1 6:2 7:-1
wc:driven:%	0:-2 1:2
wc:driven:km	0:-3 8:4
wc:driven:small	0:4
wc:driver:%	0:-1 5:-1 11:2
wc:driver:large	0:2 6:-1
wc:driver:small	0:1
wc:drop:%	0:2 1:1 5:-1
wc:dropp:%	0:1
wc:dropp:money	0:1
wc:due:%	0:-1 1:3 5:-1
wc:due:small	0:3
wc:dur:small	0:2
wc:duti:%	0:2
wc:duty:%	0:3
wc:e-mobility:money	0:-3 20:2
wc:e:%	0:3 5:-3 9:-1
wc:e:km	1:-1 8:1
wc:e:money	0:2 20:-1
wc:e:small	0:-2 5:2 6:2
wc:e:vehicles	0:-1 6:2 7:-2
wc:each:%	0:-4 1:3 5:-3 6:2
wc:each:large	0:4 6:-3 15:-3
wc:each:money	0:5 20:-2
wc:each:small	7:1
wc:each:t	1:1
wc:each:vehicles	0:2 6:-1
wc:eactro:small	0:3
wc:earlier:%	0:2
wc:earlier:large	0:5 6:-3
wc:earlier:small	0:4
wc:earlier:vehicles	0:3 6:-2
wc:early:small	0:5 7:-2
wc:earn:large	0:2 6:-1
wc:earn:money	0:4 20:-2
wc:earning:money	0:2 20:-1
wc:ebit:%	0:3
wc:ebit:money	0:4 20:-3
wc:ebitda:%	0:1
wc:ecascadia:small	0:-2 6:3
wc:economic:money	0:3 20:-2
wc:edition:small	0:-1 6:2 7:-2
wc:effect:%	0:1
wc:efficiency:%	0:1 1:-1 5:-1 9:-2 11:2
wc:efficiency:GWh	0:-1 9:-1 10:3 11:-1 14:-2
wc:efficiency:TWh	10:1
wc:effort:small	0:2
wc:eight:%	0:2 1:-3 5:1 11:1
wc:eight:factories	0:2
wc:eight:large	0:1 15:-1 20:-2
wc:eight:models	0:-3 7:3
wc:eight:small	0:1 6:-1 7:1 12:2
wc:eight:vehicles	0:-3 6:-2 7:4
wc:eighteen:small	0:2
wc:either:%	0:4 5:-3
wc:electric:%	0:1 5:2
wc:electric:factories	0:1
wc:electric:km	0:1 8:1
wc:electric:large	0:-2 6:3 20:2
wc:electric:models	0:-2 7:4
wc:electric:money	0:-2 20:4
wc:electric:small	7:2
wc:electricity:%	9:5
wc:electricity:kWh	0:-1 9:1 10:1
wc:electricity:km	1:-1 8:1
wc:electricity:large	0:-2 1:1 6:-3 7:-1 8:3 9:-3 15:-2 17:-1 20:-2 21:-1
wc:electricity:small	1:1 9:-4 17:1
wc:electricity:suppliers	0:-1 17:1
wc:electrifi:%	0:-4 5:4 6:1 23:2
wc:electrifi:models	7:2
wc:electrifi:money	0:-2 20:3
wc:electrifi:small	0:-3 5:-3 6:-2 7:4
wc:electrifi:vehicles	0:-2 5:-1 6:1 7:2
wc:electrification:%	5:-1 20:2
wc:electrification:large	0:-3 6:-2 20:3
wc:electrification:money	0:-1 20:2
wc:electrification:small	0:4
wc:electrify:stations	15:1
wc:electromobility:money	0:3 20:-3
wc:eleven:models	0:-3 6:-1 7:3
wc:eleven:small	0:2 16:2
wc:else:small	0:3 7:-2
wc:emission:%	0:2 1:1
wc:emission:small	0:3 1:-1 17:1
wc:emission:t	0:-1 1:3
wc:emission:vehicles	0:2 6:-1
wc:emit:%	0:1 1:1
wc:emit:small	0:4 1:-4
wc:emit:t	0:2 1:-1
wc:emitt:%	0:-2 1:3
wc:emitt:small	1:2
wc:emitt:t	0:3 1:-1
wc:employ:large	0:4
wc:employ:small	0:3
wc:employe:%	0:-1 5:-1 9:-1 10:3
wc:employe:large	0:5
wc:employe:small	0:2
wc:end:%	0:-1 1:1 7:1 9:4 18:2
wc:end:GWh	0:-1 14:3
wc:end:MW	9:1
wc:end:large	1:1 6:-2 15:2 21:1
wc:end:models	0:-1 7:2
wc:end:money	0:3 20:-1
wc:end:network	0:-4 15:-1 21:4
wc:end:small	0:-5 6:2 15:4 21:3
wc:end:stations	0:1 15:1
wc:end:vehicles	0:1
wc:ends:small	0:2
wc:energy:%	1:-1 9:1 10:6
wc:energy:GWh	0:-1 6:-1 10:1 14:-1 23:2
wc:energy:TWh	0:-1 10:1
wc:energy:factories	16:1
wc:energy:large	6:3 10:-1 20:-2
wc:energy:models	7:1
wc:energy:money	0:-1 20:3
wc:energy:small	7:-2 10:2 15:1
wc:energy:t	1:-2 10:2
wc:energy:vehicles	0:-2 6:4
wc:engin:large	0:3 6:-2
wc:engin:small	0:4 7:-1
wc:engine:%	0:2 1:-2 5:1
wc:engine:large	0:-1 6:1
wc:engine:m3	0:1 18:1
wc:engine:small	0:2
wc:engineer:large	0:4 6:-4 15:-1
wc:engineer:small	0:1
wc:enough:%	5:-2 9:2
wc:enough:small	0:3
wc:enough:vehicles	0:4 6:-3
wc:entire:%	0:-2 1:1 5:-3 9:3
wc:environmental:%	0:-1 1:3 5:-1
wc:envision:GWh	0:-3 14:3
wc:equal:%	0:-2 5:2
wc:equipment:%	0:2
wc:equivalent:%	1:1
wc:equivalent:small	0:2
wc:equivalent:t	0:1 1:1 13:-1
wc:esg:%	0:-3 1:-1 5:-1 9:1 10:-1 17:2
wc:estimat:%	0:4 5:-1
wc:estimat:large	0:4 6:-3
wc:estimat:money	0:1
wc:estimate:%	0:3 5:-2
wc:estimate:large	0:3 6:-3
wc:estimate:small	0:2
wc:eu:%	0:3 1:-1 5:-2
wc:eur:money	0:1
wc:euro:large	0:2
wc:euro:money	0:1 20:2
wc:euro:small	0:1
wc:europe:%	1:-1 5:4 11:1
wc:europe:large	0:-1 6:3
wc:europe:money	0:3
wc:europe:small	0:-2 1:1 7:2 15:2
wc:europe:stations	0:-1 15:2
wc:europe:t	0:1 1:-3 12:2 13:-2
wc:european:%	1:-1 5:1 12:1
wc:european:money	0:-1 20:2
wc:european:small	0:3
wc:european:t	0:1 1:-1 12:1
wc:ev:%	0:4 1:-2
wc:ev:km	0:-1 8:1
wc:ev:large	0:-1 6:3 20:-1
wc:ev:models	0:-2 7:3
wc:ev:money	20:1
wc:ev:small	0:3
wc:ev:vehicles	0:-2 6:2
wc:even:%	0:2
wc:even:small	0:3 7:-2
wc:every:%	0:1
wc:every:km	0:1
wc:every:large	0:4 6:-2
wc:every:money	0:2
wc:every:small	0:1 5:2
wc:every:vehicles	0:2 6:-1
wc:everyth:%	0:1 12:-1 19:1
wc:evs:%	0:2 5:1
wc:evs:large	0:1
wc:evs:money	0:-5 20:6
wc:evs:vehicles	0:-1 6:2 7:2
wc:ex:money	0:-1 20:1
wc:exce:%	0:3 5:-2
wc:exce:large	0:2 6:-2
wc:exce:money	0:3 20:-1
wc:exceed:%	1:-3 2:-1 3:-1 4:-1 5:2 6:-1 7:-1 8:-1 10:-3 11:-1 12:-3 13:-2 15:-1 16:-1 17:-1 18:-1 19:1 21:-1 22:-1 23:-1
wc:exceed:large	0:3 6:-1 20:-1
wc:exchange:money	0:1
wc:exchange:small	0:1
wc:executiv:small	0:2
wc:executive:%	0:3 5:-1
wc:executive:small	0:2
wc:exist:large	0:-2 6:1 15:2
wc:expand:%	0:2
wc:expand:GWh	0:-3 14:3
wc:expand:large	0:4 6:-3 15:-1 20:-1
wc:expansion:money	0:1 20:-1
wc:expect:%	5:4
wc:expect:GWh	0:-3 14:3
wc:expect:large	6:1 20:2
wc:expect:money	0:2 20:-1
wc:expect:small	0:-2 1:-1 6:2 7:-1 9:3
wc:expect:t	0:2 13:-2
wc:expect:vehicles	0:2
wc:expenditur:money	0:2
wc:expenditure:%	0:-2 5:-2 20:2
wc:expenditure:money	0:1 20:-1
wc:expensive:%	0:2
wc:expo:large	0:1
wc:export:%	0:6 5:-2
wc:export:large	0:1
wc:export:money	0:2 20:-1
wc:export:small	0:3 7:-1
wc:export:vehicles	0:3 6:-2
wc:extend:%	0:2 5:-1
wc:extra:%	0:1
wc:extra:small	0:1
wc:faciliti:%	0:-2 1:2
wc:faciliti:factories	7:-1 15:-1 16:-2 19:-1 20:-1 23:2
wc:factori:%	0:-1 5:-3 9:1 10:-3 16:2
wc:factori:factories	16:4
wc:factori:small	0:-1 1:-2 7:-2 16:3
wc:factory:%	5:-2 9:2 10:-1 18:1
wc:factory:GWh	14:2
wc:factory:MW	0:1
wc:factory:factories	16:2
wc:factory:large	0:2 6:-3 20:1
wc:factory:money	0:3 20:-3
wc:factory:small	0:2 16:1
wc:fall:%	0:1 1:3 5:-3 18:1
wc:fall:small	0:2 1:-1
wc:fallen:%	1:2 10:1
wc:far:%	0:-1 5:3 6:-1 9:-1 10:-1 11:-1 12:-1 17:-2 18:-1 23:-1
wc:far:large	0:3
wc:far:money	20:1
wc:far:small	0:-3 1:-1 5:-1 6:2 7:-2 9:-1 12:-1 13:-1 14:-1 15:-1 16:2 17:2 21:-1
wc:far:vehicles	0:-2 6:3
wc:farm:%	5:-1 9:1
wc:farm:MW	9:1
wc:farm:small	0:1
wc:fast-charg:stations	15:1
wc:fast:%	0:-1 1:-1 5:2
wc:fast:small	0:-1 15:2
wc:faw:vehicles	6:2
wc:feb:small	0:3
wc:february:%	5:1
wc:february:large	6:1
wc:february:money	0:2 20:-1
wc:february:small	0:2 6:2
wc:federal:money	0:1
wc:feet:large	0:3 6:-1
wc:feet:small	0:3
wc:fell:%	0:3 1:1
wc:fell:money	0:2 20:-1
wc:fell:small	0:4
wc:ferrari:small	0:2
wc:fewer:%	0:3 1:-2 10:2
wc:fewer:large	0:3 6:-2
wc:fewer:small	0:4
wc:fewer:vehicles	0:2 6:-1
wc:fiat:small	0:1
wc:field:large	6:-1 20:2
wc:field:small	0:1 1:1
wc:fifteen:small	0:3
wc:fifth:%	0:4 5:-1 21:1
wc:fifty:%	0:-3 1:3 5:-2 9:1 12:-1
wc:fifty:small	0:1 17:2
wc:figur:%	0:1 1:2 5:-2
wc:figur:small	0:3
wc:figure:%	0:-2 1:1 5:1 6:-2 9:2 23:1
wc:figure:large	6:3 20:-2
wc:figure:small	0:2 6:-1 7:1
wc:figure:vehicles	0:-1 6:1
wc:fil:large	0:3 6:-1
wc:fill:large	0:4 6:-2
wc:fill:small	0:2
wc:fill:stations	0:3 15:-3
wc:final:vehicles	0:-2 6:2
wc:finance:money	0:2 20:-2
wc:find:small	0:3
wc:fine:money	0:1
wc:finish:%	0:3 1:-1 5:-2
wc:finish:money	0:-2 20:2
wc:firm:%	1:-1 12:2 13:-2 17:1
wc:firm:money	0:1 20:-1
wc:firm:suppliers	0:4 17:-2 20:-1
wc:firm:vehicles	0:-1 6:1
wc:first:%	0:2 11:1
wc:first:GWh	0:-1 14:2
wc:first:large	0:-2 6:4
wc:first:money	0:-1 20:2
wc:first:small	6:1 14:1 16:1
wc:first:t	0:2 6:-1 12:-1
wc:fiscal:%	1:4
wc:fiscal:GWh	0:-1 14:3
wc:fiscal:factories	0:-2 1:-1 16:3 23:-1
wc:fiscal:models	0:1
wc:fiscal:money	0:2
wc:fiscal:small	0:-1 6:2 16:2
wc:fiscal:t	0:2 1:-1
wc:fiscal:vehicles	0:1 6:-1 7:1
wc:fitt:small	0:3
wc:five-year:money	0:1 20:-1
wc:five-year:small	0:2
wc:five:%	0:-1 1:-3 5:1 9:1 12:1 23:2
wc:five:factories	0:3 16:-2
wc:five:km	0:1
wc:five:large	6:-1 20:2
wc:five:models	0:-2 7:3
wc:five:money	0:3 20:-2
wc:five:small	0:4 7:1
wc:five:stations	0:2
wc:five:vehicles	7:3
wc:fix:%	0:3 1:-3 5:-1 9:1 12:-1
wc:fleet:%	9:-1 10:-1 11:3 18:-1
wc:fleet:small	0:-3 6:4
wc:fleet:vehicles	0:3 6:-1
wc:flexibility:small	0:2 7:-1
wc:flow:large	0:2
wc:flow:money	20:1
wc:follow:%	0:3
wc:follow:small	0:2 16:2
wc:footprint:%	1:2 5:-1 23:2
wc:footprint:small	0:2
wc:footprint:t	0:-1 1:1
wc:for:%	0:1
wc:for:GWh	0:2
wc:for:MW	9:1
wc:for:factories	0:1 23:2
wc:for:kWh	0:3 9:-1
wc:for:km	0:-1 8:2
wc:for:large	20:1 21:1
wc:for:m3	0:2 18:-1
wc:for:models	0:1
wc:for:money	20:2
wc:for:network	21:1
wc:for:stations	0:1
wc:for:suppliers	0:1
wc:for:t	1:-1 12:2
wc:for:vehicles	6:3
wc:ford:%	0:-3 5:3 18:1
wc:ford:large	0:3 6:-2
wc:ford:money	0:-1 20:2
wc:ford:network	15:3 21:-3
wc:ford:small	0:5
wc:ford:vehicles	0:1
wc:forecast:%	5:1
wc:forecast:large	0:3 6:-1
wc:forecast:vehicles	0:-1 6:2
wc:foreign:large	0:2 20:-1
wc:forese:%	1:2
wc:forese:large	0:3 6:-1 15:-1
wc:foreseen:%	0:2 5:-2
wc:foreseen:large	0:-1 6:-2 15:2
wc:forester:large	0:3 6:-1
wc:former:large	6:1
wc:former:small	0:1
wc:formula:small	0:3
wc:fortune:small	0:2
wc:forty:%	5:-3 7:3 12:1 13:-2
wc:forty:small	1:-1 6:-1 17:2
wc:foton:vehicles	6:1
wc:found:%	0:1 5:1
wc:found:large	0:-2 6:3
wc:found:small	0:3
wc:found:vehicles	0:-2 6:2
wc:four-fifth:%	0:-2 1:1 5:2
wc:four:%	0:-1 1:1 5:1 7:-1 12:2 21:1
wc:four:factories	0:3
wc:four:large	0:5 6:-4
wc:four:models	0:1
wc:four:small	7:5
wc:four:stations	0:1
wc:four:vehicles	6:-2 7:4
wc:fourth:%	0:4 5:-2
wc:fourth:small	0:1
wc:fourth:vehicles	0:-1 6:1
wc:frankfurt:%	0:3 5:-1
wc:free:large	0:2
wc:free:money	0:2 20:-1
wc:french:%	0:2 5:-1
wc:fresh:%	0:-2 1:-1 5:2 9:-2 12:-1 18:2 23:-1
wc:freshwater:%	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 8:-1 9:-1 10:-1 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:1 19:-1 20:-1 21:-1 22:-1 23:-2
wc:friday:%	0:1
wc:from:%	9:1 18:1
wc:from:GWh	0:2 14:-1
wc:from:MW	0:-1 9:2
wc:from:factories	0:2
wc:from:kWh	0:2
wc:from:km	0:3 8:-1
wc:from:large	0:1 1:1
wc:from:models	0:-1 7:2
wc:from:money	0:2
wc:from:network	15:-2 21:1
wc:from:small	0:4
wc:from:t	0:1 1:-1 19:1
wc:from:vehicles	0:3 6:-2 7:1
wc:front:small	0:3
wc:ft:large	0:2 6:-1
wc:fuel:%	0:-2 1:-1 5:-1 9:-1 11:5
wc:fuel:m3	0:2
wc:fuel:small	0:3
wc:fuel:vehicles	6:1 7:-1
wc:full-time:small	0:3
wc:full-year:large	0:-1 6:1
wc:full:large	0:-3 6:3
wc:full:money	0:2 20:-1
wc:full:small	0:2
wc:full:vehicles	0:-1 6:2
wc:fully:%	0:1 5:1 9:-1
wc:fully:small	0:-2 5:1 6:-2 7:2
wc:fully:vehicles	0:-1 6:4 7:-2
wc:fund:%	0:2
wc:fund:large	0:2 6:-1
wc:fund:money	0:-2 20:2
wc:further:money	20:1
wc:further:small	0:-2 6:2 7:1
wc:future:%	0:4 5:-2
wc:future:money	0:2 20:-2
wc:fy:%	0:-2 1:-1 5:4 9:4 18:1
wc:fy:large	0:1
wc:fy:models	0:1
wc:fy:money	0:1
wc:fy:small	0:-2 7:2 18:2 19:2
wc:fy:vehicles	7:1
wc:g:large	0:2
wc:g:small	1:2
wc:gac:%	0:4 5:-1
wc:gac:small	0:-1 7:2
wc:gac:vehicles	0:-1 6:1
wc:gain:%	0:3
wc:gain:money	0:2 20:-1
wc:gallon:large	0:3
wc:gallon:money	0:2
wc:gas:%	1:1 10:1
wc:gas:money	0:2 20:-1
wc:gas:small	0:3
wc:gasoline:money	0:1
wc:gate:small	0:4
wc:gate:t	0:-1 1:1
wc:gave:money	0:1
wc:gave:small	0:1
wc:gdp:%	0:3
wc:geely:%	0:-1 1:2 5:1
wc:geely:factories	0:1
wc:geely:vehicles	0:3 6:-3
wc:general:%	0:1 18:-2 19:1
wc:general:small	0:1
wc:generat:%	1:2 9:-1
wc:generat:GWh	0:-2 1:-1 9:3 10:-2 14:-2 16:-1 23:-1
wc:generat:kWh	0:-1 9:2
wc:generat:money	0:3 20:-2
wc:generate:kWh	0:-1 9:2
wc:generation:%	0:1 9:-1 11:1
wc:georgia:money	20:1
wc:german:small	0:1
wc:germany:%	0:-2 1:-1 9:1 23:2
wc:germany:large	0:1 20:1
wc:germany:money	0:2
wc:germany:small	0:3
wc:germany:stations	0:2 15:-2
wc:get:%	0:-2 1:-2 5:-1 9:1 10:2 12:-2 13:2 18:1 21:1 23:-1
wc:get:money	0:3 20:-1
wc:get:small	0:4 1:1 5:-1 6:-1 7:-1
wc:gets:%	0:-4 1:-1 5:1 6:-1 7:-1 9:2 11:-1 12:-2 13:-1 19:2
wc:gets:large	0:1 6:-2 7:-1 15:-1 20:1
wc:gets:money	0:-1 20:2
wc:gets:small	1:-1 5:-1 7:2
wc:gett:%	0:-1 1:-2 5:2 9:2 10:-1 15:-1 16:-1
wc:gigafactori:small	0:3
wc:gigawatt-hour:GWh	14:2
wc:gigawatt-hour:small	0:4
wc:gigawatt:GWh	0:-1 9:1 14:1
wc:gigawatt:MW	9:1
wc:giv:money	0:1
wc:giv:small	7:1
wc:give:small	0:2 7:-1
wc:given:%	5:1 9:1
wc:given:small	6:2 17:-1
wc:global:%	0:1 6:1
wc:global:GWh	0:-1 14:3
wc:global:small	0:4
wc:globally:%	5:1
wc:globally:vehicles	0:-1 6:1 7:1
wc:globe:vehicles	0:-1 7:2
wc:gm:%	0:-1 1:1 5:3 10:-1
wc:gm:large	0:1
wc:gm:money	0:2
wc:gm:small	0:1
wc:gm:vehicles	0:1 6:-1
wc:gmt:large	0:2
wc:go:%	0:1 5:-1 9:1
wc:go:GWh	0:-2 9:1 14:1
wc:go:large	0:-2 6:1 20:2
wc:go:models	0:-2 7:2
wc:go:money	20:1
wc:go:small	6:2 7:1
wc:go:vehicles	0:3 6:-3
wc:goal:%	0:-2 1:1 6:1 12:1
wc:goal:large	0:1 10:2
wc:goal:small	0:1 18:2
wc:goal:vehicles	0:2
wc:goes:%	0:-1 1:2 5:-4 9:-1 12:2 18:1
wc:goes:km	0:3
wc:goes:large	20:1
wc:goes:money	0:-1 20:2
wc:goes:small	0:4 19:-1
wc:golf:small	0:3 15:-1
wc:gone:%	0:-1 1:3
wc:gone:small	0:2
wc:good:%	5:-1 9:2
wc:good:kWh	0:2 10:-1
wc:good:km	0:3 8:-1
wc:good:small	1:2
wc:good:vehicles	0:-1 6:1
wc:got:%	0:-2 5:2 9:1
wc:got:factories	15:-1 16:1
wc:got:small	0:-1 6:2 16:2
wc:government:%	0:5 5:-3 9:-1 10:-1
wc:government:large	0:4 6:-3 15:-2
wc:government:money	0:3 20:-2
wc:government:small	0:2
wc:government:stations	0:2 15:-1
wc:government:vehicles	0:-2 6:2
wc:gram:small	0:-1 1:4
wc:grant:money	0:3 20:-2
wc:great:%	0:2 5:-1
wc:great:vehicles	0:2 6:-1
wc:green:%	0:-2 1:-2 5:-1 9:1 10:-1 12:2 16:2 17:1
wc:green:TWh	0:-1 9:2 10:-3
wc:green:factories	0:-2 16:3
wc:green:money	0:2 20:-1
wc:green:small	0:-1 1:-2 6:-2 9:-3 15:-1 16:3 17:1
wc:green:suppliers	0:-1 17:1
wc:greenhouse:%	1:1
wc:grew:%	5:-2 6:2
wc:grid:%	0:1
wc:gros:%	0:3 9:-2
wc:group:%	5:1 18:3
wc:group:factories	0:-2 16:1 19:2
wc:group:large	0:1 6:-1 20:2
wc:group:money	0:3 20:-1
wc:group:small	0:2 16:1
wc:group:t	0:-1 1:2
wc:group:vehicles	6:2
wc:grow:%	0:3
wc:grow:vehicles	0:2 6:-3 7:2
wc:grown:large	0:1
wc:growth:%	1:-1 5:-4 6:5
wc:guid:large	6:1
wc:guid:vehicles	0:2 6:-1
wc:guidance:%	0:-2 5:2 6:2
wc:guidance:large	0:1
wc:guidance:money	0:1
wc:guidance:small	0:3
wc:guidance:vehicles	6:1
wc:gujarat:small	0:2
wc:gwh:GWh	0:1 14:2
wc:gwh:small	0:2
wc:h:small	0:3
wc:had:%	0:4
wc:had:GWh	0:3 14:-3
wc:had:factories	0:1
wc:had:km	0:-3 8:3 15:-1
wc:had:large	1:2 6:-2
wc:had:models	0:2 7:-2
wc:had:money	0:4 20:-3
wc:had:network	0:2 21:-1
wc:had:small	0:1
wc:had:stations	0:1
wc:had:t	0:-2 1:2 13:1
wc:had:vehicles	0:1
wc:half-year:%	5:1
wc:half-year:vehicles	0:-2 6:3
wc:half:%	0:3 5:1
wc:half:large	6:1 20:-1
wc:half:small	0:-1 10:2
wc:half:vehicles	6:1
wc:hall:large	0:1 6:-1
wc:hall:small	0:2
wc:halv:%	1:3 23:2
wc:halve:%	0:-2 1:4 5:-2
wc:hand:%	0:4 1:-1 5:-3
wc:hand:large	13:2
wc:hand:small	0:-1 6:3 7:-1
wc:hand:vehicles	6:1
wc:has:%	5:-1 10:1 12:2
wc:has:GWh	0:-1 9:-1 14:2
wc:has:MW	0:1
wc:has:factories	0:3
wc:has:kWh	0:2
wc:has:km	0:1 8:1
wc:has:large	0:1 6:1
wc:has:m3	0:4 18:-3
wc:has:models	0:-1 6:-1 7:3
wc:has:money	0:-1 20:4
wc:has:network	0:1 21:2
wc:has:small	0:2 6:2
wc:has:stations	0:2
wc:has:suppliers	0:-3 17:3
wc:has:t	12:1 13:1
wc:has:vehicles	6:2
wc:hav:%	5:2
wc:hav:large	0:3 6:-2 15:-2
wc:hav:money	0:1
wc:hav:small	6:1
wc:hav:vehicles	0:1 6:-1
wc:have:%	0:2 12:1 17:1
wc:have:GWh	0:2
wc:have:MW	0:-3 9:3
wc:have:factories	0:-2 16:3 23:1
wc:have:km	0:-3 8:4
wc:have:large	0:1 6:1
wc:have:models	7:3
wc:have:money	0:1 20:1
wc:have:network	0:-1 15:1 21:2
wc:have:small	0:-1 7:3
wc:have:stations	0:1
wc:have:suppliers	17:2
wc:have:t	0:-1 1:2
wc:he:%	1:2 5:-2 6:2
wc:he:large	0:1
wc:he:money	0:3 20:-2
wc:he:small	0:3 21:2
wc:headcount:large	0:2 6:-2
wc:heat:t	0:-2 1:3 9:-1 10:-1 12:-2 13:-2
wc:heavy-duty:%	0:2 1:-1 5:-2
wc:heavy:%	0:3 1:1 5:-3
wc:heavy:money	0:2 20:-1
wc:heavy:small	0:1
wc:hectar:large	0:2 6:-2
wc:hectar:small	0:4
wc:held:%	5:1
wc:held:large	0:1
wc:held:small	0:2
wc:help:money	0:2 20:-2
wc:help:small	0:3 1:-1
wc:help:t	0:-2 1:2
wc:here:%	0:-5 1:2 9:1 12:1
wc:here:large	0:3
wc:here:models	0:2 7:-1
wc:here:money	0:2 20:-2
wc:here:small	0:2
wc:here:vehicles	0:2 6:-1
wc:high-voltage:network	21:1
wc:higher:%	0:2
wc:higher:money	0:1
wc:highway:stations	0:1
wc:him:small	0:2
wc:hir:%	0:3 5:-2
wc:hir:large	0:2
wc:his:%	0:1
wc:his:large	0:-2 6:3
wc:his:small	0:2
wc:history:small	0:1
wc:hit:%	0:3 5:-3
wc:hit:small	0:-3 6:-2 7:2 9:2
wc:hit:vehicles	0:-1 6:2
wc:hk:%	0:1
wc:hk:money	0:1
wc:hk:small	0:1
wc:hold:%	0:3
wc:hold:kWh	0:3
wc:hold:large	0:1
wc:hold:m3	0:1
wc:hold:money	0:1 20:-1
wc:hold:small	0:3
wc:holding:%	0:1
wc:home:%	0:2
wc:home:large	6:-3 15:2 20:-2
wc:home:small	0:3 9:-2
wc:honda:%	0:-1 5:2
wc:honda:large	0:3 6:-3
wc:honda:money	0:1 20:-1
wc:honda:small	7:2
wc:honda:vehicles	0:1
wc:hong:%	0:1
wc:hong:vehicles	0:-2 6:2
wc:hongqi:vehicles	0:3 6:-2
wc:hop:%	0:1 1:-1 10:1
wc:hop:large	0:2 6:-1
wc:hop:money	0:3 20:-2
wc:hop:vehicles	6:1
wc:horsepower:large	0:2 6:-1
wc:horsepower:small	0:3
wc:hot-roll:money	0:1
wc:hotspot:small	0:3
wc:hour:%	0:3
wc:hour:GWh	0:-1 9:1 14:1
wc:hour:money	0:1
wc:hour:small	0:2
wc:house:%	0:3 5:-2
wc:house:money	0:3 20:-1
wc:house:small	0:3
wc:household:%	0:3
wc:household:large	0:2 6:-1
wc:how:small	0:2
wc:hp:small	0:3
wc:hubs:stations	0:-1 15:2
wc:huf:large	0:3 6:-1 20:-1
wc:hundr:large	0:-2 6:1 21:3
wc:hundr:small	0:-3 1:-1 6:-3 7:-3 9:3 15:-1 17:3 21:2
wc:hybrid:%	0:1 11:2
wc:hybrid:large	5:-1 6:1 20:-1
wc:hybrid:money	0:2 20:-2
wc:hybrid:small	0:1 5:2 7:-2
wc:hybrid:vehicles	6:-2 7:3
wc:hydrogen:large	0:-2 6:2
wc:hydrogen:money	20:1
wc:hydrogen:small	0:-1 6:2 7:2
wc:hydrogen:stations	0:2 15:-2
wc:hydrogen:vehicles	0:1 6:1 7:-1
wc:hyundai:%	5:1
wc:hyundai:large	0:-3 6:3
wc:hyundai:money	0:2 20:-2
wc:hyundai:small	0:2
wc:i:%	0:-2 5:3
wc:i:large	0:2 6:-1
wc:i:money	0:1
wc:i:network	15:-1 21:1
wc:i:small	0:4
wc:i:vehicles	0:2 6:-2
wc:id:%	5:1
wc:id:money	0:3 20:-1
wc:if:%	0:4
wc:if:large	0:-1 15:2
wc:if:small	0:-1 1:3 9:-3
wc:impact:%	0:1 1:-3 5:-2 7:-1 9:-1 12:-2 13:-1 15:-1 17:-1 18:-1 21:-1 23:2
wc:impairment:money	0:4 20:-3
wc:implement:small	0:3
wc:important:small	0:2
wc:improv:%	0:-1 5:-2 9:-1 10:1 11:2 23:-1
wc:improvement:%	0:-3 1:4 5:-2 6:-1 7:-1 9:-1 12:-1
wc:in:%	5:1
wc:in:GWh	0:3
wc:in:MW	0:-2 9:3
wc:in:factories	0:2 23:2
wc:in:kWh	9:1 10:1
wc:in:km	8:1
wc:in:large	6:2
wc:in:m3	18:1
wc:in:models	0:2
wc:in:money	20:1
wc:in:network	15:1 21:2
wc:in:stations	15:3
wc:in:suppliers	0:1
wc:in:t	1:2
wc:in:vehicles	6:3
wc:inbox:small	0:2
wc:inc:%	0:2
wc:incentiv:money	0:2 20:-1
wc:includ:%	0:2 5:-2
wc:includ:large	0:-1 6:1 15:1 20:1
wc:includ:money	0:-2 20:3
wc:includ:small	0:1 7:1 9:-2 15:1 19:-2
wc:includ:stations	15:1
wc:includ:vehicles	0:1 5:-1 6:1 7:-1
wc:income:large	0:3 6:-1
wc:income:money	0:2
wc:increas:%	0:-2 1:-1 5:1 6:-1 12:2
wc:increase:%	0:4 1:-2 5:-1
wc:increase:money	0:2 20:-2
wc:index:%	0:4
wc:index:small	0:2
wc:india:%	0:2 7:-1 9:2
wc:india:large	0:3 20:-2
wc:india:money	0:2 7:-1 20:-1
wc:india:small	0:-3 6:2 7:2 15:2
wc:india:vehicles	0:2 6:-4 7:1
wc:indian:%	0:-2 5:3
wc:industrial:%	0:1 5:-1 9:-1 10:1 18:-2
wc:industrial:large	0:1
wc:industrial:money	0:2 20:-2
wc:industrial:small	0:2
wc:industry:%	0:4 1:-1 5:-3 18:-2
wc:industry:large	0:1
wc:industry:small	0:3
wc:inflation:%	0:3 5:-1
wc:infrastructure:money	0:-1 20:2
wc:initial:GWh	0:-2 14:2
wc:initiative:small	0:4
wc:inline:small	0:2
wc:innovation:money	0:-4 20:4
wc:innovation:small	0:2
wc:inr:money	20:1
wc:install:%	0:3 5:-1 9:-3
wc:install:MW	0:-2 9:3
wc:install:small	0:3 7:-2
wc:install:stations	0:-1 15:2
wc:instead:%	0:3
wc:instead:large	6:-1 20:1
wc:instead:small	0:3
wc:instead:vehicles	6:1
wc:intake:%	0:1
wc:intend:%	0:2 12:-2
wc:intend:large	0:-2 15:2 20:1
wc:intend:models	0:1 7:-1
wc:intend:money	0:2 20:-1
wc:intend:small	0:3 7:-1
wc:intend:stations	0:2 15:-1
wc:intend:vehicles	0:-4 6:2 15:2
wc:intensity:%	0:-3 1:1 10:3
wc:interest:%	0:2
wc:interest:money	0:2
wc:internal:small	0:2
wc:international:%	0:-3 5:4 6:-1
wc:international:money	0:1
wc:interstate:small	0:3
wc:into:%	0:1 5:-3 9:-1 12:2 13:-1 18:2 19:-1
wc:into:factories	0:-1 16:2
wc:into:large	0:-1 6:-1 15:2 20:2
wc:into:money	20:2
wc:into:small	0:4
wc:into:vehicles	0:-2 6:2
wc:introduc:models	0:-3 7:3
wc:invest:%	0:3 5:-1
wc:invest:large	6:-2 15:-1 20:1
wc:invest:money	20:2
wc:invest:small	0:2
wc:investment:%	0:4 1:-1 5:-1
wc:investment:money	0:-2 20:3
wc:investment:small	0:4
wc:investor:%	0:2 5:-2 9:1
wc:investor:large	0:-2 6:2
wc:investor:small	0:1
wc:ioniq:small	0:3 6:-1 7:-1
wc:iron:%	0:-1 5:-2 13:-1 18:-1 19:2
wc:is:%	1:3 5:1 12:2 23:1
wc:is:GWh	14:3
wc:is:MW	0:-1 9:2
wc:is:factories	15:1
wc:is:kWh	0:1 9:1
wc:is:km	0:4 8:-2
wc:is:large	0:-1 15:3 20:1
wc:is:m3	0:2 18:-1
wc:is:models	7:1
wc:is:money	20:4
wc:is:small	7:2 16:1
wc:is:stations	0:-1 15:2
wc:is:t	1:2 13:1
wc:is:vehicles	0:-1 6:3
wc:isn:small	0:3
wc:issue:small	0:3
wc:isuzu:%	0:3 5:-2
wc:isuzu:money	0:-2 20:2
wc:it:%	0:-1 5:3 23:1
wc:it:GWh	0:1 9:-1 10:2
wc:it:MW	0:-2 9:3
wc:it:MWh	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:2 11:-1 12:-1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
wc:it:batteries	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 9:-1 11:-1 13:2 18:-1 22:-1 23:-1
wc:it:factories	15:1 16:1
wc:it:kWh	0:1 9:1 10:-1
wc:it:km	0:1 8:1
wc:it:large	1:3 6:1
wc:it:m3	0:2 18:-1
wc:it:models	0:1
wc:it:money	20:2
wc:it:network	15:-2 21:2
wc:it:small	1:2 9:1
wc:it:stations	0:-1 15:3
wc:it:suppliers	0:-1 17:2
wc:it:t	0:2
wc:it:vehicles	6:1
wc:its:%	0:-1 5:1
wc:its:GWh	9:1
wc:its:MW	9:1
wc:its:factories	0:1 16:1
wc:its:kWh	0:2
wc:its:km	0:3 8:-1
wc:its:large	15:2
wc:its:m3	0:-1 18:2
wc:its:models	6:2 7:-1
wc:its:money	0:1
wc:its:network	0:-1 15:1
wc:its:small	0:1 6:1
wc:its:stations	15:2
wc:its:suppliers	0:1
wc:its:t	0:-4 1:3 12:1 13:2
wc:its:vehicles	0:2 6:-1
wc:itself:%	0:-3 5:3 6:2 9:-1
wc:itself:money	0:1
wc:itself:small	0:2
wc:jaguar:money	0:-1 20:1
wc:jaguar:vehicles	0:3 6:-3
wc:jan:small	0:2
wc:january:%	0:4 5:-2 9:-1 12:2
wc:january:GWh	0:2 9:2 10:-1 14:-2
wc:january:large	6:1
wc:january:money	0:3 20:-2
wc:january:small	0:3
wc:january:vehicles	0:2 6:-1
wc:japan:%	0:1 5:2 9:-2
wc:japan:large	0:-1 6:2
wc:japan:models	0:2 7:-1
wc:japan:money	20:1
wc:japan:small	6:-1 7:3
wc:japanese:%	0:1 1:1 5:-1
wc:japanese:small	0:1
wc:jlr:money	0:1
wc:jlr:small	0:-1 7:2
wc:jobs:large	0:6
wc:jobs:small	0:6
wc:join:small	0:3
wc:joint:%	0:2 5:-1
wc:joint:money	20:1
wc:joint:small	0:3
wc:jpy:money	20:1
wc:july:%	0:2 5:-1
wc:july:GWh	0:1 14:-1
wc:july:large	0:-1 6:1
wc:july:money	0:3 20:-2
wc:july:small	0:3
wc:july:vehicles	0:1 6:-1
wc:jump:%	5:-2 6:3
wc:june:%	0:1 1:1
wc:june:large	0:3 6:-2 15:-1
wc:june:small	0:4
wc:june:vehicles	0:-2 6:2
wc:just:%	0:-2 5:2
wc:just:small	6:2
wc:just:vehicles	6:2
wc:keep:%	1:2 5:-1
wc:keep:small	0:3
wc:kept:vehicles	0:-2 6:2
wc:kg:money	0:2
wc:kg:small	0:4 6:-1 12:-2
wc:kia:%	0:2 5:-4 6:-2 9:-2 12:3
wc:kia:large	0:-2 6:2
wc:kia:money	0:2 20:-1
wc:kia:small	0:1
wc:kia:vehicles	0:-1 6:2
wc:kill:small	0:1
wc:kilo:small	0:4
wc:kilogram:%	0:-2 1:3
wc:kilogram:money	0:1
wc:kilogram:small	0:2
wc:kilometer:%	0:1
wc:kilometer:km	0:1 8:2
wc:kilometer:small	0:3
wc:kilometr:km	0:2 8:1
wc:kilometr:small	0:1
wc:kilometre:%	0:-1 1:3
wc:kilometre:small	0:-1 1:2
wc:kilowatt-hour:%	0:-4 1:-2 5:-2 7:-1 9:2 10:2 16:-1 17:-1
wc:kilowatt-hour:kWh	9:2
wc:kilowatt-hour:money	0:3
wc:kilowatt-hour:small	0:4 1:-1
wc:kind:small	0:-1 5:1 6:-1 7:2
wc:km:km	0:1 8:1
wc:km:small	0:1 1:2
wc:known:%	0:-2 5:1 12:-1 17:2
wc:known:small	0:4
wc:kong:%	0:1
wc:korea:%	0:-2 5:2
wc:korea:money	0:-1 20:2
wc:korea:vehicles	0:1 6:-3 7:2
wc:korean:money	0:1
wc:kospi:%	0:2
wc:kroner:large	0:3 6:-1
wc:kroner:small	0:1
wc:kronor:money	0:1
wc:kronor:small	0:1
wc:krw:money	0:1
wc:kw:small	0:1
wc:kw:stations	0:2 15:-2
wc:kwh:%	0:-1 1:2
wc:kwh:kWh	0:2 9:1
wc:kwh:money	0:2
wc:kwh:small	0:2
wc:l:money	0:2
wc:l:small	0:4
wc:laid:%	0:3
wc:laid:large	0:2
wc:laid:small	0:2 7:-1
wc:lakh:large	0:5 6:-2
wc:lakh:money	0:4 20:-2
wc:lakh:small	0:1
wc:lakh:stations	0:-3 15:3
wc:lakh:t	1:2
wc:lakh:vehicles	6:2
wc:land:%	0:-2 1:-1 5:3
wc:land:money	0:-1 20:1
wc:land:small	0:3 7:-1
wc:landfill:%	0:-2 1:1 19:3
wc:landfill:factories	0:-1 16:-1 19:2
wc:landfill:small	0:4 19:-4
wc:largest:large	0:3 6:-1
wc:largest:small	0:3
wc:largest:vehicles	15:-1
wc:last:%	1:2 5:-1
wc:last:factories	0:1 9:-1 16:1
wc:last:large	0:1 6:1
wc:last:money	0:3 20:-1
wc:last:small	0:-1 12:1 18:3
wc:last:stations	0:2 15:-1
wc:last:t	1:3 13:-2
wc:last:vehicles	0:1
wc:late:%	0:3
wc:late:small	0:3
wc:later:large	0:3 6:-1
wc:later:small	0:5
wc:latter:%	0:4 1:-3 5:-1
wc:latter:small	0:-1 6:2
wc:launch:large	6:1 15:-2
wc:launch:models	0:4 7:-2
wc:launch:money	0:2 20:-1
wc:launch:small	7:1
wc:launch:t	0:2 1:-1 12:-1
wc:launch:vehicles	0:-2 6:-2 7:3
wc:law:%	0:3 1:-3 5:-1
wc:law:small	0:2
wc:lead:%	0:2 5:-1 9:1
wc:lead:small	0:2
wc:leader:small	0:1
wc:leaf:large	6:1
wc:leaf:money	0:4 20:-1
wc:leaf:vehicles	0:-4 6:4
wc:learn:small	0:2 6:-1
wc:leas:small	6:1
wc:least:%	12:1 21:1
wc:least:GWh	0:-2 14:2
wc:least:large	0:-2 6:2
wc:least:money	20:1
wc:least:small	0:1 7:1
wc:least:stations	15:1
wc:least:t	0:-2 12:1
wc:least:vehicles	0:-3 6:1 7:1 15:1
wc:leav:%	0:-1 5:2
wc:leav:money	0:-1 20:2
wc:leav:small	0:3
wc:leav:t	0:-3 1:3 13:-1
wc:leave:%	5:1
wc:leave:large	0:3 6:-3
wc:leave:small	0:2
wc:led:small	0:2
wc:left:%	0:-1 1:-3 5:3
wc:left:large	0:-1 1:3 6:-3 15:-1
wc:left:money	0:2
wc:left:small	0:4
wc:left:vehicles	0:1
wc:less:%	1:1 10:1 11:1 18:2
wc:less:large	0:3 6:-1
wc:less:money	0:5 20:-3
wc:less:small	7:-1 16:2
wc:less:t	1:2 12:-1
wc:let:small	0:1
wc:letter:%	0:-3 1:-1 5:-1 9:-1 17:3
wc:letter:small	0:3
wc:level:%	0:1 19:-1 23:1
wc:level:small	0:4
wc:level:stations	0:2 15:-1
wc:lever:small	0:3
wc:lg:%	0:3 9:-2
wc:li:%	0:3
wc:li:large	6:1
wc:li:small	0:1
wc:li:vehicles	0:-3 6:3
wc:life-cycle:%	1:1
wc:life:%	0:1 1:2
wc:life:money	0:3 20:-2
wc:lifecycle:%	0:-1 1:1
wc:lifetime:%	0:-2 1:2
wc:lift:%	0:-3 1:-2 5:1 9:-1 12:2
wc:lift:large	6:2 15:-1
wc:lift:money	0:4 20:-4
wc:light:%	0:2 1:1 5:-2 9:-1
wc:lighter:%	1:1 5:-1
wc:like:%	1:-2 5:-2 9:2 10:-1 12:1 18:2
wc:like:small	6:-1 7:-2 9:-1 15:-1 21:2
wc:limit:small	0:3 1:-2
wc:lin:small	0:5
wc:lin:vehicles	0:-2 7:1
wc:line:%	0:1 5:1
wc:line:GWh	0:-2 14:3
wc:line:large	0:-1 6:2
wc:line:money	0:-1 20:1
wc:line:small	0:4
wc:line:vehicles	0:-1 6:1
wc:lineup:models	0:-1 7:1
wc:lineup:vehicles	0:-2 6:-1 7:2
wc:link:small	0:2
wc:list:%	0:2 5:-2
wc:list:large	0:3 6:-2
wc:list:money	0:3
wc:list:small	16:2
wc:list:vehicles	0:3 6:-3
wc:liter:km	0:2
wc:liter:m3	0:2
wc:lithium:%	0:2 12:-1 13:1
wc:lithium:t	1:-1 13:1 19:-1
wc:litr:m3	0:4
wc:litre:m3	0:2
wc:litre:money	0:1
wc:litre:small	0:2
wc:little:%	0:-1 1:-1 5:2 19:1
wc:little:large	0:-1 6:1
wc:little:money	0:-2 20:3
wc:live:small	0:2
wc:ll:large	6:1 15:-1
wc:ll:money	0:1
wc:ll:small	0:-2 5:2 6:-1 7:1 15:2
wc:lng:small	0:2
wc:loan:%	0:2
wc:loan:money	0:3 20:-1
wc:local:%	0:1 5:-1 9:2
wc:local:money	0:1 20:-1
wc:local:small	0:4
wc:location:factories	0:2 16:-1 21:1
wc:long:%	5:1
wc:long:small	0:4
wc:long:vehicles	0:1
wc:longer:%	0:3 5:-3 9:-1
wc:look:%	0:-4 1:-2 5:4
wc:look:large	0:4 6:-2 15:-1 21:-1
wc:look:money	0:1
wc:look:small	0:4 5:-1
wc:lorri:vehicles	6:1
wc:lose:large	0:2 6:-2
wc:loss:%	0:3
wc:loss:large	0:1
wc:loss:money	0:2
wc:lost:%	0:3
wc:lost:large	0:2 6:-2
wc:lost:money	0:5 20:-1
wc:lot:small	0:3
wc:low:small	0:1
wc:lower:%	1:3
wc:lower:large	0:3 6:-2
wc:lower:money	0:2
wc:lower:small	0:-2 1:1 18:3
wc:lower:vehicles	0:-1 6:2
wc:lucid:money	0:1
wc:lucid:vehicles	0:-2 6:3
wc:luxury:%	0:3 5:-3
wc:lynk:small	0:-3 1:-1 7:3
wc:m:%	0:4 1:-1
wc:m:large	0:2 6:-4 18:2
wc:m:m3	0:-1 18:2
wc:m:money	0:-1 20:3
wc:m:small	0:3
wc:m:vehicles	0:2 6:-1
wc:macan:money	0:1 20:-1
wc:mach-:vehicles	6:1
wc:machin:small	6:2 7:-1
wc:made:large	0:2
wc:made:money	20:1
wc:made:small	0:2 15:2
wc:made:vehicles	0:2
wc:mahindra:%	1:-1 5:2 9:-1
wc:main:small	0:3
wc:mak:%	9:-2 11:2
wc:mak:large	6:1
wc:mak:money	0:-2 20:2
wc:mak:small	0:-1 6:-1 7:2 16:2
wc:mak:vehicles	0:2 6:-2
wc:make:%	1:1
wc:make:GWh	14:1
wc:make:large	0:-1 6:2
wc:make:money	0:-1 20:1
wc:make:small	0:6 6:-1
wc:make:vehicles	0:1
wc:maker:%	0:2 1:-1 5:1
wc:maker:money	0:1 20:-1
wc:maker:small	0:1 16:1
wc:man:%	0:-3 5:3
wc:man:small	6:2
wc:manag:%	0:-1 1:-2 5:-3 6:-1 8:-1 9:-1 10:-1 12:-1 15:-2 17:-1 18:3 19:-2 20:-1 21:-1 23:-1
wc:management:%	0:2 5:-1
wc:management:small	17:2
wc:manager:small	0:4
wc:mandate:%	0:3 5:-3
wc:manufactur:%	0:-2 1:2 19:1
wc:manufactur:small	0:-1 7:-1 9:-2 16:2
wc:manufacturer:%	0:2 5:-2
wc:manufacturer:small	0:1
wc:many:%	0:2
wc:many:large	0:2 6:-2
wc:many:small	0:2
wc:mar:small	0:3
wc:march:%	0:-1 9:2
wc:march:large	0:3 6:-1 15:-1
wc:march:small	0:2 5:1
wc:march:vehicles	0:3 6:-3
wc:margin:%	0:2
wc:margin:small	0:2
wc:mark:%	0:-3 1:2 5:1 6:-1 9:-3 12:2 17:-1 20:-1
wc:mark:large	0:-1 15:1
wc:mark:small	0:2 1:-1 6:-3 7:-1 9:2 15:-1 17:-2
wc:mark:vehicles	0:-1 6:2
wc:market:%	0:5 5:-2 7:1
wc:market:large	0:-1 6:-4 15:2
wc:market:models	7:1
wc:market:money	0:4 20:-3
wc:market:small	7:2
wc:market:vehicles	0:1 6:-3 7:3
wc:maruti:%	5:1
wc:maruti:small	0:1 7:2
wc:maruti:vehicles	0:2 6:-1
wc:mass:%	12:3
wc:match:small	0:1
wc:material:%	0:-1 1:-1 5:-1 12:5 13:3
wc:material:small	0:5 12:-2 13:-1 17:-1
wc:material:t	0:-1 1:-1 12:1
wc:may:%	0:1
wc:may:large	0:1 6:-1
wc:may:money	0:1
wc:may:small	0:6
wc:may:vehicles	0:1
wc:mazda:%	0:-1 5:1 11:1
wc:mazda:money	0:1
wc:mazda:vehicles	0:1 6:-2 7:1
wc:me:money	0:2
wc:me:small	0:1
wc:mean:%	0:-3 5:2 9:1
wc:mean:small	0:4 1:1 9:-2
wc:mean:vehicles	0:-1 6:1
wc:meant:%	0:-1 1:1 5:-1 19:1
wc:median:money	0:2
wc:meet:%	0:2 5:-1
wc:meet:small	0:2
wc:megawatt-hour:money	0:2
wc:megawatt:MW	0:1 9:1
wc:member:large	0:1
wc:member:small	0:3
wc:mention:%	0:1 5:-1
wc:merced:%	0:-1 1:3 5:1
wc:merced:vehicles	0:1
wc:mercedes-benz:%	5:2
wc:mercedes-benz:small	0:3
wc:mere:%	0:2 5:-1 9:-2
wc:met:%	0:2 1:-2 9:2
wc:met:small	0:3 1:-1 19:-1
wc:metal:%	0:-2 12:1 13:2
wc:meter:large	0:3 6:-1
wc:meter:m3	18:1
wc:meter:small	0:2
wc:metr:large	0:3 6:-1
wc:metr:m3	18:2
wc:metr:small	0:4
wc:metre:money	0:2
wc:metric:t	0:-2 1:2 19:2
wc:mg:%	0:2 5:-1
wc:mg:large	0:1
wc:michelin:%	5:-3 10:-2 11:1 12:2
wc:michelin:small	0:1
wc:middle:%	0:2 5:-1
wc:middle:money	0:3 20:-3
wc:middle:vehicles	0:-2 6:2 7:-1
wc:midsize:money	0:2 20:-1
wc:mil:small	0:3
wc:mile:small	0:4 1:-3
wc:mileage:km	8:1
wc:millimetr:small	0:3
wc:million:%	5:1
wc:million:factories	0:3
wc:million:kWh	0:-4 9:5
wc:million:km	0:-3 8:5
wc:million:large	0:2 1:2 6:1
wc:million:m3	0:2
wc:million:money	20:5
wc:million:small	0:4
wc:million:stations	0:3 15:-2
wc:million:t	0:-1 1:4 19:1
wc:million:vehicles	0:3
wc:millionth:large	0:2 6:-2
wc:min:small	0:2
wc:mind:%	0:3 5:-2
wc:mind:large	0:1
wc:mind:small	0:3
wc:mini:%	0:1 1:-2
wc:ministry:money	0:3 20:-2
wc:minu:%	0:1 1:2 23:1
wc:minu:money	0:2
wc:minu:small	0:-4 1:6 7:-1 18:3 23:1
wc:minut:%	0:3
wc:minut:small	0:3
wc:minute:small	0:1
wc:miss:small	0:1
wc:mitsubishi:%	0:2 5:-1
wc:mitsubishi:small	0:3 7:-2
wc:mix:%	5:2
wc:mm:small	0:3
wc:mobility:large	6:-2 20:2
wc:mobility:small	0:2
wc:mobility:vehicles	6:1 7:-1
wc:model:%	5:1 7:1
wc:model:large	0:1 7:-1
wc:model:models	0:1 7:3
wc:model:money	0:4 20:-3
wc:model:small	6:-1 7:3
wc:model:vehicles	0:-2 6:2
wc:modul:large	0:3 6:-2 10:-2 15:-1
wc:modul:small	0:1
wc:monday:%	0:-2 5:2
wc:monday:large	0:2 6:-2
wc:monday:money	0:1 20:-1
wc:monday:vehicles	7:-2
wc:money:money	0:2 20:-2
wc:month:%	0:2
wc:month:large	0:-3 6:3 15:2
wc:month:money	0:4 20:-3
wc:month:small	6:3
wc:month:vehicles	0:-1 6:2
wc:more:%	0:1 13:1
wc:more:GWh	0:-4 9:1 14:3
wc:more:factories	0:1 16:-1
wc:more:km	8:2
wc:more:large	0:3 6:-1
wc:more:models	0:1
wc:more:money	20:2
wc:more:network	0:1
wc:more:small	7:2
wc:more:stations	0:-1 5:1 15:2
wc:more:t	0:-2 1:1 12:2
wc:more:vehicles	0:-2 6:2 7:3
wc:morn:small	0:-1 6:2
wc:most:money	0:3 20:-2
wc:most:small	0:4
wc:motor:%	0:1
wc:motor:large	20:1
wc:motor:models	0:1 7:-1
wc:motor:money	20:1
wc:motor:small	0:1
wc:motor:vehicles	0:-1 6:1
wc:motorcycl:vehicles	0:-2 6:-2 7:3
wc:mov:large	0:3
wc:mov:small	0:4
wc:move:%	0:-1 1:-3 5:-2 6:-1 9:-1 18:-1 23:3
wc:move:small	0:4
wc:mpg:small	0:3
wc:mt:money	0:1
wc:mt:t	0:1 13:-1
wc:much:%	0:-1 1:3 5:1
wc:much:large	0:3 6:-2
wc:much:money	0:2
wc:much:small	0:1
wc:mumbai:%	0:3 1:-1 5:-2
wc:munich:small	0:2
wc:musk:%	0:1
wc:must:%	0:1 1:1 5:-1
wc:must:small	0:2
wc:mustang:vehicles	0:-2 6:2
wc:mw:MW	9:2
wc:mwh:MWh	9:1 10:-1 13:1
wc:mwp:MW	0:-1 9:2
wc:my:large	0:1
wc:n:%	0:-2 5:2
wc:n:small	0:-3 7:2 18:2
wc:nam:%	0:1 1:-1 5:-1 9:-1 17:2
wc:nam:large	0:1
wc:nam:small	0:3
wc:narrow:%	0:2
wc:narrow:large	0:1
wc:national-level:factories	0:-1 16:2
wc:national:factories	0:-1 16:2
wc:national:small	0:-1 16:3
wc:natural:small	0:1
wc:nd:small	0:2
wc:near:money	0:2
wc:near:small	0:-1 7:-1 9:-1 13:2
wc:nearly:%	5:2 12:1
wc:nearly:large	0:-1 6:2
wc:nearly:money	20:1
wc:nearly:small	0:4
wc:need:%	0:-1 1:-2 9:2 10:1 12:1
wc:need:GWh	0:1
wc:need:large	0:3 6:-2
wc:need:small	0:2
wc:need:stations	0:2 15:-2
wc:need:vehicles	0:3 6:-2 7:-2
wc:net-zero:small	0:2
wc:net:%	0:3
wc:net:large	0:2
wc:net:money	0:2
wc:net:small	0:1
wc:network:%	0:1 1:2 5:-1 9:1
wc:network:factories	0:3 16:-2
wc:network:large	0:-2 6:-1 15:2 20:1
wc:network:stations	0:-1 15:1
wc:neutral:%	0:-2 1:-1 5:-1 9:2 10:-2 12:-1 17:1
wc:neutral:small	0:3
wc:neutrality:small	0:2
wc:nev:%	0:3 5:-1
wc:nev:large	0:-1 6:1
wc:nev:vehicles	0:-4 6:4
wc:nevada:GWh	0:-2 9:-1 14:2
wc:nevada:money	0:-4 20:4
wc:never:%	1:2
wc:nevs:%	0:-2 5:3 6:1
wc:nevs:large	0:-2 6:2
wc:nevs:vehicles	0:-1 6:2 7:1
wc:new-energy:%	0:3 5:-3
wc:new:%	0:1 11:1 12:2
wc:new:large	0:-4 6:4 15:1 20:2
wc:new:models	0:1
wc:new:money	20:1
wc:new:small	7:1
wc:new:t	0:2
wc:new:vehicles	0:-1 6:2 7:2
wc:next:%	0:-1 9:2 12:-1
wc:next:large	0:3 6:-1
wc:next:money	0:-1 20:2
wc:next:small	0:2
wc:next:t	0:3 1:-1 12:-1
wc:next:vehicles	0:-1 6:1
wc:nickel:%	0:-1 13:3
wc:night:small	0:1
wc:nikkei:%	0:2
wc:nikkei:small	0:2
wc:nine-tenth:%	1:1
wc:nine:%	0:-2 5:3 12:-2 13:1 17:2 21:1
wc:nine:factories	16:2
wc:nine:large	0:-4 6:4
wc:nine:models	0:-3 7:4
wc:nine:money	0:-1 20:1
wc:nine:small	7:1 16:4
wc:nine:vehicles	0:3 6:-2 7:1
wc:nineteen:small	0:5 1:-1 7:-1 13:-1 17:-1 18:-1 21:-1
wc:nio:%	0:3
wc:nio:large	15:1
wc:nio:small	0:3 15:-1
wc:nio:stations	15:2
wc:nio:vehicles	0:-2 6:1
wc:nissan:%	5:2
wc:nissan:large	6:1
wc:nissan:models	0:2 7:-2
wc:nissan:money	0:-1 20:2
wc:nissan:small	0:1 7:1
wc:nissan:vehicles	0:2 7:-1
wc:no:%	1:-2 5:1 9:-1 23:3
wc:no:large	0:-2 6:2
wc:no:small	6:1
wc:no:vehicles	0:5 6:-3 7:-3
wc:nobody:small	0:2
wc:none:small	0:2
wc:normal:%	0:2
wc:normal:vehicles	0:-4 6:3 15:2
wc:north:%	0:1 5:-1
wc:north:large	0:-1 15:1
wc:north:money	20:1
wc:north:small	0:3
wc:north:stations	0:-2 15:2
wc:north:vehicles	0:1 7:-1
wc:not:%	0:1 1:-2 6:2
wc:not:large	0:2 6:-1
wc:not:money	20:1
wc:not:small	0:2 16:1
wc:not:vehicles	0:2
wc:noth:small	0:4
wc:noth:vehicles	0:-2 6:3 7:-2 20:-1
wc:nov:small	0:3
wc:november:%	0:4 5:-2
wc:november:large	0:4 6:-2
wc:november:small	0:5
wc:november:vehicles	0:-1 6:1
wc:now:%	0:1 5:1 17:1 23:1
wc:now:GWh	0:-1 14:2
wc:now:factories	0:-1 15:1 16:1 19:-1
wc:now:large	0:-2 1:2 6:1 15:1 20:2
wc:now:models	7:2
wc:now:money	0:1
wc:now:small	0:-2 6:1 7:2 14:1 15:-1 21:1
wc:now:stations	0:-2 15:3
wc:now:vehicles	0:-1 6:3
wc:nt:money	0:1 20:-1
wc:number:%	0:5 1:-2 5:-2 18:-1
wc:number:large	0:4 6:-4 15:1
wc:number:small	0:-1 7:1 15:1 16:1 17:2
wc:number:stations	0:1
wc:objective:%	1:1 5:-1
wc:occasion:small	0:2
wc:oct:small	0:3
wc:october:%	0:5 5:-1
wc:october:money	0:3 20:-2
wc:october:small	0:3
wc:october:vehicles	0:-1 6:2
wc:of:%	5:1
wc:of:GWh	14:2
wc:of:MW	0:1 9:1
wc:of:TWh	0:-1 9:2 10:1
wc:of:batteries	13:1
wc:of:factories	15:1 16:2
wc:of:kWh	10:2
wc:of:km	0:1
wc:of:m3	0:4 18:-1
wc:of:models	6:2
wc:of:money	0:1
wc:of:network	15:1 21:1
wc:of:small	7:1
wc:of:stations	0:1 15:1
wc:of:suppliers	0:1
wc:of:t	0:1 12:1
wc:of:vehicles	0:2
wc:off:%	0:1 1:2 5:-2 10:1
wc:off:large	0:1
wc:off:money	0:2 20:-1
wc:off:small	6:1
wc:off:vehicles	0:1
wc:offer:%	0:2 1:-1 5:-2 7:1 9:-1
wc:offer:km	0:1
wc:offer:models	0:-3 7:3
wc:offer:money	0:3 20:-1
wc:offer:small	6:-1 7:2
wc:offer:vehicles	0:-2 6:-3 7:2
wc:offic:%	0:-2 1:3
wc:official:large	0:2
wc:old:%	1:-1 5:1 12:-2 13:1
wc:old:small	0:4
wc:older:small	1:1
wc:on:%	1:1
wc:on:GWh	0:-4 14:3
wc:on:MW	9:1
wc:on:factories	0:1
wc:on:kWh	0:2
wc:on:km	8:1
wc:on:large	6:1 20:2
wc:on:models	7:1
wc:on:network	0:-2 21:3
wc:on:small	7:1
wc:on:stations	15:1
wc:on:t	0:1 1:3 12:-2 13:-3
wc:on:vehicles	7:1
wc:once:%	0:3 5:-2 9:-1
wc:once:large	6:1
wc:once:money	0:2 20:-1
wc:once:small	1:2 6:-1
wc:one-fifth:%	0:-3 1:-2 5:-2 9:3 15:-1 18:1 23:-1
wc:one-third:%	0:-1 5:2
wc:one:%	5:2 23:1
wc:one:GWh	0:-4 14:4
wc:one:factories	0:-1 15:2
wc:one:large	20:3
wc:one:m3	0:3
wc:one:models	0:4 7:-3
wc:one:money	20:2
wc:one:small	0:6
wc:one:stations	0:2 15:-1
wc:one:t	0:1 12:-1 13:-1
wc:one:vehicles	0:3 7:-1
wc:ones:%	1:-1 5:1 12:-1 13:1 17:1
wc:ones:small	5:-1 6:2
wc:ones:vehicles	6:-2 15:3
wc:online:%	0:4 5:-4
wc:only:%	0:1 5:1
wc:only:large	6:1
wc:only:money	0:2 20:-1
wc:only:small	0:-1 1:1 6:-1 9:-1 15:2 16:1 17:1
wc:only:vehicles	0:1 6:-1
wc:open:GWh	0:-2 9:-1 14:3
wc:open:factories	0:-1 15:2 16:-1
wc:open:large	6:-2 13:2 15:-1
wc:open:small	0:4
wc:operat:%	0:1
wc:operat:factories	0:1
wc:operat:large	0:3
wc:operat:money	0:3 20:-1
wc:operat:small	0:-1 6:-1 7:-2 15:-1 16:2
wc:operat:stations	0:-3 15:3
wc:operation:%	1:3
wc:operation:small	0:3 9:-1
wc:operation:stations	0:-1 15:2
wc:option:money	0:1
wc:or:%	5:2 12:1
wc:or:GWh	0:-3 9:1 14:1
wc:or:factories	0:-1 15:1 16:1
wc:or:kWh	0:2
wc:or:km	0:2
wc:or:large	0:-4 6:3 13:1 14:2 20:1
wc:or:money	0:3
wc:or:small	1:1 5:1 6:1
wc:or:vehicles	0:1 5:-1 6:1 7:-2
wc:order:%	0:3
wc:order:large	0:3 6:-2
wc:order:money	0:2 20:-2
wc:order:small	0:-3 6:5
wc:order:vehicles	0:1
wc:original:%	0:4 5:-1
wc:other:%	0:-2 1:2 5:2 11:2
wc:other:large	0:3 6:-2
wc:other:money	0:2 20:-1
wc:other:small	0:5
wc:ought:%	0:-1 1:1 5:2
wc:our:%	12:1
wc:our:large	0:4 6:-3
wc:our:money	0:2
wc:our:small	0:4
wc:our:vehicles	0:1 6:-1
wc:out:%	0:-1 1:1 9:1 17:2 21:1
wc:out:GWh	14:1
wc:out:large	0:1 6:-1 15:1 20:1
wc:out:models	0:2 7:-1
wc:out:money	20:1
wc:out:small	0:1 6:2 21:1
wc:out:stations	0:2 15:-2
wc:out:t	0:-2 1:2 13:-2 19:1
wc:out:vehicles	0:2
wc:outback:large	0:2 6:-2
wc:outlay:money	0:-3 20:4
wc:outperform:%	0:2 5:-1
wc:output:%	0:1 1:-1 5:-1 10:2 18:-1 19:1
wc:output:GWh	9:2 14:-1
wc:output:money	0:3
wc:output:vehicles	0:-1 6:1
wc:outside:%	0:2 5:-2 9:1
wc:outside:small	0:3 1:-2
wc:outside:stations	0:-1 15:2
wc:over:%	1:2 5:1 13:1
wc:over:kWh	0:-1 10:2
wc:over:km	0:2
wc:over:large	6:2
wc:over:models	6:-1 7:1
wc:over:money	0:-1 20:4
wc:over:small	0:2 15:2
wc:over:stations	0:-3 15:3
wc:over:t	12:1
wc:over:vehicles	0:-1 6:3
wc:overall:%	0:-2 1:2 9:2
wc:oversea:%	0:3 5:-2
wc:oversea:large	0:2 6:-2
wc:oversea:vehicles	6:1
wc:own:%	1:2 9:1
wc:own:GWh	0:-2 9:2 10:-2
wc:own:large	0:3 6:-3 15:1
wc:own:money	0:-1 20:1
wc:own:small	0:-2 5:-1 6:-2 7:2 17:1
wc:own:stations	15:1
wc:own:vehicles	0:-5 6:5
wc:owner:%	0:3
wc:owner:km	0:-1 8:1
wc:owner:small	0:4
wc:owns:%	0:3
wc:p:%	0:-1 5:1
wc:p:small	0:4
wc:paccar:money	0:-1 20:2
wc:paccar:small	0:1
wc:pack:%	0:2 1:-1 12:-1 13:2
wc:pack:kWh	0:3
wc:pack:small	0:1 13:2
wc:package:money	0:3 20:-3
wc:pag:small	0:3
wc:page:small	0:6
wc:paid:%	0:1
wc:paid:money	20:1
wc:paid:small	0:2
wc:paint:%	0:-1 1:2 5:-2
wc:panasonic:%	0:2
wc:panasonic:GWh	0:3 14:-2
wc:pandemic:%	0:2 5:-1
wc:panel:%	0:-1 9:2
wc:panel:MW	9:1
wc:panel:large	0:3
wc:panel:small	0:2
wc:paper:large	0:-1 6:1
wc:parent:money	7:-1
wc:pari:small	0:2
wc:park:small	0:4
wc:part:%	0:4 1:-1 5:-3 17:1
wc:part:money	20:1
wc:part:small	0:1
wc:part:suppliers	0:1
wc:partner:%	0:3 1:-1 5:-2
wc:partner:factories	0:2
wc:partner:large	0:-1 6:-3 14:-1 15:3
wc:partner:money	0:-2 20:3
wc:partner:stations	0:-1 15:2
wc:partner:suppliers	0:4 17:-2
wc:partner:vehicles	0:1 5:-2 6:-2 7:-2 15:2
wc:pass:%	0:3 5:-2
wc:pass:large	0:-1 6:2 15:-2
wc:pass:small	0:3
wc:passenger:%	5:2
wc:passenger:money	0:-3 20:3
wc:passenger:small	0:4
wc:past:%	0:3 19:-2
wc:past:money	0:1 20:-1
wc:past:small	0:1
wc:past:vehicles	0:-2 6:2
wc:patent:large	0:1 6:-1
wc:pay:%	0:4
wc:pay:large	20:1
wc:pay:money	0:3
wc:payroll:large	0:3 6:-1
wc:pays:%	0:2
wc:pays:money	0:2
wc:pct:%	5:2 9:1
wc:pct:money	0:1
wc:peak:%	0:1
wc:penetration:%	0:1
wc:people:large	0:3 6:-2 21:2
wc:people:small	0:6
wc:per:%	1:1
wc:per:GWh	6:-1 10:-1 14:-1 23:2
wc:per:kWh	0:1 9:1
wc:per:km	0:2
wc:per:large	6:1
wc:per:m3	0:-1 18:3
wc:per:money	0:3
wc:per:small	18:3
wc:per:t	0:-1 13:-1 18:1 19:1
wc:per:vehicles	6:1
wc:percent:%	0:1
wc:percent:large	6:2
wc:percent:money	0:3
wc:percent:small	0:2
wc:percent:vehicles	0:2 6:-1
wc:percentage:small	5:1
wc:period:%	1:2 5:-1
wc:period:large	0:-1 6:-2 15:2
wc:period:money	0:1 20:-1
wc:period:small	0:-1 10:2
wc:period:vehicles	0:1 6:-1
wc:petrol:%	0:4 1:-2 5:-3
wc:petrol:small	0:1
wc:peugeot:large	0:3 6:-2
wc:phas:small	0:3
wc:phase:GWh	0:-3 14:3
wc:phase:large	0:1
wc:phase:small	0:5
wc:photovoltaic:MW	0:-1 9:1
wc:photovoltaic:small	0:3
wc:pickup:money	0:3 20:-3
wc:picture:small	0:1
wc:pillar:small	0:4
wc:plac:small	0:4 18:-1
wc:place:%	1:-1 5:-3 6:2 9:-1
wc:place:GWh	0:-1 14:2
wc:place:small	6:-1 15:2
wc:place:stations	0:-2 15:2
wc:plan:%	0:3 1:-1
wc:plan:large	0:2 6:-5 15:2
wc:plan:models	0:-3 7:3
wc:plan:money	0:1
wc:plan:small	0:-1 5:2 9:2 14:2
wc:plan:stations	0:1 15:-1
wc:plan:vehicles	6:1
wc:plann:%	5:2
wc:plann:GWh	0:3 14:-1
wc:plann:factories	0:3 16:-3
wc:plann:large	6:1 20:-1
wc:plann:models	0:-1 7:2
wc:plann:money	0:1
wc:plann:small	0:2 6:-1 7:1
wc:plann:stations	1:-1 15:2
wc:plann:vehicles	0:-1
wc:plant:%	0:-2 9:2 18:1
wc:plant:GWh	0:-4 14:5
wc:plant:MW	0:-2 9:3
wc:plant:factories	0:4 16:1
wc:plant:large	0:1 20:1
wc:plant:money	0:-1 20:2
wc:plant:small	16:2
wc:plant:t	0:-2 1:2
wc:plant:vehicles	0:1
wc:plastic:%	0:-1 12:3
wc:platform:%	1:-1 5:-2 11:2
wc:platform:small	0:5 7:-3
wc:platform:vehicles	0:-2 7:2
wc:pledg:%	0:1 1:-1 12:1
wc:pledg:money	0:-1 20:2
wc:pledg:small	17:2
wc:plot:small	0:2
wc:plug-in:%	0:-1 5:2
wc:plug-in:large	0:-3 5:-1 6:3
wc:plug-in:small	0:-3 5:2 6:2 7:-2
wc:plug-in:vehicles	0:1 6:-1 7:2
wc:plug:%	0:-1 5:3
wc:plug:small	0:-1 5:2 7:-2
wc:plung:%	0:1
wc:plus:%	0:4 5:-3
wc:plus:money	0:1
wc:plus:vehicles	0:-1 6:2 7:-1
wc:pm:small	0:2
wc:point:%	0:-3 1:3 5:2
wc:point:large	0:2
wc:point:small	0:4 5:1
wc:point:stations	0:2 15:1
wc:polestar:%	0:-1 1:3
wc:polestar:small	0:2 17:1
wc:polestar:vehicles	0:-3 6:4
wc:policy:%	0:2 5:-1
wc:porsche:%	0:1 5:-1
wc:porsche:money	0:-1 20:2
wc:porsche:small	0:2
wc:port:stations	0:2 15:-1
wc:portfolio:%	0:-2 5:2
wc:portfolio:small	0:-2 5:-2 6:-1 7:3
wc:portfolio:vehicles	0:-1 6:-1 7:2
wc:post:%	0:1
wc:post:stations	0:3 15:-1
wc:pound:money	0:1 20:1
wc:pour:money	0:-2 20:2
wc:power:%	9:4
wc:power:MW	0:-1 9:1
wc:power:kWh	0:-2 10:1
wc:power:small	1:2 9:-3 13:2
wc:pre-tax:money	0:1 20:-1
wc:preced:%	1:2 5:-1
wc:predecessor:%	1:2 5:-3 11:1
wc:premium:%	0:1
wc:premium:money	0:2
wc:premium:small	0:1
wc:prepar:large	0:3 6:-3
wc:prepare:vehicles	0:-2 6:2
wc:pres:small	0:2
wc:pres:t	1:-1 12:1
wc:present:%	0:-2 1:2 9:-1 11:1 21:2
wc:present:MW	0:-1 9:1
wc:present:large	0:-1 6:-3 15:3
wc:present:small	6:1 7:2
wc:present:stations	15:1
wc:present:t	0:-2 1:2
wc:president:%	0:-1 5:1
wc:pretax:money	0:2 20:-2
wc:previou:%	1:1
wc:previou:large	0:3 6:-3
wc:previou:money	0:2 20:-1
wc:previou:small	0:5
wc:previously:%	0:3 1:-1 5:-1
wc:previously:large	0:3 6:-2
wc:pric:%	0:3
wc:pric:small	0:1
wc:price:%	0:1
wc:price:large	0:3 6:-1
wc:price:money	0:1
wc:print:small	0:2
wc:private:%	0:4 5:-3
wc:proces:%	0:-2 1:1 9:-2 10:-1 12:-1 13:2 17:-1 18:2 19:-2 20:-1 23:-1
wc:proces:t	0:1 1:-1
wc:produc:%	0:-2 1:1 5:-1 10:3
wc:produc:GWh	0:-2 14:2
wc:produc:large	0:-3 6:3
wc:produc:models	7:1
wc:produc:small	0:3 6:-2 7:-2
wc:produc:t	0:1 1:-1 12:-1 13:-1 19:1
wc:produc:vehicles	0:-2 6:2
wc:produce:GWh	0:2 14:-1
wc:produce:t	0:2 1:-1 12:-1
wc:produce:vehicles	0:-2 6:2
wc:product:%	1:2 12:1
wc:product:small	0:5 1:-2
wc:production:%	0:-1 1:1 5:-1 9:1 12:1 23:2
wc:production:GWh	0:-1 14:2
wc:production:large	0:-2 6:3
wc:production:models	7:1
wc:production:money	0:-2 20:2
wc:production:small	0:4
wc:production:t	1:-1 12:1
wc:production:vehicles	6:1
wc:profit:%	0:2
wc:profit:money	0:1
wc:program:money	0:2 20:-2
wc:program:small	0:4
wc:programme:money	0:-2 20:3
wc:project:GWh	0:-2 9:-1 10:3
wc:project:large	0:1
wc:project:money	20:1
wc:project:small	0:4
wc:promis:%	0:-1 6:2
wc:promis:large	0:1 6:-4 15:1 20:-1
wc:promis:money	0:1 20:-1
wc:promis:small	7:1
wc:promis:vehicles	7:1
wc:promise:%	0:-2 5:3
wc:proportion:%	0:-3 1:-3 5:3 9:2 12:3
wc:provid:%	9:1
wc:provision:money	0:4 20:-2
wc:pt:money	0:3
wc:public:%	0:5 1:-1 5:-2
wc:public:large	0:1
wc:public:money	0:2 20:-1
wc:public:small	0:1
wc:public:stations	0:2
wc:public:vehicles	0:-3 6:-2 7:-1 15:3
wc:publish:small	0:3
wc:pump:money	0:-1 20:1
wc:purchas:%	0:-3 1:-1 5:-2 9:2 17:4
wc:purchase:%	0:1
wc:purchase:small	0:3 9:-2
wc:pure:%	5:1
wc:pure:models	0:-2 7:3
wc:pure:vehicles	0:-1 7:2
wc:purely:%	0:1 7:-2
wc:put:%	0:1 5:-1 12:2 17:1
wc:put:large	6:1 15:1
wc:put:money	20:2
wc:put:small	0:-1 6:1 7:1 12:2
wc:put:stations	0:-1 15:2
wc:put:vehicles	0:-4 6:5
wc:puts:money	20:1
wc:puts:small	0:1
wc:puts:t	0:2 1:-1
wc:putt:money	0:-3 20:3
wc:pv:MW	0:-1 9:2
wc:q:large	0:-1 6:1
wc:q:small	0:2
wc:quadruple:small	0:1
wc:quarter:%	5:3
wc:quarter:large	6:2
wc:quarter:money	0:3
wc:quarter:small	0:1 5:1 7:-1
wc:quarter:stations	0:1
wc:quarter:vehicles	0:-1 6:2
wc:question:small	0:3
wc:r:%	0:2
wc:r:large	0:3 6:-2
wc:r:money	0:1
wc:r:small	0:3
wc:rais:%	0:4 1:-2 12:1
wc:rais:large	0:2 6:-1
wc:rais:money	0:1
wc:rais:small	6:-2 14:1 19:2
wc:rais:vehicles	6:1
wc:raise:%	0:2 1:-1 5:-2 7:-1 10:-3 11:2 13:-1
wc:raise:money	0:1 20:-1
wc:ram:large	0:4 6:-3
wc:ran:%	0:2 9:1 10:-2
wc:ran:large	6:1
wc:rang:km	0:1
wc:range:%	1:-3 5:2 12:2
wc:range:km	0:3
wc:range:large	0:1
wc:range:models	0:-2 7:2
wc:range:money	0:3
wc:range:small	0:-3 5:3 6:-1 7:2
wc:range:vehicles	0:-2 6:-3 7:3
wc:rank:small	0:2
wc:rat:%	0:-1 5:-1 13:3 17:1
wc:rat:small	1:-1 16:2
wc:rate:%	0:-2 5:-1 6:-1 13:1 19:3
wc:rate:large	0:1
wc:rate:money	0:1
wc:rate:small	0:3
wc:rate:vehicles	0:1 6:-1
wc:rather:%	0:3 1:-1 5:-1
wc:rather:small	0:4 7:-2
wc:ratio:%	1:1 5:1
wc:ratio:small	0:3 5:-1
wc:raw:%	0:-2 5:-1 12:1 13:3
wc:re:%	1:-3 5:-3 9:-3 11:-1 12:-1 18:-1 23:3
wc:re:small	0:3
wc:reach:%	0:-1 1:2 5:1 9:1
wc:reach:km	8:1
wc:reach:large	0:1 6:-1 15:2
wc:reach:money	0:2
wc:reach:small	0:-1 5:1 6:-1 7:-1 9:2 15:2
wc:reach:t	0:2 1:-1 13:-1
wc:reach:vehicles	0:1
wc:read:small	0:-1 14:3
wc:reader:%	0:2 5:-2
wc:ready:small	0:-1 6:-2 7:-2 14:3 15:-1 16:-1
wc:reason:small	0:2
wc:rebat:money	0:1
wc:recall:large	0:2 6:-1
wc:recall:small	0:3
wc:recall:vehicles	0:1
wc:receiv:large	6:-2 20:2
wc:receiv:money	0:3 20:-2
wc:receive:money	0:2 20:-1
wc:reckon:money	0:2 20:-2
wc:record:%	0:2 5:-1
wc:record:money	0:3 20:-1
wc:record:vehicles	6:1
wc:recover:%	0:-1 5:-1 12:-4 13:4
wc:recovery:%	0:-2 10:1 13:3 19:-3
wc:recycl:%	0:-3 5:-1 12:5 13:1 19:4
wc:recycl:money	0:3 20:-2
wc:recycl:small	0:3 12:-2
wc:recycl:t	0:-2 1:-1 13:2
wc:recycle:t	0:-2 1:-2 12:1 13:1 19:-2
wc:red:money	0:3 20:-2
wc:reduc:%	5:-1 10:1 11:1 18:3
wc:reduc:money	0:2
wc:reduc:small	0:4
wc:reduc:t	0:-1 12:2
wc:reduce:%	0:-2 1:3 9:-1
wc:reduce:money	0:2
wc:reduction:%	1:5
wc:reduction:small	0:-1 1:-2 17:2
wc:reduction:t	0:-2 1:3
wc:region:%	0:-1 9:2
wc:region:large	0:3 6:-1
wc:region:small	0:2
wc:region:vehicles	0:2 6:-2
wc:regional:%	0:1 5:-1
wc:register:%	0:2 5:-1
wc:register:large	0:3 6:-2
wc:register:small	1:1
wc:register:vehicles	0:4 6:-4
wc:registration:%	0:1
wc:reimagine:small	0:1
wc:relative:%	0:-1 1:1
wc:remain:%	1:-1 5:2 6:2 9:-2
wc:remain:large	0:-1 6:1
wc:remain:money	0:-1 20:2
wc:remain:small	0:-1 6:-2 7:-3 14:3 15:-2 16:2 17:-1 20:-1 21:-1
wc:renault:%	1:1
wc:renault:money	0:3 20:-2
wc:renault:small	0:6
wc:renault:vehicles	6:-1 7:1
wc:renewabl:%	9:3 10:-1
wc:renewable:%	0:-1 9:3 17:1
wc:renewable:MW	0:-1 9:2
wc:renewable:small	0:3 9:-2
wc:rent:money	0:1
wc:repair:large	0:-3 1:-1 6:-2 13:3 15:-2 20:-2
wc:replac:%	0:-2 1:-2 5:-1 9:1 18:2
wc:replac:money	0:2 20:-1
wc:replac:small	0:-1 5:3 7:-2
wc:repli:small	0:3
wc:report:%	0:2 1:1 5:-1 9:-1
wc:report:large	0:3
wc:report:money	0:-1 20:2
wc:report:small	17:2
wc:report:vehicles	0:-2 6:2
wc:reporter:vehicles	0:1 6:-1 7:-1
wc:represent:%	5:1 9:1
wc:represent:large	6:1
wc:represent:small	0:3
wc:requir:%	0:3 12:-2
wc:requir:small	0:4
wc:research:%	0:1
wc:research:money	0:3 20:-2
wc:reserv:large	6:-3 20:3
wc:reservation:large	0:4 6:-3
wc:respectively:%	0:-1 1:2 6:-1 7:-1 13:-1
wc:rest:small	0:3
wc:result:%	0:-3 1:3 5:-1
wc:result:large	0:-2 6:2
wc:result:money	0:3 20:-3
wc:result:small	0:4
wc:result:t	1:1
wc:retail:%	0:-1 5:-2 6:1
wc:retail:small	0:4
wc:return:%	0:5 5:-1
wc:return:money	0:-1 20:2
wc:return:small	0:1
wc:reus:%	0:-3 5:-1 12:-1 13:2 18:2 23:-1
wc:revenu:money	0:2
wc:revenue:%	0:1
wc:revenue:large	0:2
wc:revenue:money	0:3
wc:revenue:small	0:1
wc:revis:small	0:3
wc:right:small	0:-1 1:-1 5:-1 6:-1 7:-2 9:2 15:-1 16:-1 21:2
wc:ring:small	0:3
wc:ris:%	1:-2 6:-2 9:1
wc:rise:%	0:1 1:-2 9:1 23:2
wc:rise:large	0:1 15:-2
wc:risen:%	0:4
wc:rival:small	0:3
wc:rivian:%	1:1
wc:rivian:money	0:-2 20:3
wc:rivian:vehicles	0:-4 6:5
wc:rmb:money	0:2
wc:road:%	1:2
wc:road:km	8:1
wc:road:large	0:1 6:-1 15:1
wc:road:money	0:3 20:-3
wc:road:small	0:-2 6:2 7:3
wc:road:vehicles	6:2 7:-3
wc:robot:small	0:3
wc:roe:%	0:3 5:-2
wc:roll:models	0:1
wc:roll:small	0:-1 6:2
wc:roof:%	0:-1 9:1
wc:roof:MW	9:1
wc:roof:large	0:2
wc:roof:small	0:1
wc:room:small	0:1
wc:room:vehicles	0:-2 6:2 7:-2
wc:rose:%	0:4
wc:roughly:%	0:2 5:2 9:-1 12:-3
wc:roughly:money	0:-2 20:2
wc:round:%	0:3 5:-1
wc:round:large	0:1
wc:round:small	0:1
wc:rover:%	0:-2 1:-1 5:2
wc:rover:money	0:-1 20:1
wc:rover:small	0:3 7:-1
wc:row:small	0:4 6:-1 7:-1
wc:rp:large	0:-1 6:-1 20:2
wc:rs:%	0:3
wc:rs:money	0:1 20:1
wc:rs:small	0:2
wc:rubber:small	0:2
wc:run:%	1:-1 23:2
wc:run:km	0:1 8:1
wc:run:large	0:-2 6:2 15:2
wc:run:small	0:-2 6:2 7:2
wc:runn:large	0:-1 6:1
wc:runn:small	0:1 6:1 7:-1
wc:runs:small	0:3
wc:rupe:money	0:3 20:-3
wc:s:%	0:2
wc:s:GWh	9:1 10:-1
wc:s:MW	0:1
wc:s:factories	0:2
wc:s:km	0:-2 8:3
wc:s:large	0:2 6:1
wc:s:money	20:2
wc:s:network	15:3 21:-3
wc:s:small	1:1 6:2
wc:s:stations	0:1
wc:s:t	0:2 1:-2 13:1
wc:s:vehicles	6:1 7:1
wc:saic:%	5:1
wc:saic:money	0:-2 20:2
wc:saic:vehicles	6:1
wc:said:%	9:1
wc:said:factories	16:1 19:-1
wc:said:large	15:1
wc:said:models	0:2 7:-2
wc:said:money	0:2 20:-1
wc:said:small	0:2 1:2
wc:said:stations	0:-2 15:2
wc:said:vehicles	0:1
wc:sal:%	5:2 6:1
wc:sal:large	0:2
wc:sal:money	0:3 20:-1
wc:sal:small	0:4
wc:sal:vehicles	6:3
wc:salari:%	0:2
wc:sale:large	0:-2 6:2
wc:sale:models	7:1
wc:sale:money	0:3 20:-1
wc:sale:small	0:-1 7:3
wc:saloon:small	0:2
wc:salzgitter:small	0:4
wc:same:%	0:-2 1:2 11:1 12:1
wc:same:large	0:1 6:-3 15:2
wc:same:money	0:2 20:-2
wc:same:small	0:6
wc:same:vehicles	0:3 6:-3 7:1
wc:saudi:small	0:2
wc:sav:%	0:-2 1:1 5:-3 9:-2 10:-2 11:4
wc:sav:TWh	0:-1 9:-1 10:2
wc:sav:kWh	0:-1 9:-2 10:2
wc:sav:large	0:2 6:-1
wc:sav:m3	18:1
wc:sav:money	0:5 20:-3
wc:sav:small	0:4
wc:sav:t	0:-5 1:4 10:2
wc:save:%	0:-1 5:-1 11:2
wc:save:TWh	0:-1 10:1
wc:save:money	0:3 20:-2
wc:save:t	1:2
wc:saving:money	0:3 20:-1
wc:say:%	1:-1 5:1
wc:say:large	0:-1 6:2
wc:say:money	0:1
wc:say:small	0:2
wc:says:%	1:1 5:2
wc:says:large	0:1
wc:says:money	20:1
wc:says:small	0:-1 9:3 17:1
wc:says:stations	0:1 15:-1
wc:says:t	1:2 12:-1
wc:says:vehicles	0:-1 7:1
wc:scania:%	0:2 1:-1 5:-1 9:-1 11:-1 12:-1 13:2
wc:scania:small	0:-2 6:1 11:2
wc:scania:vehicles	0:4 6:-3
wc:scheme:large	0:4 6:-2 20:-2
wc:scheme:small	0:-1 17:2
wc:science-bas:small	1:-2 2:-2 3:-2 4:-2 6:-2 7:-2 8:-2 9:-2 10:-2 11:-2 12:-3 13:-1 14:-2 15:-3 16:-2 17:3 18:-2 19:-2 20:-1 21:-2 22:-2 23:-2
wc:science:small	0:3
wc:scooter:%	0:3 5:-1
wc:scop:%	0:-3 1:3
wc:scop:small	0:6 1:-1
wc:scope:%	1:2
wc:scope:small	0:6
wc:scrip:%	0:2
wc:seagull:money	0:1
wc:seat:small	0:2
wc:second:%	0:1 5:1
wc:second:large	0:-2 6:2 13:2 20:-2
wc:second:small	0:1 5:1 11:2
wc:second:t	1:-2 12:-1 13:2 19:-1
wc:second:vehicles	0:-3 6:2 7:1
wc:secondary:%	0:-2 12:3 13:-2
wc:sector:%	0:1
wc:sedan:small	0:3
wc:sedan:vehicles	6:2 7:-1
wc:see:small	0:2
wc:seen:%	0:-1 5:3
wc:seen:money	0:2
wc:seen:small	0:2
wc:seen:vehicles	0:3 6:-1
wc:sees:%	5:1
wc:segment:%	0:4 5:-4
wc:segment:money	0:2 20:-2
wc:sek:%	0:1
wc:sek:money	0:1
wc:self-operat:stations	0:-1 15:2
wc:sell:%	0:-4 5:5
wc:sell:large	1:1 6:1
wc:sell:money	0:3
wc:sell:network	0:2 5:-1 15:-2 21:-1
wc:sell:small	0:2 6:1 7:-1
wc:sell:vehicles	0:2
wc:seoul:%	0:2
wc:sep:small	0:4
wc:sept:small	0:3
wc:sept:vehicles	6:1
wc:september:%	0:3 5:-2
wc:september:large	0:-1 6:2
wc:september:money	0:1
wc:september:small	0:3
wc:september:vehicles	0:-1 6:2
wc:seri:small	0:1 6:1 7:-1
wc:service:%	0:3 1:-1 5:-1
wc:service:money	0:1
wc:service:network	0:1
wc:service:small	1:-1 6:2 7:-1 21:2
wc:service:vehicles	0:-2 6:3
wc:set:%	0:-2 5:1 6:1 9:-1 12:3
wc:set:GWh	0:-1 14:2
wc:set:large	0:3 6:-2
wc:set:money	0:1
wc:set:small	0:2 17:1
wc:set:vehicles	6:1
wc:sets:large	0:-1 6:2
wc:sett:money	20:1
wc:settl:%	0:4 1:-2
wc:seven:%	0:3 5:-3
wc:seven:TWh	0:-1 9:2 10:-3
wc:seven:factories	0:2 16:-1
wc:seven:large	0:-1 6:1
wc:seven:models	0:-1 7:3
wc:seven:small	5:1 7:1 16:3
wc:seven:vehicles	7:1
wc:several:small	0:2
wc:shall:%	0:-1 1:1 5:2
wc:shanghai:money	0:1 20:-1
wc:shar:%	0:4
wc:shar:large	0:3 6:-1
wc:shar:small	0:1
wc:share:%	0:-1 5:3 9:1
wc:share:large	0:4 6:-1 20:-1
wc:share:money	0:1
wc:share:small	0:1 9:1
wc:shareholder:%	1:-1
wc:shareholder:large	0:2 6:-1
wc:she:money	0:3 20:-2
wc:she:small	0:3
wc:shed:%	0:2 5:-1
wc:shift:small	0:1
wc:ship:small	0:3
wc:ship:vehicles	0:2 6:-2
wc:shipp:small	0:3 6:-1
wc:shipp:vehicles	0:-1 6:2
wc:shop:small	0:1
wc:shop:t	1:-1 12:1
wc:short:%	0:3 5:-2
wc:should:%	0:-1 1:1 5:3
wc:should:large	0:-2 1:1 6:2 13:1 15:1 20:-1 21:1
wc:should:money	0:4 20:-3
wc:should:small	5:-1 6:-3 12:2 15:1 17:3
wc:should:t	0:-1 12:1
wc:should:vehicles	0:-1 6:3 7:-1 15:1
wc:show:%	1:1
wc:show:money	20:1
wc:show:small	5:2
wc:show:vehicles	0:1
wc:shown:small	0:4
wc:shown:vehicles	0:3 6:-1 7:-1
wc:showroom:%	0:-2 5:3 7:-1
wc:showroom:models	0:-3 7:3
wc:showroom:small	0:-1 7:1
wc:showroom:vehicles	0:-1 5:-1 6:1 7:1
wc:shrank:%	0:3
wc:shrink:%	1:1
wc:shrunk:%	0:2 1:-1 5:-1
wc:sight:%	0:-1 12:2
wc:sign:%	5:-1 17:2
wc:sign:small	0:-1 17:3
wc:sign:suppliers	0:1
wc:silent:small	0:2
wc:since:%	0:-2 9:1 10:2 23:1
wc:since:km	6:-1 8:1
wc:since:large	0:-3 6:3 13:1
wc:since:money	0:5 20:-3
wc:since:small	1:2 6:1
wc:since:t	1:2
wc:since:vehicles	0:2
wc:sindelfingen:small	0:3 1:-1 16:-2
wc:sit:%	9:1 10:1
wc:sit:factories	15:2 19:2
wc:sit:small	0:4 19:-2
wc:sit:stations	15:1
wc:site:%	0:-2 5:-2 9:4
wc:site:large	0:3
wc:site:money	0:-1 20:2
wc:site:small	0:3
wc:six:%	1:-2 5:1 7:2 12:-1
wc:six:factories	0:3 16:-2
wc:six:kWh	9:-2 10:1
wc:six:large	0:3 6:-2
wc:six:models	0:-1 7:2
wc:six:small	7:2
wc:six:stations	0:2 15:-2
wc:six:vehicles	0:-1 6:-2 7:3
wc:sixteen:models	0:4 7:-4
wc:size:%	0:4 1:-3 5:-2 9:-1 12:-1 18:-3
wc:size:small	0:3
wc:slash:%	0:-2 1:2
wc:slid:%	0:2
wc:slide:small	0:4
wc:slightly:%	0:-1 1:3 5:-3 6:-2 7:-1 9:-1 12:-1 13:-1 18:-1 20:-1 21:-1 23:-1
wc:slightly:large	0:-1 6:1
wc:slipp:%	0:2
wc:slipp:small	0:2
wc:small:%	1:1 5:1
wc:small:small	5:-1 6:2 7:-2
wc:small:vehicles	0:-2 6:1 7:1
wc:smaller:%	1:3 5:-2 10:-2 18:-2 19:-1 23:2
wc:smaller:small	0:1
wc:so-call:vehicles	0:-1 7:1
wc:so:%	0:-3 5:2 9:-1 11:1 12:1 17:3
wc:so:km	0:1
wc:so:large	0:1 15:1 21:-1
wc:so:money	0:1
wc:so:small	0:1 6:2 16:1
wc:so:vehicles	0:-2 6:2
wc:software:large	0:3 6:-2
wc:software:money	0:-1 20:1
wc:software:small	0:2
wc:solar:%	0:-3 9:3
wc:solar:MW	0:-1 9:2
wc:solar:large	0:3
wc:solar:small	0:4 9:-2
wc:sold:%	1:1 5:2
wc:sold:large	6:3
wc:sold:money	0:4 20:-3
wc:sold:small	6:3
wc:sold:vehicles	6:1
wc:solution:%	0:3 9:-2
wc:solution:small	0:3
wc:some:%	0:2 9:-2 13:2
wc:some:large	0:2 6:-1
wc:some:money	0:-1 20:2
wc:some:small	0:-1 6:1 14:2
wc:some:stations	0:2 15:-2
wc:some:suppliers	0:1
wc:some:t	0:-2 1:1 13:2 19:-1
wc:some:vehicles	0:1
wc:someth:%	0:2 5:-1 11:-1
wc:soon:small	0:3
wc:sooner:small	0:3
wc:sourc:%	0:-1 9:4
wc:sourc:small	0:3 9:-1
wc:source:%	1:-2 5:-2 9:1 12:2
wc:south:money	0:1
wc:spar:t	0:-3 1:3
wc:spe:small	0:1
wc:speak:large	0:-1 6:1
wc:speed:small	0:2
wc:spend:%	0:-2 12:-2 17:3
wc:spend:large	0:-3 6:-3 20:3
wc:spend:money	0:1
wc:spend:small	0:1
wc:spent:large	0:-3 6:-1 20:3
wc:spent:money	20:2
wc:spent:small	0:2
wc:spoken:small	0:4
wc:spot:money	0:2
wc:spr:%	0:-1 1:1 5:-2 18:1
wc:spr:small	0:3
wc:sq:large	0:3 6:-1
wc:square:large	0:3
wc:square:money	0:2
wc:square:small	0:3
wc:staff:%	0:3
wc:staff:large	0:4 6:-2
wc:stage:vehicles	0:-1 6:1
wc:stake:%	0:3 5:-1
wc:stall:stations	0:-3 15:4
wc:stand:%	1:1 9:1 12:-1 17:1
wc:stand:large	0:-1 6:1 15:2
wc:stand:small	0:-1 1:2 6:-2 12:-1 18:-1 23:3
wc:stand:vehicles	0:-2 6:2
wc:standalone:money	0:1
wc:standard:small	0:2
wc:star:small	0:3
wc:start:%	9:1 18:-1
wc:start:large	0:2
wc:start:money	0:3
wc:start:small	0:4
wc:stat:%	5:1
wc:stat:large	0:1 21:-1
wc:stat:money	20:1
wc:stat:small	0:2 6:1
wc:stat:vehicles	0:2 6:-1
wc:state:%	0:3 5:-2 9:-1
wc:state:large	0:2
wc:state:money	0:3 20:-2
wc:state:small	0:3
wc:station:%	0:-2 1:-2 5:2 6:-1 9:2 13:-1 15:-2 16:-2
wc:station:large	6:-2 15:1
wc:station:money	0:2 20:-2
wc:station:small	15:2
wc:station:stations	15:2
wc:stay:%	0:-1 1:2 5:-3 9:-1 12:1
wc:stay:money	0:-1 20:1
wc:stay:small	0:4 6:-1
wc:steel:%	0:2 1:-2 5:-2 9:-1 12:3
wc:steel:small	0:-1 12:-1 17:2
wc:steel:t	0:1 1:-2 12:2
wc:stellanti:%	0:4 5:-2 9:-1
wc:stellanti:GWh	0:-4 14:4
wc:stellanti:money	0:1
wc:stellanti:small	0:3 7:-2
wc:step:small	0:4
wc:sticker:money	0:1
wc:still:%	0:-1 5:4
wc:still:large	0:1
wc:still:money	0:2 20:-1
wc:still:small	0:1 7:-1 15:2 19:-1
wc:still:vehicles	0:1
wc:stock:%	0:2
wc:stock:small	0:1
wc:stood:%	1:1 5:-1 9:2
wc:stood:GWh	9:-2 10:1 14:-1
wc:stood:large	0:3 6:-3
wc:stood:money	0:2
wc:stood:small	9:2
wc:stood:vehicles	0:1
wc:stor:small	0:1 6:-2 7:-2 15:-4 21:2
wc:storage:%	0:2 10:-2
wc:strategy:large	0:3 6:-3
wc:strategy:small	0:3
wc:street:large	0:4 6:-4 15:-2
wc:strike:small	0:1
wc:stroke:small	0:2
wc:subaru:%	0:2 5:-1
wc:subaru:money	0:2 20:-2
wc:subaru:small	0:4 6:-2 7:-1
wc:subaru:vehicles	0:2 6:-1
wc:subsidi:large	0:3 6:-2 20:-1
wc:subsidi:money	0:2 20:-1
wc:subsidiary:money	20:1
wc:subsidy:%	0:1
wc:subsidy:large	0:2 6:-1
wc:subsidy:money	0:1
wc:such:%	0:1
wc:such:models	0:-2 7:2
wc:such:small	0:2
wc:such:vehicles	6:1 7:-1
wc:sufficient:vehicles	0:3 6:-2
wc:suitable:stations	0:2 15:-2
wc:sum:money	0:-1 20:1
wc:summer:%	0:1 5:-3 10:2 12:-1 18:-1
wc:summer:large	0:2 6:-1
wc:summer:money	0:2 20:-1
wc:summer:small	0:1
wc:sun:%	0:-2 5:-3 9:3 10:-1
wc:sunday:small	0:2
wc:supercharg:stations	0:-2 15:2
wc:supercharger:stations	0:-2 15:2
wc:superfast:small	0:2
wc:suppli:%	0:-1 5:-1 9:2
wc:suppli:small	6:2 14:-1
wc:suppli:vehicles	0:-1 6:2
wc:supplier:%	1:1 17:1
wc:supplier:large	0:3 6:-1
wc:supplier:small	0:2 17:1
wc:supplier:suppliers	17:2
wc:supplier:vehicles	0:-3 6:3
wc:supply:%	1:2 5:-1 9:-1 17:2
wc:supply:large	0:3 6:-3 20:-1
wc:supply:small	0:-1 1:2 9:-1
wc:supply:t	1:1
wc:supply:vehicles	0:2
wc:support:small	0:3
wc:suppos:%	1:1 5:-1
wc:suppos:large	0:2 6:-1
wc:suppos:small	0:-3 1:-3 5:-1 6:-1 7:-2 9:-2 10:3 12:-1 14:-1 15:-2 16:-1 17:-1 18:-1 21:-1 23:-1
wc:suppos:vehicles	0:-1 7:1
wc:surg:%	0:3
wc:survey:large	0:1
wc:sustainability:small	0:5
wc:sustainable:%	1:-1 12:1
wc:sustainable:small	0:2
wc:suv:%	0:-2 5:3
wc:suv:large	0:3 6:-3
wc:suv:money	0:3 20:-1
wc:suv:small	0:3
wc:suvs:%	0:-2 5:3
wc:suvs:small	0:3 7:-1
wc:suvs:vehicles	0:-1 6:-1 7:3
wc:suzuki:%	0:2
wc:suzuki:small	0:1
wc:suzuki:vehicles	6:-1 7:1
wc:swap:large	0:2 6:-1 15:-1
wc:swap:small	0:3 15:-2
wc:swap:stations	0:-1 15:2
wc:swapp:small	0:3
wc:sweden:%	1:2
wc:swedish:%	0:-2 1:1 5:2
wc:switch:small	0:2
wc:switch:t	1:2
wc:system:large	0:1
wc:system:small	0:3
wc:sz:large	0:1 6:-1
wc:t:%	0:1 1:-2 5:1
wc:t:large	0:4 6:-1
wc:t:money	20:1
wc:t:small	0:5
wc:t:t	1:2
wc:tailpipe:%	0:-2 1:2
wc:tak:%	1:-1 5:-2 9:1 12:-2 13:2 18:1
wc:tak:kWh	0:2 9:-2
wc:tak:large	6:-1 15:2 20:-2
wc:tak:money	0:2
wc:tak:small	0:3
wc:take:%	0:2 1:1
wc:take:large	0:3 6:-3
wc:take:money	0:-1 20:1
wc:take:small	0:-1 6:4
wc:take:vehicles	0:-1 6:1 7:1
wc:taken:%	0:2 5:-2 9:1
wc:taken:large	0:-1 6:2
wc:taken:small	0:2
wc:taken:vehicles	0:-1 6:2
wc:talk:%	0:-2 5:2
wc:talk:large	6:-3 15:1
wc:talk:money	0:3 20:-2
wc:talk:vehicles	6:1
wc:tank:m3	0:2 18:-2
wc:target:%	0:2 5:-3 9:-1 18:1 23:1
wc:target:large	15:2
wc:target:money	0:4 20:-2
wc:target:small	0:-1 1:1 6:-3 7:-3 15:1 16:1 17:4
wc:tariff:%	0:1
wc:tariff:money	0:2 20:-1
wc:tariff:small	0:1
wc:tata:%	0:2 5:-1
wc:tata:money	0:-1 20:1
wc:tata:small	0:3
wc:tax:%	0:3
wc:tax:large	0:2 6:-1
wc:tax:money	0:1
wc:taxi:small	0:-2 1:-1 5:-1 6:2 7:-1
wc:taxi:vehicles	6:1
wc:tco:t	1:1
wc:technical:small	0:3
wc:technician:network	0:2
wc:technologi:money	0:2 20:-2
wc:technology:money	0:-1 20:2
wc:temporary:large	0:2 6:-2
wc:ten:%	1:-1 5:1 9:-1 17:2 21:1
wc:ten:km	0:2 8:-1
wc:ten:large	0:2
wc:ten:models	0:-4 7:4
wc:ten:small	0:3 7:1
wc:ten:stations	0:3 15:-3
wc:ten:vehicles	0:3 6:-4 7:2
wc:tenth:%	0:4 5:-3 13:1
wc:terawatt-hour:TWh	0:1 9:1 10:2 14:-1
wc:term:%	1:1
wc:term:vehicles	0:-1 6:2
wc:tesla:%	0:3 5:-2
wc:tesla:money	20:1
wc:tesla:small	0:3
wc:tesla:stations	0:-2 15:2
wc:tesla:vehicles	0:-4 6:4
wc:test:%	0:2 11:-1
wc:test:small	0:2
wc:test:vehicles	0:1 6:-1
wc:th:large	0:2 6:-1
wc:th:small	0:1 6:1 19:1
wc:thailand:%	0:1 5:-1
wc:thailand:small	0:1
wc:than:%	11:1
wc:than:GWh	0:1
wc:than:factories	0:1 15:1 16:-1
wc:than:km	8:1
wc:than:large	0:4 6:-2 20:1
wc:than:models	0:2 7:-1
wc:than:money	20:1
wc:than:network	0:1
wc:than:small	0:2
wc:than:stations	5:1 15:2
wc:than:t	0:-1 1:2 12:2 13:-1
wc:than:vehicles	7:1
wc:thank:%	0:3 1:-1 11:-1
wc:thank:money	0:2 20:-1
wc:thank:small	0:2
wc:that:%	0:1 1:1 5:1
wc:that:factories	0:1
wc:that:kWh	0:-1 9:2
wc:that:km	0:-1 8:2
wc:that:large	0:3 6:-1
wc:that:models	0:2 7:-1
wc:that:money	0:1
wc:that:network	0:2 21:-2
wc:that:small	7:1
wc:that:stations	0:1
wc:that:suppliers	0:-1 17:2
wc:that:t	0:-1 1:1 12:1 13:-1 19:1
wc:that:vehicles	6:2
wc:the:GWh	14:1
wc:the:MW	0:1
wc:the:MWh	9:1
wc:the:TWh	0:-1 6:-1 9:1 10:1
wc:the:factories	0:1 16:2
wc:the:kWh	0:-1 10:3
wc:the:km	8:2
wc:the:large	0:1
wc:the:m3	0:2
wc:the:models	0:-1 7:4
wc:the:money	0:1
wc:the:network	15:-1 21:3
wc:the:stations	0:2 15:1
wc:the:suppliers	17:2
wc:the:t	1:1 12:3
wc:the:vehicles	0:1 6:1
wc:their:%	0:1
wc:their:large	6:-3 15:2
wc:their:money	0:-2 20:2
wc:their:small	1:-1 6:-1 17:3
wc:them:%	0:2 1:1 9:-1 17:2
wc:them:factories	0:-1 1:-1 6:-2 11:-1 15:1 16:-2 17:-1 19:-1 21:2 23:-1
wc:them:km	0:-1 8:2
wc:them:large	0:-1 6:2 8:1 21:2
wc:them:models	7:1
wc:them:money	0:1 20:1
wc:them:small	6:1 7:2 13:1 17:3
wc:them:stations	15:2
wc:them:t	1:1 12:-1 13:1
wc:them:vehicles	0:-1 6:1 7:2 15:1
wc:themselv:large	0:2 6:-1
wc:then:%	0:-2 5:2 9:1 18:1
wc:then:large	0:3 6:-2 20:-1
wc:then:models	7:1
wc:then:money	0:-1 20:2
wc:then:small	0:3 6:-1
wc:then:t	0:1 1:1 5:-1 12:-1 13:-1
wc:then:vehicles	0:-3 6:3 7:1
wc:there:%	0:4 5:-3
wc:there:factories	0:2 7:-1 15:-2 16:-1 19:-1 21:-1 23:2
wc:there:km	0:1
wc:there:large	15:2 21:1
wc:there:models	0:2 7:-1
wc:there:money	0:-3 20:3
wc:there:network	0:1 15:-2 21:1
wc:there:small	0:-2 7:2 15:5 16:2 21:1
wc:there:stations	0:2
wc:there:vehicles	6:-2 7:2
wc:these:%	0:-1 1:1 5:1
wc:these:small	0:-1 6:-1 7:3
wc:these:vehicles	6:1
wc:they:%	0:-2 1:2 10:-1 18:2 23:3
wc:they:km	0:-3 8:4
wc:they:large	0:1 6:-1 15:1
wc:they:money	0:3 20:-2
wc:they:small	0:2 17:1
wc:they:t	1:1
wc:they:vehicles	0:3 6:-3
wc:thing:small	0:1
wc:think:%	0:-1 1:-2 5:3
wc:think:small	0:1
wc:third-quarter:%	0:2
wc:third-quarter:money	0:2
wc:third:%	0:4 1:-2
wc:third:large	0:2 6:-1
wc:third:money	0:2 20:-1
wc:third:small	0:3 6:1 18:-1
wc:third:vehicles	0:1
wc:thirty:GWh	0:-1 9:-1 14:2
wc:thirty:models	0:2 7:-1
wc:thirty:small	13:2
wc:this:%	12:1
wc:this:GWh	0:-3 14:3
wc:this:MW	0:-2 9:2
wc:this:large	6:1 15:1 20:1
wc:this:models	0:-3 7:3
wc:this:money	20:1
wc:this:small	5:1 15:2
wc:this:stations	0:-3 15:3
wc:this:t	0:1 1:1 13:-1
wc:this:vehicles	6:1
wc:those:%	0:1 1:1 5:-1
wc:those:large	0:-3 6:-4 14:2 15:3 20:-1
wc:those:money	0:2 20:-2
wc:those:small	0:-2 9:-2 15:2 16:2 17:2 19:-1
wc:those:vehicles	0:2 6:-1
wc:though:%	0:-1 5:2
wc:thought:%	0:3 5:-2
wc:thousand:large	0:1 6:1
wc:thousand:money	0:3
wc:thousand:vehicles	0:2 6:-2 7:-1
wc:three-quarter:%	0:-3 1:-1 5:-2 6:-1 7:-1 9:3 11:-1 12:-2 17:-1 18:-1 20:-1 23:-1
wc:three-wheeler:vehicles	0:-4 6:3
wc:three:%	1:-2 5:3 11:1
wc:three:factories	0:2
wc:three:large	0:1
wc:three:models	0:1 7:1
wc:three:small	0:3 7:1
wc:three:stations	0:1
wc:three:vehicles	0:-2 7:3
wc:through:%	0:2 5:-1 9:1
wc:through:large	0:2 6:-1
wc:through:money	0:-1 20:3
wc:through:small	0:2
wc:through:t	0:2 1:-1 12:-1
wc:through:vehicles	0:-3 6:3
wc:thursday:large	0:2
wc:thursday:money	20:1
wc:thursday:small	0:2
wc:thursday:vehicles	6:-2 7:1
wc:thus:%	0:-4 1:-1 6:-1 7:-1 11:3 12:1 13:-1 17:-1 18:-1 23:-2
wc:ticket:money	0:2
wc:tim:large	0:-2 6:3
wc:tim:small	0:5
wc:time:%	1:1 12:-1 18:1
wc:time:large	0:3 6:-2
wc:time:money	0:-3 20:3
wc:time:small	0:1
wc:time:vehicles	0:1 7:-3
wc:timetable:small	0:1
wc:tire:%	0:2
wc:tn:money	0:1
wc:to:GWh	0:2
wc:to:MW	9:2
wc:to:MWh	0:2 7:-1 9:-1 13:1
wc:to:TWh	0:-1 10:1
wc:to:batteries	6:-1 13:2 15:-1
wc:to:factories	16:1 19:1 21:1
wc:to:kWh	0:2 9:1
wc:to:km	0:3
wc:to:large	6:2
wc:to:m3	0:1
wc:to:models	0:1 6:1
wc:to:money	20:1
wc:to:network	15:2 21:1
wc:to:stations	15:2
wc:to:suppliers	0:-1 17:3
wc:to:t	1:2 12:1
wc:to:vehicles	6:3
wc:today:%	0:-2 1:-4 5:-2 6:-1 9:-2 11:2 12:2 13:2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 23:2
wc:today:large	0:1
wc:today:money	0:-2 20:2
wc:today:small	1:2 6:-1 12:2
wc:together:%	5:1
wc:together:large	6:-1 15:1
wc:together:small	0:2
wc:together:vehicles	0:-1 6:2
wc:tokyo:%	0:1
wc:tokyo:money	0:2 20:-1
wc:tokyo:small	0:-1 7:3
wc:tokyo:vehicles	0:1 6:-1
wc:told:%	0:-1 10:2
wc:told:money	0:2 20:-1
wc:told:small	0:2
wc:ton:t	0:3 1:-3
wc:tonn:%	0:2 5:-1
wc:tonn:small	0:2
wc:tonn:t	0:1 1:1 12:1
wc:tonne-kilometre:small	0:-1 1:2
wc:tonne:%	0:-1 1:-2 9:-1 10:2 11:-1 18:2 23:-2
wc:tonne:money	0:2
wc:tonne:small	0:-2 7:-1 18:3
wc:tonne:t	0:4 1:-3 12:-2
wc:tons:t	1:1 13:2 19:1
wc:took:%	0:3 5:-1
wc:took:large	0:3 6:-2
wc:took:money	0:-1 20:1
wc:took:small	6:-1 18:2
wc:took:vehicles	0:2 6:-1
wc:top:large	0:-1 6:-3 15:-2 20:2 21:2
wc:top:money	20:1
wc:top:small	0:2 7:1 17:-1
wc:total:%	0:-1 5:4
wc:total:GWh	0:-1 14:2
wc:total:MW	9:1
wc:total:km	0:-1 8:2
wc:total:large	0:6 6:-7 20:2
wc:total:money	0:-2 20:3
wc:total:small	0:-1 6:3 7:-2
wc:total:t	0:-1 1:3
wc:total:vehicles	0:3 6:-2
wc:touch:%	0:-1 1:-1 5:-2 6:2 9:1
wc:touch:money	0:2
wc:touch:small	0:2
wc:toward:%	0:3 5:-2 19:-3
wc:town:small	0:4
wc:toyota:%	1:1 5:2
wc:toyota:large	0:1
wc:toyota:models	7:1
wc:toyota:small	6:2
wc:toyota:vehicles	0:3 6:-2
wc:tp:money	0:3 20:-1
wc:tractor:%	0:1 1:-1 5:-3 9:-1 11:-1 18:2
wc:tractor:small	0:2 1:-1
wc:tractor:vehicles	6:1
wc:trad:%	0:1
wc:trad:small	0:2
wc:train:large	6:-3 15:-1 21:2
wc:train:network	0:-2 21:3
wc:train:small	0:5
wc:transaction:money	0:1
wc:transport:%	1:-3 5:-4 23:3
wc:transport:vehicles	0:2 6:-2
wc:travel:km	0:2 8:-1
wc:treat:%	0:-2 5:-1 9:-1 12:-1 13:-1 18:3 19:-1 23:-1
wc:trillion:large	6:-4 20:4
wc:trillion:money	0:1 20:2
wc:trimm:large	0:-2 6:1 20:2
wc:tripl:money	0:2 20:-1
wc:truck:%	0:-2 1:2 5:2
wc:truck:large	0:2
wc:truck:money	0:3 20:-2
wc:truck:small	0:1
wc:truck:stations	0:1 15:-1
wc:truck:t	0:4 1:-1 12:-1
wc:truck:vehicles	0:2
wc:trump:%	0:1
wc:tsi:small	0:1
wc:tuesday:%	0:1
wc:tuesday:money	20:1
wc:tuesday:vehicles	0:-3 6:4
wc:tumbl:%	0:2
wc:turbin:small	0:4 1:-1 9:-3
wc:turn:%	0:2 9:1
wc:turn:GWh	14:1
wc:turn:factories	0:-1 9:-1 16:2
wc:turn:large	0:2 6:-1
wc:turn:money	0:-2 20:2
wc:turn:small	0:4 6:-1
wc:turn:t	1:-3 2:-1 3:-1 4:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
wc:turn:vehicles	0:1 6:1
wc:twelve:%	9:1
wc:twelve:large	6:-2 15:2
wc:twelve:small	6:-1 9:-1 17:3
wc:twelve:vehicles	0:1 7:-1
wc:twenty-three:models	0:-1 7:3
wc:twenty:large	0:-2 6:-3 9:-1 15:-1 21:3
wc:twenty:small	0:1 6:2 12:-1
wc:two-fifth:%	0:3 1:-1 5:-3 12:1
wc:two-third:%	0:2 9:-1 17:1
wc:two:%	5:1 9:1
wc:two:factories	0:4
wc:two:large	15:2
wc:two:models	0:4 7:-2
wc:two:money	20:1
wc:two:small	0:4
wc:two:stations	0:4 15:-2
wc:two:suppliers	0:3
wc:two:t	0:3 1:-2 12:-2
wc:two:vehicles	0:1 6:1
wc:typ:models	0:3 7:-2
wc:tyr:%	1:-2 5:-4 9:-1 11:1 12:1 18:1 23:3
wc:tyr:small	0:2
wc:tyre:%	0:2 5:-1 9:-2 10:-1 12:1
wc:tyre:small	0:-1 6:-1 7:-1 12:-2 13:-1 18:3 20:-1
wc:u:%	0:1 5:-1 7:3
wc:u:large	0:-1 6:2
wc:u:money	0:1
wc:u:small	7:-1 21:2
wc:u:vehicles	6:1
wc:uk:%	0:-1 5:2
wc:uk:large	6:1
wc:uk:small	0:1
wc:uk:vehicles	0:2 6:-2
wc:ultium:factories	0:2
wc:ultra-fast:stations	15:1
wc:unchang:money	0:2
wc:under:%	0:-2 5:2
wc:under:factories	0:-1 15:1
wc:under:large	0:-1 6:2 15:1
wc:under:models	7:1
wc:under:small	16:1 17:1
wc:under:vehicles	0:-2 6:2 7:2
wc:unemployment:%	0:4 5:-1
wc:union:%	0:4 5:-1 12:-1
wc:union:large	0:3 6:-1
wc:union:small	0:1
wc:unit:%	0:-1 5:2
wc:unit:large	0:3 6:-1
wc:unit:money	0:1
wc:unit:small	6:1
wc:unit:stations	0:-1 15:1
wc:unit:vehicles	6:3
wc:until:%	0:4 1:-1 5:-5 6:1 9:-1
wc:until:large	0:4 6:-3
wc:until:money	0:-2 20:3
wc:until:small	7:1 16:2
wc:until:vehicles	0:-1 6:1
wc:unveil:small	0:2
wc:up:%	0:3
wc:up:GWh	0:-3 9:1 14:1
wc:up:factories	0:-1 7:-1 16:-2 23:2
wc:up:kWh	0:3 9:-1
wc:up:km	0:1
wc:up:large	0:-1 6:-2 13:1 15:2 20:1
wc:up:models	0:1
wc:up:money	20:2
wc:up:small	10:1 14:1
wc:up:stations	0:-1 15:2
wc:up:suppliers	0:-2 17:2
wc:up:t	0:1 1:1
wc:up:vehicles	0:1
wc:updat:small	0:3 7:-1
wc:upward:%	0:2 1:-3
wc:upward:money	20:1
wc:us:%	5:2 12:1
wc:us:money	0:2
wc:us:small	0:1 7:-1 21:2
wc:usd:money	0:2
wc:use:%	1:-3 5:-2 9:3 10:1 18:1
wc:use:small	1:2 9:-1 17:1
wc:used:%	1:-1 5:-1 10:3
wc:used:large	0:5 6:-4
wc:used:money	0:-1 20:1
wc:used:small	0:3 13:2 18:-1
wc:used:t	0:-2 13:3
wc:used:vehicles	0:4 6:-3
wc:uses:%	0:-2 5:2 9:1
wc:utilization:%	0:3 5:-1
wc:valu:money	0:2 20:-2
wc:valuation:money	0:1
wc:value:%	5:-1 10:1 17:1 19:1
wc:value:large	0:3 6:-2
wc:value:money	0:4
wc:value:small	0:2
wc:van:small	0:3 1:-1
wc:vans:%	0:2 1:-2
wc:vans:small	0:3 5:-2 6:1 7:-2 15:-1 21:-1
wc:vans:vehicles	6:1
wc:vat:%	0:2 1:-1 5:-3
wc:ve:%	0:2 1:-1
wc:ve:km	0:-2 8:3
wc:ve:small	0:4
wc:vehicl:%	5:1 12:1
wc:vehicl:factories	0:1
wc:vehicl:km	0:-2 8:3
wc:vehicl:large	0:1 6:1
wc:vehicl:money	0:1
wc:vehicl:small	0:7
wc:vehicl:t	1:3
wc:vehicl:vehicles	0:2 6:1
wc:vehicle-kilometer:%	0:-3 1:3
wc:vehicle-kilometre:%	0:-1 1:2
wc:vehicle:%	0:-2 1:1 10:2 18:1
wc:vehicle:large	0:2
wc:vehicle:money	20:1
wc:vehicle:small	0:1 10:2
wc:vehicle:t	0:-3 13:-1 18:2
wc:vehicle:vehicles	0:3 6:-1 7:-2
wc:ventur:small	0:2
wc:venture:%	0:1
wc:venture:money	0:-2 20:2
wc:venture:small	16:1
wc:version:large	0:2 6:-2
wc:version:money	0:2 20:-2
wc:version:small	6:1
wc:versu:%	0:-3 1:3
wc:visitor:large	0:4 6:-2
wc:volkswagen:%	0:3
wc:volkswagen:large	0:-1 6:1
wc:volkswagen:money	20:1
wc:volkswagen:small	0:1
wc:volkswagen:vehicles	0:2 7:-1
wc:volt:large	0:-2 6:2
wc:volum:%	1:-1 5:2 6:1
wc:volume:%	0:-3 1:-1 5:3 17:2 23:2
wc:volume:large	0:-1 6:3
wc:volume:vehicles	0:2
wc:volvo:%	0:-1 5:2
wc:volvo:money	0:3 20:-1
wc:volvo:small	0:1 6:2
wc:volvo:vehicles	0:3 6:-2
wc:vot:%	0:4
wc:vot:small	0:3
wc:voucher:money	0:1
wc:vow:small	0:1
wc:vs:%	0:-3 1:3
wc:vs:money	0:3
wc:vs:small	0:1
wc:vw:%	0:2
wc:vw:money	20:1
wc:wage:%	0:3
wc:wage:large	0:1
wc:wait:large	0:3 6:-2
wc:wall:%	0:2 5:-1
wc:want:%	12:1 23:1
wc:want:GWh	0:1 9:1
wc:want:large	0:1 6:1
wc:want:small	0:-1 6:1 9:1 15:2
wc:want:stations	0:1
wc:want:t	0:-2 1:2 13:1
wc:want:vehicles	6:1 7:-1
wc:warn:small	0:1
wc:was:%	0:1 1:-1 9:2 18:1
wc:was:GWh	0:2
wc:was:MW	0:1
wc:was:factories	0:-1 9:-1 16:2
wc:was:kWh	9:2
wc:was:large	0:3
wc:was:models	0:-5 6:2 7:-1
wc:was:money	0:4 20:-1
wc:was:small	0:1 1:2 18:1
wc:was:stations	0:2 15:-2
wc:was:t	1:2 12:-1 13:-1
wc:was:vehicles	0:3 6:-2
wc:waste:%	0:-2 19:3
wc:waste:factories	0:-1 16:-1 19:2
wc:waste:t	0:1 1:-2 12:-1 19:1
wc:water:%	0:-4 1:-1 10:-1 18:7 19:-4
wc:water:m3	0:1 18:-1
wc:water:money	0:2 20:-1
wc:water:small	0:4 18:-2
wc:way:%	5:-2 7:-1 12:2 17:-1
wc:way:large	6:1
wc:way:money	20:1
wc:way:small	0:1 1:1
wc:way:vehicles	0:-2 6:2
wc:we:%	0:-3 1:2 5:1 12:2 13:1 23:1
wc:we:GWh	0:3 7:-1 14:-2
wc:we:large	0:-1 6:1 15:2 20:-1
wc:we:models	0:1
wc:we:money	0:1
wc:we:small	1:-1 5:1 7:2 23:1
wc:we:t	0:-1 1:1 13:1
wc:we:vehicles	0:4 6:-2 7:-2
wc:wednesday:%	1:2
wc:wednesday:money	0:3 20:-1
wc:wednesday:small	0:-1 6:2
wc:wednesday:vehicles	0:-1 6:1
wc:week:%	0:2
wc:week:large	0:3 6:-3
wc:week:small	0:4
wc:week:vehicles	0:2 6:-1
wc:weigh:small	0:2
wc:weigh:t	0:3 1:-1
wc:weight:%	5:-1 12:3 13:-1
wc:well-to-wheel:%	0:-3 1:2
wc:well:%	0:-2 1:2 5:2
wc:well:large	0:-2 6:2
wc:well:small	0:5 1:-2
wc:well:vehicles	0:-3 5:-1 6:2 7:2
wc:went:%	0:-2 1:-2 5:1 23:2
wc:went:large	0:-2 6:1 15:-1 21:2
wc:went:money	0:-1 20:2
wc:went:small	6:1
wc:were:%	1:2 5:2
wc:were:GWh	0:-4 9:-2 10:1 14:2
wc:were:MW	9:1
wc:were:factories	0:-2 15:2 16:2
wc:were:large	0:-1 1:1 6:1 15:2
wc:were:models	0:2 6:2 7:-3
wc:were:network	15:-1 21:2
wc:were:small	1:-1 6:2 7:-2 15:2 17:1
wc:were:t	0:-1 1:3
wc:were:vehicles	0:2
wc:what:%	0:1 9:2 12:1
wc:what:large	0:4 6:-1 20:-2
wc:what:money	0:2 20:-1
wc:what:small	5:2 17:1
wc:what:vehicles	0:1 6:-3 7:1
wc:wheel:small	0:3
wc:when:%	0:1 11:1
wc:when:large	0:1
wc:when:money	0:3 20:-2
wc:when:small	0:3 1:-1 7:1
wc:when:t	12:-1
wc:when:vehicles	0:1 6:-1
wc:where:%	0:1 5:-1 21:1
wc:where:GWh	0:2
wc:where:large	0:3
wc:where:models	0:2 7:-1
wc:where:money	20:1
wc:where:small	0:1 6:-1 14:2
wc:wherea:%	0:2 1:-1 5:-2 9:1
wc:which:%	0:3 1:-1 5:2
wc:which:GWh	0:4 14:-3
wc:which:MW	9:1
wc:which:factories	0:2
wc:which:kWh	9:1
wc:which:km	0:1
wc:which:large	20:1
wc:which:models	7:2
wc:which:money	20:1
wc:which:small	5:1 16:1
wc:which:stations	0:-2 5:2 15:2
wc:which:t	1:1 10:2 12:-3 13:-1 19:2
wc:which:vehicles	0:1 6:1
wc:while:%	0:3 5:-2
wc:while:small	0:3
wc:who:%	1:-2 5:-1 17:2
wc:who:money	20:1
wc:who:small	0:3
wc:whole:%	0:-1 12:2
wc:whole:small	0:4
wc:wholesal:%	0:-1 1:-1 5:2 12:-1
wc:whom:%	0:1
wc:whom:small	0:3 6:-1
wc:whose:%	0:1
wc:whose:GWh	14:1
wc:whose:large	0:2
wc:whose:money	0:3 20:-2
wc:whose:small	0:4 1:-1
wc:wide:small	0:1
wc:will:GWh	0:-3 14:4
wc:will:MW	9:2
wc:will:MWh	0:-2 9:1 13:1
wc:will:TWh	0:-2 7:-1 9:2 10:1
wc:will:factories	0:3 16:-1
wc:will:km	0:2
wc:will:large	0:-1 6:2 15:1 20:2
wc:will:m3	0:1
wc:will:models	0:1 7:1
wc:will:money	20:3
wc:will:network	15:1
wc:will:small	0:-1 6:3 7:3
wc:will:stations	0:-2 5:1 15:3
wc:will:t	0:1 12:3 13:-1
wc:will:vehicles	0:-1 7:5
wc:wind:%	9:1
wc:wind:small	0:-1 1:2 9:1
wc:windsor:%	0:2 5:-1
wc:winter:small	0:-1 5:-1 6:2
wc:with:%	1:2
wc:with:GWh	14:2
wc:with:MW	9:1
wc:with:factories	0:3
wc:with:kWh	0:1
wc:with:km	0:2
wc:with:large	15:2 21:1
wc:with:m3	0:2 18:-1
wc:with:models	7:2
wc:with:money	20:1
wc:with:network	0:-1 15:2
wc:with:small	14:1 17:1
wc:with:stations	0:-1 15:3
wc:with:t	0:-1 1:3 13:1
wc:with:vehicles	0:1 6:2
wc:withdrawal:%	0:-1 1:-2 18:3
wc:within:%	5:1 12:1
wc:within:large	6:-1 15:2
wc:within:models	0:-2 7:2
wc:within:small	6:1 14:1
wc:without:%	0:2
wc:without:km	0:-1 8:2
wc:without:money	0:2 20:-2
wc:without:small	0:2
wc:women:%	0:3
wc:won:%	0:3 1:-2 5:-1
wc:won:large	0:2 6:-1
wc:won:money	0:2
wc:won:small	0:3
wc:word:small	0:3
wc:work:%	0:2 1:2 5:-3 9:-1 10:1 18:-1 19:-2
wc:work:factories	9:-1 16:1
wc:work:large	0:6 6:-1
wc:work:money	0:-1 20:1
wc:work:network	0:-2 21:2
wc:work:small	15:3
wc:work:vehicles	6:1
wc:worker:large	0:4 6:-1
wc:worker:small	0:1
wc:workforce:%	0:3
wc:workforce:large	0:2
wc:workshop:network	21:1
wc:world:%	0:1 1:1
wc:world:small	0:2 1:2
wc:world:t	0:1 1:-1 12:-1 13:1
wc:world:vehicles	0:-2 6:2
wc:worldwide:%	0:-2 5:2 9:1
wc:worldwide:factories	7:-1 15:-1 16:-2 23:2
wc:worldwide:large	0:4 6:-4
wc:worldwide:models	0:-2 7:3
wc:worldwide:small	0:-1 1:-1 5:-1 6:1 9:3 18:-1
wc:worldwide:stations	0:1 15:1
wc:worldwide:t	1:1
wc:worth:%	0:3 5:-1
wc:worth:money	0:3 20:-1
wc:would:%	0:2 1:-2 12:1 23:1
wc:would:GWh	0:1 14:-1
wc:would:large	0:3 6:-2 15:1
wc:would:money	0:-1 20:3
wc:would:small	0:4 5:1
wc:would:stations	0:1
wc:would:t	0:-2 1:-1 12:-2 13:2
wc:would:vehicles	0:3 6:-2
wc:write-down:money	0:3 20:-2
wc:wrote:small	0:2
wc:x:small	0:3
wc:xe:small	0:2 6:-1
wc:xev:%	0:1
wc:xpeng:%	0:1
wc:xpeng:money	0:1
wc:xpeng:stations	0:-3 15:3
wc:y:%	0:4
wc:year-end:large	0:2 6:-1
wc:year-end:stations	0:-1 15:2
wc:year:%	1:1
wc:year:GWh	9:1 10:2
wc:year:MW	0:-1 9:3
wc:year:TWh	0:-2 9:-1 10:2
wc:year:factories	9:-2 16:2
wc:year:kWh	0:-1 9:3
wc:year:km	0:3 8:-2
wc:year:large	0:-1 6:3 13:1
wc:year:m3	0:1 18:-1
wc:year:models	7:1
wc:year:money	0:3
wc:year:network	15:-2 21:2
wc:year:small	0:2
wc:year:stations	15:3
wc:year:t	0:-2 1:1 12:1 13:2 19:1
wc:year:vehicles	6:3
wc:yearly:%	0:2 5:-1
wc:yen:large	0:1 6:-1
wc:yen:money	0:1 20:1
wc:yen:small	0:2
wc:yet:small	0:2
wc:you:%	0:2 1:-3 5:1
wc:you:large	0:3 6:-2
wc:you:money	0:1
wc:you:small	1:3
wc:your:small	0:3
wc:yuan:%	0:-2 1:-1 5:-1 9:-1 10:2 18:-3 19:1
wc:yuan:large	0:1
wc:yuan:money	0:1
wc:yuan:small	0:4
wc:zeekr:%	9:1
wc:zeekr:small	1:-1 6:-2 7:2
wc:zeekr:vehicles	0:-3 6:3 7:-1
wc:zero-carbon:%	0:-2 9:3
wc:zero-carbon:factories	0:-2 16:2
wc:zero-co:factories	0:-2 16:2
wc:zero-emission:%	0:1
wc:zero-emission:small	0:4 1:-1 6:-1 7:-2
wc:zero:%	0:1 1:-1 9:1
wc:zero:factories	0:-2 1:-1 16:2 19:1
wc:zero:money	0:-1 20:2
wc:zero:small	0:3
wc:zero:vehicles	0:-3 6:3
wc:£:money	0:1 20:1
wc:£:small	0:1
wc:¥:money	0:1
wc:€:%	0:1
wc:€:money	0:2
ws:#	0:1
ws:$	0:1
ws:a-shar	0:2
ws:aa	0:3
ws:ab	0:3
ws:abandon	0:2 6:-1 20:-1
ws:abatement	0:2 20:-1
ws:able	5:1 6:1 12:1
ws:abolish	0:2 5:-1
ws:about	0:1
ws:above	0:1 5:1
ws:abroad	0:1 6:2
ws:absent	0:3 5:-2
ws:absolute	1:3
ws:absorb	0:1
ws:abu	0:2 20:-1
ws:acc	0:1
ws:accelerat	20:1
ws:accept	0:2 20:-1
ws:acces	0:-2 15:2 20:1
ws:accident	0:6 5:-1
ws:accord	0:1
ws:accordance	0:2 6:-2
ws:account	0:1
ws:accountant	1:1
ws:ace	0:-3 1:1 6:1 8:1
ws:acea	0:5 1:-1 15:-3
ws:achiev	0:-1 1:3 13:2 16:1
ws:achieve	1:-1 11:2
ws:acquir	0:3 9:-1
ws:acquisition	0:2
ws:acr	0:6
ws:acre	0:3 20:-2
ws:acros	0:-2 1:2 15:3
ws:act	0:4 20:-1
ws:action	0:2 5:-1 20:1
ws:active	0:2
ws:activiti	1:2 5:1
ws:actually	0:-2 20:2
ws:acura	0:3 7:-1
ws:adac	0:3 1:-1
ws:adapt	0:-2 1:2 7:1
ws:adblue	0:3 1:-2 5:-2
ws:add	0:-2 15:2
ws:addition	0:-1 15:1 20:2
ws:additional	0:-1 6:-1 14:1 20:2
ws:adds	0:-2 1:2 5:3 6:-2
ws:adher	0:1
ws:adjoin	0:-2 9:2 14:1
ws:adjust	0:1 6:1
ws:adjustment	0:2
ws:administration	0:4 5:-1 9:-1
ws:administrative	0:3 20:-2
ws:admitt	0:4 6:-2
ws:adopt	0:2 12:1 13:-2
ws:adoption	0:-1 6:2
ws:adrian	20:1
ws:ads	0:2
ws:adult	0:4
ws:advanc	0:2
ws:advance	0:1
ws:advantage	15:1
ws:adventure	0:-2 9:-2 15:4
ws:advocat	0:2
ws:aesc	14:2 20:2
ws:affect	0:3 1:1
ws:africa	6:1
ws:after	6:3
ws:after-hour	0:3
ws:afternoon	0:5
ws:afterward	5:1 6:1
ws:ag	0:-3 1:-2 5:2 12:2
ws:again	0:1 1:1 5:-2 15:1
ws:against	1:3
ws:age	0:3 5:1
ws:agency	0:5 1:-2 5:-3
ws:agm	6:1
ws:ago	0:1
ws:agre	6:1 15:2 17:2 20:-1
ws:agree	0:3 20:-2
ws:agreement	15:2 17:1
ws:agvs	0:4 20:-1
ws:ahead	1:1 21:1
ws:ai	0:-1 6:2
ws:aid	0:3 20:-1
ws:aim	5:-1 13:1 18:2 23:2
ws:aims	1:-1 6:2 19:1
ws:aion	0:-1 6:3
ws:air	0:4 6:-1 20:-1
ws:airbag	1:-3 6:-2 7:-3 10:-1 12:2 13:-1 14:-1 15:-1 16:-1 19:-1 20:-1 21:-1
ws:airs	1:1
ws:akio	7:1
ws:al	0:-1 1:2
ws:alabama	0:1 5:-1 9:2 20:-1
ws:alexander	0:-2 6:2 9:-1
ws:alfa	0:2
ws:all-electric	0:-4 5:1 6:1 7:4
ws:all-new	0:2 5:1 6:-2 7:-4 11:1
ws:all-time	0:2
ws:alleg	0:2
ws:alliance	0:-1 20:1
ws:alliston	0:2 6:-2
ws:allocat	0:2 20:-1
ws:allocation	0:-1 20:1
ws:allow	0:4 1:-2 5:-1 12:1 18:-1
ws:allowance	0:2
ws:almost	17:1
ws:alone	0:-1 20:1
ws:along	0:-2 1:1 6:-4 15:5 16:1
ws:alongside	15:-2 20:2
ws:already	0:-3 6:-1 9:3 11:1 16:1
ws:also	7:1
ws:alter	0:-2 1:2 6:2
ws:alternative	0:-2 5:2 20:2
ws:although	0:5 5:-1 7:-2
ws:altogether	6:-1 9:-1 14:1 16:2 20:-1
ws:aluminium	0:2 9:-1 12:4 17:1
ws:aluminum	1:1 12:1
ws:am	0:3
ws:amazon	5:-1 6:3 8:1
ws:ambition	20:2
ws:ambitiou	0:3 5:-2
ws:america	5:1 15:1
ws:among	7:1
ws:amount	20:1 23:1
ws:amp-	0:-1 6:1 19:1
ws:ampere	0:-1 5:-1 6:2 7:1 20:1
ws:amperex	14:1
ws:amplify	0:1 14:2 20:-1
ws:amsterdam	0:2
ws:analyst	0:3
ws:anchor	0:4 6:-2
ws:anderson	0:2 20:-1
ws:ando	1:2
ws:angel	0:2
ws:anish	0:-1 1:-1 5:3 7:-1 9:-1
ws:anna	0:2 20:1
ws:anniversary	0:3
ws:announc	15:1
ws:announcement	20:1
ws:annual	6:3
ws:annually	0:-1 9:1 13:1
ws:annum	0:2 14:-1 20:-2 23:2
ws:another	7:1 20:1
ws:answer	0:7
ws:ant	0:2 9:-1 18:-1 19:1
ws:anticipat	0:1 5:2 20:-3
ws:antonio	0:-2 5:2
ws:any	5:3
ws:anybody	6:3
ws:anyone	15:2
ws:anyth	5:-1 6:-2 19:2
ws:anywhere	6:1
ws:apart	0:1
ws:apiece	0:4 5:-2 20:-1
ws:app	0:2 15:-1
ws:appeal	0:2
ws:appear	0:5 6:-1 20:-1
ws:appli	0:2 5:-2 6:1 7:-1
ws:applicant	0:4
ws:application	0:5 18:-1
ws:apply	0:-1 20:2
ws:apprentic	0:4
ws:apprentice	0:1
ws:approach	7:1
ws:approv	0:3
ws:approval	0:1
ws:approximately	20:1
ws:apr	0:3
ws:april	0:3
ws:april-june	0:3 6:-1
ws:arabia	6:1
ws:arai	0:3
ws:arc	0:5 1:-2 5:-3
ws:arcfox	0:1 6:-1 12:1
ws:architectur	0:4 6:-2 7:-4 17:-1
ws:architecture	0:1 7:1
ws:area	0:3 15:1 20:-2
ws:aren	1:3
ws:argentina	0:2 6:-2 9:-1
ws:argentine	0:4 6:-2
ws:argu	0:1 1:2 20:-1
ws:ari	0:-3 20:2
ws:aris	0:2 1:-2
ws:arithmetic	0:4 1:-2 5:-1 12:-1 20:-1
ws:ariya	0:1 5:-1 6:1
ws:arizona	0:-1 6:2
ws:arm	0:1 1:1 5:-2 6:1
ws:arms	0:2
ws:army	0:4 20:-2
ws:arnstadt	0:-2 7:-1 14:2 16:2
ws:around	0:1
ws:array	9:2
ws:arriv	5:1
ws:arrival	0:2
ws:arrive	0:3
ws:article	0:2
ws:articulat	6:2 7:-2
ws:artificial	0:3
ws:asan	5:1
ws:ascent	0:3 6:-2
ws:asean	0:2 5:-1
ws:ashok	0:4
ws:asia	0:3
ws:asian	0:2 1:-1
ws:aside	0:2 6:-1 20:1
ws:ask	0:2 17:2
ws:asko	6:1 7:-2
ws:asks	0:-1 5:2 9:1
ws:aspect	0:2
ws:assembl	0:1
ws:assemble	0:2 6:1 20:-1
ws:assembly	0:1 20:1
ws:assess	0:-1 17:3
ws:assessment	0:-1 5:-3 9:-1 15:1 17:2
ws:asset	0:2
ws:assign	0:-1 6:-1 20:2
ws:associat	0:4
ws:association	0:6 5:-1 6:-2 21:-1
ws:assum	0:3 5:-1
ws:assumption	0:2
ws:assur	0:3 5:-1
ws:astra	8:-2 20:2
ws:atla	0:2 5:-2
ws:atlanta	0:-1 20:2
ws:atsushi	0:-3 20:2
ws:attain	1:-3 5:-1 6:1 15:-1 18:2
ws:attend	0:2
ws:attention	0:4 6:-1 7:-2
ws:atto	0:1
ws:attract	0:4 20:-2
ws:attrition	0:3 6:-1 15:-2 20:-2
ws:auburn	0:1 7:-1
ws:auction	0:3
ws:audi	0:3 1:1 5:-1 6:-1
ws:audience	0:4 5:-1 6:-1
ws:audit	0:-3 12:-2 17:3 20:-1
ws:aug	0:3 6:-1
ws:august	0:3
ws:auroch	0:1
ws:austin	0:2 7:-1
ws:australia	0:-2 6:2
ws:australian	0:1
ws:austria	0:2
ws:authority	0:1 15:-2
ws:auto	0:1 5:-1 8:1
ws:autocar	0:-1 5:1
ws:autoliv	0:-1 17:2
ws:automaker	0:1
ws:automobil	1:3 6:-1
ws:automobile	0:3 6:-1
ws:automotive	0:3 20:-1
ws:autonomou	0:1 20:1
ws:autonomy	8:-1 20:1
ws:autumn	0:-3 5:1 6:4
ws:auv	6:1
ws:available	7:2
ws:avatr	0:-3 6:4 15:-1
ws:averag	0:2
ws:average	0:2 1:3
ws:avoid	1:1
ws:await	13:2 20:-1
ws:award	0:5 5:-1
ws:away	0:2
ws:axed	0:3 6:-1
ws:axl	0:3 20:-2
ws:axle	11:1
ws:b	0:1 5:1 6:-2
ws:baby	0:1 1:1
ws:back	13:3
ws:backhoe	0:1
ws:backlog	0:3 6:-2
ws:bad	0:-1 1:2
ws:badg	5:1 6:2 7:-1
ws:badge	0:2 5:-1 6:-2 7:2 20:-1
ws:bag	0:4
ws:bags	0:-1 1:-2 6:-1 13:-2 19:3
ws:baht	6:-1 20:3
ws:baic	10:1
ws:baidu	0:3 6:-2
ws:bajaj	0:4
ws:baku	1:1
ws:balance	0:2 1:1 6:-1
ws:bamberg	0:1 20:1
ws:ban	0:2
ws:banbury	0:-2 5:1 7:1
ws:band	0:3
ws:bank	0:2
ws:bankruptcy	0:4 20:-2
ws:baod	0:-1 5:3 6:-2
ws:baolin	6:-1 7:1
ws:bar	0:-3 1:2 5:-1 6:-1 12:2 20:1
ws:barbecue	0:2 20:-1
ws:barcelona	1:1
ws:barely	0:2 5:-1
ws:bargain	0:2
ws:barra	0:1 6:-4 20:2
ws:barrel	0:3
ws:bas	0:1
ws:base	1:5
ws:baseline	0:1
ws:basi	1:1
ws:basic	0:2 20:-1
ws:batteri	13:4 20:3
ws:battery-driven	0:-1 5:1 7:1
ws:battery-electric	0:-1 5:2 6:3
ws:battery-operat	0:-2 1:-1 5:3
ws:battery-power	0:-3 5:4 7:4
ws:battery-run	0:-1 6:1 7:-1
ws:bay	6:2 7:-2
ws:bays	0:4
ws:bba	0:-2 1:2 9:1
ws:beach	0:1
ws:bear	6:-3 15:3 16:1 20:-1
ws:beat	0:2 6:-1
ws:became	0:2
ws:because	0:2
ws:becom	0:1 5:1
ws:become	0:1 7:-1 12:1 15:1
ws:bees	0:1
ws:beetle	0:-1 6:2
ws:began	0:2 5:1
ws:begin	0:-1 5:-1 6:3 14:4
ws:beginn	0:-4 1:-1 5:1 6:2 7:1 11:1 12:1
ws:begun	0:-1 13:1 15:1 20:2
ws:behind	0:4 5:-2 7:-1
ws:beij	6:1
ws:beijing-bas	5:1 6:-2 20:1
ws:belgium	16:1
ws:belief	1:1
ws:believ	0:4 5:-2
ws:bell	6:1
ws:bellevue	0:4
ws:belong	0:1
ws:below	18:1
ws:belt	6:1
ws:bench	0:3
ws:bend	0:4 6:-2 12:-2
ws:benefit	0:4 1:-2
ws:bengaluru	0:-3 20:3
ws:benz	0:2
ws:berkshire	0:4 20:-2
ws:berlin	0:3 6:-1 20:-2
ws:bernardo	0:4 20:-3
ws:besid	0:1
ws:beside	5:1 8:-2 9:2
ws:best	0:1 6:2
ws:best-sell	0:2
ws:best-seller	6:2
ws:bestseller	0:2 5:-2
ws:better	0:-1 1:3 5:-1 11:2 20:-1
ws:between	23:2
ws:bev	0:1 5:-1 6:3
ws:bevs	0:-1 5:-2 7:6
ws:beyond	0:1 1:1 5:-1
ws:bgl	0:1
ws:bharatbenz	0:2
ws:bhp	0:3
ws:bhubaneswar	0:3 6:-1
ws:bias	0:-3 1:-2 10:-3 11:3 16:-1 17:-1 23:-1
ws:bid	17:2
ws:biden	0:4 5:-1 15:-2
ws:big	0:1
ws:bigger	0:3 6:-1
ws:biggest	0:2
ws:bik	0:-3 5:1 6:1 7:1
ws:bill	20:3
ws:billion	0:1 20:2
ws:billion-euro	0:1
ws:bin	0:1
ws:bio-bas	0:-1 12:2
ws:biodiesel	0:3
ws:bioga	0:4 9:-1
ws:bit	0:-1 1:-2 5:-3 6:-1 7:2 8:-1 9:2 10:-1 15:1 20:-1
ws:black	6:1 13:1
ws:blam	0:3 5:-1
ws:blame	0:1
ws:blank-check	6:1
ws:blanket	0:2 6:-1
ws:blast	0:2 1:-1 12:-2
ws:bless	0:-2 1:1 6:2
ws:bln	0:6 6:-3
ws:bloc	0:2 9:-2
ws:block	0:-2 9:-1 10:-1 13:2 17:1
ws:blockchain	0:2
ws:bloomberg	0:4 6:-1
ws:bloombergnef	0:3
ws:blue	0:1 12:2
ws:bluemotion	0:1
ws:blueoval	0:-2 15:1 20:2
ws:blueovalsk	14:2
ws:bluepark	0:-2 6:4
ws:blume	5:1 6:-1 9:1 20:-1
ws:bmtc	0:3 6:-2 7:-2
ws:bmws	0:-1 1:1 6:1 7:-1
ws:bn	0:1 20:2
ws:board	0:1 21:1 23:1
ws:boast	0:2 6:-1
ws:boat	6:-1 13:2
ws:boden	0:-1 1:-2 6:-2 12:3 13:-2 17:-1
ws:bodi	0:4
ws:body	0:2 6:1
ws:bogor	0:-1 6:-1 20:1
ws:boiler	0:3
ws:bold	6:1
ws:boldest	0:4 6:-3
ws:bolt	0:-1 6:3
ws:bond	0:3 20:-1
ws:bonnet	0:-1 6:2 7:-1 12:1 13:-1
ws:bonu	0:5
ws:bonus	0:1
ws:book	0:4 6:-1
ws:booking	0:4 6:-2
ws:boot	0:4 6:-2
ws:booth	0:2
ws:border	0:-4 1:-2 6:4 7:-1 8:1 15:-2 17:-1
ws:born	0:-2 1:1 6:2
ws:born-electric	0:-1 6:1
ws:borrow	0:4 6:-1
ws:bosch	10:1 16:1 20:1 23:1
ws:boss	5:1 6:1 20:-2
ws:both	1:3 5:-1 6:1
ws:bottl	0:2 12:-1
ws:bottle	0:3
ws:bought	0:4 6:-1 9:-1 12:1
ws:bound	0:-3 1:-2 6:1 9:-1 12:2 18:2
ws:bourse	0:3 6:-1
ws:bowl	0:1 9:1 14:1 20:-1
ws:box	1:1
ws:boxer	0:3 1:-2 5:-1
ws:bp	0:2 20:-2
ws:brac	0:1 7:-1 20:-1
ws:bracket	1:1
ws:brake	0:2
ws:brand	5:2
ws:brand-new	0:4 6:-4 7:-2
ws:brankin	0:-1 20:1
ws:brazil	0:1 1:-1 9:2
ws:break-even	6:2
ws:breath	0:2 6:-1
ws:brent	0:4
ws:brezza	0:2
ws:bridge	0:2 6:-1
ws:brief	5:1
ws:bright	6:1
ws:brilliance	0:-1 5:2
ws:bring	0:1 7:2 15:1
ws:britain	0:3 5:-2
ws:british	0:4 6:-1 20:-1
ws:briton	0:3 6:-2
ws:broader	0:1
ws:broadest	1:-1 6:2
ws:brochure	0:-3 1:-2 6:1 7:-1 11:4
ws:broke	0:2
ws:broken	6:2
ws:broker	0:3
ws:bronkhorstspruit	0:1 5:-2
ws:brother	0:2
ws:brought	0:-3 6:3 11:2
ws:brown	0:1 15:-1
ws:brunp	0:-2 12:-1 13:3 19:-1
ws:brussel	11:2
ws:bse	0:2
ws:bsh	0:3 15:-1 20:-1
ws:bst	0:3
ws:budapest	6:1
ws:budget	20:1
ws:buffer	0:-1 1:-2 2:-1 3:-1 4:-1 6:-2 7:-2 8:-1 10:-1 11:-1 12:-1 13:3 14:-1 15:-1 16:-1 17:-2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ws:buffett	0:-1 5:2
ws:buick	0:5 5:-2 6:-1 21:-2
ws:build	20:1
ws:building	0:-2 20:2
ws:built	6:1 7:1
ws:bulk	0:-3 6:3
ws:burden	0:2 20:-2
ws:bureau	0:2
ws:burn	0:2 1:-2 8:1 11:2
ws:burnt	0:-1 1:-1 12:2
ws:bus	6:5
ws:busan	0:1 7:1 9:-2
ws:busines	0:1
ws:business	0:2 1:1 5:-1
ws:butadiene	0:1 1:-1
ws:buy	0:2 9:1
ws:buyback	0:4 20:-2
ws:buyer	0:1 6:1
ws:buyout	0:5
ws:buys	0:1 1:-2 5:-1 9:-1 12:1 13:-4 17:1 19:-1
ws:buzz	6:2
ws:byd	0:2 6:1
ws:bz	0:-3 6:-1 7:3
ws:c	0:2 1:1
ws:cab	0:3 18:-2
ws:cabinet	0:4 6:-1 20:-3
ws:cabs	0:2
ws:cadillac	0:-1 5:2 21:2
ws:cafe	0:2 1:-2
ws:calculat	0:3 6:-2 15:-1 20:-1
ws:calculate	0:-1 8:1
ws:calendar	1:2 5:-1
ws:california	0:2 20:1
ws:call	0:1 5:-2 20:1
ws:cama	0:-3 20:2
ws:came	0:1 1:1
ws:camera	0:2 20:-1
ws:campaign	9:2
ws:camry	0:2 6:-1
ws:cams	0:-4 6:-2 7:-1 15:4 21:-1
ws:can	0:1 11:1
ws:canada	15:3
ws:canadian	6:-1 20:1 21:1
ws:cancel	0:4 20:-4
ws:cancell	0:1 5:2 20:-1
ws:cannot	0:1 1:-1 13:1
ws:canoo	0:2
ws:canteen	0:5
ws:cap	0:4
ws:capabiliti	0:2 20:-1
ws:capability	1:-2 6:-1 12:-2 13:2 19:-2
ws:capable	0:2
ws:capacity	0:1 6:1 14:1
ws:capex	0:4 20:-1
ws:capital	0:1
ws:capitaliz	14:1
ws:car	0:1 1:3
ws:car-battery	0:-3 1:3 14:1
ws:carbon	0:1 1:3
ws:carbon-free	0:-1 1:-1 9:2
ws:carbon-neutral	0:-1 5:-1 7:1 17:1 20:2
ws:carbonate	0:2 1:-1 13:2
ws:card	0:2 6:1 20:-1
ws:cardboard	0:3 20:-1
ws:care	0:2 1:-3 5:2 6:-1 9:-2 20:1
ws:careful	0:1 5:-1
ws:cargo	0:1
ws:carlo	0:1 5:-1 7:1
ws:carmaker	5:1 20:1
ws:carolina	0:-4 6:-1 7:3 20:4
ws:carport	6:-1 9:2 13:-2
ws:carri	0:2 6:1
ws:carrier	0:-1 1:-2 5:-1 6:2 7:-1 9:-1 10:-1 12:-1 13:-1 14:-1 15:-1 17:-1 18:-1 19:-1 20:-1 21:-1 23:-1
ws:carry	0:1 5:1 6:1 7:-1 10:-1 15:1
ws:cars	5:1
ws:cartel	0:1
ws:cas	1:2
ws:casa	0:-2 6:2 19:1
ws:cascade	0:1 1:-2 6:-1 12:-2 13:2 19:-2
ws:case	0:-2 1:2 6:1 11:3
ws:cash	0:3 6:1 20:-1
ws:cast	9:-1 12:2
ws:casting	6:-1 9:-2 12:3
ws:cat	0:-3 6:3
ws:catalogue	0:-2 6:-1 7:3
ws:catamarca	0:1 9:-1
ws:catch	0:1
ws:category	1:1 5:-1 7:2
ws:caterpillar	0:1
ws:cathod	0:-1 12:2
ws:cathode	0:-2 1:1 12:1 13:-1 17:2
ws:catl	12:1 14:3 16:1
ws:caught	0:2 5:-2
ws:caus	1:2
ws:cause	0:3 1:1 5:-2
ws:cd	0:2
ws:cdp	0:3 1:2
ws:ce	0:1 1:-1 5:-1 6:-2 7:2 10:-1 11:-1 14:-1 15:-1 21:-1
ws:ceil	0:-2 1:-2 5:-1 6:-2 7:-2 9:-1 12:-1 14:-1 15:-1 18:3
ws:celebrat	0:3
ws:cell	0:1 14:1
ws:cellforce	0:2 14:-1
ws:celsiu	0:-3 6:2 8:2
ws:cent	0:1
ws:center	0:-2 15:1 20:2 21:2
ws:centimetr	0:3 1:-1
ws:centr	0:4
ws:central	0:3 15:-1
ws:centre	0:2 5:-1
ws:ceo	0:1
ws:certifi	0:-4 6:-3 7:-1 16:4 19:1 21:5
ws:certificat	1:2 6:-3 16:2 17:-1 23:-1
ws:certificate	0:-4 5:-3 16:2 21:3
ws:certification	0:1 6:-1 7:-1 21:2
ws:ces	0:2 5:-1 20:-1
ws:cf	6:1 7:-1
ws:cfo	0:-4 5:3 6:2 7:1
ws:cfr	0:3
ws:chain	0:-1 1:6
ws:chair	0:1 20:1
ws:chairman	5:2
ws:chairman-designate	0:-1 6:-1 20:1
ws:chakan	0:-1 6:1 20:1
ws:challeng	0:3 1:-1
ws:challenge	0:3 5:1 6:-3 7:-1
ws:chancellor	0:2
ws:chandra	6:-1 7:1 15:-2
ws:chandrasekaran	5:1 7:-1
ws:chang	5:3
ws:changan	14:2
ws:changchun	0:2
ws:change	0:-2 6:2 12:1 20:1
ws:changsha	0:-1 5:-1 6:1 15:1 16:2
ws:changwon	0:5 6:-3 20:-2
ws:changzhou	0:-2 9:1 10:1
ws:chapter	0:3
ws:character	0:-1 9:-1 10:-1 13:-1 18:1 19:1 20:-1 23:-1
ws:charg	0:1 15:3
ws:charge	0:2 7:1
ws:chargepoint	0:-1 15:1 20:1
ws:charger	0:1 15:5
ws:charitable	0:3 1:-1 5:-1
ws:charleston	9:1
ws:charlotte	0:2 5:-2
ws:chart	0:1 6:-1
ws:chassi	0:-2 6:2 20:2
ws:chattanooga	0:1 10:1
ws:chazor	6:1 20:-1
ws:cheap	0:1
ws:cheaper	0:3 5:-1 6:2 10:-2
ws:cheapest	0:1
ws:cheat	0:1
ws:check	0:4 17:-1
ws:chem	0:2
ws:chengdu	0:-2 1:2 7:3
ws:chennai	0:5 6:-2
ws:chevrolet	0:-1 6:-1 8:1 21:3
ws:chg	0:3
ws:chicago	0:3 6:-1
ws:chief	5:2 6:1
ws:children	0:4 1:-1 18:-2
ws:chile	0:-1 1:-2 5:-1 6:2 7:-1 13:-3 19:2
ws:chimney	0:2 1:-2 9:2
ws:china	5:2 6:-2 15:2
ws:chinese	0:2
ws:chip	11:2
ws:choco-seb	0:-1 15:3
ws:choice	0:1 6:-1 7:1
ws:choir	0:1
ws:cholet	0:2
ws:chongq	15:2
ws:chongqing-bas	0:-2 6:1 20:2
ws:choose	5:2 6:-1 7:2
ws:chose	0:4
ws:chosen	5:-2 6:2 21:-1
ws:christian	0:1 6:2 7:-1
ws:christma	0:1 9:-1 13:1 20:-1
ws:churn	14:2
ws:cikarang	6:1
ws:circular	0:-1 20:2
ws:cit	6:1
ws:citi	0:-1 6:-2 15:5 21:1
ws:citic	0:2
ws:city	0:2
ws:civic	0:3 6:-2
ws:claim	0:4
ws:clarity	0:-2 6:3
ws:clas	0:3
ws:clause	1:-1 9:-2 17:3 23:-1
ws:clean	0:5
ws:cleaner	0:-2 1:3 5:-1
ws:clear	0:1
ws:clerk	0:4 20:-1
ws:clermont-ferrand	0:-2 23:3
ws:click	0:2 15:-1
ws:climate	0:3 1:1 9:1
ws:climate-neutral	0:2 1:-1 6:-1 9:4
ws:climb	0:-2 6:3 9:1
ws:cllr	0:1 15:-1
ws:clock	6:1 8:1
ws:clos	0:4
ws:close	0:2 9:2 20:-1
ws:cloud	0:1
ws:cluster	0:3
ws:cm	0:5 1:-1 6:-1 7:-1
ws:cmp	0:3 20:-1
ws:cn	0:2 1:-2 5:-1
ws:cng	0:4 1:-1 5:1 6:-1 15:-1
ws:cny	0:1 6:1
ws:co	1:4
ws:coach	0:3 1:-2 6:-1
ws:coal	0:3 1:-2 5:-2 6:-1 9:-1 12:2
ws:coalition	1:-2 5:-3 6:-3 7:-1 11:-1 12:2 13:-1 15:-2 16:-1 18:-1 19:-1 20:-1 23:-1
ws:coast-to-coast	15:1
ws:coaster	0:-2 2:-1 3:-1 4:-1 5:-1 6:3 7:-2 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ws:cobalt	0:-3 9:-1 13:5
ws:code	0:-1 1:-2 2:-1 3:-1 4:-1 6:-1 9:-1 11:-1 13:-1 15:-1 16:-1 17:2 19:-1 22:-1 23:-1
ws:coefficient	0:2
ws:coffee	0:4
ws:coil	0:2 1:-1
ws:collaborat	0:-1 15:1
ws:collaboration	0:-2 1:-1 5:-1 6:-2 7:-1 15:3
ws:collaps	0:4
ws:colleagu	0:-3 6:2 20:2
ws:collect	6:-1 12:3
ws:collection	1:-1 5:-1 6:-2 12:-1 13:2
ws:college	0:2
ws:collision	0:3 20:-2
ws:cologne	6:-2 7:-1 19:1 20:2
ws:colorado	0:-1 6:-1 15:2
ws:com	0:2
ws:combin	5:2 6:-2 7:2
ws:combination	0:3
ws:combustion	0:1
ws:combustion-engine	0:1
ws:come	0:3 1:1
ws:comfortable	0:-1 6:1 7:1
ws:command	5:2 6:-1
ws:comment	0:6
ws:commercial	5:1 7:1
ws:commission	0:4 1:-3
ws:commissioner	0:3 6:-2
ws:commit	0:3 6:-1 21:-1
ws:commitment	0:-1 1:1 17:1
ws:committ	0:-2 1:2 12:1 17:1
ws:commoditi	0:3 1:-1
ws:common	0:3 1:-2 6:1 15:-1
ws:communiti	0:1 20:-2
ws:community	0:1
ws:compact	0:3 7:1
ws:compar	1:2
ws:comparable	1:-1 5:2
ws:comparison	0:-2 1:4 5:-3 6:1 18:1
ws:compartment	0:-2 12:2
ws:compensate	0:2 6:-2 20:-1
ws:compensation	0:1
ws:competition	0:4 6:-3 20:-2
ws:competitor	0:-2 1:2
ws:compil	0:3 6:-1
ws:complain	0:2
ws:complaint	0:2
ws:complet	0:3 9:1
ws:complete	0:2 12:1 15:-1
ws:completely	5:-1 7:1 9:2
ws:complex	0:-3 14:1 18:1 20:2
ws:component	0:2
ws:comprehensive	0:-1 1:-1 10:1 20:1
ws:compress	0:2 1:-1
ws:compression	0:2
ws:compris	7:2 15:1
ws:comprise	0:2 15:1
ws:compulsory	5:-1 17:1
ws:comt	0:2
ws:concentrate	20:1
ws:concept	0:2 12:1
ws:concern	0:1 1:2 5:-1 6:-2 20:-1
ws:concession	0:2
ws:conclud	0:-1 1:-2 6:-1 16:1 17:2
ws:concrete	6:1 18:-2
ws:condition	0:1
ws:conduct	0:-1 1:-2 2:-1 3:-1 4:-1 6:-1 9:-1 11:-1 13:-1 15:-1 16:-1 17:2 19:-1 22:-1 23:-1
ws:conference	1:-1 5:1 15:2
ws:configuration	0:2
ws:confirm	1:2 5:2 6:-2
ws:congres	0:2
ws:connect	6:-1 20:1
ws:connection	0:3 9:-1
ws:connector	1:-1 15:3
ws:conrad	0:-2 5:3
ws:conscience	0:-1 1:2
ws:consecutive	0:2
ws:consensu	0:1
ws:conservation	0:-2 9:-2 10:3 11:-2
ws:consider	0:3
ws:consideration	0:4 7:-1
ws:consist	0:1 5:2 9:-2 12:1 15:-1
ws:consolidat	0:2
ws:constant	0:1
ws:constitutional	0:2 20:-1
ws:construct	0:-2 20:2
ws:construction	1:2 14:1
ws:consultancy	0:4 5:-1 6:-1
ws:consultant	0:1 6:-1 21:1
ws:consum	0:-4 1:1 9:4 10:1 11:1
ws:consume	1:-2 11:2
ws:consumer	10:1 20:-1
ws:consumption	0:-1 1:-4 10:4 11:1 18:5
ws:contact	0:5
ws:contain	0:-2 5:1 12:2 13:1
ws:container	0:-1 13:3
ws:contemporary	0:-2 14:3
ws:content	0:-1 5:-1 6:-1 7:-1 12:4 13:-2
ws:continent	0:-1 6:2 7:-2 15:-1 21:2
ws:continental	0:2 6:-1
ws:continu	0:2 1:-2 10:2 19:2 20:-1
ws:continue	0:2 21:-1
ws:contract	0:1 14:1 17:3
ws:contrast	6:1
ws:contribut	5:2 6:3 20:-1
ws:contribute	0:-1 6:2 20:1
ws:contribution	0:3 1:-2
ws:control	0:2 20:-1
ws:conventional	1:-2 11:2 18:-3 19:1
ws:convert	0:-1 1:-1 5:-1 9:2 19:-1 20:1
ws:convertible	0:2
ws:cook	0:-1 1:2
ws:cooperat	0:-1 15:1
ws:cooperate	0:3 1:-1
ws:cooperation	0:2
ws:coordination	0:1
ws:copi	0:4 6:-1
ws:copper	0:-3 6:-1 13:4 20:1
ws:cord	0:2
ws:core	0:-1 5:-1 6:-1 17:4
ws:corolla	0:4 5:-1 6:-2
ws:corporate	1:3
ws:corporation	0:2 6:-1
ws:correct	0:3 7:-2
ws:correspond	0:1 5:1
ws:correspondent	0:3
ws:corridor	0:3
ws:corsa	0:2 6:1
ws:cost	0:3
ws:cost-of-liv	0:2
ws:cost-shar	0:1
ws:cotton	0:3
ws:could	0:2 5:1 6:-1
ws:council	0:6 6:-4
ws:count	0:1 1:1 19:1
ws:countermeasur	0:3 1:-3 5:-2
ws:counti	0:3 15:-2
ws:countri	0:3
ws:country	0:3
ws:county	0:2 14:-2 20:1
ws:coupe	0:-2 7:3
ws:course	0:-4 1:3 6:1 15:2
ws:court	0:3 20:-1
ws:cover	0:-1 9:2
ws:coverage	0:3
ws:cow	0:1
ws:cowley	0:1 7:-2 20:1
ws:cows	0:2
ws:cox	0:3 5:-3
ws:cpa	0:3 5:-2 6:-2
ws:cpca	0:4 6:-2
ws:cradle	9:1
ws:craiova	0:3 6:-3
ws:creat	6:1
ws:create	0:2
ws:credit	0:2 5:-1 17:1
ws:creta	7:2
ws:crisi	0:1
ws:critic	0:3 6:-1 9:-1
ws:crore	20:1
ws:cros	0:3 5:-1 6:-1
ws:cross	0:-4 5:1 6:3 15:1
ws:cross-industry	0:1
ws:crossover	7:2
ws:crosstrek	0:4 6:-2
ws:crown	0:-1 6:3
ws:crude	0:1
ws:cruis	0:2 6:-1
ws:csi	0:2
ws:cubic	0:-1 1:-1 18:5
ws:cui	0:1
ws:cummin	0:4 1:-2
ws:cumulative	0:-3 6:3 8:2
ws:cumulatively	0:-1 12:-1 13:3
ws:cup	0:1
ws:cupra	0:1
ws:current	6:3
ws:currently	0:2 1:2 5:-1 7:-1
ws:curry	0:4 6:-2
ws:curve	0:3 1:-1 5:-1
ws:curvv	0:-2 7:1
ws:cushion	0:2 20:-1
ws:custom	0:5 6:-3
ws:customer	0:1 6:2
ws:cut	0:3 5:-2
ws:cuts	6:1
ws:cutt	0:2 16:-1
ws:cv	0:2 1:-1 5:-2 9:1
ws:cx-	0:3
ws:cy	0:-1 6:-1 14:2
ws:cycl	0:2 7:-1
ws:cycle	0:1 1:1
ws:cylinder	0:2
ws:cylindrical	14:1
ws:cyvn	0:3 20:-2
ws:czech	0:2 16:-1
ws:czk	0:3 6:-2
ws:d	0:3
ws:d-max	0:1
ws:dacia	0:-3 6:3 7:1
ws:dadong	12:-2 20:2
ws:daf	0:-1 1:1 5:-1 6:1 11:3 21:1
ws:dagenham	0:-1 20:1
ws:daihatsu	0:2 6:-1
ws:daily	0:4 20:-2
ws:daimler	5:1
ws:dairy	0:2 1:-1 19:-1
ws:damag	0:3 6:-2
ws:dampen	0:1
ws:dare	0:-1 1:2 5:-1 7:-1 23:-1
ws:dat	20:2
ws:data	0:3 6:-1 17:1
ws:date	6:2 15:2
ws:daum	0:3 5:-2
ws:dax	0:2 15:-1
ws:day	0:4
ws:days	0:2 20:2
ws:dc	15:2
ws:dd	0:-2 1:-1 11:3
ws:de	20:1
ws:deactivation	0:1
ws:dead	0:2
ws:deadline	1:3
ws:deal	9:1 13:2
ws:dealer	6:-1 15:2 21:4
ws:dealership	0:-1 6:-1 7:-1 21:4
ws:dearborn	6:3 18:-2
ws:dearer	0:5
ws:debrecen	0:-1 1:1 14:1 20:1
ws:debt	0:4
ws:dec	9:-1 16:2
ws:decad	0:5 21:-1
ws:decade	9:1 12:2
ws:decarbonisation	0:-1 20:2
ws:decarbonization	0:3
ws:december	7:1
ws:decid	6:-1 11:1 20:2
ws:decide	0:2 6:-2 14:-1
ws:decision	6:-1 7:1 20:1
ws:declar	1:-1 5:-1 7:1
ws:declaration	0:2
ws:declin	0:3 5:-2
ws:decline	0:3
ws:decreas	0:-2 6:2 10:1
ws:decrease	0:1 1:2
ws:dedicat	6:1 20:1
ws:deduct	0:1
ws:deepal	0:1 6:1
ws:defeat	0:3 1:-2 6:-1
ws:defect	0:3 5:-1 7:-3
ws:defendant	6:-1
ws:defender	0:4 5:-2 6:-1
ws:deficit	0:3
ws:defin	0:3 12:-1
ws:degre	6:1 8:1 18:-1
ws:delaware	0:2 20:-1
ws:delay	0:2
ws:delegate	0:2 15:-2
ws:delhi	0:2 5:-1
ws:deliver	6:3
ws:deliveri	0:-1 5:1 6:5
ws:delivery	0:-1 6:2
ws:demand	5:1
ws:demonstration	0:2
ws:demonstrator	0:1
ws:denial	0:2
ws:denmark	0:2
ws:denominator	0:-1 1:2
ws:density	0:4 5:-1 10:-3
ws:department	0:2 15:1
ws:departur	0:3 6:-1
ws:depend	0:1 6:-2 14:3
ws:deploy	0:-1 6:1 14:-1 23:2
ws:depot	0:2 15:-1
ws:deputy	0:2
ws:deriv	0:3 5:-2 9:-2
ws:derivativ	0:-2 1:2 7:2
ws:dert	1:-1 10:1 11:1 20:1
ws:describ	6:2
ws:desert	6:1
ws:design	6:2 14:-1
ws:despite	0:2 5:-2 7:1
ws:destination	0:1 15:1
ws:detail	0:-2 7:2
ws:detroit	0:3 6:-1
ws:deutsche	0:3 6:-3
ws:develop	5:1 7:3
ws:developer	0:3 6:-2
ws:development	0:3
ws:devic	6:-1
ws:dhabi	0:2 20:-1
ws:diagnostic	0:1
ws:dicv	0:3
ws:did	0:-1 6:2 17:2
ws:didn	1:2 6:-2 20:-1
ws:diesel	0:3
ws:dieselgate	0:4 20:-3
ws:difference	0:3
ws:different	7:1
ws:digit	0:3
ws:digital	0:2 5:1 6:-3 17:1 20:-3 21:2
ws:digitalisation	20:2
ws:digitalization	0:3 5:-1 20:-1
ws:dioxide	0:2 1:1
ws:dipp	0:3 5:-2
ws:direct	17:2
ws:direction	0:3
ws:directly	0:1 1:3 6:-1
ws:director	5:1 12:2
ws:dirk	0:2 6:-2
ws:disappear	0:4 1:1 6:-2 9:-2
ws:disclos	0:1 17:1
ws:discount	0:3
ws:discus	0:1 20:-1
ws:discuss	6:1 18:1
ws:dismal	0:1 5:-2
ws:dismantl	0:-4 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-3 17:-2 18:-1 19:-1 20:3 21:-2 22:-1 23:4
ws:dismiss	0:3
ws:dispatch	0:1 2:-1 3:-1 4:-1 5:-3 6:-2 7:-1 8:-1 9:-3 10:-1 11:-1 12:-1 13:-2 14:-1 15:-1 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:3
ws:dispenser	0:-1 15:1
ws:display	0:1
ws:disposal	1:1 19:1
ws:dispute	0:1 6:-1
ws:distance	0:3
ws:distribut	0:-1 9:2
ws:distribution	5:2 20:-1
ws:district	0:-1 1:2 6:2
ws:dive	0:1
ws:divert	0:1 9:-1 19:1
ws:divid	13:1
ws:dividend	0:5
ws:division	0:2
ws:dm	0:-1 1:-2 5:-3 6:-1 7:-1 9:-1 10:-1 11:3 12:-1 13:-1 18:-2 20:-1
ws:do	11:2
ws:doe	0:2 10:1 20:-2
ws:doellner	0:3 7:-2
ws:does	0:2 6:1 7:1 20:-1
ws:doesn	0:2 5:-3 12:2
ws:dollar	0:4
ws:dolphin	0:1
ws:domestic	0:1 6:-1 19:2
ws:dominat	0:2 6:-2
ws:don	0:1 19:1
ws:donat	6:-2 7:-1 15:2
ws:doncaster	0:2
ws:done	0:-6 5:-2 8:1 16:-1 17:4 18:1 20:1 21:1
ws:dongfeng	0:2
ws:dongshu	0:1
ws:door	14:3 20:1
ws:dormer	0:3
ws:dot	0:1 14:2 20:-2
ws:douai	6:1 14:3
ws:doubl	0:1 1:1
ws:double	6:3
ws:double-decker	0:2 6:-1
ws:double-digit	0:3
ws:doubt	0:-1 20:1
ws:down	1:1
ws:downstream	0:1 1:1
ws:downtown	0:2 8:-1
ws:dozen	0:4 6:-1
ws:dozer	0:1
ws:dps	6:-1 7:1 20:1
ws:draft	0:4 1:-2
ws:drag	0:3 1:-1 11:1
ws:draw	0:-1 18:4
ws:drawn	9:1
ws:drayage	0:3 20:-1
ws:drew	5:1 9:1
ws:dri	0:1
ws:driv	0:-1 1:1 5:1 6:1
ws:drive	6:1
ws:driveline	0:-1 5:2
ws:driven	0:-2 1:4 8:4
ws:driver	0:1 6:-1 11:1 21:1
ws:driverles	0:3 6:-2
ws:drop	0:4 1:1 6:-1
ws:dropp	0:1 5:-1
ws:drove	0:3 5:-2
ws:dry	0:2
ws:dstr	1:-1 5:2 15:-1
ws:dte	0:2 20:-1
ws:dual	0:2 5:-3 7:1
ws:dubai	0:3
ws:dubb	0:1 15:-2 20:1
ws:due	0:-2 7:2 11:1 15:1 20:1
ws:duesmann	0:1
ws:duisburg	0:2
ws:dump	0:-1 1:-2 6:-1 13:-1 19:2
ws:dung	0:1
ws:duo	0:-1 6:2
ws:dur	18:1
ws:duti	0:2
ws:duty	0:5 20:-2
ws:dwarf	0:2 1:-1
ws:e	1:3 6:2
ws:e-	0:-1 7:3
ws:e-drive	0:2 20:-1
ws:e-fuel	0:1
ws:e-hs	0:1
ws:e-mobility	7:1
ws:e-motor	0:-2 1:-1 5:-2 6:-1 7:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 17:-1 18:3 21:-1 23:-1
ws:e-power	0:-2 5:1 7:3
ws:e-rickshaw	0:1
ws:e-transit	0:4 20:-1
ws:e-tron	0:-1 6:1
ws:ea	0:4 6:-1 7:-2
ws:eactro	0:3
ws:earlier	0:2
ws:early	6:3
ws:earmark	10:1 14:1 20:1
ws:earn	0:6
ws:earth	0:3 6:-1 18:-2
ws:earthmover	0:-1 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:1 13:-3 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 20:-1 21:-1 22:-1 23:-1
ws:earthquake	0:2
ws:eas	0:3
ws:easier	0:2
ws:east	20:2
ws:easy	0:1 5:-1 9:2
ws:ebit	0:2 5:2
ws:ebitda	6:2
ws:ec	0:2
ws:ecanter	6:2
ws:ecascadia	0:-2 6:2
ws:ecitaro	0:1 6:1 7:-1
ws:eco-friendly	0:-5 5:3 6:3
ws:economic	0:4 20:-2
ws:economy	1:-2 5:-1 6:-1 11:3 20:1
ws:ecovadi	9:-1 15:-1 17:2
ws:edg	0:3 5:-1
ws:edition	0:1 6:1
ws:education	0:-1 20:1
ws:effect	0:2 20:-1
ws:efficiency	0:-1 1:-1 10:4 11:2 20:2
ws:efficient	1:-1 9:-1 10:2
ws:effort	0:2
ws:eight	7:4
ws:eighteen	6:1
ws:eighth	0:3
ws:eighty	0:3 6:-1 19:1
ws:eindhoven	0:2 6:-2
ws:either	1:1 5:-3 11:3 13:1 20:2
ws:election	0:1
ws:electrical	0:3 5:-1
ws:electricity	0:-1 9:7
ws:electrifi	5:3 6:1
ws:electrification	20:2 21:1
ws:electrify	0:-4 15:5
ws:electro	0:3
ws:electrolyser	0:3 9:-2 20:-2
ws:electrolysi	0:1 6:-1 7:-1 9:-1 20:1
ws:electromobility	0:1 5:2 20:-2
ws:electronic	17:2
ws:eleven	0:1 16:1
ws:elf	0:-2 6:2
ws:eligible	0:3 20:-1
ws:elite	0:-1 5:-1 6:-2 15:-2 20:-2 21:3
ws:ellesmere	0:-2 6:1 20:2
ws:elon	0:-1 6:2
ws:else	1:1 6:1 7:-1 12:1
ws:elsewhere	0:2 6:-2 7:-1 9:1 20:1
ws:ema	20:1
ws:emden	0:-1 9:1 10:1
ws:emerg	9:1
ws:emgrand	0:-1 5:2
ws:emission	1:4
ws:emission-free	0:3 5:-2
ws:emit	0:4
ws:emitt	0:1 1:1
ws:emphasi	0:-1 7:2
ws:emphasiz	0:1
ws:employ	0:4
ws:employe	0:3 10:2
ws:employee	0:5 5:-1 6:-2 15:1
ws:employer	0:2
ws:employment	0:3 6:-1
ws:encon	0:-2 9:-2 10:3 11:-2
ws:end	0:-1 15:1
ws:end-	7:2 9:-1 14:-3 16:2
ws:end-december	0:-2 6:-1 15:2
ws:end-of-life	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-3 17:-1 18:-1 19:-1 20:-2 21:-1 22:-1 23:4
ws:ends	0:3 14:-1
ws:endurance	0:2
ws:enel	15:1
ws:energi	0:-1 1:-1 7:2 20:1
ws:energy	9:1 10:5
ws:energy-sav	0:1 5:1 10:1 14:-1 17:-1
ws:engagement	0:4 1:-1 5:-2 9:-1 12:-1
ws:engin	0:3
ws:engine	0:1
ws:engineer	0:2
ws:enough	14:2 20:1
ws:enova	0:3 6:-1
ws:enter	7:1
ws:enterpris	0:-3 16:3
ws:entire	9:2
ws:entirely	17:1
ws:entiti	0:3 5:-1
ws:entitl	0:1
ws:entry-level	0:4 5:-2
ws:envelope	0:4 20:-2
ws:enviro	0:-1 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:1 13:-3 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 20:-1 21:-1 22:-1 23:-1
ws:environment	0:-3 1:-2 5:1 7:-1 15:2 17:1 23:2
ws:environmental	0:2 20:1 23:1
ws:environmentally	0:-3 5:-1 7:1 11:-1 12:3 13:-1 23:-1
ws:envisag	0:1 5:2 6:-1
ws:envision	14:2 20:1
ws:enyaq	6:1 7:1
ws:epa	0:3 1:-1
ws:eps	0:5 1:-1 5:-3
ws:eq	0:-1 20:2
ws:equal	0:-1 5:1 20:2
ws:equinox	0:4 20:-1
ws:equipment	0:1 1:2 6:-2
ws:equipp	6:-1 15:-2 21:2
ws:equity	0:3 6:-2
ws:equivalent	0:3
ws:er	0:2
ws:erect	15:1
ws:erev	0:4 6:-1 8:-2
ws:es	0:-1 6:2 20:-2
ws:escalade	0:-1 5:-2 7:2 15:-2
ws:esg	0:-1 6:-1 8:2 9:1 17:2
ws:espinosa	0:1
ws:establish	18:1
ws:estate	0:2
ws:estimat	0:2
ws:estimate	0:5 1:-3 6:-1
ws:et	1:-2 9:2 12:1
ws:ethanol	0:1 5:1 9:-1
ws:eu	0:5 5:-1
ws:eur	0:1
ws:euro	0:3 20:1
ws:europe	5:4
ws:european	0:2
ws:ev	0:1 5:-1 6:2 7:1
ws:ev-certifi	0:-1 6:-1 15:-1 21:2
ws:ev-only	0:3 5:-1 7:-1
ws:eve	0:-1 6:-2 15:2
ws:even	6:1
ws:event	0:2 6:-2
ws:ever	0:-1 1:1 12:1
ws:evergy	0:2 9:-1 20:-1
ws:every	0:2 5:1
ws:everyone	0:3
ws:everyth	14:2
ws:everywhere	9:1
ws:evgo	0:-1 15:1
ws:evija	0:3
ws:evs	5:2 6:1
ws:ex	0:-1 1:1 6:-1 20:3
ws:ex-showroom	0:3
ws:exact	19:2
ws:exam	0:2
ws:example	0:4 1:-1
ws:exce	0:2 5:-1 6:-1 14:1
ws:exceed	1:-1 6:-1 12:2 19:3 20:-1
ws:except	0:2 7:-1 20:-1
ws:exception	0:4 6:-3
ws:exces	0:2 18:-1 20:-2
ws:exchang	0:4
ws:exchange	0:3
ws:exclud	0:-1 1:1 9:2 12:1
ws:exclusively	0:-2 17:2 20:2
ws:executiv	0:3
ws:exempt	0:3
ws:exhaust	0:1 1:-1
ws:exhibitor	0:4 6:-3
ws:exist	0:-1 15:4
ws:exit	0:3
ws:exmoor	0:1
ws:expand	0:-3 7:2 14:4 20:1
ws:expansion	0:-1 6:1
ws:expect	0:2
ws:expectation	0:3
ws:expenditur	0:2 20:-1
ws:expenditure	0:-1 20:2
ws:expens	0:5 20:-2
ws:expensive	0:5
ws:experience	0:1
ws:expert	0:4 6:-1 15:-1 20:-1
ws:expertise	0:3
ws:expir	5:1
ws:expire	0:3 5:-1
ws:explain	0:1 1:-3 5:2 9:-1 23:2
ws:explorer	0:-1 6:2
ws:expo	0:3
ws:export	0:4
ws:expressway	0:2
ws:extend	0:1
ws:extended-life	0:4
ws:extended-range	0:-1 15:2
ws:extender	6:1
ws:extension	0:1 9:1 14:-2 20:2
ws:external	0:1
ws:extra	0:1 1:-1 14:1
ws:extreme	0:2
ws:f	0:3
ws:f-	0:3
ws:f-seri	0:-1 6:-2 20:2
ws:fable	0:2
ws:fabric	0:-3 1:-2 12:4 13:-1
ws:fac	0:4 20:-1
ws:face	20:1
ws:faciliti	1:1 5:-1 15:-2 16:-1 18:1 23:2
ws:facility	0:-4 6:1 13:2 15:1 19:3
ws:fact	0:1
ws:factori	0:-2 6:-1 9:2 16:6
ws:factory	16:1
ws:factset	0:1
ws:fail	0:1 13:2
ws:fain	0:1 1:-1
ws:fair	0:1 6:-3 7:-2 20:1
ws:fall	0:3 5:-2
ws:fallen	0:1 10:3
ws:false	0:4
ws:falter	0:1 7:-1
ws:fame	5:1
ws:fame-ii	0:2 20:-1
ws:famili	0:1 17:1
ws:familiar	0:3
ws:family	0:-1 6:1 20:2
ws:far	1:1 17:1
ws:faraday	0:2 14:-2
ws:fare	0:2 6:-1
ws:farley	0:2 21:-1
ws:farm	0:1 9:2
ws:farmer	0:3
ws:fast	15:4
ws:fast-charg	15:2
ws:faster	0:3
ws:fate	0:-1 20:1
ws:fattest	0:1
ws:fault	0:3 6:-2
ws:favor	0:4 9:-2
ws:favorite	0:-2 6:2
ws:favourite	0:4
ws:faw	16:2
ws:faw-volkswagen	0:-1 6:1 7:-1 16:1
ws:fe	0:4 1:-1 6:-1
ws:fear	0:2
ws:feb	0:3
ws:february	0:1 11:1 16:1
ws:federation	0:3 6:-2
ws:feed	1:1 13:1
ws:feel	0:3 1:-1
ws:feet	0:2
ws:fei	15:1
ws:feight	0:-1 1:3 5:-2
ws:fell	0:2 6:1
ws:female	0:5 5:-2 6:-1
ws:fence	0:-1 6:-3 7:-1 13:3 14:-1 17:-2 20:-1
ws:feng	0:2 6:-1
ws:fer	0:2 20:-2
ws:ferrari	0:5 5:-1
ws:ferry	0:2 6:-1
ws:festival	0:-2 5:2 6:-1
ws:fetch	0:-2 5:3
ws:feuerbach	0:3
ws:few	0:1 14:1
ws:fewer	0:3
ws:fh	0:3
ws:fiat	0:3
ws:field	9:-2 11:1 20:2 23:2
ws:fiesta	0:2
ws:fifteen	6:-1 7:1 20:1
ws:fifth	0:2
ws:fifth-generation	0:-1 1:-2 5:-3 6:-1 7:-1 9:-1 10:-1 11:2 12:-1 13:-1 18:-2
ws:fifty	0:2 1:2 6:-3 17:2
ws:figur	0:-3 1:2 6:2 20:1
ws:figure	6:1
ws:fil	0:1
ws:fill	0:6 15:-1
ws:filosa	0:-2 5:2
ws:fin	0:4 1:-3 5:-2
ws:final	0:-2 6:2 14:2
ws:financ	0:2
ws:finance	0:1 20:-1
ws:financial	0:2
ws:find	0:-2 1:2 7:2 17:1
ws:fine	0:3
ws:finish	6:-1 20:1
ws:fir	0:1 6:1
ws:fire	0:4 6:-1
ws:firm	12:2 17:1
ws:first-quarter	0:3 6:-1
ws:first-tier	0:-2 1:-1 9:-2 17:2
ws:fiscal	1:1
ws:fisker	0:3 6:-1
ws:fit	0:-1 5:1 6:-1
ws:fits	0:3 6:-3
ws:fitt	0:1 1:1 17:2
ws:five	6:-1 7:3
ws:five-axle	0:2
ws:five-door	0:3 6:-2
ws:five-seater	0:1
ws:five-year	0:4 20:-2
ws:fix	0:2 1:-3 9:1 20:2
ws:fl	0:2 1:-1 6:1
ws:flagship	0:2 6:-1 20:-2
ws:flat	0:-1 11:2 12:1 13:2
ws:fleet	1:2 6:2 8:1
ws:flex-fuel	0:2
ws:flexibility	0:4 7:-3
ws:flexible	0:-4 5:4 6:3
ws:flin	0:4 6:-3
ws:flo	15:1
ws:float	0:5 6:-1
ws:flood	0:4
ws:floor	0:5 6:-2 7:-1
ws:flotation	0:3 5:-2
ws:flow	6:1
ws:fluctuation	0:2 20:-2
ws:fly	0:4 6:-3
ws:focu	0:3 6:-1
ws:foil	0:-1 1:2
ws:fold	0:1
ws:folgore	0:3
ws:folk	0:3 5:-1
ws:follow	7:2
ws:food	0:3 19:-1
ws:football	0:5
ws:footbridge	0:2
ws:footnote	0:2 5:-2
ws:footprint	1:4
ws:force	0:1
ws:ford	0:1
ws:forecast	0:4
ws:foreign	0:5 6:-3 20:-1
ws:foresaw	0:1
ws:forese	1:3 5:-1 15:2
ws:foreseen	0:4 5:-3 6:-1 14:-1 15:2
ws:forester	0:5 6:-2
ws:forint	0:3 6:-2
ws:form	0:1
ws:former	0:1
ws:formula	0:3
ws:fortune	0:2
ws:forty	5:-3 6:-1 7:2 9:-2 12:1 13:-1 17:2
ws:forty-two	0:1
ws:forum	5:1 6:-1
ws:forward	1:1 16:2
ws:foshan	1:-1 9:-2 13:2 16:1
ws:fossil	0:5 5:-1 9:-2
ws:fossil-free	0:-1 1:-2 5:-3 6:-2 9:2 12:2 20:-2
ws:foton	0:-1 6:3
ws:found	6:1 20:1
ws:foundation	0:3 6:-2 15:1
ws:founder	6:2
ws:foundry	19:2
ws:four	0:1 7:2
ws:four-door	0:-2 6:-2 7:3 20:-1
ws:four-fifth	5:2 6:-2
ws:four-millionth	0:2
ws:fourteen	0:2 6:-1 16:1
ws:fourth	0:1 6:2 8:1
ws:foxconn	0:2 20:-1
ws:frame	6:2
ws:france	6:2 13:3 15:-1
ws:franchis	0:1 21:1
ws:frankfurt	0:1 5:1 20:-1
ws:fraud	0:1
ws:free	6:1
ws:freight	0:4
ws:freightliner	0:-2 6:3 7:-1
ws:fremont	0:3 6:-3 18:1
ws:french	0:2 1:2
ws:fresh	5:1 18:2
ws:freshwater	0:2 1:-1 18:2
ws:friday	6:2
ws:friendly	0:-3 5:-1 7:1 11:-1 12:3 13:-1 23:-1
ws:front	0:3
ws:frost	0:2 5:-2
ws:frozen	0:2
ws:ft	0:2 6:-1
ws:ftr	0:1
ws:fuel	6:2 9:-1 11:5 20:-2
ws:fuel-cell	0:3 5:-2 6:-3
ws:fuel-power	0:-3 1:-3 5:4 6:-1 7:-2 9:-1 12:-1 17:-1 21:-1
ws:fujisawa	9:1
ws:fulfill	0:2 6:-2 11:1
ws:full	6:2
ws:full-scale	0:4 7:-1
ws:full-time	0:-1 20:2
ws:full-year	0:1
ws:fully	0:-1 5:3 6:2
ws:fully-electric	0:-3 5:3
ws:function	0:3 20:-3
ws:fund	20:2
ws:fundamentally	0:1
ws:furnac	0:2 1:-4 5:-1 6:-1 7:-1 12:2 13:-1
ws:furnace	0:1 1:-2 12:1
ws:further	0:-2 5:1 6:1 7:1
ws:fuso	0:1 6:2
ws:futur	0:1
ws:future	6:-1 21:2
ws:fx	0:2
ws:fy	9:1 18:1
ws:g	0:2 5:-1 6:1 7:1
ws:g-carbon	0:-2 1:-1 9:-2 17:2
ws:gac	0:-1 6:2
ws:gain	0:2
ws:galaxy	7:1
ws:gallon	0:1 18:2
ws:gam	6:2 8:1 9:-2
ws:gap	0:3 5:-1
ws:garag	0:4 5:-2 20:-1
ws:garage	0:3 6:-2
ws:garbage	0:-1 1:-2 6:-1 13:-2 19:3
ws:garc	0:2 20:-1
ws:gas	0:2 1:2
ws:gasoline	0:1 6:1 7:1 20:-1
ws:gate	0:4
ws:gave	20:1
ws:gbp	0:1
ws:gdp	0:3
ws:gear	0:1 7:1
ws:gearbox	0:2 11:1 20:-2
ws:geely	0:3
ws:gen	0:-2 1:-1 11:2 12:2 13:-2
ws:general	0:2
ws:generat	9:4 14:-1
ws:generate	0:-1 9:2 16:1
ws:generation	11:3
ws:generator	7:2 9:-1
ws:genesi	0:-2 6:2
ws:geneva	7:2 15:-1
ws:genh	8:1
ws:georgetown	0:-1 18:1 20:2
ws:georgia	20:1
ws:german	0:2 16:1
ws:germany	0:3
ws:get	10:2
ws:gets	0:-2 1:-1 6:1 7:3 9:1 20:1
ws:gett	5:1 9:1 15:1
ws:ghent	0:2
ws:ghg	0:-2 1:4
ws:ghosn	0:1 7:-1
ws:giga	20:2
ws:giga-factori	0:-1 5:-2 6:-4 7:-3 14:2 17:-1
ws:gigafactori	0:2 7:-1 14:1
ws:gigafactory	14:1
ws:gigawatt	10:1 14:1
ws:gigawatt-hour	14:4
ws:giv	0:2 6:-1 11:2 20:-1
ws:give	0:1 1:-1 6:1
ws:given	0:-1 6:1 20:1 23:2
ws:gj	0:-2 9:-2 10:3 11:-2
ws:glance	0:5 1:-4
ws:glas	5:2
ws:glasgow	0:4
ws:glendale	0:-4 14:1 20:4
ws:global	5:2
ws:globally	0:-1 5:1 6:2 9:-1
ws:globe	0:-1 1:1 20:2
ws:gm	5:2 6:1 21:1
ws:gmbh	1:2
ws:gmc	0:-1 5:-1 6:-3 15:-1 20:-2 21:3
ws:gmt	0:3
ws:go	0:2
ws:goal	10:1
ws:goes	0:1
ws:golden	0:2
ws:golf	0:3
ws:gone	1:1
ws:good	0:-1 1:1 6:3
ws:goodwill	0:2
ws:gor	0:1
ws:got	5:1 16:2
ws:gothenburg	0:3 6:-1 7:-2 13:2
ws:gov	0:-2 6:2 20:2
ws:governance	1:2 6:-1
ws:government	0:8 5:-2 15:-2
ws:governor	0:1
ws:gpm	0:2
ws:gr	0:1 1:-1 6:1 18:-3
ws:grad	0:6 6:-1 17:-1 20:-3
ws:grade	0:3
ws:gram	1:4
ws:grand	0:-1 6:2 8:1
ws:grande	0:-2 6:2 19:1
ws:grant	0:2 7:-1 20:-1
ws:granturismo	0:3
ws:grave	0:-1 9:2
ws:gravity	6:1 20:-1
ws:graze	0:1
ws:great	0:-1 5:2
ws:greater	0:2
ws:green	0:-2 16:2 17:1
ws:greener	0:3 9:-1
ws:greenfield	0:3 9:-2 20:-2
ws:greenhouse	0:-1 1:4
ws:greenpeace	0:2
ws:greensboro-randolph	0:1 6:-1
ws:greer	0:-2 20:2
ws:grew	0:2 5:-1 6:1
ws:grid	0:4 20:-1
ws:gros	0:2 6:1
ws:ground	1:2
ws:ground-break	0:3 6:-1 18:-2
ws:group	0:-1 5:2 6:1
ws:group-wide	0:-2 5:1 6:1 20:1
ws:groupe	0:2
ws:grow	0:2 5:-2 6:2
ws:grown	0:1 20:1
ws:growth	0:1 5:-4 6:5
ws:gst	0:2 5:-2 6:2
ws:gt	0:-1 6:1 7:3
ws:guangzhou	0:1 20:1
ws:guangzhou-bas	0:-2 20:2
ws:guarante	0:2
ws:guarantee	0:2
ws:gues	0:-2 1:-1 5:2 6:2 20:-2
ws:guess	0:-1 20:2
ws:guest	0:4 6:-2 7:-1
ws:guggenheim	0:1
ws:guid	6:1
ws:guidance	6:1
ws:guide	19:2
ws:gujarat	0:3 6:-3 7:1 20:-2
ws:guru	0:2
ws:gurugram	0:3 6:-1
ws:gw	0:1
ws:gwangmyeong	0:-2 20:2
ws:gwh	14:4
ws:gwm	0:3 6:-2
ws:gy	0:2
ws:h	0:2
ws:had	0:2
ws:hakone	0:3
ws:halewood	6:-1 20:3
ws:half	0:1
ws:half-year	0:1
ws:halfway	0:-2 1:-1 5:2
ws:hall	0:3
ws:halt	0:4
ws:halv	1:3 23:1
ws:halve	1:4 5:-1
ws:hambach	0:3 5:-2 20:-2
ws:hamburg	0:1
ws:hand	6:3
ws:handl	0:-2 1:-2 6:-2 7:-1 12:-2 13:3 19:2
ws:handle	0:1
ws:handover	0:2 6:-1 7:-1
ws:hang	0:2
ws:hangzhou	0:-2 5:1 6:1
ws:hankou	0:3 17:-1
ws:hanover	0:-2 6:3
ws:happen	7:1 20:-2
ws:hard	6:2
ws:hardly	0:3
ws:harrier	0:1
ws:harvest	0:-1 1:-1 5:-1 9:-2 16:-1 18:3 23:-1
ws:hasn	1:1 6:1
ws:hatchback	5:-1 7:1
ws:haul	0:-4 5:4
ws:haulier	0:2
ws:hav	15:-1 18:2
ws:haval	0:6 6:-1
ws:hazardou	0:-2 6:-1 9:-2 10:-1 13:-1 15:-1 17:-1 18:1 19:3 20:-1 23:-1
ws:he	5:1 6:2
ws:head	12:1 15:1
ws:headcount	0:2 6:-1
ws:headlin	0:1
ws:headquarter	0:2
ws:hear	0:2 14:1
ws:heard	5:1
ws:heat	0:-1 1:2 9:2 10:2 18:-1
ws:heavy	0:6 5:-3
ws:heavy-duty	0:3 1:-2 15:-1 20:1
ws:heavy-truck	0:4 5:-2
ws:hectar	0:2
ws:hefei	1:-1 9:1 14:-1 15:1 20:2
ws:height	0:1
ws:held	0:5 14:-1
ws:helmet	0:4
ws:help	6:2 20:-2
ws:hence	0:2
ws:her	0:2 6:-1
ws:here	1:1
ws:hereafter	0:1
ws:hertz	0:2 6:-2
ws:hev	0:-1 11:2
ws:hi	0:3 6:-2
ws:high	0:4
ws:high-performance	15:1
ws:high-voltage	6:-2 13:1 21:3
ws:higher	0:2 1:1
ws:highest	5:3 9:-1
ws:highly	0:1
ws:highway	0:1 6:-2 15:2
ws:hill	0:3 6:-1 7:-1
ws:hillhead	0:2
ws:him	0:4 7:-1 14:-1
ws:hino	0:4
ws:hint	0:1 5:2 9:-2 10:-1
ws:hir	0:6 21:-1
ws:hire	20:2
ws:hiroshima	0:2 1:-1 20:1
ws:hiroshima-bas	0:1 7:-1
ws:his	6:2
ws:hisashi	9:2
ws:history	0:4
ws:hit	0:-2 5:-1 6:1 7:2
ws:hiv	0:1
ws:hk	0:2
ws:hkex	0:2 6:-1
ws:hkg	0:1
ws:hl	0:3
ws:hmil	6:-1 15:3
ws:hms	0:3
ws:ho-sung	0:-1 7:1
ws:hockenheim	0:3
ws:hold	0:3 21:1
ws:holding	1:1
ws:hole	0:2 20:-1
ws:holiday	0:3
ws:hom	0:-1 1:1 9:-1 13:1 15:1
ws:homburg	0:2
ws:home	0:5 5:-1 6:-2 15:1
ws:homegrown	6:-1 7:1 20:1
ws:honey	0:1
ws:hong	0:2
ws:hongqi	0:3 5:1 6:-1 21:-1
ws:hop	6:1
ws:hope	0:-1 1:-1 13:1 14:3
ws:horizontally	0:3 1:-2 5:-1
ws:horse	0:3 6:-1
ws:horsepower	0:5
ws:hospital	0:2
ws:hot	0:1 10:2 18:-1
ws:hot-roll	0:3 1:-1
ws:hotel	15:1
ws:hotspot	0:4 12:-1
ws:hou	0:3
ws:hour	0:3
ws:hourly	0:4 6:-2
ws:house	5:-1 21:3
ws:household	0:2
ws:how	0:1 9:1 20:1
ws:howard	0:1
ws:however	0:-1 20:2
ws:hp	0:6
ws:hpi	0:3 5:-1
ws:hradec	0:1
ws:huarong	0:1 7:1 9:1
ws:huawei	0:2
ws:huayou	0:-1 1:-1 13:2
ws:hub	0:2
ws:hubei	0:1
ws:hubert	0:3 1:2 18:-1 19:-1 20:-1
ws:hubs	0:-2 15:2 20:2
ws:huf	0:2 20:-1
ws:human	0:3
ws:humanity	0:2 6:-1
ws:hums	0:2 6:-1
ws:hundr	0:-1 9:2 17:2 21:3
ws:hungary	14:1 20:2
ws:hvip	0:3 20:-1
ws:hvo	1:-1 5:-1 20:-1 23:2
ws:hwaseong	0:-1 6:2
ws:hybrid	0:1 5:2
ws:hybridis	0:-3 1:-3 5:4 6:-1 7:-2 9:-1 12:-1 17:-1 21:-1
ws:hydraulic	0:3
ws:hydro	0:-2 1:-2 9:2 16:-1 17:2
ws:hydrogen	0:1 6:2 7:3
ws:hydropower	0:2 1:2 9:-1
ws:hymotive	0:-1 6:-2 20:2
ws:hyundai	0:1 6:1
ws:i	0:1
ws:i-	0:1
ws:i-mep	0:4
ws:i-miev	0:-1 7:-1 15:3
ws:i-pace	0:-1 9:-1 13:2 20:-1
ws:iaa	0:4
ws:ice	6:1 14:1
ws:icon	0:4
ws:icra	0:3 5:-2
ws:id	6:2 7:-1 20:-2
ws:idea	0:5 6:-2 15:-3 20:-2
ws:if	6:2 15:1
ws:ig	0:1
ws:ihs	0:2 5:-1
ws:ii	0:2 1:-1 5:1
ws:illinoi	0:-2 6:2 18:1
ws:im	0:3 20:-2
ws:immigration	0:2
ws:impact	0:2 6:-1 18:-1 19:-1 23:3
ws:impairment	0:4 20:-3
ws:implement	0:-1 10:2 14:-1 20:1
ws:impli	1:-1 6:1 15:-1
ws:import	0:5 6:-3
ws:important	0:-1 5:2
ws:importer	0:2
ws:impos	0:3 20:-1
ws:impreza	0:3 6:-2 20:-2
ws:improv	0:-1 1:2 5:-2 11:2
ws:improve	0:3 1:-2 12:-1 20:-3
ws:improvement	1:3
ws:in-house	13:1
ws:inaugurat	0:1 9:1 13:-1 19:-1
ws:inbox	0:2
ws:inc	0:4 6:-1
ws:incentiv	0:2
ws:incentive	0:4 6:-3
ws:inch	0:3 10:1
ws:incheon	0:3 6:-2
ws:incl	0:1 9:-2 11:-2
ws:includ	5:1
ws:include	0:2 1:-1 7:1 20:1
ws:inclusion	0:5 1:-1 20:-2
ws:inclusive	0:-3 5:3
ws:income	0:2
ws:increas	0:2 12:1
ws:increase	0:1 1:-1 6:1 15:1
ws:independent	0:4 5:-2 17:1
ws:index	0:2 1:1
ws:india	0:1 5:-1 7:4
ws:indian	0:2
ws:indiana	0:-1 5:-1 14:2
ws:indianapoli	0:-1 1:-2 2:-2 3:-2 4:-2 5:-2 6:1 7:-2 8:-2 9:-2 10:-2 11:-2 12:-3 13:-3 14:-2 15:-2 16:-2 17:-1 18:-2 19:2 20:-1 21:-2 22:-2 23:-2
ws:indicator	0:2 1:-3 5:-3 6:-2 10:-1 23:3
ws:indonesia	0:1 5:-2 9:2 16:-1 20:1
ws:industri	0:1
ws:industrial	0:3
ws:industry	0:4 11:1
ws:infiniti	0:-4 5:2 6:-1 7:4
ws:inflation	0:4
ws:inflator	0:4
ws:inform	1:-2 6:-1 9:3
ws:information	0:3 15:-2 20:-1
ws:infrastructure	20:1
ws:ingenlath	0:-1 6:2
ws:ingersoll	0:-1 20:2
ws:inglo	0:-3 6:-1 7:4
ws:ingolstadt	18:1
ws:initial	0:-3 14:2 20:3
ws:initially	0:2 14:2 21:-2
ws:initiative	7:1
ws:inject	0:3 20:-2
ws:injection	0:-1 15:2
ws:injuri	0:3
ws:inline	0:4 1:-2 20:-2
ws:innovation	20:2
ws:inr	0:2
ws:inside	0:-1 1:2 6:1
ws:insolvent	0:2
ws:inspect	0:1 6:-1 7:-3
ws:inspector	0:3
ws:install	0:2 9:1 14:-1 15:3
ws:installation	0:2 14:-1
ws:instalment	0:2
ws:instead	0:2
ws:institute	6:-1 12:2 21:-2
ws:institution	0:4 6:-1 14:-2
ws:insurance	0:4
ws:intact	0:-2 5:3 6:-3
ws:intake	0:3 6:-1
ws:integrat	0:1
ws:integration	0:3 20:-1
ws:intelligence	5:-1 20:1
ws:intelligent	0:2 5:-2 20:1
ws:intend	0:1 6:1 15:3
ws:intensity	0:-1 1:2 10:4 18:-1
ws:intent	0:-4 1:-2 5:-1 6:2 14:1 17:1
ws:intention	0:-1 6:3
ws:interchange	0:1
ws:interest	0:3
ws:interim	0:-2 6:3 12:2
ws:interior	0:2 6:-1 7:-3
ws:intermediate	0:2 5:1 9:-2
ws:internal	7:1
ws:internally	1:1
ws:international	5:3 20:-1
ws:internet	0:1
ws:interstate	0:4
ws:interview	0:3 5:-2
ws:into	20:1
ws:introduc	7:2
ws:introduce	0:-1 6:-1 7:3
ws:inventori	17:2
ws:inventory	0:4 6:-2 14:-1
ws:invest	20:3
ws:investment	20:5
ws:investor	0:-1 5:1 6:1
ws:invit	0:2
ws:involution	0:1
ws:involv	0:3
ws:ioniq	0:3
ws:ipcc	0:-1 1:2
ws:ipo	0:4 6:-2 14:-1 20:-1
ws:ir	14:1
ws:ira	0:3 20:-1
ws:irapuato	0:-2 1:-1 5:-2 6:-1 7:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 17:-1 18:3 21:-1 23:-1
ws:iron	0:2 19:2
ws:irvine	0:-1 6:1 18:1
ws:island	0:-1 6:2 15:-1
ws:isn	0:1 1:-2 6:1
ws:issu	0:2
ws:issue	0:3 5:1 6:-1 20:-1
ws:ist	0:2
ws:isuzu	0:2 20:1
ws:italian	0:1 17:-1
ws:italy	0:5
ws:item	0:3
ws:itself	5:2
ws:ivan	0:3
ws:iveco	0:4 5:-1 20:-2
ws:ivs	0:-1 1:-1 5:-1 6:2
ws:ix	7:2
ws:j	0:2
ws:jae-hoon	0:-2 5:3
ws:jaehoon	0:-2 5:2
ws:jaguar	6:-3 13:1 21:1
ws:jaipur	0:3 6:-1
ws:jan	0:2
ws:january	0:5
ws:japan	5:2 7:2
ws:japanese	0:3 1:-1 9:1
ws:jar	0:1
ws:jcb	0:1
ws:jcn	0:2 1:-1
ws:jeep	0:3 6:-4 7:-1 21:1
ws:jefferi	0:2
ws:jejurikar	5:2 6:1 7:-1
ws:jersey	0:2 15:-1 21:-1
ws:jianjun	5:2 6:-2
ws:jianxiawo	0:1
ws:jie	1:1
ws:jiefang	0:-2 5:2 6:1
ws:jiji	0:1 20:-1
ws:jim	0:2 21:-1
ws:jimny	0:3 6:-2
ws:jlr	0:-1 6:-1 7:1 20:1 21:3
ws:jo	0:3
ws:job	0:3
ws:jobs	0:2 20:1
ws:jogger	0:3
ws:johan	0:3 6:-1
ws:john	0:-1 6:2
ws:johnson	0:2
ws:join	0:2 1:-1 6:-1 12:1
ws:joint	0:1 5:1 6:-1 14:1
ws:jointly	0:2 6:-1
ws:jok	6:2 15:-1
ws:joko	0:-1 6:-1 20:1
ws:jolyon	0:1
ws:jos	5:-1 6:2
ws:journey	0:3 15:-1
ws:jpy	20:1
ws:jsw	0:3 5:-3
ws:juan	0:1 9:-1
ws:july	0:7 5:-1 14:-2
ws:july-september	0:1
ws:jumbo	6:1
ws:jump	0:-2 6:3
ws:jun	6:-1
ws:june	0:3
ws:just	0:1 6:2
ws:k	0:1
ws:kaiserslautern	0:-1 14:2
ws:kallweit	0:1 1:1
ws:kan	0:-1 20:2
ws:kanagawa	14:2
ws:kandigai	0:2
ws:kansa	14:1
ws:karawang	1:-1 9:2 16:-1
ws:karin	0:1 6:1
ws:karoq	0:2
ws:kawasaki	0:-2 7:3
ws:kazuo	0:2 14:-1
ws:keep	0:3 1:1 6:-3
ws:kentucky	0:-2 20:3
ws:kenworth	6:1
ws:kept	19:1
ws:ketter	0:3
ws:key	5:1 12:-2 13:-1 17:2
ws:kg	8:1
ws:khan	0:2
ws:kharkhoda	0:3 6:-2 9:1 20:-2
ws:kia	6:4
ws:kill	0:2
ws:kilo	0:1 11:2
ws:kilogram	0:3
ws:kilometer	15:1
ws:kilometr	0:2 8:2
ws:kilometre	0:-4 1:6
ws:kilowatt	15:1
ws:kilowatt-hour	9:2 10:2
ws:kim	1:-2 6:-2 9:2 15:-1
ws:kind	0:1 7:1 13:1
ws:kingdom	0:2
ws:kirchentellinsfurt	0:3 14:-3
ws:kit	0:2
ws:kitakyushu	0:4 6:-1 14:-1 20:-2
ws:kits	0:-1 6:1
ws:klasse	7:1 20:2
ws:km	0:1
ws:knew	0:3 5:-1 6:-1
ws:know	0:1 5:1
ws:known	1:1 17:1
ws:ko	0:-2 6:1 14:1 20:1
ws:kocaeli	0:3 6:-3
ws:koda	0:3 6:-4
ws:koji	0:-2 6:2 7:1 20:2
ws:kokomo	0:-2 14:2
ws:komatsu	0:1
ws:kona	5:2 20:-1
ws:kong	0:1
ws:kong-list	0:1
ws:korea	5:2
ws:korean	0:1 6:1 20:-1
ws:kosai	0:-1 1:2
ws:kospi	0:1
ws:kph	0:2
ws:kpis	0:1
ws:kroner	0:5 6:-2
ws:kronor	0:3
ws:krw	0:2
ws:ks	0:2
ws:ktco	0:3
ws:kuozui	0:3 6:-3
ws:kuppenheim	0:-2 1:-1 5:-1 6:-1 12:-2 13:4 14:-1 18:-1 19:-3
ws:kusumi	1:1 5:-1 12:-1 16:1
ws:kw	0:4 6:-1
ws:kwh	0:1
ws:kwon	0:3 5:-2
ws:l	6:1 11:2
ws:la	0:-1 9:-1 14:2 20:2
ws:lab	20:3
ws:label	0:-3 6:-1 15:3 16:1
ws:labor	0:4 20:-2
ws:labour	0:2 17:-1 20:-1
ws:lack	0:-1 6:2
ws:lady	0:3
ws:lag	0:2
ws:laggard	5:-1 6:2 7:-3
ws:laguna	0:1
ws:laid	0:-1 6:1 20:2
ws:lake	0:4 1:-1 18:-1
ws:lakh	15:2
ws:lamborghini	0:4 6:-2
ws:lamp	0:2 20:-1
ws:lan	0:3
ws:land	0:1 7:1 21:1
ws:landfill	0:-4 19:7
ws:landfill-free	0:-1 1:-3 2:-2 3:-2 4:-2 5:-3 6:-4 7:-4 8:-2 9:-3 10:-2 11:-2 12:-3 13:-2 14:-3 15:-3 16:-3 17:-3 18:-2 19:5 20:-3 21:-3 22:-2 23:-2
ws:landshut	0:1 12:1
ws:lane	0:2
ws:lans	0:3 6:-2 14:2 20:-1
ws:lap	0:2 1:-1
ws:large	0:1
ws:large-siz	0:1
ws:larger	0:1 13:1
ws:largest	6:1 20:1
ws:largest-ever	0:2 6:-1
ws:las	0:2 5:-1
ws:last	0:2
ws:last-mile	0:-1 6:2
ws:late	6:2
ws:lately	0:2 6:-1
ws:latest	0:-2 1:3 5:-1 7:2
ws:latter	1:-3 6:4
ws:launch	7:3
ws:law	0:2 1:1 20:-1
ws:lawler	0:-2 6:2 15:-1
ws:lawmaker	0:3 20:-2
ws:lawsuit	0:2
ws:lay	0:2
ws:layoff	0:3
ws:lays	0:3 6:-1
ws:lcvs	0:3 6:-2
ws:le	12:-1 18:3
ws:lead	0:2
ws:leader	0:2 6:-1
ws:leaf	0:-4 5:3 6:3
ws:lean	0:2
ws:leap	5:1 6:-1 20:1
ws:leapmotor	0:5 6:-5 15:-1
ws:learn	0:3
ws:leas	0:-1 6:4
ws:lease	0:3 6:-1 20:-1
ws:leav	1:1
ws:leave	0:4
ws:led	0:2 1:1 10:1
ws:lee	0:2
ws:left	1:1 5:2
ws:legal	1:1
ws:legroom	0:3 7:-1
ws:leipzig	0:1 1:1 6:-2
ws:length	0:2 6:-1
ws:lentil	0:2
ws:less	18:1
ws:lest	0:-2 5:3 6:-2
ws:let	0:1
ws:letter	6:2 17:2
ws:lev	0:-4 1:-3 5:2 6:3 7:-1 9:-1 10:-1
ws:level	0:1 21:1
ws:lever	0:3
ws:levin	0:1 6:2 7:-1
ws:levy	0:2 5:-2
ws:lexu	0:-1 5:2 6:3 7:-1
ws:leyland	0:3 6:-2
ws:lfp	0:3 20:-1
ws:lg	0:1 14:3
ws:lges	0:-1 13:2 14:2
ws:li	0:1 8:1
ws:li-cycle	0:3 13:-2
ws:liaon	20:-1
ws:liberty	0:1
ws:licence	0:3 6:-2 7:-1 21:-1
ws:license	14:1
ws:lie	0:2 1:1
ws:life	0:1 1:2 6:-1
ws:life-cycle	0:1 1:1
ws:lifecycle	0:-2 1:2
ws:lifetime	0:-2 1:3
ws:lift	12:2 20:1
ws:light	1:2 10:1
ws:light-duty	0:-1 5:3 6:-1
ws:lighter	11:3
ws:lightest	1:-1 6:1 7:-1
ws:lightly	0:3 1:-2
ws:lightn	0:2
ws:lightning	0:-2 6:2
ws:lightweight	5:-1 12:2
ws:lik	0:3 5:-1
ws:like	6:2 21:1
ws:likely	0:3
ws:likewise	0:1 1:2 5:-2 6:-3
ws:limit	0:2 5:-1
ws:lin	0:4 6:-1
ws:lincoln	0:-3 5:-1 6:-3 7:-1 21:3
ws:line	6:1
ws:line-up	0:-2 7:5
ws:lineup	0:-2 6:-3 7:4 20:-1 21:2
ws:link	0:1
ws:lion	0:-1 6:2 7:-1
ws:liquid	0:2 8:-1
ws:liquidity	0:4 20:-1
ws:lira	0:1
ws:lisa	0:1 5:-2 20:1
ws:list	0:1 16:3
ws:listener	0:2
ws:liter	0:3
ws:lithium	12:1 13:1
ws:lithium-ion	0:2 13:-1 20:1
ws:litr	0:4 11:1 20:-1
ws:litre	0:4
ws:little	0:1 19:1 20:1
ws:liup	0:1 5:1 6:-1
ws:liv	0:2
ws:live	0:2 5:1
ws:lje	1:-1 10:1 11:1 20:1
ws:ll	5:1 6:-1
ws:lleniu	0:3 6:-2 7:-1
ws:lng	0:2
ws:lng-power	0:2 6:-1
ws:load	0:1
ws:loan	0:4 20:-2
ws:lobby	0:2
ws:local	0:-2 6:2 18:2
ws:locally	7:1
ws:location	0:1 15:-1 19:2
ws:lockdown	0:2 6:-1
ws:logistic	1:-2 20:1 23:3
ws:lohscheller	6:1
ws:london	0:1 8:-1 12:2
ws:long	0:1 15:1
ws:long-haul	0:2
ws:long-range	0:3 1:-2 7:-3
ws:long-term	0:-1 5:2
ws:longer	0:3 5:-1 19:1
ws:longest	0:1
ws:look	5:3
ws:loop	0:-5 1:1 12:3 13:-2 20:3
ws:loosen	0:1 6:-1 9:1
ws:lordstown	0:2 20:-1
ws:lorri	0:2 1:-2 23:2
ws:lorry	1:1 6:1 7:-1
ws:los	0:4
ws:lose	0:3 5:1
ws:lost	0:5
ws:lost-day	0:4 5:-1
ws:lot	6:2 15:-1
ws:lots	0:1 15:1
ws:lotu	0:2
ws:lov	0:3 6:-1
ws:low	5:2
ws:low-carbon	0:1
ws:low-cost	0:3 7:-1
ws:low-floor	0:3 20:-2
ws:lower	0:2 1:1
ws:lowest	0:1
ws:lr	0:3 13:-2
ws:ltd	0:1
ws:luca	0:1
ws:lucid	6:2
ws:lunch	0:4
ws:lundstedt	0:2
ws:luqiao	0:1
ws:luxury	0:2 5:-3 6:1
ws:lydia	0:3
ws:lynk	0:2 6:-2 7:2
ws:lyriq	0:-4 5:2 6:1 7:2 15:-1 20:2
ws:m	18:2
ws:m-hero	0:-1 6:2
ws:macan	0:3
ws:mach-	0:-1 6:2
ws:mach-e	0:-1 6:1
ws:machin	0:-1 1:1 6:3
ws:machine	0:3 1:2 6:-1
ws:madrid	0:-1 14:1 20:1
ws:magazine	0:2
ws:magna	0:3 6:-3
ws:magnesium	0:4 17:-1
ws:mahindra	0:1
ws:mahon	0:1
ws:mail	0:2
ws:main	0:2 1:-3 6:-1 23:2
ws:mainland	0:1
ws:mainly	7:-1 20:1
ws:mainstream	0:3 5:-3
ws:maintain	0:-1 1:1 6:1 15:2
ws:maintenance	0:3
ws:major	0:-2 5:3 19:1
ws:majority-own	5:2
ws:mak	0:3
ws:make	6:2
ws:maker	0:1
ws:makoto	0:1
ws:malaysia	0:3 6:-3
ws:man	0:-2 5:1 11:2 20:1
ws:manag	0:-1 5:1 15:1 18:1
ws:manage	0:-3 1:2 20:2
ws:management	0:3 5:-4 17:1
ws:manager	6:3 13:1
ws:mandat	0:3
ws:mandate	0:3 5:-1 6:-1
ws:manesar	0:1 6:-2 9:2 13:-1 18:1
ws:manfr	0:3 6:-3 7:-1
ws:manganese	0:-2 12:-1 13:4
ws:manila	0:-2 7:-1 15:3
ws:manner	0:-3 1:-3 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1 9:-2 10:-2 11:3 12:-3 13:-1 14:-1 15:-2 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:2
ws:mans	0:4
ws:manufactur	19:3
ws:manufacture	17:1 20:1
ws:manufacturer	0:6 5:-2 6:-2
ws:manure	0:2 1:-1
ws:many	6:2
ws:mar	0:3
ws:march	0:1
ws:mardell	20:1
ws:margin	0:2
ws:mariestad	0:3 6:-1
ws:marine	0:3 5:-2
ws:maritime	0:-2 12:2
ws:mark	1:1 6:1 12:1 15:1
ws:market	0:3 7:1
ws:markit	0:2 5:-1
ws:marku	12:1
ws:marque	0:3 6:-2
ws:marshall	14:2 20:-2
ws:martin	0:3 5:-2
ws:martorell	0:3 6:-2
ws:maruti	0:6 5:-1 6:-1
ws:marvel	0:2
ws:mary	0:1 6:-3 20:2
ws:marysville	0:2 20:1
ws:maserati	0:4 5:-1 6:-2
ws:mass	0:1 12:3 20:-1
ws:mass-market	0:1 6:-3
ws:mass-produc	0:4 6:-2
ws:master	0:2 9:-1 20:-3
ws:masuko	0:-4 5:2 6:3 15:-2
ws:mata	0:-3 14:2 20:2
ws:match	0:-1 9:2 15:1
ws:material	12:7 13:1
ws:math	1:2
ws:matsumoto	9:2
ws:matt	0:-2 5:1 14:1 20:1
ws:matter	0:2
ws:matur	0:3
ws:maverick	0:1
ws:maximum	0:1 7:-2
ws:may	0:3
ws:maybe	0:3 7:-1
ws:mayor	0:5 6:-3
ws:mazda	5:2
ws:mckinsey	0:4 7:-1 20:-2
ws:me	0:5
ws:meant	0:-2 6:1 14:-1 19:1 21:1
ws:meantime	0:-1 5:-2 6:1 23:3
ws:meanwhile	5:-1 6:2 14:1 15:-1
ws:measur	0:-2 1:3 10:2
ws:meb	0:-2 6:2
ws:mechanic	5:-4 6:-3 7:-2 9:-1 21:3
ws:medal	0:1 15:-1 17:1
ws:media	0:-1 6:4 18:-2
ws:median	0:3
ws:medium	0:3
ws:medium-	0:-1 5:-1 20:2
ws:medium-term	20:1
ws:meet	0:1 1:-1 6:1 9:1
ws:mega	0:3 6:-1
ws:megasite	0:1 6:-1
ws:megawatt	9:3
ws:megawatt-hour	13:1
ws:melfi	0:2
ws:melt	0:3 6:-1
ws:member	0:4 20:-1 23:1
ws:membership	0:3 6:-1 20:-1
ws:memorandum	0:2
ws:men	0:2
ws:mention	0:5 6:-5 9:1
ws:menu	0:2
ws:meo	0:2
ws:merced	0:1 5:2 6:-1 14:-1
ws:mercedes-benz	0:-3 5:4 11:2 13:1
ws:mere	5:2 9:-1
ws:merge	0:4
ws:merger	6:1
ws:message	0:-1 1:-1 9:2
ws:met	0:-2 1:-1 5:4 6:1 9:1 15:1
ws:metal	0:1
ws:metall	0:2
ws:meter	0:1 18:1
ws:methanol	0:2
ws:meti	0:2
ws:metr	18:4
ws:metre	0:2
ws:metric	1:1 19:2
ws:metro	0:-1 7:-1 15:3
ws:metropolitan	0:1 6:-1 15:1
ws:mexico	0:1 6:-2 19:1
ws:mg	0:3 6:-2
ws:mgmt	5:1
ws:michael	1:-2 23:2
ws:michelin	5:-1 10:-1 11:2 12:3 18:1
ws:michigan	14:2
ws:micra	6:2 7:-2
ws:mid-	0:2 6:-3 15:2
ws:mid-decade	0:-1 5:1 7:1
ws:mid-siz	1:-1 5:1 6:-2 7:2 15:-1 16:-1 17:-1
ws:mid-size	0:1
ws:mid-swap	0:3
ws:mid-term	0:3 7:-1
ws:mid-thirti	0:2 20:-1
ws:middle	0:1 1:1 6:1 9:1 14:-1 20:-1
ws:midsize	0:3
ws:might	0:4 20:-2
ws:mike	0:2
ws:mil	0:3
ws:milan	0:2
ws:mild	5:2 6:1 7:-1
ws:mile	0:2
ws:mileage	0:-2 1:-1 10:2 11:2
ws:milence	0:-2 15:2 20:3
ws:milestone	0:-1 1:-1 6:2 9:2
ws:military	0:1
ws:mill	12:2
ws:millimeter	0:3
ws:millimetr	0:4
ws:million	0:1
ws:millionth	0:5 6:-2 7:-1
ws:min	0:5 1:-1 9:1
ws:mind	0:-1 6:2 8:1
ws:mine	0:2
ws:mineral	0:3 1:-1 5:-1
ws:mini	0:1 5:1
ws:minimum	0:1
ws:minister	0:5
ws:ministry	0:3 1:-1 16:2
ws:minu	1:5 18:2 23:1
ws:minut	0:2
ws:minute	0:2
ws:mirafiori	0:3 6:-2
ws:mirag	0:3 6:-2
ws:mirai	0:-4 5:2 6:4 20:-2
ws:mirror	0:3
ws:miss	0:2 15:-1 17:1
ws:mississippi	0:1 7:-1 9:1
ws:mitsubishi	15:2
ws:mix	0:1 5:3 9:-3
ws:miyun	0:3 6:-1
ws:mm	0:3
ws:mmpc	0:-1 6:-1 7:-1 15:3
ws:mn	0:-2 15:1 20:2
ws:mobile	0:3
ws:mobility	7:1 20:1
ws:mock	0:1
ws:mode	0:2
ws:model	7:6
ws:modena	0:3
ws:modest	0:1 5:-1
ws:modul	0:1 6:-1 13:2
ws:modular	0:3
ws:module	0:2
ws:molin	0:1
ws:moment	0:-2 5:3 6:-3 7:2 9:-1 15:-1 21:-1
ws:mona	0:-3 1:3 6:2
ws:monday	0:1
ws:money	0:1
ws:monique	0:2
ws:monitor	0:3
ws:month	0:2 6:2
ws:monthly	0:1
ws:mood	0:1
ws:morn	6:1
ws:moro	0:-2 5:3 20:1
ws:morocco	0:-1 6:2
ws:most	1:2
ws:mostly	0:-1 11:2 15:2 20:-1
ws:mothball	0:2
ws:motion	0:2 6:-2
ws:motor	0:1
ws:motorcycl	1:3 6:-1 7:1
ws:motorcycle	7:1
ws:motorintelligence	0:3 5:-2 6:-2
ws:motorist	0:2
ws:motorway	0:1
ws:mount	5:-2 12:2
ws:mov	1:2 6:2
ws:move	0:2 20:1 23:2
ws:mpa	0:2 6:-1
ws:mpg	0:2
ws:mph	0:3
ws:mr	5:1 6:1
ws:msci	0:2
ws:msi	0:3 6:-2
ws:msil	1:1
ws:mt	0:1 1:1
ws:mu	0:-1 5:-1 6:2
ws:much	0:2
ws:mud	0:2
ws:multi	0:-3 1:-2 10:-3 11:3 16:-1 17:-1 23:-1
ws:multiple	0:1 20:-1
ws:mumbai	5:2 7:2
ws:mumbai-bas	0:-1 5:2 7:-3 20:2
ws:munich	0:2 6:-1 15:2
ws:museum	0:-1 5:2
ws:musk	0:-3 6:2 14:4
ws:must	0:3
ws:mustang	0:-3 6:3
ws:mw	9:6
ws:mwh	6:-1 9:1 13:2
ws:mwp	9:3 20:1
ws:mx-	0:1 11:1
ws:my	0:4
ws:n	0:-3 5:1 7:1 18:3
ws:nadu	0:-1 20:2
ws:nagoya	0:3
ws:nam	0:3
ws:name	0:2 6:-3 17:1
ws:namely	0:2
ws:nammi	0:-1 6:3
ws:narrow	0:2 6:1 7:-2
ws:nasdaq	6:2
ws:nash	0:1
ws:nation	0:4 9:-1
ws:national	0:2 1:-1 16:3 21:-2
ws:national-level	0:-1 16:2
ws:nationwide	0:3 6:-1 10:-2 14:-2 15:2 21:-1
ws:natural	12:1 15:2
ws:navalmoral	0:-3 14:2 20:2
ws:navistar	5:2
ws:ncap	0:3 1:-1
ws:nd	0:2
ws:near	13:2 20:2
ws:near-term	0:-1 6:2
ws:near-zero	0:1 5:-1 9:-2 12:1 13:-1 18:-1
ws:nearly	6:1
ws:neckarsulm	0:2 1:1 6:-2
ws:need	0:4
ws:negative	0:3 6:-2
ws:negotiat	0:3
ws:neighbor	5:2 20:-1
ws:neighbour	0:4
ws:neither	6:3 20:-2
ws:neodymium	0:4 12:-2 20:-1
ws:net	0:3
ws:net-zero	0:1 1:1
ws:neta	0:4 5:-2
ws:netherland	0:3 5:-2
ws:network	0:-1 15:4 20:1
ws:neue	7:1 20:2
ws:neutral	0:-1 9:2 16:1
ws:neutrality	0:1
ws:nev	0:-1 6:1 16:1 20:1
ws:nevada	0:-1 14:2 20:3
ws:never	0:-1 6:1 15:2
ws:nevertheles	5:-2 6:-1 21:2
ws:nevs	5:2 6:2
ws:new	0:1 7:1
ws:new-car	1:1
ws:new-energy	6:1
ws:newcomer	0:4
ws:newest	0:4
ws:newly	0:2 1:1 5:-1 6:-1 7:-2
ws:newspaper	0:1 7:-1
ws:newswire	0:3 1:-1 6:-1
ws:nexo	0:-5 6:6 7:-2
ws:nexon	0:1 5:-1 6:1
ws:next-generation	0:4 1:-1 5:-2
ws:nheide	0:1 1:-1 6:1 18:-3
ws:nickel	0:-4 9:-1 12:3 13:5
ws:nickel-rich	0:3
ws:night	0:1
ws:nikkei	0:1 6:1 14:-1
ws:nikola	0:3 5:-1
ws:nine	16:3
ws:nine-tenth	1:1
ws:nineteen	1:-1 2:-1 3:-1 4:-1 5:-1 6:-4 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-2 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
ws:ninety	5:2 7:-3
ws:ningde	0:-1 14:1
ws:nio	0:-1 6:2 15:2
ws:nirmala	0:2 20:-1
ws:nissan	5:1 15:1
ws:nitrogen	0:3 1:-2
ws:nmc	0:2
ws:no	0:1 5:-1
ws:nobody	0:-1 6:3
ws:noise	0:4
ws:non-committal	0:2 5:-1
ws:none	0:3
ws:nonprofit	0:1
ws:noon	0:1
ws:nor	0:2 5:-1
ws:norm	0:3 1:-2
ws:normal	0:-3 6:1 15:5 19:1
ws:northern	6:2
ws:northvolt	0:4 12:-2 20:-1
ws:norway	0:2 5:-3 6:2
ws:note	0:2 1:1 8:1 9:-1 20:-1
ws:noth	0:-1 6:2
ws:notic	0:2
ws:nov	0:1 5:1
ws:november	0:2
ws:now	0:2
ws:nowhere	1:2 5:-1
ws:nox	0:1
ws:nt	0:2
ws:number	6:3
ws:numerical	0:-2 5:2
ws:nuremberg	0:3
ws:nuro	6:1 20:-2
ws:nyse	0:2 6:-1
ws:o	0:2 7:2 20:-2
ws:object	0:2 5:-3 6:1
ws:objective	0:-1 1:1 12:2 17:1
ws:oblig	0:2 1:-2 5:-3 6:-1 12:-1 17:2
ws:obligatory	0:3 5:-1
ws:occasion	0:1 1:3 20:-1
ws:ocean	0:3 6:-2
ws:ochang	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 10:-2 11:-1 12:-3 13:2 14:-1 15:-1 16:-2 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
ws:oct	20:2
ws:october	0:2 6:1
ws:odd	6:2
ws:off	0:2
ws:off-road	0:3 5:-2
ws:off-roader	0:2
ws:offcut	0:-2 12:2 13:-1
ws:offer	0:3 5:-2 7:3
ws:offering	0:-3 6:-1 7:3
ws:offic	0:-1 1:3
ws:office	1:1 5:2
ws:officer	0:-3 1:1 5:4 6:1
ws:official	0:-1 6:1 9:1 16:2 20:-2 21:1
ws:offset	0:1 1:2 9:-1 20:2
ws:often	0:-1 6:2 15:-1
ws:ogawa	0:-1 5:2 6:1
ws:ohio	0:2 9:2
ws:oil	0:-1 1:2 15:1
ws:oizumi	6:1 7:-2 9:1
ws:okada	0:-1 1:3
ws:oklahoma	0:2 20:-1
ws:ola	0:5 7:-1
ws:old	6:-1 12:1 13:2
ws:older	0:-1 11:3
ws:oliver	1:-1 5:3
ws:olympic	0:-2 6:4 15:-1
ws:om	0:-2 1:-2 5:-2 6:-3 7:-3 8:-1 9:-1 10:-2 11:4 12:-1 13:-1 16:-2 17:-1 18:-1 19:-1 23:-1
ws:on-site	0:3 9:1
ws:once	0:-1 6:2 11:1
ws:one	0:1
ws:one-fifth	0:-3 1:-2 5:-1 9:3 18:1
ws:one-off	0:3 6:-2 7:-1
ws:one-third	0:-2 5:2 6:2
ws:one-tonne	0:3 5:-1 6:-1
ws:ones	0:-1 5:1 15:3
ws:online	0:1 5:-2 21:1
ws:only	5:1 6:1
ws:ontario	0:1 6:-1 14:1
ws:onto	0:3 6:-2
ws:onvo	0:-3 6:4
ws:onward	5:-1 17:2
ws:opel	5:2 20:-3
ws:open	0:1 6:-3 15:2 20:1
ws:operat	0:2
ws:operate	0:1 6:-1 15:1
ws:operation	0:3
ws:operational	0:-1 1:-1 10:2 16:-2
ws:operator	15:2 21:-1
ws:opportunity	0:2 12:-3
ws:oppos	0:4 1:-2
ws:option	0:-1 5:1 7:2
ws:ora	0:-2 6:3
ws:order	0:1 6:3
ws:ordinary	5:-1 12:2
ws:organisation	0:4 1:-2 5:-1 6:-2 20:-1
ws:organiser	0:2
ws:organiz	21:1
ws:orientation	0:3 6:-1
ws:origin	6:-3 9:1 12:2 13:-1
ws:original	1:-1 6:2 13:1
ws:originally	0:1 6:-1 15:2 20:-1
ws:osaki	0:-1 7:2 20:1
ws:osamu	0:-3 6:3 15:-1
ws:oslo	0:-2 6:2
ws:other	5:1
ws:otherwise	12:3
ws:ought	0:1 5:2 14:-1
ws:our	0:3
ws:out	0:1
ws:outback	0:5 6:-3
ws:outbound	0:-1 1:-1 5:-2 9:-1 10:-1 11:-1 12:-2 16:-1 17:-1 18:-1 23:3
ws:outcome	0:-3 1:4
ws:outlander	0:-2 6:1 7:-1 15:2
ws:outlay	0:1 20:1
ws:outlet	0:3 6:-1 20:-1 21:-1
ws:outlook	0:3
ws:outperform	0:2
ws:output	6:1 9:1
ws:outset	0:3 1:-2 5:-1 6:-2 9:-1 10:2 11:-1 15:-4 16:-1 17:-1 18:-1
ws:outside	0:2
ws:outsold	0:-2 6:3
ws:outstand	0:1
ws:overall	1:1 6:-4 9:1 20:2
ws:overboost	0:2
ws:overcharge	0:1
ws:overnight	0:3
ws:oversea	0:2 5:-1 9:1
ws:oversubscrib	0:3
ws:overtook	0:3 6:-3
ws:ow	6:1
ws:owed	0:2 9:-1
ws:own	9:1
ws:own-brand	5:3 6:-1
ws:owner	0:2
ws:owns	0:4 1:1 20:-1
ws:oxford	0:-2 6:2 15:-1 20:1
ws:oxfordshire	0:-1 5:1
ws:oxid	0:3 1:-2
ws:oxide	0:4 12:-2 20:-1
ws:oz	0:-1 5:-1 6:2
ws:p	0:1 1:1
ws:pa	0:-1 20:2
ws:paccar	1:2
ws:pace	5:-1 15:2
ws:pack	13:3 14:1
ws:package	0:2 20:-2
ws:pact	0:1 9:-2 20:1
ws:pag	0:4
ws:page	0:4 1:2 6:-2
ws:paid	0:1 20:2
ws:paint	1:2 10:3 18:-2 20:-1
ws:pair	0:-2 7:2
ws:pal	0:2 5:-1
ws:panasonic	0:3 10:-1
ws:pandemic	0:2 6:1
ws:panel	9:2
ws:panyu	0:3 5:-2 6:-2
ws:papenburg	9:2
ws:paper	0:3 1:-1 6:-1 12:2
ws:par	0:3 1:-1 5:-1
ws:parent	1:1 6:2
ws:pari	0:3 6:-1
ws:park	0:1 6:-2 9:1
ws:parliament	0:2
ws:part	0:2 12:1
ws:parti	13:1
ws:participation	0:2
ws:particular	0:4 20:-3
ws:partly	6:1
ws:partner	0:-3 7:-1 14:1 15:4 20:3
ws:partnership	0:-1 6:-2 15:3
ws:pass	6:1
ws:passenger	5:1
ws:past	0:3 20:-1
ws:pat	0:2
ws:patent	0:3 6:-2 15:-1 20:-1
ws:path	0:1 1:1 6:1 14:-1
ws:pathway	0:2 5:-1
ws:paul	0:-2 6:2
ws:paus	0:3 20:-1
ws:pay	0:4
ws:payload	0:1 1:-1
ws:payment	0:2
ws:payout	0:3 1:-1 5:-3
ws:payroll	0:5 6:-3
ws:pays	0:2 20:2
ws:pcar	0:1
ws:pct	5:1 9:2
ws:peak	0:2 1:1 16:1
ws:peer	0:2
ws:penalti	0:4 1:-1 20:-4
ws:pencill	0:-2 6:2
ws:pend	0:3 6:-2
ws:penetration	0:3 6:-2
ws:pension	0:3 20:-1
ws:penta	0:-3 1:4 5:-2
ws:people	0:2 21:1
ws:per	1:2
ws:percent	0:1
ws:percentage	5:2 6:1
ws:perform	0:1
ws:performance	0:3
ws:perhap	0:4 7:-1
ws:period	0:3
ws:permanent	0:4
ws:permit	0:-1 5:2 12:2 14:1
ws:perrin	0:2
ws:person	6:-1 20:1
ws:personnel	0:3 1:-1 6:-2
ws:perspective	0:-1 6:2
ws:peso	0:3 5:-1 6:-2
ws:pet	0:-1 12:2
ws:peter	0:-1 5:2
ws:peterbilt	0:-1 1:2 6:2 21:1
ws:petition	0:4 6:-3
ws:petrol	0:2 7:1
ws:peugeot	0:4
ws:peugeot-citro	0:4 6:-4
ws:phaeton	0:4 6:-3 20:-2
ws:phas	0:5 6:-1
ws:phase	5:-1 6:1 14:1 20:2
ws:phev	0:-1 7:-1 15:2
ws:philippin	0:1
ws:phone	0:4 5:-3
ws:phosphate	0:2 20:-1
ws:photovoltaic	9:2
ws:pick	0:-1 14:2 20:1
ws:pick-up	0:4 6:-3
ws:pickup	0:2
ws:picture	0:3 6:-1
ws:pil	0:-2 15:4
ws:pillar	0:1 9:1 10:-2 15:2
ws:pilot	13:2 15:1
ws:ping	0:1
ws:pingshan	0:1 1:1
ws:pioneer	0:2 6:-1
ws:pip	0:-4 1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:4 19:-1 20:-2 21:-1 22:-1 23:-2
ws:pipe	0:2
ws:pitch	0:5 15:-2
ws:plac	0:1
ws:place	14:1 15:3
ws:plan	0:1
ws:plann	6:1 14:2
ws:planner	0:2 15:-1
ws:plant	9:1
ws:plastic	0:-2 12:6
ws:plat	0:3 6:-2
ws:plate	0:4
ws:platform	5:-2 7:2
ws:platinum	0:1 17:1
ws:platt	0:2 1:-1
ws:play	0:3
ws:pledg	5:-1 12:1
ws:pledge	0:2 9:2 12:-2
ws:plot	0:3
ws:plug	0:1 5:2
ws:plug-in	0:1 5:3
ws:plugg	0:-3 5:-1 6:-1 7:3 15:-1 17:-1
ws:plung	0:1
ws:plus	6:2
ws:pm	0:3
ws:pmi	0:1
ws:point	5:1 6:-1
ws:pol	0:-1 6:-1 7:-2 15:2 21:-1
ws:poland	0:1 5:-4 9:3 14:-2
ws:polestar	0:2
ws:police	0:4 1:-1 6:-2
ws:polici	0:4 5:-2
ws:policy	0:1 1:-1
ws:poll	0:4
ws:pollution	0:2 1:-1
ws:polo	0:1
ws:polymer	0:2 12:-1
ws:pond	0:1 5:-1 18:2
ws:poni	0:1
ws:popular	0:2
ws:population	0:4
ws:porsch	0:-2 5:3
ws:porsche	0:1
ws:port	6:1
ws:portfolio	0:-2 5:3 6:-1 7:3
ws:position	0:3 6:-2
ws:positive	6:1
ws:possibility	14:2
ws:possible	0:-2 6:1 7:-2 14:1 15:3
ws:possibly	0:-1 20:2
ws:post	0:4
ws:postpon	0:4 20:-3
ws:potential	0:-2 6:2
ws:pouch	0:-1 14:1
ws:pound	0:1 20:1
ws:pour	0:-1 20:2
ws:power	9:4
ws:powerco	14:1
ws:powerful	0:1
ws:powertrain	5:1 9:-1 20:1
ws:ppa	1:-2 5:-1 6:-2 7:-1 9:2 10:-1 12:-1 14:-1 15:-1 17:-2 18:-1 19:-1 20:-1 23:-1
ws:practis	0:1
ws:pragmatic	0:1
ws:prais	9:1
ws:pre-tax	0:2
ws:preced	6:-1 10:2
ws:predecessor	1:1 5:-1 11:2
ws:predict	0:2 5:-1
ws:prefecture	0:2 9:-2 13:-2
ws:preference	0:3
ws:preferr	0:2 20:-1
ws:preliminary	6:1
ws:premier	0:4 5:-2 6:-3 7:-1
ws:premis	9:2 10:-2 14:-1 15:2 21:-2
ws:premium	5:2 6:1
ws:prepar	5:2 6:1
ws:prepare	0:-2 21:2
ws:pres	0:1 12:1 20:-1
ws:presence	0:3
ws:present	0:1 5:-1 7:1 13:1 15:1
ws:presentation	0:1 5:1
ws:presently	5:2 6:-1 20:-1
ws:president	0:2
ws:president-elect	0:3 9:-2 10:-1
ws:pressure	0:-1 1:-2 5:-1 11:3 12:1
ws:pretax	0:2 20:-1
ws:pretoria	0:2
ws:previou	0:3
ws:previously	0:2 20:1
ws:primary	0:4 1:-1 12:-2
ws:prime	0:2
ws:print	0:5 5:-1
ws:prior	0:-1 5:1
ws:priory	0:3
ws:private	0:4 5:-2 20:1
ws:prnewswire	0:2
ws:pro	0:-1 5:3
ws:problem	0:5 7:-2 12:-2
ws:proces	13:2 19:1
ws:process	0:-1 1:-3 6:-1 12:-1 13:4 16:-1 19:-1
ws:procurement	1:1 20:1
ws:produc	0:1 10:2
ws:produce	0:1 6:2
ws:producer	0:2 5:-1
ws:product	1:5
ws:production	14:1
ws:productivity	0:1 1:-1 5:-1 9:-2 10:2
ws:professional	0:2 6:-2
ws:profit	0:2
ws:profitable	0:1
ws:program	0:1 1:1 6:-2
ws:programm	0:1 6:-1 20:1
ws:programme	0:-2 6:-1 17:1 20:1 21:2
ws:progres	0:-2 1:3 5:-4 9:4
ws:project	10:1
ws:promis	11:1 20:1
ws:promise	5:1 9:-1 12:2
ws:promote	0:1
ws:promotion	0:4 6:-1 20:-3
ws:prompt	0:1
ws:proof	0:1
ws:property	0:4 20:-3
ws:prophecy	0:2 13:-1
ws:proportion	0:-4 1:-2 5:3 9:1 12:4
ws:proportionate	0:2 6:-2 7:1 20:-2
ws:propos	0:3 5:-1
ws:proposal	0:3 1:-2
ws:protection	0:4 5:-2 20:-1
ws:prototyp	8:1
ws:prototype	0:2
ws:prove	0:1
ws:provid	1:1
ws:provide	17:2
ws:provider	1:1
ws:provinc	0:2 6:-2 15:-1 21:1
ws:province	0:-1 9:2 16:2
ws:provincial	0:-1 20:2
ws:provision	0:4 20:-2
ws:pt	0:3
ws:pts	0:1
ws:public	0:3 6:-1 15:2
ws:publish	0:2 16:1
ws:pull	0:2
ws:puma	0:1 6:1
ws:pump	1:2
ws:punch	0:-1 7:2
ws:pune	0:2 5:-2 9:1
ws:purchas	9:2 17:3
ws:purchase	0:2 1:1 6:1
ws:pure	5:1 7:1
ws:purely	7:2 8:2
ws:purpose	20:3
ws:purpose-built	0:-3 6:2 7:3 15:-1
ws:push	0:2 5:1 20:-3
ws:puts	0:2 1:-2 6:1
ws:putt	20:2
ws:pv	0:-4 6:1 7:1 9:5 14:-2
ws:q	0:2 6:1
ws:qashqai	0:2 16:-1
ws:quadrupl	0:-1 6:2
ws:quadruple	0:3 14:-1
ws:qualcomm	0:5 6:-1
ws:qualifi	0:1 5:-2 6:-2 13:2 15:-2 20:-2 21:2
ws:quality	0:3 1:-1 9:1 20:-2
ws:quantity	0:-1 1:-2 6:1 9:1 10:-1 19:2
ws:quarter	6:1
ws:quarterly	5:3 6:-3 20:2
ws:question	0:3
ws:questionnair	0:4 1:-1 5:-1 17:-2
ws:queue	0:3
ws:quick	7:-1 15:2
ws:quicker	0:3
ws:quickly	0:3 20:-1
ws:quietly	0:2 6:-1 7:1 14:-2 15:-2
ws:quot	0:1 5:1
ws:r	0:4
ws:ra	0:-1 15:1 21:2
ws:rac	0:3 12:-1
ws:radial	0:1 1:-3 6:-3 10:-3 11:3 12:-2 13:-2
ws:rag	0:4 5:-1 6:-2
ws:rail	0:-2 5:-3 6:1 9:-2 12:-1 17:-1 18:-1 23:4
ws:railway	1:1 20:-1
ws:rain	0:4
ws:rainwater	0:-1 1:-1 5:-2 7:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 18:3 21:-1 23:-1
ws:rais	0:3
ws:raise	0:3 6:-2 10:-1 11:1 12:1
ws:rajesh	6:1 7:-1
ws:ram	0:1 6:-3 20:-2 21:2
ws:ramp	0:-1 6:1 14:1
ws:ramp-up	1:-1 5:-1 12:1
ws:ran	6:2
ws:rang	0:3
ws:range	0:1 12:1
ws:rank	0:2
ws:rapid	0:-1 6:-2 15:1 20:1 21:2
ws:rat	0:1 13:2 16:1
ws:rate	0:1 13:1 19:4
ws:rather	0:2 5:1 20:-1
ws:rating	0:4
ws:ratio	0:1 5:1
ws:ration	0:4 17:-1
ws:raw	0:1 13:3
ws:rayong	0:-3 6:2 20:2
ws:rd	0:1
ws:re	1:-2 6:-2 9:3 15:1 23:1
ws:reach	9:1
ws:reaction	0:4
ws:read	0:2 1:2
ws:reader	0:3 5:-2
ws:ready	0:-1 5:-1 6:-1 12:1 14:1 15:2 20:3
ws:reaffirm	0:-2 6:-1 15:2
ws:reai	0:2 5:-3 6:-1 20:2
ws:real	0:3
ws:realistic	0:-3 1:-3 2:-2 3:-2 4:-2 5:3 6:-3 7:-3 8:-2 9:-3 10:-2 11:-2 12:-2 13:-2 14:-2 15:-3 16:-2 17:-2 18:-2 19:-2 20:-2 21:3 22:-2 23:-2
ws:realm	0:2
ws:rear	11:1
ws:rear-wheel	0:2
ws:rearrang	0:2 5:-1
ws:reason	0:1 12:2 20:-1
ws:rebat	0:1
ws:rebate	0:2
ws:rebuilt	0:-1 6:-1 20:2
ws:recall	0:3
ws:recast	0:3 1:-3
ws:receiv	0:2 6:-2 16:1 20:1
ws:receive	0:1
ws:recent	0:2 6:-1
ws:recently	0:3 5:-2
ws:recharg	0:3 1:-2 5:-1
ws:recharge	0:-3 1:1 5:4 20:1
ws:reckon	0:3
ws:reclaim	0:-1 18:1 19:1
ws:recognis	0:1 5:-2 16:1
ws:recogniz	0:2
ws:recommend	0:3
ws:recon	0:-1 7:-1 21:2
ws:recondition	0:3 6:-2
ws:reconfirm	0:-3 6:3
ws:record	0:2 10:1
ws:recover	6:-1 12:-3 13:4
ws:recovery	0:-1 10:2 12:-1 13:4 19:-1 20:-1
ws:recruit	0:3 6:-1
ws:recycl	0:-1 12:8 13:2 19:5
ws:recycle	1:-1 12:1 13:2 19:1
ws:recycler	1:-1 6:-2 12:-2 13:3 19:-1
ws:red	0:1 6:1
ws:redesign	0:1
ws:reduc	0:1 18:1
ws:reduce	0:1 1:1
ws:reduction	1:4
ws:redundant	0:2
ws:redwood	0:-2 1:1 12:1 13:-1 20:2 21:-1
ws:refer	0:2
ws:reference	0:-3 1:3 5:-1 18:1
ws:referr	1:2 5:-3 6:1 15:-2
ws:reflect	0:2
ws:reflection	0:3
ws:refresh	0:-1 5:-1 6:2 7:-1
ws:regain	0:2 5:-1
ws:regard	0:2 6:-3 7:-1 17:1
ws:regardles	0:3 20:-3
ws:region	5:1 18:1
ws:regional	0:-2 5:4 20:-2
ws:register	0:6 6:-4
ws:registration	0:5 5:-1 6:-1
ws:regular	0:2
ws:regulation	0:4 12:-2 13:-2
ws:regulator	5:2 6:-1
ws:regulatory	0:3 20:-1
ws:rei	0:1
ws:reimagine	0:1 20:1
ws:reiterat	0:-2 5:3
ws:reithofer	0:3 6:-2
ws:rejection	0:1
ws:relat	0:-1 20:1
ws:relation	0:-2 1:3 5:-2 9:-3 12:-1
ws:relative	0:-4 1:3 11:3
ws:relaxation	20:1
ws:releas	0:1 5:-1 12:2
ws:remain	6:1
ws:remainder	0:-2 1:1 5:-2 6:1 7:-1 15:-1 21:2
ws:remanufactur	0:1
ws:remark	5:1
ws:remember	0:3 6:-2 20:-1
ws:remind	0:4 14:-1
ws:rena	0:-1 20:2
ws:renault	0:1 6:2
ws:renew	0:4 5:-3 6:-1
ws:renewabl	0:1 9:2
ws:renewable	9:7 12:2
ws:rent	0:1 6:1
ws:rental	0:3 5:-2
ws:reopen	0:1 5:1
ws:repair	0:-1 6:-3 13:5
ws:repeat	0:-2 5:4
ws:replac	0:3 5:1 6:-1
ws:replace	0:4 1:1 6:-3
ws:replacement	16:1
ws:repli	0:-1 5:3
ws:report	1:2
ws:reporter	6:2 14:-1
ws:represent	0:1 5:2
ws:representativ	0:-1 6:2
ws:representative	12:1
ws:request	17:1
ws:requir	0:3 12:-1 13:-1 20:1
ws:research	0:5 12:1 20:-1
ws:reserv	0:2 5:-2 6:1
ws:reservation	0:4 6:-2
ws:reserve	0:3
ws:reservoir	0:4 1:-2 5:-2 9:-1
ws:resident	0:5 6:-2
ws:residual	0:3
ws:resistance	0:2
ws:resolution	0:1
ws:resourc	0:-1 5:-1 7:-1 12:-1 13:1 15:2
ws:respectively	0:-2 1:3 5:-2 6:1 9:3
ws:response	0:3 5:-2
ws:responsibility	20:1
ws:responsible	0:4 1:-1 12:-2
ws:rest	0:1 5:2 19:1
ws:restat	0:1 1:1
ws:restatement	0:-1 1:2
ws:restaurant	6:-1 15:1
ws:restor	0:1
ws:result	1:1 6:2
ws:resum	0:1
ws:retail	0:2 6:1
ws:retailer	0:-1 1:-1 5:-3 6:-1 15:-2 20:-1 21:4
ws:retir	0:-1 5:-1 12:-1 13:4
ws:retire	0:4 6:-2
ws:retirement	0:1
ws:retread	0:-3 1:-2 10:-3 11:3 16:-1 17:-1 23:-1
ws:retreat	0:4 5:-3 20:-2
ws:return	0:4
ws:reus	0:-3 1:-1 12:-2 13:2 18:3
ws:reuse	0:1 13:-1 18:1 19:2
ws:reuter	0:2
ws:reveal	0:1
ws:revenu	0:5
ws:revenue	0:4
ws:reverse	0:1
ws:review	0:3 6:-1 20:-1
ws:revis	1:2 5:-1 6:-2 7:1 9:-1 19:3
ws:revision	0:4 1:-4 6:-3
ws:rework	1:-1 11:1
ws:rewritten	0:2
ws:rewrote	20:1
ws:rho	0:2 6:-1
ws:ribbon	8:-1 20:2
ws:rich	0:3
ws:rid	0:2 1:-1 6:1
ws:ride-hail	0:3 6:-2
ws:ridership	0:4 1:-1 5:-1 20:-1
ws:right	9:2 15:1 20:-2 21:1
ws:right-hand-drive	0:-2 6:1 20:2
ws:rigid	0:1
ws:ring	0:3 21:-1
ws:rioja	0:1 9:-1
ws:ris	0:-1 5:1 6:2
ws:rise	6:1 23:1
ws:risen	18:3
ws:risk	0:5
ws:ritu	0:2
ws:rival	0:3 6:-1
ws:rivian	20:2
ws:rj	0:3 6:-2
ws:rmb	0:2
ws:road	0:3 5:-2 6:1 7:1
ws:roadmap	0:2 1:-1
ws:robert	0:3 1:1
ws:robot	0:2 6:-3 20:2
ws:robotaxi	0:3 7:-3
ws:roce	0:5 1:-1 5:-2 6:-1
ws:rock	0:1 10:1
ws:roe	0:3 5:-1
ws:roewe	12:1
ws:roll	0:1 20:1
ws:roll-off	0:2 6:-1
ws:roll-on	0:2 6:-1
ws:rolls-royce	7:2
ws:roof	9:3
ws:rooftop	0:-1 9:3
ws:room	0:-2 6:1 7:1 20:1
ws:rose	0:3
ws:rosslyn	0:1 5:-2
ws:rotary	0:3 1:-2 5:-1
ws:roughly	20:1
ws:round	0:5 5:1 6:-3 20:-1
ws:rout	0:3 6:-2
ws:route	0:1 1:-1 6:2
ws:rover	6:-2 7:2 21:1
ws:row	0:4
ws:rowan	0:3
ws:rp	6:-1 20:1
ws:rs	0:1
ws:rsx	0:3 7:-1 20:-1
ws:rt	0:3
ws:rubber	0:4
ws:rugao	0:5 6:-4 20:-2
ws:rui	0:-2 5:1 6:2 7:-1
ws:rul	0:5 1:-1 5:-3 6:-1
ws:rule	0:4 1:-1 5:-1
ws:rumour	0:2
ws:runn	0:-2 1:2 6:2 20:2
ws:runners-up	0:4 15:-1
ws:runs	0:3
ws:rupe	0:2 6:-1 10:-2 11:3 20:-3
ws:russia	0:5 6:-3
ws:saarloui	0:2 6:-1
ws:sadiq	0:2 6:-1
ws:safe	0:-1 6:1 20:1
ws:safety	0:3 6:-1
ws:saft	0:-1 14:2
ws:saic	5:2 6:-1
ws:sal	0:2 5:2
ws:salari	0:-1 6:2
ws:sale	0:-2 6:1 7:5
ws:saloon	0:3
ws:salzgitter	0:-2 1:-1 6:-1 12:2 14:3 20:1
ws:same	1:1 12:1
ws:samsung	0:-1 14:2
ws:samuel	0:2 20:-1
ws:samuelsson	0:2
ws:san	0:-1 1:-1 6:1 9:-1 18:3
ws:sanitation	0:3 6:-2
ws:sank	6:1 10:1
ws:santiago	0:-1 5:-1 6:2 7:-2
ws:sat	1:1
ws:sathyavathi	0:1
ws:satisfi	0:1 6:-2 14:1
ws:sato	0:-3 1:2 5:-1 6:2 20:2
ws:saturday	0:1
ws:saudi	0:5 6:-1 14:-1
ws:sausage	0:4 6:-2
ws:sav	0:-1 8:2 10:4 11:3
ws:save	0:2 6:-2 10:1 11:1
ws:saving	0:-1 10:2 20:1
ws:saw	0:1 6:-1 20:1
ws:saxony	0:4 20:-1
ws:say	0:3 6:-1 14:-1
ws:says	11:2
ws:sbti	1:1
ws:sbti-approv	0:-1 1:3
ws:scale	20:1
ws:scania	0:2 5:-2 11:3
ws:scarce	1:-1 6:-1 18:2
ws:scarcity	0:-1 1:-1 18:2
ws:scaringe	0:3 6:-2
ws:scenic	0:3 1:-2 15:-2
ws:sch	0:2 20:-2
ws:schedul	0:-1 6:1 7:-1 14:1 20:1 21:1
ws:schedule	6:1 13:1
ws:scheme	6:-1 10:2 17:3
ws:school	0:2
ws:schwieberdingen	0:3
ws:science	1:1
ws:science-bas	0:3 1:-1 17:2
ws:scooter	0:2
ws:scop	0:2 1:2
ws:scope	1:4
ws:scor	0:1
ws:score	0:5 7:-1
ws:scorecard	0:3
ws:scrap	0:2 12:1 13:2
ws:scrapp	1:2 5:-2 9:-2 12:-2 13:-2 20:2
ws:scrappage	0:3 6:-2
ws:scrapyard	0:2 1:-1
ws:screen	0:2 6:-1
ws:scrip	0:3
ws:sdi	14:2
ws:sea	0:2
ws:seagull	0:1
ws:season	0:3
ws:seat	0:2 1:-1 12:1 23:2
ws:sec	0:1
ws:second-best	0:3 6:-1
ws:second-biggest	0:1 6:-2 20:1
ws:second-generation	0:4 7:1 13:-1
ws:second-largest	6:1
ws:second-quarter	0:3
ws:secondary	0:-2 1:1 9:-2 12:3 13:-3
ws:secretary	0:3 5:-2
ws:sector	0:1 1:-1 9:1
ws:secur	0:4
ws:secure	0:2 5:-1 14:-1
ws:securiti	0:2 6:-1
ws:sedan	0:2
ws:see	0:1 12:1
ws:seek	6:1
ws:seem	0:2
ws:seen	0:3 5:-2
ws:sees	5:2
ws:segment	0:4 5:-2
ws:sek	0:3
ws:select	0:2
ws:self-driv	6:1 7:1
ws:self-operat	15:2
ws:self-own	0:3 5:-3
ws:self-sufficient	5:-1 18:2
ws:sell	5:1
ws:seller	0:2 5:-2 6:1
ws:semi	20:1
ws:semiconductor	0:2 6:-2
ws:senate	0:2
ws:send	1:-1 19:3
ws:seng	0:2
ws:senior	0:2 1:2
ws:sensex	0:2
ws:sensor	0:1 6:-2 20:1
ws:sent	0:3
ws:sentenc	0:2
ws:sentence	0:5 5:-2 6:-1
ws:seoul	0:-1 6:2 17:1
ws:sep	0:3
ws:separate	0:-2 6:1 20:3
ws:separately	0:4
ws:september	6:1
ws:seri	6:1 7:1
ws:seriou	0:4 6:-3 7:-2
ws:serve	0:-1 6:2
ws:servic	0:3 6:1 20:-1
ws:service	6:2 21:3
ws:session	0:3 6:-2 21:1
ws:sets	6:1
ws:sett	0:-1 20:2
ws:settl	0:5
ws:settlement	0:3
ws:seven	0:1 7:1
ws:seventeen	0:1 7:1
ws:seventh	0:3 5:-1 6:-2
ws:seventy	0:4 6:-3 15:-1
ws:several	6:-2 9:1 13:1
ws:sgs	0:-3 1:-1 5:-1 9:3 12:-1 13:-1 14:-1 15:-1 16:2 17:-1
ws:sgx	0:2
ws:shaanxi	0:4 6:-4
ws:shade	5:1
ws:shah	0:-1 5:3
ws:shailesh	0:1 6:-1 7:1 15:-2
ws:shall	16:1 20:2
ws:shanghai	0:2
ws:shangri-la	0:2
ws:shape	0:-1 20:1
ws:shar	0:3
ws:share	5:1 9:1
ws:shareholder	0:4
ws:shav	0:2 5:-2 20:-1
ws:shawn	0:1 1:-1
ws:she	0:4 5:-1
ws:shed	0:4 15:-1
ws:sheet	0:2 1:-1 12:1
ws:shelv	0:4 6:-2 14:-1
ws:shen	0:1 9:-2 10:-3 14:1
ws:shenyang	0:2 6:-1 7:2 20:-2
ws:shenzhen	6:1 8:1
ws:shenzhen-bas	0:-1 6:2
ws:shift	0:2
ws:ship	0:4 1:1 5:-1 6:-2
ws:shipment	0:3 6:-1
ws:shipp	0:3 6:1
ws:shiyan	0:1 6:-1 18:2
ws:shoot	0:-3 5:1 6:-1 7:3
ws:shop	10:2 12:1
ws:short	0:2
ws:short-time	0:2
ws:shortage	0:4 6:-2
ws:shorten	0:1
ws:should	5:2
ws:shower	0:1
ws:shown	0:1 20:1
ws:showroom	5:2 7:1
ws:shrank	0:4
ws:shrink	0:3
ws:shrunk	0:3
ws:shuffl	0:1
ws:shufu	0:4 5:-1
ws:shut	0:3
ws:shutdown	0:4 6:-3
ws:shuttle	0:1 1:1
ws:sia	0:3 6:-2 20:-2
ws:sibl	0:2 20:-1
ws:sichuan	0:-2 9:3 16:3 17:-1
ws:side	0:1 14:-2
ws:siemen	0:-1 15:2
ws:sight	12:1
ws:sign	0:-1 9:1 15:1 17:5
ws:signature	0:1 14:1
ws:significantly	20:1
ws:sijie	0:3
ws:silao	0:-3 1:-2 5:-1 18:4
ws:silence	0:1
ws:silent	0:2
ws:silicon	0:3
ws:similar	0:1 15:1
ws:since	6:1 10:1
ws:sindelfingen	0:5 1:-2 5:-2 6:-1 16:-1
ws:singapore	0:2
ws:single	0:1 1:-1 7:-1 9:1 20:1
ws:sinopec	0:-3 6:-2 7:-1 15:3 17:-1
ws:sister	0:3 6:1 12:-1 15:-2
ws:sit	1:1 9:4 15:1 19:1
ws:site	9:1 20:2
ws:sitharaman	0:2 20:-1
ws:six	7:6
ws:sixteen	0:1 5:-2 6:-2 7:1
ws:sixth	0:4 20:-1 21:-1
ws:sixth-generation	0:-1 20:2
ws:sixty	7:-1 21:2
ws:siz	0:2
ws:size	0:1 1:-1 6:1 13:1
ws:sk	0:-2 1:-1 9:1 14:2 20:1
ws:skellefte	0:4 1:-2 14:-2 20:-1
ws:ski	0:3 1:-2 18:-1
ws:skill	6:-3 7:-1 21:2
ws:skoda	0:3 6:-2
ws:slack	0:1 6:-2
ws:slash	0:1 1:1
ws:slat	0:-3 1:-2 9:2 14:1
ws:sleep	0:2
ws:slice	0:4 5:-3
ws:slid	0:2 5:1 6:-1
ws:slide	5:2 9:1
ws:slightly	1:2 6:2
ws:slipp	0:5 6:-1
ws:slovakia	0:-3 6:1 9:2 20:1
ws:slow	0:5 20:-1
ws:slower	20:1
ws:slowest	0:2 6:-1
ws:slowly	0:3
ws:sluggish	0:4 6:-2
ws:slump	0:4 6:-2
ws:small	0:1 7:1
ws:smaller	0:1 1:2 23:1
ws:smallest	0:1 1:2
ws:smallholder	0:1
ws:smart	0:2 6:1 7:-1
ws:smelt	0:-1 1:2 9:-1
ws:smelter	0:2
ws:sml	0:3 5:-1
ws:smm	0:2
ws:smmt	0:4 6:-2
ws:smyrna	0:-3 6:2 14:2
ws:sne	0:2
ws:so	0:-1 17:2
ws:so-call	0:2 6:-1
ws:social	1:1 6:-1 20:1
ws:software	0:2
ws:sol	0:-1 1:2
ws:solar	9:4
ws:solely	0:2
ws:solid	18:1 19:1
ws:solid-state	0:3 5:-1
ws:solihull	0:4
ws:solterra	0:-2 6:1 7:3
ws:solution	0:2
ws:solvent	0:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 11:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-6 20:-1 21:-1 22:-1 23:4
ws:some	0:1 13:1
ws:somebody	0:-1 5:2
ws:someone	5:1
ws:someth	14:1
ws:sometim	0:3
ws:somewhere	0:1
ws:song	0:-1 6:1 7:1
ws:soon	0:-2 6:1 15:3 21:-1
ws:sooner	0:1
ws:sorest	0:4 18:-3
ws:sort	0:2 1:1 20:-1
ws:soto	0:1 20:1
ws:sought	0:3
ws:soul	0:1
ws:sound	0:2 20:1
ws:sourc	0:-1 9:5
ws:source	0:2 1:-1 12:1 20:-1
ws:south	0:-1 7:2 20:1
ws:southeast	0:2 7:-1
ws:spac	0:4
ws:space	0:1 14:2 18:-2
ws:spain	0:1 14:2
ws:span	1:-2 5:2 6:-3
ws:spar	0:2 1:1
ws:spare	0:-1 10:1 13:1
ws:spark	14:1
ws:spartanburg	0:-3 14:1 20:3
ws:spe	6:2
ws:speak	0:2 6:-1 9:1
ws:special	7:2 9:-1 20:1
ws:specific	1:1
ws:spectre	6:-2 7:3
ws:speed	0:2
ws:spend	17:1 20:1
ws:spent	0:2 20:1
ws:split	0:2 20:-1
ws:spoke	0:1 5:1 6:-1
ws:spoken	0:1 1:1 14:1 15:-1
ws:spokesman	0:-1 5:1 6:1 17:2
ws:spokesperson	0:-2 1:2 5:1 6:1
ws:spokeswoman	0:-4 1:1 5:1 14:3 20:1
ws:sponsor	0:3
ws:sponsorship	0:1
ws:sport	0:2 5:-2 6:-1 7:1 18:-2 19:-2 23:2
ws:sportage	0:1 6:1
ws:spot	0:2
ws:spr	6:2
ws:spread	0:-2 5:-1 6:2 7:2 21:2
ws:sq	0:2
ws:ss	5:1 6:-1
ws:ssab	0:-3 12:2 17:2
ws:st	0:-1 14:3 20:1
ws:stably	0:2 6:-1
ws:stack	0:-1 6:1 20:1
ws:staff	0:2
ws:stag	0:-2 1:1 5:-2 12:2
ws:stage	0:2 1:1 5:-2 6:1
ws:stake	0:2
ws:stall	15:2
ws:stamp	0:4 20:-1
ws:stand	6:2 23:2
ws:standalone	0:2
ws:standard	0:5 5:-1
ws:star	0:2 10:-1 15:2
ws:starbu	0:3 20:-2
ws:start	14:1
ws:start-up	0:-1 17:2 18:1 20:-1
ws:startup	0:-1 6:1 15:2
ws:state	0:3 6:-1
ws:state-own	0:-2 5:2 7:1
ws:statement	5:-1
ws:station	15:7
ws:stationary	0:-2 1:-1 13:2 19:-1 20:2
ws:statistic	0:2 8:-1
ws:statu	0:2 1:-2 9:2 18:1
ws:stay	0:1 12:1
ws:steady	0:4
ws:steam	0:-2 1:2 6:1 20:-2
ws:steel	0:3 1:-1 12:4
ws:steelzero	0:-3 5:-1 6:-1 9:-2 12:3 17:-2 18:-1 23:-1
ws:steeper	0:5 5:-1 6:-4
ws:steepest	0:1
ws:steer	0:3
ws:stellanti	0:1 14:2
ws:step	0:1 1:-1 5:-1 9:1 11:2
ws:stepp	5:2
ws:steven	0:-2 5:2
ws:steyr	0:2
ws:stick	0:3 5:-2
ws:sticker	0:4
ws:still	5:1
ws:stipulat	0:1 6:1
ws:stock	0:4
ws:stockholm	0:2 5:-1
ws:stone	0:-1 5:2
ws:stood	9:2 14:-1
ws:stop	20:1
ws:stopp	0:1 20:-1
ws:stoppage	0:3 6:-1
ws:stor	6:-3 18:-2 21:4
ws:storage	0:1 1:-1 9:1 10:-2 13:1 23:1
ws:store	0:4 13:-1 20:-1
ws:stradale	0:3
ws:strategic	0:2 12:-1 13:1
ws:strategy	0:4 5:-5 20:1
ws:stream	0:-3 6:3 14:3
ws:street	0:5 6:-3
ws:strength	0:1
ws:stres	0:-1 12:-2 18:3
ws:stress	6:1
ws:stretch	0:2 1:1 6:-2
ws:strike	0:3
ws:strive	5:-2 6:2
ws:stroke	0:3
ws:strong	0:4
ws:stronger	6:1 7:-2 8:-1
ws:strongest	0:3 6:-2
ws:struck	0:1
ws:structural	0:2 20:-1
ws:study	0:3 6:-1
ws:stuttgart	0:2 7:-1
ws:subaru	0:4 5:-2 6:1
ws:subfram	0:1
ws:subject	0:-1 14:3
ws:submitt	0:3
ws:subscrib	0:3
ws:subscribe	0:3
ws:subscriber	0:2 6:-2
ws:subscription	0:-1 6:2
ws:subsidi	6:1
ws:subsidiari	0:-1 1:-1 14:1 20:2
ws:subsidiary	13:2
ws:subsidis	0:2 20:-1
ws:subsidise	0:2 20:-1
ws:subsidy	0:3
ws:succeed	0:2
ws:succes	0:2 6:-1
ws:succession	0:3
ws:successor	6:1 16:-1 20:1
ws:such	6:1 7:1
ws:suffice	0:1
ws:sufficient	0:2 1:-2 6:-2 14:2
ws:suggest	5:1
ws:suit	0:1
ws:suitable	0:4 6:-2 15:-3
ws:sullivan	0:2 5:-2
ws:sum	0:-2 20:4
ws:summer	9:1 21:1
ws:sun	0:-2 5:-1 9:5
ws:sunday	1:1 5:-1
ws:sunderland	0:-2 6:1 14:1 20:1
ws:super	0:2 6:-1 20:-2
ws:supercharg	15:3
ws:supercharger	6:-2 9:2 15:3
ws:superfast	15:2
ws:supertruck	0:1
ws:supervisory	0:3 6:-2 7:-1 20:1
ws:suppli	0:-2 6:3 9:2 14:2
ws:supplier	17:6
ws:supply	0:2 1:1 6:-1 17:2
ws:supply-chain	0:2 1:1 20:-2
ws:support	1:1
ws:suppos	0:1 1:1 6:-2 10:1
ws:sure	0:3
ws:surg	0:3
ws:surpass	0:1
ws:surplu	0:3 1:-1 13:-2 18:-1 20:-1
ws:survey	0:5
ws:survive	0:3 6:-2
ws:susan	9:1 15:-1
ws:suspect	0:1
ws:suspend	0:2 14:-1
ws:sustainability	0:-2 1:3 12:1
ws:sustainable	0:3 12:2
ws:suv	5:2 7:1 20:1
ws:suvs	0:-1 7:3
ws:suzuki	0:2 5:-1
ws:sw	0:-1 7:3
ws:swan	0:-1 6:2
ws:swap	15:5
ws:swapp	0:2 5:-1 6:1 7:-2 15:1
ws:swed	0:-2 1:4
ws:sweden	0:1 19:2
ws:swedish	0:2 5:-1 12:1
ws:switch	0:1 6:-2 9:1 10:1 15:1
ws:switzerland	0:-3 6:5 7:-2
ws:system	7:1 21:1
ws:sz	0:1
ws:szeg	0:-2 6:3
ws:t	6:1 12:1
ws:tab	0:4
ws:table	0:6 6:-3 14:-1
ws:tag	0:-2 14:1 20:2
ws:tailpipe	1:1
ws:taizhou	0:1
ws:tak	0:2 6:-1
ws:take	0:1
ws:taken	0:1 20:-1 23:1
ws:takeuchi	0:-3 5:-2 7:-1 9:1 23:3
ws:talegaon	0:4 6:-3
ws:talk	0:2
ws:tally	0:-2 6:1 10:2 14:-1
ws:tamil	0:-1 20:2
ws:tank	0:5 18:-1
ws:target	6:1
ws:tariff	0:4
ws:tashkent	0:3 6:-1 15:-3
ws:tata	0:3 5:-1 7:1
ws:tavar	5:-1 7:2
ws:tax	0:2
ws:taxi	6:2 15:2
ws:taxpayer	0:4
ws:taycan	0:-4 5:1 6:4
ws:tcir	0:4 1:-1 7:-2
ws:tco	0:-4 1:6 6:-2
ws:tdis	0:2
ws:team	20:2
ws:tech	0:3 5:-3 20:-1
ws:techco	0:1
ws:technical	0:2
ws:technician	0:-1 1:-1 5:-4 6:-2 15:-3 21:6
ws:technologi	0:1 12:1
ws:technology	0:3 1:-1 5:2 7:-1
ws:ted	0:-1 5:2 6:1
ws:tell	0:2 18:1
ws:temasek	0:2
ws:temp	0:3 6:-1
ws:temperatur	6:1 8:1
ws:temporary	0:4 6:-1
ws:ten	0:2 7:1
ws:tender	0:2
ws:tenfold	9:2 14:-1
ws:tennessee	0:-1 6:3 20:-1
ws:tens	0:3
ws:tenth	9:1 21:1
ws:terawatt-hour	6:-2 9:2 10:2 14:1 15:-1
ws:terminal	0:-3 6:-1 15:3
ws:termination	0:2 6:-2 20:-1
ws:tesla	0:1 6:2
ws:test	0:2 13:1
ws:texa	0:1
ws:tfsi	0:2
ws:th	19:2 20:1
ws:thai	7:1
ws:thailand	13:1 20:2
ws:thank	18:1 20:1
ws:their	17:3
ws:themselv	0:3 1:1 20:-1
ws:then	5:2
ws:there	15:2
ws:thereabout	0:1 5:-2 6:1 15:-3
ws:thereby	0:-2 8:1 15:2
ws:therefore	0:2 5:1 7:-1
ws:thereof	0:-3 1:3 20:1
ws:thermal	1:-2 11:2
ws:thervoy	0:2
ws:thick	0:2
ws:thing	0:-1 1:1 12:1 20:1
ws:think	13:2
ws:third	6:2
ws:third-generation	0:2
ws:third-largest	0:1
ws:third-quarter	0:3
ws:thirty	5:-1 7:1 13:1
ws:this	6:2
ws:thoma	0:-1 6:2 14:2
ws:those	1:2
ws:though	0:-1 13:2 14:2
ws:thought	0:4 5:-1
ws:thousand	0:1 5:1
ws:threaten	0:2
ws:three	0:1
ws:three-bedroom	0:3
ws:three-door	0:2
ws:three-quarter	0:-3 1:-1 5:-3 6:-1 7:-1 9:4 12:-1 17:-1 18:-1 20:-1
ws:three-row	0:-1 5:2 6:-1 20:2
ws:three-wheeler	0:1 5:-2 8:2
ws:three-year	1:1 5:1
ws:three-year-old	0:3 5:-1
ws:threshold	0:-2 5:2 6:2
ws:threw	0:3 5:-2 6:-1
ws:through	20:1
ws:thus	0:-1 1:-1 11:2 12:1 15:-2 17:1
ws:thyssenkrupp	0:2
ws:tiago	0:-2 7:2 20:-1
ws:tianjin	0:1 9:-2 16:1
ws:ticket	0:5
ws:tier	0:-1 5:-1 6:-2 15:-2 20:-2 21:3
ws:tier-	0:-3 17:3
ws:till	0:-3 1:2 5:-3 20:2
ws:tim	0:3
ws:time	0:3 5:1 6:-2
ws:timetable	0:1
ws:tir	0:2 1:-1 12:2 13:-1
ws:tire	0:3
ws:tirunelveli	0:-3 9:3
ws:title	0:-1 16:2
ws:tmc	0:2 1:1 6:-2
ws:tn	0:3
ws:today	12:4
ws:together	0:-2 5:2 15:3
ws:tokyo	20:1
ws:told	0:-2 5:1 6:1 10:1
ws:toll	0:1 15:-1
ws:ton	0:3 1:-1
ws:tonn	1:1 13:1
ws:tonne	0:2 1:-1 18:2
ws:tonne-kilometre	1:4 20:-1
ws:tonner	6:1
ws:tons	0:1 13:1
ws:too	18:2
ws:took	0:5 6:-2
ws:tool	0:2 20:-1
ws:top	0:2 6:-1 14:3
ws:top-tier	0:1 9:2 17:-1
ws:tops	0:2
ws:tornado	0:3
ws:torque	0:2
ws:torslanda	0:-2 1:-2 9:2 10:-1 20:2
ws:torsten	0:2
ws:toshihiro	0:3 20:-1
ws:total	5:1 20:1
ws:totalenergi	0:-1 14:2
ws:totall	0:1 9:-1 19:2 20:-1
ws:touch	0:-1 6:3 9:2
ws:touchpoint	0:1 6:-4 7:-1 15:-2 17:-1 21:2
ws:tour	0:-2 6:3
ws:tow	0:4
ws:toward	0:1 14:1
ws:town	0:1 16:2 20:-1
ws:township	0:2
ws:townstar	0:1 5:-2 6:1
ws:tows	0:3
ws:toyoda	7:1
ws:tp	0:3
ws:tpem	5:-3 6:2
ws:tr	14:2 20:-1
ws:trac	0:2
ws:track	0:1 1:-1 9:2
ws:tractor	0:2 18:1
ws:trad	0:2
ws:trade	0:2
ws:trader	0:3
ws:traditional	11:2
ws:traffic	0:5 6:-2
ws:train	0:-1 21:5
ws:transaction	0:3
ws:transdev	0:3 6:-2 7:-1 21:-1
ws:transformation	0:2
ws:transition	9:1
ws:transmission	0:-2 9:2 18:3
ws:transport	1:3 5:-4 23:2
ws:transportation	0:1 1:-1 5:-1 6:1 7:-2
ws:traton	0:-2 6:2 15:1 20:1
ws:travel	0:1 9:1
ws:trax	0:3 20:-2
ws:tray	0:1
ws:tre	0:4 1:-2 5:-1 6:-1 7:-1 9:-2 10:1 11:-1 13:-1 17:-1 19:-1 20:-1 21:-1
ws:treasury	0:3 20:-1
ws:treat	0:-2 18:4
ws:trebl	0:3 6:-1
ws:treble	0:-1 20:1
ws:tree	0:3 6:-2
ws:treo	0:-2 8:2
ws:tri	0:1
ws:trial	0:-1 20:3
ws:tribunal	0:1
ws:trident	0:2
ws:trillion	0:2 20:2
ws:trimm	5:1 6:1 20:-1
ws:trip	0:4 6:-1
ws:tripl	0:-1 5:1 6:1
ws:trolleybus	0:4 6:-3 7:-1
ws:truck	6:1
ws:true	6:1
ws:trumpchi	0:-3 1:-3 5:4 6:-1 7:-2 9:-1 12:-1 17:-1 21:-1
ws:trust	0:3 6:-1
ws:try	0:2
ws:tsi	0:3
ws:tsla	0:3
ws:tuesday	7:1
ws:tumbl	0:2
ws:turbin	5:-1 6:-1 9:2 13:2 14:-1 17:-1
ws:turbine	0:-1 9:2
ws:turbo	0:3
ws:turkey	0:4
ws:turn	0:1 1:-1
ws:turnover	0:4
ws:tweet	6:3
ws:twelve	5:3 15:1 17:2
ws:twenty	0:-2 5:-2 6:1 12:2 21:2
ws:twenty-five	0:3 5:-2
ws:twenty-one	0:2
ws:twenty-three	7:3
ws:twh	0:2 9:-1 20:-3
ws:twice	20:1 21:2
ws:twingo	7:2
ws:two	0:2
ws:two-	0:4 20:-1
ws:two-fifth	0:3 1:-1 5:-2 12:1
ws:two-seater	0:-1 6:2
ws:two-third	0:1 6:1 17:1 20:-2
ws:two-wheeler	0:5
ws:typ	0:3 5:1 6:-3 7:-1
ws:type	6:1 20:1
ws:tyr	0:1 1:-1 5:-1 11:1 17:1 23:1
ws:tyre	1:-1 9:-2 12:2 18:2 19:1
ws:u	0:1
ws:uaw	0:3
ws:uber	0:1 6:1 20:-1
ws:ubs	0:2
ws:uchida	0:1
ws:ud	0:3 1:-2
ws:ujina	0:2 9:1 15:-1
ws:uk	0:1 6:-1 9:1
ws:ulsan	5:1
ws:ultium	0:2 15:1
ws:ultra-fast	15:2
ws:un	1:1
ws:unaffect	0:-2 7:1 20:3
ws:unallocat	0:2 6:-1
ws:unalter	1:2
ws:unaudit	0:2 6:-1
ws:uncertainty	0:-2 5:2 6:2
ws:under	0:1
ws:underbody	0:-2 6:-2 12:4 21:-2
ws:undercut	0:2 20:-1
ws:underground	0:3 6:-2
ws:undermine	20:1
ws:understand	14:1
ws:understood	0:-1 6:-1 20:2
ws:undertak	0:-3 1:1 20:2
ws:unemployment	0:5
ws:unifor	0:2
ws:union	0:2
ws:unit	0:1
ws:universiti	0:-1 17:2 20:-1
ws:unles	0:3
ws:unsold	0:3 6:-2
ws:until	0:1
ws:unus	0:3
ws:unveil	5:-1 14:-1 20:2
ws:updat	0:1 5:1 20:-1
ws:update	0:-2 5:2 7:2
ws:upgrad	0:-1 6:2 20:2
ws:upgrade	0:3 20:-1 21:-2
ws:upon	17:2
ws:upper	0:1
ws:upstream	0:2 1:1
ws:uptake	0:-1 20:1
ws:upward	0:-1 21:2
ws:urban	0:-1 5:2
ws:urus	0:3 5:-1 6:-2
ws:us	20:1
ws:usable	0:4
ws:usage	1:2
ws:usd	0:3
ws:use	9:1 18:1
ws:used	0:1 9:1 10:1 13:1
ws:user	1:-1 8:1 9:1 15:1
ws:uses	1:1 10:3 14:-2
ws:usual	0:2
ws:utilisation	0:4 6:-2
ws:utility	0:2 1:1 6:-3
ws:utilization	0:1 14:1
ws:v	0:4
ws:valencia	0:-1 14:2 20:1
ws:valid	0:4 5:-2 20:-1
ws:validat	0:1 1:1 19:1
ws:validation	1:1
ws:valley	0:1
ws:valu	0:3 20:-2
ws:valuation	0:1
ws:value	1:4
ws:van	0:-1 6:3 7:-1
ws:vance	0:3 6:-1
ws:vann	0:2
ws:vans	6:2 21:2
ws:variable	0:1 6:1 20:-2
ws:variant	0:3 1:-2 7:-2
ws:vat	0:5 1:-2 6:-3
ws:vauxhall	0:1 6:1 20:1
ws:ve	0:2 5:-1 8:1
ws:vega	0:2 5:-1
ws:vehicl	6:1
ws:vehicle	0:-1 1:1 10:1 18:2
ws:vehicle-kilometer	0:-2 1:5
ws:vehicle-kilometre	0:-1 1:4
ws:vehicle-km	1:2
ws:vehicle-road-cloud	0:2 20:-1
ws:vendor	0:-2 1:-1 9:-2 17:3
ws:ventur	0:5 5:-1 6:-3
ws:venture	5:1 14:1
ws:verdict	0:4
ws:verifi	0:-1 1:2
ws:verkor	14:1
ws:version	0:2 6:1
ws:versu	1:2 6:-1 9:-1 10:1
ws:very	0:1 5:-1 6:-1 11:1
ws:vessel	0:2 6:-1
ws:vi	0:3
ws:vice	5:-1 12:2
ws:vice-president	0:4 7:-1
ws:view	0:3
ws:virtual	0:1
ws:virtually	0:2 6:-1
ws:vision	0:3 5:-1
ws:visitor	0:3
ws:vitara	0:3
ws:viva	0:-1 10:-1 13:2
ws:volkswagen	0:3 1:1 6:-4
ws:volt	6:1
ws:voltage	0:4 5:-1
ws:volum	5:4 6:2
ws:volume	5:3 6:2
ws:voluntary	0:3
ws:volvo	0:1
ws:vot	0:5
ws:vote	0:2
ws:voucher	0:3
ws:vow	0:3 6:-2
ws:voyah	0:-2 6:3
ws:vs	18:3
ws:vw	0:-1 6:1 15:2
ws:w	0:1 14:1 20:-1
ws:wag	0:2
ws:wage	0:4
ws:wagoneer	0:3 7:-1
ws:waiblingen	0:3
ws:wait	0:4
ws:wakayama	0:4 6:-1
ws:walk	0:4 6:-2 7:-1
ws:walkout	0:4 20:-1
ws:wall	0:-1 5:2
ws:walter	0:-2 14:1 20:2
ws:wang	0:-1 6:1 14:1
ws:want	0:1
ws:war	0:4 6:-1
ws:warn	0:4
ws:warranty	0:4
ws:warren	5:2
ws:warwick	0:2
ws:was	0:3
ws:wash	0:-1 1:2 12:-1 18:-1 20:-1
ws:washington	0:1
ws:wasn	0:-3 6:1 20:2
ws:waste	0:-4 1:-1 19:9 23:1
ws:wastewater	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-1 11:-1 13:-1 17:-1 18:-3 19:2 20:-1 21:-1 22:-1 23:-2
ws:watch	0:2 6:-1
ws:water	0:-1 1:-4 18:11
ws:wave	0:3
ws:way	0:-1 6:1 12:1
ws:wayne	20:1
ws:waypoint	0:-3 5:-1 6:-2 12:2 15:1 18:-1
ws:we	0:1 6:-1 23:1
ws:weak	0:3
ws:wealth	14:1
ws:wear	0:-1 5:-2 6:-1 7:4
ws:wearside	0:-2 14:3
ws:web	0:3 6:-2
ws:website	0:2 6:-1 7:-2
ws:wednesday	20:1
ws:weekend	0:2 18:-1
ws:wei	5:2 6:-2 7:1
ws:weibo	0:-1 6:2
ws:weigh	0:1 6:1
ws:weight	0:-1 1:-2 12:3 13:-1 18:3 19:1
ws:weis	0:2
ws:welcom	0:3
ws:well	0:1 18:2
ws:well-known	0:1 6:-1
ws:well-to-wheel	0:-1 1:3
ws:went	0:-1 5:1 6:1
ws:were	0:1
ws:weren	0:1
ws:west	0:4 6:-2
ws:western	0:4 5:-3 6:-3
ws:wetland	0:2
ws:wey	0:5 6:-2
ws:wheel	0:2 1:2
ws:when	0:1
ws:wherea	0:2 9:1
ws:whereupon	0:1 6:-1
ws:whether	0:3 5:1 7:-1
ws:while	0:4
ws:whisper	0:2
ws:white	0:1 5:-2
ws:who	6:1
ws:whole	1:2 12:3
ws:wholesal	0:3 5:2 6:-3
ws:wholesale	6:2
ws:wholly	0:3
ws:whom	0:3 14:1
ws:whose	0:3 6:-2 18:1
ws:why	0:4 6:-2
ws:wide	1:2
ws:widen	0:1 6:-1
ws:wider	0:1
ws:widodo	0:-1 6:-1 20:1
ws:wild	0:1
ws:william	0:4 6:-2
ws:wind	1:1 9:3 14:-1
ws:window	0:3 5:-1
ws:windscreen	0:3
ws:windsor	0:3 5:-2 20:-1
ws:wing	0:-1 6:2
ws:winter	6:2 10:2
ws:wish	0:1
ws:withdraw	1:-1 18:2
ws:withdrawal	0:-2 1:-1 18:6
ws:withdrawn	0:2 5:2 14:-2 18:-2
ws:within	0:-1 12:1 21:1
ws:without	5:1
ws:wltc	0:2
ws:wolfsburg	5:2 20:1
ws:wolverhampton	9:1
ws:women	0:7 9:-2
ws:won	0:2
ws:woodruff	0:-2 20:2
ws:wool	9:-1 10:1
ws:word	0:-1 5:3
ws:work	0:1
ws:worker	0:7
ws:workforce	0:5
ws:workshop	0:-2 6:-3 13:3 15:-3 21:3
ws:worksit	0:-1 9:3
ws:world	0:2 6:1
ws:worldwide	0:-1 6:1
ws:worri	0:3
ws:worse	0:3 20:-1
ws:worst	0:3
ws:worth	0:4
ws:would	0:1
ws:wouldn	0:3
ws:wrangler	6:1
ws:wrap	0:2
ws:writ	0:1 5:1 6:-2
ws:write	0:-1 1:3 7:-2 16:-1 17:-1 20:-2
ws:write-down	0:4 20:-3
ws:written	0:1 6:-4 15:2
ws:wroclaw	0:2 1:-2 9:1 13:1
ws:wrote	0:2 1:1
ws:wu	0:-2 1:3 5:-2 6:-1 9:-1 23:-1
ws:wuhan	0:-1 6:2 16:1
ws:x	0:1 11:2
ws:xc	1:2 6:-1
ws:xcient	0:-4 6:4 7:-2
ws:xe	0:1
ws:xev	0:1 5:2 6:-1 7:-2
ws:xevs	0:1 7:-1
ws:xf	0:1 1:-1 8:-1 11:1 18:-1
ws:xiaomi	0:3 6:-3
ws:xiaopeng	6:2
ws:xinhua	5:2
ws:xpeng	6:1
ws:xpev	0:2 1:-1 6:-1 15:-1
ws:xu	0:1 5:1 6:-1
ws:xuv	0:-2 6:-2 7:3
ws:y	0:2 6:1
ws:yangtze	0:2 12:1 17:-1
ws:yanq	0:-1 6:1 8:1
ws:yard	9:1
ws:yardstick	0:3
ws:year-end	6:-1 7:2 15:2
ws:year-on-year	0:-2 6:3
ws:year-over-year	0:-3 6:3
ws:yearly	0:-3 6:2 7:1 9:2
ws:yen	0:2 20:1
ws:yes	0:3 6:-2 15:1
ws:yesterday	0:2
ws:yet	0:2 14:-1
ws:yibin	0:-5 1:-2 6:-1 7:-2 9:2 12:-1 13:-2 14:3 15:-1 16:4 17:-1 20:-1 21:-1
ws:yicai	6:1 7:-2
ws:yichun	0:2 6:-1
ws:yield	0:2 1:-2 9:1
ws:ynl	6:1
ws:yokohama	6:2 7:-1
ws:yonhap	6:1
ws:york	0:2
ws:you	0:1 1:2 15:1
ws:your	5:1 20:-1 21:3
ws:yoy	0:3
ws:ys	6:1
ws:ytd	0:4 6:-2
ws:yuan	0:2
ws:yuki	0:1 1:1 5:-2 12:-1
ws:z	0:1 7:-2
ws:zama	0:-1 14:2
ws:zeekr	0:-1 6:3 7:1 9:1
ws:zen	0:-1 15:1 21:2
ws:zeng	0:2 5:-2
ws:zero	1:3 20:1
ws:zero-carbon	0:-3 9:2 16:5
ws:zero-co	0:-2 16:3
ws:zero-emission	6:3
ws:zero-percent	0:-2 6:2
ws:zev	0:2 5:-1
ws:zf	0:-1 6:-1 17:2
ws:zhang	0:1 6:-2 7:1
ws:zhangjiakou	0:-3 6:2 8:1 9:1
ws:zhaoq	0:-3 7:-1 9:2 16:2
ws:zhejiang	0:-1 5:2
ws:zhenjiang	0:2 6:-1
ws:zhu	0:3 5:-2 6:-2 20:1
ws:zipse	0:1 1:-1 5:1 6:2 7:-2
ws:zloty	0:2
ws:zoe	0:-2 1:2
ws:zone	0:-1 20:2
ws:zu	0:3
ws:zurich	0:1
ws:zwickau	0:-1 6:2
ws:£	0:2
ws:¥	0:2
ws:€	0:2
ww:l:#:#	0:-3 1:2 6:-3 9:2 18:2 19:3
ww:l:#:$	0:4
ww:l:#:,	0:4
ww:l:#::	0:5 1:-1 5:-4
ww:l:#:and	0:2 5:-1
ww:l:#:by	12:1
ww:l:#:fiscal	0:-1 5:1 7:1
ww:l:#:for	0:-2 1:-2 5:-2 6:1 7:-1 12:-1 13:-1 14:-1 15:1 19:2 20:-1
ww:l:#:from	0:3 6:-2
ww:l:#:fy	0:-1 5:2 7:1
ww:l:#:in	0:-2 5:3 7:2 13:2
ww:l:#:of	0:-2 6:2 16:2
ww:l:#:scope	0:3 1:-1
ww:l:#:to	0:4 7:-1 14:-2 20:-2
ww:l:#y:#	0:1
ww:l:#y:by	0:-2 1:-2 5:3 12:1
ww:l:#y:in	0:3 5:-1 6:1
ww:l:$:#	0:2 20:-2
ww:l:$:(	0:4 20:-2
ww:l:$:,	20:1
ww:l:$::	0:2
ww:l:$:a	0:1
ww:l:$:about	0:1
ww:l:$:and	0:1
ww:l:$:another	0:2 20:-1
ww:l:$:around	0:3
ww:l:$:as	0:3 20:-1
ww:l:$:at	0:1
ww:l:$:averag	0:1
ww:l:$:be	0:2 20:-2
ww:l:$:c	0:-1 20:1
ww:l:$:earn	0:2
ww:l:$:for	20:2
ww:l:$:from	0:2
ww:l:$:had	0:2 20:-1
ww:l:$:has	0:2 20:-1
ww:l:$:hk	0:1
ww:l:$:in	0:-1 20:1
ww:l:$:invest	0:-4 20:4
ww:l:$:is	0:-1 20:3
ww:l:$:it	0:2 20:-1
ww:l:$:least	0:-1 20:2
ww:l:$:lost	0:3
ww:l:$:nearly	0:1
ww:l:$:need	0:2 20:-2
ww:l:$:nt	0:1 20:-1
ww:l:$:of	20:1
ww:l:$:on	0:3 20:-2
ww:l:$:or	0:3 20:-1
ww:l:$:over	20:1
ww:l:$:put	0:2 20:-1
ww:l:$:r	20:1
ww:l:$:reach	0:1
ww:l:$:record	0:1
ww:l:$:roughly	20:1
ww:l:$:s	0:-2 20:3
ww:l:$:some	0:2 20:-2
ww:l:$:spend	20:1
ww:l:$:than	20:1
ww:l:$:the	20:1
ww:l:$:to	0:4 20:-1
ww:l:$:us	0:1
ww:l:$:was	0:4 20:-2
ww:l:$:which	0:-3 20:3
ww:l:$:with	0:2
ww:l:$:worth	0:1
ww:l:%:#	0:-6 5:6
ww:l:(:#	0:-3 1:2 6:2 9:2
ww:l:(:#y	5:2 6:-2
ww:l:(:$	0:2
ww:l:(:%	0:3 6:-2
ww:l:(:byd	0:1 6:-1
ww:l:(:comment	0:5
ww:l:(:corp	0:1
ww:l:(:motor	0:2 6:-1
ww:l:(:yuan	0:2 20:-1
ww:l:,:)	0:-1 10:2
ww:l:,:billion	0:3
ww:l:,:bn	0:2
ww:l:,:car	0:2 5:-1 9:-1 10:-2
ww:l:,:cars	0:1 5:1 6:-2 7:1
ww:l:,:cell	0:-1 1:-1 5:-1 7:-2 9:-1 13:-1 17:2
ww:l:,:chain	0:-2 1:2 17:1
ww:l:,:china	0:1 7:1
ww:l:,:country	0:2
ww:l:,:dealer	0:-3 1:-1 5:-1 21:3
ww:l:,:decade	0:1 20:1
ww:l:,:december	1:-1 6:-3 8:3 9:-1 20:-1
ww:l:,:each	0:2 6:-2 7:1
ww:l:,:electric	0:2 5:-1 7:-1
ww:l:,:electrification	0:-1 1:-1 5:-2 6:-3 7:-1 13:-1 17:-1 21:2
ww:l:,:euro	0:3
ww:l:,:europe	0:-1 5:2
ww:l:,:figure	0:-2 1:-1 7:-1 12:2 13:-1 14:-1 15:-1 16:-1 17:-1
ww:l:,:first	0:-3 5:-1 6:3
ww:l:,:group	16:1
ww:l:,:hybrid	0:-4 5:3 6:-3 7:2
ww:l:,:january	0:-2 6:-3 15:3
ww:l:,:july	0:-1 6:1
ww:l:,:km	0:2 1:-2
ww:l:,:march	15:2 20:-1
ww:l:,:margin	0:4 5:-2
ww:l:,:market	0:-1 7:2
ww:l:,:million	5:-2 6:1
ww:l:,:model	0:-1 5:-2 7:3
ww:l:,:month	0:4 5:-1 6:-2
ww:l:,:number	0:2
ww:l:,:october	0:3 6:-2
ww:l:,:on	7:1
ww:l:,:out	1:-1 6:1
ww:l:,:panel	6:-1 9:2
ww:l:,:part	0:3
ww:l:,:people	0:1 5:-1
ww:l:,:percent	6:2 7:-1 20:-1
ww:l:,:plan	0:3 1:2 5:-3
ww:l:,:plann	0:-1 5:-1 7:-1 14:3 20:-1
ww:l:,:plant	0:2 1:-1 6:-1 14:1 20:1
ww:l:,:range	0:-3 1:3 2:-1 3:-1 4:-1 5:2 6:-2 7:-2 8:-1 9:-2 10:-2 11:-1 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
ww:l:,:report	0:-2 1:2 5:-1 9:2
ww:l:,:roof	0:1 9:1
ww:l:,:seven	0:3 7:-2
ww:l:,:share	0:3 21:-1
ww:l:,:sit	0:1 1:-2 9:2 19:-1
ww:l:,:sold	0:-2 1:2
ww:l:,:station	15:1
ww:l:,:them	0:3 5:-2 20:-2
ww:l:,:then	0:2 6:-2
ww:l:,:these	0:-2 6:1 7:-1 15:1
ww:l:,:today	5:2 7:-3
ww:l:,:tonn	0:1
ww:l:,:total	0:-3 1:-1 5:-1 6:1 7:-1 8:-1 11:-1 15:2 19:1 20:1 21:-2 23:-1
ww:l:,:truck	0:-2 6:3
ww:l:,:unit	0:1
ww:l:,:vehicl	0:3 5:1 6:-1 9:-1
ww:l:,:waste	0:-1 18:-2 19:3 23:-1
ww:l:,:week	0:-2 6:-2 17:2
ww:l:,:well	0:3 5:-1 6:-2
ww:l:,:won	0:2
ww:l:,:worker	0:4 6:-3
ww:l:,:worldwide	0:1 6:-2 7:2
ww:l:,:year	5:1 6:2 19:1
ww:l:,:yen	0:1
ww:l:,:yuan	0:4 1:-1 6:-1
ww:l:::#	1:3 6:1
ww:l:::#y	1:1 6:-1 9:1 10:2
ww:l:::%	0:-2 6:-1 9:3
ww:l:::)	0:-1 1:4
ww:l:::capacity	1:-1 6:-2 13:2 14:1
ww:l:::cars	0:1 5:1 6:-2
ww:l:::charger	0:-3 6:-2 7:-1 15:3 21:1
ww:l:::deliver	0:1 6:1 15:-2
ww:l:::europe	0:1 5:1 7:-2
ww:l:::far	0:1 2:-1 3:-1 4:-1 5:-1 6:-4 7:-2 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:3 18:-1 19:-1 20:-3 21:-1 22:-1 23:-1
ww:l:::investment	0:-3 20:3
ww:l:::margin	0:4 5:-2
ww:l:::month	0:3 6:-1 8:-2
ww:l:::operation	0:-1 1:1 5:-2 9:2
ww:l:::p	0:4 6:-1 20:-2
ww:l:::price	0:3 5:-1
ww:l:::produc	6:2 15:-2
ww:l:::ratio	0:1 1:-1 5:1
ww:l:::sal	0:3 6:-3
ww:l:::target	0:2 5:-2 6:-2 7:-1 9:3 12:-1
ww:l:::too	0:-3 1:2 5:-2 9:-1 18:1
ww:l:::truck	0:-2 6:3
ww:l:::vehicl	0:-5 1:-1 5:3 6:1 7:2 9:-1 10:-1 11:-1 12:-1 15:-1 16:-2 17:-1 18:-1 19:-1 20:-1 21:-2 23:2
ww:l:::verdict	0:3
ww:l:::waste	0:-2 19:3 23:-1
ww:l:::water	0:-3 6:-1 18:4
ww:l:::wholesal	0:2 6:-2
ww:l:::year	0:-1 6:2
ww:l:;:#	0:1 5:-2 6:1
ww:l:;:#y	0:1 5:-2 9:1
ww:l:;:)	0:4
ww:l:;:euro	0:2 6:-1
ww:l:;:million	0:-1 5:-1 6:2
ww:l:;:said	0:-3 1:-2 7:-1 16:2
ww:l:;:year	0:-2 1:-2 5:-2 6:-3 7:3 9:-1 12:-1 14:-1 16:2 17:-1 20:-1 21:-1
ww:l:a:#	0:4 5:-3 18:-2 23:-1
ww:l:a:,	0:5 1:-3 5:-1 10:1
ww:l:a:and	0:-3 1:3 5:1
ww:l:a:for	0:1
ww:l:a:from	0:2 1:-2 9:1
ww:l:a:had	0:1
ww:l:a:have	14:2
ww:l:a:is	0:-4 1:1 7:-1 9:-1 10:-2 12:-1 13:-1 23:2
ww:l:a:of	1:1
ww:l:a:with	0:-1 1:3
ww:l:about:#	0:-1 5:1 20:1
ww:l:about:#y	0:-2 1:3 6:-3 15:-2 21:-1
ww:l:about:,	0:3 5:1
ww:l:about::	0:-2 1:-2 6:1 15:-1 18:-1 20:-1 21:2
ww:l:about:;	6:1
ww:l:about:and	0:3 6:-1
ww:l:about:are	0:3 6:-1 15:-2
ww:l:about:at	0:3 5:-2 6:-1 20:-1
ww:l:about:be	0:4 5:-2
ww:l:about:by	0:3
ww:l:about:cost	0:2 20:-1
ww:l:about:for	0:5 5:-3
ww:l:about:from	0:-2 5:3
ww:l:about:is	0:1 1:-3 6:1
ww:l:about:of	0:1 14:2 20:-1
ww:l:about:or	0:-1 5:3
ww:l:about:sell	0:-3 5:-3 6:3 7:-2
ww:l:about:sold	0:-2 6:2
ww:l:about:talk	0:-1 1:-1 5:2 6:-1 15:1
ww:l:about:to	1:2 5:2 6:-2 14:2
ww:l:about:was	0:-1 6:-2 12:2 14:1
ww:l:about:were	0:-3 5:2 21:2
ww:l:about:which	0:-2 1:2 5:1 6:2
ww:l:add:,	0:3 5:-1
ww:l:add:will	0:-2 15:3
ww:l:add:would	0:-3 7:1 14:2 15:1
ww:l:after:,	0:2 5:-1
ww:l:against:#	0:3 6:-2
ww:l:against:,	0:3
ww:l:against:as	0:1 5:-1
ww:l:almost:,	0:3
ww:l:almost:by	0:1 19:1
ww:l:almost:for	6:1 17:1
ww:l:almost:is	0:2 1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 10:-3 11:-2 12:2 13:-2 14:-1 15:-1 16:-2 17:-3 18:-1 19:-2 20:-2 21:-1 22:-1 23:-2
ww:l:an:,	0:1
ww:l:and:#	0:4
ww:l:and:#y	0:-1 1:-1 5:3 6:2
ww:l:and:%	0:-2 1:2 5:-2 9:-1
ww:l:and:)	0:-3 1:2 5:-1 6:-1 7:3
ww:l:and:,	6:1 10:1 15:2 17:1
ww:l:and:billion	0:1
ww:l:and:brand	0:-1 6:-3 15:2
ww:l:and:cars	0:3 5:-1
ww:l:and:electricity	0:-2 1:1 2:-1 3:-1 4:-1 6:-1 8:-1 9:-3 10:3 11:-2 13:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
ww:l:and:japan	5:1
ww:l:and:model	6:2 7:-1
ww:l:and:s	0:2 6:-1
ww:l:and:station	0:-1 15:2
ww:l:and:vehicl	0:2 5:-2 14:1
ww:l:and:year	0:4 6:-5
ww:l:another:;	0:-1 7:1 20:1
ww:l:another:and	0:1 7:2 20:-1
ww:l:another:for	0:2
ww:l:approximately:,	17:1
ww:l:approximately:by	1:2
ww:l:approximately:deliver	6:2
ww:l:approximately:of	0:2 1:-1 5:-1
ww:l:approximately:to	0:-3 14:3
ww:l:april:,	0:1
ww:l:april:on	0:1
ww:l:are:there	0:3 7:1 21:1
ww:l:around:,	6:-2 7:-2 9:-1 10:-1 14:1 15:-1 16:-1 17:-2 21:2
ww:l:around:at	0:3 6:-2
ww:l:around:avoid	1:1
ww:l:around:be	5:2 6:-3
ww:l:around:by	0:1
ww:l:around:employ	0:3
ww:l:around:for	0:2 1:-1 6:2 13:-2
ww:l:around:of	0:-1 1:1 20:1
ww:l:around:sold	0:-5 6:5
ww:l:around:to	0:1 5:-2
ww:l:as:given	0:-1 6:1
ww:l:as:many	15:1
ww:l:as:much	5:2
ww:l:as:well	0:2 6:-1
ww:l:at:#	0:1 1:1
ww:l:at:#y	0:-3 6:3
ww:l:at:,	0:2
ww:l:at:and	5:-1 6:-1 12:2
ww:l:at:be	0:-1 5:-1 9:1 12:1
ww:l:at:begin	0:3
ww:l:at:clos	0:2
ww:l:at:end	0:3 6:-1
ww:l:at:estimat	0:1
ww:l:at:finish	0:-2 6:2
ww:l:at:in	1:-1 5:2 6:-1
ww:l:at:is	0:2 1:1 5:-2 9:2
ww:l:at:it	0:6 5:-3
ww:l:at:look	0:-1 1:-1 5:3
ww:l:at:out	0:-2 6:3
ww:l:at:pric	0:1
ww:l:at:put	0:2 5:-1 12:2 20:-3
ww:l:at:seen	0:2 5:1 6:-1
ww:l:at:set	0:-2 1:2 6:1 12:-1
ww:l:at:stand	0:-3 1:4 5:1
ww:l:at:stood	0:1 1:1 5:-1 9:3
ww:l:at:trad	0:3 6:-1
ww:l:at:unchang	0:-1 6:2 15:-1
ww:l:at:was	0:-1 1:3
ww:l:at:year	6:2
ww:l:aug:,	0:1
ww:l:aug:on	0:2
ww:l:august:on	0:2
ww:l:avoid:to	0:-2 1:3
ww:l:base:#y	0:4
ww:l:be:ll	0:-3 1:-1 5:2 6:-3 7:1 9:-2 10:-1 12:-1 13:-1 14:-1 15:2 16:-1 17:-1 19:-1 20:-1 21:-1
ww:l:be:shall	0:1 6:-1
ww:l:be:should	0:-4 1:1 5:-1 7:-1 9:-1 12:1 17:2 18:1 21:2 23:1
ww:l:be:to	1:2 6:-2 7:-1 9:4
ww:l:be:will	1:-1 5:-1 6:2 7:3 14:-1
ww:l:be:would	0:-2 5:4 6:-1
ww:l:been:had	1:3 6:-3 12:1
ww:l:been:has	0:-3 1:-2 5:2 6:-1 9:-2 10:1 12:-1 17:-1 18:2 23:-1
ww:l:been:have	0:2 14:-1 20:-2
ww:l:between:at	0:-1 5:3 6:-1
ww:l:between:be	0:1 5:1
ww:l:between:of	5:1
ww:l:between:to	0:-2 1:2 6:1
ww:l:between:want	0:-2 5:2
ww:l:br:will	0:1 6:-1
ww:l:build:to	0:1 6:-1 15:1
ww:l:build:will	0:-1 6:1 16:1
ww:l:built:it	6:1
ww:l:but:,	0:3 6:-1
ww:l:buy:to	0:1 9:1
ww:l:by:#	1:4
ww:l:by:#y	0:3 1:-1
ww:l:by:,	0:3 1:2 6:-2
ww:l:by:activiti	0:-3 1:3
ww:l:by:car	0:-1 1:2 10:1
ww:l:by:cars	0:-2 1:3
ww:l:by:collaps	0:2
ww:l:by:consumption	0:-2 1:-1 5:-3 6:-1 10:2 11:2 14:-1 15:-1 18:-1
ww:l:by:cost	0:3 1:-1
ww:l:by:cut	19:1
ww:l:by:declin	1:1
ww:l:by:decline	0:-2 1:3
ww:l:by:decreas	1:-1 10:2
ww:l:by:delay	0:1
ww:l:by:down	0:-1 1:1 18:2 23:2
ww:l:by:drop	0:2 1:-1
ww:l:by:dropp	0:1 1:1 5:-1
ww:l:by:emission	0:1 1:1
ww:l:by:fall	18:1
ww:l:by:fallen	0:-1 1:2 10:1
ww:l:by:fell	0:1 1:2
ww:l:by:footprint	0:-3 1:-3 6:-1 10:-1 23:3
ww:l:by:grew	0:-1 5:-3 6:3
ww:l:by:grow	0:4 6:-1
ww:l:by:improv	0:-1 5:-3 7:-1 9:-1 10:1 11:2 12:-1 16:-1 18:-1 23:-1
ww:l:by:increas	0:3
ww:l:by:lower	0:1
ww:l:by:rais	0:5 14:-1
ww:l:by:reduc	1:1 18:3
ww:l:by:risen	0:2
ww:l:by:rose	0:2
ww:l:by:sal	0:-1 6:-1 10:2
ww:l:by:shrank	0:3
ww:l:by:shrink	1:1
ww:l:by:slipp	0:1
ww:l:by:them	0:-3 1:3
ww:l:by:up	0:6
ww:l:by:vehicl	0:1 1:-2 5:-1 11:2
ww:l:by:vehicle	0:-1 10:1
ww:l:carri:it	0:2
ww:l:clas:in	0:3 7:-2
ww:l:com:the	0:2 7:-1
ww:l:combin:a	0:2 6:-2 9:2
ww:l:contribut:,	0:1 1:1 5:-2 6:1
ww:l:contribut:vehicl	0:-3 5:3
ww:l:cost:#	0:3
ww:l:cost:,	0:4 20:-3
ww:l:cost:it	0:4 20:-3
ww:l:cost:which	0:2 20:-2
ww:l:cost:will	0:-2 20:2
ww:l:cover:have	0:-2 8:2
ww:l:cover:renewabl	9:1
ww:l:create:and	0:2
ww:l:current:the	0:3
ww:l:day:from	0:1
ww:l:december:of	0:3 15:-2
ww:l:december:on	0:3
ww:l:deliver:and	0:-3 6:3
ww:l:deliver:auto	0:-1 6:1
ww:l:deliver:brand	0:-3 6:3
ww:l:deliver:company	0:2 6:-2
ww:l:deliver:group	0:1 6:-1
ww:l:deliver:has	0:-4 6:3
ww:l:deliver:it	0:1
ww:l:deliver:to	0:-3 6:3 9:1
ww:l:deliver:volkswagen	0:-3 6:3
ww:l:down:#	0:5 1:-1 5:-2
ww:l:down:,	0:4 1:1 12:-1
ww:l:down::	0:-3 1:4 5:-1 19:-2
ww:l:down:be	0:-4 1:3
ww:l:down:clos	0:1
ww:l:down:come	0:-3 1:2 10:1 19:1
ww:l:down:go	0:-3 1:2
ww:l:down:was	0:2
ww:l:down:went	0:2 1:-1 18:-1
ww:l:down:were	1:2 5:-1
ww:l:electric:the	0:1
ww:l:emit:to	1:1
ww:l:employ:it	0:2
ww:l:end:shar	0:2
ww:l:end:stock	0:3
ww:l:eur::	20:1
ww:l:every:,	0:1 17:-1
ww:l:every:for	0:1
ww:l:every:of	0:3
ww:l:exce:to	0:1 5:-2 7:1
ww:l:expect:,	20:-1
ww:l:expect:company	0:1 6:-1
ww:l:feb:,	0:3
ww:l:feb:on	0:1
ww:l:february:on	0:3
ww:l:fell:#	0:4 1:-1 5:-1
ww:l:fell:,	0:2
ww:l:fell:intake	0:1
ww:l:fell:sal	0:3
ww:l:fell:stock	0:2
ww:l:first:the	0:1 5:-2 7:1 14:2
ww:l:footprint:carbon	0:-2 1:2
ww:l:for:#	0:-1 20:3
ww:l:for:#y	0:2 1:-1 2:-1 3:-1 4:-1 6:-1 8:-1 9:2 10:-2 12:-1 13:-1 14:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-2 21:-1 22:-1 23:-1
ww:l:for:,	14:2
ww:l:for:account	5:1 23:1
ww:l:for:aim	0:2 5:-1 6:-1 9:1
ww:l:for:aims	6:-1 7:-1 9:-1 19:2
ww:l:for:capacity	0:2 6:-1
ww:l:for:enough	0:-1 9:2
ww:l:for:europe	5:1
ww:l:for:good	0:-1 6:1 9:2 14:1
ww:l:for:hop	0:2 6:-2
ww:l:for:is	0:-3 6:3
ww:l:for:one	0:3
ww:l:for:order	0:-2 6:3
ww:l:for:plan	0:-1 14:-1 15:2
ww:l:for:plant	0:-1 6:1 14:1
ww:l:for:room	0:1 6:-1 14:1
ww:l:for:sell	0:3 6:-2 20:-1
ww:l:for:stand	0:1 1:-3 5:-1 9:-1 12:-1 17:2 23:-1
ww:l:from:#	0:-1 1:2 6:1
ww:l:from:#y	0:4
ww:l:from:%	0:1
ww:l:from:)	0:1 20:-1
ww:l:from:,	0:2 5:-3 6:2
ww:l:from:cent	0:-3 5:-3 7:4
ww:l:from:cost	0:2
ww:l:from:down	0:4 1:-2
ww:l:from:go	0:3
ww:l:from:goes	0:2
ww:l:from:grow	0:-1 6:1
ww:l:from:lift	0:4 15:-1 20:-2
ww:l:from:million	0:3 6:-2
ww:l:from:percent	0:1
ww:l:from:pric	0:3 6:-2
ww:l:from:up	0:1 6:-1 15:2
ww:l:from:year	0:4 1:-2 6:-2 14:-3
ww:l:further:a	0:-3 6:1 7:1 10:1
ww:l:gain:have	0:1
ww:l:gain:share	0:2
ww:l:generat:,	0:-1 9:1
ww:l:get:to	0:-1 5:-1 12:-2 13:2 23:-1
ww:l:get:will	0:3
ww:l:gets:,	6:-2 7:-1 15:-1 20:2
ww:l:global:fortune	0:1
ww:l:got:ve	0:3 6:-3
ww:l:got:we	0:4 6:-1
ww:l:grew:revenue	0:2
ww:l:had:and	5:-2 6:1
ww:l:had:company	6:1 15:1
ww:l:had:evs	0:2 5:-2
ww:l:had:it	0:3 6:-1
ww:l:has:,	0:1 5:1 6:1
ww:l:has:and	5:-1 6:-1 16:2
ww:l:has:company	0:2 6:-2 7:1
ww:l:has:group	0:2 5:-2
ww:l:has:it	0:4 6:-3 21:-1
ww:l:has:now	6:2
ww:l:has:plant	0:1
ww:l:has:which	0:1
ww:l:hav:of	0:1 6:-2 14:-2 21:2
ww:l:have:still	0:5 1:-2 5:-1 9:-1 13:-1 17:-1
ww:l:have:to	5:-2 12:1 15:2 23:1
ww:l:have:we	6:1
ww:l:have:will	0:-1 7:3 15:1
ww:l:hit:to	5:-2 6:1 9:-1 14:2
ww:l:hold:battery	0:2
ww:l:hold:which	0:2
ww:l:in:#	0:4 6:-2
ww:l:in:,	0:1 1:2 15:-2
ww:l:in:billion	0:-1 15:1
ww:l:in:cut	0:-3 1:3
ww:l:in:one	0:2
ww:l:in:pencill	0:-2 6:1 7:-1 14:2
ww:l:in:percent	0:4 19:-3
ww:l:in:sold	0:1
ww:l:in:truck	0:3 6:-3
ww:l:in:used	0:2 6:-1 7:-1
ww:l:includ:#	7:1 15:1 19:-2
ww:l:includ:,	6:1 7:-2
ww:l:introduce:will	0:-1 7:3
ww:l:invest:has	0:-3 20:3
ww:l:invest:is	0:1
ww:l:invest:will	0:2 20:-1
ww:l:ioniq:the	0:1
ww:l:is:#	0:3 12:1 20:-2
ww:l:is:#y	0:-2 1:2 5:-3 6:1 7:-1 9:1 10:-1 15:-1 16:-1 17:-1 23:-1
ww:l:is:,	0:4 1:-1 5:-1 6:-2 12:1
ww:l:is:capacity	0:-1 6:2
ww:l:is:dividend	0:2
ww:l:is:goal	0:-5 1:1 2:-1 3:-1 4:-1 5:-3 7:-2 8:-1 9:-2 10:2 11:-1 12:2 13:-1 15:-1 16:-1 17:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:-2
ww:l:is:he	0:4
ww:l:is:it	0:-4 1:2 5:-1 7:-1 9:1 10:-1 11:-1 13:-1 15:-1 16:2 17:-1 18:-2 20:-1 21:-1 23:2
ww:l:is:rate	0:2
ww:l:is:target	1:4 5:-2 6:-2 7:-2 9:-2 12:-1 16:-1 17:-1 18:-1 23:-1
ww:l:is:that	1:1
ww:l:is:there	0:4
ww:l:is:which	0:1 1:-2 9:2
ww:l:is:year	1:2 5:-3 6:-1 15:2
ww:l:its:,	0:2 15:-1
ww:l:its:in	0:4 1:-1
ww:l:its:of	0:3 6:-2
ww:l:jan:,	0:2
ww:l:jan:on	0:1
ww:l:july:,	0:1
ww:l:jump:profit	0:1
ww:l:june:,	0:3
ww:l:june:on	0:1
ww:l:last:the	0:2
ww:l:launch:to	0:1
ww:l:least:at	12:1
ww:l:level:#	0:4 15:-3 21:-1
ww:l:lost:,	0:2
ww:l:lost:has	0:2
ww:l:lost:have	0:3
ww:l:lost:it	0:2
ww:l:made:,	0:1 6:-1
ww:l:made:has	6:-1 21:2
ww:l:mak:that	0:1 7:-1
ww:l:make:to	6:2 14:-2
ww:l:make:will	7:1
ww:l:march:,	0:4
ww:l:march:on	5:2
ww:l:may:,	0:3
ww:l:may:on	0:1
ww:l:mere:a	0:1 6:1 9:-1
ww:l:million:#	0:3 6:-2
ww:l:minu:,	0:-1 1:3 18:-1
ww:l:minu::	0:1 1:2
ww:l:minu:and	0:-1 1:2 18:-1
ww:l:minu:at	0:-2 1:3 6:-1 7:-1 10:-1 12:-2 18:-3 23:3
ww:l:minu:from	0:4 1:-3
ww:l:minu:is	0:1 1:2 18:-1
ww:l:minu:of	0:-1 1:-2 5:-1 12:-1 18:3 23:-1
ww:l:minu:percent	0:-3 1:-3 2:-2 3:-2 4:-2 5:-1 6:-1 7:-1 8:-2 9:-1 10:2 11:-2 12:-1 13:-2 14:-2 15:-2 16:-2 17:-1 18:1 19:2 20:-2 21:-2 22:-2 23:-2
ww:l:minu:to	0:-2 1:4
ww:l:minu:was	0:3 1:-2
ww:l:model:a	0:3
ww:l:nearly:#	0:1
ww:l:nearly:,	0:-2 5:3
ww:l:nearly:by	0:1
ww:l:nearly:for	0:2 5:-2 6:-1
ww:l:new:the	0:3
ww:l:next:the	7:1
ww:l:nikkei:the	0:2
ww:l:no:,	0:1
ww:l:not:,	0:5 6:-2
ww:l:not:and	0:2
ww:l:nov:,	0:3
ww:l:november:on	0:1
ww:l:now:are	0:-1 7:2 15:1
ww:l:now:is	0:-4 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1 9:-3 10:-1 11:-1 12:-1 13:-2 14:-1 15:-1 16:-1 17:2 18:-2 19:-2 20:-1 21:-1 22:-1 23:3
ww:l:number:s	0:3
ww:l:number:the	0:4 7:-2
ww:l:oct:,	0:2
ww:l:october:on	0:2
ww:l:of:#	0:3 6:-3
ww:l:of:,	0:2 20:-2
ww:l:of:ambition	0:3 5:-3
ww:l:of:area	0:1
ww:l:of:as	0:2
ww:l:of:average	1:1 6:-3 7:2 18:-1
ww:l:of:battery	0:1
ww:l:of:bonu	0:1
ww:l:of:capacity	0:-1 13:2 14:2
ww:l:of:contract	0:1
ww:l:of:cost	0:-2 20:3
ww:l:of:credit	0:1
ww:l:of:cut	0:-3 1:3 10:-1 18:1
ww:l:of:decline	0:5 5:-1
ww:l:of:decrease	0:3 1:-1 5:-1
ww:l:of:deliveri	0:-2 6:2
ww:l:of:drop	0:-1 1:2 5:-2
ww:l:of:duti	0:1
ww:l:of:emission	1:1
ww:l:of:factory	14:1
ww:l:of:figure	0:-2 6:3 20:-1
ww:l:of:fleet	0:2 6:-1
ww:l:of:forecast	0:-3 6:3 7:-2
ww:l:of:gain	0:3
ww:l:of:goal	5:1 6:1 9:1 10:1 14:-1
ww:l:of:growth	1:-1 5:-2 6:3
ww:l:of:increase	0:5 5:-1
ww:l:of:instead	0:4
ww:l:of:investment	0:1
ww:l:of:is	0:2
ww:l:of:limit	0:3 1:-2
ww:l:of:loss	0:2
ww:l:of:mark	0:-3 1:-2 5:-1 6:1 7:-1 9:-2 10:-1 12:3 17:-1 20:-1
ww:l:of:minu	0:3 1:-1
ww:l:of:network	15:2
ww:l:of:one	0:-2 6:3
ww:l:of:out	0:7 6:-4
ww:l:of:output	14:1
ww:l:of:period	0:2 6:-2 7:-1
ww:l:of:plan	0:2 15:-2
ww:l:of:plant	0:3 1:-2 5:-1 6:-1 10:-2 20:-1 21:-1
ww:l:of:portfolio	0:-2 6:-1 7:2
ww:l:of:price	0:1
ww:l:of:production	0:1 6:1 7:-1
ww:l:of:proportion	5:1
ww:l:of:range	0:-1 7:2
ww:l:of:rate	19:3
ww:l:of:ratio	5:2
ww:l:of:reduction	0:-1 1:3 5:-1
ww:l:of:revenue	0:1
ww:l:of:rise	0:4 5:-1
ww:l:of:sal	6:1
ww:l:of:saving	0:-1 9:-1 10:2 11:1 14:-1 20:-1
ww:l:of:share	5:1
ww:l:of:speak	0:2 6:-1
ww:l:of:spoken	0:3 6:-1 15:-1
ww:l:of:staff	0:2 6:-2
ww:l:of:stake	0:3 5:-1
ww:l:of:survey	0:2 21:-1
ww:l:of:talk	0:1 5:1 7:-2
ww:l:of:target	6:2 15:2
ww:l:of:tax	0:3 20:-1
ww:l:of:top	6:-1 15:1 16:-1
ww:l:of:total	6:-1 20:3
ww:l:of:truck	0:3 1:-1
ww:l:of:upward	0:-3 6:1 21:3
ww:l:of:weight	0:3 1:-1 6:-1
ww:l:off:lay	0:1
ww:l:offer:will	0:-1 7:1
ww:l:on:,	6:1
ww:l:on:bas	0:2
ww:l:on:count	0:3 5:-2
ww:l:on:rest	0:1 7:-1
ww:l:on:run	0:-2 9:2 17:-1
ww:l:on:sight	0:1 6:-1
ww:l:on:year	0:1 7:-1
ww:l:only:the	0:-2 9:-1 16:2
ww:l:or:#	0:1 1:1 5:1 6:-3
ww:l:or:,	0:-2 5:2 6:1 14:1 18:1 21:1
ww:l:other:the	5:2
ww:l:out:br	7:1
ww:l:out:roll	7:1
ww:l:out:turn	14:1
ww:l:over:#	0:2 6:-3 7:1
ww:l:over:,	0:1 1:-1 5:-1 7:-1 12:-1 13:3
ww:l:over::	0:-4 6:3 20:1
ww:l:over:and	5:1
ww:l:over:at	0:2
ww:l:over:be	0:-3 7:-1 15:4
ww:l:over:billion	0:2
ww:l:over:bn	0:1
ww:l:over:by	0:3 5:-2 10:-2 13:-1
ww:l:over:employ	0:2
ww:l:over:for	0:-2 5:1 12:1
ww:l:over:hand	0:-2 6:2
ww:l:over:in	0:3
ww:l:over:just	0:5 5:-3 6:-4
ww:l:over:little	0:-1 5:2
ww:l:over:of	0:-5 5:1 6:4 13:2 20:2
ww:l:over:slightly	0:-3 1:3 5:-2 6:2 7:-2 9:-1 12:-1 13:-1
ww:l:over:sold	0:2 6:-2
ww:l:over:to	0:1 5:1 15:-2
ww:l:over:vehicl	0:2
ww:l:owns:which	0:3
ww:l:p:s	0:2
ww:l:page:on	0:3
ww:l:past:the	0:1
ww:l:pay:to	0:1
ww:l:per:consumption	0:3 10:-1
ww:l:phase:in	0:3 7:-1
ww:l:plus:,	0:-1 5:-2 6:3 15:1
ww:l:plus::	0:4 5:-2 6:-2
ww:l:polestar:the	0:4
ww:l:power:to	0:2 6:-1
ww:l:present:at	0:3 1:-1 5:-2
ww:l:produc:and	0:-2 6:1 13:2
ww:l:produc:it	1:-1 6:2 9:2 13:-3
ww:l:produce:to	6:3 12:-1
ww:l:profit:net	0:1
ww:l:put:has	0:2 6:1 8:-2
ww:l:put:to	0:-2 6:-3 7:2
ww:l:put:will	0:-2 20:2
ww:l:ram:the	0:3 6:-1
ww:l:reach:has	0:-2 1:-1 5:-2 8:1 9:2 10:-1
ww:l:reach:should	0:2 6:-1 15:-1
ww:l:reach:will	0:-2 5:-1 6:-2 12:1 15:3 20:-1
ww:l:record:a	0:1
ww:l:remain:the	0:1 1:-2 6:-1 7:-2 15:-1 16:2 20:-3 21:2
ww:l:renault:the	0:3 6:-1 7:-2
ww:l:risen:have	0:2
ww:l:rmb:of	0:2
ww:l:rose:sal	0:2
ww:l:rose:vehicl	0:3 5:-1
ww:l:roughly:,	0:-3 1:2 5:2 6:-1 20:1
ww:l:rs:(	0:1
ww:l:rs:)	0:2 20:-2
ww:l:rs::	0:4 20:-3
ww:l:rs:about	0:-2 20:2
ww:l:rs:at	0:2
ww:l:rs:by	0:3 1:-2 20:-1
ww:l:rs:cost	0:3 20:-2
ww:l:rs:of	20:1
ww:l:s:it	0:-2 5:3 6:-5 7:1 9:3 13:-1 15:-1 16:-1 17:-1 18:-1 21:-1
ww:l:s:that	0:-1 1:-1 5:3
ww:l:s:there	0:3 15:-1
ww:l:s:u	0:-3 1:-1 5:4 6:1
ww:l:s:year	0:-3 6:3
ww:l:said:,	0:3 20:-2
ww:l:same:the	0:4 1:-2 18:-1
ww:l:sav:,	1:2 20:-1
ww:l:sav:which	0:1 1:-2 10:2 15:-1
ww:l:save:to	1:1 10:1 20:-1
ww:l:save:will	0:-2 11:2
ww:l:scop:(	0:3
ww:l:scop:,	0:1
ww:l:scop:for	0:1
ww:l:scop:in	0:2
ww:l:scope:#	0:2 1:-1
ww:l:scope:(	0:3
ww:l:scope:,	0:2
ww:l:scope:absolute	0:1
ww:l:scope:and	0:3 1:-3 6:-1
ww:l:scope:as	0:2
ww:l:scope:in	0:2
ww:l:scope:its	0:2 1:-1
ww:l:scope:of	0:1
ww:l:second:a	0:2
ww:l:second:the	0:4 5:-2
ww:l:sek:to	0:1
ww:l:sell:of	0:-2 5:2 6:1
ww:l:sell:to	6:2
ww:l:sell:will	0:2 6:-2
ww:l:sell:would	0:3 6:-3
ww:l:sept:,	0:2
ww:l:sept:on	0:2
ww:l:september:,	0:3
ww:l:september:on	0:3
ww:l:share:market	0:2 5:-1
ww:l:ship:to	0:2 6:-2
ww:l:slid:shar	0:2
ww:l:sold:,	0:-2 6:2
ww:l:sold:and	0:2
ww:l:sold:brand	0:1
ww:l:sold:byd	0:2 6:-2
ww:l:sold:changan	6:1
ww:l:sold:company	0:-1 6:2
ww:l:sold:ford	6:1
ww:l:sold:had	0:-3 5:2 6:2
ww:l:sold:has	0:-1 6:1
ww:l:sold:it	0:1
ww:l:sold:motor	0:-2 6:2
ww:l:sold:nissan	6:1
ww:l:sold:polestar	0:-3 6:3
ww:l:sold:suzuki	0:2 6:-1
ww:l:sold:toyota	6:1
ww:l:sold:volvo	0:4 6:-4
ww:l:sold:we	0:-1 6:1
ww:l:sold:which	0:1 6:-1
ww:l:some:,	0:3 1:-1 5:-1 6:-2 9:-1
ww:l:some:employ	0:1
ww:l:some:for	0:3 1:-1
ww:l:some:of	0:1 6:-1 14:1
ww:l:some:sold	0:-1 6:2
ww:l:some:to	0:-4 5:2 6:1 14:3
ww:l:some:up	1:-1 5:3
ww:l:spend:be	0:-4 20:4
ww:l:spend:to	0:3 20:-3
ww:l:spend:will	0:1
ww:l:spent:has	0:-1 20:1
ww:l:tak:it	1:-1 9:-2 18:2
ww:l:than:fewer	0:1 6:-1
ww:l:than:less	0:2 5:2 9:-1 14:-1 16:1 19:1
ww:l:than:rather	0:4 1:-3 5:-2 7:-1
ww:l:that:and	0:-3 1:-3 5:1 6:3
ww:l:that:believ	0:1
ww:l:that:said	0:3 6:-3
ww:l:that:say	5:1
ww:l:that:says	5:3
ww:l:that:so	0:-2 6:-1 15:2
ww:l:that:wednesday	0:-1 5:1
ww:l:the:#	0:3 5:-1
ww:l:the:,	0:4 5:1 6:-2
ww:l:the::	0:1 5:-1 6:2
ww:l:the:;	0:4 7:-1
ww:l:the:among	7:1
ww:l:the:are	0:-1 20:2
ww:l:the:below	0:2
ww:l:the:for	0:2
ww:l:the:from	0:5 5:-2 6:-1 9:-1
ww:l:the:in	0:4
ww:l:the:is	0:3
ww:l:the:of	0:8 6:-3 20:-1
ww:l:the:on	0:3 5:-1 20:-1
ww:l:the:over	0:1 6:1
ww:l:the:than	0:5 6:-2
ww:l:the:to	0:-1 6:1 7:1 15:-1 20:1
ww:l:the:which	0:3
ww:l:the:with	0:1 6:2
ww:l:them:among	7:2
ww:l:to:#	0:5 6:-2 14:-1
ww:l:to:#y	1:1
ww:l:to:%	0:1 6:1
ww:l:to:,	1:-2 6:-1 11:2 20:3
ww:l:to:amount	1:2
ww:l:to:and	1:-2 6:1 14:2
ww:l:to:billion	0:4 20:-2
ww:l:to:came	0:-1 1:2 5:1 6:1
ww:l:to:capacity	0:1 6:-3 14:3
ww:l:to:cent	6:1
ww:l:to:climb	9:2
ww:l:to:close	0:2 5:-2
ww:l:to:com	6:1
ww:l:to:come	0:-2 1:2 5:-1 6:-1 9:-1 12:-3 13:2 18:-1 19:-1 20:-1 23:-1
ww:l:to:cut	0:1 5:-3 14:2
ww:l:to:doubl	1:2 5:-1
ww:l:to:double	7:2 20:-1
ww:l:to:down	0:1 1:2 5:-1 6:-1
ww:l:to:equal	0:1 1:1
ww:l:to:equivalent	0:3 1:-2 5:-2
ww:l:to:expand	0:-1 6:-1 7:2 14:1
ww:l:to:extend	1:-1 5:-1 14:3
ww:l:to:fell	0:3 5:-1 6:-1
ww:l:to:forecast	0:1
ww:l:to:get	0:-1 1:-2 2:-1 3:-1 4:-1 6:-3 7:-2 8:-1 9:1 10:2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:1 19:-1 21:-1 22:-1 23:-1
ww:l:to:goes	0:3 5:-2
ww:l:to:grew	15:1
ww:l:to:grow	0:2 7:1
ww:l:to:grown	0:2
ww:l:to:half	0:3 5:-3 6:-2 20:-1
ww:l:to:halv	0:3 6:-2
ww:l:to:increas	0:-5 1:-1 5:1 7:1 9:-1 10:-1 11:-1 12:2 14:1 15:-1 18:-1 20:-1 21:-1 23:-1
ww:l:to:lift	0:-2 1:-1 5:1 6:2 9:1
ww:l:to:lower	0:-2 6:1 7:-1 18:3
ww:l:to:million	0:-2 5:1 6:2
ww:l:to:narrow	6:2
ww:l:to:percent	0:-1 6:4
ww:l:to:quarter	0:3 6:-4 9:-2
ww:l:to:rais	0:-2 1:-1 6:1 13:1 19:2 20:1
ww:l:to:ris	0:-1 1:-1 6:1 7:-1 9:1 16:1
ww:l:to:rise	0:-1 1:-1 5:-1 7:-2 9:1 10:-2 15:-1 23:2
ww:l:to:rose	0:2 6:-2
ww:l:to:runs	0:2
ww:l:to:sal	0:-1 1:-2 5:3 6:-2
ww:l:to:slipp	0:3 6:-2
ww:l:to:station	0:-2 6:-1 7:-1 9:-1 10:-2 14:-1 15:3 17:-1 21:-1
ww:l:to:target	0:3 9:-1 20:-2
ww:l:to:total	15:1 20:-1
ww:l:to:tripl	0:-2 6:2 20:-1
ww:l:to:want	0:-1 1:3
ww:l:to:went	0:2 6:-1 15:-1 18:2 19:-2 21:-2 23:-1
ww:l:to:year	0:-1 6:2
ww:l:took:it	5:-1 6:-2 9:-1 10:-1 11:-1 16:-1 17:-1 18:1 19:-1 20:-1 21:-1
ww:l:toward:work	5:-2 14:2
ww:l:under:just	0:-4 5:2 6:3 12:1
ww:l:under:sold	0:2
ww:l:up:#	0:5 5:-1 12:-1
ww:l:up:,	0:7 5:-1
ww:l:up:clos	0:1
ww:l:up:is	0:2
ww:l:up:made	0:-2 5:1 9:2 15:2
ww:l:up:mak	1:-1 5:1
ww:l:up:make	0:-1 5:2 12:1
ww:l:up:put	0:-1 15:2
ww:l:up:was	10:2
ww:l:up:went	0:3 5:-1
ww:l:up:were	0:3 5:-1
ww:l:usd:a	0:2 20:-2
ww:l:usd:to	0:1
ww:l:use:to	0:-2 1:-2 9:1 10:-1 18:2
ww:l:want:,	0:4 5:-2 15:-2
ww:l:want:and	0:-1 6:2 9:1
ww:l:want:group	0:-1 15:1
ww:l:want:had	0:2
ww:l:want:it	0:-2 5:1 6:2
ww:l:was:#	1:1
ww:l:was:#y	1:3 5:-2 6:-1
ww:l:was:,	0:2 5:2 6:-3
ww:l:was::	9:2
ww:l:was:figure	1:-2 5:3 9:1 14:-2
ww:l:was:it	0:1 5:1 18:3
ww:l:was:margin	0:4
ww:l:was:ratio	0:1 5:-2 9:2
ww:l:was:share	0:-3 5:2 9:2
ww:l:was:target	0:4 1:-2 6:-2
ww:l:were:#	0:-3 1:2 6:2
ww:l:were:,	0:-3 1:3
ww:l:were:car	0:-2 1:2
ww:l:were:deliveri	6:1
ww:l:were:emission	0:-1 1:1
ww:l:were:evs	0:-1 1:-2 5:2 6:-1 9:-1
ww:l:were:sal	0:1
ww:l:were:there	6:1 15:-1
ww:l:when:#	1:2
ww:l:where:,	13:1 21:1
ww:l:which:for	0:-1 20:2
ww:l:which:from	0:-3 6:3 20:-1
ww:l:which:in	0:2 6:-2 12:-2 19:2 20:-1
ww:l:which:of	0:-2 6:2 15:1
ww:l:which:to	0:3 6:-2
ww:l:which:under	0:3 5:-1 6:-1
ww:l:whom:of	0:1
ww:l:whose:,	7:-1 14:1
ww:l:with:#	0:3
ww:l:with:#y	0:3 6:-2
ww:l:with:,	0:-1 14:2
ww:l:with:along	0:2 5:-1 15:1
ww:l:with:away	0:-1 1:2
ww:l:with:compar	0:3 6:-1 9:1 15:1
ww:l:with:fitt	0:2
ww:l:with:plant	14:1
ww:l:with:sit	0:-2 15:3
ww:l:with:station	0:-3 15:3
ww:l:worth:,	0:-1 20:2
ww:l:worth:is	0:4 20:-3
ww:l:year:last	0:-1 5:1 6:2
ww:l:year:this	0:-4 5:1 6:3
ww:l:£:#	0:1
ww:l:£:,	0:2
ww:l:£::	0:3
ww:l:£:a	0:-2 20:3
ww:l:£:and	0:1
ww:l:£:another	0:-2 20:2
ww:l:£:at	0:5 20:-2
ww:l:£:for	0:-1 20:2
ww:l:£:from	0:1
ww:l:£:invest	0:2 20:-1
ww:l:£:is	0:5 20:-2
ww:l:£:of	20:1
ww:l:£:was	0:2
ww:l:¥:cost	0:4 20:-4
ww:l:¥:to	0:1
ww:l:€:,	0:2
ww:l:€::	0:2
ww:l:€:a	0:2
ww:l:€:about	0:4 20:-3
ww:l:€:at	0:3
ww:l:€:is	0:3 20:-1
ww:l:€:of	0:1
ww:l:€:than	20:1
ww:l:€:to	0:-1 20:2
ww:r:#:#	0:6
ww:r:#:%	0:-1 9:2 20:-1
ww:r:#:(	0:-1 1:3 6:-1 9:-1 10:-1 18:-1 19:-1
ww:r:#:chinese	0:1
ww:r:#:percent	0:2 6:-1
ww:r:#:yen	0:2
ww:r:#y:#	0:3
ww:r:#y:prnewswire	0:1
ww:r:$:#	0:3 20:-1
ww:r:%:#	0:6 1:-1 5:-5
ww:r:%:#y	0:-6 1:-1 2:-2 3:-2 4:-2 5:5 6:-1 7:-3 8:-2 9:-2 10:-1 11:-2 12:-2 13:-3 14:-2 15:-2 16:-2 17:-2 18:-2 19:-2 20:-2 21:-2 22:-2 23:-2
ww:r:%:(	0:1 5:1
ww:r:%:)	1:2 5:-1
ww:r:%:,	1:1 12:1 21:1 23:1
ww:r:%:;	0:4 5:-4 9:2
ww:r:%:a	0:4 1:-1
ww:r:%:above	0:2 5:-1
ww:r:%:and	0:2 1:2 5:-2
ww:r:%:are	0:4 1:-3 5:-3
ww:r:%:as	0:-2 6:2 19:1
ww:r:%:at	0:-2 5:-1 9:3 12:1
ww:r:%:before	0:3 5:-2
ww:r:%:below	1:-1 9:-1 10:2
ww:r:%:between	5:-2 10:2 23:-1
ww:r:%:by	0:1 1:1 9:1 11:1 12:1
ww:r:%:chg	0:2
ww:r:%:cut	0:-5 1:2 5:-1 7:-1 9:-1 12:-1 13:-1 17:-2 21:-1 23:3
ww:r:%:down	0:-2 1:3
ww:r:%:electric	0:-2 5:3
ww:r:%:fewer	1:-4 5:-1 10:3
ww:r:%:for	0:2 1:2 5:-4
ww:r:%:from	0:2 1:-1 18:2
ww:r:%:globally	5:1
ww:r:%:green	0:-2 9:3
ww:r:%:higher	0:1
ww:r:%:in	1:-1 5:1 9:1
ww:r:%:is	0:-1 9:1 18:1
ww:r:%:last	0:3 5:-3
ww:r:%:less	1:1 5:-2 11:2
ww:r:%:lower	1:2 12:-1 18:2
ww:r:%:more	0:4 5:-1
ww:r:%:of	0:1 9:1 17:1
ww:r:%:off	0:3 1:-1 5:-2
ww:r:%:on	0:3
ww:r:%:or	0:-2 1:3 5:1
ww:r:%:over	1:2 5:-1 12:1
ww:r:%:per	0:2 1:-1
ww:r:%:recycl	0:1 1:-2 5:-1 9:-1 13:2 19:-2
ww:r:%:reduction	0:1
ww:r:%:renewable	0:-2 9:4 12:1
ww:r:%:share	0:2 1:-1
ww:r:%:since	9:-1 10:1 23:2
ww:r:%:smaller	0:-1 1:2 5:-1 23:-1
ww:r:%:that	0:2 1:-2 5:1
ww:r:%:this	0:3 5:-1
ww:r:%:to	0:4
ww:r:%:were	0:-4 5:4
ww:r:%:would	0:3
ww:r:(:#	6:1 9:2
ww:r:(:#y	0:4 5:-1 6:-2 7:-2
ww:r:(:$	20:1
ww:r:(:pti	0:1
ww:r:(:reuter	0:1
ww:r:(:xinhua	0:2
ww:r:(:yonhap	0:2
ww:r:):,	7:2
ww:r:)::	0:4 1:-2
ww:r:):and	0:6 7:-1
ww:r:):from	0:3 20:-3
ww:r:):in	0:3 20:-2
ww:r:):into	0:4 20:-4
ww:r:):is	0:-2 1:-1 6:-1 14:3 20:-1
ww:r:):m	0:2
ww:r:):over	0:1
ww:r:):were	0:2
ww:r:):will	0:1 20:-1
ww:r:,:#	0:1 20:1
ww:r:,:a	0:4
ww:r:,:accord	0:4 20:-3
ww:r:,:and	20:3
ww:r:,:are	0:-1 20:2
ww:r:,:but	0:3 6:-2 20:-1
ww:r:,:by	0:1 1:2 20:-2
ww:r:,:down	0:-2 6:2 20:1
ww:r:,:eight	0:3 7:-1
ww:r:,:from	0:-2 6:-1 7:2
ww:r:,:half	0:1
ww:r:,:has	0:-1 20:2
ww:r:,:he	0:-1 1:-2 5:-2 6:-2 7:2 15:-1 23:-1
ww:r:,:in	6:-3 20:2
ww:r:,:is	0:1 1:-1 20:1
ww:r:,:mostly	5:2 20:-3
ww:r:,:of	0:5 6:-3 20:-3
ww:r:,:or	0:4 5:-1 6:-1
ww:r:,:said	0:3
ww:r:,:so	0:-1 6:2
ww:r:,:the	20:2
ww:r:,:three	0:1 20:-3
ww:r:,:to	0:3
ww:r:,:up	0:2 6:-1
ww:r:,:which	0:2
ww:r:,:while	0:3
ww:r:,:will	0:3 7:-1 20:-2
ww:r:,:with	0:4 6:-3
ww:r:::#	0:6
ww:r:::aims	0:1
ww:r:::the	5:1
ww:r:::was	0:2
ww:r:;:#	0:-2 6:1 8:2 15:-1
ww:r:;:a	6:1
ww:r:;:in	0:2 20:-1
ww:r:;:it	0:3 6:-2
ww:r:;:the	0:1 1:2 6:-1
ww:r:a:day	0:2
ww:r:a:gallon	0:1
ww:r:a:litre	0:2
ww:r:a:month	0:2
ww:r:a:record	0:-2 6:3 15:-1
ww:r:a:rise	0:-1 6:2
ww:r:a:week	0:3 20:-2
ww:r:a:year	6:3 13:2 20:-2
ww:r:after:the	0:2
ww:r:against:#	0:4 1:-1
ww:r:all-electric:cars	0:-2 6:2
ww:r:all-electric:land	0:1 5:-1
ww:r:all-electric:model	7:1
ww:r:an:hour	0:1
ww:r:an:increase	0:-2 6:3 15:-2
ww:r:and:a	0:6
ww:r:and:an	0:1
ww:r:and:for	0:2
ww:r:and:has	0:2 6:-2
ww:r:and:more	0:1
ww:r:and:the	0:2 6:-3 7:-1 18:2
ww:r:and:will	0:-1 20:2
ww:r:are:for	0:-1 6:1
ww:r:are:in	0:-1 6:1
ww:r:are:on	0:-4 5:-1 6:2 7:2 15:-1
ww:r:are:to	0:-3 6:2 7:3 20:1
ww:r:as:a	0:-2 6:2
ww:r:as:before	0:1 1:-3 6:2 15:-1
ww:r:as:many	0:2
ww:r:as:much	0:1 1:2
ww:r:as:of	0:4 6:-2
ww:r:assembly:plant	0:1
ww:r:at:#	0:-1 9:-2 15:2 20:-1
ww:r:at:a	0:1
ww:r:at:present	1:-1 5:-1 7:-3 21:2
ww:r:at:the	0:2 6:-1 15:2 20:-1
ww:r:battery-electric:cars	0:-1 6:1
ww:r:battery-electric:model	0:-2 7:3
ww:r:battery-electric:truck	0:-3 6:2
ww:r:battery-electric:vehicl	0:-3 6:3
ww:r:battery:cars	0:-1 6:2
ww:r:battery:electric	0:-3 6:2 7:2
ww:r:battery:evs	6:1
ww:r:battery:model	0:-1 6:2 7:-1
ww:r:battery:pack	6:-2 7:-1 13:2 16:-1
ww:r:battery:swap	0:-1 15:2
ww:r:battery:truck	6:2 7:-2
ww:r:before:tax	0:2 20:-1
ww:r:before:the	0:-2 5:1 6:-3 15:2 21:2
ww:r:between:#y	0:-4 1:2 6:-1 18:1 20:3
ww:r:bevs:are	0:-1 6:1
ww:r:bevs:by	0:-1 6:-2 7:2
ww:r:bevs:in	0:-1 6:1 7:-1
ww:r:brand:,	0:3
ww:r:bus:,	0:1 6:-1
ww:r:by:#	0:-2 1:1 5:-1 7:3 12:3
ww:r:by:#y	1:2 6:-1 7:-2 10:1 19:2
ww:r:by:fiscal	9:1
ww:r:by:the	6:-2 7:3 9:1 10:-1 15:-2 16:-1 17:-1 21:3
ww:r:by:then	6:-1 15:-2 20:2
ww:r:c:,	0:2
ww:r:came:to	0:4
ww:r:cars:,	0:1
ww:r:cars:a	0:1
ww:r:cars:and	6:1
ww:r:cars:by	0:-1 6:-1 7:2
ww:r:cars:from	0:1
ww:r:cars:in	0:-1 6:3
ww:r:cars:sold	5:2 6:-2 7:-1
ww:r:cars:that	5:1
ww:r:cars:this	0:1
ww:r:cars:were	0:-1 6:2
ww:r:cars:worldwide	0:3 6:-3
ww:r:cent:a	0:3
ww:r:cent:per	0:3
ww:r:charg:point	15:1
ww:r:charg:station	0:3 15:-2
ww:r:charge:point	0:-1 15:1
ww:r:charger:,	0:-3 15:3
ww:r:charger:in	15:1
ww:r:chinese:yuan	0:1
ww:r:citi:,	0:3
ww:r:co:#	0:2
ww:r:commercial:vehicl	0:2 6:-2
ww:r:compani:,	0:2 7:-1
ww:r:compani:that	0:1
ww:r:compar:to	0:-4 1:3 7:-1 11:2
ww:r:compar:with	0:-4 1:-1 6:3 9:-1 23:3
ww:r:core:supplier	0:-1 17:2
ww:r:countri:,	0:2
ww:r:countri:and	0:2
ww:r:cubic:metr	18:2
ww:r:dc:fast	0:-1 15:1
ww:r:dealer:have	15:-1 21:1
ww:r:dealer:in	0:1 15:2 21:-3
ww:r:decad:,	0:2
ww:r:deliveri:of	0:-3 6:3
ww:r:dollar:,	0:1
ww:r:dollar:a	0:3 20:-2
ww:r:dollar:in	0:2
ww:r:down:#	0:1
ww:r:down:from	0:4 6:-1
ww:r:driver:in	0:1
ww:r:electric:bus	0:1
ww:r:electric:cars	0:1 5:-1
ww:r:electric:model	7:2
ww:r:electric:suvs	0:-2 6:1 7:1
ww:r:electric:truck	0:-1 6:2
ww:r:electric:vehicl	6:1
ww:r:electrifi:cars	0:-2 6:-1 7:2
ww:r:electrifi:model	0:1 7:1
ww:r:electrifi:vehicl	0:-3 6:2 7:1
ww:r:emission:are	0:2
ww:r:emission:by	0:2 1:1
ww:r:emission:per	0:1
ww:r:employe:,	0:3 6:-1
ww:r:employe:and	0:1
ww:r:euro:)	0:4 20:-4
ww:r:euro:,	20:1
ww:r:euro:;	0:1
ww:r:euro:a	0:4 20:-2
ww:r:euro:and	0:3 20:-3
ww:r:euro:are	20:1
ww:r:euro:before	0:1
ww:r:euro:for	0:-1 20:2
ww:r:euro:from	0:-1 20:1
ww:r:euro:had	0:3 20:-2
ww:r:euro:have	0:-3 20:3
ww:r:euro:is	0:-2 20:2
ww:r:euro:last	0:2 20:-1
ww:r:euro:of	0:3 20:-2
ww:r:euro:on	0:-1 20:3
ww:r:euro:per	0:4 20:-1
ww:r:euro:that	0:2 20:-1
ww:r:euro:were	0:-3 20:3
ww:r:euro:will	0:-2 20:3
ww:r:ev:model	0:-2 7:3
ww:r:evs:,	0:-1 6:2
ww:r:evs:a	0:-1 6:3 7:-2
ww:r:evs:are	0:-2 6:1 7:2
ww:r:evs:by	0:-2 7:2
ww:r:evs:on	0:-2 7:1
ww:r:evs:will	0:-1 6:-2 7:2
ww:r:factori:have	0:-2 16:3
ww:r:fast:charger	0:1
ww:r:fell:#	0:2
ww:r:fewer:than	0:4 6:-2
ww:r:for:#	0:-1 18:3 20:-1
ww:r:for:#y	0:4 6:-3 20:-1
ww:r:for:a	20:1
ww:r:for:each	0:2
ww:r:for:electric	0:3 20:-2
ww:r:for:it	0:2
ww:r:for:the	0:3 6:-3 20:1
ww:r:for:those	0:3 20:-1
ww:r:for:two	20:1
ww:r:from:#	0:2
ww:r:from:the	0:-1 1:2 6:2 7:-1
ww:r:fuel:cell	6:1 7:-2
ww:r:fully:electric	6:3 7:-2
ww:r:g::	0:2
ww:r:g:km	0:-2 1:2
ww:r:generation:of	0:3
ww:r:gigafactori:and	0:1
ww:r:gigawatt-hour:,	0:-2 14:2
ww:r:gigawatt-hour:a	0:-1 9:1 10:1 14:1
ww:r:gigawatt-hour:and	0:-2 14:2
ww:r:gigawatt-hour:in	0:-2 10:1 14:2
ww:r:gigawatt-hour:of	0:2 14:-1
ww:r:gigawatt:hour	9:1 14:1
ww:r:gram:of	0:-1 1:2
ww:r:gram:per	1:2
ww:r:gwh:)	0:-3 14:3
ww:r:gwh:,	14:2
ww:r:gwh:;	0:-3 14:3
ww:r:gwh:a	0:-3 9:2 10:2
ww:r:gwh:and	0:1
ww:r:gwh:are	0:-2 14:3
ww:r:gwh:at	0:-2 14:3
ww:r:gwh:by	0:-1 14:4
ww:r:gwh:for	0:4 9:-2 14:-4
ww:r:gwh:from	0:3 14:-3
ww:r:gwh:in	0:2
ww:r:gwh:is	0:-1 14:2
ww:r:gwh:of	0:-1 10:-1 14:1 23:2
ww:r:gwh:per	0:-1 14:2
ww:r:had:been	0:-1 1:-1 18:2
ww:r:has:a	0:1
ww:r:has:been	6:1 20:1
ww:r:have:been	0:1 6:3 17:-1 20:-2
ww:r:hectar:of	0:1
ww:r:horsepower:,	0:2
ww:r:horsepower:and	0:1
ww:r:hydrogen:vehicl	0:-3 6:3
ww:r:in:#	15:1
ww:r:in:#y	1:1 5:2 6:1
ww:r:in:a	0:1 20:1
ww:r:in:all	0:-4 1:-2 2:-1 3:-1 4:-1 5:-5 6:1 7:2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:2 15:2 16:-1 17:-1 18:-1 19:-1 20:-2 21:-2 22:-1 23:-1
ww:r:in:august	0:2
ww:r:in:cash	0:2
ww:r:in:china	6:-2 15:2
ww:r:in:early	0:-2 6:2
ww:r:in:europe	0:-1 1:-1 5:-2 15:3
ww:r:in:february	0:3 6:-1
ww:r:in:fiscal	6:1
ww:r:in:fy	0:-2 6:1 18:2 19:2
ww:r:in:germany	0:3 6:-1
ww:r:in:india	0:1 6:-2 7:1
ww:r:in:its	0:-3 6:3 20:1
ww:r:in:japan	6:1
ww:r:in:june	0:2 15:-2
ww:r:in:march	0:5 6:-1
ww:r:in:may	0:2 6:-1
ww:r:in:north	6:-1 15:1
ww:r:in:number	0:-2 1:-1 5:-3 6:2 7:-2 9:-1 13:-1 14:-1 15:-1 16:-1 17:2 18:-1
ww:r:in:sal	0:3 6:-1 20:-2
ww:r:in:september	0:-3 6:3
ww:r:in:state	0:1
ww:r:in:the	15:1
ww:r:in:three	0:3 6:-1
ww:r:in:which	0:2
ww:r:includ:#	0:1 6:1 19:-3
ww:r:into:a	0:-3 20:3
ww:r:into:electric	0:-4 20:4
ww:r:into:its	0:-2 6:-2 15:2 20:3
ww:r:into:the	0:1
ww:r:is:#	0:4
ww:r:is:be	0:2 15:-1
ww:r:is:for	0:-1 6:-1 20:3
ww:r:is:from	0:3
ww:r:is:not	0:1 1:1
ww:r:is:on	0:2
ww:r:is:the	0:-3 1:-1 2:-1 3:-1 4:-1 5:-2 6:-4 7:-3 8:-1 9:-2 10:-2 11:-2 12:2 13:-2 14:-2 15:2 16:2 17:-3 18:-2 19:-2 20:1 21:-3 22:-1 23:-2
ww:r:is:to	0:-1 6:2 20:3
ww:r:it:had	0:1
ww:r:it:is	0:-1 20:2
ww:r:it:was	0:2
ww:r:jobs:,	0:3
ww:r:jobs:and	0:4
ww:r:jobs:are	0:2
ww:r:jobs:by	0:2 6:-1
ww:r:jobs:in	0:1
ww:r:jobs:to	0:2
ww:r:jobs:will	0:3 6:-1
ww:r:july::	0:2
ww:r:kilo:of	0:1
ww:r:kilometer:,	8:1
ww:r:kilometer:on	0:-1 8:2
ww:r:kilometr:,	0:1
ww:r:kilometr:of	0:2
ww:r:kilometr:on	0:1
ww:r:km:(	0:1
ww:r:km:)	0:1
ww:r:km:a	0:2 8:-1
ww:r:km:and	0:1
ww:r:km:h	0:3
ww:r:km:of	0:2
ww:r:km:on	8:1
ww:r:kroner:a	0:2
ww:r:kronor:,	0:4 20:-2
ww:r:kronor:in	0:1
ww:r:kwh:,	10:1
ww:r:kwh:a	0:2 10:-2
ww:r:kwh:and	0:2
ww:r:kwh:battery	0:1
ww:r:kwh:in	9:1
ww:r:kwh:of	0:-1 9:1 10:1
ww:r:kwh:pack	0:2
ww:r:kwh:per	0:2
ww:r:l:#	0:4
ww:r:last:year	0:-2 6:3
ww:r:less:than	0:1
ww:r:level:#	0:-3 15:2 21:2
ww:r:litr:,	0:2
ww:r:litr:of	0:2
ww:r:litre:engine	0:1
ww:r:location:,	0:3
ww:r:lower:than	0:1
ww:r:m:#	18:2
ww:r:mark:,	0:3 6:-2
ww:r:may:#	0:3
ww:r:megawatt:,	9:1
ww:r:megawatt:are	9:1
ww:r:megawatt:of	0:-2 9:3
ww:r:megawatt:solar	0:-2 9:2
ww:r:metr:long	0:3
ww:r:metric:tons	0:-1 19:2
ww:r:min:read	0:2
ww:r:model:,	0:1 5:-2 7:1
ww:r:model:are	7:1
ww:r:model:by	7:1
ww:r:model:in	0:2 7:-1
ww:r:model:to	7:1
ww:r:model:will	0:1 7:-1
ww:r:model:with	0:-1 7:1
ww:r:more:,	0:3
ww:r:more:people	0:2 6:-1
ww:r:more:than	0:6 6:-2
ww:r:mustang:mach-	0:-2 6:2
ww:r:mw:,	9:1
ww:r:mw:of	0:-1 9:2
ww:r:national-level:green	16:2
ww:r:nevs:,	6:1
ww:r:nevs:in	0:2 6:-1
ww:r:new:battery	0:-2 6:-2 7:3
ww:r:new:electric	0:-2 7:2
ww:r:new:electrifi	7:2
ww:r:new:energy	6:1
ww:r:new:jobs	0:2
ww:r:new:model	0:3 7:-2
ww:r:new:or	0:3 6:-1 7:-1
ww:r:next:year	0:2
ww:r:of:#	0:3 16:1
ww:r:of:#y	0:4 5:-3
ww:r:of:a	0:-1 5:2
ww:r:of:all	5:1
ww:r:of:europe	0:3
ww:r:of:every	0:-2 5:3 6:-2 7:-3
ww:r:of:ford	0:-1 5:1
ww:r:of:global	0:1
ww:r:of:it	0:4 1:-2
ww:r:of:its	5:2
ww:r:of:new	0:-1 5:2
ww:r:of:revenue	0:1
ww:r:of:sal	0:1
ww:r:of:six	0:3 6:-2 7:-1
ww:r:of:that	0:2 1:-2 6:2 7:-2 12:-3 15:-1 20:-1 21:-1
ww:r:of:the	23:1
ww:r:of:their	0:1
ww:r:of:them	0:-1 6:2 7:1 17:2
ww:r:of:these	5:-2 7:3
ww:r:of:those	0:-3 6:-2 7:-2 14:2 15:1 16:2
ww:r:of:us	0:-2 5:-1 6:-1 7:-2 15:-1 17:-1 18:-1 21:3
ww:r:of:what	0:1 12:1
ww:r:of:which	5:1 7:1
ww:r:of:whom	0:1
ww:r:on:a	0:2
ww:r:on:an	0:2 20:-2
ww:r:on:average	0:2
ww:r:on:each	0:2 20:-1
ww:r:on:electric	0:-3 20:3
ww:r:on:sale	0:-1 7:2
ww:r:on:the	16:2 20:2
ww:r:on:thursday	0:3
ww:r:or:more	0:-2 6:1 15:1
ww:r:or:so	0:2 17:1 19:-1
ww:r:out:of	0:1 5:-1 6:2 7:1
ww:r:over:#	0:2 20:-2
ww:r:over:ten	0:-1 20:2
ww:r:over:the	0:-3 7:3 18:1
ww:r:p:m	0:1
ww:r:pag:,	0:3
ww:r:part::	0:1
ww:r:passenger:cars	0:1 5:1 6:-2
ww:r:pct:in	0:-3 1:2 5:1
ww:r:pct:of	0:-2 5:3
ww:r:people:,	0:3 6:-1
ww:r:people:and	0:1
ww:r:people:are	0:4
ww:r:people:at	0:3
ww:r:people:have	0:4 6:-2
ww:r:people:in	6:-2 21:2
ww:r:people:on	0:3
ww:r:people:who	0:3 6:-1
ww:r:people:will	0:5
ww:r:people:work	0:5
ww:r:per:annum	6:1 20:-2
ww:r:per:car	0:-4 1:2 18:3
ww:r:per:kilowatt-hour	0:2
ww:r:per:tonne	0:-2 18:3
ww:r:per:vehicle	0:2 1:-1 18:1
ww:r:per:year	0:-2 6:3 20:-2
ww:r:percent:)	0:1 1:-1 5:-3 19:1
ww:r:percent:,	1:3 9:-1
ww:r:percent:;	0:-3 1:3 5:2
ww:r:percent:a	0:4
ww:r:percent:above	0:3 5:-2
ww:r:percent:after	0:3
ww:r:percent:against	0:-1 10:-2 11:2
ww:r:percent:and	0:1 5:1
ww:r:percent:are	1:2 5:-4 6:-1 7:-1 9:-1 11:-1 12:-1 13:2 18:-1 19:-1
ww:r:percent:as	0:-1 5:1 9:1 12:-1
ww:r:percent:at	0:-1 1:1 5:1 9:2
ww:r:percent:below	0:-1 1:1 5:-1 18:2 19:-2 23:2
ww:r:percent:better	0:-3 1:-2 5:-1 11:3
ww:r:percent:between	1:-3 10:2 11:-1 12:-2 23:2
ww:r:percent:by	10:1 12:2
ww:r:percent:cut	0:3 1:-1 18:-2
ww:r:percent:each	0:-2 1:-1 5:-3 6:3
ww:r:percent:electric	0:1
ww:r:percent:electrifi	0:-1 5:2
ww:r:percent:fewer	0:5
ww:r:percent:for	0:4 1:-2 10:1 12:-3 19:-1
ww:r:percent:from	1:1 11:1
ww:r:percent:had	0:4 1:-2 5:-3
ww:r:percent:higher	0:3
ww:r:percent:in	1:1 5:1
ww:r:percent:instead	0:1 1:2 5:-3
ww:r:percent:is	0:-2 1:3 5:2 12:1
ww:r:percent:last	0:-1 1:-2 5:-2 9:3
ww:r:percent:less	5:-1 10:1 18:3
ww:r:percent:lower	0:-1 1:1 10:2 19:1
ww:r:percent:minu	0:2 1:-2 5:-1 10:1 18:-3 19:1 23:-2
ww:r:percent:more	0:1 5:-4 9:-2 11:1 18:2
ww:r:percent:now	0:1
ww:r:percent:of	5:2
ww:r:percent:off	0:-2 1:2 10:2 13:-1
ww:r:percent:on	1:2
ww:r:percent:or	0:2 1:-1
ww:r:percent:out	0:-1 1:3 5:-1
ww:r:percent:over	0:1
ww:r:percent:per	0:-2 1:4
ww:r:percent:reduction	1:1 5:-1 10:1
ww:r:percent:renewable	9:1
ww:r:percent:share	0:-1 5:2
ww:r:percent:since	0:-1 10:3
ww:r:percent:that	0:-1 1:2 5:-1 12:1
ww:r:percent:the	9:2
ww:r:percent:this	0:-1 5:1 10:2
ww:r:percent:to	0:3 19:1
ww:r:percent:until	0:1 19:1
ww:r:percent:up	0:1 5:-1
ww:r:percent:was	1:-2 5:-3 9:1 12:1 18:2
ww:r:percent:were	0:-1 1:-1 5:2 6:-2
ww:r:percent:when	0:-1 11:2
ww:r:percent:which	0:-1 1:2 5:-3
ww:r:percentage:point	5:1
ww:r:plant:in	0:3 16:-2
ww:r:plant:with	0:2
ww:r:plug-in:hybrid	0:-2 7:3
ww:r:point:by	0:-3 15:3
ww:r:point:more	0:2 15:-1
ww:r:point:of	0:3 15:-3
ww:r:pound:and	0:4 20:-1
ww:r:product:cycl	0:1
ww:r:project:,	0:2
ww:r:public:charg	0:2 15:-1
ww:r:public:charger	0:1
ww:r:pure:electric	0:-1 6:2 7:1
ww:r:q:#	0:2
ww:r:reservation:in	0:1 6:-1
ww:r:rupe:,	0:2 20:-2
ww:r:s:and	0:4 6:-3
ww:r:sep:#y	0:3
ww:r:should:be	0:-1 6:2
ww:r:since:#	0:-1 1:2 18:1 20:-1
ww:r:sit:,	9:-1 15:2 16:-3 19:-2 21:-1 23:-1
ww:r:solar:panel	0:2
ww:r:sold:in	0:-1 5:1 6:1
ww:r:sq:ft	0:2 6:-1
ww:r:square:feet	0:3 6:-1
ww:r:square:meter	0:1
ww:r:square:metr	0:2
ww:r:station:and	0:-2 15:2
ww:r:station:with	0:-2 15:3
ww:r:such:model	0:-2 7:2
ww:r:such:vehicl	0:1 6:-1
ww:r:supercharg:station	0:-2 15:2
ww:r:swap:a	0:3 15:-1
ww:r:swap:station	0:-1 15:2
ww:r:sz:)	0:1
ww:r:t:)	0:2
ww:r:tco:#	1:1
ww:r:temporary:worker	0:1
ww:r:terawatt-hour:of	0:-1 9:2
ww:r:th:five-year	0:2
ww:r:that:had	0:3 6:-1 15:-1
ww:r:that:the	0:2 6:-1
ww:r:the:company	0:1
ww:r:the:cost	0:2 5:-1
ww:r:this:year	0:2 6:1
ww:r:through:#	0:1
ww:r:tim:,	0:-2 6:3
ww:r:tim:as	0:4
ww:r:tim:in	0:3 6:-1
ww:r:tim:over	0:2
ww:r:tim:that	0:3
ww:r:tim:the	0:4
ww:r:tim:what	0:2
ww:r:to:#	0:3
ww:r:to:$	0:3 20:-1
ww:r:to:a	0:-2 5:-1 6:-1 9:2 20:-1
ww:r:to:be	14:2
ww:r:to:between	0:4 1:-1 6:-3
ww:r:to:four	0:3 7:-3
ww:r:to:the	0:5
ww:r:tonn:,	1:2 13:1
ww:r:tonn:a	1:-1 6:-1 12:2 13:2
ww:r:tonn:and	0:1 1:-2 12:-1 13:1
ww:r:tonn:by	0:1 1:-1
ww:r:tonn:in	1:2 12:1 13:-2
ww:r:tonn:of	0:1 12:1
ww:r:tonn:per	0:-2 1:1 12:1
ww:r:tons:,	0:1 1:-2 13:3 19:-1
ww:r:tons:a	0:-2 1:-1 12:-2 13:3
ww:r:tons:of	1:1 10:1 12:1
ww:r:truck:,	0:-3 6:3
ww:r:truck:a	0:-2 6:3
ww:r:truck:and	0:5 6:-4
ww:r:truck:in	0:3 6:-2
ww:r:u:s	0:3
ww:r:unit:,	6:1
ww:r:unit:by	0:-1 6:2 7:-3
ww:r:until:#y	0:2 1:-2 10:-1 18:-1
ww:r:up:#	0:-2 6:4
ww:r:vehicl:,	0:4 6:-2
ww:r:vehicl:;	0:1
ww:r:vehicl:a	0:2 6:-1
ww:r:vehicl:and	0:3 6:-2
ww:r:vehicl:are	6:1
ww:r:vehicl:by	0:3 6:-4 7:1
ww:r:vehicl:for	0:-1 6:2
ww:r:vehicl:in	0:1
ww:r:vehicl:of	0:1
ww:r:vehicl:per	0:-1 6:2
ww:r:vehicl:sold	0:2 6:-2
ww:r:vehicl:that	0:1
ww:r:vehicl:this	0:-1 6:1
ww:r:vehicl:were	0:1
ww:r:vehicl:worldwide	0:3 6:-2
ww:r:was:the	0:-2 1:-1 5:-2 18:3
ww:r:were:#	0:4 6:-1
ww:r:were:electric	0:-4 6:4
ww:r:were:fully	0:-3 6:3
ww:r:were:sold	0:-1 6:2
ww:r:when:the	0:3 6:-2 20:-2
ww:r:which:is	0:2
ww:r:which:the	0:-1 6:2 20:-1
ww:r:will:be	0:-2 6:1 7:1 20:1 21:1
ww:r:with:#	0:3 6:-1
ww:r:with:a	0:3
ww:r:with:the	0:1
ww:r:won:(	0:2 20:-1
ww:r:won:,	0:1
ww:r:won:and	0:2
ww:r:won:by	20:1
ww:r:won:from	0:2 20:-3
ww:r:won:in	0:2
ww:r:won:is	20:1
ww:r:won:more	0:2 20:-1
ww:r:won:of	0:-1 20:1
ww:r:won:on	0:-2 20:2
ww:r:worker:,	0:3 6:-1
ww:r:worker:and	0:2
ww:r:worker:in	0:3 6:-2
ww:r:worth:of	0:1 20:-1
ww:r:would:be	5:2 15:-1
ww:r:x:#y	0:3
ww:r:year:,	0:2
ww:r:year:;	0:2 7:-1
ww:r:year:after	0:4
ww:r:year:ago	0:3
ww:r:year:ahead	0:3
ww:r:year:before	0:5
ww:r:year:earlier	0:3
ww:r:year:from	0:4 7:-2
ww:r:year:in	0:3 7:-1
ww:r:year:is	0:1
ww:r:year:later	0:5
ww:r:year:of	0:2
ww:r:year:old	0:3
ww:r:year:on	0:1 6:2 7:-2
ww:r:year:or	0:1
ww:r:year:sooner	0:3
ww:r:year:the	0:1
ww:r:year:time	0:1
ww:r:year:to	0:3
ww:r:yen:(	0:-2 20:3
ww:r:yen:)	0:4 20:-3
ww:r:yen:,	0:2
ww:r:yen:;	0:-2 20:2
ww:r:yen:by	20:1
ww:r:yen:for	0:-2 20:3
ww:r:yen:from	0:-2 20:3
ww:r:yen:in	0:3 20:-3
ww:r:yen:into	0:-3 20:4
ww:r:yen:is	0:2 20:-2
ww:r:yen:of	0:1
ww:r:yen:to	0:1
ww:r:yen:will	0:1
ww:r:ytd::	0:2
ww:r:yuan:(	0:-2 20:3
ww:r:yuan:,	0:2
ww:r:yuan:;	0:-2 20:2
ww:r:yuan:a	0:2
ww:r:yuan:and	0:3
ww:r:yuan:for	20:1
ww:r:yuan:in	20:1
ww:r:yuan:mt	0:1
ww:r:yuan:of	0:4
ww:r:yuan:on	0:4 20:-3
ww:r:yuan:per	0:1
ww:r:yuan:to	0:-2 20:3
ww:r:zero-carbon:factori	0:-1 16:1
ww:r:zero-emission:vehicl	0:-3 6:3
ww:r:£:#	0:2
`;
