import { GREEN_GEAR, MOTOR_LEDGER, type SampleItem } from "./item.ts";

/** What both publications took from the company's announcement of 15 June 2022. */
const BLUE_PLAN = [
  "BAIC Group aims for its carbon dioxide emissions to peak by 2025 and plans to reach complete decarbonisation of all its products by 2050, the company said at an online press conference on 15 June.",
  "The plan is called BLUE, for belief, life, user and ecology. It rests on four parts: cleaner products, better technology, cleaner manufacturing and a circular economy in which waste material is used again, parts are remanufactured and second-hand cars find a market.",
  "The name stands for low carbon as a belief and for a green ecology over the whole life of a car, according to general manager Zhang Xiyong.",
  "For its cars with combustion engines BAIC is developing hybrid platforms, and for lorries a platform that runs on hydrogen.",
] as const;

/** Articles on BAIC, 2022. */
export const BAIC_ITEMS: readonly SampleItem[] = [
  {
    slug: "baic-environment-award",
    site: GREEN_GEAR,
    title: "BAIC wins environmental award for its Sunflower programme",
    author: "Mei Sandoval",
    publishedAt: "2022-11-30T08:30:00Z",
    section: "Awards",
    summary: "The group was honoured for nonprofit work and restated its BLUE plan.",
    paragraphs: [
      "On 28 November, BAIC Group won an award as one of the outstanding cases of nonprofit environmental protection in the automotive industry in 2022.",
      "The group used the occasion to repeat what it announced in summer. BAIC Group will make its greenhouse gas emissions peak by 2025 and plans to reach net zero in its products by 2050.",
    ],
  },
  {
    slug: "baic-green-materials-factories",
    site: MOTOR_LEDGER,
    title: "BAIC sets dates for green materials and zero-carbon factories",
    author: "Ines Kallweit",
    publishedAt: "2022-06-23T06:15:00Z",
    section: "Targets",
    summary: "Figures behind the BLUE plan: 5% in 2025, 8% in 2028, and one or two factories.",
    paragraphs: [
      "A week after the launch of its BLUE plan, BAIC Group has put figures to it. The share of green materials in BAIC vehicles will reach 5% by 2025 and 8% by 2028, the company said.",
      "BAIC Group expects to build one or two zero-carbon factories by 2025. Its remaining older equipment is to be replaced with efficient machines by the end of 2030.",
      "The group does not start from nothing. BAIC Group has 17 national-level green factories and calls that the highest number in the industry.",
    ],
    points: [
      "As of 2020, the total mileage of BAIC's pure electric vehicles has reached 18.3 billion kilometres",
      "BAIC Group plans to save 30% of fuel in its cars with new hybrid platforms",
    ],
  },
  {
    slug: "baic-blue-plan",
    site: MOTOR_LEDGER,
    title: "BAIC Group wants all products free of carbon by 2050",
    author: "Per Oakes",
    publishedAt: "2022-06-15T09:00:00Z",
    section: "Targets",
    summary: "The Beijing carmaker names a year for its peak and a year for zero.",
    paragraphs: [...BLUE_PLAN, "The announcement names no figures for the years between."],
  },
  {
    slug: "baic-blue-plan-launched",
    site: GREEN_GEAR,
    title: "BLUE plan: BAIC promises peak in 2025 and clean products by 2050",
    author: "Tomas Rehn",
    publishedAt: "2022-06-16T05:30:00Z",
    section: "Targets",
    summary: "BAIC has presented its path to decarbonised products.",
    paragraphs: ["China's BAIC has presented its path to cleaner cars.", ...BLUE_PLAN],
  },
  {
    slug: "baic-winter-games-fleet",
    site: MOTOR_LEDGER,
    title: "After the Games: BAIC counts the carbon its fleet has saved",
    author: "Mei Sandoval",
    publishedAt: "2022-03-21T07:45:00Z",
    section: "Fleets",
    summary: "Electric cars and hydrogen buses drove visitors of the Winter Olympics.",
    paragraphs: [
      "The last shuttle has left the mountains, and BAIC has done the sums. In February 2022, BAIC Group supplied 330 all-electric EU7 cars and its brand Foton supplied 515 hydrogen buses to the Beijing Winter Olympics.",
      "BAIC Group cut carbon emissions at the Winter Games by 765.89 tonnes in 2022, the company said. It became the first carmaker to receive a carbon neutrality certificate for its part in the event.",
    ],
  },
];
