import { parseWeights } from "../weigh.ts";
import type { StageWeights } from "../weigh-stage.ts";

let weights: StageWeights | null = null;

/** Fitted by `bench/extract/fit.ts`; not written by hand. Read when it is first asked for. */
export function stageWeights(): StageWeights {
  weights ??= parseWeights(LABELS, TABLE);
  return weights;
}

const LABELS = [
  "none",
  "life-cycle",
  "supply-chain",
  "production",
  "use-phase",
  "logistics",
  "operations",
  "products",
  "company",
] as const;

const TABLE = `
b:company:false:ev-models	1:-1 2:-1 4:-1 5:-1 6:-1 7:1 8:-1
b:company:false:ghg-emissions	0:-1 1:-1 2:-2 3:-4 5:-1 7:1 8:1
b:company:false:ice-phase-out	7:1
b:company:false:net-zero	1:-1 7:1
b:company:false:renewable-energy	3:-3 5:-1 6:3 8:-1
b:company:true:ghg-emissions	0:1 1:-4 3:-3 6:-2 8:-1
b:company:true:net-zero	0:-1 2:-1 3:-2 5:-1 6:-1 7:1 8:-1
b:life-cycle:false:net-zero	1:-3 3:-1 7:1 8:2
b:life-cycle:true:ghg-emissions	0:-3 1:1 3:1 5:-1 6:-1 7:-2
b:logistics:false:ghg-emissions	0:-1 1:-1 2:-2 3:-2 4:-1 5:2 6:-1
b:none:false:battery-capacity	0:3
b:none:false:battery-recycling	0:3
b:none:false:charging-points	0:2
b:none:false:emissions-peak	8:2
b:none:false:energy-use	3:1
b:none:false:ev-mileage	0:2
b:none:false:ev-models	0:2
b:none:false:ev-share	7:2
b:none:false:ev-volume	0:3
b:none:false:fuel-economy	1:-1 2:-1 3:-1 6:-1 8:-1
b:none:false:green-factories	0:1 3:1
b:none:false:ice-phase-out	7:3
b:none:false:investment	0:2
b:none:false:net-zero	8:1
b:none:false:network	0:2
b:none:false:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
b:none:false:recycled-material	0:2 7:1
b:none:false:renewable-energy	3:2 6:1
b:none:false:supplier-commitments	0:1 2:1
b:none:false:waste	3:1
b:none:false:water-use	0:1 6:1
b:none:true:battery-capacity	0:1
b:none:true:battery-recycling	0:1
b:none:true:charging-points	0:2
b:none:true:ev-models	0:3
b:none:true:ev-volume	0:2
b:none:true:ghg-emissions	0:2 1:-4 4:-3 5:-3 7:-2 8:-2
b:none:true:investment	0:1
b:none:true:network	0:2
b:none:true:recycled-material	7:1
b:none:true:renewable-energy	0:-3 6:2
b:none:true:supplier-commitments	0:3 2:-1
b:none:true:waste	0:1 1:-1 2:-1 5:-1 7:-1 8:-1
b:operations:false:net-zero	0:-1 1:1 2:-1 3:-3 4:-1 5:-1 6:4 7:-1 8:-2
b:operations:true:energy-use	0:-1 6:2 7:-1
b:operations:true:ghg-emissions	2:-1 4:1 5:-1 6:-2
b:operations:true:renewable-energy	6:2
b:operations:true:water-use	0:-1 1:-1 3:1 6:1 7:-1 8:-1
b:production:false:ghg-emissions	0:-1 1:-1 2:-1 5:-1 6:-3
b:production:false:green-factories	0:2 3:-1
b:production:false:investment	0:1
b:production:false:net-zero	3:3 6:-2 7:-2
b:production:false:renewable-energy	3:3 6:-2
b:production:true:ghg-emissions	0:-2 1:-2 2:-1 3:2 5:-2 7:-2 8:-2
b:production:true:net-zero	0:-1 1:-2 3:-2 6:-1 8:3
b:production:true:renewable-energy	3:3 6:-2
b:production:true:waste	3:2 6:-1
b:production:true:water-use	0:1 6:-1
b:products:false:ev-models	0:2
b:products:false:ev-volume	7:2
b:products:false:ghg-emissions	3:-2 4:-1 6:2 7:-1
b:products:false:ice-phase-out	7:1
b:products:false:investment	0:2
b:products:false:net-zero	8:4
b:products:true:ev-share	7:2
b:products:true:net-zero	7:-2 8:3
b:supply-chain:true:ghg-emissions	0:-3 2:2 4:-2 5:-2 6:-2 7:-1
b:use-phase:true:ghg-emissions	0:-4 1:-3 2:-1 4:2 5:-1 7:-1 8:-1
ba:battery-capacity:null	0:3
ba:battery-recycling:null	0:2
ba:charging-points:null	0:2
ba:emissions-peak:null	8:2
ba:energy-use:null	3:1 6:1
ba:energy-use:per-vehicle	3:3 6:-2
ba:ev-mileage:null	0:2
ba:ev-models:null	0:2
ba:ev-share:null	7:2
ba:ev-volume:null	0:2
ba:fuel-economy:null	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
ba:ghg-emissions:absolute	0:-1 1:-1 6:3
ba:ghg-emissions:null	0:-2
ba:ghg-emissions:per-km	0:-3 3:-2 4:8 6:-2
ba:ghg-emissions:per-revenue	0:-1 1:-2 2:-1 3:-1 4:-2 5:-1 6:1 7:-1 8:2
ba:ghg-emissions:per-vehicle	0:5 1:2 4:-2 5:-1 6:-3 7:-1 8:-2
ba:green-factories:null	0:1 3:1
ba:ice-phase-out:null	7:2
ba:investment:null	0:2
ba:net-zero:null	8:1
ba:network:null	0:3
ba:other:null	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
ba:recycled-material:null	0:2 7:1
ba:renewable-energy:null	3:2 6:1
ba:supplier-commitments:null	0:2 2:1
ba:waste:null	0:1 3:1
ba:water-use:null	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ba:water-use:per-vehicle	0:1 3:1 6:-1
c:company:ghg-emissions	0:-1 2:-2 3:-3 6:-1 7:-1 8:3
c:company:ice-phase-out	7:1
c:company:investment	0:1
c:company:net-zero	1:1
c:company:renewable-energy	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
c:life-cycle:ghg-emissions	0:-2 1:7 2:-1 3:-2 6:-1
c:life-cycle:net-zero	1:4 3:-1 8:-2
c:logistics:ev-volume	0:1
c:logistics:ghg-emissions	0:-1 1:-3 2:-2 3:-2 4:-2 5:5 6:-4 7:-2 8:-2
c:logistics:investment	0:2
c:logistics:net-zero	0:2 1:-2 2:-4 3:-3 4:-3 6:2 7:1 8:-3
c:operations:battery-recycling	0:1
c:operations:energy-use	0:-1 3:-2 4:-1 6:2
c:operations:ev-volume	0:2
c:operations:ghg-emissions	0:-1 6:6
c:operations:net-zero	3:-1 6:4 7:-1
c:operations:renewable-energy	3:-1 6:3
c:operations:water-use	0:-1 1:-1 2:-1 3:-4 4:-1 5:-1 6:3 7:-1 8:-1
c:production:battery-capacity	0:1
c:production:battery-recycling	0:1
c:production:charging-points	0:2
c:production:energy-use	0:-1 3:3
c:production:ev-models	0:2
c:production:ev-share	3:2 7:-1
c:production:ev-volume	0:2
c:production:ghg-emissions	3:5 4:-1 6:-1 8:-1
c:production:green-factories	0:1
c:production:ice-phase-out	7:1
c:production:investment	0:1
c:production:net-zero	3:6 7:-1 8:-2
c:production:network	0:1
c:production:other	0:-2 1:-1 5:1 7:-1
c:production:recycled-material	0:1 3:-1
c:production:renewable-energy	3:4 6:-1
c:production:waste	0:-3 3:2 6:1
c:production:water-use	0:-2 3:4
c:products:emissions-peak	8:1
c:products:ev-share	7:1
c:products:ev-volume	0:1
c:products:fuel-economy	0:1 3:-1 4:-1 5:-1
c:products:ghg-emissions	0:-2 2:-1 3:-2 4:2 5:-1 6:-1 7:3 8:-1
c:products:net-zero	1:1 3:-2 6:-2 7:4
c:products:supplier-commitments	2:1
c:supply-chain:ghg-emissions	2:4 3:-2 4:-3 5:-1 6:-3 8:-1
c:supply-chain:green-factories	0:1 3:-1
c:supply-chain:net-zero	1:-2 2:1 3:-2 5:-1 6:1
c:supply-chain:recycled-material	0:1 2:-1
c:supply-chain:renewable-energy	0:-1 2:3 3:-2 6:-1
c:supply-chain:supplier-commitments	0:1 2:1
c:use-phase:ev-models	0:1
c:use-phase:ev-share	7:1
c:use-phase:ev-volume	0:2
c:use-phase:ghg-emissions	0:-1 3:-2 4:6
c:use-phase:ice-phase-out	7:1
c:use-phase:net-zero	0:-1 2:-1 3:-3 4:-2 6:-2 7:1 8:1
c:use-phase:renewable-energy	0:2 2:-1 3:-1 4:1 5:-1 6:-2 7:-1
ca:company:-1	0:1
ca:company:1	0:1 3:-1 6:-1 8:1
ca:company:1:net-zero	8:2
ca:company:2	2:1 5:-1 6:-2
ca:company:2:ghg-emissions	1:1 2:-2 3:-1 5:-1 6:-2 7:-2
ca:company:2:net-zero	0:-1 1:-4 2:2 4:-1 5:-1 6:-1 8:1
ca:company:3	2:-1 8:1
ca:company:3:ghg-emissions	1:-1 2:-3 3:-2 4:-2 5:-1 6:-1 7:-1 8:2
ca:company:4	0:2 3:-2 6:-1
ca:company:4:ghg-emissions	0:1
ca:life-cycle:-1	1:1
ca:life-cycle:0	0:-1 1:2
ca:life-cycle:0:ghg-emissions	0:-1 1:2
ca:life-cycle:1	0:-1 1:3 4:-2
ca:life-cycle:1:ghg-emissions	0:-1 1:3 3:-1 4:-2
ca:life-cycle:2	1:2 7:-1 8:-1
ca:life-cycle:2:ghg-emissions	0:-1 1:1 3:1
ca:life-cycle:2:net-zero	1:2 7:-1 8:-2
ca:life-cycle:3	0:-3 1:2 8:-1
ca:life-cycle:3:ghg-emissions	0:-3 1:3
ca:life-cycle:3:net-zero	1:2 7:-1 8:-2
ca:life-cycle:4	0:-1 1:3 3:-2 4:-1 6:-1 8:-2
ca:logistics:2	5:2 7:-1 8:-2
ca:logistics:3	2:-1 3:-1 4:-1 5:1
ca:logistics:4	0:1 1:-1 2:-2 3:1 4:-1 5:-3 6:-2 7:1 8:-3
ca:none:battery-capacity	0:3
ca:none:battery-recycling	0:2
ca:none:charging-points	0:2
ca:none:emissions-peak	8:3
ca:none:energy-use	3:1
ca:none:ev-mileage	0:2
ca:none:ev-models	0:3
ca:none:ev-share	7:3
ca:none:ev-volume	0:3
ca:none:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
ca:none:green-factories	0:1 1:-1 3:2 5:-1
ca:none:ice-phase-out	7:3
ca:none:investment	0:2
ca:none:net-zero	8:4
ca:none:network	0:3
ca:none:other	0:1 1:-1 2:-1 4:-1 6:-2 7:-1 8:-1
ca:none:recycled-material	0:2 7:1
ca:none:renewable-energy	3:2 6:1
ca:none:supplier-commitments	0:2
ca:none:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ca:none:water-use	0:1 3:1
ca:operations:-1	4:2
ca:operations:-1:ghg-emissions	4:2 6:-2
ca:operations:1	0:-1 3:-1 4:-2 6:4
ca:operations:1:ghg-emissions	0:-1 4:-3 6:5
ca:operations:1:renewable-energy	6:1
ca:operations:2	0:-1 4:-2 6:5 8:-3
ca:operations:2:ghg-emissions	0:-2 3:-1 4:-2 6:4
ca:operations:2:net-zero	1:-1 2:-1 4:-1 5:-1 6:3 8:-3
ca:operations:2:renewable-energy	3:1
ca:operations:3	3:-3 4:-1 6:3
ca:operations:3:ghg-emissions	0:1 3:-3 4:-1 7:1
ca:operations:3:net-zero	1:-1 3:-1 6:3
ca:operations:3:renewable-energy	3:-2 6:3
ca:operations:4	0:2 1:-2 3:-2 4:1 6:-2 7:-1
ca:operations:4:ghg-emissions	0:2 1:-3 2:-1 3:-2 4:1 6:-2 7:-2 8:-2
ca:operations:4:net-zero	8:2
ca:production:-1	0:-2 3:1 7:1
ca:production:-1:ev-volume	0:-1 7:2
ca:production:-1:renewable-energy	0:-2 3:1 4:1
ca:production:0	3:1
ca:production:0:battery-capacity	0:1
ca:production:0:renewable-energy	3:1
ca:production:1	3:3
ca:production:1:battery-capacity	0:1
ca:production:1:charging-points	0:1
ca:production:1:ev-models	0:1
ca:production:1:ghg-emissions	0:-1 1:-2 2:-1 3:3 4:-3
ca:production:1:renewable-energy	3:2
ca:production:1:waste	0:-2 3:3
ca:production:2	3:1 6:1 8:-1
ca:production:2:charging-points	0:2
ca:production:2:ev-volume	0:2
ca:production:2:ghg-emissions	0:-2 1:-1 2:-2 3:2 4:-2 8:-1
ca:production:2:green-factories	0:-1 3:2
ca:production:2:investment	0:1
ca:production:2:net-zero	0:1 2:-2 3:1 4:-1 5:-1 8:-3
ca:production:2:renewable-energy	6:1
ca:production:3	3:1
ca:production:3:battery-capacity	0:1
ca:production:3:charging-points	0:1
ca:production:3:energy-use	3:2
ca:production:3:ev-share	3:1 7:-1
ca:production:3:ghg-emissions	0:-1 2:-3 3:-1 5:-3 8:-3
ca:production:3:green-factories	0:1 3:-1
ca:production:3:investment	0:1
ca:production:3:net-zero	1:-2 2:-1 3:2 4:-1 5:-2 6:1 7:-1 8:-1
ca:production:3:recycled-material	3:-1 7:-1
ca:production:3:renewable-energy	0:-1 3:3 6:-1
ca:production:3:water-use	0:-1 3:2 6:-1
ca:production:4	3:2 7:-1
ca:production:4:battery-capacity	0:1
ca:production:4:ev-models	0:1
ca:production:4:ghg-emissions	1:-1 2:1 3:-1 4:-1 5:-1 6:-2 8:-1
ca:production:4:investment	0:1
ca:production:4:net-zero	3:2 7:-1
ca:production:4:renewable-energy	0:-1 3:1
ca:products:0	7:1
ca:products:0:ev-share	7:1
ca:products:0:ice-phase-out	7:1
ca:products:1	7:2
ca:products:1:ev-share	7:1
ca:products:1:ghg-emissions	4:-2 6:1
ca:products:2	7:3 8:-2
ca:products:2:ev-models	0:2
ca:products:2:ev-share	7:1
ca:products:2:ghg-emissions	4:-1 7:1
ca:products:2:net-zero	0:-1 1:1 3:-2 4:-2 5:-1 6:-1 7:3 8:-2
ca:products:2:recycled-material	7:1
ca:products:3	0:1
ca:products:3:ev-models	0:2 7:-1
ca:products:3:ghg-emissions	0:-2 2:-1 4:-1 6:2
ca:products:3:investment	0:1
ca:products:3:net-zero	0:-2 2:-1 3:-3 5:-1 6:-2 7:1
ca:products:3:recycled-material	0:3 7:-2
ca:products:4	7:1
ca:products:4:emissions-peak	8:1
ca:products:4:ghg-emissions	0:-1 1:1 2:-1 4:-2
ca:products:4:net-zero	0:-1 3:-1 6:-1 7:1
ca:supply-chain:-1	7:1
ca:supply-chain:1	2:2 3:-1 4:-1
ca:supply-chain:1:ghg-emissions	0:-1 2:2 3:-1 4:-1
ca:supply-chain:1:supplier-commitments	2:1
ca:supply-chain:2	0:2 1:-2 2:2 3:-2 4:-1 6:-2
ca:supply-chain:2:ghg-emissions	0:1 1:-2 2:3 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
ca:supply-chain:2:net-zero	8:2
ca:supply-chain:2:supplier-commitments	0:3 2:-2
ca:supply-chain:3:battery-capacity	0:1
ca:supply-chain:3:ghg-emissions	2:-1 3:1 4:-2 6:-1 7:2 8:-1
ca:supply-chain:3:net-zero	2:-2 3:-2 6:1 8:1
ca:supply-chain:4	6:-1 8:1
ca:use-phase:0	4:1
ca:use-phase:0:ev-volume	0:1
ca:use-phase:0:ghg-emissions	0:-2 1:-2 2:-1 3:-1 4:2 7:-1
ca:use-phase:1	3:-1 4:1 6:-2 7:2
ca:use-phase:1:ev-volume	0:2
ca:use-phase:1:ghg-emissions	0:-2 1:-1 2:-1 3:-3 4:1 5:-1 6:-3 7:2
ca:use-phase:1:ice-phase-out	7:1
ca:use-phase:2	2:-1 3:-1 4:3 6:-2 7:2 8:-1
ca:use-phase:2:ev-volume	0:1
ca:use-phase:2:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:4 6:-2
ca:use-phase:2:ice-phase-out	7:2
ca:use-phase:3	3:-1 4:2 6:1
ca:use-phase:3:ev-share	7:1
ca:use-phase:3:ghg-emissions	0:-3 1:-1 2:-1 3:-1 4:2 6:2 7:-2 8:-1
ca:use-phase:4	0:1 3:-1 4:-2 6:1
cb:company:0	1:-1 3:-2 4:1 8:3
cb:company:0:net-zero	1:-1 3:-1 8:3
cb:company:1	0:-3 2:-1 3:-2 8:1
cb:company:1:ghg-emissions	0:-2 1:1 3:-1 4:1 5:-1 6:-3 7:-1
cb:company:1:net-zero	1:-1 3:-2 6:1 8:2
cb:company:2	0:-3 1:-1 3:-1 4:-1 6:-1 8:3
cb:company:2:ghg-emissions	0:-3 1:-3 2:-1 3:-2 4:-2 5:-1 6:-2 8:3
cb:company:2:net-zero	8:1
cb:company:3	1:1 2:-1 3:-2 5:-1 6:-4 7:-1
cb:company:3:ghg-emissions	1:-1 2:-1 3:-1 4:1 6:-3 7:-1
cb:company:3:net-zero	0:-1 1:2 2:-1 3:-3 4:-1 5:-1 6:-2
cb:company:4	0:-2 1:2 4:-1 6:-3 7:-1 8:1
cb:life-cycle:-1	1:1 3:-1 7:-1 8:1
cb:life-cycle:1	1:1
cb:life-cycle:1:ghg-emissions	1:1
cb:life-cycle:2	0:1 1:2 3:-2 6:-2 7:-1
cb:life-cycle:2:ghg-emissions	0:1 1:2 3:-2 6:-2 7:-1
cb:life-cycle:3	1:2 8:1
cb:life-cycle:3:ghg-emissions	1:3 4:-1
cb:life-cycle:3:net-zero	1:-2 8:3
cb:life-cycle:4	0:-3 1:3 3:-2 4:-2 7:-1 8:-1
cb:life-cycle:4:ghg-emissions	0:-3 1:3 3:-2 4:-2 7:-1 8:-2
cb:logistics:1	0:-2 1:-2 2:-2 3:-2 4:-2 5:2 6:-2 7:1
cb:logistics:1:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:-1 5:3 6:-2 7:-1
cb:logistics:2	0:-1 1:-1 2:-2 3:-2 4:-2 5:3 6:-2 7:-1 8:-1
cb:logistics:2:ghg-emissions	0:-1 1:-1 2:-1 3:-2 4:-1 5:2 6:-2 7:-1 8:-2
cb:logistics:3	0:-1 1:-1 3:-3 5:2 6:-2 7:-2
cb:logistics:3:ghg-emissions	0:-3 1:-1 3:-2 5:1 6:-1 7:-1
cb:none:battery-capacity	0:3
cb:none:battery-recycling	0:2
cb:none:charging-points	0:2
cb:none:emissions-peak	8:2
cb:none:energy-use	0:1
cb:none:ev-mileage	0:2
cb:none:ev-models	0:2
cb:none:ev-share	7:2
cb:none:ev-volume	0:2
cb:none:fuel-economy	1:-1 2:-1 3:-1 4:2 6:-1 8:-1
cb:none:ghg-emissions	0:2 7:-1
cb:none:green-factories	1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
cb:none:ice-phase-out	7:3
cb:none:investment	0:2
cb:none:net-zero	8:3
cb:none:network	0:3
cb:none:other	1:-1 2:-1 3:1 4:-1 6:-2 7:-1 8:-1
cb:none:recycled-material	0:1 7:1
cb:none:renewable-energy	3:1 6:3
cb:none:supplier-commitments	0:2
cb:none:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
cb:none:water-use	0:2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
cb:operations:-1	3:-2 6:2
cb:operations:-1:ghg-emissions	0:-1 3:-3 6:2
cb:operations:-1:net-zero	6:1 7:-1 8:-1
cb:operations:0	0:-2 2:-1 5:-1 6:1 8:-1
cb:operations:0:ghg-emissions	0:-2 2:-1 5:-1 7:-1 8:-1
cb:operations:0:net-zero	3:-2 6:2 8:-1
cb:operations:0:renewable-energy	0:-1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
cb:operations:1	0:-1 3:1 4:-4 6:4 8:-1
cb:operations:1:ghg-emissions	0:-1 3:1 4:-4 6:3 8:-1
cb:operations:1:net-zero	6:1
cb:operations:2	0:-3 3:-1 4:-1 6:5
cb:operations:2:ghg-emissions	0:-3 4:-1 6:5
cb:operations:2:renewable-energy	3:-1 6:1
cb:operations:3	1:-2 2:-1 3:-1 5:-1 6:3 7:-1
cb:operations:3:ghg-emissions	0:-1 1:-2 2:-1 5:-1 6:2 8:-2
cb:operations:3:net-zero	0:-1 1:-1 3:-1 5:-1 7:-1 8:1
cb:operations:4	3:-4 4:-1 5:-1 6:5 7:-1 8:-2
cb:operations:4:ghg-emissions	0:-3 3:-4 4:-2 5:-1 6:5 7:-2 8:-1
cb:production:-1	3:2
cb:production:-1:energy-use	0:-1 3:1 4:-1
cb:production:-1:ghg-emissions	0:-3 3:1 4:-2 5:-1 6:-3 8:-1
cb:production:-1:net-zero	3:3 6:-1 8:-2
cb:production:-1:renewable-energy	3:1
cb:production:0	3:3 6:-1 7:-1 8:-2
cb:production:0:battery-capacity	0:1
cb:production:0:charging-points	0:1
cb:production:0:ghg-emissions	0:-3 1:-4 2:-2 3:3 4:-3 5:-2 7:-1 8:-1
cb:production:0:green-factories	0:1 3:1
cb:production:0:investment	0:1
cb:production:0:net-zero	0:-3 1:2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-4
cb:production:0:network	0:1
cb:production:0:renewable-energy	0:-1 3:3 6:-1
cb:production:0:waste	0:-2 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
cb:production:1	3:2
cb:production:1:battery-capacity	0:2
cb:production:1:ev-volume	0:2
cb:production:1:ghg-emissions	0:-2 1:-1 3:2 4:-1 6:1
cb:production:1:green-factories	0:1 3:-1
cb:production:1:investment	0:1
cb:production:1:net-zero	3:3 8:-1
cb:production:1:renewable-energy	3:4 6:-2
cb:production:1:waste	0:1 3:-1
cb:production:1:water-use	3:3
cb:production:2	3:5
cb:production:2:battery-capacity	0:2
cb:production:2:energy-use	3:3
cb:production:2:ev-volume	0:4
cb:production:2:ghg-emissions	0:-2 3:4 6:-3
cb:production:2:investment	0:1
cb:production:2:net-zero	3:3 8:-1
cb:production:2:renewable-energy	3:2
cb:production:2:waste	0:-2 3:2 6:-1
cb:production:2:water-use	3:1
cb:production:3	0:2 3:3 6:-1
cb:production:3:battery-capacity	0:1
cb:production:3:energy-use	0:-2 3:3 6:-1
cb:production:3:ev-share	7:1
cb:production:3:ev-volume	0:1
cb:production:3:ghg-emissions	0:3 1:-2 2:-1 4:-3 5:-1 7:-2 8:-2
cb:production:3:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
cb:production:3:investment	0:1
cb:production:3:net-zero	3:3 7:-1
cb:production:3:renewable-energy	0:1 3:4 6:-4
cb:production:3:waste	0:-2 3:3 6:-1
cb:production:3:water-use	0:-1 3:2
cb:production:4	3:4
cb:production:4:battery-capacity	0:1
cb:production:4:energy-use	3:1
cb:production:4:ev-share	7:2
cb:production:4:ev-volume	0:1
cb:production:4:ghg-emissions	0:-2 1:-5 2:-2 3:5 5:-1 6:-5 7:-2 8:-1
cb:production:4:net-zero	3:3 6:-1 7:-1 8:-1
cb:production:4:renewable-energy	6:-1
cb:production:4:waste	0:-1 6:1
cb:production:4:water-use	0:-1 3:2 6:-1
cb:products:-1	3:-3 4:-1 7:2
cb:products:-1:ghg-emissions	0:-1 2:-1 3:-4 4:-2 5:-1 7:2
cb:products:0	4:1 6:-1
cb:products:0:ev-volume	0:1
cb:products:1	0:-1 6:-1 7:3 8:-1
cb:products:1:ev-models	0:2
cb:products:1:ghg-emissions	0:-1 2:-1 3:-2 5:-2 6:-1 7:2 8:-2
cb:products:1:net-zero	3:-1 4:-1 7:2 8:-1
cb:products:2	0:-1 2:-1 3:-2 6:-1 7:2 8:-3
cb:products:2:ghg-emissions	0:-2 1:-1 2:-2 3:-3 4:1 5:1 6:-1 7:1 8:-1
cb:products:2:net-zero	1:1 3:-1 4:-1 7:2 8:-3
cb:products:3	0:1 3:-2 4:2 6:-2
cb:products:3:ev-models	0:1
cb:products:3:ghg-emissions	0:1 1:-1 2:-1 3:-3 4:3 5:-3 6:-2 7:-2 8:-3
cb:products:3:net-zero	0:-1 1:1 2:-1 3:-2 5:-1 6:-2
cb:products:4	3:-1 7:1 8:1
cb:products:4:ev-models	0:2
cb:products:4:ev-share	7:1
cb:products:4:ghg-emissions	1:-2 2:-1 3:-2 4:1 5:-2 6:-2 7:1 8:-2
cb:products:4:net-zero	1:-1 3:-1 4:-1 7:-1 8:3
cb:supply-chain:-1	0:1 1:-1 2:2 3:-2 6:-1 7:-1 8:-1
cb:supply-chain:-1:ghg-emissions	0:1 1:-2 2:1 3:-2 6:-1 8:-1
cb:supply-chain:0	1:-2 2:2 3:-1 4:-1
cb:supply-chain:0:ghg-emissions	0:-2 1:-3 2:3 3:-2 4:-2 5:-1 6:-1
cb:supply-chain:0:supplier-commitments	0:1
cb:supply-chain:1	2:2 4:-1 8:-1
cb:supply-chain:1:ghg-emissions	0:-2 1:-1 2:1 3:1 4:-1
cb:supply-chain:1:supplier-commitments	0:3 2:-3
cb:supply-chain:2	1:-2 2:3 3:-2
cb:supply-chain:2:ghg-emissions	0:-2 1:-2 2:3 3:-1
cb:supply-chain:2:supplier-commitments	2:1
cb:supply-chain:3	0:2 2:2 3:-3 6:-2 8:-1
cb:supply-chain:3:ghg-emissions	0:1 1:-1 2:1 6:-1 8:-1
cb:supply-chain:3:renewable-energy	0:-2 2:3 3:-2 5:-1 6:-1
cb:supply-chain:3:supplier-commitments	0:3 2:-2
cb:supply-chain:4	2:3 3:-1 6:-2 8:-2
cb:supply-chain:4:ghg-emissions	1:-1 2:2 3:-1 4:-1 6:-2
cb:supply-chain:4:recycled-material	2:-1 7:1
cb:supply-chain:4:supplier-commitments	0:-1 2:1
cb:use-phase:-1	3:-2 4:2 6:-2
cb:use-phase:-1:ghg-emissions	1:-1 3:-2 4:2 6:-2
cb:use-phase:0	0:-1 4:2 6:-1
cb:use-phase:0:ghg-emissions	0:-1 4:2 6:-1
cb:use-phase:1	1:-1 3:-1 4:3 6:-4
cb:use-phase:1:ghg-emissions	1:-1 3:-1 4:3 5:-1 6:-4 8:-1
cb:use-phase:2	1:-2 3:-1 4:2 6:-2
cb:use-phase:2:ghg-emissions	1:-2 2:-1 3:-2 4:2 5:-1 6:-3 8:-1
cb:use-phase:3	0:-1 2:-1 3:-3 4:2
cb:use-phase:3:ghg-emissions	0:-1 2:-2 3:-3 4:2 5:-1 8:-1
cb:use-phase:4	3:-2 4:4 6:-3 7:-1
cb:use-phase:4:ghg-emissions	2:-1 3:-2 4:4 5:-1 6:-4 7:-1
cc:company:ghg-emissions	0:-4 1:2 2:-1 3:-1 4:-2 5:-1 6:-2 7:-1 8:2
cc:company:net-zero	8:2
cc:company:renewable-energy	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
cc:life-cycle:ghg-emissions	0:-2 1:5
cc:life-cycle:net-zero	1:3 7:-1 8:-3
cc:logistics:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:-2 5:3 6:-1 7:-2 8:-3
cc:logistics:net-zero	0:-2 1:-1 2:-2 3:-2 4:-2 5:1 6:-1
cc:operations:ghg-emissions	3:-1 4:-2 6:6
cc:operations:net-zero	1:-1 3:-2 6:5 8:-2
cc:operations:renewable-energy	3:-1 6:2
cc:production:battery-capacity	0:1
cc:production:battery-recycling	0:1
cc:production:charging-points	0:1
cc:production:energy-use	0:-1 3:3 6:-2
cc:production:ev-models	0:2
cc:production:ev-share	0:-1 3:3 7:-2
cc:production:ev-volume	0:2
cc:production:ghg-emissions	0:-2 1:-2 3:5 4:-2
cc:production:green-factories	0:2
cc:production:ice-phase-out	7:1
cc:production:investment	0:1
cc:production:net-zero	3:4 8:-4
cc:production:network	0:1
cc:production:recycled-material	0:-1 3:-1 7:1
cc:production:renewable-energy	3:2
cc:production:waste	0:-2 3:1
cc:production:water-use	0:-2 3:3
cc:products:ev-share	7:1
cc:products:ev-volume	0:2
cc:products:fuel-economy	0:1 3:-1 4:-1 5:-1
cc:products:ghg-emissions	2:-1 3:-3 7:1 8:-2
cc:products:ice-phase-out	7:1
cc:products:net-zero	3:-1 7:4 8:-2
cc:products:recycled-material	0:1
cc:supply-chain:ghg-emissions	0:-1 1:-2 2:4 3:-1 4:-1 6:-1
cc:supply-chain:net-zero	6:-1 7:-1 8:1
cc:supply-chain:recycled-material	0:1 7:-1
cc:supply-chain:renewable-energy	0:-2 2:3 3:-2 4:-1 5:-1 6:-2 7:-1
cc:supply-chain:supplier-commitments	2:1
cc:use-phase:ev-share	7:1
cc:use-phase:ev-volume	0:2
cc:use-phase:ghg-emissions	1:-2 2:-1 3:-2 4:4 6:-4
cc:use-phase:ice-phase-out	7:1
cc:use-phase:renewable-energy	0:1 1:-1 2:-1 3:-1 4:1 5:-1 6:-2 7:-1 8:-1
ch:battery-capacity:reach:GWh	0:3
ch:battery-recycling:reach:%	0:2
ch:battery-recycling:reach:MWh	0:3
ch:battery-recycling:reach:t	0:2
ch:charging-points:reach:count	0:2
ch:emissions-peak:reach:none	8:2
ch:energy-use:reach:TWh	0:2 1:-1 2:-1 3:-4 4:-1 5:-1 6:-1 7:-1 8:-1
ch:energy-use:reduce-by:%	3:2
ch:energy-use:reduce-by:GWh	3:-1 6:2
ch:energy-use:reduce-by:TWh	0:-2 6:3
ch:energy-use:reduce-by:kWh	0:-1 4:-1 6:1
ch:ev-mileage:reach:km	0:2
ch:ev-models:reach:%	0:-2 7:3
ch:ev-models:reach:models	0:3
ch:ev-share:reach:%	7:2
ch:ev-volume:reach:%	0:1
ch:ev-volume:reach:vehicles	0:2
ch:fuel-economy:reduce-by:%	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
ch:ghg-emissions:reach:t	0:-2 1:1 2:-3 4:-3 7:-1 8:2
ch:ghg-emissions:reduce-by:t	1:-3 5:-1 6:-2 7:-1
ch:green-factories:reach:count	0:1 3:1
ch:ice-phase-out:reach:none	7:2
ch:investment:reach:money	0:2
ch:net-zero:reach:none	8:1
ch:network:reach:%	0:2
ch:network:reach:count	0:2
ch:other:reach:%	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
ch:recycled-material:reach:%	0:1 7:1
ch:recycled-material:reach:t	0:1 2:1 7:-1
ch:renewable-energy:reach:%	3:2 6:1
ch:renewable-energy:reach:GWh	0:-1 1:-1 2:-1 5:-1 6:2 7:-1 8:-1
ch:renewable-energy:reach:MW	0:2 3:1
ch:renewable-energy:reach:MWh	3:2 6:-1
ch:renewable-energy:reach:TWh	0:2 3:-1 6:-1
ch:renewable-energy:reach:kWh	0:1
ch:supplier-commitments:reach:%	0:1 2:1
ch:supplier-commitments:reach:count	0:2
ch:waste:reach:%	6:1
ch:waste:reach:count	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
ch:waste:reach:t	1:-1 2:-1 3:1 4:-1 5:-1 6:-1
ch:waste:reduce-by:%	3:2 6:-2
ch:water-use:reach:m3	0:1 3:1 6:-1
ch:water-use:reduce-by:%	3:1 6:1
ch:water-use:reduce-by:m3	0:-4 3:4
co:battery:battery-capacity	0:1
co:battery:battery-recycling	0:2
co:battery:ev-models	0:1
co:battery:ghg-emissions	0:-4 1:1 2:1 4:-1 5:-1 6:-2 8:-2
co:battery:green-factories	0:-2 3:2
co:battery:ice-phase-out	7:1
co:battery:investment	0:1
co:battery:net-zero	6:1 7:-1 8:-1
co:battery:recycled-material	2:3 7:-2
co:battery:renewable-energy	3:2 6:-3
co:battery:supplier-commitments	0:3 2:-3
co:capacity:battery-capacity	0:1
co:capacity:ev-volume	0:1
co:capacity:ghg-emissions	0:-2 1:-2 2:-2 3:3 4:-2 5:-1 6:-1 7:-2 8:-2
co:capacity:renewable-energy	3:1
co:charging:charging-points	0:1
co:charging:renewable-energy	0:1 1:-2 2:-2 3:-4 4:3 5:-2 6:-3 7:-2 8:-2
co:customer:ev-mileage	0:1
co:customer:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:3 5:-1 6:-2 8:-2
co:electricity:energy-use	0:-1 3:1 4:-1 6:1
co:electricity:ghg-emissions	0:-1 1:1 2:-1 3:-1 4:1 6:-2
co:electricity:net-zero	3:2 6:-1 8:-1
co:electricity:renewable-energy	3:1 6:1
co:emission:emissions-peak	8:2
co:emission:energy-use	0:1 1:-1 4:1 6:-1
co:emission:ev-mileage	0:1
co:emission:ev-models	7:1
co:emission:ev-volume	0:1
co:emission:green-factories	3:2
co:emission:ice-phase-out	7:1
co:emission:investment	0:1
co:emission:recycled-material	0:1 3:-1 6:-1
co:emission:renewable-energy	3:1
co:emission:supplier-commitments	0:1
co:emission:waste	0:1 6:-2
co:emission:water-use	0:-3 3:2 7:-1
co:energy:battery-capacity	0:1
co:energy:charging-points	0:1
co:energy:energy-use	0:1 6:1
co:energy:ghg-emissions	1:-1 2:-3 3:1 4:-4 5:-2 8:-2
co:energy:investment	0:1
co:energy:net-zero	0:-1 1:-1 2:-1 3:1 6:2 7:-1 8:-1
co:energy:other	3:2 4:-1 5:-2 7:-1 8:-1
co:energy:renewable-energy	6:1
co:energy:waste	3:1 6:-2
co:energy:water-use	0:-2 1:-1 3:2 4:-1 6:-2
co:ev-all:ev-volume	0:-1 7:2
co:ev:ev-mileage	0:2
co:ev:ev-models	0:2
co:ev:ev-share	7:1
co:ev:ghg-emissions	0:-1 3:-1 5:-1 8:-1
co:ev:green-factories	0:-1 3:1
co:ev:ice-phase-out	7:2
co:ev:investment	0:1
co:ev:net-zero	6:-1 8:2
co:ev:network	0:1
co:ev:renewable-energy	3:-1 6:1
co:fuel:fuel-economy	5:1
co:green-factory:green-factories	3:1
co:hybrid:ev-share	7:1
co:hybrid:ev-volume	7:1
co:hybrid:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-2 8:-1
co:hybrid:ghg-emissions	0:1 1:-1 2:-2 4:-2 5:-1 6:-1 7:-2 8:-1
co:invest:battery-recycling	0:2
co:invest:charging-points	0:1
co:invest:energy-use	0:-1 3:-1 6:2
co:invest:ev-volume	0:1
co:invest:fuel-economy	0:-1 4:2 5:-2 7:-1 8:-1
co:invest:ghg-emissions	1:-3 2:-1 4:1 6:1
co:invest:investment	0:2
co:invest:net-zero	6:-1 7:-1 8:2
co:invest:recycled-material	0:-1 7:2
co:invest:renewable-energy	3:-1 4:1 6:1
co:invest:supplier-commitments	2:1
co:invest:waste	0:2 6:-2
co:material:battery-recycling	0:1
co:material:ghg-emissions	0:1 1:-1 2:1 3:-1 4:-2 7:-3 8:-1
co:material:investment	0:1
co:material:net-zero	0:-1 1:1 2:1 3:-1 7:-1 8:-2
co:material:recycled-material	0:3
co:material:supplier-commitments	0:5 2:-4
co:mileage:energy-use	0:-1 2:-1 4:2 6:-1 7:-1 8:-1
co:network:charging-points	0:1
co:network:ev-share	7:2
co:network:ev-volume	0:3
co:network:network	0:2
co:none:ev-models	0:1
co:none:ev-share	7:1
co:none:ghg-emissions	1:-1 2:1 3:-1 4:-1 5:-1 8:-2
co:none:net-zero	0:-1 1:-2 2:-1 3:2 4:-1 5:-1 7:-1 8:-2
co:none:recycled-material	0:-2 7:3
co:none:renewable-energy	0:2 3:-1 6:-1
co:recycle:battery-recycling	0:1
co:recycle:energy-use	0:-1 6:1
co:recycle:ghg-emissions	0:1 2:1 3:-2 6:-1
co:recycle:recycled-material	0:2
co:recycle:waste	0:2 6:-1
co:recycle:water-use	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
co:recycled-material:ghg-emissions	1:-1 3:1 4:-1 6:-1
co:recycled-material:recycled-material	7:2
co:renewable:ev-share	7:1
co:renewable:ghg-emissions	4:-2 8:-1
co:renewable:green-factories	0:-1 3:1
co:renewable:net-zero	3:1
co:renewable:recycled-material	0:-1 2:1 7:1
co:renewable:renewable-energy	3:1 6:1
co:renewable:supplier-commitments	0:3 2:-2
co:renewable:water-use	0:-3 3:4 6:-2
co:sales:battery-capacity	0:1
co:sales:battery-recycling	0:2
co:sales:charging-points	0:1
co:sales:ev-models	0:1
co:sales:ev-share	7:1
co:sales:ev-volume	0:2
co:sales:fuel-economy	0:1 4:-1 5:-1
co:sales:ghg-emissions	3:1 6:-1
co:sales:green-factories	0:1
co:sales:ice-phase-out	7:1
co:sales:net-zero	6:-1 7:2 8:-1
co:sales:network	0:1
co:sales:other	1:-1 2:-1 3:1 4:-1 7:-1 8:-1
co:sales:recycled-material	0:1 2:-1 7:1
co:sales:renewable-energy	3:2
co:sales:supplier-commitments	0:1
co:sales:waste	0:2 6:-3
co:sales:water-use	0:-1 3:1
co:save:energy-use	6:2
co:save:ev-mileage	0:1
co:save:fuel-economy	0:-1 4:2 5:-1 7:-2
co:save:ghg-emissions	0:-1 1:-1 4:1 6:-2 7:-1 8:-3
co:save:net-zero	6:1 8:-1
co:save:renewable-energy	5:1 6:-1
co:share:charging-points	0:2
co:share:ev-share	7:1
co:share:ghg-emissions	0:-1 2:-2 6:-4
co:share:green-factories	0:-1 3:1
co:share:net-zero	3:-2 6:2 7:-1 8:-1
co:share:recycled-material	0:1 7:1
co:share:renewable-energy	6:1
co:share:supplier-commitments	2:1
co:supplier-target:ghg-emissions	6:1
co:supplier-target:net-zero	8:1
co:supplier:ghg-emissions	0:-1 2:3 3:-1 4:-1 6:-1 8:-1
co:supplier:net-zero	0:1 1:-2 2:2 3:-3 4:-2 5:-3
co:supplier:recycled-material	0:2 2:-1 7:-1
co:supplier:renewable-energy	0:-1 2:3 3:-2 6:-2
co:supplier:supplier-commitments	0:1 2:1
co:waste:energy-use	3:3 6:-1
co:waste:ghg-emissions	0:-3 3:2 4:-1 7:-1
co:waste:waste	0:1
co:waste:water-use	0:-1 3:2
co:water:energy-use	0:-2 3:3 6:-1
co:water:ghg-emissions	0:-2 1:-2 2:-1 3:2 4:-1 6:-2
co:water:net-zero	1:-1 3:2 6:-1
co:water:renewable-energy	3:2 6:-2
co:water:waste	0:-1 3:2
co:water:water-use	0:1
cs::battery-capacity	0:3
cs::battery-recycling	0:2
cs::charging-points	0:2
cs::emissions-peak	8:2
cs::energy-use	3:1
cs::ev-mileage	0:2
cs::ev-models	0:2
cs::ev-share	7:3
cs::ev-volume	0:2
cs::fuel-economy	1:-1 2:-1 3:-1 4:2 6:-1 8:-1
cs::green-factories	1:-1 2:-1 3:2 4:-1 5:-2 6:-1 7:-1 8:-1
cs::ice-phase-out	7:3
cs::investment	0:2
cs::net-zero	8:4
cs::network	0:3
cs::other	1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
cs::recycled-material	0:2 7:1
cs::renewable-energy	0:1 3:2 6:1
cs::supplier-commitments	0:2
cs::waste	0:2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
cs::water-use	0:1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
cs:company+operations:net-zero	1:-1 3:-1 6:1 8:1
cs:company+products:net-zero	1:-1 7:2 8:-2
cs:company:ghg-emissions	0:-4 1:2 2:-1 3:-1 4:-2 5:-1 6:-2 7:-1 8:2
cs:company:net-zero	7:-2 8:3
cs:company:renewable-energy	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
cs:life-cycle+products:ghg-emissions	1:1
cs:life-cycle+products:net-zero	1:2 7:-2 8:-1
cs:life-cycle:ghg-emissions	0:-2 1:5 3:-1
cs:life-cycle:net-zero	1:3 8:-3
cs:logistics:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:-2 5:3 6:-1 7:-2 8:-3
cs:logistics:net-zero	0:-2 1:-2 2:-2 3:-2 4:-2 5:1 6:-3 8:1
cs:operations:ghg-emissions	3:-1 4:-2 6:6
cs:operations:net-zero	1:-1 3:-1 6:5 8:-3
cs:operations:renewable-energy	3:-1 6:2
cs:production:battery-capacity	0:1
cs:production:battery-recycling	0:1
cs:production:charging-points	0:1
cs:production:energy-use	0:-1 3:3 6:-2
cs:production:ev-models	0:2
cs:production:ev-share	0:-1 3:3 7:-2
cs:production:ev-volume	0:2
cs:production:ghg-emissions	0:-2 1:-2 3:5 4:-2
cs:production:green-factories	0:2
cs:production:ice-phase-out	7:1
cs:production:investment	0:1
cs:production:net-zero	3:4 7:-1 8:-3
cs:production:network	0:1
cs:production:recycled-material	0:-1 3:-1 7:1
cs:production:renewable-energy	3:3
cs:production:waste	0:-2 3:1
cs:production:water-use	0:-2 3:3
cs:products:ev-share	7:1
cs:products:ev-volume	0:2
cs:products:fuel-economy	0:1 3:-1 4:-1 5:-1
cs:products:ghg-emissions	1:-2 2:-2 3:-3 7:1 8:-2
cs:products:ice-phase-out	7:1
cs:products:net-zero	0:-1 3:-1 5:-1 6:-1 7:4 8:-2
cs:products:recycled-material	0:1
cs:supply-chain:ghg-emissions	0:-1 1:-2 2:4 3:-1 4:-1 6:-1
cs:supply-chain:net-zero	6:-1 7:-1 8:1
cs:supply-chain:recycled-material	0:1 7:-1
cs:supply-chain:renewable-energy	0:-1 2:2 3:-1 4:-1 5:-1 6:-2 7:-1
cs:supply-chain:supplier-commitments	0:1
cs:use-phase:ev-share	7:1
cs:use-phase:ev-volume	0:2
cs:use-phase:ghg-emissions	1:-2 2:-1 3:-2 4:4 6:-4
cs:use-phase:ice-phase-out	7:1
f1:#y:ev-share	7:3
f1:(:ev-share	7:3
f1:(:ev-volume	0:3
f1:(:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:-2 5:1 6:-2 7:1
f1:):ghg-emissions	0:-4 1:3 2:-3 3:-3 4:-2 5:-3 7:-3 8:-2
f1:):renewable-energy	0:-1 6:1
f1:,:battery-capacity	0:2
f1:,:battery-recycling	0:2
f1:,:charging-points	0:2
f1:,:energy-use	3:2
f1:,:ev-models	0:2
f1:,:ev-share	3:1 7:1
f1:,:ev-volume	0:1
f1:,:fuel-economy	0:1 1:-2 2:-2 3:-2 4:-1 5:2 6:-1 7:-2 8:-1
f1:,:ghg-emissions	0:1 1:-1 3:2 4:-1 5:-1 6:-2 7:-1 8:-1
f1:,:green-factories	0:1 1:-1 3:-1 5:-1 7:-1
f1:,:investment	0:2
f1:,:recycled-material	0:1 2:-1
f1:,:renewable-energy	0:2 3:1
f1:,:water-use	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
f1:::ghg-emissions	0:-3 1:-3 2:2 3:-3 4:1 5:-3 6:1 7:-3 8:-3
f1:;:battery-capacity	0:2
f1:;:ev-share	7:2
f1:;:ev-volume	0:2
f1:;:ghg-emissions	1:-2 2:-1 4:2 5:-1 6:-1 7:-1 8:-1
f1:;:renewable-energy	0:2 3:-2
f1:a:battery-capacity	0:1
f1:a:battery-recycling	0:2
f1:a:energy-use	0:-4 1:-1 2:-2 3:1 4:-2 5:-1 6:1 7:-1 8:-1
f1:a:ev-volume	0:2
f1:a:ghg-emissions	0:1 1:-2 3:1 4:-2 6:-2 8:-2
f1:a:recycled-material	0:3 2:-1 7:-2
f1:a:renewable-energy	0:2 1:-1 2:-1 3:-1 5:-1 7:-1 8:-1
f1:after:ev-volume	0:2
f1:against:ghg-emissions	0:1 1:-1 2:-1 4:-2 5:-1 6:-3 7:-1 8:1
f1:all-electric:ice-phase-out	7:3
f1:all:ev-share	7:1
f1:all:renewable-energy	6:2
f1:along:charging-points	0:1
f1:an:ev-volume	0:2
f1:and:battery-capacity	0:1
f1:and:charging-points	0:1
f1:and:ev-mileage	0:1
f1:and:ev-models	0:3
f1:and:ev-volume	0:1
f1:and:ghg-emissions	0:-4 1:-3 2:-3 4:-2 5:-3 6:3 7:-3 8:-3
f1:and:green-factories	0:1
f1:and:investment	0:1
f1:and:recycled-material	2:2 7:-2
f1:and:renewable-energy	3:2 6:-1
f1:annually:ev-volume	0:2
f1:annually:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 6:1 7:-1 8:-1
f1:annually:renewable-energy	0:1 6:-1
f1:are:battery-capacity	0:1
f1:are:charging-points	0:3
f1:are:ev-models	0:2
f1:are:ev-volume	0:2
f1:are:investment	0:1
f1:are:renewable-energy	6:1
f1:as:charging-points	0:2
f1:at:charging-points	0:2
f1:at:ev-volume	0:1
f1:at:ghg-emissions	0:-4 1:-3 2:1 3:1 4:-3 7:-2
f1:at:network	0:1
f1:at:renewable-energy	3:-1 6:1
f1:be:ice-phase-out	7:1
f1:become:ice-phase-out	7:1
f1:below:ghg-emissions	3:-2 5:-1 8:-1
f1:below:water-use	0:2 3:-2 6:-2
f1:better:fuel-economy	0:-1 4:1 5:-1 7:-1
f1:between:ev-models	0:1
f1:between:ev-volume	0:1
f1:between:ghg-emissions	3:-2 8:-2
f1:between:investment	0:1
f1:bev:ev-share	7:1
f1:bev:ice-phase-out	7:1
f1:built:ev-volume	0:2
f1:buyer:ev-volume	0:1
f1:by:battery-capacity	0:1
f1:by:charging-points	0:1
f1:by:energy-use	0:-1 3:1 6:1
f1:by:ev-models	0:3
f1:by:ev-share	7:1
f1:by:ev-volume	0:2
f1:by:fuel-economy	0:-3 1:-1 2:-1 4:-2 5:-2 6:-1 7:3 8:-1
f1:by:ghg-emissions	2:-2 4:-1 5:-1
f1:by:green-factories	3:1
f1:by:investment	0:1
f1:by:network	0:3
f1:by:renewable-energy	0:-2 3:-1 6:5
f1:by:waste	0:-3 6:2
f1:by:water-use	3:1
f1:car:ev-share	3:1
f1:carbon-neutral:net-zero	1:-1 3:1 7:1
f1:carbon:emissions-peak	8:1
f1:carbon:net-zero	8:2
f1:cars:ev-share	7:1
f1:certifi:green-factories	0:-2 3:2
f1:climate-neutral:net-zero	0:-2 1:1 2:-1 4:-1 5:-1 7:1 8:-1
f1:climate:net-zero	8:2
f1:co:ghg-emissions	0:-2 3:1 4:2 6:-1 7:-1
f1:co:net-zero	0:-1 3:1 4:1 6:-1 8:-2
f1:come:ev-models	0:2
f1:compar:ghg-emissions	0:-1 5:-1 7:-2 8:1
f1:contract:supplier-commitments	0:2
f1:cut:ghg-emissions	0:-2 5:-1 6:1 7:-2
f1:deliver:ev-volume	0:2
f1:down:ghg-emissions	0:1 1:-1 2:-1 3:2 4:-1 5:-1 6:-3 7:-1
f1:electric-only:ice-phase-out	7:2
f1:electric:ev-models	1:-1 7:2 8:-1
f1:electric:ev-share	7:2
f1:electric:ice-phase-out	7:1
f1:electricity:renewable-energy	3:3 6:-3
f1:electrifi:ev-share	7:2
f1:emission:emissions-peak	8:2
f1:emission:ghg-emissions	0:2 1:-1 2:-1 6:-1 7:-1
f1:emission:net-zero	0:-2 1:-1 2:-1 3:-1 5:-1 7:2 8:-2
f1:end:ice-phase-out	7:1
f1:enyaq:ev-volume	0:2
f1:ev:ev-share	7:1
f1:ev:ice-phase-out	7:1
f1:every:ev-models	3:-1 7:1
f1:every:ev-share	7:1
f1:every:renewable-energy	3:-2 4:1 6:1
f1:for:ev-models	0:1
f1:for:ev-share	7:1
f1:for:ev-volume	0:1
f1:for:ghg-emissions	0:-2 1:-3 2:-1 4:2 5:-1
f1:for:investment	0:2
f1:for:renewable-energy	0:1 6:-1
f1:found:ev-volume	0:1
f1:free:ice-phase-out	7:1
f1:from:battery-capacity	0:1
f1:from:ev-models	0:1
f1:from:ev-volume	0:1
f1:from:ghg-emissions	0:-3 1:1 2:-1 5:-1 7:1
f1:from:investment	0:1
f1:from:water-use	3:1 6:-2
f1:globally:ev-models	0:2
f1:globally:ev-share	7:1
f1:go:ice-phase-out	7:1
f1:go:investment	0:2
f1:goes:investment	0:1
f1:green:renewable-energy	0:-3 3:1 4:1
f1:had:ev-volume	3:-1 7:2
f1:had:supplier-commitments	0:3
f1:have:ev-volume	0:2
f1:have:green-factories	2:-1
f1:have:investment	0:2
f1:have:network	0:1
f1:have:supplier-commitments	2:1
f1:id:ev-volume	0:1
f1:in:battery-capacity	0:1
f1:in:charging-points	0:1
f1:in:energy-use	0:1 3:-1
f1:in:ev-models	0:2
f1:in:ev-share	7:2
f1:in:ev-volume	0:2
f1:in:ghg-emissions	0:1 1:-1 3:-2 5:-1 8:-1
f1:in:ice-phase-out	7:2
f1:in:investment	0:1
f1:in:network	0:1
f1:in:recycled-material	0:1 7:1
f1:in:renewable-energy	0:-3 3:2 6:1
f1:in:waste	0:-1 6:1
f1:in:water-use	0:1 6:-2
f1:includ:ev-volume	0:2
f1:is:charging-points	0:3
f1:is:ev-share	7:3
f1:is:ev-volume	0:1
f1:is:ghg-emissions	1:-2 3:-1 4:-1 6:1 7:-1
f1:is:recycled-material	0:2 3:-1 5:-1 7:-1
f1:is:renewable-energy	0:-2 3:3 6:-1
f1:it:ev-volume	0:2
f1:it:net-zero	6:-1 7:-1 8:3
f1:last:ev-volume	7:1
f1:last:ghg-emissions	0:-1 1:2 3:-2 4:-1 5:-1 6:-1 8:-2
f1:less:energy-use	3:2
f1:less:water-use	3:1 6:-2
f1:light-duty:ice-phase-out	7:2
f1:lower:energy-use	0:-2 4:2 6:-2
f1:lower:ghg-emissions	0:1 1:-1 3:-1 4:-1
f1:lower:water-use	0:1 1:-1 6:-2
f1:make:ice-phase-out	7:1
f1:nearly:ev-volume	0:2
f1:net-zero:net-zero	8:5
f1:net:net-zero	8:2
f1:neutral:net-zero	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 6:2 7:-2 8:-1
f1:neutrality:net-zero	0:-2 2:-2 3:-1 4:-2 5:-2 6:-3 8:2
f1:new:ev-share	7:2
f1:no:net-zero	0:-1 2:-1 3:2 7:-1 8:-1
f1:noth:ice-phase-out	7:2
f1:noth:renewable-energy	0:-2 3:3 6:-2
f1:now:renewable-energy	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-1
f1:of:battery-recycling	0:1
f1:of:charging-points	0:1
f1:of:energy-use	0:-1 3:-2 6:2
f1:of:ev-models	0:3
f1:of:ev-share	7:1
f1:of:ghg-emissions	1:-1 3:-1 7:-1 8:-2
f1:of:green-factories	0:-2 3:2
f1:of:investment	0:1
f1:of:network	0:2
f1:of:other	1:-1 2:-1 3:-3 4:-1 5:1 6:-1 7:-1 8:-1
f1:of:recycled-material	0:1
f1:of:renewable-energy	0:1
f1:of:supplier-commitments	0:1 2:1
f1:of:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 8:-1
f1:of:water-use	0:-3 3:4 6:-2
f1:off:ghg-emissions	0:-1 3:-1 4:1
f1:on:charging-points	0:1
f1:on:ev-mileage	0:1
f1:on:ev-models	0:2
f1:on:ev-volume	0:1
f1:on:ghg-emissions	0:1 1:-1 4:-2 6:2 7:-1 8:-1
f1:on:investment	0:1
f1:on:net-zero	0:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1
f1:on:recycled-material	0:1 7:-1
f1:on:renewable-energy	3:2
f1:only:ice-phase-out	7:1
f1:or:ev-share	7:1
f1:or:ev-volume	0:3
f1:or:ghg-emissions	0:-1 1:-1 3:1 6:-2 8:-1
f1:out:ev-volume	0:2
f1:over:energy-use	0:-1 6:1
f1:over:ev-models	0:2
f1:over:ghg-emissions	0:1 1:1 2:-1 3:1 4:-1 5:-1 6:-3 7:-2 8:-1
f1:over:investment	0:2
f1:peak:emissions-peak	8:1
f1:per:ghg-emissions	6:-1 8:-1
f1:per:renewable-energy	3:-1 6:1
f1:per:water-use	0:1 3:-1 6:-2
f1:plant:renewable-energy	3:2 6:-1
f1:re:renewable-energy	0:-1 3:-2 6:3
f1:recycl:battery-recycling	0:2
f1:recycl:recycled-material	0:-1 7:2
f1:reduction:ghg-emissions	0:-2 1:-3 7:-1
f1:remain:ev-volume	0:2
f1:renewabl:renewable-energy	0:1 1:-2 2:-2 3:-4 4:-2 5:-3 6:1 7:-2 8:-2
f1:renewable:recycled-material	0:2 7:-2
f1:renewable:renewable-energy	2:1
f1:run:renewable-energy	6:1
f1:secondary:recycled-material	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
f1:sell:ice-phase-out	7:2
f1:share:ev-share	7:1
f1:should:ev-volume	0:-1 7:2
f1:since:energy-use	0:-2 6:2
f1:since:ghg-emissions	0:-1 1:-2 3:1 8:1
f1:since:waste	0:1
f1:since:water-use	3:1 6:-2
f1:sit:renewable-energy	6:1
f1:smaller:ghg-emissions	1:1 2:-1 3:-2 4:-1
f1:solar:renewable-energy	0:1
f1:sold:ev-share	7:1
f1:sold:ev-volume	0:2
f1:stop:ice-phase-out	7:1
f1:stopp:ice-phase-out	7:1
f1:that:ev-models	0:1
f1:the:ev-volume	0:-1 7:2
f1:the:ghg-emissions	1:1 3:-1 4:-2 6:-1 7:-1
f1:the:ice-phase-out	7:2
f1:this:ev-share	7:1
f1:this:ev-volume	0:2
f1:this:ghg-emissions	2:1
f1:through:investment	0:1
f1:tim:ev-volume	0:1
f1:to:charging-points	0:1
f1:to:ev-share	7:2
f1:to:ev-volume	0:3
f1:to:investment	0:1
f1:to:net-zero	3:-1 6:1
f1:to:renewable-energy	0:-2 3:-1 4:-1 6:2
f1:truck:ev-share	7:1
f1:under:ev-volume	0:1
f1:until:ghg-emissions	0:-1 4:1 6:-1 7:-1
f1:up:ev-volume	0:3
f1:vehicl:ev-share	7:1
f1:vehicle:ev-share	7:2
f1:was:ev-volume	0:2 7:-1
f1:was:investment	0:2
f1:was:renewable-energy	0:-2 1:-2 2:-1 4:-1 5:-2 6:1 7:-2 8:-2
f1:was:waste	1:-1 2:-1 4:-1 5:-1 8:-1
f1:was:water-use	0:1 6:-2
f1:were:charging-points	0:2
f1:were:ev-share	7:3
f1:were:ev-volume	7:1
f1:were:investment	0:2
f1:were:renewable-energy	3:1
f1:when:battery-capacity	0:1
f1:which:ev-volume	0:2
f1:will:ev-models	0:2
f1:will:ev-volume	0:2
f1:will:investment	0:1
f1:will:renewable-energy	0:-1 3:2 6:-1
f1:wind:renewable-energy	3:-2 5:-1 6:2
f1:with:charging-points	0:2
f1:with:ev-volume	0:2
f1:without:net-zero	2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-2
f1:would:ev-volume	0:1
f1:xev:ev-share	7:1
f1:zero-carbon:net-zero	0:-1 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-2
f1:zero:net-zero	0:-1 5:-1 6:2 8:-3
f2:#:battery-capacity	0:2
f2:#:charging-points	0:2
f2:#:energy-use	0:-3 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
f2:#:ev-models	0:3
f2:#:ev-share	7:2
f2:#:ev-volume	0:3
f2:#:fuel-economy	0:-3 1:-1 2:-1 4:-2 5:-2 6:-1 7:3 8:-1
f2:#:ghg-emissions	2:-2 4:-2 5:-2 6:2 8:-1
f2:#:green-factories	3:1
f2:#:ice-phase-out	7:2
f2:#:investment	0:2
f2:#:net-zero	0:-1 3:1 4:1 6:-1 8:-2
f2:#:network	0:2
f2:#:recycled-material	0:2
f2:#:renewable-energy	0:-3 6:3
f2:#:waste	0:-1 2:-1 3:2 4:-1 6:-3 8:-1
f2:#:water-use	0:3 2:-1 5:-1 6:-4
f2:#y:battery-capacity	0:1
f2:#y:charging-points	0:1
f2:#y:energy-use	0:-3 3:2
f2:#y:ev-models	0:2
f2:#y:ev-share	7:2
f2:#y:ev-volume	0:1
f2:#y:ghg-emissions	2:-1
f2:#y:investment	0:1
f2:#y:recycled-material	0:-2 2:1 7:2
f2:#y:renewable-energy	0:-3 3:1 6:1
f2:#y:waste	3:-1 6:1
f2:#y:water-use	6:1
f2:,:battery-capacity	0:2
f2:,:charging-points	0:1
f2:,:ev-models	0:1
f2:,:ev-share	7:1
f2:,:ev-volume	0:2
f2:,:ghg-emissions	0:-3 1:-2 2:-2 3:-3 4:1 5:-2 6:1 7:-2
f2:,:net-zero	0:-2 1:-1 2:-1 4:-2 5:-2 6:1 7:1 8:-2
f2:,:renewable-energy	3:1
f2:a:ev-models	0:1
f2:a:ev-share	7:2
f2:a:ev-volume	7:1
f2:a:ghg-emissions	1:-3 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-1
f2:a:ice-phase-out	7:1
f2:a:net-zero	0:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1
f2:a:recycled-material	0:-2 7:2
f2:absolute:ghg-emissions	1:-2 2:-2 3:-2 4:3 5:-1 6:-2 7:-1 8:-1
f2:accord:ghg-emissions	0:-2 1:2 2:-1 4:-1 6:-2 7:-2 8:-1
f2:acros:net-zero	1:-1 7:-1 8:3
f2:additional:renewable-energy	0:2 3:-1 6:-1
f2:all-electric:ice-phase-out	7:2
f2:all:ev-models	0:2
f2:all:ev-share	7:1
f2:all:ev-volume	0:1
f2:all:renewable-energy	3:1
f2:aluminium:recycled-material	0:-2 2:-1 7:3
f2:an:ev-volume	0:3
f2:and:charging-points	0:2
f2:and:ev-models	0:1
f2:and:ev-share	7:2
f2:and:ev-volume	0:1
f2:and:ghg-emissions	0:-2 1:-3 2:2 3:-3 4:-1 6:1 7:-1 8:-2
f2:and:investment	0:1
f2:and:recycled-material	7:1
f2:and:renewable-energy	0:-2 2:-1 6:2
f2:any:net-zero	2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
f2:april:ev-volume	0:1
f2:around:investment	0:1
f2:as:ev-share	7:2
f2:as:green-factories	0:-2 3:2
f2:as:net-zero	3:2
f2:average:recycled-material	0:1 7:-1
f2:battery:ice-phase-out	7:1
f2:be:ev-models	0:1
f2:be:ev-share	7:1
f2:be:ev-volume	7:1
f2:be:investment	0:1
f2:be:renewable-energy	0:-1 3:1
f2:been:charging-points	0:2
f2:been:ev-volume	0:3
f2:been:investment	0:1
f2:been:renewable-energy	0:-2 1:-2 2:-1 3:2 4:-2 5:-2 7:-2 8:-1
f2:brand:ice-phase-out	7:1
f2:bus:ev-volume	0:3
f2:but:renewable-energy	0:-2 3:3 6:-2
f2:by:charging-points	0:1
f2:by:ev-models	0:3
f2:by:ev-share	7:2
f2:by:ev-volume	0:2
f2:by:ghg-emissions	1:-2 2:-3 3:1 4:-1 5:1 6:-4 7:-3 8:1
f2:by:ice-phase-out	7:2
f2:by:net-zero	0:-2 1:-2 2:-2 4:-2 5:-2 7:1
f2:car:ev-share	7:2
f2:car:ghg-emissions	0:1 1:1 2:1 3:-2 4:-2 6:-3 7:-1 8:-2
f2:car:net-zero	0:-2 1:2 2:-1 3:-1 4:-2 5:-2 6:-2 7:2 8:-3
f2:carbon:emissions-peak	8:1
f2:carbon:ghg-emissions	1:-1 3:-2 5:-1 6:1 7:-1 8:-1
f2:carbon:net-zero	1:1 7:1 8:-2
f2:cars:ev-share	7:2
f2:cars:ice-phase-out	7:1
f2:cell:battery-capacity	0:1
f2:china:ev-volume	0:2
f2:co:ghg-emissions	3:1 5:1 6:-1 8:-2
f2:co:net-zero	0:-1 3:1 8:-1
f2:co:recycled-material	0:-1 2:1 7:-1
f2:com:ev-models	0:2
f2:combustion:ice-phase-out	7:1
f2:committ:supplier-commitments	0:2
f2:company:net-zero	0:-1 1:-2 2:-1 3:-3 4:-1 5:-1 6:-1 7:-2 8:2
f2:compar:ghg-emissions	4:-2 6:2 7:1
f2:comparison:ghg-emissions	0:-2 2:1 3:1 4:-2 5:-1 6:-1 7:-2 8:-1
f2:content:recycled-material	0:1 2:-1
f2:cover:ev-models	0:1
f2:customer:ev-volume	0:1
f2:date:net-zero	1:-1 3:-1 6:-1 7:-1 8:2
f2:decarbonization:investment	0:1
f2:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:-1 7:1
f2:deliver:ev-volume	0:4
f2:demand:renewable-energy	5:-1 6:1
f2:e-mobility:investment	0:1
f2:electric:ev-share	7:1
f2:electric:ev-volume	0:5 7:-3
f2:electric:ice-phase-out	7:2
f2:electricity:renewable-energy	0:-2 6:1
f2:electrification:investment	0:1
f2:emission:emissions-peak	8:2
f2:emission:ghg-emissions	0:-1 2:1 3:-3 7:-1
f2:emission:net-zero	6:-1 7:1
f2:end:ice-phase-out	7:1
f2:energy:energy-use	0:-1 6:1
f2:energy:renewable-energy	6:-1
f2:europe:ev-models	0:2
f2:europe:ev-share	7:3
f2:europe:ev-volume	0:5 7:-3
f2:european:ev-share	7:1
f2:evs:ice-phase-out	7:1
f2:evs:investment	0:1
f2:fiscal:battery-capacity	0:1
f2:fiscal:ev-models	0:1
f2:fiscal:ev-volume	0:1
f2:fiscal:ghg-emissions	2:-2 3:1 4:-1 5:-2 6:-2 7:1 8:-3
f2:five:ev-models	0:1
f2:five:investment	0:2
f2:fleet:net-zero	7:2 8:-1
f2:for:ev-share	7:1
f2:for:ev-volume	0:1
f2:for:ghg-emissions	0:-2 2:1 4:-1 5:-1 6:1 8:-1
f2:for:ice-phase-out	7:1
f2:for:network	0:1
f2:ford:ev-share	7:1
f2:from:ev-models	0:1
f2:from:ev-volume	0:1
f2:from:ghg-emissions	0:-2 1:-2 2:-1 4:1 5:-2 7:-1 8:-1
f2:from:ice-phase-out	7:2
f2:from:recycled-material	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
f2:from:renewable-energy	3:1 6:-1
f2:fuel:fuel-economy	0:-1 4:2 5:-1 7:-2
f2:fully:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
f2:fully:ice-phase-out	7:1
f2:fy:ev-share	7:1
f2:fy:ev-volume	0:1
f2:fy:ghg-emissions	0:2 1:-1 3:-2 4:-1 6:-1 7:-1 8:-1
f2:fy:renewable-energy	3:-1 6:3
f2:global:ev-share	7:1
f2:green:renewable-energy	3:2 5:-1 6:-3
f2:greenhouse:net-zero	1:1
f2:hand:ev-volume	0:-1 7:2
f2:has:investment	0:1
f2:has:renewable-energy	3:4 6:-1
f2:have:ev-models	0:1
f2:hybrid:ev-share	7:2
f2:in:battery-capacity	0:2
f2:in:ev-models	0:1
f2:in:ev-share	7:2
f2:in:ev-volume	0:2
f2:in:ghg-emissions	1:-1 2:-1 5:-2 7:1 8:-1
f2:in:ice-phase-out	7:1
f2:in:investment	0:2
f2:in:net-zero	0:-2 3:-2 4:-2 5:-2 6:3 7:-3
f2:in:renewable-energy	0:-2 3:2 6:-1
f2:increase:ev-volume	0:2
f2:india:ev-models	0:2
f2:india:ev-share	7:1
f2:install:renewable-energy	0:-2 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
f2:into:investment	0:2
f2:invest:investment	0:2
f2:is:ev-volume	0:2
f2:is:ghg-emissions	0:-2 1:-3 2:2 3:-3 5:-2 6:1
f2:is:investment	0:1
f2:it:ev-share	7:3
f2:it:ev-volume	0:1
f2:it:investment	0:2
f2:its:charging-points	0:1
f2:its:ev-models	0:-1 7:1
f2:its:ev-share	7:1
f2:its:ev-volume	0:1
f2:its:ghg-emissions	0:-2 1:-1 4:-2 6:1
f2:its:recycled-material	0:2 7:-2
f2:its:renewable-energy	3:2
f2:january:ev-volume	0:1
f2:kilometer:ghg-emissions	0:-2 4:2 6:-1 7:-1
f2:kilometre:ghg-emissions	4:1
f2:kilowatt-hour:renewable-energy	3:-1 4:1 6:-1
f2:last:ghg-emissions	0:2 3:-1 4:-1
f2:last:ice-phase-out	7:2
f2:life-cycle:ghg-emissions	0:-1 1:2 3:-1 8:-1
f2:made:ev-volume	0:1
f2:manufactur:net-zero	0:-1 1:-2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
f2:market:ev-models	0:1
f2:material:recycled-material	0:1
f2:model:ev-models	1:-1 2:-1 3:-1 5:-1 7:1 8:-1
f2:month:ev-volume	0:2
f2:more:ev-volume	0:2
f2:more:ghg-emissions	0:-1 1:-1 3:1 6:-2 8:-1
f2:net:net-zero	3:2 6:-1 7:-1
f2:neutral:net-zero	7:-1 8:1
f2:neutrality:net-zero	8:3
f2:nine:ev-volume	0:4 7:-2
f2:north:charging-points	0:2
f2:noth:ice-phase-out	7:2
f2:now:renewable-energy	0:-1 3:1
f2:number:ev-volume	0:2
f2:of:charging-points	0:2
f2:of:ev-models	0:3
f2:of:ev-volume	0:2
f2:of:ghg-emissions	0:2 1:-1 2:-1 3:-3 6:1
f2:of:ice-phase-out	7:1
f2:of:investment	0:2
f2:of:net-zero	0:-3 1:-2 2:-3 3:-3 4:-2 5:-2 6:1 7:-3 8:2
f2:of:renewable-energy	0:-1 3:1 6:1
f2:on:battery-capacity	0:1
f2:on:ev-models	0:2
f2:on:ev-volume	0:1 7:-1
f2:on:ghg-emissions	1:-3 3:2 4:-3 5:-1 6:-2 8:-1
f2:on:net-zero	3:2 6:-2
f2:on:renewable-energy	0:-1 5:1 6:-1
f2:operation:charging-points	0:1
f2:or:ev-share	7:2
f2:or:ev-volume	0:2
f2:our:ev-share	7:1
f2:over:ghg-emissions	0:1 1:1 2:-1 3:-2 4:-2 5:-2 6:-1 7:-1
f2:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
f2:peak:emissions-peak	8:2
f2:per:ghg-emissions	0:1 4:1
f2:per:water-use	0:-2 3:3
f2:photovoltaic:renewable-energy	3:1
f2:plann:ev-models	0:1
f2:plann:ev-volume	0:2
f2:plant:battery-capacity	0:1
f2:plant:renewable-energy	3:2 6:-2
f2:plug-in:ev-share	7:1
f2:power:renewable-energy	1:-1 4:-1 5:-2 6:1 8:-1
f2:production:ev-models	0:1
f2:purchas:supplier-commitments	0:1
f2:recycl:recycled-material	0:4 2:-1 7:-3
f2:renewable:renewable-energy	0:1 1:-1 2:-2 4:-2 5:1 6:-2 7:-2 8:-1
f2:sal:ev-share	7:1
f2:sal:ev-volume	0:1
f2:scop:ghg-emissions	0:-1 3:-1 4:-2 6:3 7:-1 8:-1
f2:scope:ghg-emissions	0:2 2:-1 3:-1 5:-1 6:-1 7:-2
f2:sell:ice-phase-out	7:1
f2:share:ev-share	7:1
f2:sign:supplier-commitments	0:2
f2:since:net-zero	0:-1 1:-1 2:-1 3:1 5:-1 6:1 7:-1 8:-2
f2:six:ev-volume	0:1
f2:so:ev-volume	0:1
f2:sold:ev-share	7:1
f2:sold:ev-volume	0:3
f2:start:battery-capacity	0:1
f2:than:energy-use	0:-1 3:2
f2:than:ev-volume	0:2
f2:than:ghg-emissions	2:-1 5:-1 7:-3
f2:than:water-use	0:-2 3:2 6:-1
f2:that:ev-share	3:1
f2:that:ev-volume	0:1
f2:the:battery-recycling	0:1
f2:the:charging-points	0:1
f2:the:energy-use	0:-1 3:-1 6:2
f2:the:ev-models	0:1
f2:the:ghg-emissions	0:1 2:-1 5:-1
f2:the:green-factories	0:1 1:-1 3:1 5:-1 7:-1
f2:the:ice-phase-out	7:1
f2:the:investment	0:1
f2:the:network	0:1
f2:the:recycled-material	7:1
f2:the:renewable-energy	6:1
f2:the:supplier-commitments	0:2
f2:the:waste	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
f2:the:water-use	0:1 3:1 6:-3
f2:their:renewable-energy	3:2
f2:them:charging-points	0:1
f2:them:ev-models	0:1
f2:them:ev-share	7:2
f2:them:ev-volume	0:2
f2:them:investment	0:1
f2:them:supplier-commitments	2:1
f2:then:ev-models	0:1
f2:these:ev-models	0:2
f2:these:ev-volume	0:1
f2:this:ev-share	7:2
f2:those:ghg-emissions	0:1 1:-2 2:-3 3:-2 4:-1 5:-2 6:-2 7:1 8:-2
f2:to:charging-points	0:1
f2:to:ev-models	0:1
f2:to:ev-volume	0:1
f2:to:ghg-emissions	0:-4 1:-2 2:1 3:1 5:-2 6:-2 7:-2 8:1
f2:to:investment	0:1
f2:to:renewable-energy	0:-1 3:2 6:1
f2:total:ev-share	7:1
f2:two:investment	0:1
f2:unit:ev-share	7:1
f2:up:ev-volume	0:-1 7:2
f2:up:renewable-energy	0:2 1:-1 2:-1 3:-3 4:-1 5:-1 6:-1 7:-1 8:-1
f2:use:ghg-emissions	0:-1 1:-1 2:-1 4:1
f2:value:net-zero	1:-2 2:-1 3:-1 7:1 8:1
f2:vehicl:ev-share	7:2
f2:vehicl:ice-phase-out	7:2
f2:vehicle-kilometer:ghg-emissions	0:-2 4:2 6:-1
f2:vehicle-kilometre:ghg-emissions	4:3 6:-3
f2:vehicle-km:ghg-emissions	0:1 2:-1 6:-2
f2:vehicle:ghg-emissions	1:1 2:-3 3:1 4:-1 5:-2 8:-1
f2:vehicle:water-use	0:3 1:-1 2:-1 3:-2 5:-1 6:-2 8:-1
f2:version:ev-models	7:2
f2:waste:waste	0:1 6:-2 8:-1
f2:water:water-use	3:1 6:-2
f2:what:ev-share	7:1
f2:what:ghg-emissions	1:1 2:-2 3:-2 4:-1 5:1 7:-2
f2:what:renewable-energy	0:-1 3:3 6:-2
f2:where:ghg-emissions	0:2 1:-3 2:-3 3:-3 4:-3 5:-2 6:1 7:-2 8:-2
f2:which:battery-capacity	0:1
f2:which:charging-points	0:1
f2:which:ev-models	0:2
f2:which:ev-share	7:1
f2:which:ev-volume	0:-1 7:2
f2:which:investment	0:1
f2:will:battery-capacity	0:1
f2:will:ice-phase-out	7:2
f2:with:battery-capacity	0:1
f2:with:ev-volume	0:2
f2:with:ghg-emissions	0:1 1:-1 2:-3 5:-2 6:-2 8:-3
f2:with:renewable-energy	0:-2 3:-2 6:2 7:-1
f2:would:net-zero	0:-1 6:-1 7:1
f2:year:battery-capacity	0:1
f2:year:battery-recycling	0:2
f2:year:energy-use	0:1 1:-2 2:-2 4:-2 5:-2 7:-2 8:-2
f2:year:ev-share	7:1
f2:year:ev-volume	0:1
f2:year:ghg-emissions	1:1 2:1 6:-2 7:-2 8:-2
f2:year:recycled-material	0:1 2:-2 7:1
f2:year:renewable-energy	0:1 3:-2 6:1
f2:zero-emission:ice-phase-out	7:1
f2:zero:net-zero	3:-1 8:2
f3:#:battery-capacity	0:1
f3:#:charging-points	0:1
f3:#:ev-models	0:3
f3:#:ev-share	7:3
f3:#:ev-volume	7:1
f3:#:ghg-emissions	0:1 6:-1
f3:#:ice-phase-out	7:3
f3:#:investment	0:1
f3:#:net-zero	0:-2 1:-1 4:-2 5:-2 7:-1 8:1
f3:#:network	0:2
f3:#:recycled-material	0:-1 2:1 5:-1 7:1
f3:#:renewable-energy	0:1 6:1
f3:#:water-use	0:2 3:-1 6:-1
f3:#y:battery-capacity	0:1
f3:#y:ev-models	0:1
f3:#y:ev-share	7:1
f3:#y:ev-volume	0:1
f3:#y:ghg-emissions	0:1 1:-1 2:-3
f3:#y:ice-phase-out	7:1
f3:#y:net-zero	1:-1 3:-2 7:-1 8:4
f3:%:ev-volume	0:3
f3:%:ghg-emissions	0:-5 1:-3 2:-3 3:3 4:-2 5:-3 6:1 7:-3 8:-3
f3:(:ghg-emissions	0:-2 2:-1 3:-4 4:1 5:-1 6:2 7:-1
f3:(:net-zero	1:-1 2:-1 4:-1 5:-1 6:1 7:2 8:-2
f3:(:renewable-energy	0:-2 3:1
f3:):renewable-energy	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
f3:,:battery-capacity	0:1
f3:,:energy-use	0:-2 1:-1 2:-1 3:1 4:1 5:-1 6:-1 7:-1 8:-1
f3:,:ev-mileage	0:1
f3:,:ev-models	0:2
f3:,:ev-share	7:1
f3:,:ev-volume	0:1
f3:,:ghg-emissions	1:-2 2:-1 4:1 6:-2
f3:,:investment	0:1
f3:,:net-zero	0:-1 1:-2 8:3
f3:,:network	0:2
f3:,:recycled-material	0:-1 2:-2 7:2
f3:,:renewable-energy	0:-1 4:1 6:-1
f3:,:supplier-commitments	0:1 1:-2 3:-1 4:-2 5:-2 6:-2 7:-2 8:-2
f3:,:water-use	0:-4 3:4 6:-1
f3:::ev-models	0:2
f3:::ghg-emissions	0:-3 1:-2 2:-2 3:-2 5:1 6:-1 7:-2 8:-1
f3:::net-zero	0:-1 1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 8:4
f3:::renewable-energy	0:-3 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
f3:;:charging-points	0:1
f3:;:ghg-emissions	0:-1 1:-1 3:-2 4:1 5:-1 6:2
f3:;:renewable-energy	0:-2 2:-1 4:-1 5:-1 6:2
f3:a:energy-use	0:-2
f3:a:ev-volume	0:1
f3:a:ghg-emissions	0:-3 1:2 2:-1 3:-3 4:-2 5:-1 6:2 7:1 8:-1
f3:about:ev-volume	0:1
f3:acros:ghg-emissions	0:1 1:1 2:-2 4:-1 6:-2 7:-1
f3:acros:net-zero	0:1 2:-1 3:-2
f3:after:ghg-emissions	1:2 2:-2 3:-3 5:-2 6:-2 7:-1 8:-3
f3:against:ghg-emissions	0:1 1:-1 6:2 7:-3
f3:along:net-zero	2:-1 4:-1
f3:america:charging-points	0:2
f3:and:charging-points	0:2
f3:and:energy-use	0:-1 3:3
f3:and:ev-models	0:1
f3:and:ev-share	7:1
f3:and:ev-volume	0:2
f3:and:ghg-emissions	0:-2 3:1 5:1 6:-2 7:-1 8:-1
f3:and:ice-phase-out	7:1
f3:and:investment	0:2
f3:and:recycled-material	2:-1 7:1
f3:and:renewable-energy	6:1
f3:are:ev-models	0:2
f3:are:ev-share	7:1
f3:are:ev-volume	0:1
f3:as:charging-points	0:2
f3:as:ev-volume	0:2
f3:as:ghg-emissions	0:1 1:-2 2:-1 3:-2 4:-2 6:2 8:-1
f3:as:investment	0:2
f3:as:net-zero	8:2
f3:as:renewable-energy	0:-2 3:-1 6:2
f3:at:ev-volume	0:1
f3:at:net-zero	0:-1 3:4 8:-3
f3:at:renewable-energy	0:-2 2:-1 3:2
f3:available:ev-models	0:2
f3:balance:net-zero	3:3 6:-2 8:-1
f3:base:ghg-emissions	0:-2 1:-1 2:-1 3:-1 6:2 8:-1
f3:batteri:investment	0:1
f3:be:charging-points	0:1
f3:be:ev-models	0:1
f3:be:ev-share	7:3
f3:be:ev-volume	0:1
f3:be:ghg-emissions	0:-3 1:-3 2:1 3:-1 4:1 5:-2 6:-3 7:-2 8:-3
f3:be:renewable-energy	0:-1 6:2
f3:been:ev-volume	0:2
f3:been:investment	0:1
f3:been:renewable-energy	3:2
f3:before:net-zero	1:2 3:-1 8:-1
f3:between:ev-volume	0:1
f3:billion:battery-capacity	0:1
f3:bought:renewable-energy	0:1 1:-1 3:1 6:-2
f3:brand:ev-models	0:2
f3:but:ice-phase-out	7:1
f3:buyer:ev-volume	0:1
f3:by:battery-capacity	0:1
f3:by:emissions-peak	8:2
f3:by:ev-models	0:1
f3:by:ev-share	7:1
f3:by:ev-volume	0:1
f3:by:ghg-emissions	0:2 1:-1 3:-1 4:-1 8:-2
f3:by:ice-phase-out	7:1
f3:by:investment	0:1
f3:by:net-zero	8:3
f3:by:renewable-energy	0:-1 6:2
f3:by:water-use	0:2 1:-1 2:-1 3:-1 5:-1 6:-2
f3:car:ev-share	7:2
f3:car:ghg-emissions	0:2 1:-2
f3:car:net-zero	0:-2 1:2 2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
f3:carbon:ghg-emissions	1:-1 2:-2 3:-2 4:1 5:-2 6:-1 7:1 8:-2
f3:carbon:net-zero	0:-1 2:-1 3:-2 6:1 7:-2 8:2
f3:cathode:recycled-material	0:2 7:-1
f3:chain:net-zero	1:-2 2:-1 3:-1 7:1 8:1
f3:charger:charging-points	0:1
f3:climate:net-zero	0:1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
f3:co:ghg-emissions	0:-1 1:-1 3:1 4:-1 5:1 6:-2 7:-1 8:-1
f3:company:ev-share	7:2
f3:compar:ghg-emissions	4:1 8:-1
f3:customer:ev-volume	0:-1 7:1
f3:deliver:ev-volume	0:-1 7:2
f3:demand:renewable-energy	3:2 6:-2
f3:dioxide:ghg-emissions	0:-4 1:-2 3:-1 5:-1 6:1
f3:down:ev-volume	0:1
f3:due:battery-capacity	0:1
f3:electric:ev-models	0:1
f3:electric:ev-share	7:2
f3:electric:ev-volume	0:-1 7:1
f3:electric:ice-phase-out	7:1
f3:electricity:renewable-energy	6:2
f3:electrifi:ev-models	0:2
f3:electrification:investment	0:1
f3:emission:ghg-emissions	0:-1 3:-2 6:1 7:1
f3:emission:net-zero	0:1 2:-1 4:-1 5:-2 7:-1 8:-1
f3:end:battery-capacity	0:1
f3:end:charging-points	0:1
f3:end:ev-models	0:1
f3:end:ev-share	7:1
f3:end:ev-volume	0:1
f3:end:ghg-emissions	2:1 3:1 4:-1 6:-2 7:-2 8:-1
f3:end:network	0:1
f3:end:renewable-energy	0:1
f3:energy:ghg-emissions	0:-2 1:-2 2:-1 3:3 4:-1 5:-1 6:-2
f3:energy:investment	0:1
f3:energy:renewable-energy	3:3 6:-2
f3:europe:ev-share	7:2
f3:europe:ice-phase-out	7:1
f3:european:ev-share	7:1
f3:first:ev-volume	0:3
f3:fiscal:ghg-emissions	0:-2 1:-2 3:-1 4:1 6:1 7:1 8:-1
f3:footprint:ghg-emissions	1:2 2:-2 3:-2 4:-1 6:-1 7:-1
f3:for:battery-capacity	0:1
f3:for:ev-volume	0:1
f3:for:ghg-emissions	0:-1 4:1
f3:for:investment	0:1
f3:for:net-zero	1:-1 2:-1 7:-2 8:2
f3:from:ev-models	0:1
f3:from:ev-volume	0:1
f3:from:ghg-emissions	1:-1 3:1 4:-1 5:-1 7:-3
f3:from:investment	0:1
f3:from:net-zero	3:1 7:-1 8:1
f3:from:renewable-energy	2:1
f3:from:waste	6:1
f3:fully:ev-models	0:2
f3:gas:net-zero	1:1
f3:global:ev-share	7:2
f3:goes:recycled-material	0:1
f3:green:renewable-energy	0:1 2:-1 6:-2
f3:greenhouse:net-zero	2:-1 8:1
f3:group:ev-share	7:1
f3:had:ev-volume	0:1
f3:half:ev-volume	0:1
f3:hybrid:ev-models	0:1
f3:in:battery-capacity	0:1
f3:in:charging-points	0:1
f3:in:emissions-peak	8:3
f3:in:energy-use	0:-1 3:1
f3:in:ev-share	7:1
f3:in:ev-volume	0:1
f3:in:ghg-emissions	0:-1 5:-1 7:-1
f3:in:ice-phase-out	7:2
f3:in:investment	0:1
f3:in:net-zero	0:-1 8:1
f3:in:renewable-energy	0:-2 5:1 6:1
f3:in:waste	0:-2 6:2
f3:in:water-use	0:-2 3:2 6:1
f3:increase:ev-volume	0:2
f3:into:investment	0:1
f3:invest:investment	0:1
f3:is:ev-volume	0:2
f3:is:investment	0:1
f3:is:net-zero	3:-1 8:5
f3:is:renewable-energy	3:2 6:-2
f3:it:ev-share	7:1
f3:it:ghg-emissions	2:-3 3:-2 4:-2 5:-1 6:1 7:-2 8:1
f3:it:investment	0:1
f3:its:ev-volume	0:2
f3:its:ghg-emissions	0:1 3:-2 5:-1 6:2 7:-1 8:-1
f3:kilometre:ghg-emissions	4:2
f3:last:ev-volume	0:2
f3:last:renewable-energy	0:-1 6:1
f3:level:ghg-emissions	1:-1 3:-2 4:1 5:-1 6:-2
f3:life:ghg-emissions	1:1
f3:market:ev-models	0:1
f3:material:battery-recycling	0:2
f3:material:recycled-material	7:1
f3:mix:ev-share	7:2
f3:month:ev-volume	0:-1 7:2
f3:more:ev-volume	0:1
f3:nearly:ev-volume	0:1
f3:need:renewable-energy	3:3 6:-2
f3:net:net-zero	0:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1
f3:neutral:net-zero	1:-2 3:1 4:1 6:-1 7:1 8:-2
f3:neutrality:net-zero	0:-1 1:2 2:-1 4:-1 5:-1 6:-1 7:1 8:-2
f3:next:ev-models	0:2
f3:nine:ev-volume	0:-1 7:1
f3:no:net-zero	3:1
f3:of:battery-capacity	0:1
f3:of:ev-models	7:1
f3:of:ev-share	7:1
f3:of:ev-volume	0:3
f3:of:ghg-emissions	3:-2 4:-1 5:-2 8:-2
f3:of:ice-phase-out	7:1
f3:of:net-zero	1:-2 3:1 6:1 7:2 8:-3
f3:of:recycled-material	0:2 2:-1 7:-1
f3:of:renewable-energy	0:-2 3:2 6:-1
f3:on:battery-capacity	0:2
f3:on:ev-models	0:-1 7:1
f3:on:investment	0:1
f3:operation:renewable-energy	3:1 6:-1
f3:order:ev-volume	0:2
f3:out:ev-volume	0:1
f3:outside:charging-points	0:1
f3:over:ev-volume	7:1
f3:over:ghg-emissions	0:-1 1:1 8:-1
f3:over:net-zero	1:2 8:-1
f3:own:charging-points	0:1
f3:own:ghg-emissions	0:-1 1:-1 4:-2 6:1
f3:panel:renewable-energy	3:1
f3:peak:emissions-peak	8:2
f3:per:energy-use	3:1
f3:per:ghg-emissions	1:-1 2:1 3:-1 4:2 5:-1 6:-2 8:-1
f3:percent:ev-volume	0:3
f3:percent:ghg-emissions	0:1 1:-1 4:-3 5:-1 6:1 7:-1 8:-1
f3:plant:investment	0:1
f3:plant:renewable-energy	3:3 6:-1
f3:plastic:recycled-material	0:-2 2:-1 7:3
f3:plug-in:ev-models	0:1
f3:power:renewable-energy	0:2 3:-1
f3:produc:ev-volume	0:2
f3:product:ghg-emissions	0:1 4:-2 7:-1
f3:purchas:renewable-energy	3:3 6:-2
f3:purchas:supplier-commitments	0:1
f3:quarter:ev-volume	0:3 7:-1
f3:raw:battery-recycling	0:1
f3:recycl:recycled-material	0:2 7:-2
f3:reduction:ghg-emissions	1:-1 2:-2 3:-1 4:-2 5:-1 6:-1 7:-1 8:1
f3:renewable:recycled-material	0:-1 7:1
f3:renewable:renewable-energy	3:3 4:-1 6:-3
f3:road:ev-volume	0:1
f3:s:ev-share	7:2
f3:s:ev-volume	0:2
f3:s:renewable-energy	3:-1 6:2
f3:sal:ev-share	7:1
f3:sal:ice-phase-out	7:1
f3:same:ev-share	7:1
f3:same:ghg-emissions	0:1 1:-2 2:-2 4:2 5:-1 6:-4 7:-2 8:-1
f3:scop:ghg-emissions	0:-1 3:-1 4:-1 6:2
f3:scope:ghg-emissions	0:-2 4:-1 6:2
f3:second:ev-volume	0:1
f3:sell:ev-share	7:1
f3:seven:ev-models	0:1
f3:should:ev-volume	0:2
f3:should:net-zero	0:2 1:1 2:-2 3:-3 4:-2 5:-2 6:-3 7:-3 8:-2
f3:since:net-zero	6:1 8:-1
f3:sit:charging-points	0:1
f3:six:ev-models	0:2
f3:solar:renewable-energy	0:1 3:-2 6:2
f3:sold:ev-share	7:3
f3:sold:ev-volume	0:3
f3:spent:investment	0:1
f3:stall:charging-points	0:1
f3:steel:recycled-material	0:1 2:-1
f3:supply:ghg-emissions	0:-1 2:2 3:-1 4:-1
f3:suv:ev-share	7:1
f3:suvs:ev-share	7:1
f3:target:ghg-emissions	0:2 1:-1 2:-1 3:-2 5:-1 6:-2 7:-1
f3:term:ghg-emissions	4:2 6:-2
f3:than:ev-models	0:1
f3:than:ev-volume	0:2
f3:than:fuel-economy	0:-2 5:-1 7:1 8:-1
f3:that:ghg-emissions	0:-3 1:-1 2:1 3:2 4:-1 5:-1 6:-2 7:-2
f3:the:energy-use	0:-2 1:-1 2:-1 4:1 5:-1 6:-1 7:-1 8:-1
f3:the:ev-models	0:3
f3:the:ev-share	7:1
f3:the:ev-volume	0:2
f3:the:ghg-emissions	0:-1 1:-3 3:2 5:-2 6:-2 7:-1
f3:the:investment	0:1
f3:the:net-zero	6:-1
f3:the:network	0:2
f3:the:renewable-energy	3:1
f3:the:water-use	0:1 1:-1 2:-1 4:-1 5:-2 7:-1 8:-1
f3:them:ev-models	0:2
f3:there:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
f3:they:ghg-emissions	0:-1 3:1 4:-1 7:-1 8:-1
f3:third:ev-volume	0:-1 7:1
f3:this:renewable-energy	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1
f3:through:investment	0:2
f3:throughout:net-zero	2:-2 3:-1 8:1
f3:to:ev-models	0:1
f3:to:ev-share	7:1
f3:to:ghg-emissions	0:-2 3:1 4:-2 5:-1 6:-1 8:-1
f3:to:ice-phase-out	7:1
f3:to:net-zero	8:1
f3:to:renewable-energy	0:-1 6:1
f3:to:supplier-commitments	0:1
f3:total:ev-share	7:1
f3:truck:ev-share	7:1
f3:two:ev-models	0:1
f3:u:ev-share	7:1
f3:u:ev-volume	0:-1 7:1
f3:unit:ev-volume	0:1
f3:up:ev-models	0:1
f3:up:ev-volume	0:1
f3:vehicl:ev-share	7:1
f3:vehicl:ice-phase-out	7:1
f3:vehicle-kilometre:ghg-emissions	0:-1 4:3 5:-1 6:-1
f3:vehicle:ghg-emissions	6:-2 8:1
f3:versu:ghg-emissions	0:-3 2:-1 3:-2 5:-1 6:2 8:-1
f3:volvo:ev-share	7:1
f3:was:ev-share	7:1
f3:was:renewable-energy	0:-2 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
f3:was:waste	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
f3:waste:waste	0:-2 3:1
f3:we:ev-share	7:1
f3:were:ev-share	7:2
f3:were:ev-volume	0:3
f3:which:ev-models	0:1
f3:which:ev-volume	0:1
f3:which:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:-1 6:2 8:-1
f3:will:ev-models	7:1
f3:will:ev-share	7:1
f3:will:ev-volume	0:1
f3:with:ev-models	0:3 7:-2
f3:with:ev-volume	0:1
f3:with:ghg-emissions	3:-1 7:-1 8:1
f3:worldwide:ev-share	7:2
f3:year:battery-capacity	0:2
f3:year:energy-use	3:2
f3:year:ev-models	0:2
f3:year:ev-share	7:1
f3:year:ev-volume	0:2
f3:year:ghg-emissions	1:-2 2:-2 3:1 6:-3 7:-2 8:-2
f3:year:investment	0:2
f3:zero:net-zero	7:-1
f:bullet:battery-capacity	0:3
f:bullet:charging-points	0:3
f:bullet:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 8:-1
f:bullet:ev-models	0:4
f:bullet:ev-share	7:3
f:bullet:ev-volume	0:5
f:bullet:ghg-emissions	0:-3 4:1 5:-2 7:-3
f:bullet:ice-phase-out	7:2
f:bullet:investment	0:3
f:bullet:net-zero	0:-1 1:1 2:-1 7:-2 8:1
f:bullet:network	0:3
f:bullet:recycled-material	0:3 7:-1
f:bullet:renewable-energy	0:-1 3:2 6:1
f:bullet:supplier-commitments	0:5 2:-3
f:bullet:waste	1:-2 2:-2 4:-2 5:-2 7:-2 8:-2
f:bullet:water-use	0:1 1:-2 2:-2 3:1 4:-2 5:-2 6:-4 7:-2 8:-2
f:heading:ev-volume	0:3
f:row:battery-capacity	0:2
f:row:ev-share	7:5
f:row:ev-volume	0:1
f:row:ghg-emissions	2:-1 4:-1 5:-1 6:-1 8:-1
f:row:ice-phase-out	7:1
f:row:net-zero	0:-2 1:2 2:-1 3:-2 4:-2 5:-1 6:-2 7:-2
f:row:recycled-material	7:1
f:row:renewable-energy	0:1 7:-1
f:row:waste	0:-2 3:-3 6:4
f:row:water-use	0:-2 6:1
f:text:battery-capacity	0:2
f:text:battery-recycling	0:2
f:text:charging-points	0:2
f:text:emissions-peak	8:2
f:text:energy-use	3:1
f:text:ev-mileage	0:2
f:text:ev-models	0:2
f:text:ev-share	7:2
f:text:ev-volume	0:2
f:text:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
f:text:green-factories	0:1 3:2
f:text:ice-phase-out	7:2
f:text:investment	0:2
f:text:net-zero	8:1
f:text:network	0:2
f:text:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
f:text:recycled-material	0:1 7:2
f:text:renewable-energy	3:1 6:1
f:text:supplier-commitments	0:1 2:1
f:text:waste	0:1 3:1
f:text:water-use	0:1 3:1 6:1
k:battery-capacity:milestone	0:4
k:battery-capacity:pledge	0:2
k:battery-recycling:milestone	0:3
k:battery-recycling:pledge	0:1
k:charging-points:milestone	0:3
k:charging-points:pledge	0:2
k:emissions-peak:pledge	8:2
k:energy-use:milestone	0:1 3:1
k:energy-use:pledge	0:-1 3:1 6:1
k:ev-mileage:milestone	0:2
k:ev-models:milestone	0:2
k:ev-models:pledge	0:2
k:ev-share:milestone	7:3
k:ev-share:pledge	7:2
k:ev-volume:milestone	0:2
k:ev-volume:pledge	0:3
k:fuel-economy:milestone	0:-2 2:-1 3:-1 4:3 5:-2 6:-1 7:-2
k:fuel-economy:pledge	1:-1 2:-1 3:-1 4:-3 6:-1 7:1 8:-1
k:ghg-emissions:milestone	0:-1 3:1 6:1 7:-2
k:green-factories:milestone	0:1 3:1
k:green-factories:pledge	0:1
k:ice-phase-out:milestone	7:2
k:ice-phase-out:pledge	7:2
k:investment:milestone	0:3
k:investment:pledge	0:2
k:net-zero:milestone	3:3 6:2 8:-4
k:net-zero:pledge	8:2
k:network:milestone	0:2
k:network:pledge	0:3
k:other:milestone	1:-1 2:-1 3:1 4:-1 7:-1 8:-1
k:other:pledge	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
k:recycled-material:milestone	0:3 2:-2
k:recycled-material:pledge	2:1 7:1
k:renewable-energy:milestone	3:3 6:1
k:renewable-energy:pledge	0:1 6:1
k:supplier-commitments:milestone	0:2
k:supplier-commitments:pledge	0:1
k:waste:milestone	0:1 3:1
k:waste:pledge	1:-1 2:-1 5:-1 6:1 7:-1 8:-1
k:water-use:milestone	3:1
k:water-use:pledge	0:1 1:-1 5:-1
l1:#:battery-capacity	0:2
l1:#:charging-points	0:2
l1:#:ev-models	0:4
l1:#:ev-share	7:4
l1:#:ev-volume	0:4
l1:#:ghg-emissions	0:-4 2:-2 3:-2 4:2 5:-2 7:-2 8:-3
l1:#:ice-phase-out	7:2
l1:#:net-zero	0:-3 1:-2 2:-3 3:-1 4:-2 5:-2 6:3 7:-2 8:-1
l1:#:recycled-material	0:1 2:-1 7:-1
l1:#:renewable-energy	0:1 1:-1 2:-2 4:-1 5:-1 6:1 7:-1 8:-1
l1:#y:ev-models	0:-1 7:1
l1:#y:ev-share	7:2
l1:#y:ice-phase-out	7:1
l1:#y:net-zero	3:-3 6:2
l1:$:investment	0:2
l1:%:ev-share	7:4
l1:(:battery-capacity	0:1
l1:(:ev-models	0:2
l1:(:ev-share	7:2
l1:(:ghg-emissions	0:2 2:-2 3:-2 4:-3 5:-2 7:-2 8:-3
l1:(:net-zero	0:-2 3:2 4:-1 5:-1 6:-2
l1:(:renewable-energy	3:2 6:-3
l1:,:battery-capacity	0:3
l1:,:battery-recycling	0:2
l1:,:charging-points	0:3
l1:,:ev-models	0:1
l1:,:ev-share	7:3
l1:,:ev-volume	0:3
l1:,:ghg-emissions	0:-5 1:1 2:-2 3:2 7:-2 8:-3
l1:,:ice-phase-out	7:1
l1:,:investment	0:3
l1:,:net-zero	0:-1 1:-2 2:2 4:-1 5:-1 6:-2
l1:,:network	0:2
l1:,:recycled-material	0:1 2:-1 7:1
l1:,:renewable-energy	0:-1 3:1
l1:,:supplier-commitments	0:3 2:-2
l1:,:waste	1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-1
l1:,:water-use	0:-1 1:-1 2:-1 3:-1 6:2 8:-1
l1:::battery-capacity	0:3
l1:::battery-recycling	0:1
l1:::charging-points	0:2
l1:::energy-use	0:-2 1:-1 3:2 4:-1 6:1
l1:::ev-models	0:1
l1:::ev-share	7:3
l1:::ev-volume	0:3
l1:::ghg-emissions	5:-1 6:1 7:-2 8:-1
l1:::ice-phase-out	7:2
l1:::investment	0:2
l1:::net-zero	1:1 2:-1 4:-1 7:-2
l1:::network	0:1
l1:::recycled-material	0:2 7:-1
l1:::renewable-energy	0:-1 3:1 4:-2 6:1
l1:::waste	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 7:-2 8:-1
l1:::water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
l1:;:ev-models	0:1
l1:;:ev-share	7:2
l1:;:ev-volume	0:2
l1:;:ghg-emissions	4:1 5:-1 6:-1 7:-1
l1:;:net-zero	0:-1 1:-2 3:1 4:-1 5:-1 6:-2 7:-2 8:3
l1:;:renewable-energy	0:-3 2:1 3:-1 6:1
l1:;:supplier-commitments	2:1
l1:;:waste	0:-3 3:3 6:-1
l1:a:ghg-emissions	0:-1 1:-4 5:-1 6:2 7:-2
l1:a:ice-phase-out	7:1
l1:a:net-zero	3:-1 7:1 8:1
l1:a:renewable-energy	0:-1 3:2
l1:about:battery-capacity	0:1
l1:about:charging-points	0:1
l1:about:ev-share	3:1
l1:about:ev-volume	0:2
l1:about:ghg-emissions	0:-4 1:-1 2:2 3:-1 4:-1 7:-1 8:-2
l1:about:investment	0:1
l1:about:network	0:1
l1:about:recycled-material	0:1 2:-1
l1:about:renewable-energy	0:-1 3:2
l1:achieve:emissions-peak	8:1
l1:add:charging-points	0:2
l1:add:ev-models	0:1
l1:after:ev-volume	0:3
l1:an:ev-models	0:-2 3:-1 7:2
l1:an:ice-phase-out	7:1
l1:and:battery-capacity	0:1
l1:and:charging-points	0:1
l1:and:energy-use	0:-1 3:-1 4:-1 6:2
l1:and:ev-models	0:1
l1:and:ev-share	7:2
l1:and:ev-volume	0:3
l1:and:ghg-emissions	2:-3 3:-3 4:3 5:1 6:-6 7:-3 8:-1
l1:and:ice-phase-out	7:2
l1:and:net-zero	3:-1 6:1 7:1
l1:and:recycled-material	0:1 1:-1 2:1 6:-1 7:-1
l1:and:renewable-energy	0:-2 6:3
l1:and:supplier-commitments	0:1
l1:another:ev-models	0:1
l1:another:ev-volume	0:1
l1:approximately:battery-capacity	0:1
l1:approximately:ghg-emissions	0:-2 1:-1 3:-2 5:-1 6:-1 7:-1 8:1
l1:are:charging-points	0:2
l1:are:ev-models	0:2
l1:are:ghg-emissions	0:-1 2:-1 3:2 4:-2 5:-1 6:-2
l1:around:charging-points	0:1
l1:around:ev-share	7:1
l1:around:ev-volume	0:1
l1:around:ghg-emissions	0:-1 2:1 3:-1 8:-1
l1:around:investment	0:1
l1:aside:investment	0:1
l1:at:battery-capacity	0:2
l1:at:ev-models	0:1
l1:at:ev-share	7:3
l1:at:ev-volume	0:1
l1:at:ghg-emissions	2:-3 3:1 4:1 5:-2 6:-3
l1:at:net-zero	3:-1 6:-1 8:2
l1:at:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
l1:at:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:-1 8:-1
l1:at:waste	0:-2 3:3 6:-1
l1:attain:net-zero	0:2 1:-1 2:-1 3:1 5:-1 6:-1 7:-1 8:-2
l1:avoid:ghg-emissions	0:2 2:-3 3:-4 5:-3 6:-2 7:-1 8:-2
l1:be:charging-points	0:2
l1:be:ev-models	0:2
l1:be:ev-share	7:2
l1:be:ev-volume	0:3
l1:be:ghg-emissions	2:-1 4:-1 5:-1
l1:be:ice-phase-out	7:1
l1:be:net-zero	3:1
l1:be:network	0:1
l1:be:recycled-material	0:-1 7:2
l1:be:renewable-energy	0:-4 1:-1 2:-1 3:3 5:-1 6:-1 7:-1
l1:be:water-use	0:1 1:-1 4:-1 5:-1 6:-3 7:-1
l1:becom:net-zero	3:-1 8:1
l1:become:net-zero	3:1 6:-1
l1:been:net-zero	6:2 8:-1
l1:between:ghg-emissions	0:3 1:-1 2:-1 3:-2 4:-1 6:-2 8:-1
l1:build:charging-points	0:2
l1:built:ev-volume	0:2
l1:by:energy-use	0:-1 3:1
l1:by:fuel-economy	1:-1 2:-1 3:-1 5:1 6:-1 8:-1
l1:by:renewable-energy	0:-3 4:1
l1:by:waste	0:1 1:-1 2:-1 4:-1 6:-2 8:-1
l1:car:net-zero	0:1 1:1 2:-2 3:-3 4:-2 5:-2 6:-2 8:-1
l1:carbon:net-zero	8:4
l1:cause:ghg-emissions	0:-1 2:-1 3:-2 5:2 6:-2 7:-2 8:-1
l1:certifi:net-zero	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 6:-2 8:-2
l1:confirm:net-zero	6:1
l1:contribut:ev-share	7:2
l1:contribut:ev-volume	7:1
l1:cost:investment	0:1
l1:count:charging-points	0:1
l1:cover:ev-mileage	0:1
l1:cover:renewable-energy	3:1 6:1
l1:cut:ghg-emissions	0:1 3:-1 4:-1 8:-1
l1:deliver:ev-volume	0:2
l1:deliver:renewable-energy	0:1 3:-1
l1:deliveri:ev-volume	0:1
l1:down:energy-use	3:3 6:-2
l1:down:ghg-emissions	1:-1 2:-2 3:-2 4:-3 6:2
l1:driven:ev-mileage	0:2
l1:electricity:renewable-energy	0:-1 3:1
l1:emit:ghg-emissions	1:-1
l1:emitt:ghg-emissions	0:-3 2:-1 3:1 4:-1 5:-1 6:1 8:-1
l1:europe:ev-share	7:2
l1:expect:ev-share	7:2
l1:expect:ev-volume	0:2
l1:first:net-zero	0:-1 1:-1 3:2 7:-1 8:-1
l1:footprint:ghg-emissions	0:-2 2:-2 3:-3 4:-2 5:-1 6:-3 7:-3 8:3
l1:for:battery-capacity	0:1
l1:for:charging-points	0:1
l1:for:ev-models	0:1
l1:for:ev-share	7:1
l1:for:investment	0:3
l1:for:net-zero	0:-1 1:1 2:-1 3:1 4:1 6:-2 7:-2 8:-1
l1:for:renewable-energy	6:1
l1:from:renewable-energy	3:2 6:-2
l1:generat:renewable-energy	0:-1 3:2 6:-1
l1:generate:renewable-energy	0:-1 3:2 6:-1
l1:gets:ev-models	0:2
l1:gets:investment	0:2
l1:gets:renewable-energy	0:-2 3:1 4:1 6:-2
l1:got:renewable-energy	3:1
l1:had:charging-points	0:2
l1:had:ev-volume	0:3
l1:has:charging-points	0:2
l1:has:ev-models	0:3
l1:has:ev-volume	0:1
l1:has:green-factories	0:2 3:-1
l1:has:renewable-energy	0:1 6:-1
l1:have:ev-volume	0:1
l1:have:ghg-emissions	0:-1 3:2 6:-3
l1:have:net-zero	1:1 8:-1
l1:have:renewable-energy	0:-1 6:1
l1:in:ghg-emissions	2:-2 3:-1 4:-2 5:-1 6:-1 7:-2 8:1
l1:includ:ev-volume	0:2
l1:install:charging-points	0:1
l1:invest:investment	0:1
l1:is:battery-capacity	0:2
l1:is:ev-share	7:3
l1:is:ev-volume	0:3
l1:is:ghg-emissions	2:-1 3:1 4:-2 5:-4 6:1 7:-5 8:-4
l1:is:ice-phase-out	7:1
l1:is:investment	0:3
l1:is:net-zero	3:1 6:-1
l1:is:recycled-material	0:-2 1:-1 2:-1 5:-1 6:-1 7:3 8:-1
l1:is:renewable-energy	0:1 3:-1 4:-1
l1:its:emissions-peak	8:1
l1:its:ev-volume	0:3
l1:its:net-zero	1:-1 3:-1 6:-1 8:1
l1:its:renewable-energy	0:-1 3:3 5:-1 6:-2
l1:japan:ev-share	7:1
l1:just:ev-volume	0:1
l1:krw:investment	0:2
l1:launch:ev-models	0:1
l1:least:ev-models	0:2
l1:least:ev-share	7:1
l1:least:ev-volume	0:1
l1:least:ghg-emissions	0:-1 1:1 2:-1 3:-1 4:-2 6:-1 7:1 8:1
l1:least:recycled-material	0:-1 2:2 7:-2
l1:made:ev-volume	0:4
l1:mak:ev-volume	0:2 7:-1
l1:make:ev-volume	0:2
l1:mere:ev-share	7:1
l1:met:renewable-energy	3:-1 6:2
l1:minu:energy-use	0:-2 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-2
l1:minu:ghg-emissions	5:-1 7:-1
l1:nearly:ev-models	0:1
l1:nearly:ev-share	7:2
l1:net:net-zero	2:-1 3:1 6:-1 7:2 8:-2
l1:new:ice-phase-out	7:2
l1:now:ev-models	0:2
l1:of:battery-capacity	0:1
l1:of:charging-points	0:1
l1:of:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
l1:of:ev-models	0:2
l1:of:ev-share	7:2
l1:of:ev-volume	0:1
l1:of:ghg-emissions	0:1 2:-1 4:-1 5:-2 7:-1
l1:of:ice-phase-out	7:1
l1:of:investment	0:1
l1:of:net-zero	3:1
l1:of:recycled-material	0:1 2:1 7:-1
l1:of:renewable-energy	0:-1 6:1
l1:of:waste	0:-3 3:2 6:1
l1:of:water-use	3:1 6:-2
l1:offer:ev-models	0:1 7:-1
l1:on:renewable-energy	3:2 4:-1 5:1 6:-3
l1:only:net-zero	0:-1 2:1 3:-2 4:1 8:-3
l1:operat:charging-points	0:2
l1:operation:net-zero	3:-2 6:2 8:-1
l1:or:ev-share	7:2
l1:or:ev-volume	7:1
l1:or:ghg-emissions	0:-2 1:-1 2:-2 3:1 4:1 5:-2 6:-1 7:-2 8:-1
l1:or:renewable-energy	3:2 6:-1
l1:order:ev-volume	0:1
l1:over:battery-capacity	0:2
l1:over:battery-recycling	0:1
l1:over:charging-points	0:1
l1:over:ev-models	0:1
l1:over:ev-share	7:2
l1:over:ev-volume	0:3
l1:over:ghg-emissions	0:-2 1:-2 2:-1 3:-1 5:-1 6:-2 7:2
l1:over:investment	0:1
l1:over:recycled-material	0:1 7:-1
l1:over:renewable-energy	5:-1
l1:pass:ev-volume	0:1
l1:plan:charging-points	0:2
l1:plant:net-zero	3:2 4:-1 6:-1 8:-1
l1:present:renewable-energy	3:2 6:-1
l1:produc:ev-volume	0:3
l1:produc:renewable-energy	3:1 6:-1
l1:produce:ev-volume	0:2
l1:put:ev-models	0:1
l1:put:ev-volume	0:2
l1:reach:ev-share	7:2
l1:reach:ev-volume	0:1
l1:reach:net-zero	0:-1 3:1 7:1 8:-1
l1:reach:renewable-energy	0:3 2:-1 3:-2 5:-1 6:-1 7:-1 8:-1
l1:record:ev-volume	0:3 7:-1
l1:represent:ev-share	7:1
l1:roughly:ev-share	7:1
l1:roughly:investment	0:1
l1:rs:investment	0:1
l1:s:ev-share	7:2
l1:s:ev-volume	0:3
l1:s:ghg-emissions	0:-3 1:-2 2:1 3:-2 4:3 5:-2 6:-3 7:-1 8:-2
l1:s:net-zero	6:-1 8:2
l1:s:renewable-energy	0:-3 1:-2 2:-2 4:-2 5:-2 6:1 7:-2 8:-2
l1:said:ev-share	7:1
l1:said:ev-volume	0:1
l1:sav:energy-use	0:-1 3:-1 4:1
l1:sav:ghg-emissions	0:-2 4:2 5:-2 6:-1 8:-2
l1:save:energy-use	0:-1 3:-1 6:2
l1:save:ghg-emissions	0:1 1:-2 3:-1 4:-3 5:1 6:-3 7:-2 8:-2
l1:says:ev-models	0:1
l1:says:ev-share	7:1
l1:says:ev-volume	0:3
l1:sell:ev-volume	0:1
l1:sold:ev-volume	0:1
l1:some:battery-capacity	0:1
l1:some:battery-recycling	0:2
l1:some:ev-share	7:2
l1:some:ev-volume	0:1
l1:some:ghg-emissions	0:-2 1:-2 2:-2 3:2 4:-1 5:-2 6:-1
l1:some:investment	0:1
l1:some:renewable-energy	0:1 6:-1
l1:sourc:renewable-energy	0:-1 1:-1 8:-1
l1:source:renewable-energy	3:-1 6:2
l1:spent:investment	0:1
l1:suppli:ev-volume	0:2
l1:supply:renewable-energy	0:-1 3:2 6:-2
l1:target:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 7:-1 8:-1
l1:target:net-zero	3:1 8:-1
l1:than:battery-capacity	0:1
l1:than:battery-recycling	0:1
l1:than:ev-models	0:1
l1:than:ev-share	7:1
l1:than:ghg-emissions	4:-1 5:-2 7:-1
l1:than:investment	0:1
l1:than:network	0:1
l1:than:recycled-material	0:1 7:-1
l1:than:waste	0:2 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:-1 8:-1
l1:that:ev-volume	0:2
l1:that:net-zero	7:-1 8:1
l1:that:renewable-energy	6:1
l1:the:battery-capacity	0:2
l1:the:ev-models	0:3 7:-2
l1:the:ev-share	7:3
l1:the:ev-volume	0:1
l1:the:ghg-emissions	0:1 2:-1 3:-1 4:-2 5:-1 7:-1 8:-1
l1:the:ice-phase-out	7:3
l1:the:investment	0:2
l1:the:net-zero	0:-3 1:1 2:-2 3:-3 4:-2 5:-1 6:-3 8:1
l1:the:renewable-energy	3:2 6:-2
l1:to:battery-capacity	0:1
l1:to:battery-recycling	0:1
l1:to:charging-points	0:1
l1:to:energy-use	0:1 1:-1 2:-1 5:-1 6:-1 8:-1
l1:to:ev-models	0:1
l1:to:ev-volume	7:2
l1:to:fuel-economy	0:-2 1:-1 2:-1 3:-1 4:1 5:-2 6:-1 7:1 8:-1
l1:to:ghg-emissions	4:-1 7:-2
l1:to:ice-phase-out	7:1
l1:to:investment	0:2
l1:to:net-zero	1:1 2:-1 3:-1 4:-1 6:-1 7:1
l1:to:recycled-material	0:-1 7:2
l1:to:renewable-energy	0:-2 3:4
l1:to:water-use	0:3 1:-1 2:-1 3:-2 5:-1 6:-2 7:-1
l1:truly:net-zero	0:-1 3:-2 7:1 8:-2
l1:under:ev-share	7:2
l1:under:ev-volume	0:2 7:-1
l1:up:charging-points	0:2
l1:up:ev-share	7:1
l1:up:recycled-material	7:1
l1:up:renewable-energy	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
l1:us:renewable-energy	0:-1 3:-1 4:1 6:-1
l1:use:renewable-energy	0:-1 2:1 4:-1
l1:used:water-use	0:-1 3:2
l1:virtually:net-zero	3:2 6:-1
l1:want:ev-models	0:1
l1:want:ev-share	7:1
l1:want:ev-volume	0:2
l1:want:ice-phase-out	7:2
l1:want:net-zero	0:-1 3:-1 5:2 6:-1 7:-1 8:-1
l1:want:renewable-energy	0:-1 6:1
l1:was:energy-use	0:-2 4:2 6:-2 7:-1
l1:was:ev-share	7:2
l1:was:ev-volume	0:3
l1:was:ghg-emissions	0:-1 1:1 2:-2 3:-1 4:1 5:-2 7:-2 8:-3
l1:was:green-factories	0:1
l1:was:ice-phase-out	7:1
l1:was:recycled-material	2:-1 7:1
l1:was:renewable-energy	0:-3 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1
l1:was:waste	0:-2 3:-1 6:3
l1:was:water-use	0:-1 3:2 6:-2
l1:were:ev-share	7:2
l1:were:ev-volume	0:4
l1:were:ghg-emissions	1:-1 2:-1 3:1 5:-1 8:-1
l1:when:ice-phase-out	7:1
l1:where:battery-capacity	0:1
l1:which:charging-points	0:2
l1:which:ev-models	0:2
l1:which:ev-share	7:1
l1:which:ev-volume	7:2
l1:which:investment	0:1
l1:which:renewable-energy	0:-1 3:1
l1:will:ice-phase-out	7:1
l1:with:battery-capacity	0:1
l1:with:charging-points	0:2
l1:with:ev-share	7:1
l1:with:ev-volume	0:1
l1:with:ghg-emissions	1:-2 2:-1 3:1 5:-2 7:-2 8:-1
l1:with:net-zero	0:-1 1:1 2:-1 6:-1 7:-1
l1:with:renewable-energy	0:1 3:-1 4:-1
l1:with:supplier-commitments	0:2 2:-2
l1:would:ice-phase-out	7:1
l1:year:ev-share	7:2
l1:year:ev-volume	0:1
l1:£:investment	0:1
l1:¥:investment	0:1
l1:€:investment	0:1
l2:#:battery-capacity	0:2
l2:#:charging-points	0:2
l2:#:ev-models	0:1
l2:#:ev-share	3:1 7:1
l2:#:ev-volume	0:3
l2:#:ghg-emissions	2:-1 3:-2 8:-1
l2:#:ice-phase-out	7:2
l2:#:investment	0:2
l2:#:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-2 8:1
l2:#:recycled-material	0:-3 1:-2 2:1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
l2:#:renewable-energy	0:1 3:-2 6:1
l2:#y:battery-capacity	0:1
l2:#y:charging-points	0:1
l2:#y:ev-models	0:2
l2:#y:ev-share	7:3
l2:#y:ev-volume	0:3
l2:#y:ghg-emissions	2:-2 3:-1 5:-3 7:-1
l2:#y:ice-phase-out	7:2
l2:#y:net-zero	0:-1 1:1 2:-1 5:-1 6:-1
l2:#y:recycled-material	7:1
l2:#y:renewable-energy	1:-1 2:-2 3:1 4:-1 5:-1 7:-2 8:-2
l2:%:ev-volume	0:-1 7:2
l2:%:ghg-emissions	0:1 1:-3 2:-3 3:-4 4:3 5:-3 6:-4 7:-3 8:-3
l2:(:ghg-emissions	0:-3 3:-2 4:1 6:3 7:-2
l2:):ghg-emissions	1:-3 2:-2 3:1 5:-2 6:-1 7:-2 8:-1
l2:,:battery-capacity	0:2
l2:,:battery-recycling	0:1
l2:,:charging-points	0:1
l2:,:ev-models	0:3 7:-1
l2:,:ev-share	7:3
l2:,:ev-volume	7:2
l2:,:fuel-economy	0:-2 1:-1 5:-1 6:-1 7:1 8:-1
l2:,:ghg-emissions	2:-1 3:1 4:-1 5:2 6:-2 7:-2 8:-2
l2:,:investment	0:1
l2:,:net-zero	0:-1 2:-1 3:-1 5:-1 6:1 7:-2 8:2
l2:,:network	0:2
l2:,:recycled-material	0:1
l2:,:renewable-energy	3:1
l2:,:supplier-commitments	0:2 2:-1
l2:,:water-use	0:-2 3:1 6:1 7:-1
l2:::ev-models	0:3 7:-2
l2:::ev-volume	0:2
l2:::ghg-emissions	2:-1 3:-2 5:-1
l2:::ice-phase-out	7:1
l2:::investment	0:2
l2:::net-zero	0:-1 1:-2 2:-1 4:2 5:-1 6:-1 8:-1
l2:::recycled-material	0:-1 7:2
l2:::renewable-energy	0:-3 2:-1 3:1 4:-1 5:-1 7:-1
l2:::waste	0:-4 1:-1 2:-1 3:1 4:-1 5:-1 6:2 7:-1 8:-2
l2:;:ghg-emissions	0:2 1:-2 2:-1 3:-1 4:-3 5:-1 6:-3 7:1 8:1
l2:a:ev-models	0:-1 7:1
l2:a:ev-share	7:2
l2:a:ev-volume	0:3
l2:a:net-zero	1:1 2:-1 3:-3 7:2 8:-1
l2:a:renewable-energy	1:-1 2:-1 3:1 5:-1 6:-1 7:-1 8:-1
l2:able:ice-phase-out	7:1
l2:account:ev-share	7:1
l2:account:ev-volume	0:1
l2:account:renewable-energy	0:-1 6:1
l2:activiti:ghg-emissions	0:-1 1:-1 3:-1 4:-1 6:2 7:-2
l2:aim:net-zero	1:1
l2:aims:ev-volume	0:1
l2:aims:ghg-emissions	0:2 1:1 4:-2 6:-1 7:-1 8:-1
l2:aims:net-zero	3:2 6:-1 8:-1
l2:alone:ev-volume	0:2
l2:amount:ev-volume	0:2
l2:amount:ghg-emissions	0:-3 1:-2 2:-2 4:-2 5:-3 6:2 7:-2 8:-2
l2:amount:investment	0:1
l2:and:battery-capacity	0:2
l2:and:charging-points	0:2
l2:and:ev-share	7:1
l2:and:ev-volume	0:1
l2:and:ghg-emissions	0:-3 1:-1 3:-2 5:-1 6:-1 7:1 8:1
l2:and:investment	0:2
l2:and:net-zero	1:-1 3:-1 6:-1 8:2
l2:and:recycled-material	0:-3 2:-1 7:4
l2:and:renewable-energy	6:1
l2:are:ev-models	0:2
l2:array:renewable-energy	3:-1 6:2
l2:arrive:net-zero	2:1 6:-1 8:-1
l2:as:ice-phase-out	7:1
l2:at:ev-models	0:2
l2:at:ev-share	7:1
l2:at:ev-volume	0:1
l2:at:ghg-emissions	0:-1 2:-1 4:-2 6:-1 8:1
l2:at:investment	0:1
l2:at:recycled-material	0:-1 2:2 7:-2
l2:at:renewable-energy	0:-1 2:2 6:-2
l2:avoid:ghg-emissions	0:-3 2:-2 3:-2 4:3 6:-2 7:-1
l2:be:ev-share	7:1
l2:be:ghg-emissions	0:-1 1:-3 2:-1 3:2 4:-2 5:-2 6:-2 7:-4 8:2
l2:be:net-zero	0:-1 8:1
l2:be:renewable-energy	3:1 6:-1
l2:becom:net-zero	1:-1 7:2
l2:been:net-zero	3:2 6:-2 8:-1
l2:bev:ev-share	7:2
l2:bev:ev-volume	0:1
l2:bmw:ev-volume	0:1
l2:br:ev-models	0:1
l2:brand:ev-share	7:2
l2:brand:ev-volume	0:3
l2:by:ev-models	0:2
l2:by:ev-share	7:2
l2:by:ghg-emissions	0:-4 1:-1 2:-1 5:-2
l2:by:ice-phase-out	7:2
l2:by:net-zero	0:-2 1:-1 2:-2 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
l2:by:recycled-material	0:2 7:-1
l2:by:renewable-energy	0:-2 6:1
l2:byd:ev-volume	0:3
l2:came:ev-share	7:1
l2:came:ev-volume	0:2
l2:came:ghg-emissions	0:-4 1:1 2:-3 3:-3 4:-2 5:-2 7:-1
l2:capacity:battery-capacity	0:1
l2:capacity:renewable-energy	3:1
l2:car:ghg-emissions	0:2 1:-2 4:-1
l2:car:water-use	0:2 3:-1 6:-1
l2:carbon:ghg-emissions	0:-2 1:-1 2:-2 3:-3 4:-3 5:-1 7:-3 8:3
l2:cars:ev-models	0:1
l2:cars:ev-share	7:1
l2:cars:ev-volume	0:-1 7:1
l2:cars:ghg-emissions	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
l2:cent:ev-volume	0:2
l2:chain:ghg-emissions	0:-1 2:3 3:-2 5:-1 6:-1 7:-1 8:-1
l2:charger:charging-points	0:1
l2:china:ev-models	0:2
l2:come:ghg-emissions	1:-2 3:1 5:-2 6:-1 7:-1 8:-2
l2:committ:net-zero	3:-1 8:2
l2:company:charging-points	0:2
l2:company:ev-volume	0:2
l2:company:ice-phase-out	7:2
l2:company:renewable-energy	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-1
l2:compar:ev-volume	0:1
l2:compar:renewable-energy	0:-2 1:-1 3:-1 6:2 8:-1
l2:consumption:energy-use	0:-2 3:2
l2:corridor:ghg-emissions	0:3 1:-2 2:-2 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
l2:cost:investment	0:1
l2:cover:renewable-energy	3:3 6:-3
l2:cut:ev-volume	0:1
l2:cut:ghg-emissions	0:1 1:-2 2:-1 4:-1 5:-2 7:-1
l2:cut:water-use	0:3 3:-2 6:-2
l2:cycle:ghg-emissions	1:1
l2:date:net-zero	7:-1
l2:decline:ghg-emissions	0:-2 3:-1 4:1
l2:decreas:energy-use	0:-2 3:2
l2:deliver:ev-volume	0:3
l2:deliveri:ev-volume	0:3
l2:doubl:ev-volume	0:1
l2:down:energy-use	3:3
l2:down:ghg-emissions	2:-1 7:-1
l2:down:water-use	0:1 1:-1 6:-2
l2:drop:ghg-emissions	4:1
l2:electric:ev-share	7:2
l2:electricity:renewable-energy	0:-2 6:1
l2:electrification:investment	0:1
l2:emission:ghg-emissions	0:-1 1:-1 3:-1 6:1 7:-1
l2:emit:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:-2 5:-1 6:2
l2:energy:renewable-energy	3:1
l2:europe:ev-share	7:1
l2:europe:ice-phase-out	7:2
l2:evs:ev-share	7:2
l2:expect:ev-share	7:2
l2:factori:ghg-emissions	0:-1 2:-1 3:3 4:-1 5:-1 6:-3 7:-1
l2:factori:renewable-energy	3:1 6:-1
l2:factory:battery-capacity	0:1
l2:fall:ghg-emissions	1:-2 2:-2 5:-1
l2:fallen:ghg-emissions	0:1
l2:fell:ghg-emissions	0:1 2:-2 3:-2 5:-1 6:-2 7:-1 8:-1
l2:figure:ev-share	7:2
l2:fiscal:ev-models	0:3
l2:footprint:ghg-emissions	0:-1 1:-1 3:1 4:-1 5:-1 6:-2 7:-3 8:1
l2:for:battery-capacity	0:2
l2:for:ev-share	7:3
l2:for:ev-volume	0:3
l2:for:ice-phase-out	7:2
l2:for:investment	0:1
l2:ford:ev-volume	0:2
l2:from:renewable-energy	6:1
l2:gm:ev-volume	0:2
l2:go:ghg-emissions	0:-1 1:2 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
l2:goal:ev-volume	0:1
l2:goal:ghg-emissions	0:-1 1:2 2:-3 3:-2 5:-2 6:-3 7:-1 8:-2
l2:goal:ice-phase-out	7:1
l2:goal:net-zero	3:1
l2:group:ev-share	7:2
l2:group:ev-volume	0:-1 7:2
l2:group:ghg-emissions	0:2 1:-2 2:-2 3:-3 4:-3 5:-3 6:1 7:-1
l2:group:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
l2:guid:ev-volume	0:2
l2:guidance:ev-volume	0:1
l2:gwh:investment	0:2
l2:had:ev-volume	0:2
l2:hand:ev-volume	0:2
l2:has:ev-mileage	0:1
l2:has:ev-volume	0:1
l2:has:investment	0:1
l2:has:net-zero	6:2 8:-1
l2:has:renewable-energy	0:-2 3:3 6:-2
l2:have:ev-mileage	0:2
l2:have:ev-models	7:1
l2:have:ghg-emissions	0:-1 2:-1 3:-2 4:2 5:-2
l2:have:investment	0:2
l2:have:net-zero	1:-1 6:1
l2:honda:ev-share	7:2
l2:hybrid:ev-models	0:2
l2:hyundai:ev-volume	0:2
l2:in:ev-share	7:2
l2:in:ev-volume	0:3
l2:in:ice-phase-out	7:2
l2:in:net-zero	1:-1 6:1 7:-1
l2:in:renewable-energy	3:1 6:-1
l2:invest:investment	0:1
l2:investment:investment	0:2
l2:is:ev-share	7:3
l2:is:ev-volume	0:2
l2:is:ghg-emissions	1:-2 2:-1 5:-2 6:1 7:-1 8:-2
l2:is:ice-phase-out	7:2
l2:is:investment	0:1
l2:is:renewable-energy	0:2 3:-2 5:-1
l2:it:charging-points	0:2
l2:it:ev-models	0:2
l2:it:ev-share	7:2
l2:it:ev-volume	0:4
l2:it:ghg-emissions	0:-1 1:-3 5:-2 6:2 7:-1 8:-1
l2:it:net-zero	0:-1 2:-1 5:1 6:-2 7:-1 8:1
l2:it:recycled-material	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
l2:it:renewable-energy	0:1 1:-2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-2
l2:it:water-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
l2:its:net-zero	1:-1 3:2 6:-1
l2:itself:net-zero	8:1
l2:japan:ev-share	7:1
l2:just:ev-volume	0:2
l2:kia:ev-volume	0:1
l2:last:ev-share	7:2
l2:last:ev-volume	0:3
l2:less:ev-share	7:1
l2:lineup:ev-models	0:2
l2:little:ev-share	7:1
l2:little:ev-volume	0:1
l2:ll:charging-points	0:2
l2:ll:ev-models	0:2
l2:ll:ev-volume	0:2
l2:ll:ghg-emissions	0:-1 1:-2 2:2 3:-4 4:-2 5:-2 6:2 7:-1 8:-2
l2:ll:net-zero	3:1
l2:ll:renewable-energy	0:-2 2:-1 3:2 6:-1
l2:lower:ghg-emissions	0:-1 1:1 2:-1 4:-2 6:2
l2:lucid:ev-volume	0:2
l2:made:ev-share	7:1
l2:make:ev-share	7:1
l2:make:net-zero	0:-1 1:-2 6:-1 7:1
l2:marque:ice-phase-out	7:1
l2:material:recycled-material	3:-1 6:-1 7:1
l2:mercedes-benz:ev-share	7:3
l2:million:ev-volume	0:3
l2:mobility:ev-volume	0:1
l2:model:ev-models	0:2
l2:month:ev-volume	0:3 7:-1
l2:more:battery-capacity	0:1
l2:more:battery-recycling	0:1
l2:more:ev-models	0:1
l2:more:ev-share	7:1
l2:more:ghg-emissions	4:-1 5:-2 7:-1
l2:more:investment	0:1
l2:more:network	0:1
l2:more:recycled-material	0:1 7:-1
l2:motor:ev-volume	0:2
l2:network:charging-points	0:1
l2:nio:ev-volume	0:2
l2:now:ev-models	0:2
l2:now:ev-share	7:1
l2:number:ev-volume	0:1
l2:of:charging-points	0:2
l2:of:ev-models	0:2
l2:of:ev-share	7:1
l2:of:ev-volume	7:2
l2:of:ghg-emissions	1:-2 3:-1
l2:of:net-zero	3:-2 6:-2 7:-2 8:4
l2:of:renewable-energy	3:1 6:-1
l2:of:water-use	0:1 3:-1
l2:on:battery-capacity	0:2
l2:on:net-zero	3:1
l2:one:ev-volume	0:1
l2:ones:ev-volume	0:3 7:-1
l2:operation:ghg-emissions	0:-1 3:-1 4:-1 6:3
l2:or:ev-share	7:2
l2:out:ev-volume	0:1
l2:over:ev-volume	0:3
l2:own:ghg-emissions	0:-3 1:2 2:-2 4:-3 5:-2 6:-2 7:-2 8:-3
l2:panel:renewable-energy	3:3 6:-2
l2:percent:ev-volume	7:2
l2:phase:battery-capacity	0:2
l2:plan:ev-share	7:1
l2:plan:ghg-emissions	0:-2 1:2 2:-2 3:-3 4:-3 5:2 6:-3 7:-2 8:-2
l2:plant:battery-capacity	0:1
l2:plant:ev-volume	0:1
l2:plant:ghg-emissions	0:-1 2:-1 3:5 5:-1 6:-4
l2:plant:renewable-energy	3:4 6:-3
l2:plant:waste	3:2
l2:plant:water-use	0:-1 3:2
l2:polestar:ev-volume	0:1
l2:portfolio:ev-models	0:1
l2:power:renewable-energy	0:-3 1:-1 2:-1 3:-2 4:1 5:2 6:-1 7:-1 8:-1
l2:present:renewable-energy	0:-1 1:-1 3:-1 6:1 7:-1
l2:product:ghg-emissions	0:-2 4:2 6:-1
l2:production:ev-volume	0:2
l2:production:ghg-emissions	0:-1 2:-2 3:2 4:-1 6:-1
l2:put:charging-points	0:1
l2:put:ev-volume	0:1
l2:put:ghg-emissions	1:-1 2:-1 3:-3 5:-1 6:-3 7:-1 8:2
l2:put:investment	0:1
l2:quarter:ev-volume	0:4
l2:range:ev-share	7:1
l2:rate:waste	0:-2 3:2 6:-1
l2:ratio:ev-share	7:2
l2:recycl:recycled-material	0:2 7:-1
l2:reduc:energy-use	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:1 7:-1 8:-1
l2:reduc:ghg-emissions	1:-1 2:-1 3:1 5:-1 8:-1
l2:reduction:ghg-emissions	0:1 1:-2 2:-1 4:-1 5:-2
l2:renewabl:renewable-energy	0:1 1:-1 3:-3 4:-2 5:-2 6:1 7:-1 8:-1
l2:report:renewable-energy	0:-1 3:-2 6:2
l2:rivian:ev-volume	0:2
l2:roof:renewable-energy	0:-1 3:3 6:-2
l2:run:renewable-energy	0:-2 5:2 6:-3 7:-1
l2:s:ev-share	0:-1 3:2 7:-1
l2:s:ice-phase-out	7:2
l2:s:investment	0:2
l2:s:net-zero	0:-1 1:-1 2:-1 3:1 4:-2 5:-1 7:-1
l2:s:renewable-energy	0:-2 1:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
l2:said:ev-share	7:1
l2:sav:ghg-emissions	0:2 1:-1 2:-2 3:-2 4:1 5:-2 7:-1 8:-1
l2:saving:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
l2:says:ev-share	7:1
l2:says:net-zero	8:2
l2:sell:ghg-emissions	0:-2 2:-1 3:-3 5:-1 7:1 8:-2
l2:sell:net-zero	2:-1 3:-1 4:-1 7:2 8:-1
l2:september:charging-points	0:1
l2:shall:ghg-emissions	0:-1 2:-2 3:-1 4:1 5:-2 6:1 7:-2 8:-2
l2:share:ev-share	7:2
l2:share:renewable-energy	0:-1 3:-3 6:3
l2:should:charging-points	0:2
l2:should:ev-models	0:1
l2:should:ev-share	7:2
l2:should:ev-volume	0:2
l2:should:ghg-emissions	1:-2 2:-1 3:-1 5:-2 7:-4 8:2
l2:should:net-zero	0:-2 1:-3 2:-1 4:-1 5:-1 7:1
l2:should:water-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:-1
l2:shrink:ghg-emissions	0:-1 3:-1 4:1 6:1 7:-1
l2:sit:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:-1 5:-1 6:3 7:-1
l2:sit:renewable-energy	0:-1
l2:so:net-zero	2:-1 8:3
l2:solar:renewable-energy	0:-1 6:1
l2:sold:ev-volume	0:1
l2:sold:ghg-emissions	0:3 3:-2 4:-2 5:-1 6:-2 7:-2
l2:spend:investment	0:1
l2:spent:investment	0:1
l2:stand:ghg-emissions	0:-2 1:1 2:-2 5:-1 6:-2 7:-1 8:-2
l2:station:charging-points	0:2
l2:steel:recycled-material	0:1 7:-1
l2:still:ev-share	7:2
l2:stood:ev-share	7:1
l2:stood:ghg-emissions	0:-3 1:-2 2:-2 3:1 4:3 5:-2 6:-2 7:-2 8:-2
l2:stood:renewable-energy	0:-2 3:-2 6:3
l2:supercharger:charging-points	0:1
l2:suppli:renewable-energy	3:4 6:-1
l2:supplier:supplier-commitments	0:3 2:-3
l2:talk:ev-share	7:2
l2:target:ghg-emissions	0:-1 1:1 4:-4 7:-4 8:-4
l2:target:net-zero	7:1
l2:target:renewable-energy	0:-2 3:-1 5:-1 6:3 7:-1
l2:tesla:ev-volume	0:4
l2:that:emissions-peak	8:2
l2:that:ev-share	7:1
l2:that:ev-volume	0:3 7:-1
l2:that:ghg-emissions	0:-1 1:-4 5:-1 6:1 8:-1
l2:that:net-zero	0:-1 1:-1 2:-1 4:-2 5:-1 6:-1 7:1
l2:the:battery-capacity	0:3
l2:the:ev-models	0:1
l2:the:ev-volume	0:2
l2:the:ghg-emissions	1:-3 2:-2 4:1 5:-2 6:1 7:-2 8:-3
l2:the:investment	0:1
l2:the:net-zero	0:-1 1:-1 3:1 7:-1
l2:them:ghg-emissions	0:-2 1:-1 2:2 3:-2 4:-1 5:-2 6:1 7:-1 8:-1
l2:then:ev-share	7:2
l2:there:charging-points	0:2
l2:there:ev-models	0:1
l2:these:ev-volume	1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:1 8:-2
l2:they:ghg-emissions	0:1 1:-2 2:-4 4:1 5:-4 6:-3 7:-2 8:-4
l2:they:renewable-energy	0:-1 3:2 6:-1
l2:this:ev-share	7:1
l2:this:ev-volume	0:1
l2:to:battery-capacity	0:1
l2:to:battery-recycling	0:2
l2:to:charging-points	0:1
l2:to:emissions-peak	8:1
l2:to:energy-use	0:-1 3:-1 6:2
l2:to:ev-share	7:2
l2:to:ev-volume	0:1
l2:to:ghg-emissions	0:1 2:-1
l2:to:green-factories	0:1 3:-1
l2:to:net-zero	8:1
l2:to:network	0:1
l2:to:other	1:-1 2:-1 4:-1 6:-1 7:-1 8:-1
l2:to:recycled-material	0:3 7:-1
l2:total:battery-capacity	0:1
l2:total:charging-points	0:1
l2:total:ev-volume	0:2
l2:total:investment	0:1
l2:toyota:ev-volume	0:3
l2:truck:ev-volume	0:3
l2:truck:ghg-emissions	0:-1 3:-1 4:3 6:-2
l2:u:ev-share	7:2
l2:unit:ev-volume	0:2
l2:up:battery-capacity	0:1
l2:up:energy-use	0:-2 6:2
l2:up:ev-share	7:1
l2:up:ev-volume	0:3
l2:up:ghg-emissions	0:1 2:2 3:-2 4:-3 5:-2 6:-3
l2:up:recycled-material	0:1 7:-1
l2:up:renewable-energy	3:1 6:-1
l2:use:ghg-emissions	4:1
l2:ve:ev-mileage	0:1
l2:vehicl:ev-share	7:2
l2:vehicl:ev-volume	0:2
l2:vehicl:ghg-emissions	5:-1 6:-3 7:1
l2:vehicle:ghg-emissions	0:3 2:1 3:-3 4:-2 5:-1 6:-2
l2:volkswagen:ev-volume	0:-1 7:2
l2:want:ghg-emissions	0:2 1:-2 2:-2
l2:want:ice-phase-out	7:1
l2:was:ev-volume	0:1
l2:waste:waste	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 7:-1 8:-1
l2:water:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1 8:-1
l2:well:ev-share	7:1
l2:were:ghg-emissions	0:-1 3:-3 5:-1 6:3
l2:which:ev-share	7:1
l2:which:renewable-energy	0:-1 6:1
l2:whole:net-zero	8:2
l2:will:battery-capacity	0:1
l2:will:charging-points	0:1
l2:will:ev-models	0:2
l2:will:ev-share	7:1
l2:will:ev-volume	0:2
l2:will:ghg-emissions	0:-5 1:1 3:-1 4:-1 6:1 7:-3 8:-4
l2:will:ice-phase-out	7:1
l2:will:net-zero	3:2 7:-1 8:-2
l2:will:recycled-material	0:1 2:-1
l2:will:renewable-energy	3:2 6:-2
l2:with:ghg-emissions	0:-2 1:-2 2:1 3:-3 4:1 6:-2 7:-1
l2:with:investment	0:1
l2:work:net-zero	0:-1 1:-1 6:-2 7:-1 8:2
l2:would:ev-share	7:2
l2:would:net-zero	0:1 2:-1 3:-1 6:2 8:-2
l2:would:renewable-energy	0:-2 2:-1 3:1 4:-1
l2:year:charging-points	0:3
l2:year:ev-models	0:2
l2:year:ev-share	7:1
l2:year:ev-volume	0:2
l2:year:ghg-emissions	0:-4 1:-3 2:-3 3:2 4:-2 5:-3 6:2 7:-2 8:-3
l2:year:investment	0:1
l3:#:battery-capacity	0:1
l3:#:charging-points	0:2
l3:#:ev-models	0:1
l3:#:ev-share	7:3
l3:#:ev-volume	7:3
l3:#:ghg-emissions	1:-1 3:1 5:-2 8:-1
l3:#:investment	0:1
l3:#:net-zero	1:-1 3:-1 6:-1 7:2
l3:#:recycled-material	0:3 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l3:#:renewable-energy	0:1 3:1 6:-1
l3:#:water-use	3:1 6:-3
l3:#y:battery-capacity	0:2
l3:#y:energy-use	0:2 1:-1 2:-1 3:1 4:-2 6:-2 8:-1
l3:#y:ev-models	7:1
l3:#y:ev-share	7:2
l3:#y:ev-volume	0:3
l3:#y:ghg-emissions	1:-2 3:-3 4:-3 5:-2 6:1 7:2 8:-3
l3:#y:ice-phase-out	7:2
l3:#y:net-zero	0:-1 1:-2 2:1 3:-1 5:1 6:-2 7:-1 8:1
l3:#y:renewable-energy	0:-2 3:1 6:-1
l3:%:ev-share	7:1
l3:%:ev-volume	0:-3 1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:3 8:-2
l3:%:ghg-emissions	0:2 1:-2 2:-2 4:-2 5:-2 6:-2 7:-2 8:-1
l3:):ghg-emissions	1:-1 2:-1 3:-2
l3:):renewable-energy	3:3 6:-2
l3:,:battery-capacity	0:1
l3:,:battery-recycling	0:1
l3:,:charging-points	0:2
l3:,:energy-use	0:-2 2:-1 3:-2 4:1 7:-1 8:-1
l3:,:ev-models	0:2
l3:,:ev-share	7:1
l3:,:ev-volume	0:2
l3:,:ghg-emissions	0:-1 1:-2 2:-3 3:-3 4:2 5:-1 6:1 7:-2 8:1
l3:,:green-factories	0:-1 3:1
l3:,:investment	0:2
l3:,:net-zero	0:-2 2:-2 4:-1 5:-1 7:-1 8:1
l3:,:recycled-material	2:1
l3:,:renewable-energy	0:1
l3:::battery-capacity	0:1
l3:::ev-models	0:1
l3:::ev-share	7:2
l3:::ghg-emissions	0:-4 1:-3 2:-3 3:-1 4:-4 5:-2 6:2 7:1 8:1
l3:::investment	0:1
l3:;:ev-share	7:3
l3:;:ev-volume	0:3
l3:;:ghg-emissions	0:-2 1:-1 2:-2 3:-1 4:1 5:-1 6:1 7:-1 8:-1
l3:;:renewable-energy	0:3 1:-1 2:-1 3:-3 4:-1 5:-1 6:-1 7:-1 8:-1
l3:a:charging-points	0:1
l3:a:ev-models	0:1
l3:a:ev-share	7:1
l3:a:ev-volume	0:3
l3:a:ghg-emissions	3:1 6:-1 7:-1 8:-1
l3:a:ice-phase-out	7:1
l3:a:investment	0:1
l3:a:net-zero	8:1
l3:a:renewable-energy	0:-1 3:1
l3:a:waste	0:-2 6:1
l3:absolute:ghg-emissions	0:-2 1:-1 2:-2 3:1 5:-1 6:-1 7:-1 8:-2
l3:account:ev-share	7:1
l3:aim:net-zero	3:-1 6:-2 7:-1 8:3
l3:aims:ice-phase-out	7:1
l3:aims:net-zero	1:2 6:-1 8:-1
l3:all:net-zero	0:-1 1:-2 4:-1 5:-1 6:-2 8:1
l3:an:renewable-energy	0:-1 3:1 6:-1
l3:and:battery-capacity	0:2
l3:and:battery-recycling	0:2
l3:and:charging-points	0:1
l3:and:ev-models	0:1
l3:and:ev-share	7:2
l3:and:ghg-emissions	0:-3 1:-2 2:-1 3:-1 5:-3 6:4 8:-1
l3:and:net-zero	1:-2 8:2
l3:and:recycled-material	0:-2 7:3
l3:and:renewable-energy	3:1 6:-1
l3:and:water-use	3:1 6:-1
l3:annual:battery-capacity	0:1
l3:are:ev-share	7:1
l3:are:ev-volume	0:1
l3:are:net-zero	3:5 4:-1 7:1 8:-4
l3:are:renewable-energy	2:1 3:-1 6:-1
l3:as:ghg-emissions	0:-1 1:-1 3:-1 4:2
l3:as:net-zero	8:2
l3:at:battery-capacity	0:1
l3:at:charging-points	0:2
l3:at:renewable-energy	3:1 6:-1
l3:avoid:ghg-emissions	0:1 6:-1 8:-1
l3:battery:battery-capacity	0:1
l3:be:battery-capacity	0:1
l3:be:ev-share	7:1
l3:be:ev-volume	0:2
l3:be:ghg-emissions	1:-2 7:-1
l3:be:ice-phase-out	7:1
l3:be:renewable-energy	3:3 6:-2
l3:be:water-use	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 8:-1
l3:been:ghg-emissions	0:-3 2:-2 3:1 4:-2 5:-2 6:2 7:-2 8:-2
l3:been:renewable-energy	0:1 4:-2 6:-1
l3:bev:ev-share	7:2
l3:brand:ev-volume	0:4 7:-1
l3:build:net-zero	0:-3 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 8:-2
l3:bus:ev-volume	0:1
l3:busines:ghg-emissions	0:2 1:-1 2:-1 3:-1 7:-1 8:-2
l3:by:charging-points	0:3
l3:by:ev-models	7:1
l3:by:ev-share	3:1
l3:by:ev-volume	0:1
l3:by:ghg-emissions	0:-2 1:1 3:-2 6:-1 7:-2 8:1
l3:by:ice-phase-out	7:2
l3:by:net-zero	1:1 3:-1 6:1
l3:by:recycled-material	0:2 7:-2
l3:by:renewable-energy	0:-1 3:-2 6:3
l3:by:supplier-commitments	0:3 2:-2
l3:by:water-use	0:-1 3:2
l3:came:ghg-emissions	2:-1 3:1 4:-1
l3:capacity:battery-capacity	0:1
l3:car:ev-volume	0:2
l3:car:ghg-emissions	0:2 1:-1 2:-1 3:-1 4:1 5:-2 6:-3 7:-1 8:-1
l3:carbon:ghg-emissions	0:-3 4:-1 6:-1 7:-2 8:2
l3:cars:ev-share	7:1
l3:cars:ev-volume	0:2
l3:cars:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:1 5:-2 6:-3 7:2 8:-3
l3:cars:net-zero	7:2 8:-1
l3:cell:battery-capacity	0:2
l3:chain:ghg-emissions	0:-2 2:1 4:-1 5:-1 6:-2
l3:charg:renewable-energy	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 6:-2 7:-1 8:-1
l3:china:charging-points	0:1
l3:co:ghg-emissions	0:-3 2:-1 3:1 4:-1 6:-2 7:1 8:-2
l3:come:ev-share	7:2
l3:come:ghg-emissions	0:-2 1:1 2:-2 4:-1 5:-2 7:-2 8:-2
l3:come:investment	0:1
l3:commitment:net-zero	8:1
l3:committ:net-zero	1:2 8:-1
l3:company:ev-models	0:2
l3:company:ev-share	7:1
l3:company:ev-volume	0:1
l3:company:ice-phase-out	7:1
l3:company:net-zero	8:4
l3:cost:investment	0:1
l3:customer:ghg-emissions	0:-1 4:1
l3:cut:ghg-emissions	0:-1 1:-2 3:-2 4:-1 6:2 8:-1
l3:deliveri:ev-volume	0:1
l3:domestic:waste	3:2
l3:down:ghg-emissions	0:-2 1:-1 3:1 6:1
l3:driven:ev-mileage	0:1
l3:electric:ev-models	0:2
l3:electric:ev-share	7:1
l3:electric:ev-volume	0:4
l3:electricity:renewable-energy	0:-2 6:2
l3:electrifi:ev-models	0:2
l3:electrifi:ev-share	7:1
l3:electrifi:ev-volume	0:2
l3:electrification:investment	0:1
l3:emission:ghg-emissions	0:2 1:1 3:1 4:-2 5:-1 6:-1 8:-3
l3:emission:water-use	0:-2 6:1
l3:energy:energy-use	0:1 3:-1 4:1
l3:energy:ev-volume	0:1
l3:europe:ev-share	7:2
l3:ev:ev-volume	0:1
l3:evs:ev-share	7:2
l3:evs:ev-volume	0:2
l3:expect:ev-volume	0:1
l3:expect:net-zero	3:2 8:-1
l3:expect:renewable-energy	3:-1 6:1
l3:firm:ev-volume	0:1
l3:first:battery-capacity	0:1
l3:first:ev-volume	0:3
l3:fiscal:battery-capacity	0:2
l3:fiscal:ev-models	0:2
l3:fiscal:ev-share	7:2
l3:fiscal:ghg-emissions	0:-2 3:3 4:-2 5:-1 6:-2 7:-1 8:-1
l3:five:ev-models	0:2
l3:footprint:ghg-emissions	3:-3 5:-2 6:-4 7:-3 8:2
l3:for:battery-capacity	0:2
l3:for:ev-models	0:2
l3:for:ev-share	7:2
l3:for:ev-volume	0:3
l3:for:ghg-emissions	1:-3 2:-1 3:-3 4:-3 5:-2 6:3 8:-2
l3:for:net-zero	7:1 8:1
l3:for:recycled-material	0:-2 7:3
l3:fourth:ev-volume	0:2
l3:from:ev-share	7:2
l3:from:ev-volume	0:1
l3:from:ghg-emissions	0:1 3:-2 4:1 5:-2 6:-3 7:-1 8:-2
l3:from:ice-phase-out	7:1
l3:from:net-zero	2:-1 6:1
l3:fy:renewable-energy	0:-1 2:-1 3:-3 6:3 7:-1
l3:geely:ghg-emissions	1:1
l3:go:ghg-emissions	0:2 2:-2 3:-2 4:-3 5:1 6:-2 7:-1 8:-2
l3:go:net-zero	3:-1 6:-1 8:2
l3:goal:ghg-emissions	1:-2 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
l3:goal:net-zero	1:-2 2:-1 3:-2 6:-1 7:-1 8:2
l3:green:renewable-energy	0:-2 1:-2 2:-2 3:-3 4:-2 5:2 6:1 7:-2 8:-2
l3:group:ev-share	7:1
l3:group:ev-volume	0:2
l3:group:ghg-emissions	0:-1 3:1 4:-1 5:1 6:-1
l3:group:net-zero	6:-1 8:1
l3:gwh:battery-capacity	0:1
l3:had:ev-volume	0:1
l3:half:ev-share	7:1
l3:has:ev-volume	0:3
l3:has:ghg-emissions	3:-1 4:1
l3:has:investment	0:1
l3:has:net-zero	3:1 4:-1
l3:has:recycled-material	2:1 5:-1 6:-1 7:-2
l3:has:renewable-energy	0:-1
l3:have:ev-models	0:1
l3:have:net-zero	3:1 6:-1
l3:have:renewable-energy	0:-1 3:4 6:-3
l3:hybrid:ev-share	7:1
l3:hyundai:ev-volume	0:2
l3:hyundai:renewable-energy	0:2 3:-2 6:-1 8:-1
l3:in:battery-capacity	0:2
l3:in:charging-points	0:1
l3:in:ev-models	0:2
l3:in:ev-share	7:2
l3:in:ev-volume	0:3
l3:in:ghg-emissions	1:1 2:-2 5:1 6:-1 7:-1
l3:in:ice-phase-out	7:1
l3:in:investment	0:2
l3:in:net-zero	1:1 2:-1 3:-1 6:-3 7:1 8:-1
l3:in:network	0:2
l3:in:renewable-energy	6:1
l3:insist:net-zero	3:-1 4:2 7:-2
l3:intend:charging-points	0:1
l3:intend:ev-models	0:1
l3:intend:ev-volume	0:1
l3:intend:net-zero	1:-1 6:-1 7:-1 8:3
l3:investment:investment	0:2
l3:is:charging-points	0:1
l3:is:ev-models	0:2
l3:is:ev-share	7:2
l3:is:ev-volume	0:3
l3:is:ghg-emissions	0:-1 3:-1 5:1 6:-3 7:2 8:-3
l3:is:investment	0:1
l3:is:net-zero	0:-1 1:1 2:-1 4:-1 6:-3
l3:is:recycled-material	0:3 7:-3
l3:is:renewable-energy	0:2 3:-1
l3:it:energy-use	3:2 6:-1
l3:it:ev-models	0:1
l3:it:ev-share	3:2 7:-1
l3:it:ev-volume	0:3
l3:it:ghg-emissions	0:-1 1:-1 4:1 5:-3 6:-2 7:-2
l3:it:ice-phase-out	7:1
l3:it:investment	0:2
l3:it:net-zero	8:1
l3:it:renewable-energy	1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-1
l3:its:ev-models	0:2
l3:its:ev-share	7:1
l3:its:ev-volume	0:3
l3:its:ghg-emissions	2:-1 6:2 7:-1
l3:its:net-zero	7:-1
l3:its:renewable-energy	3:2 6:-2
l3:itself:net-zero	8:1
l3:jaguar:ice-phase-out	7:1
l3:japan:ev-share	7:2
l3:jlr:ev-models	0:1
l3:kia:ev-volume	0:1
l3:last:ev-volume	0:2
l3:life:ghg-emissions	1:2
l3:ll:investment	0:1
l3:ll:net-zero	0:-1 1:-1 2:-2 3:2 4:-2 5:-1 6:-2 7:1 8:-3
l3:location:net-zero	0:-1 1:-1 3:-3 4:-1 5:-1 6:2 8:-1
l3:manufactur:ghg-emissions	0:-1 1:-2 2:-1 3:2 6:-1
l3:march:ev-volume	0:2
l3:material:recycled-material	0:2 7:-1
l3:mean:net-zero	8:3
l3:meant:ghg-emissions	0:1 3:-1 4:-1 6:-1
l3:million:ev-share	7:2
l3:million:ev-volume	0:1
l3:model:ev-models	0:1
l3:model:ev-share	7:1
l3:month:ev-share	7:1
l3:month:ev-volume	0:-1 7:1
l3:motor:renewable-energy	0:-2 3:-2 6:3
l3:mw:renewable-energy	0:-1 3:3 6:-2
l3:nevs:ev-share	7:3
l3:nevs:ev-volume	0:2
l3:new:ghg-emissions	0:1 1:-2 2:-1 3:-1 4:1 5:-2 6:-3 8:-2
l3:next:battery-capacity	0:1
l3:nio:charging-points	0:1
l3:no:ev-share	7:1
l3:no:ev-volume	0:2
l3:normal:renewable-energy	0:-3 2:-1 3:3 5:-1 6:-2
l3:now:ev-share	7:1
l3:now:ev-volume	0:3
l3:now:renewable-energy	6:1
l3:of:battery-recycling	0:2
l3:of:charging-points	0:1
l3:of:energy-use	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1 8:-1
l3:of:ev-models	0:1
l3:of:ev-share	7:1
l3:of:ev-volume	7:1
l3:of:ghg-emissions	0:-1 1:-1 2:-1 3:1 4:2 5:-1 7:-1
l3:of:investment	0:1
l3:of:net-zero	0:-1 1:1 2:-1 3:-2 4:-2 5:-2 6:-1 7:1
l3:of:renewable-energy	3:3 6:-2
l3:of:waste	0:3 1:-1 2:-1 3:-3 6:-2
l3:on:ev-volume	0:2
l3:on:investment	0:1
l3:on:net-zero	0:-3 1:3 2:-2 4:-2 5:-2 6:-2 7:-2 8:-2
l3:operation:ghg-emissions	0:-1 1:1 8:-1
l3:operation:net-zero	3:-2 6:2
l3:outlay:investment	0:1
l3:own:ghg-emissions	2:-1 3:-2 4:-2 6:2
l3:park:renewable-energy	0:1
l3:per:ev-volume	0:2
l3:per:ghg-emissions	0:3 1:-1 3:-1 4:-1 5:-1 6:-3 7:-1
l3:per:water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
l3:percent:ev-share	7:2
l3:percent:ev-volume	0:5 7:-3
l3:phase:battery-capacity	0:1
l3:plan:ev-models	7:1
l3:plan:ev-volume	0:1
l3:plan:investment	0:1
l3:plan:net-zero	8:2
l3:plan:renewable-energy	0:-1 2:-1 3:1 5:-1
l3:plann:battery-capacity	0:1
l3:plann:ev-volume	0:1
l3:plant:battery-capacity	0:1
l3:plant:ghg-emissions	2:1 3:1 4:-1 6:-1
l3:plant:net-zero	3:3 8:-1
l3:plant:renewable-energy	3:2
l3:plant:water-use	3:1
l3:polestar:ev-volume	0:1
l3:power:renewable-energy	0:-1 3:2 6:-2
l3:product:ghg-emissions	3:-2 4:-1
l3:production:ev-volume	0:2
l3:production:ghg-emissions	3:3
l3:production:net-zero	3:3
l3:put:investment	0:1
l3:quarter:ev-volume	0:2
l3:recycl:recycled-material	0:-1 7:2
l3:recycl:waste	3:1 5:-1 6:-1
l3:reduce:ghg-emissions	0:-2 1:-1 2:2 3:-1 4:-1 5:-1 8:-1
l3:reduction:ghg-emissions	1:-2 3:1 5:-2 7:-2 8:-1
l3:renewabl:renewable-energy	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-1
l3:renewable:renewable-energy	0:-2 3:-2 6:3
l3:report:recycled-material	0:-2 2:-1 7:2
l3:s:ev-share	7:2
l3:s:ev-volume	0:1
l3:s:ghg-emissions	1:2 2:-2 4:-3 5:-2 6:-1 7:-2
l3:s:net-zero	3:2 6:-2
l3:s:renewable-energy	0:-1 3:1 6:1
l3:said:ev-share	7:1
l3:sal:ev-share	7:1
l3:sal:ev-volume	0:2
l3:scope:ghg-emissions	0:4 1:-3 2:-3 3:-2 4:-1 5:-3 6:-3 7:-2 8:-2
l3:seek:net-zero	1:1 8:2
l3:sell:ev-volume	0:1
l3:share:ev-share	7:2
l3:share:renewable-energy	0:-1 7:-1
l3:should:ev-volume	0:3 7:-1
l3:should:ghg-emissions	0:-3 2:-1 4:1 5:-2 6:-2 7:-3 8:1
l3:should:recycled-material	0:1
l3:should:renewable-energy	3:1 7:-1
l3:since:ghg-emissions	1:-2 2:-1 3:-3 4:3 5:-1 6:-2 7:-1 8:-2
l3:sit:ghg-emissions	0:-3 1:-2 2:-2 3:-2 4:-2 5:-2 6:3 7:-2 8:-2
l3:sit:net-zero	0:-1 1:-1 6:1
l3:solar:renewable-energy	3:2 6:-2
l3:sold:ev-volume	0:1
l3:sold:ghg-emissions	0:1 3:-1 4:1 6:-2
l3:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 7:-1 8:-2
l3:station:charging-points	0:1
l3:still:ev-share	7:1
l3:strive:net-zero	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 7:-2
l3:sum:investment	0:1
l3:supercharg:charging-points	0:1
l3:supply:ghg-emissions	0:-1 1:-2 2:3 3:-2 4:-1 5:-1
l3:suppos:ghg-emissions	0:2 2:-1 3:-2 4:-2 5:-1 7:-1
l3:suppos:net-zero	0:-1 1:-1 2:-1 3:-1 6:2 7:1 8:-2
l3:target:ev-volume	0:1
l3:target:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:2 5:-2 8:-2
l3:that:ev-models	0:-1 7:1
l3:that:ev-share	7:3
l3:that:ev-volume	0:2
l3:that:ghg-emissions	0:2 1:-2 2:-3 3:-4 5:-3 6:1 7:-1 8:-2
l3:that:net-zero	3:2
l3:the:battery-capacity	0:1
l3:the:charging-points	0:2
l3:the:energy-use	3:-2 6:3
l3:the:ev-models	0:1
l3:the:ev-share	7:3
l3:the:ghg-emissions	0:1 2:-1 5:-1 6:-2 7:-1
l3:the:ice-phase-out	7:1
l3:the:investment	0:2
l3:the:net-zero	0:-1 1:-2 2:1 3:1 4:-1 5:-1 6:-2
l3:the:recycled-material	0:2 7:-1
l3:the:renewable-energy	0:-1 6:2
l3:the:water-use	0:-3 3:2
l3:there:charging-points	0:1
l3:there:ev-models	0:1
l3:there:net-zero	2:-1 3:2 6:-1 7:-1
l3:there:network	0:1
l3:they:ev-mileage	0:2
l3:they:ev-share	7:2
l3:they:ghg-emissions	0:-1 1:-3 2:-3 3:-1 4:-4 5:1 7:-2 8:2
l3:they:renewable-energy	0:-1 2:-1 3:3 4:-1 6:-3
l3:third:ev-volume	0:3
l3:this:ev-share	7:2
l3:this:ev-volume	0:2
l3:three:investment	0:1
l3:to:charging-points	0:1
l3:to:energy-use	0:-1 3:3 6:-3
l3:to:ev-models	0:1
l3:to:ev-volume	0:2
l3:to:ghg-emissions	0:-1 1:1 4:-1 5:-1 7:-2 8:-1
l3:to:investment	0:1
l3:to:net-zero	0:-1 8:1
l3:to:recycled-material	0:-1 7:2
l3:to:renewable-energy	4:-1
l3:to:water-use	2:-1 5:-1 7:-1
l3:total:ev-volume	0:1
l3:total:investment	0:2
l3:total:renewable-energy	6:1
l3:toyota:ev-volume	0:1
l3:truck:ev-volume	0:2
l3:up:renewable-energy	0:-1 3:-2 6:3
l3:use:ghg-emissions	0:-3 1:-2 2:-1 4:2 5:-2 6:-2 7:-1 8:-1
l3:used:renewable-energy	3:-1 6:2
l3:value:ghg-emissions	0:-1 2:-2 4:1 6:1 7:-1 8:-2
l3:vehicl:ev-mileage	0:2
l3:vehicl:ev-volume	0:2
l3:vehicl:ghg-emissions	0:-2 3:-1 4:3 6:-3 7:-1
l3:vehicl:net-zero	1:-1 2:-1 4:-1 7:2
l3:vehicle:energy-use	3:2
l3:vehicle:ghg-emissions	0:-1 1:2 2:-1 3:-1 8:-1
l3:vehicle:water-use	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
l3:volvo:ghg-emissions	0:-3 1:1 2:-2 3:-3 4:3 5:-2 6:-2 7:-3 8:-3
l3:want:ev-volume	0:2
l3:want:ghg-emissions	0:2 1:-1 2:-1 3:-2 4:-3 5:-1 6:-3 7:-1 8:-2
l3:want:ice-phase-out	7:1
l3:want:net-zero	1:-1 2:-1 3:1 6:-1 7:-2 8:2
l3:was:ev-share	7:2
l3:was:ev-volume	0:-1 7:2
l3:was:ghg-emissions	0:-2 3:3 6:-2
l3:was:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1
l3:was:renewable-energy	3:-1 4:1 6:-2
l3:water:water-use	0:-4 1:-1 2:-1 3:4 5:-1 6:-1 7:-1 8:-1
l3:well:ghg-emissions	2:1 3:-2 4:-2 6:-1 7:-1 8:-1
l3:were:ev-share	7:2
l3:were:ghg-emissions	0:-3 1:-2 2:-3 4:-3 5:-2 6:2 7:-2 8:-1
l3:which:ev-share	7:2
l3:which:ev-volume	0:2
l3:which:ghg-emissions	0:-1 2:-2 3:-3 5:1 6:1
l3:which:investment	0:1
l3:which:net-zero	6:-1 8:1
l3:will:charging-points	0:1
l3:will:ev-models	7:1
l3:will:ev-share	7:1
l3:will:ghg-emissions	0:-1 1:-2 2:-1 3:-1 6:1 7:1
l3:will:investment	0:1
l3:will:net-zero	3:1
l3:will:renewable-energy	0:-2 2:-1 3:3 4:-1 5:-1 6:-3 8:-1
l3:with:charging-points	0:1
l3:with:investment	0:1
l3:with:renewable-energy	0:1 2:1 3:-3 5:1
l3:would:ev-volume	0:1
l3:year:ev-share	7:3
l3:year:ev-volume	0:5 7:-1
l3:year:renewable-energy	3:3 6:-2
l:company:false:battery-capacity	0:1
l:company:false:battery-recycling	0:2
l:company:false:charging-points	0:1
l:company:false:energy-use	0:1
l:company:false:ev-models	0:3
l:company:false:ev-share	7:2
l:company:false:ev-volume	0:3
l:company:false:ghg-emissions	0:1 1:-4 2:-1 3:-1 5:-1 7:-2 8:2
l:company:false:green-factories	1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1
l:company:false:ice-phase-out	7:1
l:company:false:investment	0:2
l:company:false:net-zero	0:-1 1:-2 3:-1 5:-1 6:1 8:1
l:company:false:network	0:1
l:company:false:recycled-material	2:1 7:1
l:company:false:renewable-energy	6:1
l:company:false:supplier-commitments	0:2 2:-2
l:company:false:waste	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-2 8:-1
l:company:false:water-use	0:2 6:-2
l:company:true:ghg-emissions	1:-1 2:-1 7:-4
l:company:true:net-zero	0:-2 3:1 7:-1
l:company:true:renewable-energy	0:1 3:-2 6:1
l:life-cycle:false:ev-volume	0:2
l:life-cycle:false:ghg-emissions	0:1 1:-2 3:-1 6:1 8:-1
l:life-cycle:false:net-zero	1:-1 3:-1 8:2
l:life-cycle:false:renewable-energy	0:-1 3:1 4:1 6:-2
l:life-cycle:true:ghg-emissions	0:-1 1:4 4:-4 5:-3 6:-3 7:-2 8:-2
l:none:false:battery-capacity	0:2
l:none:false:battery-recycling	0:1
l:none:false:charging-points	0:2
l:none:false:emissions-peak	8:2
l:none:false:energy-use	0:1 6:-2
l:none:false:ev-mileage	0:2
l:none:false:ev-models	0:2
l:none:false:ev-share	7:2
l:none:false:ev-volume	0:2
l:none:false:fuel-economy	0:1
l:none:false:green-factories	0:1
l:none:false:ice-phase-out	7:2
l:none:false:investment	0:2
l:none:false:net-zero	8:1
l:none:false:network	0:2
l:none:false:other	0:2 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1
l:none:false:recycled-material	0:2
l:none:false:renewable-energy	6:1
l:none:false:supplier-commitments	0:-1 2:3
l:none:false:waste	0:-3 3:1 6:2
l:none:false:water-use	3:1
l:none:true:battery-capacity	0:2
l:none:true:battery-recycling	0:3
l:none:true:charging-points	0:4
l:none:true:ev-models	0:4
l:none:true:ev-volume	0:2 7:1
l:none:true:ghg-emissions	0:6 1:-1 3:-2 4:-4 5:-2 6:-3 7:-1
l:none:true:green-factories	1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-1 8:-1
l:none:true:investment	0:2
l:none:true:network	0:2
l:none:true:recycled-material	0:2 1:-1 4:-1 5:-1 6:-1
l:none:true:renewable-energy	4:1
l:none:true:supplier-commitments	0:4 1:-1 2:-3 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l:none:true:waste	0:2 3:-2 6:1
l:operations:false:charging-points	0:1
l:operations:false:emissions-peak	8:2
l:operations:false:energy-use	0:-2 6:3
l:operations:false:ev-models	0:1
l:operations:false:ev-share	7:3
l:operations:false:ev-volume	0:4
l:operations:false:ghg-emissions	1:-2 2:-1 3:2 4:-2 7:-2 8:-2
l:operations:false:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l:operations:false:ice-phase-out	7:1
l:operations:false:investment	0:3
l:operations:false:net-zero	0:-2 2:-2 3:1 4:-1 5:-1 7:-1
l:operations:false:recycled-material	2:-1 7:1
l:operations:false:renewable-energy	0:-3 3:-1 6:4
l:operations:false:waste	1:-1 2:-1 3:3 4:-1 5:-1 6:-4 7:-1 8:-1
l:operations:false:water-use	0:1 6:1
l:operations:true:ghg-emissions	0:-2 1:-2 2:-3 3:-4 4:3 5:-1 6:3 8:-2
l:operations:true:renewable-energy	5:-1 6:2 7:-1
l:operations:true:water-use	0:2 1:-2 2:-2 3:-2 4:-2 5:-2 7:-2 8:-2
l:production:false:battery-recycling	0:2
l:production:false:charging-points	0:1
l:production:false:energy-use	0:-3 3:2 6:1
l:production:false:ev-models	0:2
l:production:false:ev-share	7:3
l:production:false:ev-volume	0:3
l:production:false:ghg-emissions	0:-1 1:-1 3:4 5:-1 6:-1 8:-2
l:production:false:ice-phase-out	7:1
l:production:false:investment	0:1
l:production:false:net-zero	1:-2 2:-1 3:2 4:-1 5:-1 6:1 7:-1 8:-1
l:production:false:network	0:2
l:production:false:other	0:-4 1:-1 2:-1 3:3 4:-1 6:-1 7:-1 8:-1
l:production:false:recycled-material	0:2 7:-1
l:production:false:renewable-energy	0:-2 3:3 6:-1
l:production:false:supplier-commitments	0:3 2:-3
l:production:false:waste	0:2 1:-1 5:-1 6:-1 7:-1 8:-1
l:production:false:water-use	0:1
l:production:true:ghg-emissions	0:-5 1:-3 2:1 3:2 4:-1 5:-1 8:-2
l:production:true:net-zero	0:-2 1:-2 3:-3 4:-2 5:-2 6:-3 7:2
l:production:true:renewable-energy	0:1 3:5 4:-1 6:-5
l:production:true:water-use	0:-1 1:-1 2:-1 4:-1 5:-1 6:2 7:-1
l:products:false:battery-capacity	0:3
l:products:false:battery-recycling	0:2
l:products:false:charging-points	0:1
l:products:false:energy-use	0:-1 4:-1 6:2
l:products:false:ev-models	0:1
l:products:false:ev-share	7:2
l:products:false:ev-volume	0:3
l:products:false:ghg-emissions	3:-2 4:1 7:-1
l:products:false:ice-phase-out	7:2
l:products:false:investment	0:3
l:products:false:net-zero	3:-1 6:-2 8:4
l:products:false:network	0:2
l:products:false:recycled-material	0:-2 7:3
l:products:false:renewable-energy	0:1 3:2 6:-2
l:products:false:water-use	0:-3 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-1
l:products:true:ev-share	7:3
l:products:true:ghg-emissions	0:-1 2:-1 3:1 4:-2 5:-1 6:1
l:products:true:ice-phase-out	7:2
l:supply-chain:false:ghg-emissions	0:-3 1:1 2:2 3:-1 4:-1
l:supply-chain:false:net-zero	1:-1 2:-1 3:1 8:1
l:supply-chain:false:recycled-material	2:-1 7:2
l:supply-chain:false:renewable-energy	0:-2 6:2
l:supply-chain:false:supplier-commitments	0:3 2:-2 3:-1 5:-1 7:-1
l:supply-chain:true:ghg-emissions	2:3 4:-1 5:-1 6:-2 8:-1
l:use-phase:false:energy-use	0:-1 6:1
l:use-phase:false:ev-models	0:1
l:use-phase:false:ev-share	7:2
l:use-phase:false:ev-volume	0:2
l:use-phase:false:green-factories	0:1
l:use-phase:false:net-zero	2:-1 6:-2 8:3
l:use-phase:false:renewable-energy	3:1
l:use-phase:false:water-use	3:1
l:use-phase:true:ghg-emissions	0:-2 1:-2 2:-1 3:-1 4:2 6:2 7:-3 8:-3
m:battery-capacity	0:3
m:battery-recycling	0:2
m:charging-points	0:2
m:emissions-peak	8:2
m:energy-use	3:1
m:ev-mileage	0:2
m:ev-models	0:2
m:ev-share	7:2
m:ev-volume	0:2
m:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
m:green-factories	0:1 3:1
m:ice-phase-out	7:2
m:investment	0:2
m:net-zero	8:1
m:network	0:3
m:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
m:recycled-material	0:2 7:1
m:renewable-energy	3:2 6:1
m:supplier-commitments	0:2 2:1
m:waste	0:1 3:1
m:water-use	0:1 3:1 6:1
p:company:battery-recycling	0:1
p:company:ev-share	7:1
p:company:ghg-emissions	1:-2 2:-1 3:-1 4:-3 5:-2 7:-3 8:3
p:company:ice-phase-out	7:1
p:company:net-zero	0:-3 1:-4 2:-3 4:-2 5:-2 6:1 7:1 8:-2
p:company:renewable-energy	1:-1 3:-4 4:-1 5:-1 6:4 7:-1 8:-1
p:life-cycle:ev-volume	0:2
p:life-cycle:ghg-emissions	1:3 4:-2 5:-1 6:-2 7:-1
p:life-cycle:net-zero	8:1
p:life-cycle:renewable-energy	3:1 4:1 6:-2
p:logistics:ev-volume	0:3
p:logistics:ghg-emissions	0:-4 1:-3 2:-3 3:-1 4:-4 5:5 6:-4 7:-3 8:-2
p:logistics:net-zero	0:-1 1:-2 2:-1 3:-2 4:-1 5:1 6:1 7:-1
p:logistics:water-use	0:1 6:-2
p:operations:energy-use	3:-1 6:2
p:operations:ev-share	7:2
p:operations:ev-volume	0:1
p:operations:ghg-emissions	0:-1 1:-2 2:-2 3:-5 5:-1 6:6 7:-2 8:-1
p:operations:investment	0:1
p:operations:net-zero	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 6:2 8:-1
p:operations:recycled-material	0:1 2:-1
p:operations:renewable-energy	3:-2 6:4
p:operations:waste	1:-1 2:-1 3:2 4:-1 6:-3
p:operations:water-use	0:-2 3:3
p:production:battery-capacity	0:2
p:production:battery-recycling	0:1
p:production:charging-points	0:2
p:production:energy-use	3:1 4:-1 6:1
p:production:ev-share	3:1
p:production:ghg-emissions	0:-1 1:-1 3:5 4:-1 6:-1 7:-1 8:-3
p:production:green-factories	3:2
p:production:ice-phase-out	7:2
p:production:investment	0:2
p:production:net-zero	1:-1 3:5 6:1 8:-3
p:production:network	0:1
p:production:recycled-material	7:2
p:production:renewable-energy	3:5 6:-2
p:production:supplier-commitments	0:2 2:-2
p:production:waste	0:1
p:production:water-use	0:1
p:products:emissions-peak	8:1
p:products:ev-models	0:1
p:products:ev-share	7:1
p:products:ev-volume	0:2
p:products:ghg-emissions	1:-2 2:-2 4:1 5:-2 6:-3
p:products:investment	0:1
p:products:net-zero	0:-1 1:-2 2:-1 5:-1 8:1
p:products:recycled-material	0:-2 7:3
p:products:waste	3:1 6:-1
p:products:water-use	0:-1 3:-1 6:2
p:supply-chain:ev-models	0:1
p:supply-chain:ev-share	7:1
p:supply-chain:ev-volume	0:3
p:supply-chain:ghg-emissions	0:-2 2:3 3:-4 4:-2 5:-3 7:-1 8:1
p:supply-chain:ice-phase-out	7:1
p:supply-chain:net-zero	0:-1 1:1 2:2 3:-1 4:-1 5:-1 8:-2
p:supply-chain:recycled-material	0:-1 2:1
p:supply-chain:renewable-energy	0:2 2:2 3:-3 6:-1
p:supply-chain:supplier-commitments	0:3 2:-1
p:use-phase:ev-models	0:2
p:use-phase:ev-share	7:2
p:use-phase:ev-volume	0:3 7:-2
p:use-phase:ghg-emissions	0:-6 1:-1 4:3 5:-4 6:1 7:-3 8:-3
p:use-phase:ice-phase-out	7:2
p:use-phase:investment	0:1
p:use-phase:net-zero	1:-1 6:-2 8:2
p:use-phase:recycled-material	0:3 2:-1 7:-2
p:use-phase:renewable-energy	3:1
r:company	8:2
r:life-cycle	1:4 3:-1 4:-1 6:-1 7:-2
r:logistics	0:-3 1:-2 2:-3 3:-2 4:-2 5:3 6:-3 7:-3
r:none	0:3
r:operations	0:1 1:-1 6:1 7:-1 8:-1
r:production	3:1
r:products	7:2
r:supply-chain	0:-2 1:-2 2:3 3:-1 4:-1 5:-1 6:-1
r:use-phase	1:-1 2:-1 3:-2 4:2 5:-1 8:-1
rm:company:emissions-peak	8:2
rm:company:ghg-emissions	0:-1 1:1 2:-2 3:-1 5:-2
rm:company:net-zero	7:-1 8:2
rm:life-cycle:ghg-emissions	1:3 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1
rm:life-cycle:net-zero	1:1 7:-1
rm:none:battery-capacity	0:1
rm:none:battery-recycling	0:2
rm:none:charging-points	0:1
rm:none:ev-mileage	0:1
rm:none:ev-models	0:2
rm:none:ev-volume	0:2
rm:none:fuel-economy	0:-2 4:2 5:-2
rm:none:ghg-emissions	0:2 1:-2 3:1 4:-1 6:-4 7:-2
rm:none:green-factories	3:1
rm:none:investment	0:1
rm:none:network	0:2
rm:none:other	0:1 1:-1 2:-1 3:-1 4:-1 7:-1 8:-1
rm:none:recycled-material	0:3
rm:none:renewable-energy	1:-1 2:-1 3:2 4:-1 5:-1 6:-3 7:-1 8:-1
rm:none:supplier-commitments	0:1
rm:none:waste	0:-2 3:3 6:-2 8:-1
rm:operations:energy-use	1:-2 2:-2 3:1 5:-2 6:-1 7:-2 8:-2
rm:operations:ghg-emissions	0:-3 3:1 6:1 7:-1
rm:operations:net-zero	1:-1 3:-1 6:1 7:-1
rm:operations:renewable-energy	0:1 1:-1 2:-1 4:-1 6:1 7:-1 8:-1
rm:operations:water-use	0:2 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
rm:production:energy-use	0:1 3:1 6:-2
rm:production:ghg-emissions	1:-2 6:1 7:-1
rm:production:net-zero	0:-1 3:2 8:-1
rm:production:renewable-energy	3:3
rm:production:waste	1:-2 2:-2 3:-1 4:-2 5:-2 6:2 7:-2 8:-1
rm:production:water-use	0:3 3:-3 6:-1
rm:products:ghg-emissions	0:1 1:-3 2:-1 5:-2 6:-1 7:1 8:-1
rm:products:ice-phase-out	7:1
rm:products:net-zero	1:-2 3:-1 4:-2 7:3 8:-1
rm:supply-chain:ghg-emissions	0:-2 1:-2 2:3 3:-1 4:-1
rm:use-phase:ghg-emissions	1:-1 2:-1 3:-2 4:2 5:-1 8:-1
ru:company:emissions-peak:none	8:2
ru:company:ghg-emissions:%	0:-1 1:1 2:-2 3:-1 5:-2 7:1 8:-1
ru:company:ghg-emissions:t	0:-1 2:-3 3:-2 4:-1 5:-3 7:-2 8:2
ru:company:net-zero:none	7:-1 8:2
ru:life-cycle:ghg-emissions:%	1:4 2:-1 3:-2 4:-1 6:-1 7:-1
ru:life-cycle:net-zero:none	1:1 7:-1
ru:none:battery-capacity:GWh	0:1
ru:none:battery-recycling:%	0:2
ru:none:battery-recycling:t	0:1
ru:none:charging-points:count	0:1
ru:none:ev-mileage:km	0:1
ru:none:ev-models:%	0:1
ru:none:ev-models:models	0:1
ru:none:ev-volume:vehicles	0:2
ru:none:fuel-economy:%	0:-2 4:2 5:-2
ru:none:ghg-emissions:%	0:3 1:-2 2:-1 3:1 4:-1 5:-1 6:-3 7:-2 8:-2
ru:none:ghg-emissions:t	0:-1 1:-3 3:1 6:-4 7:-2 8:1
ru:none:green-factories:count	3:1
ru:none:investment:money	0:1
ru:none:network:%	0:2
ru:none:network:count	0:1
ru:none:other:%	0:1 1:-1 2:-1 3:-1 4:-1 7:-1 8:-1
ru:none:recycled-material:%	0:2
ru:none:recycled-material:t	0:4 2:-1 7:-3
ru:none:renewable-energy:MW	1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-1 8:-1
ru:none:supplier-commitments:%	0:-1 2:1
ru:none:supplier-commitments:count	0:3 2:-1
ru:none:waste:%	0:-1 1:-1 3:2 4:-1 6:-2 8:-1
ru:operations:energy-use:TWh	0:1 1:-1 2:-1 3:-2 4:-2 5:-1
ru:operations:ghg-emissions:%	0:-2 3:2 6:1 7:-1
ru:operations:ghg-emissions:t	0:-2 3:-2 4:-2 6:3 8:-1
ru:operations:net-zero:none	1:-1 3:-1 6:1 7:-1
ru:operations:renewable-energy:%	0:1 1:-1 2:-1 4:-1 7:-1 8:-1
ru:operations:water-use:%	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ru:production:energy-use:%	0:1 3:1 6:-2
ru:production:ghg-emissions:%	0:-1 1:-2 2:-1 3:2 6:1 7:-1
ru:production:ghg-emissions:t	0:1 1:-1 3:-1 4:-2 5:-1
ru:production:net-zero:none	0:-1 3:2 8:-1
ru:production:renewable-energy:%	0:-1 3:3
ru:production:renewable-energy:MW	3:2 6:-1
ru:production:water-use:%	0:2 3:-1 6:-2
ru:products:ghg-emissions:%	0:1 1:-3 2:-1 5:-2 6:-1 7:1 8:-1
ru:products:ice-phase-out:none	7:1
ru:products:net-zero:none	1:-2 3:-1 4:-2 7:3 8:-1
ru:supply-chain:ghg-emissions:%	0:-2 1:-2 2:3 3:-1
ru:use-phase:ghg-emissions:%	1:-1 2:-1 3:-2 4:2 5:-1 8:-1
sc:1+2	0:-3 1:-1 3:1 4:-1 6:7 7:-1 8:-2
sc:1+2+3	0:-2 1:-1 2:-2 3:-1 4:1 5:-2 6:-1 7:-2 8:1
sc:1+3	0:-3 1:-3 2:2 3:-2 5:-2 6:-2 7:-2 8:1
sc:3	0:8 1:-3 2:-2 3:-4 4:-1 5:-2 6:-5 7:-2 8:-2
ti:battery:battery-capacity	0:1
ti:battery:battery-recycling	0:3
ti:battery:charging-points	0:2
ti:battery:ev-share	7:2
ti:battery:ev-volume	0:-3 7:5
ti:battery:ghg-emissions	2:-1 3:-2 5:-2 6:2 7:-3 8:-1
ti:battery:green-factories	3:1
ti:battery:ice-phase-out	7:1
ti:battery:investment	0:1
ti:battery:net-zero	1:1 2:-1 6:-1 8:1
ti:battery:recycled-material	2:-1 7:1
ti:battery:renewable-energy	3:1 6:1
ti:battery:supplier-commitments	0:4 2:-2
ti:capacity:battery-capacity	0:2
ti:capacity:charging-points	0:1
ti:capacity:ev-models	7:1
ti:capacity:ev-volume	0:1
ti:capacity:ghg-emissions	0:-3 1:-3 2:-2 3:-4 4:-2 5:2 6:1 7:-1
ti:capacity:investment	0:1
ti:capacity:net-zero	1:-1 7:-1 8:1
ti:capacity:other	0:-2 1:-1 2:-1 3:-3 4:-1 5:3 7:-1
ti:capacity:renewable-energy	0:-2 6:2
ti:capacity:water-use	0:-1 3:4
ti:charging:charging-points	0:2
ti:charging:ev-volume	0:1
ti:charging:ghg-emissions	0:-3 2:-3 3:-1 4:1 5:-2 6:-1
ti:charging:investment	0:2
ti:charging:net-zero	2:-1 3:-1 4:-3 5:-1 7:1 8:1
ti:customer:battery-recycling	0:1
ti:customer:ev-volume	0:2
ti:customer:ghg-emissions	0:2 1:-2 2:-2 3:-1 4:-1 5:-1 7:-1 8:-2
ti:customer:renewable-energy	0:-2 3:-1 4:1 6:1
ti:customer:water-use	0:-2 1:-1 2:-1 3:-1 5:-1 6:2 8:-1
ti:electricity:ev-volume	0:1
ti:electricity:net-zero	0:-2 1:1 2:-1 3:-2 4:-2 5:-2 8:-1
ti:electricity:renewable-energy	0:-1 3:3 6:-2
ti:emission:battery-capacity	0:1
ti:emission:battery-recycling	0:2
ti:emission:charging-points	0:2
ti:emission:emissions-peak	8:1
ti:emission:energy-use	0:-2 3:1 4:1
ti:emission:ev-models	0:2
ti:emission:ev-share	7:2
ti:emission:ev-volume	0:4
ti:emission:fuel-economy	0:1 2:-1 3:-1 4:-2 5:-2 6:-1 7:1 8:-1
ti:emission:ghg-emissions	5:-1 6:1 7:-3
ti:emission:green-factories	0:2
ti:emission:ice-phase-out	7:2
ti:emission:investment	0:1
ti:emission:net-zero	0:-1 1:-1 7:1 8:2
ti:emission:other	1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
ti:emission:recycled-material	7:1
ti:emission:renewable-energy	6:1
ti:emission:supplier-commitments	2:2
ti:emission:waste	0:1 3:-2 6:2 7:-1
ti:emission:water-use	0:-5 3:3 6:1
ti:energy:energy-use	0:-2 3:1 4:-1
ti:energy:ev-share	7:1
ti:energy:ghg-emissions	0:-1 1:-1 3:-3 4:-2 6:3
ti:energy:net-zero	0:-2 1:-2 2:-1 3:2 4:-1 5:-1 6:-2
ti:energy:renewable-energy	0:-2 2:-2 3:1 4:-1 5:-1
ti:energy:waste	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ti:ev:battery-capacity	0:2
ti:ev:battery-recycling	0:2
ti:ev:charging-points	0:2
ti:ev:emissions-peak	8:3
ti:ev:energy-use	3:2 6:-3
ti:ev:ev-mileage	0:2
ti:ev:ev-models	0:1
ti:ev:ev-share	7:1
ti:ev:ghg-emissions	0:1 1:-2 2:-1 5:-1
ti:ev:green-factories	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
ti:ev:ice-phase-out	7:2
ti:ev:investment	0:1
ti:ev:net-zero	8:3
ti:ev:network	0:1
ti:ev:recycled-material	0:2 7:-2
ti:ev:renewable-energy	0:-2 3:4
ti:ev:supplier-commitments	0:1 7:-1
ti:green-factory:ev-share	7:1
ti:green-factory:net-zero	1:2 6:-1 8:-1
ti:green-factory:renewable-energy	0:-1 3:3 5:-1 6:-2
ti:hybrid:ev-share	7:3
ti:hybrid:ev-volume	7:1
ti:hybrid:ghg-emissions	0:-2 1:-4 2:-2 3:4 5:-3 6:-4 7:-3 8:-3
ti:hybrid:investment	0:2
ti:hybrid:net-zero	3:3 6:-2 8:-1
ti:hybrid:renewable-energy	6:1
ti:invest:battery-capacity	0:1
ti:invest:charging-points	0:2
ti:invest:ev-models	0:1
ti:invest:ev-share	7:1
ti:invest:ev-volume	0:2
ti:invest:ghg-emissions	1:-1 2:-1 3:-1 5:-1 6:1
ti:invest:investment	0:1
ti:invest:net-zero	7:1
ti:invest:network	0:1
ti:invest:renewable-energy	0:1
ti:invest:supplier-commitments	0:3
ti:material:ev-share	7:2
ti:material:ev-volume	0:1
ti:material:ghg-emissions	0:1 1:-3 2:2 3:-1 5:2 6:-2 7:-3 8:-2
ti:material:net-zero	0:-1 6:-2 7:-1
ti:material:recycled-material	0:2 1:-1 2:-1 4:-1 7:1
ti:material:renewable-energy	0:1 3:1 5:-1 6:-1
ti:material:supplier-commitments	0:3 2:-2
ti:material:water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ti:network:ev-models	0:-1 7:2
ti:network:ev-share	7:3
ti:network:ev-volume	0:3
ti:network:ice-phase-out	7:2
ti:network:net-zero	6:-1 7:-1 8:2
ti:network:network	0:2
ti:none:battery-capacity	0:1
ti:none:charging-points	0:2
ti:none:energy-use	0:-2 1:-1 2:-1 3:2 4:-2 5:-1 7:-1 8:-1
ti:none:ev-mileage	0:1
ti:none:ev-models	7:1
ti:none:ev-share	7:1
ti:none:ev-volume	0:1
ti:none:ghg-emissions	0:2 1:-2 2:-3 3:-3 4:1 5:-2 6:1 7:-2 8:-1
ti:none:investment	0:1
ti:none:net-zero	8:2
ti:none:network	0:2
ti:none:recycled-material	0:1 2:-1
ti:none:renewable-energy	3:1 6:-1
ti:recycle:battery-capacity	0:1
ti:recycle:battery-recycling	0:3
ti:recycle:ev-share	7:2
ti:recycle:ev-volume	0:3
ti:recycle:ghg-emissions	0:-2 1:3 2:-2 3:-1 4:-1
ti:recycle:net-zero	1:-1 3:2 8:1
ti:recycle:recycled-material	2:2
ti:recycle:renewable-energy	0:-2 3:4 6:-3
ti:recycled-material:ghg-emissions	0:2 1:-3 2:2 3:-3 6:-1 7:-1 8:-1
ti:recycled-material:net-zero	2:1 6:-1
ti:recycled-material:recycled-material	0:2 2:1 5:-1 7:-2
ti:recycled-material:supplier-commitments	0:3 2:-3
ti:renewable:battery-capacity	0:1
ti:renewable:charging-points	0:1
ti:renewable:energy-use	6:1
ti:renewable:ev-models	0:2
ti:renewable:ev-share	3:3 7:-1
ti:renewable:ev-volume	0:2
ti:renewable:ghg-emissions	0:-1 1:2 2:-2 4:-3 5:-1 6:1 8:-2
ti:renewable:ice-phase-out	7:1
ti:renewable:investment	0:1
ti:renewable:net-zero	1:1 7:-2
ti:renewable:other	0:-2 1:-1 2:-1 3:-3 4:-1 5:3 7:-1
ti:renewable:recycled-material	0:-1 1:-1 2:3 3:-1 4:-1 5:-1 6:-1 7:-3 8:-1
ti:renewable:renewable-energy	6:3
ti:renewable:water-use	0:-4 3:4 6:-1
ti:sales:battery-capacity	0:1
ti:sales:battery-recycling	0:1
ti:sales:charging-points	0:1
ti:sales:emissions-peak	8:2
ti:sales:energy-use	4:1 6:-1
ti:sales:ev-models	0:2
ti:sales:ev-volume	7:3
ti:sales:ghg-emissions	0:-1 1:1 3:1 5:-1 6:-1 8:-1
ti:sales:ice-phase-out	7:2
ti:sales:investment	0:2
ti:sales:network	0:2
ti:sales:recycled-material	2:-1 7:2
ti:sales:renewable-energy	6:1
ti:sales:supplier-commitments	0:4 2:-2
ti:sales:water-use	0:-4 3:4 6:-2
ti:save:battery-recycling	0:1
ti:save:renewable-energy	0:-3 1:-3 2:-3 3:2 4:1 5:-3 6:-4 7:-2 8:-2
ti:share:ev-models	0:2
ti:share:ev-share	7:2
ti:share:ev-volume	0:4 7:-1
ti:share:ghg-emissions	0:-2 1:1 3:1 4:-1 5:-1 8:-2
ti:share:investment	0:2
ti:share:net-zero	2:-1 6:-1 8:2
ti:share:renewable-energy	0:-1 3:-2 6:2
ti:supplier-target:ev-volume	0:1
ti:supplier-target:ghg-emissions	1:-1 3:-1 4:2 5:-1 7:-1
ti:supplier-target:renewable-energy	0:-1 6:2
ti:supplier:energy-use	0:-2 6:2
ti:supplier:ev-models	0:2
ti:supplier:ev-volume	0:3
ti:supplier:ghg-emissions	0:1 1:-2 2:1 3:-2 4:-1 5:-1 6:1 7:-1 8:-5
ti:supplier:investment	0:1
ti:supplier:net-zero	0:-1 4:-1 5:-1 6:1 7:-2 8:-1
ti:supplier:recycled-material	0:-2 2:-1 7:3
ti:supplier:renewable-energy	0:-1 2:1 3:-3 6:4
ti:supplier:supplier-commitments	0:4 2:-3
ti:supplier:waste	0:2 1:-1 3:-3 5:-1 6:1 7:-1
ti:supplier:water-use	0:-3 1:-3 2:-2 3:-2 4:-3 5:-3 6:4 7:-2 8:-3
ti:waste:energy-use	0:-1 2:-1 3:3 4:-1 5:-1 6:-3 7:-1 8:-1
ti:waste:ghg-emissions	2:-1 7:-1 8:-2
ti:waste:net-zero	0:-2 1:-2 2:-2 3:3 4:-2 5:-2 6:-2 7:-2 8:-1
ti:waste:renewable-energy	3:2 6:-2
ti:waste:water-use	0:-2 3:3
ti:water:energy-use	0:-2 3:1 4:-1 5:-1 6:1
ti:water:ev-models	0:1
ti:water:ev-share	7:2
ti:water:ghg-emissions	1:-3 2:-2 3:-3 4:-4 5:1 6:2 7:-1 8:-2
ti:water:net-zero	0:-2 1:2 2:-2 3:2 4:-2 5:-2 6:-3 7:-2 8:-2
ti:water:other	0:-2 2:-1 4:-1 5:2 6:-1 7:-1
ti:water:renewable-energy	0:1 3:-1 4:-1 6:2
ti:water:waste	0:-3 2:-1 3:3 5:-1 6:-2
u:battery-capacity:GWh	0:3
u:battery-recycling:%	0:2
u:battery-recycling:MWh	0:3
u:battery-recycling:t	0:2
u:charging-points:count	0:2
u:emissions-peak:none	8:2
u:energy-use:%	3:2 6:-1
u:energy-use:GWh	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
u:energy-use:TWh	3:-1 4:-1 6:1
u:energy-use:kWh	0:-1 4:-1 6:1
u:ev-mileage:km	0:2
u:ev-models:%	0:-2 7:3
u:ev-models:models	0:3
u:ev-share:%	7:2
u:ev-volume:%	0:1
u:ev-volume:vehicles	0:2
u:fuel-economy:%	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
u:ghg-emissions:t	7:-1 8:1
u:green-factories:count	0:1 3:1
u:ice-phase-out:none	7:2
u:investment:money	0:2
u:net-zero:none	8:1
u:network:%	0:2
u:network:count	0:2
u:other:%	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
u:recycled-material:%	0:1 7:1
u:recycled-material:t	0:1 2:1 7:-1
u:renewable-energy:%	3:2 6:1
u:renewable-energy:GWh	0:-1 1:-1 2:-1 5:-1 6:2 7:-1 8:-1
u:renewable-energy:MW	0:2 3:1
u:renewable-energy:MWh	3:2 6:-1
u:renewable-energy:TWh	0:2 3:-1 6:-1
u:renewable-energy:kWh	0:1
u:supplier-commitments:%	0:1 2:1
u:supplier-commitments:count	0:2
u:waste:%	3:1
u:waste:count	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
u:waste:t	1:-1 2:-1 3:1 4:-1 5:-1 6:-1
u:water-use:%	3:1 6:1
u:water-use:m3	3:1 6:-1
wc:#:battery-capacity	0:2
wc:#:battery-recycling	0:2
wc:#:charging-points	0:2
wc:#:emissions-peak	8:3
wc:#:energy-use	3:1
wc:#:ev-mileage	0:3
wc:#:ev-models	0:1
wc:#:ev-share	7:3
wc:#:ev-volume	0:2
wc:#:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
wc:#:green-factories	3:3
wc:#:ice-phase-out	7:2
wc:#:investment	0:2
wc:#:network	0:3
wc:#:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
wc:#:recycled-material	0:1 7:2
wc:#:renewable-energy	6:2
wc:#:supplier-commitments	0:1 2:1
wc:#:waste	0:1 3:1
wc:#:water-use	0:1 3:1 6:1
wc:#y:battery-recycling	0:1
wc:#y:charging-points	0:1
wc:#y:emissions-peak	8:1
wc:#y:energy-use	0:1 3:1 4:-1
wc:#y:ev-models	0:2
wc:#y:ev-share	7:2
wc:#y:fuel-economy	0:1 1:-1 3:-1 4:-2 5:-2
wc:#y:ghg-emissions	0:1
wc:#y:green-factories	0:1 1:-1 6:-1
wc:#y:ice-phase-out	7:1
wc:#y:investment	0:1
wc:#y:net-zero	8:2
wc:#y:other	0:1 1:-2 2:-2 3:1 4:-2 5:-3 6:-2 7:-2 8:-1
wc:#y:recycled-material	2:2
wc:#y:renewable-energy	0:1
wc:#y:waste	3:-2 6:2
wc:#y:water-use	6:1
wc:$	0:2
wc:$:investment	0:2
wc:%:battery-recycling	0:2
wc:%:energy-use	3:2 6:-2
wc:%:ev-share	7:3
wc:%:ev-volume	0:-1 7:2
wc:%:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-2 5:-2 6:-1 7:2 8:-1
wc:%:ghg-emissions	3:-1 4:1 6:1 8:-1
wc:%:ice-phase-out	7:2
wc:%:other	0:-2 1:-1 2:-1 3:-3 4:-1 5:3 7:-1
wc:%:recycled-material	0:3 2:-1
wc:%:renewable-energy	0:1
wc:%:supplier-commitments	2:1
wc:%:waste	0:-2 3:1 6:2
wc:%:water-use	3:2
wc:(	0:2 4:-1 6:-1 8:-1
wc:(:battery-capacity	0:1
wc:(:ev-models	0:2
wc:(:ev-share	7:2
wc:(:ghg-emissions	0:1 2:-1 3:-3 4:-2 5:-1 6:1 7:-2 8:-3
wc:(:net-zero	0:-2 3:2 4:-1 5:-1 6:-2
wc:(:renewable-energy	3:1 6:-1
wc:)	3:1 6:-1
wc:):ev-volume	0:1
wc:):ghg-emissions	3:2 4:-2 6:-1
wc:,:battery-capacity	0:1
wc:,:battery-recycling	0:1
wc:,:charging-points	0:2
wc:,:emissions-peak	8:2
wc:,:ev-mileage	0:2
wc:,:ev-models	0:2
wc:,:ev-share	7:2
wc:,:ev-volume	0:2
wc:,:fuel-economy	0:-3 3:-1 4:1 5:-2 7:1
wc:,:ghg-emissions	7:-1
wc:,:green-factories	3:1
wc:,:ice-phase-out	7:1
wc:,:investment	0:1
wc:,:net-zero	3:1 8:-1
wc:,:network	0:2
wc:,:other	0:-3 2:-1 3:2
wc:,:recycled-material	7:1
wc:,:renewable-energy	0:1
wc:,:supplier-commitments	0:3 2:-2
wc:,:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
wc:,:water-use	0:-1 3:-1 6:3
wc:::battery-capacity	0:3
wc:::battery-recycling	0:1
wc:::charging-points	0:2
wc:::energy-use	1:-1 3:1 4:-1 6:-1 8:-1
wc:::ev-models	0:1
wc:::ev-share	7:2
wc:::ev-volume	0:3
wc:::ghg-emissions	0:-1 2:-1 4:1 5:-1 6:1
wc:::ice-phase-out	7:1
wc:::investment	0:2
wc:::net-zero	1:2 2:-1 7:-1
wc:::network	0:2
wc:::recycled-material	0:2 2:-1
wc:::renewable-energy	0:-2 3:1 6:2
wc:::supplier-commitments	2:1
wc:::waste	1:-1 2:-1 4:-2 5:-1 6:1 7:-1 8:-2
wc:::water-use	0:1 1:-1 3:1 5:-1 6:-1
wc:;:charging-points	0:1
wc:;:energy-use	0:-1 3:-1 6:2 8:-1
wc:;:ev-models	0:1
wc:;:ev-share	7:1
wc:;:ev-volume	0:2
wc:;:ghg-emissions	1:-2 2:-1 3:2 5:-1 6:-3
wc:;:green-factories	0:1 7:-1
wc:;:ice-phase-out	7:1
wc:;:investment	0:1
wc:;:net-zero	0:-1 1:-2 4:-1 5:-1 7:-2 8:3
wc:;:network	0:1
wc:;:renewable-energy	0:1 3:-1
wc:;:waste	0:-2 3:2
wc:;:water-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 8:-1
wc:a:battery-recycling	0:1
wc:a:charging-points	0:1
wc:a:energy-use	4:-1 6:1
wc:a:ev-mileage	0:1
wc:a:ev-models	0:-1 7:2
wc:a:ev-share	7:2
wc:a:ev-volume	0:1
wc:a:fuel-economy	0:2 1:-1 2:-1 3:-1 5:-2 6:-1 7:-2 8:-1
wc:a:ghg-emissions	4:-1 5:-1 7:-1
wc:a:green-factories	0:-1 3:2
wc:a:ice-phase-out	7:1
wc:a:investment	0:1
wc:a:net-zero	3:-2 7:1
wc:a:recycled-material	7:1
wc:a:renewable-energy	0:1 3:1
wc:a:supplier-commitments	2:1
wc:abandon	3:1 6:-1
wc:able	0:1
wc:able:ice-phase-out	7:1
wc:about:battery-capacity	0:1
wc:about:charging-points	0:1
wc:about:ev-share	3:1
wc:about:ev-volume	0:2
wc:about:ghg-emissions	0:-4 1:-1 2:2 3:-1 4:-1 7:-1 8:-2
wc:about:investment	0:1
wc:about:net-zero	0:-1 1:-2 2:-2 3:-2 4:-1 5:-1 6:-1 7:1 8:1
wc:about:network	0:1
wc:about:recycled-material	0:1 2:-1
wc:about:renewable-energy	0:-1 3:2
wc:above	8:1
wc:abroad	0:2
wc:abroad:ev-volume	0:2
wc:absolute:ghg-emissions	3:-1
wc:account:ev-share	7:1
wc:account:ev-volume	0:1
wc:account:renewable-energy	0:-1 6:1
wc:achiev	4:1 6:1
wc:achiev:battery-recycling	0:2
wc:achiev:ghg-emissions	0:-1 2:-1 4:1 5:-1 6:-1
wc:achiev:net-zero	1:-1 6:1
wc:achieve	4:-1 7:-1
wc:achieve:emissions-peak	8:1
wc:acros	6:-1
wc:acros:ghg-emissions	1:2 4:-2 6:-1 8:-1
wc:acros:net-zero	0:1 6:-1
wc:action	6:-1 8:1
wc:activiti	0:-1 1:-1 3:-1 4:-1 6:3
wc:activiti:ghg-emissions	0:-1 1:-1 3:-1 4:-1 6:3 7:-1
wc:add	0:2 3:-1 6:1
wc:add:battery-capacity	0:1
wc:add:charging-points	0:1
wc:add:energy-use	0:2 1:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
wc:add:ev-models	0:1
wc:add:ghg-emissions	0:-1 2:-2 3:-2 4:-2 5:-2 6:3 7:-1 8:-2
wc:add:renewable-energy	0:1 6:-2
wc:addition	3:-2 6:1 8:1
wc:additional	0:2 3:-1 6:-1
wc:additional:renewable-energy	0:2 3:-1 6:-1
wc:adds	0:2 1:-1 2:-1 4:-1 6:-1
wc:adventure	0:1 3:-2 4:1 6:-1
wc:adventure:charging-points	0:1
wc:adventure:renewable-energy	0:1 3:-2 4:1 6:-1 7:-1
wc:aesc	3:1
wc:affect	8:1
wc:after	1:1 7:1
wc:after:ev-share	7:1
wc:after:ev-volume	7:1
wc:against	0:2 1:-1 7:-2
wc:against:ghg-emissions	0:2 1:-1 4:-1 7:-2 8:1
wc:ago	1:1
wc:agre	0:-1 2:-1 3:-2 5:1 6:2
wc:agreement	0:1 6:-1
wc:agreement:renewable-energy	6:-2
wc:ahead	0:1 6:-1 7:-1 8:2
wc:aim	3:-1
wc:aim:ev-share	7:2
wc:aim:ev-volume	0:2
wc:aim:ghg-emissions	0:-2 1:1 2:1 3:-1 6:1 7:-1 8:-2
wc:aim:net-zero	3:-1 8:1
wc:aim:renewable-energy	0:2 1:-1 2:-1 3:-3 4:-1 5:-1 7:-1 8:-1
wc:aims	0:1
wc:aims:ev-volume	0:1
wc:aims:ghg-emissions	0:1 1:-2 2:-1 4:-1
wc:aims:net-zero	1:1 3:1 6:-1
wc:aims:recycled-material	0:1
wc:aims:renewable-energy	3:-3 6:1
wc:aion	0:2 3:-1
wc:air	3:-1 4:-2 5:-1 6:1
wc:air:ghg-emissions	0:-2 1:-1 4:-2 5:-1 6:1 8:-1
wc:all	7:1 8:-1
wc:all-electric:ev-models	0:1
wc:all-electric:ev-volume	0:2
wc:all-electric:ice-phase-out	7:3
wc:all:charging-points	0:1
wc:all:ev-models	0:-1 7:2
wc:all:ev-share	7:2
wc:all:ev-volume	7:1
wc:all:ghg-emissions	0:-2 4:-1 6:-1 7:2
wc:all:net-zero	6:2 8:-3
wc:all:recycled-material	0:2 2:-1 7:-1
wc:all:renewable-energy	3:1
wc:alliance	0:1
wc:almost	3:1 4:1 6:-1 7:-2
wc:alone	3:1
wc:alone:ev-models	0:1
wc:alone:ev-volume	0:2
wc:alone:investment	0:1
wc:along	6:-1 8:1
wc:along:ghg-emissions	3:-3 4:-2 5:-1 6:-2 7:-2 8:2
wc:along:net-zero	8:1
wc:already	0:-1 1:-1 3:1 6:1
wc:already:ghg-emissions	0:-3 1:-2 2:-2 4:-2 5:-2 6:4 7:-2 8:-2
wc:already:green-factories	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:already:net-zero	3:2 6:-1
wc:already:recycled-material	0:-1 7:1
wc:already:renewable-energy	0:-2 3:1 4:2 6:-3
wc:also	2:1
wc:also:ev-volume	0:2
wc:also:net-zero	0:-1 6:1 7:-3
wc:also:renewable-energy	0:1 6:-2
wc:alter	0:1 6:-1 8:2
wc:altogether	0:2 3:-1 6:-1
wc:aluminium	7:1
wc:aluminium:recycled-material	7:1
wc:amazon	0:1
wc:ambition	2:2 8:-1
wc:ambition:net-zero	0:-1 2:2 3:-1 4:-1 5:-1 7:1 8:-1
wc:america:charging-points	0:1
wc:american	3:1
wc:among:ev-volume	0:3
wc:amount	3:1 5:-1
wc:amount:ev-volume	0:2
wc:amount:ghg-emissions	0:-3 1:-2 2:-2 4:-2 5:-3 6:2 7:-2 8:-2
wc:amount:investment	0:1
wc:ampere	3:2 8:-2
wc:an:ev-models	0:-1 7:2
wc:an:ev-share	7:1
wc:an:ghg-emissions	2:-2
wc:an:ice-phase-out	7:1
wc:an:investment	0:1
wc:an:net-zero	0:-1 1:1 2:-1 3:-1 5:-1 6:1 7:-1 8:-1
wc:an:recycled-material	0:1
wc:an:renewable-energy	3:1
wc:an:supplier-commitments	0:3 2:-2
wc:and:battery-capacity	0:2
wc:and:battery-recycling	0:1
wc:and:charging-points	0:1
wc:and:energy-use	0:-1 6:1
wc:and:ev-mileage	0:1
wc:and:ev-models	0:1
wc:and:ev-share	7:1
wc:and:ev-volume	0:2
wc:and:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-1 5:1 6:-1 7:-1 8:-1
wc:and:ghg-emissions	1:-1 2:-1 4:2 6:-1
wc:and:green-factories	3:1 6:-1
wc:and:ice-phase-out	7:1
wc:and:investment	0:1
wc:and:net-zero	8:1
wc:and:network	0:2
wc:and:recycled-material	7:2
wc:and:renewable-energy	0:-1 3:1
wc:and:supplier-commitments	0:2 2:-1
wc:and:waste	0:-2 3:2
wc:and:water-use	3:1
wc:announc:ice-phase-out	7:1
wc:announc:investment	0:1
wc:announc:net-zero	7:-1
wc:annual	0:1
wc:annual:ev-share	7:2
wc:annual:ghg-emissions	1:-2 5:-2 6:-2 7:-1 8:-2
wc:annually:ev-volume	0:2
wc:annually:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 6:1 7:-1 8:-1
wc:annually:recycled-material	2:1 7:-2
wc:annually:renewable-energy	0:1 6:-1
wc:annum	0:2 3:-2 5:-1
wc:another	0:1
wc:another:ev-models	0:1
wc:another:ev-volume	0:1
wc:any	6:-1 7:1 8:-2
wc:any:net-zero	2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-2
wc:approv	6:1
wc:approv:investment	0:1
wc:approximately	8:1
wc:approximately:battery-capacity	0:1
wc:approximately:ghg-emissions	0:-2 1:-1 3:-2 5:-1 6:-1 7:-1 8:1
wc:approximately:investment	0:2
wc:april:ev-volume	0:1
wc:arcfox	7:1
wc:are:battery-recycling	0:1
wc:are:charging-points	0:3
wc:are:energy-use	0:-1 6:1
wc:are:ev-models	0:2
wc:are:ev-share	7:1
wc:are:ev-volume	0:2
wc:are:ghg-emissions	0:1 2:-3 3:2 4:-1 6:-1 7:-2
wc:are:green-factories	0:-4 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-1
wc:are:ice-phase-out	7:1
wc:are:investment	0:1
wc:are:net-zero	3:3 7:1 8:-3
wc:are:network	0:2
wc:are:recycled-material	0:-2 1:-1 7:2
wc:are:renewable-energy	2:1 3:-1 6:1
wc:are:waste	3:1 6:-2
wc:are:water-use	0:1
wc:area	0:-1 1:-1 3:-2 4:-1 7:-2 8:3
wc:aren	0:2
wc:arm	8:1
wc:arm:ev-volume	0:1
wc:arm:investment	0:1
wc:around	0:1
wc:around:charging-points	0:1
wc:around:ev-share	7:1
wc:around:ev-volume	0:1
wc:around:ghg-emissions	0:1 1:-2 4:-2 7:-1 8:-1
wc:around:investment	0:1
wc:around:net-zero	3:3 8:-1
wc:array	3:-1 6:1
wc:array:renewable-energy	3:-1 6:1
wc:arrive	2:1
wc:arrive:net-zero	2:1 6:-1 7:-1 8:-1
wc:as:charging-points	0:2
wc:as:ev-models	0:2 7:-1
wc:as:ev-share	7:1
wc:as:ev-volume	0:2
wc:as:ghg-emissions	1:-2 3:-1 5:-1 6:1
wc:as:green-factories	0:-3 3:4
wc:as:ice-phase-out	7:1
wc:as:net-zero	3:1 8:1
wc:as:renewable-energy	0:1 3:-1
wc:as:waste	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
wc:aside	0:1
wc:aside:investment	0:1
wc:ask	1:-1 2:1 6:-1 8:-1
wc:ask:ghg-emissions	1:-2 4:-1
wc:ask:ice-phase-out	7:1
wc:ask:supplier-commitments	2:1
wc:asks	0:-1 2:3 6:-1
wc:aspir	8:1
wc:aspiration	8:1
wc:assembly:investment	0:1
wc:at:battery-capacity	0:1
wc:at:charging-points	0:1
wc:at:energy-use	0:-2 3:1 4:-1 6:1 7:-1 8:-1
wc:at:ev-models	0:2
wc:at:ev-share	3:1
wc:at:ev-volume	7:1
wc:at:ghg-emissions	5:-1 6:-1
wc:at:ice-phase-out	7:2
wc:at:investment	0:1
wc:at:net-zero	1:-1 3:1
wc:at:network	0:2
wc:at:recycled-material	2:1
wc:at:renewable-energy	0:3 3:-1 6:1
wc:at:waste	0:-2 3:3 6:-1
wc:at:water-use	0:1 3:1 6:-2
wc:attain	0:1 6:-1 8:-1
wc:attain:net-zero	0:2 1:-1 6:-2 7:-1 8:-1
wc:audi	7:1
wc:audit	2:1 5:-1
wc:audit:supplier-commitments	2:1 5:-1
wc:august:ev-volume	0:1
wc:auto	3:-1 6:1
wc:auto:ev-volume	0:3
wc:auto:renewable-energy	0:-1 3:-1 6:2
wc:automaker	0:-1 7:2
wc:automaker:ev-volume	0:-1 7:2
wc:automaker:ice-phase-out	7:1
wc:automotive	3:-1 6:1
wc:available	7:1
wc:available:ev-models	7:1
wc:average	1:1 3:-1 4:-1
wc:average:fuel-economy	0:-2 4:-1 7:2
wc:average:ghg-emissions	1:2 2:-1 3:-2 6:-1 8:-1
wc:average:recycled-material	0:1
wc:avoid	1:-1 3:1 5:-1 8:-2
wc:avoid:ghg-emissions	1:-1 3:1 5:-1 7:-1 8:-2
wc:away	0:-1 1:-1 2:-1 3:-1 4:2 5:-1 6:-2 8:-1
wc:back	0:1
wc:back:battery-recycling	0:2
wc:baht	0:1
wc:baht:investment	0:1
wc:baic	0:2 3:-2
wc:baic:emissions-peak	8:2
wc:baic:green-factories	0:2 3:-2
wc:balance	3:1 4:-1 7:-1 8:1
wc:balance:net-zero	3:1 4:-1 7:-1 8:1
wc:bar	0:-2 3:-1 4:1 5:-1 6:1 8:-1
wc:bas	0:-1 6:2
wc:base	6:2
wc:base:ghg-emissions	1:-1 3:-2 6:3
wc:baseline	0:1 1:-1 4:-1
wc:basi	0:-1 3:2 4:-2 7:-1
wc:basi:net-zero	2:-1 3:1 6:-1 7:-1
wc:batteri	1:1 2:1 3:-1
wc:batteri:battery-recycling	0:1
wc:batteri:ev-volume	0:1
wc:batteri:ghg-emissions	0:-2 1:1 2:2 3:-3 4:-2 6:-2 7:-2 8:-2
wc:battery-electric	0:-1 7:3
wc:battery-electric:ev-models	0:2
wc:battery-electric:ev-share	7:1
wc:battery-electric:ev-volume	0:-1 7:3
wc:battery-power	0:1
wc:battery:battery-capacity	0:1
wc:battery:battery-recycling	0:1
wc:battery:ev-models	0:1
wc:battery:ev-share	7:1
wc:battery:ev-volume	0:3
wc:battery:ice-phase-out	7:1
wc:battery:investment	0:1
wc:be:battery-recycling	0:1
wc:be:charging-points	0:1
wc:be:energy-use	4:-1 6:1
wc:be:ev-models	0:1
wc:be:ev-share	7:1
wc:be:fuel-economy	0:-2 4:-2 5:-1 7:2
wc:be:ghg-emissions	4:-2
wc:be:green-factories	0:-2 3:3
wc:be:ice-phase-out	7:1
wc:be:investment	0:1
wc:be:network	0:1
wc:be:recycled-material	0:-1 2:1 7:1
wc:be:renewable-energy	3:1
wc:be:waste	0:1 1:-1 6:-2
wc:became	0:2 1:-2 2:-2 4:-2 5:-2 6:-1 7:-1 8:-1
wc:becom	8:1
wc:becom:net-zero	3:-1 8:1
wc:become	0:1
wc:become:ice-phase-out	7:1
wc:become:net-zero	3:2 6:-1
wc:become:renewable-energy	6:1
wc:been:charging-points	0:2
wc:been:energy-use	0:-1 3:1 4:-1 6:1
wc:been:ev-share	7:1
wc:been:ev-volume	0:2
wc:been:ghg-emissions	0:-1 2:-2 4:1 6:1 7:-2 8:-2
wc:been:green-factories	0:-2 3:2
wc:been:investment	0:2
wc:been:net-zero	3:1 6:1 8:-1
wc:been:recycled-material	1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
wc:been:water-use	3:1 6:-2
wc:before	3:1
wc:before:charging-points	0:2
wc:before:ev-share	7:2
wc:before:ghg-emissions	0:1 2:-1 4:-3 5:-1
wc:before:net-zero	1:2
wc:begin	0:1
wc:beginn	6:-1
wc:below	3:-2 5:-1 8:-1
wc:below:ghg-emissions	3:-2 5:-1 8:-1
wc:below:water-use	0:2 3:-2 6:-2
wc:bentley	7:2
wc:better	0:-2 1:-1 2:-1 3:1 4:1 5:-1 6:-1 7:-1 8:-1
wc:better:fuel-economy	0:-1 4:1 5:-1 7:-1
wc:between:ev-models	0:1
wc:between:ev-volume	7:1
wc:between:ghg-emissions	3:-2 7:-1
wc:between:other	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1
wc:bev:ev-models	0:2
wc:bev:ev-share	7:2
wc:bev:ice-phase-out	7:1
wc:bevs	0:2
wc:bevs:ev-models	0:2
wc:bevs:ev-share	7:2
wc:bevs:ev-volume	0:2
wc:bill	0:1
wc:bill:investment	0:1
wc:billion	0:2
wc:billion:ev-mileage	0:1
wc:billion:investment	0:2
wc:bioga	8:1
wc:bmw	3:1 6:-1
wc:bmw:charging-points	0:1
wc:bmw:ev-models	0:1
wc:bmw:ev-share	7:1
wc:bmw:ev-volume	0:2
wc:bmw:ghg-emissions	0:-4 2:-2 3:3 4:-2 6:-2 8:1
wc:bmw:recycled-material	7:1
wc:bmw:supplier-commitments	0:1
wc:bn	0:2
wc:bn:investment	0:2
wc:bolt	0:3
wc:bolt:ev-volume	0:3
wc:bosch	0:-1 3:-1 6:4 8:-1
wc:bosch:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:-2 5:-1 6:3 8:-2
wc:bosch:investment	0:1
wc:both	8:1
wc:bought	0:1 7:-2
wc:bought:ev-volume	0:2
wc:bought:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1
wc:br:ev-models	0:1
wc:br:ev-volume	0:2
wc:br:ghg-emissions	0:-1 1:-2 3:1 7:-1
wc:brand:ev-models	0:1
wc:brand:ev-share	7:1
wc:brand:ev-volume	0:3
wc:brand:net-zero	0:-1 1:-1 3:-2 7:-1 8:1
wc:bring	0:1
wc:britain	3:-2 6:2
wc:brought	0:1 3:1 6:-1
wc:brought:ev-volume	0:4 7:-2
wc:brought:ghg-emissions	1:-1 3:1 4:-1 5:-1 6:-2
wc:brunp	0:1
wc:brunp:battery-recycling	0:1
wc:budget	0:2
wc:budget:investment	0:2
wc:build:charging-points	0:2
wc:build:ev-models	0:2
wc:build:net-zero	0:-3 1:1 2:-1 4:-2 5:-1 6:-1 8:-2
wc:built	3:1
wc:built:charging-points	0:1
wc:built:ev-volume	0:2
wc:built:ghg-emissions	0:-3 1:-3 2:-1 3:3 6:-1 7:-1
wc:bus:ev-share	7:1
wc:busines	8:1
wc:busines:ghg-emissions	0:1 3:-1 7:-1
wc:busines:net-zero	1:-1 7:-1 8:2
wc:busines:renewable-energy	3:-1 6:2
wc:but	2:1 7:1
wc:buy	0:3 2:-1 3:-2
wc:buyer	0:2
wc:buyer:ev-volume	0:2
wc:buys	0:-2 1:-1 2:2 3:2 4:-1 5:-1 6:-2 7:-2 8:-1
wc:by:battery-capacity	0:1
wc:by:battery-recycling	0:1
wc:by:charging-points	0:1
wc:by:emissions-peak	8:1
wc:by:energy-use	3:1 6:1
wc:by:ev-models	0:1
wc:by:ev-share	7:1
wc:by:ev-volume	0:1
wc:by:fuel-economy	1:-1 2:-1 3:-1 4:-1 5:1 6:-1 7:1 8:-1
wc:by:green-factories	0:-1 3:2
wc:by:ice-phase-out	7:2
wc:by:investment	0:1
wc:by:network	0:2
wc:by:recycled-material	0:2
wc:by:renewable-energy	6:1
wc:by:supplier-commitments	0:1
wc:by:waste	0:1 3:-2 6:1
wc:by:water-use	3:1 6:1
wc:byd	8:-1
wc:byd:ev-volume	0:2
wc:c	3:2 6:-1 7:-1
wc:call	2:1
wc:call:net-zero	3:1 7:-1
wc:call:supplier-commitments	2:1
wc:came	0:1
wc:came:ev-share	7:1
wc:came:ev-volume	0:2
wc:came:ghg-emissions	0:-2 1:1 2:-3 4:-2 5:-3 7:-1
wc:came:recycled-material	0:2 7:-2
wc:came:renewable-energy	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
wc:capacity	0:2
wc:capacity:renewable-energy	0:2 6:-2
wc:car	0:1 1:1 8:-2
wc:car:energy-use	0:-1 3:4 6:-1
wc:car:ev-models	7:1
wc:car:ev-share	3:1
wc:car:ev-volume	0:1
wc:car:ghg-emissions	0:3 3:-1
wc:car:ice-phase-out	7:1
wc:car:net-zero	0:-1 1:4 2:-1 3:-2 4:-1 5:-1 6:-2 7:2 8:-4
wc:car:recycled-material	0:3 7:-2
wc:car:water-use	0:-3 3:4
wc:carbon	8:2
wc:carbon-free	0:-3 3:3 6:-2
wc:carbon-free:renewable-energy	0:-3 3:3 6:-2
wc:carbon-neutral	0:-1 3:1 7:1
wc:carbon-neutral:net-zero	1:-1 3:1 7:1
wc:carbon:emissions-peak	8:1
wc:carbon:ghg-emissions	0:1 5:-1 6:-1 7:-1
wc:carbon:net-zero	8:2
wc:carbon:supplier-commitments	0:1 2:-1
wc:carmaker:ev-volume	0:-1 7:1
wc:carry	0:-1 1:1
wc:cars	7:1
wc:cars:ev-models	0:2
wc:cars:ev-volume	7:1
wc:cars:ghg-emissions	3:-2 4:1 6:-2 8:-1
wc:cars:ice-phase-out	7:1
wc:cars:net-zero	7:1
wc:cars:recycled-material	0:-2 7:2
wc:cars:renewable-energy	0:-1 2:2 5:1 6:-1 7:-1
wc:casa	3:1 6:-1 7:-1
wc:casting	5:-1 7:1
wc:casting:recycled-material	5:-1 7:1
wc:cathode	0:2 7:-1
wc:cathode:recycled-material	0:2 7:-1
wc:catl	0:-1 6:1 7:1
wc:catl:battery-capacity	0:1
wc:caus	2:3
wc:caus:ghg-emissions	2:3
wc:cause	1:1 2:-1 3:-2 5:1 6:-1 7:-1
wc:cause:ghg-emissions	1:1 2:-1 3:-2 5:1 6:-1 7:-1
wc:cell:ghg-emissions	0:-1 1:-1 3:-1 4:-2 5:-1 6:-2 7:2 8:-2
wc:cell:ice-phase-out	7:1
wc:cell:investment	0:1
wc:cell:recycled-material	0:2 2:-1 7:-1
wc:cell:renewable-energy	2:1 6:-1
wc:cent:battery-recycling	0:1
wc:cent:energy-use	3:3
wc:cent:ev-share	7:2
wc:cent:ev-volume	0:2
wc:cent:fuel-economy	0:-1 4:2 5:-1 7:-2
wc:cent:ghg-emissions	0:1 1:-1 2:-1 3:-1 5:-1 6:1 8:-1
wc:cent:recycled-material	0:2
wc:cent:renewable-energy	0:1
wc:cent:water-use	0:-3 3:1 6:1 7:-1
wc:ceo	0:1
wc:certifi	6:1 8:-1
wc:certifi:green-factories	0:-2 3:3
wc:certifi:net-zero	3:4 6:-2 8:-2
wc:certifi:network	0:1
wc:certifi:waste	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
wc:chain	2:2 3:-1 6:-2 8:1
wc:chain:ghg-emissions	0:-1 2:3 3:-2 4:-2 6:-2
wc:chain:net-zero	8:1
wc:chairman	0:1
wc:challenge	1:-1 2:-1 6:-1 7:-1
wc:challenge:net-zero	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
wc:chang	0:1 1:-1 3:-1 4:-1 7:-1 8:1
wc:change	7:1 8:1
wc:change:net-zero	8:2
wc:charg	0:1 3:-1 4:1
wc:charg:renewable-energy	0:1 1:-1 2:-1 3:-2 4:2 5:-1 6:-2 7:-1 8:-1
wc:charge	3:1
wc:charge:charging-points	0:1
wc:charger:charging-points	0:1
wc:chevrolet	0:2
wc:china:ev-models	0:1
wc:china:ev-share	7:2
wc:china:ev-volume	0:1
wc:china:ice-phase-out	7:1
wc:chinese:supplier-commitments	0:1
wc:city	4:1 6:-1
wc:city:ev-share	7:1
wc:climate	7:-1 8:1
wc:climate-neutral	0:-1 2:-1 7:1 8:-1
wc:climate-neutral:net-zero	0:-2 1:1 2:-1 4:-1 5:-1 7:1 8:-1
wc:climate-neutral:renewable-energy	2:-1 3:3 6:-2
wc:climate:net-zero	7:-1 8:1
wc:climb	3:1
wc:close	2:-1 6:2
wc:co	8:-1
wc:co:ghg-emissions	8:-1
wc:co:green-factories	0:2 2:-1 3:-1 5:-1 6:-1 8:-1
wc:co:net-zero	0:-1 3:2 4:1 6:-1 8:-1
wc:co:recycled-material	2:1 7:-1
wc:cobalt	2:2 7:-2
wc:cobalt:recycled-material	2:2 7:-2
wc:cologne	0:2
wc:cologne:investment	0:2
wc:com	7:1
wc:com:ev-models	0:2
wc:com:ev-volume	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
wc:com:investment	0:2
wc:com:net-zero	2:-1 3:-1 6:-1 8:3
wc:com:renewable-energy	0:-1 6:1
wc:combin	3:2 6:-1
wc:combustion	0:-1 7:3
wc:combustion:ice-phase-out	7:1
wc:come:energy-use	3:2
wc:come:ev-models	0:2
wc:come:ev-share	7:2
wc:come:ghg-emissions	0:-1 2:-1 5:-2 6:1 7:-2 8:-3
wc:come:renewable-energy	0:1 3:1 6:-2
wc:commercial	8:1
wc:commercial:ev-share	7:1
wc:commit	8:1
wc:commitment	1:1 2:-1 8:1
wc:commitment:ghg-emissions	0:-2 2:-1 3:2 6:-1 8:-1
wc:commitment:net-zero	3:-1 6:-1 8:2
wc:committ	6:-1
wc:committ:ghg-emissions	0:-3 1:-2 2:-2 3:1 4:1 5:-2 6:-2 8:-2
wc:committ:net-zero	1:1 3:-1 8:1
wc:committ:supplier-commitments	0:3 2:-1
wc:compani	3:-2 6:3 8:-2
wc:compani:net-zero	1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-3
wc:company:battery-recycling	0:1
wc:company:charging-points	0:2
wc:company:energy-use	3:1 6:1
wc:company:ev-share	7:1
wc:company:ev-volume	0:1
wc:company:ghg-emissions	0:1 3:-1 4:-1 5:1 8:-2
wc:company:ice-phase-out	7:1
wc:company:net-zero	3:-1 7:-1 8:4
wc:company:network	0:1
wc:company:renewable-energy	0:-1 3:-1 6:3
wc:compar	5:-1
wc:compar:energy-use	0:-1 3:2
wc:compar:ev-volume	0:1
wc:compar:ghg-emissions	6:-1
wc:compar:renewable-energy	0:-2 1:-1 3:-1 6:2 8:-1
wc:comparison	1:-2 3:-1 4:-1 5:-2 6:-1 7:1 8:-2
wc:comparison:ghg-emissions	0:-2 1:-2 5:-2 6:-2 7:2 8:-2
wc:complet	3:1
wc:complete	7:2 8:-2
wc:completely	7:1
wc:completely:ice-phase-out	7:2
wc:compris	0:1
wc:compris:charging-points	0:1
wc:conclud	3:1
wc:confirm	2:1
wc:confirm:ev-share	7:1
wc:confirm:ev-volume	0:2
wc:confirm:ghg-emissions	1:-1 3:1
wc:connector	0:1
wc:connector:charging-points	0:1
wc:construction	0:1 1:-1 2:-1 4:2 5:-1 6:-3 7:-1 8:-1
wc:consum	0:-3 3:1 6:1
wc:consum:renewable-energy	6:2
wc:consumption	3:2 7:-1
wc:consumption:energy-use	0:-1 3:3 6:-1
wc:consumption:renewable-energy	0:-2 3:1
wc:contain	0:2 7:-1
wc:contain:recycled-material	0:2 2:-1 7:-1
wc:content	0:1 1:-1 2:-1 6:-1 7:1
wc:content:recycled-material	2:-1 7:1
wc:continu	1:1 3:-1 6:-1 8:2
wc:continu:net-zero	3:-1 6:-1 7:-1 8:3
wc:contract	6:1
wc:contract:renewable-energy	0:-1 6:1
wc:contract:supplier-commitments	0:2
wc:contribut	0:1
wc:contribut:ev-share	7:2
wc:contribut:ev-volume	0:1
wc:contribute	3:1 8:-1
wc:contribute:ev-volume	0:1
wc:convert	1:-1 2:-1 4:-1 6:-1 7:2 8:-2
wc:convert:investment	0:2
wc:convert:renewable-energy	3:1 6:-1
wc:core	0:1 6:1 8:-2
wc:core:net-zero	6:3 8:-2
wc:core:supplier-commitments	0:3 2:-2
wc:corp	0:2 4:-1 7:-1
wc:corporate	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1 8:1
wc:corporate:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
wc:correspond	0:-2 2:-1 3:2 4:-1 6:-2
wc:correspond:ghg-emissions	0:-2 2:-1 3:2 4:-1 5:-1 6:-2 8:-1
wc:corridor	0:3 1:-2 2:-2 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
wc:corridor:ghg-emissions	0:3 1:-2 2:-2 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
wc:cost	0:1
wc:cost:investment	0:1
wc:could	0:2 2:-2 3:-2 4:-1 5:-1
wc:count	0:2 1:-1 4:-1 6:-1
wc:count:charging-points	0:1
wc:count:ev-share	7:1
wc:count:ghg-emissions	0:2 1:-2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-3
wc:country	6:2 8:-2
wc:course	0:1 7:-1
wc:cover	3:2
wc:cover:ev-mileage	0:2
wc:cover:renewable-energy	3:2
wc:cover:supplier-commitments	0:2 2:-3
wc:credit	1:-1 2:1 3:-1 5:-1
wc:credit:supplier-commitments	1:-1 2:1 3:-1 5:-1
wc:crore	0:2
wc:crore:ev-mileage	0:2
wc:crore:investment	0:2
wc:cross	0:1
wc:cross:ev-volume	0:2
wc:crossover	0:1
wc:cubic	3:1
wc:cubic:water-use	3:1
wc:cumulative	0:1
wc:cumulative:ev-volume	0:1
wc:current	2:1 3:-1
wc:current:ev-share	7:1
wc:current:ev-volume	0:1
wc:currently	0:-3 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:3 8:-1
wc:customer	4:1
wc:customer:ev-mileage	0:1
wc:customer:ghg-emissions	4:2 6:-1 8:-1
wc:cut	3:-1 4:-2 7:-1
wc:cut:energy-use	0:-2 6:2
wc:cut:ev-volume	0:1
wc:cut:ghg-emissions	3:-1 4:-1 5:-1
wc:cut:waste	0:2 3:-1 6:-1
wc:cut:water-use	0:2 3:-1 6:-2
wc:cutt	0:-1 3:1 4:-1 8:-1
wc:cutt:ghg-emissions	0:-1 3:1 4:-1 8:-1
wc:cycle	1:3 8:-1
wc:cycle:ghg-emissions	1:2
wc:cycle:net-zero	1:3 7:-1 8:-2
wc:cylindrical	0:1
wc:cylindrical:battery-capacity	0:1
wc:d	0:-2 3:1 7:1
wc:d:ghg-emissions	0:-2 1:1 2:-2 3:1 4:-2 5:-2 7:-3 8:-1
wc:daf	3:-2 4:1 6:2
wc:daimler	7:2
wc:daimler:net-zero	4:-2 7:2
wc:date	8:1
wc:date:ev-volume	0:1
wc:date:net-zero	1:-1 6:-1 7:-1 8:2
wc:date:renewable-energy	0:-2 3:1
wc:day	8:-1
wc:deal	3:2 6:-1
wc:deal:renewable-energy	3:2 6:-2
wc:dealer	0:1
wc:dealer:network	0:2
wc:dealership	0:1
wc:dealership:network	0:1
wc:decade	3:-1 7:1
wc:decade:charging-points	0:1
wc:decade:ev-models	0:2 7:-1
wc:decade:ghg-emissions	0:-1 1:1 2:1 3:-2 4:-2 6:-1
wc:decade:investment	0:1
wc:decade:net-zero	0:-1 1:-1 2:-1 3:2 5:-1 6:-1 7:1 8:-2
wc:decade:recycled-material	2:1
wc:decade:renewable-energy	0:1 3:-1
wc:decade:water-use	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-3 7:-1 8:-1
wc:decarbonization	1:-1 3:-1 7:1
wc:decarbonization:investment	0:1
wc:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:-1 7:1
wc:december:ev-volume	0:3
wc:declar	0:2 8:-2
wc:declar:net-zero	7:1
wc:declin	6:-1
wc:decline	1:-1 2:-1 3:-1 4:1 5:-1
wc:decline:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:1 5:-1 7:-1
wc:decreas	0:-2 3:2
wc:decreas:energy-use	0:-2 3:2
wc:decrease	0:-2 1:-1 4:-1 6:3 8:-2
wc:decrease:ghg-emissions	0:-1 4:-1 6:2
wc:deliver	0:1
wc:deliver:ev-share	7:1
wc:deliver:renewable-energy	0:2 3:-1 6:-1
wc:deliver:supplier-commitments	2:1
wc:deliveri:ev-share	7:1
wc:deliveri:ev-volume	0:4
wc:demand	6:1
wc:demand:renewable-energy	0:-1 6:1
wc:deploy	0:1 3:-1 5:-1
wc:design	0:1
wc:destination	8:1
wc:destination:charging-points	0:1
wc:development:ev-models	0:2
wc:did	0:1 1:-1
wc:dioxide	0:-1 3:1 7:-1
wc:dioxide:ghg-emissions	0:-1 1:-1 3:1 7:-1
wc:direct	0:1 2:1 3:-2
wc:direct:ghg-emissions	2:1
wc:direct:renewable-energy	0:-1 2:2 3:-1 5:-1
wc:district	6:1 8:-1
wc:divert	3:-1 6:1
wc:divert:waste	3:-1 6:1
wc:division	1:-1 2:-1 3:2 4:-1 6:-1 7:-2 8:-1
wc:do	0:1 3:-2 4:2 6:-1 7:-1
wc:does	0:-2 3:-1 7:1
wc:doesn	4:-1 7:1 8:1
wc:dollar	0:1 3:-2 6:2
wc:dollar:investment	0:2
wc:domestic	3:2
wc:domestic:net-zero	3:1
wc:domestic:waste	3:2
wc:done	0:2 1:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:done:supplier-commitments	2:1
wc:douai	3:2 8:-1
wc:doubl	3:2 6:-1
wc:doubl:ev-volume	0:1
wc:down:energy-use	3:4 6:-2
wc:down:ghg-emissions	2:-1 4:-1 6:1
wc:down:waste	0:1
wc:down:water-use	6:-1
wc:draw	0:1 3:-1
wc:driv	0:1 1:-2 2:-1 3:-2 4:-2 6:-1 7:2 8:-2
wc:drive:ev-share	7:1
wc:driven	4:2
wc:driven:ev-mileage	0:2
wc:driven:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:3 6:-2 7:-1 8:-1
wc:driver	0:-1 3:-1 4:2 5:-1 6:-2 7:-1 8:-1
wc:drop	0:1 1:-1 7:-2
wc:drop:ghg-emissions	0:1 1:-1 7:-2
wc:dropp	1:-1 2:-2 3:1 4:-2 5:-1 6:-3 7:-2 8:-1
wc:due	3:-1 7:-2 8:2
wc:due:net-zero	1:-1 3:-1 8:3
wc:dur	6:1
wc:e	0:-1 2:-1 5:-1
wc:e-mobility	0:1
wc:e-mobility:investment	0:1
wc:e:ev-volume	0:2
wc:e:ghg-emissions	2:-2 3:-1 5:-2 7:-2
wc:each	0:1 6:-1
wc:each:ev-models	0:-1 7:2
wc:each:ev-volume	0:1
wc:each:ghg-emissions	0:3 2:-2 3:-2 4:-1 5:-1 6:-1 7:-2
wc:earlier	7:1
wc:early	0:1
wc:early:ev-models	0:2 7:-2
wc:early:ice-phase-out	7:1
wc:earmark	0:2
wc:earmark:investment	0:1
wc:eco-friendly:ev-share	7:1
wc:efficiency	0:-1 6:1
wc:efficiency:energy-use	0:-2 6:2
wc:efficiency:investment	0:1
wc:eight	0:2
wc:eight:ev-models	0:2
wc:either	0:1 3:-1 8:2
wc:electric-only	7:2
wc:electric-only:ice-phase-out	7:2
wc:electric:ev-mileage	0:1
wc:electric:ev-models	7:1
wc:electric:ev-share	7:2
wc:electric:ev-volume	0:1
wc:electric:ice-phase-out	7:1
wc:electric:net-zero	0:2 2:-1 3:-2 4:-1 5:-1 6:-1 7:-2 8:-1
wc:electricity	6:1
wc:electricity:net-zero	3:2
wc:electricity:renewable-energy	3:1 6:1
wc:electricity:supplier-commitments	0:1
wc:electrifi:ev-models	0:1
wc:electrifi:ev-share	7:1
wc:electrifi:ev-volume	0:1
wc:electrification:ev-share	7:1
wc:electrification:investment	0:1
wc:electrify:charging-points	0:1
wc:eleven	0:3
wc:eleven:ev-models	0:2
wc:emission	4:-1
wc:emission:emissions-peak	8:2
wc:emission:ghg-emissions	4:-1
wc:emission:ice-phase-out	7:1
wc:emission:net-zero	8:-1
wc:emission:supplier-commitments	0:1 2:-1
wc:emission:water-use	0:-2 6:1
wc:emit	0:-1 1:-1 4:1 6:1
wc:emit:ghg-emissions	0:-1 1:-1 4:1 5:-1 6:1
wc:emitt	1:-2 2:-1 3:1 4:-2 5:-1 6:1 8:-1
wc:emitt:ghg-emissions	1:-2 2:-1 3:1 4:-2 5:-1 6:1 8:-1
wc:end:charging-points	0:1
wc:end:ev-models	0:2
wc:end:ev-share	7:1
wc:end:ghg-emissions	0:-1 2:1 6:-1 8:-1
wc:end:ice-phase-out	7:1
wc:end:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 8:-1
wc:end:network	0:1
wc:end:recycled-material	0:1
wc:end:renewable-energy	6:1
wc:end:supplier-commitments	0:2 2:-1
wc:end:water-use	0:2 1:-2 2:-2 3:-3 4:-2 5:-2 6:1 7:-2 8:-2
wc:energy	0:1
wc:energy:charging-points	0:2
wc:energy:ev-models	0:1
wc:energy:ev-volume	0:1
wc:energy:ghg-emissions	0:-2 1:-1 2:-1 4:1
wc:energy:investment	0:1
wc:energy:net-zero	3:1 6:2 8:-2
wc:engin	0:-2 3:-1 5:2
wc:engin:ice-phase-out	7:1
wc:engine	0:-1 7:2
wc:entire	1:1 3:-1
wc:entire:ghg-emissions	0:-1 1:1
wc:entire:net-zero	1:1 2:-1 3:-2 4:-1 7:1
wc:entirely	0:1 2:-1 3:1 7:-1
wc:entirely:renewable-energy	0:-2 3:1
wc:environment	5:-1
wc:environmental	3:1 7:-1 8:-1
wc:environmental:net-zero	1:1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:envision	0:1
wc:enyaq	0:2
wc:enyaq:ev-volume	0:2
wc:eq	0:1
wc:equal	0:-1 3:2 6:-1
wc:equivalent	0:1 3:-2 6:1
wc:equivalent:ghg-emissions	0:1 3:-2 6:1
wc:esg	0:2 2:-2 6:-1
wc:estimat	3:-1 4:2 6:-1
wc:eu	0:-1 7:1
wc:euro	0:1
wc:euro:investment	0:2
wc:europe	7:1
wc:europe:battery-capacity	0:1
wc:europe:charging-points	0:1
wc:europe:ev-models	0:3 7:-1
wc:europe:ev-share	7:1
wc:europe:ev-volume	0:-1 7:2
wc:europe:ghg-emissions	0:3 1:-2 2:-1 3:-3 4:-1 5:-2 6:-1 8:-2
wc:europe:ice-phase-out	7:1
wc:europe:net-zero	0:-1 2:-1 4:-1 6:1 8:1
wc:europe:network	0:1
wc:european	2:1 8:-1
wc:european:charging-points	0:1
wc:european:ev-share	7:1
wc:european:ice-phase-out	7:1
wc:european:net-zero	0:-1 2:-1 3:1 6:1 7:1 8:-1
wc:european:recycled-material	2:2 7:-2
wc:ev:ev-models	0:2
wc:ev:ev-share	7:1
wc:every	7:1
wc:every:ev-models	0:-2 7:3 8:-1
wc:every:recycled-material	0:2 2:-1 3:-1 6:-1 7:-1
wc:every:renewable-energy	3:-1 6:1
wc:everyth	0:-2 1:-1 7:-1
wc:everyth:net-zero	0:-1 1:-1 2:-2 3:-3 4:-1 5:-1 6:1 7:-3 8:1
wc:evs:ev-models	0:2
wc:evs:ev-share	7:2
wc:evs:ice-phase-out	7:1
wc:evs:investment	0:1
wc:ex	0:-2 1:1 2:-1 3:-2 4:-1 5:-1 6:-2 7:2 8:-2
wc:exceed	0:-1 3:1
wc:exclusively	0:-1 5:1 6:-1
wc:exclusively:renewable-energy	0:-1 5:1 6:-1
wc:exist	1:-1 7:-1
wc:exist:charging-points	0:2
wc:expand:battery-capacity	0:1
wc:expect:ev-share	7:1
wc:expect:ev-volume	0:1
wc:expect:ghg-emissions	0:2 3:-3 4:-2 5:-1 6:-2 7:-1 8:-2
wc:expect:net-zero	3:2 8:-1
wc:expect:renewable-energy	3:-1 6:1
wc:export	0:1
wc:export:ev-volume	0:1
wc:extend	0:-1 6:1
wc:extent	3:2
wc:extent:renewable-energy	3:2
wc:faciliti	4:-3 6:3 7:-1 8:-1
wc:faciliti:ghg-emissions	0:-2 1:-1 2:-2 3:1 4:-3 5:-2 6:2 7:-2 8:-2
wc:faciliti:renewable-energy	0:1 3:-1
wc:fact	3:1
wc:factori	0:1 3:3 6:-1 8:-2
wc:factori:ghg-emissions	0:-1 3:2 4:-1 6:-1 7:-1
wc:factori:green-factories	0:2
wc:factori:net-zero	1:-1 3:4 8:-3
wc:factori:renewable-energy	3:3 6:-2
wc:factory	3:2
wc:factory:green-factories	3:1
wc:factory:investment	0:1
wc:factory:net-zero	3:3 6:-1 7:-1 8:-2
wc:factory:renewable-energy	3:2 6:-1
wc:fall	2:-1 5:-1 8:-1
wc:fall:ghg-emissions	2:-1 5:-1
wc:fallen	3:1 6:-1
wc:fallen:ghg-emissions	0:1
wc:family	0:1
wc:far	0:-1 2:1 4:-1 5:1 7:-1 8:-2
wc:far:ev-volume	0:2
wc:far:ghg-emissions	0:-3 1:-2 3:1 4:-2 5:2 6:-3 7:-2 8:-2
wc:far:investment	0:1
wc:far:renewable-energy	0:-3 1:-2 4:-2 5:-3 6:1 7:-2 8:-2
wc:farm	0:1 1:-1 2:-1 3:1 4:-1 6:-2 7:-1 8:-1
wc:farm:renewable-energy	0:1 3:-1
wc:fast	4:1
wc:fast-charg	0:1
wc:fast-charg:charging-points	0:1
wc:fast:charging-points	0:2
wc:faw	0:1
wc:faw:ev-volume	0:3
wc:february:ev-volume	0:2
wc:fell	2:-2 3:1 5:-1 6:-2 7:-1 8:-1
wc:fell:ghg-emissions	0:1 2:-2 5:-1 6:-2 7:-1 8:-2
wc:fewer	5:1 6:-1
wc:fewer:ev-volume	0:3
wc:fifteen	0:3
wc:fifteen:ev-models	0:1
wc:fifth:ev-share	7:2
wc:fifth:ghg-emissions	1:-2 2:1 3:-2 4:1 6:-1
wc:fifth:renewable-energy	0:-1 3:2 6:-1
wc:fifty	0:-1 1:-1 2:-1 4:-1 5:-1 6:1
wc:figure	0:-1 4:-1 6:1
wc:figure:ev-share	7:2
wc:figure:ev-volume	7:1
wc:figure:ghg-emissions	0:-3 2:-3 3:1 4:-3 5:-3 6:1 7:-4 8:-3
wc:figure:renewable-energy	6:1
wc:final	0:1
wc:final:ev-volume	0:1
wc:financial	3:-1 6:1
wc:find	0:-2 7:1 8:1
wc:find:ev-volume	0:-1 7:2
wc:finish	0:1 3:-1 5:1 6:-1
wc:finish:renewable-energy	0:1 3:-1 5:1 6:-2 7:-1
wc:firm:ice-phase-out	7:1
wc:firm:net-zero	1:1
wc:first:ev-models	0:1
wc:first:ev-share	7:1
wc:first:green-factories	0:1
wc:first:ice-phase-out	7:1
wc:first:net-zero	0:-1 3:1 7:-1 8:-1
wc:first:renewable-energy	0:-2 5:2 6:-2
wc:fiscal	8:-1
wc:fiscal:battery-capacity	0:1
wc:fiscal:ev-volume	0:1
wc:fiscal:ghg-emissions	0:-1 2:-1 4:-1 5:-1 6:1 8:-2
wc:fiscal:green-factories	0:2 3:-1
wc:fiscal:net-zero	1:1 3:2 6:1 8:-3
wc:fiscal:renewable-energy	0:-1 3:1
wc:five	0:2
wc:five:ev-models	0:2
wc:five:ev-share	7:1
wc:five:ev-volume	0:1
wc:five:investment	0:2
wc:fleet	0:1 2:-1 3:-2 4:-2 7:2 8:-4
wc:fleet:ev-volume	0:3 7:-1
wc:fleet:ghg-emissions	0:1 2:-3 3:-2 4:-3 5:1 6:-3 8:-2
wc:fleet:net-zero	1:1 7:3 8:-4
wc:fleet:recycled-material	0:2 7:-1
wc:follow	3:1 6:1 7:-1 8:-2
wc:follow:ev-models	0:2
wc:footprint	4:-1 5:-1 6:-1
wc:footprint:ghg-emissions	4:-1 5:-1 6:-4 8:1
wc:footprint:net-zero	0:-3 1:-3 2:-3 3:-2 4:-2 5:-2 6:2 7:2 8:-2
wc:for:battery-capacity	0:1
wc:for:battery-recycling	0:1
wc:for:charging-points	0:2
wc:for:emissions-peak	8:1
wc:for:energy-use	3:1
wc:for:ev-mileage	0:2
wc:for:ev-models	0:2
wc:for:ev-share	7:2
wc:for:ev-volume	0:2
wc:for:ghg-emissions	1:-1 3:-1 7:-1
wc:for:ice-phase-out	7:1
wc:for:investment	0:2
wc:for:network	0:1
wc:for:renewable-energy	0:2
wc:for:supplier-commitments	2:1
wc:for:waste	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 8:-1
wc:for:water-use	0:1 6:-1
wc:ford	0:1
wc:ford:net-zero	0:-1 1:-1 7:-1 8:2
wc:ford:renewable-energy	0:1 6:-1
wc:forese	1:1 4:-1
wc:forese:ev-volume	0:2
wc:foreseen	0:-1 3:-1 5:1
wc:foreseen:ghg-emissions	0:-1 3:-1 5:1
wc:form	7:1
wc:forty	0:3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
wc:forward	0:-1 3:1 6:-1 7:-1 8:1
wc:fossil-free	0:-2 2:1 3:1 6:-1
wc:fossil:ice-phase-out	7:1
wc:found	0:1
wc:found:ev-volume	0:2
wc:four	0:1
wc:four-fifth	0:-1 1:-1 3:1
wc:four:ev-models	0:2
wc:four:ev-share	7:2
wc:four:ev-volume	0:1
wc:four:green-factories	0:2 3:-1
wc:fourth:ev-volume	0:2
wc:france	1:-1 2:1 3:1 8:-1
wc:france:net-zero	3:2 6:-1 7:-1 8:-1
wc:free	8:1
wc:free:ice-phase-out	7:1
wc:french	3:-1 6:2
wc:fresh	0:-1 3:2 7:1
wc:fresh:water-use	0:-1 3:2
wc:freshwater	0:1 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1 8:-1
wc:freshwater:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1 8:-1
wc:from:battery-recycling	0:1
wc:from:charging-points	0:1
wc:from:ev-share	7:1
wc:from:ev-volume	0:1
wc:from:ghg-emissions	0:-1 5:-1
wc:from:ice-phase-out	7:2
wc:from:investment	0:1
wc:from:net-zero	8:-2
wc:from:recycled-material	7:1
wc:from:renewable-energy	3:2
wc:from:supplier-commitments	0:1
wc:from:waste	3:-1 6:1
wc:from:water-use	0:1 6:-3
wc:fuel:fuel-economy	5:1
wc:fuel:ice-phase-out	7:1
wc:full	8:1
wc:full:battery-capacity	0:1
wc:full:ev-volume	0:2
wc:fully	7:2
wc:fully:ev-models	7:1
wc:fully:ev-volume	7:2
wc:fully:ice-phase-out	7:1
wc:further	6:2
wc:further:ev-models	0:2
wc:future	3:-1 4:-1 5:-1 6:-1 7:1
wc:fy	6:1
wc:fy:energy-use	6:1
wc:fy:ev-share	7:2
wc:fy:ev-volume	0:2
wc:fy:ghg-emissions	0:1 3:-2 4:-1
wc:fy:investment	0:1
wc:fy:net-zero	3:2 8:-1
wc:fy:renewable-energy	3:-1 6:3
wc:gac	0:1 3:-1
wc:gas	7:-1
wc:gas:ghg-emissions	6:1 7:-1
wc:gas:net-zero	6:-1 8:1
wc:gasoline	0:-1 1:1 3:-1 6:-1
wc:gasoline:ice-phase-out	7:1
wc:gate	0:-2 1:-3 2:-3 3:3 4:-2 5:-1 6:-1 8:-1
wc:gate:ghg-emissions	0:-2 1:-3 2:-3 3:3 4:-2 5:-1 6:-1 8:-1
wc:geely	0:-2 1:2 3:1
wc:geely:ghg-emissions	0:-1 1:2
wc:general	0:-1 3:1 6:1
wc:general:ev-volume	0:2
wc:general:ice-phase-out	7:1
wc:general:renewable-energy	0:-1 3:-2 6:2
wc:generat	0:-1 3:1 4:-1 8:1
wc:generate	0:-1 3:3 6:-1
wc:generate:renewable-energy	0:-1 3:3 6:-1
wc:generation	2:1 3:-1 7:-1
wc:germany	3:-2 5:3 6:-1
wc:germany:renewable-energy	1:-1 2:-1 3:-1 4:-2 5:3 6:-3 7:-2 8:-1
wc:get	0:1 1:-1
wc:gets	3:1 6:-1
wc:gets:ev-models	0:2
wc:gets:investment	0:2
wc:gets:renewable-energy	0:-2 3:1 4:1 6:-2
wc:ghent	0:1
wc:ghg	0:-1 1:2 3:-1 4:-1 7:-1 8:-2
wc:gigafactory	3:1
wc:gigawatt	0:1 3:-2
wc:gigawatt-hour	0:2
wc:gigawatt-hour:battery-capacity	0:3
wc:gigawatt-hour:renewable-energy	0:-2 3:-3 6:3
wc:gigawatt:renewable-energy	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:giv	4:1 6:-1
wc:given	3:-1
wc:given:ev-volume	0:1
wc:global:ev-share	7:1
wc:global:ghg-emissions	1:-1 2:1 6:1 8:-1
wc:global:net-zero	1:-1 3:1 6:-1 8:1
wc:global:renewable-energy	3:-3 6:3
wc:globally:ev-models	0:2
wc:globally:ev-share	7:2
wc:globally:ev-volume	0:2
wc:globe	3:1
wc:globe:net-zero	3:2
wc:gm:ev-models	0:2
wc:gm:ev-volume	0:1
wc:gm:ice-phase-out	7:1
wc:gm:net-zero	1:-1 3:-1 6:-1 8:3
wc:gm:renewable-energy	0:-1 3:-1 6:2
wc:go:battery-capacity	0:1
wc:go:charging-points	0:1
wc:go:ev-models	0:1
wc:go:ev-volume	0:1
wc:go:ghg-emissions	3:-2 4:-1 6:-1 7:-2 8:-2
wc:go:investment	0:1
wc:go:net-zero	0:-1 1:1 3:-1 7:-2 8:2
wc:go:renewable-energy	0:-1 3:1
wc:goal:charging-points	0:1
wc:goal:emissions-peak	8:1
wc:goal:ev-share	7:1
wc:goal:ev-volume	0:2
wc:goal:ghg-emissions	0:-2 2:-3 3:-3 4:-2 6:2 7:-2 8:-3
wc:goal:ice-phase-out	7:1
wc:goal:net-zero	3:1 6:-1 8:1
wc:goes	3:1 6:-1
wc:goes:battery-capacity	0:1
wc:goes:recycled-material	7:1
wc:gone	0:1 1:-1 2:-1 3:-1 4:2 5:-1 6:-1 8:-1
wc:gone:ghg-emissions	1:-1 2:-2 3:-1 4:2 5:-1 6:-1 7:-1 8:-1
wc:good	0:2 6:-1
wc:got	0:1
wc:got:green-factories	0:1 1:-2 2:-2 4:-2 5:-2 6:-1 7:-2 8:-1
wc:got:renewable-energy	3:1
wc:government	8:1
wc:grande	3:1 6:-1 7:-1
wc:green:green-factories	3:1
wc:green:recycled-material	0:-1 7:1
wc:green:renewable-energy	3:-1 6:1
wc:green:supplier-commitments	0:1
wc:greenhouse	7:-1
wc:greenhouse:ghg-emissions	6:1 7:-1
wc:greenhouse:net-zero	6:-1 8:1
wc:grid	0:-2 1:-1 2:-1 3:3 4:-1 5:-1 6:-2 7:-1 8:-1
wc:grid:renewable-energy	0:-2 1:-1 2:-1 3:3 4:-1 5:-1 6:-2 7:-1 8:-1
wc:group	8:1
wc:group:ev-models	0:-1 7:1
wc:group:ev-share	7:1
wc:group:ev-volume	7:1
wc:group:ghg-emissions	0:-2 1:-1 4:-1 7:-1 8:2
wc:group:green-factories	0:3 3:-2
wc:group:investment	0:2
wc:group:net-zero	3:-1 7:-1 8:2
wc:group:recycled-material	0:2 7:-2
wc:group:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-2
wc:grow	0:1
wc:guid	0:1
wc:guid:ev-volume	0:2
wc:guidance	0:1
wc:guidance:ev-volume	0:2
wc:gwh	0:2
wc:gwh:battery-capacity	0:2
wc:gwh:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:gwh:renewable-energy	1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
wc:had	3:-1 6:1
wc:had:charging-points	0:1
wc:had:ev-mileage	0:2
wc:had:ev-volume	7:1
wc:had:ghg-emissions	1:-1 2:-1 3:-3 4:2 5:-2 6:1 7:-2 8:-1
wc:had:investment	0:1
wc:had:supplier-commitments	0:4 2:-1
wc:halewood	0:1
wc:halewood:investment	0:1
wc:half	7:1
wc:half:ev-share	7:1
wc:half:ev-volume	7:1
wc:half:ghg-emissions	2:-2 3:-2 4:-1 5:-2
wc:half:recycled-material	2:1 3:-1
wc:half:renewable-energy	0:-1 3:3 6:-2
wc:halv	1:-1 2:-1 3:2 4:-2 5:-2
wc:halv:ghg-emissions	0:1 1:-1 2:-1 4:-2 5:-1
wc:halv:water-use	0:-2 3:3 6:-1
wc:halve	0:1 7:-1 8:-1
wc:halve:ghg-emissions	0:1 7:-1 8:-1
wc:hanover	0:1
wc:has:battery-capacity	0:1
wc:has:charging-points	0:1
wc:has:energy-use	0:-2 3:1 6:1
wc:has:ev-mileage	0:1
wc:has:ev-models	7:1
wc:has:ev-share	7:1
wc:has:ev-volume	0:1
wc:has:ghg-emissions	0:-1 2:-2 3:2 4:-1 7:-2
wc:has:green-factories	0:2
wc:has:ice-phase-out	7:1
wc:has:investment	0:2
wc:has:net-zero	3:1 6:1 7:-1 8:-1
wc:has:network	0:2
wc:has:recycled-material	0:-1 2:2 7:1
wc:has:renewable-energy	6:1
wc:has:supplier-commitments	0:-1 2:1
wc:has:waste	0:1 3:-1
wc:has:water-use	3:1 6:-2
wc:hasn	0:1 1:-1 6:-1 8:2
wc:hav	0:1
wc:have:battery-capacity	0:1
wc:have:energy-use	0:-2 3:-1 6:2
wc:have:ev-mileage	0:2
wc:have:ev-models	7:1
wc:have:ev-share	7:2
wc:have:ev-volume	0:1
wc:have:ghg-emissions	0:-1 2:-1 4:1 5:-1 8:-2
wc:have:ice-phase-out	7:1
wc:have:investment	0:2
wc:have:net-zero	6:1 8:-1
wc:have:network	0:1
wc:have:recycled-material	2:-1 5:-1 6:-1 7:1 8:-1
wc:have:renewable-energy	0:-2 3:1 6:1
wc:have:supplier-commitments	2:1
wc:he	0:2 4:-2 6:-1
wc:he:ev-models	0:1
wc:he:ghg-emissions	0:1 1:-1 2:-1 4:-2 5:-1 6:-3 7:1 8:-1
wc:he:net-zero	8:1
wc:head	1:-1 8:2
wc:heat	2:-1 3:1
wc:heat:ghg-emissions	0:-1 2:-1 3:2 4:-1 6:-1
wc:help	0:1 3:-2 8:-1
wc:here	3:-2
wc:here:ev-models	0:1
wc:here:ev-share	7:1
wc:here:ev-volume	0:1
wc:here:ghg-emissions	0:-1 1:1 2:1 3:-1 5:-1 8:-1
wc:here:net-zero	0:-1 1:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:2
wc:high-power	0:1
wc:high-power:charging-points	0:1
wc:high-voltage	0:1
wc:high-voltage:network	0:1
wc:his	0:1
wc:his:ev-volume	0:2 7:-1
wc:hmil	3:1 6:-1
wc:hold	0:1 3:-2 8:1
wc:holland	0:1
wc:home	1:-1 4:2 6:-1 8:-1
wc:honda	3:-1 6:1
wc:honda:ev-models	0:1
wc:honda:ev-share	7:2
wc:honda:ghg-emissions	0:-1 1:-1 3:-2 4:-1 6:1 7:1 8:-1
wc:honda:investment	0:1
wc:honda:net-zero	1:-1 3:-1 7:-2 8:4
wc:honda:renewable-energy	0:-1 3:-2 6:3
wc:hop	0:2 3:-1
wc:hour	3:-1 6:2
wc:hour:energy-use	0:-1 3:-1 6:2
wc:how	0:-1 1:2 2:-1 3:-1
wc:hundr	6:1 8:-1
wc:hundr:supplier-commitments	0:1
wc:hybrid	7:1
wc:hybrid:ev-models	0:2
wc:hybrid:ev-volume	0:-1 7:2
wc:hydrogen	0:2
wc:hydrogen:ev-volume	0:1
wc:hydrogen:investment	0:1
wc:hyundai	0:1 6:1
wc:hyundai:ev-share	3:1 7:-1
wc:hyundai:ev-volume	0:2
wc:hyundai:ice-phase-out	7:1
wc:hyundai:net-zero	1:-1 3:-1 6:-2 8:5
wc:hyundai:renewable-energy	2:-1 3:-1 4:-1 5:-1 6:2 8:-1
wc:i:ev-share	7:2
wc:id:ev-volume	0:1
wc:if	0:1 3:-1 8:1
wc:impact	0:1 2:-2 4:-2 5:-1 6:-2 8:-2
wc:impact:net-zero	0:1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
wc:improvement	0:-1 1:-1 3:-2 4:2 5:-1 7:-1 8:-1
wc:improvement:ghg-emissions	0:-1 1:-1 3:-2 4:2 5:-1 7:-1 8:-1
wc:in:battery-capacity	0:1
wc:in:battery-recycling	0:1
wc:in:charging-points	0:1
wc:in:emissions-peak	8:2
wc:in:energy-use	0:1
wc:in:ev-models	0:1
wc:in:ev-share	7:1
wc:in:ev-volume	0:1
wc:in:fuel-economy	0:1 1:-1 3:-1 4:-2 5:-2
wc:in:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1
wc:in:ice-phase-out	7:2
wc:in:investment	0:1
wc:in:network	0:1
wc:in:other	0:-2 1:-1 2:-1 5:1 7:-1
wc:in:recycled-material	0:-1 7:3
wc:in:renewable-energy	6:1
wc:in:supplier-commitments	2:1
wc:in:waste	0:-1 3:1 6:1
wc:in:water-use	0:1 3:1 6:-2
wc:includ	7:1 8:1
wc:includ:charging-points	0:1
wc:includ:ev-models	0:2
wc:includ:ev-volume	0:-1 7:2
wc:includ:investment	0:2
wc:increas	0:-1 5:1 6:-1 7:1
wc:increas:ev-volume	0:1
wc:increase	0:-1 7:2
wc:india:ev-models	0:1
wc:india:ev-share	7:1
wc:india:net-zero	8:2
wc:india:renewable-energy	0:-2 6:2
wc:industrial	0:-3 1:-1 3:2 5:-1 7:-1 8:-1
wc:initially	0:2
wc:insist	1:-1 6:-2 8:2
wc:install	6:1
wc:install:renewable-energy	6:1 7:-1
wc:instead	0:3 3:-1 6:-1
wc:instead:ev-volume	0:1
wc:intend:ev-models	0:1
wc:intend:ev-volume	0:1
wc:intend:ice-phase-out	7:1
wc:intend:investment	0:1
wc:intend:net-zero	1:1 6:-1 7:-2 8:1
wc:intend:renewable-energy	3:-1 6:2
wc:intensity	1:-3 2:-1 3:-3 4:2 5:-2 6:1 7:-1 8:-2
wc:intensity:energy-use	0:2 1:-1 2:-1 3:-2 4:-2 5:-1 6:1 7:-1 8:-1
wc:intensity:ghg-emissions	1:-2 2:-1 3:-3 4:2 5:-2 6:-1 7:-1 8:-2
wc:intention	0:-1 8:1
wc:interim	1:-1 2:1 3:-1 4:-1 5:-1 6:1 7:-2 8:-1
wc:into	0:1
wc:into:ev-volume	0:2
wc:into:green-factories	0:-1 3:2
wc:into:investment	0:1
wc:into:net-zero	3:-2 8:1
wc:into:recycled-material	7:1
wc:introduc:ev-models	0:1
wc:invest	0:1
wc:invest:investment	0:1
wc:investment	0:1
wc:investment:investment	0:1
wc:investor	1:1 3:-1
wc:iron	3:1
wc:is:battery-capacity	0:1
wc:is:battery-recycling	0:3
wc:is:charging-points	0:1
wc:is:emissions-peak	8:1
wc:is:energy-use	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:-1 8:-1
wc:is:ev-share	7:3
wc:is:ev-volume	0:3
wc:is:ghg-emissions	4:-2 7:-1 8:-2
wc:is:green-factories	0:1 3:-1
wc:is:ice-phase-out	7:1
wc:is:investment	0:1
wc:is:net-zero	1:1 8:1
wc:is:recycled-material	7:1
wc:is:renewable-energy	0:1
wc:is:water-use	0:-3 3:1 6:2
wc:isn	0:-2 3:-1 4:2 6:-2 8:1
wc:isuzu	1:1
wc:isuzu:investment	0:1
wc:isuzu:net-zero	1:1 8:-1
wc:it:battery-capacity	0:1
wc:it:battery-recycling	0:2
wc:it:charging-points	0:1
wc:it:energy-use	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:it:ev-models	0:2
wc:it:ev-volume	0:3
wc:it:ghg-emissions	0:-4 5:-1 6:1
wc:it:green-factories	3:1
wc:it:ice-phase-out	7:1
wc:it:investment	0:1
wc:it:net-zero	0:-1 3:1
wc:it:network	0:1
wc:it:other	0:-2 2:-1 5:2 7:-1
wc:it:recycled-material	0:-1 2:1 7:1
wc:it:renewable-energy	0:2 3:1 6:-1
wc:it:supplier-commitments	0:2
wc:it:water-use	0:1 1:-1 3:1 5:-1 6:-3 7:-1
wc:its:battery-capacity	0:1
wc:its:battery-recycling	0:1
wc:its:charging-points	0:1
wc:its:emissions-peak	8:1
wc:its:energy-use	3:3 6:-1
wc:its:ev-mileage	0:1
wc:its:ev-models	7:1
wc:its:ev-share	7:1
wc:its:ev-volume	0:2
wc:its:fuel-economy	0:1 4:-1 5:-1
wc:its:ghg-emissions	0:-1
wc:its:green-factories	0:-1 3:2
wc:its:net-zero	3:1 8:-1
wc:its:recycled-material	0:3 7:-2
wc:its:renewable-energy	3:1
wc:its:supplier-commitments	2:1
wc:its:waste	0:-1 3:2
wc:its:water-use	0:-1 3:2 6:-1
wc:itself	0:-1 3:1 6:-2 8:1
wc:itself:ghg-emissions	0:-2 4:-1 5:-1 6:-1 7:1
wc:itself:net-zero	8:2
wc:jaguar	7:1
wc:jaguar:ice-phase-out	7:3
wc:january	0:1 6:-1
wc:january:ev-volume	0:1
wc:january:net-zero	3:1 6:-2 8:1
wc:japan	7:2
wc:japan:ev-models	0:2
wc:japan:ev-share	7:1
wc:japan:ghg-emissions	3:3 6:-2
wc:japan:net-zero	3:-1 4:-2 7:3
wc:japanese	3:1 6:-1
wc:jlr:ev-models	7:1
wc:jlr:investment	0:1
wc:jlr:net-zero	0:-1 3:-1 4:-1 7:-1 8:1
wc:joint	0:1
wc:july	0:2
wc:july:ev-volume	0:2
wc:june:renewable-energy	3:1
wc:just:ev-share	7:1
wc:just:ev-volume	0:2
wc:k	0:1 3:-2 6:-1 7:1 8:-2
wc:keep	0:-1 6:1
wc:keep:ev-volume	0:1
wc:kept	3:-1 7:1
wc:kept:net-zero	1:2 3:-2 7:1
wc:key	2:1 6:-1
wc:kia	0:2 6:-1 7:-1 8:1
wc:kia:ev-volume	0:2
wc:kia:net-zero	0:-1 1:-2 2:-1 3:-2 6:-2 7:-1 8:4
wc:kilogram	0:-2 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 8:-1
wc:kilogram:ghg-emissions	0:-2 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 8:-1
wc:kilometer	4:2 6:-1
wc:kilometer:ev-mileage	0:1
wc:kilometer:ghg-emissions	0:-2 4:2 6:-2
wc:kilometr	0:2 3:-1
wc:kilometr:ev-mileage	0:2
wc:kilometre	3:-1 4:4 6:-1
wc:kilometre:ghg-emissions	3:-1 4:4 6:-1
wc:kilowatt-hour	0:1 6:-2
wc:kilowatt-hour:renewable-energy	0:2 3:-1 6:-2
wc:kind	7:1
wc:klasse:ev-models	0:1
wc:km	0:1 1:-1 4:2
wc:km:ev-mileage	0:2
wc:korea	0:-1 3:-1 6:1
wc:korea:ev-share	7:1
wc:kronor	0:1
wc:kronor:investment	0:1
wc:krw	0:2
wc:krw:investment	0:2
wc:kwh	0:-1 1:-1 3:1 6:1
wc:kwh:energy-use	0:-1 4:-1 6:1
wc:kwh:renewable-energy	3:1
wc:lakh	0:2 4:1
wc:lakh:ev-volume	0:1
wc:lakh:ghg-emissions	1:-1 2:-2 3:-3 4:3 5:-2 6:-1 7:-1 8:-1
wc:land:ev-share	7:1
wc:landfill	3:1 7:-1
wc:landfill:waste	3:1
wc:large	3:1
wc:largest	0:-1 7:1
wc:last:energy-use	0:2 3:-1
wc:last:ev-share	7:2
wc:last:ghg-emissions	7:-1 8:-2
wc:last:ice-phase-out	7:2
wc:last:net-zero	6:2
wc:last:recycled-material	0:-1 2:-1 6:-1 7:1 8:-1
wc:last:renewable-energy	3:-1 6:2
wc:last:water-use	0:-2 3:2
wc:late:ev-volume	0:1
wc:later	3:-1 8:2
wc:later:net-zero	3:-1 8:2
wc:latest	2:1 8:1
wc:latest:net-zero	8:1
wc:latter	0:1
wc:launch	0:3
wc:launch:ev-models	0:1
wc:lead	3:-1 4:1 6:-1 8:1
wc:leaf	0:1
wc:leaf:ev-volume	0:2
wc:least	2:1 3:-1
wc:least:ev-models	0:2
wc:least:ev-share	7:1
wc:least:ev-volume	0:1
wc:least:ghg-emissions	0:-1 1:1 3:-1 4:-2 6:-1 7:1 8:1
wc:least:recycled-material	0:-1 2:2 7:-2
wc:leav	1:-1 3:2 7:-1 8:-1
wc:leav:ghg-emissions	1:-1 2:-1 3:1 6:-1 8:-2
wc:leave	3:-1 6:1
wc:leave:net-zero	3:-2 6:1
wc:left	0:2 3:-2 6:1
wc:left:ev-share	7:2
wc:left:ev-volume	0:2
wc:left:net-zero	0:-1 2:-1 3:-2 6:2 7:-1
wc:less:energy-use	3:2
wc:less:ev-share	7:1
wc:less:ghg-emissions	8:-1
wc:less:waste	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:-1
wc:less:water-use	3:1 6:-2
wc:letter	0:1
wc:letter:supplier-commitments	0:1
wc:level	1:-2 2:-1 5:-1
wc:level:charging-points	0:1
wc:level:ghg-emissions	1:-2 2:-2 3:-1 5:-1
wc:lexu	7:1
wc:lexu:ice-phase-out	7:3
wc:lg	6:1 8:-1
wc:lges	3:-2 6:3
wc:lges:renewable-energy	0:-1 3:-2 6:3
wc:li	0:1
wc:li:ev-volume	0:1
wc:life	1:4 8:-2
wc:life-cycle	0:-2 1:3 3:-1 6:-1
wc:life-cycle:ghg-emissions	0:-2 1:3 3:-1 6:-1
wc:life:ghg-emissions	1:3
wc:life:net-zero	1:3 7:-1 8:-3
wc:lifecycle	0:-1 1:1 3:-1 6:-1 8:-1
wc:lifecycle:ghg-emissions	0:-1 1:1 3:-1 6:-1
wc:lifetime	0:-1 1:2
wc:lifetime:ghg-emissions	0:-1 1:2
wc:lift	7:1
wc:lift:ev-volume	0:1
wc:light-duty	7:1
wc:light-duty:ice-phase-out	7:1
wc:light:ice-phase-out	7:1
wc:lightning	0:2
wc:lightning:ev-volume	0:2
wc:like	0:2 7:-1
wc:likewise	0:-2 3:2 6:-1
wc:lin:battery-capacity	0:1
wc:line	4:-1 5:1 7:-1
wc:line:ev-volume	0:1
wc:lineup	0:1
wc:lineup:ev-models	0:1
wc:list	0:1 1:1 3:-1 8:-1
wc:lithium	0:1
wc:lithium:battery-recycling	0:1
wc:little	3:1
wc:little:ev-share	7:1
wc:little:ev-volume	0:1
wc:ll	3:1 4:-1 8:-1
wc:ll:charging-points	0:2
wc:ll:ev-models	0:2
wc:ll:ev-volume	0:2
wc:ll:ghg-emissions	0:-2 1:-3 2:1 3:-2 4:-2 5:-2 6:2 7:-2 8:-3
wc:ll:ice-phase-out	7:2
wc:ll:investment	0:2
wc:ll:net-zero	0:-1 1:-1 2:-2 3:2 4:-2 5:-1 6:-1 8:-1
wc:ll:renewable-energy	0:-2 3:2
wc:lleniu	7:1 8:-2
wc:local	0:2 3:1 6:-1
wc:local:renewable-energy	3:2 6:-1
wc:location	3:-1 6:1 7:-1 8:-2
wc:location:net-zero	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-2 8:-2
wc:location:waste	0:1 6:-1
wc:logistic	0:-3 1:-2 2:-2 3:-2 4:-1 5:1 6:-1 7:-3 8:2
wc:long-term	2:-1 3:-1 4:-1 7:1
wc:look:ev-share	7:2
wc:lot	0:1 6:-1
wc:low-emission	0:1
wc:lower	3:-2
wc:lower:energy-use	0:-2 4:2 6:-2
wc:lower:ev-share	7:1
wc:lower:ghg-emissions	3:-2
wc:lower:water-use	1:-1
wc:lucid	0:1
wc:lucid:ev-volume	0:1
wc:luxury:ev-volume	0:1
wc:m	0:1
wc:m:ev-volume	0:1
wc:m:investment	0:2
wc:m:net-zero	3:-2 6:-1 8:3
wc:m:water-use	0:1 1:-2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-2
wc:mach-	0:1
wc:mach-:ev-volume	0:1
wc:machin	1:-1 2:-1 3:-1 4:2 5:-1 6:-2 7:-2 8:-1
wc:made	6:1
wc:made:ev-share	7:1
wc:made:ev-volume	0:4
wc:made:ghg-emissions	0:-3 1:-2 2:-2 3:1 4:-2 5:-1 6:2 7:-1
wc:made:investment	0:1
wc:made:recycled-material	0:2 2:-1 3:-1 7:-1
wc:made:renewable-energy	0:-1 4:-1 6:2
wc:main	1:-1 2:-1 4:2 6:-2 7:-1
wc:maintain	0:-2 1:2 5:-1 6:-1
wc:mak	3:2 8:-1
wc:mak:ev-share	7:1
wc:mak:ev-volume	0:2
wc:make	7:1
wc:make:ev-volume	0:2
wc:make:ice-phase-out	7:1
wc:make:net-zero	1:-2
wc:man:ev-share	7:1
wc:management	6:1
wc:management:ev-volume	0:1
wc:manufactur	0:-1 1:-1 3:5 6:-3 8:-1
wc:manufactur:ghg-emissions	0:-1 1:-3 2:-1 3:3 4:-1 5:-1 6:-1
wc:manufactur:net-zero	3:3 6:-1 7:-1 8:-2
wc:manufactur:renewable-energy	3:3 6:-2
wc:manufactur:waste	0:-1 3:2
wc:march	6:2
wc:march:ev-volume	0:1
wc:march:ghg-emissions	1:-1 2:-1 3:-2 6:2 7:-1 8:-1
wc:march:ice-phase-out	7:2
wc:march:renewable-energy	0:-1 6:1
wc:mark	2:-1 4:-1 6:1
wc:mark:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-2 5:-1 6:2 7:-2 8:-1
wc:market:ev-models	0:1
wc:market:ice-phase-out	7:1
wc:marque	0:1
wc:marque:ice-phase-out	7:1
wc:martorell	3:2 4:-1 7:-1
wc:maruti	3:-1 6:1
wc:maruti:renewable-energy	3:-1 6:1
wc:mass	0:1
wc:match	0:3 1:-1 2:-2 3:-3 4:1 5:-1 6:-2 7:-1 8:-1
wc:match:renewable-energy	0:2 1:-1 2:-1 3:-3 4:1 5:-1 6:-2 7:-1 8:-1
wc:material	0:1
wc:material:battery-recycling	0:1
wc:material:ghg-emissions	0:-1 1:-1 2:2 3:-1 4:-1 8:-1
wc:material:recycled-material	0:1 7:1
wc:may	0:1
wc:may:ev-volume	0:3
wc:mazda:ev-share	7:1
wc:mazda:net-zero	0:-1 1:-1 6:-1 8:1
wc:mean	8:1
wc:mean:net-zero	8:3
wc:meant	0:1 4:1 6:-1
wc:meant:ghg-emissions	0:2 1:-1 3:-1 6:-1
wc:meant:net-zero	0:-1 1:-2 3:-1 4:2 6:-2
wc:meanwhile	0:2 7:-1
wc:measur	0:-1 2:-2 3:1 4:-1 5:-2 6:1 8:-1
wc:measur:energy-use	0:-1 3:-1 6:2
wc:measur:ghg-emissions	1:-2 2:-2 3:2 4:-1 5:-2 6:-1 7:-2 8:-2
wc:meb	0:1
wc:meet	0:-1 6:1
wc:megawatt	0:1 3:2 6:-1
wc:megawatt-hour	0:1 3:1 6:-1
wc:megawatt:renewable-energy	0:1 3:2 6:-1
wc:merced:ev-share	7:1
wc:merced:ghg-emissions	1:1 2:-1 3:-1 4:-1
wc:merced:net-zero	3:1 8:-2
wc:mercedes-benz	1:1
wc:mercedes-benz:ev-share	7:2
wc:mercedes-benz:net-zero	1:-1 7:1 8:-1
wc:mere	0:1 6:-1
wc:mere:ev-share	7:1
wc:met	3:1
wc:met:renewable-energy	6:1
wc:metal	0:2 7:-1
wc:meter	0:-2 3:2
wc:meter:water-use	0:-2 3:2
wc:metr	3:1
wc:metr:water-use	3:1
wc:metric	0:-1 3:-1 5:-1 7:-1
wc:metric:ghg-emissions	3:-4 5:-2 7:-1
wc:mexico	3:2 6:-1
wc:michelin	0:-1
wc:michelin:recycled-material	7:1
wc:middle	0:1
wc:middle:net-zero	3:1 6:-1 7:-1
wc:middle:renewable-energy	0:2 2:1 3:-2 6:-1
wc:mileage	4:1
wc:milestone	0:-1 3:1 6:-1
wc:million	0:2
wc:million:energy-use	0:-2 1:-1 2:-1 4:2 5:-1 6:-2 7:-1 8:-1
wc:million:ev-mileage	0:1
wc:million:ev-volume	0:1
wc:million:ghg-emissions	0:1 1:-3 2:-3 3:-2 4:1 5:-2 6:-1 7:-1 8:4
wc:million:investment	0:2
wc:million:renewable-energy	0:1
wc:mini	0:-1 7:1
wc:minu	3:1 5:-1 7:-1
wc:minu:energy-use	0:-2 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-2
wc:minu:ghg-emissions	5:-1 7:-1
wc:mirai	0:2
wc:mirai:ev-volume	0:2
wc:mix	7:1
wc:mix:ev-share	7:1
wc:mobility	0:2 8:-2
wc:mobility:ev-volume	0:1
wc:mobility:investment	0:1
wc:model	0:1
wc:model:ev-models	0:1
wc:model:ev-share	7:2
wc:model:ev-volume	0:1
wc:model:ice-phase-out	7:2
wc:model:recycled-material	0:2 7:-2
wc:moment	3:3 6:-1 7:-1
wc:monday	0:-1 1:1
wc:month	0:1
wc:month:charging-points	0:2
wc:month:ev-models	0:1
wc:month:renewable-energy	0:1 6:-2
wc:more:battery-capacity	0:1
wc:more:battery-recycling	0:1
wc:more:ev-models	0:1
wc:more:ev-share	7:1
wc:more:ghg-emissions	4:-1 5:-2 6:-1
wc:more:investment	0:1
wc:more:network	0:1
wc:more:recycled-material	0:1 7:-1
wc:more:renewable-energy	3:1 6:-2
wc:more:water-use	0:-1 3:1
wc:most	0:1 1:-2 2:1 3:-1 4:-1 5:-2 6:-2 8:-1
wc:motor	0:1
wc:motor:net-zero	0:-1 3:-1 6:-1 8:4
wc:motor:renewable-energy	0:1 3:-3 6:1
wc:mov	3:2 8:-1
wc:mov:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-2 8:-1
wc:much	4:1
wc:much:ghg-emissions	0:-1 1:-1 4:1
wc:must	0:-3 1:-1 3:1 7:1 8:-1
wc:must:ghg-emissions	0:-1 4:1 7:-1
wc:mustang	0:2
wc:mustang:ev-volume	0:2
wc:mw	0:1 3:1
wc:mw:renewable-energy	0:1 3:1
wc:mwh	0:1 3:2
wc:mwh:battery-recycling	0:3
wc:mwh:renewable-energy	0:-1 3:2 6:-1
wc:mwp	0:-1 6:1
wc:mwp:renewable-energy	0:-1 6:1
wc:n	3:1 6:-1
wc:n:ev-share	7:1
wc:nameplate	0:-1 7:1
wc:narrow	0:1
wc:narrow:ev-volume	0:1
wc:national	0:-3 3:2
wc:national-level	3:1
wc:national-level:green-factories	3:1
wc:national:green-factories	0:-2 3:3
wc:nearly	0:1 6:2
wc:nearly:ev-models	0:1
wc:nearly:ev-share	7:2
wc:need	0:-1 3:2
wc:need:renewable-energy	0:-1 3:1
wc:neither	8:2
wc:net	8:1
wc:net-zero	8:5
wc:net-zero:net-zero	8:5
wc:net:net-zero	8:1
wc:network	0:1 3:-1 4:2 6:-1
wc:network:charging-points	0:1
wc:network:net-zero	3:2 8:-1
wc:network:renewable-energy	1:-1 3:-2 4:3 5:-1 6:-2 7:-1 8:-1
wc:neue:ev-models	0:1
wc:neutrality	8:2
wc:neutrality:net-zero	8:2
wc:nev:ev-share	7:2
wc:nev:ev-volume	0:2
wc:nevada:battery-capacity	0:1
wc:nevada:investment	0:1
wc:nevs	0:1
wc:nevs:ev-models	0:2
wc:nevs:ev-share	7:2
wc:nevs:ev-volume	0:2
wc:new	7:1
wc:new-car	0:-2 1:-3 2:-1 3:-2 5:-2 6:-2 7:2 8:-1
wc:new-car:ghg-emissions	0:-2 1:-2 2:-1 3:-2 5:-1 6:-2 7:1 8:-1
wc:new-energy:ev-volume	0:1
wc:new-vehicle	0:-2 1:-2 2:-1 3:-1 4:1 5:-1 6:-2 7:2 8:-2
wc:new:ev-models	0:1
wc:new:ev-volume	0:1
wc:new:ghg-emissions	1:-2 2:-2 3:-1 5:-2 6:1 8:-2
wc:new:ice-phase-out	7:1
wc:new:investment	0:1
wc:new:net-zero	3:-1 7:3 8:-3
wc:new:recycled-material	0:-1 7:2
wc:new:renewable-energy	0:2 3:-1 6:-2 7:-1
wc:newly	0:-1 1:1 4:2 6:-1 7:-1 8:-2
wc:next:ev-models	0:1
wc:next:ev-share	7:2
wc:next:ev-volume	0:2
wc:next:renewable-energy	0:-1 3:2 6:-1
wc:nickel	0:2
wc:nickel:battery-recycling	0:1
wc:nine	0:1
wc:nine:battery-recycling	0:1
wc:nine:ev-models	0:1
wc:nine:ev-share	7:1
wc:nine:ev-volume	7:2
wc:nine:ghg-emissions	0:2 1:-2 2:-1 3:-3 5:-1 6:-2 7:-2 8:-2
wc:nine:green-factories	1:-1 3:1 5:-1 6:-1 7:-1
wc:nio	0:3
wc:nio:ev-volume	0:3
wc:nissan:ev-share	7:2
wc:nissan:ev-volume	0:2
wc:nissan:net-zero	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:1
wc:no	0:-1 3:2
wc:no:ev-share	3:1
wc:no:ev-volume	0:-1 7:2
wc:no:ice-phase-out	7:1
wc:no:net-zero	3:1
wc:nor	0:-1 3:-1 6:1 8:2
wc:normal	0:-1 3:1
wc:normal:charging-points	0:1
wc:normal:ev-volume	0:1
wc:north	3:1
wc:north:charging-points	0:1
wc:north:net-zero	0:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-2
wc:not	8:1
wc:not:ev-volume	0:1
wc:not:ice-phase-out	7:2
wc:not:investment	0:2
wc:not:net-zero	3:-1 6:-1 8:3
wc:noth:ice-phase-out	7:3
wc:noth:net-zero	0:-2 1:-1 2:-2 3:-3 4:-1 5:-2 6:2 7:-1 8:1
wc:noth:renewable-energy	0:-2 3:3 6:-2
wc:november	3:2 6:-1
wc:now:battery-capacity	0:1
wc:now:charging-points	0:1
wc:now:ev-models	0:3
wc:now:ev-share	7:1
wc:now:ev-volume	0:2
wc:now:ghg-emissions	0:1 1:1 3:-2 4:-3 5:-1 7:-2 8:-2
wc:now:green-factories	0:-1 3:2
wc:now:network	0:2
wc:now:recycled-material	0:2 7:-2
wc:now:renewable-energy	0:-2 3:-1 6:2
wc:number	0:1
wc:number:ev-volume	0:1
wc:objective	0:1 8:1
wc:objective:net-zero	8:2
wc:october	0:-2 3:1 6:-2 7:2
wc:october:ev-volume	0:-1 7:1
wc:of:battery-recycling	0:1
wc:of:charging-points	0:1
wc:of:emissions-peak	8:2
wc:of:energy-use	0:1 3:-2 6:2
wc:of:ev-mileage	0:1
wc:of:ev-models	0:1
wc:of:ev-share	7:1
wc:of:ev-volume	0:2
wc:of:fuel-economy	0:-2 4:1 5:-1 7:1
wc:of:green-factories	3:2
wc:of:ice-phase-out	7:1
wc:of:net-zero	1:1 7:1 8:-1
wc:of:network	0:2
wc:of:other	4:-1 5:1 6:-1 7:-1
wc:of:recycled-material	0:1
wc:of:renewable-energy	0:1
wc:of:supplier-commitments	2:2
wc:of:waste	0:1 3:1 6:-1
wc:of:water-use	3:1
wc:off	4:1
wc:off:ev-volume	0:1
wc:off:ghg-emissions	0:-1 4:1
wc:offer	7:2
wc:offering	0:1
wc:offering:ev-models	0:1
wc:offic	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
wc:offic:ghg-emissions	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
wc:old	0:-1 3:2
wc:on:charging-points	0:2
wc:on:ev-mileage	0:1
wc:on:ghg-emissions	1:1 5:-1 6:-1 7:-2
wc:on:ice-phase-out	7:1
wc:on:investment	0:1
wc:on:net-zero	3:1
wc:on:network	0:1
wc:on:renewable-energy	6:1
wc:on:supplier-commitments	0:2 2:-2
wc:one	0:2
wc:one-fifth	0:2 1:-1 2:-2 4:-1 5:-1 6:-2 7:-2 8:-1
wc:one:battery-capacity	0:1
wc:one:charging-points	0:1
wc:one:ev-models	0:2
wc:one:ev-share	3:1
wc:one:ev-volume	0:1
wc:one:ghg-emissions	1:3 3:-2 4:-2 5:-2 7:-2 8:-2
wc:one:green-factories	0:1 3:-1
wc:one:investment	0:1
wc:ones	0:1
wc:ones:charging-points	0:1
wc:ones:ev-models	0:2
wc:ones:ev-volume	0:3
wc:only	7:1
wc:only:ev-volume	0:2
wc:only:ice-phase-out	7:2
wc:only:net-zero	0:-2 1:-2 2:1 3:-3 4:2 5:-2 6:-2 7:-1 8:-1
wc:only:renewable-energy	0:-2 3:3 6:-1
wc:only:supplier-commitments	2:1
wc:onward	3:-1 6:1 7:-1 8:-1
wc:opel	0:-1 7:1
wc:open	3:1
wc:open:charging-points	0:2
wc:operat	0:-1 3:2 6:2 8:-3
wc:operat:charging-points	0:1
wc:operat:net-zero	1:-1 2:-1 4:-1 5:-1 6:3 7:-1 8:-3
wc:operate	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:1
wc:operation	3:-1 6:5 8:-1
wc:operation:ghg-emissions	6:3
wc:operation:net-zero	1:-2 3:-3 6:4 8:-2
wc:operational	0:-1 3:-3 4:-1 6:3 8:-1
wc:operational:ghg-emissions	6:1 8:-1
wc:or:ev-models	0:2 7:-1
wc:or:ev-share	7:1
wc:or:ev-volume	0:1
wc:or:ghg-emissions	0:-3 1:-2 2:-2 3:2 4:2 5:-2 6:-2 8:-1
wc:or:recycled-material	7:1
wc:or:renewable-energy	0:1 3:1 4:-2 6:-1
wc:order	0:2
wc:order:ev-volume	0:1
wc:other	0:-2 3:1 7:1
wc:other:ghg-emissions	0:-2 1:-1 3:1 4:-1 6:1
wc:otosan	0:1 3:1 6:-1 8:-1
wc:ought	0:-1 4:2
wc:ought:ev-share	7:1
wc:our	0:2 2:-1 8:1
wc:our:ev-share	7:1
wc:our:ghg-emissions	1:-1 2:-1 3:2 4:-1 6:-2 7:1 8:1
wc:our:recycled-material	0:2 2:-1 7:-1
wc:our:renewable-energy	0:-1 6:1
wc:out:ev-models	0:1
wc:out:ev-volume	0:2
wc:out:ghg-emissions	0:-2 8:1
wc:out:investment	0:2
wc:out:net-zero	7:-1 8:1
wc:out:renewable-energy	0:-2 3:1 4:1 6:-2
wc:outlay	0:1
wc:outlay:investment	0:1
wc:output	0:1 3:1 7:-2
wc:output:battery-capacity	0:1
wc:output:energy-use	0:1 1:-1 2:-1 4:-2 5:-1 6:-2 7:-1 8:-1
wc:output:renewable-energy	0:-1 3:2 6:-1
wc:outside	3:1 6:-1
wc:outside:charging-points	0:1
wc:outside:renewable-energy	3:2 6:-2
wc:over:battery-capacity	0:2
wc:over:battery-recycling	0:1
wc:over:charging-points	0:2
wc:over:energy-use	0:-1 3:-1 6:2
wc:over:ev-models	0:1
wc:over:ev-share	7:2
wc:over:ev-volume	0:1
wc:over:ghg-emissions	1:2 2:-2 6:-2
wc:over:investment	0:1
wc:over:net-zero	1:2 8:-1
wc:over:recycled-material	0:1
wc:over:renewable-energy	0:1 3:-1
wc:overall	1:-2 2:-1 3:-3 4:-2 5:-2 6:1 7:-1 8:2
wc:oversea	1:-2 4:-1 5:1
wc:oversea:renewable-energy	3:1
wc:own	4:-1 6:3
wc:own-brand:ev-share	7:1
wc:own:charging-points	0:1
wc:own:ev-models	0:2
wc:own:ghg-emissions	0:-1 1:-1 4:-2 6:4
wc:own:net-zero	6:3 8:-2
wc:own:renewable-energy	0:-1 6:1
wc:owner	3:-1 4:1 6:-1 7:-1 8:-1
wc:owner:ev-mileage	0:1
wc:paccar	6:1
wc:paid	0:2
wc:paint	2:-1 3:1
wc:paint:ghg-emissions	2:-1 3:1
wc:panasonic	4:-1 6:-1 8:1
wc:panasonic:net-zero	3:1 8:-1
wc:panel	3:2 6:-1
wc:panel:renewable-energy	3:2 6:-1
wc:parent	8:1
wc:parent:ev-volume	0:1
wc:parent:investment	0:1
wc:parent:net-zero	8:2
wc:park	8:-1
wc:park:charging-points	0:1
wc:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-2
wc:park:renewable-energy	3:1 6:-3
wc:part:investment	0:1
wc:part:net-zero	8:3
wc:part:supplier-commitments	0:1
wc:partner	0:1
wc:partner:charging-points	0:1
wc:pass	6:1
wc:pass:ev-volume	0:1
wc:passenger:ev-volume	0:1
wc:passenger:ghg-emissions	0:-1 1:1 3:-2 4:1 7:-1
wc:passenger:net-zero	0:1 8:-1
wc:past	0:1
wc:pct	3:-1 6:1
wc:pct:ev-share	7:2
wc:peak	7:1
wc:peak:emissions-peak	8:2
wc:pencill	0:2
wc:penetration	7:3
wc:penetration:ev-share	7:3
wc:people	0:1
wc:people:network	0:1
wc:per-vehicle	0:-1 1:1 4:-1 6:-1 7:-1 8:-1
wc:per-vehicle:ghg-emissions	0:-1 1:1 4:-1 6:-1 7:-1 8:-1
wc:per:battery-recycling	0:1
wc:per:energy-use	0:1 6:-1
wc:per:ev-share	7:2
wc:per:ev-volume	0:1
wc:per:fuel-economy	0:-1 4:2 5:-1 7:-2
wc:per:net-zero	0:-1 1:2 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:per:recycled-material	0:2 2:-1
wc:per:renewable-energy	0:1 6:1
wc:per:waste	0:1 6:-1
wc:per:water-use	3:2
wc:percent:battery-recycling	0:1
wc:percent:energy-use	3:1
wc:percent:ev-share	7:2
wc:percent:ev-volume	7:2
wc:percent:fuel-economy	0:-4 1:-1 2:-1 3:-1 4:1 5:1 6:-1 8:-1
wc:percent:ghg-emissions	1:-1
wc:percent:ice-phase-out	7:1
wc:percent:other	0:1 1:-1 2:-1 3:1 4:-1 5:-3 6:-1 7:-1 8:-1
wc:percent:recycled-material	7:3
wc:percent:renewable-energy	0:-2 3:1 6:2
wc:percent:supplier-commitments	0:1
wc:percent:waste	0:2 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:percent:water-use	6:2
wc:period	2:-1 3:2 6:-2
wc:period:ghg-emissions	2:-1 3:2 6:-2
wc:petrol	0:-1 3:-1 4:1 6:-1 8:-1
wc:petrol:ice-phase-out	7:2
wc:peugeot	0:1
wc:phase	3:-1 4:2
wc:phase:ghg-emissions	1:-2 2:-1 3:-3 4:3 8:-1
wc:photovoltaic	0:1 3:1 6:-1
wc:photovoltaic:renewable-energy	0:1 3:1 6:-1
wc:pilot	0:1
wc:place:battery-capacity	0:1
wc:place:net-zero	7:1
wc:plan:charging-points	0:2
wc:plan:ghg-emissions	0:-1 1:1 2:-2 3:-3 4:-3 5:2 6:-2 7:-1 8:-1
wc:plan:investment	0:1
wc:plan:net-zero	8:1
wc:plan:renewable-energy	3:1 5:-1
wc:plann:ev-models	0:2
wc:plann:ghg-emissions	0:-2 1:-1 2:2 3:-2 4:1 5:-1
wc:plann:investment	0:1
wc:plann:net-zero	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-2 8:2
wc:plant	3:5
wc:plant:battery-capacity	0:1
wc:plant:energy-use	0:-1 3:2 6:-2
wc:plant:ev-volume	0:1
wc:plant:ghg-emissions	3:3 4:-2
wc:plant:green-factories	3:1
wc:plant:investment	0:2
wc:plant:net-zero	3:4 8:-1
wc:plant:renewable-energy	3:3 6:-1
wc:plant:waste	3:2
wc:plant:water-use	0:-1 3:2
wc:plastic	2:-1 7:1
wc:plastic:recycled-material	2:-1 7:1
wc:platform	0:2 4:-1 7:-1
wc:platform:ev-models	0:1
wc:pledg	0:-1 3:-1 7:2 8:-2
wc:pledg:ghg-emissions	0:-1 1:1 2:-2 6:1 7:-1 8:-1
wc:plug-in	7:2
wc:plug-in:ev-models	0:1
wc:plug-in:ev-volume	0:-1 7:2
wc:plug:ev-share	7:1
wc:plus	0:1
wc:plus:ev-volume	0:2
wc:point:charging-points	0:1
wc:point:ghg-emissions	0:-1 1:-1 2:-2 4:-2 5:-1 6:1 7:-1 8:-1
wc:point:net-zero	1:-1 3:-1 7:-1 8:2
wc:polestar	0:3 7:-1
wc:polestar:ev-volume	0:1
wc:polestar:ghg-emissions	0:1 3:-1
wc:porsche	0:-1 1:1 7:1 8:-1
wc:porsche:investment	0:2
wc:port	0:-1 3:-2 5:2 6:-1
wc:portfolio	1:-1 3:-1 7:2 8:-1
wc:portfolio:ev-models	0:1
wc:possible	3:1
wc:pour	0:1
wc:pour:investment	0:1
wc:power	0:1
wc:power:ghg-emissions	0:-1 1:-2 2:1 4:-1
wc:power:renewable-energy	0:1
wc:powertrain	7:1
wc:powertrain:ev-share	7:1
wc:premis	3:-2 6:2
wc:present	1:1 3:-1 4:-1 6:1
wc:present:charging-points	0:3
wc:present:ghg-emissions	0:-2 1:1 2:-2 3:-3 4:-2 5:-2 6:1 7:-1
wc:present:renewable-energy	0:-1 6:1
wc:previou	0:-1 3:1 4:1 6:-1
wc:priu	0:-1 3:-2 4:2 6:-1 7:-1 8:-1
wc:proces	3:2 6:-1
wc:produc	3:2 6:-1
wc:produc:energy-use	0:-1 3:2 6:-1
wc:produc:ev-volume	0:3
wc:produc:ghg-emissions	0:-2 1:-2 3:1 5:-1 6:-2 7:-1
wc:produc:renewable-energy	3:3 6:-2
wc:produce	1:1 3:1 6:-1 8:-1
wc:produce:ev-volume	0:2
wc:product:net-zero	6:-1 7:1
wc:production	3:3 6:-1
wc:production:battery-capacity	0:1
wc:production:ev-models	0:2
wc:production:ev-volume	0:2
wc:production:ghg-emissions	0:-2 3:4 4:-2 6:-1 7:-1
wc:production:investment	0:1
wc:production:net-zero	0:1 1:-2 6:-1 7:1 8:-2
wc:production:renewable-energy	0:-1 3:2 6:-2
wc:programme	2:1
wc:programme:investment	0:3
wc:project	0:1 3:-1 6:1
wc:project:energy-use	0:-3 6:2
wc:project:investment	0:1
wc:project:renewable-energy	0:2 1:-1 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-1
wc:promis	1:-1
wc:promis:ghg-emissions	0:-3 1:-2 2:-1 3:1 4:-1 7:-2
wc:promis:net-zero	0:1 1:-2 3:-1
wc:promise	0:-1 7:1
wc:proportion	0:1 3:-1 6:1
wc:proportion:ev-share	7:2
wc:proportion:recycled-material	0:2 7:-1
wc:proportion:renewable-energy	0:-1 3:-2 6:4
wc:provid	4:1
wc:provid:renewable-energy	0:-1 4:1
wc:public	0:1
wc:public:charging-points	0:1
wc:pump	3:2 6:-1
wc:purchas	0:1 3:1 6:-1
wc:purchas:ghg-emissions	0:1 4:-1 6:-2 7:-1
wc:purchas:renewable-energy	0:-1 3:2 6:-1
wc:purchas:supplier-commitments	0:1
wc:purchase	2:-1 3:-1 5:-1 6:2
wc:purchase:renewable-energy	1:-1 2:-2 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
wc:pure	7:1
wc:pure:ev-models	0:-1 7:2
wc:pure:ev-share	7:1
wc:pure:ev-volume	0:1
wc:pure:ice-phase-out	7:1
wc:purely:ev-models	0:2
wc:purely:ice-phase-out	7:1
wc:put:charging-points	0:1
wc:put:ev-models	0:1
wc:put:ev-volume	0:1
wc:put:ghg-emissions	1:-1 2:-1 3:-3 5:-1 6:-3 7:-1 8:2
wc:put:investment	0:1
wc:puts	0:2 3:-1
wc:puts:ghg-emissions	0:2 2:-1 3:-2
wc:pv	0:-2 3:-1 6:2
wc:pv:renewable-energy	0:-2 3:-1 6:2 8:-1
wc:q	0:2
wc:qualifi	0:1
wc:qualifi:network	0:1
wc:quarter:ev-share	7:2
wc:quarter:ev-volume	7:1
wc:quarter:ghg-emissions	1:2 3:-2 5:-1 6:-1 7:-1 8:-1
wc:quarter:renewable-energy	0:-1 3:1
wc:question	0:1 1:-2 2:-1 3:-2 4:1 5:-1 6:-3 7:-1
wc:question:net-zero	8:2
wc:r	3:1 6:-1
wc:r:investment	0:1
wc:rais:recycled-material	0:1
wc:raise	0:2 4:-1 7:-1
wc:ran	0:2 6:-1
wc:ran:ev-volume	0:1
wc:ran:renewable-energy	0:1 1:-1 2:-1 4:-2 5:-1 6:-1 7:-1 8:-1
wc:range	0:3
wc:range:ev-models	0:2 7:-1
wc:range:ev-share	7:1
wc:range:ice-phase-out	7:2
wc:rat	0:-1 2:1
wc:rate	0:2 4:-1 7:-1
wc:rate:waste	0:-2 3:3
wc:rather	0:1 3:1 6:-1
wc:rather:ev-share	7:2
wc:ratio	0:1
wc:ratio:ev-share	7:2
wc:raw	0:1
wc:raw:recycled-material	7:1
wc:re	0:-2 3:1 5:-1 6:2
wc:re:net-zero	2:-1 3:1 6:-2
wc:re:renewable-energy	0:-1 3:-2 6:3
wc:reach	0:2 3:-1
wc:reach:charging-points	0:1
wc:reach:ev-share	7:2
wc:reach:ev-volume	0:1
wc:reach:ghg-emissions	0:-4 2:1 3:-2 5:-1 6:2 7:-1 8:-1
wc:reach:net-zero	0:1 2:-1
wc:reach:renewable-energy	0:2 3:-2
wc:reaffirm	7:1 8:1
wc:reaffirm:net-zero	8:1
wc:realize	0:1 3:-2 7:-1
wc:reckon	6:-1 8:1
wc:reconfirm	0:1 6:1 8:-1
wc:record	3:-1 6:2
wc:record:ev-volume	0:3 7:-1
wc:recover	0:1
wc:recover:battery-recycling	0:1
wc:recovery	6:1
wc:recycl	7:1
wc:recycl:battery-recycling	0:1
wc:recycl:recycled-material	7:1
wc:recycl:waste	0:-1 3:2 4:-1 7:-1 8:-1
wc:recycl:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:recycle	0:2
wc:recycle:battery-recycling	0:1
wc:reduc	3:1
wc:reduc:energy-use	3:1 4:-1
wc:reduc:ghg-emissions	1:-1 2:-1 3:1 5:-1
wc:reduc:recycled-material	2:1 7:-1
wc:reduc:water-use	3:1
wc:reduce	0:-1 1:-1 2:1 3:1
wc:reduce:ghg-emissions	0:-2 1:-1 2:1 3:1 6:-1
wc:reduction	1:-1 2:-1 4:-2 5:-1
wc:reduction:ghg-emissions	1:-1 2:-2 4:-2 5:-1
wc:region	0:-1 4:1
wc:region:net-zero	1:-1 4:1 5:-1 6:-3 8:-1
wc:registration	7:1
wc:registration:ev-share	7:2
wc:reiterat	8:2
wc:reiterat:net-zero	6:-1 8:3
wc:relative	0:1 1:-1 4:-1 6:1 7:-1
wc:relative:ghg-emissions	0:1 1:-1 3:-1 4:-1 6:1 7:-1
wc:remain:battery-capacity	0:2
wc:remain:ev-share	7:1
wc:remain:ev-volume	0:1
wc:remain:ice-phase-out	7:1
wc:remain:investment	0:2
wc:remain:net-zero	1:-1 3:1 8:1
wc:remain:recycled-material	0:2 2:-2 7:-1
wc:renault:ev-volume	0:2
wc:renault:ghg-emissions	0:-2 1:1 2:1 3:-2 4:1 5:-1 6:-1 7:-1 8:-1
wc:renault:ice-phase-out	7:2
wc:renault:net-zero	3:1 6:-1
wc:renault:recycled-material	0:1 7:-1
wc:renewabl	3:-1 6:2
wc:renewabl:renewable-energy	3:-1 6:2
wc:renewable	0:1
wc:renewable:ghg-emissions	0:1 1:1 3:-2 4:-3 5:-1 6:-1 7:-1 8:-1
wc:renewable:recycled-material	7:1
wc:renewable:renewable-energy	0:1 6:1
wc:repeat	0:1 3:-1 8:1
wc:repeat:net-zero	8:2
wc:replac	0:-2 1:-1 2:-1 3:2 4:-1
wc:report:ev-share	7:2
wc:report:ghg-emissions	0:-1 2:-1 4:1
wc:report:net-zero	1:-2 7:1
wc:represent	0:1 2:-1
wc:represent:ev-share	7:1
wc:requir	0:-1 2:1 3:-1 6:1
wc:reserv	0:1
wc:reserv:investment	0:1
wc:respectively	4:2 5:-1 6:-3
wc:result	0:-2 1:-2 2:3 3:-2 5:-1 8:-1
wc:result:ghg-emissions	0:-3 1:-2 2:3 3:-3 4:-1 5:-1 7:-1 8:-1
wc:retailer	0:1
wc:reus	0:-1 3:2
wc:ris	0:1 6:-1 7:1
wc:rise	0:-1 5:1 7:1
wc:rise:ev-volume	0:2
wc:rivian	0:1 3:-1
wc:rivian:ev-volume	0:2
wc:rivian:investment	0:2
wc:road	0:1
wc:road:ev-models	0:1
wc:road:ev-volume	0:2
wc:road:ghg-emissions	2:-1 3:-1 5:1 6:-2 7:-1 8:-1
wc:roll	7:1 8:-1
wc:roll:ev-models	0:1
wc:roof	0:-1 3:5 6:-2
wc:roof:renewable-energy	3:4 6:-2
wc:rooftop	3:1
wc:rooftop:renewable-energy	3:1
wc:rose	1:-1 2:-1 5:-1 7:-2 8:-1
wc:roughly:ev-share	7:1
wc:roughly:investment	0:2
wc:rover:ev-share	7:1
wc:rs	0:1
wc:rs:investment	0:1
wc:run:ev-share	7:1
wc:run:ev-volume	0:1
wc:run:renewable-energy	0:-1 6:1
wc:runn	3:1
wc:runs	3:2 6:-2
wc:s:battery-capacity	0:2
wc:s:battery-recycling	0:2
wc:s:charging-points	0:1
wc:s:emissions-peak	8:2
wc:s:energy-use	3:1 4:-1
wc:s:ev-mileage	0:1
wc:s:ev-share	3:1
wc:s:ghg-emissions	0:-1 4:1 7:-3
wc:s:green-factories	0:1 3:-1
wc:s:ice-phase-out	7:1
wc:s:investment	0:1
wc:s:net-zero	3:1 6:1
wc:s:network	0:1
wc:s:recycled-material	2:-1 3:-1
wc:s:renewable-energy	0:-3 3:-1 6:4
wc:said:ev-models	0:1
wc:said:ev-share	7:1
wc:said:ghg-emissions	0:-1 4:-1 7:1
wc:said:net-zero	1:-2 3:-1 6:-1 7:2 8:2
wc:said:renewable-energy	0:1 3:-1
wc:sal:ev-share	7:1
wc:sal:ev-volume	0:1
wc:sal:ice-phase-out	7:1
wc:sal:net-zero	0:-2 1:-1 2:-1 3:-1 5:-1 6:-3 7:1
wc:sale	0:1
wc:sale:ev-models	0:1
wc:same	2:-1
wc:same:ev-models	0:1
wc:same:ghg-emissions	2:-1 4:1 5:-1
wc:same:net-zero	1:-2 4:-1 6:1 8:1
wc:sav	2:1 3:-1 4:1 5:-1 7:-1
wc:sav:energy-use	2:-1
wc:sav:fuel-economy	0:1 5:-1 7:-2
wc:sav:ghg-emissions	0:-2 1:-1 2:2 3:-2 4:2 6:-2
wc:save	1:-2 2:-1 3:1 4:-2 7:-2 8:-1
wc:save:energy-use	0:-1 3:-1 6:2
wc:save:ghg-emissions	1:-2 2:-1 3:2 4:-3 6:-3 7:-1 8:-2
wc:saving	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:saving:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:say	8:1
wc:say:ev-share	7:1
wc:says	0:-1 5:1
wc:says:ev-models	0:1
wc:says:ev-share	7:1
wc:says:ev-volume	0:2
wc:says:ghg-emissions	0:-2 1:-1 2:-1 3:-2 5:2 7:-1 8:-1
wc:says:net-zero	0:-2 3:-2 6:1 7:-2 8:1
wc:says:renewable-energy	0:-1 6:2
wc:sbti	8:2
wc:sbti:net-zero	8:2
wc:scania	4:-1
wc:scania:ev-share	7:1
wc:scania:ghg-emissions	3:-1 4:-1 6:2
wc:schedul	3:1 6:-1
wc:scheme	0:2 2:-2
wc:scheme:supplier-commitments	0:2 2:-3
wc:science-bas	0:1 1:-1 2:-1 3:-1 4:-1 6:1 8:1
wc:scop	0:-1 3:-1 4:-2 6:3 7:-1
wc:scop:ghg-emissions	0:-1 3:-1 4:-2 6:3 7:-1
wc:scope	0:-1 6:2 8:-2
wc:scope:ghg-emissions	0:-1 6:1
wc:scrap	0:2 2:-1
wc:second:ev-volume	0:2
wc:secondary	0:2 2:-1
wc:secondary:recycled-material	0:2 2:-1
wc:sedan	0:1
wc:sedan:ev-volume	0:1
wc:see	2:1 3:-1 8:1
wc:seek	8:1
wc:seek:net-zero	1:1 8:2
wc:seen	7:1
wc:seen:ev-share	7:1
wc:sell:ev-volume	0:1
wc:sell:ghg-emissions	0:-1 3:-2 4:1 5:-1 8:-2
wc:sell:ice-phase-out	7:1
wc:sell:net-zero	2:-1 3:-1 4:-1 7:3 8:-2
wc:seri	0:1
wc:servic	1:-1 2:-1 3:-1 4:1 5:-1 6:-2 7:-1 8:-1
wc:service	0:1
wc:service:network	0:1
wc:set:ev-share	7:1
wc:set:ev-volume	0:2
wc:set:ghg-emissions	0:-3 1:-2 5:-1 8:-1
wc:set:ice-phase-out	7:1
wc:set:net-zero	8:3
wc:sets	1:1
wc:seven	0:2
wc:seven:ev-models	0:3
wc:seven:green-factories	0:-3 2:-1 3:3 5:-1
wc:seven:renewable-energy	0:2 3:-1 6:-1
wc:shall	0:-1 6:1
wc:shall:ev-share	7:1
wc:shall:ghg-emissions	0:-1 2:-1 3:-2 4:1 5:-1 6:2 7:-3 8:-2
wc:share	7:1
wc:share:ev-share	7:1
wc:share:recycled-material	0:-1 7:2
wc:share:renewable-energy	0:1 7:-1
wc:shareholder	8:2
wc:sheet	3:1
wc:sheet:net-zero	3:1
wc:shift	0:1
wc:shipp	3:-1 5:1
wc:shop	3:1
wc:shop:ghg-emissions	2:-1 3:1
wc:should:charging-points	0:1
wc:should:energy-use	0:-2 3:2
wc:should:ev-models	7:1
wc:should:ev-share	7:1
wc:should:ev-volume	7:1
wc:should:ghg-emissions	0:-2 3:-1 6:-1 8:2
wc:should:ice-phase-out	7:3
wc:should:net-zero	0:1 1:-1 2:-1 3:-2 4:-1 5:-2 7:1
wc:should:recycled-material	0:1 2:-1
wc:should:renewable-energy	0:-1 3:1
wc:should:supplier-commitments	0:3
wc:should:water-use	0:1 6:-2
wc:show	1:1
wc:showroom	0:1
wc:shrink	0:-1 4:1 6:1 7:-1
wc:shrink:ghg-emissions	0:-1 3:-1 4:1 6:1 7:-1
wc:sign	3:-2 6:1
wc:sign:supplier-commitments	0:1
wc:since	3:1
wc:since:energy-use	0:1 3:-1
wc:since:ev-volume	0:2
wc:since:ghg-emissions	1:-1 3:1
wc:since:net-zero	3:2 6:1 7:-1 8:-2
wc:since:renewable-energy	0:-2 3:1
wc:since:waste	0:1
wc:since:water-use	3:1 6:-2
wc:sit	3:-1 6:4 8:-1
wc:sit:charging-points	0:1
wc:sit:ghg-emissions	0:-2 4:-1 6:2 7:-1
wc:sit:green-factories	0:-2 3:3
wc:sit:net-zero	0:1 1:-1 2:-1 5:-1 6:2 7:-2 8:-2
wc:sit:renewable-energy	3:-3 6:4
wc:site	3:1
wc:site:investment	0:1
wc:site:renewable-energy	6:1
wc:six	0:2
wc:six:battery-capacity	0:1
wc:six:ev-models	0:2
wc:six:ev-share	7:2
wc:six:ev-volume	0:1
wc:sixteen	0:2
wc:sixteen:ev-models	0:2
wc:sixty:ev-share	7:1
wc:size	6:1
wc:slightly	3:-1 4:2
wc:small	4:1
wc:small:ev-models	0:1
wc:smaller	0:-1 4:-1 5:-1 6:-1 7:-1
wc:smaller:ghg-emissions	2:1 4:-1 6:-1 7:-1
wc:smart	0:1 3:-1
wc:smart:ev-volume	0:2
wc:so	8:-1
wc:so:charging-points	0:1
wc:so:ev-share	7:1
wc:so:ev-volume	0:2
wc:so:ghg-emissions	0:1 1:-2 2:-2 3:-1 4:-1 5:1 6:-2 7:-2 8:-3
wc:so:investment	0:1
wc:so:net-zero	6:1 7:-3 8:-1
wc:so:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
wc:so:renewable-energy	0:-3 1:-1 4:-1 5:-2 7:-1 8:-1
wc:so:supplier-commitments	1:-1 2:1 3:-1 5:-1 6:-1 7:-1
wc:solar	3:1
wc:solar:renewable-energy	3:1
wc:sold	0:1
wc:sold:ev-share	7:1
wc:sold:ev-volume	0:2
wc:sold:ghg-emissions	0:3 1:-1 3:-1 6:-1
wc:sold:ice-phase-out	7:1
wc:sold:net-zero	0:-1 1:3 2:-2 3:-2 4:1 5:-2 6:-3 7:-3 8:-3
wc:solution	0:-1 2:-1 3:1 6:1 8:-1
wc:some	2:-1
wc:some:battery-capacity	0:1
wc:some:battery-recycling	0:2
wc:some:ev-share	7:2
wc:some:ev-volume	0:1
wc:some:ghg-emissions	0:-2 1:1 2:-2 3:1 4:-2 5:-1
wc:some:investment	0:1
wc:some:renewable-energy	0:1 6:-1
wc:source	0:1 2:-1 3:-1 6:1 7:-1
wc:source:renewable-energy	3:-1 6:2
wc:spar	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 7:-1 8:-2
wc:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 7:-1 8:-2
wc:speak	0:2 7:-1
wc:spend:supplier-commitments	2:1 5:-1 7:-1 8:-1
wc:spent	0:1
wc:spent:investment	0:1
wc:spokesman	3:1 6:-1
wc:stag	0:-1 1:-1 3:-1 7:1
wc:stall	0:2
wc:stall:charging-points	0:2
wc:stand	0:-2 1:1 3:1
wc:stand:ev-share	7:2
wc:stand:ev-volume	0:-1 7:1
wc:stand:ghg-emissions	0:-3 1:1 2:-2 3:1 5:-1 6:-2 7:-2 8:-2
wc:stand:net-zero	1:1 7:-1 8:1
wc:start	0:1
wc:start:battery-capacity	0:1
wc:start:net-zero	3:1
wc:stat	6:-1
wc:stat:ev-volume	0:1
wc:statement	0:2 1:-1 4:-1
wc:station	0:1
wc:station:charging-points	0:2
wc:stay	6:-1 8:1
wc:stay:net-zero	8:2
wc:steel	0:1 2:1 7:-1
wc:steel:recycled-material	0:1 2:1 7:-1
wc:stellanti	6:-1
wc:stellanti:battery-capacity	0:1
wc:stellanti:ev-share	7:1
wc:stick	1:-1 2:2 3:-1
wc:still	0:1
wc:still:ev-share	7:2
wc:still:ghg-emissions	1:1 2:-1 3:1 4:-2 5:-1 6:-1
wc:still:net-zero	3:-2 7:-1 8:3
wc:stood	0:-1 4:1 6:1 8:-1
wc:stood:ev-share	7:1
wc:stood:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:3 5:-1 6:-2 7:-1 8:-2
wc:stood:renewable-energy	0:-2 3:-2 6:3
wc:stop	7:1
wc:stop:ice-phase-out	7:1
wc:stopp	7:1
wc:stopp:ice-phase-out	7:1
wc:storage	0:2 3:-1 5:-1
wc:strategy	8:1
wc:stretch	0:2 1:-2 3:-1 5:-1 6:-2 7:-1
wc:strive	1:1 7:-1
wc:strive:net-zero	0:-1 1:2 3:-1 4:-1 7:-1
wc:stuck	7:1
wc:subaru	6:1
wc:subaru:ev-share	7:1
wc:subsidiary:investment	0:1
wc:such:ev-models	0:1
wc:sum	0:1
wc:sum:investment	0:1
wc:summer	3:2 6:-1
wc:sun	0:-1 3:1 6:-1
wc:sun:renewable-energy	0:-1 3:1 6:-1
wc:sunderland	0:1
wc:sunderland:ev-models	0:1
wc:supercharg	0:3 3:-1 6:-1
wc:supercharger	3:-1 4:1
wc:supercharger:charging-points	0:2
wc:suppli	2:1
wc:suppli:ev-volume	0:2
wc:suppli:renewable-energy	2:1
wc:supplier	2:4 3:-2 6:-1
wc:supplier:ghg-emissions	0:-1 2:2
wc:supplier:recycled-material	0:1 7:-1
wc:supplier:renewable-energy	0:-2 2:3 3:-2 4:-1 5:-1 6:-2 7:-1
wc:supplier:supplier-commitments	0:1
wc:supply	0:-1 1:-1 2:3 3:-1
wc:supply:ghg-emissions	0:-2 1:-2 2:4 3:-1 4:-1 8:-1
wc:supply:net-zero	2:-1 8:3
wc:supply:renewable-energy	0:-1 3:1 6:1
wc:suppos	0:1 4:-2 8:-2
wc:suppos:ghg-emissions	0:2 3:-2 4:-2 7:-1
wc:suppos:net-zero	0:-1 1:-2 2:-1 6:1 7:1 8:-2
wc:surviv	2:-1 3:-2 6:2 8:-2
wc:sustainable	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:-2 8:-1
wc:sustainable:recycled-material	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:-2 8:-1
wc:suvs:ev-models	0:1
wc:suvs:ev-share	7:2
wc:suvs:ev-volume	0:2
wc:suzuki	3:1
wc:suzuki:renewable-energy	0:-1 3:1
wc:swap	0:1
wc:swap:charging-points	0:1
wc:switch	4:-1 5:1 6:-1
wc:switch:ghg-emissions	0:-1 4:-1 5:1 6:-1
wc:switch:renewable-energy	3:3 6:-1
wc:system	3:1
wc:t	2:-2 3:-2 6:1
wc:t:ev-volume	0:1
wc:t:ghg-emissions	1:1 2:-2 3:-4 5:-3 8:-3
wc:t:net-zero	0:-2 2:-1 3:-2 6:1 7:-1 8:1
wc:tailpipe	0:-1 4:1
wc:tailpipe:ev-share	7:1
wc:tailpipe:ice-phase-out	7:1
wc:tak	6:-1 8:2
wc:take:ev-volume	0:1
wc:take:net-zero	3:2 4:-1 6:-1 8:-1
wc:taken	1:1 3:-1 4:1
wc:talk:ev-share	7:2
wc:tally	0:-2 1:-1 2:-1 3:-2 4:-2 5:-1 6:1 7:2 8:-1
wc:target	6:-1
wc:target:charging-points	0:3
wc:target:ev-volume	0:1
wc:target:ghg-emissions	0:-1 2:-2 5:-2 6:-1
wc:target:net-zero	1:-1 8:1
wc:target:renewable-energy	0:1 6:-2 7:-1
wc:target:supplier-commitments	0:4
wc:tata	0:2
wc:tata:ev-share	7:1
wc:tata:ev-volume	0:1
wc:tata:net-zero	0:2 3:-2 4:-1 5:-1 6:-1 7:-2
wc:taxi	0:2
wc:taxi:ev-volume	0:2
wc:taycan	0:2
wc:taycan:ev-volume	0:2
wc:tco	1:-1 2:-1 3:-1 4:-1 6:3
wc:tco:ghg-emissions	1:-1 2:-1 3:-1 4:-1 6:3
wc:technician	0:1
wc:technician:network	0:1
wc:tell	0:-1 1:1 2:-1 3:-1 4:1 6:-1 7:-1
wc:ten	0:1
wc:ten:ev-models	0:2
wc:ten:ev-share	3:2
wc:ten:ev-volume	0:1
wc:tennessee	0:2 3:-2 6:-1 7:-1
wc:tenth	0:-1 6:1 7:1
wc:tenth:ev-share	7:1
wc:tenth:renewable-energy	0:-1 6:2
wc:terawatt-hour	0:2 3:-2 6:1
wc:terawatt-hour:energy-use	3:-1 4:-1 6:1
wc:terawatt-hour:renewable-energy	0:2 3:-1 6:-1
wc:term	0:1 4:1 6:-2
wc:term:ghg-emissions	0:1 1:-1 2:-1 4:1 6:-2 8:-1
wc:terminal	0:-1 2:-1 3:-3 5:2 7:-1
wc:tesla	0:2 4:1
wc:tesla:charging-points	0:1
wc:tesla:ev-volume	0:3
wc:thailand	3:-1 8:1
wc:than:battery-capacity	0:1
wc:than:battery-recycling	0:1
wc:than:energy-use	0:-1 3:3
wc:than:ev-models	0:1
wc:than:ev-share	7:1
wc:than:fuel-economy	0:-2 3:-1 4:1 5:-1 7:1
wc:than:ghg-emissions	2:-1
wc:than:network	0:1
wc:than:recycled-material	0:1 7:-1
wc:than:renewable-energy	3:2 6:-2
wc:than:waste	0:2 3:-3
wc:than:water-use	0:1 3:1 6:-2
wc:thank	0:-1 3:2 4:-1 6:-1
wc:that:battery-capacity	0:1
wc:that:charging-points	0:1
wc:that:emissions-peak	8:2
wc:that:ev-volume	0:1
wc:that:ghg-emissions	1:-1 5:-2 7:-1 8:-2
wc:that:green-factories	3:1
wc:that:recycled-material	0:-1 2:-1 7:3
wc:that:renewable-energy	3:1
wc:that:supplier-commitments	0:1
wc:the:battery-capacity	0:1
wc:the:battery-recycling	0:1
wc:the:charging-points	0:1
wc:the:emissions-peak	8:3
wc:the:energy-use	0:1 4:-1 6:1
wc:the:ev-mileage	0:1
wc:the:ev-models	0:1
wc:the:fuel-economy	3:-1 4:1 5:-2
wc:the:green-factories	0:2
wc:the:ice-phase-out	7:1
wc:the:investment	0:1
wc:the:network	0:1
wc:the:other	0:-2 3:1
wc:the:recycled-material	7:1
wc:the:renewable-energy	6:1
wc:the:supplier-commitments	0:2
wc:the:waste	3:1
wc:the:water-use	3:2 6:-1
wc:their:ev-share	7:1
wc:their:ghg-emissions	0:-2 1:-2 2:2 3:-2 5:-2 7:-2 8:-2
wc:their:net-zero	3:-1 6:1 8:-1
wc:their:renewable-energy	3:3 6:-1
wc:their:supplier-commitments	0:1 2:-1
wc:them:charging-points	0:1
wc:them:ev-models	0:1
wc:them:ev-share	7:2
wc:them:ev-volume	0:3
wc:them:ghg-emissions	0:-1 1:1 2:1 3:-4 4:-3 5:1 6:-1 7:-2 8:-3
wc:them:investment	0:1
wc:them:net-zero	2:-1 3:1 7:-1
wc:them:supplier-commitments	0:1
wc:then	0:1
wc:then:energy-use	0:-2 3:1 5:-1
wc:then:ev-models	0:1
wc:then:ev-share	7:1
wc:then:ev-volume	0:2
wc:then:ghg-emissions	0:-1 1:-2 3:-1 5:-1 6:-2 7:1 8:1
wc:then:renewable-energy	0:2 3:-1 6:-1
wc:there:charging-points	0:2
wc:there:ev-models	0:1
wc:there:ev-share	7:2
wc:there:ev-volume	0:2
wc:there:ghg-emissions	0:-2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:there:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1
wc:there:ice-phase-out	7:2
wc:there:investment	0:1
wc:there:net-zero	3:1 6:-1 8:1
wc:there:network	0:2
wc:there:renewable-energy	3:2 6:-1
wc:therefore	0:-1 1:-1 2:-1 4:-2 5:-1 6:1 7:-1 8:-1
wc:these	2:-1 3:2 5:-1
wc:these:ev-models	0:2
wc:these:ev-volume	0:2
wc:they	3:2 4:-1 7:-1
wc:they:ev-mileage	0:2
wc:they:ev-share	7:2
wc:they:ev-volume	0:4
wc:they:ghg-emissions	1:-1 2:-1 3:1 4:-1 7:-1
wc:they:net-zero	0:-2 1:-1 2:1 3:1 4:-1 5:-1 7:-2 8:-3
wc:they:renewable-energy	0:-2 2:1 3:2 5:-1 6:-3
wc:think	3:-1 6:1
wc:think:ev-share	7:2
wc:third:ev-volume	0:-1 7:1
wc:third:ghg-emissions	0:-2 1:2 2:-2 7:-1 8:-1
wc:third:recycled-material	0:3 2:-1 7:-2
wc:third:renewable-energy	0:-1 1:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
wc:third:water-use	0:1 3:1 6:-3
wc:thirty	0:1
wc:thirty:ev-models	0:2
wc:this:charging-points	0:1
wc:this:ev-models	0:1
wc:this:ev-share	7:2
wc:this:ev-volume	0:1
wc:this:ghg-emissions	0:-1 1:1 2:1 4:-2 6:-1
wc:this:investment	0:1
wc:this:net-zero	3:1
wc:this:recycled-material	0:1 1:-1 2:-2 3:-1 4:-1 5:-1
wc:this:renewable-energy	3:1
wc:those	2:-1 5:1 6:-2 8:-1
wc:those:charging-points	0:1
wc:those:ghg-emissions	2:-1
wc:those:net-zero	0:-1 3:2 4:-1 6:-1 7:-1 8:-2
wc:though	7:1
wc:though:ev-share	7:1
wc:thousand	0:1
wc:thousand:ev-volume	0:1
wc:three-quarter	0:-2 1:-1 3:3 4:-1 6:-2
wc:three-wheeler	0:2
wc:three-wheeler:ev-volume	0:2
wc:three:ev-models	0:3
wc:three:ev-share	7:3
wc:through	0:1
wc:through:ghg-emissions	0:1 2:1 4:-2 5:-1 8:-1
wc:through:investment	0:1
wc:throughout	0:-1 1:2 2:-1 6:-2 8:-1
wc:throughout:net-zero	1:2 2:-1 3:-1 8:-1
wc:thus	0:-1 4:-1 6:-1 7:2
wc:tim	0:1
wc:tim:ev-volume	0:1
wc:time:ev-share	7:1
wc:time:ev-volume	0:1
wc:time:ghg-emissions	0:1 1:1 3:-1 4:-1 7:-1
wc:to:battery-capacity	0:1
wc:to:battery-recycling	0:1
wc:to:charging-points	0:1
wc:to:emissions-peak	8:1
wc:to:energy-use	0:1 4:-1
wc:to:ev-share	7:1
wc:to:ev-volume	0:1
wc:to:fuel-economy	1:-1 2:-1 3:-1 6:-1 7:1 8:-1
wc:to:green-factories	3:1
wc:to:ice-phase-out	7:1
wc:to:investment	0:1
wc:to:net-zero	8:1
wc:to:network	0:1
wc:to:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
wc:to:recycled-material	7:2
wc:to:renewable-energy	3:2
wc:to:supplier-commitments	0:1
wc:to:waste	0:2 6:-3
wc:to:water-use	0:1 6:-1
wc:today	4:-1 7:1
wc:together	1:1 3:2 8:-1
wc:together:charging-points	0:1
wc:together:ev-share	7:2
wc:together:ev-volume	0:1
wc:tonn	6:-1 7:-1
wc:tonn:battery-recycling	0:2
wc:tonn:ghg-emissions	6:-1 7:-1 8:1
wc:tonn:recycled-material	2:1 7:-1
wc:tonne	0:-2 3:1 5:1 6:-1
wc:tons	5:-1 6:-1
wc:tons:battery-recycling	0:2
wc:tons:ghg-emissions	5:-1 7:-1
wc:tons:waste	0:-3 3:3 6:-1
wc:too	3:-1 8:2
wc:took	0:2
wc:top	0:1
wc:total:battery-capacity	0:1
wc:total:ev-mileage	0:1
wc:total:ev-share	7:1
wc:total:ev-volume	0:2
wc:total:ghg-emissions	0:1 1:-1 2:-2 4:-1 5:-1
wc:total:investment	0:2
wc:total:recycled-material	0:-3 2:2 4:-1 7:1
wc:total:renewable-energy	6:1
wc:total:waste	0:1
wc:totall	0:2 1:-1 2:-1 3:-2 4:-1 8:-1
wc:touch	3:-1 6:1
wc:touch:ice-phase-out	7:1
wc:toward	1:1 3:-1 4:-1 6:-1 7:1 8:-1
wc:toward:net-zero	0:-1 1:1 2:-1 3:-2 4:-2 5:-1 6:-1 7:1 8:-1
wc:toyota	0:1
wc:toyota:ev-models	0:1
wc:toyota:ev-share	7:2
wc:toyota:ev-volume	0:1
wc:toyota:ghg-emissions	1:-2 3:-1 4:-1 5:-1 6:-2 7:1 8:-2
wc:toyota:net-zero	3:2 8:-2
wc:track	0:1 1:1 3:-2 7:1 8:-2
wc:transport	0:-2 1:-1 2:-2 3:-3 4:-2 5:3 6:-2 8:-2
wc:transport:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:-1 5:2 6:-1 7:-1 8:-1
wc:treat	0:-1 3:2 6:-1
wc:treat:water-use	0:-1 3:2 6:-1
wc:trillion	0:2
wc:trillion:investment	0:2
wc:trimm	0:2 3:-1 6:-1
wc:truck:ev-models	0:1
wc:truck:ev-volume	0:2
wc:truck:ghg-emissions	1:-1 4:4 6:-2
wc:truck:ice-phase-out	7:1
wc:truck:net-zero	0:-1 2:-1 3:-1 4:-3 5:-1 6:-1 7:3 8:-2
wc:truly	0:-1 3:-2 7:1 8:-2
wc:truly:net-zero	0:-1 3:-2 7:1 8:-2
wc:turbin	6:-2
wc:turbin:renewable-energy	6:-2
wc:turbine	3:2
wc:turbine:renewable-energy	3:2
wc:turn	0:2
wc:turn:ev-volume	0:1
wc:turn:green-factories	0:-1 3:2
wc:turn:net-zero	1:-2 3:-2 8:1
wc:twelve:ev-models	0:2
wc:twenty	0:2 3:2 6:-2 7:-2
wc:twenty-three	0:1
wc:twenty-three:ev-models	0:1
wc:two	0:1
wc:two-fifth	1:2 4:-1 7:-2 8:-1
wc:two-fifth:ghg-emissions	0:-2 1:2 4:-1 7:-1 8:-1
wc:two-third	0:1
wc:two-third:ev-share	7:2
wc:two:ev-models	0:1
wc:two:ev-share	7:2
wc:two:ev-volume	0:2
wc:two:ghg-emissions	0:-2 1:-1 3:2 8:-1
wc:two:green-factories	3:1
wc:two:investment	0:2
wc:two:renewable-energy	0:1 6:-2
wc:tyr	0:2 3:-1 7:-1
wc:tyre	0:-3 7:3
wc:tyre:recycled-material	0:-3 7:3
wc:u	3:-1 6:2
wc:u:ev-share	7:1
wc:u:ev-volume	7:1
wc:u:renewable-energy	0:-1 3:-2 6:3
wc:uk	0:2 3:-2
wc:uk:ev-share	7:1
wc:ultra-fast	0:1
wc:ultra-fast:charging-points	0:1
wc:unaffect	1:-1 7:-1 8:2
wc:unaffect:net-zero	1:-1 7:-1 8:2
wc:unalter	1:2 8:-1
wc:unchang	3:2 6:-2 7:-1
wc:under	3:1
wc:under:ev-models	0:2
wc:under:ev-share	7:2
wc:under:ev-volume	0:2
wc:under:ghg-emissions	0:-2 1:1 2:-1 3:-3 4:-3 5:-2 6:3 7:-1 8:-2
wc:under:renewable-energy	0:-2 3:2
wc:undertak	4:1
wc:unit:ev-share	7:1
wc:unit:ghg-emissions	3:1 4:-1 6:1 7:-1
wc:unit:net-zero	0:-2 2:-1 3:1 5:-1 6:1 7:-1 8:-2
wc:until	0:1
wc:until:ev-models	0:2
wc:until:ev-volume	0:1
wc:until:ghg-emissions	0:-1 2:-1 6:-1
wc:untouch	8:1
wc:up:battery-capacity	0:1
wc:up:energy-use	0:-2 6:2
wc:up:ev-models	0:1
wc:up:ev-share	7:1
wc:up:ev-volume	0:2
wc:up:ghg-emissions	0:1 2:2 3:-3 4:-1 5:-2 6:-1 7:-1 8:-1
wc:up:recycled-material	0:1
wc:up:renewable-energy	3:1
wc:up:supplier-commitments	0:3 2:-1
wc:upward	0:1
wc:us	0:1 2:2 3:-1 7:-1
wc:us:ev-share	7:3
wc:us:ev-volume	0:1
wc:us:renewable-energy	0:-1 4:1 6:1
wc:use	0:-2 4:2 6:-1
wc:use:energy-use	0:-1 3:1 4:1 6:-2
wc:use:ghg-emissions	0:-1 1:-1 3:-1 4:4 6:-2
wc:use:recycled-material	0:-2 2:1 7:2
wc:use:renewable-energy	2:1
wc:use:water-use	0:-1 3:2 6:-2
wc:used	0:1 6:1
wc:used:energy-use	0:1 1:-1 3:-1 4:-1 5:-1 6:1
wc:used:investment	0:1
wc:used:water-use	0:-1 3:2
wc:user	3:1
wc:uses	0:-2 3:1 7:1
wc:uses:recycled-material	0:-1 7:1
wc:uses:renewable-energy	0:-1 3:-1 5:-1 6:2
wc:value	3:-2 4:-1 8:1
wc:value:ghg-emissions	0:-3 1:2 2:-1 3:-1 4:-2 5:-1 7:-1 8:1
wc:value:net-zero	2:1
wc:vans:ev-share	7:2
wc:vans:ev-volume	0:3
wc:variant	0:-1 7:1
wc:variant:ev-models	0:-1 7:1
wc:vauxhall	0:-1 7:2
wc:ve	0:1 1:1 6:-1 8:-2
wc:ve:ev-mileage	0:1
wc:vehicl:ev-mileage	0:2
wc:vehicl:ev-models	0:2
wc:vehicl:ghg-emissions	0:-3 2:-1 3:-2 4:4 6:-4 8:-2
wc:vehicl:ice-phase-out	7:2
wc:vehicl:net-zero	0:-1 2:-2 3:-3 4:4 5:-1 6:-2 8:-2
wc:vehicl:recycled-material	0:-1 7:2
wc:vehicle-kilometer	0:-1 4:3 6:-2
wc:vehicle-kilometer:ghg-emissions	0:-1 4:3 6:-2
wc:vehicle-kilometre	4:5 6:-4
wc:vehicle-kilometre:ghg-emissions	4:5 6:-4
wc:vehicle-km	0:1 2:-1 6:-2
wc:vehicle-km:ghg-emissions	0:1 2:-1 6:-2
wc:vehicle:energy-use	3:3
wc:vehicle:ev-models	0:1
wc:vehicle:ev-volume	0:1
wc:vehicle:ghg-emissions	1:2 6:-1
wc:vehicle:ice-phase-out	7:1
wc:vehicle:net-zero	0:-2 1:-1 4:-1 5:-1 6:-2 7:1
wc:vehicle:renewable-energy	3:2 6:-1
wc:vehicle:waste	6:-1
wc:vehicle:water-use	0:2
wc:vendor	0:3 2:-2
wc:vendor:supplier-commitments	0:3 2:-2
wc:venture	0:2 3:-1
wc:version	0:-1 6:-1 7:2
wc:version:ev-models	0:-1 7:2
wc:versu	2:-1 3:-2 5:-1 7:-1 8:-1
wc:versu:ghg-emissions	2:-1 3:-2 5:-1 7:-1 8:-1
wc:virtually	3:2 6:-1
wc:virtually:net-zero	3:2 6:-1
wc:volkswagen:ev-volume	7:1
wc:volkswagen:investment	0:1
wc:volkswagen:net-zero	1:-1 3:-2 4:-1 6:-1 7:-1 8:3
wc:volum	7:1
wc:volum:ev-share	7:1
wc:volume:ev-share	7:2
wc:volume:ev-volume	0:2
wc:volume:supplier-commitments	0:1
wc:volvo:ev-share	7:2
wc:volvo:ev-volume	0:2
wc:volvo:ghg-emissions	1:1 3:-1 6:-1
wc:volvo:ice-phase-out	7:1
wc:volvo:net-zero	1:-1 7:-1 8:2
wc:volvo:renewable-energy	0:-1 2:2 3:-1 5:-1
wc:vs	2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:vs:ghg-emissions	2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:vw	7:1
wc:vw:ev-models	0:1
wc:vw:ev-share	7:1
wc:vw:ev-volume	0:-1 7:1
wc:vw:investment	0:1
wc:wall	3:1
wc:want:ev-models	0:1
wc:want:ev-volume	0:2
wc:want:ghg-emissions	1:-1 2:1 3:-2 4:-1 5:1 8:-3
wc:want:ice-phase-out	7:2
wc:want:net-zero	3:1 7:-1 8:1
wc:want:network	0:2
wc:want:renewable-energy	0:-1 6:1
wc:was:battery-capacity	0:1
wc:was:charging-points	0:1
wc:was:energy-use	3:-1 4:1
wc:was:ev-share	7:3
wc:was:ev-volume	0:4
wc:was:ghg-emissions	2:-1 3:1 5:-1 6:-1 7:-1
wc:was:green-factories	3:1
wc:was:ice-phase-out	7:1
wc:was:investment	0:1
wc:was:net-zero	1:-2 8:1
wc:was:recycled-material	1:-1 3:-1 5:-1 6:-1 7:1 8:-1
wc:was:renewable-energy	6:1
wc:was:water-use	0:1
wc:waste	3:3 6:-1
wc:waste:waste	3:3 6:-2
wc:water	0:1
wc:water:water-use	0:1
wc:way	0:-2 5:-1 7:1
wc:way:ev-volume	0:2
wc:way:ghg-emissions	0:-3 1:1 2:1 5:-2 6:-3 7:-1 8:-1
wc:way:renewable-energy	0:-1 3:-1 6:2
wc:we:ev-models	0:2
wc:we:ev-share	7:2
wc:we:ev-volume	0:2
wc:we:ghg-emissions	0:-3 1:-2 3:-1 4:-2 5:-1 6:3 7:-3 8:-1
wc:we:net-zero	4:-1 5:-1 6:-1 7:1
wc:we:recycled-material	0:1 2:-1
wc:we:renewable-energy	0:1 1:-2 2:-2 3:1 4:-2 5:-1 6:-1 7:-2 8:-2
wc:website	8:1
wc:website:net-zero	8:2
wc:wednesday:ghg-emissions	0:-1 4:-1 7:2
wc:weight	0:3 2:-1 7:-2
wc:weight:recycled-material	0:3 2:-1 7:-2
wc:well	3:-1 8:1
wc:well-to-wheel	0:-1 1:-1 2:-1 4:2 5:-1 6:-1 7:-1 8:-1
wc:well-to-wheel:ghg-emissions	0:-1 1:-1 2:-1 4:2 5:-1 6:-1 7:-1 8:-1
wc:well:ev-share	7:3
wc:well:ghg-emissions	0:1 1:-1 2:-1 3:-2 4:1 6:-1 7:-2 8:-1
wc:well:net-zero	0:-2 2:-1 7:-1 8:2
wc:went	0:4 3:-3 4:-1
wc:went:ev-volume	0:1
wc:went:ghg-emissions	0:2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
wc:were:charging-points	0:2
wc:were:ev-models	0:2
wc:were:ev-share	7:3
wc:were:ev-volume	0:1
wc:were:ghg-emissions	1:-1 4:-2 6:1 7:-1 8:-2
wc:were:investment	0:2
wc:were:net-zero	1:-1 6:1
wc:were:network	0:1
wc:were:renewable-energy	0:-2 3:2 6:-1
wc:were:supplier-commitments	0:1 2:-1
wc:western:ev-share	7:1
wc:what	1:1 8:-1
wc:what:ghg-emissions	0:-1 1:1 3:-1 4:-1 7:-1
wc:what:net-zero	1:1 3:2 4:-1 7:-1 8:-2
wc:what:recycled-material	0:1
wc:what:renewable-energy	0:-1 3:3 6:-2
wc:wheel	0:-2 3:-2 4:2 7:1
wc:when	3:-1
wc:when:battery-capacity	0:1
wc:when:ev-models	0:1
wc:when:ev-share	7:1
wc:when:ghg-emissions	1:-2 2:1 4:-1 5:-1 6:-2 7:-1 8:-2
wc:when:ice-phase-out	7:1
wc:when:net-zero	0:-1 3:-2 4:-2 7:-1 8:1
wc:where	0:1 7:-1
wc:where:ghg-emissions	1:-2 3:-2 4:-2 6:1 7:-1 8:-1
wc:wherea	4:1 8:1
wc:wherea:ghg-emissions	0:-1 1:-1 2:1 3:-1 4:1
wc:which:battery-capacity	0:1
wc:which:charging-points	0:2
wc:which:ev-models	0:3
wc:which:ev-share	7:2
wc:which:ev-volume	7:2
wc:which:ghg-emissions	0:-1 1:-2 4:-1 6:-1
wc:which:ice-phase-out	7:1
wc:which:renewable-energy	0:-1 3:1
wc:which:water-use	0:-2 3:3 6:-1
wc:while	0:1 4:-1 7:-1
wc:who	2:1
wc:whole	3:-1 8:1
wc:whole:ghg-emissions	0:-2 4:-1 6:-1 8:1
wc:whole:net-zero	8:1
wc:whose	1:-2 3:-1 7:1
wc:will:battery-recycling	0:2
wc:will:charging-points	0:1
wc:will:energy-use	0:-1 2:-1 4:-1 6:2
wc:will:ev-models	0:2
wc:will:ev-share	7:1
wc:will:ev-volume	0:2
wc:will:ghg-emissions	0:-3 2:-2 3:1 4:-1 5:-1 6:1
wc:will:green-factories	0:1
wc:will:ice-phase-out	7:1
wc:will:investment	0:1
wc:will:net-zero	0:-1 3:2 7:-1 8:-2
wc:will:recycled-material	7:1
wc:will:renewable-energy	3:3 6:-1
wc:will:water-use	0:-2 6:1
wc:wind:renewable-energy	4:-1
wc:winter	0:1 8:-1
wc:with	0:1
wc:with:charging-points	0:1
wc:with:energy-use	0:1 3:-1 4:-1 6:-1
wc:with:ev-mileage	0:1
wc:with:ev-models	0:1
wc:with:ev-share	7:2
wc:with:ev-volume	0:1
wc:with:ghg-emissions	4:-1
wc:with:green-factories	0:1 8:-1
wc:with:ice-phase-out	7:1
wc:with:net-zero	0:-1 1:1 6:-1
wc:with:network	0:1
wc:with:recycled-material	0:1
wc:with:renewable-energy	0:2
wc:with:supplier-commitments	0:3 2:-1
wc:withdrawal	6:1
wc:withdrawal:water-use	6:1
wc:within:charging-points	0:1
wc:within:ev-models	0:2
wc:within:ev-volume	0:2
wc:within:ghg-emissions	0:-1 1:1
wc:without	0:1 3:-1 7:1 8:-1
wc:without:net-zero	2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-2
wc:wolfsburg	7:1
wc:won	0:3 6:-1
wc:won:investment	0:1
wc:word	7:-1 8:1
wc:work	1:1 6:-1
wc:work:battery-capacity	0:1
wc:work:ev-volume	0:1
wc:work:ghg-emissions	0:-1 2:-1 6:1
wc:work:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 6:-3
wc:work:network	0:1
wc:workshop	0:1
wc:workshop:network	0:1
wc:worksit	3:-1 6:2
wc:worksit:renewable-energy	3:-1 6:2
wc:world:ev-models	0:1
wc:world:ev-share	7:1
wc:world:ev-volume	0:2
wc:world:ghg-emissions	2:-1 4:-3 5:-1 6:-2 7:-1 8:1
wc:world:net-zero	3:2
wc:worldwide:ev-models	0:1
wc:worldwide:ev-share	7:1
wc:worldwide:ev-volume	0:1
wc:worldwide:ghg-emissions	0:-3 1:-1 3:-1 7:1 8:1
wc:worldwide:net-zero	3:1 6:-2 7:-1 8:2
wc:worldwide:renewable-energy	6:1
wc:worth	3:-1 6:1
wc:would:battery-capacity	0:1
wc:would:ev-models	0:1
wc:would:ev-share	7:1
wc:would:ghg-emissions	0:-2 1:1 3:-2 4:1 6:-2 7:1 8:-2
wc:would:net-zero	1:-2 6:1 8:-2
wc:would:renewable-energy	0:1 6:-1
wc:xev	7:1
wc:xev:ev-share	7:1
wc:xi	0:1 2:-1 3:1 4:-1 6:-1 7:-1
wc:xpeng	0:1 3:1
wc:xpeng:charging-points	0:1
wc:xpeng:ev-volume	0:2
wc:year-end:charging-points	0:1
wc:year:battery-capacity	0:1
wc:year:battery-recycling	0:1
wc:year:energy-use	0:1 1:-1 4:-1 7:-1 8:-1
wc:year:ev-models	0:1
wc:year:ev-share	7:2
wc:year:ev-volume	0:1
wc:year:ghg-emissions	3:1 5:-1 7:-1 8:-2
wc:year:green-factories	0:1
wc:year:net-zero	6:1
wc:year:recycled-material	2:1
wc:year:renewable-energy	6:2
wc:year:waste	0:1 3:-1
wc:year:water-use	0:-2 3:3 6:-1
wc:yen	0:1
wc:yen:investment	0:1
wc:yibin	3:2
wc:yield	0:-2 1:-1 3:1 6:-2 7:1
wc:you	0:-1 1:-2 3:2 4:-1 5:-1 6:-2 8:-1
wc:your	7:2
wc:yuan	0:2
wc:yuan:energy-use	0:1 1:-1 2:-1 4:-2 5:-1 6:-2 7:-1 8:-1
wc:yuan:investment	0:1
wc:zeekr	0:1
wc:zero	3:-1 8:1
wc:zero-carbon	3:1 8:-1
wc:zero-carbon:green-factories	3:1
wc:zero-carbon:net-zero	0:-1 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-2
wc:zero-co	0:-2 3:2
wc:zero-co:green-factories	0:-2 3:2
wc:zero-emission	7:1
wc:zero-emission:ev-volume	0:2
wc:zero-emission:ice-phase-out	7:1
wc:zero:green-factories	0:2 2:-1 3:-1 5:-1 6:-1 8:-1
wc:zero:ice-phase-out	7:1
wc:zero:net-zero	8:1
wc:zero:waste	0:1 6:-1
wc:£	0:1
wc:£:investment	0:1
wc:€	0:1
wc:€:investment	0:1
ws:#:battery-capacity	0:2
ws:#:battery-recycling	0:2
ws:#:charging-points	0:2
ws:#:emissions-peak	8:1
ws:#:energy-use	3:1
ws:#:ev-mileage	0:3
ws:#:ev-models	0:2
ws:#:ev-share	7:2
ws:#:ev-volume	0:3
ws:#:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
ws:#:green-factories	3:2
ws:#:ice-phase-out	7:2
ws:#:investment	0:2
ws:#:network	0:3
ws:#:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
ws:#:recycled-material	0:1 7:1
ws:#:renewable-energy	3:1 6:2
ws:#:supplier-commitments	0:1 2:1
ws:#:waste	0:1 3:1
ws:#:water-use	0:1 3:1 6:1
ws:#y:battery-recycling	0:2
ws:#y:charging-points	0:1
ws:#y:emissions-peak	8:1
ws:#y:energy-use	0:1 4:-1
ws:#y:ev-share	7:2
ws:#y:ev-volume	0:1
ws:#y:fuel-economy	0:1 1:-1 3:-1 4:-2 5:-2
ws:#y:ice-phase-out	7:2
ws:#y:investment	0:1
ws:#y:net-zero	8:1
ws:#y:network	0:1
ws:#y:other	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:#y:recycled-material	2:1
ws:#y:renewable-energy	0:1 6:2
ws:#y:supplier-commitments	2:1
ws:#y:water-use	3:1 6:1
ws:$	0:2
ws:$:ev-volume	0:1
ws:$:investment	0:1
ws:%:battery-recycling	0:2
ws:%:charging-points	0:1
ws:%:energy-use	3:2 6:-2
ws:%:ev-models	0:1
ws:%:ev-share	7:3
ws:%:ev-volume	7:2
ws:%:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-2 5:-2 6:-1 7:2 8:-1
ws:%:ghg-emissions	4:1 6:1
ws:%:ice-phase-out	7:2
ws:%:investment	0:1
ws:%:net-zero	0:-1 4:-1 8:-2
ws:%:other	0:-2 1:-1 2:-1 3:-3 4:-1 5:3 7:-1
ws:%:recycled-material	0:4 7:-1
ws:%:renewable-energy	0:1
ws:%:supplier-commitments	0:1
ws:%:waste	0:-1 3:1 6:2
ws:%:water-use	0:-1 3:2
ws:(:battery-capacity	0:1
ws:(:emissions-peak	8:1
ws:(:energy-use	0:-1 3:3 6:-1
ws:(:ev-models	0:1
ws:(:ev-share	7:1
ws:(:ghg-emissions	5:-1 8:-1
ws:(:ice-phase-out	7:1
ws:(:net-zero	1:1 3:1 6:-1
ws:(:recycled-material	0:1
ws:(:renewable-energy	6:1
ws:(:waste	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:(:water-use	0:-2 3:2
ws:):battery-capacity	0:1
ws:):emissions-peak	8:1
ws:):energy-use	0:-1 3:3 6:-1
ws:):ev-models	0:1
ws:):ev-share	7:1
ws:):ghg-emissions	5:-1 8:-1
ws:):ice-phase-out	7:1
ws:):net-zero	1:1 3:1 6:-1
ws:):recycled-material	0:1
ws:):renewable-energy	6:1
ws:):waste	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:):water-use	0:-2 3:2
ws:,:battery-capacity	0:1
ws:,:battery-recycling	0:1
ws:,:charging-points	0:2
ws:,:emissions-peak	8:1
ws:,:ev-mileage	0:3
ws:,:ev-share	7:1
ws:,:fuel-economy	1:-1 2:-1 3:-1 4:1 6:-1 8:-1
ws:,:green-factories	3:1
ws:,:ice-phase-out	7:1
ws:,:investment	0:1
ws:,:network	0:2
ws:,:other	0:-1 1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ws:,:recycled-material	0:1 7:2
ws:,:renewable-energy	3:1
ws:,:supplier-commitments	0:3
ws:,:waste	6:1
ws:,:water-use	6:2
ws:::battery-capacity	0:3
ws:::battery-recycling	0:1
ws:::charging-points	0:2
ws:::emissions-peak	8:1
ws:::energy-use	3:1 4:-1
ws:::ev-models	0:1
ws:::ev-share	7:2
ws:::ev-volume	0:4
ws:::ghg-emissions	4:1 5:-1
ws:::green-factories	0:1 6:-1 8:-1
ws:::ice-phase-out	7:1
ws:::investment	0:2
ws:::net-zero	7:-2 8:1
ws:::network	0:2
ws:::recycled-material	0:3 2:-1
ws:::renewable-energy	6:2
ws:::supplier-commitments	2:1
ws:::waste	0:1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:::water-use	3:1 6:-1
ws:;:battery-capacity	0:1
ws:;:battery-recycling	0:1
ws:;:charging-points	0:1
ws:;:energy-use	0:-3 6:2
ws:;:ev-models	0:1
ws:;:ev-share	7:1
ws:;:ev-volume	0:2
ws:;:fuel-economy	0:-1 4:2 5:-1 7:-1
ws:;:ghg-emissions	1:-1 3:1 6:-2
ws:;:green-factories	0:1
ws:;:ice-phase-out	7:1
ws:;:net-zero	6:1 7:-1 8:-1
ws:;:recycled-material	0:1
ws:;:renewable-energy	3:-1 6:2
ws:;:supplier-commitments	0:1
ws:;:waste	0:-1 3:1
ws:;:water-use	0:1 3:1 6:-2
ws:a:battery-recycling	0:1
ws:a:charging-points	0:1
ws:a:emissions-peak	8:1
ws:a:energy-use	0:-1 6:1
ws:a:ev-mileage	0:2
ws:a:ev-models	7:2
ws:a:ev-share	7:1
ws:a:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-1 5:-3 6:-1 7:1 8:-1
ws:a:ghg-emissions	0:1 7:-1
ws:a:ice-phase-out	7:1
ws:a:investment	0:1
ws:a:net-zero	8:1
ws:a:network	0:1
ws:a:recycled-material	0:1 7:1
ws:a:supplier-commitments	0:1
ws:a:waste	0:-1 3:2
ws:a:water-use	0:-1 3:2
ws:abandon	3:1 6:-1
ws:able	6:1
ws:able:battery-capacity	0:1
ws:able:ice-phase-out	7:1
ws:about:battery-capacity	0:1
ws:about:ev-models	0:2 7:-1
ws:about:ev-share	3:1
ws:about:ghg-emissions	0:-1 1:-2 2:2 4:-2 5:-1 6:-1 7:-1
ws:about:investment	0:1
ws:about:net-zero	0:-1 1:-2 2:-2 4:-1 6:-2 8:2
ws:about:recycled-material	2:-1 7:1
ws:about:renewable-energy	0:-2 3:2 6:1
ws:above	0:2 3:-1
ws:abroad	6:1
ws:abroad:ev-volume	0:2
ws:abroad:renewable-energy	3:-1 6:2
ws:absolute	1:-1 2:-1 4:1 6:1
ws:absolute:ev-volume	0:2
ws:absolute:ghg-emissions	0:-1 1:-1 2:-1 3:1 4:2 5:-1
ws:acces	0:1
ws:accord:ev-models	0:1
ws:accord:ev-share	7:1
ws:accord:ev-volume	0:1
ws:accord:ghg-emissions	0:-2 1:1 3:-1 6:1
ws:accord:investment	0:1
ws:accord:net-zero	6:-1
ws:accord:renewable-energy	3:1
ws:account:ev-share	7:1
ws:account:ev-volume	0:3
ws:account:ghg-emissions	0:1 1:-3 2:1 3:-1 6:-4 7:-1 8:-2
ws:account:green-factories	0:-1 3:1
ws:account:supplier-commitments	2:1
ws:ace	4:1
ws:achiev	0:-2 6:2
ws:achiev:battery-recycling	0:2
ws:achiev:ghg-emissions	0:-3 2:-2 3:-1 4:1 5:-3 6:1 7:-3
ws:achiev:net-zero	6:1
ws:achieve	4:-2
ws:achieve:emissions-peak	8:1
ws:achieve:net-zero	7:1
ws:acros	1:1
ws:acros:ev-models	7:1
ws:acros:ev-volume	0:1
ws:acros:ghg-emissions	1:2 2:-1 3:-2 4:-2 6:-1
ws:acros:net-zero	1:1
ws:acros:recycled-material	2:-1
ws:action	0:-1 1:-1 3:-1 5:2 6:-1 8:1
ws:action:net-zero	3:-1 8:2
ws:activiti	3:-2 4:-1 6:1 8:1
ws:activiti:ghg-emissions	0:-1 1:-1 3:-1 4:-1 5:-1 6:3 7:1
ws:activiti:net-zero	7:-3 8:2
ws:actual	0:2 3:-1 6:-1
ws:adapt	0:-2 1:2 2:-1 3:-1 4:-1 5:-2 6:-1 8:1
ws:add	7:1
ws:add:battery-capacity	0:1
ws:add:charging-points	0:2
ws:add:energy-use	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 8:-1
ws:add:ev-models	0:-1 7:2
ws:add:ev-volume	0:-1 7:2
ws:add:ghg-emissions	0:-1 2:-2 3:-2 5:-1 6:3 8:-1
ws:add:net-zero	1:1 3:-1
ws:add:renewable-energy	0:1 3:1 6:-2
ws:addition	6:1
ws:addition:investment	0:2
ws:additional	0:2 3:-1 6:-1
ws:additional:renewable-energy	0:2 3:-1 6:-1
ws:adds	0:2 6:-1
ws:adds:ghg-emissions	0:2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
ws:administration	0:-1 1:-1 2:-1 3:-3 4:-2 5:-1 6:1 7:-3 8:2
ws:administration:net-zero	0:-2 1:-1 2:-2 3:-3 4:-2 5:-2 6:1 7:-3 8:2
ws:adopt	0:-2 7:2 8:1
ws:adopt:recycled-material	0:-1 7:2
ws:adrian	0:-1 8:1
ws:advanc	3:1
ws:advance	0:1
ws:adventure	6:-1
ws:adventure:charging-points	0:1
ws:adventure:renewable-energy	6:-1 7:-1
ws:aesc:battery-capacity	0:1
ws:aesc:investment	0:1
ws:aesc:net-zero	6:2 8:-2
ws:affect	0:-1 7:1
ws:affect:ghg-emissions	0:-1
ws:affect:net-zero	2:-1 6:-1 8:2
ws:affiliat	0:-2 3:2 6:-1
ws:affirm	0:-2 1:-3 2:-1 3:-1 4:3 5:-1 6:-2 7:-2 8:-1
ws:affordable	0:1
ws:affordable:ev-models	0:1
ws:after	0:1 3:-1
ws:after:ev-models	0:1
ws:after:ev-volume	7:1
ws:after:ghg-emissions	0:1 1:1 2:-2 3:-2 5:-2 6:-2 7:-2 8:-3
ws:after:net-zero	4:-1
ws:after:renewable-energy	3:-2 6:1
ws:afterward	8:1
ws:ag	0:2 7:-1
ws:again	1:-1
ws:again:ev-volume	0:2
ws:again:net-zero	1:-2 2:-1 3:-3 4:-1 5:-1 6:1 7:1
ws:against	6:1
ws:against:energy-use	0:-1 3:1 6:1
ws:against:ev-share	7:1
ws:against:ev-volume	0:2
ws:against:ghg-emissions	1:-1 3:-1 4:-1 6:2
ws:against:net-zero	1:1 6:-1 7:1 8:-1
ws:against:renewable-energy	3:-2 6:1
ws:agm	0:2
ws:agm:ev-volume	0:2
ws:ago:ev-share	7:1
ws:ago:ev-volume	0:2
ws:ago:ghg-emissions	0:-1 1:1 2:-1 3:1 4:-2 5:-1 7:-2 8:-2
ws:ago:net-zero	6:-1 7:1
ws:ago:water-use	0:1 3:-1
ws:agrata	0:1
ws:agrata:battery-capacity	0:1
ws:agre	3:-2 6:1
ws:agreement	0:2 2:1 6:-2
ws:agreement:net-zero	2:2
ws:agreement:renewable-energy	0:2 6:-2
ws:ahead	0:1 1:-1 3:1 7:-1
ws:ahead:ev-models	0:1
ws:ahead:ghg-emissions	0:2 1:-2 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:ahead:net-zero	1:-1 2:-1 3:1 6:-1 7:-1 8:1
ws:ahead:renewable-energy	0:-3 2:-1 3:1 5:-1 6:1 8:-1
ws:ai	0:1
ws:aim:battery-recycling	0:2
ws:aim:ev-share	7:2
ws:aim:ev-volume	0:1
ws:aim:ghg-emissions	1:-1 3:-2 5:1 7:-1 8:-1
ws:aim:net-zero	8:1
ws:aim:recycled-material	0:-2 2:2
ws:aim:renewable-energy	0:1 3:-2 6:1
ws:aim:waste	0:-2 2:-1 5:-1 6:2 8:-1
ws:aim:water-use	0:2 1:-2 2:-2 4:-2 5:-2 6:-3 7:-1 8:-2
ws:aims:ev-models	0:1
ws:aims:ev-volume	0:1
ws:aims:ghg-emissions	0:1 2:-2 3:-1 4:-2 5:-1 8:1
ws:aims:ice-phase-out	7:1
ws:aims:net-zero	6:-1 8:1
ws:aims:renewable-energy	0:-1 3:-1 6:1
ws:aion	0:2
ws:aion:ev-volume	0:2
ws:air	4:-2 6:1
ws:air:ev-volume	0:1
ws:air:ghg-emissions	0:-2 1:-1 4:-2 5:-1 6:1 8:-1
ws:airs	0:1
ws:alike	1:-1 3:-1 6:1 7:-2
ws:all-electric:ev-models	0:3
ws:all-electric:ev-share	7:1
ws:all-electric:ev-volume	0:3
ws:all-electric:ice-phase-out	7:3
ws:all-electric:investment	0:1
ws:all-electric:net-zero	1:2 3:-3 4:-1 5:-1 6:-1 7:-2 8:2
ws:all-new	4:1 8:1
ws:all:charging-points	0:2
ws:all:emissions-peak	8:1
ws:all:ev-models	7:1
ws:all:ev-share	7:1
ws:all:ghg-emissions	2:-2 3:-2 6:-1 8:1
ws:all:green-factories	0:2 3:-2
ws:all:net-zero	8:-2
ws:all:recycled-material	0:1 2:-1
ws:all:renewable-energy	3:1
ws:all:supplier-commitments	0:2 2:-1
ws:all:waste	0:-3 1:-1 5:-1 6:2 7:-1
ws:all:water-use	3:-1 6:1
ws:alliance:ev-models	0:1
ws:allow	4:1
ws:almost	2:1 7:-1
ws:almost:charging-points	0:1
ws:almost:ev-volume	0:1
ws:almost:ghg-emissions	0:-3 1:-2 2:1 4:1 5:-2 6:-3 7:-2 8:-1
ws:alone	0:1 3:1 4:-1 6:-2
ws:alone:ev-models	0:1
ws:alone:ev-volume	0:2
ws:alone:ghg-emissions	1:-1 2:1 3:1 4:-2 5:-2 6:-3 8:-1
ws:alone:investment	0:1
ws:alone:net-zero	6:-1 8:1
ws:alone:renewable-energy	3:3 6:-2
ws:along:charging-points	0:1
ws:along:ghg-emissions	3:-3 4:-2 5:-1 6:-2 7:-2 8:1
ws:already	0:-1 6:2
ws:already:ev-models	0:1
ws:already:ev-volume	0:2
ws:already:ghg-emissions	0:-4 1:-2 2:-2 6:4 7:-2 8:-2
ws:already:green-factories	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:already:investment	0:1
ws:already:net-zero	3:1 6:-1 8:1
ws:already:recycled-material	7:1
ws:already:renewable-energy	0:-3 4:1 6:1
ws:also:battery-capacity	0:1
ws:also:ev-volume	0:1
ws:also:ghg-emissions	0:-1 1:-3 2:-1 4:-1 7:2 8:-1
ws:also:net-zero	0:-1 7:-3 8:1
ws:alter:ev-volume	0:2
ws:alter:ghg-emissions	0:1 1:-1 3:-1 7:-1
ws:although	0:1
ws:although:ev-volume	0:1
ws:altogether	0:2 2:-1 3:-1
ws:altogether:ev-volume	0:3
ws:aluminium	0:1
ws:aluminium:ghg-emissions	1:-1 2:1
ws:aluminium:recycled-material	0:1 2:-1 7:1
ws:aluminum	3:-1 4:-1 6:-1
ws:aluminum:ghg-emissions	0:-2 3:-1 4:-1 5:1 6:-1
ws:aluminum:recycled-material	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 8:-1
ws:amazon	0:1
ws:ambition	2:2
ws:ambition:ev-share	7:1
ws:ambition:ghg-emissions	0:-2 1:-1 2:-1 3:2 4:-1 6:2
ws:ambition:net-zero	1:-1 2:3 3:-1 6:-1 8:-1
ws:america	0:1
ws:america:battery-capacity	0:1
ws:america:charging-points	0:2
ws:america:ev-share	7:1
ws:america:net-zero	0:-1 1:-1 2:-1 3:-2 4:2 5:-2 6:-1 8:-1
ws:america:network	0:1
ws:america:recycled-material	0:3 7:-2
ws:american	3:1
ws:american:ev-models	0:1
ws:american:ev-volume	0:1
ws:american:renewable-energy	3:2 6:-1
ws:among:ev-models	0:1
ws:among:ev-volume	0:-1 7:2
ws:among:ghg-emissions	0:-1 3:1
ws:among:green-factories	0:-1 3:1
ws:among:recycled-material	0:4 2:-1 3:-1 6:-2 7:-4
ws:among:renewable-energy	0:-1 3:-1 6:2
ws:among:supplier-commitments	0:1
ws:amount	6:1 8:-1
ws:amount:ev-volume	0:2
ws:amount:ghg-emissions	0:-3 1:-3 2:-2 3:1 4:-2 5:-3 6:2 7:-2 8:-2
ws:amount:investment	0:1
ws:amp-	0:-1 3:2 6:-1
ws:ampere	3:1 8:-1
ws:ampere:ev-volume	0:2
ws:amperex	6:1
ws:amsterdam	1:-1 6:-1 8:1
ws:an:charging-points	0:1
ws:an:ev-models	7:2
ws:an:ev-volume	0:1
ws:an:ghg-emissions	0:1 3:-2 4:1 5:-1 7:-2 8:-3
ws:an:green-factories	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 8:-1
ws:an:ice-phase-out	7:1
ws:an:recycled-material	0:2 2:-1
ws:an:supplier-commitments	0:3 2:-3
ws:analyst	3:-1 6:1 8:1
ws:analyst:ev-volume	0:2
ws:and:battery-capacity	0:1
ws:and:battery-recycling	0:1
ws:and:charging-points	0:1
ws:and:emissions-peak	8:1
ws:and:energy-use	3:1
ws:and:ev-mileage	0:2
ws:and:ev-share	7:1
ws:and:fuel-economy	0:1 1:-1 2:-1 3:-1 4:1 6:-1 7:-1 8:-1
ws:and:ghg-emissions	6:1
ws:and:green-factories	0:2
ws:and:ice-phase-out	7:1
ws:and:net-zero	6:1
ws:and:network	0:2
ws:and:other	0:1 1:-1 2:-1 3:1 4:-1 5:-3 6:-1 7:-1 8:-1
ws:and:recycled-material	0:1 7:1
ws:and:renewable-energy	6:1
ws:and:supplier-commitments	2:1
ws:and:waste	0:-1 6:1
ws:and:water-use	0:1
ws:announc:battery-capacity	0:1
ws:announc:charging-points	0:1
ws:announc:ev-models	0:2
ws:announc:ev-volume	0:2
ws:announc:ghg-emissions	0:-1 2:-1 3:-1 4:1 6:-1 7:1 8:-1
ws:announc:investment	0:1
ws:announc:net-zero	1:2 7:-1 8:-1
ws:announc:renewable-energy	3:-1 6:1
ws:announcement	3:1
ws:announcement:net-zero	3:1
ws:annual	0:2
ws:annual:battery-capacity	0:1
ws:annual:ev-models	0:1
ws:annual:ev-share	7:1
ws:annual:ghg-emissions	1:-2 3:1 4:-1 5:-1 8:-1
ws:annual:renewable-energy	0:-3 3:-1 4:1 6:1
ws:annually:battery-capacity	0:1
ws:annually:ev-volume	0:2
ws:annually:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 6:1 8:-1
ws:annually:recycled-material	2:1 7:-2
ws:annually:renewable-energy	0:2 3:-1 6:-2
ws:annum	0:2 3:-1 5:-1
ws:another:ev-models	0:2
ws:another:ev-share	7:1
ws:another:ev-volume	0:1
ws:another:investment	0:1
ws:answer	0:-2 3:1 7:2
ws:any:ev-models	0:2
ws:any:ev-volume	0:2
ws:any:ghg-emissions	0:-3 2:-1 3:2 4:-2 5:-1 7:-1 8:-2
ws:any:net-zero	2:-1 3:-1 4:-1 5:-1 6:-2 8:1
ws:anybody	0:2
ws:anyth	1:-1 2:-1 4:-2 6:-1 7:2 8:-2
ws:appear	0:2
ws:appear:ev-models	0:1
ws:appli	0:-2 1:1 2:-1 3:-3 4:-2 5:-1 6:2 7:-2 8:1
ws:appli:net-zero	0:-1 1:1 2:-1 3:-1 4:-2 5:-1 6:-2 7:-2 8:1
ws:apply	3:1 6:-1
ws:approv	3:-1 6:2
ws:approv:ghg-emissions	0:-1 3:-2 6:2
ws:approv:investment	0:1
ws:approval	1:1 8:1
ws:approval:net-zero	1:1 8:1
ws:approximately	8:1
ws:approximately:battery-capacity	0:1
ws:approximately:ev-volume	0:1
ws:approximately:ghg-emissions	0:-2 1:-1 3:-2 5:-1 6:-1 7:-1 8:1
ws:approximately:investment	0:2
ws:april:ev-models	0:2
ws:april:ev-share	7:1
ws:april:net-zero	3:-1 6:1
ws:arc	0:1
ws:arc:ev-models	0:1
ws:arcfox	7:1
ws:arcfox:ev-volume	0:2
ws:are:battery-recycling	0:1
ws:are:charging-points	0:1
ws:are:energy-use	0:-1 6:1
ws:are:ev-models	0:1
ws:are:ev-share	7:1
ws:are:ev-volume	0:2
ws:are:ghg-emissions	0:1 1:-1 3:1 6:-1 7:-2
ws:are:green-factories	0:-4 1:-1 2:-1 3:4 4:-1 5:-1 6:-1 7:-1 8:-1
ws:are:ice-phase-out	7:1
ws:are:investment	0:1
ws:are:net-zero	3:2 7:1
ws:are:network	0:1
ws:are:recycled-material	0:-2 7:3
ws:are:renewable-energy	0:1 3:-2 6:2
ws:are:supplier-commitments	0:3 2:-2
ws:are:waste	3:1 6:-2
ws:are:water-use	0:1 3:-1 6:1
ws:area	7:-1 8:2
ws:aren:ghg-emissions	0:-1 3:-1 4:1
ws:arizona	3:1
ws:arizona:battery-capacity	0:1
ws:arizona:ev-volume	0:2
ws:arm	0:1 3:1 8:-1
ws:arm:ev-volume	0:1
ws:arm:investment	0:1
ws:arnstadt	3:1
ws:around	0:1
ws:around:charging-points	0:1
ws:around:ev-models	0:1
ws:around:ev-share	7:1
ws:around:ev-volume	0:1
ws:around:ghg-emissions	0:1 3:1 4:-4 6:-1 7:-2 8:-2
ws:around:investment	0:1
ws:around:net-zero	3:-1 6:2 8:-1
ws:around:recycled-material	0:3 7:-3
ws:around:renewable-energy	0:-1 5:1
ws:array	3:-1 6:1
ws:array:net-zero	7:1
ws:array:renewable-energy	3:-1 6:2
ws:arriv:ev-share	7:2
ws:arrive	0:-1 1:-1 2:1 6:-1 8:1
ws:arrive:net-zero	2:1 6:-1
ws:articulat	0:1
ws:articulat:ev-volume	0:1
ws:as:battery-recycling	0:1
ws:as:charging-points	0:1
ws:as:energy-use	0:1 1:-1 2:-1 3:-1 4:2 5:-1 6:-3 7:-1 8:-2
ws:as:ev-mileage	0:1
ws:as:ev-models	0:1
ws:as:ev-volume	0:1
ws:as:ghg-emissions	0:1 1:-1 8:-1
ws:as:green-factories	0:-2 3:3
ws:as:ice-phase-out	7:1
ws:as:investment	0:1
ws:as:net-zero	1:-1 3:1 8:1
ws:as:renewable-energy	0:2 3:-2 6:2
ws:as:supplier-commitments	2:1
ws:as:waste	0:1 3:-1 6:1
ws:as:water-use	0:-2 3:2 6:-1
ws:aside:investment	0:1
ws:ask	2:2
ws:ask:ghg-emissions	1:-2
ws:ask:ice-phase-out	7:1
ws:ask:investment	0:1
ws:ask:net-zero	0:-2 1:-1 2:1 4:-1 5:-1 6:-1 8:-1
ws:ask:supplier-commitments	2:1
ws:asks	0:-1 2:3 6:-1
ws:aspir	8:2
ws:aspiration	8:1
ws:assembly:investment	0:1
ws:assessment	0:1 1:-1 2:-1
ws:assur	0:-1 3:-1 6:1
ws:at:battery-capacity	0:1
ws:at:charging-points	0:1
ws:at:emissions-peak	8:1
ws:at:energy-use	0:-2 3:2 4:-1 6:1
ws:at:ev-models	0:1
ws:at:ghg-emissions	3:-1
ws:at:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 8:-1
ws:at:ice-phase-out	7:1
ws:at:investment	0:1
ws:at:net-zero	1:-1 3:1
ws:at:network	0:1
ws:at:recycled-material	2:1 7:1
ws:at:renewable-energy	0:1 3:2
ws:at:waste	0:-3 3:3 6:-1
ws:at:water-use	6:1
ws:attach	7:1
ws:attain	1:-1 3:1 6:-2 8:-1
ws:attain:net-zero	0:2 1:-1 6:-2 7:-1 8:-1
ws:audi	0:-1 1:2 6:-2 7:1
ws:audi:ev-models	0:2
ws:audi:ev-share	7:1
ws:audi:ev-volume	0:-2 7:3
ws:audi:ghg-emissions	0:-3 1:3 2:-2 3:-3 4:-3 5:-2 6:-3 7:-2 8:-3
ws:audi:net-zero	3:3 6:-2
ws:audit	0:-1 1:-1 2:2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:audit:supplier-commitments	0:-1 1:-1 2:2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:august:charging-points	0:1
ws:august:ev-share	7:2
ws:august:ev-volume	0:1
ws:auto	3:-1 6:1
ws:auto:ev-volume	0:2
ws:auto:ghg-emissions	0:-2 1:3 2:-1 3:-1 4:-1 8:-1
ws:auto:net-zero	1:-1 3:-1 6:1 7:-1
ws:auto:renewable-energy	3:-1 6:2
ws:automaker	7:1
ws:automaker:ev-models	0:2
ws:automaker:ev-volume	0:-1 7:2
ws:automaker:ghg-emissions	0:1 4:-2 7:1 8:-1
ws:automaker:investment	0:2
ws:automobile:ghg-emissions	1:2
ws:automobile:investment	0:1
ws:automotive	3:1 6:1
ws:automotive:net-zero	0:-1 1:-1 3:-2 6:2 8:-1
ws:autonomou	0:1
ws:autonomou:investment	0:1
ws:autumn:ev-volume	0:1
ws:autumn:renewable-energy	0:-1 6:1
ws:available	7:1
ws:available:ev-models	7:1
ws:available:ev-volume	0:1
ws:avatr	0:3 7:-1
ws:avatr:ev-volume	0:3 7:-1
ws:averag	0:-2 1:1 3:-1 4:1 6:-1
ws:average	1:1 2:-1 3:-1 6:-2 7:1
ws:average:ev-volume	0:2
ws:average:fuel-economy	0:-2 4:-1 7:2
ws:average:ghg-emissions	0:-1 1:2 2:-1 3:-3 5:-1 6:-3 7:2 8:-3
ws:average:net-zero	7:-1 8:3
ws:average:recycled-material	7:1
ws:average:waste	0:-1 3:2 6:-1
ws:average:water-use	0:-1 3:1
ws:avoid	3:-1 4:2 6:-1 8:-3
ws:avoid:ev-mileage	0:1
ws:avoid:ghg-emissions	0:-1 2:-1 4:2 6:-1 7:-1 8:-3
ws:avoid:renewable-energy	0:1 3:-1 5:1 6:-2
ws:aw	0:1
ws:away	4:2 6:-1
ws:away:investment	0:1
ws:b	1:1
ws:back	0:1 2:1 3:-1
ws:back:battery-recycling	0:2
ws:back:ghg-emissions	0:-2 2:2 3:-2 4:-1
ws:back:investment	0:1
ws:badge:ev-models	0:2
ws:badge:ev-share	7:1
ws:bags	0:-1 3:2
ws:bags:waste	0:-1 3:2
ws:baht	0:1
ws:baht:investment	0:1
ws:baic	0:2 3:-2
ws:baic:emissions-peak	8:1
ws:baic:green-factories	0:2 3:-2
ws:baic:net-zero	0:-1 7:1 8:-1
ws:balance	0:-1 3:1 4:-1 6:1 7:-1 8:1
ws:balance:ghg-emissions	0:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:balance:net-zero	3:1 4:-1 7:-1 8:1
ws:balance:renewable-energy	3:-1 6:2
ws:ban	3:1
ws:baod	0:-1 3:1
ws:baod:ev-share	7:1
ws:bar	0:-2 3:-1 6:1 7:1
ws:bar:ghg-emissions	0:-1 1:-1 3:-2 5:-1 6:1 7:-2 8:-1
ws:bas	3:1
ws:bas:ghg-emissions	4:-1
ws:bas:net-zero	8:2
ws:base	6:1
ws:base:ghg-emissions	6:2 7:-1
ws:base:net-zero	0:-1 1:-3 2:-1 3:-2 4:-1 5:-1 6:-2 7:1 8:1
ws:base:renewable-energy	3:3 6:-2
ws:baseline	0:-1 1:-2 5:1 7:-1
ws:baseline:ghg-emissions	1:-2 3:-2 4:1 5:1 6:-1 7:-1 8:-1
ws:basi	0:-2 3:2 4:1 6:-1 7:-2
ws:basi:ghg-emissions	0:-2 3:1 4:1 6:-1 7:-2
ws:basi:net-zero	2:-1 3:1 6:-1 7:-1
ws:batteri:battery-capacity	0:1
ws:batteri:battery-recycling	0:1
ws:batteri:ev-models	0:2
ws:batteri:ev-volume	0:2
ws:batteri:ghg-emissions	0:-4 1:1 2:1 3:-2 7:-2
ws:batteri:investment	0:1
ws:batteri:net-zero	1:2 3:-1 7:-1 8:-1
ws:batteri:renewable-energy	0:1 6:-2
ws:battery-electric	7:2
ws:battery-electric:ev-models	0:2
ws:battery-electric:ev-volume	0:-1 7:2
ws:battery-power:ev-share	7:1
ws:battery:battery-capacity	0:1
ws:battery:battery-recycling	0:1
ws:battery:ev-models	0:2
ws:battery:ev-share	7:1
ws:battery:ev-volume	0:2
ws:battery:ghg-emissions	0:-3 1:1 2:1 3:1 4:-2 5:-1 6:-2 7:-2 8:-1
ws:battery:ice-phase-out	7:1
ws:battery:investment	0:1
ws:battery:net-zero	1:-2 8:1
ws:battery:renewable-energy	2:1 3:1 6:-2
ws:battery:supplier-commitments	0:3 2:-2
ws:be:battery-recycling	0:1
ws:be:charging-points	0:2
ws:be:emissions-peak	8:1
ws:be:energy-use	3:-1 6:2
ws:be:ev-models	0:1
ws:be:ev-volume	0:1
ws:be:fuel-economy	0:-3 1:-1 3:-1 5:-2 7:2
ws:be:green-factories	0:-3 3:4
ws:be:ice-phase-out	7:1
ws:be:investment	0:1
ws:be:network	0:1
ws:be:recycled-material	0:1
ws:be:renewable-energy	3:1 6:1
ws:be:supplier-commitments	0:3 2:-2
ws:be:waste	0:1 3:1 6:-2
ws:bear:ev-models	0:1
ws:beat	0:1
ws:beat:ev-volume	0:1
ws:became	0:3 1:-1 2:-1 4:-1 5:-1 6:-1 8:-1
ws:became:ev-volume	0:1
ws:became:ghg-emissions	0:3 1:-2 2:-2 3:-2 4:-1 5:-2 6:-1 7:-1 8:-2
ws:because	0:-2 3:1 7:1 8:1
ws:because:ev-share	7:1
ws:because:ev-volume	0:-1 7:2
ws:becom	3:-1 8:2
ws:becom:ghg-emissions	0:-1 1:-2 2:-1 3:-3 4:-1 5:-1 6:-2 7:-1 8:3
ws:becom:ice-phase-out	7:2
ws:becom:net-zero	3:-1 8:1
ws:become:ev-volume	0:1
ws:become:ghg-emissions	1:-1 2:-1 3:-1 5:-1 6:2 7:-1 8:-1
ws:become:ice-phase-out	7:1
ws:become:net-zero	3:1 6:-1
ws:become:renewable-energy	6:2
ws:been:battery-capacity	0:1
ws:been:charging-points	0:1
ws:been:energy-use	0:-1 3:1 6:1
ws:been:ev-mileage	0:1
ws:been:ev-models	7:1
ws:been:ev-share	7:1
ws:been:ev-volume	0:1
ws:been:ghg-emissions	6:1 7:-1 8:-1
ws:been:green-factories	0:-2 3:3
ws:been:ice-phase-out	7:2
ws:been:investment	0:1
ws:been:net-zero	3:1 6:1 8:-1
ws:been:recycled-material	0:1
ws:been:renewable-energy	0:2
ws:been:supplier-commitments	0:-1 2:2
ws:been:waste	0:2 3:-1
ws:been:water-use	6:1
ws:before:battery-capacity	0:1
ws:before:charging-points	0:2
ws:before:ev-share	7:1
ws:before:ev-volume	0:2
ws:before:ghg-emissions	3:-2 5:-2 6:-2 7:1
ws:before:net-zero	3:-1 8:1
ws:before:network	0:2
ws:before:recycled-material	0:2 1:-1 4:-1 5:-1 6:-1 7:-3 8:-1
ws:before:renewable-energy	0:-2 6:1
ws:before:water-use	0:-2 3:3 6:-1
ws:began	6:1
ws:began:ev-volume	0:1
ws:begin	0:1
ws:begin:battery-capacity	0:2
ws:begin:ev-volume	0:1
ws:beginn	5:1 6:-1
ws:beginn:net-zero	3:1 6:-1
ws:begun:charging-points	0:1
ws:beij:ev-models	0:1
ws:beij:ice-phase-out	7:1
ws:believ	4:1
ws:believ:ev-share	7:1
ws:belong	6:1
ws:belong:ev-share	7:2
ws:below	5:-1 8:-1
ws:below:ghg-emissions	3:-2 5:-1 8:-1
ws:below:water-use	0:1 6:-2
ws:benchmark	0:2 1:-1 6:-1 7:-1 8:-1
ws:bengaluru	3:1 8:-1
ws:bentley	7:1
ws:berlin	7:1
ws:beside	3:2 6:-2
ws:beside:renewable-energy	3:2 6:-2
ws:best	0:-1 1:-1 2:-1 3:-1 4:-1 5:1 6:-1 7:2 8:-1
ws:best:ev-volume	0:-1 7:2
ws:better	0:-3 3:1 6:-1 7:1
ws:better:ev-volume	0:-2 7:3
ws:better:fuel-economy	0:-1 4:1 5:-1 7:-1
ws:between	0:1
ws:between:battery-capacity	0:2
ws:between:ev-models	0:1
ws:between:ghg-emissions	3:-2
ws:between:ice-phase-out	7:1
ws:between:net-zero	0:-1 1:-1 8:1
ws:between:other	0:1 1:-1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-1
ws:between:renewable-energy	0:1
ws:bev:ev-models	0:3
ws:bev:ev-share	7:2
ws:bev:ev-volume	0:1
ws:bev:ice-phase-out	7:1
ws:bevs	0:1
ws:bevs:ev-models	0:2
ws:bevs:ev-share	7:1
ws:bevs:ev-volume	0:3
ws:bevs:investment	0:2
ws:big	2:1 8:-1
ws:bigger	0:2 7:-1
ws:biggest	3:1 6:-1
ws:biggest:ev-share	7:1
ws:biggest:ev-volume	0:1
ws:biggest:renewable-energy	3:3 6:-2
ws:bik	3:-1 8:1
ws:bill	3:1
ws:bill:investment	0:1
ws:billion	0:1
ws:billion:energy-use	0:-2 1:-1 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:billion:ev-mileage	0:1
ws:billion:ghg-emissions	0:1 2:-3 3:-3 4:2 5:-1 6:-2 8:-3
ws:billion:investment	0:2
ws:bio-bas	7:1
ws:bio-bas:recycled-material	7:1
ws:bioga	3:1
ws:biosourc	0:3 7:-3
ws:biosourc:recycled-material	0:3 7:-3
ws:bit	3:1 6:-1
ws:black	0:2
ws:black:battery-recycling	0:1
ws:blue	0:1 2:-1
ws:blue:net-zero	7:1
ws:blueoval	0:1
ws:bluepark	0:1
ws:bluepark:ev-volume	0:1
ws:bmw	0:1
ws:bmw:ev-models	0:1
ws:bmw:ev-share	7:2
ws:bmw:ev-volume	0:3
ws:bmw:ghg-emissions	1:-1 4:-1
ws:bmw:investment	0:1
ws:bmw:net-zero	8:3
ws:bmw:network	0:1
ws:bmw:recycled-material	0:2 7:-1
ws:bmw:renewable-energy	0:2 1:-1 2:-1 3:-2 4:1 5:-1 6:-2 7:-1 8:-1
ws:bmw:supplier-commitments	0:1
ws:bmws	0:2
ws:bn	0:1
ws:bn:ev-models	0:2 7:-1
ws:bn:investment	0:2
ws:bn:net-zero	1:-1 6:-1 8:2
ws:board	3:1
ws:body	0:2
ws:body:ev-volume	0:3
ws:bolt	0:-1 7:2
ws:bolt:ev-volume	0:-1 7:2
ws:border	0:3
ws:born	0:1 3:-1 4:-1 6:-1 7:1
ws:bosch	0:2 1:-1 2:-1 3:-5 4:-2 6:4 7:-1 8:-2
ws:bosch:ghg-emissions	0:2 1:-2 2:-1 3:-2 4:-3 5:-1 6:1 7:-2 8:-3
ws:bosch:investment	0:1
ws:bosch:net-zero	0:-1 1:-2 2:-2 3:-3 4:-1 5:-1 6:4 7:-1 8:-2
ws:bosch:renewable-energy	3:-2 6:3
ws:boss	2:1 7:-1
ws:both	7:1
ws:both:ev-models	0:1
ws:both:ghg-emissions	1:-1 3:-1 7:1
ws:both:net-zero	0:-1 1:1 2:-1 3:-2 5:-1 6:1 7:-1
ws:both:renewable-energy	3:1
ws:bought	1:-1 3:-2 6:3 7:-2
ws:bought:ev-volume	0:2
ws:bought:ghg-emissions	0:-4 1:-3 2:-1 3:-3 5:-2 6:3 7:-2 8:-2
ws:bought:renewable-energy	3:-1 6:1
ws:bound	0:-3 1:-3 2:1 3:-3 4:-2 5:3 6:-2 7:-3 8:-1
ws:br:ev-models	0:1
ws:br:ev-volume	0:1
ws:br:ghg-emissions	0:-1 3:1 4:1 5:-1 7:-1 8:-2
ws:br:investment	0:1
ws:br:net-zero	6:1
ws:brand:ev-models	0:1
ws:brand:ev-share	7:1
ws:brand:ev-volume	7:2
ws:brand:ghg-emissions	0:3 1:-1 3:-1 4:-2 5:-1 6:-1 8:-1
ws:brand:ice-phase-out	7:1
ws:brand:net-zero	3:-3 7:-3 8:1
ws:brand:renewable-energy	0:-1 4:1 6:-3
ws:brandst	0:1
ws:brazil	0:2 3:-1 6:-2 7:-1
ws:brief	3:-1 6:1
ws:bring	7:2
ws:bring:ev-volume	0:-2 7:2
ws:britain	3:-2 4:-1 6:3
ws:broadest	0:1
ws:brochure	4:2
ws:broken	0:2
ws:brought:ev-models	0:1
ws:brought:ev-volume	7:1
ws:brought:ghg-emissions	0:2 1:-3 2:-1 4:-2 5:-1
ws:brought:investment	0:1
ws:brought:net-zero	3:2 6:-1 8:-1
ws:brussel	0:1 7:-1
ws:brussel:net-zero	3:3 6:-1
ws:budget	0:1
ws:budget:investment	0:1
ws:build	0:1
ws:build:battery-capacity	0:1
ws:build:charging-points	0:2
ws:build:ev-models	0:2
ws:build:ev-share	7:1
ws:build:ghg-emissions	0:1 2:-2 3:-2 4:-2 6:1 8:-1
ws:build:net-zero	0:-3 1:1 4:-1 6:-1
ws:built:charging-points	0:1
ws:built:ev-models	0:2
ws:built:ev-share	7:1
ws:built:ev-volume	0:3
ws:built:ghg-emissions	0:-3 1:-2 3:3 4:-1 6:-1 7:-2
ws:built:ice-phase-out	7:2
ws:built:renewable-energy	0:2 3:-1
ws:burn	4:1 5:-1 7:-1
ws:bus:ev-mileage	0:2
ws:bus:ev-volume	0:3
ws:bus:ghg-emissions	0:-2 1:-1 2:-2 3:-3 4:4 5:-2 6:-1 7:-1
ws:busan	3:1
ws:busines	4:-2 7:1
ws:busines:ev-models	0:-1 7:1
ws:busines:ev-volume	0:1
ws:busines:ghg-emissions	0:2 1:-1 2:-1 3:-3 4:-4 6:1 7:2 8:-2
ws:busines:net-zero	7:-1 8:1
ws:busines:renewable-energy	3:-1 6:2
ws:business	0:-1 3:-1 4:1 6:1
ws:but:ev-models	0:1
ws:but:ev-share	7:2
ws:but:ev-volume	0:-1 7:1
ws:but:ghg-emissions	0:1 2:1 4:-2 6:-3 8:-2
ws:but:ice-phase-out	7:1
ws:but:net-zero	4:-1 8:1
ws:but:recycled-material	2:-1 7:1
ws:but:renewable-energy	0:-2 3:3 6:-2
ws:buy	0:2 3:-3 4:-1 6:2 7:-1 8:-2
ws:buy:recycled-material	0:2 2:-1
ws:buy:renewable-energy	0:1 1:-1 3:-2 4:-1 5:-1 6:1 8:-1
ws:buyer:ev-volume	0:2
ws:buys	0:-1 2:2 3:2 6:-2 7:-2 8:-1
ws:by:battery-capacity	0:1
ws:by:battery-recycling	0:2
ws:by:charging-points	0:1
ws:by:emissions-peak	8:1
ws:by:energy-use	3:2 6:1
ws:by:ev-mileage	0:1
ws:by:ev-models	0:1
ws:by:ev-share	7:1
ws:by:fuel-economy	1:-1 2:-1 3:-1 4:-1 6:-1 7:1 8:-1
ws:by:green-factories	3:2
ws:by:ice-phase-out	7:2
ws:by:investment	0:1
ws:by:network	0:2
ws:by:other	1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ws:by:recycled-material	0:2
ws:by:renewable-energy	6:2
ws:by:waste	0:1 1:-1 3:-1 5:-1 6:1 7:-1 8:-1
ws:by:water-use	0:-1 6:2
ws:byd:ev-volume	0:3
ws:byd:ghg-emissions	0:-3 2:-1 3:-1 4:3 7:-1
ws:byd:net-zero	0:-1 1:2 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-2
ws:bz	0:2
ws:bz:ev-models	0:2
ws:c	0:1 1:-1 4:-2 6:1 7:-1
ws:c:ghg-emissions	0:2 1:-3 2:-1 3:-2 4:-2 6:1
ws:c:renewable-energy	0:-2 3:1 6:1
ws:cadillac	0:1
ws:cadillac:ev-share	7:1
ws:calculation	4:1
ws:calendar	0:-1 1:-1 6:-2 7:1 8:1
ws:calendar:net-zero	1:-1 2:-1 3:-1 7:-1 8:3
ws:california	0:1
ws:call:charging-points	0:2
ws:call:ev-volume	0:2
ws:call:ghg-emissions	1:-1 4:-2 7:-1
ws:call:net-zero	7:-1
ws:call:recycled-material	0:1
ws:call:supplier-commitments	2:1
ws:came	6:1
ws:came:battery-capacity	0:2
ws:came:battery-recycling	0:2
ws:came:ev-share	7:1
ws:came:ev-volume	0:2
ws:came:ghg-emissions	0:-2 1:1 2:-2 3:-1 4:-1 6:2
ws:came:recycled-material	0:2 7:-2
ws:came:renewable-energy	0:-2 1:-1 4:-1 5:-1 6:1 8:-1
ws:campaign	6:1
ws:campaign:renewable-energy	6:1
ws:cams	0:2
ws:cams:charging-points	0:2
ws:can	0:1
ws:can:charging-points	0:1
ws:can:ev-models	0:1 7:-1
ws:canada	5:1
ws:canada:charging-points	0:1
ws:canadian	0:1
ws:capable:ice-phase-out	7:1
ws:capacity	3:1
ws:capacity:battery-capacity	0:1
ws:capacity:ev-volume	0:1
ws:capacity:ghg-emissions	0:-3 1:-2 2:-2 3:3 4:-2 5:-1 6:-1 7:-2 8:-2
ws:capacity:renewable-energy	3:1 6:-1
ws:capex	0:2
ws:capex:investment	0:2
ws:capital:investment	0:2
ws:car	0:1
ws:car:battery-capacity	0:1
ws:car:energy-use	0:-1 3:4 6:-1
ws:car:ev-volume	0:2
ws:car:ghg-emissions	0:3 6:-1 7:-1
ws:car:ice-phase-out	7:1
ws:car:net-zero	1:2 3:-2 6:-1 7:2
ws:car:recycled-material	0:2 1:-1 2:-1 7:-1
ws:car:waste	0:-2 3:3 6:-1
ws:car:water-use	0:-1 3:2
ws:carbon-free	3:3 4:-1 6:-3
ws:carbon-free:renewable-energy	3:3 4:-1 6:-3
ws:carbon-neutral	2:-1 3:1
ws:carbon-neutral:ghg-emissions	0:2 2:-1 3:-1 4:-1 6:-1 7:-1
ws:carbon-neutral:investment	0:2
ws:carbon-neutral:net-zero	3:1
ws:carbon-neutral:renewable-energy	3:3 6:-1
ws:carbon:emissions-peak	8:1
ws:carbon:energy-use	0:1 1:-1 2:-1 3:-1 4:2 5:-1 6:-3 7:-1 8:-1
ws:carbon:ev-models	7:1
ws:carbon:ev-volume	0:1
ws:carbon:ghg-emissions	3:-1 5:-1 6:-1
ws:carbon:green-factories	0:-3 3:4
ws:carbon:ice-phase-out	7:1
ws:carbon:net-zero	8:1
ws:carbon:recycled-material	2:-1
ws:carbon:renewable-energy	6:1
ws:carbonate	0:1
ws:carbonate:battery-recycling	0:1
ws:care	3:-1 8:2
ws:carlo	0:-1 3:1 8:1
ws:carlo:ev-volume	0:1
ws:carlo:ice-phase-out	7:1
ws:carmaker:charging-points	0:2
ws:carmaker:ev-volume	7:1
ws:carmaker:ghg-emissions	0:-1 2:-1 3:-1 4:-1 6:2 8:-1
ws:carmaker:net-zero	1:-2 8:2
ws:carmaker:renewable-energy	0:-2 6:2
ws:carolina	0:1
ws:carolina:investment	0:1
ws:carri	0:-1 3:1
ws:carri:ghg-emissions	0:-1 3:1 6:-1
ws:carry	1:1
ws:cars	7:1
ws:cars:battery-capacity	0:1
ws:cars:charging-points	0:1
ws:cars:ev-models	0:1
ws:cars:ghg-emissions	1:-1 2:-1 3:-1 4:2 5:-1 6:-4 7:1
ws:cars:ice-phase-out	7:1
ws:cars:net-zero	1:1 7:1
ws:cars:recycled-material	0:-3 7:4
ws:cars:renewable-energy	4:1 6:-1
ws:casa	3:2 6:-1
ws:casa:ev-volume	0:2
ws:case	0:-3 1:-2 3:1 5:-1 6:-1 7:-1
ws:cash	8:1
ws:cast	2:-1
ws:cast:recycled-material	2:-1 3:-1 4:-1
ws:casting	0:-1 2:-2 3:-2 4:-1 5:1 6:-1 7:1 8:-1
ws:casting:recycled-material	5:-1 7:1
ws:catalogue	0:2 3:-1 6:-1
ws:catalogue:ev-models	0:1
ws:category	0:-2 1:-2 2:2 3:-1 6:-2
ws:cathod	0:2 1:-1 2:-2 7:-1 8:-1
ws:cathode	0:4 1:-1 2:-1 7:-1
ws:cathode:recycled-material	0:2 7:-1
ws:catl	3:-1 6:2
ws:catl:battery-capacity	0:2
ws:caus	0:1 4:-1 5:-1
ws:caus:ghg-emissions	0:1 4:-1 5:-1
ws:cause	0:-2 2:-1 3:-2 4:-1 5:2 6:-1 8:-2
ws:cause:ghg-emissions	0:-2 2:-1 3:-2 4:-1 5:2 6:-1 7:-3 8:-1
ws:cdp	0:-1 3:-1
ws:cdp:ghg-emissions	0:-1 3:-1
ws:cell:ev-models	0:1
ws:cell:ghg-emissions	0:-2 2:1 4:-3 5:-1 6:-3 7:1 8:-2
ws:cell:ice-phase-out	7:1
ws:cell:net-zero	1:-1 6:2 8:-2
ws:cell:recycled-material	0:2 2:-1 7:-1
ws:cell:renewable-energy	2:1 3:1 6:-2
ws:cent:battery-recycling	0:1
ws:cent:energy-use	3:4 4:-1 6:-1
ws:cent:ev-share	7:2
ws:cent:ev-volume	0:4
ws:cent:fuel-economy	0:-1 4:2 5:-1 7:-2
ws:cent:ghg-emissions	2:-1 3:-1 5:-1 6:1 8:-1
ws:cent:net-zero	1:-2 8:2
ws:cent:recycled-material	0:2
ws:cent:renewable-energy	0:1
ws:cent:water-use	0:-3 3:1 6:1 7:-1
ws:center	8:1
ws:centre	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-2 8:-3
ws:century	0:-3 2:-1 3:1 4:-2 5:-2 6:1 7:-2 8:-1
ws:century:net-zero	0:-2 5:-1 6:2 7:-1
ws:ceo	7:1 8:-1
ws:ceo:ev-volume	0:1
ws:ceo:ghg-emissions	1:-1 2:-1 3:1 4:-2 6:-1 7:1 8:-1
ws:ceo:ice-phase-out	7:1
ws:ceremony	0:1 8:1
ws:certain	8:2
ws:certifi	3:1
ws:certifi:net-zero	3:3 8:-3
ws:certifi:network	0:2
ws:certifi:renewable-energy	0:-1 3:1
ws:certifi:waste	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
ws:certificat	0:1 1:-1 3:1 4:-1 7:-1 8:-1
ws:certificat:renewable-energy	0:1 4:-1 6:-3
ws:certificate	0:1 3:1 4:-1 7:-1 8:-1
ws:ces	0:1 8:-1
ws:cfo:ev-share	7:2
ws:chain	1:2
ws:chain:ev-models	7:1
ws:chain:ghg-emissions	0:-1 1:1 2:2 3:-1 6:-2
ws:chain:green-factories	0:1 3:-1
ws:chain:investment	0:1
ws:chain:net-zero	1:2 7:-1
ws:chain:renewable-energy	0:-1 6:1
ws:chain:supplier-commitments	0:2 2:-1
ws:chairman:ev-models	0:1
ws:chairman:ev-share	7:1
ws:chairman:ev-volume	0:1
ws:chairman:net-zero	0:-1 3:1 6:-2 7:-1 8:1
ws:chakan:investment	0:1
ws:challenge	4:2 6:-2 7:-1
ws:challenge:ghg-emissions	0:-2 1:-1 3:-2 4:3 5:-1 6:-2 7:-3 8:-1
ws:challenge:net-zero	3:1 4:-1 6:-1
ws:chandrasekaran:ev-share	7:2
ws:chandrasekaran:ev-volume	0:1
ws:chang	6:-1
ws:chang:ghg-emissions	3:-1 8:1
ws:chang:ice-phase-out	7:1
ws:chang:net-zero	0:-2 1:-2 2:-1 3:1 4:1 5:-1 6:-2 7:1
ws:changan	0:1
ws:changan:emissions-peak	8:2
ws:changan:ev-models	0:1
ws:changan:ev-volume	0:2
ws:changchun	8:1
ws:change	0:1 4:-1
ws:change:ev-models	0:2
ws:change:ghg-emissions	0:1 2:-1 3:-2 4:-2 6:-1 7:2
ws:change:net-zero	3:-1 4:-1 6:-1 7:2 8:2
ws:changsha	0:2 3:-2
ws:changzhou	3:2 6:-1
ws:changzhou:renewable-energy	3:2 6:-1
ws:chapot	0:-2 3:1 4:-1 6:-1 7:1
ws:charg	0:1
ws:charg:charging-points	0:1
ws:charg:ev-volume	0:1
ws:charg:renewable-energy	0:1 2:-1 3:-1 4:2 5:-1 6:-1 7:-1
ws:charge	6:-1
ws:charge:charging-points	0:1
ws:charge:renewable-energy	0:-1 1:-1 2:-1 3:1 4:1 5:-1 6:-2 7:-1 8:-1
ws:chargepoint	0:1
ws:charger	0:2
ws:charger:charging-points	0:1
ws:charger:network	0:1
ws:chattanooga	3:1
ws:cheaper	8:1
ws:chengdu	3:4 6:-4
ws:chengdu:renewable-energy	3:5 6:-4
ws:chennai	0:1 3:-1 6:-1
ws:chennai:renewable-energy	0:1 3:-1 6:-1
ws:chevrolet	7:1
ws:chevrolet:ev-volume	0:-2 7:2
ws:chief	7:1
ws:chief:ev-models	0:-1 7:2
ws:chief:ev-volume	0:2
ws:chief:ghg-emissions	0:-1 6:1
ws:chief:net-zero	1:-2 8:2
ws:chile	0:3 3:-2
ws:china:battery-capacity	0:1
ws:china:battery-recycling	0:1
ws:china:charging-points	0:1
ws:china:ev-models	0:1
ws:china:ev-share	7:2
ws:china:ev-volume	7:1
ws:china:ghg-emissions	0:-2 1:-1 3:-2 6:-1 7:2
ws:china:green-factories	0:-1 3:2
ws:china:ice-phase-out	7:1
ws:china:net-zero	1:-1 3:-2 6:2 7:-1
ws:china:recycled-material	0:3 7:-2
ws:china:renewable-energy	0:-1 3:2
ws:chinese:ghg-emissions	0:-1 6:-1 8:-1
ws:chinese:supplier-commitments	0:1
ws:chip	4:1 7:-1
ws:choco-seb	0:2
ws:choco-seb:charging-points	0:2
ws:choose	0:1
ws:choose:ev-models	0:1
ws:christian	4:-1 6:-1 8:1
ws:circular	0:3 2:-1 3:-1 4:-2 5:-2 6:-1 8:-2
ws:citi	0:2
ws:citi:charging-points	0:1
ws:city	3:-1 4:2
ws:city:ev-share	7:1
ws:claim	0:-3 1:-1 2:-1 3:-1 4:-2 5:2 7:-2
ws:clas	1:1
ws:clas:ev-volume	0:2
ws:clean	3:-2 6:1 8:1
ws:clean:net-zero	3:-1 6:-1 8:1
ws:clean:renewable-energy	0:-1 3:-2 5:-1 6:1
ws:clear	1:-1 8:1
ws:clear:ghg-emissions	0:-1 1:-1
ws:climate	3:-1 7:-1
ws:climate-neutral	3:-1
ws:climate-neutral:ghg-emissions	0:3 1:-1 2:-1 3:-2 4:-2 5:-1 6:-3 7:-2 8:-1
ws:climate-neutral:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 7:1
ws:climate-neutral:renewable-energy	2:1
ws:climate:ghg-emissions	0:2 2:-1 3:-2 5:-1
ws:climate:ice-phase-out	7:1
ws:climate:net-zero	7:-1 8:2
ws:climate:renewable-energy	0:1 3:-1 6:1
ws:climb	0:1
ws:climb:ev-share	7:1
ws:climb:ev-volume	0:3 7:-1
ws:clock	4:1
ws:clos	0:-2 1:-1 3:3 4:-3
ws:clos:ghg-emissions	0:-4 1:-2 3:4 4:-3 5:-1 6:-3 8:-1
ws:close	3:1
ws:close:ev-models	0:1
ws:close:renewable-energy	0:-1 3:2 4:-1 6:-1 7:-1
ws:cluster	0:-1 1:-1 2:-1 3:3 4:-1 6:-2 7:-1 8:-3
ws:cluster:net-zero	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 6:-2 7:-1 8:-3
ws:co:energy-use	3:3 4:-1 6:-1
ws:co:ev-mileage	0:1
ws:co:ev-models	0:1
ws:co:ghg-emissions	0:-1
ws:co:green-factories	0:1 3:-1
ws:co:net-zero	1:-1 3:1
ws:co:recycled-material	0:-1 2:1 7:1
ws:co:renewable-energy	3:2 6:-3
ws:co:waste	0:1 6:-2
ws:coal	3:2 6:-1 8:-1
ws:cobalt	2:2 3:-1 7:-1
ws:cobalt:battery-recycling	0:1
ws:cobalt:recycled-material	2:2 7:-2
ws:code	0:4 2:-2 7:-1
ws:code:supplier-commitments	0:3 2:-2
ws:cologne	0:1
ws:cologne:investment	0:1
ws:com:ev-models	0:2
ws:com:ev-share	7:1
ws:com:ev-volume	0:-1 7:2
ws:com:ghg-emissions	0:3 1:-1 2:-1 3:-3 6:-1 7:-2 8:-1
ws:com:investment	0:1
ws:com:net-zero	6:-2 8:3
ws:com:renewable-energy	0:-1 6:2
ws:combin	3:1
ws:combin:ev-share	7:1
ws:combustion	0:-1 7:3
ws:combustion:ev-models	0:2
ws:combustion:ev-volume	0:-2 7:2
ws:combustion:ice-phase-out	7:1
ws:combustion:net-zero	8:3
ws:come:ev-models	0:2
ws:come:ev-share	7:2
ws:come:ev-volume	0:3
ws:come:ghg-emissions	2:-1 3:-1 5:-2 6:1 7:-1
ws:come:recycled-material	0:4 7:-3
ws:come:renewable-energy	0:1
ws:come:water-use	0:-4 3:5 6:-2
ws:commercial:ev-models	0:1
ws:commercial:ev-share	7:1
ws:commercial:ghg-emissions	0:-2 1:-2 4:2 5:-1 6:-1
ws:commercial:net-zero	0:1
ws:commitment	1:1
ws:commitment:ghg-emissions	0:-2 3:2
ws:commitment:net-zero	1:1 3:-1
ws:commitment:renewable-energy	0:-2 1:-1 3:-3 4:-1 5:-1 6:4
ws:committ	4:-2
ws:committ:ev-volume	0:2
ws:committ:ghg-emissions	1:-1 4:-3 5:-1 6:1 7:1 8:-2
ws:committ:investment	0:1
ws:committ:net-zero	1:1 3:-1 8:1
ws:committ:renewable-energy	3:-4 6:5
ws:committ:supplier-commitments	0:3 2:-1
ws:communicat	7:-2 8:1
ws:compact:ev-models	0:1
ws:compani	3:-1 4:-1 6:2
ws:compani:net-zero	1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-3
ws:company-wide	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 8:-1
ws:company:battery-capacity	0:1
ws:company:charging-points	0:1
ws:company:emissions-peak	8:2
ws:company:energy-use	0:-1 3:1 6:1
ws:company:ev-models	7:1
ws:company:ev-volume	0:1
ws:company:ghg-emissions	3:-1 6:1
ws:company:ice-phase-out	7:1
ws:company:net-zero	1:-1 8:3
ws:company:network	0:1
ws:company:recycled-material	0:1 2:-1
ws:company:renewable-energy	3:-2 6:3
ws:company:waste	0:-2 3:3 6:-2
ws:company:water-use	0:-2 6:1
ws:compar:energy-use	0:-3 3:1 4:1 6:-1
ws:compar:ev-volume	0:2
ws:compar:fuel-economy	0:-1 4:1 5:-1
ws:compar:ghg-emissions	6:-1 7:-1
ws:compar:net-zero	3:-1 6:2 7:-1
ws:compar:renewable-energy	3:-2 6:2
ws:compar:water-use	0:2 6:-1
ws:comparison	1:-1 3:-2 4:1
ws:comparison:ev-volume	0:2
ws:comparison:ghg-emissions	0:-3 1:-3 3:-1 4:1 5:-2 6:-1 7:1 8:-2
ws:compensation	0:-1 3:-2 6:1 8:1
ws:compensation:net-zero	3:-1 6:1
ws:competitor	8:2
ws:complet	0:1
ws:complet:renewable-energy	0:1 3:-2 6:1
ws:complete	0:1 7:1
ws:complete:battery-capacity	0:1
ws:completely:ice-phase-out	7:2
ws:completely:renewable-energy	0:-2 3:1
ws:component	0:-1 3:1
ws:comprehensive	0:-2 3:2
ws:compris:charging-points	0:1
ws:concern	0:-2 1:-1 2:1 3:-3 4:-2
ws:concern:ghg-emissions	0:-2 1:-1 2:1 3:-3 4:-2 5:1 7:-1 8:-1
ws:conclud	2:1 8:-1
ws:condition	7:1
ws:conduct	0:3 2:-2
ws:conduct:supplier-commitments	0:3 2:-2
ws:conference:net-zero	7:1
ws:confirm	0:-2 1:1 6:-1 7:1
ws:confirm:battery-capacity	0:1
ws:confirm:ev-models	0:-1 7:2
ws:confirm:ev-share	7:2
ws:confirm:ev-volume	0:1
ws:confirm:ghg-emissions	0:-2 1:3 2:-2 6:-3 7:-3 8:-2
ws:confirm:investment	0:2
ws:confirm:net-zero	8:1
ws:confirm:recycled-material	0:-2 2:1 7:2
ws:connector	0:4 3:-1 4:-1 6:-2
ws:connector:charging-points	0:1
ws:conrad	7:1
ws:conrad:ev-share	7:1
ws:conservation	3:-1 6:2
ws:conservation:energy-use	3:-1 6:2
ws:construction	3:-1 4:4 6:-2
ws:construction:battery-capacity	0:1
ws:construction:ev-volume	0:2
ws:construction:ghg-emissions	0:-3 1:-1 2:-1 3:-2 4:4 5:-2 6:-3 7:-1 8:-1
ws:construction:renewable-energy	0:2 1:-1 4:-1 5:-1 6:-3 7:-1
ws:consum	0:-1 3:1 6:1
ws:consum:energy-use	0:-1 3:1
ws:consum:renewable-energy	0:-1 6:2
ws:consume	0:1 3:-1 4:1 6:-1 7:-1
ws:consume:renewable-energy	0:1 3:-1 6:-1
ws:consumer	4:1 6:-1
ws:consumption	3:2 6:1 7:-1
ws:consumption:energy-use	3:2
ws:consumption:renewable-energy	0:-2 6:1
ws:consumption:water-use	0:-1 6:1
ws:contain:recycled-material	2:-1 7:1
ws:container	0:1 1:-1 2:-2 3:-2 4:-1 5:1 6:-1 7:-1 8:-1
ws:contemporary	6:1
ws:content	1:-1 2:-1 3:-2 7:1
ws:content:recycled-material	7:2
ws:continent:ice-phase-out	7:1
ws:continu	0:-4 2:-1 3:1 4:-2 6:-1 8:2
ws:continu:net-zero	3:-2 7:-1 8:3
ws:contract	0:1 3:1 4:-1
ws:contract:battery-capacity	0:1
ws:contract:renewable-energy	3:1 6:-1
ws:contract:supplier-commitments	0:2
ws:contrast	0:1
ws:contribut	0:-1 7:3
ws:contribut:ev-share	7:1
ws:contribut:ev-volume	0:-2 7:3
ws:contribute	3:1 8:1
ws:contribute:net-zero	3:2 6:-1
ws:control	3:-1 6:2 8:-1
ws:conversion	6:1
ws:convert	1:-1 3:-1 7:2 8:-1
ws:convert:investment	0:1
ws:convert:renewable-energy	6:1
ws:cooperat	0:1
ws:copper	0:3
ws:copper:battery-recycling	0:2
ws:core	0:1 8:-2
ws:core:net-zero	6:3 8:-2
ws:core:supplier-commitments	0:3 2:-2
ws:corp	0:1
ws:corp:net-zero	3:1
ws:corporate	0:-2 1:-2 2:-1 3:-2 4:-1 5:-1 6:2 7:-3 8:3
ws:corporate:ghg-emissions	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:3 7:-1 8:-1
ws:corporate:net-zero	1:-2 2:-1 3:-1 6:-2 7:-3 8:4
ws:corporation	1:1 4:-1 7:1 8:-1
ws:corporation:net-zero	1:1 8:-1
ws:correspond	0:-1 3:2 4:1 6:-1
ws:correspond:ev-share	7:3
ws:correspond:ghg-emissions	0:-2 2:-2 3:2 4:1 5:-1 6:-2 7:-2 8:-2
ws:corridor	0:2 1:-1 2:-1 3:-2 5:-1 8:-1
ws:corridor:ghg-emissions	0:2 1:-2 2:-2 3:-2 4:-1 5:-1 8:-1
ws:cost:ev-models	0:1
ws:cost:ev-volume	0:1
ws:cost:fuel-economy	0:-1 4:2 5:-1 7:-1
ws:cost:investment	0:1
ws:could	0:2
ws:could:investment	0:1
ws:council	1:-1 3:-1 8:2
ws:count	0:1 4:1
ws:count:charging-points	0:2
ws:count:ev-models	7:1
ws:count:ev-volume	0:3 7:-2
ws:count:ghg-emissions	2:-2 3:1 4:1 5:-2 6:-3 7:-2 8:-2
ws:count:renewable-energy	0:1 3:-1
ws:countri	3:1
ws:countri:ev-volume	0:1
ws:country	6:1 8:-1
ws:country:ev-volume	0:1
ws:county	3:1 8:-1
ws:course	7:-1
ws:course:battery-capacity	0:1
ws:course:ev-volume	0:1
ws:course:ghg-emissions	0:-1 1:1 2:-2 3:-1 6:1 8:-1
ws:cover	3:1
ws:cover:ev-mileage	0:2
ws:cover:ev-models	0:1
ws:cover:ghg-emissions	0:-1 3:-2 4:2 5:-3 6:-3 7:-1 8:-1
ws:cover:net-zero	0:-1 1:1 2:-1 3:-2 5:-1 6:2 7:-2 8:-1
ws:cover:recycled-material	2:-1 7:1
ws:cover:renewable-energy	3:3 6:-1
ws:cover:supplier-commitments	0:2 2:-3
ws:cpa	6:1
ws:cradle	2:-2 5:-1 6:-1 7:-2 8:-3
ws:cradle:ghg-emissions	0:-5 1:1 2:-2 5:-2 6:-1 7:-1 8:-3
ws:creat	1:-1
ws:create	0:1 1:-1 3:-1 4:-1 6:-1
ws:create:ghg-emissions	0:1 1:-2 2:-1 3:-2 4:-2 5:-1 6:-2 7:-2
ws:credit	2:1
ws:credit:ev-volume	0:2
ws:credit:supplier-commitments	1:-1 2:1 3:-1 5:-1
ws:crewe	3:1
ws:crore:ev-mileage	0:2
ws:crore:ghg-emissions	0:-2 1:-2 2:-1 3:-1 4:2 5:-1 6:2
ws:crore:investment	0:2
ws:crore:renewable-energy	6:1
ws:cross	0:1
ws:cross:ev-volume	0:2
ws:crossover	0:1
ws:crossover:ev-models	0:1
ws:cubic	3:2
ws:cubic:water-use	3:2
ws:cumulative	4:2
ws:cumulative:ev-volume	0:3
ws:cumulatively	0:1
ws:cupra	0:1
ws:cupra:ice-phase-out	7:2
ws:current:ev-share	7:1
ws:current:ev-volume	0:2
ws:currently	0:-3 3:-1 4:1 7:3 8:-1
ws:currently:ghg-emissions	0:-1 3:-1 4:1 8:-1
ws:curvv	0:1
ws:curvv:ev-models	0:1
ws:customer	4:1
ws:customer:ev-mileage	0:1
ws:customer:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:3 5:-1 6:-2 8:-2
ws:cut	0:1 3:-1 4:-1
ws:cut:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1
ws:cut:ev-volume	0:1
ws:cut:ghg-emissions	4:-1 5:-1 7:-1
ws:cut:net-zero	6:-2
ws:cut:waste	0:2 3:-2 6:-1
ws:cut:water-use	0:2 1:-1 2:-1 3:-3 5:-1 6:1 7:-1 8:-1
ws:cuts	2:1
ws:cuts:ev-volume	0:2
ws:cutt	0:-1 3:2
ws:cutt:ghg-emissions	0:-1 3:1 4:-1 8:-1
ws:cutt:renewable-energy	3:2 6:-1
ws:cv	3:3 6:-3 8:2
ws:cv:net-zero	8:2
ws:cycl	7:2
ws:cycle	1:3
ws:cycle:ghg-emissions	1:3
ws:cycle:net-zero	1:2 3:-1
ws:czech	3:3 6:-1
ws:czech:renewable-energy	3:2 6:-2
ws:d	0:-1 6:1 8:-1
ws:d:ev-volume	0:2
ws:d:ghg-emissions	0:-2 2:-2 3:2 4:-2 5:-2 7:-3 8:-1
ws:d:net-zero	0:-3 2:-1 4:-1 5:-1 6:2 7:-2 8:-4
ws:d:recycled-material	0:-2 7:2
ws:dacia	0:2
ws:dacia:ev-volume	0:3
ws:daf	3:-2 6:2
ws:daf:ghg-emissions	4:-1 6:2
ws:dare	0:-1 1:-1 6:-1 8:3
ws:dare:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:3
ws:dare:net-zero	8:3
ws:dat	1:-2 8:2
ws:dat:net-zero	1:-1 8:3
ws:data:ev-volume	0:2
ws:data:ghg-emissions	0:-1 2:1
ws:date	3:-1 6:1
ws:date:ev-volume	0:2
ws:date:ghg-emissions	0:-2 1:-1 2:-2 3:-1 5:-1 6:1 7:-1 8:2
ws:date:investment	0:2
ws:date:net-zero	1:2 3:-1 7:-2
ws:date:recycled-material	0:1 2:-1
ws:date:renewable-energy	3:-1 6:2
ws:day:net-zero	3:2 7:-1 8:-1
ws:days:investment	0:2
ws:de	0:1
ws:de:battery-capacity	0:1
ws:deadline	3:1 4:-1
ws:deadline:ghg-emissions	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-2
ws:deal	3:1
ws:deal:renewable-energy	3:1
ws:dealer	0:2
ws:dealer:charging-points	0:1
ws:dealer:ev-volume	0:2
ws:dealer:network	0:3
ws:dealership	0:1
ws:dealership:charging-points	0:1
ws:dealership:network	0:1
ws:dearborn	0:3 7:-2
ws:dearborn:ev-volume	0:1
ws:debrecen	3:2
ws:debrecen:battery-capacity	0:2
ws:dec	3:1
ws:dec:green-factories	0:-1 3:1
ws:decade:battery-capacity	0:1
ws:decade:charging-points	0:1
ws:decade:ev-models	0:2 7:-1
ws:decade:ghg-emissions	0:-1 2:1 3:-1 4:-1 6:-1
ws:decade:net-zero	0:-1 1:-2 3:1 5:-1 6:-1 7:1
ws:decade:recycled-material	0:1
ws:decade:water-use	0:2 3:-1 6:-2
ws:decarboniz	0:-1 2:-1 3:-1 5:-1 7:2 8:-2
ws:decarbonization	1:-1 6:-1 7:1 8:1
ws:decarbonization:investment	0:1
ws:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:-1 7:1
ws:december:charging-points	0:1
ws:december:ev-models	0:1
ws:december:ev-share	7:3
ws:december:ev-volume	7:1
ws:december:ghg-emissions	0:-1 4:1 7:-2
ws:december:investment	0:1
ws:december:renewable-energy	1:-1 2:-1 3:-4 4:-2 5:-1 6:3 7:-1 8:-1
ws:december:supplier-commitments	0:2 2:-1
ws:decid	7:1
ws:decid:investment	0:2
ws:declar	0:1 6:-1
ws:declar:net-zero	3:1 6:-2
ws:declin	4:1 6:-1
ws:declin:ghg-emissions	0:-1 4:1 6:-1
ws:decline	1:-1 2:-1
ws:decline:ev-volume	0:2 7:-1
ws:decline:ghg-emissions	1:-1 2:-1 3:-2 4:1 5:-1 7:-1
ws:decreas	0:-2 3:2 6:-1
ws:decreas:energy-use	0:-2 3:2
ws:decrease	0:1 1:-1 3:-1 4:1 8:-2
ws:decrease:ghg-emissions	0:1 1:-1 3:-1 4:1
ws:dedicat	0:1
ws:deepal	0:2
ws:deepal:ev-volume	0:2
ws:delay	4:1 7:-1
ws:delay:ev-models	0:1
ws:deliver	0:1
ws:deliver:charging-points	0:1
ws:deliver:ev-share	7:1
ws:deliver:ev-volume	0:2
ws:deliver:ghg-emissions	0:-2 1:1 2:-1 3:-2 5:-1 6:1
ws:deliver:renewable-energy	0:1 6:-1
ws:deliveri	0:1
ws:deliveri:ev-share	7:2
ws:deliveri:ev-volume	0:2
ws:demand	6:2
ws:demand:ev-share	7:1
ws:demand:ghg-emissions	0:-1 3:1 4:-2 6:1
ws:demand:ice-phase-out	7:1
ws:demand:net-zero	1:-1 3:-1 6:2
ws:demand:renewable-energy	0:-1 6:2
ws:depend:ev-share	7:1
ws:deploy	0:1 3:-1
ws:dert	7:1
ws:design	0:1
ws:design:ev-volume	0:1
ws:despite	0:-1 1:1 2:-2 7:-1 8:-1
ws:detroit	0:-2 7:2
ws:detroit:ev-volume	0:-2 7:2
ws:develop	0:2
ws:develop:ev-models	0:1
ws:develop:ev-share	7:1
ws:development:ev-models	0:2
ws:development:investment	0:1
ws:devot	3:1 8:-1
ws:did	3:-1
ws:did:ev-volume	0:2
ws:did:ghg-emissions	0:-3 1:1 2:-1 5:-1 7:-1
ws:did:supplier-commitments	0:3 1:-1 2:-2 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:diesel	3:-2 6:-1 7:3 8:-1
ws:digitalisation	0:1
ws:digitalisation:investment	0:1
ws:dioxide	0:-2 1:-1 3:1
ws:dioxide:ghg-emissions	0:-2 1:-1 3:1 8:-1
ws:dioxide:net-zero	1:-1 3:2 6:-1 7:1 8:-2
ws:dioxide:renewable-energy	0:-1 3:2 6:-1
ws:direct	0:3 1:-2 4:-1 5:-2 6:-3 7:-3
ws:direct:ghg-emissions	0:-3 1:-1 3:2 6:1
ws:direct:net-zero	0:2 1:-2 2:-3 3:-3 4:-2 5:-3 6:-3 7:-4 8:1
ws:direct:renewable-energy	0:1 2:2 3:-2 5:-1 6:-2 7:-1
ws:direct:supplier-commitments	0:3 2:-4 8:-1
ws:directly	1:2 3:-2 6:2 8:-1
ws:director	0:-1 3:1 7:2
ws:director:ev-volume	0:1
ws:director:ghg-emissions	3:2 6:-1
ws:director:recycled-material	0:-2 7:3
ws:director:renewable-energy	3:2 6:-1
ws:disclos	0:1 6:-1
ws:discuss	6:-1 7:-1 8:2
ws:disposal	0:1 1:2 2:-2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-2
ws:distance	4:1
ws:distribution	7:2
ws:distribution:ev-share	7:2
ws:district	2:-1 3:1 4:-2 5:-1 6:1 8:-2
ws:district:ghg-emissions	0:-1 1:-1 2:-2 3:2 4:-2 5:-1 6:1 8:-1
ws:divert	0:-1 3:-2 6:3
ws:divert:waste	0:-1 3:-2 6:2
ws:divid	0:1
ws:divid:renewable-energy	0:1 3:-1 6:-1
ws:division	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:2 8:-1
ws:division:ev-volume	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:2 8:-1
ws:do	4:1
ws:do:ghg-emissions	0:-1 1:-2 3:-3 4:2 5:-1 8:-2
ws:do:net-zero	3:1
ws:document	4:1
ws:does	0:-2
ws:does:ghg-emissions	0:-3 1:-1 2:1 3:-1 5:-1
ws:does:net-zero	3:-1 6:-1 7:-2 8:3
ws:doesn	0:-2 3:-1 4:-2 7:2 8:1
ws:doesn:ghg-emissions	0:-2 1:-1 3:-1 4:-3 6:-1 7:3 8:-1
ws:doesn:net-zero	6:-1 8:3
ws:dollar	0:1 3:-1 6:2
ws:dollar:investment	0:2
ws:domestic	3:1 5:1
ws:domestic:ghg-emissions	0:-1 3:2 4:-2 5:1 6:-3
ws:domestic:net-zero	3:2 8:-1
ws:domestic:renewable-energy	3:-2 6:2
ws:domestic:waste	3:2
ws:done	0:3 3:-1 4:-1 6:-1
ws:done:ev-volume	0:1
ws:done:supplier-commitments	0:1
ws:door	0:2
ws:door:battery-capacity	0:1
ws:douai	3:2 8:-1
ws:douai:battery-capacity	0:1
ws:douai:net-zero	1:-1 3:3 6:-1 8:-3
ws:doubl	3:2
ws:doubl:ev-volume	0:2
ws:doubl:ghg-emissions	0:-2 1:1 2:-2 3:1 4:-2 5:-1 7:-3 8:-2
ws:doubl:investment	0:1
ws:doubl:net-zero	0:-1 1:-1 2:-1 3:1 6:-1 7:-1 8:2
ws:double	0:1
ws:double:ev-models	0:1
ws:double:ev-volume	0:1
ws:down	6:1
ws:down:energy-use	3:3 6:-2
ws:down:ev-share	7:2
ws:down:ev-volume	0:4
ws:down:ghg-emissions	2:-1 6:1
ws:down:net-zero	2:-1 4:-1 5:-1 6:3 7:-1 8:-2
ws:down:recycled-material	0:-3 1:-2 2:3 3:-2 4:-2 5:-2 6:-1 8:-2
ws:down:renewable-energy	3:3 6:-3
ws:down:waste	3:2 6:-3
ws:down:water-use	0:-1 1:-1 2:-1 6:2 7:-1
ws:downstream	0:4 2:-2 3:-2 4:-1 5:-1 6:-1 8:-1
ws:downstream:ghg-emissions	0:4 1:-1 2:-2 3:-3 4:-2 5:-1 6:-2 8:-1
ws:draw	0:2 3:-2 6:1
ws:draw:renewable-energy	3:-1 6:2
ws:draw:water-use	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-2 8:-1
ws:drawn	3:2 6:-1
ws:drawn:renewable-energy	3:2 6:-1
ws:drew	6:1
ws:drew:renewable-energy	6:2
ws:driv	1:-1 2:-1 3:-2 4:2 5:-1 6:-1 8:-3
ws:driv:net-zero	0:-3 1:-2 2:-2 3:-1 4:2 5:-3 6:-2 7:1 8:-3
ws:drive:ev-share	7:1
ws:drive:net-zero	7:1
ws:driven	4:4
ws:driven:ev-mileage	0:2
ws:driven:ghg-emissions	0:-3 2:-2 3:-2 4:4 5:-1 6:-2 8:-1
ws:driven:ice-phase-out	7:1
ws:driver	0:-1 4:2 6:-1 8:-1
ws:drop	1:-1 4:-1 6:1 7:-1
ws:drop:ghg-emissions	1:-1 4:-1 6:1 7:-1
ws:dropp	0:1 3:1 6:-2
ws:dropp:ev-volume	0:1
ws:dstr	3:-1 4:-1 5:-1 6:-1 7:2
ws:due	0:1 4:-1 6:1 7:-1
ws:due:ev-models	0:1
ws:due:ghg-emissions	0:-1 3:-1 4:-2 6:3
ws:due:net-zero	6:-1 8:1
ws:due:recycled-material	0:3 7:-3
ws:dur	6:1
ws:dur:ghg-emissions	0:1 2:-2 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:dur:renewable-energy	3:-1 6:1
ws:e	0:-1 1:2
ws:e-	7:1
ws:e-mobility	0:1
ws:e-mobility:investment	0:2
ws:e-power:ev-share	7:1
ws:e-tron	0:2
ws:e:ev-volume	0:2
ws:e:ghg-emissions	0:-2 1:1 2:-4 4:1 5:-3 7:-2
ws:e:net-zero	0:-2 1:2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-2
ws:e:renewable-energy	0:-2 3:1 6:1
ws:each	6:-1
ws:each:battery-capacity	0:1
ws:each:ev-models	0:-1 7:2
ws:each:ev-volume	0:2
ws:each:ghg-emissions	0:2 2:-1 3:-1 4:-2 6:-1 7:-1
ws:each:investment	0:2
ws:each:net-zero	3:-3 7:-1 8:3
ws:each:network	0:2
ws:earlier	0:1 3:-1
ws:earlier:ev-volume	0:3
ws:earlier:ghg-emissions	0:-2 3:-1 4:-1 5:1 6:1
ws:earlier:renewable-energy	0:-1 3:-1 5:1 6:2
ws:early	0:1
ws:early:battery-capacity	0:1
ws:early:ev-models	0:2 7:-1
ws:early:ev-volume	0:3
ws:early:ghg-emissions	0:-1 1:-2 2:-1 4:-2 6:2 8:-1
ws:early:ice-phase-out	7:1
ws:early:net-zero	3:1 6:-2 7:-1 8:2
ws:earmark:investment	0:1
ws:eas	0:1 1:-2 2:1 3:-1 4:-1 5:-1 6:-2
ws:eas:ghg-emissions	0:1 1:-2 2:1 3:-1 4:-1 5:-1 6:-2
ws:east:investment	0:1
ws:ecascadia	0:2
ws:ecascadia:ev-volume	0:2
ws:eco-friendly:ev-share	7:1
ws:economy	0:-1 3:1 4:-1 7:1 8:-1
ws:edition	0:2 3:-1 6:-1
ws:edition:ev-volume	0:1
ws:effect	0:1 3:-2 4:-1 6:1
ws:effect:ghg-emissions	0:-2 1:-1 4:-1 6:2 8:-1
ws:efficiency	3:-2 6:3
ws:efficiency:energy-use	3:-2 6:2
ws:efficiency:fuel-economy	0:-2 1:-1 2:-1 3:-1 4:1 5:-1 6:-1 8:-1
ws:efficiency:investment	0:1
ws:efta	0:-2 1:-1 4:1 6:-1 8:1
ws:eight	0:2
ws:eight:ev-models	0:2
ws:eight:ev-share	7:3
ws:eight:ev-volume	0:1
ws:eight:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:1 7:-3
ws:eighth	0:-1 1:-3 2:-2 3:1 4:-2 5:2 6:-3 7:-2 8:-2
ws:eighth:ghg-emissions	0:-1 1:-3 2:-2 3:1 4:-2 5:2 6:-3 7:-2 8:-2
ws:either	0:-2 1:-2 2:-1 3:1 5:-1 6:-2 7:1
ws:electric-only	7:2
ws:electric-only:ice-phase-out	7:2
ws:electric:ev-mileage	0:2
ws:electric:ev-volume	7:1
ws:electric:ghg-emissions	0:-1 2:1 3:-3 4:1 7:-2 8:-2
ws:electric:ice-phase-out	7:1
ws:electric:net-zero	6:-1 7:-2 8:2
ws:electricity	3:1 6:1
ws:electricity:energy-use	0:-1 3:1 4:-1 6:1
ws:electricity:ghg-emissions	3:-2 5:-1 6:-1 7:-1
ws:electricity:ice-phase-out	7:1
ws:electricity:net-zero	3:2
ws:electricity:renewable-energy	3:1 6:1
ws:electricity:supplier-commitments	0:2 2:-1
ws:electrifi	7:1
ws:electrifi:ev-models	0:2
ws:electrifi:ev-share	7:1
ws:electrifi:ev-volume	7:1
ws:electrifi:ghg-emissions	0:-1 4:-1 5:-1 6:-2 7:1
ws:electrifi:ice-phase-out	7:1
ws:electrifi:investment	0:2
ws:electrifi:net-zero	3:-1 6:-2 8:2
ws:electrification:investment	0:1
ws:electrify	6:1 8:-1
ws:electrify:charging-points	0:1
ws:eleven	0:3 3:1
ws:eleven:ev-models	0:2
ws:eleven:ev-volume	0:2
ws:eliminate	8:1
ws:else	0:3 3:-2 6:-1
ws:elsewhere	3:-1 6:2
ws:elsewhere:renewable-energy	0:-1 3:-1 6:2
ws:embrace:net-zero	7:1
ws:emerg	3:3 6:-3
ws:emission:emissions-peak	8:2
ws:emission:ev-share	7:1
ws:emission:ev-volume	0:1
ws:emission:ice-phase-out	7:1
ws:emission:net-zero	7:3
ws:emission:renewable-energy	3:1
ws:emission:supplier-commitments	0:1 2:-1
ws:emission:water-use	0:-2 6:1
ws:emit	2:-1 6:1 7:-1
ws:emit:ghg-emissions	0:-1 2:-2 3:-1 5:-1 6:2 7:-1
ws:emit:net-zero	3:3 6:-2 7:-1 8:-1
ws:emitt	1:-1 2:-2 5:-2 6:2 7:-1 8:-3
ws:emitt:ghg-emissions	1:-2 2:-2 4:-1 5:-2 6:2 7:-1 8:-1
ws:emitt:net-zero	1:1 3:2 6:-1 8:-3
ws:employ	8:1
ws:employe	1:-2 2:-1 3:3 4:-1 5:-1 7:-1 8:-2
ws:encon	3:-1 6:2
ws:encon:energy-use	3:-1 6:2
ws:end-	0:1 1:2 3:-2 4:-1
ws:end-to-end	7:-1 8:2
ws:end-to-end:net-zero	7:-1 8:2
ws:end:charging-points	0:1
ws:end:energy-use	0:-1 3:-3 6:3
ws:end:ev-models	0:2
ws:end:ev-share	7:1
ws:end:ev-volume	0:1
ws:end:ghg-emissions	0:-1 6:-1 8:-2
ws:end:green-factories	3:2
ws:end:ice-phase-out	7:1
ws:end:net-zero	0:-2 1:-2 2:1 3:-1 4:-2 6:-1 7:1 8:-3
ws:end:network	0:1
ws:end:recycled-material	0:3 7:-2
ws:end:renewable-energy	3:-1 6:1
ws:end:supplier-commitments	0:4 2:-2
ws:end:waste	0:1 6:-1
ws:end:water-use	0:2 1:-2 2:-2 3:-2 4:-1 5:-2 6:1 7:-1 8:-2
ws:energi	0:1
ws:energy	3:1
ws:energy-sav	0:-1 1:-1 2:-2 4:-2 5:-1 6:2 8:-1
ws:energy:battery-capacity	0:1
ws:energy:charging-points	0:1
ws:energy:emissions-peak	8:1
ws:energy:energy-use	0:1
ws:energy:ev-models	0:1
ws:energy:ev-share	7:1
ws:energy:ev-volume	0:1
ws:energy:ghg-emissions	1:1 2:-3 4:-1 5:-1 8:-4
ws:energy:net-zero	1:-1 6:2 8:-1
ws:energy:other	3:2 4:-1 5:-2 7:-1 8:-1
ws:energy:renewable-energy	3:1 6:-1
ws:energy:waste	3:1 6:-2
ws:energy:water-use	0:-2 2:-1 3:3 6:-2 7:-1
ws:engin	5:1
ws:engin:ev-models	0:2
ws:engin:ghg-emissions	1:-2 2:-2 3:-2 4:-1 5:2 6:-1 7:-2 8:-1
ws:engin:ice-phase-out	7:1
ws:engine:ice-phase-out	7:1
ws:engine:net-zero	3:1
ws:engineer	1:-2 3:-3 6:2 7:2 8:-2
ws:england	0:3 7:-1
ws:enough:battery-recycling	0:1
ws:enough:renewable-energy	0:-1 3:2
ws:enterpris	3:1 6:-1
ws:enterpris:green-factories	0:1
ws:entire	1:2 3:-1 6:-1
ws:entire:ghg-emissions	0:-2 1:2
ws:entire:net-zero	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 6:-1
ws:entire:renewable-energy	0:1 1:-2 2:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:entirely	3:3 6:-1 7:-1
ws:entirely:renewable-energy	0:-2 3:3 6:-1
ws:environmental	0:-1 1:1 6:-1 8:-1
ws:environmental:ghg-emissions	0:-1 3:-2 4:1 6:-2 7:1
ws:environmental:net-zero	1:1 3:1 4:-1 6:-1 7:-1 8:-2
ws:envisag	3:1
ws:envisag:ghg-emissions	0:-1 1:-1 3:2 4:-1 5:-2 6:-1
ws:envision:battery-capacity	0:1
ws:envision:investment	0:2
ws:enyaq	0:1
ws:enyaq:ev-volume	0:2
ws:eq	0:1
ws:equal	3:2 6:-2
ws:equal:ev-share	7:1
ws:equal:ghg-emissions	0:-2 2:-2 3:1 4:1 5:-1 6:-2 8:-1
ws:equal:renewable-energy	0:-1 3:3 6:-1
ws:equipment	3:-2 4:3 6:-2
ws:equipment:battery-recycling	0:1
ws:equipment:ghg-emissions	0:-3 3:-1 4:3 5:-1 6:-2
ws:equivalent	1:-1 3:-3 8:1
ws:equivalent:ev-mileage	0:1
ws:equivalent:ghg-emissions	1:-2 3:-3 4:-1 6:1 7:-1 8:1
ws:erect	3:1
ws:erect:renewable-energy	3:1 6:-1
ws:esg	0:1 4:-1 8:-1
ws:esg:ghg-emissions	3:-1 4:-1 6:1 8:-1
ws:esg:net-zero	1:1 3:-1 6:1 8:-1
ws:esg:renewable-energy	0:1 3:1 6:-1
ws:esg:supplier-commitments	1:-1 2:1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:establish	0:-1 3:1 8:1
ws:estimat	1:1 3:-1 4:1 6:-1
ws:estimat:ghg-emissions	0:-2 1:1 2:-2 3:-2 4:1 5:-1 6:-2 7:-1 8:-2
ws:estimate	0:2
ws:estimate:ev-volume	0:2
ws:et	0:-2 2:1 3:-2 4:2 5:-1 6:-1 7:-2 8:-2
ws:eu	0:-1 1:-2 3:1 4:1 6:-2 8:-1
ws:eu:ghg-emissions	0:-3 1:-2 3:-1 4:2 5:-1 6:-1 8:-1
ws:eu:net-zero	0:-1 1:-2 3:2 4:-2 5:-1 6:-3 7:-2 8:-1
ws:eur	0:1
ws:eur:battery-capacity	0:1
ws:euro:ev-volume	0:1
ws:euro:investment	0:2
ws:euro:recycled-material	0:-3 7:3
ws:europe	7:1
ws:europe:charging-points	0:1
ws:europe:ev-models	0:1
ws:europe:ev-share	7:1
ws:europe:ev-volume	0:-1 7:3
ws:europe:ghg-emissions	0:2 1:-3 2:-2 3:-3 4:2 6:-1 8:-3
ws:europe:ice-phase-out	7:1
ws:europe:net-zero	1:-1 3:-1 7:1 8:1
ws:europe:network	0:1
ws:europe:recycled-material	0:4 2:-2 7:-3
ws:europe:renewable-energy	0:3 1:-1 2:-1 4:-1 5:-1 6:-5 7:-1 8:-1
ws:european	2:1 3:-1
ws:european:charging-points	0:1
ws:european:ev-models	0:2 7:-1
ws:european:ghg-emissions	0:-3 1:1 2:2 3:-2 4:-3 5:-2 6:-3 8:-2
ws:european:ice-phase-out	7:1
ws:european:investment	0:1
ws:european:net-zero	0:-3 1:-1 2:-2 5:-1 7:1 8:1
ws:european:recycled-material	2:2 7:-2
ws:ev	0:1
ws:ev-certifi	0:1
ws:ev-certifi:network	0:1
ws:ev:ev-models	0:2
ws:ev:ev-share	7:2
ws:ev:ev-volume	0:3
ws:ev:ghg-emissions	0:1 4:2 5:-1
ws:ev:ice-phase-out	7:1
ws:ev:network	0:2
ws:even	6:1 8:-1
ws:even:ev-volume	0:1
ws:event	1:1
ws:event:ev-share	7:1
ws:event:ghg-emissions	1:1 4:-1 8:-2
ws:ever	0:1 6:-1 8:2
ws:ever:ev-volume	0:2
ws:ever:ghg-emissions	0:-2 1:-1 3:-2 6:-2 7:1 8:1
ws:ever:net-zero	0:-1 1:-2 2:-2 4:-1 5:-1 6:-1 7:-2 8:3
ws:every	0:-1 3:1 7:2
ws:every:ev-models	0:-1 7:3
ws:every:ev-volume	0:-1 7:2
ws:every:ghg-emissions	0:-1 1:-1 2:-2 3:2 4:-2 5:-1 6:-1 7:-1 8:1
ws:every:net-zero	1:-1 8:3
ws:every:recycled-material	0:2 2:-1 3:-1 6:-1 7:-1
ws:everyth	1:-1 3:2 8:-1
ws:everyth:ev-share	7:1
ws:everyth:ghg-emissions	0:1 3:-1 7:-2 8:-1
ws:everyth:net-zero	0:-2 1:-3 2:-3 3:2 4:-2 5:-2 8:-1
ws:everywhere	6:2 8:-1
ws:everywhere:net-zero	1:-1 3:1 6:1 8:-1
ws:evs:battery-capacity	0:1
ws:evs:ev-models	0:2
ws:evs:ev-share	7:1
ws:evs:ev-volume	0:1
ws:evs:ice-phase-out	7:2
ws:evs:investment	0:1
ws:evs:network	0:3
ws:ex	1:1 2:-1 3:-1 4:-1 7:2
ws:exactly:ev-volume	0:1
ws:exce	0:1
ws:exceed	3:3 7:-1
ws:except	0:1 6:-3
ws:exclud	0:-1 3:3 6:-1
ws:exclusively	0:-2 2:-1 3:1 4:-1 5:2 6:-1 8:-2
ws:exclusively:renewable-energy	0:-1 5:1 6:-1
ws:executive	0:-1 7:2
ws:executive:ev-models	0:-2 7:2
ws:executive:ghg-emissions	0:-3 1:1 2:-1 3:1 4:-1 5:-2 7:-1 8:-1
ws:executive:net-zero	1:-1 3:-1 7:1 8:2
ws:exist:charging-points	0:2
ws:expand:battery-capacity	0:1
ws:expand:ev-models	0:1
ws:expansion	0:1
ws:expansion:ev-volume	0:2
ws:expect:ev-share	7:1
ws:expect:ev-volume	0:1
ws:expect:ghg-emissions	1:2 3:-2 4:-2 5:-2 6:-3 7:-1
ws:expect:investment	0:1
ws:expect:net-zero	1:-1 3:2 6:1 7:-1 8:-2
ws:expect:renewable-energy	3:-1 6:1
ws:expensive	3:-1 6:2
ws:expensive:renewable-energy	3:-1 6:2
ws:explain	0:-2 3:1 5:-1
ws:export	0:2
ws:export:ev-volume	0:2
ws:extend	0:-1 3:3
ws:extended-range:ev-share	7:1
ws:extension	3:2
ws:extension:renewable-energy	3:2 6:-1
ws:extent	3:2
ws:extent:renewable-energy	3:2
ws:extra	0:1
ws:f-	0:1
ws:fabric	0:3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-3 8:-1
ws:fabric:recycled-material	0:3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-3 8:-1
ws:faciliti	0:-1 4:-2 6:3 7:1 8:-4
ws:faciliti:ghg-emissions	0:-3 1:-1 2:-2 4:-2 5:-2 6:2 7:-2 8:-2
ws:faciliti:net-zero	0:-1 3:2 6:-1 7:3 8:-4
ws:faciliti:renewable-energy	0:1 3:-1
ws:facility:ev-volume	0:1
ws:fact	0:-2 4:2
ws:factori	3:3 6:-1
ws:factori:battery-capacity	0:1
ws:factori:ghg-emissions	0:-1 2:-1 5:-1 6:-1 7:1
ws:factori:green-factories	0:2
ws:factori:net-zero	1:-1 3:4 8:-1
ws:factori:renewable-energy	3:3 6:-2
ws:factory	3:3
ws:factory:battery-capacity	0:1
ws:factory:ghg-emissions	0:1 1:-2 2:-3 3:1 4:-2 5:-2 6:-1 8:-2
ws:factory:green-factories	3:1
ws:factory:net-zero	0:-1 1:-1 2:-1 3:5 4:-1 5:-1 6:-4 7:-2 8:-2
ws:factory:renewable-energy	0:-1 3:2 6:-1
ws:factory:water-use	0:-1 3:2
ws:fall	1:-1 4:-2 6:1 8:-1
ws:fall:ghg-emissions	1:-1 4:-3 5:-1 6:1 8:-2
ws:fall:net-zero	0:-1 1:-1 2:-1 3:-2 5:-1 6:2 7:-1 8:-1
ws:fall:renewable-energy	0:1 6:-2
ws:fallen	3:1 6:-1
ws:fallen:ghg-emissions	0:1
ws:family	0:1
ws:far	0:-1 8:-1
ws:far:ev-share	7:1
ws:far:ev-volume	0:2
ws:far:ghg-emissions	0:-1 1:1 2:-1 5:1 6:-4 7:-1 8:-1
ws:far:green-factories	0:-2 3:3
ws:far:investment	0:1
ws:far:recycled-material	2:-1 7:1
ws:far:renewable-energy	0:-3 1:-2 4:-2 5:-3 6:1 7:-2 8:-2
ws:farm	0:1 8:-1
ws:farm:renewable-energy	0:2 3:-2
ws:fast-charg	0:1
ws:fast-charg:charging-points	0:1
ws:fast:charging-points	0:1
ws:faw:ev-share	7:1
ws:faw:ev-volume	0:3
ws:fcvs:ice-phase-out	7:1
ws:february	7:1
ws:february:ev-models	0:1
ws:feed	8:2
ws:fell	2:-1 3:1 6:-1
ws:fell:ev-volume	0:5 7:-2
ws:fell:ghg-emissions	0:1 2:-2 5:-1 6:-2 7:-1 8:-2
ws:fer	0:1 1:-1 2:-1 8:1
ws:few	0:1
ws:fewer	8:-1
ws:fewer:ghg-emissions	1:-2 2:-2 3:1 4:-2 5:1 7:-1 8:-2
ws:field	0:1 3:1 4:-2 7:-1
ws:field:renewable-energy	0:-1 3:1
ws:fifteen	0:2
ws:fifteen:ev-models	0:1
ws:fifth	7:1
ws:fifth:energy-use	0:-1 3:-1 6:2
ws:fifth:ev-share	7:1
ws:fifth:ghg-emissions	0:-1 3:-2 5:-1 7:-1
ws:fifth:recycled-material	7:1
ws:fifth:renewable-energy	0:1 6:-1
ws:fifty	0:1 1:-1 2:-2 4:-2 5:-2 6:1 8:-1
ws:fifty:ghg-emissions	1:-1 2:-1 3:-1 4:-1 5:-2 6:2 8:-1
ws:figur	3:1 6:-1
ws:figur:ghg-emissions	0:-3 2:-2 3:1 4:1 5:-2 6:-2 7:-1 8:-3
ws:figure	1:1 7:1 8:-1
ws:figure:ev-models	0:3
ws:figure:ev-share	7:1
ws:figure:ev-volume	7:2
ws:figure:ghg-emissions	0:-3 2:-3 3:1 4:-3 5:-3 6:1 7:-4 8:-3
ws:figure:recycled-material	0:1
ws:figure:renewable-energy	6:1
ws:fil	6:1
ws:fil:ghg-emissions	0:-1 4:1
ws:final	5:2 6:-1
ws:final:ev-volume	0:2
ws:finance	0:-1 3:1 7:1
ws:financial	3:-1 6:2
ws:find	0:-2 1:1 4:-1 6:-1 7:1 8:1
ws:find:ev-volume	0:-1 7:1
ws:find:ghg-emissions	0:-3 1:2 2:-2 3:-2 4:-2 5:-2 6:-2 7:-1 8:1
ws:finish	0:1 3:-2 5:2
ws:finish:charging-points	0:1
ws:finish:ev-volume	0:1
ws:finish:renewable-energy	0:1 3:-1 5:1 6:-2 7:-1
ws:fir	0:1
ws:firm	2:1
ws:firm:ev-volume	0:1
ws:firm:ghg-emissions	1:-2 2:-1 3:-2 4:2 5:-1 6:-4 7:-1 8:-1
ws:firm:ice-phase-out	7:1
ws:firm:net-zero	8:3
ws:firm:recycled-material	0:-2 1:-1 2:3 3:-1 4:-1 5:-1 6:-1 7:-3 8:-1
ws:first	0:1
ws:first:battery-capacity	0:1
ws:first:ev-share	7:1
ws:first:ev-volume	0:2
ws:first:ghg-emissions	0:1 1:-1 5:-1 6:-1 8:-2
ws:first:green-factories	0:1
ws:first:ice-phase-out	7:1
ws:first:net-zero	3:1 7:-1
ws:first:recycled-material	0:3 2:-1 7:-3
ws:first:renewable-energy	0:-1 5:1
ws:fiscal:battery-capacity	0:2
ws:fiscal:ev-models	0:2
ws:fiscal:ev-volume	0:2
ws:fiscal:ghg-emissions	0:-1 1:-1 2:-2 3:2 4:-2 6:1 8:-3
ws:fiscal:green-factories	0:1
ws:fiscal:net-zero	3:1
ws:fiscal:recycled-material	0:1 7:-1
ws:fiscal:renewable-energy	0:-1 6:1
ws:fitt	0:-1 1:-2 2:2 3:-3 4:-2 5:-1 6:-2 8:-2
ws:fitt:ghg-emissions	0:-3 1:-3 2:2 3:-3 4:-2 5:-3 6:-2 8:-3
ws:five-year	0:-1 1:1
ws:five:charging-points	0:1
ws:five:ev-models	0:2
ws:five:ev-share	7:1
ws:five:ev-volume	0:1
ws:five:ghg-emissions	0:-2 1:-2 3:-1 4:1 6:1 7:-1 8:-1
ws:five:investment	0:1
ws:five:net-zero	8:1
ws:five:renewable-energy	0:-1 2:-2 3:2 4:-1 5:-1
ws:fix	0:-1 3:1 7:-1 8:1
ws:flat	0:2 7:-1
ws:fleet	3:-1 7:1 8:-1
ws:fleet:ev-volume	0:1
ws:fleet:ghg-emissions	2:-2 3:-2 6:-3 7:1 8:-2
ws:fleet:net-zero	0:-1 1:1 3:-1 7:2 8:-1
ws:fleet:recycled-material	0:2 7:-1
ws:flexible	0:-2 7:2
ws:flow	0:1
ws:flow:investment	0:1
ws:foil	0:3 1:-2 2:-1 3:-1 6:-1 7:-2
ws:follow	3:1 8:-1
ws:follow:ev-models	0:1
ws:follow:ev-volume	0:1
ws:follow:ghg-emissions	3:-1 4:-1 5:1
ws:follow:ice-phase-out	7:1
ws:follow:net-zero	0:-2 1:-1 2:-1 3:3 5:-2 6:-3 8:-2
ws:follow:renewable-energy	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:footnote	0:-1
ws:footprint	1:1 3:-1 4:-1 5:-1
ws:footprint:ghg-emissions	1:2 3:-2 4:-1 5:-2 6:-4 7:-1
ws:footprint:net-zero	0:-3 1:-3 2:-2 5:-1 6:2 7:1 8:-1
ws:for:battery-capacity	0:1
ws:for:battery-recycling	0:2
ws:for:charging-points	0:1
ws:for:emissions-peak	8:1
ws:for:energy-use	0:-1
ws:for:ev-mileage	0:2
ws:for:ev-share	7:1
ws:for:ev-volume	0:3
ws:for:ghg-emissions	7:-1
ws:for:green-factories	0:1
ws:for:ice-phase-out	7:1
ws:for:investment	0:1
ws:for:network	0:1
ws:for:other	0:-3 1:-1 2:-1 3:2 4:-1 7:-1 8:-1
ws:for:recycled-material	2:2 7:1
ws:for:renewable-energy	0:1
ws:for:supplier-commitments	2:1
ws:for:waste	6:1
ws:for:water-use	1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:force	0:2 2:-1 6:-1
ws:ford	0:1 6:1
ws:ford:ev-share	7:1
ws:ford:ev-volume	0:3
ws:ford:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:1 5:-1 6:1 7:-1
ws:ford:net-zero	0:-2 1:-1 2:-1 4:-1 5:-1 6:3 7:-3 8:-2
ws:ford:network	0:1
ws:ford:renewable-energy	0:1 6:-1
ws:ford:water-use	0:1
ws:forecast:ev-volume	0:1
ws:forese:ev-share	7:2
ws:forese:ev-volume	0:2
ws:forese:ghg-emissions	0:-1 3:-1 4:1
ws:foreseen	0:1
ws:foreseen:ghg-emissions	0:-1 3:-1 5:1
ws:foreseen:net-zero	0:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:form	0:1 6:-1
ws:form:ev-models	7:1
ws:form:net-zero	8:1
ws:forty	0:3 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:forum	8:1
ws:forward	0:-1 6:-2 8:2
ws:forward:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:3
ws:forward:net-zero	8:1
ws:forward:renewable-energy	2:1 6:-1
ws:foshan	0:2 3:-2
ws:fossil	3:1
ws:fossil-free	0:-1 2:1 3:1 6:-1 7:-1
ws:fossil-free:recycled-material	1:-1 2:1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:fossil-free:renewable-energy	3:2 6:-1
ws:fossil:ice-phase-out	7:1
ws:fossil:net-zero	3:1 6:-1
ws:found:ev-share	7:1
ws:found:ev-volume	0:2
ws:founder	0:1
ws:founder:ev-volume	0:1
ws:four-door	0:2
ws:four-door:ev-models	0:2
ws:four-fifth	0:-1 3:1 6:-1
ws:four:battery-capacity	0:1
ws:four:charging-points	0:1
ws:four:ev-models	0:2
ws:four:ev-share	7:1
ws:four:ev-volume	0:2
ws:four:ghg-emissions	0:-1 1:-2 2:-1 3:1 4:1 5:-1 6:-2 8:-1
ws:four:green-factories	0:2 3:-1
ws:four:investment	0:1
ws:four:renewable-energy	0:-1 3:3 6:-3
ws:fourth	0:1 3:-1 6:-2
ws:fourth:ev-share	7:2
ws:fourth:ev-volume	7:1
ws:fourth:ghg-emissions	3:-1 4:1 6:-1
ws:fourth:renewable-energy	0:2 3:-1 4:-1 6:-3
ws:france	1:-2 2:1 8:-1
ws:france:battery-capacity	0:1
ws:france:battery-recycling	0:1
ws:france:ghg-emissions	0:-1 1:-2 2:2 3:-1 4:-1 6:-1 7:-1
ws:france:net-zero	3:2 6:-1 8:-1
ws:free	0:-1 1:-1 2:1 7:1
ws:free:ev-volume	0:2
ws:free:ice-phase-out	7:1
ws:free:net-zero	6:-1 7:-2 8:3
ws:freightliner	0:2
ws:freightliner:ev-volume	0:2
ws:fremont	0:1 3:1
ws:french	0:-3 3:-3 4:-2 5:-1 6:3 7:2 8:-2
ws:fresh	0:-1 3:2 7:1
ws:fresh:water-use	0:-1 3:2
ws:freshwater	1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:freshwater:water-use	1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:friday:ev-share	7:1
ws:friday:investment	0:1
ws:friday:net-zero	3:2 8:-2
ws:from:battery-capacity	0:1
ws:from:battery-recycling	0:2
ws:from:charging-points	0:1
ws:from:energy-use	0:-2 4:1 6:1
ws:from:ev-share	7:1
ws:from:ev-volume	0:2
ws:from:ghg-emissions	0:-1
ws:from:green-factories	0:-3 3:4
ws:from:ice-phase-out	7:1
ws:from:investment	0:1
ws:from:net-zero	4:-1
ws:from:recycled-material	0:1
ws:from:renewable-energy	3:1
ws:from:supplier-commitments	2:1
ws:from:waste	6:2
ws:from:water-use	0:1 6:-1
ws:front	3:1
ws:fuel-cell	7:1
ws:fuel-cell:ev-share	7:1
ws:fuel:energy-use	3:-1 6:2
ws:fuel:ghg-emissions	1:1 2:-2 3:-3 4:-2 5:2 6:-3 7:-3 8:-2
ws:fuel:ice-phase-out	7:1
ws:fuel:investment	0:1
ws:fuell	3:1 6:-1
ws:fuell:renewable-energy	3:2 6:-2
ws:fujisawa	0:-2 1:-1 3:3 6:-2
ws:full	8:1
ws:full:battery-capacity	0:1
ws:full:ev-share	7:1
ws:full:ev-volume	0:2
ws:full:net-zero	0:-1 1:-1 2:-2 3:-2 4:-1 5:-1 6:-1 7:-2 8:3
ws:fully	7:2
ws:fully-electric	0:-2 7:2
ws:fully:ev-volume	7:2
ws:fully:ice-phase-out	7:1
ws:fully:net-zero	0:-2 1:-1 2:-2 3:-2 4:-2 5:-2 6:-1 8:1
ws:fund	0:-1 2:2
ws:fund:investment	0:1
ws:further	6:1
ws:further:energy-use	0:-1 3:-1 6:1
ws:further:ev-models	0:1
ws:further:ev-share	7:2
ws:further:investment	0:1
ws:further:net-zero	0:-2 1:-2 2:-1 3:1 4:-1 5:-1 6:-3 7:1 8:-1
ws:further:renewable-energy	3:-1 4:1
ws:fuso	4:-1 7:1 8:-1
ws:future	0:1
ws:fy	6:2
ws:fy:charging-points	0:1
ws:fy:energy-use	6:1
ws:fy:ev-models	0:1
ws:fy:ev-share	7:3
ws:fy:ev-volume	0:1
ws:fy:ghg-emissions	1:-2 2:-1 3:1 4:-2 7:2
ws:fy:investment	0:1
ws:fy:net-zero	3:1 8:-1
ws:fy:renewable-energy	0:-1 3:-2 6:5
ws:fy:water-use	0:-1 3:3 6:-3
ws:g	4:1
ws:g:ev-models	0:1
ws:gac	0:1
ws:gac:ev-share	7:1
ws:gac:ev-volume	0:1
ws:gac:net-zero	1:1 8:1
ws:gain	8:1
ws:gain:ev-volume	0:2
ws:galaxy	0:1
ws:galaxy:recycled-material	0:1 7:-1
ws:gam	0:1
ws:garbage	0:-1 3:2
ws:garbage:waste	0:-1 3:2
ws:gas	3:2 6:-1 7:-1
ws:gas:ghg-emissions	1:-2 3:1 7:-2
ws:gas:net-zero	6:-1
ws:gas:renewable-energy	0:-1 3:3 6:-3
ws:gasoline	0:1 1:1 4:-1 7:-1
ws:gate	1:-3 2:-3 3:2 4:-2 5:-2 6:-1 7:-2 8:-3
ws:gate:ghg-emissions	0:-1 1:-3 2:-3 3:2 4:-2 5:-2 6:-1 8:-2
ws:gave	8:2
ws:gaydon	0:-2 1:-1 3:-2 5:-1 6:2 7:1 8:-1
ws:geely	0:-1 1:1
ws:geely:ev-volume	0:1
ws:geely:ghg-emissions	0:-1 1:2
ws:geely:green-factories	0:-1 3:2
ws:general	3:1
ws:general:ev-volume	0:2
ws:general:ghg-emissions	0:-1 3:1
ws:general:net-zero	1:-1 3:-1 7:-1 8:2
ws:general:renewable-energy	3:-2 6:1
ws:general:water-use	0:-3 3:4 6:-2
ws:generat	0:-1 3:1 4:-1
ws:generat:ghg-emissions	0:-2 1:-2 2:-2 3:2 4:-2 5:-2 6:-2 7:-2 8:1
ws:generate	0:-1 3:2 6:1 8:-1
ws:generate:ghg-emissions	2:-1 3:2
ws:generate:renewable-energy	0:-1 3:3 6:-1
ws:generation:ev-volume	0:2
ws:generation:renewable-energy	0:-2 4:-1 5:-1 6:1 7:-1
ws:genesi:ev-models	0:1
ws:genesi:ev-volume	0:2
ws:genesi:ice-phase-out	7:1
ws:georgia:battery-capacity	0:1
ws:georgia:ev-volume	0:1
ws:geothermal	3:2 6:-1
ws:geothermal:renewable-energy	3:2 6:-1
ws:germany	3:-2 4:-1 5:3 6:-1
ws:germany:ghg-emissions	0:-2 1:2 2:-1 3:-2 4:-3 5:1 6:-1 7:-1 8:-1
ws:germany:investment	0:1
ws:germany:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-1 5:2 6:-3 7:-1 8:-1
ws:get:battery-capacity	0:2
ws:get:ev-share	7:2
ws:get:ghg-emissions	0:-1 1:-2 2:-2 3:1 4:-1 5:-1 6:1 7:-1 8:-1
ws:get:net-zero	3:-1 8:2
ws:gets	3:1 6:-1
ws:gets:battery-capacity	0:1
ws:gets:ev-models	0:2
ws:gets:ev-volume	0:2
ws:gets:investment	0:2
ws:gets:net-zero	0:-1 6:-1 7:-1
ws:gets:renewable-energy	0:-2 3:2 4:1 6:-2
ws:gett	3:1 8:-1
ws:ghent	2:-1 3:2 4:-1 5:-1
ws:ghg	0:1 1:3 3:-2 4:-1 8:-1
ws:ghg:ghg-emissions	0:2 3:-2 4:-1 7:-1
ws:ghg:net-zero	0:-1 1:3 8:-1
ws:giga	3:2 6:-1
ws:gigafactori	0:1
ws:gigafactori:battery-capacity	0:1
ws:gigafactory:battery-capacity	0:1
ws:gigawatt	0:1 3:-2
ws:gigawatt-hour	0:1
ws:gigawatt-hour:battery-capacity	0:3
ws:gigawatt-hour:energy-use	0:-2 3:-1 6:2
ws:gigawatt-hour:renewable-energy	0:-2 3:-2 6:3
ws:gigawatt:renewable-energy	0:2 3:-2 7:-1
ws:giv	0:1 2:-1 6:-1 7:-1 8:1
ws:given:ev-volume	0:1
ws:given:ghg-emissions	3:2 4:-1 6:-1
ws:given:renewable-energy	2:1 3:-1 6:1
ws:gj	3:-1 6:2
ws:gj:energy-use	3:-1 6:2
ws:glas	0:-1 1:2 3:-1 6:-1 8:-1
ws:glas:net-zero	1:2 3:-1 6:-1 7:-1 8:-1
ws:global:battery-capacity	0:1
ws:global:ev-models	0:2
ws:global:ev-share	7:2
ws:global:ev-volume	0:1
ws:global:ghg-emissions	7:-1 8:-2
ws:global:net-zero	1:-1 8:2
ws:global:renewable-energy	0:-1 3:-4 6:4
ws:globally:ev-models	0:3
ws:globally:ev-share	7:2
ws:globally:ev-volume	0:2
ws:globally:net-zero	8:1
ws:globe	0:2 6:-1
ws:globe:net-zero	3:2
ws:gm:charging-points	0:1
ws:gm:ev-models	0:1
ws:gm:ev-share	7:3
ws:gm:ev-volume	0:3
ws:gm:ghg-emissions	0:-1 2:-1 6:1
ws:gm:ice-phase-out	7:1
ws:gm:investment	0:1
ws:gm:net-zero	1:-1 3:-1 6:-1 8:4
ws:gm:network	0:2
ws:gm:renewable-energy	0:-2 6:2
ws:go:charging-points	0:2
ws:go:ev-models	0:1
ws:go:ev-volume	0:2
ws:go:ghg-emissions	3:-2 6:-1 7:-4 8:-3
ws:go:ice-phase-out	7:1
ws:go:investment	0:1
ws:go:net-zero	0:-1 1:1 3:-1 6:-1 7:-2 8:2
ws:go:renewable-energy	6:1
ws:goal	0:1
ws:goal:emissions-peak	8:1
ws:goal:energy-use	0:-2 1:-1 4:-1 6:1 8:-1
ws:goal:ev-models	0:-1 7:1
ws:goal:ev-volume	0:1
ws:goal:ghg-emissions	0:2 1:-2 4:-1 7:-1 8:-1
ws:goal:ice-phase-out	7:1
ws:goal:net-zero	6:-1 7:1
ws:goal:recycled-material	0:4 2:-2 7:-3
ws:goal:renewable-energy	0:-2 6:3
ws:goal:water-use	0:1 3:1 6:-3
ws:goes	0:1
ws:goes:battery-capacity	0:1
ws:goes:ghg-emissions	0:2 1:-2 2:-1 3:-3 5:-1 6:-3 7:-1 8:-1
ws:goes:ice-phase-out	7:3
ws:goes:investment	0:1
ws:goes:net-zero	8:2
ws:goes:recycled-material	7:1
ws:goes:renewable-energy	6:1
ws:goes:waste	6:-2
ws:gone	2:-1 3:-1 4:2 6:-1
ws:gone:ghg-emissions	0:-1 1:-1 2:-2 3:-1 4:3 5:-1 6:-1 7:-1 8:-1
ws:good	0:3 3:-2 4:-1 5:1 6:-1 8:-1
ws:good:ghg-emissions	0:2 1:-2 3:-2 4:-3 5:1 6:-2 7:-1
ws:good:renewable-energy	3:-1 5:1 6:1
ws:got	3:1 6:-1
ws:got:ev-share	7:3
ws:got:ghg-emissions	0:-1 3:1 4:-1 5:-1 6:-1
ws:got:green-factories	0:1 1:-2 2:-2 4:-2 5:-2 6:-1 7:-2 8:-1
ws:got:net-zero	1:1 3:1 6:-1 8:-1
ws:got:renewable-energy	0:-1 3:1
ws:gov	0:2
ws:gov:investment	0:1
ws:governance	1:1
ws:governance:ghg-emissions	1:2
ws:government	3:-1 7:1
ws:government:ev-volume	0:2
ws:government:net-zero	1:-1 3:-2 6:-1 7:1
ws:gr	0:-1 3:1
ws:grande	3:2 6:-1
ws:grande:ev-volume	0:2
ws:grandland	0:-1 7:1
ws:grant	0:2 3:-1 4:-1
ws:grave	0:-3 1:2 2:-1 3:-2 4:1 5:-1 6:-2 7:-1 8:-2
ws:grave:ghg-emissions	0:-3 1:2 2:-1 3:-3 4:1 5:-1 6:-1 7:-2 8:-2
ws:gravity	0:1
ws:gravity:ev-volume	0:1
ws:great:ev-share	7:1
ws:great:ev-volume	0:1
ws:green:ev-share	7:1
ws:green:ghg-emissions	0:-1 1:-1 3:-1 4:-2 8:1
ws:green:green-factories	3:1
ws:green:investment	0:1
ws:green:net-zero	3:1
ws:green:recycled-material	0:1
ws:green:renewable-energy	3:1 6:-1
ws:green:supplier-commitments	0:2 2:-1
ws:greenhouse	7:-1
ws:greenhouse:ghg-emissions	1:-2 3:1 4:-1 7:-1
ws:greenhouse:net-zero	6:-1
ws:grew	8:2
ws:grew:ev-volume	0:3
ws:grid	2:-1 3:1 4:-1 5:-1 6:-1 8:-1
ws:grid:renewable-energy	2:-1 3:1 4:-1 5:-1 6:-1
ws:gros	0:1
ws:gros:ev-volume	0:1
ws:ground	1:1 3:-2 6:1
ws:ground:renewable-energy	0:1 3:-2 6:1
ws:group:charging-points	0:1
ws:group:emissions-peak	8:1
ws:group:ev-share	7:1
ws:group:ghg-emissions	1:-2 4:-1 8:1
ws:group:green-factories	0:2 3:-2
ws:group:ice-phase-out	7:2
ws:group:investment	0:1
ws:group:net-zero	3:-1 8:3
ws:group:recycled-material	0:1
ws:group:renewable-energy	0:2 3:-1
ws:group:waste	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:grow	2:1
ws:grow:battery-capacity	0:1
ws:growth	0:3
ws:growth:ev-volume	0:3
ws:gt	0:3
ws:guangzhou:renewable-energy	3:1
ws:guid	0:1
ws:guid:ev-share	7:2
ws:guid:ev-volume	0:1
ws:guidance	0:1
ws:guidance:ev-share	7:2
ws:guidance:ev-volume	0:2
ws:gurugram	0:1 3:-1
ws:gurugram:renewable-energy	0:1 3:-1
ws:gwangmyeong	3:1
ws:gwh	0:1
ws:gwh:battery-capacity	0:2
ws:gwh:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ws:gwh:investment	0:1
ws:gwh:renewable-energy	0:-1 3:3 6:-1
ws:gy	2:1 4:-1 6:-2
ws:gy:net-zero	3:4 6:-2 8:-1
ws:h	0:1 6:1
ws:had:battery-capacity	0:1
ws:had:charging-points	0:1
ws:had:ev-mileage	0:2
ws:had:ev-volume	7:1
ws:had:ghg-emissions	1:-3 2:-1 3:-1 4:1 5:-1 8:-1
ws:had:net-zero	1:-1 7:1 8:1
ws:had:network	0:2
ws:had:renewable-energy	0:1 3:-1 4:-1 6:1
ws:had:supplier-commitments	0:3 2:-1
ws:had:waste	1:-1 4:-1 5:-1 8:-1
ws:hadn	0:1 3:-1 4:-1 6:-1
ws:halewood	6:1
ws:halewood:investment	0:1
ws:half-year	3:2 6:-3
ws:half:ev-share	7:1
ws:half:ghg-emissions	0:1 1:-1 2:-2 3:-2 5:-1
ws:half:ice-phase-out	7:2
ws:half:investment	0:1
ws:half:net-zero	7:-2
ws:half:recycled-material	2:2 7:-1
ws:half:renewable-energy	0:-1 3:2 6:-1
ws:hall	3:1 6:-1
ws:halv	1:-1 2:-1 5:-1 6:1
ws:halv:ghg-emissions	1:-1 2:-1 6:1
ws:halv:net-zero	4:-1 7:1 8:-2
ws:halv:water-use	0:-2 3:3 6:-1
ws:halve	3:-1 7:-1 8:1
ws:halve:ghg-emissions	0:1 7:-1 8:-1
ws:halve:net-zero	3:-1 6:-1 7:-1 8:2
ws:hamamatsu	3:1 8:-1
ws:hand	7:1
ws:hand:ev-volume	7:1
ws:hand:ghg-emissions	0:-1 3:-1 4:-1 6:2 7:-2
ws:handl	0:2 3:-2
ws:handout	8:1
ws:hanover	3:1
ws:harald	7:1
ws:harrier	0:1
ws:harrier:ev-models	0:1
ws:has:battery-capacity	0:1
ws:has:battery-recycling	0:1
ws:has:charging-points	0:1
ws:has:emissions-peak	8:2
ws:has:energy-use	0:-2 3:1
ws:has:ev-mileage	0:1
ws:has:ev-models	0:1
ws:has:ev-volume	0:1
ws:has:ghg-emissions	4:-1
ws:has:green-factories	0:1
ws:has:ice-phase-out	7:1
ws:has:investment	0:1
ws:has:net-zero	6:2 8:-1
ws:has:network	0:1
ws:has:recycled-material	2:3 7:-2
ws:has:renewable-energy	0:1
ws:has:supplier-commitments	2:1
ws:has:waste	3:1
ws:has:water-use	3:1
ws:hasn	1:-1 6:1
ws:hasn:ev-volume	0:3
ws:hasn:ice-phase-out	7:1
ws:hasn:net-zero	0:-1 1:-1 2:-1 3:-1 5:-1 6:1 7:-1
ws:hatchback	0:1 1:-1 3:1 7:-1
ws:haul	7:1
ws:haul:ev-share	7:1
ws:hav:charging-points	0:1
ws:hav:ev-share	7:1
ws:hav:ev-volume	0:1
ws:hav:ghg-emissions	1:1 2:-2 3:-1 4:-1 5:-1 7:-2 8:-2
ws:hav:net-zero	2:-1 3:1 6:-1 7:-1 8:1
ws:have:charging-points	0:1
ws:have:energy-use	0:-2 6:2
ws:have:ev-mileage	0:2
ws:have:ev-models	7:1
ws:have:ev-share	7:1
ws:have:ghg-emissions	0:-1 2:-1 4:1 5:-1
ws:have:green-factories	3:1
ws:have:ice-phase-out	7:1
ws:have:net-zero	3:1
ws:have:network	0:1
ws:have:recycled-material	2:-1 5:-1 6:-1 7:1 8:-1
ws:have:renewable-energy	3:1
ws:have:supplier-commitments	2:2
ws:have:waste	3:-2 6:1
ws:have:water-use	0:-2 3:3 6:-2
ws:haven	0:1 1:-1 4:1 6:-2 7:-1
ws:haven:ghg-emissions	0:1 1:-2 2:-1 4:1 6:-2 7:-2
ws:hazardou	0:2 3:-1 6:-1
ws:he	7:2
ws:he:charging-points	0:1
ws:he:ev-models	0:2
ws:he:ev-share	7:1
ws:he:ev-volume	7:1
ws:he:ghg-emissions	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:-1 7:3
ws:he:net-zero	1:-1
ws:head	0:2 3:-1 8:1
ws:head:ev-models	0:1
ws:head:ev-share	7:2
ws:headline	1:-1 3:-1 6:-1 8:2
ws:headline:net-zero	1:-1 3:-1 6:-1 8:2
ws:headquarter	0:-2 1:-2 2:-2 4:-2 5:-1 6:2 7:-1 8:-1
ws:headquarter:net-zero	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:heat	0:-2 2:-1 3:2 8:1
ws:heat:energy-use	0:-1 6:1
ws:heat:ghg-emissions	0:-3 2:-2 3:1 5:-1 6:-1
ws:heat:net-zero	7:-1 8:1
ws:heat:renewable-energy	3:2 6:-2
ws:heavy	3:1
ws:hectar	3:2 6:-2
ws:hefei	0:-1 3:-2 4:2
ws:held	1:1 7:-1
ws:held:net-zero	0:-1 1:1 3:1
ws:help	0:1 1:-1 3:-2 4:1 8:-2
ws:help:ghg-emissions	1:-2 3:-2 4:2 5:-2 6:-2 7:-2 8:-2
ws:help:renewable-energy	0:1 4:-2 6:-1
ws:here	0:-2
ws:here:ev-models	0:1
ws:here:ev-share	7:1
ws:here:ghg-emissions	0:-3 3:1 4:1 5:-1 8:-1
ws:here:ice-phase-out	7:1
ws:here:investment	0:1
ws:here:net-zero	1:-1 3:1 4:-1 6:-2 7:-2 8:1
ws:here:renewable-energy	3:-2 6:3
ws:hev	0:2 4:-1 7:-1
ws:high-voltage	0:1
ws:high-voltage:network	0:2
ws:higher	0:1 3:-2 4:1 7:-2
ws:higher:ev-volume	0:2 3:-1 7:-1
ws:highway	0:1
ws:highway:charging-points	0:1
ws:hino	0:-2 2:-1 4:1 5:-1 6:-2 7:-2 8:-1
ws:hino:ghg-emissions	0:-2 3:-1 4:2 5:-1 6:-2 7:-2 8:-1
ws:hire	0:1
ws:hire:investment	0:1
ws:hiroshima	3:2 4:-1 6:-1 7:-1 8:-1
ws:his	0:-1 7:2
ws:his:ev-volume	0:-1 7:2
ws:his:ice-phase-out	7:1
ws:hisashi	3:2 6:-1
ws:hisashi:renewable-energy	3:2 6:-1
ws:hit:ev-models	0:1
ws:hit:ev-share	7:1
ws:hmil:charging-points	0:1
ws:hmil:renewable-energy	6:1
ws:hold	0:1 3:-1
ws:hold:ghg-emissions	0:1 3:-1 6:-1
ws:hold:net-zero	1:-1 3:-1 6:1
ws:holding	1:2
ws:holding:ghg-emissions	1:2
ws:holland:battery-capacity	0:1
ws:hom	0:3 1:-2 2:-2 3:-1 4:-2 8:-1
ws:hom:ghg-emissions	0:2 1:-2 2:-2 3:-1 4:-2 5:-1 7:-2 8:-2
ws:home	3:2 4:1 6:-1 8:-1
ws:home:net-zero	0:-1 1:-1 4:2 6:-2 8:-1
ws:home:renewable-energy	3:1
ws:honda	3:-1
ws:honda:battery-capacity	0:1
ws:honda:ev-models	0:1
ws:honda:ev-share	7:1
ws:honda:ghg-emissions	0:-1 1:-1 3:-1 4:-1 6:1
ws:honda:investment	0:1
ws:honda:net-zero	1:-1 2:1 3:-3 6:-2 7:-2 8:3
ws:honda:renewable-energy	0:-1 3:-2 6:3
ws:hongqi	0:1
ws:hongqi:ev-volume	0:3
ws:hop	0:2
ws:hop:ev-share	7:1
ws:hop:ev-volume	0:1
ws:hour	6:2
ws:hour:energy-use	0:-1 3:-1 6:2
ws:house	0:1
ws:household	0:1 3:-1 6:-1
ws:household:renewable-energy	0:1 3:-1 6:-1
ws:how	1:1
ws:however:ev-share	7:1
ws:huarong	8:1
ws:hubs:charging-points	0:1
ws:hundr:supplier-commitments	0:1
ws:hybrid:ev-models	0:1
ws:hybrid:ev-volume	7:2
ws:hybrid:ghg-emissions	0:1 1:-1 2:-2 4:-2 5:-1 6:-1 7:-2 8:-1
ws:hydrogen:ev-models	0:2
ws:hydrogen:ev-volume	0:1
ws:hydrogen:investment	0:1
ws:hydropower	0:1 1:-1 3:-1 4:-1 8:-1
ws:hydropower:renewable-energy	0:-2 2:-1
ws:hyundai	0:2
ws:hyundai:battery-capacity	0:1
ws:hyundai:ev-share	3:1
ws:hyundai:ev-volume	0:1
ws:hyundai:ice-phase-out	7:1
ws:hyundai:net-zero	0:-1 1:1 3:-3 4:-1 5:-1 6:-3 7:-2 8:1
ws:hyundai:renewable-energy	3:-1 6:1
ws:i:ev-share	7:2
ws:i:ev-volume	0:3
ws:i:ghg-emissions	0:2 1:-2 3:2 4:-1 7:-1
ws:i:net-zero	7:-1 8:3
ws:i:recycled-material	0:-1 7:2
ws:i:renewable-energy	0:-1 6:1
ws:iaa	1:-1 8:3
ws:iaa:net-zero	1:-1 8:3
ws:id	0:1
ws:id:ev-volume	0:1
ws:id:renewable-energy	0:1 3:-1 6:-1
ws:if	1:1 3:-1
ws:if:ghg-emissions	1:2 2:1 3:-2 4:-2 5:-1 6:-3 7:-2 8:-2
ws:if:ice-phase-out	7:1
ws:illinoi	3:1 6:-1
ws:illinoi:ev-volume	0:3
ws:impact	1:-1 4:-1 5:-2 6:-3 8:1
ws:impact:ghg-emissions	0:1 1:-3 3:-2 5:-1 6:-5 7:-1 8:2
ws:impact:net-zero	2:-1 3:-2 4:-1 5:-1 8:-2
ws:implement	3:-1 6:2
ws:improv	7:1
ws:improvement	0:-1 1:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:improvement:ghg-emissions	0:-1 1:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:in-house:battery-recycling	0:1
ws:in:battery-capacity	0:1
ws:in:battery-recycling	0:1
ws:in:charging-points	0:1
ws:in:emissions-peak	8:2
ws:in:energy-use	6:1
ws:in:ev-mileage	0:2
ws:in:ev-share	7:1
ws:in:ev-volume	0:1
ws:in:fuel-economy	1:-1 2:-1 3:-1 5:-3 6:-1 7:1 8:-1
ws:in:green-factories	0:1
ws:in:ice-phase-out	7:2
ws:in:investment	0:1
ws:in:network	0:2
ws:in:other	1:-1 2:-1 3:-1 5:2 7:-1
ws:in:recycled-material	0:1 7:1
ws:in:renewable-energy	3:1
ws:in:supplier-commitments	0:2 2:-1
ws:in:waste	0:-2 3:2 6:1
ws:in:water-use	3:3
ws:inaugurat	0:2
ws:incineration	3:-3 6:2
ws:incineration:waste	3:-3 6:2
ws:includ:charging-points	0:1
ws:includ:ev-models	0:2
ws:includ:ev-share	7:1
ws:includ:ev-volume	7:1
ws:includ:ghg-emissions	0:-3 2:-1 3:-2 4:-2 5:-1 6:2 7:-2 8:1
ws:includ:investment	0:1
ws:includ:net-zero	0:-4 1:3 2:-3 3:-1 4:-3 5:-3 6:-2 8:-1
ws:includ:renewable-energy	0:-1 6:2
ws:include:ev-volume	0:1
ws:increas	0:-2 5:1 7:1
ws:increas:battery-capacity	0:2
ws:increas:ev-share	7:1
ws:increas:investment	0:1
ws:increas:renewable-energy	0:-2 3:1 7:-1
ws:increase	7:1
ws:increase:charging-points	0:2
ws:increase:ev-volume	0:1
ws:independent	8:1
ws:india	0:1
ws:india:ev-models	0:2
ws:india:ev-share	7:2
ws:india:ghg-emissions	0:-1 1:-1 3:-2 5:-1 6:2
ws:india:investment	0:1
ws:india:net-zero	3:-1 8:2
ws:india:renewable-energy	0:1 3:-1
ws:industrial	0:-1 3:2 6:1
ws:industrial:ghg-emissions	0:-2 1:-3 2:-2 3:2 4:-2 5:-2 7:-1 8:-2
ws:industrial:net-zero	0:-2 3:-2 5:-1 6:2 7:-1 8:-1
ws:industry	7:-1
ws:industry:green-factories	0:1 3:-1
ws:industry:water-use	0:-3 3:4
ws:infiniti:ev-models	0:2
ws:infiniti:ev-share	7:1
ws:inform	3:-1 6:2
ws:ingenlath	0:1 1:-1 7:1
ws:ingenlath:ev-volume	0:2 7:-1
ws:inglo	0:1
ws:inglo:ev-models	0:1
ws:ingolstadt	2:1 6:-1
ws:initial	0:2
ws:initial:investment	0:1
ws:initially	0:1 3:1 8:-1
ws:initiative:ghg-emissions	4:-1
ws:initiative:net-zero	1:-1 8:4
ws:innovation	6:-1 8:2
ws:inside	0:2
ws:inside:ev-volume	0:2
ws:insist	1:-1 3:-1 4:1 6:-1 7:-1 8:2
ws:insist:net-zero	1:-1 3:-1 4:2 6:-2 7:-2 8:2
ws:install	6:1
ws:install:charging-points	0:1
ws:install:renewable-energy	3:-1 6:2
ws:instead	2:1
ws:instead:battery-capacity	0:1
ws:instead:ev-models	0:1
ws:instead:ev-volume	0:1
ws:instead:ghg-emissions	0:2 1:-2 2:-2 3:-3 5:-2 7:-1 8:-2
ws:instead:investment	0:2
ws:instead:renewable-energy	2:1 6:-1
ws:intact	8:2
ws:integrat	0:-1
ws:integrat:ghg-emissions	0:-1
ws:intend:ev-models	0:2
ws:intend:ev-share	7:1
ws:intend:ev-volume	0:1
ws:intend:ghg-emissions	0:1 2:-1 4:-1 5:-1 7:-1
ws:intend:ice-phase-out	7:1
ws:intend:net-zero	1:1 6:-1 7:-1 8:1
ws:intend:recycled-material	0:2 2:-1 7:-1
ws:intend:renewable-energy	3:-1 6:2
ws:intensity	0:-1 2:-2 4:2 5:-1 6:1 7:-2 8:-2
ws:intensity:energy-use	0:1 1:-2 2:-1 3:-1 4:-3 5:-2 7:-1 8:-2
ws:intensity:ghg-emissions	0:-2 1:-4 2:-2 3:1 4:2 5:-1 6:-1 7:-1 8:-2
ws:intensity:water-use	0:-1 1:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:intent	0:2 2:-1
ws:intention	8:1
ws:intention:ev-volume	0:1
ws:interim	0:1 3:-2 4:-1 6:2 7:-1
ws:interim:ev-volume	0:1
ws:interim:ghg-emissions	0:1 3:-1 4:-2 5:-2 6:1 7:-2 8:-2
ws:interim:net-zero	8:2
ws:intermediate	0:-2 3:-2 6:2
ws:internal	2:1 6:-1
ws:internet:net-zero	7:1
ws:into	0:1
ws:into:charging-points	0:2
ws:into:ev-volume	0:2
ws:into:ghg-emissions	0:1 1:-1 2:-1 3:-2 4:-2 7:-2 8:-2
ws:into:green-factories	0:-1 3:2
ws:into:investment	0:1
ws:into:net-zero	3:-2 7:-1 8:2
ws:into:recycled-material	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
ws:into:renewable-energy	3:2
ws:introduc	0:2
ws:introduc:ev-models	0:2
ws:introduc:net-zero	7:1
ws:introduce:ev-models	0:1
ws:invest:investment	0:1
ws:invest:renewable-energy	0:-2 3:-1 6:1
ws:investment:investment	0:1
ws:investor	0:-1
ws:iot:net-zero	7:1
ws:iron	0:1 7:-2
ws:is:battery-capacity	0:1
ws:is:battery-recycling	0:3
ws:is:charging-points	0:1
ws:is:emissions-peak	8:1
ws:is:energy-use	3:-2 6:2
ws:is:ev-volume	0:1
ws:is:green-factories	0:2 3:-1
ws:is:ice-phase-out	7:1
ws:is:investment	0:1
ws:is:network	0:1
ws:is:other	0:1 1:-1 2:-1 4:-1 5:-2 7:-1 8:-1
ws:is:recycled-material	7:2
ws:is:renewable-energy	0:2
ws:is:supplier-commitments	0:1 2:-1
ws:is:waste	6:1
ws:is:water-use	0:-3 3:2 6:1
ws:isn	0:-2 4:1 7:1
ws:isn:ev-volume	0:1
ws:isn:ghg-emissions	0:-3 1:-2 2:-1 3:-1 4:2 5:-1 7:-1 8:-2
ws:issu	1:-1 2:-1 3:-2 4:-1 5:1 6:-2
ws:isuzu	1:1 6:-1
ws:isuzu:investment	0:1
ws:isuzu:net-zero	1:1 6:-2
ws:it:battery-recycling	0:2
ws:it:charging-points	0:1
ws:it:energy-use	0:-2 3:1 6:1
ws:it:ev-mileage	0:1
ws:it:ev-share	7:1
ws:it:ev-volume	0:2
ws:it:fuel-economy	0:-1 4:2 5:-1 7:-1
ws:it:green-factories	3:1
ws:it:ice-phase-out	7:1
ws:it:investment	0:1
ws:it:network	0:2
ws:it:other	0:-2 2:-1 5:2 7:-1
ws:it:recycled-material	2:1
ws:it:renewable-energy	3:1
ws:it:supplier-commitments	0:3
ws:it:waste	0:-4 6:2
ws:it:water-use	0:2 3:-1
ws:its:battery-capacity	0:1
ws:its:battery-recycling	0:1
ws:its:charging-points	0:1
ws:its:emissions-peak	8:1
ws:its:energy-use	6:2
ws:its:ev-mileage	0:1
ws:its:ev-share	7:1
ws:its:fuel-economy	0:-1 1:-1 2:-1 3:-1 4:-2 5:1 7:1
ws:its:green-factories	0:1
ws:its:ice-phase-out	7:1
ws:its:net-zero	6:1
ws:its:network	0:1
ws:its:recycled-material	0:1
ws:its:supplier-commitments	0:1
ws:its:waste	3:1
ws:its:water-use	0:-2 6:1
ws:itself	4:-1
ws:itself:ev-volume	0:1
ws:itself:ghg-emissions	0:1 2:-2 4:-2 5:-1 6:-1 7:1 8:-1
ws:itself:ice-phase-out	7:1
ws:itself:investment	0:1
ws:itself:net-zero	3:-1 8:3
ws:itself:renewable-energy	0:1 3:-1 5:-1
ws:ix	3:1
ws:ix:ev-models	0:1
ws:jae-hoon:ev-share	7:1
ws:jaguar:ev-models	0:2 7:-1
ws:jaguar:ice-phase-out	7:2
ws:jaguar:net-zero	6:-1 8:2
ws:january	0:1
ws:january:charging-points	0:2
ws:january:ev-share	7:1
ws:january:ev-volume	0:1
ws:january:ice-phase-out	7:1
ws:january:net-zero	6:1
ws:january:renewable-energy	0:1 3:-1
ws:japan	6:-1 7:1
ws:japan:battery-capacity	0:1
ws:japan:ev-models	0:2
ws:japan:ev-share	7:1
ws:japan:ghg-emissions	0:-3 1:-1 2:-1 3:3 4:-2 6:-4 7:1
ws:japan:net-zero	6:-1 7:2
ws:japanese	3:-1 6:2
ws:japanese:net-zero	1:-1 3:2 6:-2
ws:jean-philippe	0:-1 7:1
ws:jeep	0:1
ws:jiefang:ev-share	7:2
ws:jiefang:ev-volume	0:2
ws:jlr	3:-2 8:1
ws:jlr:ghg-emissions	0:-2 2:-1 3:-1 5:-1 6:2 7:-1 8:-2
ws:jlr:investment	0:1
ws:jlr:net-zero	3:-3 8:3
ws:jobs	0:1
ws:jobs:battery-capacity	0:1
ws:jobs:investment	0:1
ws:john	3:-1 4:-1 7:2 8:-2
ws:joint:ev-models	0:1
ws:juke	0:1
ws:juke:ev-models	0:1
ws:july:battery-capacity	0:2
ws:july:ev-share	7:1
ws:july:ev-volume	0:1
ws:july:investment	0:1
ws:jump	0:2
ws:june:ev-models	0:1
ws:june:ev-share	7:1
ws:june:ev-volume	0:1
ws:june:ice-phase-out	7:2
ws:june:renewable-energy	0:-1 3:2
ws:just	0:-1 7:2
ws:just:ev-share	7:1
ws:just:ev-volume	7:1
ws:just:net-zero	3:2 6:-2
ws:just:recycled-material	0:-2 2:-1 7:2
ws:jv	0:2
ws:jv:battery-capacity	0:2
ws:k	0:1 3:-2 6:-1 7:1
ws:k:net-zero	0:-1 1:-1 2:-1 7:3
ws:kanagawa	0:1
ws:kanagawa:battery-capacity	0:1
ws:kansa	0:2 7:-1
ws:kansa:battery-capacity	0:1
ws:kawasaki	7:1
ws:keep	3:-1
ws:keep:ev-volume	0:2
ws:keep:net-zero	7:1
ws:keep:renewable-energy	0:1
ws:kentucky	0:2
ws:kentucky:investment	0:1
ws:kenworth	0:1
ws:kept:ev-volume	0:1
ws:kept:renewable-energy	0:1 3:-1 4:-3 6:-1
ws:key	6:-1
ws:kg	3:1
ws:kharkhoda	3:3 6:-2
ws:kharkhoda:renewable-energy	3:3 6:-2
ws:kia	0:3 6:-1
ws:kia:ev-share	7:1
ws:kia:ev-volume	0:2
ws:kia:net-zero	0:-1 2:-1 3:-2 6:-2 8:3
ws:kia:renewable-energy	0:2 1:-2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-3
ws:kilo	0:-1 2:2 6:-1
ws:kilogram	0:-1 1:-2 2:2 3:1 4:-2 5:-1 6:-1 7:-2 8:-2
ws:kilogram:ghg-emissions	0:-2 1:-2 2:3 3:1 4:-2 5:-1 6:-1 8:-2
ws:kilometer	0:-1 3:-1 4:4
ws:kilometer:charging-points	0:1
ws:kilometer:ev-mileage	0:1
ws:kilometer:ghg-emissions	0:-3 4:4
ws:kilometr	0:1 2:-1 3:-2 4:2 5:-2
ws:kilometr:ev-mileage	0:2
ws:kilometr:ev-volume	0:1
ws:kilometr:ghg-emissions	0:-1 1:1 2:-3 3:-3 4:3 5:-3 6:-3 7:-1 8:-2
ws:kilometre	0:-2 1:-1 4:4 7:-1
ws:kilometre:ghg-emissions	0:-2 1:-1 4:4 7:-1
ws:kilowatt-hour	0:1 2:-2 3:1 6:-1
ws:kilowatt-hour:ghg-emissions	0:-3 1:-1 2:-2 3:2 4:-3 5:-1 6:1 8:-2
ws:kilowatt-hour:renewable-energy	0:2 3:-1 6:-2
ws:kind	7:1
ws:klasse	7:2
ws:klasse:ev-models	0:1
ws:klasse:recycled-material	0:-2 7:3
ws:km	1:1 4:3 6:-1
ws:km:ev-mileage	0:2
ws:km:ghg-emissions	0:-3 1:1 2:-1 3:-1 4:4 5:-1 6:-3 7:-1 8:-1
ws:know	3:-1 8:2
ws:knowledge	3:-1 4:2 6:-1
ws:known	0:2 1:-1 6:-1
ws:known:ev-share	7:1
ws:known:ghg-emissions	0:3 1:-1 2:-1 3:-1 4:-1 6:-2 8:-1
ws:known:ice-phase-out	7:1
ws:known:net-zero	1:-2 3:-1 8:1
ws:ko	0:1
ws:koji	0:1
ws:korean	3:-1 6:2 8:-1
ws:kosai	3:3 6:-1 8:-1
ws:kosai:net-zero	3:3 6:-1 8:-1
ws:kronor	0:3 3:-2 4:-1 5:-1 6:-1 8:-1
ws:kronor:investment	0:1
ws:krw	0:2
ws:krw:investment	0:2
ws:kusumi	1:-1 2:-1 4:-1 6:-1 8:1
ws:kw:charging-points	0:1
ws:kwh	3:3
ws:kwh:energy-use	0:-1 3:-1 4:-1 6:2
ws:kwh:ghg-emissions	1:-2 3:2 4:-2 5:-1 8:-2
ws:kwh:renewable-energy	0:-1 3:2 6:-1
ws:kyushu	0:-1 1:-1 2:-1 3:3 6:-1 7:-1 8:-3
ws:l	0:2 3:1 6:-1 8:-1
ws:l:ev-volume	0:3
ws:la	0:1
ws:la:battery-capacity	0:1
ws:label	0:-2 3:2
ws:laid	3:-1 6:1
ws:lakh:energy-use	3:-1 6:2
ws:lakh:ev-share	7:2
ws:lakh:ev-volume	0:1
ws:lakh:ghg-emissions	1:-1 2:-2 3:-3 4:3 5:-2 6:-1 7:-1 8:-1
ws:land:ev-models	0:2
ws:land:ev-share	7:1
ws:landfill	6:2
ws:landfill:waste	6:2
ws:larger	0:1
ws:largest:ev-volume	0:-1 7:1
ws:largest:renewable-energy	0:-1 2:1
ws:largest:supplier-commitments	0:2 2:-1
ws:last:charging-points	0:1
ws:last:energy-use	0:2 3:-1
ws:last:ev-share	7:1
ws:last:ghg-emissions	0:-2 2:-1 3:2 4:-1 6:-2
ws:last:green-factories	0:1
ws:last:ice-phase-out	7:1
ws:last:investment	0:1
ws:last:net-zero	1:-1 3:2
ws:last:recycled-material	0:1
ws:last:renewable-energy	0:2 3:-3 6:2
ws:last:water-use	0:1 3:-1
ws:late:ev-volume	0:1
ws:late:renewable-energy	3:2 6:-2
ws:later	3:1 8:1
ws:later:battery-capacity	0:1
ws:later:ev-volume	0:2
ws:later:investment	0:1
ws:later:net-zero	6:-2 8:3
ws:later:renewable-energy	0:-1 3:2 6:-1
ws:latest	0:-2 6:-2 8:1
ws:latest:ev-models	0:2
ws:latest:ghg-emissions	1:-1 2:-2 3:1 4:2 5:-2 6:-2 7:-2 8:-2
ws:latest:net-zero	8:2
ws:latter	1:1 5:1 7:-1 8:-2
ws:latter:ev-share	7:3
ws:latter:ev-volume	0:1
ws:latter:ghg-emissions	1:-2 2:-1 3:-2 4:-2 5:1 6:1 7:-1 8:-1
ws:latter:investment	0:1
ws:latter:net-zero	0:-1 1:2 2:-1 3:-1 4:-1 5:2 6:-1 7:-3 8:-3
ws:launch	0:1
ws:launch:ev-models	0:1
ws:lead	4:1
ws:lead:ev-volume	0:1
ws:lead:net-zero	1:-1 8:3
ws:leaf:battery-capacity	0:1
ws:leaf:ev-models	0:2
ws:leaf:ev-volume	0:2
ws:leap	3:-1 6:2
ws:learn	8:1
ws:leas	0:3
ws:leas:ev-volume	0:3
ws:least:ev-models	0:2
ws:least:ev-share	7:1
ws:least:ghg-emissions	1:1 3:-1 4:-2 6:-1
ws:least:net-zero	2:-1 3:-2 5:-1 7:-1 8:2
ws:least:recycled-material	0:-2 2:2 7:1
ws:least:renewable-energy	0:-1 1:-1 2:2 3:-1 6:-1 8:-1
ws:leav	0:1 1:-1 3:1
ws:leav:ev-share	3:1
ws:leav:ghg-emissions	0:1 1:-1 2:-2 5:-1 6:-1 8:-2
ws:leav:investment	0:1
ws:leave	6:1
ws:leave:net-zero	3:-2 6:1
ws:led	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:1 7:-1 8:-2
ws:left	6:1 8:-1
ws:left:ev-share	7:2
ws:left:ev-volume	0:2
ws:left:ghg-emissions	0:-2 1:-2 2:1 3:1 4:-1 5:-1 7:-1
ws:left:net-zero	0:-1 1:-1 2:-2 4:-1 5:-1 6:2 7:-1 8:-1
ws:leipzig	0:-2 3:3 6:-2
ws:leipzig:net-zero	3:2 6:-1 8:-1
ws:less	0:1
ws:less:energy-use	3:2
ws:less:ev-models	0:1
ws:less:ev-share	7:1
ws:less:ev-volume	0:1
ws:less:fuel-economy	0:-1 1:-1 3:-1 4:2 5:-1 7:-2
ws:less:ghg-emissions	2:-1 7:-1 8:-1
ws:less:net-zero	1:-2 3:3 6:-2 8:-1
ws:less:recycled-material	0:1 2:-1 3:-1 5:-1 6:-1 7:-1
ws:less:waste	0:1 2:-1 5:-1 6:-3 7:-1 8:-1
ws:less:water-use	3:2 6:-2
ws:let	3:2 6:-1
ws:let:net-zero	0:-1 1:-1 2:-2 3:2 4:-1 5:-1 6:-2 7:-2 8:-1
ws:letter	2:1 7:-1
ws:letter:net-zero	0:-1 2:2 4:-1 6:-1 7:-1 8:-1
ws:letter:supplier-commitments	0:1
ws:lev	7:1
ws:lev:ev-share	7:1
ws:level:charging-points	0:1
ws:level:energy-use	0:-2 3:-1 4:-1 6:2
ws:level:ev-models	0:1
ws:level:ev-share	7:2
ws:level:ghg-emissions	2:-1 3:-1 4:1
ws:level:net-zero	6:1 8:-1
ws:levin	6:-1
ws:lexu:ev-models	0:1
ws:lexu:ev-volume	0:2
ws:lexu:ice-phase-out	7:2
ws:lg	6:1
ws:lg:battery-capacity	0:1
ws:lg:renewable-energy	0:-1
ws:lges	3:-1 6:3
ws:lges:battery-capacity	0:1
ws:lges:renewable-energy	0:-1 3:-2 6:3
ws:li	0:1
ws:li:ev-volume	0:2
ws:life	1:5 6:-1 8:-1
ws:life-cycle	0:-3 1:3 6:-1
ws:life-cycle:ghg-emissions	0:-3 1:3 2:-1 6:-1
ws:life-cycle:net-zero	1:1
ws:life:ghg-emissions	1:4
ws:life:net-zero	1:3 3:-1 6:-2 8:-1
ws:lifecycle	1:2 3:-1 4:-1 6:-1 8:-1
ws:lifecycle:ghg-emissions	0:-1 1:2 3:-1 4:-2 6:-1 8:-1
ws:lifetime	0:-2 1:3 3:-1 6:-1
ws:lifetime:ghg-emissions	0:-2 1:3 3:-1 6:-1
ws:lift	0:-1 7:1
ws:lift:ev-share	7:1
ws:lift:renewable-energy	3:1 6:-1
ws:light-duty	8:1
ws:light-duty:ev-share	7:1
ws:light-duty:ghg-emissions	0:-1 2:-1 6:1
ws:light-duty:ice-phase-out	7:1
ws:light-duty:net-zero	1:-1 3:-1 4:-1 6:-1 7:-2 8:3
ws:light:energy-use	0:-1 1:-1 2:-2 3:1 4:-2 5:-2 7:-1 8:-1
ws:light:ev-share	7:2
ws:light:ghg-emissions	0:-2 1:-1 4:1 7:-2
ws:light:ice-phase-out	7:1
ws:lightning	0:1
ws:lightning:ev-volume	0:1
ws:lightweight	0:2 7:-2
ws:lightweight:recycled-material	0:2 7:-2
ws:like	0:2 7:-1
ws:like:ev-volume	0:1
ws:like:ice-phase-out	7:3
ws:likewise	0:-1 3:1 4:2 6:-1
ws:likewise:ev-share	7:1
ws:limit	0:1 3:-2 4:1
ws:lin:battery-capacity	0:1
ws:lin:ghg-emissions	0:-1 1:1 2:-1 3:1 7:-1 8:-2
ws:line	0:1 2:-1 8:-2
ws:line-up	0:1
ws:line-up:ev-models	0:2
ws:line-up:ice-phase-out	7:1
ws:line:ev-share	7:3
ws:line:ev-volume	0:1
ws:line:ghg-emissions	2:-2 3:-1 4:1 5:-1 7:-1 8:-1
ws:line:net-zero	0:-2 1:1 2:-2 4:-2 5:-2 6:1 8:-2
ws:line:renewable-energy	0:1 3:1 6:-2
ws:lineup	0:1
ws:lineup:ev-models	0:1
ws:link	0:-1 3:3
ws:list	0:1 1:1
ws:list:ev-volume	0:1
ws:list:ghg-emissions	0:-1 1:1 3:1 4:-1 6:-1 8:-1
ws:lithium	2:2 3:-1 7:-1
ws:lithium:battery-recycling	0:2
ws:lithium:ghg-emissions	0:1 1:-2 2:2 3:-2 4:-1 5:-1 6:-1 7:-2 8:-1
ws:lithium:recycled-material	2:2 4:-1 5:-1 6:-1 7:-2 8:-1
ws:little:ev-share	7:2
ws:little:ev-volume	0:1
ws:little:investment	0:1
ws:lje	7:1
ws:ll	6:1
ws:ll:charging-points	0:1
ws:ll:ev-models	0:2
ws:ll:ev-volume	0:2
ws:ll:ghg-emissions	0:-3 1:-2 2:1 3:-2 5:-3 6:2 7:-2 8:-2
ws:ll:ice-phase-out	7:2
ws:ll:investment	0:1
ws:ll:net-zero	0:-1 1:-1 2:-1 3:2 4:-2 5:-1 6:-1 8:-1
ws:ll:renewable-energy	6:1
ws:lleniu	7:1 8:-2
ws:local	0:-3 3:4 6:-2 7:1
ws:local:ev-volume	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 7:2
ws:local:renewable-energy	0:-1 3:3 6:-2
ws:local:water-use	0:-3 3:3 6:-2
ws:location	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:4 7:-2 8:-3
ws:location:net-zero	0:-2 1:-2 2:-2 3:-5 4:-1 5:-2 6:5 7:-3 8:-4
ws:location:waste	0:1 3:1 6:-2
ws:logistic	1:-2 2:-3 3:-5 4:-3 5:4 6:-2
ws:logistic:ghg-emissions	0:-1 1:-2 2:-2 3:-3 4:-2 5:4 6:-3 7:-2 8:-2
ws:logistic:investment	0:2
ws:logistic:net-zero	0:1 1:-3 2:-4 3:-4 4:-2 5:-4 7:1
ws:london	0:-1 7:1
ws:long	0:1 3:-2 5:1 6:-1
ws:long-range	1:-1 3:-2 6:-1 8:3
ws:long-term	8:1
ws:long-term:net-zero	3:-1 8:2
ws:long:charging-points	0:2
ws:long:ghg-emissions	0:1 1:1 2:-3 3:-2 4:-3 5:-2 6:-2 7:-1 8:-1
ws:longer	0:-2 6:1 7:2 8:-2
ws:longer:ev-volume	0:-2 7:2
ws:look	3:1
ws:look:battery-capacity	0:1
ws:look:ev-share	7:1
ws:look:ghg-emissions	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:1
ws:loop	0:2 3:-1 5:-1 7:-1
ws:loop:ghg-emissions	0:-1 2:2 3:-1
ws:lorri	3:-1
ws:loss	0:2 8:-1
ws:lost	0:1 6:-1
ws:lot	0:1 3:1 6:-1
ws:lot:ev-volume	0:1
ws:lot:renewable-energy	0:-1 3:2 6:-1
ws:lots	3:1
ws:low-carbon	0:3
ws:low-carbon:net-zero	6:1 7:1
ws:low-carbon:recycled-material	0:2 7:-2
ws:lower:energy-use	0:-2 4:1
ws:lower:ev-share	7:2
ws:lower:ev-volume	0:1
ws:lower:ghg-emissions	0:1 3:-1
ws:lower:net-zero	1:-1 2:-1 6:-1 8:2
ws:lower:recycled-material	0:-1 2:-1 7:2
ws:lower:waste	0:1
ws:lower:water-use	3:1
ws:ltd	6:1
ws:ltd:investment	0:1
ws:lucid	0:1
ws:lucid:ev-volume	0:2
ws:luqiao	0:1 1:-1 3:-1
ws:luxury	0:1
ws:luxury:ev-models	0:1
ws:luxury:ev-volume	0:1
ws:lyriq	0:1
ws:m	0:1
ws:m:ev-share	7:1
ws:m:ev-volume	0:3
ws:m:ghg-emissions	0:-2 1:1 2:2 3:-3 4:-2 5:-2 6:-1 7:-2 8:-2
ws:m:investment	0:2
ws:m:net-zero	3:-1 4:-1 5:-1 6:-1 7:1 8:2
ws:m:water-use	0:1 1:-2 2:-2 3:1 4:-2 5:-2 6:-2 7:-2 8:-2
ws:mach-	0:1
ws:mach-:ev-volume	0:1
ws:mach-e	0:1
ws:machin	4:2 6:-2
ws:machin:ev-volume	0:3
ws:machin:ghg-emissions	0:-2 1:-2 2:-2 3:-1 4:3 5:-1 6:-3 7:-2 8:-2
ws:made:energy-use	0:-1 3:1 6:1
ws:made:ev-share	7:1
ws:made:ev-volume	0:4
ws:made:ghg-emissions	0:-2 1:-3 2:-3 3:2 4:-4 6:1 7:-1 8:-1
ws:made:investment	0:1
ws:made:net-zero	1:1 6:-1 7:-1 8:1
ws:made:recycled-material	0:2 2:-1
ws:made:renewable-energy	0:-2 6:2
ws:mahindra	0:1 3:-1
ws:mahindra:ev-volume	0:1
ws:mahindra:ghg-emissions	0:1 1:-2 2:-2 3:-3 4:-2 5:-3 6:1 7:-3 8:-1
ws:mahindra:investment	0:1
ws:mahindra:net-zero	8:1
ws:main	1:-1 2:-1 4:3 6:-2 7:-3 8:-2
ws:main:net-zero	0:-2 1:-2 2:-2 3:-3 4:4 5:-2 6:-2 7:-3 8:-3
ws:maintain	1:1
ws:maintain:ev-volume	0:2
ws:maintain:net-zero	0:-1 1:-2 2:-1 6:-1 8:2
ws:mak	3:3 7:-1
ws:mak:ev-models	0:3 7:-1
ws:mak:ev-share	7:1
ws:mak:ev-volume	0:1
ws:mak:ghg-emissions	0:-1 1:-2 3:2 4:-2 5:-1 6:-2 8:-1
ws:mak:investment	0:1
ws:mak:net-zero	0:-2 1:1 2:-1 3:1 4:-1 5:-1 7:-2 8:-1
ws:mak:renewable-energy	0:-1 3:3 6:-2
ws:make:charging-points	0:1
ws:make:ev-models	0:2
ws:make:ev-share	7:1
ws:make:ev-volume	0:3
ws:make:ghg-emissions	0:1 1:1 2:-1 3:1 4:-3 5:-2 6:-3 7:-2 8:-3
ws:make:ice-phase-out	7:1
ws:make:net-zero	1:-2
ws:make:renewable-energy	0:-1 1:-1 2:1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:maker:ev-share	7:1
ws:maker:ev-volume	0:2
ws:maker:ghg-emissions	0:-1 1:-1 3:-2 6:1
ws:maker:net-zero	3:1 8:1
ws:maker:renewable-energy	3:2 6:-1
ws:man:ev-volume	0:1
ws:man:ghg-emissions	0:-1 3:-1 6:1
ws:manag	0:-1 3:3 4:-1 5:-1
ws:manag:renewable-energy	3:2 6:-1
ws:manage	0:-1 1:-1 3:2
ws:manage:ghg-emissions	0:-1 1:-1 3:2
ws:management:ev-volume	0:2
ws:manager	3:1
ws:manager:ev-volume	0:1
ws:manager:net-zero	0:-1 3:1 5:-1 7:-1 8:-1
ws:manesar	3:2 6:-1
ws:manesar:renewable-energy	3:2 6:-1
ws:manganese	0:1
ws:manganese:battery-recycling	0:1
ws:manufactur	0:-1 3:4 8:-1
ws:manufactur:ghg-emissions	0:-1 3:2
ws:manufactur:green-factories	3:1
ws:manufactur:net-zero	1:-1 3:3 7:-1 8:-2
ws:manufactur:renewable-energy	0:-1 3:2 6:-1
ws:manufactur:waste	0:-2 3:4 6:-1
ws:many:ev-volume	0:1
ws:march:battery-capacity	0:1
ws:march:charging-points	0:1
ws:march:ev-models	0:2
ws:march:ev-volume	0:2
ws:march:ghg-emissions	0:1 2:-2 4:-2 5:-1 6:1 7:-2 8:-2
ws:march:ice-phase-out	7:2
ws:march:net-zero	1:-1 6:-1 8:1
ws:march:renewable-energy	0:-3 6:2
ws:mardell	0:-1 7:2
ws:margin	6:1
ws:margin:ev-share	7:1
ws:margin:ev-volume	0:1
ws:mark:charging-points	0:1
ws:mark:ev-share	7:1
ws:mark:ghg-emissions	1:-1 2:-2 3:1 4:-2 5:-1 6:1 7:-2 8:-1
ws:market:ev-models	0:2
ws:market:ev-volume	0:2
ws:market:ice-phase-out	7:1
ws:market:net-zero	0:-1 1:-2 2:-1 3:-2 4:1 6:-2 7:1
ws:marku	0:1 1:-1 2:-1 8:1
ws:marque	0:1
ws:marque:ice-phase-out	7:1
ws:marshall	0:1
ws:marshall:battery-capacity	0:1
ws:martin	3:1 8:-1
ws:martorell	3:2
ws:martorell:investment	0:2
ws:maruti	6:1
ws:maruti:renewable-energy	6:1
ws:mary	0:1
ws:maserati	0:2
ws:maserati:ice-phase-out	7:2
ws:mass:battery-capacity	0:1
ws:mass:battery-recycling	0:1
ws:master	7:1
ws:mata	0:1
ws:mata:battery-capacity	0:1
ws:match	0:1 1:-1 2:-2 3:-2 4:3 5:-1 6:-2 7:-1 8:-1
ws:match:renewable-energy	1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-2 8:-2
ws:material	0:1 7:1
ws:material:battery-recycling	0:1
ws:material:ghg-emissions	1:-2 2:1 7:-1
ws:material:investment	0:1
ws:material:net-zero	0:-1 1:-1 2:2 3:-1 6:1 7:-1 8:-1
ws:material:recycled-material	7:2
ws:material:supplier-commitments	0:5 2:-4
ws:matter	0:1
ws:maubeuge	3:2 8:-2
ws:may	0:-2 7:1
ws:may:ev-share	7:2
ws:may:ev-volume	0:-1 7:2
ws:may:ghg-emissions	0:-2 1:2 2:-1 3:-2 5:-2
ws:may:investment	0:2
ws:may:renewable-energy	3:1
ws:mazda:ev-models	0:1
ws:mazda:ev-share	7:2
ws:mazda:net-zero	1:-1 3:1 6:-1 8:1
ws:mean	0:1 3:-1 6:-1
ws:mean:battery-capacity	0:2
ws:mean:ev-volume	0:2
ws:mean:ghg-emissions	0:1 4:-2 6:-2 7:1
ws:mean:net-zero	3:-1 8:4
ws:mean:renewable-energy	1:-1 2:-1 5:-1
ws:meant	7:-1
ws:meant:ev-volume	0:2
ws:meant:ghg-emissions	0:1 4:-1 6:-1
ws:meant:net-zero	1:-1 3:-1 4:1 7:-1
ws:meanwhile	0:2
ws:meanwhile:ev-volume	0:2
ws:meanwhile:recycled-material	0:3 7:-2
ws:measur	0:-1 1:-1 2:-2 8:1
ws:measur:energy-use	0:-1 3:-1 6:2
ws:measur:ghg-emissions	0:-1 2:-3 6:-3 8:1
ws:measur:investment	0:1
ws:media:ev-volume	0:1
ws:meet	6:1
ws:meet:renewable-energy	0:-2 6:1
ws:megawatt	3:1
ws:megawatt-hour	0:1 6:-1
ws:megawatt-hour:renewable-energy	0:1 3:-1 6:-1
ws:member	0:-2 3:1 5:-1 6:1
ws:mention	0:1
ws:mention:ghg-emissions	0:2 1:-1 4:-1
ws:mention:net-zero	3:-1 8:1
ws:meo	8:2
ws:merced	3:2
ws:merced:ev-share	7:2
ws:merced:ev-volume	0:4 7:-1
ws:merced:ghg-emissions	2:-1 3:1 4:-2 5:-1 6:-2 7:-1
ws:merced:net-zero	1:-1 3:1 7:1 8:-2
ws:mercedes-benz:ev-share	7:1
ws:mercedes-benz:ghg-emissions	0:-2 1:2 2:-1 3:1
ws:mercedes-benz:net-zero	0:-1 1:-1 2:2 7:1 8:-2
ws:mercedes-benz:recycled-material	0:2 2:-1 7:-2
ws:mere	0:1 6:-1
ws:mere:ev-share	7:1
ws:met	3:-1 6:1
ws:met:ghg-emissions	0:-2 1:-2 2:-1 5:-2 6:1
ws:met:renewable-energy	3:-1 6:1
ws:metal	0:2 5:1 7:-2
ws:metal:recycled-material	0:2 7:-2
ws:meter	0:-1 3:2
ws:meter:renewable-energy	0:-1 3:2 6:-1
ws:meter:water-use	0:-2 3:2
ws:metr	0:1 3:1
ws:metr:water-use	3:1
ws:metric	3:-1 5:-1
ws:metric:ghg-emissions	3:-4 5:-2 7:-1
ws:metric:waste	0:-1 3:2
ws:mexico	3:3 6:-3 7:-1
ws:mg	0:1
ws:mg:ev-volume	0:2
ws:mibe:ice-phase-out	7:1
ws:michael	0:-1 3:1 5:-1
ws:michelin	0:-1 3:1 6:-1
ws:michelin:fuel-economy	0:-2 1:-1 2:-1 5:2 6:-1 7:-1 8:-1
ws:michelin:ghg-emissions	0:-1 3:1
ws:michelin:recycled-material	7:1
ws:michigan:battery-capacity	0:1
ws:michigan:renewable-energy	0:-1 3:1
ws:mid-century	0:-2 1:-2 2:-1 3:1 4:1 5:1 6:-2 7:-2 8:-3
ws:mid-decade	0:1
ws:mid-decade:battery-capacity	0:2
ws:mid-term	8:1
ws:middle	3:1 8:-1
ws:middle:ev-models	0:1
ws:middle:net-zero	0:-2 2:-1 3:1 5:-2 6:1 7:-1 8:-1
ws:middle:renewable-energy	0:1 6:-1
ws:mile	1:2 4:1 5:-1 6:-1 8:-1
ws:mile:ghg-emissions	0:-2 1:2 2:-1 3:-1 4:1 5:-2 6:-1 7:-1 8:-2
ws:mileage	0:-1 3:-2 4:3 6:-2 7:-1
ws:milestone	0:1 1:2 3:1 5:-1 6:-3 8:-2
ws:milestone:renewable-energy	0:-1 3:2 6:-3
ws:mill	1:-1 3:-1 4:-1 5:-1 7:-2
ws:mill:recycled-material	1:-1 3:-1 4:-1 5:-1 7:-2
ws:million	0:1
ws:million:energy-use	0:-2 4:2 6:-2
ws:million:ev-mileage	0:1
ws:million:ev-models	0:1
ws:million:ev-share	7:1
ws:million:ev-volume	0:1
ws:million:ghg-emissions	1:-2 2:-2 3:-2 5:-2 7:-1 8:3
ws:million:investment	0:1
ws:million:net-zero	3:-1 6:2
ws:million:renewable-energy	0:2 3:1 6:-1
ws:million:waste	0:-1 3:2
ws:million:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:millionth	0:1 8:1
ws:min	1:2 3:-1 6:-1 8:-2
ws:mine	0:-1 1:1 3:1 6:-1
ws:mine:ghg-emissions	0:-1 1:1 3:-1 8:-1
ws:mini:ev-share	7:2
ws:mini:ev-volume	0:3
ws:minu	1:-1 2:-1
ws:minu:energy-use	0:-2 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-2
ws:minu:ghg-emissions	1:-1 2:-1 5:-1 7:-1
ws:minu:net-zero	0:-1 1:-2 2:-1 3:-1 4:-1 5:1 7:-1 8:1
ws:minu:water-use	1:-1 2:-1 3:2 4:-2 5:-1 6:-3 7:-1 8:-2
ws:mirai	0:2
ws:mirai:ev-volume	0:2
ws:miss:ev-volume	0:1
ws:mississippi	3:1
ws:mississippi:battery-capacity	0:1
ws:mitsubishi	4:-1 7:1
ws:mitsubishi:charging-points	0:1
ws:mitsubishi:ev-models	0:1
ws:mitsubishi:ev-share	7:2
ws:mix:ev-share	7:1
ws:mn	0:1
ws:mn:investment	0:1
ws:mobility	0:2 8:-2
ws:mobility:investment	0:1
ws:mobility:net-zero	0:2 1:1 2:-1 5:-1 6:-1 7:-1 8:-2
ws:model	0:1
ws:model:ev-models	0:1
ws:model:ev-share	7:1
ws:model:ev-volume	0:1
ws:model:ghg-emissions	0:-1 3:2 4:-1 8:-3
ws:model:ice-phase-out	7:1
ws:model:net-zero	1:-1 3:-1 6:-2 7:1 8:1
ws:model:recycled-material	0:3 7:-2
ws:modifi	0:3 1:-2 2:-1 3:-3 4:-2 5:-2 6:-2 8:1
ws:modul	3:1
ws:modul:renewable-energy	3:1 6:-1
ws:moment	3:3 6:-1 7:-1
ws:monday:ghg-emissions	0:-2 1:1 2:-1 3:-1 4:1 7:-1 8:-1
ws:month	7:1
ws:month:charging-points	0:1
ws:month:ev-models	0:1
ws:month:ev-volume	7:2
ws:month:ghg-emissions	1:-2 3:2 4:-1 7:-1 8:-1
ws:month:ice-phase-out	7:1
ws:month:renewable-energy	0:1 6:-2
ws:more:battery-recycling	0:1
ws:more:energy-use	0:-1 3:-2 6:3
ws:more:ev-mileage	0:1
ws:more:ev-models	0:1
ws:more:ev-share	7:1
ws:more:ghg-emissions	5:-1 6:-1
ws:more:green-factories	0:-2 3:3
ws:more:investment	0:1
ws:more:net-zero	1:-2 2:-1 3:-1 6:3 7:-2
ws:more:network	0:1
ws:more:recycled-material	0:1
ws:more:renewable-energy	0:1 6:-1
ws:more:supplier-commitments	2:1
ws:more:waste	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:most	7:-1
ws:most:charging-points	0:1
ws:most:ev-volume	0:1
ws:most:ghg-emissions	0:1 2:-3 5:-1 6:-3 8:-2
ws:most:net-zero	0:-1 1:1 3:-1 6:-1 7:-3
ws:most:renewable-energy	0:-1 2:1 3:-1
ws:mostly	3:2 4:-1
ws:motor:battery-capacity	0:1
ws:motor:ghg-emissions	0:1 4:-2 5:1
ws:motor:net-zero	3:2 6:-1 7:-1
ws:motor:renewable-energy	0:2 3:-3
ws:motorcycle	3:1 8:-1
ws:mov	1:1 2:1 3:1 8:-2
ws:mov:charging-points	0:1
ws:mov:ev-share	7:1
ws:mov:ev-volume	0:1
ws:mov:net-zero	0:-1 1:2 2:-2 3:2 4:-1 5:-1 6:-3 7:-1 8:-2
ws:mov:renewable-energy	6:2
ws:move	2:2 3:-1 5:1 8:-3
ws:mr	3:-1 8:2
ws:mr:net-zero	3:-1 6:-1 8:2
ws:much	0:2 3:-1 7:-1
ws:much:ghg-emissions	0:1 2:-1 4:1 6:-1
ws:much:renewable-energy	0:2 3:-2
ws:mumbai-bas	3:-1 6:1 8:2
ws:munich	0:1 3:-1 4:-1 6:1
ws:munich:ghg-emissions	0:1 1:-1 2:-1 3:-2 4:-2 6:1 7:-2 8:-1
ws:munich:net-zero	1:-1 8:3
ws:musk	0:-1 7:2
ws:musk:battery-capacity	0:1
ws:musk:ev-volume	0:-1 7:2
ws:must	0:-2 1:-1 2:3 7:1 8:-3
ws:must:ghg-emissions	1:-2 7:-1
ws:must:net-zero	0:-1 1:-1 2:3 3:1 4:-1 5:-1 6:-1 7:-1 8:-3
ws:must:recycled-material	0:-2 7:2
ws:mustang	0:1
ws:mustang:ev-volume	0:2
ws:mw	0:1 3:3 6:-2
ws:mw:ghg-emissions	0:-1 2:-2 3:3 4:-1 5:-1 6:-2
ws:mw:renewable-energy	0:1 3:2 6:-2
ws:mwh	0:1 3:2
ws:mwh:battery-recycling	0:3
ws:mwh:renewable-energy	0:-1 3:2 6:-1
ws:mwp	6:1
ws:mwp:renewable-energy	0:-1 6:1
ws:n	3:1 6:-1
ws:n:ev-share	7:1
ws:n:ev-volume	0:1
ws:nadu	0:1
ws:nadu:renewable-energy	0:1 3:-1 6:-1
ws:nam	6:1
ws:nam:net-zero	6:1 7:-1 8:-1
ws:name	0:-2 2:1 3:-1 4:-1 8:1
ws:nameplat	0:-1 7:1
ws:nameplate	0:-1 7:1
ws:nameplate:net-zero	8:2
ws:national	0:-2 3:2 6:-1
ws:national-level	0:-1 3:2
ws:national-level:green-factories	0:-1 3:2
ws:national:green-factories	0:-2 3:3
ws:natural	0:1 3:2 6:-2 7:-1
ws:natural:recycled-material	0:1 7:-1
ws:navalmoral	0:1
ws:navalmoral:battery-capacity	0:1
ws:navistar	7:1
ws:navistar:ev-share	7:2
ws:near	6:1
ws:near-zero	0:-1 1:-1 2:2 5:-1 7:-2 8:-1
ws:near-zero:recycled-material	0:-1 1:-1 2:2 5:-1 7:-2 8:-1
ws:near:investment	0:2
ws:nearly	0:2 6:1
ws:nearly:ev-models	0:1
ws:nearly:ev-share	7:2
ws:nearly:ev-volume	0:3
ws:neckarsulm	0:-2 1:-2 3:2 4:-2 5:-2 6:-1
ws:need	0:-1 3:1
ws:need:ev-share	7:1
ws:need:net-zero	6:1
ws:need:recycled-material	2:1 7:-2
ws:need:renewable-energy	0:-1 3:1 6:1
ws:need:water-use	3:2 6:-1
ws:neither	0:1 1:1 3:-2 7:-1
ws:net	8:2
ws:net-zero	3:-1 6:-3 8:4
ws:net-zero:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:2 5:-2 6:-2 7:-2 8:1
ws:net-zero:net-zero	8:5
ws:net:ev-models	0:-2 6:-1 7:2 8:-1
ws:net:ev-share	7:1
ws:net:ghg-emissions	2:-2 4:-2 5:-1 7:-2 8:2
ws:net:ice-phase-out	7:1
ws:net:net-zero	8:1
ws:net:renewable-energy	3:-1 6:2 8:-1
ws:network	4:2 6:-1
ws:network:charging-points	0:1
ws:network:net-zero	3:3 6:-2 7:-1 8:-2
ws:network:renewable-energy	0:-1 1:-2 2:-1 3:-2 4:4 5:-2 6:-2 7:-2 8:-2
ws:neue	7:2
ws:neue:ev-models	0:1
ws:neue:recycled-material	0:-2 7:3
ws:neutral:energy-use	0:-1 6:1
ws:neutral:ghg-emissions	0:1 1:1 2:-1 3:-2 4:2 6:-1 7:-3 8:-1
ws:neutral:ice-phase-out	7:1
ws:neutral:investment	0:1
ws:neutral:renewable-energy	6:1
ws:neutral:supplier-commitments	0:2 2:-2
ws:neutrality	8:1
ws:neutrality:emissions-peak	8:2
ws:neutrality:ghg-emissions	0:2 2:-2 3:-2 4:-2 6:-1 8:-3
ws:neutrality:ice-phase-out	7:1
ws:neutrality:net-zero	8:2
ws:neutrality:renewable-energy	0:-2 3:-1 6:3
ws:nev:ev-share	7:2
ws:nev:ev-volume	0:1
ws:nevada	0:2
ws:nevada:investment	0:1
ws:never	0:2 6:-1
ws:never:net-zero	3:-1 6:-1 8:3
ws:nevs	0:1
ws:nevs:ev-models	0:2
ws:nevs:ev-share	7:2
ws:nevs:ev-volume	0:3
ws:new	7:2
ws:new-car	0:-2 1:-1 3:-2 5:-1 6:-2 7:2
ws:new-car:ghg-emissions	0:-2 3:-2 5:-1 6:-2 7:1
ws:new-vehicle	0:-2 1:-3 2:-2 3:-2 4:1 5:-2 6:-2 7:2
ws:new:charging-points	0:2
ws:new:ev-models	0:1
ws:new:ev-volume	0:1
ws:new:fuel-economy	0:-1 4:2 7:-1
ws:new:ghg-emissions	0:-1 1:-1 2:-2 3:-3 4:1 7:1
ws:new:ice-phase-out	7:1
ws:new:investment	0:1
ws:new:net-zero	1:-1 7:3 8:-1
ws:new:recycled-material	7:2
ws:new:renewable-energy	0:1 3:-3 6:2
ws:newly	4:2 6:-1 7:-1 8:-2
ws:newly:ghg-emissions	0:-1 1:-2 4:1 7:-1
ws:news	0:1
ws:news:ev-models	0:1
ws:next	3:1
ws:next:battery-capacity	0:1
ws:next:charging-points	0:1
ws:next:ev-models	0:2
ws:next:ev-share	7:2
ws:next:ev-volume	0:1
ws:next:ghg-emissions	0:-1 1:-3 2:-3 3:3 4:-4 5:-2 6:-3 7:-1 8:-1
ws:next:net-zero	7:1 8:1
ws:next:network	0:2
ws:next:renewable-energy	0:-2 3:4 6:-2
ws:nheide	0:-1 3:1
ws:nickel	2:3 3:-1 7:-1
ws:nickel:battery-recycling	0:1
ws:nickel:ghg-emissions	0:1 1:-2 2:2 3:-2 4:-1 5:-1 6:-1 7:-2 8:-1
ws:nickel:recycled-material	2:2 4:-1 5:-1 6:-1 7:-2 8:-1
ws:night	4:2 6:-2 8:-1
ws:nine	7:1
ws:nine:battery-recycling	0:1
ws:nine:ev-models	0:1
ws:nine:ev-share	7:1
ws:nine:ev-volume	0:-1 7:3
ws:nine:ghg-emissions	0:2 1:-2 2:-1 5:-2 6:-3 7:-2 8:-2
ws:nine:green-factories	0:1 1:-1 5:-1 6:-1 7:-1
ws:nine:renewable-energy	3:-2 6:3
ws:ningde	3:1
ws:nio:charging-points	0:1
ws:nio:ev-volume	0:3
ws:nissan	0:1
ws:nissan:charging-points	0:2
ws:nissan:ev-share	7:2
ws:nissan:ev-volume	0:2
ws:nissan:ghg-emissions	0:1 1:-1 2:-1 3:-1 5:-1 7:-2
ws:nissan:net-zero	1:1 3:1 6:-3 7:-1
ws:nissan:renewable-energy	3:1
ws:no	7:1
ws:no:battery-capacity	0:1
ws:no:charging-points	0:1
ws:no:ev-models	0:2
ws:no:ev-share	3:1
ws:no:ev-volume	0:-1 7:2
ws:no:ghg-emissions	0:-1 1:-1 2:-2 3:-1 4:2 5:-1 7:-2 8:-2
ws:no:ice-phase-out	7:1
ws:no:investment	0:1
ws:no:net-zero	1:-1 3:1 4:-1
ws:no:recycled-material	0:-1 7:2
ws:no:renewable-energy	3:1
ws:nobody	0:-1 3:-1 4:2 6:-2
ws:non-fossil	3:3 6:-3 8:-1
ws:non-fossil:renewable-energy	2:-1 3:3 6:-3
ws:none	0:1 1:-1 2:-1 3:-1 6:1 7:-1
ws:nor	3:-1 8:1
ws:nor:ev-share	7:2
ws:nor:net-zero	0:-3 2:-2 3:-3 4:-2 5:-2 6:-2 8:2
ws:normal	3:2 6:-2
ws:normal:charging-points	0:1
ws:normal:ev-volume	0:3
ws:normal:renewable-energy	3:2 4:-1 6:-2
ws:north	0:1
ws:north:battery-capacity	0:1
ws:north:charging-points	0:2
ws:north:net-zero	0:-1 1:-1 2:-1 3:1 4:1 5:-1 8:-3
ws:north:recycled-material	0:3 7:-2
ws:north:renewable-energy	0:-2 3:-1 5:-1 6:2
ws:northvolt	0:1
ws:northvolt:battery-capacity	0:1
ws:norway	0:1
ws:not	0:-1 2:1
ws:not:battery-capacity	0:1
ws:not:charging-points	0:1
ws:not:ev-models	7:1
ws:not:ev-volume	0:2
ws:not:ghg-emissions	0:-2 1:2 2:1 4:-3 5:-2 8:-2
ws:not:ice-phase-out	7:2
ws:not:investment	0:1
ws:not:net-zero	1:1 2:1 3:-2 5:-1 7:-1 8:-1
ws:not:renewable-energy	3:-1 6:1
ws:noth	0:1 3:1 7:-1
ws:noth:ev-models	0:2 7:-2
ws:noth:ev-share	7:1
ws:noth:ev-volume	0:3
ws:noth:ghg-emissions	1:-2 2:-1 4:-1 5:-2 7:-1
ws:noth:ice-phase-out	7:2
ws:noth:net-zero	1:-2 2:-1 3:1 5:-1 6:1 7:-3 8:-1
ws:noth:recycled-material	0:1
ws:noth:renewable-energy	0:1 3:1 6:-2
ws:noth:water-use	0:-1 3:3
ws:nov	0:-1 1:2 3:-1 8:-1
ws:november:ev-volume	0:2
ws:now:charging-points	0:1
ws:now:energy-use	0:-1
ws:now:ev-models	0:3
ws:now:ev-volume	0:2
ws:now:ghg-emissions	1:1 3:-3 4:-2 5:-1 6:2 7:-2 8:-1
ws:now:green-factories	0:-1 3:2
ws:now:net-zero	3:1 6:-2 7:-1 8:1
ws:now:network	0:1
ws:now:recycled-material	0:3 2:-1 7:-2
ws:now:renewable-energy	3:-1 6:2
ws:now:supplier-commitments	0:2
ws:now:water-use	0:-2 3:3 5:-1 6:-2 8:-1
ws:number:charging-points	0:1
ws:number:ev-models	0:2
ws:number:ev-share	7:1
ws:number:ev-volume	7:1
ws:number:ghg-emissions	1:-1 3:-1 4:2 5:-1 6:-2
ws:number:renewable-energy	0:1 3:-2 6:2
ws:number:supplier-commitments	0:3 2:-2
ws:o	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:1 8:-2
ws:objective	0:1 3:-1 6:3 8:-2
ws:objective:ghg-emissions	0:1 1:-1 2:-1 3:-2 4:-1 6:2 7:-1
ws:objective:net-zero	3:-1 6:2 8:-2
ws:occasion	4:-1 7:2
ws:ochang	3:1
ws:october	7:2
ws:october:ev-share	7:1
ws:october:ev-volume	7:1
ws:of:battery-capacity	0:1
ws:of:battery-recycling	0:1
ws:of:charging-points	0:1
ws:of:emissions-peak	8:1
ws:of:energy-use	0:1 3:-2 6:2
ws:of:ev-mileage	0:1
ws:of:ev-models	0:1
ws:of:ev-share	7:1
ws:of:fuel-economy	5:-3 7:1
ws:of:green-factories	3:1
ws:of:ice-phase-out	7:1
ws:of:investment	0:1
ws:of:network	0:2
ws:of:other	3:-1 4:-1 5:2 7:-1
ws:of:recycled-material	0:2
ws:of:supplier-commitments	2:2
ws:of:waste	0:2 3:1 6:-3
ws:of:water-use	3:2
ws:off:ev-volume	0:1
ws:off:ghg-emissions	0:-3 1:1 2:-2 5:-1 6:1 7:-1 8:-3
ws:off:renewable-energy	0:1 6:-2
ws:offcut	0:1 1:-1 2:1 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
ws:offer	7:1
ws:offer:ev-share	7:1
ws:offer:net-zero	3:-1 4:-1 6:-2 7:1
ws:offic	0:-1 3:-3 4:-1 6:4
ws:offic:ghg-emissions	0:-1 3:-3 4:-1 6:3
ws:offic:net-zero	0:-1 2:-1 3:-1 5:-1 6:1 7:-1
ws:office	0:-1 2:-1 3:-3 4:-1 6:1
ws:officer	2:-1 5:-1 6:1
ws:officer:ev-share	7:2
ws:officer:ev-volume	0:2
ws:officer:ghg-emissions	0:-3 1:-2 2:-1 4:-2 5:-3 6:1 7:-2 8:-2
ws:official	0:2 1:-1 2:-1 7:-1
ws:offset	2:-1 3:-1 4:-1 6:1 8:-2
ws:offset:net-zero	0:1 2:-1 5:-1 7:1 8:-2
ws:ohio	0:1
ws:ohio:battery-capacity	0:1
ws:oizumi	3:2 6:-1
ws:oizumi:ev-volume	0:3
ws:oklahoma	0:1 3:-1 6:-1
ws:oklahoma:renewable-energy	0:1 3:-1 6:-1
ws:ola	7:1
ws:old	3:2 8:-1
ws:old:ev-models	0:1
ws:old:ev-share	7:1
ws:older	3:1 6:-1
ws:oliver	3:-1 6:1
ws:on:charging-points	0:1
ws:on:emissions-peak	8:1
ws:on:energy-use	0:-1 6:2
ws:on:ev-mileage	0:1
ws:on:ev-models	0:1
ws:on:ev-volume	7:1
ws:on:fuel-economy	0:-2 5:1 7:-1
ws:on:ghg-emissions	2:-1 3:1 5:-1
ws:on:green-factories	0:1
ws:on:ice-phase-out	7:1
ws:on:investment	0:1
ws:on:network	0:1
ws:on:other	0:-2 1:-1 5:1 7:-1
ws:on:recycled-material	0:1
ws:on:supplier-commitments	2:1
ws:on:waste	0:-2 3:-1 6:1
ws:on:water-use	0:-2 3:3 6:-1
ws:once	6:-1 7:1
ws:once:ev-volume	0:-2 7:2
ws:one-fifth	0:2 1:-1 2:-1 5:-1 6:-2 7:-2 8:-1
ws:one-fifth:renewable-energy	0:-1 3:2 6:-1
ws:one-third	0:-1 3:2 6:-1
ws:one:charging-points	0:2
ws:one:ev-models	0:1
ws:one:ev-share	3:1
ws:one:ev-volume	7:1
ws:one:ghg-emissions	0:1 1:2 3:-1 4:-3 5:-2 8:-3
ws:one:green-factories	0:1
ws:one:ice-phase-out	7:2
ws:one:investment	0:1
ws:one:net-zero	0:-1 1:-2 2:-1 5:-1 6:2 8:-1
ws:one:recycled-material	0:3 7:-3
ws:ones:charging-points	0:1
ws:ones:ev-models	0:3
ws:ones:ev-share	7:1
ws:ones:ev-volume	0:4
ws:ones:ghg-emissions	0:-2 3:-1 4:1 8:-2
ws:ones:green-factories	0:-1 3:2
ws:ones:ice-phase-out	7:2
ws:ones:net-zero	3:2 6:-1 8:2
ws:online:net-zero	7:1
ws:only:ev-share	7:1
ws:only:ev-volume	0:2
ws:only:ghg-emissions	0:-3 1:-2 2:3 3:-3 4:-2 5:-2 6:1 7:-1 8:-2
ws:only:ice-phase-out	7:2
ws:only:net-zero	0:-1 1:-1 4:1 5:-1 6:-2
ws:only:renewable-energy	0:-3 4:1
ws:ontario:battery-capacity	0:1
ws:onvo	0:4
ws:onvo:ev-volume	0:4
ws:onward	2:-1 3:-2 6:2 8:-1
ws:onward:net-zero	3:-1 6:1 7:-1
ws:opel	0:-1 7:1
ws:open:battery-capacity	0:1
ws:open:charging-points	0:2
ws:open:investment	0:1
ws:open:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-2
ws:operat	0:-1 3:1 6:2 8:-1
ws:operat:charging-points	0:1
ws:operat:net-zero	1:-1 2:-1 5:-1 6:2 7:-1 8:-3
ws:operate	3:2 6:-1 7:-1 8:1
ws:operate:charging-points	0:1
ws:operation	3:-1 6:5
ws:operation:energy-use	0:-1 3:-1 6:2
ws:operation:ghg-emissions	0:-1 3:-2 6:5
ws:operation:net-zero	3:-2 6:3
ws:operation:renewable-energy	3:1
ws:operational	0:-2 2:-1 3:-4 4:-1 6:4
ws:operational:ghg-emissions	0:-1 1:1 6:1 8:-2
ws:operational:water-use	0:-1 1:-1 2:-1 3:-4 4:-1 5:-1 6:3 7:-1 8:-1
ws:operator	0:2
ws:option	7:1
ws:or:ev-models	0:2 7:-1
ws:or:ev-share	7:1
ws:or:ev-volume	0:3
ws:or:ghg-emissions	1:-4 2:-2 4:1 5:-2 6:-1 7:1 8:-2
ws:or:investment	0:1
ws:or:net-zero	0:-2 1:-2 2:-2 3:-3 4:-2 5:-2 6:1 7:1
ws:or:network	0:2
ws:or:waste	0:-2 3:1
ws:or:water-use	0:-2 4:-1 5:-1 6:2 7:-1 8:-1
ws:ora	0:2
ws:ora:ev-volume	0:1
ws:order	0:1
ws:order:ev-share	7:1
ws:order:ev-volume	0:2
ws:order:net-zero	7:1
ws:order:recycled-material	0:2 2:-2
ws:ordinary	0:1 2:-1
ws:ordinary:recycled-material	0:1 2:-1
ws:original	6:1
ws:osaka	0:1
ws:osaki	3:-1 6:3 8:-1
ws:other:charging-points	0:1
ws:other:ev-share	7:1
ws:other:ghg-emissions	1:-2 2:-2 3:-1 4:-3 5:-1 6:1 7:2 8:-1
ws:other:ice-phase-out	7:2
ws:other:net-zero	1:-1 3:2 6:-2 8:1
ws:other:recycled-material	0:2 7:-1
ws:otherwise	0:-1 1:-1 4:-2 6:3 8:-3
ws:otherwise:ghg-emissions	0:-2 1:-3 3:1 4:-2 6:1
ws:otherwise:recycled-material	0:1
ws:otosan	3:2 6:-1 8:-1
ws:ought	0:-1 4:1
ws:ought:ev-share	7:2
ws:ought:ev-volume	0:1
ws:our	0:1
ws:our:ev-models	0:2
ws:our:ev-share	7:2
ws:our:ghg-emissions	0:-1 1:-2 2:-1 3:1 4:-1 5:-1 6:-3 8:1
ws:our:ice-phase-out	7:1
ws:our:net-zero	0:-1 1:1 2:-2 6:-2 7:-1
ws:our:recycled-material	0:2 2:-1 7:-1
ws:our:renewable-energy	0:-2 6:2
ws:ours	0:1 1:1 2:-1 3:-3 4:-1 5:-1 6:-1 7:-1
ws:out:charging-points	0:1
ws:out:ev-volume	0:2
ws:out:ghg-emissions	0:-4 2:-1 4:1 6:1
ws:out:investment	0:1
ws:out:net-zero	3:1 6:-2 7:-3 8:1
ws:out:network	0:2
ws:out:renewable-energy	0:-2 3:2 4:1 6:-2
ws:out:waste	0:-2 2:-1 3:3 5:-1 6:-1 8:-1
ws:outbound	0:-3 1:-2 2:-1 3:-2 4:-1 5:3 6:-2 7:-1 8:-2
ws:outcome	0:-2 1:-2 2:-2 3:-3 4:2 5:-2 7:-2 8:-2
ws:outcome:ghg-emissions	0:-3 1:-2 2:-2 3:-3 4:2 5:-3 7:-2 8:-3
ws:outlay	3:1 6:-1
ws:outlook	0:1
ws:outlook:ev-volume	0:1
ws:output	0:1 3:2 7:-2
ws:output:battery-capacity	0:1
ws:output:energy-use	0:1 1:-1 2:-1 4:-2 5:-1 6:-2 7:-1 8:-1
ws:output:ev-volume	0:1
ws:output:renewable-energy	0:-2 3:3 6:-2
ws:outset	0:1 3:2 6:-2
ws:outside	0:1 3:2 6:-2 8:-1
ws:outside:renewable-energy	3:2 6:-2
ws:outsold	0:1
ws:outsold:ev-volume	0:1
ws:over:battery-capacity	0:2
ws:over:battery-recycling	0:1
ws:over:charging-points	0:1
ws:over:energy-use	0:-1 1:-1 3:-2 4:1 5:-1 6:2 7:-1
ws:over:ev-mileage	0:2
ws:over:ev-models	0:2
ws:over:ev-share	7:1
ws:over:ev-volume	0:1
ws:over:ghg-emissions	0:-1 1:3 4:-1 5:-1
ws:over:investment	0:1
ws:over:net-zero	1:3 3:-1 8:-2
ws:over:recycled-material	0:1 2:-1 7:1
ws:over:renewable-energy	0:1 3:-1
ws:overall	1:-1 2:-1 3:-3 4:-1 5:-1 8:2
ws:oversea	0:-1 1:-1 3:-1 4:-2 5:2 6:1
ws:oversea:ev-volume	0:1
ws:oversea:renewable-energy	0:-1 6:1
ws:ow	3:1
ws:own	6:1
ws:own-brand:ev-share	7:1
ws:own:charging-points	0:1
ws:own:ev-models	7:1
ws:own:ev-share	7:1
ws:own:ev-volume	0:2
ws:own:ghg-emissions	1:-1 2:-2 3:-1 5:-1 6:2 7:-1 8:-1
ws:own:ice-phase-out	7:1
ws:own:investment	0:1
ws:own:net-zero	1:1 6:1
ws:own:renewable-energy	0:1 6:1
ws:own:supplier-commitments	2:1
ws:owner	2:-1 3:-2 4:3 6:-2 8:-1
ws:owner:ev-mileage	0:1
ws:owner:ghg-emissions	0:-2 1:-2 2:-2 3:-2 4:3 5:-1 6:-3 7:-1 8:-2
ws:oxford	0:3
ws:p	0:-1 1:2 3:-1
ws:p:ev-models	0:1
ws:p:ghg-emissions	0:-3 1:2 2:-2 3:-2 5:-2 6:-1 8:-2
ws:paccar	6:2
ws:paccar:ghg-emissions	0:-1 3:-1 6:2
ws:pace	0:2 3:-1
ws:pack	0:2
ws:pack:battery-capacity	0:1
ws:pack:investment	0:1
ws:packag	0:-1 1:-2 2:-1 3:-3 4:-2 5:1 6:1 7:-1 8:-1
ws:package	4:-1 7:1
ws:page	1:-2 4:-1 8:2
ws:page:ghg-emissions	1:-2 2:-1 3:-2 4:-1 5:-1 8:1
ws:page:net-zero	1:-1 2:-1 6:-2 7:-1 8:2
ws:paid	0:1
ws:paid:investment	0:2
ws:paint	0:-1 3:4 4:-1 6:-3
ws:paint:energy-use	0:-1 3:4 6:-1
ws:paint:ghg-emissions	1:-1 2:-1 3:3 4:-1 6:-2
ws:panasonic	1:2 3:-1 4:-1 8:1
ws:panasonic:ghg-emissions	1:3 2:-3 3:-3 4:-2 5:-1 6:-2 7:-3 8:1
ws:panasonic:net-zero	3:1 8:-1
ws:pandemic	0:1
ws:pandemic:ev-volume	0:2
ws:panel	3:3
ws:panel:ghg-emissions	0:-1 2:-1 3:2
ws:panel:net-zero	3:1 6:-1
ws:panel:renewable-energy	3:2
ws:papenburg	0:1 3:-1 6:1
ws:papenburg:renewable-energy	0:1 3:-1 6:1
ws:paper	2:-2 4:-2 7:2
ws:paragraph	8:2
ws:parent	3:-1 8:1
ws:parent:ev-share	7:2
ws:parent:ev-volume	0:1
ws:parent:ghg-emissions	1:-1 2:-2 3:-2 6:1 8:1
ws:parent:investment	0:1
ws:parent:net-zero	3:-1 8:1
ws:pari	0:1 2:-1 8:1
ws:pari:net-zero	8:3
ws:park	3:1 8:-1
ws:park:charging-points	0:1
ws:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-2
ws:park:renewable-energy	3:2 6:-2
ws:part	1:1 2:1 8:-2
ws:part:battery-capacity	0:1
ws:part:charging-points	0:1
ws:part:ev-models	0:2 7:-1
ws:part:ghg-emissions	2:2 3:-1 4:-1 5:-1 6:-1 8:-2
ws:part:net-zero	0:-1 1:2 2:1 8:-2
ws:part:renewable-energy	0:-2 3:-1 5:2 6:-2
ws:parti	0:1
ws:parti:battery-recycling	0:1
ws:partly	0:2 3:-2 4:-1 6:-2
ws:partner	0:1
ws:partner:charging-points	0:1
ws:partner:ev-volume	0:1
ws:partner:renewable-energy	0:1 3:-1 6:-1
ws:pass:ev-share	7:2
ws:pass:ev-volume	0:1
ws:passenger:ev-models	0:1
ws:passenger:ev-share	7:1
ws:passenger:ev-volume	7:2
ws:passenger:ghg-emissions	0:-1 1:1 3:-1 4:1 7:-1
ws:passenger:net-zero	0:1
ws:past:ev-volume	0:2 7:-1
ws:path	3:1 4:1
ws:path:ghg-emissions	0:-1 4:2 6:-1
ws:path:net-zero	3:2
ws:pay	0:1
ws:pct	3:1
ws:pct:ev-share	7:2
ws:pct:ghg-emissions	0:-1 1:-2 3:1 4:1 6:-1 7:-1
ws:pct:renewable-energy	0:-1 3:1
ws:peak	0:-1 3:-1 7:1 8:2
ws:peak:emissions-peak	8:2
ws:peak:ghg-emissions	0:-3 1:-1 2:-2 3:-1 4:-3 5:-1 6:-3 7:-2 8:3
ws:peak:net-zero	1:-1 3:-1 7:2
ws:pencill	3:1
ws:pencill:ev-volume	0:2
ws:penetration	7:3
ws:penetration:ev-share	7:3
ws:penta	0:-3 1:-2 2:-1 3:-2 4:3 5:-2 6:-2 7:-1 8:-1
ws:penta:ghg-emissions	0:-3 1:-2 2:-1 3:-2 4:3 5:-2 6:-2 7:-1 8:-2
ws:people	0:1
ws:people:ghg-emissions	0:1 1:-1 2:-2 3:-1 4:1 6:-1 7:-1 8:-2
ws:people:network	0:2
ws:per-car	0:2 1:1 2:-3 3:-2 4:-2 5:-2 6:-3 7:-2 8:-3
ws:per-car:ghg-emissions	0:2 1:1 2:-3 3:-2 4:-2 5:-2 6:-3 7:-2 8:-3
ws:per-vehicle	0:-2 1:2 2:-1 4:-2 6:-1 7:-1 8:-1
ws:per-vehicle:ghg-emissions	0:-2 1:2 2:-1 4:-2 6:-1 7:-1 8:-1
ws:per:battery-recycling	0:1
ws:per:energy-use	0:1 3:1 6:-1
ws:per:ev-models	0:1
ws:per:ev-share	7:1
ws:per:ev-volume	0:3
ws:per:fuel-economy	0:-1 4:2 5:-1 7:-2
ws:per:ghg-emissions	4:1 8:-1
ws:per:green-factories	0:-1 3:1
ws:per:investment	0:1
ws:per:net-zero	0:-1 6:-1
ws:per:recycled-material	0:1 2:-1 7:1
ws:per:renewable-energy	0:1 3:1
ws:per:supplier-commitments	0:-1 2:2
ws:per:waste	3:2 6:-2
ws:per:water-use	0:1 3:2 6:-1
ws:percent:battery-recycling	0:1
ws:percent:charging-points	0:1
ws:percent:energy-use	3:1
ws:percent:ev-models	0:2
ws:percent:ev-share	7:2
ws:percent:ev-volume	0:2
ws:percent:fuel-economy	0:-4 1:-1 2:-1 3:-1 4:1 5:1 6:-1 8:-1
ws:percent:green-factories	0:-2 3:3
ws:percent:ice-phase-out	7:1
ws:percent:investment	0:1
ws:percent:net-zero	1:-1 6:2
ws:percent:other	0:1 1:-1 2:-1 3:1 4:-1 5:-3 6:-1 7:-1 8:-1
ws:percent:recycled-material	7:2
ws:percent:renewable-energy	6:2
ws:percent:supplier-commitments	0:1
ws:percent:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:percent:water-use	0:1 6:1
ws:percentag	0:-1 7:2
ws:percentag:recycled-material	0:-1 7:2
ws:percentage	0:-1 6:-1 8:1
ws:period	0:-1 7:1
ws:period:ev-models	0:2
ws:period:ev-volume	0:-1 7:2
ws:period:ghg-emissions	3:1 6:-1
ws:period:investment	0:1
ws:permit	0:-1 3:-1 4:1 7:1 8:1
ws:peterbilt	0:1
ws:peterbilt:ev-volume	0:1
ws:peterbilt:ghg-emissions	6:1
ws:petrol	0:-3 1:3 3:-2 5:-1 6:-2 7:1 8:-2
ws:petrol:ghg-emissions	0:-4 1:3 2:-2 3:-3 5:-2 6:-3 7:1 8:-3
ws:petrol:ice-phase-out	7:1
ws:peugeot	0:2 1:-1 3:-1 4:-2 6:-1 7:-1
ws:phase	4:2
ws:phase:battery-capacity	0:2
ws:phase:ev-volume	0:1
ws:phase:ghg-emissions	0:-3 2:-1 3:-1 4:3
ws:phase:investment	0:1
ws:photovoltaic	0:-1 3:4 6:-1
ws:photovoltaic:ghg-emissions	0:-1 2:-3 3:4 4:-1 5:-1 6:-2 8:-1
ws:photovoltaic:renewable-energy	3:3 6:-1
ws:pillar	3:2 6:-1 7:-1 8:-1
ws:pilot	0:1
ws:pingshan	0:-2 1:-2 2:-2 3:1 4:-1 5:-2 6:1 7:-1 8:-2
ws:plac	0:1 2:-1 3:-1 6:1
ws:place	0:-1 3:1
ws:place:battery-capacity	0:1
ws:place:net-zero	3:-1 8:1
ws:place:renewable-energy	0:-1 3:3 6:-2
ws:plan:charging-points	0:1
ws:plan:emissions-peak	8:1
ws:plan:ev-models	7:1
ws:plan:ev-volume	0:2
ws:plan:ghg-emissions	0:-4 1:1 2:-1 5:2 7:-1
ws:plan:net-zero	1:-1 3:1
ws:plan:recycled-material	0:3 7:-2
ws:plan:renewable-energy	0:-1 3:1
ws:plann	0:1
ws:plann:battery-capacity	0:1
ws:plann:ev-models	0:2
ws:plann:ev-share	7:1
ws:plann:ev-volume	0:1
ws:plann:ghg-emissions	1:-1 2:1 3:-2 5:-1 7:-1 8:-1
ws:plann:investment	0:1
ws:plann:net-zero	0:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:2
ws:plann:renewable-energy	0:1 3:1 6:-2
ws:plant	3:5
ws:plant:battery-capacity	0:1
ws:plant:battery-recycling	0:1
ws:plant:energy-use	0:-1 3:2 4:1 6:-2
ws:plant:ev-share	3:3 7:-2
ws:plant:ev-volume	0:1
ws:plant:ghg-emissions	0:-1 3:3 7:-1
ws:plant:investment	0:1
ws:plant:net-zero	1:-1 3:4
ws:plant:renewable-energy	3:5 6:-2
ws:plant:waste	3:1 6:-1
ws:plant:water-use	0:-1 3:2
ws:plastic	0:2 4:-1 6:-1
ws:plastic:ghg-emissions	0:2 1:-1 2:1 3:-1 4:-2 5:-2 6:-1 7:-2
ws:plastic:recycled-material	0:1
ws:platform	0:3
ws:platform:ev-models	0:1
ws:platform:ev-volume	0:3 7:-1
ws:platform:supplier-commitments	0:1 2:-1
ws:pledg	3:-1 7:1
ws:pledg:ghg-emissions	0:-1 1:1 2:-2 3:-1 6:1 7:-1 8:-1
ws:pledg:net-zero	1:-2 3:-1 6:-1 7:2
ws:pledge	0:2 3:-1
ws:pledge:ghg-emissions	0:1 1:-1 2:-1 3:-2 5:-1 6:1 7:-2 8:-1
ws:pledge:net-zero	3:-1 6:1 8:1
ws:pledge:renewable-energy	0:2 6:-2
ws:plug	0:-1 7:2
ws:plug-in:ev-models	0:2
ws:plug-in:ev-volume	7:1
ws:plug:charging-points	0:2
ws:plug:ev-volume	0:-2 7:2
ws:plus	0:2
ws:plus:charging-points	0:1
ws:plus:ev-volume	0:3
ws:plus:renewable-energy	0:1 4:-2 6:-1
ws:point	0:1 6:-1
ws:point:charging-points	0:1
ws:point:ev-volume	0:1
ws:point:ghg-emissions	0:-2 2:-2 3:1 4:-1 5:-1 7:-2 8:-1
ws:point:net-zero	1:-2 6:-2 8:2
ws:point:recycled-material	0:1
ws:point:renewable-energy	0:2 3:-1 5:-1 6:-3 7:-1
ws:poland	0:1
ws:poland:renewable-energy	0:1
ws:polestar	0:3 6:-1 8:-1
ws:polestar:ev-volume	0:1
ws:polestar:ghg-emissions	0:4 1:-3 2:-1 4:-2 6:-2 8:-1
ws:polestar:net-zero	1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-1
ws:policy:ev-models	0:2
ws:porsche	0:-1 1:1 7:2
ws:porsche:ev-volume	0:-2 7:3
ws:porsche:investment	0:2
ws:porsche:net-zero	1:1 2:-1 3:-1 4:-1 7:-1
ws:port	1:-1 3:-2 4:-1 5:3 6:-1
ws:port:charging-points	0:1
ws:port:ev-volume	0:2
ws:portfolio	7:2
ws:portfolio:ev-models	7:1
ws:positive	3:-1 8:2
ws:possible	3:2
ws:postpon	3:1 6:-1
ws:pour	0:1
ws:pour:investment	0:1
ws:power	0:1
ws:power:battery-recycling	0:1
ws:power:charging-points	0:1
ws:power:ghg-emissions	0:-2 2:1 4:-1 6:-1 7:-2 8:-3
ws:power:green-factories	0:-1 3:1
ws:power:net-zero	3:1
ws:power:renewable-energy	0:2
ws:powertrain	7:1
ws:powertrain:ev-share	7:1
ws:ppa	0:-1 6:1
ws:ppa:renewable-energy	0:-1 6:1
ws:preced	0:-1 3:-2 4:-1 6:1 8:1
ws:preced:ghg-emissions	0:-2 1:-1 3:-2 4:-2 5:-1 6:1 8:1
ws:predecessor	0:-1 1:1 2:-1 3:-1 4:1 5:-1 6:-1 7:-2 8:-1
ws:premis	3:-2 6:2
ws:premium:ev-volume	0:3
ws:prepare	8:1
ws:pres	0:-1 1:-1 2:2 3:-2 6:1
ws:pres:ghg-emissions	0:-3 1:-2 2:2 3:-3 4:-2 5:-2 6:2 7:-1 8:-2
ws:pres:recycled-material	7:-1
ws:present:battery-capacity	0:1
ws:present:charging-points	0:2
ws:present:ev-models	0:2
ws:present:ev-volume	0:1
ws:present:ghg-emissions	0:-3 1:1 2:-2 3:-3 4:-2 5:-2 6:1 7:-2 8:1
ws:present:investment	0:1
ws:present:net-zero	1:-1 8:2
ws:present:renewable-energy	0:-3 3:1
ws:presentation	0:-2 3:2 6:-2 7:1 8:1
ws:presentation:renewable-energy	0:-1 3:2 6:-1
ws:president:ev-share	7:1
ws:president:ghg-emissions	0:-3 1:-1 2:-1 4:-1 6:1 7:1
ws:president:investment	0:1
ws:president:net-zero	3:1 4:-1 6:-1 7:-1 8:2
ws:previou:ev-volume	0:3 7:-1
ws:previou:ghg-emissions	0:1 1:-1 4:1 6:-2 7:-1
ws:previou:renewable-energy	2:1 3:1 6:-1
ws:previously:net-zero	2:-2 3:2
ws:pric	0:-1 7:2
ws:pric:ev-models	0:2
ws:pric:ev-volume	0:-2 1:-1 2:-1 3:-1 5:-1 7:2
ws:price	2:1 3:1 6:-1
ws:print	7:1
ws:prior	6:1 8:1
ws:priu	0:-1 3:-1 4:2
ws:private	0:2 3:-1
ws:pro	6:2 7:-1 8:-2
ws:pro:ev-share	7:1
ws:proces	0:-1 3:3 6:-3
ws:proces:battery-recycling	0:1
ws:proces:water-use	0:-2 3:3 6:-2
ws:process	0:2
ws:process:battery-recycling	0:2
ws:procurement	1:2 3:-2 4:-2 6:-1 7:-1 8:1
ws:produc	3:3
ws:produc:energy-use	0:-1 3:4 6:-2
ws:produc:ev-models	0:1
ws:produc:ev-volume	0:5
ws:produc:ghg-emissions	0:-3 1:-2 2:1 3:1 4:-1 5:-2 7:-2 8:-2
ws:produc:renewable-energy	3:3 6:-2
ws:produc:water-use	0:-1 3:1
ws:produce	1:1
ws:produce:ev-volume	0:2
ws:produce:net-zero	0:-2 1:1 2:-2 3:-1 4:-2 5:-2 6:-2 7:-3
ws:product:emissions-peak	8:1
ws:product:ev-share	7:1
ws:product:ghg-emissions	2:-1
ws:product:investment	0:1
ws:product:net-zero	1:1 6:-3 8:1
ws:product:supplier-commitments	2:1
ws:production	3:4 6:-2
ws:production:battery-capacity	0:1
ws:production:ev-models	0:2
ws:production:ev-share	7:3
ws:production:ev-volume	0:1
ws:production:ghg-emissions	0:-3 3:4 4:-1 6:-1
ws:production:net-zero	1:-1 6:-2
ws:production:renewable-energy	0:-1 3:4 6:-4
ws:production:waste	0:-2 3:3 6:-1
ws:production:water-use	0:-1 3:2 6:-1
ws:productivity	0:-2 1:-1 3:1 6:-2 8:2
ws:profit:ev-volume	0:1
ws:program	6:1
ws:program:ghg-emissions	0:-1 1:-1 6:1 7:-1
ws:programme	2:2
ws:programme:ev-models	0:2 7:-1
ws:programme:investment	0:3
ws:programme:net-zero	8:1
ws:progres	0:1 1:-1 3:-3 4:-2 6:3 8:-1
ws:progres:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:-2 5:-1 6:1 7:-1 8:-2
ws:progres:renewable-energy	3:-3 6:4
ws:project	0:1 3:-2 4:-1 6:1 7:1
ws:project:energy-use	0:-3 4:-1 6:2
ws:project:ev-volume	0:2
ws:project:ghg-emissions	0:1 1:-1 2:-2 4:-2 5:-1 8:-1
ws:project:net-zero	0:-2 2:-1 3:-2 5:-1 7:2
ws:project:renewable-energy	0:3 1:-1 2:-1 3:-2 4:-1 5:-2 6:-2 7:-2 8:-1
ws:promis	4:-1 6:1
ws:promis:charging-points	0:2
ws:promis:ev-models	0:2 7:-1
ws:promis:ev-volume	0:2
ws:promis:ghg-emissions	0:-4 1:-2 2:-1 3:2 4:-1 7:-2
ws:promis:ice-phase-out	7:2
ws:promis:net-zero	1:-3 2:-1 3:-3 5:-1 6:1
ws:promise	5:1 6:-1 7:1
ws:promise:ev-models	7:1
ws:promise:ghg-emissions	0:-2 2:-2 3:1 4:-2 5:1 6:-2 7:-1 8:-1
ws:proportion	0:1
ws:proportion:ev-share	7:2
ws:proportion:recycled-material	0:1
ws:proportion:renewable-energy	0:-1 3:-2 6:4
ws:prospectu	0:1
ws:provid	4:1
ws:provid:renewable-energy	0:-1 4:1
ws:provider	0:1 1:1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-2
ws:province	3:1
ws:psa	0:-2 7:2
ws:public	0:2
ws:public:charging-points	0:1
ws:publish	0:-2 2:1 4:-2 6:-2 8:2
ws:publish:ev-share	7:1
ws:publish:ghg-emissions	0:-3 1:-2 2:2 4:-2 5:-2 6:-2 7:1 8:1
ws:publish:net-zero	3:-1 6:-1 8:1
ws:pump	2:-2 6:-1 8:1
ws:pump:ghg-emissions	1:-2 2:-2 5:-2 6:-2 7:-1 8:1
ws:pump:investment	0:1
ws:purchas	0:1 3:1 4:-1 6:-1 7:-1 8:-1
ws:purchas:ghg-emissions	0:1 2:1 4:-2 5:-2 6:-1
ws:purchas:net-zero	0:-1 2:2 4:-1 6:-1 7:-1 8:-3
ws:purchas:renewable-energy	3:1
ws:purchas:supplier-commitments	0:1
ws:purchase	0:2 2:-1 3:-1
ws:purchase:renewable-energy	0:1 3:-1
ws:pure:ev-models	7:1
ws:pure:ev-volume	0:1
ws:pure:ice-phase-out	7:1
ws:pure:net-zero	8:1
ws:purely	7:1
ws:purely:ev-models	7:1
ws:purely:ice-phase-out	7:1
ws:purpose:investment	0:1
ws:push	0:-1 1:-1 4:-2 7:2
ws:push:ghg-emissions	0:-2 1:-2 4:-2 6:-1 7:2 8:-2
ws:push:investment	0:1
ws:put:charging-points	0:1
ws:put:ev-models	0:1
ws:put:ev-volume	0:1
ws:put:ghg-emissions	3:-1 4:1 6:-1
ws:put:investment	0:1
ws:put:net-zero	2:1 7:-1 8:1
ws:put:recycled-material	0:-1 1:-1 2:3 3:-1 4:-2 5:-1 6:-1 7:-2 8:-1
ws:put:renewable-energy	0:-1 3:2 6:-2
ws:puts	0:2 3:-2
ws:puts:ghg-emissions	0:2 2:-1 3:-2
ws:putt	0:1
ws:putt:investment	0:1
ws:pv	3:1
ws:pv:ev-volume	0:3 7:-1
ws:pv:net-zero	3:-1 6:-1 8:3
ws:pv:renewable-energy	0:-2 3:2
ws:q	0:3
ws:q:ev-volume	0:3
ws:qashqai	0:1
ws:qashqai:ev-models	0:1
ws:qualifi	0:1
ws:qualifi:network	0:1
ws:quality	3:-1 6:1
ws:quantity	0:3 3:-3 7:1
ws:quantity:renewable-energy	0:2 3:-2 6:-2 7:-1
ws:quantity:waste	0:3 3:-3
ws:quarter:battery-capacity	0:1
ws:quarter:ev-models	0:1
ws:quarter:ev-share	7:1
ws:quarter:ev-volume	0:1
ws:quarter:ghg-emissions	1:1 3:-2 4:-2 5:-1 6:-2 7:-1
ws:quarter:net-zero	1:-2 7:-1 8:2
ws:quarter:renewable-energy	0:-1 3:2
ws:quarter:water-use	0:1
ws:question	1:-2 3:-1 4:1
ws:question:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:1 5:-3 7:-3 8:-3
ws:question:net-zero	8:2
ws:r:ev-share	7:1
ws:r:ev-volume	0:3
ws:r:ghg-emissions	2:1 3:-2 4:-1
ws:r:net-zero	0:-2 2:-1 4:-1 5:-1 6:2 8:-3
ws:rail	0:-2 1:-1 2:-2 3:-3 4:-1 5:3 6:-1 7:-1
ws:rais	0:1 3:1
ws:rais:ev-volume	0:1
ws:rais:ghg-emissions	0:-3 1:-1 2:-1 3:1 4:-2 5:-1 7:1 8:-1
ws:rais:recycled-material	0:3 2:-1 7:-2
ws:rais:renewable-energy	1:-1 2:-1 3:1 6:-2 7:-1
ws:raise	0:2 4:-1 7:-1
ws:ralf	7:1
ws:ran	0:2
ws:ran:battery-capacity	0:1
ws:ran:renewable-energy	0:1 2:-1 3:-1 4:-2 5:-1 6:-1 7:-1
ws:range	0:2
ws:range:ev-models	0:2 7:-1
ws:range:ev-share	7:1
ws:range:ev-volume	0:1
ws:range:ghg-emissions	0:2 1:-2 2:-2 3:1 4:-3 5:-2 6:-1 7:-1 8:-2
ws:range:ice-phase-out	7:2
ws:range:net-zero	6:1
ws:range:recycled-material	0:1 2:-1
ws:rank	0:2 3:-1
ws:rapid	0:2
ws:rat	2:1 4:-1
ws:rate	0:3 7:-2
ws:rate:battery-recycling	0:1
ws:rate:recycled-material	0:3 2:-1 6:-1 7:-2
ws:rate:renewable-energy	0:-2 3:-2 6:2
ws:rate:waste	3:1 6:-1
ws:rather	0:1
ws:rather:ev-share	7:2
ws:rather:ghg-emissions	0:3 1:-2 4:-1 5:-1 6:-2 7:-1 8:-1
ws:rather:renewable-energy	0:-1 3:1
ws:ratio	3:-1 6:1 8:-1
ws:ratio:ev-share	7:2
ws:raw	7:2
ws:raw:battery-recycling	0:1
ws:raw:recycled-material	0:-2 7:3
ws:re	0:-1 3:-1 6:5
ws:re:renewable-energy	0:-1 3:-4 6:6
ws:reach:charging-points	0:1
ws:reach:emissions-peak	8:2
ws:reach:ev-models	0:1
ws:reach:ev-share	7:2
ws:reach:ev-volume	0:1
ws:reach:ghg-emissions	0:-4 2:1 3:-1 4:-1 6:2 8:-2
ws:reach:net-zero	2:-1 6:-1 7:-1
ws:reach:recycled-material	0:3 7:-2
ws:reach:renewable-energy	0:1
ws:reach:waste	0:2 3:-2
ws:read	1:1 4:1 6:-1
ws:read:ghg-emissions	0:-1 1:1 2:-1 3:-2 4:1 5:-2 6:-1 7:-2 8:-2
ws:read:net-zero	7:-1 8:1
ws:reader	0:-2 3:-1 4:1 6:1 7:-1
ws:ready:ev-volume	0:2
ws:reaffirm	6:1
ws:reaffirm:ev-share	7:1
ws:reaffirm:ghg-emissions	0:-2 3:-1 4:-1 6:1 7:1
ws:reaffirm:net-zero	7:-1 8:2
ws:realiz	8:1
ws:realize	0:1 3:-2
ws:recall	3:2 6:-1 8:-1
ws:recall:ice-phase-out	7:1
ws:receiv	3:2
ws:recently	2:1 3:-2 6:1
ws:recharge	0:1 1:-1 3:-1
ws:recharge:ev-share	7:1
ws:reckon	0:-1 3:-1 4:2 6:-1 8:1
ws:reckon:ev-share	7:2
ws:reckon:ev-volume	0:3
ws:reckon:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-2 8:1
ws:reclaim	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:reconfirm	0:2 6:1
ws:reconfirm:ev-volume	0:2
ws:record	0:-2 3:-1 6:1 7:3
ws:record:ev-volume	0:-2 7:3
ws:recover	0:1
ws:recover:battery-recycling	0:1
ws:recovery	0:2 3:-1
ws:recovery:battery-recycling	0:1
ws:recycl	0:1 7:1
ws:recycl:battery-recycling	0:1
ws:recycl:ghg-emissions	4:-1 6:-2
ws:recycl:recycled-material	0:1 7:1
ws:recycl:renewable-energy	3:2 6:-1
ws:recycl:waste	0:1
ws:recycl:water-use	0:-1 3:3 6:-2
ws:recycle	0:1
ws:recycle:battery-recycling	0:1
ws:recycler	1:-2 3:-1 6:-1 8:2
ws:recycler:battery-recycling	0:1
ws:red	0:1
ws:reduc	0:1 1:-1 2:-1 3:1
ws:reduc:ghg-emissions	1:-1 2:-1 5:-1
ws:reduc:net-zero	3:-1 7:1 8:-1
ws:reduc:recycled-material	2:1 7:-1
ws:reduce	1:-3 2:1 4:1 6:-2 7:-1
ws:reduce:ghg-emissions	1:-2 2:1 4:1 5:-1 6:-2 7:-1
ws:reduce:net-zero	1:-1 2:1 3:-1 6:-1 7:-1
ws:reduction	1:-1 2:-1 6:1
ws:reduction:ghg-emissions	1:-1 2:-1
ws:reduction:net-zero	0:-1 6:1 7:-1
ws:reduction:renewable-energy	0:-2 3:2
ws:reduction:supplier-commitments	0:1
ws:reduction:waste	0:-3 3:-1 6:2
ws:redwood	0:3 1:-1 2:-1 7:-2
ws:reference	1:-2 2:-2 3:1 4:-2 5:-1 7:1
ws:reference:ghg-emissions	0:1 1:-2 2:-3 4:-1 5:-2 8:-1
ws:regard	0:-2 1:-1 3:1 4:-3 5:-2 6:1 7:2 8:-3
ws:regard:ghg-emissions	0:-2 1:-1 2:1 3:-1 4:-2 5:-2 6:-2 7:3 8:-1
ws:region	3:-3 4:1 7:1
ws:region:ev-share	7:3
ws:region:net-zero	0:-1 1:-2 2:-2 3:-3 4:2 5:-1 6:-2 8:-1
ws:region:water-use	0:1 3:-2 4:-1 6:1
ws:register	4:1
ws:register:ev-volume	0:1
ws:registration:ev-share	7:1
ws:reimagine	8:1
ws:reimagine:net-zero	7:-1 8:2
ws:reiterat	8:1
ws:reiterat:net-zero	6:-1 8:3
ws:relation	0:-1 1:-1 4:2 7:-2 8:-1
ws:relative	0:1 3:-2
ws:relative:ghg-emissions	0:2 2:-1 3:-3 4:-2 6:1 7:-1
ws:relative:net-zero	0:-2 2:-1 3:-2 5:-1 6:-1 7:1
ws:releas:ghg-emissions	0:-1 3:1 4:-1
ws:release	8:2
ws:remain:battery-capacity	0:2
ws:remain:ev-models	0:3
ws:remain:ev-share	7:1
ws:remain:ev-volume	0:1
ws:remain:ghg-emissions	0:-4 2:-2 3:1 4:-1 6:-2 7:1
ws:remain:ice-phase-out	7:2
ws:remain:investment	0:1
ws:remain:net-zero	3:1 6:-1
ws:remain:recycled-material	0:2 2:-1 7:-1
ws:remind	8:1
ws:renault:battery-capacity	0:1
ws:renault:ev-models	0:1
ws:renault:ev-volume	0:2
ws:renault:ghg-emissions	0:-2 2:2 3:-1 5:-1 6:-1 7:-2 8:-1
ws:renault:ice-phase-out	7:1
ws:renault:net-zero	1:-2 3:2 6:-3 7:-1
ws:renault:recycled-material	0:1
ws:renewabl	3:-2 6:2
ws:renewabl:net-zero	6:-2 8:2
ws:renewabl:renewable-energy	3:-2 6:3
ws:renewable	6:1
ws:renewable:ghg-emissions	1:-1 5:-1 7:-1 8:-2
ws:renewable:net-zero	6:1 8:1
ws:renewable:recycled-material	7:1
ws:renewable:renewable-energy	6:1
ws:repeat	0:1 3:-1
ws:repeat:ev-share	7:2
ws:repeat:ev-volume	0:1
ws:repeat:ghg-emissions	0:2 1:-2 2:-1 3:-1 6:-1 7:-3 8:-2
ws:repeat:ice-phase-out	7:1
ws:repeat:net-zero	3:-1 6:-2 8:2
ws:repeat:renewable-energy	0:-1 3:-1 6:2
ws:replac	0:-2 3:2 4:-1 7:1
ws:replac:ghg-emissions	0:-1 1:-1 2:-1 3:2 4:-2 5:-1 6:-1 7:-2 8:-1
ws:report	0:1 3:-1
ws:report:emissions-peak	8:1
ws:report:ev-models	0:2
ws:report:ev-share	7:1
ws:report:ghg-emissions	2:-1 6:-1 7:-1
ws:report:net-zero	1:-1 3:-1 7:1 8:1
ws:report:recycled-material	1:-1 2:-1 4:-1 5:-1 7:1 8:-1
ws:report:renewable-energy	0:1 3:-2 4:2 6:-1
ws:report:supplier-commitments	0:1
ws:report:waste	0:-1 6:2
ws:reporter	0:-1 7:2
ws:reporter:ev-volume	0:-1 7:2
ws:represent	0:1 2:-1 3:1 6:-1
ws:represent:ev-share	7:1
ws:representative	0:1 7:-1
ws:representative:recycled-material	0:1 7:-1
ws:request	0:1 2:-1 6:-1 8:-1
ws:request:ghg-emissions	0:1 2:-1 6:-1 8:-1
ws:requir	0:-1 3:1
ws:requirement	0:-2 2:1 3:1 6:-1
ws:research	0:-1 1:-1 3:-1 7:2
ws:research:investment	0:1
ws:research:recycled-material	0:-1 7:2
ws:reserv	0:1
ws:reserv:investment	0:1
ws:resourc	3:-1 4:1
ws:respectively	0:2 1:-1 3:-2 4:-1 6:1
ws:respectively:ghg-emissions	0:1 1:-3 2:-2 3:-4 4:-1 5:-3 6:1 7:-3 8:-3
ws:respectively:renewable-energy	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:-2 8:-1
ws:rest	3:2 6:-1
ws:rest:ev-share	7:1
ws:rest:net-zero	6:-1 8:1
ws:rest:renewable-energy	3:2 6:-1
ws:restat	0:2 1:-2 2:-1 3:-1 6:-2
ws:result	0:-2 2:2 4:-1
ws:result:ev-volume	0:3
ws:result:ghg-emissions	0:-4 2:2 4:-3 5:-2 6:-1 8:-1
ws:retail	0:2
ws:retail:ev-volume	0:2
ws:retailer	0:1
ws:retain	1:-1 6:-1 7:1 8:2
ws:retain:recycled-material	0:-1 7:2
ws:retir	0:1
ws:reus	0:-2 3:2 7:1
ws:reus:battery-recycling	0:2
ws:reus:recycled-material	0:-1 7:2
ws:reus:waste	3:1
ws:reus:water-use	0:-2 3:3 6:-1
ws:reuse	0:2 3:-2
ws:reuse:waste	0:1 3:-1
ws:revenue	3:-1 4:-1 8:2
ws:revenue:ev-volume	0:1
ws:review	8:2
ws:revis	0:-1 3:1 7:1
ws:revis:ghg-emissions	0:-1 3:-1 6:-1 7:1
ws:revision	3:-1 8:1
ws:rid	0:1 3:-2 7:-1 8:2
ws:right	0:2 6:-1
ws:ris	6:-1 7:3
ws:ris:ev-share	7:1
ws:ris:ev-volume	0:2
ws:ris:investment	0:1
ws:rise	7:1
ws:rise:ev-volume	0:2
ws:rise:recycled-material	0:-2 7:3
ws:rival	3:-1 6:1
ws:rivian	0:1
ws:rivian:charging-points	0:2
ws:rivian:ev-volume	0:3
ws:rivian:ghg-emissions	1:1 8:-1
ws:rivian:investment	0:1
ws:rivian:net-zero	1:-1 8:4
ws:rivian:renewable-energy	3:1 4:-1 6:-2
ws:rkiye	0:2 1:-1 2:-2 3:-2 4:-1 5:-2 6:3 7:-3 8:-3
ws:rmb	0:2
ws:road	0:1
ws:road:ev-models	0:1
ws:road:ev-volume	0:2
ws:road:ghg-emissions	2:-1 3:-1 4:1 7:-1
ws:road:net-zero	1:-1 3:-1 6:-1 7:-1 8:3
ws:roadmap:ghg-emissions	3:1 7:-1
ws:roll	4:1
ws:roll:ev-models	0:1
ws:roll:investment	0:1
ws:roll:net-zero	1:-1 6:-1 7:1
ws:rolls-royce	0:2
ws:rolls-royce:ice-phase-out	7:2
ws:romania	0:-2 3:3 6:-1 7:1 8:-2
ws:roof	0:-1 3:5 6:-1
ws:roof:ghg-emissions	3:2 4:-1
ws:roof:green-factories	0:-1 3:1
ws:roof:investment	0:1
ws:roof:net-zero	3:2 6:-1 8:-1
ws:roof:renewable-energy	0:-1 3:4 6:-1
ws:rooftop	3:2 6:-1
ws:rooftop:renewable-energy	3:2 6:-1
ws:rose	0:-1 7:2
ws:rose:ev-share	7:1
ws:rose:ev-volume	0:-1 7:3
ws:roughly:ev-share	7:1
ws:roughly:ghg-emissions	1:1 3:2
ws:roughly:investment	0:1
ws:round	0:2
ws:rover:ev-models	0:2
ws:rover:ev-share	7:1
ws:rs:ev-models	0:1
ws:rs:investment	0:1
ws:rth	1:-1 2:-1 3:2 4:-1 6:-1 7:-1 8:-2
ws:ruitz	3:2 8:-2
ws:run	5:1
ws:run:charging-points	0:2
ws:run:ev-mileage	0:1
ws:run:ev-models	0:2
ws:run:ev-share	7:2
ws:run:ev-volume	0:1
ws:run:net-zero	6:1 8:-1
ws:run:renewable-energy	3:-1 5:2
ws:runn:ev-volume	0:1
ws:runn:ghg-emissions	1:-1 2:-1 3:2 4:-3 6:-1
ws:runn:investment	0:1
ws:runn:renewable-energy	0:-3 4:2
ws:runs	3:2 6:-1
ws:runs:ev-volume	0:1
ws:runs:investment	0:1
ws:runs:renewable-energy	0:-2 3:3 6:-2
ws:rwe	0:2 3:-1 6:-1
ws:rwe:renewable-energy	0:2 3:-1 6:-1
ws:s:battery-capacity	0:1
ws:s:battery-recycling	0:2
ws:s:charging-points	0:1
ws:s:emissions-peak	8:3
ws:s:energy-use	0:-1 3:1 4:1
ws:s:ev-mileage	0:1
ws:s:ev-models	7:1
ws:s:ev-volume	0:1
ws:s:fuel-economy	0:-2 1:-1 2:-1 3:-1 4:1 5:-2 6:-1 7:1 8:-1
ws:s:ghg-emissions	3:-1 4:1
ws:s:green-factories	0:1
ws:s:recycled-material	0:1
ws:s:renewable-energy	6:1
ws:s:waste	4:-1 5:-1 7:-1
ws:s:water-use	0:-1 6:1
ws:saic:ev-share	7:2
ws:said:ev-mileage	0:1
ws:said:ev-models	7:1
ws:said:ev-volume	0:1
ws:said:ghg-emissions	0:1 1:-1 2:-1 5:-1 8:-1
ws:said:green-factories	3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:said:net-zero	1:-2 6:1 7:2
ws:said:recycled-material	0:1 2:-2
ws:sal:ev-share	7:1
ws:sal:ev-volume	0:4
ws:sal:ghg-emissions	0:-2 4:-2 8:1
ws:sal:ice-phase-out	7:1
ws:sal:net-zero	0:-2 1:-2 2:-2 3:-2 4:-1 5:-1 7:1
ws:sale	0:2
ws:sale:ev-models	0:3
ws:sale:ev-share	7:1
ws:salzgitter	0:3 7:-1
ws:same:battery-capacity	0:2
ws:same:charging-points	0:1
ws:same:ev-models	0:1
ws:same:ev-share	7:1
ws:same:ev-volume	0:-1 7:2
ws:same:ghg-emissions	1:-2 2:-1 3:-1 4:2 5:-1 8:-1
ws:same:investment	0:1
ws:same:net-zero	0:-1 3:-1 7:-1 8:2
ws:same:renewable-energy	0:2 6:-2
ws:same:water-use	0:-4 1:-2 2:-2 3:2 4:-2 5:-2 7:-2 8:-3
ws:san	0:1
ws:sanand	0:1
ws:sanand:battery-capacity	0:1
ws:sank	0:1 3:1
ws:sato	1:-2 4:3 7:-1
ws:sav	4:1 5:-1 7:-1 8:-1
ws:sav:energy-use	2:-1 6:1
ws:sav:fuel-economy	0:1 5:-1 7:-2
ws:sav:ghg-emissions	0:-1 1:-1 2:1 3:-1 4:2 6:-2 8:-1
ws:sav:renewable-energy	3:2 6:-1
ws:save	1:-1 2:-1 3:1 4:-1 7:-1 8:-1
ws:save:energy-use	0:-1 3:-1 6:2
ws:save:ghg-emissions	1:-2 2:-1 3:2 4:-3 6:-3 7:-1 8:-2
ws:saving	0:1 1:-1 2:-1 3:1 4:-2 5:-1 6:-1 7:-1 8:-2
ws:saving:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:say	0:-1
ws:say:ev-volume	0:1
ws:say:ghg-emissions	1:-1 3:-3 4:1 6:-2 7:-1 8:-2
ws:say:net-zero	1:-1 2:-1 3:-1 6:1 7:-2 8:1
ws:says:battery-capacity	0:1
ws:says:ev-mileage	0:1
ws:says:ev-models	0:2
ws:says:ev-share	7:1
ws:says:ev-volume	0:1
ws:says:fuel-economy	0:-2 4:3 5:-1 7:-2
ws:says:ghg-emissions	0:1 3:-1 6:-2 7:-2 8:-1
ws:says:ice-phase-out	7:1
ws:says:investment	0:1
ws:says:net-zero	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-3
ws:says:recycled-material	0:-2 2:-1 7:2
ws:says:renewable-energy	3:1 5:2 6:-2
ws:says:water-use	0:-2 3:3 6:-2
ws:sbti	3:-1
ws:sbti-approv	0:-1 1:-1 2:-2 3:-1 4:-1 5:-1 6:2 7:-2
ws:sbti-approv:ghg-emissions	0:-1 1:-1 2:-2 3:-1 4:-1 5:-1 6:2 7:-2
ws:sbti-validat	0:-1 4:1 6:1
ws:sbti-validat:ghg-emissions	0:-1 4:1 6:1
ws:sbti:ghg-emissions	3:-1 6:1
ws:sbti:net-zero	8:2
ws:scale	0:1
ws:scania	6:1
ws:scania:ev-share	7:1
ws:scania:ev-volume	0:1
ws:scania:ghg-emissions	0:-1 3:-1 4:-1 6:2
ws:scarce	3:-3 6:2
ws:scarce:water-use	1:-1 2:-1 3:-3 4:-1 5:-1 6:2 7:-1
ws:sch	0:1 1:-1 2:-1 8:1
ws:schedul	6:-1 8:2
ws:schedul:battery-capacity	0:1
ws:schedule	3:-1 6:2
ws:scheme	0:2 3:-1
ws:scheme:energy-use	3:-1 6:2
ws:scheme:renewable-energy	0:1 6:-1
ws:scheme:supplier-commitments	0:2 2:-3
ws:science-bas	0:-1 4:1 6:1
ws:science-bas:ghg-emissions	0:-1 4:1 6:1
ws:scop	1:-2 2:-1 3:2 4:-3 5:-1 7:-1
ws:scop:ghg-emissions	0:-1 1:-2 2:-1 3:2 4:-3 5:-1
ws:scop:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-2
ws:scope	0:2 1:-1 3:-1 6:3 8:-1
ws:scope:ghg-emissions	0:3 1:-1 3:-1 6:2
ws:scope:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-1
ws:scrap	0:3 7:-1
ws:scrap:battery-recycling	0:2
ws:scrap:ghg-emissions	0:1 1:-1 3:-1 6:-1
ws:scrapyard	0:-1 1:3 2:-2 3:-3 4:-2 5:-1 6:-2 8:-3
ws:scrapyard:ghg-emissions	0:-1 1:1 3:-1 8:-1
ws:seat	0:3 3:2 7:-3 8:-2
ws:seat:recycled-material	0:3 7:-3
ws:second:battery-capacity	0:2
ws:second:ev-volume	0:3
ws:second:renewable-energy	0:-3 1:-1 2:-1 3:1 4:2 5:-1 6:-2 7:-1 8:-1
ws:secondary	3:-2 7:1
ws:secondary:recycled-material	2:-1 7:1
ws:sector	3:-1 6:2 8:-1
ws:sector:renewable-energy	0:-1 3:-1 6:2
ws:secur	0:2
ws:secur:battery-capacity	0:2
ws:sedan	0:2
ws:sedan:ev-volume	0:2
ws:see	3:-1
ws:see:ghg-emissions	0:-2 1:2 3:-1 4:1 6:-1 7:-1 8:-1
ws:seek	8:1
ws:seek:net-zero	1:1 8:2
ws:seen:ev-share	7:1
ws:seen:ghg-emissions	3:1
ws:sees:ev-share	7:2
ws:segment:ev-models	0:1
ws:segment:ev-volume	0:1
ws:self-operat	0:1
ws:self-operat:charging-points	0:1
ws:sell:ev-share	7:1
ws:sell:ev-volume	0:1
ws:sell:ghg-emissions	0:-2 2:-1 3:-3 4:3 5:-1 6:-1
ws:sell:ice-phase-out	7:1
ws:sell:net-zero	2:-1 4:-2 7:2
ws:sell:network	0:2
ws:sent	0:-2 2:1 4:-1 6:-1
ws:sentence	6:-1 8:1
ws:seoul	0:1 1:1 3:-1 8:-1
ws:separate	0:2 1:-2 3:-2 4:-1 6:-1 7:1 8:-1
ws:separately	0:-2 1:-2 3:-1 6:1 7:2 8:-1
ws:sept	3:1
ws:sept:ev-volume	0:1
ws:sept:net-zero	3:1
ws:september	0:2
ws:september:charging-points	0:1
ws:september:ev-share	7:2
ws:september:ev-volume	0:1
ws:september:ghg-emissions	0:2 1:-1 2:-1 4:1 5:-1 6:-1 8:-1
ws:seri:ev-models	0:1
ws:serv	0:-1 3:-1 6:2
ws:servic	0:2 3:-1 6:-1
ws:servic:ev-volume	0:1
ws:service	0:1
ws:service:ev-volume	0:1
ws:service:network	0:2
ws:set:ev-models	0:1
ws:set:ev-volume	0:-1 7:2
ws:set:ghg-emissions	1:-1 2:-1 4:1
ws:set:net-zero	1:2 7:-1 8:-1
ws:set:recycled-material	2:-2 6:-1 7:1
ws:sets	1:1 7:-1
ws:sets:net-zero	1:1 2:-1 6:-1 7:-3
ws:sett	0:2 3:-1
ws:seven	0:2
ws:seven-seater	0:1
ws:seven-seater:ev-models	0:1
ws:seven:charging-points	0:1
ws:seven:ev-models	0:3
ws:seven:ev-share	7:1
ws:seven:ev-volume	0:1
ws:seven:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:2 6:-2
ws:seven:green-factories	0:-3 2:-1 3:3 5:-1
ws:seven:ice-phase-out	7:1
ws:seven:renewable-energy	0:2 3:-2
ws:shade	0:-1 1:-1 3:2 4:-1 5:-1 6:-2 7:-1 8:-1
ws:shall	6:1 8:-1
ws:shall:ev-share	7:2
ws:shall:ghg-emissions	2:-2 3:-2 4:1 5:-1 6:1 7:-3 8:-2
ws:shall:investment	0:2
ws:shall:net-zero	3:1 6:2 8:-2
ws:shall:renewable-energy	3:3 6:-1
ws:shar	0:1 6:1 8:-1
ws:share	7:2
ws:share:ev-models	0:1
ws:share:ev-share	7:1
ws:share:ev-volume	0:-1 7:2
ws:share:ghg-emissions	0:-1 3:-2 7:1
ws:share:net-zero	6:1
ws:share:recycled-material	0:-1 2:-1 7:3
ws:share:renewable-energy	7:-1
ws:shareholder	8:1
ws:she	0:-1 3:1 6:-1 7:1
ws:sheet:net-zero	3:1
ws:shenyang	0:-2 2:2 4:-2 5:-1 6:-2
ws:shenyang:ev-models	0:1
ws:shift:ev-volume	0:2
ws:shipp	3:-1 5:2
ws:shipp:ev-volume	0:1
ws:shop	1:-1 2:2
ws:shop:energy-use	0:-1 3:3 4:-1 6:-1
ws:shop:ghg-emissions	0:-2 1:-1 2:2 3:-1 5:-1 6:-1
ws:shop:recycled-material	7:-1
ws:should:battery-capacity	0:1
ws:should:charging-points	0:1
ws:should:energy-use	0:-2 6:1
ws:should:ev-share	7:1
ws:should:ghg-emissions	0:-2 8:1
ws:should:ice-phase-out	7:2
ws:should:net-zero	1:-1 2:-1 4:-1 5:-2 6:1 7:1 8:-2
ws:should:recycled-material	0:1 2:-1
ws:should:renewable-energy	6:1
ws:should:supplier-commitments	0:3
ws:should:water-use	0:1 6:-2
ws:show:ev-models	0:1
ws:show:ev-volume	0:1
ws:show:ghg-emissions	1:1 3:-1 4:-1 6:1
ws:show:net-zero	8:1
ws:shown	6:1
ws:showroom:ev-share	7:2
ws:shrink	0:-1 4:1 6:1
ws:shrink:ghg-emissions	0:-1 1:-1 3:-1 4:1 6:1 7:-1
ws:shut	3:2 6:-2
ws:sichuan	0:-3 3:3 6:-2
ws:side	3:1
ws:side:renewable-energy	3:1 4:-1 6:-1
ws:sight	0:-2 7:3
ws:sight:ev-volume	0:-2 7:2
ws:sign	0:1 3:-1
ws:sign:ghg-emissions	1:1 8:-1
ws:sign:net-zero	2:2 7:-1
ws:sign:network	0:1
ws:sign:renewable-energy	0:1 3:-2 6:1
ws:sign:supplier-commitments	0:3 2:-1
ws:similar	4:1
ws:since	8:-1
ws:since:energy-use	0:1
ws:since:ev-mileage	0:1
ws:since:ev-models	7:2
ws:since:ev-share	7:2
ws:since:ev-volume	0:1
ws:since:ghg-emissions	0:1 1:-1 2:-2 5:-1
ws:since:investment	0:1
ws:since:net-zero	1:1 3:2 6:1 8:-3
ws:since:recycled-material	2:1 3:-1 5:-1 7:-2
ws:since:renewable-energy	3:2 6:-1
ws:since:water-use	0:-1 6:2
ws:sindelfingen	0:-2 1:1 2:-2 3:2 4:-2 5:-1 6:-2 7:-2 8:-2
ws:single	3:1 6:-2
ws:single-digit	0:-1 6:-1 8:1
ws:single-digit:net-zero	8:2
ws:sit	6:4 8:-2
ws:sit:charging-points	0:2
ws:sit:ghg-emissions	1:-3 2:-1 3:1 4:-3 5:-1 6:2 7:-2
ws:sit:green-factories	0:-2 3:3
ws:sit:net-zero	3:2 5:-1 6:1 7:-1 8:-4
ws:sit:recycled-material	0:-2 3:-1 7:2
ws:sit:renewable-energy	0:2 3:-4 6:3
ws:sit:waste	0:-4 1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-2 8:-1
ws:site:battery-capacity	0:2
ws:site:investment	0:1
ws:site:net-zero	6:1 7:-1 8:-1
ws:six	0:1
ws:six:battery-capacity	0:1
ws:six:ev-models	0:2
ws:six:ev-share	7:3
ws:six:ev-volume	0:1
ws:six:ghg-emissions	2:1 3:-2 4:-1 8:-1
ws:sixteen	0:2
ws:sixteen:ev-models	0:2
ws:sixty	0:2 4:-1 6:-1 8:-1
ws:sixty:ev-share	7:1
ws:size	1:1 2:-1 3:1 8:-1
ws:size:ghg-emissions	0:-2 1:1 2:-2 3:-1 4:1 5:-1 7:-1 8:-1
ws:sk:battery-capacity	0:1
ws:slat	3:-1 6:2
ws:slid	3:-1 8:1
ws:slightly	0:-1 3:-2 4:1 6:-1 8:1
ws:slightly:ev-volume	0:2
ws:slightly:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:1 5:-1 6:-1 7:-1 8:1
ws:slovakia	3:2 6:-1
ws:slower	4:2
ws:small	0:1
ws:small:ev-models	0:1
ws:smaller	0:-1 2:1 4:-2 5:-1 6:-1 7:-1
ws:smaller:ghg-emissions	0:-1 2:2 4:-2 5:-1 6:-1 7:-2
ws:smart	0:1 3:-1
ws:smart:ev-volume	0:2
ws:smyrna	0:2
ws:smyrna:ev-volume	0:2 7:-1
ws:so:battery-capacity	0:1
ws:so:ev-models	0:3 7:-1
ws:so:ev-volume	0:2
ws:so:fuel-economy	0:-1 4:2 5:-2 7:-1
ws:so:ghg-emissions	2:-1 7:-1 8:-1
ws:so:green-factories	0:-2 3:3
ws:so:investment	0:1
ws:so:net-zero	0:-1 1:-2 4:-1 5:-1 6:1 7:1 8:-1
ws:so:recycled-material	2:-2 3:-1 7:1
ws:so:renewable-energy	3:1 4:-1 5:-1 6:-1
ws:so:supplier-commitments	2:1 3:-1 5:-1 6:-1 7:-1
ws:so:water-use	0:-2 3:3 6:-2 7:-1
ws:social	1:1
ws:social:ghg-emissions	1:2
ws:software	0:1
ws:software:investment	0:2
ws:solar	3:2
ws:solar:ghg-emissions	0:-1 2:-1 3:2
ws:solar:investment	0:1
ws:solar:net-zero	3:2 8:-1
ws:solar:renewable-energy	0:1 3:1
ws:sold	0:1
ws:sold:ev-share	7:1
ws:sold:ev-volume	0:1
ws:sold:ghg-emissions	0:4 1:-1 3:-4
ws:sold:ice-phase-out	7:1
ws:sold:net-zero	0:-1 1:2 2:-2 3:-3 5:-2 6:-1 7:1 8:-3
ws:solution	1:1 6:1 8:-2
ws:solution:battery-capacity	0:1
ws:solution:net-zero	0:-1 1:1 2:-1 3:-2 5:-1 6:2 8:-2
ws:solution:renewable-energy	0:-1
ws:solvent	0:-3 3:3 5:-1
ws:some	3:1
ws:some:battery-recycling	0:2
ws:some:charging-points	0:1
ws:some:ev-share	7:1
ws:some:ev-volume	0:1
ws:some:ghg-emissions	0:-4 2:-1 3:1 4:-3 5:-2 8:2
ws:some:investment	0:1
ws:some:net-zero	3:1 6:-1
ws:some:renewable-energy	3:2 6:-2
ws:some:supplier-commitments	0:2 2:-2
ws:someth	6:1
ws:soon	0:2
ws:sooner	0:-2 6:1 8:-1
ws:sooner:renewable-energy	6:1
ws:soto	0:2 7:-1
ws:sourc	3:1
ws:sourc:net-zero	6:-1 8:1
ws:sourc:recycled-material	0:3 7:-3
ws:source	0:1 2:-1 6:1 7:-1 8:-1
ws:source:renewable-energy	3:-1 6:2
ws:south	3:-1 6:1
ws:south:investment	0:2
ws:space	0:2
ws:spain	6:1
ws:spain:battery-capacity	0:1
ws:spar	0:-2 1:-2 2:-2 3:-2 4:1 5:-1 8:-2
ws:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 7:-1 8:-2
ws:spark	3:2 6:-1
ws:spartanburg	0:2
ws:spe	0:2
ws:spe:ev-volume	0:2
ws:speak	3:1 4:2 6:-2
ws:speak:recycled-material	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1
ws:specific	0:-2 1:-1 2:-1 3:2 4:-2 5:-1 6:-2 7:-1 8:-1
ws:speech	0:-1 3:-1 6:1 7:-1
ws:spend:investment	0:1
ws:spend:supplier-commitments	0:-1 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:spent:investment	0:1
ws:spoken	0:1
ws:spokesman	0:1 7:1 8:-1
ws:spokesman:net-zero	1:-1 6:1 7:2 8:-1
ws:spokesperson:net-zero	8:3
ws:spokeswoman	0:2 1:-2 2:-1 4:-1 5:-2 6:-2
ws:spokeswoman:net-zero	1:-1 3:-1 7:1 8:1
ws:sport	0:-1 3:1 5:-1 7:-1
ws:sporty	0:-1 7:2
ws:sporty:recycled-material	0:-1 7:2
ws:spr:battery-capacity	0:1
ws:spr:ghg-emissions	0:1 1:-1 4:-1 5:-1 6:-1
ws:spr:renewable-energy	0:-1 3:2 6:-2
ws:spread	0:2
ws:spread:ev-volume	0:2
ws:square	3:3
ws:square:renewable-energy	0:-1 3:2 6:-1
ws:sriperumbudur	0:-1 3:3 6:-2
ws:sriperumbudur:renewable-energy	0:-1 3:3 6:-2
ws:ssab	0:3 2:-1 7:-1
ws:ssab:recycled-material	0:3 2:-1 3:-1 5:-1 7:-1
ws:st:battery-capacity	0:1
ws:stag	0:-2 1:3 2:-1 3:-3 4:-2 5:-1 6:-2 8:-3
ws:stag:net-zero	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-3
ws:stage	3:-2 6:1 8:-1
ws:stage:ev-volume	0:2
ws:stall	0:2
ws:stall:charging-points	0:2
ws:stand	7:1
ws:stand:ev-share	7:1
ws:stand:ev-volume	0:-1 7:2
ws:stand:ghg-emissions	1:1 5:-1 6:-1 7:-2 8:-2
ws:stand:investment	0:2
ws:stand:net-zero	1:1 7:-1 8:1
ws:stand:waste	0:-1 3:2 6:-1
ws:star	0:2
ws:start-up	3:1
ws:start:battery-capacity	0:1
ws:start:ev-models	0:1
ws:start:ev-volume	0:1
ws:start:ghg-emissions	1:2 2:-2 4:-3 5:-2 6:-2 7:-2 8:-2
ws:start:net-zero	1:-1 3:1
ws:startup	0:1
ws:stat:ev-volume	0:2
ws:stat:net-zero	1:-1 2:-2 3:-1 4:-1 6:-1 7:1 8:1
ws:stat:renewable-energy	3:-1 6:1
ws:state	0:1 6:-1
ws:state:investment	0:1
ws:state:renewable-energy	0:1 6:-2
ws:statement	0:-1 3:1 7:1
ws:station	0:1
ws:station:charging-points	0:2
ws:stationary	0:1
ws:statu	0:-4 1:-2 2:-2 5:-2 6:2 7:-2 8:-2
ws:statu:water-use	0:-2 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
ws:stay	0:-1 6:-2 7:1 8:1
ws:stay:net-zero	6:-1 8:2
ws:stay:recycled-material	0:-3 2:2 5:-1 7:2 8:-1
ws:stay:renewable-energy	0:1 6:-1
ws:steel	0:1 2:2
ws:steel:ghg-emissions	1:-1 2:1 3:-2 4:-1 8:-1
ws:steel:recycled-material	2:1
ws:steelzero	0:-1 2:2 7:-2
ws:steelzero:recycled-material	0:-1 2:2 7:-2
ws:stellanti	8:2
ws:stellanti:battery-capacity	0:1
ws:stellanti:ev-share	7:1
ws:stellanti:ev-volume	0:3 7:-1
ws:stellanti:ghg-emissions	0:-4 1:-3 2:-2 4:-2 5:1 6:-3 7:-3 8:2
ws:stellanti:ice-phase-out	7:1
ws:stellanti:net-zero	6:-1 8:3
ws:step	4:-2 6:2
ws:step:ghg-emissions	1:-1 2:-1 3:1 4:-2 7:-1
ws:step:net-zero	3:2 6:-1 8:-1
ws:stick	0:1 1:-2 3:-1 6:1 7:2 8:-2
ws:stick:net-zero	0:-1 1:-3 2:-2 3:-3 4:-1 5:-1 6:1 7:2 8:-2
ws:still	0:1
ws:still:battery-capacity	0:1
ws:still:ev-models	0:1
ws:still:ev-share	7:1
ws:still:ghg-emissions	0:1 2:-1 4:-2 5:-1 6:-2 8:1
ws:still:ice-phase-out	7:1
ws:still:net-zero	0:-1 3:-1 8:2
ws:stipulat	3:1
ws:stood	4:1 6:1
ws:stood:ev-share	7:1
ws:stood:ghg-emissions	0:1 1:-2 2:-2 4:2 5:-2 6:-2 7:-1 8:-2
ws:stood:renewable-energy	0:-2 6:2
ws:stop	0:-1 2:2
ws:stop:ghg-emissions	0:-1 1:-3 2:3 3:-3 4:-1 5:-2 6:-1 7:-2 8:-2
ws:stop:ice-phase-out	7:1
ws:stop:net-zero	1:-1 2:-2 4:-1 6:-1 7:-1 8:2
ws:stopp	7:1
ws:stopp:ice-phase-out	7:1
ws:stor	0:1
ws:storage	0:1
ws:storage:renewable-energy	3:1
ws:strategy	8:1
ws:strategy:ev-share	7:2
ws:strategy:net-zero	6:-1 7:-1 8:2
ws:stream	0:3
ws:stream:battery-capacity	0:1
ws:stres	0:1 6:-2
ws:stres:water-use	0:1 6:-2
ws:stretch	0:2 6:-1
ws:stretch:ghg-emissions	0:1 1:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:strive	1:1
ws:strive:net-zero	0:-1 1:2 3:-1 4:-1 7:-1
ws:stuck	7:1
ws:stuttgart	0:1 6:-1
ws:subaru:ev-share	7:2
ws:subaru:ev-volume	0:2
ws:subsidiari	0:-1 3:2
ws:subsidiary:battery-recycling	0:1
ws:subsidiary:investment	0:1
ws:such:ev-share	7:1
ws:such:ghg-emissions	0:-1 1:1 3:-2 5:-1 6:1 8:-1
ws:sufficient	0:1
ws:sum:battery-capacity	0:1
ws:sum:investment	0:1
ws:suminoe	0:1
ws:suminoe:battery-capacity	0:1
ws:summer	0:1 6:-1
ws:summer:renewable-energy	0:1 3:1 6:-2
ws:sun:renewable-energy	6:1
ws:sunday	1:1
ws:sunday:ghg-emissions	1:2
ws:sunderland	3:2 6:-2
ws:sunderland:battery-capacity	0:1
ws:sunderland:ev-models	0:1
ws:sunderland:renewable-energy	0:-2 3:3 4:-1 5:-1 6:-2 7:-1 8:-1
ws:supercharg	0:2 6:-1
ws:supercharg:charging-points	0:1
ws:supercharger	0:3 3:-2 4:2 6:-2
ws:supercharger:charging-points	0:2
ws:supercharger:renewable-energy	0:1 1:-3 2:-3 3:-3 4:2 5:-2 6:-3 7:-2 8:-2
ws:suppli	3:2 6:-1
ws:suppli:ev-volume	0:1
ws:suppli:net-zero	1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-1
ws:suppli:renewable-energy	3:1 6:-1
ws:supplier	2:4 3:-4 6:-1
ws:supplier:ghg-emissions	0:-1 2:3 3:-1 4:-1 6:-1 8:-1
ws:supplier:net-zero	0:1 1:-2 2:2 3:-3 4:-2 5:-3
ws:supplier:recycled-material	0:2 2:-1 7:-1
ws:supplier:renewable-energy	0:-1 2:3 3:-2 6:-2
ws:supplier:supplier-commitments	2:1
ws:supply	2:1
ws:supply:battery-capacity	0:2
ws:supply:ev-volume	0:1
ws:supply:ghg-emissions	0:-2 2:3 4:-2 6:-1 8:-1
ws:supply:green-factories	0:1 3:-1
ws:supply:net-zero	2:-1 3:1
ws:supply:renewable-energy	6:1
ws:supply:supplier-commitments	0:2 2:-1
ws:support	0:1
ws:suppos	8:-1
ws:suppos:ev-share	7:1
ws:suppos:ghg-emissions	0:1 6:-1 7:-1
ws:suppos:net-zero	0:-1 1:-2 4:-1 5:-1 6:1 7:2 8:-2
ws:suppos:renewable-energy	0:-2 2:-1 3:3 4:-1 6:-2
ws:surviv	6:2 8:-2
ws:surviv:ice-phase-out	7:1
ws:sustainability	0:2 1:-1 8:-1
ws:sustainability:ghg-emissions	0:2 1:-1 4:-2 7:-1
ws:sustainability:net-zero	0:1 1:-2 2:-1 6:-1 7:2 8:-2
ws:sustainability:renewable-energy	0:-1 3:2
ws:sustainable	0:1 2:-1 3:-3 6:1 8:-1
ws:sustainable:recycled-material	0:1 2:-1 6:-2
ws:suv	0:2
ws:suv:ev-models	0:1
ws:suvs:ev-share	7:2
ws:suvs:ev-volume	0:2
ws:suzuki	0:1 6:-1
ws:suzuki:ev-models	0:1
ws:suzuki:ev-share	7:1
ws:suzuki:ghg-emissions	0:-3 1:-1 4:1 6:2 7:-2
ws:suzuki:investment	0:1
ws:suzuki:net-zero	3:1
ws:suzuki:renewable-energy	0:1 3:1 6:-2
ws:swap:charging-points	0:1
ws:swapp	0:1
ws:swed	0:-1 2:-2 3:-2 5:-1 6:1 7:-2 8:-2
ws:sweden	0:1 3:-2
ws:swedish	1:-1
ws:switch	3:2 6:-1
ws:switch:ghg-emissions	0:-1 4:-1 5:1 6:-1
ws:switch:renewable-energy	3:3 6:-1
ws:system	0:1 3:1
ws:system:ghg-emissions	0:-1 2:-2 3:2 4:-1 5:-1 6:-2 8:-1
ws:system:renewable-energy	3:1
ws:szeg	3:1 6:-1
ws:t	6:2
ws:t:battery-capacity	0:2
ws:t:ev-models	0:1
ws:t:ev-volume	0:2
ws:t:ghg-emissions	0:-1 2:-2 3:-2 5:-3 6:2 7:1 8:-2
ws:t:ice-phase-out	7:1
ws:t:investment	0:2
ws:t:net-zero	0:-1 3:-2 6:2 7:-2 8:1
ws:t:recycled-material	0:1 2:-2 6:-1 7:1
ws:t:renewable-energy	0:-1 3:2
ws:tailpipe	0:-1 8:2
ws:tailpipe:ev-share	7:1
ws:tailpipe:ice-phase-out	7:1
ws:tailpipe:net-zero	0:-1 1:-1 3:-1 4:-1 6:-2 7:-3 8:3
ws:taizhou	3:1
ws:tak	0:1 7:1 8:-1
ws:tak:ev-volume	0:2
ws:tak:ghg-emissions	0:1 1:-3 2:-1 4:-2 5:-1 6:1 7:-1
ws:tak:net-zero	7:3 8:-2
ws:take	4:1
ws:take:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:take:net-zero	3:2 4:-1 6:-1 8:-1
ws:take:renewable-energy	3:2 6:-1
ws:taken	4:1
ws:taken:ev-share	7:2
ws:taken:ev-volume	0:1
ws:taken:ghg-emissions	0:-2 3:-2 7:1 8:-1
ws:takeuchi	0:-2 3:1 5:2 6:-1
ws:takeuchi:renewable-energy	3:2 6:-1
ws:talk:ev-share	7:2
ws:talk:ev-volume	0:1
ws:tally	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:2 8:-1
ws:tamil	0:1
ws:tamil:renewable-energy	0:1 3:-1 6:-1
ws:tank	2:-1 3:-1 4:-2 7:2 8:-1
ws:tank:net-zero	1:-1 2:-1 3:-1 4:-2 5:-1 7:2 8:-1
ws:target:charging-points	0:3
ws:target:ev-volume	0:1
ws:target:ghg-emissions	4:1
ws:target:green-factories	0:3 1:-1 2:-1 3:-3 4:-1 5:-1 6:-1 7:-1 8:-1
ws:target:net-zero	3:1
ws:target:recycled-material	0:1 7:-1
ws:target:renewable-energy	0:1 3:-1 6:2
ws:target:supplier-commitments	0:3 2:-2
ws:target:water-use	1:-1 2:-1 4:-1 5:-2 7:-2 8:-2
ws:tariff	0:1 3:-1 6:-1
ws:tata	0:2
ws:tata:ev-share	7:1
ws:tata:ev-volume	0:1
ws:tata:net-zero	0:2 3:-2 4:-1 5:-1 6:-1 7:-2
ws:tavar	8:1
ws:tavar:ice-phase-out	7:1
ws:tax	0:2
ws:tax:ev-volume	0:2
ws:taxi	0:2
ws:taxi:ev-volume	0:2
ws:taycan	0:3
ws:taycan:ev-volume	0:4 7:-1
ws:tco	0:-3 1:3 2:-2 3:-2 4:-3 5:-1 7:-1 8:-2
ws:tco:ghg-emissions	0:-2 1:1 2:-2 3:-2 4:-2 6:1 8:-1
ws:tco:net-zero	0:-2 1:3 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-2
ws:team	0:1 7:-1
ws:technician	0:1
ws:technician:network	0:1
ws:technologi	0:2 7:-1
ws:technologi:recycled-material	0:2 7:-2
ws:technology:ev-share	7:2
ws:technology:investment	0:1
ws:technology:net-zero	1:-1 6:1 7:-1
ws:tell	0:-1 1:1 2:-1 3:1 4:1 6:-1 7:-1
ws:ten	0:1
ws:ten:charging-points	0:1
ws:ten:ev-models	0:2
ws:ten:ev-share	3:2
ws:ten:ev-volume	0:1
ws:ten:ghg-emissions	0:-2 1:-1 2:1 3:-2 5:-2 6:1 8:-1
ws:ten:ice-phase-out	7:1
ws:ten:net-zero	1:-2 6:-1 8:3
ws:ten:renewable-energy	0:2 3:-1 6:-1
ws:ten:water-use	0:2 3:-2 6:-2
ws:tennessee	0:3 3:-1
ws:tenth	6:1 7:1
ws:tenth:ev-share	7:1
ws:tenth:renewable-energy	3:-1 6:2
ws:terawatt-hour	0:2 3:-2 4:-1
ws:terawatt-hour:energy-use	3:-1 4:-1 6:1
ws:terawatt-hour:renewable-energy	0:2 3:-2
ws:term	0:1 3:-1
ws:term:ghg-emissions	3:-1 6:1 7:-1 8:-1
ws:term:net-zero	1:-2 2:-1 6:-3 8:3
ws:terminal	3:-2 5:2
ws:tesla	0:3
ws:tesla:charging-points	0:2
ws:tesla:ev-volume	0:3
ws:tesla:ghg-emissions	0:-2 4:2 6:-2 8:-1
ws:test	0:1
ws:test:renewable-energy	0:1
ws:texa	3:-1 4:1 8:-1
ws:texa:renewable-energy	3:-1 6:1
ws:th	3:-1
ws:th:ice-phase-out	7:1
ws:th:investment	0:1
ws:thailand:ev-volume	0:1
ws:thailand:investment	0:1
ws:than:charging-points	0:1
ws:than:energy-use	0:-2 3:1 6:1
ws:than:ev-mileage	0:1
ws:than:ev-models	0:1
ws:than:ev-share	7:1
ws:than:fuel-economy	0:-2 3:-1 4:1 5:-1 7:1
ws:than:green-factories	0:-3 3:3
ws:than:ice-phase-out	7:1
ws:than:net-zero	1:-2 3:1
ws:than:network	0:1
ws:than:recycled-material	0:1 2:-1
ws:than:supplier-commitments	0:2 2:-1
ws:than:waste	0:1 3:-1 6:1
ws:than:water-use	3:2
ws:thank	7:1
ws:thank:ev-share	7:1
ws:thank:ghg-emissions	0:1 2:1 3:-2 4:-1 7:-1
ws:thank:water-use	0:-1 3:2
ws:that:emissions-peak	8:2
ws:that:ev-mileage	0:1
ws:that:ev-models	7:1
ws:that:ev-share	7:1
ws:that:ev-volume	0:1
ws:that:ghg-emissions	1:-1 6:1 7:-1
ws:that:green-factories	0:-1 3:2
ws:that:ice-phase-out	7:1
ws:that:net-zero	7:1
ws:that:network	0:2
ws:that:recycled-material	0:-1 2:-1 7:3
ws:that:renewable-energy	0:1
ws:that:supplier-commitments	0:1
ws:that:waste	0:1
ws:that:water-use	0:1 6:-1
ws:the:battery-capacity	0:1
ws:the:battery-recycling	0:1
ws:the:charging-points	0:1
ws:the:emissions-peak	8:2
ws:the:energy-use	6:2
ws:the:ev-mileage	0:1
ws:the:ev-share	7:1
ws:the:fuel-economy	1:-1 2:-1 3:-1 4:1 7:-1
ws:the:green-factories	0:1
ws:the:ice-phase-out	7:1
ws:the:investment	0:1
ws:the:network	0:2
ws:the:other	1:-1 2:-1 4:-1 7:-1 8:-1
ws:the:recycled-material	2:1 7:1
ws:the:renewable-energy	3:1
ws:the:supplier-commitments	0:1
ws:the:waste	0:-2 3:2
ws:the:water-use	3:1 6:1
ws:their	0:-2 1:2 2:1 4:-1 8:-1
ws:their:ev-share	7:1
ws:their:ev-volume	0:-2 7:2
ws:their:ghg-emissions	0:-5 2:2 3:-1 4:-2 5:-2
ws:their:net-zero	0:-1 1:3 3:-3 4:-1 5:-1 7:-2 8:-3
ws:their:renewable-energy	3:1 6:-1
ws:them:battery-capacity	0:1
ws:them:charging-points	0:1
ws:them:ev-mileage	0:2
ws:them:ev-models	0:1
ws:them:ev-share	7:1
ws:them:ghg-emissions	0:-1 1:1 3:-4 4:-1 5:1 7:-1 8:-2
ws:them:net-zero	0:-1 1:-2 2:1 3:1 4:-1 5:-1 6:2 7:-2 8:-2
ws:them:renewable-energy	3:2 4:-1 6:-1
ws:them:supplier-commitments	0:1
ws:then:battery-capacity	0:1
ws:then:energy-use	0:-2 3:1 5:-1
ws:then:ev-models	7:1
ws:then:ev-share	7:1
ws:then:ev-volume	0:1
ws:then:ghg-emissions	1:-3 2:-1 3:-1 4:-1 5:-2 8:1
ws:then:ice-phase-out	7:1
ws:then:net-zero	0:-1 1:2 2:-1 3:-3 4:-1 5:-1 6:-2 7:-2 8:2
ws:then:recycled-material	2:-1 4:-1 7:1
ws:then:renewable-energy	0:2 6:-1
ws:there	3:1
ws:there:charging-points	0:2
ws:there:ev-models	0:1
ws:there:ev-share	3:2
ws:there:ev-volume	0:2
ws:there:ghg-emissions	0:-3 2:-1 3:3 8:-2
ws:there:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1
ws:there:ice-phase-out	7:2
ws:there:investment	0:1
ws:there:net-zero	3:2 6:-1
ws:there:network	0:1
ws:there:renewable-energy	0:-3 3:2
ws:thereabout	0:2 8:1
ws:thereabout:ev-volume	0:2
ws:thereby	4:1
ws:therefore	0:-1 1:-1 2:-1 4:-2 5:-1 6:1 7:-1 8:-1
ws:these	3:1
ws:these:ev-models	0:1
ws:these:ev-share	7:3
ws:these:ev-volume	0:1 7:1
ws:these:ghg-emissions	0:-2 1:-2 2:-3 3:2 4:1 5:-2 6:-3 7:-1
ws:these:investment	0:1
ws:these:net-zero	1:-1 7:-1
ws:they:battery-capacity	0:2
ws:they:battery-recycling	0:1
ws:they:charging-points	0:2
ws:they:energy-use	0:-3 3:-2 4:1 6:1
ws:they:ev-mileage	0:2
ws:they:ev-models	0:1
ws:they:ev-share	7:2
ws:they:ev-volume	0:4 7:-1
ws:they:ghg-emissions	0:-2 1:-2 4:1 5:-1 6:-1
ws:they:net-zero	0:-2 1:-1 2:1 3:1 4:-1 5:-1 6:1 7:-2 8:-3
ws:they:renewable-energy	3:1 6:-2
ws:they:supplier-commitments	0:3 2:-2
ws:they:water-use	0:2 3:-1 6:-2
ws:thing	3:2
ws:thing:net-zero	7:1
ws:think	3:-2 6:2
ws:think:ev-share	7:2
ws:think:renewable-energy	0:-1 3:-2 6:3
ws:third-generation	0:1
ws:third-generation:charging-points	0:1
ws:third:battery-capacity	0:1
ws:third:battery-recycling	0:1
ws:third:ev-share	7:1
ws:third:ev-volume	0:1
ws:third:ghg-emissions	0:-3 1:1 3:1 4:1 6:-1 7:-2 8:-1
ws:third:investment	0:1
ws:third:net-zero	1:-2 2:-1 3:-2 6:2 7:-2
ws:third:recycled-material	0:3 2:-1 7:-2
ws:third:renewable-energy	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 8:-1
ws:third:water-use	3:1 6:-3
ws:thirty	0:1
ws:thirty:ev-models	0:2
ws:this:battery-capacity	0:1
ws:this:charging-points	0:2
ws:this:ev-share	7:1
ws:this:ev-volume	0:2
ws:this:fuel-economy	0:-3 1:-1 2:-2 3:-1 4:-1 5:1 6:-1 8:-2
ws:this:ghg-emissions	2:1 4:-2 6:-2
ws:this:ice-phase-out	7:1
ws:this:investment	0:2
ws:this:net-zero	1:-1 3:3 6:-2 7:2 8:-3
ws:this:renewable-energy	3:2
ws:this:supplier-commitments	0:3 2:-2
ws:this:water-use	0:-1 3:2
ws:thoma	0:1 1:-1 7:1
ws:thoma:battery-capacity	0:1
ws:thoma:ev-volume	0:2 7:-1
ws:those	1:-1 4:-1
ws:those:charging-points	0:1
ws:those:ev-models	0:1
ws:those:ev-share	7:1
ws:those:ev-volume	0:1
ws:those:ghg-emissions	1:-2 4:-1 5:-1 6:1
ws:those:net-zero	1:-1 3:2 6:-1
ws:those:renewable-energy	0:-2 1:-1 2:-1 3:-1 4:1 5:2 6:-2 7:-1 8:-1
ws:those:supplier-commitments	0:2 2:-2
ws:though:battery-recycling	0:1
ws:though:charging-points	0:1
ws:though:ev-share	7:1
ws:though:ev-volume	0:1
ws:though:net-zero	1:-1 3:-1 6:-1 8:3
ws:thought	0:3
ws:thousand	0:1
ws:thousand:charging-points	0:2
ws:thousand:ev-share	7:3
ws:thousand:ev-volume	0:1
ws:three-quarter	0:-2 1:-1 3:3 4:-1 6:-2
ws:three-wheeler	4:1
ws:three-wheeler:ev-volume	0:2
ws:three-year	3:-1 4:1
ws:three:charging-points	0:1
ws:three:ev-models	0:2
ws:three:ev-share	7:2
ws:three:ev-volume	0:2
ws:three:ghg-emissions	0:-4 1:-3 2:-1 4:-1 5:-1 8:1
ws:three:green-factories	0:-1 3:2
ws:three:investment	0:1
ws:three:net-zero	0:-1 1:-2 2:-1 3:1 4:1 5:-1 7:1 8:-2
ws:three:renewable-energy	0:-1 3:1
ws:through	0:1
ws:through:ev-share	7:1
ws:through:ev-volume	0:1
ws:through:ghg-emissions	0:-1 1:2 3:-2 4:-4 5:-1 6:-2 8:1
ws:through:investment	0:1
ws:through:net-zero	1:-2 3:-1 6:-1 8:2
ws:through:recycled-material	2:1 7:-2
ws:through:renewable-energy	0:2 1:-2 2:-2 4:1 5:-2 6:-4 7:-3 8:-2
ws:through:supplier-commitments	0:1 2:-1
ws:throughout	1:2 3:1 6:-1 8:-1
ws:throughout:ghg-emissions	0:-1 1:1 2:-1 4:-1 8:-2
ws:throughout:net-zero	0:-1 1:2 2:-1 6:-1 8:-1
ws:throughout:renewable-energy	3:1 6:-1
ws:thursday:ev-volume	0:1
ws:thursday:ghg-emissions	0:1 1:-1 3:-1
ws:thursday:net-zero	1:-1 3:1 8:1
ws:thus	0:-1 4:-2 5:1 7:1
ws:thus:ev-share	7:2
ws:thus:recycled-material	0:-1 7:2
ws:tier-	2:1 3:-1 6:-2
ws:tier-:supplier-commitments	0:1
ws:tier-one	1:1 2:1 3:-1 6:-1 7:-1 8:-2
ws:tighten	3:1 6:-1 8:1
ws:till	0:2 3:-1 4:-2 8:-1
ws:till:ghg-emissions	0:2 1:-2 2:-3 3:-2 4:-2 5:-2 6:1 7:-3 8:-2
ws:tim	0:1
ws:tim:ev-volume	0:2
ws:tim:renewable-energy	0:-1 3:-1 6:1
ws:time	4:-1
ws:time:battery-capacity	0:1
ws:time:ev-share	7:1
ws:time:ev-volume	0:1
ws:time:ghg-emissions	0:1 2:1 3:-1 4:-3 5:-1 6:1 7:-2 8:-3
ws:time:net-zero	7:-1 8:2
ws:time:renewable-energy	3:-1 6:1
ws:tire	0:3 7:-3
ws:tire:recycled-material	0:3 7:-3
ws:title	0:-1 1:2 6:-1 8:-2
ws:to:battery-capacity	0:1
ws:to:battery-recycling	0:1
ws:to:charging-points	0:1
ws:to:emissions-peak	8:1
ws:to:energy-use	6:1
ws:to:ev-models	0:1
ws:to:ev-share	7:1
ws:to:ev-volume	0:1
ws:to:fuel-economy	1:-1 2:-1 3:-1 6:-1 7:1 8:-1
ws:to:green-factories	0:-1 3:2
ws:to:ice-phase-out	7:1
ws:to:investment	0:1
ws:to:network	0:2
ws:to:other	0:-1 1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
ws:to:supplier-commitments	2:1
ws:to:waste	6:1
ws:to:water-use	0:2 6:-1
ws:today	0:1 3:-1 7:1
ws:today:battery-capacity	0:1
ws:today:charging-points	0:1
ws:today:ev-models	0:2
ws:today:ev-share	7:2
ws:today:ghg-emissions	0:1 2:-1 4:-2 6:-1 7:-2 8:-1
ws:today:investment	0:2
ws:today:net-zero	1:1
ws:today:recycled-material	0:-1 7:2
ws:today:renewable-energy	0:1 3:-3 6:2
ws:together:charging-points	0:1
ws:together:ev-share	7:2
ws:together:ev-volume	0:3
ws:together:ghg-emissions	0:-4 1:-1 2:-2 3:2 5:-3 6:-3 7:1
ws:together:renewable-energy	0:1 3:-1 6:-1
ws:tokyo	0:1
ws:tokyo:net-zero	3:1 4:-1 6:-1 7:1 8:-1
ws:told:ev-models	0:1
ws:told:ev-volume	7:1
ws:told:ghg-emissions	0:-3 1:-1 6:2 7:-1 8:-1
ws:told:net-zero	3:-1 7:-1 8:2
ws:told:renewable-energy	0:-1 2:1 3:1 6:-1
ws:tonn:battery-recycling	0:2
ws:tonn:ev-volume	0:1
ws:tonn:ghg-emissions	4:-1 6:-1 7:-1 8:1
ws:tonn:net-zero	8:1
ws:tonn:recycled-material	2:1 7:-1
ws:tonn:renewable-energy	0:1 5:1 6:-1
ws:tonn:waste	0:3 1:-1 2:-1 3:-3 4:-1 5:-1 6:-2 7:-1 8:-1
ws:tonne	0:-2 3:2 4:-1 6:-2
ws:tonne-kilometre	0:-2 1:-1 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:tonne-kilometre:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:tons:battery-recycling	0:2
ws:tons:energy-use	0:-2 1:-1 2:-1 4:2 5:-1 6:-2 7:-1 8:-1
ws:tons:ev-mileage	0:1
ws:tons:ghg-emissions	0:-1 5:-1 7:-1
ws:tons:net-zero	3:-1 6:2 8:-1
ws:tons:renewable-energy	0:-1 3:2 6:-1
ws:tons:waste	0:-3 3:3 6:-1
ws:too:ev-share	7:1
ws:too:ev-volume	0:1
ws:too:ghg-emissions	0:-1 1:-1 2:-1 3:1 4:1 5:-1 6:-3 7:-3 8:-2
ws:too:net-zero	8:1
ws:too:renewable-energy	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
ws:took	3:-1 4:1
ws:top	0:2
ws:top:battery-capacity	0:1
ws:top:investment	0:1
ws:torslanda	3:2 6:-1
ws:toshihiro:ice-phase-out	7:1
ws:total:battery-capacity	0:2
ws:total:charging-points	0:1
ws:total:ev-mileage	0:1
ws:total:ev-models	0:1
ws:total:ev-share	7:1
ws:total:ev-volume	0:2
ws:total:ghg-emissions	0:1 1:-2 2:-2 3:-2 8:1
ws:total:green-factories	0:-1 3:2
ws:total:investment	0:2
ws:total:recycled-material	0:-3 2:2 4:-1 7:1
ws:total:waste	3:1 6:-2
ws:totall	0:3 3:-2 4:-1 6:-1 8:-1
ws:touch	8:2
ws:touch:ev-volume	0:1
ws:touch:ghg-emissions	0:-3 1:-1 2:-1 3:2 4:1 6:-2 7:-2 8:-1
ws:touch:ice-phase-out	7:1
ws:touch:net-zero	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-3 7:-2 8:4
ws:toward	3:-2 8:-1
ws:toward:net-zero	0:-1 1:1 2:-1 4:-2 6:-1 7:1 8:-1
ws:toyota:battery-capacity	0:1
ws:toyota:ev-models	0:1
ws:toyota:ev-share	7:2
ws:toyota:ev-volume	0:1
ws:toyota:ghg-emissions	0:-1 1:-2 3:-2 4:-1 6:-3 7:3
ws:toyota:ice-phase-out	7:2
ws:toyota:investment	0:1
ws:toyota:net-zero	3:2
ws:track	0:2 3:-1 6:-1 8:-2
ws:track:renewable-energy	0:1
ws:traditional	0:2 4:-1
ws:traditional:ice-phase-out	7:1
ws:trailseeker	0:1
ws:trailseeker:ev-models	0:1
ws:train	3:-2 4:-1 5:3 6:-2
ws:train:network	0:1
ws:transition:net-zero	7:1
ws:transmission	0:-1 3:1 6:-1
ws:transport	1:-3 2:-2 3:-2 4:-2 5:4 6:-1 7:-1 8:-4
ws:transport:ghg-emissions	0:-1 1:-3 2:-1 3:-1 4:-1 5:4 6:-4 7:-2 8:-2
ws:transport:net-zero	0:1 1:-2 2:-3 3:-1 4:-3 5:1 6:2 8:-4
ws:traton:investment	0:1
ws:tray	0:-2 1:-1 3:1 6:-1
ws:tre	1:-2 2:-1 3:-1 4:2 6:-2 7:1 8:-1
ws:treat	0:-3 3:4 6:-1
ws:treat:water-use	0:-3 3:4 6:-1
ws:trial	0:1
ws:trillion	0:1
ws:trillion:ev-models	0:2
ws:trillion:ev-share	7:1
ws:trillion:ev-volume	0:2
ws:trillion:investment	0:1
ws:trimm	0:1 3:-1 6:-1
ws:tripl	3:2 7:-2
ws:triple	1:-1 3:-1 6:-1 8:1
ws:truck	4:1
ws:truck:ev-models	0:2
ws:truck:ev-share	7:2
ws:truck:ev-volume	0:3
ws:truck:ghg-emissions	0:-2 1:-1 3:-1 4:4
ws:truck:ice-phase-out	7:1
ws:truck:net-zero	0:-1 1:-1 2:-2 3:-2 5:-1 6:-2 7:2
ws:truly	3:-2 7:1 8:-1
ws:truly:net-zero	0:-1 3:-2 7:1 8:-1
ws:try	0:-2 2:-1 3:-1 4:-1 6:2 8:-1
ws:tter	0:1
ws:tuesday:charging-points	0:1
ws:tuesday:ev-models	0:1
ws:tuesday:ghg-emissions	0:-2 3:1 4:-1 7:-1 8:-1
ws:tuesday:ice-phase-out	7:1
ws:tuesday:net-zero	2:-1 3:1 7:2
ws:tuesday:renewable-energy	0:-1 6:2
ws:turbine	3:2 6:-1
ws:turbine:renewable-energy	3:2 6:-1
ws:turn	0:1
ws:turn:ev-volume	0:1
ws:turn:green-factories	0:-1 3:2
ws:turn:net-zero	1:-2 3:-2 8:1
ws:turn:renewable-energy	3:2
ws:twelve:charging-points	0:1
ws:twelve:ev-models	0:3
ws:twelve:ev-volume	0:1
ws:twelve:supplier-commitments	0:2
ws:twenty	0:2 7:-1
ws:twenty-three	0:1
ws:twenty-three:ev-models	0:1
ws:twenty:ev-volume	0:3
ws:twenty:recycled-material	0:2 2:-1 7:-1
ws:twice	0:1
ws:twice:ev-volume	0:2
ws:two-fifth	1:2 4:-1 7:-2
ws:two-fifth:ghg-emissions	0:-2 1:2 4:-1 7:-1 8:-1
ws:two-third	0:1
ws:two-third:ev-share	7:2
ws:two:charging-points	0:1
ws:two:energy-use	3:1 6:1
ws:two:ev-models	0:2
ws:two:ev-share	7:2
ws:two:ev-volume	0:1
ws:two:ghg-emissions	0:-3 4:1 6:1 8:-1
ws:two:green-factories	3:1
ws:two:investment	0:1
ws:two:net-zero	1:-1 2:-1 4:-1 7:1 8:-1
ws:two:renewable-energy	0:2 3:-1
ws:two:supplier-commitments	0:-1 2:1
ws:two:water-use	6:-1
ws:type	0:1
ws:type:ev-volume	0:2
ws:tyr	0:1 3:-2 5:1 7:-1
ws:tyr:fuel-economy	0:-2 1:-1 2:-1 5:2 6:-1 7:-1 8:-1
ws:tyre	0:-1 3:-2 7:4
ws:tyre:recycled-material	0:-3 7:4
ws:u	7:1
ws:u:charging-points	0:1
ws:u:ev-models	0:2
ws:u:renewable-energy	3:-2 6:2
ws:uchida	3:-1 8:2
ws:uk	0:2 3:-2
ws:uk:ev-share	7:1
ws:uk:ev-volume	0:1
ws:uk:renewable-energy	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:ulsan	0:-1 3:2 6:-1
ws:ulsan:renewable-energy	0:-2 1:-1 2:-1 3:2 4:-1 5:-2 6:-1 7:-2 8:-1
ws:ultimate	8:1
ws:ultimate:ice-phase-out	7:1
ws:ultium	0:1
ws:unaffect	0:1 2:-1 8:2
ws:unaffect:net-zero	8:2
ws:unalter	1:1 8:-1
ws:unalter:net-zero	1:2 8:-1
ws:unchang	0:2 3:1 6:-1
ws:unchang:battery-capacity	0:1
ws:unchang:ev-models	0:2
ws:unchang:ev-share	7:2
ws:unchang:ev-volume	0:2
ws:unchang:ghg-emissions	1:-1 2:-2 3:-2 5:2 7:-1 8:-1
ws:unchang:net-zero	3:1 8:1
ws:unchart	0:1
ws:unchart:ev-models	0:1
ws:under:battery-capacity	0:1
ws:under:charging-points	0:1
ws:under:energy-use	6:1
ws:under:ev-models	0:2
ws:under:ev-volume	0:2
ws:under:ghg-emissions	2:-2 3:-1 4:-1 6:1
ws:under:net-zero	1:1
ws:under:recycled-material	0:-2 2:1 7:1
ws:under:renewable-energy	0:1 3:1 6:-2
ws:under:supplier-commitments	0:2 2:-2
ws:under:waste	0:-3 3:3 6:-1
ws:undertak	4:1
ws:unit:battery-capacity	0:1
ws:unit:ev-models	0:1
ws:unit:ev-share	7:1
ws:unit:ghg-emissions	1:-1 4:-1 7:1
ws:unit:net-zero	0:-2 2:-1 3:1 4:-1 6:1 8:-1
ws:unit:renewable-energy	0:-3 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
ws:unles	3:1 8:-1
ws:unqualifi	0:-1 4:-1 7:1 8:1
ws:until	3:-1
ws:until:ev-models	0:2
ws:until:ev-volume	0:1
ws:until:ghg-emissions	1:-2 2:-1 5:-1 7:-1
ws:until:investment	0:1
ws:until:net-zero	0:-1 1:-1 2:-1 3:-1 5:-1 6:1 7:-2
ws:until:renewable-energy	3:-1 6:1
ws:untouch	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 8:1
ws:untouch:net-zero	6:-1 8:2
ws:unveil	0:1
ws:unveil:ev-models	0:1
ws:unveil:ev-volume	0:2
ws:unveil:net-zero	7:1
ws:up	0:1
ws:up:battery-capacity	0:1
ws:up:energy-use	0:-2 6:2
ws:up:ev-models	0:1
ws:up:ev-share	7:1
ws:up:ev-volume	0:2
ws:up:ghg-emissions	2:2 4:-1 5:-1 6:-1
ws:up:investment	0:1
ws:up:net-zero	7:1
ws:up:network	0:1
ws:up:recycled-material	0:1
ws:up:renewable-energy	0:1 3:-1 6:1
ws:up:supplier-commitments	0:3 2:-1
ws:up:waste	0:-2 3:2 6:-1
ws:up:water-use	0:2 3:-1 6:-2
ws:update	0:-1 1:2 3:-1
ws:update:ev-models	0:2
ws:upgrad	0:2
ws:upp	6:1
ws:upstream	0:3 1:-1 3:-3 4:-2 5:-2 6:-1 8:-1
ws:upstream:ghg-emissions	0:3 1:-1 3:-3 4:-1 5:-2 6:-2 8:-1
ws:upward	3:1
ws:us	0:1 2:1 3:-1
ws:us:ev-share	7:3
ws:us:ghg-emissions	0:-2 2:2 3:-2 5:-1
ws:us:investment	0:1
ws:us:net-zero	0:1 1:-2 3:-1 4:-2 6:-1 8:1
ws:us:network	0:1
ws:us:recycled-material	0:1 2:1 7:-2
ws:us:renewable-energy	3:-1 4:1
ws:usage	1:-1 4:1 8:-1
ws:usage:ghg-emissions	1:-1 4:1 8:-1
ws:use	4:1
ws:use-phase	0:-1 3:-1 4:2 6:-1
ws:use-phase:ghg-emissions	0:-1 3:-1 4:2 6:-1
ws:use:energy-use	0:-1 3:1 4:1 6:-2
ws:use:ghg-emissions	0:-1 4:2
ws:use:investment	0:1
ws:use:net-zero	1:1 3:2 6:-1 8:-1
ws:use:recycled-material	0:-3 7:3
ws:use:renewable-energy	0:2 6:-1
ws:use:supplier-commitments	0:2 2:-1
ws:use:water-use	0:1
ws:used	7:-1
ws:used:energy-use	0:1 1:-1 3:-1 4:-1 5:-1 6:1
ws:used:ghg-emissions	0:-1 1:2 4:-3 5:1 6:-3 7:-2 8:-1
ws:used:investment	0:1
ws:used:recycled-material	0:3 2:-1 7:-3
ws:used:renewable-energy	0:-1 6:1
ws:used:water-use	0:-1 3:2
ws:user	2:-1 3:-2 4:2 6:-1
ws:user:ghg-emissions	2:-2 3:-3 4:3 5:-1 6:-2 7:-2 8:-2
ws:uses	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-2 7:1
ws:uses:energy-use	0:-2 3:1 5:-1 7:-1
ws:uses:recycled-material	0:-2 7:2
ws:uses:renewable-energy	0:-3 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-2 8:-1
ws:utility	0:1 6:-2
ws:utility:renewable-energy	0:1 6:-2
ws:valencia	0:1
ws:valencia:battery-capacity	0:1
ws:valid	8:2
ws:validat	3:-1
ws:validat:ghg-emissions	3:-1
ws:value	1:2 7:-1
ws:value:ghg-emissions	0:-2 1:1 2:-1 5:-1 7:-1
ws:value:net-zero	1:2
ws:value:renewable-energy	0:-1
ws:value:supplier-commitments	1:-1 4:-1 5:-1 8:-1
ws:van	0:-2 6:2 7:2 8:-1
ws:vans:ev-models	7:1
ws:vans:ev-share	7:2
ws:vans:ev-volume	0:4
ws:vans:net-zero	0:-1 2:-1 3:1 6:-1 7:1
ws:variant	0:-1 7:1
ws:variant:ev-models	0:-1 7:1
ws:vauxhall	7:1
ws:vde	3:1
ws:ve	1:1 8:-1
ws:ve:ev-mileage	0:1
ws:ve:ghg-emissions	0:-2 1:-1 4:1 5:-1 8:-1
ws:ve:net-zero	1:2 3:1 6:-1 8:-1
ws:vehicl	7:1
ws:vehicl:charging-points	0:1
ws:vehicl:ev-mileage	0:2
ws:vehicl:ev-models	0:1
ws:vehicl:ev-share	7:1
ws:vehicl:fuel-economy	0:1 4:-2 5:-1 7:1
ws:vehicl:ghg-emissions	0:-5 2:-1 3:-2 4:3 7:2 8:-2
ws:vehicl:ice-phase-out	7:1
ws:vehicl:net-zero	1:1 2:-1 4:3 6:-2 8:-1
ws:vehicl:network	0:1
ws:vehicl:recycled-material	0:-2 7:3
ws:vehicle	3:1 6:-1 8:-1
ws:vehicle-kilometer	0:-1 4:1 6:1
ws:vehicle-kilometer:ghg-emissions	0:-1 4:1 6:1
ws:vehicle-kilometre	0:-2 3:-2 4:2 7:-1
ws:vehicle-kilometre:ghg-emissions	0:-2 3:-2 4:2 6:1 7:-1
ws:vehicle-km	1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-3 8:-1
ws:vehicle-km:ghg-emissions	1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-3 8:-1
ws:vehicle:energy-use	0:-2 3:4 6:-1
ws:vehicle:ev-models	0:-1 7:1
ws:vehicle:ev-volume	0:1
ws:vehicle:ghg-emissions	1:1 5:-1 6:-1 8:-1
ws:vehicle:green-factories	0:1
ws:vehicle:ice-phase-out	7:1
ws:vehicle:investment	0:1
ws:vehicle:net-zero	1:-2 2:-1 5:1 6:-3 7:2 8:-2
ws:vehicle:recycled-material	0:1 2:-1
ws:vehicle:renewable-energy	3:3 6:-3
ws:vehicle:waste	0:-1 3:2 6:-1
ws:vehicle:water-use	0:2 3:1 6:-1
ws:vendor	0:3 2:-2
ws:vendor:supplier-commitments	0:3 2:-2
ws:ventur	0:1
ws:venture	0:1 3:-1
ws:verifi	0:1 1:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-2
ws:version	0:-1 6:-1 7:2
ws:version:ev-models	0:-1 7:2
ws:version:ev-volume	0:1
ws:version:ghg-emissions	0:-1 3:1 4:-1 6:-1 7:-1 8:-1
ws:version:net-zero	6:-1 7:-1 8:2
ws:versu	2:-1 3:-1 5:-1 7:-2 8:-1
ws:versu:ghg-emissions	2:-1 3:-1 5:-1 7:-1 8:-1
ws:view	3:2 6:-2
ws:virtual	0:1 3:-1 6:-1
ws:virtual:renewable-energy	0:1 3:-1 6:-1
ws:virtually	0:-2 1:-2 2:-1 3:-1 4:-1 6:1 7:1 8:-1
ws:virtually:net-zero	3:2 6:-1
ws:vision	1:3 3:-1 8:-2
ws:vision:net-zero	0:-1 1:3 2:-1 3:-2 4:-1 5:-1 7:-1 8:-2
ws:visitor	7:-1 8:1
ws:volkswagen:ev-models	0:1
ws:volkswagen:ev-volume	7:1
ws:volkswagen:ghg-emissions	1:-1 2:-1 4:-2 5:-1 6:-1 7:1
ws:volkswagen:ice-phase-out	7:1
ws:volkswagen:investment	0:1
ws:volkswagen:net-zero	8:3
ws:volkswagen:network	0:1
ws:volum	7:2
ws:volum:ev-share	7:1
ws:volume	7:1
ws:volume:ev-share	7:2
ws:volume:ev-volume	7:1
ws:volume:supplier-commitments	0:1
ws:volvo	7:1
ws:volvo:ev-models	0:2
ws:volvo:ev-share	7:1
ws:volvo:ev-volume	0:-2 7:2
ws:volvo:ghg-emissions	0:1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-2
ws:volvo:ice-phase-out	7:1
ws:volvo:net-zero	1:1 7:-3 8:3
ws:volvo:network	0:2
ws:volvo:recycled-material	0:-2 7:3
ws:volvo:renewable-energy	2:1
ws:voyah	0:1
ws:voyah:ev-volume	0:2
ws:vs	0:-1 2:-1 3:1 5:-1 8:-1
ws:vs:ghg-emissions	0:-1 2:-1 3:1 5:-1 6:-1 8:-1
ws:vs:water-use	0:-2 6:1
ws:vw	7:1
ws:vw:battery-capacity	0:1
ws:vw:ev-models	0:1
ws:vw:ev-share	7:1
ws:vw:ev-volume	0:-2 7:2
ws:vw:investment	0:2
ws:vw:net-zero	6:1
ws:vw:renewable-energy	0:1
ws:w	3:2 6:-1 8:-2
ws:w:net-zero	1:-1 2:-1 3:3 4:-1 6:-2 7:-1 8:-2
ws:wait	0:1
ws:wall	8:1
ws:wall:ev-share	7:1
ws:wall:ev-volume	0:1
ws:wall:net-zero	1:-1 3:-1 6:-1 7:-1 8:2
ws:wang	0:1
ws:want:battery-capacity	0:1
ws:want:ev-models	0:2
ws:want:ev-share	7:1
ws:want:ev-volume	0:2
ws:want:ghg-emissions	1:-2 2:1 4:-2 5:1 8:-1
ws:want:ice-phase-out	7:2
ws:want:net-zero	1:-1 3:1 7:-1 8:1
ws:want:network	0:2
ws:want:recycled-material	7:1
ws:want:renewable-energy	0:-2 6:1
ws:was:battery-capacity	0:1
ws:was:battery-recycling	0:2
ws:was:charging-points	0:1
ws:was:energy-use	3:-1 4:1
ws:was:ev-models	0:1
ws:was:ev-share	7:2
ws:was:ev-volume	7:3
ws:was:ghg-emissions	2:-2 3:2 6:-2 7:-1
ws:was:green-factories	3:1
ws:was:ice-phase-out	7:1
ws:was:investment	0:1
ws:was:recycled-material	0:-1 5:-1 7:2
ws:was:renewable-energy	3:1
ws:was:waste	0:1 3:-1 6:1
ws:was:water-use	3:1
ws:wasn	0:1
ws:waste	3:2
ws:waste:energy-use	3:3 6:-1
ws:waste:ghg-emissions	0:-3 3:2 4:-1 7:-1
ws:waste:waste	0:1 3:1
ws:waste:water-use	0:-1 3:2
ws:water	3:3
ws:water:energy-use	0:-2 3:3 6:-1
ws:water:ghg-emissions	0:-2 2:-1 3:2 4:-1 6:-2
ws:water:net-zero	1:-1 3:2 6:-1
ws:water:renewable-energy	3:2 6:-2
ws:water:waste	0:-1 3:2
ws:water:water-use	0:1 3:1
ws:way	0:-1
ws:way:ev-models	0:1
ws:way:ev-share	7:1
ws:way:ev-volume	0:2
ws:way:ghg-emissions	0:-1 3:1 4:-2 5:-2 7:-1 8:-2
ws:way:net-zero	2:-1 7:-1 8:3
ws:way:recycled-material	0:-2 1:-1 2:-1 4:-1 6:-1 7:2
ws:way:renewable-energy	0:-1 6:1
ws:waypoint	2:-1 4:1 6:-2 7:-1 8:-1
ws:waypoint:ghg-emissions	0:-2 3:-1 4:2 5:-1 6:-2 7:-2 8:-1
ws:we:battery-capacity	0:2
ws:we:charging-points	0:1
ws:we:ev-models	0:2
ws:we:ev-share	7:2
ws:we:ev-volume	0:1
ws:we:ghg-emissions	0:-4 1:1 3:-1 5:-2 6:2 7:-2 8:-1
ws:we:net-zero	3:-1 4:-1 6:-1 7:1 8:1
ws:we:recycled-material	0:1 2:-1 7:1
ws:we:renewable-energy	2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ws:weak	0:2
ws:weak:ev-volume	0:2
ws:wear	0:1
ws:wear:ev-models	0:1
ws:website	0:-1 1:-1 6:-1 7:1 8:1
ws:website:net-zero	7:1 8:-1
ws:wednesday:ev-volume	0:1
ws:wednesday:ghg-emissions	0:1 2:-1 4:-2 5:2 6:-2 8:-2
ws:wednesday:net-zero	8:2
ws:wednesday:renewable-energy	6:1
ws:week:ev-models	0:1
ws:week:ev-volume	0:2
ws:week:ghg-emissions	0:1 1:-1
ws:week:renewable-energy	0:-2 2:-1 3:-3 6:3
ws:wei	0:2 3:-2
ws:weigh	4:1
ws:weight	0:2 3:1 6:-1 7:-2
ws:weight:recycled-material	0:3 7:-2
ws:weight:water-use	0:1 3:1 6:-2
ws:weissach	1:-1 2:-1 3:2 5:-1 6:-1 7:-1 8:1
ws:weissach:net-zero	1:-1 2:-1 3:2 5:-1 6:-1 7:-1 8:1
ws:well	0:3 6:-1
ws:well-to-wheel	0:-2 1:-1 3:-1 4:3 5:-1 6:-2 7:-3 8:-1
ws:well-to-wheel:ghg-emissions	0:-2 1:-1 3:-1 4:3 5:-1 6:-2 7:-3 8:-1
ws:well:ev-models	0:1
ws:well:ev-share	7:1
ws:well:ev-volume	0:1
ws:well:ghg-emissions	0:1 1:-2 4:2 5:-1 6:-2 7:-3 8:-2
ws:well:net-zero	0:-1 1:-1 7:-2 8:2
ws:well:renewable-energy	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:went	0:3 3:-2
ws:went:charging-points	0:1
ws:went:ev-share	7:2
ws:went:ev-volume	0:3
ws:went:ghg-emissions	0:3 2:-2 3:-2 4:-3 5:-2 6:-3 7:-1 8:-2
ws:went:renewable-energy	0:-3 4:1 6:1
ws:went:waste	0:2 1:-1 3:-2 6:-1
ws:were:charging-points	0:1
ws:were:energy-use	0:-2 1:-1 2:-1 3:1 4:-2 5:-1 7:-1 8:-1
ws:were:ev-models	7:2
ws:were:ev-share	7:2
ws:were:ev-volume	0:1
ws:were:ghg-emissions	4:-2 7:-1 8:-1
ws:were:green-factories	0:2 3:-2 7:-1
ws:were:ice-phase-out	7:1
ws:were:investment	0:1
ws:were:net-zero	1:2 7:-3 8:-1
ws:were:network	0:1
ws:were:recycled-material	0:3 7:-2
ws:were:renewable-energy	0:-2 3:2 4:1 6:-1
ws:were:supplier-commitments	2:1
ws:were:water-use	0:-1 3:-1 6:2
ws:weren	0:1
ws:weren:ev-volume	0:1
ws:western:ev-share	7:1
ws:what:charging-points	0:1
ws:what:energy-use	6:1
ws:what:ev-models	0:1
ws:what:ev-volume	0:1
ws:what:ghg-emissions	0:-2 1:2 3:-1 7:-3 8:-1
ws:what:net-zero	1:1 3:2 7:-1 8:-1
ws:what:recycled-material	0:1 2:-1
ws:what:renewable-energy	6:1
ws:whatever	1:-1 3:-2 4:-1 6:-1 7:3 8:-2
ws:whatever:net-zero	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:3 8:-2
ws:wheel	0:-5 1:-2 2:1 4:1 5:-2 6:-2 7:3 8:-2
ws:wheel:ghg-emissions	0:-3 1:-2 2:2 4:2 5:-2 6:-3 7:-3 8:-2
ws:wheel:net-zero	1:-1 2:-1 3:-1 4:-2 5:-1 7:2 8:-1
ws:wheel:recycled-material	0:-3 2:-1 4:-1 7:3
ws:when:battery-capacity	0:1
ws:when:ev-models	0:1
ws:when:ev-volume	0:1
ws:when:ghg-emissions	1:-4 2:2 3:-1 4:-3 5:-2 7:-2
ws:when:ice-phase-out	7:1
ws:when:net-zero	0:-1 2:-1 3:-1 4:-3 5:-1 6:1 7:1
ws:when:renewable-energy	4:1 6:-2
ws:where	0:1 8:-1
ws:where:battery-capacity	0:1
ws:where:charging-points	0:1
ws:where:ev-models	0:2 7:-1
ws:where:ev-share	7:1
ws:where:ev-volume	0:-1 7:2
ws:where:ghg-emissions	0:2 1:-1 3:-1 4:-3 5:-1 6:1 7:-1 8:-2
ws:where:net-zero	0:-1 1:-2 2:-1 3:2 5:-1 6:-1 8:-2
ws:where:renewable-energy	6:-1
ws:where:water-use	3:-2 6:2
ws:wherea	6:-1
ws:wherea:ghg-emissions	1:-2 6:-1
ws:which:battery-recycling	0:1
ws:which:charging-points	0:1
ws:which:energy-use	0:-1 4:1
ws:which:ev-models	0:2
ws:which:ev-share	7:1
ws:which:fuel-economy	0:-1 5:1 7:-1
ws:which:ghg-emissions	0:2 1:-1 2:-1 5:-1 7:-1
ws:which:net-zero	3:1 7:-1
ws:which:network	0:1
ws:which:recycled-material	0:1 2:-1
ws:which:renewable-energy	0:-1 6:1
ws:which:waste	0:2 3:-1 6:-1
ws:which:water-use	0:-2 3:3
ws:while:ev-volume	0:1
ws:while:ghg-emissions	0:-2 1:-1 4:1
ws:while:net-zero	0:-1 1:1 3:-1 6:-1 7:1
ws:who	7:1
ws:who:ev-models	0:-1 7:2
ws:who:ev-volume	0:1
ws:who:ghg-emissions	0:-1 2:1 3:-1 4:-1 6:-1 7:1
ws:who:net-zero	2:-1 3:-1 8:3
ws:who:supplier-commitments	2:1
ws:whole	1:1
ws:whole:ev-models	0:3 7:-2
ws:whole:ev-volume	0:3 7:-1
ws:whole:ghg-emissions	1:2 2:-1 6:-1 7:-1
ws:whole:ice-phase-out	7:1
ws:whole:net-zero	7:1
ws:whole:recycled-material	0:4 7:-4
ws:whole:renewable-energy	0:1 1:-1 2:-1 3:2 5:-1 6:-1 8:-1
ws:wholesal	7:2
ws:whose	0:1 3:-2 4:1 6:-1
ws:whose:battery-capacity	0:1
ws:whose:ghg-emissions	0:-2 1:-1 3:-1 4:2 6:-1
ws:whose:net-zero	0:-2 1:-1 2:1 3:-1 4:-1
ws:wilhelm	7:1
ws:will:battery-capacity	0:1
ws:will:battery-recycling	0:2
ws:will:charging-points	0:1
ws:will:emissions-peak	8:1
ws:will:energy-use	0:-1 3:2 6:1
ws:will:ev-models	0:3
ws:will:ev-share	7:1
ws:will:ev-volume	0:1
ws:will:fuel-economy	1:-1 2:-1 3:-1 5:-2
ws:will:ghg-emissions	0:-1 2:-2 4:-1 6:1 7:-1
ws:will:ice-phase-out	7:1
ws:will:net-zero	3:1 7:1 8:-1
ws:will:recycled-material	0:1
ws:will:renewable-energy	3:3 6:-2
ws:will:supplier-commitments	0:-1 2:2
ws:will:water-use	0:-2 6:1
ws:wind	0:2
ws:wind:renewable-energy	0:2
ws:winter	0:1 3:-2 4:1
ws:wish	0:1 8:1
ws:with:charging-points	0:1
ws:with:energy-use	4:1 6:-1
ws:with:ev-mileage	0:2
ws:with:ev-models	0:2
ws:with:ev-share	7:1
ws:with:fuel-economy	0:-1 1:-1 3:-1 4:2 5:-2 7:-1
ws:with:ghg-emissions	4:1
ws:with:green-factories	0:2 3:-1
ws:with:ice-phase-out	7:1
ws:with:net-zero	0:-1 4:-1 7:1 8:-1
ws:with:network	0:1
ws:with:other	1:-1 2:-1 3:2 4:-1 5:-2 6:-2 7:-1 8:-1
ws:with:recycled-material	0:1 2:1 7:-1
ws:with:renewable-energy	0:1 6:1
ws:with:supplier-commitments	0:3 2:-2
ws:with:water-use	2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:withdrawal	6:1
ws:withdrawal:water-use	6:1
ws:withdrawn	0:-2 3:3
ws:within	7:1
ws:within:charging-points	0:1
ws:within:ev-models	0:2
ws:within:ev-volume	0:2
ws:within:ghg-emissions	4:-1 8:-1
ws:within:recycled-material	0:-2 2:-1 7:3
ws:without	0:1 1:-1 3:-1 7:2
ws:without:ev-volume	0:1
ws:without:net-zero	1:-2 3:-2 6:-2 7:2 8:-1
ws:without:recycled-material	0:1
ws:wolfsburg	0:-1 7:2
ws:wolfsburg:ev-share	7:2
ws:wolfsburg:investment	0:1
ws:wolverhampton	0:-2 3:-3 6:3
ws:wolverhampton:renewable-energy	0:-2 3:-3 6:3
ws:won	0:2
ws:won:ev-share	7:1
ws:won:ev-volume	0:1
ws:won:investment	0:1
ws:word	8:1
ws:word:net-zero	1:-1 3:-1 6:-1 8:2
ws:work:battery-capacity	0:1
ws:work:ev-models	0:1
ws:work:ev-volume	0:2
ws:work:ghg-emissions	0:-1 4:1
ws:work:net-zero	0:-3 1:1 2:-1 4:-1 5:-1 6:-3 7:1
ws:work:renewable-energy	3:1
ws:worker	3:1
ws:workshop	3:1 8:-1
ws:workshop:network	0:1
ws:worksit	3:-1 6:3
ws:worksit:renewable-energy	3:-1 6:3
ws:world:ev-models	0:1
ws:world:ev-share	7:1
ws:world:ev-volume	0:1
ws:world:ghg-emissions	0:2 2:-1 4:-3 5:-1 6:-3
ws:world:net-zero	6:1
ws:worldwide	6:1
ws:worldwide:charging-points	0:1
ws:worldwide:ev-models	0:2
ws:worldwide:ev-share	7:1
ws:worldwide:ev-volume	0:2
ws:worldwide:ghg-emissions	0:-3 1:-2 2:-2 3:-1 5:-1 6:1 7:1
ws:worldwide:net-zero	1:-1 3:1 7:-1 8:1
ws:worldwide:renewable-energy	0:-1 3:-2 4:-1 6:4
ws:worth	3:-1 6:1
ws:worth:investment	0:1
ws:would:battery-capacity	0:1
ws:would:charging-points	0:1
ws:would:ev-models	0:1
ws:would:ev-share	7:1
ws:would:ev-volume	0:2
ws:would:ghg-emissions	0:-2 3:-1
ws:would:net-zero	1:-2 6:1 8:-1
ws:would:recycled-material	0:1 2:-1
ws:would:renewable-energy	3:1
ws:writ	7:1
ws:written	0:-2 2:-2 3:1 6:-1 8:1
ws:wroc	0:1
ws:wrote	3:1 6:-1
ws:wuhan	0:-1 3:1
ws:wuhan:ev-volume	0:1
ws:x	4:1
ws:xc	0:1 1:-1 2:-1 4:-1 8:-1
ws:xc:ghg-emissions	0:1 1:-1 2:-1 4:-1 8:-1
ws:xev:ev-volume	0:2
ws:xi	3:1 6:-1
ws:xi:green-factories	0:1
ws:xinhua	0:-1 1:1 6:1 8:-1
ws:xpeng	8:-1
ws:xpeng:charging-points	0:1
ws:xpeng:ev-volume	0:2
ws:yardstick	0:-3 1:-2 2:-1 3:-2 4:2 5:-2 6:-1 7:-1 8:2
ws:yardstick:ghg-emissions	0:-4 1:-3 2:-2 3:-3 4:2 5:-3 6:-1 7:-2 8:2
ws:year-end:charging-points	0:1
ws:year-on-year	0:1
ws:year-on-year:ev-volume	0:1
ws:year:battery-capacity	0:1
ws:year:battery-recycling	0:1
ws:year:charging-points	0:1
ws:year:emissions-peak	8:3
ws:year:ev-share	7:1
ws:year:ev-volume	0:1
ws:year:fuel-economy	0:-2 1:-1 2:-1 3:-1 4:-2 5:1 6:-1 8:-1
ws:year:ghg-emissions	3:1 7:-1
ws:year:investment	0:1
ws:year:net-zero	3:2 8:-1
ws:year:network	0:1
ws:year:recycled-material	7:1
ws:year:renewable-energy	0:1
ws:year:supplier-commitments	0:3 2:-1
ws:year:waste	0:2 3:-1 6:-1
ws:year:water-use	3:2 6:-1
ws:yearly	0:1 2:-1 3:1 4:-1 5:-1 6:-1 8:-1
ws:yen	0:1
ws:yen:battery-capacity	0:1
ws:yen:ev-volume	0:2
ws:yen:investment	0:1
ws:yes	0:1
ws:yesterday	0:1 1:-1 3:-1 6:-1 8:2
ws:yet	0:1
ws:yet:ev-volume	0:2
ws:yibin	0:-2 3:3
ws:yibin:green-factories	0:-3 3:3
ws:yield	0:-1 1:-1 7:1
ws:yokohama	8:1
ws:yokohama:net-zero	1:-1 3:-1 6:-1 8:2
ws:you	0:-1 3:1 6:-2 7:1 8:1
ws:you:charging-points	0:1
ws:you:ev-share	7:3
ws:you:ghg-emissions	0:-3 2:-1 3:2 4:-2 5:-1 6:-3 7:-2 8:1
ws:yuan	0:2
ws:yuan:energy-use	0:1 1:-1 2:-1 4:-2 5:-1 6:-2 7:-1 8:-1
ws:yuan:ev-volume	0:2
ws:yuan:investment	0:1
ws:yuki	1:-1 2:-2 3:-1 4:-1 6:-1 8:1
ws:yves	0:-2 3:1 4:-1 6:-1 7:1
ws:zama	0:1
ws:zama:battery-capacity	0:1
ws:zeekr	0:2
ws:zeekr:ev-volume	0:3
ws:zeekr:recycled-material	0:1 7:-1
ws:zero	3:-1 8:2
ws:zero-carbon	3:1
ws:zero-carbon:green-factories	3:1
ws:zero-carbon:net-zero	0:-1 2:-1 3:-1 4:-1 5:-2 6:1 7:-1 8:-1
ws:zero-carbon:renewable-energy	3:2 6:-1
ws:zero-co	0:-2 3:2
ws:zero-co:green-factories	0:-2 3:2
ws:zero-emission	7:1
ws:zero-emission:ev-share	7:1
ws:zero-emission:ev-volume	0:1
ws:zero-emission:ice-phase-out	7:1
ws:zero-emission:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-2 6:-3 7:1
ws:zero:ev-models	0:-2 6:-1 7:2 8:-1
ws:zero:ev-share	7:2
ws:zero:ghg-emissions	1:-1 2:-1 4:-3 5:-1 6:-1 8:2
ws:zero:green-factories	0:2 2:-1 3:-1 5:-1 6:-1 8:-1
ws:zero:ice-phase-out	7:1
ws:zero:net-zero	8:1
ws:zero:renewable-energy	3:-1 6:2
ws:zero:waste	3:-1 6:1
ws:zhangjiakou	2:1 6:-1
ws:zhaoq	3:3 6:-2
ws:zhaoq:renewable-energy	3:3 6:-2
ws:zhu	3:1
ws:zipse	3:-1 6:2
ws:zipse:ev-share	7:1
ws:zoe	0:-2 1:-2 2:3 3:-3 4:-2 5:-2 6:-2 7:-3 8:-3
ws:zuffenhausen	3:2 6:-1
ws:zuffenhausen:net-zero	3:2 6:-1
ws:zwickau	0:3 7:-1
ws:zwickau:ev-volume	0:3 7:-1
ws:£	0:1
ws:£:ev-models	0:2 7:-1
ws:£:investment	0:1
ws:£:renewable-energy	0:-1 3:2 6:-2
ws:¥	6:-1 8:1
ws:¥:investment	0:1
ws:€	8:1
ws:€:ev-volume	0:1
ws:€:ghg-emissions	0:-1 1:1 2:-2 3:-2 4:-3 5:-2 6:-2 7:-2 8:2
ws:€:investment	0:1
ww:#:#	0:3 3:-2
ww:#:(	0:-4 1:2 2:-2 3:-2 4:-2 5:-2 6:1 7:-3 8:-2
ww:#:)	3:1 4:-1
ww:#::	0:1 2:-1 3:-1 6:3 8:-1
ww:#:;	0:1 6:-1
ww:#:a	0:-1 4:-2 7:1
ww:#:about	7:2
ww:#:all	3:2
ww:#:all-electric	0:2
ww:#:an	0:-1 3:-2 4:1 5:-1 8:-1
ww:#:are	0:1 3:1 6:-2
ww:#:at	0:1 3:-1
ww:#:audi	3:1
ww:#:battery	0:2
ww:#:battery-electric	0:-2 7:3
ww:#:bevs	0:2
ww:#:billion	0:1
ww:#:bmw	1:2
ww:#:bn	0:2
ww:#:buyer	0:1
ww:#:by	0:2 4:-1
ww:#:came	1:-2 3:-2 6:3 8:-1
ww:#:carbon	0:-2 1:2 2:-3 4:-3 5:-3 6:-4 7:-2
ww:#:cars	0:3
ww:#:charg	0:1
ww:#:charge	0:2
ww:#:charger	0:2
ww:#:co	0:-1 2:-1 3:1 4:1 5:-1 6:-2 7:-1 8:-2
ww:#:connector	0:1
ww:#:core	0:2 2:1 6:-1
ww:#:crore	0:2
ww:#:dealer	0:1
ww:#:dealership	0:1
ww:#:deliver	0:3
ww:#:destination	0:1
ww:#:down	0:-1 1:-2 3:-1 4:1 5:-2 6:1 7:-2 8:-1
ww:#:e	2:-2 3:-1 5:-2 7:-1
ww:#:electric	0:2
ww:#:electrifi	0:1
ww:#:emission	0:1 3:-2 4:-2 6:3
ww:#:energy	3:1 6:1
ww:#:enyaq	0:2
ww:#:equivalent	0:1 2:-1 3:-2
ww:#:ev	0:2
ww:#:every	7:2
ww:#:factori	0:2 1:-1 2:-1 3:-1 5:-1 6:-1 8:-1
ww:#:fast	0:2
ww:#:footprint	1:1 2:-2 3:-1 4:-3 5:-2 6:-2 7:1 8:-2
ww:#:ford	3:-1 8:2
ww:#:from	0:-1 1:-1 2:1 7:-1
ww:#:fully	0:1
ww:#:gigawatt	0:1 3:-1
ww:#:gigawatt-hour	0:1
ww:#:gwh	0:2
ww:#:had	3:-1 7:2
ww:#:half	7:2
ww:#:has	0:-1 1:-2 2:-1 3:2 4:-1 5:-1 6:-2 7:1
ww:#:have	0:2 4:2
ww:#:high-power	0:1
ww:#:high-voltage	0:1
ww:#:id	0:1
ww:#:in	0:2
ww:#:includ	0:2
ww:#:is	0:1 3:-1 7:1
ww:#:its	0:-2 1:-1 3:1 6:-1 7:-1 8:1
ww:#:jlr	0:1
ww:#:lakh	0:1 3:-1 4:2
ww:#:last	0:3 3:2 6:-2
ww:#:leaf	0:2
ww:#:leav	3:1
ww:#:level	0:1
ww:#:lightning	0:2
ww:#:m	3:1
ww:#:megawatt	0:1 3:2 6:-1
ww:#:megawatt-hour	3:1 6:-1
ww:#:metric	1:1 2:1 3:-3 4:-3 5:-1 7:-1 8:-2
ww:#:million	0:2
ww:#:minu	0:1 3:-1
ww:#:mirai	0:2
ww:#:model	0:2
ww:#:month	0:1
ww:#:more	0:-1 1:-1 2:2 3:-2 4:-2 6:-2
ww:#:mustang	0:1
ww:#:mw	0:1 3:1
ww:#:mwh	3:2
ww:#:mwp	0:-1 6:1
ww:#:national-level	3:1
ww:#:net	0:-2 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:-1 8:2
ww:#:neutral	1:-2 3:1 4:1 6:-1 7:1 8:-1
ww:#:nevs	0:2
ww:#:new	0:2
ww:#:new-energy	0:1
ww:#:nio	0:1
ww:#:on	8:1
ww:#:one	0:2 4:-1 6:-1
ww:#:or	0:2
ww:#:over	1:2 4:-1 8:1
ww:#:pct	3:-1 6:1
ww:#:plant	3:3 4:-1 8:-1
ww:#:plug-in	0:3
ww:#:point	0:2
ww:#:public	0:1
ww:#:pure	0:1
ww:#:reduc	0:-1 1:-1 2:1 4:1 7:-2
ww:#:reduction	0:1 1:-1 2:-1 3:-3 4:-2 5:-2 6:1 8:-2
ww:#:s	0:1 3:-1
ww:#:service	0:1
ww:#:should	0:-1 1:-2 2:-1 3:1 4:-2 5:-1 6:2 7:-1 8:-2
ww:#:since	3:-1 4:1
ww:#:sit	3:-2 6:3
ww:#:so	2:1 3:1 6:-2 7:-1
ww:#:sold	0:2
ww:#:stall	0:2
ww:#:station	0:2
ww:#:such	0:1
ww:#:supercharg	0:1
ww:#:supercharger	0:1
ww:#:supplier	2:2 6:-1
ww:#:swap	0:1
ww:#:t	0:-2 1:2 2:-2 4:-3 5:-2 6:2 7:-3 8:-2
ww:#:taycan	0:2
ww:#:tco	0:-1 1:-2 2:-1 3:-2 4:-1 6:3
ww:#:technician	0:1
ww:#:terawatt-hour	3:-1 4:-1 6:1
ww:#:than	0:-1 3:1 4:-1 5:-2 6:1
ww:#:that	3:1 6:-1
ww:#:the	0:1 4:-1
ww:#:there	8:1
ww:#:this	1:1
ww:#:thousand	3:1 6:-1
ww:#:tim	0:1
ww:#:to	0:4
ww:#:tonn	6:-3 7:-1 8:-3
ww:#:tons	3:1 4:-2 8:-1
ww:#:toyota	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:-2 7:1 8:-2
ww:#:trillion	0:2
ww:#:truck	0:1
ww:#:unit	7:1
ww:#:vehicl	0:2
ww:#:was	0:-1 4:-1 5:1 6:1
ww:#:were	3:-1 7:1
ww:#:when	1:-1 2:1 3:-1 8:1
ww:#:wherea	4:1 7:-1 8:1
ww:#:will	0:-1 2:-1 3:2 4:-2 5:-1 6:1
ww:#:with	1:-1 5:1
ww:#:yuan	0:1 1:-1 2:-1 4:-2 5:-1 6:-2 7:-1 8:-1
ww:#:zero	1:-1 2:-1 6:2 8:-2
ww:#:zero-emission	0:2
ww:#y:#	5:1 6:-1
ww:#y:#y	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1
ww:#y:(	3:2 6:-2 8:-2
ww:#y::	3:-1 4:1
ww:#y:;	3:1 4:-1
ww:#y:a	0:-1 7:1
ww:#y:about	7:2
ww:#y:acros	1:-1 6:-1 7:-1 8:2
ww:#y:against	0:1 1:-1 3:-2 4:-1 6:3 7:-2 8:-1
ww:#y:all	0:-1 4:-2 6:-1 7:2
ww:#y:are	8:1
ww:#y:as	6:1 8:1
ww:#y:at	2:1
ww:#y:base	6:1
ww:#y:baseline	0:1 1:-1 4:-1
ww:#y:by	0:1 1:2 2:-2 3:-1 4:-3 5:-1 6:-1 8:-1
ww:#y:carbon	0:-1 3:1 8:2
ww:#y:compar	0:1 1:-2 2:-1 6:-1
ww:#y:every	0:1 7:-1
ww:#y:for	0:1 4:1 6:-1
ww:#y:from	0:-1 3:2 4:-2 7:-1
ww:#y:goes	8:3
ww:#y:half	7:2
ww:#y:has	0:1 5:-1 6:1 7:-2 8:-1
ww:#y:hasn	6:-1 8:2
ww:#y:in	0:-3 6:-1 7:2
ww:#y:instead	2:1 3:-1
ww:#y:is	8:1
ww:#y:it	0:3 3:1 6:-2 8:-2
ww:#y:its	0:-2 6:2 7:-1
ww:#y:level	0:-3 1:-2 2:-1 3:-1 4:1 6:2 8:-1
ww:#y:on	0:1 6:-1 8:1
ww:#y:one	0:1
ww:#y:only	2:2 8:-1
ww:#y:onward	3:-1 6:1 7:-1 8:-1
ww:#y:or	0:-1 1:-1 3:-1 4:2 6:1 7:-2
ww:#y:over	6:1
ww:#y:rather	3:2 6:-1
ww:#y:relative	0:-1 3:1 6:1
ww:#y:remain	1:-1 3:1 4:-1 6:-1 7:2 8:1
ww:#y:s	3:-1 6:1 8:1
ww:#y:should	7:1
ww:#y:stand	3:-2 6:1 8:1
ww:#y:stay	0:1 6:-1
ww:#y:target	0:-1 1:-1 4:2 6:-1
ww:#y:than	2:-1 3:1 4:-1 8:-2
ww:#y:that	0:-2 3:-2 4:-1 6:2
ww:#y:there	3:1
ww:#y:they	0:-4 1:-3 2:-3 3:-1 4:-2 5:-3 6:3 7:-2 8:1
ww:#y:through	2:1 3:-1 4:-1 5:-1 7:-1 8:-1
ww:#y:to	1:1 3:1 6:-1 8:-1
ww:#y:versu	0:1 1:-1 2:-2 3:-3 5:-2 6:1 7:-2 8:-2
ww:#y:volvo	0:2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:2
ww:#y:vs	0:1 1:-3 2:-2 3:-1 4:-3 5:-1 6:1 7:-2 8:-1
ww:#y:was	3:-1
ww:#y:we	0:2 1:-2 2:-1 3:-2 4:-1 6:1 8:-1
ww:#y:with	6:1
ww:$:#	0:1
ww:%:#	7:4
ww:%:#y	1:-1 3:-1 4:-1 5:-1 6:1 7:2
ww:%:,	0:-1 1:-1 2:-1 3:1 5:-1 6:-1 7:3
ww:%:;	0:2 6:-2
ww:%:against	0:1 1:1 4:-1 5:-1 6:-1 8:-1
ww:%:and	0:2 1:-1 2:-1 3:-3 4:2 5:-1 6:-5 8:-1
ww:%:as	0:-1 3:1 6:-1
ww:%:at	0:-1 1:-2 2:-2 4:-2 5:1 7:-2 8:-2
ww:%:below	0:-2 1:2 2:-3 3:-2 4:-2 5:-2 6:2 7:-2 8:-1
ww:%:bev	7:1
ww:%:by	0:-1 6:1
ww:%:compar	0:-2 2:-1 7:-1
ww:%:cut	0:-1 5:-1
ww:%:down	0:1 1:-2 2:-1 3:2 4:-2 5:-2 6:-3 7:-1
ww:%:electrifi	7:2
ww:%:ev	7:2
ww:%:for	4:1 6:-1 7:-1
ww:%:from	1:2 2:-1 3:-3 4:2 6:-2 7:-2
ww:%:green	0:-1 3:-1 4:1
ww:%:in	0:1
ww:%:is	0:-1 4:-1 6:1
ww:%:less	0:-3 1:-1 3:1 5:1 6:1
ww:%:lower	1:1 3:-4 5:1 7:-3 8:-3
ww:%:off	0:-2 3:-2 4:1 5:-1 7:-1
ww:%:on	0:1 7:-1
ww:%:or	0:-1 1:-1 4:1 6:-1
ww:%:over	0:2 1:-2 3:-2 5:-1 6:-2 8:-1
ww:%:per	0:-1 1:-3 2:1 3:-1 7:-1
ww:%:recycl	0:1 7:-1
ww:%:reduction	0:-2 1:-3 5:1 7:-1
ww:%:renewable	0:-1 4:1 7:-1
ww:%:since	0:-1 3:3 6:-1
ww:%:smaller	0:-1 3:-1 4:-1 6:-1 8:1
ww:%:this	2:1
ww:%:to	6:-1 7:1
ww:%:were	7:3
ww:(:#	0:2 4:-1 6:-2
ww:(:carbon	3:-1 6:-1 8:1
ww:):,	1:-1 3:-1 4:-1 6:2
ww:)::	0:-2 1:-2 2:-1 3:2 4:1 6:-1 7:-2
ww:):and	0:2 2:-1 3:-2 4:-2 6:1
ww:):should	3:2 6:-1
ww:,:a	0:1
ww:,:about	3:-2 5:1 6:1
ww:,:after	0:2
ww:,:aim	3:-1 6:2
ww:,:aims	1:-1 8:1
ww:,:all	6:2 8:-2
ww:,:among	0:2
ww:,:an	1:-1 2:-1 3:2 4:-1
ww:,:approximately	1:-1 4:-1 6:-1 8:1
ww:,:are	0:1 3:1 6:-1 8:-2
ww:,:as	1:-1 4:2 6:-2
ww:,:at	0:1
ww:,:baic	0:1 3:-2 7:1 8:-1
ww:,:bmw	3:1
ww:,:but	3:1
ww:,:by	0:2 1:1 2:-2 3:-1 4:1 5:-2 6:-3 7:-1 8:-3
ww:,:byd	4:2
ww:,:carbon	0:-1 1:-1 6:-1 7:-1 8:3
ww:,:climate	1:-1 8:2
ww:,:co	1:1 2:-1 4:-3 5:-1 6:1 7:-1 8:-1
ww:,:compar	3:-1 6:2
ww:,:contribut	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ww:,:deliver	0:1
ww:,:each	0:-2 1:1 7:1 8:-1
ww:,:electricity	3:3 6:-3
ww:,:electrifi	0:1
ww:,:emission	0:-2 2:-2 3:1 4:-1 5:-1
ww:,:energy	0:-2 3:-1 4:1
ww:,:five	0:1
ww:,:four	3:1
ww:,:gm	6:1
ww:,:had	0:1 4:1 6:-1
ww:,:half	0:-1 4:1 7:2
ww:,:has	2:1 8:-1
ww:,:have	3:1
ww:,:in	1:1
ww:,:includ	7:-1 8:2
ww:,:is	1:2 8:-1
ww:,:it	2:1 3:1 6:-3
ww:,:kia	8:1
ww:,:mak	3:1
ww:,:mazda	3:-1 8:1
ww:,:minu	0:-2 1:-1 3:2 4:-1 6:-2 8:-1
ww:,:nearly	7:1
ww:,:net	0:-1 2:2 5:-1 6:-1 7:-1 8:-2
ww:,:new	4:1
ww:,:nine	3:2
ww:,:nissan	1:2 3:-1 8:-1
ww:,:nor	0:-1 1:-1 4:-1 6:1 8:-1
ww:,:of	0:1 3:-1
ww:,:on	0:-2 2:-1 3:1 5:-1 6:-2 7:2
ww:,:or	0:-1 7:1
ww:,:over	0:1
ww:,:plus	0:2
ww:,:production	3:2
ww:,:put	0:1
ww:,:puts	0:-1 8:1
ww:,:renewable	0:1 4:-2 6:-2
ww:,:roughly	3:1
ww:,:said	7:1
ww:,:sav	0:-1 2:-1 3:1 4:2 5:-1 6:-1
ww:,:says	0:-1 1:-1 2:-1 3:-2 4:-1 5:2
ww:,:should	3:-3 6:1 8:1
ww:,:six	3:1 6:-1
ww:,:so	3:1 4:1 6:-1
ww:,:sold	0:2
ww:,:some	0:1 6:-1
ww:,:ten	0:2
ww:,:that	0:2
ww:,:there	0:-2 7:2
ww:,:they	0:-1 1:-2 2:-3 3:1 4:1 5:-2 6:-2 7:1 8:-2
ww:,:though	7:1
ww:,:three	0:1
ww:,:to	0:1 4:-1 7:1
ww:,:told	3:-1 6:1 8:-1
ww:,:toyota	4:1 7:-1
ww:,:two	0:1
ww:,:up	3:1 6:-1
ww:,:volkswagen	0:1
ww:,:want	3:1
ww:,:was	1:-1 3:1 4:1 6:-2
ww:,:were	0:3 1:-1 2:-1 3:-1 4:-1 6:-2
ww:,:where	0:1 7:-1
ww:,:wherea	0:-1 1:-1 2:1 3:1
ww:,:while	0:1 7:-1
ww:,:whose	0:-1 1:-2 3:-1 7:1
ww:,:will	3:-1 6:2
ww:,:with	3:-1
ww:,:would	3:-1 6:2 8:-2
ww:::#	0:2
ww:::a	1:-1 3:-2 7:1 8:-1
ww:::about	0:2
ww:::aims	0:2 3:-1 8:-1
ww:::all	6:1
ww:::at	1:-2 2:-1 3:-1 4:-1 6:-1 7:2
ww:::bev	7:2
ww:::by	4:-1 6:2
ww:::carbon	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 7:-2 8:1
ww:::co	0:-1 1:-2 2:-1 3:2 5:-1 6:1 7:-2 8:-2
ww:::down	0:-1 1:-2 3:-2 4:-2 5:-2 7:2 8:-2
ww:::emission	0:-2 1:-1 2:-2 3:2 4:-2 5:-2 6:1 7:-1 8:-1
ww:::half	0:2 6:-1
ww:::it	6:1
ww:::minu	0:-2 2:-1 5:-1 7:-3
ww:::net	1:-1 6:-1 8:4
ww:::one	0:2 3:-1
ww:::only	3:-1 4:1 7:-1 8:-1
ww:::over	0:2
ww:::production	3:1
ww:::six	0:2
ww:::the	1:1 6:1
ww:::was	7:1
ww:;:#	2:1
ww:;:a	0:1 1:1 3:-2 6:-1
ww:;:at	0:-1 4:-2 7:-1 8:1
ww:;:by	0:1 7:-1
ww:;:carbon	1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:3
ww:;:it	3:-1 6:1
ww:;:more	0:-1 3:-1 6:1
ww:;:that	3:1
ww:;:the	0:-1 3:1
ww:;:two	7:1
ww:a:#	1:-1 4:-1
ww:a:#y	6:1
ww:a:billion	0:1
ww:a:buyer	0:2
ww:a:car	1:1 2:-2 3:-2 4:-1 5:-2 7:1 8:-2
ww:a:carbon	1:-1 4:-1 7:-1
ww:a:carbon-neutral	1:-1 6:-2 8:2
ww:a:climate-neutral	0:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:2 8:-1
ww:a:company	8:3
ww:a:cost	0:1
ww:a:cut	0:2 1:-2 4:-1 6:-2 7:-1 8:-1
ww:a:fleet	0:1
ww:a:fully	0:-1 7:2
ww:a:further	3:-2 6:2
ww:a:halv	0:1 1:-2 2:-1 3:-2 4:-1 5:-2 6:2 7:-2 8:-2
ww:a:little	3:1
ww:a:mere	0:1 6:-1
ww:a:million	7:1
ww:a:month	0:3
ww:a:net	1:-1 2:-1 6:-1 7:1
ww:a:net-zero	8:1
ww:a:network	0:2
ww:a:new	4:1
ww:a:plann	0:1
ww:a:plant	0:1
ww:a:pure	0:-1 7:2
ww:a:reduction	0:-1
ww:a:result	1:-1 2:-1 3:-1 4:-1 6:2
ww:a:second	3:1
ww:a:share	7:1
ww:a:solar	0:1 3:1 6:-3
ww:a:target	8:2
ww:a:tenth	3:1
ww:a:truly	0:-1 3:-2 7:1 8:-2
ww:a:vehicle	1:4
ww:a:whole	8:1
ww:a:wind	0:1 3:1 6:-2
ww:a:year	0:1
ww:a:zero-carbon	6:1 8:-1
ww:able:to	0:1
ww:about:a	3:1 6:-1 7:1
ww:about:half	3:1
ww:about:one	0:-1 3:2 7:-2
ww:absolute:term	0:1 4:1 6:-2
ww:achiev:#	3:1
ww:achiev::	0:-1 1:-2 2:-1 3:-2 5:-1 6:2 7:-2 8:-1
ww:acros:its	0:-1 1:1 6:1 7:-1 8:-1
ww:acros:supply	8:1
ww:activiti:by	0:-1 1:-1 3:-1 4:-1 6:2 7:-2
ww:add:#	0:2 3:-1 6:1
ww:add:,	1:-1 3:-1 6:1
ww:add:by	1:-1 6:1
ww:add:in	3:1
ww:add:up	3:-1 6:1
ww:addition:to	3:-2 6:1 8:1
ww:additional:green	0:2 3:-1 6:-1
ww:adventure:network	0:1 3:-2 4:1 6:-1
ww:after:#	0:3
ww:after:an	0:1
ww:after:nine	0:-2 7:2
ww:against:#	0:2 1:-1 4:-1 7:-2
ww:against:#y	1:-2 2:-1 3:-2 4:-2 7:-1 8:2
ww:against:fiscal	0:-2 1:-1 2:-1 3:-2 5:-1 6:1 7:-1 8:-1
ww:ago:,	0:1 3:-1 7:1
ww:agreement:with	2:-1 3:1 6:-2
ww:aim:for	3:-3 6:2 7:-1 8:1
ww:aim:is	1:-1 7:1
ww:aim:of	0:-2
ww:aim:to	8:1
ww:aims:at	1:-1
ww:aims:for	3:1 6:-1 8:-1
ww:aims:to	0:1
ww:all-electric:by	7:2
ww:all-electric:cars	0:1
ww:all-electric:in	7:2
ww:all-electric:model	0:1
ww:all-electric:vehicl	0:1
ww:all:,	0:2 3:-1
ww:all:by	0:2 1:-2 7:-2 8:-1
ww:all:its	7:1
ww:all:new	0:-2 4:-1 7:3
ww:all:of	3:2 8:-1
ww:all:plant	3:3 6:-2
ww:all:product	0:-1 1:-2 2:-1 4:-1 5:-1 6:-1 8:2
ww:all:sit	0:-1 2:-1 3:-2 5:-1 6:3 8:-1
ww:all:the	0:-1 4:-1 6:2
ww:almost:#	3:1 4:1 6:-1 7:-2
ww:alone:,	0:-1 1:-1 3:3 4:-2 6:-2 7:-1 8:-1
ww:along:the	3:-1 6:-1
ww:along:with	0:-1 6:-1 8:2
ww:already:at	0:-1 2:-1 3:1 4:-1 5:-1 7:1 8:-1
ww:already:been	0:-2 4:-2 6:1 7:1
ww:also:#	3:1
ww:also:committ	4:-1 7:1 8:1
ww:aluminium:in	7:1
ww:ambition:#y	8:-1
ww:ambition::	3:-1 6:2
ww:ambition:of	7:1
ww:america:in	0:2
ww:among:them	0:3
ww:amount:to	5:-1
ww:an:#	1:-1 2:-1 3:2 4:-1
ww:an:all-electric	7:1
ww:an:ambition	0:1 2:-1 7:-1 8:3
ww:an:average	0:1
ww:an:electric	0:-1 7:3
ww:an:electrifi	7:1
ww:an:estimat	4:1
ww:an:output	3:1
ww:and:#y	0:1 1:1 2:-1 4:-1 5:-1 6:-1 7:-1
ww:and:a	6:1
ww:and:aims	0:-1 3:-1
ww:and:all	0:2
ww:and:an	0:-1 7:1
ww:and:another	0:1
ww:and:at	0:-3 7:4
ww:and:be	8:5
ww:and:before	1:1 3:-1
ww:and:bus	3:-1 4:1 6:-1 7:2 8:-1
ww:and:by	0:1 1:-3 3:-2 8:-1
ww:and:carbon	1:-1
ww:and:co	0:-2 1:1 3:1
ww:and:deliver	0:4
ww:and:electric	7:2
ww:and:for	3:1
ww:and:half	7:1
ww:and:has	0:2 3:-1
ww:and:have	4:2 5:-1
ww:and:in	3:-1 6:1
ww:and:intend	3:1 8:-1
ww:and:it	0:1 3:2 6:-3 8:-1
ww:and:its	1:1 3:-1
ww:and:minu	0:-2 1:-1 2:-1 3:-1 4:1 6:-1 7:1 8:-2
ww:and:more	1:-1 3:-1 4:2
ww:and:net	0:-1 3:-2 5:-1 6:1 8:1
ww:and:neutrality	1:-1 3:-1 6:-1 7:-2 8:2
ww:and:now	8:1
ww:and:offic	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
ww:and:only	7:1
ww:and:over	0:-2 4:-1 7:2
ww:and:plan	0:1
ww:and:reach	7:2 8:-2
ww:and:recycl	0:-1 7:1
ww:and:so	2:-1 4:-1 5:-1 7:1
ww:and:solar	3:1
ww:and:that	2:1 6:-2 7:1
ww:and:the	0:-1
ww:and:then	0:2
ww:and:those	3:1
ww:and:to	1:1 3:-2 8:2
ww:and:want	4:-1 5:1
ww:and:will	3:2 4:-1 7:2 8:-2
ww:announc:in	8:2
ww:announc:that	6:1 8:-1
ww:annual:report	0:1 4:1 7:-2
ww:annually:by	6:1
ww:another:#	0:1
ww:another:five	0:2
ww:any:climate	0:1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
ww:april:#	6:1
ww:are:#	0:-2 4:-1 7:2
ww:are:be	0:1
ww:are:certifi	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-3 7:-1
ww:are:com	0:2
ww:are:expect	1:1
ww:are:for	0:1
ww:are:forecast	0:1
ww:are:foreseen	0:-1 3:-1 5:1 6:-1
ww:are:install	0:-2 1:-1 2:-2 4:-1 5:-2 6:1 7:-2 8:-2
ww:are:meant	1:-1 4:2 6:-2 8:-1
ww:are:on	0:1
ww:are:plann	0:2
ww:are:suppos	0:1 4:-2 6:2 8:-2
ww:are:the	1:-1 4:-1 6:1 7:-1
ww:aren:t	0:2
ww:around:the	0:1 3:1
ww:arrive:at	2:1 6:-1 8:-1
ww:as:#	1:-1 4:1
ww:as:an	8:2
ww:as:before	8:1
ww:as:early	0:1 7:-1
ww:as:its	0:1 8:-1
ww:as:much	4:1
ww:as:of	0:-1 2:2
ww:as:the	0:1 3:-1 4:-1 8:1
ww:as:they	2:1
ww:as:well	8:2
ww:as:zero	0:1 6:-2
ww:aside:#	0:1
ww:ask:its	2:2 3:-1 6:-1 8:-1
ww:ask:to	3:1
ww:aspir:to	8:1
ww:at:#	0:1
ww:at:all	0:-1 2:-1 3:1 4:-1 5:-1 6:1 8:-3
ww:at:between	7:1
ww:at:carbon	6:-1 8:1
ww:at:home	1:-1 3:-1 4:2 6:-1 8:-1
ww:at:in	8:2
ww:at:its	6:2 8:-2
ww:at:least	2:1 3:-1
ww:at:minu	0:-4 1:-3 2:-2 3:3 4:-3 5:-2 6:-1 7:-2 8:-2
ww:at:more	0:1
ww:at:net	8:3
ww:at:present	1:1 3:-1 4:-1 6:1
ww:at:that	3:1
ww:at:the	0:1 7:-1
ww:at:which	3:2 7:-1 8:-1
ww:at:year-end	0:2
ww:available:in	7:1
ww:average:car	0:-1 1:1 4:1 7:-1
ww:average:co	0:1 1:-2 2:-1 5:-2 6:-1 8:-1
ww:average:emission	0:-3 1:-1 4:-2 6:-2 7:2
ww:average:fuel	0:-2 4:-1 7:2
ww:avoid:#	0:2 2:-3 3:-4 5:-3 6:-2 7:-1 8:-2
ww:avoid:around	0:-2 2:-1 3:-1 5:1 6:-1
ww:avoid:in	0:-2 1:-3 2:1 3:1 4:-1 5:-2 6:-2 8:-1
ww:avoid:more	0:1 6:-1 8:-1
ww:baic:group	0:2 3:-1
ww:balance:in	0:-2 1:-2 2:-3 4:-3 5:-3 6:-2 7:-4 8:2
ww:balance:sheet	3:1
ww:balance:since	3:3 6:-2
ww:base:year	0:-1 3:-1 4:1 6:1
ww:batteri:,	0:1 1:1 3:-1 7:-1 8:-1
ww:batteri::	0:1
ww:batteri:by	0:-1 1:3 2:-1 3:-1 7:-1 8:-1
ww:batteri:in	5:1
ww:batteri:will	1:-2 2:2 3:-1 4:-1 7:-1
ww:battery-electric:cars	0:-3 7:3
ww:battery-electric:in	7:1
ww:battery-electric:model	0:1
ww:battery-electric:truck	0:1
ww:battery-electric:vehicl	0:4 7:-2
ww:battery:assembly	0:2
ww:battery:cars	0:1
ww:battery:factory	0:1
ww:battery:maker	0:1
ww:battery:plant	0:-1 3:1
ww:battery:production	0:-1 7:1
ww:battery:suvs	0:1
ww:battery:truck	0:1
ww:be:a	8:1
ww:be:able	0:1
ww:be:achiev	6:1 8:-1
ww:be:all	0:-1 3:2 6:-1
ww:be:at	3:1 6:-1 7:-1 8:1
ww:be:attain	0:-1 3:-1 7:-1 8:2
ww:be:brought	3:1 6:-2
ww:be:built	0:1
ww:be:carbon	3:1
ww:be:carbon-neutral	3:1 4:-1 6:-2 8:2
ww:be:climate	1:-2 3:-1 7:-1 8:3
ww:be:climate-neutral	1:-3 3:-2 7:-3 8:4
ww:be:co	1:-1 2:-1 3:1 7:1 8:-1
ww:be:convert	1:-2 2:-1 3:-1 4:-2 5:-1 6:-2 7:2 8:-2
ww:be:cover	6:1
ww:be:cut	1:-1 5:-1 6:-1 7:-1
ww:be:deliver	0:-1 7:2
ww:be:down	0:-3 1:-1 2:-2 3:1 6:-2 7:-4 8:1
ww:be:electric	7:2
ww:be:finish	3:2
ww:be:free	8:1
ww:be:generat	0:1 3:-2 6:1
ww:be:gone	1:-1 2:-2 3:-2 4:2 5:-1 6:-3 7:-2 8:-2
ww:be:half	0:-2 1:1 3:-3 6:1 7:1
ww:be:halv	1:-2 3:1 4:-1 5:-1 7:1 8:-2
ww:be:in	0:3 3:-1 6:-1
ww:be:increas	6:-1 7:1
ww:be:introduc	0:1
ww:be:invest	0:1
ww:be:known	8:1
ww:be:lift	3:1 6:-1
ww:be:lower	0:-2 3:-1 6:2
ww:be:made	8:1
ww:be:more	1:-1 3:1 4:-3 7:1 8:-1
ww:be:neutral	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 6:2 7:-2 8:-1
ww:be:new	7:1
ww:be:no	0:-1 2:-1 3:2 6:-1
ww:be:of	0:-1 3:1 6:-1 7:1
ww:be:offer	0:1
ww:be:on	1:1 8:-1
ww:be:over	0:2
ww:be:power	6:1
ww:be:produc	0:1 1:-1 6:-1 7:1 8:-1
ww:be:reach	1:1 3:-3 4:-2 5:-1 6:1 7:-3
ww:be:ready	3:1
ww:be:recover	0:1
ww:be:recycl	0:-2 2:1
ww:be:reduc	0:1 2:-1 6:-2 7:-2
ww:be:renewable	3:-2 6:3
ww:be:run	5:-1 6:1
ww:be:runn	3:1
ww:be:sav	0:-2 1:-1 2:1 3:-1 4:-1 5:-1 6:2
ww:be:set	0:1
ww:be:sold	1:1
ww:be:suppli	2:2 3:-1
ww:be:zero-emission	7:2
ww:becom:carbon	3:-1 8:1
ww:become:#	6:1
ww:become:a	0:1 3:-1
ww:become:carbon	3:1 6:-1
ww:been:achiev	0:-1 1:-1 2:-1 3:-3 4:2 5:-1
ww:been:carbon	0:-1 1:-1 3:-2 5:-1 6:2 8:-1
ww:been:carbon-neutral	3:2
ww:been:certifi	0:1 3:1 6:-2 8:-1
ww:been:co	3:3 6:-1
ww:been:cut	0:1 1:-1 3:-1 4:-1 6:1 8:-1
ww:been:deliver	0:2
ww:been:earmark	0:1
ww:been:green	0:2 2:-1 3:-3 5:-1 6:2
ww:been:halv	0:-2 3:3 4:-1 6:-1
ww:been:invest	0:1
ww:been:launch	0:1
ww:been:lower	1:1 2:-1 3:-1 4:-2 7:-2
ww:been:put	0:2
ww:been:reduc	0:-5 3:1 4:-2 5:-1 6:2 7:-1 8:-1
ww:been:set	0:2
ww:been:sold	0:1
ww:been:spent	0:1
ww:been:switch	3:2 6:-2
ww:been:work	3:1 4:1 6:-1
ww:before:#	1:2 8:-1
ww:before:#y	1:1 2:-1 8:-1
ww:before:,	3:-2 4:-1 6:-1 8:3
ww:before:;	0:-2 1:-1 4:2 6:-1
ww:before:the	0:-1 2:1
ww:beginn:of	0:-2 5:1 6:-1
ww:below:#	1:2 2:-3 3:-2 4:-3 5:-2 7:-1 8:-2
ww:below:#y	0:1 1:-2 2:-2 4:-1 5:-1 7:-2 8:-1
ww:below:the	1:-2 4:1 5:-1 7:-1 8:-1
ww:below:those	0:1 1:-2 2:-3 3:-2 4:-3 5:-2 6:-2 7:1 8:-1
ww:between:#	0:2
ww:between:#y	0:1 3:-2
ww:between:fy	0:1
ww:bev:deliveri	0:1
ww:bev:in	7:1
ww:bev:model	0:1
ww:bev:share	7:1
ww:bevs:by	0:2
ww:bevs:in	0:1
ww:bevs:on	0:2
ww:billion:baht	0:1
ww:billion:dollar	0:2
ww:billion:euro	0:1
ww:billion:for	0:1
ww:billion:in	0:1
ww:billion:kilometer	0:1
ww:billion:kronor	0:1
ww:billion:will	0:2
ww:billion:yen	0:1
ww:billion:yuan	0:1
ww:bmw:group	0:-2 2:-1 3:1 6:-2 8:1
ww:bmw:has	0:1
ww:bmw:s	0:-1 3:1
ww:bn:for	0:2
ww:bosch:has	3:-1 6:2 8:-1
ww:br:#	0:-1 3:1 6:1
ww:br:down	1:-2 2:1 6:1
ww:br:out	0:1
ww:brand:,	7:1
ww:brand:deliver	0:2
ww:brand:in	6:1
ww:brand:is	8:1
ww:bring:the	0:2 7:-1
ww:brought:#	0:3 7:-2
ww:build:#	0:1
ww:build:a	1:1 3:-2 8:-1
ww:build:one	0:2 3:-1
ww:built:#	0:2
ww:built:,	5:-1
ww:built:in	0:2
ww:busines:activiti	6:2
ww:busines:by	8:2
ww:busines:in	8:1
ww:busines:sit	6:1
ww:but:its	3:1
ww:buy:more	0:1 2:-1
ww:buyer:in	0:2
ww:by:a	1:1 7:-4
ww:by:approximately	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:-1 7:-1 8:2
ww:by:around	3:1
ww:by:at	0:-2 1:2 3:-1 8:1
ww:by:december	0:2
ww:by:fiscal	3:1 6:-2 8:-1
ww:by:fy	0:2 3:-1
ww:by:half	2:-2 3:-1 4:-2 5:-1 6:2 7:-2
ww:by:its	0:1 2:-1 3:-2 5:-1
ww:by:march	3:-1 6:1
ww:by:minu	0:-3 2:-1 3:1 4:-2 6:1 7:-1 8:-1
ww:by:more	0:-1 2:-3 5:-2 7:-1 8:-1
ww:by:next	0:1
ww:by:now	0:-1 1:2 2:-1 3:-2 4:-1 7:-1
ww:by:renewable	6:1
ww:by:then	0:1 7:1
ww:by:up	0:-1 2:2 3:-2
ww:by:weight	0:3 2:-1 7:-2
ww:by:which	2:-1
ww:byd:s	0:-2 3:-1 4:2 6:1 8:-1
ww:byd:sold	0:2
ww:came:down	2:-1 3:1 4:-1
ww:came:from	3:-2 6:2 7:-1
ww:came:to	0:1 1:1
ww:capacity:,	0:1
ww:capacity::	0:2
ww:capacity:at	3:1 6:-1
ww:capacity:for	0:2 3:-1
ww:capacity:is	0:2
ww:capacity:of	0:1
ww:capacity:will	0:1
ww:car:,	0:2
ww:car::	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
ww:car:are	0:3 3:-3 6:-2
ww:car:by	0:1 4:-2 5:-1 6:-2 7:1 8:-2
ww:car:fleet	0:2 1:1 7:-2 8:-1
ww:car:from	0:-3 1:2 2:-1 5:-2 7:-1
ww:car:has	0:-3 1:-2 3:3 4:-1 5:-1 6:-2
ww:car:in	0:1 2:-1 4:-1 5:-1 6:-1 7:1 8:-2
ww:car:is	1:2 3:1 7:-1
ww:car:it	0:-1 3:1
ww:car:over	0:-2 1:1 4:1 6:-1 8:-1
ww:car:plant	3:1
ww:car:sal	7:2
ww:car:should	0:-2 1:2 7:-1 8:-1
ww:car:sold	0:1 1:1 3:-1 8:-2
ww:car:than	0:2 1:-4 4:-2 5:-2 6:-1 7:-1
ww:car:that	3:1 7:-1
ww:car:were	0:3 3:-1
ww:car:will	1:-1 4:1 6:-3 7:-1
ww:car:with	0:-2 1:1 3:-3 6:-2 8:-1
ww:car:without	0:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-2
ww:carbon-neutral:acros	7:-1 8:2
ww:carbon-neutral:as	3:1
ww:carbon-neutral:by	0:-1 1:-2 2:-2 3:-3 4:-1 5:-1 6:-3 7:2 8:1
ww:carbon-neutral:fleet	7:2 8:-1
ww:carbon-neutral:in	0:-2 1:1 2:-2 3:-1 4:-3 5:-2 6:2 7:-2 8:-1
ww:carbon-neutral:on	3:2 6:-2
ww:carbon-neutral:since	1:-1 2:-1 3:3 7:-1 8:-2
ww:carbon::	1:-1 4:-1 6:2
ww:carbon:by	3:1
ww:carbon:dioxide	0:-1 3:1 7:-1
ww:carbon:emission	0:-1 1:2 4:-2
ww:carbon:footprint	3:-2 5:-1 6:-1 8:1
ww:carbon:net	8:4
ww:carbon:neutral	8:1
ww:carbon:neutrality	8:2
ww:carbon:peak	8:2
ww:carbon:per	0:-2 2:1
ww:carbon:reduction	1:-2 3:-1 4:-1 5:-1 6:-1 7:-2 8:1
ww:cars::	0:-1 1:-2 3:-2 4:1 5:-1 6:-2 7:2 8:-2
ww:cars:account	7:1
ww:cars:alone	7:1
ww:cars:are	0:1 4:-2
ww:cars:by	0:1
ww:cars:from	8:1
ww:cars:is	0:-2 1:2 4:2 8:-2
ww:cars:it	7:1
ww:cars:last	0:-1 7:2
ww:cars:made	7:1
ww:cars:of	0:-2 1:1 4:-1
ww:cars:on	0:1
ww:cars:only	7:1
ww:cars:should	0:-2 7:3
ww:cars:sold	0:-1 7:3
ww:cars:that	7:1
ww:cars:to	0:1
ww:cars:were	0:3
ww:cars:will	7:1
ww:cars:would	7:1
ww:casa:grande	3:1 6:-1 7:-1
ww:cathode:material	0:3 7:-3
ww:cell:,	0:1
ww:cell:by	0:2 1:-1 2:1 3:-1
ww:cell:is	0:1 2:-1 3:-2 4:-2 5:-1 6:-1 7:1 8:-1
ww:cell:plant	0:1
ww:cell:production	2:1 3:-1 7:-1
ww:cent:at	0:-1 3:1
ww:cent:by	0:1 1:-2 2:-1 4:-3 6:1 8:-1
ww:cent:compar	1:-2 2:1 3:-3 5:-2 6:-1 7:-1 8:-2
ww:cent:for	0:-1 1:-1 6:-1 8:1
ww:cent:from	0:-1 1:-1 3:-1 4:-1 6:3
ww:cent:less	0:-1 4:1 6:-1
ww:cent:lower	0:-2 2:-3 4:-4 5:-3 7:2 8:-3
ww:cent:of	0:-1
ww:cent:per	0:2 1:1 3:-1 6:-3 7:-1 8:-2
ww:cent:renewable	0:-1 3:1
ww:cent:since	0:-1 4:-1 6:1
ww:cent:to	8:2
ww:certifi:as	3:1
ww:chain:,	0:-1 1:1 2:1 3:-2 5:-2 6:-3 7:-2
ww:chain:by	8:1
ww:chain:emission	0:-1 2:1
ww:chain:in	1:-2 8:1
ww:chain:is	0:-1 1:-4 2:4 3:-1 5:-1 8:-1
ww:chairman:,	8:1
ww:change:its	0:-1 4:-1 6:-1 7:1
ww:charg:,	3:-1 4:1 6:-1
ww:charg::	0:2
ww:charg:network	0:-1 3:-1 4:1
ww:charge:point	0:1
ww:charger::	0:1
ww:charger:at	0:1
ww:charger:by	0:1
ww:charger:in	0:1
ww:china:s	3:1
ww:chinese:supplier	0:1
ww:climate-neutral:by	0:-1 1:-2 2:-1 3:1 4:-1 5:-2 6:-3 7:-2
ww:climate-neutral:car	0:-2 1:2 2:-1 3:-1 4:-2 5:-2 6:-2 7:2 8:-3
ww:climate-neutral:manufactur	0:-1 1:-2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
ww:climate::	1:-2 3:-1 4:2 5:-1 6:-2
ww:climate:impact	0:1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
ww:climate:neutral	3:1 8:1
ww:climate:neutrality	1:-1 8:5
ww:climb:to	3:1
ww:close:of	6:1
ww:close:to	2:-1 6:1
ww:co:#	8:-1
ww:com:from	2:-1 6:1
ww:com:in	0:1 8:1
ww:com:to	0:-1 6:-1 7:2
ww:combustion:engin	7:1
ww:combustion:engine	0:-2 7:3
ww:combustion:sal	7:1
ww:come:down	0:-2 6:1
ww:come:from	0:2 6:-1
ww:come:in	7:1
ww:come:to	0:1 3:1 6:-1
ww:commercial:vehicl	8:2
ww:commercial:vehicle	3:1
ww:commitment:is	0:-1 3:1 6:-1 8:1
ww:commitment:to	0:-1 1:1 2:-1
ww:committ:itself	8:1
ww:committ:to	2:-1 6:-1
ww:company:,	0:2 2:-1 3:2 6:-1 7:-1 8:-1
ww:company:and	0:1
ww:company:as	3:-1 8:1
ww:company:by	3:-2 7:-1 8:2
ww:company:confirm	7:2
ww:company:had	0:-1 6:2
ww:company:has	6:-1
ww:company:intend	0:1 1:1 2:-1 3:-2 7:-2
ww:company:is	0:1 3:-1 8:1
ww:company:s	6:2
ww:company:said	0:-1 6:-1 7:-1 8:2
ww:company:sold	0:1
ww:company:want	8:1
ww:company:will	2:1 4:-1 7:1
ww:company:would	8:2
ww:compar:to	0:-2 1:-1 3:-1 4:1 6:-3
ww:compar:with	0:1 2:-1 4:-2 5:-1 7:-2
ww:comparison:with	1:-2 3:-1 4:-1 5:-2 6:-1 7:1 8:-2
ww:confirm:its	0:1 7:2 8:-1
ww:confirm:that	3:1
ww:consum:in	3:1
ww:consumption:by	3:2 4:-1 5:-1 6:-1 7:-2
ww:consumption:per	0:-3 3:1 6:1
ww:content:by	0:3 2:-1 7:-3
ww:content:in	0:-1 7:2
ww:continu:to	1:1 3:-1 6:-1 8:2
ww:contribut:#	0:1
ww:core:operation	6:3 8:-2
ww:core:supplier	0:2 2:1 6:-1
ww:corporate:activiti	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1
ww:correspond:to	0:-1
ww:cost:of	0:1
ww:could:be	8:2
ww:count:#	0:2
ww:country:,	3:1
ww:cover:#	6:1
ww:cover:a	3:2 6:-1
ww:cover:by	1:-1 2:-3 3:-2 6:1 7:1
ww:cover:over	0:1 3:2 6:-2
ww:crore:for	0:1
ww:crore:into	0:1
ww:crore:km	0:2
ww:cubic:meter	0:-2 3:2
ww:cubic:metr	3:1
ww:customer:avoid	0:-3 4:3
ww:customer:have	0:1
ww:customer:in	0:2
ww:cut:#	4:-1 8:-1
ww:cut:by	2:-1 5:-2 6:1
ww:cut:carbon	0:2 4:-2 7:-1
ww:cut:co	0:-3 2:2 3:1 4:-2 5:-1 6:-1 7:1
ww:cut:emission	0:-2 2:1 6:-1 8:-1
ww:cut:in	0:1 1:-3 2:-1 3:-1 5:-1 7:-3
ww:cut:its	2:-1 3:-1 6:-1 8:1
ww:cut:of	0:2 1:-2 3:-1 4:-1 6:-2 8:-1
ww:cut:the	0:-3 2:-1 4:1 5:-2 6:1 7:-1 8:-1
ww:cycle:,	0:-2 1:3 2:-1 3:-2 4:-2 8:-1
ww:cycle:by	0:-1 1:2
ww:cycle:from	1:1
ww:cycle:in	1:1 7:-1
ww:cycle:of	1:2 8:-1
ww:daimler:truck	4:-1 7:2
ww:date:,	0:-1 2:-1 6:-1 7:2 8:1
ww:date::	1:1 7:-3 8:-1
ww:date:for	0:-1 6:1 8:-1
ww:dealer:,	0:2
ww:decade:,	7:1
ww:december:,	0:2 3:-2 4:-1 6:-2
ww:declar:that	0:2 3:-1 4:-1 8:-2
ww:declin:by	6:-1
ww:decline:by	0:-2 4:1
ww:decreas:by	0:-2 3:2
ww:deliver:#	0:3
ww:deliver::	0:4
ww:deliver:a	3:1
ww:deliver:approximately	0:1
ww:deliver:around	0:1
ww:deliver:by	0:2
ww:deliver:in	1:1
ww:deliver:more	0:1 3:-1
ww:deliver:to	0:2
ww:deliveri:#	0:1
ww:deliveri::	0:2
ww:deliveri:of	0:2
ww:deliveri:were	0:2
ww:deliveri:will	7:1
ww:did:not	8:1
ww:dioxide:by	0:-1 2:-1 3:2 4:-1 6:-1 8:-1
ww:dioxide:emission	3:1 4:-1 6:-1 7:1
ww:direct:supplier	0:1 2:1 3:-2
ww:doesn:t	4:-1 7:1 8:1
ww:domestic:plant	3:2
ww:done:so	2:1
ww:doubl:to	1:-1 3:2 4:-1 6:-2
ww:down:#	0:-1 1:-2 4:-2 6:2
ww:down:by	3:-1 7:-1
ww:down:on	0:1 1:-2 2:-2 3:2 4:-2 5:-2 6:-3 7:-1
ww:down:to	6:1
ww:draw:#	0:1 3:-1
ww:drew:#	6:2
ww:drive:by	0:1 7:-1
ww:driven:#	0:2
ww:driver:of	0:-1 4:2 6:-2 8:-1
ww:drop:by	0:2 1:-1 6:-1 7:-2
ww:dropp:by	0:-3 1:-2 2:-2 3:4 4:-1 5:-1 6:-3 7:-2 8:-1
ww:due:by	4:-1 6:1 8:1
ww:due:in	1:-1 3:-1 8:2
ww:dur:the	3:-1 6:1
ww:e:#	0:2
ww:e:,	0:-1 3:1 4:-1 6:1
ww:e::	1:-1 3:2 4:-1 6:-1 7:-1 8:-1
ww:each:car	1:2
ww:each:of	0:-1 7:1
ww:each:vehicle	0:2 3:-1 6:-1 7:-2 8:1
ww:each:year	0:1 1:-1 4:-1 5:-2 6:-2 8:-1
ww:earlier:this	7:1
ww:early:as	0:1 7:-1
ww:earmark:for	0:1
ww:efficiency:measur	6:1
ww:efficiency:of	0:-1 3:1 4:-1 6:-1 7:1
ww:efficiency:project	0:-2 3:-1 6:2
ww:eight:evs	0:2
ww:electric-only:from	7:2
ww:electric:,	7:1
ww:electric::	7:1
ww:electric:;	7:1
ww:electric:at	7:2
ww:electric:brand	7:2
ww:electric:by	7:1
ww:electric:crossover	0:1
ww:electric:deliveri	0:2
ww:electric:drive	0:1
ww:electric:in	7:2
ww:electric:mobility	0:2 8:-2
ww:electric:model	0:2
ww:electric:passenger	0:3 7:-2
ww:electric:share	7:1
ww:electric:three-wheeler	0:2
ww:electric:truck	0:1
ww:electric:variant	0:-1 7:1
ww:electric:vehicle	0:1
ww:electric:version	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
ww:electricity:#	0:-1 2:-1 3:1 4:-1
ww:electricity:,	0:-1
ww:electricity::	6:1
ww:electricity:alone	3:2 6:-1
ww:electricity:and	0:-2 4:1
ww:electricity:bought	3:-1 6:1
ww:electricity:by	3:-1 6:3
ww:electricity:demand	3:-1 6:1
ww:electricity:from	3:1 6:-1
ww:electricity:in	6:1
ww:electricity:is	0:-3 2:-1 3:1
ww:electricity:it	3:-3 6:2
ww:electricity:only	3:1
ww:electricity:since	0:1 3:-2 6:1 7:-1
ww:electricity:that	6:1
ww:electricity:was	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ww:electricity:will	0:1 6:-1
ww:electrifi:;	7:1
ww:electrifi:by	7:1
ww:electrifi:in	7:2
ww:electrifi:mix	7:1
ww:electrifi:ones	0:2
ww:electrifi:share	7:1
ww:electrifi:version	0:-1 7:2
ww:electrification:,	0:1
ww:electrification:by	0:1
ww:electrify:america	0:1
ww:emission:acros	0:-1 7:1 8:-2
ww:emission:are	0:-2 2:-1 4:-3 6:2
ww:emission:at	0:1 1:1 2:-2 3:1 4:-2 5:-2 7:-2 8:-2
ww:emission:by	1:-1 4:-2 8:1
ww:emission:from	1:-1 4:1 6:2 8:-1
ww:emission:have	0:-3 1:-2 2:-1 3:1 4:-3 5:-2 6:1 7:-1 8:-2
ww:emission:in	1:-2 3:-1 4:-1 8:3
ww:emission:of	1:-1 2:-1 3:1 4:-1 5:-1 7:1 8:-1
ww:emission:over	1:1
ww:emission:peak	8:1
ww:emission:per	0:1 1:-1
ww:emission:reduc	1:-2 3:1 6:-1
ww:emission:should	0:-4 1:-2 2:-2 3:-1 4:-3 5:-2 6:-1 7:1 8:1
ww:emission:to	0:-1 1:-1 2:-1 6:1 7:-1
ww:emission:were	0:-3 1:-3 2:-2 3:-1 5:-2 6:3 7:-1 8:-2
ww:emission:will	0:-3 1:2 2:-3 3:-3 4:-2 5:-2 7:-1
ww:emission:would	0:-1 3:1 4:-2 6:-1 7:1 8:-1
ww:emit:#	1:-1 4:1 5:-1
ww:emitt:#	0:-3 2:-1 3:1 4:-1 5:-1 6:1 8:-1
ww:end:,	1:-2 2:2 3:1 4:-2 5:-1 7:-1 8:-3
ww:end:the	0:1 2:-1
ww:energy:,	0:2 4:-1 6:-2
ww:energy:at	0:-1 2:-1 3:1
ww:energy:by	0:-1 3:2
ww:energy:consumption	3:2
ww:energy:efficiency	0:-1 6:1
ww:energy:from	3:2
ww:energy:in	0:-1
ww:energy:is	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-3 7:-1 8:-1
ww:energy:model	0:1
ww:energy:need	0:-2 3:1
ww:energy:per	0:-1 3:3 6:-1 8:-1
ww:energy:sav	0:2 1:-1 2:-1 3:-2 5:-1 6:-1
ww:energy:solution	0:-1 2:-1 3:1 6:1 8:-1
ww:energy:use	0:-2 1:-1 2:-1 4:1 5:-1 6:1 7:-1 8:-1
ww:energy:used	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
ww:engine:at	0:-2 7:2
ww:entire:life	1:1 7:-1
ww:entire:value	1:1 2:-1
ww:environmental:challenge	0:-1 1:-1 4:1 5:-1 6:-1 7:-1 8:-1
ww:envision:aesc	0:1
ww:equal:to	0:-1 3:2 4:-1 6:-2 8:-1
ww:equivalent:in	0:-2 4:1 6:1
ww:equivalent:product	0:-1 6:2 7:-1
ww:estimat:#	4:1
ww:euro:are	0:1
ww:euro:between	0:1
ww:euro:for	0:2
ww:euro:have	0:1
ww:euro:into	0:1
ww:euro:is	0:1
ww:euro:on	0:1
ww:euro:through	0:1
ww:euro:were	0:2
ww:europe:#	7:2
ww:europe::	7:1
ww:europe:and	0:-1 4:1 6:-2 7:2 8:-2
ww:europe:are	0:2
ww:europe:by	0:1 3:-1 6:1 8:-1
ww:europe:for	7:1
ww:europe:have	3:1
ww:europe:is	7:-1 8:1
ww:europe:it	0:-1 3:-1 4:-2 7:2
ww:europe:last	0:1
ww:europe:s	0:-2 7:2
ww:europe:should	0:2 7:-1
ww:europe:the	8:1
ww:europe:would	3:1
ww:european:car	7:1
ww:european:footprint	0:-3 1:-1 2:-2 3:-2 4:-1 5:-2 6:1 7:2 8:-2
ww:european:plant	2:2 3:-1
ww:ev:model	0:2
ww:every:car	0:-1 1:-1 7:2
ww:every:kilowatt-hour	3:-1 4:1 6:-1
ww:every:model	0:-1 3:-1 7:2
ww:every:new	0:1 7:-1
ww:every:second	7:2
ww:every:third	3:1 7:-1
ww:every:year	3:1
ww:evs:,	0:2
ww:evs:and	7:1
ww:evs:last	0:1
ww:evs:made	7:1
ww:evs:or	7:1
ww:evs:should	0:2
ww:evs:through	0:1
ww:evs:were	7:1
ww:expect:that	0:1 3:-1
ww:expect:to	0:1
ww:fact:that	3:1
ww:factori:and	0:-3 1:-1 3:1 5:-1 6:2 7:-2 8:-1
ww:factori:are	3:2 8:-1
ww:factori:around	3:3 8:-1
ww:factori:by	0:1
ww:factori:have	0:1 3:-1
ww:factori:in	0:-1 1:-1 3:3 4:-1 6:-1 7:-1 8:-1
ww:factori:is	3:3 6:-1
ww:factori:will	0:-2 3:3 6:-1
ww:factori:with	0:2 3:-2
ww:factori:worldwide	3:2 6:-1 8:-1
ww:factory:in	3:1
ww:factory:is	0:-2 3:2
ww:factory:of	0:1
ww:factory:with	1:-1 3:1
ww:fall:by	2:-1 5:-1 6:-1
ww:fallen:by	3:1 6:-1
ww:fast-charg:point	0:1
ww:fast:charger	4:1
ww:fell:#	3:2 7:-1
ww:fell:by	0:1 2:-3 5:-2 6:-2 7:-1 8:-2
ww:fewer:than	0:3
ww:fifth:in	3:-1 4:2
ww:fifth:of	0:-1 3:1
ww:figure:,	0:1
ww:figure:for	0:-1 1:-2 3:-1 4:-1 6:2
ww:figure:is	0:1 3:-2 6:2 7:-1
ww:financial:year	3:-1 6:1
ww:finish:by	3:1
ww:firm:had	0:2
ww:first:#	0:1
ww:first:five	0:1
ww:first:full	3:1 6:-1
ww:first:nine	0:2
ww:first:of	3:-2 5:2 6:-1
ww:first:quarter	0:-1 7:1
ww:first:to	3:2 6:-1 8:-1
ww:first:zero-carbon	0:1 1:-1 2:-1 3:-1 5:-1 7:-1 8:-1
ww:fiscal:#	3:1 8:-1
ww:fiscal:#y	7:1 8:-1
ww:fiscal:year	0:1 2:-1 3:-3 4:-1 6:3 8:-1
ww:five:fully	0:2
ww:five:in	0:1
ww:five:month	0:1
ww:five:more	0:1
ww:five:vehicl	7:1
ww:fleet:in	1:-2 2:-1 3:-1 4:-1 5:-1 7:1 8:-1
ww:fleet:is	0:1 1:2 4:-1 5:-1 6:-1 7:-1 8:-3
ww:fleet:of	7:1 8:-2
ww:fleet:s	2:-2 3:-3 4:-3 5:2 6:-1 7:-3 8:-1
ww:fleet:should	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 7:3 8:-3
ww:footprint::	0:1 1:2 2:-4 4:-3 5:-2 6:-4 7:-4 8:-2
ww:footprint:by	0:-2 1:1 2:1 3:-1 4:-1 5:-1 6:-2 7:-2
ww:footprint:of	0:-2 1:2 2:-1 5:-1 6:-1 8:-1
ww:footprint:per	0:3 1:-3 3:-1 4:-1 5:-1 8:-2
ww:for:#y	1:1 3:-1
ww:for:$	0:1
ww:for:all	4:-1 6:1 8:-1
ww:for:an	7:1
ww:for:carbon	1:-1 7:-1 8:2
ww:for:cars	0:-2 2:-1 4:1 6:-1 8:2
ww:for:e-mobility	0:1
ww:for:each	0:2 1:-2 2:-1 3:-2 5:-1 6:-1 8:1
ww:for:electrification	0:1
ww:for:europe	8:1
ww:for:evs	0:1
ww:for:fiscal	0:1 4:-1 6:-1
ww:for:fy	7:2
ww:for:half	0:-1 2:1
ww:for:it	3:1 6:-1
ww:for:its	0:-1 1:-1 8:1
ww:for:manufactur	1:-1 2:-1 3:2 6:-1
ww:for:more	0:1
ww:for:new	1:-1 3:-1 7:2 8:-2
ww:for:production	0:2 1:-1 2:-1 3:-1 4:-1 5:-2 6:-2 7:-2 8:-2
ww:for:that	3:1
ww:for:three	0:1
ww:for:truck	1:-2 4:3
ww:ford::	4:-2 6:2
ww:ford:sold	0:2
ww:forese:#	1:1 4:-2
ww:foreseen:for	6:1 8:1
ww:form:of	7:1
ww:four:in	0:1
ww:four:model	0:2
ww:fourth:quarter	0:2
ww:free:of	8:1
ww:fresh:water	0:-1 3:2
ww:from:#	6:-1
ww:from:#y	0:-2 3:2 8:-1
ww:from::	7:1
ww:from:a	3:2
ww:from:european	0:-1 2:1 7:-1
ww:from:fiscal	0:-3 1:1 3:-2 4:-4 5:-2 7:2 8:-1
ww:from:its	3:1
ww:from:january	0:1
ww:from:landfill	3:-1 6:1
ww:from:late	0:1
ww:from:manufactur	1:-2 3:2 6:-1
ww:from:new	0:-2 4:1 7:1
ww:from:operation	4:-1 6:3
ww:from:production	0:-1 3:2 6:-1
ww:from:renewabl	6:1
ww:from:renewable	0:1
ww:from:the	4:-1
ww:from:this	0:-1 2:-1 3:1 5:-1 7:-1
ww:full:year	3:1
ww:fully:electric	7:2
ww:further:#	0:-1 3:-2 6:3
ww:fy:#	6:1
ww:fy:#y	0:1
ww:fy::	0:-3 1:-1 4:-2 6:1 7:2
ww:gac:aion	0:1 3:-1
ww:gas:emission	7:-1
ww:geely:,	7:1
ww:geely:auto	0:-1 1:2
ww:general:motor	3:-1 6:1
ww:generat:#	0:-1 3:2 6:-1
ww:generat:by	0:-1 1:-1 2:-1 3:-2 4:-2 5:-1 6:1 7:-1 8:2
ww:generat:from	3:-1 6:1
ww:generate:#	0:-1 3:2 6:-1
ww:get:to	0:1 1:-2 2:-2 3:-1 4:-1 5:-1 6:1 8:-1
ww:gets:#	3:-1 4:1 6:-1
ww:gets:a	3:2 6:-1
ww:gets:six	0:2
ww:gigawatt-hour:a	3:-1 6:2
ww:gigawatt-hour:by	0:1
ww:gigawatt-hour:in	6:1
ww:gigawatt:hour	6:1
ww:given:as	3:-1 6:1
ww:global:product	1:-1 6:-1 8:2
ww:global:volume	7:2
ww:gm:has	8:2
ww:gm:intend	1:-1 6:-1 7:-1 8:2
ww:gm:s	3:1
ww:gm:sold	0:1
ww:gm:want	7:1
ww:go:down	0:1 1:1 3:-3 4:-2 5:-2 7:-1
ww:go:into	0:1
ww:go:up	3:-1 6:2
ww:goal:,	8:2
ww:goal::	0:2 1:1 3:-2 6:-1 8:-2
ww:goal:for	0:-1 2:-1 4:-2 5:-2 6:1 7:-1
ww:goal:is	3:-3 6:2 7:-2
ww:goal:of	3:1
ww:goal:to	1:-1 8:1
ww:goes:to	3:1 6:-1
ww:goes:well	0:2 2:-1 3:-1 4:-1 6:-1 8:-1
ww:gone:down	0:1 3:-1
ww:got:#	3:1
ww:green:electricity	0:1 6:-1
ww:green:factori	0:1
ww:green:material	7:1
ww:green:power	6:1
ww:greenhouse:gas	7:-1
ww:group:aims	1:1
ww:group:deliver	0:4 7:-2
ww:group:expect	7:1
ww:group:had	6:1
ww:group:has	1:-1 6:-2 8:2
ww:group:intend	0:-1 1:1 8:1
ww:group:is	3:-1 6:1
ww:group:plan	1:1
ww:group:s	3:-1 8:2
ww:group:sal	7:1
ww:group:sold	0:-2 7:2
ww:group:still	3:-1 7:-1 8:2
ww:group:want	2:1 3:-2 7:-1 8:1
ww:group:will	0:1 3:-1 8:2
ww:grow:to	0:1
ww:gwh:,	0:1
ww:gwh:a	0:1 6:-1
ww:gwh:by	0:1
ww:gwh:in	0:1
ww:gwh:of	0:2 3:-1
ww:gwh:per	0:1 3:-3 6:1
ww:gwh:to	0:1
ww:gwh:when	0:1
ww:had:#	0:1 6:1
ww:had:been	3:-2 4:1 6:1
ww:had:come	0:-2 1:-1 3:-2 4:-2 6:3 7:-1
ww:had:committ	0:1 3:-1 6:-1 8:2
ww:had:cover	0:2
ww:half:,	0:1
ww:half:a	0:-1 7:2
ww:half:by	2:-1 3:-2 5:-1 6:-2 7:1 8:1
ww:half:compar	0:-1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-2 7:-1 8:2
ww:half:in	1:1 3:-1 6:1
ww:half:of	7:1
ww:half:the	0:2 4:-1 6:-1
ww:halv:between	4:-1 5:-1 6:2 8:-1
ww:halv:by	1:-3 2:-1 4:-1 6:1
ww:halv:the	0:-1 1:1 2:-1 6:-1 7:-1 8:1
ww:halve:emission	0:2 1:-1 2:-1 3:-1 4:-1
ww:halve:the	1:1 3:-1 4:-1 7:-1 8:-2
ww:has:#	0:1 3:-1 7:1
ww:has::	3:-1 6:1
ww:has:a	1:-1 3:1
ww:has:already	0:-3 1:-1 2:-1 3:1 8:-2
ww:has:also	0:-2 2:2
ww:has:ask	2:2 3:-1 6:-1 8:-1
ww:has:become	0:1 8:-1
ww:has:been	3:1 8:-1
ww:has:brought	0:1 2:-1 3:1 6:-1
ww:has:come	0:-2 3:3 6:-2
ww:has:committ	8:2
ww:has:cut	0:-2 6:1
ww:has:gone	0:1 4:-1
ww:has:hand	0:2
ww:has:invest	0:1
ww:has:lower	0:-1 4:-1 6:-2 8:2
ww:has:not	8:2
ww:has:now	3:-1 6:1
ww:has:pledg	1:1 2:-1 3:-1
ww:has:promis	0:-1 3:-1 4:1 5:1 7:-1
ww:has:put	2:1
ww:has:reach	3:-1 6:1
ww:has:said	8:2
ww:has:set	4:-1 6:1
ww:has:so	0:-1 2:1
ww:has:sold	0:2
ww:has:to	0:-1 1:-1 2:-1 6:2 7:-1 8:-1
ww:has:told	2:-1 6:-1
ww:hasn:t	0:1 1:-1 6:-1 8:2
ww:hav:built	0:1
ww:have:#	0:2
ww:have:a	7:1
ww:have:an	7:1
ww:have:at	0:1
ww:have:been	6:1
ww:have:brought	0:1 1:-1 3:-1 6:2
ww:have:committ	0:1 1:-1 2:-2 3:2 4:-2 5:-1 6:-2 7:-2 8:-2
ww:have:cover	0:1
ww:have:cut	1:1 2:-2 4:-2 5:-1 6:-2 8:-3
ww:have:done	2:1
ww:have:driven	0:1
ww:have:eight	0:1
ww:have:emission	0:1 1:-1 6:-2
ww:have:halv	0:-1 3:2 6:-3
ww:have:more	3:1
ww:have:net-zero	8:1
ww:have:put	0:1 2:-1
ww:have:reach	0:-2 1:-1 2:-1 4:-1 5:-1 7:-1
ww:have:reduc	3:1 4:-1 5:-1 6:-1
ww:have:to	0:1
ww:have:zero	0:-1 1:1 3:2 8:-1
ww:heat:recovery	2:-1 5:-1 6:1
ww:here:the	0:-1 1:1 2:1 3:-2 4:-3 5:-1 6:1 8:-1
ww:high-voltage:technician	0:1
ww:honda:motor	6:2
ww:honda:s	8:1
ww:honda:want	7:-1 8:1
ww:honda:will	8:1
ww:hop:to	0:2 2:-1 3:-1 8:-1
ww:hour:of	6:1
ww:hundr:and	0:1
ww:hybrid:are	0:1
ww:hybrid:the	0:-2 1:-1 2:-1 4:-1 5:-1 6:-1 7:3 8:-1
ww:hyundai::	0:2 3:-2 8:1
ww:hyundai:motor	0:1 3:-2 8:1
ww:hyundai:s	3:1 6:-1
ww:hyundai:sold	0:2
ww:in:,	0:1 3:-1
ww:in:a	0:1
ww:in:absolute	0:1 4:1 6:-1
ww:in:addition	3:-2 6:1 8:1
ww:in:all	3:-1 7:-1 8:2
ww:in:august	7:1 8:1
ww:in:britain	3:-2 6:2
ww:in:carbon	0:2 1:-2 2:-2 3:-3 4:-1 5:-2 6:1 7:-3 8:-3
ww:in:cars	0:-2 7:2 8:1
ww:in:china	0:1
ww:in:co	1:-1 2:-1 5:1 6:-3 7:-3 8:-2
ww:in:comparison	1:-2 3:-1 4:-1 5:-2 6:-1 7:1 8:-2
ww:in:december	0:-2 4:1 6:1
ww:in:electric	0:1
ww:in:electrifi	0:1 7:-1
ww:in:emission	0:-3 1:-1 2:-1 3:-1 4:1 7:-2 8:-1
ww:in:evs	0:1
ww:in:fiscal	3:1 4:-2 6:1 8:-1
ww:in:four	7:2
ww:in:fy	6:1
ww:in:germany	2:-1 3:-2 5:3 6:-1
ww:in:half	2:-2 3:-2 4:-3 5:-1 6:-1 7:-2 8:2
ww:in:it	0:-2 7:2
ww:in:its	6:1
ww:in:japan	7:1
ww:in:july	0:1
ww:in:june	3:1 6:-2 8:1
ww:in:korea	0:-1 3:-2 6:2
ww:in:march	3:-2 6:2
ww:in:martorell	3:2 4:-1 7:-1
ww:in:may	0:1
ww:in:nevada	0:1
ww:in:new	0:-1 7:2
ww:in:nine	0:2
ww:in:number	0:1
ww:in:october	0:1
ww:in:operation	4:2 7:-1 8:-2
ww:in:our	0:1 2:-1 3:-1 6:1
ww:in:place	2:1
ww:in:production	3:3 4:-1
ww:in:sal	8:2
ww:in:scop	0:-1 3:-1 4:-1 6:2 7:-1
ww:in:scope	3:-1 6:1 8:-1
ww:in:ten	3:1 7:-1
ww:in:that	4:1
ww:in:this	0:-1 1:-1 2:1 4:-2 6:-2
ww:in:three	7:2
ww:in:total	0:-1 2:1 6:1
ww:in:two	7:1
ww:in:use	3:-1 4:3 6:-3
ww:in:western	7:1
ww:in:which	0:1 2:1 3:-2 7:-1
ww:in:wolfsburg	7:1
ww:includ:#	0:2
ww:includ:,	0:-2 1:2 3:-3 6:2 8:-2
ww:increas:to	0:-1 2:-1 5:1 6:-1 7:2
ww:increase:to	0:-2 7:2
ww:india:by	8:1
ww:industrial:sit	0:-2 1:-1 3:2 5:-1 7:-1 8:-1
ww:initial:capacity	0:1
ww:install:at	0:-2 1:-2 2:-2 4:-1 5:-2 6:2 7:-2 8:-2
ww:instead:of	0:3 3:-1 6:-1
ww:intend:to	3:-1 8:1
ww:into:a	6:1
ww:into:battery	0:1
ww:into:electrification	0:1
ww:into:its	0:-1 7:1
ww:into:operation	0:1
ww:invest:#	0:1
ww:invest:$	0:1
ww:invest:in	0:1
ww:invest:over	0:1
ww:invest:£	0:1
ww:investment:,	0:1
ww:investment::	0:3
ww:investment:in	0:1
ww:investment:is	0:2
ww:investor:day	0:1
ww:is:#	4:-1 6:1
ww:is:a	0:-2 1:-2 4:-1 8:1
ww:is:about	8:1
ww:is:aim	3:-1 6:1 8:2
ww:is:also	1:-1
ww:is:at	0:2 6:-1
ww:is:carbon	3:1
ww:is:committ	6:1
ww:is:due	0:-1 3:-1 8:2
ww:is:expect	0:2 3:-1
ww:is:for	0:1
ww:is:foreseen	6:1 8:1
ww:is:go	0:-1 8:1
ww:is:in	2:-1 3:2
ww:is:minu	0:-3 5:-1 6:1 7:-1
ww:is:net	8:2
ww:is:not	8:1
ww:is:now	0:2
ww:is:out	0:-1 1:1 2:1
ww:is:plann	2:1 3:-1 6:1
ww:is:recycl	0:-1 2:-1 3:2 4:-1 5:-1 6:-2 8:-1
ww:is:renewable	0:-3 3:3 4:-1 5:-1 6:-2 7:1
ww:is:set	4:2 6:-1 7:-1
ww:is:spend	0:1
ww:is:still	0:2 1:2 3:-1 4:-1 6:-1 7:-1
ww:is:suppli	3:3 6:-1
ww:is:suppos	1:-1 6:-1
ww:is:target	8:1
ww:is:the	0:2 2:1 3:-3 8:-2
ww:is:unchang	0:1 3:-1 8:2
ww:is:what	4:-1 7:-1 8:-2
ww:isn:t	0:-2 3:-1 4:2 6:-2 8:1
ww:it:,	0:3 4:-2 6:-1 8:-1
ww:it:aims	3:-1 4:-1 7:1
ww:it:also	0:1 1:1 6:-2 7:-2
ww:it:announc	1:1 8:-1
ww:it:aspir	7:1
ww:it:be	8:1
ww:it:bring	3:1
ww:it:built	0:2
ww:it:by	0:3 3:1 6:-1 7:-1
ww:it:cover	3:2 6:-1
ww:it:d	0:-1 1:2 2:-1 3:-1
ww:it:did	3:-1 5:-1 6:-1 7:-1 8:1
ww:it:hand	0:2
ww:it:has	0:-1 3:-1 6:2
ww:it:in	3:-1 6:2
ww:it:intend	1:2 8:-1
ww:it:is	3:-1 4:-1 6:-2 7:2
ww:it:ll	4:-1 6:1
ww:it:made	0:-2 3:2
ww:it:now	0:1
ww:it:produc	3:1
ww:it:put	0:-1 4:-1 6:-1 8:2
ww:it:remain	1:-1 3:-1
ww:it:s	3:1 7:-1
ww:it:said	1:-1 3:-1 7:2
ww:it:says	0:-1 1:-1 2:-2 6:2 8:-1
ww:it:should	0:2 3:2 6:-1 7:-1
ww:it:sold	0:2
ww:it:stood	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 8:-2
ww:it:tak	2:1 3:1
ww:it:to	0:-1 2:-1 3:1 4:-1 6:1
ww:it:uses	0:-1 3:2 4:-1 5:-1 6:-2
ww:it:want	3:1 8:-3
ww:it:was	4:-2
ww:it:will	0:2
ww:its:#	0:2
ww:its:aim	0:-1 2:1
ww:its:annual	3:1
ww:its:batteri	0:-2 1:1 2:1 3:-2 4:-1 6:-2 7:-2 8:-2
ww:its:carbon	0:-2 2:1 3:-1 5:-1 6:-2 7:-2 8:1
ww:its:cars	1:2 8:-1
ww:its:cell	2:-3 3:-3 4:-1 5:-1 6:-2 7:2 8:-2
ww:its:co	0:-2 1:-1 4:-1 5:-1 6:-2 8:2
ww:its:commitment	1:1 3:-2
ww:its:core	6:2 8:-1
ww:its:corporate	0:-1 1:-1 2:-1 3:-1 5:-1 6:2 8:-1
ww:its:customer	0:1 6:-2 8:-1
ww:its:direct	2:1 3:-1
ww:its:domestic	3:2 6:-1
ww:its:electric	0:1
ww:its:electricity	0:1 3:1
ww:its:emission	0:-2 1:-2 2:-2 3:3 5:-1 6:-2
ww:its:energy	0:-1 3:3 8:-1
ww:its:entire	0:2 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-2 8:-1
ww:its:european	0:-1
ww:its:factori	3:2 7:-1 8:-2
ww:its:first	0:-1 3:3 8:-1
ww:its:fleet	7:1
ww:its:goal	6:-1 8:1
ww:its:life	1:1
ww:its:main	1:-1 2:-1 4:2 6:-2 7:-1
ww:its:manufactur	3:3 6:-2
ww:its:need	0:-2 2:1 3:1 6:-1
ww:its:network	3:1
ww:its:new	0:1 7:1
ww:its:north	6:1
ww:its:operation	1:-2 6:3 8:-1
ww:its:own	6:2
ww:its:parent	8:2
ww:its:partner	0:1
ww:its:passenger	0:1 7:-1 8:1
ww:its:plant	3:3 6:-1
ww:its:power	0:-1 6:1
ww:its:product	1:1 7:2 8:-2
ww:its:production	0:-2 1:-1 7:1
ww:its:sit	3:-1 4:-2 6:2 7:-1
ww:its:target	0:1 3:-1 4:-1 7:1
ww:its:total	8:1
ww:its:truck	4:1
ww:its:u	3:-1 6:1
ww:its:uk	3:-1 6:1
ww:its:value	1:-2 6:-1 8:2
ww:its:vehicl	0:-1 3:-1 4:3 6:-2
ww:its:vehicle	3:2
ww:its:worldwide	3:-1 6:1
ww:itself:the	3:-2 7:1
ww:itself:to	0:-1 2:1 8:1
ww:jaguar:will	7:1
ww:january:#	7:1
ww:january:to	0:1
ww:japan:#	7:2
ww:japan:and	7:1
ww:japan:by	0:1 3:-1 7:1
ww:jlr:will	0:1
ww:july:,	0:1
ww:just:#	0:-2 6:-1 7:2
ww:just:under	7:1
ww:k:lleniu	7:1 8:-2
ww:kept:its	1:1 8:-1
ww:kia:plan	0:2 7:-2
ww:kia:s	0:1 3:-1 6:-1 8:1
ww:kilogram:of	0:-1 1:-1 2:2 3:-1 4:-1 8:-1
ww:kilometre:by	4:2
ww:kilometre:driven	0:-2 1:-2 2:-1 3:-2 4:3 6:-2 7:-1 8:-1
ww:kilowatt-hour:of	0:-2 1:-1 2:-1 3:3 6:-1
ww:known:that	8:1
ww:krw:#	0:2
ww:kwh:in	3:-1 6:2
ww:kwh:of	0:1 1:-1 2:1 6:-1
ww:lakh:electric	0:1
ww:lakh:evs	0:1
ww:lakh:tonn	1:-1 2:-2 3:-3 4:3 5:-2 6:-1 7:-1 8:-1
ww:last:count	1:-2 2:-1 3:2 4:-1 8:-2
ww:last:fiscal	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1
ww:last:month	0:2 3:-1 6:-1
ww:later:than	8:1
ww:latest:,	0:-2 2:1 8:1
ww:launch:#	0:1
ww:lead:in	3:-1 4:1 6:-1
ww:leaf:have	0:1
ww:least:#	0:-1 2:2 3:-1
ww:least:one	0:-1 1:2 2:-1 3:-1 4:-1
ww:least:six	0:1
ww:leav:a	0:2 3:-1 6:-1
ww:leav:the	0:-1 1:-1 2:-2 3:3 5:-1 7:-1 8:-2
ww:leave:the	8:1
ww:left:the	0:2
ww:less:by	0:2 1:-4 2:-3 3:-3 4:-3 5:2 6:-1 7:-3 8:-3
ww:less:co	3:1 6:-1
ww:less:energy	3:2
ww:less:from	0:1 1:-2 2:-1 3:-1 4:1 5:-2 7:-1 8:-1
ww:less:in	0:-2 3:2 4:-2
ww:less:is	0:-2 1:-3 2:3 3:-2 4:-1 5:-1 6:-1
ww:less:per	0:-2 3:1 4:1 6:-1
ww:less:than	3:1 4:1 5:-1
ww:less:water	3:1 5:-1 6:-2
ww:let:it	8:1
ww:level:#	0:1
ww:level:by	0:-2 1:-2 2:-1 4:1 5:-1 6:-1 7:1 8:-2
ww:level:in	0:-2 6:1
ww:level:of	2:-1 5:-1 6:-3 8:1
ww:lexu:is	7:1
ww:lg:energy	6:1 8:-1
ww:li:auto	0:1
ww:life-cycle:carbon	0:-1 1:2
ww:life:cycle	1:3 8:-1
ww:lift:to	3:1 6:-1
ww:light:vehicl	7:1
ww:like:to	6:1
ww:line-up:will	7:1
ww:line:,	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ww:ll:have	0:1 2:-1 3:2 6:-1
ww:ll:make	1:-1 2:-1 3:-1 5:-1 6:-1 8:1
ww:ll:sell	7:1
ww:ll:spend	0:1
ww:location:,	0:-2 3:1 6:1 8:-1
ww:location:have	0:-2 6:1 8:-1
ww:look:at	7:1
ww:lower:by	0:-3 2:-2 3:1 5:1 7:-1 8:-2
ww:lower:co	0:-1 1:-1 2:1 4:-1 5:-1 6:1 7:-1
ww:lower:emission	0:-2 1:-1 2:1 3:-2 5:-2 6:1 7:-1 8:-2
ww:lower:in	0:1 1:-2 2:-2 4:-1 5:-2 6:-1 7:1 8:-4
ww:lower:its	0:-1 1:-1 2:1 3:-1 4:-1 6:-2 8:1
ww:lower:last	0:2 3:-1 4:-1
ww:lower:per	0:1 1:-1 6:2
ww:lower:than	0:-1 2:-1 7:-3 8:1
ww:lower:the	0:-1 3:-2 4:-1 7:1
ww:lower:to	0:2
ww:luxury:brand	0:1
ww:m:m	3:-1 8:2
ww:m:of	0:2
ww:made:#	0:1 3:1
ww:made:,	3:1
ww:made:from	1:2 3:-2 6:-1 8:-1
ww:made:in	0:-1 3:2
ww:made:up	6:1
ww:mahindra:has	0:1
ww:mak:#	0:2
ww:mak:up	0:2 7:-1
ww:make:#	0:2
ww:make:a	1:-2 7:1 8:-1
ww:make:its	1:-1 3:1 6:1 8:-1
ww:make:up	0:-1 7:2
ww:maker:has	0:2
ww:maker:of	8:1
ww:maker:will	6:1
ww:manufactur:waste	3:1
ww:march:#	0:2 3:-1
ww:march:,	3:1 6:-1
ww:mark:of	0:2 7:-1
ww:market:,	0:1
ww:market:and	0:1
ww:match:with	0:1 3:-2 6:-1 7:-1
ww:material:,	2:-2 7:1
ww:material::	0:2 7:-1
ww:material:are	0:1
ww:material:by	2:1 4:-1 7:-1
ww:material:in	0:-1 7:3
ww:material:is	0:-2 7:2
ww:material:will	0:1 2:1 6:-1 7:-1
ww:may:,	2:1 7:-2
ww:mean:to	3:-2 6:1 8:2
ww:meant:to	0:1 4:1 6:-1
ww:megawatt:,	0:-2 6:1
ww:megawatt:are	3:1 6:-3
ww:megawatt:of	0:3 3:-2 6:-2
ww:mercedes-benz::	0:1 2:-2 3:2 4:-1 6:-1
ww:mercedes-benz:is	7:2
ww:mere:#	0:1 6:-1
ww:met:#	3:-1 6:2
ww:metr:of	0:-2 3:4
ww:metric:tons	3:-1 5:-1 7:-1 8:-3
ww:michelin:s	0:-1 6:1 7:-1
ww:middle:of	0:1
ww:million:,	0:1
ww:million:a	0:2
ww:million:are	0:1
ww:million:at	0:1
ww:million:battery-electric	0:2
ww:million:by	0:1
ww:million:cars	0:-1 7:2
ww:million:electrifi	0:1
ww:million:euro	0:2
ww:million:evs	0:1
ww:million:for	0:1
ww:million:in	0:1
ww:million:kilometer	0:1
ww:million:kilometr	0:1
ww:million:kilowatt-hour	0:2 6:-2
ww:million:km	0:1
ww:million:kwh	3:2
ww:million:metric	0:-1 1:-2 2:-3 4:1 5:-1 7:-1 8:-2
ww:million:nevs	0:1
ww:million:on	0:1
ww:million:remain	0:2
ww:million:to	0:1
ww:million:tonn	0:1 1:-3 2:-2 3:-1 4:-1 5:-3 7:-1 8:3
ww:million:tons	0:1 1:-1 2:-1 3:-3 4:2 5:-1 6:-4 7:-1 8:1
ww:million:vehicl	0:1
ww:minu:#	3:1 5:-1 7:-1
ww:mobility:sold	0:1
ww:model:,	0:1
ww:model:and	0:1
ww:model:are	0:1
ww:model:between	0:1
ww:model:by	0:1
ww:model:from	0:1
ww:model:globally	0:2
ww:model:is	0:1 3:1 7:-2
ww:model:of	0:2 7:-1
ww:model:on	0:1
ww:model:should	0:1
ww:model:was	0:2 3:-2
ww:model:will	7:1
ww:model:with	0:1
ww:month:,	7:1
ww:month:of	0:2
ww:month:the	0:-2 7:2
ww:month:to	0:2
ww:more:in	4:1 7:-1
ww:more:of	0:-1 4:-1 7:1
ww:most:,	0:-2 1:-2 3:-1 4:2
ww:motor:corp	0:2 4:-1 7:-1
ww:motor:on	6:1
ww:motor:s	3:-1 6:1
ww:motor:said	0:2 3:-1 6:-1
ww:motor:sold	0:2
ww:motor:will	3:-1 6:2
ww:much:as	1:-1 4:1
ww:mustang:mach-	0:1
ww:mw:of	3:1
ww:national-level:green	3:1
ww:nearly:#	0:1 1:-1 3:-1 6:2 7:-1
ww:need:#	3:1
ww:need:by	0:-2 2:1 3:-2 6:2
ww:need:with	3:1
ww:net-zero:emission	8:4
ww:net-zero:greenhouse	8:1
ww:net-zero:value	8:1
ww:net:basi	0:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1
ww:net:carbon	1:1 7:1 8:-1
ww:net:carbon-neutral	2:-1 3:1 6:-1 7:1 8:-2
ww:net:zero	3:-1 8:3
ww:network::	0:2
ww:network:is	0:2 3:-1 4:-1
ww:network:of	0:-1 4:1
ww:network:sit	0:1
ww:neutral:acros	0:2 1:-1 2:-2 3:-2 4:-1 5:-2 6:-1 7:-3
ww:neutral:along	1:-1 8:1
ww:neutral:as	8:1
ww:neutral:at	3:2 8:-2
ww:neutral:by	3:1 8:1
ww:neutral:from	3:2 4:-1 7:-1 8:-1
ww:neutral:in	0:-1 1:1 2:-2 5:-1 7:-2 8:1
ww:neutral:new	3:-1 4:-1 7:1
ww:neutral:on	3:4 6:-1 8:-1
ww:neutral:over	1:1 7:-1
ww:neutral:since	3:1 8:-1
ww:neutral:worldwide	3:-1 8:1
ww:neutrality:#	0:-1 1:-2 2:-1 3:-3 4:-1 5:-1 6:-2 7:-1 8:4
ww:neutrality:acros	1:1 6:1
ww:neutrality:along	1:1 2:-1 4:-1
ww:neutrality:at	0:-1 1:-1 3:3 6:-2 8:-1
ww:neutrality:before	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2
ww:neutrality:by	7:-2 8:3
ww:neutrality:for	0:-1 1:-2 2:-1 6:-1 7:1 8:1
ww:neutrality:in	1:-1 7:-1 8:3
ww:neutrality:is	3:-1 8:4
ww:neutrality:of	0:-2 2:-2 4:-1 5:-1 7:1 8:-1
ww:neutrality:over	1:3 8:-2
ww:neutrality:throughout	1:2 2:-1 3:-1 4:-1 7:-1 8:-1
ww:new:battery	7:1
ww:new:car	0:-1 1:1 4:1 6:-1 7:-1
ww:new:cars	0:1 7:1 8:-2
ww:new:electric	0:1
ww:new:electrifi	0:2
ww:new:evs	0:1
ww:new:fleet	1:-3 7:2 8:-1
ww:new:light-duty	7:1
ww:new:model	0:1
ww:new:passenger	7:2
ww:new:target	0:-2 2:-1 3:3 4:-1 5:-1 6:-2 7:-2 8:-1
ww:new:vehicl	0:-2 6:-1 7:3 8:-2
ww:new:vehicle	0:-1
ww:new:year	0:2
ww:newly:sold	0:-1 1:1 2:-1 3:-2 4:2 5:-1 6:-2 7:-2 8:-2
ww:next:year	0:1
ww:nickel:,	0:-1 2:2 7:-1
ww:nine:cars	7:2
ww:nine:month	7:2
ww:nine:of	0:1
ww:nine:tenth	3:-1 6:1
ww:nio:deliver	0:2
ww:nissan:and	0:1
ww:nissan:today	1:-1 6:-1 8:1
ww:nissan:will	1:2 8:-1
ww:no:change	8:1
ww:no:later	8:1
ww:no:less	7:1
ww:no:net	0:-1 2:-1 3:2 6:-2 7:-1
ww:north:american	3:1
ww:not:affect	8:1
ww:not:been	8:1
ww:not:change	8:1
ww:november:,	0:1
ww:now:#	0:2 1:-1 2:-1 5:-1
ww:now:,	0:3 7:-1
ww:now:come	1:1 7:-1
ww:now:expect	0:1
ww:now:has	0:-1 3:2
ww:number:,	0:1
ww:number::	4:-2 6:3
ww:number:of	0:2 3:-1
ww:objective:of	0:1 1:-1 3:-1
ww:of:#	0:1
ww:of:#y	2:1 3:-2 4:-1
ww:of:about	0:1
ww:of:additional	0:2 3:-1 6:-1
ww:of:all	0:1 7:1 8:-1
ww:of:all-electric	0:1
ww:of:an	3:-1 4:-1 6:1 7:-1 8:-1
ww:of:annual	0:1
ww:of:around	2:1
ww:of:at	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:1
ww:of:battery	2:1
ww:of:be	3:-2 6:-1 7:-2 8:3
ww:of:bmw	1:-1 3:1
ww:of:byd	1:2 3:-2 8:-2
ww:of:carbon	0:-1 3:-1 6:1
ww:of:cars	0:-3 4:-1 7:2
ww:of:cell	0:-1 3:1
ww:of:china	0:1
ww:of:co	1:-2 5:1 7:-1 8:-2
ww:of:combustion	7:1
ww:of:demand	0:-2 6:1
ww:of:each	1:1 8:-1
ww:of:electricity	0:-2 1:1 4:-3 6:1
ww:of:emission	0:1 1:1 2:-3 3:-3 4:-3 5:-2 7:-2 8:1
ww:of:energy	3:-3 5:-1 6:3
ww:of:every	7:1
ww:of:fiscal	3:-2 6:1
ww:of:fuel	0:-1 6:1
ww:of:fy	0:2
ww:of:global	6:1 7:1
ww:of:green	3:1 6:-2
ww:of:greenhouse	0:-1 1:-1 2:-2 3:1 4:-2 5:-1 6:-3 7:-1 8:2
ww:of:halv	0:-1 6:-1 8:1
ww:of:honda	8:1
ww:of:it	3:1
ww:of:june	3:-1 6:1
ww:of:last	1:-1 3:1 4:1
ww:of:lges	3:-1 6:1
ww:of:lower	0:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:1 8:-1
ww:of:material	0:-2 1:-1 2:1 3:-1 4:-1 7:2 8:-1
ww:of:may	0:1
ww:of:minu	0:-1 7:1
ww:of:net	0:-1 1:-1 2:-1 7:1 8:1
ww:of:new	0:2 3:-1 4:-2 7:2 8:-1
ww:of:next	3:1 6:-1
ww:of:one	1:-1 2:1
ww:of:output	0:2 1:-1 2:-1 3:-1 4:-2 5:-1 6:-2 7:-1 8:-1
ww:of:over	8:1
ww:of:photovoltaic	3:1
ww:of:product	1:-1 3:-1 7:2 8:-3
ww:of:production	0:-1 3:1 6:-1
ww:of:purchas	0:1
ww:of:recycl	7:1
ww:of:renewable	0:4 3:-3 6:-3
ww:of:sal	7:1
ww:of:scrap	0:2 2:-1
ww:of:sell	7:1 8:-1
ww:of:six	0:1
ww:of:solar	3:1
ww:of:sold	4:2 6:-1
ww:of:tailpipe	7:1
ww:of:that	7:1
ww:of:their	3:1
ww:of:them	0:1
ww:of:these	0:3
ww:of:those	0:-2 3:-1 4:2 5:2 6:-2 7:-2
ww:of:total	0:-1 7:2
ww:of:toyota	0:-1 3:-2 5:2 6:-1
ww:of:two	3:1
ww:of:u	6:1
ww:of:unit	7:1
ww:of:up	0:1
ww:of:us	0:1 3:-1
ww:of:vehicl	4:2 7:-1 8:-1
ww:of:waste	0:2 3:-1 6:-1
ww:of:water	0:-2 3:3
ww:of:what	0:1 6:-1
ww:off:the	0:2 6:-2
ww:offer:#	0:1
ww:offer:five	0:1
ww:offer:in	0:2
ww:offer:noth	7:2
ww:offer:only	3:-1 4:-1 7:2 8:-2
ww:on:#	0:-1 1:-1 3:1 4:-1 6:-1 7:1
ww:on:,	0:3 1:-1 2:-1 6:-1 7:-1
ww:on:a	3:1
ww:on:an	4:-1 6:2
ww:on:average	0:1 4:-2
ww:on:balance	3:3 8:-3
ww:on:electrification	0:1
ww:on:green	0:-2 3:-2 5:1 6:2
ww:on:hydrogen	0:2
ww:on:it	0:1
ww:on:its	3:-1 4:1
ww:on:monday	0:-1 1:1
ww:on:renewable	3:1 6:1
ww:on:site	6:1
ww:on:the	0:1
ww:on:track	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 7:1 8:-2
ww:one:,	0:2
ww:one:billion	0:1
ww:one:half	1:-1 6:1
ww:one:in	3:2
ww:one:is	0:1 1:-1 3:1 4:-1 6:-1
ww:one:lakh	0:1
ww:one:million	0:1
ww:one:of	0:1
ww:one:third	0:2 1:1 2:-1 3:-2 4:-1 7:-1
ww:ones:by	0:1
ww:only:battery	7:1
ww:only:by	0:1 2:-1
ww:only:co	2:1 3:-1 4:1 7:-1 8:-2
ww:only:electric	8:1
ww:only:evs	7:1
ww:only:zero-emission	7:1
ww:open:#	0:2
ww:open:in	3:1 8:-1
ww:operat:#	0:-1 3:2
ww:operat:compani	1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-3
ww:operation:,	0:-1 1:1 4:-1 6:1 7:-1 8:-3
ww:operation::	0:-2 1:-1 2:-2 3:-4 4:-3 5:-2 6:4 7:-2 8:-1
ww:operation:are	3:-2 6:3
ww:operation:by	1:-1 3:-1 4:2 6:3 7:-1 8:-3
ww:operation:in	6:2 8:-2
ww:operation:to	6:1 8:-1
ww:operation:were	6:2 8:-1
ww:operation:will	3:-2 6:1 8:1
ww:operation:worldwide	6:1
ww:or:#	0:-1 7:1
ww:or:about	7:1
ww:or:more	0:-1 3:2 6:-2
ww:or:recycl	0:1
ww:or:so	0:1
ww:order:#	0:1
ww:order:for	0:2 2:-1
ww:ought:to	0:-1 4:2
ww:our:ambition	1:-1 2:-1 3:-1 6:-1 7:-1 8:3
ww:our:target	4:-1 7:1
ww:out:#	4:1
ww:out:,	0:1
ww:out:at	0:1
ww:outlay:of	0:1
ww:over:#	0:1
ww:over:#y	0:1
ww:over:a	3:-1 6:1
ww:over:half	4:-2 6:-1 7:3
ww:over:in	0:-1 7:2
ww:over:its	1:1
ww:over:the	1:1
ww:over:their	1:1
ww:over:to	0:1
ww:own-brand:sal	7:1
ww:own:emission	0:-3 1:-1 3:-3 4:-1 5:-1 6:3 7:-2 8:-2
ww:own:factori	3:3 4:-1 6:-1 8:-1
ww:own:operation	6:2 8:-2
ww:own:plant	3:1 4:-1
ww:own:roof	3:2 6:-2
ww:own:sit	3:-1 6:1
ww:owner:of	0:1
ww:paint:shop	2:-1 3:1
ww:panasonic:energy	3:2
ww:panel:,	0:-1 6:1
ww:panel:and	3:2 6:-1
ww:panel:of	3:2
ww:panel:on	3:1
ww:panel:with	3:1
ww:parent:s	8:1
ww:part:,	0:-1 2:1 8:-2
ww:part:of	8:1
ww:partner:will	0:2
ww:pass:#	0:1
ww:passenger:car	3:-1 7:-1
ww:passenger:cars	7:1
ww:passenger:electric	0:2 7:-1 8:-2
ww:passenger:vehicle	8:2
ww:pct:in	4:1
ww:peak:by	8:1
ww:peak:carbon	8:1
ww:peak:emission	2:-1 3:-1 5:-1 7:1
ww:peak:in	7:1
ww:pencill:in	0:2
ww:per:annum	0:2 3:-2 5:-1
ww:per:car	0:1 3:1 4:-2 6:-1
ww:per:equivalent	6:1 7:-1
ww:per:kilogram	0:-2 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 8:-1
ww:per:kilometer	0:-2 4:2 6:-1 7:-1
ww:per:kilometre	4:3 6:-1
ww:per:passenger	1:1 3:-1
ww:per:sold	0:4 1:-1 3:-1 4:-1 6:-1
ww:per:tonne	0:-2 3:1 5:1 6:-1
ww:per:unit	0:1 3:1 6:-3 8:-1
ww:per:vehicle	3:1 4:-1
ww:per:vehicle-kilometer	0:-1 4:3 6:-2
ww:per:vehicle-kilometre	4:5 6:-4
ww:per:vehicle-km	0:1 2:-1 6:-2
ww:per:year	0:2 2:-1 4:-1 5:-1
ww:percent:,	0:1
ww:percent:;	3:1 6:-2 7:1 8:1
ww:percent:against	0:1 1:-1 6:-1
ww:percent:and	0:-1 3:1 6:-1
ww:percent:are	0:-2 1:-2 2:-2 4:2 5:-1 6:-2 8:-2
ww:percent:at	0:-3 1:-1 2:1 4:-3 5:-1 6:1 7:-2 8:-1
ww:percent:below	0:1 1:-3 5:-1 7:-3 8:-1
ww:percent:better	0:-1 4:1 5:-1 7:-1
ww:percent:between	0:3 1:-2 2:-1 3:-3 6:-2 7:-2 8:-1
ww:percent:bev	7:1
ww:percent:by	1:-1 2:-1 4:-2 6:2 7:1
ww:percent:co	0:-1 3:-1 4:3 7:-1
ww:percent:cut	0:-2 1:-1 2:-1 5:-1 6:1 7:-3 8:-2
ww:percent:electrifi	7:1
ww:percent:for	0:-2 4:1 7:1
ww:percent:from	0:-4 1:-1 3:1 4:-2 7:2
ww:percent:green	0:-2 2:-1 3:1 4:-1 5:-1
ww:percent:is	1:-1 4:-1
ww:percent:last	0:-1 3:-2 6:3 7:1
ww:percent:less	0:-1 3:1 7:-1
ww:percent:lower	0:3 1:-2 4:-1 5:-2
ww:percent:off	3:1
ww:percent:on	0:1 1:-1 4:-2 6:2 7:-1 8:-1
ww:percent:or	3:1 4:-1 6:-1
ww:percent:out	1:-1 2:-1
ww:percent:over	1:1 2:-1
ww:percent:per	2:-1 3:1 4:1 6:-3
ww:percent:recycl	0:-1 2:-1 3:-3 7:3
ww:percent:renewable	0:2 2:2 6:-1 7:-2
ww:percent:secondary	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
ww:percent:since	0:1 1:-1 2:-1 3:-2 6:1 7:-1 8:-1
ww:percent:smaller	1:-1 2:-1 3:1 5:-1 8:-1
ww:percent:to	6:-1 7:2
ww:percent:until	0:2 1:1 3:-2
ww:percent:was	0:1 1:-1 2:-1 4:-2 5:-2 7:-2 8:-1
ww:percent:were	7:2
ww:period:,	1:1 6:-1
ww:petrol:cars	0:-1 1:-1 3:-1 4:1 6:-1 8:-1
ww:phase:#	0:2
ww:phase:,	1:1 3:-1
ww:phase::	0:-1 1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1
ww:phase:one	0:1
ww:photovoltaic:capacity	0:1 6:-2
ww:plan:#	0:1
ww:plan:,	0:-1 1:2 3:-1 8:1
ww:plan:for	3:1
ww:plan:of	8:1
ww:plan:over	0:1
ww:plann:,	0:2 3:-1 6:-1
ww:plant:,	3:3 6:-2
ww:plant::	0:-1 1:-2 3:5 4:-2 5:-1 6:-3 8:-1
ww:plant:and	3:-2 6:2
ww:plant:are	0:-1 3:3 6:-1
ww:plant:around	0:-1 1:-1 3:1
ww:plant:by	0:-1 1:-1 2:-1 3:4 6:-2 8:-2
ww:plant:carbon	3:2 4:-1 6:-1 8:-1
ww:plant:emitt	3:2 6:-3
ww:plant:for	0:1
ww:plant:has	3:1
ww:plant:have	0:-2 3:2
ww:plant:in	3:2
ww:plant:is	0:1
ww:plant:of	2:1
ww:plant:on	0:-1 3:3 6:-2
ww:plant:s	3:3 7:-2
ww:plant:should	3:3 6:-1 8:-1
ww:plant:was	3:1
ww:plant:will	3:2
ww:plant:worldwide	3:2 6:-1
ww:plant:would	3:2
ww:plastic:in	0:1
ww:pledg:to	1:1 2:-1 3:-1
ww:plug-in:by	7:2
ww:plug-in:hybrid	7:2
ww:plus:#	0:2
ww:point:by	0:1
ww:point:out	8:1
ww:point:to	0:-2 1:-1 2:-2 4:-1 5:-1 6:1
ww:polestar:#	1:-2 2:-1 3:1 5:-1 7:1 8:-2
ww:polestar:deliver	0:1
ww:polestar:sold	0:1
ww:portfolio:of	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-2
ww:power:by	0:-2 4:1
ww:power:from	0:-2 3:1 5:-1 6:1
ww:power:in	6:1
ww:power:is	0:-2 3:1 4:-1 5:-1 7:-1 8:-1
ww:power:need	6:1
ww:power:purchase	6:-2
ww:present:#	3:2 6:-1
ww:previou:year	0:-1 3:1 4:1 6:-1
ww:produc:#	3:1
ww:produc:in	2:1 3:1 6:-1
ww:produce:#	0:1
ww:product:and	6:-2 7:-2 8:3
ww:product:by	0:-1 1:1 4:1 6:-1 7:1 8:-2
ww:product:unit	4:-1 6:1 7:-2
ww:production:,	3:1 8:-1
ww:production:by	0:-2 1:-2 2:-2 3:1 4:-1 6:-2 7:1 8:-1
ww:production:capacity	0:1
ww:production:has	3:1
ww:production:in	3:1
ww:production:is	0:-2 2:-1 3:4 6:-1
ww:production:sit	3:2 6:-2
ww:production:will	3:2 6:-1
ww:production:would	0:-1 2:1 3:-1 7:1
ww:promis:that	7:1
ww:promis:to	0:-2 1:-1 3:-1 4:1 5:-1 6:-2 7:-1 8:2
ww:proportion:is	0:1 3:-3 5:-1 6:3 7:-1
ww:proportion:of	0:-1 7:1
ww:proportion:should	0:2 7:-1
ww:public:ones	0:1
ww:purchas:electricity	0:-1 1:-1 2:-1 3:1 5:-1 7:-1
ww:purchase:agreement	6:-2
ww:pure:electric	7:1
ww:put:#	0:1
ww:put:at	8:1
ww:put:in	0:1
ww:put:into	0:1
ww:put:the	0:1
ww:puts:the	0:2 2:-1 3:-2
ww:quarter:,	0:1
ww:quarter:by	0:-1 1:1 2:-1 6:-1
ww:quarter:the	0:4
ww:quarter:was	0:2 3:-1 6:-1
ww:quarter:were	0:1
ww:r:#	6:-1
ww:rais:the	0:-1 3:1
ww:rais:to	7:1
ww:ran:on	0:1 4:-1 6:-1
ww:range:by	7:1
ww:range:of	0:2 1:-1 3:-1 4:-1
ww:range:will	0:2 7:-2
ww:rate:of	0:-1 3:1
ww:rather:than	0:1 3:1 6:-1
ww:ratio::	7:1
ww:ratio:of	0:2 3:-1
ww:raw:material	0:1
ww:re:#	0:-1 3:-2 6:3
ww:reach:#	0:3 3:-1
ww:reach:by	0:-1 1:1 2:-2 3:-3 4:-2 6:2 7:-3
ww:reach:carbon	3:1
ww:reach:in	0:2 1:1 2:-1 4:-1 5:-2 6:-2 7:-1 8:-1
ww:reach:net	7:2 8:-1
ww:reach:net-zero	8:3
ww:reach:the	3:1 6:-1
ww:ready:in	0:-1 3:2
ww:reaffirm:in	8:1
ww:record:#	3:-1 6:2
ww:recycl:aluminium	0:1 2:-1 7:-1
ww:recycl:by	0:1 3:1 6:-1 7:-3
ww:recycl:content	0:-2 7:3
ww:recycl:in	0:2 7:-2
ww:recycl:material	7:1
ww:recycl:or	0:-2 7:2
ww:recycl:plastic	0:2 2:-1 7:-1
ww:recycl:rate	0:-2 3:3
ww:recycle:#	0:2 7:-1
ww:reduc:by	1:-1 2:-1
ww:reduc:its	0:-1 1:-1 2:-1 3:3 4:-2 5:-1 6:-2 7:-1 8:-2
ww:reduc:steel	0:-1 2:1 7:-1
ww:reduce:carbon	0:-1 2:-1 3:1 4:-1 6:1 8:-1
ww:reduce:co	3:-1 6:-1 8:1
ww:reduce:emission	2:1
ww:reduce:the	4:1 7:-1
ww:reduction:by	0:-2 1:-1 3:-2 4:-2 5:-1 6:1 8:1
ww:reduction:in	2:-1 3:-3 4:1 5:1 6:-3 7:-2
ww:reduction:is	1:-3 2:-2 3:3 4:-2 5:-2 6:-2 7:-2 8:-2
ww:reduction:of	0:-2 2:-1 4:-1 6:1 8:1
ww:reduction:on	1:-2 2:1 3:1 4:-2 8:-1
ww:reduction:to	0:1 1:1 3:-1 7:-1
ww:reiterat:that	6:-1 8:1
ww:relative:to	0:-2 3:1 6:2
ww:remain:#	0:1
ww:remain:at	1:-1 3:-1 4:-2 6:-1 7:2
ww:remain:committ	8:1
ww:remain:in	0:2 2:-1 8:-2
ww:renault:group	0:2 7:-1
ww:renault:s	0:-2 1:-1 3:1 4:2 5:-1 6:-2 7:-1 8:-1
ww:renault:says	0:-1 1:-1 2:1 3:-1 4:-1
ww:renewabl:by	0:2 6:-2
ww:renewabl:cover	0:-2 2:-1 3:-3 5:-1 6:3
ww:renewabl:in	0:-1 3:-3 6:4
ww:renewable:by	3:-2 6:2
ww:renewable:electricity	3:-2 6:3
ww:renewable:energy	0:1 6:-1
ww:renewable:in	0:-1 3:-3 6:3
ww:renewable:or	7:1
ww:renewable:power	0:1 6:-2
ww:renewable:sourc	0:1
ww:repeat:that	0:1 8:1
ww:replac:by	0:-2 1:-1 2:-1 3:3 4:-1 6:-3
ww:report:,	0:-1 1:-1 2:-1 6:2 7:-1
ww:report::	0:-2 3:2 4:-1 6:-3 7:2
ww:report:it	0:-1 1:-2 6:-1 7:1 8:-1
ww:report:says	3:-1 4:1
ww:report:that	6:1
ww:represent:#	0:1 2:-1
ww:requir:to	0:-1 2:1 3:-1 6:1
ww:reserv:for	0:1
ww:result::	0:-1 1:2 2:-1 3:-1 4:-2 5:-1 7:-1 8:-1
ww:ris:to	6:-1 7:1
ww:rise:to	0:-1 5:1 7:1
ww:rival:,	3:-1 6:1
ww:rivian:adventure	0:1 3:-1 4:-1
ww:rivian:produc	0:2
ww:rivian:will	0:1
ww:road:to	0:-1 1:-1 2:-1 3:-2 4:-1 5:1 6:-2 7:-1 8:2
ww:roof:in	0:-1 3:3 6:-2
ww:roof:of	3:2
ww:rose:#	0:5 7:-4
ww:rose:to	0:2 3:1 5:-1 6:-2 7:-2
ww:rover:sold	7:1
ww:rs:#	0:1
ww:run:all	0:-1 3:1
ww:run:on	5:1
ww:runn:on	3:1
ww:s:$	0:3
ww:s:,	8:1
ww:s:about	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-2 8:-1
ww:s:aim	0:-1 2:1
ww:s:at	3:-3 6:3
ww:s:been	3:2 6:-2
ww:s:by	3:2
ww:s:carbon	3:-1 4:-2 5:-1 6:-2 7:-3 8:3
ww:s:cars	0:-2 7:2
ww:s:co	0:1 1:-2 2:-1 5:-1 6:-1 8:-2
ww:s:deliveri	7:2
ww:s:emission	3:-1 4:1 5:-1 6:-1 7:-1
ww:s:energy	0:-1 3:-1 6:2
ww:s:environmental	4:1 6:-1 7:-1 8:-1
ww:s:european	3:1
ww:s:faciliti	3:-1 6:1
ww:s:factori	3:1 6:-1 8:-1
ww:s:global	6:1
ww:s:go	1:-1 4:1 7:-1
ww:s:have	0:1
ww:s:in	0:-1 7:1 8:1
ww:s:largest	0:-2 7:2
ww:s:last	0:1 8:1
ww:s:line-up	0:-1 7:1
ww:s:need	3:1
ww:s:now	0:2 7:-1
ww:s:operation	1:-1 3:-1 8:1
ww:s:own	3:-1 6:3
ww:s:part	0:1
ww:s:plan	3:-1 6:1
ww:s:plant	0:-1 4:-1 6:2 8:-2
ww:s:power	0:-2 3:1
ww:s:production	3:2 6:-1
ww:s:sal	7:1
ww:s:sit	3:-2 6:3
ww:s:target	0:1 8:1
ww:s:to	0:-2 3:1 5:1 6:-2
ww:s:u	7:2
ww:said:#	0:1 6:-2
ww:said:,	4:-1 7:1
ww:said:;	0:-3 3:3 6:-1
ww:said:in	7:1
ww:said:it	7:1
ww:said:its	0:-1 3:1
ww:said:wednesday	0:-1 4:-1 7:1 8:1
ww:sal:,	0:1
ww:sal:are	7:1
ww:sal:at	7:1
ww:sal:be	7:1
ww:sal:by	3:-1 6:1
ww:sal:electric	7:4
ww:sal:electrifi	7:1
ww:sal:in	7:1
ww:same:period	2:-1 3:2 6:-2
ww:same:time	0:-1 3:1 4:1 6:-1
ww:same:year	0:-2 1:-2 3:-1 6:2 7:1 8:-1
ww:sav:#	0:-3 4:2 5:-1 8:-1
ww:sav:by	0:-3 2:-2 4:1 6:1
ww:sav:in	0:-2 2:-2 3:1 4:-1 6:-1
ww:save:#	1:-2 3:-1 4:-1 7:-2 8:-1
ww:saving:of	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ww:say:that	8:1
ww:says:#	0:-2 1:-3 2:-2 3:2 4:-2 5:2 6:-3 7:-1 8:-1
ww:says:,	4:1
ww:says:it	0:-1 3:-1 5:1 8:-1
ww:says:its	3:-1 6:1
ww:says:that	3:-1 7:-1
ww:scania:s	3:1
ww:science-bas:target	0:1 1:-1 2:-1 3:-1 4:-1 6:1 8:1
ww:scope:#	0:4 1:-1 2:-1 3:-3 5:-1 6:-2 7:-2 8:-1
ww:scrapyard:,	0:-1 1:1 3:-1 8:-1
ww:secondary:raw	0:2 7:-1
ww:seek:to	8:1
ww:seen:at	7:1
ww:sell:#	0:1
ww:sell:a	0:2
ww:sell:about	0:1
ww:sell:by	1:-1 3:-1 7:1
ww:sell:electric	2:-1 3:-1 4:-1
ww:sell:noth	7:2
ww:sell:only	7:2
ww:sell:should	7:1
ww:sell:will	7:2
ww:sell:worldwide	0:-1 4:1
ww:set:at	0:-1 4:2 6:-1 7:-1
ww:set:for	0:2 2:-1 7:-1 8:1
ww:set:itself	3:-1 7:1
ww:set:the	0:-1 3:1 4:-2 6:1 7:1
ww:set:up	0:1
ww:seven:model	0:2
ww:seven:of	3:1
ww:seven:terawatt-hour	0:2 3:-1 6:-1
ww:shall:be	0:-1 4:1
ww:share:#	3:1
ww:share:for	0:-1 3:-1 6:2
ww:share:in	7:1
ww:share:is	7:2
ww:share:of	7:1
ww:share:to	7:2
ww:share:was	3:-2 6:2
ww:should:account	0:1
ww:should:be	0:1 7:1
ww:should:come	0:-1 1:-1 3:1 8:-1
ww:should:emit	0:-2 1:-1 2:1 3:-1 4:-2 6:1 8:-1
ww:should:have	0:2 7:-1
ww:should:make	3:2 6:-2
ww:should:reach	3:1
ww:should:rise	0:1
ww:should:shrink	0:-1 3:-1 4:1 7:-1
ww:shrink:by	0:-1 4:1 6:1 7:-1
ww:side:,	0:1 3:-1
ww:sign:a	2:1
ww:sign:up	0:2
ww:since:#	1:-1 3:2 6:1
ww:since:#y	0:1 8:-1
ww:since:february	0:2
ww:since:january	0:1 3:1 6:-2 7:-1
ww:since:last	6:1
ww:since:march	3:2 6:-2
ww:since:the	4:1 8:-1
ww:sit::	0:-2 1:-3 2:-1 4:-2 5:-1 6:2 7:-1 8:-2
ww:sit:are	6:1
ww:sit:by	3:-2 6:2
ww:sit:have	0:-1 1:-1 6:1
ww:sit:in	0:-1 3:-1 6:2 8:-1
ww:sit:on	3:-1 6:1
ww:sit:will	6:1
ww:sit:worldwide	5:-1 6:1
ww:site:s	3:2 6:-2
ww:six:electric	0:1
ww:six:evs	0:1
ww:slightly:over	3:-1 4:2
ww:small:electric	0:1
ww:smaller:than	0:-2 1:1 4:-1 5:-1 6:-1
ww:smart:electric	1:1
ww:so:far	0:-1 2:1 4:-1 5:1 7:-1 8:-2
ww:so:is	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:2
ww:so:that	2:1 3:2 6:-2 8:-1
ww:solar:panel	3:2 6:-1
ww:solar:power	0:1 3:-1 4:-2 6:1
ww:solar:roof	3:2
ww:sold:#	0:1
ww:sold:,	0:4 1:-1 3:-2 4:-1 6:-1
ww:sold:around	0:1
ww:sold:by	4:1 8:-1
ww:sold:car	0:3 1:-2 3:-1
ww:sold:product	0:1 4:2 6:-1 7:-1
ww:sold:under	7:1
ww:sold:vehicl	1:1 4:1 7:-2 8:-2
ww:sold:worldwide	0:-1 7:2
ww:some:#	3:1
ww:some:form	7:1
ww:sourc:#	0:-1 1:-1 8:-1
ww:sourc:by	3:1
ww:sourc:in	0:2 3:-3 6:-1 7:-1
ww:source:#	0:1 2:-1 3:-1 6:1 7:-2
ww:spar:the	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 7:-1 8:-2
ww:speak:of	0:2 7:-1
ww:spend:$	0:1
ww:stand:at	0:-1 1:1 2:-1 6:-2 7:1
ww:stand:by	1:2 7:-2
ww:stand:for	0:-1 1:-1 2:1 7:1
ww:start:with	0:1 3:-1
ww:stat:the	7:1
ww:station:,	0:1
ww:station:and	0:1
ww:station:in	0:1
ww:station:of	0:1
ww:station:to	0:1
ww:station:with	0:2
ww:stay:at	0:2 3:-1 6:-1 8:1
ww:steel:a	2:1 7:-1
ww:steel:for	0:1 2:1 7:-1
ww:stellanti:,	0:-1 1:-1 8:2
ww:stellanti::	0:-2 1:-2 2:-2 3:-3 4:-2 5:1 6:-3 7:-1 8:3
ww:step:,	0:1 1:-1 4:-2 5:-1 6:-2
ww:stick:to	1:-1 2:2 3:-1
ww:still:on	0:-1 1:1 3:-1 6:1
ww:still:to	0:2 1:2 3:-1 6:-2 7:-2 8:-1
ww:still:want	0:1 1:-1 8:1
ww:stood:at	0:-1 4:1 8:-1
ww:stop:sell	7:1
ww:strive:to	1:1 3:-1 7:-1
ww:supercharg:station	0:1
ww:suppli:#	0:1
ww:suppli:with	2:1
ww:supplier:,	0:1 3:-1 6:-1 8:1
ww:supplier:have	0:2 2:-1
ww:supplier:of	0:1 2:1 6:-1
ww:supplier:to	2:3 8:-2
ww:supply:#	0:-1 3:2 6:-2
ww:supply:chain	0:-1 1:-2 2:3 3:-1
ww:suppos:to	0:1 4:-2 8:-2
ww:sustainable:material	1:-2 2:-1 3:-2 4:-2 5:-2 6:-2 7:1 8:-2
ww:swap:station	0:1
ww:switch:to	3:1 6:-2
ww:t:be	0:2 1:-1 2:-1 3:-1 4:-1 6:-2
ww:t:been	6:-1 8:2
ww:tailpipe:emission	0:-1 4:1
ww:taken:the	0:-1 1:1 2:-1 3:-1 4:1 6:-1 7:-1
ww:target:#	0:-1 1:-1 4:1 7:-1 8:-1
ww:target::	0:1 1:-3 3:-3 4:-4 6:3 7:-2 8:-2
ww:target:carbon	3:1 8:-1
ww:target:for	6:-1 8:1
ww:target:is	0:-4 1:1 2:-3 3:1 4:-1 5:-3 8:-3
ww:target:of	0:1 6:-1 7:1
ww:tata:ev	0:1
ww:tata:motor	8:2
ww:tata:passenger	0:2 7:-1 8:-2
ww:tco:#	1:-1 2:-1 3:-1 4:-1 6:3
ww:technologi:,	0:2 3:1 7:-1
ww:ten:cars	7:1
ww:ten:electric	0:1
ww:ten:million	0:1
ww:ten:new	0:2
ww:ten:of	0:-1 3:1
ww:tenth:of	0:-1 6:1 7:2
ww:terawatt-hour:of	0:1 3:-2 6:1
ww:tesla:deliver	0:1
ww:than:#	0:1
ww:than:a	1:1 7:-1
ww:than:half	0:-1 3:-2 7:2 8:-2
ww:than:in	0:1 2:-1 3:1 4:-1
ww:than:it	0:-2 3:1 4:-1 7:-1 8:1
ww:than:nine	0:2
ww:than:one	0:1
ww:than:the	0:-1 6:-1 7:-1 8:1
ww:than:they	0:-1 1:-2 2:-2 3:3 4:1 5:-2 6:-3 7:-2 8:-2
ww:than:two	0:2
ww:than:€	0:1
ww:thank:to	0:-1 3:2 4:-1 6:-1
ww:that:,	7:1 8:-1
ww:that:all	6:1
ww:that:are	4:-1 7:2
ww:that:by	0:1 1:-2 2:1 3:-2 4:-1 6:-2 8:1
ww:that:carbon	1:-1 3:-1 6:1
ww:that:co	0:-2 1:-2 2:-1 3:1 4:-1 5:-1 6:2 7:-1
ww:that:date	3:1 6:-1
ww:that:from	0:-1 7:1
ww:that:goes	0:1 2:-1 3:-3 4:-1 6:-1 7:1 8:-1
ww:that:have	0:2
ww:that:is	1:-1 6:1
ww:that:its	7:1
ww:that:of	0:-1 1:-1 2:1 3:-1 4:-1 7:-1
ww:that:one	7:1
ww:that:s	0:-2 3:1 4:-1 7:1
ww:that:share	7:1
ww:that:time	3:1
ww:that:toyota	0:1
ww:that:was	0:-1 7:1
ww:that:we	3:-1 8:2
ww:that:will	0:1
ww:the:#	0:1
ww:the:#y	0:-1 3:1 4:-1 6:1 7:-1
ww:the:$	0:1
ww:the:aim	8:2
ww:the:air	0:-2 1:-1 4:-2 5:-1 6:1 8:-1
ww:the:aluminium	7:1
ww:the:ambition	1:-1 2:3 8:-2
ww:the:annual	3:-1 4:1
ww:the:auto	0:-1 3:-1 6:2
ww:the:average	0:-2 1:1 2:-1 3:-1 7:1
ww:the:balance	3:1
ww:the:bar	0:-2 3:-1 4:1 5:-1 6:1 8:-1
ww:the:base	0:-2 1:-1 4:1 6:1
ww:the:battery	0:1
ww:the:beginn	6:-1
ww:the:board	8:1
ww:the:car	4:1 8:1
ww:the:carbon	2:-2 6:-2 7:1 8:-1
ww:the:carmaker	0:1 7:-1 8:1
ww:the:cars	7:1
ww:the:cathode	0:2 7:-1
ww:the:changan	0:-1 3:1
ww:the:close	6:1
ww:the:co	3:-1 5:-1 6:-1
ww:the:commitment	0:-1 3:1 6:-1 8:1
ww:the:country	3:-1 6:2 8:-2
ww:the:course	4:1
ww:the:current	2:1 3:-1
ww:the:date	3:1
ww:the:decade	3:-1 7:1
ww:the:demand	0:-1 3:3 6:-2
ww:the:electric	0:1
ww:the:electricity	0:-1 6:1
ww:the:emission	0:1 1:-3 2:-1 4:-1
ww:the:energy	0:2
ww:the:entire	0:-2 7:1
ww:the:european	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 7:1 8:-2
ww:the:exist	1:-1 6:1
ww:the:faciliti	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:2 7:-2 8:-2
ww:the:fact	3:1
ww:the:factori	3:3 6:-1 8:-1
ww:the:factory	3:2
ww:the:figure	0:-1 1:1 3:-1 7:1
ww:the:final	0:1
ww:the:financial	3:-1 6:1
ww:the:fiscal	1:-2 2:-1 3:-3 4:-2 6:3 7:1
ww:the:five	0:-1 7:1
ww:the:fleet	1:2 2:-1 3:-1 5:1 7:-1 8:-2
ww:the:footprint	0:-3 1:-1 2:1 3:1 4:-2 5:-1 6:-1 7:-1 8:1
ww:the:fourth	0:1
ww:the:french	0:-1 3:-1 6:2
ww:the:full	0:2
ww:the:global	2:1 3:1 8:-1
ww:the:globe	3:1
ww:the:goal	0:1 1:-1 3:1
ww:the:greenhouse	3:-2 6:2
ww:the:group	8:1
ww:the:hyundai	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-2 8:2
ww:the:interim	0:-2 1:-1 2:1 3:-1 4:-1 5:-1 6:1 8:-1
ww:the:japanese	3:1 8:1
ww:the:last	0:1 1:-1 3:-1 6:1
ww:the:latest	2:1 8:1
ww:the:latter	0:1
ww:the:lead	0:-1 1:-1 3:-1 4:1 6:-1
ww:the:level	2:-1 5:-1 6:-3 8:1
ww:the:life	1:3
ww:the:life-cycle	0:-1 1:2
ww:the:lifecycle	0:-1 1:1 3:-1 6:-1 8:-1
ww:the:line-up	7:1
ww:the:long	0:1
ww:the:luxury	7:1
ww:the:mark	0:-2 1:-1 2:-1 3:1 4:-1 6:1 7:-1
ww:the:marque	0:2 7:-1
ww:the:material	0:-1 7:2
ww:the:middle	0:1
ww:the:mix	7:1
ww:the:model	0:2 3:-2
ww:the:moment	3:3 6:-1 7:-1
ww:the:most	0:1 1:-2 2:1 3:-1 4:-1 5:-2 6:-2 8:-1
ww:the:network	0:1
ww:the:neue	7:1
ww:the:new	0:-2 4:-2 5:-1 6:2 8:-1
ww:the:nine	0:-1 7:1
ww:the:number	0:2 3:-1
ww:the:paint	2:-1 3:1
ww:the:passenger	0:1 7:-2 8:1
ww:the:past	0:1
ww:the:plan	1:1
ww:the:plant	3:5 6:-1 7:-1
ww:the:plastic	0:-2 7:2
ww:the:portfolio	0:1
ww:the:power	0:-2 6:2
ww:the:previou	0:-1 3:1 4:1 6:-1
ww:the:product	0:-1 4:1 6:-1 8:1
ww:the:production	3:1
ww:the:project	3:-1 6:1
ww:the:purchas	0:-1 2:1 3:2 6:-2
ww:the:quarter	0:3
ww:the:range	0:2 3:-1
ww:the:rate	0:2 1:-1 2:-1 3:-3 5:-1 6:2 7:-2 8:-1
ww:the:ratio	3:-1 6:2
ww:the:raw	0:1
ww:the:reduction	0:2 1:-1 2:-3 3:1 4:-1 5:-4 6:-1 8:-3
ww:the:remain	3:1
ww:the:result	0:-1 1:-2 2:2 3:-2 5:-1 6:-2 8:-1
ww:the:road	0:2
ww:the:roof	3:2 6:-1
ww:the:same	2:-1 3:1
ww:the:share	7:1
ww:the:showroom	0:1
ww:the:sit	0:-1 4:-1 6:1
ww:the:site	3:3 6:-3
ww:the:steel	8:-1
ww:the:sum	0:1
ww:the:sun	6:1
ww:the:supply	0:-1 1:-2 2:3 3:-2 4:-2 8:2
ww:the:tally	0:-2 1:-1 2:-1 3:-2 4:-2 5:-1 6:1 7:2 8:-1
ww:the:target	0:-1 2:-1 5:-1 6:-2 8:1
ww:the:third	0:-1 7:1
ww:the:three	7:2 8:-2
ww:the:time	0:2 4:-1 6:-1
ww:the:toyota	0:1
ww:the:truck	4:2
ww:the:twelve	3:-1 6:1
ww:the:u	7:1
ww:the:unit	3:1 6:-1
ww:the:use	0:-1 4:2
ww:the:value	0:-2 1:2 2:1 4:-1 5:-1 6:-1 7:-1 8:-1
ww:the:vehicl	0:-2 4:1 6:-1 7:1
ww:the:vehicle	0:2 1:-2 4:-2 6:-2
ww:the:venture	0:2 3:-1
ww:the:vw	7:1
ww:the:waste	0:-3 3:4 6:-2
ww:the:way	0:-2 1:1 3:-1 7:1
ww:the:website	8:2
ww:the:whole	3:-2 6:-1 8:1
ww:the:winter	0:1 8:-1
ww:the:year	3:1
ww:their:electricity	3:3 6:-2
ww:their:emission	1:-1 8:-1
ww:their:life	1:1
ww:their:own	2:-1 4:-2 6:2
ww:their:share	7:1
ww:them:,	3:-1 4:-1 6:2
ww:them:at	0:1
ww:them:by	2:2 3:-3 4:-2 5:-2 6:-1 7:-1 8:-2
ww:them:electrifi	0:1
ww:them:fully	0:2
ww:them:have	0:3 2:-2
ww:then:#	3:1
ww:then:,	0:-1 3:-1 6:-1 7:1 8:2
ww:then:be	3:1
ww:then:on	1:2 3:-1 6:-1 7:-1 8:-1
ww:then:to	3:1
ww:there::	3:-2 6:-1 8:3
ww:there:are	0:2
ww:there:in	0:-2 3:2 6:-1
ww:there:ll	0:2
ww:there:should	0:-1 7:2
ww:there:the	0:2
ww:there:were	0:1
ww:there:will	3:2 8:-1
ww:these:,	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
ww:they:are	1:-1 2:-1 3:-3 4:-1 5:2 6:1 8:-2
ww:they:came	3:-1 6:1
ww:they:have	4:-2 6:1
ww:they:ll	0:-2 1:-2 2:-2 3:3 4:-2 5:-1 7:-2 8:-2
ww:they:re	0:-2 2:-1 3:3 5:-1 6:-2 8:-1
ww:they:should	0:-2 1:-2 2:-2 3:-3 4:-2 5:-2 6:-3 7:1 8:2
ww:they:ve	3:1
ww:they:were	2:-3 3:2 4:-4 5:-3 6:-1 7:-2 8:-2
ww:third:by	0:-1 1:1 2:-1 4:1 7:-1
ww:third:in	7:1
ww:third:of	0:1 3:-1 6:1
ww:third:quarter	0:-1 7:2
ww:third:to	0:1
ww:this:decade	1:1
ww:this:end	0:1
ww:this:fiscal	3:-1 6:2
ww:this:is	3:1 6:-2 7:1
ww:this:month	3:1
ww:this:summer	0:-1 3:2 6:-2
ww:this:way	0:-2 1:-3 2:1 3:1 4:-3 5:-2 6:-2 8:-1
ww:those:from	4:1 7:-1
ww:those:of	2:-1 3:1 6:-1 8:-1
ww:three:billion	0:2
ww:three:electric	0:2
ww:three:month	0:1
ww:three:quarter	0:1 2:-1 3:1
ww:through:#y	0:1
ww:through:the	3:1 6:-1
ww:throughout:the	0:-1 1:2 2:-1 6:-1 8:-1
ww:thursday:,	4:1
ww:thus:be	0:-1 4:-2 5:-1 7:2
ww:time::	0:1
ww:time:that	1:1
ww:to:#y	1:1 4:-1 5:-1 6:1
ww:to:a	3:2 6:-3
ww:to:about	3:1
ww:to:account	7:1
ww:to:achieve	4:-1 7:-1 8:1
ww:to:approximately	0:2
ww:to:arrive	8:2
ww:to:avoid	0:1 1:1 2:-1 3:-1 4:-1 6:-1 7:-1 8:-2
ww:to:become	3:1
ww:to:between	0:2
ww:to:br	1:-1 6:1
ww:to:build	1:1
ww:to:carbon	8:1
ww:to:cause	1:1 5:-1 7:-1
ww:to:come	1:1 4:-1
ww:to:consist	0:1
ww:to:contribute	3:1 8:-1
ww:to:cover	0:-1 3:3 6:-3
ww:to:customer	0:2
ww:to:cut	0:-1 1:1 5:1 6:-2 7:-2
ww:to:date	0:1
ww:to:decline	0:-2 3:-1 4:1
ww:to:deliver	0:1 2:1 3:-2 7:-1
ww:to:deploy	0:1 3:-1 5:-1
ww:to:emit	6:-1 8:-1
ww:to:exce	0:1
ww:to:fall	0:1 2:-2 6:-2 7:-2
ww:to:find	0:-1 1:-1 3:-1 4:-1 6:-1 8:2
ww:to:fiscal	0:-1 1:-2 3:-3 4:2 6:-2 7:1 8:-1
ww:to:fy	0:1
ww:to:generate	0:-1 3:2 5:-1 6:-1
ww:to:get	0:1 1:-1 2:-1 3:-1 6:1
ww:to:go	3:-2
ww:to:grow	0:1
ww:to:half	0:1 1:1 7:-1
ww:to:halve	3:-1 8:-1
ww:to:have	7:1
ww:to:hit	0:1
ww:to:increase	7:1
ww:to:its	6:-2 8:2
ww:to:landfill	0:1 3:1 6:-2
ww:to:lift	0:-1 7:1
ww:to:lower	0:-1 2:2 3:-1 5:-1 6:-1 7:-1 8:-1
ww:to:make	0:-1 3:1 7:1
ww:to:march	0:-2 4:-1 6:1
ww:to:minu	0:-4 1:1 2:-2 4:-3 6:1 7:-1 8:-1
ww:to:net	7:1 8:1
ww:to:one	6:1 7:-1
ww:to:peak	8:1
ww:to:produce	1:2 3:-1 7:-1 8:-1
ww:to:raise	0:2 4:-1 7:-1
ww:to:reach	0:1 6:-1
ww:to:reduce	0:-1 2:1
ww:to:renewable	0:-1 2:1 3:2 6:-1
ww:to:represent	7:1
ww:to:rise	0:-2 6:1 7:1
ww:to:run	0:-1 3:-2 5:2
ww:to:save	0:1 3:-1 6:1
ww:to:say	8:1
ww:to:september	4:1 6:-1
ww:to:source	0:1 3:-1 7:-1
ww:to:spend	0:1
ww:to:stop	7:1
ww:to:take	3:1
ww:to:this	0:1
ww:to:three	4:1
ww:to:turn	8:1
ww:to:use	0:-1 2:2 3:-2 6:2
ww:to:work	3:-1 6:-1 7:-1 8:2
ww:to:zero	2:-1 3:-2 5:-1 6:2 7:-1 8:-1
ww:today:,	0:1 6:-2
ww:today::	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:2 7:-1 8:-1
ww:today:announc	1:-1 8:1
ww:together:,	0:-1 8:1
ww:together:with	1:1 8:-1
ww:tonn:a	0:2 1:-1 6:-1 7:-1 8:-1
ww:tonn:in	0:1 1:-2 2:-1 3:-1 4:-2 8:-1
ww:tonn:less	0:3 1:-1 2:-1 3:-3 4:-2 5:-2 6:-2 8:-2
ww:tonn:lower	0:-3 1:-2 2:-2 3:1 4:1 5:-1 6:-2 7:-1 8:1
ww:tonn:of	1:-1 5:1 7:-1 8:-2
ww:tonn:per	0:-1 1:2 3:-1 4:-2 5:-2 7:-1 8:-2
ww:tonne:of	0:-1 3:2 6:-1
ww:tons:a	0:1 3:1 6:-1
ww:tons:in	1:2 2:-2 4:-2 5:-1 6:-2 8:-2
ww:tons:of	1:-1
ww:too:,	0:-1 7:1
ww:too::	0:2 2:-1 3:-1 4:-1 8:1
ww:took:#	0:2
ww:total:#	0:2 1:-1 2:-2 4:-1 5:-1 8:-2
ww:total:,	0:3 3:-2
ww:total::	3:-2 6:3
ww:total:of	2:1
ww:totall:#	0:2 1:-1 2:-1 3:-2 4:-1 8:-1
ww:toyota:has	0:2 2:-1
ww:toyota:motor	0:2 4:-1 7:-1
ww:toyota:s	0:-1 3:-1 5:2 8:-1
ww:toyota:sold	0:2
ww:toyota:want	0:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2
ww:toyota:will	0:1
ww:transport:,	0:-2 1:-2 3:-2 4:-2 5:2 6:-2 7:-1 8:-1
ww:trillion:won	0:1
ww:trillion:yen	0:1
ww:truck:,	4:1
ww:truck::	4:2
ww:truck:and	0:1 3:-1 4:1 6:-1 7:1 8:-1
ww:truck:has	0:1
ww:truck:in	7:2 8:-1
ww:truck:that	7:1
ww:truck:to	7:1
ww:truck:want	4:-2 7:2
ww:truly:climate-neutral	0:-1 3:-2 7:1 8:-2
ww:tuesday:,	4:1
ww:turn:into	0:1 1:-1 2:-1 7:-1 8:-2
ww:turn:the	8:1
ww:twelve:month	6:1
ww:two-third:of	7:1
ww:two:billion	0:2
ww:two:in	3:1
ww:two:lakh	0:1
ww:two:million	0:1
ww:two:small	0:1
ww:u:s	3:-1 6:2
ww:unchang::	4:-2 6:2
ww:under:#	1:1 3:1 4:-1 6:-1 8:-1
ww:under:its	3:1 6:-1
ww:under:the	6:1
ww:unit:,	0:1
ww:unit:by	0:2 3:1 8:-1
ww:unit:in	0:3
ww:unit:of	0:1 6:-2
ww:unit:stat	3:1 6:-1
ww:until:#	0:1
ww:until:#y	0:2 3:-1 6:-1 7:-1
ww:until:the	3:1
ww:up:half	7:1
ww:up:in	3:1
ww:up:to	0:1
ww:upward:of	0:1
ww:us:#	0:1 3:-2 4:1 6:-1
ww:use:#	0:-1 2:1 3:1 6:-1
ww:use:,	0:-2 3:1 4:-2 6:1 8:-1
ww:use::	4:4
ww:use:at	0:1 4:-1 6:-1
ww:use:by	4:1 7:-1
ww:use:of	0:-2 3:1 4:1 6:-1
ww:use:per	3:2 6:-1
ww:use:should	4:1 7:-1 8:-1
ww:used:#	0:-1 3:2
ww:used:at	0:1 3:-1 4:-1 6:1
ww:used:by	3:1
ww:used:in	6:2 7:-1
ww:used:per	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
ww:uses:#	0:-1 3:2 6:-2 7:1
ww:value:add	0:-1 1:-3 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ww:value:chain	0:-1 1:1 6:-2 8:1
ww:vans:in	0:2 7:-1
ww:vehicl:,	7:2
ww:vehicl::	4:1
ww:vehicl:a	0:1
ww:vehicl:are	7:1
ww:vehicl:by	6:-1 7:3 8:-1
ww:vehicl:contribut	0:2
ww:vehicl:for	0:1
ww:vehicl:has	0:1
ww:vehicl:have	0:-1 3:-1 4:2
ww:vehicl:in	4:1
ww:vehicl:is	0:-2 4:1 7:1 8:2
ww:vehicl:it	1:-1 4:2
ww:vehicl:last	0:2
ww:vehicl:of	0:-1 4:1 7:1
ww:vehicl:on	0:2
ww:vehicl:only	0:-1 1:-1 2:-1 3:-1 4:2 5:-1 7:-1 8:-2
ww:vehicl:should	0:-1 7:2 8:-1
ww:vehicl:sold	0:-1 4:-1 7:2
ww:vehicl:that	4:-1
ww:vehicl:through	0:1
ww:vehicl:were	0:2
ww:vehicl:will	0:-3 3:1 4:1 6:-1 7:1
ww:vehicle:,	6:-1
ww:vehicle:acros	0:1 1:1 2:-3 4:-1 6:-2 7:-1 8:-1
ww:vehicle:are	0:-2 1:1 2:-2 4:-2 5:-2 6:-1 8:-1
ww:vehicle:built	0:-2 1:-3 2:-1 3:2 6:-1 7:-1
ww:vehicle:by	0:1 1:-1 2:2 3:-1 4:-3 6:-2 7:-2 8:-1
ww:vehicle:fleet	0:1 1:-1 3:-1 4:-3 5:-1 6:-2 7:1 8:-1
ww:vehicle:has	0:2 3:-1 6:-1
ww:vehicle:in	0:1 2:-1
ww:vehicle:is	0:2 1:-2 2:-2 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ww:vehicle:it	0:-1 1:3 3:-1 4:-1 8:-1
ww:vehicle:kilometer	0:-1 4:2 6:-1
ww:vehicle:kilometre	3:-1 4:2
ww:vehicle:model	0:1
ww:vehicle:on	1:1 4:-2
ww:vehicle:over	6:-1 8:1
ww:vehicle:plant	3:3 6:-1
ww:vehicle:sal	7:1 8:-1
ww:vehicle:should	0:-2 3:1
ww:vehicle:sold	0:1 1:-1 3:-1 4:-1
ww:vehicle:than	0:-1 3:2 6:1
ww:vehicle:was	0:1 1:-2 2:-1 3:1 4:-1 6:-1 8:-2
ww:version:of	1:-1 7:1
ww:versu:#	0:1 1:-1 2:-2 3:-3 5:-2 6:1 7:-1 8:-2
ww:volkswagen:deliver	0:-1 7:2
ww:volkswagen:group	0:2 7:-1
ww:volkswagen:is	7:-1 8:1
ww:volkswagen:s	8:1
ww:volume:of	0:2
ww:volvo:cars	2:1
ww:volvo:s	0:1 1:-1 8:-1
ww:vs:#y	1:-1 2:-2 3:-1 4:-1 5:-1 6:1 7:-2 8:-2
ww:vw:brand	7:1
ww:want:#	5:1
ww:want:a	0:-1 7:1
ww:want:electric	7:2
ww:want:every	3:2
ww:want:its	4:1 5:-1 8:-1
ww:want:net	0:-1 2:-1 3:-1 5:2 6:-1 7:-1 8:-1
ww:want:to	4:-1
ww:was:a	6:1
ww:was:about	0:3 2:-1 7:-2
ww:was:at	0:-3 1:-3 2:-2 3:4 4:-3 5:-2 6:-3 7:-2 8:-2
ww:was:certifi	0:-1 3:3
ww:was:cut	0:2 3:-2
ww:was:electric	7:3
ww:was:electric-only	7:1
ww:was:emission	1:-2 3:1 4:-2 5:-1 8:-1
ww:was:generat	6:1
ww:was:in	1:1 2:-2 3:-2 4:-1 6:-2 7:-2 8:1
ww:was:left	7:1
ww:was:match	0:3 1:-2 2:-2 3:-2 4:-3 5:-2 6:-3 7:-1 8:-2
ww:was:reaffirm	6:-1 8:2
ww:was:recycl	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-2 8:-1
ww:was:reduc	0:1 1:-1 2:-1 3:-2 5:-1 7:-1 8:-1
ww:was:renewable	0:-3 1:-1 2:-1 3:-1 4:-1 5:-2 6:2 7:1 8:-1
ww:was:the	0:1 1:-1
ww:was:to	3:2 6:-2
ww:waste:,	0:2 3:-3
ww:waste::	1:-2 2:-2 4:-2 5:-2 7:-2 8:-2
ww:waste:per	0:-2 3:2 4:-1 5:-1 6:-2 7:-1
ww:waste:to	0:1 6:-1
ww:waste:was	0:1 3:1 6:-3
ww:water::	3:2 6:-3
ww:water:consumption	0:-2 3:1 6:1
ww:water:per	0:3 1:-1 2:-1 3:-3 4:-1 5:-1 6:-2 7:-1 8:-1
ww:water:than	0:-2 3:3 6:-2
ww:water:use	6:-1
ww:water:withdrawal	3:1 6:-2
ww:way:,	0:1 1:-3 2:-1 3:-3 4:1 6:-1 8:1
ww:way:there	0:3
ww:way:to	0:-1 1:2 3:-1
ww:we:are	0:-1 7:1
ww:we:ll	1:-1 2:-2 4:-1 6:-2 7:1 8:-1
ww:we:re	3:1
ww:we:said	1:-2 3:-1 6:1 7:1 8:-1
ww:we:want	3:-2 8:1
ww:we:will	0:1 1:-1 6:-1 8:1
ww:wednesday:,	0:-1 1:-1 2:-1 3:-1 4:-1 5:2 6:-1 7:-1 8:-1
ww:wednesday:it	0:-1 4:-1 7:1
ww:well-to-wheel:co	0:-1 1:-1 2:-1 4:2 5:-1 6:-1 7:-1 8:-1
ww:well:as	8:1
ww:went:down	0:2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
ww:went:to	0:2 3:-3 6:-1
ww:went:up	7:1
ww:were:#	0:1
ww:were:avoid	0:-2 1:-3 2:2 3:-2 4:-2 5:-1 6:1 7:-1 8:-1
ww:were:cut	0:-3 1:-2 2:-2 3:1 4:-2 5:-1 6:1 8:-1
ww:were:deliver	0:3
ww:were:down	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:3
ww:were:electric	0:1
ww:were:fully	0:-1 7:2
ww:were:hand	0:-1 7:2
ww:were:in	0:1 6:-1
ww:were:new	0:2
ww:were:sav	0:-2 1:-1 3:1 4:-2 6:-1 8:-1
ww:were:sold	0:3
ww:were:to	1:-1 3:-1 6:2 8:-1
ww:were:used	0:-1 3:2 6:-1
ww:western:europe	7:1
ww:what:goes	0:1
ww:what:it	0:2 1:1 7:-1 8:-1
ww:what:the	3:1
ww:what:they	0:-1 1:1
ww:when:#	0:-1 1:-1 2:2 3:-1 6:-1
ww:when:it	0:-1 3:1
ww:when:the	0:1 1:1 3:-2 7:-1
ww:where:#	0:1 5:1 6:-1 7:-1
ww:which:#	7:1
ww:which:correspond	0:-1 3:1 4:1
ww:which:has	3:1
ww:which:is	3:-1 6:1 7:1
ww:which:it	2:1 3:-2 4:-2 5:-1 6:1
ww:which:sav	0:-2 1:-1 2:-2 4:1 5:-1 6:-1 7:-1 8:-1
ww:which:sold	0:1
ww:which:the	1:-1 3:-2 8:1
ww:which:there	0:1
ww:whole:,	8:1
ww:whole:company	0:1 3:-1 8:2
ww:whole:life	1:3 8:-2
ww:whole:value	0:-1 1:-1 2:-1 3:-1 6:-2 7:1 8:2
ww:will:achieve	3:1 6:-2
ww:will:add	0:2 6:-1
ww:will:build	0:1
ww:will:come	0:1 6:-1
ww:will:cut	0:-1 1:-1 3:-1 4:-2 7:1
ww:will:deliver	0:2 7:-1
ww:will:fall	0:-3 1:-2 2:-1 3:-1 5:-2 6:1 7:1 8:-2
ww:will:follow	0:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-2
ww:will:get	0:-2 3:2 6:-1
ww:will:go	0:1
ww:will:have	3:1 6:-1
ww:will:launch	0:1
ww:will:offer	7:1
ww:will:produce	3:1
ww:will:put	0:1
ww:will:reach	0:1 8:1
ww:will:reduce	0:-1 2:-1 3:1 8:-1
ww:will:run	0:1 3:1 6:-1
ww:will:save	0:-2 2:-2 3:2 5:-2 6:-2 7:-1
ww:will:sell	0:1
ww:will:take	0:2
ww:will:use	0:-2 2:1 3:2 6:-1
ww:wind:and	0:-1 3:2 6:-2
ww:wind:farm	0:2 3:-2
ww:wind:turbine	3:2
ww:with:#	0:2 3:-1
ww:with:#y	4:-2
ww:with:at	2:1 3:-1
ww:with:carbon	1:1 2:-1 3:-1 6:-1 7:-1 8:-1
ww:with:fiscal	0:1 1:-2 2:-1 5:-1 6:-1 7:-4 8:-2
ww:with:green	0:1 3:2 6:-1 7:-1
ww:with:its	0:-1 1:1 3:-1 4:-1
ww:with:net	0:2 1:-2 2:-2 3:-2 4:-1 5:-1 6:-2 7:-2 8:1
ww:with:no	0:-3 1:1 2:-2 4:-2 5:-2 6:-3 8:-1
ww:with:renewabl	0:-2 3:-1 4:1 6:1
ww:with:renewable	0:2 1:-1 2:-1
ww:with:the	0:-1
ww:with:them	0:-2 1:-2 2:-3 3:-2 4:-2 5:2 6:-1 7:-1
ww:with:up	0:1 3:-2 4:1 6:-1 7:-1
ww:without:any	2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
ww:work:to	4:1 6:-1 8:1
ww:work:toward	1:1 2:-1 3:-1 4:-2 6:-1 7:1 8:-1
ww:world:will	3:2 8:-1
ww:worldwide:,	3:-2 4:1 6:2
ww:worldwide:are	1:-1 4:1
ww:worldwide:by	4:-1 7:2
ww:worldwide:in	8:1
ww:worldwide:is	0:-1 3:1 4:-1 7:1 8:-1
ww:worldwide:will	3:2 6:-2
ww:would:add	0:1
ww:would:be	7:1
ww:would:br	0:1
ww:would:build	1:-1 7:1
ww:would:have	3:-1 4:1
ww:would:like	0:2 7:-1
ww:would:make	3:1
ww:would:peak	7:1
ww:would:take	4:1 6:-1 7:-1
ww:would:then	3:1
ww:xev:in	7:2
ww:xi:an	0:1 2:-1 3:1 4:-1 6:-1 7:-1
ww:year:#	3:-1 8:-1
ww:year:#y	7:1
ww:year::	6:2
ww:year:;	0:1 3:-2
ww:year:and	0:1 3:1
ww:year:are	1:1 2:-2 3:1 4:-2 5:-1 6:1
ww:year:as	0:-1 2:1
ww:year:at	0:-2 3:-1 6:3 8:-1
ww:year:before	1:-2 2:-1 3:2 4:-3 5:-1 8:-1
ww:year:by	0:1
ww:year:for	1:-1 3:-1 4:-2 5:-1 6:-1 7:-1 8:2
ww:year:from	0:1 2:1
ww:year:in	0:1 2:1 4:-1
ww:year:is	0:-1 4:-1 6:1 7:-1
ww:year:it	3:1
ww:year:of	1:-1 2:-1 4:1
ww:year:on	0:-1 6:1
ww:year:s	0:2
ww:year:should	2:2 3:-2
ww:year:than	0:-1 3:2 4:1 6:-3
ww:year:the	3:-2 4:1 6:1
ww:year:through	0:1 4:-1 6:-2
ww:year:were	0:2 3:-1 4:-1 5:-1 6:2 7:-2
ww:year:will	6:1
ww:year:would	0:1
ww:yen:and	0:2
ww:yen:for	0:1
ww:yen:from	0:1
ww:yen:in	0:1
ww:yen:until	0:1
ww:yen:will	0:1
ww:yuan:of	0:2 1:-1 2:-1 3:-1 4:-2 5:-1 6:-2 7:-1 8:-1
ww:zero-carbon:factori	0:-1 3:2
ww:zero-carbon:factory	0:1
ww:zero-carbon:park	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ww:zero-co:#	0:-2 3:2
ww:zero:acros	8:4
ww:zero:by	6:2 8:2
ww:zero:carbon	8:3
ww:zero:co	0:1 3:-1
ww:zero:emission	2:-1 5:-1 8:-1
ww:zero:for	0:-1 2:-2 4:-1 5:-1 6:2 7:-1
ww:zero:greenhouse	8:1
ww:zero:in	2:3
ww:zero:is	8:3
ww:zero:tailpipe	7:1
ww:zero:waste	0:1 6:-1
ww:£:#	0:1
ww:¥:#	0:1
ww:€:#	8:1
`;
