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
b:company:false:ghg-emissions	0:-3 1:-1 2:-1 3:-4 7:1 8:2
b:company:false:ice-phase-out	7:1
b:company:false:net-zero	0:-1 6:1 7:2 8:-1
b:company:true:ghg-emissions	0:1 1:-5 3:-3 4:1 6:-2 7:-1
b:company:true:net-zero	1:-1 3:-1 7:1
b:life-cycle:false:net-zero	1:-4 3:-1 6:-1 7:1 8:2
b:life-cycle:true:ghg-emissions	0:-2 1:1 5:-1 6:-1 7:-1
b:none:false:battery-capacity	0:2
b:none:false:battery-recycling	0:3
b:none:false:charging-points	0:2
b:none:false:emissions-peak	8:2
b:none:false:energy-use	3:1
b:none:false:ev-mileage	0:2
b:none:false:ev-models	0:2
b:none:false:ev-share	7:2
b:none:false:ev-volume	0:2
b:none:false:fuel-economy	5:-1 7:1
b:none:false:green-factories	0:1 3:1
b:none:false:ice-phase-out	7:3
b:none:false:investment	0:2
b:none:false:net-zero	8:1
b:none:false:network	0:2
b:none:false:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
b:none:false:recycled-material	0:1 7:1
b:none:false:renewable-energy	3:1 6:1
b:none:false:supplier-commitments	0:1 2:1
b:none:false:waste	3:1
b:none:false:water-use	0:2
b:none:true:battery-capacity	0:2
b:none:true:battery-recycling	0:1
b:none:true:charging-points	0:1
b:none:true:ev-models	0:3
b:none:true:ev-volume	0:1
b:none:true:ghg-emissions	0:-1 1:-2 4:-1 5:-2 6:1 7:-2 8:-1
b:none:true:investment	0:1
b:none:true:network	0:2
b:none:true:recycled-material	2:1 7:1
b:none:true:renewable-energy	0:-2 3:1 6:1
b:none:true:supplier-commitments	0:2
b:none:true:waste	0:1 6:-1
b:operations:false:net-zero	0:-1 1:1 2:-2 3:-3 4:-1 5:-1 6:3 7:-1 8:-3
b:operations:true:energy-use	0:-1 6:1 7:-1
b:operations:true:ghg-emissions	2:-1 5:-1 6:-1
b:operations:true:renewable-energy	0:-1 6:2
b:operations:true:water-use	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:1 7:-1 8:-1
b:production:false:ghg-emissions	0:-3 1:-3 2:-1 3:1 5:-1 6:-1 7:1 8:-1
b:production:false:green-factories	0:1 3:-1
b:production:false:investment	0:1
b:production:false:net-zero	3:3 6:-2 7:-2 8:-2
b:production:true:ghg-emissions	0:-2 1:-2 2:-1 4:1 5:-2 6:1 7:-2 8:-2
b:production:true:renewable-energy	3:1 6:-2
b:production:true:waste	0:-1 3:2
b:production:true:water-use	0:1
b:products:false:ev-models	0:1
b:products:false:ev-volume	7:1
b:products:false:ice-phase-out	7:1
b:products:false:net-zero	8:4
b:products:true:ev-share	7:2
b:products:true:net-zero	7:-2 8:2
b:supply-chain:true:ghg-emissions	0:-1 2:1 3:1 4:-1 5:-1 6:-1 7:-1
b:use-phase:true:ghg-emissions	0:-3 1:-3 2:-1 3:-3 4:4 5:-1
ba:battery-capacity:null	0:2
ba:battery-recycling:null	0:2
ba:charging-points:null	0:2
ba:emissions-peak:null	8:2
ba:energy-use:null	6:1
ba:energy-use:per-vehicle	3:2 6:-2
ba:ev-mileage:null	0:2
ba:ev-models:null	0:2
ba:ev-share:null	7:2
ba:ev-volume:null	0:2
ba:fuel-economy:null	1:-1 3:-1 4:1
ba:ghg-emissions:absolute	1:-1 6:3
ba:ghg-emissions:null	0:-2
ba:ghg-emissions:per-km	0:-2 3:-1 4:7 6:-4 7:-1
ba:ghg-emissions:per-revenue	0:-1 1:-1 2:-1 4:-2 5:-1 6:-1 7:-1 8:2
ba:ghg-emissions:per-vehicle	0:3 1:1 4:-2 5:-1 6:-2 8:-1
ba:green-factories:null	0:1 3:1
ba:ice-phase-out:null	7:2
ba:investment:null	0:2
ba:net-zero:null	8:1
ba:network:null	0:2
ba:other:null	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
ba:recycled-material:null	0:1 7:1
ba:renewable-energy:null	3:1 6:1
ba:supplier-commitments:null	0:1
ba:waste:null	3:1
ba:water-use:null	1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ba:water-use:per-vehicle	0:1
c:company:ghg-emissions	0:-1 2:-1 3:-2 6:-2 8:3
c:company:ice-phase-out	7:1
c:company:net-zero	1:1 7:-1
c:company:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-1 6:2 7:-1 8:-1
c:life-cycle:ghg-emissions	0:-3 1:5 2:-1 3:-1
c:life-cycle:net-zero	1:4 8:-1
c:logistics:ghg-emissions	0:-1 1:-3 2:-2 4:-1 5:4 6:-3 7:-1 8:-2
c:logistics:investment	0:1
c:logistics:net-zero	0:2 1:-2 2:-3 3:-1 4:-2 5:-3 6:1 7:-1 8:-3
c:operations:battery-recycling	0:1
c:operations:energy-use	0:-2 2:-1 3:-2 4:-1 5:-1 6:3
c:operations:ghg-emissions	0:-1 6:5
c:operations:net-zero	6:3 7:-1
c:operations:renewable-energy	3:-1 6:3
c:production:battery-capacity	0:1
c:production:battery-recycling	0:1
c:production:charging-points	0:1
c:production:energy-use	0:-1 3:3 6:-1
c:production:ev-models	0:1
c:production:ev-share	3:2 7:-1
c:production:ghg-emissions	3:4 6:-1 8:-1
c:production:green-factories	0:1
c:production:ice-phase-out	7:1
c:production:investment	0:1
c:production:net-zero	3:4 8:-3
c:production:other	0:-2 3:1 5:1
c:production:recycled-material	0:1
c:production:renewable-energy	3:3
c:production:waste	0:-2 3:2 6:1
c:production:water-use	0:-2 3:3
c:products:emissions-peak	8:2
c:products:ev-models	0:1
c:products:ev-share	7:1
c:products:ev-volume	0:1
c:products:fuel-economy	0:1 4:-2
c:products:ghg-emissions	0:-1 2:-1 3:-2 4:1 5:-1 6:-1 7:2 8:-1
c:products:investment	0:1
c:products:net-zero	1:1 3:-2 6:-1 7:3
c:products:recycled-material	0:1
c:supply-chain:ghg-emissions	2:4 3:-1 4:-2 6:-2 8:-1
c:supply-chain:green-factories	0:1 3:-1
c:supply-chain:net-zero	1:-3 2:1 3:-1 7:-1
c:supply-chain:recycled-material	0:3 2:-2 7:-1
c:supply-chain:renewable-energy	0:-1 2:2 3:-1 6:-2
c:supply-chain:supplier-commitments	0:1
c:use-phase:ev-share	7:2
c:use-phase:ev-volume	0:1
c:use-phase:ghg-emissions	3:-1 4:5
c:use-phase:ice-phase-out	7:1
c:use-phase:net-zero	0:-1 2:-1 3:-2 4:-2 5:-1 6:-2 7:1 8:1
c:use-phase:renewable-energy	0:2 2:-1 3:-2 4:1 6:-2
ca:company:1	1:-1 6:-1 8:2
ca:company:2	1:-3 2:2 4:-1 5:-1 6:-1
ca:company:2:ghg-emissions	0:1 1:-1 2:-2 3:-1 4:-1 6:-1 8:1
ca:company:2:net-zero	0:-1 1:-4 2:2 4:-1 5:-1 6:-1
ca:company:3	2:-2 8:1
ca:company:3:ghg-emissions	1:-1 2:-2 3:-2 4:-1 5:-2 6:-1 7:-1 8:2
ca:company:3:net-zero	2:-1
ca:company:4	0:1 3:-2
ca:life-cycle:-1	1:1
ca:life-cycle:0	0:-1 1:2
ca:life-cycle:0:ghg-emissions	0:-1 1:2
ca:life-cycle:1	0:-1 1:2 4:-1
ca:life-cycle:1:ghg-emissions	0:-1 1:3 4:-1
ca:life-cycle:2	1:3 8:-1
ca:life-cycle:2:ghg-emissions	1:1 3:1
ca:life-cycle:2:net-zero	1:2 8:-1
ca:life-cycle:3	0:-1 1:3 8:-1
ca:life-cycle:3:net-zero	1:2 2:-1 6:-1 8:-1
ca:life-cycle:4	0:-2 1:3 3:-2 4:-1 6:-1 7:-1 8:-2
ca:logistics:3	2:-1 3:-1 4:-1 5:1
ca:none:battery-capacity	0:2
ca:none:battery-recycling	0:2
ca:none:charging-points	0:2
ca:none:emissions-peak	8:2
ca:none:energy-use	3:1
ca:none:ev-mileage	0:2
ca:none:ev-models	0:2
ca:none:ev-share	7:3
ca:none:ev-volume	0:2
ca:none:fuel-economy	3:-1 4:1
ca:none:green-factories	0:1 1:-1 3:2
ca:none:ice-phase-out	7:2
ca:none:investment	0:2
ca:none:net-zero	8:3
ca:none:network	0:2
ca:none:other	0:1 1:-1 2:-1 4:-1 6:-1 7:-1 8:-1
ca:none:recycled-material	0:1 7:1
ca:none:renewable-energy	0:1 3:1 6:1
ca:none:supplier-commitments	0:2
ca:none:waste	0:1 3:1
ca:none:water-use	0:1
ca:operations:-1	0:-1 4:2 6:-2
ca:operations:1	3:-1 6:3
ca:operations:1:ghg-emissions	4:-1 6:3
ca:operations:1:renewable-energy	3:-1 6:1
ca:operations:2	0:-1 4:-1 6:3 8:-1
ca:operations:2:ghg-emissions	0:-2 1:-1 3:-1 4:-1 6:4
ca:operations:2:net-zero	1:-1 2:-1 3:-1 6:2 8:-1
ca:operations:3	3:-2 6:3 8:-1
ca:operations:3:ghg-emissions	0:1 1:-1 3:-2
ca:operations:3:net-zero	1:-1 6:3 8:-1
ca:operations:3:renewable-energy	3:-2 6:3
ca:operations:4	4:1 8:1
ca:production:-1	0:-1 3:1 7:1
ca:production:-1:renewable-energy	0:-1 3:1 4:1
ca:production:0	3:3 6:-1
ca:production:0:renewable-energy	3:2 6:-1
ca:production:1	3:3 6:1 7:-1
ca:production:1:ev-models	0:1
ca:production:1:ghg-emissions	1:-2 3:1 4:-2 6:1
ca:production:1:investment	0:1
ca:production:1:renewable-energy	6:2
ca:production:1:waste	0:-1 3:1
ca:production:2	3:1 8:-2
ca:production:2:charging-points	0:2
ca:production:2:ghg-emissions	0:-1 1:-2 2:-3 3:1 4:-1 6:1 7:-1 8:-1
ca:production:2:green-factories	0:-1 3:2
ca:production:2:net-zero	0:1 2:-2 4:-2 5:-2 6:1 8:-3
ca:production:2:renewable-energy	3:1
ca:production:3	3:1
ca:production:3:charging-points	0:1
ca:production:3:energy-use	3:1
ca:production:3:ghg-emissions	2:-2 5:-2 8:-2
ca:production:3:green-factories	0:1
ca:production:3:investment	0:1
ca:production:3:net-zero	0:1 1:-3 2:-1 4:-1 5:-1 6:-3
ca:production:3:recycled-material	7:-1
ca:production:3:renewable-energy	0:-1 3:4
ca:production:3:water-use	0:-1 3:1
ca:production:4	3:1
ca:production:4:ghg-emissions	0:1 1:-1 2:-1 5:-1 6:-2 7:-1 8:-1
ca:production:4:net-zero	0:-1 3:-1 6:1 7:-1
ca:production:4:renewable-energy	0:-1 6:1
ca:products:0	7:1
ca:products:0:ev-share	7:1
ca:products:0:ice-phase-out	7:1
ca:products:1:ev-share	7:1
ca:products:2	7:2 8:-1
ca:products:2:ev-models	0:2
ca:products:2:ev-share	7:1
ca:products:2:ghg-emissions	0:1 4:-1 6:-1 7:1
ca:products:2:net-zero	0:-1 3:-1 4:-2 5:-1 7:2 8:-2
ca:products:3:ev-models	0:2
ca:products:3:ghg-emissions	0:-2 1:-1 4:1 7:-1
ca:products:3:net-zero	0:-2 1:-1 2:-1 3:-2 4:-2 5:-1 6:-2 7:2 8:1
ca:products:3:recycled-material	0:3 7:-2
ca:products:4	7:1
ca:products:4:emissions-peak	8:1
ca:products:4:ev-models	7:1
ca:supply-chain:1	2:1
ca:supply-chain:1:supplier-commitments	2:1
ca:supply-chain:2	0:2 1:-2 2:1 3:-2 4:-1 6:-2
ca:supply-chain:2:ghg-emissions	0:1 1:-2 2:2 3:-1 4:-2 5:-2 6:-2 7:-1 8:-1
ca:supply-chain:2:net-zero	8:1
ca:supply-chain:3	7:1
ca:supply-chain:3:battery-capacity	0:1
ca:supply-chain:3:ghg-emissions	2:-1 4:-1 6:-1 7:1 8:-1
ca:supply-chain:3:net-zero	1:-1 2:-1 3:-1 6:1 8:1
ca:supply-chain:4	2:1 3:1
ca:use-phase:0	4:2
ca:use-phase:0:ghg-emissions	0:-2 1:-1 4:2 6:-2
ca:use-phase:1	6:-1 7:1
ca:use-phase:1:ev-volume	0:1
ca:use-phase:1:ghg-emissions	4:-1 6:-1 7:2
ca:use-phase:2	1:-1 2:-1 3:-2 4:2 7:2 8:-1
ca:use-phase:2:ghg-emissions	0:-1 1:-2 2:-2 3:-2 4:3 6:-1 8:-1
ca:use-phase:3	3:-1
ca:use-phase:3:ev-share	7:2
ca:use-phase:3:ghg-emissions	0:-1 1:-1 4:1 6:1
ca:use-phase:4	0:2 3:-1 4:-1
cb:company:0	8:3
cb:company:0:net-zero	8:3
cb:company:1	0:-2 1:1 3:-3
cb:company:1:ghg-emissions	0:-2 1:1 3:-1 4:1 5:-1 6:-1 7:-2 8:-3
cb:company:1:net-zero	1:-2 2:-1 3:-2 4:-1 6:1 8:2
cb:company:2	0:-3 1:-3 2:-1 3:-1 4:-1 6:-3 8:3
cb:company:2:ghg-emissions	0:-3 1:-3 2:-1 3:-2 4:-2 5:-2 6:-3 7:-1 8:3
cb:company:3	0:-1 2:-1 3:-1 5:-1 6:-2 7:-1 8:2
cb:company:3:ghg-emissions	0:-1 1:-1 6:-1 8:1
cb:company:3:net-zero	0:-1 1:1 2:-1 3:-2 4:-2 5:-1 6:-2 7:-1
cb:company:4	0:-1 1:1 2:-1 3:-1 4:-2 6:-3 7:-1 8:1
cb:life-cycle:-1	1:1 3:-1 8:1
cb:life-cycle:1	1:2
cb:life-cycle:1:ghg-emissions	1:2
cb:life-cycle:2	0:-1 1:2 7:-1
cb:life-cycle:2:ghg-emissions	0:-1 1:2 7:-1
cb:life-cycle:3	1:1 8:1
cb:life-cycle:3:ghg-emissions	1:1
cb:life-cycle:3:net-zero	1:-2 8:3
cb:life-cycle:4	0:-2 1:3 3:-2 4:-2 7:-1
cb:life-cycle:4:ghg-emissions	0:-2 1:3 3:-2 4:-2 7:-1 8:-1
cb:logistics:1	0:-2 1:-1 2:-2 3:-2 4:-2 5:2 6:-1
cb:logistics:1:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:-2 5:2 6:-1 7:-1
cb:logistics:2	0:-1 1:-2 2:-1 3:-2 4:-1 5:2 6:-2 7:-1
cb:logistics:3	0:-1 1:-1 2:1 3:-2 4:1 6:-1 7:-2
cb:none:battery-capacity	0:3
cb:none:battery-recycling	0:2
cb:none:charging-points	0:2
cb:none:emissions-peak	8:2
cb:none:energy-use	3:1
cb:none:ev-mileage	0:2
cb:none:ev-models	0:2
cb:none:ev-share	7:2
cb:none:ev-volume	0:2
cb:none:fuel-economy	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:-1 8:-1
cb:none:ghg-emissions	0:1 7:-1
cb:none:green-factories	0:-1 1:-1 2:-1 3:3 5:-1 6:-1 7:-1
cb:none:ice-phase-out	7:2
cb:none:investment	0:2
cb:none:net-zero	8:2
cb:none:network	0:2
cb:none:other	1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
cb:none:recycled-material	0:1 7:1
cb:none:renewable-energy	3:1 6:2
cb:none:supplier-commitments	0:3
cb:none:waste	0:1 1:-1 2:-1 3:1 4:-1 8:-1
cb:none:water-use	0:2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
cb:operations:-1	0:-1 6:1
cb:operations:-1:ghg-emissions	0:-2 2:-1 3:-2 4:1 6:1
cb:operations:-1:net-zero	2:-1 5:-1 6:1 7:-1
cb:operations:0	3:-3 4:-1 6:3 8:-1
cb:operations:0:net-zero	3:-2 6:2 8:-1
cb:operations:1	3:1 4:-2 6:3 7:-1 8:-1
cb:operations:1:ghg-emissions	2:-1 3:1 4:-2 6:2 7:-1 8:-1
cb:operations:1:net-zero	6:1
cb:operations:2	0:-3 3:-1 4:-1 6:5
cb:operations:2:ghg-emissions	0:-3 3:-1 4:-1 6:4
cb:operations:2:renewable-energy	6:3
cb:operations:3	1:-1 2:-1 3:-2 6:3
cb:operations:3:ghg-emissions	0:-1 1:-2 2:-2 3:-1 5:-1 6:2 8:-2
cb:operations:3:net-zero	0:-1 1:-1 4:-1 5:-1 7:-1 8:1
cb:operations:4	0:1 3:-3 4:-1 6:3 7:-1 8:-1
cb:operations:4:ghg-emissions	0:-1 3:-3 4:-1 6:3 7:-2
cb:production:-1	3:1
cb:production:-1:ghg-emissions	0:-2 2:1 4:-2 6:-2 7:1
cb:production:0	3:1 7:-1
cb:production:0:charging-points	0:1
cb:production:0:green-factories	0:1
cb:production:0:net-zero	0:-3 1:3 2:-1 4:-1 5:-1 6:-2 7:-3 8:-2
cb:production:0:renewable-energy	0:-1 3:3 6:-1
cb:production:0:waste	0:-4 1:-2 2:-2 4:-2 5:-2 6:2 7:-2 8:-1
cb:production:1	3:3
cb:production:1:battery-capacity	0:1
cb:production:1:ev-volume	0:3
cb:production:1:ghg-emissions	0:-2 1:-1 3:1 4:-2 5:-1 6:2 7:-1 8:-1
cb:production:1:green-factories	0:2 3:-2
cb:production:1:net-zero	3:4 6:-1 8:-2
cb:production:1:renewable-energy	3:3 6:-2
cb:production:1:waste	0:1
cb:production:1:water-use	0:-1 3:1
cb:production:2	3:4
cb:production:2:battery-capacity	0:1
cb:production:2:energy-use	3:1 6:-1
cb:production:2:ev-volume	0:3
cb:production:2:ghg-emissions	0:-1 1:-1 2:-1 3:3 6:-2
cb:production:2:investment	0:1
cb:production:2:net-zero	1:-1 3:3 8:-2
cb:production:2:renewable-energy	3:1
cb:production:2:waste	0:-2 3:3
cb:production:2:water-use	0:-1 3:2
cb:production:3	0:1 3:3 6:-1
cb:production:3:battery-capacity	0:1
cb:production:3:ev-volume	0:2
cb:production:3:ghg-emissions	1:-1 3:3 4:-2 6:-1
cb:production:3:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
cb:production:3:net-zero	1:-1 3:5 7:-1 8:-3
cb:production:3:renewable-energy	0:1 3:1 6:-3
cb:production:4	3:3 6:-1
cb:production:4:battery-capacity	0:1
cb:production:4:energy-use	3:1
cb:production:4:ev-share	7:1
cb:production:4:ghg-emissions	0:-2 1:-3 2:-1 3:3 5:-1 6:-2 7:-2
cb:production:4:net-zero	0:-1 1:-1 3:3 6:-1 7:-2 8:-1
cb:production:4:waste	0:-1 3:2
cb:products:-1	0:-1 3:-2 4:-1 7:2 8:1
cb:products:-1:ghg-emissions	0:-1 2:-1 3:-3 4:-2 6:-1 7:2
cb:products:1	3:-1 6:-1 7:2
cb:products:1:ev-models	0:1
cb:products:1:ghg-emissions	2:-1 3:-2 5:-1 6:-2 7:1 8:-2
cb:products:1:net-zero	7:1
cb:products:2	0:-2 3:-2 4:-1 7:3 8:-2
cb:products:2:ghg-emissions	2:-1 3:-2 4:-2 7:2 8:-1
cb:products:2:net-zero	2:-1 3:-1 4:-1 7:2 8:-2
cb:products:3	0:-2 3:-1 4:2 7:1 8:-1
cb:products:3:ev-volume	0:1
cb:products:3:ghg-emissions	0:-2 2:-1 3:-1 4:1 7:1
cb:products:3:net-zero	0:-1 1:1 2:-2 3:-2 4:1 5:-2 6:-1 7:-1 8:-2
cb:products:4	0:2
cb:products:4:ev-models	0:2
cb:products:4:ev-share	7:2
cb:products:4:ghg-emissions	0:1 1:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
cb:products:4:net-zero	1:-1 3:-1 8:3
cb:supply-chain:-1	1:-1 2:2 3:-2 4:-1 6:-1 7:-1
cb:supply-chain:-1:ghg-emissions	1:-1 2:2 3:-2 4:-1 6:-1 8:-1
cb:supply-chain:0	0:1 1:-1 2:2 4:-1
cb:supply-chain:0:ghg-emissions	0:-2 1:-2 2:3 3:-2 4:-2 5:-1 6:-1
cb:supply-chain:0:supplier-commitments	0:4 2:-1
cb:supply-chain:1	0:-3 1:-2 2:2 3:1 4:-1 6:-1 8:-1
cb:supply-chain:1:ghg-emissions	0:-2 1:-1 2:1 3:1 4:-1
cb:supply-chain:2	0:-2 1:-1 2:3 3:-1
cb:supply-chain:2:ghg-emissions	0:-2 1:-1 2:3 3:-1
cb:supply-chain:2:supplier-commitments	0:-1 2:2 8:-1
cb:supply-chain:3	0:2 2:2 3:-2 6:-2
cb:supply-chain:3:ghg-emissions	0:1 2:1 6:-1
cb:supply-chain:3:supplier-commitments	0:2 2:-2
cb:supply-chain:4	2:2 3:-1 4:-1 6:-1 8:-2
cb:supply-chain:4:ghg-emissions	2:1 3:-1 4:-1 6:-1
cb:supply-chain:4:supplier-commitments	0:-1 2:1
cb:use-phase:0	0:-1 4:2 6:-2 7:-1
cb:use-phase:0:ghg-emissions	0:-1 4:2 6:-2 7:-1
cb:use-phase:1	0:-1 3:-1 4:4 6:-1 7:-2
cb:use-phase:1:ghg-emissions	0:-2 3:-1 4:4 6:-1 7:-1
cb:use-phase:2	0:1
cb:use-phase:2:ghg-emissions	0:1 1:-1 3:-1
cb:use-phase:3	1:-1 2:-1 3:-3 4:2 5:-1 6:-2 8:-1
cb:use-phase:3:ghg-emissions	1:-1 2:-1 3:-3 4:2 5:-1 6:-2 8:-1
cb:use-phase:4	3:-1 4:4 6:-2 7:-1
cb:use-phase:4:ghg-emissions	0:-1 3:-2 4:4 6:-2 7:-2
cc:company:ghg-emissions	0:-2 4:-2 5:-1 6:-2 7:-1 8:2
cc:company:net-zero	8:1
cc:life-cycle:ghg-emissions	0:-1 1:4 4:-1
cc:life-cycle:net-zero	1:3 7:-1 8:-2
cc:operations:ghg-emissions	4:-1 6:5
cc:operations:net-zero	1:-1 3:-1 6:4 8:-1
cc:operations:renewable-energy	3:-1 6:3
cc:production:battery-capacity	0:1
cc:production:battery-recycling	0:1
cc:production:charging-points	0:1
cc:production:energy-use	0:-1 3:3 6:-1
cc:production:ev-models	0:1
cc:production:ev-share	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 7:-2
cc:production:ev-volume	0:2
cc:production:ghg-emissions	0:-1 1:-1 3:4 4:-2
cc:production:green-factories	0:2
cc:production:ice-phase-out	7:1
cc:production:investment	0:1
cc:production:net-zero	3:3 6:-1 8:-3
cc:production:recycled-material	0:-1 2:1 3:-1 7:1
cc:production:renewable-energy	3:3 6:-1
cc:production:waste	0:-2 3:1 6:1
cc:production:water-use	0:-2 3:3
cc:products:ev-models	7:1
cc:products:ev-share	7:1
cc:products:ev-volume	0:2
cc:products:fuel-economy	0:1 4:-2
cc:products:ghg-emissions	3:-2 7:2 8:-1
cc:products:ice-phase-out	7:1
cc:products:net-zero	7:3 8:-2
cc:products:recycled-material	0:2 7:-1
cc:supply-chain:ghg-emissions	1:-1 2:3 3:-1 4:-1 8:-1
cc:supply-chain:net-zero	6:-1 8:2
cc:supply-chain:renewable-energy	0:-2 1:-1 2:3 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
cc:supply-chain:supplier-commitments	0:1
cc:use-phase:ev-share	7:2
cc:use-phase:ev-volume	0:1
cc:use-phase:ghg-emissions	1:-3 2:-1 3:-2 4:4 6:-2
cc:use-phase:ice-phase-out	7:1
cc:use-phase:renewable-energy	1:-1 2:-1 3:-2 4:1 6:-2 7:-1 8:-1
ch:battery-capacity:reach:GWh	0:2
ch:battery-recycling:reach:%	0:2
ch:battery-recycling:reach:MWh	0:3
ch:battery-recycling:reach:t	0:2
ch:charging-points:reach:count	0:2
ch:emissions-peak:reach:none	8:2
ch:energy-use:reduce-by:%	0:1 3:1 6:-1
ch:energy-use:reduce-by:GWh	0:-1 6:2
ch:energy-use:reduce-by:TWh	0:-1 3:-1 6:3
ch:energy-use:reduce-by:kWh	0:-1 2:-1 3:1 4:-2 6:1
ch:ev-mileage:reach:km	0:2
ch:ev-models:reach:%	7:2
ch:ev-models:reach:models	0:3
ch:ev-share:reach:%	7:2
ch:ev-volume:reach:%	0:1
ch:ev-volume:reach:vehicles	0:2
ch:fuel-economy:reduce-by:%	1:-1 3:-1 4:1
ch:ghg-emissions:reach:t	0:-2 1:1 2:-2 4:-3 7:-1 8:1
ch:ghg-emissions:reduce-by:t	1:-2 5:-1 7:-1
ch:green-factories:reach:count	0:1 3:1
ch:ice-phase-out:reach:none	7:2
ch:investment:reach:money	0:2
ch:net-zero:reach:none	8:1
ch:network:reach:%	0:2
ch:network:reach:count	0:2
ch:other:reach:%	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
ch:recycled-material:reach:%	0:1 7:1
ch:recycled-material:reach:t	0:1 2:1 7:-1
ch:renewable-energy:reach:%	3:1 6:1
ch:renewable-energy:reach:GWh	0:-1 6:1
ch:renewable-energy:reach:MW	0:2 3:1 6:-2
ch:renewable-energy:reach:MWh	0:-1 3:2 6:-1
ch:renewable-energy:reach:TWh	0:2 3:-1 6:-2
ch:renewable-energy:reach:kWh	0:1
ch:supplier-commitments:reach:%	2:1
ch:supplier-commitments:reach:count	0:3
ch:waste:reach:%	3:1
ch:waste:reach:count	1:-2 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-1
ch:waste:reach:t	2:-1 3:1 4:-1 5:-1
ch:waste:reduce-by:%	0:1 3:1 6:-2
ch:water-use:reach:m3	3:2 6:-1
ch:water-use:reduce-by:%	0:1 6:1
ch:water-use:reduce-by:m3	0:-2 3:4
co:battery:battery-capacity	0:1
co:battery:battery-recycling	0:1
co:battery:ev-models	0:1
co:battery:ev-share	7:1
co:battery:ghg-emissions	0:-1 1:-3 3:1 5:-1 6:-2 8:-2
co:battery:green-factories	0:-2 3:3
co:battery:ice-phase-out	7:1
co:battery:net-zero	0:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1
co:battery:recycled-material	0:-1 2:2 4:-1 5:-1 6:-1 7:-1 8:-1
co:battery:renewable-energy	3:3 6:-2
co:battery:supplier-commitments	0:3 2:-1
co:capacity:battery-capacity	0:1
co:capacity:battery-recycling	0:1
co:capacity:ghg-emissions	0:-2 2:-1 3:3 4:-2 5:-1 6:-2 7:-1 8:-1
co:capacity:renewable-energy	3:1 6:-1
co:charging:charging-points	0:1
co:charging:renewable-energy	0:1 1:-2 2:-2 3:-4 4:3 5:-2 6:-3 7:-2 8:-2
co:customer:ev-models	0:1
co:customer:ghg-emissions	0:1 1:-1 2:-2 3:-1 4:2 5:-1 6:-2 8:-3
co:electricity:charging-points	0:1
co:electricity:energy-use	0:-1 3:1 4:-1
co:electricity:ghg-emissions	1:1 2:-1 5:-1 6:-3
co:electricity:net-zero	1:-1 3:3 6:-2 7:-1 8:-1
co:electricity:renewable-energy	3:1 6:1
co:emission:emissions-peak	8:2
co:emission:energy-use	0:1 4:1 6:-2
co:emission:ev-mileage	0:1
co:emission:ev-models	0:1
co:emission:ev-volume	0:1
co:emission:green-factories	0:-1 3:2
co:emission:ice-phase-out	7:1
co:emission:recycled-material	0:2 2:1 3:-1 5:-1 6:-1 7:-3
co:emission:renewable-energy	0:-1 3:1
co:energy:charging-points	0:1
co:energy:energy-use	6:1
co:energy:ghg-emissions	0:-1 1:-1 2:-2 3:2 4:-3 7:1 8:-2
co:energy:investment	0:1
co:energy:net-zero	0:-1 1:-2 2:-1 3:1 4:-1 5:-1 6:2 7:-2 8:-2
co:energy:other	3:1 4:-1 5:-2 8:-1
co:energy:renewable-energy	3:1 6:1
co:energy:waste	0:-1 3:1 6:-1
co:ev-all:ev-volume	0:-1 7:2
co:ev-all:ice-phase-out	7:1
co:ev:ev-mileage	0:1
co:ev:ev-models	0:1
co:ev:ev-share	7:1
co:ev:ghg-emissions	0:-1 2:-2 3:-3 4:2 5:-2 8:-1
co:ev:green-factories	0:-1 3:1
co:ev:ice-phase-out	7:2
co:ev:investment	0:1
co:ev:net-zero	8:2
co:ev:network	0:2
co:ev:renewable-energy	3:-2 6:2
co:green-factory:green-factories	3:2
co:green-factory:renewable-energy	3:2
co:hybrid:ev-share	7:1
co:hybrid:ev-volume	7:2
co:hybrid:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-2 8:-1
co:hybrid:investment	0:1
co:invest:battery-recycling	0:1
co:invest:charging-points	0:1
co:invest:energy-use	0:-1 3:-1 6:2
co:invest:ev-volume	0:2
co:invest:fuel-economy	0:-1 4:2 7:-2
co:invest:ghg-emissions	1:-2 6:1 8:-2
co:invest:investment	0:1
co:invest:net-zero	1:1 7:-2 8:1
co:invest:recycled-material	2:-1 7:1
co:invest:renewable-energy	0:-1 4:1
co:invest:waste	0:3 3:-3
co:material:battery-recycling	0:1
co:material:ghg-emissions	0:1 1:-1 2:2 3:-2 4:-1 6:-1 7:-1 8:-1
co:material:net-zero	1:1 6:1 8:-2
co:material:recycled-material	0:2
co:material:supplier-commitments	0:4 2:-2
co:mileage:energy-use	0:-1 1:-1 2:-1 4:2 5:-1 6:-2 7:-1 8:-1
co:network:charging-points	0:1
co:network:ev-share	7:1
co:network:ev-volume	0:2 7:-1
co:network:network	0:2
co:none:ev-models	0:1
co:none:ev-share	7:1
co:none:ev-volume	7:1
co:none:ghg-emissions	1:-2 3:-2 5:-1 7:-1 8:-2
co:none:renewable-energy	0:2 3:-2
co:recycle:battery-recycling	0:1
co:recycle:energy-use	0:-1 6:1
co:recycle:ghg-emissions	0:1 1:-2 2:2 3:-2 4:-1 6:-1 7:-1
co:recycle:recycled-material	0:2 7:-1
co:recycle:waste	0:1 3:1
co:recycle:water-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
co:recycled-material:ghg-emissions	3:-1 4:-1 5:1
co:recycled-material:recycled-material	0:1 7:1
co:renewable:ev-share	7:1
co:renewable:ghg-emissions	0:-1 3:1 4:-1 8:-2
co:renewable:green-factories	0:-2 3:2
co:renewable:net-zero	3:1
co:renewable:recycled-material	0:-1 2:1
co:renewable:renewable-energy	3:1
co:renewable:supplier-commitments	0:2
co:sales:battery-capacity	0:1
co:sales:battery-recycling	0:2
co:sales:charging-points	0:1
co:sales:energy-use	0:-1 3:1
co:sales:ev-mileage	0:1
co:sales:ev-models	0:1
co:sales:ev-share	7:1
co:sales:ev-volume	0:2
co:sales:fuel-economy	0:1
co:sales:ghg-emissions	3:1 6:-1
co:sales:green-factories	0:1
co:sales:ice-phase-out	7:1
co:sales:net-zero	1:1 6:-1 7:1 8:-1
co:sales:network	0:2
co:sales:other	3:1 4:-1
co:sales:recycled-material	7:2
co:sales:renewable-energy	3:2
co:sales:waste	0:2 3:-1
co:sales:water-use	0:-1 6:1
co:save:energy-use	0:-2 3:-1 6:3
co:save:ev-mileage	0:2
co:save:fuel-economy	0:-1 4:3 7:-2
co:save:ghg-emissions	0:-1 1:-1 4:1 6:-1 7:-1 8:-3
co:save:net-zero	8:-1
co:save:renewable-energy	3:1 5:1 6:-1
co:share:ev-share	7:1
co:share:ghg-emissions	5:-1 6:-4
co:share:green-factories	3:1
co:share:net-zero	0:-1 3:-1 6:2 7:-1 8:-1
co:share:recycled-material	0:1 2:-1 7:1
co:share:renewable-energy	0:-1 6:2
co:share:supplier-commitments	2:1
co:supplier-target:ghg-emissions	0:-1 6:1
co:supplier:ghg-emissions	1:-1 2:2 3:-1 4:-1 6:-1 8:-1
co:supplier:net-zero	0:1 1:-2 2:2 3:-3 4:-1 5:-2 7:-2
co:supplier:recycled-material	0:3 2:-2 7:-1
co:supplier:renewable-energy	0:-1 2:2 3:-1 6:-2
co:supplier:supplier-commitments	0:1
co:waste:ghg-emissions	0:-2 1:-1 3:1 6:1 7:-1
co:waste:renewable-energy	0:1 3:-1
co:waste:waste	0:1 3:1
co:waste:water-use	3:2 6:-3
co:water:energy-use	0:-2 3:3 6:-1
co:water:ghg-emissions	0:-1 2:-1 4:-1 5:1
co:water:renewable-energy	3:2 6:-1
co:water:waste	0:-1 3:1
co:water:water-use	0:1 3:1
cs::battery-capacity	0:2
cs::battery-recycling	0:2
cs::charging-points	0:2
cs::emissions-peak	8:2
cs::energy-use	3:1
cs::ev-mileage	0:2
cs::ev-models	0:2
cs::ev-share	7:3
cs::ev-volume	0:2
cs::fuel-economy	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:-1 8:-1
cs::green-factories	1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
cs::ice-phase-out	7:2
cs::investment	0:2
cs::net-zero	8:4
cs::network	0:2
cs::other	1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
cs::recycled-material	0:1 7:1
cs::renewable-energy	0:1 3:1 6:1
cs::supplier-commitments	0:2
cs::waste	0:1 1:-1 2:-1 8:-1
cs::water-use	0:2 3:1
cs:company+operations:net-zero	1:-1 6:1 8:1
cs:company+products:net-zero	1:-1 7:2 8:-2
cs:company:ghg-emissions	0:-2 4:-2 5:-1 6:-2 7:-1 8:2
cs:company:net-zero	2:1 7:-1 8:2
cs:life-cycle+products:net-zero	1:2 7:-1 8:-1
cs:life-cycle:ghg-emissions	0:-1 1:4 4:-1
cs:life-cycle:net-zero	1:3 8:-2
cs:operations:ghg-emissions	4:-1 6:5
cs:operations:net-zero	3:-1 6:4 8:-2
cs:operations:renewable-energy	3:-1 6:3
cs:production:battery-capacity	0:1
cs:production:battery-recycling	0:1
cs:production:charging-points	0:1
cs:production:energy-use	0:-1 3:3 6:-1
cs:production:ev-models	0:1
cs:production:ev-share	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 7:-2
cs:production:ev-volume	0:2
cs:production:ghg-emissions	0:-1 1:-1 3:4 4:-2
cs:production:green-factories	0:2
cs:production:ice-phase-out	7:1
cs:production:investment	0:1
cs:production:net-zero	3:3 6:-1 7:-1 8:-2
cs:production:recycled-material	0:-1 2:1 3:-1 7:1
cs:production:renewable-energy	3:4 6:-1
cs:production:waste	0:-2 3:1 6:1
cs:production:water-use	0:-2 3:3
cs:products:ev-models	7:1
cs:products:ev-share	7:1
cs:products:ev-volume	0:2
cs:products:fuel-economy	0:1 4:-2
cs:products:ghg-emissions	2:-1 3:-2 4:-2 7:2 8:-1
cs:products:ice-phase-out	7:1
cs:products:net-zero	0:-1 1:-1 3:-1 5:-1 6:-1 7:3 8:-2
cs:products:recycled-material	0:2 7:-1
cs:supply-chain:ghg-emissions	1:-1 2:3 3:-1 4:-1 8:-1
cs:supply-chain:net-zero	6:-1 8:2
cs:supply-chain:supplier-commitments	0:2
cs:use-phase:ev-share	7:2
cs:use-phase:ev-volume	0:1
cs:use-phase:ghg-emissions	1:-3 2:-1 3:-2 4:3 6:-2
cs:use-phase:ice-phase-out	7:1
f1:#y:ev-share	7:2
f1:(:ev-volume	0:2
f1:(:ghg-emissions	0:2 1:-1 2:-1 3:-2 4:-3 5:-1 6:-2
f1:):battery-capacity	0:2
f1:):ghg-emissions	0:-3 1:3 2:-2 3:-2 4:-2 5:-2 6:-1 7:-2 8:-2
f1:,:battery-capacity	0:2
f1:,:battery-recycling	0:2
f1:,:charging-points	0:1
f1:,:ev-mileage	0:1
f1:,:ev-models	0:2
f1:,:ev-share	3:1
f1:,:ev-volume	0:1
f1:,:ghg-emissions	1:-2 3:2 4:-1 5:-3 6:-2 8:-2
f1:,:green-factories	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1
f1:,:investment	0:2
f1:,:recycled-material	0:1
f1:,:renewable-energy	3:1
f1:,:water-use	6:1
f1:::ghg-emissions	0:-3 1:-3 2:1 3:-3 4:1 5:-2 6:1 7:-2 8:-2
f1:;:battery-capacity	0:1
f1:;:ev-volume	0:2
f1:;:ghg-emissions	1:-1 2:-1 3:-1 4:2 6:-1 7:-1 8:-1
f1:;:renewable-energy	0:2 3:-1 6:-2 7:-1
f1:a:battery-capacity	0:1
f1:a:battery-recycling	0:1
f1:a:energy-use	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
f1:a:ev-volume	0:2
f1:a:ghg-emissions	0:1 1:-1 2:-1 3:1 4:-2 6:-2 8:-1
f1:a:renewable-energy	0:1 2:-1 3:-1 5:-1 7:-1
f1:against:ghg-emissions	2:-1 3:-2 4:-1 6:-2 7:-1 8:2
f1:all-electric:ice-phase-out	7:2
f1:along:charging-points	0:1
f1:an:ev-volume	0:2
f1:and:battery-capacity	0:1
f1:and:charging-points	0:1
f1:and:ev-models	0:2
f1:and:ev-share	7:1
f1:and:ev-volume	0:1
f1:and:ghg-emissions	0:-4 1:-3 2:-2 3:1 4:-4 5:-2 6:3 7:-2 8:-3
f1:and:investment	0:1
f1:and:recycled-material	2:1 7:-2
f1:annually:ev-volume	0:1
f1:annually:ghg-emissions	0:-2 1:-1 4:-2 5:-1 6:1 7:-1 8:-1
f1:annually:renewable-energy	0:1 6:-1
f1:are:charging-points	0:2
f1:are:ev-models	0:2
f1:are:ev-volume	0:3
f1:are:investment	0:1
f1:are:network	0:1
f1:are:renewable-energy	3:1 6:-1
f1:as:charging-points	0:2
f1:as:ghg-emissions	0:-1 3:1
f1:at:battery-capacity	0:1
f1:at:charging-points	0:1
f1:at:ev-volume	0:1
f1:at:ghg-emissions	0:-3 1:-3 2:1 3:2 4:-3 5:-2 6:-1 7:-2
f1:at:network	0:2
f1:at:renewable-energy	2:-1 5:-1 6:1
f1:be:ice-phase-out	7:1
f1:become:ice-phase-out	7:2
f1:below:ghg-emissions	0:-1 2:-1 3:-1 4:1 5:-1 8:-1
f1:below:water-use	0:2 1:-1 2:-1 3:-1 4:-1 6:-2 7:-1
f1:better:fuel-economy	0:-1 4:1 7:-1
f1:between:ev-volume	0:1
f1:between:ghg-emissions	0:-1 1:1 3:-1 4:-1 6:1 8:-1
f1:between:investment	0:1
f1:buyer:ev-volume	0:1
f1:by:battery-capacity	0:1
f1:by:charging-points	0:1
f1:by:energy-use	0:-3 1:-1 2:-1 3:2 4:-2 5:-1 7:-1 8:-1
f1:by:ev-models	0:2
f1:by:ev-share	7:1
f1:by:ev-volume	0:2
f1:by:fuel-economy	0:-2 1:-1 4:-3 5:-1 6:-1 7:3 8:-1
f1:by:ghg-emissions	2:-2 4:-3 5:-1 7:1
f1:by:green-factories	3:1
f1:by:network	0:1
f1:by:recycled-material	0:3 7:-2
f1:by:renewable-energy	0:-3 3:-1 6:4
f1:by:water-use	3:-1 5:-1 6:1 7:-1
f1:car:ev-share	3:1
f1:carbon-neutral:net-zero	1:-1 3:1 4:-1 6:-2 7:1
f1:carbon:emissions-peak	8:3
f1:carbon:net-zero	8:2
f1:cars:ev-share	7:1
f1:certifi:green-factories	0:-2 3:2
f1:climate-neutral:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
f1:climate:net-zero	7:-1 8:3
f1:co:ghg-emissions	0:-1 3:1
f1:co:net-zero	3:1 6:-1 8:-2
f1:compar:ghg-emissions	0:-1 3:-1 6:-1 7:-2 8:2
f1:cut:ghg-emissions	0:-3 1:-1 5:-1 7:-2 8:1
f1:deliver:ev-volume	0:3
f1:down:ghg-emissions	1:-1 2:-2 3:2 4:-1 5:-1 6:-3 7:-1
f1:electric:ev-models	7:1
f1:electric:ev-share	7:2
f1:electric:ice-phase-out	7:1
f1:electrifi:ev-share	7:1
f1:emission:emissions-peak	8:1
f1:emission:ghg-emissions	0:1 1:-1 2:-1 6:-1
f1:emission:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 7:3 8:-2
f1:every:ev-share	7:2
f1:every:ice-phase-out	7:1
f1:every:renewable-energy	0:1 3:-1 6:-1
f1:for:ev-volume	0:2
f1:for:ghg-emissions	0:-2 1:-2 2:-1 4:1 5:-1 7:-1 8:1
f1:for:investment	0:2
f1:found:ev-volume	0:1
f1:free:ice-phase-out	7:2
f1:from:battery-capacity	0:1
f1:from:ev-share	7:1
f1:from:ev-volume	0:1
f1:from:ghg-emissions	0:-1 3:-1 5:-1
f1:from:investment	0:2
f1:from:renewable-energy	0:1
f1:from:water-use	3:1 6:-2
f1:globally:ev-share	7:1
f1:go:ice-phase-out	7:1
f1:goes:investment	0:1
f1:green:renewable-energy	0:-2 1:-1 2:-1 4:1 5:-1 7:-1 8:-1
f1:had:ev-volume	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:2 8:-1
f1:have:ev-volume	0:1
f1:have:investment	0:2
f1:have:network	0:1
f1:have:supplier-commitments	2:1
f1:in:battery-capacity	0:1
f1:in:charging-points	0:1
f1:in:energy-use	0:2 3:-1 4:-1
f1:in:ev-models	0:2
f1:in:ev-share	7:2
f1:in:ev-volume	0:1
f1:in:ghg-emissions	0:1 1:-1 8:-2
f1:in:investment	0:1
f1:in:network	0:1
f1:in:renewable-energy	0:-1 3:2
f1:in:waste	0:-3 3:1 6:1
f1:in:water-use	0:-1 3:2 6:-1
f1:is:charging-points	0:2
f1:is:ev-share	7:3
f1:is:ev-volume	0:1
f1:is:ghg-emissions	0:-1 1:-2 3:-2 4:-2 6:2 7:-1
f1:is:investment	0:1
f1:is:recycled-material	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
f1:is:renewable-energy	0:-1 3:1
f1:it:ev-volume	0:1
f1:it:net-zero	6:-1 7:-1 8:3
f1:last:ev-volume	7:1
f1:last:ghg-emissions	0:-2 1:2 3:-2 4:-1 5:-1 6:-1 8:-1
f1:less:energy-use	3:1 6:-1
f1:less:ghg-emissions	0:-1 8:-1
f1:less:water-use	0:1 3:1 6:-2
f1:light-duty:ice-phase-out	7:1
f1:lower:energy-use	0:-2 4:1 6:-1
f1:lower:ghg-emissions	0:1 3:-2 4:-1 7:-1 8:-1
f1:lower:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-3
f1:nearly:ev-volume	0:2
f1:net-zero:net-zero	1:-1 8:3
f1:net:net-zero	8:2
f1:neutral:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-1
f1:neutrality:net-zero	0:-2 2:-2 3:-1 4:-2 5:-2 6:-3 8:2
f1:no:ice-phase-out	7:1
f1:no:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 7:-2 8:-1
f1:noth:renewable-energy	0:-1 3:2 6:-1
f1:of:battery-capacity	0:1
f1:of:battery-recycling	0:1
f1:of:charging-points	0:1
f1:of:energy-use	0:-1 3:-2 6:2
f1:of:ev-models	0:2
f1:of:ev-share	7:1
f1:of:ev-volume	0:1
f1:of:ghg-emissions	1:-1 3:-2 8:-1
f1:of:green-factories	0:-2 3:3
f1:of:investment	0:1
f1:of:network	0:1
f1:of:other	1:-1 2:-1 3:-4 4:-1 5:1 6:-1 7:-1
f1:of:recycled-material	7:1
f1:of:renewable-energy	0:1 6:2
f1:of:supplier-commitments	2:1
f1:of:waste	0:1 3:1 4:-1 6:-2
f1:of:water-use	0:-2 3:3 6:-2
f1:on:ev-mileage	0:1
f1:on:ev-models	0:1
f1:on:ev-volume	0:1
f1:on:ghg-emissions	0:1 1:-1 3:-2 4:-2 6:3 7:-2 8:-1
f1:on:investment	0:1
f1:on:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
f1:on:recycled-material	0:1 7:-1
f1:on:renewable-energy	3:2
f1:only:ice-phase-out	7:1
f1:or:ev-volume	0:2
f1:or:ghg-emissions	0:-1 3:1 4:1 6:-1 7:-1 8:-1
f1:out:ev-volume	0:2
f1:over:ev-models	0:1
f1:over:ev-volume	0:1
f1:over:ghg-emissions	2:-2 3:1 5:-1 6:-3 7:-2 8:-1
f1:over:investment	0:2
f1:peak:emissions-peak	8:1
f1:per:ghg-emissions	1:1 5:-1 6:-2 7:-1 8:-1
f1:per:renewable-energy	0:1 3:-1
f1:per:water-use	0:2 1:-1 2:-1 3:-2 6:-2
f1:plant:renewable-energy	3:2 6:-1
f1:recycl:battery-recycling	0:1
f1:recycl:recycled-material	7:1
f1:reduction:ghg-emissions	0:-2 1:-3
f1:renewable:recycled-material	0:3 7:-2
f1:renewable:renewable-energy	0:-1 3:2 6:-2
f1:run:renewable-energy	6:1
f1:sell:ice-phase-out	7:2
f1:should:ev-volume	0:-1 7:2
f1:since:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
f1:since:ev-volume	0:1
f1:since:ghg-emissions	0:-2 1:-2 3:1
f1:since:water-use	6:-2
f1:sit:renewable-energy	0:-1 6:1
f1:smaller:ghg-emissions	0:-2 1:2 2:-1 3:-2 4:-1 7:-1
f1:sold:ev-share	7:1
f1:sold:ev-volume	0:2
f1:stop:ice-phase-out	7:1
f1:that:ev-models	0:1
f1:that:ev-volume	0:1
f1:that:investment	0:1
f1:the:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
f1:the:ghg-emissions	0:-1 1:1 2:1 4:-1 7:-1 8:-2
f1:the:ice-phase-out	7:2
f1:this:ev-volume	0:1
f1:through:investment	0:1
f1:tim:ev-volume	0:1
f1:to:ev-volume	0:3 7:-1
f1:to:investment	0:2
f1:to:net-zero	6:1 8:-1
f1:until:ghg-emissions	4:1 6:-1 7:-1
f1:until:investment	0:1
f1:up:ev-volume	0:4
f1:was:ev-volume	0:2
f1:was:water-use	3:1 6:-1
f1:were:charging-points	0:2
f1:were:ev-share	7:2
f1:were:ev-volume	7:1
f1:were:investment	0:2
f1:were:renewable-energy	3:1
f1:which:ev-volume	0:2
f1:will:ev-models	0:2
f1:will:investment	0:1
f1:with:charging-points	0:2
f1:with:ev-models	0:1
f1:with:ev-volume	0:2 7:-1
f1:without:net-zero	2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
f1:worldwide:charging-points	0:1
f1:worldwide:ev-volume	0:1
f1:zero-carbon:net-zero	0:-2 1:1 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-2
f1:zero:net-zero	0:-1 2:1 5:-1 6:2 7:-1 8:-4
f2:#:battery-capacity	0:2
f2:#:charging-points	0:1
f2:#:energy-use	1:-1 2:-2 4:-2 5:-2 7:-1 8:-2
f2:#:ev-models	0:3
f2:#:ev-share	7:2
f2:#:ev-volume	0:3
f2:#:fuel-economy	0:-2 1:-1 4:-3 5:-1 6:-1 7:3 8:-1
f2:#:ghg-emissions	0:-1 1:1 2:-2 4:-4 5:-2 6:2 8:-1
f2:#:green-factories	3:1
f2:#:investment	0:2
f2:#:net-zero	3:1 6:-1 8:-2
f2:#:recycled-material	0:2 7:-1
f2:#:renewable-energy	0:-2 6:2
f2:#:waste	0:-1 3:2 4:-1 6:-2 8:-1
f2:#:water-use	0:1 6:-2
f2:#y:energy-use	0:-3 1:-1 3:2 4:-1 5:-1
f2:#y:ev-models	0:1
f2:#y:ev-share	7:1
f2:#y:ev-volume	0:1
f2:#y:ghg-emissions	0:-1
f2:#y:renewable-energy	0:-2 3:2
f2:#y:waste	3:-2 6:2
f2:#y:water-use	6:1
f2:,:charging-points	0:1
f2:,:ev-models	0:1
f2:,:ev-volume	0:2
f2:,:ghg-emissions	0:-4 1:-3 2:-1 3:-2 4:1 5:-2 7:-2 8:2
f2:,:net-zero	0:-2 1:-1 2:-2 4:-1 5:-2 6:1 7:1 8:-2
f2:,:renewable-energy	3:2 6:-1
f2:a:ev-models	0:1
f2:a:ev-share	7:2
f2:a:ev-volume	7:1
f2:a:ghg-emissions	1:-2 2:-1 3:1 4:-1 6:-2 7:-1
f2:a:ice-phase-out	7:1
f2:a:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
f2:a:recycled-material	0:-2 1:-1 2:-1 3:-1 7:2
f2:absolute:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:3 5:-1 6:-3 7:-1 8:-1
f2:accord:ghg-emissions	0:-2 1:1 2:-1 4:-1 6:-1 7:-1 8:-1
f2:acros:net-zero	1:-1 7:-3 8:2
f2:all-electric:ice-phase-out	7:2
f2:all:ev-models	0:2
f2:all:ev-share	7:1
f2:all:ice-phase-out	7:1
f2:an:ev-volume	0:3
f2:and:battery-capacity	0:1
f2:and:charging-points	0:1
f2:and:ev-models	0:1
f2:and:ev-share	7:1
f2:and:ev-volume	0:1
f2:and:ghg-emissions	0:-2 1:-2 2:1 3:-2 4:-1 6:1 7:-1 8:-1
f2:and:investment	0:1
f2:and:renewable-energy	3:2
f2:any:net-zero	2:-2 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
f2:april:ev-volume	0:2
f2:around:investment	0:1
f2:as:ev-volume	0:1
f2:as:green-factories	0:-2 3:2
f2:average:recycled-material	0:1 7:-1
f2:be:ev-models	0:2
f2:be:ev-volume	7:1
f2:be:investment	0:1
f2:be:renewable-energy	0:-1 3:2 6:-2
f2:been:ev-volume	0:3
f2:been:investment	0:1
f2:bus:ev-volume	0:1
f2:but:renewable-energy	0:-1 3:2 6:-1
f2:by:ev-models	0:2
f2:by:ev-share	7:2
f2:by:ev-volume	0:1
f2:by:ghg-emissions	1:-2 2:-3 3:-1 4:-1 5:2 6:-2 7:-3 8:1
f2:by:ice-phase-out	7:2
f2:by:net-zero	0:-2 1:-3 2:-3 3:-3 4:-3 5:-3 6:1 8:2
f2:car:ev-share	7:2
f2:car:ghg-emissions	0:1 2:1 3:-2 4:-1 6:-1 8:-2
f2:car:net-zero	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 6:-1 8:-3
f2:carbon:emissions-peak	8:1
f2:carbon:ghg-emissions	1:-2 3:-3 6:1 7:-1
f2:carbon:net-zero	4:-1 7:2 8:-2
f2:cars:ev-share	7:1
f2:cell:battery-capacity	0:1
f2:co:ghg-emissions	5:1 6:-1 8:-2
f2:co:recycled-material	2:1
f2:com:ev-models	0:2
f2:content:recycled-material	2:-1
f2:cover:ev-models	0:1
f2:customer:ev-volume	0:1
f2:decarbonization:investment	0:1
f2:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:1
f2:deliver:ev-volume	0:3
f2:demand:renewable-energy	5:-1 6:1
f2:e-mobility:investment	0:1
f2:electric:ev-volume	0:3 7:-1
f2:electric:ice-phase-out	7:2
f2:electric:investment	0:1
f2:electricity:renewable-energy	0:-1 6:3
f2:electrification:investment	0:1
f2:emission:emissions-peak	8:3
f2:emission:ghg-emissions	0:-2 2:1 3:-2 8:-1
f2:end:ice-phase-out	7:1
f2:energy:energy-use	0:-1
f2:energy:renewable-energy	0:-3 2:1 3:1 4:1 6:-1
f2:europe:ev-models	0:1
f2:europe:ev-share	7:2
f2:europe:ev-volume	0:3
f2:european:ev-share	7:2
f2:evs:investment	0:2
f2:fiscal:battery-capacity	0:1
f2:fiscal:ev-models	0:1
f2:fiscal:ev-volume	0:1
f2:fiscal:ghg-emissions	0:-1 2:-1 3:1 4:-2 5:-1 7:1 8:-2
f2:five:investment	0:3
f2:for:ev-volume	0:1
f2:for:ghg-emissions	0:-1 2:1 6:2
f2:for:network	0:1
f2:from:ev-models	0:2
f2:from:ev-volume	0:1
f2:from:renewable-energy	3:1 6:-1
f2:fuel:fuel-economy	0:-1 4:2 7:-1
f2:fully:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:2 8:-1
f2:fully:ice-phase-out	7:1
f2:fy:ev-volume	0:1
f2:fy:renewable-energy	3:-1 6:3
f2:green:renewable-energy	0:1 6:-1
f2:greenhouse:net-zero	1:1
f2:group:ev-share	7:1
f2:hand:ev-volume	7:1
f2:has:investment	0:1
f2:has:renewable-energy	3:2
f2:hybrid:ev-share	7:2
f2:in:ev-models	0:1
f2:in:ev-share	7:1
f2:in:ev-volume	0:2
f2:in:ghg-emissions	1:-2 2:-2 3:-1 4:1 5:-1
f2:in:investment	0:2
f2:in:net-zero	0:-1 2:1 3:-1 4:-2 5:-1 6:2 7:-2
f2:in:renewable-energy	0:-2 3:2 6:-1
f2:increase:ev-volume	0:2
f2:india:ev-models	0:2
f2:into:investment	0:1
f2:is:battery-capacity	0:1
f2:is:ghg-emissions	0:-3 1:-2 2:1 3:-2 4:-1 5:-1 6:2 7:-1 8:-1
f2:it:ev-share	7:2
f2:it:ev-volume	0:1
f2:it:investment	0:1
f2:its:charging-points	0:1
f2:its:ev-models	0:-1 7:2
f2:its:ev-share	7:1
f2:its:ev-volume	0:1
f2:its:ghg-emissions	0:-1 1:-1 4:-3 6:1 8:1
f2:its:recycled-material	0:1 1:-1 3:-1 4:-1 5:-1 6:-1 7:-3 8:-1
f2:its:renewable-energy	0:-1 3:1
f2:kilowatt-hour:renewable-energy	0:1 3:-1 6:-1 7:-1
f2:last:ghg-emissions	0:2
f2:last:ice-phase-out	7:1
f2:life-cycle:ghg-emissions	0:-1 1:2 4:-1 7:-1 8:-1
f2:lithium:battery-recycling	0:1
f2:made:ev-volume	0:1
f2:model:ev-models	0:3 7:-1
f2:month:ev-volume	0:2
f2:more:ghg-emissions	0:-1 3:1 4:1 6:-1 7:-1 8:-1
f2:much:ghg-emissions	0:-1
f2:net:net-zero	3:3 6:-1 7:-1
f2:neutral:net-zero	7:-1
f2:neutrality:net-zero	8:3
f2:nine:ev-volume	0:3 7:-2
f2:north:charging-points	0:2
f2:noth:ice-phase-out	7:2
f2:of:charging-points	0:1
f2:of:ev-models	0:2
f2:of:ev-volume	0:2
f2:of:ghg-emissions	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:1
f2:of:ice-phase-out	7:1
f2:of:net-zero	0:-3 1:-2 2:-3 3:-3 4:-2 5:-2 6:1 7:-2 8:2
f2:of:renewable-energy	0:-1 3:1
f2:on:ev-models	0:1
f2:on:ev-volume	0:3
f2:on:ghg-emissions	1:-2 3:2 4:-2 5:-1 6:-2
f2:on:net-zero	3:1 6:-2
f2:operation:charging-points	0:1
f2:or:ev-share	7:3
f2:or:ev-volume	0:1
f2:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-2
f2:peak:emissions-peak	8:1
f2:per:ghg-emissions	0:1
f2:photovoltaic:renewable-energy	3:2
f2:plann:ev-models	0:1
f2:plug-in:ev-share	7:1
f2:power:renewable-energy	0:1 1:-1 3:-1 4:-3 5:-2 6:1 7:-1 8:-2
f2:production:ev-models	0:1
f2:recycl:recycled-material	0:3 2:-1 7:-2
f2:renewable:renewable-energy	0:1 1:-2 2:-2 4:-2 5:-2 7:-2 8:-2
f2:rise:ev-volume	0:1
f2:sal:ev-share	7:1
f2:sale:ev-models	0:1
f2:scope:ghg-emissions	0:2 1:-1 3:-2 4:-1 5:-1 6:-2
f2:sell:ice-phase-out	7:1
f2:september:ev-volume	0:1
f2:sign:supplier-commitments	0:2
f2:since:net-zero	3:4 7:-1
f2:solar:renewable-energy	3:2 6:-1
f2:sold:ev-share	7:2
f2:sold:ev-volume	0:2
f2:than:energy-use	0:-2 3:2
f2:than:ev-volume	0:2
f2:than:ghg-emissions	2:-1 5:-1 7:-3
f2:that:ev-share	3:1 7:-1
f2:the:battery-recycling	0:1
f2:the:charging-points	0:1
f2:the:energy-use	0:-1 3:-1 6:1
f2:the:ev-models	0:1
f2:the:ghg-emissions	0:2 1:-1
f2:the:green-factories	0:1 1:-1 2:-1 3:1 7:-1
f2:the:ice-phase-out	7:1
f2:the:investment	0:1
f2:the:network	0:1
f2:the:recycled-material	7:1
f2:the:renewable-energy	6:2
f2:the:supplier-commitments	0:1
f2:the:waste	1:-1 2:-1 3:2 5:-1 6:-3 7:-1 8:-1
f2:the:water-use	0:1 3:1 4:-1 5:-1 6:-3 8:-1
f2:their:renewable-energy	3:3 6:-1
f2:them:charging-points	0:1
f2:them:ev-models	0:1
f2:them:ev-share	7:2
f2:them:ev-volume	0:2
f2:them:investment	0:1
f2:them:supplier-commitments	2:1
f2:these:ev-volume	0:1
f2:this:ev-share	7:1
f2:this:ev-volume	0:2
f2:those:ghg-emissions	1:-1 2:-2 3:-1 5:-1 6:-1 7:1 8:-1
f2:to:charging-points	0:1
f2:to:ev-models	0:1
f2:to:ev-volume	0:1
f2:to:ghg-emissions	0:-4 3:1 5:-1 6:-2 7:-1 8:1
f2:to:investment	0:1
f2:to:renewable-energy	0:-1 3:1
f2:total:ev-share	7:2
f2:unit:ev-share	7:2
f2:up:ev-volume	0:-1 7:2
f2:vehicl:ice-phase-out	7:1
f2:vehicle:ghg-emissions	0:-3 1:2 2:-4 3:1 4:-1 5:-2 8:-1
f2:version:ev-models	7:1
f2:waste:waste	0:2 3:-1
f2:water:water-use	3:1 6:-1
f2:what:ev-share	7:1
f2:what:ghg-emissions	2:-1 3:-2 4:-2 5:1 7:-1
f2:what:recycled-material	3:-1
f2:what:renewable-energy	3:3
f2:where:ghg-emissions	0:1 1:-3 2:-2 3:-4 4:-2 5:-1 6:2 7:-2 8:-2
f2:which:charging-points	0:1
f2:which:ev-mileage	0:1
f2:which:ev-models	0:1
f2:which:ev-volume	7:1
f2:will:battery-capacity	0:1
f2:will:ice-phase-out	7:2
f2:with:battery-capacity	0:1
f2:with:ev-volume	0:3
f2:with:ghg-emissions	1:-1 2:-1 3:1 4:1 5:-1 6:-2 8:-3
f2:worldwide:ev-share	7:1
f2:would:net-zero	0:-1 6:-1 7:1
f2:year:battery-capacity	0:1
f2:year:battery-recycling	0:1
f2:year:energy-use	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
f2:year:ghg-emissions	1:1 6:-2 7:-1 8:-2
f2:year:recycled-material	0:1 1:-1 2:-2 3:-1 5:-1 7:1
f2:year:renewable-energy	0:2 3:-2 6:2
f2:zero-emission:ice-phase-out	7:1
f2:zero:net-zero	1:-1 3:-1 8:2
f3:#:battery-capacity	0:2
f3:#:charging-points	0:1
f3:#:ev-models	0:2
f3:#:ev-share	7:1
f3:#:ev-volume	7:1
f3:#:ghg-emissions	0:1 2:-1 3:-1 6:-1 7:-1
f3:#:ice-phase-out	7:2
f3:#:investment	0:1
f3:#:net-zero	0:-2 1:-1 3:-1 4:-1 5:-1 6:1 7:-2 8:1
f3:#:network	0:2
f3:#:recycled-material	2:1
f3:#:renewable-energy	0:-1 6:2
f3:#y:battery-capacity	0:1
f3:#y:ev-models	0:2
f3:#y:ev-share	7:1
f3:#y:ev-volume	0:2
f3:#y:ghg-emissions	1:-1 2:-2
f3:#y:net-zero	0:-1 1:-2 3:-2 6:-2 7:-2 8:4
f3:%:ev-volume	0:3
f3:%:ghg-emissions	0:-4 1:-3 2:-2 3:3 4:-3 5:-2 7:-2 8:-2
f3:(:ghg-emissions	0:-1 2:-1 3:-3 4:1 7:-2
f3:(:net-zero	3:1 5:-1 7:1 8:-2
f3:,:battery-capacity	0:1
f3:,:energy-use	0:-2 1:-1 2:-1 3:1 4:1 5:-1 6:-2 7:-1 8:-1
f3:,:ev-mileage	0:1
f3:,:ev-share	7:1
f3:,:ghg-emissions	0:-2 1:-2 4:1 5:-1 6:-2
f3:,:investment	0:1
f3:,:net-zero	0:-2 1:-3 2:-1 4:-1 5:-1 7:-1 8:2
f3:,:network	0:2
f3:,:recycled-material	2:-2 7:1
f3:,:renewable-energy	0:-1 2:-1 3:2 4:1 6:-2
f3:,:supplier-commitments	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
f3:::ev-models	0:2
f3:::net-zero	0:-1 1:-3 3:-1 4:-1 6:-2 7:-1 8:4
f3:;:ghg-emissions	0:-2 2:1 3:-1 4:1
f3:a:energy-use	0:-2 3:1 6:1
f3:a:ev-volume	0:1
f3:a:ghg-emissions	0:-3 1:1 3:-2 4:-1 6:1
f3:acros:net-zero	0:1 1:-1 2:-1 6:-2 8:2
f3:against:ghg-emissions	0:-2 6:3 7:-1
f3:along:net-zero	2:-1 8:1
f3:america:charging-points	0:2
f3:and:charging-points	0:1
f3:and:energy-use	0:-2 3:2
f3:and:ev-models	0:1
f3:and:ev-share	7:1
f3:and:ev-volume	0:2
f3:and:ghg-emissions	0:-2 3:2 4:-3 6:-1
f3:and:ice-phase-out	7:2
f3:and:investment	0:2
f3:and:recycled-material	0:2 7:-1
f3:and:renewable-energy	3:1
f3:and:water-use	0:1 3:-1
f3:are:ev-models	0:3
f3:are:ev-share	7:2
f3:are:ev-volume	0:1
f3:as:charging-points	0:2
f3:as:ev-volume	0:1
f3:as:ghg-emissions	0:1 1:-1 2:-2 3:-2 4:-1 6:1 7:-1
f3:as:net-zero	8:2
f3:as:renewable-energy	0:-2 3:-1 6:2
f3:at:net-zero	3:1 6:1 8:-1
f3:at:renewable-energy	0:-1 3:2
f3:available:ev-models	0:2
f3:base:ghg-emissions	0:-2 1:-2 2:-1 3:-2 5:-1 6:2 7:-2 8:-1
f3:be:ev-models	0:1
f3:be:ev-share	7:2
f3:be:ev-volume	0:1
f3:be:ghg-emissions	0:-3 1:-3 2:1 3:1 4:1 5:-2 6:-3 7:-2 8:-2
f3:be:renewable-energy	0:-1 3:1 6:1
f3:been:investment	0:1
f3:before:net-zero	1:2 3:-1 7:-1 8:-1
f3:bought:renewable-energy	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 8:-1
f3:brand:ev-share	7:1
f3:but:ice-phase-out	7:1
f3:buyer:ev-volume	0:1
f3:by:battery-capacity	0:2
f3:by:charging-points	0:1
f3:by:emissions-peak	8:1
f3:by:ev-share	7:2
f3:by:ev-volume	0:1
f3:by:ghg-emissions	0:1 3:-1 4:-1 7:-1 8:-2
f3:by:ice-phase-out	7:1
f3:by:investment	0:1
f3:by:net-zero	8:1
f3:by:renewable-energy	0:-1 3:-2 6:2
f3:capacity:battery-capacity	0:1
f3:car:ev-share	7:3
f3:car:ghg-emissions	0:3 1:-2 4:-1 6:-1 7:-1
f3:car:net-zero	0:-2 1:2 2:-1 3:-2 4:-2 5:-1 6:-1 7:1 8:-2
f3:carbon:ghg-emissions	1:1 2:-1 3:-1 5:-1 6:-1 8:-1
f3:carbon:net-zero	0:-2 1:-1 2:-1 3:-2 5:-1 6:1 7:-2 8:1
f3:carbonate:battery-recycling	0:1
f3:cathode:recycled-material	0:2 7:-2
f3:charger:charging-points	0:1
f3:climate:net-zero	0:1 2:-2 3:-1 4:-2 5:-1 6:-1 8:-2
f3:co:ghg-emissions	0:-1 3:2 4:-1 6:-1
f3:company:ev-share	7:1
f3:compar:ghg-emissions	7:-1 8:-1
f3:customer:ev-volume	0:-1 1:-1 4:-1 5:-1 7:1 8:-1
f3:deliver:ev-volume	7:1
f3:dioxide:ghg-emissions	0:-4 1:-2 3:-1 5:-2 6:1 7:-1
f3:due:battery-capacity	0:1
f3:electric:ev-share	7:2
f3:electric:ev-volume	0:-1 7:2
f3:electric:ice-phase-out	7:1
f3:electric:investment	0:1
f3:electricity:renewable-energy	0:-1 6:1
f3:electrification:investment	0:1
f3:emission:ghg-emissions	0:-2 3:-2 5:-1 7:1 8:-1
f3:emission:net-zero	0:1 2:-1 4:-2 5:-2 8:-2
f3:end:ev-models	0:1
f3:end:ev-share	7:2
f3:end:ghg-emissions	0:1 1:-1 2:1 3:1 4:-2 6:-2 7:-1 8:-2
f3:end:network	0:1
f3:end:renewable-energy	0:1 3:-1 6:1
f3:energy:renewable-energy	3:2
f3:first:ev-volume	0:1
f3:fiscal:ghg-emissions	0:-2 1:-1 3:-1 8:-1
f3:for:ev-volume	0:1
f3:for:ghg-emissions	3:-1 6:1
f3:for:investment	0:2
f3:for:net-zero	1:-2 2:-1 7:-1 8:3
f3:for:renewable-energy	6:-1
f3:foton:ev-volume	0:1
f3:from:ev-models	0:1
f3:from:ghg-emissions	2:-1 3:1 4:-2 5:-1 6:-3 7:-2 8:1
f3:fully:ev-models	0:2
f3:gas:net-zero	1:1
f3:global:ev-share	7:1
f3:green:renewable-energy	0:1 3:-1 5:1 6:-1
f3:greenhouse:net-zero	2:-1 7:-1 8:4
f3:group:ev-share	7:1
f3:had:ev-volume	0:2
f3:in:battery-capacity	0:2
f3:in:charging-points	0:1
f3:in:emissions-peak	8:1
f3:in:energy-use	6:1
f3:in:ev-models	0:2
f3:in:ev-share	7:2
f3:in:ev-volume	0:1
f3:in:ghg-emissions	0:-1 3:-1 5:-1
f3:in:ice-phase-out	7:2
f3:in:net-zero	0:-1
f3:in:recycled-material	0:1
f3:in:renewable-energy	0:-2 3:1 5:2 6:-1
f3:in:water-use	0:-1
f3:increase:ev-volume	0:3
f3:into:investment	0:1
f3:is:ev-volume	0:2
f3:is:investment	0:1
f3:is:net-zero	8:5
f3:it:ev-share	7:2
f3:it:ghg-emissions	2:-2 3:-1 4:-2 8:1
f3:its:renewable-energy	3:1
f3:kilometre:ghg-emissions	0:-1 4:2
f3:last:ev-volume	0:2
f3:level:ghg-emissions	1:-1 3:-3 6:-1 8:1
f3:life:ghg-emissions	1:2
f3:market:ev-models	0:2
f3:material:battery-recycling	0:1
f3:material:recycled-material	0:1
f3:mix:ev-share	7:2
f3:month:ev-volume	0:-1 1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:2 8:-2
f3:more:ev-volume	0:1
f3:need:renewable-energy	0:-1 3:3 6:-2
f3:net:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
f3:neutral:net-zero	1:-1 3:1 6:-1 7:1 8:-2
f3:neutrality:net-zero	0:-1 1:2 8:-2
f3:nine:ev-volume	7:1
f3:of:charging-points	0:1
f3:of:ev-models	0:4 7:-1
f3:of:ev-share	7:1
f3:of:ev-volume	0:3
f3:of:ghg-emissions	0:1 2:-1 3:-1 5:-2 6:-2 8:-1
f3:of:ice-phase-out	7:1
f3:of:net-zero	1:-2 3:-1 6:1 7:2 8:-2
f3:of:recycled-material	0:1 2:-1
f3:of:renewable-energy	0:-2 3:1 6:-1
f3:order:ev-volume	0:1
f3:outside:charging-points	0:1
f3:over:ev-volume	7:1
f3:over:ghg-emissions	0:-1 4:1 6:1
f3:over:net-zero	1:2 8:-1
f3:own:charging-points	0:1
f3:panel:renewable-energy	3:1
f3:peak:emissions-peak	8:2
f3:per:energy-use	3:1 6:-1
f3:per:ghg-emissions	0:-1 2:2 3:-1 4:1 5:-1 6:-2 8:-1
f3:percent:ev-volume	0:2
f3:percent:ghg-emissions	0:1 1:-2 2:-2 3:-3 4:-3 5:-2 6:2 7:-1 8:-2
f3:plant:investment	0:1
f3:plant:renewable-energy	3:2
f3:plastic:recycled-material	0:-1 7:2
f3:power:renewable-energy	0:3 3:-1
f3:quarter:ev-volume	0:2
f3:raw:battery-recycling	0:1
f3:recycl:recycled-material	0:3 7:-2
f3:renewable:renewable-energy	1:-1 2:-1 3:3 4:-1 5:-1 6:-3 7:-1 8:-1
f3:road:ev-volume	0:1
f3:s:ev-share	7:1
f3:s:ev-volume	0:1
f3:sal:ev-share	7:1
f3:same:ghg-emissions	0:1 1:-1 2:-2 4:2 5:-1 6:-4 7:-2 8:-1
f3:scop:ghg-emissions	6:2
f3:scope:ghg-emissions	0:-1 6:3
f3:second:ev-volume	0:1
f3:set:investment	0:1
f3:should:net-zero	0:2 1:1 2:-1 3:-2 4:-1 5:-2 6:-3 7:-3 8:-2
f3:since:net-zero	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-2
f3:sold:ev-share	7:2
f3:sold:ev-volume	0:2
f3:spent:investment	0:1
f3:stall:charging-points	0:1
f3:steel:recycled-material	0:1 2:-2
f3:supply:ghg-emissions	2:1 3:-1 4:-1
f3:suv:ev-share	7:1
f3:suvs:ev-share	7:1
f3:term:ghg-emissions	4:2 6:-2
f3:than:fuel-economy	0:-2 7:1
f3:the:energy-use	0:-1 3:1 4:1 6:-2 8:-1
f3:the:ev-models	0:2
f3:the:ev-share	7:1
f3:the:ev-volume	0:4
f3:the:ghg-emissions	0:-2 1:-4 2:1 3:1 4:1 5:-1 6:-2 8:-1
f3:the:investment	0:1
f3:the:network	0:2
f3:the:renewable-energy	0:-1 6:1
f3:the:water-use	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1
f3:there:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
f3:they:ghg-emissions	2:-1 3:1 4:-2 6:1 7:-2 8:-1
f3:third:ev-volume	0:-1 7:1
f3:through:investment	0:2
f3:throughout:net-zero	2:-1 8:1
f3:to:ev-models	0:1
f3:to:ev-share	7:1
f3:to:ev-volume	0:1
f3:to:ghg-emissions	0:-2 2:-1 3:1 4:-1 8:-1
f3:to:ice-phase-out	7:1
f3:to:net-zero	6:-1 8:2
f3:to:renewable-energy	6:2
f3:to:supplier-commitments	0:2
f3:total:ev-share	7:1
f3:truck:ev-share	7:1
f3:two:ev-models	0:1
f3:u:ev-volume	0:-1 7:2
f3:unit:ev-volume	0:1
f3:up:ev-models	0:2
f3:vehicl:ice-phase-out	7:1
f3:vehicle:ghg-emissions	6:-1 8:1
f3:versu:ghg-emissions	0:-2 3:-2 5:-1 6:2 7:-1 8:-1
f3:was:waste	0:3 1:-1 2:-1 3:-2 4:-1 6:-1 8:-1
f3:waste:waste	0:-2 3:3
f3:were:ev-share	7:2
f3:were:ev-volume	0:2
f3:which:ev-models	0:1
f3:which:ev-volume	0:1
f3:will:ev-models	0:2
f3:will:ev-share	7:1
f3:will:ev-volume	0:1
f3:with:ghg-emissions	0:-2 1:-1 7:-1 8:1
f3:year:battery-capacity	0:1
f3:year:ev-models	0:1
f3:year:ev-share	7:2
f3:year:ev-volume	0:2
f3:year:ghg-emissions	1:-1 2:-1 3:2 4:-3 5:-1 6:-2 7:-1 8:-1
f3:year:investment	0:3
f:bullet:battery-capacity	0:2
f:bullet:charging-points	0:3
f:bullet:energy-use	1:-1 2:-1 3:1 4:-2 5:-1 7:-1 8:-1
f:bullet:ev-models	0:4
f:bullet:ev-share	7:2
f:bullet:ev-volume	0:4
f:bullet:ghg-emissions	0:-2 5:-1 6:1 7:-3
f:bullet:ice-phase-out	7:3
f:bullet:investment	0:3
f:bullet:net-zero	0:-1 2:-1 4:-1 7:-2 8:2
f:bullet:network	0:3
f:bullet:recycled-material	0:1
f:bullet:renewable-energy	3:2
f:bullet:supplier-commitments	0:4 2:-1
f:bullet:waste	1:-2 2:-2 4:-2 5:-2 6:2 7:-2 8:-2
f:bullet:water-use	1:-2 2:-2 3:2 4:-2 5:-2 6:-3 7:-2 8:-2
f:row:battery-capacity	0:2
f:row:ev-share	7:5
f:row:ev-volume	0:1
f:row:ghg-emissions	0:1 2:-1 3:-1 5:-1 6:-1 8:-2
f:row:net-zero	0:-2 1:2 2:-1 3:-1 4:-2 5:-1 6:-2 7:-2
f:row:recycled-material	0:3 7:-2
f:row:renewable-energy	0:1 2:-1 5:-1 7:-1
f:text:battery-capacity	0:2
f:text:battery-recycling	0:2
f:text:charging-points	0:2
f:text:emissions-peak	8:2
f:text:energy-use	3:1
f:text:ev-mileage	0:2
f:text:ev-models	0:2
f:text:ev-share	7:2
f:text:ev-volume	0:2
f:text:fuel-economy	1:-1 3:-1 4:1
f:text:green-factories	3:2
f:text:ice-phase-out	7:2
f:text:investment	0:2
f:text:net-zero	8:1
f:text:network	0:2
f:text:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
f:text:recycled-material	0:1 7:1
f:text:renewable-energy	3:1 6:1
f:text:supplier-commitments	0:1 2:1
f:text:waste	0:1 3:2
f:text:water-use	0:1 6:1
k:battery-capacity:milestone	0:2
k:battery-capacity:pledge	0:2
k:battery-recycling:milestone	0:2
k:battery-recycling:pledge	0:1
k:charging-points:milestone	0:2
k:charging-points:pledge	0:2
k:emissions-peak:pledge	8:2
k:energy-use:pledge	3:1 4:-1
k:ev-mileage:milestone	0:2
k:ev-models:milestone	0:4
k:ev-models:pledge	0:2
k:ev-share:milestone	7:3
k:ev-share:pledge	7:2
k:ev-volume:milestone	0:1
k:ev-volume:pledge	0:3
k:fuel-economy:milestone	0:-2 4:3 7:-2
k:fuel-economy:pledge	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:2 8:-1
k:ghg-emissions:milestone	3:1 6:1 7:-1
k:green-factories:milestone	0:1 3:1
k:green-factories:pledge	0:1
k:ice-phase-out:milestone	7:1
k:ice-phase-out:pledge	7:2
k:investment:milestone	0:3
k:investment:pledge	0:2
k:net-zero:milestone	3:1 6:2 7:-1 8:-3
k:net-zero:pledge	8:2
k:network:milestone	0:2
k:network:pledge	0:2
k:other:milestone	1:-1 2:-1 3:1 6:-1 7:-1 8:-1
k:other:pledge	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
k:recycled-material:milestone	0:3 2:-2
k:recycled-material:pledge	2:1 7:1
k:renewable-energy:milestone	3:3
k:renewable-energy:pledge	0:1 6:3
k:supplier-commitments:milestone	0:1 2:1
k:supplier-commitments:pledge	0:4 2:-1
k:waste:milestone	3:1
k:waste:pledge	0:1 6:-2 8:-1
k:water-use:milestone	3:1
k:water-use:pledge	0:2
l1:#:charging-points	0:2
l1:#:ev-models	0:2
l1:#:ev-share	7:3
l1:#:ev-volume	0:3
l1:#:ghg-emissions	0:-3 1:-3 2:-3 3:-3 4:2 5:-2 6:2 7:-2 8:-3
l1:#:ice-phase-out	7:1
l1:#:recycled-material	0:2 2:-1 7:-1
l1:#:renewable-energy	0:1 1:-2 2:-2 3:-1 4:-2 5:-1 7:-1 8:-1
l1:#y:ev-share	7:1
l1:#y:ice-phase-out	7:1
l1:$:investment	0:2
l1:%:ev-share	7:4
l1:(:battery-capacity	0:2
l1:(:ghg-emissions	0:-2 1:1 2:-1 3:-1 4:-2 5:-1 6:1 7:-2 8:-2
l1:(:renewable-energy	3:1 6:-2
l1:,:battery-capacity	0:2
l1:,:battery-recycling	0:1
l1:,:charging-points	0:3
l1:,:ev-models	0:2
l1:,:ev-share	7:1
l1:,:ev-volume	0:3
l1:,:ghg-emissions	0:-4 2:-1 3:1 7:-2 8:-2
l1:,:ice-phase-out	7:2
l1:,:investment	0:2
l1:,:net-zero	0:-1 1:-2 2:-1 4:-1 6:-2 8:1
l1:,:network	0:1
l1:,:recycled-material	2:-1 7:1
l1:,:renewable-energy	3:3 5:1 6:-3
l1:,:supplier-commitments	0:3
l1:,:waste	1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-1 8:-1
l1:::battery-capacity	0:2
l1:::charging-points	0:1
l1:::energy-use	0:-1 3:2
l1:::ev-models	0:3
l1:::ev-share	7:3
l1:::ev-volume	0:2 7:1
l1:::ghg-emissions	0:-1 4:2 5:-1 7:-1 8:-3
l1:::investment	0:1
l1:::net-zero	0:-1 1:1 2:-1 3:1 4:-1 7:-1 8:-1
l1:::network	0:1
l1:::recycled-material	0:2
l1:::renewable-energy	1:-1 2:-1 3:1 4:-3 5:-1 6:2 7:-1 8:-1
l1:::water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:-1
l1:;:ev-models	0:2
l1:;:ev-volume	0:2
l1:;:ghg-emissions	2:1 3:-2 4:2 5:-2 6:-2 7:-1
l1:;:renewable-energy	0:-1 2:1 3:-1 6:1
l1:;:supplier-commitments	0:-1 2:1
l1:a:ghg-emissions	0:-1 1:-3 3:-1 5:-1 6:1 7:-2
l1:a:ice-phase-out	7:1
l1:a:net-zero	7:-2 8:1
l1:a:renewable-energy	0:1 3:-1
l1:about:charging-points	0:1
l1:about:ev-share	3:2
l1:about:ev-volume	0:1
l1:about:ghg-emissions	0:-3 1:-2 2:2 3:-1 4:-1 6:1 7:-1 8:-1
l1:about:investment	0:1
l1:about:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
l1:about:renewable-energy	0:-1 3:1
l1:achieve:emissions-peak	8:2
l1:achieve:net-zero	8:1
l1:add:charging-points	0:2
l1:after:ev-volume	0:3
l1:and:battery-capacity	0:1
l1:and:charging-points	0:2
l1:and:ev-models	0:1
l1:and:ev-share	7:2
l1:and:ev-volume	0:3
l1:and:ghg-emissions	0:1 2:-4 3:-3 4:1 5:2 6:-5 7:-3 8:-3
l1:and:ice-phase-out	7:2
l1:and:net-zero	0:-1 1:-1 3:-2 6:1 8:1
l1:and:recycled-material	0:2 2:1 7:-3
l1:and:renewable-energy	0:-1 3:-1 6:2
l1:and:supplier-commitments	0:1
l1:another:ev-models	0:1
l1:another:ev-volume	0:2
l1:approximately:battery-capacity	0:1
l1:approximately:ev-volume	0:1
l1:approximately:ghg-emissions	0:-2 1:-1 3:-1 5:-1 6:-2 7:-1 8:2
l1:are:charging-points	0:2
l1:are:ev-models	0:2
l1:are:ghg-emissions	1:-1 3:2 4:-2 6:-1
l1:around:charging-points	0:1
l1:around:ev-volume	0:1
l1:around:ghg-emissions	0:-1 2:1 3:-1 8:-1
l1:around:investment	0:1
l1:aside:investment	0:1
l1:at:battery-capacity	0:1
l1:at:ev-share	7:4
l1:at:ev-volume	0:1
l1:at:ghg-emissions	2:-2 3:1 5:-2 6:-4
l1:at:net-zero	2:1 6:-1 8:2
l1:at:recycled-material	2:-1 7:1
l1:at:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1 7:-1
l1:avoid:ghg-emissions	2:-2 3:-1 4:1 5:-3 6:-2 7:-1 8:-1
l1:be:charging-points	0:2
l1:be:ev-models	0:1
l1:be:ev-share	7:1
l1:be:ev-volume	0:2
l1:be:ghg-emissions	0:1 2:-1 4:-2 5:-1 7:1
l1:be:ice-phase-out	7:1
l1:be:net-zero	8:1
l1:be:network	0:1
l1:be:recycled-material	0:-1 7:2
l1:be:renewable-energy	0:-3 3:1
l1:be:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1 8:-1
l1:become:net-zero	3:1 4:-1 6:-1 7:-1 8:1
l1:been:net-zero	6:2 8:-2
l1:between:ev-volume	0:1
l1:between:ghg-emissions	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1
l1:built:ev-volume	0:1
l1:by:energy-use	3:1
l1:by:renewable-energy	0:-2 4:1
l1:by:waste	0:3 3:-2
l1:by:water-use	4:-1 5:-1
l1:car:net-zero	1:1 2:-1 3:-2 4:-2 5:-2 6:-2 8:-2
l1:carbon:net-zero	8:3
l1:cause:ghg-emissions	0:-1 2:-1 3:-2 5:2 6:-2 7:-1 8:-1
l1:contribut:ev-share	7:1
l1:count:charging-points	0:1
l1:cover:ev-mileage	0:1
l1:cover:renewable-energy	6:1
l1:deliver:ev-volume	0:1
l1:deliver:renewable-energy	0:2 6:-1
l1:down:ghg-emissions	2:-1 3:-1 4:-3 5:-1 6:2
l1:draw:renewable-energy	3:1
l1:driven:ev-mileage	0:2
l1:emit:ghg-emissions	1:-1 5:-1
l1:emitt:ghg-emissions	0:-4 1:-1 2:-1 3:1 4:-1 5:-2 6:2
l1:expect:ev-share	7:2
l1:first:net-zero	1:-1 3:1 6:1 7:-1
l1:footprint:ghg-emissions	0:-3 2:-2 3:-1 4:-2 5:-1 6:-3 7:-3 8:3
l1:for:ev-share	7:1
l1:for:net-zero	0:-1 1:1 2:-1 3:1 6:-2 7:-1 8:-1
l1:for:renewable-energy	3:1
l1:generat:renewable-energy	3:2
l1:generate:renewable-energy	6:1
l1:got:renewable-energy	3:2
l1:had:charging-points	0:1
l1:had:ev-volume	0:2
l1:has:ev-models	0:1
l1:has:green-factories	0:2 1:-1 2:-1 3:-1 7:-1 8:-1
l1:have:ev-models	7:1
l1:have:ev-volume	0:1
l1:have:net-zero	0:-1 1:2 3:1 8:-2
l1:have:renewable-energy	6:1
l1:in:ghg-emissions	2:-1 3:-2 4:-2 5:-1 6:-1 7:-3
l1:includ:ev-volume	0:1
l1:install:charging-points	0:1
l1:invest:investment	0:1
l1:is:ev-share	7:3
l1:is:ev-volume	0:3
l1:is:ghg-emissions	1:-1 4:-2 5:-3 6:2 7:-3 8:-3
l1:is:investment	0:2
l1:is:net-zero	2:-1 6:-1 8:1
l1:is:recycled-material	0:-1 1:-1 2:-2 5:-1 6:-1 7:2 8:-1
l1:is:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
l1:its:emissions-peak	8:1
l1:its:ev-volume	0:3
l1:its:net-zero	1:-1 3:-1 6:-2 7:1 8:1
l1:just:ev-volume	0:2
l1:launch:ev-models	0:1
l1:least:ev-models	0:1
l1:least:ev-share	7:1
l1:least:ghg-emissions	0:-2 1:1 2:-1 3:-1 4:-3 6:-1 8:1
l1:least:recycled-material	2:2 7:-3 8:-1
l1:make:ev-volume	0:1
l1:minu:ghg-emissions	0:-1 5:-1
l1:nearly:ev-share	7:2
l1:net:net-zero	2:-1 7:2 8:-2
l1:new:ice-phase-out	7:1
l1:now:ev-models	0:2
l1:of:battery-capacity	0:1
l1:of:charging-points	0:1
l1:of:ev-share	7:2
l1:of:ev-volume	0:1
l1:of:ghg-emissions	2:-1 4:-1 5:-2 7:-1 8:-1
l1:of:ice-phase-out	7:1
l1:of:investment	0:1
l1:of:recycled-material	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
l1:of:renewable-energy	0:-1 3:2
l1:of:waste	0:-3 3:4
l1:offer:ev-models	0:1
l1:on:renewable-energy	3:1 4:-1 6:-2
l1:only:net-zero	2:1 3:-1 7:1 8:-2
l1:operation:net-zero	3:-2 6:2 8:-1
l1:or:ev-share	7:2
l1:or:ev-volume	7:1
l1:or:ghg-emissions	0:-2 1:-1 2:-2 3:2 4:1 5:-1 6:-1 7:-1
l1:or:renewable-energy	3:3 6:-1
l1:order:ev-volume	0:1
l1:over:battery-recycling	0:1
l1:over:charging-points	0:1
l1:over:ev-share	7:2
l1:over:ev-volume	0:2
l1:over:ghg-emissions	0:-1 1:-2 3:-1 5:-1 6:-1 7:1
l1:over:recycled-material	3:-1 7:-2
l1:over:renewable-energy	1:-1 2:-1 3:-2 5:-1 6:2
l1:produc:ev-volume	0:2
l1:produc:renewable-energy	3:1 6:-1
l1:produce:ev-volume	0:2
l1:provid:renewable-energy	6:1
l1:put:ev-volume	0:2
l1:reach:ev-share	7:2
l1:reach:ev-volume	0:1
l1:reach:net-zero	7:1
l1:reach:renewable-energy	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l1:represent:ev-share	7:1
l1:roughly:ev-share	7:1
l1:roughly:investment	0:1
l1:rs:investment	0:1
l1:s:ev-share	7:3
l1:s:ev-volume	0:1
l1:sav:energy-use	0:-1 3:-2 4:1 6:1
l1:sav:ghg-emissions	0:-2 4:3 5:-1 6:-2 8:-1
l1:save:energy-use	0:-1 3:-2 6:2
l1:save:ghg-emissions	0:2 1:-2 2:-2 3:1 4:-2 5:-2 6:-3 7:-1 8:-2
l1:sell:ev-volume	0:1
l1:sold:ev-volume	0:1
l1:some:battery-recycling	0:2
l1:some:ev-share	7:1
l1:some:ev-volume	0:2
l1:some:ghg-emissions	0:-1 1:-2 2:-3 3:2 4:-2 5:-2 6:-2 8:1
l1:some:investment	0:2
l1:some:renewable-energy	0:1 4:-1 6:-2 8:-1
l1:suppli:ev-volume	0:2
l1:than:battery-capacity	0:1
l1:than:ev-models	0:1
l1:than:ev-share	7:1
l1:than:ev-volume	7:1
l1:than:ghg-emissions	4:-1 5:-2 6:-2
l1:than:investment	0:1
l1:than:network	0:1
l1:than:recycled-material	0:2 7:-1
l1:than:renewable-energy	0:1 6:-2
l1:that:ev-volume	0:2
l1:that:net-zero	1:-1 8:2
l1:that:renewable-energy	6:1
l1:the:ev-models	0:2
l1:the:ev-share	7:2
l1:the:ev-volume	0:2
l1:the:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-2
l1:the:investment	0:2
l1:the:net-zero	0:-2 1:2 2:-2 3:-3 4:-2 5:-2 6:-3
l1:the:renewable-energy	3:2 6:-1
l1:to:battery-capacity	0:2
l1:to:charging-points	0:2
l1:to:energy-use	0:-2 3:2
l1:to:ev-models	0:1
l1:to:ev-share	3:1
l1:to:ev-volume	7:2
l1:to:fuel-economy	0:-2 1:-1 2:-1 3:-1 5:-1 6:-1 7:1 8:-1
l1:to:ghg-emissions	2:-1 3:1 4:-1 5:-2 7:-2
l1:to:ice-phase-out	7:1
l1:to:investment	0:1
l1:to:net-zero	1:1 4:-1 6:-2 7:1 8:-1
l1:to:recycled-material	0:-1 1:-1 5:-1 7:2
l1:to:renewable-energy	0:-2 3:3
l1:to:water-use	0:3 1:-1 2:-1 3:-2 6:-2
l1:truly:net-zero	0:-1 3:-1 5:-1 7:2 8:-2
l1:under:ev-share	7:2
l1:under:ev-volume	0:3
l1:up:charging-points	0:1
l1:up:recycled-material	0:-1 7:1
l1:us:renewable-energy	3:-1 4:1 6:-1
l1:used:water-use	3:1
l1:want:ev-share	7:2
l1:want:ev-volume	0:2
l1:was:energy-use	0:-2 4:1 6:-1
l1:was:ev-share	7:2
l1:was:ev-volume	0:3
l1:was:ghg-emissions	0:-2 1:1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-2
l1:was:green-factories	0:1
l1:was:recycled-material	0:3 7:-2
l1:was:renewable-energy	0:-3 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
l1:was:water-use	1:-1 3:1 4:-1 6:-1
l1:were:ev-share	7:2
l1:were:ev-volume	0:3
l1:were:ghg-emissions	3:1 5:-1
l1:which:charging-points	0:1
l1:which:ev-models	0:2
l1:which:ev-share	7:1
l1:which:ev-volume	0:-1 7:2
l1:which:renewable-energy	0:-1
l1:will:ice-phase-out	7:1
l1:with:battery-capacity	0:1
l1:with:charging-points	0:2
l1:with:ev-share	7:1
l1:with:ev-volume	7:1
l1:with:ghg-emissions	1:-1 2:-2 4:1 5:-2 6:-1 7:-2 8:-2
l1:with:net-zero	0:-1 1:1 2:-1 3:-1 6:-1 7:-1
l1:with:renewable-energy	0:-1 6:1
l1:year:ev-share	7:1
l1:year:ev-volume	0:3 7:-1
l1:£:investment	0:2
l1:€:investment	0:1
l2:#:charging-points	0:1
l2:#:ev-models	0:2
l2:#:ev-share	3:1 7:1
l2:#:ev-volume	0:4
l2:#:ghg-emissions	2:-1 3:-2 8:-2
l2:#:investment	0:2
l2:#:net-zero	0:-1 1:-2 2:-1 3:-3 5:-1 6:2 7:-2
l2:#:recycled-material	0:-1 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
l2:#:renewable-energy	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1
l2:#y:battery-capacity	0:1
l2:#y:ev-models	0:1
l2:#y:ev-share	7:3
l2:#y:ev-volume	0:2
l2:#y:ghg-emissions	0:-1 1:1 2:-2 3:-3 4:1 5:-2 6:1 7:-1 8:-2
l2:#y:ice-phase-out	7:3
l2:#y:net-zero	1:1 3:-1 6:-1 7:1
l2:#y:renewable-energy	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
l2:%:ev-volume	0:-1 2:-1 5:-1 7:2
l2:):ghg-emissions	1:-3 2:-3 3:2 4:-1 5:-2 7:-2 8:-1
l2:,:battery-capacity	0:2
l2:,:battery-recycling	0:2
l2:,:charging-points	0:2
l2:,:ev-models	0:3
l2:,:ev-share	7:3
l2:,:ev-volume	7:1
l2:,:fuel-economy	0:-2 1:-1 2:-1 3:-1 6:-1 7:1 8:-1
l2:,:ghg-emissions	0:-2 2:-2 3:1 5:2 6:-1 7:-2 8:-1
l2:,:investment	0:1
l2:,:net-zero	1:-1 3:-2 6:1 7:-1
l2:,:network	0:2
l2:,:recycled-material	0:2 7:-2
l2:,:renewable-energy	3:1
l2:,:supplier-commitments	0:1
l2:,:water-use	0:-2 6:1
l2:::ev-volume	0:2
l2:::ghg-emissions	2:-1 5:-1 6:1
l2:::investment	0:2
l2:::renewable-energy	0:-1 3:1
l2:a:ev-models	0:-1 7:1
l2:a:ev-volume	0:2
l2:a:net-zero	2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
l2:about:investment	0:1
l2:account:ev-share	7:1
l2:account:recycled-material	0:1
l2:account:renewable-energy	0:-1 3:1
l2:activiti:ghg-emissions	0:-2 1:-1 3:-1 4:-1 6:2 7:-1
l2:aim:net-zero	1:1 7:-1
l2:aims:net-zero	1:1 3:1 6:-1
l2:also:charging-points	0:1
l2:amount:ev-volume	0:3 7:-1
l2:amount:ghg-emissions	0:-3 1:-2 2:-1 3:1 4:-2 5:-2 6:1 7:-1 8:-2
l2:and:battery-capacity	0:2
l2:and:battery-recycling	0:1
l2:and:ev-models	0:3
l2:and:ev-volume	0:2
l2:and:ghg-emissions	0:-4 1:-2 3:-1 4:2 5:-2 7:-3 8:1
l2:and:net-zero	1:-1 6:-1 7:1 8:1
l2:arrive:net-zero	2:1 6:-1 8:-1
l2:as:ice-phase-out	7:1
l2:at:ev-models	0:1
l2:at:ev-share	7:1
l2:at:ev-volume	0:1
l2:at:ghg-emissions	0:-2 1:1 2:-1 4:-3 6:-2 8:1
l2:at:recycled-material	2:2 7:-3 8:-1
l2:avoid:ghg-emissions	0:-2 2:-1 3:-1 4:1 5:1 6:-1
l2:be:charging-points	0:2
l2:be:ev-share	7:1
l2:be:ghg-emissions	0:-1 1:-2 2:-1 3:2 4:-3 5:-1 6:-1 7:-3 8:2
l2:be:ice-phase-out	7:1
l2:be:investment	0:1
l2:be:net-zero	0:-1 3:-1 8:1
l2:be:renewable-energy	3:1 6:-1
l2:becom:net-zero	1:-1 7:2
l2:been:net-zero	1:-1 3:2 5:-1 6:-1 7:-1 8:-1
l2:br:ev-models	0:1
l2:brand:ev-share	7:2
l2:brand:ev-volume	0:3 7:-1
l2:bus:ev-volume	0:1
l2:by:ev-models	0:1
l2:by:ev-share	7:1
l2:by:ghg-emissions	0:-4 1:-3 2:-1 5:-2
l2:by:ice-phase-out	7:1
l2:by:recycled-material	0:2 7:-1
l2:by:renewable-energy	0:-2 6:1
l2:byd:ev-volume	0:1
l2:came:ev-share	7:1
l2:came:ev-volume	0:3
l2:came:ghg-emissions	0:-3 1:1 2:-2 3:-3 4:-1 5:-2 7:-1
l2:capacity:battery-capacity	0:1
l2:capacity:renewable-energy	0:-1 3:2
l2:car:ghg-emissions	0:1 1:-1 4:-1 6:-1
l2:carbon:ghg-emissions	0:-3 1:-1 2:-2 3:-1 4:-1 5:-1 6:-3 7:-3 8:3
l2:cars:ev-share	7:1
l2:cars:ghg-emissions	0:1 1:-1 4:1 6:-2 7:-1 8:-1
l2:chain:ghg-emissions	0:-1 2:1 3:-1 8:-1
l2:charger:charging-points	0:1
l2:china:ev-models	0:1
l2:come:ghg-emissions	1:-1 3:2 5:-1 6:-2 7:-1 8:-1
l2:company:charging-points	0:1
l2:company:ev-volume	0:1
l2:consumption:energy-use	0:-1 3:2 6:-1
l2:cover:renewable-energy	3:3 6:-2
l2:cut:ghg-emissions	1:-2 3:1 4:-1 5:-1 7:-2
l2:cut:water-use	0:2 3:-2 6:-1
l2:cycle:ghg-emissions	1:1
l2:decline:ghg-emissions	0:-2 3:-1 6:1
l2:decreas:energy-use	0:-2 3:2
l2:deliver:ev-volume	0:3
l2:deliveri:ev-volume	0:3
l2:down:energy-use	3:1
l2:down:ghg-emissions	2:-1 5:-1 7:-2 8:-1
l2:down:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-2
l2:drop:ghg-emissions	0:-1
l2:electricity:renewable-energy	0:-3 1:-1 2:-1 3:2 4:-1 5:-1 6:-1
l2:emission:ghg-emissions	0:-2 1:-1 6:1
l2:emit:ghg-emissions	0:-2 1:-2 2:-1 3:-1 4:-1 5:-1 6:2
l2:europe:ev-share	7:1
l2:europe:ice-phase-out	7:2
l2:factori:renewable-energy	3:1
l2:fall:ghg-emissions	1:-2 2:-2 5:-1 6:1 8:-1
l2:fell:ghg-emissions	0:2 2:-2 3:-1 4:-2 5:-1 6:-1 8:-1
l2:figure:ev-share	7:1
l2:figure:ev-volume	0:1
l2:fiscal:ev-models	0:1
l2:footprint:ghg-emissions	0:-1 1:-3 3:2 4:-1 5:-2 6:-2 7:-2
l2:for:ev-volume	0:1
l2:for:investment	0:1
l2:ford:ev-volume	0:2
l2:gm:ev-volume	0:2 7:-1
l2:go:ghg-emissions	0:-3 1:2 2:-1 3:-2 4:-1 6:2 7:-1 8:-2
l2:goal:ev-volume	0:2
l2:goal:ghg-emissions	1:2 2:-2 3:-1 5:-2 6:-3 7:-1 8:-1
l2:goal:net-zero	8:2
l2:group:ev-volume	0:-1 7:2
l2:guidance:ev-volume	0:2
l2:had:ev-volume	0:2
l2:hand:ev-volume	0:2
l2:has:ev-mileage	0:1
l2:has:ev-volume	0:1
l2:has:investment	0:1
l2:has:net-zero	6:2 8:-1
l2:has:renewable-energy	0:-2 3:1
l2:have:ev-mileage	0:1
l2:have:ev-volume	0:2
l2:have:net-zero	0:-1 1:-1 3:1 7:-1 8:1
l2:hybrid:ev-models	0:1
l2:in:ev-share	7:2
l2:in:ev-volume	0:4
l2:in:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
l2:invest:investment	0:1
l2:investment:investment	0:2
l2:is:ev-share	7:2
l2:is:ev-volume	0:1
l2:is:ghg-emissions	1:-3 2:1 3:-2 4:-1 5:-2 6:2 7:-2 8:-2
l2:is:investment	0:1
l2:it:charging-points	0:2
l2:it:ev-models	0:2
l2:it:ev-share	7:4
l2:it:ev-volume	0:3
l2:it:ghg-emissions	0:-2 1:-1 2:-1 4:2 5:-1 6:-1 8:-1
l2:it:ice-phase-out	7:1
l2:it:net-zero	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-2 8:3
l2:it:renewable-energy	0:2 1:-1 2:-1 4:-1 5:-1 6:-2 7:-2 8:-1
l2:itself:net-zero	8:2
l2:japan:ev-share	7:2
l2:just:ev-volume	0:2
l2:last:ev-volume	0:2 7:-1
l2:less:ev-share	7:1
l2:little:ev-share	7:1
l2:ll:ev-models	0:1
l2:lower:ghg-emissions	0:-1 1:1 2:-1 4:-2 6:1
l2:lucid:ev-volume	0:2
l2:make:ev-share	7:1
l2:material:recycled-material	0:3 6:-1 7:-2
l2:million:ev-volume	0:3
l2:model:ev-models	0:2
l2:more:battery-capacity	0:1
l2:more:ev-models	0:1
l2:more:ev-volume	7:1
l2:more:ghg-emissions	4:-1 5:-2 6:-2
l2:more:investment	0:1
l2:more:network	0:1
l2:more:recycled-material	0:2 7:-1
l2:more:renewable-energy	0:1
l2:motor:ev-volume	0:2
l2:network:charging-points	0:1
l2:nio:ev-volume	0:1
l2:now:ev-models	0:2
l2:of:charging-points	0:1
l2:of:ev-models	0:2
l2:of:ev-share	7:1
l2:of:ev-volume	7:2
l2:of:ghg-emissions	0:-2 2:1 4:-1
l2:of:net-zero	1:-1 3:-1 7:-1 8:2
l2:of:renewable-energy	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
l2:of:water-use	6:-1
l2:on:net-zero	1:-1 3:1
l2:one:ev-volume	0:1
l2:operation:ghg-emissions	6:2
l2:or:ev-share	7:2
l2:order:ev-volume	0:1
l2:out:ev-volume	0:2
l2:over:ev-volume	0:2
l2:own:ghg-emissions	0:-3 1:2 2:-2 3:1 4:-3 5:-2 6:-2 7:-2 8:-2
l2:panel:renewable-energy	3:2
l2:percent:ev-volume	3:-1 7:2
l2:plan:ghg-emissions	0:-2 1:2 2:-1 3:-1 4:-1 5:-1
l2:plant:battery-capacity	0:2
l2:plant:ghg-emissions	3:3 6:-2
l2:plant:renewable-energy	3:4 6:-2
l2:plant:waste	3:1
l2:portfolio:ev-models	0:1
l2:power:renewable-energy	0:-3 1:-1 2:-1 3:-2 4:1 5:2 6:-1 7:-1 8:-1
l2:production:ev-volume	0:2
l2:put:charging-points	0:1
l2:put:investment	0:1
l2:putt:investment	0:1
l2:quarter:ev-volume	0:3
l2:range:ev-share	7:1
l2:rate:waste	0:-2 3:2
l2:ratio:ev-share	7:3
l2:ready:ice-phase-out	7:1
l2:recycl:recycled-material	0:2 7:-1
l2:reduc:energy-use	0:1 1:-1 3:-1 4:-1 5:-1 8:-1
l2:reduc:ghg-emissions	0:1 1:-1 2:-1 5:-1 8:-1
l2:reduc:water-use	0:-1 3:2 6:-2
l2:reduction:ghg-emissions	1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1
l2:renewabl:renewable-energy	0:-1 2:1 3:-2 4:-1 5:-1 6:1
l2:rivian:ev-volume	0:2
l2:roof:renewable-energy	0:-1 3:2
l2:run:renewable-energy	0:-1 2:1 6:-1
l2:s:ev-share	0:-2 2:-1 3:2 4:-1 5:-1 7:-2 8:-1
l2:s:ice-phase-out	7:2
l2:s:investment	0:2
l2:s:net-zero	0:-1 1:-2 2:-1 4:-2 5:-2 7:-1 8:1
l2:sav:ghg-emissions	0:1 1:-1 2:-2 3:-2 4:1 5:-2
l2:says:ev-share	7:2
l2:sell:ev-volume	0:1
l2:sell:net-zero	3:-1 7:2 8:-1
l2:september:charging-points	0:2
l2:share:ev-share	7:1
l2:should:charging-points	0:1
l2:should:ev-models	0:2
l2:should:ev-share	7:1
l2:should:ev-volume	0:2
l2:should:ghg-emissions	1:-1 3:-1 4:-1 5:-1 7:-2 8:2
l2:should:net-zero	0:-1 1:-3 2:-1 3:-1 4:-1 6:1
l2:shrink:ghg-emissions	0:-1 3:-1 4:1 7:-1 8:-1
l2:sit:ghg-emissions	2:-1 5:-1 6:1 7:-1
l2:sold:ev-volume	0:2
l2:sold:ghg-emissions	0:2 1:-1 3:-2 4:-1 6:-2 7:-1
l2:spend:investment	0:1
l2:spent:investment	0:1
l2:stand:ghg-emissions	0:-2 1:1 2:-1 5:-1 6:-2 7:-1 8:-1
l2:station:charging-points	0:2
l2:stood:renewable-energy	0:-2 3:-1 6:3
l2:supercharger:charging-points	0:1
l2:suppli:renewable-energy	0:-1 3:3 6:-2
l2:target:ev-volume	0:1
l2:target:ghg-emissions	0:-1 3:-3 4:-3 7:-4 8:-3
l2:target:net-zero	1:-2 7:2
l2:target:renewable-energy	0:-2 5:-1 6:1
l2:tesla:ev-volume	0:2
l2:that:emissions-peak	8:1
l2:that:ev-share	7:1
l2:that:ev-volume	0:2
l2:that:ghg-emissions	1:-3 3:1 4:-1 6:1 8:-1
l2:that:net-zero	0:-1 1:-1 2:-1 4:-2 5:-2 6:-1 7:2
l2:the:ghg-emissions	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
l2:the:investment	0:1
l2:them:ghg-emissions	0:-2 1:-1 2:2 3:-1 5:-1 8:-1
l2:then:ev-share	7:2
l2:there:charging-points	0:1
l2:there:ev-models	0:2
l2:this:ev-volume	0:2
l2:to:battery-capacity	0:1
l2:to:battery-recycling	0:1
l2:to:charging-points	0:1
l2:to:emissions-peak	8:2
l2:to:energy-use	6:1
l2:to:ev-models	7:1
l2:to:ev-share	7:2
l2:to:ev-volume	0:2
l2:to:ghg-emissions	0:1 2:-1 8:-1
l2:to:investment	0:1
l2:to:net-zero	8:2
l2:to:other	1:-1 2:-1 4:-1 6:-1 7:-1 8:-1
l2:to:recycled-material	0:3 2:-1 7:-1
l2:to:renewable-energy	0:1
l2:total:battery-capacity	0:1
l2:total:charging-points	0:2
l2:total:ev-volume	0:2 7:-1
l2:truck:ev-volume	0:2
l2:u:ev-share	7:1
l2:unit:ev-volume	0:2
l2:up:ev-share	7:2
l2:up:ev-volume	0:2
l2:up:ghg-emissions	2:1 4:-2 5:-1 6:-2 8:-1
l2:up:renewable-energy	3:1 6:-1
l2:ve:ev-mileage	0:1
l2:vehicl:ev-share	7:2
l2:vehicl:ev-volume	0:1
l2:vehicl:ghg-emissions	0:-1 1:-1 3:-1 4:1 5:-1 6:-2 7:1
l2:vehicle:ghg-emissions	0:2 2:1 3:-1 4:-1 6:-1
l2:volkswagen:ev-volume	0:-1 7:1
l2:want:ghg-emissions	0:3 1:-2 2:-2
l2:was:ev-volume	0:1
l2:waste:waste	0:3 1:-1 2:-1 3:-3 4:-1 5:-1 6:-2 7:-1 8:-1
l2:water:water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
l2:well:ev-share	7:2
l2:were:ghg-emissions	2:-1 3:-2 4:-1 5:-1 6:3
l2:which:ev-volume	0:2
l2:which:investment	0:1
l2:which:renewable-energy	0:-1 6:1
l2:whole:net-zero	8:2
l2:will:charging-points	0:1
l2:will:ev-models	0:2
l2:will:ev-volume	0:2
l2:will:ghg-emissions	0:-4 1:2 2:-2 6:-1 7:-2 8:-3
l2:will:ice-phase-out	7:1
l2:will:net-zero	0:-1 3:1 7:-1 8:-1
l2:will:recycled-material	0:2 2:-1
l2:will:renewable-energy	0:1 6:-2
l2:with:ghg-emissions	0:-3 1:-2 2:1 3:-2 5:-1 6:-1 8:1
l2:would:ev-share	7:2
l2:would:ev-volume	0:1
l2:would:net-zero	0:1 1:-1 2:-1 3:-2 5:-1 6:2 8:-2
l2:year:charging-points	0:2
l2:year:ev-models	0:1
l2:year:ev-share	7:1
l2:year:ev-volume	0:2
l3:#:charging-points	0:2
l3:#:ev-models	7:1
l3:#:ev-share	7:3
l3:#:ev-volume	7:3
l3:#:ghg-emissions	1:-1 3:1 5:-1 7:-1 8:-1
l3:#:investment	0:1
l3:#:net-zero	1:-1 2:-1 7:3 8:-2
l3:#:renewable-energy	0:1
l3:#:water-use	0:1 6:-2
l3:#y:battery-capacity	0:2
l3:#y:ev-models	0:1
l3:#y:ev-share	7:2
l3:#y:ev-volume	0:2
l3:#y:ghg-emissions	0:-1 1:-2 4:-3 5:-2 6:2 7:1 8:-4
l3:#y:net-zero	1:-1 3:-1 6:-1 7:-1 8:3
l3:%:ev-volume	0:-3 1:-2 2:-3 3:-3 4:-3 5:-2 6:-3 7:3 8:-3
l3:):ghg-emissions	2:-1 3:-2 4:1 7:-1 8:-1
l3:,:battery-capacity	0:2
l3:,:battery-recycling	0:1
l3:,:charging-points	0:1
l3:,:energy-use	0:-1 1:-1 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
l3:,:ev-models	0:2
l3:,:ev-share	7:1
l3:,:ev-volume	0:2
l3:,:ghg-emissions	1:-2 2:-3 3:-3 4:1 5:-2 6:1 7:-1 8:1
l3:,:green-factories	0:-2 3:2
l3:,:investment	0:1
l3:,:net-zero	0:-2 2:-1 4:-1 5:-1
l3:,:recycled-material	0:1 2:1 7:-1
l3:,:renewable-energy	0:1
l3:::battery-capacity	0:1
l3:::ev-share	7:1
l3:::ghg-emissions	0:-3 1:-3 2:-3 3:-1 4:-3 5:-3 6:1 7:1 8:1
l3:::investment	0:1
l3:;:ev-share	7:2
l3:;:ev-volume	0:1
l3:;:ghg-emissions	0:-2 2:-1 4:1 6:2 8:-1
l3:a:battery-capacity	0:1
l3:a:charging-points	0:1
l3:a:ev-share	7:1
l3:a:ev-volume	0:3
l3:a:ghg-emissions	3:1 6:-2 8:-1
l3:a:investment	0:1
l3:a:net-zero	1:-1 8:1
l3:a:renewable-energy	3:1
l3:absolute:ghg-emissions	0:-2 1:-1 2:-1 3:1 5:-1 6:-1 7:-1 8:-2
l3:aim:net-zero	8:1
l3:aims:net-zero	1:2 8:-1
l3:an:renewable-energy	0:-1 3:2 6:-1
l3:and:battery-capacity	0:2
l3:and:battery-recycling	0:1
l3:and:ev-share	7:2
l3:and:ev-volume	0:1
l3:and:ghg-emissions	0:-3 1:-2 2:-1 3:-2 4:1 5:-2 6:3 8:-1
l3:and:ice-phase-out	7:1
l3:and:investment	0:1
l3:and:net-zero	1:-2 8:2
l3:and:water-use	3:1 6:-2
l3:are:ev-volume	0:2
l3:are:ghg-emissions	1:-1 7:-1
l3:are:net-zero	3:2 4:-1 7:1 8:-2
l3:as:net-zero	8:2
l3:at:charging-points	0:2
l3:be:battery-capacity	0:2
l3:be:ev-share	7:1
l3:be:ev-volume	0:1
l3:be:ghg-emissions	1:-2 3:1 5:-1 7:-2
l3:be:renewable-energy	3:3 6:-2
l3:be:water-use	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 8:-1
l3:been:ghg-emissions	0:-3 1:1 2:-1 3:2 4:-3 5:-2 7:-1 8:-2
l3:bev:ev-share	7:2
l3:brand:ev-volume	0:4 7:-1
l3:build:net-zero	0:-3 1:2 2:-1 3:-1 4:-1 5:-1 6:-1 8:-2
l3:busines:ghg-emissions	0:2 1:-1 3:-1 4:-1 8:-1
l3:by:ev-models	0:1
l3:by:ev-share	3:2
l3:by:ghg-emissions	0:-2 1:2 3:-1 6:-1 7:-1 8:-1
l3:by:ice-phase-out	7:2
l3:by:net-zero	0:-1 1:-1 3:-2 6:1 7:1
l3:by:renewable-energy	3:-3 6:4
l3:came:ghg-emissions	0:-1 3:1 4:-1
l3:capacity:battery-capacity	0:1
l3:capacity:ev-volume	0:1
l3:car:ghg-emissions	0:2 1:-2 3:-2 4:1 5:-1 6:-3 7:-1 8:-1
l3:carbon:ghg-emissions	0:-3 1:-2 3:1 4:-1 6:-1 7:-1 8:1
l3:cars:ev-share	7:1
l3:cars:ev-volume	0:3 7:-1
l3:cars:ghg-emissions	0:-1 2:-1 3:-2 4:1 5:-2 6:-3 7:1 8:-2
l3:cars:net-zero	0:-1 1:-1 3:-1 7:2 8:-1
l3:chain:ghg-emissions	0:-1 1:1 3:-1 4:-2 6:-1
l3:charg:renewable-energy	0:-1 1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-1
l3:co:ghg-emissions	0:-2 3:1 5:-1 6:-1 7:1 8:-2
l3:come:ev-share	7:2
l3:come:ghg-emissions	0:-1 1:1 2:-2 3:-1 5:-2 6:1 7:-2 8:-2
l3:commitment:net-zero	8:2
l3:committ:net-zero	1:1 8:-1
l3:company:ev-models	0:1
l3:company:ev-share	7:1
l3:company:net-zero	8:4
l3:cost:investment	0:1
l3:customer:ghg-emissions	0:-1 4:2
l3:cut:ghg-emissions	0:-1 1:-1 2:1 3:-1 6:2 8:-1
l3:deliveri:ev-volume	0:1
l3:domestic:waste	3:1
l3:electric:ev-models	0:2
l3:electric:ev-share	7:1
l3:electric:ev-volume	0:2
l3:electricity:renewable-energy	0:-1 3:1 6:1
l3:electrifi:ev-share	7:2
l3:electrification:investment	0:1
l3:emission:ghg-emissions	1:1 5:-1 6:-1 8:-3
l3:energy:energy-use	0:2 1:-1 2:-1 3:-3 4:1 5:-1 6:-1 7:-1 8:-1
l3:energy:ev-volume	0:2
l3:europe:ev-share	7:2
l3:ev:ev-volume	0:1
l3:evs:ev-share	7:2
l3:evs:ev-volume	0:2
l3:expect:net-zero	1:-1 3:3 6:-1 7:-1 8:-2
l3:fiscal:ev-models	0:2
l3:five:ev-models	0:2
l3:footprint:ghg-emissions	0:-1 1:-3 2:1 3:-2 5:-1 6:-2 7:-2 8:2
l3:for:ev-models	0:1
l3:for:ev-share	7:2
l3:for:ev-volume	0:3
l3:for:ghg-emissions	0:-3 1:-3 3:-2 4:-2 5:-1 6:3 8:-2
l3:fourth:ev-volume	0:2
l3:from:ev-share	7:2
l3:from:ghg-emissions	0:-2 1:-1 2:1 3:-2 4:-1 5:-1 6:2 8:-1
l3:geely:ghg-emissions	1:1
l3:go:ghg-emissions	0:2 2:-1 3:-2 4:-2 5:-1 6:-1 7:-1
l3:goal:net-zero	1:-2 3:-1 6:-1 7:-1 8:2
l3:green:renewable-energy	0:-2 1:-1 2:-2 3:-3 4:-2 5:2 7:-2 8:-1
l3:group:ev-volume	0:2
l3:group:ghg-emissions	0:-1 2:-1 3:1 4:-1 6:-2 7:-1
l3:group:net-zero	6:-1 8:1
l3:has:ev-volume	0:2
l3:has:investment	0:1
l3:has:net-zero	1:-1 4:-1 6:1
l3:has:recycled-material	2:1 6:-1 7:-2
l3:have:ev-models	0:1
l3:have:renewable-energy	0:-1 3:3
l3:hop:ev-volume	0:2
l3:in:battery-capacity	0:1
l3:in:charging-points	0:1
l3:in:ev-models	0:1
l3:in:ev-share	7:1
l3:in:ev-volume	0:3
l3:in:ghg-emissions	0:-3 1:1 2:-1 4:-2 5:1 6:-1 8:-1
l3:in:ice-phase-out	7:2
l3:in:investment	0:3
l3:in:net-zero	1:1 2:-1 3:-1 6:-2 7:-1
l3:in:renewable-energy	0:1 3:2 6:-2
l3:intend:net-zero	1:-1 6:-1 7:-1 8:3
l3:investment:investment	0:2
l3:is:battery-capacity	0:1
l3:is:ev-models	0:1
l3:is:ev-share	7:2
l3:is:ev-volume	0:3
l3:is:ghg-emissions	1:-1 4:-1 6:-4 7:2 8:-2
l3:is:investment	0:2
l3:is:net-zero	0:-2 1:1 2:-1 3:1 4:-1 5:-1 6:-3
l3:is:renewable-energy	0:2 3:-1 5:-1
l3:it:energy-use	0:-1 3:2 4:-1 6:-1
l3:it:ev-models	0:2
l3:it:ev-share	3:2 7:-1
l3:it:ev-volume	0:2
l3:it:ghg-emissions	0:-1 1:-1 2:-2 3:1 5:-1 7:-2
l3:it:ice-phase-out	7:1
l3:it:investment	0:2
l3:it:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:1
l3:it:renewable-energy	3:2 4:-1 6:-3
l3:its:ev-share	7:1
l3:its:ev-volume	0:2
l3:its:ghg-emissions	0:1 1:-2 7:-1
l3:its:net-zero	7:-2
l3:its:renewable-energy	6:1
l3:jaguar:ice-phase-out	7:1
l3:japan:ev-share	7:1
l3:last:ev-volume	0:2
l3:life:ghg-emissions	1:1
l3:manufactur:ghg-emissions	3:1
l3:material:recycled-material	0:1
l3:mean:net-zero	7:-1 8:3
l3:meant:ghg-emissions	0:2 3:-1 4:-1 6:-1
l3:million:ev-volume	0:1
l3:month:ev-volume	0:-1 7:1
l3:mw:renewable-energy	0:-1 3:2 6:-1
l3:nevs:ev-share	7:2
l3:nevs:ev-volume	0:1
l3:new:ghg-emissions	0:1 1:-1 2:-1 3:-1 5:-1 6:-2 8:-1
l3:no:ev-share	7:2
l3:no:ev-volume	0:2
l3:of:battery-recycling	0:1
l3:of:charging-points	0:1
l3:of:energy-use	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:2 7:-1 8:-1
l3:of:ev-models	0:1
l3:of:ev-share	7:1
l3:of:ev-volume	7:1
l3:of:ghg-emissions	0:-1 1:-1 2:-1 4:1 5:-1 7:-1
l3:of:investment	0:1
l3:of:net-zero	0:-1 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:1
l3:of:renewable-energy	3:3 6:-1
l3:of:waste	0:3 3:-3 6:-2
l3:on:ev-volume	0:2
l3:operation:net-zero	3:-1 4:-1 6:1
l3:outlay:investment	0:1
l3:own:ghg-emissions	0:1 1:-1 2:-1 4:-3 5:-1 6:2
l3:per:ghg-emissions	0:1 1:-1 2:1 3:-1 4:-1 5:-1 6:-3 7:-1
l3:percent:ev-volume	0:4 7:-2
l3:phase:battery-capacity	0:1
l3:plan:charging-points	0:1
l3:plan:ev-models	0:-1 7:1
l3:plan:ev-volume	0:1
l3:plan:investment	0:1
l3:plan:net-zero	3:-1 8:3
l3:plan:renewable-energy	6:1
l3:plann:battery-capacity	0:2
l3:plann:ev-volume	0:1
l3:plant:net-zero	3:2
l3:plant:water-use	3:2
l3:polestar:ev-volume	0:1
l3:product:ghg-emissions	1:-1 3:-1 7:1
l3:production:ev-volume	0:1
l3:production:net-zero	3:2
l3:put:investment	0:1
l3:quarter:ev-volume	0:2
l3:recycl:recycled-material	7:1
l3:recycl:waste	3:1 6:-1
l3:reduce:ghg-emissions	0:-2 1:-1 2:2 3:-1
l3:reduction:ghg-emissions	1:-1 3:1 5:-1 6:-2 7:-1 8:-1
l3:renewable:renewable-energy	0:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1
l3:s:ev-volume	0:1
l3:s:ghg-emissions	0:-2 1:2 2:-1 4:-2 5:-1 6:-1 7:-1 8:-2
l3:s:net-zero	3:2 6:-1 8:-1
l3:s:renewable-energy	0:-2 3:2
l3:said:ev-share	7:2
l3:sal:ev-share	7:1
l3:sal:ev-volume	0:2
l3:scope:ghg-emissions	0:3 1:-3 2:-2 3:-1 4:-3 5:-2 6:-3 7:-2 8:-2
l3:sell:ev-volume	0:1
l3:share:ev-share	7:2
l3:share:renewable-energy	0:-1
l3:should:ev-volume	0:3 7:-1
l3:should:ghg-emissions	0:-3 5:-2 6:-1 7:-2 8:1
l3:should:recycled-material	0:2 1:-1 5:-1 7:-1
l3:should:renewable-energy	7:-1
l3:since:ghg-emissions	0:1 1:-3 2:-2 3:-2 4:2 5:-1 6:-2 7:-1 8:-2
l3:solar:renewable-energy	0:-2 3:4 6:-2
l3:sold:ev-volume	0:2
l3:sold:ghg-emissions	0:1 1:-1 3:-1 4:-1 5:-1 6:-1 7:1
l3:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
l3:station:charging-points	0:1
l3:strive:net-zero	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2
l3:sum:investment	0:1
l3:supercharg:charging-points	0:1
l3:supply:ghg-emissions	0:-1 1:-2 2:2 3:-1
l3:suppos:ghg-emissions	0:2 2:-1 3:-1 4:-2
l3:target:ghg-emissions	0:-2 1:-1 3:-2 4:2 6:1 7:-1 8:-1
l3:that:ev-share	7:2
l3:that:ev-volume	0:1
l3:that:ghg-emissions	0:1 1:-2 2:-2 3:-3 4:-1 5:-2 6:1 7:-1 8:-2
l3:that:net-zero	2:-1 3:2 6:-1
l3:the:charging-points	0:2
l3:the:energy-use	3:-2 6:3
l3:the:ev-models	0:3
l3:the:ev-share	7:2
l3:the:ev-volume	0:1
l3:the:ghg-emissions	0:1 1:1 3:-3 4:1 6:-3 7:-3
l3:the:ice-phase-out	7:1
l3:the:investment	0:1
l3:the:net-zero	1:-3 2:-1 3:-2 6:-1 7:2 8:1
l3:the:recycled-material	0:1 2:-1
l3:the:renewable-energy	6:1
l3:the:water-use	0:-1 3:1
l3:there:charging-points	0:2
l3:there:ev-models	0:1
l3:there:net-zero	2:-1 3:2 6:-1 7:-1
l3:there:network	0:1
l3:they:ev-mileage	0:1
l3:they:ev-share	7:2
l3:they:ghg-emissions	1:-3 2:-3 3:-1 4:-2 5:-3 7:-3 8:2
l3:third:ev-volume	0:3
l3:this:ev-volume	0:1
l3:to:charging-points	0:1
l3:to:energy-use	0:-2 3:2 6:-1
l3:to:ev-volume	0:1
l3:to:ghg-emissions	3:1 4:-1 7:-1
l3:to:ice-phase-out	7:1
l3:to:investment	0:1
l3:to:net-zero	0:-1 1:1
l3:to:recycled-material	7:1
l3:to:renewable-energy	0:-1
l3:to:water-use	4:-1 5:-1 7:-1 8:-1
l3:total:investment	0:2
l3:total:renewable-energy	3:-2 6:3
l3:truck:ev-volume	0:3
l3:unit:ev-share	7:1
l3:up:renewable-energy	3:-1 6:2
l3:used:renewable-energy	3:-2 6:2
l3:vehicl:ev-mileage	0:1
l3:vehicl:ev-volume	0:1
l3:vehicl:ghg-emissions	0:-2 4:3 5:-1 6:-2 7:-1
l3:vehicle:energy-use	3:3
l3:vehicle:water-use	1:-2 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
l3:volvo:ghg-emissions	0:-2 1:1 2:-2 3:-2 4:2 5:-2 6:-3 7:-2 8:-2
l3:want:ev-volume	0:1
l3:want:ghg-emissions	0:3 1:-1 2:-1 3:-2 4:-2 5:-1 6:-2 7:-1 8:-2
l3:want:net-zero	3:-1 7:-2 8:3
l3:was:ev-volume	0:-1 7:2
l3:was:net-zero	0:-1 8:1
l3:well:ghg-emissions	0:1 3:-1 4:-1 6:-1 7:-1 8:-1
l3:were:ev-share	7:2
l3:were:ghg-emissions	0:-2 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
l3:which:ev-share	7:1
l3:which:investment	0:1
l3:which:net-zero	1:-1 2:-1 3:1 5:-1 6:-1 7:-2 8:1
l3:will:charging-points	0:1
l3:will:ev-models	0:1
l3:will:ev-share	7:1
l3:will:ghg-emissions	1:-2 2:-1 3:-1 5:-1 6:1 8:-1
l3:will:investment	0:1
l3:will:net-zero	8:1
l3:will:renewable-energy	0:-1 2:-1 3:2 4:-1 6:-2
l3:with:battery-capacity	0:1
l3:with:ev-volume	0:1
l3:with:renewable-energy	0:1 1:-1 2:1 3:-3 5:1 7:-1 8:-1
l3:would:ev-volume	0:1
l3:would:investment	0:1
l3:year:ev-share	7:2
l3:year:ev-volume	0:4 7:-2
l3:year:renewable-energy	3:2
l:company:false:battery-capacity	0:1
l:company:false:battery-recycling	0:2
l:company:false:energy-use	3:1
l:company:false:ev-models	0:3
l:company:false:ev-share	7:3
l:company:false:ev-volume	0:3
l:company:false:ghg-emissions	1:-3 2:-2 3:-1 7:-1 8:2
l:company:false:green-factories	2:-1 3:1
l:company:false:ice-phase-out	7:2
l:company:false:investment	0:1
l:company:false:net-zero	0:-1 1:-2 3:-3 6:2 8:2
l:company:false:network	0:2
l:company:false:recycled-material	0:-1 7:1
l:company:false:renewable-energy	0:-1 6:1
l:company:false:supplier-commitments	0:1 2:-2
l:company:false:waste	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l:company:false:water-use	0:1 6:-3
l:company:true:ghg-emissions	0:-1 1:-2 3:-1 5:-1 7:-3
l:company:true:net-zero	0:-3 7:-1
l:life-cycle:false:ev-volume	0:2
l:life-cycle:false:ghg-emissions	0:1 1:-1 3:-1 4:-1 7:-1 8:-1
l:life-cycle:false:net-zero	1:-2 6:-1 8:2
l:life-cycle:false:renewable-energy	4:1
l:life-cycle:true:ghg-emissions	0:-1 1:3 4:-4 5:-2 6:-3 7:-2 8:-2
l:none:false:battery-capacity	0:2
l:none:false:battery-recycling	0:1
l:none:false:charging-points	0:1
l:none:false:emissions-peak	8:2
l:none:false:energy-use	0:1 2:-1 3:1 4:1 6:-1
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
l:none:false:other	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
l:none:false:recycled-material	0:3
l:none:false:renewable-energy	6:1
l:none:false:supplier-commitments	2:2
l:none:false:waste	0:-1 3:1 6:1
l:none:false:water-use	3:1
l:none:true:battery-capacity	0:3
l:none:true:battery-recycling	0:3
l:none:true:charging-points	0:3
l:none:true:ev-models	0:3
l:none:true:ev-volume	0:1 7:1
l:none:true:ghg-emissions	0:5 1:-1 2:-1 3:-2 4:-3 5:-3 6:-3 7:-1
l:none:true:green-factories	1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
l:none:true:investment	0:2
l:none:true:network	0:2
l:none:true:recycled-material	0:1 1:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
l:none:true:renewable-energy	3:1 4:1 5:-1 6:-3
l:none:true:supplier-commitments	0:2 2:-1 3:-1
l:none:true:waste	0:2 3:-1
l:operations:false:charging-points	0:2
l:operations:false:energy-use	4:-1 6:1
l:operations:false:ev-share	7:3
l:operations:false:ev-volume	0:3
l:operations:false:ghg-emissions	1:-3 2:-1 3:2 4:-3 6:1 7:-2 8:-2
l:operations:false:green-factories	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 8:-1
l:operations:false:investment	0:2
l:operations:false:net-zero	0:-1 1:1 2:-2 3:-1 5:-1 6:1
l:operations:false:recycled-material	0:1
l:operations:false:renewable-energy	0:-2 3:1 6:1
l:operations:false:waste	1:-1 2:-1 3:2 4:-1 5:-1 6:-4 7:-1 8:-2
l:operations:false:water-use	0:1 7:-1
l:operations:true:ghg-emissions	0:-2 1:-2 2:-3 3:-5 4:2 5:-2 6:3 8:-2
l:operations:true:renewable-energy	0:1 6:1
l:operations:true:water-use	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
l:production:false:battery-capacity	0:1
l:production:false:battery-recycling	0:1
l:production:false:charging-points	0:1
l:production:false:energy-use	0:-3 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
l:production:false:ev-models	0:2
l:production:false:ev-share	7:3
l:production:false:ev-volume	0:2
l:production:false:ghg-emissions	0:-2 1:-1 3:4 5:-1 6:-1 8:-2
l:production:false:investment	0:2
l:production:false:net-zero	1:-2 2:-1 3:2 4:-1 5:-1 6:1 7:-1 8:-1
l:production:false:network	0:2
l:production:false:other	0:-3 3:2 6:-1 7:-1 8:-1
l:production:false:recycled-material	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2
l:production:false:renewable-energy	0:-3 3:3 6:-1
l:production:false:supplier-commitments	0:4 2:-2
l:production:false:waste	0:1 3:-1 6:1
l:production:false:water-use	0:1 6:-3
l:production:true:ghg-emissions	0:-4 1:-3 2:1 3:1 8:-2
l:production:true:net-zero	0:-2 1:-2 3:-2 4:-2 5:-2 6:-3 7:2
l:production:true:renewable-energy	3:4 4:-1 6:-3
l:production:true:water-use	0:-1 1:-1 3:-1 4:-1 5:-1 6:3 7:-1
l:products:false:battery-capacity	0:2
l:products:false:battery-recycling	0:1
l:products:false:charging-points	0:1
l:products:false:energy-use	0:-1 3:-1 6:2
l:products:false:ev-models	0:2
l:products:false:ev-share	7:2
l:products:false:ev-volume	0:3
l:products:false:ghg-emissions	1:2 3:-3 5:-1 7:-2
l:products:false:ice-phase-out	7:1
l:products:false:investment	0:2
l:products:false:net-zero	3:-1 6:-1 8:2
l:products:false:network	0:1
l:products:false:recycled-material	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:3 8:-1
l:products:false:renewable-energy	3:2 6:-1
l:products:false:water-use	0:-3 1:-1 2:-1 3:4 4:-1 5:-1 6:-3 7:-1 8:-1
l:products:true:ev-share	7:3
l:products:true:ice-phase-out	7:3
l:supply-chain:false:battery-recycling	0:1
l:supply-chain:false:ghg-emissions	0:-3 2:1 3:-1 6:-1 8:-1
l:supply-chain:false:net-zero	3:1 8:2
l:supply-chain:false:renewable-energy	0:-2 5:-1 6:1
l:supply-chain:false:supplier-commitments	0:3 2:-2
l:supply-chain:true:ghg-emissions	2:2 4:-1 6:-1 8:-1
l:use-phase:false:energy-use	3:1 4:-1
l:use-phase:false:ev-models	0:2
l:use-phase:false:ev-share	7:2
l:use-phase:false:ev-volume	0:2
l:use-phase:false:green-factories	0:1
l:use-phase:false:net-zero	1:-1 2:-1 3:-1 6:-1 8:4
l:use-phase:false:renewable-energy	3:-1 6:2
l:use-phase:false:water-use	3:2
l:use-phase:true:ghg-emissions	0:-2 1:-2 3:-1 4:3 5:-3 7:-3 8:-3
m:battery-capacity	0:2
m:battery-recycling	0:2
m:charging-points	0:2
m:emissions-peak	8:2
m:energy-use	3:1
m:ev-mileage	0:2
m:ev-models	0:2
m:ev-share	7:2
m:ev-volume	0:2
m:fuel-economy	1:-1 3:-1 4:1
m:green-factories	0:1 3:1
m:ice-phase-out	7:2
m:investment	0:2
m:net-zero	8:1
m:network	0:2
m:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
m:recycled-material	0:1 7:1
m:renewable-energy	3:1 6:1
m:supplier-commitments	0:1
m:waste	3:1
m:water-use	0:1 3:1
p:company:battery-recycling	0:1
p:company:ev-share	7:2
p:company:ghg-emissions	0:-4 1:-2 2:-1 3:-3 4:-3 5:-1 6:2 7:-2 8:1
p:company:ice-phase-out	7:1
p:company:net-zero	0:-3 1:-2 6:2 7:1 8:-3
p:life-cycle:ghg-emissions	1:2 2:-1 3:-1 4:-2 5:-1 7:-1
p:life-cycle:net-zero	6:-1 7:-1 8:1
p:life-cycle:renewable-energy	3:2 4:1 6:-3
p:logistics:ev-volume	0:2 7:-1
p:logistics:ghg-emissions	0:-3 1:-3 2:-3 4:-4 5:4 6:-3 7:-3 8:-3
p:logistics:net-zero	1:-1 8:2
p:operations:energy-use	3:-1 6:2
p:operations:ev-share	7:1
p:operations:ghg-emissions	0:-1 1:-2 2:-3 3:-5 5:-2 6:5 7:-1 8:-2
p:operations:net-zero	0:-1 1:-2 2:1 3:-2 4:-1 5:-1 6:2 7:-1 8:-1
p:operations:recycled-material	0:2 7:-1
p:operations:renewable-energy	3:-1 4:-1 6:3
p:operations:waste	3:1 6:-2
p:operations:water-use	0:-2 3:2
p:production:battery-capacity	0:2
p:production:battery-recycling	0:1
p:production:charging-points	0:3
p:production:energy-use	1:-1 3:1 4:-1 6:1 7:-1 8:-1
p:production:ev-models	0:2
p:production:ev-share	3:1
p:production:ev-volume	7:1
p:production:ghg-emissions	0:-4 1:-2 3:5 5:-1 7:-1 8:-3
p:production:green-factories	3:2
p:production:ice-phase-out	7:2
p:production:investment	0:2
p:production:net-zero	0:-1 1:-2 3:4 6:1 8:-2
p:production:recycled-material	0:-1 2:-1 7:2
p:production:renewable-energy	0:-1 3:6 6:-2
p:production:supplier-commitments	0:2
p:production:waste	0:1 3:-1 6:1
p:production:water-use	0:1 6:-4
p:products:emissions-peak	8:1
p:products:ev-models	0:1
p:products:ev-share	7:2
p:products:ev-volume	0:2
p:products:ghg-emissions	1:-1 2:-2 3:-1 4:1 5:-2 6:-2 7:1
p:products:ice-phase-out	7:1
p:products:investment	0:1
p:products:net-zero	1:-1 4:-2 7:1
p:products:recycled-material	0:-2 7:3
p:products:renewable-energy	3:1 6:-1
p:products:waste	6:-1
p:products:water-use	0:-2 3:-1 6:2
p:supply-chain:ev-volume	0:2
p:supply-chain:ghg-emissions	0:-2 2:2 3:-2 4:-3 5:-2 7:-1
p:supply-chain:ice-phase-out	7:1
p:supply-chain:net-zero	0:-1 1:1 3:-2 7:1 8:-1
p:supply-chain:recycled-material	0:-1 1:-1 7:1
p:supply-chain:renewable-energy	0:1 2:1 3:-2
p:supply-chain:supplier-commitments	0:2
p:use-phase:ev-models	0:1
p:use-phase:ev-share	7:2
p:use-phase:ghg-emissions	0:-6 1:-1 4:3 5:-3 6:-1 7:-3 8:-3
p:use-phase:ice-phase-out	7:2
p:use-phase:investment	0:1
p:use-phase:net-zero	0:1 1:-1 6:-1 8:2
p:use-phase:recycled-material	0:4 2:-1 7:-3
p:use-phase:renewable-energy	3:2 6:-1
r:company	4:-1 8:3
r:life-cycle	1:6 3:-1 4:-2 7:-1 8:-1
r:logistics	0:-3 1:-2 3:-3 4:-2 5:3 6:-3 7:-1 8:-1
r:none	0:4
r:operations	6:4 8:-1
r:production	3:6
r:products	7:3
r:supply-chain	1:-2 2:5 3:-3 4:-2 6:-3 7:-1 8:-1
r:use-phase	1:-1 2:-1 3:-1 4:4 6:-3
rm:company:emissions-peak	8:2
rm:company:ghg-emissions	1:1 2:-4 3:-1 4:-1 7:-1
rm:company:net-zero	8:2
rm:life-cycle:ghg-emissions	1:5 2:-1 3:-2 4:-2 6:-1
rm:life-cycle:net-zero	1:2 7:-1 8:-1
rm:logistics:ghg-emissions	0:-3 1:-2 3:-2 4:-2 5:2 6:-3 7:-1 8:-1
rm:none:battery-capacity	0:1
rm:none:battery-recycling	0:2
rm:none:charging-points	0:2
rm:none:ev-mileage	0:2
rm:none:ev-models	0:1
rm:none:ev-volume	0:5
rm:none:fuel-economy	0:-1 1:-1 3:-1 4:2 7:1
rm:none:ghg-emissions	1:-1 2:-1 3:2 6:-1 8:-1
rm:none:green-factories	3:3
rm:none:investment	0:1
rm:none:network	0:2
rm:none:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
rm:none:recycled-material	0:3
rm:none:renewable-energy	3:3 6:-1
rm:none:supplier-commitments	0:3
rm:none:waste	0:2 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
rm:operations:energy-use	0:1 1:-1 2:-1 3:1 5:-1 7:-1 8:-1
rm:operations:ghg-emissions	0:-1 4:-1 6:5
rm:operations:net-zero	3:-1 6:3 8:-2
rm:operations:renewable-energy	1:-1 2:-1 7:-1
rm:operations:water-use	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
rm:production:energy-use	3:2 6:-2
rm:production:ghg-emissions	0:-1 1:-1 3:4 4:-2
rm:production:net-zero	0:-1 1:1 3:2 8:-1
rm:production:renewable-energy	3:3
rm:production:waste	0:-1 6:1
rm:production:water-use	0:1 3:1 6:-2
rm:products:ev-share	7:1
rm:products:ghg-emissions	0:-1 1:-3 2:-1 3:-3 5:-2 6:-4 7:3 8:-2
rm:products:ice-phase-out	7:2
rm:products:net-zero	0:-1 3:-2 5:-1 6:-2 7:2 8:-3
rm:supply-chain:ghg-emissions	1:-2 2:4 3:-2 4:-2 6:-3
rm:supply-chain:net-zero	0:-1 1:-1 2:1 3:-1 5:-1 6:-1 7:-1
rm:supply-chain:renewable-energy	0:-2 1:-1 2:3 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
rm:use-phase:ghg-emissions	1:-1 2:-1 3:-1 4:4 6:-3
ru:company:emissions-peak:none	8:2
ru:company:ghg-emissions:%	0:-1 2:-3 3:-1 5:-1 6:1 7:-1
ru:company:ghg-emissions:t	1:1 2:-4 4:-3 6:-2 7:-2 8:1
ru:company:net-zero:none	8:2
ru:life-cycle:ghg-emissions:%	1:5 2:-1 3:-2 4:-1 6:-1
ru:life-cycle:ghg-emissions:t	0:-2 1:2 2:-1 4:-2 8:-1
ru:life-cycle:net-zero:none	1:2 7:-1 8:-1
ru:logistics:ghg-emissions:%	0:-2 1:-2 2:1 3:-2 4:-2 5:2 6:-2 7:-1 8:-1
ru:none:battery-capacity:GWh	0:1
ru:none:battery-recycling:%	0:1
ru:none:battery-recycling:MWh	0:3
ru:none:battery-recycling:t	0:1
ru:none:charging-points:count	0:2
ru:none:ev-mileage:km	0:2
ru:none:ev-models:%	0:1
ru:none:ev-models:models	0:2
ru:none:ev-volume:%	0:1
ru:none:ev-volume:vehicles	0:5
ru:none:fuel-economy:%	0:-1 1:-1 3:-1 4:2 7:1
ru:none:ghg-emissions:%	0:3 1:-3 3:2 4:-4 6:-2 8:-3
ru:none:ghg-emissions:t	0:-4 2:-1 3:1 4:2 6:-1 7:-2
ru:none:green-factories:count	3:3
ru:none:investment:money	0:1
ru:none:network:%	0:2
ru:none:network:count	0:2
ru:none:other:%	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
ru:none:recycled-material:%	0:3 2:-2
ru:none:recycled-material:t	0:3 7:-3
ru:none:renewable-energy:GWh	0:-2 1:-2 2:-2 3:2 4:-2 5:-2 6:1 7:-2 8:-2
ru:none:renewable-energy:MW	3:1 6:-1
ru:none:renewable-energy:kWh	3:2 6:-3
ru:none:supplier-commitments:%	0:3 2:-3
ru:none:supplier-commitments:count	0:3
ru:none:waste:%	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-2
ru:none:waste:t	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1
ru:operations:energy-use:%	0:2 1:-2 2:-2 3:1 5:-2 6:-2 7:-1 8:-2
ru:operations:energy-use:GWh	0:-2 3:1 4:-1 6:1
ru:operations:energy-use:TWh	0:-1 3:-1 6:2
ru:operations:ghg-emissions:%	0:-1 4:-1 6:5
ru:operations:ghg-emissions:t	0:-2 3:1 4:-1 6:2 8:-1
ru:operations:net-zero:none	3:-1 6:3 8:-2
ru:operations:renewable-energy:%	0:-1 1:-1 2:-1 3:1 6:1 7:-1 8:-1
ru:operations:renewable-energy:MW	0:2 3:-1 6:-1
ru:operations:renewable-energy:kWh	0:1 4:-1 5:-1 6:-2
ru:operations:water-use:%	0:1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ru:operations:water-use:m3	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
ru:production:energy-use:%	3:2 6:-1
ru:production:ghg-emissions:%	0:-2 1:-1 3:5 4:-2 7:-1
ru:production:ghg-emissions:t	4:-2 5:-1 6:-1
ru:production:net-zero:none	0:-1 1:1 3:2 8:-1
ru:production:renewable-energy:%	3:3
ru:production:renewable-energy:GWh	0:1 3:-1 6:1
ru:production:renewable-energy:MW	3:2
ru:production:renewable-energy:kWh	3:1
ru:production:waste:%	0:-2 3:2
ru:production:water-use:%	0:1 3:1 6:-2
ru:production:water-use:m3	0:-2 3:3
ru:products:ev-share:%	7:1
ru:products:ghg-emissions:%	0:-1 1:-3 2:-1 3:-3 5:-2 6:-4 7:3 8:-2
ru:products:ice-phase-out:none	7:2
ru:products:net-zero:none	0:-1 3:-2 5:-1 6:-2 7:2 8:-3
ru:supply-chain:ghg-emissions:%	1:-2 2:3 3:-1 4:-1 6:-3
ru:supply-chain:ghg-emissions:t	0:-3 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 8:-1
ru:supply-chain:net-zero:none	0:-1 1:-1 2:1 3:-1 5:-1 6:-1 7:-1
ru:supply-chain:renewable-energy:%	0:-2 1:-1 2:3 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
ru:use-phase:ghg-emissions:%	1:-1 2:-1 3:-1 4:4 6:-3
sc:1+2	0:-2 1:-1 6:6 8:-1
sc:3	0:6 1:-3 2:-2 3:-3 4:-1 5:-2 6:-6 7:-2 8:-2
ti:battery:battery-capacity	0:1
ti:battery:battery-recycling	0:2
ti:battery:charging-points	0:2
ti:battery:ev-models	7:1
ti:battery:ev-share	7:3
ti:battery:ev-volume	0:-2 7:5
ti:battery:ghg-emissions	1:-1 3:-2 5:-1 6:1 7:-1 8:-2
ti:battery:green-factories	3:1
ti:battery:ice-phase-out	7:2
ti:battery:investment	0:1
ti:battery:net-zero	1:1 3:-1
ti:battery:recycled-material	0:1 2:-1 3:-1 5:-1 6:-1
ti:battery:renewable-energy	0:-1 3:1 4:-1 6:1
ti:battery:supplier-commitments	0:3
ti:capacity:battery-capacity	0:1
ti:capacity:ev-models	0:-1 7:2
ti:capacity:ev-volume	0:1
ti:capacity:ghg-emissions	0:-3 1:-3 2:-2 3:-3 4:-2 5:2
ti:capacity:investment	0:2
ti:capacity:net-zero	8:2
ti:capacity:other	0:-2 2:-1 3:-4 4:-1 5:3 7:-1 8:-1
ti:capacity:renewable-energy	0:-2 3:-1 6:2
ti:capacity:water-use	3:3
ti:charging:charging-points	0:1
ti:charging:ev-volume	0:2
ti:charging:ghg-emissions	0:-3 2:-2 3:-1 5:-2 6:-2 7:-1 8:1
ti:charging:investment	0:2
ti:charging:net-zero	1:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:3 8:-1
ti:customer:battery-recycling	0:1
ti:customer:ev-volume	0:1
ti:customer:ghg-emissions	0:2 1:-2 2:-2 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
ti:customer:renewable-energy	0:-2 3:-2 4:1
ti:customer:water-use	0:-3 1:-1 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:-1
ti:electricity:ev-volume	0:2
ti:electricity:net-zero	0:-1 1:1 2:-1 3:-1 4:-2 5:-1 8:-2
ti:electricity:renewable-energy	3:2 6:-1
ti:emission:battery-capacity	0:2
ti:emission:battery-recycling	0:1
ti:emission:charging-points	0:3
ti:emission:emissions-peak	8:2
ti:emission:energy-use	0:-3 3:2 6:-1
ti:emission:ev-models	0:2
ti:emission:ev-share	7:2
ti:emission:ev-volume	0:5
ti:emission:fuel-economy	0:2 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 8:-1
ti:emission:ghg-emissions	5:-2 7:-2
ti:emission:green-factories	0:1
ti:emission:ice-phase-out	7:2
ti:emission:investment	0:1
ti:emission:net-zero	0:-1 1:-1 6:1 7:1
ti:emission:other	0:-1 1:-1 3:1 5:-1 6:-1 7:-1 8:-1
ti:emission:recycled-material	0:-1 2:-1 7:2
ti:emission:renewable-energy	3:-1 6:2
ti:emission:supplier-commitments	2:1
ti:emission:waste	0:2 3:-1 6:-1
ti:emission:water-use	0:-3 3:3
ti:energy:ev-share	7:2
ti:energy:ghg-emissions	0:-1 1:-1 3:-1 4:-1 6:2
ti:energy:net-zero	0:-1 1:-1 2:-1 3:-1 6:-1 7:2 8:1
ti:energy:renewable-energy	0:-1 3:-2 6:2
ti:ev:battery-capacity	0:2
ti:ev:charging-points	0:1
ti:ev:emissions-peak	8:1
ti:ev:energy-use	3:1 4:1 6:-2
ti:ev:ev-mileage	0:1
ti:ev:ev-models	0:2
ti:ev:ev-share	7:1
ti:ev:ev-volume	0:1
ti:ev:ghg-emissions	0:1 1:-2 2:-2 5:-1
ti:ev:green-factories	0:-1 3:2 4:-1 6:-1
ti:ev:ice-phase-out	7:1
ti:ev:investment	0:1
ti:ev:net-zero	8:3
ti:ev:network	0:1
ti:ev:recycled-material	0:2 2:1 7:-4
ti:ev:renewable-energy	0:-2 3:3 6:1
ti:ev:supplier-commitments	2:1
ti:green-factory:ev-share	7:1
ti:green-factory:net-zero	1:1 6:-1 8:-1
ti:hybrid:ev-models	0:2
ti:hybrid:ev-share	7:2
ti:hybrid:ev-volume	7:1
ti:hybrid:ghg-emissions	0:-2 3:2 4:1 5:-1 6:-2 7:-1 8:-1
ti:hybrid:investment	0:1
ti:hybrid:net-zero	6:-1 8:2
ti:hybrid:renewable-energy	3:2
ti:invest:battery-capacity	0:1
ti:invest:charging-points	0:1
ti:invest:ev-share	7:1
ti:invest:ev-volume	0:3
ti:invest:ghg-emissions	1:-1 5:-2 7:-2
ti:invest:investment	0:1
ti:invest:net-zero	7:1 8:1
ti:invest:network	0:1
ti:invest:supplier-commitments	0:3
ti:material:ev-share	7:1
ti:material:net-zero	0:-1 2:1 3:-1 5:-1 6:-1 7:-1
ti:material:recycled-material	0:-2 1:-1 2:1 4:-1 5:-1 6:-1 7:2 8:-1
ti:material:supplier-commitments	0:2 2:-2
ti:network:ev-share	7:3
ti:network:network	0:2
ti:none:charging-points	0:1
ti:none:ev-mileage	0:1
ti:none:ev-models	0:1
ti:none:ev-share	7:1
ti:none:ev-volume	7:1
ti:none:ghg-emissions	0:1 2:-2 3:-2 4:1 5:-1 7:-1 8:-1
ti:none:ice-phase-out	7:1
ti:none:net-zero	3:1
ti:none:recycled-material	0:1 2:-1
ti:recycle:battery-capacity	0:2
ti:recycle:battery-recycling	0:3
ti:recycle:ev-volume	0:2
ti:recycle:ghg-emissions	0:-1 1:2 8:-1
ti:recycle:net-zero	1:-2 3:1
ti:recycle:recycled-material	0:-1 2:3 7:-3
ti:recycle:renewable-energy	0:-1 3:3 6:-2
ti:recycled-material:ghg-emissions	0:-1 2:1 8:-1
ti:recycled-material:net-zero	0:-1 1:-1 2:1 3:1 6:-1 8:-1
ti:recycled-material:recycled-material	2:1
ti:renewable:battery-capacity	0:1
ti:renewable:charging-points	0:1
ti:renewable:energy-use	0:-1 6:1
ti:renewable:ev-models	0:1
ti:renewable:ev-share	3:3 7:-2
ti:renewable:ev-volume	0:2
ti:renewable:ghg-emissions	0:1 2:-2 4:-3 8:-2
ti:renewable:ice-phase-out	7:1
ti:renewable:investment	0:1
ti:renewable:net-zero	0:-1 1:1 2:-1 4:-1 6:-1 7:-2 8:1
ti:renewable:other	0:-2 2:-1 3:-4 4:-1 5:3 7:-1 8:-1
ti:renewable:recycled-material	0:-1 1:-3 2:3 3:-2 4:-2 5:-3 6:-3 7:-4 8:-3
ti:renewable:renewable-energy	6:2
ti:renewable:supplier-commitments	0:3
ti:renewable:waste	0:-1 6:1
ti:renewable:water-use	0:-3 3:4
ti:sales:battery-capacity	0:1
ti:sales:battery-recycling	0:1
ti:sales:charging-points	0:1
ti:sales:emissions-peak	8:1
ti:sales:energy-use	0:-1 3:1 4:1 6:-2
ti:sales:ev-models	0:1
ti:sales:ev-share	7:1
ti:sales:ev-volume	7:3
ti:sales:ghg-emissions	1:1 3:1 4:-1 5:-1 6:-3 8:-1
ti:sales:ice-phase-out	7:2
ti:sales:investment	0:1
ti:sales:network	0:1
ti:sales:recycled-material	0:1 2:-1
ti:sales:renewable-energy	3:1 5:1 6:-1
ti:sales:supplier-commitments	0:3 2:-1
ti:sales:water-use	0:-3 3:3
ti:save:battery-recycling	0:1
ti:share:ev-share	7:3
ti:share:ev-volume	0:3
ti:supplier-target:ghg-emissions	0:-1 1:-2 2:-1 3:-2 4:3 5:-2 7:-1 8:-1
ti:supplier:energy-use	0:-1 6:2
ti:supplier:ev-volume	0:1
ti:supplier:ghg-emissions	0:2 1:-1 4:-3 7:-1 8:-4
ti:supplier:investment	0:1
ti:supplier:net-zero	0:-1 4:-1 5:-1 6:1 7:-2
ti:supplier:recycled-material	0:1 2:-1
ti:supplier:renewable-energy	0:-1 3:-2 6:2
ti:supplier:supplier-commitments	0:3
ti:supplier:water-use	0:-3 1:-2 2:-2 4:-2 5:-2 6:2 7:-1 8:-2
ti:water:ev-models	0:1
ti:water:ghg-emissions	1:-1 2:-2 3:-4 4:-3 5:2 6:1 7:-2 8:-2
ti:water:net-zero	1:2 2:-1 3:-2 4:-1 5:-1 6:-2 7:-2 8:-1
ti:water:other	0:-2 4:-1 5:1 8:-1
ti:water:renewable-energy	0:1 3:-1 4:-2 6:2
u:battery-capacity:GWh	0:2
u:battery-recycling:%	0:2
u:battery-recycling:MWh	0:3
u:battery-recycling:t	0:2
u:charging-points:count	0:2
u:emissions-peak:none	8:2
u:energy-use:%	0:1 3:1 6:-1
u:energy-use:GWh	0:-2 3:1 4:-1 6:1
u:energy-use:TWh	0:-1 3:-1 6:3
u:energy-use:kWh	0:-1 2:-1 3:1 4:-2 6:1
u:ev-mileage:km	0:2
u:ev-models:%	7:2
u:ev-models:models	0:3
u:ev-share:%	7:2
u:ev-volume:%	0:1
u:ev-volume:vehicles	0:2
u:fuel-economy:%	1:-1 3:-1 4:1
u:ghg-emissions:t	0:-1 7:-1
u:green-factories:count	0:1 3:1
u:ice-phase-out:none	7:2
u:investment:money	0:2
u:net-zero:none	8:1
u:network:%	0:2
u:network:count	0:2
u:other:%	0:-1 1:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
u:recycled-material:%	0:1 7:1
u:recycled-material:t	0:1 2:1 7:-1
u:renewable-energy:%	3:1 6:1
u:renewable-energy:GWh	0:-1 6:1
u:renewable-energy:MW	0:2 3:1 6:-2
u:renewable-energy:MWh	0:-1 3:2 6:-1
u:renewable-energy:TWh	0:2 3:-1 6:-2
u:renewable-energy:kWh	0:1
u:supplier-commitments:%	2:1
u:supplier-commitments:count	0:3
u:waste:%	3:2
u:waste:count	1:-2 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-1
u:waste:t	2:-1 3:1 4:-1 5:-1
u:water-use:%	0:1 6:1
u:water-use:m3	3:2 6:-1
wc:#:battery-capacity	0:2
wc:#:battery-recycling	0:2
wc:#:charging-points	0:2
wc:#:emissions-peak	8:1
wc:#:energy-use	3:1
wc:#:ev-mileage	0:1
wc:#:ev-models	0:2
wc:#:ev-share	7:2
wc:#:ev-volume	0:2
wc:#:fuel-economy	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:1 8:-1
wc:#:green-factories	3:3
wc:#:ice-phase-out	7:2
wc:#:investment	0:2
wc:#:network	0:2
wc:#:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
wc:#:recycled-material	0:1 7:1
wc:#:renewable-energy	6:2
wc:#:supplier-commitments	2:1
wc:#:waste	0:1 3:1
wc:#:water-use	0:1 3:1
wc:#y:battery-recycling	0:1
wc:#y:charging-points	0:2
wc:#y:emissions-peak	8:1
wc:#y:energy-use	1:-1 3:1 4:-1
wc:#y:ev-models	0:1
wc:#y:ev-share	7:2
wc:#y:ev-volume	0:1
wc:#y:fuel-economy	0:1 4:-3
wc:#y:green-factories	0:1
wc:#y:ice-phase-out	7:1
wc:#y:investment	0:1
wc:#y:net-zero	8:1
wc:#y:other	0:1 1:-1 2:-1 3:1 4:-2 5:-3 6:-2 7:-1 8:-1
wc:#y:recycled-material	2:1 7:-1
wc:#y:renewable-energy	0:1
wc:#y:waste	3:-1 6:2
wc:#y:water-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:$	0:2
wc:$:investment	0:2
wc:%:battery-recycling	0:2
wc:%:energy-use	0:1 1:-1 4:-1 6:-2 7:-1
wc:%:ev-share	7:3
wc:%:ev-volume	7:2
wc:%:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:1 8:-1
wc:%:ghg-emissions	7:-1 8:-1
wc:%:ice-phase-out	7:1
wc:%:other	0:-2 2:-1 3:-4 4:-1 5:3 7:-1 8:-1
wc:%:recycled-material	0:1 7:1
wc:%:renewable-energy	6:1
wc:%:supplier-commitments	0:1
wc:%:waste	0:-1 3:1 6:1
wc:%:water-use	0:-1 3:3 6:-3
wc:(	0:2 1:1 4:-2
wc:(:battery-capacity	0:2
wc:(:ghg-emissions	0:-2 1:1 2:-1 3:-3 4:-2 5:-1 6:2 7:-2 8:-2
wc:(:renewable-energy	3:1 6:-2
wc:)	3:1
wc:):ev-volume	0:1
wc:):ghg-emissions	0:-1 3:1 4:-1
wc:,:battery-capacity	0:1
wc:,:battery-recycling	0:2
wc:,:charging-points	0:2
wc:,:emissions-peak	8:2
wc:,:energy-use	6:-1
wc:,:ev-mileage	0:2
wc:,:ev-models	0:2
wc:,:ev-share	7:2
wc:,:ev-volume	0:2
wc:,:fuel-economy	0:-2 4:2
wc:,:ghg-emissions	6:-1
wc:,:ice-phase-out	7:1
wc:,:investment	0:1
wc:,:net-zero	6:1 8:-2
wc:,:network	0:2
wc:,:other	0:-2 3:2
wc:,:recycled-material	0:-1 2:1 7:1
wc:,:renewable-energy	0:1
wc:,:supplier-commitments	0:3
wc:,:waste	0:1 3:1 6:-1
wc:,:water-use	0:-1 6:2
wc:::battery-capacity	0:2
wc:::charging-points	0:2
wc:::energy-use	0:-2 1:-1 2:-1 3:3 4:-2 6:-1 7:-1 8:-1
wc:::ev-models	0:3
wc:::ev-share	7:2
wc:::ev-volume	0:3
wc:::ghg-emissions	0:-1 4:1 5:-1 6:1 8:-1
wc:::ice-phase-out	7:1
wc:::investment	0:2
wc:::net-zero	0:-1 1:2 3:1 6:-1 7:-2 8:-1
wc:::network	0:2
wc:::recycled-material	0:4 2:-1 7:-2
wc:::renewable-energy	0:-1 3:1 4:-1 6:1
wc:::waste	1:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:-1 8:-2
wc:::water-use	0:2 5:-1 6:-2 7:-1
wc:;:battery-capacity	0:1
wc:;:energy-use	0:-1 6:1
wc:;:ev-models	0:1
wc:;:ev-share	7:2
wc:;:ev-volume	0:2
wc:;:ghg-emissions	0:-3 3:1 5:-1 6:-3
wc:;:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
wc:;:ice-phase-out	7:1
wc:;:investment	0:1
wc:;:net-zero	0:-1 1:-2 2:-1 3:1 4:-1 5:-1 7:-1
wc:;:network	0:1
wc:;:recycled-material	2:-1 7:1
wc:;:renewable-energy	0:-1 6:2
wc:;:supplier-commitments	2:1
wc:;:waste	0:-1 3:1
wc:;:water-use	3:1 6:-1
wc:a:battery-capacity	0:1
wc:a:battery-recycling	0:1
wc:a:charging-points	0:1
wc:a:energy-use	4:-1 6:1
wc:a:ev-mileage	0:1
wc:a:ev-share	7:2
wc:a:ev-volume	0:1
wc:a:fuel-economy	0:2 1:-1 2:-1 3:-1 5:-1 6:-1 7:-2 8:-1
wc:a:ghg-emissions	5:-1 7:-1
wc:a:green-factories	0:-1 3:1
wc:a:ice-phase-out	7:1
wc:a:investment	0:1
wc:a:net-zero	7:1
wc:a:recycled-material	0:1
wc:a:renewable-energy	0:1
wc:a:supplier-commitments	0:-1 2:2
wc:a:waste	3:1
wc:a:water-use	3:1 8:-1
wc:abandon	3:1 6:-1
wc:able	0:1
wc:about	3:1
wc:about:charging-points	0:1
wc:about:ev-share	3:2
wc:about:ev-volume	0:1
wc:about:ghg-emissions	0:-3 1:-2 2:2 3:-1 4:-1 6:1 7:-1 8:-1
wc:about:investment	0:1
wc:about:net-zero	0:-1 1:-2 2:-2 3:-2 4:-1 5:-1 6:-1 7:1 8:1
wc:about:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
wc:about:renewable-energy	0:-1 3:1
wc:abroad	0:2
wc:abroad:ev-volume	0:2
wc:absolute	0:1 4:1
wc:absolute:ghg-emissions	0:1 4:1
wc:account:recycled-material	0:1
wc:account:renewable-energy	0:-1 3:1
wc:achiev	1:-1 4:2
wc:achiev:battery-recycling	0:2
wc:achiev:net-zero	1:-1 6:2
wc:achieve	0:1 4:-1 7:-1 8:1
wc:achieve:emissions-peak	8:2
wc:achieve:net-zero	8:1
wc:acros	0:1 1:1
wc:acros:ghg-emissions	1:2 2:-1 3:-1 4:-1 8:-1
wc:acros:net-zero	0:1 6:-1 8:1
wc:activiti	0:-2 4:-1 6:2
wc:activiti:ghg-emissions	0:-2 1:-1 3:-1 4:-1 6:2 7:-1
wc:add	0:2 3:-1 6:1
wc:add:battery-capacity	0:2
wc:add:charging-points	0:2
wc:add:ev-models	0:1
wc:add:ghg-emissions	2:-2 3:-3 4:-2 5:-2 6:2 7:-1 8:-2
wc:add:renewable-energy	6:-1
wc:addition	3:-1 6:1 8:1
wc:additional	0:2 3:-1 6:-1
wc:adds	0:2 1:-1 2:-1 3:-1 4:-1 6:-1 8:-1
wc:adventure	0:1 3:-1 4:1 6:-1
wc:affect	8:1
wc:after	1:2 3:-1 7:1
wc:after:ev-volume	7:1
wc:against	3:-2 6:1 7:-1 8:1
wc:against:ghg-emissions	3:-2 7:-2 8:1
wc:ago	1:1
wc:agre	1:-1 3:-1 5:2 6:-1
wc:agreement	0:1
wc:aim	3:-1
wc:aim:ev-volume	0:2
wc:aim:net-zero	8:1
wc:aims:ev-share	7:1
wc:aims:ghg-emissions	0:1 2:-1 7:-1
wc:aims:net-zero	1:1 6:-1 8:-1
wc:aims:renewable-energy	3:-1 6:2
wc:aion	0:2 3:-1
wc:air	0:-1 4:-2 5:-1 6:1 8:-1
wc:air:ghg-emissions	0:-1 1:-1 4:-2 5:-1 6:1 8:-1
wc:all	6:1 8:-1
wc:all-electric:ev-models	0:1
wc:all-electric:ev-volume	0:2
wc:all-electric:ice-phase-out	7:3
wc:all:charging-points	0:1
wc:all:ev-models	7:1
wc:all:ev-share	7:2
wc:all:ev-volume	0:-1 7:2
wc:all:ice-phase-out	7:1
wc:all:net-zero	2:-1 5:-1 6:2 8:-3
wc:all:recycled-material	0:3 2:-1 7:-2
wc:all:renewable-energy	3:1
wc:alliance	0:2
wc:almost	3:1 7:-2
wc:almost:ev-volume	0:1
wc:alone	3:1
wc:alone:ev-volume	0:1
wc:alone:investment	0:1
wc:along	6:-1 8:2
wc:along:charging-points	0:1
wc:along:net-zero	2:-1 8:1
wc:already	0:-1 1:-1 2:-1 3:1 5:-1 8:-2
wc:already:ghg-emissions	0:-2 1:-1 2:-3 4:-2 5:-2 6:3 7:-2 8:-2
wc:already:green-factories	1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:already:recycled-material	0:-1 7:2
wc:already:renewable-energy	0:-2 3:1 4:1 6:-2
wc:also:charging-points	0:1
wc:also:net-zero	0:-1 6:1 7:-2
wc:also:renewable-energy	0:1 3:1 6:-2
wc:altogether	0:2 3:-2 6:-1
wc:aluminium	0:1
wc:aluminium:recycled-material	0:1
wc:amazon	0:1
wc:ambition	2:2 8:-2
wc:ambition:net-zero	2:2 7:1 8:-2
wc:america:charging-points	0:1
wc:american	3:1
wc:among	0:1
wc:among:ev-volume	0:2
wc:amount	0:-1 3:1 6:1
wc:amount:ev-volume	0:3 7:-1
wc:amount:ghg-emissions	0:-3 1:-2 2:-1 3:1 4:-2 5:-2 6:1 7:-1 8:-2
wc:amount:investment	0:2
wc:an	0:1
wc:an:ev-models	0:2
wc:an:ev-share	7:2
wc:an:ghg-emissions	1:-1 2:-2 3:1 7:-1
wc:an:ice-phase-out	7:2
wc:an:investment	0:1
wc:an:net-zero	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:an:renewable-energy	3:1
wc:an:supplier-commitments	0:2 2:-2
wc:and:battery-capacity	0:1
wc:and:battery-recycling	0:1
wc:and:charging-points	0:1
wc:and:energy-use	0:-1 6:1
wc:and:ev-mileage	0:1
wc:and:ev-models	0:1
wc:and:ev-share	7:1
wc:and:ev-volume	0:2
wc:and:fuel-economy	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
wc:and:ghg-emissions	2:-1 4:2 6:-2 8:-1
wc:and:green-factories	3:1 6:-1
wc:and:ice-phase-out	7:1
wc:and:investment	0:1
wc:and:net-zero	1:-1 8:1
wc:and:recycled-material	2:1
wc:and:supplier-commitments	0:3
wc:and:waste	0:-2 3:2
wc:and:water-use	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
wc:announc:net-zero	6:1
wc:annual	0:1
wc:annually:ev-volume	0:1
wc:annually:ghg-emissions	0:-2 1:-1 4:-2 5:-1 6:1 7:-1 8:-1
wc:annually:renewable-energy	0:1 3:1 6:-1
wc:annum	0:2 3:-2 5:-1
wc:another	0:1
wc:another:ev-models	0:1
wc:another:ev-volume	0:2
wc:another:investment	0:1
wc:any	7:1 8:-2
wc:any:net-zero	2:-1 3:-1 4:-1 5:-1 6:-2 8:-2
wc:approv	6:1
wc:approv:investment	0:1
wc:approximately	8:1
wc:approximately:battery-capacity	0:1
wc:approximately:ev-volume	0:1
wc:approximately:ghg-emissions	0:-2 1:-1 3:-1 5:-1 6:-2 7:-1 8:2
wc:approximately:investment	0:2
wc:april:ev-volume	0:2
wc:arcfox	0:-1 7:2
wc:are:battery-recycling	0:1
wc:are:charging-points	0:3
wc:are:energy-use	6:1
wc:are:ev-models	0:2
wc:are:ev-share	7:1
wc:are:ev-volume	0:2
wc:are:ghg-emissions	0:1 2:-2 3:1 7:-2
wc:are:ice-phase-out	7:1
wc:are:investment	0:1
wc:are:net-zero	3:2 8:-3
wc:are:network	0:2
wc:are:recycled-material	0:-2 1:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
wc:are:renewable-energy	2:1 3:-1 6:2
wc:are:waste	3:1 6:-2
wc:arm:investment	0:1
wc:around	0:2
wc:around:charging-points	0:1
wc:around:ev-share	7:1
wc:around:ev-volume	0:1
wc:around:ghg-emissions	0:1 1:-2 4:-2 7:-1 8:-2
wc:around:investment	0:1
wc:around:net-zero	3:2 8:-1
wc:arrive	2:1 8:-1
wc:arrive:net-zero	2:1 6:-1 8:-1
wc:as:charging-points	0:2
wc:as:ev-models	0:2 7:-1
wc:as:ev-volume	0:2
wc:as:ghg-emissions	1:-1 6:1
wc:as:green-factories	0:-2 3:3
wc:as:ice-phase-out	7:1
wc:as:net-zero	8:1
wc:as:renewable-energy	3:-2 6:1
wc:as:waste	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:aside	0:1
wc:aside:investment	0:1
wc:ask	2:1 4:-1 6:-1 8:-1
wc:ask:ghg-emissions	4:-2 6:-1
wc:ask:supplier-commitments	0:1
wc:aspir	8:1
wc:at:battery-capacity	0:1
wc:at:charging-points	0:1
wc:at:ev-models	0:2
wc:at:ev-share	3:2
wc:at:ev-volume	7:1
wc:at:ghg-emissions	2:-1 4:-1 5:-1 6:-1
wc:at:investment	0:1
wc:at:net-zero	1:-1 7:-2
wc:at:network	0:2
wc:at:recycled-material	2:1
wc:at:renewable-energy	0:1
wc:at:waste	3:1
wc:at:water-use	0:1 3:-1 6:-2
wc:attain	0:2 3:-1 6:-1 7:-1
wc:attain:net-zero	0:2 3:-1 6:-1 7:-1
wc:audi	7:1
wc:audit	0:-1 2:2
wc:audit:supplier-commitments	0:-1 2:2
wc:auto	3:-1 6:1
wc:auto:ev-volume	0:2
wc:auto:renewable-energy	0:-1 3:-1 6:2
wc:automaker	0:-1 7:2
wc:automotive	3:-1 6:1
wc:available	0:-1 7:2
wc:available:ev-models	0:-1 7:2
wc:average	1:1 3:-2 4:-1 6:-1 7:1
wc:average:fuel-economy	0:-1 4:-2 7:2
wc:average:ghg-emissions	1:2 2:-1 3:-1 6:-1 8:-1
wc:average:recycled-material	7:1
wc:avoid	0:-1 8:-2
wc:avoid:ghg-emissions	0:-1 8:-2
wc:away	0:-1 1:-2 2:-1 3:-1 4:2 5:-1 6:-2 8:-1
wc:back	0:1
wc:back:battery-recycling	0:1
wc:badge	7:1
wc:baht	0:1
wc:baht:investment	0:1
wc:baic	0:2 3:-1
wc:baic:emissions-peak	8:2
wc:baic:green-factories	0:2 3:-1
wc:balance	3:1 7:-1 8:-1
wc:balance:net-zero	3:1 7:-1 8:-1
wc:bar	0:-1 4:2 7:1 8:-1
wc:base	0:-2 1:-1 6:2
wc:base:ghg-emissions	0:-2 1:-1 3:-2 6:3
wc:baseline	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
wc:basi	0:-1 1:-1 3:2 4:-1 7:-1
wc:basi:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1
wc:batteri	1:1 3:-1
wc:batteri:ev-volume	0:1
wc:battery-electric	0:-1 7:3
wc:battery-electric:ev-models	0:2
wc:battery-electric:ev-share	7:1
wc:battery-electric:ev-volume	0:-2 7:3
wc:battery-power	0:1
wc:battery-power:ev-share	7:1
wc:battery:battery-capacity	0:1
wc:battery:battery-recycling	0:2
wc:battery:ev-models	0:2
wc:battery:ev-volume	0:2
wc:be:battery-capacity	0:1
wc:be:battery-recycling	0:2
wc:be:charging-points	0:2
wc:be:energy-use	4:-1 6:1
wc:be:ev-models	0:1
wc:be:ev-share	7:1
wc:be:fuel-economy	0:-2 4:-2 7:2
wc:be:ghg-emissions	4:-1 5:-1
wc:be:green-factories	0:-2 3:3
wc:be:ice-phase-out	7:1
wc:be:investment	0:1
wc:be:network	0:1
wc:be:recycled-material	0:-1 2:1 7:1
wc:be:renewable-energy	6:1
wc:be:waste	0:1 3:-1
wc:be:water-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
wc:bear	3:1
wc:became	0:1 1:-1 6:-1 7:-1
wc:becom	1:-1 8:1
wc:becom:net-zero	1:-1 8:1
wc:become	8:1
wc:become:ice-phase-out	7:1
wc:become:net-zero	6:-1 7:-1 8:1
wc:been:ev-volume	0:2
wc:been:ghg-emissions	0:-2 2:-3 3:-2 4:1 7:-2 8:-3
wc:been:green-factories	0:-2 3:3
wc:been:investment	0:1
wc:been:net-zero	3:1 6:1 8:-1
wc:been:recycled-material	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:-2 7:1 8:-1
wc:been:renewable-energy	3:1 6:-2
wc:been:water-use	3:1 6:-2
wc:before	1:1
wc:before:ev-share	7:2
wc:before:ghg-emissions	0:1 2:-1 3:1 4:-2 5:-1 6:-1 8:-1
wc:before:net-zero	1:2
wc:begin	0:1
wc:beginn	6:-1
wc:below	2:-1 3:-1 5:-2 8:-1
wc:below:ghg-emissions	2:-1 3:-1 8:-1
wc:below:water-use	0:2 1:-1 2:-1 3:-1 4:-1 6:-2 7:-1
wc:better	0:-1 4:1 7:-1
wc:better:fuel-economy	0:-1 4:1 7:-1
wc:between	0:1 3:-1
wc:between:ev-models	0:1
wc:between:ev-volume	7:1
wc:between:ghg-emissions	0:1 3:-2 4:-2 8:-1
wc:between:other	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:bev:ev-models	0:1
wc:bev:ev-share	7:1
wc:bevs	0:2
wc:bevs:ev-models	0:2
wc:bevs:ev-share	7:1
wc:bevs:ev-volume	0:2
wc:billion	0:2
wc:billion:ev-mileage	0:1
wc:billion:investment	0:2
wc:bioga	8:1
wc:bmw	3:1 6:-1
wc:bmw:charging-points	0:1
wc:bmw:ev-volume	0:1
wc:bmw:ghg-emissions	0:-3 2:-2 3:2 4:-1 6:-1 8:1
wc:bn	0:2
wc:bn:investment	0:2
wc:board	8:1
wc:bolt	0:1 7:-1
wc:bolt:ev-volume	0:1 7:-1
wc:bosch	0:-1 3:-2 4:-1 6:3 8:-2
wc:bosch:ghg-emissions	0:-1 1:-1 3:-1 4:-1 5:-1 6:2 8:-2
wc:bosch:investment	0:1
wc:bought	2:1 7:-2
wc:bought:ev-volume	0:2
wc:bought:renewable-energy	0:1 2:-1 5:-1
wc:br	3:1
wc:br:ghg-emissions	0:-1 1:-1 3:1 7:-1
wc:brand:ev-models	0:2
wc:brand:ev-share	7:1
wc:brand:ev-volume	0:3
wc:brand:ice-phase-out	7:1
wc:bring	0:1 6:-1
wc:brought	0:2 2:-1 3:1 6:-1 7:-2 8:-1
wc:brought:ev-volume	0:3 1:-1 3:-1 4:-1 5:-1 6:-1 7:-2
wc:brought:ghg-emissions	1:-2 2:-1 3:2 4:-1 5:-1 6:-3 7:-1 8:-1
wc:brunp	0:1
wc:brunp:battery-recycling	0:1
wc:build	1:1
wc:build:investment	0:1
wc:build:net-zero	0:-3 1:2 2:-1 4:-2 5:-1 6:-1 7:-1 8:-1
wc:built	3:2
wc:built:charging-points	0:1
wc:built:ev-volume	0:2
wc:built:ghg-emissions	0:-2 1:-1 2:-2 3:2 4:-1 6:-2 7:-2
wc:busines	6:1
wc:busines:ghg-emissions	3:-1
wc:busines:net-zero	1:-1 8:2
wc:busines:renewable-energy	6:1
wc:but	2:1 7:1
wc:buy	0:2 3:-2
wc:buyer	0:1
wc:buyer:ev-volume	0:1
wc:by:battery-capacity	0:1
wc:by:battery-recycling	0:1
wc:by:charging-points	0:1
wc:by:emissions-peak	8:1
wc:by:energy-use	3:1 4:-1 6:1
wc:by:ev-models	0:1
wc:by:ev-share	7:1
wc:by:ev-volume	0:1
wc:by:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:1 8:-1
wc:by:green-factories	0:-1 3:2
wc:by:ice-phase-out	7:2
wc:by:investment	0:1
wc:by:net-zero	8:1
wc:by:network	0:1
wc:by:recycled-material	0:3 7:-2
wc:by:renewable-energy	6:1
wc:by:supplier-commitments	0:1
wc:by:waste	0:3 3:-2
wc:by:water-use	3:1 6:1
wc:byd	8:-2
wc:byd:ev-volume	0:1
wc:call	0:-1 2:1
wc:call:net-zero	3:1 7:-1
wc:call:supplier-commitments	0:-1 2:2
wc:came	6:1
wc:came:ev-share	7:1
wc:came:ev-volume	0:3
wc:came:ghg-emissions	0:-2 1:1 2:-1 4:-1 5:-2
wc:came:renewable-energy	0:-2 1:-1 2:-1 4:-1 5:-1 6:2 7:-1 8:-1
wc:can	4:1
wc:capacity	0:2
wc:capacity:battery-capacity	0:1
wc:capacity:battery-recycling	0:1
wc:capacity:ev-volume	0:1
wc:capacity:renewable-energy	0:1 6:-1
wc:car	0:1 1:1 8:-2
wc:car:energy-use	0:-2 3:2 6:-1
wc:car:ev-share	3:1
wc:car:ghg-emissions	0:2
wc:car:net-zero	1:3 2:-1 3:-3 4:-1 5:-1 6:-2 7:1 8:-5
wc:car:water-use	0:-2 3:3
wc:carbon	8:2
wc:carbon-free	0:-1 3:1 6:-1
wc:carbon-free:renewable-energy	0:-1 3:1 6:-1
wc:carbon-neutral	1:-1 6:-2 7:1
wc:carbon-neutral:net-zero	1:-1 3:1 4:-1 6:-2 7:1
wc:carbon:emissions-peak	8:1
wc:carbon:ghg-emissions	4:-1 6:-1 7:-1
wc:carbon:net-zero	8:1
wc:carbon:supplier-commitments	0:2
wc:carbonate	0:1
wc:carbonate:battery-recycling	0:1
wc:carmaker	7:1
wc:carmaker:ev-volume	7:1
wc:carry	0:-1 1:2
wc:cars	7:1
wc:cars:ev-models	0:2
wc:cars:ev-volume	7:1
wc:cars:ghg-emissions	0:1 1:1 3:-1 6:-1 7:-1 8:-1
wc:cars:ice-phase-out	7:1
wc:cars:net-zero	6:-1 7:2
wc:cars:recycled-material	0:-2 7:2
wc:cars:renewable-energy	0:-2 2:1 6:-1 7:-1
wc:casting	0:-1 5:-1 7:1
wc:casting:recycled-material	0:-1 5:-1 7:1
wc:cathode	0:2 7:-2
wc:cathode:recycled-material	0:2 7:-2
wc:catl	0:-1 6:1 7:1
wc:caus	2:1
wc:caus:ghg-emissions	2:1
wc:cause	0:-1 3:-1 5:1 6:-1 7:-1
wc:cause:ghg-emissions	0:-1 3:-1 5:1 6:-1 7:-1
wc:cell:ghg-emissions	0:-1 1:-3 2:-1 3:1 4:-1 5:-2 6:-2 7:1 8:-2
wc:cell:ice-phase-out	7:1
wc:cell:recycled-material	0:2 7:-1
wc:cent	0:1
wc:cent:battery-recycling	0:1
wc:cent:ev-share	7:2
wc:cent:ev-volume	0:2
wc:cent:fuel-economy	0:-2 4:2 7:-1
wc:cent:ghg-emissions	0:1 1:-1 2:-1 3:-2 6:1
wc:cent:recycled-material	0:2
wc:cent:renewable-energy	0:1
wc:cent:water-use	0:-1 2:-1 3:-1 4:-1 6:2 7:-1
wc:certifi	3:1 6:1 8:-1
wc:certifi:green-factories	0:-2 3:3
wc:certifi:net-zero	2:-1 3:4 6:-3 8:-2
wc:certifi:network	0:1
wc:certifi:waste	1:-2 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-1
wc:chain	0:-1 2:3 3:-1 6:-1 8:1
wc:chain:ghg-emissions	0:-2 2:3 3:-1 4:-2 6:-2
wc:chain:net-zero	8:1
wc:chairman	0:2
wc:challenge	1:-1 2:-1 3:1 6:-1 7:-1
wc:challenge:net-zero	1:-1 2:-1 3:2 4:-1 6:-1
wc:chang	3:-1 7:-1 8:1
wc:change	8:2
wc:change:net-zero	8:3
wc:charg	4:1
wc:charg:charging-points	0:1
wc:charg:renewable-energy	0:-1 1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-1
wc:charger:charging-points	0:1
wc:chevrolet	0:2
wc:china	0:1
wc:china:ev-models	0:1
wc:china:ev-share	7:1
wc:china:ev-volume	0:1
wc:chinese:charging-points	0:1
wc:chinese:supplier-commitments	0:1
wc:city	0:-1 4:2 5:-1 6:-1
wc:climate	1:-1 7:-1 8:2
wc:climate-neutral	0:-1 1:1 2:-1 6:-1 7:1
wc:climate-neutral:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
wc:climate-neutral:renewable-energy	3:3 6:-1
wc:climate:net-zero	1:-1 7:-1 8:2
wc:climb	3:1 6:-1
wc:close	2:-1 3:-1 6:1
wc:co	8:-1
wc:co:ev-models	0:1
wc:co:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:co:net-zero	3:2 6:-1 8:-2
wc:co:recycled-material	0:1 7:-2
wc:co:supplier-commitments	0:2 2:-1
wc:cobalt	2:1 7:-2
wc:cologne	0:1
wc:cologne:investment	0:1
wc:com	6:-1 7:1
wc:com:ev-models	0:1
wc:com:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
wc:com:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:3
wc:com:renewable-energy	0:-1 3:1
wc:combin	3:2
wc:combustion	0:-2 7:3
wc:combustion:ice-phase-out	7:1
wc:come:energy-use	3:1 6:-1
wc:come:ev-share	7:2
wc:come:ghg-emissions	0:-1 2:-1 5:-1 6:1 7:-2 8:-3
wc:commit	8:1
wc:commitment	0:-1 1:1 2:-1 6:-1
wc:commitment:ghg-emissions	0:-1 1:1 2:-1 3:1 8:-1
wc:commitment:net-zero	3:-1 6:-1 7:-1 8:1
wc:committ	6:-2
wc:committ:ghg-emissions	0:-2 1:-3 2:-2 3:1 4:1 5:-3 6:-3 8:-3
wc:committ:net-zero	1:1 3:-1 8:1
wc:committ:supplier-commitments	0:1
wc:compani	6:3 8:-3
wc:compani:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-3
wc:company:battery-capacity	0:1
wc:company:battery-recycling	0:1
wc:company:charging-points	0:1
wc:company:energy-use	0:-1
wc:company:ev-models	0:1
wc:company:ev-share	7:1
wc:company:ev-volume	0:1
wc:company:ghg-emissions	2:-1 3:-3 8:-2
wc:company:ice-phase-out	7:1
wc:company:net-zero	6:-1 7:-1 8:3
wc:company:renewable-energy	0:-2 3:-1 6:4
wc:compar	5:-1 6:-1
wc:compar:ev-volume	0:2
wc:compar:ghg-emissions	6:-2 7:-1
wc:comparison	1:-2 2:-1 3:-2 5:-2 6:-1 7:1 8:-2
wc:comparison:ghg-emissions	0:-3 1:-2 2:-1 5:-2 6:-3 7:1 8:-2
wc:complet	3:1
wc:completely	7:1
wc:completely:ice-phase-out	7:1
wc:compris	0:1
wc:compris:charging-points	0:1
wc:conclud	3:1
wc:connector	0:1
wc:connector:charging-points	0:1
wc:consist	7:1
wc:consist:recycled-material	0:1
wc:construction	1:-2 2:-1 4:2 5:-1 6:-3 7:-1 8:-1
wc:consum	0:-2 6:1
wc:consum:renewable-energy	3:-1 6:2
wc:consumption	3:1 6:-1 7:-1
wc:consumption:energy-use	3:2 6:-1
wc:consumption:renewable-energy	0:-2 3:2 6:-1
wc:consumption:water-use	0:-1 1:-1 2:-1 4:-1 5:-1 6:1
wc:contain	0:2
wc:content	0:2 1:-1 2:-2 4:-1 6:-1 8:-1
wc:content:recycled-material	0:1 2:-1
wc:continent:ev-volume	0:2
wc:continu	8:1
wc:contract	6:1
wc:contribut	0:1
wc:contribut:ev-share	7:1
wc:contribut:ev-volume	0:1
wc:contribute	3:1 8:-1
wc:contribute:ev-volume	0:1
wc:convert	1:-2 2:-1 4:-1 5:-1 6:-1 7:2 8:-2
wc:core	6:1 8:-1
wc:core:net-zero	6:2 8:-1
wc:core:supplier-commitments	0:2
wc:corp	0:1 7:-1
wc:corporate	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-2
wc:corporate:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-2 8:-2
wc:correspond	0:-2 3:2 4:-1 6:-1
wc:correspond:ghg-emissions	0:-2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:cost	0:1
wc:cost:investment	0:1
wc:could	0:2 3:-2 6:-1
wc:could:ev-share	7:1
wc:count	0:3 1:-1 4:-1 6:-1
wc:count:charging-points	0:1
wc:count:ev-share	7:1
wc:count:ghg-emissions	0:2 1:-2 2:-3 3:1 4:-2 5:-2 6:-2 7:-2 8:-3
wc:country	6:2 8:-2
wc:cover	3:1
wc:cover:ev-mileage	0:1
wc:cover:renewable-energy	3:2
wc:cover:supplier-commitments	0:3 2:-1
wc:credit	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 8:-1
wc:credit:supplier-commitments	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 8:-1
wc:crore	0:1
wc:crore:ev-mileage	0:1
wc:crore:investment	0:2
wc:cross	0:1
wc:crossover	0:1
wc:crossover:investment	0:1
wc:cubic	0:-1 3:2
wc:cubic:water-use	0:-1 3:2
wc:cumulative	0:1
wc:cumulative:ev-volume	0:1
wc:customer	4:1
wc:customer:ev-volume	7:1
wc:customer:ghg-emissions	2:-1 4:2 6:-1 8:-1
wc:cut	0:1
wc:cut:energy-use	0:-2 3:-1 6:2
wc:cut:ghg-emissions	5:-1
wc:cut:water-use	0:2 3:-2 6:-1
wc:cutt	0:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
wc:cutt:ghg-emissions	0:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
wc:cycle	1:3 7:-1
wc:cycle:ghg-emissions	1:2
wc:cycle:net-zero	1:2 7:-1 8:-1
wc:cylindrical	0:1
wc:cylindrical:battery-capacity	0:1
wc:d	0:-1 7:1
wc:daf	4:1
wc:daimler	7:2
wc:daimler:net-zero	4:-1 7:2
wc:date:renewable-energy	0:-2 3:1 4:-1 5:-1
wc:day	3:1
wc:deal	3:1 6:-2
wc:deal:renewable-energy	3:1 6:-2
wc:dealer	0:1
wc:dealer:network	0:2
wc:dealership	0:1
wc:dealership:network	0:1
wc:decade:ev-models	0:1
wc:decade:ghg-emissions	2:1 3:-1 4:-2 6:-1
wc:decade:ice-phase-out	7:1
wc:decade:recycled-material	2:1
wc:decade:renewable-energy	0:1
wc:decade:water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:-1
wc:decarbonization	6:-1 7:1
wc:decarbonization:investment	0:1
wc:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:1
wc:december:ev-volume	0:2
wc:declar	0:1 4:-1 8:-2
wc:declin	4:1
wc:decline	1:-2 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
wc:decline:ghg-emissions	1:-2 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
wc:decreas	0:-2 3:2
wc:decreas:energy-use	0:-2 3:2
wc:decrease	0:-1 6:1
wc:decrease:ghg-emissions	0:-1 6:2
wc:deliver:ev-share	7:1
wc:deliver:ev-volume	0:1
wc:deliver:renewable-energy	0:2 3:-1
wc:deliveri	0:1
wc:deliveri:ev-volume	0:3
wc:delivery	0:1
wc:delivery:ev-volume	0:1
wc:demand	0:-3 3:2
wc:demand:renewable-energy	0:-1 3:1
wc:deploy	0:2 3:-1 5:-1
wc:destination	0:1
wc:destination:charging-points	0:1
wc:development	0:1
wc:development:ev-models	0:1
wc:did:ghg-emissions	0:-1
wc:dioxide	0:-2 1:-1 2:-1 3:1 7:-1
wc:dioxide:ghg-emissions	0:-2 1:-1 2:-1 3:1 5:-1 7:-1
wc:direct	0:1 2:1
wc:district	4:-1 8:-1
wc:divert	0:-1 1:-1 3:-1 6:1 8:-1
wc:divert:waste	0:-1 1:-1 3:-1 6:1 8:-1
wc:division	0:-1 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-1
wc:do	0:1 3:-1 4:1 6:-1 7:-1
wc:dollar	3:-2 6:2
wc:dollar:investment	0:3
wc:domestic	3:2
wc:domestic:net-zero	3:1
wc:domestic:waste	3:1
wc:done	0:1 1:-1 2:1 3:-2 4:-2 5:-1 6:-2 7:-1 8:-1
wc:done:supplier-commitments	2:1
wc:doubl	1:-1 3:2 4:-1 6:-1 7:-1 8:-1
wc:double	0:1
wc:down:energy-use	0:-1 3:2 6:-1
wc:down:ghg-emissions	2:-1 4:-1 5:-1 6:1
wc:draw	0:1
wc:draw:renewable-energy	3:1
wc:driv	0:1 1:-1 3:-2 4:-1 6:-1 7:2
wc:drive:ev-share	7:1
wc:driven	4:1
wc:driven:ev-mileage	0:2
wc:driven:ghg-emissions	0:-1 1:-1 3:-1 4:2 6:-1
wc:driver	0:-1 4:2 6:-2 7:-1 8:-1
wc:drop	0:-1 3:1
wc:drop:ghg-emissions	0:-1 3:1
wc:dropp	0:1 1:-2 2:-2 3:1 4:-2 5:-2 6:-3 7:-2 8:-1
wc:due	0:-1 1:-1 3:-1 4:-1 6:1 8:1
wc:due:net-zero	1:-1 6:-1 8:2
wc:dur	6:1
wc:e	0:-1 2:-1 3:-1 5:-1
wc:e:ev-volume	0:1
wc:e:ghg-emissions	0:-3 2:-2 3:-1 4:-1 5:-2
wc:each	0:2 6:-2
wc:each:ghg-emissions	0:1 1:1 2:-1 3:-1 5:-1 6:-1 7:-1
wc:earlier	7:1
wc:early	0:1
wc:earmark	0:2
wc:earmark:investment	0:1
wc:efficiency	3:-1 6:1
wc:efficiency:energy-use	3:-2 6:2
wc:efficiency:investment	0:1
wc:eight:ev-models	0:2
wc:electric:ev-mileage	0:1
wc:electric:ev-share	7:1
wc:electric:ev-volume	0:1
wc:electric:ice-phase-out	7:1
wc:electric:investment	0:1
wc:electric:net-zero	0:1 5:-1 6:-1 7:-1 8:-1
wc:electricity	3:1 6:1
wc:electricity:renewable-energy	3:1 6:1
wc:electricity:supplier-commitments	0:1
wc:electrifi:ev-models	0:3
wc:electrifi:ev-share	7:1
wc:electrifi:ev-volume	0:2
wc:electrification:ev-share	7:1
wc:electrification:investment	0:1
wc:eleven	0:2 3:1 6:-1
wc:eleven:ev-models	0:2
wc:emission:emissions-peak	8:2
wc:emission:ice-phase-out	7:1
wc:emission:net-zero	8:-1
wc:emission:supplier-commitments	0:2 2:-1
wc:emit	0:-1 1:-1 4:1 5:-1 6:1 7:-1 8:-1
wc:emit:ghg-emissions	0:-1 1:-1 4:1 5:-1 6:1 7:-1 8:-1
wc:emitt	1:-3 4:-2 5:-2 6:1
wc:emitt:ghg-emissions	1:-3 4:-2 5:-2 6:1
wc:end:charging-points	0:1
wc:end:ev-models	0:1
wc:end:ev-share	7:1
wc:end:ghg-emissions	2:1 3:-1 6:-1 7:-1 8:-1
wc:end:ice-phase-out	7:1
wc:end:network	0:1
wc:end:recycled-material	0:2 2:-1 7:-1
wc:end:renewable-energy	6:1
wc:end:supplier-commitments	0:2
wc:end:water-use	0:1 1:-2 2:-2 3:-2 4:-2 5:-2 6:1 7:-2 8:-2
wc:energy	0:1
wc:energy:charging-points	0:1
wc:energy:ev-volume	0:1
wc:energy:ghg-emissions	0:-2 1:-1 2:-2 5:-1 6:1
wc:energy:investment	0:1
wc:energy:renewable-energy	0:1
wc:engin:ice-phase-out	7:1
wc:engine	0:-2 7:2
wc:entire	1:1 3:-1 7:1 8:-1
wc:entire:ghg-emissions	0:-1 1:1 3:-1 8:-1
wc:entire:net-zero	2:-2 3:-1 4:-1 5:-1 6:-1 7:1
wc:entirely	0:1 3:1 7:-1
wc:entirely:renewable-energy	0:-2 3:2
wc:environment	3:1 5:-1
wc:environmental	0:-1 6:-1 7:-1 8:-1
wc:environmental:net-zero	3:1 4:-1 5:-1 6:-1 8:-1
wc:envision	0:1
wc:equal	0:-1 3:2 4:-1 6:-1
wc:equivalent	3:-2
wc:equivalent:ghg-emissions	2:-1 3:-2
wc:esg	0:2 2:-1 3:1 6:-1
wc:estimat	3:-1 4:2 6:-1
wc:euro	0:1
wc:euro:investment	0:2
wc:europe:charging-points	0:1
wc:europe:ev-models	0:2
wc:europe:ev-share	7:1
wc:europe:ev-volume	0:-1 7:2
wc:europe:ghg-emissions	0:3 1:-2 3:-1 4:-1 6:-1 7:-1 8:-1
wc:europe:ice-phase-out	7:1
wc:europe:net-zero	1:-1 6:-1 8:3
wc:european	2:1
wc:european:ev-share	7:2
wc:european:net-zero	0:-1 3:2 8:1
wc:european:recycled-material	2:1 3:-1 7:-2
wc:ev:ev-models	0:1
wc:ev:ev-share	7:2
wc:ev:ev-volume	0:1
wc:every:ev-models	0:-1 7:1
wc:every:ev-share	3:1
wc:every:ice-phase-out	7:1
wc:every:recycled-material	0:2 2:-1 3:-1 7:-1
wc:every:renewable-energy	0:1 6:-1
wc:everyth	0:-2 3:2 6:-1 8:2
wc:evs:ev-models	0:1
wc:evs:ev-share	7:1
wc:evs:ev-volume	0:1
wc:evs:investment	0:1
wc:exce	0:1
wc:exist	0:1
wc:exist:charging-points	0:2
wc:expansion	0:1
wc:expect	0:1
wc:expect:ev-share	7:1
wc:expect:ghg-emissions	0:2 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
wc:expect:net-zero	1:-1 3:3 6:-1 7:-1 8:-2
wc:extend	6:1
wc:extent	3:1
wc:extent:renewable-energy	3:1
wc:faciliti	1:-1 4:-2 6:2 7:-1 8:-2
wc:faciliti:ghg-emissions	0:-1 1:-2 2:-1 3:1 4:-3 5:-1 6:1 7:-1 8:-1
wc:faciliti:renewable-energy	0:1 3:-1
wc:fact	3:1
wc:factori	0:1 3:2 6:-1
wc:factori:ghg-emissions	3:2 4:-1 6:-1 7:-2
wc:factori:green-factories	0:2
wc:factori:net-zero	1:-1 3:4 6:-1 8:-2
wc:factori:renewable-energy	3:2 6:-2
wc:factory	3:2
wc:factory:green-factories	3:1
wc:factory:renewable-energy	3:1
wc:fall	2:-2 3:1 4:-1 5:-1 8:-2
wc:fall:ghg-emissions	2:-2 4:-1 5:-1 8:-1
wc:fallen	3:2 6:-1
wc:far	0:-1 2:1 3:2 6:-1
wc:far:ev-volume	0:1
wc:far:investment	0:1
wc:farm	1:-2 2:-1 3:1 4:-2 5:-1 6:-2 7:-1 8:-1
wc:farm:renewable-energy	0:1
wc:fast	4:1
wc:fast:charging-points	0:1
wc:faw	0:1
wc:faw:ev-volume	0:2
wc:february	0:1
wc:fell	2:-2 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:fell:ghg-emissions	0:1 2:-2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:fewer	5:1
wc:fifteen	0:3
wc:fifteen:ev-models	0:1
wc:fifth	1:-1 4:1 6:-1
wc:fifth:ev-share	7:1
wc:fifth:ghg-emissions	0:-2 1:-2 2:1 3:-2 4:1 5:-1 6:-2 7:-2 8:-1
wc:fifty	0:-1 1:-1 2:-1 3:1 4:-1 6:1
wc:figure	0:-1 4:-1 6:1
wc:figure:ev-share	7:2
wc:figure:ev-volume	7:1
wc:figure:ghg-emissions	0:-3 2:-3 3:1 4:-2 5:-2 6:1 7:-3 8:-3
wc:figure:renewable-energy	3:-1 6:2
wc:final:ev-volume	0:1
wc:find	0:-1 1:-1 3:-1 4:-1 6:-1 7:1 8:2
wc:find:ev-volume	0:-1 7:2
wc:finish	5:1
wc:firm:ev-volume	0:2
wc:first	0:1
wc:first:green-factories	0:1
wc:first:ice-phase-out	7:1
wc:first:net-zero	1:-1 6:1 7:-1
wc:fiscal	6:1 8:-1
wc:fiscal:battery-capacity	0:1
wc:fiscal:ghg-emissions	0:-1 1:-2 2:-1 6:1 7:1 8:-1
wc:fiscal:green-factories	0:2 3:-1 7:-1
wc:fiscal:net-zero	1:1 3:2 6:1 8:-3
wc:fiscal:renewable-energy	0:-1 3:1
wc:five	0:1
wc:five:ev-models	0:2
wc:five:ev-share	7:1
wc:five:ev-volume	0:1
wc:fleet	1:1 7:1 8:-3
wc:fleet:ev-volume	0:2
wc:fleet:ghg-emissions	0:-1 4:-2 7:2
wc:fleet:net-zero	1:1 7:2 8:-3
wc:follow	3:2 6:-1 7:-1 8:-1
wc:follow:ev-models	0:2
wc:footprint	4:-2 5:-1 6:-2 8:1
wc:footprint:ghg-emissions	4:-1 6:-3 8:1
wc:footprint:net-zero	0:-3 1:-2 2:-1 3:-2 4:-1 5:-1 6:1 7:1 8:-1
wc:for:battery-capacity	0:1
wc:for:battery-recycling	0:2
wc:for:charging-points	0:2
wc:for:emissions-peak	8:1
wc:for:ev-mileage	0:2
wc:for:ev-models	0:2
wc:for:ev-share	7:1
wc:for:ev-volume	0:1
wc:for:ghg-emissions	1:-1 3:-1 7:-2
wc:for:investment	0:1
wc:for:net-zero	1:1 8:-1
wc:for:network	0:1
wc:for:renewable-energy	0:1 3:1
wc:for:supplier-commitments	2:1
wc:for:water-use	0:1 6:-1
wc:ford:ev-volume	0:1
wc:ford:investment	0:1
wc:ford:renewable-energy	0:1 6:-1
wc:forese	1:1 4:-1 8:1
wc:foreseen	0:-1 5:1
wc:foreseen:ghg-emissions	0:-1 4:-1 5:1
wc:form	0:-1 7:2
wc:foton:ev-volume	0:1
wc:found:ev-volume	0:1
wc:four	0:1
wc:four-fifth	0:-1 3:1
wc:four:ev-models	0:1
wc:four:ev-share	7:1
wc:four:ev-volume	0:1
wc:four:green-factories	0:1 3:-1 4:-1
wc:fourth	0:1
wc:fourth:ev-volume	0:1
wc:france	1:-1 3:2 6:-1 7:-1 8:-2
wc:france:net-zero	1:-1 3:2 6:-1 7:-1 8:-2
wc:free	8:1
wc:free:ice-phase-out	7:1
wc:french	0:-1 3:-2 6:2 8:-1
wc:fresh	0:-1 3:2 6:-1 7:1
wc:fresh:water-use	0:-1 3:2
wc:from:ev-models	0:2
wc:from:ev-share	7:2
wc:from:ghg-emissions	0:-1 5:-1
wc:from:ice-phase-out	7:1
wc:from:investment	0:2
wc:from:net-zero	6:1
wc:from:recycled-material	0:1 2:-1
wc:from:renewable-energy	3:2
wc:from:supplier-commitments	0:1
wc:from:waste	0:1 3:-2 6:1
wc:from:water-use	3:1 6:-2
wc:fuel:ice-phase-out	7:1
wc:full	7:-1 8:1
wc:full:ev-volume	0:1
wc:fully	7:2
wc:fully:ev-models	0:1
wc:fully:ev-volume	0:-1 7:2
wc:fully:ice-phase-out	7:1
wc:further	6:1
wc:future	3:-1 7:1
wc:fy	6:1
wc:fy:energy-use	0:-1
wc:fy:ev-share	7:2
wc:fy:ev-volume	0:2
wc:fy:ghg-emissions	0:2 3:-1 4:-1 7:-1
wc:fy:investment	0:1
wc:fy:renewable-energy	3:-1 6:3
wc:gac	0:2 3:-1
wc:gas	8:1
wc:gas:ghg-emissions	4:-1 6:1
wc:gas:net-zero	6:-1 8:1
wc:gasoline	1:1
wc:gasoline:ice-phase-out	7:1
wc:gate	0:-2 1:-2 2:-2 3:2 4:-1 5:-1 6:-1 8:-1
wc:gate:ghg-emissions	0:-2 1:-2 2:-2 3:2 4:-1 5:-1 6:-1 8:-1
wc:geely	0:-2 1:1 3:1
wc:geely:ghg-emissions	0:-1 1:2
wc:general	0:-2 3:2
wc:general:ev-volume	0:1
wc:generat	8:1
wc:generate	3:1
wc:generate:renewable-energy	3:1
wc:generation	3:1
wc:germany	2:-1 3:-2 5:3
wc:germany:renewable-energy	1:-1 2:-1 3:-2 4:-1 5:3 6:-2 7:-1 8:-1
wc:get	0:2 6:-1
wc:get:renewable-energy	1:-1 3:-1 6:1 7:-1
wc:gets	6:-1
wc:gets:investment	0:3
wc:gett	7:1
wc:ghg	0:-1 1:2 3:-1 4:-1 7:-1 8:-1
wc:gigawatt	0:2 3:-1
wc:gigawatt-hour	3:-1 6:2
wc:gigawatt-hour:battery-capacity	0:2
wc:gigawatt-hour:renewable-energy	0:-2 3:-2 6:3
wc:gigawatt:renewable-energy	0:2 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1
wc:given	6:1
wc:global:battery-capacity	0:1
wc:global:ev-share	7:1
wc:global:ghg-emissions	0:-1 1:-1 2:1 8:-1
wc:global:net-zero	1:-1 3:1 4:-1 6:-1 7:-1 8:2
wc:global:renewable-energy	3:-2 6:3
wc:globally:ev-models	0:1
wc:globally:ev-share	7:1
wc:globe	3:1
wc:gm	8:1
wc:gm:ev-volume	0:2
wc:gm:ice-phase-out	7:2
wc:gm:net-zero	1:-1 3:-1 4:-1 6:-1 7:-1 8:3
wc:go:ev-models	0:1
wc:go:ev-volume	0:1
wc:go:ghg-emissions	0:1 3:-2 4:-2 5:-1 7:-1 8:-2
wc:go:ice-phase-out	7:1
wc:go:net-zero	0:-1 1:1 7:-1 8:1
wc:go:renewable-energy	0:-1 3:1
wc:goal	0:-1 6:1
wc:goal:charging-points	0:1
wc:goal:emissions-peak	8:2
wc:goal:ev-volume	0:3
wc:goal:ghg-emissions	0:-2 1:1 2:-3 3:-4 4:-1 5:1 6:2 7:-2 8:-3
wc:goal:net-zero	1:-1 8:3
wc:goes	7:1
wc:goes:investment	0:1
wc:goes:recycled-material	0:-1 7:1
wc:gone	1:-1 2:-1 3:-1 4:1 7:-1 8:-1
wc:gone:ghg-emissions	1:-1 2:-2 3:-1 4:1 7:-1 8:-1
wc:good	0:2 2:-1 6:-1
wc:got	0:1
wc:got:green-factories	0:1 1:-2 2:-1 4:-2 5:-1 6:-1 7:-2 8:-1
wc:got:renewable-energy	3:2
wc:government	8:1
wc:great	8:2
wc:green:green-factories	3:1
wc:green:recycled-material	7:1
wc:green:renewable-energy	3:-1 6:1
wc:green:supplier-commitments	0:1
wc:greenhouse	8:1
wc:greenhouse:ghg-emissions	4:-1 6:1
wc:greenhouse:net-zero	6:-1 8:1
wc:group	3:-1 8:1
wc:group:ev-models	0:-1 7:2
wc:group:ev-share	7:1
wc:group:ev-volume	7:1
wc:group:ghg-emissions	0:-3 4:-1 5:-1 7:-1 8:2
wc:group:green-factories	0:3 3:-2
wc:group:investment	0:1
wc:group:net-zero	3:-1 7:-1 8:2
wc:group:recycled-material	0:2
wc:grow	0:1
wc:guid	0:1
wc:guid:ev-volume	0:2
wc:guidance	0:1
wc:guidance:ev-volume	0:2
wc:gwh	0:2
wc:gwh:battery-capacity	0:2
wc:gwh:energy-use	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
wc:gwh:renewable-energy	1:-1 2:-1 3:2 4:-1 5:-1 6:-4
wc:had:charging-points	0:1
wc:had:ev-mileage	0:2
wc:had:ev-volume	0:1
wc:had:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:2 5:-2 7:-1 8:-1
wc:had:net-zero	1:-1
wc:had:supplier-commitments	0:3 2:-1
wc:half	7:1
wc:half:ev-share	7:1
wc:half:ev-volume	7:1
wc:half:ghg-emissions	0:1 1:-1 2:-2 3:-2 5:-1
wc:half:renewable-energy	3:2 6:-1
wc:halv	1:-2 2:-2 3:2 4:-2 5:-2 6:1
wc:halv:ghg-emissions	0:1 1:-2 2:-2 4:-2 5:-1 6:1
wc:halve	0:1 1:-1 3:-1 4:1 8:-1
wc:halve:ghg-emissions	0:1 1:-1 3:-1 4:1 8:-1
wc:hand	0:1
wc:hand:ev-volume	0:1
wc:has:charging-points	0:1
wc:has:energy-use	0:-3 3:2 4:-1
wc:has:ev-mileage	0:1
wc:has:ev-models	0:2
wc:has:ev-share	7:2
wc:has:ev-volume	0:1
wc:has:ghg-emissions	0:-1 2:-1 3:2 7:-2
wc:has:green-factories	0:1
wc:has:ice-phase-out	7:1
wc:has:investment	0:1
wc:has:net-zero	6:1
wc:has:network	0:2
wc:has:recycled-material	1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:has:renewable-energy	6:-1
wc:has:supplier-commitments	2:1
wc:has:water-use	3:1 6:-2
wc:have:battery-capacity	0:1
wc:have:ev-mileage	0:1
wc:have:ev-models	7:1
wc:have:ev-share	7:2
wc:have:ghg-emissions	0:-1 1:-1 2:-1 4:1 5:-1 8:-2
wc:have:green-factories	0:1
wc:have:ice-phase-out	7:2
wc:have:investment	0:1
wc:have:net-zero	3:1
wc:have:network	0:1
wc:have:recycled-material	0:1 2:-2 5:-1 6:-1 7:1
wc:have:renewable-energy	0:-2 3:1
wc:have:supplier-commitments	2:1
wc:he	0:1 4:-1 6:-2
wc:he:ghg-emissions	0:1 1:-1 2:-1 4:-3 5:-1 6:-2 7:1
wc:heat	0:-1 3:1 4:-1 6:1
wc:heat:ghg-emissions	0:-1 3:2 4:-2 6:-1
wc:help	0:1 3:-2 6:1 8:-1
wc:here	3:-2 4:-1 6:1
wc:here:ev-volume	0:2
wc:here:ghg-emissions	0:-2 1:1 2:1 3:-1 6:1 8:-1
wc:high-voltage:network	0:1
wc:his	0:1
wc:his:ev-volume	0:2
wc:hit	0:1
wc:hold	0:2 1:-1 3:-1 8:1
wc:home	1:-1 3:-1 4:2 8:-1
wc:honda	8:1
wc:honda:ev-models	0:1
wc:honda:ghg-emissions	0:-2 1:-1 3:-2 4:-1 5:-1 6:1 7:1 8:-1
wc:honda:net-zero	1:-2 2:-1 3:-1 4:-1 6:-1 7:-2 8:3
wc:hong	0:1
wc:hong:ev-volume	0:1
wc:hongqi	0:1
wc:hop	0:1 3:-1 4:-1 6:1
wc:hop:ev-volume	0:2
wc:hour	6:2
wc:hour:energy-use	3:-1 6:2
wc:hundr	6:1 8:-1
wc:hundr:supplier-commitments	0:1
wc:hybrid	7:1
wc:hybrid:ev-models	0:2
wc:hybrid:ev-share	7:1
wc:hybrid:ev-volume	0:-1 7:2
wc:hydrogen	0:2
wc:hydrogen:ev-volume	0:1
wc:hyundai	7:-1
wc:hyundai:ev-share	3:1 7:-1
wc:hyundai:ev-volume	0:3
wc:hyundai:renewable-energy	6:1
wc:i:ev-share	7:2
wc:id	0:1
wc:if	0:1 3:-1
wc:impact	2:-1 4:-2 5:-2 6:-1
wc:impact:net-zero	0:1 2:-2 3:-1 4:-2 5:-1 6:-1 8:-2
wc:improvement	0:-1 1:-1 3:-2 4:2 8:-1
wc:improvement:ghg-emissions	0:-1 1:-1 3:-2 4:2 8:-1
wc:in:battery-capacity	0:1
wc:in:battery-recycling	0:1
wc:in:charging-points	0:1
wc:in:emissions-peak	8:1
wc:in:energy-use	0:1 4:-1
wc:in:ev-mileage	0:1
wc:in:ev-models	7:1
wc:in:ev-share	7:1
wc:in:ev-volume	0:1
wc:in:fuel-economy	0:1 4:-3
wc:in:green-factories	0:1
wc:in:ice-phase-out	7:2
wc:in:investment	0:1
wc:in:network	0:1
wc:in:other	0:-2 2:-1 5:1 8:-1
wc:in:recycled-material	0:-1 7:3
wc:in:renewable-energy	6:1
wc:in:supplier-commitments	0:2 2:-2
wc:in:waste	0:-3 3:2 6:1
wc:in:water-use	3:1 6:-1
wc:includ	7:1
wc:includ:charging-points	0:1
wc:includ:ev-volume	0:-1 7:2
wc:includ:investment	0:1
wc:increas	7:1
wc:increase	7:1
wc:india:ev-models	0:2
wc:india:ev-share	7:2
wc:india:renewable-energy	0:-1 6:2
wc:indian	3:1
wc:industrial	0:-1 1:-1 2:-1 3:3 5:-1 6:-1 8:-1
wc:install:charging-points	0:1
wc:instead	0:3 6:-1
wc:intend	1:1
wc:intend:charging-points	0:1
wc:intend:ghg-emissions	2:-1
wc:intend:net-zero	1:2 3:-1 7:-1 8:1
wc:intensity	1:-2 2:-1 3:-4 4:1 5:-2 7:-1 8:-2
wc:intensity:energy-use	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:-1 8:-1
wc:intensity:ghg-emissions	1:-2 2:-1 3:-3 4:2 5:-1 6:-1 8:-1
wc:interim	0:1 1:-1 2:1 5:-1 6:-1 7:-1
wc:into:ev-volume	0:1
wc:into:green-factories	0:-1 3:2
wc:into:investment	0:1
wc:into:net-zero	3:-2 6:1 8:1
wc:into:recycled-material	0:-1 7:1
wc:introduc:ev-models	0:1
wc:invest	0:1
wc:invest:investment	0:1
wc:investment	0:1
wc:investment:investment	0:1
wc:is:battery-capacity	0:1
wc:is:battery-recycling	0:1
wc:is:charging-points	0:2
wc:is:emissions-peak	8:1
wc:is:energy-use	1:-1 3:-1 4:-2 5:-1 8:-1
wc:is:ev-models	0:1
wc:is:ev-share	7:3
wc:is:ev-volume	0:3
wc:is:ghg-emissions	3:-2 4:-1 5:-1 6:1 8:-2
wc:is:green-factories	0:2 3:-1
wc:is:ice-phase-out	7:1
wc:is:investment	0:1
wc:is:net-zero	0:-1 1:1 7:-1 8:1
wc:is:recycled-material	6:-1 7:2
wc:is:renewable-energy	0:1
wc:is:waste	3:1
wc:is:water-use	0:-3 3:1 6:2 7:-1
wc:isn	8:2
wc:isuzu	1:1
wc:isuzu:investment	0:1
wc:it:battery-recycling	0:1
wc:it:charging-points	0:1
wc:it:energy-use	0:-3 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
wc:it:ev-models	0:2
wc:it:ev-volume	0:2
wc:it:ghg-emissions	0:-2 5:-1 6:1 8:-1
wc:it:green-factories	3:1
wc:it:ice-phase-out	7:1
wc:it:investment	0:1
wc:it:net-zero	0:-1 8:1
wc:it:network	0:1
wc:it:other	0:-2 1:-1 2:-1 5:1 7:-1 8:-1
wc:it:recycled-material	0:-2 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
wc:it:renewable-energy	0:2
wc:it:supplier-commitments	0:3
wc:it:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1
wc:its:battery-recycling	0:2
wc:its:charging-points	0:1
wc:its:emissions-peak	8:1
wc:its:energy-use	0:-1 3:3
wc:its:ev-models	0:1
wc:its:ev-share	7:1
wc:its:ev-volume	0:2
wc:its:fuel-economy	0:1
wc:its:ghg-emissions	1:-1 3:-1
wc:its:green-factories	0:-1 3:2
wc:its:ice-phase-out	7:1
wc:its:investment	0:1
wc:its:net-zero	6:1 8:-1
wc:its:recycled-material	0:1 7:-1
wc:its:renewable-energy	3:1
wc:its:waste	0:-1 3:1
wc:its:water-use	0:-1 3:3
wc:itself:net-zero	3:1 8:2
wc:jaguar	7:1
wc:jaguar:ice-phase-out	7:1
wc:january	0:2 3:1 6:-1
wc:january:ev-volume	0:1
wc:japan	7:1
wc:japan:ev-models	0:1
wc:japan:ev-share	7:2
wc:japan:ghg-emissions	0:-1 3:2 6:-2
wc:japan:net-zero	3:-1 4:-1 6:-1 7:1
wc:japanese	3:1
wc:jlr	7:1 8:1
wc:jlr:ev-models	7:1
wc:july	0:1
wc:july:ev-volume	0:1
wc:just:ev-volume	0:3
wc:k	7:1 8:-1
wc:kept	1:1 2:1 3:-1
wc:kia	8:1
wc:kia:ev-volume	0:3
wc:kia:net-zero	1:-1 3:-1 6:-1 8:2
wc:kilogram	0:-2 1:-1 2:3 3:-1 4:-1 6:-1 8:-1
wc:kilogram:ghg-emissions	0:-2 1:-1 2:3 3:-1 4:-1 6:-1 8:-1
wc:kilometer	4:1
wc:kilometer:ev-mileage	0:1
wc:kilometer:ghg-emissions	0:-1 4:2
wc:kilometr	0:2 3:-1 4:-1
wc:kilometr:ev-mileage	0:2
wc:kilometre	0:-1 1:-1 3:-1 4:3
wc:kilometre:ghg-emissions	0:-1 1:-1 3:-1 4:3
wc:kilowatt-hour	0:1 6:-3
wc:kilowatt-hour:renewable-energy	0:2 6:-2
wc:kind	7:1
wc:klasse	0:1
wc:km	0:1
wc:km:ev-mileage	0:2
wc:known	0:1
wc:korea:ev-share	7:1
wc:kwh	0:-1 3:1 6:1
wc:kwh:energy-use	0:-1 4:-1 6:2
wc:kwh:renewable-energy	3:1
wc:lakh	0:2 3:-1 4:1
wc:lakh:ev-volume	0:2
wc:landfill	6:1 7:-2
wc:large	3:1
wc:largest	0:-1 7:1
wc:last	0:1
wc:last:energy-use	0:2 1:-1 3:-1
wc:last:ev-share	7:3
wc:last:ev-volume	0:1
wc:last:ghg-emissions	6:-1 8:-2
wc:last:ice-phase-out	7:1
wc:last:net-zero	1:-1 6:2
wc:last:renewable-energy	6:2
wc:late:ev-volume	0:2
wc:later	8:3
wc:later:net-zero	8:3
wc:latest	1:-1 2:1 7:-1 8:1
wc:latest:net-zero	7:-1 8:2
wc:launch	0:2 3:-1
wc:launch:ev-models	0:1
wc:lead	3:-1 4:1 6:-1 8:1
wc:leaf	0:1
wc:leaf:ev-volume	0:1
wc:least	3:-1
wc:least:ev-models	0:1
wc:least:ev-share	7:1
wc:least:ghg-emissions	0:-2 1:1 2:-1 3:-1 4:-2 6:-1 8:1
wc:least:recycled-material	2:2 7:-3 8:-1
wc:leav	1:-1 3:2 6:-1 7:-1 8:-1
wc:leav:ghg-emissions	0:1 1:-2 2:-1 3:1 6:-1 8:-1
wc:leave	3:-2 6:2
wc:leave:net-zero	0:-1 1:-1 3:-2 6:2 7:-1
wc:left	3:-2 6:1
wc:left:net-zero	2:-1 3:-2 6:1
wc:less:energy-use	3:1 6:-1
wc:less:ev-share	7:1
wc:less:ghg-emissions	0:-1 8:-1
wc:less:water-use	0:1 3:1 6:-2
wc:level	1:-1 2:-1 7:-1
wc:level:charging-points	0:1
wc:level:ghg-emissions	1:-1 2:-1 4:1
wc:lexu	7:1
wc:lexu:ice-phase-out	7:2
wc:lg	0:-1
wc:li	0:1
wc:li:ev-volume	0:1
wc:life	1:4 8:-2
wc:life-cycle	1:2 3:-1
wc:life-cycle:ghg-emissions	1:2 3:-1
wc:life:ghg-emissions	1:2
wc:life:net-zero	1:3 7:-1 8:-2
wc:lifecycle	0:-1 1:1 3:-1 8:-1
wc:lifecycle:ghg-emissions	0:-1 1:1 3:-1
wc:lifetime	0:-1 1:2
wc:lifetime:ghg-emissions	0:-1 1:2
wc:light-duty	7:2
wc:light-duty:ice-phase-out	7:2
wc:light:ice-phase-out	7:1
wc:like	0:1 7:-1
wc:line	1:1
wc:line-up	7:1
wc:line-up:ev-models	7:1
wc:line:ev-volume	0:2
wc:lineup	0:1
wc:lineup:ev-models	0:1
wc:list	0:1 1:1 2:-1 3:-2 5:-1 6:-1 7:-1 8:-1
wc:lithium	0:1
wc:lithium:battery-recycling	0:1
wc:little	3:1
wc:little:ev-share	7:1
wc:ll	4:-1 7:1 8:-1
wc:ll:ev-models	0:1
wc:ll:ice-phase-out	7:1
wc:ll:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:1 8:-1
wc:lleniu	7:1 8:-1
wc:local	3:1 6:-2
wc:local:renewable-energy	3:1 6:-2
wc:location	1:-1 2:-1 6:2 7:-1 8:-2
wc:location:waste	6:-3
wc:look:ev-share	7:1
wc:lot	0:2 3:-1
wc:lower	3:-2
wc:lower:energy-use	0:-2 4:1 6:-1
wc:lower:ev-volume	0:1
wc:lower:ghg-emissions	3:-2
wc:lower:water-use	1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:lucid	0:1
wc:lucid:ev-volume	0:1
wc:luxury	0:1
wc:luxury:ice-phase-out	7:1
wc:m	0:1
wc:m:investment	0:2
wc:m:water-use	1:-2 2:-2 3:1 4:-2 5:-2 6:-3 7:-2 8:-2
wc:mach-	0:2
wc:mach-:ev-volume	0:2
wc:made:ev-share	7:1
wc:made:ev-volume	0:2
wc:made:ghg-emissions	0:-3 2:-1 3:1 4:-1 5:-1 6:1 7:-1
wc:made:recycled-material	0:3 2:-1 3:-1 7:-1
wc:made:renewable-energy	0:-1 3:1 4:-1 5:-1 6:1
wc:maintain	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:mak	0:-1 2:1 6:-1 8:-1
wc:mak:ev-share	7:1
wc:mak:ev-volume	0:2
wc:make	3:1
wc:make:ev-volume	0:2
wc:make:net-zero	1:-2 2:-1 5:-1 6:1 7:-1
wc:maker:ev-volume	0:1
wc:management	6:1
wc:manufactur	0:-1 3:4 6:-2
wc:manufactur:ghg-emissions	0:-1 1:-1 3:2 6:-1
wc:manufactur:net-zero	3:2 6:-1 7:-1 8:-1
wc:manufactur:renewable-energy	3:2 6:-2
wc:manufactur:waste	0:-1 3:2 6:-1
wc:march	6:1
wc:march:ev-volume	0:1
wc:march:ice-phase-out	7:1
wc:march:renewable-energy	0:-1 3:1
wc:mark	2:-1 6:1
wc:market	7:1
wc:market:ev-models	0:1
wc:market:ice-phase-out	7:1
wc:marque:ice-phase-out	7:1
wc:maruti	3:1 6:-1
wc:mass	0:1
wc:mass:recycled-material	0:1
wc:match	2:-1 3:-2 4:2 6:-1 7:-1
wc:match:renewable-energy	1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-1
wc:material	7:1
wc:material:battery-recycling	0:1
wc:material:ghg-emissions	0:-1 1:-1 2:2 3:-1 8:-1
wc:material:recycled-material	7:2
wc:may	0:1
wc:may:ev-volume	0:2
wc:mazda	3:1
wc:mazda:ev-share	7:1
wc:mean	8:1
wc:mean:ev-share	7:1
wc:mean:net-zero	8:3
wc:meant	0:1 1:-1 4:1 6:-1
wc:meant:ghg-emissions	0:2 1:-1 3:-1 4:-1 6:-1
wc:meant:net-zero	0:-1 1:-2 3:-1 4:2 6:-1
wc:measur	0:-2 1:-1 3:1 6:1
wc:measur:energy-use	3:-1 6:1
wc:meet	0:-1 6:1
wc:megawatt	0:1 3:1 6:-2
wc:megawatt:renewable-energy	0:1 3:1 6:-2
wc:merced	1:1 3:1
wc:merced:ghg-emissions	1:3 4:-1
wc:merced:net-zero	3:1
wc:mercedes-benz	0:1
wc:mercedes-benz:ice-phase-out	7:1
wc:metal	0:2 7:-1
wc:meter	0:-1 3:1
wc:meter:water-use	0:-1 3:1
wc:metr	0:-1 3:3
wc:metr:water-use	0:-1 3:2
wc:metric	3:-1 5:-1 7:-1 8:-1
wc:metric:ghg-emissions	3:-4 5:-2 7:-1 8:-1
wc:michelin	8:-1
wc:michelin:recycled-material	7:1
wc:middle	0:1 3:-1 6:-1
wc:middle:net-zero	0:-1 2:-1 3:1 5:-1 6:-1 7:-1
wc:mileage	4:1 7:-1
wc:million	0:2
wc:million:energy-use	0:-1 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
wc:million:ev-mileage	0:2
wc:million:ghg-emissions	1:-3 2:-2 3:-3 4:1 5:-2 6:-1 7:-1 8:3
wc:million:investment	0:2
wc:million:renewable-energy	0:1
wc:minu	0:-1 3:1 5:-2
wc:minu:ghg-emissions	0:-1 5:-1
wc:mix	7:1
wc:mix:ev-share	7:1
wc:mobility	0:3 7:-1 8:-2
wc:model	0:2
wc:model:ev-models	0:1
wc:model:ev-share	7:1
wc:model:ev-volume	0:1
wc:model:ice-phase-out	7:2
wc:month	0:1
wc:month:charging-points	0:1
wc:month:renewable-energy	0:2 3:-1 6:-2
wc:more:battery-capacity	0:1
wc:more:ev-models	0:1
wc:more:ev-volume	7:1
wc:more:ghg-emissions	3:1 4:-1 5:-2 6:-2 7:-1
wc:more:investment	0:1
wc:more:network	0:1
wc:more:recycled-material	0:2 7:-1
wc:more:renewable-energy	3:1 6:-2
wc:motor:ev-share	7:1
wc:motor:ice-phase-out	7:1
wc:motor:net-zero	0:-1 1:-1 3:-1 4:-1 6:-1 7:-1 8:2
wc:motor:renewable-energy	0:-2 3:-2 6:3
wc:much	4:1
wc:much:ghg-emissions	0:-2 1:-1 4:2 7:-1
wc:must	0:-1 1:-1 3:1 4:1 5:-1 6:1 7:-2 8:-1
wc:mustang	0:1
wc:mustang:ev-volume	0:1
wc:mw	3:1
wc:mw:renewable-energy	3:1
wc:mwh	3:2
wc:mwh:battery-recycling	0:3
wc:mwh:renewable-energy	0:-2 3:3
wc:mwp	0:-1
wc:mwp:renewable-energy	0:-1
wc:n:ev-share	7:1
wc:national	0:-2 3:3
wc:national-level	3:1
wc:national-level:green-factories	3:1
wc:national:green-factories	0:-2 3:3
wc:nearly	0:1 6:2 7:-1
wc:nearly:ev-share	7:2
wc:nearly:ev-volume	0:1
wc:need	0:-2 3:1
wc:need:renewable-energy	0:-2 3:1 6:1
wc:net	8:1
wc:net-zero	8:3
wc:net-zero:net-zero	8:3
wc:net:net-zero	8:1
wc:network	4:2 6:-1
wc:network:charging-points	0:1
wc:network:net-zero	3:2 8:-1
wc:network:renewable-energy	1:-1 2:-1 3:-2 4:2 5:-1 6:-2 7:-1 8:-1
wc:neue	0:1
wc:neutrality	8:3
wc:neutrality:net-zero	8:3
wc:nev:ev-volume	0:2
wc:nevada:battery-capacity	0:1
wc:nevada:investment	0:1
wc:nevs:ev-share	7:2
wc:nevs:ev-volume	0:2
wc:new	7:1
wc:new:ev-models	0:1
wc:new:ev-volume	0:1
wc:new:ghg-emissions	1:-2 2:-2 3:-1 4:-1 5:-2 6:1 8:-1
wc:new:ice-phase-out	7:1
wc:new:investment	0:1
wc:new:net-zero	3:-1 4:1 7:2 8:-3
wc:new:recycled-material	0:-1 7:2
wc:new:renewable-energy	0:1 3:-1 4:-1 6:-1
wc:newly	0:-1 1:1 4:1 6:-1 7:-1 8:-2
wc:next	0:1
wc:next:ev-share	7:2
wc:next:ev-volume	0:1
wc:next:renewable-energy	0:-1 3:3 6:-2
wc:nickel	0:1
wc:nickel:battery-recycling	0:1
wc:nine	0:1
wc:nine:battery-recycling	0:2
wc:nine:ev-models	0:2
wc:nine:ev-share	7:2
wc:nine:ev-volume	7:1
wc:nine:ghg-emissions	0:2 1:-2 2:-1 3:-2 5:-1 6:-2 7:-1 8:-2
wc:nine:green-factories	3:1 6:-1 7:-1
wc:nio	0:2
wc:nio:charging-points	0:1
wc:nio:ev-volume	0:3
wc:nissan	1:1
wc:nissan:ev-share	7:2
wc:nissan:ev-volume	0:2
wc:nissan:net-zero	0:-1 1:1 4:-1 5:-1 6:-1
wc:no	0:-1 7:1
wc:no:ev-share	3:1
wc:no:ev-volume	0:-1 7:2
wc:no:ice-phase-out	7:1
wc:no:net-zero	0:-1
wc:nor	8:1
wc:normal:ev-volume	0:2
wc:north	3:1
wc:north:charging-points	0:1
wc:north:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-2
wc:not	3:1 8:1
wc:not:ev-volume	0:1
wc:not:net-zero	6:-1 8:4
wc:noth:ice-phase-out	7:2
wc:noth:net-zero	0:-1 1:-1 2:-1 3:-3 4:-2 5:-2 6:1 7:-2 8:2
wc:noth:renewable-energy	0:-1 3:2 6:-1
wc:november	3:1
wc:now	3:1
wc:now:battery-capacity	0:2
wc:now:charging-points	0:1
wc:now:ev-models	0:3
wc:now:ev-volume	0:2
wc:now:ghg-emissions	0:1 4:-1
wc:now:green-factories	0:-1 3:1
wc:now:investment	0:1
wc:now:network	0:2
wc:now:renewable-energy	0:-2 6:1
wc:number	0:1
wc:number:charging-points	0:1
wc:number:ev-volume	0:1
wc:objective	7:-1 8:1
wc:october	0:-1 7:1
wc:october:ev-volume	0:-1 7:1
wc:of:battery-capacity	0:1
wc:of:battery-recycling	0:1
wc:of:charging-points	0:1
wc:of:energy-use	3:-2 6:2
wc:of:ev-mileage	0:1
wc:of:ev-models	0:1
wc:of:ev-share	7:1
wc:of:ev-volume	0:2
wc:of:fuel-economy	0:-1 4:1 7:1
wc:of:green-factories	0:-1 3:2
wc:of:ice-phase-out	7:1
wc:of:investment	0:1
wc:of:net-zero	1:1 7:1
wc:of:network	0:1
wc:of:other	3:-1 4:-1 5:1
wc:of:recycled-material	7:2
wc:of:renewable-energy	0:1
wc:of:supplier-commitments	2:1
wc:of:waste	0:1 3:1 6:-2
wc:off	0:1
wc:off:ev-volume	0:1
wc:offer	7:1
wc:offer:ev-models	0:1
wc:offer:ice-phase-out	7:1
wc:offering	0:1
wc:offering:ev-models	0:1
wc:offic	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
wc:offic:ghg-emissions	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
wc:old:ev-share	7:1
wc:on:charging-points	0:2
wc:on:ev-mileage	0:1
wc:on:ev-models	0:1
wc:on:ev-share	7:1
wc:on:ghg-emissions	5:-1 6:-2 7:-2
wc:on:ice-phase-out	7:1
wc:on:net-zero	0:-1 3:1
wc:on:network	0:1
wc:on:renewable-energy	3:-1 6:2
wc:on:supplier-commitments	0:2
wc:once	0:1
wc:once:ev-volume	0:1
wc:one	0:2
wc:one-fifth	0:3 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
wc:one:battery-capacity	0:1
wc:one:ev-models	0:1
wc:one:ev-share	3:2
wc:one:ev-volume	0:1
wc:one:ghg-emissions	1:3 3:-2 4:-2 5:-2 7:-2 8:-3
wc:one:green-factories	0:2 3:-2
wc:one:investment	0:2
wc:ones	1:1
wc:ones:charging-points	0:1
wc:ones:ev-models	0:1
wc:ones:ev-volume	0:3
wc:only	7:1
wc:only:ev-share	7:1
wc:only:ev-volume	0:2 7:-1
wc:only:ice-phase-out	7:1
wc:only:net-zero	0:-1 3:-1 4:-1 5:-1 6:-1 7:1
wc:only:renewable-energy	6:1
wc:open	3:1
wc:operat	0:-1 3:1 6:3 8:-3
wc:operat:charging-points	0:1
wc:operat:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-3
wc:operation	3:-2 6:5 7:-1 8:-1
wc:operation:charging-points	0:1
wc:operation:ghg-emissions	6:3
wc:operation:net-zero	1:-1 3:-2 4:2 6:3 7:-1 8:-1
wc:operation:renewable-energy	6:2
wc:or:ev-models	0:2
wc:or:ev-share	7:1
wc:or:ev-volume	0:1
wc:or:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:1 5:-1 6:-1 7:-2
wc:or:renewable-energy	0:1 4:-2 6:-1
wc:order	0:2
wc:order:ev-volume	0:1
wc:other	0:-2 3:1 7:1
wc:other:ghg-emissions	0:-1 3:1 4:-1 5:-1 6:1
wc:ought	0:-1 4:2
wc:ought:ev-share	7:1
wc:our	0:2 3:-1
wc:our:ghg-emissions	1:-1 3:1 6:-1 7:1
wc:our:recycled-material	0:3 7:-2
wc:our:renewable-energy	3:1
wc:out:battery-capacity	0:1
wc:out:ev-models	0:1
wc:out:ev-share	7:1
wc:out:ev-volume	0:2
wc:out:ghg-emissions	0:-3 7:-1 8:1
wc:out:investment	0:2
wc:out:net-zero	7:-1
wc:out:renewable-energy	0:-1 3:2 4:1 6:-2
wc:outlay	0:1
wc:outlay:investment	0:1
wc:output	0:1 3:1 7:-2
wc:output:battery-capacity	0:1
wc:output:energy-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:output:renewable-energy	0:-1 3:2
wc:outside	3:1 6:-1
wc:outside:charging-points	0:1
wc:outside:renewable-energy	3:2 6:-1
wc:over:battery-recycling	0:1
wc:over:charging-points	0:1
wc:over:energy-use	0:-1 4:-1 6:2 7:-1
wc:over:ev-models	0:1
wc:over:ev-share	7:2
wc:over:ev-volume	0:1
wc:over:ghg-emissions	1:1 6:-1
wc:over:investment	0:2
wc:over:net-zero	1:1 8:-1
wc:over:renewable-energy	0:1 3:-2 6:1
wc:overall	0:1 1:-2 2:-1 3:-2 4:-2 5:-1 7:-1 8:2
wc:oversea	1:-1 3:-1 4:-2 5:2 6:1 7:-1
wc:own	4:-1 6:4
wc:own-brand	7:2
wc:own:charging-points	0:1
wc:own:ghg-emissions	1:-1 4:-2 6:4 7:-1 8:-1
wc:own:net-zero	6:2 8:-1
wc:own:renewable-energy	0:-2 3:1
wc:owner	3:-1 4:1 6:-1
wc:owner:ev-mileage	0:1
wc:panasonic	2:-1 4:-2 6:-1 8:1
wc:panel	3:3
wc:panel:renewable-energy	3:3
wc:park	6:1 8:-2
wc:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-2
wc:park:renewable-energy	0:2 3:-1
wc:part	7:-1 8:1
wc:part:investment	0:1
wc:part:net-zero	6:-1 8:2
wc:part:supplier-commitments	0:1
wc:partner	0:1
wc:partner:charging-points	0:1
wc:pass	3:-1 6:1
wc:passenger:ev-volume	7:1
wc:passenger:ghg-emissions	4:1 7:-1
wc:passenger:net-zero	0:1 6:-1 8:-2
wc:past	0:1
wc:pct	6:1
wc:pct:ev-share	7:2
wc:peak	7:1 8:1
wc:peak:emissions-peak	8:2
wc:pencill	0:2
wc:people	0:2
wc:people:network	0:2
wc:per	0:1
wc:per:battery-recycling	0:1
wc:per:energy-use	3:1
wc:per:ev-share	7:2
wc:per:ev-volume	0:1
wc:per:fuel-economy	0:-2 4:2 7:-1
wc:per:recycled-material	0:2 2:-1
wc:per:renewable-energy	0:1
wc:per:waste	0:2 3:-1
wc:per:water-use	0:1
wc:percent:battery-recycling	0:1
wc:percent:energy-use	3:1
wc:percent:ev-share	7:2
wc:percent:ev-volume	1:-1 2:-1 3:-1 5:-1 7:2 8:-1
wc:percent:fuel-economy	0:-2 4:2 7:1
wc:percent:other	0:2 1:-1 2:-1 4:-1 5:-2 6:-1 7:-1 8:-1
wc:percent:renewable-energy	0:-1 6:3
wc:percent:supplier-commitments	2:1
wc:percent:waste	0:1 3:1 6:-2
wc:percent:water-use	0:1 1:-1 2:-1 4:-1 6:1 7:-1
wc:period	3:1 4:1 6:-1
wc:period:ghg-emissions	0:-1 2:-1 3:1 4:1 6:-1
wc:petrol	0:-1 3:-1 4:1 6:-1
wc:peugeot	0:1 1:-1 3:-1
wc:phase	1:-1 2:-1 3:-2 4:2
wc:photovoltaic	0:1
wc:photovoltaic:renewable-energy	0:1
wc:place	0:1 7:1
wc:place:battery-capacity	0:1
wc:place:net-zero	0:-1 6:-1 7:1
wc:plan:charging-points	0:2
wc:plan:ev-models	7:1
wc:plan:ghg-emissions	1:1 2:-1 4:-1
wc:plan:investment	0:1
wc:plan:net-zero	1:-1 3:1
wc:plan:renewable-energy	6:1
wc:plann:battery-capacity	0:1
wc:plann:ev-share	7:1
wc:plann:ghg-emissions	0:-1 1:-1 2:1 3:-1
wc:plann:net-zero	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-2 8:2
wc:plant	3:5 7:-1
wc:plant:battery-capacity	0:1
wc:plant:ev-volume	0:1
wc:plant:ghg-emissions	3:2 4:-2
wc:plant:green-factories	3:1
wc:plant:investment	0:1
wc:plant:net-zero	3:3 6:-1
wc:plant:renewable-energy	3:2 6:-1
wc:plant:waste	3:1
wc:plant:water-use	0:-1 3:2
wc:plastic	2:-1 7:1
wc:plastic:recycled-material	2:-1 7:1
wc:platform	0:3 4:-1 7:-1
wc:pledg	0:-1 1:1 2:-1 7:2 8:-1
wc:plug-in	7:1
wc:plug-in:ev-models	0:2
wc:plug-in:ev-share	7:1
wc:plug-in:ev-volume	7:1
wc:plug:ev-share	7:1
wc:plus	0:2
wc:plus:ev-volume	0:2
wc:point:charging-points	0:1
wc:point:ghg-emissions	0:-1 1:-1 2:-2 4:-1 5:-1 6:1 7:-1 8:-1
wc:polestar	0:3 7:-2
wc:polestar:ev-volume	0:1
wc:polestar:ghg-emissions	0:1 2:1 3:-1
wc:porsche	0:-1 1:1 7:1 8:-1
wc:portfolio	1:-1 3:-1 7:2 8:-1
wc:portfolio:ev-models	0:1
wc:possible	3:1
wc:pour	0:1
wc:pour:investment	0:1
wc:power	0:2
wc:power:renewable-energy	0:2
wc:premis	3:-1 6:2
wc:present	4:-1 6:1
wc:present:charging-points	0:2
wc:present:ghg-emissions	0:-3 1:1 2:-2 3:-3 4:-2 5:-2 6:2 7:-1
wc:present:renewable-energy	0:-1 3:1
wc:previou	4:1
wc:priu	0:-1 3:-1 4:2 5:-1 6:-1 7:-2 8:-1
wc:proces	3:2
wc:produc	3:2
wc:produc:energy-use	0:-2 3:3 6:-2
wc:produc:ev-volume	0:3
wc:produc:renewable-energy	3:2 6:-1
wc:produce	1:1 3:1 8:-1
wc:product	7:1
wc:product:ghg-emissions	3:-1
wc:product:net-zero	6:-1 7:1
wc:production	1:-1 3:2
wc:production:battery-capacity	0:1
wc:production:ev-models	0:1
wc:production:ev-volume	0:2
wc:production:ghg-emissions	0:-2 1:-1 2:-1 3:3 4:-1 6:-1
wc:production:net-zero	0:1 1:-2 5:-1 7:1 8:-2
wc:production:renewable-energy	3:3 6:-2
wc:programme	0:-1 2:1
wc:project	6:1
wc:project:energy-use	0:-1 6:2
wc:project:investment	0:1
wc:promis	1:-1 3:-1 8:1
wc:promis:ghg-emissions	0:-3 1:-1 3:-1 5:-1 7:-1 8:1
wc:promis:net-zero	0:1 1:-1 3:-1
wc:proportion	3:-1 6:1
wc:proportion:ev-share	7:2
wc:proportion:recycled-material	0:2
wc:proportion:renewable-energy	0:-1 3:-1 4:-1 6:2
wc:provid	0:-1 4:1
wc:provid:renewable-energy	0:-1 4:1
wc:public	0:1
wc:public:charging-points	0:1
wc:pump	3:1
wc:purchas	2:1 3:1 4:-1 6:-1
wc:purchas:ghg-emissions	0:1 3:1 4:-1 5:-1 6:-2 7:-1
wc:purchas:renewable-energy	3:1
wc:purchas:supplier-commitments	2:1
wc:purchase	0:1 3:-1
wc:pure	7:2
wc:pure:ev-models	0:-1 7:2
wc:pure:ev-volume	0:2
wc:pure:ice-phase-out	7:1
wc:purely:ice-phase-out	7:2
wc:put:charging-points	0:1
wc:put:ev-models	0:1
wc:put:ev-volume	0:2
wc:put:investment	0:1
wc:puts	0:2 3:-1
wc:puts:ghg-emissions	0:2 2:-1 3:-2 5:-1
wc:pv	0:-1 6:2
wc:pv:renewable-energy	0:-1 6:2
wc:quarter	7:1
wc:quarter:ev-share	7:2
wc:quarter:ev-volume	7:1
wc:quarter:ghg-emissions	0:-1 1:2 3:-2 5:-1 6:-2 7:-1 8:-1
wc:quarter:renewable-energy	3:3 6:-2
wc:question	0:2 1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1
wc:r	3:2
wc:r:investment	0:1
wc:rais	0:3 7:-1
wc:raise	4:-1 7:1
wc:ran	0:2 3:-1
wc:ran:ev-volume	0:1
wc:range	0:2
wc:range:ev-models	0:1
wc:range:ev-share	7:1
wc:range:ice-phase-out	7:1
wc:rat	0:-1 2:1
wc:rate	0:2 4:-1 6:1 7:-1
wc:rate:waste	0:-1 3:2
wc:rather	0:1 6:-1
wc:ratio	0:2
wc:ratio:ev-share	7:2
wc:re	0:-1 3:1 5:-1
wc:re:net-zero	2:-1 3:2 6:-1 7:-1 8:1
wc:re:renewable-energy	0:-1 6:1
wc:reach	0:1
wc:reach:ev-share	7:2
wc:reach:ev-volume	0:1
wc:reach:ghg-emissions	0:-3 1:-2 3:-2 5:-1 6:2 7:-1 8:-2
wc:reach:net-zero	0:1 2:-1
wc:reach:renewable-energy	0:2 3:-1
wc:ready	3:1
wc:reaffirm	8:1
wc:realize	0:2 3:-2 7:-1
wc:reckon	6:-1 8:1
wc:reconfirm	0:1 6:1
wc:record	0:-1 3:-1 6:2
wc:recovery	6:1
wc:recycl	3:1
wc:recycl:battery-recycling	0:1
wc:recycl:recycled-material	0:1
wc:recycl:waste	3:2 6:-1
wc:recycle	0:1 7:-1
wc:recycle:battery-recycling	0:1
wc:reduc	0:1 1:-1 2:-1 3:1
wc:reduc:energy-use	0:1 4:-1 6:-1
wc:reduc:ghg-emissions	1:-1 2:-1 3:1
wc:reduc:recycled-material	0:1 7:-2
wc:reduc:water-use	0:-1 3:2 6:-2
wc:reduce	0:-1 2:2 4:-1 8:-1
wc:reduce:ghg-emissions	0:-1 2:2 3:1 4:-1 6:-1 7:-1 8:-1
wc:reduction	1:-2 2:-1 4:-1 5:-1
wc:reduction:ghg-emissions	1:-2 2:-1 4:-1 5:-1
wc:region	0:-1 4:2 7:-1
wc:region:net-zero	1:-1 2:-1 3:-1 4:2 5:-1 6:-2 7:-1
wc:reiterat	6:-1 8:2
wc:reiterat:net-zero	6:-1 8:2
wc:relative	1:-1 3:-1 6:2
wc:relative:ghg-emissions	1:-1 3:-1 6:2
wc:remain	7:1
wc:remain:ev-share	7:1
wc:remain:ev-volume	0:1
wc:remain:investment	0:2
wc:remain:net-zero	1:-1 7:1 8:1
wc:renault	1:1
wc:renault:ghg-emissions	0:-2 1:2 3:-1 7:-1 8:-1
wc:renault:ice-phase-out	7:1
wc:renewabl	0:-2 3:-1 6:3
wc:renewabl:renewable-energy	0:-2 3:-1 6:3
wc:renewable:recycled-material	0:1
wc:repeat	0:2 1:-1
wc:replac	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
wc:report:ghg-emissions	3:1
wc:represent	6:-1
wc:represent:ev-share	7:1
wc:reserv	0:2
wc:reserv:investment	0:2
wc:respectively	0:-1 1:-1 2:-1 3:-1 4:2 5:-1 6:-2
wc:result	0:-2 1:-2 2:2 3:-1 4:-1 5:-1 8:-1
wc:result:ghg-emissions	0:-2 1:-2 2:2 3:-1 4:-1 5:-2 8:-1
wc:reus	0:-1 3:1
wc:ris	0:1 6:-1
wc:rise	3:-1 5:1 6:1
wc:rivian	0:1
wc:rivian:ev-volume	0:2
wc:rivian:investment	0:1
wc:road	0:2
wc:road:ev-volume	0:1
wc:road:ghg-emissions	0:1 2:-1 3:-1 4:-1 5:1 6:-1
wc:roll	7:1 8:-1
wc:roll:ev-models	0:1
wc:roof	0:-1 3:2
wc:roof:renewable-energy	3:2
wc:rooftop	3:1
wc:rooftop:renewable-energy	3:1
wc:rose	0:-3 1:-1 2:-1 4:-1 5:-1 6:1 7:-2 8:-1
wc:roughly:ev-share	7:1
wc:roughly:investment	0:1
wc:rs	0:1
wc:rs:investment	0:1
wc:run	3:-1 6:1
wc:run:ev-share	7:1
wc:run:renewable-energy	3:-1 6:2
wc:runn	3:1
wc:s:battery-recycling	0:1
wc:s:charging-points	0:1
wc:s:energy-use	0:-2 3:1 4:-1
wc:s:ev-mileage	0:2
wc:s:ev-models	7:1
wc:s:ev-share	3:2
wc:s:ev-volume	7:1
wc:s:ghg-emissions	0:-1 6:1 7:-1
wc:s:green-factories	0:2 3:-2
wc:s:ice-phase-out	7:2
wc:s:investment	0:2
wc:s:net-zero	1:-1 3:2 7:-1
wc:s:renewable-energy	0:-1 6:3
wc:said:ev-share	7:1
wc:said:ev-volume	0:1
wc:said:ghg-emissions	7:1
wc:said:net-zero	1:-1 7:1 8:2
wc:said:renewable-energy	6:1
wc:sal:ev-share	7:1
wc:sal:ev-volume	0:1
wc:sal:ice-phase-out	7:1
wc:same	1:-1
wc:same:ev-models	0:1
wc:same:ghg-emissions	2:-1 4:1
wc:sav	2:1 3:-2 4:2 7:-1 8:-1
wc:sav:energy-use	0:-2 3:-1 6:2
wc:sav:fuel-economy	0:1 7:-3
wc:sav:ghg-emissions	0:-1 1:-1 2:1 3:-2 4:2 6:-3 8:-1
wc:save	1:-2 2:-2 3:1 4:-1 5:-2 7:-1 8:-1
wc:save:energy-use	0:-1 3:-2 6:2
wc:save:ghg-emissions	0:1 1:-2 2:-2 3:3 4:-3 5:-3 6:-3 8:-2
wc:saving	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
wc:saving:energy-use	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
wc:say	8:1
wc:says	5:1 6:1
wc:says:ev-share	7:1
wc:says:ev-volume	0:1
wc:says:ghg-emissions	0:-2 1:-2 4:-1 5:2 6:1 8:-1
wc:says:net-zero	0:-2 1:1 3:-1 7:-2 8:1
wc:schedul	3:2 6:-1
wc:scheme	0:2 2:-1
wc:scheme:supplier-commitments	0:3 2:-2
wc:science-bas	0:1
wc:scop	3:-1 4:-1 6:3 7:-1
wc:scop:ghg-emissions	3:-1 4:-1 6:3 7:-1
wc:scope	6:2 8:-1
wc:scope:ghg-emissions	6:1
wc:second:ev-volume	0:2
wc:secondary	0:3 2:-1 7:-3
wc:secondary:recycled-material	0:3 2:-1 7:-3
wc:sedan	0:1
wc:sedan:ev-volume	0:1
wc:seek	1:1 8:1
wc:seen	7:2
wc:seen:ev-share	7:2
wc:sell:ev-share	7:1
wc:sell:ev-volume	0:1
wc:sell:ghg-emissions	0:-2 1:1 3:-1 4:1 8:-2
wc:sell:ice-phase-out	7:1
wc:sell:net-zero	3:-1 7:2 8:-1
wc:seri	0:1
wc:servic	3:-1 4:1 6:-1
wc:service	0:2
wc:service:ev-volume	0:1
wc:service:network	0:1
wc:set:ev-volume	0:2
wc:set:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:1 5:-1 8:-1
wc:set:net-zero	8:3
wc:sets	1:1
wc:seven	0:1
wc:seven:ev-models	0:3
wc:seven:green-factories	0:-2 3:2
wc:seven:renewable-energy	0:2 3:-1 6:-2
wc:shall	6:1
wc:shall:ev-share	7:2
wc:shall:ghg-emissions	0:-1 1:-1 3:-2 4:1 5:-1 6:2 7:-2 8:-2
wc:share	7:1
wc:share:ev-share	7:1
wc:share:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1 7:-2 8:-1
wc:shipp	3:-1 5:1 6:-1
wc:shop	0:-1 2:1 3:1 6:-1
wc:should:charging-points	0:1
wc:should:ev-models	0:-1 7:1
wc:should:ev-share	7:2
wc:should:ev-volume	7:1
wc:should:ghg-emissions	0:-2 5:-1 6:-1 8:2
wc:should:ice-phase-out	7:2
wc:should:net-zero	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 7:1
wc:should:recycled-material	0:2 1:-1 2:-2
wc:should:renewable-energy	6:1
wc:show	1:1
wc:showroom	0:2
wc:shrink	0:-1 3:-1 4:1 7:-1 8:-1
wc:shrink:ghg-emissions	0:-1 3:-1 4:1 7:-1 8:-1
wc:since	3:2
wc:since:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:since:ev-volume	0:1
wc:since:ghg-emissions	1:-1
wc:since:net-zero	3:1 6:1 7:-1 8:-2
wc:since:renewable-energy	0:-2 3:3 6:-2
wc:since:water-use	6:-2
wc:sit	6:4 8:-2
wc:sit:charging-points	0:1
wc:sit:ghg-emissions	0:-2 1:-1 3:1 4:-2 6:2 7:-1 8:-1
wc:sit:green-factories	0:-1 3:1
wc:sit:net-zero	0:2 1:-1 2:-1 5:-1 8:-2
wc:sit:renewable-energy	3:-2 6:3
wc:site	3:1
wc:site:investment	0:1
wc:site:renewable-energy	3:1
wc:six	0:2
wc:six:ev-models	0:2
wc:six:ev-share	7:2
wc:slightly	3:-1 4:1
wc:smaller	0:-3 2:1 4:-1 5:-2 6:-1 7:-2
wc:smaller:ghg-emissions	0:-2 2:1 4:-1 6:-1 7:-2
wc:smart	0:1 3:-1
wc:smart:ev-volume	0:1
wc:so	3:1 6:-1
wc:so:charging-points	0:1
wc:so:ev-share	7:1
wc:so:ev-volume	0:1
wc:so:ghg-emissions	0:1 1:-3 2:-2 3:1 4:-2 5:-3 6:-1 7:-3 8:-3
wc:so:investment	0:1
wc:so:net-zero	2:1 3:1 6:-2 7:-1
wc:so:supplier-commitments	1:-1 2:2 3:-1 4:-1 5:-1 7:-1 8:-1
wc:solar	3:2 6:-1
wc:solar:renewable-energy	3:2 6:-1
wc:sold	0:1
wc:sold:ev-share	7:2
wc:sold:ev-volume	0:1
wc:sold:ghg-emissions	0:3 1:-1 3:-2
wc:sold:ice-phase-out	7:2
wc:sold:net-zero	0:-3 1:3 2:-2 3:-1 4:1 5:-2 6:-2 7:-3 8:-3
wc:some:battery-recycling	0:2
wc:some:ev-share	7:2
wc:some:ev-volume	0:2
wc:some:ghg-emissions	0:-2 2:-3 3:1 4:-2 5:-2
wc:some:investment	0:1
wc:some:renewable-energy	0:1 4:-1 6:-2 8:-1
wc:sourc	6:1
wc:sourc:renewable-energy	6:1
wc:source	0:2 2:-1 3:-1 6:1 7:-1
wc:spar	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
wc:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
wc:spend:supplier-commitments	2:1 8:-1
wc:spent	0:1
wc:spent:investment	0:1
wc:stag	0:-1 1:-2 2:-1 7:2
wc:stall	0:2
wc:stall:charging-points	0:2
wc:stand	0:-2
wc:stand:ev-volume	7:1
wc:stand:ghg-emissions	0:-2 1:1 2:-1 3:1 5:-1 6:-1 7:-1 8:-1
wc:stand:net-zero	1:-1 8:2
wc:start	0:1
wc:start:net-zero	3:2 8:1
wc:start:renewable-energy	0:1
wc:stat	0:1 6:-1
wc:station	0:1
wc:station:charging-points	0:1
wc:stay	2:1 8:1
wc:steel	0:1
wc:steel:recycled-material	0:1
wc:stellanti:battery-capacity	0:1
wc:still	0:1 4:-1 7:-1
wc:still:ev-share	7:2
wc:still:ghg-emissions	2:-1 3:1 4:-2 6:-2 8:-1
wc:still:net-zero	1:1 3:-2 7:-1 8:2
wc:stood	0:-1 6:1 8:-1
wc:stood:ghg-emissions	0:-2 1:-1 2:-1 3:2 4:1 5:-1 6:-2 7:-1 8:-2
wc:stood:renewable-energy	0:-2 3:-1 6:3
wc:stop	7:1
wc:stop:ice-phase-out	7:1
wc:storage	0:2 3:-2 5:-1
wc:stretch	0:1 1:-1 2:-1 3:-2 5:-1 6:-2
wc:strive	1:1 3:-1 7:-1
wc:strive:net-zero	0:-1 1:1 3:-1 4:-1 6:-1 7:-1
wc:subsidiary:investment	0:1
wc:such:ev-models	0:1
wc:such:ev-volume	0:1
wc:sum	0:2
wc:sum:investment	0:2
wc:summer	3:1
wc:sun	0:-1 3:2 6:-1
wc:sun:renewable-energy	0:-1 3:2 6:-1
wc:supercharg	0:1
wc:supercharg:charging-points	0:1
wc:supercharger	3:-1 4:1 6:-1
wc:supercharger:charging-points	0:1
wc:suppli	2:1
wc:suppli:ev-volume	0:2
wc:suppli:renewable-energy	0:-1 2:1 3:1
wc:supplier	2:2 3:-1 6:-1
wc:supplier:ghg-emissions	2:1
wc:supplier:renewable-energy	0:-2 1:-1 2:3 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
wc:supplier:supplier-commitments	0:1
wc:supply	0:-1 1:-1 2:2 3:-1
wc:supply:ghg-emissions	0:-1 1:-1 2:3 3:-1 4:-1 8:-1
wc:supply:net-zero	2:-1 8:3
wc:supply:renewable-energy	0:-2 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:suppos	0:1 4:-2 8:-2
wc:suppos:ghg-emissions	0:2 3:-1 4:-3 7:-1
wc:suppos:net-zero	0:-1 1:-2 2:-1 3:1 5:-1 6:1 8:-3
wc:sustainability	0:1
wc:sustainable	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
wc:sustainable:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
wc:suv	7:1
wc:suv:ev-share	7:1
wc:suvs:ev-models	0:1
wc:suvs:ev-share	7:1
wc:suzuki	3:2
wc:suzuki:ev-share	7:1
wc:swedish:ghg-emissions	6:1
wc:switch	5:1
wc:switch:ghg-emissions	0:-2 4:-1 5:1
wc:switch:renewable-energy	3:1
wc:system	3:2
wc:t	1:1 2:-2 3:-3 4:-2 5:-1 6:2 7:-1 8:-1
wc:t:ghg-emissions	1:1 2:-3 3:-3 4:-2 5:-3 6:1 7:-2 8:-2
wc:tailpipe	4:1
wc:tailpipe:ice-phase-out	7:1
wc:tak	3:-1 4:-1 6:-1 8:2
wc:take:ev-volume	0:1
wc:take:net-zero	0:-1 1:-1 3:2 4:-1 6:-1
wc:taken	3:-1 4:1
wc:taken:ev-volume	0:1
wc:talk	7:1
wc:tally	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 7:2 8:-1
wc:target:charging-points	0:2
wc:target:ev-volume	0:2
wc:target:ghg-emissions	0:-1 1:1 2:-1 3:-1 5:-1 8:1
wc:target:net-zero	1:-2 7:1
wc:target:supplier-commitments	0:3
wc:tata	0:2 8:-1
wc:taxi	0:2
wc:taxi:ev-volume	0:2
wc:tco	1:-1 2:-1 3:-1 4:-1 6:2
wc:tco:ghg-emissions	1:-1 2:-1 3:-1 4:-1 6:2
wc:ten	3:1 7:-1
wc:ten:ev-models	0:1
wc:ten:ev-share	3:2 7:-1
wc:ten:ev-volume	0:1
wc:tenth	3:-1 7:1
wc:tenth:renewable-energy	3:-1 6:2
wc:terawatt-hour	0:1 3:-2 6:2
wc:terawatt-hour:energy-use	3:-1 6:3
wc:terawatt-hour:renewable-energy	0:2 3:-1 6:-2
wc:term	0:1 4:1 6:-2
wc:term:ghg-emissions	0:1 1:-1 2:-1 4:1 6:-2 8:-1
wc:tesla	0:1 4:1
wc:tesla:charging-points	0:1
wc:tesla:ev-volume	0:3
wc:th	0:1
wc:than:battery-capacity	0:1
wc:than:energy-use	0:-2 3:2 6:-1
wc:than:ev-models	0:1
wc:than:ev-share	7:1
wc:than:fuel-economy	0:-2 4:1 7:1
wc:than:investment	0:1
wc:than:net-zero	3:1
wc:than:network	0:1
wc:than:recycled-material	0:2 7:-1
wc:than:renewable-energy	0:1 6:-2
wc:than:waste	0:2 3:-1 6:-1
wc:than:water-use	3:1 6:-2
wc:that:charging-points	0:1
wc:that:emissions-peak	8:1
wc:that:ev-mileage	0:1
wc:that:ev-models	0:1
wc:that:ev-volume	0:1
wc:that:ghg-emissions	1:-1 3:1 5:-2 8:-1
wc:that:ice-phase-out	7:1
wc:that:recycled-material	0:-1 1:-1 2:-1 7:2
wc:that:renewable-energy	0:-1 3:2 6:-1
wc:the:battery-capacity	0:1
wc:the:battery-recycling	0:1
wc:the:charging-points	0:1
wc:the:emissions-peak	8:3
wc:the:energy-use	4:-1 6:2
wc:the:ev-mileage	0:1
wc:the:ev-models	0:1
wc:the:fuel-economy	4:1
wc:the:green-factories	0:2
wc:the:ice-phase-out	7:2
wc:the:investment	0:1
wc:the:network	0:1
wc:the:other	0:-2 3:2
wc:the:recycled-material	7:1
wc:the:renewable-energy	3:1
wc:the:supplier-commitments	0:2
wc:the:waste	3:2 6:-2
wc:the:water-use	3:1
wc:their:ev-share	7:1
wc:their:ghg-emissions	0:-3 1:-2 2:1 3:-3 4:1 5:-1 7:-2 8:-3
wc:their:net-zero	1:1 6:1
wc:their:renewable-energy	3:3 6:-1
wc:their:supplier-commitments	0:2 2:-1
wc:them	2:1
wc:them:charging-points	0:1
wc:them:ev-mileage	0:1
wc:them:ev-share	7:2
wc:them:ev-volume	0:2
wc:them:ghg-emissions	0:-2 2:3 3:-3 4:-3 5:1 6:-1 7:-1 8:-2
wc:them:investment	0:1
wc:them:supplier-commitments	2:1
wc:then	0:1 3:-1 6:-1
wc:then:ev-share	7:1
wc:then:ev-volume	0:1
wc:then:ghg-emissions	1:-2 3:-2 5:-1 6:-2 7:1
wc:then:renewable-energy	0:2 6:-2
wc:there:charging-points	0:2
wc:there:ev-models	0:1
wc:there:ev-share	7:1
wc:there:ev-volume	0:3
wc:there:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:there:ice-phase-out	7:1
wc:there:investment	0:1
wc:there:net-zero	1:-1 3:2 6:-1 7:-1
wc:there:network	0:2
wc:these	3:1
wc:these:ev-volume	0:2
wc:they	3:1 5:-1
wc:they:ev-mileage	0:1
wc:they:ev-share	7:2
wc:they:ghg-emissions	0:-1 1:-2 5:-2
wc:they:net-zero	0:-1 1:-1 2:2 3:-1 4:-2 5:-1 6:1 7:-1 8:-3
wc:they:renewable-energy	0:-2 3:5 6:-4
wc:think	7:1
wc:third:ev-share	3:1
wc:third:ev-volume	7:1
wc:third:ghg-emissions	0:-2 1:2 2:-1 4:-1 8:-1
wc:third:recycled-material	0:3 7:-2
wc:third:water-use	0:1 4:-1 6:-3
wc:thirty	0:1
wc:thirty:ev-models	0:1
wc:this:charging-points	0:1
wc:this:ev-models	0:1
wc:this:ev-share	7:1
wc:this:ghg-emissions	0:-2 1:1 2:1 3:1 4:-2 5:-1 6:-2
wc:this:investment	0:1
wc:this:net-zero	3:1
wc:this:renewable-energy	6:1
wc:those	3:1 5:1 6:-1 8:-1
wc:those:charging-points	0:2
wc:those:ghg-emissions	4:1
wc:those:net-zero	0:-1 1:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-2
wc:thousand	0:2
wc:thousand:ev-volume	0:1
wc:three	7:1
wc:three-quarter	0:-2 1:-1 3:3 4:-1 5:-1 6:-2 7:-1
wc:three-wheeler	0:2
wc:three-wheeler:ev-volume	0:2
wc:three:ev-models	0:2
wc:three:ev-share	7:3
wc:three:ev-volume	0:1
wc:through	0:1 2:1
wc:through:ev-volume	0:1
wc:through:ghg-emissions	0:-1 2:1 4:-2 5:-1
wc:through:investment	0:1
wc:throughout	0:-1 1:2 2:-1 6:-2 8:-1
wc:throughout:net-zero	1:1 2:-1 7:-1
wc:thursday:ice-phase-out	7:1
wc:thus	0:-2 4:-1 7:2
wc:tim	0:1
wc:tim:ev-volume	0:1
wc:time	4:-1
wc:time:ev-share	7:1
wc:time:ev-volume	0:1
wc:time:ghg-emissions	0:1 1:1 3:-1 4:-1 7:-1
wc:to:battery-capacity	0:1
wc:to:battery-recycling	0:1
wc:to:charging-points	0:1
wc:to:emissions-peak	8:1
wc:to:energy-use	6:1
wc:to:ev-models	0:1
wc:to:ev-share	7:1
wc:to:ev-volume	0:1
wc:to:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:1 8:-1
wc:to:ghg-emissions	0:1 5:-1
wc:to:green-factories	3:1
wc:to:ice-phase-out	7:1
wc:to:investment	0:1
wc:to:net-zero	8:1
wc:to:network	0:2
wc:to:other	0:-1 1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
wc:to:recycled-material	0:-1 2:1 7:1
wc:to:renewable-energy	3:1
wc:to:supplier-commitments	0:1
wc:to:waste	0:2 6:-2
wc:to:water-use	0:2
wc:today	0:1 4:-1 7:1
wc:today:recycled-material	0:1 1:-1 5:-1 6:-1
wc:together	1:1 3:1 8:-1
wc:together:ev-share	7:2
wc:together:ev-volume	0:2
wc:tonn	6:-1 7:-1
wc:tonn:battery-recycling	0:2
wc:tonn:ghg-emissions	2:-1 4:-1 6:-2 7:-1
wc:tonn:recycled-material	2:1 7:-1
wc:tonne	0:-1 3:1 6:-1
wc:tons	6:-1
wc:tons:battery-recycling	0:1
wc:tons:ghg-emissions	0:-1 1:-1 7:-1
wc:tons:waste	0:-2 3:3
wc:took	0:2
wc:top	0:1
wc:total:battery-capacity	0:1
wc:total:ev-mileage	0:1
wc:total:ev-share	7:1
wc:total:ev-volume	0:2
wc:total:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1
wc:total:investment	0:2
wc:total:renewable-energy	3:1 6:-1
wc:totall	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 8:-1
wc:touch	3:-1 6:1 8:1
wc:toward	1:1 2:-1 3:-1 4:-1 7:2 8:-1
wc:toyota	0:1 7:1
wc:toyota:ev-models	0:1
wc:toyota:ev-share	7:2
wc:toyota:ev-volume	0:1
wc:toyota:ghg-emissions	0:1 1:-2 3:-2 4:-2 5:-1 6:-1 7:1 8:-2
wc:toyota:net-zero	3:1 6:1 8:-1
wc:track	0:1 1:2 8:-2
wc:train	0:1
wc:train:network	0:1
wc:treat	0:-1 3:2 6:-1
wc:treat:water-use	0:-1 3:2 6:-1
wc:trillion	0:2
wc:trillion:investment	0:2
wc:truck	7:1
wc:truck:ev-volume	0:1
wc:truck:ghg-emissions	0:-1 1:-1 4:3 6:-2
wc:truck:net-zero	2:-1 4:-2 5:-1 6:-1 7:2 8:-2
wc:truly	0:-1 3:-1 5:-1 7:2 8:-2
wc:truly:net-zero	0:-1 3:-1 5:-1 7:2 8:-2
wc:tuesday:ev-volume	0:1
wc:turbin	6:-1
wc:turbin:renewable-energy	6:-1
wc:turbine	3:1
wc:turbine:renewable-energy	3:1
wc:turn:battery-capacity	0:1
wc:turn:ev-volume	0:1
wc:turn:green-factories	0:-1 3:2
wc:turn:net-zero	1:-1 2:-1 3:-2 8:1
wc:twenty-three	0:1
wc:twenty-three:ev-models	0:1
wc:two	0:1
wc:two-fifth	1:1 2:-1 4:-1 6:-1 7:-2 8:-1
wc:two-fifth:ghg-emissions	0:-2 1:1 4:-1 7:-1
wc:two-third:ev-share	7:1
wc:two:ev-models	0:2
wc:two:ev-share	7:3
wc:two:ev-volume	0:1
wc:two:green-factories	3:1
wc:two:investment	0:2
wc:two:renewable-energy	0:1
wc:tyr	0:1 6:-1 7:-1
wc:tyre	0:-2 7:3
wc:tyre:recycled-material	0:-2 7:3
wc:u	3:-1 6:2 7:1
wc:u:ev-share	7:1
wc:u:ev-volume	7:1
wc:u:renewable-energy	3:-2 6:3
wc:uk	0:2 3:-2 6:-2
wc:unaffect	1:-1 8:2
wc:unaffect:net-zero	1:-1 8:2
wc:unalter	1:2 6:-1 8:-1
wc:unchang	0:1 1:1
wc:under	3:1
wc:under:ev-models	0:2
wc:under:ev-share	7:2
wc:under:ev-volume	0:1
wc:under:ghg-emissions	0:-1 1:1 3:-2 4:-1 5:-1 6:1 7:-1 8:-1
wc:under:renewable-energy	0:-1 3:1
wc:undertak	4:1
wc:unit:charging-points	0:1
wc:unit:ev-share	7:1
wc:unit:ghg-emissions	3:1 6:1 7:-1
wc:until	0:2 7:-1
wc:until:ghg-emissions	0:-1 2:-1 3:2 6:-2 7:-1
wc:up:charging-points	0:1
wc:up:energy-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:up:ev-models	0:1
wc:up:ev-share	7:1
wc:up:ev-volume	0:1
wc:up:ghg-emissions	2:1 3:-1 4:-1 6:-2 8:-1
wc:up:recycled-material	7:1
wc:up:renewable-energy	3:1
wc:up:supplier-commitments	0:2
wc:upward	0:1
wc:us	0:1 1:-1 2:2 3:-2 5:-2 6:-1 7:-1 8:-1
wc:us:renewable-energy	0:-1 4:1 6:-1
wc:use	4:1
wc:use:energy-use	0:-2 3:1 4:1 6:-2 8:-1
wc:use:ghg-emissions	0:-1 4:2 6:-1
wc:use:recycled-material	1:-1 2:-1 3:-1 4:-1 7:1
wc:use:renewable-energy	4:-1 6:1
wc:use:water-use	3:1 6:-1
wc:used	6:1
wc:used:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
wc:used:renewable-energy	0:-1 6:1
wc:used:water-use	3:1
wc:user	3:1
wc:uses	0:-1 3:2 4:-1 6:-2
wc:value	3:-1 4:-1 6:-1
wc:value:ghg-emissions	0:-2 3:-1 4:-2 5:-1 7:-1 8:1
wc:value:net-zero	2:1
wc:vans	0:1
wc:vans:ev-share	7:2
wc:vans:ev-volume	0:2
wc:ve	0:1 1:1 8:-2
wc:ve:ev-mileage	0:1
wc:vehicl:ev-mileage	0:1
wc:vehicl:ev-models	0:1
wc:vehicl:ghg-emissions	0:-2 2:-1 3:-3 4:3 6:-4 7:1 8:-2
wc:vehicl:ice-phase-out	7:1
wc:vehicl:net-zero	2:-1 3:-1 4:2 6:-2 7:1 8:-2
wc:vehicl:recycled-material	0:-1 7:2
wc:vehicle	1:1
wc:vehicle-kilometer	4:2 6:-1
wc:vehicle-kilometer:ghg-emissions	4:2 6:-1
wc:vehicle-kilometre	0:-1 1:-1 4:3 6:-3
wc:vehicle-kilometre:ghg-emissions	0:-1 1:-1 4:3 6:-3
wc:vehicle:energy-use	0:-1 3:2 6:-1
wc:vehicle:ev-share	7:1
wc:vehicle:ghg-emissions	0:-2 1:2 6:-1
wc:vehicle:ice-phase-out	7:1
wc:vehicle:net-zero	1:-2 3:1 4:-1 6:-1 7:1 8:1
wc:vehicle:waste	3:1
wc:vehicle:water-use	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 7:-1 8:-1
wc:vendor	0:3
wc:vendor:supplier-commitments	0:3
wc:venture	0:2 3:-1
wc:version:ev-models	7:1
wc:versu	0:-2 1:1 3:-2 6:2 8:-1
wc:versu:ghg-emissions	0:-2 1:1 3:-2 6:2 8:-1
wc:volkswagen	7:1 8:1
wc:volkswagen:ev-volume	0:-1 7:1
wc:volkswagen:investment	0:1
wc:volkswagen:net-zero	1:-2 3:-1 4:-1 6:-1 7:-1 8:3
wc:volt	0:1
wc:volum	7:1
wc:volum:ev-share	7:2
wc:volume:ev-share	7:2
wc:volume:ev-volume	0:2
wc:volvo	3:-1
wc:volvo:ev-share	7:1
wc:volvo:ev-volume	0:1
wc:volvo:ghg-emissions	0:1 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:volvo:ice-phase-out	7:1
wc:volvo:net-zero	1:-1 7:-1 8:2
wc:vs	0:-2 2:-1 3:-1 5:-2 6:1 7:-2 8:-2
wc:vs:ghg-emissions	0:-2 2:-1 3:-1 5:-2 6:1 7:-2 8:-2
wc:vw	7:1
wc:wall	3:1 6:-1 8:1
wc:want:battery-capacity	0:1
wc:want:charging-points	0:1
wc:want:ev-share	7:1
wc:want:ev-volume	0:1
wc:want:ghg-emissions	0:1 2:1 3:-2 4:-1 5:-1 7:1 8:-3
wc:want:ice-phase-out	7:2
wc:want:net-zero	1:-1 3:-1 4:-1 7:-1 8:3
wc:was	0:1
wc:was:battery-capacity	0:2
wc:was:charging-points	0:1
wc:was:energy-use	0:1 3:-1 4:1
wc:was:ev-share	7:3
wc:was:ev-volume	0:4
wc:was:ghg-emissions	0:1 2:-2 6:-1 7:-1
wc:was:green-factories	3:1
wc:was:investment	0:1
wc:was:net-zero	1:-2 6:1 8:1
wc:was:recycled-material	0:2 2:-1 6:-1 7:-1 8:-1
wc:was:renewable-energy	0:-1 6:2
wc:was:waste	3:1
wc:was:water-use	0:1 3:1 6:-3
wc:waste	0:-1 3:2 7:-1
wc:waste:waste	3:2 6:-1
wc:water	0:1
wc:water:water-use	0:1
wc:way	0:-2 4:-1 5:-1 7:1
wc:way:ev-volume	0:2
wc:way:ghg-emissions	0:-3 1:1 2:1 3:1 4:-2 5:-2 6:-2 7:-1 8:-2
wc:we	4:-1 7:1
wc:we:ev-models	0:2
wc:we:ev-share	7:2
wc:we:ev-volume	0:2
wc:we:ghg-emissions	0:-3 1:-1 3:-2 4:-2 5:-2 6:3 7:-2 8:-2
wc:we:net-zero	0:-1 2:-1 4:-1 5:-1 6:-1 7:1
wc:we:recycled-material	2:-1
wc:we:renewable-energy	0:1 1:-1 2:-2 3:1 4:-2 5:-1 6:-2 7:-2 8:-1
wc:wednesday:ghg-emissions	0:-2 7:1
wc:week	6:-1
wc:weight	0:2 7:-2
wc:weight:recycled-material	0:2 7:-2
wc:well	3:-1 7:-1
wc:well-to-wheel	4:2 6:-1 7:-1
wc:well-to-wheel:ghg-emissions	4:2 6:-1 7:-1
wc:well:ev-share	7:2
wc:well:ghg-emissions	0:1 2:-1 3:-1 6:-1 7:-2 8:-2
wc:went	0:4 3:-3 4:-1 6:-1
wc:went:ev-volume	0:1
wc:went:ghg-emissions	0:3 1:-2 2:-1 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
wc:were:charging-points	0:2
wc:were:ev-share	7:3
wc:were:ev-volume	0:1
wc:were:ghg-emissions	1:-1 3:1 4:-2 6:1 7:-1 8:-2
wc:were:investment	0:1
wc:were:net-zero	6:1 8:-1
wc:were:network	0:1
wc:were:renewable-energy	0:-1 3:2
wc:were:supplier-commitments	0:2 2:-1
wc:what	3:1 8:-1
wc:what:ghg-emissions	4:-2 5:1 7:-1
wc:what:net-zero	1:1 3:2 6:-1 7:-2 8:-2
wc:what:recycled-material	0:1 2:-1 3:-1
wc:what:renewable-energy	3:3
wc:when:ev-models	0:1
wc:when:ev-volume	0:1
wc:when:ghg-emissions	0:1 1:-2 2:1 4:-1 5:-2 6:-1 8:-1
wc:when:net-zero	0:-1 3:-1 4:-1
wc:where	0:2
wc:where:ghg-emissions	1:-1 2:-1 3:-2 4:-2 5:1 6:1 7:-2 8:-1
wc:wherea	8:1
wc:which:charging-points	0:1
wc:which:ev-models	0:2
wc:which:ev-share	7:1
wc:which:ev-volume	7:2
wc:which:ghg-emissions	1:-2 4:-1
wc:which:ice-phase-out	7:1
wc:which:investment	0:1
wc:which:net-zero	8:1
wc:which:renewable-energy	0:-2 3:1 6:1
wc:which:water-use	0:-2 3:3 6:-2
wc:while	0:2 4:-1 6:1 7:-1
wc:who	2:1
wc:whole	8:2
wc:whole:ghg-emissions	0:-1 1:-1 6:-1 8:1
wc:whole:net-zero	8:1
wc:whose	1:-1 3:-1 7:2
wc:will:battery-capacity	0:1
wc:will:charging-points	0:1
wc:will:ev-models	0:2
wc:will:ev-share	7:1
wc:will:ev-volume	0:2
wc:will:ghg-emissions	0:-2 2:-2
wc:will:green-factories	0:1
wc:will:ice-phase-out	7:1
wc:will:investment	0:1
wc:will:net-zero	0:-1 2:-1 3:1 5:-1 8:-2
wc:will:recycled-material	0:1 2:-1
wc:will:renewable-energy	3:2
wc:will:water-use	0:-2 3:1 6:1
wc:wind	0:1 6:-1
wc:wind:renewable-energy	0:1 4:-1 6:-1
wc:winter	0:1 8:-1
wc:with:charging-points	0:1
wc:with:ev-mileage	0:1
wc:with:ev-share	7:3
wc:with:ev-volume	0:1
wc:with:ghg-emissions	0:-1 2:-1 6:-1 7:-1
wc:with:green-factories	0:2 2:-1 3:-1 5:-1 8:-1
wc:with:ice-phase-out	7:2
wc:with:net-zero	0:-1 1:1 2:-1 6:-2
wc:with:network	0:1
wc:with:recycled-material	7:-2
wc:with:renewable-energy	0:1 3:-1
wc:with:supplier-commitments	0:2
wc:withdrawal	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:withdrawal:water-use	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:within	7:1
wc:within:ev-models	0:2
wc:without	0:1 3:-1 8:-1
wc:without:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
wc:won	0:3 6:-1
wc:won:investment	0:1
wc:work	1:1 8:-1
wc:work:ev-volume	0:1
wc:work:ghg-emissions	0:-1 1:-2 2:-1 5:-1 7:-1 8:-1
wc:work:net-zero	0:-1 1:2 2:-2 4:-2 5:-2 6:-2 8:-1
wc:work:network	0:1
wc:workshop	0:1
wc:worksit	3:-1 6:1
wc:worksit:renewable-energy	3:-1 6:1
wc:world:ev-models	0:1
wc:world:ev-share	7:1
wc:world:ev-volume	0:2
wc:world:ghg-emissions	2:-1 4:-2 5:-1 6:-1 7:-2 8:1
wc:world:net-zero	3:2 7:-1
wc:worldwide:ev-models	0:1
wc:worldwide:ev-share	7:2
wc:worldwide:ev-volume	0:1
wc:worldwide:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:1 5:-1 6:-1 7:1 8:1
wc:worldwide:net-zero	3:2 6:-1
wc:worldwide:renewable-energy	0:-1 3:-1 6:2
wc:worth	0:1 3:-1 6:2
wc:would:charging-points	0:1
wc:would:ev-models	0:1
wc:would:ev-share	7:1
wc:would:ev-volume	0:1
wc:would:ghg-emissions	0:-2 1:1 3:-2 4:2 6:-2 7:1 8:-2
wc:would:net-zero	0:1 1:-3 2:-1 4:-1 6:1 7:1 8:-1
wc:xpeng	0:1 3:1
wc:xpeng:ev-volume	0:2
wc:year	0:1
wc:year-end	3:1
wc:year-end:charging-points	0:1
wc:year:battery-capacity	0:1
wc:year:battery-recycling	0:1
wc:year:energy-use	4:-1
wc:year:ev-models	0:1
wc:year:ev-share	7:2
wc:year:ev-volume	0:1
wc:year:ghg-emissions	3:1 4:-1 5:-1 8:-2
wc:year:ice-phase-out	7:1
wc:year:net-zero	3:-1 6:2 8:-1
wc:year:recycled-material	0:2 7:-1
wc:year:renewable-energy	6:2
wc:year:waste	0:1
wc:year:water-use	0:-1 3:4
wc:yearly	3:2
wc:yen	0:1
wc:yen:investment	0:1
wc:yibin	3:2
wc:your	7:1
wc:yuan	0:2
wc:yuan:energy-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:zeekr	0:1
wc:zero	8:1
wc:zero-carbon	3:1 8:-2
wc:zero-carbon:green-factories	3:1
wc:zero-carbon:net-zero	0:-2 1:1 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-2
wc:zero-carbon:renewable-energy	3:1
wc:zero-co	0:-1 3:2
wc:zero-co:green-factories	0:-1 3:2
wc:zero-emission	7:1
wc:zero-emission:ev-volume	0:2
wc:zero:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:zero:net-zero	6:1 8:1
wc:zero:waste	6:-3
wc:£	0:2
wc:£:investment	0:2
wc:€	0:1
wc:€:investment	0:1
ws:#:battery-capacity	0:2
ws:#:battery-recycling	0:2
ws:#:charging-points	0:2
ws:#:emissions-peak	8:1
ws:#:energy-use	3:1
ws:#:ev-mileage	0:1
ws:#:ev-models	0:1
ws:#:ev-share	7:2
ws:#:ev-volume	0:2
ws:#:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 8:-1
ws:#:green-factories	3:2
ws:#:ice-phase-out	7:2
ws:#:investment	0:2
ws:#:network	0:2
ws:#:other	1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:-1
ws:#:recycled-material	0:1 7:1
ws:#:renewable-energy	3:1 6:2
ws:#:supplier-commitments	2:1
ws:#:waste	0:1 3:1
ws:#:water-use	0:1 6:1
ws:#y:battery-capacity	0:1
ws:#y:battery-recycling	0:1
ws:#y:charging-points	0:1
ws:#y:emissions-peak	8:1
ws:#y:energy-use	4:-1 6:2
ws:#y:ev-models	0:1
ws:#y:ev-share	7:2
ws:#y:fuel-economy	0:1 4:-3
ws:#y:ice-phase-out	7:1
ws:#y:investment	0:1
ws:#y:other	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:#y:recycled-material	2:2
ws:#y:renewable-energy	0:2 3:-1 6:2
ws:#y:supplier-commitments	0:1
ws:#y:waste	0:1 3:-1 6:1
ws:#y:water-use	6:1
ws:$	0:2
ws:$:ev-volume	0:1
ws:$:investment	0:1
ws:%:battery-recycling	0:2
ws:%:charging-points	0:1
ws:%:energy-use	0:1 1:-1 4:-1 6:-2 7:-1
ws:%:ev-models	0:1
ws:%:ev-share	7:3
ws:%:ev-volume	7:2
ws:%:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:1 8:-1
ws:%:ghg-emissions	7:-1
ws:%:ice-phase-out	7:1
ws:%:net-zero	0:-1 4:-1 5:-1 6:1 8:-3
ws:%:other	0:-2 2:-1 3:-4 4:-1 5:3 7:-1 8:-1
ws:%:recycled-material	7:1
ws:%:renewable-energy	3:1 6:1
ws:%:supplier-commitments	0:1
ws:%:waste	3:1
ws:%:water-use	0:-1 3:3 6:-2
ws:(:battery-capacity	0:1
ws:(:charging-points	0:1
ws:(:emissions-peak	8:1
ws:(:ev-models	0:1
ws:(:ev-share	7:1
ws:(:ev-volume	0:1
ws:(:ghg-emissions	5:-1 8:-1
ws:(:ice-phase-out	7:1
ws:(:net-zero	1:1 3:1 6:-1 8:-1
ws:(:recycled-material	0:2 7:-2
ws:):battery-capacity	0:1
ws:):charging-points	0:1
ws:):emissions-peak	8:1
ws:):ev-models	0:1
ws:):ev-share	7:1
ws:):ev-volume	0:1
ws:):ghg-emissions	5:-1 8:-1
ws:):ice-phase-out	7:1
ws:):net-zero	1:1 3:1 6:-1 8:-1
ws:):recycled-material	0:2 7:-2
ws:,:battery-capacity	0:1
ws:,:battery-recycling	0:2
ws:,:charging-points	0:2
ws:,:emissions-peak	8:1
ws:,:energy-use	3:1 4:1
ws:,:ev-mileage	0:1
ws:,:ev-models	0:2
ws:,:ev-share	7:1
ws:,:ev-volume	0:1
ws:,:fuel-economy	2:-1 3:-1 4:1
ws:,:green-factories	3:1
ws:,:ice-phase-out	7:1
ws:,:investment	0:1
ws:,:network	0:2
ws:,:other	0:-1 1:-1 2:-1 3:1 4:-1 7:-1 8:-1
ws:,:recycled-material	7:1
ws:,:renewable-energy	3:1
ws:,:supplier-commitments	0:5 2:-2
ws:,:waste	3:1
ws:,:water-use	0:-1 3:2 6:1
ws:::battery-capacity	0:2
ws:::battery-recycling	0:1
ws:::charging-points	0:2
ws:::emissions-peak	8:1
ws:::energy-use	0:-2 3:3 4:-2 6:-1
ws:::ev-models	0:2
ws:::ev-share	7:2
ws:::ev-volume	0:3
ws:::ghg-emissions	5:-1
ws:::green-factories	0:2 3:-1 6:-1 8:-1
ws:::ice-phase-out	7:1
ws:::investment	0:2
ws:::net-zero	0:-1 1:2 2:-1 7:-2 8:1
ws:::network	0:1
ws:::recycled-material	0:5 2:-1 7:-2
ws:::renewable-energy	0:-1 6:3
ws:::supplier-commitments	0:3
ws:::waste	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:::water-use	3:2 6:-2
ws:;:battery-capacity	0:1
ws:;:energy-use	0:-3 4:-1 6:3
ws:;:ev-models	0:1
ws:;:ev-share	7:1
ws:;:ev-volume	0:2
ws:;:fuel-economy	0:-1 4:2 7:-1
ws:;:ghg-emissions	1:-2 3:2 6:-2
ws:;:green-factories	0:1
ws:;:ice-phase-out	7:1
ws:;:investment	0:1
ws:;:net-zero	0:-1 3:2 4:-1 6:1 8:-2
ws:;:recycled-material	0:1
ws:;:renewable-energy	3:-2 6:2
ws:;:supplier-commitments	2:1
ws:;:waste	3:2 6:-1
ws:;:water-use	3:1 6:-2
ws:a:battery-capacity	0:1
ws:a:battery-recycling	0:1
ws:a:charging-points	0:1
ws:a:emissions-peak	8:1
ws:a:energy-use	6:1
ws:a:ev-mileage	0:2
ws:a:ev-share	7:1
ws:a:fuel-economy	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
ws:a:ghg-emissions	0:1 5:-1 7:-1
ws:a:green-factories	3:1
ws:a:ice-phase-out	7:1
ws:a:investment	0:1
ws:a:net-zero	8:1
ws:a:network	0:1
ws:a:recycled-material	2:-1 7:2
ws:a:supplier-commitments	2:1
ws:a:waste	0:-1 3:3
ws:a:water-use	3:1
ws:abandon	3:1
ws:able	0:1 6:1
ws:about:ev-models	0:1
ws:about:ev-share	3:1
ws:about:ghg-emissions	1:-2 2:2 4:-2 5:-1 7:-1 8:-2
ws:about:net-zero	0:-1 1:-2 2:-2 4:-1 6:-2 7:1 8:2
ws:about:recycled-material	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
ws:about:renewable-energy	0:-2 3:1
ws:above	0:2
ws:abroad	0:1
ws:abroad:ev-volume	0:2
ws:absolute	1:-1 2:-1 4:2 6:1
ws:absolute:ghg-emissions	1:-1 2:-2 4:2 7:-1 8:-1
ws:acces	0:1
ws:accord:ev-share	7:1
ws:accord:ev-volume	0:1
ws:accord:ghg-emissions	3:-1 7:-1
ws:accord:net-zero	1:-1 8:1
ws:account:ev-volume	0:3
ws:account:ghg-emissions	0:1 1:-2 3:-1 6:-3 7:-1 8:-2
ws:account:green-factories	3:1
ws:account:recycled-material	7:1
ws:account:renewable-energy	3:2
ws:account:supplier-commitments	2:1
ws:ace	4:2
ws:achiev	0:-1 6:1
ws:achiev:battery-recycling	0:2
ws:achiev:ghg-emissions	0:-3 1:1 2:-3 3:-3 5:-2 6:1 7:-2 8:-3
ws:achiev:net-zero	1:-1 6:1
ws:achieve	4:-1
ws:achieve:emissions-peak	8:2
ws:achieve:net-zero	7:2
ws:acros	0:1 1:2
ws:acros:ev-volume	0:1
ws:acros:ghg-emissions	0:1 1:2 2:-1 3:-2 4:-1 6:-1 8:-2
ws:acros:net-zero	1:1 7:-1
ws:action:net-zero	8:1
ws:activiti	1:-1 3:-2 4:-2 6:1 8:1
ws:activiti:ghg-emissions	0:-1 1:-1 3:-2 4:-2 5:-1 6:2
ws:activiti:net-zero	6:-1 7:-3 8:3
ws:adapt	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 7:-1 8:1
ws:add	0:1
ws:add:battery-capacity	0:3
ws:add:charging-points	0:1
ws:add:energy-use	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 8:-1
ws:add:ev-models	0:1
ws:add:ev-volume	0:-1 7:2
ws:add:ghg-emissions	0:-1 2:-2 3:-2 4:-2 5:-2 6:3 7:-1 8:-2
ws:add:investment	0:1
ws:add:net-zero	1:1 6:1 8:-1
ws:add:renewable-energy	3:1 6:-2
ws:addition	6:1
ws:addition:investment	0:2
ws:additional	0:2 3:-1
ws:adds	0:2 1:-1 3:-1
ws:adds:ev-share	7:1
ws:adds:ghg-emissions	0:2 1:-2 2:-1 3:-2 4:-2 6:-1 8:-1
ws:adjust	0:1
ws:administration	0:-1 1:-1 2:-1 3:-3 4:-1 5:-1 6:1 7:-2 8:1
ws:administration:net-zero	0:-2 1:-1 2:-2 3:-3 4:-2 5:-2 6:1 7:-2 8:1
ws:adopt	0:2 7:-1
ws:adopt:recycled-material	0:3 7:-1
ws:adventure	0:1 3:-1 6:-1
ws:adventure:charging-points	0:1
ws:aesc:battery-capacity	0:1
ws:aesc:investment	0:2
ws:affiliat	0:-1 3:3 4:-1 6:-1
ws:after	0:1 3:-1
ws:after:ev-share	7:1
ws:after:ev-volume	7:1
ws:after:ghg-emissions	1:2 2:-2 3:-2 5:-2 6:-2 7:-2 8:-2
ws:afterward	8:2
ws:ag	0:2 7:-1
ws:again	4:1 7:-1
ws:again:ev-volume	0:1
ws:again:net-zero	3:-1 6:1 8:1
ws:against	3:-2 4:-1 6:1
ws:against:ev-volume	0:1
ws:against:ghg-emissions	0:-1 1:-1 3:-2 4:-2 6:1 8:1
ws:ago:ev-share	7:2
ws:ago:ev-volume	0:1
ws:ago:ice-phase-out	7:1
ws:agre	5:1
ws:agreement	0:1 3:-1 6:-1
ws:agreement:net-zero	2:1 6:-1
ws:agreement:renewable-energy	0:2 3:-1 6:-1
ws:ahead	0:1 1:-1 4:-1 6:-1 8:1
ws:ahead:ghg-emissions	0:1 1:-2 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:ahead:net-zero	2:-1 6:-1 7:-1 8:3
ws:aim	3:-1
ws:aim:battery-recycling	0:1
ws:aim:ev-share	7:2
ws:aim:ev-volume	0:1
ws:aim:ghg-emissions	0:1 1:-1 6:-2
ws:aim:net-zero	8:1
ws:aim:renewable-energy	0:-2 2:-1 6:2 8:-1
ws:aims:ghg-emissions	1:-1 2:-1 3:-1 7:-1 8:1
ws:aims:net-zero	6:-1
ws:aims:renewable-energy	3:-1 6:2
ws:aion	0:2
ws:aion:ev-volume	0:1
ws:air	4:-2 6:1
ws:air:ghg-emissions	0:-1 1:-1 4:-2 5:-1 6:1 8:-1
ws:airs	0:1
ws:akio	0:1
ws:all-electric:ev-models	0:2
ws:all-electric:ev-share	7:1
ws:all-electric:ev-volume	0:3
ws:all-electric:ice-phase-out	7:2
ws:all-electric:investment	0:1
ws:all-new	4:1
ws:all:charging-points	0:1
ws:all:emissions-peak	8:2
ws:all:ev-share	7:1
ws:all:ev-volume	0:1
ws:all:ghg-emissions	2:-2 3:-1 4:-1 8:1
ws:all:green-factories	0:2 3:-1
ws:all:ice-phase-out	7:1
ws:all:investment	0:1
ws:all:net-zero	2:-1 5:-1 6:1 8:-2
ws:all:recycled-material	0:4 2:-2 7:-3
ws:all:renewable-energy	0:1
ws:all:supplier-commitments	0:1
ws:all:water-use	0:1 3:-1 6:1
ws:alliance:ev-volume	0:1
ws:allow	0:1 4:1
ws:allow:ice-phase-out	7:1
ws:almost	0:1 2:1 7:-1
ws:almost:ev-volume	0:1
ws:alone	3:1 6:-1
ws:alone:ev-models	0:1
ws:alone:ev-share	7:1
ws:alone:ev-volume	0:2
ws:alone:ghg-emissions	1:-2 2:1 3:1 4:-2 5:-2 6:-2 7:-1 8:-1
ws:alone:investment	0:1
ws:alone:renewable-energy	0:-1 3:2 6:-1
ws:along:charging-points	0:1
ws:along:net-zero	2:-1
ws:already	0:-1 6:1
ws:already:ev-models	0:1
ws:already:ghg-emissions	0:-3 1:-2 2:-2 4:-3 5:1 6:3 7:-2 8:-2
ws:already:green-factories	1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:already:net-zero	3:2 6:-1
ws:already:recycled-material	7:1
ws:already:renewable-energy	0:-3 4:1 6:1
ws:also	0:-1
ws:also:battery-capacity	0:1
ws:also:charging-points	0:1
ws:also:ev-models	0:1
ws:also:ghg-emissions	0:-2 4:-2 7:3 8:-1
ws:also:net-zero	0:-1 6:1 7:-2
ws:alter	3:-2 6:1 8:1
ws:alter:ghg-emissions	3:-2 6:1
ws:altogether	0:2 3:-2
ws:aluminium	0:2 3:-1
ws:aluminium:ghg-emissions	1:-1 2:2 3:-1 4:-2
ws:aluminium:recycled-material	0:1
ws:aluminum	0:-1 4:-1 5:1 7:1
ws:aluminum:ghg-emissions	0:-2 3:-1 4:-1 5:1
ws:aluminum:recycled-material	5:-1 7:1
ws:amazon	0:1
ws:amazon:ev-volume	0:1
ws:ambition	0:-1 2:2 8:-1
ws:ambition:ev-share	7:1
ws:ambition:ghg-emissions	0:-3 1:-1 2:-1 3:2 4:-1 6:1 7:-1
ws:ambition:net-zero	2:2 6:-1 8:-1
ws:america	0:1
ws:america:charging-points	0:1
ws:america:ev-models	0:1
ws:america:ev-share	7:1
ws:america:ev-volume	0:1
ws:america:network	0:1
ws:american	3:1
ws:american:ev-volume	0:1
ws:among:ev-volume	7:2
ws:among:green-factories	0:-1 3:1
ws:among:recycled-material	0:3 2:-1 6:-1 7:-2
ws:among:renewable-energy	0:-1 3:-1 6:1
ws:among:supplier-commitments	0:1
ws:amount	0:-1 3:1 6:1
ws:amount:ev-volume	0:2
ws:amount:ghg-emissions	0:-3 1:-2 2:-1 3:2 4:-1 5:-2 6:1 7:-1 8:-2
ws:amount:investment	0:2
ws:amp-	0:-1 3:2
ws:ampere	0:1
ws:ampere:ev-volume	0:2
ws:an	0:1
ws:an:ev-models	0:2
ws:an:ev-share	7:1
ws:an:ev-volume	0:1
ws:an:ghg-emissions	0:1 3:-1 4:1 7:-1 8:-2
ws:an:green-factories	1:-1 3:1 4:-1 6:-1
ws:an:ice-phase-out	7:1
ws:an:recycled-material	0:1 2:-1 7:-1
ws:an:renewable-energy	0:-1 3:1
ws:an:supplier-commitments	0:2 2:-3
ws:analyst	3:-1 6:1 8:1
ws:analyst:ev-volume	0:2
ws:and:battery-capacity	0:1
ws:and:battery-recycling	0:1
ws:and:charging-points	0:1
ws:and:emissions-peak	8:1
ws:and:energy-use	3:1
ws:and:ev-mileage	0:2
ws:and:ev-models	0:1
ws:and:ev-share	7:1
ws:and:fuel-economy	0:1 4:1 7:-1
ws:and:green-factories	0:2
ws:and:ice-phase-out	7:1
ws:and:net-zero	8:1
ws:and:network	0:2
ws:and:other	0:1 1:-1 2:-1 3:1 4:-1 5:-3 6:-1 7:-1 8:-1
ws:and:recycled-material	0:1 2:1
ws:and:supplier-commitments	0:1
ws:and:waste	0:-1 3:2
ws:announc:battery-capacity	0:1
ws:announc:charging-points	0:1
ws:announc:ghg-emissions	0:-1 2:-1 3:-2 4:1 6:-2 7:1 8:-1
ws:announc:ice-phase-out	7:1
ws:announc:investment	0:1
ws:announc:net-zero	1:2 7:-1 8:-1
ws:announc:renewable-energy	0:1 3:-1 6:1
ws:annual	0:1
ws:annual:battery-capacity	0:2
ws:annual:ev-share	7:1
ws:annual:ghg-emissions	0:1 1:-2 2:-1 3:1 4:-2 5:-1 8:-1
ws:annual:net-zero	1:-2 2:1
ws:annual:renewable-energy	0:-2 3:-1 4:1
ws:annually:ev-volume	0:1
ws:annually:ghg-emissions	0:-2 1:-1 4:-2 6:1 8:-1
ws:annually:renewable-energy	0:1 6:-2
ws:annum	0:2 3:-1 5:-1
ws:another:battery-capacity	0:1
ws:another:ev-models	0:1
ws:another:ev-volume	0:1
ws:another:investment	0:1
ws:any	4:-1
ws:any:ghg-emissions	0:-3 2:-1 3:2 4:-2 5:-2 7:-1 8:-2
ws:any:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1
ws:anybody	0:2
ws:anyth	1:-2 2:-1 4:-2 5:-1 6:-1 7:2 8:-2
ws:appear	0:1
ws:appear:ev-models	0:1
ws:appli	1:1 3:-2 7:-2
ws:apply	6:-1 8:-1
ws:approv	6:1
ws:approv:ghg-emissions	6:1
ws:approv:investment	0:1
ws:approximately:battery-capacity	0:1
ws:approximately:ev-volume	0:1
ws:approximately:ghg-emissions	0:-2 1:-1 3:-1 5:-1 6:-2 7:-1 8:2
ws:approximately:investment	0:2
ws:april:ev-volume	0:1
ws:arcfox	0:-1 7:2
ws:arcfox:ev-volume	0:2
ws:are:charging-points	0:2
ws:are:energy-use	3:1 4:-1 6:1
ws:are:ev-models	0:2
ws:are:ev-share	7:1
ws:are:ev-volume	0:2
ws:are:ghg-emissions	0:1 1:-1 2:-1 7:-2
ws:are:green-factories	0:-3 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-1
ws:are:ice-phase-out	7:1
ws:are:investment	0:1
ws:are:net-zero	0:-1 1:-1 3:2 7:1
ws:are:network	0:1
ws:are:recycled-material	0:-1 3:-1 7:2
ws:are:renewable-energy	0:1
ws:are:supplier-commitments	0:2 2:-1
ws:are:waste	3:1 6:-2
ws:area	7:-1 8:1
ws:aren	3:-2 6:1
ws:aren:ghg-emissions	3:-2 6:1
ws:arizona	3:1
ws:arizona:ev-volume	0:2
ws:arm	0:1 3:1 8:-1
ws:arm:ev-volume	0:2
ws:arm:investment	0:1
ws:around	0:2
ws:around:battery-capacity	0:1
ws:around:charging-points	0:1
ws:around:ev-share	7:1
ws:around:ev-volume	0:1
ws:around:ghg-emissions	0:2 3:1 4:-3 6:-2 7:-2 8:-2
ws:around:net-zero	1:-1 6:2
ws:around:recycled-material	0:3 7:-2
ws:around:renewable-energy	0:-2 2:-1 3:1 5:1 6:-1
ws:array	3:-1 6:1
ws:array:net-zero	7:1
ws:array:renewable-energy	3:-1 6:1
ws:arriv	7:1
ws:arrive	0:-1 2:1 8:1
ws:arrive:net-zero	2:1 6:-1
ws:articulat	0:1
ws:articulat:ev-volume	0:1
ws:as	0:1
ws:as:charging-points	0:1
ws:as:energy-use	0:1 1:-2 2:-2 3:-2 4:2 5:-2 6:-2 7:-1 8:-2
ws:as:ev-mileage	0:1
ws:as:ev-models	0:1
ws:as:ev-volume	0:2
ws:as:ghg-emissions	0:1 2:-1 4:-1 6:-1 8:-1
ws:as:green-factories	0:-3 3:4
ws:as:ice-phase-out	7:1
ws:as:investment	0:1
ws:as:net-zero	1:-2 3:1 8:1
ws:as:recycled-material	0:1 2:-1 7:-1
ws:as:renewable-energy	3:-1 6:1
ws:as:supplier-commitments	2:1
ws:as:waste	1:-1 2:-1 5:-1 6:1
ws:asan	7:1
ws:asan:ev-share	7:1
ws:aside:investment	0:1
ws:ask	2:2 6:-1 8:-1
ws:ask:ghg-emissions	1:-1 4:-1
ws:ask:net-zero	0:-1 1:-1 2:1 4:-1 5:-1 6:-1 8:-2
ws:ask:supplier-commitments	2:1
ws:aspir	8:1
ws:assembly	3:1
ws:assembly:investment	0:1
ws:assessment	0:1 1:-1 3:1
ws:at:battery-capacity	0:1
ws:at:charging-points	0:1
ws:at:emissions-peak	8:1
ws:at:energy-use	0:-1 6:2
ws:at:ev-models	0:1
ws:at:ev-share	3:1
ws:at:ev-volume	0:1
ws:at:ghg-emissions	3:-1 5:-1
ws:at:green-factories	0:1 1:-1 4:-1 5:-1
ws:at:ice-phase-out	7:1
ws:at:investment	0:1
ws:at:net-zero	1:-2 7:-1
ws:at:network	0:2
ws:at:recycled-material	2:1
ws:at:renewable-energy	3:1
ws:at:supplier-commitments	2:1
ws:at:waste	0:-1 3:2
ws:at:water-use	6:1
ws:attain	0:2 3:-1
ws:attain:net-zero	0:2 3:-1 6:-1 7:-1
ws:audi	0:-1 1:2 3:1 6:-2 7:1 8:-1
ws:audi:ev-models	0:1
ws:audi:ev-volume	0:-2 1:-1 7:2
ws:audi:ghg-emissions	0:-2 1:3 2:-2 3:-2 4:-2 5:-2 6:-2 7:-2 8:-3
ws:audi:net-zero	3:2 6:-2
ws:audit	0:-1 2:2
ws:audit:supplier-commitments	0:-1 2:2
ws:august	6:1
ws:auto	3:-1 6:1
ws:auto:ev-share	7:1
ws:auto:ev-volume	0:2
ws:auto:net-zero	3:-1 6:1
ws:auto:renewable-energy	0:-1 3:-1 6:2
ws:automaker	7:1
ws:automaker:ev-models	0:1
ws:automaker:ev-volume	0:-1 7:1
ws:automaker:ghg-emissions	0:1 1:-1 4:-1 6:-1 7:1 8:-1
ws:automaker:ice-phase-out	7:1
ws:automaker:investment	0:2
ws:automobile	1:1
ws:automobile:ghg-emissions	1:1
ws:automobile:investment	0:1
ws:automotive	0:-2 1:-1 3:2 4:-1 8:-1
ws:automotive:net-zero	0:-1 1:-1 3:-1 6:2 8:-1
ws:autonomou:investment	0:1
ws:autumn	0:1
ws:available	0:-1 7:2
ws:available:ev-models	0:-1 7:2
ws:avatr	0:3
ws:avatr:ev-volume	0:3
ws:average	0:-1 1:1 2:-1 3:-1 6:-1 7:1 8:-1
ws:average:ev-volume	0:2
ws:average:fuel-economy	0:-1 4:-2 7:2
ws:average:ghg-emissions	0:-1 1:2 2:-1 3:-2 4:1 5:-1 6:-2 8:-2
ws:average:recycled-material	0:-1 7:1
ws:average:water-use	3:1
ws:avoid	0:-1 3:-1 4:1 5:1 6:-1 8:-2
ws:avoid:ev-mileage	0:2
ws:avoid:ghg-emissions	0:-2 3:-2 4:2 6:-1 7:-1 8:-2
ws:avoid:renewable-energy	5:1 6:-2
ws:away	4:2 6:-1
ws:back	0:1 2:1 3:-1 7:-1
ws:back:battery-recycling	0:1
ws:back:ghg-emissions	0:-1 2:2 3:-2 4:-1 5:-1
ws:badge:ev-models	0:1
ws:bags	0:-1 3:2
ws:bags:waste	0:-1 3:2
ws:baht	0:1
ws:baht:investment	0:1
ws:baic	0:2 3:-1
ws:baic:emissions-peak	8:2
ws:baic:ev-volume	0:1
ws:baic:green-factories	0:2 3:-1
ws:baic:net-zero	0:-1 7:1
ws:balance	0:-1 3:1 4:-1 6:1 7:-1 8:-1
ws:balance:ghg-emissions	0:-2 4:-1 6:1
ws:balance:net-zero	0:-1 1:-1 3:1 6:1 7:-1 8:-1
ws:baod	0:-1 3:1
ws:bar	0:-2 2:-1 4:1 7:1
ws:bas	0:-1 3:1
ws:bas:ghg-emissions	1:1 6:1
ws:base:ghg-emissions	6:1 7:-1
ws:base:renewable-energy	3:3 6:-2
ws:baseline	0:-1 1:-1 4:1
ws:baseline:ghg-emissions	0:1 1:-2 3:-2 4:1 6:-1
ws:basi	0:-2 1:-1 2:-1 3:1 6:-2 7:-1
ws:basi:ghg-emissions	0:-2 2:-1 3:1 4:1 6:-1
ws:basi:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1
ws:batteri:battery-capacity	0:1
ws:batteri:battery-recycling	0:1
ws:batteri:ev-models	0:2
ws:batteri:ev-share	7:1
ws:batteri:ev-volume	0:3
ws:batteri:ghg-emissions	0:-2 3:1 4:1
ws:batteri:investment	0:1
ws:battery-electric	7:2
ws:battery-electric:ev-models	0:2
ws:battery-electric:ev-volume	0:-1 7:2
ws:battery-power	0:1
ws:battery-power:ev-share	7:1
ws:battery:battery-capacity	0:1
ws:battery:battery-recycling	0:2
ws:battery:charging-points	0:1
ws:battery:ev-models	0:2
ws:battery:ev-share	7:1
ws:battery:ev-volume	0:3
ws:battery:ghg-emissions	0:-2 1:-2 2:1 3:2 4:-1 6:-1
ws:battery:ice-phase-out	7:1
ws:battery:net-zero	1:-2 8:1
ws:battery:renewable-energy	3:2 6:-2
ws:battery:supplier-commitments	0:3 2:-1
ws:be:battery-capacity	0:1
ws:be:battery-recycling	0:1
ws:be:charging-points	0:1
ws:be:emissions-peak	8:1
ws:be:fuel-economy	0:-2 7:1
ws:be:ghg-emissions	0:1 5:-1 6:-1
ws:be:green-factories	0:-3 3:4
ws:be:ice-phase-out	7:1
ws:be:investment	0:1
ws:be:network	0:1
ws:be:recycled-material	0:1
ws:be:renewable-energy	6:1
ws:be:supplier-commitments	0:3
ws:be:waste	0:2 3:-1
ws:be:water-use	0:1 3:-1 6:1
ws:bear:ev-models	0:1
ws:beat	0:2
ws:beat:ev-volume	0:2
ws:became	0:2 1:-1 4:-1 6:-1 7:-1 8:-1
ws:became:ghg-emissions	0:2 1:-1 4:-1 5:-1 6:-1 8:-1
ws:because	0:-2 3:1 6:-1 7:1 8:1
ws:because:ev-share	7:1
ws:because:ev-volume	0:-1 7:2
ws:becom	0:-1 1:-1 3:-1 4:-1 6:-2 8:3
ws:becom:ghg-emissions	0:-1 2:-1 3:-3 4:-2 5:-1 6:-2 7:-1 8:2
ws:becom:net-zero	1:-1 8:1
ws:become:ice-phase-out	7:1
ws:become:net-zero	6:-1 7:-1
ws:been:battery-capacity	0:2
ws:been:charging-points	0:1
ws:been:energy-use	0:-2 3:2 4:-1
ws:been:ev-mileage	0:1
ws:been:ev-share	7:1
ws:been:ev-volume	0:2
ws:been:ghg-emissions	7:-1 8:-2
ws:been:green-factories	0:-2 3:4
ws:been:ice-phase-out	7:2
ws:been:investment	0:1
ws:been:net-zero	8:-1
ws:been:recycled-material	0:2 2:-1 3:-1
ws:been:renewable-energy	0:2 6:-1
ws:been:supplier-commitments	2:1
ws:been:waste	0:1 3:-1 6:1
ws:been:water-use	6:1
ws:before:charging-points	0:2
ws:before:ev-models	0:1
ws:before:ev-share	7:1
ws:before:ev-volume	0:2
ws:before:ghg-emissions	0:-1 3:-1 5:-1 6:-3 7:1 8:1
ws:before:network	0:1
ws:before:recycled-material	0:1 7:-2
ws:before:renewable-energy	0:-1 3:-1 6:3
ws:before:water-use	0:-2 3:2
ws:began	6:1
ws:began:ev-volume	0:1
ws:begin	0:1
ws:begin:battery-capacity	0:2
ws:begin:ev-volume	0:1
ws:beginn	0:-1 5:1 6:-1
ws:beginn:net-zero	2:-1 3:1 6:-1 7:-1
ws:beij:ev-models	0:1
ws:beij:ev-volume	0:1
ws:believ	4:1
ws:believ:ev-share	7:1
ws:belong	6:1
ws:belong:ev-share	7:1
ws:below	5:-1 6:-1
ws:below:ghg-emissions	2:-1 3:-1 8:-1
ws:below:water-use	0:2 3:-1 6:-1
ws:benchmark	0:2 1:-1 6:-2 7:-1 8:-2
ws:berlin	7:1
ws:beside	3:2 6:-1
ws:beside:renewable-energy	3:2 6:-1
ws:best	0:-1 7:2
ws:best:ev-volume	0:-1 7:2
ws:better	0:-3 4:1 7:2
ws:better:fuel-economy	0:-1 4:1 7:-1
ws:between:ghg-emissions	3:-2 8:-1
ws:between:net-zero	0:-1 1:-1 8:1
ws:between:other	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:between:renewable-energy	0:1
ws:bev:ev-models	0:1
ws:bev:ev-share	7:2
ws:bevs:ev-models	0:2
ws:bevs:ev-volume	0:2
ws:big	2:1 8:-1
ws:big:investment	0:1
ws:biggest	3:2 6:-1
ws:biggest:ev-volume	0:2
ws:biggest:renewable-energy	3:2 6:-1
ws:bill	0:1 3:1
ws:bill:investment	0:2
ws:billion	0:1
ws:billion:ev-mileage	0:1
ws:billion:ghg-emissions	2:-2 3:-2 4:3 5:-1 6:-2 8:-3
ws:billion:investment	0:2
ws:bio-bas	0:1
ws:bio-bas:recycled-material	0:1
ws:bioga	3:1
ws:biosourc	0:2 7:-2
ws:biosourc:recycled-material	0:2 7:-2
ws:bit	3:1
ws:black	0:2
ws:blue	0:1 2:-1
ws:blue:net-zero	7:1
ws:bluepark	0:1
ws:bluepark:ev-volume	0:1
ws:bmw:battery-recycling	0:1
ws:bmw:charging-points	0:1
ws:bmw:ev-models	0:1
ws:bmw:ev-share	7:1
ws:bmw:ev-volume	0:2
ws:bmw:ghg-emissions	0:-3 1:-1 8:1
ws:bmw:investment	0:1
ws:bmw:recycled-material	0:2 7:-1
ws:bmw:renewable-energy	0:1 1:-1 2:-1 3:-2 4:1 5:-1 6:-1 7:-1 8:-1
ws:bn:ev-models	0:1
ws:bn:investment	0:2
ws:board:investment	0:1
ws:body	0:2
ws:body:ev-volume	0:2
ws:bolt	7:1
ws:bolt:ev-volume	7:1
ws:border	0:3
ws:bosch	0:1 1:-1 3:-4 4:-2 6:3 7:-1 8:-3
ws:bosch:ghg-emissions	0:1 1:-2 3:-1 4:-2 5:-1 6:1 7:-1 8:-2
ws:bosch:investment	0:1
ws:bosch:net-zero	0:-2 1:-2 2:-2 3:-3 4:-1 5:-2 6:3 7:-1 8:-2
ws:boss	2:1
ws:both	7:1 8:-1
ws:both:ghg-emissions	1:-2 2:-1 3:-1 5:-1 6:-2 7:1
ws:both:net-zero	0:-1 1:2 2:-1 3:-2 5:-1 6:1 7:-1 8:-2
ws:both:renewable-energy	3:1
ws:bought	3:-1 6:1 7:-2
ws:bought:ev-volume	0:2
ws:bought:renewable-energy	3:-1 6:2
ws:bound	0:-2 1:-2 2:1 3:-2 4:-3 5:2 6:-1 7:-2 8:-1
ws:br:ev-models	0:1
ws:br:ev-share	7:1
ws:br:ev-volume	0:3
ws:br:ghg-emissions	0:-2 4:1 6:-1 7:-2 8:-2
ws:br:investment	0:1
ws:brand:ev-models	0:1
ws:brand:ev-share	7:1
ws:brand:ev-volume	7:2
ws:brand:ghg-emissions	0:3 1:-1 3:-2 4:-2 6:-2 8:-1
ws:brand:ice-phase-out	7:1
ws:brand:net-zero	1:1 3:-2 6:1 7:-2
ws:brand:renewable-energy	4:1 6:-1
ws:brazil	0:2 6:-2
ws:brief	3:-1 6:1
ws:bring	7:1
ws:bring:ev-volume	0:-1 7:2
ws:britain	4:-1 6:2 8:-1
ws:brochure	0:-1 4:1 7:-1
ws:brought	0:1 2:-1 8:-1
ws:brought:ev-volume	7:1
ws:brought:ghg-emissions	0:2 1:-3 2:-1 4:-1 5:-1 6:-1
ws:brought:net-zero	3:2 6:-1 8:-2
ws:brunp	0:1
ws:brunp:battery-recycling	0:1
ws:brussel	0:1 3:1 6:-1 7:-1
ws:brussel:net-zero	3:2 6:-1 7:-1
ws:budget:investment	0:1
ws:build	0:2
ws:build:battery-capacity	0:1
ws:build:ev-models	0:1
ws:build:ev-share	7:1
ws:build:ghg-emissions	2:-1 3:-2 4:-1 6:1
ws:build:net-zero	0:-3 1:1 4:-1 5:-1 7:-1
ws:built	3:1
ws:built:charging-points	0:1
ws:built:ev-models	0:1
ws:built:ev-volume	0:2
ws:built:ghg-emissions	0:-3 1:-1 3:3 4:-1 6:-1 7:-1
ws:built:renewable-energy	0:2 3:-2
ws:burn	4:2 7:-2
ws:bus:ev-mileage	0:1
ws:bus:ev-share	7:1
ws:bus:ev-volume	0:3
ws:bus:ghg-emissions	0:-1 2:-1 3:-2 4:3
ws:busines	4:-1
ws:busines:ev-models	0:-1 7:2
ws:busines:ghg-emissions	0:2 1:-1 3:-2 4:-3 7:1 8:-2
ws:busines:net-zero	8:2
ws:busines:renewable-energy	3:-1 6:1
ws:business	0:-1 3:-3 4:1 6:3
ws:but:charging-points	0:1
ws:but:ev-share	7:3
ws:but:ev-volume	7:1
ws:but:ghg-emissions	0:1 2:1 4:-2 5:-1 6:-1 7:-1 8:-1
ws:but:ice-phase-out	7:1
ws:but:net-zero	0:-1 1:-1 2:-1 3:-1 4:-2 5:-1 8:2
ws:but:renewable-energy	0:-1 3:2 6:-1
ws:buy	0:1 3:-3 4:-1 6:2 7:-1 8:-2
ws:buy:renewable-energy	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:-1
ws:buyer:ev-volume	0:1
ws:by:battery-capacity	0:1
ws:by:battery-recycling	0:1
ws:by:charging-points	0:1
ws:by:emissions-peak	8:1
ws:by:energy-use	3:1 4:-1
ws:by:ev-mileage	0:1
ws:by:ev-models	0:1
ws:by:fuel-economy	0:-1 1:-1 3:-1 4:-1 5:-1 7:2
ws:by:green-factories	3:2
ws:by:ice-phase-out	7:2
ws:by:investment	0:1
ws:by:net-zero	8:1
ws:by:network	0:2
ws:by:other	0:-1 1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ws:by:recycled-material	0:2 7:-1
ws:by:renewable-energy	6:1
ws:by:waste	0:4 3:-4 6:-1
ws:by:water-use	0:-1 3:1 6:2
ws:byd	8:-1
ws:byd:ev-volume	0:3
ws:byd:ghg-emissions	0:-1 2:-1 3:-1 4:2 5:-1 6:-1 7:-1
ws:byd:net-zero	0:-1 1:1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1 8:-2
ws:bz	0:1
ws:bz:ev-models	0:1
ws:c	0:2 1:-1 3:-1 4:-2 6:1
ws:c:ghg-emissions	0:2 1:-2 2:-1 3:-2 4:-2 7:-1
ws:c:renewable-energy	0:-2 3:-1 6:2
ws:cadillac	0:1
ws:calendar	0:-1 1:-1 2:-1 3:-1 6:-1 7:2 8:1
ws:calendar:net-zero	1:-1 3:-1 7:-1 8:3
ws:call	0:1 7:-2
ws:call:ev-volume	0:1
ws:call:ghg-emissions	4:-1 6:-1 8:1
ws:call:net-zero	3:1 7:-1
ws:call:supplier-commitments	0:-1 2:1
ws:came	3:-1 6:1
ws:came:battery-capacity	0:1
ws:came:battery-recycling	0:2
ws:came:ev-share	7:1
ws:came:ev-volume	0:1
ws:came:ghg-emissions	0:-2 1:1 2:-2 3:-1 4:-1 6:1
ws:came:renewable-energy	0:-2 1:-1 2:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:campaign	3:-1 6:1
ws:campaign:renewable-energy	3:-1 6:1
ws:cams	0:1
ws:cams:charging-points	0:1
ws:can	0:1
ws:can:charging-points	0:1
ws:canada	0:1
ws:canada:charging-points	0:2
ws:canadian	0:1
ws:capacity	0:1 3:1
ws:capacity:battery-capacity	0:1
ws:capacity:battery-recycling	0:1
ws:capacity:ghg-emissions	0:-2 2:-2 3:4 4:-2 5:-1 6:-2 7:-1 8:-2
ws:capacity:renewable-energy	0:1 3:1 6:-2
ws:capital:investment	0:2
ws:car	0:1
ws:car:battery-capacity	0:1
ws:car:energy-use	0:-2 3:2 6:-1
ws:car:ev-models	0:1
ws:car:ev-volume	0:1
ws:car:ghg-emissions	0:3 7:-1
ws:car:ice-phase-out	7:1
ws:car:net-zero	1:2 3:-1 6:-1 8:-1
ws:car:water-use	3:1
ws:carbon-free	0:-1 3:2 6:-2
ws:carbon-free:renewable-energy	0:-1 3:2 6:-2
ws:carbon-neutral	6:-1 7:1
ws:carbon-neutral:ghg-emissions	0:-1
ws:carbon-neutral:investment	0:1
ws:carbon-neutral:net-zero	6:-1 7:1
ws:carbon:emissions-peak	8:1
ws:carbon:energy-use	0:1 3:-2 4:1 6:-2
ws:carbon:ghg-emissions	1:1 4:-1 5:-1 6:-1
ws:carbon:green-factories	0:-2 3:3
ws:carbon:ice-phase-out	7:1
ws:carbon:net-zero	8:1
ws:carbon:supplier-commitments	0:3
ws:carbonate	0:1
ws:carbonate:battery-recycling	0:1
ws:carlo	3:1
ws:carlo:ev-volume	0:2
ws:carmaker	6:1
ws:carmaker:ev-volume	7:1
ws:carmaker:ghg-emissions	0:-1 3:-1 4:-1 6:1
ws:carmaker:renewable-energy	6:1
ws:carolina	0:1
ws:carolina:investment	0:2
ws:carri	0:-1 2:1 3:1
ws:carri:ghg-emissions	3:1
ws:carry	1:1
ws:cars	7:1
ws:cars:charging-points	0:1
ws:cars:ev-models	0:1
ws:cars:ev-volume	7:1
ws:cars:ghg-emissions	2:-1 4:1 6:-3 7:-1
ws:cars:ice-phase-out	7:1
ws:cars:net-zero	7:2
ws:cars:recycled-material	0:-2 7:3
ws:cars:renewable-energy	6:-2
ws:casa	3:1
ws:casa:ev-volume	0:2
ws:case	0:-2 1:-2 3:1 5:-1 7:-1
ws:cash	8:1
ws:cast	0:2 2:-1 7:-2
ws:cast:recycled-material	0:2 2:-1 7:-2
ws:casting	0:-1 2:-1 3:-1 4:-1 5:1 6:-1 7:1
ws:casting:recycled-material	0:-1 5:-1 7:1
ws:catalogue	0:1
ws:catalogue:ev-models	0:1
ws:category	0:-2 1:-1 2:1 4:1 6:-2
ws:cathod	0:2 1:-1 2:-1 5:-1 6:-1 7:-2 8:-1
ws:cathode	0:3 2:-1 7:-2
ws:cathode:recycled-material	0:3 7:-2
ws:catl	3:-1 6:1 8:1
ws:catl:battery-capacity	0:1
ws:catl:investment	0:1
ws:caus	0:1 4:-1
ws:caus:ghg-emissions	0:1 4:-1
ws:cause	0:-2 1:-1 2:-1 3:-2 5:2 6:-1 8:-2
ws:cause:ghg-emissions	0:-2 2:-1 3:-2 5:2 6:-1 7:-2 8:-1
ws:cdp	1:1
ws:cdp:ghg-emissions	1:1
ws:cell:battery-capacity	0:1
ws:cell:ghg-emissions	1:-2 2:-1 3:1 4:-2 5:-2 6:-2 7:1 8:-2
ws:cell:ice-phase-out	7:1
ws:cell:net-zero	1:-1 2:-1 3:-1 4:-1 6:2 7:-1 8:-1
ws:cell:recycled-material	0:3 2:-1 7:-1
ws:cell:renewable-energy	3:2 6:-1
ws:cent	0:1
ws:cent:battery-recycling	0:1
ws:cent:energy-use	0:-1 3:2 4:-1 6:-1
ws:cent:ev-share	7:2
ws:cent:ev-volume	0:4
ws:cent:fuel-economy	0:-2 4:2 7:-1
ws:cent:ghg-emissions	2:-1 3:-2 6:1
ws:cent:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1
ws:cent:recycled-material	0:2
ws:cent:renewable-energy	0:1
ws:cent:water-use	0:-1 2:-1 3:-1 4:-1 6:2 7:-1
ws:century	0:-2 2:-1 3:1 4:-1 5:-2 7:-2 8:-1
ws:century:net-zero	0:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-2 8:-1
ws:ceo	7:2 8:-1
ws:ceo:ev-share	7:1
ws:ceo:ghg-emissions	1:-1 2:-1 3:1 4:-2 5:-1 6:-2 7:1 8:-1
ws:ceremony	8:1
ws:certifi	3:1
ws:certifi:green-factories	3:1
ws:certifi:net-zero	3:4 8:-2
ws:certifi:network	0:1
ws:certifi:renewable-energy	3:3 6:-2
ws:certifi:waste	1:-2 2:-2 3:-1 4:-2 5:-2 6:1 7:-2 8:-1
ws:certificat	0:1 1:-1 2:-2 4:-2 5:-1 7:-1 8:-2
ws:certificate	0:1 3:2 8:-1
ws:chain	1:2 2:1
ws:chain:ghg-emissions	0:-1 1:1 2:2 4:-1 6:-2
ws:chain:green-factories	0:1 3:-1
ws:chain:investment	0:1
ws:chain:net-zero	1:2 3:-1
ws:chain:renewable-energy	6:1
ws:chain:supplier-commitments	0:2
ws:chairman:ev-share	7:1
ws:chairman:net-zero	3:1 6:-2 7:-1 8:1
ws:chakan	0:1
ws:chakan:investment	0:1
ws:challenge	4:1 6:-2 7:-1
ws:challenge:ghg-emissions	0:-1 1:-1 3:-1 4:2 6:-2 7:-2 8:-1
ws:challenge:net-zero	2:-1 3:2 4:-1
ws:chandrasekaran	7:1
ws:chandrasekaran:ev-share	7:2
ws:chang	7:1
ws:chang:ghg-emissions	4:1
ws:chang:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:-2 7:1 8:1
ws:changan:ev-models	0:1
ws:changan:ev-volume	0:3
ws:changchun	8:1
ws:change	0:2 3:-1 6:-1 8:2
ws:change:ghg-emissions	0:2 1:-2 3:-2 4:-2 5:-1 6:-2 7:-1 8:1
ws:change:net-zero	6:-1 7:1 8:3
ws:changsha	0:2 3:-2
ws:changzhou	3:1 6:-1
ws:changzhou:renewable-energy	3:2 6:-1
ws:charg	0:1
ws:charg:charging-points	0:1
ws:charg:ev-volume	0:1
ws:charg:investment	0:1
ws:charg:renewable-energy	2:-1 3:-2 4:2 5:-1 6:-1
ws:charge	6:-1
ws:charge:charging-points	0:1
ws:charge:renewable-energy	0:-1 4:1 6:-1
ws:charger	0:2
ws:charger:charging-points	0:1
ws:chengdu	3:4 6:-4
ws:chengdu:renewable-energy	0:-1 2:-1 3:5 4:-1 6:-4
ws:chevrolet	7:1
ws:chevrolet:ev-volume	0:-1 7:2
ws:chief	3:-1 6:1
ws:chief:ev-share	7:1
ws:chief:ev-volume	0:1
ws:chief:net-zero	1:-1 8:1
ws:chile	0:2 3:-1 7:-1
ws:china:battery-recycling	0:1
ws:china:ev-models	0:1
ws:china:ev-share	7:2
ws:china:ev-volume	7:1
ws:china:ghg-emissions	0:-2 1:-2 3:-2 6:-1 7:2
ws:china:green-factories	0:-2 3:2
ws:china:net-zero	1:-1 3:-2 6:2 8:-1
ws:china:renewable-energy	0:-1 3:1
ws:chinese:charging-points	0:1
ws:chinese:ghg-emissions	4:2 6:-2 8:-1
ws:chinese:supplier-commitments	0:1
ws:choco-seb	0:2
ws:choco-seb:charging-points	0:2
ws:christian	1:-1 3:-2 7:-1 8:2
ws:circular	0:2 2:-1 3:-1 4:-1 6:-1 8:-1
ws:citi	0:1
ws:citi:charging-points	0:1
ws:city	3:-2 4:2 6:-1
ws:city:ev-share	7:1
ws:clas	0:1 1:1 7:-1
ws:clean	0:-1 2:1 3:-2 6:1 7:-1
ws:clear	1:-1 8:1
ws:clear:ghg-emissions	1:-1
ws:climate	1:1 3:-1 7:-1
ws:climate-neutral	3:-2
ws:climate-neutral:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:-1
ws:climate-neutral:renewable-energy	2:1
ws:climate:ghg-emissions	1:1 2:-1 3:-2 4:-1
ws:climate:net-zero	7:-1 8:1
ws:climate:renewable-energy	3:-1 6:2
ws:climb	0:1 3:1 6:-1
ws:climb:ev-share	7:1
ws:climb:ev-volume	0:3 7:-2
ws:clock	0:-1 3:1 4:1
ws:clos	0:-2 1:-2 3:2 4:-2 6:-1
ws:clos:ghg-emissions	0:-3 1:-2 2:1 3:3 4:-2 5:-1 6:-2 7:-1 8:-1
ws:close	3:1
ws:close:ev-models	0:1
ws:close:renewable-energy	0:-1 3:2 4:-1 6:-1 7:-1
ws:cluster	0:-1 1:-1 3:3 4:-1 6:-1 7:-1 8:-3
ws:cluster:net-zero	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-3
ws:co	0:-1
ws:co:ev-mileage	0:1
ws:co:ev-models	0:1
ws:co:ev-share	7:1
ws:co:ev-volume	0:1
ws:co:ghg-emissions	0:-2 4:1
ws:co:green-factories	0:1 8:-1
ws:co:net-zero	3:2 8:-1
ws:co:recycled-material	0:1 3:-1 7:-2
ws:co:renewable-energy	0:-1 3:2 5:1 6:-2
ws:co:supplier-commitments	2:1
ws:coal	3:2 6:-1 7:-1 8:-1
ws:cobalt	2:2 3:-1 7:-1
ws:cobalt:battery-recycling	0:1
ws:code	0:2 2:-1
ws:code:supplier-commitments	0:2 2:-1
ws:com	3:-1
ws:com:ev-models	0:1
ws:com:ev-volume	0:-1 6:-1 7:2
ws:com:ghg-emissions	1:-1 3:-1 7:-1
ws:com:investment	0:1
ws:com:net-zero	0:-1 2:-1 6:-1 7:-1 8:3
ws:com:renewable-energy	0:-1 6:1
ws:combin	3:1
ws:combin:ev-share	7:1
ws:combustion	0:-1 7:2
ws:combustion:ev-models	0:2
ws:combustion:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2
ws:combustion:ice-phase-out	7:1
ws:come:energy-use	3:1
ws:come:ev-share	7:2
ws:come:ev-volume	0:2
ws:come:ghg-emissions	2:-2 5:-2 7:-2 8:-1
ws:come:recycled-material	0:3 2:-1 7:-2
ws:come:renewable-energy	6:1
ws:come:water-use	0:-3 3:3 6:-1
ws:commercial	0:1
ws:commercial:ev-share	7:1
ws:commercial:net-zero	0:1
ws:commit	8:1
ws:commitment	1:1 3:-1
ws:commitment:ghg-emissions	0:-1 1:1 2:-1 3:1
ws:commitment:net-zero	1:1 3:-1 8:1
ws:committ	4:-1
ws:committ:ghg-emissions	1:-2 3:1 4:-2 5:-2 7:1 8:-2
ws:committ:investment	0:1
ws:committ:net-zero	1:1 3:-1 8:1
ws:committ:supplier-commitments	0:1
ws:communicat	7:-2 8:1
ws:compact	0:1
ws:compani	6:2 8:-1
ws:compani:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-3
ws:company:battery-capacity	0:1
ws:company:emissions-peak	8:2
ws:company:energy-use	0:-1 3:1
ws:company:ev-models	0:1
ws:company:ev-volume	0:1
ws:company:ghg-emissions	0:-1 3:-2 4:-1 6:1
ws:company:ice-phase-out	7:1
ws:company:net-zero	1:-1 6:-1 8:3
ws:company:recycled-material	0:3 2:-2 7:-1
ws:company:renewable-energy	3:-2 6:4
ws:company:waste	0:-2 3:3 6:-1
ws:company:water-use	0:-2 6:2
ws:compar:energy-use	0:-2 3:1 4:1 6:-1
ws:compar:ev-volume	0:2
ws:compar:fuel-economy	0:-1 4:1
ws:compar:ghg-emissions	7:-1
ws:compar:net-zero	1:-1 6:2 8:-1
ws:compar:renewable-energy	6:1
ws:compar:water-use	0:2 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1 8:-1
ws:comparison	0:-1 1:-2 3:-2 4:1 7:1 8:-1
ws:comparison:ev-volume	0:2
ws:comparison:ghg-emissions	0:-3 1:-3 2:-1 4:2 5:-1 6:-2 7:1 8:-2
ws:compensation	0:-1 3:-1 6:1 8:1
ws:compensation:net-zero	6:1
ws:competitor	0:-1 4:-1 6:-1 8:2
ws:complet	0:1
ws:complet:renewable-energy	0:1 3:-2
ws:complete	7:2 8:-1
ws:completely	3:-1 6:1
ws:completely:ice-phase-out	7:1
ws:complex:investment	0:1
ws:component	3:1
ws:comprehensive	0:-2 3:2
ws:compris:charging-points	0:1
ws:conclud	2:1 3:1 6:-1 8:-1
ws:condition	7:1
ws:conduct	0:2 2:-1
ws:conduct:supplier-commitments	0:2 2:-1
ws:conference:ice-phase-out	7:1
ws:conference:net-zero	7:1
ws:confirm	1:2 3:-1 4:-1 6:-3
ws:confirm:ev-share	7:1
ws:confirm:ghg-emissions	0:-1 1:3 2:-2 3:-3 4:-3 6:-3 7:-3 8:-3
ws:confirm:net-zero	1:-1 6:-1 7:-1 8:3
ws:connector	0:3 3:-1 6:-1
ws:connector:charging-points	0:1
ws:conservation	3:-1 6:2
ws:conservation:energy-use	3:-1 6:2
ws:consist	7:1
ws:consist:recycled-material	0:1
ws:construction	3:-1 4:3 6:-1
ws:construction:battery-capacity	0:2
ws:construction:ghg-emissions	0:-3 1:-2 2:-1 3:-2 4:4 5:-1 6:-2 7:-1 8:-1
ws:consum	0:-1 3:1 6:1
ws:consum:energy-use	0:-1 3:1
ws:consum:renewable-energy	6:2
ws:consume	3:-1 4:1 7:-1
ws:consume:renewable-energy	0:1 3:-1
ws:consumer	4:1
ws:consumption	3:2 7:-1 8:-1
ws:consumption:energy-use	3:2
ws:consumption:renewable-energy	0:-2 3:2 6:-1
ws:consumption:water-use	0:-2 3:1 6:2
ws:contain	8:1
ws:contain:battery-recycling	0:1
ws:contain:recycled-material	2:-1
ws:container	0:1 2:-1 3:-1 4:-2 5:1 6:-1 7:-1 8:-1
ws:content	0:2 1:-1 2:-1 4:-1 6:-1 7:1 8:-1
ws:content:recycled-material	2:-1 7:1
ws:continent:ev-volume	0:2
ws:continent:ice-phase-out	7:1
ws:continu	0:-3 3:3 4:-1 6:-2
ws:contract	0:2 6:-2
ws:contract:battery-capacity	0:1
ws:contract:renewable-energy	0:1 3:1 6:-2
ws:contrast	0:1
ws:contribut	0:-1 7:3
ws:contribut:ev-share	7:1
ws:contribut:ev-volume	0:-2 7:3
ws:contribute:ev-volume	0:1
ws:contribute:net-zero	3:1 6:-1
ws:control	3:-1 6:2 8:-2
ws:convert	0:-1 1:-2 2:-1 3:-1 4:-1 7:2 8:-2
ws:convert:renewable-energy	6:1
ws:copper	0:2 7:-1
ws:copper:battery-recycling	0:2
ws:core	2:1 6:1 8:-1
ws:core:net-zero	6:2 8:-1
ws:core:supplier-commitments	0:3
ws:corp	0:1
ws:corp:net-zero	3:2 6:-1 7:-1
ws:corporate	0:-2 1:-2 2:-1 3:-2 4:-2 5:-1 6:1 7:-3 8:3
ws:corporate:ghg-emissions	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-2 8:-2
ws:corporate:net-zero	0:-1 1:-2 2:-1 4:-1 6:-1 7:-3 8:4
ws:corporation	1:1 4:-1 8:-1
ws:corporation:net-zero	1:1 3:1 7:-1 8:-1
ws:correspond	3:2 6:-1
ws:correspond:ev-share	7:2
ws:correspond:ghg-emissions	0:-1 1:-1 2:-2 3:2 5:-1 6:-2 7:-2 8:-2
ws:corridor	0:3 1:-2 2:-2 3:-2 4:-1 5:-1 7:-1 8:-1
ws:corridor:ghg-emissions	0:3 1:-2 2:-2 3:-2 4:-1 5:-1 7:-1 8:-1
ws:cost:battery-capacity	0:1
ws:cost:ev-models	0:1
ws:cost:fuel-economy	0:-1 4:2 7:-2
ws:cost:investment	0:1
ws:could	0:2 3:-1
ws:could:investment	0:1
ws:count	0:2
ws:count:charging-points	0:1
ws:count:ev-share	7:1
ws:count:ev-volume	0:3 7:-2
ws:count:ghg-emissions	1:-1 2:-2 3:1 5:-2 6:-1 7:-2 8:-2
ws:count:renewable-energy	0:1 3:-1
ws:country	6:1
ws:country:ev-volume	0:1
ws:county	3:2 6:-1 8:-1
ws:course	3:1
ws:course:ghg-emissions	0:-2 1:1 2:-1 3:-2 4:-1 5:-1 6:1 8:-1
ws:cover:ev-mileage	0:1
ws:cover:ev-models	0:1
ws:cover:ev-volume	0:1
ws:cover:ghg-emissions	0:-3 1:1 4:1 5:-2 6:-2
ws:cover:net-zero	0:-1 1:1 2:-1 3:-2 4:-1 5:-1 6:2 8:-2
ws:cover:recycled-material	1:-1 2:-1 6:-1 7:1
ws:cover:renewable-energy	3:2
ws:cover:supplier-commitments	0:3 2:-1
ws:cradle	2:-1 4:1 5:-1 6:-1 7:-2 8:-2
ws:cradle:ghg-emissions	0:-3 1:1 2:-1 4:1 5:-1 6:-1 7:-1 8:-2
ws:creat	1:-1 7:1
ws:create	0:1 1:-1 3:-1 4:-1 6:-1 8:1
ws:create:ghg-emissions	0:1 1:-2 2:-1 3:-2 4:-2 5:-1 6:-1 7:-2 8:1
ws:credit	2:1
ws:credit:supplier-commitments	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 8:-1
ws:crore:ev-mileage	0:1
ws:crore:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:1
ws:crore:investment	0:2
ws:cross	0:1
ws:cross:ev-volume	0:2
ws:crossover	0:1
ws:crossover:investment	0:1
ws:cubic	0:-2 3:3
ws:cubic:water-use	0:-2 3:3
ws:cumulative	4:2
ws:cumulative:ev-volume	0:3
ws:cumulatively	0:1
ws:cumulatively:battery-recycling	0:1
ws:current:ev-volume	0:2
ws:currently	0:-3 1:-1 3:-1 4:1 7:2 8:-1
ws:currently:ghg-emissions	0:-1 3:-1 4:1 8:-1
ws:customer	0:1 4:1
ws:customer:ev-models	0:1
ws:customer:ghg-emissions	0:1 1:-1 2:-2 3:-1 4:2 5:-1 6:-2 8:-3
ws:cut	0:1
ws:cut:battery-capacity	0:1
ws:cut:energy-use	1:-1 2:-1 3:-2 4:-1 6:1
ws:cut:ghg-emissions	5:-1 7:-1
ws:cut:net-zero	6:-1
ws:cut:waste	0:3 3:-2
ws:cut:water-use	0:2 1:-1 2:-1 3:-3 5:-1 6:1 8:-1
ws:cutt	0:-1 3:2 4:-1
ws:cutt:ghg-emissions	0:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ws:cutt:renewable-energy	3:1
ws:cv	3:2 6:-3 8:2
ws:cv:net-zero	0:-1 8:3
ws:cycle	1:3
ws:cycle:ghg-emissions	1:1
ws:cycle:net-zero	1:2
ws:czech	3:4 6:-2
ws:czech:renewable-energy	3:3 6:-2
ws:d	6:1 7:1 8:-1
ws:d:ev-volume	0:1
ws:dacia	0:3
ws:dacia:ev-volume	0:3 7:-1
ws:daf:ghg-emissions	6:2
ws:daimler	7:1
ws:daimler:net-zero	4:-1 7:2
ws:dare	0:-2 4:-1 6:-2 8:2
ws:dat	1:-1 8:1
ws:dat:net-zero	1:-1 8:1
ws:data:ghg-emissions	2:1
ws:date:ev-share	7:1
ws:date:ev-volume	0:1
ws:date:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:1 6:-2 8:2
ws:date:investment	0:1
ws:date:net-zero	1:2 2:-1 7:-2 8:-1
ws:date:renewable-energy	0:-1 6:1
ws:day:ev-share	7:1
ws:day:ev-volume	0:1
ws:days	0:1
ws:days:investment	0:2
ws:dc	0:1
ws:dc:charging-points	0:1
ws:de	0:1 8:1
ws:deadline	0:1 3:-2 8:1
ws:deadline:ghg-emissions	0:1 2:-2 3:-2 4:-1 6:1 7:-1 8:-2
ws:deal	3:1
ws:deal:renewable-energy	3:1
ws:dealer	0:1
ws:dealer:charging-points	0:1
ws:dealer:ev-volume	0:2
ws:dealer:network	0:1
ws:dealership	0:1
ws:dealership:network	0:1
ws:dearborn	0:2
ws:dearborn:ev-volume	0:2
ws:debrecen	3:2 6:-1
ws:dec:green-factories	3:1
ws:decade:battery-capacity	0:1
ws:decade:ev-models	0:1
ws:decade:ev-volume	0:1
ws:decade:ghg-emissions	2:1 3:-1 4:-1 6:-2 8:-1
ws:decade:net-zero	0:-2 1:-2 3:1 5:-1 6:-2 7:2 8:-1
ws:decade:recycled-material	0:1
ws:decade:renewable-energy	3:1
ws:decade:water-use	0:2 6:-3
ws:decarboniz	0:-1 3:-1 4:-1 5:-1 7:2 8:-2
ws:decarbonization	7:1
ws:decarbonization:investment	0:1
ws:decarbonization:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 5:-2 6:-1 7:1
ws:december	0:1
ws:december:ev-volume	7:1
ws:december:ghg-emissions	0:-2 3:1 6:-1 7:-1 8:-1
ws:december:supplier-commitments	0:3 2:-1
ws:decid	0:-1 7:1
ws:declar	0:1 3:1 4:-1 6:-1 8:-1
ws:declar:net-zero	3:1 6:-1
ws:declin	4:1 6:-1
ws:declin:ghg-emissions	4:1 6:-1
ws:decline	1:-2 3:-2 4:2 7:-1
ws:decline:ghg-emissions	1:-2 2:-1 3:-2 4:2 5:-1 7:-1 8:-1
ws:decreas	0:-2 3:4 6:-2
ws:decreas:energy-use	0:-2 3:2
ws:decrease	4:1
ws:decrease:ghg-emissions	4:1 7:-1
ws:deepal	0:2
ws:deepal:ev-volume	0:2
ws:degre	8:1
ws:delhi	3:-1 6:1
ws:deliver	0:1
ws:deliver:ev-share	7:2
ws:deliver:ev-volume	0:2
ws:deliver:ghg-emissions	0:-2 1:1 3:-1 5:-1 6:1
ws:deliver:renewable-energy	0:2 6:-1
ws:deliveri	0:1
ws:deliveri:ev-share	7:1
ws:deliveri:ev-volume	0:2
ws:delivery	0:1
ws:delivery:ev-volume	0:1
ws:demand	0:-2 3:1 6:1
ws:demand:ev-share	7:1
ws:demand:ghg-emissions	0:-1 1:-1 2:-1 3:2 4:-3 6:1 8:-1
ws:demand:net-zero	1:-1 6:1
ws:demand:renewable-energy	0:-2 6:1
ws:depend	8:1
ws:deploy	0:1
ws:dert	4:1
ws:design:ev-volume	0:1
ws:detroit	0:-1 7:2
ws:detroit:ev-volume	0:-1 7:2
ws:develop	0:2
ws:develop:ev-models	0:1
ws:develop:ev-share	7:1
ws:development	0:1 1:1
ws:development:ev-models	0:2
ws:development:investment	0:1
ws:devot	3:1 8:-1
ws:did:ev-volume	0:1
ws:did:ghg-emissions	0:-2 1:1 2:-1 5:-1 8:1
ws:did:supplier-commitments	0:2 1:-1 2:-1 3:-1 4:-1 6:-1
ws:diesel	1:-1 3:-2 6:-1 7:2 8:-2
ws:digitalisation	0:1
ws:digitalisation:investment	0:1
ws:dioxide	0:-2 1:-1 3:1 8:-1
ws:dioxide:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 5:-1
ws:dioxide:net-zero	1:-1 3:1 6:-1 7:1 8:-1
ws:dioxide:renewable-energy	0:-1 3:2
ws:direct	0:3 1:-2 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:direct:ghg-emissions	0:-3 1:-1 3:2 4:-1 7:-1
ws:direct:net-zero	0:2 1:-1 2:-3 3:-2 4:-1 5:-2 6:-3 7:-1 8:-1
ws:direct:supplier-commitments	0:4 2:-2
ws:directly	1:1 3:-1 6:1 8:-1
ws:director	0:-1 7:2
ws:director:recycled-material	0:-2 7:2
ws:disposal	0:1 1:2 2:-2 3:-2 4:-2 5:-1 6:-2 7:-2 8:-2
ws:distance	4:1
ws:district	4:-1 6:2 8:-1
ws:district:ghg-emissions	0:-1 2:-2 4:-1 5:-1 6:1
ws:divert	0:-1 1:-1 3:-1 6:1 8:-1
ws:divert:waste	0:-1 1:-1 3:-1 6:1 8:-1
ws:divid	0:1
ws:divid:renewable-energy	0:1 3:-1
ws:division	0:-2 1:-2 2:-2 3:2 4:-2 5:-2 6:-2 7:2 8:-2
ws:do	4:2 6:-1
ws:do:ev-volume	0:1
ws:do:ghg-emissions	3:-2 4:2 5:-1 6:-3 7:-1 8:-1
ws:does	0:-1 1:-1 2:2 7:-1
ws:does:ghg-emissions	0:-2 1:-1 2:2 3:-1
ws:doesn	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:1 8:1
ws:dollar	3:-2 6:1
ws:dollar:investment	0:3
ws:domestic	3:2 4:-1 5:1
ws:domestic:ghg-emissions	0:-1 2:-2 3:2 4:-1 5:1 6:-3 8:-1
ws:domestic:net-zero	3:2 8:-1
ws:domestic:waste	3:1
ws:done	0:2 3:-2 4:-1
ws:done:ev-volume	0:1
ws:done:supplier-commitments	2:1
ws:door	0:1
ws:door:battery-capacity	0:2
ws:douai	3:1 8:-1
ws:douai:battery-capacity	0:1
ws:doubl	0:-1 1:-1 3:2 4:-1 6:-1 8:1
ws:doubl:net-zero	0:-1 1:-1 6:-2 7:-1 8:2
ws:double	0:3 3:-1
ws:down	6:1 8:-1
ws:down:energy-use	0:-2 3:3 6:-2
ws:down:ev-share	7:2
ws:down:ev-volume	0:3
ws:down:ghg-emissions	2:-1 6:1
ws:down:net-zero	0:-1 2:-2 4:-1 5:-1 6:2 7:-1 8:-2
ws:down:waste	0:2 6:-1
ws:down:water-use	0:-1 3:-1 6:2
ws:downstream	0:3 2:-2 3:-2 4:-1
ws:downstream:ghg-emissions	0:3 1:-1 2:-2 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
ws:draw	0:1 6:-1
ws:draw:renewable-energy	3:1
ws:draw:water-use	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-2 7:-1 8:-1
ws:drawn	3:1 6:-1
ws:drawn:renewable-energy	3:2 6:-1
ws:driv	0:1 3:-2 7:2
ws:driv:net-zero	0:-1 1:-1 3:-2 4:-2 5:-1 6:-1 7:3 8:-1
ws:drive:ev-share	7:1
ws:drive:net-zero	7:1
ws:driven	0:-1 4:3
ws:driven:ev-mileage	0:2
ws:driven:ghg-emissions	0:-3 2:-1 3:-2 4:4 5:-2 6:-2 7:-1 8:-1
ws:driven:ice-phase-out	7:1
ws:driver	4:2 6:-1 7:-1 8:-1
ws:drop	0:-2 1:-1 6:2
ws:drop:ghg-emissions	0:-2 1:-1 6:2
ws:dropp	3:1 6:-1
ws:dropp:ev-volume	0:2
ws:dstr	3:-1 6:-1 7:1
ws:due	4:-1
ws:due:battery-capacity	0:1
ws:due:ev-models	0:1
ws:due:net-zero	1:-1 3:1 6:-1
ws:dur:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
ws:dur:renewable-energy	6:1
ws:e	0:-1 1:1
ws:e-power	7:1
ws:e-power:ev-share	7:1
ws:e:ev-models	0:1
ws:e:ev-volume	0:1
ws:e:ghg-emissions	0:-3 1:1 2:-3 5:-2 7:-1
ws:e:net-zero	0:-1 1:2 2:-1 3:1 4:-2 5:-1 6:-2 7:-2 8:-3
ws:each	0:2 6:-1
ws:each:battery-capacity	0:2
ws:each:ev-volume	0:1
ws:each:ghg-emissions	0:1 3:-1 4:-2 6:-1 7:-1
ws:each:investment	0:1
ws:each:net-zero	3:-1 7:-1 8:2
ws:earlier	5:1
ws:earlier:ev-share	7:1
ws:earlier:ev-volume	0:2
ws:earlier:net-zero	8:1
ws:earlier:renewable-energy	0:-1 3:-2 5:1 6:1
ws:early	0:1 4:-1
ws:early:ev-share	7:1
ws:early:ev-volume	0:3
ws:early:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 6:1
ws:early:ice-phase-out	7:1
ws:early:net-zero	3:2 6:-2
ws:earmark	0:1
ws:earmark:investment	0:1
ws:ecascadia	0:1
ws:ecascadia:ev-volume	0:1
ws:eco-friendly:ev-share	7:2
ws:economy	0:-1 3:1 4:-1 7:1 8:-1
ws:effect	0:1 3:-1 4:-1 6:1
ws:effect:ghg-emissions	0:-1 4:-1 6:1
ws:efficiency	0:-2 3:-2 6:3
ws:efficiency:energy-use	0:-1 3:-3 6:4
ws:efficiency:fuel-economy	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:-1
ws:efficiency:investment	0:1
ws:effort	8:1
ws:eight	0:2
ws:eight:ev-models	0:2
ws:eight:ev-share	7:2
ws:eight:investment	0:1
ws:either	0:-1 1:-2 2:-1 3:2 5:-1 6:-2 7:-2 8:-2
ws:electric:ev-mileage	0:1
ws:electric:ev-models	0:1
ws:electric:ev-volume	7:1
ws:electric:ghg-emissions	2:-2 3:-3 4:2 5:-2 7:-2 8:-2
ws:electric:ice-phase-out	7:1
ws:electric:net-zero	0:1 1:1 3:-1 6:-1 7:-2 8:1
ws:electricity	3:2
ws:electricity:charging-points	0:1
ws:electricity:energy-use	0:-1 3:1 4:-1
ws:electricity:ghg-emissions	2:1 3:-1 4:-1 5:-1 6:-1
ws:electricity:net-zero	1:-1 2:-1 3:2 7:-1
ws:electricity:renewable-energy	3:2 6:1
ws:electricity:supplier-commitments	0:1
ws:electrifi:ev-models	0:1
ws:electrifi:ev-share	7:1
ws:electrifi:ev-volume	7:1
ws:electrifi:net-zero	0:-1 1:-1 2:-1 3:-1 6:-1 7:-1 8:2
ws:electrification:ev-share	7:1
ws:electrification:investment	0:1
ws:electrify	0:1
ws:electrify:charging-points	0:1
ws:eleven	0:1 3:2 6:-1
ws:eleven:ev-models	0:2
ws:else	0:1 3:-1 6:-1
ws:else:ev-volume	0:1
ws:elsewhere	0:-1 3:-2 6:2
ws:elsewhere:renewable-energy	0:-1 3:-2 6:3
ws:embrace:net-zero	7:1
ws:emerg	0:-1 1:-1 3:3 6:-2 7:-1
ws:emission:emissions-peak	8:2
ws:emission:ev-share	7:1
ws:emission:ev-volume	0:1
ws:emission:net-zero	7:1
ws:emission:renewable-energy	3:1
ws:emission:supplier-commitments	0:2
ws:emit	0:-1 2:-2 5:-1 6:1 7:-1
ws:emit:ghg-emissions	0:-1 1:-1 2:-2 3:-1 5:-1 6:1 7:-1
ws:emit:net-zero	3:2 6:-2 7:-1
ws:emitt	2:-2 5:-2 6:1 7:-1 8:-2
ws:emitt:ghg-emissions	1:-3 2:-2 4:-1 5:-2 6:2 7:-1
ws:emitt:net-zero	1:1 3:3 6:-1 7:-1 8:-2
ws:employe	0:-1 1:-2 2:-1 3:3 4:-1 5:-1 6:-2 7:-1 8:-2
ws:encon	3:-1 6:2
ws:encon:energy-use	3:-1 6:2
ws:end-	0:1 1:2 3:-2 4:-1 6:-1
ws:end:battery-capacity	0:1
ws:end:charging-points	0:1
ws:end:energy-use	0:-1 3:-2 6:3
ws:end:ev-mileage	0:1
ws:end:ev-models	0:1
ws:end:ev-share	7:1
ws:end:ev-volume	0:2
ws:end:ghg-emissions	4:1 6:-2 7:-1 8:-2
ws:end:green-factories	3:2
ws:end:ice-phase-out	7:1
ws:end:net-zero	0:-3 1:-1 2:-2 3:-1 4:-2 5:-2 7:3 8:-2
ws:end:network	0:1
ws:end:recycled-material	0:3 2:-1 7:-2
ws:end:renewable-energy	5:1 6:1
ws:end:supplier-commitments	0:4 2:-1
ws:end:water-use	0:1 1:-1 2:-2 3:-2 4:-1 5:-2 6:1 7:-1 8:-1
ws:energi	0:1
ws:energy-sav	0:-1 2:-2 4:-2 6:2 8:-1
ws:energy:battery-capacity	0:1
ws:energy:charging-points	0:1
ws:energy:emissions-peak	8:1
ws:energy:ev-share	7:1
ws:energy:ev-volume	0:1
ws:energy:ghg-emissions	1:-2 2:-2 3:1 5:-1 8:-2
ws:energy:net-zero	0:-1 1:-2 3:1 6:2 8:-1
ws:energy:other	3:1 4:-1 5:-2 8:-1
ws:energy:waste	0:-1 3:1 6:-1
ws:engin	0:1
ws:engin:ev-models	0:2
ws:engin:ice-phase-out	7:1
ws:engine:ice-phase-out	7:1
ws:engine:net-zero	3:3
ws:engineer	1:-2 2:-1 3:-2 4:-1 5:-1 6:2 7:1 8:-2
ws:enough	3:1
ws:enough:battery-recycling	0:1
ws:enough:renewable-energy	0:-1 3:2
ws:enterpris	3:1
ws:entire	1:2 3:-2 6:-1
ws:entire:ghg-emissions	0:-2 1:2
ws:entire:net-zero	0:-1 1:2 2:-2 3:-3 4:-1 5:-1 6:-1
ws:entire:renewable-energy	0:1 1:-2 2:-2 4:-1 5:-1 7:-2 8:-2
ws:entirely	3:2 6:-1 7:-1
ws:entirely:renewable-energy	0:-2 3:2 6:-1
ws:environment	3:1
ws:environmental	0:-1 1:1 6:-1 8:-1
ws:environmental:ghg-emissions	0:-1 3:-2 6:-1 7:1
ws:environmental:net-zero	1:1 3:1 6:-1 8:-1
ws:envision:battery-capacity	0:1
ws:envision:investment	0:2
ws:eq	0:1
ws:eq:investment	0:1
ws:equal	3:2 6:-1
ws:equal:ghg-emissions	0:-1 2:-1 3:1 6:-2 8:-1
ws:equal:renewable-energy	0:-2 3:2
ws:equipment	3:-2 4:2
ws:equipment:battery-recycling	0:1
ws:equipment:ghg-emissions	0:-2 3:-1 4:2
ws:equivalent	0:1 1:-1 3:-2 6:1
ws:equivalent:ev-mileage	0:1
ws:equivalent:ghg-emissions	0:1 1:-1 3:-3 6:1
ws:erect	3:1
ws:erect:renewable-energy	3:2
ws:esg	3:1 6:-1
ws:esg:ghg-emissions	0:1 8:-1
ws:esg:renewable-energy	3:2 6:-1
ws:establish	0:-1 3:1 8:1
ws:estimat	4:1
ws:estimat:ghg-emissions	0:-1 1:1 3:-1 4:1 5:-1 6:-1 8:-1
ws:estimate	0:2
ws:et	0:-1 2:1 3:-2 4:1 5:-1 6:-1 7:-1 8:-1
ws:eu	4:1
ws:eur	0:1
ws:euro	0:1
ws:euro:investment	0:2
ws:europe	7:1
ws:europe:charging-points	0:1
ws:europe:ev-models	0:2
ws:europe:ev-share	7:1
ws:europe:ev-volume	0:-1 7:3
ws:europe:ghg-emissions	0:1 1:-1 2:-1 3:-4 5:-1 6:-2 7:1 8:-2
ws:europe:ice-phase-out	7:1
ws:europe:net-zero	1:-1 6:-2 7:1 8:1
ws:europe:recycled-material	0:4 2:-2 7:-3
ws:europe:renewable-energy	0:3 1:-1 2:-1 4:-1 5:-1 6:-3 7:-1
ws:european	4:-1 8:1
ws:european:ghg-emissions	0:-2 1:2 2:-1 4:-3 5:-2 6:-1 7:-1 8:-2
ws:european:investment	0:2
ws:european:net-zero	0:-2 1:-1 2:-1 3:-1 5:-1 6:-2 7:-1 8:3
ws:european:recycled-material	0:-1 2:2 7:-2
ws:ev	0:1
ws:ev:ev-models	0:1
ws:ev:ev-share	7:3
ws:ev:ev-volume	0:2
ws:ev:ice-phase-out	7:1
ws:ev:investment	0:1
ws:ev:network	0:2
ws:even	6:1 8:-1
ws:event	0:1
ws:event:ghg-emissions	0:1 1:1 4:-1 8:-1
ws:ever	6:-1 8:1
ws:every	3:1
ws:every:ev-models	7:1
ws:every:ev-share	3:1
ws:every:ev-volume	0:-1 7:2
ws:every:ghg-emissions	0:-1 1:-1 2:-2 3:1 4:-2 5:-1 6:-2 7:-2 8:2
ws:every:ice-phase-out	7:1
ws:every:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 8:1
ws:every:recycled-material	0:2 2:-1 3:-1 7:-1
ws:every:renewable-energy	0:1 6:-2
ws:everyth	0:-2 1:-2 3:1 8:2
ws:everyth:net-zero	1:-2 2:-1 4:-1 5:-1 6:-1 7:-1 8:2
ws:everywhere	1:-1 6:1 8:-1
ws:everywhere:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 8:-1
ws:evs:battery-capacity	0:1
ws:evs:ev-models	0:1
ws:evs:ev-share	7:2
ws:evs:ev-volume	0:1
ws:evs:ice-phase-out	7:1
ws:evs:investment	0:1
ws:evs:network	0:3
ws:ex	0:2 1:1 3:-2 4:-1 6:-1 7:-1
ws:exce	0:1
ws:exceed	3:2 7:-1
ws:exclud	0:-1 3:2 6:-1
ws:exclusively	0:-2 2:-1 4:-1 5:2 6:-1
ws:executive:ghg-emissions	0:-3 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:executive:ice-phase-out	7:1
ws:exist	4:1
ws:exist:charging-points	0:2
ws:expand	0:1
ws:expand:battery-capacity	0:1
ws:expand:ev-models	0:1
ws:expect:ev-share	7:1
ws:expect:ev-volume	0:1
ws:expect:ghg-emissions	1:1 2:-1 3:-1 4:-2 5:-2 6:-2 7:-1 8:1
ws:expect:investment	0:1
ws:expect:net-zero	0:-1 1:-2 3:2 7:-2 8:-1
ws:explain	0:-1 3:1 5:-1 6:1 8:-1
ws:export	0:1
ws:export:ev-volume	0:1
ws:extend	3:2
ws:extend:battery-capacity	0:1
ws:extension	0:-1 3:1 6:-1
ws:extent	3:1
ws:extent:renewable-energy	3:1
ws:fabric	0:2 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:fabric:recycled-material	0:2 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:faciliti	0:-1 4:-2 5:-1 6:3 7:-1 8:-2
ws:faciliti:ghg-emissions	0:-2 1:-2 2:-1 3:1 4:-2 5:-2 6:2 7:-1 8:-2
ws:faciliti:net-zero	3:1 6:1 8:-2
ws:faciliti:renewable-energy	0:1 3:-1
ws:fact	3:1 6:-1
ws:fact:renewable-energy	3:2 6:-1
ws:factori	0:1 3:1 6:-1
ws:factori:ghg-emissions	1:-1 3:-1 5:-1 6:-1 7:1
ws:factori:green-factories	0:2
ws:factori:net-zero	1:-1 2:-1 3:4
ws:factori:renewable-energy	3:4 6:-2
ws:factory	3:3
ws:factory:battery-capacity	0:1
ws:factory:ghg-emissions	0:-1 1:-2 2:-1 3:2 4:-1 8:-1
ws:factory:green-factories	3:1
ws:factory:net-zero	0:-1 1:-1 2:-1 3:3 6:-2 7:-2 8:-1
ws:factory:renewable-energy	2:1 3:1 6:-1
ws:factory:water-use	0:-1 3:1
ws:fall	2:-1 4:-2 8:-1
ws:fall:ev-volume	0:1
ws:fall:ghg-emissions	2:-1 4:-3 5:-1 8:-2
ws:fall:net-zero	0:-1 2:-1 3:-2 6:2
ws:fall:renewable-energy	0:1 3:-1
ws:fallen	3:2 6:-1
ws:family:investment	0:1
ws:far	6:-1
ws:far:ev-share	7:1
ws:far:ev-volume	0:1
ws:far:ghg-emissions	0:-1 6:-3 7:-1 8:-1
ws:far:green-factories	0:-2 3:2
ws:far:investment	0:1
ws:farm	0:1 8:-1
ws:farm:renewable-energy	0:2 3:-2 6:1
ws:fast:charging-points	0:1
ws:faw:ev-volume	0:2
ws:february	7:2
ws:february:ev-models	0:1
ws:feed	4:-1 8:1
ws:fell	3:2 6:-1 7:-1
ws:fell:ev-volume	0:3 7:-1
ws:fell:ghg-emissions	0:1 2:-2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:fer	1:-1 2:-1 8:1
ws:few	0:1
ws:fewer	6:1
ws:fewer:ghg-emissions	0:-2 2:-1 3:1 4:-1 5:1
ws:field	0:1 3:1 4:-2 6:-1 7:-2
ws:field:renewable-energy	3:1
ws:fifteen	0:2
ws:fifteen:ev-models	0:1
ws:fifth	0:-1 3:-2 7:2
ws:fifth:charging-points	0:1
ws:fifth:energy-use	3:-1 6:2
ws:fifth:ghg-emissions	0:-2 3:-2 4:1 5:-1 6:-1 7:-2 8:-1
ws:fifth:recycled-material	0:-1 7:2
ws:fifth:renewable-energy	0:1 3:-1 6:-1
ws:fifty	1:-1 2:-1 4:-1 5:-1 6:1 8:-1
ws:fifty:ghg-emissions	1:-1 2:-1 3:-1 4:-1 5:-1 6:2 8:-2
ws:figur	3:1
ws:figur:ghg-emissions	0:-3 2:-2 3:1 5:-2 6:-1 7:-2 8:-2
ws:figure	0:-1 1:1 7:1 8:-1
ws:figure:ev-models	0:2
ws:figure:ev-share	7:1
ws:figure:ev-volume	0:-1 7:2
ws:figure:ghg-emissions	0:-3 2:-3 3:1 4:-2 5:-2 6:1 7:-3 8:-3
ws:figure:renewable-energy	0:-1 3:-1 6:2
ws:fil:ghg-emissions	4:1
ws:final:ev-volume	0:2
ws:financial:ev-volume	0:1
ws:find	0:-1 1:1 4:-1 7:1 8:1
ws:find:ev-volume	0:-1 7:1
ws:find:ghg-emissions	0:-2 1:2 2:-2 3:-2 4:-2 5:-1 6:-3 7:-1 8:1
ws:finish	3:-1 4:-1 5:2
ws:finish:charging-points	0:1
ws:finish:ev-volume	0:1
ws:firm	2:1
ws:firm:ev-volume	0:3
ws:firm:net-zero	8:2
ws:first	0:2
ws:first:battery-capacity	0:1
ws:first:ev-share	7:1
ws:first:ev-volume	0:1
ws:first:ghg-emissions	0:1 3:-2 6:-1 8:-2
ws:first:green-factories	0:1
ws:first:ice-phase-out	7:1
ws:first:net-zero	1:-1 3:1 7:-2 8:1
ws:first:recycled-material	0:2 2:-1 7:-2
ws:fiscal:battery-capacity	0:1
ws:fiscal:ev-models	0:1
ws:fiscal:ev-volume	0:1
ws:fiscal:ghg-emissions	0:-2 1:-2 2:-2 3:1 6:2 8:-2
ws:fiscal:green-factories	0:1
ws:fiscal:net-zero	0:-1 6:1 7:-1 8:-2
ws:fiscal:renewable-energy	3:1
ws:fitt	0:-1 1:-3 2:2 3:-2 4:-2 5:-1 6:-1 8:-2
ws:fitt:ghg-emissions	0:-2 1:-3 2:2 3:-2 4:-2 5:-1 6:-1 8:-3
ws:five-year	1:2
ws:five:charging-points	0:1
ws:five:ev-models	0:2
ws:five:ev-share	7:2
ws:five:ev-volume	0:1
ws:five:investment	0:1
ws:five:net-zero	8:1
ws:five:renewable-energy	3:-1 6:2
ws:fix	3:-2 6:1 7:-1 8:1
ws:flat	0:2 7:-1
ws:fleet	7:1 8:-1
ws:fleet:ev-volume	0:1
ws:fleet:ghg-emissions	0:-3 3:-1 4:2 6:-2 7:2 8:-1
ws:fleet:net-zero	1:1 3:-1 7:1 8:-1
ws:flow	0:1
ws:flow:investment	0:1
ws:foil	0:2 1:-1 2:-1 3:-1 6:-1 7:-1 8:-1
ws:follow	3:2 6:-1 8:-2
ws:follow:ev-models	0:2
ws:follow:ev-volume	0:1
ws:follow:ghg-emissions	0:-1 5:1
ws:follow:ice-phase-out	7:1
ws:follow:net-zero	0:-1 1:-1 3:3 6:-2 8:-2
ws:footprint	3:-1 4:-2 5:-1
ws:footprint:ghg-emissions	1:1 3:-1 4:-2 5:-2 6:-3 8:1
ws:footprint:net-zero	0:-2 1:-3 2:-1 3:-2 5:-1 6:3
ws:for:battery-capacity	0:1
ws:for:battery-recycling	0:2
ws:for:charging-points	0:1
ws:for:emissions-peak	8:1
ws:for:energy-use	3:1
ws:for:ev-mileage	0:2
ws:for:ev-models	0:1
ws:for:ev-volume	0:2
ws:for:ghg-emissions	7:-1
ws:for:green-factories	0:1
ws:for:ice-phase-out	7:1
ws:for:investment	0:1
ws:for:net-zero	3:-1
ws:for:network	0:1
ws:for:other	0:-2 3:2
ws:for:recycled-material	2:2
ws:for:renewable-energy	0:1
ws:for:supplier-commitments	2:1
ws:for:water-use	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:ford	0:1 6:-1
ws:ford:ev-volume	0:3
ws:ford:net-zero	0:-1 1:-1 3:-1 7:-1 8:2
ws:ford:renewable-energy	0:1 6:-1
ws:ford:water-use	0:1
ws:forecast:ev-volume	0:1
ws:forese:ghg-emissions	0:-1 4:1
ws:foreseen	4:-1 7:-1 8:-1
ws:foreseen:ghg-emissions	0:-1 4:-1 5:1
ws:form	2:-1 6:-1 7:1
ws:forty	0:3 2:-1 7:-3
ws:forum	8:1
ws:forward	0:-1 8:1
ws:forward:net-zero	3:1
ws:foshan	0:2 3:-2
ws:fossil	3:2
ws:fossil-free	0:-2 2:2 3:1 7:-1
ws:fossil-free:renewable-energy	3:2
ws:fossil:net-zero	3:2 6:-1
ws:foton:ev-volume	0:1
ws:found:ev-volume	0:2
ws:founder	0:1
ws:four	0:1
ws:four-fifth	0:-1 3:2
ws:four:battery-capacity	0:2
ws:four:charging-points	0:1
ws:four:ev-models	0:1
ws:four:ev-share	7:1
ws:four:ev-volume	0:2
ws:four:ghg-emissions	0:-1 1:-1 2:-1 3:1 4:1 5:-1 6:-2
ws:four:green-factories	0:1 3:-1 4:-1
ws:four:investment	0:1
ws:four:renewable-energy	0:-1 3:3 6:-2
ws:fourth	4:1
ws:fourth:ev-volume	7:1
ws:fourth:ghg-emissions	1:-1 3:-1 4:2 5:-1 6:-2 7:-1
ws:france	3:1 8:-1
ws:france:battery-capacity	0:1
ws:france:battery-recycling	0:1
ws:france:net-zero	3:2 7:-1 8:-2
ws:free	7:1 8:1
ws:free:ev-volume	0:2 7:-1
ws:free:ice-phase-out	7:1
ws:free:net-zero	0:-1 6:-1 8:2
ws:freightliner	0:1
ws:freightliner:ev-volume	0:1
ws:french	0:-1 1:-2 2:-2 3:-3 4:-2 5:-1 6:3 7:1 8:-1
ws:fresh	0:-1 3:2 7:1
ws:fresh:water-use	0:-1 3:2
ws:friday:ev-share	7:1
ws:friday:net-zero	3:2 8:-2
ws:from:battery-capacity	0:1
ws:from:battery-recycling	0:1
ws:from:charging-points	0:1
ws:from:energy-use	0:-1 4:1
ws:from:ev-models	0:1
ws:from:ev-share	7:1
ws:from:ev-volume	0:2
ws:from:ghg-emissions	0:-1 3:1
ws:from:green-factories	0:-3 3:3
ws:from:ice-phase-out	7:1
ws:from:investment	0:1
ws:from:net-zero	4:-1
ws:from:recycled-material	0:1
ws:from:renewable-energy	6:1
ws:from:supplier-commitments	0:1
ws:from:waste	0:2 3:-2 6:1
ws:from:water-use	0:1 6:-3
ws:fuel:energy-use	3:-1 6:2
ws:fuel:fuel-economy	7:1
ws:fuel:ghg-emissions	1:1 2:-1 3:-2 4:-2 5:2 6:-3 7:-2 8:-2
ws:fuel:ice-phase-out	7:1
ws:fuell	3:1
ws:fuell:renewable-energy	3:1 6:-1
ws:fujisawa	0:-2 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:full	0:1 8:1
ws:full:battery-capacity	0:1
ws:full:ev-volume	0:1
ws:fully	7:2
ws:fully-electric	0:-2 7:2
ws:fully:ev-models	0:2
ws:fully:ev-share	7:1
ws:fully:ev-volume	7:2
ws:fully:ice-phase-out	7:1
ws:fully:net-zero	7:1
ws:fund	0:1
ws:fund:investment	0:1
ws:further	0:-1 6:1
ws:further:energy-use	3:-1 6:1
ws:further:ev-models	0:1
ws:further:ev-share	7:1
ws:further:investment	0:2
ws:further:renewable-energy	0:-1 3:-1 4:1
ws:fuso	3:-1 7:1
ws:future	0:2
ws:fy	6:1
ws:fy:energy-use	6:1
ws:fy:ev-models	0:1
ws:fy:ev-share	7:2
ws:fy:ev-volume	0:1
ws:fy:ghg-emissions	0:1 1:-2 2:-1 4:-3 7:1
ws:fy:investment	0:1
ws:fy:renewable-energy	0:-1 3:-2 6:5
ws:fy:water-use	0:-3 3:4 6:-1 7:-1
ws:g	4:1 6:-1
ws:gac	0:1
ws:gac:ev-share	7:1
ws:gac:ev-volume	0:1
ws:gain	0:1
ws:gain:ev-volume	0:2
ws:galaxy	0:3
ws:galaxy:recycled-material	0:3 7:-1
ws:gam	0:1 8:-1
ws:garbage	0:-1 3:2
ws:garbage:waste	0:-1 3:2
ws:gas	3:2 6:-1
ws:gas:ghg-emissions	1:-1 3:1
ws:gas:net-zero	6:-1 8:1
ws:gas:renewable-energy	0:-1 3:2 6:-2
ws:gasoline	0:1 7:-1
ws:gasoline:ice-phase-out	7:1
ws:gate	0:-1 1:-3 2:-2 3:3 4:-1 5:-1 6:-1 7:-2 8:-3
ws:gate:ghg-emissions	0:-3 1:-3 2:-2 3:3 4:-1 5:-1 6:-1 8:-2
ws:gave	8:1
ws:geely	0:-1 1:1
ws:geely:ghg-emissions	0:-1 1:2
ws:geely:green-factories	0:-1 3:2
ws:general	3:1
ws:general:ev-volume	0:2
ws:general:net-zero	3:-1 6:1
ws:general:renewable-energy	0:1 3:-2 6:1
ws:general:water-use	0:-2 3:3 6:-1
ws:generat	3:1 4:-1
ws:generat:ghg-emissions	0:-2 1:-1 2:-2 3:1 4:-2 5:-2 6:-1 7:-1 8:1
ws:generat:renewable-energy	6:1
ws:generate	0:-1 3:2 6:1 8:-1
ws:generate:ghg-emissions	3:1 4:-1 5:-1
ws:generate:renewable-energy	3:1
ws:generation	0:-1 6:1
ws:generation:renewable-energy	0:-2 6:2
ws:genesi	0:1
ws:genesi:ev-models	0:1
ws:genesi:ev-volume	0:2
ws:genesi:ice-phase-out	7:2
ws:georgia	0:1
ws:german	4:-1 6:1
ws:germany	3:-2 4:-1 5:3 6:-1
ws:germany:ghg-emissions	0:-2 1:1 2:-1 3:-2 4:-1 5:1 6:-1 8:-1
ws:germany:investment	0:2
ws:germany:renewable-energy	1:-1 2:-1 3:-1 4:-1 5:2 6:-2 7:-1 8:-1
ws:get	0:2 3:-1 6:-1
ws:get:ev-share	7:2
ws:get:net-zero	3:-2 6:-1 8:2
ws:get:renewable-energy	1:-1 3:-1 6:1 7:-1
ws:gets	0:1 6:-1
ws:gets:ev-models	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:gets:investment	0:3
ws:gets:renewable-energy	0:-2 4:1 6:-1
ws:gett	3:2 8:-1
ws:ghg	0:1 1:2 3:-2 4:-1 8:-1
ws:ghg:ghg-emissions	0:2 1:-1 3:-2 4:-1 7:-1
ws:ghg:net-zero	0:-1 1:3 3:-1 4:-1 8:-2
ws:gigawatt	0:1 3:-1
ws:gigawatt-hour	6:1
ws:gigawatt-hour:battery-capacity	0:2
ws:gigawatt-hour:energy-use	0:-1 3:-2 6:2
ws:gigawatt-hour:renewable-energy	0:-2 3:-2 6:3
ws:gigawatt:renewable-energy	0:1 3:-1
ws:giv	0:1 2:-1 3:-1 6:-1 7:-1 8:2
ws:given:ev-share	7:1
ws:given:ev-volume	0:1
ws:gj	3:-1 6:2
ws:gj:energy-use	3:-1 6:2
ws:glas	1:2 6:-1 8:-1
ws:glas:net-zero	1:2 3:-1 6:-1 7:-1 8:-1
ws:global:battery-capacity	0:2
ws:global:ev-models	0:1
ws:global:ev-share	7:1
ws:global:ev-volume	0:1
ws:global:ghg-emissions	1:-1 5:-1 7:-1 8:-2
ws:global:net-zero	1:-2 6:-1 7:-1 8:3
ws:global:renewable-energy	3:-2 6:3
ws:globally:ev-models	0:1
ws:globally:ev-share	7:1
ws:globally:ev-volume	0:1
ws:globe	0:2 4:-1 6:-2
ws:globe:net-zero	1:-1 3:1
ws:gm	0:1
ws:gm:ev-share	7:3
ws:gm:ev-volume	0:3 7:-2
ws:gm:ghg-emissions	0:-1 3:1
ws:gm:ice-phase-out	7:1
ws:gm:net-zero	1:-1 6:-1 7:-1 8:3
ws:gm:network	0:2
ws:go:ev-share	7:1
ws:go:ev-volume	0:1
ws:go:ghg-emissions	0:1 1:1 3:-2 4:-2 5:-1 7:-1 8:-2
ws:go:ice-phase-out	7:1
ws:go:investment	0:1
ws:go:net-zero	0:-2 1:1 6:-1 7:-2 8:1
ws:go:renewable-energy	0:-1 6:1
ws:goal	3:-1
ws:goal:emissions-peak	8:1
ws:goal:energy-use	0:-3 1:-1 2:-1 3:1 4:-2 6:1 7:-1 8:-1
ws:goal:ev-volume	0:3
ws:goal:ghg-emissions	3:-1 6:1 7:-2 8:-2
ws:goal:ice-phase-out	7:1
ws:goal:net-zero	7:1
ws:goal:recycled-material	0:3 2:-1 7:-2
ws:goal:renewable-energy	0:-2 2:-1 3:-2 6:3 7:-1 8:-1
ws:goal:water-use	1:-1 2:-1 3:1 4:-1 6:-2 7:-1 8:-1
ws:goes:charging-points	0:1
ws:goes:ghg-emissions	0:2 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 7:-1 8:-2
ws:goes:ice-phase-out	7:2
ws:goes:investment	0:1
ws:goes:recycled-material	0:-1 7:1
ws:gone	3:-1 4:2 6:-1 7:-1 8:-1
ws:gone:ghg-emissions	1:-1 2:-1 3:-2 4:2 6:-1 7:-1 8:-2
ws:good	0:3 3:-2 4:-1 5:1
ws:good:battery-capacity	0:1
ws:good:ev-volume	0:1
ws:good:ghg-emissions	0:2 1:-2 2:-1 3:-3 4:-2 5:1 6:-2 7:-1
ws:good:renewable-energy	3:-1
ws:got	0:1
ws:got:green-factories	0:1 1:-2 2:-1 4:-2 5:-1 6:-1 7:-2 8:-1
ws:got:net-zero	3:2 6:-2
ws:gov	0:1
ws:gov:investment	0:1
ws:governance	1:2
ws:governance:ghg-emissions	1:1 3:-1
ws:government	7:1
ws:government:ev-volume	0:1
ws:government:net-zero	1:-1 3:-1 7:1
ws:grande	3:1
ws:grande:ev-volume	0:2
ws:grave	0:-2 1:1 2:-1 3:-2 4:1 5:-1 6:-1 7:-1 8:-1
ws:grave:ghg-emissions	0:-2 1:2 2:-1 3:-3 4:1 5:-1 7:-1 8:-1
ws:great	8:1
ws:great:ev-share	7:1
ws:great:ev-volume	0:1
ws:green	3:1
ws:green:ev-share	7:1
ws:green:ghg-emissions	1:-3 2:1 3:-1 6:-2
ws:green:green-factories	3:2
ws:green:net-zero	3:1
ws:green:recycled-material	0:2
ws:green:renewable-energy	3:1 5:1
ws:green:supplier-commitments	0:1
ws:greenhouse:ghg-emissions	1:-1 3:1 4:-1
ws:greenhouse:net-zero	6:-1 8:1
ws:grew	8:1
ws:grew:ev-volume	0:2
ws:grid	0:1 2:-1 3:1 4:-1 5:-1 6:-1
ws:grid:renewable-energy	0:1 2:-1 3:1 4:-1 5:-1 6:-1
ws:ground	1:1 2:-1 3:-2 4:-1 7:-1
ws:group	8:1
ws:group:battery-capacity	0:1
ws:group:charging-points	0:2
ws:group:emissions-peak	8:1
ws:group:ev-models	7:1
ws:group:ev-share	7:1
ws:group:ghg-emissions	1:-1 4:-1 6:-1 8:1
ws:group:green-factories	0:2 3:-2
ws:group:ice-phase-out	7:1
ws:group:net-zero	8:3
ws:group:recycled-material	7:1
ws:group:renewable-energy	0:2 3:-2 6:1
ws:group:waste	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-3 7:-1 8:-1
ws:grow:battery-capacity	0:1
ws:growth	0:2
ws:growth:ev-volume	0:3
ws:gt	0:2
ws:guangzhou:renewable-energy	3:2
ws:guid	0:2
ws:guid:ev-volume	0:2
ws:guidance	0:1
ws:guidance:ev-volume	0:2
ws:gwh	0:1
ws:gwh:battery-capacity	0:2
ws:gwh:energy-use	0:-2 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
ws:gwh:investment	0:1
ws:gwh:renewable-energy	0:-1 3:3 6:-1
ws:gy	0:-1 1:-1 2:1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:gy:net-zero	1:-1 3:2 6:-1 7:-1 8:-1
ws:h	0:1 3:-1 6:2
ws:had:charging-points	0:1
ws:had:ev-mileage	0:2
ws:had:ev-volume	7:1
ws:had:ghg-emissions	1:-2 2:-1 3:-1 4:2 5:-1 6:1 8:-1
ws:had:network	0:1
ws:had:renewable-energy	0:1 6:-1
ws:had:supplier-commitments	0:3
ws:half-year	3:2 6:-1 8:-1
ws:half:ev-share	7:1
ws:half:ghg-emissions	0:1 1:-1 2:-2 3:-3 4:-1
ws:half:ice-phase-out	7:2
ws:half:investment	0:1
ws:half:net-zero	0:-1 7:-1
ws:half:recycled-material	0:-1 2:2
ws:half:renewable-energy	3:2 6:-1
ws:hall	3:1 6:-1
ws:halv	2:-1 3:1 5:-1
ws:halv:ghg-emissions	1:-2 2:-1 6:1
ws:halv:net-zero	8:-1
ws:halve	3:-2 8:1
ws:halve:ghg-emissions	0:1 1:-1 3:-1 4:1 8:-1
ws:halve:net-zero	3:-1 6:-1 8:2
ws:hamamatsu	3:2 8:-1
ws:hand	7:1
ws:hand:ev-volume	7:1
ws:handl	0:2 3:-2
ws:has:battery-capacity	0:1
ws:has:battery-recycling	0:1
ws:has:charging-points	0:1
ws:has:emissions-peak	8:1
ws:has:energy-use	0:-3 3:2
ws:has:ev-mileage	0:1
ws:has:ev-models	0:2
ws:has:ev-share	7:1
ws:has:ev-volume	0:1
ws:has:ghg-emissions	6:-1 7:-1
ws:has:green-factories	0:1
ws:has:ice-phase-out	7:1
ws:has:investment	0:1
ws:has:net-zero	6:1 8:-1
ws:has:network	0:2
ws:has:recycled-material	2:3 5:-1 7:-2
ws:has:renewable-energy	0:2 3:-1
ws:has:supplier-commitments	2:1
ws:has:waste	3:1
ws:has:water-use	0:-1 3:1
ws:hasn	0:-1 3:1 6:-1 8:1
ws:hatchback	0:1 1:-1 3:1
ws:haul	7:1
ws:haul:ev-share	7:1
ws:hav	0:1
ws:hav:ev-volume	0:1
ws:have:battery-capacity	0:1
ws:have:charging-points	0:1
ws:have:energy-use	0:-1 6:2
ws:have:ev-mileage	0:1
ws:have:ev-share	7:1
ws:have:ghg-emissions	0:-2 2:-1 4:1 5:-1
ws:have:green-factories	3:1
ws:have:ice-phase-out	7:1
ws:have:net-zero	3:1
ws:have:network	0:2
ws:have:recycled-material	0:1 2:-2 5:-1 6:-1 7:1
ws:have:renewable-energy	3:2
ws:have:supplier-commitments	2:1
ws:have:water-use	0:-3 3:3 6:-2
ws:he	7:2
ws:he:ev-models	0:2
ws:he:ev-share	7:2
ws:he:ev-volume	7:1
ws:he:ghg-emissions	1:-1 2:-1 3:-1 4:-2 5:-1 7:3 8:-2
ws:he:ice-phase-out	7:1
ws:he:net-zero	8:1
ws:head	0:2 3:-1
ws:headquarter	0:-2 1:-2 2:-2 4:-1 5:-1 6:2 7:-1 8:-1
ws:headquarter:net-zero	1:-1 6:1 7:-1 8:-1
ws:heat	0:-2 3:2
ws:heat:energy-use	0:-1 6:1
ws:heat:ghg-emissions	0:-2 3:2 6:-1
ws:heat:renewable-energy	3:1 6:-1
ws:hectar	3:2 6:-1
ws:hefei	3:-1 4:1
ws:held:net-zero	8:-1
ws:help	0:1 1:-1 3:-3 6:1 8:-2
ws:help:ghg-emissions	0:1 1:-1 3:-2 4:1 5:-1 6:-2 7:-1 8:-1
ws:here	0:-1 6:1
ws:here:ev-volume	0:1
ws:here:ghg-emissions	0:-4 3:1 4:1 8:-1
ws:here:net-zero	0:-1 1:-1 2:-1 4:-1 5:-1 6:-3 7:-3 8:2
ws:here:renewable-energy	0:-1 3:-1 6:2 8:-1
ws:high-voltage	0:1
ws:high-voltage:network	0:1
ws:higher	3:-2 4:1 7:-1
ws:higher:ev-volume	0:3 7:-1
ws:highway	0:1
ws:highway:charging-points	0:1
ws:hino	0:-1 1:-1 4:2 5:-1 6:-2 7:-2 8:-2
ws:hino:ghg-emissions	0:-1 1:-1 3:-1 4:2 6:-2 7:-2 8:-1
ws:hire	0:1
ws:hire:investment	0:1
ws:hiroshima	3:1 8:-1
ws:his	0:-1 7:2
ws:his:ev-volume	0:-1 7:2
ws:his:ice-phase-out	7:1
ws:hit:ev-models	0:1
ws:hmil	0:2 6:-1
ws:hmil:renewable-energy	0:1 6:-1
ws:hold	0:1
ws:hold:net-zero	1:-2 3:-1 6:1
ws:holding	1:1
ws:holding:ghg-emissions	1:1
ws:hom	0:3 1:-3 2:-2 3:-2 4:-3 5:-1 7:-1 8:-1
ws:hom:ghg-emissions	0:2 1:-3 2:-2 3:-2 4:-3 5:-2 7:-2 8:-1
ws:home	0:-1 3:2 4:1 6:-1 8:-1
ws:home:net-zero	1:-1 2:-1 3:1 4:2 6:-2 8:-2
ws:home:renewable-energy	3:1
ws:honda:battery-capacity	0:1
ws:honda:ev-models	0:1
ws:honda:ev-share	7:2
ws:honda:ghg-emissions	0:-2 1:-1 4:-1 6:1 8:-1
ws:honda:net-zero	0:-1 1:-2 2:1 3:-1 4:-1 5:-1 6:-2 7:-2 8:1
ws:hongqi	0:1
ws:hongqi:ev-volume	0:2
ws:hop	0:1
ws:hop:ev-volume	0:2
ws:hour	6:1
ws:hour:energy-use	3:-1 6:2
ws:household	0:1 3:-1
ws:household:renewable-energy	0:1 3:-1
ws:how	0:1 6:-1
ws:huarong	8:1
ws:hundr	0:1 8:-1
ws:hundr:supplier-commitments	0:1
ws:hybrid	7:1
ws:hybrid:ev-models	0:1
ws:hybrid:ev-share	7:1
ws:hybrid:ev-volume	7:2
ws:hybrid:investment	0:1
ws:hydrogen	0:1
ws:hydrogen:ev-models	0:1
ws:hydrogen:ev-volume	0:1
ws:hydropower	1:-1 4:-2 5:-1 7:-1 8:-2
ws:hydropower:renewable-energy	0:-2 2:-1 7:-1
ws:hyundai	0:1
ws:hyundai:battery-capacity	0:1
ws:hyundai:ev-models	0:1
ws:hyundai:ev-share	3:1
ws:hyundai:ev-volume	0:2
ws:hyundai:investment	0:1
ws:hyundai:net-zero	0:-1 1:2 2:1 3:-2 4:-1 5:-1 6:-2 8:-1
ws:hyundai:renewable-energy	0:1 3:-1 6:2
ws:i	0:1
ws:i:ev-share	7:2
ws:i:ev-volume	0:2
ws:iaa	1:-1 8:3
ws:iaa:net-zero	1:-1 8:3
ws:id	0:2 3:-1
ws:id:ev-volume	0:2
ws:if	1:1 3:-1
ws:if:ghg-emissions	1:1 2:1 3:-2 4:-2 5:-2 6:-2 7:-2 8:-2
ws:illinoi	0:1
ws:illinoi:ev-volume	0:2
ws:impact	0:1 1:-1 2:-1 5:-3 6:-3
ws:impact:ghg-emissions	0:1 1:-3 3:-2 5:-1 6:-3 7:-1 8:1
ws:impact:net-zero	0:1 2:-2 3:-1 4:-2 5:-1 6:-1 8:-2
ws:implement	3:-1 6:1
ws:improv	4:-1
ws:improvement	0:-1 1:-1 3:-2 4:2 8:-1
ws:improvement:ghg-emissions	0:-1 1:-1 3:-2 4:2 8:-1
ws:in-house	0:1
ws:in-house:battery-recycling	0:1
ws:in:battery-capacity	0:1
ws:in:battery-recycling	0:1
ws:in:charging-points	0:1
ws:in:emissions-peak	8:2
ws:in:ev-mileage	0:1
ws:in:ev-share	7:1
ws:in:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:1 8:-1
ws:in:green-factories	0:1
ws:in:ice-phase-out	7:2
ws:in:investment	0:1
ws:in:net-zero	3:1
ws:in:network	0:2
ws:in:other	0:-1 1:-1 2:-1 3:-1 5:2 6:-1 7:-1 8:-1
ws:in:recycled-material	7:2
ws:in:renewable-energy	0:1
ws:in:supplier-commitments	0:3 2:-1
ws:in:waste	0:-2 3:2 6:1
ws:in:water-use	0:-1 3:2
ws:includ:charging-points	0:1
ws:includ:ev-models	0:2
ws:includ:ev-share	7:1
ws:includ:ev-volume	7:1
ws:includ:investment	0:1
ws:includ:net-zero	0:-2 1:2 2:-2 3:1 4:-3 5:-2 6:-2 8:-2
ws:includ:renewable-energy	3:1
ws:include:ev-volume	0:1
ws:increas	7:1
ws:increas:battery-capacity	0:1
ws:increase	7:1
ws:increase:charging-points	0:2
ws:independent	1:-1 8:2
ws:india:ev-models	0:2
ws:india:ev-share	7:2
ws:india:ghg-emissions	0:-1 1:-1 3:-2 6:2
ws:india:investment	0:1
ws:india:net-zero	8:1
ws:india:renewable-energy	0:1 3:-1 6:1
ws:indian	3:1
ws:industrial	0:-1 3:3 6:1
ws:industry	4:-1 7:-1
ws:industry:green-factories	0:1 3:-1
ws:industry:water-use	0:-2 3:2
ws:infiniti:ev-models	0:2
ws:infiniti:ev-share	7:2
ws:ingenlath	0:2
ws:ingenlath:ev-volume	0:2
ws:inglo	0:1
ws:inglo:ev-models	0:1
ws:ingolstadt	0:-1 2:1 3:1 6:-2
ws:initial:investment	0:1
ws:initially	3:2 8:-2
ws:initiative:ghg-emissions	1:1 6:1
ws:initiative:net-zero	1:-1 2:-1 8:3
ws:install	0:1 3:1
ws:install:charging-points	0:1
ws:install:renewable-energy	0:1 6:-1
ws:instead	0:1
ws:instead:ghg-emissions	0:2 1:-2 2:-2 3:-2 4:1 5:-1 6:-1 7:-1 8:-1
ws:intend	3:-1
ws:intend:charging-points	0:1
ws:intend:ev-models	0:1
ws:intend:ev-volume	0:1
ws:intend:ghg-emissions	0:2 2:-1 3:-1 4:-2 7:-1
ws:intend:ice-phase-out	7:1
ws:intend:net-zero	1:1 3:-1 8:2
ws:intensity	0:-1 1:-1 2:-2 3:1 4:1 5:-1 7:-2 8:-3
ws:intensity:energy-use	1:-1 2:-2 4:-2 5:-2 6:1 7:-1 8:-2
ws:intensity:ghg-emissions	0:-1 1:-3 2:-1 3:1 4:2 5:-1 7:-1 8:-2
ws:intention:ev-volume	0:1
ws:interim	0:1 4:-1 5:-1 7:-1
ws:interim:ev-volume	0:1
ws:interim:ghg-emissions	4:-1 5:-2 7:-1 8:-1
ws:intermediate	0:-1 2:-1 3:-1 6:2
ws:internal	2:1
ws:internet:net-zero	7:1
ws:into:charging-points	0:2
ws:into:ev-volume	0:2
ws:into:green-factories	0:-1 3:2
ws:into:investment	0:1
ws:into:net-zero	1:-1 2:-1 3:-2 7:-1 8:2
ws:into:recycled-material	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 8:-1
ws:into:renewable-energy	3:2 6:-1
ws:introduc	0:1
ws:introduc:ev-models	0:1
ws:introduc:net-zero	0:-1 1:-1 7:1
ws:invest:investment	0:1
ws:invest:renewable-energy	0:-2 6:1
ws:investment	0:1
ws:investment:investment	0:1
ws:iot:net-zero	7:1
ws:iron	0:1 7:-1
ws:is:battery-capacity	0:1
ws:is:battery-recycling	0:1
ws:is:charging-points	0:2
ws:is:emissions-peak	8:1
ws:is:energy-use	3:-1 6:1
ws:is:ev-models	0:1
ws:is:ev-share	7:1
ws:is:ev-volume	0:1
ws:is:ghg-emissions	5:-1 6:1 7:-1 8:-1
ws:is:green-factories	0:3 3:-2
ws:is:ice-phase-out	7:1
ws:is:investment	0:1
ws:is:net-zero	0:-1
ws:is:other	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:is:recycled-material	7:2
ws:is:renewable-energy	0:2
ws:is:supplier-commitments	0:2
ws:is:waste	0:1
ws:is:water-use	0:-3 3:1 6:2
ws:isn	8:1
ws:issu	0:2 3:-1 6:-1
ws:isuzu	1:2 8:-1
ws:isuzu:investment	0:1
ws:isuzu:net-zero	1:3 8:-2
ws:it:battery-capacity	0:1
ws:it:battery-recycling	0:1
ws:it:charging-points	0:1
ws:it:energy-use	3:1 4:-1 7:-1
ws:it:ev-mileage	0:2
ws:it:ev-models	0:1
ws:it:ev-volume	0:2
ws:it:fuel-economy	0:-1 4:2 7:-1
ws:it:ghg-emissions	8:-1
ws:it:green-factories	3:1
ws:it:ice-phase-out	7:1
ws:it:investment	0:1
ws:it:net-zero	3:1
ws:it:network	0:1
ws:it:other	0:-2 1:-1 2:-1 5:1 7:-1 8:-1
ws:it:recycled-material	2:2 7:1
ws:it:renewable-energy	0:2 3:1
ws:it:supplier-commitments	0:4 2:-1
ws:it:waste	0:-2 6:2
ws:it:water-use	0:2 3:-1
ws:its:battery-recycling	0:1
ws:its:emissions-peak	8:1
ws:its:energy-use	6:1
ws:its:ev-models	0:1
ws:its:ev-share	7:1
ws:its:fuel-economy	4:-1 7:1
ws:its:ghg-emissions	3:-1
ws:its:ice-phase-out	7:1
ws:its:network	0:2
ws:its:supplier-commitments	0:2
ws:its:water-use	0:-2 6:1
ws:itself	2:1 3:-1
ws:itself:ev-volume	0:2
ws:itself:ghg-emissions	2:-1 4:-2 7:1
ws:itself:ice-phase-out	7:1
ws:itself:investment	0:1
ws:itself:net-zero	8:3
ws:ix	3:1
ws:ix:ev-models	0:1
ws:jaguar:ice-phase-out	7:1
ws:january	0:1
ws:january:charging-points	0:2
ws:january:net-zero	3:1 8:-1
ws:january:renewable-energy	0:1 3:-1
ws:japan	7:2
ws:japan:ev-models	0:2
ws:japan:ev-share	7:1
ws:japan:ghg-emissions	0:-2 1:-1 3:4 4:-2 6:-4 7:2
ws:japan:net-zero	1:-1 6:-1 7:2
ws:japanese	3:-2 6:2
ws:jiefang:ev-share	7:2
ws:jiefang:ev-volume	0:2
ws:jlr	8:1
ws:jlr:ev-models	7:1
ws:jlr:investment	0:1
ws:jlr:net-zero	3:-1 6:-1 7:-1 8:2
ws:jobs	0:1
ws:jobs:investment	0:1
ws:john	3:-1 7:2 8:-2
ws:join	3:-1 6:1
ws:join:renewable-energy	6:1
ws:joint:battery-capacity	0:1
ws:july	0:1
ws:july:ev-volume	0:2
ws:jump	0:1
ws:june:ice-phase-out	7:1
ws:june:net-zero	8:-1
ws:june:renewable-energy	6:1
ws:just	0:-1 6:-1 7:2
ws:just:ev-share	7:2
ws:just:ev-volume	7:1
ws:just:net-zero	3:2 6:-1 7:-1 8:-1
ws:just:recycled-material	0:-2 2:-1 7:2
ws:k	7:2 8:-1
ws:kanagawa	0:1
ws:kanagawa:battery-capacity	0:1
ws:kansa	0:1 2:-1
ws:kawasaki	3:-1 7:1
ws:keep:renewable-energy	0:1 6:-1
ws:kenworth	0:1
ws:kept	8:-1
ws:kept:net-zero	1:1 3:1 8:-1
ws:key	0:1
ws:kg	3:1
ws:kia:ev-share	7:2
ws:kia:ev-volume	0:3
ws:kia:net-zero	3:-1 6:-1 8:1
ws:kilogram	0:-1 1:-1 2:2 4:-1 6:-1 7:-1 8:-1
ws:kilogram:ghg-emissions	0:-2 1:-1 2:2 3:1 4:-1 5:-1 6:-1 8:-1
ws:kilometer	4:3
ws:kilometer:charging-points	0:1
ws:kilometer:ev-mileage	0:1
ws:kilometer:ghg-emissions	0:-2 4:3
ws:kilometr	2:-1 3:-2 4:2 5:-2 6:-1
ws:kilometr:ev-mileage	0:2
ws:kilometr:ghg-emissions	2:-3 3:-2 4:3 5:-4 6:-2 7:-1 8:-2
ws:kilometre	0:-2 1:-1 3:-1 4:3
ws:kilometre:ghg-emissions	0:-2 1:-1 3:-1 4:3
ws:kilowatt-hour	0:1 2:-1 3:1 6:-1
ws:kilowatt-hour:ghg-emissions	0:-2 2:-1 3:2 4:-2 5:-1 7:-1 8:-1
ws:kilowatt-hour:renewable-energy	0:2 6:-2
ws:kind	7:1
ws:klasse	0:1
ws:km	0:-1 1:1 4:2 6:-1
ws:km:ev-mileage	0:2
ws:km:ev-volume	0:1
ws:km:ghg-emissions	0:-3 1:1 2:-1 3:-1 4:3 5:-1 6:-3 7:-1 8:-1
ws:known	0:2 1:-1 6:-1
ws:known:ev-share	7:1
ws:known:ghg-emissions	0:3 1:-1 2:-1 3:-1 6:-2
ws:known:ice-phase-out	7:1
ws:known:net-zero	1:-1 7:1
ws:korea:renewable-energy	0:-1 6:1
ws:korean	3:-1 6:2
ws:kosai	3:3 6:-2 8:-1
ws:kosai:net-zero	3:2 6:-1 8:-1
ws:kronor	0:2 3:-1 6:-1
ws:kusumi	2:-2 4:-1 6:-1 8:1
ws:kwh	3:3 4:-1
ws:kwh:energy-use	0:-1 4:-1 6:2
ws:kwh:ghg-emissions	0:1 1:-1 3:2 4:-2 5:-1 8:-1
ws:kwh:renewable-energy	0:-1 3:2
ws:l	0:3
ws:l:ev-volume	0:3
ws:label	0:-2 3:2
ws:laid	3:-2 6:2
ws:lakh	0:1
ws:lakh:energy-use	3:-1 6:2
ws:lakh:ev-volume	0:1
ws:land:ev-models	0:1
ws:landfill	7:-1
ws:landfill:waste	0:1
ws:larger	8:1
ws:largest:ev-volume	7:1
ws:largest:supplier-commitments	0:1
ws:last:charging-points	0:1
ws:last:energy-use	0:2 1:-1 3:-1
ws:last:ev-share	7:1
ws:last:ghg-emissions	0:-1 3:1 6:-2
ws:last:green-factories	0:1
ws:last:ice-phase-out	7:1
ws:last:investment	0:2
ws:last:net-zero	1:-1 3:2 8:-1
ws:last:recycled-material	0:3 7:-3
ws:last:renewable-energy	3:-1 6:3
ws:late:ev-volume	0:1
ws:later	8:2
ws:later:net-zero	1:-1 6:-1 8:3
ws:latest	0:-1 1:-1 6:-2 7:-1 8:1
ws:latest:ev-models	0:1
ws:latest:ghg-emissions	1:-1 2:-2 3:1 4:1 5:-2 6:-2 7:-2 8:-3
ws:latest:net-zero	7:-1 8:3
ws:latter	0:1
ws:latter:investment	0:1
ws:launch	0:1
ws:launch:ev-volume	0:1
ws:lead	4:1
ws:lead:ev-volume	0:2
ws:lead:net-zero	1:-1 8:2
ws:leaf	0:1
ws:leaf:battery-capacity	0:1
ws:leaf:ev-volume	0:2
ws:leas	0:2
ws:leas:ev-volume	0:2
ws:least:ev-models	0:1
ws:least:ev-share	7:2
ws:least:ghg-emissions	1:1 3:-1 4:-2 6:-1 8:1
ws:least:recycled-material	2:2 7:-3 8:-1
ws:leav	3:1
ws:leav:ev-share	3:1
ws:leav:ghg-emissions	0:1 1:-2 2:-1 3:1 6:-1 8:-1
ws:leave	3:-1 6:1
ws:leave:net-zero	1:-1 3:-2 6:2 7:-1
ws:led	0:1 1:-2 2:-1 3:-1 4:-1 5:-1 7:-1 8:-2
ws:left	0:-1 1:-1 3:1 6:1 8:-1
ws:left:ev-share	7:3
ws:left:ev-volume	0:2 7:-1
ws:left:ghg-emissions	0:-2 1:-2 3:1 4:-2 5:-1 6:1 7:-2 8:-1
ws:left:net-zero	0:-1 1:-1 2:-2 4:-1 5:-1 6:2 7:-2 8:-1
ws:leipzig	0:-2 3:3 6:-2
ws:less	8:-1
ws:less:energy-use	3:1 6:-1
ws:less:ev-share	7:1
ws:less:ev-volume	0:2
ws:less:fuel-economy	0:-1 1:-1 4:2 7:-1
ws:less:ghg-emissions	7:-1 8:-1
ws:less:net-zero	1:-2 3:3 4:-1 5:-1 6:-2 7:1 8:-2
ws:less:recycled-material	0:2 2:-1 3:-1 6:-1 7:-2
ws:less:waste	0:3 2:-1 3:-2 6:-2
ws:less:water-use	3:1 6:-2
ws:letter	2:1 7:-1
ws:level	4:1 7:-1
ws:level:charging-points	0:1
ws:level:energy-use	0:-2 4:-1 6:2
ws:level:ev-share	7:2
ws:level:ghg-emissions	3:-1 4:1
ws:level:net-zero	2:-1 6:1
ws:lexu:ev-volume	0:3
ws:lexu:ice-phase-out	7:2
ws:lg	6:1
ws:lg:battery-capacity	0:2
ws:lg:renewable-energy	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 8:-1
ws:lges	3:-1 6:1
ws:lges:battery-capacity	0:1
ws:li	0:1
ws:li:ev-volume	0:1
ws:life	1:4 8:-2
ws:life-cycle	0:-1 1:3 6:-1
ws:life-cycle:ghg-emissions	0:-2 1:2 6:-1
ws:life-cycle:net-zero	1:1 8:1
ws:life:ghg-emissions	1:2
ws:life:net-zero	1:4 8:-2
ws:lifecycle	0:-1 1:3 3:-1 4:-1 8:-2
ws:lifecycle:ghg-emissions	0:-1 1:2 3:-1 4:-1 5:-1 6:-1 7:-1 8:-2
ws:lifetime	0:-2 1:2 2:-1 3:-1
ws:lifetime:ghg-emissions	0:-2 1:2 2:-1 3:-1
ws:lift:ev-volume	0:1
ws:lift:renewable-energy	3:2 6:-1
ws:light-duty:ev-share	7:1
ws:light-duty:ice-phase-out	7:2
ws:light:ev-share	7:2
ws:light:ice-phase-out	7:1
ws:lightning	0:2
ws:lightning:ev-volume	0:2
ws:lightweight	0:3 7:-1
ws:lightweight:recycled-material	0:3 7:-1
ws:like	0:2 7:-1
ws:likewise	0:-1 2:-1 4:2 6:-1
ws:limit	0:1 3:-1 4:1
ws:lin:battery-capacity	0:3
ws:line	0:1 3:-1 8:-1
ws:line-up	7:1
ws:line-up:ev-share	7:1
ws:line-up:ice-phase-out	7:1
ws:line:battery-capacity	0:1
ws:line:ghg-emissions	0:1 2:-2 4:-2 5:-1 6:-1 8:-2
ws:line:net-zero	0:-1 1:1 2:-1 3:-2 4:-1 5:-1 6:1 8:-1
ws:lineup	0:1
ws:link	0:-1 3:2
ws:list	0:1 1:1
ws:list:ev-volume	0:1
ws:list:ghg-emissions	0:-2 1:2 4:-2 6:-2 8:-1
ws:lithium	2:2 3:-1
ws:lithium:battery-recycling	0:1
ws:lithium:recycled-material	0:-1 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:little	3:1
ws:little:ev-share	7:2
ws:lje	4:1
ws:ll	7:1 8:-1
ws:ll:ev-models	0:1
ws:ll:ghg-emissions	0:-1 1:-1 5:-1 6:1 7:-1
ws:ll:ice-phase-out	7:1
ws:ll:net-zero	1:-1 2:-1 3:1 5:-1 6:-1 7:1 8:-1
ws:ll:renewable-energy	1:-1 2:-1 5:-1 7:-1
ws:lleniu	7:2 8:-1
ws:load	7:1
ws:load:ev-share	7:1
ws:local	0:-3 3:3 6:-3 7:1
ws:local:renewable-energy	3:1 6:-2
ws:local:water-use	0:-3 3:3 6:-2
ws:location	1:-1 2:-1 3:-1 4:-1 5:-1 6:4 7:-2 8:-4
ws:location:net-zero	0:-3 1:-2 2:-3 3:-2 4:-2 5:-2 6:5 7:-3 8:-4
ws:location:waste	3:1 6:-3
ws:logistic	0:1 1:-2 2:-2 3:-4 4:-1 5:2
ws:logistic:ghg-emissions	1:-1 2:-2 3:-2 4:-2 5:2 6:-1
ws:logistic:investment	0:1
ws:logistic:net-zero	0:2 1:-2 2:-3 3:-3 4:-1 5:-2 7:-1
ws:long	1:1
ws:long-term	7:1 8:1
ws:long-term:net-zero	3:-1 8:2
ws:long:charging-points	0:2
ws:long:ev-share	7:1
ws:long:ghg-emissions	0:1 1:1 2:-2 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
ws:longer	0:-2 2:-1 4:1 5:-1 6:1 7:1 8:-1
ws:look:ev-share	7:1
ws:look:ev-volume	0:1
ws:loop	0:1 2:1 3:-1 7:-1
ws:loop:ghg-emissions	0:-1 2:1 3:-1
ws:lorri	3:-1 5:1
ws:loss	0:2 6:-1 8:-1
ws:loss:ev-volume	0:1
ws:lot	0:1
ws:lot:ev-volume	0:1
ws:lots	0:1
ws:low-carbon	0:1
ws:low-carbon:net-zero	7:1
ws:lower:energy-use	0:-2 3:1 4:1 6:-1
ws:lower:ev-share	7:2
ws:lower:ev-volume	0:1
ws:lower:ghg-emissions	7:-1
ws:ltd	6:2
ws:lucid	0:2
ws:lucid:ev-volume	0:2
ws:luxury	0:1
ws:luxury:ev-models	0:2
ws:luxury:ice-phase-out	7:1
ws:lynk:ev-volume	0:1
ws:lyriq	0:1
ws:m:ev-volume	0:2
ws:m:investment	0:2
ws:m:net-zero	1:-1 6:-2 7:1 8:1
ws:m:water-use	1:-2 2:-2 3:1 4:-2 5:-2 6:-3 7:-2 8:-2
ws:mach-	0:2
ws:mach-:ev-volume	0:2
ws:machin	1:-1 3:-1 4:3 6:-3
ws:machin:ev-volume	0:2
ws:made	3:1
ws:made:battery-capacity	0:1
ws:made:ev-share	7:1
ws:made:ev-volume	0:3
ws:made:ghg-emissions	0:-2 1:-1 2:-2 3:1 4:-3 6:1 7:-1 8:-1
ws:made:investment	0:1
ws:made:net-zero	1:2 6:-2 7:-2 8:-1
ws:made:recycled-material	0:1 2:-1
ws:made:renewable-energy	0:-2 3:1 6:1
ws:mahindra	0:2 3:-1 4:-1
ws:main	3:2 4:1 6:-3 7:-1
ws:main:net-zero	1:-1 2:-1 3:-1 4:2 5:-1 6:-2 7:-2
ws:maintain	1:2 6:-1
ws:maintain:ev-volume	0:1
ws:major	0:1 2:-1
ws:mak	3:1
ws:mak:ev-models	0:1
ws:mak:ev-share	7:1
ws:mak:ev-volume	0:2
ws:mak:ghg-emissions	1:-2 2:1 3:1 4:-2 5:-1 6:-2 8:-1
ws:mak:investment	0:1
ws:make:battery-capacity	0:1
ws:make:charging-points	0:1
ws:make:ev-models	0:1
ws:make:ev-share	7:1
ws:make:ev-volume	0:2
ws:make:ghg-emissions	0:-2 3:2 4:-2 5:-1 6:-1 7:-2 8:-2
ws:make:ice-phase-out	7:1
ws:make:investment	0:1
ws:make:net-zero	1:-2
ws:maker:ev-share	7:1
ws:maker:ev-volume	0:1
ws:maker:ghg-emissions	0:-2 1:-1 3:-2 6:1
ws:maker:investment	0:1
ws:maker:net-zero	1:-1 3:1 8:1
ws:maker:renewable-energy	3:1 6:-1
ws:man	6:1
ws:man:ghg-emissions	3:-2 6:1
ws:manag	0:-2 3:2
ws:manage	0:-1 1:-1 3:1
ws:manager	7:-1 8:-2
ws:manager:ev-volume	0:1
ws:manager:net-zero	0:-1 3:1 4:-1 5:-1 7:-1 8:-2
ws:manesar	0:-1 3:3 6:-1
ws:manesar:renewable-energy	0:-1 3:2 6:-2
ws:manganese	0:1
ws:manganese:battery-recycling	0:1
ws:manufactur	3:3 8:-1
ws:manufactur:ghg-emissions	0:-1 3:2
ws:manufactur:green-factories	3:1
ws:manufactur:net-zero	3:2 6:1 7:-1 8:-2
ws:manufactur:renewable-energy	0:-1 3:1
ws:manufactur:waste	0:-2 3:3 6:-1
ws:many:ev-volume	0:1
ws:march	0:1
ws:march:battery-capacity	0:1
ws:march:charging-points	0:1
ws:march:ev-volume	0:1
ws:march:ghg-emissions	0:1 1:-1 2:-3 3:-1 4:-1 5:-2 6:1 7:-2 8:-2
ws:march:ice-phase-out	7:1
ws:march:renewable-energy	0:-1 3:2
ws:margin	6:1
ws:mark	0:1
ws:mark:charging-points	0:1
ws:mark:ev-share	7:1
ws:mark:ghg-emissions	1:-1 2:-1 3:-1 4:-1 5:-1 6:2 8:-1
ws:market:ev-models	0:2
ws:market:ev-volume	0:1
ws:market:ice-phase-out	7:1
ws:marku	1:-1 2:-1 8:1
ws:marque:ice-phase-out	7:1
ws:marshall	0:1
ws:marshall:battery-capacity	0:1
ws:match	1:-1 2:-1 3:-3 4:3 5:-1 6:-2 7:-1 8:-1
ws:match:renewable-energy	1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-2 8:-2
ws:material	0:2
ws:material:battery-recycling	0:1
ws:material:ghg-emissions	1:-1 2:1 7:-1 8:-1
ws:material:recycled-material	0:1 7:1
ws:material:supplier-commitments	0:3 2:-2
ws:may	0:-2 1:1 7:1
ws:may:ev-volume	0:-1 7:2
ws:may:ghg-emissions	0:-2 1:2 2:-1 3:-1 5:-1 6:-1
ws:may:investment	0:1
ws:may:renewable-energy	3:1
ws:mazda	3:2 6:-1
ws:mazda:ev-share	7:2
ws:mazda:net-zero	3:2 6:-1
ws:mean	0:2
ws:mean:ev-volume	0:2
ws:mean:ghg-emissions	0:2 3:-1 4:-1 5:-1 6:-2 7:1
ws:mean:net-zero	8:3
ws:meant	3:1 7:-1
ws:meant:ev-volume	0:1
ws:meant:ghg-emissions	0:2 3:-1 4:-1 6:-1
ws:meant:net-zero	1:-1 3:-2 4:2 8:1
ws:meanwhile	0:3
ws:meanwhile:recycled-material	0:3 7:-1
ws:measur	0:-1 2:-1
ws:measur:energy-use	3:-2 6:2
ws:measur:ghg-emissions	0:-1 2:-2 6:-3 8:1
ws:measur:investment	0:1
ws:media	0:1
ws:meet	6:1
ws:meet:renewable-energy	0:-2 6:1
ws:megawatt	0:1 3:2
ws:megawatt-hour	0:1 3:-1
ws:megawatt-hour:renewable-energy	0:1 3:-1
ws:megawatt:renewable-energy	0:1 3:1
ws:mention	0:1 3:-1 8:1
ws:meo	8:2
ws:merced	7:1 8:-1
ws:merced:ev-share	7:1
ws:merced:ghg-emissions	1:3 4:-1
ws:merced:net-zero	1:-2 3:1 4:-1 7:1 8:-1
ws:mercedes-benz:ev-share	7:3
ws:mere:ev-volume	0:1
ws:met	3:-1 6:1
ws:met:renewable-energy	0:-1 6:1
ws:metal	0:2 2:-1 5:1 7:-1
ws:metal:recycled-material	0:3 7:-2
ws:meter	3:2
ws:meter:renewable-energy	0:-1 3:2 6:-1
ws:meter:water-use	0:-1 3:1
ws:metr	3:3
ws:metr:water-use	0:-2 3:3
ws:metric	3:-1 5:-1 8:-1
ws:metric:ghg-emissions	3:-4 5:-2 7:-1 8:-1
ws:metric:waste	0:-1 3:2
ws:mg	0:2
ws:michael	0:-1 3:1 5:-1
ws:michelin	6:-1 8:-1
ws:michelin:ghg-emissions	3:1
ws:michelin:recycled-material	2:-1 7:1
ws:michigan:battery-capacity	0:1
ws:michigan:renewable-energy	0:-1 3:1
ws:mid-century	0:-1 1:-1 2:-1 3:2 4:-1 5:1 6:-1 7:-2 8:-2
ws:mid-decade:ev-models	0:1
ws:mid-term	0:1
ws:middle	3:1 8:-1
ws:middle:net-zero	0:-1 2:-1 3:1 4:-1 5:-2 6:1 7:-2 8:-1
ws:middle:renewable-energy	0:2 3:-1 6:-2
ws:mile	0:-1 1:1 3:-1 5:-2 6:-1 7:-1 8:-1
ws:mile:ghg-emissions	0:-1 1:1 2:-1 3:-1 5:-2 6:-1 7:-1 8:-2
ws:mileage	0:-1 2:-1 3:-1 4:3 6:-2 7:-2 8:-1
ws:milence	0:1
ws:milence:charging-points	0:1
ws:milestone	0:-1 1:2 3:1 6:-2 8:-1
ws:million	0:1
ws:million:energy-use	0:-1 2:-1 4:1 5:-1 6:-2
ws:million:ev-mileage	0:2
ws:million:ev-models	0:1
ws:million:ev-share	7:2
ws:million:ev-volume	0:1
ws:million:ghg-emissions	1:-2 2:-2 3:-2 4:1 5:-1 7:-1 8:2
ws:million:investment	0:1
ws:million:net-zero	6:1 8:-1
ws:million:renewable-energy	0:1 3:1
ws:million:waste	0:-1 3:2
ws:million:water-use	0:2 3:-1 6:-1 8:-1
ws:millionth	8:1
ws:min	1:2 6:-1 8:-3
ws:mind	0:-1 1:1
ws:mine	0:-1 1:1 4:-1 6:-2 7:-1
ws:mine:ghg-emissions	0:-1 1:2 3:-1 8:-2
ws:mini:ev-share	7:2
ws:mini:ev-volume	0:2 7:-1
ws:minu	5:-2
ws:minu:ghg-emissions	0:-1 6:1
ws:minu:net-zero	1:-1 2:-1 3:-1 6:1 8:1
ws:mirai	0:2
ws:mirai:ev-volume	0:3
ws:miss	6:1
ws:miss:ev-volume	0:1
ws:mitsubishi	4:-1 7:1
ws:mitsubishi:ev-models	0:1
ws:mix:ev-share	7:1
ws:mobility	0:2 8:-1
ws:mobility:ev-volume	0:2
ws:mobility:net-zero	0:1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-2
ws:model	0:1
ws:model:ev-models	0:1
ws:model:ev-share	7:1
ws:model:ev-volume	0:1
ws:model:ghg-emissions	0:-1 1:-3 3:2 4:-1 5:-1 6:-1 8:-1
ws:model:ice-phase-out	7:1
ws:model:net-zero	0:-1 1:-2 3:-1 4:-1 6:-2 7:1 8:1
ws:model:recycled-material	0:3 7:-3
ws:modul:battery-recycling	0:1
ws:monday:ev-volume	0:1
ws:monday:ghg-emissions	0:-2 3:-1 4:1 6:1 8:-1
ws:money	0:1
ws:month	7:1
ws:month:charging-points	0:1
ws:month:ev-volume	7:2
ws:month:ghg-emissions	0:-1 1:-1 3:2 4:-1 5:-1 6:-1 7:-1
ws:month:ice-phase-out	7:1
ws:month:renewable-energy	0:2 3:-1 6:-1
ws:more:battery-capacity	0:1
ws:more:energy-use	0:-1 3:-2 6:3
ws:more:ev-models	0:1
ws:more:ev-share	7:1
ws:more:ev-volume	0:1
ws:more:ghg-emissions	0:-1 1:-1 2:1 5:-1 6:-1 7:-1
ws:more:green-factories	0:-1 3:2
ws:more:investment	0:1
ws:more:net-zero	0:-1 1:-1 6:1 7:-1
ws:more:network	0:1
ws:more:recycled-material	0:1 2:-1
ws:more:renewable-energy	4:1
ws:more:supplier-commitments	0:2 2:-1
ws:more:water-use	3:1
ws:most	3:-1 7:-1
ws:most:ev-volume	0:2
ws:most:ghg-emissions	1:-1 2:-2 3:-1 5:-1 6:-3 8:-1
ws:most:renewable-energy	2:1 3:-2 6:2
ws:mostly	3:2 4:-2 7:-1
ws:mostly:charging-points	0:1
ws:motor:battery-capacity	0:1
ws:motor:ghg-emissions	0:1 5:-1 6:-1
ws:motor:net-zero	6:-2 7:-1 8:2
ws:motor:renewable-energy	0:1 3:-2 6:2
ws:motorcycle	3:1 8:-1
ws:mov	1:1 2:2 3:-1 8:-2
ws:mov:ev-volume	0:1
ws:mov:renewable-energy	3:-1 6:1
ws:move	3:-1
ws:mr	8:1
ws:mr:net-zero	8:1
ws:much	0:2 3:-1
ws:much:ghg-emissions	2:-2 6:-2
ws:much:renewable-energy	0:1 3:-1
ws:mumbai-bas	3:-2 8:1
ws:mumbai:ev-share	7:1
ws:munich	0:2 1:-1 3:-2 4:-2 6:1 8:1
ws:munich:ghg-emissions	0:2 1:-1 2:-1 3:-2 4:-2 6:2 7:-2 8:-1
ws:munich:net-zero	1:-1 8:3
ws:musk	0:-1 7:2
ws:musk:battery-capacity	0:1
ws:musk:ev-volume	0:-1 7:2
ws:must	0:-1 1:-1 7:1 8:-1
ws:must:ghg-emissions	1:-2 2:1 3:-1 6:1 7:-1
ws:mustang	0:2
ws:mustang:ev-volume	0:2
ws:mw	0:1 3:3 6:-3
ws:mw:ghg-emissions	2:-1 3:2 4:-1 5:-1 6:-1
ws:mw:renewable-energy	0:1 3:2 6:-3
ws:mwh	3:2
ws:mwh:battery-recycling	0:3
ws:mwh:renewable-energy	0:-2 3:3
ws:mwp	3:1
ws:mwp:renewable-energy	0:-1 3:1
ws:n	8:1
ws:n:ev-share	7:1
ws:nadu	0:1 3:-1
ws:nam	6:1
ws:nam:net-zero	2:1 6:2 7:-1
ws:name	0:-1 1:-1 2:1 3:-1 4:-1 8:2
ws:national	0:-2 3:3 6:-1
ws:national-level	0:-1 3:2
ws:national-level:green-factories	0:-1 3:2
ws:national:green-factories	0:-2 3:3
ws:natural	0:3 3:2 6:-2 7:-3
ws:near	3:1
ws:near:investment	0:2
ws:nearly	0:1 6:1
ws:nearly:ev-share	7:2
ws:nearly:ev-volume	0:2
ws:neckarsulm	0:-2 1:-2 2:1 3:2 4:-2 5:-1 6:-2
ws:need	0:-1 3:2
ws:need:recycled-material	0:-1 1:-1 2:2 3:-1 5:-1 7:-2
ws:need:renewable-energy	0:-2 3:2
ws:need:water-use	0:-1 3:3
ws:neither	0:1 1:1 3:-1 7:-2
ws:net	8:2
ws:net-zero	0:-1 3:-1 6:-1 8:4
ws:net-zero:ghg-emissions	0:-2 2:-1 3:-2 4:1 5:-2 6:-1 7:-1 8:1
ws:net-zero:net-zero	8:3
ws:net:ev-models	0:-1 7:2
ws:net:ev-volume	0:1
ws:net:ghg-emissions	2:-1 4:-3 5:-1 6:-1 7:-2 8:2
ws:net:net-zero	8:1
ws:network	4:2 6:-1
ws:network:charging-points	0:1
ws:network:net-zero	3:2 8:-1
ws:network:renewable-energy	1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-2 8:-2
ws:neue	0:1
ws:neutral:ghg-emissions	0:1
ws:neutral:ice-phase-out	7:1
ws:neutral:renewable-energy	6:1
ws:neutrality	8:1
ws:neutrality:emissions-peak	8:2
ws:neutrality:ghg-emissions	1:1 2:-2 3:-3 8:-2
ws:neutrality:net-zero	8:2
ws:neutrality:renewable-energy	6:1
ws:nev:ev-share	7:2
ws:nev:ev-volume	0:1
ws:nevada	0:1
ws:nevada:investment	0:1
ws:never	0:2 3:-1 6:-1
ws:nevs	0:1
ws:nevs:ev-models	0:2
ws:nevs:ev-share	7:2
ws:nevs:ev-volume	0:3
ws:new	7:1
ws:new-vehicle	0:-2 1:-3 2:-2 3:-2 4:-1 5:-1 6:-1 7:2
ws:new:charging-points	0:2
ws:new:ev-models	0:1
ws:new:ev-volume	0:2
ws:new:fuel-economy	0:-1 4:2 7:-1
ws:new:ghg-emissions	2:-2 3:-3 5:-1 7:1 8:-1
ws:new:ice-phase-out	7:1
ws:new:investment	0:1
ws:new:net-zero	1:-1 3:-1 7:3 8:-1
ws:new:recycled-material	0:-1 7:2
ws:new:renewable-energy	3:-2 6:2
ws:newly	0:-1 1:1 4:2 5:-1 6:-2 7:-2 8:-2
ws:newly:ghg-emissions	0:-1 1:-2 4:1 7:-2
ws:next	3:1
ws:next:battery-capacity	0:1
ws:next:charging-points	0:1
ws:next:ev-models	0:1
ws:next:ev-share	7:3
ws:next:ev-volume	0:1
ws:next:ghg-emissions	1:-2 2:-2 3:3 4:-3 5:-2 6:-3 7:-2 8:-2
ws:next:net-zero	7:1
ws:next:network	0:2
ws:next:renewable-energy	0:-2 3:3 6:-2
ws:nickel	2:2 3:-2
ws:nickel:battery-recycling	0:1
ws:nickel:recycled-material	0:-1 1:-1 2:2 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:night	0:1 4:1 6:-3 8:-1
ws:nine	0:1 7:1
ws:nine:battery-recycling	0:2
ws:nine:ev-models	0:1
ws:nine:ev-share	7:1
ws:nine:ev-volume	0:-1 7:3
ws:nine:ghg-emissions	0:2 1:-2 2:-1 3:-2 5:-1 6:-2 7:-1 8:-2
ws:nine:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1
ws:nine:renewable-energy	3:-2 6:2
ws:ningde	3:1
ws:nio:charging-points	0:1
ws:nio:ev-volume	0:3
ws:nissan:battery-capacity	0:1
ws:nissan:charging-points	0:1
ws:nissan:ev-share	7:2
ws:nissan:ev-volume	0:3
ws:nissan:ghg-emissions	0:-1 2:-1 4:1 5:-1 6:-1 7:-1
ws:nissan:net-zero	1:1 6:-1
ws:no	0:-1 7:1
ws:no:battery-capacity	0:1
ws:no:charging-points	0:1
ws:no:ev-share	3:1
ws:no:ev-volume	0:-2 7:3
ws:no:ghg-emissions	1:-1 2:-2 4:1 7:-1 8:-1
ws:no:net-zero	6:-1
ws:no:renewable-energy	6:1
ws:none	0:2 1:-1 3:-3 4:-1 6:2 7:-2
ws:nor	2:-1 3:-2 4:-1 6:-1 7:1
ws:nor:net-zero	0:-3 2:-2 3:-2 4:-2 5:-2 6:-1 7:1
ws:normal	3:2 6:-1
ws:normal:charging-points	0:1
ws:normal:ev-volume	0:3
ws:normal:renewable-energy	0:-1 3:3 4:-1 5:-1 6:-2
ws:north	0:1 3:1
ws:north:charging-points	0:1
ws:north:ev-models	0:1
ws:north:net-zero	0:-1 1:-1 3:2 4:-1 5:-1 8:-3
ws:north:recycled-material	0:3 7:-2
ws:not:battery-capacity	0:2
ws:not:charging-points	0:1
ws:not:ev-models	0:1
ws:not:ev-volume	0:2
ws:not:ghg-emissions	0:-2 1:1 2:2 4:-2 5:-2 7:-1 8:-2
ws:not:ice-phase-out	7:2
ws:not:investment	0:1
ws:not:net-zero	1:1 2:-2 3:-2 8:1
ws:noth	0:1 3:1
ws:noth:ev-share	7:1
ws:noth:ev-volume	0:3 7:-1
ws:noth:ice-phase-out	7:2
ws:noth:net-zero	0:1 1:-2 2:-1 4:-2 5:-1 6:1 7:-3
ws:noth:recycled-material	0:1
ws:noth:renewable-energy	0:1 2:-1 3:1 4:-1 5:-1 6:-2
ws:noth:water-use	0:-1 3:2
ws:nov	0:-1 1:2 3:-1 8:-1
ws:november:ev-volume	0:2
ws:now:battery-capacity	0:1
ws:now:charging-points	0:1
ws:now:energy-use	6:1
ws:now:ev-models	0:3
ws:now:ev-volume	0:2
ws:now:ghg-emissions	3:-2 4:-1 6:2
ws:now:green-factories	0:-1 3:1
ws:now:investment	0:1
ws:now:network	0:2
ws:now:renewable-energy	6:1
ws:now:water-use	0:-2 3:3 6:-2
ws:number:charging-points	0:1
ws:number:ev-models	0:1
ws:number:ev-share	7:1
ws:number:ev-volume	7:1
ws:number:ghg-emissions	1:-1 3:-1 4:-1 5:-1
ws:number:renewable-energy	0:1 3:-2 6:1
ws:number:supplier-commitments	0:2
ws:o	0:-2 1:-1 2:-1 5:-1 6:-1 7:1 8:-2
ws:objective	2:-1 3:-1 6:3 7:-1 8:-2
ws:objective:net-zero	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-2
ws:occasion	4:-2 7:1
ws:october	7:1
ws:october:ev-share	7:2
ws:october:ev-volume	7:1
ws:of:battery-capacity	0:1
ws:of:battery-recycling	0:1
ws:of:charging-points	0:1
ws:of:emissions-peak	8:1
ws:of:energy-use	3:-1 6:1
ws:of:ev-mileage	0:1
ws:of:ev-models	0:1
ws:of:ev-share	7:1
ws:of:fuel-economy	7:1
ws:of:ghg-emissions	0:1
ws:of:green-factories	3:1
ws:of:ice-phase-out	7:1
ws:of:investment	0:1
ws:of:network	0:2
ws:of:other	3:-1 5:2 7:-1
ws:of:recycled-material	0:1 7:2
ws:of:supplier-commitments	2:1
ws:of:waste	0:2 3:1 6:-3
ws:of:water-use	3:1
ws:off	3:1 8:-1
ws:off:ev-volume	0:2
ws:off:ghg-emissions	0:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:off:renewable-energy	6:-1
ws:offcut	0:1 1:-2 2:2 3:-2 4:-2 5:-2 6:-1 7:-1 8:-1
ws:offer:ev-models	0:1
ws:offer:ev-share	7:1
ws:offering	0:1
ws:offering:ev-models	0:1
ws:offic	0:-1 3:-1 4:-1 6:4 7:-1
ws:offic:ghg-emissions	0:-1 3:-3 4:-1 6:3
ws:offic:net-zero	2:-1 5:-1 6:1 7:-1
ws:office	0:-1 3:-2 4:-1 6:2
ws:officer	3:1 4:-1 6:1 8:-1
ws:officer:ev-share	7:2
ws:official	1:-1 2:-1 3:1 7:-1
ws:offset	1:-1 2:-1 3:-2 4:-1 6:2 7:1 8:-2
ws:offset:net-zero	1:-1 3:-1 7:1 8:-3
ws:oklahoma	0:1 3:-1
ws:oklahoma:renewable-energy	0:1 3:-1
ws:ola	7:1
ws:old	3:2 8:-1
ws:old:ev-share	7:1
ws:oliver	3:-1 6:1
ws:olympic	0:1
ws:olympic:ev-volume	0:1
ws:on:battery-capacity	0:1
ws:on:charging-points	0:1
ws:on:emissions-peak	8:1
ws:on:ev-mileage	0:1
ws:on:ev-models	0:1
ws:on:ev-share	7:1
ws:on:ev-volume	7:1
ws:on:fuel-economy	0:-1 4:2 7:-1
ws:on:ghg-emissions	2:-1 4:1 7:-1
ws:on:green-factories	0:1
ws:on:ice-phase-out	7:1
ws:on:net-zero	8:-1
ws:on:network	0:2
ws:on:other	0:-2 3:1 5:1
ws:on:recycled-material	0:-2 7:3
ws:on:renewable-energy	6:1
ws:on:supplier-commitments	0:3
ws:once	0:-2 3:1 6:-1 7:1
ws:once:ev-volume	0:-1 7:2
ws:one-fifth	0:2 1:-1 2:-1 5:-1 6:-2 7:-1
ws:one-fifth:renewable-energy	0:-2 3:2 6:-2
ws:one:battery-capacity	0:1
ws:one:charging-points	0:1
ws:one:ev-models	0:1
ws:one:ev-share	3:1
ws:one:ev-volume	7:1
ws:one:ghg-emissions	0:1 1:2 3:-2 4:-2 5:-2 6:-1 8:-4
ws:one:green-factories	0:1
ws:one:ice-phase-out	7:1
ws:one:investment	0:1
ws:one:net-zero	0:-1 1:-3 2:-1 3:1 4:-1 5:-1 6:1 8:-1
ws:one:recycled-material	0:3 7:-2
ws:ones:charging-points	0:1
ws:ones:ev-models	0:2
ws:ones:ev-share	7:1
ws:ones:ev-volume	0:3
ws:ones:ghg-emissions	0:-2 1:1 5:-1 8:-1
ws:ones:green-factories	0:-2 3:2
ws:ones:ice-phase-out	7:2
ws:online:net-zero	7:1
ws:only	7:1
ws:only:ev-share	7:3
ws:only:ev-volume	0:2
ws:only:ghg-emissions	0:-3 1:-2 2:2 4:-2 5:-1 6:1 7:-1 8:-2
ws:only:ice-phase-out	7:1
ws:only:net-zero	0:-1 1:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:1
ws:only:renewable-energy	0:-1 3:-2 4:2
ws:ontario	0:1
ws:ontario:battery-capacity	0:2
ws:onvo	0:4
ws:onvo:ev-volume	0:4
ws:onward	2:-1 3:-1 6:2 8:-1
ws:open:battery-capacity	0:1
ws:open:charging-points	0:1
ws:open:investment	0:1
ws:open:net-zero	1:-1 3:2 6:-1 7:-1
ws:operat	0:-1 3:1 6:3 8:-2
ws:operat:charging-points	0:1
ws:operat:net-zero	1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-3
ws:operate	0:-1 3:2 4:-1 6:-1
ws:operation	6:3
ws:operation:energy-use	0:-1 3:-1 4:-1 6:2
ws:operation:ghg-emissions	0:-1 3:-1 6:3
ws:operation:net-zero	3:-2 4:1 6:2 7:-1
ws:operation:renewable-energy	0:1 3:1
ws:operator	0:1
ws:or:battery-capacity	0:1
ws:or:ev-models	0:2
ws:or:ev-share	7:1
ws:or:ev-volume	0:2
ws:or:ghg-emissions	0:1 1:-3 2:-2 4:1 5:-1 6:-1 8:-2
ws:or:investment	0:2
ws:or:net-zero	0:-2 1:-2 2:-2 3:-2 4:-2 5:-2 6:1 7:1
ws:or:network	0:3
ws:or:recycled-material	0:1
ws:or:renewable-energy	4:-1
ws:or:waste	0:-1 3:2
ws:or:water-use	0:-3 1:-1 2:-1 4:-1 5:-1 6:1 7:-1
ws:ora	0:1
ws:ora:ev-volume	0:1
ws:order	0:1
ws:order:ev-share	7:1
ws:order:ev-volume	0:2
ws:order:net-zero	7:1
ws:ordinary	2:-1
ws:ordinary:recycled-material	2:-1
ws:osaki	6:2 8:-1
ws:other	7:1
ws:other:ev-share	7:1
ws:other:ev-volume	0:1
ws:other:ghg-emissions	0:-1 1:-2 2:-2 4:-2 5:-1 7:2 8:-2
ws:other:ice-phase-out	7:1
ws:other:net-zero	3:1 6:-1 8:1
ws:other:recycled-material	0:1
ws:otherwise	0:-1 1:-1 4:-2 6:2
ws:otherwise:ghg-emissions	0:-2 1:-1 3:1 4:-2 5:-1 6:2 7:-1
ws:ought	4:1
ws:ought:ev-share	7:2
ws:ought:ev-volume	0:1
ws:our	0:1
ws:our:ev-share	7:1
ws:our:ghg-emissions	1:-1 2:-1 4:-1 6:-1 8:1
ws:our:net-zero	0:-1 1:1 2:-1 3:1 4:-1 6:-2 7:-1
ws:our:recycled-material	0:3 7:-2
ws:our:renewable-energy	0:-2 4:-1 5:-1 6:2
ws:out:battery-capacity	0:1
ws:out:charging-points	0:2
ws:out:ev-models	0:1
ws:out:ev-share	7:1
ws:out:ev-volume	0:2
ws:out:ghg-emissions	0:-4 3:-1 6:1
ws:out:investment	0:2
ws:out:net-zero	1:1 2:-1 3:1 6:-2 7:-2 8:1
ws:out:renewable-energy	0:-1 3:2 4:1 6:-1
ws:out:waste	0:-1 2:-1 3:2
ws:outcome	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 6:1 7:-1 8:-1
ws:outcome:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 6:1 7:-1 8:-1
ws:outlay:investment	0:1
ws:output	0:2 3:1 7:-2
ws:output:battery-capacity	0:2
ws:output:energy-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:output:ev-volume	0:2
ws:output:renewable-energy	0:-1 3:3
ws:outside	0:1 3:1
ws:outside:ev-volume	0:1
ws:outside:renewable-energy	3:2 6:-1
ws:outsold	0:1
ws:outsold:ev-volume	0:1
ws:over:battery-recycling	0:1
ws:over:charging-points	0:1
ws:over:energy-use	0:-1 3:-2 4:1 5:-1 6:2 7:-1
ws:over:ev-mileage	0:1
ws:over:ev-models	0:1
ws:over:ev-share	7:2
ws:over:ev-volume	0:1
ws:over:ghg-emissions	0:-1 1:3 2:-1 6:-1
ws:over:investment	0:1
ws:over:net-zero	1:3 3:-1 8:-2
ws:over:network	0:1
ws:over:renewable-energy	0:1 3:-2 6:2
ws:overall	0:1 1:-2 3:-2 4:-1 5:-1 8:2
ws:oversea	0:-1 1:-2 3:-2 4:-2 5:2 6:1
ws:oversea:renewable-energy	0:-1 3:-1 6:3
ws:own	3:-1 6:1
ws:own-brand	7:2
ws:own:battery-capacity	0:1
ws:own:charging-points	0:1
ws:own:ev-share	7:1
ws:own:ev-volume	0:1
ws:own:ghg-emissions	1:-1 2:-2 3:-2 4:1 5:-1 6:2
ws:own:ice-phase-out	7:1
ws:own:investment	0:1
ws:own:net-zero	2:-1 6:1
ws:own:renewable-energy	6:1
ws:own:supplier-commitments	2:1
ws:owner	3:-1 4:3 6:-2
ws:owner:ev-mileage	0:1
ws:owner:ghg-emissions	0:-2 1:-1 2:-2 3:-2 4:3 5:-1 6:-2 7:-1 8:-1
ws:p	1:2 3:-1
ws:p:ghg-emissions	0:-2 1:2 2:-1 3:-3 5:-2 6:-1 8:-1
ws:paccar	6:2
ws:paccar:ghg-emissions	0:-1 3:-1 4:-1 6:2
ws:pace	0:1 3:-1
ws:pack	0:1
ws:pack:investment	0:1
ws:package	4:-1 6:-1 7:1
ws:page	1:-2 2:-1 3:-2 4:-2 5:-1 8:3
ws:page:ghg-emissions	1:-2 2:-1 3:-2 4:-2 5:-1 8:2
ws:paid	0:1
ws:paid:investment	0:2
ws:paint	0:-2 3:4 4:-1 6:-3
ws:paint:energy-use	3:3
ws:paint:ghg-emissions	0:-2 1:-1 2:-1 3:4 4:-1 5:-1 6:-3 7:-1 8:-1
ws:panasonic	0:2 4:-2 6:-1
ws:panasonic:ghg-emissions	0:1 1:-1 2:-2 3:-2 4:-2 5:-1 6:-3 8:1
ws:pandemic	0:2
ws:panel	0:-1 3:3
ws:panel:ghg-emissions	0:-1 2:-1 3:2 5:-1
ws:panel:renewable-energy	3:2
ws:papenburg	0:1 3:-2 6:1
ws:papenburg:renewable-energy	0:1 3:-2 6:1
ws:paper	2:-1 3:-1 4:-1 6:-1 7:1
ws:parent	8:1
ws:parent:ev-volume	0:2
ws:parent:ghg-emissions	1:-1 2:-1 3:-1 4:-2 7:-1 8:1
ws:parent:investment	0:1
ws:parent:net-zero	3:-2 8:1
ws:pari	8:2
ws:pari:net-zero	8:2
ws:park	6:1 8:-1
ws:park:charging-points	0:1
ws:park:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-2
ws:park:renewable-energy	3:1
ws:part	1:1 2:1 8:-1
ws:part:battery-capacity	0:1
ws:part:ev-volume	0:2
ws:part:ghg-emissions	2:2 3:-1 4:-2 5:-1 6:-1 8:-2
ws:part:investment	0:1
ws:part:net-zero	1:1 2:1 3:-1 6:-2 8:-1
ws:part:supplier-commitments	2:1
ws:parti	0:1
ws:parti:battery-recycling	0:1
ws:partly	0:2 3:-1 4:-1 6:-1
ws:partner	0:1
ws:partner:charging-points	0:1
ws:partner:ev-volume	0:1
ws:pass:ev-volume	0:1
ws:passenger	7:1
ws:passenger:ev-share	7:1
ws:passenger:ev-volume	0:-1 7:2
ws:passenger:ghg-emissions	4:1 7:-1
ws:passenger:ice-phase-out	7:1
ws:passenger:net-zero	0:1 8:-1
ws:past	3:-1 6:1 8:1
ws:path:ghg-emissions	4:1
ws:path:net-zero	3:1
ws:pct	3:1 4:1
ws:pct:ev-share	7:2
ws:pct:ghg-emissions	0:-1 1:-1 3:2 4:1 5:-1 6:-2 7:-1 8:-1
ws:pct:renewable-energy	0:-1 3:1
ws:peak	0:-1 7:1 8:2
ws:peak:emissions-peak	8:2
ws:peak:ghg-emissions	0:-3 1:-2 2:-1 3:-2 4:-2 5:-2 6:-2 7:-1 8:3
ws:peak:net-zero	1:-1 6:-1 7:2
ws:pencill	0:1
ws:pencill:ev-volume	0:2
ws:penta	0:-2 1:-2 2:-1 3:-2 4:3 5:-1 6:-1 7:-1 8:-1
ws:penta:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:3 5:-2 6:-1 7:-1 8:-3
ws:people	0:1
ws:people:ev-volume	0:1
ws:people:ghg-emissions	1:-1 2:-1 3:-1 4:1 5:-1 8:-1
ws:people:network	0:1
ws:per	0:1
ws:per-vehicle	0:-2 1:2 2:-1 4:-1 6:-2 7:-1 8:-1
ws:per-vehicle:ghg-emissions	0:-2 1:2 2:-1 4:-1 6:-2 7:-1 8:-1
ws:per:battery-recycling	0:1
ws:per:energy-use	3:2 4:-1
ws:per:ev-models	0:1
ws:per:ev-share	7:2
ws:per:ev-volume	0:3
ws:per:fuel-economy	0:-2 4:2 7:-1
ws:per:ghg-emissions	8:-1
ws:per:green-factories	3:1
ws:per:investment	0:1
ws:per:net-zero	0:-1 6:-1
ws:per:recycled-material	0:2 2:-1
ws:per:renewable-energy	0:1
ws:per:supplier-commitments	2:1
ws:per:waste	0:1
ws:per:water-use	0:1
ws:percent:battery-recycling	0:1
ws:percent:charging-points	0:1
ws:percent:energy-use	3:1
ws:percent:ev-models	0:1
ws:percent:ev-share	7:2
ws:percent:ev-volume	0:2
ws:percent:fuel-economy	0:-2 4:2 7:1
ws:percent:green-factories	0:-2 3:2
ws:percent:net-zero	0:-1 1:-2 2:-1 5:-1 6:2 7:-1 8:-1
ws:percent:other	0:2 1:-1 2:-1 4:-1 5:-2 6:-1 7:-1 8:-1
ws:percent:recycled-material	0:1 2:1
ws:percent:renewable-energy	6:3
ws:percent:supplier-commitments	2:1
ws:percent:waste	0:1 3:1 6:-2
ws:percent:water-use	6:1
ws:percentage	0:-1 6:-1 8:2
ws:period:ev-models	0:2
ws:period:ev-volume	7:1
ws:period:ghg-emissions	0:-1 4:1
ws:period:investment	0:1
ws:permit	0:-2 4:1 7:2
ws:peterbilt	6:1
ws:peterbilt:ev-volume	0:2
ws:petrol	0:-2 1:2 3:-2 5:-1 6:-2 7:1 8:-2
ws:petrol:ghg-emissions	0:-3 1:2 2:-1 3:-3 4:1 5:-2 6:-2 7:1 8:-2
ws:petrol:ice-phase-out	7:1
ws:peugeot	0:2 1:-2 3:-1 4:-2 5:-1 6:-1 7:-1 8:-1
ws:phase:battery-capacity	0:1
ws:phase:ghg-emissions	0:-1 4:1
ws:phase:investment	0:1
ws:photovoltaic	3:3 6:-1
ws:photovoltaic:ghg-emissions	0:-1 2:-1 3:2 6:-2 8:-1
ws:photovoltaic:renewable-energy	3:2
ws:pingshan	0:-2 1:-2 2:-2 4:-1 5:-2 6:1 7:-1 8:-2
ws:plac	2:-1 3:-1 6:1
ws:place	3:1
ws:place:net-zero	6:-1 7:1
ws:plan:charging-points	0:1
ws:plan:emissions-peak	8:1
ws:plan:ev-models	7:1
ws:plan:ev-volume	0:1
ws:plan:ghg-emissions	0:-4 1:1 3:-1 5:-1
ws:plan:net-zero	1:-1 6:-1 7:1
ws:plann	0:1
ws:plann:battery-capacity	0:1
ws:plann:ev-share	7:2
ws:plann:ghg-emissions	3:-2 8:-1
ws:plann:investment	0:1
ws:plann:net-zero	0:-2 1:-1 2:-1 3:1 4:-1 5:-1 7:-2 8:2
ws:plann:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-2 6:-1 7:-1 8:-1
ws:plant	3:4
ws:plant:battery-capacity	0:1
ws:plant:battery-recycling	0:1
ws:plant:energy-use	0:-1 3:2 6:-1
ws:plant:ev-share	0:-1 3:3 7:-2
ws:plant:ev-volume	0:1
ws:plant:ghg-emissions	0:-1 1:-1 3:1 7:-1
ws:plant:green-factories	3:1
ws:plant:investment	0:1
ws:plant:net-zero	3:4 8:-1
ws:plant:renewable-energy	3:3 6:-1
ws:plant:waste	3:1
ws:plant:water-use	0:-1 3:2
ws:plastic	0:1 7:1
ws:plastic:recycled-material	0:1 7:1
ws:platform	0:2
ws:platform:ev-models	0:1
ws:platform:ev-volume	0:3
ws:platform:supplier-commitments	0:1
ws:pledg	0:-1 3:-1 7:1
ws:pledg:ghg-emissions	0:-1 1:1 2:-2 3:-1 5:-1 6:1 7:-1 8:-1
ws:pledg:net-zero	3:-1 7:1
ws:pledge	8:1
ws:pledge:net-zero	6:1 8:1
ws:plug	7:2
ws:plug-in:ev-models	0:1
ws:plug-in:ev-share	7:1
ws:plug-in:ev-volume	7:1
ws:plug:ev-share	7:1
ws:plug:ev-volume	0:-2 7:2
ws:plus	0:3
ws:plus:charging-points	0:1
ws:plus:ev-volume	0:3
ws:point:charging-points	0:1
ws:point:ghg-emissions	0:-1 2:-2 6:1 7:-1 8:-1
ws:point:net-zero	1:-1 6:-2 7:1 8:2
ws:point:recycled-material	7:1
ws:poland	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
ws:poland:renewable-energy	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
ws:polestar	0:2 1:-1 7:1 8:-1
ws:polestar:ev-volume	0:1
ws:polestar:ghg-emissions	0:2 1:-2 2:-1 3:1 4:-2 6:-1 8:-1
ws:polestar:net-zero	2:-1 3:-2 4:-1 5:-1 6:-1 7:2 8:-2
ws:porsche	0:-1 1:1 7:2 8:-1
ws:porsche:ev-volume	0:-2 1:-1 7:2
ws:port	1:-1 5:2
ws:port:charging-points	0:1
ws:portfolio	1:-1 3:-1 7:2
ws:possible	3:1
ws:post	0:1
ws:pour	0:2
ws:pour:investment	0:2
ws:power	0:1
ws:power:battery-recycling	0:1
ws:power:ghg-emissions	0:-1 1:1 2:-2 4:-1 6:-2 7:-1 8:-2
ws:power:green-factories	0:-2 3:2
ws:power:renewable-energy	0:1
ws:powertrain	7:2
ws:powertrain:ev-share	7:2
ws:preced	0:-2 1:-1 3:-1 4:-1 6:1 8:1
ws:preced:ghg-emissions	0:-2 1:-1 3:-2 4:-1 5:-1 6:1 8:1
ws:predecessor	0:-1 1:1 2:-1 3:-2 4:1 5:-1 6:-1 7:-2 8:-1
ws:premis	3:-1 6:2
ws:premium:ev-volume	0:3
ws:pres	0:-1 2:2 3:-2 5:-1 6:1
ws:pres:ghg-emissions	0:-2 1:-1 2:2 3:-3 4:-1 5:-2 6:2 8:-1
ws:pres:recycled-material	7:-1
ws:present:battery-capacity	0:1
ws:present:charging-points	0:2
ws:present:ev-share	7:1
ws:present:ev-volume	0:1
ws:present:ghg-emissions	0:-3 1:1 2:-2 3:-3 4:-2 5:-2 6:2 7:-1
ws:present:net-zero	1:-1 8:3
ws:presentation	6:-1 8:1
ws:president:ev-share	7:1
ws:president:ghg-emissions	0:-2 1:-1 2:-1 4:-1 7:1
ws:president:net-zero	6:-1 7:-1 8:2
ws:previou	0:1 3:1
ws:previou:ev-volume	0:3 7:-1
ws:previou:ghg-emissions	1:-1 2:-1 3:1 6:-1
ws:previously	2:-1 3:1 8:1
ws:pric	0:-1 7:2
ws:pric:ev-models	0:1
ws:pric:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 7:2 8:-1
ws:price	2:1
ws:prior	6:1
ws:priu	0:-1 4:2
ws:private	0:1 3:-1
ws:proces	0:-1 3:3 6:-2
ws:proces:battery-recycling	0:1
ws:process	0:1
ws:process:battery-recycling	0:1
ws:procurement	1:2 3:-2 4:-1 8:1
ws:produc	3:3
ws:produc:energy-use	0:-2 3:2 6:-1
ws:produc:ev-models	0:2
ws:produc:ev-volume	0:5
ws:produc:ghg-emissions	0:-3 2:-2 3:3 4:-1 5:-2 6:1 7:-2 8:-1
ws:produc:renewable-energy	3:2 6:-1
ws:produc:water-use	0:-2 3:2
ws:produce:ev-volume	0:1
ws:produce:net-zero	0:-2 1:1 2:-2 4:-2 5:-2 6:-1 7:-2
ws:product	6:-1
ws:product:emissions-peak	8:2
ws:product:ev-models	0:1
ws:product:ghg-emissions	0:1 2:-2 3:-1
ws:product:investment	0:1
ws:product:net-zero	1:1 6:-2
ws:production	3:3 6:-3
ws:production:battery-capacity	0:1
ws:production:ev-models	0:1
ws:production:ev-share	7:2
ws:production:ev-volume	7:1
ws:production:ghg-emissions	0:-1 3:3 4:-1 6:-4 8:-1
ws:production:ice-phase-out	7:1
ws:production:net-zero	1:-1 2:-1 3:1 4:-1 5:-1 6:-2
ws:production:renewable-energy	0:-1 3:4 6:-3
ws:productivity	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-3 7:-1 8:2
ws:profit:ev-volume	0:1
ws:program	0:-2 1:-1 4:1
ws:program:ghg-emissions	0:-2 1:-1 3:-2 4:1 5:-1 7:-1
ws:programme	0:-1 2:1
ws:programme:ev-models	0:2
ws:programme:net-zero	8:2
ws:progres	0:1 1:-2 2:-1 3:-4 4:-2 5:-1 6:3 7:-1 8:-1
ws:progres:ghg-emissions	0:2 1:-2 2:-1 3:-2 4:-2 5:-2 7:-2 8:-2
ws:progres:renewable-energy	3:-3 6:4
ws:project	0:1 3:-1 4:-1 7:1
ws:project:energy-use	0:-2 3:1 4:-1 6:1
ws:project:ev-volume	0:3
ws:project:ghg-emissions	0:2 1:-1 2:-2 4:-2 5:-1
ws:project:net-zero	0:-2 3:-2 5:-1 7:2 8:-1
ws:project:renewable-energy	0:2 1:-1 3:-2 6:-2 7:-1 8:-1
ws:promis	1:-1 6:1
ws:promis:charging-points	0:2
ws:promis:ev-volume	0:2
ws:promis:ghg-emissions	0:-4 1:-2 3:1 5:-2 7:-1 8:1
ws:promis:net-zero	1:-3 2:-1 3:-2 4:-1 5:-1 6:1
ws:promise	4:-1 5:1 7:1
ws:promise:ghg-emissions	0:-2 2:-1 3:1 4:-2 5:1 6:-1 8:-1
ws:proportion:ev-share	7:1
ws:proportion:recycled-material	0:1 2:-1
ws:proportion:renewable-energy	0:-1 3:-1 4:-1 6:2
ws:provid	4:1
ws:provid:renewable-energy	0:-1 4:1
ws:provider	0:1 1:1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-2
ws:province	3:2
ws:public	0:2
ws:public:charging-points	0:1
ws:publish	0:-2 1:-1 2:1 3:-1 4:-1 6:-2 7:1 8:1
ws:publish:ghg-emissions	0:-3 1:-2 2:1 3:-1 4:-1 5:-1 6:-2 7:1 8:1
ws:pump	2:-1 3:1 6:-1
ws:pump:ghg-emissions	1:-1 2:-1 3:1 4:1 5:-1 6:-2
ws:purchas	2:1 4:-1 7:-1
ws:purchas:ghg-emissions	0:1 2:1 4:-2 5:-2
ws:purchas:supplier-commitments	2:1
ws:purchase	0:3 3:-1 6:-2
ws:purchase:renewable-energy	0:2 3:-1 6:-1
ws:pure	7:2
ws:pure:ev-models	0:-1 7:2
ws:pure:ev-volume	0:2
ws:pure:ice-phase-out	7:1
ws:purely:ice-phase-out	7:2
ws:purpose	6:1
ws:purpose:investment	0:1
ws:push	0:-2 1:-1 4:-2 7:2 8:-1
ws:push:ghg-emissions	0:-2 1:-2 4:-2 7:2 8:-2
ws:put:charging-points	0:1
ws:put:ev-models	0:1
ws:put:ev-volume	0:2
ws:put:ghg-emissions	0:-1 1:-1 2:-1 4:1 5:-1 6:-1
ws:put:investment	0:1
ws:put:net-zero	1:-1 2:1 3:-1 7:-1 8:1
ws:put:recycled-material	0:-1 1:-2 2:3 3:-2 4:-2 5:-2 6:-2 7:-3 8:-2
ws:puts	0:3 3:-1
ws:puts:ghg-emissions	0:2 2:-1 3:-2 5:-1
ws:pv	0:-1 3:2 6:-1
ws:pv:net-zero	0:-1 8:3
ws:pv:renewable-energy	0:-2 3:3 6:-1
ws:q	0:2
ws:q:ev-volume	0:2
ws:quality	6:1
ws:quantity	0:2 3:-2
ws:quantity:renewable-energy	0:2 3:-1 6:-1
ws:quantity:waste	0:2 3:-2
ws:quarter:ev-models	0:1
ws:quarter:ev-share	7:1
ws:quarter:ghg-emissions	1:1 3:-3 5:-1 6:-2 7:-1 8:-1
ws:quarter:net-zero	1:-2 6:-1 7:-1 8:2
ws:quarter:renewable-energy	3:3 6:-2
ws:quarter:water-use	3:-1
ws:quarterly	7:1
ws:question	0:2 1:-1 2:-1 3:-2 4:-1 5:-1
ws:r	8:-1
ws:r:ev-share	7:1
ws:r:net-zero	0:-1 1:-1 3:1 8:-1
ws:rail	0:-1 1:-1 2:-2 3:-3 4:-2 5:3 6:-2 7:-1
ws:rais	0:1
ws:rais:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:-1 7:1
ws:raise	7:1
ws:ran	0:2
ws:ran:ev-volume	0:1
ws:range	0:1
ws:range:ev-models	0:1
ws:range:ev-share	7:1
ws:range:ghg-emissions	0:2 1:-3 2:-2 4:-3 5:-3 6:-3 7:-2 8:-3
ws:range:ice-phase-out	7:1
ws:range:recycled-material	2:-1 7:1
ws:rank	0:1 3:-1
ws:rapid	0:1
ws:rat	0:1 2:1 4:-1
ws:rate	0:2 4:-1 6:1 7:-1
ws:rate:battery-recycling	0:2
ws:rate:ev-volume	0:1
ws:rate:recycled-material	0:3 6:-1 7:-3
ws:rate:renewable-energy	0:-1 3:-3 6:3
ws:rate:waste	0:-1 3:2
ws:rather	0:3
ws:rather:ev-share	7:1
ws:rather:ghg-emissions	0:4 1:-2 2:-1 3:-2 4:-2 5:-1 6:-3 7:-1 8:-1
ws:ratio	0:1 6:1 8:-1
ws:ratio:ev-share	7:3
ws:raw	6:1 8:-1
ws:raw:battery-recycling	0:1
ws:re	0:-2 6:4
ws:re:net-zero	2:-1 3:2
ws:re:renewable-energy	0:-1 3:-2 6:5
ws:reach:battery-capacity	0:1
ws:reach:charging-points	0:1
ws:reach:emissions-peak	8:1
ws:reach:ev-share	7:2
ws:reach:ev-volume	0:1
ws:reach:ghg-emissions	0:-4 6:1 8:-2
ws:reach:net-zero	0:1 2:-1 6:-1 7:-1
ws:reach:recycled-material	0:3 7:-1
ws:reach:renewable-energy	0:1 6:-1
ws:reach:waste	0:2 3:-1
ws:read	0:-1 1:1 2:-1 4:1 5:-1 6:-1 7:-1 8:-1
ws:read:ghg-emissions	0:-1 1:1 2:-1 3:-2 4:1 5:-2 6:-1 7:-2 8:-2
ws:reaffirm	3:-1 8:1
ws:reaffirm:ev-volume	0:1
ws:realiz	8:1
ws:realize	0:1 3:-2
ws:recall:ice-phase-out	7:1
ws:recently	2:1 3:-2 6:1
ws:recharge	0:2 3:-1 4:-1
ws:reckon	4:1 6:-1
ws:reckon:ev-share	7:2
ws:reckon:ev-volume	0:3 7:-1
ws:reckon:ghg-emissions	0:-3 1:-2 3:-1 4:2 5:-1 6:-1 7:-1 8:1
ws:reclaim	0:1 3:-1 6:-1
ws:reconfirm	0:2
ws:reconfirm:ev-volume	0:2
ws:record	0:-2 3:-1 7:3
ws:record:ev-volume	0:-2 7:3
ws:recover	0:1
ws:recover:battery-recycling	0:1
ws:recovery	0:1 3:-1
ws:recovery:battery-recycling	0:1
ws:recycl	0:1
ws:recycl:battery-recycling	0:1
ws:recycl:ghg-emissions	0:1 1:-1 3:-1 4:-1 5:1 6:-1 7:-1 8:-1
ws:recycl:recycled-material	0:1 7:1
ws:recycl:waste	0:1 3:1 6:-1
ws:recycl:water-use	0:-3 1:-1 3:4 6:-1 7:-1 8:-1
ws:recycle	0:1 7:-1
ws:recycle:battery-recycling	0:1
ws:recycler	1:-2 6:-1 8:2
ws:recycler:battery-recycling	0:1
ws:reduc	0:1 1:-1 2:-1
ws:reduc:energy-use	0:1 4:-1
ws:reduc:ghg-emissions	1:-1 3:1
ws:reduc:recycled-material	0:1 7:-2
ws:reduc:water-use	0:-1 3:2 6:-2
ws:reduce	1:-1 2:2 6:-1 7:-1
ws:reduce:ghg-emissions	1:-1 2:1 5:-1 6:-2 7:-1
ws:reduce:net-zero	1:-2 2:1 3:-1 6:-1
ws:reduction	2:-1
ws:reduction:ghg-emissions	2:-1
ws:reduction:net-zero	0:-1 1:-1 3:1 6:1 7:-1 8:-1
ws:reduction:supplier-commitments	0:1
ws:redwood	0:2 1:-1 2:-1 6:-1 7:-1
ws:reference	0:-2 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:1 8:-1
ws:reference:ghg-emissions	0:-2 1:-1 2:-1 3:2 4:-2 5:-1 6:-1 7:1 8:-1
ws:referr	1:-1 3:-1 5:-1 6:1 7:-1
ws:regard	0:-1 1:-1 2:1 3:-1 5:-2 6:1 8:-2
ws:region	3:-3 4:1 7:1
ws:region:ev-share	7:1
ws:region:net-zero	1:-1 2:-1 3:-1 4:1 5:-1 6:-1
ws:region:water-use	0:1 3:-1 6:1
ws:register	4:1
ws:reimagine	8:1
ws:reimagine:net-zero	7:-1 8:2
ws:reiterat	8:1
ws:reiterat:ev-share	7:1
ws:reiterat:net-zero	6:-1 8:2
ws:relative	0:2 1:-1 2:-1 3:-4 6:1
ws:relative:ghg-emissions	0:3 1:-2 2:-1 3:-3 4:-2 6:1 8:-2
ws:relative:net-zero	0:-1 1:1 3:-1
ws:releas	4:-1 6:-1
ws:releas:ghg-emissions	0:-1 1:1 3:2 4:-1
ws:release	1:-1 8:2
ws:remain	7:1
ws:remain:charging-points	0:1
ws:remain:ev-models	0:1
ws:remain:ev-share	7:1
ws:remain:ev-volume	0:1
ws:remain:ghg-emissions	0:-2 1:-2 2:-1 3:-1 4:-2 5:1 6:-1 7:1
ws:remain:investment	0:1
ws:remain:net-zero	3:-1 6:-1 7:2
ws:remainder	0:1
ws:renault:ev-models	0:1
ws:renault:ev-share	7:1
ws:renault:ghg-emissions	0:-2 1:2 2:1 3:-1 7:-1 8:-1
ws:renewabl	0:-2 3:-1 6:2
ws:renewabl:renewable-energy	0:-2 3:-1 6:3
ws:renewable	6:1
ws:renewable:ghg-emissions	1:-1 2:-3 5:-1 7:-2 8:-2
ws:renewable:net-zero	6:1
ws:renewable:recycled-material	7:1
ws:renewable:renewable-energy	6:1
ws:repeat	8:1
ws:repeat:ev-share	7:2
ws:repeat:net-zero	1:-1 6:-1 8:3
ws:replac	0:-3 3:2
ws:report:emissions-peak	8:1
ws:report:ev-models	0:2
ws:report:ghg-emissions	1:1 2:-1
ws:report:net-zero	3:-1 8:1
ws:report:renewable-energy	0:-2 3:-1 4:2 6:1
ws:report:supplier-commitments	0:1
ws:reporter	0:-1 7:2
ws:reporter:ev-volume	0:-1 7:2
ws:represent	6:-1
ws:represent:ev-share	7:1
ws:representative	0:3 7:-1
ws:representative:recycled-material	0:3 7:-1
ws:requir	0:-1 3:2 4:-1
ws:research	0:-1 1:-1 3:-1 7:2
ws:research:recycled-material	0:-1 2:-1 6:-1 7:2
ws:reserv	0:1
ws:reserv:investment	0:1
ws:resourc	3:-1 4:1 6:-1
ws:respectively	0:1 1:-2 2:-1 3:-2 5:-2 6:1 8:-1
ws:respectively:ghg-emissions	0:1 1:-4 2:-3 3:-4 5:-3 6:2 7:-3 8:-4
ws:respectively:renewable-energy	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 7:-2 8:-1
ws:rest	0:-1 3:2 6:-1
ws:rest:renewable-energy	3:2 6:-1
ws:result	0:-1 2:1 3:-1 4:-1
ws:result:ev-volume	0:2
ws:result:ghg-emissions	0:-3 2:2 3:-1 4:-2 5:-2 8:-1
ws:retail	0:2
ws:retail:ev-volume	0:2
ws:retailer	0:1
ws:retir	0:1
ws:retir:battery-recycling	0:1
ws:reus	0:-1 3:2
ws:reus:battery-recycling	0:1
ws:reus:waste	3:1
ws:reus:water-use	0:-2 3:2 6:-2
ws:reuse	0:2 3:-1
ws:reuse:waste	0:1
ws:revenue	8:2
ws:revenue:ev-volume	0:1
ws:revis	0:-1 3:1 4:-1 7:1
ws:rid	3:-2 8:2
ws:right	0:2 6:-1
ws:ris	0:2 6:-1
ws:ris:ev-share	7:2
ws:ris:ev-volume	0:3
ws:rise	7:1
ws:rise:ev-share	7:1
ws:rise:ev-volume	0:3
ws:rival	3:-1 6:1
ws:rivian	0:2 6:-1
ws:rivian:charging-points	0:1
ws:rivian:ev-volume	0:2
ws:rivian:ghg-emissions	1:1 2:-1 4:-1 7:-1 8:-1
ws:rivian:investment	0:1
ws:rivian:net-zero	1:-1 6:-1 7:-1 8:3
ws:rkiye	0:2 6:1 7:-2 8:-2
ws:rmb	0:2
ws:road	0:1
ws:road:ev-models	0:1
ws:road:ev-volume	0:1
ws:road:ghg-emissions	2:-3 3:-2 4:1 7:-1 8:-1
ws:road:net-zero	8:3
ws:roadmap	3:1 4:-1
ws:roadmap:ghg-emissions	0:-1 3:1 4:-1
ws:roll	4:1 6:-1
ws:roll:ev-models	0:1
ws:roll:investment	0:1
ws:rolls-royce	0:2 7:-1
ws:roof	0:-1 3:4
ws:roof:ghg-emissions	3:1
ws:roof:green-factories	0:-2 3:2
ws:roof:investment	0:1
ws:roof:renewable-energy	0:-2 3:4
ws:rooftop	3:2
ws:rooftop:renewable-energy	3:2
ws:rose	0:-2 1:-1 2:-1 4:-1 5:-1 7:3 8:-1
ws:rose:ev-volume	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:3 8:-1
ws:roughly	7:1
ws:roughly:ev-share	7:1
ws:roughly:ghg-emissions	1:1 3:2 4:-2 6:-2
ws:roughly:investment	0:1
ws:rover:ev-models	0:1
ws:rs	0:1
ws:rs:ev-models	0:1
ws:rs:investment	0:1
ws:rth	0:-1 1:-2 2:-1 3:2 4:-2 5:-1 6:-1 7:-1 8:-1
ws:run:charging-points	0:2
ws:run:ev-mileage	0:1
ws:run:ev-models	0:2
ws:run:ev-share	7:2
ws:run:ev-volume	0:2
ws:run:net-zero	6:1 8:-1
ws:run:renewable-energy	0:-1 2:1 3:-1 5:1
ws:runn	3:2 6:-1
ws:runn:ev-volume	0:1
ws:runn:ghg-emissions	1:-2 2:-1 3:2 4:-1 5:-1 6:-1 7:-1
ws:runn:investment	0:3
ws:runn:renewable-energy	0:-2 4:2 5:-1 6:-2
ws:runs	3:1
ws:runs:ev-volume	0:1
ws:s:battery-capacity	0:1
ws:s:battery-recycling	0:1
ws:s:charging-points	0:1
ws:s:emissions-peak	8:3
ws:s:energy-use	0:-2 3:1 4:1 7:-1
ws:s:ev-mileage	0:2
ws:s:ev-share	3:1
ws:s:ev-volume	0:1
ws:s:fuel-economy	0:-2 1:-1 4:1 6:-1
ws:s:ghg-emissions	0:-1 3:-2 6:1
ws:s:green-factories	0:1
ws:s:ice-phase-out	7:1
ws:s:investment	0:1
ws:s:net-zero	3:2 8:-1
ws:s:recycled-material	7:1
ws:s:renewable-energy	6:2
ws:s:waste	0:1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
ws:saic:ev-share	7:2
ws:said:ev-mileage	0:2
ws:said:ev-share	7:1
ws:said:ev-volume	0:1
ws:said:ghg-emissions	1:-1 3:-1 5:-1 8:-2
ws:said:green-factories	0:-1 3:2 6:-1 7:-1
ws:said:net-zero	1:-2 7:2
ws:said:recycled-material	2:-2 7:1
ws:said:renewable-energy	0:-2 3:1
ws:sal:ev-models	0:1
ws:sal:ev-share	7:1
ws:sal:ev-volume	0:3
ws:sal:ghg-emissions	0:-2 1:-1 4:-1 5:-1 6:1 8:2
ws:sal:ice-phase-out	7:1
ws:sal:net-zero	0:-1 1:-2 3:-1 6:-1 7:-1 8:3
ws:sale	0:1
ws:sale:ev-models	0:2
ws:same:ev-models	0:2
ws:same:ev-share	7:1
ws:same:ev-volume	7:1
ws:same:ghg-emissions	1:-1 4:1
ws:same:investment	0:2
ws:same:net-zero	0:-1 3:-1 7:-1
ws:same:recycled-material	7:1
ws:same:water-use	0:-3 1:-1 2:-1 3:3 4:-2 5:-1 6:-3 7:-1 8:-1
ws:sank	3:1
ws:sato	0:-1 1:-2 3:-1 4:3 6:-1 7:-2
ws:sav	4:1
ws:sav:energy-use	0:-1 6:2
ws:sav:ev-mileage	0:1
ws:sav:fuel-economy	0:1 7:-3
ws:sav:ghg-emissions	0:-1 1:-2 2:1 3:-1 4:2 6:-4 8:-1
ws:sav:renewable-energy	0:-1 3:2 6:-1
ws:save	1:-2 2:-2 3:1 4:-1 5:-2 6:1 7:-1 8:-1
ws:save:energy-use	0:-1 3:-2 6:2
ws:save:ghg-emissions	0:1 1:-2 2:-2 3:3 4:-3 5:-3 6:-3 8:-2
ws:saving	0:-1 3:2 4:-2
ws:saving:energy-use	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 7:-1 8:-1
ws:say:ghg-emissions	0:-2 2:1
ws:say:net-zero	0:-1 1:-2 2:-1 3:-2 5:-1 6:1 7:-2 8:1
ws:says	6:-1
ws:says:ev-mileage	0:1
ws:says:ev-models	0:1
ws:says:ev-share	7:1
ws:says:ev-volume	0:1
ws:says:fuel-economy	0:-2 4:3 7:-2
ws:says:ghg-emissions	0:1 1:-2 2:-1 3:1 4:-1 6:-1 7:-1 8:-2
ws:says:ice-phase-out	7:1
ws:says:investment	0:1
ws:says:net-zero	0:-2 2:-1 4:-1 5:-1 6:-1 7:-2 8:3
ws:says:recycled-material	0:-1 2:-1 7:2
ws:says:renewable-energy	4:-1 5:2 6:-2 7:-1
ws:says:water-use	0:-1 3:2
ws:sbti	4:-1 8:1
ws:sbti-approv	1:-1 2:-2 3:-2 4:-2 5:-1 6:3 7:-2 8:-1
ws:sbti-approv:ghg-emissions	1:-1 2:-2 3:-2 4:-2 5:-1 6:3 7:-2 8:-1
ws:sbti:ghg-emissions	0:1 4:-1 6:1
ws:sbti:net-zero	6:-1 8:1
ws:scania:ghg-emissions	3:-2 6:1
ws:scarce	3:-2 6:2
ws:scarce:water-use	3:-2 6:2
ws:sch	1:-1 2:-1 8:1
ws:schedul	8:2
ws:schedul:battery-capacity	0:1
ws:schedule	6:1
ws:scheme	0:1 3:-1
ws:scheme:energy-use	3:-1 6:2
ws:scheme:renewable-energy	0:1
ws:scheme:supplier-commitments	0:3 2:-1
ws:science	1:1 6:1
ws:science-bas	0:-1 4:1 6:1
ws:science-bas:ghg-emissions	0:-1 4:1 6:1
ws:science:ghg-emissions	1:1 6:1
ws:scop	1:-2 2:-1 3:1 4:-2 5:-1
ws:scop:ghg-emissions	1:-3 2:-1 3:1 4:-2 5:-1
ws:scope	0:2 1:-1 2:-1 6:3 8:-1
ws:scope:ghg-emissions	0:2 1:-1 2:-1 6:2
ws:scope:net-zero	6:2 8:-2
ws:scrap	0:2 7:-1
ws:scrap:battery-recycling	0:3
ws:scrap:ghg-emissions	6:-1 7:-1
ws:scrapyard	0:-1 1:4 2:-1 3:-2 4:-1 6:-1 7:-1 8:-3
ws:scrapyard:ghg-emissions	0:-1 1:2 3:-1 8:-2
ws:seat	0:1 3:1 7:-2
ws:seat:recycled-material	0:2 7:-2
ws:second	6:-1
ws:second:battery-capacity	0:1
ws:second:ev-volume	0:3
ws:second:renewable-energy	0:-1 1:-1 2:-1 3:1 4:2 5:-1 6:-2 7:-1 8:-1
ws:secondary	0:3 1:-1 2:1 3:-2 4:-1 7:-3
ws:secondary:recycled-material	0:4 2:-1 7:-3
ws:section	1:-1 7:1
ws:sector	3:-1 6:2
ws:sedan	0:1
ws:sedan:ev-volume	0:1
ws:see:ghg-emissions	1:1 4:1 7:-1
ws:seek	8:1
ws:seen:ev-share	7:1
ws:sees:ev-share	7:2
ws:segment	0:1
ws:segment:ev-models	0:1
ws:segment:ev-volume	0:1
ws:sell:ev-models	0:1
ws:sell:ev-share	7:1
ws:sell:ev-volume	0:1
ws:sell:ghg-emissions	0:-2 2:-1 3:-2 4:3 5:-1 6:-2 8:-1
ws:sell:ice-phase-out	7:1
ws:sell:net-zero	1:-1 3:-2 4:-1 7:3
ws:sell:network	0:2
ws:seoul	0:1
ws:separately	0:-2 1:-2 3:-1 6:1 7:2 8:-1
ws:sept	3:1
ws:sept:ev-volume	0:1
ws:sept:net-zero	1:-1 3:1 6:-1 7:-1
ws:september:charging-points	0:2
ws:september:ev-volume	0:2
ws:seri:ev-models	0:1
ws:servic	0:1 2:-1
ws:servic:ev-volume	0:1
ws:service	0:1
ws:service:ev-volume	0:1
ws:service:network	0:2
ws:set	3:-1
ws:set:ev-volume	0:-1 7:2
ws:set:ghg-emissions	0:-1 4:1
ws:set:ice-phase-out	7:1
ws:set:net-zero	1:1 3:-1
ws:set:recycled-material	2:-1 4:-1 7:1 8:-1
ws:sets	1:1 7:-1
ws:sets:net-zero	1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:1
ws:sett	0:1 3:-1
ws:seven	0:1
ws:seven:ev-models	0:3
ws:seven:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:3 6:-2 7:-1
ws:seven:green-factories	0:-2 3:2
ws:seven:renewable-energy	0:2 3:-1
ws:shall	6:2 8:-1
ws:shall:ev-share	7:2
ws:shall:ghg-emissions	1:-1 2:-1 3:-2 5:-1 6:2 7:-2 8:-2
ws:shall:investment	0:1
ws:shall:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-2
ws:shanghai	8:-1
ws:shar	0:1
ws:share	7:2
ws:share:ev-share	7:1
ws:share:ev-volume	0:-1 7:2
ws:share:ghg-emissions	0:-2 2:-2 3:-2 4:1 5:-1 6:-2 7:1 8:-1
ws:share:recycled-material	0:-1 7:2
ws:share:renewable-energy	1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ws:shareholder:ev-volume	0:1
ws:she	0:-2 3:1 7:1 8:-1
ws:sheet	0:1 3:1
ws:shenyang	0:-2 2:2 4:-2 5:-2 6:-2
ws:shenyang:ev-models	0:1
ws:shenzhen	0:1
ws:shenzhen-bas	0:1
ws:shenzhen-bas:ev-volume	0:1
ws:shenzhen:ev-volume	0:1
ws:shift	0:1
ws:shipp	3:-2 4:-1 5:1 6:-1
ws:shipp:ev-volume	0:1
ws:shoot	7:1
ws:shop	2:2 6:-1
ws:shop:energy-use	3:3 4:-1 6:-1
ws:shop:ghg-emissions	0:-2 2:2 4:-1 5:-1 6:-1
ws:shop:recycled-material	7:-1
ws:should:charging-points	0:1
ws:should:energy-use	0:-1 3:-2 6:2
ws:should:ev-models	7:1
ws:should:ev-share	7:2
ws:should:ghg-emissions	0:-2 2:-2 5:-1 8:2
ws:should:ice-phase-out	7:2
ws:should:net-zero	1:-1 2:-1 4:-1 5:-2 6:1 8:-1
ws:should:recycled-material	0:2 2:-2 7:-1
ws:should:renewable-energy	6:1
ws:should:water-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:show	6:1
ws:show:ghg-emissions	0:-1 1:1 3:-1 4:-1 6:1
ws:showroom	0:1
ws:showroom:ev-share	7:1
ws:shrink	0:-2 3:-1 6:1 7:-1
ws:shrink:ghg-emissions	0:-2 3:-1 6:1 7:-1 8:-1
ws:shut	3:1 6:-1
ws:sichuan	0:-3 3:3 6:-2
ws:side	8:1
ws:sight	0:-3 2:-1 7:3
ws:sign	0:1 3:-2
ws:sign:ghg-emissions	3:-1 5:-1 6:-1 7:-1 8:-2
ws:sign:renewable-energy	0:2 3:-2 6:1
ws:sign:supplier-commitments	0:1
ws:signatory	3:-1 6:1
ws:similar	4:1 7:-1
ws:since	3:1 8:-1
ws:since:energy-use	4:-1 6:1
ws:since:ev-mileage	0:1
ws:since:ev-models	0:1
ws:since:ev-share	7:3
ws:since:ev-volume	0:1
ws:since:ghg-emissions	1:-2 2:-1 7:-1
ws:since:ice-phase-out	7:1
ws:since:investment	0:1
ws:since:net-zero	1:1 3:1 6:1 8:-3
ws:since:recycled-material	0:-1 2:2 7:-2
ws:since:renewable-energy	3:2 6:-2
ws:since:waste	0:1
ws:since:water-use	0:-2 6:2
ws:single	3:1 6:-1
ws:single-digit	0:-1 6:-1 8:2
ws:single-digit:net-zero	6:-1 8:2
ws:sit	0:1 6:4 8:-2
ws:sit:charging-points	0:1
ws:sit:ghg-emissions	0:-1 1:-1 3:2 4:-2 5:-1 6:2 7:-1 8:-1
ws:sit:green-factories	0:-1 3:1
ws:sit:net-zero	0:1 1:1 2:-1 3:1 5:-1 6:1 7:-1 8:-3
ws:sit:renewable-energy	0:1 3:-3 6:3
ws:site	3:1
ws:site:battery-capacity	0:1
ws:site:investment	0:1
ws:site:renewable-energy	3:2
ws:six:ev-models	0:2
ws:six:ev-share	7:3
ws:six:ev-volume	0:2
ws:six:ghg-emissions	0:-1 2:1 3:-1 4:-1 6:1
ws:sixteen	0:1
ws:sixteen:ev-models	0:1
ws:size:ghg-emissions	0:-1 4:1 7:-1
ws:sk	3:1
ws:sk:battery-capacity	0:2
ws:slat	6:1
ws:slide	3:1
ws:slightly	0:-1 1:-1 3:-2 4:1 6:-1 8:1
ws:slightly:ev-volume	0:2
ws:slightly:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:1 5:-1 6:-1 7:-1 8:1
ws:small	0:1
ws:small:ev-models	0:2
ws:smaller	0:-3 2:1 4:-1 5:-1 6:-1 7:-1
ws:smaller:ghg-emissions	0:-3 2:2 4:-2 6:-1 7:-2
ws:smart	0:1 3:-1
ws:smart:ev-volume	0:1
ws:smyrna	0:2
ws:so:ev-share	7:1
ws:so:ev-volume	0:2
ws:so:fuel-economy	0:-1 4:2 7:-2
ws:so:ghg-emissions	0:1 2:-2 3:-1 5:-3 7:-2 8:-1
ws:so:green-factories	0:-2 3:2
ws:so:investment	0:2
ws:so:net-zero	0:-1 1:-3 4:-1 5:-1 7:1 8:-1
ws:so:recycled-material	0:-2 2:-1 7:3
ws:so:renewable-energy	0:2 3:-1 6:-2
ws:so:supplier-commitments	1:-1 2:2 3:-1 4:-1 5:-1 7:-1
ws:social	1:2
ws:social:ghg-emissions	1:1 3:-1
ws:software	0:1
ws:software:investment	0:1
ws:solar	0:1 3:2 6:-1
ws:solar:ghg-emissions	3:1 5:-1
ws:solar:net-zero	3:1 6:1 7:-1 8:-1
ws:solar:renewable-energy	0:1 3:1 6:-1
ws:sold	0:1
ws:sold:ev-models	0:1
ws:sold:ev-share	7:2
ws:sold:ev-volume	0:1
ws:sold:ghg-emissions	0:4 1:-1 2:-1 3:-3
ws:sold:ice-phase-out	7:2
ws:sold:net-zero	0:-2 1:2 2:-1 3:-3 5:-1 6:-2 7:1 8:-2
ws:solution	1:1 6:1 8:-1
ws:solution:battery-capacity	0:1
ws:solution:renewable-energy	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 8:-1
ws:solvent	0:-2 3:3 5:-1
ws:some:battery-recycling	0:2
ws:some:ev-share	7:1
ws:some:ev-volume	0:1
ws:some:ghg-emissions	0:-3 2:-1 3:1 4:-2 5:-2 8:2
ws:some:investment	0:1
ws:some:renewable-energy	0:1 3:1 6:-2
ws:some:supplier-commitments	0:2 2:-1
ws:someth	3:-1 6:2
ws:soon	0:1
ws:sooner	4:1 6:1 8:-1
ws:sooner:renewable-energy	6:1
ws:sourc	3:1 6:1 7:-1
ws:sourc:recycled-material	0:3 7:-2
ws:sourc:renewable-energy	6:1
ws:source	0:1 3:1 7:-1 8:-1
ws:south	3:-1 6:1
ws:south:investment	0:1
ws:spain	0:1 3:-1 6:1
ws:spain:battery-capacity	0:1
ws:spar	0:-1 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
ws:spar:ghg-emissions	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
ws:spartanburg	0:2
ws:spe	0:2
ws:spe:ev-volume	0:2
ws:speak	0:-1 3:-2 4:2 6:-1
ws:spend	0:1
ws:spend:supplier-commitments	2:1
ws:spent:investment	0:1
ws:spoken	0:3 1:-1 2:-1 4:-1 6:-1 7:-1 8:-1
ws:spokesman	0:1 1:-1 6:-1 8:-1
ws:spokeswoman	0:2 1:-2 2:-1 3:-1 4:-1 5:-1 6:-2 7:1 8:-1
ws:spread	0:3
ws:square	3:2
ws:square:renewable-energy	0:-1 3:2
ws:st	8:1
ws:st:battery-capacity	0:1
ws:staff	0:1
ws:staff:ev-volume	0:1
ws:stag	0:-1 1:3 2:-1 3:-2 4:-2 5:-1 6:-1 8:-2
ws:stag:net-zero	0:-1 1:3 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-2
ws:stage	3:-1 6:2 8:-1
ws:stage:ev-volume	0:2
ws:stall	0:1
ws:stall:charging-points	0:1
ws:stand	5:-1 7:1
ws:stand:ev-share	7:1
ws:stand:ev-volume	0:-1 7:2
ws:stand:ghg-emissions	6:-2 7:-1 8:-1
ws:stand:net-zero	1:-1 8:1
ws:stand:waste	0:-1 3:1 6:-1
ws:start-up	3:1
ws:start:battery-capacity	0:1
ws:start:ghg-emissions	1:1 2:-3 4:-2 5:-2 6:-2 7:-2 8:-3
ws:start:net-zero	1:-1 3:2 8:-1
ws:start:renewable-energy	0:1
ws:startup	0:2
ws:stat:ev-volume	0:1
ws:stat:net-zero	1:-1 2:-2 6:-1 7:1 8:2
ws:stat:renewable-energy	0:-1 6:1
ws:state	0:1
ws:state:investment	0:1
ws:statement	3:1
ws:station	0:1
ws:station:charging-points	0:2
ws:statu	0:-2 3:1 7:-1
ws:stay	0:-1 2:1
ws:steel	2:2
ws:steel:ghg-emissions	2:1 3:-1 6:-1 8:-1
ws:steel:recycled-material	2:2
ws:steelzero	2:1 5:-1 7:-2 8:-1
ws:steelzero:recycled-material	2:1 5:-1 7:-2 8:-1
ws:stellanti	6:-1 8:3
ws:stellanti:battery-capacity	0:2
ws:stellanti:net-zero	6:-1 8:2
ws:step	0:1 4:-1
ws:still	0:2 4:-1 8:1
ws:still:ev-share	7:1
ws:still:ghg-emissions	0:1 2:-1 4:-2 5:-1 6:-3 7:-1 8:1
ws:still:net-zero	0:-2 3:-1 7:1 8:1
ws:stood	3:1
ws:stood:ev-share	7:1
ws:stood:ghg-emissions	1:-2 2:-2 3:1 4:1 5:-2 6:-2 7:-1 8:-1
ws:stood:renewable-energy	0:-2 6:1
ws:stop	0:-1 1:-2 2:2
ws:stop:ghg-emissions	0:-1 1:-2 2:3 3:-3 4:-1 5:-2 6:-1 7:-1 8:-1
ws:stop:ice-phase-out	7:1
ws:stor	0:1
ws:storage	0:1
ws:storage:renewable-energy	3:2 6:-1
ws:strategy	8:1
ws:strategy:net-zero	8:2
ws:stream	0:3
ws:stream:battery-capacity	0:1
ws:stres	0:1 6:-2
ws:stres:water-use	0:1 6:-2
ws:stretch	0:1 6:-1
ws:stretch:ghg-emissions	0:1 2:-1 3:-2 5:-1 6:-1 8:-1
ws:strive	1:1 7:-1
ws:strive:net-zero	0:-1 1:1 3:-1 4:-1 6:-1 7:-1
ws:stuttgart	0:1 2:-1
ws:subaru:ev-share	7:1
ws:subaru:ev-volume	0:1
ws:subsidiari	0:-1 3:2
ws:subsidiary	0:1
ws:subsidiary:battery-recycling	0:1
ws:subsidiary:investment	0:1
ws:such:ev-share	7:1
ws:sum:investment	0:1
ws:summer	0:1
ws:summer:renewable-energy	0:1 6:-2
ws:sun	3:-1 6:1
ws:sun:renewable-energy	3:-1 6:1
ws:sunday	1:1
ws:sunday:ghg-emissions	1:1 3:-1
ws:sunderland	3:2 6:-2
ws:sunderland:battery-capacity	0:1
ws:supercharg:charging-points	0:1
ws:supercharger	0:2 3:-3 4:2 6:-2
ws:supercharger:charging-points	0:1
ws:supercharger:renewable-energy	0:1 1:-2 2:-2 3:-3 4:3 5:-2 6:-2 7:-2 8:-2
ws:suppli	3:2 6:-1
ws:suppli:ev-volume	0:2
ws:suppli:renewable-energy	2:1 3:2 6:-2
ws:supplier	0:1 2:4 3:-3 7:-1
ws:supplier:ghg-emissions	1:-1 2:2 3:-1 4:-1 6:-1 8:-1
ws:supplier:net-zero	0:1 1:-2 2:2 3:-3 4:-1 5:-2 7:-2
ws:supplier:recycled-material	0:3 2:-2 7:-1
ws:supplier:renewable-energy	0:-1 2:2 3:-1 6:-2
ws:supplier:supplier-commitments	2:1
ws:supply	2:2
ws:supply:battery-capacity	0:1
ws:supply:ghg-emissions	0:-1 2:3 4:-1 8:-1
ws:supply:green-factories	0:1 3:-1
ws:supply:net-zero	2:-1 6:-1 8:1
ws:supply:renewable-energy	2:-1 5:-1
ws:supply:supplier-commitments	0:2
ws:suppos	1:-1 8:-1
ws:suppos:ev-share	7:2
ws:suppos:ghg-emissions	0:1 1:-1 2:-1 3:-1 7:-1
ws:suppos:net-zero	0:-1 1:-2 2:-1 3:1 5:-1 6:1 7:1 8:-2
ws:sustainability	0:3 1:-1 3:-1 6:1 8:-1
ws:sustainability:ghg-emissions	0:1 1:-1 4:-2 6:1
ws:sustainability:net-zero	0:2 1:-1 3:-1 8:-1
ws:sustainable	2:-1 3:-1 7:1 8:-1
ws:sustainable:recycled-material	2:-1 6:-1 7:1
ws:suv	0:2
ws:suv:ev-models	0:1
ws:suv:ev-share	7:1
ws:suv:investment	0:1
ws:suvs:ev-share	7:1
ws:suvs:ev-volume	0:2
ws:suzuki:ev-models	0:1
ws:suzuki:ev-share	7:1
ws:suzuki:ghg-emissions	0:-2 6:1 7:-1
ws:suzuki:investment	0:1
ws:swap:charging-points	0:1
ws:swed	0:-2 1:-2 2:-2 3:-3 4:1 5:-2 6:1 7:-2 8:-3
ws:sweden	0:1 3:-2
ws:swedish	1:-1
ws:swedish:ghg-emissions	6:1
ws:switch	3:1
ws:switch:ghg-emissions	0:-2 4:-1 5:1
ws:switch:renewable-energy	3:1
ws:system	0:1 3:1
ws:system:ghg-emissions	0:-1 2:-2 3:3 4:-2 5:-1 6:-2 8:-1
ws:system:renewable-energy	3:1
ws:t	0:-1 3:-2 6:2
ws:t:ev-share	7:1
ws:t:ev-volume	0:2
ws:t:ghg-emissions	0:-3 2:-2 3:-2 4:-1 5:-2 6:2 8:-1
ws:t:ice-phase-out	7:1
ws:t:net-zero	0:-1 1:-1 2:-1 7:-1 8:2
ws:t:recycled-material	0:4 2:-1 7:-2
ws:tailpipe	0:-1 4:1 8:1
ws:tailpipe:ice-phase-out	7:1
ws:tak	0:1 7:1 8:-1
ws:tak:ghg-emissions	0:1 1:-3 2:-2 4:-1 5:-1 6:1 7:-2 8:-1
ws:tak:net-zero	7:3 8:-1
ws:take	4:1
ws:take:ghg-emissions	0:-2 1:-2 2:-1 3:-2 4:2 5:-2 6:1 7:-2 8:-2
ws:take:net-zero	0:-1 1:-1 3:2 4:-1 6:-1
ws:taken	4:1
ws:taken:ev-share	7:2
ws:taken:ev-volume	0:1
ws:taken:ghg-emissions	0:-1 3:-1 8:-1
ws:takeuchi	0:-1 3:1 5:2 6:-2
ws:talk:ev-share	7:2
ws:talk:ev-volume	0:3
ws:tally	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:2 8:-1
ws:tamil	0:1 3:-1
ws:tank	3:-1 4:-2 7:3 8:-2
ws:tank:net-zero	1:-1 2:-1 3:-1 4:-2 5:-1 7:3 8:-2
ws:target	3:-1
ws:target:charging-points	0:2
ws:target:ev-volume	0:2
ws:target:green-factories	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:target:net-zero	1:-1
ws:target:recycled-material	7:1
ws:target:renewable-energy	3:-2 6:3
ws:target:supplier-commitments	0:3
ws:target:water-use	1:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:-2 8:-1
ws:tariff	0:1 3:-1
ws:tata	0:2 8:-1
ws:tata:ev-share	7:1
ws:tata:ev-volume	0:1
ws:tax	0:2
ws:tax:ev-volume	0:2
ws:taxi	0:2
ws:taxi:charging-points	0:1
ws:taxi:ev-volume	0:2
ws:taycan	0:2
ws:taycan:ev-volume	0:3 7:-1
ws:tco	0:-2 1:3 2:-2 3:-2 4:-2 5:-1 6:1 7:-2 8:-3
ws:tco:ghg-emissions	0:-2 1:1 2:-1 3:-2 4:-2 5:-1 6:1 7:-1 8:-1
ws:tco:net-zero	0:-2 1:3 2:-1 3:-1 4:-2 5:-2 6:-1 7:-2 8:-2
ws:technician	0:2
ws:technician:network	0:2
ws:technologi	0:2
ws:technologi:recycled-material	0:3 7:-1
ws:technology:ev-share	7:2
ws:technology:investment	0:1
ws:technology:net-zero	1:-1 8:1
ws:tell	0:-1 3:2 6:-1
ws:ten	0:2
ws:ten:ev-models	0:1
ws:ten:ev-share	3:2
ws:ten:ev-volume	0:1
ws:ten:ghg-emissions	1:-2 2:-1 3:-1 4:1 6:1
ws:ten:investment	0:1
ws:ten:net-zero	1:-1 6:-1 7:-1 8:3
ws:ten:renewable-energy	0:2 3:-1
ws:ten:water-use	0:2 3:-1 6:-2
ws:tennessee	0:3 7:-1
ws:tenth	6:1 7:1
ws:tenth:ev-share	7:1
ws:tenth:renewable-energy	6:2
ws:terawatt-hour	0:1 3:-2 6:2
ws:terawatt-hour:energy-use	3:-1 6:3
ws:terawatt-hour:renewable-energy	0:2 3:-1 6:-1
ws:term	0:1
ws:term:ghg-emissions	0:1 3:-1 6:1
ws:term:net-zero	0:-1 1:-2 2:-1 4:-1 5:-1 6:-2 7:-1 8:3
ws:terminal	0:1 3:-1 6:1
ws:tesla	0:2
ws:tesla:charging-points	0:1
ws:tesla:ev-volume	0:3
ws:tesla:ghg-emissions	0:-2 4:2 6:-2 8:-1
ws:test	0:1
ws:test:renewable-energy	0:1
ws:texa	0:1 3:-1 4:1 6:-2 8:-1
ws:texa:renewable-energy	0:1 3:-1
ws:th:ev-volume	0:1
ws:th:investment	0:1
ws:th:net-zero	1:-1 6:-1 8:1
ws:thailand:investment	0:1
ws:than:battery-capacity	0:1
ws:than:charging-points	0:1
ws:than:energy-use	0:-2 3:2
ws:than:ev-share	7:1
ws:than:fuel-economy	0:-2 4:1 7:1
ws:than:green-factories	0:-3 3:2
ws:than:net-zero	1:-3 3:2
ws:than:network	0:1
ws:than:recycled-material	0:2 7:-1
ws:than:renewable-energy	3:-1 6:1
ws:than:supplier-commitments	0:2 2:-1
ws:than:waste	0:2 3:-1 6:-1
ws:than:water-use	3:2 6:-2
ws:thank	0:1 4:-1
ws:thank:water-use	0:-1 3:2
ws:that:battery-capacity	0:1
ws:that:charging-points	0:1
ws:that:emissions-peak	8:1
ws:that:ev-mileage	0:2
ws:that:ev-share	7:1
ws:that:ev-volume	0:1
ws:that:ghg-emissions	1:-1 5:-1 6:1 7:-1
ws:that:green-factories	3:1
ws:that:ice-phase-out	7:1
ws:that:network	0:2
ws:that:recycled-material	2:-2 7:2
ws:that:renewable-energy	0:1
ws:that:waste	3:1
ws:that:water-use	0:1
ws:the:battery-capacity	0:1
ws:the:battery-recycling	0:1
ws:the:charging-points	0:1
ws:the:emissions-peak	8:3
ws:the:energy-use	3:-1 6:2
ws:the:ev-mileage	0:1
ws:the:ev-models	0:1
ws:the:fuel-economy	4:1
ws:the:green-factories	0:1
ws:the:ice-phase-out	7:1
ws:the:investment	0:1
ws:the:net-zero	8:1
ws:the:network	0:2
ws:the:other	1:-1 2:-1 4:-1 6:-1 7:-1 8:-1
ws:the:recycled-material	2:1 7:1
ws:the:renewable-energy	3:1
ws:the:supplier-commitments	0:2
ws:the:waste	0:-1 3:3
ws:the:water-use	6:1
ws:their	0:-2 1:1 2:2 8:-1
ws:their:ev-share	7:1
ws:their:ev-volume	0:-1 7:2
ws:their:ghg-emissions	0:-4 2:2 3:-2 5:-2 6:-1 8:-1
ws:their:net-zero	0:-1 1:3 3:-2 4:-2 5:-1 7:-2 8:-1
ws:their:renewable-energy	3:3 6:-1
ws:their:supplier-commitments	0:1
ws:them:charging-points	0:1
ws:them:ev-mileage	0:1
ws:them:ev-share	7:1
ws:them:ev-volume	0:1
ws:them:ghg-emissions	0:-2 2:2 3:-3 5:1 7:-1 8:-2
ws:them:investment	0:1
ws:them:net-zero	0:-1 1:-2 3:1 4:-1 5:-1 6:1 7:-2 8:-3
ws:them:network	0:1
ws:them:renewable-energy	0:-2 3:1 6:1
ws:them:supplier-commitments	2:1
ws:then:battery-capacity	0:2
ws:then:ev-share	7:1
ws:then:ev-volume	0:1
ws:then:ghg-emissions	0:-1 1:-4 3:-1 5:-2 7:1 8:1
ws:then:net-zero	0:-2 1:2 2:-1 3:-3 4:-1 5:-1 6:-3 7:-3 8:2
ws:then:renewable-energy	0:2 6:-2
ws:there	3:1
ws:there:battery-capacity	0:1
ws:there:charging-points	0:2
ws:there:ev-models	0:1
ws:there:ev-share	3:2 7:-1
ws:there:ev-volume	0:2
ws:there:ghg-emissions	0:-4 1:-1 2:-1 3:3 8:-2
ws:there:green-factories	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:there:ice-phase-out	7:2
ws:there:net-zero	3:2 6:-1
ws:there:network	0:1
ws:there:renewable-energy	0:-2 1:-1 2:-1 5:-1 6:1 7:-1 8:-1
ws:thereby	4:1
ws:these	3:1
ws:these:ev-share	7:3
ws:these:ev-volume	0:1 7:1
ws:these:ghg-emissions	0:-1 1:-2 2:-1 3:2 4:1 5:-2 6:-2 7:-1
ws:these:investment	0:2
ws:these:net-zero	3:1 8:1
ws:they:battery-recycling	0:1
ws:they:charging-points	0:1
ws:they:energy-use	0:-1 3:-2 4:1 6:1
ws:they:ev-mileage	0:1
ws:they:ev-share	7:2
ws:they:ev-volume	0:2 7:-1
ws:they:ghg-emissions	0:-2 1:-3 4:1 5:-3 6:-1
ws:they:net-zero	0:-2 1:-1 2:2 3:-1 4:-2 5:-2 6:2 7:-2 8:-4
ws:they:renewable-energy	3:3 6:-1
ws:they:supplier-commitments	0:2 2:-1
ws:they:water-use	0:1 2:-1 4:-1 5:-1 6:-2 8:-1
ws:thing	3:1
ws:thing:net-zero	7:1
ws:think	4:1
ws:third-generation	0:1
ws:third-generation:charging-points	0:1
ws:third:battery-recycling	0:1
ws:third:ev-share	7:1
ws:third:ev-volume	0:1
ws:third:ghg-emissions	0:-3 1:1 6:-1 7:-1
ws:third:investment	0:2
ws:third:recycled-material	0:3 7:-2
ws:third:renewable-energy	0:-1 6:1
ws:third:water-use	0:1 3:1 6:-3
ws:thirty	0:1
ws:thirty:ev-models	0:2
ws:this:battery-capacity	0:1
ws:this:charging-points	0:1
ws:this:ev-models	0:1
ws:this:ev-share	7:1
ws:this:ev-volume	0:2
ws:this:ghg-emissions	2:1 6:-2
ws:this:ice-phase-out	7:1
ws:this:investment	0:2
ws:this:net-zero	0:-1 1:-2 3:3 6:-2 7:2 8:-3
ws:this:recycled-material	2:-1
ws:this:renewable-energy	6:1
ws:this:supplier-commitments	0:3
ws:thoma	0:2
ws:thoma:battery-capacity	0:1
ws:thoma:ev-volume	0:2
ws:those	1:-1
ws:those:charging-points	0:1
ws:those:ev-share	7:2
ws:those:ev-volume	0:2
ws:those:ghg-emissions	1:-2 5:-1 8:-1
ws:those:net-zero	0:-1 1:-1 3:2 6:-1 8:-3
ws:those:renewable-energy	0:-2 1:-1 2:-2 3:-1 5:2 6:-2 7:-2 8:-1
ws:those:supplier-commitments	0:3 2:-2
ws:though	0:-1 1:1 8:1
ws:though:battery-recycling	0:1
ws:though:ev-share	7:1
ws:though:net-zero	1:-1 3:-1 6:-1 8:2
ws:thousand	0:1
ws:thousand:charging-points	0:1
ws:thousand:ev-share	7:3
ws:thousand:ev-volume	0:1
ws:three-quarter	0:-2 1:-1 3:3 4:-1 5:-1 6:-2 7:-1
ws:three-wheeler	4:2
ws:three-wheeler:ev-volume	0:2
ws:three-year	4:1
ws:three:charging-points	0:1
ws:three:ev-models	0:2
ws:three:ev-share	7:2
ws:three:ev-volume	0:2
ws:three:ghg-emissions	0:-3 1:-3 2:-2 3:1 4:-1 5:-2 6:-2 8:1
ws:three:green-factories	0:-1 3:2
ws:three:investment	0:1
ws:three:net-zero	1:-3 2:-1 3:1 4:-2 5:-1 7:2 8:-2
ws:three:recycled-material	2:-1 7:1
ws:through	0:1
ws:through:ev-share	7:2
ws:through:ghg-emissions	0:-2 1:2 2:1 3:-1 4:-3 5:-1 6:-1
ws:through:investment	0:1
ws:through:recycled-material	2:1 7:-2
ws:through:renewable-energy	0:2 1:-2 2:-2 3:1 5:-2 6:-3 7:-2 8:-2
ws:through:supplier-commitments	0:1
ws:throughout	0:-1 1:2 3:1 8:-1
ws:throughout:ghg-emissions	0:-1 1:1 2:-1 5:-1 8:-2
ws:throughout:net-zero	1:1 2:-1 8:-1
ws:throughout:renewable-energy	3:2 6:-1
ws:thursday:ev-share	7:1
ws:thursday:ev-volume	0:1
ws:thursday:ghg-emissions	1:-1
ws:thursday:investment	0:1
ws:thursday:net-zero	1:-1 3:1 6:-1 8:1
ws:thus	0:-1 4:-1 7:2
ws:tier-	2:2 6:-1
ws:tier-:supplier-commitments	0:1
ws:tier-one	1:1 6:-1 8:-2
ws:tighten	6:-1 8:1
ws:till	0:1 1:-1 3:-1 4:-1 8:-1
ws:till:ghg-emissions	0:1 1:-2 2:-2 3:-2 4:-1 5:-2 7:-2 8:-3
ws:tim	0:1
ws:tim:ev-volume	0:1
ws:tim:renewable-energy	0:-1 3:-1 6:1
ws:time	4:-1
ws:time:battery-capacity	0:1
ws:time:ev-share	7:1
ws:time:ev-volume	0:1
ws:time:ghg-emissions	1:1 2:1 3:-3 4:-2 5:-1 6:1 7:-2 8:-2
ws:time:net-zero	6:-1 7:-1 8:2
ws:timetable	8:1
ws:tire	0:2 7:-2
ws:tire:recycled-material	0:2 7:-2
ws:title	0:-1 1:2 6:-1 8:-1
ws:to:battery-capacity	0:1
ws:to:battery-recycling	0:1
ws:to:charging-points	0:1
ws:to:emissions-peak	8:1
ws:to:energy-use	0:1
ws:to:ev-mileage	0:1
ws:to:ev-models	0:1
ws:to:ev-share	7:1
ws:to:ev-volume	0:1
ws:to:fuel-economy	2:-1 5:-1 6:-1 7:1 8:-1
ws:to:ghg-emissions	0:1
ws:to:green-factories	0:-1 3:2
ws:to:ice-phase-out	7:1
ws:to:investment	0:1
ws:to:network	0:3
ws:to:other	0:-1 2:-1 3:1 4:-1 5:1 6:-1 7:-1 8:-1
ws:to:recycled-material	0:-1 2:1 7:2
ws:to:renewable-energy	3:1
ws:to:supplier-commitments	0:1
ws:to:waste	0:1 3:-1 6:1
ws:to:water-use	0:2 3:-1
ws:today	0:2 3:-1 4:-1 7:1
ws:today:battery-capacity	0:1
ws:today:charging-points	0:2
ws:today:ev-models	0:1
ws:today:ev-volume	0:1
ws:today:ghg-emissions	0:1 1:-2 2:-1 4:-2 5:-1 6:-2 7:-2
ws:today:investment	0:1
ws:today:net-zero	1:1 8:-1
ws:today:recycled-material	2:-1 7:1
ws:today:renewable-energy	0:1 3:-2 6:2
ws:together:battery-capacity	0:1
ws:together:charging-points	0:1
ws:together:ev-share	7:2
ws:together:ev-volume	0:3
ws:together:ghg-emissions	0:-3 1:-2 2:-1 3:2 5:-2 6:-2
ws:together:renewable-energy	0:2 3:-1
ws:tokyo	0:1 3:1
ws:tokyo:net-zero	3:2 4:-1 6:-1 8:-1
ws:told	0:-1
ws:told:ev-models	0:1
ws:told:ev-volume	7:1
ws:told:ghg-emissions	0:-2 6:1 7:-1
ws:told:net-zero	1:-1 7:-1 8:1
ws:told:renewable-energy	0:-1 3:2
ws:tonn:battery-recycling	0:2
ws:tonn:ev-mileage	0:1
ws:tonn:ev-volume	0:1
ws:tonn:ghg-emissions	1:1 2:-1 4:-1 7:-1
ws:tonn:recycled-material	2:1 7:-1
ws:tonn:renewable-energy	5:1 6:-1
ws:tonn:waste	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 7:-1 8:-1
ws:tonne	0:-1 2:1 3:1 6:-2
ws:tonne-kilometre	0:-2 1:-1 2:-1 3:-3 4:1 5:-1 6:1 7:-1 8:-2
ws:tonne-kilometre:ghg-emissions	0:-2 1:-1 2:-1 3:-3 4:1 5:-1 6:1 7:-1 8:-2
ws:tons:battery-recycling	0:1
ws:tons:energy-use	0:-1 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
ws:tons:ev-mileage	0:1
ws:tons:ghg-emissions	0:-1 1:-1 7:-1
ws:tons:net-zero	6:1 8:-1
ws:tons:renewable-energy	0:-1 3:3
ws:tons:waste	0:-3 3:3
ws:too	1:-1 3:-2
ws:too:ghg-emissions	1:-2 2:-1 3:-2 4:2 5:-1 6:-2 7:-2 8:-1
ws:too:net-zero	1:-2 4:-1 7:-1 8:1
ws:too:renewable-energy	1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1 8:-1
ws:took	3:-1 4:1
ws:top	0:3 4:-1
ws:top:battery-capacity	0:1
ws:top:investment	0:1
ws:torslanda	3:2
ws:total:battery-capacity	0:2
ws:total:charging-points	0:1
ws:total:ev-mileage	0:1
ws:total:ev-models	0:1
ws:total:ev-share	7:1
ws:total:ev-volume	0:2
ws:total:ghg-emissions	1:-1 2:-1 3:-2 5:-1 8:1
ws:total:green-factories	0:-2 3:3
ws:total:investment	0:2
ws:total:renewable-energy	3:1
ws:total:waste	0:-1 3:1 4:-1 6:-2 8:-1
ws:totall	0:3 1:-1 3:-2 4:-1 8:-1
ws:touch	8:2
ws:touch:net-zero	0:-1 1:-1 3:-2 5:-1 6:-1 7:-1 8:3
ws:toward	1:1 3:-1 6:1 7:1 8:-1
ws:toward:net-zero	1:1 2:-2 4:-2 5:-1 7:1 8:-2
ws:toyoda	0:1
ws:toyota	7:1
ws:toyota:ev-models	0:1
ws:toyota:ev-share	7:2
ws:toyota:ev-volume	0:2
ws:toyota:ghg-emissions	0:-1 1:-2 3:-2 4:-2 5:-1 6:-2 7:2
ws:toyota:investment	0:1
ws:toyota:net-zero	3:1
ws:track	0:1 1:1 8:-2
ws:track:renewable-energy	0:1
ws:tractor	0:1 3:2 5:-1 6:-1 7:-1
ws:traditional	0:2 4:-1
ws:traditional:ice-phase-out	7:1
ws:train	1:-1 3:-2 4:-1 5:3 6:-2
ws:train:network	0:1
ws:transition:net-zero	7:1
ws:transmission	3:1
ws:transport	1:-3 2:-1 4:-1 5:3 6:-1 7:-1 8:-4
ws:transport:ghg-emissions	0:-2 1:-3 2:-1 4:-1 5:4 6:-4 7:-2 8:-2
ws:transport:net-zero	0:2 1:-1 2:-2 4:-2 5:-3 6:1 8:-4
ws:traton:charging-points	0:1
ws:tray	0:-1 3:1 4:-1 6:-1
ws:tre	3:-1 4:2 6:-2
ws:treat	0:-1 3:2
ws:treat:water-use	0:-1 3:2
ws:trial	0:2
ws:trillion	0:1
ws:trillion:ev-share	7:1
ws:trillion:investment	0:2
ws:trimm	0:2 3:-1 6:-1
ws:truck	4:1
ws:truck:ev-models	0:2
ws:truck:ev-share	7:2
ws:truck:ev-volume	0:3
ws:truck:ghg-emissions	0:-2 1:-1 3:-1 4:4
ws:truck:ice-phase-out	7:1
ws:truck:net-zero	0:-1 2:-2 3:-1 4:-2 5:-1 6:-1 7:4 8:-3
ws:truly	3:-2 7:1 8:-1
ws:truly:net-zero	0:-1 3:-1 7:2 8:-1
ws:tuesday:renewable-energy	0:-1 6:1
ws:turbin	0:-1 3:1
ws:turbin:renewable-energy	0:-1 3:1
ws:turbine	3:2 6:-1
ws:turbine:renewable-energy	3:2 6:-1
ws:turn:battery-capacity	0:1
ws:turn:ev-volume	0:1
ws:turn:green-factories	0:-1 3:2
ws:turn:net-zero	1:-1 2:-1 3:-2 8:1
ws:turn:renewable-energy	3:1
ws:twelve:charging-points	0:1
ws:twelve:ev-volume	0:1
ws:twelve:supplier-commitments	0:1
ws:twenty	1:-1 2:-1 3:1 4:-1 5:-1 6:-2 7:1
ws:twenty-three	0:2
ws:twenty-three:ev-models	0:2
ws:twenty:recycled-material	1:-1 2:-1 3:-1 4:-1 5:-1 7:1 8:-1
ws:twice	0:1
ws:twice:ev-volume	0:1
ws:two	0:1
ws:two-fifth	1:1 4:-1 7:-2
ws:two-fifth:ghg-emissions	0:-2 1:1 4:-1 7:-1
ws:two-third:ev-share	7:1
ws:two:charging-points	0:1
ws:two:energy-use	0:-1 3:1 6:1
ws:two:ev-models	0:1
ws:two:ev-share	7:3
ws:two:ev-volume	0:1
ws:two:ghg-emissions	0:-3 4:1 8:-1
ws:two:green-factories	3:1
ws:two:investment	0:2
ws:two:net-zero	0:-1 1:-2 2:-1 3:1 4:-1 5:-1 6:-2 7:1 8:-1
ws:two:renewable-energy	0:2 3:-2 6:-2
ws:two:supplier-commitments	0:1
ws:type	0:1
ws:type:ev-volume	0:1
ws:tyr	0:1 4:1 6:-1 7:-1
ws:tyre	0:-1 3:-1 7:3
ws:tyre:recycled-material	0:-3 7:3
ws:u	3:-1 7:2
ws:u:charging-points	0:1
ws:u:ev-models	0:2
ws:u:ev-share	7:1
ws:u:renewable-energy	3:-2 6:2
ws:uk	0:3 3:-2 6:-2
ws:uk:ev-volume	0:1
ws:uk:ice-phase-out	7:1
ws:uk:renewable-energy	0:3 1:-2 2:-2 3:-2 4:-2 5:-2 6:-3 7:-2 8:-1
ws:ulsan	0:1
ws:ulsan:ev-share	7:1
ws:ultimate	7:2
ws:ultimate:ice-phase-out	7:2
ws:unaffect	0:1 2:-1 8:2
ws:unaffect:net-zero	8:2
ws:unalter	1:2 8:-1
ws:unchang:ev-models	0:1
ws:unchang:ev-volume	0:2
ws:unchang:ghg-emissions	3:1
ws:unchang:net-zero	8:2
ws:under:battery-capacity	0:2
ws:under:energy-use	6:2
ws:under:ev-models	0:2
ws:under:ev-volume	0:2
ws:under:ghg-emissions	0:1 2:-2 3:-2 5:-1 6:1 8:-2
ws:under:ice-phase-out	7:1
ws:under:net-zero	1:1 3:1 6:-2 7:-1 8:-1
ws:under:recycled-material	0:-2 2:1 7:1
ws:under:renewable-energy	3:1 6:-1
ws:under:supplier-commitments	0:2
ws:undertak	4:1
ws:unit:battery-recycling	0:1
ws:unit:charging-points	0:1
ws:unit:ev-share	7:1
ws:unit:ghg-emissions	3:-1 4:-1 7:1
ws:unit:net-zero	2:-1 6:1 7:1 8:-2
ws:unit:renewable-energy	0:-3 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-1
ws:until	0:1
ws:until:ev-models	0:2
ws:until:ghg-emissions	1:-1 7:-2 8:-1
ws:until:ice-phase-out	7:1
ws:until:investment	0:1
ws:until:net-zero	0:-2 1:-1 2:-1 4:-1 5:-1 6:2 7:-2
ws:until:renewable-energy	3:2 6:-1
ws:unveil	0:1
ws:unveil:ev-volume	0:1
ws:unveil:net-zero	7:1
ws:up:charging-points	0:1
ws:up:energy-use	0:1 3:-1 4:-1
ws:up:ev-models	0:1
ws:up:ev-share	7:1
ws:up:ev-volume	0:2
ws:up:ghg-emissions	0:-1 2:1 4:-1 6:-2
ws:up:ice-phase-out	7:1
ws:up:net-zero	1:-1 7:1
ws:up:recycled-material	0:1
ws:up:renewable-energy	0:1 3:-1 6:2
ws:up:supplier-commitments	0:2
ws:up:waste	0:-1 3:2
ws:update	0:-1 1:2 3:-1
ws:upstream	0:2 1:-1 3:-2 4:-1 5:-2 6:-1 7:-1 8:-1
ws:upstream:ghg-emissions	0:3 1:-1 3:-2 4:-1 5:-2 6:-2 7:-1 8:-1
ws:us	2:2 3:-1
ws:us:ghg-emissions	0:-2 2:3 3:-2 4:-1 5:-1 8:-1
ws:us:investment	0:1
ws:us:net-zero	0:2 1:-2 2:-1 3:-1 4:-1 6:-1 7:-1 8:1
ws:us:recycled-material	1:-1 2:1 4:-1 5:-1 6:-1 7:-2 8:-1
ws:us:renewable-energy	0:-1 4:1
ws:usage	4:1 8:-1
ws:usage:ghg-emissions	4:1 8:-1
ws:use	4:1
ws:use-phase	0:-1 4:1
ws:use-phase:ghg-emissions	0:-1 4:1
ws:use:energy-use	0:-2 3:1 4:1 6:-2 8:-1
ws:use:ghg-emissions	3:-1 4:2
ws:use:investment	0:1
ws:use:net-zero	1:1 6:-1
ws:use:recycled-material	1:-1 2:-1 3:-1 4:-1 7:1
ws:use:renewable-energy	0:2 3:-1
ws:use:supplier-commitments	0:1
ws:use:water-use	0:-1 3:1
ws:used	7:-2
ws:used:energy-use	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
ws:used:ev-share	7:1
ws:used:ev-volume	0:1
ws:used:ghg-emissions	1:1 2:1 3:-2 4:-3 5:-2 6:-3 7:-1 8:-2
ws:used:renewable-energy	0:-1 3:1 6:1
ws:used:water-use	3:1
ws:user	2:-1 3:-2 4:2
ws:user:ghg-emissions	2:-1 3:-3 4:3 5:-1 6:-2 7:-2 8:-2
ws:uses	1:-2 2:-1 3:3 4:-2 5:-1 6:-3 7:-1
ws:uses:energy-use	0:-1 3:1 4:-1
ws:uses:renewable-energy	0:-1 3:3 6:-3
ws:utility	0:1
ws:utility:renewable-energy	0:1 6:-1
ws:valencia	0:1
ws:valencia:battery-capacity	0:1
ws:validat	6:1
ws:validat:ghg-emissions	6:1
ws:value	1:2 3:-1 7:-1
ws:value:ghg-emissions	0:-2 1:1 2:-1 3:-1 5:-1 7:-1 8:1
ws:value:net-zero	1:2 8:-1
ws:value:renewable-energy	6:1
ws:van	0:-2 7:2
ws:vans:ev-share	7:2
ws:vans:ev-volume	0:2
ws:vde	3:2
ws:ve	1:1 4:1 8:-2
ws:ve:ev-mileage	0:1
ws:ve:ghg-emissions	0:-1 1:-1 4:2 5:-1 6:-1
ws:vehicl	7:1
ws:vehicl:ev-mileage	0:1
ws:vehicl:ev-share	7:1
ws:vehicl:fuel-economy	0:1 4:-2 7:1
ws:vehicl:ghg-emissions	0:-4 2:-2 3:-4 4:2 7:2 8:-1
ws:vehicl:ice-phase-out	7:1
ws:vehicl:net-zero	3:-1 4:2 6:-2 7:1
ws:vehicl:recycled-material	0:-1 7:2
ws:vehicle	3:1 6:-1
ws:vehicle-kilometer	0:-1 4:2
ws:vehicle-kilometer:ghg-emissions	0:-1 4:2
ws:vehicle-kilometre	0:-2 1:-1 2:-1 3:-1 4:3 5:-1 6:-2 8:-1
ws:vehicle-kilometre:ghg-emissions	0:-2 1:-1 2:-1 3:-1 4:3 5:-1 6:-2 8:-1
ws:vehicle-km	0:1 1:-1 2:-1 3:-1 7:-1
ws:vehicle-km:ghg-emissions	0:1 1:-1 2:-1 3:-1 7:-1
ws:vehicle:energy-use	0:-2 3:3 6:-1
ws:vehicle:ev-models	0:1
ws:vehicle:ev-share	7:1
ws:vehicle:ghg-emissions	0:-2 1:2 5:-1 6:-1 8:-1
ws:vehicle:green-factories	0:1
ws:vehicle:ice-phase-out	7:1
ws:vehicle:net-zero	0:1 1:-2 6:-2 8:1
ws:vehicle:renewable-energy	0:-1 3:3 6:-3
ws:vehicle:waste	3:1
ws:vehicle:water-use	0:1 1:-1 5:-1
ws:vendor	0:3
ws:vendor:supplier-commitments	0:3
ws:venture	0:1 3:-1
ws:version	3:1 6:-1
ws:version:ev-models	0:1 7:1
ws:version:ghg-emissions	0:-1 3:1 4:-1 6:-1 8:-1
ws:versu	0:1 1:1 3:-2 5:-1 6:1 7:-1 8:-1
ws:versu:ghg-emissions	0:-2 1:1 3:-2 6:2 8:-1
ws:virtual	0:1 3:-1
ws:virtual:renewable-energy	0:1 3:-1
ws:virtually	0:-2 1:-1 2:-1 4:-1 7:1 8:-1
ws:vision	1:2 3:-1 8:-2
ws:vision:net-zero	0:-1 1:3 3:-1 8:-2
ws:volkswagen	6:-1 7:1
ws:volkswagen:ev-volume	0:-1 7:1
ws:volkswagen:ghg-emissions	1:-1 2:-1 4:-1 5:-1 6:-1 7:1
ws:volkswagen:investment	0:1
ws:volkswagen:net-zero	1:-1 3:-1 8:3
ws:volt	0:1
ws:volum:ev-share	7:1
ws:volume	7:1
ws:volume:ev-share	7:2
ws:volume:ev-volume	7:2
ws:volvo:ev-models	0:1
ws:volvo:ev-volume	0:-1 7:2
ws:volvo:ghg-emissions	0:1 1:1 2:-2 3:-3 4:1 5:-2 6:-1 7:-2 8:-2
ws:volvo:ice-phase-out	7:1
ws:volvo:net-zero	7:-1 8:2
ws:voyah	0:1
ws:voyah:ev-volume	0:2
ws:vs	0:-2 2:-1 4:-1 5:-1 6:1 7:1 8:-1
ws:vs:ghg-emissions	0:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:1 8:-1
ws:vw	7:2
ws:vw:charging-points	0:1
ws:vw:ev-volume	0:-2 1:-1 7:2
ws:vw:investment	0:1
ws:w	1:-1 3:2
ws:wall	3:1
ws:wall:ev-share	7:1
ws:wall:ev-volume	0:1
ws:wang	0:1
ws:want:battery-capacity	0:1
ws:want:ev-models	0:1
ws:want:ev-share	7:1
ws:want:ev-volume	0:1
ws:want:ghg-emissions	1:-1 2:1 4:-2
ws:want:ice-phase-out	7:2
ws:want:net-zero	1:-1 3:-1 4:-1 8:3
ws:was:battery-capacity	0:2
ws:was:battery-recycling	0:2
ws:was:charging-points	0:1
ws:was:energy-use	3:-1 4:1
ws:was:ev-share	7:2
ws:was:ev-volume	7:2
ws:was:ghg-emissions	2:-2 3:1 5:-1 6:-2 8:-1
ws:was:green-factories	3:1
ws:was:investment	0:2
ws:was:net-zero	0:-1 1:1
ws:was:recycled-material	0:2 1:-1 2:-2 3:-1 5:-1 6:-1 8:-1
ws:was:renewable-energy	0:-1 3:1 6:1
ws:was:waste	0:2
ws:was:water-use	0:1 3:1 6:-3
ws:waste	3:2 5:-1
ws:waste:ghg-emissions	0:-2 1:-1 3:1 6:1 7:-1
ws:waste:waste	0:1 3:1
ws:waste:water-use	1:-1 2:-1 3:1 6:-3 8:-1
ws:water	3:2
ws:water:energy-use	0:-2 3:3 6:-1
ws:water:ghg-emissions	0:-1 2:-1 4:-2 5:1
ws:water:renewable-energy	3:2 6:-1
ws:water:waste	0:-1 3:1
ws:water:water-use	3:1
ws:way:ev-share	7:2
ws:way:ev-volume	0:1
ws:way:ghg-emissions	2:1 3:1 4:-2 5:-1 6:-1 7:-1 8:-2
ws:way:net-zero	0:-1 1:-1 2:-1 4:-1 5:-1 7:-1 8:1
ws:way:recycled-material	0:-1 1:-1 2:-1 6:-1 7:2
ws:way:renewable-energy	0:-1 6:1
ws:waypoint	4:2 6:-2 7:-2 8:-1
ws:waypoint:ghg-emissions	0:-1 1:-1 3:-1 4:2 6:-2 7:-2 8:-1
ws:we	0:1 7:1
ws:we:ev-models	0:1
ws:we:ev-share	7:2
ws:we:ev-volume	0:2
ws:we:ghg-emissions	0:-3 1:1 3:-2 5:-2 6:2 7:-1 8:-2
ws:we:net-zero	0:-1 2:-1 6:-1 7:1
ws:we:recycled-material	0:1 2:-1
ws:we:renewable-energy	0:1 1:-1 2:-2 3:1 4:-2 5:-1 6:-2 7:-2 8:-1
ws:website	0:-1 1:-2 2:-1 4:-1 5:-1 6:-1 8:1
ws:website:net-zero	1:-1 3:-1 6:-1 7:2
ws:wednesday	0:1
ws:wednesday:ev-volume	0:1
ws:wednesday:ghg-emissions	0:1 4:-2 6:-1 7:-1 8:-1
ws:wednesday:investment	0:1
ws:wednesday:net-zero	1:-1 3:-1 8:2
ws:week:ev-volume	0:2
ws:week:ghg-emissions	0:1 1:-1 3:-1 6:-1
ws:week:ice-phase-out	7:1
ws:week:net-zero	1:-1
ws:wei	0:2 3:-2 8:1
ws:weight	0:1 3:1 6:-2 7:-2
ws:weight:recycled-material	0:2 7:-2
ws:weight:water-use	3:1 6:-2
ws:well	0:3 3:-1 6:-1
ws:well-to-wheel	0:-1 1:-1 4:3 6:-1 7:-2
ws:well-to-wheel:ghg-emissions	0:-1 1:-1 4:3 6:-1 7:-2
ws:well:ev-volume	0:1
ws:well:ghg-emissions	0:2 1:-2 2:-1 6:-1 7:-1 8:-1
ws:well:net-zero	0:-1 1:-1 4:-1 7:-1 8:2
ws:went	0:4 3:-1
ws:went:charging-points	0:1
ws:went:ev-share	7:2
ws:went:ev-volume	0:3
ws:went:ghg-emissions	0:3 1:-2 2:-2 3:-2 4:-2 5:-2 6:-2 7:-2 8:-2
ws:went:renewable-energy	0:-2 4:1
ws:were:battery-capacity	0:1
ws:were:charging-points	0:1
ws:were:energy-use	4:-1 6:1
ws:were:ev-models	0:1
ws:were:ev-share	7:3
ws:were:ev-volume	0:1
ws:were:ghg-emissions	0:-1 3:1 4:-2 7:-1 8:-1
ws:were:green-factories	0:2 2:-1 3:-2 7:-1
ws:were:investment	0:1
ws:were:net-zero	1:1 2:-1 3:1 7:-1 8:-1
ws:were:network	0:1
ws:were:renewable-energy	0:-2 3:2 4:1
ws:were:supplier-commitments	2:1
ws:what	1:1
ws:what:charging-points	0:1
ws:what:energy-use	6:1
ws:what:ev-volume	0:1
ws:what:ghg-emissions	0:-2 1:2 3:-1 4:-1 7:-1
ws:what:net-zero	1:1 3:1 7:-2 8:-1
ws:what:recycled-material	0:1 2:-2 3:-1
ws:whatever	7:2 8:-1
ws:whatever:net-zero	1:-1 3:-1 7:2 8:-1
ws:wheel	0:-2 1:-2 6:-2 7:1 8:-1
ws:wheel:ghg-emissions	0:-3 1:-2 3:1 4:1 6:-2 7:-1
ws:wheel:net-zero	1:-1 2:-1 3:-1 4:-2 5:-1 7:3 8:-2
ws:when:battery-capacity	0:1
ws:when:ev-models	0:1
ws:when:ghg-emissions	1:-3 2:1 3:-1 4:-2 5:-1 6:1 7:-1
ws:when:net-zero	0:-1 2:-1 3:-1 4:-2 5:-1 6:1 7:1 8:-1
ws:when:renewable-energy	4:1
ws:where	0:1
ws:where:battery-capacity	0:1
ws:where:charging-points	0:2
ws:where:ev-models	0:2
ws:where:ev-volume	0:-1 7:2
ws:where:ghg-emissions	0:1 3:-2 4:-2 7:-2 8:-2
ws:where:net-zero	0:-1 1:-2 2:-1 3:2 6:-2
ws:where:renewable-energy	0:1 3:1 6:-2
ws:where:water-use	3:-2 6:2
ws:wherea	1:-1 6:-1
ws:wherea:ghg-emissions	0:1 1:-1 6:-1
ws:which:charging-points	0:1
ws:which:energy-use	0:-1 2:-1 4:1 6:-1
ws:which:ev-mileage	0:1
ws:which:ev-models	0:1
ws:which:ev-share	7:1
ws:which:ev-volume	7:1
ws:which:ghg-emissions	0:2 1:-1 5:-1 7:-2
ws:which:ice-phase-out	7:1
ws:which:net-zero	3:1 6:-1 7:-1
ws:which:network	0:1
ws:which:recycled-material	0:1 1:-1 2:-2 3:-1 4:-1 5:-1 6:-1 8:-1
ws:which:renewable-energy	0:-1 6:1
ws:which:waste	0:3 3:-2
ws:which:water-use	0:-2 3:3 6:-1
ws:while	0:-1
ws:while:ghg-emissions	0:-4 1:-1 6:1
ws:while:net-zero	0:-1 1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
ws:who:ev-volume	0:1
ws:who:ghg-emissions	0:-1 2:1 3:-1 4:-1 6:-1
ws:who:net-zero	7:1 8:1
ws:whole	1:1
ws:whole:ev-models	0:2
ws:whole:ev-volume	0:1
ws:whole:ghg-emissions	0:1 1:1 2:-1 4:-1 6:-1 7:-1
ws:whole:ice-phase-out	7:1
ws:whole:recycled-material	0:3 2:-1 7:-2
ws:whose	3:-1 4:2 6:-1
ws:whose:battery-capacity	0:1
ws:whose:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:3 6:-2 8:-1
ws:will:battery-capacity	0:1
ws:will:charging-points	0:1
ws:will:emissions-peak	8:1
ws:will:energy-use	3:1
ws:will:ev-models	0:2
ws:will:ev-share	7:1
ws:will:ev-volume	0:1
ws:will:fuel-economy	2:-1 5:-1 6:-1 8:-1
ws:will:ghg-emissions	2:-2
ws:will:ice-phase-out	7:1
ws:will:investment	0:1
ws:will:net-zero	3:1 8:-1
ws:will:recycled-material	0:1 2:-1
ws:will:renewable-energy	3:2
ws:will:water-use	0:-2 3:1 6:1
ws:wind	0:2
ws:wind:renewable-energy	0:2
ws:winter	3:-2 4:1 8:-1
ws:wish	8:1
ws:with:battery-capacity	0:1
ws:with:charging-points	0:1
ws:with:energy-use	0:1 3:-1 4:1 6:-1
ws:with:ev-mileage	0:1
ws:with:ev-models	0:1
ws:with:ev-share	7:1
ws:with:fuel-economy	0:-2 1:-1 4:2 7:-1
ws:with:green-factories	0:2 3:-1
ws:with:ice-phase-out	7:2
ws:with:net-zero	0:-1 6:1
ws:with:network	0:1
ws:with:other	1:-1 2:-1 3:2 4:-1 5:-2 6:-2 7:-1 8:-1
ws:with:recycled-material	0:1 2:2 7:-3
ws:with:renewable-energy	6:1
ws:with:supplier-commitments	0:3
ws:with:water-use	3:-1 6:2
ws:withdrawal	4:-1 5:-1 6:1
ws:withdrawal:water-use	4:-1 5:-1 6:1
ws:withdrawn	0:-1 3:1
ws:within	7:1
ws:within:ev-models	0:2
ws:within:ev-volume	0:1
ws:within:ghg-emissions	1:-1 4:-1 6:1 7:1 8:-1
ws:without	0:1 1:-2 3:-2 6:-1 7:2
ws:without:ev-volume	0:2
ws:without:net-zero	1:-2 2:-1 3:-2 4:-1 5:-1 6:-2 7:2 8:-1
ws:wolfsburg	0:-1 3:1 7:2
ws:won	0:2 3:-1 6:-1
ws:won:investment	0:1
ws:word	8:2
ws:word:ev-share	7:1
ws:word:net-zero	1:-1 3:-1 6:-1 8:2
ws:work:battery-capacity	0:1
ws:work:ev-volume	0:2 7:-1
ws:work:ghg-emissions	0:-2 1:-2 4:1 5:-1 7:-1 8:-1
ws:work:investment	0:1
ws:work:net-zero	0:-3 1:1 2:-2 4:-2 5:-2 6:-2 7:1 8:-1
ws:work:renewable-energy	3:2 6:-1
ws:worksit	3:-1 6:2
ws:worksit:renewable-energy	3:-1 6:2
ws:world:ev-share	7:2
ws:world:ev-volume	0:1
ws:world:ghg-emissions	0:1 2:-1 4:-3 5:-1 6:-1 7:-2
ws:world:ice-phase-out	7:1
ws:world:net-zero	0:-1 1:-1 3:-1 6:2
ws:worldwide	6:1
ws:worldwide:charging-points	0:1
ws:worldwide:ev-models	0:1
ws:worldwide:ev-share	7:3
ws:worldwide:ev-volume	0:2
ws:worldwide:ghg-emissions	0:-4 1:-2 2:-3 3:-3 4:1 5:-2 7:1
ws:worldwide:net-zero	1:-1 3:1 7:-1
ws:worldwide:renewable-energy	0:-1 3:-1 6:3
ws:worth	3:-1 6:1
ws:worth:investment	0:2
ws:would:charging-points	0:1
ws:would:ev-models	0:1
ws:would:ev-share	7:1
ws:would:ev-volume	0:2
ws:would:ghg-emissions	0:-2 3:-1 4:1 8:-2
ws:would:net-zero	1:-2 6:1 7:1 8:-1
ws:would:renewable-energy	0:-1 3:1
ws:wrote	3:1 6:-1
ws:wuhan	0:-1 3:2
ws:x	4:1
ws:xc	0:1 1:-2 2:-1 4:-1
ws:xc:ghg-emissions	0:1 1:-2 2:-1 4:-1
ws:xi	0:1
ws:xi:green-factories	0:1
ws:xinhua	0:-1 1:1 6:1
ws:xpeng:charging-points	0:1
ws:xpeng:ev-volume	0:3
ws:yardstick	0:-3 1:-2 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:2
ws:yardstick:ghg-emissions	0:-3 1:-2 2:-2 3:-3 4:2 5:-2 6:-1 7:-2 8:2
ws:year-end	3:1
ws:year-end:charging-points	0:1
ws:year-on-year	0:1
ws:year-on-year:ev-volume	0:2
ws:year:battery-capacity	0:1
ws:year:battery-recycling	0:1
ws:year:charging-points	0:1
ws:year:emissions-peak	8:3
ws:year:energy-use	6:1
ws:year:ev-models	0:1
ws:year:ev-share	7:2
ws:year:ev-volume	0:1
ws:year:ghg-emissions	3:1 7:-1
ws:year:ice-phase-out	7:1
ws:year:investment	0:1
ws:year:net-zero	3:1
ws:year:network	0:1
ws:year:recycled-material	0:1 2:-1
ws:year:renewable-energy	6:2
ws:year:supplier-commitments	0:3
ws:year:waste	3:1
ws:year:water-use	0:-1 3:2 6:-1
ws:yearly	3:2
ws:yen	0:1
ws:yen:battery-capacity	0:1
ws:yen:ev-volume	0:2
ws:yen:investment	0:1
ws:yes	0:1 4:-1
ws:yesterday	0:1 1:-2 6:-1 8:2
ws:yet	0:1
ws:yibin	0:-2 3:3
ws:yibin:green-factories	0:-3 3:4
ws:yield	0:-1 1:-1 3:-1 6:1 7:1
ws:yokohama	8:1
ws:yokohama:net-zero	1:-1 6:-1 8:2
ws:you	0:-1 8:1
ws:you:charging-points	0:1
ws:you:ghg-emissions	0:-2 1:1 2:-1 4:-1 6:-2 8:2
ws:yuan	0:2
ws:yuan:energy-use	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:yuan:ev-volume	0:1
ws:yuki	1:-1 2:-2 3:-1 4:-1 6:-2 8:1
ws:zama	0:1
ws:zama:battery-capacity	0:1
ws:zeekr	0:2
ws:zeekr:ev-volume	0:2
ws:zeekr:recycled-material	0:3 7:-1
ws:zero	3:-1 8:2
ws:zero-carbon	3:2 4:-1 8:-1
ws:zero-carbon:green-factories	3:1
ws:zero-carbon:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-2 6:1 7:-2 8:-1
ws:zero-carbon:renewable-energy	3:2 6:-1
ws:zero-co	0:-2 3:2
ws:zero-co:green-factories	0:-2 3:2
ws:zero-emission	7:1
ws:zero-emission:ev-volume	0:2
ws:zero-emission:ice-phase-out	7:1
ws:zero:ev-models	0:-1 7:2
ws:zero:ghg-emissions	1:-1 2:-1 4:-2 5:-2 6:-2 8:2
ws:zero:green-factories	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:zero:ice-phase-out	7:1
ws:zero:net-zero	6:1 7:-1 8:1
ws:zero:renewable-energy	3:1
ws:zero:waste	3:-1 6:1
ws:zhangjiakou	2:1 3:-1
ws:zhaoq	0:-1 3:3 6:-2
ws:zhaoq:renewable-energy	3:2 6:-2
ws:zhu	0:-1 3:2
ws:zipse	3:-2 6:2
ws:zoe	0:-2 1:-3 2:2 3:-3 4:-2 5:-1 6:-1 7:-2 8:-3
ws:zuffenhausen	3:2
ws:zuffenhausen:net-zero	3:2
ws:£:ice-phase-out	7:1
ws:£:investment	0:2
ws:€	4:-1 8:1
ws:€:ghg-emissions	0:-2 1:1 2:-2 3:-2 4:-2 5:-2 6:-2 7:-2 8:1
ws:€:investment	0:1
ww:#:#	0:2 3:-3 6:1
ww:#:)	3:1 4:-1
ww:#::	3:-3 6:3
ww:#:;	0:2
ww:#:a	0:-1 1:-1 4:-2 7:2 8:-1
ww:#:about	7:2
ww:#:all	3:1
ww:#:all-electric	0:1
ww:#:an	0:-1 3:-2 4:1 5:-1 8:-1
ww:#:are	0:2
ww:#:at	6:1
ww:#:battery	0:2
ww:#:battery-electric	0:-2 7:3
ww:#:bevs	0:2
ww:#:billion	0:1
ww:#:bmw	1:1
ww:#:bn	0:2
ww:#:buyer	0:1
ww:#:by	0:1 1:-1 2:-1 4:-1 6:-1
ww:#:came	1:-2 3:-1 6:2
ww:#:cars	0:2
ww:#:charg	0:1
ww:#:charger	0:1
ww:#:connector	0:1
ww:#:core	0:1 2:1 6:-1
ww:#:crore	0:1
ww:#:cubic	0:-1 3:2
ww:#:dealer	0:2
ww:#:dealership	0:1
ww:#:deliver	0:2
ww:#:destination	0:1
ww:#:down	1:-2 4:1 5:-1 7:-1 8:-1
ww:#:e	0:-2 2:-1 3:-1 4:-1 5:-1
ww:#:electric	0:1
ww:#:electrifi	0:1
ww:#:emission	3:-2 6:2
ww:#:energy	6:1
ww:#:equivalent	0:1 1:-1 2:-1 3:-3
ww:#:ev	0:2
ww:#:every	7:1
ww:#:factori	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ww:#:fast	0:1
ww:#:for	8:1
ww:#:ford	8:1
ww:#:from	0:-2 1:-2 2:1
ww:#:fuel	0:1
ww:#:fully	7:1
ww:#:gigawatt	0:1 3:-1
ww:#:gigawatt-hour	3:-1 6:2
ww:#:gwh	0:2
ww:#:had	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:2 8:-1
ww:#:has	0:2 1:-1 5:-1 8:-1
ww:#:have	0:2
ww:#:in	0:2
ww:#:includ	0:2
ww:#:is	0:1 3:-1 7:1
ww:#:it	3:-1
ww:#:its	0:-1 1:-1 3:-1 8:1
ww:#:lakh	0:2 1:-1 3:-2 4:1
ww:#:last	0:1 3:2 6:-2
ww:#:leaf	0:1
ww:#:level	0:1
ww:#:m	3:1
ww:#:megawatt	0:1 3:1 6:-2
ww:#:metric	2:1 3:-4 4:-1 5:-2 6:1 7:-1 8:-2
ww:#:million	0:2
ww:#:more	1:-1 2:2 3:-2 4:-1 6:-2
ww:#:mustang	0:1
ww:#:mw	3:1
ww:#:mwh	3:2
ww:#:mwp	0:-1
ww:#:national-level	3:1
ww:#:neutral	1:-2 3:1 6:-1 8:-1
ww:#:nevs	0:2
ww:#:new	0:1
ww:#:nio	0:1
ww:#:on	0:1
ww:#:one	0:1 4:-1
ww:#:or	0:1
ww:#:out	2:1
ww:#:over	1:1 8:1
ww:#:pct	6:1
ww:#:plug-in	0:2
ww:#:point	0:1
ww:#:pure	0:2
ww:#:reduc	0:1 7:-2
ww:#:s	0:1 3:-1 6:1
ww:#:service	0:1
ww:#:should	0:-1 1:-1 4:-1 5:-1 6:1 7:-2 8:-1
ww:#:sit	3:-2 6:2
ww:#:so	2:1 3:1 6:-2 7:-1 8:-1
ww:#:sold	0:2 7:-1
ww:#:stall	0:2
ww:#:station	0:1
ww:#:supercharg	0:1
ww:#:supercharger	0:1
ww:#:supplier	0:1
ww:#:t	0:-3 1:1 2:-2 3:-3 4:-2 5:-2 6:2 7:-2 8:-1
ww:#:tco	1:-1 2:-1 3:-1 4:-1 6:2
ww:#:terawatt-hour	3:-1 6:3
ww:#:that	3:1
ww:#:the	0:1 4:-1
ww:#:there	8:1
ww:#:this	0:1
ww:#:thousand	3:1
ww:#:tim	0:1
ww:#:to	0:4
ww:#:tonn	1:1 4:-1 6:-2 7:-1 8:-3
ww:#:tons	3:1 4:-2
ww:#:toyota	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:-1 7:1 8:-2
ww:#:trillion	0:2
ww:#:truck	0:1
ww:#:unit	7:1
ww:#:vehicl	0:2
ww:#:was	2:-1 3:-1 4:-1 5:1 6:1
ww:#:were	3:-1 7:1
ww:#:when	1:-1 2:1 7:-1 8:1
ww:#:wherea	4:1 7:-1 8:2
ww:#:which	3:1
ww:#:will	3:-1 6:2
ww:#:with	1:-1 3:-1 5:1
ww:#:yuan	0:1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ww:#:zero	1:-1 2:-1 6:2 8:-2
ww:#:zero-emission	0:2
ww:#y:#	3:-1 5:1
ww:#y:#y	0:-1 1:-1 3:-2 6:3 8:1
ww:#y:(	3:1 6:-1
ww:#y::	0:-1 2:-1
ww:#y:;	0:-1 3:1 4:-1 6:-1 7:1
ww:#y:a	0:-1 7:2
ww:#y:against	0:-1 3:-1 6:3 7:-1
ww:#y:are	8:1
ww:#y:as	6:1
ww:#y:at	1:-2 2:1 7:-1
ww:#y:base	0:-1 4:-1 6:3
ww:#y:baseline	1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
ww:#y:by	0:3 1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
ww:#y:compar	0:1 1:-1 2:-1 6:-1 8:-1
ww:#y:every	0:2 7:-1
ww:#y:for	0:2 1:1 3:-2 5:-1 8:-2
ww:#y:from	0:-1 2:-1 3:2 4:-2 6:-1 7:-1
ww:#y:half	7:2
ww:#y:has	0:2 2:-2 3:-2 4:-1 5:-2 6:-2 7:-1
ww:#y:in	0:-2 1:-1 7:2
ww:#y:is	0:-1 4:-1 8:1
ww:#y:it	0:3 6:-1 8:-2
ww:#y:its	0:-1 1:-1 3:1 5:-1 6:1 7:-2 8:-1
ww:#y:level	0:-2 3:-1 4:1 6:1 8:-1
ww:#y:on	1:-1 2:-1 3:-1 4:1 6:-3 8:1
ww:#y:one	0:1
ww:#y:or	0:-1 1:-1 4:1 8:-1
ww:#y:remain	1:-1 2:-1 4:-1 6:-1 7:1 8:1
ww:#y:should	6:1
ww:#y:stand	3:-1 6:1
ww:#y:stay	8:1
ww:#y:target	1:-1 4:3 6:-1
ww:#y:than	2:-1 3:-1 4:-1 5:2 8:-1
ww:#y:that	0:-1 3:-1 4:-1 6:2 8:1
ww:#y:there	3:1 6:-1 8:-1
ww:#y:they	0:-3 1:-3 2:-3 3:-1 4:-2 5:-3 6:2 7:-2 8:2
ww:#y:through	0:-1 2:1
ww:#y:to	1:1 4:-1
ww:#y:versu	0:-2 3:-2 6:2 8:-1
ww:#y:was	0:1 1:1 2:-1 3:-3 4:-2 5:-1 7:-1
ww:#y:we	0:2 1:-2 3:-2 4:-2 6:2 7:1 8:-1
ww:#y:with	6:1
ww:#y:would	4:1 6:-1
ww:$:#	0:1
ww:%:#	7:4
ww:%:#y	3:-1 6:1 7:2
ww:%:,	0:-3 7:3
ww:%:;	5:1
ww:%:and	0:2 1:-1 3:-2 6:-3
ww:%:at	1:-1 2:-1 3:2 4:-2 5:-1 6:-1 7:-3 8:-2
ww:%:below	0:-2 1:1 2:-2 4:-2 5:-2 6:-1 7:-3 8:-2
ww:%:by	6:1
ww:%:compar	2:-1 3:-1 4:1 7:-2
ww:%:cut	0:-2 3:-1 4:-1 8:1
ww:%:down	1:-1 2:-2 3:2 4:-1 5:-1 6:-3 7:-1
ww:%:electrifi	7:1
ww:%:for	0:-2 4:1 6:1 7:-1
ww:%:from	3:-2 4:1 6:-1
ww:%:globally	7:1
ww:%:in	3:1 6:-1
ww:%:is	4:-1 6:1
ww:%:less	0:-3 1:-1 3:2
ww:%:lower	0:-1 1:2 3:-5 5:1 7:-2 8:-3
ww:%:or	0:-1 3:1 6:-1 7:-1
ww:%:over	0:1 1:-2 2:-1 3:-2 4:1 5:-1 6:-2 8:-1
ww:%:per	0:-1 1:-2 2:2 3:-2 6:1 7:-1 8:-1
ww:%:recycl	7:1
ww:%:reduction	0:-2 1:-3
ww:%:renewable	0:-1 3:2 4:1 6:-2 7:-1
ww:%:since	0:2 1:-1 6:-2
ww:%:smaller	0:-1 2:-1 3:-2 4:-1 6:-1 8:1
ww:%:to	1:-1 3:-1 6:-1 7:2
ww:%:were	7:2
ww:(:#	1:1 4:-1 6:-1
ww:):,	0:1 1:-1 4:1
ww:)::	0:-3 1:-2 2:-2 3:2 4:-1
ww:):and	0:2 1:-1 2:-1 3:-3 5:-1 7:-1 8:-1
ww:,:a	0:1 6:-2 8:-1
ww:,:about	3:-1 4:-1 5:1 6:1
ww:,:after	0:2
ww:,:aims	0:-1 1:-1 7:-1 8:2
ww:,:all	6:2 8:-2
ww:,:among	0:2
ww:,:an	1:-1 2:-2 3:1 4:-1
ww:,:approximately	1:-1 4:-1 6:-1 8:1
ww:,:are	0:1 6:-2 8:-1
ww:,:as	0:1 1:-2 4:2 6:-2
ww:,:at	0:2 4:-1 7:-1
ww:,:baic	0:1 3:-1 7:1 8:-1
ww:,:bmw	0:1
ww:,:but	3:1
ww:,:by	0:1 1:1 2:-1 3:-2 5:-2 6:-2 8:-2
ww:,:byd	4:1
ww:,:capacity	0:1
ww:,:carbon	0:-1 1:-1 6:-1 8:2
ww:,:co	0:1 1:1 3:-2 4:-2 7:-1
ww:,:compar	6:1
ww:,:contribut	0:2 1:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:-1
ww:,:deliver	0:1
ww:,:electricity	3:2 6:-1
ww:,:emission	0:-2 3:1 4:-2
ww:,:energy	0:-1 4:1
ww:,:five	0:1
ww:,:for	8:1
ww:,:four	3:1
ww:,:half	0:-1 4:1 7:1
ww:,:has	2:1
ww:,:in	1:1 4:-1 8:-1
ww:,:includ	0:1
ww:,:is	1:2 3:-1 6:1 8:-1
ww:,:it	0:1 2:1 6:-1
ww:,:its	3:1
ww:,:mazda	3:1
ww:,:minu	0:-1 1:-1 2:1 3:2 4:-2 5:-1 6:-2 7:-1 8:-1
ww:,:more	0:2
ww:,:net	0:-1 8:2
ww:,:new	4:1
ww:,:nine	0:-1 3:2
ww:,:nio	0:1
ww:,:now	0:1
ww:,:of	0:2 3:-1
ww:,:on	0:-2 1:-1 2:-1 4:-1 5:-1 6:-1 7:2
ww:,:or	7:1
ww:,:over	0:1
ww:,:plus	0:2
ww:,:production	3:2
ww:,:roughly	3:2 4:-1 6:-1
ww:,:said	0:-1 7:1
ww:,:sal	0:1
ww:,:sav	0:-1 1:-1 3:1 4:2 5:-1 6:-1
ww:,:says	3:-1 6:2
ww:,:should	3:-2 6:2
ww:,:six	3:1 6:-1
ww:,:so	4:1 7:-1
ww:,:sold	0:2
ww:,:some	0:2 6:-2
ww:,:that	0:2 7:-1
ww:,:the	6:-1 7:1
ww:,:there	0:-1 7:2
ww:,:they	1:-1 2:-2 3:-2 4:2 5:-1 6:-2 7:1 8:-3
ww:,:to	4:-1 7:2
ww:,:two	0:2
ww:,:up	3:1 6:-1
ww:,:was	1:-1 4:1 6:-1
ww:,:were	0:3 1:-1 4:-1 5:-1 6:-1 8:-1
ww:,:where	0:2
ww:,:while	0:2 7:-1
ww:,:who	0:1
ww:,:whose	0:-1 1:-1 3:-1 7:2
ww:,:will	1:-1
ww:,:would	3:-1 6:2 7:-1 8:-2
ww:::#	0:2 3:-1
ww:::a	3:-1
ww:::about	0:2
ww:::aims	0:1 6:-1 8:-2
ww:::at	1:-2 2:-1 3:-1 4:-1 5:-1 6:-1 7:1
ww:::by	1:-1 4:-2 6:2
ww:::carbon	0:-2 1:1 2:-1 3:-2 4:-1 5:-1 7:-2
ww:::co	0:-1 1:-2 2:-1 3:2 5:-1 7:-1 8:-1
ww:::down	0:-1 3:-2 4:-2 5:-1 6:1 7:1
ww:::emission	0:-1 1:-2 2:-2 3:1 4:-3 5:-1 7:-2 8:-1
ww:::half	0:1
ww:::it	0:-2 6:2
ww:::minu	0:-2 1:-2 2:-1 3:2 5:-1 7:-3 8:1
ww:::more	0:1
ww:::net	1:-2 6:-1 8:3
ww:::one	0:1 3:-1
ww:::over	0:1
ww:::the	0:-1 1:1 6:1
ww:::was	0:1
ww:;:#	2:2 6:-1
ww:;:a	0:2 3:-2
ww:;:at	0:-1 1:-1 4:-2 7:-1 8:2
ww:;:by	0:1 7:-1
ww:;:for	7:1
ww:;:in	3:1
ww:;:it	6:1
ww:;:that	3:1
ww:;:the	3:1
ww:a:#	0:1 1:-1 3:-1 7:-1
ww:a:#y	1:-1 6:1
ww:a:car	1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
ww:a:carbon	7:-1
ww:a:carbon-neutral	1:-1 7:-1 8:1
ww:a:climate-neutral	0:-1 1:1 2:-1 4:-1 5:-1 7:-1 8:-1
ww:a:cost	0:1
ww:a:cut	0:2 1:-2 4:-1 6:-3 7:-1 8:-1
ww:a:fifth	0:-1 4:1
ww:a:further	6:2
ww:a:letter	2:1
ww:a:little	3:1
ww:a:million	7:1
ww:a:month	0:2
ww:a:net	1:-2 2:-1 3:1 6:-2 7:1 8:-1
ww:a:network	0:2
ww:a:new	4:1
ww:a:plant	0:1
ww:a:pure	0:-1 7:2
ww:a:purely	7:1
ww:a:quarter	1:1 3:-1
ww:a:reduction	6:-1 8:1
ww:a:result	1:-1 2:-1 3:-1 4:-1 6:2
ww:a:second	3:1
ww:a:share	7:1
ww:a:tenth	0:1
ww:a:third	0:1
ww:a:truly	0:-1 3:-1 5:-1 7:2 8:-2
ww:a:vehicle	1:1
ww:a:whole	8:1
ww:a:wind	0:1
ww:a:year	0:1
ww:a:zero-carbon	6:1 8:-1
ww:able:to	0:1
ww:about:a	0:1 3:1 6:-1
ww:about:half	3:1
ww:about:one	0:-1 3:2 7:-2
ww:absolute:term	0:1 4:1 6:-2 8:-1
ww:achieve:carbon	8:1
ww:acros:supply	8:1
ww:acros:the	8:2
ww:activiti:by	0:-2 1:-1 3:-1 4:-1 6:2 7:-1
ww:add:#	0:1 3:-1 6:1
ww:add:,	1:-1 3:-1 4:-1 6:2 8:-1
ww:add:in	3:1
ww:addition:to	3:-1 6:1 8:1
ww:adventure:network	0:1 3:-1 4:1 6:-1
ww:after:#	0:3
ww:after:nine	0:-1 7:2
ww:against:#y	1:-2 2:-1 3:-1 4:-3 5:-1 7:-1 8:2
ww:against:fiscal	0:-2 1:-1 2:-1 3:-1 4:1 5:-1 6:1 7:-1 8:-2
ww:ago:,	0:1 7:1
ww:aim:at	8:1
ww:aim:for	0:1 3:-2 6:1 7:-1 8:1
ww:aim:is	0:-1 1:-1 2:1 7:1
ww:aim:of	0:-1 1:1
ww:aim:to	8:1
ww:aims:at	6:-1 7:1
ww:aims:for	1:1 8:-1
ww:aims:to	0:1 7:-1
ww:all-electric:by	7:2
ww:all-electric:cars	0:3
ww:all:,	0:2 3:-1 6:-1
ww:all:by	0:2 1:-1 7:-2 8:-1
ww:all:electric	7:1
ww:all:its	0:-1 7:1
ww:all:new	4:-1 7:2
ww:all:of	3:2 8:-1
ww:all:product	0:-1 1:-2 2:-1 4:-1 5:-1 6:-2 8:2
ww:all:sit	0:-2 2:-1 3:-2 5:-1 6:3 8:-1
ww:all:the	6:2 8:-2
ww:almost:#	3:1 7:-2
ww:along:the	2:-1 4:-1 8:1
ww:along:with	0:-1 1:-1 6:-1 8:1
ww:also:committ	0:-1 1:-1 4:-2 7:1 8:2
ww:ambition::	6:1
ww:ambition:of	2:-1 7:1
ww:america:in	0:1
ww:among:them	0:2
ww:amount:to	0:-1 3:1 6:1
ww:an:#	1:-1 2:-2 3:1 4:-1
ww:an:all-electric	7:1
ww:an:average	7:1
ww:an:electrifi	7:2
ww:and:#y	0:1 1:2 3:-1 7:-1
ww:and:a	3:-1 6:1
ww:and:aims	3:-1 8:1
ww:and:all	0:1
ww:and:another	0:1
ww:and:be	1:-1 6:-1 7:-1 8:4
ww:and:before	1:1 3:-1
ww:and:bus	3:-1 4:1 6:-1 7:1 8:-1
ww:and:by	1:-2 3:-2 5:-1 7:1
ww:and:carbon	1:-1 7:-1 8:2
ww:and:co	0:-1 3:1
ww:and:deliver	0:1
ww:and:half	7:1
ww:and:has	0:2 3:-2
ww:and:have	4:1 5:-1
ww:and:in	3:-1 6:1
ww:and:it	0:2 3:1 6:-1 8:-1
ww:and:its	1:1 8:-1
ww:and:more	0:-1 1:-2 2:-1 3:-1 4:3 6:-1 7:-1
ww:and:net	0:-1 2:-1 3:-2 5:-1 6:1 7:-1 8:1
ww:and:neutrality	1:-1 7:-1 8:2
ww:and:offic	0:-2 3:-2 4:-1 6:3 7:-1 8:-1
ww:and:reach	7:2 8:-1
ww:and:recycl	0:-1 7:2
ww:and:so	1:-1 2:-1 3:-2 4:-2 5:-1 7:2 8:-2
ww:and:that	0:-1 3:1 6:-1 7:1
ww:and:the	0:-1
ww:and:then	0:2
ww:and:those	3:1
ww:and:to	0:1 3:-1 8:2
ww:and:will	0:-1 3:1 4:-1 7:1 8:-1
ww:announc:in	1:-1 8:2
ww:announc:that	3:1 6:1 8:-1
ww:annually:by	6:1
ww:another:#	0:2
ww:another:five	0:2
ww:any:climate	0:1 2:-2 3:-1 4:-2 5:-1 6:-1 8:-2
ww:are:#	0:-2 3:2 4:-2 7:1
ww:are:be	0:1
ww:are:com	0:2
ww:are:expect	1:1 3:1 4:-1
ww:are:for	0:1
ww:are:meant	0:1 1:-1 4:1 6:-2 8:-1
ww:are:on	0:2
ww:are:plann	0:2 3:-1
ww:are:suppos	4:-2 6:2 8:-2
ww:around:the	0:1 1:-1 3:1
ww:arrive:at	2:1 6:-1 8:-1
ww:as:#	1:-1 4:1
ww:as:a	6:1
ww:as:early	0:1
ww:as:its	0:1 3:-1
ww:as:much	4:1
ww:as:the	1:-1 3:-2 6:1 7:-1 8:1
ww:as:well	7:-1 8:1
ww:as:zero	0:1 6:-3
ww:aside:#	0:1
ww:ask:its	2:2 6:-1 8:-1
ww:ask:to	3:1 6:-1
ww:aspir:to	8:1
ww:at:#	0:1 6:-1
ww:at:all	2:-1 4:-1 5:-1 7:1 8:-3
ww:at:between	7:2
ww:at:carbon	3:1 6:-2 8:1
ww:at:home	1:-1 3:-1 4:2 8:-1
ww:at:its	6:2 8:-1
ww:at:least	3:-1
ww:at:more	0:1
ww:at:net	8:4
ww:at:present	4:-1 6:1
ww:at:the	1:-1 7:-1
ww:at:which	3:1 7:-1 8:-1
ww:average:car	0:-1 7:-1
ww:average:emission	0:-1 1:-1 4:-2 7:2
ww:average:fuel	0:-1 4:-2 7:2
ww:average:of	1:1 3:-1 4:-1 7:1
ww:avoid:#	2:-2 3:-1 4:1 5:-3 6:-2 7:-1 8:-1
ww:avoid:around	0:-1 2:-1 3:-1 5:1
ww:avoid:in	0:-2 1:-3 2:1 3:1 4:-1 5:-2 6:-3 7:-1 8:-2
ww:baic:group	0:2 3:-1
ww:balance:since	3:2 6:-2
ww:base:year	0:-2 1:-1 3:-1 4:1 6:1
ww:batteri:,	0:2 7:-1
ww:batteri::	0:1
ww:batteri:in	5:1
ww:battery-electric:cars	0:-2 7:3
ww:battery-electric:model	0:2
ww:battery-electric:truck	0:1
ww:battery-electric:vehicl	0:3 7:-1
ww:battery:and	7:1
ww:battery:are	0:1
ww:battery:cars	0:2
ww:battery:model	0:1
ww:battery:plant	0:-1 3:2
ww:battery:power	7:1
ww:battery:production	0:-1 7:1
ww:battery:suvs	0:2
ww:battery:truck	0:1
ww:be:#	0:1 4:-1
ww:be:a	8:1
ww:be:able	0:1
ww:be:achiev	0:-1 6:2 8:-1
ww:be:all	0:-1 3:1 6:-2
ww:be:at	7:-1
ww:be:attain	0:-1 8:3
ww:be:available	7:1
ww:be:battery	7:1
ww:be:between	0:1
ww:be:carbon-neutral	4:-1 7:1
ww:be:climate	1:-1 7:-1 8:4
ww:be:climate-neutral	0:-1 1:-3 2:-1 3:-1 4:-1 5:-1 6:-1 7:-2 8:3
ww:be:co	2:-1 4:1 7:-1
ww:be:cover	3:1
ww:be:cut	0:1 1:-2 7:-1
ww:be:deliver	0:-1 7:2
ww:be:down	0:-4 1:-1 2:-1 3:1 4:2 5:-2 6:-2 7:-4 8:1
ww:be:electric	7:2
ww:be:free	8:1
ww:be:generat	0:1 3:-2 6:1
ww:be:half	0:-1 3:-2 4:-1 7:1 8:-1
ww:be:halv	1:-1 4:-1 5:-1 8:-2
ww:be:in	0:3 3:-1 6:-1
ww:be:introduc	0:1
ww:be:lift	3:1 6:-1
ww:be:lower	0:-2 3:-1 6:1
ww:be:made	3:1 6:-1
ww:be:more	0:1 1:-1 3:2 4:-2 6:-1
ww:be:net	0:-1 2:-1 3:-1 4:-1 5:-1
ww:be:neutral	0:-1 1:-2 2:-1 4:-1 5:-1 6:2 7:-1 8:-1
ww:be:new	7:1
ww:be:no	0:-1 1:-1 2:-1 3:2 4:-1 6:-1
ww:be:of	0:-1 3:2 6:-1 7:1
ww:be:on	1:1 7:1 8:-2
ww:be:over	0:2
ww:be:power	3:-1 6:2
ww:be:produc	0:1 1:-1 3:-1 7:1 8:-1
ww:be:reach	3:-2 4:-2 5:-1 6:2 7:-2
ww:be:ready	0:-1 3:1
ww:be:recycl	2:1 7:-1
ww:be:reduc	0:1 2:-1 3:-1 7:-2
ww:be:renewable	3:-1 6:1
ww:be:run	6:1
ww:be:runn	3:1
ww:be:sav	0:-1 1:-1 2:-1 3:1 4:-2 6:2
ww:be:sold	1:1 8:-1
ww:be:spend	0:1
ww:be:spent	0:1
ww:bear:the	3:1
ww:becom:carbon	8:1
ww:become:a	8:1
ww:become:carbon	3:1 6:-1 7:-1 8:1
ww:been:carbon	0:-2 1:-2 2:-1 3:-2 4:-1 5:-1 6:3 8:-3
ww:been:carbon-neutral	3:3 6:-2
ww:been:certifi	3:1 6:-3 8:-1
ww:been:co	3:3
ww:been:deliver	0:2
ww:been:earmark	0:2
ww:been:invest	0:1
ww:been:put	0:1
ww:been:reduc	0:-3 3:3 4:-2 6:1 7:-1
ww:been:set	0:2 7:-1
ww:been:sold	0:1
ww:been:spent	0:1
ww:been:switch	3:2 6:-1
ww:before:#y	1:1
ww:before:,	6:-1 8:1
ww:before:;	0:-3 3:1 4:2 6:-1
ww:before:the	0:-1 2:1
ww:beginn:of	0:-2 5:1 6:-1
ww:below:#	0:1 1:1 2:-2 3:-1 4:-2 5:-2 6:-3 7:-2 8:-2
ww:below:the	1:-2 4:1 5:-1 8:-1
ww:between:#	0:1
ww:between:#y	0:1 3:-2 4:-1 6:1
ww:between:now	0:1
ww:bevs:by	0:1
ww:bevs:in	0:1
ww:billion:baht	0:1
ww:billion:dollar	0:3
ww:billion:euro	0:1
ww:billion:in	0:1
ww:billion:kilometer	0:1
ww:billion:on	0:1
ww:billion:will	0:2
ww:billion:yen	0:1
ww:bmw:group	0:-2 2:-1 4:-1 6:-1 8:2
ww:bosch:has	1:-1 3:-2 4:-1 6:2 8:-2
ww:br:#	3:2 6:-1
ww:br:out	0:1
ww:brand:,	7:1
ww:brand:deliver	0:1
ww:brand:in	6:1
ww:brand:s	3:1
ww:bring:the	0:2 3:-1 4:-1 6:-1
ww:brought:#	0:2 7:-2
ww:build:#	0:1
ww:build:a	1:2 3:-1
ww:build:one	0:1 3:-1
ww:built:#	0:1
ww:built:,	3:1 5:-2
ww:built:in	0:2
ww:busines:activiti	6:1
ww:busines:by	8:1
ww:busines:sit	6:2 8:-1
ww:buyer:in	0:2
ww:by:a	0:1 3:-1 4:1 6:-1 7:-1
ww:by:approximately	0:-1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 8:2
ww:by:at	0:-2 1:2 3:-1 4:-1
ww:by:december	0:2
ww:by:fiscal	3:2 6:-1 8:-1
ww:by:fy	0:2 3:-2
ww:by:half	1:-1 7:-1 8:1
ww:by:its	0:1 3:-1 4:-1 8:1
ww:by:more	0:-1 2:-2 3:1 5:-2 8:-2
ww:by:renewable	6:2
ww:by:that	3:1
ww:by:then	0:2 6:-1 7:1
ww:by:up	0:-2 1:1 2:1 3:-1 4:-1
ww:by:weight	0:2 7:-2
ww:by:which	0:1 4:-1 6:1 8:-1
ww:byd:s	3:-1 4:1 6:1
ww:came:down	0:-1 3:1 4:-1
ww:came:from	0:1 3:-2 6:2 7:-1
ww:came:to	1:1
ww:capacity::	0:2
ww:capacity:for	0:1 3:-1
ww:capacity:is	0:1
ww:capacity:of	0:1
ww:capacity:will	0:1
ww:car:,	0:1 3:-1
ww:car:are	0:3 3:-3 6:-2
ww:car:by	0:1 1:1 4:-2 5:-1 6:-2 8:-3
ww:car:from	0:-2 1:1 2:-1 3:-2 5:-2 7:-1
ww:car:in	0:-2 7:1
ww:car:is	0:1 2:-1 4:-1 6:-1 7:-2
ww:car:it	0:-1
ww:car:over	0:-2 4:2
ww:car:plant	3:2
ww:car:sal	7:3
ww:car:should	0:-1 1:2 7:-2 8:-1
ww:car:sold	0:2 1:1 2:-1 3:-1 6:-1 8:-1
ww:car:than	0:3 1:-3 4:-2 5:-2 6:-1 7:-1
ww:car:that	3:1 7:-1
ww:car:with	0:-1 1:1 3:-2 4:-1 5:-1 6:-2 7:2 8:-2
ww:car:without	0:1 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-2
ww:carbon-neutral:acros	7:-2 8:1
ww:carbon-neutral:in	1:1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:1
ww:carbon-neutral:on	3:1 6:-2
ww:carbon-neutral:since	3:4 7:-1
ww:carbon:dioxide	0:-2 1:-1 2:-1 3:1 7:-1
ww:carbon:emission	0:-1 1:2 4:-1
ww:carbon:footprint	1:-1 3:-1 4:-1 5:-1 6:-1 8:1
ww:carbon:net	8:3
ww:carbon:neutrality	8:2
ww:carbon:peak	8:3
ww:carbon:per	0:-2 2:1
ww:carbon:reduction	0:1 1:-2 3:-2 4:-1 5:-2 6:-2 7:-1 8:1
ww:cars::	0:-1 1:-1 2:-1 3:-2 4:1 5:-1 6:-3 7:1 8:-2
ww:cars:alone	7:1
ww:cars:are	0:2 4:-2
ww:cars:by	0:2 7:-1
ww:cars:from	8:1
ww:cars:is	0:-1 1:2 8:-1
ww:cars:it	7:1
ww:cars:last	0:-1 7:2
ww:cars:of	0:-1 1:1 4:-1
ww:cars:on	0:1
ww:cars:only	7:1
ww:cars:should	7:2
ww:cars:sold	7:1
ww:cars:that	7:1
ww:cars:were	0:3
ww:cars:will	0:-1 7:1
ww:cars:would	7:1
ww:cathode:material	0:2 7:-2
ww:cell:bus	0:1
ww:cell:by	0:1
ww:cell:is	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
ww:cent:by	2:-2 3:-1 6:3 8:-1
ww:cent:compar	1:-2 2:1 3:-2 4:1 5:-2 6:-2 7:-1 8:-2
ww:cent:from	3:-1 6:3
ww:cent:less	0:-2 4:1 5:-1 6:-1 8:-1
ww:cent:lower	2:-2 3:-1 4:-2 5:-3 7:2 8:-3
ww:cent:of	0:-1
ww:cent:per	0:3 4:-1 6:-2 7:-1
ww:cent:since	0:-1 4:-1
ww:cent:to	1:-1 7:-1 8:2
ww:certifi:as	0:-1 3:1 6:1
ww:chain:,	0:-1 1:2 3:-1 4:-1 5:-1 6:-1 7:-2
ww:chain:is	0:-1 1:-4 2:3 3:-1 5:-1 6:-1 8:-1
ww:charg:,	3:-1 4:1 6:-1
ww:charg::	0:2
ww:charg:point	0:1
ww:charger::	0:1
ww:charger:in	0:1
ww:chinese:supplier	0:1
ww:climate-neutral:car	0:-1 1:2 2:-1 3:-1 4:-1 5:-1 6:-1 8:-3
ww:climate:impact	0:1 2:-2 3:-1 4:-2 5:-1 6:-1 8:-2
ww:climate:neutral	7:-1 8:1
ww:climate:neutrality	1:-2 8:3
ww:climb:to	0:-1 3:1 6:-1
ww:close:of	6:1
ww:close:to	0:1 2:-2 3:-1 4:-1 6:1 7:-1
ww:co:#	8:-1
ww:com:to	0:-2 1:-1 2:-1 4:1 5:-1 6:-1 7:2 8:-1
ww:combustion:engin	7:1
ww:combustion:engine	0:-2 7:2
ww:come:down	0:-1 4:-1
ww:come:in	7:1
ww:come:to	1:-1 3:1 4:-2 8:-1
ww:commitment:to	1:2 2:-1 8:-1
ww:committ:itself	8:2
ww:committ:to	1:-2 2:-1 6:-2
ww:company:,	0:1 1:-1 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ww:company:and	0:1
ww:company:as	3:-1 6:1 8:1
ww:company:by	1:-1 3:-2 7:-1 8:2
ww:company:had	0:-1 6:1
ww:company:has	6:-1
ww:company:intend	0:1 1:1 2:-1 3:-2 7:-1
ww:company:is	0:1 3:-2 6:1 8:1
ww:company:s	3:-1 6:2
ww:company:said	8:1
ww:company:sold	0:1
ww:company:would	6:1 8:1
ww:compar:to	0:-1 3:-2 4:1 6:-2 8:1
ww:compar:with	0:1 2:-1 3:1 4:-1 5:-1 7:-2
ww:comparison:with	1:-2 2:-1 3:-2 5:-2 6:-1 7:1 8:-2
ww:consist:of	7:1
ww:consum:in	3:1
ww:consumption:by	3:3 4:-1 6:-2 7:-1
ww:consumption:per	0:-4 3:1 6:1
ww:continu:to	8:1
ww:contribut:#	0:1
ww:core:operation	6:2 8:-1
ww:core:supplier	0:1 2:1 6:-1
ww:correspond:to	0:-1
ww:cost:of	0:1
ww:count:#	0:1
ww:cover:by	0:-1 2:-1 3:-1 7:2
ww:crore:for	0:1
ww:crore:into	0:1
ww:crore:km	0:2
ww:cubic:meter	0:-1 3:1
ww:cubic:metr	0:-1 3:2
ww:customer:avoid	0:-3 4:2
ww:customer:have	0:1
ww:customer:in	0:2
ww:cut:by	1:-1 2:-1 3:-1 4:-1 5:-1 6:2
ww:cut:carbon	0:1 4:-1 7:-1
ww:cut:co	0:-1 4:-2 5:-1 6:-1
ww:cut:in	1:-3 2:-1 3:-4 5:-1 7:-4
ww:cut:its	0:1 1:-2 2:-1 3:-1 6:-1 7:-1 8:1
ww:cut:of	0:2 1:-2 4:-1 6:-2
ww:cut:the	0:-2 5:-1 6:2 7:-1
ww:cycle:by	1:1
ww:cycle:in	1:1
ww:cycle:of	1:2 8:-1
ww:daimler:truck	4:-1 7:1
ww:date:,	0:-1 2:-1 6:-1 7:1 8:1
ww:date::	1:1 7:-2 8:-1
ww:dealer:,	0:1
ww:decade:,	1:-1 7:2 8:-1
ww:december:,	0:2 2:-1 3:-1 4:-1 6:-1 7:-1
ww:declar:that	0:2 3:-1 4:-1 6:-1 8:-2
ww:declin:by	4:1
ww:decline:by	0:-2 3:-1 6:1
ww:decreas:by	0:-2 3:2
ww:deliver:#	0:2
ww:deliver::	0:3
ww:deliver:a	3:1
ww:deliver:approximately	0:1
ww:deliver:around	0:1
ww:deliver:in	1:1
ww:deliver:more	0:1 3:-1
ww:deliver:to	0:2
ww:deliveri:of	0:3
ww:deliveri:were	0:1
ww:did:in	0:-1 3:1
ww:dioxide:by	0:-1 2:-1 3:2 4:-1 6:-1 8:-1
ww:dioxide:emission	3:1 7:1
ww:direct:supplier	2:1
ww:domestic:plant	3:2 6:-1
ww:doubl:to	1:-1 3:2 4:-1 6:-1 7:-1 8:-1
ww:down:#	0:-1 1:-2 4:-2 5:-1 6:2
ww:down:by	2:-1 4:1 7:-1 8:-1
ww:draw:#	0:1 3:-1 6:-1
ww:driven:#	0:2
ww:driver:of	4:1 6:-2 8:-1
ww:drop:by	0:-1 4:1 6:-1
ww:dropp:by	0:-3 1:-2 2:-2 3:4 4:-2 5:-1 6:-3 7:-2
ww:dur:the	6:1
ww:e:#	0:1
ww:each:car	0:-1 1:1
ww:each:vehicle	0:2 2:-1 3:-1 6:-1 7:-2
ww:each:year	0:2 1:-1 2:-1 4:-1 5:-1 6:-2 8:-1
ww:earlier:this	7:1
ww:early:as	0:1
ww:efficiency:measur	6:1
ww:efficiency:of	4:-1 7:1
ww:efficiency:project	0:-1 3:-2 6:2
ww:electric:,	7:1
ww:electric:brand	7:2
ww:electric:by	7:1
ww:electric:in	7:2
ww:electric:mobility	0:2 6:-1 7:-1 8:-2
ww:electric:model	0:1
ww:electric:suvs	0:1
ww:electric:three-wheeler	0:2
ww:electric:truck	0:1
ww:electric:version	7:1
ww:electricity:,	3:1
ww:electricity:alone	3:2 6:-1
ww:electricity:and	0:-1 4:1
ww:electricity:bought	3:-1 6:1
ww:electricity:by	3:-1 6:2
ww:electricity:consum	3:3 6:-2
ww:electricity:for	3:1 6:-1
ww:electricity:from	3:1
ww:electricity:in	0:-1 3:-1 6:3
ww:electricity:is	0:-3 2:-1 3:2 4:-1
ww:electricity:it	0:-2 3:-2 6:2
ww:electricity:only	3:-1 6:1
ww:electricity:that	3:1
ww:electricity:used	6:1
ww:electricity:was	0:-1 3:1
ww:electricity:will	0:2 5:-1 6:-1
ww:electrifi:by	7:2
ww:electrifi:share	7:2
ww:electrification:,	0:2
ww:emission:acros	1:-1 6:1
ww:emission:are	0:-2 2:-1 4:-2 6:1 8:1
ww:emission:at	0:-1 1:1 2:-1 3:1 4:-1 5:-1 6:1 7:-3 8:-2
ww:emission:by	4:-1
ww:emission:from	0:-1 1:-1 4:1 8:-1
ww:emission:have	0:-3 1:-3 2:-1 3:1 4:-2 5:-2 6:1 7:-1 8:-3
ww:emission:in	1:-3 3:-1 4:-1 8:2
ww:emission:of	1:-2 3:1 4:-1 7:1
ww:emission:over	1:3
ww:emission:peak	8:1
ww:emission:per	0:2
ww:emission:reduc	1:-2 2:-1 6:-1 8:-1
ww:emission:should	0:-2 1:-2 2:-1 3:-1 4:-3 5:-1 8:1
ww:emission:to	0:-1 6:1
ww:emission:were	0:-2 1:-2 2:-1 5:-1 6:2 7:-1 8:-2
ww:emission:will	0:-3 1:2 2:-2 3:-2 4:-3 5:-3 7:-2
ww:emission:would	3:1 4:-1 6:-1 7:1 8:-1
ww:emit:#	1:-1 4:1 5:-1 7:-1
ww:emitt:#	0:-4 1:-1 2:-1 3:1 4:-1 5:-2 6:2
ww:end:,	1:-1 2:-2 3:1 4:-1
ww:energy:,	0:1 4:-1 6:-1
ww:energy:by	3:1 8:-1
ww:energy:consumption	3:1
ww:energy:need	0:-1 6:1
ww:energy:per	0:-1 3:2 6:-1
ww:energy:use	0:-2 1:-1 2:-1 4:1 5:-1 7:-1 8:-1
ww:energy:used	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
ww:engine:at	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2
ww:entire:life	1:1 7:-1 8:-2
ww:entire:value	0:-1 2:-2 5:-1
ww:environmental:challenge	0:-1 1:-1 3:1 4:1 5:-1 6:-1 7:-1 8:-1
ww:envision:aesc	0:1
ww:equivalent:in	0:-1
ww:equivalent:product	0:-1 6:2 7:-1
ww:euro:for	0:1
ww:euro:have	0:1
ww:euro:is	0:1
ww:euro:on	0:1
ww:euro:were	0:2
ww:europe:are	0:2
ww:europe:by	0:1 8:1
ww:europe:for	7:1
ww:europe:is	3:1 7:-1 8:1
ww:europe:last	0:1
ww:europe:should	0:1 7:-1
ww:europe:will	3:1
ww:european:sal	7:1
ww:ev:model	0:1
ww:every:car	0:1
ww:every:kilowatt-hour	0:1 3:-1 6:-1 7:-1
ww:every:model	0:-1 7:1
ww:every:new	0:2 7:-1
ww:every:second	7:1
ww:every:third	3:1
ww:evs:,	0:2
ww:evs:and	7:1
ww:evs:in	7:1
ww:evs:last	0:2
ww:evs:on	0:1
ww:evs:should	0:2
ww:evs:through	0:1
ww:evs:were	7:1
ww:exce:#	0:1
ww:expect:that	0:1 3:-1
ww:expect:to	0:1
ww:extend:to	0:1
ww:fact:that	3:1
ww:factori:and	0:-2 3:1 6:2 7:-2 8:-1
ww:factori:are	1:-1 3:4 6:-1 8:-2
ww:factori:around	3:2 8:-1
ww:factori:by	0:1 7:-1
ww:factori:have	0:2 3:-1
ww:factori:is	3:1
ww:factori:with	0:2 3:-2 6:-1 8:-1
ww:factory:in	3:1
ww:factory:is	0:-2 3:2
ww:factory:with	1:-1 3:1
ww:fall:by	2:-2 4:-1 5:-1 8:-1
ww:fallen:by	3:2 6:-1
ww:fast:charger	4:1
ww:fell:#	0:-3 3:2
ww:fell:by	0:1 2:-2 3:1 4:-2 5:-1 6:-2 7:-1 8:-2
ww:fewer:than	0:3
ww:fifth:of	7:1
ww:figure:for	1:-2 4:-1 6:2
ww:figure:is	3:-2 6:2 7:-1
ww:figure:was	6:1
ww:finish:by	3:1
ww:firm:had	0:2
ww:first:#	0:1
ww:first:five	0:1
ww:first:full	3:1
ww:first:half	0:1
ww:first:nine	0:1
ww:first:quarter	0:-1 7:2
ww:first:three	0:1
ww:first:zero-carbon	0:2 3:-1 8:-1
ww:fiscal:#	3:1 8:-1
ww:fiscal:#y	0:-1 6:2 7:1
ww:fiscal:year	0:2 1:1 3:-2 4:-1 6:2 8:-1
ww:five:fully	0:1
ww:five:in	0:1
ww:five:million	0:1
ww:five:month	0:1
ww:five:more	0:1
ww:five:of	3:1
ww:fleet:is	1:2 2:-1 5:-1 8:-2
ww:fleet:of	7:1 8:-2
ww:footprint:of	0:-2 1:2 2:-2 4:-1 6:-1 7:1 8:-2
ww:footprint:per	0:2 1:-2 2:1 3:-2 8:-2
ww:for:#y	0:-1 1:1 4:-1 8:1
ww:for:a	0:1 6:-1
ww:for:all	1:1 7:-2
ww:for:an	7:1
ww:for:carbon	7:-1 8:2
ww:for:each	0:1 1:-1 2:-1 3:-2 5:-1 6:-1 8:1
ww:for:electrification	0:1
ww:for:europe	8:2
ww:for:evs	0:1
ww:for:fy	7:1
ww:for:half	0:-1 2:1
ww:for:it	3:1 6:-1
ww:for:its	0:-1 6:1
ww:for:manufactur	3:1 6:-1
ww:for:over	2:1
ww:for:that	3:1 6:-1
ww:for:which	0:1
ww:ford:sold	0:2
ww:forese:#	1:1 4:-1
ww:four:out	3:1
ww:fourth:quarter	0:1
ww:free:of	8:1
ww:fresh:water	0:-1 3:2
ww:from:#y	0:-2 3:2
ww:from:a	0:1 1:-1 4:-1
ww:from:fiscal	0:-1 1:-1 4:-2 5:-1 6:1 7:1 8:-1
ww:from:its	1:-1 2:-1 4:1 5:-1 7:-1 8:-1
ww:from:landfill	0:-1 1:-1 3:-1 6:1 8:-1
ww:from:manufactur	1:-2 3:3
ww:from:new	4:-1 7:1
ww:from:operation	6:3
ww:from:renewabl	6:1
ww:from:renewable	6:1
ww:from:the	3:1 6:-1
ww:full:year	3:1
ww:fully:electric	7:2
ww:further:#	6:2
ww:fy:#	6:1
ww:fy:#y	0:2 3:-1 6:-1
ww:fy::	0:-2 1:-1 4:-2 6:1 7:1
ww:gac:aion	0:1 3:-1
ww:gas:emission	0:1 8:1
ww:geely:auto	0:-1 1:2
ww:general:motor	3:-1 6:1
ww:generat:#	3:2
ww:generat:by	0:-2 1:-1 2:-2 3:-2 4:-2 5:-1 6:1 7:-1 8:2
ww:generat:from	6:1
ww:generate:#	6:1
ww:get:to	0:1 1:-1 2:-1 5:-1 8:-1
ww:gets:#	3:-1 4:1 6:-1
ww:gigawatt-hour:a	3:-1 6:2
ww:gigawatt-hour:in	3:-1 6:1
ww:gigawatt:hour	6:1
ww:global:product	1:-1 4:-1 6:-1 7:-1 8:2
ww:global:volume	7:3
ww:gm:has	8:1
ww:gm:intend	1:-1 4:-1 6:-1 7:-1 8:2
ww:gm:s	3:1
ww:go:all	7:1
ww:go:down	0:1 1:1 2:-1 3:-2 4:-1 5:-1 7:-1 8:-1
ww:go:up	3:-1 6:3
ww:goal::	0:3 1:1 3:-3 4:-1 6:-2 7:-1 8:-1
ww:goal:for	0:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1
ww:goal:is	0:2 1:-2 2:-2 3:-2 5:-1 6:2 7:-2
ww:goal:of	8:1
ww:goes:into	7:1
ww:goes:well	0:1 3:-1 8:-1
ww:good:for	0:1
ww:got:#	3:2
ww:great:wall	8:2
ww:green:electricity	3:1 6:-1
ww:green:material	0:-1 7:1
ww:green:power	3:-1 6:2
ww:greenhouse:gas	8:1
ww:group:aims	1:1
ww:group:deliver	0:2
ww:group:expect	7:1
ww:group:had	1:-1 3:-1 4:-2 6:1 7:-1
ww:group:has	1:-1 4:-1 6:-1 8:2
ww:group:intend	1:1
ww:group:is	2:1
ww:group:s	8:1
ww:group:sold	0:-1 7:2
ww:group:want	0:-1 2:1 3:-1 7:-1 8:1
ww:group:will	0:1 3:-1 8:2
ww:guidance:for	0:1
ww:gwh:,	3:1 6:-1
ww:gwh:a	0:1 6:-1
ww:gwh:at	0:1
ww:gwh:by	0:1
ww:gwh:in	0:1
ww:gwh:of	0:2
ww:had:#	0:3
ww:had:been	0:1 3:-1 4:2 5:-1 6:-1 7:-1
ww:had:come	0:-2 1:-1 4:-3 5:-1 6:2 7:-1 8:-1
ww:had:cover	0:1
ww:half:,	0:1
ww:half:a	0:-1 7:1
ww:half:as	0:-1 3:1
ww:half:by	1:-1 2:-1 3:-1 4:-3 6:-1 7:1
ww:half:compar	0:-1 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:-1 8:2
ww:half:in	1:1
ww:half:of	7:1
ww:halv:between	3:-1 4:-1 6:2 7:-1 8:-1
ww:halv:by	1:-2 2:-1 4:-2 6:1
ww:halve:the	0:-1 1:1 2:1 4:-1 7:-1 8:-2
ww:hand:over	0:1
ww:has:#	0:3 3:-1
ww:has:a	1:-1 3:1 4:-1 8:-1
ww:has:already	0:-2 1:-1 2:-2 3:1 4:1 5:-1 6:-2 7:-1 8:-2
ww:has:also	0:-1 2:1 8:1
ww:has:been	3:1
ww:has:come	3:1
ww:has:committ	8:1
ww:has:gone	0:1
ww:has:hand	0:1
ww:has:invest	0:1
ww:has:lower	0:-1 1:-1 2:-1 4:-2 6:-2 8:2
ww:has:not	8:1
ww:has:now	0:1
ww:has:pledg	1:1 2:-1 3:-1 8:-1
ww:has:promis	4:1 7:-1
ww:has:put	2:1
ww:has:reach	3:-1 6:1
ww:has:so	0:-1 2:2 3:-1
ww:has:to	0:-1 1:-1 2:-2 3:1 4:-1 5:-1 6:2 7:-1 8:-2
ww:has:told	3:1 6:-1
ww:have:#	0:2
ww:have:brought	0:1 1:-1 3:-1 4:-1 6:1
ww:have:committ	1:-2 2:-2 3:2 4:-2 5:-1 6:-2 7:-2 8:-1
ww:have:cover	0:1
ww:have:cut	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:-1 7:1 8:-2
ww:have:driven	0:2
ww:have:eight	0:2
ww:have:emission	1:-2 4:1 6:-2 8:-1
ww:have:more	3:1
ww:have:reach	0:-1 1:-1 3:1 5:-1 6:-2 7:-1 8:1
ww:have:reduc	0:1 2:-1 4:-2 6:-1
ww:have:to	0:1
ww:have:zero	0:-2 3:2
ww:here:the	0:-1 1:1 3:-1 4:-1 6:1 8:-1
ww:honda:want	7:-1 8:2
ww:hop:to	0:1 3:-1 4:-1 6:1
ww:hour:of	6:1
ww:hundr:and	0:1
ww:hybrid:,	0:1
ww:hybrid:are	0:1
ww:hybrid:the	0:-2 1:-1 2:-1 4:-1 5:-1 6:-1 7:2 8:-1
ww:hyundai::	8:3
ww:hyundai:motor	8:1
ww:in:#y	0:1
ww:in:,	0:2 3:-1 6:-1
ww:in:a	7:-1
ww:in:absolute	0:1 4:1 6:-1
ww:in:addition	3:-1 6:1 8:1
ww:in:all	7:-1 8:2
ww:in:april	0:1
ww:in:carbon	0:2 1:-2 2:-1 3:-3 4:-2 5:-2 6:2 7:-2 8:-2
ww:in:china	0:1
ww:in:comparison	1:-2 2:-1 3:-2 5:-2 6:-1 7:1 8:-2
ww:in:december	0:-3 3:2 4:1 7:1
ww:in:fiscal	4:-1 6:1 8:-1
ww:in:four	7:2
ww:in:fy	3:1 6:1
ww:in:germany	2:-1 3:-3 4:-1 5:3
ww:in:half	2:-1 3:-3 4:-2 5:-2 6:-1 7:-3
ww:in:its	1:-1 6:1
ww:in:japan	7:1
ww:in:korea	7:1
ww:in:march	3:-1 6:1
ww:in:nevada	0:2
ww:in:new	0:-2 7:2
ww:in:october	0:1 3:1
ww:in:operation	4:2 6:1 7:-2 8:-1
ww:in:our	3:-1 6:2
ww:in:place	0:1 7:1
ww:in:production	3:1
ww:in:scop	3:-1 4:-1 6:3 7:-1
ww:in:scope	0:1 6:1 8:-1
ww:in:september	0:1
ww:in:service	0:1
ww:in:ten	0:1 3:2 7:-1
ww:in:that	4:1
ww:in:this	0:-1 1:-2 2:1 3:1 4:-2 6:-2
ww:in:three	7:2
ww:in:use	3:-1 4:1 6:-2
ww:in:which	2:1 3:-2 7:-1
ww:includ:#	0:2
ww:includ:,	1:2 3:-1 6:-1 8:-2
ww:increas:to	7:1
ww:india:by	8:1
ww:install:#	3:1
ww:instead:of	0:3 6:-1
ww:intend:to	1:1
ww:into:a	0:-1 3:-1 6:1 7:1
ww:into:electrification	0:1
ww:into:its	7:1
ww:into:operation	0:1
ww:into:the	3:1
ww:invest:#	0:1
ww:invest:$	0:1
ww:invest:over	0:1
ww:investment::	0:3
ww:investment:is	0:2
ww:is:#	3:-2 4:-2 6:2 7:1
ww:is:a	0:-1 1:-2 4:-1 8:1
ww:is:aim	3:-1 6:1 7:-1 8:2
ww:is:at	0:3 1:-1 2:-1 3:-2 4:-1 5:-1 6:-3 7:-1 8:-1
ww:is:be	3:1
ww:is:due	0:-1 3:-1 4:-1 6:1 8:1
ww:is:expect	0:2 3:-1
ww:is:for	0:2
ww:is:go	0:-1
ww:is:in	3:1
ww:is:meant	8:1
ww:is:minu	0:-3 1:-1 2:1 3:-1 5:-2 7:-2 8:-1
ww:is:net	2:-1 8:1
ww:is:not	8:1
ww:is:now	3:1 5:-1
ww:is:out	0:-1 1:1 2:1
ww:is:recycl	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 8:-1
ww:is:renewable	0:-2 3:2 6:-1 7:1
ww:is:set	4:1 7:-1
ww:is:still	0:2 1:1 3:-1 4:-1 6:-2 7:-1
ww:is:suppli	0:-1 3:3 6:-2
ww:is:suppos	0:1 1:-1 6:-1
ww:is:target	8:1
ww:is:the	0:1 2:2 3:-2 6:1 8:-3
ww:is:what	1:1 4:-1 5:1 7:-2 8:-1
ww:isn:t	8:2
ww:it:,	0:3 1:-1 4:-2 6:-2 7:-1 8:-1
ww:it:aims	0:-1 4:-1 6:1 8:-1
ww:it:also	0:1 1:1 6:-2 7:-1
ww:it:by	0:1 3:1 6:-1 7:-1
ww:it:did	0:-1 4:1
ww:it:hand	0:1
ww:it:has	3:-2 6:1
ww:it:in	6:1
ww:it:intend	1:1 8:-1
ww:it:is	3:-1 4:-1 6:-1 7:3
ww:it:ll	4:-2 6:1 7:-1
ww:it:now	0:2
ww:it:produc	3:2
ww:it:put	0:-1 4:-1 6:-1 8:2
ww:it:remain	0:1 1:-1 7:2
ww:it:s	3:3 6:-2 7:-2
ww:it:says	0:-1 1:-1 2:-1 6:1
ww:it:should	0:1 7:-1
ww:it:sold	0:1
ww:it:stood	6:1 8:-1
ww:it:to	0:-1 3:1
ww:it:want	3:-1
ww:it:will	0:1
ww:its:#	0:1
ww:its:aim	0:-1 2:1 8:1
ww:its:carbon	0:-2 1:-1 2:1 6:-1 7:-1 8:2
ww:its:cars	1:2 7:1 8:-1
ww:its:cell	1:-2 2:-1 3:-2 4:-1 5:-2 6:-2 7:2 8:-2
ww:its:co	0:-2 1:-1 4:-1 5:-1 6:-2 8:2
ww:its:commitment	1:1 3:-2
ww:its:core	6:2 8:-1
ww:its:customer	0:1 3:-1 6:-2 8:-1
ww:its:electricity	0:-1 3:2 6:-1
ww:its:emission	0:-1 1:-2 2:-2 3:2 4:-1 6:-1
ww:its:energy	3:1 6:1 8:-1
ww:its:entire	0:1 1:2 2:-1 7:-1 8:-2
ww:its:european	0:-1 2:1 3:-1 7:-1
ww:its:factori	3:2 6:-2
ww:its:first	0:-1 3:2
ww:its:global	8:1
ww:its:goal	8:2
ww:its:life	1:2 4:-1
ww:its:manufactur	0:-1 3:2 6:-1
ww:its:need	0:-1 2:1 3:1 6:-1
ww:its:new	1:-1 3:-1 6:-1
ww:its:north	3:-1 6:2 7:-1
ww:its:operation	1:-1 6:2 8:-2
ww:its:own	6:3 8:-2
ww:its:passenger	0:1
ww:its:plan	3:1 8:-1
ww:its:plant	3:3
ww:its:product	1:1 7:1 8:-1
ww:its:production	0:-3 1:-1 3:1 6:-1 7:2
ww:its:sit	4:-1 8:-1
ww:its:suv	7:1
ww:its:total	8:1
ww:its:truck	0:-1 4:3 6:-1
ww:its:u	3:-1 6:2
ww:its:value	0:-1 1:-2 2:-1 6:-1 8:3
ww:its:vehicl	2:-1 3:-2 4:2 6:-2 8:-1
ww:itself:the	3:-1 7:1
ww:itself:to	0:-1 2:1 8:1
ww:jaguar:will	7:1
ww:japan:,	0:1
ww:japan:and	7:1
ww:jlr:will	0:2
ww:just:#	0:-1 3:-1 6:-1 7:2
ww:just:under	7:2
ww:k:lleniu	7:1 8:-1
ww:kept:its	1:1
ww:kilogram:of	0:-1 1:-1 2:2 3:-1 8:-1
ww:kilometer:on	0:1
ww:kilometre:driven	0:-1 1:-1 3:-1 4:2 6:-1
ww:kilowatt-hour:of	0:-2 3:2 6:-2
ww:kwh:in	3:-2 6:2
ww:lakh:evs	0:1
ww:last:count	0:1 1:-2 2:-1 3:1 4:-1 7:-1 8:-2
ww:last:fiscal	0:1 3:-1
ww:last:month	0:2 3:-1
ww:last:week	1:-1 6:-1
ww:later:than	8:2
ww:latest:,	0:-2 2:1 8:2
ww:lead:in	1:-1 3:-1 4:1 6:-1
ww:leaf:have	0:1
ww:least:#	2:1 3:-2 8:1
ww:least:one	0:-2 1:2 2:-1 3:-1 4:-1
ww:least:six	0:1
ww:leav:a	0:2 3:-1 6:-1
ww:leav:the	0:-1 1:-2 2:-1 3:2 7:-1 8:-1
ww:leave:the	8:1
ww:left:the	0:2
ww:less:by	0:2 1:-3 2:-1 3:-2 4:-3 5:1 7:-1 8:-3
ww:less:co	0:-1 2:-1 3:1 6:-5
ww:less:energy	3:1 6:-1
ww:less:in	4:-1 6:2
ww:less:per	0:-3 3:2
ww:less:than	4:1 5:-1
ww:less:water	1:-1 2:-1 3:1 5:-1 6:-2
ww:level:#	0:1
ww:level:by	0:-2 2:-1 6:-1 7:1 8:-1
ww:level:of	2:-1 5:-1 6:-1 7:-1 8:1
ww:lg:energy	0:-1
ww:li:auto	0:1
ww:life-cycle:carbon	1:1
ww:life:cycle	1:3 7:-1
ww:lift:to	3:1 6:-1
ww:light-duty:vehicl	4:1
ww:light:vehicl	7:1
ww:like:to	3:-1 6:2
ww:lithium:carbonate	0:1
ww:ll:be	3:1 8:-2
ww:ll:make	8:1
ww:location:,	0:-2 6:1 7:-1 8:-3
ww:look:at	7:1
ww:lower:by	0:-2 2:-1 4:-1 5:2 6:1 8:-1
ww:lower:emission	0:-1 1:-1 2:2 5:-2 7:-1 8:-2
ww:lower:in	0:1 1:-1 2:-1 3:-1 5:-1 7:1 8:-2
ww:lower:its	0:-1 1:-1 2:1 3:-1 4:-1 6:-2 8:2
ww:lower:last	0:2
ww:lower:per	0:1 1:-2 4:-1 6:1
ww:lower:than	2:-1 4:-1 7:-3 8:1
ww:luxury:brand	0:2
ww:m:m	3:-1 8:2
ww:made:,	3:2
ww:made:in	0:-1 3:1 6:-1
ww:made:up	6:1
ww:mak:up	0:1
ww:make:#	0:2
ww:make:its	1:-1 2:-1 3:1 6:1
ww:make:up	7:2
ww:maker:has	0:1
ww:maker:of	8:1
ww:manufactur:waste	3:1
ww:march:#	0:1
ww:march:,	3:1 6:-1
ww:mark:of	0:2 7:-1
ww:market:,	0:1
ww:maruti:suzuki	3:1 6:-1
ww:material::	0:3 7:-2
ww:material:are	0:1 2:-1
ww:material:by	2:1 7:-1
ww:material:in	0:-1 7:2
ww:material:is	0:-2 7:2
ww:material:recycl	0:1
ww:mean:to	8:3
ww:meant:to	0:1 1:-1 4:1 6:-1
ww:megawatt:,	0:-2 6:1
ww:megawatt:are	3:1 6:-1
ww:megawatt:of	0:3 3:-2 6:-2
ww:metr:of	3:3
ww:metric:tons	3:-1 5:-1 7:-1 8:-2
ww:michelin:s	4:1
ww:middle:of	0:1 3:-1 6:-1
ww:million:,	0:2
ww:million:a	0:1
ww:million:battery-electric	0:2
ww:million:by	0:2
ww:million:cars	0:-1 7:2
ww:million:electric	0:1
ww:million:electrifi	0:2
ww:million:euro	0:2
ww:million:for	0:1
ww:million:kilometer	0:1
ww:million:kilometr	0:2
ww:million:kilowatt-hour	0:2 6:-2
ww:million:km	0:1
ww:million:kwh	3:2
ww:million:metric	1:-2 2:-3 4:1 5:-1 8:-2
ww:million:nevs	0:2
ww:million:pure	0:2
ww:million:tonn	1:-2 2:-1 3:-3 4:-1 5:-2 7:-1 8:3
ww:million:tons	1:-1 2:-1 3:-2 4:3 5:-2 6:-4 7:-1
ww:million:unit	0:1
ww:minu:#	0:-1 3:1 5:-2
ww:mix:in	7:1
ww:model:,	0:1
ww:model:are	0:1
ww:model:between	0:1
ww:model:by	0:1
ww:model:in	7:1
ww:model:is	0:2 3:1 7:-2
ww:model:of	0:1
ww:model:on	0:1
ww:model:should	7:1
ww:model:was	0:2 3:-1
ww:model:will	0:2
ww:month:,	7:1
ww:month:of	0:1
ww:month:the	0:-1 7:2
ww:month:to	0:2
ww:more:in	0:1 4:1 7:-1
ww:most:,	0:-1 1:-4 4:2 6:-1
ww:motor:co	8:1
ww:motor:corp	0:1 7:-1
ww:motor:s	0:-1 3:-1 6:2
ww:much:as	1:-1 4:2
ww:mustang:mach-	0:2
ww:mw:of	3:1
ww:national-level:green	3:1
ww:nearly:#	0:1 1:-1 6:3 7:-2
ww:need:#	3:1
ww:need:by	0:-1 3:-1 6:2
ww:need:with	3:2 6:-1
ww:net-zero:emission	8:2
ww:net-zero:greenhouse	8:1
ww:net:basi	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1
ww:net:carbon	6:-1 7:1 8:-2
ww:net:carbon-neutral	7:1 8:-2
ww:net:zero	1:-1 3:-2 8:3
ww:network:of	4:1
ww:neue:klasse	0:1
ww:neutral:acros	0:2 2:-2 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ww:neutral:as	3:1
ww:neutral:by	1:-1 3:1 8:1
ww:neutral:from	3:3
ww:neutral:in	0:-1 1:1 2:-2 3:1 4:1 5:-1 7:-3 8:-1
ww:neutral:new	1:-1 3:-1 7:2
ww:neutral:on	2:-1 3:2 6:-1
ww:neutral:over	1:1
ww:neutral:since	6:1 8:-1
ww:neutral:worldwide	8:1
ww:neutrality:acros	1:1 6:-1
ww:neutrality:along	1:1 4:-1 7:-1
ww:neutrality:before	1:1 3:-1 4:-1 5:-1 6:-1 7:-1
ww:neutrality:by	7:-2 8:3
ww:neutrality:for	0:-1 1:-3 2:-2 3:-1 4:-1 5:-1 7:1 8:2
ww:neutrality:in	1:-2 8:3
ww:neutrality:is	7:-1 8:4
ww:neutrality:of	0:-2 2:-2 3:-2 4:-1 5:-2 6:1
ww:neutrality:throughout	1:2 2:-1 3:-1 7:-1 8:-1
ww:nev:sal	0:1
ww:nevs:in	0:1
ww:new:battery	7:1
ww:new:car	0:-1 1:1 4:2 6:-2 7:-2
ww:new:cars	0:1 3:-1 7:2 8:-1
ww:new:light-duty	7:1
ww:new:model	0:2 7:-1
ww:new:vehicl	0:-2 1:-1 3:-1 6:-1 7:3 8:-2
ww:new:vehicle	7:1
ww:newly:sold	0:-1 1:1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-2
ww:next:year	0:2 6:-1
ww:nickel:,	0:-1 2:1 7:-1
ww:nine:cars	7:2
ww:nine:month	7:1
ww:nine:of	0:1
ww:nine:tenth	3:-1 6:2
ww:nissan:today	1:-1 8:2
ww:nissan:will	1:2 3:-1 4:-1 8:-1
ww:no:later	8:2
ww:no:less	7:2
ww:no:net	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-2 7:-1
ww:north:american	3:2 6:-1 7:-1
ww:not:affect	8:1
ww:november:,	0:2
ww:now:#	0:-1 3:1 5:-1
ww:now:,	0:1
ww:now:expect	0:2
ww:now:has	0:-1 3:1
ww:number:,	0:2
ww:number:of	0:2 3:-1
ww:of:#y	3:-3 4:-1 6:1
ww:of:a	1:1
ww:of:all	0:1 7:2 8:-1
ww:of:an	0:1 3:-2 4:-1 6:1 7:-1 8:-1
ww:of:annual	0:2 2:-1
ww:of:be	0:-1 1:-1 3:-1 7:-1 8:2
ww:of:byd	1:1 3:-1 6:1 8:-2
ww:of:carbon	0:-2 1:-1 3:-2 6:1 8:1
ww:of:cell	0:-1 3:1 6:-1
ww:of:co	1:-2 5:1 7:-1 8:-2
ww:of:combustion	7:2
ww:of:demand	0:-2 5:-1
ww:of:each	1:1 3:1 7:-2 8:-1
ww:of:electricity	0:-1 1:1 4:-2 6:2
ww:of:energy	3:-3 4:1 5:-1 6:2
ww:of:european	7:2
ww:of:every	0:1
ww:of:fiscal	4:2 6:-1
ww:of:five	3:1
ww:of:fuel	0:-1 3:-1 6:1 7:-1
ww:of:global	3:-1 6:1
ww:of:green	3:2 6:-2
ww:of:greenhouse	0:-2 2:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:2
ww:of:group	7:1
ww:of:it	3:2
ww:of:june	6:1
ww:of:last	4:1
ww:of:lithium	0:1
ww:of:material	0:-1 1:-1 2:2 3:-1 8:-1
ww:of:may	0:1
ww:of:net	1:-2 2:-1 7:2
ww:of:new	0:1 3:-1 4:-2 7:3 8:-2
ww:of:next	3:2 6:-2
ww:of:one	1:-1 2:1 3:-1
ww:of:output	0:2 1:-1 2:-1 4:-2 5:-1 6:-1
ww:of:over	3:-1 8:1
ww:of:photovoltaic	3:1
ww:of:recycl	0:-1 7:2
ww:of:renewable	0:3 1:-1 2:-1 3:-2 4:-2 5:-1 6:-3 7:-1 8:-1
ww:of:rs	0:1
ww:of:sal	6:1
ww:of:sell	0:1 7:1
ww:of:solar	3:1 6:-1
ww:of:such	0:1
ww:of:tailpipe	7:1
ww:of:that	0:-1 7:1
ww:of:their	3:2 6:-1
ww:of:these	0:3
ww:of:those	0:-1 4:1 5:2 6:-2
ww:of:total	0:-1 7:2
ww:of:two	0:-1 3:1
ww:of:unit	7:2
ww:of:us	0:1 2:1 3:-2
ww:of:waste	0:2 3:-1
ww:of:what	6:-1
ww:of:which	7:1
ww:off:the	0:1
ww:offer:five	0:1
ww:offer:in	0:1
ww:offer:noth	7:2
ww:on:#	0:-1 1:-3 5:-2 6:-1 7:1
ww:on:,	0:2 6:-1
ww:on:a	3:2
ww:on:an	6:1
ww:on:average	0:1 1:1 4:-1 7:-1
ww:on:balance	2:-1 3:2 8:-2
ww:on:electric	0:1
ww:on:electrification	0:1
ww:on:hydrogen	0:1
ww:on:its	0:1 3:-1 4:1
ww:on:renewable	3:-1 6:2
ww:on:site	3:-1 6:2
ww:on:the	0:1
ww:on:thursday	0:1
ww:one:,	0:2
ww:one:billion	0:2
ww:one:half	1:-1 6:1
ww:one:in	3:2 7:-1
ww:one:is	0:2 1:-1 3:1 4:-2 6:-1
ww:one:million	0:1
ww:one:of	0:1
ww:one:third	0:1 1:2 2:-1 3:-2 7:-2
ww:ones:by	0:1
ww:only:by	0:1 2:-1
ww:only:co	2:1 3:-1 7:1 8:-1
ww:only:electric	8:1
ww:only:zero-emission	7:1
ww:open:in	3:2
ww:operat:#	0:-1 3:2
ww:operat:compani	1:-1 2:-1 3:-1 4:-1 5:-1 6:3 7:-1 8:-3
ww:operation:,	0:-2 1:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-2
ww:operation::	0:-2 1:-2 2:-1 3:-3 4:-2 5:-1 6:4 7:-1
ww:operation:are	3:-1 6:2
ww:operation:by	1:-2 3:-1 4:2 6:2 7:-2 8:-2
ww:operation:in	6:1
ww:operation:to	6:3 8:-2
ww:operation:were	6:1 8:-1
ww:operation:will	3:-1 6:1 8:1
ww:or:#	7:1
ww:or:about	7:1
ww:or:more	3:1 6:-1 7:-1
ww:or:recycl	0:2 7:-1
ww:or:so	0:1
ww:order:#	0:1
ww:order:for	0:3 2:-1
ww:ought:to	0:-1 4:2
ww:out:#	4:1
ww:out:at	0:1
ww:out:that	6:-1 8:1
ww:outlay:of	0:1
ww:over:#	0:1
ww:over:a	3:-2 6:2
ww:over:half	4:-2 7:2
ww:over:in	0:-1 1:-1 7:1
ww:over:its	1:1 4:-1 8:1
ww:over:their	1:2
ww:own:emission	0:-1 1:-3 3:-1 4:-1 6:2 7:-1 8:-2
ww:own:factori	3:3 6:-1
ww:own:operation	6:3 8:-2
ww:own:plant	3:2 6:-1 8:-1
ww:own:sit	6:1
ww:owner:of	0:1
ww:panel:,	0:-1 3:-1 6:1
ww:panel:of	3:1
ww:panel:on	3:3 6:-1
ww:part:,	0:-1 2:1 7:1 8:-1
ww:part:of	8:1
ww:partner:will	0:1
ww:passenger:car	0:1 7:-1
ww:passenger:cars	0:-1 7:1
ww:passenger:vehicl	7:1
ww:passenger:vehicle	8:1
ww:pct:in	4:1
ww:peak:by	8:2
ww:peak:carbon	8:1
ww:peak:emission	1:-1 3:-1 4:-1 5:-1 7:1
ww:peak:in	7:1
ww:pencill:in	0:2
ww:per:annum	0:2 3:-2 5:-1
ww:per:car	0:2 4:-1
ww:per:cent	0:1
ww:per:equivalent	6:1 7:-1
ww:per:kilogram	0:-2 1:-1 2:3 3:-1 4:-1 6:-1 8:-1
ww:per:kilometre	0:-1 1:-1 4:2
ww:per:passenger	1:1 3:-1
ww:per:sold	0:2 1:-1 6:-1
ww:per:unit	0:2 3:-1 4:-1 5:-1 6:-2 7:-1
ww:per:vehicle	1:1 3:1 4:-1 8:-1
ww:per:vehicle-kilometer	4:2 6:-1
ww:per:vehicle-kilometre	0:-1 1:-1 4:3 6:-3
ww:per:year	0:2 4:-1 6:-2
ww:percent:,	1:1
ww:percent:against	0:-1
ww:percent:and	0:-2 3:2 6:-2 7:1
ww:percent:at	0:-3 1:-1 2:1 3:-1 4:-2 5:-1 6:2 7:-2 8:-2
ww:percent:below	0:1 1:-2 3:-1 4:1 5:-1
ww:percent:better	0:-1 4:1 7:-1
ww:percent:between	0:3 2:-1 3:-3 5:-2 6:-2 7:-1
ww:percent:by	1:-1 2:-1 4:-4 7:2
ww:percent:cut	0:-2 1:-2 2:-3 5:-2 7:-3 8:-3
ww:percent:electric	7:1
ww:percent:electrifi	7:2
ww:percent:from	0:-3 1:-2 4:-2 7:1 8:1
ww:percent:in	4:-1
ww:percent:is	1:-2 3:-1 6:1 7:-1
ww:percent:less	0:-1 7:-2
ww:percent:lower	0:3 1:-3 2:-1 7:-1 8:1
ww:percent:on	0:2 1:-1 3:-1 4:-2 6:2 7:-2 8:-1
ww:percent:out	0:-1 1:-1 5:-1 6:1 7:-1 8:-1
ww:percent:over	0:-1 1:1 2:-1 3:1 6:-1
ww:percent:per	0:-2 2:-2 3:1 4:2 6:-3
ww:percent:renewable	0:2 1:-1 2:1 4:-2 5:-1 6:-1 7:-1 8:-1
ww:percent:since	1:-1 2:-1 3:-1 6:2
ww:percent:this	3:1
ww:percent:to	1:-1 2:-1 4:-1 5:-1 6:-2 7:2 8:-1
ww:percent:until	0:1 3:-1
ww:percent:was	0:1 1:-1 2:-1 3:-1 4:-2 5:-2 6:2 7:-1 8:-1
ww:period:,	1:1 4:1 6:-1
ww:petrol:cars	0:-1 3:-1 4:1 6:-1
ww:phase:,	0:-1 1:1 3:-1
ww:phase:one	0:1
ww:photovoltaic:capacity	0:1 3:-1
ww:plan:,	0:-1 1:2 2:-1 3:-1
ww:plan:for	3:1 6:-1 8:-1
ww:plann:,	0:2 3:-2
ww:plann:for	0:1 8:1
ww:plant:,	3:4 6:-2
ww:plant::	0:-1 3:4 6:-3
ww:plant:and	3:-2 4:-1 6:3
ww:plant:are	0:-2 3:3 6:-1 8:-1
ww:plant:around	1:-1 3:1
ww:plant:has	3:2
ww:plant:have	0:-2 3:3
ww:plant:in	3:2
ww:plant:is	0:2
ww:plant:s	3:2 7:-2
ww:plant:should	0:2 2:-1 7:-2
ww:plant:was	3:1 6:-1
ww:plant:will	3:1
ww:plant:worldwide	3:2 6:-2 8:-1
ww:plant:would	3:1
ww:plastic:in	0:-2 7:3
ww:pledg:to	1:1 2:-1 8:-1
ww:plug-in:by	7:1
ww:plug-in:hybrid	7:2
ww:plus:#	0:2
ww:point:out	1:-1 6:-1 8:1
ww:point:to	0:-2 1:-1 2:-2 4:-1 5:-1 6:1 7:-1 8:-1
ww:polestar:#	1:-3 2:-1 3:1 4:-1 5:-1 7:1 8:-1
ww:polestar:deliver	0:1
ww:polestar:sold	0:1
ww:portfolio:of	1:-2 3:-1 4:-1 6:-1 7:2 8:-2
ww:power:by	0:-2 3:-1 4:1
ww:power:from	0:-3 3:2 6:-1
ww:power:in	0:1 3:-1 6:1
ww:power:need	0:-1 3:-1 6:1
ww:previou:year	4:1
ww:produc:#	3:1
ww:produc:in	3:1
ww:produce:#	0:2
ww:product:and	6:-2 7:-2 8:2
ww:product:by	1:1 7:2 8:-2
ww:product:unit	6:1 7:-1
ww:production:,	0:-1 3:1 8:-1
ww:production:has	3:1
ww:production:in	3:2 7:-1
ww:production:sit	3:2 6:-1
ww:production:will	3:1
ww:promis:that	6:-1 7:1
ww:promis:to	0:-3 1:-1 2:-1 3:-1 4:1 5:-1 6:-2 7:-1 8:2
ww:proportion:is	0:1 3:-3 4:-1 5:-1 6:2 7:-1
ww:proportion:of	0:-1 7:1
ww:provid:#	6:1
ww:public:ones	0:1
ww:pure:electric	7:2
ww:put:at	8:1
ww:put:into	0:1
ww:put:the	0:1
ww:puts:the	0:2 2:-1 3:-2 5:-1
ww:quarter:,	0:2
ww:quarter:by	0:-1 1:1 2:-1 6:-1 8:-1
ww:quarter:it	0:1
ww:quarter:of	7:1
ww:quarter:the	0:2
ww:rais:to	0:1
ww:ran:on	0:2 3:-1 4:-1
ww:range:of	0:2 1:-1 3:-1 6:-1
ww:range:will	0:2
ww:rate:of	0:-1 3:1
ww:rather:than	0:2 6:-1
ww:ratio:of	0:3 3:-1 7:-1
ww:reach:#	0:2 3:-1
ww:reach:by	0:-2 1:1 2:-2 3:-2 4:-2 6:3 7:-2 8:1
ww:reach:carbon	3:1
ww:reach:in	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-2
ww:reach:net	7:2 8:-1
ww:reach:net-zero	8:2
ww:reckon:with	0:1
ww:record:#	0:-1 3:-1 6:2
ww:recycl:aluminium	0:2 7:-2
ww:recycl:by	0:2 7:-1
ww:recycl:in	0:1 7:-1
ww:recycl:material	7:1
ww:recycl:or	0:-2 7:2
ww:recycl:plastic	0:1 2:-1 3:-1 4:-1
ww:recycl:rate	0:-2 3:2
ww:recycle:#	0:2 2:-1 7:-1
ww:reduc:by	0:1 2:-1
ww:reduc:its	1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-2
ww:reduc:steel	2:1
ww:reduce:carbon	2:-1 3:1
ww:reduce:co	3:-1
ww:reduce:the	2:1 3:-1 4:-1
ww:reduction:in	0:1 2:-1 3:-2 4:2 6:-2 8:-1
ww:reduction:is	1:-2 2:-1 3:2 4:-2 5:-2 6:-1 7:-2 8:-3
ww:reduction:of	0:-2 1:-1 3:-1 4:-1 6:2 8:1
ww:reduction:on	1:-2 2:1 3:1 4:-2 8:-1
ww:reduction:to	0:1 2:-1 3:-1 4:-1 7:-1 8:-1
ww:reiterat:that	6:-1 8:1
ww:relative:to	1:-1 3:-1 4:-1 6:2 8:-1
ww:remain:#	0:1
ww:remain:the	1:1 7:-1 8:1
ww:renewabl:by	3:2 6:-2
ww:renewabl:cover	3:-1 6:2
ww:renewabl:in	3:-2 6:3
ww:renewable:by	3:-1 6:2
ww:renewable:electricity	0:-1 3:-1 6:3
ww:renewable:energy	0:1 6:-2
ww:renewable:or	0:1
ww:renewable:power	0:2 2:-1 4:-1 6:-2
ww:renewable:sourc	3:1
ww:repeat:that	0:2 1:-1 3:-1 4:-1 8:1
ww:report:,	0:-1 1:-1 4:-2 6:1 8:-1
ww:represent:#	7:1
ww:reserv:for	0:2
ww:ris:to	0:1 6:-1
ww:rise:to	3:-1 5:1 6:1
ww:rival:,	3:-1 6:1
ww:roof:generate	3:1
ww:roof:of	0:-1 3:1
ww:roughly:#	3:1
ww:rs:#	0:1
ww:run:on	3:-1 6:1
ww:s:#	4:2
ww:s:aim	0:-2 1:1 2:1
ww:s:been	3:2 6:-1 8:-1
ww:s:carbon	0:-3 1:-3 2:-1 3:-1 4:-1 6:-2 7:-2 8:3
ww:s:emission	0:2 3:-1 4:-1
ww:s:faciliti	0:-1 3:-2 6:2
ww:s:factori	3:3 6:-2
ww:s:have	0:1
ww:s:in	0:-1 7:2
ww:s:largest	0:-1 7:1
ww:s:line-up	0:-1 7:1
ww:s:new	7:1
ww:s:own	3:-1 6:2
ww:s:plan	3:-1 6:1
ww:s:plant	3:1
ww:s:sal	7:1
ww:s:sit	3:-1 6:2
ww:s:target	0:2 3:1
ww:s:to	0:-1 3:2 6:-2
ww:said:#	0:-2 3:2
ww:said:,	7:2
ww:said:;	0:-2 3:2 6:-1
ww:said:in	7:1
ww:said:wednesday	0:-2 7:2
ww:sal:are	7:1
ww:sal:at	7:2
ww:sal:by	3:-1 6:1
ww:sal:came	0:1
ww:sal:electric	7:3
ww:same:date	3:1
ww:same:period	0:-1 2:-1 3:1 4:1 6:-1
ww:same:time	0:-2 3:2 4:1 6:-1
ww:same:year	0:-2 1:-2 3:-1 5:-1 6:2 7:1
ww:sav:#	0:-2 3:-2 4:3 8:-1
ww:sav:by	0:-1 2:-1 3:-1 5:1
ww:save:#	0:1 1:-1 2:-2 3:-1 4:-1 5:-2 6:1 7:-2 8:-1
ww:says:#	0:-1 1:-2 2:-1 4:-2 5:2 6:-2
ww:says:it	6:1
ww:says:that	1:1 6:1
ww:science-bas:target	0:1
ww:scope:#	0:3 1:-2 3:-1 4:-1 6:-2 8:-1
ww:scrapyard:,	0:-1 1:2 3:-1 8:-2
ww:seek:to	1:1 8:1
ww:sell:#	0:1
ww:sell:anywhere	1:1
ww:sell:by	7:2
ww:sell:noth	7:2
ww:sell:only	7:2
ww:sell:should	7:1
ww:sell:will	7:2
ww:sell:worldwide	0:-1 4:1
ww:september:,	0:1
ww:set:at	0:-1 4:2 7:-1 8:-1
ww:set:itself	3:-1 7:1
ww:set:the	0:-1 7:1
ww:seven:model	0:3
ww:seven:of	3:1
ww:seven:terawatt-hour	0:2 3:-1 6:-2
ww:shall:be	6:1
ww:share:in	7:1
ww:share:is	7:1
ww:share:of	6:-1 7:1
ww:share:to	7:2
ww:share:was	3:-2 6:2
ww:should:account	0:2 7:-1
ww:should:be	6:-1 7:1
ww:should:come	3:1 6:-1
ww:should:go	0:-1 1:2 4:-1 7:-1
ww:should:have	0:1 6:-1 7:-1 8:1
ww:should:shrink	0:-1 3:-1 4:1 7:-1 8:-1
ww:shrink:by	0:-1 3:-1 4:1 7:-1 8:-1
ww:sign:a	0:-1 2:1
ww:since:#	3:1
ww:since:#y	3:1 7:-1 8:-1
ww:since:last	1:-1 6:1 8:-1
ww:since:march	3:1 6:-1
ww:since:the	0:-1 4:1 5:1 8:-1
ww:sit:are	0:-1 1:-1 6:1
ww:sit:by	3:-2 6:2 7:-1
ww:sit:in	0:-2 6:1 8:-1
ww:sit:on	3:-2 6:2
ww:sit:will	6:1 8:-1
ww:site:s	3:2 6:-1
ww:six:evs	0:2
ww:slightly:over	3:-1 4:1
ww:smaller:than	0:-2 1:1 2:-1 4:-1 5:-2 6:-1 8:1
ww:so:far	0:-1 2:1 3:2 6:-1
ww:so:is	0:1 1:-1 2:-1 3:-2 4:-1 6:-2 7:-1 8:1
ww:so:that	2:1 3:1 6:-2 8:-2
ww:solar:panel	3:2 6:-1
ww:sold:#	0:1
ww:sold:,	0:4 1:-1 3:-2 4:-1 5:-1 6:-2
ww:sold:about	0:1
ww:sold:by	4:1 8:-1
ww:sold:car	0:2 1:-1 6:-1
ww:sold:in	0:1
ww:sold:vehicl	1:1 4:1 7:-1 8:-1
ww:sold:worldwide	0:-1 7:2
ww:some:#	3:1
ww:sourc:by	3:1 6:-1
ww:spar:the	0:-2 1:-2 2:-2 3:-2 4:2 5:-2 6:1 7:-1 8:-2
ww:spend:$	0:1
ww:spent:on	0:1
ww:stand:at	0:-2 2:-1 6:-1 7:1 8:-1
ww:stand:by	8:1
ww:stand:for	0:-1 1:-1 2:1
ww:station:,	0:1
ww:station:and	0:1
ww:station:in	0:1
ww:station:to	0:2
ww:station:with	0:2
ww:steel:a	2:1
ww:steel:for	2:1 3:-1 7:-2
ww:step:,	0:-2 3:1 4:-2 6:-1 7:1
ww:still:on	0:-1 1:1 3:-1 6:1
ww:still:to	0:2 1:2 3:-1 6:-1 7:-1
ww:stood:at	0:-1 6:1 8:-1
ww:stop:sell	7:1
ww:strive:to	1:1 3:-1 4:-1 6:-1 7:-1
ww:supercharg:station	0:1
ww:suppli:#	0:1
ww:suppli:with	0:-1 2:1
ww:supplier:,	3:-1 6:-1 8:1
ww:supplier:have	0:1
ww:supplier:of	0:1
ww:supplier:that	2:1
ww:supplier:to	2:2 6:-1 8:-1
ww:supply:#	0:-1 3:2 6:-2
ww:supply:chain	1:-2 2:2 3:-1 4:-1
ww:suppos:to	0:1 4:-2 8:-2
ww:sustainable:material	0:-1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:1 8:-1
ww:swedish:company	6:1
ww:switch:to	0:-1 2:1 3:1 6:-1
ww:tailpipe:emission	4:1
ww:taken:the	0:-1 2:-1 3:-1 4:1 6:-1 7:-1
ww:target:#	3:-1 4:2 6:-1
ww:target::	0:1 1:-3 3:-3 4:-3 6:2 7:-3 8:-2
ww:target:for	4:-1 6:-2 8:2
ww:target:is	0:-3 1:1 2:-1 3:-1 5:-1 8:-2
ww:target:of	1:-1 6:-1 7:1
ww:tata:motor	8:1
ww:tco:#	1:-1 2:-1 3:-1 4:-1 6:2
ww:technologi:,	0:1 7:-1
ww:ten:evs	0:1
ww:ten:new	0:1
ww:ten:of	0:-1 3:2
ww:tenth:of	0:-1 6:1 7:2
ww:terawatt-hour:of	0:1 3:-1
ww:than:#	0:1
ww:than:a	0:-1 1:1 2:-1 7:-2 8:-1
ww:than:half	0:-1 7:2 8:-1
ww:than:in	0:1 2:-1 4:-1
ww:than:it	0:-2 1:1 7:-1
ww:than:nine	0:1
ww:than:the	3:1 4:1 7:-1
ww:than:they	0:-1 1:-2 2:-2 3:3 5:-1 6:-2 7:-2 8:-2
ww:that:,	1:-1 7:1 8:-1
ww:that:all	6:1
ww:that:are	0:-1 6:-1 7:2
ww:that:by	0:1 2:-1 3:-2 4:-1 6:-2 8:1
ww:that:carbon	1:-1 6:1 8:1
ww:that:date	3:1 6:-1
ww:that:from	7:1
ww:that:goes	0:1 3:-2 8:-1
ww:that:have	0:2
ww:that:is	1:-1 4:-1 6:1 8:-1
ww:that:it	1:1
ww:that:its	7:1
ww:that:one	7:1
ww:that:run	6:1
ww:that:s	0:-1 3:1 4:-1
ww:that:the	7:1
ww:that:was	0:-1 7:1
ww:that:will	0:1
ww:the:#	0:1
ww:the:#y	0:-2 2:-1 3:1 4:-1 6:1 7:-1
ww:the:$	0:1
ww:the:aim	0:2 3:-1 8:1
ww:the:air	0:-1 1:-1 4:-2 5:-1 6:1 8:-1
ww:the:aluminium	0:-1 7:1
ww:the:ambition	0:-1 1:-1 2:2 5:-1 6:-1 7:-1 8:-1
ww:the:auto	0:-1 3:-1 6:2
ww:the:automaker	6:1
ww:the:average	0:-1 1:1 2:-1 3:-1 4:1 6:-1
ww:the:bar	0:-1 4:2 7:1 8:-1
ww:the:base	0:-1 1:-1 6:1
ww:the:battery	0:1
ww:the:beginn	6:-1
ww:the:car	4:1
ww:the:carbon	0:1 1:-1 2:-1 4:-1 6:-2 7:2 8:-2
ww:the:carmaker	0:1
ww:the:cars	7:2
ww:the:cathode	0:2 7:-2
ww:the:changan	0:-1 3:1
ww:the:close	6:1
ww:the:co	0:-1 2:1 3:-1 5:-1 6:-1
ww:the:commitment	3:1
ww:the:country	6:2 8:-2
ww:the:decade	0:1
ww:the:demand	0:-2 3:3 6:-2 7:-1
ww:the:electric	0:1
ww:the:electricity	6:1
ww:the:electrifi	7:1
ww:the:emission	1:-1 2:-1 6:1 8:-1
ww:the:energy	6:1
ww:the:entire	0:-2 3:-1 7:1
ww:the:european	1:-1 3:1 7:-1 8:1
ww:the:fact	3:1
ww:the:factory	1:-1 3:2 8:-1
ww:the:figure	0:-1 3:-1 7:1
ww:the:fiscal	1:-1 2:-1 3:-2 4:-3 6:3 7:1 8:-1
ww:the:fleet	0:1 1:2 7:-1 8:-2
ww:the:footprint	0:-2 3:1 4:-1 6:-1 7:-1 8:1
ww:the:global	2:1
ww:the:globe	3:1
ww:the:greenhouse	3:-1 6:1
ww:the:group	3:-1 8:1
ww:the:hand	8:1
ww:the:last	0:2 1:-2
ww:the:latest	1:-1 2:1 7:-1 8:1
ww:the:lead	1:-1 3:-1 4:1 6:-1
ww:the:level	2:-1 5:-1 6:-1 7:-1 8:1
ww:the:life	1:2
ww:the:life-cycle	1:1
ww:the:lifecycle	0:-1 1:1 3:-1 8:-1
ww:the:line	0:2
ww:the:long	0:1
ww:the:mark	0:-2 1:-1 2:-1 4:-1 6:2
ww:the:market	7:2
ww:the:material	0:1
ww:the:middle	0:1 3:-1 6:-1
ww:the:mix	7:1
ww:the:model	0:2 3:-1
ww:the:new	0:-1 2:-1 4:-1 6:2 8:-1
ww:the:nine	7:1
ww:the:number	0:2 3:-1
ww:the:passenger	0:1 7:-1 8:1
ww:the:past	0:1
ww:the:plan	1:1 4:-1
ww:the:plant	3:3 6:-1 7:-1
ww:the:plastic	0:-2 7:3
ww:the:power	0:-3 6:1
ww:the:previou	4:1
ww:the:product	6:-1 8:1
ww:the:production	2:-1 3:2 4:-1
ww:the:programme	0:1
ww:the:project	3:-1 6:2
ww:the:quarter	0:2
ww:the:range	0:2 1:-1 3:-1
ww:the:rate	0:2 1:-1 2:-1 3:-2 5:-1 6:2 7:-2 8:-1
ww:the:ratio	3:-2 6:2
ww:the:raw	0:1
ww:the:reduction	0:1 2:-2 3:1 4:-2 5:-2 6:-1 8:-3
ww:the:remain	3:1
ww:the:report	0:1
ww:the:road	0:2
ww:the:roof	3:2
ww:the:showroom	0:2
ww:the:site	3:2 6:-1
ww:the:steel	7:1
ww:the:sun	6:1
ww:the:supply	1:-2 2:2 3:-1 4:-1 8:1
ww:the:tally	0:-2 1:-1 2:-1 3:-1 4:-1 5:-1 7:2 8:-1
ww:the:target	2:-1 3:-1 5:-1 6:-1 7:1
ww:the:third	0:-1 7:1
ww:the:three	7:2 8:-1
ww:the:time	0:2 4:-2
ww:the:truck	4:2 6:-1
ww:the:twelve	6:1
ww:the:two	0:1
ww:the:u	7:1
ww:the:uk	7:1
ww:the:unit	3:1 6:-1
ww:the:use	0:-1 4:2
ww:the:value	0:-1 1:2 2:2 4:-1 5:-1 6:-2 7:-1 8:-1
ww:the:vehicl	0:-2 7:1
ww:the:vehicle	0:1 6:-1
ww:the:venture	0:2 3:-1
ww:the:waste	0:-2 3:3 6:-1
ww:the:way	0:-2 1:1 2:-1 3:-2 6:1 7:1
ww:the:whole	8:1
ww:the:winter	0:1 8:-1
ww:the:year	3:1
ww:their:life	1:2
ww:their:own	4:-2 6:2 8:-1
ww:their:share	7:1
ww:them:,	0:1 3:-1 4:-1 6:2
ww:them:at	0:1
ww:them:by	0:-1 2:3 3:-2 4:-2 5:-2 6:-1 7:-1 8:-1
ww:them:fully	0:1
ww:them:have	0:2 2:-1
ww:then:#	0:1
ww:then:,	3:-2 6:-1 8:2
ww:then:be	3:1
ww:then:to	3:1
ww:there:,	6:1
ww:there::	3:1
ww:there:are	0:2
ww:there:is	3:1
ww:there:ll	0:1
ww:there:should	0:-1 7:1
ww:there:the	0:2
ww:there:will	3:2 6:-1 8:-2
ww:these:,	1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 7:2 8:-1
ww:they:are	0:1 3:-2 6:1 8:-1
ww:they:came	6:1
ww:they:did	0:-1 3:1 4:-1
ww:they:have	4:-1 6:1
ww:they:should	0:-3 1:-2 2:-1 3:-2 4:-2 5:-1 6:-3 7:1 8:2
ww:they:ve	0:1
ww:they:were	0:-1 2:-2 3:2 4:-3 5:-2 7:-2 8:-2
ww:third:,	2:1
ww:third:of	0:1 3:-1 6:1
ww:third:quarter	0:-1 7:1
ww:this:decade	1:1
ww:this:is	3:2 6:-2 7:1
ww:this:month	3:1
ww:this:way	0:-2 1:-3 2:1 3:1 4:-1 5:-2 6:-2 7:-1 8:-2
ww:those:from	4:2
ww:those:of	3:1 4:1 6:-1 8:-1
ww:three:month	0:2
ww:through:#	0:1
ww:through:#y	0:1
ww:through:the	1:-1 3:1 6:-1
ww:throughout:the	0:-1 1:2 2:-1 6:-1 8:-1
ww:thursday:,	1:-1 4:1
ww:to:#y	1:1 4:-1 6:1
ww:to:a	3:2 4:1 6:-3 7:-1
ww:to:about	3:1
ww:to:account	7:1
ww:to:achieve	0:2 4:-1 7:-1 8:2
ww:to:approximately	0:2
ww:to:arrive	8:2
ww:to:avoid	0:2 1:1 2:-1 3:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ww:to:become	0:1 3:1
ww:to:between	0:3
ww:to:br	1:-1 3:1
ww:to:build	1:2 3:-1 7:-1
ww:to:cause	0:-1 1:1 4:1 5:-1 7:-1
ww:to:come	1:1 4:-1 6:-1
ww:to:consist	0:1
ww:to:contribute	3:1 7:-1 8:-1
ww:to:cover	0:-2 3:3 6:-1
ww:to:customer	0:2
ww:to:cut	1:2 2:-1 3:-1 6:-1 7:-1
ww:to:decline	0:-2 3:-1 6:1
ww:to:deliver	0:1 2:1 3:-1 7:-1
ww:to:deploy	0:2 3:-2 5:-1
ww:to:electrification	0:1
ww:to:emit	8:-1
ww:to:exce	0:1
ww:to:fall	2:-2 3:1 5:-1 6:-2 7:-1
ww:to:find	0:-1 1:-1 3:-1 6:-1 8:2
ww:to:fiscal	0:-1 3:-1 6:-1 7:2 8:-1
ww:to:get	0:2
ww:to:go	0:1 3:-1
ww:to:half	0:1 1:1 7:-1
ww:to:halve	0:1 1:-1 3:-1 4:1 8:-1
ww:to:have	7:1
ww:to:hit	0:1
ww:to:increase	7:1
ww:to:its	1:-1 6:-1 8:1
ww:to:landfill	0:1 6:-3
ww:to:lower	0:-3 1:-1 2:2 3:-2 5:-1 7:-1 8:-1
ww:to:make	0:-1 3:1 7:1
ww:to:minu	0:-2 1:1 2:-1 3:-3 4:-2 6:2 7:-1 8:-1
ww:to:more	1:1
ww:to:one	6:1
ww:to:peak	8:2
ww:to:produce	1:1 3:-1
ww:to:reach	0:1 6:-2
ww:to:reduce	0:-1 2:1 3:1 7:-1 8:-1
ww:to:renewable	3:1
ww:to:rise	0:-2 6:1 7:1
ww:to:run	0:-1 3:-1 6:1
ww:to:save	3:-1
ww:to:source	0:2 2:-1 3:-1 6:1 7:-1
ww:to:spend	0:1
ww:to:supply	0:1
ww:to:take	3:1
ww:to:the	2:-1
ww:to:turn	8:1
ww:to:zero	6:2 8:-2
ww:to:£	0:1
ww:today:,	0:1 6:-1
ww:today::	0:2 1:-2 2:-2 3:-3 4:-1 5:-1 6:2 7:-2 8:-2
ww:today:announc	1:-1 8:2
ww:together:with	1:1 8:-1
ww:tonn:a	0:3 2:-1 3:1 4:-1 6:-1 7:-1 8:-1
ww:tonn:in	0:1 1:-3 2:-1 3:-2 4:-3 5:-2 8:-1
ww:tonn:of	1:-1 3:-2 7:-1 8:-1
ww:tonn:per	0:-1 1:2 3:-3 4:-1 5:-2 7:-2 8:-1
ww:tons:a	3:1 6:-1
ww:tons:in	1:1 2:-2 4:-2 5:-2 6:-2 7:-1 8:-2
ww:tons:of	0:1 1:-1
ww:too:,	0:-1 1:-1
ww:took:#	0:2
ww:total:#	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:-1
ww:total:,	0:3 3:-1
ww:total::	3:-2 6:3
ww:totall:#	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 8:-1
ww:toyota:expect	2:1
ww:toyota:motor	0:1 7:-1
ww:toyota:s	6:1 8:-2
ww:toyota:sold	0:2
ww:toyota:will	0:1
ww:transport:,	0:-2 1:-1 2:1 3:-2 4:-2 5:2 6:-2 7:-1
ww:trillion:won	0:1
ww:trillion:yen	0:1
ww:truck:,	0:1 4:1 7:-1
ww:truck::	0:1 4:2
ww:truck:and	3:-1 4:1 6:-1 7:1 8:-1
ww:truck:has	0:1
ww:truck:in	7:2 8:-1
ww:truly:climate-neutral	0:-1 3:-1 5:-1 7:2 8:-2
ww:tuesday:,	4:1
ww:turn:into	0:-1 6:1 8:-1
ww:turn:out	0:1
ww:twelve:month	6:1
ww:two-third:of	7:1
ww:two:billion	0:2
ww:two:third	0:-1 3:1 7:1
ww:u:s	3:-1 6:2 7:1
ww:under:#	1:1 4:-1 8:-1
ww:under:its	3:1 6:-1 8:-1
ww:under:the	0:-1 6:1
ww:under:which	0:1
ww:unit:,	0:2
ww:unit:in	0:1
ww:unit:of	0:2 3:-1 6:-2
ww:unit:stat	3:1 6:-1
ww:until:#	0:3
ww:until:#y	1:-1 2:-1 3:1 6:-2 7:-1
ww:up:#	3:-1 7:1
ww:up:a	7:1
ww:up:half	7:1
ww:up:in	3:1
ww:up:to	0:1
ww:upward:of	0:1
ww:us:#	0:1 2:-1 3:-2 4:1 6:-1 7:1
ww:use:#	0:-1 3:1
ww:use:at	0:1 3:-2
ww:use:of	0:-1 4:3 7:1
ww:use:per	3:1 6:-1
ww:used:#	3:1
ww:used:at	0:-1 6:1
ww:used:in	6:1
ww:used:per	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
ww:value:chain	0:-1 1:1 2:1 6:-2 8:1
ww:vehicl::	4:2
ww:vehicl:are	0:-1 7:1
ww:vehicl:by	3:-1 4:1 6:-3 7:3 8:-2
ww:vehicl:have	4:2
ww:vehicl:is	0:-2 1:-2 2:-1 3:-2 4:2 5:-1 6:-2 7:1 8:-2
ww:vehicl:it	0:-1 1:-1 4:1
ww:vehicl:last	0:2
ww:vehicl:of	0:-1 4:1 7:2
ww:vehicl:on	0:2 4:-2
ww:vehicl:should	0:-1 7:2
ww:vehicl:sold	0:-1 7:1
ww:vehicl:that	7:1
ww:vehicl:through	0:1
ww:vehicl:were	0:2
ww:vehicle:,	1:1 3:-1 4:-1
ww:vehicle:are	0:-2 1:2 2:-2 3:1 4:-1 5:-1 6:-2 7:-1 8:-1
ww:vehicle:built	0:-2 1:-1 2:-2 3:2 4:-1 6:-2 7:-2
ww:vehicle:by	2:2 4:-1 6:-1 7:-1
ww:vehicle:fleet	0:-1 3:-1 4:-1 7:2
ww:vehicle:has	0:1 3:-1
ww:vehicle:in	0:1 4:-1 6:-1
ww:vehicle:it	0:-1 1:1 8:-1
ww:vehicle:kilometer	4:1
ww:vehicle:kilometre	0:-1 1:-1 2:-1 3:-1 4:3 6:-1
ww:vehicle:on	0:-1 1:1 4:-1
ww:vehicle:over	6:-1 8:1
ww:vehicle:plant	3:3 6:-1
ww:vehicle:sold	0:1 1:-1 2:-1 3:-1 4:-1 6:1 7:-2 8:-1
ww:vehicle:than	0:-2 3:3 4:-1 6:1
ww:vehicle:was	0:1 1:-2 2:-2 3:1 4:-1 5:-1 6:-1 7:-1 8:-2
ww:version:of	0:3 7:-2
ww:volkswagen:deliver	0:-1 7:1
ww:volkswagen:is	7:-1 8:2
ww:volume:of	0:1
ww:volvo:cars	6:-1 8:1
ww:volvo:s	0:2 1:-2 2:-1 4:-1 5:-1 6:-2 7:-1 8:-1
ww:vs:#y	0:-2 2:-1 3:-1 5:-2 6:1 7:-2 8:-2
ww:want:#	0:1
ww:want:electric	7:1
ww:want:every	3:2 8:-1
ww:want:its	4:2 8:-2
ww:want:to	3:-1 8:1
ww:was:at	0:-3 1:-2 2:-2 3:3 4:-2 5:-1 6:-2 7:-2 8:-2
ww:was:certifi	0:-2 3:3
ww:was:cut	0:2 3:-1
ww:was:emission	1:-2 2:-1 3:-1 4:-2 5:-1 6:1
ww:was:in	1:1 2:-1 3:-1 4:-1 6:-2 7:-2
ww:was:recycl	3:1 7:-1
ww:was:reduc	0:1 1:-1 3:-2 5:-1 8:-1
ww:was:the	0:2 3:-2
ww:waste:,	0:2 3:-2 6:-1
ww:waste::	0:1 1:-2 2:-2 3:-1 4:-2 5:-1 6:1 7:-1 8:-2
ww:waste:to	6:-3
ww:water::	0:3 3:-2 6:-1
ww:water:consumption	0:-5 1:-1 2:-1 3:1 4:-1 5:-1 6:1 8:-1
ww:water:per	0:3 1:-2 2:-1 3:-2 4:-1 5:-1 6:-3 7:-2 8:-1
ww:water:than	0:-3 3:3 6:-1
ww:water:use	6:-1
ww:water:withdrawal	6:-2
ww:way:,	1:-1 3:-2 6:-1 8:1
ww:way:there	0:3
ww:way:to	0:-1 1:1 3:-2 6:1
ww:we:are	0:-1 7:2
ww:we:will	0:2 6:-2
ww:wednesday:,	0:1
ww:well-to-wheel:co	4:2 6:-1 7:-1
ww:well:as	7:-1 8:1
ww:went:down	0:3 1:-2 2:-1 3:-2 4:-2 5:-2 6:-2 7:-1 8:-1
ww:went:up	7:2
ww:were:avoid	0:-1 1:-3 2:1 3:-3 4:-1 5:-1 7:-1 8:-1
ww:were:cut	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 8:-1
ww:were:deliver	0:3
ww:were:down	6:1
ww:were:electric	0:3
ww:were:fully	0:-1 7:2
ww:were:hand	7:1
ww:were:in	0:1
ww:were:new	0:1
ww:were:sav	0:-2 2:1 3:-1 4:-3 5:1 6:-2 8:-1
ww:were:sold	0:2
ww:were:to	3:-1 6:1
ww:what:it	0:2 3:1 4:-1 6:-1 7:-1 8:-1
ww:what:the	3:1
ww:what:they	1:2
ww:when:#	0:-1 2:2 6:-1
ww:when:it	3:1
ww:when:the	0:1 1:1 3:-2 7:-2 8:-1
ww:where:#	5:1 6:-1
ww:which:#	7:1
ww:which:correspond	0:-1 3:1
ww:which:has	0:-1 3:1 6:-1
ww:which:is	0:-1 3:-1 6:1 7:1
ww:which:it	3:-1 4:-1 6:1 8:1
ww:which:its	6:1
ww:which:the	0:1 2:1 3:-2 6:-1
ww:which:there	0:1
ww:which:will	3:1
ww:which:would	3:1
ww:whole:,	8:2
ww:whole:company	0:-1 3:-1 8:1
ww:whole:life	1:2 8:-2
ww:whole:value	0:-1 1:-4 2:-2 3:-1 5:-1 6:-1 7:1 8:3
ww:will:add	0:1
ww:will:also	0:1
ww:will:build	0:1
ww:will:come	0:1 1:-1 3:1 4:-1 6:-1
ww:will:cut	4:-1 7:1
ww:will:have	0:1
ww:will:produce	3:2
ww:will:reach	0:1
ww:will:reduce	2:-1 3:2
ww:will:run	0:1
ww:will:save	0:-2 2:-1 3:2 5:-1 6:-1 7:-1
ww:will:sell	0:1
ww:will:take	0:2
ww:wind:and	0:-2 3:2 6:-1
ww:wind:farm	0:1 3:-1
ww:wind:turbine	3:1
ww:with:#	0:1
ww:with:#y	0:-1 4:-1 8:1
ww:with:an	0:1
ww:with:at	2:1 3:-1
ww:with:carbon	1:1 2:-1 8:-1
ww:with:fiscal	1:-2 2:-1 4:1 7:-3 8:-1
ww:with:green	3:3 6:-2 7:-1
ww:with:its	0:-1 1:1 2:1 3:-1 4:-1
ww:with:net	0:2 1:-2 2:-2 3:-2 4:-2 5:-2 6:-1 7:-1 8:1
ww:with:renewabl	0:-1 3:-1 4:1
ww:with:them	0:-1 1:-3 2:-2 3:-1 4:-1 5:2 6:-1 8:-1
ww:with:up	0:1 3:-2 4:1 6:-1 7:-1
ww:without:any	2:-1 3:-2 4:-1 5:-1 6:-1 7:1 8:-2
ww:work:to	0:-1 4:1 6:-1
ww:work:toward	1:1 2:-1 3:-2 4:-1 7:2 8:-1
ww:workshop:in	0:1
ww:world:is	1:1
ww:world:will	3:3 6:-1 8:-2
ww:worldwide:,	3:-2 4:2 6:-1
ww:worldwide:are	0:-2 1:-1 3:1 4:1 8:-1
ww:worldwide:by	1:-1 4:-2 7:1
ww:worldwide:in	8:1
ww:worldwide:is	0:-1 3:1 4:-1 8:-1
ww:would:add	0:1
ww:would:be	3:-1 7:2
ww:would:go	0:1
ww:would:have	4:1
ww:would:like	0:1 6:1 7:-1
ww:would:peak	7:1
ww:would:take	1:-1 3:1 4:1 6:-2 7:-1 8:-1
ww:would:then	3:1
ww:year:#	0:1 1:1 3:-1 8:-1
ww:year:#y	6:1 7:1
ww:year:,	0:1
ww:year::	4:-1 6:2 8:-1
ww:year:;	0:1 3:-2
ww:year:after	8:1
ww:year:and	0:2 3:1 8:-1
ww:year:are	2:-3 4:-1 5:-1 6:1
ww:year:at	0:-2 6:2 8:-1
ww:year:before	1:-1 3:1 4:-2 5:-1 8:-1
ww:year:by	0:2
ww:year:for	0:1 2:1 3:-2 4:-1 5:-1
ww:year:from	0:2
ww:year:in	2:2 3:-1 4:-1 5:-1
ww:year:is	2:-1 4:-1 6:1
ww:year:of	0:1 1:-1 2:-1 4:1 6:-1 7:-1
ww:year:on	0:-1 3:1 6:1
ww:year:s	0:2
ww:year:than	0:-1 3:2 4:1 6:-3
ww:year:that	3:-2 6:2 7:1
ww:year:the	0:1 3:-2 4:1
ww:year:will	6:1
ww:yen:for	0:2
ww:yen:will	0:1
ww:yuan:of	0:2 1:-1 2:-1 4:-2 5:-1 6:-1
ww:zero-carbon:factori	0:-1 3:2
ww:zero-carbon:park	0:-1 1:-2 2:-1 4:-1 5:-1 6:1 7:-1 8:-2
ww:zero-co:#	0:-1 3:2
ww:zero:acros	8:3
ww:zero:by	1:-1 6:3
ww:zero:co	0:1 3:-1 8:-1
ww:zero:emission	0:1 7:-1 8:-1
ww:zero:greenhouse	2:-1 7:-1 8:1
ww:zero:in	0:-1 1:-1 2:2 3:-1
ww:zero:is	0:-1 6:-1 8:4
ww:zero:tailpipe	7:2
ww:zero:waste	6:-3
ww:£:#	0:2
ww:€:#	8:2
`;
