import type {
  EventView,
  Evidence,
  MilestoneView,
  PledgeView,
} from "../../../../src/pledge/view.ts";

/** Views for tests: a whole one, of which a test changes what it is about. */
export const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  articleId: "a1",
  url: "https://news.example/a1",
  title: "BMW speaks of net zero",
  publisher: "Motor Daily",
  published: "2025-11-15",
  quote: "BMW is aiming to achieve net-zero emissions by 2050 at the latest.",
  ...change,
});

export const pledge = (change: Partial<PledgeView> = {}): PledgeView => ({
  id: "bmw-net-zero-2050",
  company: "bmw",
  brand: null,
  title: "Net zero by 2050",
  metric: "net-zero",
  stage: "company",
  basis: null,
  change: "reach",
  amount: null,
  amountMax: null,
  unit: null,
  comparator: "exactly",
  scopes: null,
  baselineYear: null,
  targetYear: 2050,
  region: null,
  lifecycle: "announced",
  delivery: "not_assessed",
  progress: {
    delivery: "not_assessed",
    reported: null,
    shareAchieved: null,
    expected: null,
    pace: null,
    sum: "",
  },
  sources: [evidence()],
  milestones: [],
  revisions: [],
  ...change,
});

export const milestone = (change: Partial<MilestoneView> = {}): MilestoneView => ({
  id: "bmw-ev-volume-2024",
  company: "bmw",
  brand: null,
  title: "426,594 electric vehicles in 2024",
  metric: "ev-volume",
  stage: null,
  basis: null,
  change: "reach",
  amount: 426_594,
  amountMax: null,
  unit: "vehicles",
  comparator: "exactly",
  baselineYear: null,
  year: 2024,
  region: null,
  relation: null,
  sources: [
    evidence({ articleId: "a2", quote: "In 2024 BMW delivered 426,594 electric vehicles." }),
  ],
  ...change,
});

export const event = (change: Partial<EventView> = {}): EventView => ({
  id: "evt_0001",
  kind: "pledge_new",
  company: "bmw",
  brand: null,
  metric: "net-zero",
  region: null,
  lifecycle: null,
  occurredOn: "2025-11-15",
  recordedAt: "2025-11-15T10:00:00.000Z",
  pledge: pledge(),
  milestone: null,
  evidence: evidence(),
  ...change,
});
