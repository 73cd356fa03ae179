import { GREEN_GEAR, MOTOR_LEDGER, type SampleItem } from "./item.ts";

/** Articles on BMW, 2022 to 2025. */
export const BMW_ITEMS: readonly SampleItem[] = [
  {
    slug: "bmw-2035-revenue-target",
    site: MOTOR_LEDGER,
    title: "BMW ties a new 2035 climate target to revenue",
    author: "Ines Kallweit",
    publishedAt: "2025-11-15T07:30:00Z",
    section: "Targets",
    summary:
      "BMW wants to halve the CO2 behind each euro of revenue by 2035 and keeps its 2030 goal.",
    paragraphs: [
      "The BMW Group has added a target for the middle of the next decade to its climate plan. By 2035, BMW aims to reduce CO2 emissions for every euro of revenue by approximately half compared to 2019, the company said.",
      "The new figure stands beside an older one. BMW Group plans to cut its total CO2 equivalent emissions by at least 40 million tons by 2030 compared to 2019. The company also confirmed that it wants to achieve net-zero emissions by 2050 at the latest.",
      "According to the carmaker the plan covers the whole life of a car, from raw materials and manufacturing to driving and recycling.",
    ],
  },
  {
    slug: "bmw-china-supply-chain-progress",
    site: GREEN_GEAR,
    title: "Two hundred Chinese suppliers make BMW parts with green power",
    author: "Tomas Rehn",
    publishedAt: "2025-11-18T09:10:00Z",
    section: "Supply chain",
    summary: "BMW reports on suppliers, saved tons and recycled batteries in China.",
    paragraphs: [
      "BMW has given an account of what its partners in China have done so far. About 200 core Chinese suppliers have committed to using green electricity to produce parts for BMW, the company said.",
      "In the Chinese supply chain BMW had cut carbon emissions by about 1 million tons by 2024 compared to 2019, according to the carmaker.",
      "The company also reported on batteries that have come to the end of their life in cars. By 2024, BMW had recycled and reused over 2,100 tons of battery raw materials in China. All of its retired traction batteries in the country are now collected for recycling.",
    ],
  },
  {
    slug: "bmw-sixth-generation-edrive",
    site: MOTOR_LEDGER,
    title: "First look at the round cells in BMW's next electric drive",
    author: "Ines Kallweit",
    publishedAt: "2025-11-20T06:45:00Z",
    section: "Technology",
    summary:
      "Large cylindrical cells and a new control unit come with the next generation of models.",
    paragraphs: [
      "The next generation of BMW's electric models gets a new drive, the sixth that the company has developed. It uses large cylindrical cells, a new combination of motors and a control unit for energy that was developed in house.",
      "The maker promises less loss of energy and more pleasure at the wheel. Models with the new drive are to be launched in China, where the cars for that market will roll off the line in Shenyang.",
      "Prices and trim levels were not part of the announcement.",
    ],
  },
  {
    slug: "bmw-china-electric-dealers",
    site: GREEN_GEAR,
    title: "BMW readies 600 Chinese dealerships for electric cars",
    author: "Mei Sandoval",
    publishedAt: "2022-12-15T08:00:00Z",
    section: "Retail",
    summary: "Dealers and technicians are trained as the number of electric models grows.",
    paragraphs: [
      "BMW has prepared its network in China for a larger electric range. At the end of November 2022, about 600 BMW dealerships in China were certified to sell new energy vehicles, the company said. More than 2,500 BMW technicians in China have qualified to work on new energy vehicles.",
      "BMW now offers five electric models in China. The company plans to offer 11 electric models in China in 2023, among them the iX1 from Shenyang and the CE 04 scooter.",
      "The company will go on investing in the country, according to Jochen Goller, who heads its business in the region.",
    ],
  },
  {
    slug: "bmw-plant-lydia-virtual",
    site: MOTOR_LEDGER,
    title: "Inside Plant Lydia, the factory that was first built on a screen",
    author: "Per Oakes",
    publishedAt: "2022-12-19T10:20:00Z",
    section: "Production",
    summary: "BMW planned its newest plant in Shenyang as a simulation.",
    paragraphs: [
      "Plant Lydia stood on a screen before it stood in Shenyang. BMW planned and simulated the factory completely in a virtual environment before the first pillar was set.",
      "The company counts the site among its most flexible ones. Its base in Shenyang has 5G coverage throughout, and software that learns helps at the line in many places.",
      "The plant follows a production concept that BMW calls iFACTORY and sums up in three words: lean, green and digital.",
    ],
  },
  {
    slug: "bmw-life-cycle-target-forum",
    site: MOTOR_LEDGER,
    title: "BMW spells out its 2030 carbon target at China EV forum",
    author: "Per Oakes",
    publishedAt: "2022-03-28T07:00:00Z",
    section: "Targets",
    summary: "40% less over a car's life, with shares for suppliers, plants and driving.",
    paragraphs: [
      "BMW has broken down its climate target for the end of the decade. By 2030, BMW Group plans to reduce average life cycle carbon emissions per vehicle by 40% compared to 2019, Jolyon Nash told the China Electric Vehicle 100 Forum on 26 March.",
      "The shares differ along the way of a car. By 2030, BMW aims to cut carbon emissions per vehicle by 20% in the supply chain, by 80% in production and by 50% in the use phase, each compared to 2019.",
      "Electric cars carry much of the load. By the end of 2025, BMW Group plans to deliver 2 million battery electric vehicles worldwide. By 2030, BMW Group plans to deliver about 10 million battery electric vehicles worldwide.",
    ],
  },
  {
    slug: "bmw-energy-stations-china",
    site: GREEN_GEAR,
    title: "BMW wants 100 energy stations in China by 2025",
    author: "Tomas Rehn",
    publishedAt: "2022-03-29T11:40:00Z",
    section: "Charging",
    summary:
      "Solar roof, old batteries, new cars: a station in Beijing is to be copied a hundred times.",
    paragraphs: [
      "A solar roof feeds a pack of used car batteries, and the pack feeds the cars. BMW opened the first such station in Beijing in 2020. By 2025, BMW plans to build 100 energy stations in China, the company said.",
      "The public network counts for more on most days. As of the end of February 2022, BMW had connected 380,000 public charging points in China with its partners, 200,000 of them for fast charging.",
    ],
  },
];
