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
b:company:false:ghg-emissions	0:1 3:-1 4:-1 5:-1 6:-1 7:-1
b:company:false:net-zero	8:2
b:company:true:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:1 5:-1 6:1 7:-1 8:-3
b:company:true:net-zero	6:-3 8:4
b:company:true:renewable-energy	0:1 1:-1 2:-1 3:-3 4:-1 5:-1 6:2 7:-1 8:-1
b:life-cycle:false:net-zero	1:-1 3:-1 8:2
b:life-cycle:true:ghg-emissions	0:-1 1:2 2:-2 3:-1 4:1 5:-1 6:-1 8:-1
b:none:false:battery-capacity	0:1
b:none:false:battery-recycling	0:1
b:none:false:charging-points	0:2
b:none:false:emissions-peak	8:2
b:none:false:ev-mileage	0:1
b:none:false:ev-models	0:2
b:none:false:ev-share	7:2
b:none:false:ev-volume	0:2
b:none:false:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
b:none:false:green-factories	0:1 3:1
b:none:false:ice-phase-out	7:1
b:none:false:investment	0:2
b:none:false:net-zero	0:-1 2:-3 6:1
b:none:false:network	0:2
b:none:false:recycled-material	0:1 7:-1
b:none:false:renewable-energy	0:1
b:none:false:supplier-commitments	0:1
b:none:false:waste	3:2
b:none:false:water-use	3:1
b:none:true:battery-capacity	0:2
b:none:true:battery-recycling	0:2
b:none:true:charging-points	0:2
b:none:true:ev-models	0:2
b:none:true:ev-volume	0:2
b:none:true:ghg-emissions	0:2 4:-3 5:-2 6:-4 7:-1 8:-2
b:none:true:investment	0:1
b:none:true:recycled-material	0:1
b:none:true:supplier-commitments	0:1 2:-1
b:operations:false:net-zero	6:-1 8:1
b:operations:false:renewable-energy	0:-1 3:-1 6:1
b:operations:true:ghg-emissions	1:-2 2:-1 3:-2 4:1 5:-2 6:-2 7:-1 8:1
b:operations:true:net-zero	1:-1 2:1 6:-3 8:3
b:operations:true:renewable-energy	0:1 2:-1 3:-1 4:1 5:-1 7:-1
b:production:false:energy-use	3:1
b:production:false:ghg-emissions	3:1 6:-1 8:-1
b:production:false:green-factories	0:-1 3:1
b:production:false:net-zero	3:1
b:production:false:renewable-energy	3:2
b:production:false:water-use	3:1
b:production:true:ghg-emissions	0:-2 3:2 4:-2
b:production:true:renewable-energy	3:2
b:production:true:water-use	3:2
b:products:false:ev-volume	0:1
b:products:false:net-zero	0:1 3:-1 6:-2 7:2
b:products:true:ev-share	7:2
b:products:true:ice-phase-out	7:1
ba:battery-capacity:null	0:2
ba:battery-recycling:null	0:2
ba:charging-points:null	0:2
ba:emissions-peak:null	8:1
ba:energy-use:per-revenue	3:1 6:-1
ba:energy-use:per-vehicle	3:1
ba:ev-mileage:null	0:1
ba:ev-models:null	0:2
ba:ev-share:null	7:2
ba:ev-volume:null	0:2
ba:fuel-economy:null	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ba:ghg-emissions:absolute	5:-1 6:1 8:-1
ba:ghg-emissions:null	1:-1 3:1
ba:ghg-emissions:per-km	0:-2 1:-2 2:-1 4:2 5:-1 7:-1 8:-1
ba:ghg-emissions:per-revenue	0:1 1:-2 2:-1 3:-3 4:-1 5:-1 7:-1 8:1
ba:ghg-emissions:per-vehicle	0:1 1:2 6:-2
ba:green-factories:null	0:1 3:1
ba:ice-phase-out:null	7:2
ba:investment:null	0:2
ba:net-zero:null	8:1
ba:network:null	0:2
ba:recycled-material:null	0:1
ba:renewable-energy:null	3:1
ba:supplier-commitments:null	0:2
ba:waste:null	3:1
ba:water-use:null	3:2
ba:water-use:per-vehicle	3:1
c:company:emissions-peak	8:1
c:company:energy-use	0:-1 3:2
c:company:ev-share	7:1
c:company:ev-volume	0:1
c:company:ghg-emissions	0:1 2:-1
c:company:green-factories	0:2 3:-1
c:company:net-zero	6:1
c:company:recycled-material	0:1
c:company:renewable-energy	0:1 3:-1 6:2
c:company:water-use	3:1
c:life-cycle:ghg-emissions	0:-1 1:2 3:-1
c:life-cycle:net-zero	1:2
c:logistics:ev-volume	0:1
c:logistics:ghg-emissions	4:1
c:operations:ghg-emissions	0:-1 2:-1 3:-2 4:1 6:2
c:operations:net-zero	6:1
c:operations:renewable-energy	0:-2 3:-1 6:1
c:production:battery-recycling	0:1
c:production:emissions-peak	8:1
c:production:energy-use	3:2
c:production:ev-volume	0:1
c:production:ghg-emissions	0:-1 1:-1 3:3 4:-1
c:production:green-factories	0:1
c:production:ice-phase-out	7:1
c:production:investment	0:1
c:production:net-zero	3:2 6:-1 8:-1
c:production:recycled-material	0:-1 2:1 3:-1
c:production:renewable-energy	3:2
c:production:supplier-commitments	0:2
c:production:waste	3:1
c:production:water-use	3:1
c:products:emissions-peak	8:1
c:products:ev-models	0:1
c:products:ev-volume	0:1
c:products:ghg-emissions	0:1 1:-1 3:-1
c:products:ice-phase-out	7:1
c:products:net-zero	1:1
c:supply-chain:ghg-emissions	0:-1 1:-1 2:2
c:supply-chain:net-zero	0:-2 1:-1 3:1 4:-1 5:-2 7:-1 8:-1
c:supply-chain:renewable-energy	0:-1 2:1 6:-1
c:supply-chain:supplier-commitments	0:1
c:use-phase:ghg-emissions	0:-1 4:1
ca:company:1	6:2
ca:company:1:ghg-emissions	2:-1 6:1
ca:company:1:net-zero	0:-1 1:-1 6:2 8:-1
ca:company:2	6:1 8:-2
ca:company:2:net-zero	6:2 8:-2
ca:company:3	6:1 8:-1
ca:life-cycle:1	4:-1 5:-1 7:-1 8:-1
ca:none:battery-capacity	0:2
ca:none:battery-recycling	0:2
ca:none:charging-points	0:2
ca:none:emissions-peak	8:3
ca:none:energy-use	3:1
ca:none:ev-mileage	0:1
ca:none:ev-models	0:2
ca:none:ev-share	7:2
ca:none:ev-volume	0:2
ca:none:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ca:none:ghg-emissions	7:-1
ca:none:green-factories	0:1 3:1
ca:none:ice-phase-out	7:2
ca:none:investment	0:2
ca:none:net-zero	7:-1 8:2
ca:none:network	0:2
ca:none:recycled-material	0:2
ca:none:renewable-energy	3:1 6:1
ca:none:supplier-commitments	0:2 2:-1
ca:none:waste	3:1
ca:none:water-use	3:1
ca:operations:1	6:-1 7:2 8:-1
ca:production:0:ghg-emissions	3:1
ca:production:0:green-factories	3:1
ca:production:0:renewable-energy	3:-1 6:1
ca:production:1	0:1
ca:production:1:ghg-emissions	0:1 3:-2 4:-1 6:1 7:-1
ca:production:1:green-factories	0:-1 3:2
ca:production:1:net-zero	0:-1 1:-1 2:-2 4:-1 5:-1 6:-1 7:1
ca:production:1:renewable-energy	0:1
ca:production:2	6:-1
ca:production:2:ghg-emissions	0:-1 1:-1 6:-1 7:1
ca:production:2:net-zero	8:1
ca:production:2:renewable-energy	0:1 3:1
ca:products:0	0:1
ca:products:1	4:-1
ca:products:1:ice-phase-out	7:1
ca:products:2	3:1
ca:supply-chain:0	2:-1 4:1
ca:supply-chain:0:supplier-commitments	0:1
ca:supply-chain:1:ghg-emissions	2:1
ca:supply-chain:2	2:-2 3:2 4:-1 6:1
cb:company:0	3:-1 6:-3 8:3
cb:company:0:emissions-peak	8:1
cb:company:0:ghg-emissions	1:-2 2:-2 3:-2 4:-2 5:-2 7:-2 8:1
cb:company:0:net-zero	1:1 2:-1 3:-1 6:-3 8:3
cb:company:1:emissions-peak	8:1
cb:company:1:ev-share	7:2
cb:company:1:net-zero	1:-1 8:3
cb:company:1:renewable-energy	2:-1 3:-1 6:1
cb:company:2:ev-share	7:2
cb:company:2:ev-volume	0:1
cb:company:2:ghg-emissions	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 6:-2 8:-1
cb:company:2:net-zero	8:2
cb:company:3	0:2
cb:company:3:ev-share	7:1
cb:company:3:ghg-emissions	0:2 1:-1 2:-1 3:-2 5:-1 6:-1 7:-1 8:1
cb:company:3:recycled-material	0:1
cb:company:3:renewable-energy	0:1 3:-1 6:-1
cb:company:4	0:1
cb:life-cycle:0	1:2 8:-1
cb:life-cycle:0:net-zero	1:2 8:-1
cb:life-cycle:1	1:3 3:-2
cb:life-cycle:1:ghg-emissions	1:2 3:-2
cb:life-cycle:2	0:-1 1:1 2:-1 3:-1
cb:life-cycle:2:ghg-emissions	0:-1 1:2 2:-2 3:-1 4:1
cb:life-cycle:2:net-zero	1:-1 3:-1 8:2
cb:life-cycle:3	0:-1 1:2 4:-2 5:-1
cb:life-cycle:3:ghg-emissions	0:-1 1:2 4:-2 5:-1
cb:none:battery-capacity	0:2
cb:none:battery-recycling	0:2
cb:none:charging-points	0:2
cb:none:emissions-peak	8:3
cb:none:energy-use	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
cb:none:ev-mileage	0:1
cb:none:ev-models	0:2
cb:none:ev-share	7:2
cb:none:ev-volume	0:2
cb:none:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
cb:none:ghg-emissions	0:2 2:-3 3:-2 5:-2
cb:none:green-factories	3:2
cb:none:ice-phase-out	7:2
cb:none:investment	0:2
cb:none:net-zero	3:-1 8:3
cb:none:network	0:2
cb:none:recycled-material	0:2
cb:none:renewable-energy	1:-1 2:-2 5:-1 6:2 7:-2 8:-1
cb:none:supplier-commitments	0:2
cb:none:waste	3:1
cb:none:water-use	3:1
cb:operations:0	1:-1 2:-2 6:5 7:-2 8:-3
cb:operations:0:net-zero	2:-1 6:4 7:-2 8:-3
cb:operations:1	3:-1 4:-1 6:4 8:-2
cb:operations:1:ghg-emissions	0:-1 3:-1 4:-1 6:3 8:-1
cb:operations:1:net-zero	6:2 8:-2
cb:operations:2	0:-1 1:-1 2:-1 3:-2 6:3
cb:operations:2:ghg-emissions	0:-1 1:-1 2:-1 3:-2 6:3 7:-1
cb:operations:3	0:1 2:-1 4:-1 6:-1 8:1
cb:production:0	3:3
cb:production:0:battery-capacity	0:1
cb:production:0:ev-volume	0:1
cb:production:0:ghg-emissions	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:1 7:-1
cb:production:0:net-zero	1:-2 2:-3 3:4 8:-2
cb:production:0:renewable-energy	3:1
cb:production:1	3:2 6:-1
cb:production:1:battery-capacity	0:2
cb:production:1:energy-use	3:1
cb:production:1:ev-volume	0:1
cb:production:1:ghg-emissions	3:2
cb:production:1:green-factories	0:1
cb:production:1:net-zero	0:-1 1:1 3:2 6:-2 7:-1 8:-1
cb:production:1:renewable-energy	3:3
cb:production:2	3:3
cb:production:2:battery-recycling	0:2
cb:production:2:energy-use	3:3
cb:production:2:ev-volume	0:2
cb:production:2:ghg-emissions	0:-2 1:-2 3:4 4:-1 6:-2 8:-1
cb:production:2:renewable-energy	0:2 3:1 6:-1
cb:production:2:waste	3:1
cb:production:2:water-use	3:1
cb:production:3	0:-1 3:3 4:-1
cb:production:3:energy-use	0:-1 3:1
cb:production:3:ev-volume	0:1
cb:production:3:ghg-emissions	0:-1 1:-1 3:3 4:-2
cb:production:3:renewable-energy	0:-1 3:1
cb:production:3:water-use	3:1
cb:production:4	0:-1 2:1 3:-1 4:1
cb:products:0	0:1 6:-2 7:2
cb:products:0:ev-volume	0:1
cb:products:1	0:1 3:-1 4:1 6:-1
cb:products:1:ev-models	0:2
cb:products:1:ev-share	7:1
cb:products:2	7:1
cb:products:2:ev-share	7:1
cb:products:2:ev-volume	0:1
cb:products:3	6:1
cb:supply-chain:0	1:-1 2:3 3:-3 4:-1 6:-1 8:-2
cb:supply-chain:0:net-zero	0:-2 1:-1 2:3 3:-3 4:-2 5:-2 7:-1 8:-2
cb:supply-chain:0:supplier-commitments	0:1
cb:supply-chain:1	0:1 4:-1
cb:supply-chain:1:ghg-emissions	0:-1 1:-1 2:2 4:-1
cb:supply-chain:1:supplier-commitments	0:1 2:-1
cb:supply-chain:2	0:1 2:1 3:-1
cb:supply-chain:2:ghg-emissions	2:1 3:-1 4:-1
cb:supply-chain:2:supplier-commitments	0:1 2:-1
cb:supply-chain:3	0:-1 2:2 3:-1 6:-1
cb:supply-chain:3:ghg-emissions	0:-1 2:2 3:-1 6:-1
cc:company:emissions-peak	8:1
cc:company:energy-use	0:-1 3:2
cc:company:ev-share	7:1
cc:company:ghg-emissions	8:1
cc:company:green-factories	0:2 3:-1
cc:company:net-zero	6:1 8:1
cc:company:renewable-energy	6:1
cc:life-cycle:ghg-emissions	1:2 3:-1
cc:life-cycle:net-zero	1:2 8:-1
cc:logistics:ghg-emissions	0:1 1:-1 4:-2 5:-1
cc:operations:ghg-emissions	0:-1 3:-1 4:-2 6:3 8:-1
cc:operations:net-zero	6:1
cc:operations:renewable-energy	0:-1 3:-1 6:1
cc:production:battery-recycling	0:1
cc:production:emissions-peak	8:1
cc:production:energy-use	3:1
cc:production:ghg-emissions	1:-1 2:-1 3:2 4:-1
cc:production:green-factories	0:1
cc:production:ice-phase-out	7:1
cc:production:investment	0:1
cc:production:net-zero	3:2 6:-1 8:-1
cc:production:renewable-energy	3:1
cc:products:ev-models	0:1
cc:products:ghg-emissions	0:1 1:-1 3:-1
cc:products:ice-phase-out	7:1
cc:products:net-zero	1:1
cc:supply-chain:ghg-emissions	0:-1 1:-1 2:3 3:-1 6:-3
cc:supply-chain:net-zero	0:-2 1:-1 3:1 4:-1 5:-2 7:-1 8:-1
cc:supply-chain:renewable-energy	0:-1 2:1 6:-1
cc:supply-chain:supplier-commitments	0:1
cc:use-phase:ghg-emissions	3:-1 4:2
ch:battery-capacity:reach:GWh	0:2
ch:battery-recycling:reach:%	0:2
ch:battery-recycling:reach:t	0:1
ch:charging-points:reach:count	0:2
ch:emissions-peak:reach:none	8:1
ch:energy-use:reduce-by:%	3:2
ch:energy-use:reduce-by:kWh	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
ch:ev-mileage:reach:km	0:1
ch:ev-models:reach:models	0:2
ch:ev-share:reach:%	7:2
ch:ev-volume:reach:vehicles	0:2
ch:fuel-economy:reduce-by:%	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ch:ghg-emissions:reach:t	0:2 4:-2 5:-1 8:-2
ch:ghg-emissions:reduce-by:t	1:-1 4:1
ch:green-factories:reach:count	0:1 3:1
ch:ice-phase-out:reach:none	7:2
ch:investment:reach:money	0:2
ch:net-zero:reach:none	8:1
ch:network:reach:count	0:2
ch:recycled-material:reach:%	0:2
ch:renewable-energy:reach:%	3:1 6:1
ch:renewable-energy:reach:MW	0:2
ch:renewable-energy:reach:kWh	0:1
ch:supplier-commitments:reach:%	0:1
ch:supplier-commitments:reach:count	0:2
ch:waste:reach:%	3:1
ch:waste:reduce-by:%	0:-1 3:1
ch:water-use:reduce-by:%	3:1
co:battery:battery-capacity	0:1
co:battery:battery-recycling	0:1
co:battery:charging-points	0:1
co:battery:net-zero	1:-1 2:1 3:-1 4:-1 5:-1
co:battery:recycled-material	7:-1
co:battery:supplier-commitments	2:1
co:capacity:battery-capacity	0:1
co:capacity:ev-volume	0:2
co:charging:charging-points	0:1
co:charging:renewable-energy	2:-1 4:2 6:-1
co:electricity:energy-use	6:1
co:electricity:green-factories	3:2
co:emission:emissions-peak	8:1
co:emission:energy-use	3:1
co:emission:ev-mileage	0:1
co:emission:ev-share	7:1
co:emission:net-zero	8:1
co:emission:recycled-material	0:-1 1:-1 2:1 3:-1 5:-1
co:emission:renewable-energy	0:-1 6:1
co:emission:supplier-commitments	0:1
co:emission:water-use	3:1
co:energy:ghg-emissions	0:2 1:-1 2:-1 4:-1 6:1 8:-2
co:energy:renewable-energy	3:1
co:energy:water-use	3:2
co:ev:emissions-peak	8:1
co:ev:ev-mileage	0:3
co:ev:ev-models	0:1
co:ev:ev-share	7:2
co:ev:ev-volume	0:1
co:ev:ghg-emissions	0:-1 3:-2 4:3 8:-1
co:ev:ice-phase-out	7:2
co:ev:investment	0:1
co:ev:net-zero	0:1 1:-1
co:ev:renewable-energy	0:1 3:-2
co:fuel:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
co:green-factory:green-factories	0:1
co:green-factory:renewable-energy	6:1
co:hybrid:ev-models	0:1
co:hybrid:ev-share	7:1
co:hybrid:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
co:invest:investment	0:1
co:mileage:ev-mileage	0:1
co:mileage:ghg-emissions	0:-1 3:-1 4:3
co:network:network	0:1
co:none:battery-capacity	0:1
co:none:charging-points	0:1
co:none:ghg-emissions	0:-1 6:-1 8:1
co:none:ice-phase-out	7:1
co:none:net-zero	1:1
co:none:renewable-energy	3:3
co:recycle:battery-recycling	0:1
co:recycle:ghg-emissions	2:1
co:recycle:waste	3:2
co:recycled-material:ghg-emissions	0:1 1:1 2:1 3:-2 4:-1 7:-1
co:recycled-material:recycled-material	2:1
co:recycled-material:renewable-energy	3:1
co:renewable:charging-points	0:2
co:renewable:energy-use	3:1
co:renewable:ghg-emissions	3:1
co:renewable:green-factories	0:-1 3:1
co:renewable:net-zero	7:1
co:sales:charging-points	0:1
co:sales:energy-use	3:1
co:sales:ev-models	0:1
co:sales:ev-share	7:1
co:sales:ev-volume	0:1
co:sales:ghg-emissions	0:-1 1:-1 2:-1 4:1
co:sales:ice-phase-out	7:1
co:sales:net-zero	1:2 3:-1 7:1 8:-1
co:sales:recycled-material	0:-2 2:1 7:1
co:sales:renewable-energy	0:1 6:-2
co:sales:water-use	3:1
co:save:energy-use	1:-1 2:-2 4:-1 5:-2 6:1 7:-1 8:-1
co:save:ghg-emissions	8:-1
co:save:net-zero	1:-1 3:-1 7:1 8:1
co:save:renewable-energy	3:1
co:save:water-use	3:1
co:share:charging-points	0:1
co:share:energy-use	0:-1 6:1
co:share:ev-mileage	0:1
co:share:ev-share	7:2
co:share:ev-volume	0:1
co:share:ghg-emissions	2:1 4:-1
co:share:green-factories	0:1
co:share:ice-phase-out	7:1
co:share:net-zero	0:1
co:share:network	0:2
co:share:recycled-material	2:1
co:share:renewable-energy	0:1 6:1
co:supplier-target:ghg-emissions	0:-2 4:1 6:-1 8:1
co:supplier-target:net-zero	1:-1 8:3
co:supplier-target:renewable-energy	0:-1 2:1 3:1
co:supplier:ghg-emissions	0:-1 2:2 3:-1 4:-1 6:-1
co:supplier:renewable-energy	0:-1 2:1 6:-1
co:supplier:supplier-commitments	0:1
co:waste:battery-recycling	0:2
co:waste:waste	3:1
co:water:energy-use	3:1
co:water:ghg-emissions	0:-1 3:1
co:water:water-use	3:1
cs::battery-capacity	0:2
cs::battery-recycling	0:2
cs::charging-points	0:2
cs::emissions-peak	8:3
cs::ev-mileage	0:1
cs::ev-models	0:2
cs::ev-share	7:2
cs::ev-volume	0:2
cs::fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
cs::ghg-emissions	0:1 2:-1 5:-2 6:-1 7:-2
cs::green-factories	0:-2 3:3
cs::ice-phase-out	7:2
cs::investment	0:2
cs::net-zero	6:-1 8:4
cs::network	0:2
cs::recycled-material	0:2
cs::renewable-energy	6:2
cs::waste	3:1
cs::water-use	3:2
cs:company+life-cycle:ghg-emissions	1:1
cs:company+operations+production:net-zero	1:-1 3:-1 8:1
cs:company+operations:ghg-emissions	0:-1 6:2 8:-1
cs:company+operations:net-zero	1:-1 6:1
cs:company+production:ghg-emissions	0:-1 1:-1 3:2 4:-1
cs:company+production:green-factories	0:2 3:-1
cs:company+production:renewable-energy	3:1 6:-1
cs:company:emissions-peak	8:1
cs:company:energy-use	0:-1 3:2
cs:company:ev-share	7:1
cs:company:ev-volume	0:1
cs:company:ghg-emissions	2:-2 3:-2 4:-3 5:-2 6:-3 7:-2 8:2
cs:company:net-zero	1:1 8:1
cs:company:renewable-energy	2:-1 3:-1 6:1
cs:life-cycle+production:ghg-emissions	3:1 4:-1
cs:life-cycle+production:net-zero	1:1 8:-1
cs:life-cycle:ghg-emissions	1:4 3:-2
cs:operations:ghg-emissions	0:-1 2:-1 4:-1 6:2
cs:operations:net-zero	6:2 8:-2
cs:production+products:ice-phase-out	7:1
cs:production+supply-chain:net-zero	0:-1 1:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-2
cs:production:battery-recycling	0:1
cs:production:emissions-peak	8:1
cs:production:energy-use	3:1
cs:production:ghg-emissions	1:-1 2:-1 3:3 4:-1
cs:production:green-factories	3:1
cs:production:ice-phase-out	7:1
cs:production:investment	0:1
cs:production:net-zero	3:2 6:-1 8:-1
cs:production:renewable-energy	3:1
cs:products:ev-models	0:1
cs:products:ev-volume	0:2
cs:products:net-zero	0:-1 3:-1 7:1
cs:supply-chain:ghg-emissions	0:-1 1:-1 2:2 4:1 6:-1
cs:supply-chain:supplier-commitments	0:2 2:-1
cs:use-phase:ghg-emissions	3:-1 4:2 6:-1
f1:(:ghg-emissions	1:-1 3:-1 5:-1 6:-2 7:1
f1:,:battery-capacity	0:1
f1:,:battery-recycling	0:1
f1:,:charging-points	0:1
f1:,:energy-use	6:1
f1:,:ev-mileage	0:1
f1:,:ev-models	0:1
f1:,:ev-share	7:1
f1:,:ev-volume	0:1
f1:,:fuel-economy	0:-1 4:1 7:-1
f1:,:ghg-emissions	6:1 7:-1
f1:,:green-factories	3:1
f1:,:investment	0:1
f1:,:network	0:2
f1:,:recycled-material	0:1 2:-1
f1:,:renewable-energy	0:1
f1:,:water-use	3:1
f1:;:ev-share	7:1
f1:;:ghg-emissions	4:-2 6:1 8:-1
f1:;:green-factories	3:1
f1:、:ev-share	7:1
f1:、:ghg-emissions	1:-2 2:1 4:1 6:-2
f1:、:recycled-material	0:1
f1:为:ev-models	0:1
f1:为:ev-share	7:1
f1:为:renewable-energy	3:1
f1:以:ev-volume	0:1
f1:以:ghg-emissions	0:-3 3:-2 4:2 7:-1
f1:以:investment	0:1
f1:以:renewable-energy	0:-1 1:-1 2:-1 5:-1 6:1 7:-1 8:-1
f1:使:renewable-energy	3:-1 6:1
f1:停:ice-phase-out	7:1
f1:充:charging-points	0:2
f1:光:renewable-energy	3:2
f1:全:ice-phase-out	7:1
f1:全:renewable-energy	3:1 6:-1
f1:净:net-zero	1:-1 8:1
f1:只:ice-phase-out	7:1
f1:可:renewable-energy	0:-1 4:1 6:-1
f1:工:green-factories	0:-1 3:1
f1:左:ev-share	7:1
f1:左:ev-volume	0:2
f1:成:ice-phase-out	7:1
f1:投:investment	0:1
f1:换:charging-points	0:1
f1:数:ev-models	0:1
f1:新:ev-volume	0:1
f1:是:ev-share	7:2
f1:来:renewable-energy	3:2 4:-1 6:-1
f1:气:net-zero	0:-1 3:1
f1:电:ev-volume	0:1
f1:的:ghg-emissions	1:1 2:-1 4:-2 5:-1 6:-2 7:-1
f1:的:recycled-material	1:-1 2:1 3:-1 7:-1
f1:的:renewable-energy	0:-1 3:1 6:1
f1:碳:emissions-peak	8:1
f1:碳:net-zero	8:1
f1:纯:ev-models	0:1
f1:纯:ev-volume	0:1
f1:纯:ice-phase-out	7:1
f1:自:charging-points	0:1
f1:达:emissions-peak	8:3
f1:这:ev-volume	0:1
f1:零:green-factories	3:1
f1:零:net-zero	7:-1
f2:#:ev-volume	0:1
f2:#:ghg-emissions	0:-1 3:1 6:-1
f2:#y:ev-share	7:1
f2:#y:ghg-emissions	0:1 2:-1 3:-1 4:-1
f2:#y:recycled-material	0:2
f2:#y:renewable-energy	0:-1 6:2
f2:,:ev-volume	0:2
f2:一:ev-volume	0:1
f2:上:ev-volume	0:1
f2:上:ghg-emissions	0:-3 3:-2 4:2 7:-1
f2:上:investment	0:1
f2:上:renewable-energy	0:-1 6:2
f2:中:net-zero	8:1
f2:为:ice-phase-out	7:1
f2:乐:ev-volume	0:1
f2:产:battery-capacity	0:1
f2:以:ghg-emissions	0:1 3:-1 4:-2 5:-1 6:-1 7:-1 8:1
f2:伏:renewable-energy	3:2
f2:候:net-zero	0:-1 3:1
f2:全:ev-volume	0:2
f2:全:renewable-energy	0:1 3:-1 6:-1
f2:再:recycled-material	0:2 2:-1 7:-1
f2:再:renewable-energy	0:-1 3:-1 4:2 6:-1
f2:到:battery-capacity	0:1
f2:动:ev-models	0:1
f2:动:ev-volume	0:1
f2:单:energy-use	3:2
f2:单:renewable-energy	0:-1 6:1
f2:卖:ice-phase-out	7:1
f2:占:ev-volume	0:1
f2:占:renewable-energy	0:-2 3:3
f2:厂:green-factories	0:-1 3:1
f2:去:ev-volume	0:1
f2:去:renewable-energy	0:-1 3:2
f2:右:ev-share	7:1
f2:右:ev-volume	0:2
f2:同:ev-volume	0:1
f2:基:ghg-emissions	6:-2 7:1 8:-1
f2:峰:emissions-peak	8:3
f2:工:ghg-emissions	2:1
f2:年:battery-capacity	0:1
f2:年:ev-volume	0:1
f2:年:renewable-energy	3:1
f2:投:battery-capacity	0:1
f2:新:ev-share	7:2
f2:智:ev-models	0:1
f2:止:ice-phase-out	7:1
f2:每:renewable-energy	6:1
f2:比:ghg-emissions	3:-2 4:1 5:-1 7:-1 8:-1
f2:海:ev-share	7:1
f2:用:investment	0:1
f2:用:renewable-energy	3:-1 6:1
f2:电:charging-points	0:2
f2:电:ev-models	0:1
f2:电:ev-share	7:1
f2:电:ev-volume	0:1
f2:电:ice-phase-out	7:1
f2:目:ev-volume	0:1
f2:目:ghg-emissions	1:1 3:1 4:-1
f2:相:renewable-energy	3:1
f2:碳:green-factories	3:1
f2:纯:ev-share	7:1
f2:维:ev-volume	0:2
f2:绿:renewable-energy	0:2 3:-1
f2:能:ev-volume	0:1
f2:自:renewable-energy	3:2 4:-1 6:-1
f2:范:ghg-emissions	0:-4 1:1 4:-1 5:-1 6:2 7:-1 8:-1
f2:营:charging-points	0:1
f2:覆:charging-points	0:1
f2:设:investment	0:1
f2:较:ghg-emissions	0:-1 3:3
f2:达:emissions-peak	8:2
f2:部:ice-phase-out	7:1
f2:部:renewable-energy	3:1
f2:降:ev-volume	0:1
f2:零:net-zero	1:-1 8:1
f2:面:ice-phase-out	7:1
f3:#:ev-models	0:1
f3:#:ev-volume	0:2
f3:#y:ev-volume	0:1
f3:#y:ghg-emissions	2:-1 5:-1
f3:#y:supplier-commitments	0:1
f3:,:emissions-peak	8:1
f3:,:ghg-emissions	0:1 1:-1 2:-1 3:-1 8:-1
f3:,:net-zero	0:2 7:-1
f3:;:net-zero	1:-1 3:1 8:1
f3:一:ev-volume	0:1
f3:中:net-zero	0:-1 3:1
f3:为:ev-share	7:1
f3:于:investment	0:1
f3:使:renewable-energy	3:1 6:-1
f3:利:ev-volume	0:1
f3:动:ev-models	0:1
f3:动:ev-share	7:1
f3:厂:ghg-emissions	2:1
f3:可:renewable-energy	0:-1 3:-1 6:1
f3:和:net-zero	8:1
f3:围:ghg-emissions	0:-4 1:1 4:-1 5:-1 6:2 7:-1 8:-1
f3:国:ev-share	7:1
f3:在:charging-points	0:1
f3:外:ev-share	7:1
f3:峰:emissions-peak	8:2
f3:工:green-factories	3:1
f3:年:battery-recycling	0:1
f3:年:ev-share	7:1
f3:年:ghg-emissions	0:1 3:-1 4:-1
f3:年:recycled-material	0:2
f3:年:renewable-energy	0:1 3:-1 6:1
f3:当:renewable-energy	3:1
f3:投:battery-capacity	0:2
f3:持:ev-volume	0:2
f3:排:net-zero	6:1
f3:新:ev-models	0:1
f3:月:ev-volume	0:1
f3:标:ev-volume	0:1
f3:标:ghg-emissions	1:1 3:1 4:-1
f3:桩:charging-points	0:1
f3:比:ev-volume	0:1
f3:源:ev-volume	0:1
f3:燃:ice-phase-out	7:1
f3:生:recycled-material	0:2 2:-1 7:-1
f3:生:renewable-energy	0:-1 3:-1 4:2 6:-1
f3:用:renewable-energy	0:-2 3:3 6:-1
f3:电:ev-share	7:1
f3:电:ev-volume	0:1
f3:电:ice-phase-out	7:2
f3:电:investment	0:1
f3:电:renewable-energy	0:2 3:-1
f3:盖:charging-points	0:1
f3:纯:ice-phase-out	7:1
f3:能:ev-share	7:2
f3:计:renewable-energy	0:-1 3:1
f3:车:ev-volume	0:1
f3:车:ghg-emissions	2:-1 3:1 6:2 8:-1
f3:车:renewable-energy	0:-1 3:2
f3:销:ice-phase-out	7:2
f3:长:ev-volume	0:1
f:bullet:charging-points	0:1
f:bullet:renewable-energy	0:-2 3:3
f:heading:ev-share	7:3
f:heading:ev-volume	0:2
f:text:battery-capacity	0:2
f:text:battery-recycling	0:2
f:text:charging-points	0:2
f:text:emissions-peak	8:1
f:text:energy-use	3:1
f:text:ev-mileage	0:1
f:text:ev-models	0:2
f:text:ev-share	7:2
f:text:ev-volume	0:2
f:text:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
f:text:green-factories	0:1 3:1
f:text:ice-phase-out	7:2
f:text:investment	0:2
f:text:net-zero	8:1
f:text:network	0:2
f:text:recycled-material	0:1
f:text:renewable-energy	6:1
f:text:supplier-commitments	0:1
f:text:waste	3:1
f:text:water-use	3:2
k:battery-capacity:milestone	0:2
k:battery-capacity:pledge	0:1
k:battery-recycling:milestone	0:2
k:battery-recycling:pledge	0:2
k:charging-points:milestone	0:2
k:charging-points:pledge	0:2
k:emissions-peak:pledge	8:1
k:energy-use:milestone	3:1
k:energy-use:pledge	3:1
k:ev-mileage:milestone	0:1
k:ev-models:milestone	0:2
k:ev-models:pledge	0:2
k:ev-share:milestone	7:3
k:ev-share:pledge	7:2
k:ev-volume:milestone	0:2
k:ev-volume:pledge	0:2
k:fuel-economy:pledge	4:1 7:-1
k:ghg-emissions:milestone	2:-1 3:1 6:1 8:-1
k:green-factories:milestone	3:1
k:green-factories:pledge	0:1 3:1
k:ice-phase-out:milestone	7:1
k:ice-phase-out:pledge	7:2
k:investment:pledge	0:2
k:net-zero:milestone	3:1 6:2 8:-3
k:net-zero:pledge	8:2
k:network:pledge	0:3
k:recycled-material:milestone	0:1
k:recycled-material:pledge	0:2
k:renewable-energy:milestone	3:1
k:renewable-energy:pledge	6:1
k:supplier-commitments:milestone	0:2
k:supplier-commitments:pledge	0:1
k:waste:milestone	3:1
k:water-use:milestone	3:2
k:water-use:pledge	3:1
l1:#y:net-zero	1:1 3:-2 4:-1 5:-1 8:1
l1:,:ev-models	0:2
l1:,:ev-volume	0:2
l1:,:supplier-commitments	0:1
l1:上:renewable-energy	3:1
l1:中:ev-models	0:2
l1:为:battery-capacity	0:1
l1:为:battery-recycling	0:1
l1:为:charging-points	0:2
l1:为:ev-models	0:1
l1:为:ev-share	7:2
l1:为:ev-volume	0:1
l1:为:ghg-emissions	0:2 1:-3 2:-1 3:-1 4:1 5:-1 7:-1 8:-2
l1:为:net-zero	3:-1 8:2
l1:为:renewable-energy	3:2 6:-1
l1:了:ev-volume	0:1
l1:了:ghg-emissions	2:-1 3:1 4:-1 5:-1 6:-2 8:-1
l1:于:renewable-energy	2:1 3:1 6:-1
l1:产:battery-capacity	0:1
l1:产:ev-volume	0:1
l1:付:ev-volume	0:1
l1:伏:renewable-energy	0:-2 3:3 4:-1 6:-1
l1:低:ghg-emissions	0:-1
l1:体:net-zero	8:1
l1:例:renewable-energy	3:-1 6:1
l1:共:ev-models	0:2
l1:减:ghg-emissions	0:-2 2:-1 4:-1 5:-1 6:-1 8:1
l1:出:ev-volume	0:1
l1:划:battery-capacity	0:1
l1:到:battery-capacity	0:1
l1:到:battery-recycling	0:2
l1:到:charging-points	0:1
l1:到:ev-share	7:1
l1:到:ev-volume	0:1
l1:到:ghg-emissions	0:2 2:-1 4:-3 5:-1 6:-1 7:-1 8:-1
l1:到:green-factories	0:-2 3:3
l1:到:investment	0:1
l1:到:net-zero	2:-1 3:1 7:-1
l1:到:network	0:2
l1:到:recycled-material	0:3 2:-1
l1:到:renewable-energy	0:-1 3:2
l1:到:water-use	3:2
l1:力:renewable-energy	3:1
l1:卖:ev-volume	0:1
l1:占:ev-share	7:1
l1:占:renewable-energy	0:-1 3:-1 6:1
l1:厂:battery-capacity	0:1
l1:厂:green-factories	0:-1 3:2
l1:厂:net-zero	1:-1 3:2 8:-1
l1:厂:renewable-energy	3:2
l1:售:ev-volume	0:1
l1:国:ev-share	7:1
l1:少:ghg-emissions	6:-1 8:-1
l1:工:green-factories	0:1
l1:已:renewable-energy	3:1
l1:市:ev-models	0:1
l1:年:battery-capacity	0:2
l1:年:emissions-peak	8:2
l1:年:ev-share	7:1
l1:年:ev-volume	0:2
l1:年:ghg-emissions	0:1 1:-1 3:-2 8:-1
l1:年:ice-phase-out	7:1
l1:年:net-zero	1:-1 3:-2 8:5
l1:年:recycled-material	0:1 2:-1
l1:年:renewable-energy	0:2 6:-2
l1:底:charging-points	0:1
l1:建:battery-capacity	0:2
l1:建:charging-points	0:1
l1:成:green-factories	0:1
l1:投:investment	0:1
l1:掉:ghg-emissions	0:-1 1:-1 6:1 8:1
l1:是:recycled-material	0:3
l1:是:renewable-energy	0:1 3:-1 4:-1 6:1
l1:有:ev-models	0:2
l1:有:green-factories	3:1
l1:期:battery-capacity	0:2
l1:机:renewable-energy	3:1
l1:标:ev-volume	0:1
l1:桩:charging-points	0:1
l1:比:ev-share	7:1
l1:比:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
l1:洲:ev-share	7:2
l1:洲:net-zero	8:1
l1:源:ev-volume	0:2
l1:率:battery-recycling	0:1
l1:率:ev-share	7:1
l1:现:emissions-peak	8:1
l1:现:net-zero	1:-1 3:-1 6:1 8:1
l1:球:ice-phase-out	7:1
l1:球:net-zero	8:1
l1:用:renewable-energy	3:2
l1:电:ev-share	7:2
l1:电:ev-volume	0:1
l1:电:renewable-energy	0:1
l1:的:ev-share	7:1
l1:的:ev-volume	0:2
l1:的:ghg-emissions	1:2 4:-1 5:-1 6:-1 8:-1
l1:的:net-zero	1:1
l1:的:renewable-energy	0:1 6:-1
l1:碳:ghg-emissions	1:-1 4:-1 5:-1 7:-1 8:-1
l1:碳:net-zero	0:-1 1:-1 3:2
l1:第:charging-points	0:2
l1:第:ev-volume	0:2
l1:约:charging-points	0:1
l1:约:energy-use	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
l1:约:ev-volume	0:2
l1:约:ghg-emissions	0:-1 1:-1 6:-1 8:1
l1:约:investment	0:1
l1:约:renewable-energy	3:-1 6:1
l1:能:battery-capacity	0:1
l1:至:charging-points	0:2
l1:至:ev-share	7:1
l1:至:ev-volume	0:2
l1:至:renewable-energy	0:1 3:-1
l1:营:net-zero	2:-1 6:4 7:-2 8:-2
l1:资:investment	0:1
l1:超:ev-volume	0:1
l1:车:ev-volume	0:2
l1:车:ice-phase-out	7:1
l1:达:ev-share	7:1
l1:达:ev-volume	0:1
l1:达:investment	0:1
l1:达:renewable-energy	0:-1 3:3
l1:过:charging-points	0:1
l1:过:ev-mileage	0:2
l1:过:ev-models	0:1
l1:过:ev-share	7:1
l1:过:ev-volume	0:1
l1:过:ghg-emissions	0:-1 4:2
l1:过:investment	0:2
l1:过:renewable-energy	0:-1 4:-1 6:2
l1:近:ev-volume	0:1
l1:近:ghg-emissions	0:-1 3:2 4:1 6:-1
l1:逾:charging-points	0:2
l1:量:ev-share	7:2
l1:量:ev-volume	0:1
l1:量:renewable-energy	0:-1 3:1
l1:链:net-zero	1:1 2:1 6:-4 8:2
l1:降:energy-use	3:1
l1:降:ghg-emissions	6:-1
l1:降:water-use	3:1
l2:#y:battery-capacity	0:3
l2:#y:emissions-peak	8:2
l2:#y:ev-share	7:1
l2:#y:ev-volume	0:2
l2:#y:ghg-emissions	1:-1 8:-1
l2:#y:ice-phase-out	7:1
l2:#y:net-zero	1:-1 3:-2 8:5
l2:#y:recycled-material	0:1 2:-1
l2:#y:renewable-energy	0:2 1:-2 2:-2 3:-1 4:-2 5:-2 6:-2 7:-2 8:-1
l2:%:water-use	3:1
l2:,:charging-points	0:1
l2:,:ev-share	7:2
l2:,:ev-volume	0:2
l2:一:battery-capacity	0:1
l2:上:ev-models	0:1
l2:下:water-use	3:1
l2:中:ev-share	7:1
l2:了:ghg-emissions	3:1
l2:交:ev-volume	0:1
l2:产:battery-capacity	0:1
l2:付:ev-volume	0:1
l2:例:renewable-energy	0:-2 2:-1 3:3 4:-1 5:-1 7:-1 8:-1
l2:值:net-zero	1:1 2:-1 6:-3 8:2
l2:做:net-zero	2:-1 3:1 7:-1
l2:光:renewable-energy	0:-2 3:3 4:-1 6:-1
l2:全:ev-volume	0:1
l2:全:ice-phase-out	7:1
l2:全:net-zero	1:-1 8:2
l2:其:ev-models	0:2
l2:其:ev-share	7:1
l2:写:ev-share	7:1
l2:减:ghg-emissions	3:-1 6:1 8:-1
l2:则:ev-share	7:1
l2:削:ghg-emissions	0:-1 3:-1
l2:动:ev-volume	0:2
l2:半:ev-volume	0:1
l2:卖:ev-volume	0:1
l2:占:ev-share	7:1
l2:占:renewable-energy	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
l2:厂:green-factories	0:1 6:-1
l2:厂:renewable-energy	3:1 6:-1
l2:发:renewable-energy	0:1
l2:品:ev-volume	0:1
l2:增:charging-points	0:2
l2:实:emissions-peak	8:1
l2:实:net-zero	1:-1 3:-1 6:1 8:1
l2:少:ghg-emissions	0:1 1:-1 2:-1 4:-1 5:-1
l2:工:green-factories	0:-1 3:2
l2:工:net-zero	1:-1 3:2 8:-1
l2:工:renewable-energy	3:2
l2:已:ev-volume	0:1
l2:已:supplier-commitments	0:1
l2:年:battery-capacity	0:1
l2:年:charging-points	0:2
l2:年:ev-volume	0:1
l2:年:ghg-emissions	2:-1 5:-1 6:-2
l2:年:renewable-energy	0:1 3:-1 6:1
l2:建:green-factories	0:1 3:-1
l2:成:net-zero	3:-1 8:2
l2:投:investment	0:1
l2:排:ghg-emissions	0:-1 2:-1 3:1
l2:收:battery-recycling	0:1
l2:改:ghg-emissions	0:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
l2:放:ghg-emissions	2:1 6:-1
l2:整:ev-volume	0:2
l2:期:net-zero	1:1 8:-1
l2:欧:ev-share	7:2
l2:欧:net-zero	8:1
l2:比:ev-share	7:2
l2:比:renewable-energy	3:-1 6:2
l2:气:net-zero	8:1
l2:源:ev-share	7:1
l2:源:ev-volume	0:1
l2:生:ev-volume	0:1
l2:生:recycled-material	0:2 7:-1
l2:用:renewable-energy	3:3
l2:电:ev-share	7:1
l2:电:renewable-energy	3:1
l2:的:charging-points	0:1
l2:的:ev-share	7:1
l2:目:ev-volume	0:1
l2:砍:ghg-emissions	0:-1 1:-1 6:1 8:1
l2:碳:ghg-emissions	0:-1 3:-1 4:2 6:-1 8:-1
l2:站:charging-points	0:1
l2:约:renewable-energy	4:-1 6:1
l2:纯:ev-share	7:2
l2:纯:ev-volume	0:1
l2:能:ev-volume	0:2
l2:至:ghg-emissions	0:1 1:1 2:-1 3:-1 4:-1 6:-1
l2:装:renewable-energy	0:-1 3:1
l2:要:ev-volume	0:2
l2:规:battery-capacity	0:1
l2:调:ev-share	7:1
l2:调:ev-volume	0:2
l2:超:charging-points	0:2
l2:超:ev-models	0:1
l2:超:ev-share	7:1
l2:超:ghg-emissions	0:-1 4:2
l2:超:investment	0:2
l2:超:renewable-energy	0:-1 4:-1 6:2
l2:车:ev-models	0:1
l2:达:battery-capacity	0:1
l2:达:charging-points	0:1
l2:达:renewable-energy	0:-1
l2:运:net-zero	2:-1 6:4 7:-2 8:-2
l2:透:ev-share	7:1
l2:量:ev-share	7:1
l2:量:renewable-energy	3:-1 6:1
l2:销:ev-share	7:1
l2:销:ev-volume	0:1
l2:降:energy-use	3:2
l2:降:ghg-emissions	0:-1
l2:降:water-use	3:1
l2:高:renewable-energy	0:-1 3:1
l3:#:water-use	3:1
l3:#y:battery-capacity	0:1
l3:#y:ev-share	7:1
l3:#y:ev-volume	0:1
l3:#y:ghg-emissions	1:1 2:-1 5:-1 6:-2 7:-1
l3:%:battery-recycling	0:2
l3:%:ev-share	7:2
l3:%:ghg-emissions	0:2 1:-2 2:-1 4:-2 5:-1 6:-1 7:-1 8:-1
l3:,:battery-capacity	0:2
l3:,:charging-points	0:2
l3:,:emissions-peak	8:1
l3:,:ev-models	0:1
l3:,:ev-share	7:2
l3:,:ev-volume	0:3
l3:,:ghg-emissions	0:-2 1:-2 2:-2 3:-2 5:-2 6:2 7:-2 8:-2
l3:,:ice-phase-out	7:1
l3:,:investment	0:2
l3:,:net-zero	6:-2 7:2 8:2
l3:,:renewable-energy	3:1
l3:,:supplier-commitments	0:1
l3:;:ev-volume	0:2
l3:gwh:battery-capacity	0:2
l3:、:ev-share	7:2
l3:、:net-zero	3:-1 6:2 7:-2
l3:、:recycled-material	7:1
l3:上:ev-volume	0:1
l3:上:ghg-emissions	3:2
l3:下:ghg-emissions	1:-1 2:-1 4:-1 5:-1 6:-2 7:-1 8:1
l3:中:ev-share	7:1
l3:交:ev-volume	0:1
l3:付:ev-volume	0:1
l3:价:net-zero	1:1 2:-1 6:-3 8:2
l3:伏:renewable-energy	3:1 6:-1
l3:例:renewable-energy	0:-1 2:1 6:-1
l3:充:charging-points	0:1
l3:入:investment	0:1
l3:共:ev-volume	0:1
l3:再:recycled-material	0:2 7:-1
l3:减:ghg-emissions	1:-2 2:-1 3:1 5:-1 7:-1 8:-1
l3:前:charging-points	0:1
l3:前:green-factories	0:1
l3:化:ev-share	7:1
l3:化:ghg-emissions	0:-2 4:2 6:-1 8:-1
l3:占:ev-share	7:3
l3:厂:battery-capacity	0:1
l3:厂:net-zero	2:-2 3:3 8:-2
l3:厂:renewable-energy	3:1
l3:发:renewable-energy	3:1
l3:周:net-zero	1:1 8:-1
l3:商:supplier-commitments	0:1
l3:回:battery-recycling	0:1
l3:团:net-zero	1:-1 3:-1 8:2
l3:国:charging-points	0:1
l3:在:ice-phase-out	7:2
l3:外:ev-volume	0:2
l3:室:net-zero	8:1
l3:将:charging-points	0:1
l3:将:ev-models	0:1
l3:将:ev-volume	0:2
l3:工:green-factories	0:1 6:-1
l3:已:ev-volume	0:3
l3:已:ghg-emissions	0:-1 6:1
l3:已:renewable-energy	0:1 3:1 6:-2
l3:年:battery-capacity	0:1
l3:年:battery-recycling	0:2
l3:年:charging-points	0:1
l3:年:emissions-peak	8:1
l3:年:ev-models	0:1
l3:年:ev-share	7:1
l3:年:ev-volume	0:2
l3:年:ghg-emissions	0:1 4:-1
l3:年:green-factories	0:1 3:-1
l3:年:net-zero	1:-1 6:-1 8:1
l3:年:renewable-energy	0:2 3:-2 6:2
l3:年:water-use	3:1
l3:度:ev-volume	0:2
l3:度:ghg-emissions	0:3 1:-1 3:-1 4:-1 6:-1 8:-1
l3:座:charging-points	0:2
l3:心:net-zero	3:-1 6:3 8:-3
l3:成:ev-share	7:1
l3:排:ghg-emissions	2:1 4:1 6:-1
l3:提:battery-capacity	0:2
l3:提:renewable-energy	3:1
l3:放:ghg-emissions	0:1 1:-2 3:-1 4:1
l3:新:ev-share	7:1
l3:新:ev-volume	0:2
l3:是:ghg-emissions	0:1 1:-1 2:-2 4:-2 5:-1 6:-1
l3:月:ev-volume	0:1
l3:机:renewable-energy	3:1
l3:标:ev-volume	0:1
l3:比:energy-use	0:1
l3:比:ev-share	7:1
l3:比:ghg-emissions	3:-1 4:-1 6:1 8:-1
l3:比:renewable-energy	3:2 6:-2
l3:汽:ev-volume	0:1
l3:渗:ev-share	7:1
l3:源:ev-volume	0:1
l3:源:renewable-energy	0:2 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:-2 8:-1
l3:现:net-zero	2:-2 6:1 8:-2
l3:生:recycled-material	7:-1
l3:用:renewable-energy	0:-1
l3:电:ev-share	7:1
l3:电:ev-volume	0:2
l3:电:renewable-energy	3:-1 6:1
l3:碳:green-factories	3:1
l3:程:ev-mileage	0:1
l3:纯:ev-share	7:1
l3:绿:renewable-energy	3:-1 6:2
l3:能:battery-capacity	0:1
l3:能:ev-share	7:1
l3:色:green-factories	0:-1 3:2
l3:要:ev-volume	0:1
l3:要:ghg-emissions	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:1 8:-1
l3:要:net-zero	2:-1 3:-1 7:-1 8:2
l3:计:ev-volume	0:1
l3:计:renewable-energy	0:-1 3:2
l3:财:ghg-emissions	0:-1 4:-1 7:1 8:-1
l3:购:renewable-energy	3:1
l3:资:investment	0:1
l3:超:charging-points	0:1
l3:车:ev-volume	0:1
l3:车:ice-phase-out	7:2
l3:辆:ev-share	7:2
l3:辆:ev-volume	0:2
l3:重:ev-share	7:1
l3:量:ev-volume	0:1
l3:量:renewable-energy	0:1
l3:销:ev-share	7:1
l3:面:net-zero	0:-1 1:-1 3:-1 6:-1 8:2
l:company:false:charging-points	0:1
l:company:false:energy-use	0:2 3:-2
l:company:false:ev-share	7:2
l:company:false:ev-volume	0:1
l:company:false:ghg-emissions	0:2 3:-1 4:-2
l:company:false:green-factories	3:1
l:company:false:net-zero	0:-1 1:-2 4:-1 5:-1 6:-1 7:-1 8:2
l:company:false:renewable-energy	0:1
l:company:true:net-zero	1:1 3:1 6:-1
l:life-cycle:false:net-zero	8:1
l:life-cycle:false:renewable-energy	0:2 3:-1 4:-1 6:-1
l:life-cycle:true:ghg-emissions	0:-1 2:-1 4:-1 5:-1 7:-1 8:1
l:none:false:battery-capacity	0:1
l:none:false:battery-recycling	0:1
l:none:false:charging-points	0:1
l:none:false:emissions-peak	8:1
l:none:false:energy-use	0:-1 3:2
l:none:false:ev-mileage	0:1
l:none:false:ev-models	0:1
l:none:false:ev-share	7:1
l:none:false:ev-volume	0:1
l:none:false:fuel-economy	0:2 1:-1 2:-1 3:-1 4:-2 5:-1 6:-1 7:-1 8:-1
l:none:false:ghg-emissions	1:-1
l:none:false:green-factories	3:1
l:none:false:ice-phase-out	7:1
l:none:false:investment	0:2
l:none:false:network	0:1
l:none:false:recycled-material	0:1 2:-1 7:1
l:none:false:waste	3:1
l:none:false:water-use	3:1
l:none:true:battery-capacity	0:2
l:none:true:battery-recycling	0:3
l:none:true:charging-points	0:3
l:none:true:ev-models	0:1
l:none:true:ev-volume	0:2
l:none:true:ghg-emissions	2:1 4:-2 5:-1 6:-1 7:-1 8:-1
l:none:true:green-factories	4:-1 7:-1
l:none:true:network	0:2
l:none:true:recycled-material	0:2
l:none:true:renewable-energy	0:-1 3:1 6:1
l:operations:false:battery-capacity	0:1
l:operations:false:emissions-peak	8:1
l:operations:false:ev-volume	0:1
l:operations:false:ghg-emissions	0:1 1:-2 2:-2 3:-1 4:-3 5:-2 6:1 7:-2 8:-2
l:operations:false:net-zero	8:1
l:operations:false:recycled-material	0:2
l:operations:false:renewable-energy	0:-3 3:3 6:-1
l:operations:false:supplier-commitments	0:2
l:operations:true:renewable-energy	0:-1 3:-1 6:2
l:production:false:charging-points	0:2
l:production:false:energy-use	0:-1 3:1
l:production:false:ev-models	0:1
l:production:false:ev-share	7:2
l:production:false:ev-volume	0:1
l:production:false:ghg-emissions	0:-2 1:-1 3:2 6:-1
l:production:false:green-factories	0:1
l:production:false:ice-phase-out	7:2
l:production:false:net-zero	1:1 2:-1 3:-1 7:-1
l:production:false:recycled-material	0:1
l:production:false:renewable-energy	0:-2 3:1 4:-1 6:1
l:production:false:supplier-commitments	0:1
l:production:false:water-use	3:1
l:production:true:ghg-emissions	0:-1 1:-1 2:1 3:1 5:-1 6:-1 7:-1 8:-1
l:production:true:renewable-energy	0:1 3:2 6:-3
l:products:false:battery-capacity	0:2
l:products:false:emissions-peak	8:2
l:products:false:ev-models	0:2
l:products:false:ev-share	7:2
l:products:false:ev-volume	0:3
l:products:false:ghg-emissions	1:3 2:-2 3:-1 5:-1 6:-1 7:-1 8:-2
l:products:false:green-factories	0:-2 3:3
l:products:false:ice-phase-out	7:2
l:products:false:investment	0:2
l:products:false:net-zero	1:-1 6:-1 8:3
l:products:false:renewable-energy	3:1 6:-1
l:products:true:ev-share	7:3
m:battery-capacity	0:2
m:battery-recycling	0:2
m:charging-points	0:2
m:emissions-peak	8:1
m:energy-use	3:1
m:ev-mileage	0:1
m:ev-models	0:2
m:ev-share	7:2
m:ev-volume	0:2
m:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
m:green-factories	0:1 3:1
m:ice-phase-out	7:2
m:investment	0:2
m:net-zero	8:1
m:network	0:2
m:recycled-material	0:1
m:renewable-energy	3:1
m:supplier-commitments	0:2
m:waste	3:1
m:water-use	3:1
p:company:battery-capacity	0:1
p:company:battery-recycling	0:1
p:company:charging-points	0:1
p:company:emissions-peak	8:1
p:company:ev-models	0:2
p:company:ev-share	7:1
p:company:ev-volume	0:1
p:company:ghg-emissions	4:-2 8:1
p:company:green-factories	0:1
p:company:investment	0:1
p:company:recycled-material	0:1
p:company:renewable-energy	0:4 1:-1 3:-4 4:-1 5:-1 7:-1 8:-1
p:company:supplier-commitments	0:1
p:life-cycle:ghg-emissions	0:-1 4:-1 5:-1
p:life-cycle:investment	0:2
p:life-cycle:renewable-energy	0:2 3:-2 6:-1
p:operations:ghg-emissions	0:-3 1:-2 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-2
p:operations:green-factories	0:-2 3:2
p:operations:net-zero	1:-1
p:operations:renewable-energy	0:-1 3:-2 6:2
p:operations:supplier-commitments	0:1
p:production:battery-capacity	0:1
p:production:battery-recycling	0:2
p:production:charging-points	0:3
p:production:emissions-peak	8:1
p:production:energy-use	0:-1 3:3 6:-1
p:production:ev-models	0:2
p:production:ev-share	7:2
p:production:ev-volume	0:2
p:production:ghg-emissions	0:-1 1:-1 3:2 6:-1
p:production:green-factories	3:1
p:production:ice-phase-out	7:2
p:production:investment	0:2
p:production:net-zero	1:1
p:production:recycled-material	0:2
p:production:renewable-energy	3:3
p:production:supplier-commitments	0:1 2:-1
p:production:waste	3:1
p:production:water-use	3:1
p:products:ev-models	0:1
p:products:ev-share	7:2
p:products:ev-volume	0:1
p:products:renewable-energy	0:1 3:-1
p:supply-chain:battery-recycling	0:2
p:supply-chain:ghg-emissions	0:-1 1:-1 4:-1
p:supply-chain:net-zero	8:1
p:supply-chain:supplier-commitments	0:1
r:company	6:-2 8:3
r:life-cycle	1:2 3:-1
r:none	0:1
r:operations	0:2 2:-1 3:-1 6:3 8:-3
r:production	3:3
r:products	7:1
r:supply-chain	0:-1 1:-1 2:2 3:-2 6:-2 8:-1
r:use-phase	0:-1 1:-1 2:-1 3:-1 4:1 6:1
rm:company:ghg-emissions	1:1 2:-2 4:-1 5:-2 6:-3 7:-2 8:1
rm:company:net-zero	3:-1 6:-3 8:4
rm:life-cycle:ghg-emissions	1:1
rm:none:battery-capacity	0:1
rm:none:charging-points	0:2
rm:none:ev-mileage	0:1
rm:none:ev-models	0:1
rm:none:ev-volume	0:1
rm:none:ghg-emissions	1:-1 2:-1 3:1 5:-1 6:-2
rm:none:green-factories	0:-1 3:2
rm:none:investment	0:1
rm:none:network	0:1
rm:none:recycled-material	2:1
rm:none:renewable-energy	0:2 1:-3 2:-2 3:-2 4:-3 5:-2 6:1 7:-2 8:-2
rm:none:supplier-commitments	0:1
rm:none:waste	0:-1 3:2
rm:operations:ghg-emissions	0:-1 2:-1 4:-3 6:2
rm:operations:net-zero	2:-1 6:3 8:-3
rm:operations:renewable-energy	0:3 3:-2 6:-1
rm:production:energy-use	3:1
rm:production:ghg-emissions	0:-2 1:-1 3:3 4:-1
rm:production:net-zero	3:1 6:-1 8:-1
rm:production:renewable-energy	3:1
rm:production:water-use	3:1
rm:products:ev-share	7:1
rm:products:ice-phase-out	7:1
rm:use-phase:ghg-emissions	0:-1 1:-1 2:-1 3:-1 4:1 6:1
ru:company:ghg-emissions:%	1:1 2:-1 3:-3 4:-1 5:-2 6:-3 7:-2 8:1
ru:company:net-zero:none	3:-1 6:-3 8:4
ru:life-cycle:ghg-emissions:%	1:1
ru:none:battery-capacity:GWh	0:1
ru:none:charging-points:count	0:2
ru:none:ev-mileage:km	0:1
ru:none:ev-models:models	0:1
ru:none:ev-volume:vehicles	0:1
ru:none:ghg-emissions:%	0:-1 1:-1 3:2
ru:none:ghg-emissions:t	1:-1 2:-1 3:1 5:-1 6:-2 7:-1 8:-1
ru:none:green-factories:count	0:-1 3:2
ru:none:investment:money	0:1
ru:none:network:count	0:1
ru:none:recycled-material:%	0:2
ru:none:renewable-energy:kWh	0:3 1:-2 2:-2 3:-3 4:-2 5:-2 7:-2 8:-2
ru:none:supplier-commitments:count	0:1
ru:none:waste:%	0:-1 3:2
ru:operations:ghg-emissions:%	0:-1 2:-1 4:-3 6:2
ru:operations:net-zero:none	2:-1 6:3 8:-3
ru:operations:renewable-energy:%	0:2 1:-1 3:-2 6:-1 7:-1
ru:production:energy-use:%	3:1
ru:production:ghg-emissions:%	0:-2 1:-1 2:-1 3:3 4:-1 6:-1
ru:production:ghg-emissions:t	0:-1 3:3
ru:production:net-zero:none	3:1 6:-1 8:-1
ru:production:renewable-energy:%	0:-1 3:3 6:-1
ru:production:renewable-energy:MW	0:1
ru:production:water-use:%	3:1
ru:products:ev-share:%	7:1
ru:products:ice-phase-out:none	7:1
sc:1	0:-1 3:-1 4:-2 6:2
sc:1+2	0:-1 6:2 8:-1
sc:3	0:2 1:-1 2:-1 3:-1 5:-1 6:-2 7:-1
ti:battery:battery-capacity	0:2
ti:battery:battery-recycling	0:2
ti:battery:ev-volume	0:1
ti:battery:ghg-emissions	1:-1 4:-1 5:-1 6:1 8:-1
ti:battery:investment	0:1
ti:battery:net-zero	8:1
ti:battery:renewable-energy	0:-2 2:-1 3:-2 4:-1 6:3
ti:capacity:ev-volume	0:1
ti:capacity:ghg-emissions	0:-1
ti:capacity:net-zero	1:-1 3:-1
ti:capacity:renewable-energy	0:-1 4:1 6:-1
ti:charging:charging-points	0:1
ti:charging:ev-volume	0:2
ti:charging:ghg-emissions	1:-1 2:-1 3:-1 5:-1 6:1 7:-1 8:-1
ti:charging:net-zero	1:-1 6:1 8:-1
ti:charging:renewable-energy	3:2
ti:emission:ev-share	7:1
ti:emission:ev-volume	0:2
ti:emission:ghg-emissions	2:-1 4:1 5:-1 7:-1 8:-2
ti:emission:green-factories	0:-3 3:3
ti:emission:net-zero	0:-1 5:-1 7:-1
ti:emission:supplier-commitments	0:1
ti:emission:water-use	3:1
ti:ev:battery-capacity	0:2
ti:ev:charging-points	0:2
ti:ev:emissions-peak	8:2
ti:ev:energy-use	3:3
ti:ev:ev-mileage	0:1
ti:ev:ev-models	0:2
ti:ev:ev-share	7:1
ti:ev:ev-volume	0:2
ti:ev:green-factories	0:1
ti:ev:ice-phase-out	7:1
ti:ev:investment	0:2
ti:ev:net-zero	6:-1 8:1
ti:ev:network	0:2
ti:ev:recycled-material	2:1 7:-1
ti:ev:renewable-energy	0:-2 3:3 6:2
ti:ev:supplier-commitments	0:1
ti:fuel:fuel-economy	0:1 2:-1 7:-1
ti:green-factory:ghg-emissions	0:-1 2:-1 3:3 4:1 6:-1 8:-1
ti:green-factory:green-factories	0:-2 3:3
ti:green-factory:renewable-energy	3:2 6:-2
ti:hybrid:ev-models	0:1
ti:hybrid:ev-share	7:1
ti:hybrid:ev-volume	0:2
ti:invest:charging-points	0:1
ti:invest:ev-models	0:1
ti:invest:ev-share	7:2
ti:invest:ev-volume	0:1
ti:invest:ghg-emissions	0:-2 1:1 5:-1 6:-1 7:-1
ti:invest:ice-phase-out	7:1
ti:invest:investment	0:1
ti:invest:net-zero	2:1 3:-1 8:1
ti:invest:renewable-energy	6:1
ti:mileage:ev-mileage	0:3
ti:mileage:ghg-emissions	0:-1 3:-1 4:2
ti:none:battery-capacity	0:1
ti:none:ev-models	0:1
ti:none:ev-share	7:2
ti:none:ev-volume	0:1
ti:none:ghg-emissions	1:-1
ti:none:ice-phase-out	7:1
ti:none:net-zero	0:-1 1:-3 2:-1 4:-2 5:-2 6:-1 7:1 8:2
ti:none:renewable-energy	0:-1 3:3 6:-1
ti:recycle:battery-recycling	0:1
ti:recycled-material:ev-share	7:2
ti:recycled-material:ghg-emissions	1:1 3:-1 4:-1 7:-1
ti:recycled-material:net-zero	3:1
ti:recycled-material:recycled-material	0:1
ti:recycled-material:renewable-energy	3:1
ti:renewable:battery-recycling	0:1
ti:renewable:emissions-peak	8:1
ti:renewable:energy-use	3:1
ti:renewable:ev-share	7:3
ti:renewable:ghg-emissions	1:-1 3:3 4:-1 6:-1 8:-1
ti:renewable:green-factories	0:-2 3:3
ti:renewable:net-zero	1:-1 3:-1 8:1
ti:renewable:recycled-material	0:-1 7:1
ti:renewable:renewable-energy	0:2 3:-1
ti:renewable:supplier-commitments	0:1
ti:renewable:water-use	3:1
ti:sales:charging-points	0:2
ti:sales:emissions-peak	8:2
ti:sales:ev-models	0:1
ti:sales:ev-share	7:1
ti:sales:ev-volume	0:1
ti:sales:ghg-emissions	4:1
ti:sales:green-factories	0:-1 3:2
ti:sales:investment	0:1
ti:sales:net-zero	6:-1 8:1
ti:sales:renewable-energy	0:-1 3:2 6:1
ti:save:ghg-emissions	0:-3 1:-1 2:-1 3:2 4:-2 5:-2 6:1 7:-1 8:-1
ti:save:recycled-material	0:1
ti:share:charging-points	0:1
ti:share:emissions-peak	8:1
ti:share:energy-use	3:1
ti:share:ev-mileage	0:1
ti:share:ev-models	0:1
ti:share:ev-share	7:2
ti:share:ev-volume	0:1
ti:share:ghg-emissions	0:-1 1:2 4:-1
ti:share:investment	0:1
ti:share:net-zero	2:-2 3:1 8:1
ti:share:renewable-energy	3:1 6:-1
ti:share:supplier-commitments	0:1
ti:supplier-target:ev-share	7:1
ti:supplier-target:ev-volume	0:1
ti:supplier-target:ghg-emissions	1:1 3:-2 4:-2 6:-1
ti:supplier-target:green-factories	0:-1 3:2
ti:supplier-target:net-zero	3:-1 8:1
ti:supplier-target:renewable-energy	0:1 6:-1
ti:supplier:net-zero	1:2 3:-1
ti:supplier:renewable-energy	0:1 3:-1 6:-1
ti:supplier:supplier-commitments	2:1
u:battery-capacity:GWh	0:2
u:battery-recycling:%	0:2
u:battery-recycling:t	0:1
u:charging-points:count	0:2
u:emissions-peak:none	8:1
u:energy-use:%	3:2
u:energy-use:kWh	0:-1 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:-1
u:ev-mileage:km	0:1
u:ev-models:models	0:2
u:ev-share:%	7:2
u:ev-volume:vehicles	0:2
u:fuel-economy:%	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
u:ghg-emissions:t	1:-1
u:green-factories:count	0:1 3:1
u:ice-phase-out:none	7:2
u:investment:money	0:2
u:net-zero:none	8:1
u:network:count	0:2
u:recycled-material:%	0:2
u:renewable-energy:%	3:1 6:1
u:renewable-energy:MW	0:2
u:renewable-energy:kWh	0:1
u:supplier-commitments:%	0:1
u:supplier-commitments:count	0:2
u:waste:%	3:1
u:water-use:%	3:1
wc:#	0:1
wc:#:battery-capacity	0:2
wc:#:battery-recycling	0:2
wc:#:charging-points	0:2
wc:#:ev-mileage	0:1
wc:#:ev-models	0:2
wc:#:ev-share	7:2
wc:#:ev-volume	0:2
wc:#:fuel-economy	0:1
wc:#:green-factories	3:1
wc:#:ice-phase-out	7:1
wc:#:investment	0:1
wc:#:net-zero	8:1
wc:#:network	0:2
wc:#:recycled-material	0:1
wc:#:renewable-energy	3:1
wc:#:supplier-commitments	0:1
wc:#:waste	3:1
wc:#:water-use	3:1
wc:#y:battery-capacity	0:1
wc:#y:emissions-peak	8:1
wc:#y:energy-use	6:1
wc:#y:ev-models	0:1
wc:#y:ev-share	7:1
wc:#y:ev-volume	0:1
wc:#y:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
wc:#y:green-factories	3:2
wc:#y:ice-phase-out	7:2
wc:#y:investment	0:1
wc:#y:net-zero	8:1
wc:#y:recycled-material	0:1
wc:#y:renewable-energy	0:1
wc:#y:water-use	3:1
wc:%:battery-capacity	0:1
wc:%:battery-recycling	0:2
wc:%:energy-use	3:2
wc:%:ev-models	0:1
wc:%:ev-share	7:2
wc:%:ev-volume	0:1
wc:%:fuel-economy	0:1
wc:%:ice-phase-out	7:1
wc:%:net-zero	6:-1 8:1
wc:%:recycled-material	0:1
wc:%:renewable-energy	3:1 6:1
wc:%:waste	3:2
wc:%:water-use	3:1
wc:(:ghg-emissions	3:-1
wc:(:green-factories	0:-1 3:2
wc:(:net-zero	0:-1 2:-1 6:1 8:-1
wc:(:renewable-energy	0:-1 3:2
wc:(:water-use	3:1
wc:):battery-capacity	0:1
wc:):ev-volume	0:1
wc:):ghg-emissions	3:-2 6:1
wc:):green-factories	0:-1 3:2
wc:):net-zero	0:-1 2:-1 6:1 8:-1
wc:):renewable-energy	0:-1 3:2
wc:):water-use	3:1
wc:,:battery-capacity	0:1
wc:,:battery-recycling	0:1
wc:,:charging-points	0:2
wc:,:emissions-peak	8:1
wc:,:energy-use	3:2
wc:,:ev-mileage	0:1
wc:,:ev-models	0:1
wc:,:ev-share	7:1
wc:,:ev-volume	0:1
wc:,:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
wc:,:green-factories	0:2
wc:,:ice-phase-out	7:1
wc:,:investment	0:2
wc:,:network	0:2
wc:,:recycled-material	0:1
wc:,:supplier-commitments	0:1
wc:,:waste	3:1
wc:,:water-use	3:1
wc:::battery-capacity	0:1
wc:::charging-points	0:2
wc:::emissions-peak	8:1
wc:::ev-models	0:1
wc:::ev-share	7:1
wc:::ev-volume	0:1
wc:::ghg-emissions	2:-1
wc:::ice-phase-out	7:1
wc:::net-zero	1:-1 3:1
wc:::water-use	3:1
wc:;:battery-recycling	0:1
wc:;:emissions-peak	8:1
wc:;:green-factories	0:-1 3:1
wc:;:ice-phase-out	7:1
wc:;:recycled-material	2:1
wc:;:waste	3:1
wc:ceo	2:1 3:-1
wc:co	0:-1 6:-1 7:1 8:-1
wc:co:ghg-emissions	0:-1 3:1 7:-1
wc:co:net-zero	1:-1 7:1 8:-1
wc:credit	0:1
wc:credit:supplier-commitments	0:2
wc:e	1:1
wc:esg	0:1 3:-1
wc:esg:ghg-emissions	0:1 3:-1 8:-1
wc:esg:net-zero	8:1
wc:gwh	0:1
wc:gwh:battery-capacity	0:2
wc:i-mep	6:1 8:-1
wc:l	0:1
wc:l:ev-volume	0:1
wc:lucid	3:1 4:-1
wc:lucid:ev-volume	0:1
wc:meb	3:2
wc:powerco	0:1
wc:powerco:battery-capacity	0:1
wc:refactory	8:1
wc:refactory:net-zero	8:1
wc:suv:ev-models	0:1
wc:v	0:1
wc:v:charging-points	0:1
wc:、:battery-capacity	0:1
wc:、:emissions-peak	8:1
wc:、:ev-models	0:1
wc:、:ev-share	7:1
wc:、:green-factories	3:1
wc:、:ice-phase-out	7:1
wc:、:net-zero	3:-1 8:1
wc:、:recycled-material	0:1
wc:、:renewable-energy	0:-1 3:1 6:-1
wc:一:battery-capacity	0:2
wc:一:charging-points	0:1
wc:一:energy-use	3:1
wc:一:ev-share	7:1
wc:一:ev-volume	0:1
wc:一:ghg-emissions	0:-2 6:1
wc:一:ice-phase-out	7:1
wc:一:investment	0:1
wc:一:net-zero	1:-1 3:1 6:-1
wc:一:renewable-energy	6:1
wc:一:waste	3:1
wc:一:water-use	3:1
wc:七:ev-share	7:1
wc:七:ev-volume	0:1
wc:万:battery-recycling	0:1
wc:万:charging-points	0:1
wc:万:energy-use	0:1 6:-1 8:-1
wc:万:ev-mileage	0:1
wc:万:ev-share	7:1
wc:万:ev-volume	0:2
wc:万:ghg-emissions	1:-1
wc:万:investment	0:1
wc:万:net-zero	1:1
wc:三:ev-models	0:1
wc:三:ev-share	7:1
wc:三:ghg-emissions	2:-1 4:-1 5:-1 6:-1 8:-1
wc:三:investment	0:1
wc:三:net-zero	1:-1 3:1
wc:三:renewable-energy	0:-1 3:1
wc:三:water-use	3:1
wc:上:battery-recycling	0:2
wc:上:energy-use	0:-1 6:1
wc:上:fuel-economy	0:-1 2:-1 3:-1 4:1 7:-1
wc:上:ghg-emissions	0:-1 6:-1
wc:上:green-factories	3:2
wc:上:ice-phase-out	7:1
wc:上:investment	0:1
wc:上:net-zero	1:1
wc:上:renewable-energy	0:-1 3:2 6:1
wc:上:supplier-commitments	0:1
wc:下:charging-points	0:1
wc:下:energy-use	3:1
wc:下:ev-share	7:1
wc:下:ev-volume	0:1
wc:下:ghg-emissions	6:-1 8:1
wc:下:green-factories	3:1
wc:下:net-zero	2:1 8:-1
wc:下:renewable-energy	0:-2 3:1 6:1
wc:下:water-use	3:1
wc:不:battery-capacity	0:1
wc:不:charging-points	0:2
wc:不:ev-models	0:2
wc:不:ev-share	7:2
wc:不:ghg-emissions	4:-1
wc:不:ice-phase-out	7:1
wc:不:net-zero	6:-1 8:1
wc:不:renewable-energy	0:2 6:-2
wc:与:battery-capacity	0:1
wc:与:net-zero	6:-2 8:4
wc:与:renewable-energy	2:-1 3:1 6:-1
wc:与:supplier-commitments	0:1
wc:专	0:1
wc:业:battery-recycling	0:1
wc:业:ev-share	7:1
wc:业:green-factories	0:1
wc:业:net-zero	2:-1 3:-1 6:1
wc:业:waste	3:1
wc:东:energy-use	3:1
wc:东:ev-volume	0:1
wc:两:ev-models	0:1
wc:两:ev-share	7:1
wc:两:ghg-emissions	1:1
wc:两:recycled-material	0:3
wc:两:renewable-energy	6:1
wc:个:charging-points	0:1
wc:个:emissions-peak	8:1
wc:个:ev-models	0:1
wc:个:ev-share	7:1
wc:个:ev-volume	0:1
wc:个:ghg-emissions	0:-1 2:-1 4:-1 5:-1 6:1 7:-1
wc:个:green-factories	3:1
wc:个:net-zero	0:-1 4:-1 5:-1 6:1 8:-1
wc:个:renewable-energy	6:1
wc:中:charging-points	0:1
wc:中:emissions-peak	8:1
wc:中:ev-models	0:1
wc:中:ev-volume	0:1
wc:中:ghg-emissions	6:-1
wc:中:green-factories	0:1
wc:中:ice-phase-out	7:1
wc:中:net-zero	8:1
wc:中:network	0:1
wc:中:recycled-material	0:-1 7:1
wc:中:renewable-energy	0:-1 6:1
wc:中:supplier-commitments	0:1
wc:中:water-use	3:1
wc:丰:ev-volume	0:1
wc:丰:net-zero	3:1 8:-1
wc:丰:renewable-energy	3:1
wc:为:battery-capacity	0:1
wc:为:charging-points	0:1
wc:为:energy-use	0:1 3:-1
wc:为:ev-share	7:1
wc:为:ghg-emissions	4:-1
wc:为:green-factories	0:1
wc:为:investment	0:1
wc:为:recycled-material	2:-1 7:1
wc:为:supplier-commitments	0:1
wc:主:ev-share	7:1
wc:主:ghg-emissions	0:-1 4:2
wc:主:net-zero	7:1
wc:么	1:1
wc:之:ghg-emissions	1:-1 2:1 4:-1
wc:之:net-zero	1:1
wc:乐	0:2
wc:乐:ev-volume	0:2
wc:乘	7:1
wc:乘:ev-share	7:1
wc:乘:ice-phase-out	7:1
wc:乘:net-zero	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:1 8:-2
wc:九	6:-1 7:1
wc:也	6:-1
wc:也:ghg-emissions	0:1 1:1 6:-1
wc:也:ice-phase-out	7:1
wc:也:investment	0:2
wc:也:net-zero	1:-1 8:1
wc:书:supplier-commitments	0:1
wc:买	3:1
wc:买:renewable-energy	3:1
wc:了:battery-capacity	0:1
wc:了:emissions-peak	8:1
wc:了:energy-use	3:1
wc:了:ev-models	0:1
wc:了:ev-volume	0:1
wc:了:ghg-emissions	1:1 8:-1
wc:了:green-factories	0:1
wc:了:investment	0:2
wc:了:net-zero	0:-1 3:-1 8:1
wc:了:renewable-energy	0:-1 6:1
wc:了:supplier-commitments	0:1
wc:了:water-use	3:1
wc:争	6:1
wc:争:emissions-peak	8:1
wc:争:net-zero	8:3
wc:事	3:-1
wc:事:investment	0:2
wc:事:net-zero	2:1
wc:二	0:-1 6:1
wc:二:battery-capacity	0:1
wc:二:ev-share	7:1
wc:二:ev-volume	0:2
wc:二:ghg-emissions	0:-1 6:1
wc:二:net-zero	1:-1 3:1
wc:于:emissions-peak	8:1
wc:于:energy-use	0:-1 2:-1 4:-1 6:1 7:-1 8:-1
wc:于:ev-models	0:1
wc:于:ghg-emissions	1:-1
wc:于:green-factories	0:1
wc:于:net-zero	6:-1 8:2
wc:于:renewable-energy	3:2
wc:五:ev-models	0:2
wc:五:ev-share	7:1
wc:五:ghg-emissions	2:-1 3:1
wc:五:investment	0:1
wc:五:renewable-energy	2:1
wc:亚:ev-volume	0:1
wc:亚:ghg-emissions	8:1
wc:亚:ice-phase-out	7:1
wc:亚:net-zero	1:1 6:1 8:-1
wc:些	0:1 3:-2
wc:交:ev-volume	0:1
wc:交:supplier-commitments	0:1
wc:产:battery-capacity	0:1
wc:产:emissions-peak	3:-1 8:1
wc:产:ev-models	0:1
wc:产:ghg-emissions	1:-2 3:1 4:-1
wc:产:ice-phase-out	7:1
wc:产:investment	0:1
wc:产:net-zero	1:1 7:1
wc:享	0:1
wc:享:ev-volume	0:1
wc:京:renewable-energy	3:2
wc:人	0:1
wc:人:net-zero	1:-1 6:-1 8:2
wc:亿	0:1
wc:亿:energy-use	0:-1 6:1
wc:亿:ev-mileage	0:1
wc:亿:ghg-emissions	0:-1 1:-1 2:-1 3:-2 4:2 6:-1 8:1
wc:亿:investment	0:2
wc:亿:renewable-energy	0:1 3:1 6:-2
wc:今:battery-capacity	0:1
wc:今:battery-recycling	0:1
wc:今:charging-points	0:1
wc:今:ev-share	7:1
wc:今:green-factories	0:1
wc:今:investment	0:1
wc:今:net-zero	3:1
wc:介	0:1 2:1 3:-1
wc:介:renewable-energy	3:1
wc:仍	3:1
wc:仍:ev-share	7:1
wc:仍:ghg-emissions	0:-1 1:-1 3:2 4:-1 6:-1 8:-1
wc:仍:net-zero	1:-1 3:1 8:1
wc:从	1:2
wc:从:net-zero	0:-1 1:2 2:-1 3:-2 4:-1 5:-1 7:-1
wc:他	8:1
wc:他:net-zero	8:1
wc:他:renewable-energy	3:1
wc:付	0:1
wc:付:ev-volume	0:1
wc:代:net-zero	2:-1 6:-1 8:1
wc:以:ev-volume	0:1
wc:以:ghg-emissions	3:-1 7:-1
wc:以:investment	0:1
wc:以:net-zero	1:1 3:-1
wc:以:renewable-energy	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
wc:仪	3:1
wc:们	6:-1
wc:们:ev-share	7:1
wc:们:ghg-emissions	0:-1 1:1 2:-1 4:-2 5:-1 6:-1
wc:们:net-zero	8:1
wc:们:recycled-material	0:2
wc:件	2:1
wc:件:net-zero	1:-1 3:2
wc:价:ghg-emissions	0:-2 2:-1 8:1
wc:份	2:1
wc:份:ev-share	7:1
wc:份:net-zero	0:-1 2:1 3:-1 4:-1 5:-1
wc:企:battery-recycling	0:1
wc:企:green-factories	0:1
wc:企:net-zero	8:1
wc:伊	3:-1
wc:伊:net-zero	8:1
wc:众:ev-share	7:2
wc:众:net-zero	3:1
wc:会	0:1
wc:会:battery-recycling	0:2
wc:会:ev-models	0:1
wc:会:ghg-emissions	0:1 1:-1 3:-1 6:-1 8:-1
wc:会:renewable-energy	0:1 3:-1
wc:伯	8:1
wc:伯:net-zero	8:1
wc:估	2:1 3:-1
wc:但	0:2
wc:但:ev-share	7:2
wc:位	6:1
wc:位:ghg-emissions	1:-2 2:-1 3:-1 4:-1 5:-2 7:-1
wc:位:renewable-energy	0:-1 3:-1 6:2
wc:低	0:-1
wc:低:energy-use	3:2
wc:低:ghg-emissions	0:-2
wc:低:renewable-energy	2:1 6:1
wc:低:water-use	3:1
wc:体	4:-1
wc:体:ev-volume	0:1
wc:体:ghg-emissions	0:1 1:-2 4:-2 5:-1 7:-1 8:-2
wc:体:net-zero	2:-1 3:1
wc:余	0:1
wc:余:ev-volume	0:1
wc:余:renewable-energy	0:1 6:-1
wc:佛	3:1 6:-1
wc:作:ev-share	7:1
wc:作:net-zero	1:1 3:1 6:-1
wc:使:charging-points	0:1
wc:使:ghg-emissions	0:-1 1:-1 4:1
wc:使:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 6:-1
wc:使:renewable-energy	0:-1 6:2
wc:例:ev-share	7:1
wc:例:ghg-emissions	6:1
wc:例:recycled-material	7:-1
wc:例:supplier-commitments	2:1
wc:供	2:2
wc:供:ghg-emissions	0:-1 1:-1 2:3 3:-1 6:-3
wc:供:net-zero	0:-2 1:-1 3:1 4:-1 5:-2 7:-1 8:-1
wc:供:renewable-energy	3:-1 4:1 6:-1
wc:供:supplier-commitments	0:1
wc:依	3:2
wc:保:ev-volume	0:1
wc:保:ghg-emissions	0:1
wc:保:net-zero	1:-1 8:1
wc:信	0:1
wc:修	3:1
wc:修:net-zero	8:3
wc:候	3:1
wc:候:net-zero	3:1 8:1
wc:候:renewable-energy	3:1
wc:值:emissions-peak	8:1
wc:值:energy-use	3:1
wc:值:ghg-emissions	2:-1 3:-1 4:-1 8:1
wc:值:net-zero	6:1
wc:做	6:1
wc:做:ghg-emissions	0:-1 2:-1 4:-2 5:-1 7:-1 8:1
wc:做:ice-phase-out	7:1
wc:做:net-zero	3:1 8:-1
wc:做:renewable-energy	0:-1 6:2
wc:停:ice-phase-out	7:1
wc:元	0:1
wc:元:energy-use	0:1 8:-1
wc:元:investment	0:1
wc:充:charging-points	0:1
wc:充:renewable-energy	0:-2 1:-1 2:-1 4:1 5:-1 6:-2 7:-1
wc:兆	0:1
wc:兆:green-factories	3:1
wc:兆:renewable-energy	0:2 3:1
wc:先	3:-1
wc:先:ghg-emissions	1:-1 2:1 3:-1 4:-1 5:-1 6:1 7:-1 8:-1
wc:克:charging-points	0:1
wc:克:ice-phase-out	7:1
wc:免	0:-1 1:-1 3:-1 6:-1 8:1
wc:免:ghg-emissions	0:-1 1:-1 3:-1 6:-1 8:1
wc:入	0:1
wc:入:ev-volume	0:1
wc:入:green-factories	0:1 3:-1
wc:入:investment	0:1
wc:入:net-zero	6:-1 8:1
wc:全:battery-recycling	0:2
wc:全:charging-points	0:1
wc:全:emissions-peak	8:1
wc:全:ice-phase-out	7:1
wc:全:net-zero	1:2
wc:全:renewable-energy	0:1 4:1
wc:八	0:1
wc:八:ev-share	7:2
wc:公:energy-use	0:-1 3:1
wc:公:ev-mileage	0:1
wc:公:ev-share	7:1
wc:公:ghg-emissions	0:-1 4:2 6:1
wc:公:green-factories	0:1
wc:公:net-zero	3:-1 8:1
wc:公:renewable-energy	0:2 3:-1 6:-1
wc:六:ev-share	7:1
wc:六:ev-volume	0:1
wc:兰	0:2
wc:兰:battery-capacity	0:1
wc:共:ev-models	0:2
wc:共:renewable-energy	0:1
wc:关	0:1
wc:兴	1:1 3:1 8:-1
wc:其:charging-points	0:1
wc:其:ev-models	0:1
wc:其:ev-share	7:1
wc:其:ev-volume	0:1
wc:其:ghg-emissions	0:-1 1:-1 4:1
wc:其:investment	0:1
wc:其:supplier-commitments	0:1 2:-1
wc:具	6:1
wc:典	3:1 8:-1
wc:内:charging-points	0:1
wc:内:ev-share	7:1
wc:内:ev-volume	0:1
wc:内:ghg-emissions	1:-1 2:1 4:-2
wc:内:ice-phase-out	7:1
wc:内:net-zero	1:1 8:-1
wc:再:battery-recycling	0:1
wc:再:ev-share	7:1
wc:再:ghg-emissions	0:-1 1:2 2:-1 6:-1
wc:再:green-factories	0:1 3:-1
wc:再:investment	0:1
wc:再:recycled-material	0:1
wc:写:ev-share	7:1
wc:写:ghg-emissions	1:-1 4:-1 8:-1
wc:写:net-zero	8:1
wc:写:renewable-energy	0:1 3:-1 6:1
wc:军	8:1
wc:决	7:1
wc:净	8:1
wc:净:ghg-emissions	3:-2 4:-1 5:-1 8:1
wc:净:net-zero	6:-1 8:1
wc:准	3:-1 6:-1
wc:准:energy-use	6:-1
wc:准:ghg-emissions	3:-2 6:-1 8:1
wc:减:emissions-peak	8:1
wc:减:ev-mileage	0:1
wc:减:ghg-emissions	8:-1
wc:减:net-zero	7:1
wc:减:renewable-energy	3:1
wc:减:supplier-commitments	0:1
wc:减:water-use	3:1
wc:出:charging-points	0:1
wc:出:ev-volume	0:1
wc:出:net-zero	0:-1 1:1
wc:出:renewable-energy	0:-1
wc:分:charging-points	0:1
wc:分:ev-volume	0:1
wc:分:ghg-emissions	1:-1 3:1 6:-1
wc:分:renewable-energy	0:-1 3:-1 4:1
wc:划:battery-capacity	0:1
wc:划:ev-volume	0:1
wc:划:ghg-emissions	6:-1 8:1
wc:划:net-zero	3:-1
wc:划:supplier-commitments	0:1
wc:则:ghg-emissions	0:1 1:-2 4:-1 5:-1 6:1 7:-1 8:-1
wc:创	3:1
wc:初:battery-capacity	0:1
wc:初:ev-volume	0:1
wc:利:battery-recycling	0:1
wc:利:ghg-emissions	1:1 3:-1
wc:利:net-zero	1:-1
wc:利:renewable-energy	3:1 4:-1
wc:利:waste	3:1
wc:别	3:1
wc:到:battery-capacity	0:1
wc:到:battery-recycling	0:1
wc:到:charging-points	0:1
wc:到:energy-use	0:-1 6:1
wc:到:ev-mileage	0:2
wc:到:ev-models	0:1
wc:到:ev-share	7:1
wc:到:green-factories	0:-1 3:2
wc:到:ice-phase-out	7:1
wc:到:investment	0:1
wc:到:network	0:1
wc:到:recycled-material	0:1
wc:到:renewable-energy	0:-2 3:1 6:1
wc:到:supplier-commitments	0:1
wc:到:waste	3:1
wc:到:water-use	3:2
wc:制	3:2
wc:制:ghg-emissions	1:-1 6:1
wc:制:net-zero	1:-1 3:1
wc:制:renewable-energy	0:-1 3:1
wc:削	0:-1
wc:削:ghg-emissions	0:-1 3:-1
wc:前:battery-capacity	0:1
wc:前:charging-points	0:1
wc:前:emissions-peak	8:1
wc:前:energy-use	3:1
wc:前:ev-share	7:1
wc:前:ghg-emissions	1:-1 3:-2 8:1
wc:前:net-zero	6:-1 8:1
wc:前:renewable-energy	0:-2 4:-2 6:3
wc:力:charging-points	0:1
wc:力:emissions-peak	8:1
wc:力:ghg-emissions	0:-1 2:1 3:-1 6:2
wc:力:ice-phase-out	7:1
wc:力:net-zero	8:1
wc:力:renewable-energy	0:-1 3:1
wc:加:ghg-emissions	3:1
wc:加:renewable-energy	0:1 6:-1
wc:务	0:2 6:1 8:-1
wc:务:net-zero	0:1 2:-1 3:-1 6:1 7:-1 8:-1
wc:动:emissions-peak	8:1
wc:动:ev-models	0:1
wc:动:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
wc:动:ghg-emissions	0:-1 1:-1 3:-1 4:-1 5:-1 8:1
wc:动:ice-phase-out	7:1
wc:动:investment	0:1
wc:动:net-zero	1:-1
wc:包	2:-1
wc:包:ghg-emissions	0:-1 2:-2 4:1
wc:化:ev-models	0:1
wc:化:ghg-emissions	1:-1 3:1 6:-1
wc:化:ice-phase-out	7:1
wc:化:investment	0:1
wc:化:net-zero	0:-1 3:1 7:1 8:-1
wc:化:renewable-energy	0:-1 6:2
wc:北:emissions-peak	8:1
wc:北:ev-volume	0:1
wc:北:net-zero	7:1 8:-1
wc:北:renewable-energy	3:1
wc:区	6:1
wc:区:ghg-emissions	0:-1 3:-1 6:1
wc:区:net-zero	0:-1 1:-1 2:-1 7:-1
wc:区:renewable-energy	6:1
wc:十:energy-use	0:-1 3:3
wc:十:ev-share	7:1
wc:十:investment	0:1
wc:千	3:1
wc:千:ghg-emissions	0:-1 2:-1 3:2 8:-1
wc:千:renewable-energy	3:1
wc:升:ev-share	7:1
wc:升:renewable-energy	0:-1 3:2
wc:半	0:1
wc:半:ev-share	7:2
wc:半:ev-volume	0:1
wc:半:ghg-emissions	0:2 1:-1 3:-1 7:-1
wc:半:net-zero	0:1 1:-1 6:-1
wc:半:renewable-energy	0:-1 2:-1 3:1 4:-1
wc:华:battery-capacity	0:1
wc:华:ice-phase-out	7:1
wc:单:battery-capacity	0:1
wc:单:energy-use	3:3
wc:单:ev-share	7:1
wc:单:ghg-emissions	4:-1
wc:单:net-zero	3:-1 8:1
wc:单:renewable-energy	0:-1
wc:单:water-use	3:1
wc:卖:ev-share	7:1
wc:卖:ev-volume	0:1
wc:卖:ice-phase-out	7:1
wc:博	2:1
wc:占:charging-points	0:1
wc:占:ev-share	7:1
wc:占:ev-volume	0:1
wc:占:ghg-emissions	2:1 4:-1
wc:占:renewable-energy	0:1
wc:占:supplier-commitments	0:1
wc:卡:ev-volume	0:1
wc:危:waste	3:1
wc:即:ev-share	7:1
wc:即:net-zero	3:1
wc:却	1:1
wc:厂	3:2
wc:厂:battery-capacity	0:1
wc:厂:energy-use	3:1
wc:厂:ghg-emissions	3:2 4:-1
wc:厂:green-factories	0:1
wc:厂:investment	0:1
wc:厂:net-zero	3:2 8:-1
wc:厂:recycled-material	2:1
wc:厂:renewable-energy	3:3
wc:压	2:1
wc:原:energy-use	0:1 6:-1
wc:原:net-zero	8:2
wc:去:battery-recycling	0:2
wc:去:charging-points	0:1
wc:去:ev-volume	0:1
wc:去:ghg-emissions	0:-1 1:1
wc:去:green-factories	0:-1 3:1
wc:去:recycled-material	1:-1 2:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:去:renewable-energy	3:1 6:-1
wc:参	0:1
wc:又	0:-1 1:-1 3:2 8:-1
wc:双:emissions-peak	8:1
wc:双:net-zero	8:3
wc:反	3:1
wc:发:ghg-emissions	0:-1 6:1
wc:发:ice-phase-out	7:1
wc:发:net-zero	8:1
wc:发:renewable-energy	6:1
wc:取	3:3
wc:取:ghg-emissions	3:-1 6:1
wc:取:water-use	3:1
wc:变:emissions-peak	8:2
wc:变:ev-volume	0:2
wc:变:ghg-emissions	8:-1
wc:变:ice-phase-out	7:2
wc:变:net-zero	1:1
wc:变:renewable-energy	0:1 1:-1 2:-1 4:-1 5:-1 7:-1 8:-1
wc:口:ev-share	7:1
wc:口:ev-volume	0:1
wc:古	3:1
wc:句	0:1
wc:另:ev-share	7:1
wc:另:ev-volume	0:1
wc:只:ghg-emissions	1:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:只:ice-phase-out	7:1
wc:只:net-zero	3:-1 6:-1 8:1
wc:可:battery-capacity	0:1
wc:可:ghg-emissions	0:-1 3:1
wc:可:recycled-material	0:2
wc:可:renewable-energy	3:1
wc:可:supplier-commitments	0:1
wc:台:energy-use	3:2
wc:台:ev-share	7:2
wc:台:ev-volume	0:3
wc:台:ghg-emissions	0:-1 1:1 4:2 6:-1
wc:台:renewable-energy	3:1
wc:台:water-use	3:1
wc:右	0:1
wc:右:ev-share	7:1
wc:右:ev-volume	0:1
wc:司:energy-use	0:-1 3:1
wc:司:ghg-emissions	0:-2 3:-1 4:-1 6:2
wc:司:green-factories	0:1
wc:司:net-zero	3:-1 8:1
wc:司:renewable-energy	0:2 3:-1 6:-1
wc:各:renewable-energy	0:-1 3:1
wc:合:energy-use	0:1
wc:合:ev-models	0:1
wc:合:ghg-emissions	1:-1 2:-1 3:2 4:-2 5:-1 7:-1 8:-2
wc:合:renewable-energy	6:-1
wc:合:waste	3:1
wc:吉	3:-1
wc:吉:ghg-emissions	1:1 2:1
wc:吉:renewable-energy	0:1 3:-2 6:1
wc:同:energy-use	0:1 3:-1
wc:同:ev-share	7:1
wc:同:ghg-emissions	0:-2 3:-1 4:1 8:1
wc:同:ice-phase-out	7:1
wc:同:net-zero	8:1
wc:后:battery-capacity	0:1
wc:后:emissions-peak	8:1
wc:后:ev-volume	0:1
wc:后:ghg-emissions	1:-2 4:-1 5:-1 7:-1 8:-1
wc:后:green-factories	0:1
wc:后:renewable-energy	0:-1 3:3 6:-2
wc:向:investment	0:1
wc:否:net-zero	1:-1
wc:吨	3:1
wc:吨:battery-recycling	0:1
wc:吨:energy-use	2:-1 3:1 6:-1
wc:吨:waste	3:1
wc:吨:water-use	3:1
wc:启:ev-volume	0:1
wc:启:ghg-emissions	0:-1 2:-1 3:-1 4:-1 6:1
wc:告	0:1 3:-1
wc:告:ghg-emissions	1:1 8:-1
wc:告:net-zero	8:1
wc:告:renewable-energy	0:1 3:-2
wc:员	0:1
wc:周	1:2
wc:周:ghg-emissions	1:1 3:-1
wc:周:net-zero	1:2 8:-1
wc:命	1:3
wc:命:ghg-emissions	1:1 3:-1
wc:命:net-zero	1:2 8:-1
wc:和:battery-recycling	0:1
wc:和:charging-points	0:1
wc:和:emissions-peak	8:1
wc:和:energy-use	3:1
wc:和:ev-share	7:1
wc:和:ghg-emissions	4:-1
wc:和:ice-phase-out	7:1
wc:和:net-zero	8:1
wc:和:renewable-energy	3:1
wc:和:water-use	3:1
wc:品:ev-models	0:1
wc:品:ghg-emissions	1:-1 2:-1 5:-1
wc:品:ice-phase-out	7:1
wc:售:ice-phase-out	7:1
wc:商	0:1 8:-1
wc:商:ghg-emissions	2:1 6:-1
wc:商:renewable-energy	0:-1 2:1 6:-1
wc:商:supplier-commitments	0:1
wc:四:energy-use	3:1
wc:四:ev-share	7:1
wc:四:ev-volume	0:1
wc:四:ghg-emissions	0:-1
wc:四:green-factories	0:-2 3:2
wc:回	0:1
wc:回:battery-recycling	0:1
wc:回:net-zero	0:-2 1:1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:回:recycled-material	0:1
wc:回:renewable-energy	0:-1 3:2 6:-1
wc:团:emissions-peak	8:1
wc:团:energy-use	3:2
wc:团:ev-share	7:1
wc:团:ghg-emissions	6:-1
wc:团:green-factories	0:2 3:-1
wc:团:net-zero	8:1
wc:团:renewable-energy	3:-1 6:1
wc:园	0:-1 3:-3 4:-1 6:2 8:-1
wc:围	3:-1 6:1
wc:围:ghg-emissions	0:1 2:-1 3:-2 8:-1
wc:围:net-zero	6:1
wc:固	3:1
wc:固:waste	3:1
wc:国:emissions-peak	8:1
wc:国:ev-share	7:1
wc:国:ev-volume	0:1
wc:国:ghg-emissions	0:-1 3:1
wc:国:green-factories	3:1
wc:国:net-zero	6:1
wc:图	0:1
wc:图:ev-volume	0:1
wc:圆	1:1
wc:在:battery-capacity	0:1
wc:在:ghg-emissions	1:-1 8:1
wc:在:ice-phase-out	7:1
wc:在:renewable-energy	3:1
wc:在:supplier-commitments	0:2
wc:地	3:1
wc:地:charging-points	0:1
wc:地:ev-share	7:1
wc:地:ghg-emissions	2:-1 3:1 6:-1
wc:地:green-factories	0:1
wc:地:net-zero	1:-1
wc:地:renewable-energy	3:2
wc:场	6:1
wc:场:ev-share	7:1
wc:场:ice-phase-out	7:1
wc:均	1:-1 6:-2
wc:均:ev-volume	0:1
wc:均:ghg-emissions	0:1 1:-2 2:-1 3:-1 4:1 5:-1 6:-2 8:-1
wc:均:renewable-energy	0:-1 3:2
wc:块:net-zero	1:-1 3:-1 8:1
wc:型:ev-models	0:1
wc:型:ice-phase-out	7:1
wc:型:net-zero	3:-1 7:1
wc:埃:ev-volume	0:1
wc:埃:net-zero	8:1
wc:城	8:1
wc:培	7:1
wc:基	3:1
wc:基:ev-volume	0:1
wc:基:green-factories	0:-1 3:2
wc:基:net-zero	1:-1 3:1 4:-1 7:-1
wc:基:renewable-energy	3:2
wc:堪	6:1
wc:塑	0:1
wc:塑:recycled-material	0:1
wc:境	3:2 4:-1
wc:增:charging-points	0:1
wc:增:ev-share	7:1
wc:增:green-factories	3:1
wc:处:battery-recycling	0:1
wc:复	0:1
wc:外:charging-points	0:1
wc:外:ev-share	7:1
wc:外:ev-volume	0:2
wc:外:ice-phase-out	7:1
wc:外:renewable-energy	0:-2 3:3
wc:多:ghg-emissions	2:-1 6:-2
wc:大:battery-capacity	0:1
wc:大:charging-points	0:1
wc:大:ev-share	7:1
wc:大:ghg-emissions	1:1 4:-1 8:-1
wc:大:net-zero	8:1
wc:大:renewable-energy	0:-1 3:-1 6:3
wc:天	3:1
wc:天:net-zero	3:1 8:-1
wc:天:renewable-energy	3:1
wc:太	0:-1 3:-1 6:2
wc:奔:renewable-energy	3:2 6:-1
wc:套	3:1
wc:奥	3:1 8:-1
wc:好	1:1
wc:威:charging-points	0:1
wc:子	0:1
wc:字	0:1
wc:季:ev-volume	0:1
wc:学	4:-2 6:2
wc:宁:green-factories	0:-1 3:2
wc:它:ev-share	7:2
wc:安:green-factories	0:-1 3:3
wc:安:net-zero	1:-1 8:1
wc:完:emissions-peak	8:1
wc:完:ghg-emissions	0:-1 3:-1 6:-1 8:1
wc:完:net-zero	1:2 7:-1 8:-1
wc:完:network	0:2
wc:完:supplier-commitments	2:1
wc:官	0:1
wc:定	0:1
wc:定:ev-volume	0:1
wc:宜	0:1
wc:宜:green-factories	0:1
wc:宝:ev-share	7:2
wc:宝:ev-volume	0:1
wc:实:emissions-peak	8:1
wc:实:ev-volume	0:1
wc:实:ghg-emissions	4:-1
wc:审	0:1
wc:审:supplier-commitments	0:1
wc:室:ghg-emissions	0:1 1:-1 4:-1 5:-1 7:-1 8:-2
wc:室:net-zero	8:1
wc:家	0:1
wc:家:ghg-emissions	2:1 3:-1
wc:家:green-factories	3:1
wc:家:net-zero	1:-1 6:1
wc:家:network	0:1
wc:家:renewable-energy	6:1
wc:家:supplier-commitments	0:2 2:-1
wc:容	3:1
wc:容:renewable-energy	0:-1 3:1
wc:宾	0:1
wc:宾:green-factories	0:1
wc:对	4:-1
wc:对:ghg-emissions	0:-1 4:-2
wc:对:net-zero	3:1 8:1
wc:将:ev-volume	0:1
wc:将:ghg-emissions	0:1 4:-1
wc:将:green-factories	0:1 3:-1
wc:将:ice-phase-out	7:1
wc:将:net-zero	6:1 8:-1
wc:将:renewable-energy	0:-1 3:1 6:1
wc:小	0:2
wc:少:energy-use	0:1
wc:少:ev-mileage	0:1
wc:少:ev-models	0:1
wc:少:ev-share	7:1
wc:少:ev-volume	0:1
wc:少:ghg-emissions	8:-1
wc:少:net-zero	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:1
wc:少:renewable-energy	3:1
wc:尔:battery-capacity	0:1
wc:尔:ice-phase-out	7:1
wc:尔:net-zero	1:-1 8:1
wc:就:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
wc:就:net-zero	0:-1 2:-1
wc:尼:ev-models	0:1
wc:尾	2:-2 4:1
wc:局	0:1
wc:层	1:1 6:1 8:-2
wc:层:net-zero	1:1 6:1 8:-2
wc:届:ev-models	0:1
wc:屋	0:-1 3:1
wc:屋:renewable-energy	0:-1
wc:展:supplier-commitments	0:2
wc:山	6:1 8:-1
wc:岚	0:1 3:-1
wc:岚:ev-volume	0:1
wc:峰	8:2
wc:峰:emissions-peak	8:1
wc:峰:ghg-emissions	1:-1 8:1
wc:峰:net-zero	8:1
wc:川	3:1
wc:州:charging-points	0:1
wc:州:renewable-energy	3:1
wc:工	3:2
wc:工:energy-use	3:1
wc:工:ghg-emissions	2:-1 3:1
wc:工:green-factories	0:1
wc:工:investment	0:1
wc:工:net-zero	3:2 8:-1
wc:工:renewable-energy	3:2
wc:左:ev-share	7:1
wc:左:ev-volume	0:1
wc:巧	0:1
wc:巧:charging-points	0:1
wc:己	0:1 3:-1
wc:己:recycled-material	0:1
wc:已	3:1
wc:已:battery-capacity	0:2
wc:已:charging-points	0:1
wc:已:ev-volume	0:1
wc:已:ghg-emissions	1:-1 3:1
wc:已:ice-phase-out	7:1
wc:已:investment	0:1
wc:已:net-zero	3:1
wc:已:renewable-energy	0:-1 3:3 6:-1
wc:巴	0:1
wc:市:ev-models	0:1
wc:市:ice-phase-out	7:1
wc:布:ghg-emissions	3:-1
wc:布:ice-phase-out	7:1
wc:布:net-zero	0:-1 8:1
wc:帕	3:1 6:-1
wc:常	3:1
wc:常:renewable-energy	3:1
wc:幅	0:-1
wc:幅:ghg-emissions	0:-1
wc:干	3:1
wc:平	1:-1 4:1 7:1
wc:平:ghg-emissions	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:1 8:-1
wc:平:renewable-energy	3:1
wc:年:battery-capacity	0:1
wc:年:battery-recycling	0:1
wc:年:charging-points	0:1
wc:年:emissions-peak	8:1
wc:年:energy-use	3:1
wc:年:ev-mileage	0:1
wc:年:ev-models	0:1
wc:年:ev-share	7:1
wc:年:ev-volume	0:1
wc:年:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
wc:年:ice-phase-out	7:2
wc:年:investment	0:2
wc:年:net-zero	8:1
wc:年:network	0:1
wc:年:recycled-material	0:1
wc:年:renewable-energy	0:1 6:1
wc:年:supplier-commitments	0:1
wc:年:waste	3:1
wc:年:water-use	3:1
wc:并	3:1
wc:并:net-zero	6:-1 8:1
wc:并:renewable-energy	3:2
wc:广:charging-points	0:1
wc:广:ev-volume	0:1
wc:广:ghg-emissions	0:-2 1:-1 4:-1 8:2
wc:广:green-factories	0:-1 3:2
wc:广:renewable-energy	0:-1 3:1
wc:庆:renewable-energy	3:1
wc:应	2:1
wc:应:ghg-emissions	1:-1 2:3 3:-1 6:-3
wc:应:net-zero	0:-2 1:-1 3:1 4:-1 5:-2 7:-1 8:-1
wc:应:renewable-energy	2:1 6:-2
wc:应:supplier-commitments	0:1
wc:底:ev-models	0:1
wc:底:ev-volume	0:1
wc:底:ice-phase-out	7:1
wc:底:renewable-energy	3:2 6:-1
wc:店	0:1
wc:店:network	0:1
wc:废:waste	3:2
wc:度:energy-use	3:2
wc:度:ev-share	7:1
wc:度:ev-volume	0:1
wc:度:ghg-emissions	0:1 1:-1 4:-1
wc:度:renewable-energy	0:1
wc:座	0:1
wc:座:charging-points	0:2
wc:座:green-factories	3:1
wc:座:renewable-energy	3:1
wc:延:ice-phase-out	7:1
wc:建:battery-capacity	0:1
wc:建:green-factories	3:1
wc:建:net-zero	3:-1 6:1
wc:建:renewable-energy	3:-1 6:1
wc:开	4:-1
wc:开:net-zero	1:-1 3:1
wc:式	2:1
wc:式:ev-volume	0:2
wc:引	0:1
wc:引:ev-volume	0:2
wc:张	1:1
wc:强	1:-1
wc:强:ghg-emissions	1:-1
wc:强:renewable-energy	3:-1
wc:当:ghg-emissions	0:-1 4:1
wc:役	0:1
wc:役:battery-recycling	0:1
wc:往	3:-1
wc:径	1:1
wc:径:ev-share	7:1
wc:得:green-factories	3:2
wc:循	0:1 3:-1
wc:循:net-zero	8:1
wc:德:battery-capacity	0:1
wc:德:green-factories	0:-1 3:2
wc:德:net-zero	8:1
wc:德:renewable-energy	0:-1 6:1
wc:心	6:1
wc:心:ghg-emissions	6:1
wc:心:net-zero	6:1
wc:心:renewable-energy	6:1
wc:心:supplier-commitments	0:1
wc:快:charging-points	0:1
wc:思:ev-models	0:1
wc:性	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-2 8:-1
wc:总:battery-capacity	0:1
wc:总:emissions-peak	8:1
wc:总:ev-share	7:1
wc:总:ghg-emissions	1:1 3:-1 4:-1 6:1
wc:总:investment	0:1
wc:总:net-zero	6:1
wc:总:renewable-energy	0:-1 3:1
wc:成:ev-share	7:2
wc:成:ev-volume	0:1
wc:成:ghg-emissions	0:-2 1:2 2:-1 6:-1
wc:成:green-factories	0:1
wc:成:ice-phase-out	7:1
wc:成:net-zero	6:1
wc:成:network	0:2
wc:成:renewable-energy	3:1
wc:成:water-use	3:2
wc:我:ev-share	7:1
wc:我:ghg-emissions	0:-1 1:1 2:-1 4:-2 5:-1 6:-1
wc:我:net-zero	8:1
wc:我:recycled-material	0:2
wc:或	0:-1 4:1
wc:战	8:-1
wc:战:net-zero	1:1 6:-1
wc:截:charging-points	0:1
wc:截:ghg-emissions	0:-1 3:-1 4:1
wc:截:green-factories	0:-1 3:2
wc:截:renewable-energy	0:1
wc:户	4:1
wc:户:ghg-emissions	0:-1 3:-1 4:2
wc:所	3:1
wc:所:ghg-emissions	0:-1 3:-1 8:1
wc:所:net-zero	3:2 8:-1
wc:所:renewable-energy	6:1
wc:手	8:1
wc:执	2:1 8:-1
wc:扩:battery-capacity	0:1
wc:扩:ghg-emissions	1:1 4:-1
wc:批	0:1 6:1
wc:承:emissions-peak	8:1
wc:承:ghg-emissions	0:-1 8:-1
wc:承:net-zero	1:-1 3:-1 8:2
wc:承:supplier-commitments	0:1
wc:把	0:-1
wc:把:ev-volume	0:1
wc:把:ghg-emissions	0:-1 3:-1 8:1
wc:把:renewable-energy	0:-1 2:-1 3:2 4:-1 6:-1
wc:投:battery-capacity	0:1
wc:投:charging-points	0:1
wc:投:ghg-emissions	3:1
wc:投:investment	0:1
wc:投:renewable-energy	3:2 6:-1
wc:报	0:1 3:-2
wc:报:emissions-peak	8:2
wc:报:ghg-emissions	1:1 3:-1 8:-1
wc:报:net-zero	6:-1 8:1
wc:报:renewable-energy	0:1 3:-2
wc:披:ghg-emissions	0:-1
wc:抬	3:-1 6:2
wc:抵	0:2 1:1 2:-2 3:-2 4:-2 5:-2 7:-2 8:-2
wc:拉:battery-capacity	0:1
wc:拉:ice-phase-out	7:1
wc:括	2:-1
wc:括:ghg-emissions	0:-1 2:-2 4:1
wc:拿	0:2 3:-1
wc:拿:ev-volume	0:1
wc:持:battery-capacity	0:1
wc:持:ev-volume	0:1
wc:持:ghg-emissions	2:-1 6:1
wc:持:recycled-material	0:2
wc:持:supplier-commitments	0:1
wc:指	0:1
wc:指:ev-volume	0:2
wc:指:ghg-emissions	0:1 3:-1 6:1
wc:指:renewable-energy	3:1 4:-1 6:-1 8:-1
wc:按:battery-capacity	0:1
wc:按:net-zero	8:-1
wc:挑	1:1 8:-1
wc:挪	0:1
wc:挪:charging-points	0:1
wc:换:ghg-emissions	4:1
wc:换:renewable-energy	1:-1 2:-1 3:1 4:-1 5:-1 7:-1
wc:据	0:1 3:-1
wc:据:supplier-commitments	0:1
wc:捷:ev-models	0:1
wc:捷:net-zero	8:1
wc:掉	0:-1 8:1
wc:掉:ghg-emissions	0:-1 8:1
wc:排:ev-mileage	0:1
wc:排:ev-volume	0:1
wc:排:ghg-emissions	0:-1
wc:排:renewable-energy	6:1
wc:接	2:-1 4:-1 8:-1
wc:接:ghg-emissions	0:-1 1:1 3:1 4:-1 6:-2
wc:推:battery-capacity	0:1
wc:推:ev-volume	0:1
wc:提	0:1
wc:提:battery-capacity	0:1
wc:提:ghg-emissions	0:1 1:-1 2:-1 4:1 6:-1 8:-1
wc:提:net-zero	8:1
wc:提:recycled-material	0:-1 2:1
wc:提:renewable-energy	3:1
wc:提:supplier-commitments	0:1
wc:插:ev-volume	0:3
wc:撤	3:1
wc:收:battery-recycling	0:1
wc:收:ev-volume	0:1
wc:收:ghg-emissions	0:-1 4:-1 6:-2 8:1
wc:收:net-zero	0:-1 1:2 3:-1 7:-1 8:-1
wc:改:charging-points	0:1
wc:改:energy-use	0:-1 3:1
wc:改:ev-models	0:1
wc:改:ev-share	7:1
wc:改:ev-volume	0:2
wc:改:ghg-emissions	0:1 2:1 3:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:改:net-zero	1:1
wc:改:renewable-energy	3:1
wc:放:ev-share	7:1
wc:放:renewable-energy	6:1
wc:效	3:-1 6:1 8:1
wc:数	0:1
wc:数:ev-share	7:1
wc:数:green-factories	0:1
wc:数:renewable-energy	4:1
wc:整:ev-volume	0:1
wc:整:ghg-emissions	0:-2 3:1 4:-2 6:1
wc:整:green-factories	0:2 1:-1 2:-1 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
wc:整:ice-phase-out	7:1
wc:整:net-zero	1:-1 3:1 6:-1 7:-1
wc:整:renewable-energy	3:1
wc:文	0:1
wc:斌	0:1 3:-1 4:1
wc:料:battery-recycling	0:1
wc:料:ev-volume	0:1
wc:料:net-zero	0:-1 1:-2 7:1
wc:料:recycled-material	0:1
wc:料:renewable-energy	2:1
wc:斯:battery-capacity	0:1
wc:斯:ev-models	0:1
wc:斯:ghg-emissions	6:1
wc:斯:ice-phase-out	7:2
wc:新:ev-share	7:1
wc:新:ev-volume	0:1
wc:新:ghg-emissions	0:-1 2:-1 4:2 6:-2
wc:新:ice-phase-out	7:1
wc:新:net-zero	1:2 3:-1 7:2 8:-2
wc:新:recycled-material	0:-1 2:-1 7:1
wc:新:renewable-energy	3:1
wc:方:emissions-peak	8:1
wc:方:ev-volume	0:1
wc:方:ice-phase-out	7:1
wc:方:investment	0:1
wc:方:net-zero	3:1
wc:旗	0:-1 3:1 8:-1
wc:旗:ice-phase-out	7:1
wc:旗:net-zero	1:-1 2:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:无	3:1
wc:日:charging-points	0:1
wc:日:ghg-emissions	0:-1 2:1
wc:日:ice-phase-out	7:1
wc:日:net-zero	6:-1
wc:旧	0:1
wc:旧:ghg-emissions	0:1 2:-1 3:-1 4:1 5:-1 6:-1 8:-1
wc:早:net-zero	6:1
wc:时:battery-recycling	0:1
wc:时:ev-models	0:1
wc:时:ev-volume	0:1
wc:时:ghg-emissions	1:-1 8:1
wc:时:green-factories	0:-1 3:1
wc:时:net-zero	3:1 6:-1 8:1
wc:时:renewable-energy	6:1
wc:明:battery-capacity	0:1
wc:易	0:-1 3:1 4:1 6:-1
wc:星	1:-1 3:2 8:-2
wc:是:battery-capacity	0:1
wc:是:battery-recycling	0:1
wc:是:emissions-peak	8:1
wc:是:energy-use	0:-1 3:2 6:-1
wc:是:ev-models	0:1
wc:是:ev-share	7:1
wc:是:ghg-emissions	0:1
wc:是:green-factories	0:1
wc:是:ice-phase-out	7:1
wc:是:investment	0:1
wc:是:net-zero	3:1
wc:是:recycled-material	0:1
wc:是:renewable-energy	0:1 3:-1 6:1
wc:显	6:1
wc:晚	4:1
wc:晨	3:1
wc:普	4:1
wc:智:ev-volume	0:1
wc:智:renewable-energy	3:2
wc:更:ghg-emissions	4:-1
wc:更:ice-phase-out	7:1
wc:更:renewable-energy	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:替	3:1
wc:最:ghg-emissions	3:-1
wc:月:ev-mileage	0:2
wc:月:ev-volume	0:1
wc:月:ghg-emissions	2:-1 6:-1
wc:月:ice-phase-out	7:1
wc:月:renewable-energy	0:-2 3:3 6:-1
wc:有:emissions-peak	8:1
wc:有:ev-models	0:1
wc:有:ev-share	7:1
wc:有:ghg-emissions	1:1 3:-2 4:-2 5:-1 7:-1
wc:有:green-factories	3:1
wc:有:ice-phase-out	7:1
wc:有:net-zero	3:2
wc:有:renewable-energy	0:-1 4:-1 6:2
wc:服	0:1
wc:服:charging-points	0:1
wc:期:battery-capacity	0:1
wc:期:ghg-emissions	0:-2 1:1
wc:期:investment	0:1
wc:期:net-zero	1:2 6:-1
wc:未	1:-1
wc:未:ghg-emissions	0:1 3:-1 6:1 8:-2
wc:未:net-zero	1:-1 3:1
wc:末	0:2 3:-1
wc:末:charging-points	0:1
wc:本:ghg-emissions	0:-1 3:1 8:-1
wc:本:net-zero	1:1 3:1
wc:术	4:1
wc:机	0:1 3:1
wc:机:ice-phase-out	7:1
wc:李	4:1
wc:材	7:1
wc:材:recycled-material	7:1
wc:材:renewable-energy	2:1
wc:杜:net-zero	8:1
wc:条	3:-1
wc:条:ghg-emissions	0:-1 1:2 3:-1 6:-1 8:-1
wc:条:net-zero	1:-1 8:1
wc:来:ev-share	7:1
wc:来:ev-volume	0:1
wc:来:ghg-emissions	4:-1 6:1 8:-1
wc:来:net-zero	8:1
wc:来:renewable-energy	3:1
wc:板	0:1
wc:极:ev-volume	0:1
wc:极:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 7:1 8:-1
wc:林	2:1
wc:查	2:1
wc:查:supplier-commitments	2:1
wc:标:charging-points	0:1
wc:标:energy-use	3:1 6:-1
wc:标:ev-share	7:1
wc:标:ghg-emissions	4:1 6:1
wc:标:ice-phase-out	7:1
wc:标:net-zero	6:-1 8:1
wc:标:recycled-material	0:1 2:-1
wc:标:renewable-energy	6:-1
wc:标:water-use	3:1
wc:样	3:-2 6:1
wc:样:ghg-emissions	0:-1 2:-1 3:-1 4:1 5:-1 6:1 8:-1
wc:样:net-zero	1:-1 3:1 8:1
wc:核	6:1
wc:核:ghg-emissions	0:-1 3:-1
wc:核:net-zero	6:1
wc:核:supplier-commitments	0:1
wc:根	0:1
wc:根:charging-points	0:1
wc:格	2:1
wc:案	0:2 3:-2
wc:桑	3:1 4:-1
wc:桑:battery-capacity	0:1
wc:桥:renewable-energy	3:1
wc:桩:charging-points	0:1
wc:梯	0:2
wc:梯:battery-recycling	0:1
wc:植	1:1 2:-1 5:-1 6:-1 7:-1 8:-1
wc:楚	0:1
wc:概	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:3
wc:模	0:1
wc:模:battery-capacity	0:1
wc:次:battery-recycling	0:1
wc:次:ev-share	7:2
wc:欧:charging-points	0:1
wc:欧:ev-share	7:1
wc:欧:ev-volume	0:1
wc:欧:ice-phase-out	7:2
wc:欧:investment	0:1
wc:欧:net-zero	6:1 8:1
wc:款	0:1
wc:款:ev-models	0:2
wc:款:ev-share	7:1
wc:止:ice-phase-out	7:1
wc:正	0:1 3:-1 6:-1 8:-1
wc:正:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:此:ev-share	7:1
wc:此:ghg-emissions	0:-1 1:-1 6:-1 8:1
wc:此:investment	0:1
wc:此:renewable-energy	2:1 6:-2
wc:步:ghg-emissions	0:-1 1:-1 6:-1 8:1
wc:步:green-factories	0:-1 3:2
wc:步:renewable-energy	0:-1
wc:武	3:-1 6:1
wc:段	3:-1 4:1
wc:母	6:-1 8:2
wc:母:net-zero	6:-1 8:2
wc:每:ev-share	7:1
wc:每:ev-volume	0:1
wc:每:ghg-emissions	0:-1 5:-1 7:-1 8:-1
wc:每:net-zero	3:1 8:1
wc:每:renewable-energy	3:1
wc:毓	6:1
wc:比:battery-recycling	0:2
wc:比:energy-use	0:1
wc:比:ev-models	0:1
wc:比:ev-share	7:1
wc:比:ev-volume	0:1
wc:比:fuel-economy	0:1 2:-1 6:-1 7:-1
wc:比:ghg-emissions	6:1 7:-1
wc:比:green-factories	3:1
wc:比:ice-phase-out	7:1
wc:比:supplier-commitments	2:1
wc:比:water-use	3:1
wc:气:ghg-emissions	2:-2 8:-2
wc:气:net-zero	8:1
wc:气:renewable-energy	6:1
wc:氢:ev-volume	0:1
wc:氢:renewable-energy	3:2
wc:氧	3:1
wc:氧:ghg-emissions	1:-1 3:1 6:-1
wc:氪:ev-volume	0:1
wc:水	0:-1 3:3
wc:水:energy-use	3:2
wc:水:ghg-emissions	0:-1 3:1
wc:水:renewable-energy	3:1
wc:水:water-use	3:1
wc:求	0:1 2:1
wc:求:ghg-emissions	0:-1 2:1 4:-1
wc:求:recycled-material	0:2
wc:求:renewable-energy	0:1 3:-1
wc:求:supplier-commitments	0:1
wc:汉	3:-1 6:1
wc:汉:ev-volume	0:1
wc:池:battery-recycling	0:1
wc:池:ghg-emissions	4:-1
wc:池:net-zero	1:-1 2:1 3:-1 6:-1 7:-1 8:1
wc:池:recycled-material	7:-1
wc:汽:charging-points	0:1
wc:汽:emissions-peak	8:1
wc:汽:ghg-emissions	0:-2 4:1 6:-1 8:1
wc:汽:ice-phase-out	7:1
wc:汽:net-zero	3:1
wc:汽:renewable-energy	0:1 6:-2
wc:沃	8:1
wc:沃:net-zero	8:2
wc:沈	3:1
wc:沈:ghg-emissions	3:1
wc:沈:renewable-energy	3:1
wc:没:charging-points	0:1
wc:没:emissions-peak	8:1
wc:没:ev-share	7:1
wc:没:ev-volume	0:1
wc:没:ghg-emissions	0:-1 2:1 3:1 6:-1 8:-2
wc:没:ice-phase-out	7:2
wc:没:investment	0:1
wc:没:net-zero	6:-1 8:1
wc:没:recycled-material	0:2
wc:油	0:1
wc:油:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
wc:油:ice-phase-out	7:1
wc:法	0:1
wc:法:battery-capacity	0:1
wc:法:ev-volume	0:1
wc:波	0:1
wc:泰:net-zero	3:1
wc:津	3:1
wc:津:net-zero	3:1
wc:津:renewable-energy	3:1
wc:洲:ev-share	7:1
wc:洲:ev-volume	0:1
wc:洲:ice-phase-out	7:2
wc:洲:net-zero	6:1 8:1
wc:活	8:1
wc:流	0:1 1:-1 2:-1 3:-1 4:-2 6:1 8:-1
wc:流:ghg-emissions	0:1 1:-1 4:-2 5:-1
wc:海:charging-points	0:1
wc:海:ev-share	7:1
wc:海:ev-volume	0:2
wc:涂	3:1
wc:消	0:1 2:-1 7:-1 8:-1
wc:消:renewable-energy	0:-1 3:-1 6:1
wc:润:ev-volume	0:1
wc:涨	0:1
wc:涨:ev-volume	0:1
wc:混:ev-share	7:1
wc:混:ev-volume	0:2
wc:混:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
wc:添	0:1
wc:添:green-factories	0:1
wc:渗:ev-share	7:1
wc:渗:ev-volume	0:1
wc:温:ghg-emissions	0:1 1:-1 4:-1 5:-1 7:-1 8:-2
wc:温:net-zero	8:1
wc:源:ev-mileage	0:2
wc:源:ev-models	0:1
wc:源:ev-share	7:1
wc:源:ev-volume	0:1
wc:源:ghg-emissions	0:-1 2:-1 3:1
wc:源:net-zero	3:1
wc:源:renewable-energy	0:1
wc:滑	0:1
wc:滑:ev-volume	0:1
wc:点	0:1 1:-1
wc:点:charging-points	0:1
wc:点:ghg-emissions	1:-1 4:-1 6:-2 8:1
wc:点:net-zero	6:1 8:-2
wc:烘	3:1
wc:烧	4:1
wc:热	2:1
wc:热:ghg-emissions	0:-1 2:1
wc:煤	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:煤:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:照:ghg-emissions	0:1 3:-1
wc:照:net-zero	8:-1
wc:燃:ice-phase-out	7:1
wc:燃:net-zero	0:-1 3:-1 7:1
wc:版	0:-1
wc:牌:ev-models	0:1
wc:牌:ice-phase-out	7:1
wc:牌:net-zero	1:-1 6:1
wc:牙:battery-capacity	0:1
wc:牙:ev-volume	0:1
wc:物	1:-1 4:-1 6:1 8:-1
wc:物:ghg-emissions	0:1 1:-1 4:-2 5:-1
wc:物:waste	3:1
wc:特:battery-capacity	0:1
wc:狐:ev-volume	0:1
wc:率	3:1
wc:率:ev-share	7:1
wc:率:waste	3:1
wc:率:water-use	3:1
wc:环	1:-1 3:1
wc:环:ghg-emissions	1:-1 3:1 6:-1
wc:环:net-zero	3:-1 7:1
wc:现:emissions-peak	8:1
wc:现:ev-share	7:1
wc:现:ghg-emissions	6:-1
wc:现:investment	0:1
wc:现:renewable-energy	3:1
wc:班	0:1
wc:班:battery-capacity	0:1
wc:球:charging-points	0:1
wc:球:ev-volume	0:1
wc:球:ghg-emissions	0:-1 4:1
wc:球:ice-phase-out	7:1
wc:球:net-zero	6:-1
wc:球:renewable-energy	0:-1 8:-1
wc:理:battery-recycling	0:1
wc:瓦:battery-capacity	0:1
wc:瓦:energy-use	3:-1 6:1
wc:瓦:ghg-emissions	0:-1 2:-1 3:1 4:-1 5:-1 8:1
wc:瓦:green-factories	3:1
wc:瓦:renewable-energy	0:1
wc:生:battery-recycling	0:1
wc:生:ghg-emissions	1:1
wc:生:ice-phase-out	7:1
wc:生:net-zero	1:2 6:-1 8:-1
wc:生:recycled-material	2:1
wc:生:water-use	3:1
wc:用:battery-recycling	0:1
wc:用:ev-mileage	0:2
wc:用:ghg-emissions	1:-1 3:-1 4:2
wc:用:ice-phase-out	7:1
wc:用:investment	0:1
wc:用:net-zero	0:1 1:1 2:-1 3:-1 4:-1 5:-1 8:-1
wc:用:recycled-material	0:1
wc:用:renewable-energy	3:1
wc:用:waste	3:1
wc:用:water-use	3:2
wc:田:ice-phase-out	7:1
wc:田:net-zero	3:1
wc:田:renewable-energy	3:1
wc:由:emissions-peak	8:1
wc:由:ghg-emissions	6:-1
wc:由:net-zero	3:1 6:1 8:-1
wc:由:renewable-energy	0:-1 3:-1 4:2
wc:申	1:2 8:-2
wc:电:battery-recycling	0:1
wc:电:charging-points	0:1
wc:电:energy-use	0:-1 6:1
wc:电:ev-mileage	0:1
wc:电:ev-models	0:1
wc:电:ev-share	7:1
wc:电:ev-volume	0:1
wc:电:green-factories	3:1
wc:电:ice-phase-out	7:1
wc:电:net-zero	1:-1 3:1
wc:电:recycled-material	7:-1
wc:留	3:-1 8:1
wc:留:net-zero	3:-1 8:2
wc:略:net-zero	8:1
wc:百	3:-1 4:1
wc:百:renewable-energy	4:1
wc:的:energy-use	0:-1 3:1
wc:的:ghg-emissions	4:-1 7:-1
wc:的:ice-phase-out	7:1
wc:的:investment	0:1
wc:的:net-zero	3:1
wc:的:network	0:1
wc:的:recycled-material	0:1
wc:的:water-use	3:2
wc:皮	0:1
wc:监	8:1
wc:盖:charging-points	0:1
wc:盖:supplier-commitments	5:-1 6:-1 7:-1
wc:盘:supplier-commitments	2:1
wc:目:battery-capacity	0:1
wc:目:charging-points	0:1
wc:目:energy-use	0:-1 3:2 6:-1
wc:目:ev-models	0:1
wc:目:ev-share	7:1
wc:目:ghg-emissions	6:1
wc:目:investment	0:1
wc:目:net-zero	1:1 6:-1
wc:目:recycled-material	0:1 2:-1
wc:目:renewable-energy	4:1
wc:直	2:-1 6:1 8:-1
wc:相:renewable-energy	3:1
wc:省	3:1
wc:看	3:-1
wc:看:net-zero	3:-1 8:1
wc:眼	0:1 6:1
wc:着	6:-2
wc:着:ghg-emissions	1:1 4:-1 6:-2 8:-1
wc:石	7:1
wc:砍	0:-1 8:1
wc:砍:ghg-emissions	0:-1 8:1
wc:研:investment	0:1
wc:础	3:1
wc:础:ghg-emissions	3:1
wc:确:net-zero	8:2
wc:碳:emissions-peak	8:1
wc:碳:energy-use	0:-2 3:2
wc:碳:ev-mileage	0:1
wc:碳:green-factories	3:1
wc:碳:ice-phase-out	7:1
wc:碳:net-zero	8:1
wc:碳:renewable-energy	3:1
wc:碳:supplier-commitments	0:1
wc:示:ghg-emissions	3:1
wc:示:net-zero	1:-1
wc:福	8:1
wc:福:net-zero	8:1
wc:离	1:2
wc:离:ev-volume	0:1
wc:离:ghg-emissions	0:-1 1:2
wc:科	4:-1 6:1
wc:科:net-zero	3:1
wc:租	0:1
wc:积	3:1
wc:称:ev-volume	0:1
wc:称:ghg-emissions	3:-1
wc:称:net-zero	8:2
wc:程	0:1
wc:程:ev-mileage	0:2
wc:程:ghg-emissions	0:1 1:-1 6:-1
wc:立	3:1
wc:立:water-use	3:1
wc:站:renewable-energy	0:1
wc:端	4:-1
wc:端:ghg-emissions	0:-1 2:1 4:-1
wc:第:ev-volume	0:1
wc:第:net-zero	3:1
wc:第:renewable-energy	4:1
wc:等	3:-1
wc:等:charging-points	0:1
wc:等:green-factories	0:2 3:-1
wc:等:renewable-energy	0:-1 2:1
wc:答	8:-1
wc:答:net-zero	1:-1 3:1
wc:策	3:-1 4:1
wc:签	0:1
wc:签:supplier-commitments	0:1
wc:算	3:-1
wc:算:ev-share	7:1
wc:算:ghg-emissions	0:-1 1:1 2:1 3:-1 6:-1
wc:管	3:1
wc:米	3:1
wc:米:water-use	3:1
wc:类	2:1 3:-1
wc:系:ev-share	7:2
wc:累:charging-points	0:1
wc:累:ev-mileage	0:2
wc:累:ev-volume	0:1
wc:累:ghg-emissions	0:-1 3:-2 4:3
wc:累:renewable-energy	0:-1 3:3
wc:繁	3:1
wc:约:battery-capacity	0:1
wc:约:energy-use	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
wc:约:ev-mileage	0:1
wc:约:ev-volume	0:1
wc:约:ghg-emissions	0:-1 6:-1 8:1
wc:约:renewable-energy	4:-1 6:1
wc:级:charging-points	0:1
wc:级:green-factories	3:1
wc:级:renewable-energy	0:-1 2:1 4:1 6:-2
wc:纯:ev-share	7:2
wc:纯:ev-volume	0:1
wc:纯:ice-phase-out	7:1
wc:纯:net-zero	3:-1 8:3
wc:线:charging-points	0:1
wc:线:ev-volume	0:2
wc:线:ghg-emissions	0:-1 1:1 3:1 6:-1 8:-1
wc:组:ev-volume	0:1
wc:绍	0:1 2:1 3:-1
wc:绍:renewable-energy	3:1
wc:经:emissions-peak	8:1
wc:经:ghg-emissions	0:-2 1:-1 2:-1 3:-1 5:-1 7:1 8:-1
wc:经:net-zero	3:2
wc:给:net-zero	8:1
wc:给:recycled-material	0:-1 2:1
wc:络	0:-1 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
wc:络:renewable-energy	0:-2 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
wc:绝	4:-1 8:-1
wc:绝:ghg-emissions	0:-1 4:-1 6:1 8:-1
wc:绝:net-zero	3:1
wc:统	0:-1 3:1 4:1 6:-1
wc:续:recycled-material	0:2
wc:续:supplier-commitments	0:1
wc:维:ev-volume	0:2
wc:综	3:1
wc:综:energy-use	0:1
wc:综:waste	3:1
wc:绿:ghg-emissions	0:-1 2:1 4:-1
wc:绿:green-factories	0:1
wc:绿:net-zero	8:-1
wc:绿:recycled-material	0:-1 2:1 7:-1
wc:绿:renewable-energy	0:1 6:1
wc:缩	0:1
wc:缩:ev-volume	0:1
wc:缺	3:1
wc:网	3:1
wc:网:renewable-energy	3:1 4:1 6:-1
wc:罗	0:1
wc:署:supplier-commitments	0:1
wc:美:investment	0:1
wc:考	1:1 8:-1
wc:者	6:-1
wc:者:ghg-emissions	1:-1 2:-1 6:-1 8:-1
wc:而	6:1
wc:而:ev-volume	0:1
wc:而:ghg-emissions	0:1 3:-1 4:-1 6:1 8:-1
wc:而:net-zero	6:-1
wc:而:renewable-energy	0:-1 3:-1 6:1
wc:耗:energy-use	0:1
wc:耗:fuel-economy	0:-1 4:1 7:-1
wc:耗:ghg-emissions	1:-1
wc:耗:renewable-energy	0:-1 3:1 6:1
wc:耗:water-use	3:1
wc:联	0:1
wc:联:investment	0:1
wc:股	2:1
wc:肥	0:1
wc:能:battery-capacity	0:1
wc:能:energy-use	0:1
wc:能:ev-share	7:1
wc:能:ev-volume	0:1
wc:能:ghg-emissions	3:1
wc:能:ice-phase-out	7:1
wc:能:net-zero	8:2
wc:脱	3:-1
wc:脱:net-zero	3:-2 7:1
wc:膜	0:-1 2:1 3:-1 6:1
wc:膜:renewable-energy	0:-1 2:1 3:-1 6:1
wc:自:charging-points	0:1
wc:自:emissions-peak	8:1
wc:自:ev-share	7:1
wc:自:ghg-emissions	2:-1 4:-2 6:1
wc:至	0:1
wc:至:charging-points	0:1
wc:至:ev-share	7:1
wc:至:ev-volume	0:1
wc:至:ghg-emissions	1:1 3:-1
wc:至:green-factories	3:2
wc:至:net-zero	1:-1 3:-1 6:-1 8:2
wc:至:renewable-energy	0:1
wc:致	3:2
wc:致:net-zero	1:1 3:1 8:-1
wc:般	3:1
wc:般:waste	3:1
wc:色	0:1
wc:色:green-factories	0:1
wc:节	1:-2
wc:节:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
wc:节:ghg-emissions	1:-2 3:1 4:1
wc:节:net-zero	3:-1 7:1
wc:芯	2:1
wc:苏	3:1
wc:若:ev-share	7:1
wc:英:battery-capacity	0:1
wc:英:investment	0:1
wc:范	3:-1 6:1
wc:范:ghg-emissions	0:1 2:-1 3:-2 8:-1
wc:范:net-zero	6:1
wc:茨:net-zero	8:1
wc:莫:net-zero	8:1
wc:获	3:1
wc:获:green-factories	0:-1 3:3
wc:营	6:2
wc:营:charging-points	0:1
wc:营:ev-volume	0:2
wc:营:ghg-emissions	0:-1 1:-1 3:-1 4:-3 6:2
wc:营:net-zero	6:1
wc:营:renewable-energy	0:-1 3:-1 4:-1 6:2
wc:落	3:1
wc:董:net-zero	1:1 2:1 3:-1 8:-1
wc:蓝:ev-volume	0:1
wc:蔚	0:2
wc:蔚:ev-volume	0:2
wc:虎	8:1
wc:虎:net-zero	8:1
wc:行:ev-mileage	0:1
wc:行:ghg-emissions	0:-1 4:1
wc:行:net-zero	0:-1 1:-1 2:1 3:2 6:-1 8:-1
wc:行:renewable-energy	3:1
wc:表:net-zero	8:1
wc:被	0:-2
wc:被:ev-share	7:1
wc:被:ghg-emissions	0:-2 1:1 2:-1 6:-1
wc:装:ev-volume	0:1
wc:装:ghg-emissions	0:1
wc:西:battery-capacity	0:1
wc:西:green-factories	0:-1 3:2
wc:要:ghg-emissions	6:-1
wc:要:green-factories	0:-1 3:3
wc:要:investment	0:2
wc:要:net-zero	1:-1 2:-1 3:1 8:1
wc:要:recycled-material	0:4
wc:要:supplier-commitments	0:1
wc:覆:charging-points	0:1
wc:覆:supplier-commitments	5:-1 6:-1 7:-1
wc:规:battery-capacity	0:1
wc:规:ghg-emissions	3:-1 6:-1
wc:视	0:1
wc:解:ev-volume	0:1
wc:言	1:1
wc:言:net-zero	1:1
wc:计:charging-points	0:1
wc:计:ev-mileage	0:2
wc:计:ev-volume	0:1
wc:计:ghg-emissions	4:2 6:-1
wc:计:investment	0:1
wc:计:net-zero	0:-1 3:-1
wc:计:renewable-energy	3:1
wc:计:supplier-commitments	0:1
wc:订	3:1
wc:认:ghg-emissions	0:1
wc:认:green-factories	3:1
wc:讯	3:1
wc:记	0:-1
wc:设	6:1
wc:设:charging-points	0:1
wc:设:ghg-emissions	6:1
wc:设:investment	0:1
wc:证:ghg-emissions	0:-1 4:1
wc:证:green-factories	3:1
wc:评	3:2
wc:该:ev-share	7:1
wc:该:ice-phase-out	7:1
wc:该:renewable-energy	3:2 6:-1
wc:说:battery-capacity	0:1
wc:说:battery-recycling	0:1
wc:说:ev-share	7:1
wc:说:ghg-emissions	0:1 3:-1 4:-1
wc:说:investment	0:1
wc:说:net-zero	1:-1 3:1
wc:说:recycled-material	0:1 2:-1
wc:请	0:-1 2:1 7:1
wc:诺:emissions-peak	8:1
wc:诺:ghg-emissions	0:-1 8:-1
wc:诺:ice-phase-out	7:1
wc:诺:net-zero	1:-1 3:-1 8:2
wc:诺:supplier-commitments	0:1
wc:调	0:1
wc:调:ev-share	7:1
wc:调:ev-volume	0:1
wc:调:ghg-emissions	2:-2 3:-1 4:-1 5:-1 7:-1 8:-2
wc:调:net-zero	6:-1 8:1
wc:调:renewable-energy	0:1
wc:豪	8:1
wc:豹	8:1
wc:豹:net-zero	8:1
wc:负:net-zero	8:1
wc:负:renewable-energy	0:-1 2:1 6:-1
wc:财:ghg-emissions	4:-1 5:-1 6:1 8:-1
wc:财:net-zero	0:-1 1:1 3:1 7:-1
wc:账	4:1
wc:货	0:1
wc:购	3:2
wc:购:ghg-emissions	3:1 4:-1 6:-1
wc:购:renewable-energy	3:2
wc:购:supplier-commitments	0:1
wc:资	0:1
wc:资:investment	0:1
wc:赫	0:1 4:-1
wc:起:battery-capacity	0:1
wc:起:charging-points	0:1
wc:起:ev-share	7:1
wc:起:ice-phase-out	7:1
wc:起:renewable-energy	3:2
wc:超:battery-capacity	0:1
wc:超:battery-recycling	0:2
wc:超:ev-models	0:1
wc:超:ev-share	7:1
wc:超:ghg-emissions	4:1
wc:超:investment	0:1
wc:超:renewable-energy	0:-1 3:1 6:2
wc:足	0:1
wc:足:ghg-emissions	0:1 1:2 3:-1 4:-1 8:-1
wc:足:renewable-energy	3:1
wc:跌:ev-volume	0:1
wc:距	1:2
wc:路:net-zero	8:1
wc:身	4:-1 6:2
wc:身:ghg-emissions	0:-1 4:-2 6:1
wc:车:emissions-peak	8:1
wc:车:energy-use	3:2
wc:车:ev-mileage	0:2
wc:车:ev-models	0:1
wc:车:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
wc:车:ghg-emissions	1:1 4:1 6:-1
wc:车:green-factories	0:2 3:-1
wc:车:ice-phase-out	7:1
wc:车:net-zero	1:2 7:1 8:-2
wc:车:recycled-material	0:-1 2:-1 7:1
wc:车:renewable-energy	3:1 6:-1
wc:车:water-use	3:1
wc:转	0:-1 3:2 6:-1
wc:轻:ice-phase-out	7:2
wc:载	0:1 1:-1
wc:较:energy-use	3:1
wc:较:ghg-emissions	0:1 8:-1
wc:较:net-zero	0:-1 7:1 8:-1
wc:辆	0:1
wc:辆:ev-share	7:1
wc:辆:ev-volume	0:2
wc:辆:ghg-emissions	3:-1 8:-1
wc:辆:net-zero	1:-1 3:2
wc:达:battery-capacity	0:1
wc:达:emissions-peak	8:1
wc:达:ghg-emissions	1:-1 2:-1 6:-1
wc:达:green-factories	0:-1 3:2
wc:达:investment	0:1
wc:达:net-zero	3:1
wc:达:renewable-energy	0:-1 3:1
wc:过:battery-capacity	0:1
wc:过:battery-recycling	0:2
wc:过:charging-points	0:1
wc:过:ev-mileage	0:2
wc:过:ev-models	0:1
wc:过:ev-share	7:1
wc:过:ev-volume	0:1
wc:过:ghg-emissions	3:-1 4:1
wc:过:green-factories	3:1
wc:过:investment	0:2
wc:过:net-zero	8:1
wc:过:renewable-energy	0:-2 6:3
wc:运	1:-1 6:2
wc:运:ev-volume	0:1
wc:运:ghg-emissions	0:-1 1:-1 4:-2 6:2 8:-1
wc:运:net-zero	6:1
wc:运:renewable-energy	0:-1 6:1
wc:近	3:1
wc:近:ev-share	7:1
wc:近:ev-volume	0:1
wc:近:ghg-emissions	0:-2 1:-1 3:2 4:-1 6:1 8:-1
wc:近:renewable-energy	6:1
wc:还	0:1
wc:还:ev-share	7:2
wc:还:ghg-emissions	0:-1 3:-1 4:-1 6:1
wc:还:investment	0:1
wc:这:charging-points	0:1
wc:这:ev-models	0:1
wc:这:ev-share	7:1
wc:这:ev-volume	0:1
wc:这:ghg-emissions	3:-1 8:1
wc:这:net-zero	8:1
wc:这:recycled-material	0:2
wc:这:renewable-energy	0:-1 3:2 6:-1
wc:进	3:1
wc:进:battery-capacity	0:2
wc:进:ev-share	7:1
wc:进:net-zero	1:-1 3:2 8:-1
wc:进:renewable-energy	3:1
wc:远	0:1
wc:迟	3:-1
wc:迪:ev-volume	0:1
wc:迪:ghg-emissions	6:-2 8:1
wc:迪:ice-phase-out	7:1
wc:迪:net-zero	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
wc:迹	0:1 4:-1 8:-1
wc:迹:ghg-emissions	0:1 1:2 3:-1 4:-1 8:-1
wc:退	0:1
wc:退:battery-recycling	0:1
wc:选	0:1 3:-1
wc:选:green-factories	0:1 3:-1
wc:透:ev-share	7:1
wc:透:ev-volume	0:1
wc:透:net-zero	2:1 3:-1
wc:逐	0:1
wc:通:ghg-emissions	0:-1 4:-1 6:2
wc:通:green-factories	3:1
wc:通:ice-phase-out	7:1
wc:通:renewable-energy	6:1
wc:造	3:2
wc:造:energy-use	0:-1 3:1
wc:造:ghg-emissions	1:-1 6:1
wc:造:net-zero	1:1 3:1 6:-1 7:-1 8:-1
wc:造:renewable-energy	0:-1 3:1
wc:逾	0:1
wc:逾:charging-points	0:1
wc:遍:ev-volume	0:1
wc:道:ev-volume	0:2
wc:避	0:-1 1:-1 3:-1 6:-1 8:1
wc:避:ghg-emissions	0:-1 1:-1 3:-1 6:-1 8:1
wc:那	4:-1
wc:那:ev-share	7:1
wc:那:net-zero	0:-2 2:-1 3:-2 4:-1 5:-2 6:1 7:-1
wc:部:ev-volume	0:1
wc:部:ghg-emissions	4:-1
wc:部:ice-phase-out	7:1
wc:部:renewable-energy	0:-1 4:1
wc:都:ghg-emissions	0:-1 1:1 6:-1
wc:都:net-zero	1:-1 3:1
wc:配	3:-2 4:1 6:-1
wc:采	0:1 2:1 3:-1 4:-1
wc:采:ghg-emissions	1:-1 2:2 3:-2 4:-1 6:-1
wc:采:renewable-energy	0:1
wc:采:supplier-commitments	0:1
wc:里	4:1
wc:里:emissions-peak	8:1
wc:里:ev-mileage	0:1
wc:里:ev-share	7:2
wc:里:ev-volume	0:1
wc:里:ghg-emissions	4:2 6:-1 8:-1
wc:里:investment	0:1
wc:里:net-zero	1:-1 8:1
wc:重	1:1 8:-1
wc:重:ev-share	7:2
wc:重:net-zero	1:2 7:-1 8:-1
wc:重:renewable-energy	0:-1 3:1 6:-1
wc:量:emissions-peak	8:1
wc:量:energy-use	3:-1 6:1
wc:量:ghg-emissions	0:-1 4:1
wc:量:net-zero	7:1 8:1
wc:量:renewable-energy	6:1
wc:量:water-use	3:1
wc:钢	0:-1 2:2 3:-2 4:-1
wc:钢:ghg-emissions	2:2 3:-2 4:-1
wc:钢:recycled-material	0:-1 2:1
wc:钱	0:2
wc:钱:investment	0:2
wc:钴	0:1
wc:铁	0:-1 2:1
wc:铝	0:-1 2:1 7:1
wc:铝:ghg-emissions	2:1
wc:铝:recycled-material	0:-1 2:1 7:1
wc:铸	0:-1 2:2
wc:链	0:-1 2:2
wc:链:ghg-emissions	0:-1 1:-1 2:2 3:-1 6:-1
wc:链:supplier-commitments	0:1
wc:销:ev-models	0:1
wc:销:ev-share	7:1
wc:销:ice-phase-out	7:1
wc:销:net-zero	8:4
wc:锂	0:1
wc:错	0:1 3:-1
wc:镍	0:1
wc:镑:investment	0:1
wc:长:battery-recycling	0:1
wc:长:ev-share	7:1
wc:长:ghg-emissions	2:-1 3:-2 5:-1 6:-1 8:-1
wc:长:green-factories	0:-1 3:1
wc:长:ice-phase-out	7:1
wc:长:net-zero	6:-1 8:1
wc:长:recycled-material	2:1
wc:门	0:1
wc:闭	2:1
wc:闭:ghg-emissions	2:1
wc:问	8:1
wc:间:ghg-emissions	0:1 3:-1
wc:间:net-zero	3:2 8:1
wc:间:renewable-energy	6:1
wc:队	4:-1 7:1 8:-1
wc:队:ghg-emissions	1:1 3:-1
wc:阳	0:-1 6:1
wc:阳:ghg-emissions	3:1
wc:阳:renewable-energy	0:-1 6:1
wc:阶	1:1 3:-1
wc:阶:ghg-emissions	0:-1 1:1 2:-1 3:-1 6:-1 8:-1
wc:阿	0:1
wc:阿:ev-volume	0:1
wc:际	0:1
wc:际:ev-volume	0:2
wc:陆	0:1
wc:陆:charging-points	0:1
wc:陈	0:1
wc:降	3:1
wc:降:energy-use	3:1
wc:降:ev-volume	0:1
wc:降:fuel-economy	0:-1 4:1 7:-1
wc:降:net-zero	3:1
wc:降:renewable-energy	6:1
wc:降:water-use	3:1
wc:限	1:-1 3:2
wc:除	7:1
wc:隆	3:2 8:-1
wc:集:emissions-peak	8:1
wc:集:energy-use	3:2
wc:集:ev-share	7:1
wc:集:ghg-emissions	6:-1
wc:集:green-factories	0:2 3:-1
wc:集:net-zero	8:1
wc:集:renewable-energy	3:-1 6:1
wc:零	8:1
wc:零:ghg-emissions	0:1 2:-1 3:-3 4:-1 5:-1
wc:零:green-factories	3:1
wc:零:net-zero	1:-2 8:2
wc:零:renewable-energy	6:1
wc:零:waste	3:1
wc:雷:ev-volume	0:1
wc:雷:ice-phase-out	7:1
wc:雷:investment	0:1
wc:露:ghg-emissions	0:-1
wc:露:net-zero	2:1
wc:靠	1:2 3:-1 8:-1
wc:面:charging-points	0:1
wc:面:emissions-peak	8:1
wc:面:ev-volume	0:1
wc:面:ghg-emissions	6:1
wc:面:ice-phase-out	7:1
wc:面:net-zero	6:1 8:-1
wc:面:renewable-energy	0:-1 3:1 4:-1
wc:面:supplier-commitments	2:1
wc:韩	0:1
wc:韩:investment	0:1
wc:页	0:-1 3:1 8:1
wc:顶	0:-1 3:1
wc:顶:renewable-energy	6:1
wc:项	8:-1
wc:项:ghg-emissions	0:-1
wc:项:investment	0:1
wc:项:net-zero	0:-2 1:1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
wc:项:renewable-energy	0:1
wc:顺	3:1
wc:须:ghg-emissions	2:1
wc:须:supplier-commitments	0:1
wc:预:ev-share	7:1
wc:领:ev-share	7:1
wc:额:ev-share	7:1
wc:额:investment	0:1
wc:额:supplier-commitments	0:1
wc:风	0:1
wc:风:renewable-energy	0:1 6:-1
wc:首	0:1
wc:首:ev-share	7:1
wc:首:green-factories	0:1
wc:首:net-zero	0:-2 1:-1 2:-1 4:-1 5:-1 6:1 7:-1 8:1
wc:马	0:1
wc:马:ev-share	7:2
wc:驰:renewable-energy	3:2 6:-1
wc:驶	4:1
wc:驶:ev-mileage	0:1
wc:驶:ghg-emissions	0:-1 3:-1 4:2
wc:驾	4:2
wc:高	0:1
wc:高:battery-capacity	0:1
wc:高:charging-points	0:1
wc:高:ghg-emissions	0:2 2:-1
wc:高:renewable-energy	0:-1 3:1
wc:魏	8:1
wc:鹏:ev-volume	0:1
wc:齐	4:1 8:-1
ws:#:battery-capacity	0:2
ws:#:battery-recycling	0:2
ws:#:charging-points	0:2
ws:#:emissions-peak	8:1
ws:#:ev-mileage	0:1
ws:#:ev-models	0:2
ws:#:ev-share	7:2
ws:#:ev-volume	0:2
ws:#:fuel-economy	4:1 7:-1
ws:#:green-factories	3:1
ws:#:ice-phase-out	7:1
ws:#:investment	0:1
ws:#:net-zero	8:1
ws:#:network	0:2
ws:#:recycled-material	0:1
ws:#:supplier-commitments	0:1
ws:#:waste	3:1
ws:#:water-use	3:1
ws:#y:battery-capacity	0:1
ws:#y:battery-recycling	0:1
ws:#y:charging-points	0:1
ws:#y:emissions-peak	8:1
ws:#y:ev-models	0:1
ws:#y:ev-share	7:2
ws:#y:ev-volume	0:1
ws:#y:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
ws:#y:ghg-emissions	0:1
ws:#y:green-factories	0:-1 3:2
ws:#y:ice-phase-out	7:2
ws:#y:investment	0:1
ws:#y:net-zero	8:1
ws:#y:network	0:3
ws:#y:recycled-material	0:1
ws:#y:renewable-energy	0:1 6:1
ws:#y:waste	3:1
ws:#y:water-use	3:1
ws:%:battery-capacity	0:1
ws:%:battery-recycling	0:1
ws:%:charging-points	0:2
ws:%:energy-use	3:2
ws:%:ev-models	0:1
ws:%:ev-share	7:2
ws:%:ev-volume	0:1
ws:%:fuel-economy	0:1
ws:%:green-factories	0:-1 3:2
ws:%:ice-phase-out	7:1
ws:%:net-zero	8:1
ws:%:recycled-material	0:1
ws:%:renewable-energy	6:1
ws:%:waste	3:2
ws:%:water-use	3:1
ws:(:ghg-emissions	2:-1 3:-1 4:1
ws:(:green-factories	0:-1 3:2
ws:(:net-zero	6:2
ws:(:renewable-energy	0:-1 3:2
ws:(:water-use	3:1
ws:):battery-capacity	0:1
ws:):ghg-emissions	2:-1 3:-1 4:1
ws:):green-factories	0:-1 3:2
ws:):net-zero	6:2
ws:):renewable-energy	0:-1 3:2
ws:):water-use	3:1
ws:,:battery-capacity	0:1
ws:,:battery-recycling	0:2
ws:,:charging-points	0:2
ws:,:emissions-peak	8:1
ws:,:energy-use	3:1
ws:,:ev-mileage	0:1
ws:,:ev-models	0:1
ws:,:ev-share	7:1
ws:,:ev-volume	0:1
ws:,:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:,:green-factories	0:1
ws:,:ice-phase-out	7:1
ws:,:investment	0:2
ws:,:network	0:2
ws:,:recycled-material	0:1
ws:,:renewable-energy	3:1
ws:,:supplier-commitments	0:1
ws:,:waste	3:1
ws:,:water-use	3:1
ws:::battery-capacity	0:1
ws:::charging-points	0:2
ws:::emissions-peak	8:1
ws:::energy-use	0:-1 3:2
ws:::ev-models	0:1
ws:::ev-share	7:1
ws:::ev-volume	0:1
ws:::fuel-economy	0:2 1:-1 2:-1 4:-2 5:-1 6:-1 7:-1 8:-1
ws:::ghg-emissions	2:-1 3:-1 6:1
ws:::green-factories	3:1
ws:::ice-phase-out	7:1
ws:::investment	0:1
ws:::recycled-material	0:1
ws:::renewable-energy	0:1
ws:;:battery-capacity	0:1
ws:;:battery-recycling	0:1
ws:;:emissions-peak	8:1
ws:;:green-factories	0:-1 3:1
ws:;:ice-phase-out	7:1
ws:;:network	0:1
ws:;:recycled-material	0:-1 2:1
ws:;:waste	3:1
ws:co	3:1 4:-1 6:-1 8:-1
ws:co:ghg-emissions	4:-1 6:-1 7:-1
ws:co:net-zero	1:-1 7:1 8:-1
ws:credit	0:1
ws:credit:supplier-commitments	0:2
ws:esg	0:1 3:-1
ws:esg:ghg-emissions	0:2 3:-2 4:-1 8:-1
ws:esg:net-zero	8:1
ws:ex	3:-1 4:-1 6:-1 7:1
ws:g	0:1
ws:g:charging-points	0:1
ws:gwh	0:1
ws:gwh:battery-capacity	0:2
ws:i-mep	6:1
ws:id	0:1
ws:id:ev-volume	0:1
ws:l	0:1
ws:l:ev-volume	0:1
ws:lucid	4:1
ws:lucid:ev-volume	0:1
ws:meb	3:1
ws:powerco	0:1
ws:powerco:battery-capacity	0:1
ws:r	8:1
ws:refactory	8:1
ws:refactory:net-zero	8:1
ws:rivian	0:-1 2:-1 4:1 6:-1 7:-1
ws:suv:ev-models	0:1
ws:tesla	3:-1 4:1
ws:v	0:1
ws:v:charging-points	0:1
ws:vocs	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:xcient	0:1 3:-2 4:2
ws:、:battery-capacity	0:1
ws:、:emissions-peak	8:1
ws:、:energy-use	0:-1 3:1
ws:、:ev-models	0:1
ws:、:ev-share	7:1
ws:、:ghg-emissions	8:-1
ws:、:green-factories	3:1
ws:、:ice-phase-out	7:1
ws:、:net-zero	3:-1 8:1
ws:、:recycled-material	7:1
ws:、:renewable-energy	0:-1 3:1
ws:一:battery-capacity	0:1
ws:一:battery-recycling	0:1
ws:一:charging-points	0:2
ws:一:energy-use	6:1
ws:一:ev-models	0:1
ws:一:ev-share	7:1
ws:一:ev-volume	0:1
ws:一:ghg-emissions	0:-2
ws:一:green-factories	3:1
ws:一:ice-phase-out	7:1
ws:一:recycled-material	0:1
ws:一:waste	3:1
ws:一:water-use	3:1
ws:七:ev-share	7:1
ws:七:renewable-energy	0:1
ws:万:battery-recycling	0:1
ws:万:charging-points	0:1
ws:万:emissions-peak	8:1
ws:万:energy-use	3:1
ws:万:ev-mileage	0:1
ws:万:ev-share	7:1
ws:万:ev-volume	0:2
ws:万:ghg-emissions	0:1 1:-1
ws:万:investment	0:1
ws:万:net-zero	1:1 6:-1
ws:三:ev-share	7:1
ws:三:ghg-emissions	0:1 2:-1 4:-1 5:-1 8:-1
ws:三:investment	0:1
ws:三:net-zero	1:-1 3:1
ws:三:renewable-energy	0:-1 3:2
ws:三:waste	3:1
ws:三:water-use	3:1
ws:上:battery-capacity	0:1
ws:上:battery-recycling	0:1
ws:上:emissions-peak	8:1
ws:上:energy-use	0:-1 6:1
ws:上:ev-models	0:1
ws:上:fuel-economy	0:-1 2:-1 3:-1 4:1 7:-1
ws:上:ghg-emissions	0:-1 4:1
ws:上:green-factories	0:-1 3:1
ws:上:ice-phase-out	7:1
ws:上:renewable-energy	0:-1 3:3
ws:上:supplier-commitments	0:2
ws:下	0:1
ws:下:battery-capacity	0:1
ws:下:battery-recycling	0:1
ws:下:charging-points	0:1
ws:下:energy-use	3:1
ws:下:ev-share	7:1
ws:下:ev-volume	0:1
ws:下:ghg-emissions	0:1 1:1 3:-1 4:-1 6:-1
ws:下:green-factories	3:1
ws:下:net-zero	1:-1 3:-1 8:1
ws:下:renewable-energy	6:1
ws:下:water-use	3:1
ws:不:battery-capacity	0:1
ws:不:charging-points	0:1
ws:不:ev-models	0:2
ws:不:ev-share	7:2
ws:不:ghg-emissions	0:-1 3:1 4:-1
ws:不:ice-phase-out	7:1
ws:不:net-zero	6:-1 8:1
ws:不:renewable-energy	0:1 6:-2
ws:与:battery-capacity	0:1
ws:与:ev-share	7:1
ws:与:ghg-emissions	8:-1
ws:与:net-zero	6:-2 8:2
ws:与:recycled-material	0:1 7:-1
ws:与:supplier-commitments	0:1
ws:专	0:1
ws:世:net-zero	6:1 8:-1
ws:业:battery-recycling	0:1
ws:业:ev-share	7:1
ws:业:net-zero	2:-1 3:-1 6:1
ws:业:waste	3:1
ws:业:water-use	3:1
ws:东:energy-use	3:1
ws:东:ev-share	7:1
ws:东:ev-volume	0:1
ws:东:ghg-emissions	0:1 1:-1 6:-1
ws:东:renewable-energy	0:-2 3:1 6:1
ws:两:ev-models	0:1
ws:两:ghg-emissions	0:-2 1:2 4:-1 8:-1
ws:两:green-factories	0:-1 3:1
ws:两:ice-phase-out	7:1
ws:两:net-zero	1:-1 8:1
ws:两:recycled-material	0:1
ws:两:renewable-energy	6:1
ws:个:charging-points	0:1
ws:个:emissions-peak	8:1
ws:个:ev-models	0:1
ws:个:ev-share	7:1
ws:个:ev-volume	0:1
ws:个:ghg-emissions	0:-1 5:-1 6:1 7:-1
ws:个:green-factories	3:1
ws:个:net-zero	0:-1 4:-1 5:-1 6:1 8:-1
ws:个:recycled-material	0:1
ws:个:renewable-energy	0:-2 3:1
ws:中:charging-points	0:1
ws:中:emissions-peak	8:1
ws:中:ev-models	0:1
ws:中:ev-share	7:1
ws:中:ghg-emissions	6:-1
ws:中:green-factories	0:1
ws:中:ice-phase-out	7:1
ws:中:net-zero	8:1
ws:中:network	0:1
ws:中:recycled-material	7:1
ws:中:renewable-energy	0:-1 6:2
ws:中:supplier-commitments	0:1
ws:中:water-use	3:1
ws:丰:ev-share	7:1
ws:丰:ghg-emissions	0:-1 1:-1 2:1 3:-1 4:1 6:-1
ws:丰:net-zero	3:1 8:-1
ws:丰:renewable-energy	3:1
ws:为:battery-capacity	0:1
ws:为:charging-points	0:1
ws:为:energy-use	0:1
ws:为:ev-share	7:1
ws:为:green-factories	3:1
ws:为:ice-phase-out	7:1
ws:为:recycled-material	0:1 2:-1
ws:为:renewable-energy	0:1
ws:为:supplier-commitments	0:1
ws:为:waste	0:-1 3:2
ws:主:ev-share	7:1
ws:主:ghg-emissions	0:-1 4:2
ws:主:net-zero	7:1
ws:主:renewable-energy	0:-2 3:-1 4:1
ws:么	1:1
ws:之:charging-points	0:1
ws:之:ev-models	0:1
ws:之:ghg-emissions	1:-1 3:1 5:-1 6:-1
ws:之:net-zero	1:1 6:1 7:-1 8:-1
ws:之:renewable-energy	3:2
ws:乐	0:2
ws:乐:ev-volume	0:2
ws:乘	7:1
ws:乘:ev-share	7:1
ws:乘:ev-volume	0:1
ws:乘:ice-phase-out	7:1
ws:乘:net-zero	0:2 1:-1 2:-1 3:-1 4:-1 5:-1 7:1 8:-2
ws:九:net-zero	6:-1 8:1
ws:也	0:1
ws:也:battery-capacity	0:1
ws:也:ghg-emissions	0:1 3:-1 4:-1 6:-1
ws:也:ice-phase-out	7:1
ws:也:investment	0:2
ws:也:net-zero	1:-1 8:1
ws:书	3:1
ws:书:ev-share	7:1
ws:书:ghg-emissions	0:-1 1:-1 3:1
ws:书:supplier-commitments	0:1
ws:买	3:1
ws:买:renewable-energy	3:1
ws:了:charging-points	0:1
ws:了:emissions-peak	8:1
ws:了:energy-use	0:-1 3:2
ws:了:ev-models	0:1
ws:了:ev-share	7:1
ws:了:ev-volume	0:1
ws:了:ghg-emissions	1:1 8:-1
ws:了:green-factories	0:1
ws:了:investment	0:1
ws:了:recycled-material	2:1
ws:了:renewable-energy	0:-1 3:1 6:1
ws:了:supplier-commitments	0:1
ws:了:water-use	3:1
ws:争:emissions-peak	8:1
ws:争:net-zero	8:3
ws:事:ghg-emissions	2:-1 5:-1 6:-1 7:-1 8:-1
ws:事:investment	0:1
ws:事:net-zero	2:1
ws:事:recycled-material	0:1
ws:二:battery-capacity	0:1
ws:二:charging-points	0:1
ws:二:ev-share	7:1
ws:二:ev-volume	0:1
ws:二:ghg-emissions	0:1
ws:二:net-zero	1:-1 3:1
ws:二:renewable-energy	4:1
ws:二:water-use	3:1
ws:于:emissions-peak	8:1
ws:于:energy-use	0:-1 2:-1 4:-1 6:1 7:-1 8:-1
ws:于:ev-models	0:1
ws:于:ghg-emissions	1:-1 4:-1
ws:于:net-zero	6:-1 8:2
ws:于:renewable-energy	3:2
ws:云	3:1
ws:五:energy-use	0:-1 6:1
ws:五:ev-models	0:2
ws:五:ev-share	7:1
ws:五:ghg-emissions	1:1 4:-1 6:-1
ws:五:green-factories	0:-1 3:2
ws:五:investment	0:1
ws:五:renewable-energy	6:-1
ws:亚:ev-share	7:1
ws:亚:ev-volume	0:1
ws:亚:ghg-emissions	4:1 6:-1 8:1
ws:亚:ice-phase-out	7:1
ws:亚:investment	0:1
ws:亚:net-zero	1:1 6:1 8:-1
ws:些	0:1 3:-2 6:-1 8:2
ws:些:renewable-energy	0:2 3:-1 6:-1
ws:交:ev-volume	0:1
ws:交:ghg-emissions	0:-1 1:1 3:-2
ws:交:renewable-energy	0:-1 1:-1 2:-1 3:3 4:-1 5:-1 6:-2 7:-1 8:-1
ws:交:supplier-commitments	0:1
ws:产:battery-capacity	0:1
ws:产:battery-recycling	0:1
ws:产:emissions-peak	8:1
ws:产:energy-use	0:1
ws:产:ev-models	0:1
ws:产:ev-volume	0:1
ws:产:ghg-emissions	1:-1 3:1 6:-1
ws:产:ice-phase-out	7:1
ws:产:investment	0:1
ws:产:net-zero	1:1 7:1
ws:产:waste	3:1
ws:产:water-use	3:1
ws:享	4:1
ws:京:renewable-energy	3:2
ws:亮	0:1
ws:人:charging-points	0:1
ws:人:net-zero	1:-1 3:-1 6:-1 8:1
ws:人:renewable-energy	3:1
ws:亿	0:1
ws:亿:energy-use	0:-1 6:1
ws:亿:ev-mileage	0:1
ws:亿:ghg-emissions	0:-2 1:-1 2:-1 3:1 4:1 5:-1 7:-1
ws:亿:investment	0:2
ws:亿:net-zero	1:1
ws:亿:renewable-energy	0:2 3:1 6:-1
ws:今:battery-capacity	0:1
ws:今:battery-recycling	0:1
ws:今:charging-points	0:1
ws:今:ev-mileage	0:2
ws:今:ev-models	0:1
ws:今:ev-share	7:2
ws:今:ev-volume	0:1
ws:今:ghg-emissions	0:-1 2:-1 3:1
ws:今:green-factories	0:2 3:-1
ws:今:investment	0:1
ws:今:net-zero	3:1
ws:今:recycled-material	2:1 3:-1 7:-1
ws:今:renewable-energy	6:1
ws:介:renewable-energy	0:-1 3:1
ws:仍	3:2
ws:仍:ev-share	7:1
ws:仍:ghg-emissions	0:-1 1:-1 3:2 4:-1 6:-1 8:-1
ws:仍:net-zero	1:-1 3:1 8:1
ws:从	0:1
ws:从:battery-capacity	0:1
ws:从:charging-points	0:1
ws:从:energy-use	3:1
ws:从:ev-share	7:1
ws:从:ev-volume	0:1
ws:从:ghg-emissions	0:2 2:-2 3:-1 4:-3 5:-2 6:-2 7:-1 8:-2
ws:从:green-factories	0:-1 3:2
ws:从:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 6:-1 7:-1
ws:从:renewable-energy	6:1
ws:他	0:1
ws:他:ev-share	7:2
ws:他:green-factories	0:-1 3:1
ws:他:net-zero	8:1
ws:他:renewable-energy	0:1 6:-1
ws:付:ev-volume	0:1
ws:代:ev-volume	0:1
ws:代:ghg-emissions	0:-2 1:-1 2:-1 3:2 4:1 5:-1 6:-1 7:-1 8:-1
ws:代:net-zero	2:1 4:-1 5:-1
ws:代:renewable-energy	0:-1 6:1
ws:以:green-factories	3:1
ws:以:renewable-energy	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
ws:仪	3:1
ws:们:charging-points	0:1
ws:们:ev-share	7:2
ws:们:ghg-emissions	0:-2 1:1 2:-2 3:-1 4:-1 5:-1 6:1 7:-1
ws:们:investment	0:2
ws:们:net-zero	8:1
ws:们:recycled-material	0:2
ws:们:water-use	3:1
ws:件:net-zero	1:-1 3:2
ws:价:ghg-emissions	2:-1 4:-1 8:1
ws:任	0:-1 2:1 3:1
ws:任:renewable-energy	2:1
ws:份:battery-recycling	0:1
ws:份:ev-share	7:1
ws:份:net-zero	1:-1 2:1 3:-1
ws:企	3:1
ws:企:battery-recycling	0:1
ws:企:net-zero	8:1
ws:伊:net-zero	8:1
ws:伏	3:1
ws:伏:energy-use	3:1
ws:伏:ghg-emissions	4:-1 8:1
ws:伏:green-factories	0:-1 3:1
ws:伏:renewable-energy	0:1
ws:众:charging-points	0:1
ws:众:ev-models	0:1
ws:众:ev-share	7:1
ws:众:net-zero	3:1
ws:会	0:1
ws:会:battery-recycling	0:1
ws:会:ev-models	0:1
ws:会:ev-share	7:1
ws:会:ghg-emissions	1:-1 6:-1
ws:会:renewable-energy	0:1 3:-2 6:1
ws:伯	8:1
ws:伯:net-zero	8:1
ws:估	2:1 3:-1
ws:但	0:2
ws:但:ev-share	7:1
ws:位	6:1
ws:位:energy-use	0:-1 3:3 6:-1
ws:位:ghg-emissions	1:-2 2:-1 3:-1 4:-1 5:-2 7:-1
ws:位:renewable-energy	0:-1 3:-1 6:2
ws:低	0:-1 2:1
ws:低:energy-use	3:2
ws:低:ev-share	7:1
ws:低:ev-volume	0:1
ws:低:ghg-emissions	0:-1 1:-1
ws:低:net-zero	1:1
ws:低:renewable-energy	6:1
ws:低:water-use	3:1
ws:体:ev-volume	0:1
ws:体:ghg-emissions	0:1 1:-2 2:-1 5:-1 7:-1
ws:体:net-zero	3:1
ws:体:renewable-energy	6:1
ws:何	3:1 8:-1
ws:余	0:1
ws:余:ev-volume	0:1
ws:余:renewable-energy	0:1
ws:佛	3:1
ws:作:ghg-emissions	8:-1
ws:作:net-zero	1:1 3:1 6:-1
ws:使:ghg-emissions	0:-1 4:1
ws:使:net-zero	0:-2 1:1 2:-1 3:-2 4:-1 5:-1 6:-1 8:1
ws:使:recycled-material	2:-1 7:1
ws:使:renewable-energy	0:-1 6:2
ws:例	0:1
ws:例:ev-models	0:1
ws:例:ev-share	7:1
ws:例:ghg-emissions	2:1
ws:例:recycled-material	0:1
ws:例:supplier-commitments	2:1
ws:供	2:1
ws:供:ghg-emissions	0:-1 1:-1 2:2
ws:供:net-zero	0:-2 1:-1 3:1 4:-1 5:-2 7:-1 8:-1
ws:供:renewable-energy	6:-2
ws:供:supplier-commitments	0:1
ws:依	3:2
ws:保:ev-volume	0:2
ws:保:ghg-emissions	0:1
ws:保:net-zero	1:-1 8:1
ws:保:renewable-energy	0:-1 4:-1 8:-1
ws:信	0:1
ws:修:net-zero	8:3
ws:倍	0:1
ws:倒:ev-volume	0:1
ws:候	4:-1
ws:候:ghg-emissions	0:2 3:-2 4:-1 5:-1 6:-1 7:-1 8:-1
ws:候:net-zero	3:1 8:1
ws:候:renewable-energy	3:1
ws:值	3:-1
ws:值:emissions-peak	8:1
ws:值:energy-use	0:1 6:-1
ws:值:ghg-emissions	0:2 3:-2 4:-1 8:1
ws:值:net-zero	1:1 6:1
ws:做:ev-volume	0:1
ws:做:ghg-emissions	0:-1 2:-1 4:-2 8:1
ws:做:ice-phase-out	7:1
ws:做:net-zero	3:1
ws:做:renewable-energy	0:-1 6:2
ws:停:ice-phase-out	7:1
ws:储:renewable-energy	3:1
ws:元	0:1
ws:元:energy-use	0:1 3:-1
ws:元:ghg-emissions	0:2 1:-1 2:-1 4:-2 5:-1 6:-2 8:-1
ws:元:investment	0:1
ws:元:net-zero	8:1
ws:元:renewable-energy	0:-1 2:1 6:1
ws:充:charging-points	0:1
ws:充:renewable-energy	0:-2 2:-1 4:2 6:-1
ws:兆	0:1 3:1
ws:兆:energy-use	3:1
ws:兆:ghg-emissions	2:-1 3:-1 4:-1 6:-2 7:-1 8:1
ws:兆:green-factories	0:-1 3:1
ws:兆:renewable-energy	0:2 3:1
ws:先:battery-capacity	0:1
ws:先:ghg-emissions	1:-1 2:1 3:-1 4:-2 5:-1 7:1 8:-1
ws:光	3:1
ws:光:energy-use	3:1
ws:光:ghg-emissions	4:-1 8:1
ws:光:green-factories	0:-1 3:1
ws:光:renewable-energy	0:1
ws:克:ev-share	7:2
ws:克:ice-phase-out	7:1
ws:克:renewable-energy	0:-1 3:-1 6:1
ws:免	0:-1 1:-1 3:-2 4:1 6:-1 8:1
ws:免:ghg-emissions	0:-1 1:-1 3:-1 6:-1 8:1
ws:入:ghg-emissions	0:-1 4:1 6:-1
ws:入:green-factories	0:1 3:-1
ws:入:investment	0:1
ws:入:net-zero	8:1
ws:入:renewable-energy	0:-1 3:-1 6:1
ws:全:battery-recycling	0:2
ws:全:charging-points	0:1
ws:全:energy-use	3:1
ws:全:ev-share	7:1
ws:全:ghg-emissions	1:1
ws:全:green-factories	0:1
ws:全:ice-phase-out	7:1
ws:全:net-zero	1:1
ws:全:network	0:1
ws:全:recycled-material	2:1 7:-1
ws:八	0:1
ws:八:ev-share	7:2
ws:八:ghg-emissions	0:1 1:-1 4:-1
ws:公:energy-use	0:-1 3:1
ws:公:ev-mileage	0:1
ws:公:ev-share	7:1
ws:公:ghg-emissions	0:-1 1:-1 4:2
ws:公:green-factories	0:1
ws:公:net-zero	3:-1 8:1
ws:公:renewable-energy	0:2 3:-2 6:1
ws:六:ev-share	7:1
ws:六:renewable-energy	0:-1 3:1 6:1
ws:兰	0:1
ws:兰:battery-capacity	0:1
ws:共:ev-models	0:2
ws:共:renewable-energy	0:1
ws:关	0:2
ws:关:ghg-emissions	0:2 1:-1 2:-2 3:-1 5:-1 6:-1 7:-1 8:-1
ws:兴	1:1
ws:其:charging-points	0:1
ws:其:ev-models	0:1
ws:其:ev-share	7:1
ws:其:ev-volume	0:1
ws:其:ghg-emissions	0:-1 1:-1 5:-1
ws:其:green-factories	0:-1 3:1
ws:其:recycled-material	0:1
ws:其:supplier-commitments	0:1 2:-1
ws:典	3:1 8:-1
ws:内:battery-capacity	0:1
ws:内:charging-points	0:1
ws:内:ev-share	7:1
ws:内:ev-volume	0:1
ws:内:ghg-emissions	0:-1 1:-1
ws:内:ice-phase-out	7:1
ws:内:investment	0:1
ws:内:net-zero	1:1 8:-1
ws:内:supplier-commitments	0:1
ws:册	0:2 3:-1 4:-1
ws:再:battery-recycling	0:1
ws:再:charging-points	0:2
ws:再:ev-models	0:1
ws:再:ev-share	7:1
ws:再:ghg-emissions	2:-1 5:-1 6:-1 7:-1
ws:再:green-factories	0:1
ws:再:ice-phase-out	7:1
ws:再:investment	0:1
ws:再:net-zero	3:-1 7:1
ws:写	0:1
ws:写:ev-share	7:1
ws:写:ghg-emissions	0:1 1:-1 4:-1 8:-1
ws:写:renewable-energy	0:2 3:-1
ws:军	1:1 3:-1
ws:冯	1:1
ws:决	7:1
ws:净:ghg-emissions	3:-3 4:-1 8:1
ws:准:energy-use	6:-1
ws:准:ghg-emissions	3:-1
ws:准:net-zero	1:-1 8:3
ws:减:emissions-peak	8:1
ws:减:energy-use	0:1
ws:减:ev-mileage	0:1
ws:减:ev-share	7:1
ws:减:ghg-emissions	8:-1
ws:减:net-zero	1:-2 8:1
ws:减:renewable-energy	3:3 6:-1
ws:减:supplier-commitments	0:1
ws:减:water-use	3:1
ws:出	0:1
ws:出:charging-points	0:1
ws:出:ev-models	0:1
ws:出:ev-volume	0:1
ws:出:ghg-emissions	0:-1 3:-1 4:1 6:-1
ws:出:net-zero	0:1 8:-1
ws:分:energy-use	0:-1 6:1
ws:分:ghg-emissions	1:-1 3:1 4:-1 5:-1 6:-1
ws:分:net-zero	8:1
ws:分:renewable-energy	0:-1 3:1
ws:分:water-use	3:1
ws:划:battery-capacity	0:1
ws:划:emissions-peak	8:1
ws:划:ev-share	7:1
ws:划:ghg-emissions	1:-1 4:1 6:-1
ws:划:net-zero	8:-1
ws:划:renewable-energy	3:1
ws:划:supplier-commitments	0:1
ws:列:ghg-emissions	0:-2 1:1 2:-1 4:-1 5:-1 7:-1 8:-1
ws:则:ev-volume	0:1
ws:则:ghg-emissions	0:1 1:-3 3:-1 4:-2 5:-1 6:1 7:-1 8:-1
ws:则:net-zero	8:1
ws:创	3:1
ws:创:battery-capacity	0:1
ws:创:ev-volume	0:1
ws:初:battery-capacity	0:1
ws:初:ev-volume	0:1
ws:利:battery-capacity	0:1
ws:利:battery-recycling	0:1
ws:利:ghg-emissions	1:2 3:-1 4:-1
ws:利:net-zero	1:-1 8:1
ws:利:renewable-energy	4:1 6:-1
ws:利:waste	3:1
ws:别	3:1
ws:别:energy-use	3:1
ws:别:water-use	3:1
ws:到:battery-capacity	0:1
ws:到:battery-recycling	0:1
ws:到:charging-points	0:1
ws:到:emissions-peak	8:1
ws:到:energy-use	0:1 3:-1 6:1
ws:到:ev-mileage	0:2
ws:到:ev-models	0:2
ws:到:ev-share	7:1
ws:到:green-factories	0:-1 3:2
ws:到:ice-phase-out	7:1
ws:到:investment	0:1
ws:到:network	0:1
ws:到:recycled-material	2:1
ws:到:renewable-energy	0:-1 3:1 6:1
ws:到:supplier-commitments	0:1
ws:到:waste	3:1
ws:到:water-use	3:2
ws:制	3:3
ws:制:ghg-emissions	1:-1 3:1 6:1
ws:制:net-zero	1:-1 3:1
ws:制:renewable-energy	0:-1 3:2
ws:削	1:-1
ws:削:ghg-emissions	0:1 1:-1 3:-2 8:-1
ws:削:net-zero	1:-1
ws:前:battery-capacity	0:1
ws:前:charging-points	0:1
ws:前:emissions-peak	8:1
ws:前:energy-use	3:1
ws:前:ev-models	0:1
ws:前:ev-share	7:1
ws:前:ghg-emissions	1:-1 8:1
ws:前:net-zero	8:1
ws:前:recycled-material	7:-1
ws:前:renewable-energy	0:-2 3:-1 6:3
ws:副	3:1
ws:副:renewable-energy	3:1
ws:力:charging-points	0:1
ws:力:emissions-peak	8:1
ws:力:ghg-emissions	2:1 3:-2 6:1 8:-1
ws:力:ice-phase-out	7:1
ws:力:net-zero	8:1
ws:力:renewable-energy	0:-1 3:1 6:1
ws:加	0:2
ws:加:battery-capacity	0:1
ws:加:charging-points	0:1
ws:加:ev-models	0:1
ws:加:ghg-emissions	3:1
ws:加:renewable-energy	0:2 3:-1 4:-1
ws:务	0:1 6:1 8:-1
ws:务:net-zero	0:1 2:-1 3:-1 6:1 7:-1 8:-1
ws:动:charging-points	0:1
ws:动:emissions-peak	8:1
ws:动:ev-mileage	0:1
ws:动:ev-models	0:1
ws:动:ev-share	7:1
ws:动:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:动:ghg-emissions	0:-1 1:-1 3:-2 8:1
ws:动:ice-phase-out	7:1
ws:动:investment	0:1
ws:动:net-zero	1:-2
ws:动:renewable-energy	6:1
ws:势	0:1
ws:势:ev-volume	0:1
ws:勇	0:1
ws:包:ev-models	0:1
ws:包:ghg-emissions	0:-1 3:-1 4:1 6:1
ws:化:energy-use	0:1
ws:化:ev-models	0:1
ws:化:ghg-emissions	0:1 1:-1
ws:化:ice-phase-out	7:1
ws:化:investment	0:1
ws:化:net-zero	0:-1 3:1 7:1 8:-2
ws:化:renewable-energy	0:-2 4:1 6:1
ws:北:emissions-peak	8:1
ws:北:ev-volume	0:1
ws:北:ghg-emissions	3:1
ws:北:net-zero	7:1 8:-1
ws:北:renewable-energy	3:1
ws:匹	0:-1 1:-1 2:-1 3:-2 4:2 5:-1 6:-1 7:-1 8:-1
ws:区	3:1 6:1
ws:区:ev-share	7:1
ws:区:ghg-emissions	0:-1 4:-1 6:1
ws:区:net-zero	0:-1 1:-1 2:-1
ws:区:renewable-energy	3:1
ws:十:battery-capacity	0:1
ws:十:charging-points	0:1
ws:十:energy-use	0:-1 3:3
ws:十:green-factories	0:-1 3:2
ws:十:renewable-energy	0:2 3:-1 6:-1
ws:千	3:1
ws:千:energy-use	3:-1 6:1
ws:千:ev-volume	0:3
ws:千:ghg-emissions	0:-1 2:-1 3:2 8:-1
ws:升:ev-share	7:1
ws:升:renewable-energy	0:-1 3:2
ws:半	0:1
ws:半:charging-points	0:1
ws:半:ev-models	0:1
ws:半:ev-share	7:2
ws:半:ev-volume	0:1
ws:半:ghg-emissions	0:2 2:-1 4:-1
ws:半:net-zero	1:-1 6:-1
ws:半:renewable-energy	3:1
ws:华:battery-capacity	0:1
ws:华:ev-volume	0:1
ws:华:ghg-emissions	3:1
ws:华:ice-phase-out	7:1
ws:协:renewable-energy	2:1
ws:单:battery-capacity	0:1
ws:单:energy-use	3:3
ws:单:ev-share	7:1
ws:单:ev-volume	0:1
ws:单:ghg-emissions	0:1 1:1 4:-1 6:-1
ws:单:net-zero	3:-2 6:-1 8:2
ws:单:water-use	3:1
ws:卖:ev-share	7:2
ws:卖:ev-volume	0:1
ws:卖:ice-phase-out	7:1
ws:博:ghg-emissions	2:-1 3:-1 6:-2
ws:占	0:1
ws:占:charging-points	0:1
ws:占:ev-share	7:1
ws:占:ev-volume	0:1
ws:占:ghg-emissions	0:1 3:-1 4:-1 6:-1
ws:占:green-factories	0:1 3:-1
ws:占:ice-phase-out	7:1
ws:占:net-zero	0:1 7:-1 8:-1
ws:占:recycled-material	0:-1 1:-1 2:1 3:-1 5:-1
ws:占:renewable-energy	0:2
ws:占:supplier-commitments	0:1
ws:卡:ev-volume	0:1
ws:卡:ghg-emissions	0:-1
ws:印	0:2
ws:危:waste	3:1
ws:即:ev-share	7:1
ws:即:net-zero	3:1
ws:却	1:1
ws:却:ev-share	7:1
ws:卷	0:-1 1:1 4:-1
ws:厂	3:2
ws:厂:battery-capacity	0:1
ws:厂:battery-recycling	0:1
ws:厂:energy-use	3:1
ws:厂:ev-volume	0:1
ws:厂:ghg-emissions	1:-1 3:2 4:-1
ws:厂:green-factories	0:1
ws:厂:investment	0:1
ws:厂:net-zero	3:2 8:-1
ws:厂:recycled-material	0:-1 2:1
ws:厂:renewable-energy	3:2
ws:厂:waste	3:1
ws:压:ev-volume	0:1
ws:原	0:1
ws:原:battery-recycling	0:1
ws:原:charging-points	0:1
ws:原:energy-use	0:1 6:-1
ws:原:ghg-emissions	0:1 1:-2 2:-2 3:-1 4:-2 5:-1 7:1 8:-1
ws:原:investment	0:1
ws:原:net-zero	8:2
ws:原:recycled-material	2:-1 7:1
ws:原:renewable-energy	0:1 3:-1 6:1
ws:去:battery-recycling	0:2
ws:去:charging-points	0:1
ws:去:energy-use	3:2
ws:去:ev-share	7:1
ws:去:ev-volume	0:1
ws:去:ghg-emissions	0:-3 1:1 4:-1 6:1 8:-1
ws:去:green-factories	0:-1 3:1
ws:去:net-zero	3:1
ws:去:recycled-material	1:-1 2:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:去:renewable-energy	0:2 6:-1
ws:去:waste	3:1
ws:去:water-use	3:1
ws:参	0:1
ws:又	0:-1 1:-1 3:2 8:-1
ws:双:emissions-peak	8:1
ws:双:ev-volume	0:1
ws:双:net-zero	8:3
ws:反:charging-points	0:1
ws:发:energy-use	3:1
ws:发:ev-models	0:1
ws:发:ghg-emissions	1:-1
ws:发:green-factories	0:-1 3:1
ws:发:ice-phase-out	7:1
ws:发:net-zero	6:-1
ws:取	3:2
ws:取:ghg-emissions	0:-1 3:-2 6:1
ws:取:water-use	3:1
ws:受	3:-1
ws:变:battery-capacity	0:1
ws:变:charging-points	0:1
ws:变:emissions-peak	8:2
ws:变:ev-volume	0:2
ws:变:ghg-emissions	8:-1
ws:变:ice-phase-out	7:2
ws:变:net-zero	1:1
ws:变:recycled-material	0:1
ws:变:renewable-energy	3:1
ws:口:ev-share	7:1
ws:口:ev-volume	0:1
ws:句	0:1
ws:另	0:1
ws:另:ev-share	7:1
ws:另:ev-volume	0:1
ws:只:ev-volume	0:1
ws:只:ghg-emissions	1:1 6:-1 8:-1
ws:只:green-factories	3:1
ws:只:ice-phase-out	7:1
ws:只:net-zero	3:-1 8:1
ws:可	3:1
ws:可:ghg-emissions	0:-2 2:-1 3:2 4:-1 6:-1
ws:可:net-zero	1:-1 3:-1 7:1 8:1
ws:可:recycled-material	0:1
ws:可:renewable-energy	3:1
ws:可:supplier-commitments	0:1
ws:台:energy-use	3:2
ws:台:ev-share	7:2
ws:台:ev-volume	0:2
ws:台:ghg-emissions	0:-1 1:1 4:2 6:-1
ws:台:net-zero	3:1
ws:台:recycled-material	0:1
ws:台:renewable-energy	3:1
ws:台:water-use	3:1
ws:右:ev-share	7:1
ws:右:ev-volume	0:1
ws:司	0:1
ws:司:energy-use	0:-1 3:1
ws:司:ghg-emissions	3:-2 6:1
ws:司:green-factories	0:1
ws:司:net-zero	3:-2 8:1
ws:司:renewable-energy	0:2 3:-2 6:1
ws:各:renewable-energy	0:-1 3:3
ws:合	0:1
ws:合:ev-models	0:1
ws:合:ghg-emissions	0:1 1:-1 2:-1 3:1 4:-2 5:-1 8:-2
ws:合:renewable-energy	3:1 6:-1
ws:合:waste	3:1
ws:吉	0:1
ws:吉:ghg-emissions	1:1 4:-1
ws:吉:recycled-material	0:-1 7:1
ws:吉:renewable-energy	0:1 3:-2
ws:同:energy-use	0:1 3:-1
ws:同:ev-volume	0:1
ws:同:ghg-emissions	3:-1
ws:同:green-factories	3:1
ws:同:ice-phase-out	7:1
ws:同:recycled-material	0:1 7:-2
ws:同:renewable-energy	6:1
ws:后:battery-capacity	0:1
ws:后:emissions-peak	8:1
ws:后:ev-models	0:2
ws:后:ev-volume	0:2
ws:后:ghg-emissions	1:-2 4:-1 5:-1 7:-1
ws:后:green-factories	0:1
ws:后:net-zero	0:-2 1:1 3:-2
ws:后:network	0:1
ws:后:renewable-energy	0:-1 3:3 6:-2
ws:向:net-zero	8:2
ws:向:recycled-material	0:1 2:-1
ws:否:net-zero	1:-1
ws:吨:battery-recycling	0:1
ws:吨:energy-use	2:-1 3:1 6:-1
ws:吨:ev-mileage	0:1
ws:吨:ev-volume	0:2
ws:吨:net-zero	8:2
ws:吨:renewable-energy	3:1 4:1 6:-1
ws:吨:waste	3:1
ws:吨:water-use	3:1
ws:含:charging-points	0:1
ws:含:ev-share	7:1
ws:含:ghg-emissions	4:1
ws:启:ev-volume	0:1
ws:启:ghg-emissions	0:-1 2:-1 3:-1 6:1
ws:吸	0:-1 3:1
ws:吸:renewable-energy	3:1
ws:告:ev-share	7:1
ws:告:ghg-emissions	8:-2
ws:告:net-zero	8:1
ws:告:renewable-energy	0:1 3:-1 4:1
ws:告:supplier-commitments	0:1
ws:告:water-use	3:1
ws:员	0:1
ws:周	1:2
ws:周:ev-volume	0:1
ws:周:ghg-emissions	1:2 3:-1
ws:周:net-zero	1:1
ws:周:renewable-energy	0:-1 6:2
ws:命	1:2
ws:命:ghg-emissions	1:2 3:-1
ws:命:net-zero	1:2
ws:和:emissions-peak	8:1
ws:和:energy-use	3:1
ws:和:ev-models	0:1
ws:和:ghg-emissions	1:1 4:-1
ws:和:ice-phase-out	7:1
ws:和:net-zero	8:1
ws:和:renewable-energy	3:3
ws:和:water-use	3:1
ws:品:charging-points	0:1
ws:品:emissions-peak	8:1
ws:品:ev-models	0:1
ws:品:ev-volume	0:1
ws:品:ghg-emissions	1:-1 2:-1 5:-1
ws:品:ice-phase-out	7:1
ws:品:renewable-energy	0:-2 3:-2 6:2
ws:响	0:1
ws:售:ev-share	7:1
ws:售:ev-volume	0:1
ws:售:ghg-emissions	1:-1 2:-1 3:-1 4:1 5:-1 6:-1
ws:售:ice-phase-out	7:1
ws:唯	0:-1 3:1
ws:商	0:1
ws:商:ev-share	7:1
ws:商:ghg-emissions	0:-1 2:2 3:-2 6:-1
ws:商:renewable-energy	0:-1 2:1 6:-1
ws:商:supplier-commitments	0:1
ws:四:energy-use	3:1
ws:四:ev-share	7:1
ws:四:ev-volume	0:1
ws:四:ghg-emissions	6:-1
ws:四:green-factories	0:-2 3:3
ws:四:renewable-energy	0:1 3:-1
ws:回:battery-recycling	0:1
ws:回:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 7:-1 8:-1
ws:回:recycled-material	0:1
ws:回:renewable-energy	0:-1 3:3 6:-1
ws:回:water-use	3:1
ws:因	0:1
ws:因:battery-capacity	0:1
ws:团:emissions-peak	8:1
ws:团:energy-use	0:-1 3:2
ws:团:ev-share	7:1
ws:团:ev-volume	0:1
ws:团:ghg-emissions	0:1 6:-1
ws:团:green-factories	0:2 3:-1
ws:团:recycled-material	0:1
ws:团:renewable-energy	0:1 3:-2 6:2
ws:团:water-use	3:1
ws:园	0:-1 4:-1 6:2 8:-2
ws:园:ghg-emissions	0:-1 3:-1 6:1
ws:围	3:-1 6:2
ws:围:ghg-emissions	2:-1 3:-2 5:-1 6:1 8:-1
ws:固	3:1
ws:固:waste	3:1
ws:国:battery-recycling	0:1
ws:国:emissions-peak	8:1
ws:国:ev-share	7:1
ws:国:ghg-emissions	0:-1 3:1
ws:国:green-factories	3:1
ws:国:net-zero	6:1 7:1
ws:国:network	0:1
ws:图	0:1
ws:图:ev-share	7:2
ws:图:ev-volume	0:1
ws:圆	1:1
ws:在:battery-capacity	0:1
ws:在:ev-models	0:1
ws:在:ghg-emissions	3:-1
ws:在:ice-phase-out	7:1
ws:在:investment	0:1
ws:在:net-zero	1:1
ws:在:renewable-energy	3:1
ws:在:supplier-commitments	0:2
ws:在:water-use	3:1
ws:地	3:1
ws:地:charging-points	0:2
ws:地:ev-share	7:1
ws:地:ghg-emissions	3:1 4:-1 6:-2
ws:地:green-factories	0:1
ws:地:investment	0:1
ws:地:net-zero	1:-1 8:1
ws:地:renewable-energy	3:3
ws:地:water-use	3:1
ws:圳	0:1
ws:场:ice-phase-out	7:1
ws:均	3:-1 6:-1
ws:均:ev-volume	0:1
ws:均:ghg-emissions	2:-2 3:-2 5:-2 8:-2
ws:均:net-zero	3:-1 7:-1 8:2
ws:均:recycled-material	0:1 2:-1
ws:均:renewable-energy	0:-1 3:2
ws:块	0:1
ws:块:net-zero	1:-1 3:-1 8:1
ws:块:renewable-energy	0:2 3:-1 6:-1
ws:型:ev-models	0:1
ws:型:ice-phase-out	7:1
ws:型:net-zero	3:-1 7:1
ws:型:recycled-material	0:2 7:-1
ws:埃:ev-volume	0:2
ws:埃:net-zero	8:1
ws:城:ev-share	7:1
ws:城:ev-volume	0:1
ws:城:investment	0:1
ws:城:network	0:1
ws:城:renewable-energy	0:-1 3:1
ws:培	0:-1 7:1
ws:培:recycled-material	0:-1 7:1
ws:基	3:1
ws:基:ev-volume	0:1
ws:基:ghg-emissions	0:-1
ws:基:green-factories	0:-1 3:2
ws:基:net-zero	1:-2 3:1 8:1
ws:基:renewable-energy	3:2
ws:堪:ghg-emissions	3:-1 4:1
ws:塑	0:1 3:-1 4:-1 7:1
ws:塑:recycled-material	2:-1 7:1
ws:塔	0:1
ws:塔:ev-volume	0:2
ws:塞:net-zero	1:-1 3:1
ws:境	0:-1 4:1
ws:境:ghg-emissions	0:-1 1:-1 3:1
ws:境:renewable-energy	0:-1 1:-1 2:1 4:1 5:-1 6:-1 7:-1
ws:增:charging-points	0:2
ws:增:ev-share	7:1
ws:增:green-factories	3:1
ws:士	4:1
ws:士:ev-volume	0:1
ws:处	0:1
ws:处:battery-recycling	0:1
ws:复	0:1
ws:外	3:1
ws:外:charging-points	0:1
ws:外:ev-share	7:1
ws:外:ev-volume	0:1
ws:外:ice-phase-out	7:1
ws:外:renewable-energy	0:-3 3:3
ws:多:charging-points	0:1
ws:多:ghg-emissions	3:-1 6:-1
ws:多:net-zero	6:1 8:-1
ws:大:battery-capacity	0:1
ws:大:charging-points	0:2
ws:大:ev-share	7:1
ws:大:ghg-emissions	1:1 8:-1
ws:大:net-zero	3:1
ws:大:renewable-energy	0:-1 6:2
ws:天	3:2
ws:天:ghg-emissions	0:-1 3:2
ws:天:net-zero	3:1 8:-1
ws:天:renewable-energy	3:3
ws:太	0:-1 3:-1 6:2
ws:头:charging-points	0:1
ws:奔:renewable-energy	3:2 6:-1
ws:套	3:1 4:-1
ws:奥:ev-share	7:1
ws:奥:ev-volume	0:2
ws:好	0:1 3:-1
ws:好:renewable-energy	0:2 3:-1 6:-1
ws:子	0:2
ws:字:green-factories	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:字:recycled-material	0:2
ws:字:renewable-energy	0:-1 6:1
ws:季:charging-points	0:2
ws:季:ev-share	7:1
ws:季:ev-volume	0:1
ws:学	1:-1 4:1
ws:学:ghg-emissions	4:1
ws:宁:green-factories	0:-1 3:2
ws:宁:net-zero	0:-1 2:1 3:-1 5:-1
ws:它	0:1
ws:它:ev-share	7:2
ws:安:ev-share	7:1
ws:安:ev-volume	0:1
ws:安:green-factories	0:-1 3:3
ws:安:net-zero	1:-1 8:2
ws:安:renewable-energy	3:2
ws:完	0:1
ws:完:emissions-peak	8:1
ws:完:ghg-emissions	0:-1 1:1 2:-1 3:-1 8:1
ws:完:net-zero	1:2 7:-1 8:-1
ws:完:network	0:2
ws:完:renewable-energy	0:2 3:-1
ws:完:supplier-commitments	2:1
ws:官	0:1
ws:定:ev-share	7:1
ws:定:ev-volume	0:1
ws:定:ghg-emissions	0:-2 1:2 2:-1 4:-1 5:-1 8:-1
ws:定:investment	0:1
ws:定:net-zero	0:-1 1:-1 3:-1 8:1
ws:定:recycled-material	0:2 7:-1
ws:宜	0:1
ws:宜:green-factories	0:1
ws:宝:ev-share	7:2
ws:宝:ghg-emissions	0:-1 3:1
ws:宝:network	0:1
ws:实:ev-volume	0:1
ws:实:ghg-emissions	4:-1
ws:实:recycled-material	0:1
ws:实:renewable-energy	0:1
ws:审	0:1
ws:审:supplier-commitments	0:1
ws:宣:recycled-material	0:1
ws:室	1:-1 4:-1
ws:室:ghg-emissions	0:1 1:-2 2:-1 4:-1 5:-1 7:-1
ws:室:net-zero	8:1
ws:家:ev-volume	0:1
ws:家:ghg-emissions	0:-1 2:1 6:-1
ws:家:green-factories	3:1
ws:家:net-zero	6:1 8:1
ws:家:network	0:1
ws:家:renewable-energy	6:1
ws:家:supplier-commitments	0:2 2:-1
ws:容	3:1
ws:容:renewable-energy	3:1 6:-1
ws:宽	0:2 1:-2 2:-1 3:-1 4:-2 5:-1 6:-1 7:-1 8:-1
ws:宾	0:1
ws:宾:green-factories	0:1
ws:密	0:1
ws:密:battery-capacity	0:1
ws:对	6:-1
ws:对:battery-recycling	0:1
ws:对:charging-points	0:1
ws:对:ghg-emissions	2:-1 6:-1 7:-1
ws:对:net-zero	6:-1 8:1
ws:将:ev-models	0:1
ws:将:green-factories	0:1 3:-1
ws:将:ice-phase-out	7:1
ws:将:net-zero	8:-1
ws:将:renewable-energy	0:-1 3:2
ws:小	0:2
ws:少	3:1
ws:少:ev-mileage	0:1
ws:少:ev-models	0:1
ws:少:ev-volume	0:1
ws:少:ghg-emissions	3:1 8:-1
ws:少:net-zero	1:-1 3:-1 8:1
ws:少:recycled-material	0:-1 2:-1 7:2
ws:少:renewable-energy	3:2
ws:少:water-use	3:1
ws:尔:battery-capacity	0:1
ws:尔:ev-volume	0:1
ws:尔:ice-phase-out	7:1
ws:尔:net-zero	1:-1 8:1
ws:就:charging-points	0:2
ws:就:ghg-emissions	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 7:-1 8:-1
ws:就:net-zero	0:-1 2:-1
ws:尼:ev-models	0:1
ws:尼:ghg-emissions	3:-1 4:1
ws:尾	4:1
ws:尾:ghg-emissions	4:1
ws:层	1:1 8:-2
ws:层:net-zero	1:1 6:1 8:-2
ws:层:recycled-material	0:1
ws:屋	0:-1 3:2
ws:屋:renewable-energy	0:-1 3:1
ws:展	3:1
ws:展:net-zero	0:-1 1:-1 2:1 4:-1 5:-1 6:-2 7:-1 8:-1
ws:展:supplier-commitments	0:3
ws:属	0:2
ws:属:ev-models	0:2
ws:山	6:1 8:-1
ws:岚	0:1
ws:岚:ev-volume	0:1
ws:峰	8:1
ws:峰:emissions-peak	8:1
ws:峰:ghg-emissions	1:-1 3:1 4:-1 8:1
ws:峰:renewable-energy	3:2
ws:川	3:1
ws:州:charging-points	0:1
ws:州:ev-volume	0:1
ws:州:renewable-energy	3:1
ws:工	3:2
ws:工:battery-capacity	0:1
ws:工:battery-recycling	0:1
ws:工:energy-use	3:3
ws:工:ev-volume	0:2
ws:工:ghg-emissions	1:-1 2:-1 3:2
ws:工:green-factories	0:1 3:1
ws:工:investment	0:1
ws:工:net-zero	3:2 8:-2
ws:工:renewable-energy	3:2
ws:工:waste	3:1
ws:左:ev-share	7:1
ws:左:ev-volume	0:1
ws:差:ev-volume	0:1
ws:己	0:1
ws:己:recycled-material	0:1
ws:已:battery-capacity	0:1
ws:已:charging-points	0:1
ws:已:energy-use	0:-1 3:3
ws:已:ev-models	0:1
ws:已:ev-volume	0:1
ws:已:ghg-emissions	2:-1 6:1 8:-1
ws:已:green-factories	0:1
ws:已:ice-phase-out	7:1
ws:已:investment	0:1
ws:已:net-zero	3:1
ws:已:renewable-energy	0:-1 3:4 6:-2
ws:已:supplier-commitments	0:1
ws:巴	0:1
ws:市:ev-models	0:1
ws:市:ice-phase-out	7:1
ws:市:network	0:1
ws:布:ghg-emissions	0:1 1:-1 3:-1
ws:布:ice-phase-out	7:1
ws:布:net-zero	0:-1 6:-1
ws:布:recycled-material	0:1
ws:布:renewable-energy	3:1 6:-1
ws:希:charging-points	0:1
ws:帕	3:1 6:-1
ws:帕:ghg-emissions	3:1 6:-2
ws:常	3:2
ws:常:renewable-energy	3:2 6:-1
ws:幅	0:-2 3:1
ws:幅:ghg-emissions	0:-1
ws:幅:renewable-energy	0:-2 3:3
ws:幕	8:1
ws:干	3:1
ws:平:ghg-emissions	1:-1 2:-1 3:-1 4:1 5:-1 8:-1
ws:平:recycled-material	0:1 2:-1
ws:平:renewable-energy	3:1
ws:年:battery-capacity	0:1
ws:年:battery-recycling	0:1
ws:年:charging-points	0:1
ws:年:emissions-peak	8:1
ws:年:energy-use	3:1
ws:年:ev-mileage	0:1
ws:年:ev-models	0:2
ws:年:ev-share	7:2
ws:年:ev-volume	0:1
ws:年:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
ws:年:green-factories	0:1
ws:年:ice-phase-out	7:2
ws:年:investment	0:1
ws:年:net-zero	8:1
ws:年:network	0:2
ws:年:recycled-material	0:1
ws:年:supplier-commitments	0:1
ws:年:waste	3:1
ws:年:water-use	3:1
ws:并:green-factories	0:-1 3:1
ws:并:net-zero	8:1
ws:并:renewable-energy	3:1
ws:广	3:1
ws:广:charging-points	0:1
ws:广:ev-volume	0:1
ws:广:ghg-emissions	0:-1 1:-1 3:1 4:-1 8:1
ws:广:green-factories	0:-1 3:2
ws:广:net-zero	1:1
ws:广:renewable-energy	0:-1 3:2
ws:庆	3:1
ws:庆:renewable-energy	0:-1 3:2
ws:应	2:1
ws:应:battery-recycling	0:1
ws:应:ghg-emissions	1:-1 2:2 3:-1
ws:应:net-zero	0:-2 1:-1 3:1 4:-1 5:-1 7:-1 8:-1
ws:应:renewable-energy	2:1 6:-1
ws:应:supplier-commitments	0:1
ws:底:battery-capacity	0:1
ws:底:ev-models	0:1
ws:底:ghg-emissions	0:-1 1:-1 3:2
ws:底:ice-phase-out	7:1
ws:底:investment	0:1
ws:底:net-zero	3:2 8:-1
ws:底:network	0:1
ws:底:renewable-energy	0:1 3:1 6:-2
ws:店	0:2
ws:店:network	0:2
ws:废:battery-recycling	0:1
ws:废:waste	3:1
ws:度:charging-points	0:1
ws:度:energy-use	3:2
ws:度:ev-share	7:1
ws:度:ev-volume	0:1
ws:度:ghg-emissions	1:-1 4:-1 8:1
ws:座	0:2
ws:座:charging-points	0:2
ws:座:green-factories	3:1
ws:座:network	0:1
ws:座:recycled-material	0:1
ws:座:renewable-energy	0:1
ws:延:ice-phase-out	7:1
ws:建	0:1
ws:建:battery-capacity	0:1
ws:建:battery-recycling	0:1
ws:建:green-factories	0:-1 3:2
ws:建:net-zero	0:-1 1:-1 2:-1 3:-1 4:-1 8:1
ws:建:renewable-energy	0:1 3:-1 6:1
ws:开	3:1
ws:开:charging-points	0:1
ws:开:ghg-emissions	0:-1 3:1 4:-1
ws:开:net-zero	1:-1 8:1
ws:式:ev-volume	0:2
ws:式:renewable-energy	0:2
ws:引	0:1
ws:引:ev-volume	0:1
ws:张	0:1
ws:强:ghg-emissions	0:1 1:-1
ws:强:net-zero	6:-1 8:1
ws:强:renewable-energy	3:-2 6:1
ws:当:ghg-emissions	0:-1 4:1
ws:当:renewable-energy	0:-1 4:1
ws:影	0:1
ws:役:battery-recycling	0:1
ws:往	3:-1
ws:径:ev-share	7:1
ws:很	7:1
ws:徐	0:-1 3:1
ws:得:ghg-emissions	1:1 3:-1
ws:得:green-factories	3:2
ws:循	0:1 3:-1
ws:循:net-zero	8:1
ws:德:battery-capacity	0:1
ws:德:ghg-emissions	0:-1 1:1 3:1 6:-1 8:-1
ws:德:green-factories	0:-1 3:2
ws:德:net-zero	2:1 3:-1
ws:德:renewable-energy	0:-1 6:1
ws:徽	3:2
ws:心	6:1
ws:心:ghg-emissions	2:1 4:-1 6:1
ws:心:net-zero	6:1
ws:心:network	0:1
ws:心:renewable-energy	0:-1 6:1
ws:心:supplier-commitments	0:1
ws:快:charging-points	0:1
ws:快:ev-share	7:2
ws:态	3:1
ws:思:ev-models	0:1
ws:性	1:-2 2:-2 3:2 4:-1 5:-1 6:-2 8:-1
ws:总:battery-capacity	0:2
ws:总:battery-recycling	0:1
ws:总:emissions-peak	8:1
ws:总:ghg-emissions	1:1 3:-1 4:-1 6:1
ws:总:investment	0:1
ws:总:renewable-energy	3:1
ws:总:water-use	3:2
ws:意	1:1 3:-1
ws:意:net-zero	0:-1 1:2 3:-1 8:-1
ws:成:battery-recycling	0:2
ws:成:ev-models	0:1
ws:成:ev-share	7:1
ws:成:ghg-emissions	0:-1 1:1 2:-1 6:-1
ws:成:green-factories	3:1
ws:成:ice-phase-out	7:1
ws:成:network	0:2
ws:成:recycled-material	2:1 7:-1
ws:成:water-use	3:2
ws:我	1:1
ws:我:charging-points	0:1
ws:我:ev-share	7:2
ws:我:ghg-emissions	0:-2 1:1 2:-2 3:-1 4:-1 5:-1 6:1 7:-1
ws:我:investment	0:2
ws:我:net-zero	0:-1 1:1 3:-2 6:-1
ws:我:recycled-material	0:2
ws:我:water-use	3:1
ws:或	0:-1 4:1
ws:战:ev-volume	0:1
ws:战:net-zero	1:1 6:-1
ws:截:charging-points	0:1
ws:截:ghg-emissions	0:-1 3:-1 4:2
ws:截:green-factories	0:-1 3:2
ws:截:renewable-energy	3:1
ws:截:supplier-commitments	0:1
ws:户	4:1
ws:户:ghg-emissions	0:-2 3:-1 4:2 6:-1
ws:房	0:-1 3:1
ws:所:ghg-emissions	0:-2 3:-2 4:-1 6:1
ws:所:net-zero	3:2 8:-1
ws:所:recycled-material	0:2 7:-1
ws:所:renewable-energy	6:1
ws:手	0:2 1:-1 2:-1 3:-1 4:-1 6:-1 8:1
ws:扩:ghg-emissions	1:1 4:-1
ws:批:ghg-emissions	1:-1 2:-1 3:-1 6:1 8:-1
ws:承:emissions-peak	8:1
ws:承:ghg-emissions	0:-1 8:-1
ws:承:net-zero	1:-1 8:2
ws:承:recycled-material	0:-1 7:1
ws:承:renewable-energy	0:-1 3:1
ws:承:supplier-commitments	0:1
ws:技:battery-recycling	0:1
ws:把:charging-points	0:2
ws:把:ev-share	7:1
ws:把:ghg-emissions	3:-1 6:-1
ws:把:renewable-energy	0:-1 3:1
ws:投:battery-capacity	0:1
ws:投:charging-points	0:2
ws:投:ghg-emissions	2:-1 3:2 4:-2 6:-1 8:-1
ws:投:investment	0:1
ws:投:net-zero	3:1 8:1
ws:投:renewable-energy	3:2 6:-1
ws:报	3:-1
ws:报:emissions-peak	8:2
ws:报:ghg-emissions	1:1 3:-1 5:-1 8:-2
ws:报:net-zero	6:-1 8:2
ws:报:recycled-material	0:-1 7:1
ws:报:renewable-energy	0:1 3:-1 4:1
ws:报:supplier-commitments	0:1
ws:报:water-use	3:1
ws:披	4:1 6:-1
ws:披:ghg-emissions	0:-1 2:-1
ws:抬	3:-1 6:1
ws:抵	0:2 1:1 2:-2 3:-2 4:-2 5:-2 7:-2 8:-2
ws:拉:battery-capacity	0:1
ws:拉:charging-points	0:1
ws:拉:ev-share	7:1
ws:拉:ice-phase-out	7:1
ws:括:ev-models	0:1
ws:括:ghg-emissions	0:-1 3:-1 4:1 6:1
ws:拿	0:2
ws:拿:ev-models	0:1
ws:拿:ev-volume	0:1
ws:持:ev-share	7:1
ws:持:ev-volume	0:1
ws:持:ghg-emissions	0:1 2:-1 6:1 8:-1
ws:持:recycled-material	0:1
ws:持:renewable-energy	6:1
ws:持:supplier-commitments	0:1
ws:指	0:1
ws:指:ev-share	7:1
ws:指:ev-volume	0:1
ws:指:ghg-emissions	0:1 3:-1 6:1
ws:指:renewable-energy	3:1 6:-1
ws:按:battery-capacity	0:1
ws:按:charging-points	0:1
ws:按:ev-share	7:1
ws:按:ghg-emissions	4:1
ws:按:net-zero	1:1 6:-1
ws:挑	1:1 8:-1
ws:挑:ev-volume	0:1
ws:换:charging-points	0:1
ws:换:ev-share	7:1
ws:换:ghg-emissions	4:1
ws:换:renewable-energy	3:1
ws:据	0:1 3:-1
ws:据:net-zero	0:-1 6:1 8:-1
ws:据:supplier-commitments	0:1
ws:捷:ev-models	0:1
ws:捷:net-zero	8:1
ws:掉	6:-1
ws:掉:ghg-emissions	0:-1 8:1
ws:排:energy-use	3:1
ws:排:ev-mileage	0:1
ws:排:ev-volume	0:1
ws:排:net-zero	8:1
ws:排:recycled-material	0:-1 1:-1 2:1 3:-1 5:-1
ws:排:renewable-energy	6:1
ws:排:water-use	3:1
ws:接	8:-1
ws:接:ev-share	7:1
ws:接:ev-volume	0:1
ws:接:ghg-emissions	0:-1 8:-1
ws:推:battery-capacity	0:1
ws:推:ev-models	0:1
ws:推:ev-share	7:1
ws:推:net-zero	0:2 1:-1 2:-1 3:2 4:-1 5:-1 7:-1 8:-2
ws:提:battery-capacity	0:1
ws:提:emissions-peak	8:1
ws:提:ghg-emissions	1:-1 3:-1 8:-1
ws:提:net-zero	8:1
ws:提:recycled-material	0:-1 2:1 7:1
ws:提:renewable-energy	3:1
ws:提:supplier-commitments	0:1
ws:插:ev-share	7:1
ws:插:ev-volume	0:2
ws:撤	3:1
ws:收:battery-recycling	0:2
ws:收:ghg-emissions	0:-1 6:-2 8:1
ws:收:net-zero	0:-1 1:2 3:-1 7:-1 8:-1
ws:收:renewable-energy	6:1
ws:改:battery-recycling	0:1
ws:改:charging-points	0:1
ws:改:energy-use	0:-1 3:1
ws:改:ev-models	0:1
ws:改:ev-share	7:1
ws:改:ev-volume	0:1
ws:改:ghg-emissions	0:2 3:-2 4:-2 5:-1 6:-1 7:-1 8:-2
ws:改:green-factories	0:-1 3:2
ws:改:ice-phase-out	7:1
ws:改:net-zero	1:1
ws:改:renewable-energy	3:1
ws:放:charging-points	0:1
ws:放:energy-use	3:1
ws:放:ev-mileage	0:1
ws:放:ev-share	7:1
ws:放:recycled-material	0:-1 1:-1 2:1 3:-1 5:-1
ws:放:renewable-energy	6:1
ws:放:water-use	3:1
ws:政	0:2 3:-1
ws:效	0:1 3:-1 4:-1 6:1
ws:敦	0:1
ws:敦:battery-capacity	0:2
ws:数:ghg-emissions	3:2
ws:数:green-factories	3:1 8:-1
ws:数:network	0:2
ws:数:recycled-material	0:2
ws:数:renewable-energy	0:-1 6:1
ws:整:ev-share	7:1
ws:整:ev-volume	0:1
ws:整:ghg-emissions	1:1 7:-1
ws:整:green-factories	0:2 3:-2
ws:整:ice-phase-out	7:1
ws:整:net-zero	3:1 8:-1
ws:整:renewable-energy	3:1 6:1
ws:文	0:1
ws:斌	0:1 4:1
ws:斐	3:1
ws:斐:renewable-energy	3:1
ws:料	0:1
ws:料:battery-recycling	0:2
ws:料:ev-volume	0:1
ws:料:ice-phase-out	7:1
ws:料:net-zero	0:-1 1:-2 7:1
ws:料:recycled-material	0:1
ws:料:renewable-energy	2:1
ws:料:waste	3:1
ws:斯:battery-capacity	0:1
ws:斯:charging-points	0:1
ws:斯:ghg-emissions	3:-1 4:1
ws:斯:ice-phase-out	7:2
ws:斯:renewable-energy	3:-1 4:1 6:-1
ws:新:charging-points	0:1
ws:新:ev-share	7:1
ws:新:ev-volume	0:1
ws:新:ghg-emissions	3:-1 4:1 8:-1
ws:新:ice-phase-out	7:1
ws:新:net-zero	1:2 3:-1 7:1 8:-1
ws:新:network	0:1
ws:新:recycled-material	0:-1 1:-1 5:-1 7:2
ws:新:renewable-energy	0:-2 3:2 6:1
ws:方:battery-capacity	0:1
ws:方:battery-recycling	0:2
ws:方:charging-points	0:2
ws:方:emissions-peak	8:1
ws:方:ev-models	0:1
ws:方:ev-volume	0:1
ws:方:ghg-emissions	0:1 1:-1
ws:方:ice-phase-out	7:1
ws:方:investment	0:1
ws:方:net-zero	3:1
ws:方:supplier-commitments	0:3
ws:旗:ev-models	0:2
ws:旗:ice-phase-out	7:1
ws:旗:net-zero	1:-1 2:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:日:charging-points	0:1
ws:日:ghg-emissions	1:-1 2:1 8:-1
ws:日:ice-phase-out	7:1
ws:日:net-zero	2:1 6:-1
ws:日:renewable-energy	0:-1
ws:旧	0:1
ws:旧:battery-recycling	0:1
ws:旧:ghg-emissions	0:1 2:-1 3:-1 4:1 6:-1 8:-1
ws:早:net-zero	6:1
ws:早:renewable-energy	3:2
ws:时:energy-use	3:-1 6:1
ws:时:ev-models	0:1
ws:时:ev-volume	0:1
ws:时:ghg-emissions	1:-1 3:1 6:-1 8:1
ws:时:green-factories	0:-1 3:2
ws:时:renewable-energy	6:1
ws:昌	0:1 6:-1
ws:明:battery-capacity	0:1
ws:明:battery-recycling	0:1
ws:明:renewable-energy	0:2 2:1 3:-2 6:-1
ws:明:supplier-commitments	0:-1 2:1
ws:易	0:-2 1:-1 3:2 5:-1 6:-2 7:-1 8:-1
ws:易:renewable-energy	0:-1 1:-2 2:-1 3:3 4:-2 5:-1 6:-2 7:-1 8:-2
ws:星	3:2 8:-2
ws:是	0:1
ws:是:battery-capacity	0:1
ws:是:battery-recycling	0:1
ws:是:emissions-peak	8:1
ws:是:energy-use	0:-1 3:2 6:-1
ws:是:ev-models	0:1
ws:是:ev-share	7:1
ws:是:ghg-emissions	0:2 1:-1 4:-1
ws:是:green-factories	0:1
ws:是:ice-phase-out	7:1
ws:是:investment	0:1
ws:是:net-zero	0:-1
ws:是:recycled-material	0:2
ws:是:renewable-energy	0:1 3:-1
ws:是:water-use	3:1
ws:显:water-use	3:1
ws:晚:ev-volume	0:1
ws:晨	0:-1 3:1
ws:晨:ghg-emissions	0:-1 3:1
ws:普:battery-recycling	0:1
ws:普:ghg-emissions	0:-2 3:1 5:-1
ws:景:net-zero	8:1
ws:智:green-factories	3:2
ws:智:renewable-energy	3:2
ws:暂	0:1
ws:暂:ev-volume	0:1
ws:更:ev-volume	0:2
ws:更:ghg-emissions	4:-1
ws:更:ice-phase-out	7:1
ws:更:renewable-energy	3:1 4:-1 6:-1
ws:替	3:2
ws:替:ghg-emissions	0:-1 3:2
ws:替:renewable-energy	3:1
ws:最:ev-volume	0:1
ws:最:net-zero	0:-1 1:1 3:-1
ws:最:renewable-energy	3:1
ws:月:charging-points	0:1
ws:月:ev-mileage	0:2
ws:月:ev-models	0:1
ws:月:ev-share	7:1
ws:月:ev-volume	0:1
ws:月:ghg-emissions	0:-1 1:1 4:1 6:-1 7:-1
ws:月:ice-phase-out	7:1
ws:月:renewable-energy	0:-2 3:4 6:-1
ws:有:battery-recycling	0:1
ws:有:emissions-peak	8:1
ws:有:ev-models	0:1
ws:有:ev-share	7:1
ws:有:ev-volume	0:1
ws:有:ghg-emissions	0:-1 3:-2 4:-1 5:-1
ws:有:ice-phase-out	7:1
ws:有:net-zero	3:1 8:-1
ws:有:recycled-material	2:-1 7:1
ws:有:renewable-energy	6:1
ws:有:supplier-commitments	0:1
ws:望:charging-points	0:1
ws:期:battery-capacity	0:1
ws:期:ev-volume	0:1
ws:期:ghg-emissions	1:1 2:-1 8:-1
ws:期:investment	0:1
ws:期:net-zero	1:1 6:-1
ws:期:recycled-material	2:1 7:-1
ws:期:renewable-energy	3:1
ws:未:ev-models	0:1
ws:未:ghg-emissions	3:-1
ws:未:net-zero	1:-1
ws:末	0:1
ws:末:renewable-energy	0:1 3:-1
ws:本:battery-capacity	0:1
ws:本:ev-volume	0:1
ws:本:ghg-emissions	4:-1 8:-1
ws:本:net-zero	1:1
ws:本:renewable-energy	3:2
ws:术	4:1
ws:术:battery-recycling	0:1
ws:机	0:1 3:1
ws:机:energy-use	0:-1 3:1
ws:机:ghg-emissions	3:1
ws:机:green-factories	0:-1 3:2
ws:机:ice-phase-out	7:1
ws:机:renewable-energy	0:1 3:1
ws:材:recycled-material	0:1 7:1
ws:材:renewable-energy	2:1
ws:杜:net-zero	8:1
ws:条	3:-1
ws:条:charging-points	0:1
ws:条:ghg-emissions	0:-1 1:1 3:-1 8:-1
ws:条:net-zero	1:-1 3:-1 8:1
ws:来:ev-models	0:1
ws:来:ev-share	7:2
ws:来:ghg-emissions	8:-1
ws:来:investment	0:1
ws:来:net-zero	8:1
ws:来:recycled-material	7:1
ws:来:renewable-energy	0:-1 3:1
ws:来:water-use	3:1
ws:松	0:1
ws:松:battery-capacity	0:1
ws:板	0:2 3:-1
ws:板:renewable-energy	0:2 3:-1 6:-1
ws:极:ev-volume	0:1
ws:极:net-zero	0:-1 1:-1 2:-1 3:2 4:-1 5:-1 7:1 8:-1
ws:林:recycled-material	2:1
ws:查	2:1 3:-1
ws:查:supplier-commitments	2:1
ws:柴	4:1
ws:标:battery-capacity	0:1
ws:标:battery-recycling	0:1
ws:标:charging-points	0:1
ws:标:energy-use	3:1
ws:标:ev-models	0:1
ws:标:ev-share	7:1
ws:标:ice-phase-out	7:1
ws:标:net-zero	8:1
ws:标:recycled-material	0:2 2:-1
ws:标:renewable-energy	3:1 6:-1
ws:标:water-use	3:1
ws:样:ghg-emissions	0:-1 8:-1
ws:样:net-zero	1:-1 3:1 8:1
ws:核	6:1
ws:核:ghg-emissions	0:-1
ws:核:net-zero	6:1
ws:核:renewable-energy	0:-2 3:-1 6:1
ws:核:supplier-commitments	0:1
ws:根:battery-capacity	0:1
ws:根:charging-points	0:1
ws:格:renewable-energy	3:1
ws:案	0:1
ws:桑	4:1
ws:桑:battery-capacity	0:1
ws:桥	3:1
ws:桥:renewable-energy	3:1
ws:桩:charging-points	0:1
ws:桩:renewable-energy	0:-2 1:-1 2:-1 3:-1 4:2 5:-1 6:-1 7:-1 8:-1
ws:梯	0:2
ws:梯:battery-recycling	0:1
ws:植	1:1 2:-1 5:-1 6:-1 7:-1 8:-1
ws:楚	3:-1 7:1 8:-1
ws:概	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:3
ws:模	0:1
ws:模:battery-capacity	0:1
ws:模:renewable-energy	3:1
ws:次:battery-recycling	0:1
ws:次:ev-share	7:1
ws:欧:charging-points	0:1
ws:欧:ev-share	7:1
ws:欧:ice-phase-out	7:2
ws:欧:investment	0:1
ws:欧:net-zero	6:1 8:1
ws:欧:renewable-energy	3:1
ws:款	0:2
ws:款:ev-models	0:2
ws:款:ev-share	7:1
ws:歇	0:1
ws:止:ice-phase-out	7:1
ws:正	0:1 3:-1 8:-1
ws:正:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:此:ev-models	0:2
ws:此:ghg-emissions	0:-1 8:1
ws:此:investment	0:1
ws:此:net-zero	3:1
ws:此:renewable-energy	0:-1 2:1 6:-1
ws:步:ghg-emissions	0:-1 1:-1 6:-1 8:1
ws:步:green-factories	0:-1 3:2
ws:步:renewable-energy	0:-1 3:1
ws:武	6:1
ws:段	0:-1 3:1
ws:段:ghg-emissions	0:-2 3:1 5:-1
ws:母	6:-1 8:2
ws:母:net-zero	6:-1 8:2
ws:每:energy-use	3:1
ws:每:ev-models	0:1
ws:每:ev-share	7:1
ws:每:ev-volume	0:1
ws:每:ghg-emissions	0:-1 4:1 5:-1 7:-1
ws:每:investment	0:1
ws:每:net-zero	3:1 8:1
ws:每:renewable-energy	6:1
ws:每:water-use	3:1
ws:比:battery-capacity	0:1
ws:比:battery-recycling	0:2
ws:比:energy-use	0:1
ws:比:ev-models	0:1
ws:比:ev-share	7:1
ws:比:ev-volume	0:1
ws:比:fuel-economy	0:1 2:-1 6:-1 7:-1
ws:比:green-factories	0:1
ws:比:ice-phase-out	7:1
ws:比:net-zero	3:1
ws:比:renewable-energy	0:1
ws:比:supplier-commitments	2:1
ws:比:water-use	3:2
ws:气	2:-1
ws:气:energy-use	0:-1 3:1
ws:气:ev-share	7:1
ws:气:ghg-emissions	0:1 1:-1 2:-1 5:-1 7:-1
ws:气:net-zero	8:1
ws:气:renewable-energy	6:1
ws:氢	0:1
ws:氢:ev-volume	0:2
ws:氢:investment	0:1
ws:氢:renewable-energy	3:2
ws:氧	0:1 1:-1 3:1
ws:氧:ghg-emissions	0:1 1:-1 3:1 6:-1
ws:氧:net-zero	0:-1 3:2 7:-1 8:-1
ws:氧:renewable-energy	0:-1 4:1
ws:氪:ev-volume	0:1
ws:水	0:-1 3:3
ws:水:energy-use	3:1
ws:水:ghg-emissions	0:-1 3:1
ws:水:green-factories	0:-1 3:1
ws:水:renewable-energy	3:1
ws:水:waste	3:1
ws:水:water-use	3:1
ws:求	2:1 3:-1
ws:求:ghg-emissions	0:-1 1:-1 2:2 3:-1 4:-1
ws:求:renewable-energy	0:1 3:-1
ws:求:supplier-commitments	0:1
ws:汉	6:1
ws:汉:ev-volume	0:1
ws:池	0:1
ws:池:battery-capacity	0:1
ws:池:battery-recycling	0:1
ws:池:charging-points	0:1
ws:池:ghg-emissions	4:-1
ws:池:ice-phase-out	7:1
ws:池:net-zero	1:-1 2:1 3:-1 6:-1 7:-1 8:1
ws:池:recycled-material	7:-1
ws:汽:charging-points	0:1
ws:汽:emissions-peak	8:1
ws:汽:energy-use	3:1
ws:汽:ev-mileage	0:1
ws:汽:ghg-emissions	0:-1 3:1 6:-1
ws:汽:green-factories	3:1
ws:汽:ice-phase-out	7:1
ws:汽:net-zero	1:1 3:1
ws:沃:ev-share	7:1
ws:沃:net-zero	0:-1 8:1
ws:沈	0:-1 3:1
ws:沈:ghg-emissions	0:-1 4:-1 8:-1
ws:沈:renewable-energy	3:1
ws:没:charging-points	0:1
ws:没:emissions-peak	8:1
ws:没:ev-share	7:1
ws:没:ev-volume	0:1
ws:没:ghg-emissions	0:-1 2:1 3:1 6:-1 8:-2
ws:没:ice-phase-out	7:2
ws:没:investment	0:1
ws:没:recycled-material	0:1
ws:没:renewable-energy	0:-1 1:-1 2:-1 4:-1 5:-1 6:2 7:-1 8:-1
ws:油	0:1
ws:油:fuel-economy	0:1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:油:ice-phase-out	7:1
ws:法	0:2
ws:法:battery-capacity	0:1
ws:法:ev-share	7:1
ws:法:ev-volume	0:1
ws:波	0:1
ws:泰:ev-volume	0:1
ws:泰:net-zero	3:1
ws:津	3:1
ws:津:net-zero	3:1
ws:津:renewable-energy	3:1
ws:洲:charging-points	0:1
ws:洲:ev-share	7:1
ws:洲:ev-volume	0:1
ws:洲:ice-phase-out	7:2
ws:洲:net-zero	6:1 8:1
ws:流	2:-1 6:1 8:-1
ws:流:ghg-emissions	4:1
ws:海:charging-points	0:1
ws:海:ev-share	7:1
ws:海:ev-volume	0:1
ws:海:net-zero	1:-1 8:-1
ws:涂	3:2
ws:涂:renewable-energy	3:1
ws:消	0:1 8:-1
ws:消:energy-use	0:-1 3:1
ws:消:renewable-energy	3:-1 6:1
ws:润	3:1
ws:涨	0:1
ws:涨:ev-volume	0:1
ws:深	0:1 3:1
ws:深:ev-volume	0:1
ws:混:ev-models	0:1
ws:混:ev-share	7:1
ws:混:ev-volume	0:2
ws:混:fuel-economy	1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:添	0:1
ws:添:green-factories	0:1
ws:清	7:1
ws:渗:ev-share	7:1
ws:渗:ev-volume	0:1
ws:温	1:-1 4:-1
ws:温:ghg-emissions	0:1 1:-2 2:-1 4:-1 5:-1 7:-1
ws:温:net-zero	8:1
ws:湖	3:1
ws:源:battery-capacity	0:1
ws:源:charging-points	0:1
ws:源:energy-use	0:-1 3:1
ws:源:ev-mileage	0:2
ws:源:ev-models	0:1
ws:源:ev-share	7:1
ws:源:ev-volume	0:1
ws:源:ghg-emissions	2:-1
ws:源:ice-phase-out	7:1
ws:源:net-zero	1:-1 3:-1 7:1 8:1
ws:源:water-use	3:1
ws:溪	3:2
ws:滑	0:1
ws:滑:ev-volume	0:1
ws:满:renewable-energy	3:2
ws:漆	0:-1 1:-2 2:-2 3:2 4:-2 5:-2 6:-2 7:-2 8:-1
ws:点:ghg-emissions	1:-1 6:-2 8:1
ws:点:net-zero	1:1 6:1 8:-2
ws:烘	3:2
ws:烧	4:1
ws:热	3:1 4:-1
ws:热:ghg-emissions	0:-1 1:-1 3:1
ws:热:renewable-energy	3:1
ws:然	1:1 3:1 8:-1
ws:然:ghg-emissions	0:-1 3:2
ws:煤	0:1 1:-1 4:-2 6:-2
ws:煤:energy-use	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ws:煤:ghg-emissions	0:3 3:-3 4:-1 6:-1
ws:照:charging-points	0:1
ws:照:ghg-emissions	0:1 3:-1
ws:照:net-zero	1:1
ws:熟	0:-1 3:2 6:-1
ws:熟:renewable-energy	0:-1 3:2 6:-1
ws:燃:ev-models	0:1
ws:燃:ice-phase-out	7:1
ws:燃:net-zero	0:-1 3:-1 7:1
ws:版	0:-1
ws:版:ev-share	7:1
ws:版:ghg-emissions	3:1
ws:牌:charging-points	0:1
ws:牌:ev-models	0:1
ws:牌:ev-share	7:1
ws:牌:ev-volume	0:1
ws:牌:ice-phase-out	7:1
ws:牌:net-zero	1:-1
ws:牙:battery-capacity	0:1
ws:牙:ev-volume	0:1
ws:物	2:-1 6:1 8:-1
ws:物:ghg-emissions	4:1
ws:物:waste	3:1
ws:特:battery-capacity	0:1
ws:特:charging-points	0:1
ws:状	0:-1 1:1 4:-1
ws:猛:ev-volume	0:2
ws:率	0:1
ws:率:battery-capacity	0:1
ws:率:battery-recycling	0:1
ws:率:ev-share	7:1
ws:率:waste	3:1
ws:率:water-use	3:1
ws:玉	0:1 6:-1
ws:环:ghg-emissions	0:-1 1:-1 3:1 4:1 6:-1
ws:环:net-zero	3:-1 7:1
ws:环:renewable-energy	0:-1 3:1 5:-1 6:-2 7:-1
ws:现:ev-share	7:1
ws:现:ghg-emissions	0:1 3:-1 6:-1
ws:现:investment	0:1
ws:现:renewable-energy	3:1
ws:班:battery-capacity	0:1
ws:球:charging-points	0:2
ws:球:ev-share	7:1
ws:球:ev-volume	0:1
ws:球:ghg-emissions	1:-1 3:-1 4:1
ws:球:ice-phase-out	7:1
ws:球:renewable-energy	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 6:1 7:-1 8:-1
ws:理:battery-recycling	0:1
ws:理:renewable-energy	0:-1 3:2 6:-1
ws:瑞:ev-volume	0:1
ws:瓦:battery-capacity	0:1
ws:瓦:energy-use	6:1
ws:瓦:ghg-emissions	2:-1 4:-1 8:1
ws:瓦:green-factories	0:-1 3:1
ws:瓦:renewable-energy	0:1
ws:生:battery-recycling	0:1
ws:生:energy-use	0:-1 3:1
ws:生:ghg-emissions	0:-1 1:1
ws:生:ice-phase-out	7:1
ws:生:net-zero	1:1 6:-1
ws:生:recycled-material	2:1
ws:生:waste	3:1
ws:生:water-use	3:2
ws:用:battery-recycling	0:1
ws:用:energy-use	3:1
ws:用:ev-mileage	0:2
ws:用:ghg-emissions	0:-1 4:1
ws:用:ice-phase-out	7:1
ws:用:net-zero	0:1 1:1 3:-1 4:-1 5:-1 8:-1
ws:用:recycled-material	2:-1 7:1
ws:用:renewable-energy	3:1
ws:用:waste	3:1
ws:用:water-use	3:2
ws:田:battery-capacity	0:1
ws:田:ev-share	7:1
ws:田:ghg-emissions	0:-1 1:-1 2:1 3:-1 4:1 6:-1
ws:田:ice-phase-out	7:1
ws:田:net-zero	3:1
ws:田:renewable-energy	3:2
ws:由:battery-capacity	0:1
ws:由:battery-recycling	0:1
ws:由:charging-points	0:2
ws:由:emissions-peak	8:1
ws:由:ev-share	7:1
ws:由:ev-volume	0:1
ws:由:ghg-emissions	2:1 4:-1 6:-1
ws:由:green-factories	0:-2 3:3
ws:由:net-zero	3:1 6:1 8:-1
ws:由:renewable-energy	0:1 6:-1
ws:由:water-use	3:1
ws:申	0:1 1:1 8:-1
ws:申:ev-volume	0:1
ws:申:net-zero	0:-1 1:1 2:-1 4:-1 5:-1 7:-2 8:-1
ws:电:battery-capacity	0:1
ws:电:battery-recycling	0:1
ws:电:charging-points	0:1
ws:电:energy-use	6:1
ws:电:ev-mileage	0:2
ws:电:ev-models	0:1
ws:电:ev-share	7:1
ws:电:ev-volume	0:1
ws:电:green-factories	0:-1 3:1
ws:电:ice-phase-out	7:2
ws:电:net-zero	1:-1
ws:电:recycled-material	3:-1
ws:电:renewable-energy	6:1
ws:男	0:1
ws:留	8:1
ws:留:net-zero	3:-1 8:2
ws:略:net-zero	8:1
ws:番:ev-volume	0:1
ws:登	8:1
ws:白	0:2
ws:百	4:1
ws:百:battery-recycling	0:1
ws:百:ev-share	7:1
ws:百:renewable-energy	3:1 4:1 6:-1
ws:的:battery-capacity	0:1
ws:的:battery-recycling	0:1
ws:的:charging-points	0:1
ws:的:emissions-peak	8:1
ws:的:energy-use	3:1
ws:的:ev-mileage	0:3
ws:的:ev-models	0:1
ws:的:ev-share	7:1
ws:的:fuel-economy	0:1
ws:的:green-factories	0:-1 3:3
ws:的:ice-phase-out	7:1
ws:的:network	0:2
ws:的:renewable-energy	0:1
ws:的:waste	3:1
ws:的:water-use	3:2
ws:皮	0:1
ws:皮:renewable-energy	0:2 3:-1 6:-1
ws:盐	0:1
ws:监	8:1
ws:监:battery-recycling	0:1
ws:盖:charging-points	0:1
ws:盖:renewable-energy	2:1 3:1 6:-1
ws:盖:supplier-commitments	5:-1 6:-1 7:-1
ws:盘	2:1
ws:盘:supplier-commitments	2:1
ws:目:battery-capacity	0:1
ws:目:charging-points	0:1
ws:目:energy-use	0:-1 3:2
ws:目:ev-models	0:1
ws:目:ev-share	7:1
ws:目:ev-volume	0:1
ws:目:ghg-emissions	1:-1 3:1 6:1
ws:目:green-factories	3:1
ws:目:ice-phase-out	7:1
ws:目:investment	0:1
ws:目:net-zero	1:1
ws:目:recycled-material	0:2 2:-1
ws:目:water-use	3:1
ws:直	2:-1 6:1 8:-1
ws:相	3:1
ws:相:ev-share	7:1
ws:相:ghg-emissions	1:1
ws:相:net-zero	3:1
ws:相:renewable-energy	3:1
ws:省	3:1
ws:省:water-use	3:1
ws:看	3:-1
ws:看:net-zero	3:-1 8:1
ws:看:renewable-energy	0:2 3:-1
ws:着	6:-1
ws:着:ghg-emissions	4:-1 8:-1
ws:知	0:2 3:-1
ws:石	7:1 8:-1
ws:砍	6:-1 8:1
ws:砍:ghg-emissions	0:-1 8:1
ws:研:investment	0:1
ws:础	3:2 8:-1
ws:础:ghg-emissions	3:1
ws:确:ghg-emissions	2:-1 4:-1 8:-1
ws:确:net-zero	8:2
ws:碳:emissions-peak	8:1
ws:碳:energy-use	3:1
ws:碳:ev-mileage	0:1
ws:碳:ev-share	7:1
ws:碳:green-factories	3:1
ws:碳:ice-phase-out	7:1
ws:碳:net-zero	8:1
ws:碳:recycled-material	0:-1 2:1
ws:碳:supplier-commitments	0:1
ws:碳:water-use	3:1
ws:示:charging-points	0:1
ws:示:ghg-emissions	0:-1 1:-1 3:2 4:-1
ws:示:net-zero	1:-1 3:-1 7:1
ws:示:water-use	3:1
ws:社:ghg-emissions	1:-1 3:1 6:-1
ws:神	0:2 4:-1
ws:祺	0:2
ws:福:net-zero	8:1
ws:离	1:2
ws:离:ev-volume	0:1
ws:离:ghg-emissions	0:-1 1:2
ws:私	0:1
ws:私:ev-volume	0:1
ws:科:ghg-emissions	4:1
ws:科:net-zero	3:1
ws:积	3:1
ws:积:renewable-energy	3:1
ws:称:ghg-emissions	3:-2 4:1
ws:称:net-zero	8:2
ws:称:renewable-energy	3:1
ws:程	0:1
ws:程:ev-mileage	0:3
ws:程:ghg-emissions	1:-1 3:-1 4:1 6:-1
ws:稿	0:2
ws:立	3:1
ws:立:charging-points	0:2
ws:立:ev-volume	0:1
ws:立:ghg-emissions	0:-2 1:1 3:1 4:-1 6:-1
ws:立:water-use	3:1
ws:站	0:1
ws:站:charging-points	0:1
ws:站:ghg-emissions	3:-1
ws:站:renewable-energy	3:1
ws:章	6:1
ws:端	3:1 4:-1
ws:端:ghg-emissions	0:-1 2:1 4:-1
ws:端:renewable-energy	0:-1 3:2 6:-1
ws:第:charging-points	0:1
ws:第:ev-volume	0:1
ws:第:green-factories	3:1
ws:第:net-zero	3:1
ws:等:ghg-emissions	0:-2 2:-1 6:-2 8:1
ws:等:green-factories	0:2 3:-1
ws:等:renewable-energy	0:-1
ws:答	4:-1 6:1 8:-1
ws:答:net-zero	1:-1 3:1
ws:答:recycled-material	0:1
ws:策:ghg-emissions	0:-2 3:1 5:-1
ws:签	0:1
ws:签:renewable-energy	0:1 6:-1
ws:签:supplier-commitments	0:1
ws:算	3:-1
ws:算:ev-share	7:1
ws:算:ghg-emissions	0:-1 1:1 2:1 3:-1 6:-1
ws:管	3:1
ws:管:renewable-energy	0:-1 3:2 6:-1
ws:米	3:1
ws:米:ghg-emissions	0:-2 3:3 6:-1
ws:米:recycled-material	0:1
ws:米:renewable-energy	3:1
ws:类	2:1 3:-1
ws:糊	7:1
ws:糊:ev-share	7:1
ws:系:ev-share	7:2
ws:累:battery-recycling	0:2
ws:累:charging-points	0:1
ws:累:ev-mileage	0:2
ws:累:ev-models	0:1
ws:累:ghg-emissions	2:-1 3:-2 4:3
ws:累:green-factories	3:1
ws:累:renewable-energy	3:1
ws:繁	3:1
ws:繁:renewable-energy	3:2
ws:红:ev-volume	0:1
ws:约:battery-capacity	0:1
ws:约:charging-points	0:1
ws:约:energy-use	0:-1 1:-1 2:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
ws:约:ev-mileage	0:1
ws:约:ev-volume	0:1
ws:约:ghg-emissions	0:-1 6:-1 8:1
ws:约:investment	0:1
ws:约:renewable-energy	6:1
ws:约:waste	0:-1 3:1
ws:级:charging-points	0:1
ws:级:ghg-emissions	0:-1 2:1 4:-1 6:-1
ws:级:green-factories	3:1
ws:级:renewable-energy	2:1 6:-1
ws:级:water-use	3:1
ws:纯:ev-mileage	0:2
ws:纯:ev-models	0:1
ws:纯:ev-share	7:1
ws:纯:ev-volume	0:1
ws:纯:ice-phase-out	7:1
ws:纯:net-zero	3:-1 8:3
ws:纳	0:2
ws:纳:battery-capacity	0:1
ws:纽	0:-1 2:1
ws:线:charging-points	0:1
ws:线:ev-volume	0:1
ws:线:ghg-emissions	0:-1 3:1 8:-1
ws:线:net-zero	0:-1 1:-1 2:-1 3:-1 6:-1 8:2
ws:线:renewable-energy	3:1
ws:组	0:1
ws:组:ev-volume	0:1
ws:绍:renewable-energy	0:-1 3:1
ws:经:emissions-peak	8:1
ws:经:ghg-emissions	0:-2 1:-2 2:-1 4:-1 5:-1 6:1 8:-1
ws:经:net-zero	3:2 6:-1 8:-1
ws:经:renewable-energy	0:-1 6:1
ws:给:net-zero	8:1
ws:给:recycled-material	0:-1 2:1
ws:给:water-use	3:1
ws:络	4:1 6:-1 8:-1
ws:络:renewable-energy	0:-2 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
ws:绝	6:-1
ws:绝:ghg-emissions	5:-1 7:-1 8:-1
ws:绝:net-zero	6:-1 8:1
ws:统	0:-1 3:1
ws:统:renewable-energy	3:1 6:-1
ws:绩:ev-share	7:1
ws:续:recycled-material	0:1
ws:续:renewable-energy	4:1
ws:续:supplier-commitments	0:1
ws:维	0:1
ws:维:ev-volume	0:2
ws:综	3:1
ws:综:ghg-emissions	0:3 1:-1 3:-2 6:-1 8:-2
ws:综:renewable-energy	0:-2 3:3
ws:综:waste	3:1
ws:绿:energy-use	3:1
ws:绿:ghg-emissions	0:-1 2:1
ws:绿:net-zero	3:1 8:-1
ws:绿:recycled-material	2:1 7:-1
ws:绿:renewable-energy	6:1
ws:缩:ev-volume	0:1
ws:缺	3:1
ws:网:charging-points	0:2
ws:网:renewable-energy	4:1 6:-1
ws:署:supplier-commitments	0:1
ws:美:ev-models	0:1
ws:美:ghg-emissions	3:1 6:-1
ws:美:investment	0:1
ws:翻:ev-volume	0:1
ws:翻:ghg-emissions	0:-1 1:-1 3:2
ws:翻:renewable-energy	0:1
ws:考	1:1
ws:者:ev-volume	0:1
ws:者:ghg-emissions	1:-1 2:-1 8:-1
ws:者:net-zero	8:1
ws:者:recycled-material	2:1
ws:者:renewable-energy	3:3 6:-2
ws:而	8:-1
ws:而:battery-recycling	0:1
ws:而:charging-points	0:1
ws:而:ghg-emissions	5:-1 7:-1 8:-1
ws:而:net-zero	6:-1
ws:而:renewable-energy	0:-1 3:-1 6:1
ws:耗:fuel-economy	0:-1 4:1 7:-1
ws:耗:ghg-emissions	0:3 1:-1 3:-1 4:-1 6:-1 8:-1
ws:耗:green-factories	3:1
ws:耗:renewable-energy	6:1
ws:耗:water-use	3:1
ws:联:investment	0:1
ws:肇	3:1
ws:肇:renewable-energy	0:-1 3:1
ws:股	6:1
ws:肥:renewable-energy	3:1
ws:肯	0:1
ws:背	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:-1 8:1
ws:能:battery-capacity	0:1
ws:能:charging-points	0:1
ws:能:ev-share	7:1
ws:能:ev-volume	0:1
ws:能:ghg-emissions	0:1 1:-1 4:-1 8:-1
ws:能:ice-phase-out	7:2
ws:能:net-zero	3:-1 7:1 8:1
ws:能:water-use	3:2
ws:脱	3:-1
ws:脱:net-zero	3:-2 7:1
ws:膜	0:-1 2:1 3:-1 6:1
ws:膜:renewable-energy	0:-1 2:1 3:-1 6:1
ws:自:charging-points	0:1
ws:自:emissions-peak	8:1
ws:自:ev-share	7:2
ws:自:ghg-emissions	1:-1 2:-1 4:1
ws:自:net-zero	6:1
ws:自:recycled-material	2:-1 7:1
ws:自:renewable-energy	6:1
ws:至:charging-points	0:1
ws:至:ev-share	7:1
ws:至:ghg-emissions	1:1 3:-1 4:1
ws:至:green-factories	3:2
ws:至:net-zero	1:-1 8:1
ws:至:recycled-material	7:1
ws:至:renewable-energy	3:1
ws:至:supplier-commitments	0:1
ws:致	3:1
ws:致:net-zero	1:1 3:1 8:-1
ws:致:recycled-material	0:1 7:-1
ws:般	3:1
ws:般:waste	3:1
ws:色:ghg-emissions	0:-1 3:-1 4:1 6:1 8:-1
ws:色:green-factories	0:1
ws:节	6:1
ws:节:ev-share	7:1
ws:节:fuel-economy	0:1 1:-1 2:-1 3:-1 5:-1 6:-1 7:-1 8:-1
ws:节:ghg-emissions	0:-2 1:-1 2:-1 6:1
ws:节:net-zero	1:1 3:-1 7:1 8:-2
ws:节:renewable-energy	0:-1
ws:芯	2:1
ws:苏	3:1
ws:苏:renewable-energy	3:1
ws:若:ev-share	7:1
ws:英:battery-capacity	0:1
ws:英:investment	0:1
ws:范	3:-1 6:1
ws:范:ghg-emissions	2:-1 3:-2 5:-1 6:1 8:-1
ws:茨:net-zero	8:1
ws:荣:renewable-energy	3:2
ws:莫:net-zero	8:1
ws:莱	3:1
ws:获	3:1
ws:获:battery-capacity	0:1
ws:获:green-factories	0:-1 3:3
ws:菱:ev-share	7:1
ws:营	6:2
ws:营:charging-points	0:1
ws:营:ev-volume	0:1
ws:营:ghg-emissions	0:-2 1:-1 3:-1 4:1 6:1
ws:营:net-zero	6:1
ws:营:renewable-energy	0:-2 3:-1 4:-1 6:2
ws:落	3:1
ws:董:ghg-emissions	2:-1 5:-1 6:-1 7:-1 8:-1
ws:董:net-zero	1:1 2:1
ws:蓝:ev-volume	0:1
ws:蓝:renewable-energy	3:1
ws:蔚:ev-volume	0:2
ws:蔚:renewable-energy	3:1
ws:虎:net-zero	8:1
ws:融	0:1
ws:融:battery-capacity	0:1
ws:行:battery-recycling	0:1
ws:行:charging-points	0:1
ws:行:ev-mileage	0:1
ws:行:ghg-emissions	0:-1 4:3
ws:行:net-zero	1:-1 2:1 3:1 8:-1
ws:行:renewable-energy	3:2
ws:街	0:2
ws:街:ev-volume	0:2
ws:补:charging-points	0:1
ws:补:renewable-energy	3:2
ws:表:charging-points	0:1
ws:表:net-zero	7:1 8:1
ws:被	0:-1
ws:被:ev-share	7:1
ws:被:ghg-emissions	0:-2 1:2 2:-1 5:-1 6:-1 7:-1 8:-1
ws:被:recycled-material	0:-1 7:1
ws:裁:ghg-emissions	1:1
ws:裁:renewable-energy	3:1
ws:装	0:1 3:1
ws:装:energy-use	3:1
ws:装:ev-volume	0:2
ws:装:ghg-emissions	3:1
ws:装:renewable-energy	0:1 3:1
ws:西:green-factories	0:-1 3:2
ws:西:renewable-energy	3:1
ws:要:charging-points	0:1
ws:要:ev-models	0:1
ws:要:ghg-emissions	6:-1
ws:要:green-factories	0:-1 3:3
ws:要:ice-phase-out	7:1
ws:要:investment	0:2
ws:要:net-zero	3:1 6:-1
ws:要:recycled-material	2:1
ws:要:renewable-energy	3:1 6:1
ws:要:supplier-commitments	0:1
ws:要:water-use	3:1
ws:覆:charging-points	0:1
ws:覆:renewable-energy	2:1 3:1 6:-1
ws:覆:supplier-commitments	5:-1 6:-1 7:-1
ws:见	8:1
ws:观	0:1
ws:观:ev-volume	0:1
ws:规:battery-capacity	0:1
ws:规:ghg-emissions	3:-1 6:-1
ws:规:net-zero	8:2
ws:规:renewable-energy	3:1
ws:视	0:2
ws:解:ev-volume	0:1
ws:言	1:1
ws:言:net-zero	1:1
ws:计:battery-capacity	0:1
ws:计:battery-recycling	0:2
ws:计:emissions-peak	8:1
ws:计:ev-mileage	0:2
ws:计:ghg-emissions	1:-1 3:-1 4:3 5:-1 6:-1
ws:计:green-factories	3:1
ws:计:net-zero	1:1 8:-1
ws:计:renewable-energy	3:1
ws:计:supplier-commitments	0:1
ws:订:battery-capacity	0:1
ws:认	3:1
ws:认:ghg-emissions	4:-1
ws:认:green-factories	3:1
ws:讨	6:1
ws:让:ghg-emissions	0:-1 1:1 3:-1 4:1 6:-1 8:1
ws:记:recycled-material	2:1
ws:记:renewable-energy	3:2
ws:设:charging-points	0:1
ws:设:ev-share	7:2
ws:设:ghg-emissions	6:1
ws:设:renewable-energy	3:2
ws:证:ghg-emissions	0:-1 6:-1
ws:证:green-factories	3:1
ws:证:recycled-material	2:1
ws:评	3:3
ws:诉	3:1
ws:诉:renewable-energy	3:2
ws:该:ev-share	7:1
ws:该:ice-phase-out	7:1
ws:该:renewable-energy	3:2 6:-1
ws:说:battery-recycling	0:1
ws:说:charging-points	0:1
ws:说:ev-share	7:1
ws:说:ghg-emissions	0:1 1:-1 2:-1 6:-1
ws:说:investment	0:1
ws:说:net-zero	1:-1 3:1
ws:说:recycled-material	0:1 2:-1
ws:说:renewable-energy	3:1 6:-1
ws:请	0:-1 2:1 7:1
ws:诺:emissions-peak	8:1
ws:诺:ev-volume	0:1
ws:诺:ghg-emissions	0:-1 8:-1
ws:诺:ice-phase-out	7:1
ws:诺:net-zero	1:-1 8:2
ws:诺:recycled-material	0:-1 7:1
ws:诺:renewable-energy	0:-1 3:1
ws:诺:supplier-commitments	0:1
ws:调:battery-capacity	0:1
ws:调:ev-share	7:1
ws:调:ev-volume	0:1
ws:调:ghg-emissions	1:1 2:-1 3:-1 4:-1 5:-1 6:-1 7:-1
ws:调:net-zero	8:1
ws:调:renewable-energy	0:1
ws:豹	8:1
ws:豹:net-zero	8:1
ws:负	0:-1
ws:负:net-zero	3:-1 7:1
ws:负:renewable-energy	0:-1 3:1 6:-1
ws:贡	0:1
ws:财:battery-capacity	0:1
ws:财:ghg-emissions	1:-1 2:-1 4:-2 5:-1
ws:财:net-zero	1:1 3:1 7:-1
ws:责	0:-1 3:2
ws:责:ghg-emissions	0:-1 2:-1 3:1
ws:责:renewable-energy	0:-1 3:3
ws:账	4:1
ws:货	0:1
ws:购	3:1
ws:购:ghg-emissions	4:-1 6:-1
ws:购:renewable-energy	3:2
ws:赁	0:1
ws:资:investment	0:1
ws:资:net-zero	8:2
ws:赫	0:1 4:-1
ws:起:battery-capacity	0:2
ws:起:charging-points	0:1
ws:起:ev-models	0:1
ws:起:ev-share	7:1
ws:起:ghg-emissions	3:-1 4:1 6:-1
ws:起:ice-phase-out	7:1
ws:起:net-zero	3:1
ws:起:renewable-energy	3:3
ws:超:battery-capacity	0:1
ws:超:battery-recycling	0:2
ws:超:charging-points	0:1
ws:超:ev-mileage	0:1
ws:超:ghg-emissions	0:-1 3:-1 4:2
ws:超:investment	0:1
ws:超:renewable-energy	4:1
ws:超:supplier-commitments	2:1
ws:足	1:1
ws:足:ghg-emissions	1:2 3:-1 8:-1
ws:足:renewable-energy	3:1
ws:跌:ev-volume	0:1
ws:距	1:2
ws:跨	0:1
ws:路	8:1
ws:路:ghg-emissions	0:-1 1:-1 2:1 4:-1 8:1
ws:路:net-zero	0:-1 3:-1 6:-1 8:2
ws:身	6:1
ws:身:ghg-emissions	6:1
ws:车:emissions-peak	8:1
ws:车:energy-use	3:1
ws:车:ev-mileage	0:2
ws:车:ev-models	0:1
ws:车:ev-share	7:1
ws:车:ev-volume	0:1
ws:车:fuel-economy	1:-1 2:-1 3:-1 4:1 5:-1 6:-1 7:-1 8:-1
ws:车:ghg-emissions	1:1 4:1 8:-1
ws:车:green-factories	0:1
ws:车:ice-phase-out	7:1
ws:车:net-zero	1:1 7:1 8:-1
ws:车:recycled-material	7:2
ws:车:water-use	3:1
ws:转	0:-1 3:2 6:-1
ws:轮	3:1
ws:轻:ice-phase-out	7:2
ws:载	0:1 1:-1
ws:较:energy-use	3:1
ws:较:ghg-emissions	0:1 8:-1
ws:较:net-zero	0:-1 7:1
ws:较:recycled-material	0:-2 7:2
ws:较:renewable-energy	3:1
ws:较:water-use	3:1
ws:辆:energy-use	3:1
ws:辆:ev-models	0:1
ws:辆:ev-share	7:1
ws:辆:ev-volume	0:2
ws:辆:ghg-emissions	5:-1
ws:辆:net-zero	1:-1 3:1 6:-1 8:1
ws:辆:renewable-energy	0:1 3:-1
ws:辆:water-use	3:1
ws:输	8:1
ws:输:ev-volume	0:1
ws:达:battery-capacity	0:1
ws:达:emissions-peak	8:1
ws:达:energy-use	3:2
ws:达:ghg-emissions	1:-1 2:-1 4:1
ws:达:green-factories	0:-1 3:2
ws:达:investment	0:1
ws:达:recycled-material	2:1
ws:达:renewable-energy	0:-2 3:1
ws:过:battery-capacity	0:1
ws:过:battery-recycling	0:2
ws:过:ev-mileage	0:2
ws:过:ev-share	7:1
ws:过:ev-volume	0:1
ws:过:ghg-emissions	3:-1 4:1 8:-1
ws:过:green-factories	0:-1 3:1
ws:过:investment	0:2
ws:过:net-zero	8:1
ws:过:renewable-energy	0:-2 6:2
ws:过:supplier-commitments	2:1
ws:运	6:2
ws:运:ev-volume	0:1
ws:运:ghg-emissions	0:-1 1:-1 4:1 6:1
ws:运:net-zero	6:1
ws:运:renewable-energy	0:-2 3:-1 6:1
ws:近	3:1
ws:近:battery-capacity	0:1
ws:近:ev-share	7:1
ws:近:ev-volume	0:1
ws:近:ghg-emissions	1:-1 3:2 8:-1
ws:近:net-zero	3:1
ws:近:renewable-energy	0:-1 3:-1 6:1
ws:还	0:1 3:-1
ws:还:ev-share	7:2
ws:还:ghg-emissions	3:-1 6:1
ws:还:investment	0:1
ws:还:recycled-material	7:1
ws:这:charging-points	0:1
ws:这:ev-models	0:1
ws:这:ev-share	7:1
ws:这:ghg-emissions	0:-1
ws:这:net-zero	8:2
ws:这:recycled-material	0:1
ws:这:renewable-energy	0:-1 3:2 6:-1
ws:进:battery-capacity	0:1
ws:进:ev-share	7:1
ws:进:ev-volume	0:1
ws:进:ghg-emissions	0:-1 4:-1 6:1
ws:进:net-zero	1:-1 3:1 7:-1
ws:进:renewable-energy	0:-1 3:2
ws:远	0:1
ws:迟:ev-volume	0:1
ws:迪:battery-capacity	0:2
ws:迪:ev-volume	0:1
ws:迪:ghg-emissions	6:-2 8:1
ws:迪:ice-phase-out	7:1
ws:迪:net-zero	1:-1 3:1 4:-1 5:-1 6:1 7:-1 8:-1
ws:迹	1:1 6:-1 8:-1
ws:迹:ghg-emissions	1:2 3:-1 8:-1
ws:退:battery-recycling	0:1
ws:送	3:1
ws:选	0:1 3:-1
ws:选:green-factories	0:1 3:-1
ws:透:ev-share	7:1
ws:透:net-zero	2:1 3:-1
ws:逐	0:1
ws:這	7:1
ws:通:ghg-emissions	4:-1 6:1
ws:通:green-factories	0:-1 3:1
ws:通:ice-phase-out	7:1
ws:通:renewable-energy	6:1
ws:速:charging-points	0:1
ws:造	0:-1 3:2
ws:造:energy-use	0:-1 3:1
ws:造:ghg-emissions	1:-1 3:1 4:-1
ws:造:net-zero	1:1 3:1 6:-1 7:-1 8:-1
ws:造:renewable-energy	0:-1 3:2
ws:連	3:-1 4:1
ws:逾	0:1
ws:逾:charging-points	0:1
ws:道	7:1
ws:道:ev-volume	0:2
ws:道:ghg-emissions	4:1 8:-1
ws:道:recycled-material	0:-1 7:1
ws:避	0:-1 1:-1 3:-2 4:1 6:-1 8:1
ws:避:ghg-emissions	0:-1 1:-1 3:-1 6:-1 8:1
ws:那:ev-share	7:1
ws:那:net-zero	0:-2 2:-1 3:-2 4:-1 5:-1 6:1 7:-1
ws:邦	0:1
ws:邦:battery-recycling	0:1
ws:部:ev-share	7:1
ws:部:ice-phase-out	7:1
ws:部:renewable-energy	0:-1 3:1
ws:都	8:-1
ws:都:ghg-emissions	0:-1 1:1 6:-1
ws:都:net-zero	1:-1 3:1 8:-1
ws:配	3:-2 4:2 6:-1
ws:采	2:1
ws:采:ghg-emissions	2:1 3:-2 4:-1
ws:采:renewable-energy	0:1
ws:里	4:1
ws:里:emissions-peak	8:1
ws:里:ev-mileage	0:1
ws:里:ev-models	0:1
ws:里:ev-share	7:2
ws:里:ghg-emissions	0:-1 4:2 6:-1 8:-1
ws:里:investment	0:1
ws:里:net-zero	1:-1 8:2
ws:重	0:1
ws:重:ev-share	7:2
ws:重:net-zero	1:1 7:-1 8:-1
ws:重:renewable-energy	3:2 6:-1
ws:量:emissions-peak	8:1
ws:量:ev-share	7:1
ws:量:ghg-emissions	2:-1 3:-1
ws:量:green-factories	0:1
ws:量:ice-phase-out	7:2
ws:量:net-zero	0:1
ws:量:waste	3:1
ws:量:water-use	3:1
ws:钢	2:1 3:-2 4:-1
ws:钢:ghg-emissions	0:1 2:1 3:-2 4:-1
ws:钢:recycled-material	0:-1 2:1 7:1
ws:钢:renewable-energy	3:1
ws:钦	0:-1 7:1
ws:钦:recycled-material	0:-1 7:1
ws:钱	0:2
ws:钱:investment	0:2
ws:钴	0:1
ws:铁	0:-1
ws:铝	2:1 3:-1 4:-1 7:1
ws:铝:ghg-emissions	0:1 2:1 3:-2 4:-1
ws:铝:recycled-material	0:-1 2:1 7:1
ws:铸	0:-1 2:2
ws:铺:renewable-energy	3:1
ws:链	2:1
ws:链:ghg-emissions	1:-1 2:1
ws:链:supplier-commitments	0:1
ws:销:ev-models	0:1
ws:销:ev-share	7:1
ws:销:ice-phase-out	7:1
ws:销:net-zero	0:1 7:-1
ws:锂	0:2
ws:锂:battery-recycling	0:1
ws:错	0:1
ws:镍	0:1
ws:镑	0:1
ws:镑:battery-capacity	0:1
ws:镑:investment	0:1
ws:长:battery-recycling	0:1
ws:长:charging-points	0:1
ws:长:ev-share	7:1
ws:长:ghg-emissions	2:-1
ws:长:green-factories	0:-1 3:1
ws:长:ice-phase-out	7:1
ws:长:net-zero	6:-1 8:1
ws:长:recycled-material	2:1
ws:长:renewable-energy	3:1
ws:长:water-use	3:1
ws:门	0:3
ws:门:network	0:2
ws:闭:ghg-emissions	2:1
ws:问	8:1
ws:间:ev-models	0:1
ws:间:ghg-emissions	0:1 3:-1
ws:间:net-zero	3:1
ws:间:renewable-energy	3:1
ws:队	7:1
ws:队:ghg-emissions	1:1 3:-1
ws:队:net-zero	0:-1 1:-2 7:1 8:-1
ws:阳	0:-1 6:1
ws:阳:ghg-emissions	2:1 4:-1
ws:阳:renewable-energy	0:-1 6:1
ws:阶:ghg-emissions	0:-2 2:-1 5:-1 6:-1 7:-1 8:-1
ws:阶:recycled-material	0:1
ws:阿	3:1
ws:阿:ev-volume	0:1
ws:附	1:1 4:-1
ws:际	0:2 3:-1
ws:际:ev-volume	0:2
ws:际:recycled-material	0:1
ws:际:renewable-energy	0:2 3:-2 6:-1
ws:陆:charging-points	0:1
ws:陈	0:1
ws:降:energy-use	3:1
ws:降:ev-share	7:1
ws:降:ev-volume	0:1
ws:降:fuel-economy	0:-1 4:1 7:-1
ws:降:net-zero	8:1
ws:降:renewable-energy	3:-1 6:1
ws:降:water-use	3:1
ws:限	0:1 1:-1 3:1
ws:险	3:1
ws:险:waste	3:1
ws:隆	3:2 8:-1
ws:难	7:1
ws:难:ev-share	7:1
ws:雄	7:1
ws:集:emissions-peak	8:1
ws:集:energy-use	0:-1 3:2
ws:集:ev-share	7:1
ws:集:ev-volume	0:1
ws:集:ghg-emissions	0:1 6:-1
ws:集:green-factories	0:2 3:-1
ws:集:recycled-material	0:1
ws:集:renewable-energy	0:1 3:-2 6:2
ws:集:water-use	3:1
ws:零:ghg-emissions	0:1 3:-2 4:-2 6:1
ws:零:green-factories	3:1
ws:零:net-zero	1:-2 8:1
ws:零:renewable-energy	6:1
ws:零:supplier-commitments	0:1
ws:零:waste	3:1
ws:雷	0:1
ws:雷:ev-models	0:2
ws:雷:ev-share	7:1
ws:雷:ev-volume	0:1
ws:雷:ice-phase-out	7:2
ws:雷:investment	0:1
ws:雷:net-zero	8:2
ws:需	0:1
ws:露	4:1
ws:露:charging-points	0:1
ws:露:ghg-emissions	0:-1 2:-1
ws:露:net-zero	2:1
ws:靠	1:1 8:-1
ws:面:battery-capacity	0:1
ws:面:battery-recycling	0:2
ws:面:charging-points	0:2
ws:面:emissions-peak	8:1
ws:面:ev-models	0:1
ws:面:ev-volume	0:1
ws:面:ghg-emissions	0:1 1:-1
ws:面:ice-phase-out	7:1
ws:面:investment	0:2
ws:面:net-zero	6:1
ws:面:recycled-material	0:1
ws:面:renewable-energy	0:-1
ws:面:supplier-commitments	2:1
ws:韩:investment	0:1
ws:页:ghg-emissions	0:-1 1:-1 3:2
ws:页:renewable-energy	0:1 6:-1
ws:顶	0:-1 3:1
ws:顶:renewable-energy	0:-1
ws:项	4:-1
ws:项:battery-capacity	0:1
ws:项:ghg-emissions	0:-3 3:1 4:-2 5:-1 6:1 7:-1 8:-1
ws:项:investment	0:1
ws:项:net-zero	0:-1 1:1 6:-1 7:-1
ws:项:recycled-material	0:-1 7:1
ws:项:renewable-energy	0:1
ws:顺	3:1
ws:须:ghg-emissions	2:1
ws:须:supplier-commitments	0:1
ws:预:renewable-energy	3:1 6:-1
ws:领:ev-share	7:1
ws:额	3:-1
ws:额:ev-share	7:1
ws:额:investment	0:1
ws:额:renewable-energy	0:1 2:1 3:-1 6:-1
ws:额:supplier-commitments	2:1
ws:风	0:1
ws:风:ev-share	7:1
ws:风:ev-volume	0:1
ws:风:renewable-energy	3:1
ws:首:battery-capacity	0:1
ws:首:green-factories	0:1
ws:首:net-zero	0:-2 1:-1 2:1 4:-1 5:-1 7:-1
ws:首:renewable-energy	3:1
ws:马	0:1
ws:马:battery-capacity	0:2
ws:马:ev-share	7:2
ws:马:ghg-emissions	0:-1
ws:马:network	0:1
ws:驰:renewable-energy	3:2 6:-1
ws:驶	3:-1 4:2
ws:驶:ev-mileage	0:1
ws:驶:ghg-emissions	0:-1 3:-1 4:3
ws:驾	4:2
ws:骏	3:3
ws:高:battery-capacity	0:2
ws:高:charging-points	0:1
ws:高:ghg-emissions	3:-1 4:-1 5:-1 7:1 8:-1
ws:高:investment	0:1
ws:高:renewable-energy	0:-1 3:1 6:1
ws:魏:net-zero	6:-1
ws:齐	0:-1 3:1 6:-1
ws:齐:ghg-emissions	0:-2 3:1 6:-1
ww:#:#	0:2
ww:#:gwh	0:1
ww:#:s	0:1
ww:#:个	6:1
ww:#:亿	0:1
ww:#:余	0:1
ww:#:兆	0:2 3:1
ww:#:千	3:-1 4:2 6:1
ww:#:台	0:1
ww:#:吉	3:-2 6:1
ww:#:吨	3:2
ww:#:多	1:-1
ww:#:家	0:1
ww:#:年	1:-1
ww:#:座	0:1
ww:#:根	0:1
ww:#:款	0:1
ww:#:立	3:1
ww:#:较	0:-1 1:-1 2:-1 5:-1 7:1 8:-2
ww:#:辆	0:1
ww:#y:万	4:1
ww:#y:根	0:1
ww:#y:碳	0:-1 1:1 3:-1 8:1
ww:%:(	0:-1 1:-1
ww:%:)	0:-1 6:1 8:-1
ww:%:、	1:-1 2:-1
ww:%:使	4:-1 6:1
ww:%:升	0:2 2:-1
ww:%:可	0:-1 4:1 6:-1
ww:%:和	3:1
ww:%:提	3:1 4:-1 6:-1
ww:%:改	0:1 1:-2 3:-1 4:-1 6:-1 8:-1
ww:%:来	0:-2 4:1 6:-1
ww:%:的	0:-1
ww:%:至	1:1
ww:(:#y	0:-1 1:1 3:-1 6:1
ww:(:以	0:1 3:-1 4:-2 5:-1 6:-1 7:-1 8:1
ww:(:原	8:2
ww:(:基	0:-2 1:-1 2:-1 3:-1 5:-1 7:1 8:-1
ww:(:欧	8:1
ww:):;	0:-1 4:-1 6:1 7:1 8:-1
ww:):认	3:2
ww:,:#	3:1
ww:,:i-mep	6:1 8:-1
ww:,:一	0:1
ww:,:上	0:-1 6:1
ww:,:不	0:2 1:1 3:-1 4:-2 6:-2
ww:,:两	0:2
ww:,:中	3:1
ww:,:乐	0:1
ww:,:也	0:1 8:1
ww:,:五	0:1
ww:,:从	1:2 3:-1
ww:,:他	8:1
ww:,:以	3:-1 4:-1 6:-1 8:1
ww:,:但	0:2
ww:,:使	0:-1 2:-1 3:1 5:-1 7:-1 8:-1
ww:,:供	2:1
ww:,:保	3:-1 6:1
ww:,:光	0:1
ww:,:全	0:2
ww:,:公	0:1
ww:,:减	1:-1 2:-1 3:-1 6:1
ww:,:分	0:1 3:-1 8:1
ww:,:则	6:1
ww:,:到	1:1
ww:,:前	0:-1 1:-1 3:-2 6:2 8:-1
ww:,:力	8:1
ww:,:包	0:1
ww:,:单	0:-1 4:-1 8:1
ww:,:厂	0:2
ww:,:原	0:1 3:-1
ww:,:各	0:-1 3:2
ww:,:吉	1:1
ww:,:后	0:-1 2:-1 3:1 7:-1
ww:,:含	0:1
ww:,:启	0:2
ww:,:四	2:1
ww:,:国	0:1 3:-1
ww:,:基	3:2
ww:,:宁	0:-1 3:-1
ww:,:它	3:1
ww:,:安	0:1
ww:,:对	0:1
ww:,:将	1:1
ww:,:屋	0:-1 3:1 8:-1
ww:,:工	3:1
ww:,:已	0:-1 3:2 4:-1
ww:,:年	3:1
ww:,:广	8:1
ww:,:建	0:-1 3:2
ww:,:快	1:-1 6:-1 8:1
ww:,:成	0:1 3:-1
ww:,:我	1:1
ww:,:截	6:1
ww:,:按	1:-1 6:-1
ww:,:换	0:1
ww:,:改	3:1
ww:,:数	3:1
ww:,:整	2:1 6:-1 8:-1
ww:,:新	7:1
ww:,:方	0:2 2:-1 3:-2
ww:,:旗	1:-1 2:1 6:-1 8:-1
ww:,:日	0:-1 2:1 3:-1
ww:,:未	1:-1
ww:,:桩	0:2
ww:,:每	0:-1 1:1 3:1
ww:,:氢	8:1
ww:,:沃	8:1
ww:,:沈	3:1
ww:,:没	8:1
ww:,:涨	0:1
ww:,:现	0:2
ww:,:由	8:-1
ww:,:目	3:1
ww:,:相	6:1
ww:,:眼	6:1
ww:,:碳	8:2
ww:,:福	3:-1 8:2
ww:,:等	3:2
ww:,:维	0:1
ww:,:绿	0:1 6:-1
ww:,:而	1:1 6:1
ww:,:范	1:-1 2:-1 4:-1
ww:,:董	0:1
ww:,:蔚	0:2
ww:,:要	0:1
ww:,:覆	8:1
ww:,:设	0:1
ww:,:该	3:1
ww:,:超	0:1
ww:,:距	1:2
ww:,:较	3:1
ww:,:运	0:-1 6:1 8:-1
ww:,:通	3:1
ww:,:降	4:1
ww:,:零	6:1
ww:,:马	2:-1 3:1 8:-1
ww:::以	1:1 4:-1 8:-1
ww:::到	0:-1 6:1
ww:::力	8:1
ww:::天	3:1
ww:::截	0:1
ww:::自	6:1 8:-1
ww:;:refactory	8:1
ww:;:全	3:-1 6:1
ww:;:单	0:-2 3:1
ww:;:同	0:-1 1:-1 3:1 4:1
ww:;:后	1:-1 3:-1 4:-1 6:1
ww:;:披	1:1
ww:;:按	1:1 4:-1
ww:;:整	0:-1 2:-1 3:1 4:-1
ww:;:新	0:-1 7:1
ww:;:杜	8:1
ww:;:涂	3:1
ww:;:生	1:-1 3:1 4:-1
ww:;:用	6:1 8:-1
ww:;:电	0:-1 2:1 3:-1
ww:;:目	3:1
ww:;:第	3:3
ww:;:绿	0:1 3:-1
ww:;:而	1:-1 8:1
ww:;:自	0:1 3:-1 4:-1 7:1
ww:;:至	3:-1 8:1
ww:;:车	4:-1
ww:;:集	1:-1
ww:co:#	0:-1 6:-1 7:1 8:-1
ww:esg:报	3:-1
ww:gwh:,	0:1
ww:gwh:;	0:1
ww:gwh:、	0:2
ww:gwh:电	0:1
ww:i-mep:取	6:1 8:-1
ww:l:#	0:1
ww:refactory:的	8:1
ww:v:#	0:1
ww:、:#	3:1
ww:、:#y	8:1
ww:、:三	6:-1 8:1
ww:、:中	7:1
ww:、:二	0:-1 4:-1 6:1
ww:、:再	0:3 7:-1
ww:、:总	0:-1 3:1
ww:、:挪	0:1
ww:、:新	7:1
ww:、:美	7:1
ww:、:莫	8:1
ww:、:钢	0:-1 2:1 7:1
ww:、:铝	0:-1 2:1 7:1
ww:、:鲁	8:1
ww:一:、	0:-1 4:-1 6:1
ww:一:万	3:1
ww:一:个	1:1
ww:一:半	1:-1
ww:一:句	0:1
ww:一:和	3:-1 6:1 8:-1
ww:一:季	0:1
ww:一:家	2:1
ww:一:年	0:1 3:-2 6:1
ww:一:成	3:1
ww:一:时	8:1
ww:一:智	3:1
ww:一:期	0:1
ww:一:条	0:-1 1:1 3:-1 5:-1 6:-2 7:-1
ww:一:步	0:-1
ww:一:比	3:1
ww:一:汽	3:1
ww:一:级	2:1
ww:一:致	3:1
ww:一:般	3:1
ww:一:辆	1:-1
ww:一:项	0:-1 6:1
ww:七:成	1:1
ww:万:个	0:1
ww:万:元	0:1 3:-1
ww:万:千	0:-1 3:1
ww:万:台	0:1
ww:万:吨	0:1
ww:万:度	3:1
ww:万:根	0:2 4:1
ww:万:至	0:1
ww:三:厂	3:1 4:-1
ww:三:成	1:1
ww:三:排	1:-1 2:-1 4:-1 6:1 8:-1
ww:三:条	1:-1 3:2 8:1
ww:三:都	1:1
ww:上:#	3:1
ww:上:,	3:-1
ww:上:一	3:-1 6:1
ww:上:了	3:-1 6:1
ww:上:修	0:-1 3:2 6:-1
ww:上:减	0:-1 1:-1 3:2 6:-1 8:-1
ww:上:半	3:1
ww:上:市	0:1
ww:上:年	6:1
ww:上:的	6:1
ww:上:调	0:1
ww:下:,	8:1
ww:下:一	1:1 6:-1
ww:下:国	0:-1 3:2
ww:下:来	3:1
ww:下:滑	0:1
ww:下:的	0:1 3:-1
ww:下:线	0:1
ww:下:调	0:1
ww:不:,	0:1 2:-1 3:1 4:-1 5:-1 6:-1
ww:不:低	0:-1 2:2
ww:不:再	1:1 3:-1
ww:不:到	3:-1 6:1
ww:不:变	0:1
ww:不:少	0:1
ww:不:改	1:-1 6:-2 8:2
ww:不:晚	8:1
ww:不:过	8:1
ww:与:上	6:1
ww:业:务	0:1 2:-1 3:-1 6:1 8:-1
ww:业:平	3:1
ww:东:风	0:1
ww:两:个	2:1 6:-1 8:-1
ww:两:成	0:-1 4:1 6:1
ww:两:款	0:2
ww:个:,	3:-2 4:-1 6:1
ww:个:零	3:-1
ww:中:,	0:1 3:-1
ww:中:包	2:-2 4:1
ww:中:和	8:1
ww:中:心	3:2
ww:中:性	3:1
ww:中:每	6:-1
ww:中:电	0:2
ww:中:超	0:1
ww:为:#y	8:1
ww:为:了	1:1 3:-1
ww:为:基	0:-1 3:-1 8:1
ww:为:新	1:1 6:-1
ww:为:此	8:1
ww:为:气	3:-1 8:2
ww:为:电	7:1
ww:为:第	0:-1 3:1 8:-1
ww:为:绿	0:-1 6:1
ww:之:一	3:1
ww:之:前	0:1
ww:乐:道	0:2
ww:乘:用	7:1
ww:也:在	8:1
ww:也:有	8:1
ww:也:相	1:1
ww:买:绿	3:1
ww:了:#y	1:1
ww:了:,	1:-1 3:-1 4:-1 6:1
ww:了:不	3:-1
ww:了:近	1:-1 3:1
ww:争:#y	8:1
ww:事:业	3:-1 6:1
ww:二:)	3:-1 6:1
ww:二:、	6:-1
ww:二:年	0:-1 4:1
ww:二:排	0:-1 1:-1 6:2 8:-1
ww:二:期	0:1
ww:二:氧	3:1
ww:二:碳	0:-1 2:1
ww:二:绝	0:-1 4:-1 8:-1
ww:于:#y	8:1
ww:于:五	7:2
ww:五:款	0:2
ww:亚:尔	0:1
ww:交:付	0:1
ww:交:碳	0:1
ww:产:#	0:1
ww:产:一	0:-1 3:1
ww:产:值	0:1 1:-1
ww:产:出	3:1
ww:产:基	0:-1 3:2
ww:产:环	0:-1 1:-2 3:1 4:-2 5:-1 6:-1 7:1 8:-2
ww:产:碳	3:3
ww:产:约	0:1
ww:产:线	3:1
ww:京:奔	3:1
ww:亿:公	0:1 3:-1
ww:亿:千	3:1
ww:亿:度	0:1 6:-2
ww:亿:日	0:1
ww:亿:雷	0:1
ww:亿:韩	0:1
ww:介:绍	0:1 2:1 3:-1
ww:仍:在	0:-1 1:-1 3:1
ww:仍:是	0:1 1:-1 8:1
ww:从:#	0:2 1:-1
ww:从:#y	6:1
ww:从:那	8:1
ww:付:#	0:1
ww:付:新	0:1
ww:付:量	3:-1 7:1 8:-1
ww:代:汽	8:1
ww:代:的	0:1
ww:以:#y	3:-1 6:-1
ww:以:及	8:1
ww:以:来	3:1
ww:们:生	1:-1 3:-1 8:1
ww:们:自	0:1
ww:价:值	0:-1
ww:企:业	3:1
ww:伊:茨	8:1
ww:伏:#	0:-1 3:2
ww:伏:,	0:-1 3:-1 6:1
ww:伏:发	3:1
ww:伏:年	3:-2 6:2
ww:伏:装	0:2 3:-1
ww:伏:项	3:1
ww:众:集	8:1
ww:会:后	0:1 1:-1 2:-1 3:-1 4:-1
ww:会:超	0:1
ww:伯:日	8:1
ww:位:产	6:1 8:-2
ww:低:于	0:-1 2:1
ww:低:四	1:1
ww:体:净	8:1
ww:体:排	4:-1 6:1 8:-1
ww:余:款	0:1
ww:佛:山	3:1 6:-1
ww:作:为	1:1 3:1 8:-1
ww:例:#	0:1
ww:例:不	0:-1 2:2
ww:例:为	3:1 6:-1
ww:例:将	2:-1 3:1
ww:例:提	6:2
ww:例:达	2:1
ww:供:应	2:2 8:-1
ww:供:货	0:1
ww:保:底	0:1
ww:保:持	6:1
ww:保:留	6:-1 8:1
ww:修:为	3:1
ww:修:改	8:1
ww:候:中	3:1
ww:值:,	8:1
ww:值:;	0:-1 4:-1
ww:值:能	3:1
ww:值:链	0:-1
ww:做:到	6:1 8:-1
ww:停:售	7:1
ww:元:,	0:1
ww:元:产	0:1 3:-1
ww:元:以	0:1
ww:充:桩	0:1
ww:兆:瓦	0:1
ww:先:#	0:1
ww:克:力	0:1
ww:入:选	0:1 3:-1
ww:全:价	1:1
ww:全:供	2:1 3:1 8:-1
ww:全:厂	3:3
ww:全:年	0:2
ww:全:生	1:3
ww:全:部	6:-1
ww:全:面	3:-1 7:1 8:1
ww:八:成	0:1
ww:公:告	7:1
ww:公:里	1:-1 3:-1 4:1
ww:六:成	3:1
ww:共:#	0:2
ww:其:#y	6:-1 8:1
ww:其:余	0:2 3:-1
ww:具:体	4:-1 6:1
ww:具:备	0:1
ww:内:华	0:1
ww:内:完	0:1
ww:内:建	3:1
ww:内:的	1:-1 2:1 4:-2
ww:再:加	0:2 3:-1 6:-1
ww:再:投	0:1
ww:再:添	0:1
ww:再:销	7:1
ww:写:成	7:1
ww:写:的	0:1
ww:写:着	3:1 8:1
ww:净:零	3:-1 8:2
ww:准:#y	0:-2 1:-1 2:-1 3:-1 5:-1 7:1 8:-1
ww:准:)	0:-1 6:-1 8:1
ww:准:,	1:1 6:1
ww:减:#	0:-1 2:-1 4:-1 8:1
ww:减:半	0:2 3:-1 7:-1 8:-1
ww:减:少	8:-1
ww:减:幅	0:-1 1:-1 2:-1 5:-1 7:-1 8:-2
ww:减:排	0:-3 1:-1 3:1 5:-1 6:1 7:-1 8:-2
ww:出:,	0:1 3:-1
ww:出:头	0:1
ww:出:的	3:-1
ww:分:别	3:1
ww:分:布	0:2 3:-1
ww:分:百	0:1 3:-1 4:1 6:-1
ww:划:#	0:1
ww:则:为	7:1
ww:则:维	8:1
ww:初:投	0:1
ww:初:期	3:1
ww:利:用	0:1
ww:到:#	0:2
ww:到:,	4:1 6:-1
ww:到:一	3:1
ww:到:了	6:1
ww:到:今	0:1
ww:到:全	2:1 8:-1
ww:到:六	3:2 6:-1
ww:到:峰	7:1
ww:到:年	0:1
ww:到:碳	0:-1 1:-1 2:-1 3:1 5:-1 7:-1 8:-1
ww:到:零	0:1
ww:制:造	3:2
ww:削:减	0:-1
ww:前:#	3:-1 6:1
ww:前:一	6:2
ww:前:到	0:1
ww:前:在	0:1
ww:前:完	2:1
ww:前:实	1:1
ww:前:碳	8:1
ww:前:者	3:-1 4:1 6:-1
ww:前:自	4:-1 6:1 8:1
ww:前:要	8:1
ww:前:达	4:1 8:1
ww:力:#	3:1
ww:力:#y	0:1 4:-1 6:1
ww:力:中	0:-1 6:1
ww:力:争	6:1
ww:力:占	3:1
ww:力:换	0:1
ww:力:电	0:1
ww:加:了	8:1
ww:务:#y	0:1 3:-1
ww:动:suv	0:1
ww:动:力	0:1
ww:动:汽	3:1
ww:动:的	6:-1 8:1
ww:包:括	2:-1
ww:化:;	7:1
ww:化:占	7:1
ww:化:碳	3:1
ww:区:用	3:2
ww:千:瓦	3:1
ww:升:到	0:2
ww:半:,	6:2 7:-1 8:-1
ww:半:;	0:1 1:-1 8:-1
ww:半:、	0:1
ww:半:以	3:-1 4:1
ww:半:年	3:1
ww:半:的	8:-1
ww:华:品	8:1
ww:华:晨	3:1
ww:华:达	0:1
ww:单:位	1:-1 4:-1 6:1
ww:单:台	3:2
ww:单:车	3:1
ww:卖:#	0:1
ww:卖:了	0:1
ww:卖:电	7:2
ww:卖:纯	7:1
ww:占:#	3:-2 6:2 7:1
ww:占:总	0:1 3:-1
ww:占:用	0:-1 3:2 6:-1
ww:占:自	7:1
ww:卡:车	7:1
ww:厂:#	3:2
ww:厂:#y	1:1 3:1 6:-1 8:-1
ww:厂:(	3:1
ww:厂:,	0:2 3:-1
ww:厂:;	3:1
ww:厂:光	0:-1 3:1
ww:厂:净	6:1 8:-1
ww:厂:区	3:2
ww:厂:去	3:2
ww:厂:实	0:-1 1:-1 3:1 4:-1 5:-1 6:-2 7:-1 8:-2
ww:厂:屋	3:1
ww:厂:已	0:1 3:-1
ww:厂:年	0:1
ww:厂:总	0:-1 3:2
ww:厂:用	3:3
ww:厂:的	3:1
ww:厂:碳	1:-1 3:2 8:-1
ww:厂:要	3:2 6:-1
ww:厂:长	0:-1 2:1
ww:原:先	6:1 7:-1
ww:原:来	3:1
ww:原:样	0:-1 3:-1 4:-1 6:1 8:1
ww:原:计	0:1
ww:去:;	1:1
ww:参:与	0:1
ww:双:碳	3:1 8:1
ww:发:#	0:2 3:-2 6:-1
ww:发:布	8:1
ww:取:水	3:1
ww:变:,	0:1
ww:变::	1:-1 3:1
ww:变:化	0:-1 6:1
ww:变:成	4:-1
ww:变:更	3:1
ww:变:的	8:1
ww:口:径	1:1
ww:句:话	0:1
ww:只:卖	7:1
ww:只:有	1:1 3:-1 6:1
ww:可:发	0:-1 3:2 6:-1
ww:可:持	0:2 2:-1
ww:台:,	0:1
ww:台:阶	1:1 4:-1 6:-1 8:-1
ww:司:#y	1:1 6:1
ww:司:,	1:-1 6:-1 8:1
ww:司:将	2:1
ww:司:承	1:-1 2:-1 6:1
ww:司:披	0:-1 4:-1 6:1
ww:司:目	0:2 3:-1
ww:司:要	2:1 3:-1 6:-1 8:2
ww:司:还	1:1
ww:各:工	3:2
ww:合:利	3:1
ww:合:肥	0:1
ww:合:计	4:-1
ww:吉:瓦	3:-2 6:1
ww:同:一	8:1
ww:同:时	4:1
ww:同:样	3:-1
ww:同:步	0:1
ww:后:,	2:-1 3:2 4:-1 5:-1 6:-1 7:-1
ww:后:每	0:-1 2:1
ww:后:者	3:1
ww:否:定	1:-1
ww:吨:,	0:1 6:-1
ww:吨:标	1:-1 2:-1 3:1 4:-1 5:-1 6:-1 7:-1 8:-1
ww:吨:的	0:1 1:-2 2:-1 3:-1 4:-2 5:-1 6:-2
ww:吨:碳	3:1
ww:含:#	0:2
ww:含:插	7:1
ww:启:动	8:1
ww:启:源	0:2
ww:告:披	4:1
ww:告:显	6:1
ww:告:期	0:1 3:-1
ww:周:上	1:-1
ww:周:期	1:3
ww:命:周	1:3
ww:和:#	3:1
ww:和:#y	8:1
ww:和:,	1:-1 8:1
ww:和:;	1:-1 8:-1
ww:和:、	0:-1 3:-1 4:-1 8:1
ww:和:不	1:-2 5:-1 6:-2 8:3
ww:和:仍	3:-1 8:2
ww:和:工	3:1
ww:和:总	3:1 8:-1
ww:和:燃	8:1
ww:和:的	1:1
ww:和:目	1:-1 8:2
ww:和:范	3:-1 6:1 8:-1
ww:和:零	3:2
ww:品:与	2:-1 6:-2 8:3
ww:品:全	1:1 7:1
ww:品:的	0:-1 1:-1 4:1
ww:品:碳	0:1 3:-1 7:-1 8:-1
ww:商:#y	0:-1 2:2 3:-1 6:-1
ww:商:用	0:2 8:-1
ww:四:个	0:1
ww:四:分	2:1
ww:四:川	0:-1 3:1
ww:四:成	3:1 4:-1
ww:回:收	0:1
ww:团:#y	8:1
ww:团::	0:1
ww:团:则	8:1
ww:团:发	8:1
ww:团:在	3:1
ww:团:的	8:2
ww:团:计	0:1 1:-1 6:1 8:-1
ww:园:区	0:-1 2:-1 3:-3 4:-1 5:-1 6:3 7:-1 8:-1
ww:围:一	0:-2 3:-1 4:-1 6:2
ww:围:三	0:1 1:-1 2:-1 3:-1 5:-1 6:1 7:-1 8:-1
ww:围:二	0:-3 1:-2 3:-2 4:-1 6:3 8:-1
ww:国:内	6:1
ww:国:大	0:1
ww:国:的	3:1
ww:图:#	0:1
ww:图:工	0:1 3:-1
ww:在:内	1:-1 2:1 4:-1
ww:在:年	3:-1 6:1
ww:在:建	0:2
ww:在:改	7:2
ww:在:的	0:1
ww:在:美	0:1
ww:地:可	3:3
ww:地:用	3:1
ww:地:绿	2:-1 3:1
ww:块:电	1:-1 3:-1 8:1
ww:型:;	7:1
ww:型:车	8:1
ww:埃:、	8:1
ww:城:市	0:1
ww:城:汽	0:-1 1:1
ww:基:准	0:-1 3:-2 6:-1 8:1
ww:基:地	3:2
ww:基:年	0:-1 1:1 4:-1
ww:基:础	3:1
ww:堪:尼	4:-1 6:1
ww:塑:料	0:1
ww:增:#	3:1
ww:增:至	0:2
ww:外:#	0:1
ww:外:购	0:-2 3:3
ww:多:个	1:-1
ww:多:减	1:1
ww:大:到	1:1
ww:大:基	3:1
ww:大:庆	0:1 3:1 6:-1
ww:大:陆	0:1
ww:天:,	0:2
ww:天:津	3:1
ww:奥:迪	3:1 8:-1
ww:子:公	0:1 3:-1
ww:字:是	0:1
ww:它:的	3:-1 4:1
ww:安:#	0:1
ww:安:的	8:1
ww:完:整	1:1
ww:宜:宾	0:1
ww:实:,	1:-1 3:-1 6:1
ww:实:际	0:2 3:-1
ww:审:核	0:1
ww:家:,	0:-1 3:1
ww:家:;	6:1
ww:家:一	0:1 6:-1
ww:家:企	0:1
ww:家:供	0:1
ww:家:提	3:1
ww:家:碳	3:2
ww:家:零	0:-2 3:2 6:1
ww:容:量	0:-1 3:1
ww:对:完	1:1
ww:对:应	0:1
ww:对:手	1:-1 6:-1 8:1
ww:对:排	4:-1 8:-1
ww:将:使	0:-1 6:1
ww:将:推	0:-2 4:1
ww:将:提	2:-1 3:1
ww:将:超	2:1
ww:将:达	0:1
ww:少:#	3:1 6:-1
ww:少:一	3:1
ww:少:了	0:1 1:-1
ww:少:二	3:1 6:-1
ww:少:于	0:1
ww:少:排	2:1 3:-1
ww:少:碳	3:-1
ww:尔:沃	8:1
ww:尼:亚	4:-1 6:1
ww:尾:气	2:-2 4:1
ww:层:面	1:1 6:1 8:-2
ww:屋:顶	0:-1 3:1
ww:岚:图	0:1 3:-1
ww:峰:,	8:2
ww:峰:、	1:-1 8:1
ww:峰:值	7:1
ww:峰:已	0:-1 8:2
ww:州:两	3:1
ww:州:工	3:1
ww:工:作	0:2
ww:工:厂	3:2
ww:巧:克	0:1
ww:已:于	0:1 3:-2 6:1
ww:已:停	7:1
ww:已:全	3:1 8:-1
ww:已:减	0:-1 6:1
ww:已:到	0:-1 3:2 4:-1 6:-1
ww:已:售	0:-1 4:1
ww:已:在	8:1
ww:已:完	0:1
ww:已:建	0:1
ww:已:投	0:1
ww:已:超	0:2
ww:已:达	3:1
ww:巴:西	0:1
ww:币:,	0:1
ww:市:#	0:1
ww:市:,	0:1
ww:布:#y	6:1 8:-1
ww:布:在	0:1 3:-1
ww:布:局	0:1
ww:幅:#	6:1
ww:幅:扩	1:1 4:-1
ww:平:均	0:-1 1:-1 2:-1 3:-1 4:1 6:-2 7:1
ww:年:#	0:1
ww:年:)	0:-2 1:1 2:-1 3:-1 6:-1
ww:年:中	3:1
ww:年:为	3:-2 8:1
ww:年:二	0:-1 3:1
ww:年:产	0:1
ww:年:以	3:1 8:1
ww:年:价	1:-1 8:1
ww:年:份	2:1 3:-1
ww:年:会	0:2
ww:年:低	0:-1 4:1 8:1
ww:年:使	6:1
ww:年:供	0:1 2:-1 6:-1 8:-1
ww:年:做	0:-1 1:-1 4:-1 5:-1 6:1 8:-2
ww:年:停	7:1 8:1
ww:年:光	0:-2 3:3 6:-1
ww:年:全	8:2
ww:年:公	6:1
ww:年:共	0:1
ww:年:内	0:1
ww:年:再	0:1 1:1 3:-1 6:-2
ww:年:净	3:-1 6:-1 8:1
ww:年:减	4:-2 8:-1
ww:年:初	0:1
ww:年:到	3:-1 6:1
ww:年:削	0:-1
ww:年:前	8:1
ww:年:力	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1 8:-2
ww:年:单	1:1
ww:年:发	6:1
ww:年:只	3:-1 6:1
ww:年:可	0:1 6:-2
ww:年:后	0:2
ww:年:启	3:-1 6:1
ww:年:回	0:1
ww:年:基	3:1 6:1
ww:年:完	8:1
ww:年:定	0:1
ww:年:实	8:1
ww:年:将	4:-1 8:-1
ww:年:少	0:1 1:-1 3:1
ww:年:就	6:1
ww:年:已	6:1
ww:年:年	0:1
ww:年:并	0:1 6:-1
ww:年:度	2:1 6:-1
ww:年:建	0:1 3:-1
ww:年:总	0:1
ww:年:成	8:1
ww:年:投	0:1
ww:年:报	8:1
ww:年:推	3:1 8:-1
ww:年:提	0:1
ww:年:改	6:1
ww:年:新	1:1 7:1 8:-2
ww:年:是	2:1
ww:年:核	1:-1
ww:年:欧	6:1
ww:年:每	8:1
ww:年:比	4:-1 6:1
ww:年:海	0:1
ww:年:生	7:1 8:-1
ww:年:由	0:-1 1:1 6:-1
ww:年:百	0:1 3:-1 4:1
ww:年:碳	3:-1 8:3
ww:年:约	0:-1 3:2
ww:年:绿	0:-1 2:1 6:-1
ww:年:自	0:-1 4:1 6:1
ww:年:营	8:1
ww:年:要	0:1 8:-1
ww:年:计	0:2 1:-1 4:-1 8:-1
ww:年:让	8:1
ww:年:说	3:1
ww:年:购	3:1
ww:年:较	0:1 6:-1
ww:年:还	0:1 3:-1
ww:年:降	6:1
ww:年:集	0:-1 6:2
ww:并:将	3:1
ww:并:网	3:1
ww:广:州	2:1
ww:广:汽	8:1
ww:庆:、	3:1
ww:庆:工	6:1
ww:应:的	0:1
ww:应:链	0:-1 1:-1 2:3 6:-2 8:-1
ww:底:#	0:2
ww:底:,	3:1
ww:底:只	3:1 6:-1 8:-1
ww:底:在	0:1
ww:底:实	0:1 2:1 3:-1 8:-1
ww:底:已	0:1
ww:底:要	0:-1 3:2 4:-1 6:-2
ww:底:达	4:1
ww:废:工	0:-1 3:1
ww:废:物	3:1
ww:度:,	3:1 6:-1
ww:度:交	0:1
ww:度:减	0:2 1:-1 4:-1 8:-1
ww:度:同	8:-1
ww:度:指	0:2
ww:度:要	8:1
ww:度:较	0:-1
ww:度:降	0:1 2:1 8:-1
ww:座:换	0:1
ww:座:零	0:1
ww:建:#	0:1
ww:建:军	8:1
ww:建:设	6:1
ww:强:度	1:-1
ww:当:于	6:1
ww:当:量	0:-1 4:1
ww:役:电	0:1
ww:得:更	8:-1
ww:循:环	0:1 3:-1
ww:德:国	0:1
ww:德:工	3:1
ww:心:供	0:1
ww:心:运	6:1
ww:快:充	0:1
ww:态:电	0:1
ww:总:产	0:2
ww:总:容	0:-2 3:3
ww:总:数	3:1
ww:总:用	0:2 3:-1 6:-1
ww:总:装	3:1
ww:总:部	0:-1 3:-1 6:2 8:-1
ww:成:;	3:1
ww:成:三	0:1 3:-1
ww:成:为	8:1
ww:成:了	6:1 8:-1
ww:成:以	3:1 6:-1
ww:成:后	0:-1 3:2
ww:成:的	0:-1 3:1 4:1
ww:成:碳	0:2 2:-1
ww:成:都	3:1
ww:成:首	0:1 3:-1 6:-1 8:1
ww:所:有	0:-1 3:1
ww:执:行	2:1 8:-1
ww:技:术	4:1
ww:把:#y	0:-1 3:2 6:-1
ww:把:范	0:-1 6:1
ww:把:这	8:1
ww:把:降	1:1 4:-1
ww:投:#	0:1
ww:投:用	3:1
ww:投:资	0:1
ww:报:告	0:1 3:-3
ww:抬:到	3:-1 6:2
ww:抵:消	0:2 1:1 2:-2 3:-2 4:-2 5:-2 7:-2 8:-2
ww:拉:到	7:1
ww:拿:下	0:1
ww:持:#y	8:1
ww:持:续	0:2 2:-1
ww:指:引	0:2
ww:指:标	3:1
ww:按:每	1:-1 2:-1 3:-1 4:1 5:-1 7:-1
ww:挑:战	1:1 8:-1
ww:挪:威	0:1
ww:换:为	3:1
ww:换:电	0:2
ww:据:,	0:1
ww:捷:豹	8:1
ww:掉:一	0:-1 1:-1 2:-1 5:-1 7:-1 8:1
ww:排:二	0:-1 3:1 6:-1
ww:排:约	0:-1 1:-1 2:-1 3:1 5:-1 6:-1 7:-1 8:-1
ww:接:近	3:1 4:-1
ww:推:广	3:1
ww:推:进	0:1
ww:推:迟	0:1
ww:提:交	0:1
ww:提:供	2:1
ww:提:出	0:1 3:-1
ww:提:到	4:1
ww:提:前	0:1
ww:提:高	0:1 3:1
ww:收:#	0:3
ww:改:#y	8:2
ww:改:;	2:1
ww:改:为	0:2
ww:改:变	1:2 8:-1
ww:改:口	7:1
ww:改:成	0:-1
ww:放:#	3:1
ww:放:,	0:-1 1:-1 2:-2 4:1 5:-1 7:-2 8:1
ww:放:减	0:-1 1:-1 2:-1 3:1 5:-1 7:-1
ww:放:到	3:-1 4:-1 6:-1 7:1
ww:放:已	3:1
ww:放:强	1:-1 8:1
ww:放:总	1:1
ww:放:比	4:-1 6:1
ww:放:约	2:1
ww:放:要	2:1 4:-1
ww:放:较	0:1 8:-1
ww:放:量	0:-2 3:-2 6:1 8:1
ww:数:字	0:1
ww:数:达	0:-1 3:2
ww:数:量	0:2 3:-1
ww:整:#y	1:1
ww:整:个	0:-1 3:1 4:-1
ww:整:为	1:1 3:-1
ww:整:体	1:-1 3:1 4:-1 8:-1
ww:整:条	4:-1 5:-1 7:-1 8:-1
ww:整:车	0:1
ww:料:#	0:3
ww:料:使	0:1 7:-1
ww:斯:堪	4:-1 6:1
ww:新:增	3:1
ww:新:工	3:2
ww:新:建	3:-2 6:1
ww:新:的	0:1
ww:新:车	0:-1 1:1 4:1 7:2 8:-2
ww:方:案	0:2 3:-2
ww:方:米	0:-1 3:2
ww:旗:下	0:-1 2:1 3:1 8:-1
ww:日:、	8:1
ww:日:产	1:1 8:-1
ww:日:元	0:1
ww:日:公	0:1
ww:日:本	2:1
ww:早:在	3:-1 6:1 8:-1
ww:时:;	3:1
ww:时:间	0:1
ww:明:,	0:-1 2:1
ww:明:年	0:2
ww:昨:天	0:1 8:-1
ww:是:#	0:3
ww:是::	6:1
ww:是:到	0:-1 4:1 6:-1
ww:是:纯	7:2
ww:是:降	0:-1 3:2
ww:显:示	6:1
ww:晚:于	8:1
ww:智:造	3:1
ww:更:新	0:-1 3:2 6:-1
ww:曾:毓	6:1
ww:最:新	0:1
ww:月:交	0:1
ww:月:已	0:1
ww:月:并	0:-1 3:2 6:-1
ww:月:底	3:2
ww:月:通	3:1
ww:有:#	0:1 6:-1
ww:有:一	0:-2 1:1 4:1
ww:有:五	0:2
ww:有:产	3:-1 7:1 8:-1
ww:有:修	8:1
ww:有:变	6:1
ww:有:工	8:-1
ww:有:改	1:2 8:-1
ww:有:纯	8:1
ww:期:,	8:-1
ww:期:年	0:1
ww:期:的	1:2 4:-1 8:-1
ww:期:目	0:-1 3:-1 6:1
ww:期:看	8:1
ww:期:碳	1:1
ww:期:限	1:-1 3:2 4:-1 8:-1
ww:未:作	1:-2
ww:未:变	0:1
ww:末:,	0:1 3:-1
ww:本:地	3:2
ww:本:田	0:1
ww:机:#	3:2
ww:机:容	6:-1
ww:机:规	0:1
ww:李:斌	0:1 3:-1 4:1
ww:来:在	0:1 3:-1
ww:来:的	3:1
ww:来:看	8:1
ww:来:自	3:1
ww:板:块	0:2
ww:极:星	1:-1 3:2 8:-2
ww:查:,	2:1
ww:标:#	0:1
ww:标:#y	0:-1 4:1
ww:标:,	1:-1
ww:标::	6:2
ww:标:;	0:-1 3:1
ww:标:年	8:3
ww:标:是	0:1
ww:标:没	1:1 8:-1
ww:标:目	1:1 3:1
ww:样:;	3:-1 6:1
ww:核:心	6:1
ww:根:,	4:1
ww:根:充	0:1
ww:桩:#	0:1
ww:桩:#y	0:1
ww:桩:超	4:1
ww:梯:次	0:2
ww:次:利	0:2
ww:欧:拉	0:1
ww:款:,	0:2
ww:款:数	0:1
ww:款:纯	0:1
ww:止:燃	7:1
ww:止:销	8:1
ww:此:,	8:1
ww:武:汉	3:-1 6:1
ww:母:公	6:-1 8:2
ww:每:五	7:1
ww:每:公	1:-1 4:1 6:-1 7:-1
ww:每:年	2:1 3:1 4:-1
ww:每:辆	0:1 1:2 2:-1 3:-2 4:-2 5:-1 7:-1
ww:毓:群	6:1
ww:比:#	7:1
ww:比:#y	0:1
ww:比:上	0:-1 3:1
ww:比:下	8:1
ww:比:为	0:-2 3:-1 6:3 7:1
ww:比:减	0:2 3:-1
ww:比:原	6:1 7:-1
ww:比:同	0:1 3:-1
ww:比:涨	0:1
ww:比:目	8:1
ww:比:翻	0:1
ww:比:重	3:1
ww:比:降	3:1
ww:气:候	3:1
ww:氢:燃	0:1
ww:氧:化	3:1
ww:水:#	3:1
ww:水:下	3:2
ww:水:指	6:1 8:-1
ww:水:方	6:1 8:-1
ww:水:电	3:3 8:-1
ww:水:量	0:-1 3:1
ww:求:#y	0:2 3:-2
ww:池:回	0:2 3:-1
ww:池:工	3:1
ww:池:梯	0:1
ww:池:都	1:-1 3:-1 8:1
ww:汽:丰	3:1
ww:汽:大	3:1
ww:汽:油	0:1 2:-1 4:-1
ww:汽:的	8:1
ww:汽:集	8:2
ww:沃:尔	8:1
ww:沃:汽	8:1
ww:沃:要	3:1
ww:沈:阳	3:1
ww:没:变	3:1
ww:没:改	2:1
ww:油:汽	7:1
ww:油:耗	0:-1 4:1 7:-1
ww:油:轻	8:1
ww:法:国	0:1
ww:法:是	0:2
ww:泰:国	0:1 3:-1
ww:泰:达	3:1
ww:津:泰	3:1
ww:洲:#	7:1
ww:洲:工	3:2 8:-1
ww:洲:碳	8:1
ww:活:动	8:1
ww:海:工	0:1
ww:海:零	1:-1
ww:涂:装	3:1
ww:消:耗	0:-1 3:1 6:1
ww:涨:了	0:1
ww:混:#	7:2
ww:清:楚	0:1
ww:源:#y	0:-1 3:1
ww:源:,	4:1
ww:源:;	0:-1 4:1 6:-1 8:-1
ww:源:供	0:-1 4:2 6:-1
ww:源:则	0:1
ww:源:卖	0:1
ww:源:占	0:1
ww:源:整	0:1
ww:源:方	3:-1 6:1
ww:源:汽	0:1
ww:源:电	3:3
ww:源:的	3:-1 6:1
ww:源:要	0:1
ww:点:上	8:1
ww:点:已	0:1 1:-1 6:1 8:-1
ww:烘:干	3:1
ww:然:气	3:1
ww:照:旧	0:2 4:-1 6:-1
ww:照:规	1:1
ww:照:集	8:1
ww:燃:料	7:1
ww:版:本	0:-1 1:1 4:1 8:-1
ww:牌:#	0:1
ww:牌:#y	8:1
ww:牌:、	3:-1 8:1
ww:牌:乘	7:1
ww:牌:将	7:1
ww:物:流	1:-1 3:-1 4:-2 5:-1 6:1 8:-1
ww:率:达	3:1
ww:环:业	8:1
ww:环:保	0:-1 6:-1
ww:环:境	3:2 4:-1 8:-1
ww:环:节	1:-1 4:1 7:1 8:-2
ww:现:#	3:1
ww:现:全	0:-2 4:1 8:1
ww:现:净	0:-1 1:-1 3:1 4:-1 5:-1 7:1 8:-1
ww:现:在	3:-1 6:1
ww:现:核	6:1
ww:现:碳	8:1
ww:现:运	6:1 8:-1
ww:班:牙	0:1
ww:球:#	1:-1
ww:球:一	3:-1 7:1 8:-1
ww:球:产	1:-1 6:-1 8:2
ww:球:工	1:1 2:-1 3:1 8:-1
ww:球:碳	8:1
ww:球:超	3:-1 4:2
ww:理:的	3:1
ww:瑞:典	3:1 8:-1
ww:瓦:,	3:1
ww:瓦:;	3:1
ww:瓦:光	3:2
ww:瓦:时	6:1
ww:生:产	3:1 8:-1
ww:生:命	1:3
ww:生:塑	0:3 7:-1
ww:生:材	2:-1 7:1
ww:生:电	3:1 6:-1
ww:生:铝	2:1 7:-1
ww:用:#	3:1
ww:用:,	0:1 6:-1
ww:用:上	3:2 6:-1
ww:用:可	3:-1 6:1
ww:用:户	4:1
ww:用:比	2:1
ww:用:率	3:1
ww:用:环	3:-1 4:1 8:-1
ww:用:电	3:1 4:-1
ww:用:绿	2:1
ww:田::	0:1 3:1 4:-1
ww:田:中	3:1
ww:田:计	8:1
ww:由:#	0:2 6:-1
ww:由:#y	0:1
ww:由:此	0:-1
ww:电:#	3:1
ww:电:交	3:1
ww:电:使	0:-1 2:1
ww:电:力	3:1
ww:电:占	0:1
ww:电:和	3:1
ww:电:已	3:2
ww:电:年	0:2
ww:电:约	0:1 3:1 4:-1 6:-1
ww:电:网	0:-2 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
ww:电:芯	2:1
ww:电:量	6:1
ww:留:下	8:1
ww:略:,	8:1
ww:百:万	4:1
ww:百:分	3:-1
ww:的:#	0:3
ww:的:,	3:1
ww:的:esg	3:-1
ww:的:一	8:-1
ww:的:两	0:1
ww:的:中	1:1
ww:的:光	0:1
ww:的:全	8:1
ww:的:八	0:2 3:-1
ww:的:净	6:1
ww:的:减	0:-1 1:-1 4:1 6:-1 8:-1
ww:的:可	3:1
ww:的:地	0:1
ww:的:工	3:1
ww:的:平	0:1 3:-2 7:-1
ww:的:循	8:1
ww:的:所	7:1
ww:的:承	0:-1
ww:的:投	0:1
ww:的:指	0:1 3:-1
ww:的:换	0:1
ww:的:数	0:1
ww:的:整	1:-1 2:1 4:-1
ww:的:新	0:1
ww:的:时	0:1
ww:的:是	0:2 3:-1
ww:的:每	0:-1 2:-1 3:-1 4:1
ww:的:比	0:1 1:-1
ww:的:汽	0:-2 1:1 5:-1 7:-1 8:-1
ww:的:用	0:-1 2:-1 4:-1 6:1
ww:的:目	8:-1
ww:的:碳	0:-1 1:1 4:-1
ww:的:绿	2:1
ww:的:要	0:-1 2:1 6:1
ww:的:计	1:-1 8:1
ww:的:说	0:1
ww:的:车	0:-1 4:1
ww:的:零	0:1 1:-1 2:-1 3:1 4:-1 6:-1 8:-1
ww:盖:全	3:2
ww:盘:查	2:1
ww:目:,	1:2 3:-1 8:-1
ww:目:前	4:-1
ww:目:的	0:1
ww:相:对	1:1
ww:相:当	6:1
ww:相:比	3:1
ww:省:#	4:1
ww:看:,	8:1
ww:看:到	8:1
ww:眼:下	0:1 6:1
ww:砍:掉	0:-1 8:1
ww:础:上	3:1
ww:确:认	0:1
ww:碳:#	8:-1
ww:碳:中	8:1
ww:碳:净	0:1 5:-1 7:-1
ww:碳:周	1:-1
ww:碳:园	0:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:-1
ww:碳:强	2:1 6:1 8:-1
ww:碳:当	0:-1 4:1
ww:碳:数	0:1
ww:碳:盘	2:1
ww:碳:目	0:-1 4:1
ww:碳:约	4:1
ww:碳:足	0:1 4:-1 8:-1
ww:碳:达	8:3
ww:示:范	0:1
ww:福:田	8:1
ww:科:学	4:-2 6:2
ww:程:#	4:1
ww:程:突	0:1
ww:立:方	3:2
ww:站:#	0:1
ww:端:,	1:-1 3:1 6:-1
ww:第:二	4:1
ww:第:四	1:2 8:-1
ww:等:于	3:2
ww:等:地	0:1 3:-1
ww:答::	0:1 3:2 8:-1
ww:签:约	0:1
ww:算:,	2:1 3:-1
ww:管:理	3:1
ww:米:,	3:1
ww:系:统	0:-2 3:1 4:1 6:-1
ww:繁:荣	3:1
ww:级:供	2:1
ww:级:充	3:-1 4:1
ww:线::	0:1 1:1 3:-1 6:-1 8:-1
ww:组:装	0:1
ww:绍:,	0:1 2:1 3:-1
ww:经:理	3:1
ww:经:营	3:-1 4:-1 6:1 7:1
ww:给:了	0:-1 1:1 3:-1 4:-1 6:1 8:-1
ww:绝:对	4:-1 8:-1
ww:综:合	3:1
ww:绿:色	0:1
ww:绿:钢	0:-1 1:-1 2:2 3:-1 4:-1 5:-1 7:-1
ww:网:络	0:-1 1:-1 2:-1 4:1 5:-1 6:-2 7:-1 8:-1
ww:翻:一	0:-1 3:1
ww:翻:倍	0:1
ww:者:,	3:1
ww:者:已	0:-1 3:1 4:1 6:-1 8:-1
ww:而:#y	1:-1
ww:而:不	0:-1 1:1 4:-1 8:-1
ww:耗:下	3:1
ww:耗:同	0:-1 3:2
ww:耗:比	0:1 3:-1
ww:耗:水	0:-1 3:1
ww:耗:较	0:-1 3:1
ww:能::	0:1
ww:能:化	3:1
ww:能:是	8:1
ww:能:电	0:1
ww:能:耗	0:1
ww:脱:碳	3:-1
ww:自:#y	3:1
ww:自:再	0:-2 1:-1 2:-1 4:1 5:-1 6:-2 7:1 8:-1
ww:自:可	3:1
ww:自:己	0:1 3:-1
ww:自:建	3:-1
ww:自:有	0:1 1:-1 2:-1 4:-1
ww:自:营	0:1
ww:自:身	4:-1 6:2
ww:至:#	0:1
ww:至:#y	3:2
ww:至:于	8:2
ww:至:去	0:1
ww:至:少	4:-1
ww:至:目	0:-1 6:1
ww:色:工	0:1
ww:节:油	0:2 4:-1
ww:节:点	8:1
ww:节:省	6:1
ww:节:降	1:-1 3:1 5:-1 7:-1 8:-1
ww:苏:州	3:1
ww:英:国	0:1
ww:范:围	3:-1 6:1
ww:茨:三	8:1
ww:莫:伯	8:1
ww:获:评	0:-1 3:3
ww:营:充	0:1
ww:营:减	0:-2 1:-1 2:1 4:-2 5:-1 6:1 7:-1
ww:营:层	1:-1 6:1 8:-1
ww:营:收	3:-1 8:1
ww:营:碳	0:-1 6:1
ww:蔚:来	0:2
ww:行:业	3:1
ww:表:没	8:1
ww:被:改	0:-1 1:1
ww:装:机	0:1
ww:装:车	3:1
ww:西:安	3:2
ww:西:班	0:1
ww:要:做	0:1
ww:要:到	0:-1 3:2 6:-2
ww:要:卖	0:1
ww:要:在	3:1
ww:要:实	3:1 8:-1
ww:要:建	3:1
ww:要:把	1:1
ww:要:比	0:-1 3:1
ww:要:求	2:1
ww:要:过	1:-1 2:-1 3:-2 4:-1 5:-1 6:2 7:-1
ww:规:模	0:1
ww:计:交	0:1
ww:计:减	0:-2 2:-2 4:1 5:-1 7:-1 8:-1
ww:计:年	0:1
ww:计:建	3:1
ww:计:行	4:1
ww:计:达	0:-1 3:2
ww:认:证	3:1
ww:记:者	0:-1 3:1
ww:设:,	6:1
ww:设:计	0:1
ww:证:,	0:1
ww:证:;	3:1
ww:评:国	0:-1 3:3
ww:该:厂	0:1 6:-1
ww:该:集	7:1
ww:说:#y	0:1
ww:说::	3:2
ww:说:法	0:1
ww:说:的	0:1
ww:诺:#y	8:1
ww:诺::	0:-1 6:1
ww:调:为	0:1
ww:调:到	0:1
ww:调:至	0:1
ww:豪:华	8:1
ww:豹:路	8:1
ww:购:买	3:1
ww:购:电	3:1
ww:购:绿	3:2
ww:购:额	0:1
ww:资:#	0:1
ww:资:者	0:1
ww:资:超	0:1
ww:赫:动	0:1 4:-1
ww:起:,	7:1
ww:起:使	3:1 6:-1 8:1
ww:起:实	6:1
ww:起:已	3:1
ww:超:#	4:2 6:-1
ww:超:快	0:1
ww:超:级	4:1
ww:足:迹	0:1 4:-1 8:-1
ww:距:离	1:2
ww:路:虎	8:1
ww:身:运	6:2 8:-2
ww:车:#	0:1
ww:车:#y	0:1 8:-1
ww:车:中	0:-1 7:1
ww:车:主	0:-1 4:2
ww:车:企	8:1
ww:车:全	1:3 8:-1
ww:车:公	1:-1 8:-1
ww:车:减	1:1
ww:车:制	3:1
ww:车:厂	0:2 3:-2
ww:车:品	1:-1 3:1 6:1 8:-1
ww:车:基	3:2
ww:车:平	0:-3 1:-2 2:-2 3:-1 4:2 5:-2 6:-2 7:1 8:-1
ww:车:排	1:1
ww:车:的	0:1
ww:车:碳	0:-2 1:1 3:-1 4:-1 7:1 8:-1
ww:车:累	4:2
ww:车:综	0:-1 3:2
ww:车:耗	3:1
ww:车:能	0:-1 3:1
ww:车:计	6:1
ww:车:辆	1:-1
ww:车:销	0:1
ww:车:间	3:1
ww:车:队	4:-1 7:1 8:-1
ww:轻:型	8:1
ww:较:#y	8:-1
ww:辆:出	0:1
ww:辆:是	7:1
ww:辆:的	2:1 3:-1
ww:辆:调	0:1
ww:辆:车	1:1 3:-1 4:-1
ww:达:峰	8:4
ww:达:工	3:1
ww:达:成	1:-1 4:2 8:-1
ww:过:,	3:1
ww:过:一	7:1
ww:过:半	3:-2 6:1
ww:过:认	3:2
ww:过:零	0:-1 3:1
ww:运:营	6:2
ww:近:#	6:-1
ww:近:#y	3:1 4:-2
ww:近:四	4:1
ww:近:期	0:-1 1:-1 3:-1 4:-1 6:1
ww:还:不	1:-1 3:-1 4:-1 6:1
ww:还:在	1:1
ww:还:将	0:1
ww:这:些	0:1 3:-1 8:1
ww:这:是	0:1
ww:进:去	1:1
ww:进:行	0:-1 1:-1 3:3 4:-1 7:-1 8:-2
ww:远:程	0:2 4:-1 6:-1
ww:迟:#y	3:-1 8:1
ww:迟:到	0:1
ww:迪:新	4:1
ww:迹:较	0:1 3:-1 7:-1 8:-1
ww:退:役	0:1
ww:透:露	2:1
ww:逐:步	0:1
ww:通:过	0:-1 6:1
ww:造:中	3:1
ww:造:基	0:1
ww:造:碳	1:-1 3:1
ww:造:端	8:1
ww:造:能	3:1
ww:逾:#	0:1
ww:避:免	0:-1 1:-1 3:-1 6:-1 8:1
ww:那:一	8:1
ww:部:工	2:1 6:-1
ww:部:来	3:2
ww:部:的	0:-1 2:1 3:-1
ww:部:纯	7:1
ww:都:是	1:-1 3:-1 8:1
ww:都:算	1:1 3:-1
ww:采:用	0:-1 2:2 3:-1 4:-1
ww:采:购	0:1
ww:里:写	4:-1
ww:里:减	0:-2 1:-2 3:-2 4:1 5:-1 7:-1
ww:里:头	3:-1
ww:里:程	0:1
ww:重:庆	0:1
ww:重:申	1:2 8:-2
ww:量:,	0:-1
ww:量:则	6:1
ww:量:同	0:1 1:-1 2:-1 3:-2 4:-1 5:-1 7:-1 8:1
ww:量:将	8:1
ww:量:比	0:-1 3:-1 6:1
ww:量:约	3:-2 6:2
ww:量:要	0:-1 1:2 8:-1
ww:量:超	4:1
ww:量:达	0:1
ww:钢:#	0:2 2:-1 7:-1
ww:钢:、	2:1 4:-1
ww:钴:锂	0:2
ww:链:上	2:1
ww:链:净	0:-1 8:1
ww:链:减	0:-1 1:-2 2:1 4:1 5:-1 6:-2 7:-1 8:1
ww:链:实	1:-1 4:-1 5:-1 6:-1 7:-1
ww:链:的	2:1 3:-1
ww:链:碳	1:1 3:-1
ww:镍:钴	0:1
ww:长:城	6:-1 8:2
ww:长:安	0:1
ww:长:期	8:1
ww:闭:环	2:1
ww:间:,	8:1
ww:间:不	0:1
ww:间:节	8:1
ww:间:表	8:1
ww:队:全	1:1
ww:阶:段	3:-1 4:1
ww:降:三	0:-1 1:1 3:-1 4:-1 8:-1
ww:降:了	1:-1 3:2 6:-1
ww:降:低	0:-1
ww:降:到	0:2 1:-2 6:-1 8:-1
ww:降:幅	0:-1
ww:降:约	0:-1 3:-1 4:-1 8:1
ww:降:近	3:1
ww:零:,	0:1 8:-1
ww:零:件	3:2
ww:零:碳	0:1
ww:雷:亚	0:1
ww:需:求	0:1
ww:需:要	3:1
ww:露:也	1:1
ww:面:向	6:1
ww:面:实	0:1 3:-2 6:-1 8:2
ww:面:的	6:1
ww:面:积	3:1
ww:面:脱	3:-1
ww:韩:元	0:1
ww:顶:光	0:-1 3:1
ww:项:,	0:-1
ww:项:目	1:1 3:1 8:-2
ww:须:达	3:1
ww:预:计	4:1
ww:风:公	3:1
ww:风:电	0:1 6:-1 8:-1
ww:首:个	3:-1
ww:首:家	0:-1 3:3
ww:首:期	0:1
ww:马:赫	0:1 4:-1
ww:驾:驶	4:2
ww:高:;	0:1 4:-1
ww:高:到	3:1
ww:魏:建	8:1
ww:鲁:伊	8:1
`;
