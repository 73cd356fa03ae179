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
b:battery-capacity:%	0:1 1:1 5:1 13:-1
b:battery-capacity:GWh	0:1 14:3
b:battery-capacity:factories	0:3 16:-2
b:battery-capacity:from	0:1 1:3 14:-3
b:battery-capacity:large	0:1 6:-4 14:2 15:-3 20:-1
b:battery-capacity:money	0:-5 20:5
b:battery-capacity:null	0:2 6:-3 14:3 20:3
b:battery-capacity:small	0:-1 1:2 6:-1 7:-1 14:2
b:battery-capacity:to	0:-3 1:-2 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:4 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
b:battery-capacity:vehicles	0:3 6:-1
b:battery-recycling:%	0:-3 5:-1 12:-3 13:4 17:-1 19:-1
b:battery-recycling:null	1:-2 12:-3 13:4
b:battery-recycling:small	6:-1 12:-1 13:2 15:-1 17:-1 19:-1
b:battery-recycling:t	0:1 1:-2 12:-2 13:1
b:charging-points:%	0:5 1:-2 5:-2 15:-1
b:charging-points:large	0:-1 5:-1 6:-3 15:4 20:-1 21:-1
b:charging-points:money	20:2
b:charging-points:null	0:1 1:-1 6:-1 15:5
b:charging-points:small	0:1 15:2
b:charging-points:stations	15:2
b:charging-points:to	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:2 16:-1 17:-1 18:-1 19:-1 20:-2 21:-2 22:-1 23:-1
b:charging-points:vehicles	6:-2 7:-3 15:2
b:energy-use:%	0:-2 1:-1 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:1 10:1 11:1 12:-3 13:-1 15:-1 16:1 17:-2 20:-1 21:-1 22:-1 23:-2
b:energy-use:GWh	0:1 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 11:-2 12:-1 13:-1 14:-3 15:-2 16:-2 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-2
b:energy-use:by	0:1 1:-1 9:-1 10:-4 11:-2 16:-1 18:1 19:1
b:energy-use:null	0:-2 1:-1 2:-1 3:-1 4:-1 5:-2 6:-2 7:-1 8:-2 9:1 10:4 11:1 12:-2 13:-1 14:-3 15:2 16:1 17:-1 18:-1 20:-1 21:-1 22:-1 23:-1
b:energy-use:small	0:-2 1:-2 6:-2 7:-2 9:-2 10:4 11:-1 15:-1 16:-1 18:-1 19:2
b:energy-use:to	0:-3 1:-2 5:-1 6:-1 7:-1 9:-2 10:4 11:-1 12:-1 14:-1 16:-1 18:-2 19:-1
b:ev-mileage:null	0:-3 1:-1 6:2 7:-1 10:3 13:-1
b:ev-mileage:t	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 10:3 11:-1 12:-1 13:-2 15:-1 16:-1 17:-1 19:-1 21:-1 22:-1 23:-1
b:ev-models:%	1:-1 5:-4 7:4 9:-2
b:ev-models:from	0:3 7:-2
b:ev-models:large	0:-1 6:3
b:ev-models:models	7:2
b:ev-models:money	7:-1 20:3
b:ev-models:null	0:-1 5:-1 7:8
b:ev-models:small	0:-1 5:1 6:-4 7:6
b:ev-models:to	0:-3 6:3 7:2
b:ev-models:vehicles	0:-1 5:-1 6:2 7:2
b:ev-share:%	0:1 5:5
b:ev-share:from	0:-1 7:4
b:ev-share:large	6:2
b:ev-share:models	0:-3 7:3
b:ev-share:money	0:-3 20:4
b:ev-share:null	0:1 5:5 6:1
b:ev-share:small	0:2 5:4 6:-1 7:-6
b:ev-share:to	0:1 6:-2 20:1
b:ev-share:vehicles	6:1
b:ev-volume:%	5:5
b:ev-volume:GWh	0:-4 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 10:-2 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 21:-1 22:-1 23:3
b:ev-volume:by	0:6 5:-4
b:ev-volume:from	0:5 6:-3
b:ev-volume:large	0:1 6:3 8:1
b:ev-volume:models	0:-5 7:6
b:ev-volume:money	20:2
b:ev-volume:null	5:1 6:3 7:1
b:ev-volume:small	0:5 6:1
b:ev-volume:to	0:2 5:2 6:1
b:ev-volume:vehicles	6:2 7:1
b:ghg-emissions:%	1:7 5:-2
b:ghg-emissions:by	0:-2 1:8
b:ghg-emissions:from	0:5 1:-4
b:ghg-emissions:large	0:-1 1:3 9:-1 15:-1
b:ghg-emissions:money	0:3
b:ghg-emissions:null	0:2 1:5 12:1
b:ghg-emissions:small	0:3 1:3
b:ghg-emissions:t	0:1 1:-3 6:-1 7:-1 12:3 13:-2 19:-1
b:ghg-emissions:to	0:2
b:green-factories:null	0:3
b:ice-phase-out:%	0:2 5:1 9:-3
b:ice-phase-out:money	0:-2 20:2
b:ice-phase-out:null	0:4 7:-2 9:-2
b:ice-phase-out:small	0:7 7:-3
b:investment:%	0:2 5:-3 20:2
b:investment:GWh	0:-1 14:3
b:investment:factories	0:3 16:-1
b:investment:from	0:4 20:-3
b:investment:large	0:1 6:-6 20:4
b:investment:money	0:5 20:-2
b:investment:null	0:3 20:1
b:investment:small	0:1 7:2
b:investment:to	0:-1 6:1 20:1
b:investment:vehicles	0:-5 6:4 7:1
b:net-zero:%	0:-1 1:2
b:net-zero:by	0:-3 1:4 5:-1
b:net-zero:null	0:2 1:-1 6:-2 9:2 16:3 17:1
b:net-zero:small	0:2 1:-3 9:1 16:2 17:1
b:network:null	0:-2 1:-1 2:-1 3:-1 4:-1 5:-2 6:-3 7:-3 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-3 16:-1 17:-1 18:-1 19:-1 20:-1 21:4 22:-1 23:-1
b:network:small	1:-1 5:-1 6:-1 7:-3 15:-1 21:2
b:none:%	0:2
b:none:GWh	0:1 9:2 10:1 14:3
b:none:MW	9:5
b:none:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:1 10:-2 11:-1 12:-1 13:3 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
b:none:TWh	0:-1 9:1 10:3
b:none:batteries	0:1 7:-1 13:2
b:none:by	0:2 1:4 5:-1 10:1 18:2
b:none:factories	0:2 15:1 16:3 19:1 23:1
b:none:from	0:6
b:none:kWh	0:1 9:3 10:1
b:none:km	0:3 8:3
b:none:large	0:3 6:3
b:none:m3	0:2 18:3
b:none:models	0:4 7:2
b:none:money	0:3 20:3
b:none:network	0:1 15:2 21:3
b:none:null	0:3
b:none:small	0:2
b:none:stations	0:3 15:4
b:none:suppliers	0:1 17:3
b:none:t	0:1 1:4 12:1 13:3
b:none:to	0:2 6:1
b:none:vehicles	0:3 6:3
b:recycled-material:%	0:-1 1:-2 5:-4 9:-3 12:5 13:-1 19:-1 23:-1
b:recycled-material:by	0:2 15:-1
b:recycled-material:null	0:-4 1:-5 2:-1 3:-1 4:-1 5:-3 6:-3 7:-2 8:-1 9:-3 10:-2 11:-1 12:8 13:-2 14:-1 15:-1 16:-2 17:-2 18:-2 19:-2 20:-1 21:-2 22:-1 23:1
b:recycled-material:small	0:-5 1:-6 2:-3 3:-3 4:-3 5:-2 6:-4 7:-4 8:-3 9:-2 10:-3 11:-3 12:6 13:-3 14:-2 15:-2 16:-3 17:-3 18:-4 19:-3 20:-2 21:-3 22:-3 23:2
b:recycled-material:stations	0:2 15:-1
b:renewable-energy:%	0:-1 1:-3 5:-3 9:7
b:renewable-energy:MW	0:-1 9:2
b:renewable-energy:factories	0:-1 9:-1 16:2
b:renewable-energy:from	0:-3 9:3 10:-1
b:renewable-energy:kWh	0:-1 9:3
b:renewable-energy:null	0:1 9:6
b:renewable-energy:small	0:2 6:-1 7:-1 13:2 15:1 17:-1
b:renewable-energy:t	1:2 9:-1
b:renewable-energy:to	0:1 1:-3 5:-3 9:1 12:-1
b:supplier-commitments:%	0:1 1:-4 2:-1 3:-1 4:-1 5:-2 6:-2 7:-1 8:-1 9:-4 10:-1 11:-2 12:-1 13:-1 14:-1 15:-2 16:-1 17:2 18:-2 19:-1 20:-1 21:-1 22:-1 23:-2
b:supplier-commitments:null	0:-1 5:-1 9:-3 11:-1 13:-1 15:-1 17:2
b:waste:%	0:-4 1:-4 2:-2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-2 9:-3 11:-2 12:-1 13:-2 14:-1 15:-2 16:-1 17:-2 18:-3 19:5 20:-2 21:-2 22:-2 23:-3
b:waste:null	0:-3 1:-3 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 11:-2 12:-3 13:-4 14:-1 15:-2 16:-2 17:-2 18:-2 19:6 20:-1 21:-2 22:-2 23:-3
b:water-use:%	0:-1 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:-3 13:-1 14:-1 15:-1 16:-1 17:-1 18:4 19:-1 20:-1 21:-1 22:-1 23:-2
b:water-use:null	0:2 1:-3 6:-1 7:-1 9:-1 15:-1 18:1 19:-1
b:water-use:small	0:2 1:-3 2:-1 3:-1 4:-1 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 18:2 19:-1 21:-1 22:-1 23:-1
bias	0:3
c:battery:a:far	1:1 5:-2 7:1 9:-2 13:2 20:2
c:battery:a:near	1:-1 13:7
c:battery:b:far	0:2 9:-2 13:3
c:battery:b:near	0:1 13:5 14:1
c:capacity:a:far	6:2 7:-1 14:1 20:1
c:capacity:a:near	14:3
c:capacity:b:far	0:1 1:1 14:3
c:capacity:b:near	6:3 13:1 14:1
c:charging:a:far	0:-5 6:-3 7:-3 15:6 21:4
c:charging:a:near	0:-1 15:7 21:-2
c:charging:b:far	0:1 1:-2 6:-6 15:6 20:1
c:charging:b:near	0:1 15:6
c:customer:a:far	1:1 5:1
c:customer:a:near	6:5
c:customer:b:far	0:2 7:1
c:customer:b:near	0:1 1:2 14:-1
c:electricity:a:far	0:-1 1:5 6:-2 9:1 14:-1
c:electricity:a:near	8:1 9:5 10:2
c:electricity:b:far	0:-2 9:5 13:2 14:-1
c:electricity:b:near	0:-2 5:-1 9:5 10:2 16:-2
c:emission:a:far	0:2 1:1 17:2
c:emission:a:near	0:2 1:5
c:emission:b:far	1:10
c:emission:b:near	0:1 1:8
c:energy:a:far	0:4 9:-3 16:-1 20:-2
c:energy:a:near	1:-4 5:-1 9:1 10:5 14:-2 18:-2 23:2
c:energy:b:far	0:-2 1:-2 5:-1 6:-1 10:6 14:-1 19:2 23:-1
c:energy:b:near	0:-3 1:-4 5:-1 6:-2 9:2 10:8 17:-1 18:-5 19:-1
c:ev-all:a:near	0:-5 6:5
c:ev-all:b:near	0:3 6:-2 7:-1
c:ev:a:far	5:7
c:ev:a:near	5:2 7:1 20:3
c:ev:b:far	5:3 6:2 7:3
c:ev:b:near	0:-1 5:3 6:5 7:4
c:fuel:a:far	0:3 1:-2 5:-1 9:-1 11:-2
c:fuel:a:near	0:-2 1:-2 5:-2 11:4
c:fuel:b:far	0:-3 1:-3 5:-2 6:-1 7:-1 8:-2 9:-2 10:-2 11:4 12:-1 18:-2 23:-1
c:fuel:b:near	0:-1 1:-3 5:-1 10:-1 11:4 18:-1
c:green-factory:a:far	0:-4 1:-1 5:-2 6:-1 7:-1 8:-1 9:3 13:-1 15:-1 16:4 17:-1 18:-1 19:-1 20:-3 21:-1
c:green-factory:a:near	0:-3 1:-1 6:-2 16:4 19:-1
c:green-factory:b:far	5:2
c:green-factory:b:near	0:-5 1:-1 5:-2 7:-1 9:-3 10:-2 16:8
c:hybrid:a:far	0:3 6:2 7:-1
c:hybrid:a:near	0:5 6:-4 20:1
c:hybrid:b:far	0:-4 5:3 6:2 11:3
c:hybrid:b:near	1:-2 5:2 6:-2 7:2 11:3
c:invest:a:far	6:2
c:invest:a:near	5:-1 20:5
c:invest:b:far	0:2 20:3
c:invest:b:near	0:2 20:4
c:material:a:far	0:2 1:1 9:-1 12:3
c:material:a:near	1:-2 5:-1 6:-2 12:5 13:5 17:2
c:material:b:far	0:3 1:-1 5:-1 12:3 13:-4
c:material:b:near	0:-1 1:-3 6:-1 9:-2 12:6 13:1 17:1
c:mileage:b:far	0:-2 1:-1 6:-1 8:2 10:2 11:-1 13:-2
c:mileage:b:near	1:-1 8:-2 9:-1 10:2 13:-1 18:-1 19:-2 20:-1
c:network:a:far	0:5 5:-2 6:-3 21:1
c:network:a:near	0:-4 5:1 6:-2 7:2 11:1 12:1 21:5
c:network:b:far	5:-1 6:-2 7:-3 10:-2 15:3 21:5
c:network:b:near	0:-1 5:-2 6:-2 15:1 21:8
c:none:a:far	0:2 7:1
c:none:a:near	0:3
c:none:b:far	0:5
c:none:b:near	0:7
c:recycle:a:far	0:-4 1:1 5:-2 6:-1 12:3 13:4 19:-2
c:recycle:a:near	0:-4 5:-2 6:-4 9:-2 12:2 13:6 18:2 19:2
c:recycle:b:far	0:-1 1:-2 5:-1 6:-3 9:-1 12:1 13:5 19:1 20:1
c:recycle:b:near	0:-1 1:-4 5:-3 6:-1 9:-1 10:1 13:4 18:-1 19:6 20:-2
c:recycled-material:a:far	0:-4 1:2 5:-2 9:-1 12:5 13:-1
c:recycled-material:a:near	0:-2 1:-3 5:-2 9:-1 12:7
c:recycled-material:b:far	0:-3 1:-4 5:-2 6:-1 7:-1 12:7 23:-1
c:recycled-material:b:near	0:-1 1:-3 5:-5 9:-2 12:8 13:-1
c:renewable:a:far	0:-1 1:2 9:4 16:1
c:renewable:a:near	0:1 9:6
c:renewable:b:far	0:-2 9:10
c:renewable:b:near	9:9
c:sales:a:far	6:1
c:sales:a:near	0:1 5:1 6:3
c:sales:b:far	0:2 6:1
c:sales:b:near	0:2 6:4
c:save:a:far	0:1 1:1 6:-1 8:2 15:-1
c:save:a:near	0:-1 1:1 8:2 10:1 11:1
c:save:b:far	0:-1 1:-3 5:-1 6:-1 7:-1 10:5 11:2 14:-2 15:-1 16:-1 17:-1 19:-1 20:-2 23:-1
c:save:b:near	1:3 9:-3 10:5 11:3 20:-1
c:share:a:far	0:1 12:1
c:share:a:near	0:3 1:-1 6:1
c:share:b:far	5:4
c:share:b:near	0:1 5:5
c:supplier-target:a:far	1:3
c:supplier-target:a:near	1:-1 2:-1 3:-1 4:-1 6:-3 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-2 17:2 18:-1 19:-1 21:-1 22:-1 23:-1
c:supplier-target:b:far	0:6 1:-3 18:-1
c:supplier-target:b:near	0:-2 1:3
c:supplier:a:far	0:5
c:supplier:a:near	0:1 1:-1 5:-2 6:-1 12:-1 17:3
c:supplier:b:far	0:-3 5:-2 9:-3 12:-1 17:7
c:supplier:b:near	0:-3 1:1 17:7 20:-2
c:waste:a:far	0:-3 1:-4 6:-1 10:-1 13:-2 17:-1 18:-1 19:5 20:-1 23:2
c:waste:a:near	0:-5 1:-1 5:-1 6:-2 7:-1 9:-2 12:-1 15:-1 16:-3 17:-1 18:1 19:8 20:-1 21:-1 23:-2
c:waste:b:far	0:-3 1:-3 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-3 10:-1 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:-3 19:6 20:-1 21:-1 22:-1 23:-1
c:waste:b:near	0:-6 1:-4 2:-1 3:-1 4:-1 5:-2 6:-3 7:-2 8:-1 9:-3 10:-3 11:-1 12:-3 14:-1 15:-1 16:-1 17:-1 18:-2 19:10 20:-1 21:-1 22:-1 23:1
c:water:a:far	0:2 9:2 18:-1 20:-1
c:water:a:near	0:-2 1:-2 9:-1 18:5 19:-4 23:2
c:water:b:far	0:-1 1:-7 5:-1 6:-1 9:-1 10:-2 12:-1 18:8 19:1 23:-1
c:water:b:near	0:-4 1:-5 6:-1 9:-2 10:-2 18:10 19:-2
ca:battery:0:kWh	0:3
ca:battery:0:large	6:-5 13:2 15:-1 20:-2
ca:battery:0:small	0:-1 6:-1 7:-2 9:-1 12:-1 13:1 15:-1 17:2
ca:battery:1:%	0:1 1:-4 5:-5 9:-1 13:5
ca:battery:1:GWh	0:1 9:-1 14:1
ca:battery:1:km	0:2 8:-1
ca:battery:1:small	0:5 7:-1
ca:battery:1:t	0:-2 1:-1 13:3 19:-1
ca:battery:2:%	0:1 1:-1 5:-4 12:2 13:-2
ca:battery:2:GWh	0:2 14:-1
ca:battery:2:large	0:2 6:-4 7:-1 13:-2 15:-1 20:2
ca:battery:2:money	20:1
ca:battery:2:small	7:2
ca:battery:2:t	13:2
ca:battery:2:vehicles	6:2 7:-2 13:-2
ca:battery:3:%	1:-3 5:2 9:-1 12:2 13:-3
ca:battery:3:large	0:3
ca:battery:3:money	0:2
ca:battery:3:small	0:7
ca:battery:3:t	1:-2 12:-1 13:2
ca:battery:4:money	0:1 20:-1
ca:battery:4:small	0:6 7:-2
ca:capacity:0:small	0:3
ca:capacity:1:%	0:2 1:-1 5:-3 9:-2 10:-3 11:-1 12:-2 13:2 19:-2
ca:capacity:1:GWh	0:1 14:1
ca:capacity:2:large	0:-2 6:2
ca:capacity:2:money	0:-1 20:2
ca:capacity:3:large	0:-3 6:3
ca:capacity:3:money	0:-1 20:2
ca:capacity:3:small	6:2 7:-2
ca:capacity:4:money	0:-1 20:1
ca:charging:1:%	0:3 5:-2 9:-1
ca:charging:2:small	0:-2 6:-1 15:3
ca:charging:2:stations	0:-2 15:2
ca:charging:3:large	0:-3 6:1 15:2
ca:charging:3:small	0:7 15:-3
ca:charging:3:stations	0:-3 15:3
ca:customer:0:large	0:4 6:-4
ca:customer:1:%	0:3 1:-1 5:-1
ca:customer:1:small	0:-2 6:3 7:-1 15:-1
ca:customer:1:vehicles	6:-1 7:1
ca:customer:2:small	1:-1 6:2 7:-3 13:-1 15:-1 16:-1 17:-1
ca:customer:3:large	0:2 6:-1
ca:customer:3:small	0:4 6:-2 7:-1
ca:electricity:1:%	1:-2 5:-2 9:6
ca:electricity:1:kWh	0:-3 9:1 10:2
ca:electricity:1:km	0:-1 8:2
ca:electricity:2:%	5:-1 9:2 10:-1
ca:electricity:3:%	0:-4 1:2 9:2 10:-2
ca:electricity:3:small	1:3 6:-2 7:-2 9:-3
ca:emission:-1:%	0:-3 1:4 5:-2 7:-1 9:-1 10:-1 11:-1 12:-1 17:-1 18:-1
ca:emission:-1:small	0:3
ca:emission:0:%	0:-1 1:1 5:-3 9:2 10:-2
ca:emission:0:small	1:-2 7:2
ca:emission:1:%	0:1 1:6 5:-3
ca:emission:1:small	0:1 1:2
ca:emission:1:t	0:1 1:4
ca:emission:2:%	0:4 1:1 5:-4
ca:emission:2:factories	1:-1 16:4
ca:emission:2:large	0:2
ca:emission:2:money	0:2
ca:emission:2:small	0:4
ca:emission:3:%	0:-1 1:1 5:1 10:2
ca:emission:3:factories	0:-2 16:3 19:-1
ca:emission:3:money	20:1
ca:emission:3:small	1:1 17:3
ca:emission:3:vehicles	6:1
ca:emission:4:%	0:1 5:-1 12:-2 17:-1
ca:emission:4:small	0:6
ca:energy:1:%	0:-1 1:-3 5:-2 9:2 10:5 11:-1 12:-1 18:-2 19:-2 23:-1
ca:energy:1:TWh	0:-2 9:-2 10:2
ca:energy:2:%	0:2 1:-1 5:-3 9:1 10:-1
ca:energy:2:money	0:-1 20:2
ca:energy:2:small	0:4
ca:energy:3:%	0:3 1:-3 2:-2 3:-2 4:-2 5:-1 6:-2 7:-2 8:-2 9:-3 10:-3 11:-3 12:-3 13:-2 14:-2 15:-2 16:-2 17:-3 18:-3 19:-3 20:-2 21:-2 22:-2 23:3
ca:energy:3:small	0:5 7:-1 10:-1
ca:energy:4:small	0:2
ca:ev-all:2:vehicles	0:-4 6:4
ca:ev:-1:%	5:2
ca:ev:-1:small	0:4
ca:ev:0:%	0:1 1:-1 5:4
ca:ev:0:large	0:-1 6:2 20:-4
ca:ev:0:small	0:-1 5:3 6:-2 7:1
ca:ev:0:vehicles	0:-1 6:2 7:-1
ca:ev:1:%	0:3
ca:ev:1:large	0:-1 5:-1 6:1 15:-1 20:2 21:-1
ca:ev:1:models	0:-4 7:5
ca:ev:1:money	0:-2 20:3
ca:ev:1:small	0:-3 5:1 6:1 7:4 17:-1
ca:ev:1:vehicles	0:1 6:2 7:-2
ca:ev:2:%	0:1 1:-3 5:3 21:2
ca:ev:2:large	0:-2 6:2 20:-3 21:2
ca:ev:2:models	0:1
ca:ev:2:money	0:-1 20:3
ca:ev:2:small	0:-1 5:-1 7:3 16:2
ca:ev:2:vehicles	0:3 6:-1
ca:ev:3:%	0:2 1:-1 5:-1 7:2 23:2
ca:ev:3:large	0:2 6:-1 20:1
ca:ev:3:models	0:5 7:-3
ca:ev:3:money	0:-2 20:4
ca:ev:3:network	0:-4 15:-2 21:4
ca:ev:3:small	7:3 15:2
ca:ev:3:vehicles	0:2
ca:ev:4:%	0:4 5:-2
ca:ev:4:large	0:1 6:-2 20:2
ca:ev:4:models	0:2 7:-1
ca:ev:4:money	20:1
ca:ev:4:small	0:1 6:-1 7:-2 21:3
ca:ev:4:vehicles	0:-1 6:2
ca:fuel:0:%	0:-4 1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-2 9:-1 10:-2 11:4 12:-2 13:-2 14:-1 15:-1 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:-1
ca:fuel:0:small	0:3
ca:green-factory:1:factories	16:1
ca:green-factory:3:factories	0:-4 2:-1 3:-1 4:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:4 17:-1 18:-1 19:-3 20:-1 21:-1 22:-1 23:-2
ca:hybrid:1:%	5:2
ca:hybrid:2:%	0:5 1:-2 5:-4 11:-1
ca:hybrid:2:small	0:3
ca:hybrid:3:%	1:-2 5:2 9:-2 12:-1
ca:hybrid:4:large	0:-3 6:1 20:2
ca:invest:-1:small	0:6
ca:invest:0:%	0:3 5:-2 19:1
ca:invest:0:large	0:1 6:-3 15:-2 20:1 21:-1
ca:invest:0:money	20:1
ca:invest:0:small	0:-1 10:3
ca:invest:0:stations	0:3 15:-3
ca:invest:1:%	0:-2 1:-1 5:-4 9:-1 11:-1 12:2 13:-2 17:2 20:2
ca:invest:1:large	0:-2 6:-5 15:-2 20:5
ca:invest:1:money	0:-1 20:5
ca:invest:1:small	0:5
ca:invest:2:%	0:2 1:-2 5:-1 9:-1 10:-1 12:-1 17:3
ca:invest:2:large	0:3 6:-2
ca:invest:2:money	0:3 20:-2
ca:invest:2:small	0:1 7:2
ca:invest:2:vehicles	0:-1 6:2 7:-1
ca:invest:3:%	0:1 1:3 5:-4 9:-1 10:-1 11:2 12:-1
ca:invest:3:large	0:2 6:-1
ca:invest:3:money	20:1
ca:invest:3:small	0:2 15:2
ca:invest:3:vehicles	7:-1
ca:invest:4:%	0:-3 1:-1 5:-1 6:4 9:-1 10:-3 11:3 12:-1 18:1 23:-1
ca:invest:4:GWh	0:-4 14:4
ca:invest:4:large	0:3
ca:invest:4:money	0:7 20:-6
ca:invest:4:small	0:1 1:2 7:-2
ca:material:0:small	0:2 1:-2 6:-1 7:-2 9:-1 10:-1 12:-2 13:1 14:-1 15:-2 16:-1 17:-2 18:-1 19:-1 20:-2 23:-1
ca:material:1:%	0:-4 1:-3 5:-3 9:-1 12:5 13:4 17:-1 19:-1
ca:material:1:small	0:-1 13:2 17:-2
ca:material:1:t	0:-1 1:-2 12:1
ca:material:2:%	0:2 12:1 13:-2
ca:material:2:small	0:5
ca:material:4:small	0:3
ca:network:0:small	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
ca:network:1:%	0:-3 1:-1 5:1 7:-1 9:-1 11:-1 12:-1 13:-2 21:3
ca:network:2:%	1:-3 2:-1 3:-1 4:-1 5:-5 6:-1 7:-1 8:-1 9:-1 10:-1 11:3 12:-2 14:-1 15:-1 17:-1 18:-1 19:-1 21:-3 22:-1 23:-1
ca:network:2:models	0:1
ca:network:2:vehicles	0:-2 7:2
ca:network:3:large	0:-1 1:-1 5:-2 6:-2 7:-1 12:-1 15:-3 20:-2 21:2
ca:none:%	0:2 1:2 5:1
ca:none:-1:small	0:4
ca:none:0:%	0:5 5:-1
ca:none:0:km	0:1
ca:none:0:large	6:1
ca:none:0:money	0:1
ca:none:0:small	0:3
ca:none:1:%	0:6
ca:none:1:large	0:3 6:-2
ca:none:1:money	0:3
ca:none:1:small	0:2
ca:none:1:vehicles	6:1
ca:none:2:%	0:6 5:-2
ca:none:2:large	0:-3 6:3 15:-1
ca:none:2:money	0:4
ca:none:2:small	0:4 9:-1
ca:none:2:vehicles	7:1
ca:none:3:%	0:3 1:-3 10:2
ca:none:3:km	0:1
ca:none:3:large	0:6 6:-4
ca:none:3:models	0:-3 6:-1 7:3
ca:none:3:money	20:1
ca:none:3:small	0:4
ca:none:3:vehicles	0:1
ca:none:4:%	0:3
ca:none:4:money	0:3 20:-1
ca:none:4:small	0:3
ca:none:4:vehicles	0:-1 6:2
ca:none:GWh	0:1 9:1 14:4
ca:none:MW	9:4
ca:none:MWh	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:3 10:-2 11:-1 12:-1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ca:none:batteries	0:1 7:-1 13:3
ca:none:factories	0:2 15:2 23:2
ca:none:kWh	0:1 9:3 10:1
ca:none:km	0:4 8:2
ca:none:large	0:3 6:3 15:1
ca:none:m3	0:4 18:1
ca:none:models	0:1 7:3
ca:none:money	0:3 20:2
ca:none:network	0:4 21:1
ca:none:small	0:3
ca:none:stations	0:3 15:4
ca:none:suppliers	0:6 17:-5 20:-1
ca:none:t	0:1 1:4 12:1 19:1
ca:none:vehicles	0:3 6:2 7:1
ca:recycle:0:%	0:1 1:-3 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-2 10:-1 11:-1 13:2 14:-1 15:-1 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:-1
ca:recycle:1:%	0:-1 1:-2 2:-2 3:-2 4:-2 5:-2 6:-1 7:-2 8:-2 9:-1 10:-2 11:-2 12:1 13:-5 14:-2 15:-2 16:-2 17:-1 18:-3 19:2 20:-2 21:-2 22:-2 23:-2
ca:recycle:1:t	1:-1 19:1
ca:recycle:2:%	0:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-2 13:-3 14:-1 15:-1 16:-1 17:-1 18:2 19:2 20:-1 21:-1 22:-1 23:-2
ca:recycled-material:0:%	1:-1 5:-2 6:-1 9:-1 12:4
ca:recycled-material:3:%	0:-3 1:-1 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1 9:-1 10:-1 11:-1 12:4 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:-2
ca:renewable:-1:small	0:-2 6:-1 9:-1 16:3
ca:renewable:0:%	1:-1 5:-2 9:4
ca:renewable:0:MW	0:-2 9:3
ca:renewable:0:large	0:3
ca:renewable:0:small	0:4
ca:renewable:1:%	0:-4 1:2 9:3 10:-1 12:-1 13:-2 18:-1
ca:renewable:1:MW	9:3
ca:renewable:1:small	0:4 6:-1 9:-1
ca:renewable:2:%	0:1 1:-1 5:-1 9:1
ca:renewable:2:MW	0:-1 9:1
ca:renewable:2:small	0:-2 1:3 9:-3 17:2
ca:renewable:3:%	0:1 1:-3 2:-1 3:-1 4:-1 5:-3 7:-1 8:-1 9:-1 11:-1 12:-2 14:-1 15:-1 16:-1 17:2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ca:renewable:3:small	0:4 9:-1
ca:renewable:4:%	0:-5 2:-2 3:-2 4:-2 5:-4 6:-1 7:-1 8:-1 9:5 10:-2 11:-2 12:-3 13:-2 14:-1 15:-1 16:-2 17:-2 18:-2 19:-1 20:-2 21:-2 22:-2 23:-2
ca:renewable:4:small	0:6
ca:sales:-1:%	0:2
ca:sales:-1:money	0:2 20:-2
ca:sales:-1:small	0:1 7:2
ca:sales:-1:vehicles	0:-4 6:3 7:3
ca:sales:0:%	5:2
ca:sales:0:large	0:-1 6:3
ca:sales:0:money	0:4 20:-4
ca:sales:0:small	0:-3 6:4
ca:sales:0:vehicles	0:1 6:1 7:-1
ca:sales:1:%	0:1 5:3
ca:sales:1:GWh	0:-3 14:3
ca:sales:1:factories	0:3 16:-1
ca:sales:1:large	0:1 6:1
ca:sales:1:models	0:-3 7:4
ca:sales:1:money	20:2
ca:sales:1:small	0:-1 6:4 7:1 14:2
ca:sales:1:t	1:-1 12:2 13:-1 19:-1
ca:sales:1:vehicles	0:2 6:1 7:-1
ca:sales:2:%	1:-1 5:6
ca:sales:2:GWh	0:-3 14:3
ca:sales:2:factories	0:1 16:1
ca:sales:2:large	0:1 1:2 15:-1
ca:sales:2:models	0:2
ca:sales:2:money	0:2 20:-1
ca:sales:2:small	0:1 6:2 7:1
ca:sales:2:vehicles	0:1 6:1 7:-3
ca:sales:3:%	0:-4 1:1 5:4 12:2 18:1
ca:sales:3:GWh	0:2 14:-1
ca:sales:3:large	0:2
ca:sales:3:models	0:1 7:1
ca:sales:3:money	20:1
ca:sales:3:small	0:3 5:1 6:1
ca:sales:3:vehicles	6:1 7:1
ca:sales:4:%	0:-1 1:1 9:-2 12:2 18:-1 23:2
ca:sales:4:factories	0:3 16:-2
ca:sales:4:large	20:2
ca:sales:4:models	7:1
ca:sales:4:money	0:-1 20:2
ca:sales:4:small	0:5 7:1
ca:sales:4:vehicles	0:1 6:-2 7:3
ca:save:1:%	0:2 1:2 2:-1 3:-1 4:-1 5:-4 6:-2 7:-2 8:-2 9:-2 10:-2 11:-3 12:-3 13:-2 14:-2 15:-2 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:-2
ca:save:1:km	8:1
ca:share:0:%	0:2 1:-1 5:1
ca:share:0:large	0:-1 6:2
ca:share:0:money	0:3 20:-2
ca:share:0:small	0:4
ca:share:1:%	5:3 9:-1 12:-1
ca:share:1:large	0:5 6:-4
ca:share:1:money	0:1
ca:share:1:small	0:4 7:-1
ca:share:2:%	0:2 1:-2 5:-2 9:1
ca:share:2:large	0:-3 6:4
ca:share:2:money	0:3 20:-2
ca:share:2:small	0:4
ca:share:2:vehicles	0:-1 6:3
ca:share:3:%	0:1 1:-1 5:2
ca:share:3:large	0:-2 6:2
ca:share:3:money	0:1
ca:share:3:small	0:6
ca:share:3:vehicles	0:-4 6:3 7:1
ca:share:4:%	0:2 1:1 5:-2
ca:share:4:small	0:4
ca:share:4:vehicles	0:3 6:-2
ca:supplier:1:%	0:-1 1:-3 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:-1 11:-2 12:-3 13:-3 14:-2 15:-2 16:-2 17:4 18:-2 19:-2 20:-1 21:-2 22:-2 23:-2
ca:supplier:3:small	0:2
ca:waste:1:%	0:-2 2:-1 3:-1 4:-1 5:-1 8:-1 9:-1 12:-2 13:-2 14:-1 17:-1 18:2 19:1 21:-1 22:-1 23:-2
ca:waste:2:%	0:-2 1:2 9:-1 10:-1 18:-1 19:2
ca:waste:2:factories	0:-4 1:-1 2:-2 3:-2 4:-2 5:-1 6:-1 7:-1 8:-2 9:-1 10:-2 11:-2 12:-1 13:-2 14:-2 15:-2 16:-4 17:-1 18:-2 19:4 20:-1 21:-2 22:-2 23:-2
ca:waste:3:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-2 10:1 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:3 20:-1 21:-1 22:-1 23:-2
ca:water:1:%	0:-3 1:-1 11:-1 18:3 23:-1
ca:water:1:m3	0:-2 18:3
cb:battery:0:batteries	0:1 7:-1 13:3
cb:battery:0:factories	0:4 16:-2
cb:battery:0:small	0:-4 1:-1 2:-1 3:-1 4:-1 6:-3 7:-2 8:-1 9:-3 11:-1 12:-1 13:4 14:-1 15:-2 16:-1 17:2 18:-1 19:-1 21:-1 22:-1 23:-1
cb:battery:1:%	0:1 5:-2 11:2 13:-5
cb:battery:1:kWh	0:2
cb:battery:1:large	0:4 6:-3
cb:battery:1:money	0:3 20:-3
cb:battery:1:small	0:6
cb:battery:2:%	1:-1 5:-2 12:2 13:1
cb:battery:2:GWh	0:-2 14:2
cb:battery:2:km	0:3 8:-1
cb:battery:2:money	20:1
cb:battery:2:small	0:7
cb:battery:3:%	0:1 9:-2 12:1
cb:battery:3:GWh	0:-6 9:-1 14:6
cb:battery:3:km	0:2
cb:battery:3:large	0:3
cb:battery:3:money	0:1
cb:battery:3:small	0:1 14:3
cb:battery:4:%	0:-2 1:-1 5:2 12:-2 13:2
cb:battery:4:GWh	0:-4 14:4
cb:battery:4:money	0:-2 20:3
cb:battery:4:small	0:4
cb:capacity:0:GWh	14:1
cb:capacity:0:large	0:4 6:-2 20:-1
cb:capacity:0:vehicles	0:1
cb:capacity:1:GWh	0:1 14:2
cb:capacity:1:MW	0:-1 9:3
cb:capacity:1:large	0:-4 6:5
cb:capacity:1:t	0:-1 1:-3 12:-2 13:4
cb:capacity:1:vehicles	0:-2 6:3
cb:capacity:2:GWh	0:1 6:-1 9:-2 14:2
cb:capacity:2:large	0:1
cb:capacity:2:small	0:2
cb:capacity:2:vehicles	0:1
cb:capacity:3:%	0:-2 1:-2 5:-2 13:3 18:-1 19:-1
cb:capacity:3:GWh	0:1 14:1
cb:capacity:3:large	6:1
cb:capacity:3:small	0:-2 1:2 6:-2 7:-1 13:-1 14:2
cb:capacity:3:vehicles	6:1
cb:capacity:4:%	0:4 1:-2 5:-2 10:-1 13:-1 20:-1
cb:capacity:4:GWh	9:-1 14:2
cb:capacity:4:large	0:1 15:-1 20:-1
cb:capacity:4:small	0:3
cb:capacity:4:vehicles	0:2 6:-1
cb:charging:0:stations	15:4
cb:charging:1:%	0:4 5:-2 9:-1 15:-1
cb:charging:1:small	0:-2 6:-1 9:-1 15:3
cb:charging:1:stations	15:1
cb:charging:2:%	0:1 9:1
cb:charging:2:large	6:-3 15:2
cb:charging:2:small	0:4
cb:charging:2:stations	0:3 15:-3
cb:charging:3:%	0:3 1:-3 5:-1 9:1 13:-1 15:-1
cb:charging:3:large	0:3 6:-2 15:-1
cb:charging:3:small	15:3
cb:charging:3:stations	0:1
cb:charging:4:large	6:-2 7:-1 15:2 20:-2 21:-1
cb:charging:4:small	0:4 15:-3
cb:customer:1:small	0:3
cb:customer:2:small	0:4 6:-1
cb:customer:3:small	0:-1 6:2 7:-1 15:-1 17:-1
cb:electricity:1:small	0:-2 1:3 2:-1 3:-1 4:-1 6:-1 7:-2 8:-1 9:-4 10:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cb:electricity:2:%	0:-4 1:-3 2:-1 3:-1 4:-1 5:-3 7:-1 8:-1 9:5 10:-2 11:-1 12:-1 14:-1 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
cb:electricity:3:%	0:-3 1:-2 9:4
cb:emission:-1:%	0:3 1:2 5:-2
cb:emission:-1:small	16:2
cb:emission:0:%	0:-1 1:4
cb:emission:0:small	0:4
cb:emission:0:t	0:4 1:-2 13:-1
cb:emission:1:%	0:-3 1:5 17:1 23:2
cb:emission:1:small	1:-4 6:3
cb:emission:1:t	0:-1 1:4
cb:emission:2:%	1:4 17:1 18:1
cb:emission:2:money	0:2
cb:emission:2:small	0:3 1:1
cb:emission:2:t	0:1
cb:emission:3:%	1:6
cb:emission:3:small	0:1 1:3 6:-3 7:-2 17:1
cb:emission:3:t	0:1 12:2
cb:emission:4:%	0:2 1:2
cb:emission:4:large	1:2 6:-3
cb:emission:4:small	0:-1 1:3 6:-1 7:-1 17:2
cb:energy:1:%	0:-1 1:-3 5:-1 7:-1 9:-2 10:4 11:-3 12:-1 13:-1 15:-1 18:-1 20:-1 21:-1 23:-1
cb:energy:2:%	1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-5 10:4 11:-2 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:-3
cb:energy:3:%	1:-4 5:-1 9:3 10:4 11:-1 18:-1 19:-1 23:-2
cb:energy:3:small	0:2
cb:energy:4:%	0:1 5:-2 9:-1 10:2 11:-1 12:-1 16:-1
cb:energy:4:small	0:5 19:-2
cb:ev:-1:%	0:2 5:-2
cb:ev:-1:large	0:-3 6:3
cb:ev:-1:money	0:2 20:-1
cb:ev:-1:small	5:-1 6:2 7:2
cb:ev:0:%	0:2 6:-1 7:-2
cb:ev:0:large	6:-4 7:-1 15:-3 20:-2 21:4
cb:ev:0:models	0:-3 6:1 7:6
cb:ev:0:small	0:1 5:4 6:-1 7:-2
cb:ev:0:vehicles	0:-1 6:3 7:5
cb:ev:1:%	5:4
cb:ev:1:km	0:4 8:-3
cb:ev:1:large	0:1 6:1
cb:ev:1:models	0:1
cb:ev:1:small	0:-3 5:1 6:3 7:4
cb:ev:1:vehicles	0:-1 6:2
cb:ev:2:%	0:2 5:2
cb:ev:2:GWh	0:-3 9:-1 14:4
cb:ev:2:km	8:2
cb:ev:2:large	0:-2 6:3 20:2 21:1
cb:ev:2:models	7:2
cb:ev:2:money	0:-1 20:3
cb:ev:2:small	0:-3 1:1 5:2 6:-2 7:5
cb:ev:2:vehicles	0:-1 6:4 7:-2
cb:ev:3:%	0:1 1:-1 5:2 7:1 13:1
cb:ev:3:km	0:3 8:-2
cb:ev:3:large	0:1 6:2 20:-1
cb:ev:3:models	0:-2 7:3
cb:ev:3:money	0:-1 20:2
cb:ev:3:small	0:2 7:2 21:1
cb:ev:3:vehicles	0:-2 6:4 7:-3
cb:ev:4:%	0:2 5:1
cb:ev:4:large	0:1 6:2 15:-1 20:-2
cb:ev:4:models	0:-4 7:4
cb:ev:4:money	0:-1 20:3
cb:ev:4:small	0:2 6:-1 7:3
cb:ev:4:vehicles	0:-1 6:2 7:1
cb:green-factory:0:factories	0:-3 16:4
cb:green-factory:1:small	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1 9:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:4 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cb:hybrid:0:vehicles	0:1 5:-1 6:-4 7:2
cb:hybrid:1:%	0:-2 1:-3 5:-4 11:3 18:-2
cb:hybrid:1:small	0:5 5:-3 6:-1 7:-3
cb:hybrid:2:%	0:-4 1:-1 5:2 11:3
cb:hybrid:2:small	0:5 6:-1 7:-3
cb:hybrid:3:small	5:2 6:-1 7:-3
cb:invest:-1:large	0:-1 1:-1 6:1 7:-1 15:-2 20:2
cb:invest:-1:money	0:3 20:-2
cb:invest:-1:small	0:3
cb:invest:0:%	1:-1 5:-2 9:2 10:-1 12:-2 13:2 17:-1 18:-1 20:-1
cb:invest:0:large	0:-2 6:-6 20:5
cb:invest:0:money	20:3
cb:invest:0:small	0:5
cb:invest:0:vehicles	0:-2 6:3 7:-2 20:-1
cb:invest:1:%	0:1 1:1 10:1 12:-2
cb:invest:1:large	6:1 20:1
cb:invest:1:money	0:1 20:2
cb:invest:1:small	0:1 7:2
cb:invest:1:vehicles	0:5 6:-4 7:-1
cb:invest:2:%	0:2 1:-1 5:-3 20:2
cb:invest:2:factories	0:2 16:-1
cb:invest:2:large	0:4 20:-2
cb:invest:2:money	20:2
cb:invest:2:small	0:4
cb:invest:2:vehicles	0:4 6:-3
cb:invest:3:%	0:4 1:-1
cb:invest:3:GWh	0:-4 14:4
cb:invest:3:large	0:3 6:-2 20:2
cb:invest:3:money	0:2
cb:invest:3:small	0:5
cb:invest:4:%	0:5 1:-1 5:-2
cb:invest:4:large	6:1 15:-1
cb:invest:4:money	0:1
cb:invest:4:small	0:5
cb:invest:4:vehicles	6:1 7:-1
cb:material:0:%	0:-4 1:-1 5:-1 9:-3 12:3 13:-2 17:2 20:-1
cb:material:1:%	0:5 1:-3 13:-1 17:-2
cb:material:1:small	0:4
cb:material:2:%	0:-4 1:-2 5:2 11:-1 12:3 13:-1 23:-1
cb:material:2:small	0:-1 6:-2 7:-1 12:2 13:-1 17:-3 23:-1
cb:material:3:%	0:1 1:-1 12:2 13:-2
cb:material:4:%	1:1 18:-2
cb:network:0:network	0:1 15:2 21:3
cb:network:0:small	0:-2 5:-1 6:-1 7:2 15:-2 17:-2 21:3
cb:network:1:small	0:4
cb:network:2:%	0:4 1:-1 5:-1 21:-1
cb:network:2:small	0:6 6:-1 7:-1 21:-2
cb:network:3:%	0:4 5:-1 21:-1
cb:none:%	1:3 5:2 12:2
cb:none:-1:%	0:4 5:-1
cb:none:-1:money	0:3
cb:none:-1:small	0:4
cb:none:0:%	0:3
cb:none:0:large	0:4 6:-2
cb:none:0:money	0:2
cb:none:0:small	0:1
cb:none:0:t	0:3 1:-1 13:-1
cb:none:1:%	0:5
cb:none:1:large	0:5 6:-1
cb:none:1:money	0:1
cb:none:1:small	0:6
cb:none:2:%	0:1 5:-2 7:1 10:1
cb:none:2:large	0:6 6:-3
cb:none:2:money	0:3
cb:none:2:small	0:6
cb:none:3:%	0:6
cb:none:3:km	0:1
cb:none:3:large	6:1
cb:none:3:money	0:4
cb:none:3:small	0:4
cb:none:4:%	0:7 5:-1
cb:none:4:large	0:-1 6:2
cb:none:4:money	0:3
cb:none:4:small	0:6
cb:none:GWh	0:1 9:2 10:1 14:1
cb:none:MW	9:4
cb:none:MWh	0:-3 13:3
cb:none:TWh	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 10:1 11:-1 12:-1 13:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cb:none:factories	0:2 16:1 19:2 23:2
cb:none:kWh	0:1 9:3
cb:none:km	0:2 8:3
cb:none:large	0:2 15:2
cb:none:m3	0:2 18:2
cb:none:models	0:6 7:-1
cb:none:money	0:2 20:3
cb:none:small	0:5
cb:none:stations	0:1 15:4
cb:none:suppliers	0:4 17:-3
cb:none:t	0:2 1:3 13:1
cb:none:vehicles	0:2 6:3 15:2
cb:recycle:0:%	0:1 1:-1 5:-3 9:-1 12:-2 13:1
cb:recycle:0:t	0:-4 1:-3 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:2 13:2 14:-1 15:-1 16:-1 17:-1 19:-3 20:-1 21:-1 22:-1 23:-1
cb:recycle:1:%	0:-1 12:-3 13:3
cb:recycle:1:t	0:-2 1:-1 12:-1 13:1 19:2
cb:recycle:2:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:1 11:-2 13:2 14:-1 15:-1 16:-1 17:-1 18:-3 19:2 20:-1 21:-1 22:-1 23:-1
cb:recycle:2:money	0:4 20:-4
cb:recycle:2:t	0:-3 1:-2 2:-1 3:-1 4:-1 7:-1 8:-1 10:-1 11:-1 12:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 21:-1 22:-1 23:-1
cb:recycle:3:%	0:-1 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-3 10:-2 11:-1 12:-4 13:-4 14:-1 15:-1 16:-1 17:-2 18:-2 19:4 20:-1 21:-1 22:-1 23:-2
cb:recycled-material:0:%	0:-2 5:-1 12:3
cb:recycled-material:2:%	0:-2 5:-2 12:2
cb:recycled-material:2:small	0:3
cb:recycled-material:3:%	0:-2 1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 11:-1 12:5 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cb:renewable:0:MW	9:1
cb:renewable:0:large	0:3 6:-1
cb:renewable:0:small	0:5 1:-2 6:-1 7:-1 9:-4
cb:renewable:1:%	0:-1 1:-1 5:-1 9:4
cb:renewable:1:MW	0:-1 9:2
cb:renewable:1:kWh	0:-2 9:3
cb:renewable:1:large	0:4
cb:renewable:1:small	0:-1 6:-2 9:4
cb:renewable:2:%	1:-1 9:2 17:2
cb:renewable:2:MW	9:2
cb:renewable:2:small	0:2 6:-1 9:1
cb:renewable:3:%	1:-2 9:4 12:-1
cb:renewable:3:MW	0:-1 9:2
cb:renewable:3:kWh	0:-2 9:3
cb:renewable:3:money	0:-2 20:2
cb:renewable:3:small	0:2 1:-2 6:-1 7:-1 9:1 13:-1 15:2 16:-1
cb:renewable:4:%	0:1 1:-3 5:-1 9:2
cb:renewable:4:small	0:-1 1:-3 5:-1 7:-2 9:3 13:-1 15:-1 16:-1 18:-1 21:-1
cb:sales:-1:%	0:1 5:1
cb:sales:-1:large	0:4 6:-3 8:2 15:-3
cb:sales:-1:money	0:3 20:-3
cb:sales:-1:small	0:3 6:1
cb:sales:-1:vehicles	0:3 6:-2
cb:sales:0:%	0:4 5:-2 18:2
cb:sales:0:GWh	0:3 6:-2 9:1 10:-2 13:-1 14:-3 23:-1
cb:sales:0:factories	0:4 16:-3
cb:sales:0:kWh	6:-1 9:2
cb:sales:0:large	6:4
cb:sales:0:m3	0:3 18:-2
cb:sales:0:models	1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:1 8:-1 9:-1 11:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 22:-1 23:-1
cb:sales:0:small	0:-2 6:6
cb:sales:0:t	12:-2 13:2 19:-1
cb:sales:0:vehicles	0:5
cb:sales:1:%	0:-2 1:2 5:-1 6:4 10:3
cb:sales:1:GWh	14:2
cb:sales:1:MW	9:1
cb:sales:1:large	0:2 6:1
cb:sales:1:money	20:1
cb:sales:1:small	0:3 5:2 6:1 7:-3
cb:sales:1:t	0:4 6:-1 12:-3 13:-4 19:-1
cb:sales:1:vehicles	0:2 6:1 7:-1
cb:sales:2:%	0:2 1:3 5:2 18:-1
cb:sales:2:large	0:3 15:1
cb:sales:2:models	0:-2 7:2
cb:sales:2:money	0:5 20:-3
cb:sales:2:small	1:3 6:-3 12:1
cb:sales:2:vehicles	0:2
cb:sales:3:%	0:4
cb:sales:3:GWh	9:-2 14:3
cb:sales:3:km	0:-2 8:2
cb:sales:3:large	0:2 6:1 14:1
cb:sales:3:money	0:-1 20:3
cb:sales:3:small	1:1 6:2 10:1 14:1
cb:sales:3:vehicles	6:2
cb:sales:4:%	5:2 9:1 11:1
cb:sales:4:GWh	0:-4 14:4
cb:sales:4:kWh	9:2
cb:sales:4:large	0:3 6:1
cb:sales:4:money	0:4 20:-4
cb:sales:4:small	0:1 7:2
cb:sales:4:t	0:-1 1:2
cb:sales:4:vehicles	0:3 6:-1 7:1
cb:save:0:TWh	0:-1 9:-1 10:2
cb:save:0:kWh	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-2 9:-3 10:4 11:-2 12:-1 13:-2 14:-1 15:-2 16:-1 17:-1 18:-1 19:-2 21:-1 22:-1 23:-1
cb:save:0:money	0:5 20:-4
cb:save:0:t	1:1 10:2 13:-1
cb:save:1:money	0:4 20:-4
cb:save:1:t	0:-4 1:5 12:-1
cb:save:2:t	0:-3 1:3
cb:save:3:money	0:2 1:-1
cb:save:3:small	0:5 1:-1 6:-2 9:-2 10:-1 11:-1 16:-1 17:-1
cb:share:-1:%	0:1 1:-1 5:2
cb:share:0:%	5:3 12:1
cb:share:0:large	0:-2 6:1 20:2
cb:share:0:small	0:4 7:-1
cb:share:1:%	0:2 1:-2 5:1 17:1
cb:share:1:large	0:2 5:-1 20:-2
cb:share:1:money	0:-1 20:2
cb:share:1:small	9:2
cb:share:1:vehicles	0:3 5:-1 6:-2 7:-1
cb:share:2:%	0:-2 5:3 9:3 12:2 23:1
cb:share:2:large	0:1
cb:share:2:money	0:4 20:-1
cb:share:2:small	0:5
cb:share:2:vehicles	0:1 6:-1
cb:share:3:%	0:1 1:-2 5:3 9:-1 23:2
cb:share:3:large	0:4 6:-4
cb:share:3:money	0:2
cb:share:3:small	0:4
cb:share:4:%	0:1 5:1 9:1
cb:share:4:money	0:3
cb:share:4:small	0:3
cb:supplier:0:suppliers	0:-2 17:4
cb:supplier:1:small	0:6 1:-1 6:-2 7:-2 13:-1 15:-1 17:-5 18:-1 21:-1
cb:supplier:3:small	1:-1 6:-3 15:-2 17:2
cb:waste:0:%	0:-1 18:-1 19:2
cb:waste:2:%	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 7:-1 8:-1 10:-2 11:-1 14:-1 15:-1 16:-1 18:-5 19:2 20:-1 21:-1 22:-1 23:3
cb:waste:2:small	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-2 10:-1 11:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:3 20:-1 21:-1 22:-1 23:-1
cb:waste:3:%	0:-3 1:-3 2:-1 3:-1 4:-1 6:-2 7:-1 8:-1 9:-1 10:-3 11:-2 14:-1 15:-1 16:-1 17:-1 18:-3 19:4 20:-1 21:-1 22:-1 23:-3
cb:water:1:%	0:-3 1:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-1 10:-2 11:-1 12:-1 14:-1 15:-1 16:-1 17:-1 18:5 20:-1 21:-1 22:-1 23:-2
cb:water:1:small	1:-2 18:2
cb:water:2:%	0:-4 1:-1 9:-3 10:-2 12:-1 18:5 19:-2 23:-2
cb:water:2:small	0:-3 1:-1 6:-1 7:-1 9:-1 17:-1 18:4 19:-3 23:-1
cb:water:3:%	0:-3 1:-3 6:-1 9:-2 10:-1 11:-1 12:-1 18:6 19:-1 23:-3
cb:water:3:small	0:-2 7:-1 18:3 19:-1
cb:water:4:%	1:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 10:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:4 19:-1 20:-1 21:-1 22:-1 23:-2
cb:water:4:small	1:-3 18:2 19:-1
cu:battery:%	0:2 9:-3 12:1 13:4 17:1
cu:battery:GWh	0:2 14:3
cu:battery:MWh	0:2 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-2 10:-2 11:-1 12:-1 13:1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cu:battery:batteries	0:1 7:-1 13:3
cu:battery:factories	0:2 16:1
cu:battery:kWh	0:4
cu:battery:km	0:4
cu:battery:large	0:1 6:-3 13:4 15:-1 20:1
cu:battery:models	0:-4 7:4
cu:battery:money	0:-2 20:5
cu:battery:small	0:1 13:2
cu:battery:t	0:-1 12:-2 13:5 19:-1
cu:battery:vehicles	6:1 7:1
cu:capacity:%	0:3 5:-4 13:3
cu:capacity:GWh	0:2 14:5
cu:capacity:MW	9:2
cu:capacity:kWh	9:2
cu:capacity:km	0:2 8:-1
cu:capacity:large	6:5
cu:capacity:money	0:-1 20:3
cu:capacity:small	0:-1 1:1 6:2 7:-1 14:3
cu:capacity:t	0:-1 1:-1 12:-1 13:4
cu:capacity:vehicles	0:1 6:2 7:-2
cu:charging:%	0:2 1:-3 9:2 21:2
cu:charging:factories	0:-1 15:3 16:-1 23:-1
cu:charging:kWh	0:3 9:-1
cu:charging:km	0:3 8:-2
cu:charging:large	0:-2 6:-6 15:6 20:-1 21:2
cu:charging:money	0:-2 20:4
cu:charging:network	0:-4 9:-1 12:-1 15:4 17:-1 21:-1
cu:charging:small	0:1 15:5
cu:charging:stations	0:1 15:4
cu:charging:vehicles	0:4 6:-6 7:-5 15:3
cu:customer:%	0:3 1:1 11:1 17:-1
cu:customer:km	8:1
cu:customer:large	0:5 6:-1
cu:customer:models	0:1
cu:customer:money	0:3
cu:customer:small	6:4
cu:customer:t	1:2
cu:customer:vehicles	0:-2 6:2 7:2
cu:electricity:%	0:-1 1:-1 5:-2 9:9
cu:electricity:GWh	1:-2 2:-2 3:-2 4:-2 6:-1 7:-1 8:-2 9:2 10:2 11:-2 12:-1 13:-2 14:-4 15:-1 16:-2 17:-1 18:-1 19:-1 20:-1 21:-1 22:-2 23:-2
cu:electricity:MW	0:-1 9:2
cu:electricity:factories	0:2 9:-2 16:1
cu:electricity:kWh	0:-3 9:1 10:2
cu:electricity:km	1:-1 8:1
cu:electricity:large	0:-4 1:4 6:-3 7:-1 8:3 9:-3 15:-2 16:-1 17:-1 20:-1 21:-1
cu:electricity:money	0:1 20:-1
cu:electricity:small	0:-2 1:3 6:-2 7:-1 9:4 13:2
cu:electricity:t	0:-2 1:4
cu:electricity:vehicles	0:2 6:-2
cu:emission:%	1:12
cu:emission:MW	9:2
cu:emission:factories	0:-1 1:-2 15:-1 16:5 19:-2 23:-2
cu:emission:kWh	0:-2 9:3
cu:emission:km	0:-2 1:-1 8:4
cu:emission:large	0:3 1:2 6:-2
cu:emission:m3	0:3
cu:emission:money	20:1
cu:emission:small	1:5
cu:emission:stations	0:3 15:-3
cu:emission:suppliers	1:-1 17:3
cu:emission:t	1:6
cu:emission:vehicles	0:-1 6:2
cu:energy:%	0:-2 1:-5 5:-3 9:1 10:9 11:1 12:-1 18:-3 23:1
cu:energy:GWh	0:-4 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 10:1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 21:-1 22:-1 23:2
cu:energy:TWh	0:-2 9:-2 10:2
cu:energy:factories	0:2 10:-1 15:-1 16:-3 17:-1 19:1 21:-1 23:-1
cu:energy:kWh	0:2 9:-3 10:1 11:-1 13:-1
cu:energy:large	0:1 6:-4 10:-2 15:2 20:-3 21:-1
cu:energy:money	0:2
cu:energy:small	6:-1 9:1 10:4 17:-1 19:1
cu:energy:stations	15:1
cu:energy:t	0:-3 1:-1 10:3 13:-2
cu:energy:vehicles	0:1
cu:ev-all:small	0:3 6:-2
cu:ev-all:vehicles	0:-4 6:5
cu:ev:%	0:1 1:-1 5:11
cu:ev:GWh	0:1 9:-1 10:-2 23:2
cu:ev:factories	16:1 21:2
cu:ev:kWh	0:1
cu:ev:km	0:1 8:2
cu:ev:large	0:-2 6:6 20:4 21:4
cu:ev:m3	0:3 18:-1
cu:ev:models	0:1 7:4
cu:ev:money	0:-2 20:7
cu:ev:network	0:-1 15:-3 21:5
cu:ev:small	0:-1 5:2 6:2 7:8
cu:ev:stations	0:3 15:-1
cu:ev:t	0:1 1:-1 6:-1 10:2 12:1
cu:ev:vehicles	6:6 7:3
cu:fuel:%	0:-3 1:-5 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 10:-3 11:7 12:-2 13:-2 14:-1 15:-1 16:-1 17:-2 18:-3 19:-1 20:-1 21:-2 22:-1 23:-2
cu:fuel:small	0:4
cu:green-factory:%	0:-4 1:-2 9:1 11:-2 12:-1 13:-1 15:-1 16:2 17:-1 19:-1 20:-1 23:-1
cu:green-factory:factories	0:-5 16:6
cu:green-factory:small	0:-5 1:-2 2:-1 3:-1 4:-1 6:-2 7:-3 8:-1 9:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:7 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
cu:hybrid:%	1:-2 5:2 11:4
cu:hybrid:large	0:1 20:2
cu:hybrid:models	0:1 7:-1
cu:hybrid:money	0:3 20:-1
cu:hybrid:small	0:2 5:2
cu:hybrid:vehicles	6:1 7:2
cu:invest:%	0:1 5:-2 6:1 11:2 17:1
cu:invest:GWh	0:1 14:3
cu:invest:MW	0:-3 9:3
cu:invest:factories	0:5 16:-2
cu:invest:kWh	0:2 10:-2
cu:invest:km	0:4 8:-3
cu:invest:large	20:6
cu:invest:m3	0:2
cu:invest:models	0:1 7:1
cu:invest:money	20:6
cu:invest:small	0:5
cu:invest:stations	0:-1 15:4
cu:invest:suppliers	0:3
cu:invest:t	12:2
cu:invest:vehicles	0:-4 6:4 7:3
cu:material:%	0:-1 5:-3 9:-4 12:8 13:3 17:1
cu:material:factories	0:4 16:-2
cu:material:large	0:4 6:-3
cu:material:money	0:-1 20:2
cu:material:small	0:2 13:3
cu:material:t	0:1 1:-1 12:4 13:-1
cu:mileage:%	0:-4 2:-1 3:-1 4:-1 5:-2 6:-2 7:-1 8:-1 9:-2 10:2 11:3 12:-2 13:-2 14:-1 15:-1 16:-1 17:-1 18:-3 19:-3 20:-1 21:-1 22:-1 23:-1
cu:mileage:km	8:2
cu:network:%	0:-3 1:-1 9:-1 10:-2 11:1 12:-1 21:6
cu:network:large	0:-5 1:-2 2:-1 3:-1 4:-1 5:-1 6:-7 7:-2 8:-1 9:-1 10:-1 11:-1 12:3 13:-1 14:-1 15:1 16:-1 17:-1 18:-1 19:-1 20:-2 21:7 22:-1 23:-1
cu:network:models	0:2 7:-1
cu:network:money	0:4 20:-1
cu:network:network	0:1 15:1 21:4
cu:network:small	6:-2 7:1 15:1 21:4
cu:network:stations	15:1
cu:network:vehicles	0:3 6:-2 7:1
cu:none:%	0:7
cu:none:kWh	9:1
cu:none:km	0:2
cu:none:large	0:4
cu:none:models	7:2
cu:none:money	0:3
cu:none:small	0:7
cu:none:stations	0:4 15:-3
cu:none:t	0:5 1:-3 13:-1
cu:none:vehicles	0:3
cu:recycle:%	0:-7 5:-5 9:-3 12:5 13:7 17:-1 19:5 23:-1
cu:recycle:large	6:-6 13:3 15:-2 18:-1
cu:recycle:money	20:1
cu:recycle:small	0:2 13:1 19:1
cu:recycle:t	0:-4 1:-4 12:1 13:4 19:3
cu:recycle:vehicles	0:3 6:-3 7:1 13:-1
cu:recycled-material:%	0:-4 1:-3 5:-6 9:-2 12:12 13:-1
cu:recycled-material:small	0:-2 1:-4 6:-2 7:-2 12:5 23:-1
cu:recycled-material:stations	0:2 15:-1
cu:recycled-material:t	0:-1 1:-3 12:3
cu:renewable:%	0:-2 5:-3 9:13
cu:renewable:GWh	0:-5 9:5 10:-4 14:-2
cu:renewable:MW	0:-1 9:4
cu:renewable:MWh	0:1 1:-1 7:-1 9:1 13:-5 17:-1 20:-1
cu:renewable:TWh	0:1 9:2
cu:renewable:factories	0:3 9:-1
cu:renewable:kWh	0:-4 9:6
cu:renewable:km	0:4 8:-3
cu:renewable:large	0:7 6:-1
cu:renewable:money	0:-1 20:2
cu:renewable:small	1:1 6:-1 9:3 16:2
cu:renewable:suppliers	0:-3 17:3
cu:renewable:t	0:-1 1:5 13:-1
cu:renewable:vehicles	0:3 6:-2
cu:sales:%	0:3 5:4
cu:sales:GWh	14:4 23:1
cu:sales:MW	0:2
cu:sales:MWh	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1 9:3 10:-1 11:-1 12:-2 14:-2 15:-1 16:-1 17:-1 18:-1 19:-2 20:-1 21:-2 22:-1 23:-1
cu:sales:TWh	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 10:-1 11:-1 12:-1 13:-1 14:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
cu:sales:factories	0:3 16:1 21:1
cu:sales:kWh	9:3
cu:sales:km	8:3
cu:sales:large	0:1 6:5
cu:sales:m3	18:2
cu:sales:models	7:4
cu:sales:money	20:3
cu:sales:network	0:1 15:-2 21:1
cu:sales:small	0:2 6:5
cu:sales:stations	0:2 15:1
cu:sales:suppliers	0:2 17:2
cu:sales:t	0:-3 1:2 12:4 19:2
cu:sales:vehicles	0:3 6:3
cu:save:%	1:-1 5:-5 6:-1 7:-1 8:-1 10:-5 11:5 12:-1 13:-1 16:-1 17:-1 18:-1 19:-1 21:-1 23:-1
cu:save:GWh	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 10:4 11:-2 12:-1 13:-1 14:-3 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
cu:save:TWh	0:-3 9:-3 10:4
cu:save:kWh	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-3 10:4 11:-1 12:-1 13:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
cu:save:km	0:-3 8:4
cu:save:large	0:5 6:-4
cu:save:m3	0:1 18:1
cu:save:money	0:7 20:-4
cu:save:small	10:1 11:2 17:-1
cu:save:t	0:-2 1:5 10:1
cu:share:%	0:1 5:6 9:1 12:1
cu:share:kWh	0:1 9:1 10:-1
cu:share:km	0:2 8:-2
cu:share:large	6:3
cu:share:models	0:-1 7:3
cu:share:money	0:2
cu:share:small	0:2 5:3
cu:share:t	0:3 1:-2
cu:share:vehicles	6:3
cu:supplier-target:%	0:4 1:-1 18:-3
cu:supplier-target:small	0:2 17:2
cu:supplier:%	0:-2 5:-5 9:-1 12:-4 17:7
cu:supplier:large	0:5 6:-3
cu:supplier:money	0:1
cu:supplier:small	1:-3 6:-4 7:-1 9:-1 15:-1 17:6
cu:supplier:suppliers	0:-2 17:4
cu:supplier:t	0:-3 1:4 13:-1
cu:supplier:vehicles	0:-3 6:3 7:-2
cu:waste:%	0:-8 1:-3 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-2 11:-1 12:-2 13:-2 15:-1 17:-1 19:9 20:-1 21:-1 22:-1 23:2
cu:waste:factories	0:-3 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-1 10:-1 11:-1 13:-1 14:-1 15:-1 16:-2 17:-1 18:-1 19:5 20:-1 21:-1 22:-1 23:-2
cu:waste:large	0:2
cu:waste:small	0:-5 1:-3 2:-2 3:-2 4:-2 5:-1 6:-5 7:-3 8:-2 9:-3 10:-4 11:-2 12:-2 13:-3 14:-2 15:-3 16:-2 17:-2 18:-5 19:8 20:-2 21:-2 22:-2 23:-2
cu:waste:t	0:-3 1:-3 12:-3 13:1 14:-1 15:-1 18:-1 19:4 23:-1
cu:water:%	0:-5 1:-8 5:-2 9:-1 11:-1 12:-2 17:-1 18:12 19:-3 23:2
cu:water:large	0:1 6:-5 13:-1 15:-2 18:2 20:-1
cu:water:m3	0:-1 18:3
cu:water:money	0:5 20:-3
cu:water:small	0:-1 1:-3 7:-1 10:-2 18:6 19:1
e:false:%	0:4 5:2
e:false:factories	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-2 8:-1 9:-1 10:-1 11:-1 12:-2 13:-1 14:-1 15:1 16:1 17:-2 18:-1 19:-2 20:-1 21:-3 22:-1 23:2
e:false:large	0:2 6:4
e:false:models	7:2
e:false:money	0:2 20:2
e:false:small	0:2
e:false:stations	0:3
e:false:vehicles	0:2 6:4
e:true:%	1:1
e:true:GWh	0:1 9:2 14:4
e:true:MW	9:5
e:true:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
e:true:TWh	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 10:3 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
e:true:batteries	0:1 7:-1 13:3
e:true:factories	0:2 16:3 19:1
e:true:kWh	0:1 9:3 10:1
e:true:km	0:2 8:4
e:true:m3	0:3 18:3
e:true:models	0:2 7:4
e:true:money	0:2 20:3
e:true:network	0:2 15:2 21:2
e:true:stations	0:2 15:5
e:true:suppliers	0:2 17:3
e:true:t	0:1 1:3 12:1 13:2
e:true:vehicles	0:2 6:4 7:1
em:false:%	5:3
em:false:GWh	0:1 9:1 10:1 14:4
em:false:MW	9:4
em:false:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
em:false:TWh	1:-1 6:-1 9:1 10:3 11:-1 14:-1
em:false:batteries	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:3 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
em:false:factories	0:1 16:4 19:1 23:1
em:false:kWh	0:1 9:3 10:2
em:false:km	0:3 8:3
em:false:large	0:3 6:2
em:false:m3	0:4 18:1
em:false:models	0:1 7:5
em:false:money	0:2 20:4
em:false:network	0:1 15:2 21:3
em:false:small	0:2
em:false:stations	0:3 15:3
em:false:suppliers	0:1 17:4
em:false:t	0:2 1:3 12:1 13:1
em:false:vehicles	0:4 6:1 7:1
em:true:%	0:7 1:2 5:-5
em:true:GWh	6:-1 9:1 10:-3 14:1 23:2
em:true:MW	0:-3 9:4
em:true:batteries	0:4 13:-4
em:true:factories	0:2 15:1 16:-2
em:true:kWh	0:2 9:1
em:true:km	0:1 8:1
em:true:large	6:4 15:6
em:true:m3	0:-2 18:4
em:true:models	0:3 7:-1
em:true:money	0:3
em:true:small	0:2 15:2
em:true:stations	15:5
em:true:t	1:2 13:2 19:1
em:true:vehicles	0:-4 6:8
i:false:none	0:3
i:true:none	0:4
k:bullet	0:1
k:heading	0:2 6:1 9:1 19:1
k:row	0:1 6:-1 9:1 18:2 19:1
k:text	0:3
l:battery-capacity:%	0:2 1:1 20:1
l:battery-capacity:GWh	0:2 9:-1 14:3
l:battery-capacity:factories	0:3 16:-2
l:battery-capacity:km	0:2 8:-1
l:battery-capacity:large	0:3 6:-2 14:2 15:1
l:battery-capacity:money	20:2
l:battery-capacity:small	0:5 6:-2 14:1 17:2
l:battery-capacity:vehicles	0:2 6:-1 7:-1
l:battery-recycling:%	0:-1 1:-1 5:-4 12:2 13:2 17:2
l:battery-recycling:GWh	0:1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-2 10:-3 11:-1 12:-1 13:-1 14:-2 15:-1 16:-1 17:-1 21:-1 22:-1 23:2
l:battery-recycling:large	0:2
l:battery-recycling:money	0:-3 20:3
l:battery-recycling:small	0:-2 6:-1 12:-1 13:4 14:-1 15:-1 17:-1
l:battery-recycling:t	0:-4 1:-3 6:-1 13:4
l:battery-recycling:vehicles	0:-3 6:3
l:certificate:%	1:-1 5:-3 7:-1 9:3 12:-1 18:2
l:certificate:GWh	0:-4 9:-1 14:4
l:certificate:large	0:2 6:-1
l:certificate:small	0:1 1:-1 16:3
l:charging-points:%	0:3 1:-2 9:2
l:charging-points:factories	0:-2 15:2 16:1 19:-1
l:charging-points:km	0:2
l:charging-points:large	0:1 6:-6 15:5
l:charging-points:money	0:1
l:charging-points:small	0:2 1:1 6:-3 15:4
l:charging-points:stations	15:2
l:charging-points:t	1:1
l:charging-points:vehicles	0:-1 15:3
l:emissions-peak:%	1:-1 5:2 12:1
l:emissions-peak:large	6:1
l:energy-use:%	0:1 1:-2 5:-5 6:1 9:2 18:3 19:-3 23:1
l:energy-use:GWh	0:1 7:-1 9:3 10:-2 14:-3
l:energy-use:factories	0:-2 19:2
l:energy-use:large	0:6 6:-4
l:energy-use:money	0:6 20:-5
l:energy-use:small	0:1 1:-3 7:-1 10:2 17:1 18:2 19:-1
l:energy-use:stations	15:2
l:energy-use:t	0:1 1:1 12:-1 13:-4 19:2
l:energy-use:vehicles	0:1
l:ev-mileage:%	0:1 5:-1 12:1
l:ev-mileage:small	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:4 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
l:ev-models:%	5:5 6:1
l:ev-models:GWh	0:-4 14:3
l:ev-models:km	0:-1 8:2
l:ev-models:large	0:1 15:-1 20:1
l:ev-models:models	0:4 7:-3
l:ev-models:money	0:4 20:-1
l:ev-models:small	0:-2 1:1 5:1 6:-5 7:6 21:2
l:ev-models:vehicles	0:-1 6:3
l:ev-share:%	0:1 5:6 9:-2
l:ev-share:GWh	0:-2 9:-1 14:5
l:ev-share:km	0:5 8:-4
l:ev-share:large	15:4 21:2
l:ev-share:models	0:2 7:1
l:ev-share:money	20:3
l:ev-share:network	0:3 15:-1 21:-1
l:ev-share:small	0:2 5:4 7:1
l:ev-share:stations	0:-1 15:3
l:ev-share:t	0:4 1:-3 12:-2 13:-1
l:ev-share:vehicles	0:-1 6:3 7:1 15:1
l:ev-volume:%	5:3 6:1
l:ev-volume:GWh	0:-2 9:-2 14:5
l:ev-volume:MW	0:2 9:-1
l:ev-volume:factories	16:2
l:ev-volume:kWh	0:1
l:ev-volume:km	0:-2 8:5
l:ev-volume:large	0:-1 6:9
l:ev-volume:models	0:-2 6:2 7:2
l:ev-volume:money	0:1 20:1
l:ev-volume:small	1:2 6:2 7:3
l:ev-volume:stations	0:1 15:1
l:ev-volume:t	0:-3 1:5
l:ev-volume:vehicles	0:1 6:2 7:1
l:fuel-economy:%	1:-3 5:1 9:-1 11:2 12:1
l:fuel-economy:km	0:2 8:-1
l:fuel-economy:money	0:3 20:-3
l:fuel-economy:small	0:4
l:ghg-emissions:%	1:7 9:2 18:1
l:ghg-emissions:GWh	0:-4 9:1 10:1 13:-1
l:ghg-emissions:MW	0:-3 9:4
l:ghg-emissions:factories	0:-1 1:-2 15:-1 16:4 18:-1 23:-2
l:ghg-emissions:kWh	0:-3 10:2
l:ghg-emissions:km	0:4 8:-3
l:ghg-emissions:large	0:1 1:6 6:-4 21:1
l:ghg-emissions:m3	18:1
l:ghg-emissions:models	0:2 7:-1
l:ghg-emissions:money	0:4 20:-1
l:ghg-emissions:small	1:4 6:1 18:1
l:ghg-emissions:stations	15:2
l:ghg-emissions:suppliers	0:-2 17:3
l:ghg-emissions:t	0:-1 1:3 12:1 19:-1
l:ghg-emissions:vehicles	6:1 15:2
l:green-factories:MW	9:2
l:green-factories:small	0:-4 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:5 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
l:green-factories:t	0:-2 1:4
l:ice-phase-out:%	0:-1 5:6
l:ice-phase-out:GWh	0:2 14:-1
l:ice-phase-out:large	0:1 6:2
l:ice-phase-out:models	0:1
l:ice-phase-out:money	20:3
l:ice-phase-out:small	0:7 6:-1
l:ice-phase-out:vehicles	7:2
l:investment:%	0:4 5:-1
l:investment:GWh	0:-2 14:5
l:investment:factories	0:3 15:1 16:-4 19:-1 23:-1
l:investment:kWh	0:1 6:-1 9:2 10:-3
l:investment:km	0:2 8:-2
l:investment:large	6:-2 15:1 20:4
l:investment:models	0:-4 7:5
l:investment:money	20:2
l:investment:small	0:5 15:1
l:investment:t	0:2 13:-2
l:investment:vehicles	0:2 6:1
l:net-zero:%	1:1 5:1 9:2 10:1
l:net-zero:GWh	9:3 10:2 14:-3
l:net-zero:MW	0:-2 9:3
l:net-zero:TWh	0:-2 9:-2 10:2
l:net-zero:factories	0:3
l:net-zero:kWh	0:-2 9:3 10:-1
l:net-zero:km	0:3 8:-2
l:net-zero:large	0:3 1:1 6:-3 20:1 21:1
l:net-zero:m3	0:3 18:-1
l:net-zero:models	7:2
l:net-zero:money	0:3
l:net-zero:small	0:4 16:4
l:net-zero:stations	0:3
l:net-zero:suppliers	1:-1 17:2
l:net-zero:t	0:1 12:1 13:1
l:net-zero:vehicles	0:3
l:network:%	0:-1 1:1 5:-3 15:-1 21:3
l:network:network	0:-3 15:-2 21:4
l:network:small	0:-1 1:-3 6:-2 7:-2 9:-1 15:-1 21:3
l:none:%	0:4
l:none:GWh	0:2 14:2
l:none:MW	0:-3 9:4
l:none:MWh	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
l:none:batteries	0:1 13:1
l:none:factories	0:7
l:none:kWh	0:4 9:1
l:none:km	0:3 8:1
l:none:large	0:4 6:1
l:none:m3	18:4
l:none:models	0:1 7:3
l:none:money	0:3 20:2
l:none:network	0:5
l:none:small	0:5
l:none:stations	0:3 15:2
l:none:suppliers	0:1 17:2
l:none:t	0:3 12:1 19:1
l:none:vehicles	0:3 6:2 7:1
l:recycled-material:%	0:-5 5:-4 12:7 13:-2 23:1
l:recycled-material:factories	0:-2 16:3 23:-1
l:recycled-material:large	0:-1 6:1 13:3
l:recycled-material:money	0:3
l:recycled-material:small	1:-3 6:-1 7:-2 12:5 15:-1 23:2
l:recycled-material:t	0:-4 1:2 12:-2 13:2 19:-2
l:recycled-material:vehicles	0:2 7:-2
l:renewable-energy:%	0:-3 5:-6 9:6 12:2 17:1 18:1 19:1
l:renewable-energy:GWh	0:-6 9:3 10:2
l:renewable-energy:MW	9:2
l:renewable-energy:TWh	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:2 10:1 11:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1
l:renewable-energy:factories	0:-4 1:-2 2:-2 3:-2 4:-2 5:-2 6:-3 7:-3 8:-2 9:-2 10:-2 11:-2 12:-3 13:-2 14:-2 15:1 16:-1 17:-3 18:-2 19:-4 20:-2 21:2 22:-2 23:4
l:renewable-energy:kWh	0:-1 9:-3 10:3
l:renewable-energy:km	0:2
l:renewable-energy:large	0:2 15:1
l:renewable-energy:models	0:-4 7:4
l:renewable-energy:money	0:-2 20:4
l:renewable-energy:small	0:-3 6:1 7:-1 9:4 17:3 19:1
l:renewable-energy:stations	0:-1 15:2
l:renewable-energy:t	0:-3 1:4 12:-1 19:1
l:renewable-energy:vehicles	6:3
l:supplier-commitments:%	0:4 1:-2 5:-4 12:1 17:-1
l:supplier-commitments:small	0:4 1:-3
l:waste:%	0:-1 1:1 10:1 18:1 19:2 23:-1
l:waste:large	0:-1 6:2 13:2 15:-1
l:waste:money	0:3 20:-1
l:waste:small	1:2 6:-3 7:-1 15:-1 17:2 19:-1
l:waste:t	13:1
l:waste:vehicles	6:1
l:water-use:%	0:-2 1:-2 5:-3 9:1 10:1 11:-1 12:-2 13:-2 17:1 18:2 19:2 23:1
l:water-use:MW	0:-2 9:4
l:water-use:large	6:-3 15:2
l:water-use:m3	0:3 18:-1
l:water-use:money	0:1
l:water-use:small	0:-2 1:-2 6:-1 10:2 12:2 13:1 18:2 19:1
n:after	0:2
n:before	0:1
n:false:true	0:3
n:none	0:3
n:true:false	1:2 13:2 20:-2
p:battery:%	0:-1 1:3 5:-3 11:1 12:2 13:3
p:battery:GWh	0:2 14:2
p:battery:MWh	0:-3 1:-1 6:-1 7:-1 9:-3 13:3 14:-1 19:-1
p:battery:factories	0:2 16:-1
p:battery:kWh	0:3 9:-1
p:battery:km	0:4 8:-3
p:battery:large	0:-1 6:-1 13:5
p:battery:models	0:-3 7:3
p:battery:money	0:1
p:battery:small	0:-1 6:-2 13:1 14:4 15:2 16:1
p:battery:t	0:3 1:-4 12:-1 13:2
p:battery:vehicles	0:-1 6:2
p:capacity:%	5:-2 10:2
p:capacity:GWh	9:2 10:-1 14:1
p:capacity:large	0:3
p:capacity:money	20:2
p:capacity:small	0:1 6:-2 7:-2 14:2 16:2
p:capacity:t	12:-1 13:-2 19:1
p:capacity:vehicles	0:1 6:-1 7:2
p:charging:%	0:6 1:-1 5:-3 9:-2
p:charging:factories	0:-3 1:-1 2:-1 3:-1 4:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:3 16:-2 17:-1 18:-1 19:-1 21:-2 22:-1 23:-2
p:charging:large	0:-2 1:-1 6:-7 15:6 20:-1 21:1
p:charging:money	0:1 20:1
p:charging:small	7:-2 15:4
p:charging:stations	15:3
p:charging:vehicles	1:-1 2:-1 3:-1 4:-1 5:-1 6:-5 7:-4 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:4 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
p:customer:%	0:-3 1:1 5:2 7:2
p:customer:km	0:2 8:-1
p:customer:large	1:2 6:-2
p:customer:money	20:1
p:customer:small	0:3 15:1
p:customer:vehicles	0:-3 6:4
p:electricity:%	0:-6 1:-1 5:-2 9:5 10:3 11:-1 12:-1 17:2 18:-2 19:-1 23:-1
p:electricity:MW	9:2
p:electricity:factories	0:-2 16:3
p:electricity:money	0:2 1:-1 20:-1
p:electricity:small	6:-1 10:2 15:2
p:electricity:t	0:-2 1:3 13:-2 19:1
p:emission:%	0:-1 1:8 9:1 23:1
p:emission:MW	0:-1 9:2
p:emission:factories	0:-1 1:-1 16:3 23:-1
p:emission:km	0:3 8:-3
p:emission:large	0:-4 1:6 6:-2 15:-1 21:2
p:emission:money	0:-1 20:3
p:emission:small	0:-1 1:4 16:4 17:1
p:emission:t	0:-2 1:3 12:2
p:emission:vehicles	0:4 6:-2 7:-1
p:energy:%	0:-4 1:-1 5:-4 6:1 9:2 10:4 12:1 13:-1 18:3 19:-2
p:energy:GWh	7:-1 9:2 10:2 11:-1 14:-3
p:energy:MW	9:1
p:energy:MWh	0:-3 9:1 13:1
p:energy:factories	0:1 16:1
p:energy:large	0:-1 1:-1 6:-4 12:-1 13:3 15:-4 20:-1 21:-1
p:energy:money	0:-2 20:2
p:energy:small	0:1 9:1 15:1 18:2 19:-1
p:energy:t	0:-2 1:1 12:-1 13:-2 19:1
p:energy:vehicles	0:1 6:1 7:-1
p:ev-all:large	6:1 15:-1
p:ev:%	0:1 5:5
p:ev:GWh	0:-4 14:3
p:ev:factories	0:3
p:ev:kWh	0:2
p:ev:km	8:2
p:ev:large	0:1 6:3 20:1
p:ev:models	0:-1 6:2 7:3
p:ev:money	0:-1 20:4
p:ev:small	0:-1 5:3 6:4 7:3
p:ev:stations	0:1
p:ev:t	0:2 12:-1
p:ev:vehicles	6:2
p:fuel:%	0:3 1:-2 5:-2 11:-1 12:2
p:fuel:small	0:4
p:green-factory:%	0:-5 1:-1 5:-1 9:3 10:2 13:-1 18:-1
p:green-factory:MW	0:-2 9:3
p:green-factory:kWh	0:-2 9:2
p:green-factory:small	0:-3 1:-2 5:-1 6:-1 7:-1 9:-2 10:-1 12:-1 16:4 17:-1 23:-1
p:green-factory:t	0:-1 1:1
p:hybrid:%	0:-1 1:1 5:2 7:1
p:hybrid:large	6:2
p:hybrid:models	7:1
p:hybrid:money	0:1
p:hybrid:small	0:1 7:2
p:invest:%	11:1 12:2
p:invest:GWh	0:-2 14:4
p:invest:factories	0:-1 15:3 16:-2
p:invest:kWh	0:2
p:invest:km	0:-1 8:1
p:invest:large	6:1 15:2 20:2
p:invest:models	7:1
p:invest:money	20:4
p:invest:small	6:2
p:invest:stations	15:1
p:invest:t	1:3 12:-2
p:invest:vehicles	0:-1 6:2 7:-1 15:2
p:material:%	1:-2 5:-3 9:-3 12:5 17:2
p:material:GWh	0:-3 14:3
p:material:large	0:-1 1:-1 6:-2 20:3
p:material:money	0:2
p:material:small	6:1 13:3
p:material:t	0:2 1:-4 13:1
p:material:vehicles	0:-2 7:1
p:network:%	0:3 1:-2 5:-2 21:2
p:network:large	0:1 6:-4 15:-2 20:2
p:network:network	0:3 15:-2 21:-1
p:network:small	0:-1 6:-3 7:-2 21:6
p:network:stations	15:1
p:network:vehicles	0:1
p:none:%	0:5
p:none:GWh	0:4 9:-1 14:-3
p:none:km	0:2
p:none:large	0:3 6:-1 15:2
p:none:money	0:4 20:-1
p:none:small	0:3
p:none:stations	0:2 15:-1
p:none:t	0:5 1:-4 12:-2 13:-4 19:-1
p:none:vehicles	0:-1 6:2 15:2
p:recycle:%	0:-3 1:-1 5:-4 9:-1 10:-1 12:6 13:1 17:-1 18:-1 23:-1
p:recycle:large	1:-1 6:-7 12:-1 13:4 15:-3 18:-1 19:-1 20:-1 21:-1
p:recycle:money	0:1
p:recycle:small	0:-3 1:-1 6:-2 7:-1 9:-1 12:2 13:3 14:-1 15:1 17:1
p:recycle:t	0:1 1:-2 13:2
p:recycle:vehicles	0:4 6:-4
p:recycled-material:%	0:-6 1:-4 2:-1 3:-1 4:-1 5:-6 6:-3 7:-2 8:-1 10:-2 11:-2 12:6 13:2 14:-2 15:-2 16:-2 18:1 19:-1 20:-1 21:-2 22:-1 23:-2
p:recycled-material:small	12:2
p:recycled-material:t	1:1 12:-1 13:1 19:-2
p:renewable:%	0:-5 1:1 5:-2 9:7 10:1 23:-1
p:renewable:GWh	0:-4 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:3 10:2 11:-1 12:-1 13:-1 14:-3 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
p:renewable:MW	0:-4 9:5
p:renewable:TWh	0:-4 9:2 10:2
p:renewable:factories	0:-2 15:1 16:3
p:renewable:kWh	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:4 10:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
p:renewable:large	0:2 6:-4 15:2
p:renewable:m3	0:4 18:-4
p:renewable:money	20:2
p:renewable:small	0:-2 1:-1 9:5 12:1 15:1 17:1
p:renewable:t	0:-1 1:3
p:renewable:vehicles	0:-1 6:2 7:-1
p:sales:%	0:1 1:1 5:4
p:sales:GWh	0:1 14:1
p:sales:MW	9:1
p:sales:TWh	0:-2 9:3 10:-5
p:sales:factories	0:5 16:-3
p:sales:kWh	0:1 9:1
p:sales:km	0:-1 8:3
p:sales:large	6:4
p:sales:m3	0:2 18:-1
p:sales:models	0:1 6:2 7:-1
p:sales:money	20:2
p:sales:network	0:1 15:-5 21:1
p:sales:small	6:5
p:sales:stations	0:1 15:1
p:sales:suppliers	0:2
p:sales:t	0:3 12:1 13:-1
p:sales:vehicles	0:1 6:3
p:save:%	0:1 1:-4 5:-3 9:-3 10:2 17:2 23:3
p:save:factories	0:-1 1:-1 16:3 23:-1
p:save:large	1:2 6:-2 20:-2
p:save:money	20:1
p:save:small	0:4 1:-2 6:-1 9:-2 10:3 15:-1 17:-1
p:save:t	0:-2 1:3
p:share:%	1:-2 5:3
p:share:MW	9:1
p:share:large	0:1 6:2 15:-1
p:share:models	0:1
p:share:money	0:6 20:-3
p:share:small	0:2 5:4 6:-2 7:-3 9:1
p:share:t	0:-4 1:1 12:3 13:-3
p:share:vehicles	0:-1 6:2
p:supplier-target:%	0:-3 1:4 5:-1
p:supplier-target:small	1:-3 6:-2 7:-2 17:3
p:supplier:%	0:-6 2:-1 3:-1 4:-1 5:-5 6:-1 7:-1 8:-1 9:-5 10:-1 11:-1 12:-1 14:-1 15:-1 16:-1 17:8 18:-1 19:1 20:-1 21:-1 22:-1 23:-2
p:supplier:GWh	0:1 14:-1
p:supplier:money	0:3 20:-3
p:supplier:small	0:-3 1:-2 6:-3 7:-1 13:-1 15:-1 17:6
p:supplier:t	0:-3 1:-1 12:1 13:1
p:waste:%	0:-4 1:2 5:-1 9:-1 10:1 13:1 18:-1 19:1
p:waste:large	0:4 6:-1 12:-1 13:-2 15:-1 18:-2 19:-1
p:waste:money	0:-1 12:-1 20:2
p:water:%	0:-6 1:-3 2:-2 3:-2 4:-2 5:-3 6:-3 7:-2 8:-2 9:-4 10:1 11:-3 12:-1 13:-3 14:-2 15:-2 16:-2 17:-2 18:6 19:4 20:-2 21:-2 22:-2 23:-4
p:water:large	0:5 6:-2
p:water:small	0:-3 1:-2 7:-1 10:2 12:-1 13:-1 18:3 19:1 23:-1
pa:battery:%	1:2 5:-2 9:-2 12:2 13:2
pa:battery:GWh	0:1 14:2
pa:battery:MWh	0:-2 9:-3 13:3
pa:battery:factories	0:2 16:-1
pa:battery:km	0:4 8:-3
pa:battery:large	13:2
pa:battery:models	0:-1 7:1
pa:battery:money	20:2
pa:battery:small	6:-1 13:1 14:2 17:2
pa:battery:stations	0:3 15:-2
pa:battery:t	0:1 1:-2 12:-1 13:3
pa:battery:vehicles	0:-1 6:3
pa:capacity:%	0:1 5:-1 10:2
pa:capacity:GWh	0:2 9:1 10:-1
pa:capacity:factories	0:3 16:-1
pa:capacity:large	0:7 6:-1
pa:capacity:money	20:1
pa:capacity:small	0:2 6:-3 7:-3 14:2 16:2
pa:capacity:t	0:-4 1:-1 12:-1 13:2 19:1
pa:capacity:vehicles	0:2 6:-2 7:1
pa:charging:%	0:5 1:-2 5:-3 9:-3 19:1
pa:charging:factories	0:-3 1:-1 2:-1 3:-1 4:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:3 16:-2 17:-1 18:-1 19:-1 21:-2 22:-1 23:-2
pa:charging:large	0:-4 1:-1 6:-7 15:8 20:-1 21:1
pa:charging:small	0:1 7:-1 15:5
pa:charging:stations	0:1 15:2
pa:charging:vehicles	0:1 5:-1 6:-6 7:-3 12:-1 15:4 17:-1
pa:customer:%	0:-1 5:3 7:2
pa:customer:km	0:2 8:-2
pa:customer:large	0:-1 1:2 6:-3
pa:customer:small	0:4 15:1
pa:customer:vehicles	0:-3 6:4
pa:electricity:%	0:-2 1:-3 5:-2 9:1 10:3 11:-1 12:-1 13:-1 17:2 18:-1 19:2
pa:electricity:large	0:2 2:-1 3:-1 4:-1 6:-3 7:-1 8:-1 11:-1 12:-1 13:-2 15:2 17:-1 18:-2 19:-1 20:-2 21:-1 22:-1 23:-1
pa:electricity:money	0:2 1:-1 20:-1
pa:electricity:small	6:-1 9:1 10:-2 15:3 17:1
pa:electricity:t	0:-2 13:-3 19:3
pa:emission:%	0:-1 1:7 9:3
pa:emission:GWh	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:3 10:2 11:-2 12:-1 13:-1 14:-3 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
pa:emission:MW	0:-1 9:2
pa:emission:factories	0:-3 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:3 17:-1 18:-1 19:2 20:-1 21:-1 22:-1 23:-3
pa:emission:km	0:3 8:-2
pa:emission:large	0:-3 1:6 6:-3 15:-1
pa:emission:money	0:-4 20:5
pa:emission:small	0:-1 1:4 6:-2 9:1 16:3 17:1
pa:emission:suppliers	17:2
pa:emission:t	0:-2 1:4 12:2
pa:emission:vehicles	6:3
pa:energy:%	0:-1 5:-3 6:1 9:1 12:1 13:-1 18:3 19:-2
pa:energy:GWh	6:-1 7:-1 9:2 10:2 11:-1 14:-4 15:-1 18:-1
pa:energy:MW	9:1
pa:energy:MWh	0:-3 13:3
pa:energy:factories	0:2
pa:energy:kWh	0:-1 9:2
pa:energy:large	0:5 6:-2 15:-2
pa:energy:money	0:-1 20:2
pa:energy:small	1:2 6:-3 10:2 17:-1 18:2 19:-2
pa:energy:t	0:-2 1:1 12:-1 13:-2 19:1
pa:energy:vehicles	6:1 7:-1
pa:ev-all:large	0:2 15:-3
pa:ev:%	0:1 5:5
pa:ev:GWh	14:1
pa:ev:factories	15:2
pa:ev:kWh	0:2
pa:ev:km	8:2
pa:ev:large	0:1 6:3 20:1
pa:ev:models	0:-2 6:2 7:2
pa:ev:money	20:2
pa:ev:small	5:3 6:5
pa:ev:stations	0:2
pa:ev:t	0:2 1:1 12:-1
pa:ev:vehicles	6:2 7:1
pa:fuel:%	1:-2 5:-4 9:-1 11:2 12:2
pa:fuel:small	0:3
pa:green-factory:%	0:-1 1:-1 5:-2 9:1 10:3
pa:green-factory:MW	9:2
pa:green-factory:factories	0:1 16:1
pa:green-factory:kWh	0:-1 9:2
pa:green-factory:small	0:-1 1:-2 5:-1 6:-1 9:-2 10:-1 12:-1 16:3 18:-1 23:-1
pa:green-factory:t	0:-1 1:1
pa:hybrid:%	5:1 7:2
pa:hybrid:large	0:1 15:-1
pa:hybrid:models	7:1
pa:hybrid:money	0:2
pa:hybrid:small	5:-2 6:-3 7:1 15:-1 21:2
pa:invest:%	0:2 11:1 12:1
pa:invest:GWh	0:-1 9:1 14:2
pa:invest:factories	0:-2 15:3 16:-2 23:-1
pa:invest:kWh	0:2
pa:invest:km	8:1
pa:invest:large	15:1 20:3
pa:invest:models	0:1
pa:invest:money	20:3
pa:invest:small	1:1 6:2
pa:invest:stations	0:1 15:1
pa:invest:t	12:-2 13:2 19:1
pa:invest:vehicles	6:1 7:-2 15:2
pa:material:%	0:2 1:-4 5:-1 9:-2 12:1 13:2 17:2
pa:material:large	0:-2 6:-1 20:3
pa:material:money	0:4 20:-2
pa:material:small	0:-2 1:-1 6:-2 13:3 17:5
pa:material:t	0:1 1:-3 13:1
pa:network:%	5:-2 21:4
pa:network:large	6:-1 15:-3 20:3
pa:network:money	0:1
pa:network:network	0:-2 15:2 21:1
pa:network:small	0:1 6:-2 7:-2 15:1 21:3
pa:network:stations	0:2
pa:none:%	0:7
pa:none:GWh	0:3 14:-2
pa:none:km	0:3 8:-2
pa:none:large	0:2 15:1
pa:none:models	7:1
pa:none:money	0:7 20:-4
pa:none:small	0:4
pa:none:stations	0:2 15:-1
pa:none:t	0:4 1:-3 13:-3
pa:none:vehicles	0:1 15:1
pa:recycle:%	0:-5 1:-3 5:-4 7:-1 10:-1 12:7 13:2 17:-1 18:-1 23:-1
pa:recycle:large	6:-4 13:3 18:-1
pa:recycle:money	0:-2 20:3
pa:recycle:small	0:-2 6:-1 9:-1 12:2 13:3 15:1 17:1
pa:recycle:t	0:-1 1:-2 13:4
pa:recycle:vehicles	0:4 6:-4 7:-1
pa:recycled-material:%	0:-4 1:-3 2:-1 3:-1 4:-1 5:-6 6:-2 7:-1 8:-1 9:-1 10:-1 11:-1 12:6 13:-2 14:-1 15:-1 16:-1 17:1 18:1 19:-1 20:-1 21:-1 22:-1 23:-2
pa:recycled-material:small	0:-2 1:-1 7:-2 12:4 15:-1
pa:recycled-material:t	0:-3 1:1 12:-1 13:2 19:-2
pa:renewable:%	0:-5 5:-2 9:5 12:-4 17:1
pa:renewable:GWh	0:-4 1:-1 6:-1 8:-1 9:3 10:3 11:-1 14:-4 15:-1 21:-1 23:-1
pa:renewable:MW	0:-3 9:4
pa:renewable:TWh	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:2 10:1 11:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1
pa:renewable:factories	0:-2 15:2
pa:renewable:large	6:-3 15:2
pa:renewable:money	0:-1 20:3
pa:renewable:small	0:-3 1:-3 5:-1 7:-2 9:5 10:1 12:1 13:-1 15:1 16:-1 17:1 21:-1
pa:renewable:t	0:-3 1:3 13:-1 19:2
pa:renewable:vehicles	0:-1 6:2
pa:sales:%	0:1 5:4
pa:sales:GWh	0:1
pa:sales:MW	9:1
pa:sales:TWh	0:-3 5:-1 9:3 20:-1
pa:sales:factories	15:1 16:-3 19:2
pa:sales:kWh	0:1
pa:sales:km	0:-1 8:3
pa:sales:large	6:4
pa:sales:m3	0:2 18:-1
pa:sales:models	0:1 6:2
pa:sales:money	0:1
pa:sales:network	15:1 21:1
pa:sales:small	0:1 6:3
pa:sales:stations	0:1 15:1
pa:sales:t	0:1 1:1 12:3 13:-2
pa:sales:vehicles	6:2 7:1
pa:save:%	0:1 1:-4 5:-4 9:-4 10:1 12:-1 17:2 23:4
pa:save:factories	1:-1 16:3 23:-1
pa:save:large	1:2 6:-2 20:-2
pa:save:money	20:1
pa:save:small	0:4 1:-1 6:-1 9:-1 10:3
pa:save:t	0:-2 1:3
pa:share:%	0:1 5:2
pa:share:GWh	0:-2 9:-3 10:3 14:-1
pa:share:MW	9:1
pa:share:large	0:2 6:1 15:-1
pa:share:models	7:1
pa:share:money	20:1
pa:share:small	5:4 9:1 12:1
pa:share:t	0:-4 12:3 13:-3
pa:share:vehicles	0:2
pa:supplier:%	5:-3 9:-4 13:2 17:2 19:2
pa:supplier:large	0:-2 6:3
pa:supplier:money	0:1
pa:supplier:small	0:-3 1:-2 6:-1 17:5
pa:supplier:t	0:-1 1:-2 12:1 13:1
pa:waste:%	5:-2 9:-1 10:1 13:1 18:-4 19:1
pa:waste:large	0:4 6:-1 13:-1 18:-1
pa:waste:money	0:-1 20:2
pa:waste:small	0:-1 1:-3 6:-3 7:-1 9:2 10:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:2 18:-1 21:-1
pa:water:%	0:-5 1:-2 2:-1 3:-1 4:-1 5:-3 6:-2 7:-1 8:-1 10:1 11:-1 13:-3 14:-1 15:-1 16:-1 17:-2 18:4 19:3 20:-1 21:-1 22:-1 23:-3
pa:water:MW	0:-2 9:3
pa:water:large	6:2
pa:water:small	0:-1 1:-2 6:-3 7:-1 9:-2 10:2 11:-1 12:-1 13:-1 15:-1 16:-1 17:-1 18:2 19:1 21:-1 23:-1
r:none	0:4
r:none:%	0:4
r:none:GWh	0:1 1:-1 2:-1 3:-1 4:-1 6:-2 7:-1 8:-1 9:2 10:-2 12:-1 13:-1 14:-2 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
r:none:MW	0:2 9:2
r:none:MWh	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
r:none:batteries	13:3
r:none:factories	0:3 15:1 23:2
r:none:kWh	0:4 9:1
r:none:km	0:1 8:3
r:none:large	0:4 6:1
r:none:m3	0:1 18:3
r:none:models	0:2 7:2
r:none:money	0:3
r:none:network	0:2 15:3
r:none:small	6:1
r:none:stations	0:1 15:5
r:none:suppliers	0:3 17:1
r:none:t	0:3 12:1 13:1 19:1
r:none:vehicles	0:5
r:not_standing:battery-capacity	0:4 14:-2
r:not_standing:ev-models	0:2 6:-1
r:not_standing:ev-share	0:4 5:-3
r:not_standing:ev-volume	0:1 1:2 6:-1 15:1
r:not_standing:ghg-emissions	0:5 1:-2 9:-1
r:not_standing:investment	0:4 20:-4
r:old_level:battery-capacity	0:2
r:old_level:charging-points	0:2 15:-2
r:old_level:ev-models	0:3 7:-2
r:old_level:ev-share	5:1
r:old_level:ev-volume	0:1
r:old_level:investment	0:2 20:-3
r:old_level:renewable-energy	0:-2 9:3
r:other_owner:battery-capacity	0:1 14:-1
r:other_owner:battery-recycling	0:6 5:-2 12:-5 13:-5 19:-3
r:other_owner:charging-points	0:3 15:-2
r:other_owner:ev-share	0:4 5:-1
r:other_owner:ev-volume	0:3 6:-2 7:-1 20:1
r:other_owner:ghg-emissions	0:3 1:-1 5:-1
r:other_owner:investment	0:1
r:other_owner:recycled-material	0:1 12:1 13:-4
r:taken:battery-capacity	0:1 14:5
r:taken:battery-recycling	0:-4 1:-1 5:-1 13:5 19:-1
r:taken:charging-points	0:1 6:-1 15:4
r:taken:energy-use	0:-1 1:-1 5:-3 9:-1 10:8 11:1 12:-1 14:-5 18:-1 19:-1
r:taken:ev-mileage	0:-1 5:-1 6:-1 7:-1 8:2
r:taken:ev-models	6:-2 7:6
r:taken:ev-share	0:2 5:6
r:taken:ev-volume	6:6
r:taken:fuel-economy	0:-1 1:-4 2:-1 3:-1 4:-1 5:-4 6:-2 7:-2 8:-1 9:-2 10:-2 11:6 12:-3 13:-1 14:-1 15:-1 16:-1 17:-1 18:-3 19:-1 20:-1 21:-1 22:-1 23:-2
r:taken:ghg-emissions	1:6 18:2
r:taken:green-factories	0:-3 6:-1 7:-1 16:4
r:taken:investment	20:3
r:taken:network	5:-1 6:-1 15:-3 21:2
r:taken:recycled-material	0:-5 1:-4 5:-3 12:9 23:1
r:taken:renewable-energy	5:-2 9:8 12:2
r:taken:supplier-commitments	1:-3 5:-2 9:-1 17:4
r:taken:waste	0:-3 1:-3 5:-3 7:-1 9:-1 10:-3 11:-1 12:-2 13:-2 16:-2 18:-1 19:8 23:1
r:taken:water-use	0:1 1:-5 5:-2 9:-2 10:-2 12:-1 18:6 23:1
rc:not_standing:company:paragraph	0:4 1:-1 5:-3 20:-2
rc:not_standing:company:subject	0:6 6:-2 7:-1 14:-3 15:-2
rc:old_level:company:paragraph	0:3
rc:old_level:company:subject	0:1 5:1 14:-2 20:-1
rc:other_owner:company:after	0:3 5:-2 6:-3 12:-3 13:-3 20:2
rc:other_owner:company:paragraph	0:7 1:-1 5:-1 15:-1
rc:other_owner:company:subject	0:1 1:-1 6:1 12:1 14:-3
rc:taken:company:after	1:1 5:1
rc:taken:company:paragraph	0:1
rc:taken:company:phrase	0:-1 6:3 7:-3 15:-2
rk:not_standing:kind:future	0:2 1:-1 5:-2 7:-2
rk:not_standing:kind:past	1:-2 6:1 7:2 9:-1 14:-2
rk:not_standing:kind:sum	0:4 20:-4
rk:not_standing:kind:year-ahead	0:7 1:-4 5:-2 6:-3 7:-2 14:-1 15:1
rk:not_standing:kind:year-past	0:1 1:1 6:-3 18:2
rk:old_level:kind:future	0:2 6:-2 9:1
rk:old_level:kind:past	0:3 15:-1
rk:old_level:kind:present	0:1
rk:old_level:kind:year-ahead	5:1
rk:old_level:kind:year-past	0:3 1:-2 5:-3 6:1 14:-2 20:-1
rk:other_owner:kind:future	0:4 5:-2 6:-2
rk:other_owner:kind:past	0:1 5:-2 15:-2 20:1
rk:other_owner:kind:present	0:3 5:-2
rk:other_owner:kind:year-ahead	0:5 1:-3 11:1 13:-2 14:-2
rk:other_owner:kind:year-past	0:5 1:-1 5:-3 6:-2 9:1
rk:taken:kind:default-count	6:2 7:-1 12:-3 14:1 15:1
rk:taken:kind:default-told	0:-1 5:-2 9:3 11:2 12:2 13:-3 21:2
rk:taken:kind:future	1:1 14:1 21:1
rk:taken:kind:past	6:1
rk:taken:kind:present	0:4 5:-2 6:-1 11:1 14:-2 15:-2
rk:taken:kind:sum	20:3
rk:taken:kind:year-past	0:1 6:1
rm:count:bare-models:ev-models	0:-3 5:2 6:-1 7:4
rm:count:bare-vehicles:ev-volume	0:1 6:1 21:1
rm:count:clause-before:ev-volume	0:3
rm:count:electric-maker:ev-volume	0:-2 6:5
rm:count:factories:green-factories	0:-2 16:3
rm:count:former:ev-models	0:1
rm:count:goes-on:ev-volume	6:1 15:5
rm:count:launches:ev-models	0:-2 6:-5 7:7 15:1
rm:count:models:ev-models	0:3 6:1
rm:count:network:network	5:-1 6:-1 15:-3 21:2
rm:count:part:charging-points	0:1
rm:count:part:ev-models	0:4 5:-2 6:-4 7:-1 15:-2 20:-1
rm:count:stations:charging-points	0:3 15:1
rm:count:subject:charging-points	6:-4 15:4
rm:count:subject:ev-models	0:-2 5:-2 7:4
rm:count:subject:ev-volume	6:4
rm:count:suppliers:supplier-commitments	0:-3 17:3
rm:count:vehicles-named:ev-volume	0:2 7:-4
rm:count:vehicles:ev-volume	0:1 6:3
rm:count:zero-waste:waste	0:-3 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 13:-1 14:-1 15:-1 16:-2 17:-1 18:-1 19:3 20:-1 21:-1 22:-1 23:-1
rm:metric:battery:battery-capacity	0:1 14:2
rm:metric:battery:battery-recycling	0:-2 13:2
rm:metric:capacity:battery-capacity	0:2 14:1
rm:metric:claim-before:energy-use	0:1 1:2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:1 10:-3 11:-2 12:-2 13:-1 15:-1 16:-1 17:-2 18:-2 20:-1 21:-1 22:-1 23:-2
rm:metric:claim-before:ev-share	0:1 1:-2 5:4 12:-1 13:1
rm:metric:claim-before:fuel-economy	0:1 1:-2 2:-1 3:-1 4:-1 5:-4 6:-2 7:-2 8:-1 9:-2 10:-1 11:3 12:-3 13:-1 14:-1 15:-2 16:-1 17:-2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
rm:metric:claim-before:ghg-emissions	0:1 1:2 5:-6 9:-1 12:-1 17:1 18:2
rm:metric:claim-before:recycled-material	0:-4 1:-3 2:-2 3:-2 4:-2 5:-2 6:-1 7:-2 8:-2 9:-2 10:-3 11:-2 12:3 13:-2 14:-2 15:-2 16:-2 17:-2 18:-3 19:-2 20:-2 21:-2 22:-2 23:3
rm:metric:claim-before:renewable-energy	1:-1 2:-2 3:-2 4:-2 5:-5 6:-3 7:-3 8:-2 9:4 10:-3 11:-3 12:3 13:-2 14:-2 15:-2 16:-2 17:-3 18:-5 19:-3 20:-2 21:-2 22:-2 23:-3
rm:metric:claim-before:water-use	0:4 1:-4 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 10:-2 11:-2 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:1 19:-2 20:-1 21:-1 22:-1 23:-2
rm:metric:clause-before:battery-recycling	0:1 5:-1 12:-2 13:2 19:-1
rm:metric:clause-before:energy-use	0:1 1:-4 2:-2 3:-2 4:-2 5:-4 6:-1 7:-2 8:-2 9:-5 10:-1 11:2 12:-2 13:-2 15:-2 16:2 17:-2 18:-2 19:-3 20:-2 21:-2 22:-2 23:-2
rm:metric:clause-before:ev-share	0:3 1:-2 5:2
rm:metric:clause-before:ghg-emissions	0:4 1:2 5:-1
rm:metric:clause-before:recycled-material	1:-1 5:-2 12:3 13:-1
rm:metric:clause-before:renewable-energy	0:-4 9:5
rm:metric:clause-before:water-use	0:-2 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-2 10:-2 11:-1 12:-3 13:-1 14:-1 15:-2 16:-1 17:-2 18:4 19:-1 20:-1 21:-2 22:-1 23:-2
rm:metric:currency-before:investment	0:2 6:-2
rm:metric:electricity:energy-use	0:2 1:-1 5:-1 9:1 10:1 11:-1 14:-4
rm:metric:emission:ghg-emissions	1:5
rm:metric:energy:energy-use	0:-2 1:-4 9:-3 10:6 14:-3 18:-1 19:-2
rm:metric:ev:ev-mileage	0:-1 5:-1 6:-2 7:-1 8:3 9:-1
rm:metric:ev:ev-share	0:2 5:3
rm:metric:fuel:fuel-economy	0:-6 1:-4 2:-1 3:-1 4:-1 5:-3 6:-2 7:-2 8:-1 9:-1 10:-3 11:7 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:-2
rm:metric:gigawatt-hours:battery-capacity	0:2 9:-1 10:-1 14:2
rm:metric:invest:investment	0:1 20:2
rm:metric:recycle:battery-recycling	5:-2 13:2 19:-2
rm:metric:recycle:recycled-material	1:-2 2:-1 3:-1 4:-1 7:-1 8:-1 10:-1 11:-1 12:3 13:-5 14:-1 15:-1 16:-1 17:-1 18:-2 19:-3 20:-1 21:-1 22:-1 23:-1
rm:metric:recycled-material:recycled-material	0:-3 1:-3 5:-2 12:7
rm:metric:renewable:renewable-energy	0:1 9:5
rm:metric:save:energy-use	0:-3 9:-4 10:5 14:-2
rm:metric:scope:ghg-emissions	0:-6 1:-1 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:-4 11:-3 12:-3 13:-1 14:-1 15:-2 16:-2 17:-2 18:3 19:-2 20:-2 21:-2 22:-2 23:3
rm:metric:sentence:ev-share	0:2 5:1
rm:metric:sentence:ghg-emissions	0:2 5:-1 9:-1 12:-2 17:-2
rm:metric:share-of-material:recycled-material	0:-3 5:-1 12:3 13:2
rm:metric:share-of-sales:ev-share	0:-1 5:3
rm:metric:topic:ev-share	0:2 1:-3 5:2
rm:metric:topic:renewable-energy	0:-6 1:2 2:-3 3:-3 4:-3 5:-4 6:-2 7:-2 8:-3 9:3 10:-3 11:-3 12:1 13:-4 14:-2 15:-2 16:-3 17:-4 18:2 19:-4 20:-3 21:-3 22:-3 23:-4
rm:metric:waste:waste	0:-4 1:-2 5:-1 9:-1 10:-3 12:-2 13:-2 18:-1 19:6 23:1
rm:metric:water:water-use	1:-4 9:-1 10:-2 18:5 23:1
rm:not_standing:count:clause-before	0:4 6:-4
rm:not_standing:count:goes-on	0:-1 1:2 6:-4 15:2
rm:not_standing:count:models	0:4 7:-4
rm:not_standing:count:vehicles	0:1 7:-2
rm:not_standing:metric:battery	0:1
rm:not_standing:metric:claim-before	0:5 1:-4 5:-2
rm:not_standing:metric:clause-before	0:3 1:-4 5:-3 9:2
rm:not_standing:metric:emission	0:-1 1:2 9:-2 12:-1
rm:not_standing:metric:ev	0:2 5:-1
rm:not_standing:metric:gigawatt-hours	0:3 14:-2
rm:not_standing:metric:invest	0:4 20:-4
rm:old_level:count:former	0:4 6:-1 15:-1
rm:old_level:count:subject	6:1
rm:old_level:metric:clause-before	0:1 1:-2 5:1
rm:old_level:metric:ev	0:3 5:-3
rm:old_level:metric:invest	0:2 20:-3
rm:old_level:metric:renewable	0:-2 9:3
rm:other_owner:count:clause-before	6:1
rm:other_owner:count:electric-maker	0:3 6:-2
rm:other_owner:count:part	0:3 15:-2
rm:other_owner:count:stations	0:2 15:-1
rm:other_owner:count:subject	0:2 6:-1
rm:other_owner:count:vehicles	0:2 6:-1 7:-3
rm:other_owner:metric:claim-before	0:5 1:-1 5:-3 12:-3 13:-3
rm:other_owner:metric:clause-before	0:1 1:-4 5:2 12:-2
rm:other_owner:metric:emission	0:1 5:-1 12:1
rm:other_owner:metric:ev	0:5 5:-3
rm:other_owner:metric:invest	0:1
rm:other_owner:metric:recycle	0:4 5:-1 12:-3 13:-4 19:-2
rm:taken:count:bare-models	0:-3 1:-1 5:2 6:-1 7:4 17:-1
rm:taken:count:bare-vehicles	0:1 6:1 21:1
rm:taken:count:clause-before	0:2 7:1
rm:taken:count:electric-maker	0:-2 6:5
rm:taken:count:factories	0:-2 16:3
rm:taken:count:goes-on	0:-1 6:2 15:5
rm:taken:count:launches	0:-1 6:-4 7:6 15:1
rm:taken:count:models	0:2 6:1
rm:taken:count:network	5:-1 6:-1 15:-3 21:2
rm:taken:count:part	0:3 5:-2 6:-4 7:-1 15:1
rm:taken:count:stations	0:1 15:2
rm:taken:count:subject	0:-2 6:3 7:1 15:1
rm:taken:count:suppliers	0:-3 17:3
rm:taken:count:vehicles	6:3
rm:taken:count:vehicles-named	0:2 7:-4
rm:taken:count:zero-waste	0:-3 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 13:-1 14:-1 15:-1 16:-2 17:-1 18:-1 19:3 20:-1 21:-1 22:-1 23:-1
rm:taken:metric:battery	14:4
rm:taken:metric:capacity	0:1 14:1
rm:taken:metric:claim-before	1:1 9:1 12:1 18:1 23:1
rm:taken:metric:clause-before	0:3 5:-1
rm:taken:metric:currency-before	0:2 6:-2
rm:taken:metric:cut-before	0:4 1:-4 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-1 10:-2 11:-1 12:-2 14:-1 15:-1 17:-1 18:-3 19:-2 22:-1 23:-1
rm:taken:metric:electricity	0:2 1:-1 5:-1 9:1 10:1 11:-1 14:-4
rm:taken:metric:emission	1:5
rm:taken:metric:energy	0:-2 1:-4 9:-3 10:6 14:-3 18:-1 19:-2
rm:taken:metric:ev	5:4 21:1
rm:taken:metric:fuel	0:-5 1:-3 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1 9:-1 10:-2 11:6 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:-1
rm:taken:metric:gigawatt-hours	9:-1 10:-1 14:5
rm:taken:metric:invest	20:3
rm:taken:metric:recycle	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 8:-1 10:-1 11:-1 12:3 13:2 15:-1 16:-1 17:-1 18:-1 19:-3 21:-1 22:-1
rm:taken:metric:recycled-material	0:-4 1:-3 5:-2 12:7
rm:taken:metric:renewable	0:1 9:4
rm:taken:metric:save	0:-3 9:-4 10:5 14:-2
rm:taken:metric:scope	0:-6 1:-1 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:-4 11:-3 12:-3 13:-1 14:-1 15:-2 16:-2 17:-2 18:3 19:-2 20:-2 21:-2 22:-2 23:3
rm:taken:metric:sentence	0:3 1:1 12:-1
rm:taken:metric:share-of-material	0:-3 5:-1 12:3 13:2
rm:taken:metric:share-of-sales	0:-1 5:3
rm:taken:metric:topic	0:-2 5:1 6:-1 9:1 10:1 19:-1 23:-1
rm:taken:metric:waste	0:-5 1:-2 5:-1 9:-1 10:-2 12:-2 13:-2 18:-1 19:6 23:1
rm:taken:metric:water	1:-3 10:-2 18:4 23:1
ry:not_standing:date:by	0:3 1:-2 5:1 6:-4 14:-2 15:1
ry:not_standing:date:in	0:4 1:1 5:-3 6:-1 7:-3 14:-2
ry:not_standing:date:month	0:2 5:-2
ry:not_standing:date:then	0:4 5:-4
ry:not_standing:date:weighed	0:2 5:-2 6:2 15:-2
ry:not_standing:year:clause-after	0:-2 6:-1 7:2 14:2 20:-2
ry:not_standing:year:clause-before	0:3 1:-2 5:-1 6:-3 9:2 14:-1
ry:not_standing:year:none	0:1 6:2 7:-2 9:-1 14:-2 19:1 20:-2
ry:old_level:date:last-year	0:1 1:-2 6:2 14:-2
ry:old_level:year:clause-before	5:1 6:-1
ry:old_level:year:none	0:3 15:-1
ry:other_owner:date:by	0:3 1:-2 14:-2 20:-2
ry:other_owner:date:in	0:5 1:-4 6:-3 14:-1
ry:other_owner:date:last-year	0:3 5:-2 6:-3 9:2
ry:other_owner:date:month	5:-2 6:3
ry:other_owner:date:this-year	0:2 5:-2 6:1 15:-2
ry:other_owner:year:claim-before	0:4 5:-3
ry:other_owner:year:clause-before	1:1 5:-1 6:3 7:-1 12:-2 13:-3 15:-2
ry:other_owner:year:none	0:3 5:-1 6:-4 15:-1 20:2
ry:taken:date:bare	1:-2 5:-1 6:-5 7:1 9:1 10:1 12:-1 18:-1 20:1 23:3
ry:taken:date:by	0:-1 7:1
ry:taken:date:decade-end	1:2 5:-2 14:1 18:1
ry:taken:date:decade-middle	0:-3 5:1 6:1 7:2
ry:taken:date:from	0:2 6:-1 9:-2 14:-1
ry:taken:date:in	0:1 6:2
ry:taken:date:last-month	0:1 5:-2 6:4 7:2 20:-3
ry:taken:date:last-year	0:-2 1:4 6:2
ry:taken:date:month	12:1
ry:taken:date:next-year	0:-1 6:2 7:-2 15:1
ry:taken:date:next-years	0:3 5:-2 6:1 20:-2
ry:taken:date:now	0:-1 1:1 6:2 7:-4 9:-2 12:2 14:-2 15:1 18:-1 23:1
ry:taken:date:over-years	0:3 6:-3 20:-1
ry:taken:date:same-period	0:1 6:-1
ry:taken:date:then	0:-2 1:3 5:1
ry:taken:date:this-year	0:-4 5:2 6:3 9:-3 15:1 17:1
ry:taken:date:weighed	0:2 1:2 5:-1 6:-3 9:2 10:1 12:-1 15:-1 20:-4 21:2
ry:taken:date:within-years	0:2 5:-1 6:3 7:-2 10:1 15:1 20:-2
ry:taken:date:year-before	1:-2 10:1 12:1
ry:taken:year:claim-before	0:2 5:-1 6:2 9:1 13:1 15:-2
ry:taken:year:clause-after	5:2 6:-2 10:-2 15:1 17:1
ry:taken:year:clause-before	0:-1 5:1
ry:taken:year:heading	0:-4 1:3 7:1 20:1
ry:taken:year:none	0:1
ry:taken:year:paragraph	0:-4 5:3 14:1
s:emissions-peak:small	0:4
s:ice-phase-out:%	0:-1 5:6 9:-2
s:ice-phase-out:large	0:1 6:1 15:-2
s:ice-phase-out:models	7:1
s:ice-phase-out:money	0:-2 20:3
s:ice-phase-out:small	0:2 7:2
s:ice-phase-out:vehicles	6:1 7:-1
s:net-zero:%	0:-2 1:5 5:-2 9:4 17:2
s:net-zero:factories	1:-1 16:3 19:-1
s:net-zero:large	0:6 6:-3
s:net-zero:money	0:-1 20:1
s:net-zero:small	0:1 1:-1 6:2 16:1
s:net-zero:t	0:-2 1:3 12:-1
s:net-zero:vehicles	0:3 6:-3
t:future:none	0:3
t:future:past	0:2 15:2
t:none:ahead	5:1 7:2
t:none:none	0:5
t:participle:ahead	1:2 12:1
t:participle:none	0:2
t:participle:past	6:2
t:past:ahead	0:2 5:-1 15:1
t:past:none	0:4
t:past:past	0:2 1:1
t:present:ahead	0:-1 1:2 23:1
t:present:none	0:5
t:present:past	6:1 18:1
t:withdrawn:ahead	0:1 1:-1 6:-3 14:-2 18:3 20:1
t:withdrawn:none	0:7 5:-3 12:-3 13:-1 20:-3
t:withdrawn:past	0:4 5:2 15:-3 21:-3
ti:battery:%	1:1 5:3 12:-1 13:3
ti:battery:GWh	0:-1 14:6
ti:battery:MW	0:3 9:-2
ti:battery:MWh	0:-4 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:-5 10:-2 11:-1 12:-1 13:5 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ti:battery:batteries	0:-5 6:-1 9:-1 10:-1 13:5 20:-1
ti:battery:factories	0:-1 16:3
ti:battery:kWh	0:2 10:-2
ti:battery:km	0:-1 8:2
ti:battery:large	0:1 6:1 15:2
ti:battery:models	7:2
ti:battery:money	20:4
ti:battery:small	0:1 16:3
ti:battery:t	0:-1 12:-3 13:5 19:-2
ti:battery:vehicles	0:3
ti:capacity:%	0:-1 1:-4 5:-1 18:3 23:4
ti:capacity:GWh	0:1
ti:capacity:MW	9:1
ti:capacity:large	0:-2 6:3
ti:capacity:money	0:3 20:-1
ti:capacity:small	0:7
ti:capacity:vehicles	6:1
ti:charging:%	0:4 1:-2 9:1 19:1
ti:charging:large	0:-1 15:5
ti:charging:money	0:-1 20:2
ti:charging:small	0:-4 1:-1 15:7 17:1
ti:charging:stations	0:-2 15:5
ti:charging:t	0:1
ti:charging:vehicles	0:-2 6:1 7:-2 15:4
ti:customer:%	0:1 1:-1 10:-1 12:-1 18:3
ti:customer:large	0:3 1:2 6:-4
ti:customer:money	0:1 20:-1
ti:customer:small	0:6
ti:customer:t	0:-1 1:2 13:1
ti:customer:vehicles	0:1
ti:electricity:%	0:-3 5:2 9:-2 12:2
ti:electricity:money	0:2 20:-2
ti:electricity:small	6:-1 7:3
ti:electricity:vehicles	0:-4 6:4 7:-1
ti:emission:%	0:-1 1:2 12:2
ti:emission:GWh	0:-2 6:-1 9:1 10:2 23:2
ti:emission:MW	9:2
ti:emission:TWh	0:-2 9:2 10:1
ti:emission:factories	0:-2 16:5 19:-1 21:1
ti:emission:kWh	9:2
ti:emission:km	0:2
ti:emission:large	0:-2 1:5 6:1 20:2
ti:emission:m3	0:-2 18:2
ti:emission:models	7:3
ti:emission:money	0:1 20:1
ti:emission:small	0:3 16:4
ti:emission:stations	0:1 15:1
ti:emission:suppliers	0:2 13:-1
ti:emission:t	0:-3 1:4 10:1 12:-1 13:2 19:1
ti:emission:vehicles	6:2 7:1
ti:energy:%	0:2 1:-1 5:-2 9:3
ti:energy:large	6:1 15:-1 20:-1 21:-1
ti:energy:money	0:-1 20:2
ti:energy:small	0:2 6:1
ti:energy:vehicles	0:-4 6:1 7:2
ti:ev-all:%	0:-1 5:2
ti:ev-all:large	0:4 6:-3
ti:ev-all:small	0:-1 5:2 6:-1
ti:ev:%	0:2 5:3
ti:ev:GWh	0:2 9:-1 14:2
ti:ev:MW	0:-2 9:3
ti:ev:factories	0:2 15:2 16:-1
ti:ev:kWh	0:3
ti:ev:km	0:2 8:2
ti:ev:large	0:1 6:3 20:1
ti:ev:m3	0:1
ti:ev:models	0:1 6:1 7:2
ti:ev:money	0:1 20:2
ti:ev:network	0:2 15:1
ti:ev:small	0:2 6:2 7:3
ti:ev:stations	0:2 15:2
ti:ev:t	0:2
ti:ev:vehicles	6:3 7:3
ti:green-factory:%	0:-1 5:1
ti:green-factory:large	0:-2 6:-4 20:3
ti:green-factory:money	0:2
ti:green-factory:small	0:4 6:-3
ti:green-factory:vehicles	0:2 6:-1
ti:hybrid:%	0:2 1:1 9:1
ti:hybrid:km	0:2 8:-2
ti:hybrid:large	6:2 20:2
ti:hybrid:models	0:-2 7:2
ti:hybrid:money	20:1
ti:hybrid:small	0:3 6:1
ti:hybrid:vehicles	6:1 7:1
ti:invest:%	0:3 1:1 11:1
ti:invest:GWh	0:-1 9:1 14:3
ti:invest:factories	0:2 15:2 16:-4 19:1
ti:invest:kWh	0:2 9:-1
ti:invest:km	8:1
ti:invest:large	0:2 15:1 20:1
ti:invest:m3	0:2
ti:invest:models	0:-2 7:3
ti:invest:money	20:2
ti:invest:small	0:2 7:4
ti:invest:stations	0:2
ti:invest:suppliers	0:4 17:-3
ti:invest:t	0:4 1:-1 12:-1 13:-2
ti:invest:vehicles	6:1 15:1
ti:material:%	0:3 1:-4 5:-1 12:2 13:-1
ti:material:money	0:1
ti:network:%	0:3 1:-3 5:-3 7:1 21:1
ti:network:large	6:1
ti:network:money	0:3 20:-1
ti:network:network	0:-1 15:-2 21:2
ti:network:small	0:9
ti:network:vehicles	0:3 6:-2 7:-1
ti:none:%	0:4 5:-1
ti:none:GWh	0:-3 9:-3 10:3 14:1
ti:none:km	0:-1 8:2
ti:none:large	0:3 6:1
ti:none:models	0:2
ti:none:money	0:3
ti:none:small	0:4 21:1
ti:none:stations	0:-1 15:2
ti:none:t	12:-2 13:2
ti:none:vehicles	6:2
ti:recycle:%	1:-2 5:-2 9:-1 12:4 13:2
ti:recycle:GWh	0:-4 9:-2 14:4
ti:recycle:large	6:1
ti:recycle:money	0:1
ti:recycle:small	0:1 13:3
ti:recycle:t	0:-1 1:-4 6:-1 12:-2 13:4
ti:recycled-material:%	0:3 1:-5 5:-1 12:3 13:-1
ti:recycled-material:large	0:5 6:-3 15:-1
ti:recycled-material:money	0:4 20:-2
ti:recycled-material:small	0:3 1:-1 6:-2 17:2
ti:recycled-material:t	0:2 1:-5 12:3 13:-2
ti:renewable:%	0:-3 9:3 10:2 12:2 13:-2 17:1 23:1
ti:renewable:GWh	9:1 10:-2 14:4
ti:renewable:MW	0:-3 9:4
ti:renewable:factories	0:6 16:-4 19:-1
ti:renewable:kWh	6:-1 9:2 10:-2
ti:renewable:large	0:3
ti:renewable:money	20:1
ti:renewable:small	0:2 1:1 9:1 18:1
ti:renewable:suppliers	0:-2 1:-1 17:2
ti:renewable:t	1:2 12:-1 13:-1
ti:renewable:vehicles	0:1 6:1
ti:sales:%	0:2 5:3
ti:sales:GWh	0:2 14:1
ti:sales:MW	0:-1 9:2
ti:sales:factories	0:4 15:-1 19:1
ti:sales:kWh	9:2
ti:sales:km	0:3
ti:sales:large	0:1 6:3
ti:sales:models	0:-1 7:4
ti:sales:money	0:1 20:2
ti:sales:network	0:1 1:-1 15:2 21:-2
ti:sales:small	0:3 15:1
ti:sales:stations	0:2
ti:sales:t	0:1 12:2
ti:sales:vehicles	0:1 6:2
ti:save:%	0:2 1:-3 9:-1 10:-1 12:-1 18:1
ti:save:t	13:1
ti:share:%	0:1 1:-1 5:1 7:2 9:1
ti:share:large	0:6 6:-3
ti:share:money	0:1
ti:share:small	0:1 5:2 6:-1
ti:share:t	0:1 1:1 13:-1
ti:share:vehicles	0:-2 6:4 7:-2
ti:supplier-target:%	0:-2 1:5 5:-3 19:1
ti:supplier-target:money	0:2
ti:supplier-target:small	0:3 1:-2 7:-3 21:2
ti:supplier-target:vehicles	0:2
ti:supplier:%	0:1 1:1 5:-2 9:-3 17:1 18:3 21:1 23:1
ti:supplier:GWh	0:-2 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 9:4 10:-3 11:-1 12:-1 14:-3 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
ti:supplier:TWh	0:-3 6:-1 7:-1 8:-1 9:-3 10:4 11:-1 18:-1
ti:supplier:factories	0:2
ti:supplier:large	0:-4 1:3 6:1 15:-1 21:2
ti:supplier:money	20:1
ti:supplier:small	0:6 12:2 17:2
ti:supplier:suppliers	17:2
ti:supplier:t	0:-3 1:-1 6:-1 12:2 13:-2 19:2
ti:supplier:vehicles	0:3 6:-2
ti:waste:%	0:-3 1:-4 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-1 10:4 11:-2 12:-4 13:-3 14:-1 15:-1 16:-1 17:-1 18:1 19:2 20:-1 21:-1 22:-1 23:-2
ti:waste:large	0:4 6:-3
ti:waste:money	0:2 20:-1
ti:waste:small	0:6
ti:water:%	0:-3 5:-3 9:5 18:1 19:-1 23:1
ti:water:MW	0:-1 9:2
ti:water:large	0:3 6:1 15:-1
ti:water:m3	18:1
ti:water:money	20:1
ti:water:small	0:1 6:-1 18:3
ti:water:vehicles	0:-5 6:4 7:1
u:%	0:1 5:1
u:%:-1	0:6 5:-1
u:%:0	0:2 5:1
u:%:1	0:1 1:1 5:2
u:%:2	1:-4 5:-5 9:7 12:1
u:%:ahead	1:3 5:4 12:2
u:%:by	0:1 1:5 5:-1 10:1 18:2
u:%:from	0:1 1:-2 5:-1 7:1 12:1
u:%:future	1:2 5:2
u:%:none	0:3 5:2
u:%:null	0:1 5:4 9:2 12:1
u:%:participle	9:1 10:1 18:1
u:%:past	0:2
u:%:present	0:1 11:1 23:2
u:%:to	0:2 5:2 12:1
u:%:withdrawn	0:2 1:-2 5:-1 12:-3 13:-1 18:2
u:GWh	0:1 9:2 14:5
u:GWh:0	14:2
u:GWh:1	14:6
u:GWh:2	0:3 9:2 10:1
u:GWh:ahead	0:1 14:4
u:GWh:by	0:1 9:-2 10:2 14:-2
u:GWh:from	0:2 14:-1
u:GWh:future	14:3 23:1
u:GWh:none	0:-1 9:1 10:1 14:4
u:GWh:null	0:1 9:1 14:4
u:GWh:participle	0:2 9:3 10:-1
u:GWh:past	0:2 9:1 14:1
u:GWh:present	9:1 10:2 14:1
u:GWh:to	0:-2 9:2 14:3
u:MW	9:5
u:MW:0	9:3
u:MW:1	0:-2 9:3
u:MW:2	9:2
u:MW:3	0:-1 9:2
u:MW:ahead	0:1 9:1
u:MW:from	0:-2 9:3
u:MW:future	0:-1 9:2
u:MW:none	0:1 9:3
u:MW:null	0:1 9:4
u:MW:participle	9:3
u:MW:past	0:-1 9:4
u:MW:present	9:2
u:MW:to	0:-1 9:1
u:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:MWh:0	0:1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-5 10:-2 11:-1 13:3 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:MWh:4	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:4 11:-1 12:-1 13:-4 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:MWh:ahead	0:-3 1:-1 6:-1 7:-1 13:2 14:-1
u:MWh:future	0:-2 1:-1 6:-1 7:-1 9:1 13:2 20:-1
u:MWh:none	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 10:-2 11:-1 12:-1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:MWh:null	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:MWh:present	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:3 11:-1 12:-1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
u:TWh	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 10:3 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:TWh:0	1:-1 5:-1 6:-1 7:-1 9:2 10:2 14:-1 15:-1 20:-1
u:TWh:ahead	0:1 6:-1 9:2 14:-1
u:TWh:future	0:1 1:-1 6:-1 9:2 14:-1
u:TWh:null	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 10:3 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
u:batteries	0:1 7:-1 13:3
u:batteries:1	0:4 13:-4
u:batteries:3	0:-4 6:-1 13:4 20:-1
u:batteries:none	0:1 13:2
u:batteries:null	0:1 7:-1 13:3
u:batteries:past	0:2
u:batteries:present	0:1
u:factories	0:2 16:3 19:1 23:1
u:factories:0	0:6 16:2
u:factories:1	0:-3 15:-2 16:3 19:3 21:-1 23:3
u:factories:2	6:-1 15:3 16:-4 19:-2 21:2 23:-2
u:factories:3	0:-1 15:3 16:-2
u:factories:ahead	1:-1 7:-1 16:1 19:-2 21:-1 23:3
u:factories:future	1:-1 15:-2 16:2 23:2
u:factories:none	0:5 16:2 19:1
u:factories:null	0:1 16:4 19:1 23:1
u:factories:participle	0:-1 16:1 21:2
u:factories:past	15:2 16:3 21:1
u:factories:present	15:3 23:-1
u:kWh	0:1 9:3 10:1
u:kWh:0	0:3 9:-2
u:kWh:1	0:7 9:-5
u:kWh:2	0:6 9:-4 10:-2
u:kWh:6	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:1 10:2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
u:kWh:7	0:-4 9:5 10:1
u:kWh:8	0:-4 9:5
u:kWh:future	6:-1 9:3 10:-1
u:kWh:none	0:2 9:3 10:1
u:kWh:null	0:1 9:3 10:1
u:kWh:participle	0:1 9:-1 10:2
u:kWh:past	0:1 9:1 10:1
u:kWh:present	9:3 10:1
u:km	0:2 8:4
u:km:0	0:3 8:-3
u:km:1	0:6 8:-3
u:km:10	0:-2 8:2
u:km:2	0:9 8:-4
u:km:3	0:5 8:-5
u:km:4	0:3 8:-3
u:km:5	0:4 8:-1
u:km:6	0:-2 8:3
u:km:7	0:-4 8:4
u:km:8	0:-2 6:-1 8:3
u:km:9	0:-3 1:-1 8:3
u:km:ahead	0:5 8:-2
u:km:future	0:4
u:km:none	0:2 8:3
u:km:null	0:2 8:4
u:km:participle	0:-2 8:4
u:km:past	8:5
u:km:present	0:5
u:km:to	0:3 8:-2
u:large	0:2 6:4
u:large:10	0:1 6:-7 8:2 20:3
u:large:11	6:-3 20:3
u:large:12	0:2 6:-4 20:1
u:large:13	0:-2 6:-3 20:3
u:large:3	6:2 15:5 21:2
u:large:4	6:4 13:1 15:1
u:large:5	0:4 6:4
u:large:6	0:5 1:2
u:large:7	0:3 1:3 15:-1
u:large:8	0:-1 1:2 6:-6 20:3
u:large:9	6:-7 20:7
u:large:ahead	6:3 13:1 15:3 20:2
u:large:from	0:4 6:-1
u:large:future	6:2 15:2 20:3 21:1
u:large:none	0:2 6:3
u:large:null	0:1 6:3
u:large:participle	6:3 15:1
u:large:past	0:3 6:2 15:1
u:large:present	0:1 1:1 6:1 15:2
u:large:to	0:2 6:2 15:1
u:large:withdrawn	0:2 6:-2
u:m3	0:2 18:3
u:m3:-1	0:1 18:1
u:m3:-2	0:3
u:m3:-3	0:5 18:-1
u:m3:0	0:-4 18:4
u:m3:5	0:-1 18:2
u:m3:6	0:2 18:-1
u:m3:future	0:-1 18:2
u:m3:none	0:4 18:1
u:m3:null	0:2 18:3
u:m3:participle	0:-1 18:2
u:m3:past	18:3
u:m3:present	0:2
u:m3:to	18:3
u:models	0:2 7:5
u:models:0	0:1 7:4
u:models:1	0:2 7:3
u:models:ahead	0:1 7:5
u:models:by	0:3 1:-1 6:-1 7:-2
u:models:future	0:2 6:1 7:1
u:models:none	0:1 7:4
u:models:null	0:2 7:5
u:models:participle	0:2 7:-1
u:models:past	6:1 7:2
u:models:present	0:2 7:1
u:money	0:3 20:3
u:money:-1	0:2 20:-1
u:money:0	0:7 20:-3
u:money:1	0:7 20:-2
u:money:10	0:2 20:2
u:money:11	0:1 20:1
u:money:12	20:4
u:money:13	0:3 20:-1
u:money:14	0:4 20:-4
u:money:2	0:8 20:-3
u:money:3	0:8 20:-2
u:money:4	0:9 20:-4
u:money:5	0:9 20:-3
u:money:6	0:4 20:-2
u:money:7	0:-2 20:5
u:money:8	0:-1 20:5
u:money:9	0:-1 20:7
u:money:ahead	0:2 20:4
u:money:by	0:4
u:money:from	0:4 20:-1
u:money:future	0:2 20:2
u:money:none	0:2 20:2
u:money:null	0:2 20:4
u:money:participle	0:4
u:money:past	0:4
u:money:present	20:3
u:money:to	0:1 20:1
u:money:withdrawn	0:1
u:network	0:1 15:1 21:4
u:network:0	0:5 15:-3 21:-4
u:network:1	0:2 15:-3 21:1
u:network:2	0:3 15:-4 21:2
u:network:3	0:-5 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:3 16:-1 17:-1 18:-1 19:-1 20:-1 21:4 22:-1 23:-1
u:network:ahead	1:-2 2:-2 3:-2 4:-2 5:-1 6:-1 7:-2 8:-2 9:-2 10:-1 11:-2 12:-2 13:-2 14:-2 16:-2 17:-1 18:-2 19:-2 20:-1 21:3 22:-2 23:-2
u:network:future	0:1 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-2 13:-1 14:-1 15:2 16:-1 17:-1 18:-1 19:-1 20:-1 22:-1 23:-1
u:network:none	0:2 15:1 21:2
u:network:null	0:1 15:2 21:3
u:network:past	15:1 21:3
u:network:present	0:3 15:-3 21:-1
u:small	0:2
u:small:-1	0:2 19:2
u:small:0	0:6 7:3
u:small:1	0:1 1:3
u:small:2	0:-3 6:11 7:-1 15:4
u:small:ahead	7:3
u:small:from	0:4 1:1
u:small:future	7:2 15:1
u:small:none	0:3
u:small:null	0:2
u:small:participle	7:1
u:small:past	6:3
u:small:present	6:1 7:3
u:small:to	6:3 7:2 15:1
u:small:withdrawn	0:3
u:stations	0:2 15:5
u:stations:0	0:9 15:-8
u:stations:1	0:2
u:stations:2	15:3
u:stations:3	0:-3 15:7
u:stations:4	0:-1 15:4
u:stations:5	15:2
u:stations:ahead	0:1 15:3
u:stations:by	0:4 15:-3
u:stations:future	0:1 15:2
u:stations:none	0:5 15:1
u:stations:null	0:1 15:6
u:stations:participle	0:2 15:1
u:stations:past	15:5
u:stations:present	0:2 15:1
u:stations:to	0:3 15:-2
u:suppliers	0:2 17:3
u:suppliers:0	0:3 17:-3 20:-1
u:suppliers:1	0:1 17:2
u:suppliers:2	0:-2 17:3
u:suppliers:3	0:1
u:suppliers:ahead	1:-1 17:2
u:suppliers:none	0:2 17:2
u:suppliers:null	0:1 17:4
u:suppliers:past	0:-2 17:4
u:suppliers:present	0:1 17:1
u:t	0:1 1:3 12:1 13:2
u:t:0	0:5 1:-3 13:-3
u:t:1	0:1 1:3 12:-1 13:-3
u:t:2	0:2 12:-1
u:t:3	0:-7 1:2 13:5
u:t:4	0:-4 12:3 13:3 19:3
u:t:5	0:1 1:1 12:1
u:t:6	1:2 10:2 12:-2 19:1
u:t:7	0:-1 1:5 12:-1
u:t:8	0:-2 1:5 12:-1 13:-2
u:t:9	0:4 1:-4 12:-1 13:-2
u:t:ahead	0:1 1:-1 12:3 13:1 19:1
u:t:by	0:-1 1:4 12:-1 13:-1
u:t:future	0:3 13:-1 19:1
u:t:none	0:1 1:4 13:2
u:t:null	0:2 1:2 12:1 13:2
u:t:participle	0:-1 1:3 13:2
u:t:past	0:-1 1:4 13:3
u:t:present	1:1 10:1 12:2
u:t:to	0:-2 1:2 12:1 13:1
u:vehicles	0:2 6:5
u:vehicles:0	0:1 6:-9 7:9
u:vehicles:1	0:1 6:-5 7:8
u:vehicles:2	0:-2 6:5 7:-2
u:vehicles:3	6:4 15:2
u:vehicles:4	0:-1 6:6
u:vehicles:5	0:1 6:6
u:vehicles:6	0:6 7:-1
u:vehicles:7	0:4 6:-1
u:vehicles:ahead	0:-2 6:4 7:5 15:1
u:vehicles:by	0:-1 6:2 7:-2
u:vehicles:from	0:3 6:-4
u:vehicles:future	6:2 7:2 15:2
u:vehicles:none	0:2 6:2 7:2
u:vehicles:null	0:2 6:4
u:vehicles:participle	0:1 6:4
u:vehicles:past	0:4 6:2
u:vehicles:present	0:1 6:1
u:vehicles:to	6:2 7:1
w0:l:#:%	0:-1 5:4 12:1
w0:l:#:large	0:-2 6:1 13:3 15:2 20:-2
w0:l:#:models	7:2
w0:l:#:money	0:3 20:-3
w0:l:#:small	0:-1 1:1 7:-2 9:1 16:1 18:1 19:3
w0:l:#:stations	0:1
w0:l:#:vehicles	6:1
w0:l:#y:%	0:1 1:-2 12:1
w0:l:#y:large	0:4 6:-3
w0:l:#y:small	0:6
w0:l:$:money	0:1 20:2
w0:l:%:%	0:-2 5:2 9:2
w0:l:(:%	0:-1 1:3 5:-2
w0:l:(:MW	0:-1 9:2
w0:l:(:large	0:7 6:-6
w0:l:(:money	0:4 20:-3
w0:l:(:small	0:-2 6:4 7:2 9:2
w0:l:(:vehicles	0:4 6:-4 7:-1
w0:l:):large	0:4 6:-3
w0:l:,:%	5:-3 19:2
w0:l:,:GWh	0:-5 9:2 14:2
w0:l:,:MW	0:-2 9:4
w0:l:,:factories	0:-1 16:2
w0:l:,:kWh	9:2 10:-1
w0:l:,:km	0:5 8:-4
w0:l:,:large	0:-3 8:1 15:2 20:3 21:4
w0:l:,:models	7:2
w0:l:,:money	20:1
w0:l:,:network	0:-2 15:-1 21:3
w0:l:,:small	5:1 6:2 17:3
w0:l:,:stations	0:1 15:1
w0:l:,:t	0:2 1:-3 12:-3 13:2
w0:l:,:vehicles	7:2
w0:l:::%	0:-2 1:3 5:2 9:1 12:1
w0:l:::GWh	0:-4 14:5
w0:l:::kWh	0:3 9:-2
w0:l:::large	6:1 12:1 13:1 18:1 21:1
w0:l:::m3	0:-3 18:4
w0:l:::models	0:3 7:-2
w0:l:::money	0:-2 20:3
w0:l:::network	0:2 7:-1 15:-4
w0:l:::small	1:1 18:2
w0:l:::stations	0:-2 15:2
w0:l:::t	0:-3 1:4
w0:l:::vehicles	0:-1 6:3
w0:l:;:%	1:-1 5:1 17:2
w0:l:;:large	0:1 6:1
w0:l:;:small	6:-2 7:2 12:2
w0:l:;:t	0:-3 1:-3 6:-1 7:-1 12:2 13:-4 19:2 23:-1
w0:l:;:vehicles	0:4 6:-3 7:-1
w0:l:a:%	0:1 1:1 5:-2 11:1 23:1
w0:l:a:GWh	14:1
w0:l:a:MW	0:-2 9:2
w0:l:a:kWh	0:2
w0:l:a:m3	0:4 18:-1
w0:l:a:money	0:1 20:-1
w0:l:a:small	0:4
w0:l:about:%	0:1 1:-4 5:3 9:2
w0:l:about:GWh	0:-4 14:4
w0:l:about:large	1:3 6:-2
w0:l:about:money	0:-2 20:3
w0:l:about:small	0:1 6:3 7:-1
w0:l:about:t	0:2 1:2 12:-4 13:-1
w0:l:about:vehicles	6:2
w0:l:above:%	0:2
w0:l:above:money	0:2 20:-1
w0:l:above:t	0:2 1:-2
w0:l:add:%	0:5 5:-3
w0:l:add:small	0:-1 1:-1 5:-1 6:-4 7:-3 9:-1 10:-1 11:-1 14:-1 15:3 16:-1 20:-1 21:-1
w0:l:add:stations	0:-2 15:3
w0:l:after:small	0:2 6:1
w0:l:after:vehicles	0:-3 6:3
w0:l:against:%	0:2 5:-1
w0:l:against:small	0:4
w0:l:against:vehicles	0:3 6:-3
w0:l:all:factories	0:4 16:-3 19:-2 23:-1
w0:l:all:small	1:-2 7:2
w0:l:almost:%	5:-3 9:-4 10:-3 11:-1 12:1 17:3 18:-1
w0:l:an:%	0:1 5:1 9:-1 12:-1
w0:l:and:%	0:-1 5:2 7:1 12:3 13:-1
w0:l:and:GWh	0:-5 9:1 14:4
w0:l:and:factories	6:-1 15:-1 16:-1 17:-1 19:-2 20:-1 21:2 23:-1
w0:l:and:large	0:-2 1:1 6:3 15:3
w0:l:and:models	7:1
w0:l:and:money	0:5 20:-4
w0:l:and:small	0:3 6:1
w0:l:and:stations	15:1
w0:l:and:t	1:2
w0:l:and:vehicles	7:-1 15:3
w0:l:another:large	6:1 15:2 20:-2
w0:l:another:models	0:-2 7:3
w0:l:another:money	0:-2 20:2
w0:l:another:small	5:3 7:-3
w0:l:approximately:%	0:2 1:-1 5:-2 9:-1 12:-1
w0:l:approximately:t	0:-1 1:2
w0:l:approximately:vehicles	0:-1 6:3
w0:l:april:small	0:5
w0:l:are:%	0:2 1:1 12:-2 18:1
w0:l:are:large	0:4 6:-4
w0:l:are:small	0:-2 1:-3 5:-1 6:2 7:2 9:-2 15:-2 16:-1 17:-2 21:2
w0:l:are:stations	0:2 15:-1
w0:l:are:vehicles	0:4 6:-3 7:-2
w0:l:around:%	1:-3 5:2 9:1 12:2
w0:l:around:GWh	0:-4 9:-1 14:4
w0:l:around:large	0:5 6:-2
w0:l:around:money	0:-2 20:3
w0:l:around:small	0:5 6:-3 17:-1
w0:l:around:t	0:-3 1:3 12:1
w0:l:around:vehicles	0:-2 6:4 7:-2
w0:l:as:%	1:3 5:1
w0:l:as:large	0:4 6:-4
w0:l:as:small	0:6
w0:l:as:vehicles	6:1 7:-2
w0:l:ascent:large	0:2 6:-1
w0:l:aside:money	0:-1 20:1
w0:l:at:%	5:1 9:2 12:2
w0:l:at:GWh	0:2 9:-1 14:-1
w0:l:at:factories	0:3
w0:l:at:km	0:3 8:-2
w0:l:at:large	6:3
w0:l:at:money	0:5 20:-1
w0:l:at:network	0:1 15:2 21:-5
w0:l:at:small	1:2 6:-1 9:1 12:2
w0:l:at:t	1:3 12:-1 13:-1
w0:l:at:vehicles	0:-2 6:3 7:-1
w0:l:aug:small	0:5
w0:l:august:small	0:4
w0:l:avoid:t	0:1 1:1 13:-1
w0:l:be:%	0:-3 1:2 9:3 11:1 23:1
w0:l:be:GWh	0:2 14:-1
w0:l:be:large	1:1 12:-1 13:-1 15:1 20:-2 21:1
w0:l:be:models	0:-1 7:3
w0:l:be:money	0:3 20:-3
w0:l:be:small	0:-3 2:-2 3:-2 4:-2 5:2 6:-7 7:2 8:-2 9:1 10:1 11:-2 12:1 13:-3 14:-3 15:2 16:-3 17:-3 18:-3 19:-2 20:-2 21:1 22:-2 23:-3
w0:l:be:vehicles	0:-2 6:1 7:2
w0:l:been:%	0:1 1:-3 5:1 9:-1 10:1
w0:l:been:large	1:4 6:-5 15:-3
w0:l:been:small	0:-1 1:-2 12:3
w0:l:been:vehicles	0:4 6:-3 7:-1
w0:l:below:money	0:3 20:-3
w0:l:below:small	0:1 1:1 6:-1 7:-1 13:-1 14:-1 15:-1 16:-1 17:-1
w0:l:between:%	0:-2 1:2 5:4 9:-1
w0:l:between:large	0:-2 6:4 15:-1
w0:l:between:small	0:7 6:-2
w0:l:between:vehicles	0:-2 6:3
w0:l:bmw:small	0:3
w0:l:bought:large	6:1
w0:l:br:large	0:-2 6:3 15:-2
w0:l:build:large	0:-1 1:-1 6:-2 15:2 20:-1 21:-1
w0:l:build:small	6:1
w0:l:build:vehicles	0:1 7:-2
w0:l:built:large	0:1
w0:l:built:vehicles	6:1
w0:l:but:small	0:3
w0:l:buy:small	0:4
w0:l:by:%	0:1 5:-2 10:2 11:2 18:2 23:1
w0:l:by:GWh	0:1 9:-2 10:2 14:-2
w0:l:by:large	0:6 6:-3
w0:l:by:money	0:1
w0:l:by:small	0:10
w0:l:by:t	0:-1 1:2 12:-1
w0:l:cause:%	0:1 1:2 5:-1
w0:l:clas:small	0:5 6:-2 7:-2
w0:l:climb:%	0:3
w0:l:clos:%	0:3
w0:l:cny:money	0:3 20:-1
w0:l:com:small	0:3
w0:l:contain:small	0:4 12:-1
w0:l:contribut:%	0:-1 5:1
w0:l:contribut:large	6:1
w0:l:contribut:vehicles	0:-4 6:4
w0:l:cost:%	0:4
w0:l:cost:large	0:6 6:-3 20:-2
w0:l:cost:money	0:3 20:-2
w0:l:cost:small	0:3
w0:l:count:small	0:-3 1:-2 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-3 16:-1 17:-1 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
w0:l:count:stations	0:-1 15:2
w0:l:cover:%	0:-3 1:-1 9:4
w0:l:cover:km	0:-3 8:4
w0:l:cover:large	0:3 6:-1
w0:l:crosstrek:large	0:2 6:-1
w0:l:cut:%	0:2 1:1
w0:l:cut:large	0:3 6:-2
w0:l:day:small	0:3
w0:l:dec:small	0:3
w0:l:december:small	0:6
w0:l:deliver:large	0:-2 6:2
w0:l:deliver:vehicles	6:2
w0:l:does:km	0:2 8:-2
w0:l:does:small	0:4
w0:l:down:%	0:1 1:1 10:2
w0:l:dropp:%	0:3
w0:l:each:small	0:5 7:-2
w0:l:eactro:small	0:4 6:-1
w0:l:earn:large	0:3 6:-3
w0:l:earn:money	0:4 20:-3
w0:l:edition:small	0:4
w0:l:electric:small	0:6 6:-4 7:-2
w0:l:emit:%	1:1
w0:l:emitt:%	0:-3 1:4
w0:l:emitt:small	0:-2 1:3 5:-1 6:-2 7:-1 9:-1 10:-1 11:-1 14:-1 15:-1 16:-1 17:-1 23:-1
w0:l:emitt:t	0:3 1:-2 13:-1
w0:l:employ:large	0:5 6:-2
w0:l:employ:small	0:1
w0:l:end:%	0:5 1:-1
w0:l:euro:small	0:6
w0:l:every:small	0:6 7:-2
w0:l:exce:large	0:4 6:-4
w0:l:exce:money	0:3 20:-2
w0:l:expect:%	1:-1 5:1
w0:l:expect:large	0:6 6:-5 15:-2
w0:l:expect:vehicles	0:3 6:-3 7:-2
w0:l:factory:small	0:5 1:-2 6:-1 7:-1 16:-1
w0:l:feb:small	0:5
w0:l:fell:%	0:5
w0:l:first:%	0:4 5:-3
w0:l:first:small	0:-1 6:1 7:2 9:-1
w0:l:footprint:%	0:-3 1:3 5:-1
w0:l:for:%	1:-2 5:2 9:2 16:1 17:1
w0:l:for:GWh	0:-4 9:-1 14:4
w0:l:for:MW	0:2
w0:l:for:km	0:3
w0:l:for:large	0:1 15:1
w0:l:for:money	20:1
w0:l:for:small	0:4 19:2
w0:l:for:vehicles	0:3 7:-4
w0:l:forese:%	0:-1 1:3 5:-3 9:-1 10:-1 11:-1 12:-1 18:-2
w0:l:forester:large	0:3
w0:l:formula:small	0:3
w0:l:from:%	0:3 1:-2 5:-3 7:2
w0:l:from:GWh	0:2 9:-1 14:-2
w0:l:from:large	0:4 6:-1
w0:l:from:money	0:2 20:-1
w0:l:from:small	0:4 1:1
w0:l:from:vehicles	0:3 6:-4
w0:l:full:small	0:4
w0:l:gain:%	0:4
w0:l:generat:kWh	0:-2 9:2
w0:l:generate:kWh	0:-1 9:1
w0:l:get:small	0:3
w0:l:gets:%	0:-4 1:-1 5:2 9:3
w0:l:global:small	0:3
w0:l:goes:km	0:3 8:-1
w0:l:got:%	9:3
w0:l:got:small	0:-1 6:2
w0:l:grew:%	0:4 5:-1
w0:l:had:%	0:3 5:-3 9:1
w0:l:had:large	0:2
w0:l:had:small	0:5
w0:l:had:stations	0:-2 15:2
w0:l:has:%	0:3 1:-2 5:1 9:-1 18:-1
w0:l:has:factories	0:2 16:1
w0:l:has:large	0:8 6:-5
w0:l:has:models	0:-3 6:-1 7:3
w0:l:has:small	6:4 16:2
w0:l:has:stations	0:1
w0:l:has:vehicles	0:-1 6:2
w0:l:have:%	0:4 5:-3 6:-1 7:-1 9:-1 10:-2 11:-1 12:1 13:-1 15:-1 17:-1 18:-2 23:2
w0:l:have:GWh	0:-3 14:3
w0:l:have:large	0:-4 6:2 15:2
w0:l:have:models	0:-5 7:5
w0:l:have:small	1:-1 6:-3 7:2 12:-1 15:3 17:-1 21:-1
w0:l:have:stations	0:1 15:1
w0:l:have:vehicles	0:-3 7:2 15:2
w0:l:held:%	0:3 5:-3
w0:l:hold:%	0:6 1:-1 5:-2
w0:l:hold:kWh	0:3 9:-2
w0:l:huf:large	0:3 6:-2
w0:l:in:%	0:-3 1:4 5:-1 7:2 9:-1 12:-1
w0:l:in:large	0:5 6:-3
w0:l:in:small	0:12
w0:l:in:vehicles	0:1 7:-3
w0:l:includ:money	0:-1 20:2
w0:l:includ:stations	0:-1 15:2
w0:l:includ:vehicles	0:1 5:-2 6:2 7:-3 15:-1
w0:l:install:stations	0:-5 15:5
w0:l:interstate:small	0:2
w0:l:into:small	0:2
w0:l:invest:money	0:-1 20:2
w0:l:ioniq:small	0:5 6:-1 7:-2
w0:l:is:%	0:-1 1:3 9:-2 11:-1 12:2 18:-1 23:2
w0:l:is:km	0:3 8:-3
w0:l:is:large	0:-2 1:2 6:1 15:1
w0:l:is:money	20:2
w0:l:is:small	0:1 1:1 5:2 6:-1 7:-3 9:1 16:2
w0:l:is:vehicles	0:-5 6:6 7:-2
w0:l:it:small	0:4 6:-1 7:-1
w0:l:its:factories	0:1 15:-1 16:1 19:-1 23:-2
w0:l:its:large	0:4 6:-4
w0:l:its:small	0:1 6:-2 19:3
w0:l:its:stations	0:-1 15:2
w0:l:its:vehicles	0:3 6:-2 7:-2
w0:l:itself:small	0:4
w0:l:jan:small	0:4
w0:l:january:small	0:4 6:-1
w0:l:july:small	0:3 6:-1
w0:l:jump:%	0:4
w0:l:june:small	0:5
w0:l:just:vehicles	6:2
w0:l:last:small	0:4
w0:l:launch:models	0:2 7:-1 10:-1
w0:l:least:%	5:2 12:2 13:-2
w0:l:least:GWh	0:-3 9:-1 14:3
w0:l:least:models	0:1 7:-1
w0:l:least:small	0:-1 1:-3 5:-1 6:-1 7:3 16:-1
w0:l:least:stations	0:1
w0:l:least:t	0:-4 1:2 12:2 13:-1
w0:l:least:vehicles	0:-3 7:2 15:2
w0:l:level:small	0:4
w0:l:level:stations	0:4 15:-4
w0:l:local:small	0:3 6:-1
w0:l:lost:%	0:7 5:-2
w0:l:lost:money	0:5 20:-4
w0:l:made:large	0:4 6:-4
w0:l:made:vehicles	0:4 6:-4
w0:l:mak:vehicles	0:2 6:-2
w0:l:make:GWh	14:1
w0:l:make:large	6:1 15:-2
w0:l:make:vehicles	0:-3 6:4
w0:l:mar:small	0:4
w0:l:march:small	0:1 5:2 6:-1 7:-1
w0:l:margin:%	0:1
w0:l:may:small	0:7
w0:l:minu:%	0:-1 1:3 12:-1 18:1 23:1
w0:l:minu:small	0:-7 1:8 2:-2 3:-2 4:-2 5:-1 6:-4 7:-4 8:-2 9:-3 10:-3 11:-2 12:-4 13:-2 14:-2 15:-2 16:-3 17:-2 18:3 19:-3 20:-2 21:-2 22:-2 23:1
w0:l:model:small	0:3
w0:l:nearly:%	0:-1 1:-1 5:1 12:2
w0:l:nearly:large	0:4 6:-3
w0:l:nearly:small	0:5 6:-1
w0:l:need:%	0:-4 1:-3 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 9:-3 10:3 11:-3 12:-2 13:-1 15:-1 16:-1 17:-1 18:2 20:-1 21:-1 22:-1 23:-2
w0:l:need:small	0:5
w0:l:new:small	0:3 7:-1
w0:l:next:small	7:2
w0:l:no:small	6:2
w0:l:not:small	0:4 13:-1
w0:l:nov:small	0:4
w0:l:november:small	0:4
w0:l:now:small	0:-3 1:-2 5:-3 6:-3 7:4
w0:l:number:large	0:5 6:-4 15:-3
w0:l:number:small	0:6 6:-3 7:1
w0:l:oct:small	0:4
w0:l:october:small	0:3
w0:l:of:%	0:3 6:2
w0:l:of:GWh	10:1 14:3
w0:l:of:MW	9:1
w0:l:of:factories	15:2 16:-1 23:-1
w0:l:of:kWh	0:3 10:-2
w0:l:of:km	0:3
w0:l:of:large	0:6
w0:l:of:m3	0:4 18:-4
w0:l:of:models	0:2 6:3 7:-4
w0:l:of:money	0:2
w0:l:of:small	0:4 6:1 7:2
w0:l:of:stations	0:4 15:-2
w0:l:of:t	0:1 1:1 12:-2 13:1
w0:l:of:vehicles	0:3
w0:l:off:%	0:4
w0:l:offer:models	0:-3 7:3
w0:l:on:%	9:3
w0:l:on:large	0:3 6:-2
w0:l:on:small	0:9 6:-2 7:-1
w0:l:on:vehicles	0:1
w0:l:only:%	0:-1 5:2
w0:l:only:small	0:-1 1:2 6:-2 7:-2 9:-1 15:-2 16:2 18:-1
w0:l:or:%	21:2
w0:l:or:large	0:-5 1:-1 5:-2 6:3 14:3 15:-2 20:-1 21:-1
w0:l:or:money	0:2 20:-1
w0:l:or:small	1:2
w0:l:or:vehicles	5:-1 6:1
w0:l:order:small	6:2
w0:l:order:vehicles	0:2 6:-1
w0:l:other:small	0:6 7:-1
w0:l:out:%	0:1 1:2 5:-3
w0:l:out:GWh	0:-3 14:3
w0:l:out:models	0:2 7:-1
w0:l:out:small	0:4 6:-1
w0:l:out:vehicles	6:-1 7:3
w0:l:outback:large	0:3
w0:l:over:%	0:-2 1:1 5:3 9:1 12:-3 13:3
w0:l:over:km	0:2 1:-1
w0:l:over:large	0:2 15:1
w0:l:over:money	0:-2 20:4
w0:l:over:small	0:1 15:3
w0:l:over:t	0:1 1:-1 12:2
w0:l:over:vehicles	0:-1 6:4
w0:l:owns:%	0:4
w0:l:p:small	0:5 6:-1
w0:l:page:small	0:7
w0:l:past:small	0:4
w0:l:per:km	0:4 8:-3
w0:l:per:money	0:4 10:-1 20:-2
w0:l:petrol:small	0:4
w0:l:phase:small	0:5 6:-1
w0:l:plus:%	0:4 5:-4
w0:l:polestar:small	0:8
w0:l:present:%	0:3 1:-1 5:-3 9:1
w0:l:produc:vehicles	0:-2 6:2
w0:l:profit:large	0:1
w0:l:put:money	0:-1 20:2
w0:l:rais:money	0:4 20:-3
w0:l:reach:%	0:-1 5:2 9:1 19:1
w0:l:reach:GWh	0:1
w0:l:reach:large	0:-1 6:1
w0:l:reach:money	20:1
w0:l:reach:small	0:-2 1:-2 2:-2 3:-2 4:-2 5:2 6:-3 7:-4 8:-2 9:2 10:-3 11:-2 12:-2 13:-2 14:-2 15:-3 16:-3 17:-3 18:-2 19:-2 20:-1 21:-3 22:-2 23:-2
w0:l:reach:vehicles	0:3 6:-2
w0:l:record:vehicles	0:-2 6:2
w0:l:recycle:t	0:-4 1:-3 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:2 13:2 14:-1 15:-1 16:-1 17:-1 19:-3 20:-1 21:-1 22:-1 23:-1
w0:l:remain:%	0:2 1:-3 12:1
w0:l:represent:%	0:-4 5:4
w0:l:requir:small	0:4
w0:l:risen:%	0:3 5:-1
w0:l:rmb:money	0:1
w0:l:rose:%	0:6
w0:l:roughly:%	0:3 5:2 9:-2 12:-3
w0:l:rp:large	0:-1 6:-3 20:2
w0:l:rs:money	0:1 20:1
w0:l:run:km	0:2 8:-1
w0:l:run:small	0:-2 1:-1 5:-1 6:3 7:-3 9:-1 20:-1
w0:l:s:%	5:2 9:-2 12:-1
w0:l:s:large	0:2 20:-1
w0:l:s:network	1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:4 16:-1 17:-1 18:-1 19:-1 20:-1 21:-4 22:-1 23:-1
w0:l:s:small	1:-2 5:2 6:-2 7:-1 9:4
w0:l:said:small	0:5
w0:l:same:small	0:4 1:-2
w0:l:sav:t	0:-5 1:2 10:3 12:-1 13:-1
w0:l:save:TWh	0:-1 9:-1 10:2
w0:l:save:t	0:1 1:1 10:-1 13:-1
w0:l:scop:small	0:6 1:-2
w0:l:scope:small	0:9 1:-2
w0:l:second:%	0:4 5:-2
w0:l:sek:money	0:2
w0:l:sell:%	0:-1 5:2
w0:l:sell:large	0:-2 6:3
w0:l:sell:vehicles	0:3 6:-1 7:-2
w0:l:sept:small	0:3
w0:l:september:small	0:3
w0:l:shed:%	0:3 1:-1 5:-2
w0:l:shipp:vehicles	0:-1 6:2
w0:l:since:large	0:3 6:-2
w0:l:since:small	0:4
w0:l:sit:small	0:5 9:-4
w0:l:slid:%	0:1
w0:l:slipp:%	0:1
w0:l:sold:large	6:1
w0:l:sold:small	1:-1 5:-1 6:2 21:-1
w0:l:sold:vehicles	0:1 6:1
w0:l:some:%	0:4 9:-2 12:1
w0:l:some:large	0:6 6:-2
w0:l:some:money	0:-2 20:3
w0:l:some:small	0:-2 6:2 7:-2 14:2 15:-1
w0:l:some:stations	0:2 15:-2
w0:l:some:suppliers	0:1
w0:l:some:t	0:-3 1:2 12:-2 13:2 19:-1
w0:l:some:vehicles	0:1
w0:l:spend:money	0:2 20:-1
w0:l:spent:money	20:1
w0:l:system:small	0:2
w0:l:tak:small	0:5 6:-1
w0:l:than:%	0:1 1:-2 5:3 9:-1 12:-3 13:3
w0:l:than:factories	15:2 16:-3 19:-1
w0:l:than:km	0:-1 8:3
w0:l:than:large	0:5 15:-1
w0:l:than:models	0:1
w0:l:than:money	0:-1 20:3
w0:l:than:network	0:1
w0:l:than:small	6:1 15:1 16:2
w0:l:than:stations	0:-5 15:5
w0:l:than:t	0:-2 1:2 12:3
w0:l:than:vehicles	0:1 7:2
w0:l:that:%	0:-2 1:-1 5:4 13:2
w0:l:that:factories	0:-1 16:2
w0:l:that:large	0:-1 1:-2 15:2 20:-1
w0:l:that:small	0:5
w0:l:that:vehicles	0:2 6:-1 7:-4
w0:l:the:%	0:4 5:-4 9:-1 12:1
w0:l:the:kWh	0:3 9:-2
w0:l:the:large	0:2 6:-1 15:1 20:1
w0:l:the:m3	0:2
w0:l:the:money	0:1
w0:l:the:small	0:7
w0:l:the:stations	0:1 15:1
w0:l:the:t	0:3 1:-3 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-2 13:-3 14:-1 15:-1 16:-1 17:-1 18:-1 19:2 21:-1 22:-1 23:-1
w0:l:the:vehicles	0:3 6:-2 7:1
w0:l:them:small	5:-2 7:2
w0:l:them:vehicles	0:3 6:-3 7:-2
w0:l:this:small	0:4
w0:l:to:%	5:1 11:1 12:1
w0:l:to:GWh	0:-1 9:2 10:1 14:2
w0:l:to:MW	0:2
w0:l:to:kWh	0:3 9:-2
w0:l:to:km	0:4 8:-2
w0:l:to:large	0:-1 6:3 15:1
w0:l:to:m3	18:3
w0:l:to:models	6:-1 7:1
w0:l:to:money	0:1 20:2
w0:l:to:small	6:3 7:2 15:1
w0:l:to:stations	15:1
w0:l:to:t	0:-2 1:3 12:1
w0:l:to:vehicles	6:2
w0:l:took:%	0:3 5:-2
w0:l:took:small	0:2
w0:l:under:%	0:-5 1:-2 5:4 6:-1 9:-2 10:-1 12:2 19:1
w0:l:under:money	0:3 20:-1
w0:l:under:small	0:3
w0:l:until:small	0:3
w0:l:up:%	0:3 5:1
w0:l:up:money	0:1
w0:l:up:small	0:-1 10:3
w0:l:us:%	0:-3 1:-1 5:2 9:1
w0:l:usd:money	0:3
w0:l:use:%	0:-4 1:-2 9:2 18:3
w0:l:want:%	0:3 1:-2 5:-2 13:1
w0:l:want:large	6:1
w0:l:want:stations	0:1
w0:l:want:vehicles	6:1 7:-1
w0:l:was:%	0:-1 5:2 9:4
w0:l:was:kWh	9:2
w0:l:was:large	0:4 6:1 15:-1
w0:l:was:money	0:3 20:-2
w0:l:was:small	0:-2 1:4 5:-1 7:-2 9:-2 15:-1 16:-1 18:3 19:2
w0:l:was:vehicles	6:1
w0:l:weigh:small	0:1
w0:l:weigh:t	0:3 1:-1 13:-1
w0:l:were:%	0:-2 1:3 5:2 9:1
w0:l:were:large	0:2
w0:l:were:money	0:3 20:-2
w0:l:were:small	0:-2 1:-3 5:-2 6:4 7:-2 17:-1
w0:l:were:t	0:-3 1:3
w0:l:were:vehicles	0:1
w0:l:when:%	0:-1 1:2 7:-1 9:-1 12:-1
w0:l:where:%	0:-3 12:1 13:1 21:2
w0:l:where:large	0:2
w0:l:which:%	1:-1 13:-1 18:2 19:-1
w0:l:which:large	0:-3 6:3 20:2
w0:l:which:models	0:1
w0:l:which:money	0:1
w0:l:which:small	0:2 6:-1 7:2
w0:l:which:t	0:-1 1:-1 9:-1 12:-3 13:-3 15:-1 19:3
w0:l:which:vehicles	0:2 7:-3 15:2
w0:l:with:%	0:6 1:1 5:-6 9:1
w0:l:with:GWh	0:2 9:-1 14:-1
w0:l:with:factories	0:4 16:-2
w0:l:with:kWh	0:2
w0:l:with:km	0:4 8:-3
w0:l:with:large	0:-2 6:1 13:2 15:1 21:3
w0:l:with:models	7:2
w0:l:with:money	0:4 20:-3
w0:l:with:small	0:1 14:2 17:3
w0:l:with:stations	0:2
w0:l:with:vehicles	0:-1 15:2
w0:l:within:small	0:1 7:2
w0:l:worth:money	0:4 20:-4
w0:l:year:%	0:-3 5:3 6:-1 9:1
w0:l:year:vehicles	0:-4 6:5 7:-3
w0:l:£:money	20:2
w0:l:¥:money	0:2
w0:l:€:money	0:3
w0:r:#:large	6:2
w0:r:#:money	0:3
w0:r:#:small	0:2 1:1 9:1 19:1
w0:r:#y:small	0:7
w0:r:%:%	5:1 9:1
w0:r:%:large	0:2
w0:r:(:large	0:2 6:-4 20:2
w0:r:(:money	0:-2 20:3
w0:r:(:small	5:1 6:2 9:1
w0:r:):large	0:3 6:-1 15:-2
w0:r:):money	0:6 20:-5
w0:r:):small	0:1 1:-1 6:1 7:1 9:2
w0:r:,:%	0:3 1:-1 5:1 10:-3 11:2
w0:r:,:large	0:4 1:2 6:-3
w0:r:,:money	20:2
w0:r:,:small	0:-1 7:5
w0:r:::large	0:3 15:-3
w0:r:::money	0:3 20:-2
w0:r:::small	0:1 7:2
w0:r:;:large	0:2 1:2 6:-3 15:-4
w0:r:;:money	20:1
w0:r:;:small	0:2 1:-1 6:1
w0:r:a:large	0:-1 6:3 13:2
w0:r:a:money	0:6 20:-3
w0:r:a:small	0:1 15:2
w0:r:acr:large	0:5 6:-3
w0:r:after:money	0:3 20:-3
w0:r:after:small	0:4
w0:r:all-electric:models	0:-2 7:3
w0:r:all-electric:vehicles	0:-3 6:1 7:2
w0:r:all:small	0:3 6:-2
w0:r:an:money	0:2
w0:r:and:%	0:-2 1:1 12:2 13:-1
w0:r:and:large	0:3 6:-1
w0:r:and:money	20:1
w0:r:and:small	0:4
w0:r:and:vehicles	0:3 6:-3 7:-1
w0:r:announc:large	6:2 15:-3 20:-2
w0:r:april:small	0:4
w0:r:are:large	0:-4 6:2 15:3 20:2
w0:r:are:models	0:-1 7:3
w0:r:are:money	0:-1 20:1
w0:r:are:small	0:-4 1:-1 6:5 7:2
w0:r:are:vehicles	0:1 15:-2
w0:r:as:%	0:2 5:-1
w0:r:as:large	0:2 6:-2 15:2
w0:r:as:money	0:2 20:-1
w0:r:as:small	0:6 1:-2 6:-1 7:-1 9:-1 15:-2
w0:r:associat:large	0:4 6:-3
w0:r:at:large	0:-3 15:2 21:3
w0:r:at:money	0:-1 20:2
w0:r:at:small	0:3 6:-1 7:-1 9:-1 15:2
w0:r:automaker:small	0:3
w0:r:baht:large	0:-2 6:-6 20:5
w0:r:batteri:batteries	13:3
w0:r:battery-electric:models	0:-3 7:3
w0:r:battery-electric:vehicles	0:-3 6:4
w0:r:battery:large	0:-4 5:-1 6:2 7:-1 13:3 15:-2 20:-3 21:-1
w0:r:battery:models	0:-2 6:2
w0:r:battery:small	0:-3 6:-1 7:2 9:-1 12:-1 13:-2 17:2
w0:r:battery:vehicles	0:-2 6:2 7:1
w0:r:before:large	0:1 6:-4 15:2 21:-1
w0:r:before:money	0:3 20:-2
w0:r:before:small	0:-1 7:-1 21:2
w0:r:below:%	0:2 5:-1
w0:r:between:%	0:-4 1:4 18:1
w0:r:between:large	6:1
w0:r:bevs:vehicles	0:-6 6:-1 7:5
w0:r:bhp:small	0:3 6:-1
w0:r:brand:small	0:6
w0:r:bus:vehicles	0:5 6:-4
w0:r:by:%	0:-1 1:1 12:2 18:1
w0:r:by:large	0:1 1:-1 15:3
w0:r:by:money	0:3 20:-2
w0:r:by:small	0:-5 1:3 2:-1 3:-1 4:-1 5:-1 7:2 8:-1 10:1 11:-1 12:3 13:-1 14:-1 15:-4 17:-2 18:-2 19:1 20:-1 21:3 22:-1 23:-2
w0:r:by:stations	0:4 15:-4
w0:r:by:vehicles	6:1 7:-3
w0:r:c:small	0:3
w0:r:came:small	0:3
w0:r:car:%	0:-1 5:2
w0:r:car:vehicles	0:5 6:-3 7:-1
w0:r:carmaker:small	0:3
w0:r:cars:%	0:-4 5:4
w0:r:cars:vehicles	0:3
w0:r:cell:large	0:5 6:-3 13:-1 20:-1
w0:r:cent:small	0:8
w0:r:centimetr:small	0:3
w0:r:centr:small	0:3
w0:r:charg:stations	0:2
w0:r:charge:stations	15:1
w0:r:charger:stations	0:2
w0:r:chinese:small	0:2
w0:r:citi:small	0:7 15:-4
w0:r:commercial:vehicles	0:3 6:-3
w0:r:compani:small	0:3
w0:r:compar:%	0:-6 1:2 5:-1 9:-2 10:-1 12:-1 18:-2 23:3
w0:r:component:small	0:4
w0:r:connector:stations	0:-3 15:4
w0:r:copi:large	0:4 6:-3
w0:r:core:suppliers	0:-2 17:2
w0:r:cost:small	0:2
w0:r:countri:small	0:7 6:-3
w0:r:crore:money	0:1
w0:r:crown:large	0:1
w0:r:cubic:m3	0:-1 18:4
w0:r:customer:large	0:4 6:-4
w0:r:dat:small	0:4
w0:r:dc:stations	0:-1 15:2
w0:r:dealer:network	15:1 21:1
w0:r:dealership:network	0:-2 5:-1 15:1 21:2
w0:r:decad:small	0:3
w0:r:december:small	0:2
w0:r:deliver:large	0:-2 5:-1 6:3 15:-1
w0:r:deliveri:vehicles	0:-4 6:4
w0:r:destination:stations	0:-2 15:2
w0:r:diesel:small	0:3
w0:r:diesel:vehicles	0:3 6:-3
w0:r:dollar:money	0:1
w0:r:down:large	0:4 6:-3
w0:r:down:money	0:3 20:-1
w0:r:e:small	0:-3 1:-2 5:-1 6:3 7:3 15:-1 17:-1
w0:r:electric:%	0:2 5:-1
w0:r:electric:models	7:2
w0:r:electric:small	0:3
w0:r:electric:vehicles	0:2 6:-1 7:1
w0:r:electrifi:models	0:-2 7:2
w0:r:electrifi:vehicles	0:-5 5:-1 6:3 7:2
w0:r:emission:%	0:-3 1:4 9:-2 10:-2
w0:r:emission:small	0:7 1:-2
w0:r:employe:large	0:6 6:-1
w0:r:employe:small	0:3
w0:r:engin:small	0:3
w0:r:euro:money	0:1 20:3
w0:r:european:small	0:2
w0:r:ev:models	0:-3 7:3
w0:r:evs:vehicles	6:1 7:3
w0:r:factori:factories	16:3
w0:r:fast:stations	0:-1 15:2
w0:r:february:small	0:3
w0:r:fewer:%	0:4 1:-2 5:-3 18:-1
w0:r:fiscal:small	0:2
w0:r:fleet:small	0:-1 6:2 7:-1
w0:r:for:large	6:-1 15:-1 20:3
w0:r:for:money	20:1
w0:r:for:small	0:5 6:1 7:-1 10:-1 19:2
w0:r:for:vehicles	0:2 6:1 7:-3 15:-1
w0:r:from:%	0:-3 1:-1 6:-1 7:-1 10:-1 11:-1 15:-1 18:3 23:-1
w0:r:from:large	1:2 6:1
w0:r:from:money	0:3 20:-2
w0:r:from:small	0:7
w0:r:fuel:vehicles	6:2 7:-3
w0:r:fully:models	0:1
w0:r:fully:vehicles	0:-3 6:4 7:-2
w0:r:g:small	0:1 1:1
w0:r:gallon:large	0:3 6:-1
w0:r:gigafactori:small	0:2
w0:r:gigawatt-hour:GWh	0:1 9:1 14:2
w0:r:gigawatt:GWh	6:-1 9:2 10:-1
w0:r:gmt:large	0:2 6:-1
w0:r:gram:small	0:-4 1:6 6:-2 7:-1 15:-1
w0:r:group:small	0:3
w0:r:gwh:GWh	0:1 14:4
w0:r:had:large	0:-3 6:2 20:2
w0:r:had:money	0:3 20:-2
w0:r:had:small	0:-1 1:-1 6:-3 17:3 18:3
w0:r:has:money	0:1
w0:r:has:small	0:5
w0:r:have:small	0:-2 1:-1 5:-1 6:2 7:-2 9:-2 10:-1 12:-1 13:-1 14:-1 15:-2 16:3 17:1 18:-1 19:-1 21:-1
w0:r:have:vehicles	0:-2 6:2
w0:r:hectar:small	0:6 6:-1
w0:r:horsepower:large	0:3 6:-3
w0:r:horsepower:small	0:5
w0:r:hybrid:%	0:3 1:-1 5:-2
w0:r:hybrid:vehicles	0:1 5:-1 6:-4 7:2
w0:r:hydrogen:vehicles	6:1 7:-1
w0:r:if:small	0:-4 1:4 6:-1 7:-2 9:-3 15:-1
w0:r:in:%	0:5 1:-4
w0:r:in:large	6:4 15:2
w0:r:in:money	0:3
w0:r:in:small	0:-2 1:2 7:3 9:-1 15:3
w0:r:in:vehicles	6:2
w0:r:includ:large	0:-4 6:2 15:3
w0:r:into:money	20:2
w0:r:is:%	0:4 1:-2 5:-2 9:-1 13:-2 15:-1 20:-1
w0:r:is:large	0:1 6:-5 15:-1 20:3
w0:r:is:money	0:-2 20:3
w0:r:is:small	0:-1 6:1 7:-1 15:2 16:2
w0:r:it:large	0:-1 6:2
w0:r:it:small	0:-1 1:2 7:2
w0:r:january:small	0:3
w0:r:jobs:large	0:9 6:-3
w0:r:jobs:small	0:6
w0:r:july:large	0:3 6:-1
w0:r:july:small	0:3 7:-1
w0:r:june:small	0:3
w0:r:kilo:small	0:6 19:-1
w0:r:kilometer:km	8:3
w0:r:kilometr:km	0:3 8:1
w0:r:kilowatt-hour:kWh	0:-1 6:-1 9:3 10:1
w0:r:kind:small	0:-1 1:-1 5:-2 6:-2 7:3
w0:r:km:km	0:2 8:2
w0:r:km:small	0:5
w0:r:kroner:large	0:4 6:-3
w0:r:kronor:money	0:2
w0:r:kwh:kWh	0:3 9:2 10:1
w0:r:l:small	0:4 6:-1
w0:r:last:large	0:-1 6:2
w0:r:last:money	0:-1 20:2
w0:r:last:small	6:1
w0:r:leaf:vehicles	0:-4 6:4
w0:r:less:%	0:-3 1:2 18:1
w0:r:less:large	6:1
w0:r:less:money	0:3 20:-2
w0:r:level:stations	0:-3 15:3
w0:r:lin:small	0:5
w0:r:line:small	0:4 6:-1
w0:r:list:small	0:3
w0:r:liter:m3	0:4 18:-1
w0:r:litr:m3	0:5 18:-2
w0:r:litre:m3	0:4 18:-1
w0:r:location:factories	0:5 15:-2 16:-4
w0:r:lorri:vehicles	0:-2 6:2 7:-2 20:-1
w0:r:lower:%	0:1 5:-1 9:-1 12:-2 18:2
w0:r:m:large	0:-2 6:-3 18:3
w0:r:march:small	0:4
w0:r:mark:large	6:-4 15:3 20:-1
w0:r:megawatt:MW	0:1 9:3
w0:r:member:large	0:4 6:-3
w0:r:meter:small	0:4
w0:r:metr:small	0:5
w0:r:metric:t	0:-2 1:3 19:2
w0:r:millimetr:small	0:4 1:-1 6:-1
w0:r:min:small	0:3
w0:r:model:models	0:2 7:2
w0:r:more:%	0:4 1:-2 5:-2 9:-2 17:-1
w0:r:more:factories	0:3 16:-1
w0:r:more:large	0:5 6:-2 20:-2
w0:r:more:models	0:-3 7:4
w0:r:more:money	0:5 20:-3
w0:r:more:small	0:-1 6:-1 7:3 15:2
w0:r:motor:small	0:2
w0:r:mpg:small	0:4
w0:r:mustang:vehicles	0:-3 6:3
w0:r:mw:MW	0:-1 9:3
w0:r:mwh:MWh	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w0:r:mwp:MW	9:1
w0:r:national-level:factories	0:-1 16:2
w0:r:nevs:vehicles	6:1
w0:r:new:%	0:3 1:-1 5:-3 12:-1
w0:r:new:models	0:2
w0:r:new:small	0:4 7:-1
w0:r:new:vehicles	0:-1 7:3 15:2
w0:r:now:small	0:5 6:-3 7:-2
w0:r:number:small	0:4
w0:r:of:%	0:4 5:1 12:1
w0:r:of:factories	0:-1 15:1 16:2 19:1 23:-1
w0:r:of:large	0:-3 6:3 8:1 14:1 20:1 21:2
w0:r:of:models	7:1
w0:r:of:money	0:4 20:-2
w0:r:of:network	0:-1 15:2 21:1
w0:r:of:small	0:-1 6:2 7:3 16:1 17:3
w0:r:of:stations	15:1
w0:r:of:suppliers	0:1 17:1
w0:r:of:vehicles	7:3
w0:r:on:%	0:1
w0:r:on:large	0:4 6:-2
w0:r:on:money	20:1
w0:r:on:small	0:-1 6:2 16:3
w0:r:or:large	0:-3 6:4 15:1
w0:r:or:money	0:4 20:-3
w0:r:or:small	0:7 19:-2
w0:r:order:large	0:1 6:-1
w0:r:other:small	0:5
w0:r:out:small	1:-1 5:-2 6:1 7:2
w0:r:over:money	0:-2 20:4
w0:r:p:small	0:4
w0:r:pack:small	0:-2 7:-1 9:-1 13:3 16:-1
w0:r:pag:small	0:5
w0:r:panel:large	0:3 6:-1
w0:r:part:small	0:2
w0:r:passenger:vehicles	0:4 6:-4
w0:r:patent:large	0:3 6:-3
w0:r:pct:%	1:-1 5:2 9:1
w0:r:people:large	0:6 6:-5 21:3
w0:r:people:small	0:9
w0:r:per:%	1:1 9:1 11:1 12:1
w0:r:per:large	0:-2 6:3
w0:r:per:money	0:5 20:-2
w0:r:per:small	0:-4 1:1 18:5
w0:r:percent:%	1:2
w0:r:percentage:small	0:4
w0:r:pillar:small	0:3
w0:r:plac:small	0:5 6:-1 15:-1 18:-2
w0:r:plant:factories	0:4 16:1
w0:r:plug-in:vehicles	0:2 6:-3 7:2
w0:r:plug:stations	0:-1 15:1
w0:r:point:small	0:3
w0:r:point:stations	0:4 15:-2
w0:r:port:stations	0:3 15:-2
w0:r:post:stations	0:3 15:-1
w0:r:pound:money	0:5 20:-3
w0:r:product:small	0:3
w0:r:project:small	0:2
w0:r:public:stations	15:1
w0:r:pure:models	0:-3 7:3
w0:r:pure:vehicles	6:2 7:-1
w0:r:question:small	0:4
w0:r:remain:small	6:-1 7:2
w0:r:robot:small	0:3 6:-2
w0:r:rupe:money	0:4 20:-3
w0:r:s:small	0:4
w0:r:said:small	0:4
w0:r:sal:vehicles	6:1
w0:r:says:small	0:-2 6:-2 7:-1 11:3
w0:r:self-operat:stations	0:-2 15:2
w0:r:sentenc:small	0:2
w0:r:sep:small	0:4
w0:r:sept:small	0:5
w0:r:september:small	0:3
w0:r:seri:small	0:3
w0:r:sets:large	0:-2 6:2
w0:r:shar:large	0:4 6:-3
w0:r:shift:small	0:1
w0:r:should:small	0:5 5:-1 6:-1 7:-3
w0:r:since:%	1:2
w0:r:since:small	0:-1 1:2 18:-1
w0:r:sit:factories	0:1 15:1 16:-1 19:2 23:-1
w0:r:solar:large	0:2
w0:r:sold:%	0:-3 5:4
w0:r:sold:large	0:-3 6:3
w0:r:sq:large	0:4 6:-3 20:-1
w0:r:square:large	0:5 6:-1
w0:r:stall:stations	0:-1 15:2
w0:r:star:small	0:4
w0:r:stat:small	0:6
w0:r:station:stations	0:-4 15:6
w0:r:stor:small	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-4 7:-3 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-4 16:-1 17:-2 18:-1 19:-1 20:-1 21:3 22:-1 23:-1
w0:r:such:models	0:-3 7:3
w0:r:such:vehicles	6:1 7:-2 15:-1
w0:r:supercharg:stations	0:-3 15:3
w0:r:supplier:suppliers	0:1 13:-1 17:1
w0:r:suv:small	0:3
w0:r:suvs:vehicles	0:-1 6:-4 7:3
w0:r:swap:stations	0:-1 15:2
w0:r:t:large	0:3 6:-1
w0:r:technician:network	15:-2 21:2
w0:r:terawatt-hour:TWh	1:-1 6:-1 7:-1 9:1 10:2 14:-1
w0:r:th:small	0:2 19:2
w0:r:that:large	0:3 6:-3
w0:r:that:money	20:2
w0:r:that:small	6:2 7:1
w0:r:the:%	1:1 9:-2 18:1
w0:r:the:large	6:2
w0:r:the:money	0:4 20:-3
w0:r:the:small	5:2 6:1 7:-2
w0:r:this:large	0:1
w0:r:this:small	0:5 6:-3 7:-2
w0:r:through:money	0:1
w0:r:tim:large	0:-2 6:2
w0:r:tim:small	0:9
w0:r:to:%	1:-2 5:1 9:2
w0:r:to:large	0:3 6:-1
w0:r:to:money	0:2
w0:r:to:small	0:2 7:-1 14:4
w0:r:tonn:t	0:1 1:3 12:3 13:1
w0:r:tons:t	1:2 13:3
w0:r:tractor:vehicles	0:4 6:-4 7:-1
w0:r:truck:vehicles	0:5 6:-3
w0:r:tsi:small	0:3
w0:r:turbin:small	0:3 9:-1
w0:r:two:small	0:-1 6:-2 7:-2 12:3 23:-1
w0:r:u:money	0:2 20:-2
w0:r:unit:vehicles	6:3 7:-2
w0:r:until:%	0:3 1:-2 5:-2 10:-2 18:-2
w0:r:up:large	0:-3 6:4
w0:r:up:money	0:3
w0:r:vans:vehicles	0:1
w0:r:vehicl:%	0:1
w0:r:vehicl:vehicles	0:3 6:1
w0:r:visitor:large	0:3 6:-2
w0:r:volvo:vehicles	0:3 6:-2
w0:r:was:%	1:-2 5:-3 6:-2 9:-2 12:-1 18:3
w0:r:was:large	0:1 6:1
w0:r:was:money	0:4 20:-4
w0:r:was:small	0:6
w0:r:were:%	0:-2 1:-1 5:3
w0:r:were:large	0:-5 1:3 6:3 15:2 20:-2
w0:r:were:money	0:4 20:-4
w0:r:were:small	0:1 1:-2 6:-2 15:-1 17:2
w0:r:were:vehicles	0:-4 6:5
w0:r:when:large	0:3 6:-2
w0:r:which:large	0:1
w0:r:which:small	0:4
w0:r:will:large	0:-1 6:2 7:-1 15:-1 20:-2
w0:r:will:models	0:-1 7:2
w0:r:will:money	0:-2 20:3
w0:r:will:small	6:1 7:2
w0:r:wind:small	0:3
w0:r:with:small	0:2 5:2 6:-1 7:-3 15:2
w0:r:won:money	0:1
w0:r:worker:large	0:5 6:-2
w0:r:would:small	0:3
w0:r:x:small	0:3
w0:r:year:small	0:12
w0:r:yen:money	0:1 20:2
w0:r:ytd:large	0:3 6:-1
w0:r:yuan:money	20:1
w0:r:zero-carbon:factories	0:-1 16:2
w0:r:zero-emission:vehicles	6:1 7:-1
w1:l:#:%	1:3 5:3 12:1
w1:l:#:factories	0:4 16:-2
w1:l:#:large	0:5 6:-3 15:2
w1:l:#:m3	0:3 18:-1
w1:l:#:models	0:-3 7:3
w1:l:#:money	20:1
w1:l:#:small	1:2
w1:l:#:stations	15:1
w1:l:#:t	0:-1 1:3 12:-1 13:-2
w1:l:#:vehicles	0:1 7:-1
w1:l:#y:%	1:1 5:2
w1:l:#y:GWh	0:1
w1:l:#y:large	0:-5 1:3 6:5 15:-1
w1:l:#y:money	0:2 20:-1
w1:l:#y:small	1:-3 6:-3 9:4 15:-1 18:2
w1:l:#y:vehicles	7:2
w1:l:$:%	0:4 1:-1 5:-2
w1:l:$:money	0:2 20:-1
w1:l:%:%	0:-1 1:1
w1:l:%:large	0:3 6:-1
w1:l:%:money	0:3
w1:l:%:small	0:-1 9:3
w1:l:%:vehicles	6:1
w1:l:(:%	0:4 1:-3 5:-3
w1:l:(:money	0:6 20:-4
w1:l:(:small	0:4
w1:l:):%	0:-2 1:3 10:1
w1:l:):large	0:3 6:-1
w1:l:):money	0:2 20:-2
w1:l:):small	0:-1 7:2
w1:l:):vehicles	0:-1 6:2
w1:l:,:%	0:1 5:2 11:1 21:1
w1:l:,:GWh	14:1
w1:l:,:batteries	13:2
w1:l:,:factories	6:-1 15:-2 16:-3 19:-1 21:2 23:-1
w1:l:,:kWh	0:-2 9:2
w1:l:,:km	0:4 8:-2
w1:l:,:large	6:2 14:1
w1:l:,:models	0:4 7:-3
w1:l:,:money	20:2
w1:l:,:small	0:2
w1:l:,:stations	15:1
w1:l:,:suppliers	0:1 17:1
w1:l:,:t	0:1 1:1 12:-4 13:-1 19:1
w1:l:,:vehicles	0:1 6:3 7:-2
w1:l:::%	0:2 1:4 5:-2 9:2 18:-1 19:-1
w1:l:::large	0:1 6:2 15:1
w1:l:::money	20:2
w1:l:::small	0:-1 1:3 7:-2 9:-1 15:-1 17:-1 18:3 19:2
w1:l:::t	0:-3 12:2 13:2 19:-2
w1:l:;:%	1:-1 5:-1 12:1 19:2
w1:l:;:large	0:4 6:-2
w1:l:;:small	0:7 1:-1 7:-2
w1:l:a:%	0:4 1:-3 5:1 9:-3 10:-1
w1:l:a:large	0:1 6:-4 20:2
w1:l:a:money	0:3 20:-1
w1:l:a:small	0:3 1:2 6:1 7:-3
w1:l:a:vehicles	0:1 7:-1
w1:l:about:money	0:1
w1:l:above:money	0:3 20:-2
w1:l:account:%	0:1 5:1 16:1
w1:l:account:large	0:-1 6:1
w1:l:activiti:%	0:2 5:-1 9:-1
w1:l:after:money	0:3 20:-3
w1:l:age:small	0:4
w1:l:aim:%	5:-1 9:1 12:-3 13:2 19:-1
w1:l:already:%	0:-4 1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-2 9:1 10:2 11:-3 12:1 13:-2 14:-2 15:-2 16:-2 17:-2 18:-3 19:-2 20:-2 21:-2 22:-2 23:-2
w1:l:ambition:%	0:3 1:-2 5:-2 7:-1 9:-1 12:-1
w1:l:among:small	0:-1 5:-2 7:3
w1:l:among:vehicles	0:3 6:-3 7:-2
w1:l:amount:%	0:-4 1:3 5:-2 9:1 10:-1 11:-2 12:-2 15:-1 17:-2 21:-1 23:-1
w1:l:amount:large	0:2 6:-1
w1:l:amount:money	0:-3 20:3
w1:l:amount:t	0:-2 12:2
w1:l:an:small	0:6
w1:l:and:%	0:2 1:-1 5:1
w1:l:and:GWh	0:-5 14:5
w1:l:and:km	0:3 8:-2
w1:l:and:large	0:1 6:3
w1:l:and:models	0:-3 7:4
w1:l:and:money	0:3 20:-2
w1:l:and:small	0:-1 5:1 7:1 16:2
w1:l:and:t	0:2 1:-3 12:-1 13:1
w1:l:and:vehicles	6:1 7:-1
w1:l:another:money	0:1
w1:l:are:small	0:-1 1:-1 7:3
w1:l:are:stations	0:1
w1:l:area:large	0:2
w1:l:around:money	0:4 20:-4
w1:l:as:%	0:4 1:-3 5:-4
w1:l:as:money	0:3 20:-3
w1:l:as:small	0:6 6:-1 7:-1
w1:l:at:%	0:1 5:2 12:1 13:-1
w1:l:at:GWh	0:-3 9:-1 14:3
w1:l:at:large	0:-3 6:4 15:-1 20:-2
w1:l:at:models	0:3 7:-2
w1:l:at:money	0:3 20:-1
w1:l:at:small	0:-3 1:3 6:-2 7:2 9:-1 10:-1 12:-2 15:-1 17:-1 18:-2 23:2
w1:l:at:stations	0:3 15:-2
w1:l:at:t	0:-4 1:2 12:2 13:-1
w1:l:at:vehicles	0:-2 6:-1 7:2 15:2
w1:l:auto:vehicles	0:-3 6:3
w1:l:averag:money	0:2
w1:l:average:%	1:-1 12:2
w1:l:average:small	0:2 1:-4 6:-1 7:2 12:-1 15:-1 18:-1
w1:l:avoid:t	1:2
w1:l:b:large	0:3 6:-1
w1:l:batteri:%	0:4 5:-1 12:-3 13:-2
w1:l:battery:kWh	0:4
w1:l:be:%	0:1 9:2 12:1
w1:l:be:large	0:-2 6:2 15:2 20:-2
w1:l:be:money	0:-2 20:3
w1:l:be:small	0:-3 1:2 6:-4 7:-2 15:4
w1:l:be:vehicles	0:-3 6:3 7:-1
w1:l:been:small	1:2 19:-1
w1:l:begin:money	0:1
w1:l:believ:%	0:2 5:-1
w1:l:between:money	0:-2 20:2
w1:l:between:small	0:3
w1:l:bhp:small	0:2
w1:l:billion:%	0:3
w1:l:billion:large	0:2
w1:l:billion:money	0:-3 20:3
w1:l:billion:small	0:4
w1:l:bn:small	0:2
w1:l:br:models	0:1 7:-1
w1:l:brand:%	0:-3 5:4
w1:l:brand:large	0:-3 6:3 15:-1
w1:l:brand:vehicles	6:1
w1:l:brussel:small	0:4
w1:l:build:large	0:2
w1:l:bus:small	0:-4 1:-2 6:5 7:-1
w1:l:but:%	0:3 1:-3
w1:l:but:small	0:-2 1:3 9:-1
w1:l:by:%	1:3 5:1 12:3
w1:l:by:money	0:2
w1:l:by:small	0:4 7:-2 12:1 19:1
w1:l:byd:%	0:2
w1:l:byd:large	0:4 6:-4
w1:l:byd:vehicles	0:-5 6:5
w1:l:call:small	0:4 6:-1
w1:l:came:%	0:2 1:-3 5:3 6:-1 9:-3
w1:l:came:GWh	0:-3 1:-1 6:-1 9:1 10:1
w1:l:came:large	0:-2 6:3
w1:l:came:money	0:3 20:-2
w1:l:came:small	0:-3 1:3 6:3 7:-3
w1:l:came:t	0:-4 1:4 12:-1 13:-1
w1:l:came:vehicles	0:5 6:-5
w1:l:can:km	0:3 8:-2
w1:l:can:t	0:2 1:-2 12:-1 13:1 19:-2
w1:l:capacity:GWh	14:3
w1:l:capacity:MW	9:2
w1:l:capacity:large	0:-3 6:4
w1:l:capacity:t	0:-1 1:-3 12:-2 13:4
w1:l:capacity:vehicles	0:1
w1:l:car:%	0:1 9:-2 10:1
w1:l:car:small	0:3
w1:l:carbon:%	0:-3 1:3 5:-1
w1:l:cars:%	0:3 1:2 9:-1
w1:l:cars:large	0:4 6:-4
w1:l:cars:small	0:-1 5:3 6:-2 7:-2
w1:l:cars:vehicles	0:-3 5:-1 7:2
w1:l:cell:%	5:-1 12:2 13:-3
w1:l:cell:small	0:-1 13:-1 17:3
w1:l:cent:small	0:4 1:-1 6:-1
w1:l:cent:vehicles	6:1
w1:l:center:small	0:-1 6:-1 15:-1 21:3
w1:l:chain:%	0:-3 1:4 18:-2
w1:l:changan:vehicles	0:-1 6:1
w1:l:charge:small	0:2
w1:l:charger:stations	15:1
w1:l:china:%	1:-3 5:3 9:-1
w1:l:china:large	0:2 6:-4 15:2
w1:l:china:small	6:-1 7:-2 15:2
w1:l:china:vehicles	0:-2 7:2
w1:l:climb:%	0:-1 1:-2 5:1 9:2
w1:l:climb:money	0:2 20:-1
w1:l:clos:%	0:2
w1:l:clos:small	0:3
w1:l:close:%	0:3 1:-1 5:-3
w1:l:close:small	0:2
w1:l:coefficient:small	0:3
w1:l:com:small	0:4
w1:l:come:%	0:-3 1:1 5:-1 9:-1 10:2 23:-1
w1:l:come:small	0:3
w1:l:comment:small	0:5
w1:l:company:%	0:-1 1:-1 9:3
w1:l:company:large	6:1
w1:l:company:stations	0:-3 15:4
w1:l:company:vehicles	0:1 6:1
w1:l:compar:%	0:1 5:-3 9:2
w1:l:compar:large	0:-3 15:3 20:-1 21:-2
w1:l:compar:small	0:5 1:-1 6:-2 7:-2 13:-1 15:-3 21:-1
w1:l:consumption:%	0:-3 1:-2 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:3 11:2 12:-2 13:-1 14:-1 15:-3 16:-2 17:-2 19:-2 20:-1 21:-2 22:-2 23:-2
w1:l:consumption:small	0:4
w1:l:content:%	1:2 2:-1 3:-1 4:-1 5:-4 6:-2 7:-1 8:-1 9:-2 10:-1 11:-1 12:1 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:cost:%	0:5 1:-4 5:-3 10:-1 12:-1 18:-1
w1:l:cost:large	0:3 6:-2
w1:l:cost:money	20:1
w1:l:cost:small	0:2
w1:l:count:small	0:-1 1:-3 2:-1 3:-1 4:-1 5:-3 6:2 7:-3 8:-1 9:-2 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-2 19:2 20:-1 21:-2 22:-1 23:-1
w1:l:cover:%	0:-4 1:-2 9:4 10:-1 12:-1
w1:l:credit:money	0:2
w1:l:cut:%	1:3 5:-3 18:1 19:1
w1:l:cycle:%	0:-1 1:1
w1:l:date:small	0:-1 6:-2 7:-1 17:2
w1:l:decade:%	0:-3 1:-3 2:-1 3:-1 4:-1 5:-3 6:-1 7:-2 8:-1 9:-3 10:-1 11:-2 12:4 13:-2 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:december:large	1:-1 2:-1 3:-1 4:-1 6:-5 7:-1 8:3 9:-2 10:-1 11:-1 12:-1 13:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-2 22:-1 23:-1
w1:l:declin:%	0:3 1:1
w1:l:decline:%	0:1 1:2 5:-2
w1:l:decreas:%	0:-1 1:-1 9:-2 10:2 18:-1
w1:l:delay:small	0:2
w1:l:deliver:large	6:1 15:-2
w1:l:deliver:vehicles	0:-3 6:4
w1:l:deliveri:large	6:1
w1:l:deliveri:small	0:-3 5:-1 6:4 7:-1
w1:l:dividend:money	0:3 20:-1
w1:l:dividend:small	0:3
w1:l:division:%	0:2 5:-1
w1:l:double:money	0:4 20:-3
w1:l:down:%	0:-2 1:1 5:-2 9:-1 10:1 18:1 23:1
w1:l:down:large	0:-1 1:3 6:-3
w1:l:down:small	0:5
w1:l:drop:%	0:2 5:-3 18:-1
w1:l:dropp:%	0:4 5:-3
w1:l:e:small	0:4
w1:l:each:%	0:-1 1:1 5:-1 10:-1 18:-2 19:2 23:-1
w1:l:each:small	0:3
w1:l:earn:money	0:5 20:-4
w1:l:efficiency:%	0:4 1:-2 5:-1 9:-3 10:-1 11:-1 12:-1
w1:l:electric:%	1:-1 5:1 6:-1
w1:l:electric:km	0:3 8:-2
w1:l:electric:small	0:7 5:-2 6:-5 7:-2
w1:l:emission:%	0:2
w1:l:emission:t	0:-3 1:4
w1:l:employ:large	0:4
w1:l:employe:large	0:3 6:-2
w1:l:end:small	0:4
w1:l:energy:%	0:-5 1:1 5:-2 9:3 10:-4 11:3 12:-1 16:-1 17:-1 23:-1
w1:l:equivalent:small	0:2
w1:l:eu:%	0:2 1:-1
w1:l:eu:small	0:-3 1:4 6:-2
w1:l:euro:%	0:2
w1:l:euro:small	0:2
w1:l:europe:%	0:-2 1:-1 5:4
w1:l:evs:%	0:2
w1:l:expand:large	0:4 6:-3 15:-1 20:-1
w1:l:extend:%	0:4 1:-4 5:-2
w1:l:factori:%	0:-2 1:-1 9:3 10:-1
w1:l:fall:%	0:1 5:-3 18:1
w1:l:fallen:%	0:-2 1:2 9:-1 10:2
w1:l:fell:%	0:3 1:2 5:-3
w1:l:fewer:vehicles	0:4 6:-4 7:-1
w1:l:figure:%	0:-3 1:-3 6:-2 9:2 10:-1 17:-1 23:2
w1:l:first:small	0:2
w1:l:fiscal:models	0:-1 7:1
w1:l:five:small	0:1 5:-1 6:-1 7:1 15:-1
w1:l:fleet:vehicles	0:-1 6:2
w1:l:footprint:%	0:-3 1:-2 23:3
w1:l:for:%	0:3 1:-2 5:-1 12:-1 13:1 17:1
w1:l:for:large	6:-1 15:2
w1:l:for:money	0:-1 20:3
w1:l:for:small	0:5
w1:l:for:vehicles	0:1 6:2 7:-2
w1:l:ford:network	0:1 1:-1 2:-1 3:-1 4:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:forecast:vehicles	0:1
w1:l:fortune:small	0:3
w1:l:from:%	1:-1 5:1
w1:l:from:MW	0:-2 9:2
w1:l:from:large	0:2 6:-1
w1:l:from:money	0:3
w1:l:from:small	0:6
w1:l:gain:%	0:4 1:-1
w1:l:gave:small	0:4
w1:l:germany:%	0:3 1:-1 5:-2
w1:l:get:%	0:-4 1:-3 2:-1 3:-1 4:-1 7:-1 8:-1 9:2 10:3 11:-2 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:gm:vehicles	0:1
w1:l:go:%	0:-3 1:3
w1:l:go:small	0:3
w1:l:goal:%	0:-5 2:-1 3:-1 4:-1 5:1 6:2 7:-2 8:-1 9:1 10:1 11:-2 12:1 13:-1 16:-1 17:-1 19:-1 20:-1 21:-1 22:-1 23:-2
w1:l:goal:large	0:-1 6:3 15:-3
w1:l:goal:vehicles	0:1 7:-1
w1:l:goes:small	0:2 1:-2
w1:l:good:km	0:3 8:-1
w1:l:grew:%	0:-3 1:-1 5:-3 6:3
w1:l:group:%	0:2
w1:l:group:large	6:1
w1:l:group:money	0:3 20:-2
w1:l:group:small	0:4 6:-1
w1:l:group:vehicles	0:-1 6:2
w1:l:grow:%	0:5 1:-2 5:-2
w1:l:grow:vehicles	0:3 6:-7 7:1
w1:l:grown:large	0:1 6:-1
w1:l:growth:%	0:-2 1:-4 5:-3 6:4 7:-1 8:-1 9:-2 11:-1 12:-2 15:-1 17:-1 18:-1 19:-1 21:-1 23:-1
w1:l:had:%	1:-3 18:3
w1:l:had:large	1:4 6:-3
w1:l:had:money	0:4 20:-4
w1:l:had:small	0:1 1:-1 6:-1 12:2 15:-1
w1:l:had:vehicles	0:-1 6:2
w1:l:half:%	0:4 5:-4
w1:l:hall:large	0:3
w1:l:hand:vehicles	0:-2 6:3
w1:l:has:%	0:2 1:-2 9:1 12:-2 13:1
w1:l:has:km	8:2
w1:l:has:large	6:1
w1:l:has:money	20:1
w1:l:has:small	0:5 6:-1
w1:l:has:vehicles	0:3 6:-2
w1:l:have:%	0:6 5:-3 9:-2
w1:l:have:km	0:-3 8:4
w1:l:have:large	6:2 15:-2
w1:l:have:money	0:2 20:-1
w1:l:have:small	6:-1 9:3 10:-1 15:-1
w1:l:have:t	0:-2 1:1 12:1
w1:l:he:small	0:4
w1:l:higher:money	0:1
w1:l:hk:money	0:2
w1:l:hundr:small	0:4
w1:l:hybrid:%	0:-3 1:-3 5:1 7:-1 11:3 18:-2
w1:l:hybrid:small	5:3 6:-4 7:-5 11:-1
w1:l:hybrid:vehicles	0:-3 5:-3 6:-2 7:3
w1:l:i:small	0:4 6:-1
w1:l:improv:%	0:-2 5:-2 6:-1 7:-1 9:-2 11:3 12:-1 18:-2 23:-1
w1:l:in:%	0:-1 1:-2 5:5
w1:l:in:large	6:-4 13:3 15:-4 21:3
w1:l:in:money	0:4 20:-3
w1:l:in:small	0:9
w1:l:in:vehicles	0:2
w1:l:includ:money	0:-3 20:3
w1:l:income:money	0:3 20:-2
w1:l:increas:%	1:-3 5:-1 6:-2 9:-1 12:3 17:-1 18:-2 20:-1
w1:l:increase:%	0:1 5:1
w1:l:index:%	0:3 1:-2
w1:l:instead:%	0:4 5:-2
w1:l:instead:small	0:3
w1:l:intensity:%	0:-3 1:1 6:-1 9:-2 10:2 11:-1 12:-1 18:-2 23:-1
w1:l:invest:money	0:-5 20:5
w1:l:investment:money	0:-3 20:3
w1:l:is:%	0:3 1:-1 5:-3 9:-1 10:-2 11:-1 17:2 18:-3 23:3
w1:l:is:large	0:1 15:-1 20:2
w1:l:is:money	20:1
w1:l:is:small	0:2 1:2
w1:l:is:vehicles	0:-1 6:2
w1:l:it:%	1:-1 5:1 18:3 23:1
w1:l:it:GWh	0:-1 1:-1 6:-1 7:-1 9:-3 10:3 11:-1 14:-1 23:-1
w1:l:it:kWh	0:4 9:-4 10:-3
w1:l:it:km	0:3 8:-1
w1:l:it:large	0:1 1:1 20:1
w1:l:it:models	0:-3 7:3
w1:l:it:money	0:3
w1:l:it:small	0:-3 1:1 5:1 7:-2 9:4 15:-1 16:1 18:1 21:1
w1:l:it:stations	15:1
w1:l:it:t	0:2 1:-2 12:-1 13:1
w1:l:it:vehicles	0:-1 6:2 7:2
w1:l:its:small	0:5
w1:l:japan:%	0:1 1:1 9:-1
w1:l:japan:small	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:3 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-2 17:-3 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:just:%	0:-2 1:-1 2:-1 3:-1 4:-1 5:2 6:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:kia:vehicles	6:1
w1:l:km:small	0:3
w1:l:kwh:small	0:4 6:-2
w1:l:last:%	0:-2 5:2 9:1
w1:l:last:vehicles	0:-5 6:5 7:-1
w1:l:less:%	0:1 1:-1 5:2 9:-2 19:1
w1:l:less:money	0:5 20:-4
w1:l:less:small	0:-1 7:-1 16:3
w1:l:lift:%	0:1 1:-2 9:1
w1:l:limit:small	0:4 1:-3 6:-1
w1:l:line:small	0:4
w1:l:list:small	0:2
w1:l:little:%	0:-1 1:-1 5:2 9:-1 10:-1 19:2
w1:l:ll:small	0:-5 1:-4 2:-2 3:-2 4:-2 5:2 6:-3 7:3 8:-2 9:-3 10:-3 11:-2 12:-3 13:-2 14:-2 15:2 16:-2 17:-2 18:-2 19:-2 20:-2 21:-3 22:-2 23:-2
w1:l:loss:money	0:3 20:-1
w1:l:lost:money	0:5 20:-3
w1:l:lot:small	0:3 6:-1 15:-1
w1:l:lower:%	0:2 1:-1 9:-1 10:-1 18:1
w1:l:lower:large	15:-1
w1:l:lucid:vehicles	0:-3 6:3
w1:l:m:%	0:3
w1:l:made:%	5:2 12:-1
w1:l:made:money	0:2 20:-1
w1:l:make:%	5:2 12:1
w1:l:many:large	0:3 6:-3
w1:l:margin:%	0:3
w1:l:market:%	0:4 5:-4 9:-1
w1:l:market:small	0:-2 7:2
w1:l:market:vehicles	0:3 6:-3
w1:l:material:%	0:-1 1:-2 12:1 13:-1 17:3
w1:l:may:small	0:3
w1:l:meet:%	0:1 1:-2 5:-1 9:2
w1:l:meet:small	0:3
w1:l:million:%	0:-1 5:3
w1:l:million:large	0:-1 6:2
w1:l:million:small	0:3
w1:l:minu:money	0:3
w1:l:model:models	0:-1 7:2
w1:l:model:small	0:-2 6:-1 7:4
w1:l:month:%	0:1
w1:l:more:%	1:-1 5:2 12:-3 13:3
w1:l:more:factories	15:2 16:-3 19:-1
w1:l:more:km	0:-1 8:3
w1:l:more:large	0:5 15:-1
w1:l:more:models	0:1
w1:l:more:money	0:-3 20:4
w1:l:more:network	0:1
w1:l:more:small	6:2 15:2
w1:l:more:stations	0:-4 15:4
w1:l:more:t	0:-2 1:2 12:3
w1:l:more:vehicles	0:-2 6:2 7:2
w1:l:motor:%	0:4 5:-1
w1:l:motor:large	0:3 6:-2
w1:l:motor:small	0:2
w1:l:motor:vehicles	0:-3 6:3
w1:l:much:%	0:-1 1:3 5:2
w1:l:narrow:%	0:2
w1:l:narrow:large	6:1
w1:l:nearly:money	20:1
w1:l:network:stations	0:-3 15:3
w1:l:not:%	0:4 1:-3 5:-2
w1:l:now:%	0:1 1:-2 5:-2 6:-1 7:-1 9:-1 10:1 11:-1 12:-1 18:1 19:-2 23:-1
w1:l:now:small	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-4 7:2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:-3 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:nt:money	0:3 20:-3
w1:l:number:small	0:4 6:-2
w1:l:october:%	0:4 1:-2 5:-2
w1:l:of:%	1:-4 5:2 13:1 18:4
w1:l:of:GWh	14:2
w1:l:of:factories	0:1 15:-2 16:1 19:-1 23:-2
w1:l:of:km	0:3 8:-1
w1:l:of:large	6:1 20:3
w1:l:of:models	0:-1 7:4
w1:l:of:money	20:2
w1:l:of:small	0:-1 7:2 10:1 13:2 16:1
w1:l:of:stations	0:-1 15:3
w1:l:of:t	0:2 1:-1 12:-1 13:-3 19:2
w1:l:of:vehicles	0:2 7:-2 15:1
w1:l:on:money	0:4 20:-5
w1:l:on:small	0:6 5:1
w1:l:one:small	6:2 7:-2
w1:l:ones:small	0:1 1:-1 5:-1 6:1 7:-2 10:-1 14:-1 17:-1
w1:l:operat:money	0:2
w1:l:operation:%	0:-3 1:4 9:1
w1:l:or:%	0:-3 5:3
w1:l:or:money	0:3 20:-1
w1:l:order:large	0:1 15:-1
w1:l:order:vehicles	0:-1 6:2
w1:l:out:large	6:1
w1:l:out:small	0:5
w1:l:out:vehicles	0:3 6:-2 7:-1
w1:l:output:GWh	0:3 14:-2
w1:l:over:money	0:-1 20:2
w1:l:over:small	0:5
w1:l:own:%	0:-4 1:1 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-2 10:-2 11:-2 12:-1 13:-2 14:-1 15:-1 16:-1 17:3 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:pack:kWh	0:3 9:-2
w1:l:panel:MW	9:2
w1:l:panel:large	0:3 6:-1
w1:l:park:small	0:3
w1:l:part:%	0:2 1:1 5:-1
w1:l:pass:small	0:2
w1:l:people:small	0:1
w1:l:percent:%	0:3
w1:l:percent:large	0:-3 6:4
w1:l:percent:money	0:4 20:-1
w1:l:percent:small	0:-1 6:3
w1:l:percent:vehicles	0:1
w1:l:plan:%	0:1 1:3 5:-2 9:-1 18:-1
w1:l:plan:small	0:4
w1:l:plant:%	0:-3 1:-3 2:-1 3:-1 4:-1 5:-3 8:-1 9:3 10:-2 11:-1 12:-2 13:-2 14:-1 15:-1 17:-1 19:4 20:-1 21:-1 22:-1 23:-2
w1:l:plant:GWh	0:-4 14:3
w1:l:plant:large	0:5 6:-3
w1:l:plant:small	0:5 6:-1
w1:l:plant:vehicles	0:5 6:-5
w1:l:point:small	0:3
w1:l:polestar:vehicles	0:-4 6:4
w1:l:portfolio:vehicles	6:-3 7:2
w1:l:power:%	0:-4 1:2 5:-2 9:3
w1:l:power:small	0:3
w1:l:pric:large	0:2
w1:l:price:money	0:1
w1:l:produc:large	0:1 6:1 15:-2
w1:l:profit:%	0:1
w1:l:profit:money	0:3
w1:l:project:small	0:5 6:-3 9:-1 10:-3 15:-2 16:-1 17:-3
w1:l:publish:small	0:4
w1:l:put:%	0:-1 1:1 5:-3 12:3 13:-2 18:-1
w1:l:put:large	6:2
w1:l:put:money	0:1
w1:l:put:small	0:-2 1:-1 5:-1 6:-2 7:1 9:-2 10:-1 11:-1 12:2 13:-1 15:-1 16:-1 17:-1 18:-1 19:-1 23:-1
w1:l:put:stations	0:-3 15:2
w1:l:putt:money	0:-3 20:4
w1:l:quarter:%	0:5 1:-3 6:-1 9:-3 10:-1
w1:l:quarter:vehicles	0:-5 6:5
w1:l:rais:%	0:3 1:-2 5:-3 9:-2 10:-1 12:2 14:-1 18:-2 21:-1
w1:l:rais:money	0:1 20:1
w1:l:rais:small	0:-2 1:-1 5:-1 6:-3 7:-1 13:-1 14:3 15:-1 16:-1
w1:l:range:%	0:-3 1:2 5:2 9:-1 12:-1
w1:l:range:km	0:5 8:-2
w1:l:range:small	0:-4 1:-2 2:-1 3:-1 4:-1 5:3 6:-3 7:2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w1:l:rate:%	0:2 1:-1 5:-4 19:3
w1:l:rate:large	6:1
w1:l:rate:money	0:1
w1:l:rate:small	0:4
w1:l:rather:small	0:3 1:-2
w1:l:ratio:%	0:5 5:-3
w1:l:ratio:small	0:3
w1:l:record:money	0:2 20:-2
w1:l:reduc:%	0:1 10:1 18:3
w1:l:reduc:small	0:5 1:-1
w1:l:reduction:%	0:-3 1:5 5:-2 9:-1 12:-1
w1:l:renault:%	0:4 5:-3
w1:l:renewabl:%	0:-3 1:-1 9:3
w1:l:report:%	0:-3 1:2 9:2
w1:l:report:small	0:5
w1:l:represent:%	0:2 1:-2 5:-3 9:2 11:-1 12:-2
w1:l:revenu:money	0:2
w1:l:revenue:%	0:1
w1:l:revenue:large	0:1
w1:l:revenue:money	0:3 20:-1
w1:l:ris:%	0:-1 1:-3 5:1 6:-2 7:-1 9:2 10:-1 11:-1 12:-2 16:-1 17:-1 21:-1 23:-1
w1:l:rise:%	1:-1 5:-1 10:-2 12:1 23:3
w1:l:risen:%	0:3
w1:l:road:small	0:3
w1:l:roof:MW	0:-3 9:3
w1:l:roof:large	0:2
w1:l:rose:%	0:2 1:-1 10:-1 18:1
w1:l:roughly:money	0:-1 20:1
w1:l:run:%	9:1
w1:l:run:small	0:3
w1:l:runs:small	0:3
w1:l:s:%	0:-1 1:-3 5:1 9:-1 10:2
w1:l:s:large	0:5 6:-4
w1:l:s:money	0:-3 20:4
w1:l:s:small	0:2 6:2
w1:l:sal:%	1:-3 5:3 10:1
w1:l:sal:large	0:6 6:-6
w1:l:sal:money	0:5 20:-2
w1:l:sal:small	0:5 6:-1
w1:l:sal:vehicles	0:-1 6:2 7:-1
w1:l:says:%	5:1
w1:l:scania:vehicles	0:3 6:-4
w1:l:segment:%	0:3 5:-2
w1:l:select:small	0:4
w1:l:sell:%	0:-2 1:3 5:-4 6:-1 10:-1
w1:l:sell:money	0:3 20:-2
w1:l:sell:vehicles	0:-3 6:3 7:-3
w1:l:set:small	0:4 6:-2
w1:l:seven:small	0:4 5:-1 6:-2 7:-3
w1:l:shar:%	0:1
w1:l:shar:money	0:1
w1:l:share:%	5:2 9:1
w1:l:share:money	0:4 20:-3
w1:l:share:small	0:2
w1:l:should:%	0:1 1:1 5:1 18:1
w1:l:should:large	0:-5 1:1 2:-1 3:-1 4:-1 5:-2 6:2 7:-1 8:-1 9:-1 10:-1 11:-1 12:-2 13:-1 14:-1 15:1 16:-1 17:-1 18:-1 19:-1 20:-3 21:2 22:-1 23:-1
w1:l:should:small	0:-2 1:-4 2:-3 3:-3 4:-3 5:-4 6:-5 8:-2 9:-3 10:-3 11:-3 12:2 13:-2 14:-2 15:2 16:-3 17:-3 18:-3 19:-3 20:-2 21:-4 22:-3 23:-3
w1:l:shrank:%	0:5 1:-2
w1:l:shrink:%	1:2
w1:l:sit:%	0:-3 1:3
w1:l:site:small	0:4 6:-1
w1:l:six:small	0:-2 6:-1 7:3
w1:l:slipp:%	0:3
w1:l:so:%	0:-4 5:2 12:1
w1:l:so:small	6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-2 15:-1 17:2
w1:l:sold:%	0:-1 1:3 5:-1
w1:l:sold:small	0:2
w1:l:sold:vehicles	0:-3 6:3
w1:l:some:money	0:3 20:-2
w1:l:spe:small	0:3
w1:l:spend:money	20:1
w1:l:spent:money	0:-1 20:2
w1:l:stake:%	0:4 1:-2 5:-2
w1:l:stand:%	0:-1 1:1 6:-1 7:-1 8:-1 9:-3 11:-1 12:-2 17:3 18:-1 19:-1 23:-2
w1:l:stand:large	6:1
w1:l:station:small	0:-2 6:-2 15:4
w1:l:station:stations	0:-2 15:3
w1:l:steel:%	0:2 1:-1
w1:l:still:%	0:-3 1:-2 5:4 9:-3 12:-1 13:-1 17:-1
w1:l:stock:%	0:2
w1:l:stood:%	1:-2 9:2 19:1
w1:l:stood:money	0:1
w1:l:subsidy:money	0:1
w1:l:supplier:small	0:-3 1:-2 2:-1 3:-1 4:-1 6:-2 8:-1 9:-2 10:-1 11:-1 12:-1 13:-2 14:-1 15:-2 16:-1 17:4 18:-1 19:-1 21:-1 22:-1 23:-1
w1:l:suzuki:vehicles	0:2 6:-2
w1:l:t:small	0:4 15:-1
w1:l:take:small	0:-2 1:-2 6:3 7:-1
w1:l:talk:vehicles	0:1 6:1
w1:l:target:%	0:4 1:1 5:-4 10:-1 12:-2
w1:l:target:large	6:-1 15:2
w1:l:target:vehicles	0:1 7:-1
w1:l:tariff:%	0:1
w1:l:than:large	0:4 6:-3 15:-2
w1:l:than:money	0:2
w1:l:than:small	0:3
w1:l:that:%	0:-1 5:4
w1:l:that:large	0:5 6:-4
w1:l:that:money	0:2 20:-1
w1:l:that:small	0:6
w1:l:that:vehicles	0:3 6:-2 7:-2
w1:l:the:%	0:6 1:-1
w1:l:the:large	0:5 6:-4 15:-2 20:-2
w1:l:the:money	0:5 20:-3
w1:l:the:small	0:4 16:1
w1:l:the:t	0:-3 1:4 12:-1 13:-1
w1:l:the:vehicles	0:1 7:-2
w1:l:them:%	0:2 1:3 5:-3 9:-1
w1:l:them:money	0:4 20:-3
w1:l:them:small	0:5
w1:l:there:large	0:4 6:-1
w1:l:there:small	0:-1 6:2 7:2 15:-1 17:-1 21:2
w1:l:there:stations	0:2 15:-1
w1:l:there:vehicles	0:5 6:-4 7:-3
w1:l:they:%	0:-1 1:-3 5:-2 18:3
w1:l:they:small	0:5 1:-3 6:-3
w1:l:this:large	0:2 6:-1 15:-2
w1:l:ticket:money	0:3 20:-2
w1:l:time:small	0:4
w1:l:to:%	1:2 5:-2 9:4 12:1 23:2
w1:l:to:GWh	0:-4 10:-2 14:4 23:2
w1:l:to:TWh	0:-1 9:-1 10:2
w1:l:to:factories	0:-1 9:-1 16:3
w1:l:to:kWh	0:-2 6:-1 9:3
w1:l:to:large	0:1 6:2 20:-1 21:1
w1:l:to:models	0:1
w1:l:to:money	0:4
w1:l:to:small	0:-2 1:1 2:-1 3:-1 4:-1 5:-3 6:1 7:1 8:-1 9:1 10:1 11:-1 12:-2 13:-1 14:1 16:-2 17:-2 18:-2 19:-1 21:1 22:-1 23:-1
w1:l:to:stations	0:1
w1:l:to:t	1:3 12:1 13:-3 19:-2
w1:l:to:vehicles	6:1 15:1
w1:l:today:%	0:-4 1:-2 2:-1 3:-1 4:-1 5:3 8:-1 9:-2 10:-1 11:-1 12:3 13:-2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-2 21:-1 22:-1 23:-1
w1:l:tonn:%	0:2 5:-2
w1:l:total:large	0:1 6:-2 15:2 20:1
w1:l:total:money	0:-3 20:4
w1:l:total:vehicles	7:-1
w1:l:toyota:%	0:3 5:-1
w1:l:toyota:large	0:1
w1:l:toyota:vehicles	0:4 6:-4
w1:l:truck:%	0:2 1:2 5:-2
w1:l:truck:small	0:5 5:-1 6:-3 7:-3
w1:l:truck:t	0:4 1:-2 6:-1 12:-1 13:-1
w1:l:truck:vehicles	0:-2 6:2 7:-1
w1:l:turn:large	0:3 6:-2
w1:l:turn:vehicles	0:1
w1:l:two:small	0:1
w1:l:u:%	0:-4 1:-2 5:4 6:-1 9:-1
w1:l:under:%	0:2 5:-2 12:-1
w1:l:under:small	0:5 1:-1 6:-1
w1:l:unit:%	0:4 10:-3
w1:l:unit:large	0:3 6:-2
w1:l:unit:small	0:5 1:-3
w1:l:until:small	0:2
w1:l:up:%	5:1 11:2
w1:l:up:GWh	0:-3 9:-1 10:1 14:1
w1:l:up:kWh	0:3 9:-2
w1:l:up:km	0:4 8:-1
w1:l:up:large	0:-1 13:2 15:-1 20:1
w1:l:up:models	7:1
w1:l:up:money	0:1 20:1
w1:l:up:small	0:1 6:2
w1:l:up:stations	15:1
w1:l:up:t	0:1 1:1 12:-2 13:-2
w1:l:up:vehicles	6:2 7:-2
w1:l:updat:small	0:3
w1:l:us:money	0:1 20:-1
w1:l:ve:km	0:-3 8:3
w1:l:ve:small	0:4
w1:l:vehicl:%	0:3 5:-2 9:-2 11:1 12:2
w1:l:vehicl:large	0:1
w1:l:vehicl:small	0:4 6:-1
w1:l:vehicl:vehicles	6:1
w1:l:vehicle:%	0:-2 1:1 10:3
w1:l:verdict:small	0:4
w1:l:version:small	0:4 1:-3
w1:l:volkswagen:%	0:2 1:-1 5:-1
w1:l:volkswagen:vehicles	6:1
w1:l:volvo:vehicles	0:4 6:-4
w1:l:want:%	0:-2 1:1 5:2
w1:l:was:%	0:4 5:-2
w1:l:was:large	6:1
w1:l:was:money	0:5 20:-3
w1:l:was:small	6:-1 10:3
w1:l:waste:%	0:-2 1:-1 10:-1 12:-1 18:-3 19:3 23:-1
w1:l:way:%	0:-1 1:-2 2:-1 3:-1 4:-1 5:-3 6:-2 7:-1 8:-1 9:1 10:-1 11:-1 12:2 13:-2 14:-1 15:-1 16:-1 17:-1 18:-2 19:-2 20:-1 21:-1 22:-1 23:-1
w1:l:we:large	0:-2 6:2 15:-1
w1:l:we:small	0:6 6:-1
w1:l:we:t	0:-4 1:2 7:-1 12:-3 13:2 19:-1
w1:l:we:vehicles	0:2 6:-1 7:-2
w1:l:wednesday:%	0:-2 5:2
w1:l:well:%	0:-1 1:-3 9:-2 12:-1 18:3
w1:l:went:%	0:2 1:-1
w1:l:went:small	0:3
w1:l:were:%	0:2 1:2
w1:l:were:money	0:4 20:-3
w1:l:which:%	1:-2 5:2 9:1
w1:l:which:large	1:2 6:-1
w1:l:which:money	20:1
w1:l:which:small	1:-1 7:-2 15:3
w1:l:which:t	0:-4 1:-1 6:-1 7:-1 8:-1 10:3 11:-1 12:-1 13:1 15:-1 19:-1 23:-1
w1:l:which:vehicles	6:1
w1:l:wholesal:large	0:3 6:-2
w1:l:will:%	0:1 1:-2 5:1 9:-3 10:1 11:2
w1:l:will:GWh	0:2 14:-1
w1:l:will:MWh	0:-3 1:-1 6:-1 7:-1 9:2 13:1 20:-1
w1:l:will:large	0:-4 6:3 15:2 20:3 21:-1
w1:l:will:models	0:-2 7:3
w1:l:will:money	0:1
w1:l:will:small	0:-5 1:-1 5:-1 6:2 7:4 15:2
w1:l:will:stations	0:-3 15:4
w1:l:will:vehicles	6:-1 7:3
w1:l:with:%	0:-3 1:3 5:-3 12:3 23:-1
w1:l:with:kWh	0:2
w1:l:with:m3	0:3
w1:l:with:money	0:3 20:-2
w1:l:with:small	0:6
w1:l:won:%	0:3
w1:l:work:%	0:2 1:-2 2:-1 3:-1 4:-1 5:-4 6:-1 7:-1 8:-1 9:-2 10:2 11:-2 12:-1 13:-1 14:-1 16:-1 17:-1 18:-2 19:-1 21:-1 22:-1 23:-1
w1:l:workforce:large	0:3 6:-1
w1:l:worldwide:%	0:3 1:1 5:-2
w1:l:worth:money	0:3 20:-2
w1:l:would:%	1:-1 5:2 11:-1 18:-1
w1:l:would:large	6:2 15:-2
w1:l:would:small	0:-1 5:2 6:-1 7:-2
w1:l:would:vehicles	0:1 6:-3 7:3
w1:l:year:%	0:1 5:2 18:1
w1:l:year:GWh	0:2 9:-1 14:-1
w1:l:year:large	0:1 6:-2 15:2
w1:l:year:models	0:2 7:-1
w1:l:year:money	0:-1 20:1
w1:l:year:small	0:1 5:-1 6:1 7:2 15:-1
w1:l:year:vehicles	0:-2 6:4
w1:l:yen:money	0:-1 20:2
w1:l:yen:small	0:2
w1:l:you:small	0:5 6:-1
w1:l:yuan:money	0:2 20:-2
w1:r:#:%	0:2 5:-3 12:3 18:1
w1:r:#:large	0:2 6:3
w1:r:#:money	0:2
w1:r:#:small	1:2
w1:r:#:stations	0:1
w1:r:#:vehicles	0:-1 6:3 7:-3
w1:r:#y:%	0:-1 1:1 5:3 18:1
w1:r:#y:large	0:1 6:-2 15:2
w1:r:#y:money	0:1
w1:r:#y:small	0:5 1:-3 6:-1 7:-1 10:2
w1:r:$:money	0:3
w1:r:$:small	0:3
w1:r:(:%	0:1 5:1 9:1
w1:r:(:km	0:1
w1:r:(:large	0:-2 6:-2 20:3
w1:r:(:money	0:-1 20:2
w1:r:(:small	0:-1 1:3
w1:r:):%	1:2 5:-3 19:1
w1:r:):GWh	0:-3 14:3
w1:r:):km	0:2
w1:r:):large	0:5 6:-4
w1:r:):money	0:6 20:-5
w1:r:):small	0:2 5:2 7:-2
w1:r:):vehicles	0:-1 6:2 7:-1
w1:r:,:%	1:3 6:1 23:1
w1:r:,:GWh	14:2
w1:r:,:MW	9:1
w1:r:,:factories	0:2 15:2 16:-4 19:-1
w1:r:,:kWh	0:1 9:1
w1:r:,:km	8:2
w1:r:,:large	6:1 18:2
w1:r:,:m3	0:3
w1:r:,:models	0:-1 7:2
w1:r:,:money	0:2
w1:r:,:network	0:2 15:-1
w1:r:,:small	0:3
w1:r:,:stations	0:-3 15:3
w1:r:,:t	0:1 1:1 13:2
w1:r:,:vehicles	0:4
w1:r:::large	0:4 6:-2
w1:r:::small	7:2 13:1
w1:r:;:%	1:4 5:-1 9:1
w1:r:;:GWh	0:-4 14:3
w1:r:;:km	0:2
w1:r:;:large	0:4 6:-3 15:-1
w1:r:;:money	0:-1 20:2
w1:r:;:small	0:5
w1:r:;:vehicles	6:2
w1:r:a:%	0:3 1:-1 9:1
w1:r:a:GWh	0:-7 9:3 10:4 14:1
w1:r:a:kWh	0:-1 6:-1 9:3 10:-3
w1:r:a:km	0:5 8:-3
w1:r:a:large	6:-1 20:3
w1:r:a:money	0:5 20:-3
w1:r:a:small	0:3 14:2 18:1
w1:r:a:t	0:-1 1:-2 6:-2 7:-1 10:-1 12:1 13:4 19:-2
w1:r:a:vehicles	0:2 6:1 7:-2
w1:r:about:small	0:4
w1:r:above:%	0:4 5:-3
w1:r:after:%	0:4
w1:r:after:small	0:5
w1:r:against:%	0:-1 5:-1 9:-2 10:-3 11:3 12:-1 16:-1
w1:r:ago:small	0:4
w1:r:ahead:small	0:4 9:-1
w1:r:aims:small	0:1
w1:r:all:%	5:1
w1:r:all:small	0:-5 1:-2 2:-2 3:-2 4:-2 5:2 6:-5 7:3 8:-2 9:-2 10:-1 11:-2 12:-2 13:-2 14:-1 15:2 16:2 17:-2 18:-2 19:-1 20:-1 21:-2 22:-2 23:-2
w1:r:already:small	0:-3 6:-1 7:3 11:-1 16:3
w1:r:an:large	0:-2 6:2
w1:r:an:money	0:2 20:-1
w1:r:an:small	0:-1 7:3
w1:r:and:%	0:1 1:1 5:2 10:-1
w1:r:and:GWh	0:-3 14:2
w1:r:and:kWh	0:3 9:-2
w1:r:and:km	0:2
w1:r:and:large	0:1 6:-2 15:3
w1:r:and:money	20:1
w1:r:and:small	0:2 5:1 6:-1 9:1 15:1
w1:r:and:stations	15:1
w1:r:and:t	0:1 1:-2 12:-1 13:1
w1:r:and:vehicles	0:3 6:-1 7:-1
w1:r:annually:vehicles	0:5 6:-4 7:-3
w1:r:are:%	1:2 5:-3 7:-1 9:-3 11:-1 12:-2 13:2 18:-1 19:-1
w1:r:are:GWh	0:-3 14:4
w1:r:are:MW	0:-1 9:1
w1:r:are:factories	0:2 15:-1 16:1 19:-1
w1:r:are:large	0:6 6:-4
w1:r:are:models	0:2 7:-1
w1:r:are:money	20:1
w1:r:are:small	16:3
w1:r:are:vehicles	0:1
w1:r:as:%	0:-3 1:-4 5:-3 6:3 7:-1 9:1 10:-3 11:2 12:-2 13:-1 15:-1 18:-3 19:1 23:-1
w1:r:as:large	0:-1 6:2
w1:r:as:small	0:7
w1:r:as:stations	0:-2 15:3
w1:r:at:%	0:-3 5:1 9:3 12:1
w1:r:at:GWh	0:-4 9:-1 14:3
w1:r:at:MW	9:1
w1:r:at:large	0:2 6:-3 12:3 15:-4 21:-1
w1:r:at:money	0:-1 20:1
w1:r:at:small	0:1 1:2
w1:r:at:vehicles	0:3 6:-2
w1:r:battery:kWh	0:3
w1:r:be:large	0:-2 6:4 15:-1 20:-4
w1:r:be:models	0:-1 7:1
w1:r:be:money	0:-3 20:5
w1:r:be:small	0:-2 7:2 14:2
w1:r:been:large	0:2 6:-5 20:2
w1:r:been:money	0:3 20:-2
w1:r:been:small	0:-3 1:-2 6:4 16:-1 17:-1 18:3
w1:r:been:vehicles	0:-3 6:3
w1:r:before:%	0:4 1:-3 5:-1
w1:r:before:large	1:-1 6:2 15:-2 20:-1 21:-1
w1:r:before:money	0:1
w1:r:before:small	0:6
w1:r:below:%	5:-1 9:-1 10:1 18:2 19:-3 23:2
w1:r:between:%	1:-4 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:3 11:-1 12:-3 14:-1 15:-1 16:-1 18:-2 19:-1 20:-1 21:-1 22:-1 23:2
w1:r:between:large	6:-4 15:-1 20:3
w1:r:between:vehicles	0:-1 7:1
w1:r:brand:small	0:5 7:-3
w1:r:built:vehicles	0:-2 6:2
w1:r:bus:vehicles	0:1 7:-2
w1:r:by:%	0:-1 1:1 10:1 11:1 12:3 18:2
w1:r:by:GWh	0:2 14:2
w1:r:by:large	0:5 6:-3
w1:r:by:money	0:2
w1:r:by:small	0:2 15:3
w1:r:by:vehicles	0:-3 6:-1 7:5
w1:r:car:small	0:-3 1:1 6:-1 7:-1 18:3
w1:r:car:vehicles	0:3 6:-2 7:-1
w1:r:cars:%	0:3 1:-2 5:-1
w1:r:cars:vehicles	0:1 6:2
w1:r:cash:money	0:2
w1:r:cell:vehicles	6:2 7:-3
w1:r:cent:%	1:1 9:1 11:1 12:1
w1:r:charg:stations	0:-1 15:2
w1:r:charger:stations	0:3 15:-1
w1:r:chg:large	0:2
w1:r:china:large	0:-1 6:-3 15:2
w1:r:china:small	0:-2 6:-1 7:-1 16:3
w1:r:co:%	0:-1 1:3 5:-3
w1:r:compani:small	0:3
w1:r:compar:%	0:-1 1:2 10:1
w1:r:cost:%	0:3 5:-3
w1:r:cost:small	0:4 7:-3
w1:r:cut:%	0:-1 1:1 5:-1 9:-1 17:-1 18:-1 23:2
w1:r:cycl:small	0:3
w1:r:day:small	0:5 6:-2
w1:r:deliver:vehicles	0:-1 6:1
w1:r:down:%	0:-1 1:2 5:-2 6:-1 9:-1
w1:r:down:money	0:-1 20:2
w1:r:each:money	0:3 20:-2
w1:r:each:small	0:5 6:-1
w1:r:earlier:small	0:4
w1:r:eight:small	0:3 6:-1 7:-2
w1:r:electric:%	0:2 1:-1
w1:r:electric:models	7:2
w1:r:electric:money	0:-2 20:3
w1:r:electric:small	0:5 5:-1 6:-1 7:-3
w1:r:electric:vehicles	0:-2 6:3 7:1
w1:r:electrifi:%	0:-3 5:4
w1:r:electrifi:models	0:-2 7:3
w1:r:electrification:money	20:1
w1:r:emission:%	0:-4 1:1 5:-3 9:2
w1:r:energy:vehicles	0:-1 6:2
w1:r:engine:m3	0:3 18:-1
w1:r:europe:small	0:-5 2:-1 3:-1 4:-1 5:-2 6:-3 7:3 8:-1 9:-1 10:-1 11:-1 13:-1 14:-1 15:3 16:-1 18:-1 20:-1 21:-1 22:-1 23:-1
w1:r:every:small	0:-2 1:-1 5:3 6:-3 7:-3 9:-1 17:-1
w1:r:evs:vehicles	0:-1 7:3
w1:r:factori:factories	0:1 16:2
w1:r:fast:stations	0:-1 15:2
w1:r:feet:large	0:4 6:-2
w1:r:fewer:%	0:6 1:-4
w1:r:fiscal:%	0:-3 1:2 9:2 12:-2
w1:r:five-year:small	0:2
w1:r:for:%	0:6 5:-3 12:-2
w1:r:for:GWh	0:1 9:-3 10:-2 14:1
w1:r:for:factories	0:3 16:-1
w1:r:for:large	0:-5 1:-1 5:-1 6:2 7:-1 15:-4 20:1 21:4
w1:r:for:money	0:1
w1:r:for:small	0:1 10:3
w1:r:for:vehicles	0:-2 6:3
w1:r:ford:%	0:-3 1:-1 5:3
w1:r:four:small	0:4
w1:r:from:%	0:2 1:-1 11:1 18:1
w1:r:from:GWh	0:3 14:-2
w1:r:from:large	1:2 6:-4
w1:r:from:money	20:1
w1:r:from:small	0:2 7:2
w1:r:from:vehicles	0:3 6:-2
w1:r:ft:large	0:3 6:-1
w1:r:fully:vehicles	0:-4 6:4
w1:r:fy:large	0:3 6:-1
w1:r:fy:small	0:-3 1:-3 2:-2 3:-2 4:-2 5:-1 6:-3 7:-3 8:-2 9:-3 10:-2 11:-2 12:-2 13:-2 14:-2 15:-2 16:-2 17:-2 18:3 19:3 20:-1 21:-2 22:-2 23:-2
w1:r:gallon:money	0:2 20:-1
w1:r:global:%	0:-1 5:2
w1:r:globally:%	0:-2 5:2
w1:r:go:small	0:4
w1:r:goes:money	0:-3 20:3
w1:r:goes:small	0:2
w1:r:green:%	0:-2 9:3
w1:r:green:factories	0:-1 16:2
w1:r:h:small	0:5
w1:r:had:%	0:6 1:-5 5:-4 9:-1
w1:r:had:large	0:3 6:-1
w1:r:had:money	0:1
w1:r:had:small	0:3 7:-1
w1:r:half:money	0:3 20:-2
w1:r:hand:vehicles	6:1
w1:r:has:large	6:1
w1:r:has:money	0:-3 20:3
w1:r:has:small	0:3
w1:r:have:%	0:-3 1:-4 5:2 9:-2 17:3
w1:r:have:factories	0:-1 16:3
w1:r:have:large	0:1 6:1 15:-1
w1:r:have:money	20:1
w1:r:have:network	0:-1 15:-1 21:3
w1:r:have:small	0:7
w1:r:higher:%	0:2
w1:r:hour:GWh	6:-1 9:2 10:-1
w1:r:hour:money	0:2
w1:r:hybrid:vehicles	0:1 6:-3 7:3
w1:r:in:%	1:1 5:3
w1:r:in:GWh	9:-1 14:2
w1:r:in:factories	0:5 16:-4
w1:r:in:kWh	9:2
w1:r:in:km	0:-2 8:2
w1:r:in:large	15:1 20:1 21:1
w1:r:in:models	0:1
w1:r:in:money	0:4
w1:r:in:network	15:2 21:-1
w1:r:in:small	0:1 6:2 7:1
w1:r:in:stations	0:-1 15:3
w1:r:in:t	0:1 1:1 12:1 13:-3
w1:r:in:vehicles	0:4
w1:r:includ:money	0:3 20:-3
w1:r:india:small	0:-3 5:-1 6:-1 7:4
w1:r:instead:%	0:2 1:2 5:-3
w1:r:instead:small	0:2
w1:r:into:factories	9:-1 16:2
w1:r:into:money	0:1
w1:r:is:%	0:-1 1:2 5:1 9:1 12:1
w1:r:is:GWh	0:-2 9:-1 14:4
w1:r:is:money	0:-2 20:3
w1:r:is:small	0:7
w1:r:is:vehicles	0:2 6:-2 15:-1
w1:r:it:%	0:5 1:-3
w1:r:it:large	0:-3 15:3
w1:r:it:money	0:-1 20:2
w1:r:it:small	0:-2 1:4 7:-1
w1:r:its:%	1:-2 5:4 9:-1
w1:r:its:factories	0:-2 5:-1 15:-1 16:2 19:2 23:-1
w1:r:its:large	0:-1 6:1 15:1
w1:r:its:money	0:-3 20:4
w1:r:its:network	0:-3 5:-1 15:2 21:1
w1:r:its:small	0:-1 6:3 7:-1
w1:r:its:vehicles	0:3 6:-2 7:-3
w1:r:january:%	0:1
w1:r:jobs:large	0:3 6:-2
w1:r:jobs:small	0:6 15:-1
w1:r:kg:money	0:2 20:-2
w1:r:kilo:money	0:1
w1:r:kilowatt-hour:money	0:3 20:-3
w1:r:km:small	0:-1 1:2
w1:r:kwh:money	0:1
w1:r:last:%	0:1 5:-4 9:3
w1:r:last:large	6:2 15:-3
w1:r:last:money	0:3 20:-1
w1:r:last:t	0:-4 1:4 12:-2 13:-2
w1:r:last:vehicles	0:1
w1:r:later:small	0:4
w1:r:less:%	5:-2 10:1 11:2 18:3
w1:r:less:small	0:2
w1:r:life-cycle:%	0:-1 1:2
w1:r:location:factories	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-2 9:-1 10:-1 11:-2 12:-1 13:-1 14:-2 15:-2 16:-3 17:-1 18:-1 19:2 20:-1 21:2 22:-1 23:-2
w1:r:long:small	0:4
w1:r:lower:%	0:-1 1:3 10:2 19:2
w1:r:m:small	0:4
w1:r:mach-:vehicles	0:-3 6:3
w1:r:made:large	0:-1 6:2
w1:r:material:small	0:4 6:-1 12:-1 13:-2 17:-2
w1:r:may:large	0:2 6:-1 15:-2
w1:r:may:money	0:1
w1:r:meter:large	0:2
w1:r:metr:large	0:4 6:-1
w1:r:metr:m3	18:3
w1:r:mil:small	0:3
w1:r:minu:small	0:3
w1:r:model:models	0:2 6:1 7:1
w1:r:model:small	0:2
w1:r:month:large	6:1 15:-1
w1:r:month:money	0:3 20:-1
w1:r:more:%	0:1 1:-2 5:-2 11:2 18:2
w1:r:more:large	0:-3 6:1 15:2
w1:r:more:money	0:1
w1:r:more:small	0:5
w1:r:more:stations	0:2 15:-1
w1:r:motor:small	0:2
w1:r:mt:money	0:1
w1:r:much:%	1:2 5:-1
w1:r:net:money	0:1
w1:r:no:small	0:3
w1:r:not:small	0:-3 1:2 7:3
w1:r:now:%	0:3 5:-2
w1:r:number:small	0:-2 1:-1 5:-3 6:2 7:-2 9:-1 11:-1 13:-1 15:-1 16:-1 17:3 18:-1 21:-1
w1:r:of:%	1:-3 5:2 9:3 17:2
w1:r:of:GWh	10:-2 14:1 23:2
w1:r:of:MW	0:-2 9:4
w1:r:of:TWh	0:-2 9:3
w1:r:of:factories	0:1 15:-1 16:-3 19:2 23:-2
w1:r:of:kWh	0:-3 9:1 10:1
w1:r:of:km	0:4 8:-1
w1:r:of:large	0:2 6:1
w1:r:of:m3	0:2
w1:r:of:money	0:3 20:-1
w1:r:of:small	0:1 1:2 7:1
w1:r:of:stations	0:1
w1:r:of:t	0:1 12:2 19:1
w1:r:of:vehicles	6:2
w1:r:off:%	0:1 1:2 5:-3 9:-2 10:2 12:-1 13:-1 18:-1 19:-2
w1:r:on:%	0:1 1:1 21:2
w1:r:on:MW	0:-2 9:2
w1:r:on:km	0:2 8:1
w1:r:on:large	15:-1 20:2
w1:r:on:money	0:1
w1:r:on:small	0:2 6:2 7:-1
w1:r:on:vehicles	6:-1 7:3
w1:r:one:small	0:3
w1:r:ones:vehicles	0:-2 6:-5 7:-4 15:5
w1:r:or:%	0:-1 1:2 6:-1 7:-1 12:-3 13:2 19:-1
w1:r:or:large	0:-1 6:-3 13:3
w1:r:or:money	0:5 20:-4
w1:r:or:small	0:5 6:-1
w1:r:out:%	0:-1 1:2 5:-3 10:-1 12:-1
w1:r:out:small	0:-3 6:2 7:-1 21:3
w1:r:over:%	0:1 1:2 5:-2
w1:r:over:money	0:-1 20:2
w1:r:over:small	0:4
w1:r:over:vehicles	0:3 6:-3
w1:r:pack:small	0:5 7:-1 13:-1
w1:r:panel:large	0:2
w1:r:people:large	1:-1 6:-4 7:-1 12:-1 13:-1 14:-1 15:-3 20:-2 21:2
w1:r:per:%	0:-4 1:6
w1:r:per:GWh	0:-4 14:4
w1:r:per:kWh	0:1 9:1
w1:r:per:large	0:4 6:-3 20:-1
w1:r:per:money	0:4 20:-1
w1:r:per:small	0:2 1:2 19:-1
w1:r:percent:large	0:2 6:-1
w1:r:plant:factories	0:5 16:-2
w1:r:plant:money	0:4 20:-3
w1:r:plug-in:%	0:-2 5:3
w1:r:point:small	0:-1 12:2
w1:r:point:stations	0:1 15:1
w1:r:present:small	0:4 6:-2 7:-3 15:-1 21:-1
w1:r:print:small	0:3
w1:r:read:small	0:3
w1:r:record:large	0:-1 6:1
w1:r:recycl:%	0:2 1:-2 5:-2 9:-1 12:2
w1:r:reduction:%	1:2 5:-1 10:1
w1:r:register:vehicles	0:3 6:-3
w1:r:renewable:%	0:-1 9:3 12:1
w1:r:reserv:large	0:-2 6:-3 20:2
w1:r:reuter:small	0:4
w1:r:revenue:money	0:3 20:-1
w1:r:rise:large	6:1
w1:r:s:money	0:2 20:-2
w1:r:s:small	0:5
w1:r:said:small	0:5
w1:r:sal:%	5:2
w1:r:sal:large	0:4 6:-3
w1:r:sal:money	0:3 20:-3
w1:r:september:large	0:-4 6:4 15:-1
w1:r:share:%	1:-2 5:1
w1:r:share:money	0:1
w1:r:since:%	0:-2 5:-1 9:-1 10:4 23:2
w1:r:since:small	0:-1 1:2 6:2 7:-1
w1:r:sit:factories	15:2 16:-1
w1:r:six:small	0:4 6:-2
w1:r:smaller:%	0:-2 1:2 5:-2 6:-1 10:-1 11:-1 17:-1 18:-3 19:-1 23:3
w1:r:so:large	6:1
w1:r:so:money	0:1
w1:r:so:small	0:7 19:-2
w1:r:solar:MW	0:-2 9:2
w1:r:sold:%	0:-2 5:4
w1:r:sold:vehicles	6:1
w1:r:sooner:small	0:4 9:-2
w1:r:spend:money	0:2 20:-1
w1:r:stall:stations	0:-3 15:3
w1:r:station:stations	0:4 15:-1
w1:r:supplier:suppliers	0:-3 17:3
w1:r:suvs:vehicles	0:-2 6:-1 7:3
w1:r:tax:money	0:1
w1:r:ten:money	0:-1 20:2
w1:r:than:%	0:5 5:-4 9:-1
w1:r:than:large	0:4 6:-2 20:-1
w1:r:than:money	0:4 20:-3
w1:r:than:small	0:8 7:-4
w1:r:that:%	0:3 1:-1
w1:r:that:large	0:1 6:1 15:-1
w1:r:that:money	0:2 20:-1
w1:r:that:small	0:-3 6:3 13:3
w1:r:that:vehicles	6:1
w1:r:the:%	5:1 9:2 12:1 18:1 23:1
w1:r:the:factories	15:-1 16:1 19:-1 23:-1
w1:r:the:large	1:2 15:2 20:1
w1:r:the:money	0:1 20:1
w1:r:the:small	0:-1 6:1 16:2 21:4
w1:r:the:stations	15:2
w1:r:the:vehicles	0:1
w1:r:them:%	0:2 1:-2 7:-1 17:2
w1:r:them:large	0:-2 6:3 8:1 15:-2 21:3
w1:r:them:models	0:1
w1:r:them:money	0:-2 20:3
w1:r:them:small	0:-1 1:-2 5:-1 6:2 7:1 9:-2 10:-1 13:1 15:1 16:-1 17:5 21:-1
w1:r:them:vehicles	0:-2 6:1 7:2
w1:r:these:large	0:1
w1:r:these:small	0:-3 1:-1 5:-2 6:-2 7:4 9:-3 12:-1 15:-1 16:-1 17:-2 18:-1 20:-1 21:-1 23:-1
w1:r:this:%	10:2
w1:r:this:large	0:-2 6:2
w1:r:this:money	0:3 20:-3
w1:r:this:small	0:4 6:-3 7:-2
w1:r:this:vehicles	0:1
w1:r:those:%	1:2 5:-1
w1:r:those:large	0:-3 1:-1 6:-5 14:3 15:2 16:-1 20:-1 21:-1
w1:r:those:small	5:-1 6:-2 7:-4 9:-3 16:3
w1:r:three:small	0:4 6:-2 7:-2
w1:r:through:money	0:2 20:-1
w1:r:through:small	0:1
w1:r:time:small	0:2
w1:r:to:%	0:5 19:1
w1:r:to:large	6:1 20:2
w1:r:to:models	0:-2 7:2
w1:r:to:money	20:2
w1:r:to:small	0:-1 6:2 7:1 11:2
w1:r:to:vehicles	0:-1 6:2 7:1
w1:r:ton:money	0:1
w1:r:tons:t	0:-2 1:3 19:2
w1:r:truck:vehicles	6:2 7:-3
w1:r:tuesday:money	0:1
w1:r:two:small	0:3
w1:r:under:small	0:-2 1:-1 2:-1 3:-1 4:-1 6:-2 7:-2 8:-1 9:-1 10:-2 11:-1 12:-1 13:-1 15:-1 16:3 17:-1 18:-1 19:-1 21:-1 22:-1 23:-1
w1:r:until:%	0:1 1:1 5:-2 9:-1 12:-1 18:-2 19:1 23:-1
w1:r:until:money	0:-1 20:2
w1:r:up:money	0:-1 20:2
w1:r:us:money	0:-3 20:3
w1:r:vans:vehicles	6:1 7:-1
w1:r:vehicl:vehicles	6:1
w1:r:vehicle:money	0:-1 20:2
w1:r:was:%	1:-4 5:-4 9:1 12:1 13:-2 18:3
w1:r:was:money	0:-1 20:1
w1:r:was:small	0:4
w1:r:we:small	0:4
w1:r:week:money	0:-1 20:2
w1:r:were:%	0:-4 5:4
w1:r:were:MW	9:3
w1:r:were:large	1:-2 6:1 15:-1
w1:r:were:money	0:-4 20:4
w1:r:were:small	0:5
w1:r:were:vehicles	0:1
w1:r:what:%	1:1 9:1 12:2
w1:r:when:%	1:-2 5:-4 7:-1 9:-1 11:3 12:-1 17:-1 21:-1
w1:r:which:%	1:2 5:1
w1:r:which:large	0:3 6:-2 20:-1
w1:r:which:models	0:-1 7:2
w1:r:which:money	0:-1 20:2
w1:r:which:small	0:5
w1:r:which:vehicles	0:-2 6:1 7:2
w1:r:who:large	0:3 6:-1
w1:r:will:large	0:5 6:-3
w1:r:will:money	20:1
w1:r:will:small	7:2
w1:r:will:vehicles	0:-1 6:-2 7:2
w1:r:with:%	0:2 1:-2 5:-3 9:-2 12:-1 18:-1 23:3
w1:r:with:factories	1:-1 16:2
w1:r:with:km	8:1
w1:r:with:large	0:-2 6:2
w1:r:with:models	0:-1 7:2
w1:r:with:money	0:-2 20:2
w1:r:with:network	1:-1 5:-1 15:-2 21:2
w1:r:with:small	0:6
w1:r:with:stations	0:-3 15:3
w1:r:with:vehicles	0:1 6:1 7:-1
w1:r:work:large	0:5
w1:r:work:small	0:3
w1:r:worker:large	0:3 6:-2
w1:r:worldwide:%	0:-2 5:3
w1:r:worldwide:vehicles	0:3 6:-2
w1:r:xinhua:small	0:3
w1:r:year:%	0:-2 1:2 5:2
w1:r:year:large	0:-4 6:5 13:2
w1:r:year:money	0:5 20:-4
w1:r:year:small	0:2 7:-1 18:2
w1:r:year:vehicles	0:-4 6:4 7:-1
w1:r:yonhap:small	0:2
w1:r:you:small	0:3
w1:r:£:money	0:2
w:l:#	0:3
w:l:#y	0:-1 1:4 6:1 9:1
w:l:$	0:2 20:2
w:l:%	0:1 9:1
w:l:(	0:3
w:l:)	1:1
w:l::	0:-1 1:1 18:1
w:l:;	0:2
w:l:a	0:4
w:l:abatement	0:2 20:-1
w:l:able	0:2 1:-1 7:-3 8:-1 12:2 13:-2 14:1 19:-1
w:l:about	0:1
w:l:above	0:6
w:l:abroad	0:5 5:-1 6:-2
w:l:absolute	1:3
w:l:absorb	0:1 6:-3 20:2
w:l:accident	0:4
w:l:accord	0:5 6:-4
w:l:account	0:1 17:1 23:1
w:l:achiev	0:-1 1:1 12:-2 13:2
w:l:acquir	0:4 5:-2 9:-3 10:-1
w:l:acros	0:-4 6:1 15:3
w:l:action	0:-2 20:2
w:l:activiti	1:2 5:1 19:-2
w:l:add	0:-4 10:1 11:2 15:3 16:2
w:l:addition	0:-3 15:2 20:3
w:l:adds	0:-2 1:3 5:3 6:-2 20:-2
w:l:adjust	0:5 6:-2
w:l:admitt	0:3 6:-2
w:l:aesc	0:-3 14:3 20:1
w:l:affect	0:4 6:-3
w:l:after	0:3
w:l:again	0:-3 6:1 7:-1 9:-2 14:2 15:2
w:l:against	0:6 5:-4 6:-3 11:2 15:-1
w:l:age	0:4
w:l:agency	0:4
w:l:ago	0:9 1:-3 5:-4 6:-3 20:-3
w:l:agre	0:1 1:-3 6:-1 17:3 20:-4
w:l:agreement	0:-2 1:-2 9:1 17:2
w:l:ahead	0:4 7:-1 9:-2 20:-2
w:l:aim	0:-1 1:-3 5:-3 9:2 12:-4 13:3 23:2
w:l:aims	1:-2 5:2 6:3 7:-1 18:1 19:1
w:l:aion	0:-4 5:1 6:2 15:3
w:l:air	0:4 6:-2
w:l:all	0:1 1:-1 5:3 6:-5 9:-1 19:1 21:2
w:l:all-electric	0:-4 5:3 6:3 7:-1
w:l:all-new	5:-1 11:2 20:-4
w:l:allow	0:4 18:-3
w:l:almost	0:-2 5:-3 9:-4 10:1 12:1 17:3 19:2
w:l:alone	0:-2 1:-1 5:1 6:1 9:2 10:2 19:1 20:-1
w:l:along	0:-2 5:-2 6:-3 7:1 15:2 16:3 20:1
w:l:already	0:-4 1:2 5:-5 6:-1 7:-1 9:2 10:2 11:3 13:-1 14:-1 15:-1 16:-1 17:-1 18:-2 23:-1
w:l:also	0:-2 5:-1 6:-4 7:2 12:1 15:3 20:-2
w:l:altogether	0:-1 1:-2 6:2
w:l:aluminium	0:-2 1:-1 5:-1 9:-3 12:3
w:l:aluminum	0:1 12:1
w:l:amazon	0:2 7:-2
w:l:ambition	0:1 1:-1 5:-2 20:2
w:l:america	0:1 7:-1 15:2
w:l:american	6:3 7:-1
w:l:among	0:-1 6:-2 7:3 12:1 15:1 17:1
w:l:amount	1:1 6:-3 12:1 20:2
w:l:an	0:2
w:l:analyst	0:6 6:-4
w:l:and	0:2
w:l:ando	0:1
w:l:announc	0:-2 7:1 15:-1 20:5
w:l:announcement	0:2
w:l:annual	0:-2 6:6 14:-1
w:l:annually	0:1 5:2 6:-2
w:l:another	0:2 5:1 6:-1 15:1 23:2
w:l:answer	0:4
w:l:any	1:1 5:1 6:-2
w:l:app	0:3 15:-3
w:l:appli	0:3 7:-1
w:l:application	0:4 6:-1 9:-2
w:l:apprentic	0:4 6:-3 9:-1 20:-1
w:l:approv	0:3
w:l:approximately	0:-2 14:1 20:2
w:l:apr	0:4
w:l:april	0:4 15:2
w:l:arcfox	0:-1 6:1 12:1
w:l:are	0:-1 1:4
w:l:area	6:-2 15:2
w:l:argentina	0:3 6:-1 9:-3 10:-2
w:l:arm	0:2 5:-2 14:2
w:l:around	12:1
w:l:arrive	0:4 6:-2
w:l:as	0:2 6:1
w:l:ascent	0:4 6:-3
w:l:aside	0:1 5:-2 20:1
w:l:ask	0:3 5:-2 18:1 20:-2
w:l:assembl	0:3 6:-2 7:-2
w:l:assembly	0:4
w:l:asset	0:3 20:-1
w:l:association	0:6 5:-3 15:-1 18:-3 21:-3
w:l:assum	0:2
w:l:at	0:1
w:l:atto	0:2
w:l:attract	0:2 5:-1
w:l:attributable	0:2
w:l:audi	0:2 6:2 7:-1
w:l:aug	0:5
w:l:august	0:4 6:-1
w:l:authority	0:3 15:-2
w:l:auto	0:-2 1:1 6:3
w:l:automaker	0:2 6:1 20:-2
w:l:automobile	0:2 6:-3 15:-1 20:2 21:-3
w:l:automotive	0:4 14:-3
w:l:available	0:4 7:-2 9:-1
w:l:averag	0:4
w:l:average	0:1 1:4 5:-2 9:-1 12:3
w:l:avoid	1:2
w:l:award	0:3 5:-2 15:-1
w:l:away	0:1 1:2 6:-2 9:-1 20:-1
w:l:b	0:5
w:l:back	12:1 13:1
w:l:backlog	0:4 6:-3 20:-2
w:l:badge	0:-1 1:-1 5:2 6:-3 7:2
w:l:baht	0:1
w:l:baic	0:-2 6:4 16:1
w:l:bajaj	0:4
w:l:band	0:3 6:-1
w:l:bank	0:3 5:-1 6:-3
w:l:bas	0:5 6:-3 7:-2
w:l:base	0:-1 1:1 9:2
w:l:basi	1:2 6:-3
w:l:batteri	0:-1 5:-1 6:-1 12:-2 13:4
w:l:battery	5:3 7:2 11:1 17:1
w:l:battery-electric	5:-2 6:4
w:l:be	1:1 6:-1 9:1
w:l:because	5:2 9:-1 10:-2
w:l:becom	0:-2 5:3 7:-1
w:l:become	5:1 6:1
w:l:been	0:2 1:3 6:1
w:l:before	0:2 1:2 6:-1 7:-1 12:2
w:l:began	1:-2 5:3 6:-2 7:-2
w:l:begin	0:2 6:-1 14:3
w:l:beginn	0:-3 1:-2 2:-1 3:-1 4:-1 5:2 6:-3 7:-1 8:-1 9:-2 11:-1 12:-1 13:-1 14:-1 15:-1 16:-1 17:3 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:l:behind	0:4 1:-1 5:-3
w:l:beij	0:3 6:-3 10:2 15:-3
w:l:believ	0:2 5:-1
w:l:below	0:3 1:2 20:-2
w:l:best	0:3 15:-2
w:l:better	0:-3 1:3 5:-1 6:2 9:-1
w:l:between	5:2 6:2 20:-1
w:l:bevs	0:3 6:-2
w:l:beyond	0:-1 1:3 5:-2 6:-1 9:-1 11:-1 12:-1 17:-2 20:-2
w:l:bhp	0:3
w:l:big	0:4 6:-1
w:l:bigger	0:1 5:1
w:l:biggest	0:2 6:-1
w:l:bill	0:-1 20:3
w:l:billion	0:6 20:-1
w:l:bioga	0:1 1:1 6:-1 9:-2 10:-1 12:-1 13:-2 19:-1
w:l:blue	0:3
w:l:bluepark	0:-1 6:2 20:-1
w:l:bmw	6:1 13:1 18:2 20:-1
w:l:bn	0:2 14:2
w:l:board	0:3
w:l:boat	0:4 6:-2
w:l:body	0:-2 6:3 7:-1
w:l:bonu	0:5 6:-2
w:l:book	0:7 6:-3 20:-4
w:l:boot	0:4 6:-2 18:-2
w:l:bosch	1:2
w:l:bought	0:6 6:-3 9:-3 20:-2
w:l:br	0:-1 1:1 7:2 9:1
w:l:brand	0:-1 5:3 6:2 7:-1 21:2
w:l:brazil	0:-1 1:-4 5:-1 6:-1 9:3 12:-2 18:-1 23:-1
w:l:break-even	0:3 6:-3 8:-1
w:l:brent	0:2
w:l:brief	0:3 7:-2
w:l:bring	0:-3 1:1 5:1 6:1 10:1 11:1 19:-2 20:1
w:l:britain	0:3 9:-1 20:-2
w:l:british	20:1
w:l:broker	0:3
w:l:brought	0:-2 1:-1 6:2 7:1 9:-1 10:1 11:2 12:1 13:-1 14:-1
w:l:brunp	0:-3 1:-2 12:-3 13:4 19:-3
w:l:brussel	0:5
w:l:budget	0:4 20:-4
w:l:build	0:1 6:1 7:-1 15:1 20:-2
w:l:built	0:1 6:1
w:l:bureau	0:3
w:l:burn	0:2 1:-2 11:1 12:-1 13:-1 15:-2
w:l:bus	0:-1 1:2 6:5 7:-2 8:-2 20:-2
w:l:busines	0:4 5:-1 6:-2 12:-2 15:1 19:-1
w:l:business	0:4 5:-3 6:-1
w:l:but	0:2 1:2 6:-1
w:l:buy	0:2 9:2 20:-2
w:l:buyback	0:5 20:-4
w:l:buyer	6:2
w:l:buyout	0:3 20:-2
w:l:byd	0:1 6:1
w:l:c	1:2 6:-1
w:l:calendar	0:4 5:-1
w:l:california	0:-1 20:2
w:l:call	0:3 1:-2 5:-3 6:-3 17:3
w:l:came	1:3
w:l:can	0:3 1:-1 6:-5 11:2 14:2
w:l:canada	5:-1 6:-5 15:3
w:l:canteen	0:4 20:-3
w:l:cap	0:3 20:-1
w:l:capacity	0:-1 6:4 13:2
w:l:capex	0:5 20:-4
w:l:capital	0:2
w:l:car	1:4 18:1
w:l:carbon	0:-1 1:5
w:l:carbonate	0:3
w:l:carmaker	0:-3 20:3
w:l:carri	0:4 1:-3
w:l:carry	1:2 6:-1 7:1
w:l:cars	0:1 1:-1 5:4 6:2
w:l:casa	0:-2 6:1 9:-1 18:-1 19:2
w:l:cash	0:6 20:-3
w:l:cast	0:1 1:-1 12:1
w:l:catl	0:1 5:-3 14:1 20:1
w:l:cause	1:3 5:-1
w:l:celebrat	0:4 6:-3
w:l:cell	5:1 12:1 13:-1 17:1
w:l:cent	0:3 5:-1 6:-1 7:2 11:1
w:l:center	15:-1 21:2
w:l:centre	0:4 5:-3
w:l:ceo	0:3 6:-2
w:l:certifi	6:-2 15:-2 20:-2 21:3
w:l:cf	0:-1 6:2 7:-2
w:l:chain	0:-1 1:5
w:l:chairman	0:-3 5:-1 6:4 7:-2 15:-1 17:-1
w:l:chang	0:2
w:l:changan	0:-3 6:1 20:2
w:l:charg	0:1 5:-1 15:3
w:l:charge	0:3 15:2 20:-5
w:l:charger	0:3 6:-2 7:-3 15:1 21:-1
w:l:cheaper	0:2
w:l:chengdu	0:-3 1:3 9:2 13:-1
w:l:chg	0:4 1:-2
w:l:china	0:3 1:-3 5:2 6:-6 11:1 15:2
w:l:chinese	0:2 6:-2 15:2
w:l:chip	0:4 20:-1
w:l:choice	0:1 6:-2 7:2 13:-3
w:l:cholet	0:3
w:l:citi	0:-1 6:-4 7:-1 20:-2 21:3
w:l:citro	5:1
w:l:city	0:1 6:-3 20:2
w:l:claim	0:4 6:-1
w:l:clas	0:6 5:-1 6:-4 7:-2
w:l:clerk	0:4 20:-2
w:l:climate	0:2 1:1 6:-4 17:-1 20:2
w:l:climate-neutral	0:1 6:-2 9:3 12:-2
w:l:climb	0:-1 5:3 9:1
w:l:clock	8:2 9:-2 20:-2
w:l:clos	0:4 12:1
w:l:close	0:3 1:1 5:-1 7:-2 20:-2
w:l:cny	0:3
w:l:co	0:1 1:5 6:-1
w:l:cobalt	0:-2 12:-3 13:4 17:-1
w:l:coefficient	0:3
w:l:coil	0:2
w:l:collaps	0:3 1:-1 6:-2
w:l:com	0:1 5:-1 6:2 7:-3 20:2
w:l:combin	0:1 5:2 6:-3 9:1 13:-2 20:2
w:l:combustion	0:3 6:-1
w:l:come	0:-2 1:3 9:-1 10:2 18:1
w:l:comment	0:5
w:l:commercial	0:-1 5:-1 6:-3 7:3 20:-1
w:l:commitment	0:-4 1:2 5:1 9:2
w:l:committ	0:1 1:1 20:-2
w:l:compact	0:4 1:-2 5:-1
w:l:compani	15:1
w:l:company	0:-3 6:2 9:3
w:l:compar	0:-1 12:1 15:1 18:1
w:l:comparison	5:-2 6:4
w:l:complete	0:1 6:-3 15:2
w:l:component	0:3 1:-1
w:l:compris	0:-2 6:-2 15:3
w:l:concern	0:-1 1:2 5:-2 9:-1 12:-1
w:l:conference	0:2 6:-1 15:-1
w:l:confirm	0:2 1:-1 5:-1 7:-1
w:l:consensu	0:2
w:l:consist	0:3 9:-3 12:-1 15:2
w:l:consolidat	0:4
w:l:construction	0:-3 1:4 5:-1
w:l:consum	0:1 1:-1 9:-1 10:1 18:1
w:l:consume	0:-1 1:-3 5:-1 6:-1 7:-1 9:-2 10:-2 11:3 12:-1 15:-1 16:-1 18:-3 23:-1
w:l:consumption	0:-4 1:-3 9:-2 10:5 11:2 15:2 18:1
w:l:contact	0:5 1:-2 6:-3 9:-1 15:-1 16:-1 18:-1 19:-2
w:l:contain	0:-1 12:4 13:-3 20:-1
w:l:content	0:1 1:2 5:-4 6:-1 9:-2 11:-1 12:1 20:-1
w:l:continent	6:2 15:-2
w:l:contract	0:3 6:-2 9:3 10:-1 14:-3 18:-2
w:l:contribut	0:-3 5:3 6:2 20:-2
w:l:contribute	0:-3 1:-1 5:2 6:3
w:l:convert	0:-2 9:2 20:1
w:l:copper	0:-3 2:-1 3:-1 4:-1 6:-2 8:-1 10:-1 11:-1 12:-2 13:4 14:-1 15:-2 16:-1 17:-2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:l:corp	6:1
w:l:corporate	0:-3 1:4
w:l:corporation	0:3 6:-3
w:l:correspond	0:1 1:2 5:-2 9:-2
w:l:correspondent	0:4
w:l:corridor	0:1 1:2 5:-3 9:-1 12:-1 18:-1
w:l:corsa	0:2 7:-2
w:l:cost	0:5 20:1
w:l:could	0:3 5:1 14:2 20:-2
w:l:council	0:5 6:-3 7:-1 12:-3 13:-2 20:-3
w:l:count	0:-2 5:1 7:-4 10:-1 15:1 19:1 21:3
w:l:countri	0:-3 1:-1 5:-3 6:2 7:1 20:-1 21:3
w:l:country	0:-1 1:-3 15:2 18:3
w:l:county	0:5 6:-1
w:l:course	0:-4 5:2 6:4
w:l:cover	7:-2 8:3 9:5 15:-2
w:l:cradle	0:-3 1:3
w:l:creat	0:1 14:1
w:l:create	0:4 20:-2
w:l:credit	5:-1 17:4 20:-1
w:l:crore	0:1 6:1
w:l:cross	0:-2 6:-2 15:3 20:-1
w:l:crosstrek	0:4 6:-3
w:l:crude	0:2
w:l:csi	0:3 1:-1 5:-2
w:l:cubic	0:-4 1:-3 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-2 10:-2 11:-3 12:-3 13:-2 14:-2 15:-2 16:-2 17:-2 18:6 19:-3 20:-2 21:-2 22:-2 23:-3
w:l:current	5:-2 6:2
w:l:currently	0:2 5:-3 9:-1 12:1 17:1
w:l:customer	0:1 1:2 8:1 14:-1
w:l:cut	0:4 1:1
w:l:cuts	0:-1 1:2
w:l:cutt	0:2 6:-2
w:l:cycle	0:-2 1:5
w:l:cylinder	0:4
w:l:d	0:3 20:-3 21:2
w:l:dacia	0:-2 6:1 7:2
w:l:daf	0:-3 1:-3 5:-4 6:3 7:-2 9:-2 11:3 12:-1 15:-1 16:-1 17:-1 21:2 23:-1
w:l:daimler	0:5 6:-3
w:l:data	0:3 6:-3
w:l:date	0:-1 1:-1 6:1 7:-1 15:-1 17:2
w:l:day	0:5
w:l:days	0:5 15:-1 20:-2
w:l:de	1:-1 5:-1 6:2 7:-1 20:-1
w:l:deal	0:-3 1:-1 5:-1 9:-1 12:1 13:3 15:-1 20:-1
w:l:dealer	0:-1 15:1 21:4
w:l:dealership	0:3 15:-3
w:l:debt	0:5 5:-1 20:-1
w:l:dec	0:3
w:l:decade	0:1 5:-1 6:-3 9:-1 12:4 13:-2 20:-2
w:l:december	0:2 1:-2 5:-2 6:-3 8:2 17:1
w:l:declin	0:3
w:l:decline	0:2 1:2 5:-2
w:l:decreas	0:-1 1:-1 9:-2 10:2 18:-1
w:l:decrease	0:1 1:2 5:-2
w:l:deficit	0:3 5:-1 20:-1
w:l:degre	0:3 1:-1
w:l:delay	0:4
w:l:deliver	0:-1 6:6
w:l:deliveri	0:-2 5:1 6:4
w:l:delivery	0:-1 6:1 9:2
w:l:demand	0:5 1:-3 5:-2 6:-2 13:-1 15:-2 18:1
w:l:design	0:-3 6:2 14:1
w:l:detroit	0:2 6:2
w:l:develop	0:-4 5:3 7:2 20:1
w:l:development	0:2 6:-2 12:-2 15:2 20:1
w:l:did	0:5
w:l:diesel	0:3 1:-1 5:-2 11:2
w:l:digital	1:-3 5:-1 7:-2 9:-2 10:-1 17:3
w:l:dioxide	0:-2 1:2
w:l:direct	0:1 1:-1 5:-1 9:2 12:-1 17:-2
w:l:distance	0:4 6:-2 8:-4 9:-1 20:-2
w:l:dividend	0:6 20:-2
w:l:division	0:5
w:l:do	0:-1 6:-1 11:4
w:l:document	0:3 5:-2 6:-1
w:l:does	0:6
w:l:dollar	0:2 6:-1 10:2
w:l:domestic	0:2 1:-3 5:-2 6:-1 9:-1 12:-1 13:-2 18:-1 19:4
w:l:donat	0:-3 1:-1 2:-1 3:-1 4:-1 5:-2 6:-2 7:-4 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:5 16:-1 17:-1 18:-1 19:-1 20:-3 21:-1 22:-1 23:-1
w:l:done	0:-3 1:-3 6:-1 8:2 9:-1 17:2 20:2
w:l:dongfeng	0:3 6:-2 15:1 17:-2
w:l:door	0:4 12:-1 13:2
w:l:doubl	0:3 14:-2 19:1
w:l:double	0:1 6:-1 7:3 20:-4
w:l:down	0:3 1:2 6:-1 10:1
w:l:downstream	0:2
w:l:drag	0:4 1:-3 10:-1 12:-2 18:-2
w:l:draw	0:-1 1:-2 5:-1 9:-1 10:-1 12:-1 18:4 19:-1 20:-2 23:-1
w:l:drew	0:1 8:-1 9:1
w:l:driv	0:-1 1:2 8:-1
w:l:drive	0:3 1:1 6:-1
w:l:driven	0:-5 1:2 8:4
w:l:driver	0:-2 5:-1 11:3 21:2
w:l:drop	0:4 5:-3
w:l:dropp	0:5 5:-1
w:l:due	0:2 6:1
w:l:dur	0:3 7:-1
w:l:duti	0:4 5:-3
w:l:duty	0:4 5:-3 6:-2
w:l:e	0:-1 1:4 5:2 6:-1
w:l:e-tron	0:-2 1:-3 6:3
w:l:each	0:1 1:3 7:2 15:-1
w:l:eactro	0:4 6:-1
w:l:earlier	0:5 6:-5 14:-2 15:-3 20:2
w:l:early	1:-1 6:2 7:-1 14:1
w:l:earmark	0:3 20:-3
w:l:earn	0:7 20:-5
w:l:ebit	0:5 20:-3
w:l:ebitda	0:1
w:l:edg	0:2 5:-1
w:l:edge	0:3
w:l:edition	0:4
w:l:effect	0:3 6:-3
w:l:efficiency	0:2 1:-2 5:-1 9:-4 10:3 11:1 12:-1 14:-2 20:-3
w:l:eight	0:2 5:1 7:-1 20:-1
w:l:electric	0:2 5:1 6:1 7:1
w:l:electricity	0:-1 5:-2 9:6 10:1 16:-2
w:l:electrifi	0:-3 5:5 7:1
w:l:electrification	5:-2 6:-4 7:-1 20:4 21:2
w:l:eleven	0:2
w:l:emden	0:-2 9:3
w:l:emission	0:2 1:3 18:1
w:l:emit	0:3
w:l:emitt	1:2
w:l:employ	0:8 6:-2
w:l:employe	0:1 6:-3 7:2 10:2
w:l:end	0:-4 1:2 6:-1 7:1 12:1 15:3 16:1
w:l:ends	0:1
w:l:energy	0:-4 1:-2 5:1 9:2 10:6
w:l:engin	0:2 1:-2 6:-1 11:1
w:l:engine	0:1 1:-2 18:2
w:l:engineer	6:2
w:l:enough	0:6 5:-2 6:-4 9:1 13:-2
w:l:entry-level	0:4 5:-2 20:-1
w:l:environment	0:-3 1:-3 5:2 6:-2 7:-2 9:-2 10:-1 11:-1 12:-1 13:-1 15:-1 17:-1 18:-3 19:-1 21:-1 23:3
w:l:envision	6:-1 14:2 20:2
w:l:equal	5:1
w:l:equipment	0:-2 1:3 5:-1
w:l:equivalent	0:4 1:-1
w:l:estimat	0:2 1:2 5:-1 6:1 21:-1
w:l:estimate	0:5 1:-3 6:-3 12:-2 13:-2 15:-1 19:-1
w:l:eu	1:2 6:1
w:l:euro	0:6 1:-1
w:l:europe	0:-3 5:8 7:2
w:l:european	0:-1 1:4 5:-2 6:-2 20:2
w:l:ev	5:-1 6:3 7:2
w:l:even	0:3 7:-2
w:l:ever	0:-2 1:3
w:l:every	0:7 6:-2 7:-2
w:l:evs	0:2 5:-1 21:1
w:l:exce	0:3 5:-2 6:-3 7:1 14:1
w:l:exceed	0:4 6:-2
w:l:exit	0:4
w:l:expand	0:2 1:-2 6:-4 7:2 14:3
w:l:expect	0:1 5:4 20:-1
w:l:expenditure	0:3
w:l:expens	0:3 20:-2
w:l:export	0:5 5:-1 6:-1 7:-1 20:-1
w:l:extend	0:3 1:-3 5:-2
w:l:extra	0:1
w:l:faciliti	0:-1 1:2 5:-2 9:2 10:-3
w:l:factori	0:-5 1:2 5:-2 6:-2 7:-2 9:3 10:-4 11:-1 16:5
w:l:factory	0:1 1:1 6:-1 9:-2 16:2
w:l:fall	0:4 1:2 5:-2 6:-1 18:1
w:l:fallen	0:1 1:1 10:1
w:l:far	0:-2 1:2 5:1 6:-1 7:-1 9:-1 12:-1 17:5 20:-2
w:l:farm	0:2
w:l:fast	0:3 6:-1 15:-1
w:l:faw	6:1
w:l:feb	0:5
w:l:february	0:-2 5:1 6:1 7:3
w:l:federal	0:2 6:-1 20:-1
w:l:fell	0:3 6:1
w:l:ferrari	0:4
w:l:feuerbach	0:2 6:-1
w:l:few	0:2 6:1 7:-2 9:-1 10:-2
w:l:fewer	0:5 6:-4
w:l:field	0:-2 1:-3 5:-2 6:-1 9:-1 12:-1 13:-1 18:-1 23:3
w:l:fifth	0:4 5:-2 6:2 12:-3 18:-3
w:l:figur	1:3 5:-4
w:l:figure	0:-3 6:6 9:1 14:-2 20:-1 23:2
w:l:fil	0:3 6:-2
w:l:fill	0:3 6:-4 7:2 9:-1
w:l:fin	0:4 20:-2
w:l:final	0:-1 6:2
w:l:financ	0:2
w:l:financial	0:3 6:-3
w:l:find	6:1 15:-3 20:1
w:l:fine	0:3 20:-2
w:l:finish	0:2 6:1
w:l:firm	0:-1 6:1 12:3
w:l:first	0:1 6:1
w:l:first-quarter	0:2 6:-2
w:l:fiscal	0:-4 1:2 5:2 6:1 14:1 20:2
w:l:fitt	0:4 5:-2 9:-1 12:-1 15:-2 17:-1 20:-1
w:l:five	0:1 7:1 8:1 15:2 20:-2
w:l:flat	0:-2 1:-2 5:-1 11:3 18:-1
w:l:fleet	0:-1 1:3 5:-1 6:2
w:l:flin	0:5 1:-1 6:-4 7:-1 12:-1 13:-2 15:-2 17:-1 19:-1 20:-2 21:-1
w:l:flow	0:6 6:-3 7:-1
w:l:fly	0:3 6:-2
w:l:follow	6:3
w:l:footprint	0:-2 1:3 23:2
w:l:for	0:2
w:l:ford	0:-1 5:1 15:1 20:3 21:-1
w:l:forecast	0:5 5:-3 6:1 7:-3 10:-1
w:l:forese	0:-1 1:3 5:-3 15:2
w:l:forester	0:5 6:-4
w:l:former	0:4
w:l:formula	0:4
w:l:fortune	0:3
w:l:foton	0:-2 6:2
w:l:found	0:4 1:-2 5:1
w:l:four	0:6 5:-2 6:-3 7:-2 14:-1
w:l:fourth	0:-1 6:2 12:1
w:l:france	1:-1 13:3 14:1 15:-3
w:l:franchis	0:-1 1:-1 5:-1 15:-1 21:2
w:l:frankfurt	0:4
w:l:free	0:4
w:l:friday	0:3
w:l:from	0:3
w:l:front	0:4 6:-2 7:-1
w:l:fuel	1:-2 5:1 11:4 15:-2
w:l:full	0:-3 6:2 14:1 18:2
w:l:fully	0:-5 5:5 6:3
w:l:fund	20:1
w:l:further	0:-4 5:2 6:2 9:1 10:2 20:2
w:l:future	0:-1 5:-3 6:-1 8:-1 20:2 21:2
w:l:fy	0:-1 5:2 6:1 18:2
w:l:g	0:4 1:-1 6:-1
w:l:gac	0:-1 5:2 6:2
w:l:gain	0:6
w:l:gas	1:2 6:-2 10:2
w:l:gate	1:1
w:l:gave	0:5 1:-1 5:-2 20:-1
w:l:geely	0:4 6:-3 7:-2
w:l:gen	12:3 13:-3
w:l:general	0:-1 1:-1 13:-1 18:2 19:1
w:l:generat	0:-5 1:2 9:4 10:-2 14:-1
w:l:generate	0:-3 9:4 14:-2
w:l:generation	6:2 9:1 15:-1
w:l:germany	0:5 1:-1 5:-1 6:-2 9:1
w:l:get	0:1 5:-1 6:-1 9:1 10:2 12:-1 13:2 18:1 20:-1
w:l:gets	0:-2 5:1 6:-1 7:4 17:-2 19:-1 20:1
w:l:gett	0:-4 1:-2 5:2 9:3 10:-1 15:1
w:l:gigafactory	0:1 7:-1 18:1
w:l:gigawatt-hour	0:4 6:-2 14:-1
w:l:giv	0:-3 7:2 11:3 20:-1
w:l:give	0:1 5:-2 9:2 13:-2
w:l:given	5:2 6:1
w:l:glas	0:-1 5:3
w:l:global	0:-1 5:1 6:2
w:l:globally	0:2 5:-1 19:1
w:l:gm	20:-1 21:3
w:l:go	0:1 7:1 9:2
w:l:goal	1:1 5:-1 6:1 9:-1 10:2 14:-3 15:-2 17:1
w:l:goes	0:-1 1:2 20:2
w:l:golf	0:5
w:l:gone	0:-2 8:2 18:-1 19:1
w:l:good	0:-5 1:3 5:-1 6:1 9:2 12:-1 14:1 20:-1
w:l:got	6:2 9:2
w:l:gothenburg	0:3
w:l:government	0:8 5:-4 6:-1 15:-1 20:-1
w:l:grande	0:-2 6:1 9:-1 18:-1 19:2
w:l:grant	0:6 20:-4
w:l:great	0:3
w:l:green	0:-4 5:-2 6:2 9:1 10:-2 12:1 16:4
w:l:grew	0:-1 5:-2 6:1 15:2
w:l:grid	0:5 1:-4 9:-3 12:-1 15:-1
w:l:gros	0:2
w:l:group	0:-1 6:4
w:l:grow	0:3 1:-1 5:-4 6:1 14:1
w:l:grown	0:2 6:-1
w:l:growth	1:-2 5:-4 6:4
w:l:gt	0:-1 6:2
w:l:guangzhou	0:2 6:-1
w:l:guid	0:-2 5:3 6:1
w:l:guidance	0:2 6:1
w:l:gujarat	0:2 6:-3 7:1
w:l:gwh	1:2 6:-2 9:-2 10:1
w:l:h	0:5 6:-3
w:l:had	0:5 1:2 5:-1
w:l:half	0:1 5:-1 6:1 10:2 20:1
w:l:hall	0:3 6:-1
w:l:halv	0:3 1:-1 5:-1 6:-1 9:-2 10:-2 11:-2 16:-1 18:-1 19:-1
w:l:hand	6:4
w:l:has	0:1 6:2
w:l:hav	0:3 5:3 6:-4
w:l:have	1:-1 5:-1 7:1 8:1 15:2
w:l:he	0:1 6:2 20:-2 21:1
w:l:heat	0:-2 1:1 5:-1 6:-1 9:-2 10:3 11:-1 12:-1 13:-2 18:-1 19:-3 20:-2
w:l:heavy	0:6 5:-3 6:-2 15:-2
w:l:hefei	0:2 1:-2 9:2
w:l:held	0:4 5:-2
w:l:help	0:-3 1:3 5:3 7:-1 10:2 12:-1 13:-3 20:-3 21:-1
w:l:her	0:3 8:-1
w:l:here	0:1 1:2 5:1 6:-3 9:1 12:-1 13:-1
w:l:hertz	0:2 6:-2
w:l:high	0:4 20:-1
w:l:higher	0:3
w:l:highway	0:3 6:-1 15:-1
w:l:hill	0:4 6:-1
w:l:him	0:4 14:-3
w:l:hire	0:4 6:-2 20:-1
w:l:his	6:2
w:l:hit	0:1 1:-2 5:-3 6:1 9:2 14:2
w:l:hk	0:2
w:l:hl	0:4 6:-3
w:l:hold	0:7 5:-1 13:1
w:l:holding	0:4 6:-1 20:-2
w:l:home	0:5
w:l:honda	0:4 6:-1 7:-1 20:1
w:l:hong	0:1 6:1
w:l:hongqi	0:5 6:-4 21:-2
w:l:hop	0:1 1:2 6:1 7:-1 13:-1 20:-3
w:l:horsepower	0:5 13:-2
w:l:hour	0:4 1:-1 6:-1 14:1
w:l:house	0:5 5:-3
w:l:household	0:5 5:-1
w:l:how	0:2 5:1 7:-1 15:-1 21:-3
w:l:hp	0:5
w:l:hpi	0:3
w:l:huf	0:3 6:-2
w:l:hundr	0:6 1:-1 6:-1
w:l:hungary	20:1
w:l:hvo	0:4 20:-1
w:l:hybrid	0:-2 1:-1 5:5 7:1 11:1
w:l:hydrogen	0:3 5:-1 7:1
w:l:hydropower	0:3 1:1 9:-1 10:-1 17:-1
w:l:hyundai	0:3
w:l:i	0:2 5:2 6:-2 13:2
w:l:id	0:5 1:-2 5:-1 6:-2 20:-1
w:l:if	0:1 5:2 9:-2 20:-1
w:l:illinoi	0:-3 6:2 10:-1 18:2
w:l:impact	0:-2 1:-1 18:-1 23:3
w:l:import	0:4 6:-3
w:l:impos	0:2 5:-1
w:l:improv	0:-2 5:-2 6:-1 7:-1 9:-2 11:3 12:-1 18:-2 23:-1
w:l:improvement	0:-3 1:4 2:-1 3:-1 4:-1 5:-4 6:-2 7:-2 8:-1 9:-2 10:-1 11:-1 12:-2 13:-2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
w:l:in	0:2 5:1
w:l:inc	0:4 6:-3
w:l:incentiv	0:5 6:-1 7:-2 20:-5
w:l:inch	0:4 20:-1
w:l:includ	0:-3 5:1 7:-1 15:1 20:5
w:l:include	0:-3 6:4 9:-1 15:-1
w:l:income	0:5 20:-1
w:l:increas	0:-2 1:-2 6:1 12:2 20:2
w:l:increase	0:2 1:-4 6:3 15:1 20:-2
w:l:independent	0:4 5:-2 6:-2
w:l:index	0:5 1:-2 5:-1
w:l:india	5:-3 6:-4 7:4 10:-1
w:l:industrial	0:1 1:-1 9:-1 10:2
w:l:industry	0:7 5:-3 21:-2
w:l:inflation	0:5 1:-2 5:-3 9:-1
w:l:initial	6:-1 14:3
w:l:inline	0:3 1:-3
w:l:innovation	0:2 14:1
w:l:inside	0:-1 6:1
w:l:inspect	0:4 6:-2 7:-2
w:l:install	7:-1 9:-1 15:4
w:l:instead	0:6 1:-2 6:-2
w:l:insurance	0:3 20:-1
w:l:intelligence	0:5 1:-1 5:-1 20:-3
w:l:intelligent	0:4 5:-1 6:-1
w:l:intend	0:1 5:-1 6:1 7:-2 10:1 14:-2 15:2 20:-3
w:l:intensity	0:-4 1:1 10:3 18:-1
w:l:interest	0:5
w:l:interim	0:-2 5:-1 6:1 7:-1 9:-3 12:3
w:l:internal	0:2
w:l:international	20:1
w:l:interstate	0:3
w:l:into	0:5 1:-2 12:2 20:-1
w:l:introduce	0:1 6:-1 7:1
w:l:inventory	0:4 6:-2
w:l:invest	0:-2 14:-1 20:5
w:l:investment	0:-4 20:6
w:l:investor	0:1 5:1
w:l:ioniq	0:6 6:-1 7:-1 20:-1
w:l:is	0:-2 1:2
w:l:issue	0:4 6:-3
w:l:isuzu	0:-1 5:-1 20:3
w:l:it	0:-1 1:1
w:l:its	0:2 1:2
w:l:itself	0:-1 5:2 6:2 15:-1
w:l:ix	0:2
w:l:jaguar	0:-1 1:-2 5:2 6:-2 20:1
w:l:jan	0:4
w:l:january	0:3 5:-1 6:-2 15:2
w:l:japan	1:-3 5:2 7:3 14:-2 15:-3 21:2
w:l:japanese	0:1 1:-1 5:-3 9:2 12:-1
w:l:jiefang	0:-3 5:2 6:2
w:l:jlr	0:-2 7:3
w:l:job	0:4 6:-1 20:-2
w:l:jobs	0:5
w:l:join	0:3 17:-1
w:l:joint	0:-1 5:-2 20:3
w:l:july	0:5 1:-1 5:-2
w:l:jump	0:-1 5:1 6:2
w:l:june	0:2 6:1
w:l:just	0:-5 5:4 6:4 12:1
w:l:k	0:2 6:-1 20:-1
w:l:karawang	0:4 16:-1
w:l:keep	0:4 5:-2
w:l:kenworth	0:1
w:l:kept	0:-2 1:1 6:2 12:-1
w:l:kia	6:4
w:l:kill	0:4
w:l:kilo	0:-1 1:-3 11:3
w:l:kilogram	1:2
w:l:kilometer	0:-1 10:2
w:l:kilometr	0:1 1:1 6:1 20:-1
w:l:kilometre	0:-2 1:3
w:l:kilowatt-hour	0:4
w:l:kind	0:1 1:-1 6:-2 13:2 15:-1
w:l:km	0:3 6:1
w:l:know	0:1 6:-1 15:1
w:l:known	0:-1 1:1 5:1 6:-2 7:-1 12:-1 17:2
w:l:koda	0:4 6:-4
w:l:kong	0:1 6:1
w:l:korea	0:-3 5:3
w:l:kronor	0:4
w:l:ktco	0:6 1:-5
w:l:kw	0:4 1:-1 6:-3 9:-3 13:-2 15:2 21:-2
w:l:kwh	0:2 10:3
w:l:l	0:3
w:l:laid	0:4 6:-1
w:l:lakh	0:1 6:-2 9:-1 10:3 11:-1
w:l:land	0:2 15:-2 20:2
w:l:landfill	0:-5 1:-2 2:-2 3:-2 4:-2 5:-2 6:-3 7:-1 8:-2 9:-4 10:-2 11:-2 12:-2 13:-2 14:-2 15:-2 16:-2 17:-2 18:-4 19:6 20:-2 21:-2 22:-2 23:-3
w:l:larger	0:-2 5:-1 12:-2 13:3
w:l:largest	0:-1 6:2
w:l:last	0:1 9:3 18:1 20:-2
w:l:late	0:-3 6:2 13:-1 17:-1 20:4
w:l:later	0:2 14:2 20:-1
w:l:latest	0:-4 1:1 9:-1 12:3 13:-2
w:l:latter	1:-2 5:-2 20:2
w:l:launch	0:-1 7:3
w:l:law	0:4 1:-2 5:-3
w:l:lead	0:5 5:-3 7:-2 9:1
w:l:leader	0:-1 6:2
w:l:leaf	7:-1 8:1
w:l:leas	6:2
w:l:least	5:1 6:1 12:1 13:-2 15:1
w:l:leav	0:-1 1:2 5:-2 12:-3 13:-2 20:2
w:l:leave	0:5 1:-1
w:l:left	0:-1 1:-3 5:2 6:-2 12:-2 19:3
w:l:leipzig	0:-1 1:2 5:-2 6:-2 9:-1 10:-1 11:-1 16:-1 18:1 23:-1
w:l:less	0:1 1:-1 5:1 9:-2 16:1 18:2 20:-1
w:l:let	6:2
w:l:letter	0:-2 6:3
w:l:level	0:4 1:-2 5:1 10:2 15:-3
w:l:lfp	0:2 5:-2 9:-2 13:-1 14:2
w:l:lg	0:3 14:1 20:-3
w:l:lges	14:3
w:l:li	0:-2 6:4
w:l:lie	0:-1 1:2 6:-2 9:-1 12:-1
w:l:life	0:1 1:5 20:-1
w:l:lift	1:-2 5:-1 6:2 12:2 14:-2 15:-2
w:l:like	1:-2 5:-2 6:1 7:-1 9:1 21:2
w:l:limit	0:5 1:-2 20:-1
w:l:lin	0:1 1:1 6:-2 7:2
w:l:line	0:3 14:2
w:l:line-up	0:-3 6:-2 7:3
w:l:list	16:3
w:l:lithium	12:-3 17:2
w:l:litr	0:3
w:l:litre	0:4 5:-2
w:l:little	0:-2 5:1 6:1 19:1 20:2
w:l:ll	0:-4 5:2 6:-2 7:2 9:1 13:1 15:1 20:-1
w:l:lleniu	0:1 6:-1 20:1
w:l:loan	0:5 20:-1
w:l:local	0:4 6:-1
w:l:location	0:-1 1:-2 5:-2 9:-1 19:3
w:l:logistic	0:-1 1:-3 5:-3 9:-2 12:-1 13:-1 18:-1 23:3
w:l:longer	0:6 1:-2 5:-4 6:-2 11:-1 14:-2
w:l:look	5:1 15:1
w:l:lorri	0:3 6:-1 7:-2
w:l:lorry	1:1 6:-1
w:l:los	0:5
w:l:lose	0:3
w:l:loss	0:4
w:l:lost	0:7
w:l:lot	0:-1 6:1 9:2 15:-1
w:l:lots	0:2
w:l:low	0:3 20:-1
w:l:lower	0:2 1:1
w:l:ltd	0:3 6:-1
w:l:lucid	0:3 1:-1 5:-1 6:1
w:l:luxury	0:2 5:-4 6:2
w:l:m	0:-1 1:1 18:4
w:l:macan	0:3 6:-1
w:l:machin	0:-1 1:3 5:-1 9:-1
w:l:machine	0:2 20:-1
w:l:made	0:2 12:1
w:l:mahindra	1:-1 5:1 6:1 20:2
w:l:maintain	0:3 6:-3 20:-1
w:l:mak	0:3 6:-2 9:-2 11:2 14:-2 16:2 20:-2
w:l:make	0:1 6:2
w:l:maker	0:2 6:-3 17:1
w:l:man	0:1 5:1 6:-1
w:l:manag	1:-3 2:-1 3:-1 4:-1 5:-2 6:-2 7:-1 8:-1 9:-2 10:-2 11:-1 12:-2 13:-1 14:-1 15:-2 16:-1 17:-1 18:3 19:-2 20:-1 21:-1 22:-1 23:-1
w:l:management	0:5 5:-2 9:-3
w:l:mandate	0:5 1:-2 5:-5 6:-1 9:-1
w:l:mans	0:3
w:l:manufactur	0:-2 1:2 6:-2 13:-1 16:1 19:3
w:l:manufacturer	0:4 1:-1 5:-2 6:-2 7:-1
w:l:many	0:2 6:1 15:1 21:-2
w:l:mar	0:4
w:l:march	0:1 5:2 6:-1 20:1
w:l:margin	0:5
w:l:mark	0:-4 1:-2 5:2 6:1 9:-2 12:3
w:l:market	0:3 5:-1 6:1 7:3
w:l:maruti	0:5 5:-3 6:-2 20:-1 21:1
w:l:material	0:-1 1:-4 5:-3 9:-1 12:5 13:-2 17:2
w:l:may	0:3 7:2 20:-3
w:l:mazda	0:3 5:-2
w:l:me	0:3 21:-2
w:l:mean	0:-1 5:1 6:3 7:-1 11:-1 12:-1
w:l:meant	0:-4 1:1 5:-2 6:-4 7:2 9:-3 10:-1 13:1 15:-1 18:-2 20:-1 21:2 23:-1
w:l:meanwhile	0:2 5:-2 9:-1
w:l:measur	6:1 10:1
w:l:medium	0:2 6:-1
w:l:meet	0:1 1:-1 6:1 9:2
w:l:megawatt	9:3 20:-1
w:l:member	0:4 6:-2 15:-1 20:-3
w:l:mention	0:3 5:-1 15:-3
w:l:merced	1:4 6:-3
w:l:mercedes-benz	5:-3 6:1 11:2
w:l:met	0:1 1:-1 9:2 10:-2 19:-2
w:l:meter	0:-1 8:-2 9:1 18:2
w:l:metr	0:-4 1:-3 5:-1 6:-1 10:-1 11:-1 12:-1 13:-1 18:5 19:-1 23:-1
w:l:metre	0:3 20:-1
w:l:mg	0:5 5:-3 6:-3 7:-1
w:l:michelin	0:-3 5:-3 6:-1 9:-1 10:-3 11:2 12:3 15:-1 18:3
w:l:michigan	0:1 14:3 20:-2
w:l:mid-decade	5:-3 6:-1 7:2 9:-1
w:l:midsize	0:3 20:-2
w:l:mil	0:7 6:-1
w:l:mile	0:-1 1:2 5:-1 6:2
w:l:million	0:4 5:2
w:l:millionth	0:2 6:-1
w:l:mini	1:-3 5:3 6:-3 7:1
w:l:minister	0:4 5:-2 9:-1
w:l:ministry	0:3 6:-2 20:-2
w:l:minu	0:-5 1:7 12:-1 18:4 23:2
w:l:minut	0:3 15:-1
w:l:miss	0:4 20:-1
w:l:mitsubishi	0:4 7:-2
w:l:mix	0:3 5:-1 9:-3
w:l:mobility	6:2 7:-2
w:l:model	0:-1 5:1 6:1 7:5
w:l:modul	0:2 6:-2 9:1 15:-1
w:l:mona	0:-3 1:3
w:l:monday	0:-1 5:1 16:2
w:l:money	0:4 20:-2
w:l:month	0:1 6:4 20:-3
w:l:morn	0:-2 6:3
w:l:most	0:-2 1:4 5:-2 9:1 20:-1
w:l:motor	0:2 20:1
w:l:motorcycl	0:-2 1:3 6:-1 9:-2
w:l:motorway	0:3 6:-1 9:-1
w:l:mov	0:-1 1:2 6:1
w:l:move	0:4 5:-2
w:l:mpg	0:4 1:-2
w:l:mph	0:3
w:l:much	0:2 5:1 20:-2
w:l:mumbai	0:1 1:-2 5:2
w:l:munich	1:1 6:2
w:l:musk	0:-1 6:2 14:2
w:l:must	0:3 1:2 5:-4
w:l:mw	0:-3 9:5
w:l:my	0:4 5:-3 6:-2 9:-2 19:1
w:l:n	0:-3 6:1 7:-1 18:3
w:l:nam	0:4 6:-1 15:-2
w:l:narrow	0:4 6:-3
w:l:national	0:5 1:-3 15:-1 16:-2 21:-2
w:l:natural	0:3
w:l:nearly	5:1 12:2 21:1
w:l:need	0:1 1:-3 6:-3 10:2 14:-1 18:3 20:-1
w:l:net	0:4
w:l:network	0:-3 5:-3 15:3 21:2
w:l:neutral	0:5 1:-2
w:l:neutrality	0:3
w:l:nev	0:3 5:-1 6:2 20:-2
w:l:nevada	0:-3 14:3 20:3
w:l:never	0:3 8:-2 16:-1
w:l:nevs	0:-2 5:5 6:1
w:l:new	0:1 11:1
w:l:new-energy	5:-3 6:2
w:l:next	7:3 15:-1 21:1
w:l:nickel	0:-2 12:-2 13:4
w:l:night	0:3
w:l:nikkei	0:4
w:l:nikola	0:3 5:-1 20:-2
w:l:nine	0:3 6:1 7:-2
w:l:nio	0:-5 6:3 15:3
w:l:nissan	15:2 20:2
w:l:no	0:2 5:-1 6:1 7:-2 14:-1 23:2
w:l:nobody	0:4
w:l:none	1:-1 5:-1 19:2 20:-1
w:l:nor	0:-1 20:2
w:l:normal	0:-5 6:3 9:2 15:3
w:l:north	6:1
w:l:norway	0:-1 5:-1 6:3 15:-1
w:l:not	0:5 1:-2 6:-1 16:2 20:-3
w:l:noth	0:3
w:l:nov	5:2
w:l:november	0:4 6:-3 14:1 21:2
w:l:now	0:-4 5:1 6:1 7:2 9:-1
w:l:nt	0:3 20:-3
w:l:number	6:3 13:1 15:1 16:1
w:l:objective	0:2 5:-1 9:-2 12:1
w:l:oct	0:4
w:l:october	0:3 1:-2 5:1
w:l:of	0:1
w:l:off	0:6
w:l:offer	0:4 1:-1 5:-4 6:-1 7:6 20:-1
w:l:offic	0:-3 1:4 6:-1 9:-1
w:l:office	0:-1 1:-3 5:2 9:-1 15:-1
w:l:official	0:4
w:l:ohio	0:3 6:-1
w:l:ola	0:3 5:-2 6:-1
w:l:old	0:-2 1:-1 5:-1 6:-3 9:-2 12:3 13:3 15:-1 17:-2 21:-1
w:l:on	0:2
w:l:once	0:3 1:-1 5:-3 11:3 14:-3 15:-2 20:-2
w:l:one	0:2 6:1
w:l:ones	0:-3 5:3 6:3
w:l:online	0:1 5:-2 6:2
w:l:only	1:1 6:2 9:-1 15:-1 16:2
w:l:ontario	0:-1 14:3
w:l:open	0:1 15:2
w:l:operat	0:6 20:-1
w:l:operate	0:2 5:-1 9:2
w:l:operation	0:1 1:4 14:-3
w:l:operator	0:3 6:-1 21:-2
w:l:or	0:-1 5:1 14:1 21:1
w:l:order	0:4 6:1 20:-2
w:l:original	0:4 6:-3 15:-3
w:l:other	5:2 6:-1 12:2 21:2
w:l:ought	0:-1 1:2 7:-1
w:l:our	0:2 1:3 6:-1
w:l:out	0:4 6:-2 14:1 17:1
w:l:outback	0:6 1:-1 6:-4
w:l:outcome	0:-3 1:4 9:-1
w:l:outlay	5:-1 20:2
w:l:outperform	0:4 5:-2
w:l:output	0:3 1:-2 5:-2 10:2 14:-1
w:l:outside	0:2 1:-2 5:-3 9:2 12:-1
w:l:over	15:1
w:l:overall	5:-3 6:-1 9:3
w:l:oversea	0:4 6:-3
w:l:own	0:-1 1:4 9:1 17:1
w:l:own-brand	0:2 6:-1
w:l:owner	6:2 8:1
w:l:owns	0:5 5:-1 9:-1 15:-2
w:l:p	0:5
w:l:paccar	0:1 6:-1 7:-2 20:2
w:l:pace	0:3 5:-2 6:-3 7:-1 20:2
w:l:pack	0:7 1:-1 5:-2 12:-2 13:2
w:l:package	0:3 20:-3
w:l:page	0:7
w:l:paid	0:-1 20:4
w:l:paint	0:1 1:3 5:-1 6:-1 17:-1
w:l:panasonic	0:3 1:-1 12:1 14:-3 16:2
w:l:pandemic	0:4 1:-2 5:-2 18:-1 20:-2
w:l:panel	0:3 9:1
w:l:paper	0:1 1:-3 5:-1 12:3
w:l:parent	0:2 5:-2 6:-2
w:l:pari	0:3 6:-1 15:-1
w:l:park	0:1 9:2 15:-1
w:l:part	6:-2 7:-1 12:1 20:4
w:l:partner	0:-4 6:-4 15:4 20:3
w:l:pass	0:5 5:-2
w:l:passenger	0:2 5:1
w:l:past	0:2 6:1 7:-1
w:l:pay	0:7 20:-3
w:l:payroll	0:4 6:-2
w:l:pays	0:6 6:-1
w:l:pct	5:1
w:l:peak	0:1 1:2 13:-3
w:l:pencill	0:-1 6:2 7:-3 14:2
w:l:penetration	5:1
w:l:people	0:3 5:-1 6:-4 21:2
w:l:per	0:-2 1:4 6:-1 10:4 18:3
w:l:percent	0:1 6:3
w:l:perhap	0:3 7:-1
w:l:period	0:2 1:-3 6:-1 20:2
w:l:permanent	0:3 6:-2
w:l:permit	0:-1 1:-1 5:1 6:-3 7:-1 9:-1 12:2 13:-1 15:-1 17:-1 18:-2 20:-2 21:-1
w:l:peterbilt	0:1 6:-3 7:-1 16:-1 21:2
w:l:petrol	0:3 1:2 5:-2
w:l:peugeot	0:4 6:-2
w:l:phase	0:-2 6:3 14:2
w:l:photovoltaic	9:3
w:l:pick-up	0:3 5:-1 6:-1
w:l:pickup	0:5 6:-1
w:l:pillar	0:-1 9:2 10:-1 12:-1
w:l:pilot	1:-1 13:2 18:-1
w:l:plac	0:4 5:-2 6:-1 15:-1
w:l:place	0:3 6:-3
w:l:plan	9:2 15:3
w:l:plann	0:-1 5:2 6:2 7:-3 14:3 20:-4
w:l:plant	0:-1 9:2 14:1 18:1 19:2 20:2
w:l:plastic	0:-3 12:4 13:-1
w:l:platform	1:-5 5:-5 6:-1 7:-2 8:-1 9:-3 10:-1 11:3 12:-1 15:-1 16:-1 17:2 18:-1 19:-1 21:-1 23:-1
w:l:pledg	0:2 1:-3 7:1 9:1
w:l:plug	0:4 5:1 6:-2 7:-3 15:-4
w:l:plug-in	0:-3 5:4 6:1
w:l:plung	0:2 5:-1
w:l:plus	0:4 5:-3 6:1
w:l:point	0:5 5:1 6:-1
w:l:poland	0:4 5:-1 9:-3 16:-1
w:l:polestar	0:4
w:l:policy	0:3 6:-1 15:-2
w:l:poll	0:4 6:-4
w:l:population	0:4 6:-2
w:l:porsche	0:-1 5:1 20:2
w:l:port	0:5 6:-1
w:l:portfolio	0:-2 6:-4 7:4
w:l:position	0:3 6:-3
w:l:post	0:3
w:l:pour	0:1
w:l:power	0:1 1:1 5:-3 7:1 9:1 10:-2
w:l:preced	0:3 6:-3
w:l:predecessor	0:1 1:3 5:-3
w:l:preference	0:1
w:l:preferr	0:3 5:-2 20:-2
w:l:premium	0:-2 5:-1 6:4
w:l:prepar	0:1 6:1 15:-1
w:l:present	0:1 1:2 5:-3 7:3 9:1 10:-1 14:-3 15:-1
w:l:president	0:2 5:3 6:-1 7:-2 15:-3
w:l:previou	0:3 1:-1 6:-3 20:-1
w:l:previously	0:5 1:-2 5:-2 6:-3 15:-1
w:l:pric	0:5
w:l:price	0:1 20:1
w:l:print	0:3 20:-2
w:l:pro	0:3 20:-2
w:l:proces	0:3 1:-2 12:-3 13:-1 19:-1
w:l:produc	0:-1 1:-1 6:3 9:2 10:2 13:-1 18:-2
w:l:produce	1:-1 6:2 7:2 12:-1 13:-1
w:l:product	1:4 5:-2 7:-2 9:-1
w:l:production	0:-4 6:3 14:2 23:1
w:l:profit	0:4
w:l:program	0:4 6:-3
w:l:programme	0:2 1:-2 6:-2 20:1
w:l:project	0:-1 6:1 9:-2 10:3 14:-1 17:-1 20:3
w:l:promis	0:3 5:-2 6:2 20:-4
w:l:promise	0:2 1:-2 5:1 9:-2 13:-1
w:l:proportion	0:-6 1:-3 5:3 9:1 12:4
w:l:provid	0:3 6:-3
w:l:public	0:5 1:-1 7:-1 15:-1
w:l:publish	0:1 16:3
w:l:puma	0:4 6:-3
w:l:pump	0:4 6:-1
w:l:punch	0:3
w:l:pune	0:2 9:2 18:-1 19:-1 20:-3
w:l:purchas	0:1 1:1 9:1 20:-2
w:l:purchase	0:3 5:-1 6:1 20:-1
w:l:pure	0:-2 5:2 7:-1 8:2
w:l:purely	0:-1 6:1
w:l:push	0:2
w:l:put	0:-1 5:-2 6:2 12:3 20:1
w:l:puts	0:-1 6:-2 20:2
w:l:putt	0:-4 20:4
w:l:pv	0:-3 9:3
w:l:q	1:-2 6:2
w:l:quarter	0:1 5:2 6:3 9:-1
w:l:quot	0:-2 6:3 20:-3
w:l:r	0:3 6:-1 20:-1
w:l:rais	0:1 1:-3 12:1 14:3 20:-2
w:l:raise	0:4 20:-2
w:l:rally	0:2
w:l:ran	6:1 9:1 10:-2 15:1
w:l:rang	0:1
w:l:range	0:1 5:1 6:-2 7:1 12:1
w:l:rank	0:2 6:-1
w:l:rat	13:2
w:l:rate	1:-1 5:-1 13:1 19:5
w:l:rather	0:6 1:-3 5:-2 6:-1
w:l:ratio	0:4 5:-4 6:1 12:2
w:l:re	1:-3 5:-3 8:-1 9:2 23:3
w:l:reach	0:1 5:2 6:-2 9:1
w:l:read	0:5 1:-2 6:-2 9:-1
w:l:rebat	0:1
w:l:recall	0:8 6:-6
w:l:receiv	0:6 1:-1 6:-1 20:-3
w:l:receive	0:3 5:-2
w:l:reckon	0:-2 5:3 6:1 20:-1
w:l:recommend	0:1
w:l:record	0:1 5:-2 6:3 20:-1
w:l:recover	0:1 13:1
w:l:recovery	0:-3 1:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:3 11:-2 12:-3 13:3 14:-1 15:-1 16:-1 17:-1 18:-2 19:-4 21:-1 22:-1 23:-1
w:l:recycl	1:-2 5:-2 9:-1 10:-1 12:3 18:-1 19:5 20:-2
w:l:recycle	0:-4 1:-3 9:-1 10:-1 12:1 13:3 14:-1 17:-1 21:-1 23:-1
w:l:red	0:4 6:-1 7:-2 20:-3
w:l:reduc	1:1 10:2 11:1 18:3
w:l:reduce	0:-1 1:2 10:2
w:l:reduction	0:-4 1:9 5:-4 9:-1 12:-1 17:1 19:-1 20:-1
w:l:region	0:5 6:-3
w:l:register	0:2 1:2 5:-3 6:-4
w:l:registration	0:7 1:-1 5:-4 6:-4
w:l:regular	0:3 20:-2
w:l:releas	0:-3 1:2 5:-1 12:3 13:-2
w:l:remain	1:-1 5:-1 6:-1 9:-1 15:2 16:2 20:1
w:l:remainder	1:-2 5:-1 6:2 7:-2 9:-2 10:-1 12:-1 13:-1 14:-1 15:-2 17:-1 18:-1 19:-1 20:-1
w:l:remember	0:5 5:-2 6:-3 20:-2
w:l:renault	0:4 1:1 20:-1
w:l:renewabl	5:-1 9:2 10:-1 16:2
w:l:renewable	1:-1 5:-2 9:3 17:2
w:l:rent	0:3 20:-2
w:l:rental	0:2 5:-2
w:l:repair	0:-3 6:-4 13:4 15:-1 20:-2
w:l:replac	0:5 6:-2
w:l:report	0:-2 1:3 9:2
w:l:reporter	0:3
w:l:represent	5:2 9:1
w:l:requir	0:1 1:2 5:-1
w:l:research	0:7 5:-1 6:-1 20:-4 21:-1
w:l:reserv	0:3 6:-2
w:l:reservation	0:4 6:-4
w:l:reservoir	0:5 1:-2 5:-3
w:l:resident	0:3 6:-2
w:l:rest	0:5 7:-1 15:-1 19:-1
w:l:result	1:4 6:1 20:-3
w:l:retail	0:-1 5:-4 6:2
w:l:return	0:2 5:-4 12:-1 13:2 20:2
w:l:reuter	0:3 6:-1
w:l:revenu	0:5 20:-3
w:l:revenue	0:5
w:l:revis	0:3 6:-2 15:-1
w:l:right	0:-1 1:-2 5:2 6:-1 7:-2 9:2 15:-1 16:-1 18:-4 20:-2 21:2
w:l:ris	0:-2 1:-2 7:-2 9:2 11:-1 12:-1 15:-1 16:2 20:-1
w:l:rise	0:3 1:-4 5:-1 6:1 23:2
w:l:risen	0:5
w:l:rival	0:3
w:l:rivian	0:-2 1:1 6:3 15:-1 20:1
w:l:rmb	0:2
w:l:road	0:2 1:-1 5:-4 6:-1 15:2
w:l:robot	0:5 6:-4 15:-1 18:-1
w:l:roll	0:4 1:-1 5:-2 6:-1
w:l:roof	0:3 9:2
w:l:room	0:-2 6:2 14:1
w:l:rose	0:3
w:l:roughly	0:1 5:1 9:-1 12:-3 20:2
w:l:rover	0:3 5:-2 6:-3 20:1
w:l:rp	0:-1 6:-3 20:2
w:l:rs	0:2 20:1
w:l:rubber	0:3
w:l:rul	0:4 1:-2
w:l:run	0:1 9:2 15:-1
w:l:runn	1:-1 5:-1 6:1
w:l:runs	0:4 6:-2
w:l:s	0:2 9:2
w:l:saic	0:-2 6:2 20:2
w:l:said	0:3 5:2 6:-3 20:-2 21:1
w:l:sal	0:3 5:2 6:1
w:l:sale	0:-2 6:-1 7:3
w:l:saloon	0:5 12:-1 20:-1
w:l:salzgitter	0:4 6:-2
w:l:same	6:-3 12:1 15:2 20:1
w:l:sank	0:1 10:2
w:l:saudi	0:3 6:-3
w:l:sav	0:1 1:3 9:-3 10:2 11:2 20:-2
w:l:save	0:-1 1:1 9:-1 10:2 11:2 20:-1
w:l:saving	0:-2 9:-3 10:3 11:1 14:-2 20:-1
w:l:saw	0:4 6:-2
w:l:saxony	0:4 20:-1
w:l:say	5:2
w:l:says	0:1 1:-1 9:1 11:3 15:-1 20:-1
w:l:sbti	0:-1 1:2
w:l:scania	0:-1 5:-1 6:-4 9:-1 11:3 12:-1 13:1 20:2
w:l:scheme	6:-2 12:-1 13:-1 17:2
w:l:school	0:4
w:l:schwieberdingen	0:3 6:-1
w:l:scop	0:7
w:l:scope	0:6 1:1
w:l:scrap	0:1 1:-2 12:2
w:l:sdi	0:4 1:-1 7:-1 20:-2
w:l:seagull	0:1
w:l:season	0:4
w:l:seat	0:5 6:-2
w:l:second	0:-1 5:1 11:2 20:2
w:l:second-quarter	0:3 1:-1
w:l:sector	0:2 1:-2 20:2
w:l:see	0:3
w:l:seen	0:1 5:2 6:-3
w:l:sees	0:2 7:-2 14:2
w:l:segment	0:5 1:-2 5:-4 6:1
w:l:sek	0:4
w:l:select	0:4
w:l:self-driv	0:-3 20:3
w:l:self-operat	0:-3 6:-1 15:4
w:l:self-own	0:2 5:-3 6:1
w:l:sell	0:2 1:1 7:-2 21:1
w:l:seng	0:2
w:l:sent	0:2 1:1 5:-1
w:l:seoul	0:4
w:l:sept	0:4 6:-1
w:l:september	0:1 6:2 20:1
w:l:seri	6:2 7:-1 15:-2 20:-1
w:l:servic	6:1 7:-2 9:1 20:-2
w:l:service	1:-2 6:1 15:-1 21:2
w:l:set	1:-3 5:1 6:2 12:2 20:-1
w:l:sets	0:1 5:2 6:-1
w:l:settl	0:4 1:-3
w:l:seven	0:7 7:-1 14:-2
w:l:shall	1:2 5:-3 10:1 20:1
w:l:shanghai	0:4
w:l:shar	0:8
w:l:share	5:2 9:4
w:l:shareholder	0:3 6:-1
w:l:she	0:4
w:l:shed	0:4 5:-1 6:-1
w:l:shenzhen	0:1 7:-1
w:l:shift	0:1 6:1
w:l:ship	0:3 6:-1
w:l:shipp	0:2 6:1 14:-2
w:l:shoot	0:-3 1:-1 5:2 7:2
w:l:shop	1:3
w:l:short	0:3 5:-1
w:l:should	0:-6 1:2 5:1 12:1 15:2 21:1
w:l:show	0:2 1:-3 5:-2 7:2
w:l:shown	0:1 5:-1 6:-1 7:-3 20:2
w:l:showroom	7:2
w:l:shrank	0:5 1:-2
w:l:shrink	0:2 1:2 5:-1
w:l:side	0:1 9:-1 16:1
w:l:sight	0:2 6:-1
w:l:sign	0:-1 9:2 14:-3 17:3
w:l:since	5:1 6:1 7:1 10:1 20:-1
w:l:sit	9:1 10:1 15:1
w:l:site	6:-2 9:3
w:l:six	1:-2 5:-1 7:5 15:-1
w:l:sk	0:1 5:-1 14:3 20:-1
w:l:slid	0:2
w:l:slightly	0:-5 1:4 5:-3 6:3 7:-1 9:-2 12:-1 13:-1 15:-1 18:-1 23:-1
w:l:slipp	0:4 6:-2
w:l:slow	0:4 1:-1 5:-2
w:l:slump	0:3 6:-2
w:l:small	0:-1 6:3 20:-2
w:l:smaller	0:3 14:1
w:l:smart	0:2
w:l:so	0:-4 1:2 6:-3 11:1 15:3 17:5 20:-2
w:l:software	0:1 20:1
w:l:solar	9:4 14:-1
w:l:sold	0:3 6:2
w:l:solution	9:2
w:l:some	0:3 14:1 15:-1
w:l:soto	0:4 1:-1 20:-1
w:l:sourc	0:-4 1:-3 6:-1 9:6 10:-1
w:l:source	0:2 1:-5 5:-3 12:2 13:-1 17:-1
w:l:south	6:-2 20:2
w:l:spain	14:2
w:l:spar	0:-3 1:4
w:l:spe	0:-2 6:3
w:l:spend	20:2
w:l:spent	6:-1 7:-1 14:1 20:2
w:l:spoken	0:5 1:-2 6:-1 15:-2
w:l:spr	0:-2 1:-2 5:2 6:2 14:1
w:l:square	0:-1 9:2
w:l:staff	0:1 6:2 15:-2
w:l:stage	0:-3 6:3
w:l:stake	0:2 1:-1 5:-1
w:l:stand	0:-2 1:1 6:3 9:-1 12:-2 17:2 23:2
w:l:standard	0:4 1:-2 5:-1 6:-1 13:-1
w:l:star	0:2 1:-2 6:2 7:-1
w:l:start	14:1 20:1
w:l:stat	5:2 9:2 14:1 20:-1
w:l:state	0:9 6:-3 20:-5
w:l:station	0:-2 6:-2 15:6
w:l:statu	1:-2 9:3
w:l:stay	0:-1 6:-1 14:1 20:2
w:l:steel	0:5 1:-2 12:-1 17:-1
w:l:stellanti	0:3 1:1 5:-5 6:-2 9:-3 14:2 21:2
w:l:step	1:-3 2:-1 3:-1 4:-1 5:-3 6:-2 7:-2 8:-1 9:-2 10:-2 11:3 12:-3 13:-2 14:-1 15:-2 16:-2 17:-2 18:-2 19:-1 20:-2 21:-2 22:-1 23:-2
w:l:still	1:1 5:3
w:l:stock	0:2
w:l:stockholm	0:1
w:l:stood	0:2 6:-2 7:-1 9:3 14:-1 19:1
w:l:stor	0:5 13:-1 18:-2
w:l:storage	0:1 9:2 10:-3 14:2
w:l:strategy	0:1 5:-1 6:1 20:1
w:l:street	0:5 6:-5 15:-3
w:l:strike	0:4 6:-1 20:-1
w:l:stuttgart	0:5 5:-3 7:-2
w:l:subaru	0:4 5:1 6:-3
w:l:subject	0:3 5:-3
w:l:subsidi	0:5 20:-2
w:l:subsidiary	0:-4 1:-1 6:2 7:-2 13:3 20:2
w:l:subsidy	0:3
w:l:successor	0:-3 6:3 7:-1
w:l:such	0:-4 5:3 6:3 7:-1
w:l:sufficient	0:3 6:-3
w:l:sum	0:-2 20:3
w:l:summer	0:1 5:-3 9:3 14:-2
w:l:sunday	0:2 20:-1
w:l:sunderland	0:-2 6:2 20:-1
w:l:super	6:-2 7:2 20:-1
w:l:supercharg	0:-3 15:4
w:l:supercharger	0:-3 9:1 15:2
w:l:suppli	0:-4 5:-3 6:3 9:4 13:-2 14:1
w:l:supplier	0:-3 1:2 12:-1 17:5
w:l:supply	1:2 6:-1 9:2 14:-1
w:l:support	0:3 20:-2
w:l:suppos	0:-2 1:4 5:-2 6:-3 10:2 15:-1
w:l:survey	0:3 21:-1
w:l:suv	6:-1 7:3 20:-1
w:l:suvs	0:4 7:-2
w:l:suzuki	0:3 5:-2 6:-3 21:1
w:l:swap	0:2 5:-1 6:-2
w:l:sweden	0:3 6:-2 9:2
w:l:swedish	0:-1 1:2 5:2
w:l:switch	0:2 1:2 6:-2
w:l:system	0:2
w:l:t	0:2 5:-1 18:-1 19:3
w:l:tak	9:-2 15:1 18:2
w:l:take	0:-1 5:-1 6:3
w:l:taken	1:2 6:-2 7:-1 15:2
w:l:talk	0:2 7:-2 20:-2
w:l:tank	0:4 18:-4
w:l:target	1:2 5:-3 6:-1 12:1 18:2 23:1
w:l:tariff	0:3
w:l:tata	0:1 6:2
w:l:tax	0:7
w:l:taxi	0:-1 1:-1 6:-3 7:-3 14:-1 15:3
w:l:taycan	0:-2 5:-1 6:3
w:l:technician	0:-3 1:-2 5:-2 12:-1 15:-1 18:-1 20:-2 21:4
w:l:technology	0:1 6:2 15:-2 20:2
w:l:tell	0:1 5:2 15:-1
w:l:ten	1:2 5:-1 7:-3 20:3
w:l:term	1:1 7:-2 9:3
w:l:tesla	5:-3 6:4 15:1 20:-2
w:l:test	0:2 1:-1 6:-3 11:-1 13:2
w:l:thailand	0:5 5:-1 6:-2 21:-1
w:l:than	0:2
w:l:thank	0:3
w:l:that	0:1 5:1
w:l:the	0:1
w:l:their	0:2 6:-3 17:2
w:l:them	0:1 8:2 20:-2
w:l:themselv	0:1 1:2 5:-1 9:-1 20:-3
w:l:then	0:1 5:-1 6:1 9:1 14:1 18:1
w:l:there	7:2 15:4 21:2
w:l:thermal	0:4 1:-2 5:-1 9:-1 12:-1
w:l:these	6:2 7:-1 15:1 21:1
w:l:they	0:-2 8:2 9:1 18:1 20:-3 23:1
w:l:think	0:-2 1:-4 5:3 9:-2 12:-2 13:3
w:l:third	0:-3 6:5
w:l:third-quarter	0:2
w:l:this	0:-3 5:2 6:5 7:-2 17:1
w:l:those	0:-1 5:-3 6:-1 9:-3 15:2 17:2 21:2
w:l:though	0:3 6:-2
w:l:thought	0:3 5:-3 20:-1
w:l:thousand	0:1 5:3 6:-2
w:l:three	0:-1 7:4 18:1
w:l:through	0:3 1:-1 5:-2 6:-1 7:-1 20:3
w:l:thursday	6:-5 7:2 21:3
w:l:thus	0:-3 1:-3 5:1 6:2 7:-1 9:-3 11:3 12:-1
w:l:ticket	0:4 20:-2
w:l:tim	0:4
w:l:time	0:1 6:-1 20:1
w:l:to	0:1
w:l:today	0:-3 1:-2 6:-3 7:-1 12:4 13:-1 17:-1 20:2
w:l:together	0:-3 5:2 6:-1 15:4 20:1
w:l:tokyo	6:2
w:l:told	0:-3 5:1 6:3 17:1
w:l:tonn	0:2 5:-1 6:-2 8:-2 9:-1 13:3
w:l:tonne	0:2 1:-2
w:l:tons	0:-3 1:2 6:-1 13:2
w:l:too	0:-1 1:-2 6:-2 9:2 10:-1 14:1 18:2
w:l:took	0:2 1:-1 5:-1 6:-2 13:1 20:1
w:l:top	6:-3 7:2 20:2
w:l:total	0:-2 1:1 5:2 6:-1 20:4
w:l:totall	0:1 1:-1 9:-2 13:-1 19:2 20:-2
w:l:touch	0:3 1:-1 6:-2 9:1
w:l:toward	0:3 1:-1 5:-4 6:-1 9:-1 14:2
w:l:town	0:4
w:l:toyota	0:6 5:-1 6:-2
w:l:tractor	0:6 1:-3 6:-3 11:-1
w:l:trad	0:3
w:l:train	0:-1 7:-1 15:-1 20:-2 21:2
w:l:transaction	0:2
w:l:transmission	6:-1 18:2
w:l:transport	0:4 1:3 5:-3 6:-3 9:-1 15:-2
w:l:travel	0:3 8:-3
w:l:trillion	0:4 20:-2
w:l:trip	0:2 1:2 15:-2
w:l:tripl	0:-1 6:2 20:-1
w:l:truck	0:2 5:-4 6:4 11:1
w:l:tuesday	0:1 1:-2 6:3 7:-2 11:1 20:-1
w:l:tumbl	0:2
w:l:turbin	0:-1 1:-1 5:-2 6:-2 7:-1 9:4 14:-2 17:-1
w:l:turn	0:1 14:1 16:1
w:l:turnover	0:3 20:-1
w:l:twelve	0:1
w:l:twenty-three	0:2 6:-2 7:1
w:l:twice	0:1 5:-2 6:2
w:l:two	0:1 6:2 20:1
w:l:type	6:2
w:l:tyr	0:-1 1:-5 5:-4 6:-1 7:-1 9:-2 10:1 11:2 12:1 13:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 23:2
w:l:tyre	1:-1 12:-4 13:-2 19:3
w:l:u	0:-2 5:3 6:2
w:l:uaw	0:4
w:l:uk	0:3 5:2 6:-4 14:-2
w:l:ultium	0:4
w:l:unchang	6:2
w:l:under	0:2 1:1 6:-2 15:1
w:l:unemployment	0:6 1:-2 5:-4
w:l:union	0:1 1:1 6:-2
w:l:unit	0:2 5:1
w:l:until	0:5 1:-1 5:-2 6:-1 12:1 21:-2
w:l:unveil	0:4 7:-2 15:-3
w:l:up	0:2
w:l:updat	0:2
w:l:upward	0:-1 1:-2 6:1 7:-1 21:3
w:l:us	5:1 6:1 20:-1
w:l:usd	0:6 1:-1
w:l:use	0:-1 1:-2 9:2 10:2 18:4 20:-3
w:l:used	0:3 1:-4 5:-2 6:-6 7:-2 10:3 18:1
w:l:user	5:-2 8:2
w:l:uses	0:2 1:-1 9:-3 10:3 12:-2 14:-2
w:l:v	0:3 6:-1
w:l:valu	0:3 20:-2
w:l:value	0:-1 1:3 10:2 20:-3
w:l:vans	5:3 7:-2 9:1
w:l:vat	0:4 1:-2 5:-3
w:l:vauxhall	0:2 7:-2
w:l:ve	0:1 6:-3 8:2
w:l:vehicl	0:1 5:4 9:-1
w:l:vehicle	0:-3 1:1 10:5 18:2
w:l:ventur	0:3 5:-3 6:-2
w:l:venture	0:-3 14:2 20:3
w:l:verdict	0:4
w:l:version	1:-1 5:1 6:2 20:-2
w:l:volkswagen	0:3 1:1 21:-1
w:l:volt	0:-1 6:2 8:2 15:-2
w:l:volum	1:-1 5:3 6:-3
w:l:volume	0:2 5:1 6:-1
w:l:volvo	0:-1 1:3 5:1 6:2 20:-2
w:l:vot	0:3 6:-2
w:l:vw	0:2 6:2 20:-3
w:l:w	0:2 1:2 20:-2
w:l:wag	0:3
w:l:wage	0:4
w:l:waiblingen	0:3
w:l:wait	0:2
w:l:walk	0:3 6:-3 7:-2
w:l:wall	6:-2 9:-2 10:2 20:2
w:l:want	0:2 5:-2 14:-1
w:l:war	0:3 6:-2 20:-1
w:l:was	0:3 5:1 9:1
w:l:waste	0:-2 1:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:-2 11:-1 12:-2 14:-1 15:-1 16:-1 17:-1 19:5 20:-1 21:-1 22:-1 23:2
w:l:water	0:-3 1:-2 9:-2 10:-1 18:7 19:-4 23:1
w:l:way	0:-5 1:1 5:-2 6:3 11:2 12:2 20:-1
w:l:we	1:1 13:2 23:1
w:l:wednesday	0:-1 6:2 20:2
w:l:week	0:1 6:-3 17:2 20:1
w:l:weigh	0:3 13:-1
w:l:weight	0:-2 1:-3 5:-2 6:-1 7:-1 9:-1 11:-1 12:3 13:-2 14:-1 15:-1 18:1 21:-1 23:-1
w:l:well	1:2 6:-2 18:2 20:-1
w:l:well-to-wheel	0:-3 1:3
w:l:went	0:1 1:-1 5:1 15:1 23:2
w:l:were	0:1 5:2
w:l:what	0:4 1:-2 5:-2 6:-3 7:1 9:-2 15:1
w:l:wheel	0:3
w:l:when	0:5 6:-2
w:l:where	0:3 1:-1 6:-2 7:-1 13:2 14:-1 20:1 21:1
w:l:wherea	0:3 1:-3 5:-2 9:2
w:l:which	5:1 6:1 15:2
w:l:while	0:2 5:-2 6:1 14:1 15:-2 21:1
w:l:who	5:-1 17:1 21:2
w:l:whole	0:1 5:-2 6:-2 12:3
w:l:wholesal	0:3 1:-1 5:1 6:-4
w:l:whom	0:5 6:-3
w:l:whose	0:6 1:-2 18:-2
w:l:why	0:3
w:l:wide	0:3 20:-1
w:l:widen	6:-2 7:2
w:l:will	5:-2 7:2 20:2
w:l:wind	1:-1 6:-1 9:4 14:-3
w:l:windscreen	0:4 18:-2
w:l:windsor	0:2 5:-3 14:2
w:l:with	0:1
w:l:withdrawal	0:-3 1:-3 2:-1 3:-1 4:-1 5:-1 6:-2 7:-2 8:-1 9:-1 10:-2 11:-2 12:-1 13:-1 14:-1 15:-1 16:-2 17:-1 18:4 19:-2 20:-2 21:-1 22:-1 23:-3
w:l:within	0:2 1:-1 6:1 7:1
w:l:without	0:-1 5:2 6:1 7:-1
w:l:wltp	1:1
w:l:wolfsburg	0:1 6:-2 20:2
w:l:women	0:5 5:-1 9:-4
w:l:won	0:8 20:-1
w:l:word	0:-2 5:3 6:-3 7:2 17:-2
w:l:work	0:1 1:1 5:-3 10:1 14:3 15:-1
w:l:worker	0:7 6:-2
w:l:workforce	0:3 6:-1
w:l:world	0:1 1:1 6:1 14:1
w:l:worldwide	0:-4 5:-3 7:2 9:3 16:-2 23:2
w:l:worth	0:7 20:-5
w:l:would	0:3 1:-3 5:1 6:-2 23:1
w:l:wrangler	0:5 5:-2 6:-4 7:-3
w:l:wrote	0:4
w:l:x	0:1 9:-2 10:-3 11:3
w:l:xev	0:1 1:-1 5:3 6:-3 7:-5
w:l:xpeng	0:-2 6:3 9:2
w:l:y	0:-1 6:2
w:l:year	5:1
w:l:year-end	6:-3 15:2
w:l:yen	0:1 6:1 14:-1 20:1
w:l:yesterday	5:2 6:-1 7:-1
w:l:yokohama	0:2 7:-2 20:2
w:l:york	0:-1 6:2
w:l:you	0:4 1:1
w:l:your	0:3
w:l:ytd	0:4 6:-3
w:l:yuan	10:1 20:1
w:l:zeekr	0:3 6:-2 7:-1
w:l:zero	0:-1 1:1 16:2
w:l:zero-carbon	0:-2 1:-1 5:-1 7:-1 9:2 16:3
w:l:zero-emission	0:-4 1:-3 5:1 6:5 7:-1
w:l:zhaoq	0:-3 9:3 10:-2
w:l:£	0:2 20:2
w:l:¥	0:2
w:l:€	6:2
w:r:#	0:1 6:1
w:r:#y	1:2 5:1 6:1
w:r:$	20:2
w:r:%	9:1
w:r:(	0:-1 20:3
w:r:)	0:3
w:r:,	0:1
w:r::	0:3 7:2
w:r:;	0:3 1:1 6:-1
w:r:a	0:1 6:2
w:r:about	0:3
w:r:above	0:7 5:-3 6:-2 15:-1
w:r:abroad	0:2 6:1 20:-2
w:r:absolute	0:-4 1:5 5:-2 9:-1
w:r:accident	0:4 1:-1 5:-1
w:r:accord	0:1 1:4 5:-1 6:-1 20:1
w:r:account	0:3 6:-1
w:r:acea	0:3 6:-2 15:-2
w:r:acr	0:6 6:-3
w:r:acros	0:-2 1:2 6:-2 15:2
w:r:act	0:2
w:r:add	6:-1 15:2
w:r:addition	0:4 6:-2
w:r:additional	0:2 6:-1 9:2 10:-2
w:r:adjust	0:3 6:-1
w:r:affect	0:4 6:-2 7:-2 14:1
w:r:after	0:1 6:2 18:1 20:-2
w:r:afternoon	0:1
w:r:afterward	0:3 20:-2
w:r:again	0:4 5:-2
w:r:against	0:-1 1:5 11:3
w:r:ago	0:3 20:1
w:r:agre	0:2 1:2 5:-1 7:-1 9:-1 12:-1 15:-2 21:-3
w:r:agreement	0:4 9:-4
w:r:ahead	0:5
w:r:aim	0:-2 1:-2 5:2 6:-1 7:-1 13:2 18:3 20:-1
w:r:aims	0:2 5:-1 19:2 20:-2
w:r:air	0:2 6:-3 8:2 9:-1 10:-2 15:-2 17:-3
w:r:all	0:-1 5:1 7:1 15:2 21:1
w:r:all-electric	0:-4 6:2 7:3 20:1
w:r:allow	9:2
w:r:almost	0:-1 1:-3 5:-1 6:2 12:1
w:r:alone	0:-4 1:-1 5:-1 6:-2 8:1 9:1 16:2 19:1 20:2
w:r:along	0:-4 6:-1 15:5
w:r:already	0:-4 6:-3 7:2 9:1 15:-1 16:5 17:2 20:2
w:r:although	0:5 1:-1 5:-1
w:r:altogether	0:-2 6:-4 7:2 14:1 16:3
w:r:aluminium	0:3 12:2 13:-3
w:r:amazon	0:-1 6:-2 7:-2 8:3
w:r:america	0:1 6:-1 14:1 15:3 20:-1
w:r:american	0:4 5:-2 21:-2
w:r:among	0:-1 5:-2 6:-5 7:2 12:1 13:-1 16:4 20:1
w:r:amount	0:4 5:-1
w:r:an	0:2 6:1 20:-1
w:r:analyst	0:4
w:r:announc	1:-3 5:2 20:2
w:r:announcement	0:1
w:r:annual	0:-2 5:-1 6:1 14:1 17:2 20:1
w:r:annually	0:-3 6:2 7:-1 9:2 12:2 18:-1 20:-1
w:r:annum	0:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1 10:-2 11:-1 12:-1 14:-2 15:-1 17:-1 20:-3 21:-1 22:-1 23:3
w:r:another	0:-2 6:1 14:1 20:3
w:r:answer	0:4 1:-2 9:-2
w:r:apiece	0:5 6:-1 20:-4
w:r:appear	0:3 5:-1 7:-2 18:-2
w:r:appli	0:4 6:-1 7:-3 20:-1
w:r:application	0:5 5:-1 6:-2
w:r:approv	0:1
w:r:approval	0:4 5:-1 20:-2
w:r:approximately	0:1 8:1 9:-1 14:-2
w:r:april	0:3 6:1 9:2 15:-2
w:r:are	6:1 7:3 15:1
w:r:area	0:4 6:-2 20:-3
w:r:around	0:-1 5:1 14:1
w:r:as	0:-4 1:2 6:3 12:1 15:1
w:r:aside	20:1
w:r:ask	17:2
w:r:assembl	6:-2 7:2
w:r:assembly	0:-3 20:4
w:r:asset	0:2
w:r:associat	0:4 6:-3
w:r:at	15:1 21:2
w:r:audi	0:4 6:-2 7:-1 16:-1
w:r:august	0:6 5:-1 6:-2
w:r:auto	0:5 5:-1
w:r:automaker	20:2
w:r:automobile	0:-2 20:2
w:r:autonomou	0:-3 20:3
w:r:autumn	1:-1 6:1
w:r:available	7:1
w:r:average	5:-1 6:1 12:2 18:-3 23:2
w:r:avoid	0:-2 1:-1 8:1 9:1 13:1
w:r:away	0:-1 5:2 15:-1
w:r:b	0:4
w:r:back	0:-1 5:-1 6:-3 7:-1 9:-2 12:-1 13:3 18:2 23:3
w:r:bag	0:4 6:-1
w:r:baht	0:-2 6:-6 20:5
w:r:baic	0:1 6:1
w:r:bank	0:3
w:r:barrel	0:3 1:-1
w:r:bas	0:-2 16:3
w:r:base	1:2 5:-3 6:-1 9:-1 18:-1 19:1
w:r:basi	0:2 1:2 15:-3
w:r:batteri	0:1 5:-1 6:1 9:-1 13:4 14:-3 20:2
w:r:battery	0:-2 6:2 7:2 13:1 20:1
w:r:battery-driven	0:-2 5:2 6:1 7:-1
w:r:battery-electric	0:-3 5:1 6:5
w:r:battery-power	5:2 6:2 7:-1 20:-3
w:r:bays	0:3
w:r:be	0:-1 7:4 15:2
w:r:bear	0:-2 7:3 16:2
w:r:because	0:1 5:1 6:-1 10:1 20:-2
w:r:become	0:4 6:-3 20:-1
w:r:been	0:2 5:-3 6:1 14:-1
w:r:before	0:1 1:-2 5:1 15:1 21:2
w:r:began	0:5 5:-1 6:-3 7:-5
w:r:begin	0:-1 1:-3 6:-3 13:-1 14:3 15:-1 21:2
w:r:beginn	1:-3 6:-1 12:2 13:-1
w:r:behind	0:4 5:-2 6:-2 7:-3
w:r:belong	0:6 1:-1 5:-3
w:r:below	0:1 10:1 18:2 19:-2 23:2
w:r:belt	0:4 6:-2
w:r:best	6:1
w:r:best-sell	0:4 5:-1 6:-3 7:-2
w:r:better	0:-4 1:2 5:-2 9:-2 10:-1 11:4 12:-1 15:-1
w:r:between	0:-1 6:1 7:1 10:1 23:4
w:r:bevs	0:-6 6:-1 7:5
w:r:bhp	0:4
w:r:big	0:4 1:-1
w:r:biggest	0:6 7:-3
w:r:billion	0:1 20:1
w:r:black	0:-1 5:-1 6:2 13:1 20:-1
w:r:bmw	0:-4 1:1 7:2 12:1 21:2
w:r:board	0:5
w:r:body	0:3 6:-2
w:r:bolt	0:-5 6:5
w:r:bond	0:2
w:r:bonu	0:2 20:-1
w:r:book	0:3 5:-2
w:r:bosch	0:-1 1:-3 5:-2 12:-1 13:-1 16:-1 18:-1 19:-1 23:3
w:r:both	0:-3 1:3 5:-1 6:2 18:1 20:-1
w:r:bought	0:3 1:-2 5:-2 6:-4 9:1 12:2
w:r:br	0:4
w:r:brand	0:-1 5:5 6:-1 7:1
w:r:brazil	0:3
w:r:britain	0:3 6:-1 15:-1 20:-1
w:r:british	0:4
w:r:broker	0:3
w:r:brother	0:2 6:-1
w:r:brought	0:5 6:-2
w:r:brussel	0:-1 1:-2 5:-1 6:-1 7:-1 9:-1 10:-2 11:3 12:-1 15:-1 18:-2 19:-1 20:-2
w:r:bse	0:1
w:r:bst	0:4
w:r:budget	20:1
w:r:build	0:5 5:-2 6:-3 10:1
w:r:built	1:-1 6:2 7:2 15:-1
w:r:burn	0:1 1:-1 5:-2 8:2
w:r:bus	6:2 7:-2
w:r:busines	20:1
w:r:business	0:3 20:-2
w:r:but	0:-1 5:3
w:r:buy	6:2
w:r:buyback	0:2 20:-2
w:r:buyer	0:-1 6:3
w:r:by	1:2 7:3
w:r:byd	0:-3 6:3
w:r:c	0:5 15:-1
w:r:calendar	0:-1 1:2 5:-1 6:-2
w:r:call	0:6 6:-2
w:r:came	0:-1 1:-2 9:3 13:1
w:r:can	0:-2 7:1 11:1 15:3 20:1
w:r:canada	0:2 1:-1 5:-1 6:-2 7:-3 10:-1 15:-1 20:-4 21:2
w:r:canadian	0:-1 7:-1 20:3 21:-2
w:r:canoo	0:2
w:r:capacity	0:2 6:1 13:1 20:-1
w:r:capital	0:1 5:-1 15:1
w:r:car	0:3 1:3 5:-1 6:-1 11:2 18:1
w:r:carbon	0:2 1:4 5:-1
w:r:carbonate	1:-2 12:-2 13:2 19:-1
w:r:carmaker	0:6
w:r:carry	0:-1 1:-2 6:3 7:-1 21:-2
w:r:cars	0:2 5:3 6:1
w:r:cas	0:5 5:-1
w:r:cash	0:4 20:-2
w:r:catch	0:2 20:-1
w:r:cathode	12:2 13:-2
w:r:catl	0:-4 1:-1 5:-2 6:-2 7:-1 9:2 12:3 13:-1 16:3
w:r:cell	0:4 1:-1 6:-1 7:-1 14:3
w:r:cent	0:1 1:1 9:1 12:1
w:r:center	0:-4 1:-2 2:-1 3:-1 4:-1 5:-1 6:-4 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:3 16:-1 17:-1 18:-1 19:-1 20:2 21:3 22:-1 23:-1
w:r:centimetr	0:4 1:-3 11:-1
w:r:centr	0:5 6:-2
w:r:centre	20:1
w:r:ceo	0:-2 6:2
w:r:certifi	0:-4 6:-1 7:-1 15:-1 16:-3 19:3 21:4 23:-1
w:r:cfr	0:4
w:r:chain	0:1 1:4 6:-2
w:r:chairman	0:3 7:-2
w:r:challeng	0:5 7:-2
w:r:chang	0:-4 5:3 6:3 7:-1
w:r:changan	0:1 5:-2 16:1
w:r:charg	0:1 1:3 5:-2 6:-2 10:-2 15:2
w:r:charge	0:1 6:-1 15:1
w:r:charger	0:2 15:2
w:r:cheaper	0:3 5:-2
w:r:chennai	0:4 6:-3
w:r:chg	0:2
w:r:chief	0:2 5:1 7:-1
w:r:china	0:-3 6:-1 7:1 15:5 16:1
w:r:chinese	0:3 15:-3 17:1
w:r:chip	0:4 1:-2 6:-1
w:r:choose	0:1 5:-2 6:-3 7:3 15:-1 17:-1 20:-1
w:r:chose	0:4 7:-2
w:r:cit	0:-2 6:3
w:r:citi	0:1 6:-2 8:1 15:2
w:r:city	0:3 5:-3 10:2
w:r:claim	0:4 6:-1
w:r:clas	0:-2 1:-1 5:-3 6:4 7:2
w:r:clean	0:3 9:-2
w:r:clear	0:2
w:r:climate	0:5 1:-1 9:1 16:-1
w:r:clock	0:4 8:-1
w:r:clos	0:4
w:r:close	0:3 9:1 21:-1
w:r:cng	0:4 5:-2 9:-2 12:-1 15:-3
w:r:co	0:3 1:3
w:r:cobalt	0:-3 1:-1 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:2 13:4 14:-1 15:-1 16:-1 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
w:r:collect	0:-2 6:-2 12:3 15:-1 20:-1 21:-2
w:r:com	0:3 1:-3 5:-1 6:-1 7:1 11:2 20:-3
w:r:combin	0:3 7:-2
w:r:combustion	0:1 5:-2 6:2 7:-4
w:r:come	0:2 1:1 5:-4 6:2 10:-1
w:r:comment	0:3
w:r:commercial	0:2 5:1 6:-4
w:r:communiti	0:2 20:-3
w:r:compact	0:2 1:-4 5:-3 6:-1 7:2 9:-1 10:-1 12:-2 18:-1 21:-1
w:r:compani	0:7
w:r:company	0:-2 1:-2 5:3 9:1 10:1 15:1 20:-3 21:1 23:1
w:r:compar	0:2 1:1 5:-1 11:3 15:-1 23:1
w:r:comparison	0:-5 1:5 5:-3 9:-3 10:-1 12:-1 17:-1 18:-1
w:r:complet	0:3 13:-1 20:-2 21:-1
w:r:component	1:1 6:-2 18:-1 20:2
w:r:concept	0:3 6:-1 7:-1
w:r:condition	0:3 1:-1 5:-1
w:r:connector	0:-3 15:3
w:r:consist	0:-3 9:-1 12:3
w:r:consolidat	0:4
w:r:constant	0:1
w:r:construction	0:2 6:-2 9:1 14:1
w:r:consum	0:-3 1:1 5:-1 9:4 10:-1
w:r:consumption	0:-1 5:-1 9:2 10:2 12:-2 19:-1
w:r:content	0:-2 1:-2 5:-2 9:-1 12:3
w:r:continent	0:-3 5:1 6:2 7:-3 21:3
w:r:contract	0:6 14:-1
w:r:contribut	0:4 6:-2
w:r:copi	0:5 6:-4
w:r:copper	0:-2 12:-1 13:3 17:-1
w:r:core	6:-2 17:2
w:r:corp	0:4 5:-1
w:r:correspond	0:-2 1:2 8:1
w:r:cost	0:8 5:-2
w:r:could	0:3 5:-2 14:2
w:r:count	1:-1 5:1 6:3 15:-2
w:r:countri	0:8 21:-1
w:r:country	0:5 1:-3 5:-4 6:-1 7:-1 12:-2 13:-1 15:1
w:r:county	0:2 9:2 20:-3
w:r:cover	0:-1 6:2 9:-2 13:-1 17:2
w:r:cows	0:4
w:r:creat	0:4
w:r:credit	0:3
w:r:crore	0:4 20:-2
w:r:crown	0:1
w:r:cubic	0:-1 18:4
w:r:current	0:4 20:-1
w:r:currently	0:5 6:-3 15:-1
w:r:customer	0:1 6:4
w:r:cut	0:2 6:-2 23:2
w:r:cuts	0:2 7:-1
w:r:cycl	0:3 7:-2
w:r:cycle	1:1
w:r:d	0:1
w:r:daf	6:2
w:r:dat	0:4
w:r:data	0:4 1:-1 5:-2
w:r:date	0:-1 6:2 9:-2 15:1
w:r:day	0:7 1:-1
w:r:days	0:-2 5:-1 6:-3 20:4
w:r:dc	0:2 5:-2 15:-1
w:r:deadline	0:2
w:r:deal	0:-1 1:-1 5:-1 9:2 12:-1
w:r:dealer	0:2 6:-1 7:-1 12:2 21:1
w:r:dealership	0:-3 5:-2 7:-1 9:-1 11:-1 13:-1 15:2 17:-1 20:-1 21:3
w:r:dearer	0:5 6:-2 20:-2
w:r:decad	0:3
w:r:decade	0:-4 9:2 10:-1 12:1 15:-1 16:-1 20:1 21:-1
w:r:decarbonization	0:2 20:-1
w:r:december	0:3 1:1 5:-1 6:-1
w:r:decid	0:5 6:-1
w:r:decline	0:3 6:-4
w:r:decrease	0:1 1:1 6:-1
w:r:delay	0:3 20:-1
w:r:deliver	0:-2 5:1 6:5
w:r:deliveri	0:-6 5:5 6:4
w:r:delivery	0:-3 5:1 6:4
w:r:demand	0:-1 1:1 5:-1 9:3 10:-1 18:1
w:r:depend	0:4 6:-2
w:r:design	0:3
w:r:destination	15:2
w:r:develop	0:-1 5:2 6:-2 7:2
w:r:development	7:1 20:1
w:r:did	0:-1 1:1 6:-4 15:2 17:3
w:r:diesel	0:3 5:-1 6:-1 8:2
w:r:difference	0:3
w:r:digit	0:2
w:r:dioxide	0:3
w:r:direct	0:-4 1:-1 5:-1 9:1 17:3
w:r:director	0:2 9:1
w:r:dividend	0:4 20:-2
w:r:do	5:3 6:-4
w:r:does	0:2
w:r:dollar	0:4
w:r:door	0:4 6:-1 20:-1
w:r:doubl	0:3 1:-2 5:-1 6:-1 7:-1 9:-1
w:r:double	0:3 20:-2
w:r:down	1:2 6:1
w:r:driv	0:-2 1:-1 6:3 7:-2 8:-2
w:r:drive	0:-2 6:3
w:r:driven	1:2
w:r:driver	0:4
w:r:drop	1:2
w:r:dropp	0:3 6:-2
w:r:dual	0:-1 7:2
w:r:due	0:-2 1:2 6:1 14:4
w:r:dur	0:4 6:-3
w:r:e	0:-1 1:1 6:1 7:2
w:r:e-mobility	0:-4 20:4
w:r:each	0:3 5:-1 10:1 14:-1 20:-1 21:1
w:r:earlier	0:3 6:-3 15:1
w:r:early	1:-1 5:1 6:2
w:r:earmark	0:-2 9:-1 10:2 11:-1 14:2 20:2
w:r:earn	0:4 6:-3
w:r:earning	0:1
w:r:ebit	0:3
w:r:efficiency	0:-3 5:-1 11:2 20:2
w:r:eight	0:-1 5:-1 15:1 20:3
w:r:either	0:-2 1:-1 5:-1 11:3
w:r:electric	6:1 7:2 20:2
w:r:electricity	0:-2 8:1 9:8
w:r:electrifi	0:-9 5:3 7:5 21:2 23:2
w:r:electrification	0:-5 20:7
w:r:eleven	0:1 8:2 15:-1
w:r:else	0:3
w:r:emission	1:3 17:3
w:r:emit	0:5 1:-3 5:-1 9:-1 12:-1 16:-1
w:r:employ	0:5
w:r:employe	0:7 6:-1
w:r:end	0:-1 1:1 5:-1 6:-2 9:1 15:1 21:4
w:r:energy	0:-1 1:-2 9:1 10:5
w:r:energy-sav	0:3
w:r:engin	0:7 6:-4 7:-2
w:r:engine	0:2 1:-2 6:1 18:1
w:r:engineer	0:3 5:-2
w:r:enough	9:1 13:1 14:2
w:r:entire	0:2 1:2 5:-1 6:-1
w:r:entiti	0:3 5:-1
w:r:environmental	0:2 1:2 5:-1 6:-3 7:-1 15:-3
w:r:envisag	0:4 6:-4
w:r:equal	0:-3 6:2 9:2 13:-2
w:r:equivalent	10:3
w:r:establish	0:3 6:-2 7:-2
w:r:estimat	8:1
w:r:eu	0:2 5:-1 6:1 15:-2
w:r:euro	0:1 20:3
w:r:europe	0:-4 5:4 6:1 7:1 15:4
w:r:european	0:2 5:3 15:1
w:r:ev	0:3 5:-4 6:-1 7:3 20:-3 21:2
w:r:even	0:3 5:-2 20:-1
w:r:every	0:-3 5:3 6:2 12:1 15:-1
w:r:everyth	0:2 5:-1 9:-1 12:-1 13:-1 19:1 20:-1
w:r:evs	0:-1 6:2 7:3 20:1
w:r:ex	0:-1 20:2
w:r:exact	0:-2 1:-2 5:-2 6:-1 7:-1 9:1 10:-1 11:-1 12:-1 13:-1 15:-1 16:-1 18:-1 19:3 23:-1
w:r:executive	1:2 5:1 7:-1
w:r:exist	0:-1 1:-1 6:1 15:2 20:-1
w:r:expansion	0:-1 6:2 20:-1
w:r:expect	0:-1 5:1 6:2 7:-1 11:1 12:-3 13:2
w:r:expensive	0:3 5:-1
w:r:export	0:4 9:-1
w:r:extend	0:4 6:-3 20:-2
w:r:extender	0:-2 7:3
w:r:extra	0:4 6:-2
w:r:f-	0:3 6:-2
w:r:facility	0:-2 1:-1 6:-2 15:-1 19:3 21:-1
w:r:factori	0:-2 1:1 16:6
w:r:factory	0:3 1:-1 6:-1 16:3 20:-1
w:r:fail	0:4
w:r:fall	0:-2 6:1 21:2
w:r:false	0:4
w:r:famili	0:4 6:-3
w:r:far	0:-5 5:2 6:3 16:2 20:2
w:r:farm	0:3 1:-3
w:r:fast	0:-2 6:-2 15:4 20:-1
w:r:fast-charg	0:-2 15:3
w:r:february	0:5 6:-1 21:-1
w:r:federal	0:2
w:r:feed	13:2
w:r:feet	0:5 6:-3
w:r:fell	0:3
w:r:fewer	0:2 1:1
w:r:field	0:4
w:r:fifth	15:1
w:r:fifty	0:5 6:-2 9:-1 12:-1 15:-2 17:-1
w:r:figur	0:-2 1:-1 6:4 7:-1
w:r:figure	0:1 5:-3 9:-2 12:2 19:1
w:r:fill	0:5 8:-2 15:-3
w:r:finish	0:-2 15:2 16:1
w:r:firm	0:-1 5:-1 8:1 9:-2 12:-2 13:-2 15:-2 17:3 20:-1
w:r:first	11:1 20:1
w:r:fiscal	0:2 1:2 6:1 7:1 14:-1 20:-1
w:r:five	0:-1 6:-2 7:2 14:2 15:1 20:1
w:r:five-year	0:2
w:r:fleet	0:-2 5:-1 6:4
w:r:flow	0:1 6:-1
w:r:follow	0:2 7:2
w:r:footprint	0:3 1:2 5:-2 12:-2 13:-1
w:r:for	0:1 20:2
w:r:ford	0:-1 5:4 6:2 7:-1 15:-1
w:r:forecast	0:3 20:-1
w:r:foreseen	0:2 1:-1 5:-3 6:-2 9:-1 12:-1 14:-3 15:2 20:-1
w:r:form	0:-1 6:2
w:r:former	0:5 5:-2
w:r:fortune	0:2 6:-1
w:r:forward	0:1
w:r:foton	0:-1 5:1 6:1
w:r:found	0:-2 1:-1 13:1 20:2
w:r:four	0:3 1:-2 6:1
w:r:fourth	0:2 1:-1 5:-2
w:r:france	0:3 1:-1 5:-1
w:r:frankfurt	0:3 1:-1
w:r:free	0:2 1:-1 6:-2 12:2 20:-2
w:r:freight	0:4
w:r:french	15:2
w:r:friday	15:1
w:r:from	9:1
w:r:front	0:5 6:-2 7:-2
w:r:ft	0:3 6:-1
w:r:fuel	0:-1 1:-1 5:-2 7:-2 9:-1 10:2 11:5 19:-1
w:r:fujisawa	9:1
w:r:full	1:-3 6:3
w:r:fully	6:2
w:r:fund	0:3 20:-2
w:r:further	0:-1 1:-1 6:3 17:-1
w:r:future	0:3 20:-3
w:r:fy	0:-1 1:-2 5:1 9:4 10:2 18:2 19:1 20:-2
w:r:g	0:3
w:r:gain	0:3 6:-2
w:r:gallon	0:4
w:r:gas	0:5 15:-3
w:r:gate	0:3 1:1 6:-1 7:-2 15:-1 17:-2
w:r:gdp	0:4 5:-2 9:-1
w:r:geely	0:1 5:1
w:r:general	0:-1 6:1 7:1
w:r:generat	0:4 9:1 10:-1
w:r:generation	0:2 1:-2 6:1
w:r:german	0:3
w:r:germany	0:5 6:-3 9:1 15:-3
w:r:get	0:2 5:-3 7:-2 20:-1 21:3
w:r:gets	0:-3 1:-2 5:-1 6:2 7:-1 12:-2 13:-1 19:3
w:r:gigafactori	0:2
w:r:gigawatt	9:3
w:r:gigawatt-hour	0:1 6:-1 14:3 20:-3
w:r:giv	0:3 15:-1
w:r:given	0:-4 1:-3 5:1 6:1 7:-2 9:1 13:2 20:-1
w:r:gj	0:-3 1:-2 2:-2 3:-2 4:-2 5:-1 6:-2 7:-1 8:-2 9:-4 10:4 11:-3 12:-2 13:-2 14:-1 15:-2 16:-2 17:-2 18:-2 19:-2 20:-1 21:-2 22:-2 23:-2
w:r:global	0:2 5:1
w:r:globally	0:-2 5:2 14:1
w:r:globe	0:-1 5:1 6:1
w:r:gm	0:2 1:-2 5:1
w:r:gmt	0:4 5:-1
w:r:go	0:3 6:-4 7:1 20:2
w:r:goal	0:2 5:-3 6:-2 10:1 18:1
w:r:goes	0:1 6:-3 9:-2 11:1 12:3 18:1 19:-2
w:r:gone	0:2 1:2 5:-1 15:-1
w:r:good	6:2
w:r:got	0:-1 6:-1 8:-1 16:4
w:r:gov	0:1
w:r:government	0:2 6:1 15:-2
w:r:governor	0:1 20:1
w:r:gram	0:-4 1:6 6:-2 7:-1 15:-1
w:r:grand	0:4
w:r:grant	0:3 20:-2
w:r:green	0:-3 1:1 9:2 10:-2 13:-1 16:2 17:1 20:-1
w:r:greenhouse	0:2 1:-1 5:-1
w:r:grew	0:2
w:r:gros	0:2
w:r:ground	0:4 16:-1
w:r:group	0:-1 5:3 6:-1 16:2 20:2
w:r:growth	0:-1 6:4 20:-1
w:r:guangzhou	0:3 7:-3
w:r:guarante	0:2 20:-1
w:r:guest	0:4 6:-1
w:r:guid	5:-1 6:1 15:-1
w:r:gwh	0:2 14:4 20:-1
w:r:h	0:4
w:r:had	0:4 5:-1 20:-1
w:r:half	0:3 6:1 10:1 12:-1
w:r:half-year	0:-1 6:3
w:r:hall	0:5
w:r:halv	0:4
w:r:hand	0:-3 1:-1 5:2 6:3 7:-4 13:3
w:r:has	0:3 1:1 6:-1 12:1 14:-1
w:r:hatchback	0:3 7:-2
w:r:hav	0:-3 1:2 6:2 9:-1
w:r:have	5:-2 6:1 16:1 17:3
w:r:he	0:-3 5:2 6:2 7:2
w:r:heat	7:-1 9:3 18:-2
w:r:heavy	0:6 5:-4 6:-3
w:r:heavy-duty	0:4 1:-2 5:-2 15:-2
w:r:hectar	0:7 6:-1
w:r:held	0:4
w:r:help	0:2
w:r:her	0:4 6:-3
w:r:here	0:3 6:-1 9:-2 12:2 20:-2
w:r:high	0:1 1:2
w:r:high-voltage	0:4 6:-1 21:-2
w:r:higher	0:3 6:1 20:-1
w:r:highest	0:-1 5:1 20:-1
w:r:him	0:4 6:-1 7:-2
w:r:hir	0:2
w:r:hire	0:-2 20:2
w:r:his	0:2 5:2 8:-3
w:r:history	0:2
w:r:hit	0:-2 6:-2 7:3
w:r:hk	0:2
w:r:hl	0:2
w:r:hold	0:1 1:-1 5:-3 16:-1 21:3
w:r:hom	0:4 1:-1 6:-1
w:r:home	0:3 6:-3 9:-2 15:2
w:r:honda	0:3 6:-1
w:r:hong	0:-2 6:3
w:r:hop	0:4 6:-2
w:r:horsepower	0:6 6:-1
w:r:hour	0:5
w:r:house	0:3 5:-1
w:r:household	0:5 6:-3
w:r:how	0:2
w:r:hp	0:5
w:r:hubs	0:-3 15:2 20:2
w:r:hundr	0:4 6:-1
w:r:hybrid	5:1 6:-1 7:3 20:1
w:r:hydrogen	0:-2 6:5 7:1 15:-3
w:r:hyundai	0:-1 5:3 6:2
w:r:i	0:-2 5:2 6:-2 7:2 21:2
w:r:id	0:4 6:-2
w:r:if	1:2 6:-2 15:2
w:r:import	0:3 5:-1
w:r:improvement	0:3 15:-1
w:r:in	0:1
w:r:incentiv	0:4 20:-3
w:r:includ	0:2 5:-1 6:-1 15:2
w:r:include	0:1 6:-3 7:3
w:r:income	0:4 20:-1
w:r:increase	0:1 6:1
w:r:index	0:4 6:-1
w:r:india	6:-2 7:5 20:-2
w:r:indian	0:1 1:-1 5:-1 7:2 9:-2
w:r:indonesia	6:2 20:-1
w:r:industrial	0:5 5:-2 20:-2
w:r:industry	1:-1 6:-3 10:-1 11:3 18:-1
w:r:inflation	0:2 6:-1
w:r:infrastructure	0:2 5:-2 20:1
w:r:innovation	0:-1 20:3
w:r:inside	0:3 6:1 15:-2
w:r:install	0:2 9:2 15:-1
w:r:instead	0:3 1:1 5:-1 6:2 14:-2
w:r:intelligent	0:3 6:-4
w:r:intend	0:1 5:-2 6:2 7:-2
w:r:intensity	1:-1 10:2
w:r:interest	0:2
w:r:into	0:-3 12:2 16:1 20:4
w:r:invest	5:-1 20:3
w:r:investment	0:1 5:-1 6:-3 20:1
w:r:investor	0:-1 1:3 5:-2 6:1 14:-3 15:-1
w:r:is	0:1 20:2
w:r:isn	0:-3 5:3 6:2
w:r:ist	0:3
w:r:isuzu	0:5 5:-1 6:-2
w:r:it	0:1 1:1
w:r:its	0:-3 1:1 5:4 9:1
w:r:j	0:4 8:-2
w:r:jaguar	0:4 6:-4
w:r:january	0:3 6:-1 9:1 15:1
w:r:japan	0:-1 5:3 15:1 21:-1
w:r:japanese	0:3
w:r:jobs	0:5 6:-2 20:1
w:r:join	0:-1 6:-2 7:3
w:r:joint	0:6 5:-1
w:r:july	0:7 5:-1 6:-2 14:-3 20:-1
w:r:june	0:2 9:1
w:r:just	0:-1 1:3 6:-3
w:r:k	0:2
w:r:keep	0:1
w:r:kenworth	0:3
w:r:kg	0:5 20:-1
w:r:kia	0:4 6:-1
w:r:kilo	0:6
w:r:kilogram	0:-1 1:2
w:r:kilometer	0:-1 1:2 8:3
w:r:kilometr	0:3 8:1
w:r:kilometre	0:-4 1:7 5:-1 6:-4
w:r:kilowatt-hour	0:-1 1:-3 9:4 10:1 20:-2
w:r:kind	0:-2 5:2 6:-1 7:2 15:1
w:r:km	0:3 8:2
w:r:know	0:4 20:-2
w:r:kong	0:-2 6:2 7:-1
w:r:korea	0:-3 5:4 6:-2 7:1
w:r:kroner	0:4 6:-3
w:r:kronor	0:3
w:r:kw	0:5 5:-1 15:-3
w:r:kwh	0:3 9:2
w:r:l	0:4
w:r:laid	0:4 7:-2
w:r:lakh	0:-1 8:1 15:2
w:r:lamborghini	0:4 6:-3
w:r:land	1:-2 5:2 6:-2 7:2
w:r:landfill	0:-2 1:1 5:-1 6:-1 9:-1 10:-1 18:-1 19:2 23:-1
w:r:large	7:2
w:r:largest	0:-2 6:2 17:1 20:2
w:r:last	0:2 1:1 5:-2
w:r:late	0:4 6:1 7:-2
w:r:later	0:3 12:1
w:r:latter	5:-3 6:2 7:-1
w:r:launch	0:2 1:-2 6:-3 7:2
w:r:law	0:4 20:-3
w:r:lead	0:3
w:r:leaf	0:-4 6:4
w:r:learn	0:4 5:-2 6:-2
w:r:leas	0:3 6:-3 15:-1 20:-1
w:r:least	0:1 1:-1 15:2 20:-2 21:-2
w:r:leav	0:-1 1:-1 9:3
w:r:leave	5:2 6:1 7:-1 20:-1
w:r:led	0:1 1:2 6:-1 9:-1
w:r:left	0:-1 1:1 5:2 7:-1 13:-1
w:r:less	1:1 6:-1 10:1 11:2 18:4
w:r:let	0:4 6:-2 20:-3
w:r:level	0:1 19:-2 21:1 23:1
w:r:lg	0:5 9:-3 13:-2 20:-3
w:r:li	0:4 5:-2
w:r:life	0:-1 6:-4 9:-1 13:3
w:r:life-cycle	0:-1 1:3
w:r:light	5:2
w:r:light-duty	5:3 6:-3
w:r:lighter	0:1 1:1 5:-2
w:r:lightning	0:-4 6:4
w:r:lin	0:4 6:-2 7:-1 20:1
w:r:line	5:1 6:1 20:1
w:r:line-up	0:-3 5:-1 6:-1 7:3 9:-2
w:r:lineup	0:-4 1:-3 5:-2 6:-2 7:4 9:-1 12:-1
w:r:list	5:-1 6:-3 16:3
w:r:liter	0:4 18:-1
w:r:lithium	12:1 13:2 20:1
w:r:lithium-ion	0:1
w:r:litr	0:6 18:-1
w:r:litre	0:5
w:r:little	0:2
w:r:liv	0:3 6:-1
w:r:ll	0:1 14:1 15:1 20:-2
w:r:loan	0:6 20:-3
w:r:local	0:1 5:-2 7:2
w:r:location	0:3 15:-3 16:-4 19:3 21:1 23:-1
w:r:long	0:2 15:2
w:r:longer	0:3 6:-1
w:r:look	5:2
w:r:lorri	0:-1 1:-2 5:-1 6:2 7:-2 12:-1 15:-2 23:3
w:r:lose	0:5 6:-3
w:r:loss	0:3
w:r:lost	0:2
w:r:lot	0:3 6:-2
w:r:lower	1:4 10:1 19:1
w:r:lowest	0:-1 6:3
w:r:lucid	0:-2 6:3
w:r:luxury	0:5 5:-4 6:-1 7:-3
w:r:m	6:-3 18:3
w:r:macan	0:5 5:-2 20:-2
w:r:mach-	0:-1 6:2
w:r:machin	0:-2 1:-1 6:4 7:-1
w:r:made	0:1 5:-3 6:1 20:2
w:r:magna	0:3 6:-2
w:r:mahindra	0:-2 20:3
w:r:main	0:3
w:r:major	0:1 6:-2 7:-1 16:-1 19:2 23:-1
w:r:mak	7:1 10:1
w:r:make	0:-2 1:2 6:-2 18:3 20:1
w:r:maker	0:1 1:-1 5:-1 6:-1 7:-1 16:2 20:1
w:r:makoto	0:2 7:1
w:r:manag	0:-1 1:2
w:r:management	0:3 15:-1 20:-1
w:r:manager	0:1 1:-2 5:-1 6:1 7:-1 9:-1 13:2
w:r:manufactur	0:-3 5:-1 9:-1 12:-1 13:-1 16:2 18:-1 19:4 23:-1
w:r:manufacture	20:2
w:r:manufacturer	0:4
w:r:many	0:1 6:1
w:r:march	0:4 6:-2 8:1
w:r:margin	0:4
w:r:mark	0:1 1:3 5:-3 6:-4 9:-2 12:-1 15:2 17:-1 20:-1
w:r:market	0:3 5:-4 7:3 15:1
w:r:maruti	0:4 6:-2
w:r:mass	0:-1 1:-2 5:-3 6:-3 7:-1 9:-2 12:4 13:1 20:-1
w:r:material	0:-3 1:-2 5:-3 12:4 13:5
w:r:matter	0:2 1:1
w:r:may	0:5 5:-2 6:-1 8:1 20:1
w:r:mazda	0:5 1:-1 5:-2
w:r:mean	6:1
w:r:meant	6:1
w:r:measur	0:-3 1:2 5:-1 20:2
w:r:megawatt	0:1 9:2
w:r:megawatt-hour	13:2 20:-1
w:r:member	0:5 6:-3
w:r:mention	0:5 6:-4 20:-2
w:r:merced	0:3 5:1 6:-4
w:r:mercedes-benz	0:2 7:-2
w:r:met	0:-3 1:-3 6:2 7:-1 9:1 15:2 21:-1
w:r:meter	0:1 6:-1 18:1
w:r:metr	0:3 18:3
w:r:metre	0:3
w:r:metric	0:-2 1:2 19:1
w:r:mg	0:3 5:-1 6:-3 7:-2
w:r:mibe	0:-4 5:4
w:r:michigan	20:1
w:r:middle	0:4 5:-3 9:2 10:-1 17:-1 20:-4
w:r:mil	0:5
w:r:milan	0:2
w:r:mild	0:3 5:-3
w:r:mile	0:4 1:-3 9:-1
w:r:millimeter	0:4 1:-1 14:-1
w:r:millimetr	0:4 1:-1
w:r:million	0:2 20:1
w:r:min	0:3
w:r:mini	0:4 6:-2 7:-1 20:-2
w:r:ministry	0:5 5:-4
w:r:minu	1:2
w:r:minut	0:5
w:r:mirai	0:-3 6:3
w:r:mitsubishi	5:-2 7:2
w:r:mix	0:-1 5:4 7:-3 9:-1
w:r:mm	0:5 6:-3
w:r:mobility	0:-1 6:-2 20:3
w:r:model	0:1 7:5
w:r:modul	0:2 1:-1 6:-2 13:2 19:-1
w:r:monday	0:2
w:r:money	0:6 20:-3
w:r:month	0:2 6:2
w:r:more	6:1 15:1
w:r:most	0:4 6:2 20:-1
w:r:mostly	0:-2 1:1 5:2 6:1 15:3 20:-3
w:r:motor	0:6
w:r:motorcycl	0:-1 5:-1 6:-4 7:4
w:r:mov	0:3
w:r:move	0:3 6:-2
w:r:mpg	0:4
w:r:mph	0:3
w:r:mr	0:2
w:r:mt	0:1 1:1 13:-1
w:r:much	0:4 1:1 20:-1
w:r:musk	14:2
w:r:must	0:4 1:-3 12:-1
w:r:mustang	0:-4 6:4
w:r:mw	9:4
w:r:mwh	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1 9:2 10:-2 11:-1 12:-1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:r:mwp	9:1
w:r:n	0:-4 1:-1 5:1 6:-2 7:2 18:2
w:r:nam	0:4 1:-1 6:-4 13:2
w:r:narrow	0:-3 6:3 7:-3
w:r:nation	0:5 6:-1 9:-3
w:r:national	0:-2 7:-1 16:3 19:-1 23:-1
w:r:national-level	0:-2 16:3
w:r:nd	0:3
w:r:nearly	0:-2 6:3 20:1
w:r:need	0:1 5:-2 6:-1 9:3 12:1 15:-1 20:1
w:r:net	0:2 16:1
w:r:netherland	0:3 15:-3
w:r:network	0:2 5:-2 6:-1 20:2 21:-1
w:r:neutral	0:3 6:-1 7:-1 9:1 10:-2 16:-1
w:r:nev	0:-1 5:-1 6:-2 7:2 16:2 20:-1
w:r:never	1:3 6:-1
w:r:nevs	6:1 7:1
w:r:new	5:-3 7:2 12:3 15:1 20:1
w:r:newcomer	0:4 6:-2 15:-1
w:r:newswire	0:2
w:r:next	0:2 1:-1 6:-1 7:3 9:2
w:r:nickel	0:-4 1:-1 5:-3 12:-1 13:5
w:r:night	0:4
w:r:nine	0:-2 6:3 7:-2 20:1
w:r:nissan	0:1 5:3 6:-2
w:r:no	0:4 1:-1 5:-3 6:-1 19:3
w:r:nobody	0:3
w:r:none	0:5 7:-2
w:r:nonprofit	0:4
w:r:noon	0:1
w:r:normal	0:-5 1:-2 7:-2 13:-2 15:5 19:2
w:r:north	0:1 6:-1 15:2 16:-1
w:r:northvolt	0:3 12:-3 13:-3
w:r:not	0:-1 5:1 7:1 20:2
w:r:noth	0:1 1:1 5:-1 6:2 7:-3
w:r:november	0:5 6:-2
w:r:now	0:3 5:-1 15:1
w:r:number	0:3 5:-3 6:1 17:2
w:r:o	0:4 6:-1
w:r:october	0:2 5:-1 6:2 20:-3
w:r:of	0:2
w:r:off	0:3 5:-2 6:1 10:1 14:-2
w:r:offer	1:1 6:-2 7:2
w:r:officially	14:1
w:r:offset	0:1 1:2 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1 9:-3 10:-2 11:-2 12:-2 13:-2 14:-1 15:-3 16:-2 17:-2 18:-2 19:-2 20:-2 21:-2 22:-1 23:-3
w:r:ohio	0:2 16:-1 20:1
w:r:ola	0:2
w:r:old	1:2 7:-1 12:-2 13:2
w:r:older	0:3 1:-2 6:-2
w:r:on	7:1
w:r:once	0:2 5:-2 6:1 18:1
w:r:one	0:1 15:3
w:r:ones	0:-2 1:-2 6:-5 7:-1 9:-1 15:5 17:2
w:r:online	0:2
w:r:only	5:1 15:1 20:2
w:r:open	0:-1 6:-1 14:2 15:1 20:2
w:r:operat	0:-1 15:2 16:2
w:r:operation	1:2 5:-3 14:1 15:1 18:-1
w:r:option	0:-4 1:-2 5:3 7:3 12:-1
w:r:or	5:-4 6:5 13:1 21:1
w:r:order	0:-2 6:4
w:r:ordinary	0:2
w:r:other	0:1 1:2 10:-1 11:2 15:-3 20:-2
w:r:our	0:3 5:-2 6:-2 12:2
w:r:out	0:1 1:2 5:-2 20:-1 21:1
w:r:outcome	0:-3 1:3
w:r:outlay	0:-1 20:1
w:r:output	0:3 5:-2 9:-2 13:2 20:-2
w:r:outside	0:1 1:-2 15:2
w:r:outstand	0:4
w:r:over	0:-2 1:3 5:1 20:1
w:r:ow	6:2
w:r:own	0:1 15:3
w:r:owner	0:2 6:1 20:-2
w:r:p	0:1 20:1
w:r:paccar	14:1
w:r:pack	0:-2 6:-4 13:5
w:r:pag	0:5
w:r:page	0:3
w:r:paid	0:5 6:-1 20:-3
w:r:pandemic	0:1 5:-2 6:2 7:-1
w:r:panel	0:3 9:1
w:r:paper	0:2 6:-3
w:r:parent	0:-1 5:-2 6:2
w:r:pari	0:4
w:r:park	0:1 6:-2 9:-1 15:2
w:r:part	0:7 5:-2 17:-1
w:r:partner	0:1 1:-1 5:-2 6:-2 7:-3 15:3 17:-4
w:r:pass	0:3 6:-2 20:-1
w:r:passenger	0:-1 5:5 6:-3 20:1
w:r:past	0:2 15:1 20:-3
w:r:patent	0:3 6:-3
w:r:pay	0:7 1:-1 5:-1
w:r:payroll	0:5 6:-5
w:r:pct	1:-1 5:2 9:1
w:r:peak	0:3
w:r:people	0:3 6:-1 21:3
w:r:per	1:5
w:r:percent	0:1 1:1
w:r:percentage	5:2
w:r:perhap	0:5 5:-1 6:-1 7:-4
w:r:period	0:-2 1:1 5:-1 6:-2 10:2 15:2
w:r:peso	0:3 6:-3 20:-1
w:r:petrol	0:5 1:-2 7:-1
w:r:phase	0:-2 1:1 14:3 20:1
w:r:photovoltaic	0:2 9:1
w:r:pickup	0:6 1:-1 6:-3 20:-1
w:r:pillar	10:-3 15:3 21:-1
w:r:plac	0:5 18:-1 21:-1
w:r:place	0:-3 6:2 15:1
w:r:plan	0:4 5:-2
w:r:plann	1:1 7:1
w:r:plant	9:1 16:2 20:2
w:r:plastic	5:-1 12:3 20:-1
w:r:platform	0:2 1:-2 5:-2 6:-2 7:3 18:-1 20:-1
w:r:pledg	0:-2 1:-1 6:-1 9:-1 12:2 15:-1 17:2 20:-2
w:r:plug	0:-2 5:4 6:-2
w:r:plug-in	0:-2 5:5
w:r:plus	0:2
w:r:point	0:1 12:1 15:1
w:r:polestar	0:-2 1:1 9:-1 15:-3 17:3
w:r:porsche	0:-1 6:2 20:-1
w:r:port	0:2 15:-1
w:r:portfolio	0:-3 5:4
w:r:position	0:4 6:-2
w:r:possible	0:1 7:-1 14:2
w:r:post	0:4 6:-3 15:-1
w:r:pound	0:5 20:-3
w:r:pour	20:1
w:r:power	0:-3 5:-3 7:-1 9:8 12:-1 13:3
w:r:preced	0:5 5:-1 20:-1
w:r:predecessor	0:2
w:r:premium	0:2
w:r:pres	0:3
w:r:present	0:1 5:-4 6:-1 7:-3 14:-2 15:3 21:2
w:r:president	0:-2 5:3 7:1
w:r:previou	6:-3 15:2 18:1
w:r:pric	0:1
w:r:price	0:1
w:r:print	0:4
w:r:private	0:5 1:-1 5:-4 9:-1
w:r:procurement	20:2
w:r:produc	1:-2 5:-1 6:3 13:-1 19:2 20:-1
w:r:produce	0:4 1:-1 5:-2 6:-2 7:-1 9:-2 17:-2
w:r:product	1:3 8:2 9:-1
w:r:production	0:-2 5:-1 6:-1 7:1 12:1 14:1 20:2
w:r:profit	0:5
w:r:program	0:4 20:-3
w:r:project	6:2 9:1
w:r:promis	0:-2 6:-2 7:2 11:3 15:1
w:r:proportion	0:-2 5:1 6:2
w:r:province	0:4 6:-2 20:-1
w:r:public	6:-3 15:3
w:r:publish	0:4 1:-1
w:r:pump	20:1
w:r:purchas	0:-4 1:-4 2:-1 3:-1 4:-1 5:-5 6:-2 7:-1 8:-1 9:3 10:-1 11:-1 12:-4 13:-1 14:-1 15:-1 16:-1 17:6 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:r:purchase	0:1 6:2 9:-3
w:r:pure	5:-1 6:2 7:1
w:r:purely	0:1 5:-2 6:-3 8:3
w:r:put	6:1 13:1 20:2
w:r:pv	0:-3 1:-3 5:-1 6:-1 7:-1 9:4 10:-2 13:-1 17:-1
w:r:q	0:4 6:-2
w:r:qualifi	5:-2 21:2
w:r:quarter	0:1
w:r:question	0:5
w:r:r	5:-1 6:2
w:r:rais	0:5 20:-3
w:r:ran	0:-1 6:1 10:2 20:-1
w:r:range	0:4
w:r:rank	0:2
w:r:rapid	6:-1
w:r:rat	1:-1 6:-2 13:2
w:r:rate	0:1 1:-2 5:-3 6:-2 9:-1 11:3 17:-1
w:r:rather	0:1 1:2
w:r:raw	5:-2 6:-1 7:-1 12:-6 13:5 17:-1 19:-1 20:-1
w:r:re	0:4
w:r:reach	0:-3 1:2 5:2 7:1
w:r:read	0:5
w:r:ready	0:-3 7:-1 15:3
w:r:reai	0:-1 1:-1 6:-2 15:-1 20:3
w:r:reason	0:3
w:r:recall	0:4 7:-2
w:r:receiv	0:3 6:-1
w:r:receive	0:3 6:-3
w:r:recharge	0:-4 5:4 8:-3 9:-1
w:r:reckon	0:3 1:1 6:-2 7:-1
w:r:recommend	0:4 1:-1 6:-1 9:-2 17:-1
w:r:record	0:2
w:r:recover	0:1 1:-1 11:-1 12:-3 13:2 15:-1 17:-1 18:-1 19:-1 20:-1
w:r:recycl	0:-3 1:-2 5:-1 9:-1 12:5 18:-1 19:4
w:r:red	0:-1 6:3 20:-3
w:r:reduc	0:2 1:-2 12:2
w:r:reduction	1:3
w:r:region	0:6 6:-4
w:r:register	0:8 5:-4 6:-7
w:r:registration	0:2 5:-1
w:r:remain	7:1 20:2
w:r:remanufactur	0:2
w:r:remind	0:3 6:-2 7:1 15:-1
w:r:renault	5:2 6:-1 7:2 14:1
w:r:renewabl	0:-1 9:3 10:-1
w:r:renewable	0:-2 9:5
w:r:repair	0:-2 6:-3 13:4 15:-1
w:r:report	0:-2 6:2 9:2 17:2
w:r:represent	0:4 5:-1
w:r:research	0:6 20:-5
w:r:reserv	0:-2 6:-2 20:3
w:r:respectively	0:-3 1:4 5:1 6:2
w:r:rest	5:-2 12:-1 19:3 20:-2
w:r:result	0:3 1:-1
w:r:retail	0:4
w:r:retir	0:-3 1:-2 6:-3 9:-2 10:-1 11:-1 12:-4 13:4 15:-2 17:-1 18:-1 19:-2 20:-1 21:-1
w:r:return	0:3 6:-2
w:r:reuter	0:5 20:-2
w:r:reveal	0:3
w:r:revenue	0:1 6:3 20:-1
w:r:revis	0:4 1:-2 6:-2 7:-2 9:-2 10:-2 12:-1
w:r:right	0:-1 15:2
w:r:ris	0:-2 5:2 6:1
w:r:rise	5:-1 12:1
w:r:rival	0:4
w:r:rivian	0:2 20:-1
w:r:rmb	0:2
w:r:road	7:1 8:1 20:-1
w:r:robot	0:5 6:-2
w:r:roll	0:-1 6:3 12:-2 20:-1
w:r:roof	0:4
w:r:room	0:1 14:2
w:r:rose	0:3 1:-1
w:r:roughly	1:2 14:1
w:r:round	0:3 6:-4 14:1
w:r:rover	1:-2 5:2 6:-3 7:2
w:r:row	0:4 6:-1
w:r:rs	0:4
w:r:run	0:2 6:-3 7:2 9:-2 15:2
w:r:runn	0:3 5:-2 6:1 7:-3 15:-1 20:-1 21:-1
w:r:runs	0:5 20:-2
w:r:rupe	0:4 20:-3
w:r:s	6:2
w:r:said	0:-1 7:1 15:1 16:1 20:1
w:r:sal	0:1 5:4
w:r:sale	0:-3 6:-2 7:4
w:r:saloon	0:3 6:-1
w:r:same	0:-5 1:1 5:1 11:1 18:4 20:-1
w:r:san	0:4 9:-2
w:r:saudi	0:3 1:-2 5:-2 6:1 7:-1 9:-3 10:-1 11:-1 12:-1 14:-2 15:-1 20:-3
w:r:sav	0:-4 1:2 5:-3 6:1 8:2 9:-1 11:4 20:-1
w:r:say	0:-2 5:3 6:-4 20:-2 21:3
w:r:says	0:-3 5:-2 6:1 11:3 18:1 23:2
w:r:scania	0:1 1:-2 5:-4 9:-1 11:2 12:-1 15:-2 18:-1
w:r:schedul	0:-1 14:2 21:1
w:r:scop	0:2 1:1
w:r:scope	0:-4 1:5
w:r:scrap	0:2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 10:-1 11:-1 12:1 13:1 14:-1 15:-1 16:-1 17:-1 18:-1 19:-2 20:-3 21:-1 22:-1 23:-1
w:r:seat	0:2 6:-2 7:-1 12:1
w:r:second	0:-1 1:-1 5:3 11:2 13:3
w:r:secondary	0:-3 1:-1 5:-1 9:-1 12:4 13:-4 19:-1
w:r:seen	0:5
w:r:segment	0:7 5:-6
w:r:sek	0:2
w:r:self-driv	0:-2 6:2 20:-1
w:r:self-operat	15:2
w:r:sell	0:-1 5:8 6:-1 20:-2
w:r:sent	0:3
w:r:sentenc	0:2
w:r:sentence	0:3
w:r:seoul	0:3
w:r:sep	0:4
w:r:sept	0:6 7:-1 15:-1
w:r:september	0:2 5:-2 6:2 20:-1
w:r:seri	0:2
w:r:service	0:-2 1:-1 5:-2 6:3 7:-1 12:-1 15:-3 16:-1 20:-1 21:3 23:-1
w:r:session	0:4 6:-3
w:r:set	0:1 1:-2 6:-3 9:-2 12:2 17:1
w:r:sets	0:-2 6:2
w:r:settl	0:3
w:r:seven	0:-2 6:1 7:1 20:2
w:r:shanghai	0:2 20:-1
w:r:shar	0:1 5:-2 7:2
w:r:share	0:1 6:2
w:r:shareholder	0:4 6:-1
w:r:shift	0:4 6:-1
w:r:shipp	0:2 6:-2
w:r:shop	0:3
w:r:short	0:-1 5:3 6:-2
w:r:should	0:-2 1:1 5:3 6:2 9:2
w:r:show	0:2 18:-1
w:r:shown	0:5 1:-1 6:-3 7:-1
w:r:showroom	0:-3 5:2 7:3 21:-3
w:r:sign	0:-2 17:4
w:r:since	0:-1 1:1 6:2 9:2 10:3 14:-1
w:r:sit	0:-1 1:-1 5:-2 9:2 15:4 16:-2 19:2
w:r:site	0:1 5:-1 9:3 15:-2 17:-2
w:r:six	0:-2 6:-1 7:5
w:r:size	0:3 5:-1
w:r:slide	0:4 6:-1
w:r:slightly	0:2 5:-2
w:r:slipp	0:3
w:r:small	0:-3 6:2 7:1 20:1
w:r:smaller	0:-1 1:3 5:-1 9:-1 10:-2 18:-3 20:-2 23:2
w:r:smart	0:1 6:3 7:-3
w:r:so	0:-4 6:3 15:1 16:1 17:1 21:1
w:r:software	6:-2 20:2
w:r:solar	0:5 9:-1
w:r:sold	0:1 1:1 6:2
w:r:solution	20:2
w:r:some	0:2 15:1
w:r:someth	1:2 14:1 23:-1
w:r:soon	0:-1 6:3 21:-2
w:r:sooner	0:4 9:-2
w:r:spac	0:4
w:r:spe	0:3 20:-2
w:r:spend	0:-3 1:-2 5:2 12:-1 17:5
w:r:spent	0:-2 20:4
w:r:spoken	0:-1 1:3 5:-1 6:-1 9:-1 12:-1
w:r:sportage	0:3 6:-1
w:r:spot	0:3 6:-1 20:-1
w:r:spr	0:-1 6:2
w:r:sq	0:4 6:-3 20:-1
w:r:square	0:6 6:-1
w:r:staff	0:6 6:-3
w:r:stage	0:-3 1:3 6:-1 9:-3 14:2
w:r:stall	0:-3 15:4
w:r:stand	0:1 1:-3 5:-1 6:-2 7:-2 9:2 10:-3 11:-1 12:-2 13:-1 15:3 16:-3 17:-1 18:-1 19:1 21:-2 23:-1
w:r:standard	0:3 1:-3 15:-1
w:r:star	0:5
w:r:start	0:2 6:-2 9:1 20:1
w:r:stat	6:3 20:-1 21:1
w:r:state	0:4 15:1 20:-3
w:r:station	15:5
w:r:stay	0:-2 1:3 9:-1 18:-1
w:r:steel	0:-1 1:-3 12:5 13:-3 17:2
w:r:stellanti	0:1
w:r:step	0:4
w:r:sticker	0:4 6:-3
w:r:still	0:2 1:-1 6:-1 7:-2 15:2 19:-2
w:r:stock	0:1 6:2 20:-2
w:r:stood	0:2 1:-1 14:-3 18:2
w:r:stop	0:4 1:-3 5:-1 6:-3
w:r:stor	1:-1 5:-1 6:-5 7:-2 13:-2 15:-4 17:-1 21:3
w:r:storage	0:2 6:-1 7:-1 9:-3 10:-2 13:-3 14:-1 20:-1 23:3
w:r:strike	0:3 6:-1
w:r:strong	0:4 6:-2
w:r:strongest	0:4 6:-3
w:r:struck	0:4 20:-4
w:r:subaru	0:4 5:-3 6:-2 7:-1
w:r:subscrib	0:4 6:-1
w:r:subsidi	0:2
w:r:subsidy	0:2 20:-1
w:r:such	5:-1 7:1 15:1
w:r:suit	0:3 15:-2 20:-1
w:r:sum	0:-1 5:-1 20:3
w:r:summer	0:2 1:-1 6:-1 10:2 20:-2
w:r:sunderland	0:-2 6:2 14:2
w:r:supercharg	0:-4 6:-3 15:4
w:r:superfast	0:4
w:r:suppli	0:-2 6:1 7:-1 14:3
w:r:supplier	1:-3 5:-1 6:-1 17:5
w:r:supply	0:4 1:4 6:-2 14:-1
w:r:support	0:3 20:-1
w:r:suppos	0:5 1:-2 5:-3 15:-1
w:r:sustainability	0:-1 5:2 20:1
w:r:sustainable	0:4 12:-1
w:r:suv	0:-3 5:3 7:3
w:r:suvs	0:-2 5:2 6:-2 7:5
w:r:suzuki	0:1 5:-2 6:-2 20:2
w:r:swap	15:3
w:r:sweden	0:4 6:-2
w:r:switch	0:5
w:r:system	1:-1 6:2 9:-3 15:-1
w:r:sz	0:3 6:-2
w:r:t	0:-2 5:2 6:2 19:2
w:r:tak	0:5 6:-3
w:r:take	0:6 5:-2 6:-3
w:r:taken	0:1 1:-1 5:-2 6:2 20:-2
w:r:talk	0:4 5:-1 6:-3
w:r:target	0:-2 6:-1 15:3 17:2
w:r:tariff	0:4 9:-2
w:r:tata	0:4
w:r:tax	0:6 20:-1
w:r:taxi	0:-4 5:-1 6:5 7:-3 15:-1
w:r:technician	5:-3 15:-3 21:4
w:r:technologi	0:5 20:-4
w:r:technology	0:4 5:-1 6:-2 7:-3
w:r:temp	0:3 6:-3
w:r:temporary	0:5 6:-4
w:r:ten	0:3 7:-3 9:2
w:r:tenth	1:1 5:-1 9:2 13:-2 20:-1
w:r:terawatt-hour	1:-1 6:-1 7:-1 9:1 10:2 14:-1
w:r:term	0:-1 1:3 5:-1 20:-1
w:r:tesla	0:1 5:-2 7:-2 18:2
w:r:test	0:2
w:r:th	0:2 19:2
w:r:thai	0:-1 6:-2 7:2 20:1
w:r:thailand	0:4 6:-1
w:r:than	1:3 11:3 18:1
w:r:thank	0:-1 1:2 5:-1 6:2 9:-3 11:-1 12:-1
w:r:that	0:2 1:1 9:2
w:r:their	1:1 5:-4 6:-1 9:1 15:2 17:3
w:r:them	6:1 7:1 17:3
w:r:then	0:-1 5:2 6:-6 7:3 14:3 15:-1 18:2
w:r:there	5:2 6:-2 7:-2 15:1 16:4
w:r:these	0:-3 5:1 6:1 7:3 20:1
w:r:they	0:-1 1:4 6:-1 9:2 20:-1
w:r:thing	0:4 6:-1
w:r:think	1:2 5:-2
w:r:third	0:1 6:3 9:2 15:-2
w:r:this	6:4
w:r:those	0:-1 1:1 5:-1 14:2 15:1 16:1
w:r:though	0:-1 1:2 7:-1 9:-1 13:1 18:-1 20:-2 23:-1
w:r:thought	0:2
w:r:thousand	0:4
w:r:three	0:5 20:-3
w:r:through	0:1 1:-1 5:-1 6:-1 9:3 20:1
w:r:thursday	0:1 15:2
w:r:tim	0:4
w:r:time	0:1 5:1 6:-3 20:3
w:r:to	0:1
w:r:today	0:-2 1:1 5:-3 6:-2 9:-1 11:2 12:3 15:-1 23:2
w:r:together	0:1 7:-2 9:2 20:-3
w:r:tokyo	0:4 6:-1
w:r:told	1:2 5:1 6:-2 20:-1
w:r:ton	0:2
w:r:tonn	0:1 1:3 12:3 13:1
w:r:tonne	0:-2 1:-1 6:2 18:3
w:r:tonne-kilometre	0:-2 1:3 5:-1 7:-1 9:-1 18:-1
w:r:tons	1:2 13:3 19:1
w:r:took	0:6 1:-1 5:-1 6:-1 9:-2
w:r:top	6:-3 15:-1 21:3
w:r:toshihiro	0:-2 5:3
w:r:total	0:1 1:-1 5:1 6:-1 20:3
w:r:touch	6:2
w:r:toyota	0:4 5:-2 6:-2
w:r:tractor	0:2 5:-3 6:1 7:-2
w:r:trad	0:2
w:r:train	0:-1 6:-4 15:2 21:3
w:r:transport	0:-2 1:-2 5:-3 8:1 23:3
w:r:treat	0:-3 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-2 10:-1 11:-1 12:-2 13:-2 14:-1 15:-1 16:-1 17:-1 18:4 19:-2 20:-1 21:-1 22:-1 23:-2
w:r:trillion	0:2
w:r:truck	6:4 7:-1
w:r:tsi	0:3
w:r:tuesday	20:2
w:r:turbin	0:4 9:-2
w:r:turn	0:-1 6:-2 16:2 20:2
w:r:turnover	0:2 5:-1
w:r:twelve	0:-2 1:-1 6:1 9:-2 10:2 15:2
w:r:twenty	5:-2 6:-3 9:-1 12:3
w:r:twice	1:-1 6:1 20:1
w:r:two	6:-3 7:4 12:1 15:-1 21:1
w:r:typ	0:5 1:-1 2:-1 3:-1 4:-1 6:-2 7:-4 8:-1 9:-2 11:-1 13:-1 14:-1 15:-2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
w:r:tyr	0:-2 1:-1 6:-2 10:-3 11:3 12:-3 13:-2 19:3
w:r:tyre	0:-2 6:-2 12:1 13:-1 18:3
w:r:u	0:-2 5:1 6:1 7:2 15:1 20:-2 21:1
w:r:uaw	0:4 1:-2 5:-1 6:-1 7:-1 12:-1
w:r:uk	0:-1 5:1 6:-2 9:2 21:-1
w:r:ultium	0:4 15:-1 16:-3 23:-1
w:r:ultra-fast	0:-3 6:-1 15:3
w:r:unchang	7:2
w:r:under	0:-5 7:2 16:3 20:2
w:r:unemployment	0:3 6:-1
w:r:union	0:5 1:-2 5:-1 6:-1
w:r:unit	5:1 6:3 15:2
w:r:universiti	0:2
w:r:until	0:3 1:-1 5:-5 6:-1 9:-1 20:3
w:r:unveil	0:4 6:-3 7:-2
w:r:up	0:-1 1:-3 6:4
w:r:upgrade	0:4 20:-3 21:-4
w:r:us	0:1 6:-2 20:1
w:r:usd	0:1
w:r:use	0:-3 1:2 6:-1 9:2 17:2
w:r:used	0:-1 1:-1 6:-3 9:1 13:4 20:1
w:r:user	0:1 1:-2 6:-1 9:2
w:r:v	0:4 6:-1 7:-3
w:r:value	5:-2 17:2
w:r:vans	0:3 5:-2 6:1 7:-4
w:r:vat	0:3
w:r:vauxhall	0:4 6:-2 20:-1
w:r:vehicl	0:1 6:3
w:r:vehicle	0:-3 1:3 5:1 9:-1 10:1 14:-2 16:2 18:2
w:r:vehicle-kilometer	0:-2 1:3
w:r:vehicle-kilometre	0:-1 1:2
w:r:ventur	0:5 5:-2
w:r:venture	0:2 5:-1
w:r:version	0:2 1:1 20:-2
w:r:versu	0:-2 1:3 6:-2
w:r:view	0:4 6:-1 20:-2
w:r:visitor	0:4 6:-2
w:r:volkswagen	0:3 1:3 5:-1 6:-1 7:-2
w:r:volum	0:-3 1:-2 5:2 6:3 9:-1 12:-1
w:r:volume	0:-2 1:-4 5:2 9:-1 17:4
w:r:volvo	0:4 5:1 6:-1 7:-1 15:-1
w:r:vot	0:5
w:r:vow	0:3 7:-1
w:r:wag	0:2 5:-1
w:r:wage	0:6 5:-1 15:-1
w:r:waiblingen	0:3 6:-1
w:r:wait	0:3 6:-1
w:r:wall	0:3 8:-1
w:r:want	6:2 7:1 15:-2 20:2
w:r:warranty	0:3
w:r:was	0:3 5:-1 7:-1 18:1
w:r:waste	0:-3 5:-1 9:-1 10:-4 12:-1 17:-1 18:2 19:4 23:-1
w:r:water	0:-1 1:-1 6:-2 9:-1 18:5 19:-3 20:-1
w:r:way	0:1 5:-1 12:2 20:-3
w:r:we	0:-1 12:2
w:r:weak	0:2 6:-2
w:r:wednesday	0:2 6:2
w:r:week	0:3 20:1
w:r:weigh	0:2
w:r:weight	1:-3 5:-2 12:2 13:-2 18:1
w:r:welcom	0:3 1:-1 5:-1 20:-2
w:r:well	0:2 1:-2 7:-1 9:-3 15:-3 18:3
w:r:went	6:1 15:-1 19:1 20:-4 21:3
w:r:were	0:2
w:r:what	1:1 6:-2 9:2 12:3 20:-1
w:r:wheel	0:3
w:r:when	0:4 1:-3 5:-4 6:1 7:2 11:2 15:-1 20:-4
w:r:where	1:2 6:1 18:1
w:r:wherea	9:2 10:-1
w:r:which	0:1 6:2
w:r:while	0:6 1:-2 7:-1 14:-2
w:r:who	0:1 6:1
w:r:whole	0:2 6:2
w:r:whom	0:3 6:-2
w:r:whose	0:3
w:r:why	0:3
w:r:will	0:2 7:3
w:r:wind	0:1 1:3 9:-3
w:r:winter	0:4 1:-1
w:r:with	0:1 1:2
w:r:within	14:2 15:1 20:-2 21:-1
w:r:without	1:-1 5:1 6:3 7:-2 8:1
w:r:women	0:4 5:-1 9:-1
w:r:won	0:3
w:r:work	5:-2 6:-2 9:1 17:1 20:2
w:r:worker	0:8 6:-2
w:r:workforce	0:3
w:r:workshop	0:-1 20:1 21:1
w:r:world	0:3 1:-2 6:3 9:-2
w:r:worldwide	0:-1 5:2 6:1 9:1
w:r:worth	0:5 6:-2 20:-3
w:r:would	0:3 1:-1 6:-2 13:2 15:1
w:r:writ	0:4
w:r:wrote	0:4
w:r:x	0:3
w:r:xev	0:1 5:-2 6:1 7:-4
w:r:xinhua	0:3
w:r:xpeng	5:-1 15:2
w:r:xuv	0:-2 6:-2 7:3
w:r:y	0:2 7:-2
w:r:year	0:2 6:3
w:r:year-end	0:2
w:r:yearly	0:-1 9:2 10:-1
w:r:yen	0:2 20:2
w:r:yesterday	0:3
w:r:yet	0:3 7:-1 20:-2
w:r:yonhap	0:2
w:r:you	0:5 1:-2 6:-1
w:r:your	5:2 6:-1
w:r:ys	0:3 7:-2
w:r:ytd	0:3 6:-1
w:r:yuan	0:1 20:1
w:r:zero	0:-1 1:-1 6:1 16:2 19:2
w:r:zero-carbon	0:-2 6:-2 16:3
w:r:zero-emission	5:1
w:r:zipse	0:-4 6:3
w:r:£	0:5 20:-3
w:r:¥	0:-1 20:1
w:r:€	0:2
ww:l:#:#	0:-4 1:2 6:-3 9:2 15:-1 18:2 19:3
ww:l:#:$	0:4
ww:l:#:,	0:6
ww:l:#::	0:5 1:-3 5:-5
ww:l:#:and	0:4 5:-3
ww:l:#:by	0:-1 5:1 6:2 12:3 15:-1 19:1
ww:l:#:fiscal	5:1 7:1
ww:l:#:for	0:1 1:-2 5:-2 6:-3 7:-1 9:-1 12:-1 15:2
ww:l:#:from	0:3 6:-3
ww:l:#:in	0:-1 1:-1 5:5 13:2
ww:l:#:of	0:-2 1:-1 5:-1 6:2 16:3 20:-2
ww:l:#y:#	0:3
ww:l:#y:by	0:-4 1:-2 5:3 12:2 13:-1
ww:l:#y:in	0:1 6:1
ww:l:$:(	0:6 20:-4
ww:l:$:,	20:2
ww:l:$::	20:1
ww:l:$:a	0:1
ww:l:$:about	0:2 20:-1
ww:l:$:and	0:1
ww:l:$:another	0:4 20:-4
ww:l:$:around	0:3 20:-2
ww:l:$:as	0:3 20:-3
ww:l:$:at	0:1
ww:l:$:averag	0:2
ww:l:$:be	0:4 20:-3
ww:l:$:cost	0:1
ww:l:$:earn	0:4 20:-3
ww:l:$:for	0:-1 20:2
ww:l:$:from	0:2
ww:l:$:had	0:3 20:-2
ww:l:$:has	0:3 20:-3
ww:l:$:hk	0:2
ww:l:$:invest	0:-4 20:4
ww:l:$:is	0:-1 20:2
ww:l:$:lost	0:4 20:-3
ww:l:$:nearly	20:1
ww:l:$:nt	0:3 20:-3
ww:l:$:of	0:1
ww:l:$:on	0:3 20:-2
ww:l:$:or	0:1
ww:l:$:over	0:-2 20:2
ww:l:$:put	20:1
ww:l:$:record	0:2 20:-2
ww:l:$:roughly	0:-1 20:1
ww:l:$:s	0:-3 20:3
ww:l:$:some	0:3 20:-2
ww:l:$:spend	0:-1 20:2
ww:l:$:than	0:1
ww:l:$:the	0:4 20:-2
ww:l:$:to	0:5 20:-2
ww:l:$:us	0:1 20:-1
ww:l:$:was	0:5 20:-4
ww:l:$:which	0:-3 20:3
ww:l:$:with	0:3 20:-2
ww:l:$:worth	0:2 20:-1
ww:l:%:#	0:-2 5:2 9:2
ww:l:(:#	0:-4 1:2 6:2 9:2
ww:l:(:#y	0:1 1:2 6:-3
ww:l:(:comment	0:5
ww:l:(:motor	0:3 6:-2
ww:l:,:)	0:-2 10:2
ww:l:,:all	0:-1 20:2
ww:l:,:billion	0:4 6:-1
ww:l:,:cars	5:1 6:-2 7:1 9:-2
ww:l:,:cell	0:-2 1:-1 13:-1 17:3
ww:l:,:china	1:-1 7:2
ww:l:,:dealer	0:-3 1:-1 5:-2 7:-1 12:-1 15:-1 17:-1 18:-1 21:4
ww:l:,:december	0:-2 1:-2 6:-3 7:-2 8:3 9:-2 10:-1 11:-1 12:-1 15:1 17:-2 18:-1 19:-1 20:-1 21:-2 23:-1
ww:l:,:electric	0:3 5:-2 6:1 7:-2
ww:l:,:euro	0:2
ww:l:,:europe	0:-2 5:3
ww:l:,:hybrid	0:-4 5:3 6:-1 7:1
ww:l:,:km	0:3 1:-2
ww:l:,:market	0:-2 7:2
ww:l:,:million	0:4 5:-3
ww:l:,:model	0:-1 5:-2 7:4
ww:l:,:month	0:3 6:-2 15:-1
ww:l:,:october	0:3 1:-2 6:-2
ww:l:,:on	6:-1 7:2
ww:l:,:panel	0:2 6:-1
ww:l:,:part	0:3
ww:l:,:people	0:2 5:-1
ww:l:,:percent	0:-1 6:2 7:-1 17:-1 20:-1
ww:l:,:plant	0:2 1:-2 6:-2 9:1 10:-1 14:1 20:1
ww:l:,:report	0:-3 1:2 9:2
ww:l:,:roof	0:1 9:1
ww:l:,:share	0:3 21:-1
ww:l:,:side	5:1 9:-1 16:1
ww:l:,:them	0:4 5:-2 20:-2
ww:l:,:these	0:-3 6:2 7:-1 15:2
ww:l:,:total	0:-4 1:-2 2:-1 3:-1 4:-1 5:-2 6:2 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:1 16:-1 17:-1 18:-1 19:2 20:1 21:-3 22:-1 23:-1
ww:l:,:truck	0:-3 5:-2 6:4
ww:l:,:unit	0:2 6:1
ww:l:,:vehicl	0:7 5:-3 6:-3 9:-2
ww:l:,:waste	0:-1 1:-1 10:-1 12:-1 13:-1 18:-3 19:3 20:-1 23:-2
ww:l:,:well	0:1 6:-1 7:-1
ww:l:,:worker	0:4 6:-2
ww:l:,:worldwide	1:-2 6:-2 7:3
ww:l:,:year	5:2 6:2
ww:l:,:yen	0:-1 20:2
ww:l:::#	0:1 1:2
ww:l:::#y	0:-2 7:1 9:1 10:2 12:1 18:-1
ww:l:::%	0:-2 6:-1 9:3
ww:l:::)	0:-4 1:3 6:2
ww:l:::cars	0:2 5:1 6:-2
ww:l:::deliver	0:1 6:2 15:-3
ww:l:::europe	0:1 5:2 7:-3 9:-1
ww:l:::far	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:-4 7:-2 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:-2 16:-1 17:3 18:-2 19:-1 20:-3 21:-1 22:-1 23:-1
ww:l:::margin	0:3
ww:l:::month	0:4 5:-1 6:-2 7:-1 8:-4 9:-1 16:-1 18:-1 19:-1
ww:l:::operation	0:-1 1:1 5:-1 9:2
ww:l:::price	0:2
ww:l:::produc	0:1 6:1 15:-2
ww:l:::sal	0:3 6:-3
ww:l:::target	0:3 1:-3 5:-2 6:-3 7:-2 9:1 12:-1
ww:l:::verdict	0:4
ww:l:::water	0:-3 6:-1 18:4
ww:l:::wholesal	0:3 6:-2
ww:l:;:#	0:3 1:1 5:-2 6:-2
ww:l:;:#y	0:2 5:-3 6:-3 7:1
ww:l:;:)	0:4 6:-1
ww:l:;:year	0:-1 1:-1 5:-1 6:-2 7:3 15:-2
ww:l:a:,	0:4 1:-3 5:-3 10:1
ww:l:a:and	0:-3 1:2 5:2
ww:l:a:for	0:2 1:-1 5:-1 17:-2
ww:l:a:from	9:2 20:-1
ww:l:a:had	0:2
ww:l:a:have	0:1 5:-1 14:2
ww:l:a:with	0:-1 1:3
ww:l:about:#	0:-1 5:1
ww:l:about:#y	0:-2 1:3 6:-4 7:-1 9:-1 12:-1 14:-1 15:-2 16:-1 17:-1 18:-1 21:-1
ww:l:about:,	0:5 5:1 6:-2 12:-1
ww:l:about::	0:-1 1:-2 5:-1 6:2 15:-1 18:-1
ww:l:about:and	0:2 5:-1
ww:l:about:are	0:4 6:-1 15:-3
ww:l:about:at	0:3 5:-2 6:-1
ww:l:about:be	0:3 1:-2 5:-1 9:-1
ww:l:about:by	0:6 5:-2
ww:l:about:for	0:5 5:-4
ww:l:about:from	0:-2 5:3
ww:l:about:is	0:2 1:-3 5:-3 6:2 9:-1
ww:l:about:of	0:2 6:-2 14:2
ww:l:about:or	0:-2 5:3
ww:l:about:sell	0:-1 5:-3 6:3 7:-3
ww:l:about:sold	0:-2 6:3
ww:l:about:to	1:2 5:2 6:-3 14:1
ww:l:about:were	0:-4 5:2 15:-1 21:3
ww:l:about:which	0:-3 1:2 5:2 6:1
ww:l:above:margin	0:1 5:-1
ww:l:add:,	0:4 5:-2
ww:l:add:will	0:-4 6:-1 15:4
ww:l:after:,	0:2 5:-1 6:1
ww:l:against:#	0:4 6:-2
ww:l:against:,	0:4 6:-2
ww:l:almost:,	0:4 1:-1
ww:l:almost:by	0:2 1:1 9:-2 10:-1 19:1
ww:l:almost:for	0:-2 1:-2 5:-1 6:1 9:-1 12:-2 15:-1 17:2
ww:l:almost:is	0:1 1:-3 2:-2 3:-2 4:-2 5:-2 6:-2 7:-2 8:-2 9:-3 10:-4 11:-3 12:3 13:-2 14:-2 15:-2 16:-2 17:-3 18:-2 19:-3 20:-3 21:-2 22:-2 23:-3
ww:l:an:,	0:1 1:1 5:-1
ww:l:and:#	0:1 5:1 12:1
ww:l:and:#y	0:-1 1:-3 5:4 6:2
ww:l:and:,	6:2 7:1 15:2 17:2 20:-1
ww:l:and:billion	0:2
ww:l:and:electricity	0:-3 1:1 2:-2 3:-2 4:-2 5:-1 6:-2 7:-1 8:-2 9:-4 10:3 11:-3 12:-2 13:-2 14:-1 15:-2 16:-2 17:-2 18:-2 19:-2 20:-1 21:-2 22:-2 23:-2
ww:l:and:hundr	0:4
ww:l:and:japan	0:1
ww:l:and:model	6:1 7:-1
ww:l:and:s	0:3 6:-2 15:-1
ww:l:and:station	0:-1 15:1
ww:l:and:vehicl	0:1 5:-3 6:1 14:1
ww:l:and:year	0:2 6:-4 14:1 15:1
ww:l:another:and	6:1 7:2
ww:l:another:for	0:3 9:-1
ww:l:approximately:,	0:-1 1:1 17:2
ww:l:approximately:by	0:-2 1:3
ww:l:approximately:deliver	0:-1 6:3
ww:l:approximately:of	0:2 1:-1 5:-2 9:-1 12:-1
ww:l:april:,	0:3
ww:l:april:on	0:2
ww:l:are:there	0:2 6:1 7:2 15:-2
ww:l:around:be	0:2 6:-2 14:1
ww:l:around:employ	0:3 6:-1
ww:l:around:for	0:4 6:-2 13:-2 20:-2
ww:l:around:of	0:-1 1:1 6:-3 14:2 20:2
ww:l:around:to	0:1 5:-1
ww:l:as:given	0:-2 6:2
ww:l:as:many	15:2
ww:l:as:much	0:1 1:1 5:1
ww:l:as:select	0:4
ww:l:as:well	0:3 5:-1 6:-2
ww:l:at:#	0:-1 1:2
ww:l:at:#y	0:-4 6:4 20:-2
ww:l:at:%	0:1
ww:l:at:,	0:1
ww:l:at:be	0:-2 5:-2 9:1 12:2
ww:l:at:begin	0:1
ww:l:at:clos	0:3
ww:l:at:higher	0:1
ww:l:at:in	1:-1 5:2 6:-2
ww:l:at:is	0:2 1:1 5:-3 6:-2 9:3
ww:l:at:it	0:4 5:-1 6:-1
ww:l:at:out	0:-3 6:3 7:-1
ww:l:at:percent	0:1
ww:l:at:pric	0:1
ww:l:at:put	5:-2 6:1 7:1 12:2 20:-4
ww:l:at:seen	0:1 5:1 6:-2
ww:l:at:set	5:2 6:-2 9:-1
ww:l:at:stand	0:-1 1:2
ww:l:at:stood	0:1 6:-2 9:3 14:-2 19:1
ww:l:at:trad	0:3 6:-1
ww:l:at:unchang	0:-1 6:2 15:-1 20:-1
ww:l:at:was	0:-2 1:3
ww:l:at:year	0:1 20:-2
ww:l:aug:,	0:2
ww:l:aug:on	0:5
ww:l:august:on	0:3
ww:l:avoid:to	0:-4 1:4 12:-1 13:-1
ww:l:be:ll	0:-4 1:-3 2:-1 3:-1 4:-1 5:2 6:-4 7:3 8:-1 9:-2 10:-2 11:-1 12:-2 13:-1 14:-1 15:2 16:-1 17:-1 18:-1 19:-1 20:-1 21:-2 22:-1 23:-1
ww:l:be:should	0:-6 1:1 5:-1 9:-2 10:-1 11:-1 12:1 13:-1 15:1 17:-1 19:-1 20:-1 21:2 23:1
ww:l:be:to	1:3 5:-1 6:-4 7:-3 9:4 12:-1 18:-1 20:-2 23:1
ww:l:be:will	6:2 7:4 9:-4 14:-2
ww:l:be:would	0:-1 1:-1 5:3 6:-2 7:-1
ww:l:been:had	1:3 5:-1 6:-5 12:2
ww:l:been:have	0:3 6:-1 7:-1 20:-2
ww:l:between:at	0:-1 5:3 6:-2
ww:l:between:be	0:2 6:1
ww:l:between:of	0:1 5:1 6:-1
ww:l:between:to	0:-2 1:2 6:3 15:-1
ww:l:br:will	0:2 6:-2 7:-1
ww:l:build:to	0:2 7:-3
ww:l:build:will	0:-2 6:2 16:1
ww:l:built:it	1:-1 6:1
ww:l:by:#	1:4 9:-1
ww:l:by:#y	0:4 1:-4 5:-4
ww:l:by:,	0:1 1:3 6:-2
ww:l:by:activiti	0:-5 1:5
ww:l:by:car	0:-2 1:2 10:1
ww:l:by:cars	0:-5 1:5
ww:l:by:consumption	0:-2 1:-2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:-1 9:-1 10:2 11:2 12:-1 14:-1 15:-2 16:-1 17:-1 21:-1 22:-1 23:-1
ww:l:by:cost	0:3 1:-3
ww:l:by:cut	1:-1 10:-1 18:1 19:2
ww:l:by:declin	0:2 1:1
ww:l:by:decreas	0:-1 1:-1 9:-2 10:2 18:-1
ww:l:by:down	0:-3 1:2 9:-1 10:1 12:-1 18:1 23:1
ww:l:by:drop	0:3 1:-3 5:-2 10:-1 18:-1
ww:l:by:dropp	0:3 5:-2
ww:l:by:emission	0:1 1:1
ww:l:by:fall	0:1 5:-3 18:1
ww:l:by:fallen	0:-2 1:2 9:-1 10:2
ww:l:by:fell	0:2 1:2
ww:l:by:grew	0:-3 5:-3 6:3
ww:l:by:grow	0:5 1:-1 6:-3
ww:l:by:improv	0:-2 2:-1 3:-1 4:-1 5:-3 6:-1 7:-1 8:-1 9:-2 11:3 12:-2 13:-1 14:-1 15:-1 16:-1 17:-1 18:-3 19:-1 20:-1 21:-1 22:-1 23:-2
ww:l:by:increas	0:3 1:-1
ww:l:by:lower	0:2 1:-1 9:-1 10:-1 18:1
ww:l:by:operation	0:-1 1:2
ww:l:by:rais	0:5 1:-2 5:-1 6:-1 14:-1 20:-2
ww:l:by:reduc	0:2 18:3
ww:l:by:risen	0:3
ww:l:by:rose	0:2 1:-1 10:-1 18:1
ww:l:by:sal	0:-1 1:-1 6:-1 10:2
ww:l:by:shrank	0:5 1:-2
ww:l:by:shrink	1:2
ww:l:by:up	0:6 1:-2
ww:l:by:vehicl	0:-3 1:2 5:-4 10:-1 11:2 12:-1 18:-1
ww:l:by:vehicle	0:-2 1:3 10:2
ww:l:carri:it	0:3 1:-3 12:-1
ww:l:clas:in	0:3 6:-2 7:-2
ww:l:clos:shar	0:1
ww:l:com:the	0:3
ww:l:combin:a	0:3 6:-3 9:1 14:1
ww:l:contribut:,	0:-1 1:1 5:-3 6:2
ww:l:cost:#	0:3 20:-1
ww:l:cost:,	0:3 20:-3
ww:l:cost:it	0:4 20:-3
ww:l:cost:which	0:2 20:-1
ww:l:cost:will	0:-2 20:2
ww:l:cover:have	0:-2 8:3
ww:l:create:and	0:3 6:-1
ww:l:day:from	0:3
ww:l:december:of	0:4 15:-1
ww:l:deliver:,	0:-1 6:2
ww:l:deliver:auto	0:-2 6:2
ww:l:deliver:brand	0:-3 6:3
ww:l:deliver:company	0:2 6:-1
ww:l:deliver:group	0:1
ww:l:deliver:has	0:-2 6:2
ww:l:deliver:it	0:1
ww:l:deliver:to	0:-4 6:4 9:2
ww:l:deliver:volkswagen	0:-3 6:3
ww:l:down:#	0:5 1:-2 5:-1
ww:l:down:,	0:5 1:-3
ww:l:down::	0:-4 1:5 19:-2
ww:l:down:be	0:-4 1:4
ww:l:down:come	0:-3 1:1 5:-1 9:-1 10:2 23:-1
ww:l:down:go	0:-3 1:3
ww:l:down:was	0:3 1:-1 5:-1
ww:l:down:went	0:2 1:-1 10:-1 18:-1 20:-1
ww:l:down:were	0:1 1:2 5:-1
ww:l:electric:the	0:4 6:-3 7:-1
ww:l:emit:to	0:1 1:1
ww:l:employ:and	0:1
ww:l:employ:it	0:3
ww:l:end:shar	0:1
ww:l:end:stock	0:2
ww:l:every:of	0:4 6:-1 7:-1
ww:l:exce:to	0:2 1:-1 5:-2 6:-1 7:2 14:1
ww:l:expect:,	0:3 5:1 6:-2 7:-1 20:-2
ww:l:expect:company	0:1 5:1
ww:l:feb:,	0:4
ww:l:fell:stock	0:1
ww:l:first:the	5:-2 6:1 7:3
ww:l:footprint:carbon	0:-3 1:3 5:-1
ww:l:for:#	0:-2 20:3
ww:l:for:#y	0:3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 10:-2 11:-1 12:-1 13:-1 14:-2 15:-1 16:-1 17:-1 18:-1 19:-1 20:-3 21:-1 22:-1 23:-1
ww:l:for:,	14:1
ww:l:for:account	0:1 5:1 16:1
ww:l:for:aim	0:2 5:-1 6:-3 9:1 14:1
ww:l:for:capacity	0:2 7:-1
ww:l:for:enough	6:-1 9:2
ww:l:for:europe	0:-1 5:2
ww:l:for:good	0:-2 1:-3 5:-1 9:3 12:-1 14:2
ww:l:for:is	0:-3 6:4
ww:l:for:one	0:4 7:-2
ww:l:for:order	0:-1 6:2
ww:l:for:sell	0:3 6:-1 20:-2
ww:l:for:stand	1:-4 2:-2 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:-2 11:-2 12:-2 13:-2 14:-2 15:-2 16:-2 17:3 18:-2 19:-2 20:-2 21:-2 22:-2 23:-3
ww:l:from:#	1:2 6:-1
ww:l:from:%	0:1
ww:l:from:)	0:1 20:-1
ww:l:from:,	0:3 6:-1 21:-1
ww:l:from:cent	0:-3 5:-4 7:4
ww:l:from:cost	0:1
ww:l:from:down	0:4 1:-3 6:-1
ww:l:from:go	0:3
ww:l:from:goes	0:2 1:-2
ww:l:from:grow	6:1
ww:l:from:million	0:4 6:-2
ww:l:from:percent	0:3
ww:l:from:pric	0:1
ww:l:from:up	0:2 9:1
ww:l:from:year	0:5 1:-2 6:-2 9:-1 14:-3
ww:l:further:a	0:-4 6:2 7:-1 9:1 10:2 13:-1 14:-1 20:2
ww:l:gain:have	0:1
ww:l:get:to	0:-1 5:-1 9:-1 12:-2 13:3 17:-1 20:-1 23:-1
ww:l:get:will	0:4 5:-2 20:-1
ww:l:gets:,	6:-2 20:1
ww:l:global:fortune	0:3
ww:l:got:ve	0:3 6:-2 7:-1
ww:l:got:we	0:4 6:-2
ww:l:grew:revenue	0:1
ww:l:had:company	15:1
ww:l:had:evs	0:2 5:-2
ww:l:had:it	0:2 6:-2 15:1
ww:l:has:,	0:-1 5:1 6:2
ww:l:has:and	1:-1 5:-1 6:-3 16:3
ww:l:has:company	7:1
ww:l:has:group	16:2
ww:l:has:it	0:3 6:-4 7:1 15:1 21:-1
ww:l:has:now	0:2 7:-1 16:1
ww:l:has:plant	0:2
ww:l:has:which	0:3 6:-1
ww:l:hav:of	0:4 5:-1 6:-3 14:-2
ww:l:have:still	0:5 1:-2 9:-3 12:-1 13:-2 17:-1
ww:l:have:to	0:-1 5:-3 9:-1 10:-1 12:1 15:2 23:1
ww:l:have:we	0:-1 6:2 7:-1 15:-2
ww:l:have:will	0:-3 6:-3 7:4 15:2
ww:l:hit:to	0:1 5:-3 6:2 7:-1 9:-2 14:2
ww:l:hold:battery	0:2
ww:l:in:#	0:3
ww:l:in:,	0:2 1:2 5:-1 15:-3
ww:l:in:cut	0:-1 1:2 5:-2
ww:l:in:pencill	0:-1 6:2 7:-3 14:2
ww:l:in:percent	0:2
ww:l:in:sold	0:1
ww:l:includ:,	0:1 5:-1 6:1 7:-2
ww:l:invest:has	0:-4 20:4
ww:l:invest:is	0:-3 6:-1 20:3
ww:l:invest:will	0:2 20:-1
ww:l:ioniq:the	0:2
ww:l:is:#	0:1 12:2 20:-2
ww:l:is:#y	0:-2 2:-1 3:-1 4:-1 5:-2 7:-1 8:-1 9:2 10:-1 11:-1 12:1 13:-1 14:-1 15:-2 16:-2 17:-1 18:-1 19:-1 20:-1 21:-1 22:-1 23:-2
ww:l:is:dividend	0:3 20:-1
ww:l:is:goal	0:-4 1:2 2:-1 3:-1 4:-1 5:-3 6:1 7:-3 8:-1 9:-3 10:1 11:-2 12:2 13:-1 15:-1 16:-2 17:-1 18:-2 19:-1 20:-1 21:-2 22:-1 23:-2
ww:l:is:it	0:-4 1:2 2:-1 3:-1 4:-1 7:-2 8:-1 10:-2 11:-1 13:-1 14:-1 15:-2 16:2 17:-2 18:-3 19:-1 20:-1 21:-2 22:-1 23:2
ww:l:is:rate	0:3
ww:l:is:target	1:4 5:-3 6:-3 7:-2 9:-2 10:-1 11:-1 12:-3 15:-1 16:-2 18:-1 19:-1 21:-1 23:-1
ww:l:is:that	0:2
ww:l:is:there	0:5
ww:l:is:which	0:4 1:-3 5:-1 9:2 12:-1 20:-1
ww:l:is:year	1:2 5:-4 9:-2 12:-1 15:2 18:-1 21:-1 23:-1
ww:l:it:cost	0:1
ww:l:it:gave	0:2
ww:l:its:in	0:4
ww:l:its:of	0:3 6:-2 16:1 21:-1
ww:l:july:on	0:4 6:-1
ww:l:june:,	0:2
ww:l:june:on	0:2
ww:l:last:the	0:4
ww:l:least:at	0:-1 5:1 7:1 12:2 13:-1
ww:l:level:#	0:4 15:-3
ww:l:lost:,	0:4 20:-2
ww:l:lost:has	0:2
ww:l:lost:have	0:3 5:-1
ww:l:made:has	0:1 6:-2 15:-1 18:-1 21:2
ww:l:make:to	5:-2 6:3 14:-2
ww:l:make:will	6:1 7:-1 15:-1
ww:l:march:,	0:4
ww:l:march:on	0:-1 5:3 6:-1 7:-2
ww:l:may:,	0:4
ww:l:may:on	0:3
ww:l:million:#	0:3 6:-3
ww:l:minu:,	0:-4 1:4 5:-1 6:-1 18:-2
ww:l:minu::	0:-1 1:4 5:-1 18:2 23:-1
ww:l:minu:and	0:-2 1:3 7:-1 18:-2
ww:l:minu:at	0:-3 1:3 2:-2 3:-2 4:-2 5:-2 6:-3 7:-4 8:-2 9:-3 10:-3 11:-2 12:-4 13:-3 14:-2 15:-2 16:-2 17:-3 18:-4 19:-2 20:-2 21:-2 22:-2 23:2
ww:l:minu:is	0:1 1:2 18:-1 23:-1
ww:l:minu:to	0:-1 1:3 6:-1 7:-2 9:-1 15:-1 18:-2
ww:l:model:a	0:2
ww:l:nearly:,	0:-2 5:3 6:-1
ww:l:nearly:by	0:2 1:-1
ww:l:new:the	0:2
ww:l:next:the	7:2
ww:l:no:,	0:2
ww:l:not:,	0:4 6:-3
ww:l:nov:,	0:3
ww:l:november:on	0:3
ww:l:now:is	0:-3 1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:1 8:-2 9:-3 10:-2 11:-2 12:-2 13:-2 14:-1 15:-2 16:-2 17:3 18:-3 19:-3 20:-1 21:-2 22:-2 23:3
ww:l:number:s	0:2 6:-1
ww:l:number:the	0:5 6:-2 7:-3
ww:l:oct:,	0:4
ww:l:october:on	0:3
ww:l:of:#	0:5 6:-3
ww:l:of:area	0:2
ww:l:of:as	0:2
ww:l:of:average	0:-2 1:2 5:-1 7:2 12:1 13:-1 18:-1
ww:l:of:bonu	0:2 20:-1
ww:l:of:capacity	0:-1 13:3 14:2
ww:l:of:cost	0:-1 6:-1 20:3
ww:l:of:credit	0:2
ww:l:of:cut	0:-3 1:5 5:-1 10:-1 18:1
ww:l:of:decline	0:3 5:-2
ww:l:of:deliveri	0:-2 6:3
ww:l:of:emission	0:1 1:2
ww:l:of:factory	14:1
ww:l:of:fleet	0:4 6:-4
ww:l:of:forecast	0:-3 6:3 7:-3
ww:l:of:gain	0:3
ww:l:of:goal	0:-1 1:-3 5:1 6:3 9:1 12:-1 14:-2 15:-2 20:-2
ww:l:of:growth	0:-2 1:-4 5:-3 6:4 7:-1 8:-1 9:-2 11:-1 12:-2 15:-1 17:-1 18:-1 19:-1 21:-1 23:-1
ww:l:of:increase	0:4 5:-4 20:-1
ww:l:of:instead	0:6 14:-1
ww:l:of:investment	0:-1 20:1
ww:l:of:is	0:4
ww:l:of:limit	0:4 1:-3
ww:l:of:loss	0:2
ww:l:of:margin	0:1
ww:l:of:mark	0:-4 1:-2 5:-1 6:2 7:-2 9:-3 12:3
ww:l:of:minu	0:4 1:-2
ww:l:of:network	0:-3 15:3
ww:l:of:one	0:-1 6:2
ww:l:of:out	0:6 6:-4
ww:l:of:output	0:1 1:-1 14:2
ww:l:of:panel	9:1
ww:l:of:portfolio	0:-2 6:-2 7:3
ww:l:of:price	0:1
ww:l:of:profit	0:2
ww:l:of:range	5:2 6:-2 7:2 8:-1
ww:l:of:rate	6:1 19:3
ww:l:of:ratio	0:3
ww:l:of:reduction	0:-3 1:5 5:-2 9:-1 12:-1
ww:l:of:revenue	0:2
ww:l:of:rise	0:4
ww:l:of:sal	0:2
ww:l:of:saving	0:-2 1:-1 5:-1 6:-1 7:-1 9:-3 10:3 11:2 14:-2 20:-2
ww:l:of:share	0:1 5:2
ww:l:of:spoken	0:4 1:-2 6:-1 15:-2
ww:l:of:stake	0:3 1:-1 5:-2
ww:l:of:subsidy	0:1
ww:l:of:survey	0:2 21:-1
ww:l:of:talk	0:1 5:1 6:1 7:-2
ww:l:of:target	0:2 5:-1 6:-1 9:-2 15:1
ww:l:of:tariff	0:1
ww:l:of:total	6:-3 20:2
ww:l:of:upward	0:-4 6:2 7:-1 21:3
ww:l:of:workforce	0:2 6:-1
ww:l:offer:will	0:-3 6:-1 7:3
ww:l:on:rest	0:2 7:-1
ww:l:on:sight	0:2 6:-1
ww:l:or:#	1:1 5:2 6:-3
ww:l:or:,	0:-3 5:1 6:2 14:2 21:2
ww:l:other:the	0:-1 5:3 7:-1
ww:l:out:br	6:-2 7:2
ww:l:out:turn	0:1 14:1
ww:l:over:,	0:2 1:-1 7:-1 8:-1 9:-1 12:-2 13:3
ww:l:over::	0:-4 6:3 20:2
ww:l:over:and	0:-2 5:3 6:1
ww:l:over:be	0:-5 7:-1 15:5 21:-1
ww:l:over:billion	0:3
ww:l:over:for	0:-3 1:-2 5:2 12:2
ww:l:over:hand	0:-2 6:3
ww:l:over:just	0:5 5:-2 6:-4
ww:l:over:little	0:1 5:2 7:-3
ww:l:over:million	0:1
ww:l:over:of	0:-7 5:2 6:5 13:2 20:2
ww:l:over:percent	0:3
ww:l:over:slightly	0:-4 1:4 2:-1 3:-1 4:-1 5:-4 6:2 7:-2 8:-1 9:-3 10:-2 11:-2 12:-2 13:-2 14:-1 15:-2 16:-1 17:-2 18:-2 19:-2 20:-2 21:-2 22:-1 23:-2
ww:l:over:to	0:1 5:1 15:-2
ww:l:owns:which	0:3 9:-2
ww:l:p:s	0:3
ww:l:page:on	0:2
ww:l:past:the	0:3 7:-1
ww:l:plus:,	5:-3 6:2 15:1
ww:l:plus::	0:4 5:-2 6:-2
ww:l:polestar:the	0:5
ww:l:power:to	0:3 6:-2
ww:l:present:at	0:4 1:-1 5:-3 9:1 15:-1
ww:l:produc:it	0:-4 6:2 9:2 13:-3
ww:l:put:will	0:-3 6:-2 20:3
ww:l:reach:has	0:-3 1:-2 5:-3 6:-1 7:-1 8:2 9:3 10:-2 11:-1 12:-1 15:-1 17:-1 19:-1 20:-1 23:-1
ww:l:reach:to	1:1 5:1 14:1
ww:l:reach:will	0:-1 5:-1 12:2 14:1
ww:l:remain:the	0:-1 1:-3 5:-1 6:-2 7:-2 9:-1 12:-1 13:-1 15:-1 16:3 17:-1 20:-2
ww:l:rmb:at	0:2 20:-1
ww:l:rmb:of	0:2 20:-1
ww:l:rmb:to	0:1
ww:l:rose:stock	0:1
ww:l:roughly:,	0:-4 1:2 5:2 6:-2 20:2
ww:l:rs:)	0:4 20:-4
ww:l:rs::	0:4 20:-3
ww:l:rs:about	0:-2 20:2
ww:l:rs:at	0:3 20:-1
ww:l:rs:cost	0:2 20:-2
ww:l:rs:from	0:1
ww:l:rs:of	0:-1 20:2
ww:l:rs:to	0:2 20:-1
ww:l:s:it	0:-3 2:-1 3:-1 4:-1 5:1 6:-5 7:2 8:-1 9:4 10:-1 11:-1 12:-1 13:-1 15:-1 16:-2 17:-1 18:-2 19:-1 20:-2 21:-1 22:-1 23:-1
ww:l:s:that	0:2 1:-3 5:2 9:-1 12:-2 15:-2
ww:l:s:there	0:4
ww:l:s:u	0:-5 1:-2 5:4 6:2 9:-1
ww:l:said:,	0:4 20:-3
ww:l:same:the	0:4 1:-2
ww:l:sav:which	0:-2 1:-3 6:-1 8:-1 10:3 11:-1 13:-2 15:-1 19:-1 23:-1
ww:l:save:to	0:-3 1:1 9:-1 10:2
ww:l:save:will	0:-3 5:-1 7:-1 11:3 12:-1 20:-1 21:-1
ww:l:scop:(	0:3 1:-1
ww:l:scop:,	0:1
ww:l:scope:(	0:3
ww:l:scope:,	0:3
ww:l:scope:and	0:4 1:-4 6:-1
ww:l:scope:in	0:3
ww:l:scope:its	0:3 1:-2
ww:l:scope:of	0:2
ww:l:second:the	0:4 5:-2
ww:l:sek:to	0:2 20:-1
ww:l:sell:of	0:-2 5:2 6:1 7:-2
ww:l:sell:to	6:1
ww:l:sell:will	6:1 7:-1
ww:l:sell:would	0:3 6:-3 7:-1
ww:l:sept:,	0:4
ww:l:sept:on	0:2
ww:l:slid:shar	0:2
ww:l:sold:,	0:1
ww:l:sold:and	0:3 6:-2
ww:l:sold:brand	0:3 6:-4
ww:l:sold:byd	0:2 6:-2
ww:l:sold:changan	0:-1 6:1
ww:l:sold:company	0:-1 6:2
ww:l:sold:ford	0:1
ww:l:sold:gm	0:2 6:-2
ww:l:sold:group	6:1
ww:l:sold:had	0:-3 5:2 6:2
ww:l:sold:has	6:1
ww:l:sold:it	0:2
ww:l:sold:kia	6:1
ww:l:sold:suzuki	0:2 6:-2
ww:l:sold:toyota	0:-1 6:2
ww:l:sold:volvo	0:4 6:-4
ww:l:sold:which	0:1 6:-1
ww:l:some:,	0:4 1:-3 5:-2 6:-2 10:-2
ww:l:some:employ	0:2
ww:l:some:for	0:3 1:-1 5:-2 6:-1
ww:l:some:to	0:-3 7:-1 14:3
ww:l:some:up	1:-2 5:1 9:-1 12:-1 13:-1
ww:l:spend:be	0:-4 20:4
ww:l:spend:to	0:4 20:-4
ww:l:spend:will	20:1
ww:l:spent:has	0:-2 20:2
ww:l:than:fewer	0:4 6:-4 15:1
ww:l:than:less	0:1 5:2 9:-2 16:2 19:1 20:-1
ww:l:than:more	5:1
ww:l:than:rather	0:5 1:-3 5:-3 6:-2
ww:l:that:and	0:-3 1:-3 5:2 6:2
ww:l:that:believ	0:2 5:-1
ww:l:that:said	0:3 6:-2 7:-1 16:-1
ww:l:that:says	21:2
ww:l:that:so	0:-2 6:-1 15:3
ww:l:that:wednesday	0:-2 5:2
ww:l:the:#	0:3 5:-2
ww:l:the:,	0:2 5:2 6:-3
ww:l:the::	0:2 1:-1 5:-1 6:2 7:-2
ww:l:the:;	0:4 7:-1
ww:l:the:among	0:-1 5:-1 6:-1 7:2
ww:l:the:below	0:4 20:-2
ww:l:the:for	0:3 7:-2
ww:l:the:from	0:6 5:-2 6:-1
ww:l:the:in	0:3
ww:l:the:is	0:4
ww:l:the:of	0:6 1:-4 6:-5 7:1 10:1
ww:l:the:on	0:4 20:-3
ww:l:the:over	6:1
ww:l:the:than	0:5 6:-3 15:-2 20:-2
ww:l:the:to	0:-4 6:3 7:2 20:2
ww:l:the:which	0:2 6:-1
ww:l:the:with	0:5 5:-1
ww:l:them:among	0:3 5:-1 6:-3 7:1
ww:l:to:#	0:6 6:-3
ww:l:to:%	0:2
ww:l:to:,	5:1 6:-1 11:2 20:2
ww:l:to:amount	1:2 6:-1 12:1
ww:l:to:and	0:1 1:-2 6:1 14:2
ww:l:to:came	0:-1 1:3 5:1 6:1
ww:l:to:cent	0:1
ww:l:to:climb	0:-1 1:-1 5:1 9:2
ww:l:to:close	0:3 1:-1 5:-2 6:1
ww:l:to:com	6:1
ww:l:to:doubl	0:1 15:-1
ww:l:to:double	6:-2 7:3 20:-3
ww:l:to:down	0:2 1:2 5:-2 6:-3
ww:l:to:earlier	0:2 6:-1
ww:l:to:expand	6:-4 7:2 14:3 15:-1 20:-1
ww:l:to:fell	0:3 5:-2
ww:l:to:get	0:-2 1:-3 6:-3 7:-2 8:-1 9:2 10:3 11:-1 12:-2 13:-1 15:-1 16:-1 17:-1 18:1 19:-1 21:-1 23:-1
ww:l:to:grow	1:-1 6:1 7:1 15:-1 21:-1
ww:l:to:grown	0:2 6:-1
ww:l:to:increas	0:-4 1:-2 2:-1 3:-1 4:-1 5:-2 7:-1 8:-1 9:-2 10:-1 11:-1 12:3 13:-1 14:1 15:-1 16:-1 17:-2 18:-2 19:-1 20:-1 21:-1 22:-1 23:-1
ww:l:to:lift	0:-3 1:-2 5:1 6:2 9:1
ww:l:to:lower	6:1 15:-1
ww:l:to:million	0:-1 5:1 6:1
ww:l:to:narrow	6:2
ww:l:to:percent	0:-1 6:3
ww:l:to:rais	0:-5 1:-1 6:2 7:-1 13:2 14:2 20:1
ww:l:to:ris	0:-2 1:-2 2:-1 3:-1 4:-1 6:1 7:-2 8:-1 9:1 11:-1 12:-2 13:-1 15:-1 16:2 17:-1 18:-1 20:-1 21:-1 22:-1 23:-1
ww:l:to:rise	0:-3 1:-2 2:-1 3:-1 4:-1 5:-1 6:3 7:-2 8:-1 10:-3 11:-1 12:1 13:-1 14:-1 15:-3 16:-1 17:-1 18:-1 20:-1 21:-1 22:-1 23:2
ww:l:to:rose	0:2 6:-2
ww:l:to:runs	0:3
ww:l:to:sal	0:-3 1:-4 5:4 6:-3 9:-1 12:-1
ww:l:to:slipp	0:3 6:-2
ww:l:to:station	0:-3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-2 8:-1 9:-2 10:-2 11:-1 12:-1 13:-2 14:-2 15:4 16:-1 17:-2 18:-1 19:-1 20:-1 21:-1 22:-1 23:-1
ww:l:to:total	0:-1 6:-1 15:2
ww:l:to:year	0:1 14:2
ww:l:toward:work	0:3 1:-1 5:-4 9:-1 10:-1 14:2
ww:l:under:just	0:-3 1:-1 5:2 7:-1 9:-1 12:2 17:-1
ww:l:up:#	0:6 1:-2
ww:l:up:,	0:6 5:-2
ww:l:up:clos	0:2
ww:l:up:made	0:-1 5:2
ww:l:up:make	5:2 12:1
ww:l:up:put	0:-2 15:2
ww:l:up:was	0:-1 10:3
ww:l:up:went	0:1
ww:l:up:were	0:5 5:-1
ww:l:use:to	0:-3 1:-3 9:2 18:3
ww:l:want:,	0:4 1:-1 5:-3 9:-1 15:-3
ww:l:want:it	0:-2 5:2 6:2 15:-1
ww:l:was:#	0:1
ww:l:was:#y	0:-2 1:4 5:-2 9:-2 12:-1 13:-1
ww:l:was:,	0:3 1:1 5:1 6:-3
ww:l:was::	1:2 5:-2 9:3 18:1 19:1
ww:l:was:figure	0:1 1:-1 5:1 6:-2 9:2 10:-1 14:-3 17:-1
ww:l:was:it	0:1 5:2 9:-1 18:3
ww:l:was:margin	0:1
ww:l:was:sal	0:1 5:1
ww:l:was:share	0:-2 1:-2 5:1 9:2 18:-1
ww:l:was:target	0:3 1:-2 6:-2
ww:l:were:#	0:-3 1:3 6:2 20:-1
ww:l:were:,	0:-4 1:3
ww:l:were:car	0:-2 1:2
ww:l:were:deliveri	0:-1 5:-1 6:2
ww:l:were:sal	0:2 6:-1
ww:l:were:there	0:2 6:-2
ww:l:when:#	0:-1 1:2 5:1
ww:l:where:,	1:-1 13:2 14:-2 15:1 21:2
ww:l:which:for	0:1 6:-1 20:1
ww:l:which:from	0:-3 6:3 20:-1
ww:l:which:in	0:2 1:-2 5:-1 6:-2 7:-1 9:-1 12:-3 13:-2 19:3 20:-2
ww:l:which:of	0:-3 6:2 7:1 15:2 18:1 20:1
ww:l:which:to	0:4 6:-3
ww:l:which:under	0:3 5:-2 6:-2
ww:l:whom:of	0:2
ww:l:whose:,	0:3 7:-1
ww:l:with:#	0:1 20:-1
ww:l:with:#y	0:3 6:-3 14:-1
ww:l:with:,	6:1 14:2 15:-2 21:1
ww:l:with:along	0:1 1:-1 5:-2 6:-1 7:-2 12:-1 15:2 16:-1 19:-1 20:-1
ww:l:with:compar	0:1 5:-1 9:1 15:1
ww:l:with:plant	14:1
ww:l:with:station	0:-2 15:2
ww:l:worth:is	0:3 20:-3
ww:l:year:last	0:-2 5:2 6:2 7:-1 9:1
ww:l:year:this	0:-4 5:2 6:3
ww:l:£:,	0:2
ww:l:£::	0:2
ww:l:£:and	0:4 20:-1
ww:l:£:another	0:-2 20:2
ww:l:£:at	0:4 20:-2
ww:l:£:cost	0:2 20:-1
ww:l:£:for	0:-2 20:2
ww:l:£:from	0:1
ww:l:£:invest	20:1
ww:l:£:is	0:5 20:-4
ww:l:£:of	0:1
ww:l:£:to	0:-1 20:2
ww:l:¥:cost	0:2 20:-2
ww:l:¥:to	0:2 20:-2
ww:l:€::	0:3 20:-1
ww:l:€:at	0:3
ww:l:€:from	0:2
ww:l:€:is	0:4 20:-2
ww:l:€:of	0:2 20:-1
ww:l:€:to	0:-2 20:2
ww:r:#:#	0:7 6:-1
ww:r:#:percent	0:2 6:-1
ww:r:#y:#	0:3
ww:r:#y:(	0:2
ww:r:%:#	0:3 5:-3 9:2
ww:r:%:#y	0:-5 1:-4 2:-3 3:-3 4:-3 5:5 6:-2 7:-3 8:-3 9:-3 10:-3 11:-3 12:-3 13:-3 14:-2 15:-3 16:-3 17:-3 18:-3 19:-3 20:-3 21:-3 22:-3 23:-3
ww:r:%:(	0:1 5:1 9:-2
ww:r:%:)	1:3 5:-2
ww:r:%:,	6:2 9:-1 21:2 23:2
ww:r:%:;	0:2 1:1 5:-4 9:2 12:-1
ww:r:%:a	0:4
ww:r:%:after	0:2
ww:r:%:and	0:2 1:1 5:-1
ww:r:%:are	0:3 1:-3 5:-1
ww:r:%:at	0:-3 1:-3 5:-1 9:4 12:2
ww:r:%:before	0:3 5:-1
ww:r:%:below	0:2 1:-2 5:-1 6:-1 9:-2 10:2 18:-2 23:-1
ww:r:%:by	1:1 11:2 12:1
ww:r:%:chg	0:2
ww:r:%:compar	1:1 10:1
ww:r:%:cut	0:-5 1:2 2:-1 3:-1 4:-1 5:-2 6:-1 7:-2 8:-1 9:-2 10:-2 11:-2 12:-2 13:-2 14:-1 15:-2 16:-1 17:-3 18:-2 19:-2 20:-1 21:-2 22:-1 23:3
ww:r:%:fewer	0:3 1:-3
ww:r:%:for	0:3 1:2 5:-4 19:1
ww:r:%:from	0:5 1:-3 5:-1 10:-1 18:2
ww:r:%:globally	0:-2 5:2
ww:r:%:green	0:-2 9:3
ww:r:%:higher	0:1
ww:r:%:in	0:1 1:-2 5:1 9:1 19:1
ww:r:%:is	0:-1 9:2 12:-1 18:1
ww:r:%:last	0:2 1:2 5:-3
ww:r:%:less	5:-3 11:2
ww:r:%:lower	0:-1 1:4 18:1
ww:r:%:more	0:5 1:-1 5:-1
ww:r:%:of	1:-2 9:2 17:2
ww:r:%:off	0:4 1:-1 5:-3 6:-1 7:-1 9:-1 10:-1 12:-1 15:-1 20:-1
ww:r:%:on	0:4 1:-1
ww:r:%:or	0:-2 1:3 5:-2
ww:r:%:over	0:-2 1:2 5:-2 10:-1 12:2 18:-2 19:-1
ww:r:%:per	0:-2 1:3
ww:r:%:recycl	0:2 1:-3 2:-1 3:-1 4:-1 5:-2 6:-1 7:-1 9:-2 10:-1 11:-1 12:1 13:1 16:-1 17:-1 18:-1 19:-3 22:-1
ww:r:%:reduction	0:-2 1:4
ww:r:%:renewable	0:-3 9:4
ww:r:%:share	0:1 1:-2 5:1
ww:r:%:since	0:-1 1:1 5:-1 9:-2 23:2
ww:r:%:smaller	0:-2 1:3 5:-2
ww:r:%:that	0:2 1:-3
ww:r:%:this	0:4 1:1 5:-3
ww:r:%:to	0:5
ww:r:(:#	0:-1 5:1 6:1 9:2 20:-2
ww:r:(:$	0:-1 6:-2 20:2
ww:r:(:reuter	0:4
ww:r:(:xinhua	0:3
ww:r:(:yonhap	0:2
ww:r:):,	0:-1 7:3
ww:r:)::	0:4 1:-2
ww:r:):and	0:5
ww:r:):from	0:2 20:-2
ww:r:):in	0:2 20:-1
ww:r:):into	0:4 20:-4
ww:r:):over	0:2 20:-1
ww:r:):will	0:3 20:-3
ww:r:,:#	0:1 6:-2 20:2
ww:r:,:a	0:4 6:-1
ww:r:,:and	0:1 5:1 6:-3 10:-2 20:3
ww:r:,:down	0:-3 6:2 20:2
ww:r:,:from	0:-2 6:-2 7:3
ww:r:,:half	0:3 20:-2
ww:r:,:in	0:-1 6:-2 15:-1 20:2
ww:r:,:is	0:1 1:-2 7:-1 20:2
ww:r:,:mostly	5:2 20:-4
ww:r:,:of	0:4 6:-1 20:-4
ww:r:,:or	0:4 5:-2 6:-2 20:-1
ww:r:,:said	0:3
ww:r:,:so	0:-2 6:2 20:1
ww:r:,:the	0:1 6:-2 20:2
ww:r:,:to	0:3 1:-1 5:-1
ww:r:,:which	0:1 1:-2 5:-1 20:1
ww:r:,:while	0:3 1:-1
ww:r:,:with	0:3
ww:r:::#	0:7
ww:r:::aims	0:1
ww:r:::the	0:-1 5:2
ww:r:::was	0:2
ww:r:;:#	0:-2 20:2
ww:r:;:a	0:-1 6:2
ww:r:;:in	0:3 6:-1 20:-2
ww:r:;:it	0:4
ww:r:;:the	1:2 6:-2
ww:r:a:day	0:4 6:-1
ww:r:a:gallon	0:2 20:-1
ww:r:a:month	0:2 6:1
ww:r:a:record	0:-1 6:1
ww:r:a:rise	6:1
ww:r:a:ton	0:1
ww:r:a:year	0:-2 6:3 13:2 20:-2
ww:r:after:the	0:2 20:-1
ww:r:all-electric:model	0:-2 7:3
ww:r:an:hour	0:3
ww:r:and:#	1:1 12:1
ww:r:and:a	0:5
ww:r:and:has	0:4
ww:r:and:more	0:2
ww:r:and:the	0:6 6:-3 7:-2
ww:r:are:for	6:1 7:1 15:-1 20:-2
ww:r:are:in	0:-1 6:2
ww:r:are:on	0:-4 6:4
ww:r:are:to	0:-5 1:-1 6:2 7:3 20:1
ww:r:as:before	0:2 1:-3 5:-1 6:2 15:-3 18:-1 20:-1 21:-1
ww:r:as:much	1:2 5:-1
ww:r:at:#	0:-2 9:-3 15:3
ww:r:at:present	1:-2 5:-2 6:-2 7:-3 9:-1 11:-1 12:-1 15:-2 17:-1 18:-1 19:-1 21:3
ww:r:at:the	0:2 6:-2 15:2
ww:r:battery-electric:cars	0:-2 6:2
ww:r:battery-electric:model	0:-3 7:3
ww:r:battery-electric:truck	0:-3 6:3
ww:r:battery-electric:vehicl	0:-4 6:4 7:-1
ww:r:battery:cars	0:-2 6:3 7:-1
ww:r:battery:electric	0:-4 6:2 7:2
ww:r:battery:evs	0:1 7:-1
ww:r:battery:model	0:-2 6:2
ww:r:battery:pack	0:-1 6:-3 7:-1 13:3
ww:r:battery:truck	0:1 6:1 7:-3
ww:r:before:tax	0:2
ww:r:before:the	0:-3 5:1 6:-3 15:2 21:2
ww:r:between:#y	0:-4 1:4 18:1 20:1
ww:r:brand:,	0:4
ww:r:bus:,	0:3 6:-2
ww:r:by:#	0:-2 1:1 7:1 12:5 19:1
ww:r:by:#y	0:-1 1:2 6:-2 10:2 15:2
ww:r:by:fiscal	1:2 9:1 12:-1
ww:r:by:the	0:-1 7:-3 9:1 10:-2 12:-1 15:-1 16:-1 17:-1 19:-1 20:-1 21:3
ww:r:came:to	0:3
ww:r:cars:,	0:4 6:-2
ww:r:cars:a	0:1
ww:r:cars:and	0:1
ww:r:cars:are	0:1
ww:r:cars:by	0:-1 6:-3 7:3
ww:r:cars:in	6:2
ww:r:cars:last	0:1
ww:r:cars:sold	5:3 6:-2
ww:r:cars:that	0:3 6:-2
ww:r:cars:were	0:-2 6:3
ww:r:cars:worldwide	0:3 6:-3
ww:r:cent:a	0:3
ww:r:cent:more	0:1
ww:r:cent:per	0:3 1:-1
ww:r:charg:point	15:1
ww:r:charg:station	0:3 15:-2
ww:r:charge:point	15:1
ww:r:charger:in	0:-1 15:1
ww:r:commercial:vehicl	0:3 6:-3
ww:r:compar:to	0:-4 1:4 11:3
ww:r:compar:with	0:-5 1:-1 5:-1 6:2 9:-1 23:3
ww:r:countri:and	0:2
ww:r:cubic:metr	18:3
ww:r:dc:fast	0:-1 15:2
ww:r:dealer:have	15:-2 21:2
ww:r:dealer:in	0:1 15:2 21:-5
ww:r:dollar:,	20:1
ww:r:dollar:a	0:3 20:-2
ww:r:dollar:in	0:2 20:-1
ww:r:down:#	0:3 6:-2
ww:r:down:from	0:3 6:-1 20:-1
ww:r:electric:bus	0:1 7:-2
ww:r:electric:cars	0:3 6:-1
ww:r:electric:model	7:2
ww:r:electric:suvs	0:-2 7:2
ww:r:electric:truck	0:-5 6:4
ww:r:electric:vans	0:1 6:-1 7:-1
ww:r:electrifi:model	0:-2 7:2
ww:r:electrifi:vehicl	0:-4 5:-1 6:2 7:1
ww:r:emission:,	0:1
ww:r:emission:are	0:4 1:-1
ww:r:emission:by	0:2 1:2 9:-1 10:-1
ww:r:emission:per	0:1 1:1
ww:r:employe:,	0:3
ww:r:employe:and	0:2
ww:r:euro:)	0:5 20:-4
ww:r:euro:,	20:2
ww:r:euro:;	20:1
ww:r:euro:a	0:4 20:-3
ww:r:euro:and	0:3 20:-3
ww:r:euro:are	0:1
ww:r:euro:before	0:3 20:-1
ww:r:euro:by	20:2
ww:r:euro:for	0:1
ww:r:euro:have	0:-3 20:3
ww:r:euro:in	0:2
ww:r:euro:last	0:3 20:-2
ww:r:euro:more	0:-1 20:1
ww:r:euro:of	0:3 20:-3
ww:r:euro:on	0:-1 20:3
ww:r:euro:per	0:4 20:-2
ww:r:euro:that	0:1 20:-1
ww:r:euro:until	0:-1 20:1
ww:r:euro:were	0:-4 20:4
ww:r:euro:will	0:-1 20:2
ww:r:ev:model	0:-3 7:3
ww:r:evs:,	0:-2 6:2 7:-2
ww:r:evs:a	0:-2 6:5 7:-4
ww:r:evs:are	0:-3 6:1 7:2
ww:r:evs:by	0:-3 7:2
ww:r:evs:in	0:2 6:-1 7:-1
ww:r:evs:on	0:-4 6:1 7:2
ww:r:evs:will	0:-1 6:-2 7:2
ww:r:factori:have	0:-3 16:4
ww:r:fast:charger	15:1
ww:r:fewer:than	0:5 5:-2 6:-3 7:-3
ww:r:fiscal:year	0:2
ww:r:for:#	0:2 7:-1 20:-1
ww:r:for:#y	0:4 6:-3 20:-3
ww:r:for:a	0:-2 20:2
ww:r:for:each	0:2 20:-2
ww:r:for:the	0:4 6:-2 20:-2
ww:r:from:#	0:3 6:-2 18:1
ww:r:from:$	0:1
ww:r:from:the	0:-2 1:3 6:1 20:-1
ww:r:fuel:cell	6:2 7:-3
ww:r:fully:electric	0:-1 6:3
ww:r:g:km	0:-1 1:2
ww:r:generation:of	0:4 5:-1
ww:r:gigawatt-hour:,	0:-2 14:4
ww:r:gigawatt-hour:a	0:-3 9:2 10:1 14:1
ww:r:gigawatt-hour:and	0:-2 14:2
ww:r:gigawatt-hour:by	0:1 14:-1
ww:r:gigawatt-hour:from	0:2 14:-1
ww:r:gigawatt-hour:of	0:1 14:1
ww:r:gigawatt:hour	6:-1 9:2 10:-1
ww:r:gram:of	0:-3 1:4
ww:r:gram:per	0:-1 1:3 6:-2 7:-1 9:-1 15:-1 18:-1
ww:r:gwh:)	0:-3 14:3
ww:r:gwh:,	0:1 14:1
ww:r:gwh:;	0:-4 14:3
ww:r:gwh:a	0:-7 9:2 10:3 14:1
ww:r:gwh:at	0:-4 9:-1 14:3
ww:r:gwh:by	0:1 14:2
ww:r:gwh:for	0:1 9:-3 10:-2 14:1
ww:r:gwh:in	0:1 9:-1 14:2
ww:r:gwh:is	0:-2 14:3
ww:r:gwh:of	6:-1 10:-2 23:2
ww:r:gwh:per	0:-3 14:3
ww:r:had:been	0:-2 1:-2 18:2
ww:r:has:a	0:1
ww:r:has:been	0:2 6:-1
ww:r:have:been	0:1 6:3 20:-3
ww:r:hectar:of	0:3
ww:r:horsepower:,	0:5 6:-2
ww:r:horsepower:and	0:4
ww:r:if:you	0:2
ww:r:in:#	0:1 1:1 6:1 7:1 23:1
ww:r:in:#y	0:2 6:2
ww:r:in:a	0:3 6:-3 20:2
ww:r:in:all	0:-5 1:-2 2:-1 3:-1 4:-1 5:-4 6:2 7:3 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:3 16:-1 17:-1 18:-1 19:-1 20:-1 21:-2 22:-1 23:-1
ww:r:in:august	0:3 6:-2
ww:r:in:cash	0:3
ww:r:in:china	6:-3 15:2
ww:r:in:early	0:-3 6:3
ww:r:in:europe	0:-3 1:-1 5:-2 6:1 7:1 15:3
ww:r:in:fiscal	0:1 6:1
ww:r:in:fy	0:-3 1:-1 6:-1 9:-1 18:3 19:3
ww:r:in:germany	0:3 6:-1
ww:r:in:india	6:-3 7:2
ww:r:in:its	0:-3 6:3 20:2
ww:r:in:japan	0:-1 6:1 7:1
ww:r:in:march	0:5 6:-2 20:-1
ww:r:in:may	0:2 6:-2 15:-1
ww:r:in:number	0:-2 1:-1 5:-2 6:2 7:-1 9:-1 13:-1 15:-1 16:-1 17:3 18:-1
ww:r:in:sal	0:4 6:-3 20:-2
ww:r:in:september	0:-3 6:4
ww:r:in:the	6:3 15:2 21:1
ww:r:in:which	0:4 7:-1
ww:r:into:its	0:-2 20:2
ww:r:into:the	0:-1 20:2
ww:r:is:#	0:3 1:-1
ww:r:is:be	0:1 6:-2 20:1
ww:r:is:not	1:2
ww:r:is:on	0:2
ww:r:is:the	0:-1 1:1 5:-1 6:-4 7:-1 9:-1 15:3 16:-1 17:-1 20:-1 21:-1
ww:r:is:to	0:-3 6:2 20:3
ww:r:it:had	0:1
ww:r:it:is	0:-2 20:2
ww:r:jobs:,	0:3
ww:r:jobs:and	0:4 6:-1
ww:r:jobs:are	0:2
ww:r:jobs:in	0:3
ww:r:jobs:to	0:4 6:-2
ww:r:jobs:will	0:2
ww:r:july::	0:3 6:-1
ww:r:kilo:of	0:4
ww:r:kilometer:,	0:-1 8:2
ww:r:kilometr:,	0:1
ww:r:kilometr:in	8:1
ww:r:kilometr:of	0:2 8:-2
ww:r:kilometr:on	0:2
ww:r:km:)	0:2
ww:r:km:,	0:1
ww:r:km:a	0:4 8:-3
ww:r:km:and	0:3 8:-1
ww:r:km:h	0:5
ww:r:km:of	0:3
ww:r:km:on	0:1 8:1
ww:r:kronor:,	0:3 20:-1
ww:r:kronor:in	0:1
ww:r:kwh:,	0:1 9:1
ww:r:kwh:a	0:2 10:-2
ww:r:kwh:and	0:3 9:-2
ww:r:kwh:battery	0:3
ww:r:kwh:in	9:2
ww:r:kwh:of	0:-3 9:1 10:2
ww:r:kwh:per	0:2
ww:r:l:#	0:4 6:-1
ww:r:last:year	0:-1 5:2 6:3 20:-1
ww:r:less:than	0:1 6:1
ww:r:level:#	0:-4 15:2 21:2
ww:r:litr:,	0:3
ww:r:litr:of	0:2
ww:r:litre:engine	0:2 18:-1
ww:r:location:,	0:3 15:-1 16:-3 19:-1
ww:r:lower:than	0:1 1:1
ww:r:m:#	18:2
ww:r:megawatt:,	9:1
ww:r:megawatt:are	0:-1 9:1
ww:r:megawatt:of	0:-1 9:3
ww:r:megawatt:solar	0:-2 9:2
ww:r:metr:long	0:2
ww:r:metric:tons	0:-2 1:3 19:2
ww:r:min:read	0:3
ww:r:model:,	5:-3 7:2
ww:r:model:are	0:1
ww:r:model:in	0:1
ww:r:model:with	0:-1 7:2
ww:r:more:,	0:4
ww:r:more:than	0:6 5:-1 6:-2
ww:r:motor:,	0:1
ww:r:mustang:mach-	0:-3 6:3
ww:r:mw:,	0:1 9:1
ww:r:national-level:green	0:-1 16:2
ww:r:nevs:,	0:1 7:-1
ww:r:new:electric	0:-4 6:-1 7:3
ww:r:new:electrifi	0:-2 7:3
ww:r:new:energy	6:2
ww:r:new:jobs	0:2
ww:r:new:model	0:4 7:-2
ww:r:new:or	0:3 6:-2 7:-1
ww:r:next:year	0:3 6:-1 7:-1 15:-2
ww:r:of:#	0:4 6:1 15:-2
ww:r:of:#y	0:3 5:-3
ww:r:of:a	0:1 5:2 12:-2 17:-1 20:-2
ww:r:of:all	5:1
ww:r:of:every	0:-2 1:-1 5:3 6:-3 7:-3 9:-1 17:-1
ww:r:of:global	5:1
ww:r:of:it	0:5 1:-3 5:-2
ww:r:of:its	1:-2 5:3 9:-1 15:1 19:1
ww:r:of:our	0:4 5:-2 6:-2 17:1
ww:r:of:revenue	0:2 20:-1
ww:r:of:sal	0:-4 5:4
ww:r:of:six	0:4 6:-2
ww:r:of:that	0:4 1:-2 12:-3
ww:r:of:the	9:2 12:1 23:1
ww:r:of:them	0:-2 1:-1 6:3 7:1 17:4 21:1
ww:r:of:these	0:-2 5:-2 7:4 20:-1
ww:r:of:those	0:-3 1:1 5:-1 6:-3 7:-2 12:-1 14:3 15:-2 16:2
ww:r:of:what	1:1 9:1 12:2
ww:r:of:which	5:1 7:2 21:1
ww:r:of:whom	0:3
ww:r:on:a	0:3 20:-1
ww:r:on:an	0:2 20:-1
ww:r:on:average	0:2
ww:r:on:each	0:2
ww:r:on:electric	0:-3 20:3
ww:r:on:the	6:-1 16:3
ww:r:on:thursday	0:3
ww:r:on:tuesday	0:1
ww:r:or:more	0:-2 6:1 15:2
ww:r:or:so	0:3 19:-2 20:-2
ww:r:out:of	1:-1 5:-1 6:1 7:2 20:-2
ww:r:over:#	0:4 20:-4
ww:r:over:the	0:-4 6:1 7:3 18:2 20:1
ww:r:p:m	0:3
ww:r:pag:,	0:3
ww:r:passenger:cars	0:2 5:2 6:-3
ww:r:pct:in	0:-4 1:3 5:2
ww:r:pct:of	0:-2 5:3
ww:r:people:,	0:4 6:-2
ww:r:people:and	0:3
ww:r:people:are	0:5 6:-1
ww:r:people:at	0:3
ww:r:people:have	0:4 6:-2
ww:r:people:in	0:1 6:-4 21:2
ww:r:people:who	0:4
ww:r:people:will	0:4 15:-1
ww:r:people:work	0:5
ww:r:per:annum	6:1 20:-2
ww:r:per:car	0:-3 1:1 18:3
ww:r:per:cent	1:1 9:1 11:1 12:1
ww:r:per:kilowatt-hour	0:3 20:-2
ww:r:per:kwh	0:1
ww:r:per:share	0:1
ww:r:per:vehicle	0:1 1:-2 18:2
ww:r:percent:)	0:2 1:-2 5:-3 19:2
ww:r:percent:,	1:4 5:1 9:-1
ww:r:percent:;	0:-2 1:4
ww:r:percent:a	0:4 1:-1 5:-1
ww:r:percent:above	0:3 5:-3
ww:r:percent:after	0:4
ww:r:percent:against	0:-2 1:1 9:-1 10:-3 11:3 12:-1 16:-1
ww:r:percent:and	5:2
ww:r:percent:are	0:-1 1:3 2:-1 3:-1 4:-1 5:-3 6:-2 7:-2 8:-1 9:-3 10:-1 11:-2 12:-2 13:2 14:-1 15:-2 16:-1 17:-1 18:-2 19:-2 20:-2 21:-1 22:-1 23:-1
ww:r:percent:as	0:1 1:-1 5:-1 9:2 12:-1
ww:r:percent:at	0:1 1:3
ww:r:percent:below	0:-1 1:1 5:-1 18:2 19:-3 23:2
ww:r:percent:between	1:-3 5:-1 9:-1 10:2 11:-1 12:-3 18:-2 20:-1 23:2
ww:r:percent:by	9:-1 10:3 12:2 18:1
ww:r:percent:cut	0:2 1:-1
ww:r:percent:electrifi	0:-3 5:3
ww:r:percent:fewer	0:5 1:-1
ww:r:percent:for	0:5 1:-1 5:-1 12:-4 19:-1
ww:r:percent:from	0:-2 1:3 11:2
ww:r:percent:had	0:5 1:-4 5:-3 9:-1
ww:r:percent:higher	0:3 5:-1
ww:r:percent:in	1:1 5:2
ww:r:percent:instead	0:1 1:2 5:-2
ww:r:percent:is	0:-4 1:4 5:1 7:-1 9:-1 10:-2 11:-1 12:2 13:-1 15:-1 17:-1 18:-1 19:-1 20:-1 23:-1
ww:r:percent:last	0:-1 1:-2 5:-2 9:3
ww:r:percent:less	0:1 1:-1 5:-1 10:1 11:1 18:3
ww:r:percent:lower	1:1 10:2 19:2
ww:r:percent:more	1:-3 5:-3 11:3 18:2
ww:r:percent:now	0:3 5:-2
ww:r:percent:of	0:1 1:-3 5:2 9:2 13:1 17:1
ww:r:percent:off	0:-3 1:2 5:-1 9:-1 10:2 11:-1 13:-1 18:-1 19:-2
ww:r:percent:on	0:1 1:2 5:-1
ww:r:percent:out	0:-1 1:3 5:-3 9:1 10:-1 12:-1
ww:r:percent:over	0:3 5:-1
ww:r:percent:per	0:-3 1:4 5:-1
ww:r:percent:reduction	0:3 1:-4 5:-1 10:1
ww:r:percent:renewable	9:1 12:1
ww:r:percent:share	0:-1 5:1
ww:r:percent:since	0:-2 1:-1 5:-2 9:-1 10:4 18:1 19:1
ww:r:percent:that	0:-1 1:2 5:-2 9:-1 12:2 17:-1 18:-1
ww:r:percent:the	0:1 1:-1 5:-1 9:1
ww:r:percent:this	0:-2 1:-2 10:3 18:-1
ww:r:percent:to	0:3 10:-1 19:2
ww:r:percent:until	1:1 9:-1 12:-1 18:-2 19:1 23:-1
ww:r:percent:was	0:-1 1:-3 5:-2 9:1 12:1 13:-2 18:3
ww:r:percent:were	0:-2 5:3
ww:r:percent:which	0:-3 1:3 5:-2 9:-1 11:-1 12:-1
ww:r:percentage:point	0:4
ww:r:plant:in	0:5 16:-4
ww:r:plant:with	0:3 16:-1 20:-1
ww:r:plug-in:hybrid	0:1 6:-3 7:3
ww:r:point:more	0:2 15:-1
ww:r:pound:and	0:2
ww:r:product:cycl	0:3
ww:r:project:,	0:2
ww:r:public:charg	0:1
ww:r:public:charger	0:2 15:-1
ww:r:pure:electric	0:-1 6:2 7:1
ww:r:s:and	0:3 6:-2
ww:r:sep:#y	0:4
ww:r:should:be	0:-2 6:3 7:-1 20:-1
ww:r:since:#	0:-1 1:3 6:-1 18:-1 20:-1
ww:r:sit:,	1:-1 2:-1 3:-1 4:-1 7:-1 8:-1 9:-1 10:-1 11:-1 12:-1 13:-1 14:-1 15:2 16:-2 17:-1 18:-1 19:-2 21:-1 22:-1 23:-2
ww:r:solar:panel	0:2
ww:r:sold:in	0:-2 5:2 6:1
ww:r:sq:ft	0:3 6:-1
ww:r:square:feet	0:4 6:-2
ww:r:square:meter	0:2
ww:r:square:metr	0:4 6:-1
ww:r:station:in	0:1
ww:r:such:model	0:-3 7:3
ww:r:such:vehicl	0:1 6:-1 7:-1
ww:r:supercharg:station	0:-3 15:3
ww:r:swap:station	0:-1 15:2
ww:r:sz:)	0:3 6:-2
ww:r:t:)	0:3 6:-1
ww:r:temporary:worker	0:2 6:-1
ww:r:terawatt-hour:of	0:-2 9:3
ww:r:th:,	0:4
ww:r:th:five-year	0:2
ww:r:that:the	0:2 6:-1 20:1
ww:r:the:company	0:1 6:1 15:-1
ww:r:this:year	0:2 6:2 7:-1
ww:r:through:#	0:3 6:-1 20:-2
ww:r:tim:,	0:-2 6:3
ww:r:tim:as	0:7 6:-1
ww:r:tim:over	0:3
ww:r:tim:that	0:3
ww:r:tim:the	0:5 6:-2
ww:r:to:#	0:5 6:-1
ww:r:to:$	0:3 20:-1
ww:r:to:be	0:-2 6:1 14:3
ww:r:to:between	0:5 1:-2 6:-4
ww:r:to:four	0:1
ww:r:to:the	0:3
ww:r:tonn:,	1:2 13:1
ww:r:tonn:a	1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1 10:-1 11:-1 12:1 13:2 14:-1 15:-1 16:-1 17:-1 18:-1 19:-2 20:-1 21:-1 22:-1 23:-1
ww:r:tonn:and	0:1 1:-2 12:-1 13:1
ww:r:tonn:in	1:1 12:1 13:-3
ww:r:tonn:of	0:1 12:3
ww:r:tons:,	0:1 1:-2 13:2
ww:r:tons:a	0:-3 1:-1 12:-2 13:3
ww:r:tons:of	10:1 13:1
ww:r:truck:a	0:-2 6:3
ww:r:truck:in	0:3 6:-3
ww:r:u:s	0:5 20:-1
ww:r:unit:,	0:1 7:-1
ww:r:unit:by	0:-1 6:2 7:-3
ww:r:unit:in	0:5 6:-4
ww:r:until:#y	0:3 1:-2 5:-2 10:-2 18:-2
ww:r:up:#	0:-2 6:4
ww:r:vehicl:,	0:4 6:-2
ww:r:vehicl:a	0:4 6:-2
ww:r:vehicl:and	0:4 6:-4
ww:r:vehicl:are	0:1 7:-1
ww:r:vehicl:for	0:-1 6:1
ww:r:vehicl:in	0:1
ww:r:vehicl:last	0:2
ww:r:vehicl:of	0:2 6:-1
ww:r:vehicl:that	0:-1 6:1
ww:r:vehicl:this	0:2 6:-1
ww:r:vehicl:were	0:1
ww:r:was:the	0:-2 1:-1 5:-1 7:-1 18:3
ww:r:were:#	0:3
ww:r:were:electric	0:-4 6:4
ww:r:were:fully	0:-4 6:4
ww:r:were:register	0:3 6:-3
ww:r:were:sold	0:-2 6:2
ww:r:when:the	0:4 6:-2 20:-2
ww:r:which:is	0:3
ww:r:will:be	0:-5 5:1 6:3 7:2 20:3
ww:r:with:#	0:2 5:1
ww:r:with:a	0:2 6:1 20:-1
ww:r:won:(	0:2 20:-1
ww:r:won:,	0:1
ww:r:won:and	0:1
ww:r:won:by	20:1
ww:r:won:from	0:2 20:-2
ww:r:won:in	0:3 20:-2
ww:r:won:more	0:3 20:-2
ww:r:worker:,	0:3 6:-1
ww:r:worker:and	0:3 6:-1
ww:r:would:be	0:1 5:2 6:-2 7:-1 15:-2
ww:r:year:,	0:3
ww:r:year:;	0:1
ww:r:year:after	0:5
ww:r:year:ago	0:5
ww:r:year:ahead	0:4 9:-1
ww:r:year:and	0:2
ww:r:year:before	0:5
ww:r:year:earlier	0:4
ww:r:year:from	0:5 7:-3
ww:r:year:in	0:3
ww:r:year:is	0:1
ww:r:year:later	0:4
ww:r:year:of	0:5 7:-1
ww:r:year:on	0:4
ww:r:year:sooner	0:4 9:-2
ww:r:year:through	0:1
ww:r:year:time	0:2
ww:r:year:to	0:4
ww:r:yen:(	0:-2 20:3
ww:r:yen:)	0:3 20:-3
ww:r:yen:,	0:3 20:-1
ww:r:yen:and	0:2
ww:r:yen:for	0:-3 20:4
ww:r:yen:from	0:-3 20:3
ww:r:yen:in	0:3 20:-3
ww:r:yen:into	0:-4 20:4
ww:r:yen:is	0:2 20:-2
ww:r:yen:of	20:1
ww:r:yen:on	0:1
ww:r:yen:per	0:1
ww:r:yen:to	0:2 20:-1
ww:r:yen:will	0:2 20:-1
ww:r:ytd::	0:3 6:-1
ww:r:yuan:(	0:-2 20:3
ww:r:yuan:,	0:3
ww:r:yuan:;	0:2 20:-1
ww:r:yuan:a	0:4 20:-2
ww:r:yuan:and	0:3 20:-1
ww:r:yuan:for	0:-1 20:1
ww:r:yuan:in	0:-1 20:2
ww:r:yuan:mt	0:1
ww:r:yuan:of	0:4 10:-1 20:-2
ww:r:yuan:on	0:4 20:-3
ww:r:yuan:per	0:1
ww:r:zero-carbon:factori	0:-1 16:2
`;
