const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/**
 * The ideas that questions about pledges are made of, and the words for them in English and Chinese.
 * English phrases match by word stems. `metric-rules.ts` combines them.
 */
export const CONCEPTS = {
  emission: {
    en: words(`
      emission, co2, co2e, carbon, scope 1, scope 2, scope 3, carbon dioxide, greenhouse, greenhouse gas, ghg,
      footprint, tailpipe, emit, carbon intensity, decarbonisation, decarbonization`),
    zh: [
      "排放",
      "碳",
      "温室气体",
      "減排",
      "减排",
      "范围1",
      "范围2",
      "范围3",
      "范围一",
      "范围二",
      "范围三",
    ],
  },
  climate: { en: ["climate", "science based", "sbti", "sbt"], zh: ["气候", "科学碳目标"] },
  peak: { en: ["peak", "peaking", "peek"], zh: ["达峰", "達峰", "峰值"] },
  net_zero: {
    en: words(`
      net zero, netzero, carbon neutral, carbon neutrality, climate neutral,
      climate neutrality, co2 neutral, co2 neutrality, ghg neutral, neutral, neutrality,
      no net, zero emission, zero carbon, emission free, carbon free, decarbonise,
      decarbonize, decarbonised, decarbonized, full decarbonisation,
      net carbon neutral, net climate neutral, complete decarbonisation, complete decarbonization, full decarbonization`),
    zh: ["碳中和", "净零", "零排放", "气候中和", "脱碳"],
  },
  electric: {
    en: words(`
      electric, electrified, electrification, ev, evs, bev, nev, phev, xev, new energy vehicle,
      new energy, battery car, battery electric, plug in, plugin, e car, fuel cell,
      with a plug, had a plug, has a plug, have a plug, having a plug, without an engine, without engine, no engine at all,
      zero emission vehicle, zero emission car, zero emission truck, zero emission van, zero emission bus,
      zero emission model, zero emission version, zero emission sale, zero emission share, zero emission fleet,
      zero emission portion, zero emission proportion, zero emission percentage, zero emission ratio, zero emission mix, zero emission delivery,
      zev, on battery alone, battery alone,
      battery power, battery powered, run on battery, run on electricity, emission free vehicle, emission free car,
      electrically powered, e mobility, electromobility, electric mobility`),
    zh: ["新能源", "电动", "纯电", "電動", "插混"],
  },
  vehicle: { en: words(`vehicle, car, truck, bus, van`), zh: ["汽车", "车辆"] },
  volume: {
    en: words(`
      deliver, delivery, sell, sold, sale, sales, volume, built, build, assemble, produce, supply, supplied,
      ship, a year, per year, annually, put on the road, handed over, buyer`),
    zh: ["销量", "销售", "交付", "产量", "卖"],
  },
  share: {
    en: words(`
      share, percent, percentage, per cent, proportion, ratio, what part, how much of,
      fraction, portion, half, mix`),
    zh: ["占比", "比例", "比重", "份额"],
  },
  model: {
    en: words(
      `model, line up, lineup, nameplate, offering, on sale, on offer, zero emission model`,
    ),
    zh: ["车型", "款"],
  },
  mileage: {
    en: words(
      `mileage, distance, kilometre, kilometer, km, kilometre driven, kilometer driven, km driven`,
    ),
    zh: ["里程"],
  },
  combustion: {
    en: words(`combustion, ice, petrol, gasoline, diesel, engine, fossil fuel car, thermal`),
    zh: ["燃油车", "内燃机", "燃油"],
  },
  all_electric: {
    en: words(`
      all electric, fully electric, electric only, only electric, purely electric brand,
      100 % electric, 100 percent electric, 100 per cent electric, 100 electric,
      be purely electric, become purely electric, turn purely electric, go purely electric, purely electric by,
      entirely electric, all battery, battery only, only battery car, only battery vehicle, only battery electric, purely battery, pure battery brand, only ev, only evs, evs only, all ev, ev only, go electric, pure electric brand,
      electric brand, completely electric, solely electric, nothing but electric, exclusively electric, electric exclusively`),
    zh: ["全面电动化", "全电动", "纯电品牌", "停售燃油车", "停产燃油车"],
  },
  renewable: {
    en: words(`
      renewable, renewables, re100, green electricity, green power, green energy, clean energy,
      clean electricity, clean power, solar, wind, wind and solar, solar and wind, wind power, photovoltaic,
      fossil free electricity, fossil free, hydropower, biogas, carbon free electricity,
      sustainable energy, from its roof, from their roof, from the roof, on its roof, rooftop, generate itself,
      generate by itself, generate its own, generate on site, self generated`),
    zh: ["可再生", "绿电", "绿色电力", "光伏", "清洁能源", "风电"],
  },
  energy: {
    en: words(`
      energy use, energy consumption, energy saving, energy saved, energy efficiency, energy,
      electricity saved, electricity consumption, electricity use, electricity`),
    zh: ["能耗", "节能", "能源消耗", "用电量", "节电"],
  },
  fuel_economy: {
    en: words(`fuel economy, fuel consumption, fuel saving, fuel efficiency, save fuel, fuel, mpg`),
    zh: ["油耗", "节油", "燃油经济"],
  },
  recycle: {
    en: words(`
      recycle, recycled, recycling, reuse, reused, secondary, recover, recovery, closed loop,
      second life, circular, virgin, newly mined, spent battery, spent cell, used battery, old battery, dead battery,
      end of life battery`),
    zh: ["回收", "再生", "循环", "再利用"],
  },
  material: {
    en: words(`
      material, steel, aluminium, aluminum, plastic, raw material, leather, glass, rubber,
      polymer, mineral`),
    zh: ["材料", "钢", "铝", "塑料"],
  },
  green: {
    en: words(`green, low carbon, sustainable, low co2, co2 reduced, bio based, zero waste`),
    zh: ["绿色", "低碳"],
  },
  battery: {
    en: words(`
      battery, cell, accumulator, traction battery, spent battery, spent cell, used battery, old battery, dead battery,
      end of life battery`),
    zh: ["电池", "锂", "钴", "镍"],
  },
  battery_material: {
    en: ["lithium", "cobalt", "nickel", "manganese"],
    zh: ["锂", "钴", "镍", "锰"],
  },
  carbon_free: {
    en: ["carbon free", "co2 free", "emission free", "fossil free", "clean", "green", "renewably"],
    zh: ["零碳", "绿色", "清洁"],
  },
  electricity: { en: ["electricity", "power", "energy"], zh: ["电力", "用电", "能源"] },
  capacity: {
    en: words(`capacity, gigafactory, gwh, gigawatt hour, battery plant, battery factory`),
    zh: ["产能", "吉瓦时"],
  },
  charger: {
    en: words(`
      charger, charging, charging point, charging station, charging network, charging pile,
      charge point, charging post, supercharger, connector, energy station, swap station, battery swap, swapping station,
      hydrogen station, refuelling station`),
    zh: ["充电", "换电站", "充电桩", "能源站", "换电"],
  },
  factory: {
    en: words(`factory, plant, site, production site, manufacturing, facility, production`),
    zh: ["工厂", "基地"],
  },
  zero_carbon: {
    en: words(`zero carbon, carbon neutral, climate neutral, co2 neutral, net zero`),
    zh: ["零碳", "碳中和", "无废"],
  },
  supplier: {
    en: ["supplier", "vendor", "tier 1", "tier one"],
    zh: ["供应商"],
  },
  water: {
    en: words(`water, freshwater, fresh water, water consumption, water withdrawal, water usage`),
    zh: ["耗水", "用水", "水耗", "水资源"],
  },
  // "Watered down" is said of promises.
  weakened: { en: ["water down", "watered down", "watering down"], zh: [] },
  waste: { en: ["waste", "landfill", "scrap waste"], zh: ["废弃物", "废物", "垃圾"] },
  money: {
    en: words(`
      invest, investment, investing, spend, spent, spending, expenditure, money, budget, capital, capex, fund,
      funding, earmark, set aside, outlay`),
    zh: ["投资", "投入", "资金", "拿出"],
  },
  dealer: {
    en: words(`
      dealer, dealership, technician, mechanic, workshop, service point, retailer, showroom,
      dealer network`),
    zh: ["经销商", "技师", "门店", "4s店"],
  },
  certificate: {
    en: words(`
      certificate, certification, certified, award, rating, prize, accolade, validated,
      approved, recognised, recognized, medal`),
    zh: ["证书", "认证", "奖", "评级"],
  },
  cut: {
    en: words(`cut, reduce, reduction, lower, decrease`),
    zh: ["降低", "下降", "减少"],
  },
} as const satisfies Record<string, { en: readonly string[]; zh: readonly string[] }>;

export type Concept = keyof typeof CONCEPTS;
