/** Things that a text speaks of and that, with a unit, decide the metric. The same in every language. */
export type Concept =
  | "emission"
  | "ev"
  | "hybrid"
  | "share"
  | "sales"
  | "renewable"
  | "electricity"
  | "energy"
  | "save"
  | "fuel"
  | "battery"
  | "recycle"
  | "recycled-material"
  | "material"
  | "water"
  | "waste"
  | "charging"
  | "supplier"
  | "supplier-target"
  | "network"
  | "invest"
  | "capacity"
  | "green-factory"
  | "mileage"
  | "ev-all"
  | "customer"
  | "category"
  | "none";

/** Words for a state that is reached on a date and has no amount. */
export type StateConcept = "net-zero" | "emissions-peak" | "ice-phase-out";

/** What a verb says about the time of the deed. */
export type Modality = "future" | "past" | "participle" | "present" | "negated" | "withdrawn";
